-- Files of credit transfers: the bridge makes one and hands it in, a person releases it by its hash, and only
-- then, and only with those bytes, it goes to the bank. How much may leave without that is the office's to say.
set local role purser_owner;
grant select, insert on book.payout_file to purser_desk;
-- The bytes and their hash stay as they were made.
grant update (released_by, released_at, given_up_by, given_up_at, version) on book.payout_file to purser_desk;
grant select, insert, update on book.file_give_up to purser_desk;

create function book.file_transfers(f book.payout_file, p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  exponent int := (select c.exponent from policy.currency c where c.code = f.currency);
  place text := (select upper(replace(d.detail, ' ', '')) from book.destination d where d.id = p.destination_id);
begin
  if f.gathering_id is not null then
    return book.gathered_transfers(f);
  end if;
  return (
    select jsonb_agg(jsonb_build_object(
             'reference', x.reference, 'creditor', x.creditor, 'account', book.mask(x.account, 'account'), 'amount', x.amount || ' ' || x.currency, 'payment_id', p.id,
             'differs', array_remove(array[
               case when x.account is distinct from place then 'account' end,
               case when x.currency is distinct from f.currency or coalesce(x.amount, '') !~ '^[0-9]{1,15}(\.[0-9]{1,10})?$' then 'amount'
                    when x.amount::numeric * power(10::numeric, exponent) <> f.total_minor then 'amount' end,
               case when x.reference is distinct from p.reference then 'reference' end], null)) order by x.n)
      from book.file_lines(f.content) x);
exception when invalid_xml_document or invalid_xml_content or character_not_in_repertoire then
  return null;
end $$;
comment on function book.file_transfers(book.payout_file, book.payment) is 'The transfers a file holds, read from its bytes: reference, creditor, masked account, amount, and in what each differs (account, amount, reference) from the payment it was made for. Null: no transfer can be read.';

create function book.file_fits(f book.payout_file, p book.payment) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  held jsonb := book.file_transfers(f, p);
begin
  if f.gathering_id is not null then
    return coalesce(book.gathered_fits(f, held), false);
  end if;
  return coalesce(jsonb_array_length(held) = 1 and held -> 0 -> 'differs' = '[]', false);
end $$;
comment on function book.file_fits(book.payout_file, book.payment) is 'Whether the bytes of a file hold the one transfer that the payment is, or each of those it was gathered of, and nothing else.';

create function book.file_may_leave(f book.payout_file) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return f.given_up_by is null and (f.released_by is not null or book.reference_minor(f.total_minor, f.currency) <= authz.whole_setting('payout_file.free_minor'));
end $$;
comment on function book.file_may_leave(book.payout_file) is 'Whether a file may go to the bank: released by a person, or within what the office lets leave without one (payout_file.free_minor), whatever the bridge thinks of it.';

create function book.use_release_day(p_login text, p_minor bigint, p_since timestamptz) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  most policy.release_limit;
  own bigint := least((select l.per_file_minor from policy.person_limit l where l.login = p_login and l.in_force), book.least_since('policy.person_limit', p_login, 'per_file_minor', p_since));
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  select l.role, least(l.per_file_minor, book.least_since('policy.release_limit', l.role, 'per_file_minor', p_since)),
         least(l.per_day_minor, book.least_since('policy.release_limit', l.role, 'per_day_minor', p_since))
    into most.role, most.per_file_minor, most.per_day_minor
    from policy.release_limit l
   where exists (select from policy.staff_role r where r.login = p_login and r.role = l.role and r.granted)
   order by 2 desc limit 1;
  if not found or p_minor > least(most.per_file_minor, own) then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'per_file', 'most', coalesce(least(most.per_file_minor, own), 0)::text, 'asked', p_minor::text));
  end if;
  insert into book.release_usage (login, day) values (p_login, today) on conflict do nothing;
  update book.release_usage u set used_minor = u.used_minor + p_minor where u.login = p_login and u.day = today and u.used_minor + p_minor <= most.per_day_minor;
  if not found then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'release_day', 'most', most.per_day_minor::text, 'asked', p_minor::text));
  end if;
