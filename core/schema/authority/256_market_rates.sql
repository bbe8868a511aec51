-- Market rates: the bridge reads the prices of symbols, the office judges each before it lets it in. Both directions of
-- a pair and the pairs that go through a third currency follow from it.
--   policy.rate_source {"base": "EUR", "quote": "USD", "server": "MT5 real-1", "symbol": "EURUSD"}
--                   or {"base": "GBP", "quote": "JPY", "via": "USD"}; neither: the pair has no source any more
-- Lock order: source, rates.
set local role purser_owner;
grant select, insert, update on policy.rate_source, sync.rate_reading to purser_desk;

create function book.put_rate(p_from text, p_to text, p_rate_e10 numeric, p_source text, p_as_of timestamptz) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if round(p_rate_e10) not between 1 and 9223372036854775807 then
    return false;
  end if;
  insert into sync.market_rate as r (from_currency, to_currency, rate_e10, source, as_of) values (p_from, p_to, round(p_rate_e10)::bigint, left(p_source, 32), p_as_of)
  on conflict (from_currency, to_currency) do update set rate_e10 = excluded.rate_e10, source = excluded.source, as_of = excluded.as_of
  where r.as_of <= excluded.as_of;
  return found;
end $$;
comment on function book.put_rate(text, text, numeric, text, timestamptz) is 'Keeps a rate of one direction, scaled by 1e10, rounded half up; an older one never replaces a newer one, and what does not fit is not kept.';

create function book.put_pair(p_base text, p_quote text, p_mid_e10 numeric, p_source text, p_as_of timestamptz) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return book.put_rate(p_base, p_quote, p_mid_e10, p_source, p_as_of) and book.put_rate(p_quote, p_base, 100000000000000000000 / p_mid_e10, p_source, p_as_of);
end $$;
comment on function book.put_pair(text, text, numeric, text, timestamptz) is 'Keeps both directions of a pair.';

create function book.let_rate_in(s policy.rate_source, p_mid_e10 numeric, p_as_of timestamptz) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  crossing policy.rate_source;
begin
  if not book.put_pair(s.base, s.quote, p_mid_e10, (select t.name from book.trading_server t where t.id = s.server_id) || ' ' || s.symbol, p_as_of) then
    return false;
  end if;
  for crossing in
    select x.* from policy.rate_source x where x.in_force and x.via is not null and (x.via in (s.base, s.quote)) and (s.base in (x.base, x.quote) or s.quote in (x.base, x.quote)) order by x.id
  loop
    -- As old as the older of the two; where one is missing there is nothing to put.
    perform book.put_pair(crossing.base, crossing.quote, a.rate_e10::numeric * b.rate_e10 / 10000000000, 'via ' || crossing.via, least(a.as_of, b.as_of))
       from sync.market_rate a, sync.market_rate b
      where (a.from_currency, a.to_currency) = (crossing.base, crossing.via) and (b.from_currency, b.to_currency) = (crossing.via, crossing.quote);
  end loop;
  return true;
end $$;
comment on function book.let_rate_in(policy.rate_source, numeric, timestamptz) is 'Keeps the price of a symbol for both directions, and the pairs that go through one of its currencies; false when a newer one is there.';

create function book.rate_problem(s policy.rate_source, p_bid_e10 bigint, p_ask_e10 bigint, p_before_e10 bigint, p_as_of timestamptz) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  mid numeric := (p_bid_e10::numeric + p_ask_e10) / 2;
begin
  return case
    when p_bid_e10 is null or p_ask_e10 is null or p_as_of is null then 'missing'
    when p_bid_e10 <= 0 or p_bid_e10 > p_ask_e10 then 'crossed'
    when p_as_of > clock_timestamp() + interval '1 minute' then 'ahead'
    when p_as_of <= clock_timestamp() - make_interval(secs => authz.whole_setting('exchange.fresh_seconds')::int) then 'stale'
    when abs(mid - p_before_e10) * 1000000 > p_before_e10::numeric * authz.whole_setting('exchange.jump_millionths') then 'jump' end;
