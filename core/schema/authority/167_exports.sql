-- Exports of rows. What is asked is recorded before the first row is given out; the office keeps the place in the
-- list, so nothing but what was recorded can be read; the fingerprint of the file closes the record.
set local role purser_owner;
grant select, insert, update on book.export_run, book.export_request to purser_desk;
reset role;

set local role purser_desk;

create function authz.export_limit() returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select max(l.rows_most) from policy.export_limit l join policy.staff_role h on h.role = l.role
                    where h.login = session_user and h.granted), 0);
end $$;
comment on function authz.export_limit() is 'Rows the caller may export at once without a second person.';

create function authz.check_export_query(p_query jsonb) returns void language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if jsonb_typeof(p_query) is distinct from 'object' or octet_length(p_query::text) > 100000 then
    perform authz.refuse('PU008', '{"field": "query"}');
  end if;
  perform authz.check_keys(p_query, '{filter,sort}', '{ids,columns,title,filters}');
  if jsonb_typeof(p_query -> 'filter') <> 'object' or jsonb_typeof(p_query -> 'sort') <> 'string' then
    perform authz.refuse('PU008', '{"field": "filter"}');
  end if;
  perform authz.check_text('title', p_query ->> 'title', 200);
  perform authz.check_text('filters', p_query ->> 'filters', 2000);
  if cardinality(authz.text_list(p_query, 'columns')) > 100 then
    perform authz.refuse('PU008', '{"field": "columns"}');
  end if;
  perform book.filter_ids(p_query);
end $$;
comment on function authz.check_export_query(jsonb) is 'Refuses an export''s question of another shape: {filter, sort, ids, columns, title, filters}. PU008.';

create function authz.export_filter(p_query jsonb) returns jsonb language sql immutable
return (p_query -> 'filter') || case when p_query ? 'ids' then jsonb_build_object('ids', p_query -> 'ids') else '{}' end;
comment on function authz.export_filter(jsonb) is 'The filter an export reads its rows with.';

create function desk.export_rights() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.actor();
  return jsonb_build_object('may', authz.may('export.rows'), 'limit', authz.export_limit(), 'may_approve', authz.may('export.approve'));
end $$;
comment on function desk.export_rights() is 'Whether the caller may export, how many rows without a second person, and whether they may approve exports of others. PU001.';

create function desk.request_export(p_key uuid, p_list text, p_query jsonb, p_reason text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  rows_now bigint;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'export.request', 'export.rows', jsonb_build_object('list', p_list, 'query', p_query, 'reason', p_reason));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_list(p_list);
  perform authz.require_text('reason', p_reason, 1000);
  perform authz.check_export_query(p_query);
  rows_now := authz.count_list(p_list, authz.export_filter(p_query), 10000000);
  insert into book.export_request (list, query, described, rows_most, reason, expires_at)
  values (p_list, p_query, coalesce(p_query ->> 'filters', ''), least(rows_now + rows_now / 20 + 100, 10000000)::int, p_reason,
          clock_timestamp() + make_interval(days => authz.whole_setting('export.request_days')::int))
  returning id into made;
  return authz.finish_command(p_key, 'export_request', made, 1, 'proposed', jsonb_build_object('rows', rows_now),
    jsonb_build_object('list', p_list, 'query', p_query, 'rows', rows_now, 'reason', p_reason));
end $$;
comment on function desk.request_export(uuid, text, jsonb, text) is 'Asks a second person for an export above the own limit. What is approved is this list with this filter, order and rows; five per cent more rows may have come meanwhile. PU001, PU008.';

