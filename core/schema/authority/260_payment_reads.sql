-- Reads over payments: the queue, its counts, the decision sheet.
set local role purser_desk;

create function desk.list_payments(p_filter jsonb default '{}', p_sort text default 'due', p_after jsonb default null, p_limit int default 100)
returns table (id bigint, reference text, kind text, client_id bigint, client text, method text, amount_minor bigint, currency text, exponent int,
               due_us bigint, due_level text, risk int, state text, steps_done int, steps_needed int, flag text, mine boolean, held_by text, requested_us bigint,
               version int, cursor jsonb, direction text, fee_minor bigint, provider_fee_minor bigint, provider text, final_minor bigint, final_currency text, final_exponent int,
               client_rate_e10 text, revision int, hash text, asked_of text, asked_role text, asked_name text, answer_due_us bigint, answer_late boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
begin
  perform authz.require('payment.list');
  ids := book.payment_page(p_filter, p_sort, p_after, least(greatest(coalesce(p_limit, 100), 1), 500));
  perform authz.count_read('payment.list', coalesce(cardinality(ids), 0));
  perform authz.record_filter('payment.search', p_filter, '{client}', coalesce(cardinality(ids), 0));
  return query select * from book.payment_rows(ids);
end $$;
comment on function desk.list_payments(jsonb, text, jsonb, int) is 'A page of the payment queue. Filter: tab (mine, withdrawals, deposits, transfers, operations, unknown, open: open ones; all: the history, newest first), text, kind, flag, states, currency, method, method_not, min_minor, max_minor, ids, and rules (book.payment_filter). Sort due, newest, amount, risk; p_after is the cursor of the last row, its member skip passes over as many rows more. At most 500 rows. Text and rules about the client''s name are on the record as searches.';

create function desk.payment_counts() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  counts jsonb;
  scope bigint[];
begin
  perform authz.require('payment.list');
  scope := authz.scope();
  select jsonb_build_object(
      'withdrawals', count(*) filter (where p.kind = 'withdrawal'), 'deposits', count(*) filter (where p.kind = 'deposit'),
      'transfers', count(*) filter (where p.kind in ('transfer', 'client_transfer')),
      'operations', count(*) filter (where p.kind in ('credit', 'fee', 'adjustment', 'nbp')), 'unknown', count(*) filter (where p.flag = 'unknown_outcome'),
      'mine', count(*) filter (where (p.state = 'awaiting_approval' and book.may_approve(p, session_user::text)) or (p.state = 'waiting_info' and book.question_waits_for(p.id, session_user::text))),
      'receipts', case when authz.may('receipt.read') then (select count(*) from book.receipt r where r.state = 'unallocated') end,
      'chargebacks', (select count(*) from book.chargeback c join book.payment x on x.id = c.payment_id where c.state in ('open', 'evidence_submitted') and (scope is null or x.circle_id = any (scope))),
      'came_back', (select count(*) from book.payment x where x.kind = 'withdrawal' and (x.state = 'returned_after_send' or x.state = 'settled' and x.flag = 'failed')
                     and (scope is null or x.circle_id = any (scope)) and book.back_of(x) = 'open'),
      'entries', case when authz.may('receipt.read') then (select count(*) from book.receipt_entry e where e.state = 'entered') end,
      'findings', case when authz.may('receipt.read') then (select count(*) from book.deposit_finding f join book.payment x on x.id = f.payment_id where f.state <> 'settled' and (scope is null or x.circle_id = any (scope))) end,
      'recoveries', case when authz.may('receipt.read') then (select count(*) from book.recovery r join book.client k on k.id = r.client_id where r.state = 'open' and (scope is null or k.circle_id = any (scope))) end,
      'ages', coalesce((select jsonb_object_agg(a.kind, a.ages) from (
        select q.kind, jsonb_build_object('open', count(*), 'hour', count(*) filter (where q.requested_at > clock_timestamp() - interval '1 hour'),
                                          'day', count(*) filter (where q.requested_at <= clock_timestamp() - interval '1 hour' and q.requested_at > clock_timestamp() - interval '1 day'),
                                          'older', count(*) filter (where q.requested_at <= clock_timestamp() - interval '1 day'),
                                          'overdue', count(*) filter (where q.due_at <= clock_timestamp() and q.waiting_since is null)) as ages
          from book.payment q
         where q.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
           and (scope is null or q.circle_id = any (scope))
         group by q.kind) a), '{}'))
    into counts
    from book.payment p
   where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
     and (scope is null or p.circle_id = any (scope));
  return counts;
end $$;
comment on function desk.payment_counts() is 'How many open payments the person asking sees by kind (and by kind and age), with unknown outcome, and waiting for the person asking; receipts without owner, open disputes, payouts that came back and that nobody has dealt with.';

create function desk.payment_totals(p_filter jsonb default '{}') returns table (currency text, exponent int, payments bigint, total_minor text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  tab text := coalesce(p_filter ->> 'tab', 'withdrawals');
  wanted_kinds text[] := book.tab_kinds(tab);
  scope bigint[];
begin
  perform authz.require('payment.list');
  scope := authz.scope();
  return query
    select p.currency, y.exponent::int, count(*), sum(p.amount_minor)::text
      from book.payment p join policy.currency y on y.code = p.currency
     where p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning')
       and (scope is null or p.circle_id = any (scope))
       and (wanted_kinds is null or p.kind = any (wanted_kinds)) and (tab <> 'unknown' or p.flag = 'unknown_outcome')
       and (tab <> 'mine' or (p.state = 'awaiting_approval' and book.may_approve(p, session_user::text)) or (p.state = 'waiting_info' and book.question_waits_for(p.id, session_user::text)))
     group by p.currency, y.exponent order by count(*) desc, p.currency;
end $$;
comment on function desk.payment_totals(jsonb) is 'Number and sum by currency of the open payments in a tab, of those the person asking sees.';

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
  p := book.visible_payment(p_id);
  perform authz.count_read('payment.read', 1);
  perform authz.record_read('payment.read', 'payment', p_id);
  select * into c from book.client x where x.id = p.client_id;
  select * into a from book.trading_account x where x.id = p.trading_account_id;
  select * into d from book.destination x where x.id = p.destination_id;
  rule := book.find_rule(p);
  -- What was settled long ago is not checked any more: its sheets were kept with the decisions.
  checks := case when book.business_open(p.state) then book.payment_checks(p) else coalesce((select x.sheet::jsonb from book.decision_sheet x where x.payment_id = p.id order by x.id desc limit 1), '[]') end;
  stops := checks @> '[{"level": "stop"}]';
  held := coalesce(p.held_until > clock_timestamp() and p.held_by <> me, false);
  open_for_decision := p.state = 'awaiting_approval';
  why_not := case
    when not authz.may('payment.approve') then 'not_permitted'
    when not open_for_decision then 'state'
    when held then 'held'
    when p.requested_by = me or exists (select from book.payment_editor e where e.payment_id = p.id and e.login = me) then 'maker'
    when me in (d.added_by, d.verified_by) then 'destination'
    when exists (select from book.check_override o where o.payment_id = p.id and o.revision = p.revision and o.by_login = me) then 'override'
    when exists (select from book.approval x where x.payment_id = p.id and x.revision = p.revision and x.approver = me) then 'approved_already'
    when rule.id is null then 'no_rule'
    when book.next_step(p, me) is null then 'no_open_step'
    when stops then 'checks' end;
  return jsonb_build_object(
    'payment', jsonb_build_object(
      'id', p.id, 'reference', p.reference, 'kind', p.kind, 'state', p.state, 'version', p.version, 'revision', p.revision, 'hash', p.content_hash, 'method', p.method,
      'amount', book.money(p.amount_minor, p.currency), 'fee', book.money(p.fee_minor, p.currency), 'flag', p.flag, 'risk', book.shown_risk(p, book.sees_screening()),
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
      'reason', p.reason_code)
      || book.kind_facts(p),
    'path', book.state_path(p.kind),
    'receipt', (select jsonb_build_object('id', r.id, 'provider', r.provider, 'provider_ref', r.provider_ref, 'payer', r.payer, 'amount', book.money(r.amount_minor, r.currency),
                                          'fee', book.money(r.fee_minor, r.currency), 'received_us', book.micros(r.received_at)) from book.receipt r where r.payment_id = p.id),
    'chargebacks', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'provider_ref', k.provider_ref, 'amount', book.money(k.amount_minor, k.currency), 'fee', book.money(k.fee_minor, k.currency),
                       'state', k.state, 'evidence_due_us', book.micros(k.evidence_due), 'version', k.version) order by k.id), '[]') from book.chargeback k where k.payment_id = p.id),
    'overrides', (select coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'by', authz.name_of(o.by_login), 'at_us', book.micros(o.at), 'reason', o.reason_code, 'text', o.text) order by o.at), '[]')
                    from book.check_override o where o.payment_id = p.id and o.revision = p.revision),
    'same_instrument', book.same_instrument(p),
    'messages', book.payment_messages(p),
    'letters', book.payment_letters(p),
    'question', authz.question_row(p),
    'client_reason', book.client_reason(p),
    'checks', book.shown_payment_checks(checks),
    'chain', book.payment_chain(p, me),
    'postings', jsonb_build_object('planned', book.planned_postings(p), 'posted', book.posted_postings(p.id)),
    'instructions', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', i.id, 'kind', i.kind, 'server', (select s.name from book.trading_server s where s.id = i.server_id), 'login', i.login, 'provider', i.provider, 'direction', i.direction,
        'amount', book.money(i.amount_minor, i.currency), 'state', i.state, 'tag', i.tag, 'ticket', i.ticket, 'attempts', i.attempts, 'looks', i.looks, 'retcode', i.retcode,
        'version', i.version, 'at_us', book.micros(coalesce(i.finished_at, i.unknown_since, i.sent_at, i.created_at)), 'detail', i.last_reason,
        'events', book.instruction_events(i.id), 'books', book.books_beside(i),
        'proposal', (select jsonb_build_object('outcome', r.outcome, 'ticket', r.ticket, 'reason', r.reason, 'by', authz.name_of(r.proposed_by), 'you', r.proposed_by = me, 'at_us', book.micros(r.proposed_at))
                       from book.resolution_proposal r where r.instruction_id = i.id and r.instruction_version = i.version)) order by i.id), '[]')
      from book.instruction i where i.payment_id = p.id),
    'parts', book.payout_parts(p),
    'again', book.again_row(p),
    'sessions', book.deposit_sessions(p.id),
    'history', (select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(e.at), 'kind', e.kind, 'who', authz.name_of(e.actor), 'revision', e.revision, 'step', e.step_no,
                                                             'reason', e.reason_code, 'text', e.text, 'args', e.args) order by e.id), '[]')
                  from book.payment_event e where e.payment_id = p.id),
    'actions', jsonb_build_object(
      'approve', jsonb_build_object('allowed', why_not is null, 'why', why_not, 'step_up', book.wants_step_up(p)),
      'reject', book.action('payment.reject', p, held, '{awaiting_approval,waiting_info}'),
      'return', book.action('payment.return', p, held, '{awaiting_approval,waiting_info}'),
      'answer', case when p.state = 'waiting_info' and not held then book.permitted_action('payment.answer', book.why_not_answer(p)) else book.action('payment.answer', p, held, '{waiting_info}') end,
      'cancel', book.action('payment.cancel', p, held, case when book.has_receipt(p) then '{}' when p.kind = 'deposit' then '{announced,pending,awaiting_approval}' else '{awaiting_approval,waiting_info}' end::text[]),
      'call_off', book.permitted_action('payment.reject', book.why_not_call_off(p, held)),
      'pay_again', book.permitted_action('payment.submit', coalesce(book.why_not_again(p), case when held then 'held' end)),
      'leave', book.permitted_action('payment.submit', case when book.back_of(p) is distinct from 'open' then 'state' when held then 'held' end),
      'wallet_credit', book.action('payment.submit', p, held, case when p.kind = 'withdrawal' then '{returned_after_send}' else '{}' end::text[]),
      'amend', book.action('payment.amend', p, held, case when p.kind = 'withdrawal' then '{awaiting_approval,waiting_info}' else '{}' end::text[]),
      'override', book.override_action(p, checks, held),
      'requote', book.action('payment.amend', p, held, case when p.exchange_quote_id is not null and p.kind in ('transfer', 'client_transfer') then '{awaiting_approval,waiting_info}' else '{}' end::text[]),
      'retry', book.action('payment.retry', p, held, case when p.kind = 'deposit' and p.flag = 'failed' then '{credited}' else '{}' end::text[]),
      'confirm_return', book.action('receipt.allocate', p, held, case when book.refund_may_move(p) then '{}' else '{returning}' end::text[]),
      'refund', book.action('receipt.allocate', p, held, case when book.can_refund_deposit(p) then '{returning}' else '{}' end::text[]),
      'correct', book.action('operation.submit', p, held, case when p.kind in ('credit', 'fee', 'adjustment', 'nbp') and p.corrects_id is null
                  and not exists (select from book.payment z where z.corrects_id = p.id and z.state not in ('rejected', 'cancelled', 'expired', 'failed')) then '{settled}' else '{}' end::text[]),
      'hand_over', book.action('payment.approve', p, held, '{awaiting_approval}'),
      'chargeback', book.action('chargeback.record', p, held, case when p.kind = 'deposit' then '{credited,executing,settled,charged_back}' else '{}' end::text[]),
      'resolve', book.resolve_action(p)),
    'reasons', jsonb_build_object(
      'reject', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'reject'),
      'return', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'return'),
      'decline', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'decline'),
      'cancel', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'cancel'),
      'stay', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'stay'),
      'override', (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'override')));
