-- What the desk needs to enter a client by hand: the form with its rules, who may be the same person before
-- anything is saved, what a machine readable zone says, and what stands in a file besides its fields.
set local role purser_desk;

create function desk.intake_form() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('application.list');
  return jsonb_build_object(
    'fields', (select jsonb_agg(jsonb_build_object('code', f.code, 'client_kind', f.client_kind, 'part', f.part, 'type', f.value_type, 'choices', coalesce(to_jsonb(f.choices), '[]'), 'personal', f.personal, 'law', f.law)
        order by f.position) from policy.client_field f),
    'requirements', (select jsonb_agg(jsonb_build_object('client_kind', r.client_kind, 'jurisdiction', r.jurisdiction, 'risk_band', r.risk_band, 'level', r.level, 'what', r.what, 'code', r.code) order by r.id)
      from policy.onboarding_requirement r where r.in_force),
    'document_types', (select jsonb_agg(jsonb_build_object('code', t.code, 'client_kind', t.client_kind, 'proves', t.proves, 'purposes', book.purposes_of(t), 'sides', t.sides, 'needs_number', t.needs_number, 'needs_expiry', t.needs_expiry,
        'has_mrz', t.has_mrz, 'age_months', t.age_months) order by t.position) from policy.document_type t),
    'countries', (select jsonb_agg(c.code order by c.code) from policy.country c),
    'currencies', (select jsonb_agg(jsonb_build_object('code', c.code, 'exponent', c.exponent) order by c.kind = 'coin', c.code) from policy.currency c),
    'tags', (select coalesce(jsonb_agg(t.code order by t.position), '[]') from policy.client_tag t where t.in_force),
    'jurisdiction', authz.setting('office.jurisdiction'),
    -- Points stay in the office: who asks the questions does not see which answer counts.
    'edition', (select n.edition from policy.questionnaire n where n.code = 'appropriateness' and n.active),
    'questions', (select coalesce(jsonb_agg(jsonb_build_object('code', q.code, 'text', q.text, 'texts', q.texts,
        'answers', (select jsonb_agg(jsonb_build_object('code', a.value ->> 'code', 'text', a.value ->> 'text', 'texts', a.value -> 'texts') order by a.ordinality) from jsonb_array_elements(q.answers) with ordinality a)) order by q.position), '[]')
      from policy.question q join policy.questionnaire n on n.id = q.questionnaire_id where n.code = 'appropriateness' and n.active));
end $$;
comment on function desk.intake_form() is 'What a client''s file asks and allows, as the desk draws its forms from it: fields, requirements, kinds of documents, countries, currencies, tags, the questions of the appropriateness test.';

