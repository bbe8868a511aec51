-- Brands, desks and teams, by which people see clients; what a missing verification does to trading, and leverage
-- that is changed on the trading server.
set local role purser_owner;

create table policy.office_unit (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('brand', 'desk', 'team')),
  code text not null check (code ~ '^[A-Z0-9-]{2,20}$'),
  name text not null check (length(name) between 1 and 128 and name !~ '[[:cntrl:]]'),
  state text not null default 'active' check (state in ('active', 'closed')),
  version int not null default 1,
  unique (kind, code),
  unique (id, kind)
);
comment on table policy.office_unit is 'Brands clients came to, and the desks and teams that look after them. Changed by policy.office_unit proposals; a closed one takes no more clients.';

create table book.circle (
  id bigint generated always as identity primary key,
  brand_id bigint,
  brand_kind text not null generated always as ('brand') stored,
  desk_id bigint,
  desk_kind text not null generated always as ('desk') stored,
  team_id bigint,
  team_kind text not null generated always as ('team') stored,
  partner_id bigint references book.partner (id),
  foreign key (brand_id, brand_kind) references policy.office_unit (id, kind),
  foreign key (desk_id, desk_kind) references policy.office_unit (id, kind),
  foreign key (team_id, team_kind) references policy.office_unit (id, kind),
  unique nulls not distinct (brand_id, desk_id, team_id, partner_id)
);
comment on table book.circle is 'Each combination of brand, desk, team and partner that some client has. A client stands in one, so that what a person may see is a short list of circles, whatever their scope is made of.';
create index circle_brand on book.circle (brand_id, brand_kind);
create index circle_desk on book.circle (desk_id, desk_kind);
create index circle_team on book.circle (team_id, team_kind);
create index circle_partner on book.circle (partner_id);

alter table book.client add column circle_id bigint references book.circle (id);
alter table book.payment add column circle_id bigint references book.circle (id);
comment on column book.client.circle_id is 'Brand, desk, team and partner of the client; kept with partner_id by a trigger.';
comment on column book.payment.circle_id is 'The circle of the client, kept here so that a scoped person''s payments are read by an index.';
insert into book.circle (partner_id) select distinct c.partner_id from book.client c;
update book.client c set circle_id = k.id from book.circle k where k.partner_id is not distinct from c.partner_id;
update book.payment p set circle_id = c.circle_id from book.client c where c.id = p.client_id;
alter table book.client alter column circle_id set not null;
alter table book.payment alter column circle_id set not null;
drop index book.client_partner_name;
create index client_circle_newest on book.client (circle_id, created_at desc, id desc);
create index client_circle_name on book.client (circle_id, lower(full_name), id);
create index payment_circle_newest on book.payment (circle_id, requested_at desc, id desc);

alter table policy.staff_scope drop constraint staff_scope_pkey;
alter table policy.staff_scope alter column partner_id drop not null;
alter table policy.staff_scope add column unit_id bigint references policy.office_unit (id);
alter table policy.staff_scope add constraint staff_scope_one check (num_nonnulls(partner_id, unit_id) = 1);
alter table policy.staff_scope add constraint staff_scope_once unique nulls not distinct (login, partner_id, unit_id);
create index staff_scope_unit on policy.staff_scope (unit_id) where unit_id is not null;
comment on table policy.staff_scope is 'What a scoped member of staff sees: the clients of these brands, desks, teams and partners. One of them is enough.';
comment on table policy.staff is 'Members of staff; each is a database login. verifier_hash tells whether the password was set through the office. scoped: sees only the clients that staff_scope lets through.';

alter type book.payment_wanted add attribute scope bigint[];
alter type book.payment_wanted add attribute sees boolean;
alter type book.client_wanted add attribute sees boolean;

alter table book.client add column neutral_score smallint check (neutral_score between 0 and 100);
comment on column book.client.neutral_score is 'The rating without what screening found and without overrides: what people see who may not know of either. Null until the first rating, when risk_score came from outside and says nothing of a case.';
alter table book.payment add column neutral_score smallint check (neutral_score between 0 and 100);
comment on column book.payment.neutral_score is 'risk_score without what screening found, for people who may not know of it.';

