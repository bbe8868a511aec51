-- A payout that came back: paid out again, or said to stay. Each payment that pays it out again names the first of them, so
-- that one of them at a time is alive, and together they never pay out more than came back. Lock order: the payment that is
-- asked about, the first of them, and then as for any withdrawal.
set local role purser_owner;
grant select, insert, update on book.kept_payout to purser_desk;
grant usage on sequence book.kept_payout_id_seq to purser_desk;

create function book.in_wallet_again(p_payment_id bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(sum(q.amount_minor), 0)::bigint
            from book.journal j join book.posting q on q.journal_id = j.id join book.ledger_account a on a.id = q.account_id
           where j.payment_id = p_payment_id and j.kind = 'payout_returned' and a.role = 'client_wallet');
end $$;
comment on function book.in_wallet_again(bigint) is 'What of a payout came back into the client''s wallet, as booked: without what the provider kept.';

create function book.came_back(p book.payment) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p.kind <> 'withdrawal' then 0 when p.state = 'failed' then p.amount_minor else book.in_wallet_again(p.id) end;
end $$;
comment on function book.came_back(book.payment) is 'What of a withdrawal is the client''s again: all of one that failed, what came back of one that was sent.';

create function book.first_of(p book.payment) returns book.payment language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  first book.payment := p;
begin
  if p.again_of is not null then
    select * into strict first from book.payment x where x.id = p.again_of;
  end if;
  return first;
end $$;
comment on function book.first_of(book.payment) is 'The payment that those which pay out again name: itself, or the one it names.';

create function book.left_to_pay_again(p_first book.payment, p_but bigint default null) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return book.came_back(p_first)
    - (select coalesce(sum(x.amount_minor - book.in_wallet_again(x.id)), 0)::bigint from book.payment x
        where x.again_of = p_first.id and x.id is distinct from p_but and x.state not in ('rejected', 'cancelled', 'expired', 'failed'));
end $$;
comment on function book.left_to_pay_again(book.payment, bigint) is 'What came back of a payment and was not paid out again since, or came back from that too. p_but: without this one.';

create function book.stands_in_wallet(p_first book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return p_first.state <> 'failed' or exists (select from book.payment x where x.again_of = p_first.id and book.in_wallet_again(x.id) > 0);
end $$;
comment on function book.stands_in_wallet(book.payment) is 'Whether the money stands in the wallet: what came back of a payout. What failed before it was sent stands on the trading account.';

create function book.paid_again_by(p_first book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select x.reference from book.payment x where x.again_of = p_first.id and x.state not in ('rejected', 'cancelled', 'expired', 'failed', 'returned_after_send'));
end $$;
comment on function book.paid_again_by(book.payment) is 'The one that pays out again what came back of a payment, or has; null: none (an index allows no second).';

create function book.why_not_again(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  first constant book.payment := book.first_of(p);
begin
  return case
    when p.kind <> 'withdrawal' or p.deferred_return_id is not null or book.came_back(p) <= 0 then 'state'
    when book.paid_again_by(first) is not null then 'paid_again'
    when book.left_to_pay_again(first) <= 0 then 'nothing_left' end;
end $$;
comment on function book.why_not_again(book.payment) is 'What keeps a payment from being paid out again: state (nothing of it came back, or a deferred verification sends it back), paid_again (another does, or has), nothing_left; null: nothing.';

create function book.back_of(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case
    when p.kind <> 'withdrawal' or p.state = 'failed' or p.deferred_return_id is not null or book.in_wallet_again(p.id) <= 0 then null
    when exists (select from book.kept_payout k where k.payment_id = p.id and k.ended_at is null) then 'stays'
    when exists (select from book.payment x where x.again_of = coalesce(p.again_of, p.id) and x.id > p.id and x.state not in ('rejected', 'cancelled', 'expired', 'failed')) then 'again'
    else 'open' end;
end $$;
comment on function book.back_of(book.payment) is 'What became of a payout that came back: again (it is paid out once more), stays, as somebody said, or open: nobody has dealt with it. Null for every other payment.';

create function book.check_again(p_first_id bigint, p_but bigint, d book.destination, p_amount_minor bigint, p_text text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  first book.payment;
  most bigint;
begin
  select * into strict first from book.payment x where x.id = p_first_id for update;
  most := book.left_to_pay_again(first, p_but);
  if p_amount_minor > most then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'came_back', 'asked', p_amount_minor::text, 'available', most::text));
  elsif nullif(trim(p_text), '') is null and exists (
          select from book.payment x join book.destination t on t.id = x.destination_id
           where (x.id = first.id or x.again_of = first.id) and book.came_back(x) > 0 and x.state <> 'failed' and t.detail = d.detail) then
    -- What came back says that something is wrong with where it went; the rails do not tell us what.
    perform authz.refuse('PU008', jsonb_build_object('field', 'text', 'why', 'same_destination'));
  end if;
end $$;
comment on function book.check_again(bigint, bigint, book.destination, bigint, text) is 'What is paid out again is at most what came back (PU005 came_back), and goes where it came back from only when the person says why (PU008 same_destination).';

create function book.again_row(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  first constant book.payment := book.first_of(p);
begin
  if book.came_back(p) <= 0 and p.again_of is null then
    return null;
  end if;
  return jsonb_build_object(
    'of', case when p.again_of is not null then jsonb_build_object('id', first.id, 'reference', first.reference, 'state', first.state) end,
    'payments', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'reference', x.reference, 'state', x.state, 'amount', book.money(x.amount_minor, x.currency)) order by x.id), '[]')
                   from book.payment x where x.again_of = first.id and x.id <> p.id),
    'came_back', book.money(book.came_back(p), p.currency), 'left', book.money(greatest(book.left_to_pay_again(first), 0), p.currency),
    'in_wallet', book.stands_in_wallet(first), 'from_wallet', coalesce(p.from_wallet, false), 'dealt', book.back_of(p),
    -- By what they are: one account entered twice is one.
    'came_from', (select coalesce(jsonb_agg(distinct o.id), '[]') from book.payment x join book.destination t on t.id = x.destination_id
                    join book.destination o on o.client_id = t.client_id and o.detail = t.detail
                   where (x.id = first.id or x.again_of = first.id) and x.state <> 'failed' and book.came_back(x) > 0),
    'kept', (select jsonb_build_object('reason', k.reason_code, 'text', k.text, 'by', authz.name_of(k.kept_by), 'at_us', book.micros(k.kept_at)) from book.kept_payout k where k.payment_id = p.id and k.ended_at is null));