end $$;
comment on function book.use_release_day(text, bigint, timestamptz) is 'Counts the release of a file against the person''s limits: the most generous of their roles, lowered by what holds for the person; what was raised since its payment was asked for is for later ones. PU005 per_file or release_day.';

create function book.why_not_release(f book.payout_file, i book.instruction, p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when f.released_by is not null then 'released'
              when f.given_up_by is not null then 'given_up'
              when i.state not in ('planned', 'claimed') then 'ended'
              when not book.others_wait(f) then 'ended'
              when not book.file_fits(f, p) then 'differs'
              when book.others_touched(f) then 'touched'
              when book.touched(p, session_user::text) then 'touched' end;
end $$;
comment on function book.why_not_release(book.payout_file, book.instruction, book.payment) is 'What keeps the person asking, permission apart, from releasing a file: released, given_up, ended, differs for one that does not hold the payment, or touched; null: nothing.';

create function book.why_not_give_up(f book.payout_file, i book.instruction, p book.payment) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when f.released_by is not null then 'released'
              when f.given_up_by is not null then 'given_up'
              when i.state not in ('planned', 'claimed') then 'ended'
              when not book.others_wait(f) then 'ended'
              when book.others_touched(f) then 'touched'
              when book.file_fits(f, p) then 'fits'
              when book.touched(p, session_user::text) then 'touched' end;
end $$;
comment on function book.why_not_give_up(book.payout_file, book.instruction, book.payment) is 'What keeps the person asking, permission apart, from giving up a file: released, given_up, ended, fits for one that holds its payment, or touched; null: nothing.';

create function book.file_give_up_said(f book.payout_file) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object('then', g.then_what, 'reason', g.reason, 'by', authz.name_of(g.proposed_by), 'you', g.proposed_by = session_user, 'at_us', book.micros(g.proposed_at))
            from book.file_give_up g where g.file_id = f.id and g.file_version = f.version and f.given_up_by is null);
end $$;
comment on function book.file_give_up_said(book.payout_file) is 'What one person has said about giving a file up, while it counts.';

create function book.release_file(p_id bigint, p_version int, p_sha256 text, p_ask_password boolean) returns book.payout_file language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  f book.payout_file;
  i book.instruction;
  p book.payment;
  why text;
begin
  perform book.lock_parts(p_id);
  select * into i from book.instruction x where x.id = (select y.instruction_id from book.payout_file y where y.id = p_id);
  select * into p from book.payment x where x.id = i.payment_id for update;
  select * into i from book.instruction x where x.id = i.id for update;
  select * into f from book.payout_file x where x.id = p_id for update;
  if f.id is null or not book.client_visible(p.client_id) or not book.others_visible(f) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payout_file', 'id', p_id));
  elsif f.version <> p_version or f.sha256 is distinct from p_sha256 then
    perform authz.refuse('PU002', jsonb_build_object('what', 'payout_file', 'version', f.version, 'sha256', f.sha256));
  end if;
  why := book.why_not_release(f, i, p);
  if why = 'touched' then
    perform authz.refuse('PU004', jsonb_build_object('why', why));
  elsif why = 'differs' then
    perform authz.refuse('PU006', jsonb_build_object('what', 'payout_file', 'why', why));
  elsif why is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payout_file', 'why', why, 'state', i.state));
  end if;
  if p_ask_password then
    perform authz.require_password();
  end if;
  perform book.use_release_day(session_user::text, book.reference_minor(f.total_minor, f.currency),
    least(p.requested_at, (select min(y.requested_at) from book.other_parts(f) o join book.payment y on y.id = o.payment_id)));
  update book.payout_file x set released_by = session_user, released_at = clock_timestamp(), version = x.version + 1 where x.id = p_id returning * into f;
  update book.instruction x set not_before = clock_timestamp()
   where x.state = 'planned' and x.id in (select r.instruction_id from book.payout_file_part r where r.file_id = p_id);
  return f;
