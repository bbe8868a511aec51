-- Positions held both ways: the margin they take is small until one side is closed.
set local role purser_owner;
alter table sync.account_figures add column exposures jsonb not null default '[]' check (jsonb_typeof(exposures) = 'array');
comment on column sync.account_figures.exposures is 'What was open of each symbol when the figures were read: [{"symbol", "bought", "sold"}], volumes in ten-thousandths of a lot, of the first 1,000 positions.';
insert into policy.payment_check (code, position, kinds, again, overridable) values ('hedged', 39, '{withdrawal,client_transfer}', false, true);
reset role;
