-- Relations, types and functions that do not belong to the owner of their schema.
select format('%s %s of %s', n.nspname, x.name, x.owner::regrole) as finding
  from pg_namespace n
 cross join lateral (
   select c.relname as name, c.relowner as owner from pg_class c where c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm', 'S', 'c')
   union all
   select p.proname, p.proowner from pg_proc p where p.pronamespace = n.oid) x
 where n.nspname in ('book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and x.owner <> n.nspowner
   and not (n.nspname = 'authz' and x.owner = 'purser_hr'::regrole);
