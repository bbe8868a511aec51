-- The policy of onboarding, changed under four eyes: one person of compliance proposes the next version of a part, sees
-- whom it touches before anybody decides, and the head of compliance puts it in force. A proposal is made for the
-- version that was shown and for no other.
--   policy.onboarding {"part": "requirements", "replaces": 3, "content": [{"client_kind", "jurisdiction", "risk_band", "level", "what", "code", "pieces", "law"}, …]}
--   part countries:     [{"country", "list", "points", "onboarding", "source", "listed_on"}, …]
--   part gates:         [{"operation", "level", "deferred", "past_expiry"}, …], every operation
--   part approvals:     [{"decision", "risk_band", "people", "senior"}, …], every decision and band
--   part documents:     [{"code", "needs_number", "needs_expiry", "age_months"}, …], every kind
--   part reviews:       [{"risk_band", "months"}, …], every band
--   part diligence:     [{"code", "mandatory"}, …]
--   part tags:          [{"code"}, …]
--   part questionnaire: {"pass_points", "cooling_off_hours", "retakes", "retake_days", "warning": {"en", …}, "questions": [{"code", "texts": {"en", …}, "answers": [{"code", "points", "texts"}, …]}, …]}
--   part words:         [{"language", "word"}, …], a star for what may come before or after
--   part reasons:       [{"code", "kinds": [kind of document, …], "en", "de", "es", "ru", "ar"}, …], every reason a document is sent back for; words are those of the letters, a new reason brings its own
set local role purser_owner;
grant insert, update on policy.warning_word, policy.document_reason to purser_desk;
grant insert on policy.onboarding_reason to purser_desk;
grant select, insert on policy.onboarding_version, policy.question to purser_desk;
grant insert, update on policy.onboarding_requirement, policy.country_rule, policy.questionnaire to purser_desk;
grant update on policy.kyc_gate, policy.onboarding_approval, policy.document_type, policy.review_interval to purser_desk;
grant insert, update on policy.edd_item, policy.client_tag to purser_desk;
create trigger onboarding_version_insert_only before update or delete on policy.onboarding_version for each row execute function book.refuse_change();
create trigger onboarding_version_no_truncate before truncate on policy.onboarding_version for each statement execute function book.refuse_change();
-- What was asked stays.
create trigger question_insert_only before update or delete on policy.question for each row execute function book.refuse_change();
create trigger question_no_truncate before truncate on policy.question for each statement execute function book.refuse_change();

create function book.whole_onboarding(p_part text, p_version int, p_content jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Versions of before the warning was part of them have that of their edition.
  return case when p_part = 'questionnaire' and not p_content ? 'warning'
              then p_content || jsonb_build_object('warning', (select n.warning from policy.questionnaire n where n.code = 'appropriateness' and n.edition = p_version))
              -- The words of a reason change with the letters; here they are read.
              when p_part = 'reasons' then (select jsonb_agg(r.value || coalesce((select jsonb_object_agg(t.language, t.text) from policy.reason_text t where t.subject = 'document' and t.code = r.value ->> 'code'), '{}') order by r.ordinality) from jsonb_array_elements(p_content) with ordinality r)
              else p_content end;
end $$;
comment on function book.whole_onboarding(text, int, jsonb) is 'The content of a version with the warning of a questionnaire, which older ones do not hold themselves, and with the words of reasons as they are now.';

create function book.newest_onboarding_version(p_part text) returns policy.onboarding_version language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  newest policy.onboarding_version;
begin
  select * into newest from policy.onboarding_version v where v.part = p_part order by v.version desc limit 1;
  newest.content := book.whole_onboarding(newest.part, newest.version, newest.content);
  return newest;
end $$;
comment on function book.newest_onboarding_version(text) is 'The version of a part of the policy of onboarding that is in force; null for no such part.';

create function book.onboarding_rows(p_part text, p_content jsonb) returns table (key text, rule jsonb) language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_part = 'questionnaire' then
    return query select ''::text, p_content - 'questions'
      union all select q.value ->> 'code', q.value || jsonb_build_object('position', q.ordinality) from jsonb_array_elements(p_content -> 'questions') with ordinality q;
    return;
  end if;
  return query
    select case p_part when 'requirements' then concat_ws(' ', r ->> 'client_kind', r ->> 'jurisdiction', r ->> 'risk_band', r ->> 'level', r ->> 'what', r ->> 'code')
                       when 'approvals' then concat_ws(' ', r ->> 'decision', r ->> 'risk_band') when 'reviews' then r ->> 'risk_band' when 'words' then concat_ws(' ', r ->> 'language', r ->> 'word') else coalesce(r ->> 'country', r ->> 'operation', r ->> 'code') end, r
      from jsonb_array_elements(p_content) r;
end $$;
comment on function book.onboarding_rows(text, jsonb) is 'The rules of a version one by one, each with what makes it the same rule in another version; of a questionnaire its figures (empty key) and its questions.';

create function book.onboarding_changes(p_part text, p_before jsonb, p_after jsonb) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('key', coalesce(b.key, a.key), 'before', b.rule, 'after', a.rule) order by coalesce(b.key, a.key)), '[]')
            from book.onboarding_rows(p_part, p_before) b full join book.onboarding_rows(p_part, p_after) a on a.key = b.key where a.rule is distinct from b.rule);
