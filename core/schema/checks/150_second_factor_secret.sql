-- Rights of anybody on the secrets of second factors, and functions that name their tables beside those that have to.
select format('%s to %s', c.oid::regclass, coalesce(nullif(a.grantee, 0)::regrole::text, 'public')) as finding
  from pg_class c
 cross join lateral (
   select x.grantee from aclexplode(c.relacl) x
   union
   select x.grantee from pg_attribute t, aclexplode(t.attacl) x where t.attrelid = c.oid) a
 where c.oid in ('book.second_factor'::regclass, 'book.recovery_code'::regclass) and a.grantee <> c.relowner
union all
select p.oid::regprocedure::text
  from pg_proc p
 where p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and p.prosrc ~ '\mbook\.(second_factor|recovery_code)\M'
   and p.oid::regprocedure::text not in (
     'book.new_second_factor(text)',
     'book.check_second_factor(text,text,boolean,bigint,bigint,bigint)',
     'book.enable_second_factor(text)',
     'book.drop_second_factor(text)',
     'book.recovery_left(text)');
