-- The rules of automatic approval as screens read them, a rule tried on what people decided, and what of its own
-- approvals would have waited for them.
set local role purser_owner;

create function book.auto_would_wait(r policy.auto_rule, p_days int) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('live_approved', count(*), 'live_waits', count(*) filter (where x.waits), 'live_waits_minor', coalesce(sum(x.minor) filter (where x.waits), 0)::text)
      from (select (d.payment).reference_minor as minor,
                   r.mode <> 'live' or (d.payment).kind <> r.kind
                     or cardinality(book.auto_hindrances(d.payment, r, d.sheet, book.auto_facts(d.payment, d.entered), d.entered)) > 0 as waits
              from (select p as payment, a.at as entered,
                           (select s.sheet::jsonb from book.decision_sheet s where s.payment_id = p.id and s.decision = 'approve' and s.taken_at <= a.at + interval '1 minute' order by s.id desc limit 1) as sheet
                      from book.auto_decision a join policy.auto_rule v on v.id = a.rule_id and v.name = r.name join book.payment p on p.id = a.payment_id
                     where a.live and a.at > clock_timestamp() - make_interval(days => p_days)
                     order by a.at desc limit 5000) d) x);
end $$;
comment on function book.auto_would_wait(policy.auto_rule, int) is 'Of what a rule of that name approved by itself in the last days (at most the newest 5,000): how many this version would have left to people, and their sum; all, where it does not decide. By its conditions, as of when each was decided; limits of a day are not gone through again.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.backtest_auto_rule(p_payload jsonb, p_days int default 90) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  days int := least(greatest(coalesce(p_days, 90), 1), 366);
  most constant int := 5000;
  draft policy.auto_rule;
  entry record;
  held text[];
  code text;
  tried int := 0;
  by_rule int := 0;
  agreed int := 0;
  refused int := 0;
  back int := 0;
  sum_minor bigint := 0;
  today date;
  today_count int;
  today_minor bigint;
  clients jsonb;
  used jsonb;
  all_held jsonb := '{}';
  alone jsonb := '{}';
  named jsonb := '[]';
begin
  perform authz.require('approval.simulate');
  perform authz.check_auto_rule(p_payload || '{"mode": "shadow"}');
  perform authz.count_read('approval.simulate', 500);
  draft := authz.auto_rule_of(p_payload);
  -- By the sheet that was kept when people decided, and the facts of when it was asked for; in that order, as the days of the rule would have gone.
  for entry in
    select x.payment, x.decision, x.taken_by, x.taken_at, x.entered,
           book.auto_hindrances(x.payment, draft, x.sheet, book.auto_facts(x.payment, x.entered), x.entered) as held
      from (select p as payment, s.decision, s.taken_by, s.taken_at, s.sheet::jsonb as sheet,
                   case when p.kind = 'deposit' then coalesce((select max(e.at) from book.payment_event e where e.payment_id = p.id and e.kind = 'received'), p.requested_at) else p.requested_at end as entered
              from book.payment p
             cross join lateral (select d.decision, d.sheet, d.taken_by, d.taken_at from book.decision_sheet d where d.payment_id = p.id order by d.id desc limit 1) s
             where p.kind = draft.kind and p.requested_at > clock_timestamp() - make_interval(days => days)
               and not exists (select from book.auto_decision a where a.payment_id = p.id and a.live)
             order by p.requested_at desc, p.id desc limit most) x
     order by x.entered, (x.payment).id
  loop
    tried := tried + 1;
    held := entry.held;
    if today is distinct from (entry.entered at time zone 'UTC')::date then
      today := (entry.entered at time zone 'UTC')::date;
      today_count := 0;
      today_minor := 0;
      clients := '{}';
    end if;
    if cardinality(held) = 0 then
      used := coalesce(clients -> book.survivor_of((entry.payment).client_id)::text, '[0, 0]');
      held := array_remove(array[
        case when (used ->> 0)::int >= draft.most_client_count or (used ->> 1)::bigint + (entry.payment).reference_minor > draft.most_day_minor then 'client_count' end,
        case when today_count >= draft.most_count then 'rule_count' end,
        case when today_minor + (entry.payment).reference_minor > draft.most_sum_minor then 'rule_sum' end], null);
    end if;
    foreach code in array held loop
      all_held := all_held || jsonb_build_object(code, coalesce((all_held ->> code)::int, 0) + 1);
      if cardinality(held) = 1 then
        alone := alone || jsonb_build_object(code, coalesce((alone ->> code)::int, 0) + 1);
      end if;
    end loop;
    continue when cardinality(held) > 0;
    today_count := today_count + 1;
    today_minor := today_minor + (entry.payment).reference_minor;
    clients := clients || jsonb_build_object(book.survivor_of((entry.payment).client_id)::text, jsonb_build_array((used ->> 0)::int + 1, (used ->> 1)::bigint + (entry.payment).reference_minor));
    by_rule := by_rule + 1;
    sum_minor := sum_minor + (entry.payment).reference_minor;
    agreed := agreed + (entry.decision = 'approve')::int;
    refused := refused + (entry.decision <> 'approve')::int;
    back := back + (book.went_back(entry.payment, 'infinity') is not null or (entry.payment).state = 'failed')::int;
    if entry.decision <> 'approve' and jsonb_array_length(named) < 20 and book.client_visible((entry.payment).client_id) then
      named := named || jsonb_build_object('id', (entry.payment).id, 'reference', (entry.payment).reference, 'amount', book.money((entry.payment).amount_minor, (entry.payment).currency),
        'decision', entry.decision, 'reason', (entry.payment).reason_code, 'by', authz.name_of(entry.taken_by), 'at_us', book.micros(entry.taken_at));
    end if;
  end loop;
  return jsonb_build_object('days', days, 'decided', tried, 'most', most, 'by_rule', by_rule, 'agreed', agreed, 'people_refused', refused, 'came_back', back, 'sum_minor', sum_minor::text,
    'held', (select coalesce(jsonb_agg(jsonb_build_object('code', h.key, 'held', h.value::int, 'alone', coalesce((alone ->> h.key)::int, 0)) order by h.value::int desc, h.key), '[]') from jsonb_each_text(all_held) h),
    'refused', named) || book.auto_would_wait(draft, days);
