-- Commands over applications: enter, submit, ask the client, propose, decide. What step may follow which stands
-- in policy.application_transition; who may take it, and from whose hands, is checked here.
-- Lock order: command row, client, application.
set local role purser_owner;

create function book.application_for_step(p_id bigint, p_version int, p_action text) returns book.application language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.application;
begin
  perform from book.client c join book.application x on x.client_id = c.id where x.id = p_id for update of c;
  select * into a from book.application x where x.id = p_id for update;
  if not found or not book.client_visible(a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'application', 'id', p_id));
  elsif a.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'application', 'version', a.version, 'state', a.state,
      'by', (select authz.name_of(e.actor) from book.application_event e where e.application_id = a.id and e.kind <> 'risk_raised' order by e.id desc limit 1),
      'last', (select e.kind from book.application_event e where e.application_id = a.id and e.kind <> 'risk_raised' order by e.id desc limit 1)));
  elsif not exists (select from policy.application_transition t where t.from_state = a.state and t.action = p_action) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'application', 'state', a.state, 'action', p_action));
  elsif a.held_until > clock_timestamp() and a.held_by <> session_user then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'by', authz.name_of(a.held_by), 'until_us', book.micros(a.held_until)));
  end if;
  return a;
end $$;
comment on function book.application_for_step(bigint, int, text) is 'Locks an application for a step. PU007 unknown, PU002 changed meanwhile, PU003 not from this state or held by somebody else.';

create function book.application_step(a book.application, p_action text, p_to text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from policy.application_transition t where t.from_state = a.state and t.action = p_action and t.to_state = p_to) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'application', 'state', a.state, 'action', p_action, 'to', p_to));
  end if;
end $$;
comment on function book.application_step(book.application, text, text) is 'Refuses a step that the state machine of policy does not have: PU003.';

create function book.keep_application_sheet(a book.application, p_decision text, p_digest text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  sheet text := book.application_checks(a)::text;
begin
  insert into book.application_sheet (application_id, decision, evidence_digest, sheet, sha256)
  values (a.id, p_decision, p_digest, sheet, encode(sha256(convert_to(sheet, 'UTF8')), 'hex'));
end $$;
comment on function book.keep_application_sheet(book.application, text, text) is 'Keeps every check as it stood at a decision, with the digest of the evidence.';

create function book.application_stops(a book.application) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_agg(c.value ->> 'code') from jsonb_array_elements(book.application_checks(a)) c where c.value ->> 'level' = 'stop');
end $$;
comment on function book.application_stops(book.application) is 'Codes of the checks that stand against an approval, null when none does.';

create function book.settle_application(a book.application, p_by text, p_solo boolean) returns book.application language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  today date := (clock_timestamp() at time zone 'UTC')::date;
  band text;
  due date;
  expires date;
begin
  select * into strict c from book.client x where x.id = a.client_id;
  band := case book.risk_band(c.risk_score) when 'prohibited' then 'high' else book.risk_band(c.risk_score) end;
  if a.proposal = 'approve' then
    due := (today + make_interval(months => (select i.months from policy.review_interval i where i.risk_band = band)))::date;
    expires := least(due, (select min(d.expires_on) from book.client_document d join policy.document_type t on t.code = d.type
                            where d.client_id = c.id and d.state = 'accepted' and t.proves = 'identity'));
    update book.client x
       set kyc_state = 'approved', kyc_level = a.proposed_level, kyc_expires_on = expires, kyc_reviewed_at = clock_timestamp(), kyc_reviewer = p_by,
           status = case x.status when 'prospect' then 'active' else x.status end, version = x.version + 1 where x.id = c.id;
    insert into book.client_review (client_id, due_on, risk_band) values (c.id, due, band)
    on conflict (client_id) do update set due_on = excluded.due_on, risk_band = excluded.risk_band, set_at = clock_timestamp();
    update book.deferred_verification v set state = 'verified', ended_at = clock_timestamp(), version = v.version + 1 where v.client_id = c.id and v.state = 'running';
  else
    update book.client x set kyc_state = 'rejected', kyc_level = 0, kyc_expires_on = null, kyc_reviewed_at = clock_timestamp(), kyc_reviewer = p_by, version = x.version + 1 where x.id = c.id;
    update book.deferred_verification v set state = 'lapsed', ended_at = clock_timestamp(), version = v.version + 1 where v.client_id = c.id and v.state = 'running';
  end if;
  update book.application x
     set state = case a.proposal when 'approve' then 'approved' else 'rejected' end, decided_by = p_by, decided_at = clock_timestamp(), solo = p_solo,
         held_by = null, held_until = null, due_at = null, version = x.version + 1
   where x.id = a.id returning * into a;
  perform authz.untell('application', x.id, '{risk_raised}') from book.application x where x.client_id = a.client_id;
  -- Nobody who did not apply is told that he passed: he would learn that somebody had looked.
  if a.kind <> 'review' and not book.is_quiet_cause(a.cause) or a.proposal = 'reject' then
    perform book.write_client(a.client_id, a.state, jsonb_build_object('reference', book.code('A', a.id)));
  end if;
  perform book.note_client(a.client_id);
  return a;
