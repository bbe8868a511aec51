-- The client file in full, documents, ownership, screening results, risk ratings and the application that
-- decides what a client may do. What the law asks for stands as rows of policy, so that it can change without
-- a release; what happened stands as rows that are only ever added.
do $$
begin
  if not exists (select from pg_catalog.pg_roles r where r.rolname = 'purser_compliance_manager') then
    create role purser_compliance_manager nologin;
  end if;
end $$;

set local role purser_owner;

insert into policy.role (code, position) values ('compliance_manager', 9);
insert into policy.role_conflict (role, other_role) values ('admin', 'compliance_manager'), ('compliance_manager', 'partners');
comment on table policy.role is 'Roles of staff. The group in the database is named purser_ and the code. compliance_manager is the senior management the law asks for at politically exposed clients.';

-- Rules ---------------------------------------------------------------------------------------------------

create table policy.client_field (
  code text primary key check (code ~ '^[a-z][a-z_]{1,39}$'),
  client_kind text not null check (client_kind in ('person', 'entity', 'both')),
  part text not null check (part in ('identity', 'residence', 'contact', 'profile', 'funds', 'tax', 'exposure', 'company', 'channel')),
  value_type text not null check (value_type in ('text', 'date', 'country', 'flag', 'money', 'choice', 'list')),
  choices text[],
  personal boolean not null default false,
  evidence boolean not null default true,
  reopens boolean not null default false,
  position smallint not null,
  law text not null,
  check ((value_type = 'choice') = (choices is not null))
);
comment on table policy.client_field is 'Every field of a client file. personal: masked unless policy.field_clearance says otherwise. evidence: a change voids a proposed decision. reopens: a change of an approved client opens a review.';

create table policy.field_clearance (
  field text not null references policy.client_field (code),
  role text not null references policy.role (code),
  granted boolean not null default true,
  primary key (field, role)
);
comment on table policy.field_clearance is 'Roles that see a personal field in clear on the file; others see it masked and may ask for it with a purpose.';

create table policy.reveal_purpose (
  code text primary key check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null unique,
  seconds int not null check (seconds between 10 and 600)
);
comment on table policy.reveal_purpose is 'Why somebody may look at a masked field, and for how long the screen shows it.';

create table policy.document_type (
  code text primary key check (code ~ '^[a-z][a-z_]{1,31}$'),
  client_kind text not null check (client_kind in ('person', 'entity', 'both')),
  proves text not null check (proves in ('identity', 'address', 'funds', 'wealth', 'liveness', 'payment', 'company', 'authority', 'ownership', 'tax')),
  sides smallint not null default 1 check (sides between 1 and 2),
  needs_number boolean not null default false,
  needs_expiry boolean not null default false,
  has_mrz boolean not null default false,
  age_months smallint check (age_months between 1 and 120),
  position smallint not null unique
);
comment on table policy.document_type is 'Kinds of documents, what each proves, and how old it may be (months since its issue; null: any age).';

create table policy.onboarding_requirement (
  id bigint generated always as identity primary key,
  client_kind text not null check (client_kind in ('person', 'entity')),
  jurisdiction text not null default '*' check (jurisdiction ~ '^(\*|[A-Z]{2})$'),
  risk_band text not null default '*' check (risk_band in ('*', 'low', 'medium', 'high')),
  level smallint not null check (level between 1 and 3),
  what text not null check (what in ('field', 'document', 'consent', 'test', 'edd')),
  code text not null check (code ~ '^[a-z][a-z_]{1,39}$'),
  pieces smallint not null default 1 check (pieces between 1 and 5),
  law text not null,
  unique (client_kind, jurisdiction, risk_band, level, what, code)
);
comment on table policy.onboarding_requirement is 'What an application of this level needs, added up over the rows that fit: by kind of client, jurisdiction (* any) and risk band (* any). document: what it must prove.';

create table policy.country_rule (
  country text primary key check (country ~ '^[A-Z]{2}$'),
  list text not null check (list in ('A', 'B', 'C')),
  points smallint not null check (points between 0 and 25),
  onboarding text not null default 'allowed' check (onboarding in ('allowed', 'blocked')),
  source text not null
);
comment on table policy.country_rule is 'Countries above the ordinary. A: call for action, B: increased monitoring, C: the office''s own index. A list to be kept by the compliance officer; what is here is a start.';

create table policy.onboarding_approval (
  decision text not null check (decision in ('approve', 'reject')),
  risk_band text not null check (risk_band in ('low', 'medium', 'high')),
  people smallint not null check (people in (1, 2)),
  senior boolean not null default false,
  primary key (decision, risk_band)
);
comment on table policy.onboarding_approval is 'How many people a decision about a client takes, and whether the last of them is senior management. A politically exposed person always takes two and a senior.';

create table policy.application_state (
  code text primary key check (code ~ '^[a-z_]{3,20}$'),
  open boolean not null,
  waits_for text not null check (waits_for in ('staff', 'client', 'checker', 'nobody')),
  position smallint not null unique
);
comment on table policy.application_state is 'States of an application, for the desk as well as for the functions. waits_for: whose clock runs.';

create table policy.application_transition (
  from_state text not null references policy.application_state (code),
  action text not null check (action ~ '^[a-z_]{3,20}$'),
  to_state text not null references policy.application_state (code),
  permission text not null check (permission ~ '^[a-z_]+\.[a-z_]+$'),
  reasons text,
  primary key (from_state, action, to_state)
);
comment on table policy.application_transition is 'The state machine of applications. A step that is not here is refused. reasons: subject of the closed list a reason comes from.';

create table policy.onboarding_reason (
  subject text not null check (subject in ('document', 'request', 'reject', 'return', 'withdraw', 'reopen', 'override', 'mismatch', 'hit')),
  code text not null check (code ~ '^[a-z_]{3,32}$'),
  position smallint not null,
  needs_text boolean not null default false,
  primary key (subject, code)
);
comment on table policy.onboarding_reason is 'Closed lists of reasons in the review of clients.';

create table policy.kyc_gate (
  operation text primary key check (operation ~ '^[a-z_]{3,20}$'),
  level smallint not null check (level between 0 and 3),
  deferred boolean not null default false,
  past_expiry boolean not null default false
);
comment on table policy.kyc_gate is 'The KYC level each operation needs. deferred: also open while a deferred verification runs. past_expiry: stays open when the approval is past its day.';

create table policy.mail_template (
  code text not null check (code ~ '^[a-z_]{3,32}$'),
  language text not null check (language ~ '^[a-z]{2}$'),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 8000),
  primary key (code, language)
);
comment on table policy.mail_template is 'What the office writes to clients, by language; English is the one that must exist. {name} and such are filled in.';

create table policy.risk_ruleset (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 64),
  state text not null check (state in ('draft', 'active', 'retired')),
  made_by text not null default session_user,
  made_at timestamptz not null default clock_timestamp(),
  activated_by text,
  activated_at timestamptz,
  version int not null default 1,
  check (state = 'draft' or (activated_by is not null and activated_at is not null))
);
comment on table policy.risk_ruleset is 'Versions of the risk rating. One is active; a draft is tried dry before a second person activates it.';
create unique index risk_ruleset_active on policy.risk_ruleset (state) where state = 'active';

create table policy.risk_category (
  ruleset_id bigint not null references policy.risk_ruleset (id),
  code text not null check (code ~ '^[a-z_]{3,20}$'),
  cap smallint not null check (cap between 1 and 30),
  position smallint not null,
  primary key (ruleset_id, code)
);
comment on table policy.risk_category is 'Categories of a risk rating; no category gives more than its cap, and none may give more than 30 of 100 (EBA: no single factor dominates).';

