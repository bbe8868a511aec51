-- The broker's web site: its tokens, and what it may do with one. Each function asks for the token and the scope
-- first, and acts on what it was told to act on and nothing else: purser_intake listens to the internet.
-- A request has a key of the site's own; the same request again has the first answer.
-- Lock order: request row, client, application or payment as in their own files.
set local role purser_owner;
grant select, insert, update on policy.intake_token, book.intake_request to purser_desk;
grant select, insert on book.intake_item, book.client_consent, policy.intake_token_brand to purser_desk;

create trigger intake_item_insert_only before update or delete on book.intake_item for each row execute function book.refuse_change();
create trigger intake_item_no_truncate before truncate on book.intake_item for each statement execute function book.refuse_change();

create function book.exact_minor(p_amount text, p_currency text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  digits int := (select c.exponent from policy.currency c where c.code = p_currency);
begin
  if digits is null then
    perform authz.refuse('PU008', '{"field": "currency"}');
  elsif coalesce(p_amount, '') !~ '^(0|[1-9][0-9]{0,12})(\.[0-9]{1,8})?$' or length(split_part(p_amount, '.', 2)) > digits then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount', 'decimals', digits));
  elsif p_amount::numeric = 0 or p_amount::numeric * power(10::numeric, digits) > 9000000000000000 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount', 'why', 'range'));
  end if;
  return (p_amount::numeric * power(10::numeric, digits))::bigint;
end $$;
comment on function book.exact_minor(text, text) is 'Minor units of a decimal text with no more decimals than the currency has; nothing is rounded. PU008 names amount or currency.';

create function book.plain_amount(p_minor bigint, p_currency text) returns text language sql stable
set search_path = pg_catalog, pg_temp
return (select trunc(p_minor::numeric / power(10::numeric, c.exponent::int), c.exponent)::text from policy.currency c where c.code = p_currency);
comment on function book.plain_amount(bigint, text) is 'An amount as decimal text with the decimals of its currency.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

-- Tokens --------------------------------------------------------------------------------------------------

create function authz.check_token_change(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  scopes constant text[] := '{applications.write,applications.read,deposits.write,withdrawals.write,transfers.write,payments.read,sessions.write,credentials.write,tickets.write,tickets.read}';
begin
  perform authz.check_keys(p_payload, '{name,site,scopes,key_hash,per_minute,days}', '{brands}');
  if coalesce(p_payload ->> 'name', '') !~ '^[a-z][a-z0-9-]{2,31}$' then
    perform authz.refuse('PU008', '{"field": "name"}');
  elsif exists (select from policy.intake_token t where t.name = p_payload ->> 'name') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'token', 'name', p_payload ->> 'name'));
  elsif coalesce(p_payload ->> 'site', '') !~ '^[a-z][a-z0-9-]{2,31}$' then
    perform authz.refuse('PU008', '{"field": "site"}');
  elsif jsonb_typeof(p_payload -> 'scopes') is distinct from 'array' or jsonb_array_length(p_payload -> 'scopes') not between 1 and cardinality(scopes)
        or exists (select from jsonb_array_elements_text(p_payload -> 'scopes') s where s <> all (scopes)) then
    perform authz.refuse('PU008', '{"field": "scopes"}');
  elsif coalesce(p_payload ->> 'key_hash', '') !~ '^[0-9a-f]{64}$' or exists (select from policy.intake_token t where t.key_hash = p_payload ->> 'key_hash') then
    perform authz.refuse('PU008', '{"field": "key_hash"}');
  elsif coalesce(p_payload ->> 'per_minute', '') !~ '^[1-9][0-9]{0,3}$' or (p_payload ->> 'per_minute')::int > 6000 then
    perform authz.refuse('PU008', '{"field": "per_minute", "least": 1, "most": 6000}');
  elsif coalesce(p_payload ->> 'days', '') !~ '^[1-9][0-9]{0,2}$' or (p_payload ->> 'days')::int > 730 then
    perform authz.refuse('PU008', '{"field": "days", "least": 1, "most": 730}');
  elsif cardinality(authz.text_list(p_payload, 'brands')) = 0
        or exists (select from unnest(authz.text_list(p_payload, 'brands')) b (code)
                    where not exists (select from policy.office_unit u where u.kind = 'brand' and u.code = b.code and u.state = 'active')) then
    -- An empty list would be a token bound to nothing that reads as one bound to no brand.
    perform authz.refuse('PU008', '{"field": "brands"}');
  end if;
