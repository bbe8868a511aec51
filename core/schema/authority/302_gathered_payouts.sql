-- Payouts gathered into one file: who joins, when it closes, what the file holds, and that it goes as a whole or not at all.
set local role purser_owner;
grant select, insert on book.payout_gathering, book.gathered_payout, book.payout_file_part to purser_desk;
grant update (closed_at, closed_why, closed_by, version) on book.payout_gathering to purser_desk;
grant update (left_at, left_why) on book.gathered_payout to purser_desk;
grant update (live) on book.payout_file_part to purser_desk;

create function book.keep_file_parts() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    update book.payout_file_part p set live = false where p.file_id = new.id and p.live and new.given_up_by is not null;
  elsif new.gathering_id is null then
    insert into book.payout_file_part (file_id, instruction_id, live) values (new.id, new.instruction_id, new.given_up_by is null);
  else
    insert into book.payout_file_part (file_id, instruction_id, live)
    select new.id, g.instruction_id, new.given_up_by is null from book.gathered_payout g where g.gathering_id = new.gathering_id and g.left_at is null;
  end if;
  return null;
end $$;
comment on function book.keep_file_parts() is 'Trigger: writes down which payouts a file holds as it is made, and frees them as it is given up. A payout in two live files is refused by the index (23505).';
create trigger keep_file_parts after insert or update of given_up_by on book.payout_file for each row execute function book.keep_file_parts();

create function book.file_lines(p_content bytea) returns table (n int, reference text, creditor text, account text, amount text, currency text) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select x.n, x.reference, x.creditor, x.account, x.amount, x.currency
      from xmltable('//*[local-name()="CdtTrfTxInf"]' passing xmlparse(document convert_from(p_content, 'UTF8'))
             columns n for ordinality,
                     reference text path '(.//*[local-name()="EndToEndId"])[1]',
                     creditor text path '(*[local-name()="Cdtr"]/*[local-name()="Nm"])[1]',
                     account text path '(*[local-name()="CdtrAcct"]//*[local-name()="IBAN"])[1]',
                     amount text path '(.//*[local-name()="InstdAmt"])[1]',
                     currency text path '(.//*[local-name()="InstdAmt"])[1]/@Ccy') x;
end $$;
comment on function book.file_lines(bytea) is 'The transfers that the bytes of a file hold, in their order. Raises what the XML parser says of bytes that are no document.';

create function book.gathered_transfers(f book.payout_file) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  exponent int := (select c.exponent from policy.currency c where c.code = f.currency);
begin
  return (
    select jsonb_agg(jsonb_build_object(
             'reference', x.reference, 'creditor', x.creditor, 'account', book.mask(x.account, 'account'), 'amount', x.amount || ' ' || x.currency, 'payment_id', q.payment_id,
             'differs', array_remove(array[
               case when q.id is not null and x.account is distinct from q.place then 'account' end,
               case when q.id is null then null
                    when x.currency is distinct from f.currency or coalesce(x.amount, '') !~ '^[0-9]{1,15}(\.[0-9]{1,10})?$' then 'amount'
                    when x.amount::numeric * power(10::numeric, exponent) <> q.amount_minor then 'amount' end,
               case when q.id is null then 'reference' end], null)) order by x.n)
      from book.file_lines(f.content) x
      left join (select i.id, i.payment_id, i.amount_minor, p.reference, upper(replace(d.detail, ' ', '')) as place
                   from book.payout_file_part r
                   join book.instruction i on i.id = r.instruction_id
                   join book.payment p on p.id = i.payment_id
                   left join book.destination d on d.id = p.destination_id
                  where r.file_id = f.id) q on q.reference = x.reference);
end $$;
comment on function book.gathered_transfers(book.payout_file) is 'The transfers of a gathered file, each beside the payment of its reference: as book.file_transfers.';

