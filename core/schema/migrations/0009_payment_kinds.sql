-- Payment kinds beyond withdrawals: deposits with their receipts and chargebacks, transfers, credit, fees,
-- adjustments, top-ups of negative balances. The states each kind may pass through, the checks it must pass,
-- delegations and break-glass, calendars, exchange rates: all of it as rows.
set local role purser_owner;

create table policy.payment_kind (
  code text primary key check (code ~ '^[a-z_]{3,20}$'),
  prefix text not null check (prefix ~ '^[A-Z]$'),
  position smallint not null,
  one_journal boolean not null
);
comment on table policy.payment_kind is 'Kinds of payments. prefix: first letter of the reference. one_journal: booked by a single journal, so that a correction can reverse it.';
insert into policy.payment_kind (code, prefix, position, one_journal) values
  ('withdrawal', 'W', 1, false), ('deposit', 'D', 2, false), ('transfer', 'T', 3, false), ('client_transfer', 'T', 4, false),
  ('credit', 'C', 5, true), ('fee', 'F', 6, true), ('adjustment', 'A', 7, true), ('nbp', 'N', 8, true);

insert into policy.payment_method (code, name, provider, detail_pattern, for_deposit, for_withdrawal) values
  ('internal', 'Internal', 'office', '^$', false, false);
alter table policy.payment_method
  add column refund_days int check (refund_days >= 0),
  add column dispute_days int not null default 0 check (dispute_days >= 0),
  add column least_reference_minor bigint not null default 0 check (least_reference_minor >= 0),
  add column cut_off_utc time;
comment on column policy.payment_method.refund_days is 'Days after a deposit within which money can go back along the same rail; null: no limit. After them closed loop asks for another way out.';
comment on column policy.payment_method.dispute_days is 'Days after a deposit within which its payer may still dispute it.';
comment on column policy.payment_method.least_reference_minor is 'Smallest withdrawal, in minor units of the reference currency.';
comment on column policy.payment_method.cut_off_utc is 'Time of day (UTC) after which a payout leaves on the next business day; null: at any time.';
update policy.payment_method set refund_days = 180, dispute_days = 120 where code = 'card';
update policy.payment_method set cut_off_utc = '14:30' where code in ('sepa', 'wire');

-- Payments -----------------------------------------------------------------------------------------------------
alter table book.payment
  drop constraint payment_kind_check,
  drop constraint payment_reference_check,
  drop constraint payment_state_check,
  drop constraint payment_flag_check,
  drop constraint payment_check3,
  add column settled_minor bigint check (settled_minor > 0),
  add column provider_fee_minor bigint check (provider_fee_minor >= 0),
  add column provider text check (provider ~ '^[a-z0-9_-]{1,32}$'),
  add column payer text check (length(payer) between 1 and 128 and payer !~ '[[:cntrl:]]'),
  add column direction text check (direction in ('in', 'out')),
  add column to_client_id bigint references book.client (id),
  add column corrects_id bigint references book.payment (id),
  add column channel text check (channel in ('desk', 'web', 'gateway')),
  add column watched_at timestamptz,
  add column escalated smallint check (escalated in (50, 80, 100)),
  add constraint payment_kind_known foreign key (kind) references policy.payment_kind (code),
  add constraint payment_reference_check check (reference ~ '^[WDTCFAN]-[0-9]{1,18}$'),
  add constraint payment_state_check check (state in (
    'submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'sent', 'settled',
    'rejected', 'cancelled', 'expired', 'failed', 'returned_after_send',
    'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning', 'returned', 'charged_back')),
  add constraint payment_flag_check check (flag in (
    'unknown_outcome', 'waiting_info', 'stop', 'changed', 'late', 'third_party', 'failed', 'underpaid', 'overpaid', 'chargeback')),
  add constraint payment_two_accounts check (kind not in ('transfer', 'client_transfer')
    or (trading_account_id is not null and to_trading_account_id is not null and to_trading_account_id <> trading_account_id)),
  add constraint payment_other_client check ((kind = 'client_transfer') = (to_client_id is not null) and to_client_id is distinct from client_id),
  add constraint payment_operation check (kind not in ('credit', 'fee', 'adjustment', 'nbp') or (trading_account_id is not null and direction is not null)),
  add constraint payment_correction check (corrects_id is null or kind = 'adjustment');
