-- Documents are looked at by a virus scanner and can have digits of cards struck out; what the office writes to clients
-- gets versions that two people put in force.
do $$
begin
  if not exists (select from pg_catalog.pg_roles r where r.rolname = 'purser_scan') then
    create role purser_scan nologin;
  end if;
end $$;

set local role purser_owner;

create table book.content_scan (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null default 'waiting' check (state in ('waiting', 'clean', 'infected', 'failed')),
  found text check (length(found) between 1 and 200),
  engine text check (length(engine) between 1 and 100),
  signatures int check (signatures >= 0),
  scanned_at timestamptz,
  arrived_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),
  tries smallint not null default 0 check (tries >= 0),
  claims int not null default 0,
  claimed_until timestamptz,
  problem text check (problem ~ '^[a-z][a-z_]{2,31}$'),
  check ((state = 'infected') = (found is not null)),
  check (state not in ('clean', 'infected') or (engine is not null and signatures is not null and scanned_at is not null)),
  check (state <> 'failed' or problem is not null)
);
comment on table book.content_scan is 'What the virus scanner said of each content that came in, by its fingerprint. waiting: nobody looked at it yet; failed: the scanner would not say. found: the name of what is in it. engine, signatures: what looked last. tries: attempts since the last answer; claims: all there ever were, and with it whose report counts. problem: why the last attempt came to nothing.';
create index content_scan_waiting on book.content_scan (due_at, sha256) where state = 'waiting';
create index content_scan_again on book.content_scan (arrived_at) where state <> 'waiting';

create table book.content_scan_event (
  id bigint generated always as identity primary key,
  sha256 text not null references book.content_scan (sha256),
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user,
  kind text not null check (kind in ('clean', 'infected', 'failed', 'again')),
  found text check (length(found) between 1 and 200),
  engine text,
  signatures int,
  problem text,
  text text check (length(text) between 1 and 400),
  check ((kind = 'again') = (text is not null))
);
comment on table book.content_scan_event is 'Every answer of the virus scanner, and who had something scanned again and why; only added.';
create index content_scan_event_sha256 on book.content_scan_event (sha256, id);

create table book.document_redaction (
  id bigint generated always as identity primary key,
  document_id bigint not null references book.client_document (id),
  replaces_id bigint references book.document_redaction (id),
  media_type text not null check (media_type in ('image/png', 'application/pdf')),
  bytes int not null check (bytes between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  regions jsonb not null check (jsonb_typeof(regions) = 'array'),
  text text check (length(text) between 1 and 1000),
  state text not null default 'active' check (state in ('active', 'replaced', 'undone')),
  made_by text not null default session_user,
  made_at timestamptz not null default clock_timestamp(),
  undone_by text check (undone_by <> made_by),
  undone_at timestamptz,
  undo_text text check (length(undo_text) between 1 and 1000),
  version int not null default 1,
  check ((state = 'undone') = (undone_by is not null and undone_at is not null and undo_text is not null))
);
comment on table book.document_redaction is 'Copies of documents with something struck out, beside the original that stays as it came. active: what is given out in its place. regions: page, x, y, width, height in ten thousandths of the page, and how each was found. replaced: another copy strikes out more. undone: by another person than made it.';
create unique index document_redaction_active on book.document_redaction (document_id) where state = 'active';
create index document_redaction_document on book.document_redaction (document_id, id desc);
create index document_redaction_replaces on book.document_redaction (replaces_id) where replaces_id is not null;
create index document_redaction_sha256 on book.document_redaction (sha256);

create table book.document_redaction_content (
  redaction_id bigint primary key references book.document_redaction (id),
  content bytea not null check (octet_length(content) between 1 and 10485760)
);
alter table book.document_redaction_content alter column content set storage external;
comment on table book.document_redaction_content is 'The copies themselves. Never changed.';

insert into book.content_scan (sha256, arrived_at)
select d.sha256, min(d.uploaded_at) from book.client_document d group by d.sha256;

alter table policy.mail_template add column version int not null default 1 check (version >= 1);
alter table policy.reason_text add column version int not null default 1 check (version >= 1);
alter table policy.payment_reason_text add column version int not null default 1 check (version >= 1);
alter table book.client_mail
  add column template_version int,
  add column reason_version int;
update book.client_mail set template_version = 1;
comment on column book.client_mail.template_version is 'The version of the template that wrote it.';
comment on column book.client_mail.reason_version is 'The version of the reason''s words in it, where it gives a reason; null also for letters written before there were versions.';

create table policy.letter_version (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('template', 'reason', 'payment_reason')),
  subject text not null,
  code text not null,
  version int not null check (version >= 1),
  texts jsonb not null check (jsonb_typeof(texts) = 'object' and texts ? 'en'),
  change_id bigint unique references policy.change_request (id),
  made_at timestamptz not null default clock_timestamp(),
  unique (kind, subject, code, version),
  check ((kind = 'template') = (subject = ''))
);
comment on table policy.letter_version is 'Every version of what the office writes to clients: templates {"en": {"subject", "body"}} and reasons {"en": {"text"}}, and the change that put it in force; only added. The newest is the one in policy.mail_template, reason_text and payment_reason_text. subject: what a reason is given for.';

