-- The checks of a decision sheet: each a function of its own that gives level (stop, look, clear), figure, source
-- and age. Which kinds of payments pass which checks is a row of policy.payment_check. Of a client with merged files the
-- surviving file says who they are, and what they did counts in all of them.
set local role purser_owner;

create function book.check_kyc_state(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  gate jsonb := book.kyc_gate(p.client_id, case p.kind when 'deposit' then 'deposit' else 'withdraw' end, 0, nullif(p.method, 'internal'));
begin
  select * into c from book.client x where x.id = book.survivor_of(p.client_id);
  return book.check_row('kyc_state',
    case when p.kind = 'deposit'
         -- This deposit is among those used of a deferred verification's cap already.
         then case when not (gate -> 'open')::boolean and gate ->> 'why' not like 'client_%' then 'stop' when c.kyc_state = 'approved' then 'clear' else 'look' end
         when p.kind = 'transfer'
         then case c.kyc_state when 'approved' then 'clear' when 'rejected' then 'stop' else 'look' end
         -- Because identity was not proved in time, what came goes back to where it came from.
         when p.deferred_return_id is not null then 'look'
         -- Expiry and the state of the client have checks of their own.
         when (gate -> 'open')::boolean or gate ->> 'why' like any ('{kyc_past_expiry,client_%}') then 'clear' else 'stop' end,
    jsonb_build_object('state', c.kyc_state, 'level', c.kyc_level) || case when p.deferred_return_id is null then '{}' else '{"lapsed": true}' end::jsonb, 'kyc', c.kyc_reviewed_at);
end $$;
comment on function book.check_kyc_state(book.payment) is 'Identity review of the client: money out and to others needs what policy asks for withdrawing (book.kyc_gate), but for what goes back because a deferred verification lapsed; a deposit waits for a person while the gate for deposits is shut.';

create function book.check_kyc_expiry(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  select * into c from book.client x where x.id = book.survivor_of(p.client_id);
  return book.check_row('kyc_expiry', case when c.kyc_expires_on is null or c.kyc_expires_on > today + 30 then 'clear' when c.kyc_expires_on > today then 'look' else 'stop' end,
    jsonb_build_object('expires_on', c.kyc_expires_on), 'kyc', c.kyc_reviewed_at);
end $$;
comment on function book.check_kyc_expiry(book.payment) is 'Age of the identity document.';

create function book.check_account_state(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  client text := (select x.status from book.client x where x.id = book.survivor_of(p.client_id));
  account text := (select x.state from book.trading_account x where x.id = p.trading_account_id);
  target text := (select x.state from book.trading_account x where x.id = p.to_trading_account_id);
begin
  return book.check_row('account_state',
    case when (client = 'active' or client = 'prospect' and p.deferred_return_id is not null) and coalesce(account, 'active') = 'active' and coalesce(target, 'active') = 'active' then 'clear' else 'stop' end,
    jsonb_build_object('account', account, 'client', client) || case when target is null then '{}' else jsonb_build_object('target', target) end, 'office', clock_timestamp());
end $$;
comment on function book.check_account_state(book.payment) is 'Client and trading accounts are active. A client whom compliance restricted is not, whatever led to it; that a case is open is no check of its own, or its presence, text or timing would tell of one.';

create function book.check_dormant(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  days int := authz.whole_setting('client.dormant_days')::int;
  moved timestamptz;
begin
  select * into a from book.trading_account x where x.id = p.trading_account_id;
  -- Who has never traded is dormant by when money last moved; money that only passes through wakes nobody who has.
  select greatest(a.opened_at, max(x.settled_at)) into moved
    from book.payment x where x.client_id = a.client_id and x.trading_account_id = a.id and x.id <> p.id and x.kind in ('deposit', 'withdrawal') and x.state = 'settled';
  return book.check_row('dormant', case when coalesce(a.last_deal_at, moved) < clock_timestamp() - make_interval(days => days) then 'look' else 'clear' end,
    jsonb_build_object('last_deal_us', book.micros(a.last_deal_at), 'moved_us', book.micros(moved), 'days', days), 'office', coalesce(a.last_deal_at, moved));
end $$;
comment on function book.check_dormant(book.payment) is 'An account nobody traded on for long (client.dormant_days); one never traded on, since it was opened or was last paid in or out.';

create function book.check_balance_after_hold(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  b book.balance;
  held bigint;
begin
  select x.* into b from book.balance x join book.ledger_account l on l.id = x.account_id
   where case when p.from_wallet then l.role = 'client_wallet' and l.client_id = p.client_id and l.currency = p.currency
              else l.role = 'client_trading' and l.trading_account_id = p.trading_account_id end;
  select h.amount_minor into held from book.hold h where h.id = p.hold_id and not exists (select from book.hold_resolution r where r.hold_id = h.id);
  return book.check_row('balance_after_hold', case when held is null then 'stop' when b.posted_minor - b.pending_out_minor >= 0 then 'clear' else 'stop' end,
    jsonb_build_object('balance', book.money(b.posted_minor, p.currency), 'held', book.money(coalesce(held, 0), p.currency),
                       'after', book.money(b.posted_minor - b.pending_out_minor, p.currency)), 'ledger', clock_timestamp());
end $$;
comment on function book.check_balance_after_hold(book.payment) is 'The money is set aside and the balance stays at or above zero.';

create function book.check_free_margin(p book.payment, p_again boolean default false) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  a book.trading_account;
  f sync.account_figures;
begin
  select * into a from book.trading_account x where x.id = p.trading_account_id;
  select * into f from sync.account_figures x where x.trading_account_id = a.id;
  return book.check_row('free_margin',
    case when f.free_margin_minor < p.amount_minor then 'stop'
         when p_again then case when f.as_of >= clock_timestamp() - make_interval(secs => authz.whole_setting('figures.payout_seconds')::int) then 'clear' else 'stop' end
         when f.trading_account_id is null or f.as_of < clock_timestamp() - make_interval(secs => authz.whole_setting('figures.fresh_seconds')::int) then 'look' else 'clear' end,
    jsonb_build_object('free', book.money(f.free_margin_minor, f.currency), 'after', book.money(f.free_margin_minor - p.amount_minor, f.currency), 'positions', f.open_positions),
    (select s.name from book.trading_server s where s.id = a.server_id), f.as_of);
end $$;
comment on function book.check_free_margin(book.payment, boolean) is 'What the trading server last said could be taken off the account. While people decide, old figures ask for a look; at execution (p_again) money leaves only by figures of the last seconds (figures.payout_seconds).';

create function book.screening_check(p_code text, p_run book.screening_run, p_hits book.screening_hit[], p_args jsonb, p_hours int, p_again boolean) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  confirmed int;
  undecided int;
  strong int;
  changed constant boolean := p_run.id is not null and p_run.subject_digest <> book.subject_digest_of(p_run.client_id, p_run.party_id);
  unsettled boolean;
begin
  select count(*) filter (where h.state = 'confirmed' and h.kind = 'sanction'), count(*) filter (where h.state in ('open', 'proposed_false', 'inconclusive', 'pending')),
         count(*) filter (where h.state in ('open', 'proposed_false', 'inconclusive', 'pending') and h.kind = 'sanction' and h.band = 'strong')
    into confirmed, undecided, strong
    from unnest(p_hits) h;
  unsettled := p_run.id is null or undecided > 0 or changed or p_run.at < clock_timestamp() - make_interval(hours => p_hours);
  return book.check_row(p_code,
    case when confirmed > 0 or strong > 0 then 'stop' when not unsettled then 'clear' when p_again then 'stop' else 'look' end,
    p_args || jsonb_build_object('confirmed', confirmed, 'undecided', undecided, 'changed', changed, 'screened_us', book.micros(p_run.at))
      -- What a screening or a decision will settle is waited for; what is on a list goes back to people.
      || case when p_again and unsettled and confirmed + strong = 0 then '{"waits": true}' else '{}' end::jsonb, 'screening', p_run.at);
end $$;
comment on function book.screening_check(text, book.screening_run, book.screening_hit[], jsonb, int, boolean) is 'The level of a check by the last screening of somebody and the hits that stand: a confirmed or strong hit on sanctions stops; anything not decided, older than p_hours, of other data than today''s, or missing asks for a look while people decide, and stops at execution (p_again), where it is waited for.';

create function book.check_sanctions_fresh(p book.payment, p_again boolean default false) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return book.screening_check('sanctions_fresh', book.latest_screening(book.survivor_of(p.client_id)), array(select h from book.standing_hits(p.client_id) h), '{}',
    case p.kind when 'deposit' then 24 * authz.whole_setting('screening.fresh_days')::int else authz.whole_setting('screening.payout_hours')::int end, p_again);
end $$;
comment on function book.check_sanctions_fresh(book.payment, boolean) is 'The client was compared with the lists with the data of today, in the last hours where money goes out (screening.payout_hours), in the last days where it comes in (screening.fresh_days), and no hit stands (book.screening_check).';

create function book.waits_for_screening(i book.instruction) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  select * into p from book.payment x where x.id = i.payment_id;
  -- Money that comes in waits before it is credited, and what was begun is looked up.
  if i.attempts > 0 or p.kind not in ('withdrawal', 'client_transfer') or p.state <> 'approved' and i.kind <> 'payout' then
    return false;
  end if;
  return exists (
    select from policy.payment_check k cross join lateral book.run_check(k.code, p, true) c
     where k.enabled and k.again and k.code in ('sanctions_fresh', 'counterparty') and p.kind = any (k.kinds) and c ->> 'level' = 'stop'
       -- A payout whose money has left the account already has nowhere to go back to: it stays here.
       and (i.kind = 'payout' or c -> 'args' ? 'waits'));
end $$;
comment on function book.waits_for_screening(book.instruction) is 'Whether an instruction that takes money out is kept back until its client, and who is paid in the client''s place, are screened as they are and no alert is undecided. Then it goes on by itself. A payout, whose money is off the account, also while a hit on sanctions stands.';

create function book.screening_asked_again(w book.screening_wait) returns boolean language plpgsql volatile
set search_path = pg_catalog, pg_temp as $$
begin
  return w.instruction_id is null or clock_timestamp() >= w.asked_at + least(interval '10 seconds', greatest(w.asked_at - w.since - interval '10 seconds', interval '0') / 4);
end $$;
comment on function book.screening_asked_again(book.screening_wait) is 'Whether it is time to ask again if an instruction still waits for a screening: at every question in its first ten seconds, then after a quarter of the time it has waited since, at most ten seconds. True for one that never waited.';

create function book.check_bonus_removal(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  f sync.account_figures;
  credit bigint;
  after bigint;
begin
  select * into f from sync.account_figures x where x.trading_account_id = p.trading_account_id;
  select greatest(coalesce(max(b.posted_minor), 0), coalesce(f.credit_minor, 0)) into credit
    from book.ledger_account l join book.balance b on b.account_id = l.id
   where l.role = 'bonus_credit' and l.client_id = any (book.client_group(p.client_id)) and l.currency = p.currency;
  after := f.free_margin_minor - credit - p.amount_minor;
  return book.check_row('bonus_removal', case when credit = 0 then 'clear' when after < 0 then 'stop' else 'look' end,
    jsonb_build_object('credit', book.money(credit, p.currency), 'after', book.money(after, p.currency)), 'ledger', coalesce(f.as_of, clock_timestamp()));
end $$;
comment on function book.check_bonus_removal(book.payment) is 'Credit given to the client: it is never paid out, and taking it away first may leave positions without margin.';

create function book.check_hedged(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  f sync.account_figures;
  inside jsonb;
  across jsonb;
begin
  select * into f from sync.account_figures x where x.trading_account_id = p.trading_account_id;
  select coalesce(jsonb_agg(jsonb_build_object('symbol', e.symbol, 'bought', e.bought, 'sold', e.sold) order by least(e.bought, e.sold) desc, e.symbol), '[]') into inside
    from jsonb_to_recordset(f.exposures) e (symbol text, bought bigint, sold bigint) where least(e.bought, e.sold) > 0;
  select coalesce(jsonb_agg(jsonb_build_object('symbol', mine.symbol, 'login', o.login) order by o.login, mine.symbol), '[]') into across
    from jsonb_to_recordset(f.exposures) mine (symbol text, bought bigint, sold bigint)
    join (select a.login, e.symbol, e.bought - e.sold as net
            from book.trading_account a join sync.account_figures g on g.trading_account_id = a.id
           cross join lateral jsonb_to_recordset(g.exposures) e (symbol text, bought bigint, sold bigint)
           where a.client_id = any (book.client_group(p.client_id)) and a.id <> p.trading_account_id) o
      on o.symbol = mine.symbol and sign(o.net) = -sign(mine.bought - mine.sold) and o.net <> 0;
  return book.check_row('hedged', case when inside <> '[]' or across <> '[]' then 'look' else 'clear' end,
    jsonb_build_object('inside', inside, 'across', across, 'positions', f.open_positions),
    (select s.name from book.trading_account a join book.trading_server s on s.id = a.server_id where a.id = p.trading_account_id), f.as_of);
end $$;
comment on function book.check_hedged(book.payment) is 'Positions of a symbol held both ways on the account, or against another account of the client: their margin is small until one side is closed. An account whose figures were never read is clear here; its margin asks for the look.';

create function book.check_closed_loop(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  spread jsonb := book.closed_loop(p);
  r book.deferred_return;
begin
  if p.deferred_return_id is not null then
    select * into strict r from book.deferred_return x where x.id = p.deferred_return_id;
    -- The office spread it over the deposits; what each withdrawal may still carry is said by its part.
    return book.check_row('closed_loop', case when p.destination_id is distinct from book.return_destination(r) then 'stop' when r.named_by is not null then 'look' else 'clear' end,
      spread - 'elsewhere_minor' || jsonb_strip_nulls(jsonb_build_object('deposit', (select d.reference from book.payment d where d.id = r.deposit_id), 'named_by', authz.name_of(r.named_by))),
      'ledger', clock_timestamp());
  end if;
  return book.check_row('closed_loop',
    case when spread ->> 'rule' = 'none' then 'clear'
         when p.amount_minor > (spread -> 'here' ->> 'minor')::bigint + (spread -> 'free' ->> 'minor')::bigint then 'stop'
         when (spread -> 'unsure' ->> 'minor')::bigint > 0 or spread -> 'no_rate' <> '[]' then 'look' else 'clear' end,
    spread - 'elsewhere_minor', 'ledger', clock_timestamp());
end $$;
comment on function book.check_closed_loop(book.payment) is 'Money goes back the way it came, to the same card or account, by the rule of the legal entity, before it goes anywhere else. Whether a destination is what the money came from is for a person to look at where nobody has said so; and so are deposits in a currency without a rate.';

create function book.check_destination_verified(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
  gone book.destination;
begin
  select * into d from book.destination x where x.id = p.destination_id;
  gone := book.retired_like(d);
  if gone.id is not null then
    return book.check_row('destination_verified', 'stop', jsonb_build_object('state', 'retired', 'by', authz.name_of(gone.retired_by), 'reason', gone.retired_reason), 'office', gone.retired_at);
  end if;
  return book.check_row('destination_verified', case d.state when 'verified' then 'clear' else 'stop' end,
    jsonb_build_object('state', d.state, 'by', authz.name_of(d.verified_by)), 'office', d.verified_at);
end $$;
comment on function book.check_destination_verified(book.payment) is 'Another person has seen that the destination is the client''s, and nobody has retired it or another of this client that is the same account, card or wallet.';

create function book.check_destination_age(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
  pause int := authz.whole_setting('destination.cooling_off_hours')::int;
begin
  select * into d from book.destination x where x.id = p.destination_id;
  -- One that was retired and came back is new again.
  d.added_at := greatest(d.added_at, d.restored_at);
  return book.check_row('destination_age', case when d.added_at <= clock_timestamp() - make_interval(hours => pause) then 'clear' else 'stop' end,
    jsonb_build_object('hours', floor(extract(epoch from clock_timestamp() - d.added_at) / 3600)::int, 'cooling_off_h', pause), 'office', d.added_at);
end $$;
comment on function book.check_destination_age(book.payment) is 'Cooling-off of a new destination, and of one that was retired and is allowed again: nothing is paid to it before, unless a second person lets it pass.';

create function book.credential_changes(p_client_id bigint) returns setof timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  files constant bigint[] := book.client_group(p_client_id);
begin
  return query
    select x.at from book.credential_change x where x.client_id = any (files)
    union
    select c.credentials_changed_at from book.client c where c.id = any (files) and c.credentials_changed_at is not null;
end $$;
comment on function book.credential_changes(bigint) is 'When a client''s credentials changed, each time, in all their files.';

create function book.check_destination_alarm(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
  -- Any change before it was added: a later one does not take away that this came after another.
  before_it timestamptz;
  changed timestamptz := (select max(x.at) from book.credential_changes(p.client_id) x (at));
  hours int := authz.whole_setting('destination.alarm_hours')::int;
begin
  select * into d from book.destination x where x.id = p.destination_id;
  before_it := (select max(x.at) from book.credential_changes(p.client_id) x (at) where x.at <= d.added_at);
  return book.check_row('destination_alarm', case when d.added_at < before_it + make_interval(hours => hours) then 'stop' else 'clear' end,
    jsonb_build_object('changed_us', book.micros(coalesce(before_it, changed)), 'added_us', book.micros(d.added_at), 'hours', hours), 'office', d.added_at);
end $$;
comment on function book.check_destination_alarm(book.payment) is 'A destination added soon after the client''s credentials changed, whatever changed since: how a taken-over account is emptied.';

create function book.compared_names(p_client_id bigint, p_other text, out level text, out figures jsonb, out source text, out at timestamptz) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  name text := (select x.full_name from book.client x where x.id = p_client_id);
  k book.name_likeness;
begin
  select * into k from book.name_likeness x
   where x.client_id = p_client_id and x.client_key = book.counterparty_key(name) and x.name_key = book.counterparty_key(p_other);
  figures := jsonb_build_object('client', name, 'similarity', coalesce(k.score_milli / 10, round(public.similarity(lower(p_other), lower(name))::numeric * 100)::int), 'engine', k.engine);
  level := case when book.same_name(p_other, name) then 'clear'
                when k.score_milli >= authz.whole_setting('names.least_score_milli') then 'look'
                when k.score_milli is null and public.similarity(lower(p_other), lower(name)) * 100 >= authz.whole_setting('names.least_similarity_per_cent') then 'look' else 'stop' end;
  source := case when k.score_milli is null or level = 'clear' then 'office' else 'screening' end;
  at := k.at;
end $$;
comment on function book.compared_names(bigint, text) is 'How like another name is to a client''s: the same words are the same; else by the engine that screens names where it has compared the two, and by their letters until then.';

create function book.check_name_on_account(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  d book.destination;
  v book.payee_check;
  names record;
begin
  select * into d from book.destination x where x.id = p.destination_id;
  select * into v from book.payee_check x where x.destination_id = d.id and x.holder = d.holder order by x.id desc limit 1;
  select * into names from book.compared_names(p.client_id, d.holder);
  return book.check_row('name_on_account',
    -- The bank knows whose account it is; what it does not say, it does not take back either.
    case when v.result = 'no_match' or names.level = 'stop' then 'stop' when v.result = 'close_match' or names.level = 'look' then 'look' else 'clear' end,
    jsonb_build_object('holder', d.holder, 'payee', v.result, 'payee_name', v.name_found, 'payee_us', book.micros(v.checked_at), 'payee_source', v.source) || names.figures,
    case when v.id is not null then v.source else names.source end, coalesce(v.checked_at, names.at, d.added_at));
end $$;
comment on function book.check_name_on_account(book.payment) is 'The holder of the destination is the client, by the two names and by what the bank said of the payee.';

create function book.same_destinations(p book.payment) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return array(select o.id from book.destination d join book.destination o on o.method = d.method and o.detail = d.detail
                where d.id = p.destination_id and o.client_id = any (book.client_group(p.client_id)));
end $$;
comment on function book.same_destinations(book.payment) is 'Where a payment goes, as each file of the client has it: one account that two merged files both used is one.';

create function book.check_first_withdrawal(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  select count(*) into n from book.payment y where y.destination_id = any (book.same_destinations(p)) and y.kind = 'withdrawal' and y.state = 'settled';
  return book.check_row('first_withdrawal', case when n > 0 then 'clear' else 'look' end, jsonb_build_object('earlier', n), 'office', clock_timestamp());
end $$;
comment on function book.check_first_withdrawal(book.payment) is 'Whether anything was ever paid to this destination.';

create function book.check_credentials_changed(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  changed timestamptz := (select max(x.at) from book.credential_changes(p.client_id) x (at));
  hours int := authz.whole_setting('credentials.look_hours')::int;
begin
  return book.check_row('credentials_changed', case when changed > clock_timestamp() - make_interval(hours => hours) then 'look' else 'clear' end,
    jsonb_build_object('changed_us', book.micros(changed), 'hours', hours), 'office', clock_timestamp());
end $$;
comment on function book.check_credentials_changed(book.payment) is 'Password, second factor or e-mail changed of late.';

create function book.check_duplicate(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
  at timestamptz;
begin
  select count(*), max(y.requested_at) into n, at from book.payment y
   where y.client_id = any (book.client_group(p.client_id)) and y.kind = p.kind and y.id <> p.id and y.amount_minor = p.amount_minor and y.currency = p.currency
     and y.direction is not distinct from p.direction
     and y.requested_at > p.requested_at - interval '24 hours' and y.state not in ('rejected', 'cancelled', 'expired', 'failed');
  return book.check_row('duplicate', case when n = 0 then 'clear' else 'look' end, jsonb_build_object('count', n), 'office', at);
end $$;
comment on function book.check_duplicate(book.payment) is 'The same client asked for the same amount within a day.';

create function book.check_velocity(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  day_n int;
  week_n int;
  month_n int;
  day_minor bigint;
  week_minor bigint;
  month_minor bigint;
  base text := (select o.reference_currency from meta.office o);
  -- What leaves is one figure, to the bank or to somebody else: half by each way is no way round.
  kinds constant text[] := case when p.kind in ('withdrawal', 'client_transfer') then '{withdrawal,client_transfer}'::text[] else array[p.kind] end;
begin
  select count(*) filter (where y.requested_at > p.requested_at - interval '1 day'), count(*) filter (where y.requested_at > p.requested_at - interval '7 days'), count(*),
         coalesce(sum(y.reference_minor) filter (where y.requested_at > p.requested_at - interval '1 day'), 0),
         coalesce(sum(y.reference_minor) filter (where y.requested_at > p.requested_at - interval '7 days'), 0), coalesce(sum(y.reference_minor), 0)
    into day_n, week_n, month_n, day_minor, week_minor, month_minor
    from book.payment y
   where y.client_id = any (book.client_group(p.client_id)) and y.kind = any (kinds) and y.requested_at > p.requested_at - interval '30 days' and y.state not in ('rejected', 'cancelled', 'expired', 'failed');
  return book.check_row('velocity',
    case when day_n <= authz.whole_setting('velocity.look_day_count') and week_n <= authz.whole_setting('velocity.look_count')
          and month_n <= authz.whole_setting('velocity.look_month_count') and week_minor <= authz.whole_setting('velocity.look_week_minor')
          and day_minor <= authz.whole_setting('velocity.look_day_minor') and month_minor <= authz.whole_setting('velocity.look_month_minor') then 'clear' else 'look' end,
    jsonb_build_object('count', week_n, 'days', 7, 'total', book.money(week_minor, base), 'day_count', day_n, 'day_total', book.money(day_minor, base),
                       'month_count', month_n, 'month_total', book.money(month_minor, base)), 'office', clock_timestamp());
end $$;
comment on function book.check_velocity(book.payment) is 'How often and how much the client took out in a day, a week, a month: withdrawals and transfers to others together.';

create function book.check_deposits_settled(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
begin
  select count(*) into n from book.payment y where y.client_id = any (book.client_group(p.client_id)) and y.kind = 'deposit' and y.state in ('pending', 'confirmed', 'awaiting_approval', 'waiting_info');
  return book.check_row('deposits_settled', case when n = 0 then 'clear' else 'look' end, jsonb_build_object('open', n), 'office', clock_timestamp());
end $$;
comment on function book.check_deposits_settled(book.payment) is 'Deposits of the client whose money is not certain yet.';

create function book.check_dispute_window(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  n int;
  total bigint;
  until timestamptz;
begin
  select count(*), coalesce(sum(s.deposited_minor), 0), max(s.disputed_until) into n, total, until
    from book.deposit_sources(p) s where s.disputed_until > clock_timestamp();
  return book.check_row('dispute_window', case when n = 0 then 'clear' else 'look' end,
    jsonb_build_object('deposits', n, 'total', book.money(total, p.currency), 'until_us', book.micros(until)), 'office', clock_timestamp());
end $$;
comment on function book.check_dispute_window(book.payment) is 'Deposits that their payer may still dispute.';

reset role;
grant execute on all functions in schema book to purser_desk;
