-- What any login could do in a fresh database, and nobody needs: taken away. Applied again at each upgrade.

-- Extension functions are called by operators inside our functions only.
revoke all on schema public from public;
revoke execute on all functions in schema public from public;
grant usage on schema public to purser_owner, purser_desk;
grant execute on all functions in schema public to purser_owner, purser_desk;

revoke all on schema meta, book, policy, sync, rollup, audit, authz, desk, link, report from public;
grant usage on schema book, policy, sync, rollup, meta, audit to purser_desk;
grant usage on schema desk, authz to purser_owner;
grant usage on schema authz, policy, desk to purser_hr;
grant usage on schema desk, report to purser_staff;
grant usage on schema link, desk to purser_bridge;

revoke usage on language plpgsql from public;
grant usage on language plpgsql to purser_owner, purser_desk, purser_audit, purser_hr;

-- Advisory locks fill the shared lock table, large objects fill the disk, sleeps hold connections, NOTIFY
-- takes a lock until commit, transaction ids and snapshots hold back cleaning, *_to_xml run any text as SQL.
do $$
declare
  routine regprocedure;
begin
  for routine in
    select p.oid::regprocedure
      from pg_proc p
     where p.pronamespace = 'pg_catalog'::regnamespace
       and p.proname ~ ('^(pg_(try_)?advisory_.*|lo_.*|loread|lowrite|pg_sleep.*|pg_notify|txid_current|txid_current_if_assigned'
                        || '|pg_current_xact_id|pg_current_xact_id_if_assigned|pg_export_snapshot|pg_logical_emit_message'
                        || '|(query|table|schema|database|cursor)_to_xml.*|pg_terminate_backend|ts_stat|ts_rewrite)$')
  loop
    execute format('revoke execute on function %s from public', routine);
  end loop;
end $$;
grant execute on function pg_catalog.pg_current_xact_id() to purser_audit, purser_owner, purser_desk;
grant execute on function pg_catalog.pg_notify(text, text) to purser_desk;
grant execute on function pg_catalog.pg_terminate_backend(int, bigint) to purser_hr;

create function meta.harden_database() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  setting record;
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to purser_staff, purser_bridge', current_database());
  for setting in
    select * from (values
      ('temp_file_limit', '2GB'),
      ('idle_in_transaction_session_timeout', '60s'),
      ('timezone', 'UTC'),
      ('datestyle', 'ISO, MDY'),
      ('intervalstyle', 'postgres'),
      ('bytea_output', 'hex'),
      ('jit', 'off'),
      ('log_statement', 'none'),
      ('log_min_error_statement', 'panic'),
      ('log_min_duration_statement', '-1'),
      ('log_parameter_max_length', '0'),
      ('log_parameter_max_length_on_error', '0'),
      ('log_error_verbosity', 'terse')) s (name, value)
  loop
    execute format('alter database %I set %I = %L', current_database(), setting.name, setting.value);
  end loop;
end $$;
comment on function meta.harden_database() is 'Rights and settings of the database itself, which a clone does not inherit. Superuser only; run at each upgrade and after CREATE DATABASE ... TEMPLATE.';
revoke all on function meta.harden_database() from public;

select meta.harden_database();
