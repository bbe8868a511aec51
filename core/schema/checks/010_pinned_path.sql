-- Functions of ours without exactly the pinned search path.
select p.oid::regprocedure::text as finding
  from pg_proc p
 where p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false);
