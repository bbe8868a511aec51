-- What the screening service keeps in the office: which lists are in force, how far a run over the whole book has
-- come, what the self-test of the engine said; and what staff may read of screenings.
set local role purser_owner;
grant select, insert, update on book.screening_list, book.screening_book_run to purser_desk;
grant select, insert on book.screening_self_test to purser_desk;

create function book.is_screened(c book.client) returns boolean language sql immutable
return c.status <> 'closed' and (c.kyc_state in ('approved', 'expired') or c.status in ('active', 'suspended'));
comment on function book.is_screened(book.client) is 'Whether a client belongs to the book that is screened again and again; applicants are screened as such.';

create function book.require_screening_reader() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever holds neither is told which one is missing, and it is on the record.
  if not authz.may('screening.confirm') then
    perform authz.require('screening.decide');
  else
    perform authz.require('screening.confirm');
  end if;
end $$;
comment on function book.require_screening_reader() is 'Lets only those pass who may decide what a hit is: PU001.';

create function book.screening_difference(p_run_id bigint, out added int, out gone int, out changed int) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  before bigint;
begin
  select (select max(x.id) from book.screening_run x where x.client_id = r.client_id and x.party_id is not distinct from r.party_id and x.id < r.id) into before
    from book.screening_run r where r.id = p_run_id;
  select count(*) filter (where o.id is null), count(*) filter (where n.id is null), count(*) filter (where o.band <> n.band) into added, gone, changed
    from (select * from book.screening_hit h where h.run_id = p_run_id and h.band <> 'shadow') n
    full join (select * from book.screening_hit h where h.run_id = before and h.band <> 'shadow') o on o.list = n.list and o.entity_ref = n.entity_ref;
end $$;
comment on function book.screening_difference(bigint) is 'What a screening found that the one before it had not: alerts added, gone, and in another band.';

create function book.why_quiet(p_standing boolean, p_band text, p_state text) returns text language sql immutable
return case when not p_standing then 'superseded' when p_band = 'shadow' then 'below' when p_state in ('false', 'confirmed') then p_state end;
comment on function book.why_quiet(boolean, text, text) is 'Why nobody is asked about a hit: a later screening stands, it is below the alerts, people found it false for this evidence, or confirmed it; null when it waits.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.tell_screening_fault(p_what text, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.tell('screening_fault', null, 'screening.confirm', '{}', 'screening', null, p_what || ' ' || to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD'),
    coalesce(p_args, '{}') || jsonb_build_object('what', p_what));
end $$;
comment on function authz.tell_screening_fault(text, jsonb) is 'Tells of a defect of screening itself, once a day for the same.';

create function link.screening_state() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object(
    'most_lost_percent', authz.whole_setting('screening.most_lost_percent'), 'list_days', authz.whole_setting('screening.list_days'),
    'lists', (select coalesce(jsonb_agg(jsonb_build_object('name', l.name, 'source', l.source, 'digest', l.digest, 'entities', l.entities, 'names', l.names) order by l.name), '[]')
                from book.screening_list l where l.replaced_at is null),
    'self_test', (select jsonb_build_object('at_us', book.micros(t.at), 'lists_digest', t.lists_digest, 'engine', t.engine, 'checked', t.checked, 'found', t.found)
                    from book.screening_self_test t order by t.id desc limit 1));
end $$;
comment on function link.screening_state() is 'What the screening service has to know when it starts: lists in force with their sizes, how much a list may shrink, and the last self-test.';

create function link.put_screening_lists(p_lists jsonb) returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  entry jsonb;
  known book.screening_list;
  moved int := 0;
