-- What gateways have told us, for people to read: every message with what was thought of it, and what it led to.
-- The bytes stay in the database; a message is shown by the number it carries.
-- One that waits for people is looked into again, or is said to be of no consequence.
set local role purser_owner;

create function book.message_row(m book.webhook_message) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  e book.gateway_event;
  p book.payment;
begin
  select * into e from book.gateway_event x where x.provider = m.provider and x.event_id = m.event_id;
  select * into p from book.payment x where x.reference = book.payment_reference(e.reference);
  return jsonb_build_object('id', m.id, 'gateway', m.provider, 'at_us', book.micros(m.at), 'bytes', m.bytes, 'verdict', m.verdict, 'reason', m.reason, 'stale', m.stale, 'alarm', m.alarm,
    'word', e.word, 'operation', e.operation, 'reference', e.reference, 'payment_id', p.id,
    -- Of an event that came again only its first message has led to something.
    'state', case when e.message_id = m.id then e.state end, 'result', case when e.message_id = m.id then e.result ->> 'result' end,
    'event', case when e.message_id = m.id then e.id end, 'version', case when e.message_id = m.id then e.version end,
    'settled_by', case when e.message_id = m.id then authz.name_of(e.settled_by) end, 'settled_text', case when e.message_id = m.id then e.settled_text end,
    'attempts', case when e.message_id = m.id then e.attempts end, 'finished_us', case when e.message_id = m.id then book.micros(e.finished_at) end);
end $$;
comment on function book.message_row(book.webhook_message) is 'A message of a gateway as people read it: whether it is theirs, which payment it speaks of, and what it led to. state is null for one that is no event, or came again.';

create function book.payment_messages(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not authz.may('gateway.read') then
    return '[]';
  end if;
  return (
    select coalesce(jsonb_agg(book.message_row(m) order by m.id desc), '[]')
      from (select m.* from book.gateway_event e join book.webhook_message m on m.provider = e.provider and m.event_id = e.event_id
             where e.reference = p.reference or e.reference in (select p.reference || '-' || x.part_no from book.payout_part x where x.payment_id = p.id) order by m.id desc limit 20) m);
end $$;
comment on function book.payment_messages(book.payment) is 'What gateways told us about a payment, the newest first, at most 20; nothing for those who do not read the gateways.';

create function book.parked_event(p_id bigint, p_version int) returns book.gateway_event language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  e book.gateway_event;
begin
  select * into e from book.gateway_event x where x.id = p_id for update;
  if not found or exists (select from book.payment p where p.reference = book.payment_reference(e.reference) and not book.client_visible(p.client_id)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'gateway_event', 'id', p_id));
  elsif e.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'gateway_event', 'version', e.version, 'state', e.state));
  elsif e.state <> 'parked' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'gateway_event', 'state', e.state));
  end if;
  return e;
end $$;
comment on function book.parked_event(bigint, int) is 'Locks an event that waits for people. PU002, PU003, PU007 also when it speaks of a client out of scope.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.retry_event(p_key uuid, p_id bigint, p_version int, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  e book.gateway_event;
begin
  answer := authz.begin_command(p_key, 'gateway_event.retry', 'gateway_event.settle', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  e := book.parked_event(p_id, p_version);
  update book.gateway_event x set state = 'new', result = null, finished_at = null, claimed_until = null, attempts = 0, version = x.version + 1 where x.id = e.id returning * into e;
  perform book.untell_of_parked(e.provider);
  return authz.finish_command(p_key, 'gateway_event', e.id, e.version, e.state, '{}', jsonb_build_object('gateway', e.provider, 'event', e.event_id, 'text', p_text));
end $$;
comment on function desk.retry_event(uuid, bigint, int, text) is 'Has the gateway asked once more about an event that waits for people, as if it had just come. PU002, PU003, PU007, PU008.';

create function desk.settle_event(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  e book.gateway_event;
begin
  answer := authz.begin_command(p_key, 'gateway_event.settle', 'gateway_event.settle', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  e := book.parked_event(p_id, p_version);
  update book.gateway_event x
     set state = 'done', settled_by = session_user, settled_text = p_text, result = jsonb_build_object('result', 'acknowledged', 'was', x.result ->> 'result'), version = x.version + 1
   where x.id = e.id returning * into e;
  perform book.untell_of_parked(e.provider);
  return authz.finish_command(p_key, 'gateway_event', e.id, e.version, e.state, '{}', jsonb_build_object('gateway', e.provider, 'event', e.event_id, 'was', e.result ->> 'was', 'text', p_text));
end $$;
comment on function desk.settle_event(uuid, bigint, int, text) is 'Says, with the reason, that nothing more follows from an event that waits for people. It books nothing and changes no payment. PU002, PU003, PU007, PU008.';

create function desk.list_gateway_messages(p_only_alarms boolean default false, p_limit int default 200, p_only_parked boolean default false) returns table (message jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 200), 1), 500);
begin
  perform authz.require('gateway.read');
  perform authz.count_read('gateway_message.list', most);
  return query
    select book.message_row(m)
      from book.webhook_message m
      left join book.gateway_event e on e.provider = m.provider and e.event_id = m.event_id
      left join book.payment p on p.reference = book.payment_reference(e.reference)
     where (not coalesce(p_only_alarms, false) or m.alarm)
       and (not coalesce(p_only_parked, false) or m.id in (select x.message_id from book.gateway_event x where x.state = 'parked'))
       -- Those of the vendors of identity checks belong to the reviews.
       and not exists (select from book.identity_check k where k.message_id = m.id)
       and (p.id is null or book.client_visible(p.client_id))
     order by m.id desc limit most;
end $$;
comment on function desk.list_gateway_messages(boolean, int, boolean) is 'What gateways told us, the newest first, at most 500, or only what is alarming: forged, unreadable, contradicting what was said before; or only what waits for people. What speaks of a client out of scope is left out. PU001.';

reset role;
grant execute on function desk.list_gateway_messages(boolean, int, boolean), desk.retry_event(uuid, bigint, int, text), desk.settle_event(uuid, bigint, int, text) to purser_payments, purser_payments_manager, purser_operations;
