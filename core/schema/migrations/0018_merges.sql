-- Two files of one client become one: proposed by one person, agreed to by another, and taken apart again in the same
-- way. Words that sound or look alike are compared by fuzzystrmatch.
create extension if not exists fuzzystrmatch with schema public;

set local role purser_owner;

alter table book.client
  add column merged_into bigint references book.client (id) check (merged_into <> id),
  add constraint client_merged_is_closed check (merged_into is null or status = 'closed');
comment on column book.client.merged_into is 'The file that goes on in place of this one, which is closed. Accounts, payments and documents stay in the file they were made in.';
create index client_merged_into on book.client (merged_into) where merged_into is not null;

create index client_phone_tail on book.client ((right(regexp_replace(phone, '[^0-9]', '', 'g'), 9))) where phone is not null;
create index client_field_shared on book.client_field (field, value) where field in ('device', 'registration_number', 'lei');
create index client_document_sha256 on book.client_document (sha256);
create index client_document_bare_number on book.client_document (issuer_country, (upper(regexp_replace(number, '[^[:alnum:]]', '', 'g')))) where number is not null;

alter table book.duplicate_pair
  add column likely boolean not null default true,
  add column evidence text check (evidence ~ '^[0-9a-f]{64}$');
comment on column book.duplicate_pair.likely is 'Taken together the reasons say one person; else two who share something, such as a household''s telephone.';
comment on column book.duplicate_pair.evidence is 'SHA-256 of what both files said when a person found them different.';

create table policy.short_name (
  short text primary key check (short ~ '^[a-z]{2,32}$'),
  name text not null check (name ~ '^[a-z]{2,32}$')
);
comment on table policy.short_name is 'Short forms of given names that people register by, as book.plain_name writes them.';
insert into policy.short_name (short, name) values
  ('alex', 'alexander'), ('sandy', 'alexander'), ('sasha', 'alexander'), ('sascha', 'alexander'), ('xander', 'alexander'), ('fred', 'alfred'), ('alf', 'alfred'),
  ('andy', 'andrew'), ('drew', 'andrew'), ('tony', 'anthony'), ('toni', 'antonio'), ('tono', 'antonio'), ('ben', 'benjamin'), ('benny', 'benjamin'),
  ('cathy', 'catherine'), ('kate', 'catherine'), ('katie', 'catherine'), ('kathy', 'catherine'), ('charlie', 'charles'), ('chuck', 'charles'), ('chrissie', 'christine'),
  ('chris', 'christopher'), ('kit', 'christopher'), ('concha', 'concepcion'), ('conchita', 'concepcion'), ('dan', 'daniel'), ('danny', 'daniel'), ('debbie', 'deborah'),
  ('deb', 'deborah'), ('dima', 'dmitrii'), ('mitya', 'dmitrii'), ('lola', 'dolores'), ('don', 'donald'), ('ed', 'edward'), ('eddie', 'edward'), ('ted', 'edward'),
  ('teddy', 'edward'), ('katya', 'ekaterina'), ('liz', 'elizabeth'), ('lizzie', 'elizabeth'), ('beth', 'elizabeth'), ('betty', 'elizabeth'), ('libby', 'elizabeth'),
  ('eliza', 'elizabeth'), ('zhenya', 'evgenii'), ('paco', 'francisco'), ('pancho', 'francisco'), ('curro', 'francisco'), ('franzl', 'franz'), ('freddie', 'frederick'),
  ('fritz', 'friedrich'), ('georgie', 'george'), ('greg', 'gregory'), ('lupe', 'guadalupe'), ('heinz', 'heinrich'), ('heiner', 'heinrich'), ('harry', 'henry'),
  ('hank', 'henry'), ('nacho', 'ignacio'), ('ira', 'irina'), ('isa', 'isabel'), ('jake', 'jacob'), ('jim', 'james'), ('jimmy', 'james'), ('jamie', 'james'),
  ('jen', 'jennifer'), ('jenny', 'jennifer'), ('chuy', 'jesus'), ('hans', 'johann'), ('hannes', 'johann'), ('hanna', 'johanna'), ('jack', 'john'), ('johnny', 'john'),
  ('jon', 'jonathan'), ('pepe', 'jose'), ('joe', 'joseph'), ('joey', 'joseph'), ('josh', 'joshua'), ('sepp', 'josef'), ('judy', 'judith'), ('kasia', 'katarzyna'),
  ('kathrin', 'katharina'), ('kati', 'katharina'), ('ken', 'kenneth'), ('kenny', 'kenneth'), ('krzys', 'krzysztof'), ('larry', 'lawrence'), ('leo', 'leonard'),
  ('lenny', 'leonard'), ('magda', 'magdalena'), ('gosia', 'malgorzata'), ('manolo', 'manuel'), ('peggy', 'margaret'), ('maggie', 'margaret'), ('meg', 'margaret'),
  ('madge', 'margaret'), ('greta', 'margaret'), ('mascha', 'maria'), ('masha', 'maria'), ('matt', 'matthew'), ('matze', 'matthias'), ('mike', 'michael'),
  ('mick', 'michael'), ('mickey', 'michael'), ('misha', 'mikhail'), ('miki', 'mikolaj'), ('natasha', 'natalia'), ('nick', 'nicholas'), ('nicky', 'nicholas'),
  ('kolya', 'nikolai'), ('olya', 'olga'), ('pam', 'pamela'), ('pat', 'patricia'), ('patty', 'patricia'), ('tricia', 'patricia'), ('paddy', 'patrick'),
  ('pasha', 'pavel'), ('pete', 'peter'), ('phil', 'philip'), ('piotrek', 'piotr'), ('ray', 'raymond'), ('becky', 'rebecca'), ('becca', 'rebecca'), ('dick', 'richard'),
  ('rick', 'richard'), ('ricky', 'richard'), ('bob', 'robert'), ('bobby', 'robert'), ('rob', 'robert'), ('robbie', 'robert'), ('bert', 'robert'), ('ron', 'ronald'),
  ('ronnie', 'ronald'), ('charo', 'rosario'), ('sam', 'samuel'), ('sammy', 'samuel'), ('sally', 'sarah'), ('sadie', 'sarah'), ('basti', 'sebastian'),
  ('seryozha', 'sergei'), ('staszek', 'stanislaw'), ('steffen', 'stefan'), ('steve', 'stephen'), ('stevie', 'steven'), ('sue', 'susan'), ('susie', 'susan'),
  ('tanya', 'tatiana'), ('theo', 'theodore'), ('tom', 'thomas'), ('tommy', 'thomas'), ('tim', 'timothy'), ('vicky', 'victoria'), ('tori', 'victoria'),
  ('vova', 'vladimir'), ('volodya', 'vladimir'), ('walt', 'walter'), ('willi', 'wilhelm'), ('bill', 'william'), ('billy', 'william'), ('will', 'william'),
  ('willie', 'william'), ('liam', 'william'), ('wojtek', 'wojciech'), ('zbyszek', 'zbigniew'), ('zosia', 'zofia');