create table policy.risk_factor (
  ruleset_id bigint not null,
  code text not null check (code ~ '^[a-z_]{3,40}$'),
  category text not null,
  points smallint not null check (points between 0 and 30),
  threshold bigint,
  primary key (ruleset_id, code),
  foreign key (ruleset_id, category) references policy.risk_category (ruleset_id, code)
);
comment on table policy.risk_factor is 'Points of each factor. threshold: the figure above which it counts, in the factor''s own unit.';

create table policy.risk_floor (
  ruleset_id bigint not null references policy.risk_ruleset (id),
  code text not null check (code ~ '^[a-z_]{3,40}$'),
  least smallint not null check (least between 1 and 100),
  legal boolean not null,
  primary key (ruleset_id, code)
);
comment on table policy.risk_floor is 'What puts a client at least so high. legal: no override goes below it.';

create table policy.review_interval (
  risk_band text primary key check (risk_band in ('low', 'medium', 'high')),
  months smallint not null check (months between 1 and 60)
);
comment on table policy.review_interval is 'Months between reviews by risk band. AMLR art. 26: at most 12 when high, at most 60 else.';

create table policy.edd_item (
  code text primary key check (code ~ '^[a-z][a-z_]{1,39}$'),
  mandatory boolean not null,
  position smallint not null unique
);
comment on table policy.edd_item is 'The check list of enhanced due diligence.';

create table policy.client_tag (
  code text primary key check (code ~ '^[a-z][a-z_]{1,31}$'),
  position smallint not null unique
);
comment on table policy.client_tag is 'Tags a client may carry.';

create table policy.questionnaire (
  id bigint generated always as identity primary key,
  code text not null check (code ~ '^[a-z_]{3,32}$'),
  edition int not null check (edition >= 1),
  pass_points int not null check (pass_points >= 0),
  active boolean not null default false,
  cooling_off_hours int not null check (cooling_off_hours between 0 and 720),
  retakes smallint not null check (retakes between 0 and 20),
  retake_days smallint not null check (retake_days between 1 and 365),
  unique (code, edition)
);
comment on table policy.questionnaire is 'Editions of the appropriateness test. What was asked stays, so that any past test can be replayed.';
create unique index questionnaire_active on policy.questionnaire (code) where active;

create table policy.question (
  questionnaire_id bigint not null references policy.questionnaire (id),
  code text not null check (code ~ '^[a-z][a-z0-9_]{1,31}$'),
  position smallint not null,
  text text not null check (length(text) between 1 and 500),
  answers jsonb not null check (jsonb_typeof(answers) = 'array'),
  primary key (questionnaire_id, code)
);
comment on table policy.question is 'Questions of an edition; answers: [{"code", "text", "points"}].';

create table policy.country (
  code text primary key check (code ~ '^[A-Z]{2}$'),
  alpha3 text not null unique check (alpha3 ~ '^[A-Z]{3}$')
);
comment on table policy.country is 'Countries of ISO 3166-1, with the three letters that travel documents carry.';
insert into policy.country (code, alpha3)
select substr(p, 4), left(p, 3)
  from regexp_split_to_table('ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH
    BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO
    COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK
    FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR
    HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA
    LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN
    MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN
    PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL
    SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT
    TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW', '\s+') p;

-- Books ---------------------------------------------------------------------------------------------------

create table book.client_document (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  type text not null references policy.document_type (code),
  side smallint not null default 1 check (side between 1 and 2),
  edition int not null check (edition >= 1),
  replaces_id bigint references book.client_document (id),
  file_name text not null check (length(file_name) between 1 and 128 and file_name !~ '[[:cntrl:]/\\]'),
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'application/pdf')),
  bytes int not null check (bytes between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  number text check (length(number) between 1 and 64 and number !~ '[[:cntrl:]]'),
  issuer_country text check (issuer_country ~ '^[A-Z]{2}$'),
  issued_on date,
  expires_on date,
  mrz text check (length(mrz) <= 90),
  reading jsonb not null default '{}' check (jsonb_typeof(reading) = 'object'),
  mrz_good boolean,
  state text not null default 'received' check (state in ('received', 'accepted', 'rejected', 'superseded')),
  mismatch_reason text,
  reason_code text,
  reason_text text check (length(reason_text) <= 1000),
  method text not null check (method in ('upload', 'scan', 'video', 'chip', 'register')),
  uploaded_by text not null default session_user,
  uploaded_at timestamptz not null default clock_timestamp(),
  reviewed_by text,
  reviewed_at timestamptz,
  version int not null default 1,
  unique (client_id, type, side, edition),
  check ((state in ('accepted', 'rejected')) <= (reviewed_by is not null and reviewed_at is not null)),
  check (expires_on is null or issued_on is null or expires_on > issued_on)
);
comment on table book.client_document is 'Documents of clients; the content is in client_document_content. reading: what was read from the document itself (from its MRZ here), beside what the client said. A newer edition supersedes the one before.';
create index client_document_client on book.client_document (client_id, type, side, edition desc);
create index client_document_type on book.client_document (type);
create index client_document_replaces on book.client_document (replaces_id) where replaces_id is not null;
create index client_document_expiry on book.client_document (expires_on) where state = 'accepted' and expires_on is not null;
create index client_document_number on book.client_document (issuer_country, number) where number is not null;

create table book.client_document_content (
  document_id bigint primary key references book.client_document (id),
  content bytea not null check (octet_length(content) between 1 and 10485760)
);
alter table book.client_document_content alter column content set storage external;
comment on table book.client_document_content is 'The documents themselves, as they came. Never changed; each reading is audited.';

create table book.client_field (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  field text not null references policy.client_field (code),
  edition int not null check (edition >= 1),
  value jsonb not null,
  source text not null check (source in ('client', 'staff', 'document', 'register', 'import')),
  document_id bigint references book.client_document (id),
  recorded_by text not null default session_user,
  recorded_at timestamptz not null default clock_timestamp(),
  verified_by text,
  verified_at timestamptz,
  unique (client_id, field, edition),
  check ((verified_by is null) = (verified_at is null)),
  check (octet_length(value::text) <= 8000)
);
comment on table book.client_field is 'What a client''s file says, field by field, each edition with source, verifier and date. Nothing is ever changed: the highest edition is what is true now. Personal data.';
create index client_field_field on book.client_field (field);
create index client_field_document on book.client_field (document_id) where document_id is not null;

create table book.client_tag (
  client_id bigint not null references book.client (id),
  tag text not null references policy.client_tag (code),
  carried boolean not null default true,
  by text not null default session_user,
  at timestamptz not null default clock_timestamp(),
  primary key (client_id, tag)
);
comment on table book.client_tag is 'Tags clients carry. A tag taken away stays as a row that is not carried.';
create index client_tag_tag on book.client_tag (tag, client_id) where carried;

create table book.client_contact (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  kind text not null check (kind in ('call', 'mail', 'chat', 'visit', 'letter')),
  direction text not null check (direction in ('in', 'out')),
  at timestamptz not null,
  summary text not null check (length(summary) between 1 and 2000),
  recording_ref text check (length(recording_ref) <= 128),
  recorded_by text not null default session_user,
  recorded_at timestamptz not null default clock_timestamp()
);
comment on table book.client_contact is 'Talks and letters with a client; only added.';
create index client_contact_client on book.client_contact (client_id, at desc);

create table book.client_consent (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  kind text not null check (kind in ('terms', 'privacy', 'risk_disclosure', 'marketing', 'deferred_verification', 'electronic_delivery')),
  given boolean not null,
  text_edition text not null check (length(text_edition) between 1 and 32),
  language text not null check (language ~ '^[a-z]{2}$'),
  at timestamptz not null,
  recorded_by text not null default session_user
);
comment on table book.client_consent is 'Consents given and taken back, with the edition of the text the client saw; only added, the newest counts.';
create index client_consent_client on book.client_consent (client_id, kind, id desc);

