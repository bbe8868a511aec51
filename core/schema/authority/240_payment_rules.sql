-- What decides a payment: its hash, the rule it falls under, the checks on the decision sheet.
set local role purser_owner;

create function book.content_hash(p_payment book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return encode(sha256(convert_to((jsonb_build_array(
    'purser payment v1', p_payment.id, p_payment.kind, p_payment.revision, p_payment.amount_minor, p_payment.currency, p_payment.fee_minor, p_payment.method,
    p_payment.trading_account_id, p_payment.to_trading_account_id, p_payment.counter_amount_minor, p_payment.counter_currency, p_payment.exchange_quote_id,
    (select jsonb_build_array(d.id, d.method, d.detail, d.holder) from book.destination d where d.id = p_payment.destination_id))
    || case when num_nonnulls(p_payment.settled_minor, p_payment.direction, p_payment.to_client_id, p_payment.corrects_id) > 0
            then jsonb_build_array(p_payment.settled_minor, p_payment.provider, p_payment.provider_ref, p_payment.payer, p_payment.direction, p_payment.to_client_id, p_payment.corrects_id)
            else '[]' end
    || case when p_payment.again_of is not null then jsonb_build_array(p_payment.again_of, p_payment.from_wallet) else '[]' end)::text, 'UTF8')), 'hex');
end $$;
comment on function book.content_hash(book.payment) is 'SHA-256 over everything an approval stands for: amount, fee, accounts, destination in full, rate, what came and from whom, revision.';

create function book.find_rule(p book.payment) returns policy.approval_rule language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  rule policy.approval_rule;
  -- The bands of risk from the lowest; a rule for one holds for those above it too.
  levels constant text[] := '{any,low,medium,high,prohibited}';
  level int := array_position(levels, book.risk_band(book.group_risk(p.client_id)));
begin
  -- The most specific of the rules that fit; the constraint on the table leaves one of each kind.
  select r.* into rule
    from policy.approval_rule r
    join book.client c on c.id = p.client_id
   where r.kind = p.kind and r.band @> p.band_minor and r.valid @> clock_timestamp()
     and r.entity_id in (0, c.legal_entity_id) and r.channel in ('any', coalesce(p.channel, 'desk'))
     and array_position(levels, r.risk) <= level
   order by r.entity_id desc, array_position(levels, r.risk) desc, r.channel = 'any' limit 1;
  return rule;
end $$;
comment on function book.find_rule(book.payment) is 'The approval rule a payment falls under: kind, band, legal entity, risk of the client, channel; the most specific one. Empty when policy names none.';

create function book.rule_of(p book.payment) returns policy.approval_rule language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  rule policy.approval_rule := book.find_rule(p);
begin
  if rule.id is null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'approval_rule', 'kind', p.kind, 'reference_minor', p.band_minor::text));
  end if;
  return rule;
end $$;
comment on function book.rule_of(book.payment) is 'The approval rule a payment falls under. PU006 approval_rule when policy names none: then nobody can approve it.';

create function book.stricter_roles(p_mine text[], p_other text[]) returns text[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    with ranked as (
      select l.list, u.role, coalesce(a.per_operation_minor, 0) as rank,
             row_number() over (partition by l.list order by coalesce(a.per_operation_minor, 0) desc, u.role) as n
        from (values (1, p_mine), (2, p_other)) l (list, roles)
       cross join lateral unnest(l.roles) u (role)
        left join policy.approver_limit a on a.role = u.role
    )
    select array_agg(case when o.rank > coalesce(m.rank, -1) then o.role else m.role end order by n desc)
      from (select * from ranked r where r.list = 1) m full join (select * from ranked r where r.list = 2) o using (n));
end $$;
comment on function book.stricter_roles(text[], text[]) is 'The roles of two chains of approval made one that is as strict as either: as many steps as the longer, each by the role that may approve more; between equals the first chain''s.';