create function desk.decide_export(p_key uuid, p_id bigint, p_version int, p_decision text, p_reason text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  request book.export_request;
  new_state text := case p_decision when 'approve' then 'approved' when 'reject' then 'rejected' end;
begin
  answer := authz.begin_command(p_key, 'export.decide', 'export.approve',
    jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'reason', p_reason));
  if answer.replayed then
    return answer;
  end if;
  if new_state is null then
    perform authz.refuse('PU008', '{"field": "decision"}');
  end if;
  perform authz.check_text('reason', p_reason, 1000);
  if new_state = 'rejected' then
    perform authz.require_text('reason', p_reason, 1000);
  end if;
  select * into request from book.export_request r where r.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'export_request', 'id', p_id));
  end if;
  if request.state <> 'proposed' or request.expires_at < clock_timestamp() then
    perform authz.refuse('PU003', jsonb_build_object('state', case request.state when 'proposed' then 'expired' else request.state end,
      'decided_by', request.decided_by));
  end if;
  if request.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('version', request.version, 'state', request.state));
  end if;
  if request.proposed_by = session_user then
    perform authz.refuse('PU004', '{"why": "proposer"}');
  end if;
  update book.export_request r
     set state = new_state, decided_by = session_user, decided_at = clock_timestamp(), decision_reason = p_reason, version = r.version + 1
   where r.id = p_id;
  return authz.finish_command(p_key, 'export_request', p_id, request.version + 1, new_state, '{}',
    jsonb_build_object('list', request.list, 'rows_most', request.rows_most, 'proposed_by', request.proposed_by, 'reason', p_reason));
end $$;
comment on function desk.decide_export(uuid, bigint, int, text, text) is 'Approves or rejects an export request of another person. PU001, PU002, PU003, PU004, PU007, PU008.';

create function desk.list_export_requests(p_state text, p_limit int)
returns table (id bigint, list text, described text, rows_most int, reason text, state text, proposed_by text, proposed_by_name text, proposed_us bigint,
               expires_us bigint, decided_by text, decided_by_name text, decision_reason text, query jsonb, mine boolean, decidable boolean, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
  approver boolean := authz.may('export.approve');
begin
  perform authz.actor();
  if not approver then
    perform authz.require('export.rows');
  end if;
  perform authz.count_read('export.requests', most);
  return query
    select r.id, r.list, r.described, r.rows_most, r.reason, k.state, r.proposed_by, authz.name_of(r.proposed_by),
           floor(extract(epoch from r.proposed_at) * 1000000)::bigint, floor(extract(epoch from r.expires_at) * 1000000)::bigint,
           r.decided_by, authz.name_of(r.decided_by), r.decision_reason, r.query, r.proposed_by = session_user,
           k.state = 'proposed' and approver and r.proposed_by <> session_user, r.version
      from book.export_request r
     cross join lateral (select case when r.state in ('proposed', 'approved') and r.expires_at < clock_timestamp() then 'expired' else r.state end as state) k
     where (approver or r.proposed_by = session_user) and (p_state is null or k.state = p_state)
     order by r.id desc
     limit most;
end $$;
comment on function desk.list_export_requests(text, int) is 'Export requests, newest first: the own ones; for those who may approve, all. State proposed, approved, rejected, used, expired or null. PU001, PU013.';

create function authz.take_export_request(p_id bigint, p_list text, p_query jsonb) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  request book.export_request;
begin
  select * into request from book.export_request r where r.id = p_id and r.proposed_by = session_user for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'export_request', 'id', p_id));
  elsif request.state <> 'approved' or request.expires_at < clock_timestamp() then
    perform authz.refuse('PU003', jsonb_build_object('state', case when request.expires_at < clock_timestamp() then 'expired' else request.state end));
  elsif request.list <> p_list or request.query -> 'filter' is distinct from p_query -> 'filter' or request.query -> 'sort' is distinct from p_query -> 'sort'
     or request.query -> 'ids' is distinct from p_query -> 'ids' then
    perform authz.refuse('PU006', '{"check": "export_query"}');
  end if;
  update book.export_request r set state = 'used', version = r.version + 1 where r.id = p_id;
  return request.rows_most;
end $$;
comment on function authz.take_export_request(bigint, text, jsonb) is 'Uses up an own approved request for exactly this query; its number of rows. PU003, PU006, PU007.';