end $$;
comment on function book.onboarding_changes(text, jsonb, jsonb) is 'Rules that a version has and another has not, or has otherwise: [{"key", "before", "after"}], null where there is none.';

create function book.put_document_reasons(p_content jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  added text[] := array(select r ->> 'code' from jsonb_array_elements(p_content) r where not exists (select from policy.onboarding_reason o where o.subject = 'document' and o.code = r ->> 'code'));
begin
  insert into policy.onboarding_reason (subject, code, position, needs_text)
  select 'document', a.code, (select max(o.position) from policy.onboarding_reason o where o.subject = 'document') + a.ordinality, false from unnest(added) with ordinality a (code, ordinality);
  insert into policy.reason_text (subject, code, language, text)
  select 'document', r ->> 'code', l.language, r ->> l.language from jsonb_array_elements(p_content) r cross join unnest('{en,de,es,ru,ar}'::text[]) l (language) where r ->> 'code' = any (added);
  insert into policy.letter_version (kind, subject, code, version, texts)
  select 'reason', 'document', r ->> 'code', 1, (select jsonb_object_agg(l.language, jsonb_build_object('text', r ->> l.language)) from unnest('{en,de,es,ru,ar}'::text[]) l (language))
    from jsonb_array_elements(p_content) r where r ->> 'code' = any (added);
  update policy.document_reason f set in_force = false where f.in_force and not exists (select from jsonb_array_elements(p_content) r where r ->> 'code' = f.code and r -> 'kinds' ? f.type);
  insert into policy.document_reason (type, code) select k.kind, r ->> 'code' from jsonb_array_elements(p_content) r cross join jsonb_array_elements_text(r -> 'kinds') k (kind)
  on conflict (type, code) do update set in_force = true;
end $$;
comment on function book.put_document_reasons(jsonb) is 'Which reasons fit which kinds of documents from now on; a new reason with its words, which the letters change from then on.';

create function book.letters_refused() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- No client is meant: the number is that of the letter, below nought.
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', 'letter', 'of', v.kind, 'subject', v.subject, 'code', v.code, 'language', t.key, 'word', u.word, 'client', -v.id)), '[]')
      from (select distinct on (x.kind, x.subject, x.code) x.* from policy.letter_version x where x.kind <> 'document_type' order by x.kind, x.subject, x.code, x.version desc) v
     cross join jsonb_each(v.texts) t
     cross join lateral (select book.unspoken_word(concat_ws(' ', t.value ->> 'subject', t.value ->> 'body', t.value ->> 'text')) as word) u
     where u.word is not null);
end $$;
comment on function book.letters_refused() is 'Letters in force that say a word no letter may: [{"kind": "letter", "of", "subject", "code", "language", "word"}].';

