-- Applications and reviews as queues of "work next": what somebody proposed goes to those who may be the second, what is
-- to be looked at to those who may propose; the most urgent first, held for a while, given back by who is gone.
set local role purser_owner;

create function book.take_application_in(p_states text[], p_queue text, p_login text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  candidate record;
  a book.application;
begin
  for candidate in
    select x.id
      from book.application x
      join book.client c on c.id = x.client_id
      left join book.work_pass w on w.queue = p_queue and w.entity_id = x.id and w.login = p_login
           and w.at > clock_timestamp() - make_interval(mins => authz.whole_setting('work.pass_minutes')::int)
     where x.state = any (p_states) and (x.held_until is null or x.held_until <= clock_timestamp())
     order by w.at nulls first, book.work_urgency(x.due_at, authz.whole_setting('application.soon_minutes')::int), c.risk_score desc, x.due_at, x.id
  loop
    -- Whoever else is looking at it for the moment keeps it: nobody waits here.
    select * into a from book.application x
     where x.id = candidate.id and x.state = any (p_states) and (x.held_until is null or x.held_until <= clock_timestamp()) for update skip locked;
    continue when not found or not book.waits_for(a, p_login) or not book.client_visible(a.client_id);
    update book.application x
       set held_by = p_login, held_until = clock_timestamp() + make_interval(mins => authz.whole_setting('application.hold_minutes')::int)
     where x.id = a.id;
    return a.id;
  end loop;
  return null;
end $$;
comment on function book.take_application_in(text[], text, text) is 'Takes the most urgent application in one of the states that waits for this person and nobody holds: late ones first, riskier before less risky, passed ones last. Null when there is none.';

create function book.next_application(p_login text) returns bigint language sql
set search_path = pg_catalog, pg_temp as $$
  select book.take_application_in('{in_review}', 'applications', p_login)
$$;
comment on function book.next_application(text) is 'Takes the most urgent application or review that this person may look into. Null when there is none.';

create function book.next_proposal(p_login text) returns bigint language sql
set search_path = pg_catalog, pg_temp as $$
  select book.take_application_in('{proposed}', 'proposals', p_login)
$$;
comment on function book.next_proposal(text) is 'Takes the most urgent application that somebody else proposed to decide and this person may decide. Null when there is none.';

create function book.return_applications(p_absent text[]) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  given int := 0;
  a book.application;
begin
  for a in
    select * from book.application x where x.held_by is not null and (x.held_until <= clock_timestamp() or x.held_by = any (p_absent)) order by x.id limit 500 for update skip locked
  loop
    update book.application x set held_by = null, held_until = null where x.id = a.id;
    perform authz.note_change('application', a.id, a.version);
    given := given + 1;
  end loop;
  return given;
end $$;
comment on function book.return_applications(text[]) is 'Gives back applications held too long or by people who are gone. Returns how many.';

grant execute on function book.take_application_in(text[], text, text), book.next_application(text), book.next_proposal(text), book.return_applications(text[]) to purser_desk;
reset role;
