-- How the office answers a dispute: files kept with hash, type, who and when, scanned like clients' documents; sent in
-- time or lost. The jobs bring the date to attention by the business calendar and end what nobody answered.
-- Lock order: command row, payment, chargeback.
set local role purser_owner;
grant select, insert on book.chargeback_evidence, book.chargeback_evidence_content to purser_desk;

create trigger chargeback_evidence_insert_only before update or delete on book.chargeback_evidence for each row execute function book.refuse_change();
create trigger chargeback_evidence_no_truncate before truncate on book.chargeback_evidence for each statement execute function book.refuse_change();
create trigger chargeback_evidence_content_insert_only before update or delete on book.chargeback_evidence_content for each row execute function book.refuse_change();
create trigger chargeback_evidence_content_no_truncate before truncate on book.chargeback_evidence_content for each statement execute function book.refuse_change();
create trigger scan_wanted after insert on book.chargeback_evidence_content for each row execute function book.scan_wanted();

create function book.chargeback_for_decision(p_id bigint, p_version int, p_states text[]) returns book.chargeback language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.chargeback;
  p book.payment;
begin
  select * into c from book.chargeback x where x.id = p_id;
  select * into p from book.payment x where x.id = c.payment_id for update;
  select * into c from book.chargeback x where x.id = p_id for update;
  if c.id is null or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'chargeback', 'id', p_id));
  elsif c.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'chargeback', 'version', c.version, 'state', c.state));
  elsif c.state <> all (p_states) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'chargeback', 'state', c.state));
  end if;
  return c;
end $$;
comment on function book.chargeback_for_decision(bigint, int, text[]) is 'Locks a dispute, its deposit first. PU002, PU003, PU007.';

create function book.chargeback_step(c book.chargeback, p_event text, p_text text, p_args jsonb) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  update book.payment x set version = x.version + 1 where x.id = c.payment_id returning * into p;
  perform book.note_payment(p.id, p_event, p.revision, null, null, p_text, jsonb_build_object('chargeback', c.id) || p_args);
  perform authz.note_change('payment', p.id, p.version);
end $$;
comment on function book.chargeback_step(book.chargeback, text, text, jsonb) is 'A line in the history of the disputed deposit.';

create function book.submit_evidence(c book.chargeback, p_ref text, p_text text) returns book.chargeback language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  update book.chargeback x set state = 'evidence_submitted', submitted_at = clock_timestamp(), submitted_by = session_user, submission_ref = nullif(trim(p_ref), ''), version = x.version + 1
   where x.id = c.id returning * into c;
  perform book.chargeback_step(c, 'evidence_submitted', p_text, jsonb_build_object('ref', c.submission_ref));
  perform authz.untell('payment', c.payment_id, '{evidence_due}');
  return c;
end $$;
comment on function book.submit_evidence(book.chargeback, text, text) is 'The provider has the evidence: its date no longer ends the dispute.';

create function book.watch_chargebacks() returns int language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  due record;
  c book.chargeback;
  p book.payment;
  n int := 0;
  last_day constant timestamptz := book.add_business_minutes(clock_timestamp(), 480);
  soon constant timestamptz := book.add_business_minutes(clock_timestamp(), authz.whole_setting('chargeback.warn_business_minutes')::int);
