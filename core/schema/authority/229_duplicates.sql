-- Clients who may be one person: candidate pairs with reasons, decided by a person.
set local role purser_owner;

create function book.find_duplicates(p_client_id bigint) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  digits text;
  n int;
begin
  select * into strict c from book.client x where x.id = p_client_id;
  digits := regexp_replace(coalesce(c.phone, ''), '[^0-9]', '', 'g');
  with candidate as (
    select o.id as other, jsonb_build_object('reason', 'name_birth_date') as reason from book.client o
     where c.birth_date is not null and o.birth_date = c.birth_date and o.id <> c.id
       and (book.same_name(o.full_name, c.full_name) or public.similarity(book.plain_name(o.full_name), book.plain_name(c.full_name)) >= 0.75)
    union all
    select o.id, jsonb_build_object('reason', 'email') from book.client o where c.email is not null and lower(o.email) = lower(c.email) and o.id <> c.id
    union all
    select o.id, jsonb_build_object('reason', 'phone') from book.client o where length(digits) >= 8 and o.phone is not null and regexp_replace(o.phone, '[^0-9]', '', 'g') = digits and o.id <> c.id
    union all
    select o.client_id, jsonb_build_object('reason', 'document', 'type', d.type) from book.client_document d
      join book.client_document o on o.issuer_country = d.issuer_country and o.number = d.number and o.client_id <> d.client_id
     where d.client_id = c.id and d.number is not null and d.issuer_country is not null
    union all
    select o.client_id, jsonb_build_object('reason', 'same_file', 'type', d.type) from book.client_document d join book.client_document o on o.sha256 = d.sha256 and o.client_id <> d.client_id where d.client_id = c.id
    union all
    select o.client_id, jsonb_build_object('reason', 'destination', 'method', d.method) from book.destination d join book.destination o on o.method = d.method and o.detail = d.detail and o.client_id <> d.client_id where d.client_id = c.id
    union all
    select o.client_id, jsonb_build_object('reason', f.field) from book.client_field f join book.client_field o on o.field = f.field and o.value = f.value and o.client_id <> f.client_id
     where f.client_id = c.id and f.field in ('device', 'registration_number', 'lei')),
  pair as (
    select least(c.id, k.other) as one, greatest(c.id, k.other) as two, jsonb_agg(distinct k.reason) as reasons from candidate k group by 1, 2)
  insert into book.duplicate_pair as p (client_id, other_id, reasons)
  select x.one, x.two, x.reasons from pair x
  on conflict (client_id, other_id) do update
     -- What was found different is asked about again when there is a new reason.
     set reasons = excluded.reasons, state = 'open', decided_by = null, decided_at = null, version = p.version + 1
   where not p.reasons @> excluded.reasons and p.state <> 'same';
  get diagnostics n = row_count;
  return n;
end $$;
comment on function book.find_duplicates(bigint) is 'Looks for clients who may be this one: name with birth date, e-mail, phone, document number or file, bank account or wallet, device, registration number. Returns the pairs that are new or have a new reason.';

create function book.duplicates_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.find_duplicates(new.client_id);
  return null;
end $$;
comment on function book.duplicates_moved() is 'Looks again when a document or a place to be paid to comes in.';
create trigger duplicates_moved after insert on book.client_document for each row execute function book.duplicates_moved();
create trigger duplicates_moved after insert on book.destination for each row execute function book.duplicates_moved();

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.decide_duplicate(p_key uuid, p_id bigint, p_version int, p_decision text, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.duplicate_pair;
begin
  answer := authz.begin_command(p_key, 'duplicate.decide', 'duplicate.decide', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  perform book.check_free_text('text', p_text, 1000);
  select * into p from book.duplicate_pair x where x.id = p_id for update;
  if not found or not book.client_visible(p.client_id) or not book.client_visible(p.other_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'duplicate', 'id', p_id));
  elsif p.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'duplicate', 'version', p.version, 'state', p.state));
  elsif p_decision is null or p_decision not in ('same', 'different') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  elsif p.state = p_decision then
    perform authz.refuse('PU003', jsonb_build_object('what', 'duplicate', 'state', p.state));
  end if;
  update book.duplicate_pair x set state = p_decision, decided_by = session_user, decided_at = clock_timestamp(), text = p_text, version = x.version + 1 where x.id = p_id returning * into p;
  perform book.note_client(p.client_id);
  perform book.note_client(p.other_id);
  return authz.finish_command(p_key, 'duplicate', p.id, p.version, p.state, '{}', jsonb_build_object('client', p.client_id, 'other', p.other_id, 'text', p_text));
end $$;
comment on function desk.decide_duplicate(uuid, bigint, int, text, text) is 'Says whether two clients are the same person. The same: neither is approved any more.';

create function desk.list_duplicates(p_state text default 'open', p_limit int default 100)
returns table (id bigint, client_id bigint, client text, other_id bigint, other text, reasons jsonb, state text, found_us bigint, version int) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
  found_rows int;
begin
  perform authz.require('duplicate.decide');
  scope := case when authz.sees_all() then null else authz.partners() end;
  return query
    select p.id, a.id, a.full_name, b.id, b.full_name, p.reasons, p.state, book.micros(p.found_at), p.version
      from book.duplicate_pair p join book.client a on a.id = p.client_id join book.client b on b.id = p.other_id
     where p.state = coalesce(p_state, 'open') and (scope is null or (a.partner_id = any (scope) and b.partner_id = any (scope)))
     order by p.id desc limit least(greatest(coalesce(p_limit, 100), 1), 500);
  get diagnostics found_rows = row_count;
  perform authz.count_read('duplicate.list', found_rows);
end $$;
comment on function desk.list_duplicates(text, int) is 'Pairs of clients who may be one, newest first, with the reasons.';

reset role;
grant execute on function desk.decide_duplicate(uuid, bigint, int, text, text), desk.list_duplicates(text, int) to purser_compliance;