create function book.approval_steps(p book.payment) returns table (step_no smallint, role text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  rule policy.approval_rule := book.find_rule(p);
  have text[] := (select array_agg(s.role order by s.step_no) from book.payment_step s where s.payment_id = p.id);
  need text[];
begin
  if have is not null and (rule.id is null or rule.id is not distinct from p.rule_id) then
    return query select s.step_no, s.role from book.payment_step s where s.payment_id = p.id order by s.step_no;
    return;
  end if;
  need := array(select s.role from policy.approval_step s where s.rule_id = rule.id order by s.step_no);
  if have is not null then
    need := book.stricter_roles(have, need);
  end if;
  -- An approval fills a step of its own role; what is left is open, under the numbers that are open already.
  return query
    with done as (
      select a.step_no, a.role, row_number() over (partition by a.role order by a.step_no) as n from book.approval a where a.payment_id = p.id and a.revision = p.revision
    ), wanted as (
      select u.role, u.position, row_number() over (partition by u.role order by u.position) as n from unnest(need) with ordinality u (role, position)
    ), still as (
      select w.role, row_number() over (order by w.position) as n from wanted w where not exists (select from done d where d.role = w.role and d.n = w.n)
    ), free as (
      select s.step_no, row_number() over (order by s.step_no) as n from book.payment_step s
       where s.payment_id = p.id and not exists (select from done d where d.step_no = s.step_no)
    ), last as (
      select greatest((select max(s.step_no) from book.payment_step s where s.payment_id = p.id), (select max(d.step_no) from done d), 0) as step_no, (select count(*) from free) as free
    )
    select d.step_no, d.role from done d
    union all
    select coalesce(f.step_no, (l.step_no + t.n - l.free)::smallint), t.role from still t left join free f using (n) cross join last l
    order by 1;
end $$;
comment on function book.approval_steps(book.payment) is 'The approvals a payment asks for now: those it was entered under and whatever the rule of today makes stricter, the filled ones as they were filled. A payment of another system''s history has those of the rule of today.';

create function book.wants_step_up(p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(p.step_up, false) or coalesce((book.find_rule(p)).step_up, false);
end $$;
comment on function book.wants_step_up(book.payment) is 'Whether approving asks for the password again: by a rule the payment has been under, or by the one of today.';

create function book.take_over_rule(p book.payment) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  rule policy.approval_rule := book.rule_of(p);
begin
  insert into book.payment_step as x (payment_id, step_no, role)
  select p.id, s.step_no, s.role from book.approval_steps(p) s
  on conflict (payment_id, step_no) do update set role = excluded.role where x.role <> excluded.role;
  update book.payment x
     set rule_id = rule.id, step_up = x.step_up or rule.step_up, steps_needed = (select count(*) from book.payment_step s where s.payment_id = x.id)
   where x.id = p.id returning x.* into p;
  return p;
end $$;
comment on function book.take_over_rule(book.payment) is 'Gives a payment the approvals of the rule it falls under; one that has some keeps them and takes over what is stricter. PU006 approval_rule.';

create function book.next_step(p_payment book.payment, p_login text) returns smallint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select s.step_no from book.approval_steps(p_payment) s
     where not exists (select from book.approval a where a.payment_id = p_payment.id and a.revision = p_payment.revision and a.step_no = s.step_no)
       and (exists (select from policy.staff_role r where r.login = p_login and r.role = s.role and r.granted)
            or book.stand_in(p_payment, p_login, s.role) is not null)
     order by s.step_no limit 1);
end $$;
comment on function book.next_step(book.payment, text) is 'The first open step this person holds the role for, or stands in for somebody who does, or null. Steps need not be filled in order; each by another person.';

create function book.business_open(p_state text) returns boolean language sql immutable
return p_state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'compensating', 'announced', 'pending', 'confirmed', 'credited', 'unallocated', 'returning');
comment on function book.business_open(text) is 'Whether a payment in this state still waits for somebody or something.';

create function book.check_row(p_code text, p_level text, p_args jsonb, p_source text, p_as_of timestamptz) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('code', p_code, 'level', p_level, 'args', p_args, 'source', p_source, 'as_of_us', book.micros(p_as_of));
end $$;
comment on function book.check_row(text, text, jsonb, text, timestamptz) is 'One line of a decision sheet.';

create function book.made(p book.payment, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select p.requested_by = p_login
        or exists (select from book.payment_editor e where e.payment_id = p.id and e.login = p_login)
        or exists (select from book.destination d where d.id = p.destination_id and p_login in (d.added_by, d.verified_by)));
end $$;
comment on function book.made(book.payment, text) is 'Whether this person has entered or changed a payment, or added or verified its destination.';

create function book.touched(p book.payment, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select book.made(p, p_login)
        or exists (select from book.approval a where a.payment_id = p.id and a.approver = p_login)
        or exists (select from book.check_override o where o.payment_id = p.id and o.by_login = p_login));
end $$;
comment on function book.touched(book.payment, text) is 'Whether this person has made, changed, approved or overridden anything of a payment or its destination; then the outcome is for others to say.';

create function book.may_approve(p book.payment, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select not book.made(p, p_login)
       and not exists (select from book.approval a where a.payment_id = p.id and a.revision = p.revision and a.approver = p_login)
       and not exists (select from book.check_override o where o.payment_id = p.id and o.revision = p.revision and o.by_login = p_login)
       and book.next_step(p, p_login) is not null);
end $$;
comment on function book.may_approve(book.payment, text) is 'Whether this person could be the next to approve: another person than everyone who touched it, holding the role of an open step.';

create function book.promise_of(p book.payment) returns policy.service_level language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  promise policy.service_level;
begin
  select l.* into promise from policy.service_level l
   where l.kind = p.kind and l.in_force and (l.method is null or l.method = p.method)
     and (l.category is null or l.category = coalesce((select k.category from book.client_category k where k.client_id = book.survivor_of(p.client_id) and k.state = 'active'), 'retail'))
   order by l.method is null, l.category is null limit 1;
  return promise;
