-- What staff do with tickets. Whoever works on one has it; what a colleague has is taken over before anything else.
set local role purser_owner;

create function book.ticket_for_work(p_id bigint, p_version int) returns book.ticket language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  t book.ticket;
begin
  select * into t from book.ticket x where x.id = p_id for update;
  if not found or not coalesce(book.client_visible(t.client_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'ticket', 'id', p_id));
  elsif t.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'ticket', 'version', t.version, 'state', t.state));
  end if;
  return t;
end $$;
comment on function book.ticket_for_work(bigint, int) is 'Locks a ticket for a change. PU002 changed meanwhile, PU007 unknown or out of scope.';

create function book.refuse_if_held(t book.ticket) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if t.held_by <> session_user and coalesce(t.held_until, 'infinity') > clock_timestamp() then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'reference', book.code('T', t.id), 'by', authz.name_of(t.held_by), 'until_us', book.micros(t.held_until)));
  end if;
end $$;
comment on function book.refuse_if_held(book.ticket) is 'Refuses to work on what a colleague has: PU003 held.';

create function book.refuse_ticket_unless(t book.ticket, p_states text[]) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if t.state <> all (p_states) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'ticket', 'reference', book.code('T', t.id), 'state', t.state));
  end if;
end $$;
comment on function book.refuse_ticket_unless(book.ticket, text[]) is 'Refuses what a ticket is in no state for: PU003.';

create function book.resolve_ticket(t book.ticket) returns book.ticket language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made book.ticket;
begin
  -- A complaint ends with an answer in writing.
  if t.answers = 0 and exists (select from policy.ticket_category c where c.code = t.category and c.settle_days is not null) then
    perform authz.refuse('PU006', jsonb_build_object('check', 'unanswered', 'reference', book.code('T', t.id)));
  end if;
  update book.ticket x set state = 'resolved', waiting_since = null, resolved_at = clock_timestamp(), held_by = session_user, held_until = null, version = x.version + 1 where x.id = t.id returning * into made;
  perform book.note_ticket(t.id, 'resolved');
  perform authz.untell('ticket', t.id, '{ticket_overdue,ticket_written}');
  return made;
