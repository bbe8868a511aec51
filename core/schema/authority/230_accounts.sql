-- Trading accounts, destinations of payouts, and the import of clients.
set local role purser_desk;

create function desk.open_trading_account(p_key uuid, p_client_id bigint, p_server text, p_login bigint, p_group text, p_currency text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  server book.trading_server;
  account bigint;
begin
  answer := authz.begin_command(p_key, 'account.open', 'account.open',
    jsonb_build_object('client', p_client_id, 'server', p_server, 'login', p_login, 'group', p_group, 'currency', p_currency));
  if answer.replayed then return answer; end if;
  perform authz.check_text('group', p_group, 128);
  if not book.client_visible(p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_client_id));
  end if;
  select * into server from book.trading_server s where s.name = p_server and s.enabled;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'server', 'name', p_server));
  end if;
  if not exists (select from policy.currency c where c.code = p_currency) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'currency'));
  end if;
  if p_login is null or p_login <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'login'));
  end if;
  perform book.require_kyc_gate(p_client_id, 'trade');
  insert into book.trading_account (client_id, server_id, login, group_name, currency)
  values (p_client_id, server.id, p_login, p_group, p_currency) on conflict (server_id, login) do nothing returning id into account;
  if account is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'login_taken', 'server', p_server, 'login', p_login));
  end if;
  perform book.account('client_trading', p_currency, p_client_id, account, null, 0);
  perform book.note_client(p_client_id);
  return authz.finish_command(p_key, 'account', account, 1, 'active', '{}', jsonb_build_object('client', p_client_id, 'server', p_server, 'login', p_login));
end $$;
comment on function desk.open_trading_account(uuid, bigint, text, bigint, text, text) is 'Links a login that exists on a trading server to a client. PU003 login_taken when it belongs to somebody already, PU006 kyc_gate when the client may not trade yet.';

create function desk.register_destination(p_key uuid, p_client_id bigint, p_kind text, p_detail text, p_holder text, p_bank text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  place text := case when p_kind in ('sepa', 'wire') then upper(replace(p_detail, ' ', '')) else trim(p_detail) end;
  way policy.payment_method;
  destination bigint;
begin
  -- The request is hashed, not stored: the detail of a destination is personal data.
  answer := authz.begin_command(p_key, 'destination.register', 'destination.register',
    jsonb_build_object('client', p_client_id, 'kind', p_kind, 'detail', p_detail, 'holder', p_holder, 'bank', p_bank));
  if answer.replayed then return answer; end if;
  perform authz.check_text('holder', p_holder, 128);
  if p_bank is not null then
    perform authz.check_text('bank', p_bank, 128);
  end if;
  if not book.client_visible(p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_client_id));
  end if;
  select * into way from policy.payment_method m where m.code = p_kind and m.for_withdrawal;
  if not found then
    perform authz.refuse('PU008', jsonb_build_object('field', 'kind'));
  end if;
  if place is null or place !~ way.detail_pattern then
    perform authz.refuse('PU008', jsonb_build_object('field', 'detail'));
  elsif p_kind = 'sepa' and not book.is_iban(place) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'detail', 'why', 'check_digits'));
  end if;
  perform book.refuse_retired((select x from book.destination x where x.client_id = any (book.client_group(p_client_id)) and x.state = 'retired' and x.detail = place limit 1));
  insert into book.destination (client_id, method, detail, masked, holder, bank)
  values (p_client_id, p_kind, place, case when p_kind = 'skrill' then book.mask(place, 'email') else book.mask(place, 'account') end, p_holder, p_bank)
  on conflict (client_id, method, detail) do nothing returning id into destination;
  if destination is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'destination_exists'));
  end if;
  perform book.tell_of_retired((select x from book.destination x where x.id = destination));
  perform book.note_client(p_client_id);
  return authz.finish_command(p_key, 'destination', destination, 1, 'unverified', '{}', jsonb_build_object('client', p_client_id, 'kind', p_kind));
