-- An open payment keeps the approvals it was born under.
set local role purser_owner;

alter table book.payment
  add column rule_id bigint references policy.approval_rule (id),
  add column step_up boolean not null default false;
comment on column book.payment.rule_id is 'The approval rule last taken over; null before the first.';
comment on column book.payment.step_up is 'Whether a rule it has been under asks for the password again; never taken back.';
create index payment_rule on book.payment (rule_id) where rule_id is not null;

create table book.payment_step (
  payment_id bigint not null references book.payment (id),
  step_no smallint not null check (step_no >= 1),
  role text not null references policy.role (code),
  primary key (payment_id, step_no)
);
create index payment_step_role on book.payment_step (role);
comment on table book.payment_step is 'The approvals a payment asks for: those of the rule it was entered under, and whatever a later rule made stricter. Never fewer, never by a lesser role.';

-- What is open keeps the rule that was in force when it was asked for.
with open as (
  select p.id, r.id as rule_id, r.step_up
    from book.payment p
    join book.client c on c.id = p.client_id
   cross join lateral (select x.id, x.step_up from policy.approval_rule x
                        where x.kind = p.kind and x.band @> p.band_minor and x.valid @> p.requested_at and x.entity_id in (0, c.legal_entity_id)
                          and x.channel in ('any', coalesce(p.channel, 'desk')) and x.risk = 'any'
                        order by x.entity_id desc, x.channel = 'any' limit 1) r
   where p.state in ('awaiting_approval', 'waiting_info', 'approved')
), steps as (
  insert into book.payment_step (payment_id, step_no, role)
  select o.id, s.step_no, s.role from open o join policy.approval_step s on s.rule_id = o.rule_id
)
update book.payment p set rule_id = o.rule_id, step_up = o.step_up from open o where p.id = o.id;

reset role;
