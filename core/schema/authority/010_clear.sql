-- Takes away what the release before defined, so that nothing it dropped stays: triggers, views, functions
-- and every grant on a relation. The files after this one define all of it again.
do $$
declare
  ours constant text[] := array['meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report'];
  item record;
  routine text;
begin
  for item in
    select t.tgname as name, t.tgrelid::regclass as relation
      from pg_trigger t
      join pg_proc p on p.oid = t.tgfoid
     where not t.tgisinternal and t.tgparentid = 0 and p.pronamespace::regnamespace::text = any (ours)
  loop
    execute format('drop trigger %I on %s', item.name, item.relation);
  end loop;

  for item in
    select c.oid::regclass as relation
      from pg_class c
     where c.relkind = 'v' and c.relnamespace::regnamespace::text = any (ours)
  loop
    execute format('drop view if exists %s cascade', item.relation);
  end loop;

  -- A function that a constraint, a default or an index uses stays: its file replaces it in place. Others go, and
  -- with them those whose body in standard SQL is bound to them; each is named before the first is dropped.
  foreach routine in array array(
    select p.oid::regprocedure::text
      from pg_proc p
     where p.pronamespace::regnamespace::text = any (ours)
       and not exists (select from pg_depend d
                        where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
                          and d.classid in ('pg_constraint'::regclass, 'pg_attrdef'::regclass, 'pg_class'::regclass, 'pg_type'::regclass)))
  loop
    execute format('drop routine if exists %s cascade', routine);
  end loop;

  for item in
    select distinct n.nspname as schema, g.grantee::regrole as grantee
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     cross join lateral (
       select a.grantee from aclexplode(c.relacl) a
       union
       select a.grantee from pg_attribute t, aclexplode(t.attacl) a where t.attrelid = c.oid) g
     where n.nspname = any (ours) and c.relkind in ('r', 'p', 'v', 'm') and g.grantee not in (c.relowner, 0)
  loop
    execute format('revoke all on all tables in schema %I from %s', item.schema, item.grantee);
  end loop;
end $$;