comment on column book.payment.settled_minor is 'What really came (deposits), in minor units of currency; null until it is known. Never the amount asked for where the two differ.';
comment on column book.payment.provider_fee_minor is 'What the provider kept, a cost of the office; apart from fee_minor, which the client pays.';
comment on column book.payment.payer is 'Name of who really paid, as the provider gives it.';
comment on column book.payment.direction is 'Credit, fee, adjustment, top-up: in puts money on the trading account, out takes it off.';
comment on column book.payment.corrects_id is 'The payment whose journal this adjustment reverses.';
comment on column book.payment.channel is 'Where it came from: entered at a desk, asked for on the web site, reported by a gateway.';
comment on column book.payment.escalated is 'Per cent of its promised time at which it was last brought to attention.';
comment on column book.payment.watched_at is 'When the gateway was last asked about a settled payout: sent is not final.';
create index payment_kind_newest on book.payment (kind, requested_at desc, id desc);
create index payment_to_client on book.payment (to_client_id) where to_client_id is not null;
create unique index payment_corrects_once on book.payment (corrects_id) where corrects_id is not null and state not in ('rejected', 'cancelled', 'expired', 'failed');
create unique index payment_one_open_operation on book.payment (kind, trading_account_id, direction, amount_minor)
  where kind in ('credit', 'fee', 'adjustment', 'nbp') and corrects_id is null and state in ('awaiting_approval', 'waiting_info', 'approved', 'executing');
create unique index payment_one_open_transfer on book.payment (trading_account_id, to_trading_account_id, amount_minor)
  where kind in ('transfer', 'client_transfer') and state in ('awaiting_approval', 'waiting_info', 'approved', 'executing');
drop index book.payment_open;
create index payment_open on book.payment (due_at, id) where state in (
  'submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning');
create index payment_watched on book.payment (watched_at nulls first, id) where state = 'settled' and kind = 'withdrawal';

alter table book.payment_event
  drop constraint payment_event_kind_check,
  add constraint payment_event_kind_check check (kind in (
    'requested', 'amended', 'approved', 'rejected', 'returned', 'answered', 'cancelled', 'expired',
    'executing', 'debited', 'refused', 'unknown', 'looked_up', 'retry', 'resolution_proposed', 'resolved',
    'compensating', 'compensated', 'sent', 'settled', 'returned_after_send', 'credited',
    'announced', 'pending', 'received', 'allocated', 'returning', 'money_returned', 'stopped', 'overridden', 'requoted', 'corrected', 'retried', 'escalated', 'auto_approved',
    'chargeback_opened', 'chargeback_won', 'chargeback_lost'));

create table policy.payment_transition (
  kind text not null references policy.payment_kind (code),
  from_state text not null,
  to_state text not null,
  by text not null check (by in ('person', 'office', 'bridge')),
  primary key (kind, from_state, to_state)
);
comment on table policy.payment_transition is 'Every step from state to state that a payment of a kind may take; from none: how it begins. A trigger enforces it, the desk draws it.';

insert into policy.payment_transition (kind, from_state, to_state, by)
select k.code, t.a, t.b, t.by
  from (values ('withdrawal'), ('transfer'), ('client_transfer'), ('credit'), ('fee'), ('adjustment'), ('nbp')) k (code)
 cross join (values
    ('none', 'awaiting_approval', 'person'), ('awaiting_approval', 'waiting_info', 'person'), ('waiting_info', 'awaiting_approval', 'person'),
    ('awaiting_approval', 'approved', 'person'), ('awaiting_approval', 'rejected', 'person'), ('waiting_info', 'rejected', 'person'),
    ('awaiting_approval', 'cancelled', 'person'), ('waiting_info', 'cancelled', 'person'), ('awaiting_approval', 'expired', 'office'), ('waiting_info', 'expired', 'office'),
    ('approved', 'executing', 'bridge'), ('approved', 'awaiting_approval', 'office'), ('executing', 'failed', 'bridge')) t (a, b, by);