end $$;
comment on function desk.payment_sheet(bigint) is 'The decision sheet: the payment, what is asked about it and of whom, each check, the approval chain, what will be and was posted and instructed, and which decisions are open to the person asking (with the reason when not). Logged as a read of personal data.';

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

create function book.shown_payment_checks(p_checks jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if book.sees_screening() then
    return p_checks;
  end if;
  return (select coalesce(jsonb_agg(case when c.value ->> 'source' = 'screening' and c.value ->> 'code' not in ('name_on_account', 'payer_name')
              then c.value || jsonb_build_object('args', jsonb_build_object('in_review', c.value ->> 'level' <> 'clear') || (select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(c.value -> 'args') a where a.key in ('name', 'client')))
              else c.value end order by c.ordinality), '[]')
            from jsonb_array_elements(p_checks) with ordinality c);
end $$;
comment on function book.shown_payment_checks(jsonb) is 'The checks of a payment as the caller may see them: of screening, who does not see it learns whether it holds the payment, and nothing of hits; how like two names are is no hit.';

create function book.permitted_action(p_permission text, p_why text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('allowed', w.why is null, 'why', w.why)
      from (select case when not authz.may(p_permission) then 'not_permitted' else p_why end as why) w);
end $$;
comment on function book.permitted_action(text, text) is 'Whether a decision is open to the person asking, whom nothing but p_why keeps from it if they have the permission.';

create function book.why_not_resolve(i book.instruction, p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when i.id is null or i.state not in ('unknown', 'parked') then 'state'
              when book.touched(p, session_user::text) then 'touched' end;
end $$;
comment on function book.why_not_resolve(book.instruction, book.payment) is 'What keeps the person asking, permission apart, from saying what became of an operation without an answer: state or touched; null: nothing.';

create function book.resolve_action(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
begin
  select * into i from book.instruction x where x.payment_id = p.id and x.state in ('unknown', 'parked') order by x.id limit 1;
  return book.permitted_action('instruction.resolve', book.why_not_resolve(i, p));
end $$;
comment on function book.resolve_action(book.payment) is 'Whether the person asking may say what became of an operation without an answer, and why not.';

create function book.payment_chain(p book.payment, p_me text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_array(jsonb_build_object('kind', 'requested', 'who', authz.name_of(p.requested_by), 'at_us', book.micros(p.requested_at), 'you', p.requested_by = p_me))
      || coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'who', authz.name_of(e.actor), 'at_us', book.micros(e.at), 'reason', e.reason_code, 'you', e.actor = p_me) order by e.id)
                     from book.payment_event e where e.payment_id = p.id and e.kind in ('rejected', 'returned', 'amended', 'cancelled')), '[]')
      || coalesce((select jsonb_agg(jsonb_build_object('kind', case when a.payment_id is null then 'needed' else 'approved' end, 'who', authz.name_of(a.approver), 'at_us', book.micros(a.at),
                                                       'step', s.step_no, 'role', s.role, 'you', coalesce(a.approver = p_me, s.step_no = book.next_step(p, p_me) and book.may_approve(p, p_me)))
                                    order by s.step_no)
                     from book.approval_steps(p) s left join book.approval a on a.payment_id = p.id and a.revision = p.revision and a.step_no = s.step_no
                    where (a.payment_id is not null or p.state in ('awaiting_approval', 'waiting_info'))), '[]');
