-- What the client review shows: the queue, one application with everything that decides it, the rules the desk
-- draws its buttons from, and what the next months bring.
set local role purser_owner;

create function book.decision_hindrance(a book.application, p_login text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case
    when a.state <> 'proposed' then 'state'
    when not authz.holds(p_login, 'application.approve') then 'permission'
    when a.proposed_by = p_login then 'maker'
    when a.opened_by = p_login or exists (select from book.client c where c.id = a.client_id and c.created_by = p_login)
      or exists (select from book.client_field f where f.client_id = a.client_id and f.recorded_by = p_login)
      or exists (select from book.client_document d where d.client_id = a.client_id and d.uploaded_by = p_login and d.state <> 'superseded') then 'entered'
    when (book.approval_needed(a.client_id, a.proposal)).senior and not authz.holds(p_login, 'application.approve_senior') then 'senior' end;
end $$;
comment on function book.decision_hindrance(book.application, text) is 'Why this person cannot be the second to decide; null when they can.';

create function book.waits_for(a book.application, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(case a.state
    when 'in_review' then authz.holds(p_login, 'application.propose')
    when 'proposed' then book.decision_hindrance(a, p_login) is null
    when 'draft' then a.opened_by = p_login else false end, false);
end $$;
comment on function book.waits_for(book.application, text) is 'Whether an application waits for this person.';

create function book.application_rows(p_ids bigint[])
returns table (id bigint, reference text, client_id bigint, client text, client_kind text, country text, kind text, cause text, level int, risk int, state text, proposal text, reason text,
               documents int, documents_open int, hits_open int, due_us bigint, due_level text, mine boolean, held_by text, opened_us bigint, version int, cursor jsonb)
language sql stable
set search_path = pg_catalog, pg_temp as $$
  with sees as materialized (select book.sees_screening() as yes)
  select a.id, book.code('A', a.id), c.id, c.full_name, c.kind, c.country, book.shown_kind(a), book.shown_cause(a), a.level::int, book.shown_score(c, sees.yes)::int, a.state, a.proposal, book.shown_reason(a, 'code'),
         (select count(*)::int from book.client_document d where d.client_id = c.id and d.state <> 'superseded'),
         (select count(*)::int from book.client_document d where d.client_id = c.id and d.state = 'received'),
         case when sees.yes then (select count(*)::int from book.standing_hits(c.id) h where h.state in ('open', 'inconclusive', 'proposed_false', 'pending')) else 0 end,
         book.micros(a.due_at),
         case when a.due_at is null or a.state not in ('in_review', 'proposed') then 'none' when a.due_at <= clock_timestamp() then 'overdue'
              when a.due_at <= clock_timestamp() + interval '2 hours' then 'soon' else 'ok' end,
         book.waits_for(a, session_user::text), case when a.held_until > clock_timestamp() then authz.name_of(a.held_by) end,
         book.micros(a.opened_at), a.version,
         jsonb_build_object('due', book.micros(a.due_at), 'at', book.micros(a.opened_at), 'risk', book.shown_score(c, sees.yes), 'id', a.id)
    from unnest(p_ids) with ordinality o (id, n)
    join book.application a on a.id = o.id
    join book.client c on c.id = a.client_id
   cross join sees
   order by o.n
$$;
comment on function book.application_rows(bigint[]) is 'The rows of application lists, in the order of the ids. To those who may not know of screening, all have no hits.';

create function book.shown_checks(a book.application) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if book.sees_screening() then
    return (select coalesce(jsonb_agg(s.shown order by c.ordinality), '[]') from jsonb_array_elements(book.application_checks(a)) with ordinality c
             cross join lateral (select case when c.value ->> 'code' = 'partner' then book.shown_partner_check(c.value) else c.value end as shown) s where s.shown is not null);
  end if;
  return (select coalesce(jsonb_agg(c.value order by c.ordinality), '[]') from jsonb_array_elements(book.application_checks(a, true)) with ordinality c
           where c.value ->> 'code' not in ('screening', 'screening_behind', 'hits', 'sanctions', 'exposed', 'risk', 'partner')
             and not (c.value ->> 'code' = 'due_diligence' and not exists (select from book.client k where k.id = a.client_id and book.risk_band(book.shown_score(k, false)) in ('high', 'prohibited'))));
end $$;
comment on function book.shown_checks(book.application) is 'The checks of an application as the caller may see them: those that follow from screening or from the partner''s grade are for those who see it, and the others are as they would be had it found nothing.';

create function book.application_actions(a book.application) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  held boolean := coalesce(a.held_until > clock_timestamp() and a.held_by <> session_user, false);
  stops jsonb := book.application_stops(a);
  hindrance text := book.decision_hindrance(a, session_user::text);
begin
  return (
    select jsonb_agg(jsonb_build_object('action', x.action, 'allowed', x.why is null, 'why', x.why) order by x.n)
      from (
        select w.n, w.action,
               case when not exists (select from policy.application_transition t where t.from_state = a.state and t.action = w.step) then 'state'
                    when not authz.may(w.permission) then 'permission'
                    when held then 'held'
                    when w.action = 'propose_approve' and stops is not null then 'checks'
                    when w.action in ('agree', 'return') and hindrance = 'maker' then 'maker'
                    when w.action = 'agree' and hindrance is not null then hindrance
                    when w.action = 'agree' and a.proposal = 'approve' and stops is not null then 'checks' end as why
          from (values (1, 'propose_approve', 'propose', 'application.propose'), (2, 'propose_reject', 'propose', 'application.propose'), (3, 'request', 'request', 'application.review'),
                       (4, 'agree', 'approve', 'application.approve'), (5, 'return', 'return', 'application.approve'), (6, 'submit', 'submit', 'application.open'),
                       (7, 'answer', 'answer', 'application.open'), (8, 'withdraw', 'withdraw', 'application.open')) w (n, action, step, permission)) x);
end $$;
comment on function book.application_actions(book.application) is 'Each step of an application and whether the caller may take it now, else why not.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_applications(p_filter jsonb default '{}', p_sort text default 'due', p_after jsonb default null, p_limit int default 100)
returns table (id bigint, reference text, client_id bigint, client text, client_kind text, country text, kind text, cause text, level int, risk int, state text, proposal text, reason text,
               documents int, documents_open int, hits_open int, due_us bigint, due_level text, mine boolean, held_by text, opened_us bigint, version int, cursor jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
  sees boolean := book.sees_screening();
  ids bigint[];
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
  tab text := coalesce(p_filter ->> 'tab', 'open');
  pattern text := case when nullif(trim(p_filter ->> 'text'), '') is not null then book.like_pattern(trim(p_filter ->> 'text')) end;
  wanted_risk text := p_filter ->> 'risk';
  wanted_kind text := p_filter ->> 'kind';
  after_due bigint := (p_after ->> 'due')::bigint;
  after_at timestamptz := book.instant((p_after ->> 'at')::bigint);
  after_risk int := (p_after ->> 'risk')::int;
  after_id bigint := (p_after ->> 'id')::bigint;
  far constant bigint := 9223372036854775807;
begin
  perform authz.require('application.list');
  perform authz.check_text('text', p_filter ->> 'text', 100);
  if p_sort not in ('due', 'newest', 'risk') then
    perform authz.refuse('PU008', '{"field": "sort"}');
  elsif tab not in ('mine', 'review', 'waiting', 'proposed', 'open', 'all') then
    perform authz.refuse('PU008', '{"field": "tab"}');
  end if;
  scope := authz.scope();
  select array_agg(m.id order by m.n) into ids from (
    select a.id, row_number() over (
             order by case when p_sort = 'due' then coalesce(book.micros(a.due_at), far) end, case when p_sort = 'newest' then a.opened_at end desc,
                      case when p_sort = 'risk' then book.shown_score(c, sees) end desc, case when p_sort = 'due' then a.id else -a.id end) as n
      from book.application a join book.client c on c.id = a.client_id
     where (scope is null or c.circle_id = any (scope))
       and case tab when 'all' then true when 'review' then a.state = 'in_review' when 'waiting' then a.state in ('waiting_client', 'draft') when 'proposed' then a.state = 'proposed'
                    else a.state in ('draft', 'in_review', 'waiting_client', 'proposed') end
       and (tab <> 'mine' or book.waits_for(a, session_user::text))
       and (pattern is null or lower(c.full_name) like pattern or lower(book.code('A', a.id)) like pattern)
       and (wanted_risk is null or book.risk_band(book.shown_score(c, sees)) = wanted_risk) and (wanted_kind is null or book.shown_kind(a) = wanted_kind)
       and (p_after is null or case p_sort
              when 'due' then (coalesce(book.micros(a.due_at), far), a.id) > (coalesce(after_due, far), after_id)
              when 'newest' then (a.opened_at, a.id) < (after_at, after_id)
              else (book.shown_score(c, sees), a.id) < (after_risk, after_id) end)
     limit case when tab = 'all' then 100000 end) m where m.n <= most;
  perform authz.count_read('application.list', coalesce(cardinality(ids), 0));
  perform authz.record_search('application.search', p_filter ->> 'text', coalesce(cardinality(ids), 0));
  return query select * from book.application_rows(ids);
end $$;
comment on function desk.list_applications(jsonb, text, jsonb, int) is 'A page of applications. Filter: tab (mine, review, waiting, proposed, open, all), text, risk, kind. Sort due, newest or risk; p_after is the cursor of the last row.';

create function desk.application_counts() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
begin
  perform authz.require('application.list');
  scope := authz.scope();
  return (select jsonb_build_object('mine', count(*) filter (where book.waits_for(a, session_user::text)), 'review', count(*) filter (where a.state = 'in_review'),
      'waiting', count(*) filter (where a.state in ('waiting_client', 'draft')), 'proposed', count(*) filter (where a.state = 'proposed'),
      'overdue', count(*) filter (where a.due_at < clock_timestamp() and a.state in ('in_review', 'proposed')))
    from book.application a join book.client c on c.id = a.client_id
   where a.state in ('draft', 'in_review', 'waiting_client', 'proposed') and (scope is null or c.circle_id = any (scope)));
end $$;
comment on function desk.application_counts() is 'How many applications are open, by what they wait for.';

create function desk.application_file(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  a book.application;
  c book.client;
  needed policy.onboarding_approval;
  exposed boolean;
  sees boolean := book.sees_screening();
begin
  perform authz.require('application.read');
  select * into a from book.application x where x.id = p_id;
  if not found or not book.client_visible(a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'application', 'id', p_id));
  end if;
  select * into c from book.client x where x.id = a.client_id;
  perform authz.count_read('application.read', 1);
  perform audit.append('application.read', 'client', c.id::text, jsonb_build_object('application', p_id)::text);
  if sees then
    needed := book.approval_needed(c.id, coalesce(a.proposal, 'approve'));
    exposed := book.is_exposed(c.id);
  end if;
  return jsonb_build_object(
    'id', a.id, 'reference', book.code('A', a.id), 'version', a.version, 'kind', book.shown_kind(a), 'cause', book.shown_cause(a), 'level', a.level, 'jurisdiction', a.jurisdiction, 'state', a.state,
    'reason', book.shown_reason(a, 'code'), 'reason_text', book.shown_reason(a, 'text'), 'opened_by', authz.name_of(a.opened_by), 'opened_us', book.micros(a.opened_at), 'due_us', book.micros(a.due_at),
    'waiting_us', book.micros(a.waiting_since), 'held_by', case when a.held_until > clock_timestamp() then authz.name_of(a.held_by) end, 'held_by_me', coalesce(a.held_until > clock_timestamp() and a.held_by = session_user, false),
    'held_until_us', case when a.held_until > clock_timestamp() then book.micros(a.held_until) end,
    'proposal', a.proposal, 'proposed_level', a.proposed_level, 'proposed_by', authz.name_of(a.proposed_by), 'proposed_us', book.micros(a.proposed_at),
    'decided_by', authz.name_of(a.decided_by), 'decided_us', book.micros(a.decided_at), 'digest', case when sees or authz.may('application.propose') then book.evidence_digest(c.id, a.id) end,
    'sees_screening', sees, 'people', coalesce(needed.people, 1), 'senior', coalesce(needed.senior, false), 'exposed', coalesce(exposed, false),
    'client', jsonb_build_object('id', c.id, 'code', book.code('C', c.id), 'version', c.version, 'name', c.full_name, 'kind', c.kind, 'country', c.country, 'language', c.language, 'status', c.status,
      'kyc_state', c.kyc_state, 'kyc_level', c.kyc_level, 'kyc_expires_on', c.kyc_expires_on, 'risk', book.shown_score(c, sees), 'risk_band', book.risk_band(book.shown_score(c, sees)),
      'partner', (select p.name from book.partner p where p.id = c.partner_id)),
    'fields', book.client_fields(c.id), 'documents', book.document_rows(c.id),
    'checks', book.shown_checks(a), 'missing', book.missing_requirements(case when sees then c else book.neutral_client(c) end, a.level, a.jurisdiction, a.id), 'actions', book.application_actions(a),
    'screening', case when sees then (select jsonb_build_object('at_us', book.micros(r.at), 'engine', r.engine, 'lists', r.lists, 'same_data', r.subject_digest = book.subject_digest(c.id)) from book.latest_screening(c.id) r where r.id is not null) end,
    'hits', case when sees then (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'version', h.version, 'list', h.list, 'entity', h.entity_ref, 'name', h.entity_name, 'kind', h.kind, 'score_milli', h.score_milli, 'band', h.band,
        'state', h.state, 'explanation', h.explanation, 'by', authz.name_of(d.maker), 'reason', d.reason_code, 'text', d.text) order by h.state = 'open' desc, h.score_milli desc), '[]')
      from book.standing_hits(c.id) h left join book.screening_decision d on d.id = h.decision_id) else '[]' end,
    'rating', case when sees then (select jsonb_build_object('total', r.total, 'band', r.band, 'at_us', book.micros(r.at), 'rules', s.name,
        'lines', book.shown_lines(r.id))
      from book.risk_run r join policy.risk_ruleset s on s.id = r.ruleset_id where r.client_id = c.id order by r.id desc limit 1) end,
    'owners', case when c.kind = 'entity' then (select coalesce(jsonb_agg(jsonb_build_object('party', b.party_id, 'kind', b.kind, 'name', b.name, 'numerator', b.numerator::text, 'denominator', b.denominator::text,
        'levels', b.levels, 'over', b.over, 'control', b.control, 'nominee', b.nominee) order by b.numerator / b.denominator desc, b.party_id), '[]') from book.beneficial_owners(c.id) b) else '[]' end,
    'due_diligence', case when not sees and book.risk_band(book.shown_score(c, false)) not in ('high', 'prohibited') then '[]' else (select coalesce(jsonb_agg(jsonb_build_object('item', i.code, 'mandatory', i.mandatory, 'done_by', authz.name_of(e.done_by), 'done_us', book.micros(e.done_at), 'text', case when sees then e.text end) order by i.position), '[]')
      from policy.edd_item i left join book.application_edd e on e.item = i.code and e.application_id = a.id where i.in_force or e.item is not null) end,
    'duplicates', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'version', p.version, 'client', o.id, 'code', book.code('C', o.id), 'name', o.full_name, 'reasons', p.reasons, 'state', p.state) order by p.id), '[]')
      from book.duplicate_pair p join book.client o on o.id = case when p.client_id = c.id then p.other_id else p.client_id end
     where c.id in (p.client_id, p.other_id) and p.state <> 'gone' and c.merged_into is null and o.merged_into is null and book.client_visible(o.id)),
    'letters', book.letter_rows(c.id),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(e.at), 'actor', authz.name_of(e.actor), 'kind', e.kind, 'reason', case when k.open then e.reason_code end,
        'text', case when k.open then e.text end, 'args', case when k.open then e.args else '{}' end) order by e.id desc), '[]')
      from book.application_event e cross join lateral (select sees or e.kind in ('submitted', 'answered', 'requested', 'withdrawn', 'due_diligence', 'identity_check', 'verdict_answered') as open) k where e.application_id = a.id and (sees or e.kind <> 'risk_raised')),
    'sheets', (select coalesce(jsonb_agg(jsonb_build_object('decision', s.decision, 'by', authz.name_of(s.by), 'at_us', book.micros(s.at), 'digest', s.evidence_digest, 'sha256', s.sha256) order by s.id), '[]')
      from book.application_sheet s where s.application_id = a.id));