end $$;
comment on function desk.backtest_auto_rule(jsonb, int) is 'What a rule would have decided of the last payments that people decided: how many, how many people agreed with, refused, or came back; how many each condition held back, and how many it alone; the payments people refused that it would have approved, by name; and of what the rule of that name approved by itself, how many would have waited for people (live_approved, live_waits, live_waits_minor). At most the newest "most". Changes nothing. PU001, PU003, PU008.';

create function desk.list_auto_rules() returns table (id bigint, name text, version int, kind text, most_minor bigint, most_day_minor bigint, most_risk int, mode text,
  deciding boolean, needs_confirmation boolean, shadow_hits bigint, live_hits bigint, people_refused bigint, terms jsonb, used_count int, used_minor bigint, made_us bigint,
  month_count int, month_minor bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_rules();
  return query
    select r.id, r.name, r.version, r.kind, r.most_minor, r.most_day_minor, r.most_risk::int, r.mode, book.auto_is_live(r), r.mode = 'live' and r.confirmed_at <= pg_postmaster_start_time(),
           (select count(*) from book.auto_decision d where d.rule_id = r.id and not d.live), (select count(*) from book.auto_decision d where d.rule_id = r.id and d.live),
           (select count(*) from book.auto_decision d join book.payment p on p.id = d.payment_id where d.rule_id = r.id and not d.live and p.state in ('rejected', 'cancelled')),
           jsonb_build_object('looks_allowed', r.looks_allowed, 'groups', r.groups, 'entities', r.entities, 'categories', r.categories, 'countries', r.countries, 'excluded_countries', r.excluded_countries,
             'excluded_methods', r.excluded_methods, 'excluded_tags', r.excluded_tags, 'passes_review', r.passes_review, 'least_destination_days', r.least_destination_days, 'least_months', r.least_months,
             'least_settled', r.least_settled, 'least_settled_minor', r.least_settled_minor::text, 'least_same_way', r.least_same_way, 'clean_months', r.clean_months,
             'most_count', r.most_count, 'most_sum_minor', r.most_sum_minor::text, 'most_client_count', r.most_client_count),
           coalesce(u.approved, 0), coalesce(u.sum_minor, 0), book.micros(r.made_at), m.n, m.minor
      from policy.auto_rule r left join book.auto_rule_day u on u.rule_name = r.name and u.day = (clock_timestamp() at time zone 'UTC')::date and u.live
     cross join lateral (select count(*)::int as n, coalesce(sum(p.reference_minor), 0)::bigint as minor from book.auto_decision d join book.payment p on p.id = d.payment_id
                          where d.rule_id = r.id and d.live and d.at > clock_timestamp() - interval '30 days') m
     order by r.name, r.version desc limit 500;
end $$;
comment on function desk.list_auto_rules() is 'Every version of the rules of automatic approval: its conditions, whether it decides now, what it decided, what its name has used of today, what it approved in the last 30 days, and how often people refused what it would have approved in shadow.';

create function desk.auto_rule_choices() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('approval.simulate');
  return jsonb_build_object('entities', (select coalesce(jsonb_agg(e.code order by e.code), '[]') from book.legal_entity e),
    'methods', (select coalesce(jsonb_agg(m.code order by m.code), '[]') from policy.payment_method m),
    'tags', (select coalesce(jsonb_agg(t.code order by t.position), '[]') from policy.client_tag t));
end $$;
comment on function desk.auto_rule_choices() is 'What the lists of a rule of automatic approval may name: legal entities, methods, tags of clients. PU001.';

reset role;
grant execute on function desk.auto_rule_choices() to purser_admin, purser_compliance, purser_payments_manager;
grant execute on function desk.backtest_auto_rule(jsonb, int) to purser_admin, purser_compliance, purser_payments_manager;
grant execute on function desk.list_auto_rules() to purser_admin, purser_compliance, purser_payments, purser_payments_manager, purser_operations;
