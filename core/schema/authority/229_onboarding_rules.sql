-- Proposals about the policy of onboarding: what makes sense, who may, and how it comes into force. The parts and
-- their contents: 229_onboarding_policy.sql.
set local role purser_desk;

create function authz.check_texts(p_at text, p_texts jsonb, p_most int) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  language text;
begin
  foreach language in array '{en,de,es,ru,ar}'::text[] loop
    if coalesce(p_texts ->> language, '') !~ '\S' then
      perform authz.refuse('PU008', jsonb_build_object('field', 'texts', 'at', p_at, 'language', language, 'why', 'missing'));
    end if;
    perform authz.check_text('texts', p_texts ->> language, p_most);
  end loop;
  if (select count(*) from jsonb_object_keys(p_texts)) <> 5 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'texts', 'at', p_at));
  end if;
end $$;
comment on function authz.check_texts(text, jsonb, int) is 'Refuses a text that is not there in each of the five languages, or another one: PU008 names the place and the language.';

create function authz.check_whole(p_at text, p_rule jsonb, p_field text, p_least int, p_most int) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if jsonb_typeof(p_rule -> p_field) is distinct from 'number' or (p_rule ->> p_field) !~ '^[0-9]{1,5}$' or (p_rule ->> p_field)::int not between p_least and p_most then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'at', p_at, 'least', p_least, 'most', p_most));
  end if;
end $$;
comment on function authz.check_whole(text, jsonb, text, int, int) is 'Refuses what is no whole number within bounds: PU008 names the place, the field and the bounds.';

create function authz.check_requirement(p_at text, p_rule jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  proving int;
begin
  perform authz.check_keys(p_rule, '{client_kind,jurisdiction,risk_band,level,what,code,pieces,law}', '{}');
  perform authz.check_whole(p_at, p_rule, 'level', 1, 3), authz.check_whole(p_at, p_rule, 'pieces', 1, 5);
  perform authz.require_text('law', p_rule ->> 'law', 200);
  if p_rule ->> 'client_kind' not in ('person', 'entity') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'client_kind', 'at', p_at));
  elsif p_rule ->> 'jurisdiction' <> '*' and not exists (select from policy.country c where c.code = p_rule ->> 'jurisdiction') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'jurisdiction', 'at', p_at));
  elsif p_rule ->> 'risk_band' not in ('*', 'low', 'medium', 'high') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'risk_band', 'at', p_at));
  elsif not coalesce(case p_rule ->> 'what'
      when 'field' then exists (select from policy.client_field f where f.code = p_rule ->> 'code' and f.client_kind in (p_rule ->> 'client_kind', 'both'))
      when 'document' then exists (select from policy.document_type t join policy.document_purpose u on u.type = t.code where u.proves = p_rule ->> 'code' and t.client_kind in (p_rule ->> 'client_kind', 'both'))
      when 'consent' then p_rule ->> 'code' in ('terms', 'privacy', 'risk_disclosure', 'electronic_delivery')
      when 'test' then p_rule ->> 'code' = 'tax_certificate' or (p_rule ->> 'code' = 'appropriateness' and p_rule ->> 'client_kind' = 'person')
      when 'edd' then exists (select from policy.edd_item i where i.in_force and i.code = p_rule ->> 'code') end, false) then
    -- What nobody can give would shut everybody out.
    perform authz.refuse('PU008', jsonb_build_object('field', 'code', 'at', p_at));
  end if;
  proving := case p_rule ->> 'what' when 'document' then (select count(*) from policy.document_type t join policy.document_purpose u on u.type = t.code where u.proves = p_rule ->> 'code' and t.client_kind in (p_rule ->> 'client_kind', 'both')) else 1 end;
  if (p_rule ->> 'pieces')::int > proving then
    perform authz.refuse('PU008', jsonb_build_object('field', 'pieces', 'at', p_at, 'least', 1, 'most', proving));
  end if;
end $$;
comment on function authz.check_requirement(text, jsonb) is 'Refuses a requirement nobody could meet or that means nothing: PU008 names the place and the field.';

