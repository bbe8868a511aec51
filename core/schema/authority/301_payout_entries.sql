-- What two people have seen of a payout that no gateway tells us about: the outcome of manual work, or of one
-- whose gateway says something only a person can judge.
set local role purser_owner;
grant insert, update on book.payout_entry to purser_desk;

create function book.outcome_action(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('allowed', w.why is null, 'why', w.why)
      from (select case when not authz.may('instruction.resolve') then 'not_permitted'
                        when book.touched(p, session_user::text) then 'touched' end as why) w);
end $$;
comment on function book.outcome_action(book.payment) is 'Whether the person asking may say what became of a payout that is on its way, and why not: as desk.enter_payout_outcome decides.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.enter_payout_outcome(p_key uuid, p_id bigint, p_version int, p_outcome text, p_amount_minor bigint, p_evidence text, p_reason text, p_value_date date default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  i book.instruction;
  entry book.payout_entry;
begin
  answer := authz.begin_command(p_key, 'payment.enter_outcome', 'instruction.resolve',
    jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'evidence', p_evidence, 'reason', p_reason, 'value_date', p_value_date));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  perform authz.require_text('evidence', p_evidence, 128);
  if p_outcome is null or p_outcome not in ('settled', 'returned') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  elsif p_amount_minor is null or p_amount_minor <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  end if;
  -- East of Greenwich tomorrow has begun before it has here.
  if p_value_date > (clock_timestamp() at time zone 'UTC')::date + 1 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'value_date'));
  end if;
  select * into p from book.payment x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  elsif p.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'payment', 'version', p.version, 'state', p.state));
  elsif p.kind <> 'withdrawal' or not (p.state = 'sent' or p.state = 'settled' and p_outcome = 'returned') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  elsif book.touched(p, session_user::text) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'touched'));
  end if;
  select * into i from book.instruction x where x.payment_id = p.id and x.kind = 'payout' and x.state = 'done';
  if not found then
    -- Of a past that was taken over from elsewhere.
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'reference', p.reference));
  end if;
  if p_value_date < (i.created_at at time zone 'UTC')::date - 1 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'value_date'));
  end if;
  select * into entry from book.payout_entry e where e.payment_id = p.id;
  if entry.payment_version is distinct from p.version or entry.outcome <> p_outcome or entry.amount_minor <> p_amount_minor or entry.evidence <> p_evidence
     or entry.value_date is distinct from p_value_date then
    update book.payment x set version = x.version + 1 where x.id = p.id returning * into p;
    insert into book.payout_entry as e (payment_id, payment_version, outcome, amount_minor, evidence, reason, value_date) values (p.id, p.version, p_outcome, p_amount_minor, p_evidence, p_reason, p_value_date)
    on conflict (payment_id) do update
      set payment_version = excluded.payment_version, outcome = excluded.outcome, amount_minor = excluded.amount_minor, evidence = excluded.evidence, reason = excluded.reason,
          value_date = excluded.value_date, proposed_by = session_user, proposed_at = clock_timestamp();
    perform book.note_payment(p.id, 'resolution_proposed', p.revision, null, null, p_reason,
      jsonb_build_object('outcome', p_outcome, 'amount', book.money(p_amount_minor, p.currency), 'evidence', p_evidence, 'value_date', p_value_date, 'instruction', i.id));
    return authz.finish_command(p_key, 'payment', p.id, p.version, 'proposed', jsonb_build_object('outcome', p_outcome),
      jsonb_build_object('outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'evidence', p_evidence, 'value_date', p_value_date, 'reason', p_reason));
  elsif entry.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  if p_outcome = 'settled' then
    perform book.payout_settled(i, i.ticket, p_amount_minor, 0);
  else
    perform book.payout_returned(i, i.ticket, p_amount_minor);
  end if;
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_reason,
    jsonb_build_object('outcome', p_outcome, 'amount', book.money(p_amount_minor, p.currency), 'evidence', p_evidence, 'value_date', p_value_date, 'instruction', i.id, 'proposed_by', entry.proposed_by));
  select * into p from book.payment x where x.id = p.id;
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state, jsonb_build_object('outcome', p_outcome),
    jsonb_build_object('outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'evidence', p_evidence, 'value_date', p_value_date, 'reason', p_reason, 'proposed_by', entry.proposed_by));
end $$;
comment on function desk.enter_payout_outcome(uuid, bigint, int, text, bigint, text, text, date) is 'What became of a payout that was handed over, as an account statement or receipt shows it (evidence: its number; value_date: the day the bank booked it, not before the payout was asked for and not to come): settled, or returned, also after it was settled. The first person proposes, a second says the same, neither of them having had a hand in the payment or its destination. PU003 for a payout that is not on its way, PU004 touched or maker, PU008 outcome, amount or value_date.';

create function desk.list_payouts_out(p_settled boolean default false, p_limit int default 200)
returns table (payment_id bigint, version int, reference text, client_id bigint, client text, gateway text, amount_minor bigint, currency text, exponent int, to_masked text, state text, flag text,
               sent_us bigint, asked_us bigint, ticket text, said jsonb, enter jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 200), 1), 500);
begin
  perform authz.require('gateway.read');
  perform authz.count_read('payout.list', most);
  return query
    select p.id, p.version, p.reference, c.id, c.full_name, i.provider, i.amount_minor, i.currency, y.exponent::int, d.masked, p.state, p.flag,
           book.micros(i.finished_at), book.micros(q.asked_at), i.ticket,
           (select jsonb_build_object('outcome', e.outcome, 'amount', book.money(e.amount_minor, p.currency), 'evidence', e.evidence, 'value_date', e.value_date, 'reason', e.reason,
                                      'by', authz.name_of(e.proposed_by), 'you', e.proposed_by = session_user, 'at_us', book.micros(e.proposed_at))
              from book.payout_entry e where e.payment_id = p.id and e.payment_version = p.version),
           book.outcome_action(p)
      from book.payment p
      join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done'
      join policy.currency y on y.code = i.currency
      join book.client c on c.id = p.client_id
      left join book.destination d on d.id = p.destination_id
      left join sync.gateway_question q on q.payment_id = p.id
     where p.kind = 'withdrawal' and book.client_visible(p.client_id)
       and case when coalesce(p_settled, false) then p.state = 'settled' and p.settled_at > clock_timestamp() - interval '90 days' else p.state = 'sent' end
     order by case when p.state = 'sent' then i.finished_at end, p.settled_at desc, p.id limit most;
end $$;
comment on function desk.list_payouts_out(boolean, int) is 'Payouts handed over whose outcome nobody has said, the oldest first; or those settled in the last ninety days, the newest first, since they may still come back. said: what one person has entered; enter: whether the person asking may, and why not. At most 500. PU001.';

reset role;
grant execute on function desk.list_payouts_out(boolean, int) to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.enter_payout_outcome(uuid, bigint, int, text, bigint, text, text, date) to purser_payments_manager, purser_operations;
