-- Who stands behind a company: shares as exact fractions, followed through up to six levels. A share held
-- through others is the product along each chain; chains that come back to a party they passed are cut there,
-- so that companies which own one another do not count for ever.
set local role purser_owner;
grant select, insert, update on book.officer to purser_desk;
grant update (kind, birth_date, country) on book.party to purser_desk;

create function book.has_owner_cycle(p_client_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    with recursive reach as (
      select o.owner_id as above, o.owned_id as below from book.ownership o where o.client_id = p_client_id and o.ended_at is null
      union
      select r.above, o.owned_id from reach r join book.ownership o on o.client_id = p_client_id and o.owner_id = r.below and o.ended_at is null)
    select from reach r where r.above = r.below);
end $$;
comment on function book.has_owner_cycle(bigint) is 'Whether companies in the file of a client own one another in a circle.';

create function book.ownership_paths(p_client_id bigint) returns table (owner_id bigint, numerator numeric, denominator numeric, depth int, cut text)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  self bigint := (select p.id from book.party p where p.client_id = p_client_id);
  most constant int := 20000;
  chains bigint;
  level record;
  owners bigint[] := array[self];
  nums numeric[] := '{1}';
  dens numeric[] := '{1}';
begin
  if book.has_owner_cycle(p_client_id) then
    -- Where owners run in circles each chain counts until it comes back, so that chains have to be told apart.
    return query
    with recursive path as (
      select o.owner_id as at, o.numerator::numeric as num, o.denominator::numeric as den, 1 as depth, array[self, o.owner_id] as passed, false as cycle
        from book.ownership o where o.client_id = p_client_id and o.owned_id = self and o.ended_at is null
      union all
      select o.owner_id, w.num * o.numerator, w.den * o.denominator, w.depth + 1, w.passed || o.owner_id, o.owner_id = any (w.passed)
        from path w join book.ownership o on o.client_id = p_client_id and o.owned_id = w.at and o.ended_at is null
       where w.depth < 7 and not w.cycle)
    select w.at, w.num, w.den, w.depth, case when w.cycle then 'cycle' when w.depth = 7 then 'deep' end from path w limit most;
    get diagnostics chains = row_count;
    if chains = most then
      -- Not all of them were followed: the sheet says so.
      return query select self, 0::numeric, 1::numeric, 7, 'many'::text;
    end if;
    return;
  end if;
  -- Without circles no chain meets itself: what is held at a level is the sum over the level below, however many chains.
  for step in 1 .. 7 loop
    with held as (
      select o.owner_id as at, book.fraction_sum(array_agg(w.num * o.numerator), array_agg(w.den * o.denominator)) as share
        from unnest(owners, nums, dens) w (at, num, den) join book.ownership o on o.client_id = p_client_id and o.owned_id = w.at and o.ended_at is null group by o.owner_id)
    select array_agg(h.at order by h.at) as at, array_agg(h.share[1] order by h.at) as num, array_agg(h.share[2] order by h.at) as den into level from held h;
    exit when level.at is null;
    owners := level.at;
    nums := level.num;
    dens := level.den;
    return query select w.a, w.n, w.d, step, case when step = 7 then 'deep' end from unnest(owners, nums, dens) w (a, n, d);
  end loop;
end $$;
comment on function book.ownership_paths(bigint) is 'What each owner of a client holds at each level: without circles summed level by level, else chain by chain with the product of its shares. cut: where a chain came back to a party it passed (cycle) or goes on beyond six levels (deep), which counts for nothing; many: circles of more than 20,000 chains, of which not all were followed.';

