-- Money that came to a bank account, entered by hand; what a gateway says of a deposit that only people can judge;
-- disputes with evidence and deadlines; what a client owes after one is lost or a deposit was taken back.
set local role purser_owner;

-- New words ------------------------------------------------------------------------------------------------------
alter table book.payment
  drop constraint payment_flag_check,
  add constraint payment_flag_check check (flag in (
    'unknown_outcome', 'waiting_info', 'stop', 'changed', 'late', 'third_party', 'failed', 'underpaid', 'overpaid', 'chargeback', 'needs_person', 'reversed'));
alter table book.payment_event
  drop constraint payment_event_kind_check,
  add constraint payment_event_kind_check check (kind in (
    'requested', 'amended', 'approved', 'rejected', 'returned', 'answered', 'cancelled', 'expired',
    'executing', 'debited', 'refused', 'unknown', 'looked_up', 'retry', 'resolution_proposed', 'resolved',
    'compensating', 'compensated', 'sent', 'settled', 'returned_after_send', 'credited',
    'announced', 'pending', 'received', 'allocated', 'returning', 'money_returned', 'stopped', 'overridden', 'requoted', 'corrected', 'retried', 'escalated', 'auto_approved',
    'chargeback_opened', 'chargeback_won', 'chargeback_lost', 'evidence_added', 'evidence_submitted', 'evidence_due',
    'not_paid', 'needs_person', 'finding_proposed', 'finding_settled', 'taken_back', 'given_again', 'recovery_opened', 'recovery_paid', 'recovery_written_off'));
alter table book.journal
  drop constraint journal_kind_check,
  add constraint journal_kind_check check (kind in (
    'opening', 'deposit', 'withdrawal', 'payout_settled', 'payout_returned', 'transfer', 'exchange', 'fee',
    'trading_result', 'bonus', 'chargeback', 'write_off', 'nbp', 'correction', 'reversal', 'receipt', 'receipt_returned', 'deposit_taken_back', 'recovery'));
alter table book.ledger_account
  drop constraint ledger_account_role_check,
  add constraint ledger_account_role_check check (role in (
    'client_wallet', 'client_trading', 'bonus_credit',
    'psp_receivable', 'psp_reserve', 'payout_in_flight', 'transfer_in_flight',
    'bank_client_money', 'bank_own_money', 'unallocated_receipts',
    'chargeback_receivable', 'chargeback_loss', 'recovery_receivable', 'fees', 'provider_cost', 'bonus_granted', 'adjustment',
    'fx_position', 'fx_income', 'rounding', 'nbp_expense',
    'trading_result', 'suspense', 'write_off'));

-- A provider takes its money back at any time after it gave it; a refused deposit may be gone before people have judged it.
insert into policy.payment_transition (kind, from_state, to_state, by) values
  ('deposit', 'awaiting_approval', 'returned', 'bridge'), ('deposit', 'waiting_info', 'returned', 'bridge')
on conflict do nothing;

-- Receipts by hand -------------------------------------------------------------------------------------------------
alter table policy.payment_method add column by_hand boolean not null default false;
comment on column policy.payment_method.by_hand is 'Whether money that came this way may be entered by hand, from the statement of a bank.';
update policy.payment_method set by_hand = true where code in ('sepa', 'wire');

