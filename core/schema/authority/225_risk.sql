-- The risk rating: points by factor, capped by category, lifted by floors, each a line that says why. What is
-- asked stands in the rule set; how a factor is found in the books stands here.
set local role purser_owner;

create function book.country_points(p_country text) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select r.points from policy.country_rule r where r.country = p_country and r.in_force), 0);
end $$;
comment on function book.country_points(text) is 'Points of a country above the ordinary, 0 for others.';

create function book.reference_of(p_money jsonb) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_money is null or not exists (select from meta.office o where o.reference_currency = p_money ->> 'currency'
       union all select from policy.reference_rate r where r.currency = p_money ->> 'currency') then
    return null;
  end if;
  return book.reference_minor((p_money ->> 'minor')::bigint, p_money ->> 'currency');
end $$;
comment on function book.reference_of(jsonb) is 'A declared amount in the reference currency; null when nothing is declared or there is no rate.';

create function book.phone_countries(p_phone text) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  digits constant text := regexp_replace(coalesce(p_phone, ''), '[^0-9+]', '', 'g');
begin
  -- Without its country code a number says nothing of a country.
  if digits !~ '^(\+|00)[1-9][0-9]{5,}$' then
    return null;
  end if;
  return (select d.countries from policy.dial_prefix d where regexp_replace(digits, '^(\+|00)', '') like d.prefix || '%' order by length(d.prefix) desc limit 1);
end $$;
comment on function book.phone_countries(text) is 'The countries a telephone number may belong to, by its leading digits; null without a country code.';

