-- The shape of every command: begin_command first, finish_command last, in one transaction.
--
--   answer := authz.begin_command(p_key, 'payment.approve', 'payment.approve', jsonb_build_object(...));
--   if answer.replayed then return answer; end if;
--   ... checks and changes ...
--   return authz.finish_command(p_key, 'payment', id, version, state, detail, before_and_after);
set local role purser_owner;
grant select, insert, update on book.command_request to purser_desk;
grant select, insert on sync.change to purser_desk;
reset role;

set local role purser_desk;

create function authz.begin_command(p_key uuid, p_command text, p_permission text, p_request jsonb,
                                    p_before_second_factor boolean default false) returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  content bytea := sha256(convert_to(p_command || ' ' || coalesce(p_request::text, ''), 'UTF8'));
  earlier book.command_request;
  answer desk.outcome;
begin
  raise log 'purser command=% actor=% key=% pid=% station=%', p_command, session_user, p_key, pg_backend_pid(), authz.station();
  if current_setting('transaction_isolation') <> 'read committed' then
    perform authz.refuse('PU008', '{"field": "isolation"}');
  end if;
  if p_key is null then
    perform authz.refuse('PU008', '{"field": "key"}');
  end if;
  if p_before_second_factor then
    perform authz.staff_row();
  elsif p_permission is null then
    perform authz.actor();
  else
    perform authz.require(p_permission);
  end if;
  insert into book.command_request (key, command, request_hash) values (p_key, p_command, content)
  on conflict (key) do nothing;
  if found then
    return null;
  end if;
  select * into earlier from book.command_request r where r.key = p_key;
  if earlier.actor is distinct from session_user or earlier.request_hash is distinct from content then
    perform authz.refuse('PU009');
  end if;
  answer := earlier.answer;
  if answer.receipt_chain is null then
    perform authz.refuse('PU009', '{"why": "unfinished"}');
  end if;
  answer.replayed := true;
  return answer;
end $$;
comment on function authz.begin_command(uuid, text, text, jsonb, boolean) is 'Checks the person and takes the key. A second call with the same key waits for the first; it gets the stored answer with replayed set, or PU009 for other content or another person. p_permission null: any active member of staff, also one whose password is due. p_before_second_factor: for the few commands that prove the second factor itself. PU001, PU008, PU009, PU011, PU016.';

create function authz.note_change(p_entity text, p_id bigint, p_version int) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into sync.change (entity, entity_id, version) values (p_entity, p_id, p_version);
end $$;
comment on function authz.note_change(text, bigint, int) is 'Adds a row to the change feed.';

create function authz.finish_command(p_key uuid, p_entity text, p_id bigint, p_version int, p_state text, p_detail jsonb, p_audit jsonb)
returns desk.outcome language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  command text;
  result desk.outcome;
begin
  select r.command into command from book.command_request r
   where r.key = p_key and r.actor = session_user and r.answer is null;
  if not found then
    perform authz.refuse('PU009', '{"why": "not_begun"}');
  end if;
  if p_id is not null then
    insert into sync.change (entity, entity_id, version) values (p_entity, p_id, coalesce(p_version, 1));
  end if;
  result.entity := p_entity;
  result.id := p_id;
  result.version := p_version;
  result.state := p_state;
  result.detail := coalesce(p_detail, '{}');
  result.replayed := false;
  select a.chain, a.seq, a.hash into result.receipt_chain, result.receipt_seq, result.receipt_hash
    from audit.append(command, p_entity, p_id::text, coalesce(p_audit, '{}')::text) a;
  update book.command_request r set answer = result where r.key = p_key;
  return result;
end $$;
comment on function authz.finish_command(uuid, text, bigint, int, text, jsonb, jsonb) is 'Ends a begun command: change feed, audit row, stored answer. Call it last, once. PU009 when the key was not begun in this transaction.';

create function desk.command_result(p_key uuid) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  perform authz.actor();
  -- A command still under way holds the key: wait for its end, as a second call of it would.
  begin
    insert into book.command_request (key, command, request_hash) values (p_key, '', '');
    raise exception using errcode = 'PU000';
  exception
    when sqlstate 'PU000' then
      return null;
    when unique_violation then
      null;
  end;
  answer := (select r.answer from book.command_request r where r.key = p_key and r.actor = session_user);
  if answer.receipt_chain is null then
    return null;
  end if;
  answer.replayed := true;
  return answer;
end $$;
comment on function desk.command_result(uuid) is 'The answer to an own command whose connection was lost, or null when it did not happen. Waits for one still under way; SQLSTATE 55P03 when that takes longer than lock_timeout: ask again. PU001.';
grant execute on function desk.command_result(uuid) to purser_staff;
reset role;
