-- What the office writes to clients: templates and the words of reasons, each in every language, as numbered versions
-- that one person proposes and another puts in force. A letter keeps the versions that wrote it.
--   policy.letter_text {"kind": "template", "subject": "", "code": "request", "replaces": 3, "texts": {"en": {"subject": "…", "body": "…"}, "de": {…}, …}}
--   policy.letter_text {"kind": "reason", "subject": "request", "code": "document_again", "replaces": 1, "texts": {"en": {"text": "…"}, …}}
--   kind payment_reason: the same for reasons about payments; document_type: the name of a kind of document, subject "document".
set local role purser_owner;
grant select, insert on policy.letter_version to purser_desk;
grant insert, update on policy.mail_template, policy.reason_text, policy.payment_reason_text, policy.document_type_text to purser_desk;
create trigger letter_version_insert_only before update or delete on policy.letter_version for each row execute function book.refuse_change();
create trigger letter_version_no_truncate before truncate on policy.letter_version for each statement execute function book.refuse_change();

create function book.newest_letter_text(p_kind text, p_subject text, p_code text) returns policy.letter_version language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select v from policy.letter_version v where v.kind = p_kind and v.subject = p_subject and v.code = p_code order by v.version desc limit 1);
end $$;
comment on function book.newest_letter_text(text, text, text) is 'The version of a template, or of a reason''s words, that holds now; null when there is no such.';

create function book.reason_version(p_template text, p_reason text, p_language text) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select t.version
            from (select r.subject, r.code, r.language, r.version from policy.reason_text r
                  union all select 'payment_' || r.subject, r.code, r.language, r.version from policy.payment_reason_text r) t
           where t.subject = p_template and t.code = p_reason and t.language in (p_language, 'en') order by t.language = 'en' limit 1);
end $$;
comment on function book.reason_version(text, text, text) is 'The version of the words that book.reason_words gives.';

create function book.placeholders_of(p_text text) returns setof text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return query select distinct m[1] from regexp_matches(p_text, '\{([^{}]*)\}', 'g') m;
end $$;
comment on function book.placeholders_of(text) is 'What stands in braces in a text.';

