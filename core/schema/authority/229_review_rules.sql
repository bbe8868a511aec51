-- Automatic approval of clients: rules with versions that two people publish, first in shadow; off by one key, after a
-- restart of the database server and when people disagree with it; a share of what it decided is checked by people.
--   policy.review_rule  {"name": "small", "levels": [1, 2], "most_risk": 20, "jurisdictions": ["DE"], "excluded": [], "documents": "person", "most_day": 20, "sample_percent": 10, "mode": "shadow"}
-- Lock order: rules, client, application, counter.
set local role purser_owner;
grant select, insert on policy.review_rule, book.review_rule_day, book.review_decision, book.review_sample, book.review_look to purser_desk;
grant update on policy.review_rule, book.review_rule_day, book.review_sample, book.review_look to purser_desk;
create trigger review_decision_insert_only before update or delete on book.review_decision for each row execute function book.refuse_change();
create trigger review_decision_no_truncate before truncate on book.review_decision for each statement execute function book.refuse_change();

create function book.newest_review_rules() returns setof policy.review_rule language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query select distinct on (r.name) r.* from policy.review_rule r order by r.name, r.version desc;
end $$;
comment on function book.newest_review_rules() is 'The version of each rule that counts.';

create function book.review_rule_waits(r policy.review_rule) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when r.stopped_at >= r.confirmed_at then 'stopped_' || r.stop_cause when r.confirmed_at <= pg_postmaster_start_time() then 'restart' end;
end $$;
comment on function book.review_rule_waits(policy.review_rule) is 'Why a live rule decides nothing until somebody confirms it: stopped_person, stopped_disagreement or restart; null when it decides.';

create function book.review_origin_bar(a book.application) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select case
        when c.kind <> 'person' then 'entity'
        when a.kind <> 'onboarding' then 'known_client'
        -- What the client did not enter as they are, staff have had a hand in. Acceptance of a document is no entry.
        when exists (select from policy.staff s where s.login in (a.opened_by, c.created_by))
          or exists (select from book.client_field f join policy.staff s on s.login = f.recorded_by where f.client_id = c.id)
          or exists (select from book.client_document d join policy.staff s on s.login = d.uploaded_by where d.client_id = c.id and d.state <> 'superseded') then 'entered_by_staff'
        when exists (select from book.identity_check k where k.client_id = c.id and k.result <> 'passed') then 'vendor_doubts' end
      from book.client c where c.id = a.client_id);
end $$;
comment on function book.review_origin_bar(book.application) is 'Why no rule may ever decide an application, from where it comes: a company, a client who is here already, an entry by staff, a vendor''s doubt. Null: none.';

create function book.review_standing_bar(a book.application) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  score int := (select c.risk_score from book.client c where c.id = a.client_id);
begin
  return case
    when book.is_exposed(a.client_id) then 'exposed'
    when exists (select from book.standing_hits(a.client_id) h where h.state <> 'false') then 'hits'
    when exists (select from book.duplicate_pair p where a.client_id in (p.client_id, p.other_id) and p.state not in ('different', 'gone')) then 'duplicates'
    when book.risk_band(score) not in ('low', 'medium') then 'risk'
    when exists (select from book.risk_override o where o.client_id = a.client_id and o.state in ('proposed', 'active')) then 'rated_by_hand'
    when (book.approval_needed(a.client_id, 'approve')).senior then 'senior'
    when exists (select from book.application_event e where e.application_id = a.id and e.kind in ('proposed', 'returned', 'requested')) then 'people_began' end;
end $$;
comment on function book.review_standing_bar(book.application) is 'Why no rule may decide an application as it stands: exposed, a hit not found false, a duplicate not ruled out, high or hand-made risk, a senior needed, people have begun to decide. Null: none.';

