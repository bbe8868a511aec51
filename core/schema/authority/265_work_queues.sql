-- Work next: the office hands out the most urgent item that a person may decide, holds it for them, and takes
-- it back when they are idle or gone. Queues are rows of policy.work_queue with two functions in book each.
set local role purser_owner;
grant select on policy.work_queue to purser_desk;
grant select, insert, update on book.work_pass to purser_desk;

create function book.work_urgency(p_due_at timestamptz, p_soon_minutes int) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_due_at is null then 2
              when p_due_at <= clock_timestamp() then 0
              when p_due_at <= clock_timestamp() + make_interval(mins => coalesce(p_soon_minutes, 0)) then 1
              else 2 end;
end $$;
comment on function book.work_urgency(timestamptz, int) is 'How pressing an item is: 0 late, 1 soon late, 2 in time. Within the same, the riskier one comes first, then the one due earlier.';

create function book.next_payment(p_login text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  candidate record;
  p book.payment;
begin
  for candidate in
    select x.id
      from book.payment x
      cross join lateral book.promise_of(x) l
      left join book.work_pass w on w.queue = 'payments' and w.entity_id = x.id and w.login = p_login
           and w.at > clock_timestamp() - make_interval(mins => authz.whole_setting('work.pass_minutes')::int)
     where x.state = 'awaiting_approval' and (x.held_until is null or x.held_until <= clock_timestamp())
     order by w.at nulls first, book.work_urgency(x.due_at, l.soon_minutes), x.risk_score desc, x.due_at, x.id
  loop
    -- Whoever else is looking at it for the moment keeps it: nobody waits here.
    select * into p from book.payment x
     where x.id = candidate.id and x.state = 'awaiting_approval' and (x.held_until is null or x.held_until <= clock_timestamp())
       for update skip locked;
    continue when not found or not book.may_approve(p, p_login) or not book.client_visible(p.client_id);
    update book.payment x
       set held_by = p_login, held_until = clock_timestamp() + make_interval(mins => authz.whole_setting('payment.hold_minutes')::int)
     where x.id = p.id;
    return p.id;
  end loop;
  return null;
end $$;
comment on function book.next_payment(text) is 'Takes the most urgent payment that this person may approve and nobody holds: late ones first, then those soon late; riskier before less risky; passed ones last. Null when there is none.';

create function book.return_payments(p_absent text[]) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  given int := 0;
  p book.payment;
begin
  for p in
    select * from book.payment x
     where x.held_by is not null and (x.held_until <= clock_timestamp() or x.held_by = any (p_absent))
     order by x.id limit 500 for update skip locked
  loop
    update book.payment x set held_by = null, held_until = null where x.id = p.id;
    perform authz.note_change('payment', p.id, p.version);
    given := given + 1;
  end loop;
  return given;
end $$;
comment on function book.return_payments(text[]) is 'Gives back payments held too long or by people who are gone. Returns how many.';

grant execute on function book.work_urgency(timestamptz, int), book.next_payment(text), book.return_payments(text[]) to purser_desk;
reset role;
set local role purser_desk;

create function authz.ask_queue(p_function text, p_login text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  taken bigint;
begin
  execute format('select book.%I($1)', p_function) into taken using p_login;
  return taken;
end $$;
comment on function authz.ask_queue(text, text) is 'Runs the next_function of a queue. Only migrations write policy.work_queue, and its check keeps the name plain.';

create function authz.return_to_queue(p_function text, p_absent text[]) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  given int;
begin
  execute format('select book.%I($1)', p_function) into given using p_absent;
  return given;
end $$;
comment on function authz.return_to_queue(text, text[]) is 'Runs the return_function of a queue.';

create function desk.work_queues() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.actor();
  return (select coalesce(jsonb_agg(jsonb_build_object('code', q.code, 'entity', q.entity, 'deed', q.deed) order by q.position), '[]')
            from policy.work_queue q where authz.may(q.permission));
end $$;
comment on function desk.work_queues() is 'Queues the caller may be handed work from, in order. PU001, PU016.';

create function desk.take_next(p_key uuid, p_queue text default null, p_left_queue text default null, p_left_id bigint default null)
returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  source policy.work_queue;
  taken bigint;
begin
  answer := authz.begin_command(p_key, 'work.next', (select q.permission from policy.work_queue q where q.code = p_queue),
    jsonb_build_object('queue', p_queue, 'left_queue', p_left_queue, 'left_id', p_left_id));
  if answer.replayed then
    return answer;
  end if;
  if exists (select from unnest(array[p_queue, p_left_queue]) n (code)
              where n.code is not null and n.code not in (select q.code from policy.work_queue q)) then
    perform authz.refuse('PU007', '{"what": "queue"}');
  end if;
  if p_left_queue is not null and p_left_id is not null then
    insert into book.work_pass as w (queue, entity_id, login) values (p_left_queue, p_left_id, session_user)
    on conflict (queue, entity_id, login) do update set at = clock_timestamp();
  end if;
  for source in
    select * from policy.work_queue q where (p_queue is null or q.code = p_queue) and authz.may(q.permission) order by q.position
  loop
    taken := authz.ask_queue(source.next_function, session_user);
    if taken is not null then
      return authz.finish_command(p_key, source.entity, taken, authz.version_of(source.entity, taken), 'held',
        jsonb_build_object('queue', source.code, 'deed', source.deed), jsonb_build_object('queue', source.code, 'left', p_left_id));
    end if;
  end loop;
  return authz.finish_command(p_key, 'work', null, null, 'empty', '{}', jsonb_build_object('queue', p_queue));
end $$;
comment on function desk.take_next(uuid, text, text, bigint) is 'Hands out the most urgent item of a queue (null: of the first queue that has one) and holds it for the caller. p_left_queue and p_left_id: an item the caller goes on from; it comes last for them for some minutes. State held with the deed that opens it, or empty. PU001, PU007.';

create function authz.version_of(p_entity text, p_id bigint) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(case p_entity when 'payment' then (select p.version from book.payment p where p.id = p_id) when 'review_sample' then (select s.version from book.review_sample s where s.id = p_id) when 'ticket' then (select t.version from book.ticket t where t.id = p_id)
                         when 'application' then (select a.version from book.application a where a.id = p_id)
                         when 'screening_hit' then (select h.version from book.screening_hit h where h.id = p_id) end, 1);
end $$;
comment on function authz.version_of(text, bigint) is 'Version of an item of a queue, for the change feed; 1 where an entity has none.';

create function desk.hand_over_payment(p_key uuid, p_id bigint, p_to text, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
begin
  answer := authz.begin_command(p_key, 'payment.hand_over', 'payment.approve', jsonb_build_object('id', p_id, 'to', p_to, 'text', p_text));
  if answer.replayed then
    return answer;
  end if;
  perform authz.check_text('text', p_text, 500);
  select * into p from book.payment x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  elsif p.state <> 'awaiting_approval' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payment', 'reference', p.reference, 'state', p.state));
  elsif p.held_until > clock_timestamp() and p.held_by <> session_user then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'reference', p.reference, 'by', authz.name_of(p.held_by), 'until_us', book.micros(p.held_until)));
  elsif p_to = session_user or not exists (select from policy.staff s where s.login = p_to and s.state = 'active') then
    perform authz.refuse('PU008', '{"field": "to"}');
  elsif not authz.holds(p_to, 'payment.approve') or not book.may_approve(p, p_to) or not authz.sees_circle(p_to, p.circle_id) then
    perform authz.refuse('PU004', '{"why": "colleague_may_not"}');
  end if;
  update book.payment x
     set held_by = p_to, held_until = clock_timestamp() + make_interval(mins => authz.whole_setting('work.assigned_minutes')::int)
   where x.id = p_id returning * into p;
  perform authz.tell('item_assigned', p_to, null, '{}', 'payment', p.id, p.version::text || ' ' || book.micros(clock_timestamp()),
    jsonb_build_object('reference', p.reference, 'by', authz.name_of(session_user), 'text', p_text));
  return authz.finish_command(p_key, 'payment', p.id, p.version, p.state,
    jsonb_build_object('held_by', authz.name_of(p_to), 'held_until_us', book.micros(p.held_until)),
    jsonb_build_object('reference', p.reference, 'to', p_to, 'text', p_text));
end $$;
comment on function desk.hand_over_payment(uuid, bigint, text, text) is 'Hands a payment that nobody else holds to a colleague who may decide it; it is held for them and they are told. PU003, PU004 colleague_may_not, PU007, PU008.';

create function link.return_work() returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  queue policy.work_queue;
  given int := 0;
  -- A workstation that crashed leaves a session without connections; one that never joined any is judged
  -- by whether the person is connected at all.
  absent text[] := (select array_agg(s.login) from policy.staff s
                     where not exists (select from authz.live_connections() l where l.login = s.login)
                       and not exists (select from book.staff_session n
                                        where n.login = s.login and n.ended_at is null
                                          and coalesce(n.absent_since, clock_timestamp()) > clock_timestamp() - make_interval(secs => authz.whole_setting('work.absent_seconds'))));
begin
  for queue in select * from policy.work_queue q order by q.position loop
    given := given + authz.return_to_queue(queue.return_function, absent);
  end loop;
  return given;
end $$;
comment on function link.return_work() is 'For the jobs, each half minute or so: gives back what is held longer than its time, or by people without any connection. Returns how many.';

grant execute on function desk.work_queues(), desk.take_next(uuid, text, text, bigint) to purser_staff;
grant execute on function desk.hand_over_payment(uuid, bigint, text, text) to purser_payments, purser_payments_manager;
grant execute on function link.return_work() to purser_jobs;
reset role;
