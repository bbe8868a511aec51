-- Clients: lists, search, the file, notes, masked fields.
set local role purser_owner;

create function book.instant(p_micros bigint) returns timestamptz language sql immutable
return timestamptz 'epoch' + p_micros * interval '1 microsecond';
comment on function book.instant(bigint) is 'The instant of microseconds since 1970-01-01 UTC; the opposite of book.micros.';

create function book.like_pattern(p_text text) returns text language sql immutable
return '%' || replace(replace(replace(lower(p_text), '\', '\\'), '%', '\%'), '_', '\_') || '%';
comment on function book.like_pattern(text) is 'A LIKE pattern that finds the text anywhere, its own wildcards taken as letters.';

create function book.client_visible(p_client_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select exists (select from book.client c where c.id = p_client_id
                    -- The web site's own functions ask for the client they were given and no other.
                    and (session_user = 'purser_intake' or authz.sees_circle(session_user::text, c.circle_id))));
end $$;
comment on function book.client_visible(bigint) is 'Whether the person asking may see this client at all.';

create function book.survivor_of(p_client_id bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    with recursive up as (
      select c.id, c.merged_into from book.client c where c.id = p_client_id
      union all
      select c.id, c.merged_into from up u join book.client c on c.id = u.merged_into)
    select u.id from up u where u.merged_into is null);
end $$;
comment on function book.survivor_of(bigint) is 'The file that speaks for a client: itself, or the one it was merged into.';

create function book.client_group(p_client_id bigint) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    with recursive down as (
      select book.survivor_of(p_client_id) as id
      union all
      select c.id from down d join book.client c on c.merged_into = d.id)
    select array_agg(d.id order by d.id) from down d);
end $$;
comment on function book.client_group(bigint) is 'All files of the client behind a file: the surviving one and those merged into it. Accounts, payments and destinations keep their file; limits, checks and reads of a client go over all of these.';

create function book.shown_files(p_client_id bigint) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- A closed file shows its own past; the one that goes on shows all of them.
  return array(
    select f.id
      from book.client c
     cross join unnest(case when c.merged_into is null then book.client_group(c.id) else array[c.id] end) f (id)
     where c.id = p_client_id and book.client_visible(f.id)
     order by f.id);
end $$;
comment on function book.shown_files(bigint) is 'The files whose content a client''s file shows, as far as the caller may see them.';

create function book.refuse_if_merged(p_client_id bigint) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  survivor bigint := book.survivor_of(p_client_id);
begin
  if survivor <> p_client_id then
    perform authz.refuse('PU003', jsonb_build_object('what', 'merged', 'id', p_client_id, 'into', survivor, 'code', book.code('C', survivor)));
  end if;
end $$;
comment on function book.refuse_if_merged(bigint) is 'Refuses to work on a file that was merged: PU003 merged with the file that goes on.';

create function book.group_risk(p_client_id bigint) returns smallint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select max(c.risk_score) from book.client c where c.id = any (book.client_group(p_client_id)));
end $$;
comment on function book.group_risk(bigint) is 'The worst risk score among the files of one client: a merge makes nobody less risky.';

create function book.group_neutral(p_client_id bigint) returns smallint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select max(book.shown_score(c, false)) from book.client c where c.id = any (book.client_group(p_client_id)));
end $$;
comment on function book.group_neutral(bigint) is 'The worst neutral score among the files of one client.';

