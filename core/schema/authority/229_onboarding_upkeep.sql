-- What time does to clients: deferred verifications run out, documents expire, reviews fall due, ratings age.
set local role purser_owner;
grant select, insert on book.document_warning to purser_desk;

create function book.deferred_refund(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('account', x.id, 'deposited', book.money(x.deposited, x.currency), 'result', book.money(x.posted - x.deposited + x.paid_out, x.currency),
            'refund', book.money(greatest(x.posted, 0), x.currency)) order by x.id), '[]')
    from (select a.id, a.currency, b.posted_minor as posted,
                 (select coalesce(sum(p.amount_minor), 0)::bigint from book.payment p where p.trading_account_id = a.id and p.kind = 'deposit' and p.state in ('settled', 'credited')) as deposited,
                 (select coalesce(sum(p.amount_minor), 0)::bigint from book.payment p where p.trading_account_id = a.id and p.kind = 'withdrawal' and p.state in ('sent', 'settled')) as paid_out
            from book.trading_account a join book.ledger_account l on l.role = 'client_trading' and l.trading_account_id = a.id join book.balance b on b.account_id = l.id
           where a.client_id = p_client_id) x where x.deposited > 0 or x.posted <> 0);
end $$;
comment on function book.deferred_refund(bigint) is 'What goes back to a client whose verification was not done in time: deposits with the profit or loss made, by account (CySEC C721).';

