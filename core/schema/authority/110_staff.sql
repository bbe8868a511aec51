-- Members of staff: making one, listing, cutting off, changing the own password.
set local role purser_desk;

create function authz.check_duties(p_login text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  clash record;
begin
  select s.login, c.role as one, c.other_role as other into clash
    from policy.role_conflict c
    join policy.staff_role h on h.role = c.role and h.granted
    join policy.staff_role o on o.role = c.other_role and o.granted and o.login = h.login
    join policy.staff s on s.login = h.login
   where p_login is null or s.login = p_login
   limit 1;
  if not found then
    select s.login, c.permission as one, c.other_permission as other into clash
      from policy.staff s
     cross join policy.permission_conflict c
     where (p_login is null or s.login = p_login)
       and authz.holds(s.login, c.permission) and authz.holds(s.login, c.other_permission)
     limit 1;
  end if;
  if found then
    perform authz.refuse('PU006', jsonb_build_object('check', 'separation_of_duties', 'login', clash.login, 'one', clash.one, 'other', clash.other));
  end if;
end $$;
comment on function authz.check_duties(text) is 'Refuses a state in which one person (or anybody, for null) holds two roles or permissions that exclude each other: PU006 separation_of_duties.';

create function authz.touch_staff(p_login text) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  person policy.staff;
begin
  update policy.staff s set version = s.version + 1 where s.login = p_login returning * into person;
  perform authz.note_change('staff', person.id, person.version);
  return person.version;
end $$;
comment on function authz.touch_staff(text) is 'Raises the version of a member of staff and notes the change.';

create function authz.make_staff(p_login text, p_name text, p_roles text[], p_verifier text, p_scope_partners bigint[],
                                 p_must_change boolean, p_valid_until timestamptz, p_may_exist boolean)
returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
  role text;
begin
  perform authz.require_text('name', p_name, 128);
  if p_login is null or p_login !~ '^[a-z][a-z0-9._]{1,30}$' or p_login ~ '^(purser_|pg_)' then
    perform authz.refuse('PU008', '{"field": "login"}');
  end if;
  if exists (select from policy.staff s where s.login = p_login) then
    perform authz.refuse('PU008', '{"field": "login", "why": "taken"}');
  end if;
  if coalesce(cardinality(p_roles), 0) = 0 or exists (select from unnest(p_roles) r (code) where r.code is null or r.code not in (select k.code from policy.role k)) then
    perform authz.refuse('PU008', '{"field": "roles"}');
  end if;
  insert into policy.staff (login, name, must_change_password, scoped, verifier_hash, valid_until)
  values (p_login, p_name, p_must_change, p_scope_partners is not null, sha256(convert_to(p_verifier, 'UTF8')), p_valid_until)
  returning id into made;
  perform sync.make_read_meter(made);
  perform authz.hr_make_login(p_login, p_verifier, p_valid_until, p_may_exist);
  for role in select r.code from policy.role r order by r.position loop
    perform authz.hr_set_role(p_login, role, role = any (p_roles));
  end loop;
  insert into policy.staff_role (login, role) select p_login, r.code from unnest(p_roles) r (code) group by r.code;
  insert into policy.staff_scope (login, partner_id) select p_login, p.id from unnest(p_scope_partners) p (id) group by p.id;
  perform authz.check_duties(p_login);
  perform authz.note_change('staff', made, 1);
  return made;
end $$;
comment on function authz.make_staff(text, text, text[], text, bigint[], boolean, timestamptz, boolean) is 'Makes a member of staff with login, roles and scope (null: sees every client). PU006 separation_of_duties, PU008.';

create function desk.list_staff()
returns table (id bigint, login text, name text, state text, roles text[], scope_partners bigint[], must_change_password boolean,
               password_set_us bigint, valid_until_us bigint, created_us bigint, version int, scope_units jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('staff.list');
  perform authz.count_read('staff.list', (select count(*)::int from policy.staff));
  return query
    select s.id, s.login, s.name, s.state,
           (select coalesce(array_agg(r.code order by r.position), '{}')
              from policy.staff_role h join policy.role r on r.code = h.role where h.login = s.login and h.granted),
           case when s.scoped then (select coalesce(array_agg(p.partner_id order by p.partner_id), '{}')
                                      from policy.staff_scope p where p.login = s.login and p.granted) end,
           s.must_change_password,
           floor(extract(epoch from s.password_set_at) * 1000000)::bigint,
           floor(extract(epoch from s.valid_until) * 1000000)::bigint,
           floor(extract(epoch from s.created_at) * 1000000)::bigint,
           s.version, book.office_units(authz.scope_of(s.login, 'unit'))
      from policy.staff s
     order by s.name, s.id;
end $$;
comment on function desk.list_staff() is 'Members of staff with their roles and scope (scope_partners and scope_units; null: every client). PU001.';

create function desk.disable_staff(p_key uuid, p_login text, p_version int, p_reason text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  person policy.staff;
  version int;
begin
  answer := authz.begin_command(p_key, 'staff.disable', 'staff.disable',
    jsonb_build_object('login', p_login, 'version', p_version, 'reason', p_reason));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_text('reason', p_reason, 1000);
  select * into person from policy.staff s where s.login = p_login for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('login', p_login));
  end if;
  if person.login = session_user then
    perform authz.refuse('PU004', '{"why": "own_rights"}');
  end if;
  if person.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('version', person.version, 'state', person.state));
  end if;
  if person.state = 'disabled' then
    perform authz.refuse('PU003', jsonb_build_object('state', person.state));
  end if;
  update policy.staff s set state = 'disabled' where s.login = p_login;
  version := authz.touch_staff(p_login);
  perform authz.hr_let_in(p_login, false);
  answer := authz.finish_command(p_key, 'staff', person.id, version, 'disabled', '{}',
    jsonb_build_object('login', p_login, 'before', person.state, 'reason', p_reason));
  perform authz.hr_end_sessions(p_login);
  return answer;
end $$;
comment on function desk.disable_staff(uuid, text, int, text) is 'Cuts a member of staff off at once: no login, no session. Taking back needs a staff.enable proposal. PU001, PU002, PU003, PU004 for the own login, PU007.';

create function desk.change_password(p_key uuid, p_verifier text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  person policy.staff;
  content bytea := sha256(convert_to(coalesce(p_verifier, ''), 'UTF8'));
  until timestamptz := clock_timestamp() + make_interval(days => authz.whole_setting('password.valid_days')::int);
  version int;
begin
  answer := authz.begin_command(p_key, 'session.change_password', null, jsonb_build_object('verifier', encode(content, 'hex')));
  if answer.replayed then
    return answer;
  end if;
  perform authz.hr_check_verifier(p_verifier);
  select * into strict person from policy.staff s where s.login = session_user for update;
  if person.verifier_hash = content then
    perform authz.refuse('PU008', '{"field": "verifier", "why": "unchanged"}');
  end if;
  if person.must_change_password then
    if authz.hr_verifier_hash(session_user) is distinct from person.verifier_hash then
      perform authz.refuse('PU001', '{"why": "password_set_outside"}');
    end if;
  elsif not authz.confirm_step_up() then
    perform authz.refuse('PU010');
  end if;
  update policy.staff s
     set must_change_password = false, verifier_hash = content, password_set_at = clock_timestamp(), valid_until = until
   where s.login = session_user;
  perform authz.hr_set_password(session_user, p_verifier, until);
  version := authz.touch_staff(session_user);
  return authz.finish_command(p_key, 'staff', person.id, version, 'active', '{}', '{}');
end $$;
comment on function desk.change_password(uuid, text) is 'Sets the own password from its SCRAM verifier. Needs a password check (PU010), unless the password was set by an administrator and is due. PU001 password_set_outside, PU008 verifier.';

grant execute on function desk.list_staff() to purser_admin, purser_compliance;
grant execute on function desk.disable_staff(uuid, text, int, text) to purser_admin;
grant execute on function desk.change_password(uuid, text) to purser_staff;
reset role;
