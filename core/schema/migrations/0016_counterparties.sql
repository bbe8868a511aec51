-- Who stands on the other side of a client's money, where that is not the client: screened before it moves.
set local role purser_owner;

alter table book.party drop constraint party_kind_check;
alter table book.party add constraint party_kind_check check (kind in ('person', 'entity', 'unknown'));
comment on column book.party.kind is 'unknown: only a name is known, as of who paid or is to be paid; compared with persons and with everybody else.';

create table book.counterparty (
  client_id bigint not null references book.client (id),
  name_key text not null check (length(name_key) between 1 and 256),
  party_id bigint not null unique references book.party (id),
  at timestamptz not null default clock_timestamp(),
  primary key (client_id, name_key)
);
comment on table book.counterparty is 'Holders of destinations and payers of deposits of a client with another name than the client''s, each name once; screened as parties behind the client.';

insert into policy.payment_check (code, position, kinds, again, overridable) values ('counterparty', 38, '{deposit,withdrawal,client_transfer}', true, true);

reset role;
