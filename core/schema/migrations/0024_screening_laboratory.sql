-- The settings of screening as versions that two people put in force, tried before on what people decided; trials of
-- settings on the lists in force, which the screening service runs; and when a sample of automatic decisions is due.
set local role purser_owner;

create table policy.screening_figure (
  code text primary key check (code ~ '^[a-z]+\.[a-zA-Z]+$'),
  position smallint not null unique,
  built_milli int not null,
  least_milli int not null,
  most_milli int not null,
  needs_lists boolean not null,
  check (built_milli between least_milli and most_milli)
);
comment on table policy.screening_figure is 'The figures of the engine that are policy, in thousandths: what the engine holds by itself, and within what bounds a version may move it. needs_lists: it changes how names compare, so that only a trial on the lists says what it does; the others are added to a score and can be computed again from what a screening keeps.';
insert into policy.screening_figure (code, position, built_milli, least_milli, most_milli, needs_lists) values
  ('bands.strong', 10, 920, 500, 1000, false), ('bands.review', 20, 720, 500, 1000, false), ('bands.shadow', 30, 650, 400, 1000, false),
  ('qualifier.birthExact', 40, 50, 0, 200, false), ('qualifier.birthSwapped', 50, -50, -500, 0, false), ('qualifier.birthOtherDay', 60, -100, -500, 0, false),
  ('qualifier.birthNear', 70, -120, -500, 0, false), ('qualifier.birthFar', 80, -250, -500, 0, false), ('qualifier.nationality', 90, -100, -500, 0, false),
  ('qualifier.gender', 100, -100, -500, 0, false), ('qualifier.birthPlace', 110, 30, 0, 200, false), ('qualifier.otherDocument', 120, -200, -500, 0, false),
  ('name.weakAlias', 130, 900, 500, 1000, false), ('name.unsaidKind', 140, 850, 500, 1000, false),
  ('name.conflict', 150, 1450, 500, 3000, true), ('name.extraInQuery', 160, 420, 0, 1500, true), ('name.extraInList', 170, 350, 0, 1500, true),
  ('name.commonness', 180, 400, 0, 2000, true), ('name.loneWord', 190, 720, 300, 1000, true), ('token.otherName', 200, 800, 300, 1000, true),
  ('token.shortForm', 210, 850, 300, 1000, true), ('token.initial', 220, 700, 300, 1000, true);

create table book.screening_trial (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 64),
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  scopes jsonb not null check (jsonb_typeof(scopes) = 'array'),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'stopped')),
  lists_digest text check (lists_digest ~ '^[0-9a-f]{64}$'),
  engine text check (length(engine) between 1 and 64),
  subjects int not null default 0 check (subjects >= 0),
  tried int not null default 0 check (tried >= 0),
  last_run_id bigint not null default 0,
  round int not null default 0 check (round >= 0),
  asked_by text not null default session_user,
  asked_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  ended_at timestamptz,
  stopped_by text,
  version int not null default 1,
  check ((state in ('done', 'stopped')) = (ended_at is not null)),
  check ((state = 'stopped') = (stopped_by is not null)),
  check (state in ('waiting', 'stopped') or (lists_digest is not null and engine is not null))
);
comment on table book.screening_trial is 'Settings tried on the lists in force: the screening service compares everybody''s newest data as it would under them, in slices by screening, and keeps what comes out beside what the settings in force give. Nobody''s screening changes. round: how often it began; other lists make it begin again.';
create index screening_trial_open on book.screening_trial (id) where state in ('waiting', 'running');

create table book.screening_trial_hit (
  trial_id bigint not null references book.screening_trial (id),
  round int not null check (round >= 1),
  run_id bigint not null references book.screening_run (id),
  list text not null check (length(list) between 1 and 64),
  entity_ref text not null check (length(entity_ref) between 1 and 128),
  entity_name text not null check (length(entity_name) between 1 and 256),
  kind text not null check (kind in ('person', 'entity')),
  before_milli int check (before_milli between 0 and 1000),
  after_milli int check (after_milli between 0 and 1000),
  primary key (trial_id, round, run_id, list, entity_ref),
  check (before_milli is not null or after_milli is not null)
);
comment on table book.screening_trial_hit is 'What a round of a trial found, only added: scores by the settings in force and by those tried; null: below what they keep. kind: of the listed entity.';
create index screening_trial_hit_run on book.screening_trial_hit (run_id);

create table policy.screening_settings (
  id bigint generated always as identity primary key,
  version int not null unique check (version >= 1),
  name text not null check (length(name) between 1 and 64),
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  scopes jsonb not null check (jsonb_typeof(scopes) = 'array'),
  trial_id bigint references book.screening_trial (id),
  report jsonb not null check (jsonb_typeof(report) = 'object'),
  reason text not null check (length(reason) between 1 and 1000),
  decision_reason text check (length(decision_reason) <= 1000),
  proposed_by text not null,
  activated_by text not null check (activated_by <> proposed_by),
  activated_by_change bigint not null references policy.change_request (id),
  activated_at timestamptz not null default clock_timestamp(),
  check (coalesce((report ->> 'newly_lost')::int, 0) = 0 or length(btrim(decision_reason)) > 0)
);
comment on table policy.screening_settings is 'Versions of the settings of screening; the newest is in force, and without any the engine''s own. figures: every figure of policy.screening_figure in thousandths. scopes: [{"list", "kind", "review_milli"}], another threshold for a list, for persons or for others; the most specific counts. report: the figures it was decided on. Losing a hit that a person called true takes the second person''s reason.';
create index screening_settings_change on policy.screening_settings (activated_by_change);
create index screening_settings_trial on policy.screening_settings (trial_id) where trial_id is not null;

alter table book.screening_run add column settings_id bigint references policy.screening_settings (id);
comment on column book.screening_run.settings_id is 'The settings a screening compared by; null: the engine''s own.';
create index screening_run_settings on book.screening_run (settings_id) where settings_id is not null;

alter table book.review_sample
  add column due_at timestamptz,
  add column held_by text references policy.staff (login),
  add column held_until timestamptz,
  add check ((held_by is null) = (held_until is null));
update book.review_sample set due_at = drawn_at + interval '3 days';
alter table book.review_sample alter column due_at set not null;
comment on column book.review_sample.due_at is 'When a person is to have checked it: review_sample.business_minutes of business hours after the draw.';
create index review_sample_held on book.review_sample (held_until) where held_by is not null;
create index review_sample_holder on book.review_sample (held_by) where held_by is not null;

insert into policy.work_queue (code, position, entity, permission, deed, next_function, return_function) values
  ('samples', 40, 'review_sample', 'review_sample.answer', 'sample.open', 'next_sample', 'return_samples');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('sample_overdue', 240, 'automatic', 'look', 'sample.open', 'review_sample.answer', true, true, false);

insert into policy.setting (key, kind, value, least, most, description) values
  ('screening.least_decided', 'integer', '30', 1, 100000, 'Hits decided by people below which figures about settings of screening are said to rest on too few'),
  ('screening.bulk_most', 'integer', '50', 1, 200, 'Hits that one decision may be about'),
  ('review_sample.business_minutes', 'integer', '960', 30, 10000, 'Minutes of business hours within which an automatic decision that was drawn is checked'),
  ('review_sample.soon_minutes', 'integer', '240', 0, 10000, 'Minutes before that at which it is soon due'),
  ('review_sample.hold_minutes', 'integer', '15', 1, 240, 'Minutes an automatic decision to be checked is held for who was handed it');

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('screening.tune', '{compliance,compliance_manager}'::text[]),
    ('screening.activate', '{compliance_manager}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
