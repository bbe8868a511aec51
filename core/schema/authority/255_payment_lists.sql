-- The payment lists behind their pages, positions, totals and exports: one filter, one order, one kind of row.
set local role purser_owner;

create function book.payment_filter(p_filter jsonb) returns book.payment_wanted language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.payment_wanted;
  rules jsonb := coalesce(p_filter -> 'rules', '[]');
  moneys text[];
begin
  w.tab := coalesce(p_filter ->> 'tab', 'withdrawals');
  if w.tab not in ('mine', 'withdrawals', 'deposits', 'transfers', 'operations', 'unknown', 'open', 'all') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'tab'));
  end if;
  perform book.check_rules(rules, '{"reference": "text", "client": "text", "client_id": "id", "method": "word", "currency": "word",
    "amount": "money", "risk": "number", "state": "word", "kind": "word", "flag": "word", "held_by": "word", "gateway": "word", "answer": "word", "back": "word", "requested": "time", "due": "time"}');
  if jsonb_typeof(p_filter -> 'states') = 'array' and jsonb_array_length(p_filter -> 'states') > 0 then
    rules := rules || jsonb_build_object('field', 'state', 'op', 'is', 'values', p_filter -> 'states');
  end if;
  if p_filter ->> 'currency' is not null then
    rules := rules || jsonb_build_object('field', 'currency', 'op', 'is', 'values', jsonb_build_array(p_filter ->> 'currency'));
  end if;
  if p_filter ->> 'kind' is not null then
    rules := rules || jsonb_build_object('field', 'kind', 'op', 'is', 'values', jsonb_build_array(p_filter ->> 'kind'));
  end if;
  if p_filter ->> 'flag' is not null then
    rules := rules || jsonb_build_object('field', 'flag', 'op', 'is', 'values', jsonb_build_array(p_filter ->> 'flag'));
  end if;
  if p_filter ->> 'method' is not null then
    rules := rules || jsonb_build_object('field', 'method', 'op', 'is', 'values', jsonb_build_array(p_filter ->> 'method'));
  end if;
  if p_filter ->> 'method_not' is not null then
    rules := rules || jsonb_build_object('field', 'method', 'op', 'is', 'values', jsonb_build_array(p_filter ->> 'method_not'), 'except', true);
  end if;
  if p_filter ->> 'min_minor' is not null or p_filter ->> 'max_minor' is not null then
    rules := rules || jsonb_build_object('field', 'amount', 'op', 'between',
      'values', jsonb_build_array((p_filter ->> 'min_minor')::bigint, (p_filter ->> 'max_minor')::bigint));
  end if;
  moneys := array(select distinct r ->> 'currency' from jsonb_array_elements(rules) r where r ->> 'field' = 'amount' and r ? 'currency');
  if cardinality(moneys) > 1 then
    perform authz.refuse('PU008', '{"field": "currency", "of": "amount"}');
  end if;
  w.money_currency := moneys[1];
  w.tab_kinds := book.tab_kinds(w.tab);
  w.scope := authz.scope();
  w.sees := book.sees_screening();
  w.me := session_user;
  w.text := upper(nullif(trim(p_filter ->> 'text'), ''));
  w.pattern := book.like_pattern(nullif(trim(p_filter ->> 'text'), ''));
  if w.text is not null and w.tab = 'all' then
    w.named := array(select f from book.find_clients(trim(p_filter ->> 'text'), w.scope, 300) f);
  end if;
  w.ids := book.filter_ids(p_filter);
  w.clients := book.ids_of((book.term_of(rules, 'client_id')).one_of);
  w.other_clients := book.ids_of((book.term_of(rules, 'client_id')).none_of);
  w.reference := book.term_of(rules, 'reference', true);
  w.client := book.term_of(rules, 'client', true);
  w.by_client := rules @> '[{"field": "client"}]';
  w.method := book.term_of(rules, 'method');
  w.currency := book.term_of(rules, 'currency');
  w.state := book.term_of(rules, 'state');
  w.kinds := book.term_of(rules, 'kind');
  w.flag := book.term_of(rules, 'flag');
  w.held := book.term_of(rules, 'held_by');
  w.gateway := book.term_of(rules, 'gateway');
  w.answer := book.term_of(rules, 'answer');
  w.back := book.term_of(rules, 'back');
  w.amount := book.term_of(rules, 'amount');
  w.risk := book.term_of(rules, 'risk');
  w.requested := book.term_of(rules, 'requested');
  w.due := book.term_of(rules, 'due');
  return w;
end $$;
comment on function book.payment_filter(jsonb) is 'A filter of payment lists for the person asking: their scope and every rule. Rules: reference, client (name), client_id, method, currency, amount (minor units; member currency), risk, state, kind, flag, held_by, gateway, answer (late or open: what is asked about it), back (open, again or stays: what became of a payout that came back), requested, due (microseconds). PU008.';

