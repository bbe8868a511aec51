-- Reads over payments: the queue, its counts, the decision sheet.
set local role purser_desk;

create function desk.list_payments(p_filter jsonb default '{}', p_sort text default 'due', p_after jsonb default null, p_limit int default 100)
returns table (id bigint, reference text, kind text, client_id bigint, client text, method text, amount_minor bigint, currency text, exponent int,
               due_us bigint, due_level text, risk int, state text, steps_done int, steps_needed int, flag text, mine boolean, held_by text, requested_us bigint,
               version int, cursor jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
begin
  perform authz.require('payment.list');
  ids := book.payment_page(p_filter, p_sort, p_after, least(greatest(coalesce(p_limit, 100), 1), 500));
  perform authz.count_read('payment.list', coalesce(cardinality(ids), 0));
  return query select * from book.payment_rows(ids);
end $$;
comment on function desk.list_payments(jsonb, text, jsonb, int) is 'A page of the payment queue. Filter: tab (mine, withdrawals, deposits, transfers, unknown: open ones; all: the history, newest first), text, states, currency, method, method_not, min_minor, max_minor, ids, and rules (book.payment_filter). Sort due, newest, amount, risk; p_after is the cursor of the last row, its member skip passes over as many rows more. At most 500 rows.';

create function desk.payment_counts() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  counts jsonb;
begin
  perform authz.require('payment.list');
  select jsonb_build_object(
      'withdrawals', count(*) filter (where p.kind = 'withdrawal'), 'deposits', count(*) filter (where p.kind = 'deposit'),
      'transfers', count(*) filter (where p.kind = 'transfer'), 'unknown', count(*) filter (where p.flag = 'unknown_outcome'),
      'mine', count(*) filter (where p.state = 'awaiting_approval' and book.may_approve(p, session_user::text)))
    into counts
    from book.payment p
   where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'unallocated');
  return counts;
end $$;
comment on function desk.payment_counts() is 'How many open payments there are by kind, with unknown outcome, and waiting for the person asking.';

create function desk.payment_totals(p_filter jsonb default '{}') returns table (currency text, exponent int, payments bigint, total_minor text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  tab text := coalesce(p_filter ->> 'tab', 'withdrawals');
  wanted_kind text := case tab when 'withdrawals' then 'withdrawal' when 'deposits' then 'deposit' when 'transfers' then 'transfer' end;
begin
  perform authz.require('payment.list');
  return query
    select p.currency, y.exponent::int, count(*), sum(p.amount_minor)::text
      from book.payment p join policy.currency y on y.code = p.currency
     where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'unallocated')
       and (wanted_kind is null or p.kind = wanted_kind) and (tab <> 'unknown' or p.flag = 'unknown_outcome')
       and (tab <> 'mine' or (p.state = 'awaiting_approval' and book.may_approve(p, session_user::text)))
     group by p.currency, y.exponent order by count(*) desc, p.currency;
end $$;
comment on function desk.payment_totals(jsonb) is 'Number and sum by currency of the open payments in a tab.';

