-- Letters to clients on their way out. A command writes a letter with book.write_client; the mail service of the
-- bridge claims it here, hands it to a mail server, and reports. What comes to nothing is seen by people, who may
-- have it sent again. A claim that runs out without a report lets the letter be sent once more under the same
-- Message-ID: a letter may come twice, and is never lost in silence.
-- Lock order: letter, client.
set local role purser_owner;
grant select, insert on book.client_mail_event, book.client_mail_document to purser_desk;

create trigger client_mail_event_insert_only before update or delete on book.client_mail_event for each row execute function book.refuse_change();
create trigger client_mail_event_no_truncate before truncate on book.client_mail_event for each statement execute function book.refuse_change();
create trigger client_mail_document_insert_only before update or delete on book.client_mail_document for each row execute function book.refuse_change();
create trigger client_mail_document_no_truncate before truncate on book.client_mail_document for each statement execute function book.refuse_change();

create function book.end_letter(p_id bigint, p_state text, p_problem text, p_code int) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  m book.client_mail;
begin
  update book.client_mail x
     set state = p_state, problem = p_problem, reply_code = p_code, ended_at = clock_timestamp(), claimed_until = null, version = x.version + 1,
         sent_at = case when p_state = 'sent' then clock_timestamp() end
   where x.id = p_id and x.state = 'queued' returning * into strict m;
  insert into book.client_mail_event (mail_id, kind) values (m.id, p_state);
  perform audit.append('letter.' || p_state, 'client', m.client_id::text, jsonb_build_object('letter', m.id, 'template', m.template, 'problem', p_problem, 'code', p_code, 'tries', m.tries)::text);
  perform book.note_client(m.client_id);
  perform authz.note_change('payment', p.id, p.version) from book.payment_letter l join book.payment p on p.id = l.payment_id where l.mail_id = m.id;
  if p_state <> 'sent' then
    perform authz.tell('letter_failed', null, 'letter.resend', '{}', 'client', m.client_id, m.id || ' ' || m.version, jsonb_build_object('code', book.code('C', m.client_id)));
  end if;
end $$;
comment on function book.end_letter(bigint, text, text, int) is 'A letter that waited is sent, refused or given up: on the record, in the client''s file, and told when somebody has to see to it.';

create function book.letter_documents(p_mail_id bigint, p_reasons boolean) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('type', d.type, 'side', d.side, 'reason', case when p_reasons then l.reason_code end)) order by d.type, d.side, d.id), '[]')
            from book.client_mail_document l join book.client_document d on d.id = l.document_id where l.mail_id = p_mail_id);
end $$;
comment on function book.letter_documents(bigint, boolean) is 'The documents a letter asked for once more, with the reason of each where that is asked.';

create function book.letter_rows(p_client_id bigint) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'version', m.version, 'at_us', book.micros(m.made_at), 'template', m.template, 'template_version', m.template_version, 'reason_version', m.reason_version, 'language', m.language, 'subject', m.subject, 'documents', book.letter_documents(m.id, true),
                   'state', m.state, 'to', book.mask(m.sent_to, 'email'), 'tries', m.tries, 'problem', m.problem, 'code', m.reply_code, 'ended_us', book.micros(m.ended_at),
                   'may_again', m.state in ('refused', 'failed') and authz.may('letter.resend')) order by m.id desc), '[]')
            from (select * from book.client_mail x where x.client_id = p_client_id order by x.id desc limit 20) m);
end $$;
comment on function book.letter_rows(bigint) is 'The last twenty letters to a client with what became of each, the address masked, and the documents and reasons that one about documents named.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function link.claim_letters(p_limit int, p_seconds int)
returns table (id bigint, claim int, address text, language text, subject text, body text, made_us bigint) language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  most constant bigint := authz.whole_setting('mail.tries');
  stale constant timestamptz := clock_timestamp() - make_interval(days => authz.whole_setting('mail.stale_days')::int);
  hopeless record;
begin
  if p_limit is null or p_limit not between 1 and 100 then
    perform authz.refuse('PU008', '{"field": "limit"}');
  elsif p_seconds is null or p_seconds not between 1 and 3600 then
    perform authz.refuse('PU008', '{"field": "seconds"}');
  end if;
  for hopeless in
    select m.id, case when coalesce(c.email, '') = '' then 'no_address' when m.tries >= most then 'no_report' else 'too_old' end as why
      from book.client_mail m join book.client c on c.id = m.client_id
     where m.state = 'queued' and m.due_at <= clock_timestamp() and coalesce(m.claimed_until, '-infinity') < clock_timestamp()
       and (coalesce(c.email, '') = '' or m.tries >= most or m.fresh_from < stale)
     order by m.due_at, m.id limit 100 for update of m skip locked
  loop
    perform book.end_letter(hopeless.id, 'failed', hopeless.why, null);
  end loop;
  return query
    update book.client_mail m
       set claims = m.claims + 1, tries = m.tries + 1, claimed_until = clock_timestamp() + make_interval(secs => p_seconds), sent_to = left(c.email, 254)
      from book.client c
     where c.id = m.client_id
       and m.id in (select x.id from book.client_mail x join book.client k on k.id = x.client_id
                     where x.state = 'queued' and x.due_at <= clock_timestamp() and coalesce(x.claimed_until, '-infinity') < clock_timestamp()
                       and x.tries < most and x.fresh_from >= stale and coalesce(k.email, '') <> ''
                     order by x.due_at, x.id limit p_limit for update of x skip locked)
    returning m.id, m.claims, c.email, m.language, m.subject, m.body, book.micros(m.made_at);
