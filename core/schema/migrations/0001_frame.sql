-- The frame of an office: roles, schemas, staff, policy, audit log, change feed, sessions and services.
-- Roles belong to the cluster and may exist already; authority/020_roles.sql sets what each may do.
do $$
declare
  name text;
begin
  foreach name in array array[
    'purser_owner', 'purser_desk', 'purser_audit', 'purser_hr', 'purser_bridge', 'purser_staff',
    'purser_compliance', 'purser_payments', 'purser_payments_manager', 'purser_partners',
    'purser_support', 'purser_operations', 'purser_analyst', 'purser_admin',
    'purser_connector', 'purser_jobs', 'purser_sealer', 'purser_notifier', 'purser_watchdog']
  loop
    if not exists (select from pg_catalog.pg_roles r where r.rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
end $$;

create schema if not exists meta;
alter schema meta owner to purser_owner;
create schema book authorization purser_owner;
create schema policy authorization purser_owner;
create schema sync authorization purser_owner;
create schema rollup authorization purser_owner;
create schema audit authorization purser_audit;
create schema authz authorization purser_desk;
create schema desk authorization purser_desk;
create schema link authorization purser_desk;
create schema report authorization purser_desk;
comment on schema meta is 'The office itself, its schema version, and helpers for its database administrator.';
comment on schema book is 'The books: clients, accounts, ledger, payments.';
comment on schema policy is 'Rules as data: staff, roles, permissions, limits, settings.';
comment on schema sync is 'Change feed, leases, health, staging.';
comment on schema rollup is 'Figures kept ready for dashboards.';
comment on schema audit is 'The audit log. Owned by a role of its own, so that no command can rewrite it.';
comment on schema authz is 'Checks every command and read goes through. Not callable by people.';
comment on schema desk is 'Commands and reads for staff: the only schema they may use.';
comment on schema link is 'Functions for the bridge''s services.';
comment on schema report is 'Views without personal data, the only relations a person may select from.';

create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

set local role purser_owner;

create table meta.office (
  only_row boolean primary key default true check (only_row),
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 128 and name !~ '[[:cntrl:]]'),
  reference_currency text not null check (reference_currency ~ '^[A-Z]{3}$'),
  time_zone text not null check (length(time_zone) between 1 and 64),
  trial boolean not null default false,
  created_at timestamptz not null default clock_timestamp()
);
comment on table meta.office is 'The one office this database belongs to. time_zone is for display and reports only.';

create table policy.setting (
  id bigint generated always as identity unique,
  key text primary key check (key ~ '^[a-z][a-z_]*(\.[a-z][a-z_]*)+$'),
  kind text not null check (kind in ('integer', 'flag', 'text')),
  value jsonb not null,
  least bigint,
  most bigint,
  description text not null,
  version int not null default 1,
  check (case kind when 'integer' then jsonb_typeof(value) = 'number'
                   when 'flag' then jsonb_typeof(value) = 'boolean'
                   else jsonb_typeof(value) = 'string' end)
);
comment on table policy.setting is 'Settings of the office. Changed by policy.setting proposals, which a second person decides.';

insert into policy.setting (key, kind, value, least, most, description) values
  ('change.step_up', 'flag', 'false', null, null, 'Deciding a change of rights or policy needs the password again'),
  ('change.valid_days', 'integer', '7', 1, 90, 'Days a proposed change may be decided'),
  ('command.retention_days', 'integer', '90', 7, 3650, 'Days the answer to a command can be asked for again'),
  ('feed.retention_days', 'integer', '30', 2, 365, 'Days of the change feed; an older cursor means a full load'),
  ('password.reset_valid_days', 'integer', '3', 1, 30, 'Days a password set by an administrator works'),
  ('password.valid_days', 'integer', '180', 1, 400, 'Days a password works after its owner set it'),
  ('program.version_least', 'text', '"0.0.0"', null, null, 'Oldest program that may connect'),
  ('program.version_most', 'text', '"999.0.0"', null, null, 'Newest program that may connect'),
  ('read.burst', 'integer', '1200', 20, 1000000, 'Read units a person may use at once'),
  ('read.per_minute', 'integer', '600', 1, 1000000, 'Read units a person gets back each minute'),
  ('step_up.attempts', 'integer', '5', 1, 20, 'Unconfirmed password checks before a person is locked out'),
  ('step_up.fresh_seconds', 'integer', '90', 10, 600, 'Age of the connection that may confirm a password check'),
  ('step_up.window_minutes', 'integer', '15', 1, 240, 'Minutes over which unconfirmed password checks count'),
  ('watch.busy_percent', 'integer', '90', 10, 100, 'Share of samples a session may be found working before it counts as over its limit'),
  ('watch.busy_samples', 'integer', '60', 5, 10000, 'Samples over which the share is taken'),
  ('watch.sample_ms', 'integer', '500', 10, 60000, 'Milliseconds between two samples of a session'),
  ('watch.repeats', 'integer', '3', 1, 100, 'Ended sessions within the window before the login is locked'),
  ('watch.window_minutes', 'integer', '60', 1, 1440, 'Minutes over which ended sessions count');