end $$;
comment on function authz.check_token_change(jsonb) is 'Refuses a proposal of a token that makes no sense: PU003 the name is taken, PU008 names the field. key_hash: SHA-256 of the hexadecimal SHA-256 of the token. brands: codes of those whose applicants it may enter; absent: any.';

create function authz.token_brands(t policy.intake_token) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(u.code order by u.code), '{}') from policy.intake_token_brand b join policy.office_unit u on u.id = b.unit_id where b.token_id = t.id);
end $$;
comment on function authz.token_brands(policy.intake_token) is 'Codes of the brands a token is bound to; none: it is bound to no brand.';

create function authz.intake_brand(t policy.intake_token, p_brand text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  bound text[] := authz.token_brands(t);
begin
  if p_brand is null and cardinality(bound) > 1 then
    perform authz.refuse('PU008', '{"field": "brand", "why": "missing"}');
  elsif p_brand is not null and cardinality(bound) > 0 and upper(trim(p_brand)) <> all (bound) then
    -- The same answer for another's brand and for none: a token does not learn which brands there are.
    perform authz.refuse('PU008', '{"field": "brand", "why": "unknown"}');
  end if;
  return book.unit_id('brand', coalesce(p_brand, bound[1]));
end $$;
comment on function authz.intake_brand(policy.intake_token, text) is 'The brand an applicant comes to: the one named, which has to be among those of the token; else the only one of the token; null: the token is bound to none and none is named. PU008 brand: missing, unknown, closed.';

create function authz.apply_token_change(p_payload jsonb, p_proposed_by text) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made policy.intake_token;
begin
  insert into policy.intake_token (name, site, scopes, key_hash, per_minute, made_by, approved_by, expires_at)
  values (p_payload ->> 'name', p_payload ->> 'site', array(select distinct s from jsonb_array_elements_text(p_payload -> 'scopes') s order by s), p_payload ->> 'key_hash',
          (p_payload ->> 'per_minute')::int, p_proposed_by, session_user, clock_timestamp() + make_interval(days => (p_payload ->> 'days')::int))
  returning * into made;
  insert into policy.intake_token_brand (token_id, unit_id)
  select distinct made.id, u.id from unnest(authz.text_list(p_payload, 'brands')) b (code) join policy.office_unit u on u.kind = 'brand' and u.code = b.code;
  return jsonb_build_object('before', null, 'after', jsonb_build_object('id', made.id, 'name', made.name, 'site', made.site, 'scopes', made.scopes, 'brands', authz.token_brands(made)));
end $$;
comment on function authz.apply_token_change(jsonb, text) is 'Lets a proposed token in.';

create function desk.revoke_intake_token(p_key uuid, p_name text, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  t policy.intake_token;
begin
  answer := authz.begin_command(p_key, 'intake.revoke_token', 'right.change', jsonb_build_object('name', p_name, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  select * into t from policy.intake_token x where x.name = p_name for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'token', 'name', left(p_name, 32)));
  elsif t.revoked_at is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'token', 'state', 'revoked'));
  end if;
  update policy.intake_token x set revoked_by = session_user, revoked_at = clock_timestamp(), version = x.version + 1 where x.id = t.id returning * into t;
  return authz.finish_command(p_key, 'token', t.id, t.version, 'revoked', '{}', jsonb_build_object('name', t.name, 'reason', p_reason));
end $$;
comment on function desk.revoke_intake_token(uuid, text, text) is 'Ends a token at once; one person is enough to shut a door. PU001, PU003, PU007, PU008.';