create function book.wrong_of_letter_text(p_kind text, p_code text, p_text jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  part record;
  whole text;
  odd text;
  holder text := case p_kind when 'template' then p_code when 'reason' then 'reason.' || p_code end;
begin
  if jsonb_typeof(p_text) is distinct from 'object' or (select count(*) from jsonb_object_keys(p_text)) <> (case p_kind when 'template' then 2 else 1 end) then
    return '{"field": "texts"}';
  end if;
  for part in select x.name, x.most from (values ('template', 'subject', 200), ('template', 'body', 8000), ('reason', 'text', 200), ('payment_reason', 'text', 200), ('document_type', 'text', 200)) x (kind, name, most) where x.kind = p_kind loop
    if jsonb_typeof(p_text -> part.name) is distinct from 'string' or (p_text ->> part.name) !~ '\S' then
      return jsonb_build_object('field', part.name, 'why', 'missing');
    elsif length(p_text ->> part.name) > part.most then
      return jsonb_build_object('field', part.name, 'why', 'too_long', 'most', part.most);
    end if;
  end loop;
  whole := concat_ws(' ', p_text ->> 'subject', p_text ->> 'body', p_text ->> 'text');
  odd := (select x from book.placeholders_of(whole) x
           where (p_kind <> 'template' or x not in ('name', 'office')) and not exists (select from policy.mail_placeholder h where h.template = holder and h.name = x) order by x limit 1);
  if odd is not null then
    return jsonb_build_object('field', 'placeholder', 'placeholder', left(odd, 40));
  elsif p_kind <> 'document_type' and book.unspoken_word(whole) is not null then
    return jsonb_build_object('field', 'text', 'why', 'unspoken', 'word', left(book.unspoken_word(whole), 40));
  elsif regexp_replace(whole, '\{[^{}]*\}', '', 'g') ~ '[{}]' then
    return '{"field": "placeholder", "placeholder": "{ }"}';
  end if;
  -- What has to be said may not get lost in one language.
  odd := (select h.name from policy.mail_placeholder h where h.template = holder and h.needed and not exists (select from book.placeholders_of(whole) x where x = h.name) order by h.name limit 1);
  return case when odd is not null then jsonb_build_object('field', 'placeholder', 'why', 'missing', 'placeholder', odd) end;
end $$;
comment on function book.wrong_of_letter_text(text, text, jsonb) is 'What is wrong with one language of a template or reason: a part that is missing or too long, something in braces that is never filled in, a needed placeholder that is not there, of all but names of documents a word that would tip off. Null: nothing.';

create function book.sample_of_documents(p_kind text, p_code text, p_sample text, p_language text, p_words text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  type policy.document_type;
  reason text := case p_kind when 'reason' then p_code else split_part(p_sample, ' ', 2) end;
  line text;
begin
  -- A reason is shown with a kind of document it fits, a kind with a reason.
  select t.* into type from policy.document_type t
   where t.code = case p_kind when 'document_type' then p_code when 'reason' then t.code else split_part(p_sample, ' ', 1) end
     and (p_kind <> 'reason' or exists (select from policy.document_reason f where f.type = t.code and f.code = p_code))
   order by reason in (select book.document_reasons(t)) desc, t.position limit 1;
  if p_kind <> 'document_type' then
    return book.document_line(type, 1, reason, p_language, case p_kind when 'reason' then p_words end);
  end if;
  line := book.document_line(type, 1, reason, p_language);
  return '– ' || p_words || substr(line, 3 + length((select n.text from policy.document_type_text n where n.type = type.code and n.language in (p_language, 'en') order by n.language = 'en' limit 1)));
end $$;
comment on function book.sample_of_documents(text, text, text, text, text) is 'What stands for documents in the preview of a letter: an example of a document and a reason, with the words that are shown where they are of either.';

create function book.filled_letter_text(p_kind text, p_subject text, p_code text, p_language text, p_text jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  filled jsonb := p_text;
  about_document boolean := p_kind in ('reason', 'document_type') and p_subject = 'document';
  written_in text := case when about_document then 'document_again' when p_kind = 'template' then p_code when p_kind = 'reason' then p_subject else 'payment_' || p_subject end;
  entry record;
  part text;
begin
  if p_kind <> 'template' then
    -- The words of a reason are shown where a client reads them: in the letter.
    filled := (select jsonb_build_object('subject', t.subject, 'body', t.body) from policy.mail_template t where t.code = written_in and t.language in (p_language, 'en') order by t.language = 'en' limit 1);
  end if;
  if filled is null then
    return null;
  end if;
  for entry in
    select h.name, case when h.name = 'documents' then book.sample_of_documents(p_kind, p_code, h.sample, p_language, p_text ->> 'text') when h.name = 'reason' and p_kind <> 'template' then p_text ->> 'text' when h.name = 'reason' then book.reason_words(written_in, h.sample, p_language) else h.sample end as value
      from policy.mail_placeholder h where h.template = written_in
    union all select 'name', 'Ada Example'
    union all select 'office', (select o.name from meta.office o)
  loop
    foreach part in array '{subject,body}'::text[] loop
      filled := jsonb_set(filled, array[part], to_jsonb(replace(filled ->> part, '{' || entry.name || '}', coalesce(entry.value, ''))));
    end loop;
  end loop;
  return filled;
end $$;
comment on function book.filled_letter_text(text, text, text, text, jsonb) is 'A text of a template with an example for everything that is filled in; of a reason, the letter that gives it.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.check_letter_text(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  now_in_force policy.letter_version;
  entry record;
  wrong jsonb;
begin
  perform authz.check_keys(p_payload, '{kind,subject,code,replaces,texts}', '{}');
  now_in_force := book.newest_letter_text(p_payload ->> 'kind', p_payload ->> 'subject', p_payload ->> 'code');
  -- Where each may be written is part of the program: a new template or reason is made by an upgrade.
  if now_in_force.id is null then
    perform authz.refuse('PU007', jsonb_build_object('what', 'letter_text'));
  elsif p_payload ->> 'replaces' !~ '^[0-9]{1,9}$' then
    perform authz.refuse('PU008', '{"field": "replaces"}');
  elsif (p_payload ->> 'replaces')::int <> now_in_force.version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'letter_text', 'version', now_in_force.version));
  elsif jsonb_typeof(p_payload -> 'texts') <> 'object' or not p_payload -> 'texts' ?& array(select jsonb_object_keys(now_in_force.texts)) or p_payload -> 'texts' = now_in_force.texts
        or exists (select from jsonb_object_keys(p_payload -> 'texts') k where k !~ '^[a-z]{2}$') then
    -- No language gets lost, and something is another than before.
    perform authz.refuse('PU008', '{"field": "texts"}');
  end if;
  for entry in select t.key, t.value from jsonb_each(p_payload -> 'texts') t order by t.key loop
    wrong := book.wrong_of_letter_text(now_in_force.kind, now_in_force.code, entry.value);
    if wrong is not null then
      perform authz.refuse('PU008', wrong || jsonb_build_object('language', entry.key));
    end if;
    perform authz.check_text('subject', entry.value ->> 'subject', 200);
    perform authz.check_text('body', entry.value ->> 'body', 8000, true);
    perform authz.check_text('text', entry.value ->> 'text', 200);
  end loop;
end $$;
comment on function authz.check_letter_text(jsonb) is 'Refuses a version of a template or reason that makes no sense: PU008 names language, field and placeholder; PU002 when it was made for another version than holds now; PU007.';

create function authz.apply_letter_text(p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before policy.letter_version := book.newest_letter_text(p_payload ->> 'kind', p_payload ->> 'subject', p_payload ->> 'code');
  made policy.letter_version;
begin
  insert into policy.letter_version (kind, subject, code, version, texts, change_id) values (before.kind, before.subject, before.code, (p_payload ->> 'replaces')::int + 1, p_payload -> 'texts', p_change_id)
  on conflict on constraint letter_version_kind_subject_code_version_key do nothing returning * into made;
  if made.id is null then
    -- Another was put in force at the same moment.
    perform authz.refuse('PU002', jsonb_build_object('what', 'letter_text', 'version', before.version));
  end if;
  if made.kind = 'template' then
    insert into policy.mail_template as t (code, language, subject, body, version) select made.code, x.key, x.value ->> 'subject', x.value ->> 'body', made.version from jsonb_each(made.texts) x
    on conflict (code, language) do update set subject = excluded.subject, body = excluded.body, version = excluded.version;
  elsif made.kind = 'reason' then
    insert into policy.reason_text as t (subject, code, language, text, version) select made.subject, made.code, x.key, x.value ->> 'text', made.version from jsonb_each(made.texts) x
    on conflict (subject, code, language) do update set text = excluded.text, version = excluded.version;
  elsif made.kind = 'document_type' then
    insert into policy.document_type_text as t (type, language, text, version) select made.code, x.key, x.value ->> 'text', made.version from jsonb_each(made.texts) x
    on conflict (type, language) do update set text = excluded.text, version = excluded.version;
  else
    insert into policy.payment_reason_text as t (subject, code, language, text, version) select made.subject, made.code, x.key, x.value ->> 'text', made.version from jsonb_each(made.texts) x
    on conflict (subject, code, language) do update set text = excluded.text, version = excluded.version;
  end if;
  perform authz.note_change('letter_text', made.id, made.version);
  return jsonb_build_object('before', before.version, 'after', made.version);
end $$;
comment on function authz.apply_letter_text(jsonb, bigint) is 'Puts an approved version in force; the ones before stay to be read. PU002 when another came first.';

create function desk.propose_letter_text(p_key uuid, p_payload jsonb, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.enter_change(p_key, 'policy.letter_text', p_payload, p_reason);
end $$;
comment on function desk.propose_letter_text(uuid, jsonb, text) is 'Proposes another version of a template or of a reason''s words, in all its languages; the head of compliance decides. PU001, PU002, PU007, PU008.';

create function desk.decide_letter_text(p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.settle_change_of('policy.letter_text', p_key, p_id, p_version, p_decision, p_reason);
end $$;
comment on function desk.decide_letter_text(uuid, bigint, int, text, text) is 'Puts a proposed version of a template or reason in force, or rejects it. Not the proposer: PU004. PU001, PU002, PU003, PU007 also for changes of other kinds, PU008, PU010.';

create function desk.list_letter_texts() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('letter.change');
  perform authz.count_read('change.list', 50);
  return jsonb_build_object(
    'texts', (
      select jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'subject', v.subject, 'code', v.code, 'version', v.version, 'texts', v.texts, 'made_us', case when v.change_id is not null then book.micros(v.made_at) end,
               'proposed_by', authz.name_of(c.proposed_by), 'decided_by', authz.name_of(c.decided_by),
               'placeholders', (select coalesce(jsonb_agg(jsonb_build_object('name', h.name, 'needed', h.needed) order by h.name), '[]') from policy.mail_placeholder h where h.template = case v.kind when 'template' then v.code when 'reason' then 'reason.' || v.code end))
               order by v.kind = 'template' desc, v.kind desc, v.subject, v.code)
        from (select distinct on (x.kind, x.subject, x.code) x.* from policy.letter_version x order by x.kind, x.subject, x.code, x.version desc) v left join policy.change_request c on c.id = v.change_id),
    'proposals', (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'payload', c.payload, 'reason', c.reason, 'by', authz.name_of(c.proposed_by), 'at_us', book.micros(c.proposed_at),
               'decidable', c.proposed_by <> session_user and authz.may('letter.publish')) order by c.id), '[]')
        from policy.change_request c where c.kind = 'policy.letter_text' and c.state = 'proposed' and c.expires_at >= clock_timestamp()));
