-- Smaller parts of a client's file: tags, contacts, consents, tax certificates, the appropriateness test and the
-- client's category.
set local role purser_desk;

create function desk.tag_client(p_key uuid, p_client_id bigint, p_tag text, p_carried boolean) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'client.tag', 'client.note', jsonb_build_object('client', p_client_id, 'tag', p_tag, 'carried', p_carried));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  if not exists (select from policy.client_tag t where t.code = p_tag and (t.in_force or not p_carried)) then
    perform authz.refuse('PU008', '{"field": "tag"}');
  end if;
  insert into book.client_tag as t (client_id, tag, carried) values (p_client_id, p_tag, coalesce(p_carried, true))
  on conflict (client_id, tag) do update set carried = excluded.carried, by = session_user, at = clock_timestamp();
  return authz.finish_command(p_key, 'client', p_client_id, (select c.version from book.client c where c.id = p_client_id), null, '{}', jsonb_build_object('tag', p_tag, 'carried', p_carried));
end $$;
comment on function desk.tag_client(uuid, bigint, text, boolean) is 'Puts a tag of the closed list on a client, or takes it away.';

create function desk.add_contact(p_key uuid, p_client_id bigint, p_kind text, p_direction text, p_at timestamptz, p_summary text, p_recording_ref text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'client.add_contact', 'client.note', jsonb_build_object('client', p_client_id, 'kind', p_kind, 'direction', p_direction, 'at', p_at, 'summary', p_summary, 'recording', p_recording_ref));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  perform authz.require_text('summary', p_summary, 2000, true);
  perform book.check_free_text('summary', p_summary, 2000);
  perform authz.check_text('recording', p_recording_ref, 128);
  if p_kind is null or p_kind not in ('call', 'mail', 'chat', 'visit', 'letter') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif p_direction is null or p_direction not in ('in', 'out') then
    perform authz.refuse('PU008', '{"field": "direction"}');
  elsif p_at is null or p_at > clock_timestamp() + interval '5 minutes' then
    perform authz.refuse('PU008', '{"field": "at"}');
  end if;
  insert into book.client_contact (client_id, kind, direction, at, summary, recording_ref) values (p_client_id, p_kind, p_direction, p_at, p_summary, p_recording_ref) returning id into made;
  return authz.finish_command(p_key, 'client', p_client_id, (select c.version from book.client c where c.id = p_client_id), null, jsonb_build_object('contact', made), jsonb_build_object('contact', made, 'kind', p_kind));
end $$;
comment on function desk.add_contact(uuid, bigint, text, text, timestamptz, text, text) is 'Writes down a talk or letter with a client.';

create function desk.record_consent(p_key uuid, p_client_id bigint, p_kind text, p_given boolean, p_text_edition text, p_language text, p_at timestamptz) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'client.record_consent', 'client.edit', jsonb_build_object('client', p_client_id, 'kind', p_kind, 'given', p_given, 'edition', p_text_edition, 'language', p_language, 'at', p_at));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  perform authz.require_text('text_edition', p_text_edition, 32);
  if p_kind is null or p_kind not in ('terms', 'privacy', 'risk_disclosure', 'marketing', 'deferred_verification', 'electronic_delivery') or p_given is null then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif coalesce(p_language, '') !~ '^[a-z]{2}$' then
    perform authz.refuse('PU008', '{"field": "language"}');
  elsif p_at is null or p_at > clock_timestamp() + interval '5 minutes' then
    perform authz.refuse('PU008', '{"field": "at"}');
  end if;
  insert into book.client_consent (client_id, kind, given, text_edition, language, at) values (p_client_id, p_kind, p_given, p_text_edition, p_language, p_at) returning id into made;
  return authz.finish_command(p_key, 'client', p_client_id, (select c.version from book.client c where c.id = p_client_id), null, jsonb_build_object('consent', made), jsonb_build_object('kind', p_kind, 'given', p_given, 'edition', p_text_edition));
end $$;
comment on function desk.record_consent(uuid, bigint, text, boolean, text, text, timestamptz) is 'Records a consent given or taken back, with the edition of the text the client saw.';