create function book.money_movement(p_files bigint[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  newest book.payment;
  before_it timestamptz;
  lots bigint := (select coalesce(sum(a.traded_lots_e8), 0)::bigint from book.trading_account a where a.client_id = any (p_files));
  sum_minor bigint;
  first_at timestamptz;
begin
  select coalesce(sum(d.reference_minor), 0), min(d.requested_at) into sum_minor, first_at from book.counted_deposits(p_files) d;
  select d.* into newest from book.counted_deposits(p_files) d where d.requested_at > clock_timestamp() - interval '90 days' order by d.requested_at desc limit 1;
  if newest.id is not null then
    -- What was before: money or trading, else the day the file was opened. Parts of one deposit are one.
    before_it := greatest(
      (select max(p.requested_at) from book.payment p where p.client_id = any (p_files) and p.requested_at < newest.requested_at - interval '1 hour'),
      (select max(x.deal_at) from book.trading_account a cross join lateral (select d.deal_at from book.deal d where d.trading_account_id = a.id and d.deal_at < newest.requested_at order by d.deal_at desc limit 1) x
        where a.client_id = any (p_files)),
      (select min(c.created_at) from book.client c where c.id = any (p_files)));
  end if;
  return jsonb_build_object('deposits', sum_minor, 'deposit_days', (extract(epoch from clock_timestamp() - first_at) / 86400)::int, 'lots_e2', lots / 1000000,
    -- An office that does not mirror deals knows nothing of who trades.
    'deals_known', exists (select from book.deal),
    'dormant_days', (extract(epoch from newest.requested_at - before_it) / 86400)::int, 'woken_by', newest.reference);
end $$;
comment on function book.money_movement(bigint[]) is 'Deposits of a year over all files of a client, for how long they come, lots ever closed (hundredths), and how many days nothing had happened before the newest deposit of 90 days.';

create function book.risk_inputs(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  v jsonb;
  today date := (clock_timestamp() at time zone 'UTC')::date;
  owners jsonb := '{}';
  files bigint[] := book.client_group(p_client_id);
  phones text[];
begin
  select * into strict c from book.client x where x.id = p_client_id;
  v := (select coalesce(jsonb_object_agg(x.field, x.value), '{}')
          from (select distinct on (f.field) f.field, f.value from book.client_field f where f.client_id = p_client_id order by f.field, f.edition desc) x);
  if c.kind = 'entity' and exists (select from book.ownership o where o.client_id = c.id and o.ended_at is null) then
    owners := book.ownership_state(c.id);
  end if;
  phones := book.phone_countries(coalesce(v ->> 'phone', c.phone));
  return jsonb_build_object(
    'kind', c.kind, 'age', date_part('year', age(today, coalesce((v ->> 'birth_date')::date, c.birth_date)))::int,
    'pep', coalesce(v ->> 'pep', 'no'), 'pep_left_on', v ->> 'pep_left_on', 'pep_left_lately', coalesce((v ->> 'pep_left_on')::date > today - interval '12 months', v ->> 'pep' = 'former'),
    'pep_hits', (select count(*) from book.standing_hits(c.id) h where h.kind = 'pep' and h.state = 'confirmed'),
    'sanction_hits', (select count(*) from book.standing_hits(c.id) h where h.kind = 'sanction' and h.state = 'confirmed'),
    'adverse_hits', (select count(*) from book.standing_hits(c.id) h where h.kind = 'adverse' and h.state = 'confirmed'),
    'confirmed_hits', (select count(distinct (d.list, d.entity_ref)) from book.screening_decision d where d.client_id = any (files) and d.outcome = 'confirmed' and d.at > clock_timestamp() - interval '12 months'),
    'sector', v ->> 'sector', 'employment', v ->> 'employment_status', 'expected', book.reference_of(v -> 'expected_deposits'), 'worth', book.reference_of(v -> 'net_worth'),
    'residence', c.country, 'residence_list', (select r.list from policy.country_rule r where r.country = c.country and r.in_force), 'residence_points', book.country_points(c.country),
    'nationalities', v -> 'nationalities', 'birth', v ->> 'birth_country',
    'nationality_points', (select coalesce(max(book.country_points(n)), 0) from jsonb_array_elements_text(case jsonb_typeof(v -> 'nationalities') when 'array' then v -> 'nationalities' else '[]' end) n),
    'birth_points', book.country_points(v ->> 'birth_country'),
    'other_countries', (select count(distinct k) from (
        select v ->> 'registration_ip_country' union all select left(d.detail, 2) from book.destination d where d.client_id = any (files) and d.method = 'sepa'
        union all select phones[1] where phones is not null and not c.country = any (phones)) x (k) where k <> c.country),
    'levels', coalesce((owners ->> 'levels')::int, 0), 'nominees', coalesce((owners ->> 'nominees')::int, (v -> 'nominees')::boolean::int, 0),
    'unverified', coalesce(jsonb_array_length(owners -> 'unverified'), 0),
    'rejected_documents', (select count(*) from book.client_document d where d.client_id = c.id and d.reason_code is not null),
    'chip', exists (select from book.client_document d where d.client_id = c.id and d.state = 'accepted' and d.method in ('chip', 'video')),
    'failed_test', coalesce((select t.outcome = 'fail' from book.appropriateness_test t where t.client_id = c.id order by t.id desc limit 1), false),
    'professional', exists (select from book.client_category k where k.client_id = c.id and k.state = 'active' and k.category <> 'retail'),
    'partner', c.partner_id is not null,
    'currencies', (select count(distinct a.currency) from book.trading_account a where a.client_id = any (files)),
    'leverage', (select max(a.leverage) from book.trading_account a where a.client_id = any (files) and a.state = 'active'),
    -- What was asked for, and what the servers' groups are named.
    'swap_free', coalesce((v ->> 'swap_free_request')::boolean, false) or exists (select from book.trading_account a where a.client_id = any (files) and a.state = 'active' and a.group_name ~* '(swap.?free|islamic)'),
    'instruments', (select count(*) from book.destination d where d.client_id = any (files)),
    'coins', exists (select from book.destination d where d.client_id = any (files) and d.method in ('btc', 'usdt')),
    'e_wallet', exists (select from book.destination d where d.client_id = any (files) and d.method = 'skrill'),
    'third_parties', (select count(*) from book.counterparty k join book.party y on y.id = k.party_id where k.client_id = any (files) and not book.same_name(y.name, c.full_name)),
    'chargebacks', (select count(*) from book.chargeback b join book.payment p on p.id = b.payment_id where p.client_id = any (files) and b.state <> 'won' and b.opened_at > clock_timestamp() - interval '12 months'),
    'charged_back', (select jsonb_agg(distinct p.reference) from book.chargeback b join book.payment p on p.id = b.payment_id where p.client_id = any (files) and b.state <> 'won' and b.opened_at > clock_timestamp() - interval '12 months'),
    'profile_changes', (select count(*) from book.client_field f join policy.client_field p on p.code = f.field
                         where f.client_id = c.id and f.edition > 1 and f.verified_by is null and p.part in ('profile', 'funds') and f.recorded_at > clock_timestamp() - interval '365 days'))
    || jsonb_build_object('managed', v ->> 'managed_by',
      'hidden_sign_ins', (select count(*) from book.client_session s where s.client_id = any (files) and s.network in ('vpn', 'tor', 'hosting')
                             and s.at > clock_timestamp() - make_interval(days => authz.whole_setting('risk.network_days')::int)))
    || book.partner_inputs(files) || book.money_movement(files);
end $$;
comment on function book.risk_inputs(bigint) is 'Everything a rating looks at, as it stands now; money, accounts and places to be paid to over all files of the client.';

create function book.points_of(p_code text, p_points int, p_threshold bigint, i jsonb) returns int language sql immutable
return case p_code
    when 'residence' then least(p_points, (i ->> 'residence_points')::int)
    when 'nationality' then least(p_points, (i ->> 'nationality_points')::int / 2)
    when 'birth_country' then least(p_points, (i ->> 'birth_points')::int / 4)
    when 'other_countries' then least(p_points, (i ->> 'other_countries')::int * p_threshold::int)
    when 'deposits_to_worth' then
      case when coalesce((i ->> 'worth')::bigint, 0) = 0 then 0
        when (i ->> 'deposits')::numeric > 2 * (i ->> 'worth')::numeric then p_points
        when (i ->> 'deposits')::numeric > (i ->> 'worth')::numeric then p_points * 8 / 14
        when (i ->> 'deposits')::numeric * 2 > (i ->> 'worth')::numeric then p_points * 4 / 14 else 0 end
    when 'partner_grade' then p_points * coalesce((i ->> 'partner_share')::int, 0) / 100
    -- So many points for each.
    when 'confirmed_hits' then least(p_points, coalesce((i ->> 'confirmed_hits')::int, 0) * p_threshold::int)
    else case when case p_code
      when 'related_to_pep' then i ->> 'pep' = 'related'
      when 'sector' then i ->> 'sector' in ('cash_trade', 'gaming', 'arms', 'crypto')
      when 'no_income' then i ->> 'employment' in ('unemployed', 'student') and coalesce((i ->> 'expected')::bigint, 0) > p_threshold
      when 'complex_entity' then (i ->> 'levels')::int > p_threshold
      when 'nominee' then (i ->> 'nominees')::int > 0
      when 'adverse_media' then (i ->> 'adverse_hits')::int > 0
      when 'age' then ((i ->> 'age')::int > 75 or (i ->> 'age')::int < 21) and coalesce((i ->> 'expected')::bigint, 0) > p_threshold
      when 'late_documents' then (i ->> 'rejected_documents')::int >= p_threshold
      when 'failed_test' then (i -> 'failed_test')::boolean
      when 'professional' then (i -> 'professional')::boolean
      when 'corporate' then i ->> 'kind' = 'entity'
      when 'currencies' then (i ->> 'currencies')::int >= p_threshold
      when 'remote_without_chip' then i ->> 'kind' = 'person' and not (i -> 'chip')::boolean
      when 'partner' then (i -> 'partner')::boolean
      when 'coins' then (i -> 'coins')::boolean
      when 'e_wallet' then (i -> 'e_wallet')::boolean
      when 'instruments' then (i ->> 'instruments')::int >= p_threshold
      when 'leverage' then (i ->> 'leverage')::int >= p_threshold
      when 'swap_free' then (i -> 'swap_free')::boolean
      when 'third_party' then (i ->> 'third_parties')::int >= p_threshold
      when 'hidden_network' then (i ->> 'hidden_sign_ins')::int >= p_threshold
      when 'managed_account' then i ->> 'managed' in ('copy', 'pamm', 'power_of_attorney')
      when 'chargebacks' then (i ->> 'chargebacks')::int >= p_threshold
      -- The threshold is in per cent of what was declared.
      when 'above_expected' then (i ->> 'expected')::bigint > 0 and (i ->> 'deposits')::numeric * 100 > (i ->> 'expected')::numeric * p_threshold
      -- Less than 0.3 lots for each 10,000: about three times the deposit, as rule R1 has it.
      when 'little_trading' then (i -> 'deals_known')::boolean and (i ->> 'deposits')::bigint > p_threshold and (i ->> 'deposit_days')::int >= 30 and (i ->> 'lots_e2')::numeric * 1000000 < 30 * (i ->> 'deposits')::numeric
      when 'dormant' then (i ->> 'dormant_days')::int >= p_threshold
      when 'profile_changes' then (i ->> 'profile_changes')::int >= p_threshold end then p_points else 0 end end;
comment on function book.points_of(text, int, bigint, jsonb) is 'Points of a factor on these inputs, if it had that many; 0 for a factor nobody knows how to find. One expression, so that a statement over the whole book takes it in.';

create function book.factor_points(f policy.risk_factor, i jsonb) returns int language sql immutable
return book.points_of(f.code, f.points, f.threshold, i);
comment on function book.factor_points(policy.risk_factor, jsonb) is 'Points of one factor on these inputs.';

create function book.floor_holds(p_code text, i jsonb) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(case p_code
    when 'pep' then i ->> 'pep' = 'current' or (i ->> 'pep_hits')::int > 0 or (i ->> 'pep' = 'former' and (i -> 'pep_left_lately')::boolean)
    when 'residence_b' then i ->> 'residence_list' = 'B'
    when 'residence_a' then i ->> 'residence_list' = 'A'
    when 'ownership_unverified' then (i ->> 'unverified')::int > 0
    when 'sanctions' then (i ->> 'sanction_hits')::int > 0 end, false);
end $$;
comment on function book.floor_holds(text, jsonb) is 'Whether a floor applies to these inputs.';

create function book.rate(p_ruleset_id bigint, p_inputs jsonb) returns table (line smallint, factor text, category text, points int)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  part policy.risk_category;
  f record;
  floor policy.risk_floor;
  sum int;
  total int := 0;
  n int := 0;
begin
  for part in select * from policy.risk_category c where c.ruleset_id = p_ruleset_id order by c.position loop
    sum := 0;
    for f in
      select x.code, book.factor_points(x, p_inputs) as earned from policy.risk_factor x where x.ruleset_id = p_ruleset_id and x.category = part.code order by x.code
    loop
      if f.earned <> 0 then
        n := n + 1;
        sum := sum + f.earned;
        return query select n::smallint, f.code, part.code, f.earned;
      end if;
    end loop;
    if sum > part.cap then
      n := n + 1;
      return query select n::smallint, 'cap_' || part.code, part.code, part.cap - sum;
      sum := part.cap;
    end if;
    total := total + sum;
  end loop;
  for floor in select * from policy.risk_floor x where x.ruleset_id = p_ruleset_id order by x.least, x.code loop
    if floor.least > total and book.floor_holds(floor.code, p_inputs) then
      n := n + 1;
      return query select n::smallint, 'floor_' || floor.code, 'floor', floor.least - total;
      total := floor.least;
    end if;
  end loop;
end $$;
comment on function book.rate(bigint, jsonb) is 'The lines of a rating of these inputs under a rule set; they add up to its total. Same inputs, same lines.';

create function book.check_risk_rules(p_ruleset_id bigint) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  low policy.risk_floor;
  wide policy.risk_category;
  law text;
begin
  -- Where the law leaves no choice: who must not be a client, and who is of high risk whatever else is known.
  select f.* into low from policy.risk_floor f
   where f.ruleset_id = p_ruleset_id and f.legal and f.least < book.band_from(case when f.code in ('sanctions', 'residence_a') then 'prohibited' else 'high' end) order by f.code limit 1;
  if found then
    law := case when low.code in ('sanctions', 'residence_a') then 'prohibited' else 'high' end;
    perform authz.refuse('PU006', jsonb_build_object('check', 'legal_floor', 'floor', low.code, 'least', book.band_from(law)));
  end if;
  -- Of all points there are: 30 of 50 would be more than half.
  select c.* into wide from policy.risk_category c
   where c.ruleset_id = p_ruleset_id and c.cap * 100 > 30 * (select sum(x.cap) from policy.risk_category x where x.ruleset_id = p_ruleset_id) order by c.cap desc, c.position limit 1;
  if found then
    perform authz.refuse('PU006', jsonb_build_object('check', 'category_share', 'category', wide.code, 'most_percent', 30));
  end if;
end $$;
comment on function book.check_risk_rules(bigint) is 'Refuses rules that go below what the law sets (sanctions and call for action: prohibited; political office, increased monitoring, owners not verified: high) or by which one category gives more than 30 per cent of the points (EBA GL/2021/02): PU006 legal_floor, category_share.';

create function book.legal_floor(p_ruleset_id bigint, p_inputs jsonb) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select max(f.least) from policy.risk_floor f where f.ruleset_id = p_ruleset_id and f.legal and book.floor_holds(f.code, p_inputs)), 0);
end $$;
comment on function book.legal_floor(bigint, jsonb) is 'The least score the law leaves for these inputs; no override goes below.';

create function book.neutral_total(p_ruleset_id bigint, p_inputs jsonb) returns smallint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select least(100, coalesce(sum(r.points), 0)) from book.rate(p_ruleset_id, p_inputs || '{"pep_hits": 0, "sanction_hits": 0, "adverse_hits": 0, "confirmed_hits": 0, "partner_share": 0}') r);
end $$;
comment on function book.neutral_total(bigint, jsonb) is 'The rating of these inputs as it would be had screening found nothing and nobody graded the partner, overrides apart: from the client''s own facts only, so that it is the same with a case and without.';

