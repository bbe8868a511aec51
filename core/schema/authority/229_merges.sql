-- Two files of one client become one. Nothing moves: the other file is closed and names the one that goes on, its
-- accounts, payments, places to be paid to and documents stay in it, and book.client_group says which files belong
-- together. So undoing opens the closed file again and has nothing to carry back.
-- Lock order: command row, pair or merge, clients by id, then their rows.
set local role purser_owner;
grant select, insert, update on book.client_merge to purser_desk;

create function book.merge_blocks(p_survivor_id bigint, p_closed_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  s book.client;
  c book.client;
  none constant jsonb := '[]';
begin
  select * into strict s from book.client x where x.id = p_survivor_id;
  select * into strict c from book.client x where x.id = p_closed_id;
  return (select coalesce(jsonb_agg(jsonb_build_object('code', b.code, 'items', b.items) order by b.code), '[]') from (
    select 'kind', none where s.kind <> c.kind
    union all select 'legal_entity', none where s.legal_entity_id <> c.legal_entity_id
    union all select 'merged', jsonb_agg(book.code('C', x.id) order by x.id) from book.client x where x.id in (s.id, c.id) and x.merged_into is not null
    union all select 'closed', jsonb_build_array(book.code('C', s.id)) where s.status = 'closed'
    union all select 'suspended', jsonb_build_array(book.code('C', c.id)) where c.status = 'suspended'
    union all select 'merge', jsonb_agg(distinct book.code('C', x.id)) from book.client_merge m, unnest(array[m.survivor_id, m.closed_id]) x (id)
      where m.state in ('proposed', 'undo_proposed') and x.id in (s.id, c.id)
    union all select 'payment', jsonb_agg(p.reference order by p.id) from book.payment p
      where c.id in (p.client_id, p.to_client_id) and (book.business_open(p.state) or p.state = 'sent')
    union all select 'hold', jsonb_agg(distinct h.business_ref) from book.hold h join book.ledger_account l on l.id = h.account_id
      where l.client_id = c.id and not exists (select from book.hold_resolution r where r.hold_id = h.id)
    union all select 'application', jsonb_agg(book.code('A', a.id)) from book.application a
      where a.client_id = c.id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')
    union all select 'hit', none where exists (select from book.standing_hits(c.id) h where h.state in ('open', 'proposed_false', 'inconclusive', 'pending'))
    union all select 'override', none where exists (select from book.risk_override o where o.client_id = c.id and o.state = 'proposed')
    union all select 'category', none where exists (select from book.client_category k where k.client_id = c.id and k.state = 'proposed')
    union all select 'deferred', none where exists (select from book.deferred_verification d where d.client_id = c.id and d.state = 'running')) b (code, items)
   where b.items is not null);
end $$;
comment on function book.merge_blocks(bigint, bigint) is 'What forbids to merge two files now: codes with the payments, applications or clients to finish first.';

create function book.merge_contradictions(p_survivor_id bigint, p_closed_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  s book.client;
  c book.client;
begin
  select * into strict s from book.client x where x.id = p_survivor_id;
  select * into strict c from book.client x where x.id = p_closed_id;
  return (select coalesce(jsonb_agg(b.code order by b.code), '[]') from (
    select 'birth_date' where s.birth_date <> c.birth_date
    union all select 'nationality' where book.field_value(s.id, 'nationalities') <> book.field_value(c.id, 'nationalities')
    union all select 'confirmed_hit' where exists (select from book.standing_hits(c.id) h where h.state = 'confirmed')
    union all select 'exposed' where book.is_exposed(c.id) and not book.is_exposed(s.id)
    union all select 'riskier' where book.group_risk(c.id) > book.group_risk(s.id)) b (code));
end $$;
comment on function book.merge_contradictions(bigint, bigint) is 'What the file to be closed says against the one that goes on: then that one keeps its level, and is reviewed.';

create function book.merge_side(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('id', c.id, 'code', book.code('C', c.id), 'name', c.full_name, 'status', c.status,
        'kyc', jsonb_build_object('state', c.kyc_state, 'level', c.kyc_level), 'risk', c.risk_score, 'partner', (select p.name from book.partner p where p.id = c.partner_id),
        'created_us', book.micros(c.created_at),
        'accounts', (select coalesce(jsonb_agg(a.login order by a.id), '[]') from book.trading_account a where a.client_id = c.id),
        'payments', (select count(*) from book.payment p where p.client_id = c.id),
        'destinations', (select coalesce(jsonb_agg(d.masked order by d.id), '[]') from book.destination d where d.client_id = c.id),
        'documents', (select count(*) from book.client_document d where d.client_id = c.id),
        'notes', (select count(*) from book.client_note n where n.client_id = c.id))
      from book.client c where c.id = p_client_id);
end $$;
comment on function book.merge_side(bigint) is 'One file of a merge as a person compares it: who it is, and what of it will be read in the other.';

create function book.merge_digest(p_survivor_id bigint, p_closed_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select encode(sha256(convert_to(jsonb_build_array('purser merge v1', p_survivor_id, p_closed_id, book.merge_contradictions(p_survivor_id, p_closed_id),
        jsonb_agg(jsonb_build_array(to_jsonb(c), book.merge_side(c.id),
          (select jsonb_agg(f.id order by f.id) from book.client_field f where f.client_id = c.id),
          (select jsonb_agg(jsonb_build_array(d.id, d.version) order by d.id) from book.client_document d where d.client_id = c.id),
          (select jsonb_agg(jsonb_build_array(d.id, d.version) order by d.id) from book.destination d where d.client_id = c.id),
          (select jsonb_agg(jsonb_build_array(p.id, p.version) order by p.id) from book.payment p where p.client_id = c.id),
          (select jsonb_agg(jsonb_build_array(a.id, a.state) order by a.id) from book.application a where a.client_id = c.id),
          (select jsonb_agg(jsonb_build_array(h.id, h.state) order by h.id) from book.standing_hits(c.id) h)) order by c.id))::text, 'UTF8')), 'hex')
      from book.client c where c.id in (p_survivor_id, p_closed_id));
end $$;
comment on function book.merge_digest(bigint, bigint) is 'SHA-256 over both files as they stand: two people agree to merge exactly these, and any change makes the proposal void.';

create function book.undo_blocks(m book.client_merge) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('code', b.code, 'items', b.items) order by b.code), '[]') from (
    select 'too_late', jsonb_build_array(authz.whole_setting('merge.undo_days')) where m.decided_at < clock_timestamp() - make_interval(days => authz.whole_setting('merge.undo_days')::int)
    -- Money that left, or went between the files, was measured against both of them.
    union all select 'payment', jsonb_agg(p.reference order by p.id) from book.payment p
      where p.client_id = any (book.client_group(m.survivor_id)) and p.kind in ('withdrawal', 'transfer', 'client_transfer') and p.requested_at >= m.decided_at
        and p.state not in ('rejected', 'cancelled', 'expired', 'failed')
    union all select 'review', jsonb_agg(book.code('A', a.id) order by a.id) from book.application a where a.client_id = m.survivor_id and a.decided_at >= m.decided_at) b (code, items)
   where b.items is not null);
