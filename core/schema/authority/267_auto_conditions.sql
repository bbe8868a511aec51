-- What a rule of automatic approval looks at: the payment, its client, what went before, and how much of its day is
-- left. The same conditions decide, note in shadow and are tried on past months.
-- Lock order: balances by account, then the client's counter, then the rule's.
set local role purser_owner;
grant insert, update on book.auto_rule_day, book.auto_rule_client_day to purser_desk;
grant select on book.auto_rule_day, book.auto_rule_client_day to purser_desk;

create function book.plain_deposit(p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return p.settled_minor = p.amount_minor
     and exists (select from book.payment_event e where e.payment_id = p.id and e.kind = 'received' and not (e.args ->> 'late')::boolean and not coalesce((e.args ->> 'by_person')::boolean, false));
end $$;
comment on function book.plain_deposit(book.payment) is 'Whether the money of a deposit came in time, in the amount announced, and by a gateway''s own word: only then rules may look at it.';

create function book.group_matches(p_group text, p_masks text[]) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from unnest(p_masks) m (mask)
                  where lower(p_group) like replace(replace(replace(replace(lower(m.mask), '\', '\\'), '%', '\%'), '_', '\_'), '*', '%'));
end $$;
comment on function book.group_matches(text, text[]) is 'Whether a group of a trading server matches one of the masks, in which * stands for anything.';

create function book.went_back(x book.payment, p_before timestamptz) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  at timestamptz;
begin
  select max(t.at) into at
    from (select e.at from book.payment_event e where e.payment_id = x.id and e.kind in ('returned_after_send', 'money_returned', 'chargeback_opened', 'taken_back')
          union all select b.opened_at from book.chargeback b where b.payment_id = x.id) t
   where t.at < p_before;
  -- History of another system has the state it ended in, and no events.
  if at is null and x.state in ('returned_after_send', 'returned', 'charged_back')
     and not exists (select from book.payment_event e where e.payment_id = x.id and e.kind in ('returned_after_send', 'money_returned', 'chargeback_opened', 'taken_back')) then
    at := coalesce(x.settled_at, x.requested_at);
  end if;
  return case when at < p_before then at end;
end $$;
comment on function book.went_back(book.payment, timestamptz) is 'When a payment was last returned or disputed before an instant; null: never.';

-- One plan for all: a list of files looks to the planner worth another each time, which takes longer than the reading.
create function book.auto_history(p book.payment, p_at timestamptz) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  files bigint[] := book.client_group(p.client_id);
  ways bigint[];
begin
  select array_agg(d.id) into ways from book.destination mine join book.destination d on d.method = mine.method and d.detail = mine.detail and d.client_id = any (files) where mine.id = p.destination_id;
  return (
    select jsonb_build_object(
        'settled', count(*) filter (where x.good), 'settled_minor', coalesce(sum(x.reference_minor) filter (where x.good), 0)::text,
        'same_way', count(*) filter (where x.good and case p.kind when 'withdrawal' then x.destination_id = any (ways) when 'deposit' then x.method = p.method and x.payer is not distinct from p.payer
                                                                  else x.to_trading_account_id = p.to_trading_account_id end),
        'went_back_us', book.micros(max(x.back)))
      from (select y.reference_minor, y.destination_id, y.to_trading_account_id, y.method, y.payer, b.back,
                   y.kind = p.kind and y.settled_at < p_at and b.back is null and y.state in ('settled', 'returned_after_send', 'charged_back') as good
              from book.payment y
             -- Of what is settled and undisputed nothing has gone back.
             cross join lateral (select case when y.state not in ('settled', 'credited') or exists (select from book.chargeback k where k.payment_id = y.id) then book.went_back(y, p_at) end as back) b
             where y.client_id = any (files) and y.id <> p.id and y.requested_at < p_at
               and y.state in ('settled', 'credited', 'returned_after_send', 'returned', 'charged_back')) x);
end $$;
comment on function book.auto_history(book.payment, timestamptz) is 'A client''s payments before an instant, in all their files: those of the kind that settled and stayed so, their sum in the reference currency, those along the same way, and when one last went back.';

create function book.auto_facts(p book.payment, p_at timestamptz) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  files bigint[] := book.client_group(p.client_id);
  survivor bigint := book.survivor_of(p.client_id);
  since timestamptz := (select min(c.created_at) from book.client c where c.id = any (files));
  d book.destination;
  residence text := (select coalesce(book.field_value(c.id, 'residence_country') #>> '{}', c.country) from book.client c where c.id = survivor);
begin
  select * into d from book.destination x where x.id = p.destination_id;
  return jsonb_build_object(
      'months', (extract(year from age(p_at, since)) * 12 + extract(month from age(p_at, since)))::int,
      'groups', (select coalesce(jsonb_agg(a.group_name), '[]') from book.trading_account a where a.id in (p.trading_account_id, p.to_trading_account_id)),
      'entity', (select e.code from book.client c join book.legal_entity e on e.id = c.legal_entity_id where c.id = p.client_id),
      'category', coalesce((select k.category from book.client_category k where k.client_id = survivor and k.state = 'active'), 'retail'),
      'country', residence,
      -- The account number says where the bank is.
      'countries', to_jsonb(array_remove(array[residence, case when d.detail ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' then left(d.detail, 2) end], null)),
      'tags', (select coalesce(jsonb_agg(distinct t.tag), '[]') from book.client_tag t where t.client_id = any (files) and t.carried),
      'review', exists (select from book.application a where a.client_id = any (files) and a.opened_at < p_at
                           and (a.state in ('in_review', 'waiting_client', 'proposed') or a.decided_at >= p_at)),
      'destination_days', extract(day from p_at - d.added_at)::int)
    || book.auto_history(p, p_at);
end $$;
comment on function book.auto_facts(book.payment, timestamptz) is 'What a rule looks at besides the payment and its sheet, as of an instant; groups, categories, countries and tags as they are now.';

create function book.auto_hindrances(p book.payment, r policy.auto_rule, p_sheet jsonb, f jsonb, p_at timestamptz) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return array(
    select h.code
      from (values
        (1, 'amount', p.reference_minor > r.most_minor),
        (2, 'client_day', p.band_minor > r.most_day_minor),
        (3, 'risk', p.risk_score > r.most_risk),
        (4, 'red_check', exists (select from jsonb_array_elements(p_sheet) c where c.value ->> 'level' = 'stop')),
        (5, 'look', exists (select from jsonb_array_elements(p_sheet) c left join policy.payment_check k on k.code = c.value ->> 'code'
                         where c.value ->> 'level' = 'look' and not ((c.value ->> 'code') = any (r.looks_allowed) and coalesce(k.automatic, false)))),
        (6, 'odd_deposit', p.kind = 'deposit' and not book.plain_deposit(p)),
        (7, 'group', r.groups <> '{}' and not (select coalesce(bool_and(book.group_matches(g.value, r.groups)), false) from jsonb_array_elements_text(f -> 'groups') g)),
        (8, 'entity', r.entities <> '{}' and not f ->> 'entity' = any (r.entities)),
        (9, 'category', r.categories <> '{}' and not f ->> 'category' = any (r.categories)),
        (10, 'country', r.countries <> '{}' and not coalesce(f ->> 'country' = any (r.countries), false)),
        (11, 'excluded_country', r.excluded_countries <> '{}' and (f ->> 'country' is null or f -> 'countries' ?| r.excluded_countries)),
        (12, 'excluded_method', p.method = any (r.excluded_methods)),
        (13, 'excluded_tag', f -> 'tags' ?| r.excluded_tags),
        (14, 'review', not r.passes_review and (f -> 'review')::boolean),
        (15, 'destination_age', p.kind = 'withdrawal' and (f ->> 'destination_days')::int < r.least_destination_days),
        (16, 'months', (f ->> 'months')::int < r.least_months),
        (17, 'settled', (f ->> 'settled')::int < r.least_settled),
        (18, 'settled_sum', (f ->> 'settled_minor')::bigint < r.least_settled_minor),
        (19, 'same_way', (f ->> 'same_way')::int < r.least_same_way),
        (20, 'went_back', r.clean_months > 0 and coalesce(book.instant((f ->> 'went_back_us')::bigint) > p_at - make_interval(months => r.clean_months), false))
      ) h (position, code, holds)
     -- What is not known holds it back.
     where h.holds is distinct from false
     order by h.position);
end $$;
comment on function book.auto_hindrances(book.payment, policy.auto_rule, jsonb, jsonb, timestamptz) is 'The conditions of a rule that a payment does not meet, by its sheet and its facts; none: the rule approves it, if it has it left today.';

create function book.auto_counts(p book.payment, r policy.auto_rule, p_live boolean) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  insert into book.auto_rule_client_day as d (rule_name, client_id, day, live, approved, sum_minor) values (r.name, book.survivor_of(p.client_id), today, p_live, 1, p.reference_minor)
  on conflict (client_id, rule_name, day, live) do update set approved = d.approved + 1, sum_minor = d.sum_minor + excluded.sum_minor
   where d.approved < coalesce(r.most_client_count, 2147483647) and d.sum_minor + excluded.sum_minor <= r.most_day_minor;
  if not found then
    return false;
  end if;
  insert into book.auto_rule_day as d (rule_name, day, live, approved, sum_minor) values (r.name, today, p_live, 1, p.reference_minor)
  on conflict (rule_name, day, live) do update set approved = d.approved + 1, sum_minor = d.sum_minor + excluded.sum_minor
   where d.approved < coalesce(r.most_count, 2147483647) and d.sum_minor + excluded.sum_minor <= coalesce(r.most_sum_minor, 9223372036854775807);
  return found;
end $$;
comment on function book.auto_counts(book.payment, policy.auto_rule, boolean) is 'Counts one more payment of today for the client and the rule, and says whether both had it left; the rows stay locked until the end, so that two at once do not pass a limit together. When it says no, the caller takes everything back.';

reset role;
grant execute on all functions in schema book to purser_desk;
