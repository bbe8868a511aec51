-- Helpers of the domain: money to and from JSON, reference amounts. Internal: no staff login may call them.
-- The functions of schema book run with the rights of their caller, which is always a desk or link function.
-- They are plpgsql, which keeps its plans; the few one-line helpers with a body in SQL are inlined.
set local role purser_owner;
grant select on all tables in schema book, policy to purser_desk;
grant select on sync.account_figures, sync.figures_request, sync.server_status to purser_desk;
-- No right to delete anything, and none to change what is only ever added.
grant insert on book.client_note, book.journal, book.posting, book.hold, book.hold_resolution, book.day_end_balance,
  book.approval, book.payment_event, book.decision_sheet, book.instruction_event to purser_desk;
grant insert, update on book.client, book.partner, book.trading_account, book.ledger_account, book.balance, book.accounting_period, book.exchange_quote,
  book.destination, book.payment, book.payment_editor, book.approval_usage, book.client_usage, book.instruction, book.resolution_proposal,
  book.trading_server, sync.account_figures, sync.figures_request, sync.server_status, policy.reference_rate to purser_desk;
grant update on book.legal_entity to purser_desk;
grant usage on sequence book.payment_id_seq, book.instruction_id_seq to purser_desk;
grant insert, update on policy.approval_rule, policy.approval_step, policy.approver_limit to purser_desk;
reset role;

set local role purser_owner;

create function book.money(p_minor bigint, p_currency text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_minor is null then null
    else jsonb_build_object('minor', p_minor::text, 'currency', p_currency, 'exponent', (select c.exponent from policy.currency c where c.code = p_currency)) end;
end $$;
comment on function book.money(bigint, text) is 'An amount as every read function gives it: minor units as text, currency, exponent.';

create function book.micros(p_at timestamptz) returns bigint language sql immutable
return (extract(epoch from p_at) * 1000000)::bigint;
comment on function book.micros(timestamptz) is 'Microseconds since 1970-01-01 UTC.';

create function book.reference_minor(p_minor bigint, p_currency text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  base text;
  rate bigint;
begin
  select o.reference_currency into strict base from meta.office o;
  if p_currency = base then
    return p_minor;
  end if;
  select r.rate_e10 into rate from policy.reference_rate r
   where r.currency = p_currency and r.day <= (clock_timestamp() at time zone 'UTC')::date
   order by r.day desc limit 1;
  if rate is null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'reference_rate', 'currency', p_currency));
  end if;
  return (select round(p_minor::numeric * rate / 10000000000
            * power(10::numeric, (select c.exponent from policy.currency c where c.code = base) - (select c.exponent from policy.currency c where c.code = p_currency))))::bigint;
end $$;
comment on function book.reference_minor(bigint, text) is 'An amount in minor units of the reference currency at the newest frozen rate, rounded half up. PU006 reference_rate when there is no rate.';

create function book.code(p_kind text, p_id bigint) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return p_kind || '-' || p_id;
end $$;
comment on function book.code(text, bigint) is 'The code people use for a thing: C-10482.';

create function book.mask(p_text text, p_kind text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case
    when p_text is null then null
    when p_kind = 'email' then left(p_text, 1) || '•••@' || split_part(p_text, '@', 2)
    when p_kind = 'phone' then left(p_text, 4) || ' ••• ' || right(p_text, 2)
    when length(p_text) <= 8 then '····' || right(p_text, 2)
    else left(p_text, 4) || ' ···· ' || right(p_text, 4) end;
end $$;
comment on function book.mask(text, text) is 'Personal data as screens show it without asking: enough to recognise, not enough to use.';

reset role;
grant execute on all functions in schema book to purser_desk;
