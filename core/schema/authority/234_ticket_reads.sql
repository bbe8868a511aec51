-- What staff read of tickets: the queue, one with its conversation, those of a client.
set local role purser_owner;

create function book.ticket_page(p_show text, p_files bigint[], p_scope bigint[], p_after jsonb, p_most int) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  after_at timestamptz := book.instant((p_after ->> 'at_us')::bigint);
  after_id bigint := (p_after ->> 'id')::bigint;
begin
  -- A branch each, so that each runs along its own index.
  case
    when p_files is not null then
      return array(select t.id from book.ticket t where t.client_id = any (p_files) and (after_id is null or t.id < after_id) order by t.id desc limit p_most);
    when p_show in ('open', 'mine') then
      return array(select t.id from book.ticket t join book.client c on c.id = t.client_id
        where t.state = 'open' and (p_show = 'open' or t.held_by = session_user) and (p_scope is null or c.circle_id = any (p_scope)) and (after_id is null or (t.due_at, t.id) > (after_at, after_id))
        order by t.due_at, t.id limit p_most);
    when p_show = 'waiting' then
      return array(select t.id from book.ticket t join book.client c on c.id = t.client_id
        where t.state = 'waiting_client' and (p_scope is null or c.circle_id = any (p_scope)) and (after_id is null or (t.waiting_since, t.id) > (after_at, after_id))
        order by t.waiting_since, t.id limit p_most);
    else
      return array(select t.id from book.ticket t join book.client c on c.id = t.client_id
        where t.state in ('resolved', 'closed') and (p_scope is null or c.circle_id = any (p_scope)) and (after_id is null or (t.resolved_at, t.id) < (after_at, after_id))
        order by t.resolved_at desc, t.id desc limit p_most);
  end case;
end $$;
comment on function book.ticket_page(text, bigint[], bigint[], jsonb, int) is 'Numbers of a page of tickets in their order: open ones by when they are due, waiting ones by how long, ended ones and those of a client the newest first.';

create function book.ticket_words(t book.ticket) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('id', t.id, 'version', t.version, 'reference', book.code('T', t.id), 'client', t.client_id, 'client_name', (select c.full_name from book.client c where c.id = t.client_id),
    'channel', t.channel, 'category', t.category, 'subject', t.subject, 'state', t.state, 'opened_us', book.micros(t.opened_at), 'opened_by', authz.name_of(t.opened_by),
    'due_us', book.micros(t.due_at), 'settle_us', book.micros(t.settle_by), 'waiting_us', book.micros(t.waiting_since), 'resolved_us', book.micros(t.resolved_at),
    'used', book.ticket_time_used(t), 'urgency', case when t.state = 'open' then (select book.work_urgency(t.due_at, c.soon_minutes) from policy.ticket_category c where c.code = t.category) end,
    'answers', t.answers, 'held_by', case when coalesce(t.held_until, 'infinity') > clock_timestamp() then authz.name_of(t.held_by) end,
    'mine', coalesce(t.held_by = session_user and coalesce(t.held_until, 'infinity') > clock_timestamp(), false), 'held_until_us', book.micros(t.held_until));
end $$;
comment on function book.ticket_words(book.ticket) is 'A ticket as a row of a list has it.';

create function book.ticket_conversation(p_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'at_us', book.micros(m.at), 'by', case when m.kind <> 'client' or m.author <> 'purser_intake' then authz.name_of(m.author) end,
             'text', m.text, 'letter', l.state) order by m.id), '[]')
      from (select x.* from book.ticket_message x where x.ticket_id = p_id order by x.id desc limit 200) m left join book.client_mail l on l.id = m.mail_id);
