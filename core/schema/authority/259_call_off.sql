-- Calling off what was approved, until the first byte about it goes to a trading server or a gateway.
set local role purser_owner;

create function book.why_not_call_off(p book.payment, p_held boolean) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case
    -- A deposit is in the client's wallet as soon as it is approved.
    when p.state <> 'approved' or p.kind = 'deposit' then 'state'
    when p_held then 'held'
    when exists (select from book.instruction i where i.payment_id = p.id and i.state not in ('planned', 'refused')) then 'claimed' end;
end $$;
comment on function book.why_not_call_off(book.payment, boolean) is 'What keeps people from calling an approved payment off: state, held, claimed (the bridge has it); null: nothing.';

create function book.call_off_instructions(p book.payment) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  i record;
  n int := 0;
begin
  -- The bridge claims what is planned and skips what is locked: whoever has the row first has the payment.
  for i in select x.id, x.state from book.instruction x where x.payment_id = p.id order by x.id for update loop
    continue when i.state = 'refused';
    if i.state <> 'planned' then
      perform authz.refuse('PU003', jsonb_build_object('what', 'claimed', 'reference', p.reference, 'state', i.state));
    end if;
    perform book.move_instruction(i.id, null, '{planned}', 'refused', '{"reason": "called off"}');
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function book.call_off_instructions(book.payment) is 'Ends what an approved payment has in the outbox; how many there were. PU003 claimed when the bridge has one of them.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.call_off_payment(p_key uuid, p_id bigint, p_version int, p_reason_code text, p_text text default null, p_client_reason text default null, p_letter boolean default false)
returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  letter bigint;
  ended int;
begin
  answer := authz.begin_command(p_key, 'payment.call_off', 'payment.reject',
    jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason_code, 'text', p_text, 'client_reason', p_client_reason, 'letter', p_letter));
  if answer.replayed then return answer; end if;
  perform book.check_reason('reject', p_reason_code, p_text);
  perform book.check_client_reason(p_client_reason, p_letter);
  p := book.payment_for_decision(p_id, p_version, '{approved}');
  if p.kind = 'deposit' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  end if;
  perform book.keep_sheet(p, 'reject');
  perform book.release_payment_hold(p, 'voided');
  update book.exchange_quote q set accepted_for = null where q.id = p.exchange_quote_id;
  ended := book.call_off_instructions(p);
  update book.payment x
     set state = 'cancelled', flag = null, reason_code = p_reason_code, decided_at = clock_timestamp(), version = x.version + 1, held_by = null, held_until = null
   where x.id = p.id returning * into p;
  perform book.note_payment(p.id, 'cancelled', p.revision, null, p_reason_code, p_text,
    jsonb_build_object('called_off', true) || case when p_client_reason is null then '{}' else jsonb_build_object('client_reason', p_client_reason) end);
  if p_client_reason is not null then
    insert into book.payment_decline (payment_id, reason_code) values (p.id, p_client_reason);
  end if;
  if p_letter then
    letter := book.write_about_payment(p, 'payment_decline', p_client_reason);
  end if;
  return book.payment_outcome(p_key, p, jsonb_build_object('reason', p_reason_code, 'text', p_text, 'client_reason', p_client_reason, 'letter', letter, 'instructions', ended));
end $$;
comment on function desk.call_off_payment(uuid, bigint, int, text, text, text, boolean) is 'Calls an approved payment off while nothing of it has been given to the bridge; the held money goes back to the account. Reasons as for a rejection, p_client_reason and p_letter too (desk.preview_decline_letter). PU002, PU003 claimed: the bridge has it already, PU006 no_address, PU008.';

reset role;
grant execute on function desk.call_off_payment(uuid, bigint, int, text, text, text, boolean) to purser_compliance, purser_payments, purser_payments_manager;
