-- What decides a payment: its hash, the rule it falls under, the checks on the decision sheet.
set local role purser_owner;

create function book.content_hash(p_payment book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return encode(sha256(convert_to(jsonb_build_array(
    'purser payment v1', p_payment.id, p_payment.kind, p_payment.revision, p_payment.amount_minor, p_payment.currency, p_payment.fee_minor, p_payment.method,
    p_payment.trading_account_id, p_payment.to_trading_account_id, p_payment.counter_amount_minor, p_payment.counter_currency, p_payment.exchange_quote_id,
    (select jsonb_build_array(d.id, d.method, d.detail, d.holder) from book.destination d where d.id = p_payment.destination_id))::text, 'UTF8')), 'hex');
end $$;
comment on function book.content_hash(book.payment) is 'SHA-256 over everything an approval stands for: amount, fee, account, destination in full, rate, revision.';

create function book.rule_for(p_kind text, p_band_minor bigint) returns policy.approval_rule language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  rule policy.approval_rule;
begin
  select * into rule from policy.approval_rule r where r.kind = p_kind and r.band @> p_band_minor and r.valid @> clock_timestamp();
  if not found then
    perform authz.refuse('PU006', jsonb_build_object('check', 'approval_rule', 'kind', p_kind, 'reference_minor', p_band_minor::text));
  end if;
  return rule;
end $$;
comment on function book.rule_for(text, bigint) is 'The approval rule a payment falls under. PU006 approval_rule when policy names none: then nobody can approve it.';

create function book.steps_needed(p_rule_id bigint) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select count(*)::int from policy.approval_step s where s.rule_id = p_rule_id);
end $$;
comment on function book.steps_needed(bigint) is 'How many people a rule asks for.';

create function book.next_step(p_payment book.payment, p_rule_id bigint, p_login text) returns smallint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select s.step_no from policy.approval_step s
     where s.rule_id = p_rule_id
       and not exists (select from book.approval a where a.payment_id = p_payment.id and a.revision = p_payment.revision and a.step_no = s.step_no)
       and exists (select from policy.staff_role r where r.login = p_login and r.role = s.role and r.granted)
     order by s.step_no limit 1);
end $$;
comment on function book.next_step(book.payment, bigint, text) is 'The first open step this person holds the role for, or null. Steps need not be filled in order; each by another person.';

create function book.business_open(p_state text) returns boolean language sql immutable
return p_state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'unallocated');
comment on function book.business_open(text) is 'Whether a payment in this state still waits for somebody or something.';

create function book.check_row(p_code text, p_level text, p_args jsonb, p_source text, p_as_of timestamptz) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('code', p_code, 'level', p_level, 'args', p_args, 'source', p_source, 'as_of_us', book.micros(p_as_of));
end $$;
comment on function book.check_row(text, text, jsonb, text, timestamptz) is 'One line of a decision sheet.';

