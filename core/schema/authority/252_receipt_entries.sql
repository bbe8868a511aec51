-- Money that came to a bank account and that no gateway tells of, entered by hand: one person enters it from the
-- statement, a second one confirms it against the same statement. Booked, it is a receipt like any other.
-- Lock order: command row, entry, balances by account.
set local role purser_owner;
grant select, insert, update on book.receipt_entry to purser_desk;

create function book.refuse_known_receipt(p_provider text, p_ref text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from book.receipt r where r.provider = p_provider and r.provider_ref = p_ref)
     or exists (select from book.receipt_entry e where e.provider = p_provider and e.bank_ref = p_ref and e.state = 'entered') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_receipt', 'ref', p_ref));
  end if;
end $$;
comment on function book.refuse_known_receipt(text, text) is 'Money under a reference of a bank is entered once: PU003 same_receipt.';

create function book.oldest_value_date() returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return book.office_day(clock_timestamp()) - authz.whole_setting('receipt.oldest_days')::int;
end $$;
comment on function book.oldest_value_date() is 'The oldest day of a statement that money is entered from, by the office''s calendar.';

create function book.check_value_date(p_day date) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_day is null or p_day not between book.oldest_value_date() and book.office_day(clock_timestamp()) then
    perform authz.refuse('PU008', '{"field": "value_date"}');
  end if;
end $$;
comment on function book.check_value_date(date) is 'Refuses a day on which no bank can have booked what is entered now: to come, or too long ago. PU008 value_date.';

create function book.check_verdict(p_right boolean, p_text text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_right is null then
    perform authz.refuse('PU008', '{"field": "right"}');
  elsif p_right then
    perform authz.check_text('text', p_text, 1000);
  else
    perform authz.require_text('text', p_text, 1000);
  end if;
end $$;
comment on function book.check_verdict(boolean, text) is 'What a second person says of an entry: that it is right, or in words what is wrong. PU008.';

create function book.currency_choices() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_agg(jsonb_build_object('code', c.code, 'exponent', c.exponent) order by c.code) from policy.currency c);
end $$;
comment on function book.currency_choices() is 'The office''s currencies with their decimals, for forms: [{"code", "exponent"}].';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.record_receipt(p_key uuid, p_method text, p_ref text, p_amount_minor bigint, p_currency text, p_payer text, p_value_date date, p_wanted_ref text default null, p_text text default null,
  p_payer_account text default null)
returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m policy.payment_method;
  e book.receipt_entry;
  account text := nullif(upper(replace(p_payer_account, ' ', '')), '');
begin
  answer := authz.begin_command(p_key, 'receipt.record', 'receipt.record',
    jsonb_build_object('method', p_method, 'ref', p_ref, 'amount_minor', p_amount_minor, 'currency', p_currency, 'payer', p_payer, 'value_date', p_value_date, 'wanted', p_wanted_ref, 'text', p_text)
      || case when p_payer_account is null then '{}' else jsonb_build_object('payer_account', p_payer_account) end);
  if answer.replayed then return answer; end if;
  perform authz.require_text('ref', p_ref, 128);
  perform authz.require_text('payer', p_payer, 128);
  perform authz.check_text('wanted_ref', p_wanted_ref, 140);
  perform authz.check_text('text', p_text, 1000);
  perform book.check_amount(p_amount_minor);
  select * into m from policy.payment_method x where x.code = p_method and x.for_deposit and x.by_hand;
  if not found then
    perform authz.refuse('PU008', jsonb_build_object('field', 'method'));
  elsif not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'currency'));
  elsif account is not null and not book.is_iban(account) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'payer_account'));
  end if;
  perform book.check_value_date(p_value_date);
  perform book.refuse_known_receipt(m.provider, trim(p_ref));
  begin
    insert into book.receipt_entry (method, provider, bank_ref, amount_minor, currency, payer, value_date, wanted_ref, text, payer_account)
    values (m.code, m.provider, trim(p_ref), p_amount_minor, p_currency, trim(p_payer), p_value_date, nullif(trim(p_wanted_ref), ''), nullif(trim(p_text), ''), account)
    returning * into e;
  exception when unique_violation then
    -- Entered at the same moment by another person.
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_receipt', 'ref', p_ref));
  end;
  perform authz.tell('receipt_entered', null, 'receipt.record', array[session_user::text], 'receipt_entry', e.id, '', jsonb_build_object('by', authz.name_of(session_user), 'ref', e.bank_ref));
  return authz.finish_command(p_key, 'receipt_entry', e.id, e.version, e.state, '{}',
    jsonb_build_object('provider', e.provider, 'ref', e.bank_ref, 'amount_minor', e.amount_minor::text, 'currency', e.currency, 'value_date', e.value_date));
