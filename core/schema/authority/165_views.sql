-- Named views of lists, kept in the office; and what every list can be asked beside its rows: positions, totals.
set local role purser_owner;
grant select on policy.list, policy.export_limit to purser_desk;
grant insert, update on policy.export_limit to purser_desk;
grant select, insert, update on book.list_view to purser_desk;
reset role;

set local role purser_desk;

create function authz.require_list(p_list text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  permission text := (select l.permission from policy.list l where l.code = p_list);
begin
  perform authz.actor();
  if permission is null then
    perform authz.refuse('PU008', '{"field": "list"}');
  end if;
  perform authz.require(permission);
end $$;
comment on function authz.require_list(text) is 'Lets only those pass who may read the list. PU001, PU008, PU011.';

create function desk.list_views(p_list text)
returns table (id bigint, name text, role text, content jsonb, owner text, owner_name text, mine boolean, changed_us bigint, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_list(p_list);
  return query
    select v.id, v.name, v.role, v.content, v.owner, authz.name_of(v.owner), v.owner = session_user,
           floor(extract(epoch from v.changed_at) * 1000000)::bigint, v.version
      from book.list_view v
     where v.list = p_list and not v.gone
       and (v.owner = session_user
            or exists (select from policy.staff_role h where h.login = session_user and h.granted and h.role = v.role))
     order by v.owner <> session_user, lower(v.name), v.id;
end $$;
comment on function desk.list_views(text) is 'Named views of a list: the caller''s own, then those shared with a role of the caller. PU001, PU008.';

create function desk.save_view(p_key uuid, p_id bigint, p_version int, p_list text, p_name text, p_content jsonb, p_role text)
returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  before book.list_view;
  view_name text := trim(p_name);
  made bigint;
begin
  answer := authz.begin_command(p_key, 'view.save', null, jsonb_build_object('id', p_id, 'version', p_version, 'list', p_list,
    'name', p_name, 'content', p_content, 'role', p_role));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_list(p_list);
  perform authz.require_text('name', view_name, 60);
  if jsonb_typeof(p_content) is distinct from 'object' or octet_length(p_content::text) > 8192 then
    perform authz.refuse('PU008', '{"field": "content"}');
  end if;
  if p_id is not null then
    before := authz.own_view(p_id, p_version);
    if before.list <> p_list then
      perform authz.refuse('PU008', '{"field": "list"}');
    end if;
  end if;
  if p_role is not null then
    if not exists (select from policy.role r where r.code = p_role) then
      perform authz.refuse('PU008', '{"field": "role"}');
    end if;
    perform authz.require('view.share');
  end if;
  if exists (select from book.list_view v where v.list = p_list and v.owner = session_user and lower(v.name) = lower(view_name)
              and not v.gone and v.id is distinct from p_id) then
    perform authz.refuse('PU008', '{"field": "name", "why": "taken"}');
  end if;
  if p_id is null then
    if (select count(*) from book.list_view v where v.list = p_list and v.owner = session_user and not v.gone) >= authz.whole_setting('view.most') then
      perform authz.refuse('PU005', jsonb_build_object('what', 'views', 'limit', authz.whole_setting('view.most')));
    end if;
    insert into book.list_view (list, name, role, content) values (p_list, view_name, p_role, p_content) returning id into made;
    return authz.finish_command(p_key, 'view', made, 1, 'saved', '{}',
      jsonb_build_object('list', p_list, 'name', view_name, 'role', p_role, 'after', p_content));
  end if;
  update book.list_view v
     set name = view_name, role = p_role, content = p_content, changed_at = clock_timestamp(), version = v.version + 1
   where v.id = p_id;
  return authz.finish_command(p_key, 'view', p_id, before.version + 1, 'saved', '{}',
    jsonb_build_object('list', p_list, 'name', view_name, 'role', p_role,
                       'before', jsonb_build_object('name', before.name, 'role', before.role, 'content', before.content), 'after', p_content));
end $$;
comment on function desk.save_view(uuid, bigint, int, text, text, jsonb, text) is 'Makes a named view (p_id null) or changes an own one. p_role shares it with everyone who holds that role, which needs view.share. PU001, PU002, PU005, PU007, PU008.';

create function authz.own_view(p_id bigint, p_version int) returns book.list_view language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  found_view book.list_view;
begin
  select * into found_view from book.list_view v where v.id = p_id and not v.gone for update;
  -- Another person's view is as good as none, unless it was shared and so is known anyway.
  if not found or (found_view.owner <> session_user
     and not exists (select from policy.staff_role h where h.login = session_user and h.granted and h.role = found_view.role)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'view', 'id', p_id));
  elsif found_view.owner <> session_user then
    perform authz.refuse('PU001', '{"why": "not_owner"}');
  elsif found_view.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('version', found_view.version, 'name', found_view.name));
  end if;
  return found_view;
