-- What people are told of by itself. Kinds are rows of policy.notification_kind; whatever makes news calls
-- authz.tell(). How a person is told (toast, desktop, sound) is up to their rules, kept here so that they
-- hold at every workstation.
set local role purser_owner;
grant select on policy.notification_kind to purser_desk;
grant select, insert, update on book.notification, book.notification_reader, book.notification_rule to purser_desk;

create function book.news_in_scope(n book.notification, p_scope bigint[]) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- News of a client, or of what belongs to one, is for who sees the client; everything else belongs to nobody.
  return case n.entity
    when 'payment' then exists (select from book.payment p where p.id = n.entity_id and p.circle_id = any (p_scope))
    when 'client' then exists (select from book.client c where c.id = n.entity_id and c.circle_id = any (p_scope))
    when 'application' then exists (select from book.application a join book.client c on c.id = a.client_id where a.id = n.entity_id and c.circle_id = any (p_scope))
    when 'chargeback' then exists (select from book.chargeback k join book.payment p on p.id = k.payment_id where k.id = n.entity_id and p.circle_id = any (p_scope))
    when 'partner' then exists (select from book.circle k where k.partner_id = n.entity_id and k.id = any (p_scope))
    else true end;
end $$;
comment on function book.news_in_scope(book.notification, bigint[]) is 'Whether a scoped person may read these news.';
grant execute on function book.news_in_scope(book.notification, bigint[]) to purser_desk;
reset role;

set local role purser_desk;

create function authz.tell(p_kind text, p_login text, p_permission text, p_not_for text[], p_entity text, p_entity_id bigint, p_mark text, p_args jsonb)
returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  insert into book.notification (kind, login, permission, not_for, entity, entity_id, mark, args)
  values (p_kind, p_login, p_permission, coalesce(p_not_for, '{}'), p_entity, p_entity_id, coalesce(p_mark, ''), coalesce(p_args, '{}'))
  on conflict do nothing
  returning id into made;
  if made is not null then
    perform authz.note_change('notification', made, 1);
  end if;
end $$;
comment on function authz.tell(text, text, text, text[], text, bigint, text, jsonb) is 'Tells one person, or everybody with a permission but some; the same news (kind, thing, person, mark) only once.';

create function authz.untell(p_entity text, p_entity_id bigint, p_kinds text[]) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  closed bigint;
begin
  for closed in
    update book.notification n set closed_at = clock_timestamp()
     where n.entity = p_entity and n.entity_id = p_entity_id and n.closed_at is null and n.kind = any (p_kinds)
    returning n.id
  loop
    perform authz.note_change('notification', closed, 2);
  end loop;
end $$;
comment on function authz.untell(text, bigint, text[]) is 'Marks news of a thing as dealt with.';

create function desk.notifications(p_limit int default 100)
returns table (id bigint, kind text, desk text, tone text, deed text, at_us bigint, entity text, entity_id bigint, args jsonb, seen boolean, open boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 300);
  since timestamptz := clock_timestamp() - make_interval(days => authz.whole_setting('notice.keep_days')::int);
  seen_to bigint := coalesce((select r.seen_id from book.notification_reader r where r.login = session_user), 0);
  scope bigint[] := authz.scope();
  mine text[] := (select array_agg(distinct p.permission) from policy.staff_role h join policy.role_permission p on p.role = h.role
                   where h.login = session_user and h.granted and p.granted);
begin
  perform authz.actor();
  perform authz.count_read('notification.list', 1);
  return query
    select n.id, n.kind, k.desk, k.tone, k.deed, floor(extract(epoch from n.at) * 1000000)::bigint, n.entity, n.entity_id, n.args,
           n.id <= seen_to, n.closed_at is null
      from (select * from (select x.* from book.notification x where x.login = session_user and x.at > since and (scope is null or book.news_in_scope(x, scope)) order by x.id desc limit most) own
            union all
            select * from (select x.* from book.notification x
                            where x.permission = any (mine) and x.at > since and session_user <> all (x.not_for)
                               and (scope is null or book.news_in_scope(x, scope)) order by x.id desc limit most) shared) n
      join policy.notification_kind k on k.code = n.kind
      left join book.notification_rule r on r.login = session_user and r.desk = k.desk and r.kind = k.code
      left join book.notification_rule d on d.login = session_user and d.desk = k.desk and d.kind = '*'
     where coalesce(r.shown, d.shown, true)
     order by n.id desc
     limit most;
end $$;
comment on function desk.notifications(int) is 'What the caller has been told, newest first, without kinds they do not want; at most 300. seen: read before. open: not dealt with yet. PU001, PU013, PU016.';

create function desk.see_notifications(p_to bigint) returns bigint language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  seen bigint;
begin
  perform authz.actor();
  insert into book.notification_reader as r (login, seen_id)
  values (session_user, least(coalesce(p_to, 0), (select coalesce(max(n.id), 0) from book.notification n)))
  on conflict (login) do update set seen_id = greatest(r.seen_id, excluded.seen_id)
  returning seen_id into seen;
  return seen;
