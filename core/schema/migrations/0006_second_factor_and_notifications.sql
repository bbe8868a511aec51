-- Second factor, sessions of staff, queues of work, notifications.

-- HMAC-SHA-1 of RFC 4226 and random bytes: SHA-1 is what authenticator apps compute, and the server's own
-- functions do not have it. authority/030_hardening.sql takes the functions from everybody.
create extension if not exists pgcrypto with schema public;

set local role purser_owner;

alter table policy.role add column second_factor boolean not null default false;
comment on column policy.role.second_factor is 'Whoever holds the role must prove a second factor in each session. Changed by policy.second_factor proposals.';
alter table policy.staff add column second_factor boolean not null default false;
comment on column policy.staff.second_factor is 'Has enrolled a second factor; it is then asked for in each session, whatever the roles ask.';

create table book.second_factor (
  login text primary key references policy.staff (login),
  secret bytea check (length(secret) = 20),
  pending bytea check (length(pending) = 20),
  pending_at timestamptz,
  enrolled_at timestamptz,
  last_step bigint not null default 0,
  counted_from bigint not null default 0,
  wrong int not null default 0,
  wrong_since timestamptz,
  check ((secret is null) = (enrolled_at is null)),
  check ((pending is null) = (pending_at is null))
) with (fillfactor = 50);
comment on table book.second_factor is 'Secrets of time-based codes (RFC 6238) and what was tried. Granted to nobody: only functions of the owner read it, a check of the catalog says which. last_step: time step of the last code used. counted_from: the meter of tries (sync.code_meter_*) at the last success. wrong: kept wrong codes in a row.';

create table book.recovery_code (
  login text not null references policy.staff (login),
  hash bytea not null check (length(hash) = 32),
  pending boolean not null default true,
  used_at timestamptz,
  primary key (login, hash)
);
comment on table book.recovery_code is 'Hashes of the codes that stand in for a lost phone, each good for once. Granted to nobody.';

create table book.staff_session (
  id bigint generated always as identity primary key,
  login text not null references policy.staff (login),
  token_hash bytea unique check (length(token_hash) = 32),
  program text not null check (length(program) <= 128),
  address text not null check (length(address) <= 64),
  opened_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_in xid8,
  confirmed_with text check (confirmed_with in ('code', 'recovery', 'enrolment')),
  absent_since timestamptz,
  ended_at timestamptz,
  ended_by text,
  end_reason text check (length(end_reason) <= 1000),
  check ((confirmed_at is null) = (confirmed_in is null) and (confirmed_at is null) = (confirmed_with is null)),
  check ((ended_at is null) = (ended_by is null))
) with (fillfactor = 60);
comment on table book.staff_session is 'A person at work: the connections of one workstation, which know a token in common, or one lone connection (psql). confirmed_in: the transaction that proved the second factor; inside that very transaction the proof does not count, so that one that is rolled back never did.';
create index staff_session_login on book.staff_session (login, id desc);
create index staff_session_open on book.staff_session (id) where ended_at is null;

create table book.session_connection (
  pid int primary key,
  backend_start timestamptz not null,
  session_id bigint not null references book.staff_session (id)
) with (fillfactor = 50);
comment on table book.session_connection is 'Which connection belongs to which session. A process id comes again after a while: only together with the start of the process it names a connection.';
create index session_connection_session on book.session_connection (session_id);

-- The meter of tried codes of each person is a sequence: what it counted stays counted when whoever
-- guesses rolls back.
do $$
declare
  person bigint;
begin
  for person in select s.id from policy.staff s loop
    execute format('create sequence sync.%I', 'code_meter_' || person);
  end loop;
end $$;

create table policy.work_queue (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique,
  entity text not null check (entity ~ '^[a-z_]{3,32}$'),
  permission text not null check (permission ~ '^[a-z_]+\.[a-z_]+$'),
  deed text not null check (deed ~ '^[a-z_]+\.[a-z_]+$'),
  next_function text not null check (next_function ~ '^[a-z_]{3,60}$'),
  return_function text not null check (return_function ~ '^[a-z_]{3,60}$')
);
comment on table policy.work_queue is 'Queues that "work next" hands out from. A domain adds its own by a row in its migration and two functions in book: next_function(login text) returns bigint takes the most urgent item for that person and returns its id, null when none is left; return_function(absent text[]) returns int gives back what was held too long or by people who are gone. deed: what opens an item on the workstation.';
insert into policy.work_queue (code, position, entity, permission, deed, next_function, return_function) values
  ('payments', 10, 'payment', 'payment.approve', 'payment.open', 'next_payment', 'return_payments');

create index payment_held on book.payment (held_until) where held_by is not null;

create table book.work_pass (
  queue text not null references policy.work_queue (code),
  entity_id bigint not null,
  login text not null references policy.staff (login),
  at timestamptz not null default clock_timestamp(),
  primary key (queue, entity_id, login)
) with (fillfactor = 60);
comment on table book.work_pass is 'Items a person was handed and asked to go on from without deciding: for some minutes they come last for that person.';
create index work_pass_login on book.work_pass (login);

