-- Deciding on many at once: looked at before, each item on its own, nothing waved through.
set local role purser_owner;

create function book.bulk_items(p_items jsonb) returns table (n bigint, id bigint, version int, revision int, hash text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if jsonb_typeof(p_items) is distinct from 'array' or jsonb_array_length(p_items) not between 1 and authz.whole_setting('bulk.most_count') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'items', 'most', authz.whole_setting('bulk.most_count')));
  elsif exists (select from jsonb_array_elements(p_items) i
                 where jsonb_typeof(i.value) <> 'object' or i.value ->> 'id' !~ '^[0-9]{1,18}$' or i.value ->> 'version' !~ '^[0-9]{1,9}$' or i.value ->> 'revision' !~ '^[0-9]{1,9}$'
                    or num_nulls(i.value ->> 'id', i.value ->> 'version', i.value ->> 'revision', i.value ->> 'hash') > 0)
     or (select count(distinct i.value ->> 'id') from jsonb_array_elements(p_items) i) <> jsonb_array_length(p_items) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'items'));
  end if;
  return query
    select i.ordinality, (i.value ->> 'id')::bigint, (i.value ->> 'version')::int, (i.value ->> 'revision')::int, i.value ->> 'hash'
      from jsonb_array_elements(p_items) with ordinality i;
end $$;
comment on function book.bulk_items(jsonb) is 'The items of a bulk list: [{id, version, revision, hash}], each payment once. PU008 for anything else or too many.';

create function book.approval_standing(p book.payment, out problem jsonb, out looks jsonb) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  stops jsonb;
begin
  if p.state <> 'awaiting_approval' then
    problem := jsonb_build_object('why', 'state', 'state', p.state);
  elsif p.held_until > clock_timestamp() and p.held_by <> session_user then
    problem := jsonb_build_object('why', 'held', 'by', authz.name_of(p.held_by));
  elsif not book.may_approve(p, session_user::text) then
    problem := jsonb_build_object('why', 'not_yours');
  else
    select jsonb_agg(c.value ->> 'code') filter (where c.value ->> 'level' = 'stop'), jsonb_agg(c.value ->> 'code') filter (where c.value ->> 'level' = 'look')
      into stops, looks from jsonb_array_elements(book.payment_checks(p)) c;
    problem := case when stops is not null then jsonb_build_object('why', 'checks', 'checks', stops) end;
  end if;
end $$;
comment on function book.approval_standing(book.payment) is 'What stands between the person asking and approving a payment (null: nothing), and the checks that ask for a look first.';

create function book.decline_standing(p book.payment, p_deed text, out problem jsonb, out looks jsonb) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  looks := '[]';
  problem := case
    when p.state not in ('awaiting_approval', 'waiting_info') then jsonb_build_object('why', 'state', 'state', p.state)
    when p.held_until > clock_timestamp() and p.held_by <> session_user then jsonb_build_object('why', 'held', 'by', authz.name_of(p.held_by))
    -- What colleagues are asked already is not asked of the client by the way.
    when p_deed = 'return' and p.state = 'waiting_info' then jsonb_build_object('why', 'state', 'state', p.state) end;
end $$;
comment on function book.decline_standing(book.payment, text) is 'What stands between the person asking and rejecting a payment or returning it to its client (null: nothing).';

create function book.bulk_reasons(p_subject text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position), '[]') from policy.reason r where r.subject = p_subject);
end $$;
comment on function book.bulk_reasons(text) is 'The reasons of a list, in order.';

create function book.totals_of(p_ids bigint[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('currency', t.currency, 'payments', t.payments, 'total', book.money(t.total, t.currency)) order by t.currency), '[]')
            from (select p.currency, count(*) as payments, sum(p.amount_minor)::bigint as total from book.payment p where p.id = any (p_ids) group by p.currency) t);
end $$;
comment on function book.totals_of(bigint[]) is 'Number and sum of payments by currency.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.bulk_precheck(p_ids bigint[], p_deed text default 'approve') returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  rows jsonb;
  ready bigint[];
  sum_minor numeric;
