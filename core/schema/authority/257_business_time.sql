-- Business hours: promises that run only while the office is open, days that count only when it is.
set local role purser_owner;

create function book.is_business_day(p_day date) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from policy.business_day b where b.weekday = extract(isodow from p_day))
     and not exists (select from policy.holiday h where h.day = p_day);
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

create function book.add_business_minutes(p_from timestamptz, p_minutes int) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  at timestamp := p_from at time zone 'UTC';
  left_over interval := make_interval(mins => p_minutes);
  hours policy.business_day;
  span interval;
begin
  for n in 1 .. 3660 loop
    select * into hours from policy.business_day b where b.weekday = extract(isodow from at);
    if found and not exists (select from policy.holiday h where h.day = at::date) then
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
comment on function book.add_business_minutes(timestamptz, int) is 'The instant at which so many minutes of business hours have passed.';

create function book.business_minutes(p_from timestamptz, p_until timestamptz) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(sum(extract(epoch from greatest(interval '0', least(p_until at time zone 'UTC', d.day + b.closes) - greatest(p_from at time zone 'UTC', d.day + b.opens))) / 60), 0)::int
      from (select (p_from at time zone 'UTC')::date + n as day from generate_series(0, greatest(0, (p_until at time zone 'UTC')::date - (p_from at time zone 'UTC')::date)) n) d
      join policy.business_day b on b.weekday = extract(isodow from d.day)
     where not exists (select from policy.holiday h where h.day = d.day));
end $$;
comment on function book.business_minutes(timestamptz, timestamptz) is 'Minutes of business hours between two instants.';

reset role;
grant execute on all functions in schema book to purser_desk;
