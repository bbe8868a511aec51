-- Days on which the bank of a payment method sends nothing, beside those on which the office is closed.
set local role purser_owner;

create table policy.bank_calendar (
  code text primary key check (code ~ '^[a-z0-9_]{1,32}$'),
  name text not null unique check (length(name) between 1 and 64 and name !~ '[[:cntrl:]]')
);
comment on table policy.bank_calendar is 'Calendars of payment systems. Saturdays and Sundays are closed in each; the other closed days stand in policy.bank_holiday.';

create table policy.bank_holiday (
  calendar text not null references policy.bank_calendar (code),
  day date not null,
  name text not null check (length(name) between 1 and 64 and name !~ '[[:cntrl:]]'),
  closed boolean not null default true,
  version int not null default 1,
  primary key (calendar, day)
);
comment on table policy.bank_holiday is 'Days on which a payment system sends nothing. A day that was taken back stays as a row that is not closed.';

alter table policy.payment_method add column bank_calendar text references policy.bank_calendar (code);
comment on column policy.payment_method.bank_calendar is 'When the bank of the method is open; null: whenever the office is.';
create index payment_method_bank_calendar on policy.payment_method (bank_calendar);

-- TARGET is closed on New Year's Day, Good Friday, Easter Monday, 1 May, Christmas Day and 26 December (ECB decision of
-- 14 December 2000). Easter by the anonymous Gregorian rule.
insert into policy.bank_calendar (code, name) values ('target', 'TARGET (euro)');
insert into policy.bank_holiday (calendar, day, name)
select 'target', h.day, h.name
  from generate_series(2026, 2045) y
 cross join lateral (select y % 19 as a, y / 100 as b, y % 100 as c) one
 cross join lateral (select (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h) two
 cross join lateral (select (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l) three
 cross join lateral (select (a + 11 * h + 22 * l) / 451 as m) four
 cross join lateral (select make_date(y, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1) as easter) five
 cross join lateral (values
   (make_date(y, 1, 1), 'New Year''s Day'), (easter - 2, 'Good Friday'), (easter + 1, 'Easter Monday'), (make_date(y, 5, 1), 'Labour Day'),
   (make_date(y, 12, 25), 'Christmas Day'), (make_date(y, 12, 26), 'Christmas holiday')) h (day, name);
update policy.payment_method set bank_calendar = 'target' where code = 'sepa';
