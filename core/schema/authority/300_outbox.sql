-- The outbox as the bridge sees it: which servers and currencies there are, claiming, sending, and reporting what came of
-- it. What nobody decided in its time expires here too.
set local role purser_owner;
grant insert, update on book.screening_wait to purser_desk;
reset role;
set local role purser_desk;

create function link.my_servers() returns table (name text, platform text, host text, port int, manager_login bigint, secret_name text, pin text, time_zone_minutes int)
language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select s.name, s.platform, s.host, s.port, s.manager_login, s.secret_name, s.pin, s.time_zone_minutes from book.trading_server s where s.enabled order by s.id
$$;
comment on function link.my_servers() is 'The trading servers to serve.';

create function link.my_currencies() returns table (code text, exponent int)
language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select c.code, c.exponent::int from policy.currency c order by c.code
$$;
comment on function link.my_currencies() is 'The currencies the office keeps and their decimals: an amount in any other is not read from a gateway.';

create function link.claim_instructions(p_lease bigint, p_limit int default 10)
returns table (id bigint, kind text, server text, login bigint, provider text, amount_minor bigint, currency text, exponent int, direction text, tag text, comment text, attempts int,
               payment_reference text, destination jsonb, check_margin boolean, operation text, client text, refund_of text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  candidate book.instruction;
  most constant int := least(greatest(coalesce(p_limit, 10), 1), 100);
  claimed bigint[] := '{}';
  waiting int := 0;
begin
  perform book.require_lease(p_lease);
  for candidate in
    select x.* from book.instruction x left join book.screening_wait w on w.instruction_id = x.id
     where x.state = 'planned' and x.not_before <= clock_timestamp()
       and book.screening_asked_again(w)
       -- What waits for a gateway that was switched off stays here.
       and (x.kind <> 'payout' or not book.gateway_is_off(x.provider))
       and (x.kind <> 'mt_balance' or not exists (select from book.instruction y where y.server_id = x.server_id and y.login = x.login and y.kind = 'mt_balance'
                                                   and y.state in ('claimed', 'sending', 'unknown', 'parked')))
     order by w.asked_at nulls first, x.not_before, x.id for update of x skip locked
  loop
    -- However many wait, a round is short: the rest is asked after in the next one.
    exit when cardinality(claimed) = most or waiting = 200;
    if book.waits_for_screening(candidate) then
      insert into book.screening_wait as w (instruction_id) values (candidate.id) on conflict (instruction_id) do update set asked_at = clock_timestamp();
      waiting := waiting + 1;
      continue;
    -- Two for one login in one round: the second waits for the first.
    elsif candidate.kind = 'mt_balance' and exists (select from book.instruction y where y.id = any (claimed) and y.server_id = candidate.server_id and y.login = candidate.login) then
      continue;
    end if;
    -- Should it wait once more, that is another wait.
    update book.screening_wait w set since = clock_timestamp(), asked_at = clock_timestamp() where w.instruction_id = candidate.id;
    update book.instruction x set state = 'claimed', lease = p_lease, claimed_at = clock_timestamp(), version = x.version + 1 where x.id = candidate.id;
    insert into book.instruction_event (instruction_id, from_state, to_state) values (candidate.id, 'planned', 'claimed');
    claimed := claimed || candidate.id;
  end loop;
  return query select * from book.instruction_rows(claimed);
end $$;
comment on function link.claim_instructions(bigint, int) is 'Takes planned instructions, at most one in flight per login; not what waits for a gateway or for a screening. What waits for a screening is asked after at most 200 a call, the one asked longest ago first (book.screening_asked_again). PU014 without the lease.';

create function link.mark_sending(p_lease bigint, p_id bigint, p_server_time_s bigint, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
begin
  perform book.require_lease(p_lease);
  if not coalesce(p_detail ? 'found', false) and book.went_with_its_file(p_id) then
    return false;
  elsif book.stopped_before_sending(p_id, p_lease) or book.kept_from_gateway(p_id, p_lease, coalesce(p_detail ? 'found', false)) then
    return false;
  elsif exists (select from book.payout_file f join book.payout_file_part r on r.file_id = f.id join book.instruction x on x.id = r.instruction_id
                  where r.instruction_id = p_id and f.given_up_by is null and (not book.file_may_leave(f) or f.gateway is distinct from x.provider))
     -- In the place of a file that was given up another has to be released first; another gateway may need none.
     or exists (select from book.payout_file f join book.payout_file_part r on r.file_id = f.id join book.instruction x on x.id = r.instruction_id and x.provider = f.gateway
                    where r.instruction_id = p_id and f.given_up_by is not null)
        and not exists (select from book.payout_file f join book.payout_file_part r on r.file_id = f.id where r.instruction_id = p_id and book.file_may_leave(f))
     -- What is gathered goes in the file of its gathering, and in no other way.
     or book.live_gathering(p_id) is not null
        and not exists (select from book.payout_file f join book.payout_file_part r on r.file_id = f.id and r.live where r.instruction_id = p_id and f.gathering_id is not null) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'payout_file', 'id', p_id));
  end if;
  if not coalesce(p_detail ? 'found', false) and book.why_not_together(p_id, p_lease) is not null then
    return false;
  end if;
  i := book.move_instruction(p_id, p_lease, '{claimed}', 'sending', p_detail || jsonb_build_object('server_time_s', p_server_time_s));
  update book.instruction x set attempts = x.attempts + 1, sent_at = clock_timestamp(),
         -- Looks search from the first attempt on: any of them may be the one that was carried out.
         sent_server_time_s = coalesce(x.sent_server_time_s, p_server_time_s)
   where x.id = p_id;
  -- The bytes of a gathered file move all of its payouts at once; one found from an earlier attempt is written down alone.
  if not coalesce(p_detail ? 'found', false) then
    perform book.send_others(p_id, p_lease, p_detail || jsonb_build_object('server_time_s', p_server_time_s));
  end if;
  if i.attempts = 0 and (select p.state from book.payment p where p.id = i.payment_id) in ('approved', 'credited') then
    perform book.set_payment(i.payment_id, 'executing', null, 'executing', '{}');
  end if;
  return true;
