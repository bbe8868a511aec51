-- What settings of screening would do, told from what people decided: each hit kept with the addends of its score is
-- scored anew under other figures; what cannot be told from that comes from a trial on the lists in force.
-- Scores are thousandths throughout, shares hundredths of a per cent.
set local role purser_owner;
grant select on policy.screening_figure, policy.screening_settings, book.screening_trial, book.screening_trial_hit to purser_desk;
grant insert on policy.screening_settings to purser_desk;
grant insert, update on book.screening_trial to purser_desk;
grant insert on book.screening_trial_hit to purser_desk;
create trigger screening_trial_hit_insert_only before update or delete on book.screening_trial_hit for each row execute function book.refuse_change();
create trigger screening_trial_hit_no_truncate before truncate on book.screening_trial_hit for each statement execute function book.refuse_change();
create trigger screening_settings_insert_only before update or delete on policy.screening_settings for each row execute function book.refuse_change();
create trigger screening_settings_no_truncate before truncate on policy.screening_settings for each statement execute function book.refuse_change();

create function book.screening_settings_in_force() returns policy.screening_settings language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  newest policy.screening_settings;
begin
  select * into newest from policy.screening_settings s order by s.version desc limit 1;
  return newest;
end $$;
comment on function book.screening_settings_in_force() is 'The settings screening goes by; all null while it goes by the engine''s own.';

create function book.screening_figures_in_force() returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_object_agg(f.code, f.built_milli) from policy.screening_figure f) || coalesce((book.screening_settings_in_force()).figures, '{}');
end $$;
comment on function book.screening_figures_in_force() is 'Every figure of screening that is policy, as it holds now.';

create function book.screening_review(p_figures jsonb, p_scopes jsonb, p_list text, p_kind text, p_weak boolean) returns int language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select (s.value ->> 'review_milli')::int from jsonb_array_elements(p_scopes) s
      where (s.value ->> 'list' is null or s.value ->> 'list' = p_list) and (s.value ->> 'kind' is null or s.value ->> 'kind' = p_kind)
        and (p_weak or not coalesce((s.value ->> 'weak')::boolean, false))
      order by coalesce((s.value ->> 'weak')::boolean, false) desc, (s.value ->> 'list' is not null) desc, (s.value ->> 'kind' is not null) desc limit 1),
    (p_figures ->> 'bands.review')::int);
end $$;
comment on function book.screening_review(jsonb, jsonb, text, text, boolean) is 'From which score on a hit is an alert: by the most specific scope of list and kind (person, entity), one of weak aliases before the others where it rests on such, else the threshold of all.';

create function book.rests_on_weak(p_explanation jsonb) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_typeof(p_explanation -> 'parts') = 'array' and exists (select from jsonb_array_elements(p_explanation -> 'parts') e where e.value ->> 0 = 'weak_alias');
end $$;
comment on function book.rests_on_weak(jsonb) is 'Whether a hit rests on an alias its publisher calls weak: its explanation names that.';

create function book.rescored(p_explanation jsonb, p_score_milli int, p_figures jsonb) returns int language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  part record;
  name numeric := 0;
  facts numeric := 0;
begin
  if jsonb_typeof(p_explanation -> 'parts') is distinct from 'array' or jsonb_array_length(p_explanation -> 'parts') = 0 then
    return p_score_milli;
  end if;
  for part in select e.value ->> 0 as code, (e.value ->> 2)::numeric as value from jsonb_array_elements(p_explanation -> 'parts') e loop
    case
      -- A number on the list decides by itself, whatever the figures.
      when part.code in ('document', 'wallet') then return p_score_milli;
      when part.code in ('words', 'one_word') then name := name + part.value;
      when part.code in ('birth_exact', 'birth_swapped', 'birth_other_day', 'birth_near', 'birth_far', 'nationality', 'gender', 'birth_place', 'other_document') then
        facts := facts + (p_figures ->> ('qualifier.' || lower(left(part.code, 1)) || substr(replace(initcap(replace(part.code, '_', ' ')), ' ', ''), 2)))::numeric / 1000;
      else null;
    end case;
  end loop;
  if exists (select from jsonb_array_elements(p_explanation -> 'parts') e where e.value ->> 0 = 'weak_alias') then
    name := name * (p_figures ->> 'name.weakAlias')::numeric / 1000;
  end if;
  if exists (select from jsonb_array_elements(p_explanation -> 'parts') e where e.value ->> 0 = 'kind_unsaid') then
    name := name * (p_figures ->> 'name.unsaidKind')::numeric / 1000;
  end if;
  return round(least(greatest(name + facts, 0), 1) * 1000)::int;