end $$;
comment on function book.settle_application(book.application, text, boolean) is 'Does what was proposed: level, expiry (of the identity document or the next review, whichever is first), status, review date, the end of a deferred verification, and the letter.';

create function book.application_outcome(p_key uuid, a book.application, p_audit jsonb) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.finish_command(p_key, 'application', a.id, a.version, a.state, jsonb_build_object('reference', book.code('A', a.id), 'client', a.client_id, 'proposal', a.proposal, 'digest', a.proposed_digest),
    jsonb_build_object('client', a.client_id, 'state', a.state, 'level', a.proposed_level, 'digest', a.proposed_digest) || coalesce(p_audit, '{}'));
end $$;
comment on function book.application_outcome(uuid, book.application, jsonb) is 'Finishes a command over an application.';

create function book.register_applicant(p_kind text, p_fields jsonb, p_level int, p_jurisdiction text, p_source text) returns book.application language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  client bigint;
  made bigint;
begin
  if p_kind is null or p_kind not in ('person', 'entity') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif p_level is null or p_level not between 1 and 3 then
    perform authz.refuse('PU008', '{"field": "level"}');
  elsif not exists (select from policy.country k where k.code = p_jurisdiction) then
    perform authz.refuse('PU008', '{"field": "jurisdiction"}');
  elsif coalesce(p_fields ->> 'family_name', p_fields ->> 'legal_name', '') !~ '\S' then
    perform authz.refuse('PU008', '{"field": "name", "why": "missing"}');
  end if;
  insert into book.client (kind, full_name, status, kyc_state) values (p_kind, left(coalesce(p_fields ->> 'legal_name', concat_ws(' ', p_fields ->> 'given_names', p_fields ->> 'family_name')), 128), 'prospect', 'pending')
  returning id into client;
  perform book.record_fields(client, p_fields, p_source, null);
  made := book.open_application(client, 'onboarding', 'new_client', p_level, p_jurisdiction, 'draft', session_user::text);
  perform book.rate_client(client, 'application');
  perform book.find_duplicates(client);
  perform book.note_client(client);
  return (select x from book.application x where x.id = made);
end $$;
comment on function book.register_applicant(text, jsonb, int, text, text) is 'Enters a client who is to be, with what is said of them, and opens their application. PU008 names a field that is wrong.';

create function book.submit_application(p_id bigint, p_version int, p_text text) returns book.application language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.application;
  action text := case (select x.state from book.application x where x.id = p_id) when 'waiting_client' then 'answer' else 'submit' end;
begin
  a := book.application_for_step(p_id, p_version, action);
  perform book.application_step(a, action, 'in_review');
  update book.application x
     set state = 'in_review', reason_code = null, reason_text = null, waiting_since = null, version = x.version + 1,
         due_at = case when x.due_at is null then clock_timestamp() + make_interval(hours => authz.whole_setting('application.due_hours')::int)
                       else x.due_at + (clock_timestamp() - coalesce(x.waiting_since, clock_timestamp())) end
   where x.id = a.id returning * into a;
  perform book.note_application(a.id, case action when 'answer' then 'answered' else 'submitted' end, null, p_text, '{}');
  return a;
