-- Results of screenings and what people said about them. The engine runs outside; a service hands in what it
-- found, with the digest of the data it compared, so that a client who changed since is not taken as screened.
set local role purser_owner;
grant select, insert on book.screening_certificate to purser_desk;

create function book.screened_numbers(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_agg(n.value order by n.value)
      from (select distinct jsonb_build_object('type', f.field, 'number', coalesce(e.value ->> 'number', e.value ->> 'tin', e.value #>> '{}'), 'issuer', e.value ->> 'country') as value
              from unnest('{national_ids,tax_numbers,registration_number,lei}'::text[]) f (field)
             cross join lateral book.field_value(p_client_id, f.field) v (value)
             cross join lateral jsonb_array_elements(case jsonb_typeof(v.value) when 'array' then v.value else jsonb_build_array(v.value) end) e (value)
             where v.value is not null) n);
end $$;
comment on function book.screened_numbers(bigint) is 'The numbers a client''s file gives: of the person or company, of taxes, of the register, LEI; null when it gives none.';

create function book.screened_wallets(p_client_id bigint, p_name_key text default null) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_agg(w.detail order by w.detail)
      from (select distinct d.detail from book.destination d join policy.payment_method m on m.code = d.method and m.wallet
             where d.client_id = any (book.client_group(p_client_id)) and (p_name_key is null or book.counterparty_key(d.holder) = p_name_key)) w);
end $$;
comment on function book.screened_wallets(bigint, text) is 'The wallets a client is paid to, or those of them that somebody else holds (p_name_key); null when there are none.';

create function book.screening_subject(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object('name', c.full_name, 'kind', c.kind, 'birth_date', coalesce(book.field_value(c.id, 'birth_date') #>> '{}', c.birth_date::text),
            'former_names', book.field_value(c.id, 'former_names'), 'original_script_name', book.field_value(c.id, 'original_script_name'),
            'nationalities', book.field_value(c.id, 'nationalities'), 'country', c.country, 'sex', book.field_value(c.id, 'sex'), 'birth_country', book.field_value(c.id, 'birth_country'),
            'documents', (select coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'issuer', d.issuer_country) order by d.number, d.issuer_country), '[]')
                            from (select distinct x.number, x.issuer_country from book.client_document x where x.client_id = c.id and x.state = 'accepted' and x.number is not null) d))
              -- Only what is there: of who has none of it the digest is what it was.
              || jsonb_strip_nulls(jsonb_build_object('trade_name', book.field_value(c.id, 'trade_name'), 'country_of_creation', book.field_value(c.id, 'country_of_creation'),
                   'numbers', book.screened_numbers(c.id), 'wallets', book.screened_wallets(c.id)))
            from book.client c where c.id = p_client_id);
end $$;
comment on function book.screening_subject(bigint) is 'The data of a client that a screening compares: names, dates, countries, numbers and the wallets money goes to.';

create function book.subject_digest(p_client_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select encode(sha256(convert_to((case when s.subject -> 'documents' = '[]' then s.subject - 'documents' else s.subject end)::text, 'UTF8')), 'hex')
            from (select book.screening_subject(p_client_id) as subject) s);
end $$;
comment on function book.subject_digest(bigint) is 'SHA-256 over what identifies a client to a screening, numbers of accepted documents with it. Another digest means the screening before says nothing about the client of today.';

create function book.latest_screening(p_client_id bigint) returns book.screening_run language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  run book.screening_run;
begin
  select * into run from book.screening_run r where r.client_id = p_client_id and r.party_id is null order by r.id desc limit 1;
  return run;
end $$;
comment on function book.latest_screening(bigint) is 'The newest screening of a client; all null when there is none.';

create function book.standing_hits(p_client_id bigint) returns setof book.screening_hit language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p_client_id);
begin
  return query
    select h.* from book.screening_hit h
     where h.client_id = any (files) and h.band <> 'shadow'
       and h.run_id in (select max(r.id) from book.screening_run r where r.client_id = any (files) group by r.client_id, r.party_id);
end $$;
comment on function book.standing_hits(bigint) is 'The hits of the newest screening of a client, in every file of theirs, and of each party behind; shadow hits are kept but decide nothing.';

