-- The page on which a client pays in: planned when a web site announces a deposit, opened by the bridge at the gateway of
-- its route, given to that site until its time is over. As in the outbox nothing is asked for twice: an outcome that is
-- not known is looked up, and another gateway is asked only after a definite no.
-- Lock order: payment, session.
set local role purser_owner;
grant select, insert, update on book.deposit_session to purser_desk;

create function book.deposit_gateways(p book.payment) returns setof text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select s.gateway from book.deposit_session s where s.payment_id = p.id
    union select m.provider from policy.payment_method m where m.code = p.method;
end $$;
comment on function book.deposit_gateways(book.payment) is 'The gateways by which the money of a deposit may come: those that were asked for a page, and the provider of its method.';

create function book.deposit_gateway(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select s.gateway from book.deposit_session s where s.payment_id = p.id and s.state <> 'refused' order by s.id desc limit 1),
                  (select m.provider from policy.payment_method m where m.code = p.method));
end $$;
comment on function book.deposit_gateway(book.payment) is 'The gateway to ask about the money of a deposit.';

create function book.brings_deposits(p_method text, p_gateway text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from policy.payment_method m
                  where m.code = p_method and m.for_deposit
                    and (m.provider = p_gateway or exists (select from policy.gateway_route r where r.method = m.code and r.operation = 'deposit' and r.gateway = p_gateway)));
end $$;
comment on function book.brings_deposits(text, text) is 'Whether money of a method may come by a gateway: its provider, or one that a line of its deposit routes names or named; a page that was opened once may be paid on late.';

