-- What a gateway, asked again, says of a deposit beyond "the money came": attempts that were not paid, money it took back,
-- and what only people can judge. A finding is kept once and settled by two people.
-- Lock order: command row, payment, finding, receipt, balances by account.
set local role purser_owner;
grant select on policy.finding_reason to purser_desk;
grant select, insert, update on book.deposit_finding to purser_desk;

create function book.follow_finding(f book.deposit_finding, p book.payment, p_amount_minor bigint, p_currency text) returns book.deposit_finding language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p_amount_minor is null or p_currency is null or f.journal_id is not null or (coalesce(f.amount_minor, f.said_minor), coalesce(f.currency, f.said_currency)) is not distinct from (p_amount_minor, p_currency) then
    return f;
  elsif f.state = 'settled' then
    return case when f.outcome = 'received' then book.note_finding(p, f.provider, f.provider_ref, 'receipt_differs', f.word, p_amount_minor, p_currency, f.payer, f.changed_at, null) else f end;
  end if;
  -- More has come, or the gateway now tells what came: what one person has said was said of another amount.
  update book.deposit_finding x
     set amount_minor = p_amount_minor, currency = p_currency, said_minor = null, said_currency = null, state = 'open', outcome = null, text = null, proposed_by = null, proposed_at = null, version = x.version + 1
   where x.id = f.id returning * into f;
  return f;
end $$;
comment on function book.follow_finding(book.deposit_finding, book.payment, bigint, text) is 'What a gateway shows now of a finding that is kept already. Another amount than before takes the place of that one and ends a proposal; after it was booked it is a finding of its own.';

create function book.note_finding(p book.payment, p_provider text, p_ref text, p_reason text, p_word text, p_amount_minor bigint, p_currency text, p_payer text, p_changed_at timestamptz, p_journal bigint)
returns book.deposit_finding language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  f book.deposit_finding;
begin
  insert into book.deposit_finding as x (payment_id, provider, provider_ref, reason, word, amount_minor, currency, payer, changed_at, journal_id)
  values (p.id, p_provider, p_ref, p_reason, coalesce(p_word, ''), case when p_currency is not null then p_amount_minor end, case when p_amount_minor is not null then p_currency end, p_payer, p_changed_at, p_journal)
  on conflict (payment_id, provider_ref, reason, word) do update set last_seen_at = clock_timestamp(), times = x.times + 1
  returning * into f;
  if f.times > 1 then
    return book.follow_finding(f, p, p_amount_minor, p_currency);
  end if;
  perform book.set_payment(p.id, p.state, coalesce(book.trouble_of(p), book.mark_of(p.id)),
    case when p_reason = 'taken_back' then 'taken_back' else 'needs_person' end,
    jsonb_build_object('finding', f.id, 'reason', f.reason, 'word', f.word, 'provider_ref', f.provider_ref, 'amount_minor', f.amount_minor::text, 'currency', f.currency, 'journal', f.journal_id));
  perform authz.tell('deposit_needs_person', null, 'finding.settle', '{}', 'payment', p.id, f.id::text, jsonb_build_object('reference', p.reference, 'reason', f.reason));
  return f;
end $$;
comment on function book.note_finding(book.payment, text, text, text, text, bigint, text, text, timestamptz, bigint) is 'Keeps what a gateway says and people have to judge: in the history, on the record and told once, counted when it is said again.';

create function book.gateway_deposit(p_provider text, p_reference text) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select x.* into p from book.payment x join policy.payment_method m on m.code = x.method and m.provider = p_provider
   where x.kind = 'deposit' and x.reference = p_reference for update of x;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'reference', p_reference));
  end if;
  return p;
end $$;
comment on function book.gateway_deposit(text, text) is 'Locks the deposit with that reference whose method is that gateway''s. PU007.';

create function book.end_finding_flag(p book.payment, p_event text, p_args jsonb) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return book.set_payment(p.id, p.state, case when p.flag in ('needs_person', 'reversed') then book.mark_of(p.id) else p.flag end, p_event, p_args);
end $$;
comment on function book.end_finding_flag(book.payment, text, jsonb) is 'Takes the mark off a deposit of which nothing is left to be judged.';

