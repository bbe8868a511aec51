-- Automatic approval: rules with versions that two people publish, first in shadow; off altogether by one key, and off
-- after a restart of the database server until somebody confirms.
set local role purser_owner;
grant insert on book.auto_decision, policy.auto_rule to purser_desk;
grant update on policy.auto_rule to purser_desk;
create trigger auto_decision_insert_only before update or delete on book.auto_decision for each row execute function book.refuse_change();
create trigger auto_decision_no_truncate before truncate on book.auto_decision for each statement execute function book.refuse_change();

create function book.auto_is_live(r policy.auto_rule) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return r.mode = 'live' and r.confirmed_at > pg_postmaster_start_time()
     and not coalesce((authz.setting('auto.stopped') #>> '{}')::boolean, true);
end $$;
comment on function book.auto_is_live(policy.auto_rule) is 'Whether a rule decides now: published live, confirmed since the server started, and nothing is stopped.';

create function book.auto_figures(p book.payment, r policy.auto_rule) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  in_the_way jsonb;
begin
  if p.kind <> r.kind or p.reference_minor > r.most_minor or p.band_minor > r.most_day_minor or p.risk_score > r.most_risk then
    return null;
  end if;
  select jsonb_agg(c.value ->> 'code') into in_the_way from jsonb_array_elements(book.payment_checks(p)) c
   where c.value ->> 'level' = 'stop' or (c.value ->> 'level' = 'look' and not (c.value ->> 'code') = any (r.looks_allowed));
  if in_the_way is not null then
    return null;
  end if;
  return jsonb_build_object('rule', r.name, 'version', r.version, 'reference_minor', p.reference_minor::text, 'day_minor', p.band_minor::text, 'risk', p.risk_score);
end $$;
comment on function book.auto_figures(book.payment, policy.auto_rule) is 'The figures a rule approves a payment by; null when it does not.';

create function book.plain_deposit(p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return p.settled_minor = p.amount_minor
     and exists (select from book.payment_event e where e.payment_id = p.id and e.kind = 'received' and not (e.args ->> 'late')::boolean and not coalesce((e.args ->> 'by_person')::boolean, false));
end $$;
comment on function book.plain_deposit(book.payment) is 'Whether the money of a deposit came in time, in the amount announced, and by a gateway''s own word: only then rules may look at it.';

create function book.auto_approve(p book.payment) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.auto_rule;
  figures jsonb;
begin
  for r in
    select distinct on (x.name) x.* from policy.auto_rule x where x.kind = p.kind order by x.name, x.version desc
  loop
    continue when r.mode = 'off';
    figures := book.auto_figures(p, r);
    continue when figures is null;
    insert into book.auto_decision (payment_id, revision, rule_id, live, figures) values (p.id, p.revision, r.id, book.auto_is_live(r), figures);
    if book.auto_is_live(r) and p.state = 'awaiting_approval' then
      -- Still nothing without a rule of the matrix, and its password counts for more than this.
      if (book.rule_of(p)).step_up then
        continue;
      end if;
      perform book.keep_sheet(p, 'approve');
      update book.payment x set state = 'approved', steps_needed = 0, decided_at = clock_timestamp(), version = x.version + 1 where x.id = p.id returning * into p;
      perform book.note_payment(p.id, 'auto_approved', p.revision, null, null, null, figures);
      perform audit.append('payment.auto_approved', 'payment', p.id::text, (figures || jsonb_build_object('reference', p.reference))::text);
      perform book.execute_payment(p);
      select * into p from book.payment x where x.id = p.id;
    end if;
  end loop;
  return p;
end $$;
comment on function book.auto_approve(book.payment) is 'Lets the rules look at a payment just entered: those in shadow note what they would have done, a live one approves.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.check_auto_rule(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{name,kind,most_minor,most_day_minor,most_risk,looks_allowed,mode}', '{}');
  perform authz.require_text('name', p_payload ->> 'name', 64);
  perform authz.whole_minor(p_payload, 'most_minor'), authz.whole_minor(p_payload, 'most_day_minor');
  if coalesce(p_payload ->> 'kind', '') not in ('withdrawal', 'transfer', 'deposit') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif (p_payload ->> 'most_minor')::bigint = 0 or (p_payload ->> 'most_day_minor')::bigint < (p_payload ->> 'most_minor')::bigint then
    perform authz.refuse('PU008', '{"field": "most_day_minor"}');
  elsif coalesce(p_payload ->> 'most_risk', '') !~ '^[0-9]{1,3}$' or (p_payload ->> 'most_risk')::int > 100 then
    perform authz.refuse('PU008', '{"field": "most_risk"}');
  elsif coalesce(p_payload ->> 'mode', '') not in ('shadow', 'live', 'off') then
    perform authz.refuse('PU008', '{"field": "mode"}');
  elsif jsonb_typeof(p_payload -> 'looks_allowed') <> 'array'
     or exists (select from jsonb_array_elements_text(p_payload -> 'looks_allowed') l where not exists (select from policy.payment_check c where c.code = l.value)) then
    perform authz.refuse('PU008', '{"field": "looks_allowed"}');
  elsif p_payload ->> 'mode' = 'live'
     and not exists (select from policy.auto_rule r where r.name = p_payload ->> 'name' and r.kind = p_payload ->> 'kind' and r.mode = 'shadow') then
    -- What goes live has been watched in shadow before.
    perform authz.refuse('PU003', jsonb_build_object('what', 'auto_rule', 'state', 'never_in_shadow'));
  end if;
end $$;
comment on function authz.check_auto_rule(jsonb) is 'Refuses a version of a rule of automatic approval that makes no sense: PU008; or goes live without ever having been in shadow: PU003.';

create function authz.apply_auto_rule(p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made policy.auto_rule;
begin
  insert into policy.auto_rule (name, version, kind, most_minor, most_day_minor, most_risk, looks_allowed, mode, published_by_change, confirmed_at, confirmed_by)
  select p_payload ->> 'name', coalesce(max(r.version), 0) + 1, p_payload ->> 'kind', (p_payload ->> 'most_minor')::bigint, (p_payload ->> 'most_day_minor')::bigint,
         (p_payload ->> 'most_risk')::smallint, array(select jsonb_array_elements_text(p_payload -> 'looks_allowed')), p_payload ->> 'mode', p_change_id, clock_timestamp(), session_user
    from policy.auto_rule r where r.name = p_payload ->> 'name'
  returning * into made;
  return jsonb_build_object('before', made.version - 1, 'after', p_payload || jsonb_build_object('version', made.version));
end $$;
comment on function authz.apply_auto_rule(jsonb, bigint) is 'Publishes the next version of a rule; earlier ones stay to be read.';

create function desk.stop_auto_approval(p_key uuid, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'auto.stop', 'auto.stop', jsonb_build_object('reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  update policy.setting s set value = 'true', version = s.version + 1 where s.key = 'auto.stopped';
  raise log 'purser alarm=auto_stopped actor=%', session_user;
  return authz.finish_command(p_key, 'setting', (select s.id from policy.setting s where s.key = 'auto.stopped'), 1, 'stopped', '{}', jsonb_build_object('reason', p_reason));
end $$;
comment on function desk.stop_auto_approval(uuid, text) is 'Stops every rule of automatic approval at once. One person is enough; starting again is a change of the setting by two.';

create function desk.confirm_auto_rule(p_key uuid, p_id bigint) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r policy.auto_rule;
begin
  answer := authz.begin_command(p_key, 'auto.confirm', 'auto.confirm', jsonb_build_object('id', p_id));
  if answer.replayed then return answer; end if;
  select * into r from policy.auto_rule x where x.id = p_id for update;
  if not found or exists (select from policy.auto_rule n where n.name = r.name and n.version > r.version) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'auto_rule', 'id', p_id));
  elsif r.mode <> 'live' or r.confirmed_at > pg_postmaster_start_time() then
    perform authz.refuse('PU003', jsonb_build_object('what', 'auto_rule', 'state', r.mode));
  end if;
  update policy.auto_rule x set confirmed_at = clock_timestamp(), confirmed_by = session_user where x.id = p_id;
  return authz.finish_command(p_key, 'auto_rule', p_id, r.version, 'live', '{}', jsonb_build_object('name', r.name, 'version', r.version));
end $$;
comment on function desk.confirm_auto_rule(uuid, bigint) is 'Lets a live rule decide again after the database server was started anew. PU003, PU007.';

create function desk.backtest_auto_rule(p_payload jsonb, p_days int default 30) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  days int := least(greatest(coalesce(p_days, 30), 1), 92);
  draft policy.auto_rule;
begin
  perform authz.require('approval.simulate');
  perform authz.check_auto_rule(p_payload || '{"mode": "shadow"}');
  perform authz.count_read('approval.simulate', 500);
  draft.kind := p_payload ->> 'kind';
  draft.most_minor := (p_payload ->> 'most_minor')::bigint;
  draft.most_day_minor := (p_payload ->> 'most_day_minor')::bigint;
  draft.most_risk := (p_payload ->> 'most_risk')::smallint;
  -- By the sheet that was kept when people decided, not by how things stand today.
  return (
    with decided as (
      select p.id, p.state, p.reference_minor, s.decision,
             (p.kind <> 'deposit' or book.plain_deposit(p)) and p.reference_minor <= draft.most_minor and p.band_minor <= draft.most_day_minor and p.risk_score <= draft.most_risk
             and not exists (select from jsonb_array_elements(s.sheet::jsonb) c
                              where c.value ->> 'level' = 'stop'
                                 or (c.value ->> 'level' = 'look' and not (p_payload -> 'looks_allowed') ? (c.value ->> 'code'))) as by_rule
        from book.payment p
       cross join lateral (select d.decision, d.sheet from book.decision_sheet d where d.payment_id = p.id order by d.id desc limit 1) s
       where p.kind = draft.kind and p.requested_at > clock_timestamp() - make_interval(days => days)
    )
    select jsonb_build_object('days', days, 'decided', count(*), 'by_rule', count(*) filter (where d.by_rule),
      'agreed', count(*) filter (where d.by_rule and d.decision = 'approve'), 'people_refused', count(*) filter (where d.by_rule and d.decision <> 'approve'),
      'came_back', count(*) filter (where d.by_rule and d.state in ('failed', 'returned_after_send')), 'sum_minor', coalesce(sum(d.reference_minor) filter (where d.by_rule), 0)::text)
      from decided d);
end $$;
comment on function desk.backtest_auto_rule(jsonb, int) is 'What a rule would have decided in the last days, by the sheets kept with people''s decisions: how many, how many people agreed, how many they refused, how many came back. Changes nothing.';

create function desk.list_auto_rules() returns table (id bigint, name text, version int, kind text, most_minor bigint, most_day_minor bigint, most_risk int, looks_allowed text[], mode text,
  deciding boolean, needs_confirmation boolean, shadow_hits bigint, live_hits bigint, people_refused bigint, made_us bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_rules();
  return query
    select r.id, r.name, r.version, r.kind, r.most_minor, r.most_day_minor, r.most_risk::int, r.looks_allowed, r.mode, book.auto_is_live(r), r.mode = 'live' and r.confirmed_at <= pg_postmaster_start_time(),
           (select count(*) from book.auto_decision d where d.rule_id = r.id and not d.live), (select count(*) from book.auto_decision d where d.rule_id = r.id and d.live),
           (select count(*) from book.auto_decision d join book.payment p on p.id = d.payment_id where d.rule_id = r.id and not d.live and p.state in ('rejected', 'cancelled')), book.micros(r.made_at)
      from policy.auto_rule r order by r.name, r.version desc limit 500;
end $$;
comment on function desk.list_auto_rules() is 'Every version of the rules of automatic approval: whether it decides now, what it decided, and how often people refused what it would have approved in shadow.';

reset role;
grant execute on function desk.stop_auto_approval(uuid, text) to purser_payments, purser_payments_manager, purser_compliance, purser_operations;
grant execute on function desk.confirm_auto_rule(uuid, bigint) to purser_payments_manager;
grant execute on function desk.backtest_auto_rule(jsonb, int) to purser_admin, purser_compliance, purser_payments_manager;
grant execute on function desk.list_auto_rules() to purser_admin, purser_compliance, purser_payments, purser_payments_manager, purser_operations;