begin
  if jsonb_typeof(p_lists) is distinct from 'array' or jsonb_array_length(p_lists) not between 1 and 100
     or (select count(distinct l ->> 'name') from jsonb_array_elements(p_lists) l) <> jsonb_array_length(p_lists) then
    perform authz.refuse('PU008', '{"field": "lists"}');
  end if;
  lock table book.screening_list in share row exclusive mode;
  for entry in select l from jsonb_array_elements(p_lists) l loop
    select * into known from book.screening_list x where x.name = entry ->> 'name' and x.replaced_at is null;
    if known.digest = entry ->> 'digest' then
      update book.screening_list x set last_seen_at = clock_timestamp() where x.id = known.id;
      continue;
    end if;
    update book.screening_list x set replaced_at = clock_timestamp() where x.id = known.id;
    insert into book.screening_list (name, digest, source, published, entities, names, files)
    values (entry ->> 'name', entry ->> 'digest', entry ->> 'source', left(coalesce(entry ->> 'published', ''), 64), (entry ->> 'entities')::int, (entry ->> 'names')::int, entry -> 'files');
    moved := moved + 1;
  end loop;
  update book.screening_list x set replaced_at = clock_timestamp()
   where x.replaced_at is null and not exists (select from jsonb_array_elements(p_lists) l where l ->> 'name' = x.name);
  if found then
    moved := moved + 1;
  end if;
  if moved > 0 then
    perform audit.append('screening.lists', 'screening', null, (select jsonb_agg(jsonb_build_object('name', l ->> 'name', 'digest', l ->> 'digest', 'names', l -> 'names')) from jsonb_array_elements(p_lists) l)::text);
  end if;
  return moved;
exception when check_violation or not_null_violation or invalid_text_representation then
  perform authz.refuse('PU008', '{"field": "lists"}');
  return null;
end $$;
comment on function link.put_screening_lists(jsonb) is 'The lists that are in force from now on: [{"name", "source", "digest", "published", "entities", "names", "files"}], all of them. Returns how many versions changed. PU008.';

create function link.screening_fault(p_what text, p_args jsonb) returns void language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if p_what is null or p_what not in ('list_old', 'list_refused', 'list_unreadable') then
    perform authz.refuse('PU008', '{"field": "what"}');
  elsif octet_length(p_args::text) > 1000 then
    perform authz.refuse('PU008', '{"field": "args"}');
  end if;
  perform authz.tell_screening_fault(p_what, p_args);
end $$;
comment on function link.screening_fault(text, jsonb) is 'Says that a list is old, was refused for what it lost, or cannot be read; compliance is told once a day. PU008.';

create function link.put_self_test(p_lists_digest text, p_engine text, p_checked bigint, p_found bigint, p_misses jsonb) returns void language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.screening_self_test (lists_digest, engine, checked, found, misses) values (p_lists_digest, p_engine, p_checked, p_found, coalesce(p_misses, '[]'));
  if p_checked = 0 or p_found < p_checked then
    perform authz.tell_screening_fault('self_test', jsonb_build_object('checked', p_checked, 'found', p_found));
  end if;
exception when check_violation or not_null_violation then
  perform authz.refuse('PU008', '{"field": "self_test"}');
end $$;
comment on function link.put_self_test(text, text, bigint, bigint, jsonb) is 'How many listed names the engine was asked for and found. Anything less than all is told to compliance. PU008.';