create function desk.find_applicants(p_fields jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  name text := coalesce(p_fields ->> 'legal_name', nullif(concat_ws(' ', p_fields ->> 'given_names', p_fields ->> 'family_name'), ''));
  birth date;
  digits text := regexp_replace(coalesce(p_fields ->> 'phone', ''), '[^0-9]', '', 'g');
  found jsonb;
begin
  perform authz.require('application.open');
  perform authz.check_text('name', name, 300);
  begin
    birth := case when p_fields ->> 'birth_date' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then (p_fields ->> 'birth_date')::date end;
  exception when datetime_field_overflow or invalid_datetime_format then
    birth := null; -- half typed: nobody was born then
  end;
  with candidate as (
    select o.id, 'name_birth_date' as reason from book.client o
     where name is not null and birth is not null and o.birth_date = birth
       and (book.same_name(o.full_name, name) or public.similarity(book.plain_name(o.full_name), book.plain_name(name)) >= 0.75)
    union all
    select o.id, 'email' from book.client o where lower(o.email) = lower(p_fields ->> 'email')
    union all
    select o.id, 'phone' from book.client o where length(digits) >= 8 and regexp_replace(o.phone, '[^0-9]', '', 'g') = digits
    union all
    select f.client_id, f.field from book.client_field f
     where f.field in ('registration_number', 'lei') and f.value = p_fields -> f.field),
  client as (
    select k.id, jsonb_agg(distinct k.reason) as reasons from candidate k where book.client_visible(k.id) group by k.id order by k.id desc limit 20)
  select coalesce(jsonb_agg(jsonb_build_object('client', c.id, 'code', book.code('C', c.id), 'name', c.full_name, 'kyc_state', c.kyc_state, 'reasons', x.reasons) order by c.id desc), '[]') into found
    from client x join book.client c on c.id = x.id;
  perform authz.count_read('application.probe', greatest(jsonb_array_length(found), 1));
  if found <> '[]' then
    perform audit.append('application.probe', 'client', (found -> 0 ->> 'client'), jsonb_build_object('found', jsonb_array_length(found))::text);
  end if;
  return jsonb_build_object('clients', found);
end $$;
comment on function desk.find_applicants(jsonb) is 'Clients who may be the applicant whose fields are being typed: name with birth date, e-mail, phone, registration number, LEI. Only such as the caller sees; counted, and audited when somebody is found.';

create function desk.read_travel_zone(p_zone text) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('document.add');
  perform authz.check_text('zone', p_zone, 200, true);
  return book.read_mrz(coalesce(p_zone, ''));
end $$;
comment on function desk.read_travel_zone(text) is 'What a machine readable zone says and whether its check digits fit, before the document is stored.';

create function desk.client_standing(p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('client.file');
  perform book.require_client(p_client_id);
  perform authz.count_read('client.fields', 1);
  perform audit.append('client.standing', 'client', p_client_id::text, '{}');
  return jsonb_build_object(
    'tests', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'outcome', t.outcome, 'points', t.points, 'taken_us', book.micros(t.taken_at), 'cooling_us', book.micros(t.cooling_until),
        'accepted_us', book.micros(t.warning_accepted_at), 'changed', to_jsonb(t.changed)) order by t.id desc), '[]')
      from (select * from book.appropriateness_test x where x.client_id = p_client_id order by x.id desc limit 5) t),
    'categories', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'version', k.version, 'category', k.category, 'evidence', k.evidence, 'state', k.state, 'proposed_by', authz.name_of(k.proposed_by),
        'mine', k.proposed_by = session_user, 'proposed_us', book.micros(k.proposed_at), 'decided_by', authz.name_of(k.decided_by)) order by k.id desc), '[]')
      from (select * from book.client_category x where x.client_id = p_client_id order by x.id desc limit 10) k),
    -- Why somebody's rating was raised says what compliance thinks of them: for those who decide it only.
    'overrides', case when authz.may('risk.override') or authz.may('risk.approve') then (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'version', o.version, 'direction', o.direction, 'score', o.score, 'reason', o.reason_code, 'text', o.text, 'state', o.state,
        'expires_on', o.expires_on, 'proposed_by', authz.name_of(o.proposed_by), 'mine', o.proposed_by = session_user, 'decided_by', authz.name_of(o.decided_by)) order by o.id desc), '[]')
      from (select * from book.risk_override x where x.client_id = p_client_id order by x.id desc limit 10) o) else '[]' end,
    'letters', book.letter_rows(p_client_id),
    'parties', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'country', p.country, 'self', p.client_id is not distinct from p_client_id) order by p.id), '[]')
      from book.party p where p.client_id = p_client_id
        or exists (select from book.ownership w where w.client_id = p_client_id and p.id in (w.owner_id, w.owned_id) and w.ended_at is null)));
end $$;
comment on function desk.client_standing(bigint) is 'Appropriateness tests, categories and risk overrides of a client with those that wait for a second person, letters and what became of them, and the parties of a company''s owners. Audited.';

reset role;
grant execute on function desk.intake_form() to purser_compliance, purser_compliance_manager, purser_support, purser_operations;
grant execute on function desk.find_applicants(jsonb), desk.read_travel_zone(text) to purser_compliance, purser_support;
grant execute on function desk.client_standing(bigint) to purser_compliance, purser_compliance_manager, purser_support;
