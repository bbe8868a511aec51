-- What really moved at a gateway: the amount that came where the gateway does not tell it, and what a provider keeps of a
-- payout.
set local role purser_owner;

alter table book.deposit_finding
  add column said_minor bigint check (said_minor > 0),
  add column said_currency text references policy.currency (code),
  add check ((said_minor is null) = (said_currency is null)),
  add check (said_minor is null or outcome = 'received' and amount_minor is null);
comment on column book.deposit_finding.said_minor is 'What came, as the first person says and the second confirms, where the gateway does not show it.';
create index deposit_finding_said_currency on book.deposit_finding (said_currency) where said_currency is not null;

-- Until now the amount that was asked for stood for what came where the gateway did not tell it. What was not settled by then
-- has no amount any more where the two are the same: people look, or the gateway is asked again and tells it.
update book.deposit_finding f
   set amount_minor = null, currency = null, state = 'open', outcome = null, text = null, proposed_by = null, proposed_at = null, version = f.version + 1
  from book.payment p
 where p.id = f.payment_id and f.state <> 'settled' and f.reason in ('unknown_status', 'provider_asks', 'marked_by_hand', 'other_currency')
   and (f.amount_minor, f.currency) = (p.amount_minor, p.currency);
update policy.finding_reason set outcomes = '{received,nothing}' where code = 'no_amount';

alter table book.payout_entry
  add column fee_minor bigint not null default 0 check (fee_minor >= 0),
  add check (fee_minor = 0 or outcome = 'settled');
comment on column book.payout_entry.fee_minor is 'What the provider or bank took for itself beside the payout, as the statement shows it.';

alter table book.gateway_event
  add column settled_by text,
  add column settled_text text check (length(settled_text) between 1 and 1000),
  add column version int not null default 1,
  add check ((settled_by is null) = (settled_text is null)),
  add check (settled_by is null or state = 'done');
comment on column book.gateway_event.settled_by is 'Who said that nothing more follows from a parked event; settled_text: and why.';
create index gateway_event_parked on book.gateway_event (provider, finished_at) where state = 'parked';

create table book.payout_difference (
  payment_id bigint primary key references book.payment (id),
  provider text not null check (provider ~ '^[a-z0-9_-]{1,32}$'),
  amount_minor bigint not null,
  currency text not null references policy.currency (code),
  opened_at timestamptz not null default clock_timestamp(),
  state text not null default 'open' check (state in ('open', 'proposed', 'settled', 'closed')),
  outcome text check (outcome in ('to_client', 'owed', 'provider', 'written_off')),
  text text check (length(text) between 1 and 1000),
  proposed_by text,
  proposed_at timestamptz,
  settled_by text,
  settled_at timestamptz,
  journal_id bigint references book.journal (id),
  version int not null default 1,
  check ((amount_minor = 0) = (state = 'closed')),
  check ((state in ('open', 'closed')) = (outcome is null) and (outcome is null) = (text is null) and (outcome is null) = (proposed_by is null) and (outcome is null) = (proposed_at is null)),
  check ((state = 'settled') = (settled_by is not null) and (settled_by is null) = (settled_at is null) and (settled_by is null) = (journal_id is null)),
  check (settled_by <> proposed_by),
  check (outcome <> 'to_client' or amount_minor > 0),
  check (outcome <> 'owed' or amount_minor < 0)
);
comment on table book.payout_difference is 'What a payout has left in suspense because another amount moved than was asked for, until two people say what it is. Above zero: less reached the client; below: too much. closed: it was made good by itself, such as when all of it came back. to_client: the rest is the client''s, in his wallet. owed: the client owes the surplus. provider: the provider kept it, or has made it good. written_off: the office''s own income or loss.';
create index payout_difference_open on book.payout_difference (opened_at, payment_id) where state in ('open', 'proposed');
create index payout_difference_currency on book.payout_difference (currency);
create unique index payout_difference_journal on book.payout_difference (journal_id) where journal_id is not null;
insert into book.payout_difference (payment_id, provider, amount_minor, currency, opened_at)
select j.payment_id, min(a.provider), sum(y.amount_minor)::bigint, min(a.currency), max(j.booked_at)
  from book.ledger_account a
  join book.posting y on y.account_id = a.id
  join book.journal j on j.id = y.journal_id
  join book.payment p on p.id = j.payment_id and p.kind = 'withdrawal'
 where a.role = 'suspense' and a.provider is not null
 group by j.payment_id having sum(y.amount_minor) <> 0;

alter table book.recovery
  drop constraint recovery_check1,
  add column of_payout boolean not null default false,
  add constraint recovery_origin check (num_nonnulls(chargeback_id, finding_id) + of_payout::int = 1);
comment on column book.recovery.of_payout is 'A payout by which too much reached the client.';

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('event_parked', 391, 'payments', 'look', null, 'gateway_event.settle', true, true, false);
insert into policy.role_permission (role, permission) values
  ('payments', 'gateway_event.settle'), ('payments_manager', 'gateway_event.settle'), ('operations', 'gateway_event.settle')
on conflict do nothing;

reset role;