create function desk.record_tax_certificate(p_key uuid, p_client_id bigint, p_us_person boolean, p_residences jsonb, p_signed_on date, p_document_id bigint default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'client.record_tax', 'client.edit', jsonb_build_object('client', p_client_id, 'us', p_us_person, 'residences', p_residences, 'signed', p_signed_on, 'document', p_document_id));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  made := book.add_tax_certificate(p_client_id, p_us_person, p_residences, p_signed_on, p_document_id, '');
  return authz.finish_command(p_key, 'client', p_client_id, (select c.version from book.client c where c.id = p_client_id), null, jsonb_build_object('tax', made), jsonb_build_object('tax', made));
end $$;
comment on function desk.record_tax_certificate(uuid, bigint, boolean, jsonb, date, bigint) is 'Records a tax self-certification: every residence with its number, or the reason why there is none.';

reset role;
set local role purser_owner;

create function book.test_points(p_questionnaire_id bigint, p_answers jsonb) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(sum((a.value ->> 'points')::int), 0)::int
    from policy.question q cross join lateral jsonb_array_elements(q.answers) a
   where q.questionnaire_id = p_questionnaire_id and a.value ->> 'code' = p_answers ->> q.code);
end $$;
comment on function book.test_points(bigint, jsonb) is 'Points of answers under an edition of the questionnaire; the same today as on the day of the test.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.record_appropriateness(p_key uuid, p_client_id bigint, p_answers jsonb, p_edition int default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.appropriateness_test;
begin
  answer := authz.begin_command(p_key, 'client.record_test', 'client.edit', jsonb_build_object('client', p_client_id, 'answers', p_answers, 'edition', p_edition));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  perform from book.client c where c.id = p_client_id for update;
  t := book.add_test(p_client_id, p_answers, p_edition, '');
  perform book.rate_client(p_client_id, 'test');
  perform book.note_client(p_client_id);
  return authz.finish_command(p_key, 'appropriateness_test', t.id, 1, t.outcome, jsonb_build_object('points', t.points, 'changed', t.changed),
    jsonb_build_object('client', p_client_id, 'edition', (select q.edition from policy.questionnaire q where q.id = t.questionnaire_id), 'points', t.points, 'changed', t.changed));
end $$;
comment on function desk.record_appropriateness(uuid, bigint, jsonb, int) is 'Records a client''s appropriateness test {"question": "answer"} against the edition in force. Failing brings a warning and time to think; answers that changed since the test before are named. PU002 when the questions shown (p_edition) are not the ones in force, PU005 retakes, PU008 answers.';

create function desk.accept_warning(p_key uuid, p_id bigint) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t book.appropriateness_test;
begin
  answer := authz.begin_command(p_key, 'client.accept_warning', 'client.edit', jsonb_build_object('id', p_id));
  if answer.replayed then return answer; end if;
  select * into t from book.appropriateness_test x where x.id = p_id for update;
  if not found or not book.client_visible(t.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'appropriateness_test', 'id', p_id));
  end if;
  perform book.take_warning(t);
  perform book.note_client(t.client_id);
  return authz.finish_command(p_key, 'appropriateness_test', t.id, 2, 'accepted', '{}', jsonb_build_object('client', t.client_id));
end $$;
comment on function desk.accept_warning(uuid, bigint) is 'The client read the warning after a failed test and wishes to go on; not before the time to think is over (PU006 cooling_off).';

create function desk.replay_appropriateness(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t book.appropriateness_test;
begin
  perform authz.require('client.file');
  select * into t from book.appropriateness_test x where x.id = p_id;
  if not found or not book.client_visible(t.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'appropriateness_test', 'id', p_id));
  end if;
  perform authz.count_read('client.fields', 1);
  perform audit.append('client.test', 'client', t.client_id::text, jsonb_build_object('test', p_id)::text);
  return (select jsonb_build_object('edition', n.edition, 'pass_points', n.pass_points, 'points', book.test_points(t.questionnaire_id, t.answers), 'recorded_points', t.points, 'outcome', t.outcome,
      'given_outcome', case when book.test_points(t.questionnaire_id, t.answers) >= n.pass_points then 'pass' else 'fail' end, 'taken_us', book.micros(t.taken_at),
      'changed', t.changed, 'warning', t.warning ->> 'text', 'warning_language', t.warning ->> 'language', 'accepted_us', book.micros(t.warning_accepted_at), 'questions', (select jsonb_agg(jsonb_build_object('code', q.code, 'text', q.text, 'answer', a.value ->> 'text', 'points', (a.value ->> 'points')::int) order by q.position)
        from policy.question q left join lateral (select x.value from jsonb_array_elements(q.answers) x where x.value ->> 'code' = t.answers ->> q.code) a on true where q.questionnaire_id = n.id))
    from policy.questionnaire n where n.id = t.questionnaire_id);
