-- Clients who may be one person: candidate pairs with reasons, decided by a person.
set local role purser_owner;
grant select on book.client_merge, book.client_merge_item to purser_desk;
grant insert, update on book.client_merge to purser_desk;
grant insert on book.client_merge_item to purser_desk;

create function book.document_number(p_number text) returns text language sql immutable
return upper(regexp_replace(p_number, '[^[:alnum:]]', '', 'g'));
comment on function book.document_number(text) is 'The number of a document without spaces and dashes, as numbers are compared.';

create function book.name_word_alike(p_one text, p_other text) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  -- One slip in a word; in a long one two, or another spelling of the same sound.
  return p_one = p_other
      or (least(length(p_one), length(p_other)) >= 4 and public.levenshtein(p_one, p_other) <= 1)
      or (least(length(p_one), length(p_other)) >= 5 and left(p_one, 1) = left(p_other, 1)
          and (public.levenshtein(p_one, p_other) <= 2 or public.dmetaphone(p_one) = public.dmetaphone(p_other)));
end $$;
comment on function book.name_word_alike(text, text) is 'Whether two words of names, as book.plain_name leaves them, are one word spelled or typed in two ways.';

create function book.name_words_shared(p_one text, p_other text) returns int[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  one text[] := string_to_array(book.plain_name(p_one), ' ');
  other text[] := string_to_array(book.plain_name(p_other), ' ');
  word text;
  partner int;
  shared int := 0;
  least_words int := least(coalesce(cardinality(one), 0), coalesce(cardinality(other), 0));
begin
  foreach word in array one loop
    partner := (select min(w.n) from unnest(other) with ordinality w (word, n) where w.word is not null and book.name_word_alike(word, w.word));
    if partner is not null then
      shared := shared + 1;
      other[partner] := null;
    end if;
  end loop;
  return array[shared, least_words];
end $$;
comment on function book.name_words_shared(text, text) is 'How many words two names share, spelling and order forgiven, and how many words the shorter has.';

create function book.birth_slip(p_one date, p_other date) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Day and month the wrong way round, or one digit of them or the last of the year. A decade apart is a parent.
  return p_one <> p_other and abs(extract(year from p_one) - extract(year from p_other)) <= 9
     and (to_char(p_one, 'YYYYDDMM') = to_char(p_other, 'YYYYMMDD') or public.levenshtein(to_char(p_one, 'YYYYMMDD'), to_char(p_other, 'YYYYMMDD')) = 1);
end $$;
comment on function book.birth_slip(date, date) is 'Whether two dates of birth differ as by one slip of whoever typed them.';

create function book.is_likely_duplicate(p_client_id bigint, p_other_id bigint, p_reasons jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  o book.client;
  shared int[];
  whole boolean;
begin
  select * into strict c from book.client x where x.id = p_client_id;
  select * into strict o from book.client x where x.id = p_other_id;
  if c.kind <> o.kind then
    return false;
  elsif exists (select from jsonb_array_elements(p_reasons) r
                 where r ->> 'reason' in ('document', 'registration_number', 'lei')
                    or r ->> 'reason' = 'same_file' and exists (select from policy.document_type t where t.code = r ->> 'type' and t.proves = 'identity')) then
    return true;
  end if;
  shared := book.name_words_shared(c.full_name, o.full_name);
  whole := shared[2] >= 2 and shared[1] = shared[2] or book.same_name(c.full_name, o.full_name);
  if c.birth_date = o.birth_date then
    -- Another family name after a marriage, with something of their own that both say. Twins share the other half.
    return whole or shared[1] >= 1 and p_reasons @> '[{"reason": "email"}]';
  elsif c.birth_date is null or o.birth_date is null or book.birth_slip(c.birth_date, o.birth_date) then
    return whole and exists (select from jsonb_array_elements(p_reasons) r where r ->> 'reason' <> 'name_birth_date');
  end if;
  return false;
end $$;
comment on function book.is_likely_duplicate(bigint, bigint, jsonb) is 'Whether the reasons together say one person: the same identity document or register entry; the same name, spelling and order forgiven, with the birth date; or with a slip in it and something else they share.';

create function book.find_duplicates(p_client_id bigint) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  digits text;
  n int;
begin
  select * into strict c from book.client x where x.id = p_client_id;
  if c.merged_into is not null then
    return 0;
  end if;
  digits := ltrim(regexp_replace(coalesce(c.phone, ''), '[^0-9]', '', 'g'), '0');
  with candidate as (
    select o.id as other, jsonb_build_object('reason', 'name_birth_date') as reason from book.client o
     where c.birth_date is not null and o.birth_date = c.birth_date and o.id <> c.id
       and (book.same_name(o.full_name, c.full_name) or public.similarity(book.plain_name(o.full_name), book.plain_name(c.full_name)) >= 0.75
            or (select s.shared[2] >= 2 and s.shared[1] = s.shared[2] from book.name_words_shared(o.full_name, c.full_name) s (shared)))
    union all
    select o.id, jsonb_build_object('reason', 'email') from book.client o where c.email is not null and lower(o.email) = lower(c.email) and o.id <> c.id
    union all
    select o.id, jsonb_build_object('reason', 'phone') from book.client o
     where length(digits) >= 8 and o.phone is not null and regexp_replace(o.phone, '[^0-9]', '', 'g') in (digits, '00' || digits) and o.id <> c.id
    union all
    select o.client_id, jsonb_build_object('reason', 'document', 'type', d.type) from book.client_document d
      join book.client_document o on o.issuer_country = d.issuer_country and book.document_number(o.number) = book.document_number(d.number) and o.client_id <> d.client_id
     where d.client_id = c.id and d.number is not null and d.issuer_country is not null
    union all
    select o.client_id, jsonb_build_object('reason', 'same_file', 'type', d.type) from book.client_document d join book.client_document o on o.sha256 = d.sha256 and o.client_id <> d.client_id where d.client_id = c.id
    union all
    select o.client_id, jsonb_build_object('reason', 'destination', 'method', d.method) from book.destination d join book.destination o on o.method = d.method and o.detail = d.detail and o.client_id <> d.client_id where d.client_id = c.id
    union all
    select o.client_id, jsonb_build_object('reason', f.field) from book.client_field f join book.client_field o on o.field = f.field and o.value = f.value and o.client_id <> f.client_id
     where f.client_id = c.id and f.field in ('device', 'registration_number', 'lei')),
  pair as (
    select least(c.id, k.other) as one, greatest(c.id, k.other) as two, jsonb_agg(distinct k.reason) as reasons
      from candidate k join book.client x on x.id = k.other and x.merged_into is null group by 1, 2)
  insert into book.duplicate_pair as p (client_id, other_id, reasons, likely)
  select x.one, x.two, x.reasons, book.is_likely_duplicate(x.one, x.two, x.reasons) from pair x
  on conflict (client_id, other_id) do update
     -- What was found different is asked about again when there is a new reason.
     set reasons = excluded.reasons, likely = excluded.likely, state = 'open', decided_by = null, decided_at = null, version = p.version + 1
   where not p.reasons @> excluded.reasons and p.state <> 'same';
  get diagnostics n = row_count;
  return n;
end $$;
comment on function book.find_duplicates(bigint) is 'Looks for clients who may be this one: name with birth date, e-mail, phone, document number or file, bank account or wallet, device, registration number. Returns the pairs that are new or have a new reason.';

create function book.duplicates_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.find_duplicates(new.client_id);
  return null;
end $$;
comment on function book.duplicates_moved() is 'Looks again when a document or a place to be paid to comes in.';
create trigger duplicates_moved after insert on book.client_document for each row execute function book.duplicates_moved();
create trigger duplicates_moved after insert on book.destination for each row execute function book.duplicates_moved();

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.decide_duplicate(p_key uuid, p_id bigint, p_version int, p_decision text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.duplicate_pair;
begin
  answer := authz.begin_command(p_key, 'duplicate.decide', 'duplicate.decide', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  perform book.check_free_text('text', p_text, 1000);
  select * into p from book.duplicate_pair x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) or not book.client_visible(p.other_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'duplicate', 'id', p_id));
  elsif p.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'duplicate', 'version', p.version, 'state', p.state));
  elsif p_decision is null or p_decision not in ('same', 'different') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  elsif p.state = p_decision then
    perform authz.refuse('PU003', jsonb_build_object('what', 'duplicate', 'state', p.state));
  end if;
  update book.duplicate_pair x set state = p_decision, decided_by = session_user, decided_at = clock_timestamp(), text = p_text, version = x.version + 1 where x.id = p_id returning * into p;
  perform book.note_client(p.client_id);
  perform book.note_client(p.other_id);
  return authz.finish_command(p_key, 'duplicate', p.id, p.version, p.state, '{}', jsonb_build_object('client', p.client_id, 'other', p.other_id, 'text', p_text));