end $$;
comment on function desk.register_destination(uuid, bigint, text, text, text, text) is 'Adds a place a client may be paid to. It must be verified by another person before money goes there. PU008 detail when it does not look like the method''s, or (check_digits) is no IBAN there can be.';

create function authz.destination_for(p_id bigint, p_version int, p_states text[] default null) returns book.destination language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
begin
  select * into d from book.destination x where x.id = p_id for update;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'destination', 'id', p_id));
  elsif d.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'destination', 'version', d.version, 'state', d.state));
  elsif d.state <> all (p_states) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'destination', 'state', d.state));
  end if;
  return d;
end $$;
comment on function authz.destination_for(bigint, int, text[]) is 'Locks a destination for a command about it, in one of the states (null: in any). PU002, PU003, PU007.';

create function desk.verify_destination(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.destination;
begin
  answer := authz.begin_command(p_key, 'destination.verify', 'destination.verify', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  d := authz.destination_for(p_id, p_version, '{unverified}');
  if session_user in (d.added_by, d.allowed_by) then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker', 'what', 'destination'));
  elsif (authz.setting('destination.step_up') #>> '{}')::boolean and not authz.confirm_step_up() then
    perform authz.refuse('PU010');
  end if;
  update book.destination x set state = 'verified', verified_at = clock_timestamp(), verified_by = session_user, version = x.version + 1
   where x.id = p_id returning * into d;
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'destination', p_id, d.version, d.state, '{}', jsonb_build_object('client', d.client_id, 'text', p_text));
end $$;
comment on function desk.verify_destination(uuid, bigint, int, text) is 'Says that a destination belongs to the client, with the evidence in words. Not by the person who added it or took its block back (PU004); with the password again where destination.step_up says so (PU010).';

create function desk.decide_kyc(p_key uuid, p_id bigint, p_version int, p_decision text, p_level int, p_expires_on date, p_text text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
begin
  answer := authz.begin_command(p_key, 'client.decide_kyc', 'client.decide_kyc',
    jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'level', p_level, 'expires_on', p_expires_on, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 1000);
  if p_decision is null or p_decision not in ('approve', 'reject') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'decision'));
  end if;
  select * into c from book.client x where x.id = p_id for update;
  if not found or not book.client_visible(p_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_id));
  elsif c.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'client', 'version', c.version, 'state', c.kyc_state));
  elsif c.created_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  elsif p_decision = 'approve' and not (authz.setting('kyc.direct_decision') #>> '{}')::boolean then
    perform authz.refuse('PU003', jsonb_build_object('what', 'application_needed'));
  elsif p_decision = 'approve' and (p_level is null or p_level not between 1 and 3) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'level'));
  elsif p_decision = 'approve' and (p_expires_on is null or p_expires_on <= (clock_timestamp() at time zone 'UTC')::date) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'expires_on'));
  elsif p_decision = 'approve' and book.check_partner(c.id, clock_timestamp()) ->> 'level' = 'stop' then
    perform authz.refuse('PU006', '{"check": "partner"}');
  end if;
  update book.client x
     set kyc_state = case p_decision when 'approve' then 'approved' else 'rejected' end,
         kyc_level = case p_decision when 'approve' then p_level else 0 end, kyc_expires_on = p_expires_on,
         kyc_reviewed_at = clock_timestamp(), kyc_reviewer = session_user, version = x.version + 1
   where x.id = p_id returning * into c;
  return authz.finish_command(p_key, 'client', p_id, c.version, c.kyc_state, '{}', jsonb_build_object('level', c.kyc_level, 'text', p_text));
end $$;
comment on function desk.decide_kyc(uuid, bigint, int, text, int, date, text) is 'Decides a client''s identity review: approve with level 1 to 3 and the day it expires, or reject. Approving goes through an application (PU003 application_needed) unless the office reviews elsewhere and says so in its setting kyc.direct_decision, and then not for a client of a partner whose grade lets nobody through (PU006 partner). Not by the person who entered the client (PU004).';

