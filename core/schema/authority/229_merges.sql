-- Two files of one client become one. What is the client's own changes its file: trading accounts with their ledger
-- accounts, payments that ended, places to be paid to, documents, statements, notes. What tells how the other file was
-- dealt with stays there and is found through book.client.merged_into: applications, screenings, ratings, letters.
-- Postings, holds and the log of audit name no client and are never touched; a ledger account is a name over them.
-- Every row that changes is written down with what stood there, and undoing puts exactly that back.
-- Lock order: command row, pair or merge, clients by id, then their rows.
set local role purser_owner;
grant update (client_id) on book.client_note, book.client_field, book.client_contact, book.client_consent to purser_desk;

create function book.merge_blocks(p_survivor_id bigint, p_closed_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  s book.client;
  c book.client;
  ended constant text[] := '{settled,rejected,cancelled,expired,failed,returned_after_send,returned,charged_back}';
begin
  select * into strict s from book.client x where x.id = p_survivor_id;
  select * into strict c from book.client x where x.id = p_closed_id;
  return (select coalesce(jsonb_agg(b.code order by b.code), '[]') from (
    select 'kind' where s.kind <> c.kind
    union all select 'legal_entity' where s.legal_entity_id <> c.legal_entity_id
    union all select 'merged' where s.merged_into is not null or c.merged_into is not null
    union all select 'closed' where s.status = 'closed'
    union all select 'prohibited' where c.risk_score >= 85 or s.risk_score >= 85
    union all select 'payment' where exists (select from book.payment p where (p.client_id in (s.id, c.id) or p.to_client_id in (s.id, c.id)) and p.state <> all (ended))
    union all select 'application' where exists (select from book.application a where a.client_id = c.id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed'))
    union all select 'decision' where exists (select from book.application a where a.client_id = s.id and a.state = 'proposed')
    union all select case when book.sees_screening() then 'hit' else 'review' end
      where exists (select from book.standing_hits(c.id) h where h.state <> 'false') or exists (select from book.standing_hits(s.id) h where h.state not in ('false', 'confirmed'))
    union all select 'override' where exists (select from book.risk_override o where o.client_id in (s.id, c.id) and o.state = 'proposed')
    union all select 'category' where exists (select from book.client_category k where k.client_id in (s.id, c.id) and k.state = 'proposed')
    union all select 'deferred' where exists (select from book.deferred_verification d where d.client_id = c.id and d.state = 'running')
    union all select 'wallet' where exists (
        select from book.ledger_account l join book.balance b on b.account_id = l.id
         where l.client_id = c.id and l.role <> 'client_trading' and (b.posted_minor <> 0 or b.pending_out_minor <> 0 or b.pending_in_minor <> 0)
           and exists (select from book.ledger_account o where o.client_id = s.id and o.role = l.role and o.currency = l.currency))) b (code));
end $$;
comment on function book.merge_blocks(bigint, bigint) is 'What forbids to merge two files now, as codes: other kind or legal entity, merged already, payments or decisions under way, hits, money in wallets of one currency on both sides.';

create function book.merge_plan(p_survivor_id bigint, p_closed_id bigint) returns table (what text, key text, before jsonb, after jsonb) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  was jsonb := jsonb_build_object('client_id', p_closed_id);
  goes jsonb := jsonb_build_object('client_id', p_survivor_id);
begin
  return query
    select 'trading_account', a.id::text, was, goes from book.trading_account a where a.client_id = p_closed_id
    union all
    -- One wallet a currency: where both have one, the empty one stays behind.
    select 'ledger_account', l.id::text, was, goes from book.ledger_account l
     where l.client_id = p_closed_id
       and (l.role = 'client_trading' or not exists (select from book.ledger_account o where o.client_id = p_survivor_id and o.role = l.role and o.currency = l.currency))
    union all
    -- A place both may be paid to stays behind, with what went there. So does a transfer between the two.
    select 'destination', d.id::text, was || jsonb_build_object('version', d.version), goes from book.destination d
     where d.client_id = p_closed_id and not exists (select from book.destination o where o.client_id = p_survivor_id and o.method = d.method and o.detail = d.detail)
    union all
    select 'payment', p.id::text, was || jsonb_build_object('version', p.version), goes from book.payment p
     where p.client_id = p_closed_id and p.to_client_id is distinct from p_survivor_id
       and not exists (select from book.destination d join book.destination o on o.client_id = p_survivor_id and o.method = d.method and o.detail = d.detail where d.id = p.destination_id)
    union all
    select 'client_document', d.id::text, was || jsonb_build_object('edition', d.edition, 'version', d.version),
           goes || jsonb_build_object('edition', coalesce((select max(o.edition) from book.client_document o where o.client_id = p_survivor_id and o.type = d.type and o.side = d.side), 0)
             + row_number() over (partition by d.type, d.side order by d.edition))
      from book.client_document d where d.client_id = p_closed_id
    union all
    -- The survivor's word wins; what it does not say is taken over with all its editions.
    select 'client_field', f.id::text, was || jsonb_build_object('field', f.field), goes from book.client_field f
     where f.client_id = p_closed_id and not exists (select from book.client_field o where o.client_id = p_survivor_id and o.field = f.field)
    union all select 'client_note', n.id::text, was, goes from book.client_note n where n.client_id = p_closed_id
    union all select 'client_contact', k.id::text, was, goes from book.client_contact k where k.client_id = p_closed_id
    union all select 'client_consent', k.id::text, was, goes from book.client_consent k where k.client_id = p_closed_id
    union all
    select 'client_tag', t.tag, was, goes from book.client_tag t
     where t.client_id = p_closed_id and not exists (select from book.client_tag o where o.client_id = p_survivor_id and o.tag = t.tag);
end $$;
comment on function book.merge_plan(bigint, bigint) is 'The rows that change their file in a merge, with the columns before and after.';

create function book.merged_client(s book.client, c book.client) returns book.client language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  worst constant text[] := '{rejected,expired,none,pending,approved}';
begin
  s.email := coalesce(s.email, c.email);
  s.phone := coalesce(s.phone, c.phone);
  s.address := coalesce(s.address, c.address);
  s.country := coalesce(s.country, c.country);
  s.language := coalesce(s.language, c.language);
  s.birth_date := coalesce(s.birth_date, c.birth_date);
  s.partner_id := coalesce(s.partner_id, c.partner_id);
  s.kyc_state := worst[least(array_position(worst, s.kyc_state), array_position(worst, c.kyc_state))];
  s.kyc_level := least(s.kyc_level, c.kyc_level);
  s.kyc_expires_on := least(s.kyc_expires_on, c.kyc_expires_on);
  s.risk_score := greatest(s.risk_score, c.risk_score);
  return s;
end $$;
comment on function book.merged_client(book.client, book.client) is 'The surviving file''s own row after a merge: its values win, the other fills what is missing; of KYC and risk the worse holds until somebody reviews it.';

create function book.merge_columns(c book.client) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('email', c.email, 'phone', c.phone, 'address', c.address, 'country', c.country, 'language', c.language, 'birth_date', c.birth_date,
    'partner_id', c.partner_id, 'kyc_state', c.kyc_state, 'kyc_level', c.kyc_level, 'kyc_expires_on', c.kyc_expires_on, 'risk_score', c.risk_score,
    'status', c.status, 'merged_into', c.merged_into);
end $$;
comment on function book.merge_columns(book.client) is 'The columns of a client''s own row that a merge may change.';

create function book.set_merge_columns(p_client_id bigint, v jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update book.client c
     set email = v ->> 'email', phone = v ->> 'phone', address = v ->> 'address', country = v ->> 'country', language = v ->> 'language', birth_date = (v ->> 'birth_date')::date,
         partner_id = (v ->> 'partner_id')::bigint, kyc_state = v ->> 'kyc_state', kyc_level = (v ->> 'kyc_level')::smallint, kyc_expires_on = (v ->> 'kyc_expires_on')::date,
         risk_score = (v ->> 'risk_score')::smallint, status = v ->> 'status', merged_into = (v ->> 'merged_into')::bigint, version = c.version + 1
   where c.id = p_client_id;
end $$;
comment on function book.set_merge_columns(bigint, jsonb) is 'Writes the columns of book.merge_columns.';

create function book.merge_digest(p_survivor_id bigint, p_closed_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  s book.client;
  c book.client;
begin
  select * into strict s from book.client x where x.id = p_survivor_id;
  select * into strict c from book.client x where x.id = p_closed_id;
  return encode(sha256(convert_to(jsonb_build_array('purser merge v1', s.id, c.id, book.merge_columns(s), book.merge_columns(c), book.merge_blocks(s.id, c.id),
    (select jsonb_agg(jsonb_build_array(p.what, p.key, p.before, p.after) order by p.what, p.key) from book.merge_plan(s.id, c.id) p))::text, 'UTF8')), 'hex');
end $$;
comment on function book.merge_digest(bigint, bigint) is 'SHA-256 over all a merge would do: two people agree to exactly this.';

create function book.move_merge_items(p_merge_id bigint, p_back boolean) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  set constraints book.payment_destination_id_client_id_fkey deferred;
  with item as (
    select i.what, i.key, case when p_back then i.before else i.after end as v, ((case when p_back then i.after else i.before end) ->> 'client_id')::bigint as held_by
      from book.client_merge_item i where i.merge_id = p_merge_id),
    a as (update book.trading_account x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'trading_account' and x.id = i.key::bigint),
    l as (update book.ledger_account x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'ledger_account' and x.id = i.key::bigint),
    d as (update book.destination x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'destination' and x.id = i.key::bigint),
    p as (update book.payment x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'payment' and x.id = i.key::bigint),
    k as (update book.client_document x set client_id = (i.v ->> 'client_id')::bigint, edition = (i.v ->> 'edition')::int from item i where i.what = 'client_document' and x.id = i.key::bigint),
    f as (update book.client_field x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'client_field' and x.id = i.key::bigint),
    n as (update book.client_note x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'client_note' and x.id = i.key::bigint),
    t as (update book.client_contact x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'client_contact' and x.id = i.key::bigint),
    s as (update book.client_consent x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'client_consent' and x.id = i.key::bigint)
  update book.client_tag x set client_id = (i.v ->> 'client_id')::bigint from item i where i.what = 'client_tag' and x.tag = i.key and x.client_id = i.held_by;
  set constraints book.payment_destination_id_client_id_fkey immediate;
end $$;
comment on function book.move_merge_items(bigint, boolean) is 'Gives the rows of a merge to the surviving file, or back.';

create function book.do_merge(m book.client_merge) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  s book.client;
  c book.client;
  goes book.client;
  holds int;
begin
  select * into strict s from book.client x where x.id = m.survivor_id;
  select * into strict c from book.client x where x.id = m.closed_id;
  insert into book.client_merge_item (merge_id, what, key, before, after) select m.id, p.what, p.key, p.before, p.after from book.merge_plan(s.id, c.id) p;
  perform book.move_merge_items(m.id, false);
  goes := book.merged_client(s, c);
  perform book.set_merge_columns(s.id, book.merge_columns(goes));
  perform book.set_merge_columns(c.id, book.merge_columns(c) || jsonb_build_object('status', 'closed', 'merged_into', s.id));
  insert into book.client_merge_item (merge_id, what, key, before, after)
  select m.id, 'duplicate_pair', p.id::text, jsonb_build_object('state', p.state, 'decided_by', p.decided_by, 'decided_at', p.decided_at, 'text', p.text), '{"state": "same"}' from book.duplicate_pair p where p.id = m.pair_id;
  update book.duplicate_pair p set state = 'same', decided_by = session_user, decided_at = clock_timestamp(), text = m.text, version = p.version + 1 where p.id = m.pair_id;
  holds := greatest(goes.risk_score, (select max(o.score) from book.risk_override o where o.client_id = s.id and o.state = 'active' and o.direction = 'up'));
  insert into book.client_merge_item (merge_id, what, key, before, after)
  select m.id, 'risk_override', o.id::text, '{"state": "active"}', '{"state": "ended"}' from book.risk_override o where o.client_id = s.id and o.state = 'active';
  update book.risk_override o set state = 'ended', version = o.version + 1 where o.client_id = s.id and o.state = 'active';
  insert into book.risk_override (client_id, direction, score, reason_code, text, state, proposed_by, expires_on)
  values (s.id, 'up', holds, 'other', 'Merged with ' || book.code('C', c.id) || ': the worse rating of both holds until it is reviewed', 'active', m.proposed_by,
          (clock_timestamp() at time zone 'UTC')::date + authz.whole_setting('risk.override_days')::int);
  perform book.rate_client(s.id, 'merge');
  insert into book.client_merge_item (merge_id, what, key, before, after)
  select m.id, 'client', x.id::text, case x.id when s.id then book.merge_columns(s) else book.merge_columns(c) end, book.merge_columns(x) from book.client x where x.id in (s.id, c.id);
  perform book.find_duplicates(s.id);
  return book.reopen(s.id, 'data_changed', session_user::text);
end $$;
comment on function book.do_merge(book.client_merge) is 'Merges two files and opens a review of the one that goes on, unless one is open. Returns the review.';

create function book.undo_blocks(m book.client_merge) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(distinct b.code), '[]') from (
    select 'too_late' where m.decided_at < clock_timestamp() - make_interval(days => authz.whole_setting('merge.undo_days')::int)
    union all select 'later_merge' where exists (select from book.client_merge o where o.id > m.id and m.survivor_id in (o.survivor_id, o.closed_id) and o.state in ('proposed', 'merged', 'undo_proposed'))
    union all select 'payment' where exists (
        select from book.payment p where p.client_id = m.survivor_id and p.requested_at >= m.decided_at
           and exists (select from book.client_merge_item i where i.merge_id = m.id
                          and (i.what = 'trading_account' and i.key::bigint in (p.trading_account_id, p.to_trading_account_id) or i.what = 'destination' and i.key::bigint = p.destination_id)))
    union all select 'payment' where exists (
        select from book.client_merge_item i join book.payment p on i.what = 'payment' and p.id = i.key::bigint where i.merge_id = m.id and p.version <> (i.before ->> 'version')::int)
    union all select 'wallet' where exists (
        select from book.client_merge_item i join book.ledger_account l on i.what = 'ledger_account' and l.id = i.key::bigint and l.role <> 'client_trading'
          join book.posting p on p.account_id = l.id join book.journal j on j.id = p.journal_id where i.merge_id = m.id and j.booked_at >= m.decided_at)
    union all select 'destination' where exists (
        select from book.client_merge_item i join book.destination d on i.what = 'destination' and d.id = i.key::bigint where i.merge_id = m.id and d.version <> (i.before ->> 'version')::int)
    union all select 'document' where exists (
        select from book.client_merge_item i join book.client_document d on i.what = 'client_document' and d.id = i.key::bigint
         where i.merge_id = m.id and (d.version <> (i.before ->> 'version')::int or exists (select from book.client_document n where n.replaces_id = d.id and n.client_id = m.survivor_id)))
    union all select 'field' where exists (
        select from book.client_merge_item i join book.client_field f on i.what = 'client_field' and f.client_id = m.survivor_id and f.field = i.before ->> 'field'
         where i.merge_id = m.id and not exists (select from book.client_merge_item o where o.merge_id = m.id and o.what = 'client_field' and o.key = f.id::text))
    union all select 'tag' where exists (
        select from book.client_merge_item i join book.client_tag t on i.what = 'client_tag' and t.tag = i.key and t.client_id = m.survivor_id where i.merge_id = m.id and t.at >= m.decided_at)
    union all select 'review' where exists (select from book.application a where a.client_id = m.survivor_id and a.decided_at >= m.decided_at)
    union all select 'review' where exists (select from book.application a where a.client_id = m.survivor_id and a.state = 'proposed')
    -- The pause before a better rating must not hide that somebody changed the file.
    union all select 'client' where exists (
        select from book.client_merge_item i join book.client c on i.what = 'client' and c.id = i.key::bigint
         where i.merge_id = m.id and book.merge_columns(c) - 'risk_score' <> i.after - 'risk_score')) b (code));
end $$;
comment on function book.undo_blocks(book.client_merge) is 'Why a merge can not be taken back any more, as codes: its time is over, or what moved has gone on since: payments, documents, fields, a review decided.';

create function book.undo_merge(m book.client_merge) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  item book.client_merge_item;
begin
  update book.risk_override o set state = 'ended', version = o.version + 1 where o.client_id = m.survivor_id and o.state = 'active';
  for item in select * from book.client_merge_item i where i.merge_id = m.id and i.what in ('duplicate_pair', 'risk_override') loop
    if item.what = 'risk_override' then
      update book.risk_override o set state = item.before ->> 'state', version = o.version + 1 where o.id = item.key::bigint;
    else
      update book.duplicate_pair p set state = item.before ->> 'state', decided_by = item.before ->> 'decided_by', decided_at = (item.before ->> 'decided_at')::timestamptz,
             text = item.before ->> 'text', version = p.version + 1 where p.id = item.key::bigint;
    end if;
  end loop;
  perform book.move_merge_items(m.id, true);
  update book.application a set state = 'withdrawn', reason_code = 'other', reason_text = 'The merge was taken back', due_at = null, held_by = null, held_until = null, version = a.version + 1
   where a.id = m.application_id and a.state in ('draft', 'in_review', 'waiting_client');
  if found then
    perform book.note_application(m.application_id, 'withdrawn', 'other', null, jsonb_build_object('merge', m.id));
  end if;
  perform book.rate_client(m.survivor_id, 'merge_undone');
  perform book.set_merge_columns(i.key::bigint, i.before) from book.client_merge_item i where i.merge_id = m.id and i.what = 'client';
end $$;
comment on function book.undo_merge(book.client_merge) is 'Puts back every row of a merge as it stood.';

create function book.check_merge_person(m book.client_merge) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if not book.client_visible(m.survivor_id) or not book.client_visible(m.closed_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'merge', 'id', m.id));
  elsif exists (select from book.application a where a.client_id in (m.survivor_id, m.closed_id) and a.held_by = session_user and a.held_until > clock_timestamp()) then
    perform authz.refuse('PU004', '{"why": "reviewer"}');
  end if;
end $$;
comment on function book.check_merge_person(book.client_merge) is 'Who merges sees both clients (PU007) and is not reviewing one of them at this moment (PU004).';

create function book.refuse_merged() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  into_id bigint := (select c.merged_into from book.client c where c.id = new.client_id);
begin
  if into_id is not null then
    raise exception 'wrong_state' using errcode = 'PU003', detail = jsonb_build_object('what', 'merged', 'into', into_id)::text;
  end if;
  return new;
end $$;
comment on function book.refuse_merged() is 'Trigger: nothing new is written to the file of a client who goes on under another one. PU003 merged.';
create trigger not_merged before insert on book.trading_account for each row execute function book.refuse_merged();
create trigger not_merged before insert on book.destination for each row execute function book.refuse_merged();
create trigger not_merged before insert on book.payment for each row execute function book.refuse_merged();
create trigger not_merged before insert on book.application for each row execute function book.refuse_merged();
create trigger not_merged before insert on book.client_document for each row execute function book.refuse_merged();
create trigger not_merged before insert on book.client_field for each row execute function book.refuse_merged();
create trigger not_merged before insert on book.client_note for each row execute function book.refuse_merged();

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.merge_preview(p_pair_id bigint, p_survivor_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.duplicate_pair;
  s book.client;
  c book.client;
  goes book.client;
begin
  if not authz.may('duplicate.merge_approve') then
    perform authz.require('duplicate.merge');
  else
    perform authz.require('duplicate.merge_approve');
  end if;
  select * into p from book.duplicate_pair x where x.id = p_pair_id;
  if not found or not book.client_visible(p.client_id) or not book.client_visible(p.other_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'duplicate', 'id', p_pair_id));
  elsif p_survivor_id is null or p_survivor_id not in (p.client_id, p.other_id) then
    perform authz.refuse('PU008', '{"field": "survivor"}');
  end if;
  perform authz.count_read('client.fields', 2);
  perform audit.append('duplicate.preview', 'duplicate', p.id::text, jsonb_build_object('survivor', p_survivor_id)::text);
  select * into strict s from book.client x where x.id = p_survivor_id;
  select * into strict c from book.client x where x.id = case p.client_id when p_survivor_id then p.other_id else p.client_id end;
  goes := book.merged_client(s, c);
  return jsonb_build_object('pair', p.id, 'version', p.version, 'state', p.state, 'likely', p.likely, 'reasons', p.reasons, 'digest', book.merge_digest(s.id, c.id),
    'survivor', s.id, 'closed', c.id, 'blocks', book.merge_blocks(s.id, c.id),
    'moves', (select coalesce(jsonb_object_agg(x.what, x.n), '{}') from (select m.what, count(*) as n from book.merge_plan(s.id, c.id) m group by m.what) x),
    'kyc', jsonb_build_object('state', goes.kyc_state, 'level', goes.kyc_level), 'risk', goes.risk_score,
    'partner', (select x.name from book.partner x where x.id = goes.partner_id),
    'fields', (select coalesce(jsonb_agg(jsonb_build_object('code', one.f ->> 'code', 'survivor', one.f -> 'value', 'closed', two.f -> 'value',
          'differs', book.field_value(s.id, one.f ->> 'code') is distinct from book.field_value(c.id, one.f ->> 'code'),
          'wins', case when one.f -> 'value' <> 'null' then 'survivor' else 'closed' end)), '[]')
        from jsonb_array_elements(book.client_fields(s.id)) one (f) join jsonb_array_elements(book.client_fields(c.id)) two (f) on two.f ->> 'code' = one.f ->> 'code'
       where one.f -> 'value' <> 'null' or two.f -> 'value' <> 'null'));
end $$;
comment on function desk.merge_preview(bigint, bigint) is 'Both files of a pair beside each other and what merging them would do: what moves, which value wins, what forbids it, and the digest of all that. Audited. PU001, PU007, PU008.';

create function desk.propose_merge(p_key uuid, p_pair_id bigint, p_version int, p_survivor_id bigint, p_digest text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.duplicate_pair;
  m book.client_merge;
begin
  answer := authz.begin_command(p_key, 'merge.propose', 'duplicate.merge',
    jsonb_build_object('pair', p_pair_id, 'version', p_version, 'survivor', p_survivor_id, 'digest', p_digest, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  perform book.check_free_text('text', p_text, 1000);
  select * into p from book.duplicate_pair x where x.id = p_pair_id for update;
  if not found or not book.client_visible(p.client_id) or not book.client_visible(p.other_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'duplicate', 'id', p_pair_id));
  elsif p.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'duplicate', 'version', p.version, 'state', p.state));
  elsif p.state = 'different' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'duplicate', 'state', p.state));
  elsif p_survivor_id is null or p_survivor_id not in (p.client_id, p.other_id) then
    perform authz.refuse('PU008', '{"field": "survivor"}');
  end if;
  perform from book.client x where x.id in (p.client_id, p.other_id) order by x.id for update;
  m.survivor_id := p_survivor_id;
  m.closed_id := case p.client_id when p_survivor_id then p.other_id else p.client_id end;
  perform book.check_merge_person(m);
  if exists (select from book.client_merge x where x.state in ('proposed', 'undo_proposed') and (x.survivor_id in (p.client_id, p.other_id) or x.closed_id in (p.client_id, p.other_id))) then
    perform authz.refuse('PU003', '{"what": "merge_open"}');
  elsif book.merge_blocks(m.survivor_id, m.closed_id) <> '[]' then
    perform authz.refuse('PU006', jsonb_build_object('check', 'merge', 'blocks', book.merge_blocks(m.survivor_id, m.closed_id)));
  elsif book.merge_digest(m.survivor_id, m.closed_id) is distinct from p_digest then
    perform authz.refuse('PU002', jsonb_build_object('what', 'merge'));
  end if;
  insert into book.client_merge (pair_id, survivor_id, closed_id, digest, text) values (p.id, m.survivor_id, m.closed_id, p_digest, p_text) returning * into m;
  perform book.note_client(m.survivor_id);
  perform book.note_client(m.closed_id);
  return authz.finish_command(p_key, 'merge', m.id, m.version, m.state, '{}', jsonb_build_object('survivor', m.survivor_id, 'closed', m.closed_id, 'digest', m.digest, 'text', p_text));
