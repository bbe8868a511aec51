-- What payment providers and vendors of identity checks tell us. The bridge has verified the signature and read the
-- message; here it is kept as it came, and an event has one row however often it comes. A message is a hint: what
-- follows from it, the connector finds out by asking the provider.
-- Lock order: message, event, client, application.
set local role purser_owner;
grant select, insert on book.webhook_message, book.identity_check, book.identity_check_answer to purser_desk;
grant select, insert, update on book.gateway_event to purser_desk;

create trigger webhook_message_insert_only before update or delete on book.webhook_message for each row execute function book.refuse_change();
create trigger webhook_message_no_truncate before truncate on book.webhook_message for each statement execute function book.refuse_change();
create trigger identity_check_insert_only before update or delete on book.identity_check for each row execute function book.refuse_change();
create trigger identity_check_answer_insert_only before update or delete on book.identity_check_answer for each row execute function book.refuse_change();
create trigger identity_check_answer_no_truncate before truncate on book.identity_check_answer for each statement execute function book.refuse_change();
create trigger identity_check_no_truncate before truncate on book.identity_check for each statement execute function book.refuse_change();

create function book.keep_message(p_provider text, p_headers jsonb, p_body bytea, p_verdict text, p_reason text, p_stale boolean, p_alarm boolean, p_event_id text)
returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  insert into book.webhook_message (provider, headers, body, bytes, sha256, verdict, reason, stale, alarm, event_id)
  values (p_provider, case when p_verdict = 'reject' then '[]' else coalesce(p_headers, '[]') end, case when p_verdict = 'reject' then substr(p_body, 1, 4096) else p_body end, octet_length(p_body), encode(sha256(p_body), 'hex'),
          p_verdict, p_reason, p_stale, p_alarm, p_event_id)
  returning id into made;
  return made;
exception when check_violation or not_null_violation then
  perform authz.refuse('PU008', '{"field": "message"}');
  return null;
end $$;
comment on function book.keep_message(text, jsonb, bytea, text, text, boolean, boolean, text) is 'Keeps a message as it came; of a rejected one the first 4,096 bytes and no headers: anybody can send those. PU008.';

create function book.tell_of_parked(e book.gateway_event) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- What gateways go on saying is told once a day each; how many there are and since when, the list of gateways says.
  if not exists (select from book.notification n
                  where n.entity = 'gateway_event' and n.closed_at is null and n.args ->> 'gateway' = e.provider and n.at > clock_timestamp() - interval '1 day') then
    perform authz.tell('event_parked', null, 'gateway_event.settle', '{}', 'gateway_event', e.id, e.version::text, jsonb_build_object('gateway', e.provider, 'result', e.result ->> 'result'));
  end if;
end $$;
comment on function book.tell_of_parked(book.gateway_event) is 'Tells those who see to it that a message of a gateway waits for people.';

create function book.untell_of_parked(p_provider text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from book.gateway_event e where e.provider = p_provider and e.state = 'parked') then
    perform authz.untell('gateway_event', n.entity_id, '{event_parked}')
       from book.notification n where n.entity = 'gateway_event' and n.closed_at is null and n.args ->> 'gateway' = p_provider;
  end if;
end $$;
comment on function book.untell_of_parked(text) is 'Marks the news as dealt with when no message of that gateway waits for people any more.';

create function book.method_of_gateway(p_provider text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select m.code from policy.payment_method m where m.for_deposit and book.brings_deposits(m.code, p_provider)
           order by m.provider <> p_provider, m.code limit 1);
end $$;
comment on function book.method_of_gateway(text) is 'The method under which money of a gateway is taken in when nobody knows for which deposit it came: its own before one it is only routed for. Null: it brings no deposits.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.store_webhook(p_provider text, p_headers jsonb, p_body bytea, p_verdict text, p_reason text, p_stale boolean, p_alarm boolean,
                                   p_event jsonb default null, p_known text default null) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  e book.gateway_event;
  message bigint;
  event text := p_event ->> 'id';