create table book.client_tax_certificate (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  us_person boolean not null,
  residences jsonb not null check (jsonb_typeof(residences) = 'array'),
  signed_on date not null,
  document_id bigint references book.client_document (id),
  recorded_by text not null default session_user,
  recorded_at timestamptz not null default clock_timestamp()
);
comment on table book.client_tax_certificate is 'Tax self-certifications (FATCA, CRS): residences [{"country", "tin"} or {"country", "no_tin": reason}]; only added, the newest counts.';
create index client_tax_certificate_client on book.client_tax_certificate (client_id, id desc);
create index client_tax_certificate_document on book.client_tax_certificate (document_id) where document_id is not null;

create table book.party (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('person', 'entity')),
  name text not null check (length(name) between 1 and 128 and name !~ '[[:cntrl:]]'),
  birth_date date,
  country text check (country ~ '^[A-Z]{2}$'),
  registration text check (length(registration) <= 64),
  client_id bigint references book.client (id),
  made_by text not null default session_user,
  made_at timestamptz not null default clock_timestamp()
);
comment on table book.party is 'People and companies behind clients. client_id: the party is a client itself.';
create unique index party_client on book.party (client_id) where client_id is not null;

create table book.ownership (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  owner_id bigint not null references book.party (id),
  owned_id bigint not null references book.party (id),
  numerator bigint not null,
  denominator bigint not null,
  nominee boolean not null default false,
  control boolean not null default false,
  document_id bigint references book.client_document (id),
  added_by text not null default session_user,
  added_at timestamptz not null default clock_timestamp(),
  ended_by text,
  ended_at timestamptz,
  check (owner_id <> owned_id),
  check (denominator between 1 and 1000000000000 and numerator between 0 and denominator),
  check (numerator > 0 or control),
  check ((ended_by is null) = (ended_at is null))
);
comment on table book.ownership is 'Who owns what part of whom, as a fraction, in the file of one client. A change ends the row and adds another.';
create unique index ownership_now on book.ownership (client_id, owner_id, owned_id) where ended_at is null;
create index ownership_client on book.ownership (client_id, owned_id) where ended_at is null;
create index ownership_of_client on book.ownership (client_id);
create index ownership_owner on book.ownership (owner_id);
create index ownership_owned on book.ownership (owned_id);
create index ownership_document on book.ownership (document_id) where document_id is not null;

create table book.screening_run (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  party_id bigint references book.party (id),
  trigger text not null check (trigger in ('application', 'change', 'list', 'periodic', 'request')),
  subject jsonb not null,
  subject_digest text not null check (subject_digest ~ '^[0-9a-f]{64}$'),
  lists jsonb not null check (jsonb_typeof(lists) = 'array' and jsonb_array_length(lists) >= 1),
  engine text not null check (length(engine) between 1 and 64),
  hits int not null check (hits >= 0),
  by text not null default session_user,
  at timestamptz not null default clock_timestamp()
);
comment on table book.screening_run is 'Screenings: who was compared (digest of the data used), with which lists ([{"name", "digest", "names"}]), by which engine. No hits means exactly that, against these lists.';
create index screening_run_client on book.screening_run (client_id, id desc);
create index screening_run_party on book.screening_run (party_id, id desc) where party_id is not null;

create table book.screening_hit (
  id bigint generated always as identity primary key,
  run_id bigint not null references book.screening_run (id),
  client_id bigint not null references book.client (id),
  list text not null check (length(list) between 1 and 64),
  entity_ref text not null check (length(entity_ref) between 1 and 128),
  entity_name text not null check (length(entity_name) between 1 and 256),
  kind text not null check (kind in ('sanction', 'pep', 'adverse', 'other')),
  score_milli int not null check (score_milli between 0 and 1000),
  band text not null check (band in ('strong', 'possible', 'shadow')),
  explanation jsonb not null default '{}',
  evidence_digest text not null check (evidence_digest ~ '^[0-9a-f]{64}$'),
  state text not null default 'open' check (state in ('open', 'proposed_false', 'false', 'confirmed', 'inconclusive')),
  decision_id bigint,
  version int not null default 1,
  unique (run_id, list, entity_ref)
);
comment on table book.screening_hit is 'Hits of a screening. evidence_digest covers the client''s data and the list''s record: a decision holds for the same digest only.';
create index screening_hit_client on book.screening_hit (client_id, state);
create index screening_hit_evidence on book.screening_hit (client_id, list, entity_ref, evidence_digest);

create table book.screening_decision (
  id bigint generated always as identity primary key,
  hit_id bigint not null references book.screening_hit (id),
  client_id bigint not null references book.client (id),
  list text not null,
  entity_ref text not null,
  evidence_digest text not null,
  outcome text not null check (outcome in ('false', 'confirmed', 'inconclusive')),
  reason_code text not null,
  text text check (length(text) <= 1000),
  maker text not null,
  checker text check (checker <> maker),
  at timestamptz not null default clock_timestamp(),
  holds_until date
);
comment on table book.screening_decision is 'What people said about hits; only added. A false hit is not asked about again for the same evidence until holds_until.';
create index screening_decision_hit on book.screening_decision (hit_id);
create index screening_decision_evidence on book.screening_decision (client_id, list, entity_ref, evidence_digest, id desc);
alter table book.screening_hit add foreign key (decision_id) references book.screening_decision (id);
create index screening_hit_decision on book.screening_hit (decision_id) where decision_id is not null;

create table book.risk_run (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  ruleset_id bigint not null references policy.risk_ruleset (id),
  trigger text not null check (length(trigger) between 1 and 32),
  inputs jsonb not null,
  inputs_digest text not null check (inputs_digest ~ '^[0-9a-f]{64}$'),
  total smallint not null check (total between 0 and 100),
  band text not null check (band in ('low', 'medium', 'high', 'prohibited')),
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user
);
comment on table book.risk_run is 'Risk ratings: the inputs, the rule set and what came out; only added. The same inputs and rule set give the same total.';
create index risk_run_client on book.risk_run (client_id, id desc);
create index risk_run_ruleset on book.risk_run (ruleset_id);

create table book.risk_item (
  run_id bigint not null references book.risk_run (id),
  line smallint not null,
  factor text not null,
  category text not null,
  points smallint not null,
  value jsonb not null default '{}',
  primary key (run_id, line)
);
comment on table book.risk_item is 'The lines of a rating: they add up to its total. cap_ lines take away what goes over a category''s cap, floor_ lines lift to a floor.';

create table book.risk_override (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  direction text not null check (direction in ('up', 'down')),
  score smallint not null check (score between 0 and 84),
  reason_code text not null,
  text text not null check (length(text) between 1 and 1000),
  state text not null check (state in ('proposed', 'active', 'refused', 'ended')),
  proposed_by text not null default session_user,
  proposed_at timestamptz not null default clock_timestamp(),
  decided_by text check (decided_by <> proposed_by),
  decided_at timestamptz,
  expires_on date not null,
  version int not null default 1
);
comment on table book.risk_override is 'Ratings set by people: up by one with a reason, down by two and for 90 days at most, never below a legal floor.';
create index risk_override_client on book.risk_override (client_id, id desc);