create function book.put_onboarding(p_part text, p_content jsonb, p_edition int) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  if p_part = 'requirements' then
    update policy.onboarding_requirement r set in_force = false
     where r.in_force and not exists (select from book.onboarding_rows(p_part, p_content) x where x.key = concat_ws(' ', r.client_kind, r.jurisdiction, r.risk_band, r.level, r.what, r.code));
    insert into policy.onboarding_requirement (client_kind, jurisdiction, risk_band, level, what, code, pieces, law)
    select x.client_kind, x.jurisdiction, x.risk_band, x.level, x.what, x.code, x.pieces, x.law
      from jsonb_to_recordset(p_content) x (client_kind text, jurisdiction text, risk_band text, level smallint, what text, code text, pieces smallint, law text)
    on conflict (client_kind, jurisdiction, risk_band, level, what, code) do update set pieces = excluded.pieces, law = excluded.law, in_force = true;
  elsif p_part = 'countries' then
    update policy.country_rule r set in_force = false where r.in_force and not exists (select from book.onboarding_rows(p_part, p_content) x where x.key = r.country);
    insert into policy.country_rule (country, list, points, onboarding, source, listed_on)
    select x.country, x.list, x.points, x.onboarding, x.source, x.listed_on
      from jsonb_to_recordset(p_content) x (country text, list text, points smallint, onboarding text, source text, listed_on date)
    on conflict (country) do update set list = excluded.list, points = excluded.points, onboarding = excluded.onboarding, source = excluded.source, listed_on = excluded.listed_on, in_force = true;
  elsif p_part = 'gates' then
    update policy.kyc_gate g set level = x.level, deferred = x.deferred, past_expiry = x.past_expiry
      from jsonb_to_recordset(p_content) x (operation text, level smallint, deferred boolean, past_expiry boolean) where g.operation = x.operation;
  elsif p_part = 'approvals' then
    update policy.onboarding_approval a set people = x.people, senior = x.senior
      from jsonb_to_recordset(p_content) x (decision text, risk_band text, people smallint, senior boolean) where a.decision = x.decision and a.risk_band = x.risk_band;
  elsif p_part = 'documents' then
    update policy.document_type t set needs_number = x.needs_number, needs_expiry = x.needs_expiry, age_months = x.age_months
      from jsonb_to_recordset(p_content) x (code text, needs_number boolean, needs_expiry boolean, age_months smallint) where t.code = x.code;
  elsif p_part = 'reviews' then
    update policy.review_interval i set months = x.months from jsonb_to_recordset(p_content) x (risk_band text, months smallint) where i.risk_band = x.risk_band;
    -- Shorter counts from today; longer from the next decision on.
    update book.client_review v set due_on = (clock_timestamp() at time zone 'UTC')::date + make_interval(months => i.months), set_at = clock_timestamp()
      from policy.review_interval i
     where i.risk_band = case v.risk_band when 'prohibited' then 'high' else v.risk_band end and v.due_on > (clock_timestamp() at time zone 'UTC')::date + make_interval(months => i.months);
  elsif p_part = 'diligence' then
    update policy.edd_item i set in_force = false where i.in_force and not exists (select from book.onboarding_rows(p_part, p_content) x where x.key = i.code);
    insert into policy.edd_item (code, mandatory, position)
    select x.rule ->> 'code', (x.rule -> 'mandatory')::boolean, (select max(i.position) from policy.edd_item i) + row_number() over (order by x.key) from book.onboarding_rows(p_part, p_content) x
    on conflict (code) do update set mandatory = excluded.mandatory, in_force = true;
  elsif p_part = 'tags' then
    update policy.client_tag t set in_force = false where t.in_force and not exists (select from book.onboarding_rows(p_part, p_content) x where x.key = t.code);
    insert into policy.client_tag (code, position)
    select x.key, (select max(t.position) from policy.client_tag t) + row_number() over (order by x.key) from book.onboarding_rows(p_part, p_content) x
    on conflict (code) do update set in_force = true;
  elsif p_part = 'words' then
    update policy.warning_word w set in_force = false where w.in_force and not exists (select from book.onboarding_rows(p_part, p_content) x where x.key = concat_ws(' ', w.language, w.word));
    insert into policy.warning_word (language, word) select x.rule ->> 'language', x.rule ->> 'word' from book.onboarding_rows(p_part, p_content) x
    on conflict (language, word) do update set in_force = true;
  elsif p_part = 'reasons' then
    perform book.put_document_reasons(p_content);
  else
    update policy.questionnaire n set active = false where n.code = 'appropriateness' and n.active;
    insert into policy.questionnaire (code, edition, pass_points, active, cooling_off_hours, retakes, retake_days, warning)
    values ('appropriateness', p_edition, (p_content ->> 'pass_points')::int, true, (p_content ->> 'cooling_off_hours')::int, (p_content ->> 'retakes')::smallint, (p_content ->> 'retake_days')::smallint, p_content -> 'warning')
    returning id into made;
    insert into policy.question (questionnaire_id, code, position, text, texts, answers)
    select made, q.value ->> 'code', q.ordinality, q.value -> 'texts' ->> 'en', q.value -> 'texts',
           (select jsonb_agg(a.value || jsonb_build_object('text', a.value -> 'texts' ->> 'en') order by a.ordinality) from jsonb_array_elements(q.value -> 'answers') with ordinality a)
      from jsonb_array_elements(p_content -> 'questions') with ordinality q;
  end if;