-- One check is one line here: what stands against the payment (stop), what to look at (look), what is clear.
create function book.payment_checks(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  a book.trading_account;
  d book.destination;
  f sync.account_figures;
  b book.balance;
  ledger bigint;
  held bigint;
  n int;
  m bigint;
  at timestamptz;
  now_at timestamptz := clock_timestamp();
  today date := (clock_timestamp() at time zone 'UTC')::date;
  checks jsonb := '[]';
begin
  select * into c from book.client x where x.id = p.client_id;
  select * into a from book.trading_account x where x.id = p.trading_account_id;
  select * into d from book.destination x where x.id = p.destination_id;
  select * into f from sync.account_figures x where x.trading_account_id = p.trading_account_id;
  select l.id into ledger from book.ledger_account l where l.role = 'client_trading' and l.trading_account_id = p.trading_account_id;
  select * into b from book.balance x where x.account_id = ledger;
  select h.amount_minor into held from book.hold h where h.id = p.hold_id and not exists (select from book.hold_resolution r where r.hold_id = h.id);

  checks := checks || book.check_row('kyc_state', case when (book.kyc_gate(c.id, 'withdraw') -> 'open')::boolean or book.kyc_gate(c.id, 'withdraw') ->> 'why' like any ('{kyc_past_expiry,client_%}') then 'clear' else 'stop' end,
    jsonb_build_object('state', c.kyc_state, 'level', c.kyc_level), 'kyc', c.kyc_reviewed_at);
  checks := checks || book.check_row('kyc_expiry', case when c.kyc_expires_on is null or c.kyc_expires_on > today + 30 then 'clear' when c.kyc_expires_on > today then 'look' else 'stop' end,
    jsonb_build_object('expires_on', c.kyc_expires_on), 'kyc', c.kyc_reviewed_at);
  checks := checks || book.check_row('account_state', case when a.state = 'active' and c.status = 'active' then 'clear' else 'stop' end,
    jsonb_build_object('account', a.state, 'client', c.status), 'office', now_at);
  checks := checks || book.check_row('balance_after_hold', case when held is null then 'stop' when b.posted_minor - b.pending_out_minor >= 0 then 'clear' else 'stop' end,
    jsonb_build_object('balance', book.money(b.posted_minor, p.currency), 'held', book.money(coalesce(held, 0), p.currency),
                       'after', book.money(b.posted_minor - b.pending_out_minor, p.currency)), 'ledger', now_at);
  checks := checks || book.check_row('free_margin',
    case when f.trading_account_id is null then 'look' when f.free_margin_minor < p.amount_minor then 'stop'
         when f.as_of < now_at - make_interval(secs => authz.whole_setting('figures.fresh_seconds')::int) then 'look' else 'clear' end,
    jsonb_build_object('free', book.money(f.free_margin_minor, f.currency), 'after', book.money(f.free_margin_minor - p.amount_minor, f.currency), 'positions', f.open_positions),
    (select s.name from book.trading_server s where s.id = a.server_id), f.as_of);
  checks := checks || book.check_row('destination_verified', case d.state when 'verified' then 'clear' else 'stop' end,
    jsonb_build_object('state', d.state, 'by', authz.name_of(d.verified_by)), 'office', d.verified_at);
  n := authz.whole_setting('destination.cooling_off_hours')::int;
  checks := checks || book.check_row('destination_age', case when d.added_at <= now_at - make_interval(hours => n) then 'clear' else 'look' end,
    jsonb_build_object('hours', floor(extract(epoch from now_at - d.added_at) / 3600)::int, 'cooling_off_h', n), 'office', d.added_at);
  checks := checks || book.check_row('name_on_account',
    case when lower(d.holder) = lower(c.full_name) then 'clear' when public.similarity(lower(d.holder), lower(c.full_name)) >= 0.5 then 'look' else 'stop' end,
    jsonb_build_object('holder', d.holder, 'client', c.full_name, 'similarity', round(public.similarity(lower(d.holder), lower(c.full_name))::numeric * 100)::int), 'office', d.added_at);
  select coalesce(sum(y.amount_minor), 0), count(*), max(y.settled_at) into m, n, at from book.payment y
   where y.client_id = p.client_id and y.kind = 'deposit' and y.state = 'settled' and y.currency = p.currency;
  checks := checks || book.check_row('source_of_funds_in', case when n > 0 then 'clear' else 'look' end,
    jsonb_build_object('deposits', n, 'total', book.money(m, p.currency), 'newest_us', book.micros(at)), 'ledger', at);
  select count(*), max(y.requested_at) into n, at from book.payment y
   where y.client_id = p.client_id and y.kind = p.kind and y.id <> p.id and y.amount_minor = p.amount_minor and y.currency = p.currency
     and y.requested_at > p.requested_at - interval '24 hours' and y.state not in ('rejected', 'cancelled', 'expired', 'failed');
  checks := checks || book.check_row('duplicate', case when n = 0 then 'clear' else 'look' end, jsonb_build_object('count', n), 'office', at);
  select count(*), coalesce(sum(y.reference_minor), 0) into n, m from book.payment y
   where y.client_id = p.client_id and y.kind = p.kind and y.requested_at > p.requested_at - interval '7 days' and y.state not in ('rejected', 'cancelled', 'expired', 'failed');
  checks := checks || book.check_row('velocity', case when n <= authz.whole_setting('velocity.look_count')::int then 'clear' else 'look' end,
    jsonb_build_object('count', n, 'days', 7, 'total', book.money(m, (select o.reference_currency from meta.office o))), 'office', now_at);
  select count(*) into n from book.payment y where y.destination_id = p.destination_id and y.kind = 'withdrawal' and y.state = 'settled';
  checks := checks || book.check_row('first_withdrawal', case when n > 0 then 'clear' else 'look' end, jsonb_build_object('earlier', n), 'office', now_at);
  select count(*) filter (where y.flag = 'unknown_outcome'), count(*) into n, m from book.payment y
   where y.client_id = p.client_id and y.id <> p.id and book.business_open(y.state);
  checks := checks || book.check_row('open_items', case when n > 0 then 'stop' when m > 0 then 'look' else 'clear' end, jsonb_build_object('unknown', n, 'open', m), 'office', now_at);
  select count(*) into n from book.payment y where y.client_id = p.client_id and y.kind = 'deposit' and y.state in ('pending', 'confirmed');
  checks := checks || book.check_row('deposits_settled', case when n = 0 then 'clear' else 'look' end, jsonb_build_object('open', n), 'office', now_at);
  checks := checks || book.check_row('traded_since_deposit', case when a.traded_lots_e8 > 0 then 'clear' else 'look' end,
    jsonb_build_object('lots_e8', a.traded_lots_e8::text, 'last_deal_us', book.micros(a.last_deal_at)), 'office', a.last_deal_at);
  checks := checks || book.check_row('credentials_changed', case when c.credentials_changed_at > now_at - interval '72 hours' then 'look' else 'clear' end,
    jsonb_build_object('changed_us', book.micros(c.credentials_changed_at), 'hours', 72), 'office', now_at);
  checks := checks || book.check_row('fee', case when p.fee_minor * 10 <= p.amount_minor then 'clear' else 'look' end,
    jsonb_build_object('fee', book.money(p.fee_minor, p.currency), 'amount', book.money(p.amount_minor, p.currency)), 'policy', now_at);
  return (select jsonb_agg(x.value order by case x.value ->> 'level' when 'stop' then 0 when 'look' then 1 else 2 end, x.ordinality)
            from jsonb_array_elements(checks) with ordinality x);
end $$;
comment on function book.payment_checks(book.payment) is 'The checks of a withdrawal''s decision sheet, stops first. Each: code, level, figures, source, age.';

create function book.may_approve(p book.payment, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select p.requested_by <> p_login
       and not exists (select from book.payment_editor e where e.payment_id = p.id and e.login = p_login)
       and not exists (select from book.approval a where a.payment_id = p.id and a.revision = p.revision and a.approver = p_login)
       and not exists (select from book.destination d where d.id = p.destination_id and p_login in (d.added_by, d.verified_by))
       and book.next_step(p, (select r.id from policy.approval_rule r where r.kind = p.kind and r.band @> p.band_minor and r.valid @> clock_timestamp()), p_login) is not null);
end $$;
comment on function book.may_approve(book.payment, text) is 'Whether this person could be the next to approve: another person than everyone who touched it, holding the role of an open step.';

create function book.payment_rows(p_ids bigint[])
returns table (id bigint, reference text, kind text, client_id bigint, client text, method text, amount_minor bigint, currency text, exponent int,
               due_us bigint, due_level text, risk int, state text, steps_done int, steps_needed int, flag text, mine boolean, held_by text, requested_us bigint,
               version int, cursor jsonb)
language sql stable
set search_path = pg_catalog, pg_temp as $$
  select p.id, p.reference, p.kind, p.client_id, c.full_name, w.name, p.amount_minor, p.currency, y.exponent::int,
         case when book.business_open(p.state) then book.micros(p.due_at) end,
         case when not book.business_open(p.state) or p.due_at is null or p.waiting_since is not null then 'none'
              when p.due_at <= clock_timestamp() then 'overdue'
              when p.due_at <= clock_timestamp() + make_interval(mins => coalesce(l.soon_minutes, 0)) then 'soon' else 'ok' end,
         p.risk_score::int, p.state, p.steps_done::int, p.steps_needed::int, p.flag,
         p.state = 'awaiting_approval' and book.may_approve(p, session_user::text),
         case when p.held_until > clock_timestamp() then authz.name_of(p.held_by) end,
         book.micros(p.requested_at), p.version,
         jsonb_build_object('due', book.micros(p.due_at), 'at', book.micros(p.requested_at), 'amount', p.reference_minor, 'risk', p.risk_score, 'id', p.id)
    from unnest(p_ids) with ordinality o (id, n)
    join book.payment p on p.id = o.id
    join book.client c on c.id = p.client_id
    join policy.payment_method w on w.code = p.method
    join policy.currency y on y.code = p.currency
    left join policy.service_level l on l.kind = p.kind
   order by o.n
$$;
comment on function book.payment_rows(bigint[]) is 'The rows of payment lists, in the order of the ids.';

create function book.release_payment_hold(p_payment book.payment, p_outcome text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p_payment.hold_id is not null and not exists (select from book.hold_resolution r where r.hold_id = p_payment.hold_id) then
    perform book.release_hold(p_payment.hold_id, p_outcome);
  end if;
end $$;
comment on function book.release_payment_hold(book.payment, text) is 'Gives the held money back to the account, when it is still held.';

create function book.note_payment(p_payment_id bigint, p_kind text, p_revision int, p_step smallint, p_reason text, p_text text, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.payment_event (payment_id, kind, revision, step_no, reason_code, text, args)
  values (p_payment_id, p_kind, p_revision, p_step, p_reason, nullif(p_text, ''), coalesce(p_args, '{}'));
end $$;
comment on function book.note_payment(bigint, text, int, smallint, text, text, jsonb) is 'Adds a line to a payment''s history.';

reset role;
grant execute on all functions in schema book to purser_desk;
