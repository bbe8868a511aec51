-- A withdrawal can go back by several refunds: each has an amount, a state and an end of its own.
set local role purser_owner;

create table book.payout_part (
  instruction_id bigint primary key references book.instruction (id),
  payment_id bigint not null references book.payment (id),
  part_no int not null check (part_no between 1 and 999),
  amount_minor bigint not null check (amount_minor > 0),
  state text not null default 'open' check (state in ('open', 'settled', 'returned', 'failed')),
  unclear boolean not null default false,
  moved_minor bigint check (moved_minor > 0),
  unique (payment_id, part_no),
  check ((state = 'settled') <= (moved_minor is not null)),
  check (state <> 'failed' or moved_minor is null),
  check (not unclear or state in ('open', 'settled'))
);
comment on table book.payout_part is 'The payouts of a withdrawal that is paid in several: refunds of its deposits, and what is paid another way for those that were refused. open: under way or taken on; settled: the client has it; returned: it came back, before or after; failed: refused, and its amount goes another way. unclear: the gateway says something only people can judge. A withdrawal with one payout has no rows here.';
comment on column book.payout_part.moved_minor is 'What really reached the client, once the gateway or two people have said it.';

-- No deposit is given back twice for one withdrawal.
drop index book.instruction_one_refund;
create unique index instruction_one_refund on book.instruction (payment_id, refund_of) where refund_of is not null;
-- One payout, or one refund of each deposit; that they are never more than the payment is a trigger's to see.
drop index book.instruction_one_effect;
create unique index instruction_one_effect on book.instruction (payment_id, kind, direction) where state <> 'refused' and refund_of is null;

alter table book.payout_entry add column instruction_id bigint references book.instruction (id);
comment on column book.payout_entry.instruction_id is 'The payout it is about; null in what was entered before payments were paid in parts.';
create index payout_entry_instruction on book.payout_entry (instruction_id) where instruction_id is not null;

reset role;