insert into policy.payment_transition (kind, from_state, to_state, by) values
  ('withdrawal', 'executing', 'sent', 'bridge'), ('withdrawal', 'executing', 'compensating', 'bridge'), ('withdrawal', 'compensating', 'failed', 'bridge'),
  ('withdrawal', 'sent', 'settled', 'bridge'), ('withdrawal', 'sent', 'returned_after_send', 'bridge'), ('withdrawal', 'settled', 'returned_after_send', 'bridge'),
  ('deposit', 'none', 'announced', 'person'), ('deposit', 'none', 'confirmed', 'person'), ('deposit', 'announced', 'pending', 'bridge'), ('deposit', 'announced', 'confirmed', 'bridge'),
  ('deposit', 'pending', 'confirmed', 'bridge'), ('deposit', 'announced', 'cancelled', 'person'), ('deposit', 'pending', 'cancelled', 'person'),
  ('deposit', 'announced', 'expired', 'office'), ('deposit', 'pending', 'expired', 'office'),
  ('deposit', 'expired', 'confirmed', 'bridge'), ('deposit', 'cancelled', 'confirmed', 'bridge'),
  ('deposit', 'confirmed', 'credited', 'office'), ('deposit', 'confirmed', 'awaiting_approval', 'office'),
  ('deposit', 'awaiting_approval', 'waiting_info', 'person'), ('deposit', 'waiting_info', 'awaiting_approval', 'person'), ('deposit', 'awaiting_approval', 'approved', 'person'),
  ('deposit', 'awaiting_approval', 'returning', 'person'), ('deposit', 'waiting_info', 'returning', 'person'), ('deposit', 'returning', 'returned', 'person'),
  ('deposit', 'awaiting_approval', 'rejected', 'person'), ('deposit', 'waiting_info', 'rejected', 'person'), ('deposit', 'awaiting_approval', 'cancelled', 'person'), ('deposit', 'waiting_info', 'cancelled', 'person'),
  ('deposit', 'approved', 'credited', 'office'), ('deposit', 'credited', 'executing', 'bridge'), ('deposit', 'credited', 'settled', 'office'),
  ('deposit', 'executing', 'settled', 'bridge'), ('deposit', 'executing', 'credited', 'bridge'),
  ('deposit', 'settled', 'charged_back', 'person'), ('deposit', 'credited', 'charged_back', 'person'),
  ('transfer', 'executing', 'settled', 'bridge'), ('transfer', 'executing', 'compensating', 'bridge'), ('transfer', 'compensating', 'failed', 'bridge'), ('transfer', 'none', 'approved', 'office'),
  ('client_transfer', 'executing', 'settled', 'bridge'), ('client_transfer', 'executing', 'compensating', 'bridge'), ('client_transfer', 'compensating', 'failed', 'bridge'),
  ('credit', 'executing', 'settled', 'bridge'), ('fee', 'executing', 'settled', 'bridge'), ('adjustment', 'executing', 'settled', 'bridge'), ('nbp', 'executing', 'settled', 'bridge');

-- Receipts: money that came, whether anybody expected it or not ---------------------------------------------------
create table book.receipt (
  id bigint generated always as identity primary key,
  provider text not null check (provider ~ '^[a-z0-9_-]{1,32}$'),
  provider_ref text not null check (length(provider_ref) between 1 and 128 and provider_ref !~ '[[:cntrl:]]'),
  method text not null references policy.payment_method (code),
  amount_minor bigint not null check (amount_minor > 0),
  fee_minor bigint not null default 0 check (fee_minor >= 0 and fee_minor <= amount_minor),
  currency text not null references policy.currency (code),
  payer text check (length(payer) <= 128 and payer !~ '[[:cntrl:]]'),
  wanted_ref text check (length(wanted_ref) <= 140),
  received_at timestamptz not null,
  reported_at timestamptz not null default clock_timestamp(),
  reported_by text not null default session_user,
  journal_id bigint not null references book.journal (id),
  state text not null default 'unallocated' check (state in ('unallocated', 'allocated', 'returned')),
  payment_id bigint references book.payment (id),
  due_at timestamptz not null,
  return_proposed_by text,
  return_ref text check (length(return_ref) between 1 and 128 and return_ref !~ '[[:cntrl:]]'),
  version int not null default 1,
  unique (provider, provider_ref),
  check (state <> 'returned' or return_ref is not null),
  check (state <> 'allocated' or payment_id is not null)
);
comment on table book.receipt is 'Money a provider says has come, once per provider reference. Unallocated until it belongs to a deposit; due_at: until when somebody must have found its owner.';
create index receipt_open on book.receipt (due_at, id) where state = 'unallocated';
create unique index receipt_payment on book.receipt (payment_id) where payment_id is not null;
create index receipt_payment_key on book.receipt (payment_id);
create index receipt_method on book.receipt (method);
create index receipt_currency on book.receipt (currency);
create index receipt_journal on book.receipt (journal_id);

