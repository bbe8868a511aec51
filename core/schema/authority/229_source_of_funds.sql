-- Where a client's money comes from, and how much of what was declared has come: deposits of a year against the
-- deposits the client said to expect and against the net worth. What is nearly used up is told; what is used up
-- opens a review.
set local role purser_owner;

create function book.counted_deposits(p_files bigint[]) returns setof book.payment language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Out of the client's own wallet nothing new comes in.
  return query
    select * from book.payment p
     where p.client_id = any (p_files) and p.kind = 'deposit' and p.method <> 'internal' and p.state in ('credited', 'settled')
       and p.requested_at > clock_timestamp() - interval '365 days';
end $$;
comment on function book.counted_deposits(bigint[]) is 'Deposits of the last 365 days that reached the wallet of a client with these files, as the source-of-funds ledger counts them.';

create function book.funds_used(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  used bigint := (select coalesce(sum(p.reference_minor), 0)::bigint from book.counted_deposits(book.client_group(p_client_id)) p);
  -- What the file that goes on says was declared.
  client bigint := book.survivor_of(p_client_id);
  expected bigint := nullif(book.reference_of(book.field_value(client, 'expected_deposits')), 0);
  worth bigint := nullif(book.reference_of(book.field_value(client, 'net_worth')), 0);
  least_declared bigint := least(expected, worth);
begin
  return jsonb_build_object('used_minor', used::text, 'expected_minor', expected::text, 'worth_minor', worth::text,
    'of', case when least_declared is null then null when least_declared = expected then 'expected_deposits' else 'net_worth' end,
    'percent', case when least_declared is not null then least(floor(used::numeric * 100 / least_declared), 99999)::int end);
end $$;
comment on function book.funds_used(bigint) is 'Deposits of a year into all files of a client in the reference currency, and what share they are of the smaller of expected deposits and net worth as declared; percent is null when neither is.';

create function book.watch_funds(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  -- A deposit to an account of a merged file is the client's, whose file is the one that goes on.
  client bigint := book.survivor_of(p_client_id);
  funds jsonb := book.funds_used(client);
  threshold int := case when (funds ->> 'percent')::int >= 100 then 100 when (funds ->> 'percent')::int >= 80 then 80 end;
begin
  if threshold is null then
    return;
  end if;
  -- Another declaration is another limit: its thresholds are told anew.
  perform authz.tell('funds_used', null, 'application.propose', '{}', 'client', client, threshold || ' ' || coalesce(funds ->> 'expected_minor', '') || ' ' || coalesce(funds ->> 'worth_minor', ''),
    jsonb_build_object('code', book.code('C', client), 'percent', funds -> 'percent', 'of', funds -> 'of'));
  if threshold = 100 and exists (select from book.client c where c.id = client and c.kyc_state = 'approved')
     and not exists (select from book.application a where a.client_id = client and a.cause = 'alert' and a.opened_at > coalesce(
           (select max(f.recorded_at) from book.client_field f where f.client_id = client and f.field in ('expected_deposits', 'net_worth')), '-infinity')) then
    perform book.reopen(client, 'alert', session_user::text);
  end if;
end $$;
comment on function book.watch_funds(bigint) is 'After a deposit: at 80 and 100 percent of what was declared compliance is told, at 100 a review of an approved client opens, in the file that goes on, once for a declaration.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.source_of_funds(p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  funds jsonb;
  reference text := (select o.reference_currency from meta.office o);
begin
  perform authz.require('application.read');
  perform book.require_client(p_client_id);
  perform authz.count_read('client.funds', 1);
  perform authz.record_read('client.funds', 'client', p_client_id);
  funds := book.funds_used(p_client_id);
  return funds || jsonb_build_object('used', book.money((funds ->> 'used_minor')::bigint, reference), 'declared', book.money((least((funds ->> 'expected_minor')::bigint, (funds ->> 'worth_minor')::bigint)), reference), 'lines', (
    select coalesce(jsonb_agg(jsonb_build_object('payment', x.id, 'reference', x.reference, 'at_us', book.micros(x.requested_at), 'method', x.method, 'amount', book.money(x.settled_minor, x.currency),
             'reference_minor', x.reference_minor::text, 'running_minor', x.running::text) order by x.requested_at desc, x.id desc), '[]')
      from (select p.*, sum(p.reference_minor) over (order by p.requested_at, p.id) as running from book.counted_deposits(book.client_group(p_client_id)) p) x where book.client_visible(x.client_id)));
end $$;
comment on function desk.source_of_funds(bigint) is 'The source-of-funds ledger of a client over all their files: each deposit of a year in a file the caller sees with the sum so far, against what was declared (used and declared as amounts in the reference currency). PU007.';

reset role;
grant execute on function desk.source_of_funds(bigint) to purser_compliance, purser_compliance_manager, purser_support;