create table book.application (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  kind text not null check (kind in ('onboarding', 'upgrade', 'review', 'reopen')),
  cause text not null check (length(cause) between 1 and 64),
  previous_id bigint references book.application (id),
  level smallint not null check (level between 1 and 3),
  jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
  state text not null references policy.application_state (code),
  reason_code text,
  reason_text text check (length(reason_text) <= 1000),
  opened_by text not null,
  opened_at timestamptz not null default clock_timestamp(),
  due_at timestamptz,
  waiting_since timestamptz,
  proposal text check (proposal in ('approve', 'reject')),
  proposed_level smallint check (proposed_level between 1 and 3),
  proposed_by text,
  proposed_at timestamptz,
  proposed_digest text check (proposed_digest ~ '^[0-9a-f]{64}$'),
  decided_by text check (decided_by is distinct from proposed_by or decided_by is null or solo),
  decided_at timestamptz,
  solo boolean not null default false,
  held_by text,
  held_until timestamptz,
  version int not null default 1,
  check ((state = 'proposed') <= (proposal is not null and proposed_by is not null and proposed_digest is not null))
) with (fillfactor = 80);
comment on table book.application is 'Applications and reviews: one is open at most for a client. solo: policy asked for one person only. A proposal stands for exactly the evidence of its digest.';
create unique index application_one_open on book.application (client_id) where state in ('draft', 'in_review', 'waiting_client', 'proposed');
create index application_client on book.application (client_id, id desc);
create index application_queue on book.application (state, due_at, id);
create index application_newest on book.application (opened_at desc, id desc);
create index application_previous on book.application (previous_id) where previous_id is not null;

create table book.application_event (
  id bigint generated always as identity primary key,
  application_id bigint not null references book.application (id),
  at timestamptz not null default clock_timestamp(),
  actor text not null default session_user,
  kind text not null check (kind ~ '^[a-z_]{3,32}$'),
  reason_code text,
  text text check (length(text) <= 2000),
  args jsonb not null default '{}'
);
comment on table book.application_event is 'What happened with an application; only added.';
create index application_event_application on book.application_event (application_id, id);

create table book.application_sheet (
  id bigint generated always as identity primary key,
  application_id bigint not null references book.application (id),
  decision text not null check (decision in ('propose_approve', 'propose_reject', 'approve', 'reject', 'return')),
  evidence_digest text not null,
  sheet text not null,
  sha256 text not null,
  by text not null default session_user,
  at timestamptz not null default clock_timestamp()
);
comment on table book.application_sheet is 'The checks of an application as they stood at each decision, with the digest of the evidence; only added.';
create index application_sheet_application on book.application_sheet (application_id, id);

create table book.application_edd (
  application_id bigint not null references book.application (id),
  item text not null references policy.edd_item (code),
  done_by text not null default session_user,
  done_at timestamptz not null default clock_timestamp(),
  document_id bigint references book.client_document (id),
  text text not null check (length(text) between 1 and 2000),
  primary key (application_id, item)
);
comment on table book.application_edd is 'Items of enhanced due diligence done for an application, with what was found.';
create index application_edd_item on book.application_edd (item);
create index application_edd_document on book.application_edd (document_id) where document_id is not null;

create table book.client_review (
  client_id bigint primary key references book.client (id),
  due_on date not null,
  risk_band text not null,
  set_at timestamptz not null default clock_timestamp()
);
comment on table book.client_review is 'When each client is to be reviewed again, by risk.';
create index client_review_due on book.client_review (due_on);

create table book.deferred_verification (
  client_id bigint primary key references book.client (id),
  started_at timestamptz not null default clock_timestamp(),
  started_by text not null default session_user,
  deadline_at timestamptz not null,
  cap_minor bigint not null check (cap_minor > 0),
  state text not null default 'running' check (state in ('running', 'verified', 'lapsed', 'refunded')),
  ended_at timestamptz,
  version int not null default 1,
  check (deadline_at > started_at)
);
comment on table book.deferred_verification is 'Deposits before verification (CySEC C721): a cap in minor units of the reference currency and a deadline; then everything goes back to where it came from.';
create index deferred_verification_deadline on book.deferred_verification (deadline_at) where state = 'running';

create table book.client_mail (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  template text not null,
  language text not null,
  subject text not null check (length(subject) between 1 and 400),
  body text not null check (length(body) between 1 and 16000),
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  made_by text not null default session_user,
  made_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz
);
comment on table book.client_mail is 'Letters to clients that wait to be sent, or were. Personal data.';
create index client_mail_client on book.client_mail (client_id, id desc);
create index client_mail_queued on book.client_mail (id) where state = 'queued';

create table book.appropriateness_test (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  questionnaire_id bigint not null references policy.questionnaire (id),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  points int not null,
  outcome text not null check (outcome in ('pass', 'fail')),
  changed text[] not null default '{}',
  taken_at timestamptz not null default clock_timestamp(),
  recorded_by text not null default session_user,
  cooling_until timestamptz,
  warning_accepted_at timestamptz,
  check ((outcome = 'fail') = (cooling_until is not null)),
  check (warning_accepted_at is null or (outcome = 'fail' and warning_accepted_at >= cooling_until))
);
comment on table book.appropriateness_test is 'Appropriateness tests with every answer. changed: answers that differ from the test before. After a failed one the client is warned and has time to think before accepting the warning.';
create index appropriateness_test_client on book.appropriateness_test (client_id, id desc);
create index appropriateness_test_questionnaire on book.appropriateness_test (questionnaire_id);

create table book.client_category (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  category text not null check (category in ('retail', 'professional', 'eligible_counterparty')),
  evidence text not null check (length(evidence) between 1 and 2000),
  document_id bigint references book.client_document (id),
  state text not null check (state in ('proposed', 'active', 'refused', 'replaced')),
  proposed_by text not null default session_user,
  proposed_at timestamptz not null default clock_timestamp(),
  decided_by text check (decided_by <> proposed_by),
  decided_at timestamptz,
  version int not null default 1
);
comment on table book.client_category is 'MiFID categories of clients with their evidence; without a row a client is retail. Never overwritten.';
create index client_category_client on book.client_category (client_id, id desc);
create index client_category_document on book.client_category (document_id) where document_id is not null;
create unique index client_category_active on book.client_category (client_id) where state = 'active';

create table book.duplicate_pair (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  other_id bigint not null references book.client (id),
  reasons jsonb not null check (jsonb_typeof(reasons) = 'array'),
  state text not null default 'open' check (state in ('open', 'same', 'different')),
  found_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_at timestamptz,
  text text check (length(text) <= 1000),
  version int not null default 1,
  unique (client_id, other_id),
  check (client_id < other_id)
);
comment on table book.duplicate_pair is 'Clients who may be one and the same, with the reasons; decided by a person.';
create index duplicate_pair_other on book.duplicate_pair (other_id);
create index duplicate_pair_open on book.duplicate_pair (id) where state = 'open';

create index client_birth on book.client (birth_date, id) where birth_date is not null;
create index client_phone_digits on book.client ((regexp_replace(phone, '[^0-9]', '', 'g'))) where phone is not null;
create index client_email_lower on book.client (lower(email)) where email is not null;
create index destination_detail on book.destination (method, detail);

-- What policy says to begin with ------------------------------------------------------------------------------