end $$;
comment on function book.rescored(jsonb, int, jsonb) is 'The score of a hit under other figures, from the addends kept with it: what the words gave, times the factors of weak aliases and unsaid kinds, plus what the facts are worth. The score as it is where no addends were kept or a number decided. Which of several listed names and dates counts best is taken as it was.';

create function book.wilson(p_part bigint, p_all bigint) returns int[] language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
declare
  z constant float8 := 1.959963984540054;
  share float8;
  middle float8;
  reach float8;
  below float8;
begin
  if coalesce(p_all, 0) = 0 then
    return null;
  end if;
  share := p_part::float8 / p_all;
  below := 1 + z * z / p_all;
  middle := (share + z * z / (2 * p_all)) / below;
  reach := z * sqrt(share * (1 - share) / p_all + z * z / (4.0 * p_all * p_all)) / below;
  return array[round(share * 10000), round(greatest(0, middle - reach) * 10000), round(least(1, middle + reach) * 10000)]::int[];
end $$;
comment on function book.wilson(bigint, bigint) is 'A share and its 95 % interval after Wilson (1927), in hundredths of a per cent: {share, low, high}; null of nothing.';

create function book.script_of(p_name text) returns text language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return case when p_name ~ '[\u0600-\u06ff]' then 'arabic' when p_name ~ '[\u0400-\u04ff]' then 'cyrillic' when p_name ~ '[\u0370-\u03ff]' then 'greek' when p_name ~ '[\u0590-\u05ff]' then 'hebrew'
    when p_name ~ '[\u3040-\u30ff\u4e00-\u9fff]' then 'han' when p_name ~ '[\uac00-\ud7af]' then 'hangul' when p_name ~ '[\u0e00-\u0e7f]' then 'thai' when p_name ~ '[A-Za-z\u00c0-\u024f]' then 'latin' else 'other' end;
end $$;
comment on function book.script_of(text) is 'The script a name is written in, the rarer first; other where none of those is.';

create function book.is_raised(p_figures jsonb, p_before jsonb) returns boolean language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return (p_figures ->> 'bands.shadow')::int < (p_before ->> 'bands.shadow')::int
    or exists (select from jsonb_each_text(p_figures) f where (f.key like 'qualifier.%' or f.key in ('name.weakAlias', 'name.unsaidKind')) and f.value::int > (p_before ->> f.key)::int);
end $$;
comment on function book.is_raised(jsonb, jsonb) is 'Whether under these figures a hit could come up that the ones before did not keep, so that what is kept does not tell all.';

create function book.needs_lists(p_figures jsonb, p_before jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from policy.screening_figure f where f.needs_lists and (p_figures ->> f.code)::int <> (p_before ->> f.code)::int);
end $$;
comment on function book.needs_lists(jsonb, jsonb) is 'Whether these figures compare names another way, so that only a trial on the lists says what they do.';

create function book.fits_trial(t book.screening_trial, p_figures jsonb) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Thresholds move freely over what a trial found, down to what it kept.
  return t.state = 'done' and t.figures - '{bands.review,bands.strong,bands.shadow}'::text[] = p_figures - '{bands.review,bands.strong,bands.shadow}'::text[]
     and (t.figures ->> 'bands.shadow')::int <= (p_figures ->> 'bands.shadow')::int
     and t.started_at >= coalesce((select max(l.in_force_at) from book.screening_list l), '-infinity');
end $$;
comment on function book.fits_trial(book.screening_trial, jsonb) is 'Whether a trial is done, of these weights, kept as much, and ran on the lists that are in force.';

create function book.screening_evidence(p_figures jsonb, p_scopes jsonb, p_trial_id bigint)
returns table (client_id bigint, subject_name text, list text, entity_ref text, entity_name text, kind text, script text, first_at timestamptz, outcome text, decided_by text, decided_at timestamptz,
  before_milli int, after_milli int, alert_before boolean, alert_after boolean, is_tried boolean)
language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  now_figures jsonb := book.screening_figures_in_force();
  now_scopes jsonb := coalesce((book.screening_settings_in_force()).scopes, '[]');
