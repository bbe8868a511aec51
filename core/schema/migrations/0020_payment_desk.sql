-- What the payment desk had no way to do: the routes of a method are replaced as one numbered set.
set local role purser_owner;

create table policy.route_set (
  id bigint generated always as identity primary key,
  method text not null references policy.payment_method (code),
  set_no int not null check (set_no > 0),
  change_id bigint not null unique references policy.change_request (id),
  made_at timestamptz not null default clock_timestamp(),
  unique (method, set_no)
);
comment on table policy.route_set is 'Each set of routes that two people have put in force for a method; the last one holds, earlier ones stay to be read. Before the first, the routes of set 0 hold.';

alter table policy.gateway_route
  drop constraint gateway_route_method_gateway_currency_key,
  add column set_no int not null default 0 check (set_no >= 0),
  add constraint gateway_route_line_key unique nulls not distinct (method, set_no, gateway, currency);
comment on column policy.gateway_route.set_no is 'The set the line belongs to (policy.route_set); only the lines of the last set of a method hold.';

reset role;
