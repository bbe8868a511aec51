-- Restrictions: compliance suspends a client for a scheduled review, by a command or by the outcome of a case; another
-- person lifts it. Everybody sees the same of both: a suspended client, "scheduled_review", and in the audit log a row
-- compliance.work followed by client.restrict.
-- Lock order: command row, client, restriction.
set local role purser_owner;
grant select, insert, update on book.client_restriction to purser_desk;

create trigger confidential_record_insert_only before update or delete on book.confidential_record for each row execute function book.refuse_change();
create trigger confidential_record_no_truncate before truncate on book.confidential_record for each statement execute function book.refuse_change();

create function book.place_restriction(p_client_id bigint) returns book.client language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
begin
  select * into strict c from book.client x where x.id = p_client_id for update;
  if c.status in ('prospect', 'active') then
    insert into book.client_restriction (client_id, status_before) values (c.id, c.status);
    update book.client x set status = 'suspended', version = x.version + 1 where x.id = c.id returning * into c;
  end if;
  return c;
end $$;
comment on function book.place_restriction(bigint) is 'Suspends a client for a scheduled review; one who is suspended or closed stays as they are. From then on book.kyc_gate is shut and the check account_state stops.';

create function book.restriction_of(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object('why', 'scheduled_review', 'since_us', book.micros(r.placed_at), 'version', r.version,
                   'liftable', authz.may('client.restrict') and r.placed_by <> session_user)
            from book.client_restriction r where r.client_id = p_client_id and r.lifted_at is null);
end $$;
comment on function book.restriction_of(bigint) is 'The restriction a client is under, null when under none. It says the same whatever led to it.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.restrict_client(p_key uuid, p_client_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
begin
  answer := authz.begin_command(p_key, 'client.restrict', 'client.restrict', jsonb_build_object('client', p_client_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 4000, true);
  perform book.check_free_text('text', p_text, 4000);
  c := book.client_for_edit(p_client_id, p_version);
  perform book.refuse_if_merged(c.id);
  if c.status not in ('prospect', 'active') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'client', 'state', c.status));
  end if;
  c := book.place_restriction(c.id);
  perform authz.keep_confidential(jsonb_build_object('command', 'client.restrict', 'client', c.id, 'text', p_text));
  return authz.finish_command(p_key, 'client', c.id, c.version, c.status, '{}', '{}');
end $$;
comment on function desk.restrict_client(uuid, bigint, int, text) is 'Suspends a client for a scheduled review. Why is a confidential record. PU001, PU002, PU003, PU007, PU008.';

create function desk.lift_restriction(p_key uuid, p_client_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
  r book.client_restriction;
begin
  answer := authz.begin_command(p_key, 'client.lift_restriction', 'client.restrict', jsonb_build_object('client', p_client_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 4000, true);
  perform book.check_free_text('text', p_text, 4000);
  c := book.client_for_edit(p_client_id, p_version);
  select * into r from book.client_restriction x where x.client_id = c.id and x.lifted_at is null for update;
  if not found then
    perform authz.refuse('PU003', jsonb_build_object('what', 'client', 'state', c.status));
  elsif r.placed_by = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  end if;
  update book.client_restriction x set lifted_by = session_user, lifted_at = clock_timestamp(), version = x.version + 1 where x.id = r.id;
  update book.client x set status = case when x.status <> 'suspended' then x.status when x.kyc_state = 'approved' then 'active' else r.status_before end, version = x.version + 1
   where x.id = c.id returning * into c;
  perform authz.keep_confidential(jsonb_build_object('command', 'client.lift_restriction', 'client', c.id, 'text', p_text));
  return authz.finish_command(p_key, 'client', c.id, c.version, c.status, '{}', '{}');
end $$;
comment on function desk.lift_restriction(uuid, bigint, int, text) is 'Lifts the restriction of a client: never the person who placed it (PU004). PU001, PU002, PU003, PU007, PU008.';

reset role;
grant execute on function desk.restrict_client(uuid, bigint, int, text), desk.lift_restriction(uuid, bigint, int, text) to purser_compliance, purser_compliance_manager;
