-- Commands over withdrawals: submit, amend; over payments of every kind: approve, reject, return, answer, cancel, take and release.
-- Lock order: command row, payment, holds, balances by account, counters, instruction.
set local role purser_owner;

create function book.payment_for_decision(p_id bigint, p_version int, p_states text[]) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select * into p from book.payment x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  elsif p.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'payment', 'reference', p.reference, 'version', p.version, 'revision', p.revision, 'state', p.state,
      'by', (select authz.name_of(e.actor) from book.payment_event e where e.payment_id = p.id order by e.id desc limit 1),
      'at_us', (select book.micros(e.at) from book.payment_event e where e.payment_id = p.id order by e.id desc limit 1),
      'last', (select e.kind from book.payment_event e where e.payment_id = p.id order by e.id desc limit 1)));
  elsif p.state <> all (p_states) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  elsif p.held_until > clock_timestamp() and p.held_by <> session_user then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'reference', p.reference, 'by', authz.name_of(p.held_by), 'until_us', book.micros(p.held_until)));
  end if;
  return p;
end $$;
comment on function book.payment_for_decision(bigint, int, text[]) is 'Locks a payment for a decision. PU007 unknown, PU002 with what happened meanwhile, PU003 in another state or held by somebody else.';

create function book.keep_sheet(p book.payment, p_decision text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  sheet text := book.payment_checks(p)::text;
begin
  insert into book.decision_sheet (payment_id, revision, decision, sheet, sha256)
  values (p.id, p.revision, p_decision, sheet, encode(sha256(convert_to(sheet, 'UTF8')), 'hex'));
end $$;
comment on function book.keep_sheet(book.payment, text) is 'Keeps the checks as they stood at a decision.';

create function book.check_reason(p_subject text, p_code text, p_text text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  reason policy.reason;
begin
  select * into reason from policy.reason r where r.subject = p_subject and r.code = p_code;
  if not found then
    perform authz.refuse('PU008', jsonb_build_object('field', 'reason'));
  elsif reason.needs_text and nullif(trim(p_text), '') is null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'text', 'why', 'missing'));
  end if;
  if p_text is not null then
    perform authz.check_text('text', p_text, 1000);
  end if;
end $$;
comment on function book.check_reason(text, text, text) is 'A reason is one of the closed list; some need words beside. PU008.';

create function book.tag_for(p_instruction_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  digest bytea := sha256(convert_to((select o.id from meta.office o)::text || ':instruction:' || p_instruction_id, 'UTF8'));
  bits bigint := 0;
  tag text := '';
begin
  for i in 0 .. 6 loop
    bits := (bits << 8) | get_byte(digest, i);
  end loop;
  for i in 1 .. 11 loop
    tag := substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (bits & 31)::int + 1, 1) || tag;
    bits := bits >> 5;
  end loop;
  return '#' || tag;
end $$;
comment on function book.tag_for(bigint) is 'The mark of an instruction on the trading server: # and 55 bits in Crockford base32, different in every office.';

create function book.plan_instruction(p book.payment, p_kind text, p_direction text, p_amount_minor bigint, p_check_margin boolean) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  instruction bigint := nextval('book.instruction_id_seq');
  tag text := book.tag_for(instruction);
  account book.trading_account;
begin
  select * into account from book.trading_account a where a.id = p.trading_account_id;
  insert into book.instruction (id, kind, payment_id, server_id, login, provider, direction, amount_minor, currency, check_margin, tag, comment)
  overriding system value
  values (instruction, p_kind, p.id, case when p_kind = 'mt_balance' then account.server_id end, case when p_kind = 'mt_balance' then account.login end,
          case when p_kind = 'payout' then book.gateway_for(p) end,
          p_direction, p_amount_minor, p.currency, p_check_margin, tag, left(tag || ' ' || p.reference, 31));
  insert into book.instruction_event (instruction_id, from_state, to_state) values (instruction, 'none', 'planned');
  return instruction;
end $$;
comment on function book.plan_instruction(book.payment, text, text, bigint, boolean) is 'Writes an instruction to the outbox, in the transaction that decides it.';

