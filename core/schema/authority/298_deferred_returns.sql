-- Money that goes back when a deferred verification lapsed (CySEC C721): what is left of the deposits, with the profit or loss
-- made, to where each came from. The jobs enter the withdrawals; people approve them like every other. What cannot be one
-- is a row that says why. Lock order: deferred verification, deferred return, balance.
set local role purser_owner;
grant select, insert, update on book.deferred_return to purser_desk;
grant usage on sequence book.deferred_return_id_seq to purser_desk;

create function book.is_carried(r book.deferred_return) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from book.payment p where p.id = r.payment_id and p.state not in ('rejected', 'cancelled', 'expired', 'failed', 'returned_after_send'));
end $$;
comment on function book.is_carried(book.deferred_return) is 'Whether a withdrawal carries this part back: one that waits, is under way or has arrived.';

create function book.disputed_minor(p_deposit_id bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(sum(c.amount_minor), 0)::bigint from book.chargeback c where c.payment_id = p_deposit_id and c.state <> 'won');
end $$;
comment on function book.disputed_minor(bigint) is 'What of a deposit its payer disputes or has got back.';

create function book.deposit_to_return(d book.payment, p_currency text) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return greatest(0, coalesce(book.converted(coalesce(d.settled_minor, d.amount_minor) - book.disputed_minor(d.id), d.currency, p_currency), 0)
    - (select coalesce(sum(book.converted(r.amount_minor, r.currency, p_currency)), 0)::bigint
         from book.deferred_return r where r.deposit_id = d.id and not r.disputed and (r.ended_at is null or book.is_carried(r))));
end $$;
comment on function book.deposit_to_return(book.payment, text) is 'What of a deposit has no part that takes it back yet, in a currency: what came, less what is disputed and what the parts are for.';

create function book.put_return(p_client_id bigint, p_account book.trading_account, p_deposit_id bigint, p_disputed boolean, p_minor bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.deferred_return;
begin
  insert into book.deferred_return as x (client_id, trading_account_id, deposit_id, disputed, amount_minor, currency)
  values (p_client_id, p_account.id, p_deposit_id, p_disputed, p_minor, p_account.currency)
  on conflict (client_id, trading_account_id, deposit_id, disputed) where ended_at is null do update
    set amount_minor = excluded.amount_minor, version = x.version + case when x.amount_minor = excluded.amount_minor then 0 else 1 end
    where not book.is_carried(x)
  returning * into r;
  return r.id;
end $$;
comment on function book.put_return(bigint, book.trading_account, bigint, boolean, bigint) is 'The open part of a client''s money on an account that came by a deposit, made or set to an amount; null while a withdrawal carries it.';

create function book.free_money(p_account book.trading_account) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select greatest(b.posted_minor - b.pending_out_minor, 0)
                     from book.ledger_account l join book.balance b on b.account_id = l.id where l.role = 'client_trading' and l.trading_account_id = p_account.id), 0);
end $$;
comment on function book.free_money(book.trading_account) is 'What lies on a trading account and is not set aside.';

create function book.spread_returns(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p_client_id);
  a book.trading_account;
  d book.payment;
  left_over bigint;
  part bigint;
  last_part bigint;
  made bigint;
  entry record;
begin
  -- What was planned and is not under way is planned anew: there may be more or less by now.
  update book.deferred_return r set amount_minor = 0 where r.client_id = p_client_id and r.ended_at is null and not r.disputed and r.amount_minor > 0 and not book.is_carried(r);
  for a in select * from book.trading_account x where x.client_id = any (files) order by x.id loop
    left_over := book.free_money(a);
    last_part := null;
    for d in
      select * from book.payment x
       where x.client_id = any (files) and x.kind = 'deposit' and x.method <> 'internal' and x.state in ('credited', 'executing', 'settled')
       order by x.trading_account_id is not distinct from a.id desc, x.requested_at, x.id
    loop
      exit when left_over = 0;
      part := least(left_over, book.deposit_to_return(d, a.currency));
      continue when part = 0;
      made := book.put_return(p_client_id, a, d.id, false, part);
      continue when made is null;
      last_part := made;
      left_over := left_over - part;
    end loop;
    -- The profit made goes back with the money that made it.
    if left_over > 0 and last_part is not null then
      update book.deferred_return r set amount_minor = r.amount_minor + left_over where r.id = last_part;
    elsif left_over > 0 then
      perform book.put_return(p_client_id, a, null, false, left_over);
    end if;
  end loop;
  for entry in
    select t as account, x.id, book.converted(book.disputed_minor(x.id), x.currency, t.currency) as minor from book.payment x join book.trading_account t on t.id = x.trading_account_id
     where x.client_id = any (files) and x.kind = 'deposit' and book.disputed_minor(x.id) > 0
       and not exists (select from book.deferred_return r where r.deposit_id = x.id and r.disputed)
  loop
    perform book.put_return(p_client_id, entry.account, entry.id, true, entry.minor);
  end loop;