create function book.route_deposit(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  home text := (select c.country from book.client c where c.id = p.client_id);
begin
  return (
    select r.gateway
      from (select x.gateway, x.priority from book.routes_of(p.method, 'deposit') x where book.route_takes(x, p.currency, p.amount_minor, home)
            union all
            select m.provider, 1 from policy.payment_method m where m.code = p.method and not exists (select from book.routes_of(p.method, 'deposit'))) r
     where not book.gateway_is_off(r.gateway)
       -- Each is asked once: the client must not hold two pages of one deposit.
       and not exists (select from book.deposit_session s where s.payment_id = p.id and s.gateway = r.gateway)
     order by book.gateway_is_ill(r.gateway), r.priority, r.gateway limit 1);
end $$;
comment on function book.route_deposit(book.payment) is 'The gateway to open a page at: of those that take the deposit, are not switched off and were not asked yet, the well before the ill, then by priority, then by name. Null: none.';

create function book.plan_session(p book.payment) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  gateway text := book.route_deposit(p);
begin
  if gateway is null then
    return false;
  end if;
  insert into book.deposit_session (payment_id, gateway) values (p.id, gateway);
  return true;
end $$;
comment on function book.plan_session(book.payment) is 'Has a page opened for a deposit. False: no gateway takes it.';

create function book.end_session(s book.deposit_session, p_state text, p_reason text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  update book.deposit_session x set state = p_state, reason = left(p_reason, 500), version = x.version + 1 where x.id = s.id;
  select * into strict p from book.payment x where x.id = s.payment_id for update;
  perform authz.note_change('payment', p.id, p.version);
  perform audit.append('session.' || p_state, 'payment', p.id::text, jsonb_build_object('reference', p.reference, 'gateway', s.gateway, 'reason', left(p_reason, 500))::text);
  if p_state = 'refused' and p.state = 'announced' then
    perform book.plan_session(p);
  end if;
end $$;
comment on function book.end_session(book.deposit_session, text, text) is 'Ends what came to nothing. Only after a definite refusal the next gateway of the route is asked.';

create function book.open_session(s book.deposit_session, p_provider_ref text, p_page text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  if p_page is null then
    perform authz.refuse('PU008', '{"field": "page"}');
  end if;
  select * into strict p from book.payment x where x.id = s.payment_id for update;
  update book.deposit_session x
     set state = 'open', page = p_page, provider_ref = left(nullif(p_provider_ref, ''), 128), reason = null, opened_at = clock_timestamp(), version = x.version + 1,
         expires_at = least(clock_timestamp() + make_interval(mins => authz.whole_setting('deposit.session_minutes')::int), coalesce(p.expires_at, 'infinity'))
   where x.id = s.id;
  perform authz.note_change('payment', p.id, p.version);
  perform audit.append('session.open', 'payment', p.id::text, jsonb_build_object('reference', p.reference, 'gateway', s.gateway, 'provider_ref', p_provider_ref)::text);
exception when check_violation then
  perform authz.refuse('PU008', '{"field": "page"}');
end $$;
comment on function book.open_session(book.deposit_session, text, text) is 'The page is there. PU008 for an address that is none.';

create function book.session_state(s book.deposit_session, p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when s.state in ('refused', 'lost') or s.state <> 'open' and p.state <> 'announced' then 'unavailable'
              when s.state <> 'open' then 'opening'
              when p.state <> 'announced' then 'closed'
              when s.expires_at <= clock_timestamp() then 'expired'
              else 'open' end;
end $$;
comment on function book.session_state(book.deposit_session, book.payment) is 'How the page of a deposit stands: opening, open, closed once the gateway works on money or nobody awaits it any more, expired, unavailable.';

create function book.session_words(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  s book.deposit_session;
  word text;
begin
  select * into s from book.deposit_session x where x.payment_id = p.id order by x.id desc limit 1;
  if s.id is null then
    return '{}';
  end if;
  word := book.session_state(s, p);
  return jsonb_build_object('session', jsonb_build_object('state', word) || case when word = 'open' then jsonb_build_object('page', s.page, 'expires_us', book.micros(s.expires_at)) else '{}' end);
end $$;
comment on function book.session_words(book.payment) is 'The page of a deposit as the web site that asked for it sees it: its address only while the client may still pay there.';

create function book.deposit_sessions(p_payment_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('gateway', s.gateway, 'state', s.state, 'shown', book.session_state(s, p), 'reason', s.reason, 'provider_ref', s.provider_ref,
                     'planned_us', book.micros(s.planned_at), 'opened_us', book.micros(s.opened_at), 'expires_us', book.micros(s.expires_at)) order by s.id), '[]')
      from book.deposit_session s join book.payment p on p.id = s.payment_id where s.payment_id = p_payment_id);
end $$;
comment on function book.deposit_sessions(bigint) is 'The pages that were asked for, for the desk: never their addresses.';

create function book.wipe_pages() returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  update book.deposit_session s set page = null where s.page is not null
     and (s.expires_at <= clock_timestamp() or exists (select from book.payment p where p.id = s.payment_id and p.state <> 'announced'));
  get diagnostics n = row_count;
  return n;
end $$;
comment on function book.wipe_pages() is 'Forgets the addresses of pages that are not given to anybody any more.';

create function book.session_for_report(p_lease bigint, p_id bigint, p_states text[]) returns book.deposit_session language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  s book.deposit_session;
begin
  perform book.require_lease(p_lease);
  perform from book.payment p where p.id = (select x.payment_id from book.deposit_session x where x.id = p_id) for update;
  select * into s from book.deposit_session x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'session', 'id', p_id));
  elsif s.state <> all (p_states) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'session', 'id', p_id, 'state', s.state));
  end if;
  return s;