create function book.subject_of(p_client_id bigint, p_party_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_party_id is null then
    return book.screening_subject(p_client_id);
  end if;
  return (select jsonb_build_object('name', p.name, 'kind', p.kind, 'birth_date', p.birth_date, 'country', p.country, 'documents',
            case when p.registration is null then '[]' else jsonb_build_array(jsonb_build_object('number', p.registration, 'issuer', p.country)) end)
              || jsonb_strip_nulls(jsonb_build_object('wallets', (select book.screened_wallets(k.client_id, k.name_key) from book.counterparty k where k.party_id = p.id)))
            from book.party p where p.id = p_party_id);
end $$;
comment on function book.subject_of(bigint, bigint) is 'The data a screening compares: of a client, or of a party behind one.';

create function book.subject_digest_of(p_client_id bigint, p_party_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_party_id is null then
    return book.subject_digest(p_client_id);
  end if;
  return encode(sha256(convert_to(book.subject_of(p_client_id, p_party_id)::text, 'UTF8')), 'hex');
end $$;
comment on function book.subject_digest_of(bigint, bigint) is 'SHA-256 over what identifies a client, or a party behind one, to a screening.';

create function book.screening_due(p_client_id bigint, p_lists jsonb, p_engine text)
returns table (party_id bigint, subject jsonb, subject_digest text, why text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select d.party_id, book.subject_of(p_client_id, d.party_id), d.digest, d.reason
      from (
        select s.party_id, s.digest,
               case when r.id is null then case when exists (select from book.application a where a.client_id = p_client_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')) then 'application' else 'periodic' end
                    when r.subject_digest <> s.digest then 'change'
                    when p_lists is null then null
                    when r.lists <> p_lists or r.engine is distinct from p_engine then 'list'
                    when r.at < clock_timestamp() - make_interval(days => authz.whole_setting('screening.fresh_days')::int) then 'periodic' end as reason
          from (select null::bigint as party_id, book.subject_digest(p_client_id) as digest
                union all
                select p.id, book.subject_digest_of(p_client_id, p.id)
                  from book.party p
                 where p_lists is not null and p.client_id is distinct from p_client_id
                   and p.id in (select b.id from book.parties_behind(p_client_id) b union all select k.party_id from book.counterparty k where k.client_id = p_client_id)) s
          left join lateral (select x.id, x.subject_digest, x.lists, x.engine, x.at from book.screening_run x
                              where x.client_id = p_client_id and x.party_id is not distinct from s.party_id order by x.id desc limit 1) r on true) d
     where d.reason is not null;
end $$;
comment on function book.screening_due(bigint, jsonb, text) is 'Who of a client and the parties behind is to be screened, and why: application or periodic (never, or longer ago than screening.fresh_days), change (of the data), list (against others, or by another engine). Without lists only the client''s own data is looked at.';

create function book.screening_behind(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('all', count(*), 'open', count(*) filter (where not x.fresh), 'names', coalesce(jsonb_agg(x.name order by x.name, x.id) filter (where not x.fresh), '[]'), 'at_us', book.micros(min(x.at)))
      from (select p.id, p.name, r.at, coalesce(r.subject_digest = book.subject_digest_of(p_client_id, p.id) and r.at >= clock_timestamp() - make_interval(days => authz.whole_setting('screening.fresh_days')::int), false) as fresh
              from book.parties_behind(p_client_id) p
              left join lateral (select * from book.screening_run y where y.client_id = p_client_id and y.party_id = p.id order by y.id desc limit 1) r on true) x);
end $$;
comment on function book.screening_behind(bigint) is 'How many parties stand behind a client, and which of them nobody screened as they are now, or too long ago: {"all", "open", "names", "at_us": the oldest of the screenings}.';

create function book.is_standing(h book.screening_hit) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from book.screening_run r where r.id = h.run_id
                    and not exists (select from book.screening_run n where n.client_id = r.client_id and n.party_id is not distinct from r.party_id and n.id > r.id));
end $$;
comment on function book.is_standing(book.screening_hit) is 'Whether a hit is of the newest screening of its subject.';

create function book.takes_two(h book.screening_hit) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return h.kind = 'sanction' and h.band = 'strong'
    or case when h.kind in ('sanction', 'pep', 'adverse') then (authz.setting('screening.two_people_' || h.kind) #>> '{}')::boolean else false end;
end $$;
comment on function book.takes_two(book.screening_hit) is 'Whether a hit is dismissed by two people: a strong one of a sanctions list always, others where policy says so (screening.two_people_sanction, _pep, _adverse).';

create function book.check_hit_reason(p_outcome text, p_reason text, p_text text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.check_onboarding_reason('hit', p_reason, p_text);
  -- That somebody was born on another day is no reason to say that it is them.
  if not exists (select from policy.onboarding_reason r where r.subject = 'hit' and r.code = p_reason and p_outcome = any (r.outcomes)) then
    perform authz.refuse('PU008', '{"field": "reason", "why": "outcome"}');
  end if;
end $$;
comment on function book.check_hit_reason(text, text, text) is 'The reason is of the closed list about hits, and one for what is said (policy.onboarding_reason.outcomes). PU008.';

create function book.hit_to_settle(p_id bigint, p_version int) returns book.screening_hit language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  h book.screening_hit;
begin
  -- The client before the hit, as everybody who writes about both.
  perform from book.client c where c.id = (select x.client_id from book.screening_hit x where x.id = p_id) for update;
  select * into h from book.screening_hit x where x.id = p_id for update;
  if not found or not book.client_visible(h.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'hit', 'id', p_id));
  elsif h.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'hit', 'version', h.version, 'state', h.state));
  elsif not book.is_standing(h) then
    -- A later screening says what is known today; a word about the one before would change nothing.
    perform authz.refuse('PU002', jsonb_build_object('what', 'hit', 'version', h.version, 'state', 'superseded'));
  elsif h.state not in ('open', 'inconclusive', 'proposed_false', 'pending') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'hit', 'state', h.state));
  end if;
  return h;
