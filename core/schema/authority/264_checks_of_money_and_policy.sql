-- The checks of a decision sheet, continued: each a function of its own that gives level (stop, look, clear), figure, source
-- and age. Which kinds of payments pass which checks is a row of policy.payment_check.
set local role purser_owner;

create function book.check_traded_since_deposit(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p.client_id);
  since timestamptz;
  came bigint;
  lots bigint;
  last timestamptz;
  -- Minor units of the reference currency in 1,000 of it.
  thousand numeric := (select 1000 * power(10::numeric, c.exponent) from meta.office o join policy.currency c on c.code = o.reference_currency);
  least_e8 bigint;
begin
  -- The newest deposits that make up the amount: those are what is withdrawn, whatever was traded before they came.
  select min(d.at), coalesce(max(least(d.so_far, p.reference_minor)), 0) into since, came
    from (select coalesce(y.settled_at, y.requested_at) as at, y.reference_minor,
                 sum(y.reference_minor) over (order by coalesce(y.settled_at, y.requested_at) desc, y.id desc)::bigint as so_far
            from book.payment y where y.client_id = any (files) and y.kind = 'deposit' and y.state = 'settled' and y.method <> 'internal') d
   where d.so_far - d.reference_minor < p.reference_minor;
  select coalesce(sum(x.lots_e8), 0), max(x.deal_at) into lots, last
    from book.trading_account a join book.deal x on x.trading_account_id = a.id and x.deal_at >= since and x.action in (0, 1)
   where a.client_id = any (files);
  least_e8 := ceil(came * authz.whole_setting('traded.least_lots_hundredths') * 1000000 / thousand);
  return book.check_row('traded_since_deposit', case when since is null or lots >= least_e8 then 'clear' else 'look' end,
    jsonb_build_object('lots_e8', lots::text, 'least_e8', least_e8::text, 'since_us', book.micros(since), 'last_deal_us', book.micros(last)), 'office', coalesce(last, since));
end $$;
comment on function book.check_traded_since_deposit(book.payment) is 'Little or no trading since the deposits that are withdrawn came: lots of all accounts of the client against traded.least_lots_hundredths for each 1,000 of the reference currency. Clear where nothing was paid in.';