create function book.withdrawal_ledger(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p.from_wallet then book.account('client_wallet', p.currency, p.client_id, null, null, 0)
              else book.account('client_trading', p.currency, p.client_id, p.trading_account_id, null, 0) end;
end $$;
comment on function book.withdrawal_ledger(book.payment) is 'The ledger account a withdrawal is held on and leaves: the trading account, or the wallet where what came back is paid out again.';

create function book.payable_destination(p_id bigint, p_client_id bigint) returns book.destination language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
begin
  select * into d from book.destination x where x.id = p_id and x.client_id = p_client_id;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'destination', 'id', p_id));
  elsif d.state = 'blocked' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'destination', 'state', d.state));
  end if;
  perform book.refuse_retired(d);
  return d;
end $$;
comment on function book.payable_destination(bigint, bigint) is 'A destination of that client which a withdrawal may be entered for. PU003 blocked, destination_retired; PU007.';

create function book.submit_withdrawal(p_key uuid, p_account_id bigint, p_destination_id bigint, p_amount_minor bigint, p_text text, p_requested_by text, p_again_of bigint default null, p_from_wallet boolean default null)
returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  a book.trading_account;
  d book.destination;
  ledger bigint;
begin
  select * into a from book.trading_account x where x.id = p_account_id;
  if not found or not book.client_visible(a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account', 'id', p_account_id));
  elsif p_amount_minor is null or p_amount_minor <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  elsif a.state <> 'active' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'account', 'state', a.state));
  end if;
  perform book.require_kyc_gate(a.client_id, 'withdraw');
  d := book.payable_destination(p_destination_id, a.client_id);
  if exists (select from book.payment x where x.kind = 'withdrawal' and x.trading_account_id = a.id and x.destination_id = d.id and x.amount_minor = p_amount_minor
              and x.currency = a.currency and x.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing')) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_request_open'));
  end if;
  p.id := nextval('book.payment_id_seq');
  p.kind := 'withdrawal';
  p.reference := 'W-' || p.id;
  p.client_id := a.client_id;
  p.trading_account_id := a.id;
  p.destination_id := d.id;
  p.again_of := p_again_of;
  p.from_wallet := p_from_wallet;
  p.method := d.method;
  p.amount_minor := p_amount_minor;
  p.currency := a.currency;
  p.fee_minor := least(book.fee_for('withdrawal', d.method, a.currency, p_amount_minor), p_amount_minor - 1);
  p.channel := case when session_user = 'purser_intake' then 'web' else 'desk' end;
  p.risk_score := 0;
  p.state := 'awaiting_approval';
  p.revision := 1;
  p.version := 1;
  p.reference_minor := book.reference_minor(p_amount_minor, a.currency);
  p.band_minor := book.use_client_day(a.client_id, 'withdrawal', p.reference_minor);
  p.steps_done := 0;
  p.steps_needed := 0;
  p.step_up := false;
  p.requested_by := p_requested_by;
  p.requested_at := clock_timestamp();
  p.due_at := book.due_at(p, p.requested_at);
  p.expires_at := p.requested_at + make_interval(days => authz.whole_setting('payment.valid_days')::int);
  p.content_hash := book.content_hash(p);
  ledger := book.withdrawal_ledger(p);
  p.hold_id := book.place_hold(ledger, p_amount_minor, 'withdrawal', p.reference, p.expires_at);
  insert into book.payment select p.*;
  insert into book.payment_editor (payment_id, login) values (p.id, p_requested_by);
  p := book.take_over_rule(p);
  p := book.refresh_signals(p);
  if p.again_of is not null then
    -- Why it came back is for people to judge, never for a rule of automatic approval.
    perform book.note_payment(p.id, 'requested', 1, null, null, p_text, jsonb_build_object('again_of', (select x.reference from book.payment x where x.id = p.again_of)));
    return p;
  end if;
  perform book.note_payment(p.id, 'requested', 1, null, null, p_text, '{}');
  return book.auto_approve(p);
exception when unique_violation then
  perform authz.refuse('PU003', jsonb_build_object('what', 'same_request_open'));
end $$;
comment on function book.submit_withdrawal(uuid, bigint, bigint, bigint, text, text, bigint, boolean) is 'Enters a withdrawal and holds its money; p_again_of: the first payment whose money it pays out again, p_from_wallet: out of the wallet. PU003 same_request_open, destination_retired, PU005 balance, PU006 approval_rule.';

create function book.refresh_signals(p book.payment) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  stops int;
  looks int;
  known_stops int;
  known_looks int;
