-- Commands over cases. Who may not know of cases is told so before anything is looked up.
set local role purser_desk;

create function desk.open_case(p_key uuid, p_client_id bigint, p_kind text, p_title text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
begin
  answer := authz.begin_confidential(p_key, 'case.open', 'case.work', jsonb_build_object('client', p_client_id, 'kind', p_kind, 'title', p_title, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  if not exists (select from policy.case_kind k where k.code = p_kind) then
    perform authz.refuse('PU008', '{"field": "kind"}');
  end if;
  perform authz.require_text('title', p_title, 200);
  perform book.check_free_text('title', p_title, 200);
  perform authz.require_text('text', p_text, 4000, true);
  perform book.check_free_text('text', p_text, 4000);
  insert into book.case_file (client_id, subject_id, kind, title, due_at)
  values (p_client_id, book.survivor_of(p_client_id), p_kind, p_title, clock_timestamp() + make_interval(days => authz.whole_setting('case.due_days')::int))
  on conflict (subject_id, kind) where state not in ('approved', 'joined') do nothing
  returning * into c;
  if c.id is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'case_open', 'id', (select x.id from book.case_file x where x.subject_id = book.survivor_of(p_client_id) and x.kind = p_kind and x.state not in ('approved', 'joined'))));
  end if;
  perform book.case_note(c.id, 'opened', p_text, '{}');
  return book.case_outcome(p_key, 'case.open', c, jsonb_build_object('title', p_title, 'text', p_text));
end $$;
comment on function desk.open_case(uuid, bigint, text, text, text) is 'Opens a case about a client. One is open of a kind (PU003 case_open with its id). PU001, PU007, PU008.';

create function desk.take_case(p_key uuid, p_id bigint, p_version int, p_back boolean default false) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
  earlier text;
begin
  answer := authz.begin_confidential(p_key, 'case.take', 'case.work', jsonb_build_object('id', p_id, 'version', p_version, 'back', p_back));
  if answer.replayed then return answer; end if;
  c := book.case_for_step(p_id, p_version, 'take', coalesce(p_back, false));
  earlier := c.holder;
  if coalesce(p_back, false) then
    update book.case_file x set holder = null, version = x.version + 1 where x.id = c.id returning * into c;
    perform book.case_note(c.id, 'given_back', null, '{}');
    return book.case_outcome(p_key, 'case.give_back', c, '{}');
  elsif earlier = session_user and c.state not in ('open', 'returned') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'case_holder', 'by', authz.name_of(earlier)));
  elsif earlier <> session_user and exists (select from policy.staff s where s.login = earlier and s.state = 'active') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'case_holder', 'by', authz.name_of(earlier)));
  end if;
  update book.case_file x set holder = session_user where x.id = c.id returning * into c;
  c := book.case_step(c, 'take');
  perform book.case_note(c.id, 'taken', null, case when earlier is null then '{}' else jsonb_build_object('from', earlier) end);
  return book.case_outcome(p_key, 'case.take', c, jsonb_build_object('from', earlier));
end $$;
comment on function desk.take_case(uuid, bigint, int, boolean) is 'Takes a case nobody holds, or whose holder no longer works here, or an own one that was returned; begins to look into it. p_back: gives an own one back. PU001, PU002, PU003 case_holder, PU007.';