create function desk.payment_sheet(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
  c book.client;
  a book.trading_account;
  d book.destination;
  rule policy.approval_rule;
  checks jsonb;
  stops boolean;
  me text := session_user;
  held boolean;
  open_for_decision boolean;
  why_not text;
begin
  perform authz.require('payment.read');
  select * into p from book.payment x where x.id = p_id;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  end if;
  perform authz.count_read('payment.read', 1);
  perform audit.append('payment.read', 'payment', p_id::text, '{}');
  select * into c from book.client x where x.id = p.client_id;
  select * into a from book.trading_account x where x.id = p.trading_account_id;
  select * into d from book.destination x where x.id = p.destination_id;
  select * into rule from policy.approval_rule r where r.kind = p.kind and r.band @> p.band_minor and r.valid @> clock_timestamp();
  checks := case when p.kind = 'withdrawal' then book.payment_checks(p) else '[]' end;
  stops := checks @> '[{"level": "stop"}]';
  held := coalesce(p.held_until > clock_timestamp() and p.held_by <> me, false);
  open_for_decision := p.state = 'awaiting_approval';
  why_not := case
    when p.kind <> 'withdrawal' then 'kind'
    when not authz.may('payment.approve') then 'not_permitted'
    when not open_for_decision then 'state'
    when held then 'held'
    when p.requested_by = me or exists (select from book.payment_editor e where e.payment_id = p.id and e.login = me) then 'maker'
    when me in (d.added_by, d.verified_by) then 'destination'
    when exists (select from book.approval x where x.payment_id = p.id and x.revision = p.revision and x.approver = me) then 'approved_already'
    when rule.id is null then 'no_rule'
    when book.next_step(p, rule.id, me) is null then 'no_open_step'
    when stops then 'checks' end;
  return jsonb_build_object(
    'payment', jsonb_build_object(
      'id', p.id, 'reference', p.reference, 'kind', p.kind, 'state', p.state, 'version', p.version, 'revision', p.revision, 'hash', p.content_hash, 'method', p.method,
      'amount', book.money(p.amount_minor, p.currency), 'fee', book.money(p.fee_minor, p.currency), 'flag', p.flag, 'risk', p.risk_score,
      'reference_amount', book.money(p.reference_minor, (select o.reference_currency from meta.office o)),
      'client', jsonb_build_object('id', c.id, 'code', book.code('C', c.id), 'name', c.full_name),
      'account', case when a.id is null then null else jsonb_build_object('id', a.id, 'server', (select s.name from book.trading_server s where s.id = a.server_id), 'login', a.login) end,
      'free_margin', (select jsonb_build_object('amount', book.money(f.free_margin_minor, f.currency), 'as_of_us', book.micros(f.as_of)) from sync.account_figures f where f.trading_account_id = a.id),
      'destination', case when d.id is null then null else jsonb_build_object('id', d.id, 'masked', d.masked, 'holder', d.holder, 'bank', d.bank, 'kind', d.method, 'state', d.state) end,
      'requested_us', book.micros(p.requested_at), 'requested_by', authz.name_of(p.requested_by),
      'due_us', case when book.business_open(p.state) then book.micros(p.due_at) end,
      'due_level', (select r.due_level from book.payment_rows(array[p.id]) r),
      'held_by', case when p.held_until > clock_timestamp() then authz.name_of(p.held_by) end, 'held_until_us', case when p.held_until > clock_timestamp() then book.micros(p.held_until) end,
      'held_by_you', coalesce(p.held_by = me and p.held_until > clock_timestamp(), false),
      'hold', (select book.money(h.amount_minor, h.currency) from book.hold h where h.id = p.hold_id and not exists (select from book.hold_resolution r where r.hold_id = h.id)),
      'reason', p.reason_code),
    'checks', checks,
    'chain', book.payment_chain(p, rule.id, me),
    'postings', jsonb_build_object('planned', case when p.kind = 'withdrawal' then book.planned_postings(p) else '[]'::jsonb end, 'posted', book.posted_postings(p.id)),
    'instructions', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', i.id, 'kind', i.kind, 'server', (select s.name from book.trading_server s where s.id = i.server_id), 'login', i.login, 'provider', i.provider, 'direction', i.direction,
        'amount', book.money(i.amount_minor, i.currency), 'state', i.state, 'tag', i.tag, 'ticket', i.ticket, 'attempts', i.attempts, 'looks', i.looks, 'retcode', i.retcode,
        'version', i.version, 'at_us', book.micros(coalesce(i.finished_at, i.unknown_since, i.sent_at, i.created_at)), 'detail', i.last_reason,
        'proposal', (select jsonb_build_object('outcome', r.outcome, 'ticket', r.ticket, 'reason', r.reason, 'by', authz.name_of(r.proposed_by), 'you', r.proposed_by = me, 'at_us', book.micros(r.proposed_at))
                       from book.resolution_proposal r where r.instruction_id = i.id and r.instruction_version = i.version)) order by i.id), '[]')
      from book.instruction i where i.payment_id = p.id),
    'history', (select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(e.at), 'kind', e.kind, 'who', authz.name_of(e.actor), 'revision', e.revision, 'step', e.step_no,
                                                             'reason', e.reason_code, 'text', e.text, 'args', e.args) order by e.id), '[]')
                  from book.payment_event e where e.payment_id = p.id),
    'actions', jsonb_build_object(
      'approve', jsonb_build_object('allowed', why_not is null, 'why', why_not, 'step_up', coalesce(rule.step_up, false)),
      'reject', book.action('payment.reject', p, held, '{awaiting_approval,waiting_info}'),
      'return', book.action('payment.return', p, held, '{awaiting_approval}'),
      'answer', book.action('payment.answer', p, held, '{waiting_info}'),
      'cancel', book.action('payment.cancel', p, held, '{awaiting_approval,waiting_info}'),
      'amend', book.action('payment.amend', p, held, '{awaiting_approval,waiting_info}'),
      'resolve', jsonb_build_object('allowed', authz.may('instruction.resolve') and exists (select from book.instruction i where i.payment_id = p.id and i.state in ('unknown', 'parked')),
                                    'why', case when not authz.may('instruction.resolve') then 'not_permitted' else 'state' end)),
    'reasons', jsonb_build_object(
      'reject', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'reject'),
      'return', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'return'),
      'cancel', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'cancel')));
