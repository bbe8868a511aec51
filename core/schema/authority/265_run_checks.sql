-- Running the checks: which of them a kind of payment passes, and once more when it is executed.
set local role purser_owner;

create function book.run_check(p_code text, p book.payment, p_again boolean default false) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case p_code
    when 'kyc_state' then book.check_kyc_state(p)
    when 'kyc_expiry' then book.check_kyc_expiry(p)
    when 'account_state' then book.check_account_state(p)
    when 'dormant' then book.check_dormant(p)
    when 'balance_after_hold' then book.check_balance_after_hold(p)
    when 'free_margin' then book.check_free_margin(p, p_again)
    when 'bonus_removal' then book.check_bonus_removal(p)
    when 'hedged' then book.check_hedged(p)
    when 'closed_loop' then book.check_closed_loop(p)
    when 'destination_verified' then book.check_destination_verified(p)
    when 'destination_age' then book.check_destination_age(p)
    when 'destination_alarm' then book.check_destination_alarm(p)
    when 'name_on_account' then book.check_name_on_account(p)
    when 'first_withdrawal' then book.check_first_withdrawal(p)
    when 'credentials_changed' then book.check_credentials_changed(p)
    when 'duplicate' then book.check_duplicate(p)
    when 'velocity' then book.check_velocity(p)
    when 'deposits_settled' then book.check_deposits_settled(p)
    when 'dispute_window' then book.check_dispute_window(p)
    when 'traded_since_deposit' then book.check_traded_since_deposit(p)
    when 'open_chargeback' then book.check_open_chargeback(p)
    when 'fee' then book.check_fee(p)
    when 'least_amount' then book.check_least_amount(p)
    when 'negative_elsewhere' then book.check_negative_elsewhere(p)
    when 'method_country' then book.check_method_country(p)
    when 'books_agree' then book.check_books_agree(p)
    when 'provider_float' then book.check_provider_float(p)
    when 'open_items' then book.check_open_items(p)
    when 'source_of_funds_in' then book.check_source_of_funds_in(p)
    when 'payer_name' then book.check_payer_name(p)
    when 'amount_received' then book.check_amount_received(p)
    when 'in_time' then book.check_in_time(p)
    when 'exchange_quote' then book.check_exchange_quote(p)
    when 'other_client' then book.check_other_client(p)
    when 'entity_allows' then book.check_entity_allows(p)
    when 'shortfall' then book.check_shortfall(p)
    when 'corrected_payment' then book.check_corrected_payment(p)
    when 'sanctions_fresh' then book.check_sanctions_fresh(p, p_again)
    when 'counterparty' then book.check_counterparty(p, p_again)
  end;
end $$;
comment on function book.run_check(text, book.payment, boolean) is 'The check of that name, p_again: at execution; null for a name nobody knows.';

create function book.checks_asked(p book.payment) returns setof policy.payment_check language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- What was switched off or made easier since the payment was asked for is so for later payments only.
  return query
    select k.code, k.position, k.kinds, k.again, k.overridable and not coalesce(b.strict, false), k.enabled or coalesce(b.on, false), k.override_permission, k.automatic
      from policy.payment_check k
      left join lateral (select bool_or((x.was ->> 'enabled')::boolean) as on, bool_or((x.was ->> 'enabled')::boolean and not (x.was ->> 'overridable')::boolean) as strict
                           from policy.term_before x where x.kind = 'policy.payment_check' and x.subject = k.code and x.until > p.requested_at) b on true
     where p.kind = any (k.kinds) and (k.enabled or b.on)
       -- What is paid out of the wallet leaves no trading account.
       and not (coalesce(p.from_wallet, false) and k.code in ('free_margin', 'bonus_removal', 'books_agree'))
     order by k.position;
end $$;
comment on function book.checks_asked(book.payment) is 'The checks a payment passes: those of its kind in force now or at any time since it was asked for, overridable only where they have been all that time.';

create function book.payment_checks(p book.payment, p_again boolean default false) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  item policy.payment_check;
  found_row jsonb;
  checks jsonb := '[]';
begin
  for item in select * from book.checks_asked(p) k where k.again or not p_again loop
    found_row := book.run_check(item.code, p, p_again);
    -- A check that gives no answer stands against the payment.
    if found_row is null then
      found_row := book.check_row(item.code, 'stop', '{"why": "unknown_check"}', 'policy', clock_timestamp());
    end if;
    checks := checks || book.with_overrides(p, found_row || jsonb_build_object('overridable', item.overridable));
  end loop;
  return (select coalesce(jsonb_agg(x.value order by case x.value ->> 'level' when 'stop' then 0 when 'look' then 1 else 2 end, x.ordinality), '[]')
            from jsonb_array_elements(checks) with ordinality x);
end $$;
comment on function book.payment_checks(book.payment, boolean) is 'The checks of a payment''s decision sheet, stops first: code, level, figures, source, age. p_again: only those that are run once more at execution.';

create function book.stopped_before_sending(p_instruction_id bigint, p_lease bigint) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  p book.payment;
  stops jsonb;
begin
  -- The payment is locked before its instruction, as everywhere.
  select x.payment_id into p.id from book.instruction x where x.id = p_instruction_id;
  select * into p from book.payment x where x.id = p.id for update;
  select * into i from book.instruction x where x.id = p_instruction_id for update;
  if i.state is distinct from 'claimed' or i.attempts > 0 then
    return false;
  elsif book.waits_for_screening(i) then
    perform book.move_instruction(i.id, p_lease, '{claimed}', 'planned', '{"reason": "in_review"}');
    return true;
  elsif book.goes_to_retired(i) then
    perform book.keep_from_retired(i, p_lease);
    return true;
  elsif p.state <> 'approved' then
    return false;
  end if;
  select jsonb_agg(c.value ->> 'code') into stops from jsonb_array_elements(book.payment_checks(p, true)) c where c.value ->> 'level' = 'stop';
  if stops is null then
    return false;
  end if;
  perform book.move_instruction(i.id, p_lease, '{claimed}', 'refused', jsonb_build_object('reason', 'stopped by a check: ' || stops::text));
  update book.exchange_quote q set accepted_for = null where q.id = p.exchange_quote_id;
  p.revision := p.revision + 1;
  p.content_hash := book.content_hash(p);
  update book.payment x set revision = p.revision, content_hash = p.content_hash, steps_done = 0, decided_at = null where x.id = p.id;
  perform book.set_payment(p.id, 'awaiting_approval', 'stop', 'stopped', jsonb_build_object('checks', stops, 'instruction', i.id));
  return true;
end $$;
comment on function book.stopped_before_sending(bigint, bigint) is 'Runs the checks once more before the first byte is written. When one stands against the payment now, nothing is sent, earlier approvals no longer count, and the payment waits for people again. While a screening is awaited the instruction waits as it was (book.waits_for_screening). A payout whose destination was retired meanwhile is not sent either (book.keep_from_retired).';

reset role;
grant execute on all functions in schema book to purser_desk;