end $$;
comment on function book.session_for_report(bigint, bigint, text[]) is 'Locks a session that the holder of the lease speaks of. PU003, PU007, PU014.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.claim_sessions(p_lease bigint, p_limit int default 20)
returns table (id bigint, gateway text, reference text, method text, client text, amount_minor bigint, currency text, exponent int, looking boolean, attempts int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  -- What the holder before had claimed goes back; what it was asking for is unknown.
  update book.deposit_session s
     set state = case s.state when 'claimed' then 'planned' else 'unknown' end, lease = p_lease, reason = 'bridge_stopped', version = s.version + 1,
         not_before = clock_timestamp() + make_interval(secs => case s.state when 'claimed' then 0 else authz.whole_setting('instruction.first_look_seconds')::int end)
   where s.state in ('claimed', 'sending') and s.lease is distinct from p_lease;
  return query
    with due as (
      select s.id from book.deposit_session s join book.payment p on p.id = s.payment_id
       where s.state in ('planned', 'unknown') and s.not_before <= clock_timestamp() and p.state = 'announced'
         and (s.state = 'unknown' or not book.gateway_is_off(s.gateway))
       order by s.not_before, s.id limit least(greatest(coalesce(p_limit, 20), 1), 200) for update of s skip locked
    ), taken as (
      update book.deposit_session s
         set state = case s.state when 'planned' then 'claimed' else s.state end, lease = p_lease, version = s.version + 1,
             -- One that is looked up is not handed out again at once.
             not_before = case s.state when 'planned' then s.not_before else clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.second_look_seconds')::int) end
        from due where s.id = due.id
      returning s.id, s.payment_id, s.gateway, s.state, s.attempts
    )
    select t.id, t.gateway, p.reference, p.method, book.code('C', p.client_id), p.amount_minor, p.currency, c.exponent::int, t.state = 'unknown', t.attempts
      from taken t join book.payment p on p.id = t.payment_id join policy.currency c on c.code = p.currency order by t.id;
end $$;
comment on function link.claim_sessions(bigint, int) is 'Pages to open now, and those to look up (looking), because nobody knows whether they were opened. PU014 without the lease.';

create function link.mark_session(p_lease bigint, p_id bigint) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s book.deposit_session := book.session_for_report(p_lease, p_id, '{claimed}');
begin
  if book.gateway_is_off(s.gateway) or (select p.state from book.payment p where p.id = s.payment_id) <> 'announced' then
    update book.deposit_session x set state = 'planned', version = x.version + 1 where x.id = s.id;
    return false;
  end if;
  update book.deposit_session x set state = 'sending', lease = p_lease, attempts = x.attempts + 1, version = x.version + 1 where x.id = s.id;
  return true;
end $$;
comment on function link.mark_session(bigint, bigint) is 'Says that the gateway is about to be asked for the page. Must be committed before it is. False: it must not be, since people have switched the gateway off or the deposit is not awaited any more. PU003, PU007, PU014.';

create function link.report_session(p_lease bigint, p_id bigint, p_outcome text, p_provider_ref text default null, p_page text default null, p_reason text default null) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s book.deposit_session;
  p book.payment;
begin
  if p_outcome is null or p_outcome not in ('open', 'refused', 'not_sent', 'unknown', 'absent', 'lost') then
    perform authz.refuse('PU008', '{"field": "outcome"}');
  end if;
  s := book.session_for_report(p_lease, p_id, case p_outcome when 'not_sent' then '{claimed,sending}'::text[] when 'refused' then '{claimed,sending}' when 'unknown' then '{sending}'
                                                             when 'open' then '{sending,unknown}' else '{unknown}' end);
  case
    when p_outcome = 'open' then
      perform book.open_session(s, p_provider_ref, p_page);
    -- The answer to a later attempt says nothing of the earlier one.
    when p_outcome = 'refused' and s.attempts <= 1 then
      perform book.end_session(s, 'refused', p_reason);
    when p_outcome in ('lost', 'refused') then
      perform book.end_session(s, 'lost', p_reason);
    when p_outcome = 'not_sent' then
      select * into strict p from book.payment x where x.id = s.payment_id;
      if s.attempts = 0 and coalesce(p_reason, '') ~ '^(server_unavailable|timeout|tls_failed|not_served)' and not coalesce(book.gateway_is_ill(book.route_deposit(p)), true) then
        perform book.end_session(s, 'refused', p_reason);
      else
        update book.deposit_session x set state = 'planned', reason = left(p_reason, 500), version = x.version + 1,
               not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.retry_seconds')::int) where x.id = s.id;
      end if;
    when p_outcome = 'unknown' then
      update book.deposit_session x set state = 'unknown', looks = 0, reason = left(p_reason, 500), version = x.version + 1,
             not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.first_look_seconds')::int) where x.id = s.id;
    -- Asked, and nothing is there: late work looks the same, so it is asked again before anything is concluded.
    when s.looks < 2 then
      update book.deposit_session x set looks = x.looks + 1, reason = left(p_reason, 500), version = x.version + 1 where x.id = s.id;
    when s.attempts < 3 and p_reason = 'refuses_same_reference' then
      update book.deposit_session x set state = 'planned', looks = 0, version = x.version + 1 where x.id = s.id;
    else
      perform book.end_session(s, 'lost', p_reason);
  end case;
  return true;
end $$;
comment on function link.report_session(bigint, bigint, text, text, text, text) is 'What came of asking for a page: open with its address; refused; not_sent, not one byte of it; unknown. Of a look: open; absent, which after three looks means asking again at a gateway that itself refuses a reference it has (reason refuses_same_reference), and lost at any other; lost, there but without its address. PU003, PU007, PU008, PU014.';

reset role;
grant execute on function link.claim_sessions(bigint, int), link.mark_session(bigint, bigint), link.report_session(bigint, bigint, text, text, text, text) to purser_connector;
