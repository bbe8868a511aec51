-- Letters leave the office: what became of each, what the service that sends them may do, and the reasons in
-- the languages that letters are written in.
do $$
begin
  if not exists (select from pg_catalog.pg_roles r where r.rolname = 'purser_mail') then
    create role purser_mail nologin;
  end if;
end $$;

set local role purser_owner;

alter table book.client_mail drop constraint client_mail_state_check;
alter table book.client_mail
  add column version int not null default 1,
  add column tries smallint not null default 0 check (tries >= 0),
  add column claims int not null default 0 check (claims >= tries),
  add column due_at timestamptz not null default clock_timestamp(),
  add column claimed_until timestamptz,
  add column fresh_from timestamptz not null default clock_timestamp(),
  add column sent_to text check (length(sent_to) <= 254),
  add column ended_at timestamptz,
  add column problem text check (problem ~ '^[a-z][a-z_]{2,31}$'),
  add column reply_code smallint check (reply_code between 400 and 599),
  add constraint client_mail_state_check check (state in ('queued', 'sent', 'refused', 'failed')),
  add constraint client_mail_sent_check check ((state = 'sent') = (sent_at is not null)),
  add constraint client_mail_ended_check check ((state = 'queued') = (ended_at is null)),
  add constraint client_mail_why_check check (state not in ('refused', 'failed') or problem is not null);
update book.client_mail set fresh_from = made_at, due_at = made_at;
comment on table book.client_mail is 'Letters to clients and what became of them. Personal data. queued: waits to be sent. refused: the mail server will not take it for this address. failed: given up. tries: attempts since it was last queued; claims: all there ever were, and with it whose report counts. due_at: not to be tried before. fresh_from: from when its age counts. sent_to: the address of the last attempt. problem, reply_code: why the last attempt came to nothing, and what the mail server answered.';
drop index book.client_mail_queued;
create index client_mail_queued on book.client_mail (due_at, id) where state = 'queued';

create table book.client_mail_event (
  id bigint generated always as identity primary key,
  mail_id bigint not null references book.client_mail (id),
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user,
  kind text not null check (kind in ('sent', 'refused', 'failed', 'again')),
  text text check (length(text) between 1 and 400),
  check ((kind = 'again') = (text is not null))
);
comment on table book.client_mail_event is 'What became of letters, and who had one sent again and why; only added.';
create index client_mail_event_mail on book.client_mail_event (mail_id, id);

create table policy.reason_text (
  subject text not null,
  code text not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  text text not null check (length(text) between 1 and 200),
  primary key (subject, code, language),
  foreign key (subject, code) references policy.onboarding_reason (subject, code)
);
comment on table policy.reason_text is 'Reasons as clients read them in letters, by language; English is the one that must exist. Without a text of its own a reason is not written to a client.';

insert into policy.reason_text (subject, code, language, text) values
  ('request', 'document_again', 'en', 'a document once more'),
  ('request', 'document_again', 'de', 'ein Dokument noch einmal'),
  ('request', 'document_again', 'es', 'un documento de nuevo'),
  ('request', 'document_again', 'ru', 'один из документов ещё раз'),
  ('request', 'document_again', 'ar', 'أحد المستندات مرة أخرى'),
  ('request', 'document_missing', 'en', 'a document that is missing'),
  ('request', 'document_missing', 'de', 'ein fehlendes Dokument'),
  ('request', 'document_missing', 'es', 'un documento que falta'),
  ('request', 'document_missing', 'ru', 'недостающий документ'),
  ('request', 'document_missing', 'ar', 'مستند ناقص'),
  ('request', 'data_unclear', 'en', 'an explanation of what you stated'),
  ('request', 'data_unclear', 'de', 'eine Erläuterung Ihrer Angaben'),
  ('request', 'data_unclear', 'es', 'una aclaración de sus datos'),
  ('request', 'data_unclear', 'ru', 'пояснение к указанным вами данным'),
  ('request', 'data_unclear', 'ar', 'توضيح للبيانات التي قدمتها'),
  ('request', 'funds_evidence', 'en', 'evidence of where your money comes from'),
  ('request', 'funds_evidence', 'de', 'ein Nachweis über die Herkunft Ihrer Mittel'),
  ('request', 'funds_evidence', 'es', 'un justificante del origen de sus fondos'),
  ('request', 'funds_evidence', 'ru', 'подтверждение происхождения ваших средств'),
  ('request', 'funds_evidence', 'ar', 'ما يثبت مصدر أموالك'),
  ('request', 'other', 'en', 'the following'),
  ('request', 'other', 'de', 'das Folgende'),
  ('request', 'other', 'es', 'lo siguiente'),
  ('request', 'other', 'ru', 'следующее'),
  ('request', 'other', 'ar', 'ما يلي');

insert into policy.setting (key, kind, value, least, most, description) values
  ('mail.tries', 'integer', '8', 1, 30, 'Attempts to hand a letter to the mail server before it is given up'),
  ('mail.retry_seconds', 'integer', '60', 1, 3600, 'Seconds after the first attempt that came to nothing; each further wait is twice as long, up to six hours'),
  ('mail.stale_days', 'integer', '7', 1, 90, 'Days after which a letter that still waits is given up instead of sent: what it says may not be true any more');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('letter_failed', 110, 'reviews', 'look', 'client.open', 'letter.resend', true, false, false);

insert into policy.role_permission (role, permission) values
  ('compliance', 'letter.resend'), ('support', 'letter.resend')
on conflict do nothing;

reset role;