create function book.settle_finding(f book.deposit_finding, p_outcome text) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  r book.receipt;
  c book.recovery;
  journal bigint;
  came bigint := coalesce(f.amount_minor, f.said_minor);
  came_in text := coalesce(f.currency, f.said_currency);
begin
  select * into strict p from book.payment x where x.id = f.payment_id;
  case p_outcome
    when 'received' then
      if came is null then
        perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
      elsif exists (select from book.receipt x where x.provider = f.provider and x.provider_ref = f.provider_ref) then
        perform authz.refuse('PU003', jsonb_build_object('what', 'same_receipt', 'ref', f.provider_ref));
      end if;
      r := book.write_receipt(f.provider, f.provider_ref, p.method, came, came_in, 0, f.payer, p.reference, coalesce(f.changed_at, clock_timestamp()));
      if came_in = p.currency and p.state in ('announced', 'pending', 'expired', 'cancelled') then
        -- Neither of the two who say that it came approves it.
        insert into book.payment_editor (payment_id, login) values (p.id, f.proposed_by), (p.id, session_user) on conflict do nothing;
        p := book.take_receipt(p, r, true);
      end if;
    when 'owed' then
      c := book.open_recovery(p, null, f.id, f.amount_minor, book.account('suspense', f.currency, null, null, f.provider, 0));
      -- What is on its way to the trading server gets there first: its hold is of a payment under way.
      if p.state = 'settled' then
        p.state := 'charged_back';
      end if;
    when 'given_again' then
      journal := book.post_journal('reversal', p.reference, clock_timestamp(), p.id, null, array[
        row (book.account('suspense', f.currency, null, null, f.provider, 0), f.amount_minor)::book.leg,
        row (book.house_account('psp_receivable', f.currency, f.provider, p.id), -f.amount_minor)::book.leg], f.journal_id);
      perform book.note_payment(p.id, 'given_again', p.revision, null, null, null, jsonb_build_object('journal', journal, 'finding', f.id));
    else null;
  end case;
  return book.end_finding_flag(p, 'finding_settled', jsonb_build_object('finding', f.id, 'outcome', p_outcome, 'receipt', r.id, 'recovery', c.id, 'proposed_by', f.proposed_by));
end $$;
comment on function book.settle_finding(book.deposit_finding, text) is 'What follows from what two people say: received books the money as the gateway states it, or as both of them say where it does not, and it waits for approval by a third; owed makes it a debt of the client; given_again takes back what was booked when the provider took it. PU003 same_receipt, PU008 amount.';

create function book.deposit_position(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when not exists (select from book.receipt r where r.payment_id = p.id) then 'open'
              when p.state = 'returned' or exists (select from book.deposit_finding f where f.payment_id = p.id and f.reason = 'taken_back') then 'reversed'
              when exists (select from book.chargeback c where c.payment_id = p.id) then 'disputed' else 'settled' end;
end $$;
comment on function book.deposit_position(book.payment) is 'How far a deposit has got in our books, in the words of the gateways: open, settled, disputed, reversed.';

create function book.attempts_of(p book.payment, p_provider text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(a.ref order by a.ref), '[]')
      from (select e.provider_ref as ref from book.gateway_event e where e.reference = p.reference and e.provider = p_provider and e.operation = 'deposit' and e.provider_ref <> ''
            union select p.provider_ref where p.provider_ref <> '' and coalesce(p.provider, p_provider) = p_provider
            union select r.provider_ref from book.receipt r where r.payment_id = p.id and r.provider = p_provider
            union select e.args ->> 'provider_ref' from book.payment_event e where e.payment_id = p.id and e.kind in ('pending', 'not_paid') and e.args ->> 'provider_ref' <> ''
            order by 1 desc limit 20) a);