begin
  select count(*) filter (where c.value ->> 'level' = 'stop'), count(*) filter (where c.value ->> 'level' = 'look'),
         count(*) filter (where c.value ->> 'level' = 'stop' and c.value ->> 'source' <> 'screening'), count(*) filter (where c.value ->> 'level' = 'look' and c.value ->> 'source' <> 'screening')
    into stops, looks, known_stops, known_looks
    from jsonb_array_elements(book.payment_checks(p)) c;
  update book.payment x
     set flag = case when x.flag = 'unknown_outcome' then x.flag when x.state = 'waiting_info' then 'waiting_info' when stops > 0 and book.business_open(x.state) then 'stop' end,
         risk_score = least(100, book.group_risk(x.client_id) / 2 + stops * 20 + looks * 4),
         neutral_score = least(100, book.group_neutral(x.client_id) / 2 + known_stops * 20 + known_looks * 4)
   where x.id = p.id returning * into p;
  return p;
end $$;
comment on function book.refresh_signals(book.payment) is 'Sets the flag and the risk figure of the queue from the checks: half the client''s score, 20 for each stop, 4 for each look, at most 100.';

create function book.payment_outcome(p_key uuid, p book.payment, p_audit jsonb) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state,
    jsonb_build_object('reference', p.reference, 'revision', p.revision, 'hash', p.content_hash, 'steps_done', p.steps_done, 'steps_needed', p.steps_needed),
    jsonb_build_object('reference', p.reference, 'revision', p.revision, 'state', p.state, 'amount_minor', p.amount_minor::text, 'currency', p.currency, 'hash', p.content_hash)
      || coalesce(p_audit, '{}'));
end $$;
comment on function book.payment_outcome(uuid, book.payment, jsonb) is 'Finishes a command over a payment.';

create function book.check_approver(p book.payment) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p.requested_by = session_user or exists (select from book.payment_editor e where e.payment_id = p.id and e.login = session_user) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  elsif exists (select from book.destination d where d.id = p.destination_id and session_user in (d.added_by, d.verified_by)) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'destination'));
  elsif exists (select from book.check_override o where o.payment_id = p.id and o.revision = p.revision and o.by_login = session_user) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'override'));
  elsif exists (select from book.approval a where a.payment_id = p.id and a.revision = p.revision and a.approver = session_user) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'approved_already'));
  end if;
end $$;
comment on function book.check_approver(book.payment) is 'Nobody who made, changed, prepared or waved it through, nobody twice: PU004.';

create function book.approve_one(p_id bigint, p_version int, p_revision int, p_hash text, p_text text, p_stepped_up boolean) returns book.approval_done language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  step book.payment_step;
  done book.approval_done;
  stops jsonb;
begin
  p := book.payment_for_decision(p_id, p_version, '{awaiting_approval}');
  if p.revision is distinct from p_revision or p.content_hash is distinct from p_hash or book.content_hash(p) is distinct from p_hash then
    perform authz.refuse('PU002', jsonb_build_object('what', 'content', 'reference', p.reference, 'version', p.version, 'revision', p.revision, 'state', p.state));
  end if;
  perform book.check_approver(p);
  -- Policy may have become stricter since the request; never more lenient.
  p := book.take_over_rule(p);
  select * into step from book.payment_step s where s.payment_id = p.id and s.step_no = book.next_step(p, session_user::text);
  if step.step_no is null then
    perform authz.refuse('PU001', jsonb_build_object('permission', 'payment.approve', 'why', 'no_open_step'));
  end if;
  if not exists (select from policy.staff_role r where r.login = session_user and r.role = step.role and r.granted) then
    done.delegation := book.stand_in(p, session_user::text, step.role);
  end if;
  -- What: no check may stand against it. Nobody else decides on the same provider's money meanwhile.
  perform book.lock_floats(array[p.id]);
  select jsonb_agg(c.value ->> 'code') into stops from jsonb_array_elements(book.payment_checks(p)) c where c.value ->> 'level' = 'stop';
  if stops is not null then
    perform authz.refuse('PU006', jsonb_build_object('checks', stops));
  end if;
  done.step := step.step_no;
  done.step_up := p_stepped_up;
  if p.step_up and not p_stepped_up then
    done.step_up := authz.confirm_step_up();
    if not done.step_up then
      perform authz.refuse('PU010', '{}');
    end if;
  end if;
  perform book.use_approver_days(p, step.role, done.delegation);

  insert into book.approval (payment_id, revision, approver, step_no, role, content_hash, stepped_up, reference_minor, text, delegation_id)
  values (p.id, p.revision, session_user, step.step_no, step.role, p.content_hash, done.step_up, p.reference_minor, nullif(p_text, ''), done.delegation);
  perform book.keep_sheet(p, 'approve');
  perform book.note_payment(p.id, 'approved', p.revision, step.step_no, null, p_text,
    jsonb_build_object('step_up', done.step_up) || case when done.delegation is null then '{}' else jsonb_build_object('delegation', done.delegation) end);
  select count(*) into p.steps_done from book.approval a where a.payment_id = p.id and a.revision = p.revision;
  update book.payment x
     set steps_done = p.steps_done, version = x.version + 1, held_by = null, held_until = null,
         state = case when p.steps_done >= p.steps_needed then 'approved' else x.state end,
         decided_at = case when p.steps_done >= p.steps_needed then clock_timestamp() else x.decided_at end
   where x.id = p.id returning * into p;
  if p.state = 'approved' then
    done.instruction := book.execute_payment(p);
    select * into p from book.payment x where x.id = p.id;
  end if;
  done.payment := p;
  return done;
