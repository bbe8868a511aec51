-- Periods of the ledger, and the statements that clients get of theirs: what each said, to whom it was made out and by
-- whom, and the fingerprint of the document.
set local role purser_owner;

create type book.version_span as (before bigint, last bigint);
comment on type book.version_span is 'A run of postings of one account: those numbered above before, up to last.';
create type book.turnover as (opening_minor bigint, in_minor bigint, out_minor bigint, closing_minor bigint, postings bigint);
comment on type book.turnover is 'A run of postings added up: opening + in - out = closing.';

create table book.client_statement (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  time_zone text not null check (length(time_zone) between 1 and 64),
  language text not null check (language in ('en', 'de', 'es', 'ru', 'ar')),
  format text not null check (format in ('pdf', 'csv')),
  issued_by text not null default session_user,
  issued_at timestamptz not null default clock_timestamp(),
  state text not null default 'issued' check (state in ('issued', 'saved', 'discarded')),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  ended_at timestamptz,
  version int not null default 1,
  check ((state = 'saved') = (sha256 is not null)),
  check ((state = 'issued') = (ended_at is null))
);
comment on table book.client_statement is 'Statements made out for clients: period by days of time_zone, who and when. saved: the document was written, sha256 is its fingerprint. discarded: it was not.';
create index client_statement_client on book.client_statement (client_id, id desc);

create table book.client_statement_account (
  statement_id bigint not null references book.client_statement (id),
  account_id bigint not null references book.ledger_account (id),
  position smallint not null check (position >= 1),
  span book.version_span not null,
  turned book.turnover not null,
  primary key (statement_id, account_id)
);
comment on table book.client_statement_account is 'The accounts of a statement with the postings it shows and the figures it gives, as the ledger gave them when it was made out; only added.';
create index client_statement_account_account on book.client_statement_account (account_id);

insert into policy.setting (key, kind, value, least, most, description) values
  ('statement.rows', 'integer', '20000', 100, 100000, 'Movements that one client statement may list'),
  ('statement.days', 'integer', '731', 31, 3660, 'Days that one client statement may cover');
insert into policy.role_permission (role, permission) values
  ('payments', 'client.statement'), ('payments_manager', 'client.statement'), ('compliance', 'client.statement');

reset role;
