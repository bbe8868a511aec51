-- What the nightly work over clients leaves behind: which letters about expiring documents were written, which
-- lists screenings ran against and when each came into force, and the runs over the whole book; and what people are told of.
set local role purser_owner;

create table book.document_warning (
  document_id bigint not null references book.client_document (id),
  expires_on date not null,
  days_before int not null check (days_before in (60, 30, 7)),
  at timestamptz not null default clock_timestamp(),
  primary key (document_id, expires_on, days_before)
);
comment on table book.document_warning is 'Letters to clients about a document that expires, by the day before for which each was written; only added.';

create table book.screening_list (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 64),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  source text not null check (source ~ '^[a-z_]{2,32}$'),
  published text not null default '' check (length(published) <= 64),
  entities int not null check (entities >= 0),
  names int not null check (names >= 0),
  files jsonb not null check (jsonb_typeof(files) = 'array'),
  in_force_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  replaced_at timestamptz,
  by text not null default session_user
);
comment on table book.screening_list is 'Versions of the lists screenings run against, as the service put them in force; replaced_at: when another version or nothing took the place. files: [{"name", "bytes", "sha256"}].';
create unique index screening_list_now on book.screening_list (name) where replaced_at is null;
create index screening_list_newest on book.screening_list (name, id desc);

create table book.screening_book_run (
  id bigint generated always as identity primary key,
  lists_digest text not null check (lists_digest ~ '^[0-9a-f]{64}$'),
  engine text not null check (length(engine) between 1 and 64),
  cause text not null check (cause in ('list', 'engine')),
  subjects int not null check (subjects >= 0),
  screened int not null default 0 check (screened >= 0),
  last_client_id bigint not null default 0,
  added int not null default 0,
  gone int not null default 0,
  changed int not null default 0,
  state text not null default 'running' check (state in ('running', 'done', 'replaced')),
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  by text not null default session_user
);
comment on table book.screening_book_run is 'Screenings of every client against other lists or by another engine, in slices by client id with how far each came, and what they changed: alerts added, gone, in another band. replaced: newer lists came before its end.';
create unique index screening_book_run_running on book.screening_book_run ((true)) where state = 'running';

create table book.screening_certificate (
  run_id bigint primary key references book.screening_run (id),
  content text not null check (length(content) between 2 and 4000000),
  digest text not null check (digest ~ '^[0-9a-f]{64}$')
);
comment on table book.screening_certificate is 'The certificate of a screening: canonical bytes that anybody with the same lists makes again, and their SHA-256. Personal data.';

create table book.screening_self_test (
  id bigint generated always as identity primary key,
  lists_digest text not null check (lists_digest ~ '^[0-9a-f]{64}$'),
  engine text not null check (length(engine) between 1 and 64),
  checked bigint not null check (checked >= 0),
  found bigint not null check (found between 0 and checked),
  misses jsonb not null default '[]' check (jsonb_typeof(misses) = 'array'),
  at timestamptz not null default clock_timestamp(),
  by text not null default session_user
);
comment on table book.screening_self_test is 'Self-tests of the engine against the lists in force: how many listed names were tried in how many ways, and how many found their own entity; anything less than all is a defect.';

insert into policy.setting (key, kind, value, least, most, description) values
  ('screening.most_lost_percent', 'integer', '10', 0, 100, 'How much smaller a new version of a list may be; publishers have shipped cut-off files. 100 takes everything'),
  ('screening.list_days', 'integer', '7', 1, 90, 'Days after which a list file that nobody renewed is told of');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('screening_alert', 80, 'reviews', 'stop', 'application.open', 'screening.decide', true, true, true),
  ('screening_fault', 90, 'reviews', 'stop', null, 'screening.confirm', true, true, true),
  ('funds_used', 100, 'reviews', 'look', 'client.open', 'application.propose', true, false, false);

reset role;
