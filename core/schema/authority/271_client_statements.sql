-- Statements of clients: exactly what the ledger says of their accounts in a period. What is asked is recorded before
-- anything is given out, with the figures; the fingerprint of the document closes the record.
set local role purser_owner;
grant select, insert, update on book.client_statement to purser_desk;
grant select, insert on book.client_statement_account to purser_desk;
create trigger client_statement_account_insert_only before update or delete on book.client_statement_account for each row execute function book.refuse_change();
create trigger client_statement_account_no_truncate before truncate on book.client_statement_account for each statement execute function book.refuse_change();

create function book.statement_fee(p book.posting, p_kind text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select sum(f.amount_minor) filter (where f.role = 'fees')
      from (select q.seq, q.amount_minor, a.role, a.client_id from book.posting q join book.ledger_account a on a.id = q.account_id
             where q.journal_id = p.journal_id and q.currency = p.currency) f
    -- Whoever pays bears it: in a reversal, whoever gets the money back.
    having p.seq = (array_agg(f.seq order by (f.amount_minor > 0) <> (p_kind = 'reversal'), f.seq) filter (where f.client_id is not null))[1]);
end $$;
comment on function book.statement_fee(book.posting, text) is 'The fee inside a movement of a client''s account, in its currency: of the journal''s legs the first that pays bears it. Null: none.';

create function book.statement_movements(p_account_id bigint, p_span book.version_span) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
             'booked_us', book.micros(j.booked_at), 'kind', j.kind, 'reference', j.business_ref, 'journal', j.id,
             'amount_minor', q.amount_minor::text, 'balance_minor', q.balance_after_minor::text, 'fee_minor', fee.minor::text,
             'rate', case when x.id is not null then jsonb_build_object('from', x.from_currency, 'to', x.to_currency, 'e10', x.client_rate_e10::text) end)
           order by q.account_version), '[]')
      from book.posting q join book.journal j on j.id = q.journal_id
      left join book.exchange_quote x on x.used_by_journal = j.id
     cross join lateral (select book.statement_fee(q, j.kind) as minor) fee
     where q.account_id = p_account_id and q.account_version > p_span.before and q.account_version <= p_span.last);
end $$;
comment on function book.statement_movements(bigint, book.version_span) is 'The movements of an account as a statement lists them, oldest first: when, what for, how much, the balance after, the fee inside it, and the rate of a conversion.';

create function book.check_statement(p_client_id bigint, p_from date, p_until date, p_language text, p_format text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone (select o.time_zone from meta.office o))::date;
begin
  if p_client_id is null or not book.client_visible(p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_client_id));
  elsif p_from is null or p_from < date '1970-01-01' then
    perform authz.refuse('PU008', '{"field": "from"}');
  elsif p_until is null or p_until < p_from then
    perform authz.refuse('PU008', '{"field": "until"}');
  elsif p_until > today then
    perform authz.refuse('PU008', '{"field": "until", "why": "not_over"}');
  elsif p_until - p_from >= authz.whole_setting('statement.days') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'from', 'why', 'too_long', 'most', authz.whole_setting('statement.days')));
  elsif coalesce(p_language, '') not in ('en', 'de', 'es', 'ru', 'ar') then
    perform authz.refuse('PU008', '{"field": "language"}');
  elsif coalesce(p_format, '') not in ('pdf', 'csv') then
    perform authz.refuse('PU008', '{"field": "format"}');
  end if;
end $$;
comment on function book.check_statement(bigint, date, date, text, text) is 'Whether a statement may be asked for like this. PU007, PU008 with the field.';

create function book.draw_statement(p_statement book.client_statement) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  most bigint := authz.whole_setting('statement.rows');
  rows_all bigint;
