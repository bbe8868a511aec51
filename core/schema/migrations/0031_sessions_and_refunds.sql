-- Where a client pays: the page of a gateway that is opened for a deposit, by routes of deposits' own; and deposits that
-- go back the way they came, as instructions to the gateway they came by.
set local role purser_owner;

alter table policy.payment_method add column deposit_page boolean not null default false;
comment on column policy.payment_method.deposit_page is 'A client pays on a page of the gateway, which the bridge opens for each deposit that a web site announces; without one the payer gives the reference.';
update policy.payment_method set deposit_page = true where code in ('card', 'skrill', 'btc', 'usdt');

alter table policy.gateway_route
  add column operation text not null default 'payout' check (operation in ('payout', 'deposit')),
  drop constraint gateway_route_line_key,
  add constraint gateway_route_line_key unique nulls not distinct (method, operation, set_no, gateway, currency);
comment on column policy.gateway_route.operation is 'Whether the line is asked for money that leaves or for a page on which money comes in; each has sets of its own.';
alter table policy.route_set
  add column operation text not null default 'payout' check (operation in ('payout', 'deposit')),
  drop constraint route_set_method_set_no_key,
  add constraint route_set_method_set_no_key unique (method, operation, set_no);

insert into policy.setting (key, kind, value, least, most, description) values
  ('deposit.session_minutes', 'integer', '60', 5, 1440, 'Minutes for which a client is sent to the page that was opened for a deposit');

create table book.deposit_session (
  id bigint generated always as identity primary key,
  payment_id bigint not null references book.payment (id),
  gateway text not null check (gateway ~ '^[a-z0-9_-]{1,32}$'),
  state text not null default 'planned' check (state in ('planned', 'claimed', 'sending', 'unknown', 'open', 'refused', 'lost')),
  page text check (length(page) <= 2048 and page ~ '^https://[^[:space:][:cntrl:]]+$'),
  provider_ref text check (length(provider_ref) <= 128),
  reason text check (length(reason) <= 500),
  attempts int not null default 0 check (attempts >= 0),
  looks int not null default 0 check (looks >= 0),
  lease bigint,
  not_before timestamptz not null default clock_timestamp(),
  planned_at timestamptz not null default clock_timestamp(),
  opened_at timestamptz,
  expires_at timestamptz,
  version int not null default 1,
  check ((state = 'open') = (opened_at is not null)),
  check (state = 'open' or page is null),
  -- Each gateway is asked for a deposit once.
  unique (payment_id, gateway)
);
comment on table book.deposit_session is 'Pages of gateways on which a client pays, as the outbox knows instructions: planned, claimed, about to be asked for, then open, refused, or unknown until it was looked up. lost: something may be there, but nobody has its address, so that nobody can pay on it. The address opens the page for whoever has it: it is given to the web site that asked, and wiped when its time is over.';
create unique index deposit_session_one_live on book.deposit_session (payment_id) where state in ('planned', 'claimed', 'sending', 'unknown', 'open');
create index deposit_session_due on book.deposit_session (not_before, id) where state in ('planned', 'claimed', 'sending', 'unknown');
create index deposit_session_page on book.deposit_session (expires_at) where page is not null;

-- Refunds: payouts that give a deposit back the way it came ------------------------------------------------------
create table policy.refund_gateway (
  gateway text primary key check (gateway ~ '^[a-z0-9_-]{1,32}$'),
  partial boolean not null
);
comment on table policy.refund_gateway is 'Gateways that give a deposit back when they are told to, whole or also in part. Praxis is not here until the provider has confirmed how its refunds are signed, BTCPay because its refunds are pages on which clients claim.';
insert into policy.refund_gateway (gateway, partial) values ('hyperswitch', true);

alter table book.instruction
  add column refund_of bigint references book.receipt (id),
  add constraint instruction_refund check (refund_of is null or (kind = 'payout' and direction = 'debit'));
comment on column book.instruction.refund_of is 'The receipt whose money goes back by the gateway it came by; null for a payout to a destination.';
create index instruction_refund_of on book.instruction (refund_of) where refund_of is not null;
-- The gateway is asked under the payment's reference, which it knows for ever.
create unique index instruction_one_refund on book.instruction (payment_id) where refund_of is not null;
