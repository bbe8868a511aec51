-- The laboratory of screening: settings tried, proposed by compliance, put in force by its head; trials on the lists in
-- force, which the screening service runs in slices; and what the service goes by.
--   policy.screening_settings  {"name": "Autumn", "figures": {"bands.review": 740}, "scopes": [{"list": "UN", "kind": "person", "review_milli": 700}], "trial": 3}
-- Figures that are not named are the engine's own.
set local role purser_desk;

create function authz.screening_figures(p_payload jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  wrong text;
  figures jsonb := coalesce(p_payload -> 'figures', '{}');
begin
  if jsonb_typeof(figures) <> 'object' then
    perform authz.refuse('PU008', '{"field": "figures"}');
  end if;
  select e.key into wrong from jsonb_each(figures) e left join policy.screening_figure f on f.code = e.key
   where f.code is null or jsonb_typeof(e.value) <> 'number' or e.value::text !~ '^-?[0-9]{1,4}$' or (e.value #>> '{}')::int not between f.least_milli and f.most_milli limit 1;
  if wrong is not null then
    perform authz.refuse('PU008', jsonb_build_object('field', left(wrong, 64)));
  end if;
  figures := (select jsonb_object_agg(f.code, f.built_milli) from policy.screening_figure f) || figures;
  if (figures ->> 'bands.shadow')::int > (figures ->> 'bands.review')::int or (figures ->> 'bands.review')::int > (figures ->> 'bands.strong')::int then
    perform authz.refuse('PU008', '{"field": "bands.review"}');
  end if;
  return figures;
end $$;
comment on function authz.screening_figures(jsonb) is 'Every figure of proposed settings. PU008 with the one that is unknown or out of its bounds, or where shadow, review and strong do not rise.';

create function authz.screening_scopes(p_payload jsonb, p_figures jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  scopes jsonb := coalesce(p_payload -> 'scopes', '[]');
begin
  if jsonb_typeof(scopes) <> 'array' or jsonb_array_length(scopes) > 50
     or exists (select from jsonb_array_elements(scopes) s
                 where jsonb_typeof(s.value) <> 'object' or coalesce(s.value ->> 'review_milli', '') !~ '^[0-9]{3,4}$'
                    or (s.value ->> 'review_milli')::int not between (p_figures ->> 'bands.shadow')::int and 1000
                    or coalesce(jsonb_typeof(s.value -> 'weak'), 'boolean') <> 'boolean'
                    -- Higher than an alias that is exactly the name can come would be never.
                    or coalesce((s.value ->> 'weak')::boolean, false) and (s.value ->> 'review_milli')::int > (p_figures ->> 'name.weakAlias')::int
                    or num_nulls(s.value ->> 'list', s.value ->> 'kind') = 2 and not coalesce((s.value ->> 'weak')::boolean, false) or coalesce(s.value ->> 'kind', 'person') not in ('person', 'entity')
                    or coalesce(length(s.value ->> 'list'), 1) not between 1 and 64)
     or (select count(distinct (s.value ->> 'list', s.value ->> 'kind', coalesce((s.value ->> 'weak')::boolean, false))) from jsonb_array_elements(scopes) s) <> jsonb_array_length(scopes) then
    perform authz.refuse('PU008', '{"field": "scopes"}');
  end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('list', s.value ->> 'list', 'kind', s.value ->> 'kind', 'review_milli', (s.value ->> 'review_milli')::int)
                                     || case when (s.value ->> 'weak')::boolean then '{"weak": true}'::jsonb else '{}' end order by s.value ->> 'list', s.value ->> 'kind', (s.value ->> 'weak')::boolean nulls first), '[]')
            from jsonb_array_elements(scopes) s);
end $$;
comment on function authz.screening_scopes(jsonb, jsonb) is 'The scopes of proposed settings: list, kind or both, or weak aliases of them or of all, each once, with a threshold not below what is kept, and of weak aliases not above what one that is exactly the name scores. PU008.';