create table policy.role (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique
);
comment on table policy.role is 'Roles of staff. The group in the database is named purser_ and the code.';
insert into policy.role (code, position) values
  ('compliance', 1), ('payments', 2), ('payments_manager', 3), ('partners', 4),
  ('support', 5), ('operations', 6), ('analyst', 7), ('admin', 8);

create table policy.role_permission (
  id bigint generated always as identity unique,
  role text not null references policy.role (code),
  permission text not null check (permission ~ '^[a-z_]+\.[a-z_]+$'),
  granted boolean not null default true,
  version int not null default 1,
  primary key (role, permission)
);
comment on table policy.role_permission is 'What each role may do, beside the right to execute the function. A taken permission stays as a row that is not granted.';

create table policy.role_conflict (
  role text not null references policy.role (code),
  other_role text not null references policy.role (code),
  primary key (role, other_role),
  check (role < other_role)
);
comment on table policy.role_conflict is 'Separation of duties: two roles one person never holds.';
create index role_conflict_other on policy.role_conflict (other_role);
insert into policy.role_conflict (role, other_role) values
  ('admin', 'compliance'), ('admin', 'payments'), ('admin', 'payments_manager'), ('admin', 'partners'),
  ('admin', 'operations'), ('partners', 'payments'), ('partners', 'payments_manager'), ('compliance', 'partners');

create table policy.permission_conflict (
  permission text not null check (permission ~ '^[a-z_]+\.[a-z_]+$'),
  other_permission text not null check (other_permission ~ '^[a-z_]+\.[a-z_]+$'),
  primary key (permission, other_permission),
  check (permission < other_permission)
);
comment on table policy.permission_conflict is 'Separation of duties: two permissions one person never holds, through whatever roles.';
insert into policy.permission_conflict (permission, other_permission) values
  ('payment.approve', 'right.change'), ('payment.approve', 'policy.change');

insert into policy.role_permission (role, permission)
select r.code, p.permission
  from policy.role r
 cross join (values ('office.status'), ('client.see_all')) p (permission)
 where r.code <> 'partners' or p.permission <> 'client.see_all';
insert into policy.role_permission (role, permission) values
  ('admin', 'staff.list'), ('compliance', 'staff.list'),
  ('admin', 'staff.disable'),
  ('admin', 'right.change'), ('admin', 'policy.change'), ('admin', 'change.list'), ('compliance', 'change.list'),
  ('admin', 'audit.read'), ('compliance', 'audit.read');

create table policy.staff (
  id bigint generated always as identity unique,
  login text primary key check (login ~ '^[a-z][a-z0-9._]{1,30}$' and login !~ '^(purser_|pg_)'),
  name text not null check (length(name) between 1 and 128 and name !~ '[[:cntrl:]]'),
  state text not null default 'active' check (state in ('active', 'disabled', 'locked')),
  must_change_password boolean not null default true,
  scoped boolean not null default false,
  verifier_hash bytea not null check (length(verifier_hash) = 32),
  password_set_at timestamptz not null default clock_timestamp(),
  valid_until timestamptz not null,
  created_at timestamptz not null default clock_timestamp(),
  version int not null default 1
) with (fillfactor = 80);
comment on table policy.staff is 'Members of staff; each is a database login. verifier_hash tells whether the password was set through the office. scoped: sees only the partners in staff_scope.';

create table policy.staff_role (
  login text not null references policy.staff (login),
  role text not null references policy.role (code),
  granted boolean not null default true,
  version int not null default 1,
  primary key (login, role)
);
comment on table policy.staff_role is 'Roles each member of staff holds.';
create index staff_role_role on policy.staff_role (role);

