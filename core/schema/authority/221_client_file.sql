-- The client file field by field: what a client said, where it comes from, who checked it and when. Fields are
-- only ever added; the highest edition is true now. Personal fields come masked unless policy clears the role.
set local role purser_owner;
grant select, insert on book.credential_change to purser_desk;
create trigger credential_change_insert_only before update or delete on book.credential_change for each row execute function book.refuse_change();
create trigger credential_change_no_truncate before truncate on book.credential_change for each statement execute function book.refuse_change();
grant insert on book.client_field, book.client_contact, book.client_consent, book.client_tax_certificate, book.client_document_content,
  book.party, book.screening_run, book.screening_decision, book.risk_run, book.risk_item, book.application_event, book.application_sheet,
  book.application_edd to purser_desk;
grant insert, update on book.client_tag, book.client_document, book.ownership, book.screening_hit, book.risk_override, book.application, book.client_review,
  book.deferred_verification, book.client_mail, book.appropriateness_test, book.client_category, book.duplicate_pair to purser_desk;
grant insert, update on policy.risk_ruleset, policy.risk_factor, policy.risk_category, policy.risk_floor to purser_desk;

create function book.sees_screening() returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.may('screening.decide') or authz.may('screening.confirm');
end $$;
comment on function book.sees_screening() is 'Whether the caller may know what screening found. To everybody else a client looks the same with hits and without, so that nobody can tip a client off (AMLR art. 73).';

create function book.shown_score(c book.client, p_sees boolean) returns smallint language sql immutable
return case when p_sees then (c).risk_score else coalesce((c).neutral_score, (c).risk_score) end;
comment on function book.shown_score(book.client, boolean) is 'The risk score of a client as somebody may see it who sees screening, or who does not: then the neutral one.';

create function book.shown_risk(p book.payment, p_sees boolean) returns smallint language sql immutable
return case when p_sees then (p).risk_score else coalesce((p).neutral_score, (p).risk_score) end;
comment on function book.shown_risk(book.payment, boolean) is 'The risk figure of a payment as somebody may see it who sees screening, or who does not.';

create function book.neutral_client(c book.client) returns book.client language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  c.risk_score := book.shown_score(c, false);
  return c;
end $$;
comment on function book.neutral_client(book.client) is 'The client as rated without what screening found: what follows from the risk follows from this for who may not know.';

create function book.is_quiet_cause(p_cause text) returns boolean language sql immutable
return p_cause in ('alert', 'risk_raised');
comment on function book.is_quiet_cause(text) is 'Whether an application was opened because of what screening or a rating found, which not everybody may know: nobody did apply, and nobody outside hears of it.';

create function book.shown_kind(a book.application) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when book.is_quiet_cause(a.cause) and not book.sees_screening() then 'review' else a.kind end;
end $$;
comment on function book.shown_kind(book.application) is 'The kind of an application; one opened by an alert or a rise of the risk looks like a periodic review to those who may not know of it.';

create function book.shown_cause(a book.application) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when book.is_quiet_cause(a.cause) and not book.sees_screening() then 'review_due' else a.cause end;
end $$;
comment on function book.shown_cause(book.application) is 'Why an application was opened; an alert or a rise of the risk looks like a periodic review to those who may not know of it.';

create function book.shown_reason(a book.application, p_what text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- What was asked of the client, or why support took it back, is for everybody; why compliance decided is not.
  return case when a.state in ('in_review', 'proposed', 'approved', 'rejected') and not book.sees_screening() then null when p_what = 'text' then a.reason_text else a.reason_code end;
end $$;
comment on function book.shown_reason(book.application, text) is 'Reason (code or text) of an application as the caller may know it: the reason of a decision is for those who see screening.';

create function book.check_free_text(p_field text, p_value text, p_max int) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_text(p_field, p_value, p_max, true);
  if authz.holds_card_number(p_value) then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'why', 'card_number'));
  end if;
