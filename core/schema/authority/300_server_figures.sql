-- What the bridge says of trading servers and of accounts that a desk is looking at.
set local role purser_owner;

create function book.minor_of(p_text text, p_exponent int) returns bigint language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  value numeric;
begin
  if p_text is null or p_text !~ '^-?[0-9]{1,18}(\.[0-9]{1,10})?$' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  end if;
  value := p_text::numeric * power(10::numeric, p_exponent);
  return trunc(value)::bigint;
end $$;
comment on function book.minor_of(text, int) is 'Minor units of a decimal text; more decimals than the currency has are cut. PU008 for what is no amount.';

create function book.read_exposures(p_exposures jsonb) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_exposures is null then
    return '[]';
  elsif jsonb_typeof(p_exposures) <> 'array' or jsonb_array_length(p_exposures) > 1000 or exists (
      select from jsonb_array_elements(p_exposures) e
       where jsonb_typeof(e.value) <> 'object' or length(coalesce(e.value ->> 'symbol', '')) not between 1 and 64
          or coalesce(e.value ->> 'bought', '') !~ '^[0-9]{1,17}$' or coalesce(e.value ->> 'sold', '') !~ '^[0-9]{1,17}$') then
    perform authz.refuse('PU008', '{"field": "exposures"}');
  end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('symbol', e.value ->> 'symbol', 'bought', (e.value ->> 'bought')::bigint, 'sold', (e.value ->> 'sold')::bigint) order by e.value ->> 'symbol'), '[]')
            from jsonb_array_elements(p_exposures) e);
end $$;
comment on function book.read_exposures(jsonb) is 'What is open of each symbol as the bridge reports it, checked: PU008 exposures.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.wanted_figures(p_lease bigint, p_limit int default 50) returns table (trading_account_id bigint, server text, login bigint, currency text, exponent int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select a.id, s.name, a.login, a.currency, c.exponent::int
      from sync.figures_request r join book.trading_account a on a.id = r.trading_account_id join book.trading_server s on s.id = a.server_id and s.enabled
      join policy.currency c on c.code = a.currency
      left join sync.account_figures f on f.trading_account_id = a.id
     where r.requested_at > clock_timestamp() - interval '60 seconds' and (f.as_of is null or f.as_of < r.requested_at or f.as_of < clock_timestamp() - interval '5 seconds')
     order by f.as_of nulls first limit least(greatest(coalesce(p_limit, 50), 1), 500);
end $$;
comment on function link.wanted_figures(bigint, int) is 'Accounts a desk is looking at, whose live figures are older than five seconds.';

create function link.put_figures(p_trading_account_id bigint, p_figures jsonb, p_as_of_us bigint default null) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  exponent int;
begin
  select * into a from book.trading_account x where x.id = p_trading_account_id;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account', 'id', p_trading_account_id));
  end if;
  exponent := (select c.exponent from policy.currency c where c.code = a.currency);
  insert into sync.account_figures as f (trading_account_id, currency, balance_minor, credit_minor, equity_minor, margin_minor, free_margin_minor, open_positions, exposures, as_of)
  values (a.id, a.currency, book.minor_of(p_figures ->> 'balance', exponent), book.minor_of(p_figures ->> 'credit', exponent), book.minor_of(p_figures ->> 'equity', exponent),
          book.minor_of(p_figures ->> 'margin', exponent), book.minor_of(p_figures ->> 'free_margin', exponent), coalesce((p_figures ->> 'open_positions')::int, 0),
          book.read_exposures(p_figures -> 'exposures'),
          coalesce(book.instant(p_as_of_us), clock_timestamp()))
  on conflict (trading_account_id) do update
    set balance_minor = excluded.balance_minor, credit_minor = excluded.credit_minor, equity_minor = excluded.equity_minor, margin_minor = excluded.margin_minor,
        free_margin_minor = excluded.free_margin_minor, open_positions = excluded.open_positions, exposures = excluded.exposures, as_of = excluded.as_of
  where f.as_of <= excluded.as_of;
  perform authz.note_change('figures', a.id, 1);
  return true;
end $$;
comment on function link.put_figures(bigint, jsonb, bigint) is 'Live figures of an account as decimal text; PU008 for what is no amount of its currency. Older figures never replace newer ones.';

create function link.put_figures_before(p_lease bigint, p_id bigint, p_figures jsonb, p_as_of_us bigint) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  account bigint;
begin
  perform book.require_lease(p_lease);
  account := (select a.id from book.instruction i join book.trading_account a on a.server_id = i.server_id and a.login = i.login where i.id = p_id);
  if account is null then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  end if;
  return link.put_figures(account, p_figures, p_as_of_us);
end $$;
comment on function link.put_figures_before(bigint, bigint, jsonb, bigint) is 'Live figures of the account an instruction is for, read just before it is sent: without them no money leaves (book.check_free_margin) and nothing is topped up (book.check_shortfall). PU007, PU008, PU014.';

create function link.put_server_status(p_server text, p_state text, p_ping_ms int default null, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  server bigint;
begin
  select s.id into server from book.trading_server s where s.name = p_server;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'server', 'name', p_server));
  end if;
  insert into sync.server_status as x (server_id, state, ping_ms, detail) values (server, p_state, p_ping_ms, coalesce(p_detail, '{}'))
  on conflict (server_id) do update set state = excluded.state, ping_ms = excluded.ping_ms, detail = excluded.detail, at = clock_timestamp();
  return true;
end $$;
comment on function link.put_server_status(text, text, int, jsonb) is 'How a trading server answers now.';

reset role;
grant execute on function link.wanted_figures(bigint, int), link.put_figures(bigint, jsonb, bigint), link.put_figures_before(bigint, bigint, jsonb, bigint), link.put_server_status(text, text, int, jsonb) to purser_connector;