end $$;
comment on function desk.payment_sheet(bigint) is 'The decision sheet: the payment, each check, the approval chain, what will be and was posted and instructed, and which decisions are open to the person asking (with the reason when not). Logged as a read of personal data.';

reset role;
set local role purser_owner;

create function book.action(p_permission text, p book.payment, p_held boolean, p_states text[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('allowed', w.why is null, 'why', w.why)
      from (select case when not authz.may(p_permission) then 'not_permitted' when p.state <> all (p_states) then 'state' when p_held then 'held' end as why) w);
end $$;
comment on function book.action(text, book.payment, boolean, text[]) is 'Whether a decision is open to the person asking, and why not.';

create function book.payment_chain(p book.payment, p_rule_id bigint, p_me text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_array(jsonb_build_object('kind', 'requested', 'who', authz.name_of(p.requested_by), 'at_us', book.micros(p.requested_at), 'you', p.requested_by = p_me))
      || coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'who', authz.name_of(e.actor), 'at_us', book.micros(e.at), 'reason', e.reason_code, 'you', e.actor = p_me) order by e.id)
                     from book.payment_event e where e.payment_id = p.id and e.kind in ('rejected', 'returned', 'amended', 'cancelled')), '[]')
      || coalesce((select jsonb_agg(jsonb_build_object('kind', case when a.payment_id is null then 'needed' else 'approved' end, 'who', authz.name_of(a.approver), 'at_us', book.micros(a.at),
                                                       'step', s.step_no, 'role', s.role, 'you', coalesce(a.approver = p_me, s.step_no = book.next_step(p, p_rule_id, p_me) and book.may_approve(p, p_me)))
                                    order by s.step_no)
                     from policy.approval_step s left join book.approval a on a.payment_id = p.id and a.revision = p.revision and a.step_no = s.step_no
                    where s.rule_id = p_rule_id and (a.payment_id is not null or p.state in ('awaiting_approval', 'waiting_info'))), '[]');
end $$;
comment on function book.payment_chain(book.payment, bigint, text) is 'Who asked, approved, returned, and which steps are still needed.';

create function book.planned_postings(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p.state in ('settled', 'rejected', 'cancelled', 'expired', 'failed') then '[]'::jsonb else
    (select coalesce(jsonb_agg(x.line order by x.n), '[]') from (values
      (1, jsonb_build_object('step', 'withdrawal', 'account', 'client_trading', 'side', 'debit', 'amount', book.money(p.amount_minor, p.currency))),
      (2, jsonb_build_object('step', 'withdrawal', 'account', 'payout_in_flight', 'side', 'credit', 'amount', book.money(p.amount_minor - p.fee_minor, p.currency))),
      (3, case when p.fee_minor > 0 then jsonb_build_object('step', 'withdrawal', 'account', 'fees', 'side', 'credit', 'amount', book.money(p.fee_minor, p.currency)) end),
      (4, jsonb_build_object('step', 'payout_settled', 'account', 'payout_in_flight', 'side', 'debit', 'amount', book.money(p.amount_minor - p.fee_minor, p.currency))),
      (5, jsonb_build_object('step', 'payout_settled', 'account', 'bank_client_money', 'side', 'credit', 'amount', book.money(p.amount_minor - p.fee_minor, p.currency)))) x (n, line)
     where x.line is not null
       and not exists (select from book.journal j where j.payment_id = p.id and j.kind = x.line ->> 'step' and not exists (select from book.journal r where r.reverses = j.id))) end;
end $$;
comment on function book.planned_postings(book.payment) is 'The postings still to come, when everything goes as it should.';

create function book.posted_postings(p_payment_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('journal_id', j.id, 'step', j.kind, 'at_us', book.micros(j.booked_at), 'account', a.role,
                                                 'side', case when q.amount_minor < 0 then 'debit' else 'credit' end, 'amount', book.money(abs(q.amount_minor), q.currency)) order by j.id, q.seq), '[]')
      from book.journal j join book.posting q on q.journal_id = j.id join book.ledger_account a on a.id = q.account_id
     where j.payment_id = p_payment_id);
end $$;
comment on function book.posted_postings(bigint) is 'The postings booked for a payment.';

reset role;
grant execute on all functions in schema book to purser_desk;
grant execute on function desk.list_payments(jsonb, text, jsonb, int), desk.payment_counts(), desk.payment_totals(jsonb), desk.payment_sheet(bigint)
  to purser_compliance, purser_payments, purser_payments_manager, purser_support, purser_operations;
