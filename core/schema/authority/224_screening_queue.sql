-- Hits as a queue of "work next": the gravest first, held for a while, given back by who is gone. Who hands one on
-- without a decision hides nothing: it stays open, is counted, and goes to somebody else.
set local role purser_owner;
grant select, insert on book.screening_skip to purser_desk;

create function book.skips_of(h book.screening_hit) returns int language sql stable
return (select count(*)::int from book.screening_skip s
         where s.client_id = h.client_id and s.list = h.list and s.entity_ref = h.entity_ref and s.evidence_digest = h.evidence_digest);
comment on function book.skips_of(book.screening_hit) is 'How often people handed a hit on without a decision; over later screenings that found the same.';

create function book.skipped_today(h book.screening_hit, p_login text) returns boolean language sql stable
return exists (select from book.screening_skip s
                where s.client_id = h.client_id and s.list = h.list and s.entity_ref = h.entity_ref and s.evidence_digest = h.evidence_digest
                  and s.by = p_login and s.on_day = (clock_timestamp() at time zone 'UTC')::date);
comment on function book.skipped_today(book.screening_hit, text) is 'Whether this person handed the hit on today (UTC).';

create function book.hit_waits_for(h book.screening_hit, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  maker text := (select d.maker from book.screening_decision d where d.id = h.decision_id);
  has_come boolean := h.again_on <= (clock_timestamp() at time zone 'UTC')::date;
begin
  return h.band <> 'shadow' and book.is_standing(h) and not book.skipped_today(h, p_login)
     and case h.state when 'open' then true
                      -- The second person is another; who said that it is not clear has looked already.
                      when 'proposed_false' then maker is distinct from p_login
                      when 'inconclusive' then coalesce(has_come, maker is distinct from p_login)
                      when 'pending' then has_come
                      else false end;
end $$;
comment on function book.hit_waits_for(book.screening_hit, text) is 'Whether a hit is to be handed to this person: open; found false by somebody else; not clear to somebody else, or put off to a day that has come. Not what they handed on today.';

create function book.next_hit(p_login text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  candidate record;
  h book.screening_hit;
begin
  for candidate in
    select x.id
      from book.screening_hit x
      join book.client c on c.id = x.client_id
      left join book.work_pass w on w.queue = 'hits' and w.entity_id = x.id and w.login = p_login
           and w.at > clock_timestamp() - make_interval(mins => authz.whole_setting('work.pass_minutes')::int)
     where x.state in ('open', 'proposed_false', 'inconclusive', 'pending') and x.band <> 'shadow' and (x.held_until is null or x.held_until <= clock_timestamp())
     order by w.at nulls first, x.kind <> 'sanction', x.score_milli desc, c.risk_score desc, x.id
  loop
    -- Whoever else is looking at it for the moment keeps it: nobody waits here.
    select * into h from book.screening_hit x
     where x.id = candidate.id and (x.held_until is null or x.held_until <= clock_timestamp()) for update skip locked;
    continue when not found or not book.hit_waits_for(h, p_login) or not book.client_visible(h.client_id);
    update book.screening_hit x
       set held_by = p_login, held_since = clock_timestamp(), held_until = clock_timestamp() + make_interval(mins => authz.whole_setting('screening.hold_minutes')::int)
     where x.id = h.id;
    return h.id;
  end loop;
  return null;
end $$;
comment on function book.next_hit(text) is 'Takes the gravest hit that waits for this person and nobody holds: sanctions first, then by score and the client''s risk, passed ones last. Null when there is none.';

create function book.return_hits(p_absent text[]) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  given int := 0;
  h book.screening_hit;
begin
  for h in
    select * from book.screening_hit x where x.held_by is not null and (x.held_until <= clock_timestamp() or x.held_by = any (p_absent)) order by x.id limit 500 for update skip locked
  loop
    update book.screening_hit x set held_by = null, held_until = null where x.id = h.id;
    perform authz.note_change('screening_hit', h.id, h.version);
    given := given + 1;
  end loop;
  return given;
end $$;
comment on function book.return_hits(text[]) is 'Gives back hits held too long or by people who are gone. Returns how many.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.skip_hit(p_key uuid, p_id bigint, p_version int, p_reason text, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  h book.screening_hit;
  skips int;
begin
  answer := authz.begin_command(p_key, 'screening.skip', null, jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform book.require_screening_reader();
  perform book.check_hit_reason('skipped', p_reason, p_text);
  h := book.hit_to_settle(p_id, p_version);
  perform book.require_free_hit(h);
  if book.skipped_today(h, session_user) then
    perform authz.refuse('PU003', '{"what": "hit", "state": "skipped"}');
  end if;
  insert into book.screening_skip (hit_id, client_id, list, entity_ref, evidence_digest, reason_code, text)
  values (h.id, h.client_id, h.list, h.entity_ref, h.evidence_digest, p_reason, nullif(trim(p_text), ''));
  update book.screening_hit x set held_by = null, held_until = null, version = x.version + 1 where x.id = h.id returning * into h;
  skips := book.skips_of(h);
  -- What goes round without a decision is seen by those above.
  if skips >= authz.whole_setting('screening.skips_told') then
    perform authz.tell('hit_skipped', null, 'screening.confirm', array[session_user::text], 'screening_hit', h.id, skips::text, jsonb_build_object('reference', book.code('C', h.client_id), 'times', skips));
  end if;
  return authz.finish_command(p_key, 'screening_hit', h.id, h.version, h.state, jsonb_build_object('skips', skips),
    jsonb_build_object('client', h.client_id, 'list', h.list, 'entity', h.entity_ref, 'reason', p_reason, 'text', p_text, 'skips', skips));
end $$;
comment on function desk.skip_hit(uuid, bigint, int, text, text) is 'Hands a hit on without a decision: it stays as it is and waits for others; whoever did so is not handed it again that day, nor does so twice (PU003 skipped), nor with what somebody else was handed (PU003 held). From screening.skips_told times on those who confirm hits are told. PU001, PU002, PU003, PU007, PU008.';

create function desk.hold_hit(p_key uuid, p_id bigint, p_version int, p_take boolean, p_reason text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  h book.screening_hit;
  other text;
begin
  answer := authz.begin_command(p_key, 'screening.hold', null, jsonb_build_object('id', p_id, 'version', p_version, 'take', p_take, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform book.require_screening_reader();
  perform authz.check_text('reason', p_reason, 1000);
  h := book.hit_to_settle(p_id, p_version);
  other := case when h.held_until > clock_timestamp() and h.held_by <> session_user then h.held_by end;
  if p_take is null then
    perform authz.refuse('PU008', '{"field": "take"}');
  elsif not p_take and (other is not null or h.held_by is distinct from session_user) then
    perform authz.refuse('PU003', '{"what": "hit", "state": "not_held"}');
  elsif other is not null then
    if not authz.may('screening.take_over') then
      perform book.require_free_hit(h);
    end if;
    perform authz.require_text('reason', p_reason, 1000);
  end if;
  update book.screening_hit x
     set held_by = case when p_take then session_user end, held_since = case when p_take then clock_timestamp() end,
         held_until = case when p_take then clock_timestamp() + make_interval(mins => authz.whole_setting('screening.hold_minutes')::int) end
   where x.id = h.id returning * into h;
  if other is not null then
    -- Whoever was at work on it learns why they cannot go on.
    perform authz.tell('hit_taken_over', other, null, '{}', 'screening_hit', h.id, p_key::text, jsonb_build_object('reference', book.code('C', h.client_id), 'by', authz.name_of(session_user)));
  end if;
  return authz.finish_command(p_key, 'screening_hit', h.id, h.version, case when p_take then 'held' else 'given_back' end, '{}', jsonb_build_object('client', h.client_id, 'from', other, 'reason', p_reason));
end $$;
comment on function desk.hold_hit(uuid, bigint, int, boolean, text) is 'Takes a hit that nobody has (p_take), or gives back one''s own. What somebody else has is taken over by a senior (screening.take_over) with a reason, who is told, and it is on the record; by others not (PU003 held). PU001, PU002, PU003 also not_held, PU007, PU008.';

reset role;
grant execute on function desk.hold_hit(uuid, bigint, int, boolean, text) to purser_compliance, purser_compliance_manager;
grant execute on function desk.skip_hit(uuid, bigint, int, text, text) to purser_compliance, purser_compliance_manager;