create table book.chargeback (
  id bigint generated always as identity primary key,
  payment_id bigint not null references book.payment (id),
  provider_ref text not null check (length(provider_ref) between 1 and 128 and provider_ref !~ '[[:cntrl:]]'),
  amount_minor bigint not null check (amount_minor > 0),
  fee_minor bigint not null default 0 check (fee_minor >= 0),
  currency text not null references policy.currency (code),
  state text not null default 'open' check (state in ('open', 'won', 'lost', 'accepted', 'expired')),
  evidence_due timestamptz not null,
  opened_at timestamptz not null default clock_timestamp(),
  opened_by text not null default session_user,
  ended_at timestamptz,
  ended_by text,
  version int not null default 1,
  unique (payment_id, provider_ref),
  check ((state = 'open') = (ended_at is null))
);
comment on table book.chargeback is 'A disputed deposit, from opening to its end. The provider''s fee is a cost from the beginning and stays one even when it is won.';
create index chargeback_open on book.chargeback (evidence_due, id) where state = 'open';
create index chargeback_currency on book.chargeback (currency);

-- Instructions ----------------------------------------------------------------------------------------------------
alter table book.instruction
  add column operation text not null default 'balance' check (operation in ('balance', 'credit', 'charge', 'correction', 'bonus')),
  add constraint instruction_operation check (kind = 'mt_balance' or operation = 'balance');
comment on column book.instruction.operation is 'Which kind of operation the trading server books: money (balance), credit, a charge, a correction, a bonus.';

alter table book.journal
  drop constraint journal_kind_check,
  add constraint journal_kind_check check (kind in (
    'opening', 'deposit', 'withdrawal', 'payout_settled', 'payout_returned', 'transfer', 'exchange', 'fee',
    'trading_result', 'bonus', 'chargeback', 'write_off', 'nbp', 'correction', 'reversal', 'receipt', 'receipt_returned'));
alter table book.ledger_account
  drop constraint ledger_account_role_check,
  drop constraint ledger_account_check2,
  add constraint ledger_account_role_check check (role in (
    'client_wallet', 'client_trading', 'bonus_credit',
    'psp_receivable', 'psp_reserve', 'payout_in_flight', 'transfer_in_flight',
    'bank_client_money', 'bank_own_money', 'unallocated_receipts',
    'chargeback_receivable', 'chargeback_loss', 'fees', 'provider_cost', 'bonus_granted', 'adjustment',
    'fx_position', 'fx_income', 'rounding', 'nbp_expense',
    'trading_result', 'suspense', 'write_off')),
  add constraint ledger_account_sharded check (shard = 0 or role in (
    'psp_receivable', 'payout_in_flight', 'transfer_in_flight', 'bank_client_money', 'trading_result', 'fees', 'unallocated_receipts'));
alter table book.exchange_quote
  add column accepted_for bigint references book.payment (id);
comment on column book.exchange_quote.accepted_for is 'The payment this rate was approved for while it was valid: it stays good for that one.';
create index exchange_quote_accepted on book.exchange_quote (accepted_for) where accepted_for is not null;

-- Policy ----------------------------------------------------------------------------------------------------------
alter table policy.approval_rule
  drop constraint approval_rule_kind_check,
  drop constraint approval_rule_kind_band_valid_excl,
  add column entity_id bigint not null default 0,
  add column risk text not null default 'any' check (risk in ('any', 'high')),
  add column channel text not null default 'any' check (channel in ('any', 'desk', 'web', 'gateway')),
  add foreign key (kind) references policy.payment_kind (code),
  add constraint approval_rule_no_overlap exclude using gist (kind with =, entity_id with =, risk with =, channel with =, band with &&, valid with &&);
