-- Everything that happened with a client, newest first: each subject gives its rows, each reader sees those of the
-- subjects that are theirs. Nothing here tells who may not know it of screening or of a case.
set local role purser_owner;

create function book.identity_events(p_files bigint[], p_before timestamptz, p_most int) returns table (at timestamptz, kind text, actor text, args jsonb)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select c.created_at, 'client_created', null::text, '{}'::jsonb from book.client c where c.id = any (p_files) and c.created_at < p_before
    union all
    select c.kyc_reviewed_at, 'kyc_reviewed', c.kyc_reviewer, jsonb_build_object('state', c.kyc_state, 'rule', v.name, 'version', v.version)
      from book.client c
      left join lateral (select r.name, r.version from book.review_decision d join policy.review_rule r on r.id = d.rule_id join book.application a on a.id = d.application_id
                          where a.client_id = c.id and d.live and a.decided_by = c.kyc_reviewer and a.decided_at >= c.kyc_reviewed_at order by d.id desc limit 1) v on true
     where c.id = any (p_files) and c.kyc_reviewed_at < p_before
    union all
    (select f.at, 'fields_changed', f.by, jsonb_build_object('fields', f.fields)
       from (select max(x.recorded_at) as at, x.recorded_by as by, to_jsonb(array_agg(distinct x.field)) as fields
               from book.client_field x where x.client_id = any (p_files) and x.recorded_at < p_before and x.edition > 1
              group by x.client_id, x.recorded_by, date_trunc('minute', x.recorded_at)) f order by f.at desc limit p_most)
    union all
    (select d.uploaded_at, 'document_received', d.uploaded_by, jsonb_build_object('type', d.type)
       from book.client_document d where d.client_id = any (p_files) and d.uploaded_at < p_before order by d.uploaded_at desc limit p_most)
    union all
    (select d.reviewed_at, 'document_' || d.state, d.reviewed_by, jsonb_build_object('type', d.type)
       from book.client_document d where d.client_id = any (p_files) and d.state in ('accepted', 'rejected') and d.reviewed_at < p_before order by d.reviewed_at desc limit p_most);
end $$;
comment on function book.identity_events(bigint[], timestamptz, int) is 'Events of who a client is: entered, reviewed, fields that say something else, documents. Before an instant, at most so many of a subject, in no order.';

create function book.review_events(p_files bigint[], p_before timestamptz, p_most int) returns table (at timestamptz, kind text, actor text, args jsonb)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  sees boolean := book.sees_screening();
begin
  return query
    (select a.opened_at, 'application_opened', a.opened_by, jsonb_build_object('reference', book.code('A', a.id), 'kind', book.shown_kind(a))
       from book.application a where a.client_id = any (p_files) and a.opened_at < p_before order by a.opened_at desc limit p_most)
    union all
    (select a.decided_at, 'application_decided', a.decided_by, jsonb_build_object('reference', book.code('A', a.id), 'state', a.state)
       from book.application a where a.client_id = any (p_files) and a.decided_at < p_before order by a.decided_at desc limit p_most)
    union all
    (select k.decided_at, 'category_decided', k.decided_by, jsonb_build_object('category', k.category, 'state', k.state)
       from book.client_category k where k.client_id = any (p_files) and k.decided_at < p_before order by k.decided_at desc limit p_most)
    union all
    (select t.taken_at, 'test_taken', t.recorded_by, jsonb_build_object('outcome', t.outcome)
       from book.appropriateness_test t where t.client_id = any (p_files) and t.taken_at < p_before order by t.taken_at desc limit p_most)
    union all
    (select m.decided_at, 'merged', m.decided_by, jsonb_build_object('closed', book.code('C', m.closed_id), 'survivor', book.code('C', m.survivor_id))
       from book.client_merge m where (m.closed_id = any (p_files) or m.survivor_id = any (p_files)) and m.state in ('merged', 'undo_proposed', 'undone') and m.decided_at < p_before limit p_most)
    union all
    (select m.undone_at, 'merge_undone', m.undone_by, jsonb_build_object('closed', book.code('C', m.closed_id), 'survivor', book.code('C', m.survivor_id))
       from book.client_merge m where (m.closed_id = any (p_files) or m.survivor_id = any (p_files)) and m.undone_at < p_before limit p_most)
    union all
    (select s.at, 'screened', s.by, jsonb_build_object('hits', s.hits)
       from book.screening_run s where sees and s.client_id = any (p_files) and s.at < p_before order by s.at desc limit p_most)
    union all
    (select r.at, 'rated', r.actor, jsonb_build_object('score', r.total, 'band', r.band)
       from book.risk_run r where sees and r.client_id = any (p_files) and r.at < p_before order by r.at desc limit p_most)
    union all
    (select o.decided_at, 'override_decided', o.decided_by, jsonb_build_object('score', o.score, 'state', o.state)
       from book.risk_override o where sees and o.client_id = any (p_files) and o.decided_at < p_before order by o.decided_at desc limit p_most);
end $$;
comment on function book.review_events(bigint[], timestamptz, int) is 'Events of what the office decided about a client; screenings, ratings and overrides for who may know of them. Before an instant, at most so many of a subject, in no order.';

create function book.contact_events(p_files bigint[], p_before timestamptz, p_most int) returns table (at timestamptz, kind text, actor text, args jsonb)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  -- Why a document was sent back is for who reads applications.
  reviews constant boolean := authz.may('application.read');