end $$;
comment on function link.claim_letters(int, int) is 'Letters to hand to the mail server, those that wait longest first, for so many seconds: until then nobody else gets them. Gives up those that are too old, have no address, or were tried as often as may be without a report. PU008.';

create function link.finish_letter(p_id bigint, p_claim int, p_outcome text, p_problem text, p_code int) returns text language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  m book.client_mail;
begin
  if p_outcome is null or p_outcome not in ('sent', 'refused', 'again', 'unsent') then
    perform authz.refuse('PU008', '{"field": "outcome"}');
  elsif (p_outcome = 'sent') <> (p_problem is null) or p_problem !~ '^[a-z][a-z_]{2,31}$' then
    perform authz.refuse('PU008', '{"field": "problem"}');
  elsif p_code not between 400 and 599 then
    perform authz.refuse('PU008', '{"field": "code"}');
  end if;
  select * into m from book.client_mail x where x.id = p_id for update;
  if not found then
    perform authz.refuse('PU007', jsonb_build_object('what', 'letter', 'id', p_id));
  end if;
  -- Of two who had it in hand the last one's word counts; but that it has gone out counts from anybody who had it.
  if m.state <> 'queued' or p_claim is null or p_claim not between 1 and m.claims or (p_claim <> m.claims and p_outcome <> 'sent') then
    return m.state;
  end if;
  case p_outcome
    when 'sent' then
      perform book.end_letter(m.id, 'sent', null, null);
    when 'refused' then
      perform book.end_letter(m.id, 'refused', p_problem, p_code);
    when 'unsent' then
      -- It was never this letter's turn: the server was away, or would not have us.
      update book.client_mail x set tries = x.tries - 1, claimed_until = null, problem = p_problem, reply_code = p_code where x.id = m.id;
    else
      if m.tries >= authz.whole_setting('mail.tries') then
        perform book.end_letter(m.id, 'failed', p_problem, p_code);
      else
        update book.client_mail x
           set claimed_until = null, problem = p_problem, reply_code = p_code,
               due_at = clock_timestamp() + least(interval '6 hours', make_interval(secs => authz.whole_setting('mail.retry_seconds') * power(2, least(x.tries - 1, 20))))
         where x.id = m.id;
      end if;
  end case;
  return (select x.state from book.client_mail x where x.id = m.id);
end $$;
comment on function link.finish_letter(bigint, int, text, text, int) is 'What became of a claimed letter: sent; refused for good, with the mail server''s code; again later, until it was tried as often as may be; unsent, when the server could not be asked, which is no attempt. Answers its state. The report of an earlier claim counts only when it is that the letter has gone out. PU007, PU008.';

create function link.letters_waiting() returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object('waiting', count(*), 'oldest_s', coalesce(floor(extract(epoch from clock_timestamp() - min(m.fresh_from)))::bigint, 0))
            from book.client_mail m where m.state = 'queued');
end $$;
comment on function link.letters_waiting() is 'How many letters wait and since when, for the state of the service.';

create function desk.send_letter_again(p_key uuid, p_id bigint, p_version int, p_reason text) returns desk.outcome language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  m book.client_mail;
begin
  answer := authz.begin_command(p_key, 'letter.send_again', 'letter.resend', jsonb_build_object('id', p_id, 'version', p_version, 'reason', p_reason));
  if answer.replayed then return answer; end if;
  perform authz.require_text('reason', p_reason, 400, true);
  perform book.check_free_text('reason', p_reason, 400);
  select * into m from book.client_mail x where x.id = p_id for update;
  if not found or not coalesce(book.client_visible(m.client_id), false) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'letter', 'id', p_id));
  elsif m.version is distinct from p_version then
    perform authz.refuse('PU002', jsonb_build_object('what', 'letter', 'version', m.version, 'state', m.state));
  elsif m.state not in ('refused', 'failed') then
    perform authz.refuse('PU003', jsonb_build_object('what', 'letter', 'state', m.state));
  end if;
  update book.client_mail x
     set state = 'queued', tries = 0, problem = null, reply_code = null, ended_at = null, due_at = clock_timestamp(), fresh_from = clock_timestamp(), version = x.version + 1
   where x.id = m.id returning * into m;
  insert into book.client_mail_event (mail_id, kind, text) values (m.id, 'again', p_reason);
  if not exists (select from book.client_mail x where x.client_id = m.client_id and x.state in ('refused', 'failed')) then
    perform authz.untell('client', m.client_id, '{letter_failed}');
  end if;
  perform book.note_client(m.client_id);
  return authz.finish_command(p_key, 'letter', m.id, m.version, m.state, jsonb_build_object('client', m.client_id), jsonb_build_object('client', m.client_id, 'reason', p_reason));
end $$;
comment on function desk.send_letter_again(uuid, bigint, int, text) is 'Has a letter that was refused or given up sent again, to the client''s address of now. PU002, PU003 when it waits or has gone out, PU007, PU008.';

reset role;
grant execute on function link.claim_letters(int, int), link.finish_letter(bigint, int, text, text, int), link.letters_waiting() to purser_mail;
grant execute on function desk.send_letter_again(uuid, bigint, int, text) to purser_compliance, purser_support;