end $$;
comment on function desk.propose_merge(uuid, bigint, int, bigint, text, text) is 'Proposes to merge the two files of a pair into the survivor, as the preview of this digest showed. PU001, PU002, PU003, PU004, PU006 merge with blocks, PU007, PU008.';

create function desk.propose_undo_merge(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m book.client_merge;
begin
  answer := authz.begin_command(p_key, 'merge.propose_undo', 'duplicate.merge', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  perform book.check_free_text('text', p_text, 1000);
  select * into m from book.client_merge x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'merge', 'id', p_id));
  end if;
  perform book.check_merge_person(m);
  if m.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'merge', 'version', m.version, 'state', m.state));
  elsif m.state <> 'merged' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'merge', 'state', m.state));
  elsif book.undo_blocks(m) <> '[]' then
    perform authz.refuse('PU006', jsonb_build_object('check', 'undo_merge', 'blocks', book.undo_blocks(m)));
  end if;
  update book.client_merge x set state = 'undo_proposed', undo_by = session_user, undo_text = p_text, version = x.version + 1 where x.id = m.id returning * into m;
  perform book.note_client(m.survivor_id);
  return authz.finish_command(p_key, 'merge', m.id, m.version, m.state, '{}', jsonb_build_object('survivor', m.survivor_id, 'closed', m.closed_id, 'text', p_text));