create function authz.check_country_rule(p_at text, p_rule jsonb, p_in_force jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_rule, '{country,list,points,onboarding,source}', '{listed_on}');
  perform authz.check_whole(p_at, p_rule, 'points', 0, 25);
  perform authz.require_text('source', p_rule ->> 'source', 200);
  if not exists (select from policy.country c where c.code = p_rule ->> 'country') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'country', 'at', p_at));
  elsif p_rule ->> 'list' not in ('A', 'B', 'C') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'list', 'at', p_at));
  elsif p_rule ->> 'onboarding' not in ('allowed', 'blocked') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'onboarding', 'at', p_at));
  elsif p_in_force @> jsonb_build_array(p_rule) then
    return; -- as it stands, also where the start list named no date
  elsif coalesce(p_rule ->> 'listed_on', '') !~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'listed_on', 'at', p_at));
  end if;
  if (p_rule ->> 'listed_on')::date > (clock_timestamp() at time zone 'UTC')::date + 1 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'listed_on', 'at', p_at, 'why', 'future'));
  end if;
exception when datetime_field_overflow then
  perform authz.refuse('PU008', jsonb_build_object('field', 'listed_on', 'at', p_at));
end $$;
comment on function authz.check_country_rule(text, jsonb, jsonb) is 'Refuses a rule about a country without its source and the day of that publication, or that means nothing: PU008 names the place and the field.';

create function authz.check_questionnaire(p_content jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  question jsonb;
  answer jsonb;
  best int := 0;
begin
  if jsonb_typeof(p_content) <> 'object' then
    perform authz.refuse('PU008', '{"field": "content"}');
  end if;
  perform authz.check_keys(p_content, '{pass_points,cooling_off_hours,retakes,retake_days,warning,questions}', '{}');
  perform authz.check_texts('warning', p_content -> 'warning', 2000);
  perform authz.check_whole('', p_content, 'cooling_off_hours', 0, 720), authz.check_whole('', p_content, 'retakes', 0, 20), authz.check_whole('', p_content, 'retake_days', 1, 365);
  if jsonb_typeof(p_content -> 'questions') <> 'array' or jsonb_array_length(p_content -> 'questions') not between 3 and 40
     or (select count(distinct q ->> 'code') from jsonb_array_elements(p_content -> 'questions') q) <> jsonb_array_length(p_content -> 'questions') then
    perform authz.refuse('PU008', '{"field": "questions"}');
  end if;
  for question in select q from jsonb_array_elements(p_content -> 'questions') q loop
    perform authz.check_keys(question, '{code,texts,answers}', '{}');
    if question ->> 'code' !~ '^[a-z][a-z0-9_]{1,31}$' then
      perform authz.refuse('PU008', jsonb_build_object('field', 'code', 'at', left(question ->> 'code', 40)));
    end if;
    perform authz.check_texts(question ->> 'code', question -> 'texts', 500);
    if jsonb_typeof(question -> 'answers') <> 'array' or jsonb_array_length(question -> 'answers') not between 2 and 8
       or (select count(distinct a ->> 'code') from jsonb_array_elements(question -> 'answers') a) <> jsonb_array_length(question -> 'answers') then
      perform authz.refuse('PU008', jsonb_build_object('field', 'answers', 'at', question ->> 'code'));
    end if;
    for answer in select a from jsonb_array_elements(question -> 'answers') a loop
      perform authz.check_keys(answer, '{code,points,texts}', '{}');
      if answer ->> 'code' !~ '^[a-z][a-z0-9_]{0,31}$' then
        perform authz.refuse('PU008', jsonb_build_object('field', 'code', 'at', question ->> 'code'));
      end if;
      perform authz.check_whole(concat_ws('.', question ->> 'code', answer ->> 'code'), answer, 'points', 0, 20);
      perform authz.check_texts(concat_ws('.', question ->> 'code', answer ->> 'code'), answer -> 'texts', 300);
    end loop;
    best := best + (select max((a ->> 'points')::int) from jsonb_array_elements(question -> 'answers') a);
  end loop;
  -- A test that everybody passes, or nobody, is none.
  perform authz.check_whole('', p_content, 'pass_points', 1, best);
end $$;
comment on function authz.check_questionnaire(jsonb) is 'Refuses an edition of the questionnaire that lacks a text in one of the languages, has an answer twice, or that nobody could pass: PU008 names the place.';

create function authz.check_warning_word(p_at text, p_rule jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_rule, '{language,word}', '{}');
  if p_rule ->> 'language' not in ('en', 'de', 'es', 'ru', 'ar') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'language', 'at', p_at));
  elsif (p_rule ->> 'word') collate "und-x-icu" !~ '^\*?[[:alpha:]][[:alpha:] -]{1,58}[[:alpha:]]\*?$' or p_rule ->> 'word' <> lower((p_rule ->> 'word') collate "und-x-icu") then
    perform authz.refuse('PU008', jsonb_build_object('field', 'word', 'at', p_at));
  end if;