create function book.gathered_fits(f book.payout_file, p_held jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  parts int := (select count(*) from book.payout_file_part r where r.file_id = f.id);
  exponent int := (select c.exponent from policy.currency c where c.code = f.currency);
begin
  return jsonb_array_length(p_held) = parts and f.transfers = parts
     and f.total_minor = (select sum(i.amount_minor) from book.payout_file_part r join book.instruction i on i.id = r.instruction_id where r.file_id = f.id)
     and (select bool_and(e -> 'differs' = '[]') and count(distinct e ->> 'reference') = parts from jsonb_array_elements(p_held) e)
     -- What the bank adds up, at the head and at the block of payments.
     and (select count(*) = 4 and bool_and(case x.name when 'NbOfTxs' then x.value = parts::text
                                                       else x.value ~ '^[0-9]{1,17}(\.[0-9]{1,5})?$' and x.value::numeric * power(10::numeric, exponent) = f.total_minor end)
            from xmltable('//*[local-name()="NbOfTxs" or local-name()="CtrlSum"]' passing xmlparse(document convert_from(f.content, 'UTF8'))
                   columns name text path 'local-name(.)', value text path '.') x);
end $$;
comment on function book.gathered_fits(book.payout_file, jsonb) is 'Whether a gathered file holds each of its payments once, to the account and the amount, nothing else, and counts and adds them up rightly.';

create function book.other_parts(f book.payout_file) returns table (instruction_id bigint, payment_id bigint) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select i.id, i.payment_id from book.payout_file_part r join book.instruction i on i.id = r.instruction_id
     where r.file_id = f.id and r.instruction_id <> f.instruction_id order by i.payment_id;
end $$;
comment on function book.other_parts(book.payout_file) is 'What a file holds beside the payout of its instruction_id; none: it holds one.';

create function book.others_visible(f book.payout_file) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (select from book.other_parts(f) o join book.payment p on p.id = o.payment_id where not book.client_visible(p.client_id));
end $$;
comment on function book.others_visible(book.payout_file) is 'Whether the person asking may see the clients of all other payments of a file.';

create function book.others_wait(f book.payout_file) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (select from book.other_parts(f) o join book.instruction i on i.id = o.instruction_id where i.state not in ('planned', 'claimed'));
end $$;
comment on function book.others_wait(book.payout_file) is 'Whether none of the other payouts of a file has been begun or has ended.';

create function book.others_touched(f book.payout_file) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from book.other_parts(f) o join book.payment p on p.id = o.payment_id where book.touched(p, session_user::text));
end $$;
comment on function book.others_touched(book.payout_file) is 'Whether the person asking had a hand in one of the other payments of a file.';

create function book.why_not_take_out(f book.payout_file) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when f.gathering_id is null then 'alone'
              when f.given_up_by is not null then 'given_up'
              -- One that needs no release may be on its way at this moment.
              when f.released_by is not null or book.file_may_leave(f) then 'released'
              when exists (select from book.payout_file_part r join book.instruction i on i.id = r.instruction_id where r.file_id = f.id and i.state not in ('planned', 'claimed')) then 'ended' end;
end $$;
comment on function book.why_not_take_out(book.payout_file) is 'What keeps a payment from being taken out of a file: alone (the file holds one), given_up, released, ended; null: nothing.';

