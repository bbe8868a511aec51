-- The ledger: accounts, balances, journals of postings, holds, periods, exchange.
-- Sign convention everywhere: a positive amount is a credit, a negative one a debit. What the office
-- owes its clients is therefore a positive balance; money at the bank a negative one.
set local role purser_owner;

create table book.ledger_account (
  id bigint generated always as identity primary key,
  role text not null check (role in (
    'client_wallet', 'client_trading', 'bonus_credit',
    'psp_receivable', 'psp_reserve', 'payout_in_flight',
    'bank_client_money', 'bank_own_money', 'unallocated_receipts',
    'chargeback_receivable', 'chargeback_loss', 'fees',
    'fx_position', 'fx_income', 'rounding', 'nbp_expense',
    'trading_result', 'suspense', 'write_off')),
  currency text not null references policy.currency (code),
  legal_entity_id bigint not null default 1 references book.legal_entity (id),
  client_id bigint references book.client (id),
  trading_account_id bigint,
  provider text check (provider ~ '^[a-z0-9_-]{1,32}$'),
  shard smallint not null default 0 check (shard between 0 and 63),
  client_money boolean not null,
  normal_side text not null check (normal_side in ('debit', 'credit')),
  status text not null default 'open' check (status in ('open', 'blocked', 'closed')),
  unique (id, currency),
  unique nulls not distinct (role, currency, legal_entity_id, client_id, trading_account_id, provider, shard),
  foreign key (trading_account_id, currency) references book.trading_account (id, currency),
  check ((role in ('client_wallet', 'client_trading', 'bonus_credit')) = (client_id is not null)),
  check ((role = 'client_trading') = (trading_account_id is not null)),
  check (shard = 0 or role in ('psp_receivable', 'payout_in_flight', 'bank_client_money', 'trading_result', 'fees'))
);
comment on table book.ledger_account is 'Ledger accounts, one currency each. Only house accounts without a floor are sharded, so that a hot one does not serialise payments.';
create index ledger_account_currency on book.ledger_account (currency);
create index ledger_account_client on book.ledger_account (client_id) where client_id is not null;
create index ledger_account_trading on book.ledger_account (trading_account_id, currency) where trading_account_id is not null;
create index ledger_account_entity on book.ledger_account (legal_entity_id);

create table book.balance (
  account_id bigint primary key references book.ledger_account (id),
  posted_minor bigint not null default 0,
  pending_out_minor bigint not null default 0 check (pending_out_minor >= 0),
  pending_in_minor bigint not null default 0 check (pending_in_minor >= 0),
  floor_minor bigint,
  version bigint not null default 0,
  check (floor_minor is null or posted_minor - pending_out_minor >= floor_minor)
) with (fillfactor = 50);
comment on table book.balance is 'Balance of each account, written in the transaction of its postings. version counts its postings. Available = posted - pending_out, never below floor_minor.';

create table book.accounting_period (
  id bigint generated always as identity primary key,
  legal_entity_id bigint not null references book.legal_entity (id),
  period daterange not null check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  state text not null check (state in ('proposed', 'closed')),
  proposed_by text not null,
  proposed_at timestamptz not null default clock_timestamp(),
  closed_by text check (closed_by <> proposed_by),
  closed_at timestamptz,
  check ((state = 'closed') = (closed_by is not null and closed_at is not null)),
  exclude using gist (legal_entity_id with =, period with &&)
);
comment on table book.accounting_period is 'Closed (or proposed to be closed) accounting periods. Nothing is booked on a day in a closed one.';

