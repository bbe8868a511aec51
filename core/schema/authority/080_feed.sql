-- The change feed: read with a snapshot cursor, which loses nothing however commits interleave.
set local role purser_owner;
grant select on sync.state to purser_desk;
grant select, update on sync.tick to purser_desk;

create function sync.new_epoch(p_reason text) returns uuid language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made uuid := gen_random_uuid();
begin
  update sync.state set epoch = made, epoch_since = clock_timestamp(), epoch_reason = p_reason;
  return made;
end $$;
comment on function sync.new_epoch(text) is 'Starts another epoch of the feed: every desktop loads again. Database administrator, after a restore or forced failover.';

create function sync.make_partitions() returns int language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  plan sync.partition_plan;
  month timestamptz;
  name text;
  made int := 0;
begin
  for plan in select * from sync.partition_plan loop
    for offset_months in -plan.months_behind .. plan.months_ahead loop
      month := date_trunc('month', clock_timestamp(), 'UTC') + make_interval(months => offset_months);
      name := plan.table_name || '_' || to_char(month at time zone 'UTC', 'YYYY_MM');
      if to_regclass(format('%I.%I', plan.schema_name, name)) is null then
        execute format('create table %I.%I partition of %I.%I for values from (%L) to (%L)', plan.schema_name, name,
          plan.schema_name, plan.table_name, month, month + interval '1 month');
        execute format('comment on table %I.%I is %L', plan.schema_name, name, 'Rows of one month.');
        made := made + 1;
      end if;
    end loop;
  end loop;
  return made;
end $$;
comment on function sync.make_partitions() is 'Makes the monthly partitions that sync.partition_plan asks for. Returns how many were missing.';

create function sync.drop_old() returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  keep_from timestamptz := date_trunc('month', clock_timestamp()
    - make_interval(days => (select (s.value #>> '{}')::int from policy.setting s where s.key = 'feed.retention_days')), 'UTC');
  answers_from timestamptz := clock_timestamp()
    - make_interval(days => (select (s.value #>> '{}')::int from policy.setting s where s.key = 'command.retention_days'));
  part record;
  newest xid8;
  dropped int := 0;
  answers bigint;
begin
  for part in
    select c.relname as name
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'sync.change'::regclass and c.relname ~ '^change_[0-9]{4}_[0-9]{2}$'
       and c.relname < 'change_' || to_char(keep_from at time zone 'UTC', 'YYYY_MM')
  loop
    execute format('select max(c.xid::text::bigint)::text::xid8 from sync.%I c', part.name) into newest;
    execute format('drop table sync.%I', part.name);
    update sync.state set feed_floor = newest where newest is not null and feed_floor < newest;
    dropped := dropped + 1;
  end loop;
  -- No cursor from below the floor is answered any more.
  delete from sync.confidential_change c where c.xid <= (select s.feed_floor from sync.state s);
  delete from book.command_request r where r.at < answers_from;
  get diagnostics answers = row_count;
  delete from sync.session_load l where l.seen_at < clock_timestamp() - interval '1 day';
  delete from sync.recorded_read r where r.read_at < clock_timestamp() - interval '1 day';
  return jsonb_build_object('feed_partitions', dropped, 'answers', answers);
end $$;
comment on function sync.drop_old() is 'Drops feed partitions and stored answers older than their retention, and moves the floor of the feed.';
grant execute on function sync.make_partitions(), sync.drop_old() to purser_desk;
select sync.make_partitions();
reset role;

set local role purser_desk;

create function desk.changes(p_from text, p_to text, p_after_xid text, p_after_id bigint, p_limit int)
returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  present pg_snapshot := pg_current_snapshot();
  since pg_snapshot;
  until pg_snapshot;
  after_xid xid8;
  most int := least(greatest(coalesce(p_limit, 1000), 1), 5000);
  office sync.state;
  found_rows jsonb;
  sees boolean;
begin
  perform authz.actor();
  sees := authz.sees_confidential();
  if pg_is_in_recovery() then
    perform authz.refuse('PU014');
  end if;
  select * into office from sync.state;
  if p_after_xid !~ '^[0-9]{1,19}$' then
    perform authz.refuse('PU008', '{"field": "cursor"}');
  end if;
  begin
    since := coalesce(p_from::pg_snapshot, present);
    until := coalesce(p_to::pg_snapshot, present);
    after_xid := coalesce(p_after_xid, '0')::xid8;
  exception when invalid_text_representation then
    perform authz.refuse('PU008', '{"field": "cursor"}');
  end;
  if pg_snapshot_xmax(until) > pg_snapshot_xmax(present) or pg_snapshot_xmax(since) > pg_snapshot_xmax(until) then
    perform authz.refuse('PU008', '{"field": "cursor"}');
  end if;
  if p_from is not null and pg_snapshot_xmin(since) <= office.feed_floor then
    return jsonb_build_object('epoch', office.epoch, 'from', present::text, 'to', present::text, 'rows', '[]'::jsonb,
                              'more', false, 'resync', true);
  end if;
  select coalesce(jsonb_agg(jsonb_build_object('xid', c.xid::text, 'id', c.id, 'entity', c.entity,
                                               'entity_id', c.entity_id, 'version', c.version) order by c.xid, c.id), '[]')
    into found_rows
    from (select f.xid, f.id, f.entity, f.entity_id, f.version
            from (select x.xid, x.id, x.entity, x.entity_id, x.version from sync.change x
                  union all
                  select x.xid, x.id, x.entity, x.entity_id, x.version from sync.confidential_change x where sees) f
           where f.xid >= pg_snapshot_xmin(since) and f.xid < pg_snapshot_xmax(until)
             and not pg_visible_in_snapshot(f.xid, since) and pg_visible_in_snapshot(f.xid, until)
             and (f.xid, f.id) > (after_xid, coalesce(p_after_id, 0))
           order by f.xid, f.id
           limit most) c;
  return jsonb_build_object('epoch', office.epoch, 'from', since::text, 'to', until::text, 'rows', found_rows,
                            'more', jsonb_array_length(found_rows) = most, 'resync', false);
end $$;
comment on function desk.changes(text, text, text, bigint, int) is 'Changes between two snapshots. Without p_from: only a cursor to begin from. Ask again with the same from and to and the last xid and id while "more"; then "to" is the next "from". "resync" or another epoch: load everything again. What only compliance may know of (sync.confidential_change) is among them for those who may. PU008 cursor, PU014 on a standby.';
grant execute on function desk.changes(text, text, text, bigint, int) to purser_staff;

create function link.tick() returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  present pg_snapshot := pg_current_snapshot();
  before pg_snapshot;
begin
  select t.seen into before from sync.tick t for update skip locked;
  if not found or not exists (
    select from sync.change c
     where c.xid >= pg_snapshot_xmin(before) and c.xid < pg_snapshot_xmax(present)
       and not pg_visible_in_snapshot(c.xid, before) and pg_visible_in_snapshot(c.xid, present)) then
    return false;
  end if;
  update sync.tick set seen = present;
  perform pg_notify('purser_tick', '');
  return true;
end $$;
comment on function link.tick() is 'Sends the tick, which carries nothing but "now", when there are changes since the last that everybody sees: a tick without one would tell of what is confidential. For the notifier, each 100 to 250 ms.';
grant execute on function link.tick() to purser_notifier;
reset role;