create function book.review_figures(a book.application, r policy.review_rule, p_checks jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  residence text := (select coalesce(book.field_value(c.id, 'residence_country') #>> '{}', c.country) from book.client c where c.id = a.client_id);
  rated jsonb := (select c.value -> 'args' from jsonb_array_elements(p_checks) c where c.value ->> 'code' = 'risk');
  risk int := greatest((rated ->> 'score')::int, (rated ->> 'rated')::int);
  verdicts jsonb := (select coalesce(jsonb_agg(jsonb_build_object('vendor', k.vendor, 'reference', k.vendor_ref, 'kind', k.kind, 'result', k.result) order by k.id), '[]')
                       from book.identity_check k where k.client_id = a.client_id);
begin
  if risk is null or risk > r.most_risk or not a.level = any (r.levels) then
    return null;
  elsif cardinality(r.jurisdictions) > 0 and not a.jurisdiction = any (r.jurisdictions) then
    return null;
  elsif residence is null or a.jurisdiction = any (r.excluded) or residence = any (r.excluded) then
    return null;
  elsif exists (select from jsonb_array_elements(p_checks) c where c.value ->> 'level' <> 'clear') then
    return null;
  elsif r.documents = 'vendor' and not (verdicts @> '[{"kind": "document", "result": "passed"}, {"kind": "face", "result": "passed"}]') then
    return null;
  end if;
  return jsonb_build_object('rule', r.name, 'version', r.version, 'risk', risk, 'most_risk', r.most_risk, 'level', a.level, 'levels', r.levels, 'jurisdiction', a.jurisdiction,
    'residence', residence, 'documents', r.documents, 'verdicts', verdicts, 'checks', p_checks);
end $$;
comment on function book.review_figures(book.application, policy.review_rule, jsonb) is 'Every figure and check a rule approves an application by; null when it does not.';

create function book.review_draw(p_seed text, p_audit_hash text) returns int language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (('x' || left(encode(sha256(convert_to(p_seed || p_audit_hash, 'UTF8')), 'hex'), 8))::bit(32)::bigint % 10000)::int;
end $$;
comment on function book.review_draw(text, text) is 'What a decision drew, 0 to 9999: the first 32 bits of SHA-256 over the rule''s seed and the hash of the decision''s row in the audit log. Known to nobody before the decision, drawn again by anybody after it.';

create function book.sample_due() returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return book.add_business_minutes(clock_timestamp(), authz.whole_setting('review_sample.business_minutes')::int);
end $$;
comment on function book.sample_due() is 'When what is drawn now is to have been checked, by the business calendar.';

create function book.draw_one_of_the_day() returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
  drawn int;
begin
  insert into book.review_sample (decision_id, why, due_at)
  select distinct on (r.name, d.day) d.id, 'one_of_the_day', book.sample_due()
    from book.review_decision d join policy.review_rule r on r.id = d.rule_id
   where d.live and d.day between today - 60 and today - 1
     and not exists (select from book.review_sample s join book.review_decision x on x.id = s.decision_id join policy.review_rule y on y.id = x.rule_id where x.day = d.day and x.live and y.name = r.name)
   order by r.name, d.day, d.draw, d.id
  on conflict (decision_id) do nothing;
  get diagnostics drawn = row_count;
  return drawn;
end $$;
comment on function book.draw_one_of_the_day() is 'Of each day that is over and from which the draw took nothing, the decision of each rule that drew lowest.';

create function book.approve_by_rule(a book.application, r policy.review_rule, p_figures jsonb, p_digest text) returns book.application language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  decision bigint;
  receipt text;
  drawn int;
begin
  perform book.application_step(a, 'propose', 'approved');
  a.proposal := 'approve';
  a.proposed_level := a.level;
  perform book.keep_application_sheet(a, 'approve', p_digest);
  update book.application x
     set proposal = 'approve', proposed_level = a.level, proposed_by = session_user, proposed_at = clock_timestamp(), proposed_digest = p_digest, reason_code = null, reason_text = null, version = x.version + 1
   where x.id = a.id returning * into a;
  a := book.settle_application(a, session_user::text, true);
  perform book.note_application(a.id, 'auto_approved', null, null, jsonb_build_object('rule', r.name, 'version', r.version, 'level', a.proposed_level));
  perform authz.note_change('application', a.id, a.version);
  receipt := (select x.hash from audit.append('application.auto_approved', 'application', a.id::text,
                jsonb_build_object('client', a.client_id, 'level', a.proposed_level, 'digest', p_digest, 'figures', p_figures)::text) x);
  drawn := book.review_draw(r.seed, receipt);
  insert into book.review_decision (application_id, rule_id, live, evidence_digest, figures, audit_hash, draw)
  values (a.id, r.id, true, p_digest, p_figures, receipt, drawn) returning id into decision;
  if drawn < r.sample_percent * 100 then
    insert into book.review_sample (decision_id, why, due_at) values (decision, 'drawn', book.sample_due());
  end if;
  return a;
end $$;
comment on function book.approve_by_rule(book.application, policy.review_rule, jsonb, text) is 'Approves an application as the system, for exactly the evidence of the digest, keeps what it stands on, and draws whether a person checks it.';

create function book.counts_within_the_day(r policy.review_rule) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.review_rule_day as d (rule_name, day, approved) values (r.name, (clock_timestamp() at time zone 'UTC')::date, 1)
  on conflict (rule_name, day) do update set approved = d.approved + 1 where d.approved < r.most_day;
  return found;
end $$;
comment on function book.counts_within_the_day(policy.review_rule) is 'Counts one more approval of today and says whether the rule had it left; the row stays locked until the end, so that two services do not pass the limit together.';

create function book.review_by_rules(a book.application) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.review_rule;
  checks jsonb;
  digest text;
  figures jsonb;
  approved int := 0;
  noted int := 0;
begin
  if coalesce(book.review_origin_bar(a), book.review_standing_bar(a)) is not null then
    return '{"approved": 0, "shadow": 0}';
  end if;
  checks := book.application_checks(a);
  digest := book.evidence_digest(a.client_id, a.id);
  -- Those that only watch go first: they judge what people would be given.
  for r in select x.* from book.newest_review_rules() x where x.mode <> 'off' order by x.mode = 'live' and book.review_rule_waits(x) is null, x.name loop
    figures := book.review_figures(a, r, checks);
    continue when figures is null;
    if r.mode = 'shadow' or book.review_rule_waits(r) is not null then
      insert into book.review_decision (application_id, rule_id, live, evidence_digest, figures) values (a.id, r.id, false, digest, figures) on conflict do nothing;
      noted := noted + case when found then 1 else 0 end;
    elsif book.counts_within_the_day(r) then
      perform book.approve_by_rule(a, r, figures, digest);
      approved := 1;
      exit;
    end if;
  end loop;
  return jsonb_build_object('approved', approved, 'shadow', noted);
end $$;
comment on function book.review_by_rules(book.application) is 'Lets the rules look at an application that waits: those in shadow note what they would have done, the first live one that has it left today approves.';

create function book.disagreements(p_rule_id bigint) returns table (sampled int, answered int, disagreed int) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select count(*)::int, (count(*) filter (where s.state <> 'open'))::int, (count(*) filter (where s.state = 'disagreed'))::int
      from book.review_sample s join book.review_decision d on d.id = s.decision_id where d.rule_id = p_rule_id;
end $$;
comment on function book.disagreements(bigint) is 'How many decisions of a version of a rule are to be checked, how many were, and with how many people did not agree.';

create function book.is_disagreed_with(p_rule_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select x.disagreed >= authz.whole_setting('review_rule.disagree_least') and x.disagreed * 100 > x.answered * authz.whole_setting('review_rule.disagree_percent')
            from book.disagreements(p_rule_id) x);
end $$;
comment on function book.is_disagreed_with(bigint) is 'Whether people disagree with a version of a rule more than policy bears.';

create function book.sample_hindrance(r policy.review_rule, p_login text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when not authz.holds(p_login, 'review_sample.answer') then 'permission' when p_login in (r.proposed_by, r.published_by, r.confirmed_by) then 'published' end;
end $$;
comment on function book.sample_hindrance(policy.review_rule, text) is 'Why somebody does not check the decisions of a rule: who made it decide does not judge it. Null when they may.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.country_list(p_payload jsonb, p_field text) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if jsonb_typeof(p_payload -> p_field) is distinct from 'array' or jsonb_array_length(p_payload -> p_field) > 250
     or exists (select from jsonb_array_elements(p_payload -> p_field) e
                 where jsonb_typeof(e.value) <> 'string' or not exists (select from policy.country k where k.code = e.value #>> '{}')) then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field));
  end if;
  return array(select jsonb_array_elements_text(p_payload -> p_field));
end $$;
comment on function authz.country_list(jsonb, text) is 'A list of countries of a proposal. PU008 with the field.';

create function authz.check_review_rule(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  field record;
begin
  perform authz.check_keys(p_payload, '{name,levels,most_risk,jurisdictions,excluded,documents,most_day,sample_percent,mode}', '{}');
  perform authz.require_text('name', p_payload ->> 'name', 64);
  for field in select f.name, f.least, f.most from (values ('most_risk', 0, 59), ('most_day', 1, 1000), ('sample_percent', 1, 100)) f (name, least, most) loop
    if coalesce(p_payload ->> field.name, '') !~ '^[0-9]{1,4}$' or (p_payload ->> field.name)::int not between field.least and field.most then
      perform authz.refuse('PU008', jsonb_build_object('field', field.name, 'least', field.least, 'most', field.most));
    end if;
  end loop;
  if authz.country_list(p_payload, 'jurisdictions') && authz.country_list(p_payload, 'excluded') then
    perform authz.refuse('PU008', '{"field": "excluded"}');
  elsif jsonb_typeof(p_payload -> 'levels') <> 'array' or jsonb_array_length(p_payload -> 'levels') not between 1 and 3 or not (p_payload -> 'levels') <@ '[1, 2, 3]' then
    perform authz.refuse('PU008', '{"field": "levels"}');
  elsif coalesce(p_payload ->> 'documents', '') not in ('person', 'vendor') then
    perform authz.refuse('PU008', '{"field": "documents"}');
  elsif coalesce(p_payload ->> 'mode', '') not in ('shadow', 'live', 'off') then
    perform authz.refuse('PU008', '{"field": "mode"}');
  elsif p_payload ->> 'mode' = 'live' and not exists (select from policy.review_rule r where r.name = p_payload ->> 'name' and r.mode = 'shadow') then
    -- What goes live has been watched in shadow before.
    perform authz.refuse('PU003', jsonb_build_object('what', 'review_rule', 'state', 'never_in_shadow'));
  end if;
end $$;
comment on function authz.check_review_rule(jsonb) is 'Refuses a version of a rule of automatic approval of clients that makes no sense: PU008; or goes live without ever having been in shadow: PU003.';

create function authz.apply_review_rule(p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made policy.review_rule;
begin
  insert into policy.review_rule (name, version, levels, most_risk, jurisdictions, excluded, documents, most_day, sample_percent, mode, seed, proposed_by, published_by, published_by_change, confirmed_by)
  select p_payload ->> 'name', n.version, array(select distinct l::smallint from jsonb_array_elements_text(p_payload -> 'levels') l order by 1), (p_payload ->> 'most_risk')::smallint,
         authz.country_list(p_payload, 'jurisdictions'), authz.country_list(p_payload, 'excluded'), p_payload ->> 'documents', (p_payload ->> 'most_day')::int, (p_payload ->> 'sample_percent')::smallint,
         p_payload ->> 'mode', encode(sha256(convert_to(jsonb_build_array('purser review sample', p_payload ->> 'name', n.version, p_change_id)::text, 'UTF8')), 'hex'),
         c.proposed_by, session_user, p_change_id, session_user
    from policy.change_request c, (select coalesce(max(r.version), 0) + 1 as version from policy.review_rule r where r.name = p_payload ->> 'name') n
   where c.id = p_change_id
  returning * into made;
  perform authz.note_change('review_rule', made.id, made.version);
  return jsonb_build_object('before', made.version - 1, 'after', p_payload || jsonb_build_object('version', made.version, 'seed', made.seed));
end $$;
comment on function authz.apply_review_rule(jsonb, bigint) is 'Publishes the next version of a rule; earlier ones stay to be read.';

create function link.approve_automatically(p_limit int default 25) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  a book.application;
  done jsonb;
  looked int := 0;
  approved int := 0;
  noted int := 0;
  drawn int := book.draw_one_of_the_day();
begin
  -- One service at a time, and a stop that was answered is in force: it waits for these rows, and this for it.
  perform from policy.review_rule r where not exists (select from policy.review_rule n where n.name = r.name and n.version > r.version) order by r.id for update;
  if not exists (select from book.newest_review_rules() r where r.mode <> 'off') then
    return jsonb_build_object('looked', 0, 'approved', 0, 'shadow', 0, 'drawn', drawn);
  end if;
  for entry in
    select w.id, w.client_id from book.application w join book.client c on c.id = w.client_id left join book.review_look l on l.application_id = w.id
     where w.state = 'in_review' and w.kind = 'onboarding' and c.kind = 'person' order by l.at nulls first, w.id limit least(greatest(coalesce(p_limit, 25), 1), 500)
  loop
    perform from book.client c where c.id = entry.client_id for update skip locked;
    continue when not found;
    -- Whoever has it in hand decides it.
    select * into a from book.application x where x.id = entry.id and x.state = 'in_review' and coalesce(x.held_until <= clock_timestamp(), true) for update skip locked;
    continue when not found;
    insert into book.review_look (application_id) values (a.id) on conflict (application_id) do update set at = clock_timestamp();
    begin
      done := book.review_by_rules(a);
    exception when sqlstate 'PU006' then
      -- Policy has a gap, a letter without a text perhaps: a person will meet it too, and the others go on.
      raise log 'purser alarm=review_rule_refused application=% why=%', a.id, sqlerrm;
      done := '{"approved": 0, "shadow": 0}';
    end;
    looked := looked + 1;
    approved := approved + (done ->> 'approved')::int;
    noted := noted + (done ->> 'shadow')::int;
  end loop;
  return jsonb_build_object('looked', looked, 'approved', approved, 'shadow', noted, 'drawn', drawn);
end $$;
comment on function link.approve_automatically(int) is 'Lets the rules of automatic approval look at applications that wait, those not looked at for longest first, and draws what people check of the days before. For the jobs, often.';

create function desk.propose_review_rule(p_key uuid, p_payload jsonb, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.enter_change(p_key, 'policy.review_rule', p_payload, p_reason);
end $$;
comment on function desk.propose_review_rule(uuid, jsonb, text) is 'Proposes a version of a rule of automatic approval of clients; the head of compliance decides. PU001, PU003, PU008.';

create function desk.decide_review_rule(p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.settle_change_of('policy.review_rule', p_key, p_id, p_version, p_decision, p_reason);
end $$;
comment on function desk.decide_review_rule(uuid, bigint, int, text, text) is 'Publishes a proposed version of a rule, or rejects it. Not the proposer: PU004. PU001, PU002, PU003, PU007 also for changes of other kinds, PU008, PU010.';

create function desk.stop_review_rules(p_key uuid, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  stopped bigint[];
begin
  answer := authz.begin_command(p_key, 'review_rule.stop', 'review_rule.stop', jsonb_build_object('reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  with gone as (
    update policy.review_rule r set stopped_at = clock_timestamp(), stopped_by = session_user, stop_cause = 'person', stop_text = p_reason, revision = r.revision + 1
     where r.mode = 'live' and not exists (select from policy.review_rule n where n.name = r.name and n.version > r.version)
    returning r.id)
  select array_agg(g.id order by g.id) into stopped from gone g;
  raise log 'purser alarm=review_rules_stopped actor=%', session_user;
  return authz.finish_command(p_key, 'review_rule', stopped[1], 1, 'stopped', jsonb_build_object('stopped', coalesce(cardinality(stopped), 0)), jsonb_build_object('reason', p_reason, 'rules', stopped));
end $$;
comment on function desk.stop_review_rules(uuid, text) is 'Stops every rule of automatic approval of clients at once. One person is enough; another confirms each before it decides again.';

create function desk.confirm_review_rule(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r policy.review_rule;
begin
  answer := authz.begin_command(p_key, 'review_rule.confirm', 'review_rule.publish', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  select * into r from policy.review_rule x where x.id = p_id for update;
  if not found or exists (select from policy.review_rule n where n.name = r.name and n.version > r.version) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'review_rule', 'id', p_id));
  elsif r.revision is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'review_rule', 'version', r.revision, 'state', r.mode));
  elsif r.mode <> 'live' or book.review_rule_waits(r) is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'review_rule', 'state', r.mode));
  elsif book.is_disagreed_with(r.id) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'review_rule', 'state', 'disagreed_with'));
  elsif book.review_rule_waits(r) = 'stopped_person' and r.stopped_by = session_user then
    perform authz.refuse('PU004', '{"why": "stopped"}');
  end if;
  update policy.review_rule x set confirmed_at = clock_timestamp(), confirmed_by = session_user, revision = x.revision + 1 where x.id = p_id;
  return authz.finish_command(p_key, 'review_rule', p_id, r.version, 'live', '{}', jsonb_build_object('name', r.name, 'version', r.version, 'waited', book.review_rule_waits(r), 'text', p_text));
end $$;
comment on function desk.confirm_review_rule(uuid, bigint, int, text) is 'Lets a live rule decide again after the database server was started anew or somebody stopped it. Not who stopped it (PU004); not one that people disagree with: that takes a new version (PU003). p_version: the revision seen (PU002). PU007.';

create function desk.answer_review_sample(p_key uuid, p_id bigint, p_version int, p_answer text, p_reason text default null, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  s book.review_sample;
  d book.review_decision;
  r policy.review_rule;
  client bigint;
  reopened bigint;
begin
  answer := authz.begin_command(p_key, 'review_sample.answer', 'review_sample.answer', jsonb_build_object('id', p_id, 'version', p_version, 'answer', p_answer, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_answer is null or p_answer not in ('agree', 'disagree') then
    perform authz.refuse('PU008', '{"field": "answer"}');
  elsif p_answer = 'disagree' then
    perform book.check_onboarding_reason('return', p_reason, p_text);
  end if;
  perform book.check_free_text('text', p_text, 1000);
  select * into d from book.review_decision x where x.id = (select y.decision_id from book.review_sample y where y.id = p_id);
  select * into r from policy.review_rule x where x.id = d.rule_id for update;
  client := (select x.client_id from book.application x where x.id = d.application_id);
  perform from book.client c where c.id = client for update;
  select * into s from book.review_sample x where x.id = p_id for update;
  if not found or not book.client_visible(client) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'review_sample', 'id', p_id));
  elsif book.sample_hindrance(r, session_user::text) is not null then
    perform authz.refuse('PU004', jsonb_build_object('why', 'published'));
  elsif s.state <> 'open' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'review_sample', 'state', s.state, 'by', authz.name_of(s.answered_by)));
  elsif s.held_until > clock_timestamp() and s.held_by <> session_user then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'state', 'held', 'by', authz.name_of(s.held_by), 'until_us', book.micros(s.held_until)));
  elsif s.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'review_sample', 'version', s.version, 'state', s.state));
  end if;
  if p_answer = 'disagree' then
    reopened := book.reopen(client, 'sample', session_user::text);
  end if;
  update book.review_sample x
     set state = case p_answer when 'agree' then 'agreed' else 'disagreed' end, reason_code = case p_answer when 'disagree' then p_reason end, text = nullif(p_text, ''),
         answered_by = session_user, answered_at = clock_timestamp(), reopened_id = reopened, held_by = null, held_until = null, version = x.version + 1
   where x.id = p_id returning * into s;
  perform authz.untell('review_sample', s.id, '{sample_overdue}');
  perform book.note_application(d.application_id, 'sample_' || s.state, s.reason_code, s.text, jsonb_build_object('rule', r.name, 'version', r.version));
  if book.is_disagreed_with(r.id) and r.mode = 'live' and book.review_rule_waits(r) is distinct from 'stopped_disagreement' then
    update policy.review_rule x set stopped_at = clock_timestamp(), stopped_by = session_user, stop_cause = 'disagreement', stop_text = null, revision = x.revision + 1 where x.id = r.id;
    raise log 'purser alarm=review_rule_disagreed rule=% actor=%', r.id, session_user;
    perform authz.tell('review_rule_stopped', null, 'review_rule.publish', '{}', 'review_rule', r.id, r.version::text, jsonb_build_object('rule', r.name, 'version', r.version));
    perform authz.note_change('review_rule', r.id, r.version);
  end if;
  return authz.finish_command(p_key, 'review_sample', s.id, s.version, s.state, jsonb_build_object('reopened', reopened),
    jsonb_build_object('application', d.application_id, 'client', client, 'rule', r.name, 'version', r.version, 'reason', p_reason, 'text', p_text, 'reopened', reopened));
end $$;
comment on function desk.answer_review_sample(uuid, bigint, int, text, text, text) is 'Says of an automatic decision that was drawn: agree, or disagree with a reason, which opens the client''s review anew. Not who published or confirmed the rule (PU004), nor while somebody else was handed it (PU003 held). When people disagree with a rule more than policy bears, it stops. PU001, PU002, PU003, PU007, PU008.';

reset role;
set local role purser_desk;

create function desk.list_review_rules() returns table (id bigint, version int, revision int, newest boolean, rule jsonb, deciding boolean, waits text, stopped_by text, stop_text text, today int, shadow_hits bigint, shadow_rejected bigint, approved bigint, sampled int, answered int, disagreed int, too_many boolean,
  proposed_by text, published_by text, seed text, made_us bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('review_rule.read');
  return query
    select r.id, r.version, r.revision, not exists (select from policy.review_rule n where n.name = r.name and n.version > r.version),
           jsonb_build_object('name', r.name, 'levels', r.levels, 'most_risk', r.most_risk, 'jurisdictions', r.jurisdictions, 'excluded', r.excluded, 'documents', r.documents, 'most_day', r.most_day,
             'sample_percent', r.sample_percent, 'mode', r.mode),
           r.mode = 'live' and book.review_rule_waits(r) is null and not exists (select from policy.review_rule n where n.name = r.name and n.version > r.version),
           case r.mode when 'live' then book.review_rule_waits(r) end, authz.name_of(r.stopped_by), r.stop_text,
           coalesce((select y.approved from book.review_rule_day y where y.rule_name = r.name and y.day = (clock_timestamp() at time zone 'UTC')::date), 0),
           (select count(*) from book.review_decision d where d.rule_id = r.id and not d.live),
           (select count(distinct d.application_id) from book.review_decision d join book.application a on a.id = d.application_id where d.rule_id = r.id and not d.live and a.state = 'rejected'),
           (select count(*) from book.review_decision d where d.rule_id = r.id and d.live), x.sampled, x.answered, x.disagreed, book.is_disagreed_with(r.id),
           authz.name_of(r.proposed_by), authz.name_of(r.published_by), r.seed, book.micros(r.made_at)
      from policy.review_rule r cross join lateral book.disagreements(r.id) x order by r.name, r.version desc limit 500;
end $$;
comment on function desk.list_review_rules() is 'Every version of the rules of automatic approval of clients: whether it decides now or what it waits for, what it decided, how often people rejected what it would have approved in shadow, and how often they disagreed with what it approved. PU001.';

create function desk.list_review_decisions(p_rule_id bigint, p_limit int default 200)
returns table (id bigint, application_id bigint, reference text, client_id bigint, client text, live boolean, at_us bigint, state text, decided_by text, risk int, level int, digest text, figures jsonb, audit_hash text, draw int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  found_rows int;
begin
  perform authz.require('review_rule.read');
  return query
    select d.id, a.id, book.code('A', a.id), c.id, c.full_name, d.live, book.micros(d.at), a.state,
           case when not exists (select from book.review_decision v where v.application_id = a.id and v.live) then authz.name_of(a.decided_by) end, (d.figures ->> 'risk')::int, a.level::int, d.evidence_digest, d.figures, d.audit_hash, d.draw
      from book.review_decision d join book.application a on a.id = d.application_id join book.client c on c.id = a.client_id
     where d.rule_id = p_rule_id and book.client_visible(c.id)
     order by d.id desc limit least(greatest(coalesce(p_limit, 200), 1), 500);
  get diagnostics found_rows = row_count;
  perform authz.count_read('application.list', found_rows);
end $$;
comment on function desk.list_review_decisions(bigint, int) is 'What a version of a rule approved, or in shadow would have, with every figure and check, newest first, beside what became of the application; decided_by is null where a rule did. PU001.';

create function desk.list_review_samples(p_open boolean default true, p_limit int default 200)
returns table (id bigint, version int, application_id bigint, reference text, client_id bigint, client text, country text, level int, risk int, rule text, rule_version int, why text, drawn_us bigint, due_us bigint, urgency int, held_by text, decided_us bigint, draw int,
               digest text, state text, reason text, text text, answered_by text, answered_us bigint, hindrance text, reopened_id bigint, figures jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  found_rows int;
begin
  perform authz.require('review_rule.read');
  return query
    select s.id, s.version, a.id, book.code('A', a.id), c.id, c.full_name, c.country, a.level::int, (d.figures ->> 'risk')::int, r.name, r.version, s.why, book.micros(s.drawn_at),
           book.micros(s.due_at), book.work_urgency(s.due_at, authz.whole_setting('review_sample.soon_minutes')::int), case when s.held_until > clock_timestamp() then authz.name_of(s.held_by) end, book.micros(d.at), d.draw,
           d.evidence_digest, s.state, s.reason_code, s.text, authz.name_of(s.answered_by), book.micros(s.answered_at), book.sample_hindrance(r, session_user::text), s.reopened_id, d.figures
      from book.review_sample s join book.review_decision d on d.id = s.decision_id join policy.review_rule r on r.id = d.rule_id join book.application a on a.id = d.application_id
      join book.client c on c.id = a.client_id
     where (s.state = 'open') = coalesce(p_open, true) and book.client_visible(c.id)
     order by case when s.state = 'open' then s.due_at end, case when s.state = 'open' then s.id else -s.id end limit least(greatest(coalesce(p_limit, 200), 1), 500);
  get diagnostics found_rows = row_count;
  perform authz.count_read('application.list', found_rows);
end $$;
comment on function desk.list_review_samples(boolean, int) is 'Automatic decisions to be checked, due first (urgency: 0 late, 1 soon, 2 in time), or those that were, newest first; with every figure and check the decision stands on, and why the caller may not answer. PU001.';

create function desk.backtest_review_rule(p_payload jsonb, p_days int default 90) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  days int := least(greatest(coalesce(p_days, 90), 1), 366);
  draft policy.review_rule;
  result jsonb;
begin
  perform authz.require('review_rule.read');
  perform authz.check_review_rule(p_payload || '{"mode": "shadow"}');
  perform authz.count_read('application.list', 500);
  draft.name := p_payload ->> 'name';
  draft.levels := array(select jsonb_array_elements_text(p_payload -> 'levels')::smallint);
  draft.most_risk := (p_payload ->> 'most_risk')::smallint;
  draft.jurisdictions := authz.country_list(p_payload, 'jurisdictions');
  draft.excluded := authz.country_list(p_payload, 'excluded');
  draft.documents := p_payload ->> 'documents';
  -- By the sheet that was kept when people decided, not by how things stand today.
  with decided as (
    select a.id, a.client_id, a.state, a.reason_code, a.decided_by, a.decided_at, book.review_origin_bar(a) is null as open_to_rules, book.review_figures(a, draft, s.sheet::jsonb) is not null as fits
      from book.application a
     cross join lateral (select x.sheet from book.application_sheet x where x.application_id = a.id and x.decision in ('approve', 'reject') order by x.id desc limit 1) s
     where a.state in ('approved', 'rejected') and a.decided_at > clock_timestamp() - make_interval(days => days) and book.client_visible(a.client_id)
       and not exists (select from book.review_decision v where v.application_id = a.id and v.live)
     order by a.decided_at desc limit 2000
  )
  select jsonb_build_object('days', days, 'decided', count(*), 'by_rule', count(*) filter (where d.open_to_rules and d.fits), 'agreed', count(*) filter (where d.open_to_rules and d.fits and d.state = 'approved'),
      'people_rejected', count(*) filter (where d.open_to_rules and d.fits and d.state = 'rejected'), 'never', count(*) filter (where not d.open_to_rules), 'left', count(*) filter (where d.open_to_rules and not d.fits),
      'false_approvals', (select coalesce(jsonb_agg(jsonb_build_object('application', x.id, 'reference', book.code('A', x.id), 'client', c.full_name, 'reason', x.reason_code, 'by', authz.name_of(x.decided_by),
                                            'decided_us', book.micros(x.decided_at)) order by x.decided_at desc), '[]')
                            from (select * from decided y where y.open_to_rules and y.fits and y.state = 'rejected' order by y.decided_at desc limit 50) x join book.client c on c.id = x.client_id))
    into result from decided d;
  return result;
end $$;
comment on function desk.backtest_review_rule(jsonb, int) is 'What a rule would have decided of the applications people decided in the last days, at most the newest 2000, by the sheets kept with their decisions: how many it would have approved, as people did and against them (each named, at most 50), how many it leaves to people, and how many no rule may decide. Changes nothing. PU001, PU008.';

reset role;
grant execute on function link.approve_automatically(int) to purser_jobs;
grant execute on function desk.stop_review_rules(uuid, text) to purser_compliance, purser_compliance_manager;
grant execute on function desk.propose_review_rule(uuid, jsonb, text) to purser_compliance, purser_compliance_manager;
grant execute on function desk.decide_review_rule(uuid, bigint, int, text, text), desk.confirm_review_rule(uuid, bigint, int, text) to purser_compliance_manager;
grant execute on function desk.answer_review_sample(uuid, bigint, int, text, text, text), desk.list_review_rules(), desk.list_review_decisions(bigint, int), desk.list_review_samples(boolean, int),
  desk.backtest_review_rule(jsonb, int) to purser_compliance, purser_compliance_manager;
