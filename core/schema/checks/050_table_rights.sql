-- Rights on relations beyond what the owners need: any right of staff or services other than SELECT on a view of
-- report; writing by anybody but purser_desk; deleting by anybody; audit writing by anybody.
select format('%s: %s to %s', c.oid::regclass, a.privilege_type, coalesce(nullif(a.grantee, 0)::regrole::text, 'public')) as finding
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 cross join lateral (
   select x.grantee, x.privilege_type from aclexplode(c.relacl) x
   union
   select x.grantee, x.privilege_type from pg_attribute t, aclexplode(t.attacl) x where t.attrelid = c.oid) a
 where n.nspname in ('meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report', 'public')
   and c.relkind in ('r', 'p', 'v', 'm', 'f')
   and a.grantee <> c.relowner
   and not (a.privilege_type = 'SELECT' and coalesce(nullif(a.grantee, 0)::regrole::text, 'public') in ('purser_owner', 'purser_desk', 'purser_hr'))
   and not (a.privilege_type in ('INSERT', 'UPDATE') and a.grantee::regrole::text = 'purser_desk' and n.nspname <> 'audit')
   and not (a.privilege_type = 'SELECT' and n.nspname = 'report' and c.relkind = 'v'
            and exists (select from pg_roles r where r.oid = a.grantee and r.rolname ~ '^purser_' and not r.rolcanlogin));