end $$;
comment on function authz.check_warning_word(text, jsonb) is 'Refuses what is no word of a language in small letters, with a star before or after or without: PU008 names the place and the field.';

create function authz.check_document_reason(p_at text, p_rule jsonb, p_in_force jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  known jsonb := (select r from jsonb_array_elements(p_in_force) r where r ->> 'code' = p_rule ->> 'code');
  words jsonb := p_rule - '{code,kinds}'::text[];
  language text;
  wrong jsonb;
begin
  perform authz.check_keys(p_rule, '{code,kinds}', '{en,de,es,ru,ar}');
  if coalesce(p_rule ->> 'code', '') !~ '^[a-z_]{3,32}$' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'code', 'at', p_at));
  elsif jsonb_typeof(p_rule -> 'kinds') <> 'array' or exists (select from jsonb_array_elements(p_rule -> 'kinds') k where jsonb_typeof(k) <> 'string')
     or (select count(distinct k) from jsonb_array_elements_text(p_rule -> 'kinds') k) <> jsonb_array_length(p_rule -> 'kinds')
     or exists (select from jsonb_array_elements_text(p_rule -> 'kinds') k where k not in (select t.code from policy.document_type t)) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'kinds', 'at', p_at));
  elsif known is not null then
    -- What clients read is changed where letters are, and there in one way only.
    if words is distinct from known - '{code,kinds}'::text[] then
      perform authz.refuse('PU008', jsonb_build_object('field', 'texts', 'at', p_at, 'why', 'letters'));
    end if;
    return;
  end if;
  perform authz.check_texts(p_at, words, 200);
  for language in select k from jsonb_object_keys(words) k order by k loop
    wrong := book.wrong_of_letter_text('reason', p_rule ->> 'code', jsonb_build_object('text', words ->> language));
    if wrong is not null then
      perform authz.refuse('PU008', wrong || jsonb_build_object('at', p_at, 'language', language));
    end if;
  end loop;
end $$;
comment on function authz.check_document_reason(text, jsonb, jsonb) is 'Refuses a reason to send a document back that fits no kind there is, brings no words in one of the languages, or words no letter says; of a reason there is already the words stay as they are (PU008 letters). PU008 names the place and the field.';

