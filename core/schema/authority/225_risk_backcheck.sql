-- Whether a rating of then knew what came: the score of each client before the period against what the office found
-- out since, as area under the curve and by tenth of the book. Nothing that happened is in the score it is held against.
set local role purser_owner;

create function book.risk_scores_then(p_ruleset_id bigint, p_from timestamptz) returns table (client_id bigint, at timestamptz, total int) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    with rated as materialized (
      -- The newest rating of before; of who came later the first.
      select distinct on (r.client_id) r.client_id, r.at, r.inputs
        from book.risk_run r join book.client c on c.id = r.client_id and c.merged_into is null
       order by r.client_id, r.at < p_from desc, case when r.at < p_from then -r.id else r.id end),
    part as (
      select n.client_id, f.category, sum(book.points_of(f.code, f.points, f.threshold, n.inputs)) as points
        from rated n cross join policy.risk_factor f where f.ruleset_id = p_ruleset_id group by n.client_id, f.category),
    summed as (
      select p.client_id, sum(least(p.points, k.cap)) as total from part p join policy.risk_category k on k.ruleset_id = p_ruleset_id and k.code = p.category group by p.client_id),
    floored as (
      select n.client_id, max(f.least) as least from rated n join policy.risk_floor f on f.ruleset_id = p_ruleset_id and book.floor_holds(f.code, n.inputs) group by n.client_id)
    select n.client_id, n.at, least(100, greatest(coalesce(s.total, 0), coalesce(f.least, 0)))::int
      from rated n left join summed s on s.client_id = n.client_id left join floored f on f.client_id = n.client_id;
end $$;
comment on function book.risk_scores_then(bigint, timestamptz) is 'Every client''s score under a rule set as it would have been at a time: on the inputs of the newest rating of before, or the first of who came later.';

create function book.risk_outcomes_since(p_from timestamptz, p_cases boolean) returns table (client_id bigint, kind text, at timestamptz) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select book.survivor_of(d.client_id), 'hit', d.at from book.screening_decision d where d.outcome = 'confirmed' and d.at > p_from
    union all
    select book.survivor_of(p.client_id), 'chargeback', b.opened_at from book.chargeback b join book.payment p on p.id = b.payment_id where b.state <> 'won' and b.opened_at > p_from
    union all
    select k.subject_id, 'case', k.decided_at from book.case_file k where p_cases and k.state = 'approved' and k.outcome in ('restrict', 'exit', 'escalate_mlro') and k.decided_at > p_from;
end $$;
comment on function book.risk_outcomes_since(timestamptz, boolean) is 'What went wrong with clients since: hits found true, disputes not won, and, for those who may know of them, cases decided against the client.';

create function book.area_under_curve(p_ranks numeric, p_with bigint, p_without bigint) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  a double precision := (p_ranks - p_with * (p_with + 1) / 2.0) / (p_with * p_without);
  spread double precision;
begin
  spread := sqrt(greatest(0, (a * (1 - a) + (p_with - 1) * (a / (2 - a) - a * a) + (p_without - 1) * (2 * a * a / (1 + a) - a * a)) / (p_with * p_without)));
  return jsonb_build_object('auc_milli', round(a * 1000), 'low_milli', round(1000 * greatest(0, a - 1.96 * spread)), 'high_milli', round(1000 * least(1, a + 1.96 * spread)));
end $$;
comment on function book.area_under_curve(numeric, bigint, bigint) is 'From the sum of the ranks of those with (ties share theirs): how probable it is that one with scores above one without (Mann and Whitney), with its 95 per cent interval (Hanley and McNeil 1982), in thousandths.';

create function book.risk_backcheck(p_ruleset_id bigint, p_cases boolean) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  months int := authz.whole_setting('risk.backcheck_months')::int;
  few int := authz.whole_setting('risk.backcheck_least')::int;
  begun timestamptz := clock_timestamp() - make_interval(months => months);
begin
  return (
    with scored as materialized (
      select s.client_id, s.at, s.total, rank() over (order by s.total) + (count(*) over (partition by s.total) - 1) / 2.0 as place,
             -- The same score stands in the same tenth.
             1 + floor(percent_rank() over (order by s.total) * 10)::int as tenth
        from book.risk_scores_then(p_ruleset_id, begun) s),
    happened as materialized (
      select distinct s.client_id, o.kind from book.risk_outcomes_since(begun, p_cases) o join scored s on s.client_id = o.client_id and o.at > s.at),
    hurt as (
      select h.client_id, h.kind from happened h union all select distinct h.client_id, 'any' from happened h),
    counted as (
      select k.kind, k.position, count(h.client_id) as bad, sum(s.place) filter (where h.client_id is not null) as ranks, count(*) - count(h.client_id) as good
        from (values ('any', 1), ('hit', 2), ('chargeback', 3), ('case', 4)) k (kind, position)
        cross join scored s left join hurt h on h.client_id = s.client_id and h.kind = k.kind
       where k.kind <> 'case' or p_cases group by k.kind, k.position)
    select jsonb_build_object('months', months, 'least', few, 'clients', (select count(*) from scored),
      'figures', (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'with', c.bad, 'without', c.good)
                                            || case when c.bad >= few and c.good >= few then book.area_under_curve(c.ranks, c.bad, c.good) else '{}' end order by c.position), '[]') from counted c),
      'tenths', (select coalesce(jsonb_agg(jsonb_build_object('tenth', t.tenth, 'from', t.lowest, 'to', t.highest, 'clients', t.clients, 'with', t.bad) order by t.tenth), '[]')
                   from (select least(10, s.tenth) as tenth, min(s.total) as lowest, max(s.total) as highest, count(*) as clients,
                                count(*) filter (where exists (select from happened h where h.client_id = s.client_id)) as bad
                           from scored s group by least(10, s.tenth)) t)));
end $$;
comment on function book.risk_backcheck(bigint, boolean) is 'How well scores of then tell those apart with whom something went wrong in the months since: for all and for each kind the clients with and without, and the area under the curve where there are at least risk.backcheck_least of both; by tenth of the scores the clients and those with.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.backcheck_risk_rules(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('risk.policy');
  if not exists (select from policy.risk_ruleset r where r.id = p_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'risk_ruleset', 'id', p_id));
  end if;
  perform authz.count_read('risk.try', 1);
  -- Who may not know of cases does not learn of them by a figure.
  return book.risk_backcheck(p_id, authz.may('case.read'));
end $$;
comment on function desk.backcheck_risk_rules(bigint) is 'Holds a rule set against what happened: {"months", "least", "clients", "figures": [{"kind": any, hit, chargeback or case, "with", "without", "auc_milli", "low_milli", "high_milli"}], "tenths": [{"tenth", "from", "to", "clients", "with"}]}. No area where there are fewer than "least" with or without; cases only for who may read them. PU001, PU007.';

reset role;
grant execute on function desk.backcheck_risk_rules(bigint) to purser_compliance, purser_compliance_manager;
