-- Functions of ours that everybody may execute.
select p.oid::regprocedure::text as finding
  from pg_proc p
 where p.pronamespace::regnamespace::text in ('public', 'meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and a.privilege_type = 'EXECUTE');
