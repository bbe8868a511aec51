-- What two people have seen of a payout that no gateway tells us about: the outcome of manual work, or of one
-- whose gateway says something only a person can judge.
set local role purser_owner;
grant insert, update on book.payout_entry to purser_desk;
reset role;
set local role purser_desk;

create function desk.enter_payout_outcome(p_key uuid, p_id bigint, p_version int, p_outcome text, p_amount_minor bigint, p_evidence text, p_reason text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  i book.instruction;
  entry book.payout_entry;
begin
  answer := authz.begin_command(p_key, 'payment.enter_outcome', 'instruction.resolve',
    jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'evidence', p_evidence, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  perform authz.require_text('evidence', p_evidence, 128);
  if p_outcome is null or p_outcome not in ('settled', 'returned') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  elsif p_amount_minor is null or p_amount_minor <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
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
  select * into entry from book.payout_entry e where e.payment_id = p.id;
  if entry.payment_version is distinct from p.version or entry.outcome <> p_outcome or entry.amount_minor <> p_amount_minor or entry.evidence <> p_evidence then
    update book.payment x set version = x.version + 1 where x.id = p.id returning * into p;
    insert into book.payout_entry as e (payment_id, payment_version, outcome, amount_minor, evidence, reason) values (p.id, p.version, p_outcome, p_amount_minor, p_evidence, p_reason)
    on conflict (payment_id) do update
      set payment_version = excluded.payment_version, outcome = excluded.outcome, amount_minor = excluded.amount_minor, evidence = excluded.evidence, reason = excluded.reason,
          proposed_by = session_user, proposed_at = clock_timestamp();
    perform book.note_payment(p.id, 'resolution_proposed', p.revision, null, null, p_reason,
      jsonb_build_object('outcome', p_outcome, 'amount', book.money(p_amount_minor, p.currency), 'evidence', p_evidence, 'instruction', i.id));
    return authz.finish_command(p_key, 'payment', p.id, p.version, 'proposed', jsonb_build_object('outcome', p_outcome),
      jsonb_build_object('outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'evidence', p_evidence, 'reason', p_reason));
  elsif entry.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  if p_outcome = 'settled' then
    perform book.payout_settled(i, i.ticket, p_amount_minor, 0);
  else
    perform book.payout_returned(i, i.ticket, p_amount_minor);
  end if;
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_reason,
    jsonb_build_object('outcome', p_outcome, 'amount', book.money(p_amount_minor, p.currency), 'evidence', p_evidence, 'instruction', i.id, 'proposed_by', entry.proposed_by));
  select * into p from book.payment x where x.id = p.id;
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state, jsonb_build_object('outcome', p_outcome),
    jsonb_build_object('outcome', p_outcome, 'amount_minor', p_amount_minor::text, 'evidence', p_evidence, 'reason', p_reason, 'proposed_by', entry.proposed_by));
end $$;
comment on function desk.enter_payout_outcome(uuid, bigint, int, text, bigint, text, text) is 'What became of a payout that was handed over, as an account statement or receipt shows it (evidence: its number): settled, or returned, also after it was settled. The first person proposes, a second says the same, neither of them having had a hand in the payment or its destination. PU003 for a payout that is not on its way, PU004 touched or maker, PU008 outcome or amount.';

reset role;
grant execute on function desk.enter_payout_outcome(uuid, bigint, int, text, bigint, text, text) to purser_payments_manager, purser_operations;
