-- What of a document is given out, and to whom. Digits of cards are struck out in a copy, which from then on stands in
-- for the original: PCI DSS 3.4 lets people without a need see at most the first six and the last four. The original
-- stays as it came, for those who may see it and say why. Taking a copy back is another person's act.
-- Lock order: command row, document, copy.
set local role purser_owner;
grant select, insert, update on book.document_redaction to purser_desk;
grant select, insert on book.document_redaction_content to purser_desk;
create trigger redaction_content_insert_only before update or delete on book.document_redaction_content for each row execute function book.refuse_change();
create trigger redaction_content_no_truncate before truncate on book.document_redaction_content for each statement execute function book.refuse_change();

create function book.redaction_words(p_document_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('id', r.id, 'version', r.version, 'regions', r.regions, 'text', r.text, 'by', authz.name_of(r.made_by), 'at_us', book.micros(r.made_at), 'mine', r.made_by = session_user,
             'scan', book.scan_words(r.sha256), 'may_original', authz.may('document.original'),
             'purposes', case when authz.may('document.original') then (select jsonb_agg(p.code order by p.position) from policy.reveal_purpose p) else '[]' end, 'may_undo', authz.may('document.original') and r.made_by <> session_user)
      from book.document_redaction r where r.document_id = p_document_id and r.state = 'active');
end $$;
comment on function book.redaction_words(bigint) is 'The copy that is given out in place of a document, and what the caller may do about it; null when the document itself is.';

create function book.good_region(p_region jsonb) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  field text;
begin
  if jsonb_typeof(p_region) is distinct from 'object' or exists (select from jsonb_object_keys(p_region) k where k <> all ('{page,x,y,width,height,found}')) then
    return false;
  end if;
  foreach field in array '{page,x,y,width,height}'::text[] loop
    if coalesce(p_region ->> field, '') !~ '^[0-9]{1,5}$' then
      return false;
    end if;
  end loop;
  return (p_region ->> 'page')::int between 1 and 1000 and (p_region ->> 'width')::int >= 1 and (p_region ->> 'height')::int >= 1
     and (p_region ->> 'x')::int + (p_region ->> 'width')::int <= 10000 and (p_region ->> 'y')::int + (p_region ->> 'height')::int <= 10000
     and coalesce(p_region ->> 'found', '') in ('hand', 'card');
end $$;
comment on function book.good_region(jsonb) is 'Whether a region lies on a page: {"page", "x", "y", "width", "height"} in ten thousandths, found: hand or card.';

create function book.covers(p_regions jsonb, p_before jsonb) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (
    select from jsonb_array_elements(p_before) b
     where not exists (
       select from jsonb_array_elements(p_regions) r
        where r ->> 'page' = b ->> 'page' and (r ->> 'x')::int <= (b ->> 'x')::int and (r ->> 'y')::int <= (b ->> 'y')::int
          and (r ->> 'x')::int + (r ->> 'width')::int >= (b ->> 'x')::int + (b ->> 'width')::int
          and (r ->> 'y')::int + (r ->> 'height')::int >= (b ->> 'y')::int + (b ->> 'height')::int));
end $$;
comment on function book.covers(jsonb, jsonb) is 'Whether every one of the earlier regions lies within one of these.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.document_content(p_id bigint) returns table (media_type text, sha256 text, content text, redacted boolean) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  d book.client_document;
  r book.document_redaction;
  bar text;
begin
  perform authz.require('document.read');
  select * into d from book.client_document x where x.id = p_id;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_id));
  end if;
  select * into r from book.document_redaction x where x.document_id = d.id and x.state = 'active';
  -- A copy made of what turned out to be infected is no better.
  bar := coalesce(book.scan_bar(d.sha256), case when r.id is not null then book.scan_bar(r.sha256) end);
  if bar is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', bar));
  end if;
  perform authz.count_read('document.read', 1);
  perform audit.append('document.read', 'client', d.client_id::text, (jsonb_build_object('document', p_id, 'type', d.type) || case when r.id is not null then jsonb_build_object('copy', r.id) else '{}' end)::text);
  if r.id is not null then
    return query select r.media_type, r.sha256, encode(c.content, 'base64'), true from book.document_redaction_content c where c.redaction_id = r.id;
  else
    return query select d.media_type, d.sha256, encode(c.content, 'base64'), false from book.client_document_content c where c.document_id = p_id;
  end if;
end $$;
comment on function desk.document_content(bigint) is 'A document, in base64: the copy with what is struck out where there is one, else as it came. Each opening is audited with the client and counted. PU006 infected, not_scanned, scan_failed. PU007.';

create function desk.document_original(p_id bigint, p_purpose text, p_reference text default null) returns table (media_type text, sha256 text, content text, seconds int) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  d book.client_document;
  purpose policy.reveal_purpose;
begin
  perform authz.require('document.original');
  select * into d from book.client_document x where x.id = p_id;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_id));
  end if;
  select * into purpose from policy.reveal_purpose p where p.code = p_purpose;
  if not found then
    perform authz.refuse('PU008', '{"field": "purpose"}');
  elsif book.scan_bar(d.sha256) is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', book.scan_bar(d.sha256)));
  end if;
  perform authz.check_text('reference', p_reference, 64);
  perform authz.count_read('document.original', 1);
  perform audit.append('document.original', 'client', d.client_id::text,
    jsonb_build_object('document', p_id, 'type', d.type, 'purpose', p_purpose, 'reference', p_reference, 'seconds', purpose.seconds)::text);
  return query select d.media_type, d.sha256, encode(c.content, 'base64'), purpose.seconds::int from book.client_document_content c where c.document_id = p_id;
