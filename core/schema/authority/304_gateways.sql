-- The gateways as people watch them: what the bridge last said of each, what waits there, how much money stands with
-- it; and the switch by which one person keeps new payouts from it, until another opens it again.
set local role purser_owner;
grant select, insert, update on book.gateway_switch to purser_desk;

create function book.gateway_codes() returns setof text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select m.provider from policy.payment_method m where m.for_withdrawal
    union select r.gateway from policy.payment_method m cross join lateral book.routes_of(m.code) r
    union select m.provider from policy.payment_method m where m.deposit_page
    union select r.gateway from policy.payment_method m cross join lateral book.routes_of(m.code, 'deposit') r
    union select g.code from policy.gateway g
    union select i.provider from book.instruction i where i.kind = 'payout' and i.state in ('planned', 'claimed', 'sending', 'unknown', 'parked');
end $$;
comment on function book.gateway_codes() is 'The gateways that payouts may go to, or wait for, and those on whose pages clients pay in.';

create function book.why_not_switch(s book.gateway_switch, p_open boolean) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when coalesce(s.open, true) = p_open then 'state'
              when p_open and s.by_login = session_user then 'maker' end;
end $$;
comment on function book.why_not_switch(book.gateway_switch, boolean) is 'What keeps the person asking, permission apart, from opening a gateway or switching it off: state, or maker for whoever switched it off; null: nothing.';

create function book.gateway_float(p_gateway text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(book.money(f.minor, f.currency) order by f.currency), '[]')
      from (select a.currency, -sum(b.posted_minor)::bigint as minor
              from book.ledger_account a join book.balance b on b.account_id = a.id
             where a.role in ('bank_client_money', 'psp_receivable') and a.provider = book.ledger_provider(p_gateway) and book.float_is_known(a.provider, a.currency)
             group by a.currency having sum(b.posted_minor) <> 0) f);
end $$;
comment on function book.gateway_float(text) is 'The money that by our books stands with a gateway, in each currency they know of.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_gateways() returns table (gateway jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('gateway.read');
  perform authz.count_read('gateway.list', 1);
  return query
    with pending as (
      select i.provider, count(*) filter (where i.state in ('planned', 'claimed', 'sending')) as waits, count(*) filter (where i.state in ('unknown', 'parked')) as unclear
        from book.instruction i where i.kind = 'payout' and i.state in ('planned', 'claimed', 'sending', 'unknown', 'parked') group by i.provider),
    sent as (
      select i.provider, count(*) as n from book.payment p join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done'
       left join book.payout_part x on x.instruction_id = i.id
       where p.state = 'sent' and coalesce(x.state, 'open') = 'open' or p.state = 'executing' and x.state = 'open' group by i.provider),
    refused as (
      select i.provider, count(*) as n from book.instruction i where i.kind = 'payout' and i.state = 'refused' and i.finished_at > clock_timestamp() - interval '1 day' group by i.provider),
    alarm as (
      select m.provider, count(*) as n from book.webhook_message m where m.alarm and m.at > clock_timestamp() - interval '1 day' group by m.provider),
    parked as (
      select e.provider, count(*) as n, min(e.finished_at) as since from book.gateway_event e where e.state = 'parked' group by e.provider)
    select jsonb_build_object(
             'gateway', g.code, 'health', coalesce(h.state, 'unheard'), 'heard_us', h.heard_us,
             'waiting', coalesce(pending.waits, 0), 'unclear', coalesce(pending.unclear, 0), 'on_way', coalesce(sent.n, 0), 'refused_day', coalesce(refused.n, 0), 'alarms_day', coalesce(alarm.n, 0),
             'parked', coalesce(parked.n, 0), 'parked_since_us', book.micros(parked.since),
             'floats', book.gateway_float(g.code), 'ledger_provider', book.ledger_provider(g.code),
             'funded', exists (select from book.ledger_account a where a.provider = book.ledger_provider(g.code) and book.float_is_known(a.provider, a.currency)),
             'open', coalesce(s.open, true), 'reason', s.reason, 'switched_by', authz.name_of(s.by_login), 'switched_us', book.micros(s.at), 'version', coalesce(s.version, 0),
             'switch', book.permitted_action('gateway.switch', book.why_not_switch(s, not coalesce(s.open, true))))
      from (select c as code from book.gateway_codes() c) g
      left join pending on pending.provider = g.code
      left join sent on sent.provider = g.code
      left join refused on refused.provider = g.code
      left join alarm on alarm.provider = g.code
      left join parked on parked.provider = g.code
      left join book.gateway_switch s on s.gateway = g.code
      left join lateral (
        -- What was said longer ago than a minute says nothing of now.
        select case when x.at > clock_timestamp() - interval '60 seconds' then x.detail -> 'servers' ->> ('payout:' || g.code) end as state, book.micros(x.at) as heard_us
          from sync.health x where x.service = 'connector' and x.detail -> 'servers' ? ('payout:' || g.code) order by x.at desc limit 1) h on true
     order by g.code;
end $$;
comment on function desk.list_gateways() is 'Each gateway of payouts: what the bridge said of it within the last minute (health; unheard: nothing), what waits for it, what it owes an answer, how many payouts are on their way, refusals and alarming messages of a day, messages that wait for people and since when, the money that stands there by our books (funded: whether any ever came), and its switch. PU001.';

create function desk.switch_gateway(p_key uuid, p_gateway text, p_version int, p_open boolean, p_reason text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  s book.gateway_switch;
  why text;
begin
  answer := authz.begin_command(p_key, 'gateway.switch', 'gateway.switch', jsonb_build_object('gateway', p_gateway, 'version', p_version, 'open', p_open, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  if p_open is null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'open'));
  elsif not exists (select from book.gateway_codes() c where c = p_gateway) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'gateway'));
  end if;
  insert into book.gateway_switch (gateway, open, reason, version) values (p_gateway, true, p_reason, 0) on conflict (gateway) do nothing;
  select * into s from book.gateway_switch x where x.gateway = p_gateway for update;
  if s.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'gateway', 'version', s.version));
  end if;
  why := book.why_not_switch(s, p_open);
  if why = 'maker' then
    perform authz.refuse('PU004', jsonb_build_object('why', why));
  elsif why is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'gateway', 'open', s.open));
  end if;
  update book.gateway_switch x set open = p_open, reason = p_reason, by_login = session_user, at = clock_timestamp(), version = x.version + 1 where x.id = s.id returning * into s;
  return authz.finish_command(p_key, 'gateway', s.id, s.version, case when p_open then 'open' else 'off' end, jsonb_build_object('gateway', p_gateway),
    jsonb_build_object('gateway', p_gateway, 'open', p_open, 'reason', p_reason));
end $$;
comment on function desk.switch_gateway(uuid, text, int, boolean, text) is 'Keeps new payouts from a gateway, by one person; or lets them go there again, by another than switched it off. Version 0: it was never switched. Other gateways of the route are taken meanwhile; what waits for this one stays until it is open. PU002, PU003 it is so already, PU004 maker, PU007 no gateway of payouts, PU008.';

reset role;
grant execute on function desk.list_gateways() to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.switch_gateway(uuid, text, int, boolean, text) to purser_payments_manager, purser_operations;