end $$;
comment on function desk.decide_duplicate(uuid, bigint, int, text, text) is 'Says whether two clients are the same person. The same: neither is approved any more.';

create function desk.list_duplicates(p_state text default 'open', p_limit int default 100)
returns table (id bigint, client_id bigint, client text, other_id bigint, other text, reasons jsonb, state text, found_us bigint, version int) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
  found_rows int;
begin
  perform authz.require('duplicate.decide');
  scope := case when authz.sees_all() then null else authz.partners() end;
  return query
    select p.id, a.id, a.full_name, b.id, b.full_name, p.reasons, p.state, book.micros(p.found_at), p.version
      from book.duplicate_pair p join book.client a on a.id = p.client_id join book.client b on b.id = p.other_id
     where p.state = coalesce(p_state, 'open') and a.merged_into is null and b.merged_into is null and (scope is null or (a.partner_id = any (scope) and b.partner_id = any (scope)))
     order by p.id desc limit least(greatest(coalesce(p_limit, 100), 1), 500);
  get diagnostics found_rows = row_count;
  perform authz.count_read('duplicate.list', found_rows);
end $$;
comment on function desk.list_duplicates(text, int) is 'Pairs of clients who may be one, newest first, with the reasons.';

reset role;
grant execute on function desk.decide_duplicate(uuid, bigint, int, text, text), desk.list_duplicates(text, int) to purser_compliance;
