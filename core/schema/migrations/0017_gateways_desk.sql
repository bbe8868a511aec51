-- The desk of the gateways: the day a bank booked a payout that people say the outcome of, and who reads that
-- desk, and who may keep a file of credit transfers on a disk.
set local role purser_owner;

alter table book.payout_entry add column value_date date;
comment on column book.payout_entry.value_date is 'The day the bank booked it, as the statement shows; null where a program without the field entered it.';

-- The log of what gateways told us, and that of one payment.
create index gateway_event_reference on book.gateway_event (reference);
create index webhook_message_newest_alarm on book.webhook_message (id) where alarm;

insert into policy.role_permission (role, permission)
values ('payments', 'gateway.read'), ('payments_manager', 'gateway.read'), ('operations', 'gateway.read'),
       ('payments_manager', 'payout_file.export'), ('operations', 'payout_file.export')
on conflict do nothing;

reset role;
