-- What comes with an applicant besides fields: consents, tax self-certification, answers of the appropriateness test, and
-- who owns and represents a company. The same from the web site and out of a file. Every refusal names the place.
--   "consents":        [{"kind": "terms", "edition": "2026-1", "language": "de"}, …]
--   "tax":             {"us_person": false, "residences": [{"country": "DE", "tin": "…"}, {"country": "AE", "no_tin": "…"}], "signed_on": "2026-11-02"}
--   "appropriateness": {"edition": 1, "answers": {"experience": "some", …}, "warning_accepted": true}
--   "owners":          [{"kind": "entity", "name": "…", "country": "CY", "registration": "…", "share": "60", "owners": [{"kind": "person", "name": "…", "birth_date": "…", "share": "1/3"}]}, …]
--   "representatives": [{"name": "…", "birth_date": "…", "country": "…"}, …]
-- share: per cent with at most six decimals, or a fraction. control, nominee: of an owner, with or without a share.
set local role purser_owner;

create function book.share_of(p_at text, p_share text) returns bigint[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  share bigint[];
begin
  if p_share is null then
    return '{0,1}';
  elsif p_share ~ '^[0-9]{1,3}([.][0-9]{1,6})?$' then
    share := array[(p_share::numeric * 1000000)::bigint, 100000000];
  elsif p_share ~ '^[0-9]{1,9}/[0-9]{1,9}$' then
    share := array[split_part(p_share, '/', 1)::bigint, split_part(p_share, '/', 2)::bigint];
  end if;
  if share is null or share[2] = 0 or share[1] not between 1 and share[2] then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.share'));
  end if;
  return share;
end $$;
comment on function book.share_of(text, text) is 'A share as numerator and denominator: per cent or a fraction, above nothing and at most the whole; none given: 0. PU008 with the place.';

create function book.text_of(p_at text, p_object jsonb, p_field text, p_most int) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(jsonb_typeof(p_object -> p_field), 'null') not in ('null', 'string') or length(p_object ->> p_field) > p_most or p_object ->> p_field ~ '[[:cntrl:]]' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.' || p_field));
  end if;
  perform authz.check_text(p_at || '.' || p_field, p_object ->> p_field, p_most);
  return nullif(trim(p_object ->> p_field), '');
end $$;
comment on function book.text_of(text, jsonb, text, int) is 'A text of a request, null where there is none. PU008 with the place.';

create function book.day_of(p_at text, p_object jsonb, p_field text) returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(jsonb_typeof(p_object -> p_field), 'null') = 'null' then
    return null;
  elsif p_object ->> p_field !~ '^(18|19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$' or (p_object ->> p_field)::date > (clock_timestamp() at time zone 'UTC')::date + 1 then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.' || p_field));
  end if;
  return (p_object ->> p_field)::date;
exception when datetime_field_overflow then
  perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.' || p_field));
  return null;
end $$;
comment on function book.day_of(text, jsonb, text) is 'A day of a request that is not in the future, null where there is none. PU008 with the place.';

create function book.check_members(p_at text, p_object jsonb, p_needed text[], p_other text[]) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  odd text;
begin
  if jsonb_typeof(p_object) is distinct from 'object' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at, 'why', 'not_object'));
  end if;
  odd := (select n from unnest(p_needed) n where coalesce(jsonb_typeof(p_object -> n), 'null') = 'null' limit 1);
  if odd is not null then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.' || odd, 'why', 'missing'));
  end if;
  odd := (select k from jsonb_object_keys(p_object) k where k <> all (p_needed || p_other) order by k limit 1);
  if odd is not null then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.' || left(odd, 64), 'why', 'unknown'));
  end if;
end $$;
comment on function book.check_members(text, jsonb, text[], text[]) is 'Refuses an object without a needed member or with an unknown one: PU008 with the place.';

create function book.check_list(p_at text, p_list jsonb, p_most int) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if jsonb_typeof(p_list) is distinct from 'array' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at, 'why', 'not_list'));
  elsif jsonb_array_length(p_list) > p_most then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at, 'why', 'too_long', 'most', p_most));
  end if;
end $$;
comment on function book.check_list(text, jsonb, int) is 'Refuses what is no list, or one that is too long: PU008 with the place.';