end $$;
comment on function book.attempts_of(book.payment, text) is 'The attempts to pay a deposit that a gateway has told of, by its own numbers, at most 20: some tell only the last one when they are asked for the deposit.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.report_deposit_finding(p_lease bigint, p_provider text, p_reference text, p_provider_ref text, p_reason text, p_word text, p_amount_minor bigint default null,
                                            p_currency text default null, p_payer text default null, p_changed_us bigint default null) returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  f book.deposit_finding;
begin
  perform book.require_lease(p_lease);
  if p_reason is null or p_reason = 'taken_back' or not exists (select from policy.finding_reason r where r.code = p_reason) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'reason'));
  elsif coalesce(p_provider_ref, '') !~ '\S' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'provider_ref'));
  elsif p_amount_minor <= 0 or p_currency is not null and not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  end if;
  perform authz.check_text('word', p_word, 64);
  perform authz.check_text('payer', p_payer, 128);
  p := book.gateway_deposit(p_provider, p_reference);
  f := book.note_finding(p, p_provider, p_provider_ref, p_reason, p_word, p_amount_minor, p_currency, nullif(trim(p_payer), ''), book.instant(p_changed_us), null);
  return jsonb_build_object('finding', f.id, 'state', f.state, 'replayed', f.times > 1);
end $$;
comment on function link.report_deposit_finding(bigint, text, text, text, text, text, bigint, text, text, bigint) is 'A gateway, asked again, says something of a deposit that only people can judge. Kept once; the same again is counted. PU007, PU008, PU014.';

create function link.deposit_not_paid(p_lease bigint, p_provider text, p_reference text, p_provider_ref text, p_word text) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  perform book.require_lease(p_lease);
  perform authz.check_text('word', p_word, 64);
  perform authz.check_text('provider_ref', p_provider_ref, 128);
  p := book.gateway_deposit(p_provider, p_reference);
  if exists (select from book.receipt r where r.provider = p_provider and r.provider_ref = p_provider_ref and r.state <> 'returned') then
    -- That attempt had paid, and its money is somebody else's or nobody's yet.
    perform book.note_finding(p, p_provider, p_provider_ref, 'went_back', p_word, null, null, null, null, null);
    return true;
  elsif p.state not in ('announced', 'pending')
     or exists (select from book.payment_event e where e.payment_id = p.id and e.kind = 'not_paid' and e.args ->> 'provider_ref' = coalesce(p_provider_ref, '') and e.args ->> 'word' = coalesce(p_word, '')) then
    return false;
  end if;
  perform book.set_payment(p.id, p.state, p.flag, 'not_paid', jsonb_build_object('provider_ref', coalesce(p_provider_ref, ''), 'word', coalesce(p_word, '')));
  return true;
end $$;
comment on function link.deposit_not_paid(bigint, text, text, text, text) is 'An attempt of the client to pay ended without money. It stands in the history once; the deposit stays announced, because he may try again. An attempt whose money is booked is kept for people. PU007, PU008, PU014.';

create function link.report_deposit_reversal(p_lease bigint, p_provider text, p_reference text, p_provider_ref text, p_amount_minor bigint, p_currency text, p_word text, p_changed_us bigint default null)
returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  r book.receipt;
  f book.deposit_finding;
  journal bigint;
