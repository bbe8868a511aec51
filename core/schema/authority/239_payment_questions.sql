-- What is asked while a payment is held for information: of whom, until when, who may answer, and that it comes back to
-- whoever asked when nobody did. The clock of the payment and its money stand still meanwhile.
-- Lock order: payment, question.
set local role purser_owner;
grant select, insert, update on book.payment_question to purser_desk;

create function book.open_question(p_payment_id bigint) returns book.payment_question language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select q from book.payment_question q where q.payment_id = p_payment_id and q.ended_at is null);
end $$;
comment on function book.open_question(bigint) is 'What is being asked about a payment; null: nothing.';

create function book.asked_of(q book.payment_question, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(q.to_login = p_login or exists (select from policy.staff_role r where r.login = p_login and r.role = q.to_role and r.granted), false);
end $$;
comment on function book.asked_of(book.payment_question, text) is 'Whether the question is for that person, by name or by a role they have.';

create function book.question_waits_for(p_payment_id bigint, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  q book.payment_question := book.open_question(p_payment_id);
begin
  return coalesce(book.asked_of(q, p_login) or (q.asked_by = p_login and q.due_at <= clock_timestamp()), false);
end $$;
comment on function book.question_waits_for(bigint, text) is 'Whether a payment held for information waits for that person: they are asked, or they asked and nobody has answered in time.';

create function book.why_not_answer(p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  q book.payment_question := book.open_question(p.id);
begin
  -- What a client or partner manager answers is entered by whoever hears it.
  return case when q.of_whom in ('role', 'staff') and q.asked_by <> session_user and not book.asked_of(q, session_user::text) then 'not_asked' end;
end $$;
comment on function book.why_not_answer(book.payment) is 'not_asked: the question is for other colleagues. Null: the person asking may answer it, if they answer questions at all.';

create function book.default_question_day(p book.payment, p_of text) returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  calendar bigint := book.calendar_of_client(p.client_id);
  day date := book.day_in(book.zone_of(calendar));
  left_over int := authz.whole_setting(case when p_of in ('client', 'partner_manager') then 'payment.ask_client_days' else 'payment.ask_office_days' end)::int;
begin
  -- A calendar without a single open day within a year is no calendar.
  for n in 1 .. 366 + left_over * 7 loop
    exit when left_over <= 0;
    day := day + 1;
    if (book.hours_of(day, calendar)).weekday is not null then
      left_over := left_over - 1;
    end if;
  end loop;
  return day;
end $$;
comment on function book.default_question_day(book.payment, text) is 'By which day policy wants an answer: so many business days of the client''s calendar from today.';

create function book.question_due(p book.payment, p_of text, p_on date) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  day date := coalesce(p_on, book.default_question_day(p, p_of));
  calendar bigint := book.calendar_of_client(p.client_id);
  hours policy.business_day := book.hours_of(day, calendar);
  due timestamptz := book.local_instant(day, coalesce(hours.closes, time '23:59:59'), book.zone_of(calendar));
begin
  if p_on is null then
    return case when p.expires_at > clock_timestamp() then least(due, p.expires_at) else due end;
  elsif due <= clock_timestamp() then
    perform authz.refuse('PU008', '{"field": "due", "why": "past"}');
  elsif hours.weekday is null then
    perform authz.refuse('PU008', '{"field": "due", "why": "closed_day"}');
  elsif due > p.expires_at then
    perform authz.refuse('PU008', jsonb_build_object('field', 'due', 'why', 'after_expiry', 'until_us', book.micros(p.expires_at)));
  end if;
  return due;
end $$;
comment on function book.question_due(book.payment, text, date) is 'The end of the business day on which an answer is due; null: the day of policy, never after the payment expires. PU008 due: past, closed_day, after_expiry.';

create function book.may_be_asked(p book.payment, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return p_login <> session_user and exists (select from policy.staff s where s.login = p_login and s.state = 'active')
     and authz.holds(p_login, 'payment.read') and authz.holds(p_login, 'payment.answer') and authz.sees_circle(p_login, p.circle_id);
end $$;
comment on function book.may_be_asked(book.payment, text) is 'Whether the person asking may put a question about a payment to that colleague: active, sees the client, reads payments and answers questions.';

create function book.holders_to_ask(p book.payment, p_role text) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    select s.login from policy.staff_role r join policy.staff s on s.login = r.login
     where r.role = p_role and r.granted and s.state = 'active' and s.login <> session_user and authz.sees_circle(s.login, p.circle_id)
       -- Partner managers see clients and no payments; what they say is entered by others.
       and (p_role = 'partners' or book.may_be_asked(p, s.login))
     order by s.login);
end $$;
comment on function book.holders_to_ask(book.payment, text) is 'Who of a role is asked when the role is: active colleagues who see the client.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.check_question(p book.payment, p_text text, p_of text, p_to text, p_letter boolean) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p_of is null or p_of not in ('client', 'partner_manager', 'role', 'staff') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'of') || case when p_of is null then '{"why": "missing"}' else '{}' end::jsonb);
  elsif p_letter and p_of <> 'client' then
    perform authz.refuse('PU008', '{"field": "letter"}');
  elsif (p_of in ('role', 'staff')) <> (p_to is not null) then
    perform authz.refuse('PU008', '{"field": "to"}');
  elsif p_of = 'staff' and not book.may_be_asked(p, p_to) then
    perform authz.refuse('PU004', '{"why": "colleague_may_not"}');
  elsif p_of in ('role', 'partner_manager') and cardinality(book.holders_to_ask(p, case p_of when 'role' then p_to else 'partners' end)) = 0
        or p_of = 'role' and not (authz.role_may(p_to, 'payment.read') and authz.role_may(p_to, 'payment.answer')) then
    perform authz.refuse('PU008', '{"field": "to", "why": "nobody"}');
  elsif p_of <> 'client' then
    perform authz.require_text('text', p_text, 1000);
  end if;
end $$;
comment on function authz.check_question(book.payment, text, text, text, boolean) is 'Refuses a question to nobody, to somebody who could not answer it, or without words for a colleague: PU004, PU008.';

create function authz.ask(p book.payment, p_reason text, p_text text, p_of text, p_to text, p_due timestamptz) returns book.payment_question language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  q book.payment_question;
  who text;
begin
  perform authz.end_question(p, 'asked_again');
  insert into book.payment_question (payment_id, revision, reason_code, text, of_whom, to_role, to_login, due_at)
  values (p.id, p.revision, p_reason, nullif(trim(p_text), ''), p_of, case p_of when 'role' then p_to end, case p_of when 'staff' then p_to end, p_due) returning * into q;
  foreach who in array case p_of when 'staff' then array[p_to] when 'role' then book.holders_to_ask(p, p_to) when 'partner_manager' then book.holders_to_ask(p, 'partners') else '{}' end loop
    if p_of = 'partner_manager' then
      perform authz.tell('partner_asked', who, null, '{}', 'client', p.client_id, q.id::text,
        jsonb_build_object('reference', p.reference, 'by', authz.name_of(session_user), 'text', q.text, 'due_us', book.micros(q.due_at)));
    else
      perform authz.tell('question_asked', who, null, '{}', 'payment', p.id, q.id::text,
        jsonb_build_object('reference', p.reference, 'by', authz.name_of(session_user), 'due_us', book.micros(q.due_at)));
    end if;
  end loop;
  return q;
end $$;
comment on function authz.ask(book.payment, text, text, text, text, timestamptz) is 'Puts a question in the place of the one that was open, and tells those who are asked. Checked before: authz.check_question, book.question_due.';

create function authz.end_question(p book.payment, p_outcome text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  q book.payment_question;
begin
  update book.payment_question x set outcome = p_outcome, ended_by = session_user, ended_at = clock_timestamp()
   where x.payment_id = p.id and x.ended_at is null returning * into q;
  if not found then
    return;
  end if;
  perform authz.untell('payment', p.id, '{question_asked,question_overdue}');
  if q.of_whom = 'partner_manager' and not exists (
       select from book.payment_question x join book.payment y on y.id = x.payment_id where y.client_id = p.client_id and x.of_whom = 'partner_manager' and x.ended_at is null) then
    perform authz.untell('client', p.client_id, '{partner_asked}');
  end if;
end $$;
comment on function authz.end_question(book.payment, text) is 'Ends the question that is open, and news of it.';

create function authz.question_over() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.end_question(new, case new.state when 'awaiting_approval' then 'answered' else 'dropped' end);
  return null;
end $$;
comment on function authz.question_over() is 'Trigger: a payment that no longer waits for information has no open question.';
grant execute on function authz.question_over() to purser_owner;

create function authz.remind_of_questions() returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  late record;
  q book.payment_question;
begin
  for late in
    -- Without waiting: a payment somebody is deciding on comes back at the next look, if it still has to.
    select p.id, p.version, p.reference from book.payment p join book.payment_question x on x.payment_id = p.id
     where x.ended_at is null and x.came_back_at is null and x.due_at <= clock_timestamp() order by x.due_at, x.id limit 200 for update of p skip locked
  loop
    update book.payment_question x set came_back_at = clock_timestamp()
     where x.payment_id = late.id and x.ended_at is null and x.came_back_at is null and x.due_at <= clock_timestamp() returning * into q;
    continue when not found;
    -- Whoever asked may have left: then anybody who asks such questions.
    perform authz.tell('question_overdue', s.login, case when s.login is null then 'payment.return' end, '{}', 'payment', late.id, q.id::text,
              jsonb_build_object('reference', late.reference, 'of', q.of_whom, 'role', q.to_role, 'name', authz.name_of(q.to_login)))
       from (select q.asked_by) a left join policy.staff s on s.login = a.asked_by and s.state = 'active';
    perform authz.note_change('payment', late.id, late.version);
    perform audit.append('payment.question_overdue', 'payment', late.id::text, jsonb_build_object('reference', late.reference, 'question', q.id, 'asked_by', q.asked_by)::text);
  end loop;
end $$;
comment on function authz.remind_of_questions() is 'Brings each question that nobody answered in time back to whoever asked it, once: told, on the record, in their list.';

create function authz.question_row(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('of', q.of_whom, 'role', q.to_role, 'name', authz.name_of(q.to_login), 'you', book.asked_of(q, session_user::text), 'reason', q.reason_code, 'text', q.text,
             'by', authz.name_of(q.asked_by), 'yours', q.asked_by = session_user, 'asked_us', book.micros(q.asked_at), 'due_us', book.micros(q.due_at), 'late', q.due_at <= clock_timestamp())
      from book.payment_question q where q.payment_id = p.id and q.ended_at is null);
end $$;
comment on function authz.question_row(book.payment) is 'The open question of a payment for its sheet: what is asked, of whom, by whom, until when; null: nothing is.';

create function desk.ask_choices(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  perform authz.require('payment.return');
  p := book.visible_payment(p_id);
  perform authz.count_read('approver.list', 50);
  return jsonb_build_object(
    'partner_manager', cardinality(book.holders_to_ask(p, 'partners')) > 0,
    'roles', (select coalesce(jsonb_agg(r.code order by r.position), '[]') from policy.role r
               where authz.role_may(r.code, 'payment.read') and authz.role_may(r.code, 'payment.answer') and cardinality(book.holders_to_ask(p, r.code)) > 0),
    'staff', (select coalesce(jsonb_agg(jsonb_build_object('login', s.login, 'name', s.name,
                       'roles', (select coalesce(jsonb_agg(h.role order by h.role), '[]') from policy.staff_role h where h.login = s.login and h.granted)) order by s.name, s.login), '[]')
                from policy.staff s where book.may_be_asked(p, s.login)),
    'client_due', book.default_question_day(p, 'client'), 'office_due', book.default_question_day(p, 'staff'),
    'latest', (p.expires_at at time zone book.zone_of(book.calendar_of_client(p.client_id)))::date);
end $$;
comment on function desk.ask_choices(bigint) is 'Of whom something about a payment may be asked, and by which day policy wants the answer: of the client or partner manager, of a colleague; latest: when the payment expires. PU001, PU007.';

reset role;
grant execute on function desk.ask_choices(bigint) to purser_compliance, purser_payments, purser_payments_manager;
set local role purser_owner;
create trigger question_over after update of state on book.payment for each row when (old.state = 'waiting_info' and new.state <> 'waiting_info') execute function authz.question_over();
reset role;
