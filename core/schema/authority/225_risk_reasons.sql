-- Why a client is rated as they are, what would put them into another band, and what other rules would mean for the work
-- of the weeks to come.
set local role purser_owner;

create function book.factor_value(p_ruleset_id bigint, p_factor text, i jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  threshold bigint := (select f.threshold from policy.risk_factor f where f.ruleset_id = p_ruleset_id and f.code = p_factor);
  percent constant numeric := case when p_factor = 'above_expected' then (i ->> 'deposits')::numeric * 100 / nullif((i ->> 'expected')::numeric, 0)
                                   when p_factor = 'deposits_to_worth' then (i ->> 'deposits')::numeric * 100 / nullif((i ->> 'worth')::numeric, 0) end;
begin
  return jsonb_strip_nulls(case p_factor
    when 'residence' then jsonb_build_object('unit', 'country', 'is', i ->> 'residence')
    when 'floor_residence_a' then jsonb_build_object('unit', 'country', 'is', i ->> 'residence')
    when 'floor_residence_b' then jsonb_build_object('unit', 'country', 'is', i ->> 'residence')
    when 'nationality' then jsonb_build_object('unit', 'country', 'is', (select string_agg(n, ' ') from jsonb_array_elements_text(case jsonb_typeof(i -> 'nationalities') when 'array' then i -> 'nationalities' else '[]' end) n))
    when 'birth_country' then jsonb_build_object('unit', 'country', 'is', i ->> 'birth')
    when 'sector' then jsonb_build_object('unit', 'word', 'is', i ->> 'sector')
    when 'no_income' then jsonb_build_object('unit', 'word', 'is', i ->> 'employment')
    when 'related_to_pep' then jsonb_build_object('unit', 'word', 'is', i ->> 'pep')
    when 'floor_pep' then case when i ->> 'pep' in ('current', 'former') then jsonb_build_object('unit', 'word', 'is', i ->> 'pep') else jsonb_build_object('unit', 'count', 'is', i -> 'pep_hits') end
    when 'floor_sanctions' then jsonb_build_object('unit', 'count', 'is', i -> 'sanction_hits')
    when 'floor_ownership_unverified' then jsonb_build_object('unit', 'count', 'is', i -> 'unverified')
    when 'adverse_media' then jsonb_build_object('unit', 'count', 'is', i -> 'adverse_hits')
    when 'confirmed_hits' then jsonb_build_object('unit', 'count', 'is', i -> 'confirmed_hits')
    when 'age' then jsonb_build_object('unit', 'years', 'is', i -> 'age')
    when 'complex_entity' then jsonb_build_object('unit', 'count', 'is', i -> 'levels', 'from', threshold + 1)
    when 'nominee' then jsonb_build_object('unit', 'count', 'is', i -> 'nominees')
    when 'late_documents' then jsonb_build_object('unit', 'count', 'is', i -> 'rejected_documents', 'from', threshold)
    when 'other_countries' then jsonb_build_object('unit', 'count', 'is', i -> 'other_countries')
    when 'currencies' then jsonb_build_object('unit', 'count', 'is', i -> 'currencies', 'from', threshold)
    when 'leverage' then jsonb_build_object('unit', 'count', 'is', i -> 'leverage', 'from', threshold)
    when 'instruments' then jsonb_build_object('unit', 'count', 'is', i -> 'instruments', 'from', threshold)
    when 'hidden_network' then jsonb_build_object('unit', 'count', 'is', i -> 'hidden_sign_ins', 'from', threshold)
    when 'managed_account' then jsonb_build_object('unit', 'word', 'is', i ->> 'managed')
    when 'third_party' then jsonb_build_object('unit', 'count', 'is', i -> 'third_parties', 'from', threshold)
    when 'chargebacks' then jsonb_build_object('unit', 'count', 'is', i -> 'chargebacks', 'from', threshold, 'refs', i -> 'charged_back')
    when 'profile_changes' then jsonb_build_object('unit', 'count', 'is', i -> 'profile_changes', 'from', threshold)
    when 'partner_grade' then jsonb_build_object('unit', 'partner', 'is', i ->> 'partner_grade', 'partner', i -> 'partner_graded')
    when 'deposits_to_worth' then jsonb_build_object('unit', 'percent', 'is', least(floor(percent), 99999)::int, 'from', 50)
    when 'above_expected' then jsonb_build_object('unit', 'percent', 'is', least(floor(percent), 99999)::int, 'from', threshold)
    when 'little_trading' then jsonb_build_object('unit', 'lots', 'is', i -> 'lots_e2')
    when 'dormant' then jsonb_build_object('unit', 'days', 'is', i -> 'dormant_days', 'from', threshold, 'refs', case when i ->> 'woken_by' is not null then jsonb_build_array(i ->> 'woken_by') end)
    else '{}' end);
end $$;
comment on function book.factor_value(bigint, text, jsonb) is 'What a line of a rating rests on: {"is", "unit" (count, country, word, years, days, percent, lots in hundredths), "from" (the threshold), "refs" (payments)}; empty where there is only yes or no.';

create function book.band_from(p_band text) returns int language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select min(n) from generate_series(0, 100) n where book.risk_band(n) = p_band);
end $$;
comment on function book.band_from(text) is 'The least score of a band.';