end $$;
comment on function desk.record_receipt(uuid, text, text, bigint, text, text, date, text, text, text) is 'Enters money that came to a bank account, from its statement: the bank''s reference, amount, payer and value date, and the payer''s IBAN where it says one, by which money finds its way back. Nothing is booked until another person confirms it. PU003 same_receipt, PU008.';

create function desk.decide_receipt(p_key uuid, p_id bigint, p_version int, p_right boolean, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  e book.receipt_entry;
  r book.receipt;
begin
  answer := authz.begin_command(p_key, 'receipt.decide', 'receipt.record', jsonb_build_object('id', p_id, 'version', p_version, 'right', p_right, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_verdict(p_right, p_text);
  select * into e from book.receipt_entry x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'receipt_entry', 'id', p_id));
  elsif e.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'receipt_entry', 'version', e.version, 'state', e.state));
  elsif e.state <> 'entered' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'receipt_entry', 'state', e.state));
  elsif e.entered_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  if p_right then
    if exists (select from book.receipt x where x.provider = e.provider and x.provider_ref = e.bank_ref) then
      perform authz.refuse('PU003', jsonb_build_object('what', 'same_receipt', 'ref', e.bank_ref));
    end if;
    r := book.write_receipt(e.provider, e.bank_ref, e.method, e.amount_minor, e.currency, 0, e.payer, e.wanted_ref, e.value_date::timestamp at time zone 'UTC');
    update book.receipt x set instrument = book.instrument_token(e.provider, e.payer_account) where x.id = r.id and e.payer_account is not null;
  end if;
  update book.receipt_entry x
     set state = case when p_right then 'confirmed' else 'rejected' end, decided_by = session_user, decided_at = clock_timestamp(), decided_text = nullif(trim(p_text), ''),
         receipt_id = r.id, version = x.version + 1
   where x.id = e.id returning * into e;
  perform authz.untell('receipt_entry', e.id, '{receipt_entered}');
  return authz.finish_command(p_key, 'receipt_entry', e.id, e.version, e.state, jsonb_build_object('receipt', r.id),
    jsonb_build_object('ref', e.bank_ref, 'receipt', r.id, 'entered_by', e.entered_by, 'text', p_text));
end $$;
comment on function desk.decide_receipt(uuid, bigint, int, boolean, text) is 'Says whether money was entered rightly, by another person than who entered it (PU004). Right: it is booked and waits for its owner. Not: the reason is kept and the reference is free again. PU002, PU003 same_receipt, PU007, PU008.';

create function desk.receipt_form() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('receipt.record');
  return jsonb_build_object(
    'methods', (select coalesce(jsonb_agg(m.code order by m.code), '[]') from policy.payment_method m where m.for_deposit and m.by_hand),
    'currencies', book.currency_choices(),
    'oldest', book.oldest_value_date());
end $$;
comment on function desk.receipt_form() is 'What money can be entered by hand: methods, currencies, the oldest value date.';

create function desk.list_receipt_entries(p_state text default 'entered', p_limit int default 100)
returns table (id bigint, method text, provider text, bank_ref text, amount_minor bigint, currency text, exponent int, payer text, value_date date, wanted_ref text, text text, state text,
               entered_by text, entered_by_you boolean, entered_us bigint, decided_by text, decided_text text, receipt_id bigint, payer_account text, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('receipt.read');
  perform authz.count_read('receipt.list', most);
  return query
    select e.id, e.method, e.provider, e.bank_ref, e.amount_minor, e.currency, y.exponent::int, e.payer, e.value_date, e.wanted_ref, e.text, e.state,
           authz.name_of(e.entered_by), e.entered_by = session_user, book.micros(e.entered_at), authz.name_of(e.decided_by), e.decided_text, e.receipt_id, e.payer_account, e.version
      from book.receipt_entry e join policy.currency y on y.code = e.currency
     where p_state is null or e.state = p_state
     order by e.entered_at desc, e.id desc limit most;
end $$;
comment on function desk.list_receipt_entries(text, int) is 'Money entered by hand in a state (entered, confirmed, rejected; null: all), the newest first. At most 500 rows.';

reset role;
grant execute on function desk.receipt_form(), desk.record_receipt(uuid, text, text, bigint, text, text, date, text, text, text), desk.decide_receipt(uuid, bigint, int, boolean, text) to purser_payments;
grant execute on function desk.list_receipt_entries(text, int) to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
