-- A payout that came back is paid out again by a payment that names it; a destination is retired when nobody may be paid there any more.
set local role purser_owner;

alter table book.payment add column again_of bigint references book.payment (id);
comment on column book.payment.again_of is 'The withdrawal whose money this one pays out again: always the first of them, however often it came back.';
create index payment_again_of on book.payment (again_of) where again_of is not null;
-- One at a time, whoever asks and however often.
create unique index payment_one_again on book.payment (again_of)
  where again_of is not null and state not in ('rejected', 'cancelled', 'expired', 'failed', 'returned_after_send');
alter table book.payment add column from_wallet boolean check (from_wallet is null or again_of is not null);
comment on column book.payment.from_wallet is 'true: paid out of the client''s wallet, where a payout that came back is booked; null: off the trading account.';
create index payment_came_back on book.payment (id) where kind = 'withdrawal' and (state = 'returned_after_send' or state = 'settled' and flag = 'failed');

alter table book.payment_event
  drop constraint payment_event_kind_check,
  add constraint payment_event_kind_check check (kind in (
    'requested', 'amended', 'approved', 'rejected', 'returned', 'answered', 'cancelled', 'expired',
    'executing', 'debited', 'refused', 'unknown', 'looked_up', 'retry', 'resolution_proposed', 'resolved',
    'compensating', 'compensated', 'sent', 'settled', 'returned_after_send', 'credited',
    'announced', 'pending', 'received', 'allocated', 'returning', 'money_returned', 'stopped', 'overridden', 'requoted', 'corrected', 'retried', 'escalated', 'auto_approved',
    'chargeback_opened', 'chargeback_won', 'chargeback_lost', 'evidence_added', 'evidence_submitted', 'evidence_due',
    'not_paid', 'needs_person', 'finding_proposed', 'finding_settled', 'taken_back', 'given_again', 'recovery_opened', 'recovery_paid', 'recovery_written_off',
    'paid_again', 'stays'));

create table book.kept_payout (
  id bigint generated always as identity primary key,
  payment_id bigint not null references book.payment (id),
  reason_code text not null,
  text text check (length(text) between 1 and 1000),
  kept_by text not null default session_user,
  kept_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
comment on table book.kept_payout is 'A payout that came back and whose money stays with us, as somebody said with a reason of the list; ended when it is paid out again after all.';
create unique index kept_payout_one on book.kept_payout (payment_id) where ended_at is null;
create index kept_payout_payment on book.kept_payout (payment_id);

alter type book.payment_wanted add attribute back book.term;

alter table book.destination
  drop constraint destination_state_check,
  add constraint destination_state_check check (state in ('unverified', 'verified', 'blocked', 'retired')),
  add column retired_at timestamptz,
  add column retired_by text,
  add column retired_reason text,
  add column retired_note text check (length(retired_note) between 1 and 1000),
  add column restored_at timestamptz,
  add constraint destination_retired_check check (
    (state = 'retired') = (retired_at is not null) and (retired_at is null) = (retired_by is null) and (retired_at is null) = (retired_reason is null));
comment on column book.destination.retired_at is 'Since when nobody is paid there; with who said so, why by the list of policy.reason (retire), and a note.';
comment on column book.destination.restored_at is 'When it was last allowed again after it had been retired: its cooling-off counts from then.';
create index destination_retired on book.destination (client_id) where state = 'retired';
create index destination_retired_detail on book.destination (detail) where state = 'retired';

alter table policy.reason
  drop constraint reason_subject_check,
  add constraint reason_subject_check check (subject in ('reject', 'return', 'cancel', 'operation', 'override', 'decline', 'stay', 'retire'));
insert into policy.reason (subject, code, position, needs_text) values
  ('stay', 'client_wishes', 1, false), ('stay', 'credited_to_account', 2, false), ('stay', 'paid_otherwise', 3, true), ('stay', 'other', 9, true),
  ('retire', 'card_lost', 1, false), ('retire', 'card_expired', 2, false), ('retire', 'account_closed', 3, false), ('retire', 'wallet_compromised', 4, false),
  ('retire', 'not_the_clients', 5, true), ('retire', 'client_asked', 6, false), ('retire', 'other', 9, true);

insert into policy.role_permission (role, permission) values ('compliance', 'destination.retire') on conflict do nothing;

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('retired_destination', 347, 'clients', 'stop', 'client.open', 'destination.verify', true, true, true);

reset role;