create function book.note_client(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.note_change('client', c.id, c.version) from book.client c where c.id = p_client_id;
end $$;
comment on function book.note_client(bigint) is 'Tells the change feed that something about a client changed beside the client''s own row.';

create function book.risk_band(p_score int) returns text language sql immutable
return case when p_score >= 85 then 'prohibited' when p_score >= 60 then 'high' when p_score >= 30 then 'medium' else 'low' end;
comment on function book.risk_band(int) is 'Band of a client''s risk score: low below 30, medium below 60, high below 85, prohibited.';

create function book.find_clients(p_text text, p_scope bigint[], p_most int) returns setof bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  pattern text := book.like_pattern(p_text);
  number text := substring(p_text from '^[Cc]?-?([0-9]{1,18})$');
begin
  if number is not null then
    return query select c.id from book.client c where c.id = number::bigint and (p_scope is null or c.circle_id = any (p_scope));
    return query select distinct a.client_id from book.trading_account a join book.client c on c.id = a.client_id
      where a.login::text like number || '%' and (p_scope is null or c.circle_id = any (p_scope)) limit 50;
  end if;
  if length(p_text) >= 3 then
    return query select c.id from book.client c
      where (lower(c.full_name) like pattern or lower(c.email) like pattern)
        and (p_scope is null or c.circle_id = any (p_scope)) limit p_most;
  end if;
end $$;
comment on function book.find_clients(text, bigint[], int) is 'Clients whose name or e-mail contains the text (3 characters at least), or by id or the beginning of a login. p_scope: circles, or null for all.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_clients(p_filter jsonb default '{}', p_sort text default 'newest', p_after jsonb default null, p_limit int default 100)
returns table (id bigint, code text, name text, kind text, country text, kyc_state text, kyc_level int, risk int, risk_band text, status text,
               partner text, accounts int, open_items int, created_us bigint, version int, cursor jsonb, brand text, desk text, team text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
begin
  perform authz.require('client.list');
  ids := book.client_page(p_filter, p_sort, p_after, least(greatest(coalesce(p_limit, 100), 1), 500));
  perform authz.count_read('client.list', coalesce(cardinality(ids), 0));
  perform authz.record_filter('client.search', p_filter, '{name}', coalesce(cardinality(ids), 0));
  return query select * from book.client_rows(ids);
end $$;
comment on function desk.list_clients(jsonb, text, jsonb, int) is 'A page of clients the person may see. Filter: text, kyc_state, country, status, risk, partner_id, ids, and rules (book.client_filter). Sort newest or name; p_after is the cursor of the last row, its member skip passes over as many rows more. At most 500 rows, counted against the read allowance.';

create function desk.client_file(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  files bigint[];
  most_leverage int;
  leverage_gate boolean;
begin
  perform authz.require('client.read');
  select * into c from book.client x where x.id = p_id;
  if not found or not book.client_visible(p_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_id));
  end if;
  perform authz.count_read('client.read', 1);
  perform authz.record_read('client.read', 'client', p_id);
  files := book.shown_files(c.id);
  -- All files of a client are one person to the rules.
  most_leverage := book.most_leverage(c.id);
  leverage_gate := (book.kyc_gate(c.id, 'leverage') -> 'open')::boolean;
  return jsonb_build_object(
    'id', c.id, 'code', book.code('C', c.id), 'version', c.version, 'name', c.full_name, 'kind', c.kind, 'status', c.status,
    'country', c.country, 'language', c.language,
    -- When a company was founded is in the register.
    'birth_date', case when c.kind = 'entity' or book.sees_clear('birth_date') then c.birth_date::text else left(c.birth_date::text, 4) || '-••-••' end,
    'email', book.mask(c.email, 'email'), 'phone', book.mask(c.phone, 'phone'), 'has_address', c.address is not null,
    'retire_reasons', case when authz.may('destination.retire') then (select jsonb_agg(jsonb_build_object('code', r.code, 'needs_text', r.needs_text) order by r.position) from policy.reason r where r.subject = 'retire') else '[]' end,
    'reveal_purposes', case when authz.may('client.reveal') then (select jsonb_agg(p.code order by p.position) from policy.reveal_purpose p) else '[]' end,
    'kyc', jsonb_build_object('state', c.kyc_state, 'level', c.kyc_level, 'expires_on', c.kyc_expires_on, 'reviewed_us', book.micros(c.kyc_reviewed_at), 'reviewer', authz.name_of(c.kyc_reviewer)),
    'risk', (select jsonb_build_object('score', s, 'band', book.risk_band(s)) from book.shown_score(c, book.sees_screening()) s),
    'merges', book.merges_of(c.id), 'restriction', book.restriction_of(c.id),
    'partner', (select p.name from book.partner p where p.id = c.partner_id), 'place', book.place_of(c), 'created_us', book.micros(c.created_at),
    'accounts', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', a.id, 'server', s.name, 'login', a.login, 'group', a.group_name, 'currency', a.currency, 'leverage', a.leverage, 'state', a.state, 'version', a.version, 'trade_rights', a.trade_rights, 'orders', book.account_orders(a.id),
        'may_change_leverage', authz.may('account.leverage') and a.state = 'active' and not exists (select from book.account_order o where o.trading_account_id = a.id and o.kind = 'leverage' and o.state not in ('done', 'refused')),
        'most_leverage', most_leverage, 'leverage_gate', leverage_gate,
        'balance', book.money(coalesce(b.posted_minor, 0), a.currency), 'held', book.money(coalesce(b.pending_out_minor, 0), a.currency),
        'figures', case when f.trading_account_id is null then null else jsonb_build_object(
          'balance', book.money(f.balance_minor, f.currency), 'credit', book.money(f.credit_minor, f.currency), 'equity', book.money(f.equity_minor, f.currency),
          'margin', book.money(f.margin_minor, f.currency), 'free_margin', book.money(f.free_margin_minor, f.currency),
          'open_positions', f.open_positions, 'as_of_us', book.micros(f.as_of)) end) order by a.id), '[]')
      from book.trading_account a join book.trading_server s on s.id = a.server_id
      left join book.ledger_account l on l.role = 'client_trading' and l.trading_account_id = a.id
      left join book.balance b on b.account_id = l.id
      left join sync.account_figures f on f.trading_account_id = a.id
      where a.client_id = any (files)),
    'wallets', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'currency', l.currency,
        'balance', book.money(b.posted_minor, l.currency), 'held', book.money(b.pending_out_minor, l.currency)) order by l.currency), '[]')
      from book.ledger_account l join book.balance b on b.account_id = l.id where l.role = 'client_wallet' and l.client_id = any (files)),
    'destinations', (select coalesce(jsonb_agg(book.payee_row(d) || jsonb_build_object('id', d.id, 'kind', d.method, 'masked', d.masked, 'holder', d.holder, 'bank', d.bank,
        'state', d.state, 'version', d.version, 'added_us', book.micros(d.added_at), 'verified_us', book.micros(d.verified_at),
        'retired_us', book.micros(d.retired_at), 'retired_by', authz.name_of(d.retired_by), 'retired_reason', d.retired_reason, 'retired_note', d.retired_note) order by d.id), '[]')
      from book.destination d where d.client_id = any (files)),
    'payments', coalesce((select jsonb_agg(to_jsonb(r) order by r.requested_us desc, r.id desc) from (
        select * from book.payment_rows(array(select p.id from book.payment p where p.client_id = any (files) order by p.requested_at desc, p.id desc limit 20))) r), '[]'),
    'notes', (select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(n.at), 'author', authz.name_of(n.author), 'text', n.text) order by n.id desc), '[]')
      from (select * from book.client_note x where x.client_id = any (files) order by x.id desc limit 50) n),
    'timeline', book.client_timeline(files, null, 80));
end $$;
comment on function desk.client_file(bigint) is 'All that stands about one client, personal data masked. Logged as a read of personal data. PU007 when there is none or it is out of the person''s scope.';

create function desk.add_note(p_key uuid, p_client_id bigint, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  note bigint;
begin
  answer := authz.begin_command(p_key, 'client.add_note', 'client.note', jsonb_build_object('client', p_client_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('text', p_text, 4000);
  if not book.client_visible(p_client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'client', 'id', p_client_id));
  end if;
  insert into book.client_note (client_id, text) values (p_client_id, p_text) returning id into note;
  return authz.finish_command(p_key, 'client', p_client_id, (select c.version from book.client c where c.id = p_client_id), null, jsonb_build_object('note', note), jsonb_build_object('note', note));
end $$;
comment on function desk.add_note(uuid, bigint, text) is 'Adds a note to a client''s file.';

reset role;
grant execute on function desk.list_clients(jsonb, text, jsonb, int), desk.client_file(bigint) to purser_staff;
grant execute on function desk.add_note(uuid, bigint, text) to purser_compliance, purser_payments, purser_support, purser_partners, purser_operations;