end $$;
comment on function book.spread_returns(bigint) is 'Spreads what lies on a client''s accounts over their deposits, the account''s own and the oldest first, the profit to the last; without a deposit it is a part of which nobody knows where it came from. What is disputed is a part of its own, once.';

create function book.return_destination(r book.deferred_return) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(r.destination_id,
    (select d.id from book.receipt x join book.payment p on p.id = x.payment_id
       join book.trading_account a on a.id = r.trading_account_id
       join book.destination d on d.client_id = a.client_id and d.method = p.method and d.state not in ('blocked', 'retired') and book.instrument_of(d) = x.instrument
      where p.id = r.deposit_id order by d.state = 'verified' desc, d.id limit 1));
end $$;
comment on function book.return_destination(book.deferred_return) is 'The account or card a part came from, as a destination of the client: what people named, else the one that is what the receipt names; null: there is none.';

create function book.return_hindrance(r book.deferred_return, p_again boolean) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  before text := (select p.state from book.payment p where p.id = r.payment_id);
begin
  select * into strict a from book.trading_account x where x.id = r.trading_account_id;
  return case
    when r.disputed then 'disputed'
    when (select c.status from book.client c where c.id = book.survivor_of(r.client_id)) not in ('prospect', 'active') then 'client_state'
    when a.state <> 'active' then 'account_state'
    when (select p.state from book.payment p where p.id = r.deposit_id) in ('credited', 'executing') then 'not_settled'
    when exists (select from sync.account_figures f where f.trading_account_id = a.id and f.open_positions > 0) then 'positions_open'
    when not p_again and before in ('rejected', 'cancelled') then 'turned_down'
    when not p_again and before in ('failed', 'returned_after_send') then 'failed'
    when book.return_destination(r) is null
      then case when exists (select from book.receipt x where x.payment_id = r.deposit_id and x.instrument is not null) then 'no_destination' else 'no_source' end end;
end $$;
comment on function book.return_hindrance(book.deferred_return, boolean) is 'What keeps a part from being sent back, null: nothing. p_again: people want what they turned down or what failed to be tried once more.';

create function book.enter_return(r book.deferred_return) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  d book.destination;
  p book.payment;
begin
  select * into strict a from book.trading_account x where x.id = r.trading_account_id;
  select * into strict d from book.destination x where x.id = book.return_destination(r);
  p := book.new_payment('withdrawal', a.client_id, d.method, r.amount_minor, a.currency);
  p.trading_account_id := a.id;
  p.destination_id := d.id;
  p.deferred_return_id := r.id;
  p.channel := null;
  p.hold_id := book.place_hold(book.payment_ledger(a.id), r.amount_minor, 'withdrawal', p.reference, p.expires_at);
  -- Never by a rule of automatic approval: people look at what ends a relation.
  p := book.enter_payment(p, 'requested', null,
    jsonb_strip_nulls(jsonb_build_object('why', 'deferred_lapsed', 'deposit', (select x.reference from book.payment x where x.id = r.deposit_id))));
  if r.named_by is not null then
    insert into book.payment_editor (payment_id, login) values (p.id, r.named_by) on conflict do nothing;
  end if;
  perform authz.note_change('payment', p.id, p.version);
  return p.id;
