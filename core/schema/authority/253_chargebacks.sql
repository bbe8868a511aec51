-- Disputed deposits: opened, won, lost, accepted, expired. The amount is a claim while it is open; the provider's fee
-- is a cost from the first day and stays one. What is lost is a debt of the client (253_recoveries.sql), never taken from an
-- account by itself.
set local role purser_owner;

create function book.open_chargeback(p book.payment, p_ref text, p_amount_minor bigint, p_fee_minor bigint, p_due_at timestamptz) returns book.chargeback language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.chargeback;
  legs book.leg[];
  journal bigint;
begin
  if p.kind <> 'deposit' or p.state not in ('credited', 'executing', 'settled', 'charged_back') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  elsif coalesce(p_fee_minor, -1) < 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'fee'));
  elsif coalesce(p_ref, '') !~ '\S' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'ref'));
  end if;
  perform book.check_amount(p_amount_minor);
  -- What the deposit brought, less what is disputed or lost already, or was taken back and not given again.
  if p_amount_minor > coalesce(p.settled_minor, p.amount_minor)
       - (select coalesce(sum(x.amount_minor), 0) from book.chargeback x where x.payment_id = p.id and x.state <> 'won')
       - (select coalesce(sum(f.amount_minor), 0) from book.deposit_finding f where f.payment_id = p.id and f.reason = 'taken_back' and not (f.state = 'settled' and f.outcome = 'given_again')) then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'chargeback', 'asked', p_amount_minor::text));
  end if;
  insert into book.chargeback (payment_id, provider_ref, amount_minor, fee_minor, currency, evidence_due)
  values (p.id, p_ref, p_amount_minor, p_fee_minor, p.currency,
          coalesce(p_due_at, book.add_business_days(clock_timestamp(), authz.whole_setting('chargeback.evidence_days')::int)))
  on conflict do nothing returning * into c;
  if c.id is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'chargeback_known', 'reference', p.reference));
  end if;
  legs := array[
    row (book.account('chargeback_receivable', p.currency, null, null, null, 0), -p_amount_minor)::book.leg,
    row (book.house_account('psp_receivable', p.currency, coalesce(p.provider, 'bank'), p.id), p_amount_minor + p_fee_minor)::book.leg];
  if p_fee_minor > 0 then
    legs := legs || row (book.account('provider_cost', p.currency, null, null, coalesce(p.provider, 'bank'), 0), -p_fee_minor)::book.leg;
  end if;
  journal := book.post_journal('chargeback', p.reference, clock_timestamp(), p.id, null, legs);
  insert into sync.deposit_watch as w (payment_id, next_at, until_at) values (p.id, clock_timestamp() + interval '1 hour', clock_timestamp() + interval '180 days')
  on conflict (payment_id) do update set until_at = greatest(w.until_at, excluded.until_at), next_at = least(w.next_at, excluded.next_at);
  perform book.set_payment(p.id, p.state, book.trouble_of(p), 'chargeback_opened',
    jsonb_build_object('chargeback', c.id, 'amount_minor', p_amount_minor::text, 'fee_minor', p_fee_minor::text, 'evidence_due_us', book.micros(c.evidence_due), 'journal', journal));
  return c;
end $$;
comment on function book.open_chargeback(book.payment, text, bigint, bigint, timestamptz) is 'A payer disputes a deposit: the provider took the money and its fee back. PU003, PU005 when more is disputed than came, PU008.';

create function book.end_chargeback(c book.chargeback, p_outcome text) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  won boolean := p_outcome = 'won';
  receivable bigint := book.account('chargeback_receivable', c.currency, null, null, null, 0);
  debt book.recovery;
  journal bigint;
