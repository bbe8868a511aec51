-- Instructions whose answer was lost: looked up by their mark, and when that finds nothing, decided by two people.
set local role purser_desk;

create function link.claim_lookups(p_lease bigint, p_limit int default 10)
returns table (id bigint, kind text, server text, login bigint, provider text, amount_minor bigint, currency text, exponent int, direction text, tag text, comment text, attempts int,
               payment_reference text, destination jsonb, check_margin boolean, operation text, client text, refund_of text, sent_server_time_s bigint, looks int, first_unknown_us bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
begin
  perform book.require_lease(p_lease);
  ids := array(select x.id from book.instruction x where x.state = 'unknown' and x.not_before <= clock_timestamp()
                order by x.not_before, x.id limit least(greatest(coalesce(p_limit, 10), 1), 100));
  return query
    select r.*, x.sent_server_time_s, x.looks, book.micros(x.unknown_since) from book.instruction_rows(ids) r join book.instruction x on x.id = r.id;
end $$;
comment on function link.claim_lookups(bigint, int) is 'Unknown outcomes whose next look is due.';

create function link.report_lookup(p_lease bigint, p_id bigint, p_result text, p_ticket text default null, p_detail jsonb default '{}') returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  wait int;
begin
  perform book.require_lease(p_lease);
  select * into i from book.instruction x where x.id = p_id for update;
  if not found or i.state <> 'unknown' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'id', p_id, 'state', i.state));
  elsif p_result is null or p_result not in ('found', 'not_found', 'ambiguous', 'failed', 'refused', 'returned')
        or p_result in ('refused', 'returned') and i.kind <> 'payout' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'result'));
  end if;
  if p_result in ('found', 'returned') then
    if nullif(p_ticket, '') is null or p_ticket = '0' then
      perform authz.refuse('PU008', jsonb_build_object('field', 'ticket'));
    end if;
    perform book.instruction_done(book.move_instruction(p_id, p_lease, '{unknown}', 'done', coalesce(p_detail, '{}') || jsonb_build_object('ticket', p_ticket, 'look', p_result)));
    if p_result = 'returned' then
      select * into i from book.instruction x where x.id = p_id;
      perform book.payout_returned(i, p_ticket, null);
    end if;
    return jsonb_build_object('next', case p_result when 'found' then 'done' else 'returned' end);
  elsif p_result = 'refused' then
    perform book.instruction_refused(book.move_instruction(p_id, p_lease, '{unknown}', 'refused', coalesce(p_detail, '{}') || jsonb_build_object('look', p_result)));
    return '{"next": "refused"}';
  elsif p_result = 'ambiguous' then
    perform book.move_instruction(p_id, p_lease, '{unknown}', 'parked', coalesce(p_detail, '{}') || jsonb_build_object('look', p_result));
    return '{"next": "person"}';
  elsif p_result = 'failed' then
    -- The server could not be asked: that is no look.
    wait := authz.whole_setting('instruction.retry_seconds')::int;
    update book.instruction x set not_before = clock_timestamp() + make_interval(secs => wait) where x.id = p_id;
    return jsonb_build_object('next', 'look_again', 'after_s', wait);
  end if;
  insert into book.instruction_event (instruction_id, from_state, to_state, detail) values (p_id, 'unknown', 'unknown', coalesce(p_detail, '{}') || jsonb_build_object('look', p_result));
  if i.looks < 2 then
    wait := authz.whole_setting(case i.looks when 0 then 'instruction.second_look_seconds' else 'instruction.third_look_seconds' end)::int;
    update book.instruction x set looks = x.looks + 1, not_before = clock_timestamp() + make_interval(secs => wait) where x.id = p_id;
    return jsonb_build_object('next', 'look_again', 'after_s', wait);
  elsif i.retcode is not null and i.kind = 'payout' then
    -- Another gateway could be asked after a refusal, so a refusal that only looks like one is a person's to judge.
    perform book.move_instruction(p_id, p_lease, '{unknown}', 'parked', '{"reason": "refused, and not found after every look"}');
    return '{"next": "person"}';
  elsif i.retcode is not null then
    -- The last attempt was refused, and of the earlier ones there is no trace after every look.
    perform book.instruction_refused(book.move_instruction(p_id, p_lease, '{unknown}', 'refused', '{"look": "not_found"}'));
    return '{"next": "refused"}';
  elsif i.attempts < authz.whole_setting('instruction.attempts_most') then
    perform book.move_instruction(p_id, p_lease, '{unknown}', 'planned', '{"reason": "three looks found nothing"}');
    update book.instruction x set looks = 0, unknown_since = null, not_before = clock_timestamp() where x.id = p_id;
    perform book.set_payment(i.payment_id, (select p.state from book.payment p where p.id = i.payment_id), book.parts_flag(i.payment_id), 'retry', jsonb_build_object('instruction', p_id, 'attempts', i.attempts));
    return '{"next": "retry"}';
  end if;
  perform book.move_instruction(p_id, p_lease, '{unknown}', 'parked', '{"reason": "not found after every attempt"}');
  return '{"next": "person"}';