create function book.risk_changes(p_ruleset_id bigint, i jsonb) returns table (kind text, code text, category text, points int, total int, band text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- One thing at a time: a factor that gives points goes, one that gives fewer than it could gives all; a floor that
  -- holds goes, one that does not comes. Caps and the other floors hold as they do.
  return query
    with factor as (
      select f.code, f.category, f.points::int as most, book.points_of(f.code, f.points, f.threshold, i) as earned from policy.risk_factor f where f.ruleset_id = p_ruleset_id),
    part as (
      select c.code, c.cap::int as cap, coalesce(sum(f.earned), 0)::int as earned from policy.risk_category c left join factor f on f.category = c.code where c.ruleset_id = p_ruleset_id group by c.code, c.cap),
    floor as (
      select f.code, f.least::int as least, book.floor_holds(f.code, i) as holds from policy.risk_floor f where f.ruleset_id = p_ruleset_id),
    whole as (
      select (select coalesce(sum(least(p.earned, p.cap)), 0)::int from part p) as base, (select coalesce(max(f.least), 0) from floor f where f.holds) as floor),
    moved as (
      select 'factor' as kind, f.code, f.category, x.target - f.earned as points, least(100, greatest(w.base - least(p.earned, p.cap) + least(p.earned - f.earned + x.target, p.cap), w.floor)) as total
        from factor f join part p on p.code = f.category cross join whole w cross join lateral (values (0), (f.most)) x (target) where x.target <> f.earned
      union all
      select 'floor', f.code, null, case when f.holds then -1 else 1 end * f.least,
             least(100, greatest(w.base, case when f.holds then (select coalesce(max(o.least), 0) from floor o where o.holds and o.code <> f.code) else greatest(w.floor, f.least) end))
        from floor f cross join whole w)
    select m.kind, m.code, m.category, m.points, m.total, book.risk_band(m.total) from moved m;
end $$;
comment on function book.risk_changes(bigint, jsonb) is 'Each single thing that would move a rating of these inputs: a factor gained or lost with its points, a floor that comes or goes, with the score and band it would then have.';

create function book.risk_nearest(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  run book.risk_run;
  by_rules int;
  -- What would come or go tells what there is.
  tells constant boolean := not exists (select from unnest(book.partners_of(book.client_group(p_client_id))) p where not book.sees_partner_grade(p));
begin
  select * into run from book.risk_run r where r.client_id = p_client_id order by r.id desc limit 1;
  if run.id is null then
    return '{}';
  end if;
  by_rules := (select least(100, coalesce(sum(r.points), 0)) from book.rate(run.ruleset_id, run.inputs) r);
  return jsonb_build_object('at_us', book.micros(run.at), 'rules', (select s.name from policy.risk_ruleset s where s.id = run.ruleset_id), 'total', run.total, 'band', run.band,
    -- Set by hand: the rules say something else, and what is below is about what they say.
    'by_rules', by_rules, 'by_rules_band', book.risk_band(by_rules),
    'to_higher', (select min(n) - by_rules from generate_series(by_rules, 100) n where book.risk_band(n) <> book.risk_band(by_rules)),
    'to_lower', case when book.band_from(book.risk_band(by_rules)) > 0 then by_rules - book.band_from(book.risk_band(by_rules)) + 1 end,
    'up', (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'code', c.code, 'points', c.points, 'total', c.total, 'band', c.band) order by c.total, c.points, c.code), '[]')
             from book.risk_changes(run.ruleset_id, run.inputs) c where c.total > by_rules and c.band <> book.risk_band(by_rules) and (c.code <> 'partner_grade' or tells)),
    'down', (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'code', c.code, 'points', c.points, 'total', c.total, 'band', c.band) order by c.total desc, c.points desc, c.code), '[]')
               from book.risk_changes(run.ruleset_id, run.inputs) c where c.total < by_rules and c.band <> book.risk_band(by_rules) and (c.code <> 'partner_grade' or tells)));
