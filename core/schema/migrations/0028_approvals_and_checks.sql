-- Approvals that an open payment keeps, limits of persons, promises by method and client, and what the checks of a
-- withdrawal look at: windows of the rails, what the bank says of a payee, how alike two names are.
set local role purser_owner;

-- Approvals -------------------------------------------------------------------------------------------------------

alter table book.payment
  add column rule_id bigint references policy.approval_rule (id),
  add column step_up boolean not null default false;
comment on column book.payment.rule_id is 'The approval rule last taken over; null before the first.';
comment on column book.payment.step_up is 'Whether a rule it has been under asks for the password again; never taken back.';
create index payment_rule on book.payment (rule_id) where rule_id is not null;

create table book.payment_step (
  payment_id bigint not null references book.payment (id),
  step_no smallint not null check (step_no >= 1),
  role text not null references policy.role (code),
  primary key (payment_id, step_no)
);
create index payment_step_role on book.payment_step (role);
comment on table book.payment_step is 'The approvals a payment asks for: those of the rule it was entered under, and whatever a later rule made stricter. Never fewer, never by a lesser role.';

-- What is open keeps the rule that was in force when it was asked for.
with open as (
  select p.id, r.id as rule_id, r.step_up
    from book.payment p
    join book.client c on c.id = p.client_id
   cross join lateral (select x.id, x.step_up from policy.approval_rule x
                        where x.kind = p.kind and x.band @> p.band_minor and x.valid @> p.requested_at and x.entity_id in (0, c.legal_entity_id)
                          and x.channel in ('any', coalesce(p.channel, 'desk')) and x.risk = 'any'
                        order by x.entity_id desc, x.channel = 'any' limit 1) r
   where p.state in ('awaiting_approval', 'waiting_info', 'approved')
), steps as (
  insert into book.payment_step (payment_id, step_no, role)
  select o.id, s.step_no, s.role from open o join policy.approval_step s on s.rule_id = o.rule_id
)
update book.payment p set rule_id = o.rule_id, step_up = o.step_up from open o where p.id = o.id;

-- Checks ----------------------------------------------------------------------------------------------------------
create table policy.rail_window (
  method text not null references policy.payment_method (code),
  scheme text not null check (scheme in ('visa', 'mastercard', 'amex', 'other')),
  refund_days int check (refund_days between 0 and 3650),
  dispute_days int not null check (dispute_days between 0 and 3650),
  primary key (method, scheme)
);
comment on table policy.rail_window is 'How long money can go back along a rail, and its payer dispute it, where a card scheme has days of its own; else those of the method.';

alter table book.destination add column instrument text check (instrument ~ '^[0-9a-f]{64}$');
comment on column book.destination.instrument is 'The instrument (book.receipt.instrument) somebody has seen this destination to be: money that came by it goes back to it.';
create index destination_instrument on book.destination (instrument) where instrument is not null;

create table book.payee_check (
  id bigint generated always as identity primary key,
  destination_id bigint not null references book.destination (id),
  holder text not null check (length(holder) between 1 and 128),
  result text not null check (result in ('match', 'close_match', 'no_match', 'not_possible')),
  name_found text check (length(name_found) between 1 and 128 and name_found !~ '[[:cntrl:]]'),
  source text not null check (length(source) between 1 and 64 and source !~ '[[:cntrl:]]'),
  checked_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text not null default session_user
);
create index payee_check_destination on book.payee_check (destination_id, id desc);
comment on table book.payee_check is 'Verification of payee: what the bank of a destination said of the holder''s name, when, and who wrote it down. The last one of the holder as it is now counts.';

create table book.name_likeness (
  client_id bigint not null references book.client (id),
  client_key text not null,
  name_key text not null,
  engine text not null check (length(engine) between 1 and 64),
  score_milli int not null check (score_milli between 0 and 1000),
  at timestamptz not null default clock_timestamp(),
  primary key (client_id, client_key, name_key)
);
comment on table book.name_likeness is 'How like the name of a payer or payee is to the client''s own, in thousandths, as the engine that screens names has it. By keys of both names (book.counterparty_key): another name has another row.';