end $$;
comment on function desk.propose_undo_merge(uuid, bigint, int, text) is 'Proposes to take a merge back, within merge.undo_days and while nothing that moved has gone on. PU001, PU002, PU003, PU004, PU006 undo_merge with blocks, PU007, PU008.';

create function desk.decide_merge(p_key uuid, p_id bigint, p_version int, p_decision text, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m book.client_merge;
begin
  answer := authz.begin_command(p_key, 'merge.decide', 'duplicate.merge_approve', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_free_text('text', p_text, 1000);
  select * into m from book.client_merge x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'merge', 'id', p_id));
  end if;
  perform from book.client x where x.id in (m.survivor_id, m.closed_id) order by x.id for update;
  perform book.check_merge_person(m);
  if m.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'merge', 'version', m.version, 'state', m.state));
  elsif m.state not in ('proposed', 'undo_proposed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'merge', 'state', m.state));
  elsif session_user = (case m.state when 'proposed' then m.proposed_by else m.undo_by end) then
    perform authz.refuse('PU004', '{"why": "maker"}');
  elsif p_decision is null or p_decision not in ('agree', 'refuse') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  end if;
  if p_decision = 'refuse' then
    update book.client_merge x set state = case m.state when 'proposed' then 'refused' else 'merged' end, version = x.version + 1 where x.id = m.id returning * into m;
  elsif m.state = 'proposed' then
    if book.merge_digest(m.survivor_id, m.closed_id) is distinct from m.digest then
      perform authz.refuse('PU002', jsonb_build_object('what', 'merge', 'why', 'moved'));
    end if;
    m.application_id := book.do_merge(m);
    update book.client_merge x set state = 'merged', decided_by = session_user, decided_at = clock_timestamp(), application_id = m.application_id, version = x.version + 1
     where x.id = m.id returning * into m;
  else
    if book.undo_blocks(m) <> '[]' then
      perform authz.refuse('PU006', jsonb_build_object('check', 'undo_merge', 'blocks', book.undo_blocks(m)));
    end if;
    perform book.undo_merge(m);
    update book.client_merge x set state = 'undone', undone_by = session_user, undone_at = clock_timestamp(), version = x.version + 1 where x.id = m.id returning * into m;
  end if;
  perform book.note_client(m.survivor_id);
  perform book.note_client(m.closed_id);
  return authz.finish_command(p_key, 'merge', m.id, m.version, m.state, '{}',
    jsonb_build_object('survivor', m.survivor_id, 'closed', m.closed_id, 'digest', m.digest, 'proposed_by', coalesce(m.undo_by, m.proposed_by), 'text', p_text));
end $$;
comment on function desk.decide_merge(uuid, bigint, int, text, text) is 'Agrees to a proposed merge or to taking one back, or refuses it: never the person who proposed it (PU004). PU002 when anything it rests on has moved. PU001, PU003, PU006, PU007, PU008.';

create function desk.list_merges(p_limit int default 100)
returns table (id bigint, pair_id bigint, survivor_id bigint, survivor text, closed_id bigint, closed text, state text, text text, proposed_by text, mine boolean, decided_us bigint, undo_blocks jsonb, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  found_rows int;
begin
  if not authz.may('duplicate.merge_approve') then
    perform authz.require('duplicate.merge');
  else
    perform authz.require('duplicate.merge_approve');
  end if;
  return query
    select m.id, m.pair_id, s.id, s.full_name, c.id, c.full_name, m.state, coalesce(m.undo_text, m.text), authz.name_of(coalesce(m.undo_by, m.proposed_by)),
           session_user = coalesce(m.undo_by, m.proposed_by), book.micros(m.decided_at), case when m.state in ('merged', 'undo_proposed') then book.undo_blocks(m) end, m.version
      from book.client_merge m join book.client s on s.id = m.survivor_id join book.client c on c.id = m.closed_id
     where book.client_visible(s.id) and book.client_visible(c.id)
     order by m.state in ('proposed', 'undo_proposed') desc, m.id desc limit least(greatest(coalesce(p_limit, 100), 1), 200);
  get diagnostics found_rows = row_count;
  perform authz.count_read('duplicate.list', found_rows);
end $$;
comment on function desk.list_merges(int) is 'Merges, those that wait for a second person first, and why one can not be taken back any more.';

reset role;
grant execute on function desk.propose_merge(uuid, bigint, int, bigint, text, text), desk.propose_undo_merge(uuid, bigint, int, text) to purser_compliance;
grant execute on function desk.merge_preview(bigint, bigint), desk.decide_merge(uuid, bigint, int, text, text), desk.list_merges(int) to purser_compliance, purser_compliance_manager;
