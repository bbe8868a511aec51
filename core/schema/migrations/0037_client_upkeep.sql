-- Clients who stay: a rise of their risk is told, and what a vendor says against an applicant is answered by a person.
set local role purser_owner;

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound)
select 'risk_raised', 1370, n.desk, n.tone, n.deed, 'screening.decide', true, true, false from policy.notification_kind n where n.code = 'screening_alert';

create table book.identity_check_answer (
  check_id bigint primary key references book.identity_check (id),
  client_id bigint not null references book.client (id),
  reason_code text not null,
  text text check (length(text) between 1 and 1000),
  answered_by text not null default session_user,
  answered_at timestamptz not null default clock_timestamp()
);
comment on table book.identity_check_answer is 'Why a person does not follow a vendor who could not verify a document, a face or an address; only added. The check stands beside it on the decision sheet.';
create index identity_check_answer_client on book.identity_check_answer (client_id);

alter table policy.onboarding_reason drop constraint onboarding_reason_subject_check;
alter table policy.onboarding_reason add constraint onboarding_reason_subject_check
  check (subject in ('document', 'request', 'reject', 'return', 'withdraw', 'reopen', 'override', 'mismatch', 'hit', 'verdict'));
insert into policy.onboarding_reason (subject, code, position, needs_text) values
  ('verdict', 'checked_by_us', 1, true), ('verdict', 'vendor_error', 2, true), ('verdict', 'other', 3, true);

-- One paper may prove several things.
create table policy.document_purpose (
  type text not null references policy.document_type (code),
  proves text not null check (proves in ('identity', 'address', 'funds', 'wealth', 'liveness', 'payment', 'company', 'authority', 'ownership', 'tax')),
  primary key (type, proves)
);
comment on table policy.document_purpose is 'What each kind of document proves; the first of it stands in policy.document_type as well. A requirement is met by any kind that proves what it asks.';
insert into policy.document_purpose (type, proves)
select t.code, t.proves from policy.document_type t
union
select t.code, 'funds' from policy.document_type t where t.code = 'bank_statement';

-- How often who is reviewed, the list of due diligence and the tags are versions of policy as well.
alter table policy.onboarding_version drop constraint onboarding_version_part_check;
alter table policy.onboarding_version add constraint onboarding_version_part_check
  check (part in ('requirements', 'countries', 'gates', 'approvals', 'documents', 'questionnaire', 'reviews', 'diligence', 'tags'));
alter table policy.edd_item add column in_force boolean not null default true;
comment on column policy.edd_item.in_force is 'False: a later version has it no more; what was written down of it stays.';
alter table policy.client_tag add column in_force boolean not null default true;
comment on column policy.client_tag.in_force is 'False: nobody gets it any more; who carries it may lose it.';
insert into policy.onboarding_version (part, version, content)
select x.part, 1, x.content
  from (values
    ('reviews', (select jsonb_agg(jsonb_build_object('risk_band', i.risk_band, 'months', i.months) order by i.months desc) from policy.review_interval i)),
    ('diligence', (select jsonb_agg(jsonb_build_object('code', i.code, 'mandatory', i.mandatory) order by i.position) from policy.edd_item i)),
    ('tags', (select jsonb_agg(jsonb_build_object('code', t.code) order by t.position) from policy.client_tag t))) x (part, content);

-- The words a client is warned with after a failed test are part of the test.
alter table policy.questionnaire add column warning jsonb not null default '{}' check (jsonb_typeof(warning) = 'object');
comment on column policy.questionnaire.warning is 'What a client who does not pass is warned with, by language.';
update policy.questionnaire n set warning = '{
  "en": "Your answers show that you may not have the knowledge or experience to understand the risks of these products. They may not be appropriate for you: you can lose all the money you pay in.",
  "de": "Ihre Antworten zeigen, dass Ihnen die Kenntnisse oder Erfahrungen fehlen können, um die Risiken dieser Produkte zu verstehen. Sie sind für Sie möglicherweise nicht angemessen: Sie können das gesamte eingezahlte Geld verlieren.",
  "es": "Sus respuestas muestran que quizá no tenga los conocimientos o la experiencia para comprender los riesgos de estos productos. Es posible que no sean adecuados para usted: puede perder todo el dinero que ingrese.",
  "ru": "Ваши ответы показывают, что у вас может не хватать знаний или опыта, чтобы понимать риски этих продуктов. Возможно, они вам не подходят: вы можете потерять все внесённые деньги.",
  "ar": "تُظهر إجاباتك أنك قد لا تملك المعرفة أو الخبرة لفهم مخاطر هذه المنتجات. قد لا تكون ملائمة لك: يمكن أن تخسر كل الأموال التي تدفعها."}'
 where n.code = 'appropriateness';
alter table book.appropriateness_test add column warning jsonb check (jsonb_typeof(warning) = 'object' and warning ->> 'language' ~ '^[a-z]{2}$' and length(warning ->> 'text') between 1 and 2000);
comment on column book.appropriateness_test.warning is 'The warning a client who failed was shown: {"language", "text"}; null where the test was passed, or taken before the office kept it.';

reset role;