create function desk.begin_export(p_key uuid, p_list text, p_format text, p_scope text, p_query jsonb, p_request bigint) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  limit_rows int;
  rows_now bigint;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'export.begin', 'export.rows', jsonb_build_object('list', p_list, 'format', p_format, 'scope', p_scope,
    'query', p_query, 'request', p_request));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_list(p_list);
  if coalesce(p_format, '') not in ('csv', 'xlsx', 'pdf') then
    perform authz.refuse('PU008', '{"field": "format"}');
  end if;
  perform authz.check_export_query(p_query);
  if coalesce(p_scope, '') not in ('all', 'visible', 'selected') or (p_scope <> 'all') <> (p_query ? 'ids') then
    perform authz.refuse('PU008', '{"field": "scope"}');
  end if;
  limit_rows := case when p_request is null then authz.export_limit() else authz.take_export_request(p_request, p_list, p_query) end;
  rows_now := authz.count_list(p_list, authz.export_filter(p_query), 10000001);
  if rows_now > limit_rows then
    perform authz.refuse('PU005', jsonb_build_object('what', 'export_rows', 'limit', limit_rows, 'rows', rows_now));
  end if;
  insert into book.export_run (list, format, scope, query, rows_limit, request_id, until)
  values (p_list, p_format, p_scope, p_query, limit_rows, p_request,
          clock_timestamp() + make_interval(mins => authz.whole_setting('export.minutes')::int))
  returning id into made;
  return authz.finish_command(p_key, 'export', made, 1, 'running', jsonb_build_object('rows', rows_now, 'limit', limit_rows),
    jsonb_build_object('list', p_list, 'format', p_format, 'scope', p_scope, 'query', p_query, 'rows', rows_now, 'limit', limit_rows, 'request', p_request));
end $$;
comment on function desk.begin_export(uuid, text, text, text, jsonb, bigint) is 'Opens an export and records it; only then rows are given out. Above the caller''s limit an approved request is needed: PU005 with limit and rows. PU001, PU003, PU006, PU007, PU008.';

create function authz.export_ids(p_list text, p_filter jsonb, p_sort text, p_from jsonb, p_most int) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case p_list
    when 'payments.queue' then book.payment_page(p_filter, p_sort, p_from, p_most)
    when 'clients.list' then book.client_page(p_filter, p_sort, p_from, p_most)
    when 'compliance.audit' then authz.audit_list(p_filter, (p_from ->> 'id')::bigint, 0, p_most) end;
end $$;
comment on function authz.export_ids(text, jsonb, text, jsonb, int) is 'Ids of the next page of an exported list.';

create function authz.export_rows(p_list text, p_ids bigint[]) returns table (data jsonb, cursor jsonb) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_list = 'payments.queue' then
    return query select to_jsonb(r) - 'cursor', r.cursor from book.payment_rows(p_ids) r;
  elsif p_list = 'clients.list' then
    return query select to_jsonb(r) - 'cursor', r.cursor from book.client_rows(p_ids) r;
  elsif p_list = 'compliance.audit' then
    return query select to_jsonb(r), jsonb_build_object('id', r.id) from authz.audit_rows(p_ids) r;
  end if;
end $$;
comment on function authz.export_rows(text, bigint[]) is 'Rows of an exported list as its reads give them, each with the cursor behind it.';

create function desk.export_page(p_id bigint, p_page int) returns table (data jsonb) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  page_size constant int := 500;
  run book.export_run;
  begins jsonb;
  ids bigint[];
  ends jsonb;
  fresh int;
begin
  perform authz.require('export.rows');
  select * into run from book.export_run r where r.id = p_id and r.actor = session_user for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'export', 'id', p_id));
  end if;
  perform authz.require_list(run.list);
  if run.state <> 'running' or run.until < clock_timestamp() then
    perform authz.refuse('PU003', jsonb_build_object('state', case run.state when 'running' then 'expired' else run.state end));
  elsif p_page is distinct from run.pages and (p_page is distinct from run.pages + 1 or run.complete) then
    perform authz.refuse('PU008', '{"field": "page"}');
  end if;
  -- The page before may be asked for again, when its answer was lost on the way.
  begins := case when p_page = run.pages then run.page_from else run.next_from end;
  ids := authz.export_ids(run.list, authz.export_filter(run.query), run.query ->> 'sort', begins, page_size);
  fresh := coalesce(cardinality(ids), 0) - case when p_page = run.pages then run.page_rows else 0 end;
  if run.rows_given + fresh > run.rows_limit then
    perform authz.refuse('PU005', jsonb_build_object('what', 'export_rows', 'limit', run.rows_limit, 'rows', run.rows_given + fresh));
  end if;
  ends := (select r.cursor from authz.export_rows(run.list, ids[cardinality(ids):]) r);
  update book.export_run r
     set pages = p_page, page_from = begins, page_rows = coalesce(cardinality(ids), 0), next_from = ends,
         complete = coalesce(cardinality(ids), 0) < page_size, rows_given = run.rows_given + fresh
   where r.id = p_id;
  raise log 'purser read=export rows=% actor=% pid=% station=%', coalesce(cardinality(ids), 0), session_user, pg_backend_pid(), authz.station();
  return query select r.data from authz.export_rows(run.list, ids) r;
