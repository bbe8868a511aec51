-- Grades of introducing partners: who is behind a client's way to us is part of the client's risk. The worst grade of the
-- partner and of those above it in the tree counts. A worse one holds on one person's word, a milder one on two.
set local role purser_owner;
grant insert on book.partner_grade to purser_desk;
grant update (state, decided_by, decided_at, told_at, version) on book.partner_grade to purser_desk;
grant update (version) on book.partner to purser_desk;

create function book.partners_above(p_partners bigint[]) returns setof bigint language sql stable
begin atomic
  with recursive above as (
    select p.id, p.parent_id from book.partner p where p.id = any (p_partners)
    union
    select p.id, p.parent_id from above a join book.partner p on p.id = a.parent_id)
  select a.id from above a;
end;
comment on function book.partners_above(bigint[]) is 'These partners and all above them in the tree.';

create function book.partners_below(p_partner_id bigint) returns setof bigint language sql stable
begin atomic
  with recursive below as (
    select p.id from book.partner p where p.id = p_partner_id
    union
    select p.id from below b join book.partner p on p.parent_id = b.id)
  select b.id from below b;
end;
comment on function book.partners_below(bigint) is 'A partner and all below it in the tree.';

create function book.grade_of_partners(p_partners bigint[]) returns book.partner_grade language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  worst book.partner_grade;
begin
  select g.* into worst
    from book.partners_above(p_partners) a (id) join book.partner_grade g on g.partner_id = a.id and g.state = 'active' join policy.partner_grade k on k.code = g.grade
   order by k.position desc, g.partner_id = any (p_partners) desc, g.id limit 1;
  return worst;
end $$;
comment on function book.grade_of_partners(bigint[]) is 'The worst grading of these partners and of those above them; a row of nulls where nobody graded any.';

create function book.partners_of(p_files bigint[]) returns bigint[] language sql stable
begin atomic
  select coalesce(array_agg(distinct c.partner_id), '{}') from book.client c where c.id = any (p_files) and c.partner_id is not null;
end;
comment on function book.partners_of(bigint[]) is 'Partners by whom the files of a client came.';

