-- Some findings are for people: no rule of automatic approval passes them, whatever the rule says.
set local role purser_owner;
alter table policy.payment_check add column automatic boolean not null default true;
comment on column policy.payment_check.automatic is 'Whether a rule of automatic approval may be told to pass a look of this check.';
update policy.payment_check set automatic = false where code in ('dormant', 'sanctions_fresh', 'counterparty');
reset role;