end $$;
comment on function desk.application_file(bigint) is 'One application with everything that decides it: what the client said beside what the documents say, checks, hits, rating, owners, history and what the caller may do. What screening found, the rating behind it and why compliance decided come only to those who may decide hits. Audited as a read of the client. PU007.';

create function desk.onboarding_policy() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('application.list');
  return jsonb_build_object(
    'states', (select jsonb_agg(jsonb_build_object('code', s.code, 'open', s.open, 'waits_for', s.waits_for) order by s.position) from policy.application_state s),
    'transitions', (select jsonb_agg(jsonb_build_object('from', t.from_state, 'action', t.action, 'to', t.to_state, 'permission', t.permission, 'reasons', t.reasons) order by t.from_state, t.action, t.to_state) from policy.application_transition t),
    'reasons', (select jsonb_object_agg(x.subject, x.list) from (select r.subject, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('code', r.code, 'needs_text', r.needs_text, 'outcomes', r.outcomes)) order by r.position) as list from policy.onboarding_reason r group by r.subject) x),
    'document_types', (select jsonb_agg(jsonb_build_object('code', t.code, 'client_kind', t.client_kind, 'proves', t.proves, 'purposes', book.purposes_of(t), 'sides', t.sides, 'needs_number', t.needs_number, 'needs_expiry', t.needs_expiry,
        'has_mrz', t.has_mrz, 'age_months', t.age_months) order by t.position) from policy.document_type t),
    'requirements', (select jsonb_agg(jsonb_build_object('client_kind', r.client_kind, 'jurisdiction', r.jurisdiction, 'risk_band', r.risk_band, 'level', r.level, 'what', r.what, 'code', r.code, 'pieces', r.pieces, 'law', r.law) order by r.id) from policy.onboarding_requirement r where r.in_force),
    'gates', (select jsonb_agg(jsonb_build_object('operation', g.operation, 'level', g.level, 'deferred', g.deferred) order by g.operation) from policy.kyc_gate g),
    'purposes', (select jsonb_agg(jsonb_build_object('code', p.code, 'seconds', p.seconds) order by p.position) from policy.reveal_purpose p));
