-- Who is asking, and may they? Called by every command and read; nobody can call these directly.
set local role purser_owner;
grant select on policy.setting, policy.role, policy.role_permission, policy.role_conflict, policy.permission_conflict,
  policy.staff, policy.staff_role, policy.staff_scope, policy.office_unit, book.circle, policy.read_cost, policy.change_request, meta.office to purser_desk;
grant insert, update on policy.staff, policy.staff_role, policy.staff_scope, policy.office_unit, policy.role_permission, policy.change_request to purser_desk;
grant update on policy.setting to purser_desk;
grant select on policy.staff, policy.role to purser_hr;
reset role;

set local role purser_desk;

create function authz.refuse(p_code text, p_args jsonb default '{}') returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  raise exception using
    errcode = p_code,
    message = case p_code
      when 'PU001' then 'not_permitted'
      when 'PU002' then 'stale'
      when 'PU003' then 'wrong_state'
      when 'PU004' then 'four_eyes'
      when 'PU005' then 'limit'
      when 'PU006' then 'check_failed'
      when 'PU007' then 'not_found'
      when 'PU008' then 'bad_input'
      when 'PU009' then 'key_reused'
      when 'PU010' then 'step_up_required'
      when 'PU011' then 'password_change_required'
      when 'PU012' then 'locked_out'
      when 'PU013' then 'too_many_reads'
      when 'PU014' then 'not_the_writer'
      when 'PU015' then 'version_mismatch'
      when 'PU016' then 'second_factor_required'
      when 'PU017' then 'session_ended'
      else 'refused' end,
    detail = coalesce(p_args, '{}')::text;
end $$;
comment on function authz.refuse(text, jsonb) is 'Ends the command with that SQLSTATE, its name as the message and the arguments as JSON in the detail.';

create function authz.setting(p_key text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select s.value from policy.setting s where s.key = p_key);
end $$;
comment on function authz.setting(text) is 'Value of a setting of the office, null when there is none of that name.';

