-- What a client asks for and a person approves in a day, counted in rows that are locked until the payment is written.
set local role purser_owner;

create function book.use_client_day(p_client_id bigint, p_kind text, p_minor bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  survivor bigint := book.survivor_of(p_client_id);
  today date := (clock_timestamp() at time zone 'UTC')::date;
  -- What leaves a client's hands is one sum, whether to the bank or to somebody else: half by each way is no way round.
  kinds text[] := case when p_kind in ('withdrawal', 'client_transfer') then '{outflow,withdrawal,client_transfer}'::text[] else array[p_kind] end;
  result bigint;
begin
  -- Counted in the surviving file, so that two payments at once meet in one row; what the others used before stays theirs.
  insert into book.client_usage as u (client_id, kind, day, used_minor, payments)
  values (survivor, kinds[1], today, p_minor, 1)
  on conflict (client_id, kind, day) do update set used_minor = u.used_minor + excluded.used_minor, payments = u.payments + 1
  returning used_minor into result;
  return result + (select coalesce(sum(u.used_minor), 0) from book.client_usage u
                    where u.client_id = any (book.client_group(survivor)) and (u.client_id <> survivor or u.kind <> kinds[1]) and u.kind = any (kinds) and u.day = today);
end $$;
comment on function book.use_client_day(bigint, text, bigint) is 'Adds to what the client asked for today and returns the sum over all their files: the band of the payment. Withdrawals and transfers to others are one sum.';

create function book.least_since(p_kind text, p_subject text, p_field text, p_since timestamptz) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select min(coalesce((b.was ->> p_field)::bigint, case when p_kind <> 'policy.person_limit' then 0 end))
            from policy.term_before b where b.kind = p_kind and b.subject = p_subject and b.until > p_since);
end $$;
comment on function book.least_since(text, text, text, timestamptz) is 'The least a limit has been since an instant, before what holds now; null where it has not changed. Where a role had no limit it could do nothing, where a person had none of their own nothing was lowered.';

create function book.use_approver_day(p_login text, p_minor bigint, p_role text, p_since timestamptz) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  most policy.approver_limit;
  own policy.person_limit;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  select l.role, least(l.per_operation_minor, book.least_since('policy.approver_limit', l.role, 'per_operation_minor', p_since)),
         least(l.per_day_minor, book.least_since('policy.approver_limit', l.role, 'per_day_minor', p_since))
    into most.role, most.per_operation_minor, most.per_day_minor
    from policy.approver_limit l
   where l.role = p_role or exists (select from policy.staff_role r where r.login = p_login and r.role = l.role and r.granted)
   order by 2 desc limit 1;
  select * into own from policy.person_limit l where l.login = p_login and l.in_force;
  if most.role is not null then
    most.per_operation_minor := least(most.per_operation_minor, own.per_operation_minor, book.least_since('policy.person_limit', p_login, 'per_operation_minor', p_since));
    most.per_day_minor := least(most.per_day_minor, own.per_day_minor, book.least_since('policy.person_limit', p_login, 'per_day_minor', p_since));
  end if;
  if most.role is null or p_minor > most.per_operation_minor then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'per_operation', 'most', coalesce(most.per_operation_minor, 0)::text, 'asked', p_minor::text));
  end if;
  insert into book.approval_usage (approver, day) values (p_login, today) on conflict do nothing;
  update book.approval_usage u set used_minor = u.used_minor + p_minor
   where u.approver = p_login and u.day = today and u.used_minor + p_minor <= most.per_day_minor;
  if not found then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'per_day', 'most', most.per_day_minor::text, 'asked', p_minor::text));
  end if;
end $$;
comment on function book.use_approver_day(text, bigint, text, timestamptz) is 'Counts an approval against the person''s limits: the most generous of their roles and the one they act in, lowered by what holds for the person; what was raised since the payment was asked for (p_since) is for later payments. PU005 per_operation or per_day.';

create function book.use_approver_days(p book.payment, p_role text, p_delegation bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- In the order of logins, so that two who stand in for each other do not wait in a circle.
  perform book.use_approver_day(x.login, p.reference_minor, p_role, p.requested_at)
     from (select session_user::text as login
           union
           select d.giver from policy.delegation d where d.id = p_delegation and d.kind = 'delegation'
           order by 1) x;
end $$;
comment on function book.use_approver_days(book.payment, text, bigint) is 'Counts an approval for the person, and for whoever they stand in for: together they never reach further than the giver alone. PU005 per_operation or per_day.';

reset role;