end $$;
comment on function book.undo_blocks(book.client_merge) is 'Why a merge can not be taken back any more: its time is over, or money left or a review was decided since, with their references.';

create function book.merge_files(m book.client_merge) returns book.client_merge language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  reviewed boolean := book.merge_contradictions(m.survivor_id, m.closed_id) <> '[]';
begin
  m.was := (select jsonb_build_object('status', c.status) from book.client c where c.id = m.closed_id)
    || (select jsonb_build_object('pair', jsonb_build_object('state', p.state, 'decided_by', p.decided_by, 'decided_at', p.decided_at, 'text', p.text)) from book.duplicate_pair p where p.id = m.pair_id);
  update book.client c set status = 'closed', merged_into = m.survivor_id, version = c.version + 1 where c.id = m.closed_id;
  update book.duplicate_pair p set state = 'same', decided_by = session_user, decided_at = clock_timestamp(), text = m.text, version = p.version + 1 where p.id = m.pair_id;
  if reviewed then
    m.application_id := book.reopen(m.survivor_id, 'merged_file', session_user::text);
  end if;
  update book.client_merge x set state = 'merged', decided_by = session_user, decided_at = clock_timestamp(), was = m.was, application_id = m.application_id, version = x.version + 1
   where x.id = m.id returning * into m;
  perform book.find_duplicates(m.survivor_id);
  return m;