create function desk.request_figures(p_trading_account_id bigint) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  client bigint;
begin
  perform authz.require('client.read');
  select a.client_id into client from book.trading_account a where a.id = p_trading_account_id;
  if client is null or not book.client_visible(client) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'account', 'id', p_trading_account_id));
  end if;
  insert into sync.figures_request (trading_account_id) values (p_trading_account_id)
  on conflict (trading_account_id) do update set requested_at = clock_timestamp();
  return true;
end $$;
comment on function desk.request_figures(bigint) is 'Asks the bridge to keep the live figures of an account fresh for the next minute.';

create function desk.import_clients(p_key uuid, p_source text, p_rows jsonb, p_dry_run boolean default false, p_partial boolean default false) returns jsonb
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  entry record;
  outcome text;
  fault text;
  fault_field text;
  results jsonb := '[]';
  created int := 0;
  updated int := 0;
  unchanged int := 0;
  refused int := 0;
  summary jsonb;
begin
  if p_dry_run then
    perform authz.require('client.import');
  else
    answer := authz.begin_command(p_key, 'client.import', 'client.import', jsonb_build_object('source', p_source, 'partial', p_partial, 'rows', p_rows));
    if answer.replayed then return answer.detail; end if;
  end if;
  if not authz.sees_all() then
    perform authz.refuse('PU001', '{"permission": "client.see_all"}');
  end if;
  perform authz.check_text('source', p_source, 64);
  if jsonb_typeof(p_rows) is distinct from 'array' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'rows'));
  elsif jsonb_array_length(p_rows) > 20000 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'rows', 'why', 'too_many', 'most', 20000));
  end if;

  begin
    for entry in select r.value as data, r.ordinality as n from jsonb_array_elements(p_rows) with ordinality r loop
      fault := null;
      fault_field := null;
      begin
        outcome := book.import_client(p_source, entry.data);
      exception
        when sqlstate 'PU008' then
          get stacked diagnostics fault = pg_exception_detail;
          fault_field := fault::jsonb ->> 'field';
          fault := coalesce(fault::jsonb ->> 'why', 'bad_input');
        when sqlstate 'PU003' then
          get stacked diagnostics fault = pg_exception_detail;
          fault_field := 'ref';
          fault := 'merged into ' || (fault::jsonb ->> 'code');
        when check_violation then
          get stacked diagnostics fault_field = constraint_name;
          fault_field := regexp_replace(fault_field, '^client_(.*)_check[0-9]*$', '\1');
          fault := 'bad_input';
      end;
      if fault is null then
        created := created + (outcome = 'created')::int;
        updated := updated + (outcome = 'updated')::int;
        unchanged := unchanged + (outcome = 'unchanged')::int;
      else
        outcome := 'refused';
        refused := refused + 1;
      end if;
      results := results || jsonb_build_object('row', entry.n, 'ref', entry.data ->> 'ref', 'result', outcome, 'code', fault, 'field', fault_field);
    end loop;
    if p_dry_run or (refused > 0 and not p_partial) then
      raise exception using errcode = 'PU000';
    end if;
  exception when sqlstate 'PU000' then null;
  end;

  summary := jsonb_build_object('created', created, 'updated', updated, 'unchanged', unchanged, 'refused', refused,
    'applied', not p_dry_run and (refused = 0 or p_partial), 'rows', results);
  if p_dry_run then
    return summary;
  end if;
  answer := authz.finish_command(p_key, 'import', null, null, case when (summary ->> 'applied')::boolean then 'applied' else 'refused' end, summary,
    (summary - 'rows') || jsonb_build_object('source', p_source));
  return answer.detail;