end $$;
comment on function book.put_onboarding(text, jsonb, int) is 'Makes the tables of policy say what a version says; nothing is deleted, what is no more asked is out of force.';

-- Whom it touches -------------------------------------------------------------------------------------------

create function book.lacking(p_changed jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- In one statement, and only for what changed: it is asked about every client while somebody waits.
  return (
    with asked as materialized (
      select c.id, c.kind, case book.risk_band(c.risk_score) when 'prohibited' then 'high' else book.risk_band(c.risk_score) end as band, a.id as application,
             case when a.state in ('draft', 'in_review', 'waiting_client', 'proposed') then a.level else c.kyc_level end as level, coalesce(a.jurisdiction, c.country, authz.setting('office.jurisdiction') #>> '{}') as jurisdiction
        from book.client c left join lateral (select x.id, x.state, x.level, x.jurisdiction from book.application x where x.client_id = c.id order by x.id desc limit 1) a on true
       where c.status <> 'closed' and c.merged_into is null and (c.kyc_state = 'approved' or a.state in ('draft', 'in_review', 'waiting_client', 'proposed'))),
    needed as materialized (
      select k.id, k.application, r.what, r.code, max(r.pieces) as pieces
        from asked k
        join policy.onboarding_requirement r on r.in_force and r.client_kind = k.kind and r.level <= k.level and r.jurisdiction in ('*', k.jurisdiction) and r.risk_band in ('*', k.band)
       where exists (select from jsonb_array_elements(p_changed) d where r.what = coalesce(d -> 'after' ->> 'what', d -> 'before' ->> 'what') and r.code = coalesce(d -> 'after' ->> 'code', d -> 'before' ->> 'code'))
       group by k.id, k.application, r.what, r.code)
    select coalesce(jsonb_agg(jsonb_build_object('kind', 'lack', 'what', n.what, 'code', n.code, 'client', n.id)), '[]')
      from needed n where book.requirement_state(n.id, n.application, n.what, n.code, n.pieces) <> 'accepted');
end $$;
comment on function book.lacking(jsonb) is 'Clients who are approved or apply and do not have what policy asks of them, for the requirements that changed: [{"kind": "lack", "what", "code", "client"}].';

create function book.barred(p_changed jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', 'shut', 'operation', d -> 'after' ->> 'operation', 'client', c.id)), '[]')
      from jsonb_array_elements(p_changed) d
     cross join book.client c
     where c.status <> 'closed' and c.merged_into is null and c.kyc_state <> 'none' and not (book.kyc_gate(c.id, d -> 'after' ->> 'operation') -> 'open')::boolean);
end $$;
comment on function book.barred(jsonb) is 'Clients for whom an operation is shut, for the gates that changed: [{"kind": "shut", "operation", "client"}].';

create function book.rated_by_country(p_changed jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  countries text[] := array(select coalesce(d -> 'after' ->> 'country', d -> 'before' ->> 'country') from jsonb_array_elements(p_changed) d);
  ruleset bigint := (select r.id from policy.risk_ruleset r where r.state = 'active');
begin
  return (
    with touched as materialized (
      select c.id, c.country from book.client c
       where c.status <> 'closed' and c.merged_into is null
         and (c.country = any (countries) or book.field_value(c.id, 'birth_country') #>> '{}' = any (countries) or book.field_value(c.id, 'nationalities') ?| countries)
       order by c.id limit 5000)
    select coalesce(jsonb_agg(x.entry), '[]')
      from (select jsonb_build_object('kind', 'rated', 'client', t.id, 'score', (select least(100, coalesce(sum(l.points), 0)) from book.rate(ruleset, book.risk_inputs(t.id)) l)) as entry from touched t
            union all
            select jsonb_build_object('kind', 'blocked', 'client', t.id) from touched t join policy.country_rule r on r.country = t.country and r.in_force and r.onboarding = 'blocked') x);
end $$;
comment on function book.rated_by_country(jsonb) is 'Clients a change of countries touches, at most 5000, with the score of the rules in force, and those whose country is blocked: [{"kind": "rated", "client", "score"}, {"kind": "blocked", "client"}].';

create function book.decided_by_how_many(p_changed jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', 'people', 'client', a.client_id, 'score', n.people + n.senior::int)), '[]')
      from book.application a cross join lateral book.approval_needed(a.client_id, 'approve') n
     where a.state in ('draft', 'in_review', 'waiting_client', 'proposed') and exists (select from jsonb_array_elements(p_changed) d where d -> 'after' ->> 'decision' = 'approve'));
end $$;
comment on function book.decided_by_how_many(jsonb) is 'How many people the approval of each open application takes, a senior counted once more: [{"kind": "people", "client", "score"}].';

create function book.papers_wanting(p_changed jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  return (
    select coalesce(jsonb_agg(distinct jsonb_build_object('kind', 'paper', 'code', t.code, 'client', d.client_id)), '[]')
      from jsonb_array_elements(p_changed) x
      join policy.document_type t on t.code = x -> 'after' ->> 'code'
      join book.client_document d on d.type = t.code and d.state in ('accepted', 'received') and d.side = 1
     where (t.needs_number and d.number is null) or (t.needs_expiry and d.expires_on is null)
        or (t.age_months is not null and coalesce(d.issued_on, date '1900-01-01') < today - make_interval(months => t.age_months)));
end $$;
comment on function book.papers_wanting(jsonb) is 'Documents in use that would not be accepted today, of the kinds that changed: [{"kind": "paper", "code", "client"}].';

create function book.tests_failed() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  asked policy.questionnaire;
begin
  select * into asked from policy.questionnaire n where n.code = 'appropriateness' and n.active;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', case when k.unread then 'unread' else 'failed' end, 'client', t.client_id)), '[]')
      from (select distinct on (x.client_id) x.client_id, x.answers from book.appropriateness_test x order by x.client_id, x.id desc) t
     -- Answers that do not fit the questions cannot be counted again.
     cross join lateral (select exists (select from policy.question q where q.questionnaire_id = asked.id and not exists (select from jsonb_array_elements(q.answers) a where a ->> 'code' = t.answers ->> q.code)) as unread) k
     where k.unread or book.test_points(asked.id, t.answers) < asked.pass_points);
end $$;
comment on function book.tests_failed() is 'Clients whose newest answers fail the questionnaire in force, or do not answer it: [{"kind": "failed", "client"}, {"kind": "unread", "client"}].';

create function book.reviewed_when(p_changed jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', 'reviewed', 'client', v.client_id, 'score', v.due_on - date '2000-01-01')), '[]')
      from jsonb_array_elements(p_changed) d
      join book.client_review v on case v.risk_band when 'prohibited' then 'high' else v.risk_band end = d -> 'after' ->> 'risk_band'
      join book.client c on c.id = v.client_id and c.status <> 'closed' and c.merged_into is null);
end $$;
comment on function book.reviewed_when(jsonb) is 'The day of the next review of each client of a band that changed, as a number of days: [{"kind": "reviewed", "client", "score"}].';

create function book.measure_onboarding(p_part text, p_changed jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case p_part when 'requirements' then book.lacking(p_changed) when 'gates' then book.barred(p_changed) when 'countries' then book.rated_by_country(p_changed)
                     when 'approvals' then book.decided_by_how_many(p_changed) when 'documents' then book.papers_wanting(p_changed) when 'reviews' then book.reviewed_when(p_changed)
                     when 'diligence' then '[]' when 'tags' then '[]' when 'reasons' then '[]' when 'words' then book.letters_refused() else book.tests_failed() end;
end $$;
comment on function book.measure_onboarding(text, jsonb) is 'How clients stand under the policy in force, in what the changes can touch.';

create function book.onboarding_effect(p_before jsonb, p_after jsonb, p_named int) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    with was as (select e - 'client' - 'score' as what, (e ->> 'client')::bigint as client, (e ->> 'score')::int as score from jsonb_array_elements(p_before) e),
    is_now as (select e - 'client' - 'score' as what, (e ->> 'client')::bigint as client, (e ->> 'score')::int as score from jsonb_array_elements(p_after) e),
    line as (
      select coalesce(w.what, n.what) || jsonb_build_object('way', case when w.client is null then 'more' when n.client is null then 'fewer' when n.score > w.score then 'more' else 'fewer' end) as what, coalesce(w.client, n.client) as client,
             book.risk_band(w.score) as was_band, book.risk_band(n.score) as band
        from was w full join is_now n on n.what = w.what and n.client = w.client
       where w.client is null or n.client is null or n.score is distinct from w.score)
    select jsonb_build_object(
      'clients', (select count(distinct l.client) from line l where l.client > 0),
      'lines', (select coalesce(jsonb_agg(g.what || jsonb_build_object('clients', g.clients, 'examples', g.examples) order by g.clients desc, g.what), '[]')
                  from (select l.what, count(*) as clients,
                               (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'code', book.code('C', c.id), 'name', c.full_name) order by c.id), '[]')
                                  from (select x.id, x.full_name from book.client x where x.id = any (array_agg(l.client)) and book.client_visible(x.id) order by x.id limit p_named) c) as examples
                          from line l group by l.what) g),
      'bands', (select coalesce(jsonb_agg(jsonb_build_object('from', b.was_band, 'to', b.band, 'clients', b.n) order by b.was_band, b.band), '[]')
                  from (select l.was_band, l.band, count(*) as n from line l where l.what ->> 'kind' = 'rated' and l.was_band <> l.band group by l.was_band, l.band) b)));
end $$;
comment on function book.onboarding_effect(jsonb, jsonb, int) is 'How many clients stand otherwise than before, by what, with some of them by name: {"clients", "lines": [{"kind", "way": "more" or "fewer", …, "clients", "examples"}], "bands"}.';

create function book.try_onboarding(p_part text, p_content jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  now_in_force policy.onboarding_version := book.newest_onboarding_version(p_part);
  changed jsonb := book.onboarding_changes(p_part, now_in_force.content, p_content);
  before jsonb := book.measure_onboarding(p_part, changed);
  after jsonb;
begin
  begin
    perform book.put_onboarding(p_part, p_content, now_in_force.version + 1);
    after := book.measure_onboarding(p_part, changed);
    -- Taken back to the last row: what a version does is found by the very rules that would decide.
    raise exception using errcode = 'PU099';
  exception when sqlstate 'PU099' then
    null;
  end;
  return jsonb_build_object('changes', changed) || book.onboarding_effect(before, after, 20);
end $$;
comment on function book.try_onboarding(text, jsonb) is 'What a version would change and whom it would touch. Puts it in force and takes it back within the call; nothing stays changed.';

reset role;
grant execute on all functions in schema book to purser_desk;