end $$;
comment on function desk.document_original(bigint, text, text) is 'A document as it came, also where a copy stands in for it, for a purpose of the closed list; the screen hides it again after so many seconds. Each opening is audited and costs more of the read allowance. PU001, PU006 infected, not_scanned, scan_failed, PU007, PU008.';

create function desk.redact_document(p_key uuid, p_id bigint, p_version int, p_content bytea, p_regions jsonb, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.client_document;
  earlier book.document_redaction;
  made book.document_redaction;
  digest text := encode(sha256(coalesce(p_content, '')), 'hex');
  media text := case when substr(p_content, 1, 8) = '\x89504e470d0a1a0a' then 'image/png' when substr(p_content, 1, 5) = '\x255044462d' then 'application/pdf' end;
begin
  answer := authz.begin_command(p_key, 'document.redact', 'document.redact', jsonb_build_object('id', p_id, 'version', p_version, 'sha256', digest, 'regions', p_regions, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_free_text('text', p_text, 1000);
  perform from book.client c where c.id = (select x.client_id from book.client_document x where x.id = p_id) for no key update;
  select * into d from book.client_document x where x.id = p_id for update;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_id));
  elsif d.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'document', 'version', d.version, 'state', d.state));
  elsif book.scan_bar(d.sha256) is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', book.scan_bar(d.sha256)));
  elsif coalesce(octet_length(p_content), 0) not between 1 and 10485760 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'content', 'why', 'size', 'most', 10485760));
  elsif media is null or (media = 'application/pdf') <> (d.media_type = 'application/pdf') or digest = d.sha256 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'content', 'why', 'media_type'));
  elsif jsonb_typeof(p_regions) is distinct from 'array' or jsonb_array_length(p_regions) not between 1 and 500
        or exists (select from jsonb_array_elements(p_regions) r where not book.good_region(r)) then
    perform authz.refuse('PU008', '{"field": "regions"}');
  end if;
  select * into earlier from book.document_redaction x where x.document_id = d.id and x.state = 'active' for update;
  if earlier.id is not null and not book.covers(p_regions, earlier.regions) then
    perform authz.refuse('PU006', '{"check": "regions_lost"}');
  end if;
  update book.document_redaction x set state = 'replaced', version = x.version + 1 where x.id = earlier.id;
  insert into book.document_redaction (document_id, replaces_id, media_type, bytes, sha256, regions, text)
  values (d.id, earlier.id, media, octet_length(p_content), digest, p_regions, nullif(p_text, '')) returning * into made;
  insert into book.document_redaction_content (redaction_id, content) values (made.id, p_content);
  update book.client_document x set version = x.version + 1 where x.id = d.id returning * into d;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'document', d.id, d.version, d.state, jsonb_build_object('copy', made.id, 'sha256', made.sha256),
    jsonb_build_object('client', d.client_id, 'type', d.type, 'copy', made.id, 'replaces', earlier.id, 'sha256', made.sha256, 'regions', p_regions, 'text', p_text));
end $$;
comment on function desk.redact_document(uuid, bigint, int, bytea, jsonb, text) is 'Stores a copy of a document in which the regions are struck out (PNG of a picture, PDF of a PDF); from then on it is given out in the document''s place. A further copy strikes out at least what the one before did: PU006 regions_lost. PU002, PU006 infected, not_scanned, scan_failed, PU007, PU008.';

create function desk.undo_redaction(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.client_document;
  r book.document_redaction;
begin
  answer := authz.begin_command(p_key, 'document.undo_redaction', 'document.original', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  perform book.check_free_text('text', p_text, 1000);
  select * into d from book.client_document x where x.id = (select y.document_id from book.document_redaction y where y.id = p_id) for update;
  select * into r from book.document_redaction x where x.id = p_id for update;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'redaction', 'id', p_id));
  elsif r.made_by = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  elsif r.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'redaction', 'version', r.version, 'state', r.state));
  elsif r.state <> 'active' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'redaction', 'state', r.state));
  end if;
  update book.document_redaction x set state = 'undone', undone_by = session_user, undone_at = clock_timestamp(), undo_text = p_text, version = x.version + 1 where x.id = r.id;
  -- The copy before, if it had replaced one, stands in again.
  update book.document_redaction x set state = 'active', version = x.version + 1 where x.id = r.replaces_id and x.state = 'replaced';
  update book.client_document x set version = x.version + 1 where x.id = d.id returning * into d;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'document', d.id, d.version, d.state, jsonb_build_object('copy', r.replaces_id),
    jsonb_build_object('client', d.client_id, 'type', d.type, 'undone', r.id, 'made_by', r.made_by, 'text', p_text));
end $$;
comment on function desk.undo_redaction(uuid, bigint, int, text) is 'Takes a copy back: the one before it, or else the document as it came, is given out again. Never by who made the copy (PU004). PU001, PU002, PU003, PU007, PU008.';

reset role;
grant execute on function desk.document_content(bigint) to purser_compliance, purser_compliance_manager;
grant execute on function desk.document_original(bigint, text, text) to purser_compliance, purser_compliance_manager;
grant execute on function desk.redact_document(uuid, bigint, int, bytea, jsonb, text) to purser_compliance, purser_compliance_manager;
grant execute on function desk.undo_redaction(uuid, bigint, int, text) to purser_compliance, purser_compliance_manager;
