-- The money that by our books lies at a provider, and what of it is promised: payouts that people have approved and that
-- the ledger has not booked as paid yet.
-- Lock order: payments, then the floats by provider and currency, then what follows an approval.
set local role purser_owner;
grant select, insert, update on book.provider_float to purser_desk;

create function book.float_is_known(p_provider text, p_currency text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Payouts only ever credit the bank's accounts; what clients pay in and what people move there is owed by the provider.
  return exists (
    select from book.ledger_account a join book.balance b on b.account_id = a.id
     where a.role in ('bank_client_money', 'psp_receivable') and a.provider = p_provider and a.currency = p_currency
       and (b.posted_minor < 0 or (select q.amount_minor < 0 from book.posting q where q.account_id = a.id and q.account_version = 1)));
end $$;
comment on function book.float_is_known(text, text) is 'Whether our books can say what lies at a provider in a currency: money has come there once. Where it has not, the office keeps no account of it, and what was paid out says nothing.';

create function book.float_minor(p_provider text, p_currency text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when book.float_is_known(p_provider, p_currency) then (
    select -sum(b.posted_minor)::bigint from book.ledger_account a join book.balance b on b.account_id = a.id
     where a.role in ('bank_client_money', 'psp_receivable') and a.provider = p_provider and a.currency = p_currency) end;
end $$;
comment on function book.float_minor(text, text) is 'What by our books lies at a provider in a currency; null where the office keeps no account of it.';

create function book.promised_payouts(p_provider text, p_currency text) returns table (payment_id bigint, amount_minor bigint, waits boolean, decided_at timestamptz) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    -- In the hands of a gateway, whatever became of it there.
    select i.payment_id, i.amount_minor, false, null::timestamptz from book.instruction i
     where i.kind = 'payout' and i.currency = p_currency and i.state not in ('done', 'refused') and book.ledger_provider(i.provider) = p_provider
    union all
    -- Taken on there and not settled.
    select i.payment_id, i.amount_minor, false, null from book.payment p join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done'
      left join book.payout_part x on x.instruction_id = i.id
     where (p.state = 'sent' and coalesce(x.state, 'open') = 'open' or p.state = 'executing' and x.state = 'open') and i.currency = p_currency and book.ledger_provider(i.provider) = p_provider
    union all
    select i.payment_id, i.amount_minor, false, null from book.payment p join book.instruction i on i.payment_id = p.id and i.kind = 'payout' and i.state = 'done'
     where p.state = 'returning' and p.flag is null and i.currency = p_currency and book.ledger_provider(i.provider) = p_provider
    union all
    -- Approved, and not given to a gateway yet.
    select p.id, p.amount_minor - p.fee_minor, p.state = 'approved', p.decided_at from book.payment p
     where p.kind = 'withdrawal' and p.state in ('approved', 'executing') and p.currency = p_currency
       and not exists (select from book.instruction i where i.payment_id = p.id and i.kind = 'payout')
       and book.ledger_provider(book.gateway_for(p)) = p_provider;
end $$;
comment on function book.promised_payouts(text, text) is 'What leaves a provider in a currency and our books still show there: payouts approved, under way, and taken on but not settled. waits: only approved, since decided_at.';

create function book.promised_before(p book.payment, p_provider text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(sum(x.amount_minor), 0)::bigint from book.promised_payouts(p_provider, p.currency) x
     where x.payment_id <> p.id
       -- Of those that only wait, an approved payment lets the earlier ones go first: none waits for the other in a circle.
       and (p.state <> 'approved' or not x.waits or (x.decided_at, x.payment_id) < (p.decided_at, p.id)));
end $$;
comment on function book.promised_before(book.payment, text) is 'What of the money at a provider is promised to others before this payment.';

create function book.lock_floats(p_ids bigint[]) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  f record;
begin
  for f in
    select distinct book.ledger_provider(g.code) as provider, p.currency
      from book.payment p cross join lateral (select book.gateway_for(p) as code) g
     where p.id = any (p_ids) and p.kind = 'withdrawal' and g.code is not null
     order by 1, 2
  loop
    insert into book.provider_float (provider, currency) values (f.provider, f.currency) on conflict do nothing;
    perform from book.provider_float x where x.provider = f.provider and x.currency = f.currency for update;
  end loop;
end $$;
comment on function book.lock_floats(bigint[]) is 'Keeps others, until the end of the transaction, from deciding on payouts from the same money. The payments are locked already.';

reset role;
grant execute on all functions in schema book to purser_desk;
