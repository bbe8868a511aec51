-- What people see and do of the ledger: statements, proofs, closing a period.
set local role purser_desk;

create function desk.ledger_statement(p_account_id bigint, p_after jsonb default null, p_limit int default 100)
returns table (journal_id bigint, seq int, kind text, business_ref text, event_us bigint, booked_on date, booked_us bigint, actor text, amount_minor bigint, balance_after_minor bigint,
               currency text, exponent int, reverses bigint, cursor jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  a book.ledger_account;
begin
  perform authz.require('ledger.read');
  select * into a from book.ledger_account x where x.id = p_account_id;
  if not found or (a.client_id is not null and not book.client_visible(a.client_id)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'ledger_account', 'id', p_account_id));
  end if;
  perform authz.count_read('ledger.statement', 100);
  return query
    select j.id, q.seq::int, j.kind, j.business_ref, book.micros(j.event_at), j.booked_on, book.micros(j.booked_at), authz.name_of(j.actor), q.amount_minor, q.balance_after_minor,
           q.currency, c.exponent::int, j.reverses, jsonb_build_object('version', q.account_version)
      from book.posting q join book.journal j on j.id = q.journal_id join policy.currency c on c.code = q.currency
     where q.account_id = p_account_id and q.account_version < coalesce((p_after ->> 'version')::bigint, 9223372036854775807)
     order by q.account_version desc limit least(greatest(coalesce(p_limit, 100), 1), 500);
end $$;
comment on function desk.ledger_statement(bigint, jsonb, int) is 'The postings of a ledger account, newest first: a positive amount is a credit. p_after: cursor of the last row.';

create function desk.ledger_accounts(p_client_id bigint default null)
returns table (id bigint, role text, currency text, exponent int, provider text, server text, login bigint, shard int, client_money boolean, normal_side text, posted_minor bigint, pending_out_minor bigint, version bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('ledger.read');
  if p_client_id is not null and not book.client_visible(p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_client_id));
  end if;
  return query
    select a.id, a.role, a.currency, c.exponent::int, a.provider, s.name, t.login, a.shard::int, a.client_money, a.normal_side, b.posted_minor, b.pending_out_minor, b.version
      from book.ledger_account a join book.balance b on b.account_id = a.id join policy.currency c on c.code = a.currency
      left join book.trading_account t on t.id = a.trading_account_id left join book.trading_server s on s.id = t.server_id
     where a.client_id is not distinct from p_client_id
     order by a.role, s.name, t.login, a.currency, a.provider, a.shard limit 500;
end $$;
comment on function desk.ledger_accounts(bigint) is 'The ledger accounts of a client with their balances, or the house accounts when no client is named.';

create function desk.ledger_proof() returns table (proof text, checked bigint, differences bigint, first_at text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('ledger.verify');
  return query select * from book.ledger_proof();
end $$;
comment on function desk.ledger_proof() is 'Proves the whole ledger: balances equal their postings, journals sum to zero, holds equal what is pending. Every difference must be 0.';

create function desk.close_period(p_key uuid, p_from date, p_until date) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  period book.accounting_period;
  entity constant bigint := 1;
begin
  answer := authz.begin_command(p_key, 'ledger.close', 'ledger.close', jsonb_build_object('from', p_from, 'until', p_until));
  if answer.replayed then return answer; end if;
  if p_from is null or p_until is null or p_until < p_from then
    perform authz.refuse('PU008', jsonb_build_object('field', 'until'));
  elsif p_until >= (clock_timestamp() at time zone 'UTC')::date then
    perform authz.refuse('PU008', jsonb_build_object('field', 'until', 'why', 'not_over'));
  end if;
  -- Waits for the journals under way, which hold this row shared.
  perform from book.legal_entity e where e.id = entity for update;
  select * into period from book.accounting_period a where a.legal_entity_id = entity and a.period && daterange(p_from, p_until, '[]') for update;
  if not found then
    insert into book.accounting_period (legal_entity_id, period, state, proposed_by) values (entity, daterange(p_from, p_until, '[]'), 'proposed', session_user) returning * into period;
  elsif period.period <> daterange(p_from, p_until, '[]') or period.state = 'closed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'period', 'state', period.state, 'from', lower(period.period), 'until', upper(period.period) - 1));
  elsif period.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  else
    update book.accounting_period a set state = 'closed', closed_by = session_user, closed_at = clock_timestamp() where a.id = period.id returning * into period;
  end if;
  return authz.finish_command(p_key, 'period', period.id, case period.state when 'closed' then 2 else 1 end, period.state, '{}', jsonb_build_object('from', p_from, 'until', p_until));
end $$;
comment on function desk.close_period(uuid, date, date) is 'Closes an accounting period: one person proposes, another says the same. Afterwards nothing is booked on its days. PU004 the same person twice, PU003 overlaps another.';

reset role;
grant execute on function desk.ledger_statement(bigint, jsonb, int), desk.ledger_accounts(bigint), desk.ledger_proof()
  to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.close_period(uuid, date, date) to purser_payments_manager, purser_operations;