create function desk.list_intake_tokens()
returns table (name text, site text, scopes text[], per_minute int, state text, made_by text, approved_by text, made_us bigint, expires_us bigint, revoked_by text, brands text[])
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('change.list');
  perform authz.count_read('change.list', 100);
  return query
    select t.name, t.site, t.scopes, t.per_minute, case when t.revoked_at is not null then 'revoked' when t.expires_at <= clock_timestamp() then 'expired' else 'active' end,
           authz.name_of(t.made_by), authz.name_of(t.approved_by), book.micros(t.made_at), book.micros(t.expires_at), authz.name_of(t.revoked_by), authz.token_brands(t)
      from policy.intake_token t order by t.name limit 500;
end $$;
comment on function desk.list_intake_tokens() is 'The tokens of web sites, without what opens anything. PU001.';

create function authz.intake_token(p_token text, p_scope text) returns policy.intake_token language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token;
begin
  select * into t from policy.intake_token x where x.key_hash = encode(sha256(convert_to(coalesce(p_token, ''), 'UTF8')), 'hex');
  if t.id is null or t.revoked_at is not null or t.expires_at <= clock_timestamp() then
    perform authz.refuse('PU001', '{"why": "token"}');
  elsif p_scope is not null and p_scope <> all (t.scopes) then
    perform authz.refuse('PU001', jsonb_build_object('why', 'scope', 'scope', p_scope));
  end if;
  return t;
end $$;
comment on function authz.intake_token(text, text) is 'The token whose hexadecimal SHA-256 is given, if it is in force and has the scope: PU001.';