begin
  if coalesce(octet_length(p_body), 0) > 262144 or octet_length(p_headers::text) > 32000 then
    perform authz.refuse('PU008', '{"field": "body"}');
  elsif p_verdict = 'reject' or p_event is null then
    -- Not proven to be theirs, or not readable: whatever it claims to be has no event.
    if p_verdict in ('ignore', 'requery') then
      perform authz.refuse('PU008', '{"field": "event"}');
    end if;
    return jsonb_build_object('message', book.keep_message(p_provider, p_headers, p_body, p_verdict, p_reason, p_stale, p_alarm, null));
  elsif coalesce(length(event), 0) not between 1 and 128 then
    perform authz.refuse('PU008', '{"field": "event"}');
  end if;
  select * into e from book.gateway_event x where x.provider = p_provider and x.event_id = event;
  -- The verdict stands on what was known: when that is not so any more, it is made again.
  if e.id is not null and p_known is distinct from e.content_sha256 then
    return jsonb_build_object('known', e.content_sha256, 'dealt_with', e.state <> 'new');
  elsif e.id is null and (p_known is not null or p_verdict <> 'requery') then
    perform authz.refuse('PU008', '{"field": "known"}');
  end if;
  message := book.keep_message(p_provider, p_headers, p_body, p_verdict, p_reason, p_stale, p_alarm, event);
  if e.id is null then
    insert into book.gateway_event (provider, event_id, message_id, content_sha256, kind, operation, reference, provider_ref, word, occurred_at)
    values (p_provider, event, message, encode(sha256(p_body), 'hex'), left(coalesce(p_event ->> 'kind', ''), 64), p_event ->> 'operation', left(coalesce(p_event ->> 'reference', ''), 64),
            left(coalesce(p_event ->> 'provider_id', ''), 128), left(coalesce(p_event ->> 'word', ''), 64),
            case when (p_event ->> 'occurred_us')::bigint > 0 then book.instant((p_event ->> 'occurred_us')::bigint) end)
    returning * into e;
  end if;
  return jsonb_build_object('message', message, 'event', e.id);
exception when unique_violation then
  -- Another copy was stored at this very moment.
  select * into strict e from book.gateway_event x where x.provider = p_provider and x.event_id = event;
  return jsonb_build_object('known', e.content_sha256, 'dealt_with', e.state <> 'new');
when check_violation or not_null_violation or numeric_value_out_of_range or datetime_field_overflow or invalid_text_representation then
  perform authz.refuse('PU008', '{"field": "event"}');
  return null;
end $$;
comment on function link.store_webhook(text, jsonb, bytea, text, text, boolean, boolean, jsonb, text) is 'Keeps a message with its verdict and, when it is theirs, its event: {"id", "kind", "operation", "reference", "provider_id", "word", "occurred_us"}, once for each id. p_known: the hash of the event that the verdict stood on, null for none. Answers {"message", "event"}, or {"known", "dealt_with"} without having kept anything when the verdict must be made again. PU008.';