end $$;
comment on function book.check_free_text(text, text, int) is 'Refuses text that is too long, misleads by control characters or holds the number of a payment card: PU008.';

create function book.names_its_country(p_number jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(case jsonb_typeof(p_number)
    when 'object' then p_number ->> 'number' ~ '\S' and exists (select from policy.country k where k.code = p_number ->> 'country')
    else p_number #>> '{}' ~ '^[A-Z]{2} +\S' and exists (select from policy.country k where k.code = left(p_number #>> '{}', 2)) end, false);
end $$;
comment on function book.names_its_country(jsonb) is 'Whether a tax or identity number says whose it is: {"country", "number"} or "DE 12345678911", with a country of the office''s list.';

create function book.check_field_value(f policy.client_field, p_value jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  kind text := jsonb_typeof(p_value);
  word text := p_value #>> '{}';
  element jsonb;
  good boolean;
begin
  good := case f.value_type
    when 'flag' then kind = 'boolean'
    when 'list' then kind = 'array' and jsonb_array_length(p_value) <= 20
    when 'money' then kind = 'object' and coalesce(p_value ->> 'minor', '') ~ '^[0-9]{1,17}$'
         and exists (select from policy.currency c where c.code = p_value ->> 'currency') and (select count(*) = 2 from jsonb_object_keys(p_value))
    when 'country' then kind = 'string' and exists (select from policy.country k where k.code = word)
    when 'choice' then kind = 'string' and word = any (f.choices)
    when 'date' then kind = 'string' and word ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    else kind = 'string' and word ~ '\S' end;
  if not coalesce(good, false) then
    perform authz.refuse('PU008', jsonb_build_object('field', f.code, 'why', 'not_' || f.value_type));
  end if;
  if f.value_type = 'date' then
    begin
      good := word::date between date '1850-01-01' and date '2100-01-01';
    exception when datetime_field_overflow or invalid_datetime_format then
      good := false;
    end;
    if not good then
      perform authz.refuse('PU008', jsonb_build_object('field', f.code, 'why', 'not_date'));
    end if;
  elsif f.value_type = 'text' then
    perform book.check_free_text(f.code, word, 256);
  elsif f.value_type = 'list' then
    for element in select e from jsonb_array_elements(p_value) e loop
      if jsonb_typeof(element) not in ('string', 'object') then
        perform authz.refuse('PU008', jsonb_build_object('field', f.code, 'why', 'not_list'));
      end if;
      perform book.check_free_text(f.code, element #>> '{}', 512);
      if f.code = 'nationalities' and not exists (select from policy.country k where to_jsonb(k.code) = element) then
        perform authz.refuse('PU008', jsonb_build_object('field', f.code, 'why', 'not_country'));
      elsif f.code in ('tax_numbers', 'national_ids') and not book.names_its_country(element) then
        perform authz.refuse('PU008', jsonb_build_object('field', f.code, 'why', 'no_country'));
      end if;
    end loop;
  end if;
  if f.code = 'email' and word !~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$' or f.code = 'phone' and word !~ '^\+?[0-9 ()./-]{4,32}$'
     or f.code = 'language' and word !~ '^[a-z]{2}$' then
    perform authz.refuse('PU008', jsonb_build_object('field', f.code, 'why', 'format'));
  end if;
end $$;
comment on function book.check_field_value(policy.client_field, jsonb) is 'Refuses a value that is not of the field''s type: PU008 names the field and why.';

create function book.field_value(p_client_id bigint, p_field text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select f.value from book.client_field f where f.client_id = p_client_id and f.field = p_field order by f.edition desc limit 1);
end $$;
comment on function book.field_value(bigint, text) is 'What a field of a client''s file says now; null when it says nothing.';

create function book.mask_field(f policy.client_field, p_value jsonb) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  word text := p_value #>> '{}';
begin
  return case
    when not f.personal or p_value is null then p_value
    when f.value_type = 'date' then to_jsonb(left(word, 4) || '-••-••')
    when f.value_type = 'money' then jsonb_build_object('masked', true)
    when f.value_type in ('list', 'choice', 'flag', 'country') then to_jsonb('•••'::text)
    when f.code in ('email', 'phone') then to_jsonb(book.mask(word, f.code))
    when length(word) <= 4 then to_jsonb('•••'::text)
    else to_jsonb('•••' || right(word, 3)) end;
end $$;
comment on function book.mask_field(policy.client_field, jsonb) is 'A value as somebody without clearance sees it: year of birth, last three letters, or nothing.';

create function book.sees_clear(p_field text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from policy.field_clearance c join policy.staff_role r on r.role = c.role
     where c.field = p_field and c.granted and r.login = session_user and r.granted);
end $$;
comment on function book.sees_clear(text) is 'Whether policy clears the caller for a personal field.';

create function book.shown_residences(p_residences jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when book.sees_clear('tax_numbers') then p_residences
              else (select coalesce(jsonb_agg(case when r.value ? 'tin' then r.value || '{"tin": "•••"}' else r.value end order by r.ordinality), '[]')
                      from jsonb_array_elements(p_residences) with ordinality r) end;
end $$;
comment on function book.shown_residences(jsonb) is 'The residences of a tax self-certification as the caller may see them: the numbers as the file''s own tax numbers.';

create function book.client_fields(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((
    select jsonb_agg(jsonb_build_object(
             'code', f.code, 'part', f.part, 'type', f.value_type, 'personal', f.personal, 'law', f.law,
             'masked', f.personal and n.id is not null and not book.sees_clear(f.code),
             'value', case when f.personal and not book.sees_clear(f.code) then book.mask_field(f, n.value)
                           when f.value_type = 'money' then book.money((n.value ->> 'minor')::bigint, n.value ->> 'currency') else n.value end,
             'edition', n.edition, 'source', n.source, 'document', n.document_id,
             'recorded_by', authz.name_of(n.recorded_by), 'recorded_us', book.micros(n.recorded_at),
             'verified_by', authz.name_of(n.verified_by), 'verified_us', book.micros(n.verified_at)) order by f.position)
      from policy.client_field f
      join book.client c on c.id = p_client_id and f.client_kind in (c.kind, 'both')
      left join lateral (select * from book.client_field x where x.client_id = c.id and x.field = f.code order by x.edition desc limit 1) n on true), '[]');
end $$;
comment on function book.client_fields(bigint) is 'Every field a client''s file has room for, as the caller may see it.';

create function book.note_credentials(p_client_id bigint, p_what text, p_at timestamptz, p_source text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.credential_change (client_id, what, at, source) values (p_client_id, p_what, p_at, p_source);
  update book.client c set credentials_changed_at = greatest(c.credentials_changed_at, p_at) where c.id = p_client_id;
end $$;
comment on function book.note_credentials(bigint, text, timestamptz, text) is 'Keeps that a client changed what they sign in with or are reached by: password, second_factor, email, phone; source: office, or the web site that says so.';

create function book.project_fields(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  name text;
  place text;
  was book.client;
  value jsonb := (select coalesce(jsonb_object_agg(x.field, x.value), '{}')
    from (select distinct on (f.field) f.field, f.value from book.client_field f where f.client_id = p_client_id order by f.field, f.edition desc) x);
begin
  name := coalesce(value ->> 'legal_name', nullif(concat_ws(' ', value ->> 'given_names', value ->> 'family_name'), ''));
  select * into was from book.client c where c.id = p_client_id;
  place := nullif(concat_ws(', ', value ->> 'street', concat_ws(' ', value ->> 'postcode', value ->> 'city'), value ->> 'region'), '');
  update book.client c
     set full_name = left(coalesce(name, c.full_name), 128),
         birth_date = case when (value ->> 'birth_date')::date >= date '1900-01-01' then (value ->> 'birth_date')::date else c.birth_date end,
         country = coalesce(value ->> 'residence_country', c.country), email = coalesce(value ->> 'email', c.email), phone = coalesce(value ->> 'phone', c.phone),
         language = coalesce(value ->> 'language', c.language), address = left(coalesce(place, c.address), 256),
         version = c.version + 1
   where c.id = p_client_id;
  perform book.note_credentials(p_client_id, x.what, clock_timestamp(), 'office')
     from (values ('email', value ->> 'email' <> coalesce(was.email, '')), ('phone', value ->> 'phone' <> coalesce(was.phone, ''))) x (what, changed) where x.changed;
end $$;
comment on function book.project_fields(bigint) is 'Keeps the client''s own row, which lists and payments use, in step with the file.';

create function book.record_fields(p_client_id bigint, p_fields jsonb, p_source text, p_document_id bigint) returns text[] language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  f policy.client_field;
  entry record;
  now_is book.client_field;
  changed text[] := '{}';
begin
  select * into strict c from book.client x where x.id = p_client_id for update;
  if jsonb_typeof(p_fields) is distinct from 'object' or p_fields = '{}' or octet_length(p_fields::text) > 60000 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'fields'));
  elsif p_source is null or p_source not in ('client', 'staff', 'document', 'register') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'source'));
  elsif p_document_id is not null and not exists (select from book.client_document d where d.id = p_document_id and d.client_id = p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_document_id));
  end if;
  for entry in select k.key, k.value from jsonb_each(p_fields) k order by k.key loop
    select * into f from policy.client_field x where x.code = entry.key and x.client_kind in (c.kind, 'both');
    if not found then
      perform authz.refuse('PU008', jsonb_build_object('field', left(entry.key, 64), 'why', 'unknown'));
    end if;
    perform book.check_field_value(f, entry.value);
    select * into now_is from book.client_field x where x.client_id = p_client_id and x.field = f.code order by x.edition desc limit 1;
    if now_is.value is distinct from entry.value then
      insert into book.client_field (client_id, field, edition, value, source, document_id)
      values (p_client_id, f.code, coalesce(now_is.edition, 0) + 1, entry.value, p_source, p_document_id);
      changed := changed || f.code;
    end if;
  end loop;
  if changed <> '{}' then
    perform book.project_fields(p_client_id);
  end if;
  return changed;
end $$;
comment on function book.record_fields(bigint, jsonb, text, bigint) is 'Adds an edition of each field whose value is another than now, and returns their codes. PU008 unknown field or wrong type.';

create function book.client_for_edit(p_id bigint, p_version int) returns book.client language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
begin
  select * into c from book.client x where x.id = p_id for update;
  if not found or not book.client_visible(p_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_id));
  elsif c.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'client', 'version', c.version, 'state', c.kyc_state));
  end if;
  return c;