create table policy.staff_scope (
  login text not null references policy.staff (login),
  partner_id bigint not null,
  granted boolean not null default true,
  primary key (login, partner_id)
);
comment on table policy.staff_scope is 'Partners whose clients a scoped member of staff sees.';

create table policy.read_cost (
  what text primary key check (what ~ '^(\*|[a-z_]+(\.[a-z_]+)?)$'),
  per_call int not null check (per_call between 1 and 100000),
  rows_per_unit int not null check (rows_per_unit between 1 and 1000000)
);
comment on table policy.read_cost is 'What a counted read costs of a person''s allowance: units for each call, and rows that cost one unit more. * is for reads not named.';
insert into policy.read_cost (what, per_call, rows_per_unit) values
  ('*', 1, 50), ('client.reveal', 10, 1), ('audit.entries', 1, 5000), ('audit.seals', 1, 5000);

create table policy.change_request (
  id bigint generated always as identity primary key,
  kind text not null check (kind ~ '^[a-z]+\.[a-z_]+$'),
  payload jsonb not null check (jsonb_typeof(payload) = 'object'),
  concerns text,
  reason text not null check (length(reason) between 1 and 1000),
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'rejected')),
  proposed_by text not null references policy.staff (login),
  proposed_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  decided_by text references policy.staff (login) check (decided_by <> proposed_by),
  decided_at timestamptz,
  decision_reason text check (length(decision_reason) <= 1000),
  version int not null default 1,
  check ((state = 'proposed') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (concerns is null or (concerns <> proposed_by and concerns is distinct from decided_by))
);
comment on table policy.change_request is 'Changes of rights and policy: proposed by one person, decided by another, neither of them the one it concerns. A password verifier is wiped when decided.';
create index change_request_open on policy.change_request (id desc) where state = 'proposed';
create index change_request_proposed_by on policy.change_request (proposed_by);
create index change_request_decided_by on policy.change_request (decided_by);

create table sync.state (
  only_row boolean primary key default true check (only_row),
  epoch uuid not null default gen_random_uuid(),
  epoch_since timestamptz not null default clock_timestamp(),
  epoch_reason text not null default 'new office',
  feed_floor xid8 not null default '0'
);
comment on table sync.state is 'Epoch of the change feed: another one (after a restore or forced failover) means a full load. feed_floor: changes of older transactions are gone.';
insert into sync.state default values;

create table sync.change (
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  entity text not null,
  entity_id bigint not null,
  version int not null,
  at timestamptz not null default clock_timestamp(),
  primary key (xid, id, at)
) partition by range (at);
comment on table sync.change is 'Change feed: what changed in which transaction. Read with a snapshot cursor, never by number. By month.';
create table sync.change_other partition of sync.change default;
comment on table sync.change_other is 'Changes outside every monthly partition; stays empty while link.maintain runs.';

create table sync.partition_plan (
  schema_name text not null check (schema_name ~ '^[a-z_]+$'),
  table_name text not null check (table_name ~ '^[a-z_]+$'),
  months_behind smallint not null default 0 check (months_behind between 0 and 120),
  months_ahead smallint not null default 3 check (months_ahead between 1 and 24),
  primary key (schema_name, table_name)
);
comment on table sync.partition_plan is 'Tables partitioned by month of a timestamptz, whose partitions sync.make_partitions makes.';
insert into sync.partition_plan (schema_name, table_name) values ('sync', 'change');

create table sync.tick (
  only_row boolean primary key default true check (only_row),
  seen pg_snapshot not null
) with (fillfactor = 20);
comment on table sync.tick is 'What the last tick had seen, so that the next is sent only after a change.';
insert into sync.tick (seen) values (pg_current_snapshot());

create table sync.lease (
  name text primary key check (name ~ '^[a-z][a-z0-9_.-]{1,63}$'),
  login text not null,
  holder uuid not null,
  token bigint not null default 1,
  taken_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
) with (fillfactor = 50);
comment on table sync.lease is 'One writer per name. token grows with each new holder and fences the one before.';

