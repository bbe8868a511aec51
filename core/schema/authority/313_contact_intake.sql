-- What the broker's web site reports of clients who are there already: that they signed in, changed what they sign in
-- with, and what they ask. The
-- rules of 310_intake.sql hold: token, scope and key first, and nothing but what the site was told to act on.
set local role purser_desk;

create function authz.intake_client(p_request jsonb) returns bigint language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  named bigint;
begin
  if coalesce(p_request ->> 'client', '') !~ '^[1-9][0-9]{0,17}$' then
    perform authz.refuse('PU008', '{"field": "client"}');
  end if;
  named := (p_request ->> 'client')::bigint;
  if not exists (select from book.client c where c.id = named) then
    perform authz.refuse('PU007', '{"what": "client"}');
  end if;
  perform book.refuse_if_merged(named);
  return named;
end $$;
comment on function authz.intake_client(jsonb) is 'The client a request names: PU003 merged with the file that goes on, PU007, PU008.';

create function authz.intake_address(p_text text) returns inet language plpgsql immutable
set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(p_text, '') !~ '^[0-9a-fA-F:.]{2,45}$' then
    perform authz.refuse('PU008', '{"field": "address"}');
  end if;
  return p_text::inet;
exception when invalid_text_representation then
  perform authz.refuse('PU008', '{"field": "address"}');
  return null;
end $$;
comment on function authz.intake_address(text) is 'An address of one machine, IPv4 or IPv6: PU008.';

create function authz.intake_instant(p_request jsonb, p_field text, p_oldest interval) returns timestamptz language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  at timestamptz;
begin
  if coalesce(p_request ->> p_field, '') !~ '^[1-9][0-9]{0,10}$' then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field));
  end if;
  at := to_timestamp((p_request ->> p_field)::bigint);
  if at > clock_timestamp() + interval '5 minutes' or at < clock_timestamp() - p_oldest then
    perform authz.refuse('PU008', jsonb_build_object('field', p_field, 'why', 'range'));
  end if;
  return at;
end $$;
comment on function authz.intake_instant(jsonb, text, interval) is 'An instant in seconds since 1970, neither in the future nor longer ago than that: PU008.';

create function link.intake_sign_in(p_token text, p_key text, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'sessions.write');
  answer jsonb := authz.begin_intake(t, p_key, 'session', p_request);
  client bigint;
  s book.client_session;
begin
  if answer is not null then return answer; end if;
  perform authz.check_keys(p_request, '{client,device,says,address,at}', '{country,network}');
  client := authz.intake_client(p_request);
  if coalesce(p_request ->> 'device', '') !~ '^[A-Za-z0-9._:+/=-]{4,128}$' then
    perform authz.refuse('PU008', '{"field": "device"}');
  elsif p_request ->> 'country' is not null and not exists (select from policy.country k where k.code = p_request ->> 'country') then
    perform authz.refuse('PU008', '{"field": "country"}');
  elsif p_request ->> 'network' not in ('plain', 'vpn', 'tor', 'hosting') then
    perform authz.refuse('PU008', '{"field": "network"}');
  end if;
  perform authz.require_text('says', p_request ->> 'says', 200);
  perform book.check_free_text('says', p_request ->> 'says', 200);
  -- What is older than is kept would be thrown away by the next job.
  s := book.record_session(client, p_request ->> 'device', p_request ->> 'says', authz.intake_address(p_request ->> 'address'), p_request ->> 'country',
         authz.intake_instant(p_request, 'at', make_interval(days => authz.whole_setting('sessions.keep_days')::int)), t.site, p_request ->> 'network');
  return authz.finish_intake(t, p_key, 'client', client, false,
    jsonb_build_object('id', s.id::text, 'client', client::text, 'new_device', s.new_device), jsonb_build_object('client', client, 'session', s.id, 'new_device', s.new_device));
end $$;
comment on function link.intake_sign_in(text, text, jsonb) is 'Notes that a client signed in: {"client", "device", "says", "address", "at", "country", "network": plain, vpn, tor or hosting, where the site knows}. The address stands in no audit row. PU001, PU003, PU007, PU008, PU009.';

create function link.intake_credential_change(p_token text, p_key text, p_client_id bigint, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'credentials.write');
  answer jsonb := authz.begin_intake(t, p_key, 'credentials', jsonb_build_object('client', p_client_id, 'request', p_request));
  client bigint;
  at timestamptz;