end $$;
comment on function desk.import_clients(uuid, text, jsonb, boolean, boolean) is 'Takes over clients from another system, matched by (source, ref). All or nothing unless p_partial; a dry run changes nothing; importing the same again changes nothing. At most 20,000 rows, by somebody who sees every client.';

reset role;
set local role purser_owner;

create function book.import_client(p_source text, p_row jsonb) returns text language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  old book.client;
  new_row book.client;
  partner bigint;
  place book.circle;
  field text;
begin
  if jsonb_typeof(p_row) is distinct from 'object' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'row', 'why', 'not_an_object'));
  end if;
  foreach field in array array['ref', 'name'] loop
    if nullif(trim(p_row ->> field), '') is null then
      perform authz.refuse('PU008', jsonb_build_object('field', field, 'why', 'missing'));
    end if;
  end loop;
  if p_row ? 'birth_date' and nullif(p_row ->> 'birth_date', '') is not null
     and (p_row ->> 'birth_date' !~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' or not book.is_date(p_row ->> 'birth_date')) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'birth_date', 'why', 'not_a_date'));
  end if;
  if nullif(p_row ->> 'kyc_expires_on', '') is not null and not book.is_date(p_row ->> 'kyc_expires_on') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'kyc_expires_on', 'why', 'not_a_date'));
  end if;
  if nullif(p_row ->> 'country', '') is not null and not exists (select from policy.country k where k.code = upper(p_row ->> 'country')) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'country', 'why', 'unknown'));
  end if;
  foreach field in array array['risk', 'kyc_level'] loop
    if coalesce(p_row ->> field, '0') !~ '^[0-9]{1,3}$' then
      perform authz.refuse('PU008', jsonb_build_object('field', field, 'why', 'not_a_number'));
    end if;
  end loop;
  if nullif(p_row ->> 'partner_code', '') is not null then
    select p.id into partner from book.partner p where p.code = p_row ->> 'partner_code';
    if partner is null then
      perform authz.refuse('PU008', jsonb_build_object('field', 'partner_code', 'why', 'unknown'));
    end if;
  end if;

  select * into old from book.client c where c.import_source = p_source and c.import_ref = p_row ->> 'ref' for update;
  perform book.refuse_if_merged(old.id);
  new_row := old;
  new_row.kind := coalesce(nullif(p_row ->> 'kind', ''), old.kind, 'person');
  new_row.full_name := trim(p_row ->> 'name');
  new_row.email := coalesce(nullif(trim(p_row ->> 'email'), ''), old.email);
  new_row.phone := coalesce(nullif(trim(p_row ->> 'phone'), ''), old.phone);
  new_row.address := coalesce(nullif(trim(p_row ->> 'address'), ''), old.address);
  new_row.country := coalesce(nullif(upper(p_row ->> 'country'), ''), old.country);
  new_row.language := coalesce(nullif(lower(p_row ->> 'language'), ''), old.language);
  new_row.birth_date := coalesce(nullif(p_row ->> 'birth_date', '')::date, old.birth_date);
  new_row.status := coalesce(nullif(p_row ->> 'status', ''), old.status, 'active');
  -- Another system's approval is a claim: compliance confirms it here. Afterwards this office alone decides.
  new_row.kyc_state := coalesce(old.kyc_state, case when p_row ->> 'kyc_state' = 'approved' then 'pending' else nullif(p_row ->> 'kyc_state', '') end, 'none');
  new_row.kyc_level := coalesce(old.kyc_level, (p_row ->> 'kyc_level')::smallint, 0);
  new_row.kyc_expires_on := coalesce(old.kyc_expires_on, nullif(p_row ->> 'kyc_expires_on', '')::date);
  new_row.risk_score := coalesce((p_row ->> 'risk')::smallint, old.risk_score, 0);
  new_row.partner_id := coalesce(partner, old.partner_id);
  select * into place from book.circle k where k.id = old.circle_id;
  new_row.circle_id := book.circle_for(coalesce(book.unit_id('brand', p_row ->> 'brand'), place.brand_id), coalesce(book.unit_id('desk', p_row ->> 'desk'), place.desk_id),
                                       coalesce(book.unit_id('team', p_row ->> 'team'), place.team_id), new_row.partner_id);
  -- What this office recorded and rated itself, no import changes.
  if exists (select from book.risk_run r where r.client_id = old.id) then
    new_row.risk_score := old.risk_score;
  end if;
  if exists (select from book.client_field f where f.client_id = old.id) then
    new_row.kind := old.kind;
    new_row.full_name := old.full_name;
    new_row.email := old.email;
    new_row.phone := old.phone;
    new_row.address := old.address;
    new_row.country := old.country;
    new_row.language := old.language;
    new_row.birth_date := old.birth_date;
  end if;
  if old.id is null then
    insert into book.client (kind, full_name, email, phone, address, country, language, birth_date, status, kyc_state, kyc_level, kyc_expires_on,
                             risk_score, partner_id, circle_id, import_source, import_ref)
    values (new_row.kind, new_row.full_name, new_row.email, new_row.phone, new_row.address, new_row.country, new_row.language, new_row.birth_date, new_row.status,
            new_row.kyc_state, new_row.kyc_level, new_row.kyc_expires_on, new_row.risk_score, new_row.partner_id, new_row.circle_id, p_source, p_row ->> 'ref')
    returning id into new_row.id;
    perform authz.note_change('client', new_row.id, 1);
    -- Who else they may be is looked for by the upkeep that rates them first: here thousands wait.
    return 'created';
  elsif new_row is not distinct from old then
    return 'unchanged';
  end if;
  update book.client c
     set kind = new_row.kind, full_name = new_row.full_name, email = new_row.email, phone = new_row.phone, address = new_row.address, country = new_row.country,
         language = new_row.language, birth_date = new_row.birth_date, status = new_row.status, risk_score = new_row.risk_score, partner_id = new_row.partner_id, circle_id = new_row.circle_id,
         version = c.version + 1
   where c.id = old.id;
  perform book.note_credentials(old.id, x.what, clock_timestamp(), 'office')
     from (values ('email', new_row.email is distinct from old.email), ('phone', new_row.phone is distinct from old.phone)) x (what, changed) where x.changed;
  perform authz.note_change('client', old.id, old.version + 1);
  return 'updated';