begin
  if p_deed not in ('approve', 'reject', 'return') then
    perform authz.refuse('PU008', '{"field": "deed"}');
  end if;
  perform authz.require('payment.' || p_deed);
  if p_ids is null or cardinality(p_ids) not between 1 and authz.whole_setting('bulk.most_count') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'items', 'most', authz.whole_setting('bulk.most_count')));
  end if;
  perform authz.count_read('payment.bulk', cardinality(p_ids));
  select jsonb_agg(jsonb_build_object('id', o.id, 'reference', p.reference, 'client', c.full_name, 'kind', p.kind, 'amount', book.money(p.amount_minor, p.currency),
                                      'version', p.version, 'revision', p.revision, 'hash', p.content_hash, 'risk', book.shown_risk(p, book.sees_screening()),
                                      'step_up', book.wants_step_up(p), 'problem', w.problem, 'looks', coalesce(w.looks, '[]'),
                                      'address', coalesce(c.email, '') <> '') order by o.n),
         array_agg(p.id) filter (where w.problem is null), sum(p.reference_minor) filter (where w.problem is null)
    into rows, ready, sum_minor
    from unnest(p_ids) with ordinality o (id, n)
    join book.payment p on p.id = o.id
    join book.client c on c.id = p.client_id
   cross join lateral (select s.problem, s.looks from book.approval_standing(p) s where p_deed = 'approve'
                       union all select s.problem, s.looks from book.decline_standing(p, p_deed) s where p_deed <> 'approve') w
   where book.client_visible(p.client_id);
  return jsonb_build_object('rows', coalesce(rows, '[]'), 'ready', coalesce(cardinality(ready), 0), 'totals', book.totals_of(coalesce(ready, '{}')),
    'reference_total', book.money(coalesce(sum_minor, 0)::bigint, (select o.reference_currency from meta.office o)),
    'most', book.money(authz.whole_setting('bulk.most_minor'), (select o.reference_currency from meta.office o)),
    'within', p_deed <> 'approve' or coalesce(sum_minor, 0) <= authz.whole_setting('bulk.most_minor'),
    'reasons', book.bulk_reasons(p_deed), 'decline', case when p_deed = 'reject' then book.bulk_reasons('decline') else '[]' end);
end $$;
comment on function desk.bulk_precheck(bigint[], text) is 'Which of these payments the person asking could approve (reject, return) now, what stands against the others, the totals by currency of those that are ready, and the reasons to choose from. address: whether the client can be written to. Changes nothing. PU001, PU008.';

