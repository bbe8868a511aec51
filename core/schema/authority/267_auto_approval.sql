-- Automatic approval: rules with versions that two people publish, first in shadow; off altogether by one key, and off
-- after a restart of the database server until somebody confirms.
set local role purser_owner;
grant insert on book.auto_decision, policy.auto_rule to purser_desk;
grant update on policy.auto_rule to purser_desk;
create trigger auto_decision_insert_only before update or delete on book.auto_decision for each row execute function book.refuse_change();
create trigger auto_decision_no_truncate before truncate on book.auto_decision for each statement execute function book.refuse_change();

create function book.auto_is_live(r policy.auto_rule) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return r.mode = 'live' and r.confirmed_at > pg_postmaster_start_time()
     and not coalesce((authz.setting('auto.stopped') #>> '{}')::boolean, true);
end $$;
comment on function book.auto_is_live(policy.auto_rule) is 'Whether a rule decides now: published live, confirmed since the server started, and nothing is stopped.';

create function book.auto_take(p book.payment, r policy.auto_rule, p_facts jsonb) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  live boolean := book.auto_is_live(r);
  figures jsonb := jsonb_build_object('rule', r.name, 'version', r.version, 'reference_minor', p.reference_minor::text, 'day_minor', p.band_minor::text, 'risk', p.risk_score) || p_facts;
  done book.payment := p;
begin
  insert into book.auto_decision (payment_id, revision, rule_id, live, figures) values (p.id, p.revision, r.id, live, figures);
  if live then
    perform book.keep_sheet(p, 'approve');
    update book.payment x set state = 'approved', steps_needed = 0, decided_at = clock_timestamp(), version = x.version + 1 where x.id = p.id returning * into done;
    perform book.note_payment(p.id, 'auto_approved', p.revision, null, null, null, figures);
    perform audit.append('payment.auto_approved', 'payment', p.id::text, (figures || jsonb_build_object('reference', p.reference))::text);
    perform book.execute_payment(done);
    select * into done from book.payment x where x.id = p.id;
  end if;
  if not book.auto_counts(p, r, live) then
    raise exception 'auto_limit' using errcode = 'PUA01';
  end if;
  return done;
exception when sqlstate 'PUA01' or sqlstate 'PU006' or sqlstate 'PU008' then
  -- The day of the rule or of the client is used up, or it cannot be carried out now (no rate of late): nothing of it
  -- happened, and people decide.
  return p;
end $$;
comment on function book.auto_take(book.payment, policy.auto_rule, jsonb) is 'What a rule does about a payment that meets its conditions: a live one approves, one in shadow notes it; neither past the limits of the day, nor what cannot be carried out now.';

create function book.auto_approve(p book.payment) returns book.payment language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.auto_rule;
  now_at timestamptz := clock_timestamp();
  sheet jsonb;
  facts jsonb;
begin
  -- Those that only watch go first: they judge what people would be given.
  for r in
    select n.* from (select distinct on (x.name) x.* from policy.auto_rule x order by x.name, x.version desc) n
     where n.kind = p.kind and n.mode <> 'off' order by book.auto_is_live(n), n.name
  loop
    -- Still nothing without a rule of the matrix, and its password counts for more than this.
    continue when book.auto_is_live(r) and (p.state <> 'awaiting_approval' or book.wants_step_up(p));
    if sheet is null then
      perform book.lock_floats(array[p.id]);
      sheet := book.payment_checks(p);
    end if;
    facts := coalesce(facts, book.auto_facts(p, now_at));
    continue when cardinality(book.auto_hindrances(p, r, sheet, facts, now_at)) > 0;
    p := book.auto_take(p, r, facts);
  end loop;
  return p;
end $$;
comment on function book.auto_approve(book.payment) is 'Lets the rules look at a payment just entered: those in shadow note what they would have done, a live one approves.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function authz.known_words(p_payload jsonb, p_field text, p_known text[]) returns text[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  words text[] := authz.text_list(p_payload, p_field);
begin
  if words is null or exists (select from unnest(words) w (word) where w.word is null or not w.word = any (p_known)) then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field));
  end if;
  return array(select distinct w.word from unnest(words) w (word) order by 1);
end $$;
comment on function authz.known_words(jsonb, text, text[]) is 'A list of a proposal whose words are all known, each once. PU008 with the field.';

create function authz.auto_rule_of(p_payload jsonb) returns policy.auto_rule language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.auto_rule;
  field record;
  for_people text[];