end $$;
comment on function desk.list_letter_texts() is 'Every template and reason as it holds now, in all its languages, with who put it in force and what may be filled in, and the proposals that wait. PU001.';

create function desk.preview_letter_text(p_payload jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('letter.change');
  -- What holds now makes sense, and may be read as a client would.
  if p_payload -> 'texts' is distinct from (book.newest_letter_text(p_payload ->> 'kind', p_payload ->> 'subject', p_payload ->> 'code')).texts then
    perform authz.check_change('policy.letter_text', p_payload);
  end if;
  perform authz.count_read('change.list', 50);
  return (select jsonb_object_agg(t.key, book.filled_letter_text(p_payload ->> 'kind', p_payload ->> 'subject', p_payload ->> 'code', t.key, t.value)) from jsonb_each(p_payload -> 'texts') t);
end $$;
comment on function desk.preview_letter_text(jsonb) is 'The letters of a proposed version, or of what holds now, in every language, with an example for everything that is filled in. Payload as of policy.letter_text. Changes nothing. PU001, PU002, PU007, PU008.';

reset role;
grant execute on function desk.propose_letter_text(uuid, jsonb, text), desk.list_letter_texts(), desk.preview_letter_text(jsonb) to purser_compliance, purser_compliance_manager;
grant execute on function desk.decide_letter_text(uuid, bigint, int, text, text) to purser_compliance_manager;
