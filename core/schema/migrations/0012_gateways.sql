-- Payment gateways: which of them takes a payout, and in whose name its money lies in the books. And live
-- figures count as fresh for ten seconds, so that a decision stands on what the trading server says now.
set local role purser_owner;

create table policy.gateway (
  code text primary key check (code ~ '^[a-z0-9_-]{1,32}$'),
  ledger_provider text not null check (ledger_provider ~ '^[a-z0-9_-]{1,32}$')
);
comment on table policy.gateway is 'Gateways that pay out of another provider''s money, such as the file and the wire of one bank. A gateway that is not here is booked under its own name.';

create table policy.gateway_route (
  id bigint generated always as identity primary key,
  method text not null references policy.payment_method (code),
  gateway text not null check (gateway ~ '^[a-z0-9_-]{1,32}$'),
  currency text references policy.currency (code),
  least_minor bigint check (least_minor >= 0),
  most_minor bigint check (most_minor > 0),
  countries text[] not null default '{}',
  excluded_countries text[] not null default '{}',
  priority smallint not null default 10 check (priority between 1 and 99),
  enabled boolean not null default true,
  version int not null default 1,
  unique nulls not distinct (method, gateway, currency),
  check (currency is not null or (least_minor is null and most_minor is null)),
  check (most_minor > least_minor)
);
comment on table policy.gateway_route is 'Which gateways take a payout, the smallest priority first. Amounts are in minor units of currency; no currency: any; no countries (of the client): any. A method without a row goes to the provider it names.';
create index gateway_route_currency on policy.gateway_route (currency) where currency is not null;

create table book.payout_entry (
  payment_id bigint primary key references book.payment (id),
  payment_version int not null,
  outcome text not null check (outcome in ('settled', 'returned')),
  amount_minor bigint not null check (amount_minor > 0),
  evidence text not null check (length(evidence) between 1 and 128 and evidence !~ '[[:cntrl:]]'),
  reason text not null check (length(reason) between 1 and 1000),
  proposed_by text not null default session_user,
  proposed_at timestamptz not null default clock_timestamp()
);
comment on table book.payout_entry is 'What one person has seen of a payout that no gateway tells us about; it counts when another says the same while nothing has moved. evidence: number of a statement line or receipt.';

create table book.payout_file (
  id bigint generated always as identity primary key,
  instruction_id bigint not null unique references book.instruction (id),
  gateway text not null check (gateway ~ '^[a-z0-9_-]{1,32}$'),
  message_id text not null check (message_id ~ '^[A-Za-z0-9-]{1,35}$'),
  content bytea not null check (octet_length(content) between 1 and 1048576),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$' and sha256 = encode(sha256(content), 'hex')),
  total_minor bigint not null check (total_minor > 0),
  currency text not null references policy.currency (code),
  transfers int not null check (transfers > 0),
  made_at timestamptz not null default clock_timestamp(),
  released_by text,
  released_at timestamptz,
  version int not null default 1,
  unique (gateway, message_id),
  check ((released_by is null) = (released_at is null))
);
comment on table book.payout_file is 'Files of credit transfers, each made once and never again under another id. content is personal data. One leaves for the bank after a person who has not approved the payment has released its hash.';
create index payout_file_waiting on book.payout_file (made_at, id) where released_by is null;
create index payout_file_currency on book.payout_file (currency);

insert into policy.payment_check (code, position, kinds, again, overridable) values ('sanctions_fresh', 37, '{withdrawal,client_transfer}', true, true);
insert into policy.setting (key, kind, value, least, most, description) values
  ('screening.payout_hours', 'integer', '24', 1, 720, 'Hours a screening counts as fresh when money goes out');

update policy.setting set value = '10' where key = 'figures.fresh_seconds' and value = '60';

reset role;