begin
  perform authz.check_keys(p_payload, '{name,kind,most_minor,most_day_minor,most_risk,looks_allowed,groups,entities,categories,countries,excluded_countries,excluded_methods,excluded_tags,passes_review,least_destination_days,least_months,least_settled,least_settled_minor,least_same_way,clean_months,most_count,most_sum_minor,most_client_count,mode}', '{}');
  perform authz.require_text('name', p_payload ->> 'name', 64);
  for field in
    select f.name, f.least, f.most from (values ('most_risk', 0, 100), ('least_destination_days', 0, 3650), ('least_months', 0, 600), ('least_settled', 0, 100000), ('least_same_way', 0, 100000),
                                                ('clean_months', 0, 600), ('most_count', 1, 100000), ('most_client_count', 1, 1000)) f (name, least, most)
  loop
    if coalesce(p_payload ->> field.name, '') !~ '^[0-9]{1,6}$' or (p_payload ->> field.name)::int not between field.least and field.most then
      perform authz.refuse('PU008', jsonb_build_object('field', field.name, 'least', field.least, 'most', field.most));
    end if;
  end loop;
  if coalesce(p_payload ->> 'kind', '') not in ('withdrawal', 'transfer', 'deposit') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  elsif coalesce(p_payload ->> 'mode', '') not in ('shadow', 'live', 'off') then
    perform authz.refuse('PU008', '{"field": "mode"}');
  elsif jsonb_typeof(p_payload -> 'passes_review') <> 'boolean' then
    perform authz.refuse('PU008', '{"field": "passes_review"}');
  end if;
  r.name := p_payload ->> 'name';
  r.kind := p_payload ->> 'kind';
  r.mode := p_payload ->> 'mode';
  r.most_minor := authz.whole_minor(p_payload, 'most_minor');
  r.most_day_minor := authz.whole_minor(p_payload, 'most_day_minor');
  r.most_risk := (p_payload ->> 'most_risk')::smallint;
  r.looks_allowed := authz.known_words(p_payload, 'looks_allowed', array(select c.code from policy.payment_check c));
  select array_agg(c.code order by c.position) into for_people from policy.payment_check c where c.code = any (r.looks_allowed) and not c.automatic;
  if for_people is not null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'looks_allowed', 'why', 'for_people', 'checks', to_jsonb(for_people)));
  end if;
  r.groups := authz.text_list(p_payload, 'groups');
  r.entities := authz.known_words(p_payload, 'entities', array(select e.code from book.legal_entity e));
  r.categories := authz.known_words(p_payload, 'categories', '{retail,professional,eligible_counterparty}');
  r.countries := authz.country_list(p_payload, 'countries');
  r.excluded_countries := authz.country_list(p_payload, 'excluded_countries');
  r.excluded_methods := authz.known_words(p_payload, 'excluded_methods', array(select m.code from policy.payment_method m));
  r.excluded_tags := authz.known_words(p_payload, 'excluded_tags', array(select t.code from policy.client_tag t));
  r.passes_review := (p_payload -> 'passes_review')::boolean;
  r.least_destination_days := (p_payload ->> 'least_destination_days')::smallint;
  r.least_months := (p_payload ->> 'least_months')::smallint;
  r.least_settled := (p_payload ->> 'least_settled')::int;
  r.least_settled_minor := authz.whole_minor(p_payload, 'least_settled_minor');
  r.least_same_way := (p_payload ->> 'least_same_way')::int;
  r.clean_months := (p_payload ->> 'clean_months')::smallint;
  r.most_count := (p_payload ->> 'most_count')::int;
  r.most_sum_minor := authz.whole_minor(p_payload, 'most_sum_minor');
  r.most_client_count := (p_payload ->> 'most_client_count')::int;
  return r;
end $$;
comment on function authz.auto_rule_of(jsonb) is 'The rule a payload describes, not numbered yet. PU008 with the field that makes no sense.';