create function desk.add_to_case(p_key uuid, p_id bigint, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
begin
  answer := authz.begin_confidential(p_key, 'case.add', 'case.work', jsonb_build_object('id', p_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 4000, true);
  perform book.check_free_text('text', p_text, 4000);
  c := book.case_for_step(p_id, null, 'add', false);
  perform book.case_note(c.id, 'note', p_text, '{}');
  c := book.void_if_moved(c.id);
  c := book.case_step(c, 'add');
  return book.case_outcome(p_key, 'case.add', c, jsonb_build_object('text', p_text));
end $$;
comment on function desk.add_to_case(uuid, bigint, text) is 'Writes something down in an open case, whoever holds it; two at once both stay. What was proposed is void then. PU001, PU003, PU007, PU008.';

create function desk.link_to_case(p_key uuid, p_id bigint, p_kind text, p_target_id bigint) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
begin
  answer := authz.begin_confidential(p_key, 'case.link', 'case.work', jsonb_build_object('id', p_id, 'kind', p_kind, 'target', p_target_id));
  if answer.replayed then return answer; end if;
  c := book.case_for_step(p_id, null, 'link', false);
  if not exists (select from book.case_candidates(c.subject_id) k where k.kind = p_kind and k.target_id = p_target_id) then
    perform authz.refuse('PU008', '{"field": "target"}');
  end if;
  insert into book.case_link (case_id, kind, target_id) values (c.id, p_kind, p_target_id) on conflict do nothing;
  if not found then
    perform authz.refuse('PU003', jsonb_build_object('what', 'case_link', 'id', p_target_id));
  end if;
  perform book.case_note(c.id, 'linked', null, jsonb_build_object('kind', p_kind, 'id', p_target_id));
  c := book.void_if_moved(c.id);
  c := book.case_step(c, 'link');
  return book.case_outcome(p_key, 'case.link', c, jsonb_build_object('kind', p_kind, 'target', p_target_id));
end $$;
comment on function desk.link_to_case(uuid, bigint, text, bigint) is 'Names a hit, payment, application, dispute or document of the client in a case. What was proposed is void then. PU001, PU003 case_link when it is named already, PU007, PU008 for what is not the client''s.';

create function desk.wait_case(p_key uuid, p_id bigint, p_version int, p_for text, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
  action constant text := case p_for when 'client' then 'wait_client' when 'internal' then 'wait_internal' when 'nobody' then 'resume' end;
begin
  answer := authz.begin_confidential(p_key, 'case.wait', 'case.work', jsonb_build_object('id', p_id, 'version', p_version, 'for', p_for, 'text', p_text));
  if answer.replayed then return answer; end if;
  if action is null then
    perform authz.refuse('PU008', '{"field": "for"}');
  end if;
  perform book.check_free_text('text', p_text, 4000);
  c := book.case_step(book.case_for_step(p_id, p_version, action, true), action);
  perform book.case_note(c.id, case action when 'resume' then 'resumed' else c.state end, p_text, '{}');
  return book.case_outcome(p_key, 'case.wait', c, jsonb_build_object('for', p_for, 'text', p_text));
end $$;
comment on function desk.wait_case(uuid, bigint, int, text, text) is 'A case waits for the client (its clock stands still), for somebody in the office, or for nobody any more. Writes to no client. PU001, PU002, PU003, PU007, PU008.';

create function desk.snooze_case(p_key uuid, p_id bigint, p_version int, p_until date, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  answer := authz.begin_confidential(p_key, 'case.snooze', 'case.work', jsonb_build_object('id', p_id, 'version', p_version, 'until', p_until, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_until <= today or p_until > today + 366 then
    perform authz.refuse('PU008', '{"field": "until"}');
  end if;
  perform book.check_free_text('text', p_text, 4000);
  c := book.case_for_step(p_id, p_version, 'snooze', true);
  update book.case_file x set snoozed_until = p_until where x.id = c.id returning * into c;
  c := book.case_step(c, 'snooze');
  perform book.case_note(c.id, 'snoozed', p_text, jsonb_build_object('until', p_until));
  return book.case_outcome(p_key, 'case.snooze', c, jsonb_build_object('until', p_until, 'text', p_text));
end $$;
comment on function desk.snooze_case(uuid, bigint, int, date, text) is 'Puts a case off to a day (until null: not any more); it is due when it was. PU001, PU002, PU003, PU007, PU008.';

create function desk.propose_case(p_key uuid, p_id bigint, p_version int, p_outcome text, p_until date, p_digest text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
  wanted policy.case_outcome;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  answer := authz.begin_confidential(p_key, 'case.propose', 'case.work',
    jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'until', p_until, 'digest', p_digest, 'text', p_text));
  if answer.replayed then return answer; end if;
  select * into wanted from policy.case_outcome o where o.code = p_outcome;
  if not found then
    perform authz.refuse('PU008', '{"field": "outcome"}');
  elsif wanted.needs_until <> (p_until is not null) or p_until <= today then
    perform authz.refuse('PU008', '{"field": "until"}');
  end if;
  perform authz.require_text('text', p_text, 4000, true);
  perform book.check_free_text('text', p_text, 4000);
  c := book.case_for_step(p_id, p_version, 'propose', true);
  if book.case_digest(c) is distinct from p_digest then
    perform authz.refuse('PU002', '{"what": "case", "why": "moved"}');
  end if;
  update book.case_file x
     set state = 'proposed', outcome = p_outcome, outcome_until = p_until, proposal_text = p_text, proposed_by = session_user, proposed_at = clock_timestamp(), proposed_digest = p_digest, snoozed_until = null, version = x.version + 1
   where x.id = c.id returning * into c;
  perform book.case_note(c.id, 'proposed', p_text, jsonb_build_object('outcome', p_outcome, 'until', p_until));
  return book.case_outcome(p_key, 'case.propose', c, jsonb_build_object('until', p_until, 'text', p_text));
end $$;
comment on function desk.propose_case(uuid, bigint, int, text, date, text, text) is 'Proposes how a case ends, on exactly the evidence of this digest. PU001, PU002 also when the evidence is another, PU003, PU007, PU008.';

create function desk.decide_case(p_key uuid, p_id bigint, p_version int, p_decision text, p_digest text, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.case_file;
  proposer text;
  restricted book.client;
begin
  answer := authz.begin_confidential(p_key, 'case.decide', 'case.decide', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'digest', p_digest, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_decision is null or p_decision not in ('approve', 'return') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  elsif p_decision = 'return' then
    perform authz.require_text('text', p_text, 4000, true);
  end if;
  perform book.check_free_text('text', p_text, 4000);
  c := book.case_for_step(p_id, p_version, p_decision, false);
  proposer := c.proposed_by;
  if proposer = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  elsif p_digest is distinct from c.proposed_digest or book.case_digest(c) is distinct from c.proposed_digest then
    perform authz.refuse('PU002', '{"what": "case", "why": "moved"}');
  end if;
  if p_decision = 'return' then
    update book.case_file x
       set state = 'returned', outcome = null, outcome_until = null, proposal_text = null, proposed_by = null, proposed_at = null, proposed_digest = null, version = x.version + 1
     where x.id = c.id returning * into c;
    perform book.case_note(c.id, 'returned', p_text, '{}');
    return book.case_outcome(p_key, 'case.return', c, jsonb_build_object('text', p_text, 'proposed_by', proposer));
  end if;
  update book.case_file x
     set state = 'approved', decided_by = session_user, decided_at = clock_timestamp(), decision_text = nullif(p_text, ''), evidence = book.case_evidence(c), holder = null, version = x.version + 1
   where x.id = c.id returning * into c;
  perform book.case_note(c.id, 'approved', p_text, jsonb_build_object('outcome', c.outcome, 'until', c.outcome_until));
  if (select o.restricts from policy.case_outcome o where o.code = c.outcome)
     and (select x.status in ('prospect', 'active') from book.client x where x.id = c.subject_id for update) then
    restricted := book.place_restriction(c.subject_id);
    perform book.case_note(c.id, 'restricted', null, '{}');
  end if;
  answer := book.case_outcome(p_key, 'case.approve', c, jsonb_build_object('text', p_text, 'proposed_by', proposer));
  if restricted.id is not null then
    -- Word for word what desk.restrict_client leaves behind, in the same order.
    perform authz.note_change('client', restricted.id, restricted.version);
    perform audit.append('client.restrict', 'client', restricted.id::text, '{}');
  end if;
  return answer;
end $$;
comment on function desk.decide_case(uuid, bigint, int, text, text, text) is 'Approves the proposed end of a case, never the person who proposed it (PU004) and only on the evidence it stands for (PU002), and restricts the client where the outcome says so; or returns it. PU001, PU003, PU007, PU008.';

reset role;
grant execute on function desk.open_case(uuid, bigint, text, text, text), desk.take_case(uuid, bigint, int, boolean), desk.add_to_case(uuid, bigint, text), desk.link_to_case(uuid, bigint, text, bigint),
  desk.wait_case(uuid, bigint, int, text, text), desk.snooze_case(uuid, bigint, int, date, text), desk.propose_case(uuid, bigint, int, text, date, text, text) to purser_compliance;
grant execute on function desk.decide_case(uuid, bigint, int, text, text, text) to purser_compliance, purser_compliance_manager;