create table book.receipt_entry (
  id bigint generated always as identity primary key,
  method text not null references policy.payment_method (code),
  provider text not null check (provider ~ '^[a-z0-9_-]{1,32}$'),
  bank_ref text not null check (length(bank_ref) between 1 and 128 and bank_ref !~ '[[:cntrl:]]'),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null references policy.currency (code),
  payer text not null check (length(payer) between 1 and 128 and payer !~ '[[:cntrl:]]'),
  value_date date not null,
  wanted_ref text check (length(wanted_ref) between 1 and 140 and wanted_ref !~ '[[:cntrl:]]'),
  text text check (length(text) <= 1000),
  state text not null default 'entered' check (state in ('entered', 'confirmed', 'rejected')),
  entered_by text not null default session_user,
  entered_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_at timestamptz,
  decided_text text check (length(decided_text) <= 1000),
  receipt_id bigint references book.receipt (id),
  version int not null default 1,
  check ((state = 'entered') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (decided_by <> entered_by),
  check ((state = 'confirmed') = (receipt_id is not null))
);
comment on table book.receipt_entry is 'Money that came to a bank account, as one person entered it from the statement. A second one confirms it against the same statement: only then it is booked.';
create unique index receipt_entry_once on book.receipt_entry (provider, bank_ref) where state <> 'rejected';
create index receipt_entry_waiting on book.receipt_entry (entered_at, id) where state = 'entered';
create index receipt_entry_method on book.receipt_entry (method);
create index receipt_entry_currency on book.receipt_entry (currency);
create unique index receipt_entry_receipt on book.receipt_entry (receipt_id) where receipt_id is not null;

-- What a gateway says and nobody but people can judge ---------------------------------------------------------------
create table policy.finding_reason (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique,
  outcomes text[] not null check (cardinality(outcomes) > 0 and outcomes <@ '{received,nothing,owed,given_again}')
);
comment on table policy.finding_reason is 'Why a deposit needs people, and what they may say of it. received: the money came, book it. nothing: there is nothing to book. owed: the provider took it back, the client owes it. given_again: the provider took it back and has given it again.';
insert into policy.finding_reason (code, position, outcomes) values
  ('marked_by_hand', 10, '{received,nothing}'), ('other_currency', 20, '{received,nothing}'), ('unknown_status', 30, '{received,nothing}'),
  ('provider_asks', 40, '{received,nothing}'), ('other_reference', 50, '{nothing}'), ('other_operation', 60, '{nothing}'), ('no_amount', 70, '{nothing}'),
  ('went_back', 80, '{nothing}'), ('dispute_unknown', 90, '{nothing}'), ('dispute_differs', 100, '{nothing}'), ('receipt_differs', 105, '{nothing}'), ('taken_back', 110, '{owed,given_again}');

create table book.deposit_finding (
  id bigint generated always as identity primary key,
  payment_id bigint not null references book.payment (id),
  provider text not null check (provider ~ '^[a-z0-9_-]{1,32}$'),
  provider_ref text not null check (length(provider_ref) between 1 and 128 and provider_ref !~ '[[:cntrl:]]'),
  reason text not null references policy.finding_reason (code),
  word text not null default '' check (length(word) <= 64 and word !~ '[[:cntrl:]]'),
  amount_minor bigint check (amount_minor > 0),
  currency text references policy.currency (code),
  payer text check (length(payer) between 1 and 128 and payer !~ '[[:cntrl:]]'),
  changed_at timestamptz,
  journal_id bigint references book.journal (id),
  first_seen_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  times int not null default 1 check (times >= 1),
  state text not null default 'open' check (state in ('open', 'proposed', 'settled')),
  outcome text check (outcome in ('received', 'nothing', 'owed', 'given_again')),
  proposed_by text,
  proposed_at timestamptz,
  text text check (length(text) between 1 and 1000),
  settled_by text,
  settled_at timestamptz,
  version int not null default 1,
  check ((amount_minor is null) = (currency is null)),
  check ((state = 'open') = (outcome is null) and (outcome is null) = (proposed_by is null) and (outcome is null) = (proposed_at is null) and (outcome is null) = (text is null)),
  check ((state = 'settled') = (settled_by is not null) and (settled_by is null) = (settled_at is null)),
  check (settled_by <> proposed_by),
  unique (payment_id, provider_ref, reason, word)
);
comment on table book.deposit_finding is 'What a gateway, asked again, says of a deposit and the office will not act upon alone: kept once, settled by two people. journal_id: what was booked when the provider took its money back, until people have said what it means.';
create index deposit_finding_open on book.deposit_finding (first_seen_at, id) where state <> 'settled';
create index deposit_finding_reason on book.deposit_finding (reason);
create index deposit_finding_currency on book.deposit_finding (currency) where currency is not null;
create index deposit_finding_journal on book.deposit_finding (journal_id) where journal_id is not null;

create table sync.deposit_watch (
  payment_id bigint primary key references book.payment (id),
  next_at timestamptz not null,
  until_at timestamptz not null
) with (fillfactor = 70);
comment on table sync.deposit_watch is 'Deposits whose money came and may still go: when their gateway is asked again (infinity: no more), and until when. A message that gets lost hides no dispute.';
create index deposit_watch_next on sync.deposit_watch (next_at);
insert into sync.deposit_watch (payment_id, next_at, until_at)
select p.id, clock_timestamp(), p.requested_at + make_interval(days => m.dispute_days)
  from book.payment p join policy.payment_method m on m.code = p.method and m.dispute_days > 0 join book.receipt r on r.payment_id = p.id
 where p.kind = 'deposit' and p.requested_at > clock_timestamp() - make_interval(days => m.dispute_days);

-- Disputes: evidence, owner, warnings ---------------------------------------------------------------------------------
alter table book.chargeback
  drop constraint chargeback_state_check,
  drop constraint chargeback_check,
  add constraint chargeback_state_check check (state in ('open', 'evidence_submitted', 'won', 'lost', 'accepted', 'expired')),
  add constraint chargeback_ended check ((state in ('open', 'evidence_submitted')) = (ended_at is null)),
  add column owner text references policy.staff (login),
  add column submitted_at timestamptz,
  add column submitted_by text,
  add column submission_ref text check (length(submission_ref) between 1 and 128 and submission_ref !~ '[[:cntrl:]]'),
  add column warned smallint not null default 0 check (warned between 0 and 2),
  add constraint chargeback_submitted check ((submitted_at is null) = (submitted_by is null) and (state <> 'evidence_submitted' or submitted_at is not null));
comment on column book.chargeback.owner is 'Who sees to it; null: nobody yet.';
comment on column book.chargeback.warned is 'How often its time was brought to attention: 1 when it was soon due, 2 on its last business day.';
create index chargeback_owner on book.chargeback (owner) where owner is not null;
create index chargeback_payment on book.chargeback (payment_id);
drop index book.chargeback_open;
create index chargeback_open on book.chargeback (evidence_due, id) where state in ('open', 'evidence_submitted');

create table book.chargeback_evidence (
  id bigint generated always as identity primary key,
  chargeback_id bigint not null references book.chargeback (id),
  kind text not null check (kind in ('proof_of_payment', 'correspondence', 'identity', 'terms_accepted', 'account_activity', 'refund', 'other')),
  file_name text not null check (length(file_name) between 1 and 128),
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'application/pdf')),
  bytes int not null check (bytes between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  text text check (length(text) <= 1000),
  added_by text not null default session_user,
  added_at timestamptz not null default clock_timestamp(),
  unique (chargeback_id, sha256)
);
comment on table book.chargeback_evidence is 'What the office answers a dispute with; the files are in chargeback_evidence_content. Only added.';