create function book.add_tax_certificate(p_client_id bigint, p_us_person boolean, p_residences jsonb, p_signed_on date, p_document_id bigint, p_at text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  if jsonb_typeof(p_residences) is distinct from 'array' or jsonb_array_length(p_residences) not between 1 and 10
     or exists (select from jsonb_array_elements(p_residences) r where jsonb_typeof(r) <> 'object' or not exists (select from policy.country k where k.code = r ->> 'country')
                   or coalesce(r ->> 'tin', r ->> 'no_tin', '') !~ '\S' or length(r::text) > 300) then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || 'residences'));
  elsif p_us_person is null or p_signed_on is null or p_signed_on > (clock_timestamp() at time zone 'UTC')::date + 1 then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || 'signed_on'));
  elsif p_document_id is not null and not exists (select from book.client_document d where d.id = p_document_id and d.client_id = p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_document_id));
  end if;
  insert into book.client_tax_certificate (client_id, us_person, residences, signed_on, document_id) values (p_client_id, p_us_person, p_residences, p_signed_on, p_document_id) returning id into made;
  return made;
end $$;
comment on function book.add_tax_certificate(bigint, boolean, jsonb, date, bigint, text) is 'Keeps a tax self-certification: every residence with its number, or the reason why there is none. PU007, PU008 with the place.';

create function book.warning_for(p_client_id bigint, p_texts jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  language text := (select case when p_texts ? c.language then c.language else 'en' end from book.client c where c.id = p_client_id);
begin
  return (select jsonb_build_object('language', language, 'text', p_texts ->> language) where p_texts ? language);
end $$;
comment on function book.warning_for(bigint, jsonb) is 'The warning as a client is shown it, in their language or English; it is kept with the test.';

create function book.add_test(p_client_id bigint, p_answers jsonb, p_edition int, p_at text) returns book.appropriateness_test language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  asked policy.questionnaire;
  earlier book.appropriateness_test;
  made book.appropriateness_test;
  points int;
  outcome text;
  odd text;
  differing text[] := '{}';
begin
  select * into asked from policy.questionnaire q where q.code = 'appropriateness' and q.active;
  if not found then
    perform authz.refuse('PU006', '{"check": "questionnaire"}');
  elsif p_edition is distinct from asked.edition and p_edition is not null then
    -- They answered other questions.
    perform authz.refuse('PU002', jsonb_build_object('what', 'questionnaire', 'version', asked.edition));
  elsif jsonb_typeof(p_answers) is distinct from 'object' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || 'answers'));
  end if;
  odd := (select q.code from policy.question q where q.questionnaire_id = asked.id and not exists (select from jsonb_array_elements(q.answers) a where a ->> 'code' = p_answers ->> q.code) order by q.position limit 1);
  odd := coalesce(odd, (select k from jsonb_object_keys(p_answers) k where not exists (select from policy.question q where q.questionnaire_id = asked.id and q.code = k) order by k limit 1));
  if odd is not null then
    perform authz.refuse('PU008', jsonb_build_object('field', case when p_at = '' then 'answers' else p_at || 'answers.' || left(odd, 40) end));
  end if;
  if (select count(*) from book.appropriateness_test t where t.client_id = p_client_id and t.taken_at > clock_timestamp() - make_interval(days => asked.retake_days)) > asked.retakes then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'retakes', 'most', asked.retakes, 'days', asked.retake_days));
  end if;
  select * into earlier from book.appropriateness_test t where t.client_id = p_client_id order by t.id desc limit 1;
  select coalesce(array_agg(k.key order by k.key), '{}') into differing from jsonb_each_text(p_answers) k where earlier.answers ? k.key and earlier.answers ->> k.key <> k.value;
  points := book.test_points(asked.id, p_answers);
  outcome := case when points >= asked.pass_points then 'pass' else 'fail' end;
  insert into book.appropriateness_test (client_id, questionnaire_id, answers, points, outcome, changed, cooling_until, warning)
  values (p_client_id, asked.id, p_answers, points, outcome, differing, case outcome when 'fail' then clock_timestamp() + make_interval(hours => asked.cooling_off_hours) end,
          case outcome when 'fail' then book.warning_for(p_client_id, asked.warning) end) returning * into made;
  return made;
end $$;
comment on function book.add_test(bigint, jsonb, int, text) is 'Keeps the answers of an appropriateness test to the edition in force, with its points. PU002 for answers to another edition, PU005 retakes, PU006 questionnaire, PU008 with the place.';

create function book.take_warning(p_test book.appropriateness_test) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p_test.outcome <> 'fail' or p_test.warning_accepted_at is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'appropriateness_test', 'outcome', p_test.outcome));
  elsif p_test.cooling_until > clock_timestamp() then
    perform authz.refuse('PU006', jsonb_build_object('check', 'cooling_off', 'until_us', book.micros(p_test.cooling_until)));
  end if;
  update book.appropriateness_test x set warning_accepted_at = clock_timestamp() where x.id = p_test.id;
end $$;
comment on function book.take_warning(book.appropriateness_test) is 'The client accepted the warning after a failed test; not before the time to think is over: PU006 cooling_off. PU003 when there is nothing to accept.';

create function book.add_behind(p_client_id bigint, p_owned_id bigint, p_owner jsonb, p_at text, p_depth int) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  share bigint[];
  party bigint;
  entry record;
  made int := 1;