begin
  return query
    with known as (
      select h.client_id, r.party_id, r.subject_digest, h.list, h.entity_ref, max(h.id) as id, min(r.at) as first_at
        from book.screening_hit h join book.screening_run r on r.id = h.run_id
       group by h.client_id, r.party_id, r.subject_digest, h.list, h.entity_ref, h.evidence_digest),
    tried as (
      select r.client_id, r.party_id, r.subject_digest, t.list, t.entity_ref, t.entity_name, t.kind, t.before_milli, t.after_milli, t.weak, r.subject,
             (select min(x.at) from book.screening_run x where x.client_id = r.client_id and x.party_id is not distinct from r.party_id and x.subject_digest = r.subject_digest) as first_at
        from book.screening_trial o join book.screening_trial_hit t on t.trial_id = o.id and t.round = o.round join book.screening_run r on r.id = t.run_id where o.id = p_trial_id),
    told as (
      select k.client_id, h.list, h.entity_ref, h.entity_name, r.subject, k.first_at, d.outcome, coalesce(d.checker, d.maker) as decided_by, d.at as decided_at,
             case coalesce(t.kind, h.explanation ->> 'kind', r.subject ->> 'kind') when 'person' then 'person' else 'entity' end as kind,
             case when p_trial_id is null then book.rescored(h.explanation, h.score_milli, now_figures) else coalesce(t.before_milli, 0) end as before_milli,
             case when p_trial_id is null then book.rescored(h.explanation, h.score_milli, p_figures) else coalesce(t.after_milli, 0) end as after_milli,
             p_trial_id is null or t.list is not null as is_tried, case when p_trial_id is null then book.rests_on_weak(h.explanation) else coalesce(t.weak, book.rests_on_weak(h.explanation)) end as weak
        from known k
        join book.screening_hit h on h.id = k.id
        join book.screening_run r on r.id = h.run_id
        left join lateral (select x.outcome, x.maker, x.checker, x.at from book.screening_decision x
                            where x.client_id = h.client_id and x.list = h.list and x.entity_ref = h.entity_ref and x.evidence_digest = h.evidence_digest order by x.id desc limit 1) d on true
        left join tried t on t.client_id = k.client_id and t.party_id is not distinct from k.party_id and t.subject_digest = k.subject_digest and t.list = k.list and t.entity_ref = k.entity_ref
      union all
      select t.client_id, t.list, t.entity_ref, t.entity_name, t.subject, t.first_at, null, null, null, t.kind, coalesce(t.before_milli, 0), coalesce(t.after_milli, 0), true, t.weak
        from tried t
       where not exists (select from known k where k.client_id = t.client_id and k.party_id is not distinct from t.party_id and k.subject_digest = t.subject_digest and k.list = t.list and k.entity_ref = t.entity_ref))
    select x.client_id, x.subject ->> 'name', x.list, x.entity_ref, x.entity_name, x.kind, book.script_of(coalesce(x.subject ->> 'original_script_name', x.subject ->> 'name')), x.first_at,
           case when x.outcome in ('false', 'confirmed') then x.outcome end, x.decided_by, x.decided_at, x.before_milli, x.after_milli,
           x.before_milli >= book.screening_review(now_figures, now_scopes, x.list, x.kind, x.weak), x.after_milli >= book.screening_review(p_figures, p_scopes, x.list, x.kind, x.weak), x.is_tried
      from told x;
end $$;
comment on function book.screening_evidence(jsonb, jsonb, bigint) is 'Every pair of a subject and a listed entity that a screening found, once for the same evidence, with what people said of it, its score by the settings in force and by these, and whether each makes it an alert: from the addends kept, or from a trial, which also knows pairs no screening kept.';

create function book.screening_counts(p_review_milli int, p_month_alerts bigint, p_months numeric, p_true_kept bigint, p_true_lost bigint, p_false_kept bigint, p_false_saved bigint) returns jsonb language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('review_milli', p_review_milli, 'alerts_month_e1', round(coalesce(p_month_alerts, 0) * 10 / p_months)::int, 'true_kept', p_true_kept, 'true_lost', p_true_lost, 'false_kept', p_false_kept,
    'false_saved', p_false_saved, 'precision', book.wilson(p_true_kept, p_true_kept + p_false_kept), 'recall', book.wilson(p_true_kept, p_true_kept + p_true_lost));
end $$;
comment on function book.screening_counts(int, bigint, numeric, bigint, bigint, bigint, bigint) is 'One row of figures about a threshold: alerts of a month in tenths, hits that people called true and false kept and not, precision and recall with their 95 % intervals.';