end $$;
comment on function book.payment_chain(book.payment, text) is 'Who asked, approved, returned, and which steps are still needed.';

create function book.instruction_events(p_instruction_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(e.at), 'from', e.from_state, 'to', e.to_state, 'who', authz.name_of(e.actor),
                   'reason', e.detail ->> 'reason', 'retcode', e.detail ->> 'retcode', 'look', e.detail ->> 'look', 'ticket', e.detail ->> 'ticket',
                   'tickets', coalesce(e.detail -> 'tickets', '[]'), 'balance_now', e.detail ->> 'balance_now') order by e.id), '[]')
            from book.instruction_event e where e.instruction_id = p_instruction_id);
end $$;
comment on function book.instruction_events(bigint) is 'What was done about an instruction and what the other side answered each time: state before and after, reason, what a look found, the balance there then (the server''s text).';

create function book.books_beside(i book.instruction) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select book.money(b.posted_minor, i.currency)
            from book.trading_account t
            join book.ledger_account l on l.trading_account_id = t.id and l.role = 'client_trading' and l.currency = i.currency
            join book.balance b on b.account_id = l.id
           where i.kind = 'mt_balance' and t.server_id = i.server_id and t.login = i.login limit 1);
end $$;
comment on function book.books_beside(book.instruction) is 'What the office''s own books say is on the trading account of an instruction now: beside the server''s balance it tells whether the operation is in there. Null for a payout.';

