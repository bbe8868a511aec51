-- The client list behind its pages, positions, totals and exports: one filter, one order, one kind of row.
set local role purser_owner;

create function book.client_filter(p_filter jsonb) returns book.client_wanted language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.client_wanted;
  rules jsonb := coalesce(p_filter -> 'rules', '[]');
  found_partner bigint := (p_filter ->> 'partner_id')::bigint;
  named record;
begin
  perform book.check_rules(rules, '{"id": "id", "name": "text", "country": "word", "kyc_state": "word", "status": "word", "kind": "word",
    "risk": "word", "risk_score": "number", "partner_id": "id", "brand": "word", "desk": "word", "team": "word", "created": "time"}');
  for named in select f.key, f.value from jsonb_each_text(p_filter) f where f.key in ('kyc_state', 'country', 'status', 'risk') loop
    rules := rules || jsonb_build_object('field', named.key, 'op', 'is', 'values', jsonb_build_array(named.value));
  end loop;
  w.scope := authz.scope();
  w.sees := book.sees_screening();
  -- Brand, desk, team and partner narrow the circles, so that every page goes by their index.
  if found_partner is not null or exists (select from jsonb_array_elements(rules) r where r.value ->> 'field' in ('brand', 'desk', 'team')) then
    w.scope := array(
      select k.id from book.circle k
        left join policy.office_unit b on b.id = k.brand_id left join policy.office_unit d on d.id = k.desk_id left join policy.office_unit t on t.id = k.team_id
       where (w.scope is null or k.id = any (w.scope)) and (found_partner is null or k.partner_id = found_partner)
         and book.text_fits(b.code, book.term_of(rules, 'brand')) and book.text_fits(d.code, book.term_of(rules, 'desk')) and book.text_fits(t.code, book.term_of(rules, 'team')));
  end if;
  w.ids := book.filter_ids(p_filter);
  w.name := book.term_of(rules, 'name', true);
  w.country := book.term_of(rules, 'country');
  w.kyc := book.term_of(rules, 'kyc_state');
  w.status := book.term_of(rules, 'status');
  w.kind := book.term_of(rules, 'kind');
  w.band := book.term_of(rules, 'risk');
  w.risk := book.term_of(rules, 'risk_score');
  w.partner := book.term_of(rules, 'partner_id');
  w.created := book.term_of(rules, 'created');
  if (book.term_of(rules, 'id')).one_of is not null then
    w.ids := array(select i from unnest(book.ids_of((book.term_of(rules, 'id')).one_of)) i where w.ids is null or i = any (w.ids));
  end if;
  return w;
end $$;
comment on function book.client_filter(jsonb) is 'A filter of client lists for the person asking: their scope, text aside, and every rule. Rules: id, name, country, kyc_state, status, kind, risk (band), risk_score, partner_id, brand, desk and team (codes), created (microseconds). PU008.';

create function book.clients_wanted(w book.client_wanted) returns setof book.client language sql stable
begin atomic
  select c.*
    from book.client c
   where ((w).scope is null or c.circle_id = any ((w).scope))
     and ((w).ids is null or c.id = any ((w).ids))
     and book.text_fits(lower(c.full_name), (w).name) and book.text_fits(c.country, (w).country) and book.text_fits(c.kyc_state, (w).kyc)
     and book.text_fits(c.status, (w).status) and book.text_fits(c.kind, (w).kind)
     and book.text_fits(book.risk_band(book.shown_score(c, (w).sees)), (w).band)
     and book.number_fits(book.shown_score(c, (w).sees)::bigint, (w).risk) and book.number_fits(c.partner_id, (w).partner)
     and book.number_fits((extract(epoch from c.created_at) * 1000000)::bigint, (w).created);
end;
comment on function book.clients_wanted(book.client_wanted) is 'The clients a filter lets through. Inlined into the statement that asks, so that its order and limit decide the way.';

create function book.check_client_sort(p_sort text) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_sort not in ('newest', 'name') or p_sort is null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'sort'));
  end if;
end $$;
comment on function book.check_client_sort(text) is 'Refuses an order that client lists do not have: PU008.';