create function authz.check_auto_rule(p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.auto_rule := authz.auto_rule_of(p_payload);
begin
  if r.most_minor = 0 or r.most_day_minor < r.most_minor then
    perform authz.refuse('PU008', '{"field": "most_day_minor"}');
  elsif r.most_sum_minor < r.most_minor then
    perform authz.refuse('PU008', '{"field": "most_sum_minor"}');
  elsif r.countries && r.excluded_countries then
    perform authz.refuse('PU008', '{"field": "excluded_countries"}');
  elsif cardinality(r.groups) > 100 or exists (select from unnest(r.groups) g (mask) where g.mask is null or length(g.mask) not between 1 and 128 or g.mask ~ '[[:cntrl:]]') then
    perform authz.refuse('PU008', '{"field": "groups"}');
  elsif exists (select from policy.auto_rule x where x.name = r.name and x.kind <> r.kind) then
    -- Its versions share a day and a history; another kind is another rule.
    perform authz.refuse('PU008', '{"field": "kind", "why": "name_taken"}');
  elsif r.mode = 'live' and not exists (select from policy.auto_rule x where x.name = r.name and x.mode = 'shadow') then
    -- What goes live has been watched in shadow before.
    perform authz.refuse('PU003', jsonb_build_object('what', 'auto_rule', 'state', 'never_in_shadow'));
  end if;
end $$;
comment on function authz.check_auto_rule(jsonb) is 'Refuses a version of a rule of automatic approval that makes no sense: PU008; or goes live without ever having been in shadow: PU003.';

create function authz.apply_auto_rule(p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  r policy.auto_rule := authz.auto_rule_of(p_payload);
begin
  r.version := (select coalesce(max(x.version), 0) + 1 from policy.auto_rule x where x.name = r.name);
  insert into policy.auto_rule (name, version, kind, most_minor, most_day_minor, most_risk, looks_allowed, groups, entities, categories, countries, excluded_countries, excluded_methods, excluded_tags,
    passes_review, least_destination_days, least_months, least_settled, least_settled_minor, least_same_way, clean_months, most_count, most_sum_minor, most_client_count,
    mode, published_by_change, confirmed_at, confirmed_by)
  values (r.name, r.version, r.kind, r.most_minor, r.most_day_minor, r.most_risk, r.looks_allowed, r.groups, r.entities, r.categories, r.countries, r.excluded_countries, r.excluded_methods, r.excluded_tags,
    r.passes_review, r.least_destination_days, r.least_months, r.least_settled, r.least_settled_minor, r.least_same_way, r.clean_months, r.most_count, r.most_sum_minor, r.most_client_count,
    r.mode, p_change_id, clock_timestamp(), session_user);
  return jsonb_build_object('before', r.version - 1, 'after', p_payload || jsonb_build_object('version', r.version));
end $$;
comment on function authz.apply_auto_rule(jsonb, bigint) is 'Publishes the next version of a rule; earlier ones stay to be read.';

create function desk.stop_auto_approval(p_key uuid, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'auto.stop', 'auto.stop', jsonb_build_object('reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 1000);
  update policy.setting s set value = 'true', version = s.version + 1 where s.key = 'auto.stopped';
  raise log 'purser alarm=auto_stopped actor=%', session_user;
  return authz.finish_command(p_key, 'setting', (select s.id from policy.setting s where s.key = 'auto.stopped'), 1, 'stopped', '{}', jsonb_build_object('reason', p_reason));
end $$;
comment on function desk.stop_auto_approval(uuid, text) is 'Stops every rule of automatic approval at once, and with them the deposits and transfers between own accounts that pass by their amount alone. One person is enough; starting again is a change of the setting by two.';

create function desk.confirm_auto_rule(p_key uuid, p_id bigint) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  r policy.auto_rule;
begin
  answer := authz.begin_command(p_key, 'auto.confirm', 'auto.confirm', jsonb_build_object('id', p_id));
  if answer.replayed then return answer; end if;
  select * into r from policy.auto_rule x where x.id = p_id for update;
  if not found or exists (select from policy.auto_rule n where n.name = r.name and n.version > r.version) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'auto_rule', 'id', p_id));
  elsif r.mode <> 'live' or r.confirmed_at > pg_postmaster_start_time() then
    perform authz.refuse('PU003', jsonb_build_object('what', 'auto_rule', 'state', r.mode));
  end if;
  update policy.auto_rule x set confirmed_at = clock_timestamp(), confirmed_by = session_user where x.id = p_id;
  return authz.finish_command(p_key, 'auto_rule', p_id, r.version, 'live', '{}', jsonb_build_object('name', r.name, 'version', r.version));
end $$;
comment on function desk.confirm_auto_rule(uuid, bigint) is 'Lets a live rule decide again after the database server was started anew. PU003, PU007.';

reset role;
grant execute on function desk.stop_auto_approval(uuid, text) to purser_payments, purser_payments_manager, purser_compliance, purser_operations;
grant execute on function desk.confirm_auto_rule(uuid, bigint) to purser_payments_manager;