end $$;
comment on function desk.onboarding_policy() is 'The rules of the client review as the desk reads them: states, steps, reasons, kinds of documents, what each level needs, gates.';

create function desk.review_forecast() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
  monday date := today - (extract(isodow from today)::int - 1);
  sees boolean := book.sees_screening();
  scope bigint[];
begin
  perform authz.require('application.list');
  scope := authz.scope();
  perform authz.count_read('review.forecast', 53);
  return jsonb_build_object('overdue', (select count(*) from book.client_review v join book.client c on c.id = v.client_id where v.due_on < today and c.status <> 'closed' and c.merged_into is null and (scope is null or c.circle_id = any (scope))),
    'weeks', (select jsonb_agg(jsonb_build_object('week', w.d::date, 'reviews', coalesce(r.n, 0), 'high', coalesce(r.high, 0), 'documents', coalesce(x.n, 0)) order by w.d)
      from generate_series(monday, monday + 364, interval '7 days') w (d)
      left join (select date_trunc('week', v.due_on)::date as week, count(*) as n, count(*) filter (where case when sees then v.risk_band = 'high' else book.risk_band(book.shown_score(c, false)) in ('high', 'prohibited') end) as high from book.client_review v join book.client c on c.id = v.client_id
                  where (scope is null or c.circle_id = any (scope)) and c.status <> 'closed' and c.merged_into is null and v.due_on >= today and v.due_on < monday + 371 group by 1) r on r.week = w.d::date
      left join (select date_trunc('week', d.expires_on)::date as week, count(*) as n from book.client_document d join book.client c on c.id = d.client_id
                  where (scope is null or c.circle_id = any (scope)) and c.status <> 'closed' and d.state = 'accepted' and d.expires_on >= today and d.expires_on < monday + 371 group by 1) x on x.week = w.d::date));