end $$;
comment on function book.enter_return(book.deferred_return) is 'Enters the withdrawal that carries a part back, without a fee, and holds its money; nobody who named its destination approves it. PU003, PU005, PU006 as any other.';

create function book.carry_return(r book.deferred_return, p_again boolean) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  found_why text := book.return_hindrance(r, p_again);
  payment bigint;
begin
  if found_why is null then
    begin
      payment := book.enter_return(r);
    exception when sqlstate 'PU003' or sqlstate 'PU005' or sqlstate 'PU006' then
      -- One client must not keep the night's others waiting.
      found_why := 'not_entered';
    end;
  end if;
  update book.deferred_return x set payment_id = coalesce(payment, x.payment_id), why = found_why, version = x.version + 1
   where x.id = r.id and (payment is not null or x.why is distinct from found_why);
  if found_why in ('no_source', 'no_destination', 'disputed', 'client_state', 'account_state', 'turned_down', 'failed', 'not_entered') then
    perform authz.tell('return_blocked', null, 'deferred.start', '{}', 'client', r.client_id, r.id || ' ' || found_why, jsonb_build_object('code', book.code('C', r.client_id)));
  end if;
  return payment;
end $$;
comment on function book.carry_return(book.deferred_return, boolean) is 'Enters the withdrawal of a part, or keeps and tells what stands against it. Returns the payment.';

create function book.return_deposits(p_client_id bigint) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  files bigint[] := book.client_group(p_client_id);
  r book.deferred_return;
  entered int := 0;
begin
  update book.deferred_return x set ended_at = clock_timestamp(), ended_by = session_user, why = null, version = x.version + 1
   where x.client_id = p_client_id and x.ended_at is null and exists (select from book.payment p where p.id = x.payment_id and p.state = 'settled');
  perform book.spread_returns(p_client_id);
  for r in select * from book.deferred_return x where x.client_id = p_client_id and x.ended_at is null and not book.is_carried(x) order by x.id for update loop
    if r.amount_minor = 0 then
      -- Lost in trading meanwhile, or taken by another part.
      update book.deferred_return x set ended_at = clock_timestamp(), ended_by = session_user, why = null, version = x.version + 1 where x.id = r.id;
    elsif book.carry_return(r, false) is not null then
      entered := entered + 1;
    end if;
  end loop;
  if not exists (select from book.deferred_return x where x.client_id = p_client_id and x.ended_at is null)
     and not exists (select from book.payment p where p.client_id = any (files) and p.kind = 'deposit'
                       and p.state in ('announced', 'pending', 'confirmed', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'credited', 'returning', 'unallocated'))
     and not exists (select from book.ledger_account l join book.balance b on b.account_id = l.id
                      where l.role in ('client_trading', 'client_wallet') and l.client_id = any (files) and b.posted_minor > 0) then
    update book.deferred_verification v set state = 'refunded', version = v.version + 1 where v.client_id = p_client_id;
  end if;
  perform book.note_client(p_client_id);
  return entered;
end $$;
comment on function book.return_deposits(bigint) is 'One look at what goes back to a client whose deferred verification lapsed; its row is locked by whoever calls. What has arrived ends; what is left on the accounts is spread anew; withdrawals are entered for what nothing stands against. When nothing is left the verification is refunded. Returns how many were entered.';

create function book.return_lapsed(p_limit int) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  entered int := 0;
begin
  for entry in
    select v.client_id from book.deferred_verification v join book.client c on c.id = v.client_id
     where v.state = 'lapsed' and c.kyc_state <> 'approved' and c.merged_into is null order by v.ended_at, v.client_id limit p_limit for update of v skip locked
  loop
    entered := entered + book.upkeep_of('return', entry.client_id);
  end loop;
  return entered;
end $$;
comment on function book.return_lapsed(int) is 'Looks after what goes back to clients whose deferred verification lapsed, but who were not approved since. Returns for how many of them something was entered.';

