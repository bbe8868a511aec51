-- No money moves past a hit: who may let a payment pass against a check is data, and against screening nobody may.
set local role purser_owner;

alter table policy.payment_check add column override_permission text default 'payment.override' check (override_permission ~ '^[a-z_.]{3,64}$');
update policy.payment_check set overridable = false, override_permission = null where code in ('sanctions_fresh', 'counterparty');
alter table policy.payment_check add constraint payment_check_override check (not overridable or override_permission is not null);
comment on column policy.payment_check.override_permission is 'The permission of who may let a payment pass against the check where it is overridable; null: nobody, and no change of policy makes it overridable. A hit of screening is decided, not passed over.';

-- What comes in is held against the lists too; it is never lost, it waits for people.
update policy.payment_check set kinds = kinds || '{deposit}' where code = 'sanctions_fresh' and not 'deposit' = any (kinds);

alter table policy.payment_method add column wallet boolean not null default false;
comment on column policy.payment_method.wallet is 'Its destinations are addresses of wallets, which lists of sanctions name: they are screened as they are.';
update policy.payment_method set wallet = true where code in ('btc', 'usdt');

reset role;