begin
  return query
    (select n.at, 'note_added', n.author, '{}'::jsonb from book.client_note n where n.client_id = any (p_files) and n.at < p_before order by n.at desc limit p_most)
    union all
    (select k.at, 'contact', k.recorded_by, jsonb_build_object('kind', k.kind, 'direction', k.direction)
       from book.client_contact k where k.client_id = any (p_files) and k.at < p_before order by k.at desc limit p_most)
    union all
    (select s.at, 'consent', s.recorded_by, jsonb_build_object('kind', s.kind, 'given', s.given)
       from book.client_consent s where s.client_id = any (p_files) and s.at < p_before order by s.at desc limit p_most)
    union all
    (select m.made_at, 'letter_written', m.made_by, jsonb_build_object('template', m.template, 'documents', book.letter_documents(m.id, reviews))
       from book.client_mail m where m.client_id = any (p_files) and m.made_at < p_before order by m.made_at desc limit p_most)
    union all
    (select d.first_seen_at, 'device_seen', null::text, jsonb_build_object('says', d.says)
       from book.client_device d where authz.may('device.read') and d.client_id = any (p_files) and d.first_seen_at < p_before order by d.first_seen_at desc limit p_most)
    union all
    (select e.at, 'ticket_' || e.kind, e.actor, jsonb_build_object('reference', book.code('T', e.ticket_id), 'ticket_id', e.ticket_id)
       from book.ticket t join book.ticket_event e on e.ticket_id = t.id
      where authz.may('ticket.read') and t.client_id = any (p_files) and e.at < p_before order by e.at desc limit p_most);
end $$;
comment on function book.contact_events(bigint[], timestamptz, int) is 'Events of what was said and heard: notes, contacts, consents, letters with the documents they name (why, for who reads applications); devices and tickets by right. Before an instant, at most so many of a subject, in no order.';

create function book.money_events(p_files bigint[], p_before timestamptz, p_most int) returns table (at timestamptz, kind text, actor text, args jsonb)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    (select a.opened_at, 'account_opened', null::text, jsonb_build_object('login', a.login)
       from book.trading_account a where a.client_id = any (p_files) and a.opened_at < p_before order by a.opened_at desc limit p_most)
    union all
    (select d.added_at, 'destination_added', d.added_by, jsonb_build_object('masked', d.masked)
       from book.destination d where d.client_id = any (p_files) and d.added_at < p_before order by d.added_at desc limit p_most)
    union all
    (select d.retired_at, 'destination_retired', d.retired_by, jsonb_build_object('masked', d.masked, 'reason', d.retired_reason)
       from book.destination d where d.client_id = any (p_files) and d.retired_at < p_before order by d.retired_at desc limit p_most)
    union all
    (select o.finished_at, 'account_' || o.kind, o.ordered_by, jsonb_build_object('login', a.login, 'leverage', o.leverage, 'rights', o.rights, 'state', o.state)
       from book.trading_account a join book.account_order o on o.trading_account_id = a.id
      where a.client_id = any (p_files) and o.finished_at < p_before order by o.finished_at desc limit p_most)
    union all
    (select e.at, 'payment_' || e.kind, e.actor, jsonb_build_object('reference', p.reference, 'payment_id', p.id)
       from book.payment p join book.payment_event e on e.payment_id = p.id
      where p.client_id = any (p_files) and e.at < p_before order by e.at desc limit p_most)
    union all
    (select r.placed_at, 'restricted', null::text, '{}'::jsonb from book.client_restriction r where r.client_id = any (p_files) and r.placed_at < p_before order by r.placed_at desc limit p_most)
    union all
    (select r.lifted_at, 'restriction_lifted', null::text, '{}'::jsonb from book.client_restriction r where r.client_id = any (p_files) and r.lifted_at < p_before order by r.lifted_at desc limit p_most);
end $$;
comment on function book.money_events(bigint[], timestamptz, int) is 'Events of a client''s accounts, destinations and payments, and of restrictions, which say the same whatever led to them. Before an instant, at most so many of a subject, in no order.';

create function book.client_timeline(p_files bigint[], p_before timestamptz, p_most int) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  before timestamptz := coalesce(p_before, 'infinity');
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(t.at), 'kind', t.kind, 'actor', authz.name_of(t.actor), 'args', t.args) order by t.at desc, t.kind), '[]')
      from (select * from (
              select * from book.identity_events(p_files, before, p_most)
              union all select * from book.review_events(p_files, before, p_most)
              union all select * from book.contact_events(p_files, before, p_most)
              union all select * from book.money_events(p_files, before, p_most)) e
             order by e.at desc, e.kind limit p_most) t);
end $$;
comment on function book.client_timeline(bigint[], timestamptz, int) is 'What happened with a client''s files before an instant (null: until now), newest first, of the subjects the caller may see.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.client_timeline(p_client_id bigint, p_before_us bigint default null, p_limit int default 80) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('client.read');
  if not book.client_visible(p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_client_id));
  end if;
  perform authz.count_read('client.read', 1);
  perform authz.record_read('client.read', 'client', p_client_id);
  return jsonb_build_object('events', book.client_timeline(book.shown_files(p_client_id), book.instant(p_before_us), least(greatest(coalesce(p_limit, 80), 1), 500)));
end $$;
comment on function desk.client_timeline(bigint, bigint, int) is 'What happened with a client before an instant (microseconds; null: until now), newest first: events of the subjects the caller may see. On the record. PU001, PU007.';

reset role;
grant execute on function desk.client_timeline(bigint, bigint, int) to purser_staff;