create function authz.begin_intake(t policy.intake_token, p_key text, p_route text, p_request jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  content bytea := sha256(convert_to(p_route || ' ' || coalesce(p_request::text, ''), 'UTF8'));
  earlier book.intake_request;
begin
  if coalesce(p_key, '') !~ '^[A-Za-z0-9._:-]{8,64}$' then
    perform authz.refuse('PU008', '{"field": "Idempotency-Key"}');
  end if;
  insert into book.intake_request (site, key, token_id, route, request_hash) values (t.site, p_key, t.id, p_route, content) on conflict do nothing;
  if found then
    return null;
  end if;
  select * into strict earlier from book.intake_request r where r.site = t.site and r.key = p_key;
  if earlier.request_hash is distinct from content then
    perform authz.refuse('PU009');
  end if;
  return earlier.answer || '{"replayed": true}';
end $$;
comment on function authz.begin_intake(policy.intake_token, text, text, jsonb) is 'Takes the key of a request. The same request again waits for the first and gets its answer, with replayed set; PU009 for other content.';

create function authz.finish_intake(t policy.intake_token, p_key text, p_entity text, p_id bigint, p_new boolean, p_answer jsonb, p_audit jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  route text;
begin
  update book.intake_request r set answer = p_answer where r.site = t.site and r.key = p_key and r.answer is null returning r.route into strict route;
  if p_new then
    insert into book.intake_item (entity, entity_id, site, token_id) values (p_entity, p_id, t.site, t.id);
  end if;
  perform audit.append('intake.' || route, p_entity, p_id::text, (jsonb_build_object('token', t.name, 'site', t.site, 'key', p_key) || coalesce(p_audit, '{}'))::text);
  return p_answer;
end $$;
comment on function authz.finish_intake(policy.intake_token, text, text, bigint, boolean, jsonb, jsonb) is 'Ends a request: its answer, what came of it, the audit row with the token''s name. Call it last, once.';

create function link.intake_session(p_token text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, null);
begin
  return jsonb_build_object('name', t.name, 'scopes', t.scopes, 'per_minute', t.per_minute);
end $$;
comment on function link.intake_session(text) is 'Whether a token is in force, what for, and how many requests a minute it may make. PU001.';

-- Applications --------------------------------------------------------------------------------------------

create function authz.intake_clients(t policy.intake_token, p_client_id bigint) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p_client_id);
begin
  return case when exists (select from book.application a join book.intake_item i on i.entity = 'application' and i.entity_id = a.id and i.site = t.site where a.client_id = any (files)) then files end;
end $$;
comment on function authz.intake_clients(policy.intake_token, bigint) is 'All files of a client who applied on the token''s site; null for any other.';

create function authz.intake_application(t policy.intake_token, p_id bigint) returns book.application language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.application;
begin
  select x.* into a from book.application x
   where x.id = p_id
     and (exists (select from book.intake_item i where i.entity = 'application' and i.entity_id = x.id and i.site = t.site)
          -- That somebody is looked at again they learn when they are asked for something, and not before.
          or (x.state = 'waiting_client' and authz.intake_clients(t, x.client_id) is not null));
  if a.id is null then
    perform authz.refuse('PU007', '{"what": "application"}');
  end if;
  return a;
end $$;
comment on function authz.intake_application(policy.intake_token, bigint) is 'An application that came from the token''s site, or a review of a client of the site that waits for the client: PU007 for any other.';

create function authz.answered_by_site(t policy.intake_token, a book.application) returns void language sql
set search_path = pg_catalog, pg_temp as $$
  insert into book.intake_item (entity, entity_id, site, token_id) values ('application', a.id, t.site, t.id) on conflict do nothing
$$;
comment on function authz.answered_by_site(policy.intake_token, book.application) is 'The site that brings something for a review may ask from then on how it stands.';

create function authz.application_words(a book.application) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Who is looked at closely must not learn it: between receipt and decision there is one word.
  return jsonb_build_object('id', a.id::text, 'client', a.client_id::text, 'level', a.level,
    'state', case when a.state in ('draft', 'waiting_client') then a.state when a.state in ('in_review', 'proposed') then 'in_review' else a.state end);
end $$;
comment on function authz.application_words(book.application) is 'An application as its web site sees it.';

create function authz.missing_words(a book.application) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  test book.appropriateness_test;
begin
  if a.state not in ('draft', 'in_review', 'waiting_client', 'proposed') then
    return '[]';
  end if;
  select * into test from book.appropriateness_test x where x.client_id = a.client_id order by x.id desc limit 1;
  -- Only what everybody is asked: what is asked for a risk, or done with diligence, would say that somebody looks.
  return (
    select coalesce(jsonb_agg(m.entry order by m.entry), '[]')
      from (select jsonb_build_object('what', r.what, 'code', r.code, 'pieces', r.pieces) as entry
              from book.client c
             cross join lateral (select distinct on (x.what, x.code) x.* from policy.onboarding_requirement x
                                  where x.in_force and x.client_kind = c.kind and x.level <= a.level and x.jurisdiction in ('*', a.jurisdiction) and x.risk_band = '*' and x.what <> 'edd'
                                  order by x.what, x.code, x.pieces desc) r
             where c.id = a.client_id
               -- A document that waits to be read is not the client's to bring again.
               and book.requirement_state(c.id, a.id, r.what, r.code, r.pieces) not in ('accepted', 'received')
            union all
            select '{"what": "warning", "code": "appropriateness", "pieces": 1}' where test.outcome = 'fail' and test.warning_accepted_at is null) m);
end $$;
comment on function authz.missing_words(book.application) is 'What an applicant still has to bring, of what everybody of their kind, country and level is asked; nothing that only a risk asks for.';

create function link.intake_register(p_token text, p_key text, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'applications.write');
  answer jsonb := authz.begin_intake(t, p_key, 'register', p_request);
  a book.application;
  records jsonb;
  brand bigint;
begin
  if answer is not null then return answer; end if;
  perform authz.check_keys(p_request, '{kind,fields,level,jurisdiction}', '{consents,tax,appropriateness,owners,representatives,brand}');
  if coalesce(p_request ->> 'level', '') !~ '^[1-3]$' then
    perform authz.refuse('PU008', '{"field": "level"}');
  end if;
  if coalesce(jsonb_typeof(p_request -> 'brand'), 'null') not in ('null', 'string') then
    perform authz.refuse('PU008', '{"field": "brand"}');
  end if;
  brand := authz.intake_brand(t, p_request ->> 'brand');
  a := book.register_applicant(p_request ->> 'kind', book.with_representatives(p_request), (p_request ->> 'level')::int, p_request ->> 'jurisdiction', 'client');
  -- In the right hands from the start: who sees the client follows from the brand.
  if brand is not null then
    update book.client c set circle_id = book.circle_for(brand, null, null, c.partner_id) where c.id = a.client_id;
  end if;
  records := book.add_applicant_records(a.client_id, p_request);
  return authz.finish_intake(t, p_key, 'application', a.id, true, authz.application_words(a) || records,
    jsonb_build_object('client', a.client_id, 'kind', p_request ->> 'kind', 'brand', (select u.code from policy.office_unit u where u.id = brand)));
end $$;
comment on function link.intake_register(text, text, jsonb) is 'Enters an applicant of a web site: {"kind", "fields", "level", "jurisdiction", "consents", "tax", "appropriateness", "owners", "representatives", "brand"}, the five before the brand as 309_applicant_records.sql has them; the brand as authz.intake_brand. PU001, PU002 questionnaire, PU006 cooling_off, PU008 with the place, PU009.';

create function link.intake_accept_warning(p_token text, p_key text, p_application_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'applications.write');
  answer jsonb := authz.begin_intake(t, p_key, 'accept_warning', jsonb_build_object('application', p_application_id));
  a book.application;
  test book.appropriateness_test;
begin
  if answer is not null then return answer; end if;
  a := authz.intake_application(t, p_application_id);
  select * into test from book.appropriateness_test x where x.client_id = a.client_id order by x.id desc limit 1 for update;
  if not found then
    perform authz.refuse('PU003', '{"what": "appropriateness_test"}');
  end if;
  perform book.take_warning(test);
  perform book.note_client(a.client_id);
  return authz.finish_intake(t, p_key, 'application', a.id, false, authz.application_words(a), jsonb_build_object('client', a.client_id, 'test', test.id));
end $$;
comment on function link.intake_accept_warning(text, text, bigint) is 'The client read the warning after a failed test and wishes to go on. PU001, PU003 when there is nothing to accept, PU006 cooling_off before the time to think is over, PU007, PU009.';

create function link.intake_questionnaire(p_token text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.intake_token(p_token, 'applications.read');
  -- Points stay in the office.
  return (select jsonb_build_object('edition', n.edition, 'cooling_off_hours', n.cooling_off_hours, 'warning', n.warning, 'questions', (
            select jsonb_agg(jsonb_build_object('code', q.code, 'texts', q.texts, 'answers', (
                     select jsonb_agg(jsonb_build_object('code', a.value -> 'code', 'texts', a.value -> 'texts') order by a.ordinality) from jsonb_array_elements(q.answers) with ordinality a)) order by q.position)
              from policy.question q where q.questionnaire_id = n.id))
    from policy.questionnaire n where n.code = 'appropriateness' and n.active);
end $$;
comment on function link.intake_questionnaire(text) is 'The questions of the appropriateness test in force, and the warning for who does not pass, in every language, without points. PU001.';

create function link.intake_document(p_token text, p_key text, p_application_id bigint, p_request jsonb, p_content bytea) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'applications.write');
  answer jsonb := authz.begin_intake(t, p_key, 'document',
    jsonb_build_object('application', p_application_id, 'request', p_request, 'sha256', encode(sha256(coalesce(p_content, '')), 'hex')));
  a book.application;
  d book.client_document;
begin
  if answer is not null then return answer; end if;
  a := authz.intake_application(t, p_application_id);
  perform authz.check_keys(p_request, '{type,file_name}', '{side,number,issuer,issued_on,expires_on,mrz}');
  if a.state not in ('draft', 'in_review', 'waiting_client', 'proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'application', 'state', a.state));
  elsif coalesce(p_request ->> 'side', '1') !~ '^[12]$' then
    perform authz.refuse('PU008', '{"field": "side"}');
  elsif (select count(*) from book.client_document x where x.client_id = a.client_id) >= authz.whole_setting('intake.documents_most') then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'documents', 'most', authz.whole_setting('intake.documents_most')));
  end if;
  perform authz.answered_by_site(t, a);
  d := book.add_document(a.client_id, p_request ->> 'type', coalesce((p_request ->> 'side')::int, 1), p_request ->> 'file_name', p_content, p_request - '{type,side,file_name}'::text[]);
  perform authz.note_change('application', a.id, a.version);
  return authz.finish_intake(t, p_key, 'document', d.id, false,
    jsonb_build_object('id', d.id::text, 'application', a.id::text, 'type', d.type, 'side', d.side, 'state', d.state, 'sha256', d.sha256),
    jsonb_build_object('client', a.client_id, 'application', a.id, 'type', d.type, 'sha256', d.sha256, 'bytes', d.bytes));
