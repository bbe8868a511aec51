-- Tickets: what clients ask of the office, with their clock and their conversation. The commands of staff are in
-- 233_ticket_commands.sql, the reads in 234_ticket_reads.sql, the web site's way in is 313_contact_intake.sql.
--
--   open ──answer──> waiting_client ──client writes──> open
--   open, waiting_client ──> resolved ──after some days──> closed
--   resolved ──client writes, or a person──> open
--
-- The clock of the answer is that of the business calendar and stands while the client is asked; settle_by is the law's
-- and stands for nobody. Lock order: ticket, client.
set local role purser_owner;
grant select on policy.ticket_category to purser_desk;
grant select, insert, update on book.ticket to purser_desk;
grant select, insert on book.ticket_message, book.ticket_event to purser_desk;

create trigger ticket_message_insert_only before update or delete on book.ticket_message for each row execute function book.refuse_change();
create trigger ticket_message_no_truncate before truncate on book.ticket_message for each statement execute function book.refuse_change();
create trigger ticket_event_insert_only before update or delete on book.ticket_event for each row execute function book.refuse_change();
create trigger ticket_event_no_truncate before truncate on book.ticket_event for each statement execute function book.refuse_change();
create trigger not_merged before insert on book.ticket for each row execute function book.not_merged();

create function book.note_ticket(p_id bigint, p_kind text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.ticket_event (ticket_id, kind) values (p_id, p_kind);
  perform book.note_client(t.client_id) from book.ticket t where t.id = p_id;
end $$;
comment on function book.note_ticket(bigint, text) is 'Adds an event to a ticket, and to the client''s file.';

create function book.ticket_due(p_category text) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select book.add_business_minutes(clock_timestamp(), c.answer_minutes) from policy.ticket_category c where c.code = p_category);
end $$;
comment on function book.ticket_due(text) is 'When a ticket of a category that begins now has to be answered.';

create function book.due_after_waiting(p_due_at timestamptz, p_since timestamptz) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_due_at > p_since then book.add_business_minutes(clock_timestamp(), book.business_minutes(p_since, p_due_at))
              else p_due_at + (clock_timestamp() - p_since) end;
end $$;
comment on function book.due_after_waiting(timestamptz, timestamptz) is 'Where a clock that stood since then ends now: the business minutes that were left are left again; what was late stays as late.';

create function book.open_ticket(p_client_id bigint, p_channel text, p_category text, p_subject text, p_text text) returns book.ticket language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  category policy.ticket_category;
  t book.ticket;
begin
  select * into category from policy.ticket_category c where c.code = p_category;
  if not found then
    perform authz.refuse('PU008', '{"field": "category"}');
  end if;
  perform authz.require_text('subject', p_subject, 120);
  perform book.check_free_text('subject', p_subject, 120);
  insert into book.ticket (client_id, channel, category, subject, due_at, settle_by)
  values (p_client_id, p_channel, category.code, p_subject, book.ticket_due(category.code), clock_timestamp() + make_interval(days => category.settle_days)) returning * into t;
  perform book.add_ticket_text(t.id, 'client', p_text, null);
  perform book.note_ticket(t.id, 'opened');
  return t;
end $$;
comment on function book.open_ticket(bigint, text, text, text, text) is 'Enters what a client asks. PU003 merged, PU008.';