create function authz.check_onboarding(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  now_in_force policy.onboarding_version;
  content jsonb := p_payload -> 'content';
  part text := p_payload ->> 'part';
  entry record;
begin
  perform authz.check_keys(p_payload, '{part,replaces,content}', '{}');
  now_in_force := book.newest_onboarding_version(part);
  if now_in_force.id is null then
    perform authz.refuse('PU007', jsonb_build_object('what', 'onboarding_rules'));
  elsif p_payload ->> 'replaces' !~ '^[0-9]{1,9}$' then
    perform authz.refuse('PU008', '{"field": "replaces"}');
  elsif (p_payload ->> 'replaces')::int <> now_in_force.version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'onboarding_rules', 'version', now_in_force.version));
  elsif part = 'questionnaire' then
    perform authz.check_questionnaire(content);
  elsif jsonb_typeof(content) <> 'array' or jsonb_array_length(content) > 500 or exists (select from jsonb_array_elements(content) r where jsonb_typeof(r) <> 'object') then
    perform authz.refuse('PU008', '{"field": "content"}');
  end if;
  for entry in select r.key, r.rule, count(*) over (partition by r.key) as times from book.onboarding_rows(part, content) r where part <> 'questionnaire' loop
    if entry.times > 1 then
      perform authz.refuse('PU008', jsonb_build_object('field', 'content', 'at', left(entry.key, 80), 'why', 'twice'));
    elsif part = 'requirements' then
      perform authz.check_requirement(left(entry.key, 80), entry.rule);
    elsif part = 'countries' then
      perform authz.check_country_rule(left(entry.key, 80), entry.rule, now_in_force.content);
    elsif part = 'gates' then
      perform authz.check_keys(entry.rule, '{operation,level,deferred,past_expiry}', '{}'), authz.check_whole(left(entry.key, 80), entry.rule, 'level', 0, 3);
    elsif part = 'approvals' then
      perform authz.check_keys(entry.rule, '{decision,risk_band,people,senior}', '{}'), authz.check_whole(left(entry.key, 80), entry.rule, 'people', 1, 2);
    elsif part = 'reviews' then
      perform authz.check_keys(entry.rule, '{risk_band,months}', '{}'), authz.check_whole(left(entry.key, 80), entry.rule, 'months', 1, 60);
    elsif part in ('diligence', 'tags') then
      perform authz.check_keys(entry.rule, case part when 'tags' then '{code}' else '{code,mandatory}' end::text[], '{}');
      if entry.key !~ '^[a-z][a-z_]{1,31}$' then
        perform authz.refuse('PU008', jsonb_build_object('field', 'code', 'at', left(entry.key, 80)));
      end if;
    elsif part = 'words' then
      perform authz.check_warning_word(left(entry.key, 80), entry.rule);
    elsif part = 'reasons' then
      perform authz.check_document_reason(left(entry.key, 80), entry.rule, now_in_force.content);
    else
      perform authz.check_keys(entry.rule, '{code,needs_number,needs_expiry}', '{age_months}');
      if entry.rule ->> 'age_months' is not null then
        perform authz.check_whole(left(entry.key, 80), entry.rule, 'age_months', 1, 120);
      end if;
    end if;
    if exists (select from unnest('{deferred,past_expiry,senior,needs_number,needs_expiry,mandatory}'::text[]) f where entry.rule ? f and jsonb_typeof(entry.rule -> f) <> 'boolean') then
      perform authz.refuse('PU008', jsonb_build_object('field', 'flag', 'at', left(entry.key, 80)));
    end if;
  end loop;
  if part in ('gates', 'approvals', 'documents', 'reviews')
     and array(select r.key from book.onboarding_rows(part, content) r order by 1) <> array(select r.key from book.onboarding_rows(part, now_in_force.content) r order by 1) then
    -- Operations, decisions and kinds of documents are part of the program.
    perform authz.refuse('PU008', '{"field": "content", "why": "rows"}');
  elsif part = 'requirements' and (not content @> '[{"client_kind": "person", "jurisdiction": "*", "risk_band": "*", "level": 1, "what": "document", "code": "identity"}]'
                                   or not content @> '[{"client_kind": "entity", "jurisdiction": "*", "risk_band": "*", "level": 1, "what": "document", "code": "company"}]') then
    -- Nobody is let in without proof of who they are (AMLR art. 22), whatever two people decide.
    perform authz.refuse('PU006', '{"check": "identity_asked"}');
  elsif part = 'reviews' and exists (select from jsonb_array_elements(content) r where r ->> 'risk_band' = 'high' and (r ->> 'months')::int > 12) then
    -- AMLR art. 26: a year where the risk is high.
    perform authz.refuse('PU006', '{"check": "yearly_review"}');
  elsif part = 'diligence' and exists (select from policy.onboarding_requirement r where r.in_force and r.what = 'edd' and not content @> jsonb_build_array(jsonb_build_object('code', r.code))) then
    -- What is asked of applicants could then be done by nobody.
    perform authz.refuse('PU006', '{"check": "item_asked"}');
  elsif part = 'approvals' and not content @> '[{"decision": "approve", "risk_band": "high", "people": 2, "senior": true}]' then
    perform authz.refuse('PU006', '{"check": "senior_asked"}');
  elsif part = 'words' and exists (select from unnest('{en,de,es,ru,ar}'::text[]) l where not exists (select from jsonb_array_elements(content) r where r ->> 'language' = l)) then
    -- A language without a word would let every letter tip off.
    perform authz.refuse('PU006', '{"check": "words_left"}');
  elsif part = 'reasons' and exists (select from jsonb_array_elements(now_in_force.content) r where not content @> jsonb_build_array(jsonb_build_object('code', r ->> 'code'))) then
    -- Documents were sent back for it: it fits no kind any more, and stays.
    perform authz.refuse('PU008', '{"field": "content", "why": "rows"}');
  elsif part = 'reasons' and exists (select from policy.document_type t where not exists (select from jsonb_array_elements(content) r where r -> 'kinds' ? t.code and r ->> 'code' not in ('expired', 'too_old', 'mrz_unreadable', 'side_missing'))) then
    -- A document nobody could send back would have to be accepted.
    perform authz.refuse('PU006', '{"check": "reason_left"}');
  elsif book.onboarding_changes(part, now_in_force.content, content) = '[]' then
    perform authz.refuse('PU008', '{"field": "content", "why": "same"}');
  end if;
