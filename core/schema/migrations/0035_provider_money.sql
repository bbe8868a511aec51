-- The money that lies at providers: what people move there and back, what is promised from it, and what the providers
-- themselves say lies there.
set local role purser_owner;

create table book.provider_float (
  id bigint generated always as identity primary key,
  provider text not null check (provider ~ '^[a-z0-9_-]{1,32}$'),
  currency text not null references policy.currency (code),
  told_minor bigint,
  told_by text check (told_by in ('gateway', 'person')),
  told_login text check ((told_by is not distinct from 'person') = (told_login is not null)),
  told_text text check (length(told_text) between 1 and 1000),
  as_of timestamptz,
  version int not null default 1,
  unique (provider, currency),
  check ((told_minor is null) = (told_by is null) and (told_minor is null) = (as_of is null))
);
comment on table book.provider_float is 'The money at a provider in a currency. What lies there says the ledger; told_minor is what the provider says, by its API or by its portal as a person read it. The row is locked while somebody decides that a payout leaves from it: two decisions at once never pass on the same money.';
create index provider_float_currency on book.provider_float (currency);

create table book.float_move (
  id bigint generated always as identity primary key,
  provider text not null check (provider ~ '^[a-z0-9_-]{1,32}$'),
  direction text not null check (direction in ('in', 'out')),
  counterpart text check (counterpart ~ '^[a-z0-9_-]{1,32}$'),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null references policy.currency (code),
  bank_ref text not null check (length(bank_ref) between 1 and 128 and bank_ref !~ '[[:cntrl:]]'),
  value_date date not null,
  text text check (length(text) between 1 and 1000),
  state text not null default 'entered' check (state in ('entered', 'confirmed', 'rejected')),
  entered_by text not null default session_user,
  entered_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_at timestamptz,
  decided_text text check (length(decided_text) <= 1000),
  journal_id bigint references book.journal (id),
  version int not null default 1,
  check (counterpart <> provider),
  check ((state = 'entered') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (decided_by <> entered_by),
  check ((state = 'confirmed') = (journal_id is not null))
);
comment on table book.float_move is 'Money that the office moved to a provider (in) or took back from it (out), as one person entered it; a second one confirms it, and only then it is booked. counterpart: the other provider, such as our bank; null: the office''s own money.';
create unique index float_move_once on book.float_move (provider, bank_ref) where state <> 'rejected';
create index float_move_waiting on book.float_move (entered_at, id) where state = 'entered';
create index float_move_currency on book.float_move (currency);
create unique index float_move_journal on book.float_move (journal_id) where journal_id is not null;

alter table book.journal
  drop constraint journal_kind_check,
  add constraint journal_kind_check check (kind in (
    'opening', 'deposit', 'withdrawal', 'payout_settled', 'payout_returned', 'transfer', 'exchange', 'fee',
    'trading_result', 'bonus', 'chargeback', 'write_off', 'nbp', 'correction', 'reversal', 'receipt', 'receipt_returned', 'deposit_taken_back', 'recovery', 'float_moved'));

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('float_entered', 350, 'payments', 'look', null, 'float.move', false, false, false),
  ('float_differs', 351, 'payments', 'stop', null, 'float.move', true, true, false);

insert into policy.setting (key, kind, value, least, most, description) values
  ('float.tolerance_minor', 'integer', '100', 0, 100000000, 'Minor units of the reference currency by which our books and a provider may differ about its money before it is an alarm'),
  ('float.ask_seconds', 'integer', '60', 15, 86400, 'Seconds between two questions to a gateway about the money that lies there');

insert into policy.role_permission (role, permission) values
  ('payments', 'float.move'), ('payments_manager', 'float.move')
on conflict do nothing;