create function link.screening_book_run(p_lists_digest text, p_engine text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  run book.screening_book_run;
begin
  lock table book.screening_book_run in share row exclusive mode;
  select * into run from book.screening_book_run r order by r.id desc limit 1;
  if run.id is null or run.lists_digest is distinct from p_lists_digest or run.engine is distinct from p_engine then
    update book.screening_book_run r set state = 'replaced', ended_at = clock_timestamp() where r.state = 'running';
    insert into book.screening_book_run (lists_digest, engine, cause, subjects)
    values (p_lists_digest, p_engine, case when run.lists_digest = p_lists_digest then 'engine' else 'list' end, (select count(*) from book.client c where book.is_screened(c)))
    returning * into run;
  end if;
  return jsonb_build_object('id', run.id, 'running', run.state = 'running', 'after', run.last_client_id, 'screened', run.screened, 'subjects', run.subjects);
exception when check_violation or not_null_violation then
  perform authz.refuse('PU008', '{"field": "lists"}');
  return null;
end $$;
comment on function link.screening_book_run(text, text) is 'The run over the book for these lists and this engine: begun when there is none, else as far as it came. A run for others that was not done is replaced. PU008.';

create function link.screening_book(p_after bigint, p_limit int, p_lists jsonb, p_engine text) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
begin
  ids := array(select c.id from book.client c where c.id > coalesce(p_after, 0) and book.is_screened(c) order by c.id limit least(greatest(coalesce(p_limit, 100), 1), 1000));
  return jsonb_build_object('looked', cardinality(ids), 'last', ids[cardinality(ids)],
    'subjects', (select coalesce(jsonb_agg(jsonb_build_object('client', i.id, 'party', d.party_id, 'subject', d.subject, 'digest', d.subject_digest, 'why', d.why) order by i.id, d.party_id nulls first), '[]')
                   from unnest(ids) i (id) cross join lateral book.screening_due(i.id, p_lists, p_engine) d));
end $$;
comment on function link.screening_book(bigint, int, jsonb, text) is 'The next clients after this one, and who of them and of those behind them is to be screened: never, changed, against other lists, too long ago. last is null at the end of the book.';

create function link.note_book_run(p_id bigint, p_last_client_id bigint, p_looked int, p_runs bigint[], p_done boolean) returns void language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  a int;
  g int;
  m int;
begin
  select coalesce(sum(d.added), 0), coalesce(sum(d.gone), 0), coalesce(sum(d.changed), 0) into a, g, m
    from unnest(p_runs) r (id) cross join lateral book.screening_difference(r.id) d;
  update book.screening_book_run r
     set last_client_id = greatest(r.last_client_id, coalesce(p_last_client_id, 0)), screened = r.screened + greatest(coalesce(p_looked, 0), 0),
         added = r.added + a, gone = r.gone + g, changed = r.changed + m,
         state = case when p_done then 'done' else r.state end, ended_at = case when p_done then clock_timestamp() end
   where r.id = p_id and r.state = 'running';
  if not found then
    perform authz.refuse('PU003', jsonb_build_object('what', 'book_run', 'id', p_id));
  end if;
end $$;
comment on function link.note_book_run(bigint, bigint, int, bigint[], boolean) is 'How far a run over the book has come: the last client, how many were looked at, which screenings that made; their alerts added, gone and changed are added up. PU003 when it does not run any more.';

create function desk.screening_hits(p_client_id bigint, p_all boolean default false) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_screening_reader();
  perform book.require_client(p_client_id);
  perform authz.count_read('screening.read', 1);
  perform audit.append('screening.read', 'client', p_client_id::text, jsonb_build_object('all', coalesce(p_all, false))::text);
  return jsonb_build_object(
    'runs', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'at_us', book.micros(r.at), 'trigger', r.trigger, 'engine', r.engine, 'lists', r.lists, 'hits', r.hits,
                      'party', r.party_id, 'party_name', p.name, 'standing', r.standing, 'same_data', r.subject_digest = book.subject_digest_of(r.client_id, r.party_id), 'certificate', c.digest) order by r.id desc), '[]')
               from (select x.*, not exists (select from book.screening_run n where n.client_id = x.client_id and n.party_id is not distinct from x.party_id and n.id > x.id) as standing
                       from book.screening_run x where x.client_id = p_client_id order by x.id desc limit 200) r
               left join book.party p on p.id = r.party_id left join book.screening_certificate c on c.run_id = r.id
              where r.standing or p_all),
    'hits', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'version', h.version, 'run', h.run_id, 'standing', h.standing, 'list', h.list, 'entity', h.entity_ref, 'name', h.entity_name, 'kind', h.kind,
                      'score_milli', h.score_milli, 'band', h.band, 'state', h.state, 'explanation', h.explanation, 'by', authz.name_of(d.maker), 'reason', d.reason_code, 'text', d.text,
                      'decided_us', book.micros(d.at), 'holds_until', d.holds_until,
                      'threshold_milli', book.screening_review(h.figures, h.scopes, h.list, h.compared, h.weak), 'threshold_weak', h.weak and exists (select from jsonb_array_elements(h.scopes) s
                        where (s.value ->> 'weak')::boolean and (s.value ->> 'list' is null or s.value ->> 'list' = h.list) and (s.value ->> 'kind' is null or s.value ->> 'kind' = h.compared)),
                       'quiet', book.why_quiet(h.standing, h.band, h.state)) order by h.standing desc, h.score_milli desc, h.id desc), '[]')
               from (select x.*, not exists (select from book.screening_run n where n.client_id = o.client_id and n.party_id is not distinct from o.party_id and n.id > o.id) as standing,
                            (select jsonb_object_agg(f.code, f.built_milli) from policy.screening_figure f) || coalesce(g.figures, '{}') as figures, coalesce(g.scopes, '[]') as scopes,
                            case coalesce(x.explanation ->> 'kind', o.subject ->> 'kind') when 'person' then 'person' else 'entity' end as compared, book.rests_on_weak(x.explanation) as weak
                       from book.screening_hit x join book.screening_run o on o.id = x.run_id left join policy.screening_settings g on g.id = o.settings_id
                      where x.client_id = p_client_id order by x.id desc limit 500) h
               left join book.screening_decision d on d.id = h.decision_id
              where p_all or (h.standing and h.band <> 'shadow')));
