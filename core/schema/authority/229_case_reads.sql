-- Reading cases. Each look leaves the same row in the audit log, whether there was a case or not.
set local role purser_owner;

create function book.case_row(c book.case_file) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  return (
    select jsonb_build_object('id', c.id, 'code', book.code('K', c.id), 'version', c.version, 'kind', c.kind, 'state', c.state, 'title', c.title,
        'client', s.id, 'client_code', book.code('C', s.id), 'client_name', s.full_name, 'client_status', s.status, 'risk_band', book.risk_band(book.group_risk(s.id)),
        'holder', authz.name_of(c.holder), 'mine', coalesce(c.holder = session_user, false), 'opened_by', authz.name_of(c.opened_by), 'opened_us', book.micros(c.opened_at), 'due_us', book.micros(c.due_at),
        'late', c.state not in ('approved', 'joined') and c.waiting_since is null and c.due_at < clock_timestamp(), 'clock_stopped', c.waiting_since is not null,
        'snoozed_until', case when c.snoozed_until > today then c.snoozed_until end,
        'outcome', c.outcome, 'until', c.outcome_until, 'proposed_by', authz.name_of(c.proposed_by), 'own_proposal', coalesce(c.proposed_by = session_user, false),
        'decided_by', authz.name_of(c.decided_by), 'decided_us', book.micros(c.decided_at), 'joined_into', c.joined_into,
        'links', (select count(*) from book.case_link l where l.case_id = c.id), 'entries', (select count(*) from book.case_entry e where e.case_id = c.id),
        'last_us', (select book.micros(max(e.at)) from book.case_entry e where e.case_id = c.id))
      from book.client s where s.id = c.subject_id);
end $$;
comment on function book.case_row(book.case_file) is 'A case as lists show it.';

create function book.case_actions(c book.case_file) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  works boolean := authz.may('case.work');
  decides boolean := authz.may('case.decide');
  own boolean := coalesce(c.holder = session_user, false);
begin
  return (
    select coalesce(jsonb_agg(t.action order by t.action), '[]')
      from (select x.action from policy.case_transition x where x.from_state = c.state union select 'give_back' where own and c.state not in ('approved', 'joined', 'proposed')) t
     where case when t.action in ('approve', 'return') then decides and c.proposed_by <> session_user
                when t.action = 'void' then false
                when t.action = 'take' then works and (c.holder is null or own and c.state = 'returned' or not exists (select from policy.staff s where s.login = c.holder and s.state = 'active'))
                when t.action in ('add', 'link') then works else works and own end);
end $$;
comment on function book.case_actions(book.case_file) is 'The steps the caller may take with a case now, for the buttons; each command checks again.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_cases(p_client_id bigint default null, p_view text default 'open', p_limit int default 200) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  subject bigint := book.survivor_of(p_client_id);
  today date := (clock_timestamp() at time zone 'UTC')::date;
  most int := least(greatest(coalesce(p_limit, 200), 1), 500);
  found jsonb;