end $$;
comment on function authz.check_onboarding(jsonb) is 'Refuses a version of the policy of onboarding that makes no sense: PU008 names part and field; PU002 when it was made for another version than is in force; PU006 identity_asked when nobody would have to prove who they are, senior_asked when high risk needed no senior, yearly_review when it were reviewed less than once a year, item_asked when an item of due diligence fell away that is asked for, words_left when a language had no word no letter says, reason_left when a kind of document could not be sent back; PU007.';

create function authz.apply_onboarding(p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  before policy.onboarding_version := book.newest_onboarding_version(p_payload ->> 'part');
  changed jsonb := book.onboarding_changes(before.part, before.content, p_payload -> 'content');
  stood jsonb := book.measure_onboarding(before.part, changed);
  touched jsonb;
  made policy.onboarding_version;
begin
  perform book.put_onboarding(before.part, p_payload -> 'content', (p_payload ->> 'replaces')::int + 1);
  touched := book.onboarding_effect(stood, book.measure_onboarding(before.part, changed), 0);
  if before.part = 'words' and book.letters_refused() <> '[]' then
    -- First the letter, then the word: what is in force is never what could not be put in force.
    perform authz.refuse('PU006', '{"check": "letter_says"}' || (book.letters_refused() -> 0) - '{kind,client}'::text[]);
  end if;
  insert into policy.onboarding_version (part, version, content, effect, change_id) values (before.part, (p_payload ->> 'replaces')::int + 1, p_payload -> 'content', touched, p_change_id)
  on conflict on constraint onboarding_version_part_version_key do nothing returning * into made;
  if made.id is null then
    -- Another was put in force at the same moment.
    perform authz.refuse('PU002', jsonb_build_object('what', 'onboarding_rules', 'version', before.version));
  end if;
  perform authz.note_change('onboarding_rules', made.id, made.version);
  return jsonb_build_object('before', before.version, 'after', made.version, 'changes', changed, 'clients', touched -> 'clients');
end $$;
comment on function authz.apply_onboarding(jsonb, bigint) is 'Puts an approved version in force and keeps how many clients it touched. What is rated is rated again by the nightly job. PU006 letter_says while a letter in force says a word it may not say then. PU002 when another came first.';

create function desk.propose_onboarding_rules(p_key uuid, p_payload jsonb, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.enter_change(p_key, 'policy.onboarding', p_payload, p_reason);
end $$;
comment on function desk.propose_onboarding_rules(uuid, jsonb, text) is 'Proposes the next version of a part of the policy of onboarding; the head of compliance decides. PU001, PU002, PU006, PU007, PU008.';

create function desk.decide_onboarding_rules(p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return authz.settle_change_of('policy.onboarding', p_key, p_id, p_version, p_decision, p_reason);
end $$;
comment on function desk.decide_onboarding_rules(uuid, bigint, int, text, text) is 'Puts a proposed version of the policy of onboarding in force, or rejects it. Not the proposer: PU004. PU001, PU002, PU003, PU006, PU007 also for changes of other kinds, PU008, PU010.';

create function desk.list_onboarding_rules() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('onboarding_rule.change');
  perform authz.count_read('change.list', 50);
  return jsonb_build_object(
    'parts', (
      select jsonb_agg(jsonb_build_object('part', v.part, 'version', v.version, 'content', book.whole_onboarding(v.part, v.version, v.content), 'touched', coalesce((v.effect ->> 'clients')::int, 0), 'made_us', case when v.change_id is not null then book.micros(v.made_at) end,
               'proposed_by', authz.name_of(c.proposed_by), 'decided_by', authz.name_of(c.decided_by), 'reason', c.reason) order by array_position('{requirements,countries,gates,approvals,reviews,diligence,documents,reasons,words,tags,questionnaire}'::text[], v.part))
        from (select distinct on (x.part) x.* from policy.onboarding_version x order by x.part, x.version desc) v left join policy.change_request c on c.id = v.change_id),
    'proposals', (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'payload', c.payload, 'reason', c.reason, 'by', authz.name_of(c.proposed_by), 'at_us', book.micros(c.proposed_at),
               'decidable', c.proposed_by <> session_user and authz.may('onboarding_rule.publish')) order by c.id), '[]')
        from policy.change_request c where c.kind = 'policy.onboarding' and c.state = 'proposed' and c.expires_at >= clock_timestamp()),
    -- What a rule may name.
    'fields', (select jsonb_agg(jsonb_build_object('code', f.code, 'client_kind', f.client_kind) order by f.position) from policy.client_field f),
    'proofs', (select jsonb_agg(distinct u.proves) from policy.document_purpose u),
    'document_types', (select jsonb_agg(t.code order by t.position) from policy.document_type t),
    'items', (select jsonb_agg(i.code order by i.position) from policy.edd_item i where i.in_force),
    'countries', (select jsonb_agg(c.code order by c.code) from policy.country c));