end $$;
comment on function desk.see_notifications(bigint) is 'Remembers that the caller has read up to this one. Returns how far they have read.';

create function desk.notification_rules() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.actor();
  return jsonb_build_object(
    'kinds', (select jsonb_agg(jsonb_build_object(
                       'code', k.code, 'desk', k.desk, 'tone', k.tone, 'deed', k.deed,
                       'own', case when r.login is not null then 'kind' when d.login is not null then 'desk' end,
                       'shown', coalesce(r.shown, d.shown, true), 'toast', coalesce(r.toast, d.toast, k.toast),
                       'desktop', coalesce(r.desktop, d.desktop, k.desktop), 'sound', coalesce(r.sound, d.sound, k.sound)) order by k.position)
                from policy.notification_kind k
                left join book.notification_rule r on r.login = session_user and r.desk = k.desk and r.kind = k.code
                left join book.notification_rule d on d.login = session_user and d.desk = k.desk and d.kind = '*'
               where k.permission is null or authz.may(k.permission)),
    'quiet', (select jsonb_build_object('from', r.quiet_from, 'to', r.quiet_to) from book.notification_reader r
               where r.login = session_user and r.quiet_from is not null));
end $$;
comment on function desk.notification_rules() is 'Each kind the caller may be told of, and how: by their rule for the kind, else for its desk, else as the kind has it. quiet: minutes of the office''s day between which nothing pops up or sounds. PU001, PU016.';

create function desk.set_notification_rule(p_key uuid, p_desk text, p_kind text, p_shown boolean, p_toast boolean, p_desktop boolean, p_sound boolean) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  request jsonb := jsonb_build_object('desk', p_desk, 'kind', p_kind, 'shown', p_shown, 'toast', p_toast, 'desktop', p_desktop, 'sound', p_sound);
begin
  answer := authz.begin_command(p_key, 'notification.set_rule', null, request);
  if answer.replayed then
    return answer;
  end if;
  if not exists (select from policy.notification_kind k where k.desk = p_desk and (p_kind = '*' or k.code = p_kind)) then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif p_shown is null or p_toast is null or p_desktop is null or p_sound is null then
    perform authz.refuse('PU008', '{"field": "rule", "why": "missing"}');
  end if;
  insert into book.notification_rule as r (login, desk, kind, shown, toast, desktop, sound)
  values (session_user, p_desk, p_kind, p_shown, p_toast, p_desktop, p_sound)
  on conflict (login, desk, kind) do update
     set shown = excluded.shown, toast = excluded.toast, desktop = excluded.desktop, sound = excluded.sound;
  return authz.finish_command(p_key, 'notification_rule', null, null, 'set', '{}', request);
end $$;
comment on function desk.set_notification_rule(uuid, text, text, boolean, boolean, boolean, boolean) is 'How the caller wants to be told of a kind, or with kind * of all of a desk. PU001, PU008, PU016.';

create function desk.set_quiet_hours(p_key uuid, p_from int, p_to int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'notification.set_quiet', null, jsonb_build_object('from', p_from, 'to', p_to));
  if answer.replayed then
    return answer;
  end if;
  if (p_from is null) <> (p_to is null) or p_from = p_to or p_from not between 0 and 1439 or p_to not between 0 and 1439 then
    perform authz.refuse('PU008', '{"field": "quiet"}');
  end if;
  insert into book.notification_reader as r (login, quiet_from, quiet_to) values (session_user, p_from, p_to)
  on conflict (login) do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to;
  return authz.finish_command(p_key, 'notification_rule', null, null, 'set', '{}', jsonb_build_object('from', p_from, 'to', p_to));
end $$;
comment on function desk.set_quiet_hours(uuid, int, int) is 'From which to which minute of the office''s day nothing pops up or sounds; nulls: no such hours. May reach over midnight. PU001, PU008, PU016.';

create function authz.tell_of_payment() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  -- History that is brought in is no news.
  if new.at < clock_timestamp() - interval '10 minutes' then
    return null;
  end if;
  select * into p from book.payment x where x.id = new.payment_id;
  if new.kind = 'returned' then
    perform authz.tell('payment_returned', s.login, null, '{}', 'payment', p.id, new.id::text,
              jsonb_build_object('reference', p.reference, 'by', authz.name_of(new.actor), 'reason', new.reason_code))
       from book.payment_editor e join policy.staff s on s.login = e.login
      where e.payment_id = p.id and s.state = 'active' and s.login <> new.actor
        -- What colleagues are asked, they are told of themselves.
        and not exists (select from book.payment_question q where q.payment_id = p.id and q.ended_at is null and q.of_whom <> 'client');
  elsif new.kind = 'unknown' then
    perform authz.tell('outcome_unknown', null, 'instruction.resolve', '{}', 'payment', p.id, new.id::text, jsonb_build_object('reference', p.reference));
  elsif new.kind = 'returned_after_send' and new.args ? 'journal' then
    perform authz.tell('payout_came_back', null, 'payment.submit', '{}', 'payment', p.id, new.id::text, jsonb_build_object('reference', p.reference));
  elsif new.kind in ('paid_again', 'stays') then
    perform authz.untell('payment', p.id, '{payout_came_back}');
  elsif new.kind in ('answered', 'amended') then
    perform authz.untell('payment', p.id, '{payment_returned}');
  elsif new.kind in ('approved', 'rejected', 'cancelled', 'expired', 'settled', 'resolved', 'debited', 'refused', 'sent') then
    perform authz.untell('payment', p.id, '{payment_returned,item_assigned,item_due_soon,item_overdue}');
    if p.flag is distinct from 'unknown_outcome' then
      perform authz.untell('payment', p.id, '{outcome_unknown}');
    end if;
  end if;
  return null;