end $$;
comment on function book.again_row(book.payment) is 'For the sheet of a payment that came back or pays out again: the others of them, what came back and what is left of it, where it stands, what became of it, and the destinations it came back from. Null for every other.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.pay_out_again(p_key uuid, p_payment_id bigint, p_destination_id bigint, p_amount_minor bigint, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  first book.payment;
  made book.payment;
  why text;
begin
  answer := authz.begin_command(p_key, 'payment.pay_again', 'payment.submit',
    jsonb_build_object('payment', p_payment_id, 'destination', p_destination_id, 'amount_minor', p_amount_minor, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_text is not null then
    perform authz.check_text('text', p_text, 1000);
  end if;
  select * into p from book.payment x where x.id = p_payment_id for update;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_payment_id));
  end if;
  -- Two who ask at once, about whichever of them, meet here.
  perform from book.payment x where x.id = p.again_of for update;
  first := book.first_of(p);
  why := book.why_not_again(p);
  if why is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'pay_again', 'reference', p.reference, 'state', p.state, 'why', why,
      'by', book.paid_again_by(first)));
  end if;
  perform book.check_amount(p_amount_minor);
  perform book.check_again(first.id, null, book.payable_destination(p_destination_id, p.client_id), p_amount_minor, p_text);
  made := book.submit_withdrawal(p_key, p.trading_account_id, p_destination_id, p_amount_minor, p_text, session_user::text, first.id, nullif(book.stands_in_wallet(first), false));
  update book.kept_payout k set ended_at = clock_timestamp() where k.payment_id in (p.id, first.id) and k.ended_at is null;
  perform book.note_payment(p.id, 'paid_again', p.revision, null, null, null, jsonb_build_object('by', made.reference, 'amount', book.money(made.amount_minor, made.currency)));
  perform authz.note_change('payment', p.id, p.version);
  return book.payment_outcome(p_key, made, jsonb_build_object('again_of', first.reference, 'came_back_as', p.reference, 'from_wallet', made.from_wallet));
end $$;
comment on function desk.pay_out_again(uuid, bigint, bigint, bigint, text) is 'Enters a withdrawal that pays out again what came back of one: at most what came back, one at a time, with every check and approval of a withdrawal and nobody''s rule of automatic approval. What stands in the wallet is held and paid there, without a trading server. Where it came back from it goes only with a text that says why. PU003 pay_again (why: state, paid_again, nothing_left), account, destination, destination_retired; PU005 came_back, balance; PU006, PU007, PU008 same_destination.';

create function desk.leave_payout(p_key uuid, p_id bigint, p_version int, p_reason_code text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.leave', 'payment.submit', jsonb_build_object('payment', p_id, 'version', p_version, 'reason', p_reason_code, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_reason('stay', p_reason_code, p_text);
  p := book.payment_for_decision(p_id, p_version, '{returned_after_send,settled}');
  if book.back_of(p) is distinct from 'open' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  end if;
  insert into book.kept_payout (payment_id, reason_code, text) values (p.id, p_reason_code, nullif(trim(p_text), ''));
  update book.payment x set version = x.version + 1 where x.id = p.id returning * into p;
  perform book.note_payment(p.id, 'stays', p.revision, null, p_reason_code, p_text, '{}');
  return book.payment_outcome(p_key, p, jsonb_build_object('reason', p_reason_code, 'text', p_text));
end $$;
comment on function desk.leave_payout(uuid, bigint, int, text, text) is 'Says that what came back of a payout stays with us, with a reason of the list (stay); it can be paid out again later all the same. PU002, PU003 (nothing came back, or it is dealt with), PU007, PU008.';

reset role;
grant execute on function desk.pay_out_again(uuid, bigint, bigint, bigint, text), desk.leave_payout(uuid, bigint, int, text, text) to purser_support, purser_payments;
