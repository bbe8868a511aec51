-- What waits for a screening is asked after less often the longer it waits.
set local role purser_owner;
create table book.screening_wait (
  instruction_id bigint primary key references book.instruction (id),
  since timestamptz not null default clock_timestamp(),
  asked_at timestamptz not null default clock_timestamp(),
  check (asked_at >= since)
) with (fillfactor = 60);
comment on table book.screening_wait is 'Instructions that waited for a screening when the bridge asked: since when, and when it last asked.';
reset role;
