-- The audit list behind its pages, positions, totals and exports: one filter, one order, one kind of row.
set local role purser_desk;

create function authz.audit_filter(p_filter jsonb) returns book.audit_wanted language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.audit_wanted;
  rules jsonb := coalesce(p_filter -> 'rules', '[]');
  named record;
begin
  perform book.check_rules(rules, '{"id": "id", "actor": "word", "command": "text", "entity": "word", "entity_id": "word", "station": "text",
    "chain": "word", "at": "time"}');
  for named in select f.key, f.value from jsonb_each_text(p_filter) f where f.key in ('actor', 'command', 'entity', 'entity_id') and f.value is not null loop
    rules := rules || jsonb_build_object('field', named.key, 'op', 'is', 'values', jsonb_build_array(named.value));
  end loop;
  w.from_us := coalesce((p_filter ->> 'from_us')::bigint, 0);
  w.to_us := coalesce((p_filter ->> 'to_us')::bigint, 9223372036854775807);
  w.ids := book.filter_ids(p_filter);
  if (book.term_of(rules, 'id')).one_of is not null then
    w.ids := array(select i from unnest(book.ids_of((book.term_of(rules, 'id')).one_of)) i where w.ids is null or i = any (w.ids));
  end if;
  w.actor := book.term_of(rules, 'actor');
  w.command := book.term_of(rules, 'command', true);
  w.entity := book.term_of(rules, 'entity');
  w.entity_id := book.term_of(rules, 'entity_id');
  w.station := book.term_of(rules, 'station', true);
  w.chain := book.term_of(rules, 'chain');
  w.at := book.term_of(rules, 'at');
  return w;
end $$;
comment on function authz.audit_filter(jsonb) is 'A filter of the audit list. Rules: id, actor, command, entity, entity_id, station, chain, at (microseconds). PU008.';

create function authz.audit_wanted(w book.audit_wanted) returns setof audit.log language sql stable
begin atomic
  select l.*
    from audit.log l
   where ((w).ids is null or l.id = any ((w).ids))
     and l.at_us >= (w).from_us and l.at_us < (w).to_us
     and book.text_fits(l.actor, (w).actor) and book.text_fits(lower(l.command), (w).command) and book.text_fits(l.entity, (w).entity)
     and book.text_fits(l.entity_id, (w).entity_id) and book.text_fits(lower(l.station), (w).station) and book.text_fits(l.chain, (w).chain)
     and book.number_fits(l.at_us, (w).at);
end;
comment on function authz.audit_wanted(book.audit_wanted) is 'The audit rows a filter lets through. Inlined into the statement that asks.';

create function authz.audit_list(p_filter jsonb, p_before bigint, p_skip int, p_most int) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.audit_wanted := authz.audit_filter(p_filter);
  before bigint := coalesce(p_before, 9223372036854775807);
  item text := (w.entity).one_of[1];
  item_id text := (w.entity_id).one_of[1];
  person text := (w.actor).one_of[1];
begin
  -- An item, or a person, has an index of its own; the plain statement walks the log backwards.
  if cardinality((w.entity).one_of) = 1 and cardinality((w.entity_id).one_of) = 1 then
    return array(select l.id from authz.audit_wanted(w) l where l.entity = item and l.entity_id = item_id and l.id < before
                  order by l.id desc limit p_most offset p_skip);
  elsif cardinality((w.actor).one_of) = 1 then
    return array(select l.id from authz.audit_wanted(w) l where l.chain = person and l.id < before order by l.id desc limit p_most offset p_skip);
  end if;
  return array(select l.id from authz.audit_wanted(w) l where l.id < before order by l.id desc limit p_most offset p_skip);
end $$;
comment on function authz.audit_list(jsonb, bigint, int, int) is 'Ids of a page of the audit list, newest first.';

create function authz.audit_rows(p_ids bigint[])
returns table (id bigint, at_us bigint, actor text, station text, command text, entity text, entity_id text, payload text,
               chain text, seq bigint, hash text, seal_no bigint)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select l.id, l.at_us, l.actor, l.station, l.command, l.entity, l.entity_id, l.payload, l.chain, l.seq, encode(l.hash, 'hex'),
           (select s.no from audit.seal s where s.high_xid > l.xid order by s.high_xid limit 1)
      from unnest(p_ids) with ordinality o (id, n)
      join audit.log l on l.id = o.id
     order by o.n;
end $$;
comment on function authz.audit_rows(bigint[]) is 'The rows of the audit list, in the order of the ids.';

create function authz.audit_positions(p_filter jsonb, p_step int, p_most int) returns setof jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.audit_wanted := authz.audit_filter(p_filter);
begin
  return query
    select jsonb_build_object('n', k.n, 'id', k.id) from (
      select l.id, row_number() over (order by l.id desc) as n from authz.audit_wanted(w) l order by l.id desc limit p_most) k
     where k.n % p_step = 0 order by k.n;
end $$;
comment on function authz.audit_positions(jsonb, int, int) is 'Cursor of each p_step-th audit row (member n: which one), among the newest p_most.';

create function authz.audit_count(p_filter jsonb, p_most bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.audit_wanted := authz.audit_filter(p_filter);
begin
  return (select count(*) from (select from authz.audit_wanted(w) limit p_most) k);
end $$;
comment on function authz.audit_count(jsonb, bigint) is 'How many audit rows a filter lets through, counted no further than p_most.';

create function authz.audit_groups(p_filter jsonb, p_by text)
returns table (value text, currency text, exponent int, rows bigint, total_minor text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.audit_wanted := authz.audit_filter(p_filter);
begin
  if p_by not in ('actor', 'command', 'entity') then
    perform authz.refuse('PU008', '{"field": "by"}');
  end if;
  return query
    select k.value, null::text, null::int, count(*), null::text
      from (select case p_by when 'actor' then l.actor when 'command' then l.command when 'entity' then l.entity end as value from authz.audit_wanted(w) l) k
     group by k.value order by count(*) desc, k.value limit 500;
end $$;
comment on function authz.audit_groups(jsonb, text) is 'How many audit rows by actor, command or entity; by null: all in one. PU008.';
reset role;