create function book.risk_rose(p_client_id bigint, p_before text, p_band text, p_run_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  application bigint;
begin
  -- From one band to a worse one, so that what stays high is told of once. Applicants are looked at as they are.
  if p_band not in ('high', 'prohibited') or book.band_from(p_band) <= book.band_from(p_before)
     or not exists (select from book.client c where c.id = p_client_id and c.kyc_state in ('approved', 'expired') and c.status <> 'closed' and c.merged_into is null) then
    return;
  end if;
  application := coalesce(book.reopen(p_client_id, 'risk_raised', session_user::text),
    (select a.id from book.application a where a.client_id = p_client_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')));
  perform book.note_application(application, 'risk_raised', null, null, jsonb_build_object('from', p_before, 'to', p_band));
  perform authz.tell('risk_raised', null, 'screening.decide', '{}', 'application', application, p_run_id::text, jsonb_build_object('reference', book.code('A', application), 'band', p_band));
end $$;
comment on function book.risk_rose(bigint, text, text, bigint) is 'A client of the book whose rating becomes high or prohibited is reviewed now, with the due diligence that policy asks of the band, and those who decide hits are told; once for each rise.';

create function book.rate_client(p_client_id bigint, p_trigger text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  ruleset bigint := (select r.id from policy.risk_ruleset r where r.state = 'active');
  inputs jsonb := book.risk_inputs(p_client_id);
  wish book.risk_override;
  lines int;
  sum int;
  total int;
  run bigint;
  band text;
  applied int;
  neutral int;
begin
  -- Not against those who only refer to the client: a deposit that settles does, and would wait for another.
  perform from book.client c where c.id = p_client_id for no key update;
  select coalesce(sum(r.points), 0), count(*) into sum, lines from book.rate(ruleset, inputs) r;
  select * into wish from book.risk_override o where o.client_id = p_client_id and o.state = 'active' and o.expires_on >= (clock_timestamp() at time zone 'UTC')::date order by o.id desc limit 1;
  total := least(100, case wish.direction when 'up' then greatest(sum, wish.score) when 'down' then greatest(least(sum, wish.score), book.legal_floor(ruleset, inputs)) else sum end);
  band := book.risk_band(total);
  insert into book.risk_run (client_id, ruleset_id, trigger, inputs, inputs_digest, total, band)
  values (p_client_id, ruleset, p_trigger, inputs, encode(sha256(convert_to(inputs::text, 'UTF8')), 'hex'), total, band) returning id into run;
  insert into book.risk_item (run_id, line, factor, category, points, value)
  select run, r.line, r.factor, r.category, r.points, book.factor_value(ruleset, r.factor, inputs) from book.rate(ruleset, inputs) r;
  if total <> sum then
    insert into book.risk_item (run_id, line, factor, category, points, value)
    values (run, lines + 1, case when wish.id is not null then 'override' else 'cap_whole' end, 'override', total - sum, case when wish.id is not null then jsonb_build_object('is', wish.score, 'unit', 'count', 'refs', jsonb_build_array(wish.id)) else '{}' end);
  end if;
  -- What was decided of hits or by an override moves nothing of what the others see, not even when it is counted.
  if p_trigger not in ('hit', 'override', 'screening') or not exists (select from book.client c where c.id = p_client_id and c.neutral_score is not null) then
    neutral := book.neutral_total(ruleset, inputs);
    update book.client c set neutral_score = neutral where c.id = p_client_id and c.neutral_score is distinct from neutral;
  end if;
  -- A better rating counts after a pause; a worse one at once.
  select c.risk_score into applied from book.client c where c.id = p_client_id;
  if total >= applied or wish.direction = 'down' or not exists (
       select from book.risk_run r where r.client_id = p_client_id and r.id <> run and r.total >= applied
          and r.at > clock_timestamp() - make_interval(hours => authz.whole_setting('risk.cooldown_hours')::int)) then
    update book.client c set risk_score = total where c.id = p_client_id;
    perform book.risk_rose(p_client_id, book.risk_band(applied), band, run);
    update book.client_review v set risk_band = least_band.band, due_on = least(v.due_on, ((clock_timestamp() at time zone 'UTC')::date + make_interval(months => i.months))::date), set_at = clock_timestamp()
      from (select case band when 'prohibited' then 'high' else band end as band) least_band join policy.review_interval i on i.risk_band = least_band.band
     where v.client_id = p_client_id and v.risk_band <> least_band.band;
  end if;
  return run;
end $$;
comment on function book.rate_client(bigint, text) is 'Rates a client anew and keeps the rating with its lines. A worse one counts at once, a better one after the pause of policy; a worse one also brings the next review nearer, and one that becomes high opens a review now.';

create function book.risk_trial(p_ruleset_id bigint, p_step int) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Not client by client as book.rate: a book of a hundred thousand is tried while somebody waits. Clients with the
  -- same points are counted together.
  return (
    with newest as materialized (
      select distinct on (r.client_id) r.client_id, r.inputs, r.band from book.risk_run r order by r.client_id, r.id desc),
    factor as materialized (
      select f.code, f.category, f.points::int as points, f.threshold from policy.risk_factor f where f.ruleset_id = p_ruleset_id),
    moving as materialized (
      select n.client_id, f.code, f.category, book.points_of(f.code, f.points, f.threshold, n.inputs) as now, book.points_of(f.code, f.points + p_step, f.threshold, n.inputs) as more,
             book.points_of(f.code, greatest(0, f.points - p_step), f.threshold, n.inputs) as less
        from newest n cross join factor f
       -- What gives nothing with some points gives nothing with others.
       where f.points = 0 or book.points_of(f.code, f.points, f.threshold, n.inputs) <> 0),
    part as materialized (
      select m.client_id, m.category, sum(m.now) as points from moving m group by m.client_id, m.category),
    floored as materialized (
      select n.client_id, max(f.least) as least from newest n join policy.risk_floor f on f.ruleset_id = p_ruleset_id and book.floor_holds(f.code, n.inputs) group by n.client_id),
    summed as materialized (
      select n.client_id, n.band, coalesce(f.least, 0) as least, coalesce(x.total, 0) as total
        from newest n left join floored f on f.client_id = n.client_id
        left join (select p.client_id, sum(least(p.points, c.cap)) as total from part p join policy.risk_category c on c.ruleset_id = p_ruleset_id and c.code = p.category group by p.client_id) x on x.client_id = n.client_id),
    rated as materialized (
      select s.client_id, s.band as before, s.total, s.least, book.risk_band(least(100, greatest(s.total, s.least))::int) as after from summed s),
    stepped as (
      select m.code, r.after,
             least(100, greatest(r.total - least(p.points, c.cap) + least(p.points - m.now + m.more, c.cap), r.least))::int as more, least(100, greatest(r.total - least(p.points, c.cap) + least(p.points - m.now + m.less, c.cap), r.least))::int as less
        from moving m join rated r on r.client_id = m.client_id join part p on p.client_id = m.client_id and p.category = m.category
        join policy.risk_category c on c.ruleset_id = p_ruleset_id and c.code = m.category),
    counted as (
      select x.code, x.after, x.more, x.less, count(*) as clients from stepped x group by x.code, x.after, x.more, x.less)
    select jsonb_build_object(
      'clients', (select count(*) from rated), 'step', p_step,
      'matrix', (select coalesce(jsonb_agg(jsonb_build_object('from', m.before, 'to', m.after, 'clients', m.n) order by m.before, m.after), '[]')
                   from (select r.before, r.after, count(*) as n from rated r group by r.before, r.after) m),
      'newly_high', (select coalesce(jsonb_agg(jsonb_build_object('client', m.client_id, 'code', book.code('C', m.client_id), 'from', m.before, 'to', m.after) order by m.client_id), '[]')
                   from (select * from rated r where r.after in ('high', 'prohibited') and r.before not in ('high', 'prohibited') and book.client_visible(r.client_id) order by r.client_id limit 200) m),
      'reviews_per_week_e2', (select jsonb_build_object(
          'before', (select round(coalesce(sum(10000.0 / (i.months * 435)), 0)) from rated m join policy.review_interval i on i.risk_band = m.before),
          'after', (select round(coalesce(sum(10000.0 / (i.months * 435)), 0)) from rated m join policy.review_interval i on i.risk_band = m.after))),
      'weeks', book.review_weeks((select coalesce(jsonb_object_agg(r.client_id, r.after), '{}') from rated r where r.after <> r.before)),
      'sensitivity', (select jsonb_agg(jsonb_build_object('factor', f.code, 'category', f.category, 'points', f.points, 'clients', coalesce(k.clients, 0), 'up', coalesce(k.up, 0), 'down', coalesce(k.down, 0)) order by coalesce(k.up, 0) + coalesce(k.down, 0) desc, f.code)
                        from factor f left join (select c.code, sum(c.clients) as clients, sum(c.clients) filter (where book.risk_band(c.more) <> c.after) as up, sum(c.clients) filter (where book.risk_band(c.less) <> c.after) as down
                                                   from counted c group by c.code) k on k.code = f.code)));
end $$;
comment on function book.risk_trial(bigint, int) is 'Every client''s newest rating under a rule set: bands from and to, who becomes high, reviews of a week on the long run and of each of the next 53 weeks, and by factor whom its points touch and how many would be in a higher band with p_step points more, in a lower one with as many less. The same as book.rate gives, for all at once.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.override_risk(p_key uuid, p_client_id bigint, p_version int, p_score int, p_expires_on date, p_reason text, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
  today date := (clock_timestamp() at time zone 'UTC')::date;
  way text;
  weaker boolean;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'risk.override', 'risk.override',
    jsonb_build_object('client', p_client_id, 'version', p_version, 'score', p_score, 'expires_on', p_expires_on, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_onboarding_reason('override', p_reason, p_text);
  perform authz.require_text('text', p_text, 1000);
  c := book.client_for_edit(p_client_id, p_version);
  if p_score is null or p_score not between 0 and 84 then
    perform authz.refuse('PU008', '{"field": "score"}');
  elsif p_expires_on is null or p_expires_on not between today and today + authz.whole_setting('risk.override_days')::int then
    perform authz.refuse('PU008', jsonb_build_object('field', 'expires_on', 'most_days', authz.whole_setting('risk.override_days')));
  end if;
  way := case when p_score > c.risk_score then 'up' else 'down' end;
  -- Whoever raised it further or for longer is not undone by one person: not by a point more that ends today either.
  weaker := way = 'down' or exists (select from book.risk_override o where o.client_id = p_client_id and o.state = 'active' and o.direction = 'up' and o.expires_on >= today and (o.score > p_score or o.expires_on > p_expires_on));
  if not weaker then
    update book.risk_override o set state = 'ended', version = o.version + 1 where o.client_id = p_client_id and o.state = 'active';
  elsif way = 'down' and p_score < book.legal_floor((select r.id from policy.risk_ruleset r where r.state = 'active'), book.risk_inputs(p_client_id)) then
    perform authz.refuse('PU006', jsonb_build_object('check', 'legal_floor'));
  end if;
  insert into book.risk_override (client_id, direction, score, reason_code, text, state, expires_on)
  values (p_client_id, way, p_score, p_reason, p_text, case when weaker then 'proposed' else 'active' end, p_expires_on) returning id into made;
  if not weaker then
    perform book.rate_client(p_client_id, 'override');
  end if;
  perform book.note_client(p_client_id);
  return authz.finish_command(p_key, 'risk_override', made, 1, case when weaker then 'proposed' else 'active' end, jsonb_build_object('direction', way),
    jsonb_build_object('client', p_client_id, 'direction', way, 'score', p_score, 'before', c.risk_score, 'reason', p_reason, 'text', p_text, 'expires_on', p_expires_on));
end $$;
comment on function desk.override_risk(uuid, bigint, int, int, date, text, text) is 'Sets a client''s rating by hand: up at once, down when a second person agrees, and so what ends a higher or longer one; for 90 days at most and never below a legal floor (PU006).';

create function desk.decide_risk_override(p_key uuid, p_id bigint, p_version int, p_decision text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  o book.risk_override;
begin
  answer := authz.begin_command(p_key, 'risk.decide_override', 'risk.approve', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision));
  if answer.replayed then return answer; end if;
  select * into o from book.risk_override x where x.id = p_id for update;
  if not found or not book.client_visible(o.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'risk_override', 'id', p_id));
  elsif o.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'risk_override', 'version', o.version, 'state', o.state));
  elsif o.state <> 'proposed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'risk_override', 'state', o.state));
  elsif o.proposed_by = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  elsif p_decision is null or p_decision not in ('approve', 'refuse') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  end if;
  if p_decision = 'approve' then
    if o.score < book.legal_floor((select r.id from policy.risk_ruleset r where r.state = 'active'), book.risk_inputs(o.client_id)) then
      perform authz.refuse('PU006', jsonb_build_object('check', 'legal_floor'));
    end if;
    update book.risk_override x set state = 'ended', version = x.version + 1 where x.client_id = o.client_id and x.state = 'active';
  end if;
  update book.risk_override x set state = case p_decision when 'approve' then 'active' else 'refused' end, decided_by = session_user, decided_at = clock_timestamp(), version = x.version + 1
   where x.id = p_id returning * into o;
  if o.state = 'active' then
    perform book.rate_client(o.client_id, 'override');
  end if;
  perform book.note_client(o.client_id);
  return authz.finish_command(p_key, 'risk_override', o.id, o.version, o.state, '{}', jsonb_build_object('client', o.client_id, 'score', o.score, 'proposed_by', o.proposed_by));
end $$;
comment on function desk.decide_risk_override(uuid, bigint, int, text) is 'Agrees to a rating set lower by hand, or for a shorter time, or refuses it. Not the person who asked (PU004).';

create function desk.draft_risk_rules(p_key uuid, p_name text, p_changes jsonb) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  base bigint := (select r.id from policy.risk_ruleset r where r.state = 'active');
  made bigint;
begin
  answer := authz.begin_command(p_key, 'risk.draft_rules', 'risk.policy', jsonb_build_object('name', p_name, 'changes', p_changes));
  if answer.replayed then return answer; end if;
  perform authz.require_text('name', p_name, 64);
  perform authz.check_keys(coalesce(p_changes, '{}'), '{}', '{factors,caps,floors,thresholds}');
  if exists (select from jsonb_each(p_changes) part, jsonb_each(part.value) e where jsonb_typeof(e.value) <> 'number' or e.value::text !~ case part.key when 'thresholds' then '^[1-9][0-9]{0,11}$' else '^[0-9]{1,3}$' end
       or not exists (select from policy.risk_factor f where f.ruleset_id = base and f.code = e.key and part.key = 'factors'
                      union all select from policy.risk_factor f where f.ruleset_id = base and f.code = e.key and part.key = 'thresholds' and f.threshold is not null
                      union all select from policy.risk_category k where k.ruleset_id = base and k.code = e.key and part.key = 'caps'
                      union all select from policy.risk_floor f where f.ruleset_id = base and f.code = e.key and part.key = 'floors')) then
    perform authz.refuse('PU008', '{"field": "changes"}');
  end if;
  insert into policy.risk_ruleset (name, state) values (p_name, 'draft') returning id into made;
  insert into policy.risk_category (ruleset_id, code, cap, position)
  select made, c.code, coalesce((p_changes -> 'caps' ->> c.code)::smallint, c.cap), c.position from policy.risk_category c where c.ruleset_id = base;
  insert into policy.risk_factor (ruleset_id, code, category, points, threshold)
  select made, f.code, f.category, coalesce((p_changes -> 'factors' ->> f.code)::smallint, f.points), coalesce((p_changes -> 'thresholds' ->> f.code)::bigint, f.threshold) from policy.risk_factor f where f.ruleset_id = base;
  insert into policy.risk_floor (ruleset_id, code, least, legal)
  select made, f.code, coalesce((p_changes -> 'floors' ->> f.code)::smallint, f.least), f.legal from policy.risk_floor f where f.ruleset_id = base;
  perform book.check_risk_rules(made);
  return authz.finish_command(p_key, 'risk_ruleset', made, 1, 'draft', '{}', jsonb_build_object('name', p_name, 'changes', p_changes));
exception when check_violation then
  perform authz.refuse('PU008', '{"field": "changes"}');
end $$;
comment on function desk.draft_risk_rules(uuid, text, jsonb) is 'A draft of other risk rules: the active ones with changes {"factors": {code: points}, "caps": …, "floors": …, "thresholds": …}; a threshold where the factor has one, in its own unit. No category above 30 or above 30 per cent of the points (PU006 category_share), no floor below what the law sets (PU006 legal_floor). PU008.';

create function desk.try_risk_rules(p_id bigint, p_step int default 1) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('risk.policy');
  if not exists (select from policy.risk_ruleset r where r.id = p_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'risk_ruleset', 'id', p_id));
  elsif p_step is null or p_step not between 1 and 10 then
    perform authz.refuse('PU008', '{"field": "step"}');
  end if;
  perform authz.count_read('risk.try', 1);
  return book.risk_trial(p_id, p_step);
end $$;
comment on function desk.try_risk_rules(bigint, int) is 'What a rule set would change, tried dry on the inputs of every client''s newest rating: bands from and to, who becomes high, the reviews of a week in hundredths (4.35 weeks to the month) and of each of the next 53 weeks before and after, and how many clients each factor would move when its points were p_step (1 to 10) more or less. PU001, PU007, PU008.';

create function desk.list_risk_rules() returns table (id bigint, version int, name text, state text, factors jsonb, caps jsonb, floors jsonb, made_by text, made_us bigint, activated_by text, activated_us bigint, rated bigint, own boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('risk.policy');
  return query
    select r.id, r.version, r.name, r.state,
           (select jsonb_agg(jsonb_build_object('code', f.code, 'category', f.category, 'points', f.points, 'threshold', f.threshold) order by c.position, f.code) from policy.risk_factor f join policy.risk_category c on c.ruleset_id = r.id and c.code = f.category where f.ruleset_id = r.id),
           (select jsonb_agg(jsonb_build_object('code', c.code, 'points', c.cap) order by c.position) from policy.risk_category c where c.ruleset_id = r.id),
           (select coalesce(jsonb_agg(jsonb_build_object('code', f.code, 'points', f.least, 'legal', f.legal) order by f.least, f.code), '[]') from policy.risk_floor f where f.ruleset_id = r.id),
           authz.name_of(r.made_by), book.micros(r.made_at), authz.name_of(r.activated_by), book.micros(r.activated_at), (select count(*) from book.risk_run u where u.ruleset_id = r.id), r.made_by = session_user
      from policy.risk_ruleset r order by r.state = 'active' desc, r.id desc limit 200;
end $$;
comment on function desk.list_risk_rules() is 'The rule sets of the risk rating, the active one first, with points and thresholds by factor, caps and floors. PU001.';

create function desk.activate_risk_rules(p_key uuid, p_id bigint, p_version int) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r policy.risk_ruleset;
begin
  answer := authz.begin_command(p_key, 'risk.activate_rules', 'risk.policy', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  select * into r from policy.risk_ruleset x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'risk_ruleset', 'id', p_id));
  elsif r.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'risk_ruleset', 'version', r.version, 'state', r.state));
  elsif r.state <> 'draft' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'risk_ruleset', 'state', r.state));
  elsif r.made_by = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  end if;
  perform book.check_risk_rules(p_id);
  update policy.risk_ruleset x set state = 'retired', version = x.version + 1 where x.state = 'active';
  update policy.risk_ruleset x set state = 'active', activated_by = session_user, activated_at = clock_timestamp(), version = x.version + 1 where x.id = p_id returning * into r;
  return authz.finish_command(p_key, 'risk_ruleset', r.id, r.version, r.state, '{}', jsonb_build_object('name', r.name, 'made_by', r.made_by));
end $$;
comment on function desk.activate_risk_rules(uuid, bigint, int) is 'Puts drafted risk rules in force; the nightly job rates everybody again. Not by who drafted them (PU004); not what no draft may say any more (PU006 legal_floor, category_share).';

reset role;
grant execute on function desk.override_risk(uuid, bigint, int, int, date, text, text) to purser_compliance;
grant execute on function desk.decide_risk_override(uuid, bigint, int, text), desk.draft_risk_rules(uuid, text, jsonb), desk.try_risk_rules(bigint, int), desk.list_risk_rules(), desk.activate_risk_rules(uuid, bigint, int)
  to purser_compliance, purser_compliance_manager;

-- Offices of before the neutral rating: it follows from the inputs each newest rating kept.
update book.client c set neutral_score = book.neutral_total(r.ruleset_id, r.inputs)
  from book.client x cross join lateral (select y.ruleset_id, y.inputs from book.risk_run y where y.client_id = x.id order by y.id desc limit 1) r
 where x.id = c.id and x.neutral_score is null;
