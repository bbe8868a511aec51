-- Files of many credit transfers: approved payouts of one gateway, method and currency are gathered until their cut-off,
-- a number of them, or a person's word, and leave in one file that is released as a whole.
set local role purser_owner;

create table book.payout_gathering (
  id bigint generated always as identity primary key,
  gateway text not null check (gateway ~ '^[a-z0-9_-]{1,32}$'),
  method text not null references policy.payment_method (code),
  currency text not null references policy.currency (code),
  opened_at timestamptz not null default clock_timestamp(),
  closes_at timestamptz not null,
  closed_at timestamptz,
  closed_why text check (closed_why in ('cut_off', 'full', 'person')),
  closed_by text,
  version int not null default 1,
  check ((closed_at is null) = (closed_why is null)),
  check ((closed_by is not null) = (closed_why is not distinct from 'person'))
);
comment on table book.payout_gathering is 'Payouts of one gateway (which is one account of ours), method and currency that leave in one file. Open until closes_at (before the cut-off of the method), until it holds payout_file.most_transfers, or until a person closes it.';
create unique index payout_gathering_open on book.payout_gathering (gateway, method, currency) where closed_at is null;
create index payout_gathering_method on book.payout_gathering (method);
create index payout_gathering_currency on book.payout_gathering (currency);

create table book.gathered_payout (
  id bigint generated always as identity primary key,
  gathering_id bigint not null references book.payout_gathering (id),
  instruction_id bigint not null references book.instruction (id),
  joined_at timestamptz not null default clock_timestamp(),
  left_at timestamptz,
  left_why text check (left_why in ('ended', 'rerouted', 'screening', 'unwritable', 'taken_out')),
  check ((left_at is null) = (left_why is null))
);
comment on table book.gathered_payout is 'Which payout is gathered where, and why one left before its file did. A payout is in one gathering at a time.';
create unique index gathered_payout_live on book.gathered_payout (instruction_id) where left_at is null;
create index gathered_payout_gathering on book.gathered_payout (gathering_id);
create index gathered_payout_instruction on book.gathered_payout (instruction_id);

alter table book.payout_file add column gathering_id bigint references book.payout_gathering (id);
comment on column book.payout_file.gathering_id is 'The gathering whose payouts it holds; null: it holds the one of instruction_id. In a gathered file instruction_id is the first.';
create unique index payout_file_live_gathering on book.payout_file (gathering_id) where given_up_by is null;
create index payout_file_gathering on book.payout_file (gathering_id);

create table book.payout_file_part (
  file_id bigint not null references book.payout_file (id),
  instruction_id bigint not null references book.instruction (id),
  live boolean not null default true,
  primary key (file_id, instruction_id)
);
comment on table book.payout_file_part is 'The payouts that each file holds. live: the file is not given up; a payout is in one live file at most.';
create unique index payout_file_part_live on book.payout_file_part (instruction_id) where live;
create index payout_file_part_instruction on book.payout_file_part (instruction_id);
insert into book.payout_file_part (file_id, instruction_id, live) select f.id, f.instruction_id, f.given_up_by is null from book.payout_file f;

alter table book.file_give_up drop constraint file_give_up_then_what_check;
alter table book.file_give_up add constraint file_give_up_then_what_check check (then_what in ('made_again', 'money_back', 'taken_out'));

insert into policy.setting (key, kind, value, least, most, description) values
  ('payout_file.batch_booking', 'flag', 'false', null, null, 'The bank is asked to debit a file of several transfers as one sum (BtchBookg)'),
  ('payout_file.close_minutes', 'integer', '60', 0, 1440, 'Minutes before the cut-off of its method at which a gathering of payouts closes, so that there is time to release its file'),
  ('payout_file.gather_minutes', 'integer', '60', 1, 1440, 'Minutes for which payouts of a method without cut-off are gathered'),
  ('payout_file.most_transfers', 'integer', '1', 1, 1000, 'Most payouts that are gathered into one file of credit transfers; 1: each has a file of its own');

reset role;
