-- Filters of lists: a whitelisted translation of rules in JSON into values that fixed statements compare with.
-- No text of a person ever becomes part of a statement.
--
--   {"rules": [{"field": "method", "op": "is", "values": ["sepa"], "except": true}, ...]}
--
-- op: is (one of the values), contains (every value, in any case), between (from and to, either may be null),
-- empty. "except" turns a rule around. All rules hold at once.
set local role purser_owner;

create function book.check_rules(p_rules jsonb, p_fields jsonb) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  rule record;
  kind text;
  op text;
  wrong text;
begin
  if jsonb_typeof(coalesce(p_rules, '[]')) <> 'array' or jsonb_array_length(coalesce(p_rules, '[]')) > 30
     or octet_length(coalesce(p_rules, '[]')::text) > 100000 then
    perform authz.refuse('PU008', '{"field": "rules"}');
  end if;
  for rule in select r.value as data, r.ordinality as n from jsonb_array_elements(coalesce(p_rules, '[]')) with ordinality r loop
    kind := p_fields ->> coalesce(rule.data ->> 'field', '');
    op := coalesce(rule.data ->> 'op', '');
    wrong := case
      when jsonb_typeof(rule.data) <> 'object' then 'rules'
      when kind is null then 'field'
      when op not in ('is', 'contains', 'between', 'empty')
        or (op = 'contains' and kind <> 'text') or (op = 'between' and kind not in ('number', 'time', 'money')) then 'op'
      when coalesce(jsonb_typeof(rule.data -> 'except'), 'boolean') <> 'boolean' then 'except'
      when op <> 'empty' and (jsonb_typeof(rule.data -> 'values') is distinct from 'array'
        or jsonb_array_length(rule.data -> 'values') not between 1 and 1000) then 'values' end;
    if wrong is null and op <> 'empty' then
      wrong := case
        when op = 'between' and (jsonb_array_length(rule.data -> 'values') <> 2
          or exists (select from jsonb_array_elements(rule.data -> 'values') v
                      where jsonb_typeof(v) <> 'null' and coalesce(v #>> '{}', '') !~ '^-?[0-9]{1,18}$')) then 'values'
        when kind in ('number', 'time', 'money', 'id') and op = 'is'
          and exists (select from jsonb_array_elements(rule.data -> 'values') v where coalesce(v #>> '{}', '') !~ '^-?[0-9]{1,18}$') then 'values'
        when op in ('is', 'contains')
          and exists (select from jsonb_array_elements(rule.data -> 'values') v
                       where jsonb_typeof(v) not in ('string', 'number') or length(v #>> '{}') not between 1 and 200) then 'values' end;
    end if;
    if wrong is not null then
      perform authz.refuse('PU008', jsonb_build_object('field', wrong, 'rule', rule.n, 'of', left(rule.data ->> 'field', 40)));
    end if;
  end loop;
end $$;
comment on function book.check_rules(jsonb, jsonb) is 'Refuses rules that name a field outside the list''s own, an operation it does not have, or values of another kind: PU008 with the rule. p_fields: field → kind (text, word, id, number, money, time).';

create function book.like_patterns(p_values text[]) returns text[] language sql immutable
return (select array_agg(book.like_pattern(v)) from unnest(p_values) v);
comment on function book.like_patterns(text[]) is 'book.like_pattern of each value; null for none.';

create function book.range_of(p_values jsonb) returns int8range language sql immutable
return int8range((p_values ->> 0)::bigint, (p_values ->> 1)::bigint, '[]');
comment on function book.range_of(jsonb) is 'From and to of a rule, both inside; null is without end..';

create function book.term_of(p_rules jsonb, p_field text, p_fold boolean default false) returns book.term language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  term book.term;
  rule jsonb;
  except_it boolean;
  texts text[];
  range int8multirange;
begin
  for rule in select r from jsonb_array_elements(coalesce(p_rules, '[]')) r where r ->> 'field' = p_field loop
    except_it := coalesce((rule ->> 'except')::boolean, false);
    if rule ->> 'op' = 'empty' then
      if term.is_empty is distinct from except_it then
        term.is_empty := not except_it;
      else
        term.one_of := '{}';                 -- empty and filled at once: nothing fits
      end if;
    elsif rule ->> 'op' = 'between' then
      if (rule #>> '{values,0}')::bigint > (rule #>> '{values,1}')::bigint then
        perform authz.refuse('PU008', jsonb_build_object('field', 'values', 'of', p_field));
      end if;
      range := int8multirange(book.range_of(rule -> 'values'));
      if except_it then
        term.outside := coalesce(term.outside, '{}') + range;
      else
        term.within := coalesce(term.within, int8multirange(int8range(null, null))) * range;
      end if;
    else
      texts := array(select case when p_fold then lower(v) else v end from jsonb_array_elements_text(rule -> 'values') v);
      if rule ->> 'op' = 'contains' then
        if except_it then
          term.like_none := coalesce(term.like_none, '{}') || book.like_patterns(texts);
        else
          term.like_all := coalesce(term.like_all, '{}') || book.like_patterns(texts);
        end if;
      elsif except_it then
        term.none_of := coalesce(term.none_of, '{}') || texts;
      elsif term.one_of is null then
        term.one_of := texts;
      else
        term.one_of := array(select unnest(term.one_of) intersect select unnest(texts));
      end if;
    end if;
  end loop;
  return term;
end $$;
comment on function book.term_of(jsonb, text, boolean) is 'What checked rules demand of one field. p_fold: values in lower case, to compare with lower text. PU008 when from is after to.';

create function book.ids_of(p_values text[]) returns bigint[] language sql immutable
return p_values::bigint[];
comment on function book.ids_of(text[]) is 'Values of a checked id field as numbers.';

create function book.text_fits(p_value text, p_term book.term) returns boolean language sql immutable
return ((p_term).one_of is null or p_value = any ((p_term).one_of))
   and ((p_term).none_of is null or coalesce(p_value <> all ((p_term).none_of), true))
   and ((p_term).like_all is null or p_value like all ((p_term).like_all))
   and ((p_term).like_none is null or coalesce(p_value not like all ((p_term).like_none), true))
   and ((p_term).is_empty is null or (coalesce(p_value, '') = '') = (p_term).is_empty);
comment on function book.text_fits(text, book.term) is 'Whether a text is what a term demands. Written to be inlined into the statement that uses it.';

create function book.number_fits(p_value bigint, p_term book.term) returns boolean language sql immutable
return ((p_term).one_of is null or p_value = any (book.ids_of((p_term).one_of)))
   and ((p_term).none_of is null or coalesce(p_value <> all (book.ids_of((p_term).none_of)), true))
   and ((p_term).within is null or p_value <@ (p_term).within)
   and ((p_term).outside is null or coalesce(not p_value <@ (p_term).outside, true))
   and ((p_term).is_empty is null or (p_value is null) = (p_term).is_empty);
comment on function book.number_fits(bigint, book.term) is 'Whether a number (also an instant in microseconds, or minor units) is what a term demands.';

create function book.filter_ids(p_filter jsonb) returns bigint[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_filter -> 'ids' is null then
    return null;
  end if;
  if jsonb_typeof(p_filter -> 'ids') <> 'array' or jsonb_array_length(p_filter -> 'ids') > 5000
     or exists (select from jsonb_array_elements(p_filter -> 'ids') i where coalesce(i #>> '{}', '') !~ '^[0-9]{1,18}$') then
    perform authz.refuse('PU008', '{"field": "ids"}');
  end if;
  return array(select i::bigint from jsonb_array_elements_text(p_filter -> 'ids') i);
end $$;
comment on function book.filter_ids(jsonb) is 'Member "ids" of a filter: only these rows, at most 5000. Null when absent. PU008.';

create function book.skip_of(p_after jsonb) returns int language sql immutable
return least(greatest(coalesce((p_after ->> 'skip')::int, 0), 0), 5000);
comment on function book.skip_of(jsonb) is 'Rows to pass over behind a cursor, 5000 at most: how a list jumps between two known positions.';

reset role;
grant execute on all functions in schema book to purser_desk;