end $$;
comment on function book.approve_one(bigint, int, int, text, text, boolean) is 'One approval of one payment; p_stepped_up: a fresh password was shown for the whole list. PU001, PU002, PU004, PU005, PU006, PU010.';

create function book.reject_one(p_id bigint, p_version int, p_reason_code text, p_text text, p_client_reason text, p_letter boolean, out p book.payment, out letter bigint) language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  p := book.payment_for_decision(p_id, p_version, '{awaiting_approval,waiting_info}');
  perform book.keep_sheet(p, 'reject');
  perform book.release_payment_hold(p, 'voided');
  -- Money that came for a deposit must go back before it is over.
  update book.payment x
     set state = case when book.has_receipt(p) then 'returning' else 'rejected' end, flag = null, reason_code = p_reason_code, decided_at = clock_timestamp(), version = x.version + 1, held_by = null, held_until = null, waiting_since = null
   where x.id = p.id returning * into p;
  perform book.note_payment(p.id, case when book.has_receipt(p) then 'returning' else 'rejected' end, p.revision, null, p_reason_code, p_text, case when p_client_reason is null then '{}' else jsonb_build_object('client_reason', p_client_reason) end);
  if p_client_reason is not null then
    insert into book.payment_decline (payment_id, reason_code) values (p.id, p_client_reason);
  end if;
  if p_letter then
    letter := book.write_about_payment(p, 'payment_decline', p_client_reason);
  end if;
end $$;
comment on function book.reject_one(bigint, int, text, text, text, boolean) is 'One rejection of one payment, with what the client is told and the letter. PU002, PU003, PU006 no_address, PU007.';

create function book.return_one(p_id bigint, p_version int, p_reason_code text, p_text text, p_letter boolean, p_of text, p_to text, p_due_on date, out p book.payment, out letter bigint, out due timestamptz)
language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  q book.payment_question;
begin
  p := book.payment_for_decision(p_id, p_version, '{awaiting_approval,waiting_info}');
  perform authz.check_question(p, p_text, p_of, p_to, p_letter);
  due := book.question_due(p, p_of, p_due_on);
  perform book.keep_sheet(p, 'return');
  p.revision := p.revision + 1;
  p.content_hash := book.content_hash(p);
  update book.payment x
     set state = 'waiting_info', flag = 'waiting_info', reason_code = p_reason_code, waiting_since = coalesce(x.waiting_since, clock_timestamp()), revision = p.revision, content_hash = p.content_hash,
         steps_done = 0, version = x.version + 1, held_by = null, held_until = null
   where x.id = p.id returning * into p;
  q := authz.ask(p, p_reason_code, p_text, p_of, p_to, due);
  if p_letter then
    letter := book.write_about_payment(p, 'payment_return', p_reason_code);
  end if;
  perform book.note_payment(p.id, 'returned', p.revision, null, p_reason_code, p_text,
    jsonb_build_object('of', p_of, 'role', q.to_role, 'name', authz.name_of(q.to_login), 'due_us', book.micros(due)) || case when letter is null then '{}' else jsonb_build_object('letter', letter) end);
