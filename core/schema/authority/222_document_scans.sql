-- Virus scans of what clients upload. Every content that comes in waits here by its fingerprint; the scan service of the
-- bridge claims it, hands it to the scanner and reports. What is infected is never given out; what was not scanned is
-- not while documents.scan_required holds.
-- Lock order: client, document, scan.
set local role purser_owner;
grant select, insert, update on book.content_scan to purser_desk;
grant select, insert on book.content_scan_event to purser_desk;

create trigger content_scan_event_insert_only before update or delete on book.content_scan_event for each row execute function book.refuse_change();
create trigger content_scan_event_no_truncate before truncate on book.content_scan_event for each statement execute function book.refuse_change();

create function book.scan_wanted() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  insert into book.content_scan (sha256) values (encode(sha256(new.content), 'hex')) on conflict (sha256) do nothing;
  return null;
end $$;
comment on function book.scan_wanted() is 'What comes in waits to be scanned, whoever stores it; the fingerprint is taken of the content itself.';
create trigger scan_wanted after insert on book.client_document_content for each row execute function book.scan_wanted();
create trigger scan_wanted after insert on book.document_redaction_content for each row execute function book.scan_wanted();

create function book.scan_required() returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((authz.setting('documents.scan_required') #>> '{}')::boolean, true);
end $$;
comment on function book.scan_required() is 'Whether documents have to be scanned before anybody works with them.';

create function book.scan_bar(p_sha256 text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  state text := (select s.state from book.content_scan s where s.sha256 = p_sha256);
begin
  return case when state = 'infected' then 'infected'
              when not book.scan_required() or state = 'clean' then null
              when state = 'failed' then 'scan_failed' else 'not_scanned' end;
end $$;
comment on function book.scan_bar(text) is 'Why a content is not given out or worked with: infected, always; scan_failed and not_scanned while scans are required. Null: nothing bars it.';

create function book.scan_words(p_sha256 text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select jsonb_build_object('state', s.state, 'found', s.found, 'engine', s.engine, 'signatures', s.signatures, 'at_us', book.micros(s.scanned_at), 'problem', s.problem, 'bar', book.scan_bar(s.sha256))
      from book.content_scan s where s.sha256 = p_sha256);
end $$;
comment on function book.scan_words(text) is 'What the scanner said of a content, with which engine and signatures, and what that bars.';

create function book.documents_of_content(p_sha256 text) returns table (document_id bigint, client_id bigint) language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select d.id, d.client_id from book.client_document d where d.sha256 = p_sha256
    union
    select d.id, d.client_id from book.document_redaction r join book.client_document d on d.id = r.document_id where r.sha256 = p_sha256;
end $$;
comment on function book.documents_of_content(text) is 'The documents that hold a content, or a copy of which does.';

create function book.doubt_approval(p_document_id bigint) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  c book.client;
begin
  select x.* into c from book.client_document d join book.client x on x.id = book.survivor_of(d.client_id)
   where d.id = p_document_id and d.state = 'accepted' and x.kyc_state = 'approved';
  if found then
    perform book.reopen(c.id, 'infected_document', session_user::text);
  end if;
end $$;
comment on function book.doubt_approval(bigint) is 'Opens the review of an approved client when something is found in a document that the approval rests on; nothing when one is open already: there the check document_scan stops.';

create function book.scan_told(s book.content_scan, p_was text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  d record;
  news constant text := case s.state when 'infected' then 'document_infected' when 'failed' then 'document_scan_failed' end;
begin
  insert into book.content_scan_event (sha256, kind, found, engine, signatures, problem) values (s.sha256, s.state, s.found, s.engine, s.signatures, s.problem);
  if s.state = p_was then
    return;
  end if;
  for d in select * from book.documents_of_content(s.sha256) loop
    if s.state <> 'clean' or p_was = 'infected' then
      perform audit.append('document.scan_' || s.state, 'client', d.client_id::text,
        jsonb_build_object('document', d.document_id, 'sha256', s.sha256, 'found', s.found, 'engine', s.engine, 'signatures', s.signatures, 'problem', s.problem)::text);
    end if;
    if news is not null then
      perform authz.tell(news, null, 'document.review', '{}', 'client', d.client_id, d.document_id || ' ' || s.claims, jsonb_build_object('code', book.code('C', d.client_id)));
    elsif not exists (select from book.client_document x join book.content_scan y on y.sha256 = x.sha256 where x.client_id = d.client_id and y.state in ('infected', 'failed')) then
      perform authz.untell('client', d.client_id, '{document_infected,document_scan_failed}');
    end if;
    if s.state = 'infected' then
      perform book.doubt_approval(d.document_id);
    end if;
    perform book.note_client(d.client_id);
  end loop;
end $$;
comment on function book.scan_told(book.content_scan, text) is 'Keeps an answer of the scanner; where it is another than before, it is on the record, in the clients'' files, and told when somebody has to see to it.';

create function book.end_scan(p_sha256 text, p_state text, p_found text, p_engine text, p_signatures int, p_problem text) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  was book.content_scan;
  s book.content_scan;
begin
  select * into strict was from book.content_scan x where x.sha256 = p_sha256 for update;
  -- That nobody can say now takes nothing back of what was found.
  if p_state = 'failed' and was.state = 'infected' then
    update book.content_scan x set claimed_until = null, tries = 0, signatures = p_signatures, problem = p_problem where x.sha256 = p_sha256;
    return;
  end if;
  update book.content_scan x
     set state = p_state, found = p_found, engine = coalesce(p_engine, x.engine), signatures = coalesce(p_signatures, x.signatures), problem = p_problem, claimed_until = null, tries = 0,
         scanned_at = case p_state when 'failed' then x.scanned_at else clock_timestamp() end, due_at = clock_timestamp()
   where x.sha256 = p_sha256 returning * into s;
  perform book.scan_told(s, was.state);
end $$;
comment on function book.end_scan(text, text, text, text, int, text) is 'A content is clean, infected, or the scanner will not say.';

create function book.content_of(p_sha256 text) returns bytea language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select c.content from book.client_document d join book.client_document_content c on c.document_id = d.id where d.sha256 = p_sha256 limit 1),
    (select c.content from book.document_redaction r join book.document_redaction_content c on c.redaction_id = r.id where r.sha256 = p_sha256 limit 1),
    (select c.content from book.chargeback_evidence e join book.chargeback_evidence_content c on c.evidence_id = e.id where e.sha256 = p_sha256 limit 1));
end $$;
comment on function book.content_of(text) is 'The content of a fingerprint.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.claim_scan(p_signatures int, p_seconds int) returns table (sha256 text, claim int, content text) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most constant bigint := authz.whole_setting('documents.scan_tries');
  young constant timestamptz := clock_timestamp() - make_interval(days => authz.whole_setting('documents.rescan_days')::int);
  entry book.content_scan;
begin
  if p_signatures is null or p_signatures not between 1 and 100000000 then
    perform authz.refuse('PU008', '{"field": "signatures"}');
  elsif p_seconds is null or p_seconds not between 1 and 3600 then
    perform authz.refuse('PU008', '{"field": "seconds"}');
  end if;
  loop
    select * into entry from (
      select * from (select x.* from book.content_scan x where x.state = 'waiting' and x.due_at <= clock_timestamp() and coalesce(x.claimed_until, '-infinity') < clock_timestamp()
                      order by x.due_at, x.sha256 limit 1 for update skip locked) w
      union all
      select * from (select x.* from book.content_scan x
                      where x.state <> 'waiting' and coalesce(x.signatures, 0) < p_signatures and x.arrived_at > young and x.due_at <= clock_timestamp() and coalesce(x.claimed_until, '-infinity') < clock_timestamp()
                      order by x.arrived_at, x.sha256 limit 1 for update skip locked) r) e limit 1;
    exit when not found;
    if entry.tries >= most then
      -- Claimed over and over and never reported: perhaps the content itself ends whoever looks at it.
      perform book.end_scan(entry.sha256, 'failed', null, null, p_signatures, 'no_report');
      continue;
    end if;
    return query
      update book.content_scan x set claims = x.claims + 1, tries = x.tries + 1, claimed_until = clock_timestamp() + make_interval(secs => p_seconds)
       where x.sha256 = entry.sha256 returning x.sha256, x.claims, encode(book.content_of(x.sha256), 'base64');
    return;
  end loop;
end $$;
comment on function link.claim_scan(int, int) is 'One content to scan, in base64, for so many seconds: those that wait for their first scan before those that an older version of the signatures has looked at. Gives up what was claimed as often as may be without a report. PU008.';

create function link.finish_scan(p_sha256 text, p_claim int, p_outcome text, p_detail text, p_engine text, p_signatures int) returns text language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s book.content_scan;
begin
  if p_outcome is null or p_outcome not in ('clean', 'infected', 'again', 'never', 'unsent') then
    perform authz.refuse('PU008', '{"field": "outcome"}');
  elsif (p_outcome = 'clean') <> (p_detail is null) or p_outcome <> 'infected' and p_detail !~ '^[a-z][a-z_]{2,31}$' then
    perform authz.refuse('PU008', '{"field": "detail"}');
  elsif p_signatures is null or p_signatures not between 1 and 100000000 then
    perform authz.refuse('PU008', '{"field": "signatures"}');
  end if;
  perform authz.require_text('engine', p_engine, 100);
  if p_outcome = 'infected' then
    perform authz.require_text('detail', p_detail, 200);
  end if;
  -- Clients and their documents are written to below; the scan's own row is the last.
  perform from book.client c where c.id in (select d.client_id from book.documents_of_content(p_sha256) d) order by c.id for no key update;
  select * into s from book.content_scan x where x.sha256 = p_sha256 for update;
  if not found then
    perform authz.refuse('PU007', '{"what": "scan"}');
  end if;
  -- That it is infected counts from anybody who had it in hand; else the last one's word.
  if p_claim is null or p_claim not between 1 and s.claims or (p_outcome <> 'infected' and (p_claim <> s.claims or s.claimed_until is null)) then
    return s.state;
  end if;
  case p_outcome
    when 'clean' then
      perform book.end_scan(s.sha256, 'clean', null, p_engine, p_signatures, null);
    when 'infected' then
      perform book.end_scan(s.sha256, 'infected', p_detail, p_engine, p_signatures, null);
    when 'never' then
      perform book.end_scan(s.sha256, 'failed', null, p_engine, p_signatures, p_detail);
    when 'unsent' then
      -- It was never this one's turn: the scanner is away.
      update book.content_scan x set tries = x.tries - 1, claimed_until = null, problem = p_detail where x.sha256 = s.sha256;
    else
      if s.tries >= authz.whole_setting('documents.scan_tries') then
        perform book.end_scan(s.sha256, 'failed', null, p_engine, p_signatures, p_detail);
      else
        update book.content_scan x set claimed_until = null, problem = p_detail, due_at = clock_timestamp() + least(interval '1 hour', make_interval(secs => 5 * power(4, x.tries - 1)))
         where x.sha256 = s.sha256;
      end if;
  end case;
  return (select x.state from book.content_scan x where x.sha256 = s.sha256);
end $$;
comment on function link.finish_scan(text, int, text, text, text, int) is 'What the scanner said of a claimed content: clean; infected, with the name of what is in it; again later, until it was tried as often as may be; never, when it will not look at such a content; unsent, when it could not be asked, which is no attempt. Answers its state. The report of an earlier claim counts only when it found something. PU007, PU008.';

create function link.scans_waiting() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object('waiting', count(*) filter (where s.state = 'waiting'), 'infected', count(*) filter (where s.state = 'infected'), 'failed', count(*) filter (where s.state = 'failed'),
            'oldest_s', coalesce(floor(extract(epoch from clock_timestamp() - min(s.arrived_at) filter (where s.state = 'waiting')))::bigint, 0), 'required', book.scan_required())
            from book.content_scan s where s.state <> 'clean');
end $$;
comment on function link.scans_waiting() is 'How many contents wait for the scanner and since when, for the state of the service.';

create function desk.scan_document_again(p_key uuid, p_id bigint, p_version int, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  d book.client_document;
  s book.content_scan;
begin
  answer := authz.begin_command(p_key, 'document.scan_again', 'document.review', jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 400);
  perform book.check_free_text('reason', p_reason, 400);
  select * into d from book.client_document x where x.id = p_id for update;
  if not found or not book.client_visible(d.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'document', 'id', p_id));
  elsif d.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'document', 'version', d.version, 'state', d.state));
  end if;
  select * into s from book.content_scan x
   where x.sha256 = coalesce((select r.sha256 from book.document_redaction r join book.content_scan y on y.sha256 = r.sha256 where r.document_id = d.id and r.state = 'active' and y.state = 'failed'), d.sha256) for update;
  if s.state is distinct from 'failed' then
    perform authz.refuse('PU003', jsonb_build_object('what', 'scan', 'state', s.state));
  end if;
  update book.content_scan x set state = 'waiting', tries = 0, problem = null, due_at = clock_timestamp(), claimed_until = null where x.sha256 = s.sha256;
  insert into book.content_scan_event (sha256, kind, text) values (s.sha256, 'again', p_reason);
  perform authz.untell('client', d.client_id, '{document_scan_failed}');
  perform book.note_client(d.client_id);
  return authz.finish_command(p_key, 'document', d.id, d.version, d.state, jsonb_build_object('client', d.client_id), jsonb_build_object('client', d.client_id, 'sha256', s.sha256, 'reason', p_reason));
end $$;
comment on function desk.scan_document_again(uuid, bigint, int, text) is 'Has a document scanned again of which the scanner would not say anything. PU002, PU003 in any other state, PU007, PU008.';

reset role;
grant execute on function link.claim_scan(int, int), link.finish_scan(text, int, text, text, text, int), link.scans_waiting() to purser_scan;
grant execute on function desk.scan_document_again(uuid, bigint, int, text) to purser_compliance;