create function book.same_instrument(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'reference', x.reference, 'kind', x.kind, 'state', x.state, 'amount', book.money(coalesce(x.settled_minor, x.amount_minor), x.currency),
                                                 'requested_us', book.micros(x.requested_at)) order by x.requested_at desc, x.id desc), '[]')
      from (select q.* from book.payment q
             where q.client_id = any (book.client_group(p.client_id)) and q.id <> p.id
               and (q.destination_id = any (book.same_destinations(p))
                    or (p.kind = 'deposit' and q.kind = 'deposit' and q.method = p.method and p.method <> 'internal' and q.payer is not null and lower(q.payer) = lower(p.payer)))
             order by q.requested_at desc, q.id desc limit 10) x);
end $$;
comment on function book.same_instrument(book.payment) is 'The client''s last payments with the same instrument: the same destination; of a deposit, the same method and payer.';

create function book.planned_line(p book.payment, p_step text, p_account text, p_side text, p_minor bigint, p_currency text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_minor > 0 and not exists (select from book.journal j where j.payment_id = p.id and j.kind = p_step and not exists (select from book.journal r where r.reverses = j.id))
    then jsonb_build_object('step', p_step, 'account', p_account, 'side', p_side, 'amount', book.money(p_minor, p_currency)) end;
end $$;
comment on function book.planned_line(book.payment, text, text, text, bigint, text) is 'A posting still to come, or null when there is nothing of it or its journal is booked.';

create function book.planned_payouts(p book.payment) returns jsonb[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  net constant bigint := p.amount_minor - p.fee_minor;
  asked boolean := exists (select from book.instruction i where i.payment_id = p.id and i.kind = 'payout' and i.state <> 'refused');
begin
  if exists (select from book.payout_part x where x.payment_id = p.id) then
    return (select array_agg(l.line order by x.part_no, l.n)
              from book.payout_part x join book.instruction i on i.id = x.instruction_id
             cross join lateral (values (1, book.payout_line('payout_in_flight', 'debit', x.amount_minor, p.currency)), (2, book.payout_line(book.payout_side(i), 'credit', x.amount_minor, p.currency))) l (n, line)
             where x.payment_id = p.id and x.state = 'open');
  elsif not asked and exists (select from book.covering_parts(p, net)) then
    return (select array_agg(l.line order by x.n, l.n)
              from book.covering_parts(p, net) with ordinality x (receipt_id, payment_id, gateway, amount_minor, n)
             cross join lateral (values (1, book.payout_line('payout_in_flight', 'debit', x.amount_minor, p.currency)), (2, book.payout_line('psp_receivable', 'credit', x.amount_minor, p.currency))) l (n, line));
  end if;
  return array[
    book.planned_line(p, 'payout_settled', 'payout_in_flight', 'debit', net, p.currency),
    book.planned_line(p, 'payout_settled', coalesce((select book.payout_side(i) from book.instruction i where i.payment_id = p.id and i.kind = 'payout' and i.state <> 'refused' order by i.id desc limit 1), 'bank_client_money'),
                      'credit', net, p.currency)];
end $$;
comment on function book.planned_payouts(book.payment) is 'The postings still to come for what pays a withdrawal: of each refund it goes back by, or of its payout.';

create function book.payout_line(p_account text, p_side text, p_minor bigint, p_currency text) returns jsonb language sql stable
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('step', 'payout_settled', 'account', p_account, 'side', p_side, 'amount', book.money(p_minor, p_currency))
$$;
comment on function book.payout_line(text, text, bigint, text) is 'A posting still to come of one of several payouts.';

create function book.planned_postings(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  net bigint := coalesce(p.settled_minor, p.amount_minor) - p.fee_minor;
  target text := coalesce(p.counter_currency, p.currency);
  arrives bigint := coalesce(p.counter_amount_minor, net);
  client_side text := case p.kind when 'credit' then 'bonus_credit' else 'client_trading' end;
  house_side text := case p.kind when 'credit' then 'bonus_granted' when 'fee' then 'fees' when 'nbp' then 'nbp_expense' else 'adjustment' end;
  step text := case p.kind when 'credit' then 'bonus' when 'fee' then 'fee' when 'nbp' then 'nbp' else 'correction' end;
  last_step text := case when p.counter_currency is null then 'transfer' else 'exchange' end;
  lines jsonb[];
begin
  if p.state in ('settled', 'rejected', 'cancelled', 'expired', 'failed', 'returning', 'returned', 'charged_back', 'returned_after_send') then
    return '[]';
  elsif p.kind = 'withdrawal' then
    lines := array[
      book.planned_line(p, 'withdrawal', case when p.from_wallet then 'client_wallet' else 'client_trading' end, 'debit', p.amount_minor, p.currency), book.planned_line(p, 'withdrawal', 'payout_in_flight', 'credit', net, p.currency),
      book.planned_line(p, 'withdrawal', 'fees', 'credit', p.fee_minor, p.currency)] || book.planned_payouts(p);
  elsif p.kind = 'deposit' then
    lines := array[
      case when p.method <> 'internal' then book.planned_line(p, 'deposit', 'unallocated_receipts', 'debit', net + p.fee_minor, p.currency) end,
      case when p.method <> 'internal' then book.planned_line(p, 'deposit', 'client_wallet', 'credit', net, p.currency) end,
      book.planned_line(p, 'deposit', 'fees', 'credit', p.fee_minor, p.currency),
      book.planned_line(p, last_step, 'client_wallet', 'debit', net, p.currency), book.planned_line(p, last_step, 'client_trading', 'credit', arrives, target)];
  elsif p.kind in ('transfer', 'client_transfer') then
    -- Both halves are journals of one kind when nothing is exchanged; after the first only the second is left.
    lines := array[
      case when p.state <> 'executing' or not exists (select from book.journal j where j.payment_id = p.id) then jsonb_build_object('step', 'transfer', 'account', 'client_trading', 'side', 'debit', 'amount', book.money(p.amount_minor, p.currency)) end,
      jsonb_build_object('step', last_step, 'account', 'client_trading', 'side', 'credit', 'amount', book.money(arrives, target)),
      book.planned_line(p, 'transfer', 'fees', 'credit', p.fee_minor, p.currency)];
  else
    lines := array[
      book.planned_line(p, step, client_side, case p.direction when 'in' then 'credit' else 'debit' end, p.amount_minor, p.currency),
      book.planned_line(p, step, house_side, case p.direction when 'in' then 'debit' else 'credit' end, p.amount_minor, p.currency)];
  end if;
  return (select coalesce(jsonb_agg(l.line order by l.n), '[]') from unnest(lines) with ordinality l (line, n) where l.line is not null);
end $$;
comment on function book.planned_postings(book.payment) is 'The postings still to come, when everything goes as it should.';

create function book.tab_kinds(p_tab text) returns text[] language sql immutable
return case p_tab when 'withdrawals' then '{withdrawal}' when 'deposits' then '{deposit}' when 'transfers' then '{transfer,client_transfer}' when 'operations' then '{credit,fee,adjustment,nbp}' end::text[];
comment on function book.tab_kinds(text) is 'Kinds of payments in a tab of the desk; null: all.';

create function book.kind_facts(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object(
    'direction', p.direction, 'channel', p.channel, 'payer', p.payer, 'provider', p.provider, 'provider_ref', p.provider_ref,
    'settled', book.money(p.settled_minor, p.currency), 'provider_fee', book.money(p.provider_fee_minor, p.currency),
    'final', book.money(coalesce(p.counter_amount_minor, coalesce(p.settled_minor, p.amount_minor) - p.fee_minor), coalesce(p.counter_currency, p.currency)),
    'quote', book.quote_row(p.exchange_quote_id),
    'corrects', (select jsonb_build_object('id', x.id, 'reference', x.reference) from book.payment x where x.id = p.corrects_id),
    'corrected_by', (select jsonb_build_object('id', x.id, 'reference', x.reference, 'state', x.state) from book.payment x
                      where x.corrects_id = p.id and x.state not in ('rejected', 'cancelled', 'expired', 'failed')),
    'to_account', (select jsonb_build_object('id', a.id, 'server', s.name, 'login', a.login) from book.trading_account a join book.trading_server s on s.id = a.server_id where a.id = p.to_trading_account_id),
    'to_client', (select jsonb_build_object('id', c.id, 'code', book.code('C', c.id), 'name', c.full_name) from book.client c where c.id = p.to_client_id));
end $$;
comment on function book.kind_facts(book.payment) is 'What only some kinds of payments have: direction, payer, what came, rate and counter amount, the other account and client, what is corrected.';

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