create table book.journal (
  id bigint generated always as identity primary key,
  kind text not null check (kind in (
    'opening', 'deposit', 'withdrawal', 'payout_settled', 'payout_returned', 'transfer', 'exchange', 'fee',
    'trading_result', 'bonus', 'chargeback', 'write_off', 'nbp', 'correction', 'reversal')),
  business_ref text not null check (length(business_ref) between 1 and 64),
  event_at timestamptz not null,
  booked_on date not null,
  booked_at timestamptz not null default clock_timestamp(),
  legal_entity_id bigint not null references book.legal_entity (id),
  actor text not null default session_user,
  station text,
  payment_id bigint,
  command_key uuid,
  reverses bigint unique references book.journal (id),
  xid xid8 not null default pg_current_xact_id(),
  check ((kind = 'reversal') = (reverses is not null))
);
comment on table book.journal is 'Journals. event_at: when it happened; booked_on: the day it counts. A correction is a reversal, linked one to one, plus a new journal.';
create index journal_payment on book.journal (payment_id) where payment_id is not null;
create index journal_entity_day on book.journal (legal_entity_id, booked_on);
create index journal_ref on book.journal (business_ref);

create table book.posting (
  journal_id bigint not null references book.journal (id),
  seq smallint not null check (seq >= 1),
  account_id bigint not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor <> 0),
  account_version bigint not null,
  balance_after_minor bigint not null,
  primary key (journal_id, seq),
  unique (account_id, account_version),
  foreign key (account_id, currency) references book.ledger_account (id, currency)
);
comment on table book.posting is 'Legs of journals: they sum to zero per journal and currency. account_version numbers the postings of an account without a gap.';
create index posting_account_currency on book.posting (account_id, currency);

create type book.leg as (account_id bigint, amount_minor bigint);
comment on type book.leg is 'One leg of a journal to be posted: positive credits the account, negative debits it.';

create type book.draft as (business_ref text, legs book.leg[]);
comment on type book.draft is 'A journal to be posted together with others.';

create table book.hold (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  purpose text not null check (purpose in ('withdrawal', 'transfer', 'chargeback', 'other')),
  business_ref text not null check (length(business_ref) between 1 and 64),
  placed_at timestamptz not null default clock_timestamp(),
  placed_by text not null default session_user,
  expires_at timestamptz,
  foreign key (account_id, currency) references book.ledger_account (id, currency)
);
comment on table book.hold is 'Money set aside. A hold ends exactly once: the row in hold_resolution is its end.';
create index hold_account on book.hold (account_id, currency);

create table book.hold_resolution (
  hold_id bigint primary key references book.hold (id),
  outcome text not null check (outcome in ('posted', 'voided', 'expired')),
  posted_minor bigint not null check (posted_minor >= 0),
  journal_id bigint references book.journal (id),
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user,
  check ((outcome = 'posted') = (journal_id is not null)),
  check ((outcome = 'posted') = (posted_minor > 0))
);
comment on table book.hold_resolution is 'The one end of a hold. posted_minor may be less than the hold; the rest went back.';
create index hold_resolution_journal on book.hold_resolution (journal_id) where journal_id is not null;

create table book.day_end_balance (
  account_id bigint not null references book.ledger_account (id),
  day date not null,
  posted_minor bigint not null,
  version bigint not null,
  taken_at timestamptz not null default clock_timestamp(),
  primary key (account_id, day)
);
comment on table book.day_end_balance is 'Balance of each account at the end of a UTC day, as booked by the moment taken.';

create table book.exchange_quote (
  id bigint generated always as identity primary key,
  from_currency text not null references policy.currency (code),
  to_currency text not null references policy.currency (code) check (to_currency <> from_currency),
  market_rate_e10 bigint not null check (market_rate_e10 > 0),
  client_rate_e10 bigint not null check (client_rate_e10 > 0 and client_rate_e10 <= market_rate_e10),
  source text not null check (length(source) between 1 and 32),
  rounding text not null default 'half_even' check (rounding in ('half_even', 'half_up')),
  quoted_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_by_journal bigint unique references book.journal (id),
  check (expires_at > quoted_at)
);
comment on table book.exchange_quote is 'Quoted exchange rates: to-units for one from-unit, scaled by 1e10. The markup is market minus client rate and is booked as fx_income.';
create index exchange_quote_from on book.exchange_quote (from_currency);
create index exchange_quote_to on book.exchange_quote (to_currency);

reset role;