insert into policy.setting (key, kind, value, least, most, description) values
  ('figures.payout_seconds', 'integer', '10', 1, 300, 'Age up to which live figures let money leave a trading account; older or none: it does not leave'),
  ('credentials.look_hours', 'integer', '72', 0, 2160, 'Hours after a change of the client''s credentials in which a decision sheet asks for a look'),
  ('velocity.look_day_minor', 'integer', '2500000', 0, 1000000000000, 'Sum of a client''s withdrawals in one day, in minor units of the reference currency, above which a decision sheet asks for a look'),
  ('velocity.look_month_minor', 'integer', '15000000', 0, 1000000000000, 'Sum of a client''s withdrawals in thirty days, in minor units of the reference currency, above which a decision sheet asks for a look'),
  ('traded.least_lots_hundredths', 'integer', '10', 0, 100000, 'Hundredths of a lot to be traded for each 1,000 of the reference currency paid in, since it was paid in; below, a decision sheet asks for a look'),
  ('names.least_similarity_per_cent', 'integer', '50', 0, 100, 'Likeness of letters from which another name than the client''s asks for a look instead of a stop, where the engine has not compared them'),
  ('names.least_score_milli', 'integer', '720', 0, 1000, 'The same by the score of the engine that screens names, in thousandths'),
  ('destination.step_up', 'flag', 'true', null, null, 'Whether verifying a destination asks for the password again');

-- Limits ----------------------------------------------------------------------------------------------------------
create table policy.person_limit (
  login text primary key references policy.staff (login),
  per_operation_minor bigint not null check (per_operation_minor >= 0),
  per_day_minor bigint not null check (per_day_minor >= per_operation_minor),
  per_file_minor bigint not null check (per_file_minor >= 0),
  in_force boolean not null default true
);
comment on table policy.person_limit is 'What one member of staff may approve and release at most, in minor units of the reference currency, beside what their roles may: it only ever lowers.';

create table policy.release_limit (
  role text primary key references policy.role (code),
  per_file_minor bigint not null check (per_file_minor >= 0),
  per_day_minor bigint not null check (per_day_minor >= per_file_minor)
);
comment on table policy.release_limit is 'Sum of a file of credit transfers that one person may release by role, in minor units of the reference currency, and of all their files of a UTC day. The most generous of a person''s roles counts.';
insert into policy.release_limit (role, per_file_minor, per_day_minor) values ('payments_manager', 500000000, 2000000000), ('operations', 500000000, 2000000000);

create table book.release_usage (
  login text not null,
  day date not null,
  used_minor bigint not null default 0 check (used_minor >= 0),
  primary key (login, day)
) with (fillfactor = 50);
comment on table book.release_usage is 'What each person released on each UTC day, in minor units of the reference currency.';

alter table book.client_usage
  drop constraint client_usage_kind_check,
  add constraint client_usage_kind_check check (kind in ('withdrawal', 'deposit', 'transfer', 'client_transfer', 'credit', 'fee', 'adjustment', 'nbp', 'outflow'));
comment on table book.client_usage is 'What each client asked for on each UTC day, in minor units of the reference currency: splitting does not lower a band. Withdrawals and transfers to others count together, as outflow.';

alter table policy.approval_rule
  drop constraint approval_rule_risk_check,
  add constraint approval_rule_risk_check check (risk in ('any', 'medium', 'high', 'prohibited'));
comment on column policy.approval_rule.risk is 'Only payments of clients whose risk is in this band or above it; of several rules the one of the highest band.';

-- Promises --------------------------------------------------------------------------------------------------------
alter table policy.service_level
  drop constraint service_level_pkey,
  add column method text references policy.payment_method (code),
  add column category text check (category in ('retail', 'professional', 'eligible_counterparty')),
  add column in_force boolean not null default true,
  add constraint service_level_key unique nulls not distinct (kind, method, category);
create index service_level_method on policy.service_level (method) where method is not null;
comment on column policy.service_level.method is 'Only payments by this method; null: any. A promise by method goes before one by category, both before either.';
comment on column policy.service_level.category is 'Only payments of clients of this MiFID category; null: any.';

alter table policy.business_day
  drop constraint business_day_pkey,
  add column entity_id bigint references book.legal_entity (id),
  add column in_force boolean not null default true,
  add constraint business_day_key unique nulls not distinct (weekday, entity_id);
create index business_day_entity on policy.business_day (entity_id) where entity_id is not null;
comment on column policy.business_day.entity_id is 'The legal entity whose hours these are; null: of the office. An entity with hours of its own has a calendar of its own, holidays too.';
alter table policy.holiday
  drop constraint holiday_pkey,
  add column entity_id bigint references book.legal_entity (id),
  add column in_force boolean not null default true,
  add constraint holiday_key unique nulls not distinct (day, entity_id);
create index holiday_entity on policy.holiday (entity_id) where entity_id is not null;
comment on column policy.holiday.entity_id is 'The legal entity that is closed; null: of the office''s own calendar.';

reset role;
