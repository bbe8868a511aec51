-- What gateways have told us, for people to read: every message with what was thought of it, and what it led to.
-- The bytes stay in the database; a message is shown by the number it carries.
set local role purser_owner;

create function book.message_row(m book.webhook_message) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  e book.gateway_event;
  p book.payment;
begin
  select * into e from book.gateway_event x where x.provider = m.provider and x.event_id = m.event_id;
  select * into p from book.payment x where x.reference = e.reference;
  return jsonb_build_object('id', m.id, 'gateway', m.provider, 'at_us', book.micros(m.at), 'bytes', m.bytes, 'verdict', m.verdict, 'reason', m.reason, 'stale', m.stale, 'alarm', m.alarm,
    'word', e.word, 'operation', e.operation, 'reference', e.reference, 'payment_id', p.id,
    -- Of an event that came again only its first message has led to something.
    'state', case when e.message_id = m.id then e.state end, 'result', case when e.message_id = m.id then e.result ->> 'result' end,
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
             where e.reference = p.reference order by m.id desc limit 20) m);
end $$;
comment on function book.payment_messages(book.payment) is 'What gateways told us about a payment, the newest first, at most 20; nothing for those who do not read the gateways.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_gateway_messages(p_only_alarms boolean default false, p_limit int default 200) returns table (message jsonb)
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
      left join book.payment p on p.reference = e.reference
     where (not coalesce(p_only_alarms, false) or m.alarm)
       -- Those of the vendors of identity checks belong to the reviews.
       and not exists (select from book.identity_check k where k.message_id = m.id)
       and (p.id is null or book.client_visible(p.client_id))
     order by m.id desc limit most;
end $$;
comment on function desk.list_gateway_messages(boolean, int) is 'What gateways told us, the newest first, at most 500, or only what is alarming: forged, unreadable, contradicting what was said before. What speaks of a client out of scope is left out. PU001.';

reset role;
grant execute on function desk.list_gateway_messages(boolean, int) to purser_payments, purser_payments_manager, purser_operations;