end $$;
comment on function book.return_one(bigint, int, text, text, boolean, text, text, date) is 'One payment held for information, the question asked and the letter written. PU002, PU003, PU004 colleague_may_not, PU006 no_address, PU007, PU008 of, to, text, due.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.submit_withdrawal(p_key uuid, p_trading_account_id bigint, p_destination_id bigint, p_amount_minor bigint, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'payment.submit', 'payment.submit',
    jsonb_build_object('account', p_trading_account_id, 'destination', p_destination_id, 'amount_minor', p_amount_minor, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_text is not null then
    perform authz.check_text('text', p_text, 1000);
  end if;
  return book.payment_outcome(p_key, book.submit_withdrawal(p_key, p_trading_account_id, p_destination_id, p_amount_minor, p_text, session_user::text), '{}');
end $$;
comment on function desk.submit_withdrawal(uuid, bigint, bigint, bigint, text) is 'Asks for a withdrawal on a client''s behalf. The money is held until it is decided. PU005 balance when less is available; PU003 same_request_open for the same account, destination and amount, destination_retired.';

create function desk.amend_withdrawal(p_key uuid, p_id bigint, p_version int, p_amount_minor bigint, p_destination_id bigint, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  d book.destination;
  ledger bigint;
  before jsonb;
begin
  answer := authz.begin_command(p_key, 'payment.amend', 'payment.amend',
    jsonb_build_object('id', p_id, 'version', p_version, 'amount_minor', p_amount_minor, 'destination', p_destination_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_text is not null then
    perform authz.check_text('text', p_text, 1000);
  end if;
  p := book.payment_for_decision(p_id, p_version, '{awaiting_approval,waiting_info}');
  if p.kind <> 'withdrawal' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'kind', 'kind', p.kind));
  elsif p.deferred_return_id is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'deferred_return', 'reference', p.reference));
  elsif p_amount_minor is null or p_amount_minor <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  end if;
  select * into d from book.destination x where x.id = p_destination_id and x.client_id = p.client_id and x.state <> 'blocked';
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'destination', 'id', p_destination_id));
  end if;
  perform book.refuse_retired(d);
  if p.again_of is not null then
    perform book.check_again(p.again_of, p.id, d, p_amount_minor, p_text);
  end if;
  before := jsonb_build_object('amount_minor', p.amount_minor::text, 'destination', p.destination_id, 'revision', p.revision);
  ledger := book.withdrawal_ledger(p);
  perform book.release_payment_hold(p, 'voided');
  p.hold_id := book.place_hold(ledger, p_amount_minor, 'withdrawal', p.reference, p.expires_at);
  -- The day's sum grows by what was added; taking away does not give the client a lower band.
  p.band_minor := greatest(p.band_minor, book.use_client_day(p.client_id, 'withdrawal', greatest(0, book.reference_minor(p_amount_minor, p.currency) - p.reference_minor)));
  p.amount_minor := p_amount_minor;
  p.destination_id := d.id;
  p.method := d.method;
  p.reference_minor := book.reference_minor(p_amount_minor, p.currency);
  p.band_minor := greatest(p.band_minor, p.reference_minor);
  p.revision := p.revision + 1;
  p.version := p.version + 1;
  p.fee_minor := least(book.fee_for('withdrawal', d.method, p.currency, p_amount_minor), p_amount_minor - 1);
  p.content_hash := book.content_hash(p);
  update book.payment x
     set hold_id = p.hold_id, band_minor = p.band_minor, amount_minor = p.amount_minor, fee_minor = p.fee_minor, destination_id = p.destination_id, method = p.method, reference_minor = p.reference_minor,
         revision = p.revision, version = p.version, steps_done = 0, content_hash = p.content_hash
   where x.id = p.id returning x.* into p;
  p := book.take_over_rule(p);
  insert into book.payment_editor (payment_id, login) values (p.id, session_user) on conflict do nothing;
  p := book.refresh_signals(p);
  perform book.note_payment(p.id, 'amended', p.revision, null, null, p_text, before);
  return book.payment_outcome(p_key, p, jsonb_build_object('before', before));
exception when unique_violation then
  -- Another one asks for just that already.
  perform authz.refuse('PU003', jsonb_build_object('what', 'same_request_open'));
  return null;
end $$;
comment on function desk.amend_withdrawal(uuid, bigint, int, bigint, bigint, text) is 'Changes amount or destination of an undecided withdrawal. Earlier approvals no longer count, and who amended may not approve. PU003 same_request_open when another one is just like it then, deferred_return: what goes back after a deferred verification lapsed stays as the office entered it, destination_retired; PU005 came_back and PU008 same_destination as for paying out again.';