begin
  -- As deep as the shares of owners are followed.
  if p_depth > 6 then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at, 'why', 'too_deep', 'most', 6));
  end if;
  perform book.check_members(p_at, p_owner, '{kind,name}', '{birth_date,country,registration,share,control,nominee,owners}');
  share := book.share_of(p_at, p_owner ->> 'share');
  if coalesce(p_owner ->> 'kind', '') not in ('person', 'entity') then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.kind'));
  elsif p_owner ->> 'country' is not null and not exists (select from policy.country k where k.code = p_owner ->> 'country') then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.country'));
  elsif coalesce(jsonb_typeof(p_owner -> 'control'), 'boolean') <> 'boolean' or coalesce(jsonb_typeof(p_owner -> 'nominee'), 'boolean') <> 'boolean' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.control'));
  elsif share[1] = 0 and not coalesce((p_owner -> 'control')::boolean, false) then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.share', 'why', 'missing'));
  elsif p_owner ->> 'kind' = 'person' and p_owner ? 'owners' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.owners', 'why', 'unknown'));
  elsif book.text_of(p_at, p_owner, 'name', 128) is null then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at || '.name', 'why', 'missing'));
  end if;
  insert into book.party (kind, name, birth_date, country, registration)
  values (p_owner ->> 'kind', book.text_of(p_at, p_owner, 'name', 128), book.day_of(p_at, p_owner, 'birth_date'), p_owner ->> 'country', book.text_of(p_at, p_owner, 'registration', 64)) returning id into party;
  insert into book.ownership (client_id, owner_id, owned_id, numerator, denominator, nominee, control)
  values (p_client_id, party, p_owned_id, share[1], share[2], coalesce((p_owner -> 'nominee')::boolean, false), coalesce((p_owner -> 'control')::boolean, false));
  if p_owner ? 'owners' then
    perform book.check_list(p_at || '.owners', p_owner -> 'owners', 25);
    for entry in select o.value, o.ordinality from jsonb_array_elements(p_owner -> 'owners') with ordinality o loop
      made := made + book.add_behind(p_client_id, party, entry.value, p_at || '.owners[' || entry.ordinality - 1 || ']', p_depth + 1);
    end loop;
    perform book.check_whole_owned(party, p_at || '.owners');
  end if;
  return made;
end $$;
comment on function book.add_behind(bigint, bigint, jsonb, text, int) is 'Adds an owner and who stands behind, to six levels; returns how many parties. PU008 with the place.';