create function book.payments_wanted(w book.payment_wanted) returns setof book.payment language sql stable
begin atomic
  select p.*
    from book.payment p
   where ((w).scope is null or p.circle_id = any ((w).scope))
     and ((w).tab_kinds is null or p.kind = any ((w).tab_kinds))
     and ((w).tab <> 'unknown' or p.flag = 'unknown_outcome')
     and ((w).tab <> 'mine' or (p.state = 'awaiting_approval' and book.may_approve(p, (w).me)) or (p.state = 'waiting_info' and book.question_waits_for(p.id, (w).me)))
     and ((w).ids is null or p.id = any ((w).ids))
     and ((w).clients is null or p.client_id = any ((w).clients)) and ((w).other_clients is null or p.client_id <> all ((w).other_clients))
     and ((w).text is null or p.reference = (w).text or p.client_id = any ((w).named)
          or ((w).named is null and exists (select from book.client c where c.id = p.client_id and lower(c.full_name) like (w).pattern)))
     and book.text_fits(lower(p.reference), (w).reference)
     and (not (w).by_client or exists (select from book.client c where c.id = p.client_id and book.text_fits(lower(c.full_name), (w).client)))
     and book.text_fits(p.method, (w).method) and book.text_fits(p.currency, (w).currency) and book.text_fits(p.state, (w).state)
     and book.text_fits(p.kind, (w).kinds) and book.text_fits(p.flag, (w).flag)
     and book.text_fits(case when p.held_until > now() then p.held_by end, (w).held)
     and ((w).gateway is null or book.text_fits(coalesce(p.provider, (select m.provider from policy.payment_method m where m.code = p.method)), (w).gateway))
     and ((w).answer is null or book.text_fits((select case when a.due_at <= now() then 'late' else 'open' end from book.payment_question a where a.payment_id = p.id and a.ended_at is null), (w).answer))
     and ((w).back is null or (p.kind = 'withdrawal' and (p.state = 'returned_after_send' or p.state = 'settled' and p.flag = 'failed') and book.text_fits(book.back_of(p), (w).back)))
     and case when (w).money_currency is null then book.number_fits(p.amount_minor, (w).amount)
              when p.currency = (w).money_currency then book.number_fits(p.amount_minor, (w).amount) else ((w).amount).within is null and ((w).amount).one_of is null end
     and book.number_fits(book.shown_risk(p, (w).sees)::bigint, (w).risk)
     and book.number_fits((extract(epoch from p.requested_at) * 1000000)::bigint, (w).requested)
     and book.number_fits((extract(epoch from p.due_at) * 1000000)::bigint, (w).due);
end;
comment on function book.payments_wanted(book.payment_wanted) is 'The payments a filter lets through; which are open is for the statement that asks, so that it can use their index. Inlined there; what the filter does not ask for falls away when the statement is planned, so arguments are plain and cheap on purpose.';

create function book.check_payment_sort(p_tab text, p_sort text) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_sort not in ('due', 'newest', 'amount', 'risk', 'gateway') or p_sort is null or (p_tab = 'all' and p_sort <> 'newest') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'sort'));
  end if;
end $$;
comment on function book.check_payment_sort(text, text) is 'Refuses an order that this payment list does not have: PU008.';

create function book.payment_weight(p book.payment, p_sort text, p_sees boolean) returns bigint language sql stable
return case p_sort when 'newest' then book.micros(p.requested_at) when 'amount' then p.reference_minor when 'gateway' then book.gateway_weight(p) else book.shown_risk(p, p_sees) end;
comment on function book.payment_weight(book.payment, text, boolean) is 'What an open list is ordered by, downwards.';

create function book.payment_page(p_filter jsonb, p_sort text, p_after jsonb, p_most int) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.payment_wanted := book.payment_filter(p_filter);
  after_id bigint := coalesce((p_after ->> 'id')::bigint, 0);
  begun boolean := p_after ->> 'id' is not null;
  pass int := book.skip_of(p_after);