create function desk.approve_many(p_key uuid, p_items jsonb, p_total_minor bigint, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  item record;
  done book.approval_done;
  fault text;
  fault_args text;
  total numeric;
  stepped_up boolean := false;
  results jsonb := '[]';
  approved int := 0;
begin
  answer := authz.begin_command(p_key, 'payment.approve_many', 'payment.approve', jsonb_build_object('items', p_items, 'total', p_total_minor, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  -- The list as it stands now adds up to what the person was shown and within the ceiling.
  select sum(p.reference_minor) into total from book.bulk_items(p_items) i join book.payment p on p.id = i.id where book.client_visible(p.client_id);
  if total is distinct from p_total_minor then
    perform authz.refuse('PU002', jsonb_build_object('what', 'total', 'total', coalesce(total, 0)::text));
  elsif total > authz.whole_setting('bulk.most_minor') then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'bulk', 'most', authz.whole_setting('bulk.most_minor')::text, 'asked', total::text));
  end if;
  if exists (select from book.bulk_items(p_items) i join book.payment p on p.id = i.id where book.wants_step_up(p)) then
    stepped_up := authz.confirm_step_up();
    if not stepped_up then
      perform authz.refuse('PU010', '{}');
    end if;
  end if;
  -- In ascending order of payments, as two lists with the same items would; then what they are paid from.
  perform from book.payment p where p.id in (select i.id from book.bulk_items(p_items) i) and book.client_visible(p.client_id) order by p.id for update;
  perform book.lock_floats(array(select i.id from book.bulk_items(p_items) i));
  for item in select * from book.bulk_items(p_items) i order by i.id loop
    begin
      done := book.approve_one(item.id, item.version, item.revision, item.hash, p_text, stepped_up);
      perform authz.note_change('payment', item.id, (done.payment).version);
      perform audit.append('payment.approve', 'payment', item.id::text,
        jsonb_build_object('reference', (done.payment).reference, 'revision', item.revision, 'hash', item.hash, 'state', (done.payment).state, 'step', done.step, 'bulk', p_key)::text);
      approved := approved + 1;
      results := results || jsonb_build_object('id', item.id, 'reference', (done.payment).reference, 'result', 'approved', 'state', (done.payment).state);
    exception
      -- What the office refuses is that item's result; anything else ends the whole list.
      when sqlstate 'PU001' or sqlstate 'PU002' or sqlstate 'PU003' or sqlstate 'PU004' or sqlstate 'PU005' or sqlstate 'PU006' or sqlstate 'PU007' then
        get stacked diagnostics fault = returned_sqlstate, fault_args = pg_exception_detail;
        results := results || jsonb_build_object('id', item.id, 'reference', (select p.reference from book.payment p where p.id = item.id and book.client_visible(p.client_id)),
                                                 'result', 'refused', 'code', fault, 'args', fault_args::jsonb);
    end;
  end loop;
  return authz.finish_command(p_key, 'payment', null, null, 'approved', jsonb_build_object('approved', approved, 'refused', jsonb_array_length(results) - approved, 'rows', results),
    jsonb_build_object('approved', approved, 'items', jsonb_array_length(results), 'total_minor', total::text, 'text', p_text));
end $$;
comment on function desk.approve_many(uuid, jsonb, bigint, text) is 'Approves each payment of a list that still is as shown and passes every check; the others are named with what stands against them. p_total_minor: sum of the list in the reference currency, as shown. PU002 total, PU005 bulk, PU008, PU010 one fresh password for the whole list.';

create function authz.decline_each(p_key uuid, p_deed text, p_items jsonb, p_reason_code text, p_text text, p_client_reason text, p_letter boolean) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  item record;
  done record;
  p book.payment;
  fault text;
  fault_args text;
  results jsonb := '[]';
begin
  perform from book.payment x where x.id in (select i.id from book.bulk_items(p_items) i) and book.client_visible(x.client_id) order by x.id for update;
  for item in select * from book.bulk_items(p_items) i order by i.id loop
    begin
      if p_deed = 'reject' then
        select * into done from book.reject_one(item.id, item.version, p_reason_code, p_text, p_client_reason, p_letter);
      else
        select * into done from book.return_one(item.id, item.version, p_reason_code, p_text, p_letter, 'client', null, null);
      end if;
      p := done.p;
      perform authz.note_change('payment', item.id, p.version);
      perform audit.append('payment.' || p_deed, 'payment', item.id::text,
        jsonb_build_object('reference', p.reference, 'revision', p.revision, 'state', p.state, 'reason', p_reason_code, 'text', p_text, 'client_reason', p_client_reason, 'letter', coalesce(p_letter, false), 'bulk', p_key)::text);
      results := results || jsonb_build_object('id', item.id, 'reference', p.reference, 'result', 'done', 'state', p.state);
    exception
      -- What the office refuses is that item's result; anything else ends the whole list.
      when sqlstate 'PU001' or sqlstate 'PU002' or sqlstate 'PU003' or sqlstate 'PU004' or sqlstate 'PU006' or sqlstate 'PU007' then
        get stacked diagnostics fault = returned_sqlstate, fault_args = pg_exception_detail;
        results := results || jsonb_build_object('id', item.id, 'reference', (select x.reference from book.payment x where x.id = item.id and book.client_visible(x.client_id)),
                                                 'result', 'refused', 'code', fault, 'args', fault_args::jsonb);
    end;
  end loop;
  return results;
end $$;
comment on function authz.decline_each(uuid, text, jsonb, text, text, text, boolean) is 'Rejects or returns each payment of a list on its own: what became of each.';

create function authz.bulk_outcome(p_key uuid, p_state text, p_results jsonb, p_audit jsonb) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  done int := (select count(*) from jsonb_array_elements(p_results) r where r.value ->> 'result' = 'done');
begin
  return authz.finish_command(p_key, 'payment', null, null, p_state, jsonb_build_object('done', done, 'refused', jsonb_array_length(p_results) - done, 'rows', p_results),
    p_audit || jsonb_build_object('done', done, 'items', jsonb_array_length(p_results)));
end $$;
comment on function authz.bulk_outcome(uuid, text, jsonb, jsonb) is 'Finishes a command over many payments.';

create function desk.reject_many(p_key uuid, p_items jsonb, p_reason_code text, p_text text default null, p_client_reason text default null, p_letter boolean default false) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  said jsonb := jsonb_build_object('reason', p_reason_code, 'text', p_text, 'client_reason', p_client_reason, 'letter', coalesce(p_letter, false));
begin
  answer := authz.begin_command(p_key, 'payment.reject_many', 'payment.reject', said || jsonb_build_object('items', p_items));
  if answer.replayed then return answer; end if;
  perform book.check_reason('reject', p_reason_code, p_text);
  perform book.check_client_reason(p_client_reason, p_letter);
  return authz.bulk_outcome(p_key, 'rejected', authz.decline_each(p_key, 'reject', p_items, p_reason_code, p_text, p_client_reason, p_letter), said);
end $$;
comment on function desk.reject_many(uuid, jsonb, text, text, text, boolean) is 'Rejects each payment of a list that still is as shown, all for one reason; each client is told and written to as desk.reject_payment does. The others are named with what stands against them. PU008.';

create function desk.return_many(p_key uuid, p_items jsonb, p_reason_code text, p_text text default null, p_letter boolean default false) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  said jsonb := jsonb_build_object('reason', p_reason_code, 'text', p_text, 'letter', coalesce(p_letter, false));
begin
  answer := authz.begin_command(p_key, 'payment.return_many', 'payment.return', said || jsonb_build_object('items', p_items));
  if answer.replayed then return answer; end if;
  perform book.check_reason('return', p_reason_code, p_text);
  return authz.bulk_outcome(p_key, 'waiting_info', authz.decline_each(p_key, 'return', p_items, p_reason_code, p_text, null, p_letter), said);
end $$;
comment on function desk.return_many(uuid, jsonb, text, text, boolean) is 'Holds each payment of a list that still is as shown for information of its client, all for one reason, until the day of policy; each client is written to as desk.return_payment does. The others are named with what stands against them. PU008.';

reset role;
grant execute on function desk.approve_many(uuid, jsonb, bigint, text) to purser_payments, purser_payments_manager;
grant execute on function desk.bulk_precheck(bigint[], text), desk.reject_many(uuid, jsonb, text, text, text, boolean), desk.return_many(uuid, jsonb, text, text, boolean)
  to purser_compliance, purser_payments, purser_payments_manager;