create function book.deferred_returns(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'version', r.version, 'amount', book.money(r.amount_minor, r.currency), 'login', a.login, 'deposit', d.reference, 'disputed', r.disputed,
                   'state', case when r.ended_at is not null then 'ended' when book.is_carried(r) then 'carried' else 'open' end, 'why', r.why,
                   'payment_id', p.id, 'payment', p.reference, 'payment_state', p.state, 'destination', t.masked, 'named_by', authz.name_of(r.named_by),
                   'ended_us', book.micros(r.ended_at), 'ended_by', authz.name_of(r.ended_by), 'note', r.note) order by r.ended_at is not null, r.id), '[]')
            from book.deferred_return r
            join book.trading_account a on a.id = r.trading_account_id
            left join book.payment d on d.id = r.deposit_id
            left join book.payment p on p.id = r.payment_id
            left join book.destination t on t.id = coalesce(p.destination_id, r.destination_id)
           where r.client_id = p_client_id);
end $$;
comment on function book.deferred_returns(bigint) is 'The parts of a client''s money that go back, those that are not over first.';

create function book.return_for_edit(p_id bigint, p_version int) returns book.deferred_return language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r book.deferred_return;
begin
  select * into r from book.deferred_return x where x.id = p_id;
  if not found or not book.client_visible(r.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'deferred_return', 'id', p_id));
  end if;
  perform from book.deferred_verification v where v.client_id = r.client_id for update;
  select * into strict r from book.deferred_return x where x.id = p_id for update;
  if r.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'deferred_return', 'version', r.version));
  elsif r.ended_at is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'deferred_return', 'state', 'ended'));
  elsif book.is_carried(r) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'deferred_return', 'state', 'carried', 'reference', (select p.reference from book.payment p where p.id = r.payment_id)));
  end if;
  return r;
end $$;
comment on function book.return_for_edit(bigint, int) is 'Locks a part that people see to, after its verification. PU002, PU003 (carried by a withdrawal, or over), PU007.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.list_deferred_returns(p_limit int default 200) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  scope bigint[];
  answer jsonb;
begin
  perform authz.require('deferred.start');
  scope := authz.scope();
  select coalesce(jsonb_agg(x.item order by x.carried, x.made_at, x.id), '[]') into answer
    from (
      select r.id, r.made_at, book.is_carried(r) as carried,
             jsonb_build_object('id', r.id, 'version', r.version, 'client_id', c.id, 'code', book.code('C', c.id), 'client', c.full_name, 'amount', book.money(r.amount_minor, r.currency), 'login', a.login,
               'deposit', d.reference, 'state', case when book.is_carried(r) then 'carried' else 'open' end, 'why', r.why, 'payment_id', p.id, 'payment', p.reference, 'payment_state', p.state,
               'since_us', book.micros(r.made_at),
               -- Only where nobody knows where it came from do people say so.
               'destinations', case when r.why in ('no_source', 'turned_down', 'failed') and not exists (select from book.receipt x where x.payment_id = r.deposit_id and x.instrument is not null)
                 then (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'method', t.method, 'masked', t.masked, 'holder', t.holder) order by t.id), '[]')
                         from book.destination t where t.client_id = a.client_id and t.state = 'verified') else '[]' end) as item
        from book.deferred_return r
        join book.client c on c.id = r.client_id
        join book.trading_account a on a.id = r.trading_account_id
        left join book.payment d on d.id = r.deposit_id
        left join book.payment p on p.id = r.payment_id
       where r.ended_at is null and (scope is null or c.circle_id = any (scope))
       order by carried, r.made_at, r.id limit least(greatest(coalesce(p_limit, 200), 1), 500)) x;
  perform authz.count_read('deferred.returns', jsonb_array_length(answer));
  perform audit.append('deferred.returns', 'client', null, jsonb_build_object('rows', jsonb_array_length(answer))::text);
  return jsonb_build_object('returns', answer);
end $$;
comment on function desk.list_deferred_returns(int) is 'What still goes back after deferred verifications lapsed, what people have to see to first: by part, its deposit, what keeps it here or the withdrawal that carries it. Audited. PU001.';