end $$;
comment on function desk.screening_hits(bigint, boolean) is 'What screenings of a client and of those behind found, with explanations. p_all: also what was below the alerts, and what earlier screenings said; each with the threshold it went by and why nobody is asked about it. For those who may decide hits; audited. PU001, PU007.';

create function desk.screening_certificate(p_run_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  r book.screening_run;
begin
  perform book.require_screening_reader();
  select * into r from book.screening_run x where x.id = p_run_id;
  if not found or not book.client_visible(r.client_id) or not exists (select from book.screening_certificate c where c.run_id = r.id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'certificate', 'id', p_run_id));
  end if;
  perform authz.count_read('screening.read', 1);
  perform audit.append('screening.certificate', 'client', r.client_id::text, jsonb_build_object('run', r.id)::text);
  return (select jsonb_build_object('run', r.id, 'client', r.client_id, 'at_us', book.micros(r.at), 'digest', c.digest, 'certificate', c.content) from book.screening_certificate c where c.run_id = r.id);
end $$;
comment on function desk.screening_certificate(bigint) is 'The certificate of a screening, byte by byte: `purser-office screening verify` makes it again from the same lists. Audited. PU001, PU007.';

create function desk.screening_status() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_screening_reader();
  return jsonb_build_object(
    'lists', (select coalesce(jsonb_agg(jsonb_build_object('name', l.name, 'source', l.source, 'digest', l.digest, 'published', l.published, 'entities', l.entities, 'names', l.names,
                       'in_force_us', book.micros(l.in_force_at), 'last_seen_us', book.micros(l.last_seen_at)) order by l.name), '[]') from book.screening_list l where l.replaced_at is null),
    'book', (select jsonb_build_object('state', b.state, 'cause', b.cause, 'screened', b.screened, 'subjects', b.subjects, 'added', b.added, 'gone', b.gone, 'changed', b.changed,
                       'started_us', book.micros(b.started_at), 'ended_us', book.micros(b.ended_at)) from book.screening_book_run b order by b.id desc limit 1),
    'self_test', (select jsonb_build_object('at_us', book.micros(t.at), 'checked', t.checked, 'found', t.found, 'misses', t.misses) from book.screening_self_test t order by t.id desc limit 1));
end $$;
comment on function desk.screening_status() is 'Lists in force with their age, the run over the book and how far it came, and the last self-test. PU001.';

reset role;
grant execute on function link.screening_state(), link.put_screening_lists(jsonb), link.screening_fault(text, jsonb), link.put_self_test(text, text, bigint, bigint, jsonb),
  link.screening_book_run(text, text), link.screening_book(bigint, int, jsonb, text), link.note_book_run(bigint, bigint, int, bigint[], boolean) to purser_jobs;
grant execute on function desk.screening_hits(bigint, boolean), desk.screening_certificate(bigint), desk.screening_status() to purser_compliance, purser_compliance_manager;
