-- An approved payment can be called off before anything is sent; rules of payments that were a mistake go out of force.
set local role purser_owner;

insert into policy.payment_transition (kind, from_state, to_state, by)
select k.code, 'approved', 'cancelled', 'person'
  from (values ('withdrawal'), ('transfer'), ('client_transfer'), ('credit'), ('fee'), ('adjustment'), ('nbp')) k (code);

alter type book.payment_wanted add attribute gateway book.term;
alter type book.payment_wanted add attribute answer book.term;

alter table policy.fee_rule add column in_force boolean not null default true;
alter table policy.exchange_markup add column in_force boolean not null default true;
alter table policy.method_country add column in_force boolean not null default true;

alter table book.destination add column allowed_by text;
comment on column book.destination.allowed_by is 'Who took its block back; somebody else verifies it.';

reset role;