create function book.screening_report(p_figures jsonb, p_scopes jsonb, p_trial_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  now_figures jsonb := book.screening_figures_in_force();
  review int := (p_figures ->> 'bands.review')::int;
  months numeric := (select greatest(1, extract(epoch from least(interval '365 days', clock_timestamp() - min(r.at))) / 86400 / 30.4375) from book.screening_run r);
  least_decided bigint := authz.whole_setting('screening.least_decided');
  report jsonb;
begin
  months := coalesce(months, 1);
  with pair as materialized (
    select e.*, e.first_at > clock_timestamp() - interval '365 days' as lately from book.screening_evidence(p_figures, p_scopes, p_trial_id) e),
  step as (
    select s.t from generate_series(500, 1000, 20) s (t) where s.t >= (p_figures ->> 'bands.shadow')::int
    union select review union select (now_figures ->> 'bands.review')::int),
  listed as (
    select p.*, book.code('C', p.client_id) as code from pair p where p.outcome = 'confirmed' and p.is_tried and not p.alert_after)
  select jsonb_build_object(
      'decided', count(*) filter (where p.outcome is not null), 'true', count(*) filter (where p.outcome = 'confirmed'), 'false', count(*) filter (where p.outcome = 'false'),
      'not_tried', count(*) filter (where p.outcome is not null and not p.is_tried), 'shadow', count(*) filter (where p.outcome is null and not p.alert_before),
      'least_decided', least_decided, 'enough', count(*) filter (where p.outcome is not null and p.is_tried) >= least_decided, 'months_e1', round(months * 10)::int, 'trial', p_trial_id,
      'complete', p_trial_id is not null or not book.is_raised(p_figures, now_figures),
      'in_force', book.screening_counts((now_figures ->> 'bands.review')::int, count(*) filter (where p.lately and p.alert_before), months,
         count(*) filter (where p.outcome = 'confirmed' and p.is_tried and p.alert_before), count(*) filter (where p.outcome = 'confirmed' and p.is_tried and not p.alert_before),
         count(*) filter (where p.outcome = 'false' and p.is_tried and p.alert_before), count(*) filter (where p.outcome = 'false' and p.is_tried and not p.alert_before)),
      'chosen', book.screening_counts(review, count(*) filter (where p.lately and p.alert_after), months,
         count(*) filter (where p.outcome = 'confirmed' and p.is_tried and p.alert_after), count(*) filter (where p.outcome = 'confirmed' and p.is_tried and not p.alert_after),
         count(*) filter (where p.outcome = 'false' and p.is_tried and p.alert_after), count(*) filter (where p.outcome = 'false' and p.is_tried and not p.alert_after)),
      'table', (select jsonb_agg(book.screening_counts(s.t, c.alerts, months, c.true_kept, c.true_lost, c.false_kept, c.false_saved) order by s.t)
                  from step s cross join lateral (
                    select count(*) filter (where x.lately and x.after_milli >= s.t) as alerts,
                           count(*) filter (where x.outcome = 'confirmed' and x.is_tried and x.after_milli >= s.t) as true_kept, count(*) filter (where x.outcome = 'confirmed' and x.is_tried and x.after_milli < s.t) as true_lost,
                           count(*) filter (where x.outcome = 'false' and x.is_tried and x.after_milli >= s.t) as false_kept, count(*) filter (where x.outcome = 'false' and x.is_tried and x.after_milli < s.t) as false_saved
                      from pair x) c),
      'slices', (select coalesce(jsonb_agg(book.screening_counts(review, c.alerts, months, c.true_kept, c.true_lost, c.false_kept, c.false_saved) || jsonb_build_object('by', c.by, 'value', c.value) order by c.by, c.value), '[]')
                   from (select v.by, v.value, count(*) filter (where x.lately and x.alert_after) as alerts,
                                count(*) filter (where x.outcome = 'confirmed' and x.is_tried and x.alert_after) as true_kept, count(*) filter (where x.outcome = 'confirmed' and x.is_tried and not x.alert_after) as true_lost,
                                count(*) filter (where x.outcome = 'false' and x.is_tried and x.alert_after) as false_kept, count(*) filter (where x.outcome = 'false' and x.is_tried and not x.alert_after) as false_saved
                           from pair x cross join lateral (values ('script', x.script), ('list', x.list)) v (by, value) group by v.by, v.value) c),
      'newly_lost', (select count(*) from listed l where l.alert_before),
      'lost_digest', (select encode(sha256(convert_to(coalesce(string_agg(l.client_id || ' ' || l.list || ' ' || l.entity_ref, ',' order by l.client_id, l.list, l.entity_ref), ''), 'UTF8')), 'hex') from listed l where l.alert_before),
      'lost', (select coalesce(jsonb_agg(jsonb_build_object('client', l.client_id, 'code', l.code, 'name', l.subject_name, 'entity', l.entity_name, 'list', l.list, 'before_milli', l.before_milli, 'after_milli', l.after_milli,
                        'newly', l.alert_before, 'by', authz.name_of(l.decided_by), 'decided_us', book.micros(l.decided_at)) order by l.alert_before desc, l.after_milli desc, l.client_id, l.list, l.entity_ref), '[]')
                 from (select * from listed z order by z.alert_before desc, z.after_milli desc, z.client_id, z.list, z.entity_ref limit 200) l))
    into report from pair p;
  return report;
end $$;
comment on function book.screening_report(jsonb, jsonb, bigint) is 'What these settings would have done with all that people decided and all that stayed below the alerts: figures as in force, as chosen, and by threshold; slices by script and list; every true hit that would be lost by name (newly: it is an alert today), at most 200; and whether it all rests on enough decisions (screening.least_decided).';

reset role;
grant execute on all functions in schema book to purser_desk;
