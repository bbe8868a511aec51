-- What decides an application: what it needs, the checks on its sheet, the digest of the evidence a proposal
-- stands for, and the gate that KYC levels hold shut.
set local role purser_owner;
grant select on policy.document_purpose to purser_desk;

create function book.check_onboarding_reason(p_subject text, p_code text, p_text text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  reason policy.onboarding_reason;
begin
  select * into reason from policy.onboarding_reason r where r.subject = p_subject and r.code = p_code;
  if not found then
    perform authz.refuse('PU008', '{"field": "reason"}');
  elsif reason.needs_text and nullif(trim(p_text), '') is null then
    perform authz.refuse('PU008', '{"field": "text", "why": "missing"}');
  end if;
  perform book.check_free_text('text', p_text, 1000);
end $$;
comment on function book.check_onboarding_reason(text, text, text) is 'A reason is one of the closed list; some need words beside. PU008.';

create function book.requirements(p_client book.client, p_level int, p_jurisdiction text) returns setof policy.onboarding_requirement language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  band text := case book.risk_band(p_client.risk_score) when 'prohibited' then 'high' else book.risk_band(p_client.risk_score) end;
begin
  return query
    select distinct on (r.what, r.code) r.* from policy.onboarding_requirement r
     where r.in_force and r.client_kind = p_client.kind and r.level <= p_level and r.jurisdiction in ('*', p_jurisdiction) and r.risk_band in ('*', band)
     order by r.what, r.code, r.pieces desc, r.id;
end $$;
comment on function book.requirements(book.client, int, text) is 'What policy asks of this client for a level, under a jurisdiction and at the client''s present risk.';

create function book.is_exposed(p_client_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
      select from unnest(book.client_group(p_client_id)) f (id) cross join lateral (select book.field_value(f.id, 'pep') #>> '{}') d (declared)
       where d.declared in ('current', 'related')
          or (d.declared = 'former' and coalesce((book.field_value(f.id, 'pep_left_on') #>> '{}')::date > (clock_timestamp() at time zone 'UTC')::date - interval '12 months', true)))
      or exists (select from book.standing_hits(p_client_id) h where h.kind = 'pep' and h.state = 'confirmed');
end $$;
comment on function book.is_exposed(bigint) is 'Whether a client counts as politically exposed: declared, related, found by screening, or out of office for less than 12 months (AMLR art. 45).';

create function book.purposes_of(t policy.document_type) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(u.proves order by u.proves <> (t).proves, u.proves), '[]') from policy.document_purpose u where u.type = (t).code);
end $$;
comment on function book.purposes_of(policy.document_type) is 'All that a kind of document proves, what it is asked for most first.';

create function book.document_state(p_client_id bigint, p_proves text, p_pieces int default 1) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  return coalesce((
    select case when count(*) filter (where x.whole and not x.late) >= p_pieces then 'accepted' when count(*) filter (where x.whole) >= p_pieces then 'expired' when bool_or(x.received) then 'received' when bool_or(x.rejected) then 'rejected' else 'missing' end
      from (select t.code, count(distinct d.side) filter (where d.state = 'accepted') >= t.sides as whole,
                   coalesce(bool_or(d.state = 'accepted' and d.expires_on <= today), false) as late,
                   bool_or(d.state = 'received') as received, bool_or(d.state = 'rejected') as rejected
              from book.client_document d join policy.document_type t on t.code = d.type join policy.document_purpose u on u.type = t.code and u.proves = p_proves
             where d.client_id = p_client_id and d.state <> 'superseded' group by t.code, t.sides) x), 'missing');
end $$;
comment on function book.document_state(bigint, text, int) is 'Best state of what proves something: accepted (all sides of as many different documents as are asked), expired, received, rejected or missing.';

create function book.requirement_state(p_client_id bigint, p_application_id bigint, p_what text, p_code text, p_pieces int) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case p_what
      when 'field' then case when book.field_value(p_client_id, p_code) is null then 'missing' else 'accepted' end
      when 'document' then book.document_state(p_client_id, p_code, p_pieces)
      when 'consent' then case when coalesce((select c.given from book.client_consent c where c.client_id = p_client_id and c.kind = p_code order by c.id desc limit 1), false) then 'accepted' else 'missing' end
      when 'edd' then case when exists (select from book.application_edd e where e.application_id = p_application_id and e.item = p_code) then 'accepted' else 'missing' end
      when 'test' then case when p_code = 'tax_certificate' and exists (select from book.client_tax_certificate t where t.client_id = p_client_id)
                              or p_code = 'appropriateness' and exists (select from book.appropriateness_test t where t.client_id = p_client_id) then 'accepted' else 'missing' end end;
end $$;
comment on function book.requirement_state(bigint, bigint, text, text, int) is 'How one requirement stands: accepted, or what is the matter with it.';

create function book.missing_requirements(p_client book.client, p_level int, p_jurisdiction text, p_application_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('what', r.what, 'code', r.code, 'pieces', r.pieces, 'law', r.law, 'state', s.state) order by r.what, r.code), '[]')
    from book.requirements(p_client, p_level, p_jurisdiction) r
   cross join lateral (select book.requirement_state(p_client.id, p_application_id, r.what, r.code, r.pieces) as state) s
   where s.state <> 'accepted');
end $$;
comment on function book.missing_requirements(book.client, int, text, bigint) is 'What policy asks and the file does not have yet, each with its state and the law behind.';

create function book.evidence(p_client_id bigint, p_application_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_array('purser evidence v2', c.id, c.kind, c.full_name, c.birth_date, c.country, book.risk_band(c.risk_score), a.level, a.jurisdiction,
    (select jsonb_agg(jsonb_build_array(f.field, f.edition, f.value, f.verified_by) order by f.field)
       from (select distinct on (x.field) x.* from book.client_field x join policy.client_field p on p.code = x.field and p.evidence where x.client_id = c.id order by x.field, x.edition desc) f),
    (select jsonb_agg(jsonb_build_array(d.id, d.sha256, d.state, d.number, d.expires_on, d.mismatch_reason) order by d.id) from book.client_document d where d.client_id = c.id and d.state <> 'superseded'),
    (select jsonb_agg(jsonb_build_array(r.party_id, r.subject_digest, (select jsonb_agg(l ->> 'name' order by l ->> 'name') from jsonb_array_elements(r.lists) l)) order by r.party_id nulls first)
       from book.screening_run r where r.id in (select max(x.id) from book.screening_run x where x.client_id = c.id group by x.party_id)),
    (select jsonb_agg(jsonb_build_array(h.list, h.entity_ref, h.evidence_digest, h.state) order by h.list, h.entity_ref) from book.standing_hits(c.id) h),
    (select jsonb_agg(jsonb_build_array(o.owner_id, o.owned_id, o.numerator, o.denominator, o.nominee, o.control) order by o.id) from book.ownership o where o.client_id = c.id and o.ended_at is null),
    (select jsonb_build_array(t.id, t.outcome, t.warning_accepted_at is not null) from book.appropriateness_test t where t.client_id = c.id order by t.id desc limit 1),
    (select t.id from book.client_tax_certificate t where t.client_id = c.id order by t.id desc limit 1),
    (select jsonb_agg(jsonb_build_array(k.kind, k.given) order by k.kind) from (select distinct on (x.kind) x.* from book.client_consent x where x.client_id = c.id and x.kind <> 'marketing' order by x.kind, x.id desc) k),
    (select jsonb_agg(jsonb_build_array(e.item, e.text) order by e.item) from book.application_edd e where e.application_id = a.id),
    (select jsonb_agg(jsonb_build_array(p.id, p.state) order by p.id) from book.duplicate_pair p where c.id in (p.client_id, p.other_id) and p.state <> 'gone'))
    -- Added at the end and only where there are any, so that proposals made before there were such checks still stand.
    || (select coalesce(jsonb_agg(jsonb_build_array(k.vendor, k.vendor_ref, k.kind, k.result) order by k.id), '[]') from book.identity_check k where k.client_id = c.id)
    || (select coalesce(jsonb_agg(jsonb_build_array(n.check_id, n.reason_code, n.text) order by n.check_id), '[]') from book.identity_check_answer n where n.client_id = c.id)
    from book.client c join book.application a on a.id = p_application_id where c.id = p_client_id);
end $$;
comment on function book.evidence(bigint, bigint) is 'Everything a decision about an application stands on, in one fixed order. Of a screening: whom it compared, with which lists, and its hits; a new version of a list that says the same moves nothing.';

create function book.evidence_digest(p_client_id bigint, p_application_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return encode(sha256(convert_to(book.evidence(p_client_id, p_application_id)::text, 'UTF8')), 'hex');
end $$;
comment on function book.evidence_digest(bigint, bigint) is 'SHA-256 of the evidence: a proposal stands for exactly this.';

create function book.note_application(p_application_id bigint, p_kind text, p_reason text, p_text text, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.application_event (application_id, kind, reason_code, text, args) values (p_application_id, p_kind, p_reason, nullif(p_text, ''), coalesce(p_args, '{}'));
end $$;
comment on function book.note_application(bigint, text, text, text, jsonb) is 'Adds a line to an application''s history.';

create function book.evidence_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.application;
  client bigint;
begin
  if tg_table_name = 'application_edd' then
    client := (select x.client_id from book.application x where x.id = new.application_id);
  elsif tg_table_name = 'client' then
    client := new.id;
  else
    client := new.client_id;
  end if;
  select * into a from book.application x where x.client_id = client and x.state = 'proposed' for update;
  if found and a.proposed_digest is distinct from book.evidence_digest(a.client_id, a.id) then
    update book.application x
       set state = 'in_review', proposal = null, proposed_level = null, proposed_by = null, proposed_at = null, proposed_digest = null, reason_code = null, reason_text = null, held_by = null, held_until = null, version = x.version + 1
     where x.id = a.id returning * into a;
    perform book.note_application(a.id, 'voided', null, null, jsonb_build_object('moved', tg_table_name));
    perform authz.note_change('application', a.id, a.version);
  end if;
  return null;
end $$;
comment on function book.evidence_moved() is 'Takes a proposed decision back when what it stands on is not what it was, whoever changed it and by whatever way.';
create trigger evidence_moved after insert or update on book.client_field for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.client_document for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.screening_run for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.screening_hit for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.ownership for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.appropriateness_test for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.client_tax_certificate for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.client_consent for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.application_edd for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.identity_check for each row execute function book.evidence_moved();
create trigger evidence_moved after insert on book.identity_check_answer for each row execute function book.evidence_moved();
create trigger evidence_moved after insert or update on book.duplicate_pair for each row execute function book.evidence_moved();
create trigger evidence_moved after update of full_name, birth_date, country, risk_score on book.client for each row execute function book.evidence_moved();

create function book.check_verdicts(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- The newest word on each subject counts: who failed and then passed has passed.
  return (
    select book.check_row('identity_check', case when bool_or(v.result = 'failed' and v.kind in ('document', 'face') and v.reason_code is null) then 'stop' when bool_or(v.result <> 'passed') then 'look' else 'clear' end,
             jsonb_build_object('verdicts', jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'result', v.result, 'vendor', v.vendor, 'reference', v.vendor_ref, 'reason', v.reason_code) order by v.kind)), 'vendor', max(v.checked_at))
      from (select distinct on (k.kind) k.*, n.reason_code from book.identity_check k left join book.identity_check_answer n on n.check_id = k.id
             where k.client_id = p_client_id order by k.kind, k.id desc) v
    having count(*) > 0);
end $$;
comment on function book.check_verdicts(bigint) is 'The check of what a vendor found about a client''s document, face and address: a failed document or face stops until a person says why not to follow it. Null where no vendor was asked.';

create function book.application_checks(a book.application, p_neutral boolean default false) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  run book.screening_run;
  test book.appropriateness_test;
  rating book.risk_run;
  owners jsonb;
  behind jsonb;
  missing jsonb;
  n int;
  m int;
  same int;
  day date;
  at timestamptz;
  years int;
  now_at timestamptz := clock_timestamp();
  today date := (clock_timestamp() at time zone 'UTC')::date;
  rule policy.country_rule;
  checks jsonb := '[]';
begin
  select * into strict c from book.client x where x.id = a.client_id;
  if p_neutral then
    c := book.neutral_client(c);
  end if;
  missing := book.missing_requirements(c, a.level, a.jurisdiction, a.id);

  checks := checks || book.check_row('fields', case when exists (select from jsonb_array_elements(missing) r where r ->> 'what' = 'field') then 'stop' else 'clear' end,
    jsonb_build_object('missing', (select coalesce(jsonb_agg(r ->> 'code'), '[]') from jsonb_array_elements(missing) r where r ->> 'what' = 'field')), 'policy', now_at);
  checks := checks || book.check_row('documents', case when exists (select from jsonb_array_elements(missing) r where r ->> 'what' = 'document') then 'stop' else 'clear' end,
    jsonb_build_object('missing', (select coalesce(jsonb_agg(jsonb_build_object('code', r ->> 'code', 'state', r ->> 'state')), '[]') from jsonb_array_elements(missing) r where r ->> 'what' = 'document')), 'policy', now_at);
  select count(*) filter (where d.state = 'received'), count(*) filter (where d.mismatch_reason is not null), max(d.uploaded_at) into n, m, at
    from book.client_document d where d.client_id = c.id and d.state <> 'superseded';
  checks := checks || book.check_row('documents_reviewed', case when n = 0 then 'clear' else 'stop' end, jsonb_build_object('open', n), 'office', at);
  checks := checks || (
    select book.check_row('document_scan', case when count(b.bar) > 0 then 'stop' else 'clear' end,
             jsonb_build_object('infected', count(*) filter (where s.state = 'infected'), 'open', count(*) filter (where s.state is null or s.state in ('waiting', 'failed')), 'required', book.scan_required()), 'scanner', max(s.scanned_at))
      from book.client_document d left join book.content_scan s on s.sha256 = d.sha256 cross join lateral (select book.scan_bar(d.sha256)) b (bar) where d.client_id = c.id and d.state in ('received', 'accepted'));
  select min(d.expires_on) into day from book.client_document d join policy.document_type t on t.code = d.type
   where d.client_id = c.id and d.state = 'accepted' and t.proves = 'identity' and d.expires_on is not null;
  checks := checks || book.check_row('identity_expiry', case when day is null and c.kind = 'entity' or day > today + 60 then 'clear' when day > today then 'look' else 'stop' end,
    jsonb_build_object('expires_on', day), 'document', now_at);
  select count(*) into n from book.client_document d where d.client_id = c.id and d.state in ('accepted', 'received') and d.mrz_good = false;
  checks := checks || book.check_row('mrz', case when n > 0 then 'stop' else 'clear' end, jsonb_build_object('bad', n), 'document', now_at);
  select count(*) filter (where d.mismatch_reason is null), count(*) into n, m
    from book.client_document d where d.client_id = c.id and d.state in ('accepted', 'received') and book.document_mismatches(d) <> '{}';
  checks := checks || book.check_row('data_match', case when n > 0 then 'stop' when m > 0 then 'look' else 'clear' end,
    jsonb_build_object('fields', (select coalesce(jsonb_agg(distinct f), '[]') from book.client_document d, unnest(book.document_mismatches(d)) f where d.client_id = c.id and d.state in ('accepted', 'received')),
                       'reasoned', m - n), 'document', now_at);

  checks := checks || coalesce(book.check_verdicts(c.id), '[]');

  if c.kind = 'person' then
    years := date_part('year', age(today, coalesce((book.field_value(c.id, 'birth_date') #>> '{}')::date, c.birth_date)))::int;
    checks := checks || book.check_row('age', case when years >= authz.whole_setting('application.least_age') then 'clear' else 'stop' end,
      jsonb_build_object('years', years, 'least', authz.whole_setting('application.least_age')), 'file', now_at);
  else
    owners := book.ownership_state(c.id);
    checks := checks || book.check_row('owners', case when not (owners -> 'known')::boolean or (owners -> 'too_much')::boolean or (owners -> 'unnamed_over')::boolean or (owners ->> 'persons')::int = 0 then 'stop'
                                                       when (owners ->> 'unnamed_e2')::int > 0 or (owners -> 'deep')::boolean or (owners -> 'cycle')::boolean or (owners -> 'many')::boolean or owners -> 'unproved' <> '[]' or (owners ->> 'nominees')::int > 0 then 'look' else 'clear' end,
      owners, 'file', now_at);
  end if;

  select * into rule from policy.country_rule r where r.in_force and r.country = coalesce(book.field_value(c.id, 'residence_country') #>> '{}', c.country);
  checks := checks || book.check_row('country', case when rule.onboarding = 'blocked' then 'stop' when rule.list in ('A', 'B') then 'look' else 'clear' end,
    jsonb_build_object('country', coalesce(rule.country, c.country), 'list', rule.list, 'rule', rule.onboarding), 'policy', now_at);

  checks := checks || coalesce(book.check_partner(c.id, now_at), '[]');

  run := book.latest_screening(c.id);
  checks := checks || book.check_row('screening', case when run.id is null or run.subject_digest <> book.subject_digest(c.id) then 'stop'
      when run.at < now_at - make_interval(days => authz.whole_setting('screening.fresh_days')::int) then 'stop' else 'clear' end,
    jsonb_build_object('screened', run.id is not null, 'same_data', coalesce(run.subject_digest = book.subject_digest(c.id), false),
      'lists', (select coalesce(jsonb_agg(l ->> 'name'), '[]') from jsonb_array_elements(run.lists) l),
      'names', (select sum((l ->> 'names')::int) from jsonb_array_elements(run.lists) l), 'hits', coalesce(run.hits, 0)), 'screening', run.at);
  if c.kind = 'entity' then
    behind := book.screening_behind(c.id);
    checks := checks || book.check_row('screening_behind', case when (behind ->> 'open')::int > 0 then 'stop' else 'clear' end, behind - 'at_us', 'screening', book.instant((behind ->> 'at_us')::bigint));
  end if;
  select count(*) filter (where h.state in ('open', 'inconclusive', 'proposed_false', 'pending')), count(*) into n, m from book.standing_hits(c.id) h;
  checks := checks || book.check_row('hits', case when n > 0 then 'stop' else 'clear' end, jsonb_build_object('open', n, 'all', m), 'screening', run.at);
  select count(*) into n from book.standing_hits(c.id) h where h.kind = 'sanction' and h.state = 'confirmed';
  checks := checks || book.check_row('sanctions', case when n > 0 then 'stop' else 'clear' end, jsonb_build_object('confirmed', n), 'screening', run.at);
  checks := checks || book.check_row('exposed', case when book.is_exposed(c.id) then 'look' else 'clear' end,
    jsonb_build_object('declared', coalesce(book.field_value(c.id, 'pep') #>> '{}', 'none'), 'hits', (select count(*) from book.standing_hits(c.id) h where h.kind = 'pep' and h.state = 'confirmed')), 'file', now_at);

  select * into rating from book.risk_run r where r.client_id = c.id order by r.id desc limit 1;
  checks := checks || book.check_row('risk', case when rating.id is null or c.risk_score >= 85 or rating.total >= 85 then 'stop' when c.risk_score >= 60 then 'look' else 'clear' end,
    jsonb_build_object('score', c.risk_score, 'band', book.risk_band(c.risk_score), 'rated', rating.total), 'rating', rating.at);
  checks := checks || (select book.check_row('funds', case when (f ->> 'percent')::int >= 80 then 'look' else 'clear' end, f, 'office', now_at) from book.funds_used(c.id) f);
  n := (select count(*) from jsonb_array_elements(missing) r where r ->> 'what' = 'edd');
  m := (select count(*) from book.application_edd e where e.application_id = a.id);
  checks := checks || book.check_row('due_diligence', case when n > 0 then 'stop' when m > 0 then 'look' else 'clear' end,
    jsonb_build_object('missing', (select coalesce(jsonb_agg(r ->> 'code'), '[]') from jsonb_array_elements(missing) r where r ->> 'what' = 'edd'), 'done', m), 'policy', now_at);
  checks := checks || book.check_row('consents', case when exists (select from jsonb_array_elements(missing) r where r ->> 'what' = 'consent') then 'stop' else 'clear' end,
    jsonb_build_object('missing', (select coalesce(jsonb_agg(r ->> 'code'), '[]') from jsonb_array_elements(missing) r where r ->> 'what' = 'consent')), 'file', now_at);
  checks := checks || book.check_row('tax', case when exists (select from jsonb_array_elements(missing) r where r ->> 'code' = 'tax_certificate') then 'stop' else 'clear' end, '{}', 'file', now_at);
  if c.kind = 'person' then
    select * into test from book.appropriateness_test t where t.client_id = c.id order by t.id desc limit 1;
    checks := checks || book.check_row('appropriateness', case when test.id is null then case when a.level >= 2 then 'stop' else 'look' end
        when test.outcome = 'pass' then case when cardinality(test.changed) > 0 then 'look' else 'clear' end
        when test.warning_accepted_at is not null then 'look' else 'stop' end,
      jsonb_build_object('outcome', test.outcome, 'points', test.points, 'changed', cardinality(test.changed), 'accepted', test.warning_accepted_at is not null,
                         'cooling_until_us', book.micros(test.cooling_until)), 'test', test.taken_at);
  end if;
  select count(*) filter (where p.state = 'open'), count(*) filter (where p.state = 'same' or (p.state = 'open' and p.likely)), count(*) filter (where p.state = 'same') into n, m, same from book.duplicate_pair p
   where c.id in (p.client_id, p.other_id) and not exists (select from book.client x where x.id in (p.client_id, p.other_id) and x.merged_into is not null);
  checks := checks || book.check_row('duplicates', case when m > 0 then 'stop' when n > 0 then 'look' else 'clear' end, jsonb_build_object('open', n, 'same', same), 'office', now_at);
  select v.deadline_at into at from book.deferred_verification v where v.client_id = c.id and v.state = 'running';
  if at is not null then
    checks := checks || book.check_row('deferred', case when at < now_at then 'stop' when at < now_at + interval '3 days' then 'look' else 'clear' end, jsonb_build_object('deadline_us', book.micros(at)), 'policy', at);
  end if;
  return (select jsonb_agg(x.value order by case x.value ->> 'level' when 'stop' then 0 when 'look' then 1 else 2 end, x.ordinality) from jsonb_array_elements(checks) with ordinality x);
end $$;
comment on function book.application_checks(book.application, boolean) is 'The checks of an application''s decision sheet, stops first. Each: code, level, figures, source, age. p_neutral: what follows from the risk follows from the neutral one.';

create function book.approval_needed(p_client_id bigint, p_decision text) returns policy.onboarding_approval language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  needed policy.onboarding_approval;
  band text := (select case book.risk_band(c.risk_score) when 'prohibited' then 'high' else book.risk_band(c.risk_score) end from book.client c where c.id = p_client_id);
begin
  select * into needed from policy.onboarding_approval x where x.decision = p_decision and x.risk_band = band;
  if not found then
    perform authz.refuse('PU006', jsonb_build_object('check', 'approval_rule', 'decision', p_decision, 'band', band));
  end if;
  if p_decision = 'approve' and book.is_exposed(p_client_id) then
    needed.people := 2;
    needed.senior := true;
  end if;
  return needed;
end $$;
comment on function book.approval_needed(bigint, text) is 'How many people this decision takes and whether a senior is among them. PU006 approval_rule when policy says nothing.';

create function book.deposits_used(p_client_id bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(sum(p.reference_minor), 0) from book.payment p
           where p.client_id = any (book.client_group(p_client_id)) and p.kind = 'deposit' and p.state not in ('rejected', 'cancelled', 'expired', 'failed', 'returned', 'charged_back'));
end $$;
comment on function book.deposits_used(bigint) is 'What a client paid in or is paying in, in all their files, in the reference currency.';

create function book.is_barred(c book.client) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return book.risk_band(c.risk_score) = 'prohibited'
      or exists (select from book.screening_hit h where h.client_id = any (book.client_group(c.id)) and h.kind = 'sanction' and h.state = 'confirmed' and h.band <> 'shadow' and book.is_standing(h))
      -- Better data later do not open what people are to look at, nor does a review that somebody withdrew.
      or exists (select from book.application a join book.application_event e on e.application_id = a.id
                  where a.client_id = c.id and a.state <> 'approved' and e.kind = 'risk_raised' and e.args ->> 'to' = 'prohibited'
                    and not exists (select from book.application n where n.client_id = c.id and n.id > a.id and n.state = 'approved'));
end $$;
comment on function book.is_barred(book.client) is 'Whether nothing moves for a client until compliance decided: rated prohibited, a confirmed hit of a sanctions list, or nobody approved them since such a rating.';

create function book.kyc_gate(p_client_id bigint, p_operation text, p_reference_minor bigint default 0, p_method text default null) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  gate policy.kyc_gate;
  v book.deferred_verification;
  today date := (clock_timestamp() at time zone 'UTC')::date;
  left_minor bigint;
  why text;
begin
  select * into c from book.client x where x.id = book.survivor_of(p_client_id);
  select * into gate from policy.kyc_gate g where g.operation = p_operation;
  if c.id is null or gate.operation is null then
    return jsonb_build_object('open', false, 'why', 'unknown', 'operation', p_operation);
  end if;
  why := case when c.status in ('suspended', 'closed') then 'client_' || c.status
              when (c.kyc_state in ('approved', 'expired') or gate.level = 0) and book.is_barred(c) then 'scheduled_review'
              when gate.level = 0 then null
              when c.kyc_state <> 'approved' then 'kyc_' || c.kyc_state
              when c.kyc_level < gate.level then 'kyc_level'
              when not gate.past_expiry and c.kyc_expires_on <= today then 'kyc_past_expiry' end;
  if why is not null and gate.deferred and c.status in ('prospect', 'active') and c.kyc_state in ('none', 'pending') and not book.is_barred(c) then
    select * into v from book.deferred_verification d where d.client_id = c.id and d.state = 'running' and d.deadline_at > clock_timestamp();
    if found then
      left_minor := v.cap_minor - book.deposits_used(c.id);
      why := case when p_operation <> 'deposit' then null when coalesce(p_method, 'sepa') not in ('sepa', 'wire') then 'deferred_method' when p_reference_minor > left_minor then 'deferred_cap' end;
    end if;
  end if;
  return jsonb_build_object('open', why is null, 'why', why, 'operation', p_operation, 'level', c.kyc_level, 'needed', gate.level, 'state', c.kyc_state,
    'deferred', v.client_id is not null, 'left_minor', left_minor::text, 'until_us', book.micros(v.deadline_at));
end $$;
comment on function book.kyc_gate(bigint, text, bigint, text) is 'Whether a client may do an operation: {"open", "why", "level", "needed"}. While a deferred verification runs, deposits from a bank account up to its cap are open too. An unknown operation is shut, and every one of a client who is barred: scheduled_review says no more than that.';

create function book.require_kyc_gate(p_client_id bigint, p_operation text, p_reference_minor bigint default 0, p_method text default null) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  gate jsonb := book.kyc_gate(p_client_id, p_operation, p_reference_minor, p_method);
begin
  if not (gate -> 'open')::boolean then
    perform authz.refuse('PU006', jsonb_build_object('check', 'kyc_gate') || gate);
  end if;
end $$;
comment on function book.require_kyc_gate(bigint, text, bigint, text) is 'Refuses an operation the client''s KYC level does not open: PU006 kyc_gate with the reason.';

create function book.reason_words(p_subject text, p_code text, p_language text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  words text := (select t.text
                   from (select r.subject, r.code, r.language, r.text from policy.reason_text r
                         union all select 'payment_' || r.subject, r.code, r.language, r.text from policy.payment_reason_text r) t
                  where t.subject = p_subject and t.code = p_code and t.language in (p_language, 'en') order by t.language = 'en' limit 1);
begin
  if words is null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'reason_text', 'code', p_code));
  end if;
  return words;
end $$;
comment on function book.reason_words(text, text, text) is 'A reason as a client reads it, in that language or English. PU006 reason_text.';

create function book.letter_text(p_client_id bigint, p_template text, p_args jsonb) returns policy.mail_template language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  letter policy.mail_template;
  args jsonb := p_args;
  entry record;
begin
  select * into strict c from book.client x where x.id = p_client_id;
  select * into letter from policy.mail_template t where t.code = p_template and t.language in (coalesce(c.language, 'en'), 'en') order by t.language = 'en' limit 1;
  if not found then
    perform authz.refuse('PU006', jsonb_build_object('check', 'mail_template', 'code', p_template));
  end if;
  if p_args ? 'reason' then
    args := args || jsonb_build_object('reason', book.reason_words(p_template, p_args ->> 'reason', letter.language));
  end if;
  if p_args ? 'documents' then
    args := args || jsonb_build_object('documents', book.document_lines(p_client_id, letter.language));
  end if;
  for entry in select a.key, a.value from jsonb_each_text(args || jsonb_build_object('name', c.full_name, 'office', (select o.name from meta.office o))) a loop
    letter.subject := replace(letter.subject, '{' || entry.key || '}', coalesce(entry.value, ''));
    letter.body := replace(letter.body, '{' || entry.key || '}', coalesce(entry.value, ''));
  end loop;
  return letter;
end $$;
comment on function book.letter_text(bigint, text, jsonb) is 'A letter to a client as it would go out, in the client''s language or English, a reason in the words of the same language, and so what stands for documents: those to be brought once more. PU006 mail_template, reason_text.';

create function book.write_client(p_client_id bigint, p_template text, p_args jsonb) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  letter policy.mail_template := book.letter_text(p_client_id, p_template, p_args);
  made bigint;
begin
  insert into book.client_mail (client_id, template, language, subject, body, template_version, reason_version)
  values (p_client_id, p_template, letter.language, letter.subject, letter.body, letter.version, case when p_args ? 'reason' then book.reason_version(p_template, p_args ->> 'reason', letter.language) end) returning id into made;
  if p_args ? 'documents' then
    insert into book.client_mail_document (mail_id, document_id, reason_code, reason_version, type_version)
    select made, d.id, coalesce(d.reason_code, 'other'), book.reason_version('document', coalesce(d.reason_code, 'other'), letter.language),
           (select n.version from policy.document_type_text n where n.type = d.type and n.language in (letter.language, 'en') order by n.language = 'en' limit 1)
      from book.documents_again(p_client_id) d;
  end if;
  return made;
end $$;
comment on function book.write_client(bigint, text, jsonb) is 'Puts a letter to a client in the outbox, as book.letter_text has it, with the versions that wrote it, and which documents it names. PU006 mail_template, reason_text.';

create function book.open_application(p_client_id bigint, p_kind text, p_cause text, p_level int, p_jurisdiction text, p_state text, p_by text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  insert into book.application (client_id, kind, cause, previous_id, level, jurisdiction, state, opened_by, due_at)
  values (p_client_id, p_kind, p_cause, (select max(x.id) from book.application x where x.client_id = p_client_id), p_level, p_jurisdiction, p_state, p_by,
          case when p_state = 'in_review' then clock_timestamp() + make_interval(hours => authz.whole_setting('application.due_hours')::int) end)
  returning id into made;
  perform book.note_application(made, 'opened', null, null, jsonb_build_object('cause', p_cause));
  perform authz.note_change('application', made, 1);
  return made;
exception when unique_violation then
  perform authz.refuse('PU003', jsonb_build_object('what', 'application_open', 'id', (select x.id from book.application x where x.client_id = p_client_id and x.state in ('draft', 'in_review', 'waiting_client', 'proposed'))));
  return null;
end $$;
comment on function book.open_application(bigint, text, text, int, text, text, text) is 'Opens an application or review; a client has one open at a time (PU003 application_open).';

create function book.reopen(p_client_id bigint, p_cause text, p_by text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
begin
  select * into strict c from book.client x where x.id = book.survivor_of(p_client_id);
  -- Who has left is reviewed no more.
  if c.status = 'closed' or exists (select from book.application x where x.client_id = c.id and x.state in ('draft', 'in_review', 'waiting_client', 'proposed')) then
    return null;
  end if;
  return book.open_application(c.id, case when p_cause in ('review_due', 'merged_file', 'sample') then 'review' else 'reopen' end, p_cause, greatest(c.kyc_level, 1),
    coalesce(c.country, (select x.jurisdiction from book.application x where x.client_id = c.id order by x.id desc limit 1), authz.setting('office.jurisdiction') #>> '{}'), 'in_review', coalesce(p_by, session_user::text));
end $$;
comment on function book.reopen(bigint, text, text) is 'Opens a review because something happened (a change of data, an expired document, the day of the periodic review, a merge with a file that says otherwise, a check of an automatic decision, a virus in a document it rests on, an alert, a rise of the risk), in the file that goes on; null when one is open already, and for a closed client.';

reset role;
grant execute on all functions in schema book to purser_desk;
