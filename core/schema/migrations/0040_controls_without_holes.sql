-- What the controls over payments have to remember: each change of a client's credentials, what passed without anybody's
-- approval today, and the terms that held before, because an open payment may only get stricter.
set local role purser_owner;

create table book.credential_change (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.client (id),
  what text not null check (what in ('password', 'second_factor', 'email', 'phone')),
  at timestamptz not null,
  source text not null check (source ~ '^[a-z][a-z0-9-]{2,31}$'),
  noted_at timestamptz not null default clock_timestamp()
);
comment on table book.credential_change is 'Each change of what a client signs in with or is reached by: in this office (source office), or as a web site reports it. Only added. The last one stands in book.client as well, as does what changed before there were rows.';
create index credential_change_client on book.credential_change (client_id, at);

create table book.free_day (
  client_id bigint not null references book.client (id),
  kind text not null references policy.payment_kind (code),
  day date not null,
  passed int not null check (passed > 0),
  sum_minor bigint not null check (sum_minor >= 0),
  primary key (client_id, kind, day)
);
comment on table book.free_day is 'How many deposits and transfers between own accounts of a client passed without anybody''s approval on a day (UTC), and their sum in minor units of the reference currency; counted in the surviving file. The row is locked until the payment is written, so that two at once do not pass together.';
create index free_day_kind on book.free_day (kind);

create table policy.term_before (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('policy.approver_limit', 'policy.person_limit', 'policy.release_limit', 'policy.payment_check')),
  subject text not null check (length(subject) between 1 and 64),
  was jsonb not null,
  until timestamptz not null default clock_timestamp()
);
comment on table policy.term_before is 'A limit or a check as it was until a proposal changed it (was: {} where there was none). A payment asked for before then keeps the stricter of both. Only added.';
create index term_before_subject on policy.term_before (kind, subject, until);

insert into policy.setting (key, kind, value, least, most, description) values
  ('free.day_count', 'integer', '10', 0, 10000, 'Deposits, and transfers between own accounts, of a client in one day that pass without approval; the next ones wait for people'),
  ('free.day_minor', 'integer', '2500000', 0, 1000000000000, 'Sum of a client''s deposits, and of their transfers between own accounts, in one day, in minor units of the reference currency, that passes without approval'),
  ('money.step_up', 'flag', 'true', null, null, 'Writing off a debt, settling an outcome, releasing a file and confirming money moved at a provider ask for the password again'),
  ('payout_file.free_minor', 'integer', '0', 0, 1000000000000, 'Largest file of credit transfers, in minor units of the reference currency, that goes to the bank without a person''s release');

-- Whatever can stop a payment is asked once more before money moves.
update policy.payment_check set again = true where code in ('open_items', 'fee', 'least_amount', 'exchange_quote');
comment on column policy.payment_check.again is 'Run once more when the payment is executed. Only checks that never stop are not: first_withdrawal, duplicate, velocity and in_time ask for a look, people have looked, and nothing about them changes afterwards but by payments with checks of their own.';

alter table book.receipt_entry add column payer_account text check (payer_account ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$');
comment on column book.receipt_entry.payer_account is 'IBAN the money came from, where the statement says it: what the closed loop knows the payer''s account by.';

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('break_glass_used', 345, 'payments', 'stop', null, 'break_glass.confirm', true, true, true),
  ('break_glass_overdue', 346, 'payments', 'stop', null, 'break_glass.review', true, true, true);

reset role;