end $$;
comment on function book.rate_problem(policy.rate_source, bigint, bigint, bigint, timestamptz) is 'Why a price is not let in; null when it is. The first of a pair has nothing to jump from.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.check_rate_source(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{base,quote}', '{server,symbol,via}');
  if p_payload ->> 'base' = p_payload ->> 'quote' or (select count(*) from policy.currency c where c.code in (p_payload ->> 'base', p_payload ->> 'quote')) <> 2 then
    perform authz.refuse('PU008', '{"field": "base"}');
  elsif (p_payload ? 'symbol') <> (p_payload ? 'server') or (p_payload ? 'symbol' and p_payload ? 'via') then
    perform authz.refuse('PU008', '{"field": "symbol"}');
  elsif p_payload ? 'server' and not exists (select from book.trading_server t where t.name = p_payload ->> 'server' and t.platform = 'mt5') then
    perform authz.refuse('PU008', '{"field": "server"}');
  elsif p_payload ? 'symbol' and coalesce(p_payload ->> 'symbol', '') !~ '^[A-Za-z0-9._#+-]{1,32}$' then
    perform authz.refuse('PU008', '{"field": "symbol"}');
  elsif p_payload ? 'via' and (p_payload ->> 'via' in (p_payload ->> 'base', p_payload ->> 'quote') or not exists (select from policy.currency c where c.code = p_payload ->> 'via')) then
    perform authz.refuse('PU008', '{"field": "via"}');
  elsif exists (select from policy.rate_source s where s.in_force and s.base = p_payload ->> 'quote' and s.quote = p_payload ->> 'base') then
    -- The other direction is served by the same source.
    perform authz.refuse('PU008', '{"field": "base", "why": "other_way_round"}');
  elsif exists (select from policy.rate_source s join book.trading_server t on t.id = s.server_id
                 where s.in_force and t.name = p_payload ->> 'server' and s.symbol = p_payload ->> 'symbol' and (s.base, s.quote) is distinct from (p_payload ->> 'base', p_payload ->> 'quote')) then
    perform authz.refuse('PU008', '{"field": "symbol", "why": "in_use"}');
  end if;
end $$;
comment on function authz.check_rate_source(jsonb) is 'Refuses a source of market rates that makes no sense: PU008 names the field.';

create function authz.apply_rate_source(p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := (select to_jsonb(s) from policy.rate_source s where s.in_force and s.base = p_payload ->> 'base' and s.quote = p_payload ->> 'quote');
begin
  update policy.rate_source s set in_force = false where s.in_force and s.base = p_payload ->> 'base' and s.quote = p_payload ->> 'quote';
  insert into policy.rate_source (base, quote, server_id, symbol, via)
  select p_payload ->> 'base', p_payload ->> 'quote', (select t.id from book.trading_server t where t.name = p_payload ->> 'server'), p_payload ->> 'symbol', p_payload ->> 'via'
   where p_payload ? 'symbol' or p_payload ? 'via';
  return jsonb_build_object('before', before, 'after', p_payload);
end $$;
comment on function authz.apply_rate_source(jsonb) is 'Puts an approved source of market rates in force, or takes it away.';

create function link.wanted_rates(p_lease bigint) returns table (server text, symbol text, every_seconds int) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select t.name, s.symbol, authz.whole_setting('exchange.read_seconds')::int
      from policy.rate_source s join book.trading_server t on t.id = s.server_id and t.enabled where s.in_force and s.symbol is not null order by t.id, s.id;
end $$;
comment on function link.wanted_rates(bigint) is 'The symbols whose prices the office wants, and how often. PU014.';

create function link.put_market_rate(p_lease bigint, p_server text, p_symbol text, p_bid_e10 bigint, p_ask_e10 bigint, p_as_of_us bigint) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s policy.rate_source;
  as_of timestamptz := book.instant(p_as_of_us);
  before bigint;
  problem text;
  news boolean;
begin
  perform book.require_lease(p_lease);
  select x.* into s from policy.rate_source x join book.trading_server t on t.id = x.server_id where x.in_force and t.name = p_server and x.symbol = p_symbol for update of x;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'rate_source', 'server', p_server, 'symbol', p_symbol));
  end if;
  before := (select r.rate_e10 from sync.market_rate r where r.from_currency = s.base and r.to_currency = s.quote);
  problem := book.rate_problem(s, p_bid_e10, p_ask_e10, before, as_of);
  news := problem is distinct from (select q.problem from sync.rate_reading q where q.source_id = s.id);
  insert into sync.rate_reading as q (source_id, problem, bid_e10, ask_e10, mid_e10, before_e10, as_of)
  values (s.id, problem, p_bid_e10, p_ask_e10, ((p_bid_e10::numeric + p_ask_e10) / 2)::bigint, before, as_of)
  on conflict (source_id) do update
    set since = case when news then excluded.since else q.since end, problem = excluded.problem, bid_e10 = excluded.bid_e10, ask_e10 = excluded.ask_e10,
        mid_e10 = excluded.mid_e10, before_e10 = excluded.before_e10, as_of = excluded.as_of, seen_at = clock_timestamp();
  if news then
    perform authz.note_change('rate', s.id, 1);
    if problem = 'jump' then
      perform authz.tell('rate_jumped', null, 'rate.accept', '{}', 'rate', s.id, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), jsonb_build_object('base', s.base, 'quote', s.quote));
    else
      perform authz.untell('rate', s.id, '{rate_jumped}');
    end if;
  end if;
  return coalesce(problem, case when book.let_rate_in(s, (p_bid_e10::numeric + p_ask_e10) / 2, as_of) then 'put' else 'older' end);
