-- Held for the contacts of clients.
select 1;
