-- What the palette finds: payments by reference, accounts by login, clients and partners by name, with one slip
-- of the keyboard forgiven. All of it within the scope and the rights of the person asking.
--
-- Names are tried in the order of what they cost: the beginning of the whole name, every word anywhere, and only
-- when that found little, words that look alike (trigrams). Numbers with a slip are not compared but made: each
-- number one slip away is looked up, which costs the same in any office. "rows 20" keeps the planner from reading
-- a whole table for what it takes for a thousand rows.
-- Loads the library: the settings of pg_trgm below are known to an owner that is no superuser only then.
select public.similarity('', '');
set local role purser_owner;

create function book.search_words(p_text text) returns text[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((
    select array_agg(w.word order by length(w.word) desc, w.n)
      from (select s.word, s.n from regexp_split_to_table(lower(p_text), '[^[:alnum:]]+') with ordinality s (word, n)
             where length(s.word) >= 2 order by s.n limit 4) w), '{}');
end $$;
comment on function book.search_words(text) is 'The first four words of a search, two letters or more each, in small letters, the longest first.';

create function book.one_slip_away(p_digits text) returns text[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(array_agg(distinct near.digits), '{}')
      from generate_series(1, length(p_digits) + 1) at (place)
     cross join lateral (
       select left(p_digits, at.place - 1) || d || substr(p_digits, at.place + 1) as digits from generate_series(0, 9) d
        where at.place <= length(p_digits)                                        -- one digit another
       union all
       select left(p_digits, at.place - 1) || d || substr(p_digits, at.place) from generate_series(0, 9) d  -- one missing
       union all
       select left(p_digits, at.place - 1) || substr(p_digits, at.place + 1)
        where at.place <= length(p_digits)                                        -- one too many
       union all
       select left(p_digits, at.place - 1) || substr(p_digits, at.place + 1, 1) || substr(p_digits, at.place, 1) || substr(p_digits, at.place + 2)
        where at.place < length(p_digits)) near                                   -- two the wrong way round
     where near.digits <> p_digits);
end $$;
comment on function book.one_slip_away(text) is 'Every number that differs from this one by one digit changed, missing, too many, or two neighbours the wrong way round.';

create function book.names_beginning(p_text text, p_scope bigint[]) returns setof bigint language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  low text := lower(p_text);
  high text := lower(p_text) || U&'\+10FFFF';
begin
  if p_scope is null then
    return query select c.id from book.client c
      where lower(c.full_name) >= low and lower(c.full_name) < high order by lower(c.full_name), c.id limit 50;
  end if;
  return query
    select k.id from unnest(p_scope) s (circle_id)
     cross join lateral (
       select c.id from book.client c
        where c.circle_id = s.circle_id and lower(c.full_name) >= low and lower(c.full_name) < high
        order by lower(c.full_name), c.id limit 50) k
     limit 200;
end $$;
comment on function book.names_beginning(text, bigint[]) is 'Clients whose whole name begins with the text, the shortest first. p_scope: circles, or null for all.';

create function book.names_containing(p_words text[], p_scope bigint[]) returns setof bigint language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  one text := book.like_pattern(p_words[1]);
  two text := book.like_pattern(coalesce(p_words[2], p_words[1]));
  three text := book.like_pattern(coalesce(p_words[3], p_words[1]));
  four text := book.like_pattern(coalesce(p_words[4], p_words[1]));
begin
  return query select c.id from book.client c
    where lower(c.full_name) like one and lower(c.full_name) like two
      and lower(c.full_name) like three and lower(c.full_name) like four
      and (p_scope is null or c.circle_id = any (p_scope)) limit 400;
end $$;
comment on function book.names_containing(text[], bigint[]) is 'Clients whose name contains every one of up to four words, in any order. At most 400.';

create function book.likeness_needed(p_word text) returns real language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when length(p_word) <= 5 then 0.33 else 0.37 end;
end $$;
comment on function book.likeness_needed(text) is 'How alike two words must look: one slip costs a short word more of its trigrams than a long one.';

create function book.names_resembling(p_words text[], p_scope bigint[], p_least real, p_most int) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan set pg_trgm.strict_word_similarity_threshold = '0.37' as $$
declare
  one text := p_words[1];
  two text := p_words[2];
  three text := p_words[3];
  need_two real := book.likeness_needed(two);
  need_three real := book.likeness_needed(three);
begin
  -- The index looks for the longest word alone, which few names resemble; the others are compared in those. The
  -- threshold ends with the function.
  perform set_config('pg_trgm.strict_word_similarity_threshold', p_least::text, true);
  return (
    select coalesce(array_agg(k.id), '{}') from (
      select c.id from book.client c
       where lower(c.full_name) operator(public.%>>) one
         and (two is null or public.strict_word_similarity(two, lower(c.full_name)) >= need_two)
         and (three is null or public.strict_word_similarity(three, lower(c.full_name)) >= need_three)
         and (p_scope is null or c.circle_id = any (p_scope)) limit p_most) k);
end $$;
comment on function book.names_resembling(text[], bigint[], real, int) is 'At most so many clients whose name has words that look like each of up to three, the first of them at least so much.';

create function book.names_alike(p_words text[], p_scope bigint[]) returns table (id bigint, likeness real) language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  most constant int := 1000;
  ids bigint[];
  closer bigint[];
begin
  if cardinality(p_words) = 0 or length(p_words[1]) < 3 then
    return;
  end if;
  ids := book.names_resembling(p_words, p_scope, book.likeness_needed(p_words[1]), most);
  if cardinality(ids) = most then
    -- Many share most of the word; those that share nearly all of it must not be missed.
    closer := book.names_resembling(p_words, p_scope, 0.6, most);
    ids := case when cardinality(closer) > 0 then closer else ids end;
  end if;
  return query
    select c.id, least(public.strict_word_similarity(p_words[1], lower(c.full_name)), public.strict_word_similarity(p_words[2], lower(c.full_name)),
                       public.strict_word_similarity(p_words[3], lower(c.full_name))) as likeness
      from book.client c where c.id = any (ids)
     order by likeness desc, c.id limit 50;
end $$;
comment on function book.names_alike(text[], bigint[]) is 'Clients whose name has words that look like each of up to three, and how much they do (1: the same). The best 50.';

create function book.emails_containing(p_text text, p_scope bigint[]) returns setof bigint language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  pattern text := book.like_pattern(p_text);
begin
  return query select c.id from book.client c
    where lower(c.email) like pattern and (p_scope is null or c.circle_id = any (p_scope)) limit 100;
end $$;
comment on function book.emails_containing(text, bigint[]) is 'Clients whose e-mail contains the text. At most 100.';

create function book.search_clients(p_text text, p_scope bigint[]) returns table (id bigint, rank real) language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp as $$
declare
  words text[] := book.search_words(p_text);
  number text := substring(p_text from '^[Cc]?[- ]?([0-9]{1,18})$');
  here int;
  found_rows int := 0;
begin
  if number is not null then
    return query select c.id, 0.96::real from book.client c
      where c.id = number::bigint and (p_scope is null or c.circle_id = any (p_scope));
    return;
  elsif cardinality(words) = 0 then
    return;
  end if;
  return query select f.id, case when lower(c.full_name) = lower(p_text) then 0.94 else 0.9 end::real
    from book.names_beginning(p_text, p_scope) f (id) join book.client c on c.id = f.id;
  get diagnostics found_rows = row_count;
  if length(words[1]) < 3 then
    return;
  end if;
  -- A word of the name that begins as typed is worth more than letters in the middle of one.
  return query select f.id, case when ' ' || lower(c.full_name) like book.like_pattern(' ' || words[1]) then 0.85 else 0.7 end::real
    from book.names_containing(words, p_scope) f (id) join book.client c on c.id = f.id;
  get diagnostics here = row_count;
  found_rows := found_rows + here;
  if p_text ~ '[@.0-9_]' or found_rows < 3 then
    return query select f.id, 0.8::real from book.emails_containing(p_text, p_scope) f (id);
    get diagnostics here = row_count;
    found_rows := found_rows + here;
  end if;
  if found_rows < 3 then
    -- Of an e-mail, what stands before the @ is the name.
    return query select f.id, (0.2 + 0.4 * f.likeness)::real from book.names_alike(book.search_words(split_part(p_text, '@', 1)), p_scope) f;
  end if;
end $$;
comment on function book.search_clients(text, bigint[]) is 'Clients a search means, with a rank from 0 to 1; one client may come several times. By id (C-1042), name, e-mail, and by names that look alike when little else was found.';

create function book.search_partners(p_text text, p_scope bigint[]) returns table (id bigint, rank real) language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan set pg_trgm.strict_word_similarity_threshold = '0.33' as $$
declare
  words text[] := book.search_words(p_text);
  one text := book.like_pattern(words[1]);
  found_rows int;
begin
  return query select p.id, case when p.code = upper(p_text) then 0.95 when lower(p.name) like ltrim(one, '%') then 0.88 else 0.68 end::real
    from book.partner p
   where (p.code = upper(p_text) or (length(words[1]) >= 3 and lower(p.name) like one
            and not exists (select from unnest(words) w where lower(p.name) not like book.like_pattern(w))))
     and (p_scope is null or p.id = any (p_scope)) limit 50;
  get diagnostics found_rows = row_count;
  if found_rows = 0 and length(words[1]) >= 3 then
    return query select p.id, (0.18 + 0.4 * public.strict_word_similarity(words[1], lower(p.name)))::real
      from book.partner p
     where lower(p.name) operator(public.%>>) words[1] and (p_scope is null or p.id = any (p_scope)) limit 20;
  end if;
end $$;
comment on function book.search_partners(text, bigint[]) is 'Partners a search means, by code or name, with a rank from 0 to 1.';

create function book.search_accounts(p_text text, p_scope bigint[]) returns table (id bigint, rank real) language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  found_rows int;
begin
  if p_text !~ '^[0-9]{3,18}$' then
    return;
  end if;
  return query select a.id, case when a.login::text = p_text then 0.95 else 0.6 end::real
    from book.trading_account a join book.client c on c.id = a.client_id
   where a.login::text like p_text || '%' and (p_scope is null or c.circle_id = any (p_scope)) limit 50;
  get diagnostics found_rows = row_count;
  if found_rows = 0 then
    return query select k.id, 0.4::real from unnest(book.one_slip_away(p_text)) d
      cross join lateral (
        select a.id from book.trading_account a join book.client c on c.id = a.client_id
         where a.login::text = d and (p_scope is null or c.circle_id = any (p_scope)) limit 5) k
     limit 20;
  end if;
end $$;
comment on function book.search_accounts(text, bigint[]) is 'Trading accounts whose login begins so, else those one slip away, with a rank from 0 to 1.';

create function book.search_payments(p_text text, p_scope bigint[]) returns table (id bigint, rank real) language plpgsql stable rows 20
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  parts text[] := regexp_match(upper(p_text), '^([A-Z]?)[- ]?([0-9]{1,18})$');
  letters text[];
  found_rows int;
begin
  if parts is null then
    return;
  end if;
  -- A number alone may be of any kind, and which letters there are is the business of the payments.
  select array_agg(l) into letters from string_to_table('A B C D E F G H I J K L M N O P Q R S T U V W X Y Z', ' ') l
   where parts[1] in (l, '') and exists (select from book.payment p where p.reference > l || '-' and p.reference < l || '.');
  return query select p.id, 1.0::real
    from book.payment p join book.client c on c.id = p.client_id
   where p.reference = any (select l || '-' || parts[2] from unnest(letters) l) and (p_scope is null or c.circle_id = any (p_scope));
  get diagnostics found_rows = row_count;
  if found_rows > 0 or length(parts[2]) < 3 then
    return;
  end if;
  return query select k.id, 0.55::real from unnest(letters) l
    cross join lateral (
      select p.id from book.payment p join book.client c on c.id = p.client_id
       where p.reference > l || '-' || parts[2] and p.reference < l || '-' || parts[2] || ':'
         and (p_scope is null or c.circle_id = any (p_scope))
       order by p.reference limit 5) k;
  return query select k.id, 0.4::real from unnest(letters) l cross join unnest(book.one_slip_away(parts[2])) d
    cross join lateral (
      select p.id from book.payment p join book.client c on c.id = p.client_id
       where p.reference = l || '-' || d and (p_scope is null or c.circle_id = any (p_scope)) limit 1) k
   limit 20;
end $$;
comment on function book.search_payments(text, bigint[]) is 'Payments by reference (W-48213, w48213, 48213), else those whose reference begins so or is one slip away, with a rank from 0 to 1.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.search(p_text text, p_limit int default 12)
returns table (kind text, id bigint, title text, subtitle text, code text, rank real, client_id bigint)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
  most int := least(greatest(coalesce(p_limit, 12), 1), 50);
  wanted text := regexp_replace(trim(coalesce(p_text, '')), '\s+', ' ', 'g');
  found_rows int;
begin
  perform authz.require('client.list');
  perform authz.check_text('text', p_text, 100);
  scope := authz.scope();
  return query
    select h.kind, h.id, h.title, h.subtitle, h.code, h.rank, h.client_id from (
      select 'payment'::text as kind, p.id, p.reference as title, c.full_name as subtitle, p.reference as code, s.rank, p.client_id
        from (select f.id, max(f.rank) as rank from book.search_payments(wanted, scope) f where authz.may('payment.list') group by f.id) s
        join book.payment p on p.id = s.id join book.client c on c.id = p.client_id
      union all
      select 'account', a.id, a.login::text, c.full_name || ', ' || t.name, a.login::text, s.rank, a.client_id
        from book.search_accounts(wanted, scope) s
        join book.trading_account a on a.id = s.id join book.client c on c.id = a.client_id join book.trading_server t on t.id = a.server_id
      union all
      select 'partner', p.id, p.name, null, p.code, s.rank, null
        from (select f.id, max(f.rank) as rank from book.search_partners(wanted, authz.partners()) f group by f.id) s
        join book.partner p on p.id = s.id
      union all
      select 'client', c.id, c.full_name, concat_ws(', ', c.country, book.mask(c.email, 'email')), book.code('C', c.id), s.rank, c.id
        from (select f.id, max(f.rank) as rank from book.search_clients(wanted, scope) f group by f.id) s
        join book.client c on c.id = s.id
    ) h order by h.rank desc, length(h.title), h.title, h.id limit most;
  get diagnostics found_rows = row_count;
  perform authz.count_read('search', found_rows);
  perform authz.record_search('client.search', wanted, found_rows);
end $$;
comment on function desk.search(text, int) is 'What the palette finds within the scope of the person: clients by name, e-mail or id, accounts by login, partners by name or code, and payments by reference for those who may list payments; one slip of the keyboard forgiven; best first. client_id: whose it is. At most 50.';

create function desk.workstation_policy() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.actor();
  return jsonb_build_object('drafts_wipe_on_logout', authz.setting('drafts.wipe_on_logout'));
end $$;
comment on function desk.workstation_policy() is 'What the office asks of the workstation itself: drafts_wipe_on_logout, whether logging out wipes what was typed and not sent. PU001.';

reset role;
grant execute on function desk.search(text, int), desk.workstation_policy() to purser_staff;