create function desk.carry_deferred_return(p_key uuid, p_id bigint, p_version int, p_destination_id bigint, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r book.deferred_return;
  c book.client;
  payment bigint;
  found_why text;
begin
  answer := authz.begin_command(p_key, 'deferred.carry', 'deferred.start', jsonb_build_object('id', p_id, 'version', p_version, 'destination', p_destination_id, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  r := book.return_for_edit(p_id, p_version);
  select * into strict c from book.client x where x.id = book.survivor_of(r.client_id);
  if c.kyc_state = 'approved' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'client', 'state', c.kyc_state));
  end if;
  if p_destination_id is not null then
    if exists (select from book.receipt x where x.payment_id = r.deposit_id and x.instrument is not null) then
      -- Where it came from is known: nobody may send it anywhere else.
      perform authz.refuse('PU003', '{"what": "source_known"}');
    elsif not exists (select from book.destination d join book.trading_account a on a.client_id = d.client_id where a.id = r.trading_account_id and d.id = p_destination_id and d.state = 'verified') then
      perform authz.refuse('PU007', jsonb_build_object('what', 'destination', 'id', p_destination_id));
    end if;
    update book.deferred_return x set destination_id = p_destination_id, named_by = session_user, version = x.version + 1 where x.id = r.id returning * into r;
  end if;
  found_why := book.return_hindrance(r, true);
  if found_why is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'deferred_return', 'why', found_why));
  elsif r.amount_minor = 0 or r.amount_minor > book.free_money((select a from book.trading_account a where a.id = r.trading_account_id)) then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'balance', 'asked', r.amount_minor::text));
  end if;
  payment := book.enter_return(r);
  update book.deferred_return x set payment_id = payment, why = null, version = x.version + 1 where x.id = r.id returning * into r;
  perform book.note_payment(payment, 'answered', 1, null, null, p_text, '{}');
  perform book.note_client(r.client_id);
  return authz.finish_command(p_key, 'payment', payment, 1, 'awaiting_approval', jsonb_build_object('reference', (select p.reference from book.payment p where p.id = payment)),
    jsonb_build_object('return', r.id, 'client', r.client_id, 'destination', p_destination_id, 'text', p_text));
end $$;
comment on function desk.carry_deferred_return(uuid, bigint, int, bigint, text) is 'Enters the withdrawal of a part that stayed: with a verified destination where nobody knows where it came from, or once more after it was turned down or failed. It is approved like every other, not by who named the destination. PU002, PU003 (source_known, carried, the client is approved by now), PU005, PU006 deferred_return with what still stands against it, PU007, PU008.';

create function desk.end_deferred_return(p_key uuid, p_id bigint, p_version int, p_text text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r book.deferred_return;
begin
  answer := authz.begin_command(p_key, 'deferred.end', 'deferred.start', jsonb_build_object('id', p_id, 'version', p_version, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('text', p_text, 1000);
  r := book.return_for_edit(p_id, p_version);
  if r.disputed and exists (select from book.chargeback c where c.payment_id = r.deposit_id and c.state = 'open') then
    perform authz.refuse('PU003', '{"what": "dispute_open"}');
  elsif not r.disputed and book.free_money((select a from book.trading_account a where a.id = r.trading_account_id)) > 0 then
    -- A row that is ended over money that is still here would be the silence that it stands against.
    perform authz.refuse('PU003', '{"what": "money_left"}');
  end if;
  update book.deferred_return x set ended_at = clock_timestamp(), ended_by = session_user, why = null, note = p_text, version = x.version + 1 where x.id = r.id returning * into r;
  perform book.note_client(r.client_id);
  return authz.finish_command(p_key, 'client', r.client_id, r.version, 'ended', '{}', jsonb_build_object('return', r.id, 'client', r.client_id, 'text', p_text));
end $$;
comment on function desk.end_deferred_return(uuid, bigint, int, text) is 'Ends a part by hand: a dispute that is over, or money that is on the account no more. PU002, PU003 (dispute_open, money_left, carried), PU007, PU008.';

reset role;
grant execute on function desk.list_deferred_returns(int), desk.carry_deferred_return(uuid, bigint, int, bigint, text), desk.end_deferred_return(uuid, bigint, int, text) to purser_compliance;
