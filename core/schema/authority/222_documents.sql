-- Documents: what they are, what can be read from them, and who accepts them. The machine readable zone is
-- checked here (ICAO Doc 9303), so that no program can claim a good one.
set local role purser_owner;
grant select on policy.document_reason, policy.document_type_text to purser_desk;

create function book.mrz_digit(p_text text) returns int language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  sum int := 0;
  letter text;
begin
  for i in 1 .. length(p_text) loop
    letter := substr(p_text, i, 1);
    sum := sum + (case when letter ~ '[0-9]' then letter::int when letter ~ '[A-Z]' then ascii(letter) - 55 else 0 end)
               * (array[7, 3, 1])[(i - 1) % 3 + 1];
  end loop;
  return sum % 10;
end $$;
comment on function book.mrz_digit(text) is 'Check digit of ICAO Doc 9303 part 3: weights 7, 3, 1; letters count from 10, fillers 0.';

create function book.mrz_good(p_text text, p_digit text) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (p_digit ~ '^[0-9]$' and book.mrz_digit(p_text) = p_digit::int) or (p_digit = '<' and p_text ~ '^<*$');
end $$;
comment on function book.mrz_good(text, text) is 'Whether a check digit fits; a filler stands for an empty field''s.';

create function book.mrz_date(p_text text, p_past boolean) returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  year int;
begin
  if p_text !~ '^[0-9]{6}$' then
    return null;
  end if;
  year := 2000 + left(p_text, 2)::int;
  if p_past and make_date(year, 1, 1) > (clock_timestamp() at time zone 'UTC')::date or not p_past and left(p_text, 2)::int >= 80 then
    year := year - 100;
  end if;
  return make_date(year, substr(p_text, 3, 2)::int, substr(p_text, 5, 2)::int);
exception when datetime_field_overflow then
  return null;
end $$;
comment on function book.mrz_date(text, boolean) is 'A date of an MRZ. Its year has two digits: a birth lies in the past, an expiry from 1980 on. Null when there is no such day.';