begin
  perform book.require_lease(p_lease);
  perform book.check_amount(p_amount_minor);
  perform authz.check_text('word', p_word, 64);
  p := book.gateway_deposit(p_provider, p_reference);
  select * into r from book.receipt x where x.payment_id = p.id for update;
  if r.id is null or r.provider <> p_provider or r.provider_ref is distinct from p_provider_ref then
    perform authz.refuse('PU007', jsonb_build_object('what', 'receipt', 'provider_ref', p_provider_ref));
  elsif p_currency is distinct from r.currency then
    perform authz.refuse('PU008', jsonb_build_object('field', 'currency'));
  end if;
  select * into f from book.deposit_finding x where x.payment_id = p.id and x.provider_ref = p_provider_ref and x.reason = 'taken_back';
  if f.id is not null or r.state = 'returned' then
    return jsonb_build_object('state', p.state, 'finding', f.id, 'replayed', true);
  elsif p.state in ('awaiting_approval', 'waiting_info', 'returning') and p_amount_minor = r.amount_minor then
    -- It had not become the client's yet: what came is gone again, and nobody owes anything.
    journal := book.return_receipt(r, p_provider_ref, p.id);
    p := book.set_payment(p.id, 'returned', null, 'taken_back', jsonb_build_object('provider_ref', p_provider_ref, 'amount_minor', p_amount_minor::text, 'word', p_word, 'journal', journal));
    return jsonb_build_object('state', p.state, 'replayed', false);
  elsif p_amount_minor > r.amount_minor - (select coalesce(sum(c.amount_minor), 0) from book.chargeback c where c.payment_id = p.id and c.state <> 'won') then
    -- More than is left of it, such as what a dispute has taken already: booked by nobody but people.
    f := book.note_finding(p, p_provider, p_provider_ref, 'went_back', p_word, p_amount_minor, p_currency, r.payer, book.instant(p_changed_us), null);
    return jsonb_build_object('state', p.state, 'finding', f.id, 'replayed', f.times > 1);
  end if;
  journal := book.post_journal('deposit_taken_back', p.reference, coalesce(book.instant(p_changed_us), clock_timestamp()), p.id, null, array[
    row (book.account('suspense', p_currency, null, null, p_provider, 0), -p_amount_minor)::book.leg,
    row (book.house_account('psp_receivable', p_currency, p_provider, p.id), p_amount_minor)::book.leg]);
  f := book.note_finding(p, p_provider, p_provider_ref, 'taken_back', p_word, p_amount_minor, p_currency, r.payer, book.instant(p_changed_us), journal);
  return jsonb_build_object('state', p.state, 'finding', f.id, 'replayed', false);
end $$;
comment on function link.report_deposit_reversal(bigint, text, text, text, bigint, text, text, bigint) is 'A gateway, asked again, says that it took a deposit back. Before it was credited the receipt is gone again. After that what the provider keeps waits in suspense, nothing is taken from the client, and two people say what it means. The same again changes nothing. PU007, PU008, PU014.';

create function desk.settle_finding(p_key uuid, p_id bigint, p_version int, p_outcome text, p_text text, p_amount_minor bigint default null, p_currency text default null)
returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  f book.deposit_finding;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'finding.settle', 'finding.settle', jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'text', p_text,
    'amount_minor', p_amount_minor::text, 'currency', p_currency));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  select x.payment_id into p.id from book.deposit_finding x where x.id = p_id;
  select * into p from book.payment x where x.id = p.id for update;
  select * into f from book.deposit_finding x where x.id = p_id for update;
  if f.id is null or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'finding', 'id', p_id));
  elsif f.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'finding', 'version', f.version, 'state', f.state));
  elsif f.state = 'settled' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'finding', 'state', f.state));
  elsif p_outcome is null or not exists (select from policy.finding_reason r where r.code = f.reason and p_outcome = any (r.outcomes)) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'outcome'));
  elsif (p_outcome = 'received' and f.amount_minor is null) <> (p_amount_minor is not null) then
    -- What the gateway shows, nobody enters; what it does not show, nobody guesses.
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount'));
  elsif (p_amount_minor is null) <> (p_currency is null) or p_currency is not null and not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'currency'));
  elsif p_amount_minor is not null then
    perform book.check_amount(p_amount_minor);
  end if;
  if f.outcome is distinct from p_outcome or (f.said_minor, f.said_currency) is distinct from (p_amount_minor, p_currency) then
    update book.deposit_finding x
       set state = 'proposed', outcome = p_outcome, text = p_text, said_minor = p_amount_minor, said_currency = p_currency, proposed_by = session_user, proposed_at = clock_timestamp(), version = x.version + 1
     where x.id = f.id returning * into f;
    perform book.note_payment(p.id, 'finding_proposed', p.revision, null, null, p_text, jsonb_build_object('finding', f.id, 'reason', f.reason, 'outcome', p_outcome,
      'amount', case when p_amount_minor is not null then book.money(p_amount_minor, p_currency) end));
    return authz.finish_command(p_key, 'finding', f.id, f.version, f.state, '{}',
      jsonb_build_object('payment', p.id, 'outcome', p_outcome, 'text', p_text, 'amount_minor', p_amount_minor::text, 'currency', p_currency));
  elsif f.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  update book.deposit_finding x set state = 'settled', settled_by = session_user, settled_at = clock_timestamp(), version = x.version + 1 where x.id = f.id returning * into f;
  p := book.settle_finding(f, p_outcome);
  if not exists (select from book.deposit_finding x where x.payment_id = p.id and x.state <> 'settled') then
    perform authz.untell('payment', p.id, '{deposit_needs_person}');
  end if;
  return authz.finish_command(p_key, 'finding', f.id, f.version, f.state, jsonb_build_object('payment', p.id, 'state', p.state),
    jsonb_build_object('payment', p.id, 'outcome', p_outcome, 'text', p_text, 'amount_minor', p_amount_minor::text, 'currency', p_currency, 'proposed_by', f.proposed_by));