end $$;
comment on function link.intake_document(text, text, bigint, jsonb, bytea) is 'Stores a document of an applicant: {"type", "side", "file_name", "number", …}. PU001, PU003, PU005 documents, PU007, PU008, PU009.';

create function link.intake_submit(p_token text, p_key text, p_application_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'applications.write');
  answer jsonb := authz.begin_intake(t, p_key, 'submit', jsonb_build_object('application', p_application_id));
  a book.application;
begin
  if answer is not null then return answer; end if;
  a := authz.intake_application(t, p_application_id);
  perform authz.answered_by_site(t, a);
  a := book.submit_application(a.id, a.version, null);
  perform authz.note_change('application', a.id, a.version);
  return authz.finish_intake(t, p_key, 'application', a.id, false, authz.application_words(a), jsonb_build_object('client', a.client_id));
end $$;
comment on function link.intake_submit(text, text, bigint) is 'Hands an application over, first or after the client answered. PU001, PU003, PU007, PU009.';

create function link.intake_records(p_token text, p_key text, p_application_id bigint, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'applications.write');
  answer jsonb := authz.begin_intake(t, p_key, 'records', jsonb_build_object('application', p_application_id, 'request', p_request));
  a book.application;
  fields text[] := '{}';
  records jsonb;
begin
  if answer is not null then return answer; end if;
  a := authz.intake_application(t, p_application_id);
  perform authz.check_keys(p_request, '{}', '{fields,consents,tax,appropriateness}');
  if p_request = '{}' then
    perform authz.refuse('PU008', '{"field": "fields", "why": "missing"}');
  elsif a.state not in ('draft', 'waiting_client') then
    -- What is being read is not changed under the reader's hands; whoever wants more asks for it.
    perform authz.refuse('PU003', jsonb_build_object('what', 'application', 'state', (authz.application_words(a) ->> 'state')));
  end if;
  perform authz.answered_by_site(t, a);
  if p_request ? 'fields' then
    fields := book.record_fields(a.client_id, p_request -> 'fields', 'client', null);
  end if;
  records := book.add_applicant_records(a.client_id, p_request);
  perform book.note_client(a.client_id);
  perform authz.note_change('application', a.id, a.version);
  return authz.finish_intake(t, p_key, 'application', a.id, false, authz.application_words(a) || records, jsonb_build_object('client', a.client_id, 'fields', to_jsonb(fields)));