create table policy.notification_kind (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique,
  desk text not null check (desk ~ '^[a-z_]{3,32}$'),
  tone text not null check (tone in ('normal', 'ok', 'look', 'stop')),
  deed text check (deed ~ '^[a-z_]+\.[a-z_]+$'),
  permission text check (permission ~ '^[a-z_]+\.[a-z_]+$'),
  toast boolean not null default true,
  desktop boolean not null default false,
  sound boolean not null default false
);
comment on table policy.notification_kind is 'What the office tells people of by itself: each kind is declared here and nowhere else. permission: who is told, when not somebody by name. toast, desktop, sound: how, until a person says otherwise.';
insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('item_assigned', 10, 'payments', 'normal', 'payment.open', null, true, true, true),
  ('item_due_soon', 20, 'payments', 'look', 'payment.open', 'payment.approve', false, false, false),
  ('item_overdue', 30, 'payments', 'stop', 'payment.open', 'payment.approve', true, true, true),
  ('payment_returned', 40, 'payments', 'look', 'payment.open', null, true, true, false),
  ('outcome_unknown', 50, 'payments', 'stop', 'payment.open', 'instruction.resolve', true, true, true),
  ('change_waiting', 60, 'administration', 'look', 'change.open', null, true, true, false),
  ('seal_late', 70, 'audit', 'stop', 'audit.open', 'audit.read', true, true, true);

create table book.notification (
  id bigint generated always as identity primary key,
  kind text not null references policy.notification_kind (code),
  at timestamptz not null default clock_timestamp(),
  login text references policy.staff (login),
  permission text,
  not_for text[] not null default '{}',
  entity text not null,
  entity_id bigint,
  mark text not null default '',
  args jsonb not null default '{}',
  closed_at timestamptz,
  check ((login is null) <> (permission is null))
) with (fillfactor = 80);
comment on table book.notification is 'What people are told of: one person by login, or everybody who holds a permission but those in not_for. mark keeps the same news from being told twice. closed_at: it has been dealt with. args hold no personal data of clients.';
create unique index notification_once on book.notification (kind, entity, coalesce(entity_id, 0), coalesce(login, ''), mark);
create index notification_login on book.notification (login, id desc);
create index notification_permission on book.notification (permission, id desc);
create index notification_open on book.notification (entity, entity_id) where closed_at is null;

create table book.notification_reader (
  login text primary key references policy.staff (login),
  seen_id bigint not null default 0,
  quiet_from smallint check (quiet_from between 0 and 1439),
  quiet_to smallint check (quiet_to between 0 and 1439),
  check ((quiet_from is null) = (quiet_to is null)),
  check (quiet_from <> quiet_to)
) with (fillfactor = 50);
comment on table book.notification_reader is 'How far each person has read, and from which to which minute of the office''s day nothing may pop up or sound.';

create table book.notification_rule (
  login text not null references policy.staff (login),
  desk text not null,
  kind text not null,
  shown boolean not null,
  toast boolean not null,
  desktop boolean not null,
  sound boolean not null,
  primary key (login, desk, kind)
);
comment on table book.notification_rule is 'How a person wants to be told: for one kind, or with kind * for all of a desk that have no rule of their own.';

insert into policy.setting (key, kind, value, least, most, description) values
  ('session.lock_minutes', 'integer', '10', 0, 480, 'Minutes without a key or the mouse before a workstation locks itself; 0: never'),
  ('session.valid_hours', 'integer', '14', 1, 72, 'Hours a session lasts before the person signs in anew'),
  ('session.absent_minutes', 'integer', '15', 1, 1440, 'Minutes without any connection after which a session has ended'),
  ('second_factor.attempts', 'integer', '5', 1, 20, 'Wrong codes in a row before a person has to wait'),
  ('second_factor.wait_minutes', 'integer', '15', 1, 1440, 'Minutes to wait after too many wrong codes'),
  ('second_factor.lock_after', 'integer', '20', 5, 100, 'Tries in a row without a right code after which only a reset by administrators helps'),
  ('second_factor.fresh_minutes', 'integer', '5', 1, 60, 'Minutes after a code in which the second factor itself may be changed'),
  ('work.pass_minutes', 'integer', '15', 0, 480, 'Minutes an item that somebody went on from comes last for them'),
  ('work.absent_seconds', 'integer', '45', 5, 3600, 'Seconds without any connection after which what a person holds is given back'),
  ('work.assigned_minutes', 'integer', '30', 1, 480, 'Minutes an item is held for the colleague it was handed to'),
  ('notice.seal_minutes', 'integer', '5', 1, 1440, 'Minutes an audit row may wait for its seal before somebody is told'),
  ('notice.keep_days', 'integer', '30', 1, 365, 'Days a notification can be read');

insert into policy.role_permission (role, permission) values
  ('admin', 'session.list'), ('admin', 'session.end')
on conflict do nothing;

reset role;
