-- Extensions and languages nobody expects.
select e.extname as finding
  from pg_extension e
 where e.extname not in ('plpgsql', 'pg_trgm', 'btree_gist', 'pgcrypto', 'fuzzystrmatch')
union all
select l.lanname
  from pg_language l
 where l.lanname not in ('internal', 'c', 'sql', 'plpgsql')
    or (l.lanname = 'plpgsql' and exists (select from aclexplode(l.lanacl) a where a.grantee = 0))
    or (l.lanname = 'plpgsql' and l.lanacl is null);
