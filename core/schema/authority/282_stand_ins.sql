-- Approving in somebody's stead: delegation for an absence, and break-glass when nobody is there. Both give a step of
-- one role, to one person, for a time and within a scope; never further than the giver's own role, never a chain.
set local role purser_owner;

create function book.stand_in(p book.payment, p_login text, p_role text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select d.id from policy.delegation d
     where d.taker = p_login and d.role = p_role and d.state = 'active' and d.during @> clock_timestamp()
       and p.kind = any (d.kinds) and p.reference_minor <= d.most_minor
       -- The giver has not touched the payment, still holds the role, and takes no step of it besides.
       and (d.kind = 'break_glass'
            or (exists (select from policy.staff_role r where r.login = d.giver and r.role = d.role and r.granted)
                and exists (select from policy.staff s where s.login = d.giver and s.state = 'active')))
       and not book.made(p, d.giver)
       and not exists (select from book.check_override o where o.payment_id = p.id and o.revision = p.revision and o.by_login = d.giver)
       and p.reference_minor <= coalesce((select l.per_operation_minor from policy.person_limit l where l.login = d.giver and l.in_force), p.reference_minor)
       and not exists (select from book.approval a where a.payment_id = p.id and a.revision = p.revision
                        and (a.approver = d.giver or exists (select from policy.delegation g where g.id = a.delegation_id and g.giver = d.giver)))
     order by d.kind = 'break_glass', d.id limit 1);
end $$;
comment on function book.stand_in(book.payment, text, text) is 'The delegation or break-glass under which a person may take a step of a role of this payment, or null. A delegation ends with the giver''s own role and reaches no further than the limit that holds for the giver, and the giver''s hands stay off what the taker decides: also off its destination and its checks.';

create function book.check_stand_in(p_taker text, p_role text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  conflict record;
begin
  if not exists (select from policy.staff s where s.login = p_taker and s.state = 'active') then
    perform authz.refuse('PU007', jsonb_build_object('what', 'staff', 'login', left(p_taker, 64)));
  elsif not authz.role_may(p_role, 'payment.approve') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'role'));
  elsif not authz.holds(p_taker, 'payment.approve') then
    perform authz.refuse('PU001', jsonb_build_object('permission', 'payment.approve', 'login', p_taker));
  end if;
  select c.permission into conflict from policy.permission_conflict c
   where (c.other_permission = 'payment.approve' and authz.holds(p_taker, c.permission)) or (c.permission = 'payment.approve' and authz.holds(p_taker, c.other_permission)) limit 1;
  if found then
    perform authz.refuse('PU006', jsonb_build_object('check', 'duties', 'login', p_taker, 'permission', conflict.permission));
  end if;
end $$;
comment on function book.check_stand_in(text, text) is 'Who may stand in: active staff who approve payments themselves and hold no duty that conflicts with it. PU001, PU006 duties, PU007, PU008.';

create function book.delegation_outcome(p_key uuid, d policy.delegation) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.finish_command(p_key, 'delegation', d.id, d.version, d.state,
    jsonb_build_object('from_us', book.micros(lower(d.during)), 'until_us', book.micros(upper(d.during))),
    jsonb_build_object('kind', d.kind, 'giver', d.giver, 'taker', d.taker, 'role', d.role, 'kinds', d.kinds, 'most_minor', d.most_minor::text, 'during', d.during::text, 'reason', d.reason));
end $$;
comment on function book.delegation_outcome(uuid, policy.delegation) is 'Finishes a command over a delegation.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.delegate(p_key uuid, p_taker text, p_role text, p_kinds text[], p_most_minor bigint, p_from timestamptz, p_until timestamptz, p_reason text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d policy.delegation;
  own policy.approver_limit;
  most bigint;
begin
  answer := authz.begin_command(p_key, 'delegation.give', 'delegation.give',
    jsonb_build_object('taker', p_taker, 'role', p_role, 'kinds', p_kinds, 'most_minor', p_most_minor, 'from', p_from, 'until', p_until, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  if p_taker is null or p_taker = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'own_rights'));
  elsif not exists (select from policy.staff_role r where r.login = session_user and r.role = p_role and r.granted) then
    -- Only what one holds oneself: what was delegated to me is not mine to give.
    perform authz.refuse('PU001', jsonb_build_object('role', p_role, 'why', 'not_own_role'));
  elsif p_from is null or p_until is null or p_until <= greatest(p_from, clock_timestamp())
     or p_until > p_from + make_interval(days => authz.whole_setting('delegation.most_days')::int) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'until'));
  elsif p_kinds is null or cardinality(p_kinds) = 0 or exists (select from unnest(p_kinds) k where k is null or not exists (select from policy.payment_kind x where x.code = k)) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'kinds'));
  end if;
  select * into own from policy.approver_limit l where l.role = p_role;
  most := coalesce(least(own.per_operation_minor, (select l.per_operation_minor from policy.person_limit l where l.login = session_user and l.in_force)), 0);
  if coalesce(p_most_minor, 0) <= 0 or p_most_minor > most then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'per_operation', 'most', most::text, 'asked', coalesce(p_most_minor, 0)::text));
  end if;
  perform book.check_stand_in(p_taker, p_role);
  insert into policy.delegation (giver, taker, role, kinds, most_minor, during, reason, state)
  values (session_user, p_taker, p_role, p_kinds, p_most_minor, tstzrange(greatest(p_from, clock_timestamp()), p_until), p_reason, 'active') returning * into d;
  return book.delegation_outcome(p_key, d);
