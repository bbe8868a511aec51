-- Hours run by the clock of the office or legal entity they belong to, cut-offs by the clock of the bank. What is in use keeps UTC
-- until two people say otherwise.
set local role purser_owner;

create table policy.business_zone (
  entity_id bigint references book.legal_entity (id),
  zone text not null check (zone = 'UTC' or zone ~ '^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(/[A-Za-z0-9_+-]{1,32}){1,2}$'),
  in_force boolean not null default true,
  constraint business_zone_key unique nulls not distinct (entity_id),
  constraint business_zone_of_office check (in_force or entity_id is not null)
);
comment on table policy.business_zone is 'The time zone (IANA name) that hours, holidays and days of a calendar are reckoned in.';
comment on column policy.business_zone.entity_id is 'The legal entity; null: the office, whose zone also holds for entities without one of their own.';
-- An entity that has hours of its own keeps them where they are, whatever the office changes.
insert into policy.business_zone (entity_id, zone) select null, 'UTC' union all select distinct b.entity_id, 'UTC' from policy.business_day b where b.entity_id is not null;
comment on table policy.business_day is 'Business hours by ISO weekday, in the zone of their calendar (policy.business_zone); a weekday without a row is closed.';

alter table policy.bank_calendar add column zone text not null default 'UTC'
  check (zone = 'UTC' or zone ~ '^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(/[A-Za-z0-9_+-]{1,32}){1,2}$');
alter table policy.bank_calendar alter column zone drop default;
comment on column policy.bank_calendar.zone is 'The time zone (IANA name) of its days and of the cut-offs of its methods.';
-- TARGET runs by the local time at the seat of the ECB, Frankfurt am Main, whose IANA zone is Europe/Berlin. An office in use has typed its cut-offs in UTC.
update policy.bank_calendar set zone = 'Europe/Berlin' where code = 'target' and not exists (select from meta.office);

alter table policy.payment_method rename column cut_off_utc to cut_off;
comment on column policy.payment_method.cut_off is 'Time of day after which a payout leaves on the next business day, in the zone of the method''s bank calendar, without one in the office''s; null: at any time.';

reset role;
