-- What only compliance may know of: its changes, its records, its commands.
--
-- To everybody else who may read something of it there is one kind of trace, a row of the audit log that says
-- compliance.work and nothing of whom, what or how it went: {"record": SHA-256}. Looking into a client's cases leaves the
-- same row whether there is one or not, and so does restricting a client. It can be verified like any other row; who may
-- reads the record behind it, whose hash the row holds.
set local role purser_owner;
grant select, insert on sync.confidential_change, book.confidential_record to purser_desk;

reset role;

set local role purser_desk;

create function authz.sees_confidential() returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- A permission is a row that administrators can give to any role: the group in the database is needed besides.
  return (pg_has_role(session_user, 'purser_compliance', 'member') or pg_has_role(session_user, 'purser_compliance_manager', 'member')) and authz.may('case.read');
end $$;
comment on function authz.sees_confidential() is 'Whether the caller may know of cases. Refuses nothing.';

create function authz.require_confidential(p_permission text) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require(p_permission);
  if not authz.sees_confidential() then
    perform authz.refuse('PU001', '{"permission": "case.read"}');
  end if;
end $$;
comment on function authz.require_confidential(text) is 'Lets only those pass who may know of cases and hold the permission; asked before anything is looked up, so that it answers the same for what is there and what is not. PU001, PU011, PU016.';

create function authz.keep_confidential(p_content jsonb, out chain text, out seq bigint, out hash text) language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  content text := jsonb_build_array('purser record v1', gen_random_uuid(), p_content)::text;
  digest text := encode(sha256(convert_to(content, 'UTF8')), 'hex');
begin
  insert into book.confidential_record (content, sha256) values (content, digest);
  select a.chain, a.seq, a.hash into keep_confidential.chain, keep_confidential.seq, keep_confidential.hash
    from audit.append('compliance.work', null, null, jsonb_build_object('record', digest)::text) a;
end $$;
comment on function authz.keep_confidential(jsonb) is 'Keeps a record of what compliance did and puts its SHA-256 into the audit log; the receipt of that row.';

create function authz.note_confidential(p_entity text, p_id bigint, p_version int) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into sync.confidential_change (entity, entity_id, version) values (p_entity, p_id, p_version);
end $$;
comment on function authz.note_confidential(text, bigint, int) is 'Adds a row to the change feed of those who may know of cases.';

create function authz.read_confidential(p_what text, p_entity text, p_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into sync.recorded_read as r (login, command, entity_id) values (session_user, p_what, coalesce(p_id, 0))
  on conflict (login, command, entity_id) do update set read_at = excluded.read_at where r.read_at < excluded.read_at - interval '5 minutes';
  if found then
    perform authz.keep_confidential(jsonb_build_object('read', p_what, 'entity', p_entity, 'id', p_id));
  end if;
end $$;
comment on function authz.read_confidential(text, text, bigint) is 'Puts a look at something confidential on the record, once in five minutes, whether there was anything to see or not.';

create function authz.begin_confidential(p_key uuid, p_command text, p_permission text, p_request jsonb) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require_confidential(p_permission);
  -- The server's log and the key row do not say which command it was either.
  return authz.begin_command(p_key, 'compliance.work', p_permission, jsonb_build_object('command', p_command, 'request', p_request));
end $$;
comment on function authz.begin_confidential(uuid, text, text, jsonb) is 'authz.begin_command for a command that only those who know of cases may know of. PU001, PU008, PU009, PU011, PU016.';

create function authz.finish_confidential(p_key uuid, p_command text, p_entity text, p_id bigint, p_version int, p_state text, p_detail jsonb, p_audit jsonb) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  result desk.outcome;
begin
  if not exists (select from book.command_request r where r.key = p_key and r.actor = session_user and r.answer is null) then
    perform authz.refuse('PU009', '{"why": "not_begun"}');
  end if;
  perform authz.note_confidential(p_entity, p_id, p_version);
  result.entity := p_entity;
  result.id := p_id;
  result.version := p_version;
  result.state := p_state;
  result.detail := coalesce(p_detail, '{}');
  result.replayed := false;
  select k.chain, k.seq, k.hash into result.receipt_chain, result.receipt_seq, result.receipt_hash
    from authz.keep_confidential(jsonb_build_object('command', p_command, 'entity', p_entity, 'id', p_id, 'version', p_version, 'state', p_state, 'payload', coalesce(p_audit, '{}'))) k;
  update book.command_request r set answer = result where r.key = p_key;
  return result;
end $$;
comment on function authz.finish_confidential(uuid, text, text, bigint, int, text, jsonb, jsonb) is 'authz.finish_command for a confidential command: its change goes to the feed of those who may know, its audit row says compliance.work, and what it did is a confidential record. PU009 when the key was not begun in this transaction.';

create function desk.confidential_record(p_sha256 text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  found_record book.confidential_record;
begin
  perform authz.require_confidential('case.read');
  perform authz.count_read('compliance.work', 1);
  select * into found_record from book.confidential_record r where r.sha256 = p_sha256;
  if not found then
    perform authz.refuse('PU007', '{"what": "record"}');
  end if;
  return jsonb_build_object('at_us', book.micros(found_record.at), 'actor', authz.name_of(found_record.actor), 'content', found_record.content, 'sha256', found_record.sha256);
end $$;
comment on function desk.confidential_record(text) is 'The record behind an audit row compliance.work, by the SHA-256 that row holds of its content. PU001, PU007.';
grant execute on function desk.confidential_record(text) to purser_compliance, purser_compliance_manager;
reset role;