end $$;
comment on function desk.delegate(uuid, text, text, text[], bigint, timestamptz, timestamptz, text) is 'Lets another approver take steps of a role one holds oneself, from and until, for some kinds and up to an amount within the own limit. PU001, PU004, PU005, PU006 duties, PU007, PU008.';

create function desk.end_delegation(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d policy.delegation;
begin
  answer := authz.begin_command(p_key, 'delegation.end', 'payment.approve', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  select * into d from policy.delegation x where x.id = p_id for update;
  if not found or session_user not in (d.giver, d.taker, coalesce(d.confirmed_by, d.giver)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'delegation', 'id', p_id));
  elsif d.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'delegation', 'version', d.version, 'state', d.state));
  elsif d.state = 'ended' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'delegation', 'state', d.state));
  end if;
  update policy.delegation x set state = 'ended', version = x.version + 1 where x.id = p_id returning * into d;
  return book.delegation_outcome(p_key, d);
end $$;
comment on function desk.end_delegation(uuid, bigint, int) is 'Ends a delegation or break-glass before its time: by its giver, its taker or who confirmed it. PU002, PU003, PU007.';

create function desk.open_break_glass(p_key uuid, p_role text, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d policy.delegation;
begin
  answer := authz.begin_command(p_key, 'break_glass.open', 'break_glass.open', jsonb_build_object('role', p_role, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  perform book.check_stand_in(session_user::text, p_role);
  if exists (select from policy.staff_role r where r.login = session_user and r.role = p_role and r.granted) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'break_glass', 'state', 'own_role'));
  elsif not authz.confirm_step_up() then
    perform authz.refuse('PU010', '{}');
  end if;
  insert into policy.delegation (giver, taker, role, kinds, most_minor, during, reason, kind, state, review_due)
  select 'nobody', session_user, p_role, array(select k.code from policy.payment_kind k order by k.position), l.per_operation_minor,
         tstzrange(clock_timestamp(), clock_timestamp() + interval '15 minutes'), p_reason, 'break_glass', 'proposed',
         clock_timestamp() + make_interval(hours => authz.whole_setting('break_glass.review_hours')::int)
    from policy.approver_limit l where l.role = p_role
  returning * into d;
  if d.id is null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'role'));
  end if;
  return book.delegation_outcome(p_key, d);
end $$;
comment on function desk.open_break_glass(uuid, text, text) is 'Asks for a role that nobody is there to use. Another person must confirm within a quarter of an hour. PU001, PU003, PU006 duties, PU008, PU010.';

create function desk.confirm_break_glass(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d policy.delegation;
begin
  answer := authz.begin_command(p_key, 'break_glass.confirm', 'break_glass.confirm', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  select * into d from policy.delegation x where x.id = p_id and x.kind = 'break_glass' for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'break_glass', 'id', p_id));
  elsif d.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'break_glass', 'version', d.version, 'state', d.state));
  elsif d.state <> 'proposed' or upper(d.during) <= clock_timestamp() then
    perform authz.refuse('PU003', jsonb_build_object('what', 'break_glass', 'state', case d.state when 'proposed' then 'expired' else d.state end));
  elsif d.taker = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  elsif not authz.confirm_step_up() then
    perform authz.refuse('PU010', '{}');
  end if;
  update policy.delegation x
     set state = 'active', confirmed_by = session_user, version = x.version + 1,
         during = tstzrange(clock_timestamp(), clock_timestamp() + make_interval(mins => authz.whole_setting('break_glass.minutes')::int))
   where x.id = p_id returning * into d;
  raise log 'purser alarm=break_glass taker=% role=% confirmed_by=% id=%', d.taker, d.role, session_user, d.id;
  perform authz.tell('break_glass_used', null, 'break_glass.confirm', array[d.taker, session_user::text], 'delegation', d.id, '',
    jsonb_build_object('by', authz.name_of(d.taker), 'confirmed_by', authz.name_of(session_user), 'role', d.role));
  return book.delegation_outcome(p_key, d);
end $$;
comment on function desk.confirm_break_glass(uuid, bigint, int, text) is 'The second person of break-glass: from now the first may take steps of the role for an hour. An alarm goes to the log and to everybody who could have confirmed, a review is due. PU002, PU003, PU004, PU007, PU010.';

