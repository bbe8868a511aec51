-- What a client does on the broker's site and asks of the office: sign-ins with the devices they came from, and
-- tickets with their conversation.
set local role purser_owner;

create table book.client_device (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  mark text not null check (mark ~ '^[A-Za-z0-9._:+/=-]{4,128}$'),
  says text not null check (length(says) between 1 and 200),
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  times int not null default 1 check (times >= 1),
  unique (client_id, mark),
  check (last_seen_at >= first_seen_at)
) with (fillfactor = 80);
comment on table book.client_device is 'Devices a client signed in from, by the mark the web site knows each by. Personal data. says: what the device last said it is. The same mark at two clients is one device.';
create index client_device_mark on book.client_device (mark);
create index client_device_seen on book.client_device (last_seen_at);

create table book.client_session (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  device_id bigint not null references book.client_device (id),
  at timestamptz not null,
  address inet not null check (masklen(address) = case family(address) when 4 then 32 else 128 end),
  country text check (country ~ '^[A-Z]{2}$'),
  new_device boolean not null,
  new_country boolean not null,
  site text not null,
  received_at timestamptz not null default clock_timestamp()
);
comment on table book.client_session is 'Sign-ins of clients to the broker''s site; only added, and thrown away after sessions.keep_days. Personal data, the address above all. new_device, new_country: as it was when it came in.';
create index client_session_client on book.client_session (client_id, at desc);
create index client_session_device on book.client_session (device_id, at desc);
create index client_session_at on book.client_session (at);

create table policy.ticket_category (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique,
  answer_minutes int not null check (answer_minutes between 1 and 100000),
  soon_minutes int not null check (soon_minutes between 0 and answer_minutes),
  settle_days smallint check (settle_days between 1 and 365)
);
comment on table policy.ticket_category is 'What clients write about. answer_minutes: business hours until an answer is due; the clock stands while the client is asked. settle_days: days until it has to be settled for good, by a calendar that waits for nobody; null: no such promise.';
insert into policy.ticket_category (code, position, answer_minutes, soon_minutes, settle_days) values
  ('account_access', 10, 240, 60, null), ('deposit', 20, 480, 120, null), ('withdrawal', 30, 480, 120, null), ('trading', 40, 480, 120, null),
  ('documents', 50, 960, 240, null), ('platform', 60, 960, 240, null), ('complaint', 70, 2400, 960, 60), ('other', 80, 960, 240, null);

create table book.ticket (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  channel text not null check (channel in ('site', 'mail', 'telephone', 'chat')),
  category text not null references policy.ticket_category (code),
  subject text not null check (length(subject) between 1 and 120),
  state text not null default 'open' check (state in ('open', 'waiting_client', 'resolved', 'closed')),
  opened_at timestamptz not null default clock_timestamp(),
  opened_by text not null default session_user,
  due_at timestamptz not null,
  waiting_since timestamptz,
  settle_by timestamptz,
  answers int not null default 0 check (answers >= 0),
  held_by text references policy.staff (login),
  held_until timestamptz,
  resolved_at timestamptz,
  version int not null default 1,
  check ((state = 'waiting_client') = (waiting_since is not null)),
  check ((state in ('resolved', 'closed')) = (resolved_at is not null)),
  check (held_until is null or held_by is not null)
) with (fillfactor = 80);
comment on table book.ticket is 'Requests of clients to the office. due_at: when the office has to answer; while waiting_since is set that clock stands. settle_by: of a category with settle_days, and stands for nobody. held_by: whose it is; held_until: it was handed out and goes back then, null: until somebody else takes it.';
create index ticket_client on book.ticket (client_id, id desc);
create index ticket_category on book.ticket (category);
create index ticket_open on book.ticket (due_at, id) where state = 'open';
create index ticket_waiting on book.ticket (waiting_since, id) where state = 'waiting_client';
create index ticket_resolved on book.ticket (resolved_at, id) where state in ('resolved', 'closed');
create index ticket_to_close on book.ticket (resolved_at, id) where state = 'resolved';
create index ticket_holder on book.ticket (held_by) where held_by is not null;