begin
  select * into strict p from book.payment x where x.id = c.payment_id for update;
  if won then
    journal := book.post_journal('chargeback', p.reference, clock_timestamp(), p.id, null, array[
      row (receivable, c.amount_minor)::book.leg, row (book.house_account('psp_receivable', c.currency, coalesce(p.provider, 'bank'), p.id), -c.amount_minor)::book.leg]);
  else
    debt := book.open_recovery(p, c.id, null, c.amount_minor, receivable);
    journal := debt.journal_id;
  end if;
  update book.chargeback x set state = p_outcome, ended_at = clock_timestamp(), ended_by = session_user, version = x.version + 1 where x.id = c.id;
  return book.set_payment(p.id, case when won or p.state in ('credited', 'executing') then p.state else 'charged_back' end, book.trouble_of(p),
    case when won then 'chargeback_won' else 'chargeback_lost' end, jsonb_build_object('chargeback', c.id, 'outcome', p_outcome, 'journal', journal));
end $$;
comment on function book.end_chargeback(book.chargeback, text) is 'Ends a dispute: won brings the claim back from the provider; lost, accepted and expired make it a debt of the client, kept as a claim until it is paid or written off by people.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.record_chargeback(p_key uuid, p_id bigint, p_version int, p_ref text, p_amount_minor bigint, p_fee_minor bigint, p_evidence_due date, p_text text default null)
returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  c book.chargeback;
begin
  answer := authz.begin_command(p_key, 'chargeback.record', 'chargeback.record',
    jsonb_build_object('id', p_id, 'version', p_version, 'ref', p_ref, 'amount_minor', p_amount_minor, 'fee_minor', p_fee_minor, 'due', p_evidence_due, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  perform authz.check_text('ref', p_ref, 128);
  p := book.payment_for_decision(p_id, p_version, '{credited,executing,settled,charged_back}');
  c := book.open_chargeback(p, p_ref, p_amount_minor, p_fee_minor, book.local_instant(p_evidence_due, time '23:59', book.zone_of(null)));
  select * into p from book.payment x where x.id = p.id;
  return book.payment_outcome(p_key, p, jsonb_build_object('chargeback', c.id, 'ref', p_ref, 'text', p_text));
end $$;
comment on function desk.record_chargeback(uuid, bigint, int, text, bigint, bigint, date, text) is 'Enters a dispute a provider wrote about. The client''s withdrawals and credit are stopped by a check while it is open. Evidence is due by the end of the office''s day. PU002, PU003, PU005, PU007, PU008.';

create function desk.end_chargeback(p_key uuid, p_id bigint, p_version int, p_outcome text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.chargeback;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'chargeback.end', 'chargeback.record', jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  if p_outcome is null or p_outcome not in ('won', 'lost', 'accepted', 'expired') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  end if;
  c := book.chargeback_for_decision(p_id, p_version, '{open,evidence_submitted}');
  if c.opened_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  p := book.end_chargeback(c, p_outcome);
  return book.payment_outcome(p_key, p, jsonb_build_object('chargeback', c.id, 'outcome', p_outcome, 'text', p_text));
end $$;
comment on function desk.end_chargeback(uuid, bigint, int, text, text) is 'Says how a dispute ended: won, lost, accepted, expired. Not by whoever entered it (PU004). PU002, PU003, PU007, PU008.';

create function desk.list_chargebacks(p_state text default 'open', p_limit int default 100)
returns table (id bigint, payment_id bigint, reference text, client_id bigint, client text, provider_ref text, amount_minor bigint, fee_minor bigint, currency text, exponent int,
               state text, opened_us bigint, opened_by text, evidence_due_us bigint, ended_us bigint, version int,
               owner text, owner_you boolean, evidence int, submitted_us bigint, left_minutes int, recovery_id bigint, owed_minor bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('payment.read');
  perform authz.count_read('chargeback.list', most);
  return query
    select c.id, p.id, p.reference, k.id, k.full_name, c.provider_ref, c.amount_minor, c.fee_minor, c.currency, y.exponent::int, c.state,
           book.micros(c.opened_at), authz.name_of(c.opened_by), book.micros(c.evidence_due), book.micros(c.ended_at), c.version,
           authz.name_of(c.owner), coalesce(c.owner = session_user, false), (select count(*)::int from book.chargeback_evidence e where e.chargeback_id = c.id), book.micros(c.submitted_at),
           case when c.state = 'open' then greatest(book.business_minutes(clock_timestamp(), c.evidence_due), 0) end, d.id, d.amount_minor - d.paid_minor
      from book.chargeback c
      left join book.recovery d on d.chargeback_id = c.id
      join book.payment p on p.id = c.payment_id
      join book.client k on k.id = p.client_id
      join policy.currency y on y.code = c.currency
     where (p_state is null or c.state = p_state or p_state = 'open' and c.state = 'evidence_submitted') and book.client_visible(p.client_id)
     order by c.evidence_due, c.id limit most;
end $$;
comment on function desk.list_chargebacks(text, int) is 'Disputes in a state (null: all; open: also those whose evidence is with the provider), those whose evidence is due first: who sees to them, how many files they are answered with, how many minutes of business hours are left, and what is owed of a lost one.';

create function link.report_chargeback(p_lease bigint, p_provider text, p_deposit_ref text, p_case_ref text, p_stage text, p_amount_minor bigint, p_fee_minor bigint default 0, p_due_us bigint default null)
returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  c book.chargeback;
  f book.deposit_finding;
begin
  perform book.require_lease(p_lease);
  if p_stage is null or p_stage not in ('open', 'evidence_submitted', 'won', 'lost', 'accepted', 'expired') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'stage'));
  end if;
  select x.* into p from book.receipt r join book.payment x on x.id = r.payment_id where r.provider = p_provider and r.provider_ref = p_deposit_ref;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'receipt', 'provider_ref', p_deposit_ref));
  end if;
  select * into p from book.payment x where x.id = p.id for update;
  select * into c from book.chargeback x where x.payment_id = p.id and x.provider_ref = p_case_ref for update;
  if c.id is null then
    c := book.open_chargeback(p, p_case_ref, p_amount_minor, p_fee_minor, book.instant(p_due_us));
  elsif c.state = p_stage or c.state = 'evidence_submitted' and p_stage = 'open' or c.ended_at is not null and p_stage in ('open', 'evidence_submitted')
        or c.state in ('lost', 'accepted', 'expired') and p_stage in ('lost', 'accepted', 'expired') then
    -- An older word that comes late, or another word for the same end.
    if c.state = 'open' and p_due_us is not null and c.evidence_due is distinct from book.instant(p_due_us) then
      update book.chargeback x set evidence_due = book.instant(p_due_us), warned = 0, version = x.version + 1 where x.id = c.id;
      perform book.chargeback_step(c, 'evidence_due', null, jsonb_build_object('due_us', p_due_us));
    end if;
    return jsonb_build_object('chargeback', c.id, 'state', c.state, 'replayed', true);
  elsif c.ended_at is not null then
    -- We hold it for ended one way and the provider the other: only people change that.
    f := book.note_finding(p, p_provider, p_case_ref, 'dispute_differs', p_stage, c.amount_minor, c.currency, null, null, null);
    return jsonb_build_object('chargeback', c.id, 'state', c.state, 'finding', f.id, 'replayed', f.times > 1);
  end if;
  if p_stage = 'evidence_submitted' then
    c := book.submit_evidence(c, null, null);
  elsif p_stage <> 'open' then
    perform book.end_chargeback(c, p_stage);
  end if;
  return jsonb_build_object('chargeback', c.id, 'state', p_stage, 'replayed', false);
end $$;
comment on function link.report_chargeback(bigint, text, text, text, text, bigint, bigint, bigint) is 'What a provider, asked again, says of a dispute. The same again changes nothing but the date it names; an end may come without its beginning having been heard, and one that contradicts ours is kept for people. PU003, PU005, PU007, PU008.';

reset role;
grant execute on function desk.record_chargeback(uuid, bigint, int, text, bigint, bigint, date, text), desk.end_chargeback(uuid, bigint, int, text, text) to purser_payments, purser_operations;
grant execute on function desk.list_chargebacks(text, int) to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
grant execute on function link.report_chargeback(bigint, text, text, text, text, bigint, bigint, bigint) to purser_connector;
