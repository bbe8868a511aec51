-- Applicants out of a file of another system, by the same way as those of the desk and of the web site.
set local role purser_owner;

create function book.fitted_fields(p_fields jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  fitted jsonb := '{}';
  word text;
begin
  if jsonb_typeof(p_fields) is distinct from 'object' then
    perform authz.refuse('PU008', '{"field": "fields"}');
  end if;
  for entry in select k.key, k.value, f.value_type from jsonb_each(p_fields) k left join policy.client_field f on f.code = k.key loop
    word := trim(entry.value #>> '{}');
    fitted := fitted || jsonb_build_object(entry.key, case
      when jsonb_typeof(entry.value) <> 'string' then entry.value
      when entry.value_type = 'flag' and lower(word) in ('yes', 'true', '1', 'no', 'false', '0') then to_jsonb(lower(word) in ('yes', 'true', '1'))
      when entry.value_type = 'list' then (select coalesce(jsonb_agg(trim(e)), '[]') from regexp_split_to_table(word, ';') e where trim(e) <> '')
      when entry.value_type = 'money' and word ~ '^[0-9.]+ [A-Z0-9]{3,8}$' then
        jsonb_build_object('minor', book.exact_minor(split_part(word, ' ', 1), split_part(word, ' ', 2))::text, 'currency', split_part(word, ' ', 2))
      else to_jsonb(word) end);
  end loop;
  return fitted;
end $$;
comment on function book.fitted_fields(jsonb) is 'Fields of a client file that came as text, in the form their types ask for: flags as yes or no, lists by semicolons, money as "1500.00 EUR". What does not fit stays as it is, for record_fields to name. PU008.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.import_application(p_key uuid, p_source text, p_ref text, p_kind text, p_fields jsonb, p_level int, p_jurisdiction text, p_records jsonb default '{}') returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  a book.application;
begin
  answer := authz.begin_command(p_key, 'application.import', 'application.open',
    jsonb_build_object('source', p_source, 'ref', p_ref, 'kind', p_kind, 'fields', p_fields, 'level', p_level, 'jurisdiction', p_jurisdiction)
      || case when coalesce(p_records, '{}') = '{}' then '{}' else jsonb_build_object('records', p_records) end);
  if answer.replayed then return answer; end if;
  perform authz.require_text('source', p_source, 64);
  perform authz.require_text('ref', p_ref, 64);
  if not authz.sees_all() then
    perform authz.refuse('PU001', '{"permission": "client.see_all"}');
  end if;
  perform authz.check_keys(coalesce(p_records, '{}'), '{}', '{consents,tax,appropriateness,owners,representatives}');
  a := book.register_applicant(p_kind, book.fitted_fields(book.with_representatives(coalesce(p_records, '{}') || jsonb_build_object('fields', p_fields))), p_level, p_jurisdiction, 'client');
  perform book.add_applicant_records(a.client_id, coalesce(p_records, '{}'));
  return book.application_outcome(p_key, a,
    jsonb_build_object('kind', p_kind, 'source', p_source, 'ref', p_ref));
end $$;
comment on function desk.import_application(uuid, text, text, text, jsonb, int, text, jsonb) is 'Enters an applicant out of a file of another system, by the same way as one of the desk; fields may be text; p_records: consents, tax, appropriateness, owners and representatives as 309_applicant_records.sql has them. A key made of source and ref makes the same row twice one application. PU001, PU008, PU009 when the row is another than before.';

reset role;
grant execute on function desk.import_application(uuid, text, text, text, jsonb, int, text, jsonb) to purser_compliance, purser_support;