end $$;
comment on function desk.replay_appropriateness(bigint) is 'A test of the past as it was asked and answered, with its points counted again, the outcome that edition gives for them and the warning the client was shown. Audited. PU001, PU007.';

create function desk.propose_category(p_key uuid, p_client_id bigint, p_category text, p_evidence text, p_document_id bigint default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'category.propose', 'category.propose', jsonb_build_object('client', p_client_id, 'category', p_category, 'evidence', p_evidence, 'document', p_document_id));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  perform authz.require_text('evidence', p_evidence, 2000, true);
  perform book.check_free_text('evidence', p_evidence, 2000);
  if p_category is null or p_category not in ('retail', 'professional', 'eligible_counterparty') then
    perform authz.refuse('PU008', '{"field": "category"}');
  elsif p_document_id is not null and not exists (select from book.client_document d where d.id = p_document_id and d.client_id = p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_document_id));
  elsif p_category <> 'retail' and p_document_id is null then
    perform authz.refuse('PU006', '{"check": "category_evidence"}');
  end if;
  insert into book.client_category (client_id, category, evidence, document_id, state) values (p_client_id, p_category, p_evidence, p_document_id, 'proposed') returning id into made;
  return authz.finish_command(p_key, 'client_category', made, 1, 'proposed', '{}', jsonb_build_object('client', p_client_id, 'category', p_category));
end $$;
comment on function desk.propose_category(uuid, bigint, text, text, bigint) is 'Proposes a client''s category with its evidence; a second person decides. Other than retail needs a document (PU006).';

create function desk.decide_category(p_key uuid, p_id bigint, p_version int, p_decision text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  k book.client_category;
begin
  answer := authz.begin_command(p_key, 'category.decide', 'category.approve', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision));
  if answer.replayed then return answer; end if;
  select * into k from book.client_category x where x.id = p_id for update;
  if not found or not book.client_visible(k.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client_category', 'id', p_id));
  elsif k.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'client_category', 'version', k.version, 'state', k.state));
  elsif k.state <> 'proposed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'client_category', 'state', k.state));
  elsif k.proposed_by = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  elsif p_decision is null or p_decision not in ('approve', 'refuse') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  end if;
  if p_decision = 'approve' then
    update book.client_category x set state = 'replaced', version = x.version + 1 where x.client_id = k.client_id and x.state = 'active';
  end if;
  update book.client_category x set state = case p_decision when 'approve' then 'active' else 'refused' end, decided_by = session_user, decided_at = clock_timestamp(), version = x.version + 1
   where x.id = p_id returning * into k;
  if k.state = 'active' then
    perform book.rate_client(k.client_id, 'category');
  end if;
  perform book.note_client(k.client_id);
  return authz.finish_command(p_key, 'client_category', k.id, k.version, k.state, '{}', jsonb_build_object('client', k.client_id, 'category', k.category, 'proposed_by', k.proposed_by));
end $$;
comment on function desk.decide_category(uuid, bigint, int, text) is 'Agrees to a proposed category or refuses it. Not the person who proposed it (PU004).';

reset role;
grant execute on function desk.tag_client(uuid, bigint, text, boolean), desk.add_contact(uuid, bigint, text, text, timestamptz, text, text) to purser_compliance, purser_support, purser_payments, purser_partners, purser_operations;
grant execute on function desk.record_consent(uuid, bigint, text, boolean, text, text, timestamptz), desk.record_tax_certificate(uuid, bigint, boolean, jsonb, date, bigint),
  desk.record_appropriateness(uuid, bigint, jsonb, int), desk.accept_warning(uuid, bigint) to purser_compliance, purser_support;
grant execute on function desk.replay_appropriateness(bigint) to purser_compliance, purser_compliance_manager, purser_support;
grant execute on function desk.propose_category(uuid, bigint, text, text, bigint) to purser_compliance;
grant execute on function desk.decide_category(uuid, bigint, int, text) to purser_compliance, purser_compliance_manager;
