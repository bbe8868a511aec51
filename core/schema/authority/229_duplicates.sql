-- Clients who may be one person: candidate pairs with reasons, decided by a person.
set local role purser_owner;

create function book.document_number(p_number text) returns text language sql immutable
return upper(regexp_replace(p_number, '[^[:alnum:]]', '', 'g'));
comment on function book.document_number(text) is 'The number of a document without spaces and dashes, as numbers are compared.';

create function book.phone_tail(p_phone text) returns text language sql immutable
return right(regexp_replace(p_phone, '[^0-9]', '', 'g'), 9);
comment on function book.phone_tail(text) is 'The last nine digits of a telephone number: the same however country and trunk codes are written.';

create function book.latin_letters(p_text text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  letters text := p_text;
  pair text[];
begin
  -- Letters that stand for several, then one for one: Cyrillic and Greek by sound, Arabic without the vowels it does not write.
  foreach pair slice 1 in array array[['щ', 'shch'], ['ж', 'zh'], ['х', 'kh'], ['ц', 'ts'], ['ч', 'ch'], ['ш', 'sh'], ['ю', 'yu'], ['я', 'ya'], ['є', 'ye'], ['ї', 'yi'],
      ['ου', 'ou'], ['μπ', 'b'], ['ντ', 'nt'], ['θ', 'th'], ['χ', 'ch'], ['ψ', 'ps'], ['ξ', 'x'], ['خ', 'kh'], ['ذ', 'dh'], ['ث', 'th'], ['ش', 'sh'], ['غ', 'gh'], ['ة', 'a'], ['لا', 'la']] loop
    letters := replace(letters, pair[1], pair[2]);
  end loop;
  return translate(letters, 'абвгґдеёзийіклмнопрстуфыэўјљњћђџќѓѕαβγδεζηικλμνοπρσςτυφωابتجحدرزسصضطظعفقكلمنهويىأإآؤئپچگکیъьءـ',
                            'abvggdeeziiiklmnoprstufieujlncdzkgzavgdeziiklmnoprsstifoabtjhdrzssdtzafqklmnhwyyaaawypcgky');
end $$;
comment on function book.latin_letters(text) is 'Lower case letters of Cyrillic, Greek and Arabic as Latin ones, one of the usual ways; of other scripts as they are.';

create function book.name_key(p_word text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  sound text := book.latin_letters(p_word);
  pair text[];
begin
  -- One letter for what languages and offices spell in several ways.
  foreach pair slice 1 in array array[['shch', 'sh'], ['sch', 'sh'], ['tch', 'ch'], ['dzh', 'j'], ['dj', 'j'], ['zh', 'j'], ['kh', 'h'], ['gh', 'g'], ['ph', 'f'], ['th', 't'], ['dh', 'd'], ['ck', 'k'],
      ['dt', 't'], ['tz', 'ts'], ['cz', 'ch'], ['x', 'ks'], ['qu', 'k'], ['q', 'k'], ['w', 'v'], ['ou', 'u'], ['oo', 'u'], ['ee', 'i'], ['oe', 'o'], ['ae', 'a'], ['ue', 'u'],
      ['ey', 'ei'], ['ay', 'ai'], ['ei', 'ai']] loop
    sound := replace(sound, pair[1], pair[2]);
  end loop;
  sound := regexp_replace(sound, 'c(?!h)', 'k', 'g');
  sound := regexp_replace(sound, '([aeiou])h$', '\1');
  return regexp_replace(translate(sound, 'yjeo', 'iiiu'), '(.)\1+', '\1', 'g');
end $$;
comment on function book.name_key(text) is 'A word of a name, as book.plain_name leaves it, by its sound: Sergey and Sergei, Cyrillic Юрий and Yuri, Müller and Mueller come out alike or nearly.';

create function book.full_form(p_word text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select f.name from policy.short_name f where f.short = p_word), p_word);
end $$;
comment on function book.full_form(text) is 'The name a short form stands for, where policy knows it: Bill is William.';

create function book.one_slip(p_one text, p_other text) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  short int := least(length(p_one), length(p_other));
begin
  return p_one = p_other
      or (short >= 4 and public.levenshtein_less_equal(p_one, p_other, 2) <= case when short >= 8 then 2 else 1 end)
      -- Two letters changed round.
      or (short >= 4 and public.levenshtein_less_equal(p_one, p_other, 2) = 2 and length(p_one) = length(p_other)
          and array(select c from regexp_split_to_table(p_one, '') c order by 1) = array(select c from regexp_split_to_table(p_other, '') c order by 1));
end $$;
comment on function book.one_slip(text, text) is 'Whether two words are the same but for one slip of the keyboard, or two in a long word.';

create function book.name_word_alike(p_one text, p_other text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  one text := book.name_key(book.full_form(p_one));
  other text := book.name_key(book.full_form(p_other));
begin
  if one = other then
    return true;
  elsif least(length(p_one), length(p_other)) = 1 then
    return left(one, 1) = left(other, 1);
  elsif (p_one ~ '[\u0600-\u06ff]') <> (p_other ~ '[\u0600-\u06ff]') then
    return regexp_replace(one, '[aiuv]', '', 'g') = regexp_replace(other, '[aiuv]', '', 'g') and left(one, 1) = left(other, 1);
  end if;
  -- Daniel and Daniela, Mario and Maria are two people.
  return regexp_replace(p_one, '[ao]$', '') <> regexp_replace(p_other, '[ao]$', '') and (book.one_slip(p_one, p_other) or book.one_slip(one, other));
end $$;
comment on function book.name_word_alike(text, text) is 'Whether two words of names, as book.plain_name leaves them, are one word spelled, heard, shortened or typed in two ways: one slip, an initial, the consonants where one is Arabic.';

create function book.name_words(p_name text) returns text[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  words text[] := string_to_array(book.plain_name(p_name), ' ');
  meant text[] := array(select w from unnest(words) w where w <> all ('{al,el,bin,ibn,bint,de,da,di,do,dos,del,della,der,den,van,von,zu,la,le,du,y,e,mr,mrs,ms,dr}'));
begin
  return case when cardinality(meant) >= 2 then meant else words end;
end $$;
comment on function book.name_words(text) is 'The words of a name without articles and titles, unless too little is left.';

create function book.joined_name(p_name text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(string_agg(book.plain_name(w.word), '' order by w.n), '') from regexp_split_to_table(p_name, '[\s-]+') with ordinality w (word, n));
end $$;
comment on function book.joined_name(text) is 'A name for comparing as one word, in the order it was written.';

create function book.given_names(p_client_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(book.field_value(c.id, 'given_names') #>> '{}', split_part(c.full_name, ' ', 1)) from book.client c where c.id = p_client_id);
end $$;
comment on function book.given_names(bigint) is 'What a client is called, as recorded, or else the first word of the name.';

create function book.same_person_name(p_one text, p_other text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  one text[] := book.name_words(p_one);
  other text[] := book.name_words(p_other);
  rest text[];
  given text;
  at int;
begin
  if book.same_name(p_one, p_other) then
    return true;
  elsif least(cardinality(one), cardinality(other)) < 2 then
    return false;
  elsif cardinality(one) > cardinality(other) then
    rest := one;
    one := other;
    other := rest;
  end if;
  rest := other;
  foreach given in array one loop
    at := (select w.n from unnest(rest) with ordinality w (word, n) where book.name_word_alike(given, w.word) order by w.word <> given, w.n limit 1);
    exit when at is null;
    rest := rest[:at - 1] || rest[at + 1:];
  end loop;
  -- Abdul Rahman and Abdulrahman: the same letters, cut in another way.
  return at is not null or book.name_key(book.joined_name(p_one)) = book.name_key(book.joined_name(p_other));
end $$;
comment on function book.same_person_name(text, text) is 'Whether two names can be one person''s: every word of the shorter is in the longer, order, spelling and slips forgiven, and there are two at least.';

create function book.given_alike(p_client_id bigint, p_other_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(bool_or(book.name_word_alike(a.word, b.word)), false)
      from unnest(book.name_words(book.given_names(p_client_id))) a (word), unnest(book.name_words(book.given_names(p_other_id))) b (word));
end $$;
comment on function book.given_alike(bigint, bigint) is 'Whether two clients have a given name in common.';

create function book.birth_turned(p_date date) returns date language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when extract(day from p_date) <= 12 then make_date(extract(year from p_date)::int, extract(day from p_date)::int, extract(month from p_date)::int) end;
end $$;
comment on function book.birth_turned(date) is 'A date of birth with day and month the wrong way round, where that is a date.';

create function book.birth_slip(p_one date, p_other date) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  -- One digit of the day, the month or the last of the year, or two digits changed round. A decade apart is a parent.
  return p_one <> p_other and abs(extract(year from p_one) - extract(year from p_other)) <= 9
     and (p_other is not distinct from book.birth_turned(p_one) or public.levenshtein(to_char(p_one, 'YYYYMMDD'), to_char(p_other, 'YYYYMMDD')) = 1
          or (public.levenshtein(to_char(p_one, 'YYYYMMDD'), to_char(p_other, 'YYYYMMDD')) = 2
              and array(select c from regexp_split_to_table(to_char(p_one, 'YYYYMMDD'), '') c order by 1) = array(select c from regexp_split_to_table(to_char(p_other, 'YYYYMMDD'), '') c order by 1)));
end $$;
comment on function book.birth_slip(date, date) is 'Whether two dates of birth differ as by one slip of whoever typed them.';

create function book.is_likely_duplicate(p_client_id bigint, p_other_id bigint, p_reasons jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  o book.client;
  named boolean;
  shares text[] := array(select r ->> 'reason' from jsonb_array_elements(p_reasons) r where r ->> 'reason' not in ('name_birth_date', 'same_file'));
begin
  select * into strict c from book.client x where x.id = p_client_id;
  select * into strict o from book.client x where x.id = p_other_id;
  if c.kind <> o.kind then
    return false;
  elsif shares && '{document,registration_number,lei}'
        or exists (select from jsonb_array_elements(p_reasons) r join policy.document_type t on t.code = r ->> 'type' and t.proves = 'identity' where r ->> 'reason' = 'same_file') then
    return true;
  elsif c.kind = 'entity' then
    return book.same_name(c.full_name, o.full_name) and shares <> '{}';
  end if;
  named := book.same_person_name(c.full_name, o.full_name);
  if c.birth_date = o.birth_date then
    -- Another family name after a marriage: the given name, and something of their own. Twins share the other half.
    return named or (shares <> '{}' and book.given_alike(c.id, o.id))
        or ('email' = any (shares) and book.name_words(c.full_name) && book.name_words(o.full_name));
  elsif c.birth_date is null or o.birth_date is null then
    return named and shares <> '{}';
  end if;
  return named and (o.birth_date is not distinct from book.birth_turned(c.birth_date) or (book.birth_slip(c.birth_date, o.birth_date) and shares <> '{}'));
end $$;
comment on function book.is_likely_duplicate(bigint, bigint, jsonb) is 'Whether the reasons together say one person: the same identity document or register entry; the same name, spelling forgiven, with the birth date, or with a slip in it and something else they share; the same given name and birth date with something else they share.';

create function book.pair_evidence(p_client_id bigint, p_other_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select encode(sha256(convert_to(jsonb_agg(jsonb_build_array(c.id, c.full_name, c.birth_date, lower(c.email), c.phone,
             (select jsonb_agg(distinct jsonb_build_array(d.type, d.issuer_country, book.document_number(d.number), d.sha256)) from book.client_document d where d.client_id = any (f.ids)),
             (select jsonb_agg(distinct jsonb_build_array(d.method, d.detail)) from book.destination d where d.client_id = any (f.ids)),
             (select jsonb_agg(distinct jsonb_build_array(v.client_id, v.field, book.field_value(v.client_id, v.field)))
                from book.client_field v where v.client_id = any (f.ids) and v.field in ('device', 'registration_number', 'lei')))
             -- Only where there are any, so that what was said before there were such fingerprints still holds.
             || coalesce((select jsonb_build_array(jsonb_agg(distinct r.instrument)) from book.receipt r join book.payment y on y.id = r.payment_id where y.client_id = any (f.ids) and r.instrument is not null having count(*) > 0), '[]')
             order by c.id)::text, 'UTF8')), 'hex')
      from book.client c cross join lateral (select book.client_group(c.id) as ids) f where c.id in (p_client_id, p_other_id));
end $$;
comment on function book.pair_evidence(bigint, bigint) is 'SHA-256 over what two clients are compared by: that they are different was said of exactly this.';

create function book.duplicates_of(p_client_id bigint) returns table (one bigint, two bigint, reasons jsonb) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  self bigint := book.survivor_of(p_client_id);
  files bigint[] := book.client_group(self);
  c book.client;
begin
  select * into strict c from book.client x where x.id = self;
  return query
  with candidate as (
    select o.id as other, jsonb_build_object('reason', 'name_birth_date') as reason from book.client o
     where o.birth_date in (c.birth_date, book.birth_turned(c.birth_date)) and o.id <> c.id
       and (book.same_person_name(o.full_name, c.full_name) or (o.birth_date = c.birth_date and public.similarity(book.plain_name(o.full_name), book.plain_name(c.full_name)) >= 0.75))
    union all
    select o.id, jsonb_build_object('reason', 'email') from book.client o where c.email is not null and lower(o.email) = lower(c.email) and o.id <> c.id
    union all
    select o.id, jsonb_build_object('reason', 'phone') from book.client o
     where length(book.phone_tail(c.phone)) >= 8 and o.phone is not null and book.phone_tail(o.phone) = book.phone_tail(c.phone) and o.id <> c.id
    union all
    select o.client_id, jsonb_build_object('reason', 'document', 'type', d.type) from book.client_document d
      join book.client_document o on o.issuer_country = d.issuer_country and book.document_number(o.number) = book.document_number(d.number) and o.client_id <> d.client_id
     where d.client_id = any (files) and d.number is not null and d.issuer_country is not null
    union all
    select o.client_id, jsonb_build_object('reason', 'same_file', 'type', d.type) from book.client_document d join book.client_document o on o.sha256 = d.sha256 and o.client_id <> d.client_id where d.client_id = any (files)
    union all
    select o.client_id, jsonb_build_object('reason', 'destination', 'method', d.method) from book.destination d join book.destination o on o.method = d.method and o.detail = d.detail and o.client_id <> d.client_id where d.client_id = any (files)
    union all
    select o.client_id, jsonb_build_object('reason', f.field) from book.client_field f join book.client_field o on o.field = f.field and o.value = f.value and o.client_id <> f.client_id
     where f.client_id = any (files) and f.field in ('registration_number', 'lei') and o.field in ('device', 'registration_number', 'lei')
    union all
    -- What was signed in from is the same kind of thing as what was applied from.
    select o.id, '{"reason": "device"}' from book.devices_of(files) d (mark) cross join lateral book.clients_with_device(d.mark) o (id)
     where book.is_own_device(d.mark)
    union all
    -- A card that money came from, whether or not it is a place to be paid to.
    select y.client_id, jsonb_build_object('reason', 'paid_in_from', 'method', r.method)
      from book.payment p join book.receipt r on r.payment_id = p.id join book.receipt o on o.instrument = r.instrument join book.payment y on y.id = o.payment_id and y.client_id <> p.client_id
     where p.client_id = any (files) and r.instrument is not null)
  -- Files that were merged are found as the one that goes on.
  select least(self, o.id), greatest(self, o.id), jsonb_agg(distinct k.reason)
    from candidate k cross join lateral (select book.survivor_of(k.other) as id) o where o.id <> self group by 1, 2;
end $$;
comment on function book.duplicates_of(bigint) is 'The clients who may be this one, with all that says so now.';

create function book.find_duplicates(p_client_id bigint) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  insert into book.duplicate_pair as p (client_id, other_id, reasons, likely)
  select x.one, x.two, x.reasons, book.is_likely_duplicate(x.one, x.two, x.reasons) from book.duplicates_of(p_client_id) x
  on conflict (client_id, other_id) do update
     -- What was found different is asked about again when there is a new reason, or when either file says something else than it did then.
     set reasons = excluded.reasons, likely = excluded.likely, state = 'open', decided_by = null, decided_at = null, evidence = null, version = p.version + 1
   where (not p.reasons @> excluded.reasons and p.state <> 'same') or p.state = 'gone' or (p.state = 'open' and p.likely <> excluded.likely) or (p.state = 'different' and p.evidence <> book.pair_evidence(p.client_id, p.other_id));
  get diagnostics n = row_count;
  return n;
end $$;
comment on function book.find_duplicates(bigint) is 'Looks for clients who may be this one: name with birth date, e-mail, phone, document number or file, bank account, card or wallet, device, registration number. Returns the pairs that are new or have a new reason.';

create function book.forget_duplicates(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- Pairs nobody decided follow what is true now; what a person said stays.
  update book.duplicate_pair p
     set reasons = coalesce(x.reasons, p.reasons), state = case when x.one is null then 'gone' else p.state end,
         likely = case when x.one is null then p.likely else book.is_likely_duplicate(x.one, x.two, x.reasons) end, version = p.version + 1
    from book.duplicate_pair q left join book.duplicates_of(p_client_id) x on x.one = q.client_id and x.two = q.other_id
   where p.id = q.id and p_client_id in (q.client_id, q.other_id) and q.state = 'open' and x.reasons is distinct from q.reasons;
end $$;
comment on function book.forget_duplicates(bigint) is 'Takes back what open pairs of a client were found by and is no longer true, as after a merge that was undone.';

create function book.duplicates_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.find_duplicates(new.client_id);
  return null;
end $$;
comment on function book.duplicates_moved() is 'Looks again when a document, a place to be paid to or another device comes in.';
create trigger duplicates_moved after insert on book.client_field for each row when (new.field in ('device', 'registration_number', 'lei')) execute function book.duplicates_moved();
create trigger duplicates_moved after insert on book.client_device for each row execute function book.duplicates_moved();
create trigger duplicates_moved after insert on book.client_document for each row execute function book.duplicates_moved();
create trigger duplicates_moved after insert on book.destination for each row execute function book.duplicates_moved();

create function book.instrument_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.find_duplicates(p.client_id) from book.payment p where p.id = new.payment_id;
  return null;
end $$;
comment on function book.instrument_moved() is 'Looks again when it is known whose money came from a card.';
create trigger duplicates_moved after update of payment_id on book.receipt for each row
  when (new.instrument is not null and new.payment_id is not null and old.payment_id is distinct from new.payment_id) execute function book.instrument_moved();

create function book.client_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.find_duplicates(new.id);
  return null;
end $$;
comment on function book.client_moved() is 'Looks again when a client gets another name, date of birth or way to be reached.';
create trigger duplicates_moved after update of full_name, birth_date, email, phone on book.client for each row
  when ((old.full_name, old.birth_date, old.email, old.phone) is distinct from (new.full_name, new.birth_date, new.email, new.phone)) execute function book.client_moved();

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
  elsif exists (select from book.client_merge m where m.pair_id = p.id and m.state in ('proposed', 'merged', 'undo_proposed')) then
    perform authz.refuse('PU003', '{"what": "merge_open"}');
  end if;
  update book.duplicate_pair x
     set state = p_decision, decided_by = session_user, decided_at = clock_timestamp(), text = p_text, version = x.version + 1,
         evidence = case p_decision when 'different' then book.pair_evidence(x.client_id, x.other_id) end
   where x.id = p_id returning * into p;
  perform book.note_client(p.client_id);
  perform book.note_client(p.other_id);
  return authz.finish_command(p_key, 'duplicate', p.id, p.version, p.state, '{}', jsonb_build_object('client', p.client_id, 'other', p.other_id, 'text', p_text));
end $$;
comment on function desk.decide_duplicate(uuid, bigint, int, text, text) is 'Says whether two clients are the same person. The same: neither is approved any more until they are merged. Different: for as long as neither file says anything new. PU001, PU002, PU003 (merge_open: a merge of the two is on its way), PU007, PU008.';

create function desk.list_duplicates(p_state text default 'open', p_limit int default 100)
returns table (id bigint, client_id bigint, client text, other_id bigint, other text, reasons jsonb, state text, found_us bigint, version int, likely boolean) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
  found_rows int;
begin
  perform authz.require('duplicate.decide');
  scope := authz.scope();
  return query
    select p.id, a.id, a.full_name, b.id, b.full_name, p.reasons, p.state, book.micros(p.found_at), p.version, p.likely
      from book.duplicate_pair p join book.client a on a.id = p.client_id join book.client b on b.id = p.other_id
     where p.state = coalesce(p_state, 'open') and a.merged_into is null and b.merged_into is null and (scope is null or (a.circle_id = any (scope) and b.circle_id = any (scope)))
     order by p.likely desc, p.id desc limit least(greatest(coalesce(p_limit, 100), 1), 500);
  get diagnostics found_rows = row_count;
  perform authz.count_read('duplicate.list', found_rows);
  perform audit.append('duplicate.list', 'duplicate', null, jsonb_build_object('pairs', found_rows)::text);
end $$;
comment on function desk.list_duplicates(text, int) is 'Pairs of clients who may be one, with the reasons: those who likely are first, then the newest. Audited. PU001.';

reset role;
grant execute on function desk.decide_duplicate(uuid, bigint, int, text, text), desk.list_duplicates(text, int) to purser_compliance;
