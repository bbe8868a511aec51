-- Functions of the server that were to be taken from everybody, and rights on the database and schemas left to PUBLIC.
select p.oid::regprocedure::text as finding
  from pg_proc p
 where p.pronamespace = 'pg_catalog'::regnamespace
   and p.proname ~ ('^(pg_(try_)?advisory_.*|lo_.*|loread|lowrite|pg_sleep.*|pg_notify|txid_current|txid_current_if_assigned'
                    || '|pg_current_xact_id|pg_current_xact_id_if_assigned|pg_export_snapshot|pg_logical_emit_message'
                    || '|(query|table|schema|database|cursor)_to_xml.*|pg_terminate_backend|ts_stat|ts_rewrite)$')
   and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
union all
select 'database'
  from pg_database b
 where b.datname = current_database()
   and exists (select from aclexplode(coalesce(b.datacl, acldefault('d', b.datdba))) a where a.grantee = 0)
union all
select 'schema ' || n.nspname
  from pg_namespace n
 where n.nspname in ('public', 'meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and exists (select from aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where a.grantee = 0);