end $$;
comment on function book.risk_nearest(bigint) is 'What by itself would put a client into a higher or lower band, nearest first, and how many points it is to each; empty when the client was never rated.';

create function book.review_weeks(p_bands jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  today constant date := (clock_timestamp() at time zone 'UTC')::date;
  monday constant date := today - (extract(isodow from today)::int - 1);
begin
  -- p_bands are clients whose band would be another. A worse band brings the next review nearer, as a rating does; a
  -- better one lengthens only what comes after it.
  return (
    with moved as materialized (
      select (m.key)::bigint as client_id, m.value as after from jsonb_each_text(p_bands) m),
    client as materialized (
      select v.client_id, v.due_on, b.months as months_before, a.months as months_after,
             case when m.after is not null and a.months < b.months then least(v.due_on, (today + make_interval(months => a.months))::date) else v.due_on end as due_after
        from book.client_review v join book.client c on c.id = v.client_id and c.status <> 'closed' and c.merged_into is null
        join policy.review_interval b on b.risk_band = case v.risk_band when 'prohibited' then 'high' else v.risk_band end
        left join moved m on m.client_id = v.client_id
        join policy.review_interval a on a.risk_band = case coalesce(m.after, v.risk_band) when 'prohibited' then 'high' else coalesce(m.after, v.risk_band) end),
    due as (
      select 0 as side, greatest(c.due_on, today)::date as first, c.months_before as months from client c
      union all select 1, greatest(c.due_after, today)::date, c.months_after from client c),
    review as (
      select d.side, date_trunc('week', d.first + make_interval(months => d.months * k))::date as week from due d cross join generate_series(0, 12) k
       where d.first + make_interval(months => d.months * k) < monday + 371)
    select jsonb_agg(jsonb_build_object('week', w.d::date, 'before', coalesce(x.before, 0), 'after', coalesce(x.after, 0)) order by w.d)
      from generate_series(monday, monday + 364, interval '7 days') w (d)
      left join (select r.week, count(*) filter (where r.side = 0) as before, count(*) filter (where r.side = 1) as after from review r group by r.week) x on x.week = w.d::date);
end $$;
comment on function book.review_weeks(jsonb) is 'Periodic reviews of the next 53 weeks, by week (Monday): as things are, and if these clients ({id: band}) were in other bands. What is overdue falls into this week; a review that is done sets the next.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.risk_reasons(p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  -- A rating says what compliance thinks of somebody: as with hits, for those who decide those.
  perform book.require_screening_reader();
  perform book.require_client(p_client_id);
  perform authz.count_read('risk.read', 1);
  perform audit.append('risk.read', 'client', p_client_id::text, '{}');
  return book.risk_nearest(p_client_id) || jsonb_build_object('lines', book.shown_lines((select max(r.id) from book.risk_run r where r.client_id = p_client_id)));
end $$;
comment on function desk.risk_reasons(bigint) is 'The newest rating of a client with its lines and what each rests on, and what by itself would change the band. For those who may decide hits; audited. PU001, PU007.';

reset role;
grant execute on function desk.risk_reasons(bigint) to purser_compliance, purser_compliance_manager;