end $$;
comment on function desk.list_onboarding_rules() is 'Every part of the policy of onboarding as it is in force, whole, with who put it in force; the proposals that wait; and what a rule may name. PU001.';

create function desk.list_onboarding_versions(p_part text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('onboarding_rule.change');
  perform authz.count_read('change.list', 50);
  return (
    select coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'made_us', book.micros(v.made_at), 'proposed_by', authz.name_of(c.proposed_by), 'decided_by', authz.name_of(c.decided_by), 'reason', c.reason, 'effect', v.effect,
             'changes', case when e.content is not null then book.onboarding_changes(v.part, book.whole_onboarding(e.part, e.version, e.content), book.whole_onboarding(v.part, v.version, v.content)) else '[]' end) order by v.version desc), '[]')
      from (select x.* from policy.onboarding_version x where x.part = p_part order by x.version desc limit 100) v left join policy.change_request c on c.id = v.change_id
      left join policy.onboarding_version e on e.part = v.part and e.version = v.version - 1);
end $$;
comment on function desk.list_onboarding_versions(text) is 'The versions of a part of the policy of onboarding, newest first, at most 100: what each changed, who proposed it and who put it in force, and how many clients it touched. PU001.';

create function desk.try_onboarding_rules(p_payload jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('onboarding_rule.change');
  perform authz.check_change('policy.onboarding', p_payload);
  perform authz.count_read('application.list', 100);
  return book.try_onboarding(p_payload ->> 'part', p_payload -> 'content');
end $$;
comment on function desk.try_onboarding_rules(jsonb) is 'What a version would change and how many clients it would touch, some of them by name: who would lack something, for whom an operation would be shut or open, who would be rated otherwise, which applications would take more people, which documents would not do, who would not pass. Payload as of policy.onboarding. Changes nothing. PU001, PU002, PU006, PU007, PU008.';

reset role;
grant execute on function desk.propose_onboarding_rules(uuid, jsonb, text), desk.list_onboarding_rules(), desk.list_onboarding_versions(text), desk.try_onboarding_rules(jsonb) to purser_compliance, purser_compliance_manager;
grant execute on function desk.decide_onboarding_rules(uuid, bigint, int, text, text) to purser_compliance_manager;