create function book.partner_inputs(p_files bigint[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  worst constant book.partner_grade := book.grade_of_partners(book.partners_of(p_files));
begin
  return case when worst.id is null then '{}' else
    (select jsonb_build_object('partner_grade', k.code, 'partner_share', k.share_percent, 'partner_graded', worst.partner_id) from policy.partner_grade k where k.code = worst.grade) end;
end $$;
comment on function book.partner_inputs(bigint[]) is 'What a rating looks at in the grades of a client''s partners: the worst, the share of the points it gives and whose grade it is; empty where nobody graded any.';

create function book.is_partners_own(p_partner_id bigint, p_login text) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from policy.staff_scope s where s.login = p_login and s.granted and s.partner_id is not null
                    and (s.partner_id in (select book.partners_above(array[p_partner_id])) or s.partner_id in (select book.partners_below(p_partner_id))));
end $$;
comment on function book.is_partners_own(bigint, text) is 'Whether somebody is a partner''s own: has this one, one above or one below it in their scope by name. They never grade it nor see its grade, whatever they may else.';

create function book.sees_partner(p_partner_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  seen constant bigint[] := authz.partners();
begin
  return seen is null or p_partner_id = any (seen);
end $$;
comment on function book.sees_partner(bigint) is 'Whether the caller sees a partner at all.';

create function book.sees_partner_grade(p_partner_id bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (authz.may('partner.grade') or authz.may('partner.approve_grade')) and book.sees_screening() and not book.is_partners_own(p_partner_id, session_user);
end $$;
comment on function book.sees_partner_grade(bigint) is 'Whether the caller may know a partner''s grade: compliance, but not the partner''s own.';

create function book.require_partner_grader(p_permission text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- The list tells how clients are rated, which is for those who decide hits.
  perform book.require_screening_reader();
  if p_permission is not null or not authz.may('partner.approve_grade') then
    perform authz.require(coalesce(p_permission, 'partner.grade'));
  end if;
end $$;
comment on function book.require_partner_grader(text) is 'Lets only those pass who grade partners or agree to it; with a permission, only who holds that. PU001.';

create function book.check_partner(p_client_id bigint, p_as_of timestamptz) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  partners constant bigint[] := book.partners_of(book.client_group(p_client_id));
  worst book.partner_grade;
  kind policy.partner_grade;
begin
  if partners = '{}' then
    return null;
  end if;
  worst := book.grade_of_partners(partners);
  select * into kind from policy.partner_grade k where k.code = worst.grade;
  return book.check_row('partner', case when not kind.approvable then 'stop' when kind.share_percent > 50 then 'look' else 'clear' end,
    jsonb_build_object('grade', worst.grade, 'partner_id', worst.partner_id, 'partner', (select p.name from book.partner p where p.id = worst.partner_id), 'review_on', worst.review_on), 'office', coalesce(worst.decided_at, worst.made_at, p_as_of));
end $$;
comment on function book.check_partner(bigint, timestamptz) is 'The check of who introduced a client: stops where the worst grade of the partners and those above them lets no application through. Null for a client who came by nobody.';

create function book.shown_partner_check(p_check jsonb) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  graded constant bigint := (p_check -> 'args' ->> 'partner_id')::bigint;
begin
  if graded is null then
    return p_check;
  elsif not book.sees_partner_grade(graded) then
    return null;
  end if;
  return case when book.sees_partner(graded) then p_check else p_check #- '{args,partner}' end;
end $$;
comment on function book.shown_partner_check(jsonb) is 'The check of the partner as the caller may see it: without the name of a partner out of their sight, and not at all for the partner''s own.';

create function book.shown_lines(p_run_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('factor', case when x.hidden then 'undisclosed' else i.factor end, 'category', i.category, 'points', i.points,
             'value', case when x.graded is null then i.value when x.hidden then '{}'
                           else jsonb_strip_nulls(jsonb_build_object('unit', 'partner', 'grade', i.value ->> 'is', 'is', case when book.sees_partner(x.graded) then (select p.name from book.partner p where p.id = x.graded) else '' end)) end) order by i.line), '[]')
      from book.risk_item i
     cross join lateral (select g.graded, coalesce(not book.sees_partner_grade(g.graded), false) as hidden
                           from (select case when i.factor = 'partner_grade' then (i.value ->> 'partner')::bigint end as graded) g) x
     where i.run_id = p_run_id);
end $$;
comment on function book.shown_lines(bigint) is 'The lines of a rating as the caller may see them: that of the partner''s grade with the partner''s name where they see the partner, and without saying what it is for the partner''s own.';

create function book.rate_clients_of(p_partner_id bigint, p_cause text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  -- Hundreds of clients are not rated while somebody waits: the upkeep does it.
  perform book.rate_later(f.id, p_cause)
     from (select distinct book.survivor_of(c.id) as id from book.client c where c.partner_id in (select book.partners_below(p_partner_id))) f where f.id is not null;
end $$;
comment on function book.rate_clients_of(bigint, text) is 'Leaves all clients of a partner and of those below it to the upkeep to be rated again.';

create function book.partner_graded() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.rate_clients_of(new.partner_id, 'partner_grade');
  return null;
end $$;
comment on function book.partner_graded() is 'Notes whom to rate again when another grade of a partner holds.';
create trigger partner_graded after insert or update of state on book.partner_grade for each row when (new.state = 'active') execute function book.partner_graded();

create function book.partner_moved() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.rate_clients_of(new.id, 'partner_moved');
  return null;
end $$;
comment on function book.partner_moved() is 'Notes whom to rate again when a partner comes below another.';
create trigger partner_moved after update of parent_id on book.partner for each row when (old.parent_id is distinct from new.parent_id) execute function book.partner_moved();

create function book.client_of_another() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.rate_later(book.survivor_of(new.id), 'partner_changed');
  return null;
end $$;
comment on function book.client_of_another() is 'Notes a client to be rated again who is another partner''s now.';
create trigger client_of_another after update of partner_id on book.client for each row when (old.partner_id is distinct from new.partner_id) execute function book.client_of_another();

create function book.keep_partner_grade() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if (old.partner_id, old.grade, old.before, old.milder, old.reason_code, old.text, old.review_on, old.made_by, old.made_at) is distinct from
     (new.partner_id, new.grade, new.before, new.milder, new.reason_code, new.text, new.review_on, new.made_by, new.made_at) then
    perform authz.refuse('PU003', '{"what": "partner_grade"}');
  end if;
  return new;
end $$;
comment on function book.keep_partner_grade() is 'What was said of a partner stays as it was said: PU003.';
create trigger keep_partner_grade before update on book.partner_grade for each row execute function book.keep_partner_grade();
create trigger partner_grade_kept before delete on book.partner_grade for each row execute function book.refuse_change();

create function book.tell_of_partner(p_grade_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  g book.partner_grade;
begin
  update book.partner_grade x set told_at = clock_timestamp() where x.id = p_grade_id returning * into g;
  perform authz.tell('partner_grade_due', null, 'partner.grade', coalesce((select array_agg(s.login) from policy.staff s where book.is_partners_own(g.partner_id, s.login)), '{}'),
    'partner', g.partner_id, g.review_on::text, jsonb_build_object('code', (select p.code from book.partner p where p.id = g.partner_id)));
end $$;
comment on function book.tell_of_partner(bigint) is 'Tells those who grade partners, the partner''s own apart, that one is to be looked at again; once for each grading.';

create function book.tell_of_partners(p_limit int) returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  entry record;
  told int := 0;
begin
  for entry in
    select g.id from book.partner_grade g where g.state = 'active' and g.told_at is null and g.review_on <= (clock_timestamp() at time zone 'UTC')::date
     order by g.review_on, g.id limit p_limit for update skip locked
  loop
    told := told + book.upkeep_of('tell_of_partner', entry.id);
  end loop;
  return told;
end $$;
comment on function book.tell_of_partners(int) is 'Tells of partners whose grade is to be looked at again. Returns how many.';

create function book.partner_to_grade(p_id bigint, p_version int) returns book.partner language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.partner;
begin
  select * into p from book.partner x where x.id = p_id for no key update;
  if not found or not book.sees_partner(p.id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'partner', 'id', p_id));
  elsif book.is_partners_own(p.id, session_user) then
    perform authz.refuse('PU004', '{"why": "own_partner"}');
  elsif p_version is not null and p.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'partner', 'version', p.version, 'state', p.state));
  end if;
  return p;
end $$;
comment on function book.partner_to_grade(bigint, int) is 'Locks a partner whom the caller grades, as they saw it. PU002, PU004 own_partner, PU007.';

create function book.put_grade_in_force(p_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  g book.partner_grade;
begin
  select * into strict g from book.partner_grade x where x.id = p_id;
  update book.partner_grade x set state = 'replaced', version = x.version + 1 where x.partner_id = g.partner_id and x.state = 'active' and x.id <> g.id;
  update book.partner_grade x set state = 'active', version = x.version + 1 where x.id = g.id;
  perform authz.untell('partner', g.partner_id, '{partner_grade_due}');
end $$;
comment on function book.put_grade_in_force(bigint) is 'From now on this grading of its partner holds; the one before stays to be read.';

create function book.grade_digest(g book.partner_grade) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return encode(sha256(convert_to(concat_ws(E'\n', g.id, g.partner_id, g.grade, g.before, g.reason_code, g.text, g.review_on), 'UTF8')), 'hex');
end $$;
comment on function book.grade_digest(book.partner_grade) is 'SHA-256 of what a grading says: the log holds this, and who reads the log learns no grade from it.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.grade_partner(p_key uuid, p_id bigint, p_version int, p_grade text, p_reason text, p_text text, p_review_on date) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  p book.partner;
  before policy.partner_grade;
  kind policy.partner_grade;
  made book.partner_grade;
  today constant date := (clock_timestamp() at time zone 'UTC')::date;
begin
  answer := authz.begin_command(p_key, 'partner.grade', 'partner.grade', jsonb_build_object('id', p_id, 'version', p_version, 'grade', p_grade, 'reason', p_reason, 'text', p_text, 'review_on', p_review_on));
  if answer.replayed then return answer; end if;
  perform book.require_partner_grader('partner.grade');
  select * into kind from policy.partner_grade k where k.code = p_grade;
  if not found then
    perform authz.refuse('PU008', '{"field": "grade"}');
  elsif p_review_on is null or p_review_on not between today + 1 and today + kind.recheck_days then
    perform authz.refuse('PU008', jsonb_build_object('field', 'review_on', 'most_days', kind.recheck_days));
  end if;
  perform book.check_onboarding_reason('partner', p_reason, 'x');
  perform authz.require_text('text', p_text, 4000, true);
  p := book.partner_to_grade(p_id, p_version);
  select k.* into before from book.partner_grade g join policy.partner_grade k on k.code = g.grade where g.partner_id = p.id and g.state = 'active';
  -- What waits for a second person was about the grade of before.
  update book.partner_grade x set state = 'void', version = x.version + 1 where x.partner_id = p.id and x.state = 'proposed' and kind.position >= before.position;
  if kind.position < before.position and exists (select from book.partner_grade x where x.partner_id = p.id and x.state = 'proposed') then
    perform authz.refuse('PU003', '{"what": "partner", "state": "proposed"}');
  end if;
  insert into book.partner_grade (partner_id, grade, before, milder, reason_code, text, review_on, state)
  values (p.id, kind.code, before.code, coalesce(kind.position < before.position, false), p_reason, trim(p_text), p_review_on, 'proposed') returning * into made;
  if not made.milder then
    perform book.put_grade_in_force(made.id);
  end if;
  update book.partner x set version = x.version + 1 where x.id = p.id returning * into p;
  return authz.finish_command(p_key, 'partner', p.id, p.version, case when made.milder then 'proposed' else 'active' end, '{}',
    jsonb_build_object('code', p.code, 'grading', made.id, 'sha256', book.grade_digest(made)));
end $$;
comment on function desk.grade_partner(uuid, bigint, int, text, text, text, date) is 'Grades an introducing partner, with the evidence in words and the day by which it is looked at again: the same or a worse grade holds at once, a milder one when a second person agrees. Never the partner''s own people (PU004 own_partner). All clients of the partner and of those below are rated again. PU001, PU002, PU003 while a milder one waits, PU004, PU007, PU008.';

create function desk.decide_partner_grade(p_key uuid, p_id bigint, p_version int, p_decision text) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  g book.partner_grade;
  p book.partner;
begin
  answer := authz.begin_command(p_key, 'partner.decide_grade', 'partner.approve_grade', jsonb_build_object('id', p_id, 'version', p_version, 'decision', p_decision));
  if answer.replayed then return answer; end if;
  perform book.require_partner_grader('partner.approve_grade');
  -- The partner before its grading, as everybody who writes about both.
  p := book.partner_to_grade((select x.partner_id from book.partner_grade x where x.id = p_id), null);
  select * into g from book.partner_grade x where x.id = p_id for update;
  if g.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'partner_grade', 'version', g.version, 'state', g.state));
  elsif g.state <> 'proposed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'partner_grade', 'state', g.state));
  elsif g.made_by = session_user then
    perform authz.refuse('PU004', '{"why": "maker"}');
  elsif p_decision is null or p_decision not in ('approve', 'refuse') then
    perform authz.refuse('PU008', '{"field": "decision"}');
  end if;
  update book.partner_grade x set state = case p_decision when 'refuse' then 'refused' else x.state end, decided_by = session_user, decided_at = clock_timestamp(), version = x.version + 1
   where x.id = g.id returning * into g;
  if p_decision = 'approve' then
    perform book.put_grade_in_force(g.id);
  end if;
  update book.partner x set version = x.version + 1 where x.id = p.id returning * into p;
  return authz.finish_command(p_key, 'partner', p.id, p.version, case p_decision when 'approve' then 'active' else 'refused' end, '{}',
    jsonb_build_object('code', p.code, 'grading', g.id, 'made_by', g.made_by, 'sha256', book.grade_digest(g)));
