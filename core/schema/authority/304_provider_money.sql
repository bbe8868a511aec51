-- Money that the office moves to a provider and takes back from it: one person enters what the bank shows, a second one
-- confirms it, and it is booked. Beside what our books have of a provider stands what the provider itself says.
-- Lock order: command row, move, floats by provider and currency, balances by account.
set local role purser_owner;
grant select, insert, update on book.float_move to purser_desk;

create function book.float_places() returns table (provider text, gateways text[]) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select x.provider, coalesce(array_agg(distinct x.gateway order by x.gateway) filter (where x.gateway is not null), '{}')
      from (select book.ledger_provider(g) as provider, g as gateway from book.gateway_codes() g
            union all select distinct a.provider, null from book.ledger_account a where a.role in ('bank_client_money', 'psp_receivable') and a.provider is not null
            union all select m.provider, null from policy.payment_method m where m.code <> 'internal' and m.provider is not null) x
     group by x.provider;
end $$;
comment on function book.float_places() is 'The providers at which money of the office may lie, and the gateways that pay from it.';

create function book.float_in_motion(p_provider text, p_currency text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(sum(x.amount_minor), 0)::bigint from book.promised_payouts(p_provider, p_currency) x where not x.waits);
end $$;
comment on function book.float_in_motion(text, text) is 'What is on its way from a provider: it may have gone there already while our books still have it.';

create function book.float_difference(p_provider text, p_currency text, p_told_minor bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  ours bigint := book.float_minor(p_provider, p_currency);
begin
  -- Whatever is on its way stands in both until it is settled: any figure between with and without it agrees.
  return p_told_minor - greatest(least(p_told_minor, ours), ours - book.float_in_motion(p_provider, p_currency));
end $$;
comment on function book.float_difference(text, text, bigint) is 'What a provider says more (or less, below zero) than our books can explain; null where the office keeps no account.';

create function book.float_differs(p_difference bigint, p_currency text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Without a rate nobody can say that it is little.
  return coalesce(p_difference <> 0 and coalesce(abs(book.converted(p_difference, p_currency, (select o.reference_currency from meta.office o))) > authz.whole_setting('float.tolerance_minor'), true), false);
end $$;
comment on function book.float_differs(bigint, text) is 'Whether a difference is above what float.tolerance_minor lets pass.';

create function book.float_journal(m book.float_move) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  there bigint := book.house_account('psp_receivable', m.currency, m.provider, m.id);
  elsewhere bigint := case when m.counterpart is null then book.account('bank_own_money', m.currency, null, null, 'bank', 0)
                           else book.house_account('psp_receivable', m.currency, m.counterpart, m.id) end;
  sign int := case m.direction when 'in' then -1 else 1 end;
begin
  return book.post_journal('float_moved', 'M-' || m.id, m.value_date::timestamp at time zone 'UTC', null, null,
    array[row (there, sign * m.amount_minor)::book.leg, row (elsewhere, -sign * m.amount_minor)::book.leg]);
end $$;
comment on function book.float_journal(book.float_move) is 'Books money moved between a provider and another, or the office''s own money. What the bank''s account loses stands with its receivables: the float of a provider is both.';

create function book.refuse_float_move(m book.float_move) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  giver text := case m.direction when 'in' then m.counterpart else m.provider end;
  free bigint;
begin
  if giver is null then
    return;
  end if;
  insert into book.provider_float (provider, currency) values (giver, m.currency) on conflict do nothing;
  perform from book.provider_float x where x.provider = giver and x.currency = m.currency for update;
  free := book.float_minor(giver, m.currency) - (select coalesce(sum(x.amount_minor), 0) from book.promised_payouts(giver, m.currency) x);
  if free < m.amount_minor then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'float', 'provider', giver, 'available', free::text, 'asked', m.amount_minor::text, 'currency', m.currency,
      'free', book.money(free, m.currency)));
  end if;
end $$;
comment on function book.refuse_float_move(book.float_move) is 'Refuses to take more from where our books know what lies than is promised to nobody: PU005 float. Others decide on that money afterwards.';