create function authz.whole_setting(p_key text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select (s.value #>> '{}')::bigint from policy.setting s where s.key = p_key and s.kind = 'integer');
end $$;
comment on function authz.whole_setting(text) is 'Value of an integer setting.';

create function authz.station() returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(host(inet_client_addr()), 'local') || ' ' || current_setting('application_name');
end $$;
comment on function authz.station() is 'Address and program of the caller''s connection, as the audit log keeps them.';

create function authz.staff_row() returns policy.staff language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  person policy.staff;
begin
  select * into person from policy.staff s where s.login = session_user;
  if not found or person.state <> 'active' then
    perform authz.refuse('PU001', jsonb_build_object('why', coalesce(person.state, 'not_staff')));
  end if;
  return person;
end $$;
comment on function authz.staff_row() is 'The caller as member of staff, also when the password is due or the second factor is not proved. PU001 when there is no such person or the login is disabled or locked.';

create function authz.actor() returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.staff_row();
  perform authz.require_second_factor();
  return session_user;
end $$;
comment on function authz.actor() is 'The caller''s login, session_user, after checking that it is active staff and that the session has proved the second factor where one is needed. PU001, PU016.';

create function authz.holds(p_login text, p_permission text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select
      from policy.staff_role h
      join policy.role_permission p on p.role = h.role
     where h.login = p_login and h.granted and p.permission = p_permission and p.granted);
end $$;
comment on function authz.holds(text, text) is 'Whether that person holds the permission through any role.';

create function authz.may(p_permission text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.holds(session_user, p_permission);
end $$;
comment on function authz.may(text) is 'Whether the caller holds the permission. Refuses nothing.';

create function authz.require(p_permission text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  state text;
  password_due boolean;
  confirmed boolean;
  holds boolean;
begin
  -- One statement, since every command and read passes here.
  select s.state, s.must_change_password,
         exists (select from policy.staff_role h join policy.role_permission p on p.role = h.role
                  where h.login = s.login and h.granted and p.permission = p_permission and p.granted),
         -- Where a second factor is needed: has the session of this very connection proved it, before this
         -- transaction? See 105_second_factor.sql. CASE looks the session up only then.
         case when s.second_factor
                or exists (select from policy.staff_role h join policy.role r on r.code = h.role
                            where h.login = s.login and h.granted and r.second_factor)
              then exists (select from book.session_connection c join book.staff_session n on n.id = c.session_id
                            where c.pid = pg_backend_pid()
                              and c.backend_start = (select a.backend_start from pg_stat_get_activity(pg_backend_pid()) a)
                              and n.login = s.login and n.ended_at is null and n.expires_at > clock_timestamp()
                              and n.confirmed_at is not null and n.confirmed_in is distinct from pg_current_xact_id_if_assigned())
              else true end
    into state, password_due, holds, confirmed
    from policy.staff s
   where s.login = session_user;
  if state is null or state <> 'active' then
    perform authz.refuse('PU001', jsonb_build_object('why', coalesce(state, 'not_staff')));
  end if;
  if not confirmed then
    perform authz.require_second_factor();
    perform authz.refuse('PU016', '{"why": "second_factor", "next": "code"}');
  end if;
  if password_due then
    perform authz.refuse('PU011');
  end if;
  if not holds then
    perform authz.refuse('PU001', jsonb_build_object('permission', p_permission));
  end if;
end $$;
comment on function authz.require(text) is 'Lets only an active member of staff with the permission pass, whose session has proved the second factor where one is needed: PU001, PU011, PU016.';

create function authz.sees_all(p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from policy.staff s where s.login = p_login and s.state = 'active' and not s.scoped)
     and authz.holds(p_login, 'client.see_all');
end $$;
comment on function authz.sees_all(text) is 'Whether that person sees every client.';

create function authz.sees_all() returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.sees_all(session_user::text);
end $$;
comment on function authz.sees_all() is 'Whether the caller sees every client.';

create function authz.circle_in_scope(p_login text, k book.circle) returns boolean language sql stable
set search_path = pg_catalog, pg_temp
return exists (select from policy.staff_scope s
                where s.login = p_login and s.granted and (s.partner_id = (k).partner_id or s.unit_id in ((k).brand_id, (k).desk_id, (k).team_id)));
comment on function authz.circle_in_scope(text, book.circle) is 'The one rule of what a scoped person sees: clients of a brand, desk, team or partner of their scope; one of them is enough.';

create function authz.scope() returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if authz.sees_all() then
    return null;
  end if;
  return coalesce((select array_agg(k.id order by k.id) from book.circle k where authz.circle_in_scope(session_user::text, k)), '{}');
end $$;
comment on function authz.scope() is 'Circles whose clients the caller sees; null: every client. What lists are read by.';

create function authz.sees_circle(p_login text, p_circle_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.sees_all(p_login)
      or coalesce((select authz.circle_in_scope(p_login, k) from book.circle k where k.id = p_circle_id), false);
end $$;
comment on function authz.sees_circle(text, bigint) is 'Whether that person sees the clients of a circle. What single files are read and changed by.';

create function authz.partners() returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if authz.sees_all() then
    return null;
  end if;
  return coalesce((select array_agg(distinct p.id)
                     from (select s.partner_id as id from policy.staff_scope s where s.login = session_user and s.granted
                           union select k.partner_id from book.circle k where authz.circle_in_scope(session_user::text, k)) p where p.id is not null), '{}');
end $$;
comment on function authz.partners() is 'Partners the caller may see: those of their scope and those of the clients they see; null: every one.';

create function authz.scope_of(p_login text, p_kind text) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select case when s.scoped then coalesce((
              select array_agg(x.id order by x.id) from (select case p_kind when 'partner' then g.partner_id else g.unit_id end as id
                                                           from policy.staff_scope g where g.login = s.login and g.granted) x where x.id is not null), '{}') end
            from policy.staff s where s.login = p_login);
end $$;
comment on function authz.scope_of(text, text) is 'What a person''s scope names, as it was given: ids of partners, or of brands, desks and teams; null: sees every client.';

create function authz.name_of(p_login text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select s.name from policy.staff s where s.login = p_login), p_login);
end $$;
comment on function authz.name_of(text) is 'Name of the member of staff with that login; the login itself for a service.';

create function authz.holds_card_number(p_text text) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  found text;
  digits text;
  sum int;
  digit int;
begin
  for found in select m[1] from regexp_matches(coalesce(p_text, ''), '(?<![0-9A-Za-z])([2-6](?:[ -]?[0-9]){12,18})(?![0-9])', 'g') m loop
    digits := regexp_replace(found, '[^0-9]', '', 'g');
    sum := 0;
    for i in 1 .. length(digits) loop
      digit := substr(digits, length(digits) - i + 1, 1)::int * (case when i % 2 = 0 then 2 else 1 end);
      sum := sum + case when digit > 9 then digit - 9 else digit end;
    end loop;
    if sum % 10 = 0 then
      return true;
    end if;
  end loop;
  return false;
end $$;
comment on function authz.holds_card_number(text) is 'Whether a text holds what looks like the number of a payment card (13 to 19 digits, Luhn). PCI DSS: none is ever stored.';

create function authz.check_text(p_field text, p_value text, p_max int, p_lines boolean default false) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if length(p_value) > p_max then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'why', 'too_long', 'most', p_max));
  end if;
  -- Control characters, and the marks that turn the direction of the text around.
  if (case when p_lines then translate(p_value, E'\n\t', '') else p_value end)
     ~ '[\u0001-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'why', 'control_characters'));
  end if;
  -- What may be that long is somebody's words; numbers of other systems are shorter.
  if p_max >= 500 and authz.holds_card_number(p_value) then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'why', 'card_number'));
  end if;
  return p_value;
end $$;
comment on function authz.check_text(text, text, int, boolean) is 'Refuses text that is too long, could mislead a reader by control or direction characters, or, where it may have 500 characters and more, holds the number of a payment card: PU008 with the field. p_lines lets line ends and tabs pass. Null passes.';

create function authz.require_text(p_field text, p_value text, p_max int, p_lines boolean default false) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(p_value, '') !~ '\S' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'why', 'missing'));
  end if;
  return authz.check_text(p_field, p_value, p_max, p_lines);
end $$;
comment on function authz.require_text(text, text, int, boolean) is 'As check_text, and refuses an absent or blank text.';

reset role;