end $$;
comment on function desk.settle_finding(uuid, bigint, int, text, text, bigint, text) is 'Settles by two people what a gateway says of a deposit: the first proposes one of the outcomes of its reason, the second says the same (PU004 for the first again); another outcome, or another amount, is a proposal of its own. p_amount_minor, p_currency: what came, for received where the gateway shows no amount, and only there (PU008 amount, currency). PU002, PU003 (also same_receipt), PU007, PU008.';

create function desk.list_findings(p_state text default null, p_limit int default 100)
returns table (id bigint, payment_id bigint, reference text, client_id bigint, client text, asked_minor bigint, asked_currency text, asked_exponent int, payment_state text,
               provider text, provider_ref text, reason text, word text, amount_minor bigint, currency text, exponent int, payer text, changed_us bigint, first_seen_us bigint, last_seen_us bigint, times int,
               state text, outcomes jsonb, outcome text, proposed_by text, proposed_by_you boolean, text text, settled_by text, version int,
               said_minor bigint, said_currency text, said_exponent int, currencies jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('receipt.read');
  perform authz.count_read('finding.list', most);
  return query
    select f.id, p.id, p.reference, k.id, k.full_name, p.amount_minor, p.currency, a.exponent::int, p.state,
           f.provider, f.provider_ref, f.reason, f.word, f.amount_minor, f.currency, y.exponent::int, f.payer, book.micros(f.changed_at), book.micros(f.first_seen_at), book.micros(f.last_seen_at), f.times,
           f.state, to_jsonb(r.outcomes), f.outcome, authz.name_of(f.proposed_by), coalesce(f.proposed_by = session_user, false), f.text, authz.name_of(f.settled_by), f.version,
           f.said_minor, f.said_currency, s.exponent::int, case when f.amount_minor is null and f.state <> 'settled' and 'received' = any (r.outcomes) then book.currency_choices() end
      from book.deposit_finding f
      join policy.finding_reason r on r.code = f.reason
      join book.payment p on p.id = f.payment_id
      join policy.currency a on a.code = p.currency
      join book.client k on k.id = p.client_id
      left join policy.currency y on y.code = f.currency
      left join policy.currency s on s.code = f.said_currency
     where case when p_state is null then f.state <> 'settled' else f.state = p_state end and book.client_visible(p.client_id)
     order by f.first_seen_at, f.id limit most;
end $$;
comment on function desk.list_findings(text, int) is 'What gateways say of deposits and people have to judge, the oldest first: what we asked for beside what the gateway shows, and what may be said of it. currencies: in which what came may be entered, where the gateway shows no amount. p_state null: all that is not settled. At most 500 rows.';

reset role;
grant execute on function link.report_deposit_finding(bigint, text, text, text, text, text, bigint, text, text, bigint), link.deposit_not_paid(bigint, text, text, text, text),
  link.report_deposit_reversal(bigint, text, text, text, bigint, text, text, bigint) to purser_connector;
grant execute on function desk.settle_finding(uuid, bigint, int, text, text, bigint, text) to purser_payments, purser_operations;
grant execute on function desk.list_findings(text, int) to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