insert into policy.client_field (code, client_kind, part, value_type, choices, personal, evidence, reopens, position, law) values
  ('given_names', 'person', 'identity', 'text', null, false, true, true, 1, 'AMLR art. 22'),
  ('family_name', 'person', 'identity', 'text', null, false, true, true, 2, 'AMLR art. 22'),
  ('former_names', 'person', 'identity', 'list', null, true, true, false, 3, 'AMLR art. 22'),
  ('original_script_name', 'person', 'identity', 'text', null, false, true, false, 4, 'AMLR art. 22'),
  ('sex', 'person', 'identity', 'choice', '{female,male,other}', true, true, false, 5, 'AMLR art. 22'),
  ('birth_date', 'person', 'identity', 'date', null, true, true, true, 6, 'AMLR art. 22'),
  ('birth_place', 'person', 'identity', 'text', null, true, true, false, 7, 'AMLR art. 22'),
  ('birth_country', 'person', 'identity', 'country', null, true, true, false, 8, 'AMLR art. 22'),
  ('nationalities', 'person', 'identity', 'list', null, false, true, true, 9, 'AMLR art. 22'),
  ('national_ids', 'person', 'identity', 'list', null, true, true, false, 10, 'AMLR art. 22'),
  ('street', 'both', 'residence', 'text', null, true, true, false, 20, 'AMLR art. 22'),
  ('postcode', 'both', 'residence', 'text', null, true, true, false, 21, 'AMLR art. 22'),
  ('city', 'both', 'residence', 'text', null, false, true, false, 22, 'AMLR art. 22'),
  ('region', 'both', 'residence', 'text', null, false, true, false, 23, 'AMLR art. 22'),
  ('residence_country', 'both', 'residence', 'country', null, false, true, true, 24, 'AMLR art. 22'),
  ('email', 'both', 'contact', 'text', null, true, false, false, 30, 'MiFID II'),
  ('phone', 'both', 'contact', 'text', null, true, false, false, 31, 'MiFID II'),
  ('language', 'both', 'contact', 'text', null, false, false, false, 32, 'MiFID II'),
  ('occupation', 'person', 'profile', 'text', null, false, true, false, 40, 'CySEC economic profile'),
  ('employer', 'person', 'profile', 'text', null, false, true, false, 41, 'CySEC economic profile'),
  ('sector', 'both', 'profile', 'choice', '{public,finance,technology,health,education,trade,industry,services,agriculture,construction,cash_trade,gaming,arms,crypto,other}', false, true, false, 42, 'EBA GL/2021/02'),
  ('employment_status', 'person', 'profile', 'choice', '{employed,self_employed,retired,student,unemployed}', false, true, false, 43, 'CySEC economic profile'),
  ('purpose', 'both', 'profile', 'choice', '{speculation,hedging,saving,payment,other}', false, true, false, 44, 'AMLR art. 25'),
  ('expected_deposits', 'both', 'profile', 'money', null, false, true, false, 45, 'AMLR art. 25'),
  ('expected_frequency', 'both', 'profile', 'choice', '{once,monthly,weekly,daily}', false, true, false, 46, 'AMLR art. 25'),
  ('annual_income', 'person', 'funds', 'money', null, true, true, false, 50, 'CySEC economic profile'),
  ('net_worth', 'both', 'funds', 'money', null, true, true, false, 51, 'CySEC economic profile'),
  ('liquid_worth', 'person', 'funds', 'money', null, true, true, false, 52, 'CySEC economic profile'),
  ('source_of_funds', 'both', 'funds', 'text', null, true, true, false, 53, 'AMLR art. 25'),
  ('source_of_wealth', 'both', 'funds', 'text', null, true, true, false, 54, 'AMLR art. 25, FATF R.12'),
  ('tax_numbers', 'both', 'tax', 'list', null, true, true, false, 60, 'CRS, FATCA'),
  ('pep', 'person', 'exposure', 'choice', '{no,current,former,related}', false, true, true, 70, 'FATF R.12'),
  ('pep_left_on', 'person', 'exposure', 'date', null, false, true, false, 71, 'AMLR art. 45'),
  ('acting_for', 'person', 'exposure', 'text', null, true, true, true, 72, 'AMLR art. 20'),
  ('legal_name', 'entity', 'company', 'text', null, false, true, true, 80, 'AMLR art. 22'),
  ('trade_name', 'entity', 'company', 'text', null, false, true, false, 81, 'AMLR art. 22'),
  ('legal_form', 'entity', 'company', 'text', null, false, true, true, 82, 'AMLR art. 22'),
  ('registration_number', 'entity', 'company', 'text', null, false, true, true, 83, 'AMLR art. 22'),
  ('lei', 'entity', 'company', 'text', null, false, true, false, 84, 'MiFIR'),
  ('business_address', 'entity', 'company', 'text', null, true, true, false, 85, 'AMLR art. 22'),
  ('country_of_creation', 'entity', 'company', 'country', null, false, true, true, 86, 'AMLR art. 22'),
  ('created_on', 'entity', 'company', 'date', null, false, true, false, 87, 'AMLR art. 22'),
  ('representatives', 'entity', 'company', 'list', null, true, true, true, 88, 'AMLR art. 22'),
  ('directors', 'entity', 'company', 'list', null, true, true, true, 89, 'AMLR art. 22'),
  ('nominees', 'entity', 'company', 'flag', null, false, true, true, 90, 'AMLR art. 66'),
  ('activity_code', 'entity', 'company', 'text', null, false, true, false, 91, 'EBA GL/2021/02'),
  ('channel', 'both', 'channel', 'text', null, false, false, false, 100, 'EBA GL/2021/02'),
  ('device', 'both', 'channel', 'text', null, true, false, false, 101, 'EBA GL/2021/02'),
  ('registration_ip', 'both', 'channel', 'text', null, true, false, false, 102, 'EBA GL/2021/02'),
  ('registration_ip_country', 'both', 'channel', 'country', null, false, true, false, 103, 'EBA GL/2021/02');

insert into policy.field_clearance (field, role)
select f.code, r.role
  from policy.client_field f
 cross join (values ('compliance'), ('compliance_manager')) r (role)
 where f.personal;

insert into policy.reveal_purpose (code, position, seconds) values
  ('client_request', 1, 60), ('verification', 2, 120), ('payment_check', 3, 60), ('complaint', 4, 120), ('authority_request', 5, 300);

insert into policy.document_type (code, client_kind, proves, sides, needs_number, needs_expiry, has_mrz, age_months, position) values
  ('passport', 'person', 'identity', 1, true, true, true, null, 1),
  ('identity_card', 'person', 'identity', 2, true, true, true, null, 2),
  ('driving_licence', 'person', 'identity', 2, true, true, false, null, 3),
  ('residence_permit', 'person', 'identity', 2, true, true, true, null, 4),
  ('utility_bill', 'both', 'address', 1, false, false, false, 3, 10),
  ('bank_statement', 'both', 'address', 1, false, false, false, 3, 11),
  ('tax_letter', 'person', 'address', 1, false, false, false, 6, 12),
  ('tenancy', 'person', 'address', 1, false, false, false, 6, 13),
  ('selfie', 'person', 'liveness', 1, false, false, false, null, 20),
  ('card_front', 'person', 'payment', 1, false, false, false, null, 21),
  ('payslip', 'person', 'funds', 1, false, false, false, 6, 30),
  ('tax_return', 'both', 'funds', 1, false, false, false, 24, 31),
  ('sale_contract', 'both', 'wealth', 1, false, false, false, null, 32),
  ('inheritance', 'person', 'wealth', 1, false, false, false, null, 33),
  ('certificate', 'entity', 'company', 1, true, false, false, null, 40),
  ('register_extract', 'entity', 'company', 1, true, false, false, 3, 41),
  ('articles', 'entity', 'company', 1, false, false, false, null, 42),
  ('resolution', 'entity', 'authority', 1, false, false, false, null, 43),
  ('structure_chart', 'entity', 'ownership', 1, false, false, false, 12, 44),
  ('financial_statement', 'entity', 'funds', 1, false, false, false, 24, 45),
  ('tax_certificate', 'both', 'tax', 1, false, false, false, null, 50);

