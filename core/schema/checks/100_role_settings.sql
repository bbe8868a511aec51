-- Settings stored for a role of ours, or for this database, beyond the expected ones.
select format('%s: %s', d.setrole::regrole, s) as finding
  from pg_db_role_setting d
 cross join unnest(d.setconfig) s
  join pg_roles r on r.oid = d.setrole
 where (r.rolname ~ '^purser_' or pg_has_role(r.oid, 'purser_staff', 'member')) and not r.rolsuper
   and s not in ('lock_timeout=2s', 'statement_timeout=30s', 'idle_in_transaction_session_timeout=10s',
                 'lock_timeout=5s', 'statement_timeout=60s', 'idle_in_transaction_session_timeout=30s',
                 'synchronous_commit=on')
union all
select 'database: ' || e.setting
  from (values ('temp_file_limit=2GB'), ('log_statement=none'), ('log_min_error_statement=panic'), ('log_error_verbosity=terse'),
               ('log_parameter_max_length=0'), ('log_parameter_max_length_on_error=0')) e (setting)
 where not exists (select from pg_db_role_setting d join pg_database b on b.oid = d.setdatabase
                    where b.datname = current_database() and d.setrole = 0 and d.setconfig @> array[e.setting]);
