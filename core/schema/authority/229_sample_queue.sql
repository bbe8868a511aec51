-- Automatic decisions to be checked as a queue of "work next": handed to those alone who may check them, the most
-- urgent first, held for a while, given back by who is gone; told of when they are late.
set local role purser_owner;

create function book.next_sample(p_login text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  candidate record;
  s book.review_sample;
begin
  for candidate in
    select x.id, r as rule, a.client_id
      from book.review_sample x
      join book.review_decision d on d.id = x.decision_id
      join policy.review_rule r on r.id = d.rule_id
      join book.application a on a.id = d.application_id
      left join book.work_pass w on w.queue = 'samples' and w.entity_id = x.id and w.login = p_login
           and w.at > clock_timestamp() - make_interval(mins => authz.whole_setting('work.pass_minutes')::int)
     where x.state = 'open' and (x.held_until is null or x.held_until <= clock_timestamp())
     order by w.at nulls first, book.work_urgency(x.due_at, authz.whole_setting('review_sample.soon_minutes')::int), (d.figures ->> 'risk')::int desc, x.due_at, x.id
  loop
    continue when book.sample_hindrance(candidate.rule, p_login) is not null or not book.client_visible(candidate.client_id);
    -- Whoever else is looking at it for the moment keeps it: nobody waits here.
    select * into s from book.review_sample x
     where x.id = candidate.id and x.state = 'open' and (x.held_until is null or x.held_until <= clock_timestamp()) for update skip locked;
    continue when not found;
    update book.review_sample x
       set held_by = p_login, held_until = clock_timestamp() + make_interval(mins => authz.whole_setting('review_sample.hold_minutes')::int)
     where x.id = s.id;
    return s.id;
  end loop;
  return null;
end $$;
comment on function book.next_sample(text) is 'Takes the most urgent automatic decision to be checked that this person may check and nobody holds: late ones first, riskier before less risky, passed ones last. Never one of a rule they proposed, published or confirmed. Null when there is none.';

create function book.return_samples(p_absent text[]) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  given int := 0;
  s book.review_sample;
begin
  for s in
    select * from book.review_sample x where x.held_by is not null and (x.held_until <= clock_timestamp() or x.held_by = any (p_absent)) order by x.id limit 500 for update skip locked
  loop
    update book.review_sample x set held_by = null, held_until = null where x.id = s.id;
    perform authz.note_change('review_sample', s.id, s.version);
    given := given + 1;
  end loop;
  return given;
end $$;
comment on function book.return_samples(text[]) is 'Gives back automatic decisions held too long or by people who are gone. Returns how many.';

grant execute on function book.next_sample(text), book.return_samples(text[]) to purser_desk;
reset role;
set local role purser_desk;

create function authz.remind_of_samples() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.tell('sample_overdue', null, 'review_sample.answer', array_remove(array[r.proposed_by, r.published_by, r.confirmed_by], null), 'review_sample', s.id, book.micros(s.due_at)::text,
            jsonb_build_object('rule', r.name, 'reference', book.code('A', d.application_id), 'due_us', book.micros(s.due_at)))
     from book.review_sample s join book.review_decision d on d.id = s.decision_id join policy.review_rule r on r.id = d.rule_id
    where s.state = 'open' and s.due_at <= clock_timestamp();
end $$;
comment on function authz.remind_of_samples() is 'Tells those who may check it, once, of each automatic decision that should have been checked by now.';

reset role;
