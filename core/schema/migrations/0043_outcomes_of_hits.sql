-- What people say of hits in full: put off because something is waited for, and handed on without a decision; hits
-- are handed out by "work next". Risk factors that were missing, with what they need.
set local role purser_owner;

alter table book.screening_hit drop constraint screening_hit_state_check;
alter table book.screening_hit add constraint screening_hit_state_check
  check (state in ('open', 'proposed_false', 'false', 'confirmed', 'inconclusive', 'pending'));
alter table book.screening_hit
  add column held_by text references policy.staff (login),
  add column held_until timestamptz,
  add constraint screening_hit_held_check check ((held_by is null) = (held_until is null)),
  add constraint screening_hit_pending_check check (state <> 'pending' or again_on is not null);
comment on column book.screening_hit.held_by is 'Who was handed it by "work next", until held_until.';
create index screening_hit_held on book.screening_hit (held_until) where held_by is not null;
create index screening_hit_holder on book.screening_hit (held_by) where held_by is not null;
create index screening_hit_waiting on book.screening_hit (list, entity_ref) where state in ('open', 'proposed_false', 'inconclusive', 'pending') and band <> 'shadow';

alter table book.screening_decision drop constraint screening_decision_outcome_check;
alter table book.screening_decision add constraint screening_decision_outcome_check
  check (outcome in ('false', 'confirmed', 'inconclusive', 'pending'));

create table book.screening_skip (
  id bigint generated always as identity primary key,
  hit_id bigint not null references book.screening_hit (id),
  client_id bigint not null references book.client (id),
  list text not null,
  entity_ref text not null,
  evidence_digest text not null,
  reason_code text not null,
  text text check (length(text) between 1 and 1000),
  by text not null default session_user,
  on_day date not null default (clock_timestamp() at time zone 'UTC')::date,
  at timestamptz not null default clock_timestamp(),
  unique (client_id, list, entity_ref, evidence_digest, by, on_day)
);
comment on table book.screening_skip is 'Who handed a hit on without a decision, and why; only added, once a person, evidence and day. The hit stays open, and is not handed to that person again that day.';
create index screening_skip_hit on book.screening_skip (hit_id);

-- A reason fits what is said of a hit, or it explains nothing.
alter table policy.onboarding_reason add column outcomes text[] check (outcomes <@ '{false,confirmed,inconclusive,pending,skipped}' and cardinality(outcomes) > 0);
comment on column policy.onboarding_reason.outcomes is 'Of reasons about hits: what they are a reason for.';
update policy.onboarding_reason r set outcomes = o.outcomes
  from (values ('other_birth_date', '{false}'::text[]), ('other_country', '{false}'), ('other_name', '{false}'), ('same_person', '{confirmed}'), ('not_enough', '{inconclusive}'),
               ('other', '{false,confirmed,inconclusive,pending,skipped}')) o (code, outcomes)
 where r.subject = 'hit' and r.code = o.code;
update policy.onboarding_reason r set position = 20 where r.subject = 'hit' and r.code = 'other';
insert into policy.onboarding_reason (subject, code, position, needs_text, outcomes) values
  ('hit', 'waits_document', 6, false, '{pending}'), ('hit', 'waits_client', 7, false, '{pending}'), ('hit', 'waits_publisher', 8, false, '{pending}'),
  ('hit', 'unknown_script', 9, false, '{skipped}'), ('hit', 'knows_the_client', 10, false, '{skipped}'), ('hit', 'called_away', 11, false, '{skipped}');
alter table policy.onboarding_reason add constraint onboarding_reason_outcomes_check1 check ((subject = 'hit') = (outcomes is not null));

insert into policy.setting (key, kind, value, least, most, description) values
  ('screening.hold_minutes', 'integer', '15', 1, 240, 'Minutes a hit is held for who was handed it'),
  ('screening.skips_told', 'integer', '3', 1, 100, 'How often a hit is handed on without a decision before those who confirm hits are told'),
  ('risk.network_days', 'integer', '90', 1, 365, 'Days in which sign-ins from networks that hide who comes are counted by the rating'),
  ('risk.backcheck_months', 'integer', '12', 1, 60, 'Months back from which ratings are held against what happened since'),
  ('risk.backcheck_least', 'integer', '20', 5, 1000, 'Clients with and without below which no figure is given of how well ratings tell them apart');

insert into policy.work_queue (code, position, entity, permission, deed, next_function, return_function) values
  ('hits', 35, 'screening_hit', 'screening.decide', 'hit.open', 'next_hit', 'return_hits');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('hit_skipped', 255, 'screening', 'look', 'hit.open', 'screening.confirm', true, true, false);

-- What the fraud service of the web site says of where a client came from.
alter table book.client_session add column network text check (network in ('plain', 'vpn', 'tor', 'hosting'));
comment on column book.client_session.network is 'What the web site knows of the network: plain, or one that hides who comes (vpn, tor, hosting); null where it did not say.';
create index client_session_hidden on book.client_session (client_id, at) where network in ('vpn', 'tor', 'hosting');

insert into policy.client_field (code, client_kind, part, value_type, choices, personal, evidence, reopens, position, law) values
  ('managed_by', 'both', 'profile', 'choice', '{nobody,copy,pamm,power_of_attorney}', false, true, false, 47, 'EBA GL/2021/02'),
  ('swap_free_request', 'both', 'profile', 'flag', null, false, true, false, 48, 'EBA GL/2021/02');

alter table book.screening_trial_hit add column weak boolean not null default false;
comment on column book.screening_trial_hit.weak is 'Whether the hit rests on a weak alias, which may have a threshold of its own.';

-- What an office in use decided about its points stays as it is.
insert into policy.risk_factor (ruleset_id, code, category, points, threshold)
select r.id, f.code, f.category, case when exists (select from book.client) then 0 else f.points end, f.threshold
  from policy.risk_ruleset r
 cross join (values ('hidden_network', 'geography', 6, 3::bigint), ('managed_account', 'product', 6, null)) f (code, category, points, threshold)
  join policy.risk_category c on c.code = f.category
 where c.ruleset_id = r.id;

reset role;