comment on column policy.approval_rule.entity_id is 'Only payments of clients of this legal entity; 0: of any. The most specific rule counts.';
comment on column policy.approval_rule.risk is 'high: only payments whose risk figure is in the high band.';
comment on column policy.approval_rule.channel is 'Only payments that came this way.';
alter table policy.service_level
  drop constraint service_level_kind_check,
  add column business_hours boolean not null default false,
  add foreign key (kind) references policy.payment_kind (code);
comment on column policy.service_level.business_hours is 'Whether the clock runs in business hours only.';
alter table book.client_usage
  drop constraint client_usage_kind_check,
  add constraint client_usage_kind_check check (kind in ('withdrawal', 'deposit', 'transfer', 'client_transfer', 'credit', 'fee', 'adjustment', 'nbp'));
alter table policy.reason
  drop constraint reason_subject_check,
  add constraint reason_subject_check check (subject in ('reject', 'return', 'cancel', 'operation', 'override'));

create table policy.entity_rule (
  legal_entity_id bigint primary key references book.legal_entity (id),
  bonus_allowed boolean not null default false,
  client_transfers_allowed boolean not null default true,
  own_transfer_free_minor bigint not null default 0 check (own_transfer_free_minor >= 0),
  deposit_free_minor bigint not null default 1000000 check (deposit_free_minor >= 0),
  closed_loop text not null default 'proportional' check (closed_loop in ('none', 'fifo', 'proportional', 'card_first')),
  version int not null default 1
);
comment on table policy.entity_rule is 'What a legal entity allows. The free amounts, in minor units of the reference currency: transfers between a client''s own accounts, and deposits a gateway confirmed, that need nobody''s approval when every check is clear.';
insert into policy.entity_rule (legal_entity_id) select e.id from book.legal_entity e;

create table policy.fee_rule (
  kind text not null references policy.payment_kind (code),
  method text not null references policy.payment_method (code),
  currency text not null references policy.currency (code),
  fixed_minor bigint not null default 0 check (fixed_minor >= 0),
  rate_e6 bigint not null default 0 check (rate_e6 between 0 and 500000),
  least_minor bigint not null default 0 check (least_minor >= 0),
  most_minor bigint check (most_minor >= least_minor),
  primary key (kind, method, currency)
);
comment on table policy.fee_rule is 'What the client pays for a payment: a fixed part and millionths of the amount, within bounds. No rule: nothing.';

create table policy.method_country (
  method text not null references policy.payment_method (code),
  country text not null check (country ~ '^[A-Z]{2}$'),
  level text not null check (level in ('look', 'stop')),
  primary key (method, country)
);
comment on table policy.method_country is 'Countries a method is not to be used for (stop) or only after a look.';