end $$;
comment on function book.promise_of(book.payment) is 'The service level of a payment: by its kind, its method and the category of its client, the most specific one. Empty when nothing was promised.';

create function book.gateway_weight(p book.payment) returns bigint language sql stable
return (select count(*) from (select x.code from policy.gateway x union select y.provider from policy.payment_method y union select z.gateway from policy.gateway_route z) g
         where g.code >= coalesce(p.provider, (select m.provider from policy.payment_method m where m.code = p.method)));
comment on function book.gateway_weight(book.payment) is 'Where the gateway of a payment stands among all by name, the first one highest; none: 0.';

create function book.payment_rows(p_ids bigint[])
returns table (id bigint, reference text, kind text, client_id bigint, client text, method text, amount_minor bigint, currency text, exponent int,
               due_us bigint, due_level text, risk int, state text, steps_done int, steps_needed int, flag text, mine boolean, held_by text, requested_us bigint,
               version int, cursor jsonb, direction text, fee_minor bigint, provider_fee_minor bigint, provider text, final_minor bigint, final_currency text, final_exponent int,
               client_rate_e10 text, revision int, hash text, asked_of text, asked_role text, asked_name text, answer_due_us bigint, answer_late boolean)
language sql stable
set search_path = pg_catalog, pg_temp as $$
  with sees as materialized (select book.sees_screening() as yes)
  select p.id, p.reference, p.kind, p.client_id, c.full_name, p.method, p.amount_minor, p.currency, y.exponent::int,
         case when book.business_open(p.state) then book.micros(p.due_at) end,
         case when not book.business_open(p.state) or p.due_at is null or p.waiting_since is not null then 'none'
              when p.due_at <= clock_timestamp() then 'overdue'
              when p.due_at <= clock_timestamp() + make_interval(mins => coalesce(l.soon_minutes, 0)) then 'soon' else 'ok' end,
         book.shown_risk(p, sees.yes)::int, p.state, p.steps_done::int, p.steps_needed::int, p.flag,
         case p.state when 'awaiting_approval' then book.may_approve(p, session_user::text) when 'waiting_info' then book.question_waits_for(p.id, session_user::text) else false end,
         case when p.held_until > clock_timestamp() then authz.name_of(p.held_by) end,
         book.micros(p.requested_at), p.version,
         jsonb_build_object('due', book.micros(p.due_at), 'at', book.micros(p.requested_at), 'amount', p.reference_minor, 'risk', book.shown_risk(p, sees.yes), 'gateway', book.gateway_weight(p), 'id', p.id),
         p.direction, p.fee_minor, p.provider_fee_minor, coalesce(p.provider, w.provider),
         coalesce(p.counter_amount_minor, coalesce(p.settled_minor, p.amount_minor) - p.fee_minor), f.code, f.exponent::int,
         (select q.client_rate_e10::text from book.exchange_quote q where q.id = p.exchange_quote_id), p.revision, p.content_hash,
         a.of_whom, a.to_role, authz.name_of(a.to_login), book.micros(a.due_at), coalesce(a.due_at <= clock_timestamp(), false)
    from unnest(p_ids) with ordinality o (id, n)
    join book.payment p on p.id = o.id
    join book.client c on c.id = p.client_id
    join policy.payment_method w on w.code = p.method
    join policy.currency y on y.code = p.currency
    join policy.currency f on f.code = coalesce(p.counter_currency, p.currency)
   cross join lateral book.promise_of(p) l
   cross join sees
    left join book.payment_question a on a.payment_id = p.id and a.ended_at is null
   order by o.n
$$;
comment on function book.payment_rows(bigint[]) is 'The rows of payment lists, in the order of the ids. final: what arrives in the end, after fee and exchange.';

create function book.release_payment_hold(p_payment book.payment, p_outcome text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if p_payment.hold_id is not null and not exists (select from book.hold_resolution r where r.hold_id = p_payment.hold_id) then
    perform book.release_hold(p_payment.hold_id, p_outcome);
  end if;
end $$;
comment on function book.release_payment_hold(book.payment, text) is 'Gives the held money back to the account, when it is still held.';

create function book.note_payment(p_payment_id bigint, p_kind text, p_revision int, p_step smallint, p_reason text, p_text text, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.payment_event (payment_id, kind, revision, step_no, reason_code, text, args)
  values (p_payment_id, p_kind, p_revision, p_step, p_reason, nullif(p_text, ''), coalesce(p_args, '{}'));
end $$;
comment on function book.note_payment(bigint, text, int, smallint, text, text, jsonb) is 'Adds a line to a payment''s history.';

create function book.visible_payment(p_id bigint) returns book.payment language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select * into p from book.payment x where x.id = p_id;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  end if;
  return p;
end $$;
comment on function book.visible_payment(bigint) is 'A payment of a client whom the person asking may see. PU007.';

reset role;
grant execute on all functions in schema book to purser_desk;