end $$;
comment on function book.submit_application(bigint, int, text) is 'Hands an application to compliance, first or again after the client answered; its clock goes on. PU002, PU003, PU007.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.register_applicant(p_key uuid, p_kind text, p_fields jsonb, p_level int, p_jurisdiction text, p_source text default 'client') returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'application.register', 'application.open',
    jsonb_build_object('kind', p_kind, 'fields', p_fields, 'level', p_level, 'jurisdiction', p_jurisdiction, 'source', p_source));
  if answer.replayed then return answer; end if;
  if not authz.sees_all() then
    perform authz.refuse('PU001', '{"permission": "client.see_all"}');
  end if;
  return book.application_outcome(p_key, book.register_applicant(p_kind, p_fields, p_level, p_jurisdiction, p_source), jsonb_build_object('kind', p_kind));
end $$;
comment on function desk.register_applicant(uuid, text, jsonb, int, text, text) is 'Enters a person or company that wants to become a client, with what they said of themselves, and opens their application. PU008 names a field that is wrong.';

create function desk.start_application(p_key uuid, p_client_id bigint, p_kind text, p_cause text, p_level int, p_jurisdiction text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'application.start', 'application.open',
    jsonb_build_object('client', p_client_id, 'kind', p_kind, 'cause', p_cause, 'level', p_level, 'jurisdiction', p_jurisdiction));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  perform from book.client c where c.id = p_client_id for update;
  if p_kind is null or p_kind not in ('onboarding', 'upgrade', 'review', 'reopen') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif p_level is null or p_level not between 1 and 3 then
    perform authz.refuse('PU008', '{"field": "level"}');
  elsif not exists (select from policy.country k where k.code = p_jurisdiction) then
    perform authz.refuse('PU008', '{"field": "jurisdiction"}');
  end if;
  perform book.check_onboarding_reason('reopen', p_cause, 'see history');
  made := book.open_application(p_client_id, p_kind, p_cause, p_level, p_jurisdiction, 'draft', session_user::text);
  update book.client c set kyc_state = 'pending', version = c.version + 1 where c.id = p_client_id and c.kyc_state in ('none', 'rejected');
  perform book.rate_client(p_client_id, 'application');
  perform book.find_duplicates(p_client_id);
  perform book.note_client(p_client_id);
  return book.application_outcome(p_key, (select x from book.application x where x.id = made), jsonb_build_object('kind', p_kind, 'cause', p_cause));
end $$;
comment on function desk.start_application(uuid, bigint, text, text, int, text) is 'Opens an application of a client who is there: a higher level, a review, a second attempt. PU003 application_open when there is one.';

