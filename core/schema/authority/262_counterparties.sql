-- Who pays and who is paid, where that is not the client. The name becomes a party of the client as soon as it is
-- known, and is screened like those who own a company; no money moves from or to a name that nobody compared.
set local role purser_owner;
grant select, insert on book.counterparty to purser_desk;
grant insert on book.party to purser_desk;

create function book.counterparty_key(p_name text) returns text language sql immutable
set search_path = pg_catalog, pg_temp
return left(coalesce(nullif(book.plain_name(p_name), ''), btrim(p_name)), 256);
comment on function book.counterparty_key(text) is 'By what a name is known to be the same; a name without a letter known here, by itself.';

create function book.note_counterparty(p_client_id bigint, p_name text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  if btrim(coalesce(p_name, '')) = '' or book.same_name(p_name, (select c.full_name from book.client c where c.id = p_client_id))
     or exists (select from book.counterparty k where k.client_id = p_client_id and k.name_key = book.counterparty_key(p_name)) then
    return;
  end if;
  insert into book.party (kind, name) values ('unknown', p_name) returning id into made;
  insert into book.counterparty (client_id, name_key, party_id) values (p_client_id, book.counterparty_key(p_name), made);
exception when unique_violation then
  null; -- somebody else noted the same name at the same time
end $$;
comment on function book.note_counterparty(bigint, text) is 'Makes a name other than the client''s own a party that is screened; nothing when it is one already.';

create function book.counterparty_trigger() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.note_counterparty(new.client_id, case tg_argv[0] when 'holder' then to_jsonb(new) ->> 'holder' else to_jsonb(new) ->> 'payer' end);
  return null;
end $$;
comment on function book.counterparty_trigger() is 'Notes the holder of a destination, the payer of a payment.';
create trigger destination_counterparty after insert or update of holder on book.destination for each row execute function book.counterparty_trigger('holder');
create trigger payment_counterparty after insert or update of payer on book.payment for each row when (new.payer is not null) execute function book.counterparty_trigger('payer');

create function book.counterparty_of(p book.payment) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  other text := case p.kind when 'deposit' then p.payer when 'withdrawal' then (select d.holder from book.destination d where d.id = p.destination_id) end;
begin
  return (select k.party_id from book.counterparty k
           where k.client_id = p.client_id and k.name_key = book.counterparty_key(other) and not book.same_name(other, (select c.full_name from book.client c where c.id = p.client_id)));
end $$;
comment on function book.counterparty_of(book.payment) is 'The party that pays a deposit or is paid by a withdrawal; null when that is the client.';

create function book.check_counterparty(p book.payment, p_again boolean default false) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  party constant bigint := book.counterparty_of(p);
  run book.screening_run;
begin
  if party is null and p.to_client_id is null then
    return book.check_row('counterparty', 'clear', '{"client": true}', 'office', clock_timestamp());
  end if;
  select * into run from book.screening_run r
   where r.client_id = coalesce(book.survivor_of(p.to_client_id), p.client_id) and r.party_id is not distinct from party order by r.id desc limit 1;
  return book.screening_check('counterparty', run, array(select h from book.screening_hit h where h.run_id = run.id and h.band <> 'shadow'),
    jsonb_build_object('name', coalesce((select y.name from book.party y where y.id = party), (select c.full_name from book.client c where c.id = p.to_client_id))),
    authz.whole_setting('screening.payout_hours')::int, p_again);
end $$;
comment on function book.check_counterparty(book.payment, boolean) is 'Who pays or is paid, where that is not the client, was compared with the lists in the last hours, and no hit stands (book.screening_check).';

-- Names that stood in the books before there was this.
do $$
begin
  if not exists (select from book.counterparty) then
    perform book.note_counterparty(d.client_id, d.holder) from book.destination d join book.client c on c.id = d.client_id where lower(d.holder) <> lower(c.full_name);
    perform book.note_counterparty(p.client_id, p.payer) from book.payment p join book.client c on c.id = p.client_id where lower(p.payer) <> lower(c.full_name);
  end if;
end $$;
do $$
begin
  if not exists (select from book.officer) then
    perform book.note_officers(x.client_id, x.field, x.value)
       from (select distinct on (f.client_id, f.field) f.client_id, f.field, f.value from book.client_field f where f.field in ('representatives', 'directors') order by f.client_id, f.field, f.edition desc) x;
  end if;
end $$;

reset role;
grant execute on all functions in schema book to purser_desk;