create function desk.approve_payment(p_key uuid, p_id bigint, p_version int, p_revision int, p_hash text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  done book.approval_done;
begin
  answer := authz.begin_command(p_key, 'payment.approve', 'payment.approve',
    jsonb_build_object('id', p_id, 'version', p_version, 'revision', p_revision, 'hash', p_hash, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_text is not null then
    perform authz.check_text('text', p_text, 1000);
  end if;
  done := book.approve_one(p_id, p_version, p_revision, p_hash, p_text, false);
  return book.payment_outcome(p_key, done.payment, jsonb_build_object('step', done.step, 'step_up', done.step_up, 'instruction', done.instruction, 'delegation', done.delegation));
end $$;
comment on function desk.approve_payment(uuid, bigint, int, int, text, text) is 'Approves exactly what was shown (revision and hash). The last approval begins to carry it out. PU002 changed meanwhile or already recorded, PU004 somebody who touched it, PU005 limit, PU006 a check stands against it, PU010 password needed again.';

create function desk.reject_payment(p_key uuid, p_id bigint, p_version int, p_reason_code text, p_text text default null, p_client_reason text default null, p_letter boolean default false) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  done record;
begin
  answer := authz.begin_command(p_key, 'payment.reject', 'payment.reject', jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason_code, 'text', p_text)
    || case when p_client_reason is null and not coalesce(p_letter, false) then '{}' else jsonb_build_object('client_reason', p_client_reason, 'letter', p_letter) end);
  if answer.replayed then return answer; end if;
  perform book.check_reason('reject', p_reason_code, p_text);
  perform book.check_client_reason(p_client_reason, p_letter);
  select * into done from book.reject_one(p_id, p_version, p_reason_code, p_text, p_client_reason, p_letter);
  return book.payment_outcome(p_key, done.p, jsonb_build_object('reason', p_reason_code, 'text', p_text, 'client_reason', p_client_reason, 'letter', done.letter));
end $$;
comment on function desk.reject_payment(uuid, bigint, int, text, text, text, boolean) is 'Refuses a payment with a reason; the held money goes back to the account, what came for a deposit to its payer. p_client_reason: what the client may read of it, from a list of its own (null: nothing), also by the web site; p_letter: and is written, as desk.preview_decline_letter shows it. Reason and text of the office are never part of either. PU006 no_address, PU008.';

create function desk.return_payment(p_key uuid, p_id bigint, p_version int, p_reason_code text, p_text text default null, p_letter boolean default false,
  p_of text default null, p_to text default null, p_due_on date default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  done record;
begin
  answer := authz.begin_command(p_key, 'payment.return', 'payment.return',
    jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason_code, 'text', p_text, 'of', p_of, 'to', p_to, 'due', p_due_on) || case when p_letter then '{"letter": true}' else '{}' end::jsonb);
  if answer.replayed then return answer; end if;
  perform book.check_reason('return', p_reason_code, p_text);
  select * into done from book.return_one(p_id, p_version, p_reason_code, p_text, p_letter, p_of, p_to, p_due_on);
  return book.payment_outcome(p_key, done.p, jsonb_build_object('reason', p_reason_code, 'text', p_text, 'letter', done.letter, 'of', p_of, 'to', p_to, 'due_us', book.micros(done.due)));
end $$;
comment on function desk.return_payment(uuid, bigint, int, text, text, boolean, text, text, date) is 'Holds a payment for information: the reason and, for colleagues, the text say what is asked; p_of of whom: client, partner_manager, role or staff, the latter two named by p_to; p_due_on until the end of which business day (null: the days of policy). In state waiting_info it is asked anew. The clock stops, the money stays held, earlier approvals no longer count. p_letter: and writes to the client, as desk.preview_return_letter shows it; p_text is for colleagues and never part of it. PU004 colleague_may_not, PU006 no_address, PU008 of, to, text, due (past, closed_day, after_expiry).';

create function desk.answer_payment(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.answer', 'payment.answer', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  if nullif(trim(p_text), '') is null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'text', 'why', 'missing'));
  end if;
  p := book.payment_for_decision(p_id, p_version, '{waiting_info}');
  if book.why_not_answer(p) is not null then
    perform authz.refuse('PU001', jsonb_build_object('permission', 'payment.answer', 'why', book.why_not_answer(p)));
  end if;
  update book.payment x
     set state = 'awaiting_approval', flag = null, reason_code = null, due_at = book.due_after_waiting(x), waiting_since = null, version = x.version + 1,
         held_by = null, held_until = null
   where x.id = p.id returning * into p;
  p := book.refresh_signals(p);
  perform book.note_payment(p.id, 'answered', p.revision, null, null, p_text, '{}');
  return book.payment_outcome(p_key, p, '{}');
end $$;
comment on function desk.answer_payment(uuid, bigint, int, text) is 'Gives the information asked for; the payment waits for approval again and its clock goes on. What colleagues are asked, they answer, or whoever asked: PU001 not_asked.';

create function desk.cancel_payment(p_key uuid, p_id bigint, p_version int, p_reason_code text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.cancel', 'payment.cancel', jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason_code, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_reason('cancel', p_reason_code, p_text);
  p := book.payment_for_decision(p_id, p_version, '{awaiting_approval,waiting_info,announced,pending}');
  if book.has_receipt(p) then
    -- Its money has come: it can be refused, which sends it back.
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  end if;
  perform book.release_payment_hold(p, 'voided');
  update book.payment x
     set state = 'cancelled', flag = null, reason_code = p_reason_code, decided_at = clock_timestamp(), version = x.version + 1, held_by = null, held_until = null, waiting_since = null
   where x.id = p.id returning * into p;
  perform book.note_payment(p.id, 'cancelled', p.revision, null, p_reason_code, p_text, '{}');
  return book.payment_outcome(p_key, p, jsonb_build_object('reason', p_reason_code, 'text', p_text));
end $$;
comment on function desk.cancel_payment(uuid, bigint, int, text, text) is 'Withdraws a request that is not decided yet; the held money goes back.';

create function desk.take_payment(p_key uuid, p_id bigint) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.take', 'payment.read', jsonb_build_object('id', p_id));
  if answer.replayed then return answer; end if;
  select * into p from book.payment x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  elsif p.held_until > clock_timestamp() and p.held_by <> session_user then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'reference', p.reference, 'by', authz.name_of(p.held_by), 'until_us', book.micros(p.held_until)));
  elsif p.state not in ('awaiting_approval', 'waiting_info') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  end if;
  update book.payment x set held_by = session_user, held_until = clock_timestamp() + make_interval(mins => authz.whole_setting('payment.hold_minutes')::int)
   where x.id = p_id returning * into p;
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state,
    jsonb_build_object('held_by', authz.name_of(p.held_by), 'held_until_us', book.micros(p.held_until)), jsonb_build_object('reference', p.reference));
end $$;
comment on function desk.take_payment(uuid, bigint) is 'Holds an item for the person who opened it, for some minutes; others see it and cannot decide it. PU003 held.';

create function desk.release_payment(p_key uuid, p_id bigint) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.release', 'payment.read', jsonb_build_object('id', p_id));
  if answer.replayed then return answer; end if;
  select * into p from book.payment x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  end if;
  if p.held_by = session_user then
    update book.payment x set held_by = null, held_until = null where x.id = p_id;
  end if;
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state, '{}', jsonb_build_object('reference', p.reference));
end $$;
comment on function desk.release_payment(uuid, bigint) is 'Gives an item back that this person held; somebody else''s hold stays.';

reset role;
grant execute on function desk.submit_withdrawal(uuid, bigint, bigint, bigint, text), desk.amend_withdrawal(uuid, bigint, int, bigint, bigint, text),
  desk.answer_payment(uuid, bigint, int, text), desk.cancel_payment(uuid, bigint, int, text, text) to purser_support, purser_payments;
grant execute on function desk.answer_payment(uuid, bigint, int, text) to purser_compliance, purser_payments_manager, purser_operations;
grant execute on function desk.approve_payment(uuid, bigint, int, int, text, text) to purser_payments, purser_payments_manager;
grant execute on function desk.reject_payment(uuid, bigint, int, text, text, text, boolean), desk.return_payment(uuid, bigint, int, text, text, boolean, text, text, date)
  to purser_compliance, purser_payments, purser_payments_manager;
grant execute on function desk.take_payment(uuid, bigint), desk.release_payment(uuid, bigint) to purser_compliance, purser_payments, purser_payments_manager, purser_support, purser_operations;

-- Offices of before the neutral figure: without the checks of then, half the client's neutral score.
update book.payment p set neutral_score = book.group_neutral(p.client_id) / 2 where p.neutral_score is null;