end $$;
comment on function book.ticket_conversation(bigint) is 'The last two hundred texts of a ticket in order, with what became of the letters.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_tickets(p_show text default 'open', p_client_id bigint default null, p_after jsonb default null, p_limit int default 100)
returns table (ticket jsonb, cursor jsonb) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
begin
  perform authz.require('ticket.read');
  if p_show is null or p_show not in ('open', 'mine', 'waiting', 'done') then
    perform authz.refuse('PU008', '{"field": "show"}');
  end if;
  if p_client_id is not null then
    perform book.require_client(p_client_id);
  end if;
  ids := book.ticket_page(p_show, case when p_client_id is not null then book.shown_files(p_client_id) end, authz.scope(),
           p_after, least(greatest(coalesce(p_limit, 100), 1), 500));
  perform authz.count_read('ticket.list', coalesce(cardinality(ids), 0));
  return query
    select book.ticket_words(t), jsonb_build_object('id', t.id, 'at_us', book.micros(case t.state when 'open' then t.due_at when 'waiting_client' then t.waiting_since else t.resolved_at end))
      from unnest(ids) with ordinality i (id, place) join book.ticket t on t.id = i.id order by i.place;
end $$;
comment on function desk.list_tickets(text, bigint, jsonb, int) is 'A page of the tickets the person may see: open, mine, waiting (for the client) or done; with a client, all of that client, the newest first. p_after: the cursor of the last row. At most 500 rows. PU001, PU007, PU008.';

create function desk.ticket_counts() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
begin
  perform authz.require('ticket.read');
  perform authz.count_read('ticket.list', 1);
  scope := authz.scope();
  return (select jsonb_build_object('open', count(*), 'late', count(*) filter (where t.due_at <= clock_timestamp()), 'mine', count(*) filter (where t.held_by = session_user),
                   'free', count(*) filter (where t.held_by is null or t.held_until <= clock_timestamp()))
            from book.ticket t join book.client c on c.id = t.client_id where t.state = 'open' and (scope is null or c.circle_id = any (scope)));
end $$;
comment on function desk.ticket_counts() is 'How many tickets are open, late, the caller''s, and nobody''s. PU001.';

create function desk.ticket_sheet(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t book.ticket;
  c book.client;
  works constant boolean := authz.may('ticket.answer');
begin
  perform authz.require('ticket.read');
  select * into t from book.ticket x where x.id = p_id;
  if t.id is null or not coalesce(book.client_visible(t.client_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'ticket', 'id', p_id));
  end if;
  perform authz.count_read('ticket.read', 1);
  perform authz.record_read('ticket.read', 'ticket', p_id);
  select * into strict c from book.client x where x.id = book.survivor_of(t.client_id);
  return book.ticket_words(t) || jsonb_build_object(
    'language', c.language, 'to', book.mask(nullif(c.email, ''), 'email'), 'country', c.country, 'client_code', book.code('C', c.id),
    'kyc', c.kyc_state, 'risk', book.group_risk(c.id), 'settle_days', (select k.settle_days from policy.ticket_category k where k.code = t.category),
    'others', (select count(*) from book.ticket o where o.client_id = any (book.shown_files(c.id)) and o.id <> t.id),
    'conversation', book.ticket_conversation(t.id),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(e.at), 'kind', e.kind, 'actor', authz.name_of(e.actor)) order by e.id), '[]')
                 from (select * from book.ticket_event x where x.ticket_id = t.id order by x.id desc limit 50) e),
    'may_work', works);
end $$;
comment on function desk.ticket_sheet(bigint) is 'One ticket with its conversation, its history and what a reader has to know of the client. On the record. PU001, PU007.';

create function desk.ticket_categories() returns table (code text, answer_minutes int, settle_days int) language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('ticket.read');
  return query select c.code, c.answer_minutes, c.settle_days::int from policy.ticket_category c order by c.position;
end $$;
comment on function desk.ticket_categories() is 'What tickets can be about, with the time each has. PU001.';

reset role;
grant execute on function desk.list_tickets(text, bigint, jsonb, int), desk.ticket_counts(), desk.ticket_sheet(bigint), desk.ticket_categories()
  to purser_compliance, purser_compliance_manager, purser_payments, purser_payments_manager, purser_support, purser_operations;