end $$;
comment on function link.intake_records(text, text, bigint, jsonb) is 'What a client puts right or brings later, while the application is theirs to finish: {"fields", "consents", "tax", "appropriateness"}, at least one, as at registration. PU001, PU002 questionnaire, PU003, PU005 retakes, PU006 cooling_off, PU007, PU008 with the place, PU009.';

create function link.intake_client_applications(p_token text, p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'applications.read');
  files bigint[] := authz.intake_clients(t, p_client_id);
begin
  if files is null then
    perform authz.refuse('PU007', '{"what": "client"}');
  end if;
  return jsonb_build_object('applications', (
    select coalesce(jsonb_agg(authz.application_words(a) || jsonb_build_object('missing', authz.missing_words(a)) order by a.id desc), '[]')
      from (select x.* from book.application x
             where x.client_id = any (files)
               and (x.state = 'waiting_client' or exists (select from book.intake_item i where i.entity = 'application' and i.entity_id = x.id and i.site = t.site))
             order by x.id desc limit 50) a));
end $$;
comment on function link.intake_client_applications(text, bigint) is 'The applications and reviews of a client of the site that the client knows of, newest first, at most 50: {"applications": [as link.intake_application without documents]}. PU001, PU007.';

create function authz.document_reason_words(d book.client_document) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  -- That a document looks changed is the office's own business, as an internal note is.
  code text := case when d.reason_code = 'altered' then 'other' else coalesce(d.reason_code, 'other') end;
