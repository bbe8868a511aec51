-- Orders to trading servers about accounts: leverage that people change, and trading that is restricted when the identity
-- review of a client is no longer good, and given back when it is. The bridge carries them out. They set a state, so that one whose
-- outcome is unknown is read from the server first, and sent again only if it is not as asked.
set local role purser_owner;
grant select on policy.leverage_limit, policy.trade_restriction to purser_desk;
grant insert, update on policy.leverage_limit, policy.trade_restriction to purser_desk;
grant select, insert, update on book.kyc_fault, book.account_order to purser_desk;
grant select, insert on book.account_order_event to purser_desk;
grant update on book.trading_account to purser_desk;
create trigger account_order_event_insert_only before update or delete on book.account_order_event for each row execute function book.refuse_change();

create function book.most_leverage(p_client_id bigint) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  kept_category text;
begin
  select * into c from book.client x where x.id = book.survivor_of(p_client_id);
  kept_category := coalesce((select k.category from book.client_category k where k.client_id = c.id and k.state = 'active' order by k.id desc limit 1), 'retail');
  return (select max(l.most) from policy.leverage_limit l where l.category = kept_category and l.level <= c.kyc_level);
end $$;
comment on function book.most_leverage(bigint) is 'The most leverage a client''s accounts may have, by category and KYC level; null: policy has no line.';

create function book.note_account_order(p_id bigint, p_from text[], p_to text, p_detail jsonb) returns book.account_order language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  o book.account_order;
  before text;
begin
  select * into o from book.account_order x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account_order', 'id', p_id));
  elsif o.state <> all (p_from) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'account_order', 'id', p_id, 'state', o.state));
  end if;
  before := o.state;
  update book.account_order x
     set state = p_to, version = x.version + 1, finished_at = case when p_to in ('done', 'refused') then clock_timestamp() end,
         retcode = coalesce((p_detail ->> 'retcode')::int, x.retcode), last_reason = coalesce(left(p_detail ->> 'reason', 500), x.last_reason)
   where x.id = p_id returning * into o;
  insert into book.account_order_event (order_id, from_state, to_state, detail) values (p_id, before, p_to, coalesce(p_detail, '{}'));
  return o;
end $$;
comment on function book.note_account_order(bigint, text[], text, jsonb) is 'Takes an account order from one state to the next and writes it down. PU003, PU007.';