create function book.add_ticket_text(p_id bigint, p_kind text, p_text text, p_mail_id bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  perform authz.require_text('text', p_text, 6000, true);
  perform book.check_free_text('text', p_text, 6000);
  insert into book.ticket_message (ticket_id, kind, text, mail_id) values (p_id, p_kind, p_text, p_mail_id) returning id into made;
  return made;
end $$;
comment on function book.add_ticket_text(bigint, text, text, bigint) is 'Adds to the conversation of a ticket. PU008.';

create function book.ticket_goes_on(p_id bigint) returns book.ticket language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  t book.ticket;
begin
  update book.ticket x
     set state = 'open', resolved_at = null, waiting_since = null, version = x.version + 1,
         due_at = case x.state when 'waiting_client' then book.due_after_waiting(x.due_at, x.waiting_since)
                               when 'open' then x.due_at else book.ticket_due(x.category) end
   where x.id = p_id returning * into strict t;
  return t;
end $$;
comment on function book.ticket_goes_on(bigint) is 'Puts a ticket back to the office: from the client with the time that was left, from resolved with all of it.';

create function book.client_wrote(p_id bigint, p_text text) returns book.ticket language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  t book.ticket;
begin
  select * into strict t from book.ticket x where x.id = p_id for update;
  if t.state = 'closed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'ticket', 'state', t.state));
  end if;
  perform book.add_ticket_text(t.id, 'client', p_text, null);
  perform book.note_ticket(t.id, case t.state when 'resolved' then 'reopened' else 'written' end);
  t := book.ticket_goes_on(t.id);
  if t.held_by is not null then
    perform authz.tell('ticket_written', t.held_by, null, '{}', 'ticket', t.id, t.version::text, jsonb_build_object('reference', book.code('T', t.id)));
  end if;
  return t;
end $$;
comment on function book.client_wrote(bigint, text) is 'The client wrote again: it is the office''s turn, and whoever holds the ticket is told. PU003 closed, PU008.';

create function book.ticket_time_used(t book.ticket) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if t.state not in ('open', 'waiting_client') then
    return null;
  end if;
  return (select book.promise_used(c.answer_minutes, true, t.due_at, coalesce(t.waiting_since, clock_timestamp())) from policy.ticket_category c where c.code = t.category);
end $$;
comment on function book.ticket_time_used(book.ticket) is 'Per cent of its time that a ticket has used; null when its clock has ended.';

create function book.next_ticket(p_login text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  candidate record;
  t book.ticket;
begin
  for candidate in
    select x.id, x.client_id
      from book.ticket x
      join policy.ticket_category c on c.code = x.category
      left join book.work_pass w on w.queue = 'tickets' and w.entity_id = x.id and w.login = p_login
           and w.at > clock_timestamp() - make_interval(mins => authz.whole_setting('work.pass_minutes')::int)
     where x.state = 'open' and (x.held_by is null or x.held_until <= clock_timestamp())
     order by w.at nulls first, book.work_urgency(x.due_at, c.soon_minutes), c.settle_days nulls last, x.due_at, x.id
  loop
    continue when not book.client_visible(candidate.client_id);
    -- Whoever else is looking at it for the moment keeps it: nobody waits here.
    select * into t from book.ticket x
     where x.id = candidate.id and x.state = 'open' and (x.held_by is null or x.held_until <= clock_timestamp()) for update skip locked;
    continue when not found;
    update book.ticket x
       set held_by = p_login, held_until = clock_timestamp() + make_interval(mins => authz.whole_setting('ticket.hold_minutes')::int)
     where x.id = t.id;
    return t.id;
  end loop;
  return null;
end $$;
comment on function book.next_ticket(text) is 'Takes the most urgent ticket that nobody has: late ones first, complaints before others, passed ones last. Null when there is none.';

create function book.return_tickets(p_absent text[]) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  given int := 0;
  t book.ticket;
begin
  -- What somebody took stays with them until a colleague takes it; what was handed out goes back.
  for t in
    select * from book.ticket x where x.held_until is not null and (x.held_until <= clock_timestamp() or x.held_by = any (p_absent)) order by x.id limit 500 for update skip locked
  loop
    update book.ticket x set held_by = null, held_until = null where x.id = t.id;
    perform authz.note_change('ticket', t.id, t.version);
    given := given + 1;
  end loop;
  return given;
end $$;
comment on function book.return_tickets(text[]) is 'Gives back tickets that were handed out and held too long, or by people who are gone. Returns how many.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.remind_of_tickets() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- Who has it is told; of what nobody has, all who may answer.
  perform authz.tell('ticket_overdue', t.held_by, case when t.held_by is null then 'ticket.answer' end, '{}', 'ticket', t.id, book.micros(t.due_at)::text,
            jsonb_build_object('reference', book.code('T', t.id), 'due_us', book.micros(t.due_at)))
     from (select * from book.ticket x where x.state = 'open' and x.due_at <= clock_timestamp() order by x.due_at, x.id limit 500) t;
end $$;
comment on function authz.remind_of_tickets() is 'Tells, once, of each ticket that should have been answered by now.';

create function link.contact_upkeep(p_limit int default 500) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 500), 1), 5000);
  forgotten jsonb := book.forget_sessions(most);
  closed int := 0;
  t book.ticket;
begin
  for t in
    select * from book.ticket x where x.state = 'resolved' and x.resolved_at < clock_timestamp() - make_interval(days => authz.whole_setting('ticket.close_days')::int)
     order by x.resolved_at, x.id limit most for update skip locked
  loop
    update book.ticket x set state = 'closed', held_by = null, held_until = null, version = x.version + 1 where x.id = t.id;
    perform book.note_ticket(t.id, 'closed');
    perform authz.note_change('ticket', t.id, t.version + 1);
    closed := closed + 1;
  end loop;
  return forgotten || jsonb_build_object('closed', closed);
end $$;
comment on function link.contact_upkeep(int) is 'Throws away sign-ins and devices whose time is over and closes tickets that were resolved long enough ago, so many of each at once. For the jobs; again while any figure reaches the limit.';

reset role;
grant execute on function link.contact_upkeep(int) to purser_jobs;