begin
  -- One statement: every account is seen at the same moment.
  insert into book.client_statement_account (statement_id, account_id, position, span, turned)
  select p_statement.id, d.id, row_number() over (order by d.role = 'bonus_credit', d.currency, d.login nulls first, d.id), d.span, book.turnover_of(d.id, d.span)
    from (select a.id, a.role, a.currency, t.login, book.days_of_account(a.id, p_statement.first_day, p_statement.last_day) as span
            from book.ledger_account a left join book.trading_account t on t.id = a.trading_account_id
           where a.client_id = any (book.shown_files(p_statement.client_id))) d
   where (d.span).last > 0;
  rows_all := (select coalesce(sum((s.turned).postings), 0) from book.client_statement_account s where s.statement_id = p_statement.id);
  if rows_all > most then
    perform authz.refuse('PU005', jsonb_build_object('what', 'statement_rows', 'limit', most, 'rows', rows_all));
  end if;
  return rows_all;
end $$;
comment on function book.draw_statement(book.client_statement) is 'Takes the figures of every account of the client for the period from the ledger, and keeps them. Returns the number of movements. PU005 statement_rows, PU006 ledger_period.';

create function book.statement_accounts(p_statement_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  broken bigint := (select min(s.account_id) from book.client_statement_account s
                     where s.statement_id = p_statement_id and book.turnover_of(s.account_id, s.span) is distinct from s.turned);
begin
  if broken is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'statement', 'account', broken));
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
             'account', a.id, 'role', a.role, 'client', book.code('C', a.client_id), 'server', v.name, 'login', t.login, 'client_money', a.client_money,
             'currency', a.currency, 'exponent', c.exponent,
             'opening_minor', ((s.turned).opening_minor)::text, 'in_minor', ((s.turned).in_minor)::text, 'out_minor', ((s.turned).out_minor)::text,
             'closing_minor', ((s.turned).closing_minor)::text, 'movements', book.statement_movements(s.account_id, s.span)) order by s.position), '[]')
      from book.client_statement_account s join book.ledger_account a on a.id = s.account_id join policy.currency c on c.code = a.currency
      left join book.trading_account t on t.id = a.trading_account_id left join book.trading_server v on v.id = t.server_id
     where s.statement_id = p_statement_id);
end $$;
comment on function book.statement_accounts(bigint) is 'The accounts of a statement with their movements. PU006 statement when the ledger no longer says what it said when the statement was made out.';

create function book.statement_totals(p_statement_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('currency', t.currency, 'exponent', t.exponent, 'opening_minor', t.opening::text, 'in_minor', t.turned_in::text,
                                                 'out_minor', t.turned_out::text, 'closing_minor', t.closing::text) order by t.currency), '[]')
      from (select a.currency, c.exponent, sum((s.turned).opening_minor) as opening, sum((s.turned).in_minor) as turned_in, sum((s.turned).out_minor) as turned_out,
                   sum((s.turned).closing_minor) as closing
              from book.client_statement_account s join book.ledger_account a on a.id = s.account_id join policy.currency c on c.code = a.currency
             where s.statement_id = p_statement_id and a.role <> 'bonus_credit'
             group by a.currency, c.exponent) t);
end $$;
comment on function book.statement_totals(bigint) is 'The totals of a statement in each currency over the accounts that hold money; bonus is no money and stays apart.';