begin
  for due in
    select x.id, x.payment_id, l.level
      from book.chargeback x cross join lateral (select (case when x.evidence_due <= last_day then 2 when x.evidence_due <= soon then 1 else 0 end)::smallint as level) l
     where x.state = 'open' and (x.evidence_due <= clock_timestamp() or l.level > x.warned) order by x.evidence_due, x.id limit 200
  loop
    -- Whoever works on it has the deposit: it is looked at again at the next round.
    select * into p from book.payment x where x.id = due.payment_id for update skip locked;
    continue when not found;
    select * into c from book.chargeback x where x.id = due.id for update;
    if c.state <> 'open' then
      continue;
    elsif c.evidence_due <= clock_timestamp() then
      perform book.end_chargeback(c, 'expired');
      perform authz.untell('payment', p.id, '{evidence_due}');
      perform authz.tell('chargeback_expired', null, 'chargeback.record', '{}', 'payment', p.id, c.id::text, jsonb_build_object('reference', p.reference));
      perform audit.append('chargeback.expired', 'chargeback', c.id::text, jsonb_build_object('reference', p.reference, 'due_us', book.micros(c.evidence_due))::text);
      n := n + 1;
    elsif due.level > c.warned then
      update book.chargeback x set warned = due.level where x.id = c.id;
      perform book.chargeback_step(c, 'evidence_due', null, jsonb_build_object('due_us', book.micros(c.evidence_due)));
      perform authz.tell('evidence_due', c.owner, case when c.owner is null then 'chargeback.record' end, '{}', 'payment', p.id, c.id || ' ' || due.level,
                         jsonb_build_object('reference', p.reference, 'due_us', book.micros(c.evidence_due)));
    end if;
  end loop;
  return n;
end $$;
comment on function book.watch_chargebacks() is 'Brings a date for evidence to attention when it is near and on its last business day, and ends as expired what nobody answered in time. Returns how many it ended.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.add_evidence(p_key uuid, p_id bigint, p_version int, p_kind text, p_file_name text, p_content bytea, p_text text default null) returns desk.outcome
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.chargeback;
  digest text := encode(sha256(coalesce(p_content, '')), 'hex');
  media text;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'chargeback.add_evidence', 'chargeback.record',
    jsonb_build_object('id', p_id, 'version', p_version, 'kind', p_kind, 'name', p_file_name, 'sha256', digest, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.require_text('file_name', p_file_name, 128);
  perform authz.check_text('text', p_text, 1000);
  if p_kind is null or p_kind not in ('proof_of_payment', 'correspondence', 'identity', 'terms_accepted', 'account_activity', 'refund', 'other') then
    perform authz.refuse('PU008', '{"field": "kind"}');
  end if;
  media := book.check_file(p_file_name, p_content);
  c := book.chargeback_for_decision(p_id, p_version, '{open}');
  if exists (select from book.chargeback_evidence e where e.chargeback_id = c.id and e.sha256 = digest) then
    perform authz.refuse('PU003', jsonb_build_object('what', 'same_document'));
  end if;
  insert into book.chargeback_evidence (chargeback_id, kind, file_name, media_type, bytes, sha256, text)
  values (c.id, p_kind, p_file_name, media, octet_length(p_content), digest, nullif(trim(p_text), '')) returning id into made;
  insert into book.chargeback_evidence_content (evidence_id, content) values (made, p_content);
  update book.chargeback x set version = x.version + 1, owner = coalesce(x.owner, session_user) where x.id = c.id returning * into c;
  perform book.chargeback_step(c, 'evidence_added', p_text, jsonb_build_object('kind', p_kind, 'sha256', digest));
  return authz.finish_command(p_key, 'chargeback', c.id, c.version, c.state, jsonb_build_object('evidence', made), jsonb_build_object('evidence', made, 'kind', p_kind, 'sha256', digest, 'bytes', octet_length(p_content)));
end $$;
comment on function desk.add_evidence(uuid, bigint, int, text, text, bytea, text) is 'Keeps a file a dispute is answered with: PNG, JPEG or PDF of 10 MB at most, recognised by its content. Whoever adds the first one sees to the dispute. PU002, PU003 (also same_document), PU007, PU008.';

create function desk.take_chargeback(p_key uuid, p_id bigint, p_version int) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.chargeback;
begin
  answer := authz.begin_command(p_key, 'chargeback.take', 'chargeback.record', jsonb_build_object('id', p_id, 'version', p_version));
  if answer.replayed then return answer; end if;
  c := book.chargeback_for_decision(p_id, p_version, '{open,evidence_submitted}');
  update book.chargeback x set owner = session_user, version = x.version + 1 where x.id = c.id returning * into c;
  return authz.finish_command(p_key, 'chargeback', c.id, c.version, c.state, '{}', '{}');
end $$;
comment on function desk.take_chargeback(uuid, bigint, int) is 'The caller sees to a dispute from now on, and is told of its dates. PU002, PU003, PU007.';

create function desk.submit_evidence(p_key uuid, p_id bigint, p_version int, p_ref text, p_text text default null) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  c book.chargeback;
  bar text;
begin
  answer := authz.begin_command(p_key, 'chargeback.submit_evidence', 'chargeback.record', jsonb_build_object('id', p_id, 'version', p_version, 'ref', p_ref, 'text', p_text));
  if answer.replayed then return answer; end if;
  perform authz.check_text('ref', p_ref, 128);
  perform authz.check_text('text', p_text, 1000);
  c := book.chargeback_for_decision(p_id, p_version, '{open}');
  if not exists (select from book.chargeback_evidence e where e.chargeback_id = c.id) then
    perform authz.refuse('PU006', '{"check": "no_evidence"}');
  end if;
  select book.scan_bar(e.sha256) into bar from book.chargeback_evidence e where e.chargeback_id = c.id and book.scan_bar(e.sha256) is not null limit 1;
  if bar is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', bar));
  end if;
  c := book.submit_evidence(c, p_ref, p_text);
  return authz.finish_command(p_key, 'chargeback', c.id, c.version, c.state, '{}', jsonb_build_object('ref', p_ref, 'text', p_text,
    'evidence', (select jsonb_agg(e.sha256 order by e.id) from book.chargeback_evidence e where e.chargeback_id = c.id)));
end $$;
comment on function desk.submit_evidence(uuid, bigint, int, text, text) is 'Says that the provider was sent the evidence kept here. PU002, PU003, PU006 no_evidence, infected, not_scanned, scan_failed, PU007, PU008.';

create function desk.list_evidence(p_id bigint)
returns table (id bigint, kind text, file_name text, media_type text, bytes int, sha256 text, text text, added_by text, added_us bigint, bar text)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('payment.read');
  if not exists (select from book.chargeback c join book.payment p on p.id = c.payment_id where c.id = p_id and book.client_visible(p.client_id)) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'chargeback', 'id', p_id));
  end if;
  perform authz.count_read('evidence.list', 1);
  return query
    select e.id, e.kind, e.file_name, e.media_type, e.bytes, e.sha256, e.text, authz.name_of(e.added_by), book.micros(e.added_at), book.scan_bar(e.sha256)
      from book.chargeback_evidence e where e.chargeback_id = p_id order by e.id;