create function book.plan_account_order(a book.trading_account, p_kind text, p_leverage int, p_rights text, p_group text, p_cause text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  insert into book.account_order (trading_account_id, kind, leverage, rights, group_name, cause) values (a.id, p_kind, p_leverage, p_rights, p_group, p_cause) returning id into made;
  perform book.note_client(a.client_id);
  return made;
end $$;
comment on function book.plan_account_order(book.trading_account, text, int, text, text, text) is 'Writes an account order for the bridge. Its unique index lets one of a kind be open.';

create function book.kyc_fault_of(c book.client) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when c.kyc_state = 'rejected' then 'rejected'
              when c.kyc_state = 'expired' or (c.kyc_state = 'approved' and c.kyc_expires_on <= (clock_timestamp() at time zone 'UTC')::date) then 'expired'
              when c.kyc_state in ('none', 'pending') and exists (select from book.deferred_verification v where v.client_id = c.id and v.state in ('lapsed', 'refunded')) then 'lapsed' end;
end $$;
comment on function book.kyc_fault_of(book.client) is 'What is wrong with a client''s identity review so that trading is to be restricted; null: nothing.';

create function book.note_kyc_fault(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  found_cause text;
begin
  select * into c from book.client x where x.id = book.survivor_of(p_client_id);
  found_cause := book.kyc_fault_of(c);
  if found_cause is not null then
    insert into book.kyc_fault as f (client_id, cause) values (c.id, found_cause)
    on conflict (client_id) do update set cause = excluded.cause, since = case when f.ended_at is null then f.since else excluded.since end, ended_at = null
     where f.cause <> excluded.cause or f.ended_at is not null;
  elsif (book.kyc_gate(c.id, 'trade') -> 'open')::boolean then
    -- A new application alone gives nothing back: the review has to be good.
    update book.kyc_fault f set ended_at = clock_timestamp() where f.client_id = c.id and f.ended_at is null;
  end if;
end $$;
comment on function book.note_kyc_fault(bigint) is 'Keeps since when a client''s identity review is not good; over when the client may trade again.';

create function book.trade_restriction_of(p_client_id bigint) returns policy.trade_restriction language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.trade_restriction;
begin
  select x.* into r
    from book.kyc_fault f join book.client c on c.id = f.client_id
    join policy.trade_restriction x on x.cause = f.cause and x.entity_id in (0, c.legal_entity_id)
   where f.client_id = book.survivor_of(p_client_id) and f.ended_at is null and f.since + make_interval(days => x.days) <= clock_timestamp()
   order by x.entity_id desc limit 1;
  return r;
end $$;
comment on function book.trade_restriction_of(bigint) is 'The restriction of trading that holds for a client now; empty: none.';

create function book.plan_trade_rights(p_client_id bigint) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  r policy.trade_restriction := book.trade_restriction_of(p_client_id);
  wanted text := coalesce(r.rights, 'full');
  stale bigint;
  planned int := 0;
begin
  for a in select * from book.trading_account x where x.client_id = any (book.client_group(p_client_id)) and x.state = 'active' order by x.id loop
    select o.id into stale from book.account_order o where o.trading_account_id = a.id and o.kind = 'trade_rights' and o.state = 'planned' and o.rights <> wanted for update skip locked;
    if found then
      perform book.note_account_order(stale, '{planned}', 'refused', '{"reason": "no_longer_wanted"}');
      perform book.note_client(a.client_id);
    end if;
    continue when a.trade_rights = wanted
      or exists (select from book.account_order o where o.trading_account_id = a.id and o.kind = 'trade_rights' and o.state not in ('done', 'refused'))
      -- What the server refused is asked again the next day, when somebody may have seen to it.
      or exists (select from book.account_order o where o.trading_account_id = a.id and o.kind = 'trade_rights' and o.state = 'refused' and o.rights = wanted
                   and o.last_reason is distinct from 'no_longer_wanted' and o.finished_at > clock_timestamp() - interval '20 hours');
    perform book.plan_account_order(a, 'trade_rights', null, wanted, case wanted when 'close_only' then replace(r.close_group, '{currency}', lower(a.currency)) else coalesce(a.group_before, case when a.trade_rights = 'close_only' then a.group_name end) end, coalesce(r.cause, 'good_again'));
    planned := planned + 1;
  end loop;
  return planned;
end $$;
comment on function book.plan_trade_rights(bigint) is 'Orders for the accounts of a client whatever trading policy gives them now, unless they have it or it is on its way. Returns how many.';

create function book.kyc_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  client bigint := coalesce((to_jsonb(new) ->> 'client_id')::bigint, (to_jsonb(new) ->> 'id')::bigint);
begin
  perform book.note_kyc_fault(client);
  perform book.plan_trade_rights(client);
  return null;
end $$;
comment on function book.kyc_moved() is 'Restricts or gives back trading as soon as the identity review of a client says so.';
create trigger kyc_moved after update of kyc_state, kyc_level, kyc_expires_on, status on book.client for each row
  when ((old.kyc_state, old.kyc_level, old.kyc_expires_on, old.status) is distinct from (new.kyc_state, new.kyc_level, new.kyc_expires_on, new.status)) execute function book.kyc_moved();
create trigger kyc_moved after update of state on book.deferred_verification for each row when (old.state <> new.state) execute function book.kyc_moved();

create function book.restrict_trading(p_limit int) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  planned int := 0;
begin
  -- Approvals whose day has passed since the last night; nothing else changed the client.
  for entry in
    select c.id from book.client c
     where c.kyc_state = 'approved' and c.merged_into is null and c.kyc_expires_on <= (clock_timestamp() at time zone 'UTC')::date
       and not exists (select from book.kyc_fault f where f.client_id = c.id and f.ended_at is null)
     order by c.id limit p_limit
  loop
    perform book.upkeep_of('note_fault', entry.id);
  end loop;
  for entry in
    select f.client_id from book.kyc_fault f
     where f.ended_at is null
       and exists (select from book.trading_account a where a.client_id = f.client_id and a.state = 'active' and a.trade_rights <> coalesce((book.trade_restriction_of(f.client_id)).rights, 'full')
                     and not exists (select from book.account_order o where o.trading_account_id = a.id and o.kind = 'trade_rights'
                                        and (o.state not in ('done', 'refused') or o.finished_at > clock_timestamp() - interval '20 hours')))
     order by f.since limit p_limit
  loop
    planned := planned + book.upkeep_of('restrict', entry.client_id);
  end loop;
  return planned;
end $$;
comment on function book.restrict_trading(int) is 'The nightly part of trade restrictions: approvals past their day, and days of grace that ran out. Returns for how many clients it ordered something.';

create function book.account_orders(p_account_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'leverage', o.leverage, 'rights', o.rights, 'cause', o.cause, 'state', o.state, 'attempts', o.attempts, 'retcode', o.retcode,
                   'reason', o.last_reason, 'by', authz.name_of(o.ordered_by), 'at_us', book.micros(o.created_at), 'finished_us', book.micros(o.finished_at)) order by o.id desc), '[]')
            from (select * from book.account_order x where x.trading_account_id = p_account_id order by x.id desc limit 5) o);