begin
  if d.state <> 'rejected' then
    return '{}';
  end if;
  return jsonb_build_object('reason', code, 'reason_words',
    replace(book.reason_words('document', code, (select coalesce(c.language, 'en') from book.client c where c.id = d.client_id)), '{months}', coalesce((select t.age_months::text from policy.document_type t where t.code = d.type), '–')));
end $$;
comment on function authz.document_reason_words(book.client_document) is 'Why a document was sent back, as its web site says it: the code and the words in the client''s language, of one that looks altered as of any other. Nothing of a document that was not. PU006 reason_text.';

create function link.intake_application(p_token text, p_application_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'applications.read');
  a book.application := authz.intake_application(t, p_application_id);
begin
  return authz.application_words(a) || jsonb_build_object('documents',
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id::text, 'type', d.type, 'side', d.side, 'state', d.state) || authz.document_reason_words(d) order by d.id), '[]')
       from book.client_document d where d.client_id = a.client_id and d.state <> 'superseded'),
    'missing', authz.missing_words(a));
end $$;
comment on function link.intake_application(text, bigint) is 'How an application stands, in the words a client may hear. PU001, PU007.';

-- Payments ------------------------------------------------------------------------------------------------

create function authz.intake_account(p_request jsonb, p_field text) returns book.trading_account language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
begin
  -- The site says who is signed in: an account that is not theirs is not there.
  if coalesce(p_request ->> 'client', '') !~ '^[1-9][0-9]{0,17}$' then
    perform authz.refuse('PU008', '{"field": "client"}');
  elsif coalesce(p_request ->> p_field, '') !~ '^[1-9][0-9]{0,17}$' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field));
  end if;
  perform book.refuse_if_merged((p_request ->> 'client')::bigint);
  select * into a from book.trading_account x where x.id = (p_request ->> p_field)::bigint and book.survivor_of(x.client_id) = (p_request ->> 'client')::bigint;
  if a.id is null then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account', 'field', p_field));
  end if;
  return a;
end $$;
comment on function authz.intake_account(jsonb, text) is 'The account a request names, of the client it names, in any file of theirs: PU003 merged with the file that goes on, PU007 when it is another''s, PU008.';

create function authz.payment_words(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Flags, holds and who looks at it are nobody's business outside.
  return jsonb_build_object('id', p.reference, 'kind', case p.kind when 'client_transfer' then 'transfer' else p.kind end, 'client', p.client_id::text, 'account', p.trading_account_id::text,
    'amount', book.plain_amount(p.amount_minor, p.currency), 'currency', p.currency, 'fee', book.plain_amount(p.fee_minor, p.currency),
    'received', book.plain_amount(case p.kind when 'withdrawal' then p.settled_minor - p.fee_minor else p.settled_minor end, p.currency),
    'state', case when p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'pending', 'confirmed', 'unallocated', 'returning') then 'processing'
                  else p.state end,
    'reason', case when p.state in ('rejected', 'cancelled', 'returned') then book.client_reason(p) end);
end $$;
comment on function authz.payment_words(book.payment) is 'A payment as its web site sees it; reason: what its client is told of one that was rejected or called off.';

create function authz.finish_intake_payment(t policy.intake_token, p_key text, p book.payment) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.note_change('payment', p.id, p.version);
  return authz.finish_intake(t, p_key, 'payment', p.id, true, authz.payment_words(p) || book.session_words(p),
    jsonb_build_object('reference', p.reference, 'client', p.client_id, 'amount_minor', p.amount_minor::text, 'currency', p.currency, 'hash', p.content_hash));
end $$;
comment on function authz.finish_intake_payment(policy.intake_token, text, book.payment) is 'Ends a request for a payment.';

create function link.intake_deposit(p_token text, p_key text, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'deposits.write');
  answer jsonb := authz.begin_intake(t, p_key, 'deposit', p_request);
  a book.trading_account;
  p book.payment;
  minor bigint;
begin
  if answer is not null then return answer; end if;
  perform authz.check_keys(p_request, '{client,account,method,amount,currency}', '{}');
  a := authz.intake_account(p_request, 'account');
  minor := book.exact_minor(p_request ->> 'amount', p_request ->> 'currency');
  p := book.announce_deposit(a.id, p_request ->> 'method', minor, p_request ->> 'currency', null);
  if (select m.deposit_page from policy.payment_method m where m.code = p.method) and not book.plan_session(p) then
    perform authz.refuse('PU006', '{"check": "deposit_route"}');
  end if;
  return authz.finish_intake_payment(t, p_key, p);