create function link.claim_events(p_lease bigint, p_limit int default 20, p_seconds int default 120)
returns table (id bigint, provider text, event_id text, kind text, operation text, reference text, provider_ref text, word text, occurred_us bigint, attempts int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    update book.gateway_event e set claimed_until = clock_timestamp() + make_interval(secs => least(greatest(coalesce(p_seconds, 120), 1), 3600)), attempts = e.attempts + 1
     where e.id in (select x.id from book.gateway_event x where x.state = 'new' and coalesce(x.claimed_until, '-infinity') < clock_timestamp()
                     order by x.received_at, x.id limit least(greatest(coalesce(p_limit, 20), 1), 200) for update skip locked)
    returning e.id, e.provider, e.event_id, e.kind, e.operation, e.reference, e.provider_ref, e.word, book.micros(e.occurred_at), e.attempts;
end $$;
comment on function link.claim_events(bigint, int, int) is 'Events nobody has looked into yet, those first received first, for so many seconds. For the connector, which asks the provider and then calls finish_event. PU014.';

create function link.finish_event(p_lease bigint, p_id bigint, p_state text, p_result jsonb) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  e book.gateway_event;
begin
  perform book.require_lease(p_lease);
  if p_state is null or p_state not in ('done', 'parked', 'again') or octet_length(p_result::text) > 4000 then
    perform authz.refuse('PU008', '{"field": "state"}');
  end if;
  select * into e from book.gateway_event x where x.id = p_id for update;
  if e.id is null then
    perform authz.refuse('PU007', jsonb_build_object('what', 'event', 'id', p_id));
  elsif e.state <> 'new' then
    return false;
  end if;
  update book.gateway_event x
     set state = case p_state when 'again' then 'new' else p_state end, result = p_result,
         -- Later and later, so that one provider that is down does not keep the events of the others.
         claimed_until = case p_state when 'again' then clock_timestamp() + least(interval '1 hour', interval '5 seconds' * power(2, least(e.attempts, 10))) end,
         finished_at = case when p_state <> 'again' then clock_timestamp() end, version = x.version + case when p_state <> 'again' then 1 else 0 end
   where x.id = e.id returning * into e;
  if p_state = 'parked' then
    perform book.tell_of_parked(e);
  end if;
  if p_state <> 'again' then
    perform audit.append('webhook.' || p_state, 'event', e.id::text, jsonb_build_object('provider', e.provider, 'event', e.event_id, 'result', p_result)::text);
  end if;
  return true;
end $$;
comment on function link.finish_event(bigint, bigint, text, jsonb) is 'Says what became of an event: done, parked for a person, or again later. False when it was finished before. PU007, PU008, PU014.';

create function link.report_stray_receipt(p_lease bigint, p_provider text, p_provider_ref text, p_amount_minor bigint, p_currency text, p_fee_minor bigint default 0, p_payer text default null,
                                          p_reference text default null, p_received_us bigint default null, p_instrument text default null) returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  r book.receipt;
begin
  perform book.require_lease(p_lease);
  select * into r from book.receipt x where x.provider = p_provider and x.provider_ref = p_provider_ref for update;
  if r.id is not null then
    if (r.amount_minor, r.currency) is distinct from (p_amount_minor, p_currency) then
      perform authz.refuse('PU009', jsonb_build_object('what', 'receipt', 'id', r.id));
    end if;
    return jsonb_build_object('receipt', r.id, 'state', r.state, 'replayed', true);
  end if;
  return link.report_receipt(p_lease, p_provider, p_provider_ref, book.method_of_gateway(p_provider), p_amount_minor, p_currency, p_fee_minor, p_payer, nullif(p_reference, ''), p_received_us, p_instrument);
end $$;
comment on function link.report_stray_receipt(bigint, text, text, bigint, text, bigint, text, text, bigint, text) is 'A gateway, asked again, says that money came under a reference of which it brings no deposit. Booked once; it waits for its owner, as money of a bank whose payer nobody knows. The same again answers the same; other content is PU009. PU008 also for a gateway that brings no deposits. PU014.';

create function link.store_identity_check(p_vendor text, p_headers jsonb, p_body bytea, p_check jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  a book.application;
  message bigint;
  made bigint;
  event text := p_check ->> 'event_id';
begin
  if octet_length(p_body) > 262144 or octet_length(p_headers::text) > 32000 then
    perform authz.refuse('PU008', '{"field": "body"}');
  elsif coalesce(event, '') !~ '^[A-Za-z0-9._:-]{1,128}$' then
    perform authz.refuse('PU008', '{"field": "event_id"}');
  elsif exists (select from book.identity_check k where k.vendor = p_vendor and k.event_id = event) then
    return jsonb_build_object('message', book.keep_message(p_vendor, p_headers, p_body, 'ignore', 'duplicate', false, false, event), 'repeated', true);
  end if;
  if p_check ->> 'application' ~ '^[1-9][0-9]{0,17}$' then
    -- Locked as every command over an application does: the client first.
    perform from book.client c join book.application x on x.client_id = c.id where x.id = (p_check ->> 'application')::bigint for update of c;
    select x.* into a from book.application x where x.id = (p_check ->> 'application')::bigint;
  end if;
  if a.id is null then
    return jsonb_build_object('message', book.keep_message(p_vendor, p_headers, p_body, 'park', 'unknown_application', false, true, event));
  end if;
  message := book.keep_message(p_vendor, p_headers, p_body, 'requery', 'new', false, false, event);
  insert into book.identity_check (vendor, event_id, client_id, application_id, message_id, kind, result, vendor_ref, detail, checked_at)
  values (p_vendor, event, a.client_id, a.id, message, p_check ->> 'kind', p_check ->> 'result', p_check ->> 'reference', coalesce(p_check -> 'detail', '{}'),
          book.instant((p_check ->> 'checked_us')::bigint))
  returning id into made;
  perform book.note_application(a.id, 'identity_check', null, null,
    jsonb_build_object('vendor', p_vendor, 'kind', p_check ->> 'kind', 'result', p_check ->> 'result', 'reference', p_check ->> 'reference'));
  perform authz.note_change('application', a.id, a.version);
  perform audit.append('identity_check.recorded', 'application', a.id::text,
    jsonb_build_object('vendor', p_vendor, 'check', made, 'kind', p_check ->> 'kind', 'result', p_check ->> 'result')::text);
  return jsonb_build_object('message', message, 'check', made);
exception when unique_violation then
  return jsonb_build_object('message', book.keep_message(p_vendor, p_headers, p_body, 'ignore', 'duplicate', false, false, event), 'repeated', true);
when check_violation or not_null_violation or numeric_value_out_of_range or datetime_field_overflow or invalid_text_representation then
  perform authz.refuse('PU008', '{"field": "check"}');
  return null;
end $$;
comment on function link.store_identity_check(text, jsonb, bytea, jsonb) is 'Keeps what a vendor found about an applicant: {"event_id", "application", "kind", "result", "reference", "checked_us", "detail"}, once for each event. It stands in the history, on the sheet and among the evidence of the application; a failed document or face stands against an approval until a person answers it. PU008.';

reset role;
grant execute on function link.store_webhook(text, jsonb, bytea, text, text, boolean, boolean, jsonb, text), link.store_identity_check(text, jsonb, bytea, jsonb) to purser_intake;
grant execute on function link.claim_events(bigint, int, int), link.finish_event(bigint, bigint, text, jsonb), link.report_stray_receipt(bigint, text, text, bigint, text, bigint, text, text, bigint, text) to purser_connector;
