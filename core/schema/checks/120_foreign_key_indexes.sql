-- Foreign keys no index begins with (partitions follow their parent). Tables of policy are small: there it may be missing.
select format('%s %s', f.conrelid::regclass, f.conname) as finding
  from pg_constraint f
  join pg_class c on c.oid = f.conrelid
 where f.contype = 'f' and f.conparentid = 0
   and c.relnamespace::regnamespace::text in ('book', 'sync', 'rollup', 'audit')
   and not exists (
     select from pg_index i
      where i.indrelid = f.conrelid
        and (select array_agg(k order by k) from unnest((string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(f.conkey)]) k)
          = (select array_agg(k order by k) from unnest(f.conkey) k));