end $$;
comment on function book.account_orders(bigint) is 'The last orders about an account and what became of them.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.change_leverage(p_key uuid, p_account_id bigint, p_version int, p_leverage int, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.trading_account;
  most int;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'account.change_leverage', 'account.leverage',
    jsonb_build_object('account', p_account_id, 'version', p_version, 'leverage', p_leverage, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 500);
  select * into a from book.trading_account x where x.id = p_account_id for update;
  if not found or not book.client_visible(a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account', 'id', p_account_id));
  elsif a.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'account', 'version', a.version, 'state', a.state));
  elsif a.state <> 'active' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'account', 'state', a.state));
  elsif p_leverage is null or p_leverage not between 1 and 5000 then
    perform authz.refuse('PU008', '{"field": "leverage"}');
  elsif p_leverage = a.leverage then
    perform authz.refuse('PU003', '{"what": "unchanged"}');
  elsif exists (select from book.account_order o where o.trading_account_id = a.id and o.kind = 'leverage' and o.state not in ('done', 'refused')) then
    perform authz.refuse('PU003', '{"what": "order_open"}');
  end if;
  -- Less leverage is always allowed; more is what the review and policy open.
  if p_leverage > a.leverage then
    perform book.require_kyc_gate(a.client_id, 'leverage');
    most := book.most_leverage(a.client_id);
    if most is null or p_leverage > most then
      perform authz.refuse('PU005', jsonb_build_object('limit', 'leverage', 'most', coalesce(most, 0)::text, 'asked', p_leverage::text));
    end if;
  end if;
  made := book.plan_account_order(a, 'leverage', p_leverage, null, null, null);
  return authz.finish_command(p_key, 'account_order', made, 1, 'planned', jsonb_build_object('login', a.login),
    jsonb_build_object('account', a.id, 'login', a.login, 'before', a.leverage, 'leverage', p_leverage, 'reason', p_reason));
end $$;
comment on function desk.change_leverage(uuid, bigint, int, int, text) is 'Orders another leverage for a trading account; the bridge sets it on the server and the office keeps it once the server has it. More than now needs the KYC gate of leverage (PU006 kyc_gate) and stays within policy.leverage_limit (PU005 leverage). PU002, PU003 (unchanged, order_open), PU007, PU008.';

