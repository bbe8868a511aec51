-- Rates of exchange: quoted with a markup that is booked apart, good for a while. Where they come from: 256_market_rates.sql.
set local role purser_owner;

create function book.make_quote(p_from text, p_to text, p_payment_id bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  market bigint;
  source text;
  markup bigint;
  quote bigint;
begin
  select r.rate_e10, r.source into market, source from sync.market_rate r
   where r.from_currency = p_from and r.to_currency = p_to
     and r.as_of > clock_timestamp() - make_interval(secs => authz.whole_setting('exchange.fresh_seconds')::int);
  if market is null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'market_rate', 'from', p_from, 'to', p_to));
  end if;
  select m.markup_e6 into markup from policy.exchange_markup m where m.from_currency = p_from and m.to_currency = p_to and m.in_force;
  markup := coalesce(markup, authz.whole_setting('exchange.markup_millionths'));
  insert into book.exchange_quote (from_currency, to_currency, market_rate_e10, client_rate_e10, source, expires_at, accepted_for)
  values (p_from, p_to, market, greatest(1, floor(market::numeric * (1000000 - markup) / 1000000)::bigint), source,
          clock_timestamp() + make_interval(mins => authz.whole_setting('exchange.valid_minutes')::int), p_payment_id)
  returning id into quote;
  return quote;
end $$;
comment on function book.make_quote(text, text, bigint) is 'Quotes a fresh market rate less the markup, rounded down. PU006 market_rate when there is none of late.';

create function book.quote_row(p_quote_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('id', q.id, 'from', q.from_currency, 'to', q.to_currency, 'market_rate_e10', q.market_rate_e10::text, 'client_rate_e10', q.client_rate_e10::text,
                              'markup_e6', round((q.market_rate_e10 - q.client_rate_e10)::numeric * 1000000 / q.market_rate_e10)::int,
                              'source', q.source, 'quoted_us', book.micros(q.quoted_at), 'expires_us', book.micros(q.expires_at), 'accepted', q.accepted_for is not null, 'used', q.used_by_journal is not null)
      from book.exchange_quote q where q.id = p_quote_id);
end $$;
comment on function book.quote_row(bigint) is 'A quote as screens show it: market and client rate, markup, source, age and end.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.exchange_preview(p_from text, p_to text, p_amount_minor bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  market sync.market_rate;
  markup bigint;
  rate bigint;
  scale numeric;
begin
  perform authz.require('payment.submit');
  perform book.check_amount(p_amount_minor);
  select * into market from sync.market_rate r where r.from_currency = p_from and r.to_currency = p_to;
  if not found then
    perform authz.refuse('PU006', jsonb_build_object('check', 'market_rate', 'from', p_from, 'to', p_to));
  end if;
  markup := coalesce((select m.markup_e6 from policy.exchange_markup m where m.from_currency = p_from and m.to_currency = p_to and m.in_force), authz.whole_setting('exchange.markup_millionths'));
  rate := greatest(1, floor(market.rate_e10::numeric * (1000000 - markup) / 1000000)::bigint);
  select power(10::numeric, t.exponent - f.exponent) / 10000000000 into strict scale from policy.currency f, policy.currency t where f.code = p_from and t.code = p_to;
  return jsonb_build_object('market_rate_e10', market.rate_e10::text, 'client_rate_e10', rate::text, 'markup_e6', markup, 'source', market.source, 'as_of_us', book.micros(market.as_of),
    'fresh', market.as_of > clock_timestamp() - make_interval(secs => authz.whole_setting('exchange.fresh_seconds')::int),
    'gets', book.money(floor(p_amount_minor * rate::numeric * scale)::bigint, p_to));
end $$;
comment on function desk.exchange_preview(text, text, bigint) is 'What a client would get for an amount now; binds nobody. PU006 market_rate.';

reset role;
grant execute on function desk.exchange_preview(text, text, bigint) to purser_support, purser_payments;