end $$;
comment on function book.merge_files(book.client_merge) is 'Closes one file into the other. KYC level and risk of the other stay; where the closed one contradicts it, a review is opened unless one is open.';

create function book.part_files(m book.client_merge) returns book.client_merge language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  pair jsonb := m.was -> 'pair';
begin
  update book.client c set status = m.was ->> 'status', merged_into = null, version = c.version + 1 where c.id = m.closed_id;
  update book.duplicate_pair p
     set state = pair ->> 'state', decided_by = pair ->> 'decided_by', decided_at = (pair ->> 'decided_at')::timestamptz, text = pair ->> 'text', version = p.version + 1 where p.id = m.pair_id;
  update book.application a
     set state = 'withdrawn', reason_code = 'other', reason_text = 'The merge was taken back', due_at = null, held_by = null, held_until = null, proposal = null, proposed_level = null,
         proposed_by = null, proposed_at = null, proposed_digest = null, version = a.version + 1
   where a.id = m.application_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed');
  if found then
    perform book.note_application(m.application_id, 'withdrawn', 'other', null, jsonb_build_object('merge', m.id));
    perform authz.note_change('application', a.id, a.version) from book.application a where a.id = m.application_id;
  end if;
  update book.client_merge x set state = 'undone', undone_by = session_user, undone_at = clock_timestamp(), version = x.version + 1 where x.id = m.id returning * into m;
  perform book.find_duplicates(m.closed_id);
  perform book.forget_duplicates(m.survivor_id);
  return m;
end $$;
comment on function book.part_files(book.client_merge) is 'Opens the closed file again as it stood, ends the review the merge had opened, and lets go of pairs that were only found through it.';

create function book.merge_row(m book.client_merge) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('id', m.id, 'version', m.version, 'state', m.state, 'pair', m.pair_id,
    'survivor', m.survivor_id, 'survivor_code', book.code('C', m.survivor_id), 'survivor_name', (select c.full_name from book.client c where c.id = m.survivor_id),
    'closed', m.closed_id, 'closed_code', book.code('C', m.closed_id), 'closed_name', (select c.full_name from book.client c where c.id = m.closed_id),
    'text', case m.state when 'undo_proposed' then m.undo_text else m.text end, 'by', authz.name_of(case m.state when 'undo_proposed' then m.undo_by else m.proposed_by end),
    'mine', session_user = case m.state when 'undo_proposed' then m.undo_by else m.proposed_by end,
    'decided_us', book.micros(m.decided_at), 'undo_until_us', book.micros(m.decided_at + make_interval(days => authz.whole_setting('merge.undo_days')::int)));
end $$;
comment on function book.merge_row(book.client_merge) is 'A merge as lists and files show it.';

create function book.merges_of(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    -- Why, and by whom, is for those who merge.
    select coalesce(jsonb_agg(book.merge_row(m) - case when authz.may('client.merge') then '{}'::text[] else '{text,by}' end order by m.id), '[]') from book.client_merge m
     where p_client_id in (m.survivor_id, m.closed_id) and m.state in ('merged', 'undo_proposed') and book.client_visible(m.survivor_id) and book.client_visible(m.closed_id));
end $$;
comment on function book.merges_of(bigint) is 'The merges a file stands in now, as the one that goes on or as the one that was closed.';