create function book.judge_float(p_provider text, p_currency text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  f book.provider_float;
  difference bigint;
begin
  select * into f from book.provider_float x where x.provider = p_provider and x.currency = p_currency;
  difference := book.float_difference(f.provider, f.currency, f.told_minor);
  if not book.float_differs(difference, f.currency) then
    perform authz.untell('provider_float', f.id, '{float_differs}');
  elsif not exists (select from book.notification n where n.entity = 'provider_float' and n.entity_id = f.id and n.kind = 'float_differs' and n.closed_at is null) then
    raise log 'purser alarm=float_differs provider=% currency=% difference=%', f.provider, f.currency, difference;
    perform authz.tell('float_differs', null, 'float.move', '{}', 'provider_float', f.id, book.micros(clock_timestamp())::text,
      jsonb_build_object('provider', f.provider, 'difference', book.money(difference, f.currency)));
  end if;
end $$;
comment on function book.judge_float(text, text) is 'Tells people when our books and a provider differ, once until they agree again.';

create function book.put_told(p_provider text, p_currency text, p_minor bigint, p_by text, p_login text, p_text text, p_as_of timestamptz) returns book.provider_float language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  f book.provider_float;
begin
  insert into book.provider_float (provider, currency) values (p_provider, p_currency) on conflict do nothing;
  update book.provider_float x
     set told_minor = p_minor, told_by = p_by, told_login = p_login, told_text = p_text, as_of = p_as_of, version = x.version + 1
   where x.provider = p_provider and x.currency = p_currency and (x.as_of is null or x.as_of <= p_as_of)
  returning * into f;
  if found then
    perform book.judge_float(p_provider, p_currency);
  end if;
  return f;
end $$;
comment on function book.put_told(text, text, bigint, text, text, text, timestamptz) is 'Keeps what a provider says lies there; an older word never replaces a newer one. Null: a newer one stands.';

create function book.float_rows() returns table (provider text, currency text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.provider, a.currency from book.ledger_account a where a.role in ('bank_client_money', 'psp_receivable') and a.provider is not null
    union select f.provider, f.currency from book.provider_float f
    -- What nobody has ever put money into has no currency yet.
    union select p.provider, null from book.float_places() p
           where not exists (select from book.ledger_account a where a.role in ('bank_client_money', 'psp_receivable') and a.provider = p.provider)
             and not exists (select from book.provider_float f where f.provider = p.provider);
end $$;
comment on function book.float_rows() is 'Providers and currencies of which there is anything to show.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_floats() returns table ("float" jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('gateway.read');
  perform authz.count_read('gateway.list', 1);
  return query
    select jsonb_build_object(
             'provider', r.provider, 'currency', r.currency, 'gateways', coalesce(p.gateways, '{}'),
             'known', w.ours is not null, 'ours', book.money(w.ours, r.currency), 'promised', book.money(w.promised, r.currency), 'free', book.money(w.ours - w.promised, r.currency),
             'told', book.money(f.told_minor, r.currency), 'told_by', f.told_by, 'told_login', authz.name_of(f.told_login), 'told_us', book.micros(f.as_of), 'told_text', f.told_text,
             'difference', book.money(w.difference, r.currency), 'differs', book.float_differs(w.difference, r.currency), 'version', coalesce(f.version, 0),
             'waiting', (select count(*) from book.float_move m where m.state = 'entered' and m.currency = r.currency and r.provider in (m.provider, m.counterpart)))
      from book.float_rows() r
      left join book.float_places() p on p.provider = r.provider
      left join book.provider_float f on f.provider = r.provider and f.currency = r.currency
     cross join lateral (select book.float_minor(r.provider, r.currency) as ours,
                                case when r.currency is not null then (select coalesce(sum(x.amount_minor), 0)::bigint from book.promised_payouts(r.provider, r.currency) x) end as promised,
                                book.float_difference(r.provider, r.currency, f.told_minor) as difference) w
     order by r.provider, r.currency nulls first;
end $$;
comment on function desk.list_floats() is 'The money at each provider in each currency: what our books have (known: whether any ever came), what of it is promised and free, what the provider says and when, and what it says more or less than our books can explain. A provider nobody ever funded stands without a currency. PU001.';

create function desk.float_form() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('float.move');
  return jsonb_build_object(
    'providers', (select coalesce(jsonb_agg(p.provider order by p.provider), '[]') from book.float_places() p),
    'currencies', book.currency_choices(),
    'oldest', book.oldest_value_date());
end $$;
comment on function desk.float_form() is 'What can be moved: providers, currencies, the oldest value date. PU001.';

create function desk.record_float_move(p_key uuid, p_provider text, p_direction text, p_counterpart text, p_amount_minor bigint, p_currency text, p_ref text, p_value_date date, p_text text default null)
returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m book.float_move;
begin
  answer := authz.begin_command(p_key, 'float.move', 'float.move',
    jsonb_build_object('provider', p_provider, 'direction', p_direction, 'counterpart', p_counterpart, 'amount_minor', p_amount_minor, 'currency', p_currency, 'ref', p_ref, 'value_date', p_value_date, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('ref', p_ref, 128);
  perform authz.check_text('text', p_text, 1000);
  perform book.check_amount(p_amount_minor);
  if not exists (select from book.float_places() f where f.provider = p_provider) then
    perform authz.refuse('PU008', '{"field": "provider"}');
  elsif p_direction is null or p_direction not in ('in', 'out') then
    perform authz.refuse('PU008', '{"field": "direction"}');
  elsif p_counterpart is not null and (p_counterpart = p_provider or not exists (select from book.float_places() f where f.provider = p_counterpart)) then
    perform authz.refuse('PU008', '{"field": "counterpart"}');
  elsif not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', '{"field": "currency"}');
  end if;
  perform book.check_value_date(p_value_date);
  begin
    insert into book.float_move (provider, direction, counterpart, amount_minor, currency, bank_ref, value_date, text)
    values (p_provider, p_direction, p_counterpart, p_amount_minor, p_currency, trim(p_ref), p_value_date, nullif(trim(p_text), ''))
    returning * into m;
  exception when unique_violation then
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_move', 'ref', trim(p_ref)));
  end;
  perform book.refuse_float_move(m);
  perform authz.tell('float_entered', null, 'float.move', array[session_user::text], 'float_move', m.id, '', jsonb_build_object('by', authz.name_of(session_user), 'provider', m.provider));
  return authz.finish_command(p_key, 'float_move', m.id, m.version, m.state, '{}',
    jsonb_build_object('provider', m.provider, 'direction', m.direction, 'counterpart', m.counterpart, 'amount_minor', m.amount_minor::text, 'currency', m.currency, 'ref', m.bank_ref, 'value_date', m.value_date));
end $$;
comment on function desk.record_float_move(uuid, text, text, text, bigint, text, text, date, text) is 'Enters money moved to a provider (in) or taken back from it (out), with the bank''s reference; the counterpart is another provider, null the office''s own money. Nothing is booked until another person confirms it. PU003 same_move, PU005 float, PU008.';

create function desk.decide_float_move(p_key uuid, p_id bigint, p_version int, p_right boolean, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m book.float_move;
  journal bigint;
  place text;
begin
  answer := authz.begin_command(p_key, 'float.decide', 'float.move', jsonb_build_object('id', p_id, 'version', p_version, 'right', p_right, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_verdict(p_right, p_text);
  select * into m from book.float_move x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'float_move', 'id', p_id));
  elsif m.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'float_move', 'version', m.version, 'state', m.state));
  elsif m.state <> 'entered' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'float_move', 'state', m.state));
  elsif m.entered_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  if p_right then
    perform authz.require_password();
    perform book.refuse_float_move(m);
    journal := book.float_journal(m);
  end if;
  update book.float_move x
     set state = case when p_right then 'confirmed' else 'rejected' end, decided_by = session_user, decided_at = clock_timestamp(), decided_text = nullif(trim(p_text), ''),
         journal_id = journal, version = x.version + 1
   where x.id = m.id returning * into m;
  perform authz.untell('float_move', m.id, '{float_entered}');
  -- A difference may be explained now.
  for place in select f.provider from book.provider_float f where f.provider in (m.provider, m.counterpart) and f.currency = m.currency and f.told_minor is not null order by 1 loop
    perform book.judge_float(place, m.currency);
  end loop;
  return authz.finish_command(p_key, 'float_move', m.id, m.version, m.state, jsonb_build_object('journal', journal),
    jsonb_build_object('provider', m.provider, 'ref', m.bank_ref, 'journal', journal, 'entered_by', m.entered_by, 'text', p_text));
end $$;
comment on function desk.decide_float_move(uuid, bigint, int, boolean, text) is 'Says whether a move of money was entered rightly, by another person than who entered it (PU004). Right: it is booked, with the password again (PU010). Not: the reason is kept and the reference is free again. PU002, PU003, PU005 float, PU007, PU008.';

create function desk.list_float_moves(p_state text default 'entered', p_limit int default 100)
returns table (id bigint, provider text, direction text, counterpart text, amount_minor bigint, currency text, exponent int, bank_ref text, value_date date, text text, state text,
               entered_by text, entered_by_you boolean, entered_us bigint, decided_by text, decided_text text, journal_id bigint, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('gateway.read');
  perform authz.count_read('gateway.list', most);
  return query
    select m.id, m.provider, m.direction, m.counterpart, m.amount_minor, m.currency, y.exponent::int, m.bank_ref, m.value_date, m.text, m.state,
           authz.name_of(m.entered_by), m.entered_by = session_user, book.micros(m.entered_at), authz.name_of(m.decided_by), m.decided_text, m.journal_id, m.version
      from book.float_move m join policy.currency y on y.code = m.currency
     where p_state is null or m.state = p_state
     order by m.entered_at desc, m.id desc limit most;
end $$;
comment on function desk.list_float_moves(text, int) is 'Money moved to and from providers in a state (entered, confirmed, rejected; null: all), the newest first. At most 500 rows. PU001.';

create function desk.enter_float(p_key uuid, p_provider text, p_currency text, p_version int, p_minor bigint, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  f book.provider_float;
begin
  answer := authz.begin_command(p_key, 'float.enter', 'float.move', jsonb_build_object('provider', p_provider, 'currency', p_currency, 'version', p_version, 'minor', p_minor, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  if not exists (select from book.float_places() x where x.provider = p_provider) then
    perform authz.refuse('PU008', '{"field": "provider"}');
  elsif not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', '{"field": "currency"}');
  elsif p_minor is null or abs(p_minor) > 9000000000000000 then
    perform authz.refuse('PU008', '{"field": "amount"}');
  end if;
  insert into book.provider_float (provider, currency, version) values (p_provider, p_currency, 0) on conflict do nothing;
  select * into f from book.provider_float x where x.provider = p_provider and x.currency = p_currency for update;
  if f.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'provider_float', 'version', f.version));
  elsif f.told_by = 'gateway' and f.as_of > clock_timestamp() - interval '1 hour' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'float_told', 'provider', p_provider));
  end if;
  f := book.put_told(p_provider, p_currency, p_minor, 'person', session_user::text, trim(p_text), clock_timestamp());
  return authz.finish_command(p_key, 'provider_float', f.id, f.version, 'told', '{}', jsonb_build_object('provider', p_provider, 'currency', p_currency, 'minor', p_minor::text, 'text', p_text));
end $$;
comment on function desk.enter_float(uuid, text, text, int, bigint, text) is 'Enters what a provider''s portal or statement shows as lying there now, and where it was read. Not where the gateway itself has said it within the hour: PU003 float_told. Nothing is booked. PU002, PU008.';

create function link.report_float(p_lease bigint, p_gateway text, p_balances jsonb) returns int
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  b record;
  n int := 0;
begin
  perform book.require_lease(p_lease);
  if coalesce(p_gateway, '') !~ '^[a-z0-9_-]{1,32}$' then
    perform authz.refuse('PU008', '{"field": "gateway"}');
  elsif jsonb_typeof(p_balances) is distinct from 'array' or jsonb_array_length(p_balances) > 200
     or exists (select from jsonb_array_elements(p_balances) e
                 where jsonb_typeof(e.value) <> 'object' or coalesce(e.value ->> 'minor', '') !~ '^-?[0-9]{1,16}$'
                    or not exists (select from policy.currency c where c.code = e.value ->> 'currency'))
     or (select count(distinct e.value ->> 'currency') from jsonb_array_elements(p_balances) e) <> jsonb_array_length(p_balances) then
    perform authz.refuse('PU008', '{"field": "balances"}');
  end if;
  for b in select e.value ->> 'currency' as currency, (e.value ->> 'minor')::bigint as minor from jsonb_array_elements(p_balances) e order by 1 loop
    perform book.put_told(book.ledger_provider(p_gateway), b.currency, b.minor, 'gateway', null, null, clock_timestamp());
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function link.report_float(bigint, text, jsonb) is 'What a gateway says lies there: [{"currency": "BTC", "minor": "150000"}]. Kept with the time; a difference to our books is told to people. PU008, PU014 without the lease.';

create function link.float_interval(p_lease bigint) returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return authz.whole_setting('float.ask_seconds')::int;
end $$;
comment on function link.float_interval(bigint) is 'Seconds between two questions to a gateway about its money. PU014 without the lease.';

reset role;
grant execute on function desk.list_floats(), desk.list_float_moves(text, int) to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.float_form(), desk.record_float_move(uuid, text, text, text, bigint, text, text, date, text), desk.decide_float_move(uuid, bigint, int, boolean, text),
  desk.enter_float(uuid, text, text, int, bigint, text) to purser_payments, purser_payments_manager;
grant execute on function link.report_float(bigint, text, jsonb), link.float_interval(bigint) to purser_connector;