end $$;
comment on function book.hit_to_settle(bigint, int) is 'Locks a hit that somebody says something of, as they saw it. PU002 (also when a later screening stands), PU003, PU007.';

create function book.require_free_hit(h book.screening_hit) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Whoever was handed it is looking at it: another word would come between.
  if h.held_until > clock_timestamp() and h.held_by <> session_user then
    perform authz.refuse('PU003', jsonb_build_object('what', 'held', 'by', authz.name_of(h.held_by), 'since_us', book.micros(h.held_since), 'until_us', book.micros(h.held_until)));
  end if;
end $$;
comment on function book.require_free_hit(book.screening_hit) is 'Refuses what is said of a hit that somebody else has before them: PU003 held, with who and since when.';

create function book.settle_hit(p_id bigint, p_version int, p_outcome text, p_reason text, p_text text, p_again_on date default null) returns book.screening_hit language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  h book.screening_hit;
  maker text;
  decision bigint;
  needs_second boolean;
begin
  h := book.hit_to_settle(p_id, p_version);
  perform book.require_free_hit(h);
  -- Dismissing takes two people where policy says so; saying that it is true takes one.
  needs_second := p_outcome = 'false' and book.takes_two(h);
  if h.state = 'proposed_false' then
    select d.maker into maker from book.screening_decision d where d.id = h.decision_id;
    if maker = session_user and p_outcome = 'false' then
      perform authz.refuse('PU004', '{"why": "maker"}');
    end if;
  end if;
  insert into book.screening_decision (hit_id, client_id, list, entity_ref, evidence_digest, outcome, reason_code, text, maker, checker, holds_until)
  values (h.id, h.client_id, h.list, h.entity_ref, h.evidence_digest, case when needs_second and maker is null then 'inconclusive' else p_outcome end, p_reason, nullif(p_text, ''),
          case when needs_second and maker is not null then maker else session_user end, case when needs_second and maker is not null then session_user end,
          case when p_outcome = 'false' then (clock_timestamp() at time zone 'UTC')::date + authz.whole_setting('screening.holds_days')::int end)
  returning id into decision;
  update book.screening_hit x set state = case when needs_second and maker is null then 'proposed_false' else p_outcome end, decision_id = decision, again_on = p_again_on, again_told_at = null, held_by = null, held_until = null, version = x.version + 1
   where x.id = p_id returning * into h;
  if not exists (select from book.standing_hits(h.client_id) x where x.state = 'open') then
    perform authz.untell('application', a.id, '{screening_alert}') from book.application a where a.client_id = h.client_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed');
  end if;
  perform book.rate_client(h.client_id, 'hit');
  perform book.note_client(h.client_id);
  return h;