insert into policy.onboarding_requirement (client_kind, jurisdiction, risk_band, level, what, code, law)
select 'person', '*', '*', r.level, r.what, r.code, r.law
  from (values
    (1, 'field', 'given_names', 'AMLR art. 22'), (1, 'field', 'family_name', 'AMLR art. 22'), (1, 'field', 'birth_date', 'AMLR art. 22'),
    (1, 'field', 'birth_place', 'AMLR art. 22'), (1, 'field', 'nationalities', 'AMLR art. 22'), (1, 'field', 'street', 'AMLR art. 22'),
    (1, 'field', 'city', 'AMLR art. 22'), (1, 'field', 'residence_country', 'AMLR art. 22'), (1, 'field', 'email', 'MiFID II'), (1, 'field', 'phone', 'MiFID II'),
    (1, 'field', 'employment_status', 'CySEC economic profile'), (1, 'field', 'purpose', 'AMLR art. 25'), (1, 'field', 'expected_deposits', 'AMLR art. 25'),
    (1, 'field', 'annual_income', 'CySEC economic profile'), (1, 'field', 'net_worth', 'CySEC economic profile'), (1, 'field', 'source_of_funds', 'AMLR art. 25'),
    (1, 'field', 'pep', 'FATF R.12'), (1, 'field', 'tax_numbers', 'CRS, FATCA'),
    (1, 'document', 'identity', 'AMLR art. 22'), (2, 'document', 'address', 'AMLR art. 22'), (2, 'document', 'liveness', 'EBA GL/2022/15'),
    (1, 'consent', 'terms', 'MiFID II'), (1, 'consent', 'privacy', 'GDPR art. 13'), (1, 'consent', 'risk_disclosure', 'MiFID II'),
    (2, 'test', 'appropriateness', 'MiFID II art. 25(3)'), (2, 'test', 'tax_certificate', 'CRS, FATCA')) r (level, what, code, law);
insert into policy.onboarding_requirement (client_kind, jurisdiction, risk_band, level, what, code, law)
select 'person', '*', 'high', 1, r.what, r.code, r.law
  from (values
    ('field', 'source_of_wealth', 'FATF R.12'), ('field', 'occupation', 'EBA GL/2021/02'), ('document', 'funds', 'AMLR art. 34'), ('document', 'wealth', 'AMLR art. 34'),
    ('edd', 'source_of_wealth', 'AMLR art. 34'), ('edd', 'source_of_funds', 'AMLR art. 34'), ('edd', 'adverse_media', 'EBA GL/2021/02'), ('edd', 'purpose', 'AMLR art. 34')) r (what, code, law);
insert into policy.onboarding_requirement (client_kind, jurisdiction, risk_band, level, what, code, law) values
  ('person', 'DE', '*', 1, 'field', 'national_ids', 'GwG § 11'), ('person', 'US', '*', 1, 'field', 'national_ids', 'CIP rule');
insert into policy.onboarding_requirement (client_kind, jurisdiction, risk_band, level, what, code, law)
select 'entity', '*', '*', r.level, r.what, r.code, r.law
  from (values
    (1, 'field', 'legal_name', 'AMLR art. 22'), (1, 'field', 'legal_form', 'AMLR art. 22'), (1, 'field', 'registration_number', 'AMLR art. 22'),
    (1, 'field', 'country_of_creation', 'AMLR art. 22'), (1, 'field', 'street', 'AMLR art. 22'), (1, 'field', 'city', 'AMLR art. 22'),
    (1, 'field', 'residence_country', 'AMLR art. 22'), (1, 'field', 'email', 'MiFID II'), (1, 'field', 'representatives', 'AMLR art. 22'),
    (1, 'field', 'directors', 'AMLR art. 22'), (1, 'field', 'nominees', 'AMLR art. 66'), (1, 'field', 'purpose', 'AMLR art. 25'),
    (1, 'field', 'expected_deposits', 'AMLR art. 25'), (1, 'field', 'source_of_funds', 'AMLR art. 25'), (1, 'field', 'tax_numbers', 'CRS, FATCA'),
    (2, 'field', 'lei', 'MiFIR'), (2, 'field', 'activity_code', 'EBA GL/2021/02'),
    (1, 'document', 'company', 'AMLR art. 22'), (1, 'document', 'authority', 'AMLR art. 22'), (1, 'document', 'ownership', 'AMLR art. 51'),
    (2, 'document', 'address', 'AMLR art. 22'), (1, 'consent', 'terms', 'MiFID II'), (1, 'consent', 'privacy', 'GDPR art. 13'),
    (2, 'test', 'tax_certificate', 'CRS, FATCA')) r (level, what, code, law);
insert into policy.onboarding_requirement (client_kind, jurisdiction, risk_band, level, what, code, law)
select 'entity', '*', 'high', 1, r.what, r.code, r.law
  from (values ('document', 'funds', 'AMLR art. 34'), ('edd', 'source_of_funds', 'AMLR art. 34'), ('edd', 'source_of_wealth', 'AMLR art. 34'),
               ('edd', 'adverse_media', 'EBA GL/2021/02'), ('edd', 'purpose', 'AMLR art. 34')) r (what, code, law);

insert into policy.country_rule (country, list, points, onboarding, source) values
  ('KP', 'A', 25, 'blocked', 'FATF call for action'), ('IR', 'A', 25, 'blocked', 'FATF call for action'), ('MM', 'A', 25, 'allowed', 'FATF call for action'),
  ('SY', 'B', 18, 'allowed', 'FATF increased monitoring'), ('YE', 'B', 18, 'allowed', 'FATF increased monitoring'), ('SS', 'B', 18, 'allowed', 'FATF increased monitoring'),
  ('HT', 'B', 18, 'allowed', 'FATF increased monitoring'), ('CD', 'B', 18, 'allowed', 'FATF increased monitoring'), ('VE', 'B', 18, 'allowed', 'FATF increased monitoring'),
  ('NG', 'C', 10, 'allowed', 'office index'), ('RU', 'C', 10, 'allowed', 'office index'), ('PA', 'C', 8, 'allowed', 'office index'), ('AE', 'C', 6, 'allowed', 'office index'),
  ('TR', 'C', 6, 'allowed', 'office index'), ('BR', 'C', 4, 'allowed', 'office index'), ('KW', 'C', 4, 'allowed', 'office index'), ('US', 'C', 0, 'blocked', 'no US persons');

insert into policy.onboarding_approval (decision, risk_band, people, senior) values
  ('approve', 'low', 2, false), ('approve', 'medium', 2, false), ('approve', 'high', 2, true),
  ('reject', 'low', 1, false), ('reject', 'medium', 1, false), ('reject', 'high', 2, false);

insert into policy.application_state (code, open, waits_for, position) values
  ('draft', true, 'client', 1), ('in_review', true, 'staff', 2), ('waiting_client', true, 'client', 3), ('proposed', true, 'checker', 4),
  ('approved', false, 'nobody', 5), ('rejected', false, 'nobody', 6), ('withdrawn', false, 'nobody', 7), ('lapsed', false, 'nobody', 8);
insert into policy.application_transition (from_state, action, to_state, permission, reasons) values
  ('draft', 'submit', 'in_review', 'application.open', null),
  ('draft', 'withdraw', 'withdrawn', 'application.open', 'withdraw'),
  ('in_review', 'request', 'waiting_client', 'application.review', 'request'),
  ('waiting_client', 'answer', 'in_review', 'application.open', null),
  ('waiting_client', 'withdraw', 'withdrawn', 'application.open', 'withdraw'),
  ('in_review', 'propose', 'proposed', 'application.propose', null),
  ('in_review', 'propose', 'rejected', 'application.propose', 'reject'),
  ('in_review', 'propose', 'approved', 'application.propose', null),
  ('in_review', 'withdraw', 'withdrawn', 'application.open', 'withdraw'),
  ('proposed', 'approve', 'approved', 'application.approve', null),
  ('proposed', 'approve', 'rejected', 'application.approve', 'reject'),
  ('proposed', 'return', 'in_review', 'application.approve', 'return');

