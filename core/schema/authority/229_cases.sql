-- Cases: what one stands on, its state machine, and what becomes of it.
--
-- Nobody but those who hold case.read learns that there is one (062_confidential.sql). So nothing here touches what others
-- see or wait for: no row of the client, no lock on it, no trigger in other people's transactions, no number of a shared
-- sequence, no notification. That the evidence of a proposal moved is therefore found when somebody who may know next
-- looks, and not by the one who moved it.
-- Lock order: command row, cases by id; where an outcome restricts the client, the client last.
set local role purser_owner;
grant select on policy.case_kind, policy.case_state, policy.case_transition, policy.case_outcome to purser_desk;
grant select, insert, update on book.case_file to purser_desk;
grant select, insert on book.case_entry, book.case_link to purser_desk;

create trigger case_entry_insert_only before update or delete on book.case_entry for each row execute function book.refuse_change();
create trigger case_entry_no_truncate before truncate on book.case_entry for each statement execute function book.refuse_change();
create trigger case_link_insert_only before update or delete on book.case_link for each row execute function book.refuse_change();
create trigger case_link_no_truncate before truncate on book.case_link for each statement execute function book.refuse_change();

create function book.case_note(p_case_id bigint, p_kind text, p_text text, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.case_entry (case_id, kind, text, args) values (p_case_id, p_kind, nullif(p_text, ''), coalesce(p_args, '{}'));
end $$;
comment on function book.case_note(bigint, text, text, jsonb) is 'Adds a line to a case.';

create function book.case_candidates(p_subject_id bigint) returns table (kind text, target_id bigint, at timestamptz, facts jsonb) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p_subject_id);
begin
  return query
    select 'hit', h.id, r.at, jsonb_build_object('list', h.list, 'entity', h.entity_ref, 'name', h.entity_name, 'kind', h.kind, 'evidence', h.evidence_digest, 'state', h.state, 'version', h.version)
      from book.screening_hit h join book.screening_run r on r.id = h.run_id where h.client_id = any (files) and h.band <> 'shadow'
    union all
    select 'payment', p.id, p.requested_at, jsonb_build_object('reference', p.reference, 'kind', p.kind, 'amount', book.money(p.amount_minor, p.currency), 'state', p.state, 'done', p.steps_done, 'needed', p.steps_needed, 'version', p.version)
      from book.payment p where p.client_id = any (files) or p.to_client_id = any (files)
    union all
    select 'application', a.id, a.opened_at, jsonb_build_object('reference', book.code('A', a.id), 'kind', a.kind, 'state', a.state, 'version', a.version)
      from book.application a where a.client_id = any (files)
    union all
    select 'chargeback', k.id, k.opened_at, jsonb_build_object('reference', p.reference, 'payment', p.id, 'amount', book.money(k.amount_minor, k.currency), 'state', k.state, 'version', k.version)
      from book.chargeback k join book.payment p on p.id = k.payment_id where p.client_id = any (files)
    union all
    select 'document', d.id, d.uploaded_at, jsonb_build_object('type', d.type, 'name', d.file_name, 'edition', d.edition, 'sha256', d.sha256, 'state', d.state, 'version', d.version)
      from book.client_document d where d.client_id = any (files);
end $$;
comment on function book.case_candidates(bigint) is 'Everything of a client that a case can name, in all their files, with the facts as they stand now.';

create function book.case_links(c book.case_file) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'id', l.target_id, 'facts', k.facts, 'application', case when l.kind in ('hit', 'document') then (select max(a.id) from book.application a where a.client_id = c.subject_id) end, 'by', authz.name_of(l.added_by), 'added_us', book.micros(l.added_at)) order by l.id), '[]')
      from book.case_link l left join book.case_candidates(c.subject_id) k on k.kind = l.kind and k.target_id = l.target_id where l.case_id = c.id);
end $$;
comment on function book.case_links(book.case_file) is 'What a case names, each with the facts as they stand now; of a hit or document the newest application of the client, in which it is looked at.';

create function book.case_evidence(c book.case_file) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('format', 'purser case v1', 'case', c.id, 'kind', c.kind, 'title', c.title,
        'client', jsonb_build_array(s.id, s.full_name, s.birth_date, s.country, s.status, s.kyc_state, s.kyc_level, s.kyc_expires_on, book.risk_band(s.risk_score), book.client_group(s.id)),
        'fields', (select jsonb_agg(jsonb_build_array(f.field, f.edition, f.value, f.verified_by) order by f.field)
                     from (select distinct on (x.field) x.* from book.client_field x join policy.client_field p on p.code = x.field and p.evidence where x.client_id = s.id order by x.field, x.edition desc) f),
        'entries', (select jsonb_agg(jsonb_build_array(e.id, e.actor, e.text) order by e.id) from book.case_entry e where e.case_id = c.id and e.kind in ('opened', 'note', 'joined')),
        'links', (select jsonb_agg(jsonb_build_array(l.kind, l.target_id, k.facts) order by l.kind, l.target_id)
                    from book.case_link l left join book.case_candidates(c.subject_id) k on k.kind = l.kind and k.target_id = l.target_id where l.case_id = c.id))
      from book.client s where s.id = c.subject_id);
end $$;
comment on function book.case_evidence(book.case_file) is 'Everything a decision about a case stands on: who the client is, what was written down, and what the case names as it stands now.';

create function book.case_digest(c book.case_file) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return encode(sha256(convert_to(book.case_evidence(c)::text, 'UTF8')), 'hex');
end $$;
comment on function book.case_digest(book.case_file) is 'SHA-256 of the evidence: a proposal stands for exactly this.';