begin
  if answer is not null then return answer; end if;
  perform authz.check_keys(p_request, '{what,at}', '{}');
  client := authz.intake_client(jsonb_build_object('client', p_client_id::text));
  if p_request ->> 'what' not in ('password', 'second_factor', 'email', 'phone') then
    perform authz.refuse('PU008', '{"field": "what"}');
  end if;
  at := authz.intake_instant(p_request, 'at', interval '30 days');
  perform book.note_credentials(client, p_request ->> 'what', at, t.site);
  perform book.note_client(client);
  return authz.finish_intake(t, p_key, 'client', client, false,
    jsonb_build_object('client', client::text, 'what', p_request ->> 'what', 'at', extract(epoch from at)::bigint),
    jsonb_build_object('client', client, 'what', p_request ->> 'what', 'at_us', book.micros(at)));
end $$;
comment on function link.intake_credential_change(text, text, bigint, jsonb) is 'A client changed what they sign in with or are reached by on the site: {"what": "password", "second_factor", "email" or "phone", "at"}, at most thirty days ago. New destinations and payments are looked at for it. PU001, PU003 merged, PU007, PU008, PU009.';

-- Tickets --------------------------------------------------------------------------------------------------

create function authz.ticket_for_site(t book.ticket) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- Notes among colleagues, who has it and when it is due are nobody's business outside.
  return jsonb_build_object('id', t.id::text, 'reference', book.code('T', t.id), 'client', t.client_id::text, 'category', t.category, 'subject', t.subject, 'state', t.state,
    'messages', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id::text, 'by', case m.kind when 'client' then 'client' else 'office' end, 'at', extract(epoch from m.at)::bigint, 'text', m.text) order by m.id), '[]')
                   from (select x.* from book.ticket_message x where x.ticket_id = t.id and x.kind in ('client', 'answer') order by x.id desc limit 100) m));
end $$;
comment on function authz.ticket_for_site(book.ticket) is 'A ticket as its web site shows it to the client: the last hundred texts that are the client''s own or went out.';

create function authz.intake_ticket(t policy.intake_token, p_id bigint) returns book.ticket language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  found_one book.ticket;
begin
  select x.* into found_one from book.ticket x join book.intake_item i on i.entity = 'ticket' and i.entity_id = x.id and i.site = t.site where x.id = p_id;
  if found_one.id is null then
    perform authz.refuse('PU007', '{"what": "ticket"}');
  end if;
  return found_one;
end $$;
comment on function authz.intake_ticket(policy.intake_token, bigint) is 'A ticket that came from the token''s site: PU007 for any other.';

create function link.intake_open_ticket(p_token text, p_key text, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'tickets.write');
  answer jsonb := authz.begin_intake(t, p_key, 'ticket', p_request);
  made book.ticket;
begin
  if answer is not null then return answer; end if;
  perform authz.check_keys(p_request, '{client,category,subject,text}', '{}');
  made := book.open_ticket(authz.intake_client(p_request), 'site', p_request ->> 'category', p_request ->> 'subject', p_request ->> 'text');
  perform authz.note_change('ticket', made.id, made.version);
  return authz.finish_intake(t, p_key, 'ticket', made.id, true, authz.ticket_for_site(made), jsonb_build_object('client', made.client_id, 'category', made.category));
end $$;
comment on function link.intake_open_ticket(text, text, jsonb) is 'What a client asks on the site: {"client", "category", "subject", "text"}. PU001, PU003 merged, PU007, PU008, PU009.';

create function link.intake_ticket_message(p_token text, p_key text, p_ticket_id bigint, p_request jsonb) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'tickets.write');
  answer jsonb := authz.begin_intake(t, p_key, 'ticket_message', jsonb_build_object('ticket', p_ticket_id, 'request', p_request));
  k book.ticket;
begin
  if answer is not null then return answer; end if;
  k := authz.intake_ticket(t, p_ticket_id);
  perform authz.check_keys(p_request, '{text}', '{}');
  k := book.client_wrote(k.id, p_request ->> 'text');
  perform authz.note_change('ticket', k.id, k.version);
  return authz.finish_intake(t, p_key, 'ticket', k.id, false, authz.ticket_for_site(k), jsonb_build_object('client', k.client_id));
end $$;
comment on function link.intake_ticket_message(text, text, bigint, jsonb) is 'The client writes again about a ticket of the site: {"text"}. PU001, PU003 closed, PU007, PU008, PU009.';

create function link.intake_ticket(p_token text, p_ticket_id bigint) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  t policy.intake_token := authz.intake_token(p_token, 'tickets.read');
begin
  return authz.ticket_for_site(authz.intake_ticket(t, p_ticket_id));
end $$;
comment on function link.intake_ticket(text, bigint) is 'A ticket of the site with what was said in it. PU001, PU007.';

reset role;
grant execute on function link.intake_sign_in(text, text, jsonb), link.intake_credential_change(text, text, bigint, jsonb), link.intake_open_ticket(text, text, jsonb), link.intake_ticket_message(text, text, bigint, jsonb), link.intake_ticket(text, bigint) to purser_intake;
