-- Reads that are on the record already: an open item is read again as its live figures come in, and one
-- row of the audit log stands for all readings of the same thing by the same person in five minutes.
set local role purser_owner;

create table sync.recorded_read (
  login text not null,
  command text not null,
  entity_id bigint not null,
  read_at timestamptz not null default clock_timestamp(),
  primary key (login, command, entity_id)
);
comment on table sync.recorded_read is 'What each person read in the last minutes and is in the audit log for; written by authz.record_read alone.';

reset role;