create table policy.payment_check (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null,
  kinds text[] not null,
  again boolean not null default true,
  overridable boolean not null default true,
  enabled boolean not null default true
);
comment on table policy.payment_check is 'The checks a payment of some kinds passes. again: run once more when it is executed. overridable: a second person may let a payment pass against it, with a reason.';
insert into policy.payment_check (code, position, kinds, again, overridable) values
  ('kyc_state', 1, '{withdrawal,deposit,transfer,client_transfer}', true, false),
  ('kyc_expiry', 2, '{withdrawal,transfer,client_transfer}', true, true),
  ('account_state', 3, '{withdrawal,deposit,transfer,client_transfer,credit,fee,adjustment,nbp}', true, false),
  ('dormant', 4, '{withdrawal,client_transfer}', true, true),
  ('balance_after_hold', 5, '{withdrawal,transfer,client_transfer,fee}', true, false),
  ('free_margin', 6, '{withdrawal,transfer,client_transfer}', true, false),
  ('bonus_removal', 7, '{withdrawal,client_transfer}', true, true),
  ('closed_loop', 8, '{withdrawal}', true, true),
  ('destination_verified', 9, '{withdrawal}', true, false),
  ('destination_age', 10, '{withdrawal}', true, true),
  ('destination_alarm', 11, '{withdrawal}', true, true),
  ('name_on_account', 12, '{withdrawal}', true, true),
  ('first_withdrawal', 13, '{withdrawal}', false, true),
  ('credentials_changed', 14, '{withdrawal,client_transfer}', true, true),
  ('duplicate', 15, '{withdrawal,deposit,transfer,client_transfer,credit,fee,adjustment}', false, true),
  ('velocity', 16, '{withdrawal,client_transfer}', false, true),
  ('deposits_settled', 17, '{withdrawal,client_transfer}', true, true),
  ('dispute_window', 18, '{withdrawal,client_transfer}', true, true),
  ('traded_since_deposit', 19, '{withdrawal,client_transfer}', true, true),
  ('open_chargeback', 20, '{withdrawal,transfer,client_transfer,credit}', true, true),
  ('fee', 21, '{withdrawal}', false, true),
  ('least_amount', 22, '{withdrawal}', false, true),
  ('negative_elsewhere', 23, '{withdrawal,client_transfer}', true, true),
  ('method_country', 24, '{withdrawal,deposit}', true, true),
  ('books_agree', 25, '{withdrawal,client_transfer}', true, true),
  ('provider_float', 26, '{withdrawal}', true, true),
  ('open_items', 27, '{withdrawal,client_transfer}', false, true),
  ('source_of_funds_in', 28, '{withdrawal}', true, true),
  ('payer_name', 29, '{deposit}', true, true),
  ('amount_received', 30, '{deposit}', true, true),
  ('in_time', 31, '{deposit}', false, true),
  ('exchange_quote', 32, '{transfer,client_transfer}', false, false),
  ('other_client', 33, '{client_transfer}', true, false),
  ('entity_allows', 34, '{credit,client_transfer}', true, false),
  ('shortfall', 35, '{nbp}', true, false),
  ('corrected_payment', 36, '{adjustment}', true, false);

create table book.check_override (
  payment_id bigint not null references book.payment (id),
  revision int not null,
  code text not null,
  by_login text not null default session_user,
  at timestamptz not null default clock_timestamp(),
  reason_code text not null,
  text text not null check (length(text) between 1 and 1000),
  figure jsonb not null,
  primary key (payment_id, revision, code)
);
comment on table book.check_override is 'A check that another person let a payment pass against, with the figure as it stood. Holds for that revision only.';

create table policy.delegation (
  id bigint generated always as identity primary key,
  giver text not null,
  taker text not null check (taker <> giver),
  role text not null references policy.role (code),
  kinds text[] not null check (cardinality(kinds) > 0),
  most_minor bigint not null check (most_minor > 0),
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  reason text not null check (length(reason) between 1 and 1000),
  kind text not null default 'delegation' check (kind in ('delegation', 'break_glass')),
  state text not null check (state in ('proposed', 'active', 'ended')),
  confirmed_by text check (confirmed_by not in (giver, taker)),
  review_due timestamptz,
  reviewed_by text,
  reviewed_at timestamptz,
  review_text text check (length(review_text) <= 1000),
  made_at timestamptz not null default clock_timestamp(),
  version int not null default 1,
  check (kind = 'delegation' or review_due is not null),
  check ((reviewed_by is null) = (reviewed_at is null))
);
comment on table policy.delegation is 'Steps of approval that somebody takes in another''s stead, between two instants and within a scope; or, break_glass, a role two people took for an hour because nobody was there. Never a chain: only a role held by oneself is given.';
create index delegation_taker on policy.delegation (taker, role);

alter table book.approval add column delegation_id bigint references policy.delegation (id);
comment on column book.approval.delegation_id is 'The delegation or break-glass this step was taken under.';
create index approval_delegation on book.approval (delegation_id) where delegation_id is not null;

create table policy.auto_rule (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 64),
  version int not null check (version >= 1),
  kind text not null references policy.payment_kind (code),
  most_minor bigint not null check (most_minor > 0),
  most_day_minor bigint not null check (most_day_minor >= most_minor),
  most_risk smallint not null check (most_risk between 0 and 100),
  looks_allowed text[] not null default '{}',
  mode text not null check (mode in ('shadow', 'live', 'off')),
  published_by_change bigint,
  confirmed_at timestamptz,
  confirmed_by text,
  made_at timestamptz not null default clock_timestamp(),
  unique (name, version)
);
comment on table policy.auto_rule is 'Payments that need nobody: by kind, amount, the client''s sum of the day, risk, every check clear but those named. Only the newest version of a name counts. shadow: it only notes what it would have done. live: only while somebody has confirmed it since the database server started.';

