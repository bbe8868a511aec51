-- The desk of the gateways: the day a bank booked a payout that people say the outcome of, and who reads that
-- desk, and who may keep a file of credit transfers on a disk.
set local role purser_owner;

alter table book.payout_entry add column value_date date;
comment on column book.payout_entry.value_date is 'The day the bank booked it, as the statement shows; null where a program without the field entered it.';

-- The log of what gateways told us, and that of one payment.
create index gateway_event_reference on book.gateway_event (reference);
create index webhook_message_newest_alarm on book.webhook_message (id) where alarm;

create table book.gateway_switch (
  id bigint generated always as identity primary key,
  gateway text not null unique check (gateway ~ '^[a-z0-9_-]{1,32}$'),
  open boolean not null,
  reason text not null check (length(reason) between 1 and 1000),
  by_login text not null default session_user,
  at timestamptz not null default clock_timestamp(),
  version int not null default 1
);
comment on table book.gateway_switch is 'Gateways that people have switched off for new payouts, or opened again. One that is not here is open.';

create index instruction_refused_payout on book.instruction (finished_at) where kind = 'payout' and state = 'refused';
create index payment_settled_withdrawal on book.payment (settled_at desc, id) where kind = 'withdrawal' and state = 'settled';

insert into policy.role_permission (role, permission)
values ('payments', 'gateway.read'), ('payments_manager', 'gateway.read'), ('operations', 'gateway.read'),
       ('payments_manager', 'payout_file.export'), ('operations', 'payout_file.export'),
       ('payments_manager', 'gateway.switch'), ('operations', 'gateway.switch')
on conflict do nothing;

reset role;