create function book.mrz_country(p_text text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  letters text := rtrim(p_text, '<');
begin
  return case when letters = 'D' then 'DE' when letters in ('GBD', 'GBN', 'GBO', 'GBP', 'GBS') then 'GB'
              else (select c.code from policy.country c where c.alpha3 = letters) end;
end $$;
comment on function book.mrz_country(text) is 'The country behind the three letters of an MRZ; Germany''s D and the British kinds of nationality are the exceptions.';

create function book.mrz_long_number(p_number text, p_optional text) returns text[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  rest text := split_part(p_optional, '<', 1);
begin
  -- Of a short one a filler in the place of the digit is no digit.
  if p_number ~ '<' or length(rest) < 2 then
    return array[p_number, '<'];
  end if;
  return array[p_number || left(rest, -1), right(rest, 1)];
end $$;
comment on function book.mrz_long_number(text, text) is 'The number of a card that has more than nine characters, and its check digit: both go on in the optional data, up to the first filler (ICAO Doc 9303 parts 5 and 6).';

create function book.read_mrz(p_mrz text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  zone text := regexp_replace(upper(coalesce(p_mrz, '')), '\s', '', 'g');
  kind text := case length(zone) when 88 then 'TD3' when 72 then 'TD2' when 90 then 'TD1' end;
  names text;
  number text;
  number_digit text;
  holder text;      -- birth, sex, expiry with their digits, as one run
  nationality text;
  optional text;
  long text[];
  composite text;
  composite_digit text;
  good boolean;
begin
  if kind is null or zone !~ '^[A-Z0-9<]+$' then
    return jsonb_build_object('good', false, 'why', 'format');
  end if;
  if kind = 'TD1' then
    names := substr(zone, 61, 30);
    number := substr(zone, 6, 9);
    number_digit := substr(zone, 15, 1);
    optional := substr(zone, 16, 15);
    holder := substr(zone, 31, 15);
    nationality := substr(zone, 46, 3);
    composite := substr(zone, 6, 25) || substr(zone, 31, 7) || substr(zone, 39, 7) || substr(zone, 49, 11);
    composite_digit := substr(zone, 60, 1);
    good := true;
  else
    names := substr(zone, 6, length(zone) / 2 - 5);
    zone := substr(zone, length(zone) / 2 + 1);
    number := left(zone, 9);
    number_digit := substr(zone, 10, 1);
    nationality := substr(zone, 11, 3);
    holder := substr(zone, 14, 15);
    optional := substr(zone, 29, length(zone) - 29);
    composite := left(zone, 10) || substr(zone, 14, 7) || substr(zone, 22, length(zone) - 22);
    composite_digit := right(zone, 1);
    good := kind = 'TD2' or book.mrz_good(left(optional, 14), right(optional, 1));
  end if;
  if kind <> 'TD3' and number_digit = '<' then
    long := book.mrz_long_number(number, optional);
    number := long[1];
    number_digit := long[2];
  end if;
  good := good and book.mrz_good(number, number_digit) and book.mrz_good(left(holder, 6), substr(holder, 7, 1))
      and book.mrz_good(substr(holder, 9, 6), substr(holder, 15, 1)) and book.mrz_good(composite, composite_digit);
  return jsonb_build_object('good', good, 'why', case when not good then 'check_digit' end, 'kind', kind,
    'issuer', book.mrz_country(substr(regexp_replace(upper(p_mrz), '\s', '', 'g'), 3, 3)),
    'number', rtrim(replace(number, '<', ' ')), 'nationality', book.mrz_country(nationality),
    'birth_date', book.mrz_date(left(holder, 6), true), 'expires_on', book.mrz_date(substr(holder, 9, 6), false),
    'sex', case substr(holder, 8, 1) when 'F' then 'female' when 'M' then 'male' else 'other' end,
    'family_name', trim(replace(split_part(names, '<<', 1), '<', ' ')), 'given_names', trim(replace(split_part(names, '<<', 2), '<', ' ')));
end $$;
comment on function book.read_mrz(text) is 'What a machine readable zone says (TD1, TD2 or TD3; line ends do not matter) and whether every check digit fits.';

create function book.plain_name(p_text text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  letters text := replace(replace(replace(replace(replace(p_text, 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe');
begin
  letters := lower(regexp_replace(normalize(translate(letters, 'øØłŁđĐıþÞðÐ', 'oollddippdd'), nfd), '[\u0300-\u036f''’.]', '', 'g'));
  return (select coalesce(string_agg(w, ' ' order by w), '') from regexp_split_to_table(letters, '[^[:alnum:]]+') w where w <> '');
end $$;
comment on function book.plain_name(text) is 'A name for comparing: lower case, without accents, its words in order of the alphabet.';

create function book.travel_name(p_text text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  letters text := p_text;
begin
  for i in 1 .. 10 loop
    letters := replace(letters, substr('äÄöÖüÜåÅøØ', i, 1), (array['ae', 'ae', 'oe', 'oe', 'ue', 'ue', 'aa', 'aa', 'oe', 'oe'])[i]);
  end loop;
  return book.plain_name(letters);
end $$;
comment on function book.travel_name(text) is 'The same, written as travel documents write letters beyond A to Z (ICAO Doc 9303 part 3): ä as ae, å as aa.';

create function book.same_name(p_one text, p_other text) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  -- A name without any letter known here is the same as itself only.
  if book.plain_name(p_one) = '' or book.plain_name(p_other) = '' then
    return coalesce(p_one = p_other, false);
  end if;
  return book.plain_name(p_one) = book.plain_name(p_other) or book.travel_name(p_one) = book.plain_name(p_other)
      or book.plain_name(p_one) = book.travel_name(p_other);
end $$;
comment on function book.same_name(text, text) is 'Whether two names are the same words, whatever their order, accents and the spelling of travel documents.';

create function book.document_mismatches(d book.client_document) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  name text := (select c.full_name from book.client c where c.id = d.client_id);
  birth text := (select coalesce(book.field_value(c.id, 'birth_date') #>> '{}', c.birth_date::text) from book.client c where c.id = d.client_id);
  nations jsonb := book.field_value(d.client_id, 'nationalities');
  sex text := book.field_value(d.client_id, 'sex') #>> '{}';
  found text[] := '{}';
begin
  if d.reading = '{}' then
    return found;
  end if;
  if not book.same_name(name, concat_ws(' ', d.reading ->> 'given_names', d.reading ->> 'family_name')) then
    found := array_append(found, 'name');
  end if;
  if d.reading ->> 'birth_date' is distinct from birth then
    found := array_append(found, 'birth_date');
  end if;
  if d.reading ->> 'number' is distinct from upper(regexp_replace(d.number, '[^0-9A-Za-z]', '', 'g')) then
    found := array_append(found, 'number');
  end if;
  if d.reading ->> 'expires_on' is distinct from d.expires_on::text then
    found := array_append(found, 'expires_on');
  end if;
  if nations is not null and d.reading ->> 'nationality' is not null and not nations ? (d.reading ->> 'nationality') then
    found := array_append(found, 'nationality');
  end if;
  -- A document that leaves it open, and a file that does not say it, differ from nothing.
  if sex <> d.reading ->> 'sex' and d.reading ->> 'sex' <> 'other' then
    found := array_append(found, 'sex');
  end if;
  return found;
end $$;
comment on function book.document_mismatches(book.client_document) is 'Where what was read from a document differs from the client''s file: name, birth_date, number, expires_on, nationality, sex.';

create function book.clear_reading(p_reading jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Each part as the field of the file that says the same: whoever may not see it there does not see it here.
  return (select coalesce(jsonb_object_agg(e.key, e.value), '{}')
            from jsonb_each(p_reading) e
            left join policy.client_field f on f.code = case e.key when 'number' then 'national_ids' when 'nationality' then 'nationalities' else e.key end
           where not coalesce(f.personal, e.key not in ('kind', 'issuer', 'expires_on', 'good', 'why')) or book.sees_clear(f.code));
end $$;
comment on function book.clear_reading(jsonb) is 'What a machine-readable zone says, as far as the caller may see the same in the file. A part no field stands for is personal unless it is about the document itself.';

create function book.document_reasons(p_type policy.document_type) returns setof text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select r.code
      from policy.document_reason f join policy.onboarding_reason r on r.subject = f.subject and r.code = f.code
     where f.type = p_type.code and f.in_force
       and case r.code when 'expired' then p_type.needs_expiry when 'too_old' then p_type.age_months is not null
                       when 'mrz_unreadable' then p_type.has_mrz when 'side_missing' then p_type.sides > 1 else true end
     order by r.code = 'other', r.position;
end $$;
comment on function book.document_reasons(policy.document_type) is 'The reasons for which a document of this kind may be sent back, as policy.document_reason has them, without those the kind knows nothing of: an end of validity, an age limit, a machine-readable zone, a second side.';

create function book.documents_again(p_client_id bigint) returns setof book.client_document language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select d.* from book.client_document d join policy.document_type t on t.code = d.type
     where d.client_id = p_client_id and d.state = 'rejected'
     order by t.position, d.side, d.id;
end $$;
comment on function book.documents_again(bigint) is 'The documents a client has to bring once more: sent back, and nothing came in their place yet.';

create function book.document_line(p_type policy.document_type, p_side int, p_reason text, p_language text, p_words text default null) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  name text := (select n.text from policy.document_type_text n where n.type = p_type.code and n.language in (p_language, 'en') order by n.language = 'en' limit 1);
begin
  if name is null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'reason_text', 'code', p_type.code));
  end if;
  return '– ' || name || case when p_type.sides > 1 then ' (' || p_side || '/' || p_type.sides || ')' else '' end || ': '
      || replace(coalesce(p_words, book.reason_words('document', p_reason, p_language)), '{months}', coalesce(p_type.age_months::text, '–'));
end $$;
comment on function book.document_line(policy.document_type, int, text, text, text) is 'A document and why it was sent back, as a line of a letter; of two sides with the number of the side. p_words: the words of the reason, where they are not those in force. PU006 reason_text.';

create function book.document_lines(p_client_id bigint, p_language text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select string_agg(book.document_line(t, d.side, coalesce(d.reason_code, 'other'), p_language), E'\n' order by t.position, d.side, d.id)
            from book.documents_again(p_client_id) d join policy.document_type t on t.code = d.type);
end $$;
comment on function book.document_lines(bigint, text) is 'Every document a client has to bring once more with its reason, a line each; null when there is none. PU006 reason_text.';

create function book.made_reasons() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- The program has words of its own for the reasons it came with.
  return (
    select coalesce(jsonb_object_agg(m.code, m.texts), '{}')
      from (select x.code, jsonb_object_agg(x.language, x.text) as texts from policy.reason_text x
             where x.subject = 'document' and not exists (select from policy.onboarding_version v where v.part = 'reasons' and v.version = 1 and v.content @> jsonb_build_array(jsonb_build_object('code', x.code)))
             group by x.code) m);
end $$;
comment on function book.made_reasons() is 'Reasons to send a document back that the office made itself, with their words: {code: {language: text}}.';

create function book.document_rows(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((
    select jsonb_agg(jsonb_build_object('id', d.id, 'version', d.version, 'type', d.type, 'side', d.side, 'edition', d.edition, 'proves', t.proves, 'file_name', d.file_name,
             'media_type', d.media_type, 'bytes', d.bytes, 'sha256', d.sha256, 'issuer', d.issuer_country,
             'number', case when book.sees_clear('national_ids') then d.number else '•••' || right(d.number, 3) end,
             'issued_on', d.issued_on, 'expires_on', d.expires_on, 'state', d.state, 'mrz_good', d.mrz_good,
             'reading', book.clear_reading(d.reading), 'mismatches', to_jsonb(book.document_mismatches(d)),
             'scan', book.scan_words(d.sha256), 'redaction', book.redaction_words(d.id),
             'mismatch_reason', d.mismatch_reason, 'reason', d.reason_code, 'reasons', (select coalesce(jsonb_agg(r), '[]') from book.document_reasons(t) r), 'made_reasons', book.made_reasons(), 'text', d.reason_text, 'method', d.method,
             'uploaded_by', authz.name_of(d.uploaded_by), 'uploaded_us', book.micros(d.uploaded_at), 'mine', d.uploaded_by = session_user,
             'reviewed_by', authz.name_of(d.reviewed_by), 'reviewed_us', book.micros(d.reviewed_at)) order by d.state = 'superseded', t.position, d.side, d.edition desc)
      from book.client_document d join policy.document_type t on t.code = d.type
     where d.client_id = p_client_id), '[]');
end $$;
comment on function book.document_rows(bigint) is 'The documents of a client, those that count first.';

create function book.check_file(p_file_name text, p_content bytea) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  media text := case when substr(p_content, 1, 8) = '\x89504e470d0a1a0a' then 'image/png' when substr(p_content, 1, 3) = '\xffd8ff' then 'image/jpeg'
                     when substr(p_content, 1, 5) = '\x255044462d' then 'application/pdf' end;
begin
  if coalesce(octet_length(p_content), 0) not between 1 and 10485760 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'content', 'why', 'size', 'most', 10485760));
  elsif media is null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'content', 'why', 'media_type'));
  elsif p_file_name ~ '[/\\]' then
    perform authz.refuse('PU008', '{"field": "file_name"}');
  end if;
  return media;
end $$;
comment on function book.check_file(text, bytea) is 'The media type of a file by its first bytes: PNG, JPEG or PDF. PU008 when it is none of them, empty, larger than 10 MB, or its name is a path.';

create function book.add_document(p_client_id bigint, p_type text, p_side int, p_file_name text, p_content bytea, p_facts jsonb) returns book.client_document language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  type policy.document_type;
  digest text := encode(sha256(coalesce(p_content, '')), 'hex');
  media text;
  zone text := nullif(regexp_replace(upper(p_facts ->> 'mrz'), '\s', '', 'g'), '');
  reading jsonb := '{}';
  earlier book.client_document;
  made book.client_document;
begin
  perform book.require_client(p_client_id);
  perform authz.check_keys(coalesce(p_facts, '{}'), '{}', '{number,issuer,issued_on,expires_on,mrz,method}');
  select t.* into type from policy.document_type t join book.client c on c.id = p_client_id and t.client_kind in (c.kind, 'both') where t.code = p_type;
  if not found then
    perform authz.refuse('PU008', '{"field": "type"}');
  elsif p_side is null or p_side not between 1 and type.sides then
    perform authz.refuse('PU008', '{"field": "side"}');
  end if;
  media := book.check_file(p_file_name, p_content);
  if coalesce(p_facts ->> 'method', 'upload') not in ('upload', 'scan', 'video', 'chip', 'register') then
    perform authz.refuse('PU008', '{"field": "method"}');
  elsif p_facts ->> 'issuer' is not null and not exists (select from policy.country k where k.code = p_facts ->> 'issuer') then
    perform authz.refuse('PU008', '{"field": "issuer"}');
  elsif coalesce(p_facts ->> 'issued_on', '2000-01-01') !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' or coalesce(p_facts ->> 'expires_on', '2000-01-01') !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
    perform authz.refuse('PU008', '{"field": "date"}');
  end if;
  perform authz.require_text('file_name', p_file_name, 128);
  perform book.check_free_text('number', p_facts ->> 'number', 64);
  if zone is not null then
    reading := book.read_mrz(zone);
    if reading ->> 'why' = 'format' then
      perform authz.refuse('PU008', jsonb_build_object('field', 'mrz', 'why', 'format'));
    end if;
  end if;
  perform from book.client c where c.id = p_client_id for update;
  select * into earlier from book.client_document d where d.client_id = p_client_id and d.type = p_type and d.side = p_side order by d.edition desc limit 1;
  if earlier.sha256 = digest and earlier.state in ('received', 'accepted') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_document', 'id', earlier.id));
  end if;
  insert into book.client_document (client_id, type, side, edition, replaces_id, file_name, media_type, bytes, sha256, number, issuer_country, issued_on, expires_on, mrz, reading, mrz_good, method)
  values (p_client_id, p_type, p_side, coalesce(earlier.edition, 0) + 1, earlier.id, p_file_name, media, octet_length(p_content), digest, p_facts ->> 'number', p_facts ->> 'issuer',
          (p_facts ->> 'issued_on')::date, (p_facts ->> 'expires_on')::date, zone, reading - 'good' - 'why', (reading ->> 'good')::boolean, coalesce(p_facts ->> 'method', 'upload'))
  returning * into made;
  insert into book.client_document_content (document_id, content) values (made.id, p_content);
  -- What was accepted stays in force until the new one is.
  update book.client_document d set state = 'superseded', version = d.version + 1 where d.id = earlier.id and d.state in ('received', 'rejected');
  perform book.note_client(p_client_id);
  return made;
exception when datetime_field_overflow or check_violation then
  perform authz.refuse('PU008', '{"field": "facts"}');
  return null;
end $$;
comment on function book.add_document(bigint, text, int, text, bytea, jsonb) is 'Stores a document of a client. PU003 same_document, PU007, PU008.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.add_document(p_key uuid, p_client_id bigint, p_type text, p_side int, p_file_name text, p_content bytea, p_facts jsonb default '{}') returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made book.client_document;
begin
  answer := authz.begin_command(p_key, 'document.add', 'document.add',
    jsonb_build_object('client', p_client_id, 'type', p_type, 'side', p_side, 'name', p_file_name, 'sha256', encode(sha256(coalesce(p_content, '')), 'hex'), 'facts', p_facts));
  if answer.replayed then return answer; end if;
  made := book.add_document(p_client_id, p_type, p_side, p_file_name, p_content, p_facts);
  return authz.finish_command(p_key, 'document', made.id, 1, 'received', jsonb_build_object('sha256', made.sha256, 'mrz_good', made.mrz_good),
    jsonb_build_object('client', p_client_id, 'type', p_type, 'sha256', made.sha256, 'bytes', made.bytes));
end $$;
comment on function desk.add_document(uuid, bigint, text, int, text, bytea, jsonb) is 'Stores a document: PNG, JPEG or PDF of 10 MB at most, recognised by its content. p_facts: number, issuer, issued_on, expires_on, mrz, method. A new edition replaces one that was not accepted at once, an accepted one when it is accepted itself. PU003 same_document, PU007, PU008.';

create function desk.review_document(p_key uuid, p_id bigint, p_version int, p_outcome text, p_reason text default null, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.client_document;
  type policy.document_type;
  today date := (clock_timestamp() at time zone 'UTC')::date;
  wrong text[];
  bar text;
begin
  answer := authz.begin_command(p_key, 'document.review', 'document.review', jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  select * into d from book.client_document x where x.id = p_id for update;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_id));
  elsif d.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'document', 'version', d.version, 'state', d.state));
  elsif d.state <> 'received' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'document', 'state', d.state));
  elsif d.uploaded_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  elsif p_outcome is null or p_outcome not in ('accept', 'reject') then
    perform authz.refuse('PU008', '{"field": "outcome"}');
  end if;
  -- What the scanner warns of, or will not say, can be sent back unseen. What it has not looked at yet waits.
  bar := book.scan_bar(d.sha256);
  if bar is not null and (p_outcome = 'accept' or bar = 'not_scanned') then
    perform authz.refuse('PU006', jsonb_build_object('check', bar));
  end if;
  select * into type from policy.document_type t where t.code = d.type;
  if p_outcome = 'reject' then
    perform book.check_onboarding_reason('document', p_reason, p_text);
    if p_reason not in (select book.document_reasons(type)) then
      perform authz.refuse('PU008', jsonb_build_object('field', 'reason', 'why', 'other_kind', 'type', d.type));
    end if;
  else
    if type.needs_number and d.side = 1 and d.number is null then
      perform authz.refuse('PU006', '{"check": "document_number"}');
    elsif type.needs_expiry and d.side = 1 and coalesce(d.expires_on, today) < today + authz.whole_setting('document.least_days')::int then
      perform authz.refuse('PU006', '{"check": "document_expiry"}');
    elsif type.has_mrz and d.side = type.sides and not coalesce(d.mrz_good, false) then
      perform authz.refuse('PU006', '{"check": "mrz"}');
    elsif type.age_months is not null and coalesce(d.issued_on, date '1900-01-01') < today - make_interval(months => type.age_months) then
      perform authz.refuse('PU006', '{"check": "document_age"}');
    end if;
    wrong := book.document_mismatches(d);
    if wrong <> '{}' then
      if p_reason is null then
        perform authz.refuse('PU006', jsonb_build_object('check', 'data_match', 'fields', wrong));
      end if;
      perform book.check_onboarding_reason('mismatch', p_reason, p_text);
    end if;
    update book.client_document x set state = 'superseded', version = x.version + 1
     where x.client_id = d.client_id and x.type = d.type and x.side = d.side and x.id <> d.id and x.state = 'accepted';
  end if;
  update book.client_document x
     set state = case p_outcome when 'accept' then 'accepted' else 'rejected' end, reason_code = case p_outcome when 'reject' then p_reason end, reason_text = nullif(p_text, ''),
         mismatch_reason = case when wrong <> '{}' then p_reason end, reviewed_by = session_user, reviewed_at = clock_timestamp(), version = x.version + 1
   where x.id = p_id returning * into d;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'document', d.id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'type', d.type, 'reason', p_reason, 'text', p_text, 'mismatches', wrong));
end $$;
comment on function desk.review_document(uuid, bigint, int, text, text, text) is 'Accepts or rejects a document. Not by who uploaded it (PU004). Accepting needs number, validity, age and MRZ as the kind of document asks, and a reason when it says something else than the client did, and that no virus was found in it: PU006 names the check (infected, not_scanned, scan_failed). It is rejected for a reason that fits its kind: PU008 reason, other_kind.';

reset role;
grant execute on function desk.add_document(uuid, bigint, text, int, text, bytea, jsonb) to purser_compliance, purser_support;
grant execute on function desk.review_document(uuid, bigint, int, text, text, text) to purser_compliance;