end $$;
comment on function desk.list_evidence(bigint) is 'What a dispute is answered with; bar: why a file is not given out. PU007.';

create function desk.evidence_content(p_id bigint) returns table (media_type text, sha256 text, content text) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  e book.chargeback_evidence;
  p book.payment;
begin
  perform authz.require('chargeback.record');
  select * into e from book.chargeback_evidence x where x.id = p_id;
  select y.* into p from book.chargeback c join book.payment y on y.id = c.payment_id where c.id = e.chargeback_id;
  if e.id is null or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'evidence', 'id', p_id));
  elsif book.scan_bar(e.sha256) is not null then
    perform authz.refuse('PU006', jsonb_build_object('check', book.scan_bar(e.sha256)));
  end if;
  perform authz.count_read('document.read', 1);
  perform audit.append('evidence.read', 'client', p.client_id::text, jsonb_build_object('evidence', e.id, 'reference', p.reference, 'sha256', e.sha256)::text);
  return query select e.media_type, e.sha256, encode(c.content, 'base64') from book.chargeback_evidence_content c where c.evidence_id = e.id;
end $$;
comment on function desk.evidence_content(bigint) is 'A file of a dispute, in base64. Each opening is audited with the client and counted. PU001, PU006 infected, not_scanned, scan_failed, PU007.';

reset role;
grant execute on function desk.add_evidence(uuid, bigint, int, text, text, bytea, text), desk.take_chargeback(uuid, bigint, int), desk.submit_evidence(uuid, bigint, int, text, text),
  desk.evidence_content(bigint) to purser_payments, purser_operations;
grant execute on function desk.list_evidence(bigint) to purser_compliance, purser_payments, purser_payments_manager, purser_operations;