create function book.lapse_deferred(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  closed record;
begin
  update book.deferred_verification v set state = 'lapsed', ended_at = clock_timestamp(), version = v.version + 1 where v.client_id = p_client_id;
  for closed in
    update book.application a set state = 'lapsed', due_at = null, held_by = null, held_until = null, version = a.version + 1
     where a.client_id = p_client_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed') returning a.id, a.client_id, a.version
  loop
    perform book.note_application(closed.id, 'lapsed', null, null, jsonb_build_object('refund', book.deferred_refund(closed.client_id)));
    perform authz.note_change('application', closed.id, closed.version);
  end loop;
  perform book.write_client(p_client_id, 'deferred_lapsed', jsonb_build_object('day', to_char((clock_timestamp() at time zone 'UTC')::date, 'YYYY-MM-DD')));
  perform authz.tell('deferred_lapsed', null, 'application.propose', '{}', 'client', p_client_id, '', jsonb_build_object('code', book.code('C', p_client_id)));
  perform book.note_client(p_client_id);
end $$;
comment on function book.lapse_deferred(bigint) is 'Ends a deferred verification that ran out, with the application, a letter to the client and word to staff.';

create function book.expire_identity(p_client_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update book.client c set kyc_state = 'expired', version = c.version + 1 where c.id = p_client_id;
  perform book.reopen(p_client_id, 'document_expired', session_user::text);
  perform book.note_client(p_client_id);
end $$;
comment on function book.expire_identity(bigint) is 'Takes the approval from a client whose identity document expired, and opens a review.';

create function book.warn_of_expiry(p_document_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
  d book.client_document;
begin
  select * into strict d from book.client_document x where x.id = p_document_id;
  insert into book.document_warning (document_id, expires_on, days_before) values (d.id, d.expires_on, (select min(x) from unnest('{60,30,7}'::int[]) x where d.expires_on - today <= x));
  perform book.write_client(d.client_id, 'document_expiring', jsonb_build_object('day', to_char(d.expires_on, 'YYYY-MM-DD')));
end $$;
comment on function book.warn_of_expiry(bigint) is 'Writes to a client that a document expires, for the nearest of the days before (60, 30, 7) that has come.';

create function book.tell_of_hit(p_hit_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  h book.screening_hit;
  client bigint;
  application bigint;
begin
  update book.screening_hit x set again_told_at = clock_timestamp() where x.id = p_hit_id returning * into h;
  client := book.survivor_of(h.client_id);
  application := coalesce((select a.id from book.application a where a.client_id = client and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')), book.reopen(client, 'alert', session_user::text));
  perform authz.tell('hit_again', null, 'screening.decide', '{}', 'application', application, h.id || ' ' || h.again_on, jsonb_build_object('reference', book.code('C', client)));
end $$;
comment on function book.tell_of_hit(bigint) is 'Tells of a hit whose day has come, in the review of the file that goes on; opens one where none is open.';

create function book.upkeep_of(p_step text, p_id bigint) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  done int := 1;
begin
  case p_step
    when 'lapse' then perform book.lapse_deferred(p_id);
    when 'expire' then perform book.expire_identity(p_id);
    when 'warn' then perform book.warn_of_expiry(p_id);
    when 'review' then perform book.reopen(p_id, 'review_due', session_user::text);
    when 'tell_of_hit' then perform book.tell_of_hit(p_id);
    when 'tell_of_partner' then perform book.tell_of_partner(p_id);
    when 'rate' then perform book.rate_client(p_id, 'nightly');
    when 'first_look' then perform book.look_first(p_id);
    when 'rate_waiting' then perform book.rate_waiting(p_id);
    when 'return' then done := least(book.return_deposits(p_id), 1);
    when 'note_fault' then perform book.note_kyc_fault(p_id);
    when 'restrict' then done := least(book.plan_trade_rights(p_id), 1);
  end case;
  return done;
exception when others then
  -- The others go on. What the message says may name a client: the log takes the code alone.
  raise log 'purser alarm=upkeep_failed step=% id=% code=%', p_step, p_id, sqlstate;
  return 0;
end $$;
comment on function book.upkeep_of(text, bigint) is 'One step of the upkeep for one file, all of it or none: 1 where something was done, 0 with an alarm in the log where it could not be.';

create function book.tell_diary(p_limit int) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  told int := 0;
begin
  for entry in
    select h.id from book.screening_hit h join book.client c on c.id = book.survivor_of(h.client_id) and c.status <> 'closed'
     where h.again_on <= (clock_timestamp() at time zone 'UTC')::date and h.again_told_at is null and h.state in ('inconclusive', 'pending') and book.is_standing(h)
     order by h.again_on, h.id limit p_limit for update of h skip locked
  loop
    told := told + book.upkeep_of('tell_of_hit', entry.id);
  end loop;
  return told;
end $$;
comment on function book.tell_diary(int) is 'Tells of hits that are not clear, or wait for something, and whose day has come. Returns how many.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.start_deferred_verification(p_key uuid, p_client_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.client;
  v book.deferred_verification;
  missing text[];
begin
  answer := authz.begin_command(p_key, 'deferred.start', 'deferred.start', jsonb_build_object('client', p_client_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  c := book.client_for_edit(p_client_id, p_version);
  if c.kyc_state not in ('none', 'pending') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'client', 'state', c.kyc_state));
  elsif not exists (select from book.application a where a.client_id = c.id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed')) then
    perform authz.refuse('PU003', '{"what": "application"}');
  end if;
  -- The economic profile and the client's consent come before the first deposit; low risk only.
  select array_agg(f) into missing from unnest('{annual_income,net_worth,source_of_funds,expected_deposits,purpose}'::text[]) f where c.kind = 'person' and book.field_value(c.id, f) is null;
  if missing is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', 'economic_profile', 'missing', missing));
  elsif not coalesce((select k.given from book.client_consent k where k.client_id = c.id and k.kind = 'deferred_verification' order by k.id desc limit 1), false) then
    perform authz.refuse('PU006', '{"check": "consent"}');
  elsif c.risk_score >= 30 or book.is_exposed(c.id) then
    perform authz.refuse('PU006', jsonb_build_object('check', 'risk', 'score', book.shown_score(c, book.sees_screening())));
  end if;
  insert into book.deferred_verification (client_id, deadline_at, cap_minor)
  values (c.id, clock_timestamp() + make_interval(days => authz.whole_setting('deferred.days')::int), authz.whole_setting('deferred.cap_minor')) on conflict do nothing returning * into v;
  if v.client_id is null then
    perform authz.refuse('PU003', '{"what": "deferred_used"}');
  end if;
  perform book.note_client(c.id);
  return authz.finish_command(p_key, 'client', c.id, c.version, 'running', jsonb_build_object('until_us', book.micros(v.deadline_at), 'cap_minor', v.cap_minor::text), jsonb_build_object('cap_minor', v.cap_minor::text));
end $$;
comment on function desk.start_deferred_verification(uuid, bigint, int) is 'Lets a client of low risk pay in up to the cap from an own bank account before verification is done (CySEC C721), once. Needs the economic profile and the client''s consent (PU006).';

create function desk.deferred_verification(p_client_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('application.read');
  perform book.require_client(p_client_id);
  perform authz.count_read('deferred.read', 1);
  perform authz.record_read('deferred.read', 'client', p_client_id);
  return (select jsonb_build_object('state', v.state, 'started_us', book.micros(v.started_at), 'deadline_us', book.micros(v.deadline_at), 'cap_minor', v.cap_minor::text,
      'used_minor', book.deposits_used(p_client_id)::text, 'refund', book.deferred_refund(p_client_id), 'returns', book.deferred_returns(p_client_id)) from book.deferred_verification v where v.client_id = p_client_id);
end $$;
comment on function desk.deferred_verification(bigint) is 'The clock and cap of a deferred verification, what would go back and what does; null when there never was one. Audited. PU001, PU007.';

create function link.onboarding_upkeep(p_limit int default 500) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  today date := (clock_timestamp() at time zone 'UTC')::date;
  most int := least(greatest(coalesce(p_limit, 500), 1), 5000);
  entry record;
  lapsed int := 0;
  expired int := 0;
  warned int := 0;
  reviews int := 0;
  rated int := 0;
  told int;
  returned int;
begin
  for entry in
    select v.client_id from book.deferred_verification v where v.state = 'running' and v.deadline_at <= clock_timestamp() order by v.deadline_at limit most for update skip locked
  loop
    lapsed := lapsed + book.upkeep_of('lapse', entry.client_id);
  end loop;

  for entry in
    select c.id from book.client c
     where c.kyc_state = 'approved' and c.status <> 'closed'
       and exists (select from book.client_document d join policy.document_type t on t.code = d.type where d.client_id = c.id and d.state = 'accepted' and t.proves = 'identity' and d.expires_on <= today)
       and book.document_state(c.id, 'identity') = 'expired'
       and (authz.setting('identity.expired_blocks') #>> '{}')::boolean
     order by c.id limit most for update of c skip locked
  loop
    expired := expired + book.upkeep_of('expire', entry.id);
  end loop;

  -- One letter for each of the days before, the nearest that has come: a night that was missed is made up for,
  -- and a document that came with little time left is spoken of once.
  for entry in
    select d.id
      from book.client_document d
      join book.client c on c.id = d.client_id and c.status <> 'closed'
      join lateral (select min(x) as before from unnest('{60,30,7}'::int[]) x where d.expires_on - today <= x) days on true
     where d.state = 'accepted' and d.expires_on > today and d.expires_on <= today + 60
       and not exists (select from book.document_warning w where w.document_id = d.id and w.expires_on = d.expires_on and w.days_before <= days.before)
     order by d.expires_on, d.id limit most for update of d skip locked
  loop
    warned := warned + book.upkeep_of('warn', entry.id);
  end loop;

  for entry in
    select v.client_id from book.client_review v join book.client c on c.id = v.client_id
     where v.due_on <= today and c.kyc_state = 'approved' and c.status <> 'closed' and c.merged_into is null
       and not exists (select from book.application a where a.client_id = v.client_id and a.state in ('draft', 'in_review', 'waiting_client', 'proposed'))
     order by v.due_on limit most
  loop
    reviews := reviews + book.upkeep_of('review', entry.client_id);
  end loop;

  returned := book.return_lapsed(most);
  told := book.tell_diary(most);
  told := told + book.tell_of_partners(most - told);
  rated := book.rate_due(most);
  for entry in
    select r.client_id
      from (select distinct on (x.client_id) x.client_id, x.ruleset_id, x.at from book.risk_run x order by x.client_id, x.id desc) r
     where r.at < clock_timestamp() - interval '20 hours' or r.ruleset_id <> (select s.id from policy.risk_ruleset s where s.state = 'active')
     order by r.at limit most - rated
  loop
    rated := rated + book.upkeep_of('rate', entry.client_id);
  end loop;
  return jsonb_build_object('lapsed', lapsed, 'expired', expired, 'warned', warned, 'reviews', reviews, 'rated', rated, 'told', told, 'returned', returned, 'restricted', book.restrict_trading(most));
end $$;
comment on function link.onboarding_upkeep(int) is 'Ends deferred verifications that ran out, with a letter to the client and word to staff, enters the withdrawals that give their money back, tells of hits and of partners'' grades whose day has come, takes the approval from clients whose identity document expired, warns 60, 30 and 7 days before of documents that will, opens reviews that fall due, rates clients anew, those first who wait for it or were never rated, for whom it also looks whether they are here twice, and restricts trading where the days of grace ran out. What fails for one file is left for the next night, with an alarm in the log, and holds up no other. For the jobs, each night; again while any figure reaches the limit.';

reset role;
grant execute on function desk.start_deferred_verification(uuid, bigint, int) to purser_compliance;
grant execute on function desk.deferred_verification(bigint) to purser_compliance, purser_compliance_manager, purser_support;
grant execute on function link.onboarding_upkeep(int) to purser_jobs;