create function book.check_whole_owned(p_owned_id bigint, p_at text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  whole numeric[] := (select book.fraction_sum(array_agg(o.numerator::numeric), array_agg(o.denominator::numeric)) from book.ownership o where o.owned_id = p_owned_id and o.ended_at is null);
begin
  if whole[1] > whole[2] then
    perform authz.refuse('PU008', jsonb_build_object('field', p_at, 'why', 'above_the_whole'));
  end if;
end $$;
comment on function book.check_whole_owned(bigint, text) is 'Refuses owners who have more than there is: PU008 with the place.';

create function book.add_owners(p_client_id bigint, p_owners jsonb, p_representatives jsonb) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  self bigint;
  entry record;
  made int := 0;
begin
  perform book.check_list('owners', p_owners, 25), book.check_list('representatives', p_representatives, 25);
  if not exists (select from book.client c where c.id = p_client_id and c.kind = 'entity') then
    perform authz.refuse('PU008', jsonb_build_object('field', case when p_owners <> '[]' then 'owners' else 'representatives' end, 'why', 'unknown'));
  end if;
  insert into book.party (kind, name, client_id) select 'entity', c.full_name, c.id from book.client c where c.id = p_client_id
  on conflict (client_id) where client_id is not null do nothing;
  self := (select p.id from book.party p where p.client_id = p_client_id);
  for entry in select o.value, o.ordinality from jsonb_array_elements(p_owners) with ordinality o loop
    made := made + book.add_behind(p_client_id, self, entry.value, 'owners[' || entry.ordinality - 1 || ']', 1);
    if made > 100 then
      perform authz.refuse('PU008', '{"field": "owners", "why": "too_long", "most": 100}');
    end if;
  end loop;
  perform book.check_whole_owned(self, 'owners');
  -- Who acts for a company is screened as who owns it, and has no share.
  for entry in select r.value, r.ordinality from jsonb_array_elements(p_representatives) with ordinality r loop
    perform book.check_members('representatives[' || entry.ordinality - 1 || ']', entry.value, '{name}', '{birth_date,country}');
    made := made + book.add_behind(p_client_id, self, entry.value || '{"kind": "person", "control": true}', 'representatives[' || entry.ordinality - 1 || ']', 1);
  end loop;
  return made;
end $$;
comment on function book.add_owners(bigint, jsonb, jsonb) is 'Adds who owns a company, to six levels and a hundred parties, and who represents it, as parties with control. PU008 with the place.';

create function book.add_consents(p_client_id bigint, p_consents jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  consent record;
begin
  perform book.check_list('consents', p_consents, 6);
  for consent in select c.value, 'consents[' || c.ordinality - 1 || ']' as at from jsonb_array_elements(p_consents) with ordinality c loop
    perform book.check_members(consent.at, consent.value, '{kind,edition}', '{language}');
    if consent.value ->> 'kind' not in ('terms', 'privacy', 'risk_disclosure', 'marketing', 'electronic_delivery') then
      perform authz.refuse('PU008', jsonb_build_object('field', consent.at || '.kind'));
    elsif coalesce(consent.value ->> 'language', 'en') !~ '^[a-z]{2}$' then
      perform authz.refuse('PU008', jsonb_build_object('field', consent.at || '.language'));
    elsif book.text_of(consent.at, consent.value, 'edition', 32) is null then
      perform authz.refuse('PU008', jsonb_build_object('field', consent.at || '.edition', 'why', 'missing'));
    end if;
    insert into book.client_consent (client_id, kind, given, text_edition, language, at)
    values (p_client_id, consent.value ->> 'kind', true, consent.value ->> 'edition', coalesce(consent.value ->> 'language', 'en'), clock_timestamp());
  end loop;
end $$;
comment on function book.add_consents(bigint, jsonb) is 'Keeps the consents an applicant gave. PU008 with the place.';

create function book.with_representatives(p_request jsonb) returns jsonb language sql immutable
return case when jsonb_typeof(p_request -> 'representatives') = 'array' and jsonb_typeof(p_request -> 'fields') = 'object' and p_request -> 'representatives' <> '[]' and not p_request -> 'fields' ? 'representatives'
  then jsonb_build_object('representatives', jsonb_path_query_array(p_request, '$.representatives[*].name')) || (p_request -> 'fields') else p_request -> 'fields' end;
comment on function book.with_representatives(jsonb) is 'The fields of a request, with the names of its representatives where the file asks for them.';

create function book.add_applicant_records(p_client_id bigint, p_request jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  test book.appropriateness_test;
  part jsonb := p_request -> 'tax';
begin
  perform book.add_consents(p_client_id, coalesce(p_request -> 'consents', '[]'));
  if part is not null then
    perform book.check_members('tax', part, '{us_person,residences,signed_on}', '{}');
    if jsonb_typeof(part -> 'us_person') <> 'boolean' then
      perform authz.refuse('PU008', '{"field": "tax.us_person"}');
    end if;
    perform book.add_tax_certificate(p_client_id, (part -> 'us_person')::boolean, part -> 'residences', book.day_of('tax', part, 'signed_on'), null, 'tax.');
  end if;
  part := p_request -> 'appropriateness';
  if part is not null then
    perform book.check_members('appropriateness', part, '{edition,answers}', '{warning_accepted}');
    if part ->> 'edition' !~ '^[0-9]{1,6}$' or coalesce(jsonb_typeof(part -> 'warning_accepted'), 'boolean') <> 'boolean' then
      perform authz.refuse('PU008', '{"field": "appropriateness.edition"}');
    elsif exists (select from book.client c where c.id = p_client_id and c.kind <> 'person') then
      perform authz.refuse('PU008', '{"field": "appropriateness", "why": "unknown"}');
    end if;
    test := book.add_test(p_client_id, part -> 'answers', (part ->> 'edition')::int, 'appropriateness.');
    if test.outcome = 'fail' and coalesce((part -> 'warning_accepted')::boolean, false) then
      perform book.take_warning(test);
    end if;
  end if;
  if p_request ? 'owners' or p_request ? 'representatives' then
    perform book.add_owners(p_client_id, coalesce(p_request -> 'owners', '[]'), coalesce(p_request -> 'representatives', '[]'));
  end if;
  -- They say something about risk, and who else is to be screened.
  if p_request ?| '{appropriateness,owners,representatives}' then
    perform book.rate_client(p_client_id, 'application');
    perform book.note_client(p_client_id);
  end if;
  return case when test.outcome = 'fail' then jsonb_build_object('test', 'fail', 'warning', test.warning, 'accept_from', to_char(test.cooling_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
              when test.id is not null then '{"test": "pass"}' else '{}' end;
end $$;
comment on function book.add_applicant_records(bigint, jsonb) is 'Keeps what came with an applicant besides fields; returns how the test went, for the client has to be warned. PU002 questionnaire, PU006 cooling_off, PU008 with the place.';

reset role;
grant execute on all functions in schema book to purser_desk;
