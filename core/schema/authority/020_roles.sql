-- What each role of the cluster is, and what each owner may touch. Idempotent: the roles may serve other
-- databases of the same cluster already.
--
-- Staff logins get CONNECTION LIMIT 12: one workstation holds up to six connections (reading, writing,
-- feed, export, a password check, one being replaced after a lost link), and a person may have two of
-- them open while moving to another desk.
do $$
declare
  name text;
begin
  foreach name in array array[
    'purser_owner', 'purser_desk', 'purser_audit', 'purser_bridge', 'purser_staff',
    'purser_compliance', 'purser_compliance_manager', 'purser_payments', 'purser_payments_manager', 'purser_partners',
    'purser_support', 'purser_operations', 'purser_analyst', 'purser_admin']
  loop
    execute format('alter role %I nologin nosuperuser nocreaterole nocreatedb noreplication nobypassrls inherit', name);
  end loop;
  alter role purser_hr nologin nosuperuser createrole nocreatedb noreplication nobypassrls inherit;

  foreach name in array array['purser_connector', 'purser_jobs', 'purser_sealer', 'purser_notifier', 'purser_watchdog', 'purser_intake', 'purser_mail', 'purser_scan'] loop
    execute format('alter role %I login nosuperuser nocreaterole nocreatedb noreplication nobypassrls inherit connection limit 16', name);
    execute format('alter role %I set lock_timeout = ''5s''', name);
    execute format('alter role %I set statement_timeout = ''60s''', name);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''30s''', name);
    -- What a service does outside must not go ahead of what the database keeps.
    execute format('alter role %I set synchronous_commit = ''on''', name);
    execute format('grant purser_bridge to %I', name);
  end loop;

  -- Nobody is a member of an owner.
  for name in
    select format('revoke %s from %s', m.roleid::regrole, m.member::regrole)
      from pg_auth_members m
     where m.roleid in ('purser_owner'::regrole, 'purser_desk'::regrole, 'purser_audit'::regrole, 'purser_hr'::regrole)
  loop
    execute name;
  end loop;
end $$;

-- Starting time of the caller's own connection (fresh password), and the sessions of staff.
grant pg_read_all_stats to purser_desk, purser_hr;
-- Ending the sessions of a disabled or over-limit login.
grant pg_signal_backend to purser_hr;

comment on role purser_owner is 'Purser: owns the tables. No members.';
comment on role purser_desk is 'Purser: owns the functions of desk, link and authz. No members.';
comment on role purser_audit is 'Purser: owns the audit log. No members.';
comment on role purser_hr is 'Purser: owns the few functions that make and change staff logins. No login, no members.';
comment on role purser_staff is 'Purser: every member of staff.';
comment on role purser_bridge is 'Purser: every service of the bridge.';

do $$
declare
  owner text;
begin
  foreach owner in array array['purser_owner', 'purser_desk', 'purser_audit', 'purser_hr', current_user::text] loop
    execute format('alter default privileges for role %I revoke execute on functions from public', owner);
    execute format('alter default privileges for role %I revoke all on tables from public', owner);
    execute format('alter default privileges for role %I revoke all on sequences from public', owner);
    execute format('alter default privileges for role %I revoke all on schemas from public', owner);
  end loop;
end $$;
