-- The ledger's own functions. Called inside commands only; lock order: holds, then balances by account id.
set local role purser_owner;

create function book.account(p_role text, p_currency text, p_client_id bigint, p_trading_account_id bigint, p_provider text, p_shard int)
returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  account bigint;
  client_side boolean := p_role in ('client_wallet', 'client_trading', 'bonus_credit');
  of_client boolean := p_role in ('client_wallet', 'client_trading', 'payout_in_flight', 'transfer_in_flight', 'bank_client_money', 'unallocated_receipts', 'psp_receivable');
  side text := case when p_role in ('psp_receivable', 'psp_reserve', 'bank_client_money', 'bank_own_money', 'chargeback_receivable', 'chargeback_loss', 'recovery_receivable', 'nbp_expense', 'write_off', 'provider_cost', 'bonus_granted')
                    then 'debit' else 'credit' end;
begin
  loop
    select a.id into account from book.ledger_account a
     where a.role = p_role and a.currency = p_currency and a.legal_entity_id = 1
       and a.client_id is not distinct from p_client_id and a.trading_account_id is not distinct from p_trading_account_id
       and a.provider is not distinct from p_provider and a.shard = p_shard;
    if found then
      return account;
    end if;
    insert into book.ledger_account (role, currency, client_id, trading_account_id, provider, shard, client_money, normal_side)
    values (p_role, p_currency, p_client_id, p_trading_account_id, p_provider, p_shard, of_client, side)
    on conflict do nothing returning id into account;
    if found then
      insert into book.balance (account_id, floor_minor) values (account, case when client_side then 0 end);
      return account;
    end if;
  end loop;
end $$;
comment on function book.account(text, text, bigint, bigint, text, int) is 'The ledger account of that role and owner, made when it is first needed. Client accounts get the floor 0.';

create function book.house_account(p_role text, p_currency text, p_provider text, p_key bigint) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  return book.account(p_role, p_currency, null, null, p_provider, (p_key % 16)::int);
end $$;
comment on function book.house_account(text, text, text, bigint) is 'The shard (of 16) of a hot house account that a payment uses; the same key always finds the same shard.';

create function book.booking_day(p_legal_entity_id bigint, p_event_at timestamptz) returns date language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  event_day date := (p_event_at at time zone 'UTC')::date;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  if not exists (select from book.accounting_period a where a.legal_entity_id = p_legal_entity_id and a.state = 'closed' and a.period @> event_day) then
    return event_day;
  end if;
  if exists (select from book.accounting_period a where a.legal_entity_id = p_legal_entity_id and a.state = 'closed' and a.period @> today) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'period_closed', 'day', today));
  end if;
  return today;
end $$;
comment on function book.booking_day(bigint, timestamptz) is 'The day a journal counts: its own, or today when its own lies in a closed period. PU003 period_closed when today is closed too.';

create function book.post_journal(p_kind text, p_ref text, p_event_at timestamptz, p_payment_id bigint, p_key uuid, p_legs book.leg[], p_reverses bigint default null)
returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  journal bigint;
  short record;
  entity bigint := 1;
