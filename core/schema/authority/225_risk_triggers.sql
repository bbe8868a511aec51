-- When a client is rated again: something about the money, the papers, the way to be paid, the countries or the files
-- of a client moved. Once in a transaction, and never waiting for a file somebody else holds.
set local role purser_owner;
grant select, insert, update on book.risk_due to purser_desk;
grant select on policy.dial_prefix to purser_desk;

create function book.rate_later(p_client_id bigint, p_cause text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.risk_due (client_id, cause) values (p_client_id, p_cause)
  on conflict (client_id) do update set cause = excluded.cause, at = clock_timestamp(), done_at = null where risk_due.done_at is not null;
end $$;
comment on function book.rate_later(bigint, text) is 'Leaves a client to the upkeep to be rated again.';

create function book.rate_soon(p_client_id bigint, p_trigger text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  client constant bigint := book.survivor_of(p_client_id);
begin
  -- Whoever was never rated is rated by the upkeep; who was rated by the same in this transaction has it in.
  if not exists (select from book.risk_run r where r.client_id = client) then
    return;
  end if;
  -- The client comes before everything else in the order of locks, and here money is locked already.
  perform from book.client c where c.id = client for no key update skip locked;
  if found then
    perform book.rate_client(client, p_trigger);
  else
    perform book.rate_later(client, p_trigger);
  end if;
end $$;
comment on function book.rate_soon(bigint, text) is 'Rates a client again who was rated before; the upkeep does it when somebody holds the file.';

create function book.rate_again() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.rate_soon(new.client_id, tg_argv[0]);
  return null;
end $$;
comment on function book.rate_again() is 'Rates the client of a row again.';
create trigger rate_again after insert on book.destination for each row execute function book.rate_again('destination');
create trigger rate_again after insert on book.counterparty for each row execute function book.rate_again('counterparty');
create trigger rate_again after update of state on book.client_document for each row
  when (old.state is distinct from new.state and new.state in ('accepted', 'rejected')) execute function book.rate_again('document');
-- A deposit counts from the moment it is credited; credited and settled are one event.
create trigger rate_again after update of state on book.payment for each row
  when (new.kind = 'deposit' and new.state in ('credited', 'settled') and old.state not in ('credited', 'settled', 'executing')) execute function book.rate_again('deposit');

create function book.rate_chargeback() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.rate_soon((select p.client_id from book.payment p where p.id = new.payment_id), 'chargeback');
  return null;
end $$;
comment on function book.rate_chargeback() is 'Rates a client again when a deposit is disputed, and when the dispute ends.';
create trigger rate_again after insert or update of state on book.chargeback for each row execute function book.rate_chargeback();

create function book.rate_later_again() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.rate_later(book.survivor_of(new.client_id), tg_argv[0]);
  return null;
end $$;
comment on function book.rate_later_again() is 'Leaves the client of a row to the upkeep to be rated again.';
-- Clients sign in often, and nobody waits for it.
create trigger rate_later_again after insert on book.client_session for each row
  when (new.network in ('vpn', 'tor', 'hosting')) execute function book.rate_later_again('sign_in');

create function book.rate_merged() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- A merge comes apart exactly as it was put together: it writes no rating itself, the upkeep does.
  perform book.rate_later(f.id, 'merge') from (select distinct book.survivor_of(x.id) as id from unnest(array[old.merged_into, new.id]) x (id)) f where f.id is not null;
  return null;
end $$;
comment on function book.rate_merged() is 'Leaves the file that goes on to the upkeep to be rated when files are merged, and both when they are parted again.';
create trigger rate_merged after update of merged_into on book.client for each row when (old.merged_into is distinct from new.merged_into) execute function book.rate_merged();

create function book.country_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- The whole book is not rated while somebody waits: the upkeep does it. Only those whom the country concerns.
  perform book.rate_later(c.id, 'country') from book.client c
   where c.merged_into is null
     and (c.country in (coalesce(new.country, old.country), old.country)
          or exists (select from book.client_field f where f.client_id = c.id and f.field in ('nationalities', 'birth_country')
                        and (f.value ? new.country or f.value ? old.country)));
  return null;
end $$;
comment on function book.country_moved() is 'Notes who is to be rated again when a country comes on the list, goes, or gets other points.';
create trigger country_moved after insert or delete on policy.country_rule for each row execute function book.country_moved();
-- A version of the rules is written whole; most of its countries are as they were.
create trigger country_changed after update on policy.country_rule for each row
  when ((old.list, old.points, old.onboarding, old.in_force) is distinct from (new.list, new.points, new.onboarding, new.in_force)) execute function book.country_moved();

create function book.rate_waiting(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  waited text;
begin
  update book.risk_due d set done_at = clock_timestamp() where d.client_id = p_client_id returning d.cause into waited;
  perform book.rate_client(p_client_id, waited);
end $$;
comment on function book.rate_waiting(bigint) is 'Rates a client who waits for it.';

create function book.look_first(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.find_duplicates(p_client_id);
  perform book.rate_client(p_client_id, 'nightly');
end $$;
comment on function book.look_first(bigint) is 'The first look at a client who came from another system: who else they may be, and their rating.';

create function book.rate_due(p_limit int) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  rated int := 0;
begin
  for entry in
    select d.client_id from book.risk_due d where d.done_at is null order by d.at, d.client_id limit p_limit for update skip locked
  loop
    rated := rated + book.upkeep_of('rate_waiting', entry.client_id);
  end loop;
  for entry in
    select c.id from book.client c
     where c.merged_into is null and c.status <> 'closed' and not exists (select from book.risk_run r where r.client_id = c.id) order by c.id limit p_limit - rated
  loop
    rated := rated + book.upkeep_of('first_look', entry.id);
  end loop;
  return rated;
end $$;
comment on function book.rate_due(int) is 'Rates those who wait for it, and those whom nobody ever rated, as imported clients are: for these it also looks who else they may be. Returns how many.';

reset role;
grant execute on all functions in schema book to purser_desk;