end $$;
comment on function desk.review_forecast() is 'Periodic reviews and expiring documents of the next 53 weeks, by week (Monday), and what is overdue; of the clients the person asking sees, closed and merged files apart.';

create function desk.list_expiring(p_days int default 60, p_limit int default 200)
returns table (document_id bigint, client_id bigint, client text, type text, expires_on date, days int, kyc_state text, kyc_level int) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
  today date := (clock_timestamp() at time zone 'UTC')::date;
  most int := least(greatest(coalesce(p_limit, 200), 1), 500);
  found_rows int;
begin
  perform authz.require('application.list');
  scope := authz.scope();
  return query
    select d.id, c.id, c.full_name, d.type, d.expires_on, d.expires_on - today, c.kyc_state, c.kyc_level::int
      from book.client_document d join policy.document_type t on t.code = d.type join book.client c on c.id = d.client_id
     where d.state = 'accepted' and d.expires_on is not null and d.expires_on <= today + least(greatest(coalesce(p_days, 60), 0), 400) and (scope is null or c.circle_id = any (scope)) and c.status <> 'closed'
     order by d.expires_on, d.id limit most;
  get diagnostics found_rows = row_count;
  perform authz.count_read('document.expiring', found_rows);
  perform audit.append('document.expiring', 'document', null, jsonb_build_object('documents', found_rows)::text);
end $$;
comment on function desk.list_expiring(int, int) is 'Accepted documents that expire within so many days or did already, soonest first. Audited. PU001.';

reset role;
grant execute on function desk.list_applications(jsonb, text, jsonb, int), desk.application_counts(), desk.onboarding_policy(), desk.review_forecast(), desk.list_expiring(int, int)
  to purser_compliance, purser_compliance_manager, purser_support, purser_operations;
grant execute on function desk.application_file(bigint) to purser_compliance, purser_compliance_manager, purser_support;