create function link.claim_account_orders(p_lease bigint, p_limit int default 10)
returns table (id bigint, kind text, server text, login bigint, leverage int, rights text, group_name text, enable boolean, attempts int, unclear boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  candidate record;
  taken bigint[] := '{}';
begin
  perform book.require_lease(p_lease);
  for candidate in select x.id, x.state from book.account_order x where x.state in ('claimed', 'sending') and x.lease is distinct from p_lease order by x.id for update loop
    perform book.note_account_order(candidate.id, array[candidate.state], case candidate.state when 'claimed' then 'planned' else 'unknown' end, '{"reason": "bridge_stopped"}');
  end loop;
  for candidate in
    select x.id, x.state, x.kind, x.leverage, a.leverage as before, a.client_id
      from book.account_order x join book.trading_account a on a.id = x.trading_account_id
     where x.state in ('planned', 'unknown') and x.not_before <= clock_timestamp()
       and not exists (select from book.account_order y where y.trading_account_id = x.trading_account_id and y.state in ('claimed', 'sending'))
     order by x.not_before, x.id limit least(greatest(coalesce(p_limit, 10), 1), 100) for update of x skip locked
  loop
    -- What was open when it was ordered may be shut by now.
    if candidate.state = 'planned' and candidate.kind = 'leverage' and candidate.leverage > candidate.before and not (book.kyc_gate(candidate.client_id, 'leverage') -> 'open')::boolean then
      perform book.note_account_order(candidate.id, '{planned}', 'refused', '{"reason": "kyc_gate"}');
      perform book.note_client(candidate.client_id);
      continue;
    end if;
    if exists (select from book.account_order y join book.account_order z on z.trading_account_id = y.trading_account_id where y.id = any (taken) and z.id = candidate.id) then
      continue;
    end if;
    if candidate.state = 'planned' then
      perform book.note_account_order(candidate.id, '{planned}', 'claimed', '{}');
    end if;
    update book.account_order x set lease = p_lease, not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.second_look_seconds')::int) where x.id = candidate.id;
    taken := taken || candidate.id;
  end loop;
  return query
    select o.id, o.kind, s.name, a.login, o.leverage, o.rights, o.group_name, a.trade_rights = 'read_only' and not a.disabled_before, o.attempts, o.state = 'unknown'
      from unnest(taken) with ordinality t (id, n) join book.account_order o on o.id = t.id
      join book.trading_account a on a.id = o.trading_account_id join book.trading_server s on s.id = a.server_id
     order by t.n;
end $$;
comment on function link.claim_account_orders(bigint, int) is 'Takes account orders, one of an account at a time: planned ones to be carried out, and those of unknown outcome to be read from the server. PU014 without the lease.';

create function link.mark_account_order(p_lease bigint, p_id bigint, p_found jsonb default '{}') returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  o book.account_order;
begin
  perform book.require_lease(p_lease);
  select * into o from book.account_order x where x.id = p_id for update;
  if o.lease is distinct from p_lease or o.state not in ('claimed', 'unknown') then
    return false;
  end if;
  perform book.note_account_order(p_id, '{claimed,unknown}', 'sending', jsonb_strip_nulls(jsonb_build_object('group', p_found ->> 'group', 'disabled', p_found -> 'disabled')));
  update book.account_order x set attempts = x.attempts + 1 where x.id = p_id;
  return true;
end $$;
comment on function link.mark_account_order(bigint, bigint, jsonb) is 'Says that an account order is about to be sent; committed before it is. p_found: group and disabled as the account has them now, to be put back one day. False: it must not be. PU014 without the lease.';

create function link.report_account_order(p_lease bigint, p_id bigint, p_outcome text, p_retcode int default null, p_reason text default null) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  said jsonb := jsonb_strip_nulls(jsonb_build_object('retcode', p_retcode, 'reason', left(p_reason, 500)));
  was jsonb;
  o book.account_order;
  a book.trading_account;
begin
  perform book.require_lease(p_lease);
  if p_outcome = 'not_sent' then
    select * into o from book.account_order x where x.id = p_id;
    -- One that may have been carried out before goes on being unknown.
    o := book.note_account_order(p_id, '{claimed,sending,unknown}', case when o.attempts > case o.state when 'sending' then 1 else 0 end then 'unknown' else 'planned' end, said);
    update book.account_order x set not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.retry_seconds')::int),
           attempts = greatest(0, x.attempts - case when o.state = 'planned' then 1 else 0 end) where x.id = p_id;
    return true;
  elsif p_outcome = 'unknown' then
    o := book.note_account_order(p_id, '{sending}', 'unknown', said);
    update book.account_order x set not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.first_look_seconds')::int) where x.id = p_id;
  elsif p_outcome in ('done', 'refused') then
    o := book.note_account_order(p_id, '{claimed,sending,unknown}', p_outcome, said);
  else
    perform authz.refuse('PU008', '{"field": "outcome"}');
  end if;
  select * into a from book.trading_account x where x.id = o.trading_account_id for update;
  if p_outcome = 'done' and o.kind = 'leverage' then
    update book.trading_account x set leverage = o.leverage, version = x.version + 1 where x.id = a.id;
  elsif p_outcome = 'done' then
    -- As it stood before the first attempt. What was found so, without one, somebody else had shut.
    was := coalesce((select e.detail from book.account_order_event e where e.order_id = o.id and e.to_state = 'sending' order by e.id limit 1), jsonb_build_object('disabled', o.rights = 'read_only'));
    update book.trading_account x
       set trade_rights = o.rights, version = x.version + 1,
           group_before = case when o.rights = 'full' then null when a.trade_rights = 'full' then nullif(was ->> 'group', '') else a.group_before end,
           disabled_before = case when o.rights = 'full' then false when a.trade_rights = 'full' then coalesce((was -> 'disabled')::boolean, false) else a.disabled_before end
     where x.id = a.id;
  end if;
  perform audit.append('account_order.' || p_outcome, 'account', a.id::text, (jsonb_build_object('order', o.id, 'kind', o.kind, 'leverage', o.leverage, 'rights', o.rights, 'login', a.login) || said)::text);
  perform book.note_client(a.client_id);
  -- What was decided while this was on its way comes next.
  perform book.plan_trade_rights(a.client_id);
  return true;
end $$;
comment on function link.report_account_order(bigint, bigint, text, int, text) is 'What became of an account order: done (the office keeps the new state in the same transaction), refused, not_sent (tried again later) or unknown (read from the server before it is sent again). PU003, PU007, PU008, PU014.';

reset role;
grant execute on function desk.change_leverage(uuid, bigint, int, int, text) to purser_support, purser_operations;
grant execute on function link.claim_account_orders(bigint, int), link.mark_account_order(bigint, bigint, jsonb), link.report_account_order(bigint, bigint, text, int, text) to purser_connector;
