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
            else '[]' end)::text, 'UTF8')), 'hex');
end $$;
comment on function book.content_hash(book.payment) is 'SHA-256 over everything an approval stands for: amount, fee, accounts, destination in full, rate, what came and from whom, revision.';

create function book.find_rule(p book.payment) returns policy.approval_rule language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  rule policy.approval_rule;
  worst text := book.risk_band(book.group_risk(p.client_id));
begin
  -- The most specific of the rules that fit; the constraint on the table leaves one of each kind.
  select r.* into rule
    from policy.approval_rule r
    join book.client c on c.id = p.client_id
   where r.kind = p.kind and r.band @> p.band_minor and r.valid @> clock_timestamp()
     and r.entity_id in (0, c.legal_entity_id) and r.channel in ('any', coalesce(p.channel, 'desk'))
     and r.risk in ('any', worst)
   order by r.entity_id desc, r.risk = 'any', r.channel = 'any' limit 1;
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

create function book.steps_needed(p_rule_id bigint) returns int language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select count(*)::int from policy.approval_step s where s.rule_id = p_rule_id);
end $$;
comment on function book.steps_needed(bigint) is 'How many people a rule asks for.';

create function book.next_step(p_payment book.payment, p_rule_id bigint, p_login text) returns smallint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select s.step_no from policy.approval_step s
     where s.rule_id = p_rule_id
       and not exists (select from book.approval a where a.payment_id = p_payment.id and a.revision = p_payment.revision and a.step_no = s.step_no)
       and (exists (select from policy.staff_role r where r.login = p_login and r.role = s.role and r.granted)
            or book.stand_in(p_payment, p_login, s.role) is not null)
     order by s.step_no limit 1);
end $$;
comment on function book.next_step(book.payment, bigint, text) is 'The first open step this person holds the role for, or stands in for somebody who does, or null. Steps need not be filled in order; each by another person.';

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
       and book.next_step(p, (book.find_rule(p)).id, p_login) is not null);
end $$;
comment on function book.may_approve(book.payment, text) is 'Whether this person could be the next to approve: another person than everyone who touched it, holding the role of an open step.';

create function book.payment_rows(p_ids bigint[])
returns table (id bigint, reference text, kind text, client_id bigint, client text, method text, amount_minor bigint, currency text, exponent int,
               due_us bigint, due_level text, risk int, state text, steps_done int, steps_needed int, flag text, mine boolean, held_by text, requested_us bigint,
               version int, cursor jsonb, direction text, fee_minor bigint, provider_fee_minor bigint, provider text, final_minor bigint, final_currency text, final_exponent int,
               client_rate_e10 text, revision int, hash text)
language sql stable
set search_path = pg_catalog, pg_temp as $$
  select p.id, p.reference, p.kind, p.client_id, c.full_name, p.method, p.amount_minor, p.currency, y.exponent::int,
         case when book.business_open(p.state) then book.micros(p.due_at) end,
         case when not book.business_open(p.state) or p.due_at is null or p.waiting_since is not null then 'none'
              when p.due_at <= clock_timestamp() then 'overdue'
              when p.due_at <= clock_timestamp() + make_interval(mins => coalesce(l.soon_minutes, 0)) then 'soon' else 'ok' end,
         book.shown_risk(p, sees.yes)::int, p.state, p.steps_done::int, p.steps_needed::int, p.flag,
         p.state = 'awaiting_approval' and book.may_approve(p, session_user::text),
         case when p.held_until > clock_timestamp() then authz.name_of(p.held_by) end,
         book.micros(p.requested_at), p.version,
         jsonb_build_object('due', book.micros(p.due_at), 'at', book.micros(p.requested_at), 'amount', p.reference_minor, 'risk', book.shown_risk(p, sees.yes), 'id', p.id),
         p.direction, p.fee_minor, p.provider_fee_minor, coalesce(p.provider, w.provider),
         coalesce(p.counter_amount_minor, coalesce(p.settled_minor, p.amount_minor) - p.fee_minor), f.code, f.exponent::int,
         (select q.client_rate_e10::text from book.exchange_quote q where q.id = p.exchange_quote_id), p.revision, p.content_hash
    from unnest(p_ids) with ordinality o (id, n)
    join book.payment p on p.id = o.id
    join book.client c on c.id = p.client_id
    join policy.payment_method w on w.code = p.method
    join policy.currency y on y.code = p.currency
    join policy.currency f on f.code = coalesce(p.counter_currency, p.currency)
    left join policy.service_level l on l.kind = p.kind
   cross join (select book.sees_screening() as yes) sees
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

reset role;
grant execute on all functions in schema book to purser_desk;
