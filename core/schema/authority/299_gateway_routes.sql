-- Which gateway a payout goes to, and which is next when one has definitely said no.
set local role purser_owner;
grant select on sync.health to purser_desk;
grant insert on policy.gateway_route, policy.route_set to purser_desk;

create function book.gateway_is_off(p_gateway text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from book.gateway_switch s where s.gateway = p_gateway and not s.open);
end $$;
comment on function book.gateway_is_off(text) is 'People have switched the gateway off: nothing new is given to it.';

create function book.gateway_is_ill(p_gateway text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from sync.health h
                  where h.service = 'connector' and h.state in ('up', 'slow') and h.at > clock_timestamp() - interval '60 seconds'
                    and h.detail -> 'servers' ->> ('payout:' || p_gateway) in ('down', 'refused'))
      or book.gateway_is_off(p_gateway);
end $$;
comment on function book.gateway_is_ill(text) is 'The bridge has said within the last minute that it cannot reach the gateway, or is not accepted there; or people have switched it off.';

create function book.route_set_no(p_method text, p_operation text default 'payout') returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select max(s.set_no) from policy.route_set s where s.method = p_method and s.operation = p_operation), 0);
end $$;
comment on function book.route_set_no(text, text) is 'The number of the set of routes that holds for the payouts of a method, or its deposits; 0 before people have put one in force.';

create function book.routes_of(p_method text, p_operation text default 'payout') returns setof policy.gateway_route language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query select r.* from policy.gateway_route r where r.method = p_method and r.operation = p_operation and r.set_no = book.route_set_no(p_method, p_operation);
end $$;
comment on function book.routes_of(text, text) is 'The routes of the payouts of a method that hold now, or of its deposits.';

create function book.route_takes(r policy.gateway_route, p_currency text, p_net_minor bigint, p_home text) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(r.enabled and (r.currency is null or r.currency = p_currency)
    and (r.least_minor is null or p_net_minor >= r.least_minor) and (r.most_minor is null or p_net_minor <= r.most_minor)
    and (r.countries = '{}' or p_home = any (r.countries)) and not p_home = any (r.excluded_countries), false);
end $$;
comment on function book.route_takes(policy.gateway_route, text, bigint, text) is 'Whether a route takes a payout of that currency and amount, after the fee, to a client of that country.';

create function book.route_payout(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  home text := (select c.country from book.client c where c.id = p.client_id);
begin
  return (
    select r.gateway from book.routes_of(p.method) r
     where book.route_takes(r, p.currency, p.amount_minor - p.fee_minor, home)
       -- Each is asked once: a second payment instruction to one that was asked could pay twice.
       and not exists (select from book.instruction i where i.payment_id = p.id and i.kind = 'payout' and i.provider = r.gateway)
     order by book.gateway_is_ill(r.gateway), r.priority, r.gateway limit 1);
end $$;
comment on function book.route_payout(book.payment) is 'The gateway to ask for a payout: of those that take it and were not asked yet, the well before the ill, then by priority, then by name. Null: none.';

create function book.gateway_for(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  routed text := book.route_payout(p);
begin
  if routed is not null or exists (select from book.routes_of(p.method)) then
    return routed;
  end if;
  return (select m.provider from policy.payment_method m where m.code = p.method);
end $$;
comment on function book.gateway_for(book.payment) is 'The gateway a payout goes to: by the routes of its method, or its provider where the method has none. Null: no route takes it, and none is gone round.';

create function book.ledger_provider(p_gateway text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select g.ledger_provider from policy.gateway g where g.code = p_gateway), p_gateway);
end $$;
comment on function book.ledger_provider(text) is 'Under which provider the money of a gateway is booked.';

create function book.pay_by_next_gateway(i book.instruction) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  next text;
begin
  select * into p from book.payment x where x.id = i.payment_id for update;
  next := book.route_payout(p);
  if next is null then
    return false;
  end if;
  perform book.set_payment(p.id, p.state, null, 'retried', jsonb_build_object('from', i.provider, 'to', next, 'retcode', i.retcode, 'reason', i.last_reason));
  perform book.plan_instruction(p, 'payout', 'debit', i.amount_minor, false);
  return true;
end $$;
comment on function book.pay_by_next_gateway(book.instruction) is 'After a definite refusal, and only then: instructs the next gateway of the route. False: there is none.';

create function book.avoid_ill_gateway(i book.instruction, p_reason text) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  next text;
begin
  -- Not one attempt was begun: nothing of it can be there.
  if i.kind <> 'payout' or i.refund_of is not null or i.attempts > 0 or exists (select from book.payout_file_part f where f.instruction_id = i.id and f.live) or coalesce(p_reason, '') !~ '^(server_unavailable|timeout|tls_failed|not_served|gateway_off)' then
    return false;
  end if;
  select * into p from book.payment x where x.id = i.payment_id;
  next := book.route_payout(p);
  if next is null or book.gateway_is_ill(next) then
    return false;
  end if;
  update book.instruction x set provider = next, version = x.version + 1 where x.id = i.id;
  perform book.leave_gathering(i.id, 'rerouted');
  insert into book.instruction_event (instruction_id, from_state, to_state, detail)
  values (i.id, i.state, i.state, jsonb_build_object('from', i.provider, 'to', next, 'reason', left(p_reason, 500)));
  perform audit.append('payment.rerouted', 'payment', p.id::text, jsonb_build_object('reference', p.reference, 'from', i.provider, 'to', next)::text);
  perform book.note_payment(p.id, 'retried', p.revision, null, null, null, jsonb_build_object('from', i.provider, 'to', next, 'reason', left(p_reason, 500)));
  return true;
end $$;
comment on function book.avoid_ill_gateway(book.instruction, text) is 'An instruction whose gateway cannot be reached or was switched off, and that was never begun, goes to the next one that is well; not when a file was made for that gateway, and not a refund, which has one way.';

create function book.kept_from_gateway(p_id bigint, p_lease bigint, p_found boolean) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
begin
  select * into i from book.instruction x where x.id = p_id for update;
  -- What an earlier attempt has brought about is there, whatever people have switched since.
  if i.kind is distinct from 'payout' or i.state <> 'claimed' or p_found or not book.gateway_is_off(i.provider) then
    return false;
  end if;
  perform book.avoid_ill_gateway(book.move_instruction(i.id, p_lease, '{claimed}', 'planned', '{"reason": "gateway_off"}'), 'gateway_off');
  return true;
end $$;
comment on function book.kept_from_gateway(bigint, bigint, boolean) is 'Asked just before the first byte is written: a payout whose gateway was switched off after it was claimed waits again, for the next gateway of its route where it has one and was never begun. Not when an earlier attempt was found there (p_found): then there is nothing left to keep back.';

reset role;
grant execute on all functions in schema book to purser_desk;