insert into policy.onboarding_reason (subject, code, position, needs_text) values
  ('document', 'unreadable', 1, false), ('document', 'cut_off', 2, false), ('document', 'expired', 3, false), ('document', 'too_old', 4, false),
  ('document', 'wrong_document', 5, false), ('document', 'name_differs', 6, false), ('document', 'side_missing', 7, false), ('document', 'altered', 8, true), ('document', 'other', 9, true),
  ('request', 'document_again', 1, false), ('request', 'document_missing', 2, false), ('request', 'data_unclear', 3, true), ('request', 'funds_evidence', 4, false), ('request', 'other', 5, true),
  ('reject', 'identity_not_proved', 1, false), ('reject', 'sanctions', 2, false), ('reject', 'country', 3, false), ('reject', 'age', 4, false), ('reject', 'false_statement', 5, true),
  ('reject', 'no_answer', 6, false), ('reject', 'risk_too_high', 7, true), ('reject', 'other', 8, true),
  ('return', 'look_again', 1, true), ('return', 'evidence_missing', 2, true), ('return', 'wrong_level', 3, false), ('return', 'other', 4, true),
  ('withdraw', 'client_wish', 1, false), ('withdraw', 'entered_twice', 2, false), ('withdraw', 'other', 3, true),
  ('reopen', 'data_changed', 1, false), ('reopen', 'document_expired', 2, false), ('reopen', 'review_due', 3, false), ('reopen', 'alert', 4, true), ('reopen', 'upgrade', 5, false), ('reopen', 'other', 6, true),
  ('override', 'known_client', 1, true), ('override', 'adverse_information', 2, true), ('override', 'error_in_data', 3, true), ('override', 'other', 4, true),
  ('mismatch', 'transliteration', 1, false), ('mismatch', 'second_name', 2, false), ('mismatch', 'marriage', 3, false), ('mismatch', 'typing_error', 4, false), ('mismatch', 'other', 5, true),
  ('hit', 'other_birth_date', 1, false), ('hit', 'other_country', 2, false), ('hit', 'other_name', 3, false), ('hit', 'same_person', 4, true), ('hit', 'not_enough', 5, true), ('hit', 'other', 6, true);

insert into policy.kyc_gate (operation, level, deferred, past_expiry) values
  ('deposit', 1, true, true), ('trade', 1, true, true), ('withdraw', 2, false, false), ('leverage', 2, false, false);

insert into policy.mail_template (code, language, subject, body) values
  ('request', 'en', 'We need something more from you', E'Dear {name},\n\nto go on with your application {reference} we need: {reason}.\n{text}\n\nPlease upload it in your client area.\n\n{office}'),
  ('request', 'de', 'Wir brauchen noch etwas von Ihnen', E'Guten Tag {name},\n\nfür Ihren Antrag {reference} fehlt uns noch: {reason}.\n{text}\n\nBitte laden Sie es in Ihrem Kundenbereich hoch.\n\n{office}'),
  ('request', 'es', 'Necesitamos algo más de usted', E'Hola, {name}:\n\npara seguir con su solicitud {reference} necesitamos: {reason}.\n{text}\n\nPor favor, súbalo en su área de cliente.\n\n{office}'),
  ('request', 'ru', 'Нам нужно ещё кое-что от вас', E'Здравствуйте, {name}!\n\nЧтобы продолжить рассмотрение заявки {reference}, нам нужно: {reason}.\n{text}\n\nПожалуйста, загрузите это в личном кабинете.\n\n{office}'),
  ('request', 'ar', 'نحتاج إلى شيء آخر منك', E'مرحبًا {name}،\n\nلمتابعة طلبك {reference} نحتاج إلى: {reason}.\n{text}\n\nيرجى رفعه في منطقة العميل.\n\n{office}'),
  ('approved', 'en', 'Your application is approved', E'Dear {name},\n\nyour application {reference} is approved.\n\n{office}'),
  ('approved', 'de', 'Ihr Antrag ist angenommen', E'Guten Tag {name},\n\nIhr Antrag {reference} ist angenommen.\n\n{office}'),
  ('approved', 'es', 'Su solicitud está aprobada', E'Hola, {name}:\n\nsu solicitud {reference} está aprobada.\n\n{office}'),
  ('approved', 'ru', 'Ваша заявка одобрена', E'Здравствуйте, {name}!\n\nВаша заявка {reference} одобрена.\n\n{office}'),
  ('approved', 'ar', 'تمت الموافقة على طلبك', E'مرحبًا {name}،\n\nتمت الموافقة على طلبك {reference}.\n\n{office}'),
  ('rejected', 'en', 'About your application', E'Dear {name},\n\nwe cannot accept your application {reference}. You may ask us for a review of this decision.\n\n{office}'),
  ('rejected', 'de', 'Zu Ihrem Antrag', E'Guten Tag {name},\n\nwir können Ihren Antrag {reference} nicht annehmen. Sie können uns um eine Überprüfung bitten.\n\n{office}'),
  ('rejected', 'es', 'Sobre su solicitud', E'Hola, {name}:\n\nno podemos aceptar su solicitud {reference}. Puede pedirnos que revisemos esta decisión.\n\n{office}'),
  ('rejected', 'ru', 'О вашей заявке', E'Здравствуйте, {name}!\n\nМы не можем принять заявку {reference}. Вы можете попросить пересмотреть это решение.\n\n{office}'),
  ('rejected', 'ar', 'بخصوص طلبك', E'مرحبًا {name}،\n\nلا يمكننا قبول طلبك {reference}. يمكنك أن تطلب منا مراجعة هذا القرار.\n\n{office}'),
  ('document_expiring', 'en', 'Your document expires soon', E'Dear {name},\n\na document in your file expires on {day}. Please upload a valid one in your client area.\n\n{office}'),
  ('document_expiring', 'de', 'Ihr Dokument läuft bald ab', E'Guten Tag {name},\n\nein Dokument in Ihren Unterlagen läuft am {day} ab. Bitte laden Sie ein gültiges in Ihrem Kundenbereich hoch.\n\n{office}'),
  ('document_expiring', 'es', 'Su documento caduca pronto', E'Hola, {name}:\n\nun documento de su expediente caduca el {day}. Por favor, suba uno válido en su área de cliente.\n\n{office}'),
  ('document_expiring', 'ru', 'Срок действия документа истекает', E'Здравствуйте, {name}!\n\nСрок действия вашего документа истекает {day}. Пожалуйста, загрузите действующий в личном кабинете.\n\n{office}'),
  ('document_expiring', 'ar', 'تنتهي صلاحية مستندك قريبًا', E'مرحبًا {name}،\n\nتنتهي صلاحية أحد مستنداتك في {day}. يرجى رفع مستند ساري المفعول في منطقة العميل.\n\n{office}');

with made as (
  insert into policy.risk_ruleset (name, state, made_by, activated_by, activated_at)
  values ('Start', 'active', 'purser', 'purser', clock_timestamp()) returning id),
categories as (
  insert into policy.risk_category (ruleset_id, code, cap, position)
  select m.id, c.code, c.cap, c.position
    from made m cross join (values ('customer', 30, 1), ('geography', 25, 2), ('product', 10, 3), ('channel', 15, 4), ('behaviour', 20, 5)) c (code, cap, position)
  returning ruleset_id),