begin
  -- Balances in ascending account id: two journals over the same accounts never wait for each other in a circle.
  perform from book.balance b where b.account_id in (select l.account_id from unnest(p_legs) l) order by b.account_id for no key update;
  -- The period is checked under a shared lock, so that closing one waits for the journals under way and not the other way round.
  perform from book.legal_entity e where e.id = entity for share;

  select b.account_id, b.posted_minor - b.pending_out_minor as available, t.total, b.floor_minor into short
    from (select l.account_id, sum(l.amount_minor) as total from unnest(p_legs) l group by l.account_id) t
    join book.balance b on b.account_id = t.account_id
   where b.floor_minor is not null and t.total < 0 and b.posted_minor - b.pending_out_minor + t.total < b.floor_minor
   limit 1;
  if found then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'balance', 'account', short.account_id, 'available', short.available::text, 'asked', (-short.total)::text));
  end if;

  insert into book.journal (kind, business_ref, event_at, booked_on, legal_entity_id, station, payment_id, command_key, reverses)
  values (p_kind, p_ref, p_event_at, book.booking_day(entity, p_event_at), entity, authz.station(), p_payment_id, p_key, p_reverses)
  returning id into journal;

  insert into book.posting (journal_id, seq, account_id, currency, amount_minor, account_version, balance_after_minor)
  select journal, l.seq, l.account_id, a.currency, l.amount_minor,
         b.version + row_number() over running,
         (b.posted_minor + sum(l.amount_minor) over running)::bigint
    from unnest(p_legs) with ordinality as l (account_id, amount_minor, seq)
    join book.ledger_account a on a.id = l.account_id
    join book.balance b on b.account_id = l.account_id
  window running as (partition by l.account_id order by l.seq);

  update book.balance b
     set posted_minor = b.posted_minor + t.total, version = b.version + t.legs
    from (select l.account_id, sum(l.amount_minor)::bigint as total, count(*) as legs from unnest(p_legs) l group by l.account_id) t
   where b.account_id = t.account_id;
  return journal;
end $$;
comment on function book.post_journal(text, text, timestamptz, bigint, uuid, book.leg[], bigint) is 'Books one journal. The legs sum to zero per currency (PU006 zero_sum), no floor is crossed (PU005 balance), the day is open (PU003 period_closed). Returns the journal.';

create function book.post_journals(p_kind text, p_event_at timestamptz, p_drafts book.draft[]) returns bigint[] language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  ids bigint[];
  entity bigint := 1;
  short record;
begin
  perform from book.balance b
    where b.account_id in (select l.account_id from unnest(p_drafts) d cross join unnest(d.legs) l) order by b.account_id for no key update;
  perform from book.legal_entity e where e.id = entity for share;
  select b.account_id, b.posted_minor - b.pending_out_minor as available, t.total into short
    from (select l.account_id, sum(l.amount_minor) as total from unnest(p_drafts) d cross join unnest(d.legs) l group by l.account_id) t
    join book.balance b on b.account_id = t.account_id
   where b.floor_minor is not null and t.total < 0 and b.posted_minor - b.pending_out_minor + t.total < b.floor_minor
   limit 1;
  if found then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'balance', 'account', short.account_id, 'available', short.available::text, 'asked', (-short.total)::text));
  end if;

  with made as (
    insert into book.journal (kind, business_ref, event_at, booked_on, legal_entity_id, station)
    select p_kind, d.business_ref, p_event_at, book.booking_day(entity, p_event_at), entity, authz.station()
      from unnest(p_drafts) with ordinality d (business_ref, legs, n) order by d.n
    returning id
  )
  select array_agg(m.id order by m.id) into ids from made m;

  insert into book.posting (journal_id, seq, account_id, currency, amount_minor, account_version, balance_after_minor)
  select ids[l.n], l.seq, l.account_id, a.currency, l.amount_minor,
         b.version + row_number() over running,
         (b.posted_minor + sum(l.amount_minor) over running)::bigint
    from (select d.n, x.seq, x.account_id, x.amount_minor
            from unnest(p_drafts) with ordinality d (business_ref, legs, n)
           cross join unnest(d.legs) with ordinality x (account_id, amount_minor, seq)) l
    join book.ledger_account a on a.id = l.account_id
    join book.balance b on b.account_id = l.account_id
  window running as (partition by l.account_id order by l.n, l.seq);

  update book.balance b
     set posted_minor = b.posted_minor + t.total, version = b.version + t.legs
    from (select l.account_id, sum(l.amount_minor)::bigint as total, count(*) as legs
            from unnest(p_drafts) d cross join unnest(d.legs) l group by l.account_id) t
   where b.account_id = t.account_id;
  return ids;
end $$;
comment on function book.post_journals(text, timestamptz, book.draft[]) is 'Books many journals of one kind at once: fees, accruals, imports. The same rules as book.post_journal; all or none. Returns the journals in the order given.';