end $$;
comment on function link.report_lookup(bigint, bigint, text, text, jsonb) is 'What a look found. found: carried out after all. refused: a gateway has it and will not do it. returned: a gateway did it and the money came back. not_found: looked at again twice, then sent again with the same tag, a limited number of times, then parked for people; refused when its last attempt was and it is no payout, which is parked. ambiguous: parked at once. failed: the server could not be asked.';

create function desk.resolve_instruction(p_key uuid, p_id bigint, p_version int, p_outcome text, p_ticket text, p_reason text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  i book.instruction;
  p book.payment;
  proposal book.resolution_proposal;
  why text;
begin
  answer := authz.begin_command(p_key, 'instruction.resolve', 'instruction.resolve',
    jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'ticket', p_ticket, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  if p_outcome is null or p_outcome not in ('executed', 'not_executed') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  elsif p_outcome = 'executed' and coalesce(p_ticket, '') !~ '^[A-Za-z0-9_-]{1,64}$' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'ticket'));
  end if;
  select x.payment_id into p.id from book.instruction x where x.id = p_id;
  select * into p from book.payment x where x.id = p.id for update;
  select * into i from book.instruction x where x.id = p_id for update;
  if i.id is null or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  elsif i.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'instruction', 'version', i.version, 'state', i.state));
  end if;
  why := book.why_not_resolve(i, p);
  if why = 'state' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'state', i.state));
  elsif why is not null then
    perform authz.refuse('PU004', jsonb_build_object('why', why));
  end if;
  select * into proposal from book.resolution_proposal r where r.instruction_id = p_id;
  if proposal.instruction_version is distinct from i.version or proposal.outcome <> p_outcome or proposal.ticket is distinct from p_ticket then
    insert into book.resolution_proposal as r (instruction_id, instruction_version, outcome, ticket, reason) values (p_id, i.version, p_outcome, p_ticket, p_reason)
    on conflict (instruction_id) do update set instruction_version = excluded.instruction_version, outcome = excluded.outcome, ticket = excluded.ticket, reason = excluded.reason, proposed_by = session_user, proposed_at = clock_timestamp();
    perform book.note_payment(p.id, 'resolution_proposed', p.revision, null, null, p_reason, jsonb_build_object('outcome', p_outcome, 'ticket', p_ticket, 'instruction', p_id));
    update book.payment x set version = x.version + 1 where x.id = p.id returning * into p;
    return authz.finish_command(p_key, 'payment', p.id, p.version, 'proposed', jsonb_build_object('instruction', p_id, 'outcome', p_outcome),
      jsonb_build_object('instruction', p_id, 'outcome', p_outcome, 'ticket', p_ticket, 'reason', p_reason));
  elsif proposal.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  perform authz.require_password();
  if p_outcome = 'executed' then
    perform book.instruction_done(book.move_instruction(p_id, null, '{unknown,parked}', 'done', jsonb_build_object('ticket', p_ticket, 'resolved_by', session_user)));
  else
    perform book.instruction_refused(book.move_instruction(p_id, null, '{unknown,parked}', 'refused', jsonb_build_object('reason', 'not executed, says ' || session_user)));
  end if;
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_reason, jsonb_build_object('outcome', p_outcome, 'ticket', p_ticket, 'instruction', p_id, 'proposed_by', proposal.proposed_by));
  select * into p from book.payment x where x.id = p.id;
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state, jsonb_build_object('instruction', p_id, 'outcome', p_outcome),
    jsonb_build_object('instruction', p_id, 'outcome', p_outcome, 'ticket', p_ticket, 'reason', p_reason, 'proposed_by', proposal.proposed_by));
end $$;
comment on function desk.resolve_instruction(uuid, bigint, int, text, text, text) is 'Settles an unknown outcome by two people: the first proposes, the second says the same with the password again (PU010), neither of them having had a hand in the payment or its destination. executed needs the ticket found on the server.';

reset role;
grant execute on function link.claim_lookups(bigint, int), link.report_lookup(bigint, bigint, text, text, jsonb) to purser_connector;
grant execute on function desk.resolve_instruction(uuid, bigint, int, text, text, text) to purser_payments_manager, purser_operations;
