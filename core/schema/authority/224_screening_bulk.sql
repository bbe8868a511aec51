-- Hits in a list, and many of a kind decided with one reason: each looked at before, each on its own, nothing waved
-- through. Two people are never spared, and what was shown is what is decided.
set local role purser_owner;

create function book.hit_standing(h book.screening_hit, p_digest text, p_kind text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r book.screening_run;
begin
  select * into r from book.screening_run x where x.id = h.run_id;
  return case
    when h.state not in ('open', 'inconclusive', 'proposed_false', 'pending') then jsonb_build_object('why', 'state', 'state', h.state)
    when not book.is_standing(h) then jsonb_build_object('why', 'superseded')
    when h.held_until > clock_timestamp() and h.held_by <> session_user then jsonb_build_object('why', 'held', 'by', authz.name_of(h.held_by))
    when h.band = 'shadow' then jsonb_build_object('why', 'shadow')
    when h.kind <> p_kind then jsonb_build_object('why', 'other_kind', 'kind', h.kind)
    when book.takes_two(h) or h.state = 'proposed_false' then jsonb_build_object('why', 'two_people')
    when h.evidence_digest is distinct from p_digest or r.subject_digest is distinct from book.subject_digest_of(r.client_id, r.party_id) then jsonb_build_object('why', 'evidence') end;
end $$;
comment on function book.hit_standing(book.screening_hit, text, text) is 'What keeps a hit out of a decision about many (null: nothing): decided, replaced by a later screening, before somebody else, no alert, of another kind than the others, one that two people dismiss, or evidence that is not what was shown or of the client of today.';

create function book.hit_items(p_items jsonb) returns table (n bigint, id bigint, version int, digest text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if jsonb_typeof(p_items) is distinct from 'array' or jsonb_array_length(p_items) not between 1 and authz.whole_setting('screening.bulk_most') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'items', 'most', authz.whole_setting('screening.bulk_most')));
  elsif exists (select from jsonb_array_elements(p_items) i
                 where jsonb_typeof(i.value) <> 'object' or coalesce(i.value ->> 'id', '') !~ '^[0-9]{1,18}$' or coalesce(i.value ->> 'version', '') !~ '^[0-9]{1,9}$' or coalesce(i.value ->> 'digest', '') !~ '^[0-9a-f]{64}$')
     or (select count(distinct i.value ->> 'id') from jsonb_array_elements(p_items) i) <> jsonb_array_length(p_items) then
    perform authz.refuse('PU008', '{"field": "items"}');
  end if;
  return query
    select i.ordinality, (i.value ->> 'id')::bigint, (i.value ->> 'version')::int, i.value ->> 'digest' from jsonb_array_elements(p_items) with ordinality i;
end $$;
comment on function book.hit_items(jsonb) is 'The items of a decision about many hits: [{id, version, digest}], each once. PU008 for anything else or too many (screening.bulk_most).';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_hits(p_limit int default 300, p_list text default null, p_entity text default null)
returns table (id bigint, version int, client_id bigint, code text, subject text, party text, list text, entity text, name text, kind text, band text, state text, score_milli int, risk int, digest text, found_us bigint, takes_two boolean, by text, reason text, explanation jsonb, alike int, skips int, skipped_today boolean, held_by text, held_since_us bigint, held_mine boolean, again_on text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  found_rows int;
begin
  perform book.require_screening_reader();
  return query
    select h.id, h.version, c.id, book.code('C', c.id), r.subject ->> 'name', p.name, h.list, h.entity_ref, h.entity_name, h.kind, h.band, h.state, h.score_milli, c.risk_score::int, h.evidence_digest, book.micros(r.at),
           book.takes_two(h), authz.name_of(d.maker), d.reason_code, h.explanation,
           (count(*) over (partition by h.list, h.entity_ref))::int, k.times, k.mine, case when h.held_until > clock_timestamp() then authz.name_of(h.held_by) end, case when h.held_until > clock_timestamp() then book.micros(h.held_since) end, coalesce(h.held_until > clock_timestamp() and h.held_by = session_user, false), h.again_on::text
      from book.screening_hit h join book.screening_run r on r.id = h.run_id join book.client c on c.id = h.client_id
      left join book.party p on p.id = r.party_id left join book.screening_decision d on d.id = h.decision_id
     cross join lateral (
       select count(*)::int as times, coalesce(bool_or(s.by = session_user and s.on_day = (clock_timestamp() at time zone 'UTC')::date), false) as mine
         from book.screening_skip s where s.client_id = h.client_id and s.list = h.list and s.entity_ref = h.entity_ref and s.evidence_digest = h.evidence_digest) k
     where h.state in ('open', 'proposed_false', 'inconclusive', 'pending') and h.band <> 'shadow'
       -- As book.is_standing, and whom one sees once a client: the list is read after each decision.
       and not exists (select from book.screening_run n where n.client_id = r.client_id and n.party_id is not distinct from r.party_id and n.id > r.id)
       and h.client_id in (select v.client_id from (select distinct x.client_id from book.screening_hit x where x.state in ('open', 'proposed_false', 'inconclusive', 'pending') and x.band <> 'shadow') v where book.client_visible(v.client_id))
       and (p_list is null or h.list = p_list) and (p_entity is null or h.entity_ref = p_entity)
     -- What waits for something else comes last; what one was handed is always among those shown.
     order by h.held_by is distinct from session_user, h.state = 'pending' and h.again_on > (clock_timestamp() at time zone 'UTC')::date, k.mine, h.kind <> 'sanction', h.score_milli desc, h.list, h.entity_ref, h.id limit least(greatest(coalesce(p_limit, 300), 1), case when p_entity is null then 500 else authz.whole_setting('screening.bulk_most') end);
  get diagnostics found_rows = row_count;
  perform authz.count_read('screening.read', found_rows);
  perform audit.append('screening.list', 'screening', null, jsonb_build_object('hits', found_rows)::text);
end $$;
comment on function desk.list_hits(int, text, text) is 'Hits that wait for a decision, of all lists or of one listed entity: the one handed to the caller first, then sanctions, then by score, the same entity together, then those the caller handed on today and those put off to a later day; of one entity no more than one decision may be about. alike: hits of the same entity that wait, skips: how often it was handed on. For those who may decide hits; audited. PU001.';

create function desk.hits_precheck(p_items jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  of_kind text;
begin
  perform book.require_screening_reader();
  select h.kind into of_kind from book.hit_items(p_items) i join book.screening_hit h on h.id = i.id where book.client_visible(h.client_id) order by i.n limit 1;
  perform authz.count_read('screening.read', jsonb_array_length(p_items));
  perform audit.append('screening.precheck', 'screening', null, jsonb_build_object('hits', jsonb_array_length(p_items))::text);
  return jsonb_build_object('kind', of_kind, 'most', authz.whole_setting('screening.bulk_most'),
    'rows', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'version', h.version, 'client', h.client_id, 'subject', r.subject ->> 'name', 'name', h.entity_name, 'list', h.list, 'score_milli', h.score_milli, 'band', h.band,
                     'digest', h.evidence_digest, 'problem', book.hit_standing(h, i.digest, of_kind)) order by i.n), '[]')
               from book.hit_items(p_items) i join book.screening_hit h on h.id = i.id join book.screening_run r on r.id = h.run_id where book.client_visible(h.client_id)));