end $$;
comment on function book.resolve_ticket(book.ticket) is 'Ends a ticket. PU006 unanswered: a category that has to be settled was never answered.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.open_ticket(p_key uuid, p_client_id bigint, p_channel text, p_category text, p_subject text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.ticket;
begin
  answer := authz.begin_command(p_key, 'ticket.open', 'ticket.answer', jsonb_build_object('client', p_client_id, 'channel', p_channel, 'category', p_category, 'subject', p_subject, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  -- What comes from the site comes by the site.
  if p_channel is null or p_channel not in ('mail', 'telephone', 'chat') then
    perform authz.refuse('PU008', '{"field": "channel"}');
  end if;
  t := book.open_ticket(p_client_id, p_channel, p_category, p_subject, p_text);
  update book.ticket x set held_by = session_user where x.id = t.id;
  return authz.finish_command(p_key, 'ticket', t.id, t.version, t.state, jsonb_build_object('reference', book.code('T', t.id)),
    jsonb_build_object('client', t.client_id, 'channel', t.channel, 'category', t.category));
end $$;
comment on function desk.open_ticket(uuid, bigint, text, text, text, text) is 'Enters what a client wrote or said in another way than on the site; whoever enters it has it. PU001, PU003 merged, PU007, PU008.';

create function desk.answer_ticket(p_key uuid, p_id bigint, p_version int, p_text text, p_next text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.ticket;
  letter bigint;
begin
  answer := authz.begin_command(p_key, 'ticket.answer', 'ticket.answer', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text, 'next', p_next));
  if answer.replayed then return answer; end if;
  t := book.ticket_for_work(p_id, p_version);
  perform book.refuse_ticket_unless(t, '{open,waiting_client}');
  perform book.refuse_if_held(t);
  if p_next is null or p_next not in ('waiting_client', 'resolved') then
    perform authz.refuse('PU008', '{"field": "next"}');
  elsif not exists (select from book.client c where c.id = book.survivor_of(t.client_id) and coalesce(c.email, '') <> '') then
    perform authz.refuse('PU006', '{"check": "no_address"}');
  end if;
  perform authz.require_text('text', p_text, 6000, true);
  letter := book.write_client(book.survivor_of(t.client_id), 'ticket_answer', jsonb_build_object('reference', book.code('T', t.id), 'subject', t.subject, 'text', p_text));
  perform book.add_ticket_text(t.id, 'answer', p_text, letter);
  update book.ticket x
     set state = 'waiting_client', waiting_since = coalesce(x.waiting_since, clock_timestamp()), answers = x.answers + 1, held_by = session_user, held_until = null, version = x.version + 1
   where x.id = t.id returning * into t;
  perform book.note_ticket(t.id, 'waiting');
  perform authz.untell('ticket', t.id, '{ticket_overdue,ticket_written}');
  if p_next = 'resolved' then
    t := book.resolve_ticket(t);
  end if;
  return authz.finish_command(p_key, 'ticket', t.id, t.version, t.state, jsonb_build_object('reference', book.code('T', t.id), 'letter', letter),
    jsonb_build_object('client', t.client_id, 'letter', letter, 'next', p_next));
end $$;
comment on function desk.answer_ticket(uuid, bigint, int, text, text) is 'Answers a client: the text stands in the ticket and goes out as a letter in the client''s language; then it is the client''s turn (waiting_client, the clock stands) or the ticket is resolved. PU001, PU002, PU003 state or held, PU006 no_address, PU007, PU008.';

create function desk.note_on_ticket(p_key uuid, p_id bigint, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.ticket;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'ticket.note', 'ticket.answer', jsonb_build_object('id', p_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  select * into t from book.ticket x where x.id = p_id;
  if not found or not coalesce(book.client_visible(t.client_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'ticket', 'id', p_id));
  end if;
  made := book.add_ticket_text(t.id, 'note', p_text, null);
  return authz.finish_command(p_key, 'ticket', t.id, t.version, t.state, jsonb_build_object('note', made), jsonb_build_object('client', t.client_id, 'note', made));
end $$;
comment on function desk.note_on_ticket(uuid, bigint, text) is 'Adds a note for colleagues, in any state and whoever has the ticket; it never goes out. PU001, PU007, PU008.';

create function desk.take_ticket(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.ticket;
  before text;
begin
  answer := authz.begin_command(p_key, 'ticket.take', 'ticket.answer', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  t := book.ticket_for_work(p_id, p_version);
  perform book.refuse_ticket_unless(t, '{open,waiting_client}');
  before := t.held_by;
  if t.held_by = session_user and t.held_until is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held_already', 'reference', book.code('T', t.id)));
  elsif t.held_until > clock_timestamp() then
    -- Handed out a moment ago: a colleague is reading it.
    perform book.refuse_if_held(t);
  end if;
  update book.ticket x set held_by = session_user, held_until = null, version = x.version + 1 where x.id = t.id returning * into t;
  perform book.note_ticket(t.id, 'taken');
  return authz.finish_command(p_key, 'ticket', t.id, t.version, t.state, '{}', jsonb_build_object('client', t.client_id, 'from', before));
end $$;
comment on function desk.take_ticket(uuid, bigint, int) is 'Takes a ticket until somebody else does, also one that a colleague has; not one that was just handed out to a colleague. PU001, PU002, PU003 state, held or held_already, PU007.';

create function desk.resolve_ticket(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.ticket;
begin
  answer := authz.begin_command(p_key, 'ticket.resolve', 'ticket.answer', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  t := book.ticket_for_work(p_id, p_version);
  perform book.refuse_ticket_unless(t, '{open,waiting_client}');
  perform book.refuse_if_held(t);
  perform book.add_ticket_text(t.id, 'note', p_text, null);
  t := book.resolve_ticket(t);
  return authz.finish_command(p_key, 'ticket', t.id, t.version, t.state, '{}', jsonb_build_object('client', t.client_id));
end $$;
comment on function desk.resolve_ticket(uuid, bigint, int, text) is 'Ends a ticket without writing to the client, with a note how it ended. PU001, PU002, PU003 state or held, PU006 unanswered, PU007, PU008.';

create function desk.reopen_ticket(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.ticket;
begin
  answer := authz.begin_command(p_key, 'ticket.reopen', 'ticket.answer', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  t := book.ticket_for_work(p_id, p_version);
  perform book.refuse_ticket_unless(t, '{resolved,closed}');
  perform book.refuse_if_merged(t.client_id);
  perform book.add_ticket_text(t.id, 'note', p_text, null);
  t := book.ticket_goes_on(t.id);
  update book.ticket x set held_by = session_user, held_until = null where x.id = t.id;
  perform book.note_ticket(t.id, 'reopened');
  return authz.finish_command(p_key, 'ticket', t.id, t.version, t.state, '{}', jsonb_build_object('client', t.client_id));
end $$;
comment on function desk.reopen_ticket(uuid, bigint, int, text) is 'Takes up a ticket that was resolved or closed, with a note why and a clock that begins anew. PU001, PU002, PU003 state or merged, PU007, PU008.';

reset role;
grant execute on function desk.open_ticket(uuid, bigint, text, text, text, text), desk.answer_ticket(uuid, bigint, int, text, text), desk.note_on_ticket(uuid, bigint, text),
  desk.take_ticket(uuid, bigint, int), desk.resolve_ticket(uuid, bigint, int, text), desk.reopen_ticket(uuid, bigint, int, text) to purser_compliance, purser_support, purser_operations;
