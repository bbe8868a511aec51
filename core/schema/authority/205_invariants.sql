-- Invariants of the books that no function can talk its way around: trigger functions and triggers.
set local role purser_owner;

create function book.refuse_change() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'wrong_state' using errcode = 'PU003', detail = jsonb_build_object('table', tg_table_name, 'operation', lower(tg_op))::text;
end $$;
comment on function book.refuse_change() is 'Trigger: rows of this table are only ever added. PU003 on update, delete and truncate.';

create trigger journal_insert_only before update or delete on book.journal for each row execute function book.refuse_change();
create trigger journal_no_truncate before truncate on book.journal for each statement execute function book.refuse_change();
create trigger posting_insert_only before update or delete on book.posting for each row execute function book.refuse_change();
create trigger posting_no_truncate before truncate on book.posting for each statement execute function book.refuse_change();
create trigger hold_insert_only before update or delete on book.hold for each row execute function book.refuse_change();
create trigger hold_no_truncate before truncate on book.hold for each statement execute function book.refuse_change();
create trigger hold_resolution_insert_only before update or delete on book.hold_resolution for each row execute function book.refuse_change();
create trigger hold_resolution_no_truncate before truncate on book.hold_resolution for each statement execute function book.refuse_change();
create trigger day_end_insert_only before update or delete on book.day_end_balance for each row execute function book.refuse_change();
create trigger day_end_no_truncate before truncate on book.day_end_balance for each statement execute function book.refuse_change();

create function book.check_postings() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  broken record;
begin
  select p.journal_id, p.currency, sum(p.amount_minor) as difference into broken
    from new_rows p group by p.journal_id, p.currency having sum(p.amount_minor) <> 0 limit 1;
  if found then
    raise exception 'check_failed' using errcode = 'PU006',
      detail = jsonb_build_object('check', 'zero_sum', 'journal', broken.journal_id, 'currency', broken.currency, 'difference', broken.difference::text)::text;
  end if;
  select p.journal_id into broken from new_rows p group by p.journal_id having count(*) < 2 limit 1;
  if found then
    raise exception 'check_failed' using errcode = 'PU006', detail = jsonb_build_object('check', 'two_legs', 'journal', broken.journal_id)::text;
  end if;
  select n.journal_id into broken
    from (select p.journal_id, count(*) as legs from new_rows p group by p.journal_id) n
   where n.legs <> (select count(*) from book.posting q where q.journal_id = n.journal_id) limit 1;
  if found then
    raise exception 'check_failed' using errcode = 'PU006', detail = jsonb_build_object('check', 'one_insert', 'journal', broken.journal_id)::text;
  end if;
  return null;
end $$;
comment on function book.check_postings() is 'Trigger: the postings of a journal come in one insert, at least two, and sum to zero per currency. PU006.';
create trigger posting_balanced after insert on book.posting referencing new table as new_rows
  for each statement execute function book.check_postings();


create trigger approval_insert_only before update or delete on book.approval for each row execute function book.refuse_change();
create trigger approval_no_truncate before truncate on book.approval for each statement execute function book.refuse_change();
create trigger payment_event_insert_only before update or delete on book.payment_event for each row execute function book.refuse_change();
create trigger payment_event_no_truncate before truncate on book.payment_event for each statement execute function book.refuse_change();
create trigger decision_sheet_insert_only before update or delete on book.decision_sheet for each row execute function book.refuse_change();
create trigger decision_sheet_no_truncate before truncate on book.decision_sheet for each statement execute function book.refuse_change();
create trigger instruction_event_insert_only before update or delete on book.instruction_event for each row execute function book.refuse_change();
create trigger instruction_event_no_truncate before truncate on book.instruction_event for each statement execute function book.refuse_change();

create function book.check_approval() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  new.approver := session_user;
  if exists (select from book.payment_editor e where e.payment_id = new.payment_id and e.login = session_user)
     or exists (select from book.payment p where p.id = new.payment_id and p.requested_by = session_user) then
    raise exception 'four_eyes' using errcode = 'PU004', detail = jsonb_build_object('why', 'maker')::text;
  end if;
  return new;
end $$;
comment on function book.check_approval() is 'Trigger: the approver is the login of the session and never somebody who made or changed the payment. PU004.';
create trigger approval_other_person before insert on book.approval for each row execute function book.check_approval();


reset role;