create function book.give_up_others(f book.payout_file, p_reason text, p_proposed_by text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  other record;
begin
  for other in select o.instruction_id, p.id, p.revision from book.other_parts(f) o join book.payment p on p.id = o.payment_id order by p.id loop
    perform book.note_payment(other.id, 'resolved', other.revision, null, null, p_reason, jsonb_build_object('outcome', 'money_back', 'file', f.message_id, 'proposed_by', p_proposed_by));
    perform book.instruction_refused(book.move_instruction(other.instruction_id, null, '{planned,claimed}', 'refused', jsonb_build_object('reason', 'its file was given up, says ' || session_user)));
  end loop;
end $$;
comment on function book.give_up_others(book.payout_file, text, text) is 'The money of the other payments of a file that two people gave up goes back as well.';

create function book.lock_parts(p_file_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform from book.payment p join book.instruction i on i.payment_id = p.id join book.payout_file_part r on r.instruction_id = i.id
    where r.file_id = p_file_id order by p.id for update of p;
  perform from book.instruction i join book.payout_file_part r on r.instruction_id = i.id where r.file_id = p_file_id order by i.id for update of i;
end $$;
comment on function book.lock_parts(bigint) is 'Locks the payments of a file in ascending order, then their instructions.';

create function book.claimed_payout(p_id bigint) returns book.instruction language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
begin
  select * into i from book.instruction x where x.id = p_id and x.kind = 'payout' for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  elsif i.state <> 'claimed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'id', p_id, 'state', i.state));
  end if;
  return i;
end $$;
comment on function book.claimed_payout(bigint) is 'A payout that the bridge has claimed, locked. PU007 when there is none, PU003 when it is not claimed.';

create function book.live_gathering(p_instruction_id bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select g.gathering_id from book.gathered_payout g where g.instruction_id = p_instruction_id and g.left_at is null);
end $$;
comment on function book.live_gathering(bigint) is 'The gathering a payout is in; null: none.';

create function book.leave_gathering(p_instruction_id bigint, p_why text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update book.gathered_payout g set left_at = clock_timestamp(), left_why = p_why where g.instruction_id = p_instruction_id and g.left_at is null;
end $$;
comment on function book.leave_gathering(bigint, text) is 'Takes a payout out of its gathering, where it is in one.';

create function book.end_gathering(p_id bigint, p_why text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update book.payout_gathering g set closed_at = clock_timestamp(), closed_why = p_why, closed_by = case p_why when 'person' then session_user::text end, version = g.version + 1
   where g.id = p_id and g.closed_at is null;
  -- The bridge makes the file with the next of them that it claims.
  update book.instruction i set not_before = clock_timestamp()
   where i.state = 'planned' and i.id in (select q.instruction_id from book.gathered_payout q where q.gathering_id = p_id and q.left_at is null);
end $$;
comment on function book.end_gathering(bigint, text) is 'Closes a gathering (cut_off, full, person); its payouts are handed to the bridge at once.';

create function book.open_gathering(p_gateway text, p_method text, p_currency text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  g book.payout_gathering;
  ends timestamptz := coalesce(book.next_cut_off(p_method) - make_interval(mins => authz.whole_setting('payout_file.close_minutes')::int),
                               clock_timestamp() + make_interval(mins => authz.whole_setting('payout_file.gather_minutes')::int));
begin
  select * into g from book.payout_gathering x where x.gateway = p_gateway and x.method = p_method and x.currency = p_currency and x.closed_at is null for update;
  if g.id is not null and g.closes_at > clock_timestamp() then
    return g.id;
  elsif g.id is not null then
    perform book.end_gathering(g.id, 'cut_off');
  end if;
  insert into book.payout_gathering (gateway, method, currency, closes_at) values (p_gateway, p_method, p_currency, ends) returning * into g;
  return g.id;
end $$;
comment on function book.open_gathering(text, text, text) is 'The gathering that takes a payout of a gateway, method and currency now; one whose time is over is closed, and the next one opened.';

create function book.next_file_name(p_gathering_id bigint) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return 'B-' || p_gathering_id || '-' || 1 + (select count(*) from book.payout_file f where f.gathering_id = p_gathering_id);
end $$;
comment on function book.next_file_name(bigint) is 'The message id of the next file of a gathering: another one each time it is made.';

create function book.was_sent_with_another(p_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select i.state = 'sending' and (select e.detail ? 'with' from book.instruction_event e where e.instruction_id = i.id order by e.id desc limit 1)
                     from book.instruction i where i.id = p_id), false);
end $$;
comment on function book.was_sent_with_another(bigint) is 'Whether a payout is being sent by the delivery of another one in the same file.';

create function book.went_with_its_file(p_id bigint) returns boolean language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  file bigint := (select r.file_id from book.payout_file_part r join book.payout_file f on f.id = r.file_id where r.instruction_id = p_id and r.live and f.gathering_id is not null);
begin
  if file is null then
    return false;
  end if;
  perform book.lock_parts(file);
  return (select i.state <> 'claimed' from book.instruction i where i.id = p_id);
end $$;
comment on function book.went_with_its_file(bigint) is 'Locks what goes in one file with a payout, and says whether it has gone with one of them already.';

create function book.sent_together(p_id bigint) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if book.was_sent_with_another(p_id) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'instruction', 'id', p_id, 'state', 'sending'));
  end if;
  return p_id || array(
    select y.id from book.instruction x join book.payout_file_part r on r.instruction_id = x.id and r.live
      join book.payout_file_part s on s.file_id = r.file_id and s.instruction_id <> x.id join book.instruction y on y.id = s.instruction_id
     where x.id = p_id and x.state = 'sending' and y.state = 'sending' and y.sent_at = x.sent_at order by y.id);
end $$;
comment on function book.sent_together(bigint) is 'An instruction, and those that are being sent in the same file with it: what is answered to one delivery is said of each. PU003 for one that another''s delivery carries: only of that is anything said.';

create function book.why_not_together(p_id bigint, p_lease bigint) returns text language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  f book.payout_file;
  p book.payment;
  why text;
begin
  select x.* into f from book.payout_file x join book.payout_file_part r on r.file_id = x.id and r.live and r.instruction_id = p_id where x.gathering_id is not null;
  if f.id is null then
    return null;
  end if;
  perform book.lock_parts(f.id);
  select case when bool_or(i.state in ('refused', 'done')) then 'part_ended'
              when bool_or(i.state not in ('planned', 'claimed')) then 'part_awaited'
              when bool_or(book.waits_for_screening(i) or book.goes_to_retired(i)) then 'part_awaited' end into why
    from book.payout_file_part r join book.instruction i on i.id = r.instruction_id where r.file_id = f.id and r.instruction_id <> p_id;
  if why = 'part_ended' then
    -- Sent again it would pay the ended one too, or once more: what became of this one is for people to say.
    perform book.move_instruction(p_id, p_lease, '{claimed}', 'parked', jsonb_build_object('reason', why));
    update book.instruction x set unknown_since = coalesce(x.unknown_since, clock_timestamp()) where x.id = p_id;
    select y.* into p from book.payment y join book.instruction i on i.payment_id = y.id where i.id = p_id;
    perform book.set_payment(p.id, p.state, 'unknown_outcome', 'unknown', jsonb_build_object('instruction', p_id, 'reason', why));
  elsif why is not null then
    perform book.move_instruction(p_id, p_lease, '{claimed}', 'planned', jsonb_build_object('reason', why));
    update book.instruction x set not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.retry_seconds')) where x.id = p_id;
  end if;
  return why;
end $$;
comment on function book.why_not_together(bigint, bigint) is 'Asked before a gathered file is delivered: part_awaited when one of its other payouts waits for a screening, a look-up, or for people because its destination was retired (then all wait), part_ended when one has ended (then the file never goes again, and people say what became of the rest); null: nothing.';

create function book.send_others(p_id bigint, p_lease bigint, p_detail jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  other record;
begin
  for other in
    select i.id from book.payout_file_part r join book.payout_file_part s on s.file_id = r.file_id and s.instruction_id <> r.instruction_id
      join book.instruction i on i.id = s.instruction_id
     where r.instruction_id = p_id and r.live and i.state in ('planned', 'claimed') order by i.id
  loop
    perform book.move_instruction(other.id, p_lease, '{planned,claimed}', 'sending', p_detail || jsonb_build_object('with', p_id));
  end loop;
  update book.instruction x set attempts = x.attempts + 1, sent_at = y.sent_at, sent_server_time_s = coalesce(x.sent_server_time_s, y.sent_server_time_s)
    from book.payout_file_part r join book.payout_file_part s on s.file_id = r.file_id and s.instruction_id <> r.instruction_id join book.instruction y on y.id = r.instruction_id
   where r.instruction_id = p_id and r.live and x.id = s.instruction_id and x.state = 'sending';
end $$;
comment on function book.send_others(bigint, bigint, jsonb) is 'Marks the other payouts of a gathered file as being sent in the same transaction: its bytes move all of them.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.gather_payout(p_lease bigint, p_id bigint) returns text language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
  g book.payout_gathering;
  most bigint := authz.whole_setting('payout_file.most_transfers');
begin
  perform book.require_lease(p_lease);
  i := book.claimed_payout(p_id);
  g.id := book.live_gathering(p_id);
  if g.id is null then
    if most < 2 or i.refund_of is not null or i.attempts > 0
       or exists (select from book.payout_file f where f.instruction_id = p_id and f.gathering_id is null)
       or exists (select from book.gathered_payout q where q.instruction_id = p_id and q.left_why = 'unwritable') then
      return 'alone';
    end if;
    g.id := book.open_gathering(i.provider, (select p.method from book.payment p where p.id = i.payment_id), i.currency);
    insert into book.gathered_payout (gathering_id, instruction_id) values (g.id, p_id);
  end if;
  select * into g from book.payout_gathering x where x.id = g.id for update;
  if g.closed_at is null and g.closes_at <= clock_timestamp() then
    perform book.end_gathering(g.id, 'cut_off');
  elsif g.closed_at is null and (select count(*) from book.gathered_payout q where q.gathering_id = g.id and q.left_at is null) >= most then
    perform book.end_gathering(g.id, 'full');
  elsif g.closed_at is null then
    perform authz.note_change('payout_file', g.id, g.version);
    return 'waits';
  end if;
  return 'ready';
end $$;
comment on function link.gather_payout(bigint, bigint) is 'Whether a claimed payout goes in a file of its own (alone), waits in an open gathering (waits), or its gathering is closed and the file is to be made (ready). PU003, PU007, PU014.';

create function link.gathered_payouts(p_lease bigint, p_id bigint)
returns table (id bigint, kind text, server text, login bigint, provider text, amount_minor bigint, currency text, exponent int, direction text, tag text, comment text, attempts int,
               payment_reference text, destination jsonb, check_margin boolean, operation text, client text, refund_of text, message_id text, batch_booking boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  g book.payout_gathering;
begin
  perform book.require_lease(p_lease);
  select * into g from book.payout_gathering x where x.id = book.live_gathering(p_id) for update;
  if g.closed_at is null or not exists (select from book.instruction x where x.id = p_id and x.state = 'claimed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'gathering', 'id', g.id));
  end if;
  -- What has come to an end, goes another way or waits for its screening does not hold up the others.
  update book.gathered_payout q set left_at = clock_timestamp(),
         left_why = case when x.state not in ('planned', 'claimed') then 'ended' when x.provider <> g.gateway then 'rerouted' else 'screening' end
    from book.instruction x
   where x.id = q.instruction_id and q.gathering_id = g.id and q.left_at is null
     and (x.state not in ('planned', 'claimed') or x.provider <> g.gateway or book.waits_for_screening(x));
  return query
    select r.*, book.next_file_name(g.id), (authz.setting('payout_file.batch_booking') #>> '{}')::boolean
      from book.instruction_rows(array(select q.instruction_id from book.gathered_payout q where q.gathering_id = g.id and q.left_at is null order by q.id)) r;
end $$;
comment on function link.gathered_payouts(bigint, bigint) is 'The payouts that go in one file with a claimed one whose gathering is closed, in the order they joined, with the message id their file has to have and whether the bank is asked to book one sum. PU003, PU014.';

create function link.leave_gathering(p_lease bigint, p_id bigint) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  if exists (select from book.payout_file_part r where r.instruction_id = p_id and r.live) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payout_file', 'id', p_id));
  end if;
  perform book.leave_gathering(p_id, 'unwritable');
  update book.instruction x set not_before = clock_timestamp() where x.id = p_id and x.state = 'planned';
  return true;
end $$;
comment on function link.leave_gathering(bigint, bigint) is 'A payout that cannot be written leaves its gathering before a file is made, and goes on alone. PU003 when a file holds it, PU014.';

create function link.put_gathered_file(p_lease bigint, p_id bigint, p_message_id text, p_content text, p_sha256 text, p_total_minor bigint, p_transfers int) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  g book.payout_gathering;
  bytes bytea := decode(p_content, 'base64');
  held record;
  file bigint;
begin
  perform book.require_lease(p_lease);
  select * into g from book.payout_gathering x where x.id = book.live_gathering(p_id) for update;
  if g.closed_at is null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'gathering', 'id', g.id));
  elsif exists (select from book.payout_file f where f.gathering_id = g.id and f.given_up_by is null) then
    return false;
  end if;
  select sum(i.amount_minor) as minor, count(*) as n, (array_agg(i.id order by q.id))[1] as first,
         bool_and(i.state in ('planned', 'claimed') and i.provider = g.gateway and i.currency = g.currency) as whole into held
    from book.gathered_payout q join book.instruction i on i.id = q.instruction_id where q.gathering_id = g.id and q.left_at is null;
  if not held.whole then
    perform authz.refuse('PU003', jsonb_build_object('what', 'gathering', 'id', g.id));
  elsif p_total_minor is distinct from held.minor or p_transfers is distinct from held.n then
    perform authz.refuse('PU008', jsonb_build_object('field', 'total'));
  elsif p_message_id is distinct from book.next_file_name(g.id) then
    perform authz.refuse('PU008', jsonb_build_object('field', 'message_id'));
  elsif encode(sha256(bytes), 'hex') is distinct from p_sha256 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'sha256'));
  end if;
  insert into book.payout_file (instruction_id, gathering_id, gateway, message_id, content, sha256, total_minor, currency, transfers)
  values (held.first, g.id, g.gateway, p_message_id, bytes, p_sha256, p_total_minor, g.currency, p_transfers) returning id into file;
  perform authz.note_change('payout_file', file, 1);
  perform audit.append('payout_file.made', 'payout_file', file::text,
    jsonb_build_object('message_id', p_message_id, 'sha256', p_sha256, 'total_minor', p_total_minor::text, 'currency', g.currency, 'transfers', p_transfers)::text);
  return true;
end $$;
comment on function link.put_gathered_file(bigint, bigint, text, text, text, bigint, int) is 'Keeps the file made for a closed gathering (content in base64); false when there is one. PU003 when the gathering is open or a payout of it has gone on, PU008 when message id, hash, number or sum are not its own, PU014.';

create function desk.list_gatherings() returns table (id bigint, gateway text, method text, currency text, exponent int, payouts int, total_minor bigint, most int, opened_us bigint, closes_us bigint, version int, close jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('gateway.read');
  perform authz.count_read('payout_file.list', 1);
  return query
    select g.id, g.gateway, m.name, g.currency, c.exponent::int, q.n, q.minor, authz.whole_setting('payout_file.most_transfers')::int, book.micros(g.opened_at), book.micros(g.closes_at), g.version,
           book.permitted_action('instruction.resolve', case when q.n = 0 then 'empty' end)
      from book.payout_gathering g
      join policy.payment_method m on m.code = g.method
      join policy.currency c on c.code = g.currency
     cross join lateral (select count(*)::int as n, coalesce(sum(i.amount_minor), 0)::bigint as minor
                           from book.gathered_payout y join book.instruction i on i.id = y.instruction_id where y.gathering_id = g.id and y.left_at is null) q
     where g.closed_at is null order by g.closes_at, g.id;
end $$;
comment on function desk.list_gatherings() is 'Gatherings of payouts that are open: how many and how much, until when, and whether the person asking may close one now. PU001.';

create function desk.close_gathering(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  g book.payout_gathering;
begin
  answer := authz.begin_command(p_key, 'payout_file.close', 'instruction.resolve', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  select * into g from book.payout_gathering x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'gathering', 'id', p_id));
  elsif g.closed_at is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'gathering', 'id', p_id));
  elsif g.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'gathering', 'version', g.version));
  end if;
  perform book.end_gathering(p_id, 'person');
  return authz.finish_command(p_key, 'payout_file', g.id, g.version + 1, 'closed', jsonb_build_object('gateway', g.gateway), jsonb_build_object('gathering', g.id, 'gateway', g.gateway, 'currency', g.currency));