end $$;
comment on function link.put_market_rate(bigint, text, text, bigint, bigint, bigint) is 'The price of a symbol as the bridge read it, scaled by 1e10, nulls where none came: "put", "older" than what is there, or why it was not let in (sync.rate_reading). PU007, PU014.';

create function desk.list_market_rates() returns table (id bigint, base text, quote text, server text, symbol text, via text, rate_e10 bigint, source text, as_of_us bigint, fresh boolean,
  problem text, bid_e10 bigint, ask_e10 bigint, mid_e10 bigint, before_e10 bigint, seen_us bigint, since_us bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever proposes sources sees those there are.
  perform authz.require(case when authz.may('policy.change') then 'policy.change' else 'rate.read' end);
  return query
    select s.id, s.base, s.quote, t.name, s.symbol, s.via, r.rate_e10, r.source, book.micros(r.as_of),
           coalesce(r.as_of > clock_timestamp() - make_interval(secs => authz.whole_setting('exchange.fresh_seconds')::int), false),
           q.problem, q.bid_e10, q.ask_e10, q.mid_e10, q.before_e10, book.micros(q.seen_at), book.micros(q.since)
      from policy.rate_source s left join book.trading_server t on t.id = s.server_id
      left join sync.market_rate r on r.from_currency = s.base and r.to_currency = s.quote
      left join sync.rate_reading q on q.source_id = s.id
     where s.in_force
     order by q.problem is null, s.base, s.quote;
end $$;
comment on function desk.list_market_rates() is 'Every pair with a source: the rate that holds, how old it is, and what was not let in; those first. PU001.';

create function desk.rate_source_choices() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('policy.change');
  return jsonb_build_object('currencies', (select jsonb_agg(c.code order by c.code) from policy.currency c),
    'servers', (select coalesce(jsonb_agg(t.name order by t.name), '[]') from book.trading_server t where t.platform = 'mt5'));
end $$;
comment on function desk.rate_source_choices() is 'What a source of market rates may name: currencies, and trading servers whose prices the bridge reads. PU001.';

create function desk.accept_market_rate(p_key uuid, p_id bigint, p_mid_e10 bigint, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  s policy.rate_source;
  q sync.rate_reading;
begin
  answer := authz.begin_command(p_key, 'rate.accept', 'rate.accept', jsonb_build_object('id', p_id, 'mid_e10', p_mid_e10, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  select * into s from policy.rate_source x where x.id = p_id and x.in_force for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'rate_source', 'id', p_id));
  end if;
  select * into q from sync.rate_reading x where x.source_id = p_id;
  if q.problem is distinct from 'jump' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'rate', 'state', coalesce(q.problem, 'let_in')));
  elsif abs(q.mid_e10 - p_mid_e10)::numeric * 1000000 > p_mid_e10::numeric * authz.whole_setting('exchange.jump_millionths') then
    -- It went on meanwhile: what was seen is not what would be let in.
    perform authz.refuse('PU002', jsonb_build_object('what', 'rate', 'mid_e10', q.mid_e10::text));
  elsif book.rate_problem(s, q.bid_e10, q.ask_e10, null, q.as_of) is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'rate', 'state', 'stale'));
  end if;
  update sync.rate_reading x set problem = null, since = clock_timestamp() where x.source_id = p_id;
  perform book.let_rate_in(s, (q.bid_e10::numeric + q.ask_e10) / 2, q.as_of);
  perform authz.untell('rate', s.id, '{rate_jumped}');
  return authz.finish_command(p_key, 'rate', s.id, 1, 'let_in', jsonb_build_object('mid_e10', q.mid_e10::text),
    jsonb_build_object('base', s.base, 'quote', s.quote, 'before_e10', q.before_e10::text, 'mid_e10', q.mid_e10::text, 'reason', p_reason));
end $$;
comment on function desk.accept_market_rate(uuid, bigint, bigint, text) is 'Lets a rate in that jumped: a person has seen that the market really stands there. p_mid_e10: what they saw; PU002 when it has jumped on since. PU003 when it has not jumped, or is too old by now. PU001, PU007, PU008.';

reset role;
grant execute on function link.wanted_rates(bigint), link.put_market_rate(bigint, text, text, bigint, bigint, bigint) to purser_connector;
grant execute on function desk.rate_source_choices() to purser_admin;
grant execute on function desk.list_market_rates() to purser_admin, purser_payments, purser_payments_manager, purser_operations, purser_compliance;
grant execute on function desk.accept_market_rate(uuid, bigint, bigint, text) to purser_payments_manager, purser_operations;
