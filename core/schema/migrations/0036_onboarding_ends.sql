-- What ends with an onboarding that was not finished: money that goes back to where it came from, one row for each part of
-- it, and the withdrawal that carries it.
set local role purser_owner;

create table book.deferred_return (
  id bigint generated always as identity primary key,
  client_id bigint not null references book.deferred_verification (client_id),
  trading_account_id bigint not null references book.trading_account (id),
  deposit_id bigint references book.payment (id),
  disputed boolean not null default false,
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null references policy.currency (code),
  why text check (why in ('no_source', 'no_destination', 'disputed', 'positions_open', 'not_settled', 'client_state', 'account_state', 'turned_down', 'failed', 'not_entered')),
  destination_id bigint references book.destination (id),
  named_by text,
  payment_id bigint unique references book.payment (id),
  made_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by text,
  note text check (length(note) between 1 and 1000 and note !~ '[[:cntrl:]]'),
  version int not null default 1,
  check ((destination_id is null) = (named_by is null)),
  check ((ended_at is null) = (ended_by is null)),
  check (not disputed or deposit_id is not null)
);
comment on table book.deferred_return is 'What goes back of a client''s money when a deferred verification lapsed (CySEC C721): a part for each deposit and the account its money lies on, with the profit or loss made. deposit_id null: money of which nobody knows where it came from. disputed: what the payer disputes or has got back from his bank; it is not sent a second time. payment_id: the withdrawal that carries it now. why: what keeps it from being one. destination_id: where people said that it came from.';
create unique index deferred_return_open on book.deferred_return (client_id, trading_account_id, deposit_id, disputed) nulls not distinct where ended_at is null;
create index deferred_return_client on book.deferred_return (client_id, id);
create index deferred_return_account on book.deferred_return (trading_account_id);
create index deferred_return_deposit on book.deferred_return (deposit_id) where deposit_id is not null;
create index deferred_return_destination on book.deferred_return (destination_id) where destination_id is not null;
create index deferred_return_currency on book.deferred_return (currency);
create index deferred_verification_lapsed on book.deferred_verification (ended_at) where state = 'lapsed';

alter table book.payment add column deferred_return_id bigint references book.deferred_return (id);
comment on column book.payment.deferred_return_id is 'The part of a client''s money that this withdrawal carries back after a deferred verification lapsed; the office entered it, and nobody changes where it goes.';
create index payment_deferred_return on book.payment (deferred_return_id) where deferred_return_id is not null;
-- One at a time, whatever the jobs, people or a fault ask for.
create unique index payment_one_return on book.payment (deferred_return_id)
  where deferred_return_id is not null and state not in ('rejected', 'cancelled', 'expired', 'failed', 'returned_after_send');
-- Two deposits of the same amount from the same account go back as two.
drop index book.payment_one_open;
create unique index payment_one_open on book.payment (trading_account_id, destination_id, amount_minor, currency)
  where kind = 'withdrawal' and deferred_return_id is null and state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing');

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound)
select 'return_blocked', 252, n.desk, 'look', 'client.open', 'deferred.start', true, true, false from policy.notification_kind n where n.code = 'deferred_lapsed';
insert into policy.read_cost (what, per_call, rows_per_unit) values ('deferred.returns', 1, 50);

create table policy.intake_token_brand (
  token_id bigint not null references policy.intake_token (id),
  unit_id bigint not null,
  unit_kind text not null generated always as ('brand') stored,
  primary key (token_id, unit_id),
  foreign key (unit_id, unit_kind) references policy.office_unit (id, kind)
);
comment on table policy.intake_token_brand is 'Brands whose applicants a token may enter. A token without a row is bound to none: it may name any brand that takes clients, or none.';
create index intake_token_brand_unit on policy.intake_token_brand (unit_id, unit_kind);

reset role;