create table book.ticket_message (
  id bigint generated always as identity primary key,
  ticket_id bigint not null references book.ticket (id),
  kind text not null check (kind in ('client', 'answer', 'note')),
  at timestamptz not null default clock_timestamp(),
  author text not null default session_user,
  text text not null check (length(text) between 1 and 6000),
  mail_id bigint unique references book.client_mail (id),
  check ((kind = 'answer') = (mail_id is not null))
);
comment on table book.ticket_message is 'What was said in a ticket, only added. client: by the client. answer: to the client, and the letter it went out as. note: among colleagues, and never goes out.';
create index ticket_message_ticket on book.ticket_message (ticket_id, id);

create table book.ticket_event (
  id bigint generated always as identity primary key,
  ticket_id bigint not null references book.ticket (id),
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user,
  kind text not null check (kind in ('opened', 'taken', 'waiting', 'written', 'resolved', 'reopened', 'closed'))
);
comment on table book.ticket_event is 'What happened to a ticket, only added. written: the client wrote again.';
create index ticket_event_ticket on book.ticket_event (ticket_id, id);

alter table policy.intake_token drop constraint intake_token_scopes_check;
alter table policy.intake_token add constraint intake_token_scopes_check check (cardinality(scopes) between 1 and 16);
alter table book.intake_item drop constraint intake_item_entity_check;
alter table book.intake_item add constraint intake_item_entity_check check (entity in ('application', 'payment', 'ticket'));
create index intake_request_sessions on book.intake_request (at) where route = 'session';

insert into policy.setting (key, kind, value, least, most, description) values
  ('sessions.keep_days', 'integer', '180', 7, 3650, 'Days for which sign-ins of clients and devices not seen since are kept'),
  ('devices.shared_most', 'integer', '20', 2, 1000, 'Clients above which a device they share says nothing about who they are: a public one'),
  ('ticket.close_days', 'integer', '14', 1, 365, 'Days after which a ticket that was resolved is closed, when the client has not answered'),
  ('ticket.hold_minutes', 'integer', '15', 1, 240, 'Minutes a ticket is held for who was handed it');

insert into policy.mail_template (code, language, subject, body) values
  ('ticket_answer', 'en', 'Our answer to your request {reference}', E'Dear {name},\n\nabout your request {reference}, “{subject}”:\n\n{text}\n\nPlease answer in your client area.\n\n{office}'),
  ('ticket_answer', 'de', 'Unsere Antwort auf Ihre Anfrage {reference}', E'Guten Tag {name},\n\nzu Ihrer Anfrage {reference}, „{subject}“:\n\n{text}\n\nBitte antworten Sie in Ihrem Kundenbereich.\n\n{office}'),
  ('ticket_answer', 'es', 'Nuestra respuesta a su consulta {reference}', E'Hola, {name}:\n\nsobre su consulta {reference}, «{subject}»:\n\n{text}\n\nPor favor, responda en su área de cliente.\n\n{office}'),
  ('ticket_answer', 'ru', 'Наш ответ на ваше обращение {reference}', E'Здравствуйте, {name}!\n\nПо вашему обращению {reference} «{subject}»:\n\n{text}\n\nПожалуйста, ответьте в личном кабинете.\n\n{office}'),
  ('ticket_answer', 'ar', 'ردنا على طلبك {reference}', E'مرحبًا {name}،\n\nبخصوص طلبك {reference} «{subject}»:\n\n{text}\n\nيرجى الرد في منطقة العميل.\n\n{office}');
insert into policy.letter_version (kind, subject, code, version, texts)
select 'template', '', t.code, 1, jsonb_object_agg(t.language, jsonb_build_object('subject', t.subject, 'body', t.body)) from policy.mail_template t where t.code = 'ticket_answer' group by t.code;
insert into policy.mail_placeholder (template, name, needed, sample) values
  ('ticket_answer', 'reference', true, 'T-10042'), ('ticket_answer', 'subject', false, 'My withdrawal'), ('ticket_answer', 'text', true, '…');

insert into policy.work_queue (code, position, entity, permission, deed, next_function, return_function) values
  ('tickets', 60, 'ticket', 'ticket.answer', 'ticket.open', 'next_ticket', 'return_tickets');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('ticket_overdue', 310, 'tickets', 'look', 'ticket.open', 'ticket.answer', true, true, false),
  ('ticket_written', 320, 'tickets', 'normal', 'ticket.open', null, true, true, false);

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('device.read', '{compliance,compliance_manager,payments,payments_manager,support,operations}'::text[]),
    ('ticket.read', '{compliance,compliance_manager,payments,payments_manager,support,operations}'),
    ('ticket.answer', '{compliance,support,operations}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
