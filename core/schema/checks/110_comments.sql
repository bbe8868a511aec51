-- Functions, tables, views and types of ours without a comment.
select p.oid::regprocedure::text as finding
  from pg_proc p
 where p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and obj_description(p.oid, 'pg_proc') is null
union all
select c.oid::regclass::text
  from pg_class c
 where c.relnamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and c.relkind in ('r', 'p', 'v', 'm')
   and obj_description(c.oid, 'pg_class') is null
union all
select t.oid::regtype::text
  from pg_type t
  join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
 where t.typnamespace::regnamespace::text in ('book', 'policy', 'sync', 'authz', 'desk', 'link')
   and obj_description(t.oid, 'pg_type') is null;
