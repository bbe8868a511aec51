-- Lists of the workstation: the filters they understand, named views of people, and exports of rows.
set local role purser_owner;

create type book.term as (
  one_of text[],
  none_of text[],
  like_all text[],
  like_none text[],
  within int8multirange,
  outside int8multirange,
  is_empty boolean
);
comment on type book.term is 'What a filter demands of one column. A member that is null demands nothing.';

create type book.payment_wanted as (
  tab text, tab_kinds text[], text text, pattern text, named bigint[], me text, ids bigint[],
  clients bigint[], other_clients bigint[], by_client boolean, money_currency text,
  reference book.term, client book.term, method book.term, currency book.term, state book.term, kinds book.term, flag book.term,
  held book.term, amount book.term, risk book.term, requested book.term, due book.term
);
comment on type book.payment_wanted is 'A filter of payment lists, read and checked: see book.payment_filter.';

create type book.client_wanted as (
  scope bigint[], ids bigint[], partners bigint[], other_partners bigint[],
  name book.term, country book.term, kyc book.term, status book.term, kind book.term, band book.term, partner book.term,
  risk book.term, created book.term
);
comment on type book.client_wanted is 'A filter of client lists, read and checked: see book.client_filter.';

create type book.audit_wanted as (
  ids bigint[], from_us bigint, to_us bigint,
  actor book.term, command book.term, entity book.term, entity_id book.term, station book.term, chain book.term, at book.term
);
comment on type book.audit_wanted is 'A filter of the audit list, read and checked: see authz.audit_filter.';

create table policy.list (
  code text primary key check (code ~ '^[a-z][a-z_]*\.[a-z][a-z_]*$'),
  permission text not null check (permission ~ '^[a-z_]+\.[a-z_]+$')
);
comment on table policy.list is 'Lists that have views, positions, totals and exports, and the permission that reading each needs. The code is the name of its grid.';
insert into policy.list (code, permission) values
  ('payments.queue', 'payment.list'), ('clients.list', 'client.list'), ('compliance.audit', 'audit.read');

create table policy.export_limit (
  role text primary key references policy.role (code),
  rows_most int not null check (rows_most between 0 and 10000000)
);
comment on table policy.export_limit is 'Rows one export may give out by role; the most generous of a person''s roles counts. Above it a second person must have approved. Changed by policy.export_limit proposals.';
insert into policy.export_limit (role, rows_most) values
  ('payments', 1000), ('payments_manager', 20000), ('operations', 20000), ('compliance', 50000), ('admin', 5000);

create table book.list_view (
  id bigint generated always as identity primary key,
  list text not null references policy.list (code),
  owner text not null default session_user references policy.staff (login),
  name text not null check (length(name) between 1 and 60),
  role text references policy.role (code),
  content jsonb not null check (jsonb_typeof(content) = 'object' and octet_length(content::text) <= 8192),
  gone boolean not null default false,
  changed_at timestamptz not null default clock_timestamp(),
  version int not null default 1
) with (fillfactor = 80);
comment on table book.list_view is 'Named views of lists: columns, sort, filters. role: also shown to everyone who holds it. A deleted view stays as a row that is gone.';
create unique index list_view_name on book.list_view (list, owner, lower(name)) where not gone;
create index list_view_list on book.list_view (list);
create index list_view_owner on book.list_view (owner);
create index list_view_role on book.list_view (role, list);

create table book.export_request (
  id bigint generated always as identity primary key,
  list text not null references policy.list (code),
  query jsonb not null check (jsonb_typeof(query) = 'object' and octet_length(query::text) <= 100000),
  described text not null check (length(described) <= 2000),
  rows_most int not null check (rows_most >= 0),
  reason text not null check (length(reason) between 1 and 1000),
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'rejected', 'used')),
  proposed_by text not null default session_user references policy.staff (login),
  proposed_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  decided_by text references policy.staff (login) check (decided_by <> proposed_by),
  decided_at timestamptz,
  decision_reason text check (length(decision_reason) <= 1000),
  version int not null default 1,
  check ((state = 'proposed') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null))
);
comment on table book.export_request is 'Exports above a person''s limit: asked for by one person, decided by another, good for one export of exactly this query.';
create index export_request_list on book.export_request (list);
create index export_request_proposed_by on book.export_request (proposed_by);
create index export_request_decided_by on book.export_request (decided_by);
create index export_request_open on book.export_request (id desc) where state = 'proposed';

create table book.export_run (
  id bigint generated always as identity primary key,
  list text not null references policy.list (code),
  actor text not null default session_user references policy.staff (login),
  format text not null check (format in ('csv', 'xlsx', 'pdf')),
  scope text not null check (scope in ('all', 'visible', 'selected')),
  query jsonb not null check (jsonb_typeof(query) = 'object'),
  rows_limit int not null check (rows_limit >= 0),
  request_id bigint references book.export_request (id),
  state text not null default 'running' check (state in ('running', 'done', 'cancelled', 'failed')),
  started_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  pages int not null default 0,
  page_from jsonb,
  page_rows int not null default 0,
  next_from jsonb,
  complete boolean not null default false,
  rows_given int not null default 0 check (rows_given >= 0),
  finished_at timestamptz,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  version int not null default 1,
  check ((state = 'running') = (finished_at is null)),
  check (state <> 'done' or (sha256 is not null and complete)),
  check (rows_given <= rows_limit)
) with (fillfactor = 50);
comment on table book.export_run is 'Exports of rows: what was asked, how much was given out, the fingerprint of the file. The office keeps the place in the list, so that nothing but the query recorded can be read.';
create index export_run_list on book.export_run (list);
create index export_run_actor on book.export_run (actor, id desc);
create index export_run_request on book.export_run (request_id);

insert into policy.setting (key, kind, value, least, most, description) values
  ('view.most', 'integer', '50', 1, 1000, 'Named views a person may keep for one list'),
  ('export.minutes', 'integer', '60', 1, 1440, 'Minutes after which an export that was not finished gives out no more'),
  ('export.request_days', 'integer', '7', 1, 90, 'Days an export request may be decided and used');

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('view.share', '{compliance,payments_manager,operations,admin}'::text[]),
    ('export.rows', '{compliance,payments,payments_manager,operations,admin}'),
    ('export.approve', '{compliance,payments_manager,admin}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
