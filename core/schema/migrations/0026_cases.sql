-- Cases: what compliance looks into about a client, and what only those who do may know of. Restrictions that compliance
-- puts on a client, of which a case is one cause among others. The feed and the records of what is confidential.
set local role purser_owner;

-- What is confidential ----------------------------------------------------------------------------------------------
create table sync.confidential_change (
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity (increment by -1 start with -1 maxvalue -1),
  entity text not null,
  entity_id bigint not null,
  version int not null,
  at timestamptz not null default clock_timestamp(),
  primary key (xid, id)
);
comment on table sync.confidential_change is 'Change feed of what only those who see cases may know of. Beside sync.change, so that it takes no number of the shared feed; its own numbers go down from -1, so that the two together have one order.';

create table book.confidential_record (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user,
  content text not null check (length(content) between 2 and 1000000),
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table book.confidential_record is 'What compliance did and read, only added. The audit log holds the SHA-256 and nothing else of it; the content begins with a random number, so that nobody can guess it from that.';

-- Restrictions ------------------------------------------------------------------------------------------------------
create table book.client_restriction (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  placed_by text not null default session_user,
  placed_at timestamptz not null default clock_timestamp(),
  status_before text not null check (status_before in ('prospect', 'active')),
  lifted_by text check (lifted_by <> placed_by),
  lifted_at timestamptz,
  version int not null default 1,
  check ((lifted_by is null) = (lifted_at is null))
);
comment on table book.client_restriction is 'A client is restricted for a scheduled review: suspended until another person lifts it. Why is a confidential record and stands nowhere here, so that a restriction looks the same whatever led to it.';
create unique index client_restriction_now on book.client_restriction (client_id) where lifted_at is null;
create index client_restriction_client on book.client_restriction (client_id, id desc);

-- Rules of cases ----------------------------------------------------------------------------------------------------
create table policy.case_kind (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique
);
comment on table policy.case_kind is 'What a case can be about. A client has one open case of a kind.';
insert into policy.case_kind (code, position) values ('aml', 1), ('fraud', 2), ('sanctions', 3), ('complaint_escalated', 4);

create table policy.case_state (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique,
  clock_stops boolean not null default false
);
comment on table policy.case_state is 'States of a case. clock_stops: the time in it is no time of the office.';
insert into policy.case_state (code, position, clock_stops) values
  ('open', 1, false), ('investigating', 2, false), ('waiting_client', 3, true), ('waiting_internal', 4, false), ('proposed', 5, false), ('returned', 6, false), ('approved', 7, false), ('joined', 8, false);

create table policy.case_transition (
  from_state text not null references policy.case_state (code),
  action text not null check (action ~ '^[a-z_]{3,32}$'),
  to_state text not null references policy.case_state (code),
  primary key (from_state, action)
);
comment on table policy.case_transition is 'State machine of cases. What is not here is refused.';
insert into policy.case_transition (from_state, action, to_state) values
  ('open', 'take', 'investigating'), ('returned', 'take', 'investigating'),
  ('investigating', 'take', 'investigating'), ('waiting_client', 'take', 'waiting_client'), ('waiting_internal', 'take', 'waiting_internal'),
  ('investigating', 'wait_client', 'waiting_client'), ('investigating', 'wait_internal', 'waiting_internal'),
  ('waiting_client', 'wait_internal', 'waiting_internal'), ('waiting_internal', 'wait_client', 'waiting_client'),
  ('waiting_client', 'resume', 'investigating'), ('waiting_internal', 'resume', 'investigating'),
  ('investigating', 'propose', 'proposed'), ('proposed', 'approve', 'approved'), ('proposed', 'return', 'returned'), ('proposed', 'void', 'investigating'),
  ('open', 'snooze', 'open'), ('investigating', 'snooze', 'investigating'), ('waiting_client', 'snooze', 'waiting_client'), ('waiting_internal', 'snooze', 'waiting_internal'), ('returned', 'snooze', 'returned'),
  ('open', 'add', 'open'), ('investigating', 'add', 'investigating'), ('waiting_client', 'add', 'waiting_client'), ('waiting_internal', 'add', 'waiting_internal'),
  ('proposed', 'add', 'proposed'), ('returned', 'add', 'returned'),
  ('open', 'link', 'open'), ('investigating', 'link', 'investigating'), ('waiting_client', 'link', 'waiting_client'), ('waiting_internal', 'link', 'waiting_internal'),
  ('proposed', 'link', 'proposed'), ('returned', 'link', 'returned');

create table policy.case_outcome (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique,
  restricts boolean not null default false,
  needs_until boolean not null default false
);
comment on table policy.case_outcome is 'How a case can end. restricts: the client is restricted when it is approved. needs_until: with a day on which somebody looks again.';
insert into policy.case_outcome (code, position, restricts, needs_until) values
  ('no_action', 1, false, false), ('monitor', 2, false, true), ('restrict', 3, true, false), ('exit', 4, true, false), ('escalate_mlro', 5, false, false);

-- Cases -------------------------------------------------------------------------------------------------------------
create table book.case_file (
  id bigint generated always as identity primary key,
  client_id bigint not null,
  subject_id bigint not null,
  kind text not null references policy.case_kind (code),
  state text not null default 'open' references policy.case_state (code),
  title text not null check (length(title) between 1 and 200),
  opened_by text not null default session_user,
  opened_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null,
  waiting_since timestamptz,
  snoozed_until date,
  holder text references policy.staff (login),
  outcome text references policy.case_outcome (code),
  outcome_until date,
  proposal_text text check (length(proposal_text) between 1 and 4000),
  proposed_by text,
  proposed_at timestamptz,
  proposed_digest text check (proposed_digest ~ '^[0-9a-f]{64}$'),
  decided_by text check (decided_by <> proposed_by),
  decided_at timestamptz,
  decision_text text check (length(decision_text) <= 4000),
  evidence jsonb,
  joined_into bigint references book.case_file (id) check (joined_into <> id),
  version int not null default 1,
  check ((state in ('proposed', 'approved')) = (outcome is not null)),
  check ((outcome is null) = (proposed_by is null) and (outcome is null) = (proposed_digest is null) and (outcome is null) = (proposed_at is null) and (outcome is null) = (proposal_text is null)),
  check ((state = 'approved') = (decided_by is not null) and (decided_by is null) = (decided_at is null) and (decided_by is null) = (evidence is null)),
  check ((state = 'joined') = (joined_into is not null)),
  check ((state = 'waiting_client') = (waiting_since is not null))
);
comment on table book.case_file is 'Cases of compliance about a client. client_id: the file it was opened on, subject_id: the file that speaks for the client now. Neither is a foreign key: its check would lock the client''s row while a case is written, and whoever waits for that row would know; clients are never deleted. evidence: what the decision stood on, kept as it was. joined_into: the case of the other file when two files were merged.';
create unique index case_file_one_open on book.case_file (subject_id, kind) where state not in ('approved', 'joined');
create index case_file_subject on book.case_file (subject_id, id desc);
create index case_file_open on book.case_file (due_at, id) where state not in ('approved', 'joined');
create index case_file_holder on book.case_file (holder) where holder is not null;
create index case_file_kind on book.case_file (kind);
create index case_file_state on book.case_file (state);
create index case_file_outcome on book.case_file (outcome) where outcome is not null;
create index case_file_joined on book.case_file (joined_into) where joined_into is not null;

create table book.case_entry (
  id bigint generated always as identity primary key,
  case_id bigint not null references book.case_file (id),
  at timestamptz not null default clock_timestamp(),
  actor text default session_user,
  kind text not null check (kind in ('opened', 'taken', 'given_back', 'note', 'linked', 'waiting_client', 'waiting_internal', 'resumed', 'snoozed', 'proposed', 'voided', 'returned', 'approved', 'restricted', 'joined', 'parted')),
  text text check (length(text) between 1 and 4000),
  args jsonb not null default '{}' check (jsonb_typeof(args) = 'object'),
  check (kind <> 'note' or text is not null)
);
comment on table book.case_entry is 'What happened in a case and what was written down, only added. actor null: the office itself.';
create index case_entry_case on book.case_entry (case_id, id);

create table book.case_link (
  id bigint generated always as identity primary key,
  case_id bigint not null references book.case_file (id),
  kind text not null check (kind in ('hit', 'payment', 'application', 'chargeback', 'document')),
  target_id bigint not null,
  added_by text not null default session_user,
  added_at timestamptz not null default clock_timestamp(),
  unique (case_id, kind, target_id)
);
comment on table book.case_link is 'What a case is about, only added: hits, payments, applications, disputes and documents of the client. No foreign key to them, as in book.case_file: a payment does not wait for the case that names it.';

insert into policy.setting (key, kind, value, least, most, description) values
  ('case.due_days', 'integer', '30', 1, 365, 'Days within which compliance decides what it looks into');

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('case.read', '{compliance,compliance_manager}'::text[]),
    ('case.work', '{compliance}'),
    ('case.decide', '{compliance,compliance_manager}'),
    ('client.restrict', '{compliance,compliance_manager}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;
insert into policy.permission_conflict (permission, other_permission) values ('case.read', 'payment.approve'), ('case.read', 'right.change'), ('case.read', 'policy.change');
insert into policy.onboarding_reason (subject, code, position, needs_text) values ('reopen', 'infected_document', 9, false);

reset role;
