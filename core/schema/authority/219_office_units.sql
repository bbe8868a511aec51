-- Brands, desks and teams: where a client belongs, which circle that makes, and the lists people choose from.
set local role purser_owner;
grant select, insert on book.circle to purser_desk;

create function book.office_units(p_ids bigint[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_ids is not null then (
    select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind, 'code', u.code, 'name', u.name) order by u.kind, u.name), '[]')
      from policy.office_unit u where u.id = any (p_ids)) end;
end $$;
comment on function book.office_units(bigint[]) is 'Brands, desks and teams by id; null for null.';

create function book.unit_id(p_kind text, p_code text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  unit policy.office_unit;
begin
  if nullif(trim(p_code), '') is null then
    return null;
  end if;
  select * into unit from policy.office_unit u where u.kind = p_kind and u.code = upper(trim(p_code));
  if not found then
    perform authz.refuse('PU008', jsonb_build_object('field', p_kind, 'why', 'unknown'));
  elsif unit.state <> 'active' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_kind, 'why', 'closed'));
  end if;
  return unit.id;
end $$;
comment on function book.unit_id(text, text) is 'Id of a brand, desk or team by its code; null for none. PU008 unknown or closed.';

create function book.circle_for(p_brand_id bigint, p_desk_id bigint, p_team_id bigint, p_partner_id bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  found_id bigint;
begin
  for attempt in 1 .. 2 loop
    select k.id into found_id from book.circle k
     where k.brand_id is not distinct from p_brand_id and k.desk_id is not distinct from p_desk_id and k.team_id is not distinct from p_team_id
       and k.partner_id is not distinct from p_partner_id;
    exit when found;
    insert into book.circle (brand_id, desk_id, team_id, partner_id) values (p_brand_id, p_desk_id, p_team_id, p_partner_id)
    on conflict do nothing returning id into found_id;
    exit when found_id is not null;
  end loop;
  return found_id;
end $$;
comment on function book.circle_for(bigint, bigint, bigint, bigint) is 'The circle of this brand, desk, team and partner, made when it is the first of it.';

create function book.keep_circle() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  k book.circle;
begin
  select * into k from book.circle x where x.id = coalesce(new.circle_id, (to_jsonb(old) ->> 'circle_id')::bigint);
  if k.id is null or k.partner_id is distinct from new.partner_id then
    new.circle_id := book.circle_for(k.brand_id, k.desk_id, k.team_id, new.partner_id);
  end if;
  -- A payment that is being entered holds the client's key: it is waited for, so that the move takes it along.
  if tg_op = 'UPDATE' and new.circle_id is distinct from (to_jsonb(old) ->> 'circle_id')::bigint then
    perform from book.client c where c.id = new.id for update;
  end if;
  return new;
end $$;
comment on function book.keep_circle() is 'Keeps a client''s circle true to the partner in its row.';
create trigger keep_circle before insert or update of partner_id, circle_id on book.client for each row execute function book.keep_circle();

create function book.move_payments() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update book.payment p set circle_id = new.circle_id where p.client_id = new.id and p.circle_id <> new.circle_id;
  return null;
end $$;
comment on function book.move_payments() is 'A client''s payments stand in the client''s circle.';
create trigger move_payments after update of circle_id, partner_id on book.client for each row
  when (old.circle_id <> new.circle_id) execute function book.move_payments();

create function book.circle_of_payment() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  new.circle_id := (select c.circle_id from book.client c where c.id = new.client_id for key share);
  return new;
end $$;
comment on function book.circle_of_payment() is 'A payment stands in the circle of its client, whatever the statement says.';
create trigger circle_of_payment before insert or update of client_id, circle_id on book.payment for each row execute function book.circle_of_payment();

-- Also for rows that are loaded as they stand: a row without its circle would be nobody's.
alter table book.client enable always trigger keep_circle;
alter table book.client enable always trigger move_payments;
alter table book.payment enable always trigger circle_of_payment;

create function book.place_of(c book.client) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('brand', (select u.code from policy.office_unit u where u.id = k.brand_id), 'brand_name', (select u.name from policy.office_unit u where u.id = k.brand_id),
                              'desk', (select u.code from policy.office_unit u where u.id = k.desk_id), 'desk_name', (select u.name from policy.office_unit u where u.id = k.desk_id),
                              'team', (select u.code from policy.office_unit u where u.id = k.team_id), 'team_name', (select u.name from policy.office_unit u where u.id = k.team_id),
                              'may_place', authz.may('client.place'))
      from book.circle k where k.id = c.circle_id);
end $$;
comment on function book.place_of(book.client) is 'Brand, desk and team of a client by code and name, and whether the person asking may change them.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_office_units() returns table (id bigint, kind text, code text, name text, state text, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('client.list');
  perform authz.count_read('unit.list', 1);
  return query select u.id, u.kind, u.code, u.name, u.state, u.version from policy.office_unit u order by u.kind, u.name, u.id;
end $$;
comment on function desk.list_office_units() is 'Brands, desks and teams of the office, for lists, scopes and placing clients. PU001.';

create function desk.place_client(p_key uuid, p_client_id bigint, p_version int, p_brand text, p_desk text, p_team text, p_reason text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
  before jsonb;
  target bigint;
begin
  answer := authz.begin_command(p_key, 'client.place', 'client.place',
    jsonb_build_object('client', p_client_id, 'version', p_version, 'brand', p_brand, 'desk', p_desk, 'team', p_team, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  c := book.client_for_edit(p_client_id, p_version);
  before := book.place_of(c) - 'may_place';
  target := book.circle_for(book.unit_id('brand', p_brand), book.unit_id('desk', p_desk), book.unit_id('team', p_team), c.partner_id);
  if target = c.circle_id then
    perform authz.refuse('PU003', jsonb_build_object('what', 'unchanged'));
  elsif not authz.sees_circle(session_user::text, target) then
    -- Nobody hands a client out of their own sight: who sees both ends does that.
    perform authz.refuse('PU001', jsonb_build_object('why', 'out_of_scope'));
  end if;
  update book.client x set circle_id = target, version = x.version + 1 where x.id = c.id returning * into c;
  return authz.finish_command(p_key, 'client', c.id, c.version, 'placed', '{}',
    jsonb_build_object('before', before, 'after', book.place_of(c) - 'may_place', 'reason', p_reason));
end $$;
comment on function desk.place_client(uuid, bigint, int, text, text, text, text) is 'Says which brand a client belongs to and which desk and team look after them, by code; null: none. Who sees the client after that changes with it, at once and for the payments too. PU001 (out_of_scope: where the caller would not see the client), PU002, PU003 unchanged, PU007, PU008.';

reset role;
grant execute on function desk.list_office_units() to purser_staff;
grant execute on function desk.place_client(uuid, bigint, int, text, text, text, text) to purser_operations, purser_compliance_manager;