end $$;
comment on function book.client_for_edit(bigint, int) is 'Locks a client for a change. PU007 unknown or out of scope, PU002 changed meanwhile.';

create function book.require_client(p_id bigint) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(book.client_visible(p_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_id));
  end if;
end $$;
comment on function book.require_client(bigint) is 'Refuses a client that is not there or out of the caller''s scope: PU007.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.set_client_fields(p_key uuid, p_client_id bigint, p_version int, p_fields jsonb, p_source text, p_document_id bigint default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
  changed text[];
begin
  answer := authz.begin_command(p_key, 'client.set_fields', 'client.edit',
    jsonb_build_object('client', p_client_id, 'version', p_version, 'fields', p_fields, 'source', p_source, 'document', p_document_id));
  if answer.replayed then return answer; end if;
  c := book.client_for_edit(p_client_id, p_version);
  changed := book.record_fields(p_client_id, p_fields, p_source, p_document_id);
  if c.kyc_state = 'approved' and exists (select from policy.client_field f where f.code = any (changed) and f.reopens) then
    perform book.reopen(p_client_id, 'data_changed', null);
  end if;
  perform book.rate_client(p_client_id, 'fields');
  select * into c from book.client x where x.id = p_client_id;
  return authz.finish_command(p_key, 'client', p_client_id, c.version, c.kyc_state, jsonb_build_object('changed', changed),
    jsonb_build_object('fields', changed, 'source', p_source, 'document', p_document_id));