create table book.auto_decision (
  payment_id bigint not null references book.payment (id),
  revision int not null,
  rule_id bigint not null references policy.auto_rule (id),
  at timestamptz not null default clock_timestamp(),
  live boolean not null,
  figures jsonb not null,
  primary key (payment_id, revision, rule_id)
);
comment on table book.auto_decision is 'What a rule of automatic approval decided, or in shadow would have.';
create index auto_decision_rule on book.auto_decision (rule_id);

create type book.approval_done as (payment book.payment, step smallint, step_up boolean, instruction bigint, delegation bigint);
comment on type book.approval_done is 'What an approval did: the payment afterwards, the step, whether a fresh password was shown, the instruction written, the delegation used.';

create table policy.business_day (
  weekday smallint primary key check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens)
);
comment on table policy.business_day is 'Business hours by ISO weekday, in UTC; a weekday without a row is closed.';
insert into policy.business_day (weekday, opens, closes) select d, '07:00', '19:00' from generate_series(1, 5) d;
create table policy.holiday (
  day date primary key,
  name text not null check (length(name) between 1 and 64)
);
comment on table policy.holiday is 'Days the office is closed.';

create table policy.exchange_markup (
  from_currency text not null references policy.currency (code),
  to_currency text not null references policy.currency (code),
  markup_e6 bigint not null check (markup_e6 between 0 and 200000),
  primary key (from_currency, to_currency)
);
comment on table policy.exchange_markup is 'Millionths taken off the market rate for a client. A pair without a row takes the setting exchange.markup_millionths.';
create table sync.market_rate (
  from_currency text not null references policy.currency (code),
  to_currency text not null references policy.currency (code) check (to_currency <> from_currency),
  rate_e10 bigint not null check (rate_e10 > 0),
  source text not null check (length(source) between 1 and 32),
  as_of timestamptz not null,
  primary key (from_currency, to_currency)
) with (fillfactor = 50);
comment on table sync.market_rate is 'Last market rate of a pair: to-units for one from-unit, scaled by 1e10, as the bridge read it.';
create index market_rate_to on sync.market_rate (to_currency);

insert into policy.service_level (kind, minutes, soon_minutes) values
  ('client_transfer', 120, 30), ('credit', 240, 60), ('fee', 480, 120), ('adjustment', 480, 120), ('nbp', 240, 60);
with rule as (
  insert into policy.approval_rule (kind, band, step_up, valid)
  select r.kind, int8range(r.low, r.high), r.step_up, tstzrange('2020-01-01', null)
    from (values ('deposit', 0::bigint, 2000000::bigint, false), ('deposit', 2000000, null, false),
                 ('transfer', 0, 2000000, false), ('transfer', 2000000, null, false),
                 ('client_transfer', 0, 500000, false), ('client_transfer', 500000, null, true),
                 ('credit', 0, null, false), ('fee', 0, null, false), ('adjustment', 0, 100000, false), ('adjustment', 100000, null, true),
                 ('nbp', 0, null, false)) r (kind, low, high, step_up)
  returning id, kind, band
)
insert into policy.approval_step (rule_id, step_no, role)
select r.id, s.step_no, s.role
  from rule r
  join (values ('deposit', 0::bigint, 1, 'payments'), ('deposit', 2000000, 1, 'payments'), ('deposit', 2000000, 2, 'payments'),
               ('transfer', 0, 1, 'payments'), ('transfer', 2000000, 1, 'payments'), ('transfer', 2000000, 2, 'payments'),
               ('client_transfer', 0, 1, 'payments'), ('client_transfer', 0, 2, 'payments'), ('client_transfer', 500000, 1, 'payments'), ('client_transfer', 500000, 2, 'payments_manager'),
               ('credit', 0, 1, 'payments'), ('credit', 0, 2, 'payments_manager'), ('fee', 0, 1, 'payments'),
               ('adjustment', 0, 1, 'payments'), ('adjustment', 100000, 1, 'payments'), ('adjustment', 100000, 2, 'payments_manager'),
               ('nbp', 0, 1, 'payments'), ('nbp', 0, 2, 'payments_manager')) s (kind, low, step_no, role) on s.kind = r.kind and s.low = lower(r.band);