end $$;
comment on function desk.hits_precheck(jsonb) is 'Which of these hits one decision could be about now, all of the kind of the first, and what keeps out each of the others. Changes nothing; audited, as it names clients. PU001, PU008.';

create function desk.decide_hits(p_key uuid, p_items jsonb, p_outcome text, p_reason text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  of_kind text;
  item record;
  h book.screening_hit;
  problem jsonb;
  fault text;
  fault_args text;
  results jsonb := '[]';
  decided int := 0;
begin
  answer := authz.begin_command(p_key, 'screening.decide_many', null, jsonb_build_object('items', p_items, 'outcome', p_outcome, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.require_screening_reader();
  -- That somebody is on a list is said of each by itself.
  if p_outcome is null or p_outcome not in ('false', 'inconclusive') then
    perform authz.refuse('PU008', '{"field": "outcome"}');
  end if;
  perform book.check_hit_reason(p_outcome, p_reason, p_text);
  select x.kind into of_kind from book.hit_items(p_items) i join book.screening_hit x on x.id = i.id where book.client_visible(x.client_id) order by i.n limit 1;
  -- Clients are locked in ascending order, as by two lists with the same hits in another order.
  for item in select i.*, x.client_id from book.hit_items(p_items) i left join book.screening_hit x on x.id = i.id order by x.client_id, i.id loop
    begin
      perform from book.client c where c.id = item.client_id for update;
      select * into h from book.screening_hit x where x.id = item.id for update;
      problem := case when h.id is not null and book.client_visible(h.client_id) then book.hit_standing(h, item.digest, of_kind) end;
      if problem is not null then
        results := results || jsonb_build_object('id', item.id, 'result', 'refused', 'problem', problem);
        continue;
      end if;
      h := book.settle_hit(item.id, item.version, p_outcome, p_reason, p_text);
      perform authz.note_change('screening_hit', h.id, h.version);
      perform audit.append('screening.decide', 'screening_hit', h.id::text,
        jsonb_build_object('client', h.client_id, 'list', h.list, 'entity', h.entity_ref, 'outcome', p_outcome, 'reason', p_reason, 'text', p_text, 'bulk', p_key)::text);
      decided := decided + 1;
      results := results || jsonb_build_object('id', item.id, 'result', 'decided', 'state', h.state);
    exception
      -- What the office refuses is that hit's result; anything else ends the whole list.
      when sqlstate 'PU002' or sqlstate 'PU003' or sqlstate 'PU004' or sqlstate 'PU007' then
        get stacked diagnostics fault = returned_sqlstate, fault_args = pg_exception_detail;
        results := results || jsonb_build_object('id', item.id, 'result', 'refused', 'code', fault, 'args', fault_args::jsonb);
    end;
  end loop;
  return authz.finish_command(p_key, 'screening_hit', null, null, 'decided', jsonb_build_object('decided', decided, 'refused', jsonb_array_length(results) - decided, 'rows', results),
    jsonb_build_object('decided', decided, 'items', jsonb_array_length(results), 'outcome', p_outcome, 'reason', p_reason, 'text', p_text));
end $$;
comment on function desk.decide_hits(uuid, jsonb, text, text, text) is 'Finds each hit of a list false, or inconclusive, with one reason; all are of the kind of the first, none takes two people, and each is as it was shown. The others are named with what keeps them out. PU001, PU008.';

reset role;
grant execute on function desk.list_hits(int, text, text), desk.hits_precheck(jsonb), desk.decide_hits(uuid, jsonb, text, text, text) to purser_compliance, purser_compliance_manager;