end $$;
comment on function desk.export_page(bigint, int) is 'Rows of page 1, 2, … of an own running export, 500 each; fewer end it. The page before may be asked for again, no other. PU001, PU003, PU005, PU007, PU008.';

create function desk.finish_export(p_key uuid, p_id bigint, p_result text, p_rows int, p_sha256 text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  run book.export_run;
begin
  answer := authz.begin_command(p_key, 'export.finish', 'export.rows',
    jsonb_build_object('id', p_id, 'result', p_result, 'rows', p_rows, 'sha256', p_sha256));
  if answer.replayed then
    return answer;
  end if;
  if coalesce(p_result, '') not in ('done', 'cancelled', 'failed') then
    perform authz.refuse('PU008', '{"field": "result"}');
  elsif p_result = 'done' and coalesce(p_sha256, '') !~ '^[0-9a-f]{64}$' then
    perform authz.refuse('PU008', '{"field": "sha256"}');
  end if;
  select * into run from book.export_run r where r.id = p_id and r.actor = session_user for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'export', 'id', p_id));
  elsif run.state <> 'running' then
    perform authz.refuse('PU003', jsonb_build_object('state', run.state));
  elsif p_result = 'done' and (not run.complete or run.rows_given is distinct from p_rows) then
    perform authz.refuse('PU006', jsonb_build_object('check', 'export_rows', 'given', run.rows_given, 'complete', run.complete));
  end if;
  update book.export_run r
     set state = p_result, finished_at = clock_timestamp(), sha256 = case when p_result = 'done' then p_sha256 end, version = r.version + 1
   where r.id = p_id;
  return authz.finish_command(p_key, 'export', p_id, run.version + 1, p_result, '{}',
    jsonb_build_object('list', run.list, 'format', run.format, 'rows_given', run.rows_given, 'rows_written', p_rows, 'sha256', p_sha256));
end $$;
comment on function desk.finish_export(uuid, bigint, text, int, text) is 'Closes an own export: done with the number of rows written, which must be the number given out, and the SHA-256 of the file; or cancelled, or failed. PU001, PU003, PU006, PU007, PU008.';

create function authz.check_export_change(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.check_keys(p_payload, '{role,rows_most}', '{}');
  if not exists (select from policy.role r where r.code = p_payload ->> 'role') then
    perform authz.refuse('PU008', '{"field": "role"}');
  elsif jsonb_typeof(p_payload -> 'rows_most') <> 'number' or p_payload ->> 'rows_most' !~ '^[0-9]{1,8}$' or (p_payload ->> 'rows_most')::int > 10000000 then
    perform authz.refuse('PU008', '{"field": "rows_most", "least": 0, "most": 10000000}');
  elsif exists (select from policy.staff_role h where h.login = session_user and h.role = p_payload ->> 'role' and h.granted) then
    perform authz.refuse('PU004', '{"why": "own_rights"}');
  end if;
end $$;
comment on function authz.check_export_change(jsonb) is 'Whether a change of a role''s export limit makes sense now. Nobody touches the limit of a role held by themselves: PU004. PU008.';

create function authz.apply_export_change(p_payload jsonb) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  was int := (select l.rows_most from policy.export_limit l where l.role = p_payload ->> 'role');
begin
  insert into policy.export_limit as l (role, rows_most) values (p_payload ->> 'role', (p_payload ->> 'rows_most')::int)
  on conflict (role) do update set rows_most = excluded.rows_most;
  return jsonb_build_object('before', was, 'after', (p_payload ->> 'rows_most')::int);
end $$;
comment on function authz.apply_export_change(jsonb) is 'Does an approved change of a role''s export limit; returns before and after.';

grant execute on function desk.export_rights(), desk.request_export(uuid, text, jsonb, text), desk.decide_export(uuid, bigint, int, text, text),
  desk.list_export_requests(text, int), desk.begin_export(uuid, text, text, text, jsonb, bigint), desk.export_page(bigint, int),
  desk.finish_export(uuid, bigint, text, int, text) to purser_staff;
reset role;
