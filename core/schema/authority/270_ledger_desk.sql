-- What people see and do of the ledger: statements, proofs, closing a period.
set local role purser_owner;

create function book.version_before(p_account_id bigint, p_at timestamptz) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  low bigint := 0;
  high bigint := (select b.version + 1 from book.balance b where b.account_id = p_account_id);
  middle bigint;
begin
  -- Postings are numbered under the lock of their balance, so their times rise with their numbers: halving finds the place.
  while high - low > 1 loop
    middle := (low + high) / 2;
    if (select j.booked_at < p_at from book.posting q join book.journal j on j.id = q.journal_id where q.account_id = p_account_id and q.account_version = middle) then
      low := middle;
    else
      high := middle;
    end if;
  end loop;
  return low;
end $$;
comment on function book.version_before(bigint, timestamptz) is 'How many postings of an account were booked before an instant: the version its balance had then. Some twenty index look-ups for a million postings.';

create function book.days_of_account(p_account_id bigint, p_from date, p_until date) returns book.version_span language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  zone text := (select o.time_zone from meta.office o);
begin
  if p_until < p_from or p_from < date '1970-01-01' or p_until > date '9999-12-31' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'until'));
  end if;
  return row (
    case when p_from is null then 0 else book.version_before(p_account_id, p_from::timestamp at time zone zone) end,
    case when p_until is null then (select b.version from book.balance b where b.account_id = p_account_id)
         else book.version_before(p_account_id, (p_until + 1)::timestamp at time zone zone) end)::book.version_span;
end $$;
comment on function book.days_of_account(bigint, date, date) is 'The postings of an account that were booked on those days of the office''s time zone, both counted; null: open. PU008 until.';

create function book.turnover_of(p_account_id bigint, p_span book.version_span) returns book.turnover language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  t book.turnover;
begin
  select coalesce(sum(q.amount_minor) filter (where q.amount_minor > 0), 0), coalesce(-sum(q.amount_minor) filter (where q.amount_minor < 0), 0), count(*)
    into t.in_minor, t.out_minor, t.postings
    from book.posting q where q.account_id = p_account_id and q.account_version > p_span.before and q.account_version <= p_span.last;
  t.opening_minor := coalesce((select q.balance_after_minor from book.posting q where q.account_id = p_account_id and q.account_version = p_span.before), 0);
  t.closing_minor := coalesce((select q.balance_after_minor from book.posting q where q.account_id = p_account_id and q.account_version = p_span.last), 0);
  if t.opening_minor + t.in_minor - t.out_minor <> t.closing_minor or t.postings <> p_span.last - p_span.before then
    perform authz.refuse('PU006', jsonb_build_object('check', 'ledger_period', 'account', p_account_id,
      'difference', (t.closing_minor - t.opening_minor - t.in_minor + t.out_minor)::text, 'missing', p_span.last - p_span.before - t.postings));
  end if;
  return t;
end $$;
comment on function book.turnover_of(bigint, book.version_span) is 'Opening balance, turnover and closing balance of a run of postings. PU006 ledger_period when they do not add up or a posting is missing: then the ledger was tampered with.';

create function book.readable_account(p_account_id bigint) returns book.ledger_account language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.ledger_account;
begin
  select * into a from book.ledger_account x where x.id = p_account_id;
  if not found or (a.client_id is not null and not book.client_visible(a.client_id)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'ledger_account', 'id', p_account_id));
  end if;
  return a;
end $$;
comment on function book.readable_account(bigint) is 'A ledger account that the reader may look into: of the house, or of a client to be seen. PU007.';

create function book.journal_visible(j book.journal) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  clients bigint[] := array(
    select a.client_id from book.posting q join book.ledger_account a on a.id = q.account_id where q.journal_id = j.id and a.client_id is not null
    union
    select p.client_id from book.payment p where p.id = j.payment_id and p.client_id is not null);
begin
  return cardinality(clients) = 0 or exists (select from unnest(clients) c (id) where book.client_visible(c.id));
end $$;
comment on function book.journal_visible(book.journal) is 'Whether the reader may see a journal: it is of the house alone, or of a client to be seen.';

create function book.journal_legs(p_journal_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_agg(jsonb_build_object('seq', q.seq, 'role', a.role, 'provider', a.provider, 'shard', a.shard, 'amount', book.money(q.amount_minor, q.currency))
             || case when not seen.yes then jsonb_build_object('hidden', true)
                     else jsonb_build_object('hidden', false, 'account', a.id, 'client', a.client_id, 'client_code', book.code('C', a.client_id), 'client_name', c.full_name,
                                             'server', s.name, 'login', t.login, 'balance_after', book.money(q.balance_after_minor, q.currency)) end
             order by q.seq)
      from book.posting q join book.ledger_account a on a.id = q.account_id
      left join book.client c on c.id = a.client_id
      left join book.trading_account t on t.id = a.trading_account_id left join book.trading_server s on s.id = t.server_id
     cross join lateral (select a.client_id is null or book.client_visible(a.client_id) as yes) seen
     where q.journal_id = p_journal_id);
