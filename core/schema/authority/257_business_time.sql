-- Business hours: promises that run only while the office is open, days that count only when it is.
set local role purser_owner;

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
comment on function book.hours_of(date, bigint) is 'The business hours of a day in a calendar (book.calendar_of); empty when it is closed.';

create function book.is_business_day(p_day date) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (book.hours_of(p_day, null)).weekday is not null;
end $$;
comment on function book.is_business_day(date) is 'Whether the office is open on a day.';

create function book.add_business_days(p_from timestamptz, p_days int) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  day date := (p_from at time zone 'UTC')::date;
  clock time := (p_from at time zone 'UTC')::time;
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
  return (day + clock) at time zone 'UTC';
end $$;
comment on function book.add_business_days(timestamptz, int) is 'The same time of day so many business days later.';

create function book.add_business_minutes(p_from timestamptz, p_minutes int, p_calendar bigint default null) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  at timestamp := p_from at time zone 'UTC';
  left_over interval := make_interval(mins => p_minutes);
  hours policy.business_day;
  span interval;
begin
  for n in 1 .. 3660 loop
    hours := book.hours_of(at::date, p_calendar);
    if hours.weekday is not null then
      at := greatest(at, at::date + hours.opens);
      span := greatest(interval '0', at::date + hours.closes - at);
      if left_over <= span then
        return (at + left_over) at time zone 'UTC';
      end if;
      left_over := left_over - span;
    end if;
    at := at::date + 1;
  end loop;
  return at at time zone 'UTC';
end $$;
comment on function book.add_business_minutes(timestamptz, int, bigint) is 'The instant at which so many minutes of business hours of a calendar have passed.';

create function book.business_minutes(p_from timestamptz, p_until timestamptz, p_calendar bigint default null) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(sum(extract(epoch from greatest(interval '0', least(p_until at time zone 'UTC', d.day + b.closes) - greatest(p_from at time zone 'UTC', d.day + b.opens))) / 60), 0)::int
      from (select (p_from at time zone 'UTC')::date + n as day from generate_series(0, greatest(0, (p_until at time zone 'UTC')::date - (p_from at time zone 'UTC')::date)) n) d
      join policy.business_day b on b.weekday = extract(isodow from d.day) and b.in_force and b.entity_id is not distinct from p_calendar
     where not exists (select from policy.holiday h where h.day = d.day and h.in_force and h.entity_id is not distinct from p_calendar));
end $$;
comment on function book.business_minutes(timestamptz, timestamptz, bigint) is 'Minutes of business hours of a calendar between two instants.';

reset role;
grant execute on all functions in schema book to purser_desk;