create function book.fraction_sum(p_numerators numeric[], p_denominators numeric[]) returns numeric[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  num numeric := 0;
  den numeric := 1;
  common numeric;
begin
  for i in 1 .. coalesce(cardinality(p_numerators), 0) loop
    num := num * p_denominators[i] + p_numerators[i] * den;
    den := den * p_denominators[i];
    common := gcd(num, den);
    num := div(num, common);
    den := div(den, common);
  end loop;
  return array[num, den];
end $$;
comment on function book.fraction_sum(numeric[], numeric[]) is 'Exact sum of fractions in lowest terms: {numerator, denominator}.';

create function book.beneficial_owners(p_client_id bigint)
returns table (party_id bigint, kind text, name text, numerator numeric, denominator numeric, direct_numerator numeric, direct_denominator numeric, levels int, over boolean, control boolean, nominee boolean)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
  with chains as (select * from book.ownership_paths(p_client_id)),
  sums as (
    select c.owner_id, book.fraction_sum(array_agg(c.numerator), array_agg(c.denominator)) as total,
           book.fraction_sum(array_agg(c.numerator) filter (where c.depth = 1), array_agg(c.denominator) filter (where c.depth = 1)) as direct, max(c.depth) as levels
      from chains c where c.cut is null group by c.owner_id)
  select p.id, p.kind, p.name, s.total[1], s.total[2], s.direct[1], s.direct[2], s.levels, s.total[1] * 4 > s.total[2],
         exists (select from book.ownership o where o.client_id = p_client_id and o.owner_id = p.id and o.control and o.ended_at is null),
         exists (select from book.ownership o where o.client_id = p_client_id and o.owner_id = p.id and o.nominee and o.ended_at is null)
    from sums s join book.party p on p.id = s.owner_id
   order by s.total[1] / s.total[2] desc, p.id;
end $$;
comment on function book.beneficial_owners(bigint) is 'Owners of a client with direct and whole share as exact fractions in lowest terms. over: more than a quarter.';

create function book.unnamed_part(p_client_id bigint, p_owned_id bigint, p_numerator numeric, p_denominator numeric) returns numeric[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  named numeric[] := (select book.fraction_sum(array_agg(o.numerator::numeric), array_agg(o.denominator::numeric)) from book.ownership o where o.client_id = p_client_id and o.owned_id = p_owned_id and o.ended_at is null);
begin
  return case when named[1] < named[2] then array[p_numerator * (named[2] - named[1]), p_denominator * named[2]] else '{0,1}' end;
end $$;
comment on function book.unnamed_part(bigint, bigint, numeric, numeric) is 'What part of a client is held through a party that has this share of it, by owners nobody named: {numerator, denominator}.';

create function book.ownership_state(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  self bigint := (select p.id from book.party p where p.client_id = p_client_id);
  direct numeric[];
  walk record;
begin
  select book.fraction_sum(array_agg(o.numerator::numeric), array_agg(o.denominator::numeric)) into direct
    from book.ownership o where o.client_id = p_client_id and o.owned_id = self and o.ended_at is null;
  select coalesce(bool_or(w.cut = 'cycle'), false) as cycle, coalesce(bool_or(w.cut = 'deep'), false) as deep, coalesce(bool_or(w.cut = 'many'), false) as many,
         coalesce(max(w.depth) filter (where w.cut is null), 0) as levels,
         book.fraction_sum(array_agg(w.numerator) filter (where w.cut = 'deep'), array_agg(w.denominator) filter (where w.cut = 'deep')) as beyond,
         array_agg(distinct p.name) filter (where w.cut = 'deep') as beyond_names into walk
    from book.ownership_paths(p_client_id) w left join book.party p on p.id = w.owner_id;
  return (
    with owner as materialized (select * from book.beneficial_owners(p_client_id)),
    -- Of the client, and of each company that has a share which matters: what nobody said who holds it.
    hidden as materialized (
      select c.name, c.over, book.unnamed_part(p_client_id, c.id, c.num, c.den) as part
        from (select k.full_name as name, self as id, 1::numeric as num, 1::numeric as den, false as over from book.client k where k.id = p_client_id
              union all select b.name, b.party_id, b.numerator, b.denominator, true from owner b where b.kind = 'entity' and b.over) c),
    -- One person may hold all of it. What goes on beyond the levels that are followed is as good as unnamed.
    whole as materialized (
      select book.fraction_sum(array_agg(h.part[1]) || walk.beyond[1], array_agg(h.part[2]) || walk.beyond[2]) as part from hidden h)
    select jsonb_build_object(
    'direct_numerator', direct[1]::text, 'direct_denominator', direct[2]::text,
    'known', coalesce(direct[1] * 4 >= direct[2] * 3, false),
    'too_much', exists (select from book.ownership o where o.client_id = p_client_id and o.ended_at is null group by o.owned_id
                        having (book.fraction_sum(array_agg(o.numerator::numeric), array_agg(o.denominator::numeric)))[1] > (book.fraction_sum(array_agg(o.numerator::numeric), array_agg(o.denominator::numeric)))[2]),
    'cycle', walk.cycle, 'deep', walk.deep, 'many', walk.many,
    -- A company behind which there may be somebody above a quarter whom nobody named.
    'unverified', (select coalesce(jsonb_agg(x.name order by x.name), '[]')
                     from (select h.name from hidden h where h.over and h.part[1] * 4 > h.part[2]
                           union select n from unnest(walk.beyond_names) n where walk.beyond[1] * 4 > walk.beyond[2]) x (name)),
    'unnamed', (select coalesce(jsonb_agg(h.name order by h.part[1] / h.part[2] desc, h.name), '[]') from hidden h where h.part[1] > 0),
    'unnamed_e2', (select ceil(w.part[1] * 10000 / w.part[2])::int from whole w), 'unnamed_over', (select w.part[1] * 4 > w.part[2] from whole w),
    'unproved', (select coalesce(jsonb_agg(distinct p.name), '[]') from owner b join book.party p on p.id = b.party_id
                  where b.over and exists (select from book.ownership o where o.client_id = p_client_id and o.owner_id = b.party_id and o.ended_at is null and o.document_id is null)),
    'nominees', (select count(*) from book.ownership o where o.client_id = p_client_id and o.nominee and o.ended_at is null),
    'levels', walk.levels,
    'persons', (select count(*) from owner b where b.kind = 'person' and (b.over or b.control))));
end $$;
comment on function book.ownership_state(bigint) is 'Whether the owners of a company are known: three quarters of its shares named, no shares above the whole, nobody above a quarter whom nobody named. unnamed: the client and companies above a quarter whose shares are not all named, unnamed_e2: how much of the client may be held through those and beyond six levels, in hundredths of a per cent, unnamed_over: more than a quarter.';

create function book.parties_behind(p_client_id bigint) returns setof book.party language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select p.* from book.party p
     where p.client_id is distinct from p_client_id
       and (exists (select from book.ownership o where o.client_id = p_client_id and o.owner_id = p.id and o.ended_at is null)
            or exists (select from book.officer k where k.client_id = p_client_id and k.party_id = p.id and k.ended_at is null));
end $$;
comment on function book.parties_behind(bigint) is 'Who owns, represents or directs a client, at every level of its file.';

create function book.officer_birth(p_text text) returns date language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_text ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then p_text::date end;
exception when datetime_field_overflow then
  return null;
end $$;
comment on function book.officer_birth(text) is 'A birth date as a file gives it; null where it is no day.';

create function book.note_officers(p_client_id bigint, p_role text, p_value jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  entry jsonb;
  officer text;
  birth date;
  home text;
  keys text[] := '{}';
  made bigint;
begin
  for entry in select e.value from jsonb_array_elements(case jsonb_typeof(p_value) when 'array' then p_value else '[]' end) e loop
    officer := btrim(coalesce(entry ->> 'name', entry #>> '{}'));
    continue when officer = '' or length(officer) > 128;
    birth := book.officer_birth(entry ->> 'birth_date');
    home := substring(entry ->> 'country' from '^[A-Z]{2}$');
    keys := keys || book.counterparty_key(officer);
    update book.officer k set ended_at = null where k.client_id = p_client_id and k.role = p_role and k.name_key = book.counterparty_key(officer) returning k.party_id into made;
    if not found then
      insert into book.party (kind, name, birth_date, country) values (case when birth is null then 'unknown' else 'person' end, officer, birth, home) returning id into made;
      insert into book.officer (client_id, role, name_key, party_id) values (p_client_id, p_role, book.counterparty_key(officer), made);
    elsif birth is not null or home is not null then
      -- What the file says today; of what it does not say any more nothing is forgotten.
      update book.party y set kind = case when birth is null then y.kind else 'person' end, birth_date = coalesce(birth, y.birth_date), country = coalesce(home, y.country)
       where y.id = made;
    end if;
  end loop;
  -- Who is not named any more was screened as long as they were.
  update book.officer k set ended_at = clock_timestamp() where k.client_id = p_client_id and k.role = p_role and k.ended_at is null and k.name_key <> all (keys);
end $$;
comment on function book.note_officers(bigint, text, jsonb) is 'Makes those whom a file names as representatives or directors parties of the client, with the birth date and country it gives, who are screened as owners are.';

create function book.officers_named() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.note_officers(new.client_id, new.field, new.value);
  return null;
end $$;
comment on function book.officers_named() is 'Notes the representatives and directors a new edition of a field names.';
create trigger note_officers after insert on book.client_field for each row when (new.field in ('representatives', 'directors')) execute function book.officers_named();

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.add_party(p_key uuid, p_client_id bigint, p_kind text, p_name text, p_birth_date date default null, p_country text default null, p_registration text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'ownership.add_party', 'client.edit',
    jsonb_build_object('client', p_client_id, 'kind', p_kind, 'name', p_name, 'birth_date', p_birth_date, 'country', p_country, 'registration', p_registration));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  perform authz.require_text('name', p_name, 128);
  perform authz.check_text('registration', p_registration, 64);
  if p_kind is null or p_kind not in ('person', 'entity') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif p_country is not null and not exists (select from policy.country k where k.code = p_country) then
    perform authz.refuse('PU008', '{"field": "country"}');
  end if;
  insert into book.party (kind, name, birth_date, country, registration) values (p_kind, p_name, p_birth_date, p_country, p_registration) returning id into made;
  return authz.finish_command(p_key, 'party', made, 1, 'added', '{}', jsonb_build_object('client', p_client_id, 'kind', p_kind));
end $$;
comment on function desk.add_party(uuid, bigint, text, text, date, text, text) is 'Adds a person or company that may stand behind a client. PU007, PU008.';

create function desk.set_ownership(p_key uuid, p_client_id bigint, p_owner_id bigint, p_owned_id bigint, p_numerator bigint, p_denominator bigint,
                                   p_control boolean default false, p_nominee boolean default false, p_document_id bigint default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  self bigint;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'ownership.set', 'client.edit', jsonb_build_object('client', p_client_id, 'owner', p_owner_id, 'owned', p_owned_id, 'numerator', p_numerator,
    'denominator', p_denominator, 'control', p_control, 'nominee', p_nominee, 'document', p_document_id));
  if answer.replayed then return answer; end if;
  perform book.require_client(p_client_id);
  perform from book.client c where c.id = p_client_id for update;
  if not exists (select from book.client c where c.id = p_client_id and c.kind = 'entity') then
    perform authz.refuse('PU003', '{"what": "client_kind"}');
  elsif p_document_id is not null and not exists (select from book.client_document d where d.id = p_document_id and d.client_id = p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_document_id));
  elsif p_denominator is null or p_denominator not between 1 and 1000000000000 or p_numerator is null or p_numerator not between 0 and p_denominator then
    perform authz.refuse('PU008', '{"field": "share"}');
  end if;
  insert into book.party (kind, name, client_id) select 'entity', c.full_name, c.id from book.client c where c.id = p_client_id
  on conflict (client_id) where client_id is not null do nothing;
  self := coalesce(p_owned_id, (select p.id from book.party p where p.client_id = p_client_id));
  if not exists (select from book.party p where p.id = p_owner_id) or not exists (select from book.party p where p.id = self) then
    perform authz.refuse('PU007', '{"what": "party"}');
  elsif p_owner_id = self then
    perform authz.refuse('PU008', '{"field": "owner"}');
  end if;
  update book.ownership o set ended_by = session_user, ended_at = clock_timestamp()
   where o.client_id = p_client_id and o.owner_id = p_owner_id and o.owned_id = self and o.ended_at is null;
  if p_numerator > 0 or p_control then
    insert into book.ownership (client_id, owner_id, owned_id, numerator, denominator, nominee, control, document_id)
    values (p_client_id, p_owner_id, self, p_numerator, p_denominator, coalesce(p_nominee, false), coalesce(p_control, false), p_document_id) returning id into made;
  end if;
  perform book.rate_client(p_client_id, 'ownership');
  perform book.note_client(p_client_id);
  return authz.finish_command(p_key, 'client', p_client_id, (select c.version from book.client c where c.id = p_client_id), null, jsonb_build_object('ownership', made, 'state', book.ownership_state(p_client_id)),
    jsonb_build_object('owner', p_owner_id, 'owned', self, 'numerator', p_numerator::text, 'denominator', p_denominator::text));
end $$;
comment on function desk.set_ownership(uuid, bigint, bigint, bigint, bigint, bigint, boolean, boolean, bigint) is 'Says what part of whom a party owns in the file of a company; p_owned_id null: of the client itself. A numerator of 0 without control ends it. The row before stays with its end. PU007, PU008.';

create function desk.client_owners(p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('client.file');
  perform book.require_client(p_client_id);
  perform authz.count_read('client.fields', 1);
  perform audit.append('client.owners', 'client', p_client_id::text, '{}');
  return jsonb_build_object('state', book.ownership_state(p_client_id),
    'owners', (select coalesce(jsonb_agg(jsonb_build_object('party', b.party_id, 'kind', b.kind, 'name', b.name, 'numerator', b.numerator::text, 'denominator', b.denominator::text,
        'direct_numerator', b.direct_numerator::text, 'direct_denominator', b.direct_denominator::text, 'levels', b.levels, 'over', b.over, 'control', b.control, 'nominee', b.nominee)
        order by b.numerator / b.denominator desc, b.party_id), '[]') from book.beneficial_owners(p_client_id) b),
    'shares', (select coalesce(jsonb_agg(jsonb_build_object('owner', o.owner_id, 'owned', o.owned_id, 'numerator', o.numerator::text, 'denominator', o.denominator::text, 'document', o.document_id) order by o.id), '[]')
      from book.ownership o where o.client_id = p_client_id and o.ended_at is null));
end $$;
comment on function desk.client_owners(bigint) is 'The owners of a company through all levels, with exact shares, and what is still unknown. Audited.';

reset role;
grant execute on function desk.add_party(uuid, bigint, text, text, date, text, text), desk.set_ownership(uuid, bigint, bigint, bigint, bigint, bigint, boolean, boolean, bigint) to purser_compliance, purser_support;
grant execute on function desk.client_owners(bigint) to purser_compliance, purser_compliance_manager, purser_support;