create function book.check_open_chargeback(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
  lost int;
  owed int := (select count(*) from book.recovery r where r.client_id = any (book.client_group(p.client_id)) and r.state = 'open');
  at timestamptz;
begin
  select count(*) filter (where k.state in ('open', 'evidence_submitted')), count(*) filter (where k.state in ('lost', 'accepted', 'expired')), max(k.opened_at) into n, lost, at
    from book.chargeback k join book.payment y on y.id = k.payment_id where y.client_id = any (book.client_group(p.client_id));
  return book.check_row('open_chargeback', case when n + owed > 0 then 'stop' when lost > 0 then 'look' else 'clear' end, jsonb_build_object('open', n, 'lost', lost, 'owed', owed), 'office', coalesce(at, clock_timestamp()));
end $$;
comment on function book.check_open_chargeback(book.payment) is 'Disputes of the client''s deposits that are open, or were lost, and what is still owed after one.';

create function book.check_fee(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  -- What the rule says, which the payment has clipped to less than its amount.
  whole bigint := book.fee_for(p.kind, p.method, p.currency, p.amount_minor);
  least_minor bigint := (select m.least_reference_minor from policy.payment_method m where m.code = p.method);
  arrives bigint := p.amount_minor - greatest(whole, p.fee_minor);
begin
  return book.check_row('fee',
    case when arrives <= 0 or book.reference_minor(arrives, p.currency) < least_minor then 'stop' when p.fee_minor * 10 <= p.amount_minor then 'clear' else 'look' end,
    jsonb_build_object('fee', book.money(greatest(whole, p.fee_minor), p.currency), 'amount', book.money(p.amount_minor, p.currency), 'arrives', book.money(greatest(0, arrives), p.currency),
                       'least', book.money(least_minor, (select o.reference_currency from meta.office o))), 'policy', clock_timestamp());
end $$;
comment on function book.check_fee(book.payment) is 'What the client pays against what is asked for: a fee that leaves nothing, or less than the method pays out, stops.';

create function book.check_least_amount(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  least_minor bigint := (select m.least_reference_minor from policy.payment_method m where m.code = p.method);
begin
  return book.check_row('least_amount', case when p.reference_minor < least_minor then 'stop' else 'clear' end,
    jsonb_build_object('least', book.money(least_minor, (select o.reference_currency from meta.office o)), 'amount', book.money(p.reference_minor, (select o.reference_currency from meta.office o))),
    'policy', clock_timestamp());
end $$;
comment on function book.check_least_amount(book.payment) is 'Smallest amount the method pays out.';

create function book.check_negative_elsewhere(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p.client_id);
  base text := (select o.reference_currency from meta.office o);
  n int;
  worst record;
begin
  with below as (
    select f.balance_minor as minor, f.currency, f.as_of from book.trading_account a join sync.account_figures f on f.trading_account_id = a.id
     where a.client_id = any (files) and a.id is distinct from p.trading_account_id and f.balance_minor < 0
    union all
    select b.posted_minor, l.currency, clock_timestamp() from book.ledger_account l join book.balance b on b.account_id = l.id
     where l.role = 'client_wallet' and l.client_id = any (files) and b.posted_minor < 0
  )
  -- The worst by what it is worth; one without a rate is worse than any.
  select x.*, count(*) over () as n into worst from below x order by book.converted(x.minor, x.currency, base) nulls first limit 1;
  n := coalesce(worst.n, 0);
  return book.check_row('negative_elsewhere', case when n = 0 then 'clear' else 'look' end, jsonb_build_object('accounts', n, 'worst', book.money(worst.minor, worst.currency)), 'office', coalesce(worst.as_of, clock_timestamp()));
end $$;
comment on function book.check_negative_elsewhere(book.payment) is 'Another trading account or a wallet of the client below zero, the worst by its worth in the reference currency.';

create function book.check_method_country(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  home text := (select x.country from book.client x where x.id = book.survivor_of(p.client_id));
  level text;
begin
  select m.level into level from policy.method_country m where m.method = p.method and m.country = home and m.in_force;
  return book.check_row('method_country', coalesce(level, 'clear'), jsonb_build_object('method', p.method, 'country', home), 'policy', clock_timestamp());
end $$;
comment on function book.check_method_country(book.payment) is 'Rules on a method in the client''s country.';

create function book.check_books_agree(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  f sync.account_figures;
  posted bigint;
  moving boolean;
begin
  select * into f from sync.account_figures x where x.trading_account_id = p.trading_account_id;
  select b.posted_minor into posted from book.ledger_account l join book.balance b on b.account_id = l.id where l.role = 'client_trading' and l.trading_account_id = p.trading_account_id;
  moving := exists (select from book.instruction i join book.trading_account a on a.server_id = i.server_id and a.login = i.login
                     where a.id = p.trading_account_id and i.state in ('claimed', 'sending', 'unknown', 'parked'));
  return book.check_row('books_agree', case when f.trading_account_id is null or moving or posted = f.balance_minor then 'clear' else 'look' end,
    jsonb_build_object('ledger', book.money(posted, p.currency), 'server', book.money(f.balance_minor, f.currency)), 'ledger', coalesce(f.as_of, clock_timestamp()));
end $$;
comment on function book.check_books_agree(book.payment) is 'The ledger and the trading server say the same of the account, as far as nothing is on its way.';

create function book.check_provider_float(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  m policy.payment_method;
  provider text := book.ledger_provider(book.gateway_for(p));
  net bigint := p.amount_minor - p.fee_minor;
  float_minor bigint := book.float_minor(provider, p.currency);
  promised bigint;
  today boolean;
begin
  select * into m from policy.payment_method x where x.code = p.method;
  -- Today is the bank's.
  today := m.cut_off is null or (book.next_cut_off(m.code) at time zone book.zone_of_method(m.code))::date = book.day_in(book.zone_of_method(m.code));
  if float_minor is not null then
    promised := book.promised_before(p, provider);
  end if;
  return book.check_row('provider_float',
    case when float_minor - promised < net then 'stop' when float_minor is not null and today then 'clear' else 'look' end,
    jsonb_build_object('provider', coalesce(provider, m.provider), 'float', book.money(float_minor, p.currency), 'promised', book.money(promised, p.currency),
                       'missing', book.money(greatest(0, net - (float_minor - promised)), p.currency), 'cut_off', m.cut_off, 'zone', book.zone_of_method(m.code), 'today', today), 'ledger', clock_timestamp());
end $$;
comment on function book.check_provider_float(book.payment) is 'What lies at the provider to pay from, less what is promised to others before, and whether the payment still leaves today. Too little stops, until money is moved there; unknown, where the office keeps no account of it, or tomorrow asks for a look.';

create function book.check_open_items(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
  m int;
  -- Found once: asked within the query it may be found for every open payment of the office.
  files bigint[] := book.client_group(p.client_id);
begin
  select count(*) filter (where y.flag = 'unknown_outcome'), count(*) into n, m from book.payment y
   where y.client_id = any (files) and y.id <> p.id and book.business_open(y.state);
  return book.check_row('open_items', case when n > 0 then 'stop' when m > 0 then 'look' else 'clear' end, jsonb_build_object('unknown', n, 'open', m), 'office', clock_timestamp());
end $$;
comment on function book.check_open_items(book.payment) is 'Other payments of the client that wait, and outcomes nobody knows.';

create function book.check_source_of_funds_in(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
  total bigint;
  at timestamptz;
begin
  select coalesce(sum(coalesce(y.settled_minor, y.amount_minor)), 0), count(*), max(y.settled_at) into total, n, at from book.payment y
   where y.client_id = any (book.client_group(p.client_id)) and y.kind = 'deposit' and y.state = 'settled' and y.currency = p.currency and y.method <> 'internal';
  return book.check_row('source_of_funds_in', case when n > 0 then 'clear' else 'look' end,
    jsonb_build_object('deposits', n, 'total', book.money(total, p.currency), 'newest_us', book.micros(at)), 'ledger', at);
end $$;
comment on function book.check_source_of_funds_in(book.payment) is 'What the client paid in, in this currency.';

create function book.check_payer_name(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  names record;
begin
  select * into names from book.compared_names(p.client_id, p.payer);
  return book.check_row('payer_name',
    case when p.settled_minor is null then 'clear' when p.payer is null then 'look' else names.level end,
    jsonb_build_object('payer', p.payer) || names.figures, case names.source when 'screening' then 'screening' else coalesce(p.provider, 'office') end, coalesce(names.at, clock_timestamp()));
end $$;
comment on function book.check_payer_name(book.payment) is 'Who paid is the client, as far as the provider says.';

create function book.check_amount_received(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  off bigint := p.settled_minor - p.amount_minor;
begin
  return book.check_row('amount_received',
    case when off is null or abs(off) <= p.amount_minor::numeric * authz.whole_setting('deposit.tolerance_millionths') / 1000000 then 'clear' else 'look' end,
    jsonb_build_object('announced', book.money(p.amount_minor, p.currency), 'came', book.money(p.settled_minor, p.currency), 'difference', book.money(off, p.currency)), coalesce(p.provider, 'office'), clock_timestamp());
end $$;
comment on function book.check_amount_received(book.payment) is 'What came against what was announced.';

create function book.check_in_time(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
begin
  select * into r from book.receipt x where x.payment_id = p.id;
  return book.check_row('in_time', case when p.flag = 'late' then 'look' else 'clear' end, jsonb_build_object('received_us', book.micros(r.received_at)), coalesce(p.provider, 'office'), coalesce(r.received_at, clock_timestamp()));
end $$;
comment on function book.check_in_time(book.payment) is 'The money came while the deposit was expected.';

create function book.check_exchange_quote(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  q book.exchange_quote;
begin
  select * into q from book.exchange_quote x where x.id = p.exchange_quote_id;
  return book.check_row('exchange_quote', case when q.id is null or q.expires_at > clock_timestamp() or q.accepted_for = p.id then 'clear' else 'stop' end,
    coalesce(book.quote_row(q.id), '{}'), coalesce(q.source, 'office'), coalesce(q.quoted_at, clock_timestamp()));
end $$;
comment on function book.check_exchange_quote(book.payment) is 'The rate is still good.';

create function book.check_other_client(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  giver book.client;
  taker book.client;
begin
  select * into giver from book.client x where x.id = p.client_id;
  select * into taker from book.client x where x.id = p.to_client_id;
  return book.check_row('other_client', case when taker.status = 'active' and taker.kyc_state = 'approved' and taker.legal_entity_id = giver.legal_entity_id then 'clear' else 'stop' end,
    jsonb_build_object('client', taker.full_name, 'status', taker.status, 'kyc', taker.kyc_state, 'same_entity', taker.legal_entity_id = giver.legal_entity_id), 'kyc', taker.kyc_reviewed_at);
end $$;
comment on function book.check_other_client(book.payment) is 'The client who gets the money is active, identified and of the same legal entity.';

create function book.check_entity_allows(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.entity_rule;
begin
  select e.* into r from policy.entity_rule e join book.client c on c.legal_entity_id = e.legal_entity_id where c.id = p.client_id;
  return book.check_row('entity_allows',
    case when (p.kind = 'credit' and p.direction = 'in' and not coalesce(r.bonus_allowed, false)) or (p.kind = 'client_transfer' and not coalesce(r.client_transfers_allowed, false)) then 'stop' else 'clear' end,
    jsonb_build_object('bonus_allowed', coalesce(r.bonus_allowed, false), 'client_transfers_allowed', coalesce(r.client_transfers_allowed, false)), 'policy', clock_timestamp());
end $$;
comment on function book.check_entity_allows(book.payment) is 'What the client''s legal entity allows: credit in is off where bonuses are banned.';

create function book.check_shortfall(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  f sync.account_figures;
begin
  select * into a from book.trading_account x where x.id = p.trading_account_id;
  select * into f from sync.account_figures x where x.trading_account_id = a.id;
  return book.check_row('shortfall',
    case when f.trading_account_id is null or f.as_of < clock_timestamp() - make_interval(secs => authz.whole_setting('figures.fresh_seconds')::int) or p.amount_minor > -f.equity_minor then 'stop'
         when f.open_positions > 0 then 'look' else 'clear' end,
    jsonb_build_object('equity', book.money(f.equity_minor, f.currency), 'positions', f.open_positions, 'after', book.money(f.equity_minor + p.amount_minor, f.currency)),
    (select s.name from book.trading_server s where s.id = a.server_id), f.as_of);
end $$;
comment on function book.check_shortfall(book.payment) is 'A top-up is never more than what is missing: cash and open result of this one account, read just now.';

create function book.check_corrected_payment(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  old book.payment;
begin
  select * into old from book.payment x where x.id = p.corrects_id;
  return book.check_row('corrected_payment',
    case when p.corrects_id is null then 'clear'
         when old.state = 'settled' and not exists (select from book.journal j join book.journal r on r.reverses = j.id where j.payment_id = old.id) then 'clear' else 'stop' end,
    jsonb_build_object('reference', old.reference, 'state', old.state), 'ledger', clock_timestamp());
end $$;
comment on function book.check_corrected_payment(book.payment) is 'What is corrected is booked, and not corrected yet.';

reset role;
grant execute on all functions in schema book to purser_desk;