create function book.reverse_journal(p_journal_id bigint, p_ref text, p_key uuid) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  legs book.leg[];
  payment bigint;
begin
  select array_agg(row (p.account_id, -p.amount_minor)::book.leg order by p.seq) into legs from book.posting p where p.journal_id = p_journal_id;
  if legs is null then
    perform authz.refuse('PU007', jsonb_build_object('what', 'journal', 'id', p_journal_id));
  end if;
  if exists (select from book.journal j where j.reverses = p_journal_id) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'already_reversed', 'id', p_journal_id));
  end if;
  select j.payment_id into payment from book.journal j where j.id = p_journal_id;
  return book.post_journal('reversal', p_ref, clock_timestamp(), payment, p_key, legs, p_journal_id);
end $$;
comment on function book.reverse_journal(bigint, text, uuid) is 'Books the exact opposite of a journal, once (PU003 already_reversed).';

create function book.place_hold(p_account_id bigint, p_amount_minor bigint, p_purpose text, p_ref text, p_expires_at timestamptz) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  b book.balance;
  hold bigint;
begin
  select * into strict b from book.balance x where x.account_id = p_account_id for no key update;
  if b.posted_minor - b.pending_out_minor - p_amount_minor < coalesce(b.floor_minor, b.posted_minor - b.pending_out_minor - p_amount_minor) then
    perform authz.refuse('PU005', jsonb_build_object('limit', 'balance', 'account', p_account_id,
      'available', (b.posted_minor - b.pending_out_minor)::text, 'asked', p_amount_minor::text));
  end if;
  insert into book.hold (account_id, currency, amount_minor, purpose, business_ref, expires_at)
  select p_account_id, a.currency, p_amount_minor, p_purpose, p_ref, p_expires_at from book.ledger_account a where a.id = p_account_id
  returning id into hold;
  update book.balance x set pending_out_minor = x.pending_out_minor + p_amount_minor where x.account_id = p_account_id;
  return hold;
end $$;
comment on function book.place_hold(bigint, bigint, text, text, timestamptz) is 'Sets money aside. PU005 balance when less is available.';