create function authz.trial_of(p_payload jsonb, p_figures jsonb) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  trial book.screening_trial;
begin
  if coalesce(jsonb_typeof(p_payload -> 'trial'), 'null') <> 'null' then
    if p_payload ->> 'trial' !~ '^[0-9]{1,18}$' then
      perform authz.refuse('PU008', '{"field": "trial"}');
    end if;
    select * into trial from book.screening_trial t where t.id = (p_payload ->> 'trial')::bigint;
    if not found or not book.fits_trial(trial, p_figures) then
      perform authz.refuse('PU006', '{"check": "trial_does_not_fit"}');
    end if;
    return trial.id;
  elsif book.needs_lists(p_figures, book.screening_figures_in_force()) then
    perform authz.refuse('PU006', '{"check": "not_tried_on_lists"}');
  end if;
  return null;
end $$;
comment on function authz.trial_of(jsonb, jsonb) is 'The trial that proposed settings rest on, null when they need none. PU006 trial_does_not_fit: not done, of other weights, or on lists of before; not_tried_on_lists: names would compare another way and nobody tried it.';

create function authz.check_screening_settings(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  figures jsonb;
  scopes jsonb;
begin
  perform authz.check_keys(p_payload, '{name,figures,scopes}', '{trial}');
  perform authz.require_text('name', p_payload ->> 'name', 64);
  figures := authz.screening_figures(p_payload);
  scopes := authz.screening_scopes(p_payload, figures);
  if figures = book.screening_figures_in_force() and scopes = coalesce((book.screening_settings_in_force()).scopes, '[]') then
    perform authz.refuse('PU003', '{"what": "screening_settings", "state": "in_force"}');
  end if;
  perform authz.trial_of(p_payload, figures);
end $$;
comment on function authz.check_screening_settings(jsonb) is 'Refuses settings of screening that make no sense: PU008; are in force already: PU003; or were not tried as they have to be: PU006.';

create function authz.apply_screening_settings(p_payload jsonb, p_change_id bigint, p_reason text) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  figures jsonb := authz.screening_figures(p_payload);
  scopes jsonb := authz.screening_scopes(p_payload, figures);
  trial bigint := authz.trial_of(p_payload, figures);
  report jsonb := book.screening_report(figures, scopes, trial);
  before policy.screening_settings := book.screening_settings_in_force();
  made policy.screening_settings;
begin
  if coalesce(btrim(p_reason), '') = '' then
    if (report ->> 'newly_lost')::int > 0 then
      perform authz.refuse('PU006', jsonb_build_object('check', 'true_hits_lost', 'count', report -> 'newly_lost'));
    elsif not (report -> 'enough')::boolean then
      perform authz.refuse('PU006', jsonb_build_object('check', 'too_few_decided', 'count', report -> 'decided', 'least', report -> 'least_decided'));
    end if;
  end if;
  insert into policy.screening_settings (version, name, figures, scopes, trial_id, report, reason, decision_reason, proposed_by, activated_by, activated_by_change)
  select coalesce(before.version, 0) + 1, p_payload ->> 'name', figures, scopes, trial, report, c.reason, nullif(btrim(p_reason), ''), c.proposed_by, session_user, c.id
    from policy.change_request c where c.id = p_change_id
  returning * into made;
  perform authz.note_change('screening_settings', made.id, made.version);
  return jsonb_build_object('before', jsonb_build_object('version', before.version, 'figures', before.figures, 'scopes', before.scopes),
    'after', jsonb_build_object('version', made.version, 'figures', figures, 'scopes', scopes, 'trial', trial, 'decided', report -> 'decided', 'newly_lost', report -> 'newly_lost', 'chosen', report -> 'chosen'));
end $$;
comment on function authz.apply_screening_settings(jsonb, bigint, text) is 'Puts the next version of the settings of screening in force, with the figures it was decided on as they are now; the service compares everybody again. PU006 true_hits_lost or too_few_decided unless the second person says why.';

create function desk.screening_laboratory() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('screening.tune');
  return jsonb_build_object(
    'figures', (select jsonb_agg(jsonb_build_object('code', f.code, 'built_milli', f.built_milli, 'least_milli', f.least_milli, 'most_milli', f.most_milli, 'needs_lists', f.needs_lists,
                         'now_milli', (book.screening_figures_in_force() ->> f.code)::int) order by f.position) from policy.screening_figure f),
    'scopes', coalesce((book.screening_settings_in_force()).scopes, '[]'), 'version', coalesce((book.screening_settings_in_force()).version, 0),
    'lists', (select coalesce(jsonb_agg(l.name order by l.name), '[]') from book.screening_list l where l.replaced_at is null));
end $$;
comment on function desk.screening_laboratory() is 'The figures of screening that are policy with their bounds and as they hold now, the scopes, and the lists in force. PU001.';

create function desk.list_screening_settings()
returns table (id bigint, version int, name text, newest boolean, figures jsonb, scopes jsonb, trial_id bigint, report jsonb, reason text, decision_reason text, proposed_by text, activated_by text, activated_us bigint, runs bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('screening.tune');
  perform authz.count_read('screening.settings', 1);
  return query
    select s.id, s.version, s.name, s.version = (select max(n.version) from policy.screening_settings n), s.figures, s.scopes, s.trial_id, s.report - 'lost', s.reason, s.decision_reason,
           authz.name_of(s.proposed_by), authz.name_of(s.activated_by), book.micros(s.activated_at), (select count(*) from book.screening_run r where r.settings_id = s.id)
      from policy.screening_settings s order by s.version desc limit 200;
end $$;
comment on function desk.list_screening_settings() is 'Versions of the settings of screening, newest first, with the figures each was decided on and how many screenings went by it. PU001.';

create function desk.try_screening_settings(p_payload jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  figures jsonb;
  scopes jsonb;
begin
  perform authz.require('screening.tune');
  perform authz.count_read('screening.try', 1);
  perform audit.append('screening.try', 'screening', null, (p_payload - 'name')::text);
  figures := authz.screening_figures(p_payload);
  scopes := authz.screening_scopes(p_payload, figures);
  return book.screening_report(figures, scopes, authz.trial_of(p_payload, figures));
end $$;
comment on function desk.try_screening_settings(jsonb) is 'What settings of screening would have done, without putting them in force: book.screening_report. On the record, as it names clients. PU001, PU006 where only a trial on the lists tells, PU008.';

create function desk.start_screening_trial(p_key uuid, p_payload jsonb) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  figures jsonb;
  scopes jsonb;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'screening.start_trial', 'screening.tune', jsonb_build_object('payload', p_payload));
  if answer.replayed then return answer; end if;
  perform authz.check_keys(p_payload, '{name,figures,scopes}', '{trial}');
  perform authz.require_text('name', p_payload ->> 'name', 64);
  figures := authz.screening_figures(p_payload);
  scopes := authz.screening_scopes(p_payload, figures);
  if (select count(*) from book.screening_trial t where t.state in ('waiting', 'running')) >= 5 then
    perform authz.refuse('PU005', '{"limit": "trials", "most": "5"}');
  end if;
  insert into book.screening_trial (name, figures, scopes) values (p_payload ->> 'name', figures, scopes) returning id into made;
  perform authz.note_change('screening_trial', made, 1);
  return authz.finish_command(p_key, 'screening_trial', made, 1, 'waiting', '{}', jsonb_build_object('name', p_payload ->> 'name', 'figures', figures, 'scopes', scopes));
end $$;
comment on function desk.start_screening_trial(uuid, jsonb) is 'Asks the screening service to try settings on the lists in force; five may wait. PU001, PU005, PU008.';

create function desk.stop_screening_trial(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.screening_trial;
begin
  answer := authz.begin_command(p_key, 'screening.stop_trial', 'screening.tune', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  select * into t from book.screening_trial x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'screening_trial', 'id', p_id));
  elsif t.state not in ('waiting', 'running') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'screening_trial', 'state', t.state));
  elsif t.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'screening_trial', 'version', t.version, 'state', t.state));
  end if;
  update book.screening_trial x set state = 'stopped', stopped_by = session_user, ended_at = clock_timestamp(), version = x.version + 1 where x.id = p_id returning * into t;
  perform authz.note_change('screening_trial', t.id, t.version);
  return authz.finish_command(p_key, 'screening_trial', t.id, t.version, t.state, '{}', jsonb_build_object('name', t.name, 'tried', t.tried));