create function book.readable_statement(p_id bigint) returns book.client_statement language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  s book.client_statement;
begin
  select * into s from book.client_statement x where x.id = p_id;
  if not found or not book.client_visible(s.client_id)
     or exists (select from book.client_statement_account m join book.ledger_account a on a.id = m.account_id
                 where m.statement_id = p_id and not book.client_visible(a.client_id)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client_statement', 'id', p_id));
  end if;
  return s;
end $$;
comment on function book.readable_statement(bigint) is 'A statement whose client, and the owner of every account on it, the reader may see. PU007.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.issue_statement(p_key uuid, p_client_id bigint, p_from date, p_until date, p_language text, p_format text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  s book.client_statement;
  rows_all bigint;
begin
  answer := authz.begin_command(p_key, 'statement.issue', 'client.statement',
    jsonb_build_object('client', p_client_id, 'from', p_from, 'until', p_until, 'language', p_language, 'format', p_format));
  if answer.replayed then return answer; end if;
  perform book.check_statement(p_client_id, p_from, p_until, p_language, p_format);
  insert into book.client_statement (client_id, first_day, last_day, time_zone, language, format)
  values (p_client_id, p_from, p_until, (select o.time_zone from meta.office o), p_language, p_format) returning * into s;
  rows_all := book.draw_statement(s);
  return authz.finish_command(p_key, 'client_statement', s.id, s.version, s.state, jsonb_build_object('movements', rows_all, 'code', book.code('S', s.id)),
    jsonb_build_object('client', p_client_id, 'from', p_from, 'until', p_until, 'language', p_language, 'format', p_format, 'movements', rows_all));
end $$;
comment on function desk.issue_statement(uuid, bigint, date, date, text, text) is 'Makes a statement out: number, period, figures are kept; the document is written from desk.client_statement and closed by desk.finish_statement. PU001, PU005 statement_rows, PU006, PU007, PU008.';

create function desk.client_statement(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s book.client_statement;
begin
  perform authz.require('client.statement');
  s := book.readable_statement(p_id);
  perform authz.count_read('client.statement', (select coalesce(sum((m.turned).postings), 0)::int from book.client_statement_account m where m.statement_id = p_id));
  perform authz.record_read('statement.read', 'client_statement', p_id);
  return jsonb_build_object(
    'id', s.id, 'code', book.code('S', s.id), 'version', s.version, 'state', s.state, 'language', s.language, 'from', s.first_day, 'until', s.last_day, 'time_zone', s.time_zone,
    'issued_us', book.micros(s.issued_at), 'issued_by', authz.name_of(s.issued_by), 'office', (select o.name from meta.office o),
    'client', (select jsonb_build_object('id', c.id, 'code', book.code('C', c.id), 'name', c.full_name, 'language', c.language) from book.client c where c.id = s.client_id),
    'accounts', book.statement_accounts(p_id), 'totals', book.statement_totals(p_id));
end $$;
comment on function desk.client_statement(bigint) is 'What a statement says: head, every account with opening balance, movements and closing balance, totals by currency. Figures are those of the ledger, or PU006. Counted by movements and put on the record. PU001, PU007.';

create function desk.finish_statement(p_key uuid, p_id bigint, p_version int, p_sha256 text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  s book.client_statement;
  ends text := case when p_sha256 is null then 'discarded' else 'saved' end;
begin
  answer := authz.begin_command(p_key, 'statement.finish', 'client.statement', jsonb_build_object('id', p_id, 'version', p_version, 'sha256', p_sha256));
  if answer.replayed then return answer; end if;
  if p_sha256 is not null and p_sha256 !~ '^[0-9a-f]{64}$' then
    perform authz.refuse('PU008', '{"field": "sha256"}');
  end if;
  perform book.readable_statement(p_id);
  select * into strict s from book.client_statement x where x.id = p_id for update;
  if s.issued_by <> session_user then
    perform authz.refuse('PU001', '{"why": "not_yours"}');
  elsif s.state <> 'issued' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'client_statement', 'state', s.state));
  elsif s.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('version', s.version, 'state', s.state));
  end if;
  update book.client_statement x set state = ends, sha256 = p_sha256, ended_at = clock_timestamp(), version = x.version + 1 where x.id = p_id;
  return authz.finish_command(p_key, 'client_statement', p_id, s.version + 1, ends, '{}',
    jsonb_build_object('client', s.client_id, 'from', s.first_day, 'until', s.last_day, 'sha256', p_sha256));
end $$;
comment on function desk.finish_statement(uuid, bigint, int, text) is 'Closes an own statement: saved, with the SHA-256 of the document, or discarded when there is none. PU001, PU002, PU003, PU007, PU008.';

reset role;
grant execute on function desk.issue_statement(uuid, bigint, date, date, text, text), desk.client_statement(bigint), desk.finish_statement(uuid, bigint, int, text)
  to purser_compliance, purser_payments, purser_payments_manager;
