-- Functions of ours without exactly the pinned search path. A body in standard SQL was bound to its names
-- when it was made and follows no path; a definer is held to the path all the same.
select p.oid::regprocedure::text as finding
  from pg_proc p
 where p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and (p.prosqlbody is null or p.prosecdef)
   and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false);