create function authz.remind_of_break_glass() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- Once a day until somebody looks.
  perform authz.tell('break_glass_overdue', null, 'break_glass.review', array[d.taker, d.confirmed_by], 'delegation', d.id, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD'),
            jsonb_build_object('by', authz.name_of(d.taker), 'role', d.role))
     from policy.delegation d
    where d.kind = 'break_glass' and d.confirmed_by is not null and d.reviewed_by is null and d.review_due <= clock_timestamp();
end $$;
comment on function authz.remind_of_break_glass() is 'Tells those who review break-glass of one that nobody has looked at in time.';

create function desk.review_break_glass(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d policy.delegation;
begin
  answer := authz.begin_command(p_key, 'break_glass.review', 'break_glass.review', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  select * into d from policy.delegation x where x.id = p_id and x.kind = 'break_glass' for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'break_glass', 'id', p_id));
  elsif d.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'break_glass', 'version', d.version, 'state', d.state));
  elsif d.reviewed_by is not null or d.confirmed_by is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'break_glass', 'state', d.state));
  elsif session_user in (d.taker, d.confirmed_by) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  update policy.delegation x
     set reviewed_by = session_user, reviewed_at = clock_timestamp(), review_text = p_text, version = x.version + 1,
         state = case when upper(x.during) <= clock_timestamp() then 'ended' else x.state end
   where x.id = p_id returning * into d;
  perform authz.untell('delegation', d.id, '{break_glass_used,break_glass_overdue}');
  return book.delegation_outcome(p_key, d);
end $$;
comment on function desk.review_break_glass(uuid, bigint, int, text) is 'A third person says what break-glass was used for. PU002, PU003, PU004 one of the two, PU007.';

create function desk.list_delegations(p_all boolean default false, p_limit int default 100)
returns table (id bigint, kind text, giver text, taker text, role text, kinds text[], most_minor bigint, from_us bigint, until_us bigint, reason text, state text, confirmed_by text,
               review_due_us bigint, reviewed_by text, review_text text, review_overdue boolean, uses bigint, mine boolean, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('payment.list');
  perform authz.count_read('delegation.list', most);
  return query
    select d.id, d.kind, authz.name_of(d.giver), authz.name_of(d.taker), d.role, d.kinds, d.most_minor, book.micros(lower(d.during)), book.micros(upper(d.during)), d.reason,
           case when d.state <> 'ended' and upper(d.during) <= clock_timestamp() then 'ended' else d.state end, authz.name_of(d.confirmed_by),
           book.micros(d.review_due), authz.name_of(d.reviewed_by), d.review_text,
           d.kind = 'break_glass' and d.confirmed_by is not null and d.reviewed_by is null and d.review_due <= clock_timestamp(),
           (select count(*) from book.approval a where a.delegation_id = d.id), session_user in (d.giver, d.taker), d.version
      from policy.delegation d
     where p_all or (d.state <> 'ended' and upper(d.during) > clock_timestamp()) or (d.kind = 'break_glass' and d.confirmed_by is not null and d.reviewed_by is null)
     order by d.id desc limit most;
end $$;
comment on function desk.list_delegations(boolean, int) is 'Who stands in for whom now (p_all: ever), with how often it was used, and break-glass that waits for its review.';

create function desk.list_approvers(p_payment_id bigint default null)
returns table (login text, name text, roles text[])
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  perform authz.require('payment.approve');
  if p_payment_id is not null then
    select * into p from book.payment x where x.id = p_payment_id;
    if not found or not book.client_visible(p.client_id) then
      perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_payment_id));
    end if;
  end if;
  perform authz.count_read('approver.list', 50);
  return query
    select s.login, s.name, array(select r.role from policy.staff_role r where r.login = s.login and r.granted and authz.role_may(r.role, 'payment.approve') order by r.role)
      from policy.staff s
     where s.state = 'active' and s.login <> session_user and authz.holds(s.login, 'payment.approve')
       and (p_payment_id is null or book.may_approve(p, s.login))
     order by s.name, s.login limit 500;
end $$;
comment on function desk.list_approvers(bigint) is 'Colleagues who approve payments: to hand one over (those who may approve it now) or to delegate to (null: all). PU001, PU007.';

reset role;
grant execute on function desk.list_approvers(bigint) to purser_payments, purser_payments_manager;
grant execute on function desk.delegate(uuid, text, text, text[], bigint, timestamptz, timestamptz, text), desk.end_delegation(uuid, bigint, int), desk.open_break_glass(uuid, text, text)
  to purser_payments, purser_payments_manager;
grant execute on function desk.confirm_break_glass(uuid, bigint, int, text) to purser_compliance, purser_operations, purser_payments_manager;
grant execute on function desk.review_break_glass(uuid, bigint, int, text) to purser_compliance;
grant execute on function desk.list_delegations(boolean, int) to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