create function book.client_cursor(c book.client) returns jsonb language sql immutable
return jsonb_build_object('at', book.micros(c.created_at), 'name', lower(c.full_name), 'id', c.id);
comment on function book.client_cursor(book.client) is 'What continues a client list behind this client, in either order.';

create function book.client_page(p_filter jsonb, p_sort text, p_after jsonb, p_most int) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.client_wanted := book.client_filter(p_filter);
  wanted_text text := nullif(trim(p_filter ->> 'text'), '');
  found_ids bigint[];
  after_at timestamptz := coalesce(book.instant((p_after ->> 'at')::bigint), 'infinity');
  after_name text := coalesce(p_after ->> 'name', '');
  after_id bigint := coalesce((p_after ->> 'id')::bigint, 0);
  pass int := book.skip_of(p_after);
begin
  perform book.check_client_sort(p_sort);
  if wanted_text is not null then
    found_ids := array(select f from book.find_clients(wanted_text, w.scope, 1000) f);
    return array(
      select c.id from book.clients_wanted(w) c
       where c.id = any (found_ids)
         and (p_after is null or p_after ->> 'id' is null or case when p_sort = 'name' then (lower(c.full_name), c.id) > (after_name, after_id)
                                      else (c.created_at, c.id) < (after_at, after_id) end)
       order by case when p_sort = 'name' then lower(c.full_name) end, case when p_sort = 'newest' then c.created_at end desc,
                case when p_sort = 'newest' then -c.id else c.id end
       limit p_most offset pass);
  elsif w.scope is null and p_sort = 'newest' then
    return array(
      select c.id from book.clients_wanted(w) c
       where (c.created_at, c.id) < (after_at, after_id)
       order by c.created_at desc, c.id desc limit p_most offset pass);
  elsif w.scope is null then
    return array(
      select c.id from book.clients_wanted(w) c
       where (lower(c.full_name), c.id) > (after_name, after_id)
       order by lower(c.full_name), c.id limit p_most offset pass);
  elsif p_sort = 'newest' then
    return array(
      select k.id from unnest(w.scope) s (circle_id)
       cross join lateral (
         select c.id, c.created_at from book.clients_wanted(w) c
          where c.circle_id = s.circle_id and (c.created_at, c.id) < (after_at, after_id)
          order by c.created_at desc, c.id desc limit p_most + pass) k
       order by k.created_at desc, k.id desc limit p_most offset pass);
  end if;
  return array(
    select k.id from unnest(w.scope) s (circle_id)
     cross join lateral (
       select c.id, lower(c.full_name) as name from book.clients_wanted(w) c
        where c.circle_id = s.circle_id and (lower(c.full_name), c.id) > (after_name, after_id)
        order by lower(c.full_name), c.id limit p_most + pass) k
     order by k.name, k.id limit p_most offset pass);
end $$;
comment on function book.client_page(jsonb, text, jsonb, int) is 'Ids of a page of clients, in order. A scoped person''s page is put together circle by circle, each by its index. PU008.';

create function book.client_rows(p_ids bigint[])
returns table (id bigint, code text, name text, kind text, country text, kyc_state text, kyc_level int, risk int, risk_band text, status text,
               partner text, accounts int, open_items int, created_us bigint, version int, cursor jsonb, brand text, desk text, team text)
language sql stable
set search_path = pg_catalog, pg_temp as $$
  with sees as materialized (select book.sees_screening() as yes)
  select c.id, book.code('C', c.id), c.full_name, c.kind, c.country, c.kyc_state, c.kyc_level::int, r.score::int, book.risk_band(r.score), c.status,
         (select p.name from book.partner p where p.id = c.partner_id),
         (select count(*)::int from book.trading_account a where a.client_id = c.id),
         (select count(*)::int from book.payment y where y.client_id = c.id
           and y.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'unallocated')),
         book.micros(c.created_at), c.version, book.client_cursor(c),
         (select u.name from policy.office_unit u where u.id = k.brand_id), (select u.name from policy.office_unit u where u.id = k.desk_id), (select u.name from policy.office_unit u where u.id = k.team_id)
    from unnest(p_ids) with ordinality o (id, n)
    join book.client c on c.id = o.id
    join book.circle k on k.id = c.circle_id
   cross join sees
   cross join lateral (select book.shown_score(c, sees.yes) as score) r
   order by o.n
