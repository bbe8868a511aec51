-- When the gateway of an open payment was last asked about it: with many of them, those that were not asked for
-- longest come next, and none keeps the others waiting.
set local role purser_owner;

create table sync.gateway_question (
  payment_id bigint primary key references book.payment (id),
  asked_at timestamptz not null default clock_timestamp()
) with (fillfactor = 50);
comment on table sync.gateway_question is 'When the gateway was last asked about a payment that waits for its word; written by link.note_asked alone. No row: never.';

reset role;