end $$;
comment on function desk.set_client_fields(uuid, bigint, int, jsonb, text, bigint) is 'Records what a client''s file says: {"field": value}. Values that are the same make no new edition. A weighty change of an approved client opens a review. PU002, PU007, PU008.';

create function desk.verify_client_fields(p_key uuid, p_client_id bigint, p_version int, p_fields text[], p_document_id bigint, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
  code text;
  now_is book.client_field;
begin
  answer := authz.begin_command(p_key, 'client.verify_fields', 'document.review',
    jsonb_build_object('client', p_client_id, 'version', p_version, 'fields', p_fields, 'document', p_document_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_free_text('text', p_text, 1000);
  c := book.client_for_edit(p_client_id, p_version);
  if coalesce(cardinality(p_fields), 0) not between 1 and 60 then
    perform authz.refuse('PU008', '{"field": "fields"}');
  elsif not exists (select from book.client_document d where d.id = p_document_id and d.client_id = p_client_id and d.state = 'accepted') then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_document_id));
  end if;
  for code in select distinct x from unnest(p_fields) x order by 1 loop
    select * into now_is from book.client_field x where x.client_id = p_client_id and x.field = code order by x.edition desc limit 1;
    if not found then
      perform authz.refuse('PU007', jsonb_build_object('what', 'field', 'field', left(code, 64)));
    elsif now_is.recorded_by = session_user and now_is.source <> 'client' then
      perform authz.refuse('PU004', jsonb_build_object('why', 'maker', 'field', code));
    elsif now_is.verified_by is null then
      insert into book.client_field (client_id, field, edition, value, source, document_id, recorded_by, recorded_at, verified_by, verified_at)
      values (p_client_id, code, now_is.edition + 1, now_is.value, now_is.source, p_document_id, now_is.recorded_by, now_is.recorded_at, session_user, clock_timestamp());
    end if;
  end loop;
  update book.client x set version = x.version + 1 where x.id = p_client_id returning * into c;
  return authz.finish_command(p_key, 'client', p_client_id, c.version, c.kyc_state, '{}', jsonb_build_object('fields', p_fields, 'document', p_document_id, 'text', p_text));
end $$;
comment on function desk.verify_client_fields(uuid, bigint, int, text[], bigint, text) is 'Says that fields agree with an accepted document. Not by the person who entered them (PU004). Another value later is not verified any more.';

create function desk.client_fields(p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
begin
  perform authz.require('client.file');
  perform book.require_client(p_client_id);
  perform authz.count_read('client.fields', 1);
  perform audit.append('client.fields', 'client', p_client_id::text, '{}');
  select * into c from book.client x where x.id = p_client_id;
  return jsonb_build_object('id', c.id, 'version', c.version, 'kind', c.kind, 'fields', book.client_fields(p_client_id),
    'reveal_purposes', case when authz.may('client.reveal') then (select jsonb_agg(p.code order by p.position) from policy.reveal_purpose p) else '[]' end,
    'tags', (select coalesce(jsonb_agg(t.tag order by t.tag), '[]') from book.client_tag t where t.client_id = p_client_id and t.carried),
    'consents', (select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'given', x.given, 'edition', x.text_edition, 'language', x.language, 'at_us', book.micros(x.at)) order by x.kind), '[]')
      from (select distinct on (k.kind) k.* from book.client_consent k where k.client_id = p_client_id order by k.kind, k.id desc) x),
    'contacts', (select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'direction', x.direction, 'at_us', book.micros(x.at), 'summary', x.summary, 'by', authz.name_of(x.recorded_by)) order by x.at desc), '[]')
      from (select * from book.client_contact k where k.client_id = p_client_id order by k.at desc limit 100) x),
    'tax', (select jsonb_build_object('us_person', x.us_person, 'residences', book.shown_residences(x.residences), 'signed_on', x.signed_on)
      from book.client_tax_certificate x where x.client_id = p_client_id order by x.id desc limit 1));