end $$;
comment on function book.journal_legs(bigint) is 'The legs of a journal in their order; of an account whose client the reader may not see only the role and the amount.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.ledger_statement(p_account_id bigint, p_after jsonb default null, p_limit int default 100, p_from date default null, p_until date default null)
returns table (journal_id bigint, seq int, kind text, business_ref text, event_us bigint, booked_on date, booked_us bigint, actor text, amount_minor bigint, balance_after_minor bigint,
               currency text, exponent int, reverses bigint, cursor jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  span book.version_span;
begin
  perform authz.require('ledger.read');
  perform book.readable_account(p_account_id);
  perform authz.count_read('ledger.statement', 100);
  span := book.days_of_account(p_account_id, p_from, p_until);
  return query
    select j.id, q.seq::int, j.kind, j.business_ref, book.micros(j.event_at), j.booked_on, book.micros(j.booked_at), authz.name_of(j.actor), q.amount_minor, q.balance_after_minor,
           q.currency, c.exponent::int, j.reverses, jsonb_build_object('version', q.account_version)
      from book.posting q join book.journal j on j.id = q.journal_id join policy.currency c on c.code = q.currency
     where q.account_id = p_account_id and q.account_version > span.before
       and q.account_version <= least(span.last, (p_after ->> 'version')::bigint - 1)
     order by q.account_version desc limit least(greatest(coalesce(p_limit, 100), 1), 500);
end $$;
comment on function desk.ledger_statement(bigint, jsonb, int, date, date) is 'The postings of a ledger account, newest first: a positive amount is a credit. p_after: cursor of the last row. p_from, p_until: the days they were booked on in the office''s time zone, both counted; null: open. PU007, PU008.';

create function desk.ledger_period(p_account_id bigint, p_from date, p_until date) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  a book.ledger_account;
  t book.turnover;
begin
  perform authz.require('ledger.read');
  a := book.readable_account(p_account_id);
  perform authz.count_read('ledger.period', 1);
  t := book.turnover_of(p_account_id, book.days_of_account(p_account_id, p_from, p_until));
  return jsonb_build_object('account', a.id, 'from', p_from, 'until', p_until, 'time_zone', (select o.time_zone from meta.office o), 'postings', t.postings,
    'opening', book.money(t.opening_minor, a.currency), 'turned_in', book.money(t.in_minor, a.currency),
    'turned_out', book.money(t.out_minor, a.currency), 'closing', book.money(t.closing_minor, a.currency));
end $$;
comment on function desk.ledger_period(bigint, date, date) is 'What an account stood at, what went in and out in a period by days of the office''s time zone, and what it stands at then. Opening and turnover make the closing balance, or PU006 ledger_period. PU007, PU008.';

create function desk.ledger_entry(p_journal_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  j book.journal;
begin
  perform authz.require('ledger.read');
  select * into j from book.journal x where x.id = p_journal_id;
  if not found or not book.journal_visible(j) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'journal', 'id', p_journal_id));
  end if;
  perform authz.count_read('ledger.entry', 1);
  return jsonb_build_object(
    'journal', j.id, 'kind', j.kind, 'reference', j.business_ref, 'event_us', book.micros(j.event_at), 'booked_on', j.booked_on, 'booked_us', book.micros(j.booked_at),
    'actor', authz.name_of(j.actor), 'station', j.station,
    'command', (select r.command from book.command_request r where r.key = j.command_key),
    'payment', (select jsonb_build_object('id', p.id, 'reference', p.reference, 'kind', p.kind, 'state', p.state)
                  from book.payment p where p.id = j.payment_id and book.client_visible(p.client_id)),
    'reverses', j.reverses, 'reversed_by', (select r.id from book.journal r where r.reverses = j.id),
    'legs', book.journal_legs(j.id));
end $$;
comment on function desk.ledger_entry(bigint) is 'A journal with all its legs and what caused it: payment, command, person, station, time. Legs of clients whom the reader may not see show the amount and no owner. PU007 when none of its clients is the reader''s to see.';

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
grant execute on function desk.ledger_statement(bigint, jsonb, int, date, date), desk.ledger_period(bigint, date, date), desk.ledger_entry(bigint), desk.ledger_accounts(bigint), desk.ledger_proof()
  to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.close_period(uuid, date, date) to purser_payments_manager, purser_operations;