end $$;
comment on function book.settle_hit(bigint, int, text, text, text, date) is 'Keeps what somebody says of a hit that nobody else has before them, and the day it was put off to, rates the client anew and takes the alert back when nothing is open any more. PU002, PU003, PU004, PU007.';

create function book.raise_alert(p_client_id bigint, p_run_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  open_hits text;
  application bigint;
begin
  select encode(sha256(convert_to(string_agg(h.list || ' ' || h.entity_ref || ' ' || h.evidence_digest, ',' order by h.list, h.entity_ref), 'UTF8')), 'hex') into open_hits
    from book.screening_hit h where h.run_id = p_run_id and h.band <> 'shadow' and h.state = 'open';
  if open_hits is null or not exists (select from book.client c where c.id = p_client_id and book.is_screened(c)) then
    return;
  end if;
  application := coalesce(book.reopen(p_client_id, 'alert', session_user::text),
    (select a.id from book.application a where a.client_id = p_client_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')));
  perform authz.tell('screening_alert', null, 'screening.decide', '{}', 'application', application, left(open_hits, 32), jsonb_build_object('reference', book.code('A', application)));
end $$;
comment on function book.raise_alert(bigint, bigint) is 'An open hit of a client of the book opens a review and is told to those who may decide it, once for the same hits.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.screening_subjects(p_limit int, p_lists jsonb default null, p_engine text default null)
returns table (client_id bigint, party_id bigint, subject jsonb, subject_digest text, why text) language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.client_id, d.party_id, d.subject, d.subject_digest, d.why
      from book.application a
     cross join lateral book.screening_due(a.client_id, p_lists, p_engine) d
     where a.state in ('draft', 'in_review', 'waiting_client', 'proposed')
     order by a.id, d.party_id nulls first limit least(greatest(coalesce(p_limit, 100), 1), 1000);
  -- Money is about to move: the last comparison of the client, of who gets it, and of who pays or is paid in the
  -- client's place must not be older than the checks of that allow.
  return query
    select w.client_id, w.party_id, book.subject_of(w.client_id, w.party_id), d.digest, 'periodic'
      from (select book.survivor_of(m.client_id) as client_id, null::bigint as party_id
              from book.payment p cross join lateral (values (p.client_id), (p.to_client_id)) m (client_id)
             where (p.kind in ('withdrawal', 'client_transfer') and p.state in ('awaiting_approval', 'waiting_info', 'approved', 'executing')
                    or p.kind = 'deposit' and p.state in ('confirmed', 'awaiting_approval', 'waiting_info')) and m.client_id is not null
            union
            select p.client_id, k.party_id
              from book.payment p cross join lateral book.counterparty_of(p) k (party_id)
             where p.kind in ('deposit', 'withdrawal') and p.state in ('confirmed', 'awaiting_approval', 'waiting_info', 'approved', 'executing') and k.party_id is not null) w
     cross join lateral book.subject_digest_of(w.client_id, w.party_id) d (digest)
      left join lateral (select * from book.screening_run x where x.client_id = w.client_id and x.party_id is not distinct from w.party_id order by x.id desc limit 1) r on true
     where (w.party_id is not null
            or not exists (select from book.application a where a.client_id = w.client_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')))
       and (r.id is null or r.subject_digest <> d.digest or r.at < clock_timestamp() - make_interval(hours => authz.whole_setting('screening.payout_hours')::int) / 2)
     order by w.client_id, w.party_id nulls first limit least(greatest(coalesce(p_limit, 100), 1), 1000);
end $$;
comment on function link.screening_subjects(int, jsonb, text) is 'Applicants and those behind them whose data of today nobody screened yet, or not against these lists ([{"name", "digest", "names"}]) by this engine, or too long ago. Without lists: those nobody screened as they are. Also clients whose withdrawals or deposits wait, who gets what they transfer to others, and who pays or is paid in their place, when the last screening of those is half as old as the checks of it allow. For the screening service.';

create function link.put_screening(p_client_id bigint, p_subject_digest text, p_trigger text, p_lists jsonb, p_engine text, p_hits jsonb, p_party_id bigint default null, p_certificate text default null, p_settings_id bigint default null)
returns bigint language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  run bigint;
  before bigint;
  hit jsonb;
  earlier book.screening_decision;
  pending book.screening_hit;
  found_false boolean;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  if not exists (select from book.client c where c.id = p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_client_id));
  elsif p_party_id is not null and not exists (select from book.ownership o where o.client_id = p_client_id and p_party_id in (o.owner_id, o.owned_id) and o.ended_at is null)
        and not exists (select from book.counterparty k where k.client_id = p_client_id and k.party_id = p_party_id)
        and not exists (select from book.officer k where k.client_id = p_client_id and k.party_id = p_party_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'party', 'id', p_party_id));
  elsif jsonb_typeof(p_lists) is distinct from 'array' or jsonb_array_length(p_lists) not between 1 and 100
     or exists (select from jsonb_array_elements(p_lists) l where coalesce(l ->> 'name', '') = '' or coalesce(l ->> 'digest', '') !~ '^[0-9a-f]{64}$' or coalesce(l ->> 'names', '') !~ '^[0-9]{1,9}$') then
    perform authz.refuse('PU008', '{"field": "lists"}');
  elsif jsonb_typeof(p_hits) is distinct from 'array' or jsonb_array_length(p_hits) > 500 then
    perform authz.refuse('PU008', '{"field": "hits"}');
  elsif p_settings_id is distinct from (book.screening_settings_in_force()).id then
    perform authz.refuse('PU002', jsonb_build_object('what', 'screening_settings', 'id', (book.screening_settings_in_force()).id));
  end if;
  perform from book.client c where c.id = p_client_id for update;
  if p_subject_digest is distinct from book.subject_digest_of(p_client_id, p_party_id) then
    perform authz.refuse('PU002', jsonb_build_object('what', 'screening_subject', 'client', p_client_id));
  end if;
  select max(r.id) into before from book.screening_run r where r.client_id = p_client_id and r.party_id is not distinct from p_party_id;
  insert into book.screening_run (client_id, party_id, trigger, subject, subject_digest, lists, engine, hits, settings_id)
  values (p_client_id, p_party_id, p_trigger, book.subject_of(p_client_id, p_party_id), p_subject_digest, p_lists, p_engine, jsonb_array_length(p_hits), p_settings_id) returning id into run;
  for hit in select h from jsonb_array_elements(p_hits) h loop
    select * into earlier from book.screening_decision d
     where d.client_id = p_client_id and d.list = hit ->> 'list' and d.entity_ref = hit ->> 'entity' and d.evidence_digest = hit ->> 'digest' order by d.id desc limit 1;
    found_false := earlier.outcome = 'false' and earlier.holds_until >= today;
    -- What waits for a second look or a second person goes on waiting for exactly that.
    select * into pending from book.screening_hit h
     where h.run_id = before and h.list = hit ->> 'list' and h.entity_ref = hit ->> 'entity' and h.evidence_digest = hit ->> 'digest' and h.state in ('inconclusive', 'proposed_false', 'pending');
    insert into book.screening_hit (run_id, client_id, list, entity_ref, entity_name, kind, score_milli, band, explanation, evidence_digest, state, again_on, again_told_at, decision_id)
    values (run, p_client_id, hit ->> 'list', hit ->> 'entity', hit ->> 'name', hit ->> 'kind', (hit ->> 'score_milli')::int, hit ->> 'band', coalesce(hit -> 'explanation', '{}'), hit ->> 'digest',
            case when earlier.outcome = 'confirmed' then 'confirmed' when found_false then 'false' else coalesce(pending.state, 'open') end,
            case when earlier.outcome is distinct from 'confirmed' and not coalesce(found_false, false) then pending.again_on end, pending.again_told_at,
            case when earlier.outcome = 'confirmed' or found_false then earlier.id else pending.decision_id end);
  end loop;
  if p_certificate is not null then
    insert into book.screening_certificate (run_id, content, digest) values (run, p_certificate, encode(sha256(convert_to(p_certificate, 'UTF8')), 'hex'));
  end if;
  perform book.rate_client(p_client_id, 'screening');
  perform book.note_client(p_client_id);
  perform audit.append('screening.put', 'client', p_client_id::text, jsonb_build_object('run', run)::text);
  perform book.raise_alert(p_client_id, run);
  return run;
exception when check_violation or not_null_violation or invalid_text_representation or unique_violation then
  perform authz.refuse('PU008', '{"field": "hits"}');
  return null;
end $$;
comment on function link.put_screening(bigint, text, text, jsonb, text, jsonb, bigint, text, bigint) is 'What a screening of a client, or of a party behind one, found. p_lists [{"name", "digest", "names"}], p_hits [{"list", "entity", "name", "kind", "score_milli", "band", "digest", "explanation"}], p_certificate its proof, p_settings_id the settings it compared by, which are those in force (PU002; null: the engine''s own). Hits decided before on the same evidence carry that decision; an open one of an approved client opens a review. PU002 when the client changed meanwhile: screen again. PU007, PU008.';

create function desk.decide_hit(p_key uuid, p_id bigint, p_version int, p_outcome text, p_reason text, p_text text default null, p_again_on date default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  h book.screening_hit;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  answer := authz.begin_command(p_key, 'screening.decide', null, jsonb_build_object('id', p_id, 'version', p_version, 'outcome', p_outcome, 'reason', p_reason, 'text', p_text) || case when p_again_on is null then '{}' else jsonb_build_object('again_on', p_again_on) end);
  if answer.replayed then return answer; end if;
  perform book.require_screening_reader();
  if p_outcome is null or p_outcome not in ('false', 'confirmed', 'inconclusive', 'pending') then
    perform authz.refuse('PU008', '{"field": "outcome"}');
  elsif p_outcome = 'pending' and p_again_on is null then
    -- What waits without a day waits for ever.
    perform authz.refuse('PU008', jsonb_build_object('field', 'again_on', 'why', 'missing', 'most_days', 90));
  elsif p_again_on is not null and (p_outcome not in ('inconclusive', 'pending') or p_again_on not between today + 1 and today + 90) then
    -- Only what is not clear, or waits for something, is put off, and not for ever.
    perform authz.refuse('PU008', jsonb_build_object('field', 'again_on', 'most_days', 90));
  end if;
  perform book.check_hit_reason(p_outcome, p_reason, p_text);
  h := book.settle_hit(p_id, p_version, p_outcome, p_reason, p_text, p_again_on);
  return authz.finish_command(p_key, 'screening_hit', h.id, h.version, h.state, '{}', jsonb_build_object('client', h.client_id, 'list', h.list, 'entity', h.entity_ref, 'outcome', p_outcome, 'reason', p_reason, 'text', p_text) || case when p_again_on is null then '{}' else jsonb_build_object('again_on', p_again_on) end);
end $$;
comment on function desk.decide_hit(uuid, bigint, int, text, text, text, date) is 'Says what a hit is: false, confirmed, inconclusive, or pending while something is waited for; with a reason for just that. A strong hit of a sanctions list, and others by policy, is dismissed by two people (PU004). Holds for exactly this evidence. p_again_on: an inconclusive or pending one is told of again on that day, within 90 days; pending has one. Not what somebody else was handed (PU003 held). PU002 also when a later screening stands. PU001, PU002, PU003, PU007, PU008.';

reset role;
grant execute on function link.screening_subjects(int, jsonb, text), link.put_screening(bigint, text, text, jsonb, text, jsonb, bigint, text, bigint) to purser_jobs;
grant execute on function desk.decide_hit(uuid, bigint, int, text, text, text, date) to purser_compliance, purser_compliance_manager;
