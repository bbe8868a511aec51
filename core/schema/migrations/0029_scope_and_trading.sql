-- Brands, desks and teams, by which people see clients; what a missing verification does to trading, and leverage
-- that is changed on the trading server.
set local role purser_owner;

create table policy.office_unit (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('brand', 'desk', 'team')),
  code text not null check (code ~ '^[A-Z0-9-]{2,20}$'),
  name text not null check (length(name) between 1 and 128 and name !~ '[[:cntrl:]]'),
  state text not null default 'active' check (state in ('active', 'closed')),
  version int not null default 1,
  unique (kind, code),
  unique (id, kind)
);
comment on table policy.office_unit is 'Brands clients came to, and the desks and teams that look after them. Changed by policy.office_unit proposals; a closed one takes no more clients.';

create table book.circle (
  id bigint generated always as identity primary key,
  brand_id bigint,
  brand_kind text not null generated always as ('brand') stored,
  desk_id bigint,
  desk_kind text not null generated always as ('desk') stored,
  team_id bigint,
  team_kind text not null generated always as ('team') stored,
  partner_id bigint references book.partner (id),
  foreign key (brand_id, brand_kind) references policy.office_unit (id, kind),
  foreign key (desk_id, desk_kind) references policy.office_unit (id, kind),
  foreign key (team_id, team_kind) references policy.office_unit (id, kind),
  unique nulls not distinct (brand_id, desk_id, team_id, partner_id)
);
comment on table book.circle is 'Each combination of brand, desk, team and partner that some client has. A client stands in one, so that what a person may see is a short list of circles, whatever their scope is made of.';
create index circle_brand on book.circle (brand_id, brand_kind);
create index circle_desk on book.circle (desk_id, desk_kind);
create index circle_team on book.circle (team_id, team_kind);
create index circle_partner on book.circle (partner_id);

alter table book.client add column circle_id bigint references book.circle (id);
alter table book.payment add column circle_id bigint references book.circle (id);
comment on column book.client.circle_id is 'Brand, desk, team and partner of the client; kept with partner_id by a trigger.';
comment on column book.payment.circle_id is 'The circle of the client, kept here so that a scoped person''s payments are read by an index.';
insert into book.circle (partner_id) select distinct c.partner_id from book.client c;
update book.client c set circle_id = k.id from book.circle k where k.partner_id is not distinct from c.partner_id;
update book.payment p set circle_id = c.circle_id from book.client c where c.id = p.client_id;
alter table book.client alter column circle_id set not null;
alter table book.payment alter column circle_id set not null;
drop index book.client_partner_name;
create index client_circle_newest on book.client (circle_id, created_at desc, id desc);
create index client_circle_name on book.client (circle_id, lower(full_name), id);
create index payment_circle_newest on book.payment (circle_id, requested_at desc, id desc);

alter table policy.staff_scope drop constraint staff_scope_pkey;
alter table policy.staff_scope alter column partner_id drop not null;
alter table policy.staff_scope add column unit_id bigint references policy.office_unit (id);
alter table policy.staff_scope add constraint staff_scope_one check (num_nonnulls(partner_id, unit_id) = 1);
alter table policy.staff_scope add constraint staff_scope_once unique nulls not distinct (login, partner_id, unit_id);
create index staff_scope_unit on policy.staff_scope (unit_id) where unit_id is not null;
comment on table policy.staff_scope is 'What a scoped member of staff sees: the clients of these brands, desks, teams and partners. One of them is enough.';
comment on table policy.staff is 'Members of staff; each is a database login. verifier_hash tells whether the password was set through the office. scoped: sees only the clients that staff_scope lets through.';

alter type book.payment_wanted add attribute scope bigint[];
alter type book.payment_wanted add attribute sees boolean;
alter type book.client_wanted add attribute sees boolean;

alter table book.client add column neutral_score smallint check (neutral_score between 0 and 100);
comment on column book.client.neutral_score is 'The rating without what screening found and without overrides: what people see who may not know of either. Null until the first rating, when risk_score came from outside and says nothing of a case.';
alter table book.payment add column neutral_score smallint check (neutral_score between 0 and 100);
comment on column book.payment.neutral_score is 'risk_score without what screening found, for people who may not know of it.';

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values ('client.place', '{operations,compliance_manager}'::text[])) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
