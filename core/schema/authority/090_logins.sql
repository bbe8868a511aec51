-- The only functions that make or change a login. Their owner purser_hr is the one role with CREATEROLE; it
-- cannot log in and has no members. They touch staff logins of policy.staff only, with roles of policy.role only.
grant select (rolname, rolpassword) on pg_catalog.pg_authid to purser_hr;
set local role purser_desk;
grant execute on function authz.refuse(text, jsonb), authz.setting(text), authz.whole_setting(text) to purser_hr;
grant create on schema authz to purser_hr;
reset role;
set local role purser_owner;
grant select on policy.setting to purser_hr;
reset role;

set local role purser_hr;

create function authz.hr_check_name(p_login text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_login is null or p_login !~ '^[a-z][a-z0-9._]{1,30}$' or p_login ~ '^(purser_|pg_)'
     or not exists (select from policy.staff s where s.login = p_login) then
    perform authz.refuse('PU008', '{"field": "login"}');
  end if;
end $$;
comment on function authz.hr_check_name(text) is 'Refuses a login that is not of the form of staff logins or not in policy.staff: PU008.';

create function authz.hr_check(p_login text, p_must_exist boolean) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  existing pg_roles;
begin
  perform authz.hr_check_name(p_login);
  select * into existing from pg_roles r where r.rolname = p_login;
  if not found then
    if p_must_exist then
      perform authz.refuse('PU007', jsonb_build_object('login', p_login));
    end if;
    return;
  end if;
  if existing.rolsuper or existing.rolcreaterole or existing.rolcreatedb or existing.rolreplication or existing.rolbypassrls
     or not exists (select from pg_auth_members m where m.member = existing.oid and m.roleid = 'purser_staff'::regrole) then
    perform authz.refuse('PU008', '{"field": "login"}');
  end if;
end $$;
comment on function authz.hr_check(text, boolean) is 'Refuses as hr_check_name, and a login that exists as something else than plain staff: PU007, PU008.';

create function authz.hr_check_verifier(p_verifier text) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_verifier is null or length(p_verifier) > 512
     or p_verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/]{20,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
     or split_part(split_part(p_verifier, '$', 2), ':', 1)::int < 4096 then
    perform authz.refuse('PU008', '{"field": "verifier"}');
  end if;
end $$;
comment on function authz.hr_check_verifier(text) is 'Accepts only a SCRAM-SHA-256 verifier with a salt of 15 bytes or more and 4096 iterations or more: PU008. Passwords never reach the server.';

create function authz.hr_apply_settings(p_login text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  stored text;
begin
  perform authz.hr_check(p_login, true);
  execute format('alter role %I reset all', p_login);
  for stored in
    select b.datname from pg_db_role_setting d join pg_database b on b.oid = d.setdatabase
     where d.setrole = to_regrole(quote_ident(p_login))
  loop
    execute format('alter role %I in database %I reset all', p_login, stored);
  end loop;
  execute format('alter role %I set lock_timeout = ''2s''', p_login);
  execute format('alter role %I set statement_timeout = ''30s''', p_login);
  execute format('alter role %I set idle_in_transaction_session_timeout = ''10s''', p_login);
  execute format('alter role %I inherit connection limit 12', p_login);
end $$;
comment on function authz.hr_apply_settings(text) is 'Puts the settings and the connection limit of a staff login back to what they should be.';

create function authz.hr_make_login(p_login text, p_verifier text, p_valid_until timestamptz, p_may_exist boolean) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.hr_check(p_login, false);
  perform authz.hr_check_verifier(p_verifier);
  if not exists (select from pg_roles r where r.rolname = p_login) then
    execute format('create role %I nologin in role purser_staff', p_login);
  elsif not p_may_exist then
    perform authz.refuse('PU008', '{"field": "login", "why": "taken"}');
  end if;
  execute format('alter role %I login password %L valid until %L', p_login, p_verifier, p_valid_until);
  perform authz.hr_apply_settings(p_login);
end $$;
comment on function authz.hr_make_login(text, text, timestamptz, boolean) is 'Makes the database login of a member of staff already in policy.staff. PU008 when the login is taken in the cluster and may not be reused.';

create function authz.hr_set_role(p_login text, p_role text, p_granted boolean) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.hr_check(p_login, true);
  if not exists (select from policy.role r where r.code = p_role) then
    perform authz.refuse('PU008', '{"field": "role"}');
  end if;
  if p_granted <> exists (select from pg_auth_members m
                           where m.roleid = to_regrole('purser_' || p_role) and m.member = to_regrole(quote_ident(p_login))) then
    execute format(case when p_granted then 'grant %I to %I' else 'revoke %I from %I' end, 'purser_' || p_role, p_login);
  end if;
end $$;
comment on function authz.hr_set_role(text, text, boolean) is 'Puts a staff login into the group of a role, or takes it out. PU008 for another group.';

create function authz.hr_set_password(p_login text, p_verifier text, p_valid_until timestamptz) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.hr_check(p_login, true);
  perform authz.hr_check_verifier(p_verifier);
  execute format('alter role %I password %L valid until %L', p_login, p_verifier, p_valid_until);
end $$;
comment on function authz.hr_set_password(text, text, timestamptz) is 'Sets the password of a staff login from its verifier.';

create function authz.hr_let_in(p_login text, p_in boolean) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if p_in then
    perform authz.hr_check(p_login, true);
    execute format('alter role %I login', p_login);
    return;
  end if;
  -- Keeping somebody out must work also on a login that was given more than staff have.
  perform authz.hr_check_name(p_login);
  if exists (select from pg_roles r where r.rolname = p_login and not r.rolsuper and not r.rolreplication and not r.rolbypassrls) then
    execute format('alter role %I nologin', p_login);
  end if;
end $$;
comment on function authz.hr_let_in(text, boolean) is 'Lets a staff login connect, or not.';

create function authz.hr_end_sessions(p_login text) returns int language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.hr_check_name(p_login);
  return (select count(*) filter (where pg_terminate_backend(a.pid, 0))
            from pg_stat_activity a
            join pg_roles r on r.oid = a.usesysid
           where a.usename = p_login and not r.rolsuper and a.datname = current_database() and a.pid <> pg_backend_pid());
end $$;
comment on function authz.hr_end_sessions(text) is 'Ends every other session of a staff login in this office. Returns how many.';

create function authz.hr_end_session(p_pid int, p_login text, p_backend_start timestamptz) returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.hr_check(p_login, true);
  return coalesce((select pg_terminate_backend(a.pid, 0)
                     from pg_stat_activity a
                    where a.pid = p_pid and a.usename = p_login and a.backend_start = p_backend_start
                      and a.datname = current_database()), false);
end $$;
comment on function authz.hr_end_session(int, text, timestamptz) is 'Ends one session of a staff login.';

create function authz.hr_verifier_hash(p_login text) returns bytea language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return (select sha256(convert_to(coalesce(a.rolpassword, ''), 'UTF8')) from pg_authid a where a.rolname = p_login);
end $$;
comment on function authz.hr_verifier_hash(text) is 'Hash of the stored verifier, to tell a password that was set around the office.';

reset role;
set local role purser_desk;
revoke create on schema authz from purser_hr;
reset role;

set local role purser_hr;
grant execute on function
  authz.hr_check_verifier(text), authz.hr_apply_settings(text), authz.hr_make_login(text, text, timestamptz, boolean),
  authz.hr_set_role(text, text, boolean), authz.hr_set_password(text, text, timestamptz), authz.hr_let_in(text, boolean),
  authz.hr_end_sessions(text), authz.hr_end_session(int, text, timestamptz), authz.hr_verifier_hash(text) to purser_desk;
reset role;
