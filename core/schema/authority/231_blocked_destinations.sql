-- A destination nobody is paid to any more: blocked by one person at once, allowed again by two.
set local role purser_desk;

create function desk.block_destination(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.destination;
begin
  answer := authz.begin_command(p_key, 'destination.block', 'destination.verify', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  d := authz.destination_for(p_id, p_version, '{unverified,verified}');
  update book.destination x set state = 'blocked', verified_at = null, verified_by = null, allowed_by = null, version = x.version + 1
   where x.id = p_id returning * into d;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'destination', p_id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'text', p_text));
end $$;
comment on function desk.block_destination(uuid, bigint, int, text) is 'Nobody is paid there any more, from now on: nothing is entered for it, and what waits or is not sent yet is stopped by its check. One person is enough. PU002, PU003, PU007, PU008.';

create function desk.allow_destination(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.destination;
begin
  answer := authz.begin_command(p_key, 'destination.allow', 'destination.verify', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  d := authz.destination_for(p_id, p_version, '{blocked,retired}');
  update book.destination x
     set state = 'unverified', allowed_by = session_user, restored_at = case when x.state = 'retired' then clock_timestamp() else x.restored_at end,
         retired_at = null, retired_by = null, retired_reason = null, retired_note = null, version = x.version + 1
   where x.id = p_id returning * into d;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'destination', p_id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'text', p_text));
end $$;
comment on function desk.allow_destination(uuid, bigint, int, text) is 'Takes a block back, or that a destination was retired. It is unverified then, and somebody else verifies it before money goes there; one that was retired counts as new from now on. PU002, PU003, PU007, PU008.';

reset role;
grant execute on function desk.block_destination(uuid, bigint, int, text), desk.allow_destination(uuid, bigint, int, text) to purser_compliance;
