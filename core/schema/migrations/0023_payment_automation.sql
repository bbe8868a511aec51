-- Automatic approval by group, history, exclusions and a day of the rule's own.
set local role purser_owner;

alter table policy.auto_rule
  add column groups text[] not null default '{}',
  add column entities text[] not null default '{}',
  add column categories text[] not null default '{}' check (categories <@ '{retail,professional,eligible_counterparty}'::text[]),
  add column countries text[] not null default '{}',
  add column excluded_countries text[] not null default '{}',
  add column excluded_methods text[] not null default '{}',
  add column excluded_tags text[] not null default '{}',
  add column passes_review boolean not null default true,
  add column least_destination_days smallint not null default 0 check (least_destination_days between 0 and 3650),
  add column least_months smallint not null default 0 check (least_months between 0 and 600),
  add column least_settled int not null default 0 check (least_settled between 0 and 100000),
  add column least_settled_minor bigint not null default 0 check (least_settled_minor >= 0),
  add column least_same_way int not null default 0 check (least_same_way between 0 and 100000),
  add column clean_months smallint not null default 0 check (clean_months between 0 and 600),
  add column most_count int check (most_count between 1 and 100000),
  add column most_sum_minor bigint check (most_sum_minor >= most_minor),
  add column most_client_count int check (most_client_count between 1 and 1000);
comment on column policy.auto_rule.groups is 'Masks of groups on the trading server (* stands for anything) of which the accounts must match one; none: any group.';
comment on column policy.auto_rule.entities is 'Codes of the legal entities whose clients it is for; none: all.';
comment on column policy.auto_rule.categories is 'MiFID categories of the clients it is for; none: all.';
comment on column policy.auto_rule.countries is 'Countries of residence it is for; none: all.';
comment on column policy.auto_rule.excluded_countries is 'Countries of residence, and of the bank account paid to, that it never approves.';
comment on column policy.auto_rule.passes_review is 'Whether clients whose application or review is open may pass. Versions of before this column: yes.';
comment on column policy.auto_rule.least_destination_days is 'A withdrawal''s destination must have been there for so many days.';
comment on column policy.auto_rule.least_months is 'Whole months since the client''s first file was opened.';
comment on column policy.auto_rule.least_settled is 'Earlier payments of the kind that settled and stayed so.';
comment on column policy.auto_rule.least_settled_minor is 'Their sum, in minor units of the reference currency.';
comment on column policy.auto_rule.least_same_way is 'Those of them to the same destination, to the same account (transfers), or by the same method and payer (deposits).';
comment on column policy.auto_rule.clean_months is 'Months in which nothing of the client was returned or charged back.';
comment on column policy.auto_rule.most_count is 'Payments the rule may approve on a day (UTC), all its versions together; null in versions of before this column: no limit.';
comment on column policy.auto_rule.most_sum_minor is 'Their sum, in minor units of the reference currency; null as above.';
comment on column policy.auto_rule.most_client_count is 'Payments of one client it may approve on a day; null as above. Their sum is held by most_day_minor.';

create table book.auto_rule_day (
  rule_name text not null check (length(rule_name) between 1 and 64),
  day date not null,
  live boolean not null,
  approved int not null check (approved >= 1),
  sum_minor bigint not null check (sum_minor >= 0),
  primary key (rule_name, day, live)
) with (fillfactor = 50);
comment on table book.auto_rule_day is 'How many payments the versions of a rule approved on a day (UTC), and their sum in minor units of the reference currency: the counter its limits hold on. Not live: what it would have approved.';

create table book.auto_rule_client_day (
  rule_name text not null check (length(rule_name) between 1 and 64),
  client_id bigint not null references book.client (id),
  day date not null,
  live boolean not null,
  approved int not null check (approved >= 1),
  sum_minor bigint not null check (sum_minor >= 0),
  primary key (client_id, rule_name, day, live)
) with (fillfactor = 50);
comment on table book.auto_rule_client_day is 'The same for one client, counted in the surviving file.';

-- Market rates: where each comes from, and what was not let in ----------------------------------------------------
create table policy.rate_source (
  id bigint generated always as identity primary key,
  base text not null references policy.currency (code),
  quote text not null references policy.currency (code) check (quote <> base),
  server_id bigint references book.trading_server (id),
  symbol text check (symbol ~ '^[A-Za-z0-9._#+-]{1,32}$'),
  via text references policy.currency (code) check (via <> base and via <> quote),
  in_force boolean not null default true,
  check ((symbol is null) = (server_id is null)),
  check ((symbol is null) = (via is not null))
);
comment on table policy.rate_source is 'Where the market rate of a pair comes from: a symbol of a trading server, whose price is quote-units for one base-unit, or the two pairs with a third currency. Serves both directions. A source that was replaced or taken away is not in force.';
create unique index rate_source_pair on policy.rate_source (least(base, quote), greatest(base, quote)) where in_force;
create unique index rate_source_symbol on policy.rate_source (server_id, symbol) where symbol is not null and in_force;
create index rate_source_server on policy.rate_source (server_id);
create index rate_source_base on policy.rate_source (base);
create index rate_source_quote on policy.rate_source (quote);
create index rate_source_via on policy.rate_source (via) where via is not null;

create table sync.rate_reading (
  source_id bigint primary key references policy.rate_source (id),
  problem text check (problem in ('missing', 'stale', 'ahead', 'crossed', 'jump')),
  bid_e10 bigint,
  ask_e10 bigint,
  mid_e10 bigint,
  before_e10 bigint,
  as_of timestamptz,
  since timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp()
) with (fillfactor = 50);
comment on table sync.rate_reading is 'The last price read of a source, and why it was not let in: none came (missing), older than a rate may be quoted (stale), of the future (ahead), bid above ask (crossed), too far from the rate before (jump). since: from when on it has been so.';

insert into policy.setting (key, kind, value, least, most, description) values
  ('exchange.jump_millionths', 'integer', '20000', 100, 1000000, 'Millionths by which a market rate may differ from the one before; beyond, a person lets it in'),
  ('exchange.read_seconds', 'integer', '10', 1, 3600, 'Seconds between two readings of market rates');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('rate_jumped', 175, 'gateways', 'look', null, 'rate.accept', true, true, false);

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('rate.read', '{payments,payments_manager,operations,compliance}'::text[]),
    ('rate.accept', '{payments_manager,operations}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

create index payout_file_given_up on book.payout_file (given_up_at desc, id desc) where given_up_by is not null;

reset role;