begin
  perform book.check_payment_sort(w.tab, p_sort);
  if w.tab = 'all' and w.scope is not null then
    return array(
      select k.id from unnest(w.scope) s (circle_id)
       cross join lateral (
         select p.id, p.requested_at from book.payments_wanted(w) p
          where p.circle_id = s.circle_id and (p.requested_at, p.id) < (coalesce(book.instant((p_after ->> 'at')::bigint), 'infinity'), after_id)
          order by p.requested_at desc, p.id desc limit p_most + pass) k
       order by k.requested_at desc, k.id desc limit p_most offset pass);
  elsif w.tab = 'all' then
    return array(
      select p.id from book.payments_wanted(w) p
       where (p.requested_at, p.id) < (coalesce(book.instant((p_after ->> 'at')::bigint), 'infinity'), after_id)
       order by p.requested_at desc, p.id desc limit p_most offset pass);
  elsif p_sort = 'due' then
    return array(
      select p.id from book.payments_wanted(w) p
       where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
         and (not begun or (p.due_at, p.id) > (coalesce(book.instant((p_after ->> 'due')::bigint), 'infinity'), after_id))
       order by p.due_at, p.id limit p_most offset pass);
  end if;
  return array(
    select p.id from book.payments_wanted(w) p
     where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
       and (not begun or (book.payment_weight(p, p_sort, w.sees), p.id)
            < ((p_after ->> case p_sort when 'newest' then 'at' when 'amount' then 'amount' when 'gateway' then 'gateway' else 'risk' end)::bigint, after_id))
     order by book.payment_weight(p, p_sort, w.sees) desc, p.id desc limit p_most offset pass);
end $$;
comment on function book.payment_page(jsonb, text, jsonb, int) is 'Ids of a page of payments, in order: open ones, or with tab all the history, a scoped person''s put together circle by circle. PU008.';

create function book.payment_positions(p_filter jsonb, p_sort text, p_step int, p_most int) returns setof jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.payment_wanted := book.payment_filter(p_filter);
begin
  perform book.check_payment_sort(w.tab, p_sort);
  if w.tab = 'all' then
    return query
      select jsonb_build_object('n', k.n, 'at', book.micros(k.requested_at), 'id', k.id) from (
        select p.requested_at, p.id, row_number() over (order by p.requested_at desc, p.id desc) as n
          from book.payments_wanted(w) p order by p.requested_at desc, p.id desc limit p_most) k
       where k.n % p_step = 0 order by k.n;
  elsif p_sort = 'due' then
    return query
      select jsonb_build_object('n', k.n, 'due', book.micros(k.due_at), 'id', k.id) from (
        select p.due_at, p.id, row_number() over (order by p.due_at, p.id) as n
          from book.payments_wanted(w) p
         where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
         order by p.due_at, p.id limit p_most) k
       where k.n % p_step = 0 order by k.n;
  else
    return query
      select jsonb_build_object('n', k.n, case p_sort when 'newest' then 'at' else p_sort end, k.weight, 'id', k.id) from (
        select book.payment_weight(p, p_sort, w.sees) as weight, p.id, row_number() over (order by book.payment_weight(p, p_sort, w.sees) desc, p.id desc) as n
          from book.payments_wanted(w) p
         where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
         order by book.payment_weight(p, p_sort, w.sees) desc, p.id desc limit p_most) k
       where k.n % p_step = 0 order by k.n;
  end if;
end $$;
comment on function book.payment_positions(jsonb, text, int, int) is 'Cursor of each p_step-th payment (member n: which one), among the first p_most.';

create function book.payment_count(p_filter jsonb, p_most bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.payment_wanted := book.payment_filter(p_filter);
begin
  if w.tab = 'all' then
    return (select count(*) from (select from book.payments_wanted(w) p limit p_most) k);
  end if;
  return (select count(*) from (
    select from book.payments_wanted(w) p
     where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
     limit p_most) k);
end $$;
comment on function book.payment_count(jsonb, bigint) is 'How many payments a filter lets through, counted no further than p_most.';

create function book.payment_groups(p_filter jsonb, p_by text)
returns table (value text, currency text, exponent int, rows bigint, total_minor text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  w book.payment_wanted := book.payment_filter(p_filter);
begin
  if p_by not in ('state', 'method', 'currency', 'kind', 'flag', 'gateway') then
    perform authz.refuse('PU008', '{"field": "by"}');
  end if;
  return query
    select k.value, k.currency, y.exponent::int, count(*), sum(k.amount_minor)::text
      from (select case p_by when 'state' then p.state when 'method' then p.method when 'currency' then p.currency when 'kind' then p.kind
                             when 'flag' then p.flag when 'gateway' then coalesce(p.provider, (select m.provider from policy.payment_method m where m.code = p.method)) end as value, p.currency, p.amount_minor
              from book.payments_wanted(w) p
             where w.tab = 'all'
                or p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')) k
      join policy.currency y on y.code = k.currency
     group by k.value, k.currency, y.exponent order by k.value nulls first, count(*) desc, k.currency limit 500;
end $$;
comment on function book.payment_groups(jsonb, text) is 'Number and sum by currency, by state, method, currency, kind, flag or gateway; by null: all in one. PU008.';

reset role;
grant execute on all functions in schema book to purser_desk;