create table policy.leverage_limit (
  category text not null check (category in ('retail', 'professional', 'eligible_counterparty')),
  level smallint not null check (level between 0 and 3),
  most int not null check (most between 1 and 5000),
  primary key (category, level)
);
comment on table policy.leverage_limit is 'The most leverage of an account by category of the client and the KYC level reached; what has no line of that level or below is not changed here. Changed by policy.leverage_limit proposals.';
insert into policy.leverage_limit (category, level, most) values ('retail', 1, 10), ('retail', 2, 30), ('professional', 2, 200), ('professional', 3, 500), ('eligible_counterparty', 3, 500);

create table policy.trade_restriction (
  entity_id bigint not null default 0,
  cause text not null check (cause in ('expired', 'rejected', 'lapsed')),
  rights text not null check (rights in ('full', 'close_only', 'read_only')),
  days smallint not null check (days between 0 and 365),
  close_group text check (length(close_group) between 1 and 128),
  primary key (entity_id, cause),
  check ((rights = 'close_only') = (close_group is not null))
);
comment on table policy.trade_restriction is 'What becomes of trading when the identity review of a client is no longer good, by legal entity (0: every other) and cause, and after how many days. MT5 knows no right of closing only: such accounts go to close_group, a group whose symbols may only be closed; {currency} in it stands for the account''s, in small letters, since a login never changes its currency. full: nothing happens. Changed by policy.trade_restriction proposals.';
insert into policy.trade_restriction (entity_id, cause, rights, days, close_group) values
  (0, 'expired', 'close_only', 30, 'real\closeonly-{currency}'), (0, 'rejected', 'close_only', 0, 'real\closeonly-{currency}'), (0, 'lapsed', 'close_only', 0, 'real\closeonly-{currency}');

create table book.kyc_fault (
  client_id bigint primary key references book.client (id),
  cause text not null check (cause in ('expired', 'rejected', 'lapsed')),
  since timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
comment on table book.kyc_fault is 'Since when a client''s identity review is not good, and why; ended_at: it is good again.';
create index kyc_fault_open on book.kyc_fault (since) where ended_at is null;

alter table book.trading_account
  add column trade_rights text not null default 'full' check (trade_rights in ('full', 'close_only', 'read_only')),
  add column group_before text check (length(group_before) between 1 and 128),
  add column disabled_before boolean not null default false;
comment on column book.trading_account.trade_rights is 'What the trading server lets the account do by an order of this office. group_before, disabled_before: how it stood there before, to be put back.';

create table book.account_order (
  id bigint generated always as identity primary key,
  trading_account_id bigint not null references book.trading_account (id),
  kind text not null check (kind in ('leverage', 'trade_rights')),
  leverage int check (leverage between 1 and 5000),
  rights text check (rights in ('full', 'close_only', 'read_only')),
  group_name text check (length(group_name) between 1 and 128),
  cause text check (length(cause) between 1 and 32),
  state text not null default 'planned' check (state in ('planned', 'claimed', 'sending', 'unknown', 'done', 'refused')),
  attempts int not null default 0,
  lease bigint,
  not_before timestamptz not null default clock_timestamp(),
  retcode int,
  last_reason text check (length(last_reason) <= 500),
  ordered_by text not null default session_user,
  created_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  version int not null default 1,
  check ((kind = 'leverage') = (leverage is not null)),
  check ((kind = 'trade_rights') = (rights is not null)),
  check ((state in ('done', 'refused')) = (finished_at is not null))
) with (fillfactor = 60);
comment on table book.account_order is 'What the trading server is to set on an account: its leverage, or what it may trade. Setting the same twice does nothing more, so an unknown outcome is read from the server and only then sent again.';
create unique index account_order_one_open on book.account_order (trading_account_id, kind) where state not in ('done', 'refused');
create index account_order_due on book.account_order (not_before, id) where state in ('planned', 'claimed', 'sending', 'unknown');
create index account_order_account on book.account_order (trading_account_id, id desc);

create table book.account_order_event (
  id bigint generated always as identity primary key,
  order_id bigint not null references book.account_order (id),
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user,
  from_state text not null,
  to_state text not null,
  detail jsonb not null default '{}'
);
comment on table book.account_order_event is 'Every step of an account order, with what the server answered. Never changed.';
create index account_order_event_order on book.account_order_event (order_id, id);

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values ('client.place', '{operations,compliance_manager}'::text[]), ('account.leverage', '{support,operations}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