floors as (
  insert into policy.risk_floor (ruleset_id, code, least, legal)
  select m.id, f.code, f.least, f.legal
    from made m cross join (values ('pep', 60, true), ('residence_b', 60, true), ('residence_a', 85, true), ('ownership_unverified', 60, true), ('sanctions', 85, true)) f (code, least, legal)
  returning ruleset_id)
insert into policy.risk_factor (ruleset_id, code, category, points, threshold)
select m.id, f.code, f.category, f.points, f.threshold
  from made m
 cross join (values
   ('related_to_pep', 'customer', 12, null::bigint), ('sector', 'customer', 8, null), ('no_income', 'customer', 8, 1000000), ('complex_entity', 'customer', 10, 2), ('nominee', 'customer', 10, null),
   ('adverse_media', 'customer', 12, null), ('age', 'customer', 4, 1000000), ('late_documents', 'customer', 6, 2), ('failed_test', 'customer', 2, null),
   ('residence', 'geography', 25, null), ('nationality', 'geography', 12, null), ('birth_country', 'geography', 6, null), ('other_countries', 'geography', 10, 5),
   ('professional', 'product', 3, null), ('corporate', 'product', 4, null), ('currencies', 'product', 2, 2),
   ('remote_without_chip', 'channel', 4, null), ('partner', 'channel', 2, null), ('coins', 'channel', 8, null), ('e_wallet', 'channel', 6, null), ('instruments', 'channel', 4, 4),
   ('deposits_to_worth', 'behaviour', 14, null), ('profile_changes', 'behaviour', 3, 3)) f (code, category, points, threshold);

insert into policy.review_interval (risk_band, months) values ('low', 36), ('medium', 24), ('high', 12);
insert into policy.edd_item (code, mandatory, position) values
  ('source_of_wealth', true, 1), ('source_of_funds', true, 2), ('adverse_media', true, 3), ('purpose', true, 4), ('relationships', false, 5), ('site_visit', false, 6);
insert into policy.client_tag (code, position) values ('vip', 1), ('complaint', 2), ('vulnerable', 3), ('call_back', 4), ('staff_member', 5), ('media_interest', 6);

with made as (
  insert into policy.questionnaire (code, edition, pass_points, active, cooling_off_hours, retakes, retake_days)
  values ('appropriateness', 1, 14, true, 24, 2, 30) returning id)
insert into policy.question (questionnaire_id, code, position, text, answers)
select m.id, q.code, q.position, q.text, q.answers::jsonb
  from made m
 cross join (values
   ('experience', 1, 'How often did you trade margined products in the last two years?',
    '[{"code":"never","text":"Never","points":0},{"code":"some","text":"1 to 10 times","points":2},{"code":"often","text":"11 to 100 times","points":4},{"code":"very_often","text":"More than 100 times","points":5}]'),
   ('volume', 2, 'What was the usual size of such a trade?',
    '[{"code":"none","text":"I did not trade","points":0},{"code":"small","text":"Up to 10,000","points":2},{"code":"large","text":"More than 10,000","points":4}]'),
   ('education', 3, 'Do you work, or did you, in a job that needs knowledge of these products?',
    '[{"code":"no","text":"No","points":0},{"code":"study","text":"I studied it","points":2},{"code":"work","text":"I worked with it for a year or more","points":4}]'),
   ('leverage', 4, 'You hold a position of 10,000 with leverage 1:20. What margin is needed?',
    '[{"code":"a","text":"200","points":0},{"code":"b","text":"500","points":4},{"code":"c","text":"2,000","points":0},{"code":"d","text":"I do not know","points":0}]'),
   ('margin_call', 5, 'What happens when your equity falls to half of the margin needed?',
    '[{"code":"a","text":"Nothing","points":0},{"code":"b","text":"Positions are closed","points":4},{"code":"c","text":"The broker lends me money","points":0},{"code":"d","text":"I do not know","points":0}]'),
   ('gap', 6, 'A stop order at 1.1000 and the market opens at 1.0950. At what price is it filled?',
    '[{"code":"a","text":"Always at 1.1000","points":0},{"code":"b","text":"Around 1.0950","points":4},{"code":"c","text":"It is not filled","points":0},{"code":"d","text":"I do not know","points":0}]')) q (code, position, text, answers);

insert into policy.setting (key, kind, value, least, most, description) values
  ('application.due_hours', 'integer', '24', 1, 720, 'Hours to decide an application, waiting for the client not counted'),
  ('application.hold_minutes', 'integer', '15', 1, 120, 'Minutes an application is held for the person who took it'),
  ('application.least_age', 'integer', '18', 16, 25, 'Least age of a client in years'),
  ('screening.fresh_days', 'integer', '7', 1, 90, 'Days a screening counts as fresh when a client is decided'),
  ('screening.holds_days', 'integer', '365', 1, 1095, 'Days a hit found false is not asked about again for the same evidence'),
  ('deferred.cap_minor', 'integer', '200000', 1, 100000000, 'Deposits a client may make before verification, minor units of the reference currency (CySEC C721: 2,000)'),
  ('deferred.days', 'integer', '15', 1, 60, 'Days until a deferred verification must be done (CySEC C721: 15)'),
  ('identity.expired_blocks', 'flag', 'true', null, null, 'An expired identity document takes the approval away'),
  ('risk.cooldown_hours', 'integer', '24', 0, 720, 'Hours before a lower risk rating counts'),
  ('risk.override_days', 'integer', '90', 1, 90, 'Most days an override of a risk rating may hold'),
  ('document.least_days', 'integer', '1', 0, 365, 'Days an identity document must still be valid to be accepted'),
  ('office.jurisdiction', 'text', '"CY"', null, null, 'Country whose rules hold where nothing else is known of a client'),
  ('kyc.direct_decision', 'flag', 'false', null, null, 'One person may approve a client without an application. For offices that review elsewhere');

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('office.status', '{compliance_manager}'::text[]), ('client.see_all', '{compliance_manager}'),
    ('client.list', '{compliance_manager}'), ('client.read', '{compliance_manager}'), ('client.reveal', '{compliance_manager}'), ('client.note', '{compliance_manager}'),
    ('staff.list', '{compliance_manager}'), ('audit.read', '{compliance_manager}'), ('change.list', '{compliance_manager}'),
    ('client.edit', '{compliance,support}'),
    ('client.file', '{compliance,compliance_manager,support}'),
    ('document.add', '{compliance,support}'),
    ('document.read', '{compliance,compliance_manager}'),
    ('document.review', '{compliance}'),
    ('application.list', '{compliance,compliance_manager,support,operations}'),
    ('application.read', '{compliance,compliance_manager,support}'),
    ('application.open', '{compliance,support}'),
    ('application.review', '{compliance}'),
    ('application.propose', '{compliance}'),
    ('application.approve', '{compliance,compliance_manager}'),
    ('application.approve_senior', '{compliance_manager}'),
    ('screening.decide', '{compliance}'),
    ('screening.confirm', '{compliance,compliance_manager}'),
    ('risk.override', '{compliance}'),
    ('risk.approve', '{compliance,compliance_manager}'),
    ('risk.policy', '{compliance,compliance_manager}'),
    ('duplicate.decide', '{compliance}'),
    ('category.propose', '{compliance}'),
    ('category.approve', '{compliance,compliance_manager}'),
    ('deferred.start', '{compliance}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;
insert into policy.permission_conflict (permission, other_permission) values
  ('application.approve', 'payment.approve'), ('application.propose', 'payment.approve');
insert into policy.read_cost (what, per_call, rows_per_unit) values ('document.read', 5, 1), ('client.fields', 2, 50);

reset role;