create table book.client_merge (
  id bigint generated always as identity primary key,
  pair_id bigint not null references book.duplicate_pair (id),
  survivor_id bigint not null references book.client (id),
  closed_id bigint not null references book.client (id) check (closed_id <> survivor_id),
  state text not null default 'proposed' check (state in ('proposed', 'refused', 'merged', 'undo_proposed', 'undone')),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  text text not null check (length(text) between 1 and 1000),
  proposed_by text not null default session_user,
  proposed_at timestamptz not null default clock_timestamp(),
  decided_by text check (decided_by <> proposed_by),
  decided_at timestamptz,
  was jsonb,
  application_id bigint references book.application (id),
  undo_text text check (length(undo_text) between 1 and 1000),
  undo_by text,
  undone_by text check (undone_by <> undo_by),
  undone_at timestamptz,
  version int not null default 1,
  check (state not in ('merged', 'undo_proposed', 'undone') or (decided_by is not null and decided_at is not null and was is not null)),
  check (state not in ('undo_proposed', 'undone') or undo_by is not null),
  check ((state = 'undone') = (undone_by is not null and undone_at is not null))
);
comment on table book.client_merge is 'Merges of two files of one client: who proposed and who agreed, to exactly the preview of the digest, and the same for taking it back. was: what the merge changed, as it stood before. application_id: the review it opened.';
create index client_merge_pair on book.client_merge (pair_id);
create index client_merge_survivor on book.client_merge (survivor_id, id desc);
create index client_merge_closed on book.client_merge (closed_id, id desc);
create unique index client_merge_closed_now on book.client_merge (closed_id) where state in ('proposed', 'merged', 'undo_proposed');
create index client_merge_waiting on book.client_merge (id) where state in ('proposed', 'undo_proposed');
create index client_merge_application on book.client_merge (application_id) where application_id is not null;

insert into policy.setting (key, kind, value, least, most, description) values
  ('merge.undo_days', 'integer', '30', 1, 365, 'Days within which a merge of two clients can be taken back');
insert into policy.role_permission (role, permission) values
  ('compliance', 'client.merge'), ('compliance_manager', 'client.merge');
insert into policy.onboarding_reason (subject, code, position, needs_text) values ('reopen', 'merged_file', 7, false);

reset role;