create function book.void_if_moved(p_id bigint) returns book.case_file language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.case_file;
begin
  select * into c from book.case_file x where x.id = p_id for update;
  if c.state = 'proposed' and c.proposed_digest is distinct from book.case_digest(c) then
    update book.case_file x
       set state = 'investigating', outcome = null, outcome_until = null, proposal_text = null, proposed_by = null, proposed_at = null, proposed_digest = null, version = x.version + 1
     where x.id = c.id returning * into c;
    insert into book.case_entry (case_id, actor, kind) values (c.id, null, 'voided');
    perform authz.note_confidential('case', c.id, c.version);
  end if;
  return c;
end $$;
comment on function book.void_if_moved(bigint) is 'Takes a proposal back when what it stands on is not what it was: called by every look at a case and every step of it.';

create function book.case_for_step(p_id bigint, p_version int, p_action text, p_held boolean) returns book.case_file language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.case_file;
begin
  select * into c from book.case_file x where x.id = p_id for update;
  if not found or not coalesce(book.client_visible(c.subject_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'case', 'id', p_id));
  elsif p_version is not null and c.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'case', 'version', c.version, 'state', c.state,
      'by', (select authz.name_of(e.actor) from book.case_entry e where e.case_id = c.id order by e.id desc limit 1), 'last', (select e.kind from book.case_entry e where e.case_id = c.id order by e.id desc limit 1)));
  elsif not exists (select from policy.case_transition t where t.from_state = c.state and t.action = p_action) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'case', 'state', c.state, 'action', p_action));
  elsif p_held and c.holder is distinct from session_user::text then
    perform authz.refuse('PU003', jsonb_build_object('what', 'case_holder', 'by', authz.name_of(c.holder)));
  end if;
  return c;
end $$;
comment on function book.case_for_step(bigint, int, text, boolean) is 'Locks a case for a step. p_held: only whoever holds the case may take it. PU007 unknown or out of scope, PU002 changed meanwhile, PU003 not from this state or held by somebody else.';

create function book.case_step(c book.case_file, p_action text) returns book.case_file language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  next_state text := (select t.to_state from policy.case_transition t where t.from_state = c.state and t.action = p_action);
  stopped boolean := (select s.clock_stops from policy.case_state s where s.code = c.state);
  stops boolean := (select s.clock_stops from policy.case_state s where s.code = next_state);
  now_at timestamptz := clock_timestamp();
begin
  update book.case_file x
     set state = next_state, version = x.version + 1,
         due_at = case when stopped and not stops then x.due_at + (now_at - x.waiting_since) else x.due_at end,
         waiting_since = case when not stops then null when stopped then x.waiting_since else now_at end
   where x.id = c.id returning * into c;
  return c;
end $$;
comment on function book.case_step(book.case_file, text) is 'Takes a step of the state machine; the clock stands still in the states that policy names.';

create function book.case_outcome(p_key uuid, p_command text, c book.case_file, p_payload jsonb) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.finish_confidential(p_key, p_command, 'case', c.id, c.version, c.state, jsonb_build_object('client', c.subject_id, 'holder', c.holder),
    jsonb_build_object('client', c.subject_id, 'kind', c.kind, 'holder', c.holder, 'outcome', c.outcome, 'digest', c.proposed_digest) || coalesce(p_payload, '{}'));
end $$;
comment on function book.case_outcome(uuid, text, book.case_file, jsonb) is 'Finishes a command over a case.';

-- Two files of one client.
create function book.cases_follow_merge() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.case_file;
  other book.case_file;
  subject bigint;
begin
  -- Those opened on any file of the group that just joined another, or left one.
  for c in select * from book.case_file x where x.client_id in (select f.id from unnest(book.client_group(new.id)) f (id)) order by x.id for update loop
    subject := book.survivor_of(c.client_id);
    continue when subject = c.subject_id;
    select * into other from book.case_file x where x.subject_id = subject and x.kind = c.kind and x.state not in ('approved', 'joined') and x.id <> c.id for update;
    if c.state not in ('approved', 'joined') and other.id is not null then
      update book.case_file x
         set subject_id = subject, state = 'joined', joined_into = other.id, outcome = null, outcome_until = null, proposal_text = null, proposed_by = null, proposed_at = null, proposed_digest = null, waiting_since = null, version = x.version + 1
       where x.id = c.id returning * into c;
      perform book.case_note(c.id, 'joined', null, jsonb_build_object('into', other.id));
      perform book.case_note(other.id, 'joined', c.title, jsonb_build_object('from', c.id));
      insert into book.case_link (case_id, kind, target_id) select other.id, l.kind, l.target_id from book.case_link l where l.case_id = c.id on conflict do nothing;
      update book.case_file x set version = x.version + 1 where x.id = other.id returning * into other;
      perform authz.note_confidential('case', other.id, other.version);
    else
      update book.case_file x
         set subject_id = subject, version = x.version + 1, state = case x.state when 'joined' then 'investigating' else x.state end, joined_into = null
       where x.id = c.id returning * into c;
      if new.merged_into is null then
        perform book.case_note(c.id, 'parted', null, '{}');
      end if;
    end if;
    perform authz.note_confidential('case', c.id, c.version);
  end loop;
  return null;
end $$;
comment on function book.cases_follow_merge() is 'The cases of a file follow it when it is merged: where the client that goes on has an open case of the kind, the other joins it with what it names. They come back, open, when the merge is taken back.';
create trigger cases_follow_merge after update of merged_into on book.client for each row when (old.merged_into is distinct from new.merged_into) execute function book.cases_follow_merge();

reset role;
grant execute on all functions in schema book to purser_desk;