$$;
comment on function book.client_rows(bigint[]) is 'The rows of client lists, in the order of the ids.';

create function book.client_positions(p_filter jsonb, p_sort text, p_step int, p_most int) returns setof jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.client_wanted := book.client_filter(p_filter);
begin
  perform book.check_client_sort(p_sort);
  if nullif(trim(p_filter ->> 'text'), '') is not null then
    w.ids := array(select f from book.find_clients(trim(p_filter ->> 'text'), w.scope, 1000) f where w.ids is null or f = any (w.ids));
  end if;
  if p_sort = 'newest' then
    return query
      select jsonb_build_object('n', k.n, 'at', book.micros(k.created_at), 'id', k.id) from (
        select c.created_at, c.id, row_number() over (order by c.created_at desc, c.id desc) as n
          from book.clients_wanted(w) c order by c.created_at desc, c.id desc limit p_most) k
       where k.n % p_step = 0 or k.n = p_most order by k.n;
  else
    return query
      select jsonb_build_object('n', k.n, 'name', k.name, 'id', k.id) from (
        select lower(c.full_name) as name, c.id, row_number() over (order by lower(c.full_name), c.id) as n
          from book.clients_wanted(w) c order by lower(c.full_name), c.id limit p_most) k
       where k.n % p_step = 0 or k.n = p_most order by k.n;
  end if;
end $$;
comment on function book.client_positions(jsonb, text, int, int) is 'Cursor of each p_step-th client (member n: which one), among the first p_most.';

create function book.client_count(p_filter jsonb, p_most bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.client_wanted := book.client_filter(p_filter);
begin
  if nullif(trim(p_filter ->> 'text'), '') is not null then
    w.ids := array(select f from book.find_clients(trim(p_filter ->> 'text'), w.scope, 1000) f where w.ids is null or f = any (w.ids));
  end if;
  return (select count(*) from (select from book.clients_wanted(w) limit p_most) k);
end $$;
comment on function book.client_count(jsonb, bigint) is 'How many clients a filter lets through, counted no further than p_most.';

create function book.client_groups(p_filter jsonb, p_by text)
returns table (value text, currency text, exponent int, rows bigint, total_minor text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.client_wanted := book.client_filter(p_filter);
begin
  if p_by not in ('country', 'kyc_state', 'status', 'risk', 'kind', 'partner_id', 'brand', 'desk', 'team') then
    perform authz.refuse('PU008', '{"field": "by"}');
  end if;
  if nullif(trim(p_filter ->> 'text'), '') is not null then
    w.ids := array(select f from book.find_clients(trim(p_filter ->> 'text'), w.scope, 1000) f where w.ids is null or f = any (w.ids));
  end if;
  return query
    select k.value, null::text, null::int, count(*), null::text
      from (select case p_by when 'country' then c.country when 'kyc_state' then c.kyc_state when 'status' then c.status
                             when 'risk' then book.risk_band(book.shown_score(c, w.sees)) when 'kind' then c.kind when 'partner_id' then c.partner_id::text
                             when 'brand' then b.code when 'desk' then d.code when 'team' then t.code end as value
              from book.clients_wanted(w) c
              left join book.circle r on p_by in ('brand', 'desk', 'team') and r.id = c.circle_id
              left join policy.office_unit b on b.id = r.brand_id left join policy.office_unit d on d.id = r.desk_id left join policy.office_unit t on t.id = r.team_id) k
     group by k.value order by count(*) desc, k.value limit 500;
end $$;
comment on function book.client_groups(jsonb, text) is 'How many clients by country, kyc_state, status, risk, kind, partner_id, brand, desk or team; by null: all in one. PU008.';

reset role;
grant execute on all functions in schema book to purser_desk;