end $$;
comment on function authz.tell_of_payment() is 'News of a payment: returned to its maker, an outcome nobody knows, a payout that came back; and that older news is dealt with.';

create function authz.tell_of_change() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform authz.tell('change_waiting', null, authz.decision_permission(new.kind), array_remove(array[new.proposed_by, new.concerns], null), 'change', new.id, '',
      jsonb_build_object('what', new.kind, 'by', authz.name_of(new.proposed_by)));
  elsif new.state <> 'proposed' then
    perform authz.untell('change', new.id, '{change_waiting}');
  end if;
  return null;
end $$;
comment on function authz.tell_of_change() is 'News of a proposed change, for those who may decide it.';

create function link.remind() returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  told_before bigint := (select coalesce(max(n.id), 0) from book.notification n);
  hour text := to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD HH24');
  seal jsonb := authz.seal_status();
  done record;
begin
  -- To whoever holds it, each item; to the others, once an hour how many wait and which presses most.
  perform authz.tell(case when u.level = 0 then 'item_overdue' else 'item_due_soon' end, u.held_by, null, '{}', 'payment', u.id, u.due_us::text,
            jsonb_build_object('reference', u.reference, 'due_us', u.due_us))
     from (select p.id, p.reference, p.held_by, book.micros(p.due_at) as due_us, book.work_urgency(p.due_at, l.soon_minutes) as level
             from book.payment p cross join lateral book.promise_of(p) l
            where p.state = 'awaiting_approval' and p.held_until > clock_timestamp()) u
    where u.level < 2;
  perform authz.tell(case when u.level = 0 then 'item_overdue' else 'item_due_soon' end, null, 'payment.approve', '{}', 'payment', u.first_id, hour,
            jsonb_build_object('count', u.items, 'reference', (select p.reference from book.payment p where p.id = u.first_id)))
     from (select book.work_urgency(p.due_at, l.soon_minutes) as level, count(*) as items, (array_agg(p.id order by p.risk_score desc, p.due_at, p.id))[1] as first_id
             from book.payment p cross join lateral book.promise_of(p) l
            where p.state = 'awaiting_approval' and coalesce(p.held_until, '-infinity') <= clock_timestamp()
            group by 1) u
    where u.level < 2
      and not exists (select from book.notification n where n.kind = case when u.level = 0 then 'item_overdue' else 'item_due_soon' end
                         and n.permission = 'payment.approve' and n.mark = hour);
  perform authz.remind_of_samples();
  perform authz.remind_of_questions();
  perform authz.remind_of_tickets();
  perform authz.remind_of_break_glass();
  if (seal ->> 'oldest_unsealed_age_s')::numeric > 60 * authz.whole_setting('notice.seal_minutes') then
    perform authz.tell('seal_late', null, 'audit.read', '{}', 'seal', null, hour,
      jsonb_build_object('rows', seal -> 'unsealed', 'age_s', (seal ->> 'oldest_unsealed_age_s')::numeric::bigint));
  else
    for done in update book.notification n set closed_at = clock_timestamp() where n.kind = 'seal_late' and n.closed_at is null returning n.id loop
      perform authz.note_change('notification', done.id, 2);
    end loop;
  end if;
  return (select count(*) from book.notification n where n.id > told_before);
end $$;
comment on function link.remind() is 'For the jobs, each half minute or so: tells of what is due soon or late, and of an audit log that is not being sealed. Returns how many were told.';

grant execute on function desk.notifications(int), desk.see_notifications(bigint), desk.notification_rules(),
  desk.set_notification_rule(uuid, text, text, boolean, boolean, boolean, boolean), desk.set_quiet_hours(uuid, int, int) to purser_staff;
grant execute on function link.remind() to purser_jobs;
grant execute on function authz.tell_of_payment(), authz.tell_of_change() to purser_owner;
reset role;

set local role purser_owner;
create trigger tell_of_payment after insert on book.payment_event for each row
  when (new.kind in ('returned', 'unknown', 'returned_after_send', 'paid_again', 'stays', 'answered', 'amended', 'approved', 'rejected', 'cancelled', 'expired', 'settled', 'resolved', 'debited', 'refused', 'sent'))
  execute function authz.tell_of_payment();
create trigger tell_of_change after insert or update on policy.change_request for each row execute function authz.tell_of_change();
reset role;