create table sync.health (
  service text not null,
  host text not null check (length(host) between 1 and 128 and host !~ '[[:cntrl:]]'),
  state text not null check (state in ('up', 'slow', 'down', 'standby')),
  detail jsonb not null default '{}',
  at timestamptz not null default clock_timestamp(),
  primary key (service, host)
) with (fillfactor = 50);
comment on table sync.health is 'What each service of the bridge last said of itself.';

create table sync.session_load (
  pid int not null,
  backend_start timestamptz not null,
  samples int not null default 1,
  busy int not null default 0,
  seen_at timestamptz not null default clock_timestamp(),
  primary key (pid, backend_start)
) with (fillfactor = 50);
comment on table sync.session_load is 'Samples the watchdog took of staff sessions: how often each was found working.';

create table sync.ended_session (
  id bigint generated always as identity primary key,
  login text not null,
  reason text not null check (reason in ('long_transaction', 'idle_in_transaction', 'busy')),
  at timestamptz not null default clock_timestamp()
);
comment on table sync.ended_session is 'Sessions the watchdog ended; repeats lock the login.';
create index ended_session_login on sync.ended_session (login, at);

create table book.step_up_attempt (
  id bigint generated always as identity primary key,
  login text not null references policy.staff (login),
  purpose text not null check (length(purpose) between 1 and 64),
  opened_at timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz
) with (fillfactor = 80);
comment on table book.step_up_attempt is 'Password checks asked for before a weighty command. Confirmed by a new connection that PostgreSQL authenticated.';
create index step_up_attempt_login on book.step_up_attempt (login, opened_at desc);

reset role;
set local role purser_desk;
create type desk.outcome as (
  entity text,
  id bigint,
  version int,
  state text,
  detail jsonb,
  receipt_chain text,
  receipt_seq bigint,
  receipt_hash text,
  replayed boolean
);
comment on type desk.outcome is 'Answer to a command: what it made of which target, and the receipt of its audit row.';
reset role;

grant usage on schema desk to purser_owner;
set local role purser_owner;
create table book.command_request (
  key uuid primary key,
  actor text not null default session_user,
  command text not null,
  request_hash bytea not null,
  at timestamptz not null default clock_timestamp(),
  answer desk.outcome
) with (fillfactor = 60);
comment on table book.command_request is 'Commands by their key. The row goes in first; the same key with the same content gets the stored answer.';
create index command_request_at on book.command_request using brin (at);
reset role;

grant execute on function pg_catalog.pg_current_xact_id() to purser_audit, purser_owner, purser_desk;
set local role purser_audit;

create table audit.log (
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  at_us bigint not null,
  chain text not null,
  seq bigint not null,
  actor text not null,
  station text not null,
  command text not null,
  entity text not null,
  entity_id text not null,
  payload text not null,
  hash bytea not null,
  primary key (xid, id, at_us)
) partition by range (at_us);
comment on table audit.log is 'The audit log, by month. hash covers the row and the row before it in the chain of its actor; payload is the exact text hashed. Insert only.';
create index log_newest on audit.log (id);
create index log_chain on audit.log (chain, id);
create unique index log_sequence on audit.log (chain, seq, at_us);
create index log_entity on audit.log (entity, entity_id, id);
create table audit.log_other partition of audit.log default;
comment on table audit.log_other is 'Audit rows outside every monthly partition; stays empty while link.maintain runs.';

create table audit.chain_head (
  chain text primary key,
  seq bigint not null,
  hash bytea not null check (length(hash) = 32)
) with (fillfactor = 10);
comment on table audit.chain_head is 'Last row of each actor''s chain; its row lock serialises the commands of one actor only.';

create table audit.seal (
  no bigint primary key check (no >= 1),
  at timestamptz not null default clock_timestamp(),
  low_xid xid8 not null,
  high_xid xid8 not null unique,
  count bigint not null check (count > 0),
  root bytea not null check (length(root) = 32),
  hash bytea not null check (length(hash) = 32),
  key_id text check (length(key_id) between 1 and 64),
  signature bytea check (length(signature) = 64),
  signed_at timestamptz,
  check ((signature is null) = (key_id is null) and (signature is null) = (signed_at is null)),
  check (low_xid < high_xid)
);
comment on table audit.seal is 'Seals: Merkle root over the audit rows of the transactions low_xid <= xid < high_xid, chained, signed by the sealer outside.';
create index seal_unsigned on audit.seal (no) where signature is null;

reset role;