insert into policy.letter_version (kind, subject, code, version, texts)
select 'template', '', t.code, 1, jsonb_object_agg(t.language, jsonb_build_object('subject', t.subject, 'body', t.body)) from policy.mail_template t group by t.code
union all
select 'reason', r.subject, r.code, 1, jsonb_object_agg(r.language, jsonb_build_object('text', r.text)) from policy.reason_text r group by r.subject, r.code
union all
select 'payment_reason', r.subject, r.code, 1, jsonb_object_agg(r.language, jsonb_build_object('text', r.text)) from policy.payment_reason_text r group by r.subject, r.code;

create table policy.mail_placeholder (
  template text not null,
  name text not null check (name ~ '^[a-z]{2,20}$'),
  needed boolean not null,
  sample text not null check (length(sample) between 1 and 100),
  primary key (template, name)
);
comment on table policy.mail_placeholder is 'What a template may have filled in, as {name}, whether it must, and an example for the preview. name and office, which any may have, stand in none of these rows.';
insert into policy.mail_placeholder (template, name, needed, sample) values
  ('request', 'reference', false, 'A-10042'), ('request', 'reason', true, 'document_again'), ('request', 'text', true, '…'),
  ('approved', 'reference', false, 'A-10042'), ('rejected', 'reference', false, 'A-10042'), ('document_expiring', 'day', true, '2027-01-31'),
  ('payment_return', 'reference', true, 'W-10042'), ('payment_return', 'amount', false, '250.00 EUR'), ('payment_return', 'reason', true, 'proof_of_destination');

alter table book.duplicate_pair drop constraint duplicate_pair_state_check;
alter table book.duplicate_pair add constraint duplicate_pair_state_check check (state in ('open', 'same', 'different', 'gone'));
comment on column book.duplicate_pair.state is 'open until a person says same or different; gone: what they were found by is no longer true, since a merge was taken back.';

alter table book.receipt add column instrument text check (instrument ~ '^[0-9a-f]{64}$');
comment on column book.receipt.instrument is 'Fingerprint of the card the money came from: SHA-256 over the provider and its token of the card. The same card has the same at one provider; nothing of the card can be read from it.';
create index receipt_instrument on book.receipt (instrument) where instrument is not null;

insert into policy.setting (key, kind, value, least, most, description) values
  ('documents.scan_required', 'flag', 'false', null, null, 'A document is opened, accepted and counts for a decision only once the virus scanner found it clean'),
  ('documents.rescan_days', 'integer', '30', 0, 3650, 'Days after it came in during which a document is scanned again with each new version of the signatures'),
  ('documents.scan_tries', 'integer', '5', 1, 30, 'Attempts to scan a document before a person is told');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('document_infected', 130, 'reviews', 'stop', 'client.open', 'document.review', true, true, true),
  ('document_scan_failed', 140, 'reviews', 'look', 'client.open', 'document.review', true, false, false);

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('document.redact', '{compliance,compliance_manager}'::text[]),
    ('document.original', '{compliance_manager}'),
    ('letter.change', '{compliance,compliance_manager}'),
    ('letter.publish', '{compliance_manager}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;
insert into policy.read_cost (what, per_call, rows_per_unit) values ('document.original', 10, 1);

reset role;