end $$;
comment on function link.mark_sending(bigint, bigint, bigint, jsonb) is 'Says that the first byte is about to be written. Must be committed before it is: from here on a lost answer means unknown. False: it must not be sent: a check has come to stand against the payment (the instruction is ended and the payment waits for approval again), a screening is awaited or people have switched its gateway off since it was claimed (it waits again, or goes to another). A member found of p_detail says that nothing will be sent, since an earlier attempt is there.';

create function link.report_done(p_lease bigint, p_id bigint, p_ticket text, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  one bigint;
begin
  perform book.require_lease(p_lease);
  if nullif(p_ticket, '') is null or p_ticket = '0' then
    perform authz.refuse('PU008', jsonb_build_object('field', 'ticket'));
  end if;
  foreach one in array book.sent_together(p_id) loop
    perform book.instruction_done(book.move_instruction(one, p_lease, '{sending}', 'done', coalesce(p_detail, '{}') || jsonb_build_object('ticket', p_ticket)));
  end loop;
  return true;
end $$;
comment on function link.report_done(bigint, bigint, text, jsonb) is 'Carried out, with the server''s ticket. The payment goes on in the same transaction.';

create function link.report_refused(p_lease bigint, p_id bigint, p_retcode int, p_text text default null) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  one bigint;
  answered jsonb := jsonb_build_object('retcode', coalesce(p_retcode, -1), 'reason', left(p_text, 500));
begin
  perform book.require_lease(p_lease);
  -- The answer to a later attempt says nothing of the earlier ones, one of which may be its very reason: no money left, exists already.
  foreach one in array book.sent_together(p_id) loop
    if exists (select from book.instruction x where x.id = one and x.attempts > 1) then
      perform book.instruction_unknown(book.move_instruction(one, p_lease, '{sending}', 'unknown', answered));
    else
      perform book.instruction_refused(book.move_instruction(one, p_lease, '{sending}', 'refused', answered));
    end if;
  end loop;
  return true;
end $$;
comment on function link.report_refused(bigint, bigint, int, text) is 'Refused by the server. At the first attempt that is final. At a later one it is unknown whether an earlier attempt was carried out: it is looked up, never sent again, and refused when the looks find nothing.';

create function link.report_unsendable(p_lease bigint, p_id bigint, p_retcode int, p_text text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  i book.instruction;
begin
  perform book.require_lease(p_lease);
  -- Never sent, so no check is asked; but an earlier attempt may have been.
  i := book.move_instruction(p_id, p_lease, '{claimed}', 'sending', '{"unsendable": true}');
  update book.instruction x set attempts = x.attempts + 1 where x.id = p_id;
  if i.attempts = 0 and (select p.state from book.payment p where p.id = i.payment_id) in ('approved', 'credited') then
    perform book.set_payment(i.payment_id, 'executing', null, 'executing', '{}');
  end if;
  return link.report_refused(p_lease, p_id, p_retcode, p_text);
end $$;
comment on function link.report_unsendable(bigint, bigint, int, text) is 'What cannot be right as it is: an account of other money, one that is gone. Nothing was written and nothing will be; ends like a refusal of the server.';

create function link.report_not_sent(p_lease bigint, p_id bigint, p_reason text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  wait bigint;
  other bigint;
begin
  perform book.require_lease(p_lease);
  foreach other in array array_remove(book.sent_together(p_id), p_id) loop
    perform book.move_instruction(other, p_lease, '{sending}', 'planned', jsonb_build_object('reason', left(p_reason, 500)));
    update book.instruction x set not_before = clock_timestamp() + make_interval(secs => authz.whole_setting('instruction.retry_seconds')) where x.id = other;
  end loop;
  if book.avoid_ill_gateway(book.move_instruction(p_id, p_lease, '{claimed,sending}', 'planned', jsonb_build_object('reason', left(p_reason, 500))), p_reason) then
    return true;
  end if;
  wait := case
    when p_reason = 'release_awaited' then case when exists (select from book.payout_file f join book.payout_file_part r on r.file_id = f.id where r.instruction_id = p_id and f.released_by is not null) then 0 else 3600 end
    when p_reason = 'gathering_awaited' then coalesce((select least(3600, greatest(0, ceil(extract(epoch from g.closes_at - clock_timestamp())))) from book.payout_gathering g
                                                        where g.id = book.live_gathering(p_id) and g.closed_at is null), 0)
    when p_reason like '%\_awaited' then 6 * authz.whole_setting('instruction.retry_seconds')
    else authz.whole_setting('instruction.retry_seconds') end;
  update book.instruction x set not_before = clock_timestamp() + make_interval(secs => wait) where x.id = p_id;
  return true;
end $$;
comment on function link.report_not_sent(bigint, bigint, text) is 'Not one byte of it was written: tried again later, or by another gateway when this one cannot be reached.';

create function link.report_unknown(p_lease bigint, p_id bigint, p_reason text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  one bigint;
begin
  perform book.require_lease(p_lease);
  foreach one in array book.sent_together(p_id) loop
    perform book.instruction_unknown(book.move_instruction(one, p_lease, '{sending}', 'unknown', jsonb_build_object('reason', left(p_reason, 500))));
  end loop;
  return true;
end $$;
comment on function link.report_unknown(bigint, bigint, text) is 'Sent, and nobody knows what came of it. People see it at once; it is looked up.';

create function link.mark_approving(p_lease bigint, p_id bigint, p_detail jsonb default '{}') returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_lease(p_lease);
  if not exists (select from book.instruction x where x.id = p_id and x.kind = 'payout') then
    perform authz.refuse('PU007', jsonb_build_object('what', 'instruction', 'id', p_id));
  end if;
  perform book.move_instruction(p_id, p_lease, '{unknown}', 'sending', coalesce(p_detail, '{}') || '{"approving": true}');
  -- Counts as an attempt: what is answered to it says nothing of the one that made the proposal.
  update book.instruction x set attempts = x.attempts + 1, sent_at = clock_timestamp() where x.id = p_id;
  return true;
end $$;
comment on function link.mark_approving(bigint, bigint, jsonb) is 'Says that a payout found waiting at its gateway is about to be approved there. Must be committed before it is: people cannot settle it as not executed meanwhile. PU003 when it is not unknown any more, PU007 for what is no payout, PU014 without the lease.';

create function link.recover(p_lease bigint) returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  left_over record;
  n int := 0;
begin
  perform book.require_lease(p_lease);
  for left_over in select x.id, x.state from book.instruction x where x.state in ('claimed', 'sending') and x.lease is distinct from p_lease order by x.id loop
    if left_over.state = 'claimed' then
      perform book.move_instruction(left_over.id, p_lease, '{claimed}', 'planned', '{"reason": "the bridge stopped before it was sent"}');
    else
      perform book.instruction_unknown(book.move_instruction(left_over.id, p_lease, '{sending}', 'unknown', '{"reason": "the bridge stopped while it was being sent"}'));
    end if;
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function link.recover(bigint) is 'After a change of the lease: what the holder before had claimed goes back, what it was sending is unknown.';

create function link.expire_work() returns int language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  old record;
  p book.payment;
  n int := 0;
begin
  for old in
    select x.id from book.payment x
     where x.expires_at <= clock_timestamp()
       and case when x.kind = 'deposit' then x.state in ('announced', 'pending') else x.state in ('awaiting_approval', 'waiting_info') end
     order by x.id limit 100 for update skip locked
  loop
    select * into p from book.payment x where x.id = old.id;
    perform book.release_payment_hold(p, 'expired');
    perform book.set_payment(p.id, 'expired', null, 'expired', '{}');
    n := n + 1;
  end loop;
  perform book.wipe_pages();
  perform book.escalate_payments();
  return n + book.watch_chargebacks();
end $$;
comment on function link.expire_work() is 'Ends what nobody decided in time, whose money goes back, and announced deposits whose money did not come; brings those to attention that have used 50, 80 and 100 per cent of their time; warns of evidence that is due and ends disputes nobody answered. Returns how many it ended.';

reset role;
grant execute on function link.my_servers(), link.my_currencies(), link.claim_instructions(bigint, int), link.mark_sending(bigint, bigint, bigint, jsonb),
  link.report_done(bigint, bigint, text, jsonb), link.report_refused(bigint, bigint, int, text), link.report_unsendable(bigint, bigint, int, text), link.report_not_sent(bigint, bigint, text), link.report_unknown(bigint, bigint, text),
  link.mark_approving(bigint, bigint, jsonb), link.recover(bigint) to purser_connector;
grant execute on function link.expire_work() to purser_jobs;