create table book.chargeback_evidence_content (
  evidence_id bigint primary key references book.chargeback_evidence (id),
  content bytea not null
);
alter table book.chargeback_evidence_content alter column content set storage external;
comment on table book.chargeback_evidence_content is 'The files themselves, as they came, scanned like clients'' documents. Never changed; each reading is audited.';
create index chargeback_evidence_sha256 on book.chargeback_evidence (sha256);

-- What a client owes ------------------------------------------------------------------------------------------------------
create table book.recovery (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  payment_id bigint not null references book.payment (id),
  chargeback_id bigint references book.chargeback (id),
  finding_id bigint references book.deposit_finding (id),
  amount_minor bigint not null check (amount_minor > 0),
  paid_minor bigint not null default 0 check (paid_minor >= 0),
  currency text not null references policy.currency (code),
  state text not null default 'open' check (state in ('open', 'paid', 'written_off')),
  opened_by text not null default session_user,
  opened_at timestamptz not null default clock_timestamp(),
  journal_id bigint not null references book.journal (id),
  write_off_by text,
  write_off_text text check (length(write_off_text) between 1 and 1000),
  ended_by text,
  ended_at timestamptz,
  version int not null default 1,
  check (paid_minor <= amount_minor),
  check ((chargeback_id is null) <> (finding_id is null)),
  check (state <> 'paid' or paid_minor = amount_minor),
  check ((state = 'open') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
  check ((write_off_by is null) = (write_off_text is null)),
  check (state <> 'written_off' or (write_off_by is not null and write_off_by <> ended_by))
);
comment on table book.recovery is 'Money a client owes because a dispute of a deposit was lost or its provider took it back after it was credited. Paid only by what the client sends or agrees to, never taken from another account; written off by two people.';
create unique index recovery_of_chargeback on book.recovery (chargeback_id) where chargeback_id is not null;
create unique index recovery_of_finding on book.recovery (finding_id) where finding_id is not null;
create index recovery_client on book.recovery (client_id, id);
create index recovery_of_payment on book.recovery (payment_id);
create index recovery_currency on book.recovery (currency);
create index recovery_journal on book.recovery (journal_id);
create index recovery_open on book.recovery (opened_at, id) where state = 'open';

alter table book.receipt
  drop constraint receipt_check2,
  add column recovery_id bigint references book.recovery (id),
  add constraint receipt_belongs check (state <> 'allocated' or payment_id is not null or recovery_id is not null),
  add constraint receipt_one_owner check (payment_id is null or recovery_id is null);
comment on column book.receipt.recovery_id is 'The debt this money was sent for.';
create index receipt_recovery on book.receipt (recovery_id) where recovery_id is not null;

create table book.recovery_payment (
  id bigint generated always as identity primary key,
  recovery_id bigint not null references book.recovery (id),
  source text not null check (source in ('receipt', 'wallet')),
  amount_minor bigint not null check (amount_minor > 0),
  receipt_id bigint references book.receipt (id),
  text text not null check (length(text) between 1 and 1000),
  proposed_by text not null default session_user,
  proposed_at timestamptz not null default clock_timestamp(),
  state text not null default 'proposed' check (state in ('proposed', 'booked', 'rejected')),
  decided_by text,
  decided_at timestamptz,
  journal_id bigint references book.journal (id),
  check ((source = 'receipt') = (receipt_id is not null)),
  check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (state <> 'booked' or decided_by <> proposed_by),
  check ((state = 'booked') = (journal_id is not null))
);
comment on table book.recovery_payment is 'Payments towards a debt, each by two people. receipt: money the client sent for it. wallet: out of the client''s wallet, with the agreement named in text.';
create index recovery_payment_recovery on book.recovery_payment (recovery_id, id);
create unique index recovery_payment_receipt on book.recovery_payment (receipt_id) where receipt_id is not null and state <> 'rejected';
create index recovery_payment_journal on book.recovery_payment (journal_id) where journal_id is not null;
create unique index recovery_payment_one_open on book.recovery_payment (recovery_id) where state = 'proposed';

-- News, figures, rights -----------------------------------------------------------------------------------------------------
insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('deposit_needs_person', 330, 'payments', 'stop', 'payment.open', 'finding.settle', true, true, true),
  ('evidence_due', 331, 'payments', 'look', 'payment.open', 'chargeback.record', true, true, false),
  ('chargeback_expired', 332, 'payments', 'stop', 'payment.open', 'chargeback.record', true, true, true),
  ('receipt_entered', 333, 'payments', 'look', null, 'receipt.record', false, false, false);

update policy.setting set description = 'Business days to send evidence when the provider names no date' where key = 'chargeback.evidence_days';
insert into policy.setting (key, kind, value, least, most, description) values
  ('chargeback.warn_business_minutes', 'integer', '1440', 60, 20000, 'Minutes of business hours before evidence is due at which the dispute is brought to attention'),
  ('deposit.watch_hours', 'integer', '24', 1, 168, 'Hours between two questions to a gateway about a deposit that may still be disputed'),
  ('receipt.oldest_days', 'integer', '90', 1, 366, 'Days a value date of money entered by hand may lie back');

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('receipt.record', '{payments}'::text[]),
    ('finding.settle', '{payments,operations}'),
    ('recovery.record', '{payments,operations}'),
    ('recovery.write_off', '{payments_manager,operations}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