end $$;
comment on function book.release_file(bigint, int, text, boolean) is 'Releases one file as desk.release_payout_file says. Lock order: payments, instructions, file. PU002, PU003, PU004, PU005, PU006, PU007, PU010.';

create function book.release_audit(f book.payout_file) returns jsonb language sql stable
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('payment', p.reference, 'message_id', f.message_id, 'sha256', f.sha256, 'total_minor', f.total_minor::text, 'currency', f.currency)
         || case when f.gathering_id is null then '{}' else jsonb_build_object('transfers', f.transfers) end
    from book.instruction i join book.payment p on p.id = i.payment_id where i.id = f.instruction_id
$$;
comment on function book.release_audit(book.payout_file) is 'What stands on record of a release.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.put_payout_file(p_lease bigint, p_id bigint, p_message_id text, p_content text, p_sha256 text, p_total_minor bigint, p_transfers int) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  bytes bytea := decode(p_content, 'base64');
  file bigint;
begin
  perform book.require_lease(p_lease);
  i := book.claimed_payout(p_id);
  if p_total_minor is distinct from i.amount_minor or p_transfers is distinct from 1 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'total'));
  elsif encode(sha256(bytes), 'hex') is distinct from p_sha256 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'sha256'));
  elsif exists (select from book.payout_file f where f.instruction_id = p_id and f.given_up_by is null) then
    -- Made once: what is there already counts, unless two people have given it up.
    return false;
  elsif book.live_gathering(p_id) is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'gathering', 'id', book.live_gathering(p_id)));
  end if;
  insert into book.payout_file (instruction_id, gateway, message_id, content, sha256, total_minor, currency, transfers)
  values (p_id, i.provider, p_message_id, bytes, p_sha256, p_total_minor, i.currency, p_transfers) returning id into file;
  perform authz.note_change('payout_file', file, 1);
  perform audit.append('payout_file.made', 'payout_file', file::text, jsonb_build_object('message_id', p_message_id, 'sha256', p_sha256, 'total_minor', p_total_minor::text, 'currency', i.currency)::text);
  return true;
end $$;
comment on function link.put_payout_file(bigint, bigint, text, text, text, bigint, int) is 'Keeps the file made for a claimed payout (content in base64), once, and again after two people have given it up; false when there is one. PU008 when hash or sum are not its own, PU003 for one that is gathered.';