create function book.release_hold(p_hold_id bigint, p_outcome text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  h book.hold;
begin
  select * into strict h from book.hold x where x.id = p_hold_id;
  -- The balance before the end of the hold, as post_hold does: in the other order two who end one hold wait for each other.
  perform from book.balance b where b.account_id = h.account_id for no key update;
  insert into book.hold_resolution (hold_id, outcome, posted_minor) values (p_hold_id, p_outcome, 0);
  update book.balance b set pending_out_minor = b.pending_out_minor - h.amount_minor where b.account_id = h.account_id;
end $$;
comment on function book.release_hold(bigint, text) is 'Ends a hold without posting: outcome voided or expired. A second end is refused by the primary key.';

create function book.post_hold(p_hold_id bigint, p_kind text, p_event_at timestamptz, p_payment_id bigint, p_key uuid, p_legs book.leg[]) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  h book.hold;
  journal bigint;
  posted bigint;
begin
  select * into strict h from book.hold x where x.id = p_hold_id;
  select -sum(l.amount_minor) into posted from unnest(p_legs) l where l.account_id = h.account_id;
  if posted is null or posted <= 0 or posted > h.amount_minor then
    perform authz.refuse('PU006', jsonb_build_object('check', 'hold', 'hold', p_hold_id, 'held', h.amount_minor::text, 'asked', coalesce(posted, 0)::text));
  end if;
  perform from book.balance b where b.account_id in (select l.account_id from unnest(p_legs) l) order by b.account_id for no key update;
  update book.balance b set pending_out_minor = b.pending_out_minor - h.amount_minor where b.account_id = h.account_id;
  journal := book.post_journal(p_kind, h.business_ref, p_event_at, p_payment_id, p_key, p_legs);
  insert into book.hold_resolution (hold_id, outcome, posted_minor, journal_id) values (p_hold_id, 'posted', posted, journal);
  return journal;
end $$;
comment on function book.post_hold(bigint, text, timestamptz, bigint, uuid, book.leg[]) is 'Ends a hold by posting up to its amount; the rest goes back. PU006 hold when more is asked.';

create function book.post_exchange(p_quote_id bigint, p_from_account bigint, p_to_account bigint, p_from_minor bigint, p_ref text, p_payment_id bigint, p_key uuid)
returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  q book.exchange_quote;
  scale numeric;
  at_market bigint;
  at_client bigint;
  journal bigint;
  legs book.leg[];
begin
  select * into q from book.exchange_quote x where x.id = p_quote_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'quote', 'id', p_quote_id));
  elsif q.used_by_journal is not null then
    perform authz.refuse('PU003', jsonb_build_object('what', 'quote_used', 'id', p_quote_id));
  elsif q.expires_at <= clock_timestamp() and (q.accepted_for is null or q.accepted_for is distinct from p_payment_id) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'quote_expired', 'id', p_quote_id));
  end if;
  select power(10::numeric, t.exponent - f.exponent) / 10000000000 into strict scale
    from policy.currency f, policy.currency t where f.code = q.from_currency and t.code = q.to_currency;
  at_market := book.round_minor(p_from_minor * q.market_rate_e10::numeric * scale, q.rounding);
  at_client := book.exchange_minor(p_quote_id, p_from_minor);
  legs := array[
    row (p_from_account, -p_from_minor)::book.leg,
    row (book.account('fx_position', q.from_currency, null, null, null, 0), p_from_minor)::book.leg,
    row (book.account('fx_position', q.to_currency, null, null, null, 0), -at_market)::book.leg,
    row (p_to_account, at_client)::book.leg];
  if at_market > at_client then
    legs := legs || row (book.account('fx_income', q.to_currency, null, null, null, 0), at_market - at_client)::book.leg;
  elsif at_market < at_client then
    legs := legs || row (book.account('rounding', q.to_currency, null, null, null, 0), at_market - at_client)::book.leg;
  end if;
  journal := book.post_journal('exchange', p_ref, clock_timestamp(), p_payment_id, p_key, legs);
  update book.exchange_quote x set used_by_journal = journal where x.id = p_quote_id;
  return journal;
end $$;
comment on function book.post_exchange(bigint, bigint, bigint, bigint, text, bigint, uuid) is 'Exchanges through the FX position accounts, so that each currency sums to zero; the markup is its own posting. Quotes are used once (PU003 quote_used) and in time (PU003 quote_expired).';

create function book.exchange_minor(p_quote_id bigint, p_from_minor bigint) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  result bigint;
begin
  -- The client's side rounds down: there and back never gains.
  select floor(p_from_minor * q.client_rate_e10::numeric * power(10::numeric, t.exponent - f.exponent) / 10000000000)::bigint into strict result
    from book.exchange_quote q
    join policy.currency f on f.code = q.from_currency
    join policy.currency t on t.code = q.to_currency
   where q.id = p_quote_id;
  if result <= 0 then
    perform authz.refuse('PU008', jsonb_build_object('field', 'amount', 'why', 'too_small'));
  end if;
  return result;
end $$;
comment on function book.exchange_minor(bigint, bigint) is 'What a client gets for an amount at a quote, rounded down. PU008 too_small.';

create function book.round_minor(p_value numeric, p_rounding text) returns bigint language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case
    when p_rounding = 'half_even' and abs(p_value - trunc(p_value)) = 0.5 then (2 * round(p_value / 2))::bigint
    else round(p_value)::bigint end;
end $$;
comment on function book.round_minor(numeric, text) is 'Rounds to whole minor units: half_even, else half_up (away from zero).';

create function book.balance_as_of(p_account_id bigint, p_at timestamptz) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select p.balance_after_minor
                     from book.posting p join book.journal j on j.id = p.journal_id
                    where p.account_id = p_account_id and j.booked_at <= p_at
                    order by p.account_version desc limit 1), 0);
