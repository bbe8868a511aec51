-- Grades of introducing partners; since when somebody holds a hit; which words no letter says, and which reasons fit which
-- documents, as parts of the policy of onboarding.
set local role purser_owner;

create table policy.partner_grade (
  code text primary key check (code ~ '^[a-z]{3,16}$'),
  position smallint not null unique,
  share_percent smallint not null check (share_percent between 0 and 100),
  approvable boolean not null,
  recheck_days smallint not null check (recheck_days between 1 and 1095)
);
comment on table policy.partner_grade is 'Grades of introducing partners, the mildest first: how much of the points of the factor partner_grade a client gets, whether applications through such a partner may be approved at all, and the days after which it is looked at again at the latest.';
insert into policy.partner_grade (code, position, share_percent, approvable, recheck_days) values
  ('low', 1, 0, true, 730), ('medium', 2, 50, true, 365), ('high', 3, 100, true, 180), ('prohibited', 4, 100, false, 365);

create table book.partner_grade (
  id bigint generated always as identity primary key,
  partner_id bigint not null references book.partner (id),
  grade text not null references policy.partner_grade (code),
  before text references policy.partner_grade (code),
  milder boolean not null,
  subject text not null default 'partner' check (subject = 'partner'),
  reason_code text not null,
  text text not null check (length(text) between 1 and 4000),
  review_on date not null,
  state text not null check (state in ('proposed', 'active', 'replaced', 'refused', 'void')),
  made_by text not null default session_user,
  made_at timestamptz not null default clock_timestamp(),
  decided_by text check (decided_by <> made_by),
  decided_at timestamptz,
  told_at timestamptz,
  version int not null default 1,
  foreign key (subject, reason_code) references policy.onboarding_reason (subject, code),
  -- A milder grade never holds on the word of one person.
  check (not milder or state not in ('active', 'replaced') or decided_by is not null)
);
comment on table book.partner_grade is 'Gradings of introducing partners, all that ever were: the active one holds. before: the grade it replaces; milder: it is a lower one, which a second person agrees to. told_at: when it was told that it is to be looked at again.';
create unique index partner_grade_active on book.partner_grade (partner_id) where state = 'active';
create unique index partner_grade_proposed on book.partner_grade (partner_id) where state = 'proposed';
create index partner_grade_partner on book.partner_grade (partner_id, id desc);
create index partner_grade_grade on book.partner_grade (grade);
create index partner_grade_before on book.partner_grade (before);
create index partner_grade_reason on book.partner_grade (subject, reason_code);
create index partner_grade_due on book.partner_grade (review_on) where state = 'active' and told_at is null;

alter table policy.onboarding_reason drop constraint onboarding_reason_subject_check;
alter table policy.onboarding_reason add constraint onboarding_reason_subject_check
  check (subject in ('document', 'request', 'reject', 'return', 'withdraw', 'reopen', 'override', 'mismatch', 'hit', 'verdict', 'partner'));
insert into policy.onboarding_reason (subject, code, position, needs_text) values
  ('partner', 'regular_look', 1, true), ('partner', 'clients_of_partner', 2, true), ('partner', 'complaints_about', 3, true), ('partner', 'licence_checked', 4, true),
  ('partner', 'authority_warned', 5, true), ('partner', 'owners_changed', 6, true), ('partner', 'other', 7, true);

-- What an office in use decided about its points stays as it is.
insert into policy.risk_factor (ruleset_id, code, category, points, threshold)
select r.id, 'partner_grade', c.code, case when exists (select from book.client) then 0 else 6 end, null
  from policy.risk_ruleset r join policy.risk_category c on c.ruleset_id = r.id and c.code = 'channel';

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('partner.grade', '{compliance}'::text[]),
    ('partner.approve_grade', '{compliance,compliance_manager}'),
    ('screening.take_over', '{compliance_manager}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('partner_grade_due', 257, 'screening', 'look', 'partner.gradings', 'partner.grade', true, true, false),
  ('hit_taken_over', 258, 'screening', 'look', 'hit.open', null, true, true, false);

alter table book.screening_hit add column held_since timestamptz;
comment on column book.screening_hit.held_since is 'When held_by got it.';

-- Words that no letter says, as people write them: a star stands for what may come before or after.
create table policy.warning_word (
  language text not null check (language in ('en', 'de', 'es', 'ru', 'ar')),
  word text not null check (word collate "und-x-icu" ~ '^\*?[[:alpha:]][[:alpha:] -]{1,58}[[:alpha:]]\*?$' and word = lower(word collate "und-x-icu")),
  pattern text not null generated always as (case when word like '*%' then '' else '\m' end || trim(both '*' from word) || case when word like '%*' then '' else '\M' end) stored,
  in_force boolean not null default true,
  primary key (language, word)
);
comment on table policy.warning_word is 'What no text to a client may say, whatever its language: that somebody was screened, suspected or looked into. Tipping off is an offence, and no letter needs these words. language: whose list it is in; word: whole, or with a star for what may come before or after; in_force false: a later version has it no more.';
insert into policy.warning_word (language, word)
select l.language, w.word
  from (values
    ('en', 'sanction*,screen,screens,screened,screening,*watchlist*,*watch list*,*watch-list*,*launder*,suspic*,suspect*,fraud*,terror*,investigat*,compliance*,*politically exposed*,pep,aml,cft,str,strs,sar,sars,case,cases,alert,alerts,police,authorit*'),
    ('de', '*sanktion*,*geldwäsche*,*geldwaesche*,*verdacht*,*verdächtig*,*verdaechtig*,*ermittl*,*betrug*,*betrüg*,*prüffall*,*prueffall*,*exponierte person*,*behörde*,*behoerde*,*polizei*'),
    ('es', '*sanción*,*sancion*,*blanqueo*,*lavado de*,*sospech*,*investig*,*fraude*,*policía*,*policia*,*autoridad*,*expuesta pol*'),
    ('ru', '*санкци*,*отмыва*,*подозр*,*расслед*,*мошенн*,*террор*,*полици*,*комплаенс*'),
    ('ar', '*عقوبات*,*غسل*,*غسيل*,*مشبوه*,*اشتباه*,*احتيال*,*إرهاب*,*تحقيق*,*شرطة*')) l (language, words)
 cross join unnest(string_to_array(l.words, ',')) w (word);
drop table policy.unspoken_word;

alter table policy.document_reason add column in_force boolean not null default true;
comment on column policy.document_reason.in_force is 'False: a later version says that it does not fit this kind any more.';

alter table policy.onboarding_version drop constraint onboarding_version_part_check;
alter table policy.onboarding_version add constraint onboarding_version_part_check
  check (part in ('requirements', 'countries', 'gates', 'approvals', 'documents', 'questionnaire', 'reviews', 'diligence', 'tags', 'words', 'reasons'));
insert into policy.onboarding_version (part, version, content)
select 'words', 1, jsonb_agg(jsonb_build_object('language', w.language, 'word', w.word) order by w.language, w.word) from policy.warning_word w
union all
select 'reasons', 1, jsonb_agg(jsonb_build_object('code', r.code, 'kinds', (select coalesce(jsonb_agg(f.type order by t.position), '[]') from policy.document_reason f join policy.document_type t on t.code = f.type where f.code = r.code)) order by r.position)
  from policy.onboarding_reason r where r.subject = 'document';

reset role;
