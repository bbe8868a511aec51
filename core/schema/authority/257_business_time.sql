-- Business hours: promises that run only while the office is open, days that count only when it is. A calendar has a time
-- zone; its opening and closing times are what clocks show there.
set local role purser_owner;

create function book.local_instant(p_day date, p_clock time, p_zone text) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  wanted timestamp := p_day + p_clock;
  at timestamptz := wanted at time zone p_zone;
  -- By the offset of the day before: the first of two instants that show the same, of which PostgreSQL takes the second.
  earlier timestamptz := at + ((wanted - interval '24 hours') - (at - interval '24 hours') at time zone p_zone);
begin
  return case when earlier < at and earlier at time zone p_zone = wanted then earlier else at end;
end $$;
comment on function book.local_instant(date, time, text) is 'The instant at which clocks in a zone show a time on a day, as RFC 5545 (3.3.5) has it: the first of two when clocks are set back, by the offset before when they are set forward over it.';

create function book.zones() returns setof text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Without what stands for a place under an older name or has its sign the wrong way round ("US/Eastern", "Etc/GMT+3").
  return query
    select z.name from pg_timezone_names z
     where z.name = 'UTC' or z.name ~ '^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(/[A-Za-z0-9_+-]{1,32}){1,2}$';
end $$;
comment on function book.zones() is 'The time zones that a calendar may have: of places, by their IANA names, as this server knows them, and UTC.';

create function book.zone_of(p_calendar bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select z.zone from policy.business_zone z where z.in_force and (z.entity_id = p_calendar or z.entity_id is null) order by z.entity_id nulls last limit 1);
end $$;
comment on function book.zone_of(bigint) is 'The time zone of a calendar (book.calendar_of): that of the entity, else the office''s.';

create function book.day_in(p_zone text) returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (clock_timestamp() at time zone p_zone)::date;
end $$;
comment on function book.day_in(text) is 'Today in a time zone.';

create function book.calendar_of(p_entity_id bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when exists (select from policy.business_day b where b.entity_id = p_entity_id and b.in_force) then p_entity_id end;
end $$;
comment on function book.calendar_of(bigint) is 'The entity whose hours and holidays hold for a legal entity: its own when it has hours, else the office''s (null).';

create function book.hours_of(p_day date, p_calendar bigint) returns policy.business_day language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  hours policy.business_day;
begin
  select * into hours from policy.business_day b
   where b.weekday = extract(isodow from p_day) and b.in_force and b.entity_id is not distinct from p_calendar
     and not exists (select from policy.holiday h where h.day = p_day and h.in_force and h.entity_id is not distinct from p_calendar);
  return hours;
end $$;
comment on function book.hours_of(date, bigint) is 'The business hours of a day in a calendar (book.calendar_of), by its own clocks; empty when it is closed.';

create function book.open_span(p_day date, p_opens time, p_closes time, p_zone text, out opens timestamptz, out closes timestamptz) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  opens := book.local_instant(p_day, p_opens, p_zone);
  -- A closing time that clocks were set forward over would lie in the next day.
  closes := least(book.local_instant(p_day, p_closes, p_zone), book.local_instant(p_day + 1, time '00:00', p_zone));
end $$;
comment on function book.open_span(date, time, time, text) is 'From when until when hours of a day run. An end before the beginning: not at all, in a night that skips them.';

create function book.is_business_day(p_day date) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (book.hours_of(p_day, null)).weekday is not null;
end $$;
comment on function book.is_business_day(date) is 'Whether the office is open on a day.';

create function book.add_business_days(p_from timestamptz, p_days int) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  zone text := book.zone_of(null);
  day date := (p_from at time zone zone)::date;
  clock time := (p_from at time zone zone)::time;
  left_over int := p_days;
begin
  -- A calendar without a single open day within a year is no calendar.
  for n in 1 .. 366 + p_days * 7 loop
    exit when left_over <= 0;
    day := day + 1;
    if book.is_business_day(day) then
      left_over := left_over - 1;
    end if;
  end loop;
  return book.local_instant(day, clock, zone);
end $$;
comment on function book.add_business_days(timestamptz, int) is 'The same time of day, by the office''s clocks, so many business days later.';

create function book.add_business_minutes(p_from timestamptz, p_minutes int, p_calendar bigint default null) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  zone text := book.zone_of(p_calendar);
  day date := (p_from at time zone zone)::date;
  at timestamptz := p_from;
  left_over numeric := p_minutes * 60;
  hours policy.business_day;
  s record;
  span numeric;
begin
  for n in 1 .. 3660 loop
    hours := book.hours_of(day, p_calendar);
    if hours.weekday is not null then
      s := book.open_span(day, hours.opens, hours.closes, zone);
      at := greatest(at, s.opens);
      -- In seconds: a day of an interval is as long as the session's zone has it.
      span := greatest(0, extract(epoch from s.closes - at));
      if left_over <= span then
        return at + make_interval(secs => left_over);
      end if;
      left_over := left_over - span;
    end if;
    day := day + 1;
  end loop;
  return book.local_instant(day, time '00:00', zone);
end $$;
comment on function book.add_business_minutes(timestamptz, int, bigint) is 'The instant at which so many minutes of business hours of a calendar have passed.';

create function book.business_minutes(p_from timestamptz, p_until timestamptz, p_calendar bigint default null) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  zone text := book.zone_of(p_calendar);
  first date := (p_from at time zone zone)::date;
begin
  return (
    select coalesce(sum(extract(epoch from greatest(interval '0', least(p_until, s.closes) - greatest(p_from, s.opens))) / 60), 0)::int
      from (select first + n as day from generate_series(0, greatest(0, (p_until at time zone zone)::date - first)) n) d
      join policy.business_day b on b.weekday = extract(isodow from d.day) and b.in_force and b.entity_id is not distinct from p_calendar
     cross join lateral book.open_span(d.day, b.opens, b.closes, zone) s
     where not exists (select from policy.holiday h where h.day = d.day and h.in_force and h.entity_id is not distinct from p_calendar));
end $$;
comment on function book.business_minutes(timestamptz, timestamptz, bigint) is 'Minutes of business hours of a calendar between two instants.';

create function book.clock_change(p_zone text) returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  today date := book.day_in(p_zone);
begin
  return (
    select d.day
      from (select today + n as day, book.local_instant(today + n, time '12:00', p_zone) at time zone 'UTC' as noon from generate_series(0, 400) n) d
     where d.noon::time <> (book.local_instant(today, time '12:00', p_zone) at time zone 'UTC')::time
     order by d.day limit 1);
end $$;
comment on function book.clock_change(text) is 'The next day on which clocks in a zone stand differently to UTC than today; null: none within 400 days.';

create function book.clock_row(p_clock time, p_zone text, p_change date) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('clock', to_char(p_clock, 'HH24:MI'), 'utc', to_char(book.local_instant(book.day_in(p_zone), p_clock, p_zone) at time zone 'UTC', 'HH24:MI'),
    -- On the day itself clocks may be set after that time.
    'utc_then', case when p_change is not null then to_char(book.local_instant(p_change + 1, p_clock, p_zone) at time zone 'UTC', 'HH24:MI') end);
end $$;
comment on function book.clock_row(time, text, date) is 'A time of day in a zone and what it is in UTC: today, and after the change of clocks on that day.';

reset role;
grant execute on all functions in schema book to purser_desk;
