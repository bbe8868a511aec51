-- What two people have seen of a payout that no gateway tells us about: the outcome of manual work, or of one
-- whose gateway says something only a person can judge.
set local role purser_owner;
grant insert, update on book.payout_entry to purser_desk;

create function book.office_day(p_at timestamptz) returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (p_at at time zone (select o.time_zone from meta.office o))::date;
end $$;
comment on function book.office_day(timestamptz) is 'The day of an instant on the office''s calendar.';

create function book.first_sent(i book.instruction) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select min(e.at) from book.instruction_event e where e.instruction_id = i.id and e.to_state = 'sending'), i.created_at);
end $$;
comment on function book.first_sent(book.instruction) is 'When an instruction was first sent; one that never was, when it was made. Nothing can have come of it before.';

create function book.payout_to_end(p book.payment, p_outcome text, p_instruction_id bigint) returns book.instruction language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
  i book.instruction;
begin
  select array_agg(x.id) into ids from book.instruction x left join book.payout_part y on y.instruction_id = x.id
   where x.payment_id = p.id and x.kind = 'payout' and x.state = 'done' and x.id = coalesce(p_instruction_id, x.id)
     and (coalesce(y.state, 'open') = 'open' or y.state = 'settled' and p_outcome = 'returned');
  if ids is null then
    -- Ended already, or of a past that was taken over from elsewhere.
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'reference', p.reference));
  elsif cardinality(ids) > 1 then
    perform authz.refuse('PU008', '{"field": "part"}');
  end if;
  select * into strict i from book.instruction x where x.id = ids[1];
  return i;
end $$;
comment on function book.payout_to_end(book.payment, text, bigint) is 'The payout people say an outcome of. PU008 part when it is paid in several and they do not say which, PU003 when there is none.';

create function book.why_not_outcome(p book.payment, p_outcome text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- What was settled can still come back.
  return case when p.kind <> 'withdrawal' or not (p.state = 'sent' or p.state = 'settled' and p_outcome = 'returned') then 'state'
              when book.touched(p, session_user::text) then 'touched' end;
end $$;
comment on function book.why_not_outcome(book.payment, text) is 'What keeps the person asking, permission apart, from saying that outcome of a payout: state or touched; null: nothing.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.enter_payout_outcome(p_key uuid, p_id bigint, p_version int, p_outcome text, p_amount_minor bigint, p_evidence text, p_reason text, p_value_date date default null,
                                          p_fee_minor bigint default 0, p_instruction_id bigint default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  i book.instruction;
  entry book.payout_entry;
  why text;
begin
  answer := authz.begin_command(p_key, 'payment.enter_outcome', 'instruction.resolve',
    jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'evidence', p_evidence, 'reason', p_reason, 'value_date', p_value_date,
      'fee_minor', p_fee_minor::text) || case when p_instruction_id is null then '{}' else jsonb_build_object('instruction', p_instruction_id) end);
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  perform authz.require_text('evidence', p_evidence, 128);
  if p_outcome is null or p_outcome not in ('settled', 'returned') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  elsif p_amount_minor is null or p_amount_minor <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  elsif p_fee_minor is null or p_fee_minor < 0 or p_fee_minor > p_amount_minor or p_fee_minor > 0 and p_outcome <> 'settled' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'fee'));
  end if;
  select * into p from book.payment x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  elsif p.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'payment', 'version', p.version, 'state', p.state));
  end if;
  why := book.why_not_outcome(p, p_outcome);
  if why = 'state' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  elsif why is not null then
    perform authz.refuse('PU004', jsonb_build_object('why', why));
  end if;
  i := book.payout_to_end(p, p_outcome, p_instruction_id);
  if p_value_date > book.office_day(clock_timestamp()) or p_value_date < book.office_day(book.first_sent(i)) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'value_date'));
  end if;
  select * into entry from book.payout_entry e where e.payment_id = p.id;
  if entry.payment_version is distinct from p.version or entry.outcome <> p_outcome or entry.amount_minor <> p_amount_minor or entry.evidence <> p_evidence
     or entry.instruction_id is distinct from i.id or entry.value_date is distinct from p_value_date or entry.fee_minor <> p_fee_minor then
    update book.payment x set version = x.version + 1 where x.id = p.id returning * into p;
    insert into book.payout_entry as e (payment_id, payment_version, outcome, amount_minor, evidence, reason, value_date, fee_minor, instruction_id)
    values (p.id, p.version, p_outcome, p_amount_minor, p_evidence, p_reason, p_value_date, p_fee_minor, i.id)
    on conflict (payment_id) do update
      set payment_version = excluded.payment_version, outcome = excluded.outcome, amount_minor = excluded.amount_minor, evidence = excluded.evidence, reason = excluded.reason,
          value_date = excluded.value_date, fee_minor = excluded.fee_minor, instruction_id = excluded.instruction_id, proposed_by = session_user, proposed_at = clock_timestamp();
    perform book.note_payment(p.id, 'resolution_proposed', p.revision, null, null, p_reason,
      jsonb_build_object('outcome', p_outcome, 'amount', book.money(p_amount_minor, p.currency), 'provider_fee', book.money(p_fee_minor, p.currency), 'evidence', p_evidence, 'value_date', p_value_date, 'instruction', i.id));
    return authz.finish_command(p_key, 'payment', p.id, p.version, 'proposed', jsonb_build_object('outcome', p_outcome),
      jsonb_build_object('outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'fee_minor', p_fee_minor::text, 'evidence', p_evidence, 'value_date', p_value_date, 'reason', p_reason));
  elsif entry.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  perform authz.require_password();
  if p_outcome = 'settled' then
    perform book.payout_settled(i, i.ticket, p_amount_minor, p_fee_minor);
  else
    perform book.payout_returned(i, i.ticket, p_amount_minor);
  end if;
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_reason,
    jsonb_build_object('outcome', p_outcome, 'amount', book.money(p_amount_minor, p.currency), 'provider_fee', book.money(p_fee_minor, p.currency), 'evidence', p_evidence, 'value_date', p_value_date, 'instruction', i.id, 'proposed_by', entry.proposed_by));
  select * into p from book.payment x where x.id = p.id;
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state, jsonb_build_object('outcome', p_outcome),
    jsonb_build_object('outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'fee_minor', p_fee_minor::text, 'evidence', p_evidence, 'value_date', p_value_date, 'reason', p_reason, 'proposed_by', entry.proposed_by));
end $$;
comment on function desk.enter_payout_outcome(uuid, bigint, int, text, bigint, text, text, date, bigint, bigint) is 'What became of a payout that was handed over, as an account statement or receipt shows it (evidence: its number; value_date: the day the bank booked it, not before it was sent and not to come, by the office''s calendar; p_fee_minor: what the provider took for itself beside it, a cost of ours; p_instruction_id: which payout, of a withdrawal paid in several): settled, or returned, also after it was settled. The first person proposes, a second says the same with the password again (PU010), neither of them having had a hand in the payment or its destination. PU003 for a payout that is not on its way, PU004 touched or maker, PU008 outcome, amount, fee, part or value_date.';

create function desk.list_payouts_out(p_settled boolean default false, p_limit int default 200)
returns table (payment_id bigint, version int, reference text, client_id bigint, client text, gateway text, amount_minor bigint, currency text, exponent int, to_masked text, state text, flag text,
               sent_us bigint, asked_us bigint, ticket text, said jsonb, enter jsonb, instruction_id bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 200), 1), 500);
