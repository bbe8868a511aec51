-- What comes in over HTTP: applications and payments of the broker's web site, and what payment providers and
-- vendors of identity checks report. Tokens are kept as hashes; messages are kept as they came.
do $$
begin
  if not exists (select from pg_catalog.pg_roles r where r.rolname = 'purser_intake') then
    create role purser_intake nologin;
  end if;
end $$;

set local role purser_owner;

create table policy.intake_token (
  id bigint generated always as identity primary key,
  name text not null unique check (name ~ '^[a-z][a-z0-9-]{2,31}$'),
  site text not null check (site ~ '^[a-z][a-z0-9-]{2,31}$'),
  scopes text[] not null check (cardinality(scopes) between 1 and 8),
  key_hash text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
  per_minute int not null check (per_minute between 1 and 6000),
  made_by text not null,
  approved_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz,
  version int not null default 1,
  check (made_by <> approved_by),
  check ((revoked_by is null) = (revoked_at is null))
);
comment on table policy.intake_token is 'Tokens of web sites. key_hash is SHA-256 of the hexadecimal SHA-256 of the token, so that what is kept here opens nothing. Tokens of one site see what came through any of them, so that one can take the place of another.';

create table book.intake_request (
  site text not null,
  key text not null check (key ~ '^[A-Za-z0-9._:-]{8,64}$'),
  token_id bigint not null references policy.intake_token (id),
  route text not null check (route ~ '^[a-z_]{3,40}$'),
  request_hash bytea not null,
  at timestamptz not null default clock_timestamp(),
  answer jsonb,
  primary key (site, key)
);
comment on table book.intake_request is 'Requests that took effect, by the key the site gave them: the same again has the first answer.';
create index intake_request_token on book.intake_request (token_id);

create table book.intake_item (
  entity text not null check (entity in ('application', 'payment')),
  entity_id bigint not null,
  site text not null,
  token_id bigint not null references policy.intake_token (id),
  at timestamptz not null default clock_timestamp(),
  primary key (entity, entity_id)
);
comment on table book.intake_item is 'What came through which token. A site may ask about these and nothing else.';
create index intake_item_token on book.intake_item (token_id);

create table book.webhook_message (
  id bigint generated always as identity primary key,
  provider text not null check (provider ~ '^[a-z][a-z0-9_-]{1,31}$'),
  at timestamptz not null default clock_timestamp(),
  headers jsonb not null check (jsonb_typeof(headers) = 'array'),
  body bytea not null,
  bytes int not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  verdict text not null check (verdict in ('reject', 'park', 'ignore', 'requery')),
  reason text not null check (reason ~ '^[a-z_]{3,32}$'),
  stale boolean not null,
  alarm boolean not null,
  event_id text check (length(event_id) between 1 and 128)
);
comment on table book.webhook_message is 'Every message of a provider as it came, with what was thought of it; only added. Of a rejected one the beginning only, since anybody can send such.';
create index webhook_message_event on book.webhook_message (provider, event_id) where event_id is not null;
create index webhook_message_alarm on book.webhook_message (at) where alarm;

create table book.gateway_event (
  id bigint generated always as identity primary key,
  provider text not null check (provider ~ '^[a-z][a-z0-9_-]{1,31}$'),
  event_id text not null check (length(event_id) between 1 and 128),
  message_id bigint not null references book.webhook_message (id),
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  kind text not null check (length(kind) <= 64),
  operation text not null check (operation in ('deposit', 'payout', 'refund')),
  reference text not null check (length(reference) <= 64),
  provider_ref text not null check (length(provider_ref) <= 128),
  word text not null check (length(word) <= 64),
  occurred_at timestamptz,
  received_at timestamptz not null default clock_timestamp(),
  state text not null default 'new' check (state in ('new', 'done', 'parked')),
  claimed_until timestamptz,
  attempts int not null default 0,
  result jsonb,
  finished_at timestamptz,
  unique (provider, event_id),
  check ((state = 'new') = (finished_at is null))
) with (fillfactor = 80);
comment on table book.gateway_event is 'Events of providers, one row each however often they came. A hint that something may have changed: the gateway is asked before anything follows.';
create index gateway_event_open on book.gateway_event (received_at, id) where state = 'new';
create index gateway_event_message on book.gateway_event (message_id);

create table book.identity_check (
  id bigint generated always as identity primary key,
  vendor text not null check (vendor ~ '^[a-z][a-z0-9_-]{1,31}$'),
  event_id text not null check (length(event_id) between 1 and 128),
  client_id bigint not null references book.client (id),
  application_id bigint not null references book.application (id),
  message_id bigint not null references book.webhook_message (id),
  kind text not null check (kind in ('document', 'face', 'address')),
  result text not null check (result in ('passed', 'failed', 'unclear')),
  vendor_ref text not null check (length(vendor_ref) between 1 and 128),
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object' and octet_length(detail::text) <= 4000),
  checked_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (vendor, event_id)
);
comment on table book.identity_check is 'What a vendor found about a document, a face or an address; only added. One thing among others that a person decides on.';
create index identity_check_client on book.identity_check (client_id, id desc);
create index identity_check_application on book.identity_check (application_id);
create index identity_check_message on book.identity_check (message_id);

insert into policy.setting (key, kind, value, least, most, description) values
  ('intake.documents_most', 'integer', '60', 1, 500, 'Documents a web site may store for one client');

reset role;