create function link.payout_file(p_lease bigint, p_id bigint) returns table (message_id text, content text, sha256 text, total_minor bigint, currency text, exponent int, transfers int, released boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  return query
    select f.message_id, encode(f.content, 'base64'), f.sha256, f.total_minor, f.currency, c.exponent::int, f.transfers, book.file_may_leave(f)
      from book.payout_file f join policy.currency c on c.code = f.currency join book.payout_file_part r on r.file_id = f.id and r.live
      join book.instruction i on i.id = r.instruction_id and i.provider = f.gateway
     where r.instruction_id = p_id and f.given_up_by is null;
end $$;
comment on function link.payout_file(bigint, bigint) is 'The file kept for a payout and whether it may leave (book.file_may_leave); no row: none was made.';

create function desk.list_payout_files(p_released boolean, p_limit int default 100)
returns table (id bigint, payment_id bigint, reference text, gateway text, message_id text, sha256 text, total_minor bigint, currency text, exponent int, transfers int, to_masked text, made_us bigint,
               released_by text, released_us bigint, version int, release jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('gateway.read');
  perform authz.count_read('payout_file.list', most);
  return query
    select f.id, p.id, p.reference, f.gateway, f.message_id, f.sha256, f.total_minor, f.currency, c.exponent::int, f.transfers, d.masked, book.micros(f.made_at),
           authz.name_of(f.released_by), book.micros(f.released_at), f.version, book.permitted_action('instruction.resolve', book.why_not_release(f, i, p))
      from book.payout_file f
      join policy.currency c on c.code = f.currency
      join book.instruction i on i.id = f.instruction_id
      join book.payment p on p.id = i.payment_id
      left join book.destination d on d.id = p.destination_id
     where (f.released_by is not null) = coalesce(p_released, false) and f.given_up_by is null and book.client_visible(p.client_id) and book.others_visible(f)
     order by f.made_at desc, f.id desc limit most;
end $$;
comment on function desk.list_payout_files(boolean, int) is 'Files of credit transfers that wait to be released, or have been; the newest first, at most 500. release: whether the person asking may, and why not.';

create function desk.list_given_up_files(p_limit int default 100)
returns table (id bigint, payment_id bigint, reference text, gateway text, message_id text, sha256 text, total_minor bigint, currency text, exponent int, to_masked text, made_us bigint,
               then_what text, reason text, proposed_by text, proposed_us bigint, given_up_by text, given_up_us bigint, state text, next_message text, next_state text, version int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most int := least(greatest(coalesce(p_limit, 100), 1), 500);
begin
  perform authz.require('gateway.read');
  perform authz.count_read('payout_file.list', most);
  return query
    select f.id, p.id, p.reference, f.gateway, f.message_id, f.sha256, f.total_minor, f.currency, c.exponent::int, d.masked, book.micros(f.made_at),
           g.then_what, g.reason, authz.name_of(g.proposed_by), book.micros(g.proposed_at), authz.name_of(f.given_up_by), book.micros(f.given_up_at), p.state,
           n.message_id, case when n.given_up_by is not null then 'given_up' when n.released_by is not null then 'released' when n.id is not null then 'waiting' end, f.version
      from book.payout_file f
      join book.file_give_up g on g.file_id = f.id
      join policy.currency c on c.code = f.currency
      join book.instruction i on i.id = f.instruction_id
      join book.payment p on p.id = i.payment_id
      left join book.destination d on d.id = p.destination_id
      left join lateral (select x.id, x.message_id, x.released_by, x.given_up_by from book.payout_file x where (x.instruction_id = f.instruction_id or x.gathering_id = f.gathering_id) and x.id > f.id order by x.id limit 1) n on true
     where f.given_up_by is not null and book.client_visible(p.client_id) and book.others_visible(f)
     order by f.given_up_at desc, f.id desc limit most;
end $$;
comment on function desk.list_given_up_files(int) is 'Files of credit transfers that two people have given up: who proposed it and who agreed, when, why and what then; the state of the payment now, and the file made in its place with what became of that (waiting, released, given_up). The newest first, at most 500. PU001.';

create function desk.payout_file(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  f book.payout_file;
  i book.instruction;
  p book.payment;
begin
  perform authz.require('payment.read');
  select * into f from book.payout_file x where x.id = p_id;
  select * into i from book.instruction x where x.id = f.instruction_id;
  select * into p from book.payment x where x.id = i.payment_id;
  if f.id is null or not book.client_visible(p.client_id) or not book.others_visible(f) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payout_file', 'id', p_id));
  end if;
  perform authz.count_read('payout_file.read', 1);
  perform authz.record_read('payout_file.read', 'payout_file', p_id);
  return jsonb_build_object(
    'id', f.id, 'payment_id', p.id, 'reference', p.reference, 'gateway', f.gateway, 'message_id', f.message_id, 'sha256', f.sha256, 'bytes', octet_length(f.content),
    'total', book.money(f.total_minor, f.currency), 'made_us', book.micros(f.made_at), 'released_by', authz.name_of(f.released_by), 'released_us', book.micros(f.released_at), 'version', f.version,
    'release', book.permitted_action('instruction.resolve', book.why_not_release(f, i, p)), 'may_export', authz.may('payout_file.export'),
    'take_out', book.permitted_action('instruction.resolve', book.why_not_take_out(f)), 'gathered', f.gathering_id is not null,
    'give_up', book.permitted_action('instruction.resolve', book.why_not_give_up(f, i, p)), 'said', book.file_give_up_said(f),
    'transfers', coalesce(book.file_transfers(f, p), '[]'));
end $$;
comment on function desk.payout_file(bigint) is 'A file of credit transfers as its bytes say it, each transfer beside the payment it was made for; what one person has said about giving it up (said), and whether the person asking may (give_up). Logged as a read of personal data. PU001, PU007.';

create function desk.payout_file_content(p_id bigint) returns table (message_id text, sha256 text, content text) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  f book.payout_file;
  p book.payment;
begin
  perform authz.require('payout_file.export');
  select * into f from book.payout_file x where x.id = p_id;
  select y.* into p from book.instruction x join book.payment y on y.id = x.payment_id where x.id = f.instruction_id;
  if f.id is null or not book.client_visible(p.client_id) or not book.others_visible(f) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payout_file', 'id', p_id));
  end if;
  perform authz.count_read('payout_file.export', 1);
  perform audit.append('payout_file.exported', 'payout_file', p_id::text,
    jsonb_build_object('payment', p.reference, 'message_id', f.message_id, 'sha256', f.sha256, 'released', f.released_by is not null)::text);
  return query select f.message_id, f.sha256, encode(f.content, 'base64');
end $$;
comment on function desk.payout_file_content(bigint) is 'The bytes of a file of credit transfers in base64, to be kept on a disk. Each time is audited with the payment and the hash. PU001, PU007.';

create function desk.release_payout_file(p_key uuid, p_id bigint, p_version int, p_sha256 text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  f book.payout_file;
begin
  answer := authz.begin_command(p_key, 'payout_file.release', 'instruction.resolve', jsonb_build_object('id', p_id, 'version', p_version, 'sha256', p_sha256));
  if answer.replayed then return answer; end if;
  f := book.release_file(p_id, p_version, p_sha256, true);
  return authz.finish_command(p_key, 'payout_file', f.id, f.version, 'released',
    jsonb_build_object('payment', (select i.payment_id from book.instruction i where i.id = f.instruction_id), 'message_id', f.message_id), book.release_audit(f));
end $$;
comment on function desk.release_payout_file(uuid, bigint, int, text) is 'Lets a file of credit transfers go to the bank: these bytes and no others. Not by one who had a hand in the payment or its destination (PU004); PU002 when the hash is not the file''s, PU003 when it has been released or its instruction has ended, PU005 above what the person may release, PU006 when it does not hold the payment and nothing else, PU010 without the password again.';

create function desk.release_payout_files(p_key uuid, p_files jsonb, p_totals jsonb) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  item record;
  f book.payout_file;
  fault text;
  fault_args text;
  totals jsonb;
  total numeric;
  results jsonb := '[]';
  released int := 0;
begin
  answer := authz.begin_command(p_key, 'payout_file.release_many', 'instruction.resolve', jsonb_build_object('files', p_files, 'totals', p_totals));
  if answer.replayed then return answer; end if;
  if jsonb_typeof(p_files) is distinct from 'array' or jsonb_array_length(p_files) not between 1 and authz.whole_setting('bulk.most_count')
     or exists (select from jsonb_array_elements(p_files) e where jsonb_typeof(e) <> 'object' or e ->> 'id' !~ '^[1-9][0-9]{0,17}$' or e ->> 'version' !~ '^[1-9][0-9]{0,8}$' or e ->> 'sha256' is null)
     or (select count(distinct e ->> 'id') from jsonb_array_elements(p_files) e) < jsonb_array_length(p_files) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'files', 'most', authz.whole_setting('bulk.most_count')));
  end if;
  -- The list adds up to what the person was shown, and within the ceiling of a list.
  select jsonb_object_agg(t.currency, t.sum::text), sum(book.reference_minor(t.sum, t.currency)) into totals, total
    from (select x.currency, sum(x.total_minor)::bigint as sum
            from jsonb_array_elements(p_files) e join book.payout_file x on x.id = (e ->> 'id')::bigint
            join book.instruction i on i.id = x.instruction_id join book.payment p on p.id = i.payment_id
           where book.client_visible(p.client_id) and book.others_visible(x) group by x.currency) t;
  if totals is distinct from p_totals then
    perform authz.refuse('PU002', jsonb_build_object('what', 'total', 'totals', totals));
  elsif total > authz.whole_setting('bulk.most_minor') then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'bulk', 'most', authz.whole_setting('bulk.most_minor')::text, 'asked', total::text));
  end if;
  perform authz.require_password();
  -- In ascending order of payments, as two lists with the same files would.
  perform from book.payment p join book.instruction i on i.payment_id = p.id join book.payout_file_part x on x.instruction_id = i.id
    where x.file_id in (select (e ->> 'id')::bigint from jsonb_array_elements(p_files) e) order by p.id for update of p;
  for item in
    select (e ->> 'id')::bigint as id, (e ->> 'version')::int as version, e ->> 'sha256' as sha256 from jsonb_array_elements(p_files) e order by 1
  loop
    begin
      f := book.release_file(item.id, item.version, item.sha256, false);
      perform authz.note_change('payout_file', f.id, f.version);
      perform audit.append('payout_file.release', 'payout_file', f.id::text, (book.release_audit(f) || jsonb_build_object('list', p_key))::text);
      released := released + 1;
      results := results || jsonb_build_object('id', item.id, 'message_id', f.message_id, 'result', 'released');
    exception
      -- What the office refuses is that file's result; anything else ends the whole list.
      when sqlstate 'PU001' or sqlstate 'PU002' or sqlstate 'PU003' or sqlstate 'PU004' or sqlstate 'PU005' or sqlstate 'PU006' or sqlstate 'PU007' then
        get stacked diagnostics fault = returned_sqlstate, fault_args = pg_exception_detail;
        results := results || jsonb_build_object('id', item.id, 'message_id', (select x.message_id from book.payout_file x join book.instruction i on i.id = x.instruction_id
                                                                                join book.payment p on p.id = i.payment_id where x.id = item.id and book.client_visible(p.client_id) and book.others_visible(x)),
                                                 'result', 'refused', 'code', fault, 'args', fault_args::jsonb);
    end;
  end loop;
  return authz.finish_command(p_key, 'payout_file', null, null, 'released', jsonb_build_object('released', released, 'refused', jsonb_array_length(results) - released, 'rows', results),
    jsonb_build_object('released', released, 'files', jsonb_array_length(results), 'totals', totals));
end $$;
comment on function desk.release_payout_files(uuid, jsonb, jsonb) is 'Releases each file of a list, [{"id", "version", "sha256"}], as desk.release_payout_file does one: those that cannot be are named with what stands against them. p_totals: the sums by currency as shown, {"EUR": "1234500"} in minor units. PU002 total, PU005 bulk, PU008, PU010 one fresh password for the whole list.';

create function desk.give_up_payout_file(p_key uuid, p_id bigint, p_version int, p_then text, p_reason text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  f book.payout_file;
  i book.instruction;
  p book.payment;
  said book.file_give_up;
  why text;
begin
  answer := authz.begin_command(p_key, 'payout_file.give_up', 'instruction.resolve', jsonb_build_object('id', p_id, 'version', p_version, 'then', p_then, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  if p_then is null or p_then not in ('made_again', 'money_back') then
    perform authz.refuse('PU008', jsonb_build_object('field', 'then'));
  end if;
  perform book.lock_parts(p_id);
  select * into i from book.instruction x where x.id = (select y.instruction_id from book.payout_file y where y.id = p_id);
  select * into p from book.payment x where x.id = i.payment_id for update;
  select * into i from book.instruction x where x.id = i.id for update;
  select * into f from book.payout_file x where x.id = p_id for update;
  if f.id is null or not book.client_visible(p.client_id) or not book.others_visible(f) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payout_file', 'id', p_id));
  elsif f.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'payout_file', 'version', f.version));
  end if;
  why := book.why_not_give_up(f, i, p);
  if why = 'touched' then
    perform authz.refuse('PU004', jsonb_build_object('why', why));
  elsif why is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payout_file', 'why', why, 'state', i.state));
  end if;
  select * into said from book.file_give_up g where g.file_id = p_id;
  if said.file_version is distinct from f.version or said.then_what <> p_then then
    update book.payout_file x set version = x.version + 1 where x.id = p_id returning * into f;
    insert into book.file_give_up as g (file_id, file_version, then_what, reason) values (p_id, f.version, p_then, p_reason)
    on conflict (file_id) do update set file_version = excluded.file_version, then_what = excluded.then_what, reason = excluded.reason, proposed_by = session_user, proposed_at = clock_timestamp();
    perform book.note_payment(p.id, 'resolution_proposed', p.revision, null, null, p_reason, jsonb_build_object('outcome', p_then, 'file', f.message_id));
    return authz.finish_command(p_key, 'payout_file', f.id, f.version, 'proposed', jsonb_build_object('payment', p.id, 'message_id', f.message_id),
      jsonb_build_object('payment', p.reference, 'message_id', f.message_id, 'sha256', f.sha256, 'then', p_then, 'reason', p_reason));
  elsif said.proposed_by = session_user then
    perform authz.refuse('PU004', jsonb_build_object('why', 'maker'));
  end if;
  update book.payout_file x set given_up_by = session_user, given_up_at = clock_timestamp(), version = x.version + 1 where x.id = p_id returning * into f;
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_reason, jsonb_build_object('outcome', p_then, 'file', f.message_id, 'proposed_by', said.proposed_by));
  if p_then = 'money_back' then
    -- Not one byte of it has left: that is as good as a refusal, and nobody else is asked.
    perform book.instruction_refused(book.move_instruction(i.id, null, '{planned,claimed}', 'refused', jsonb_build_object('reason', 'its file was given up, says ' || session_user)));
    perform book.give_up_others(f, p_reason, said.proposed_by);
  else
    update book.instruction x set not_before = clock_timestamp()
     where x.state = 'planned' and x.id in (select r.instruction_id from book.payout_file_part r where r.file_id = p_id);
  end if;
  return authz.finish_command(p_key, 'payout_file', f.id, f.version, 'given_up', jsonb_build_object('payment', p.id, 'message_id', f.message_id),
    jsonb_build_object('payment', p.reference, 'message_id', f.message_id, 'sha256', f.sha256, 'then', p_then, 'reason', p_reason, 'proposed_by', said.proposed_by));
end $$;
comment on function desk.give_up_payout_file(uuid, bigint, int, text, text) is 'Gives up a file that does not hold its payment and was never released; then another is made of what the office holds now (made_again), or the money goes back to the client (money_back). The first person proposes, a second says the same, neither of them having had a hand in the payment or its destination. PU002, PU003 released, given_up, ended or fits, PU004 touched or maker, PU007, PU008 then.';

reset role;
grant execute on function link.put_payout_file(bigint, bigint, text, text, text, bigint, int), link.payout_file(bigint, bigint) to purser_connector;
grant execute on function desk.list_payout_files(boolean, int), desk.list_given_up_files(int), desk.payout_file(bigint) to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.payout_file_content(bigint) to purser_payments_manager, purser_operations;
grant execute on function desk.release_payout_file(uuid, bigint, int, text), desk.release_payout_files(uuid, jsonb, jsonb), desk.give_up_payout_file(uuid, bigint, int, text, text) to purser_payments_manager, purser_operations;