end $$;
comment on function book.import_client(text, jsonb) is 'One row of an import: created, updated or unchanged. PU008 names the field.';

create function book.is_iban(p_text text) returns boolean language sql immutable
return p_text ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'
   and (select string_agg(case when c ~ '[0-9]' then c else (ascii(c) - 55)::text end, '' order by n)::numeric % 97 = 1
          from regexp_split_to_table(substr(p_text, 5) || left(p_text, 4), '') with ordinality x (c, n));
comment on function book.is_iban(text) is 'Whether a text without spaces is an account number whose check digits are right (ISO 13616).';

create function book.is_date(p_text text) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_text !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
    return false;
  end if;
  perform p_text::date;
  return true;
exception when datetime_field_overflow or invalid_datetime_format then
  return false;
end $$;
comment on function book.is_date(text) is 'Whether a text is a day in the form 2026-01-31.';

reset role;
grant execute on all functions in schema book to purser_desk;
grant execute on function desk.open_trading_account(uuid, bigint, text, bigint, text, text) to purser_support, purser_operations;
grant execute on function desk.register_destination(uuid, bigint, text, text, text, text) to purser_support, purser_payments;
grant execute on function desk.verify_destination(uuid, bigint, int, text) to purser_compliance;
grant execute on function desk.decide_kyc(uuid, bigint, int, text, int, date, text) to purser_compliance;
grant execute on function desk.request_figures(bigint) to purser_staff;
grant execute on function desk.import_clients(uuid, text, jsonb, boolean, boolean) to purser_operations;