end $$;
comment on function book.balance_as_of(bigint, timestamptz) is 'Posted balance as the books stood at an instant: the balance after the last posting booked by then.';

create function book.take_day_end(p_day date) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  taken int;
begin
  if p_day >= (clock_timestamp() at time zone 'UTC')::date then
    perform authz.refuse('PU008', jsonb_build_object('field', 'day', 'why', 'not_over'));
  end if;
  insert into book.day_end_balance (account_id, day, posted_minor, version)
  select b.account_id, p_day, coalesce(l.balance_after_minor, 0), coalesce(l.account_version, 0)
    from book.balance b
    left join lateral (select p.balance_after_minor, p.account_version
                         from book.posting p join book.journal j on j.id = p.journal_id
                        where p.account_id = b.account_id and j.booked_at < ((p_day + 1)::timestamp at time zone 'UTC')
                        order by p.account_version desc limit 1) l on true
  on conflict do nothing;
  get diagnostics taken = row_count;
  return taken;
end $$;
comment on function book.take_day_end(date) is 'Keeps the balance of every account at the end of a past UTC day; accounts already taken stay.';

create function book.ledger_proof() returns table (proof text, checked bigint, differences bigint, first_at text) language sql stable
set search_path = pg_catalog, pg_temp as $$
  with summed as (
    select p.account_id, sum(p.amount_minor) as total, count(*) as legs, max(p.account_version) as top from book.posting p group by p.account_id
  ), balances as (
    select b.account_id, b.posted_minor = coalesce(s.total, 0) and b.version = coalesce(s.legs, 0) and b.version = coalesce(s.top, 0) as holds
      from book.balance b left join summed s using (account_id)
  )
  select 'balance_is_sum_of_postings', count(*), count(*) filter (where not holds), min(account_id) filter (where not holds)::text from balances
  union all
  select 'journal_sums_to_zero', count(*), count(*) filter (where total <> 0), min(journal_id) filter (where total <> 0)::text
    from (select p.journal_id, p.currency, sum(p.amount_minor) as total from book.posting p group by p.journal_id, p.currency) j
  union all
  select 'journal_has_postings', count(*), count(*) filter (where legs = 0), min(id) filter (where legs = 0)::text
    from (select j.id, (select count(*) from book.posting p where p.journal_id = j.id) as legs from book.journal j) j
  union all
  select 'pending_is_sum_of_holds', count(*), count(*) filter (where pending <> held), min(account_id) filter (where pending <> held)::text
    from (select b.account_id, b.pending_out_minor as pending,
                 coalesce((select sum(h.amount_minor) from book.hold h where h.account_id = b.account_id
                            and not exists (select from book.hold_resolution r where r.hold_id = h.id)), 0) as held
            from book.balance b) h
  union all
  select 'open_holds_belong_to_open_payments', count(*), count(*) filter (where not holds), min(hold_id) filter (where not holds)::text
    from (select h.id as hold_id, exists (select from book.payment p where p.hold_id = h.id and p.state in ('submitted', 'awaiting_approval', 'waiting_info', 'approved', 'executing', 'credited')) as holds
            from book.hold h where h.purpose in ('withdrawal', 'transfer') and not exists (select from book.hold_resolution r where r.hold_id = h.id)) o
  union all
  select 'day_end_agrees', count(*), count(*) filter (where d.posted_minor <> a.posted), min(d.account_id) filter (where d.posted_minor <> a.posted)::text
    from book.day_end_balance d
    cross join lateral (select book.balance_as_of(d.account_id, ((d.day + 1)::timestamp at time zone 'UTC') - interval '1 microsecond') as posted) a
$$;
comment on function book.ledger_proof() is 'Every proof of the ledger with what was checked and how many differ; all differences must be 0.';

reset role;
grant execute on all functions in schema book to purser_desk;