end $$;
comment on function desk.close_gathering(uuid, bigint, int) is 'Closes a gathering of payouts before its time, so that its file is made now. Its file still waits for a release. PU001, PU002, PU003, PU007.';

create function desk.take_out_payout(p_key uuid, p_id bigint, p_version int, p_payment_id bigint, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  f book.payout_file;
  p book.payment;
  out_id bigint;
begin
  answer := authz.begin_command(p_key, 'payout_file.take_out', 'instruction.resolve', jsonb_build_object('id', p_id, 'version', p_version, 'payment', p_payment_id, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  perform book.lock_parts(p_id);
  select * into f from book.payout_file x where x.id = p_id for update;
  select * into p from book.payment x where x.id = p_payment_id;
  select i.id into out_id from book.payout_file_part r join book.instruction i on i.id = r.instruction_id where r.file_id = p_id and i.payment_id = p_payment_id;
  if out_id is null or not book.client_visible(p.client_id) or not book.others_visible(f) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payout_file', 'id', p_id));
  elsif f.version <> p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'payout_file', 'version', f.version));
  elsif book.why_not_take_out(f) is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payout_file', 'why', book.why_not_take_out(f)));
  end if;
  update book.payout_file x set given_up_by = session_user, given_up_at = clock_timestamp(), version = x.version + 1 where x.id = p_id returning * into f;
  insert into book.file_give_up as g (file_id, file_version, then_what, reason) values (p_id, f.version, 'taken_out', p_reason)
  on conflict (file_id) do update set file_version = excluded.file_version, then_what = excluded.then_what, reason = excluded.reason, proposed_by = session_user, proposed_at = clock_timestamp();
  perform book.leave_gathering(out_id, 'taken_out');
  perform book.note_payment(p.id, 'resolved', p.revision, null, null, p_reason, jsonb_build_object('outcome', 'taken_out', 'file', f.message_id));
  -- Not one byte of it has left.
  perform book.instruction_refused(book.move_instruction(out_id, null, '{planned,claimed}', 'refused', jsonb_build_object('reason', 'taken out of its file, says ' || session_user)));
  update book.instruction x set not_before = clock_timestamp()
   where x.state = 'planned' and x.id in (select r.instruction_id from book.payout_file_part r where r.file_id = p_id);
  return authz.finish_command(p_key, 'payout_file', f.id, f.version, 'taken_out', jsonb_build_object('payment', p.id, 'message_id', f.message_id),
    jsonb_build_object('payment', p.reference, 'message_id', f.message_id, 'sha256', f.sha256, 'reason', p_reason));
end $$;
comment on function desk.take_out_payout(uuid, bigint, int, bigint, text) is 'Takes one payment out of a gathered file that nobody has released: its money goes back to the client, and the file is made anew of the others, with another hash. PU002, PU003 alone, released, given_up or ended, PU007, PU008.';

reset role;
grant execute on function link.gather_payout(bigint, bigint), link.gathered_payouts(bigint, bigint), link.leave_gathering(bigint, bigint),
  link.put_gathered_file(bigint, bigint, text, text, text, bigint, int) to purser_connector;
grant execute on function desk.list_gatherings() to purser_payments, purser_payments_manager, purser_operations;
grant execute on function desk.close_gathering(uuid, bigint, int), desk.take_out_payout(uuid, bigint, int, bigint, text) to purser_payments_manager, purser_operations;