begin
  perform authz.require_confidential('case.read');
  if p_view is null or p_view not in ('open', 'mine', 'due', 'snoozed', 'proposed', 'decided', 'all') then
    perform authz.refuse('PU008', '{"field": "view"}');
  elsif p_client_id is not null then
    perform book.require_client(p_client_id);
  end if;
  perform authz.read_confidential('case.list', 'client', p_client_id);
  perform book.void_if_moved(x.id) from book.case_file x where x.state = 'proposed' and (p_client_id is null or x.subject_id = subject);
  found := (
    select coalesce(jsonb_agg(book.case_row(k) order by k.state in ('approved', 'joined'), case when k.state in ('approved', 'joined') then null else k.due_at end, k.id desc), '[]')
      from (select x.* from book.case_file x
             where (p_client_id is null or x.subject_id = subject) and book.client_visible(x.subject_id)
               and case p_view when 'open' then x.state not in ('approved', 'joined') and coalesce(x.snoozed_until <= today, true)
                               when 'mine' then x.state not in ('approved', 'joined') and x.holder = session_user
                               when 'due' then x.state not in ('approved', 'joined') and x.waiting_since is null and x.due_at < clock_timestamp()
                               when 'snoozed' then x.state not in ('approved', 'joined') and x.snoozed_until > today
                               when 'proposed' then x.state = 'proposed'
                               when 'decided' then x.state = 'approved' else true end
             order by x.state in ('approved', 'joined'), case when x.state in ('approved', 'joined') then null else x.due_at end, x.id desc limit most) k);
  perform authz.count_read('compliance.work', jsonb_array_length(found));
  return jsonb_build_object('cases', found,
    'counts', (select jsonb_build_object('open', count(*) filter (where coalesce(x.snoozed_until <= today, true)), 'mine', count(*) filter (where x.holder = session_user),
                        'due', count(*) filter (where x.waiting_since is null and x.due_at < clock_timestamp()), 'snoozed', count(*) filter (where x.snoozed_until > today),
                        'proposed', count(*) filter (where x.state = 'proposed'), 'to_decide', count(*) filter (where x.state = 'proposed' and x.proposed_by <> session_user and authz.may('case.decide')))
                 from book.case_file x where x.state not in ('approved', 'joined') and (p_client_id is null or x.subject_id = subject) and book.client_visible(x.subject_id)),
    'kinds', (select jsonb_agg(k.code order by k.position) from policy.case_kind k),
    'outcomes', (select jsonb_agg(jsonb_build_object('code', o.code, 'restricts', o.restricts, 'needs_until', o.needs_until) order by o.position) from policy.case_outcome o),
    'may_work', authz.may('case.work'), 'may_decide', authz.may('case.decide'));
end $$;
comment on function desk.list_cases(bigint, text, int) is 'Cases of a client or of all, the most urgent first. View: open (not put off), mine, due, snoozed, proposed, decided, all. With the counts of all views and what policy knows. PU001, PU007, PU008.';

create function desk.get_case(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  c book.case_file;
begin
  perform authz.require_confidential('case.read');
  perform authz.count_read('compliance.work', 1);
  perform authz.read_confidential('case.read', 'case', p_id);
  if not exists (select from book.case_file x where x.id = p_id and book.client_visible(x.subject_id)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'case', 'id', p_id));
  end if;
  c := book.void_if_moved(p_id);
  return book.case_row(c) || jsonb_build_object(
    'digest', book.case_digest(c), 'proposal_text', c.proposal_text, 'decision_text', c.decision_text, 'actions', book.case_actions(c), 'list', book.case_links(c),
    'evidence', c.evidence, 'evidence_sha256', case when c.evidence is not null then encode(sha256(convert_to(c.evidence::text, 'UTF8')), 'hex') end,
    'history', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'at_us', book.micros(e.at), 'actor', authz.name_of(e.actor), 'kind', e.kind, 'text', e.text, 'args', e.args) order by e.id), '[]')
                  from book.case_entry e where e.case_id = c.id),
    'outcomes', (select jsonb_agg(jsonb_build_object('code', o.code, 'restricts', o.restricts, 'needs_until', o.needs_until) order by o.position) from policy.case_outcome o));
end $$;
comment on function desk.get_case(bigint) is 'One case: what was written down, what it names as it stands now, the digest of all that, what may be done with it; of a decided one the evidence as it was. PU001, PU007.';

create function desk.case_candidates(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  c book.case_file;
  candidates jsonb;
begin
  perform authz.require_confidential('case.read');
  select * into c from book.case_file x where x.id = p_id;
  if not found or not coalesce(book.client_visible(c.subject_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'case', 'id', p_id));
  end if;
  candidates := (
    select coalesce(jsonb_agg(jsonb_build_object('kind', k.kind, 'id', k.target_id, 'facts', k.facts, 'at_us', book.micros(k.at)) order by k.at desc, k.target_id desc), '[]')
      from (select * from book.case_candidates(c.subject_id) x
             where not exists (select from book.case_link l where l.case_id = c.id and l.kind = x.kind and l.target_id = x.target_id) order by x.at desc, x.target_id desc limit 200) k);
  perform authz.count_read('compliance.work', jsonb_array_length(candidates));
  perform authz.read_confidential('case.read', 'case', p_id);
  return jsonb_build_object('candidates', candidates);
end $$;
comment on function desk.case_candidates(bigint) is 'What of the client a case does not name yet and could, newest first, at most 200. PU001, PU007.';

reset role;
grant execute on function desk.list_cases(bigint, text, int), desk.get_case(bigint), desk.case_candidates(bigint) to purser_compliance, purser_compliance_manager;