end $$;
comment on function desk.client_fields(bigint) is 'The file field by field with source, verifier and dates; personal fields masked unless policy clears the caller, and for what those may be revealed. Audited.';

create function desk.field_history(p_client_id bigint, p_field text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  f policy.client_field;
begin
  perform authz.require('client.file');
  perform book.require_client(p_client_id);
  select * into f from policy.client_field x where x.code = p_field;
  if not found then
    perform authz.refuse('PU008', '{"field": "field"}');
  end if;
  perform authz.count_read('client.fields', 1);
  perform audit.append('client.field_history', 'client', p_client_id::text, jsonb_build_object('field', p_field)::text);
  return jsonb_build_object('field', p_field, 'editions', (
    select coalesce(jsonb_agg(jsonb_build_object('edition', x.edition,
             'value', case when f.personal and not book.sees_clear(f.code) then book.mask_field(f, x.value) else x.value end,
             'source', x.source, 'document', x.document_id, 'recorded_by', authz.name_of(x.recorded_by), 'recorded_us', book.micros(x.recorded_at),
             'verified_by', authz.name_of(x.verified_by), 'verified_us', book.micros(x.verified_at)) order by x.edition desc), '[]')
      from book.client_field x where x.client_id = p_client_id and x.field = p_field));
end $$;
comment on function desk.field_history(bigint, text) is 'Every edition of one field, newest first. Audited.';

create function desk.reveal_field(p_client_id bigint, p_field text, p_purpose text, p_reference text default null) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  purpose policy.reveal_purpose;
  c book.client;
begin
  perform authz.require('client.reveal');
  perform book.require_client(p_client_id);
  select * into purpose from policy.reveal_purpose p where p.code = p_purpose;
  if not found then
    perform authz.refuse('PU008', '{"field": "purpose"}');
  elsif p_field is distinct from 'address' and not exists (select from policy.client_field f where f.code = p_field and f.personal) then
    perform authz.refuse('PU008', '{"field": "field"}');
  end if;
  perform authz.check_text('reference', p_reference, 64);
  perform authz.count_read('client.reveal', 1);
  perform audit.append('client.reveal', 'client', p_client_id::text, jsonb_build_object('field', p_field, 'purpose', p_purpose, 'reference', p_reference, 'seconds', purpose.seconds)::text);
  -- A client who came from another system has these without an edition of the field yet.
  select * into strict c from book.client x where x.id = p_client_id;
  return jsonb_build_object('field', p_field, 'seconds', purpose.seconds,
    'value', coalesce(book.field_value(p_client_id, p_field),
      case p_field when 'tax_numbers' then (select x.residences from book.client_tax_certificate x where x.client_id = p_client_id order by x.id desc limit 1) end, to_jsonb(case p_field when 'email' then c.email when 'phone' then c.phone when 'address' then c.address when 'birth_date' then c.birth_date::text end)));
end $$;
comment on function desk.reveal_field(bigint, text, text, text) is 'One personal field in clear (or address, the whole of it), for a purpose of the closed list; the screen hides it again after "seconds". Each call is audited and costs more of the read allowance.';

reset role;
grant execute on function desk.set_client_fields(uuid, bigint, int, jsonb, text, bigint) to purser_compliance, purser_support;
grant execute on function desk.verify_client_fields(uuid, bigint, int, text[], bigint, text) to purser_compliance;
grant execute on function desk.client_fields(bigint), desk.field_history(bigint, text) to purser_compliance, purser_compliance_manager, purser_support;
grant execute on function desk.reveal_field(bigint, text, text, text) to purser_compliance, purser_compliance_manager, purser_payments, purser_support;