end $$;
comment on function authz.own_view(bigint, int) is 'An own view in the version that was seen, locked. PU001, PU002, PU007.';

create function desk.delete_view(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  before book.list_view;
begin
  answer := authz.begin_command(p_key, 'view.delete', null, jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then
    return answer;
  end if;
  perform authz.actor();
  before := authz.own_view(p_id, p_version);
  update book.list_view v set gone = true, changed_at = clock_timestamp(), version = v.version + 1 where v.id = p_id;
  return authz.finish_command(p_key, 'view', p_id, before.version + 1, 'deleted', '{}',
    jsonb_build_object('list', before.list, 'name', before.name, 'role', before.role, 'before', before.content));
end $$;
comment on function desk.delete_view(uuid, bigint, int) is 'Deletes an own view. PU001, PU002, PU007.';

create function authz.count_list(p_list text, p_filter jsonb, p_most bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case p_list
    when 'payments.queue' then book.payment_count(p_filter, p_most)
    when 'clients.list' then book.client_count(p_filter, p_most)
    when 'compliance.audit' then authz.audit_count(p_filter, p_most) end;
end $$;
comment on function authz.count_list(text, jsonb, bigint) is 'How many rows a list has under a filter, counted no further than p_most. Null for a list that cannot be counted.';

create function desk.list_positions(p_list text, p_filter jsonb, p_sort text, p_step int) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  step int := least(greatest(coalesce(p_step, 500), 100), 5000);
  most int := 4000 * least(greatest(coalesce(p_step, 500), 100), 5000);
  total bigint;
  cursors jsonb;
begin
  perform authz.require_list(p_list);
  total := authz.count_list(p_list, coalesce(p_filter, '{}'), most);
  select coalesce(jsonb_agg(c order by (c ->> 'n')::bigint), '[]') into cursors from (
    select x from book.payment_positions(coalesce(p_filter, '{}'), p_sort, step, most) x where p_list = 'payments.queue'
    union all
    select x from book.client_positions(coalesce(p_filter, '{}'), p_sort, step, most) x where p_list = 'clients.list'
    union all
    select x from authz.audit_positions(coalesce(p_filter, '{}'), step, most) x where p_list = 'compliance.audit') k (c);
  perform authz.count_read('list.positions', jsonb_array_length(cursors));
  return jsonb_build_object('count', total, 'exact', total < most, 'step', step, 'cursors', cursors);
end $$;
comment on function desk.list_positions(text, jsonb, text, int) is 'Where in a list every p_step-th row stands (cursor with member n), and how many rows there are, for jumping anywhere: continue behind a cursor, passing over with skip. At most 4000 cursors; exact false: the list goes on. PU001, PU008, PU013.';

create function desk.list_groups(p_list text, p_filter jsonb, p_by text)
returns table (value text, currency text, exponent int, rows bigint, total_minor text) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_list(p_list);
  perform authz.count_read('list.groups', 0);
  if p_list = 'payments.queue' then
    return query select * from book.payment_groups(coalesce(p_filter, '{}'), p_by);
  elsif p_list = 'clients.list' then
    return query select * from book.client_groups(coalesce(p_filter, '{}'), p_by);
  elsif p_list = 'compliance.audit' then
    return query select * from authz.audit_groups(coalesce(p_filter, '{}'), p_by);
  end if;
end $$;
comment on function desk.list_groups(text, jsonb, text) is 'Number of rows, and sum by currency where the list has amounts, by the values of a field; p_by null: of the whole list. At most 500 lines. PU001, PU008, PU013.';

grant execute on function desk.list_views(text), desk.save_view(uuid, bigint, int, text, text, jsonb, text), desk.delete_view(uuid, bigint, int),
  desk.list_positions(text, jsonb, text, int), desk.list_groups(text, jsonb, text) to purser_staff;
reset role;
