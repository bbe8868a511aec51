-- Functions staff may execute outside desk, services outside link, and rights of a group on a function of an inner schema.
select format('%s to %s', p.oid::regprocedure, a.grantee::regrole) as finding
  from pg_proc p
 cross join lateral aclexplode(p.proacl) a
  join pg_roles r on r.oid = a.grantee
 where p.pronamespace::regnamespace::text in ('public', 'meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and a.grantee <> p.proowner and not r.rolsuper
   and r.rolname not in ('purser_owner', 'purser_desk', 'purser_audit', 'purser_hr')
   and not (p.pronamespace = 'desk'::regnamespace and r.rolname ~ '^purser_' and not r.rolcanlogin and r.rolname <> 'purser_bridge')
   and not (p.pronamespace = 'link'::regnamespace
            and (r.rolname = 'purser_bridge' or pg_has_role(r.oid, 'purser_bridge', 'member')))
union all
select p.oid::regprocedure::text || ' is no definer'
  from pg_proc p
 where p.pronamespace::regnamespace::text in ('desk', 'link') and not p.prosecdef;