begin
  perform authz.require('gateway.read');
  perform authz.count_read('payout.list', most);
  return query
    select p.id, p.version, p.reference, c.id, c.full_name, i.provider, i.amount_minor, i.currency, y.exponent::int, d.masked, p.state, p.flag,
           book.micros(book.first_sent(i)), book.micros(q.asked_at), i.ticket,
           (select jsonb_build_object('outcome', e.outcome, 'amount', book.money(e.amount_minor, p.currency), 'fee', book.money(e.fee_minor, p.currency), 'evidence', e.evidence, 'value_date', e.value_date, 'reason', e.reason,
                                      'by', authz.name_of(e.proposed_by), 'you', e.proposed_by = session_user, 'at_us', book.micros(e.proposed_at))
              from book.payout_entry e where e.payment_id = p.id and e.payment_version = p.version and coalesce(e.instruction_id, i.id) = i.id),
           book.permitted_action('instruction.resolve', book.why_not_outcome((select z from book.payment z where z.id = p.id), 'returned')), i.id
      from (select x.* from book.payment x where not coalesce(p_settled, false) and x.state = 'sent' and x.kind = 'withdrawal' and book.client_visible(x.client_id)
            union all
            (select x.* from book.payment x where p_settled and x.state = 'settled' and x.kind = 'withdrawal' and x.settled_at > clock_timestamp() - interval '90 days' and book.client_visible(x.client_id)
              order by x.settled_at desc, x.id limit most)) p
      join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done'
      join policy.currency y on y.code = i.currency
      join book.client c on c.id = p.client_id
      left join book.destination d on d.id = p.destination_id
      left join sync.gateway_question q on q.payment_id = p.id
      left join book.payout_part part on part.instruction_id = i.id
     where part.state is null or part.state = case p.state when 'sent' then 'open' else 'settled' end
     order by case when p.state = 'sent' then i.finished_at end, p.settled_at desc, p.id limit most;
end $$;
comment on function desk.list_payouts_out(boolean, int) is 'Payouts handed over whose outcome nobody has said, the oldest first; or those settled in the last ninety days, the newest first, since they may still come back. said: what one person has entered; enter: whether the person asking may, and why not. At most 500. PU001.';

reset role;
grant execute on function desk.list_payouts_out(boolean, int) to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.enter_payout_outcome(uuid, bigint, int, text, bigint, text, text, date, bigint, bigint) to purser_payments_manager, purser_operations;