end $$;
comment on function link.intake_deposit(text, text, jsonb) is 'Announces a deposit: {"client", "account", "method", "amount", "currency"}, and has a page opened for it where clients of its method pay on one; its address is read by link.intake_payment. PU001, PU003, PU006 (deposit_route: no gateway takes it), PU007, PU008, PU009.';

create function link.intake_withdrawal(p_token text, p_key text, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'withdrawals.write');
  answer jsonb := authz.begin_intake(t, p_key, 'withdrawal', p_request);
  a book.trading_account;
begin
  if answer is not null then return answer; end if;
  perform authz.check_keys(p_request, '{client,account,destination,amount,currency}', '{}');
  a := authz.intake_account(p_request, 'account');
  if coalesce(p_request ->> 'destination', '') !~ '^[1-9][0-9]{0,17}$' then
    perform authz.refuse('PU008', '{"field": "destination"}');
  elsif a.currency is distinct from p_request ->> 'currency' then
    perform authz.refuse('PU008', '{"field": "currency"}');
  end if;
  return authz.finish_intake_payment(t, p_key,
    book.submit_withdrawal(null, a.id, (p_request ->> 'destination')::bigint, book.exact_minor(p_request ->> 'amount', a.currency), null, session_user::text));
end $$;
comment on function link.intake_withdrawal(text, text, jsonb) is 'Asks for a withdrawal: {"client", "account", "destination", "amount", "currency"}. The same checks and approvals as at the desk. PU001, PU003, PU005 balance, PU006, PU007, PU008, PU009.';

create function link.intake_transfer(p_token text, p_key text, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'transfers.write');
  answer jsonb := authz.begin_intake(t, p_key, 'transfer', p_request);
  a book.trading_account;
  target book.trading_account;
begin
  if answer is not null then return answer; end if;
  perform authz.check_keys(p_request, '{client,account,to_account,amount,currency}', '{}');
  a := authz.intake_account(p_request, 'account');
  target := authz.intake_account(p_request, 'to_account');
  if a.currency is distinct from p_request ->> 'currency' then
    perform authz.refuse('PU008', '{"field": "currency"}');
  end if;
  return authz.finish_intake_payment(t, p_key, book.submit_transfer(a.id, target.id, book.exact_minor(p_request ->> 'amount', a.currency), null));
end $$;
comment on function link.intake_transfer(text, text, jsonb) is 'Asks for money to go between two accounts of one client: {"client", "account", "to_account", "amount", "currency"}. PU001, PU003, PU005 balance, PU006, PU007, PU008, PU009.';

create function link.intake_payment(p_token text, p_kind text, p_reference text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'payments.read');
  p book.payment;
begin
  select x.* into p from book.payment x join book.intake_item i on i.entity = 'payment' and i.entity_id = x.id and i.site = t.site where x.reference = p_reference and x.kind = p_kind;
  if p.id is null then
    perform authz.refuse('PU007', '{"what": "payment"}');
  end if;
  return authz.payment_words(p) || book.session_words(p);
end $$;
comment on function link.intake_payment(text, text, text) is 'How a payment that the token''s site asked for stands, by its reference. PU001, PU007.';

reset role;
grant execute on function desk.revoke_intake_token(uuid, text, text), desk.list_intake_tokens() to purser_admin;
grant execute on function link.intake_session(text), link.intake_register(text, text, jsonb), link.intake_document(text, text, bigint, jsonb, bytea), link.intake_submit(text, text, bigint),
  link.intake_application(text, bigint), link.intake_deposit(text, text, jsonb), link.intake_withdrawal(text, text, jsonb), link.intake_transfer(text, text, jsonb),
  link.intake_payment(text, text, text), link.intake_accept_warning(text, text, bigint), link.intake_questionnaire(text),
  link.intake_records(text, text, bigint, jsonb), link.intake_client_applications(text, bigint) to purser_intake;
