-- Letting a payment pass against a check: by another person than everybody else about it, with a reason and a
-- fresh password, for this revision and the figure as it stands.
set local role purser_owner;

create function book.with_overrides(p book.payment, p_check jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  o book.check_override;
begin
  -- What was let pass before its check became nobody's to let pass counts no more.
  if p_check ->> 'level' <> 'stop' or not coalesce((p_check -> 'overridable')::boolean, false) then
    return p_check;
  end if;
  select * into o from book.check_override x where x.payment_id = p.id and x.revision = p.revision and x.code = p_check ->> 'code';
  if not found then
    return p_check;
  end if;
  return p_check || jsonb_build_object('level', 'look', 'override', jsonb_build_object('by', authz.name_of(o.by_login), 'at_us', book.micros(o.at), 'reason', o.reason_code, 'text', o.text));
end $$;
comment on function book.with_overrides(book.payment, jsonb) is 'A check that stands against the payment counts as one to look at when somebody let it pass.';

create function book.override_action(p book.payment, p_checks jsonb, p_held boolean) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  open_codes jsonb;
  why text;
begin
  select jsonb_agg(c.value ->> 'code') into open_codes
    from jsonb_array_elements(p_checks) c join book.checks_asked(p) k on k.code = c.value ->> 'code' and k.overridable and authz.may(k.override_permission)
   where c.value ->> 'level' = 'stop';
  why := case when not authz.may('payment.override') then 'not_permitted' when p.state <> 'awaiting_approval' then 'state' when p_held then 'held'
              when open_codes is null then 'nothing_to_override'
              when p.requested_by = session_user or exists (select from book.payment_editor e where e.payment_id = p.id and e.login = session_user) then 'maker'
              when exists (select from book.approval a where a.payment_id = p.id and a.revision = p.revision and a.approver = session_user) then 'approved_already' end;
  return jsonb_build_object('allowed', why is null, 'why', why, 'codes', coalesce(open_codes, '[]'));
end $$;
comment on function book.override_action(book.payment, jsonb, boolean) is 'Whether the person asking may let the payment pass against a check, and which.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.override_check(p_key uuid, p_id bigint, p_version int, p_revision int, p_hash text, p_code text, p_reason_code text, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.payment;
  figure jsonb;
begin
  answer := authz.begin_command(p_key, 'payment.override', 'payment.override',
    jsonb_build_object('id', p_id, 'version', p_version, 'revision', p_revision, 'hash', p_hash, 'code', p_code, 'reason', p_reason_code, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.check_reason('override', p_reason_code, p_text);
  perform authz.require_text('text', p_text, 1000);
  p := book.payment_for_decision(p_id, p_version, '{awaiting_approval}');
  if p.revision is distinct from p_revision or p.content_hash is distinct from p_hash or book.content_hash(p) is distinct from p_hash then
    perform authz.refuse('PU002', jsonb_build_object('what', 'content', 'reference', p.reference, 'version', p.version, 'revision', p.revision, 'state', p.state));
  end if;
  perform book.check_approver(p);
  select c.value into figure from jsonb_array_elements(book.payment_checks(p)) c where c.value ->> 'code' = p_code and c.value ->> 'level' = 'stop';
  if figure is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'check', 'check', p_code));
  elsif not coalesce((select k.overridable from book.checks_asked(p) k where k.code = p_code), false) then
    perform authz.refuse('PU006', jsonb_build_object('checks', jsonb_build_array(p_code), 'why', 'not_overridable'));
  end if;
  -- Some are for others to let pass than most.
  perform authz.require((select k.override_permission from policy.payment_check k where k.code = p_code));
  if not authz.confirm_step_up() then
    perform authz.refuse('PU010', '{}');
  end if;
  insert into book.check_override (payment_id, revision, code, reason_code, text, figure) values (p.id, p.revision, p_code, p_reason_code, p_text, figure);
  update book.payment x set version = x.version + 1 where x.id = p.id;
  perform book.note_payment(p.id, 'overridden', p.revision, null, p_reason_code, p_text, jsonb_build_object('check', p_code, 'figure', figure -> 'args'));
  select * into p from book.payment x where x.id = p.id;
  p := book.refresh_signals(p);
  return book.payment_outcome(p_key, p, jsonb_build_object('check', p_code, 'figure', figure, 'reason', p_reason_code, 'text', p_text));
end $$;
comment on function desk.override_check(uuid, bigint, int, int, text, text, text, text) is 'Lets a payment pass against one check, for this revision only. Not by anybody who made, changed or approved it (PU004), and who does may not approve it. Of whoever has the permission that the check asks for (policy.payment_check); hits of screening are let pass by nobody. PU001, PU002, PU003 check, PU006 not_overridable, PU008, PU010.';

reset role;
grant execute on function desk.override_check(uuid, bigint, int, int, text, text, text, text) to purser_compliance, purser_payments_manager;
