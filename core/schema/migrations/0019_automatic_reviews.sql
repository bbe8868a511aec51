-- Applications of clients that no person decides: the rules for it as versions that two people publish, what each rule
-- decided or in shadow would have, and the share of it that a person checks afterwards.
set local role purser_owner;

create table policy.review_rule (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 64),
  version int not null check (version >= 1),
  levels smallint[] not null check (levels <@ '{1,2,3}'::smallint[] and cardinality(levels) between 1 and 3),
  most_risk smallint not null check (most_risk between 0 and 59),
  jurisdictions text[] not null default '{}',
  excluded text[] not null default '{}',
  documents text not null check (documents in ('person', 'vendor')),
  most_day int not null check (most_day between 1 and 1000),
  sample_percent smallint not null check (sample_percent between 1 and 100),
  mode text not null check (mode in ('shadow', 'live', 'off')),
  seed text not null check (seed ~ '^[0-9a-f]{64}$'),
  proposed_by text not null,
  published_by text not null check (published_by <> proposed_by),
  published_by_change bigint not null references policy.change_request (id),
  confirmed_at timestamptz not null default clock_timestamp(),
  confirmed_by text not null,
  stopped_at timestamptz,
  stopped_by text,
  stop_cause text check (stop_cause in ('person', 'disagreement')),
  stop_text text check (length(stop_text) <= 1000),
  made_at timestamptz not null default clock_timestamp(),
  revision int not null default 1,
  unique (name, version),
  check ((stopped_at is null) = (stopped_by is null) and (stopped_at is null) = (stop_cause is null))
);
comment on table policy.review_rule is 'Applications that need nobody: levels, risk up to most_risk, jurisdictions (none named: all) without the excluded ones, documents accepted by a person or found good by a vendor besides, most_day a day. What no rule may decide stands in book.review_origin_bar and book.review_standing_bar. Only the newest version of a name counts. shadow: it only notes what it would have done. live: only while somebody has confirmed it since the database server started and since it was stopped. seed: what the sample is drawn with; no secret. revision: counts its stops and confirmations.';
create index review_rule_change on policy.review_rule (published_by_change);

create table book.review_rule_day (
  rule_name text not null check (length(rule_name) between 1 and 64),
  day date not null,
  approved int not null check (approved >= 1),
  primary key (rule_name, day)
);
comment on table book.review_rule_day is 'How many applications the versions of a rule approved on a day (UTC): the counter that its limit holds on.';

create table book.review_decision (
  id bigint generated always as identity primary key,
  application_id bigint not null references book.application (id),
  rule_id bigint not null references policy.review_rule (id),
  live boolean not null,
  at timestamptz not null default clock_timestamp(),
  day date not null default (clock_timestamp() at time zone 'UTC')::date,
  evidence_digest text not null check (evidence_digest ~ '^[0-9a-f]{64}$'),
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  audit_hash text check (audit_hash ~ '^[0-9a-f]{64}$'),
  draw int check (draw between 0 and 9999),
  unique (application_id, rule_id, evidence_digest, live),
  check (live = (audit_hash is not null) and live = (draw is not null))
);
comment on table book.review_decision is 'What a rule decided about an application, or in shadow would have, with every figure and check it stands on. draw: the first 32 bits of SHA-256 over the rule''s seed and the hash of the decision''s row in the audit log, modulo 10000; below 100 times the rule''s percentage a person checks it. Nobody knows the hash before the decision is made, and anybody who has the log can draw again.';
create unique index review_decision_once on book.review_decision (application_id) where live;
create index review_decision_rule on book.review_decision (rule_id, id desc);
create index review_decision_day on book.review_decision (day) where live;

create table book.review_sample (
  id bigint generated always as identity primary key,
  decision_id bigint not null unique references book.review_decision (id),
  why text not null check (why in ('drawn', 'one_of_the_day')),
  drawn_at timestamptz not null default clock_timestamp(),
  state text not null default 'open' check (state in ('open', 'agreed', 'disagreed')),
  reason_code text,
  text text check (length(text) <= 1000),
  answered_by text,
  answered_at timestamptz,
  reopened_id bigint references book.application (id),
  version int not null default 1,
  check ((state = 'open') = (answered_by is null) and (state = 'open') = (answered_at is null)),
  check ((state = 'disagreed') = (reason_code is not null))
);
comment on table book.review_sample is 'Automatic decisions that a person checks. one_of_the_day: of a day from which the draw took none, the decision with the lowest. reopened_id: the review that a disagreement opened.';
create index review_sample_open on book.review_sample (id) where state = 'open';
create index review_sample_reopened on book.review_sample (reopened_id) where reopened_id is not null;

create table book.review_look (
  application_id bigint primary key references book.application (id),
  at timestamptz not null default clock_timestamp()
);
comment on table book.review_look is 'When the rules last looked at an application that waits, so that each comes round.';

insert into policy.setting (key, kind, value, least, most, description) values
  ('review_rule.disagree_least', 'integer', '2', 1, 100, 'Disagreements with a version of a rule of automatic approval of clients before it can stop by itself'),
  ('review_rule.disagree_percent', 'integer', '5', 0, 100, 'Share of its checked decisions, in percent, above which disagreements stop such a rule');

insert into policy.onboarding_reason (subject, code, position, needs_text) values ('reopen', 'sample', 8, false);

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('review_rule_stopped', 120, 'reviews', 'stop', null, 'review_rule.publish', true, true, true);

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('review_rule.read', '{compliance,compliance_manager}'::text[]),
    ('review_rule.change', '{compliance,compliance_manager}'),
    ('review_rule.publish', '{compliance_manager}'),
    ('review_rule.stop', '{compliance,compliance_manager}'),
    ('review_sample.answer', '{compliance,compliance_manager}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