create function desk.submit_application(p_key uuid, p_id bigint, p_version int, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
  action text := case (select x.state from book.application x where x.id = p_id) when 'waiting_client' then 'answer' else 'submit' end;
begin
  answer := authz.begin_command(p_key, 'application.submit', 'application.open', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_free_text('text', p_text, 1000);
  a := book.submit_application(p_id, p_version, p_text);
  return book.application_outcome(p_key, a, jsonb_build_object('action', action));
end $$;
comment on function desk.submit_application(uuid, bigint, int, text) is 'Hands an application to compliance, first or again after the client answered; its clock goes on.';

create function desk.request_from_client(p_key uuid, p_id bigint, p_version int, p_reason text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
  letter bigint;
begin
  answer := authz.begin_command(p_key, 'application.request', 'application.review', jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_onboarding_reason('request', p_reason, p_text);
  a := book.application_for_step(p_id, p_version, 'request');
  perform book.application_step(a, 'request', 'waiting_client');
  -- What was sent back is named, each with its reason. Without any, the client is asked in general.
  if p_reason = 'document_again' and exists (select from book.documents_again(a.client_id)) then
    letter := book.write_client(a.client_id, 'document_again', jsonb_build_object('reference', book.code('A', a.id), 'documents', true, 'text', p_text));
  else
    letter := book.write_client(a.client_id, 'request', jsonb_build_object('reference', book.code('A', a.id), 'reason', p_reason, 'text', p_text));
  end if;
  update book.application x set state = 'waiting_client', reason_code = p_reason, reason_text = nullif(p_text, ''), waiting_since = clock_timestamp(), held_by = null, held_until = null, version = x.version + 1
   where x.id = a.id returning * into a;
  perform book.note_application(a.id, 'requested', p_reason, p_text, jsonb_build_object('mail', letter));
  return book.application_outcome(p_key, a, jsonb_build_object('reason', p_reason, 'text', p_text, 'mail', letter));
end $$;
comment on function desk.request_from_client(uuid, bigint, int, text, text) is 'Asks the client for something more, by a letter in the client''s language; the clock stops until the answer. For document_again the letter names every document that was sent back, with its reason.';

create function desk.withdraw_application(p_key uuid, p_id bigint, p_version int, p_reason text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
begin
  answer := authz.begin_command(p_key, 'application.withdraw', 'application.open', jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_onboarding_reason('withdraw', p_reason, p_text);
  a := book.application_for_step(p_id, p_version, 'withdraw');
  perform book.application_step(a, 'withdraw', 'withdrawn');
  update book.application x set state = 'withdrawn', reason_code = p_reason, reason_text = nullif(p_text, ''), due_at = null, held_by = null, held_until = null, version = x.version + 1
   where x.id = a.id returning * into a;
  update book.client c set kyc_state = 'none', version = c.version + 1 where c.id = a.client_id and c.kyc_state = 'pending';
  perform book.note_application(a.id, 'withdrawn', p_reason, p_text, '{}');
  return book.application_outcome(p_key, a, jsonb_build_object('reason', p_reason, 'text', p_text));
end $$;
comment on function desk.withdraw_application(uuid, bigint, int, text, text) is 'Ends an application nobody decides, at the client''s wish or because it was entered twice.';

create function desk.record_due_diligence(p_key uuid, p_id bigint, p_item text, p_text text, p_document_id bigint default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
begin
  answer := authz.begin_command(p_key, 'application.due_diligence', 'application.review', jsonb_build_object('id', p_id, 'item', p_item, 'text', p_text, 'document', p_document_id));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 2000, true);
  perform book.check_free_text('text', p_text, 2000);
  select * into a from book.application x where x.id = p_id for update;
  if not found or not book.client_visible(a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'application', 'id', p_id));
  elsif a.state not in ('draft', 'in_review', 'waiting_client', 'proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'application', 'state', a.state));
  elsif not exists (select from policy.edd_item i where i.in_force and i.code = p_item) then
    perform authz.refuse('PU008', '{"field": "item"}');
  elsif p_document_id is not null and not exists (select from book.client_document d where d.id = p_document_id and d.client_id = a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_document_id));
  end if;
  insert into book.application_edd (application_id, item, text, document_id) values (a.id, p_item, p_text, p_document_id) on conflict (application_id, item) do nothing;
  if not found then
    perform authz.refuse('PU003', jsonb_build_object('what', 'item_done', 'item', p_item));
  end if;
  perform book.note_application(a.id, 'due_diligence', null, null, jsonb_build_object('item', p_item));
  update book.application x set version = x.version + 1 where x.id = a.id returning * into a;
  return book.application_outcome(p_key, a, jsonb_build_object('item', p_item));
end $$;
comment on function desk.record_due_diligence(uuid, bigint, text, text, bigint) is 'Writes down what was found for one item of enhanced due diligence. Each item once for an application.';

create function desk.answer_identity_check(p_key uuid, p_id bigint, p_reason text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  k book.identity_check;
begin
  answer := authz.begin_command(p_key, 'identity_check.answer', 'document.review', jsonb_build_object('id', p_id, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_onboarding_reason('verdict', p_reason, p_text);
  select * into k from book.identity_check x where x.id = p_id;
  if not found or not book.client_visible(k.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'identity_check', 'id', p_id));
  end if;
  perform from book.client c where c.id = k.client_id for update;
  if k.result = 'passed' or exists (select from book.identity_check x where x.client_id = k.client_id and x.kind = k.kind and x.id > k.id) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'identity_check', 'state', case k.result when 'passed' then k.result else 'superseded' end));
  end if;
  insert into book.identity_check_answer (check_id, client_id, reason_code, text) values (k.id, k.client_id, p_reason, nullif(p_text, '')) on conflict (check_id) do nothing;
  if not found then
    perform authz.refuse('PU003', '{"what": "identity_check", "state": "answered"}');
  end if;
  perform book.note_application(k.application_id, 'verdict_answered', p_reason, p_text, jsonb_build_object('vendor', k.vendor, 'kind', k.kind, 'result', k.result));
  perform book.note_client(k.client_id);
  return authz.finish_command(p_key, 'identity_check', k.id, 1, 'answered', '{}', jsonb_build_object('client', k.client_id, 'application', k.application_id, 'vendor', k.vendor, 'kind', k.kind, 'result', k.result, 'reason', p_reason, 'text', p_text));
end $$;
comment on function desk.answer_identity_check(uuid, bigint, text, text) is 'Says why the newest word of a vendor who could not verify a document, a face or an address is not followed; it stays on the sheet with the reason. PU001, PU003 (passed, superseded or answered), PU007, PU008.';

create function desk.propose_application(p_key uuid, p_id bigint, p_version int, p_proposal text, p_level int, p_digest text, p_reason text default null, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
  needed policy.onboarding_approval;
  stops jsonb;
begin
  answer := authz.begin_command(p_key, 'application.propose', 'application.propose',
    jsonb_build_object('id', p_id, 'version', p_version, 'proposal', p_proposal, 'level', p_level, 'digest', p_digest, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_proposal is null or p_proposal not in ('approve', 'reject') then
    perform authz.refuse('PU008', '{"field": "proposal"}');
  elsif p_proposal = 'reject' then
    perform book.check_onboarding_reason('reject', p_reason, p_text);
  else
    perform book.check_free_text('text', p_text, 1000);
  end if;
  a := book.application_for_step(p_id, p_version, 'propose');
  if p_proposal = 'approve' and (p_level is null or p_level not between 1 and a.level) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'level', 'most', a.level));
  elsif book.evidence_digest(a.client_id, a.id) is distinct from p_digest then
    perform authz.refuse('PU002', jsonb_build_object('what', 'evidence', 'version', a.version, 'state', a.state));
  end if;
  if p_proposal = 'approve' then
    stops := book.application_stops(a);
    if stops is not null then
      perform authz.refuse('PU006', jsonb_build_object('checks', stops));
    end if;
  end if;
  needed := book.approval_needed(a.client_id, p_proposal);
  a.proposal := p_proposal;
  a.proposed_level := case p_proposal when 'approve' then p_level end;
  perform book.keep_application_sheet(a, 'propose_' || p_proposal, p_digest);
  update book.application x
     set proposal = p_proposal, proposed_level = a.proposed_level, proposed_by = session_user, proposed_at = clock_timestamp(), proposed_digest = p_digest, reason_code = p_reason, reason_text = nullif(p_text, ''),
         state = 'proposed', held_by = null, held_until = null, version = x.version + 1
   where x.id = a.id returning * into a;
  perform book.note_application(a.id, 'proposed', p_reason, p_text, jsonb_build_object('proposal', p_proposal, 'level', a.proposed_level));
  if needed.people = 1 then
    perform book.keep_application_sheet(a, p_proposal, p_digest);
    a := book.settle_application(a, session_user::text, true);
    perform book.note_application(a.id, a.state, p_reason, p_text, jsonb_build_object('solo', true));
  end if;
  return book.application_outcome(p_key, a, jsonb_build_object('proposal', p_proposal, 'reason', p_reason, 'text', p_text, 'people', needed.people));
end $$;
comment on function desk.propose_application(uuid, bigint, int, text, int, text, text, text) is 'Proposes to approve (with a level up to the one applied for) or to reject, for exactly the evidence of the digest. No check may stand against an approval (PU006). Where policy asks for one person it is decided at once. PU002 when anything changed meanwhile.';

create function desk.decide_application(p_key uuid, p_id bigint, p_version int, p_decision text, p_digest text, p_reason text default null, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
  needed policy.onboarding_approval;
  stops jsonb;
begin
  answer := authz.begin_command(p_key, 'application.decide', 'application.approve',
    jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'digest', p_digest, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  if p_decision is null or p_decision not in ('agree', 'return') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  end if;
  a := book.application_for_step(p_id, p_version, case p_decision when 'agree' then 'approve' else 'return' end);
  if a.proposed_by = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  elsif a.proposed_digest is distinct from p_digest or book.evidence_digest(a.client_id, a.id) is distinct from p_digest then
    perform authz.refuse('PU002', jsonb_build_object('what', 'evidence', 'version', a.version, 'state', a.state));
  end if;
  if p_decision = 'return' then
    perform book.check_onboarding_reason('return', p_reason, p_text);
    perform book.keep_application_sheet(a, 'return', p_digest);
    update book.application x
       set state = 'in_review', proposal = null, proposed_level = null, proposed_by = null, proposed_at = null, proposed_digest = null, reason_code = p_reason, reason_text = nullif(p_text, ''), version = x.version + 1
     where x.id = a.id returning * into a;
    perform book.note_application(a.id, 'returned', p_reason, p_text, '{}');
    return book.application_outcome(p_key, a, jsonb_build_object('reason', p_reason, 'text', p_text));
  end if;
  perform book.check_free_text('text', p_text, 1000);
  -- Who entered the client or any of what the decision stands on does not decide about it.
  if a.opened_by = session_user or exists (select from book.client c where c.id = a.client_id and c.created_by = session_user)
     or exists (select from book.client_field f where f.client_id = a.client_id and f.recorded_by = session_user)
     or exists (select from book.client_document d where d.client_id = a.client_id and d.uploaded_by = session_user and d.state <> 'superseded') then
    perform authz.refuse('PU004', '{"why": "entered"}');
  end if;
  needed := book.approval_needed(a.client_id, a.proposal);
  if needed.senior and not authz.may('application.approve_senior') then
    perform authz.refuse('PU001', '{"permission": "application.approve_senior"}');
  end if;
  if a.proposal = 'approve' then
    stops := book.application_stops(a);
    if stops is not null then
      perform authz.refuse('PU006', jsonb_build_object('checks', stops));
    end if;
  end if;
  perform book.keep_application_sheet(a, a.proposal, p_digest);
  a := book.settle_application(a, session_user::text, false);
  perform book.note_application(a.id, a.state, null, p_text, jsonb_build_object('level', a.proposed_level));
  return book.application_outcome(p_key, a, jsonb_build_object('proposed_by', a.proposed_by, 'text', p_text));
end $$;
comment on function desk.decide_application(uuid, bigint, int, text, text, text, text) is 'The second person: agrees to what was proposed, for exactly the evidence it was proposed on, or returns it. Not the maker nor who entered what it stands on (PU004); a senior for a politically exposed person or a high risk (PU001). PU002 evidence, PU006 checks.';

create function desk.take_application(p_key uuid, p_id bigint, p_take boolean) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
begin
  answer := authz.begin_command(p_key, 'application.take', 'application.read', jsonb_build_object('id', p_id, 'take', p_take));
  if answer.replayed then return answer; end if;
  select * into a from book.application x where x.id = p_id for update;
  if not found or not book.client_visible(a.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'application', 'id', p_id));
  elsif a.held_until > clock_timestamp() and a.held_by <> session_user then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'by', authz.name_of(a.held_by), 'until_us', book.micros(a.held_until)));
  elsif p_take and a.state not in ('in_review', 'proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'application', 'state', a.state));
  end if;
  update book.application x set held_by = case when p_take then session_user end,
         held_until = case when p_take then clock_timestamp() + make_interval(mins => authz.whole_setting('application.hold_minutes')::int) end
   where x.id = p_id returning * into a;
  return authz.finish_command(p_key, 'application', a.id, a.version, a.state, jsonb_build_object('held_by', authz.name_of(a.held_by), 'held_until_us', book.micros(a.held_until)), '{}');
end $$;
comment on function desk.take_application(uuid, bigint, boolean) is 'Holds an application for the person who opened it, for some minutes, or gives it back. PU003 held.';

reset role;
grant execute on function desk.register_applicant(uuid, text, jsonb, int, text, text), desk.start_application(uuid, bigint, text, text, int, text), desk.submit_application(uuid, bigint, int, text),
  desk.withdraw_application(uuid, bigint, int, text, text) to purser_compliance, purser_support;
grant execute on function desk.request_from_client(uuid, bigint, int, text, text), desk.answer_identity_check(uuid, bigint, text, text), desk.record_due_diligence(uuid, bigint, text, text, bigint),
  desk.propose_application(uuid, bigint, int, text, int, text, text, text) to purser_compliance;
grant execute on function desk.decide_application(uuid, bigint, int, text, text, text, text) to purser_compliance, purser_compliance_manager;
grant execute on function desk.take_application(uuid, bigint, boolean) to purser_compliance, purser_compliance_manager, purser_support;