create function book.check_merge_seen(p_survivor_id bigint, p_closed_id bigint, p_args jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(book.client_visible(p_survivor_id) and book.client_visible(p_closed_id), false) then
    perform authz.refuse('PU007', p_args);
  end if;
end $$;
comment on function book.check_merge_seen(bigint, bigint, jsonb) is 'Who merges sees both files: PU007.';

create function book.not_merged() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  client bigint := case tg_table_name when 'client' then (to_jsonb(new) ->> 'id')::bigint else (to_jsonb(new) ->> 'client_id')::bigint end;
begin
  -- Whoever is merging the file holds its row: wait for the end of it, and then look. Who comes first makes the merge wait,
  -- which then finds another file than was agreed to.
  if tg_op = 'INSERT' then
    perform from book.client c where c.id = client for key share;
  end if;
  perform book.refuse_if_merged(client);
  return new;
end $$;
comment on function book.not_merged() is 'Nothing new is written to a file that was merged into another: PU003 merged. Its accounts go on, so payments are no part of this.';
create trigger not_merged before insert on book.trading_account for each row execute function book.not_merged();
create trigger not_merged before insert on book.destination for each row execute function book.not_merged();
create trigger not_merged before insert on book.application for each row execute function book.not_merged();
create trigger not_merged before insert on book.client_document for each row execute function book.not_merged();
create trigger not_merged before insert on book.client_field for each row execute function book.not_merged();
create trigger not_merged before insert on book.client_note for each row execute function book.not_merged();
create trigger not_merged before insert or update on book.client_tag for each row execute function book.not_merged();
create trigger not_merged before insert on book.client_contact for each row execute function book.not_merged();
create trigger not_merged before insert on book.client_consent for each row execute function book.not_merged();
create trigger not_merged before insert on book.client_tax_certificate for each row execute function book.not_merged();
create trigger not_merged before insert on book.appropriateness_test for each row execute function book.not_merged();
create trigger not_merged before insert on book.client_category for each row execute function book.not_merged();
create trigger not_merged before insert on book.risk_override for each row execute function book.not_merged();
create trigger not_merged before insert on book.ownership for each row execute function book.not_merged();
create trigger not_merged before update on book.client for each row
  when (old.merged_into is not null and new.merged_into is not null and (old.full_name, old.email, old.phone, old.address, old.country, old.language, old.birth_date, old.status, old.kyc_state, old.kyc_level, old.kyc_expires_on)
        is distinct from (new.full_name, new.email, new.phone, new.address, new.country, new.language, new.birth_date, new.status, new.kyc_state, new.kyc_level, new.kyc_expires_on))
  execute function book.not_merged();

create function book.is_same_value(p_code text, p_one jsonb, p_other jsonb) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return p_one is not distinct from p_other or coalesce(case p_code
    when 'phone' then length(book.phone_tail(p_one #>> '{}')) >= 8 and book.phone_tail(p_one #>> '{}') = book.phone_tail(p_other #>> '{}')
    when 'email' then lower(p_one #>> '{}') = lower(p_other #>> '{}') end, false);
end $$;
comment on function book.is_same_value(text, jsonb, jsonb) is 'Whether a field says the same in two files, however it is written: telephone numbers with and without their codes, addresses of mail in any case.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.merge_preview(p_pair_id bigint, p_survivor_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.duplicate_pair;
  closed bigint;
begin
  perform authz.require('client.merge');
  select * into p from book.duplicate_pair x where x.id = p_pair_id;
  perform book.check_merge_seen(p.client_id, p.other_id, jsonb_build_object('what', 'duplicate', 'id', p_pair_id));
  if p_survivor_id is null or p_survivor_id not in (p.client_id, p.other_id) then
    perform authz.refuse('PU008', '{"field": "survivor"}');
  end if;
  perform authz.count_read('client.fields', 2);
  perform audit.append('client.merge_preview', 'duplicate', p.id::text, jsonb_build_object('survivor', p_survivor_id)::text);
  closed := p.client_id + p.other_id - p_survivor_id;
  return jsonb_build_object('pair', p.id, 'version', p.version, 'state', p.state, 'likely', p.likely, 'reasons', p.reasons, 'digest', book.merge_digest(p_survivor_id, closed),
    'survivor', book.merge_side(p_survivor_id), 'closed', book.merge_side(closed),
    'blocks', book.merge_blocks(p_survivor_id, closed), 'contradictions', book.merge_contradictions(p_survivor_id, closed), 'undo_days', authz.whole_setting('merge.undo_days'),
    'fields', (select coalesce(jsonb_agg(jsonb_build_object('code', one.f ->> 'code', 'type', one.f ->> 'type', 'survivor', one.f -> 'value', 'closed', two.f -> 'value',
          'differs', not book.is_same_value(one.f ->> 'code', book.field_value(p_survivor_id, one.f ->> 'code'), book.field_value(closed, one.f ->> 'code'))) order by one.n), '[]')
        from jsonb_array_elements(book.client_fields(p_survivor_id)) with ordinality one (f, n) join jsonb_array_elements(book.client_fields(closed)) two (f) on two.f ->> 'code' = one.f ->> 'code'
       where one.f -> 'value' <> 'null' or two.f -> 'value' <> 'null'));
end $$;
comment on function desk.merge_preview(bigint, bigint) is 'Both files of a pair beside each other and what merging them would do: what is read together from then on, what forbids it, what would be reviewed, and the digest of all that. Audited. PU001, PU007, PU008.';

create function desk.propose_merge(p_key uuid, p_pair_id bigint, p_version int, p_survivor_id bigint, p_digest text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.duplicate_pair;
  m book.client_merge;
  blocks jsonb;
begin
  answer := authz.begin_command(p_key, 'merge.propose', 'client.merge',
    jsonb_build_object('pair', p_pair_id, 'version', p_version, 'survivor', p_survivor_id, 'digest', p_digest, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  perform book.check_free_text('text', p_text, 1000);
  select * into p from book.duplicate_pair x where x.id = p_pair_id for update;
  perform book.check_merge_seen(p.client_id, p.other_id, jsonb_build_object('what', 'duplicate', 'id', p_pair_id));
  if p.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'duplicate', 'version', p.version, 'state', p.state));
  elsif p.state = 'different' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'duplicate', 'state', p.state));
  elsif p_survivor_id is null or p_survivor_id not in (p.client_id, p.other_id) then
    perform authz.refuse('PU008', '{"field": "survivor"}');
  end if;
  perform from book.client x where x.id in (p.client_id, p.other_id) order by x.id for update;
  m.survivor_id := p_survivor_id;
  m.closed_id := p.client_id + p.other_id - p_survivor_id;
  blocks := book.merge_blocks(m.survivor_id, m.closed_id);
  if blocks <> '[]' then
    perform authz.refuse('PU006', jsonb_build_object('check', 'merge', 'blocks', blocks));
  elsif book.merge_digest(m.survivor_id, m.closed_id) is distinct from p_digest then
    perform authz.refuse('PU002', '{"what": "merge"}');
  end if;
  insert into book.client_merge (pair_id, survivor_id, closed_id, digest, text) values (p.id, m.survivor_id, m.closed_id, p_digest, p_text) returning * into m;
  perform book.note_client(m.survivor_id);
  perform book.note_client(m.closed_id);
  return authz.finish_command(p_key, 'merge', m.id, m.version, m.state, '{}', jsonb_build_object('survivor', m.survivor_id, 'closed', m.closed_id, 'digest', m.digest, 'text', p_text));
end $$;
comment on function desk.propose_merge(uuid, bigint, int, bigint, text, text) is 'Proposes to merge the two files of a pair into the survivor, as the preview of this digest showed. PU001, PU002, PU003, PU006 merge with blocks, PU007, PU008.';

create function desk.propose_undo_merge(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m book.client_merge;
begin
  answer := authz.begin_command(p_key, 'merge.propose_undo', 'client.merge', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  perform book.check_free_text('text', p_text, 1000);
  select * into m from book.client_merge x where x.id = p_id for update;
  perform book.check_merge_seen(m.survivor_id, m.closed_id, jsonb_build_object('what', 'merge', 'id', p_id));
  if m.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'merge', 'version', m.version, 'state', m.state));
  elsif m.state <> 'merged' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'merge', 'state', m.state));
  elsif book.undo_blocks(m) <> '[]' then
    perform authz.refuse('PU006', jsonb_build_object('check', 'undo_merge', 'blocks', book.undo_blocks(m)));
  end if;
  update book.client_merge x set state = 'undo_proposed', undo_by = session_user, undo_text = p_text, version = x.version + 1 where x.id = m.id returning * into m;
  perform book.note_client(m.survivor_id);
  perform book.note_client(m.closed_id);
  return authz.finish_command(p_key, 'merge', m.id, m.version, m.state, '{}', jsonb_build_object('survivor', m.survivor_id, 'closed', m.closed_id, 'text', p_text));
end $$;
comment on function desk.propose_undo_merge(uuid, bigint, int, text) is 'Proposes to take a merge back, within merge.undo_days and while nothing has happened that can not be undone. PU001, PU002, PU003, PU006 undo_merge with blocks, PU007, PU008.';

create function desk.decide_merge(p_key uuid, p_id bigint, p_version int, p_decision text, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m book.client_merge;
  maker text;
begin
  answer := authz.begin_command(p_key, 'merge.decide', 'client.merge', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_free_text('text', p_text, 1000);
  select * into m from book.client_merge x where x.id = p_id for update;
  perform book.check_merge_seen(m.survivor_id, m.closed_id, jsonb_build_object('what', 'merge', 'id', p_id));
  perform from book.client x where x.id in (m.survivor_id, m.closed_id) order by x.id for update;
  maker := case m.state when 'proposed' then m.proposed_by else m.undo_by end;
  if m.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'merge', 'version', m.version, 'state', m.state));
  elsif m.state not in ('proposed', 'undo_proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'merge', 'state', m.state));
  elsif p_decision is null or p_decision not in ('agree', 'refuse') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  elsif p_decision = 'agree' and session_user = maker then
    perform authz.refuse('PU004', '{"why": "maker"}');
  end if;
  if p_decision = 'refuse' then
    -- Whoever proposed may take the proposal back.
    update book.client_merge x set state = case m.state when 'proposed' then 'refused' else 'merged' end, version = x.version + 1 where x.id = m.id returning * into m;
  elsif m.state = 'proposed' then
    if book.merge_digest(m.survivor_id, m.closed_id) is distinct from m.digest then
      perform authz.refuse('PU002', '{"what": "merge", "why": "moved"}');
    end if;
    m := book.merge_files(m);
  else
    if book.undo_blocks(m) <> '[]' then
      perform authz.refuse('PU006', jsonb_build_object('check', 'undo_merge', 'blocks', book.undo_blocks(m)));
    end if;
    m := book.part_files(m);
  end if;
  perform book.note_client(m.survivor_id);
  perform book.note_client(m.closed_id);
  return authz.finish_command(p_key, 'merge', m.id, m.version, m.state, '{}',
    jsonb_build_object('survivor', m.survivor_id, 'closed', m.closed_id, 'digest', m.digest, 'decision', p_decision, 'proposed_by', maker, 'text', p_text));
end $$;
comment on function desk.decide_merge(uuid, bigint, int, text, text) is 'Agrees to a proposed merge or to taking one back: never the person who proposed it (PU004), and only to what was proposed (PU002 when either file changed). Or refuses it. PU001, PU003, PU006, PU007, PU008.';

create function desk.list_merges(p_limit int default 100) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  found jsonb;
begin
  perform authz.require('client.merge');
  found := (
    select coalesce(jsonb_agg(book.merge_row(m) || jsonb_build_object('undo_blocks', case when m.state in ('merged', 'undo_proposed') then book.undo_blocks(m) else '[]' end)
        order by m.state in ('proposed', 'undo_proposed') desc, m.id desc), '[]')
      from (select * from book.client_merge x
             where book.client_visible(x.survivor_id) and book.client_visible(x.closed_id)
             order by x.state in ('proposed', 'undo_proposed') desc, x.id desc limit least(greatest(coalesce(p_limit, 100), 1), 200)) m);
  perform authz.count_read('duplicate.list', jsonb_array_length(found));
  perform audit.append('merge.list', 'merge', null, jsonb_build_object('merges', jsonb_array_length(found))::text);
  return jsonb_build_object('merges', found);
end $$;
comment on function desk.list_merges(int) is 'Merges, those that wait for a second person first, and why one can not be taken back any more. PU001.';

reset role;
grant execute on function desk.merge_preview(bigint, bigint), desk.propose_merge(uuid, bigint, int, bigint, text, text), desk.propose_undo_merge(uuid, bigint, int, text),
  desk.decide_merge(uuid, bigint, int, text, text), desk.list_merges(int) to purser_compliance, purser_compliance_manager;