insert into policy.reason (subject, code, position, needs_text) values
  ('reject', 'third_party_payer', 7, false), ('reject', 'not_expected', 8, false),
  ('operation', 'goodwill', 1, false), ('operation', 'promotion', 2, false), ('operation', 'inactivity', 3, false), ('operation', 'wrong_price', 4, true),
  ('operation', 'wrong_booking', 5, true), ('operation', 'negative_balance', 6, false), ('operation', 'other', 9, true),
  ('override', 'evidence_seen', 1, true), ('override', 'known_client', 2, true), ('override', 'other', 9, true);

insert into policy.setting (key, kind, value, least, most, description) values
  ('client.dormant_days', 'integer', '180', 1, 3650, 'Days without a deal after which an account counts as dormant'),
  ('velocity.look_day_count', 'integer', '2', 1, 1000, 'Withdrawals in one day above which a decision sheet asks for a look'),
  ('velocity.look_month_count', 'integer', '12', 1, 1000, 'Withdrawals in thirty days above which a decision sheet asks for a look'),
  ('velocity.look_week_minor', 'integer', '5000000', 0, 1000000000000, 'Sum of a client''s withdrawals in seven days, in minor units of the reference currency, above which a decision sheet asks for a look'),
  ('destination.alarm_hours', 'integer', '72', 0, 720, 'A destination added within so many hours of a change of the client''s credentials is stopped'),
  ('deposit.valid_days', 'integer', '7', 1, 90, 'Days an announced deposit waits for its money'),
  ('deposit.tolerance_millionths', 'integer', '0', 0, 100000, 'Millionths by which what came may differ from what was announced'),
  ('receipt.allocate_days', 'integer', '10', 1, 30, 'Business days within which an unallocated receipt must find its owner'),
  ('chargeback.evidence_days', 'integer', '7', 1, 60, 'Days to send evidence when the provider names none'),
  ('exchange.markup_millionths', 'integer', '5000', 0, 200000, 'Millionths taken off the market rate for a pair without a rule of its own'),
  ('exchange.fresh_seconds', 'integer', '300', 5, 86400, 'Age up to which a market rate may be quoted'),
  ('exchange.valid_minutes', 'integer', '240', 1, 2880, 'Minutes a quoted rate is good for being approved'),
  ('bulk.most_count', 'integer', '50', 1, 500, 'Most payments in one bulk approval'),
  ('bulk.most_minor', 'integer', '5000000', 0, 1000000000000, 'Largest sum of one bulk approval, in minor units of the reference currency'),
  ('delegation.most_days', 'integer', '30', 1, 365, 'Longest delegation'),
  ('break_glass.minutes', 'integer', '60', 1, 240, 'Minutes break-glass lasts'),
  ('break_glass.review_hours', 'integer', '24', 1, 168, 'Hours within which break-glass must be reviewed'),
  ('payout.watch_days', 'integer', '45', 0, 180, 'Days a settled payout is still asked about at the gateway'),
  ('auto.stopped', 'flag', 'false', null, null, 'Whether automatic approval is stopped altogether'),
  ('payout.watch_hours', 'integer', '6', 0, 168, 'Hours between two such questions');

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('operation.submit', '{payments,operations}'::text[]),
    ('receipt.read', '{compliance,payments,payments_manager,operations}'),
    ('receipt.allocate', '{payments}'),
    ('chargeback.record', '{payments,operations}'),
    ('payment.override', '{compliance,payments_manager}'),
    ('payment.retry', '{payments,operations}'),
    ('delegation.give', '{payments,payments_manager}'),
    ('break_glass.open', '{payments,payments_manager}'),
    ('break_glass.confirm', '{compliance,operations,payments_manager}'),
    ('break_glass.review', '{compliance}'),
    ('auto.stop', '{payments,payments_manager,compliance,operations}'),
    ('auto.confirm', '{payments_manager}'),
    ('approval.simulate', '{admin,compliance,payments_manager}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