end $$;
comment on function desk.decide_partner_grade(uuid, bigint, int, text) is 'Agrees to a milder grade of a partner (approve) or turns it down (refuse). Not who proposed it, nor the partner''s own people (PU004). PU001, PU002, PU003, PU007, PU008.';

create function desk.list_partners(p_text text default null, p_limit int default 200)
returns table (id bigint, version int, code text, name text, parent text, state text, grade text, counts text, counts_by text, reason text, text text, by text, agreed_by text, graded_us bigint, review_on date, overdue boolean,
               clients bigint, low bigint, medium bigint, high bigint, prohibited bigint, proposal jsonb)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  seen bigint[];
  scope bigint[];
  wanted constant text := '%' || replace(replace(lower(trim(coalesce(p_text, ''))), '\', '\\'), '%', '\%') || '%';
  today constant date := (clock_timestamp() at time zone 'UTC')::date;
  found_rows int;
begin
  perform book.require_partner_grader(null);
  seen := authz.partners();
  scope := authz.scope();
  return query
    select p.id, p.version, p.code, p.name, (select a.name from book.partner a where a.id = p.parent_id and (seen is null or a.id = any (seen))), p.state,
           g.grade, w.grade, case when w.partner_id <> p.id then (select a.name from book.partner a where a.id = w.partner_id and (seen is null or a.id = any (seen))) end,
           g.reason_code, g.text, authz.name_of(g.made_by), authz.name_of(g.decided_by), book.micros(coalesce(g.decided_at, g.made_at)), g.review_on, coalesce(g.review_on <= today, false),
           n.clients, n.low, n.medium, n.high, n.prohibited,
           (select jsonb_build_object('id', o.id, 'version', o.version, 'grade', o.grade, 'reason', o.reason_code, 'text', o.text, 'review_on', o.review_on, 'by', authz.name_of(o.made_by), 'at_us', book.micros(o.made_at),
                     'decidable', o.made_by <> session_user and authz.may('partner.approve_grade')) from book.partner_grade o where o.partner_id = p.id and o.state = 'proposed')
      from book.partner p
      left join book.partner_grade g on g.partner_id = p.id and g.state = 'active'
     cross join lateral book.grade_of_partners(array[p.id]) w
     cross join lateral (
       select count(*) as clients, count(*) filter (where b.band = 'low') as low, count(*) filter (where b.band = 'medium') as medium, count(*) filter (where b.band = 'high') as high, count(*) filter (where b.band = 'prohibited') as prohibited
         from (select book.risk_band(c.risk_score) as band from book.client c where c.partner_id = p.id and c.merged_into is null and c.status <> 'closed' and (scope is null or c.circle_id = any (scope))) b) n
     where (seen is null or p.id = any (seen)) and not book.is_partners_own(p.id, session_user) and (lower(p.name) like wanted or lower(p.code) like wanted)
     order by exists (select from book.partner_grade o where o.partner_id = p.id and o.state = 'proposed') desc, coalesce(g.review_on <= today, false) desc, g.id is null desc, n.clients desc, p.name, p.id
     limit least(greatest(coalesce(p_limit, 200), 1), 500);
  get diagnostics found_rows = row_count;
  perform authz.count_read('partner.list', found_rows);
end $$;
comment on function desk.list_partners(text, int) is 'Introducing partners the caller sees and is not of, with the grade that holds, the one that counts (counts, of counts_by where it is a partner above), and the clients they brought by rating, of those the caller sees. What waits for a second person first, then what is to be looked at again, then who was never graded. At most 500. PU001.';

create function desk.partner_grades(p_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform book.require_partner_grader(null);
  if not exists (select from book.partner p where p.id = p_id) or not book.sees_partner(p_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'partner', 'id', p_id));
  elsif book.is_partners_own(p_id, session_user) then
    perform authz.refuse('PU004', '{"why": "own_partner"}');
  end if;
  perform authz.count_read('partner.list', 1);
  return jsonb_build_object(
    'kinds', (select jsonb_agg(jsonb_build_object('code', k.code, 'recheck_days', k.recheck_days) order by k.position) from policy.partner_grade k),
    'reasons', (select jsonb_agg(r.code order by r.position) from policy.onboarding_reason r where r.subject = 'partner'),
    'gradings', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'grade', g.grade, 'reason', g.reason_code, 'text', g.text, 'review_on', g.review_on, 'state', g.state, 'by', authz.name_of(g.made_by), 'at_us', book.micros(g.made_at),
        'decided_by', authz.name_of(g.decided_by), 'decided_us', book.micros(g.decided_at)) order by g.id desc), '[]')
      from (select * from book.partner_grade x where x.partner_id = p_id order by x.id desc limit 200) g));
end $$;
comment on function desk.partner_grades(bigint) is 'Every grading of a partner, the newest first, and what grades and reasons there are. Not for the partner''s own (PU004). PU001, PU007.';

reset role;
grant execute on function desk.grade_partner(uuid, bigint, int, text, text, text, date) to purser_compliance;
grant execute on function desk.decide_partner_grade(uuid, bigint, int, text), desk.list_partners(text, int), desk.partner_grades(bigint) to purser_compliance, purser_compliance_manager;