end $$;
comment on function desk.stop_screening_trial(uuid, bigint, int) is 'Ends a trial that waits or runs. PU001, PU002, PU003, PU007.';

create function desk.list_screening_trials()
returns table (id bigint, version int, name text, figures jsonb, scopes jsonb, state text, subjects int, tried int, found bigint, fits boolean, asked_by text, asked_us bigint, ended_us bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('screening.tune');
  return query
    select t.id, t.version, t.name, t.figures, t.scopes, t.state, t.subjects, t.tried,
           (select count(*) from book.screening_trial_hit h where h.trial_id = t.id and h.round = t.round and h.after_milli >= book.screening_review(t.figures, t.scopes, h.list, h.kind, h.weak)), book.fits_trial(t, t.figures),
           authz.name_of(t.asked_by), book.micros(t.asked_at), book.micros(t.ended_at)
      from book.screening_trial t order by t.id desc limit 100;
end $$;
comment on function desk.list_screening_trials() is 'Trials of settings on the lists in force, newest first: how far each has come, how many alerts it found, and whether a proposal may rest on it. PU001.';

create function desk.propose_screening_settings(p_key uuid, p_payload jsonb, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.enter_change(p_key, 'policy.screening_settings', p_payload, p_reason);
end $$;
comment on function desk.propose_screening_settings(uuid, jsonb, text) is 'Proposes settings of screening; the head of compliance decides. PU001, PU003, PU006, PU008.';

create function desk.decide_screening_settings(p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text, p_lost_digest text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  c policy.change_request;
  figures jsonb;
begin
  select * into c from policy.change_request x where x.id = p_id and x.kind = 'policy.screening_settings';
  if not found then
    perform authz.require('screening.activate');
    perform authz.refuse('PU007', jsonb_build_object('id', p_id));
  end if;
  -- Nobody says yes to losing other hits than those they were shown.
  if p_decision = 'approve' and c.state = 'proposed' and c.proposed_by <> session_user and authz.may('screening.activate') then
    figures := authz.screening_figures(c.payload);
    if p_lost_digest is distinct from (book.screening_report(figures, authz.screening_scopes(c.payload, figures), authz.trial_of(c.payload, figures)) ->> 'lost_digest') then
      perform authz.refuse('PU002', '{"what": "screening_report"}');
    end if;
  end if;
  return authz.settle_change(p_key, p_id, p_version, p_decision, p_reason);
end $$;
comment on function desk.decide_screening_settings(uuid, bigint, int, text, text, text) is 'Puts proposed settings of screening in force, or rejects them. p_lost_digest: of the true hits that would be lost, as desk.try_screening_settings showed them (PU002 when they are others now). Not the proposer: PU004. PU001, PU002, PU003, PU006 true_hits_lost and too_few_decided without a reason, PU007 also for changes of other kinds, PU008, PU010.';

create function link.screening_settings() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s policy.screening_settings := book.screening_settings_in_force();
begin
  return jsonb_build_object('id', s.id, 'version', s.version, 'figures', coalesce(s.figures, '{}'), 'scopes', coalesce(s.scopes, '[]'));
end $$;
comment on function link.screening_settings() is 'The settings the screening service compares by; without an id the engine''s own.';

create function link.screening_trial(p_lists_digest text, p_engine text, p_limit int default 100) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t book.screening_trial;
  runs bigint[];
begin
  select * into t from book.screening_trial x where x.state in ('waiting', 'running') order by x.id limit 1 for update;
  if not found then
    return '{}';
  end if;
  if t.state = 'waiting' or t.lists_digest is distinct from p_lists_digest or t.engine is distinct from p_engine then
    -- Half on these lists and half on others would say nothing.
    update book.screening_trial x
       set state = 'running', lists_digest = p_lists_digest, engine = p_engine, started_at = clock_timestamp(), tried = 0, last_run_id = 0, round = x.round + 1, version = x.version + 1,
           subjects = (select count(*) from (select distinct r.client_id, r.party_id, r.subject_digest from book.screening_run r) s)
     where x.id = t.id returning * into t;
    perform authz.note_change('screening_trial', t.id, t.version);
  end if;
  runs := array(select r.id from book.screening_run r
                 where r.id > t.last_run_id
                   and not exists (select from book.screening_run n where n.client_id = r.client_id and n.party_id is not distinct from r.party_id and n.subject_digest = r.subject_digest and n.id > r.id)
                 order by r.id limit least(greatest(coalesce(p_limit, 100), 1), 500));
  return jsonb_build_object('id', t.id, 'figures', t.figures, 'scopes', t.scopes, 'tried', t.tried, 'subjects', t.subjects, 'after', t.last_run_id, 'last', runs[cardinality(runs)],
    'runs', (select coalesce(jsonb_agg(jsonb_build_object('run', r.id, 'subject', r.subject) order by r.id), '[]') from book.screening_run r where r.id = any (runs)));
exception when check_violation then
  perform authz.refuse('PU008', '{"field": "lists"}');
  return null;
end $$;
comment on function link.screening_trial(text, text, int) is 'The oldest trial that is not over and the next data to compare in it, each client''s or party''s once as it was screened last; from the beginning when lists or engine are others than it began with. Without an id there is none; last null: nothing is left. PU008.';

create function link.note_screening_trial(p_id bigint, p_after bigint, p_last bigint, p_tried int, p_hits jsonb) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t book.screening_trial;
begin
  select * into t from book.screening_trial x where x.id = p_id for update;
  if not found or t.state <> 'running' or t.last_run_id is distinct from p_after then
    return false;
  end if;
  insert into book.screening_trial_hit (trial_id, round, run_id, list, entity_ref, entity_name, kind, before_milli, after_milli, weak)
  select t.id, t.round, (h.value ->> 'run')::bigint, h.value ->> 'list', h.value ->> 'entity', h.value ->> 'name', h.value ->> 'kind', (h.value ->> 'before_milli')::int, (h.value ->> 'after_milli')::int,
         coalesce((h.value ->> 'weak')::boolean, false)
    from jsonb_array_elements(p_hits) h;
  update book.screening_trial x
     set last_run_id = coalesce(p_last, x.last_run_id), tried = x.tried + greatest(coalesce(p_tried, 0), 0), version = x.version + 1,
         -- Who is screened while it runs is tried as well.
         subjects = greatest(x.subjects, x.tried + greatest(coalesce(p_tried, 0), 0)),
         state = case when p_last is null then 'done' else 'running' end, ended_at = case when p_last is null then clock_timestamp() end
   where x.id = p_id returning * into t;
  perform authz.note_change('screening_trial', t.id, t.version);
  if t.state = 'done' then
    perform audit.append('screening.trial_done', 'screening_trial', t.id::text, jsonb_build_object('name', t.name, 'tried', t.tried, 'lists', t.lists_digest, 'engine', t.engine)::text);
  end if;
  return true;
exception when check_violation or not_null_violation or unique_violation or foreign_key_violation or invalid_text_representation then
  perform authz.refuse('PU008', '{"field": "hits"}');
  return null;
end $$;
comment on function link.note_screening_trial(bigint, bigint, bigint, int, jsonb) is 'What a slice of a trial found: [{"run", "list", "entity", "name", "kind", "before_milli", "after_milli", "weak": whether it rests on a weak alias}]; p_last null: it is done. False when somebody stopped it or it began anew meanwhile. PU008.';

reset role;
grant execute on function link.screening_settings(), link.screening_trial(text, text, int), link.note_screening_trial(bigint, bigint, bigint, int, jsonb) to purser_jobs;
grant execute on function desk.screening_laboratory(), desk.list_screening_settings(), desk.try_screening_settings(jsonb), desk.start_screening_trial(uuid, jsonb), desk.stop_screening_trial(uuid, bigint, int),
  desk.list_screening_trials(), desk.propose_screening_settings(uuid, jsonb, text) to purser_compliance, purser_compliance_manager;
grant execute on function desk.decide_screening_settings(uuid, bigint, int, text, text, text) to purser_compliance_manager;
