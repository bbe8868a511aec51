-- What is written to a client about a payment that was returned for information or rejected: a template and a reason, both of
-- policy and both in the client's language. Nothing of what staff know or write about it ever stands in a letter, so
-- that none can tell a client of a case, an alert or a check.
set local role purser_owner;
grant select, insert on book.payment_letter, book.payment_decline to purser_desk;
grant select on policy.warning_word to purser_desk;

create function book.payment_letter_args(p book.payment, p_reason_code text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  exponent int := (select c.exponent from policy.currency c where c.code = p.currency);
begin
  return jsonb_build_object('reference', p.reference, 'reason', p_reason_code, 'amount', round(p.amount_minor / power(10::numeric, exponent), exponent)::text || ' ' || p.currency);
end $$;
comment on function book.payment_letter_args(book.payment, text) is 'All that a letter about a payment says of it.';

create function book.write_about_payment(p book.payment, p_template text, p_reason_code text) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  if not exists (select from book.client c where c.id = p.client_id and coalesce(c.email, '') <> '') then
    perform authz.refuse('PU006', '{"check": "no_address"}');
  end if;
  made := book.write_client(p.client_id, p_template, book.payment_letter_args(p, p_reason_code));
  insert into book.payment_letter (mail_id, payment_id, revision, reason_code) values (made, p.id, p.revision, p_reason_code);
  perform book.note_client(p.client_id);
  return made;
end $$;
comment on function book.write_about_payment(book.payment, text, text) is 'Puts the letter about a payment just returned (payment_return) or rejected (payment_decline) in the outbox, and at the payment. PU006 no_address, reason_text.';

create function book.check_client_reason(p_code text, p_letter boolean) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_code is null and p_letter then
    perform authz.refuse('PU008', '{"field": "client_reason", "why": "missing"}');
  elsif p_code is not null and not exists (select from policy.reason r where r.subject = 'decline' and r.code = p_code) then
    perform authz.refuse('PU008', '{"field": "client_reason"}');
  end if;
end $$;
comment on function book.check_client_reason(text, boolean) is 'What a client is told is one of the list made for it, never a reason of the office. PU008.';

create function book.unspoken_word(p_text text) returns text language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  -- The letters of each script have capitals under this collation, whatever the database was made with.
  return (select substring(p_text collate "und-x-icu" from '(?i)' || w.pattern) from policy.warning_word w where w.in_force and p_text collate "und-x-icu" ~* w.pattern order by w.pattern limit 1);
end $$;
comment on function book.unspoken_word(text) is 'What in a text would tell a client that they were screened, suspected or looked into (policy.warning_word); null: nothing.';

create function book.refuse_unspoken_words() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  word text := book.unspoken_word(concat_ws(' ', to_jsonb(new) ->> 'text', to_jsonb(new) ->> 'subject', to_jsonb(new) ->> 'body'));
begin
  if word is not null then
    perform authz.refuse('PU008', jsonb_build_object('field', 'text', 'why', 'unspoken', 'word', word));
  end if;
  return new;
end $$;
comment on function book.refuse_unspoken_words() is 'Trigger: no text to a client tells of screening, suspicion or a case. PU008 unspoken.';
create trigger payment_reason_unspoken before insert or update on policy.payment_reason_text for each row execute function book.refuse_unspoken_words();
create trigger payment_template_unspoken before insert or update on policy.mail_template for each row execute function book.refuse_unspoken_words();
create trigger reason_unspoken before insert or update on policy.reason_text for each row execute function book.refuse_unspoken_words();

create function book.payment_letter_text(p book.payment, p_template text, p_reason_code text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  letter policy.mail_template := book.letter_text(p.client_id, p_template, book.payment_letter_args(p, p_reason_code));
begin
  return (select jsonb_build_object('language', letter.language, 'subject', letter.subject, 'body', letter.body, 'to', book.mask(c.email, 'email'))
            from book.client c where c.id = p.client_id);
end $$;
comment on function book.payment_letter_text(book.payment, text, text) is 'A letter about a payment as it would go out, and the masked address it would go to. PU006 reason_text.';

create function book.client_reason(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (select jsonb_build_object('code', d.reason_code, 'text', book.reason_words('payment_decline', d.reason_code, c.language))
            from book.payment_decline d join book.client c on c.id = p.client_id where d.payment_id = p.id);
end $$;
comment on function book.client_reason(book.payment) is 'What the client may read of why a payment was rejected, in their language or English; null: nothing is said.';

create function book.payment_letters(p book.payment) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('at_us', book.micros(m.made_at), 'by', authz.name_of(m.made_by), 'reason', l.reason_code, 'language', m.language, 'subject', m.subject,
             'state', m.state, 'problem', m.problem, 'ended_us', book.micros(m.ended_at)) order by m.id desc), '[]')
      from (select x.* from book.payment_letter x where x.payment_id = p.id order by x.mail_id desc limit 20) l join book.client_mail m on m.id = l.mail_id);
end $$;
comment on function book.payment_letters(book.payment) is 'What was written to the client about a payment, the newest first, at most 20, and what became of each letter.';

reset role;
grant execute on all functions in schema book to purser_desk;
set local role purser_desk;

create function desk.preview_return_letter(p_id bigint, p_reason_code text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  perform authz.require('payment.return');
  p := book.visible_payment(p_id);
  perform authz.count_read('payment.read', 1);
  perform authz.record_read('payment.read', 'payment', p_id);
  perform book.check_reason('return', p_reason_code, '-');
  return book.payment_letter_text(p, 'payment_return', p_reason_code);
end $$;
comment on function desk.preview_return_letter(bigint, text) is 'The letter as desk.return_payment would write it for that reason, and the masked address it would go to (null: the client has none, and nothing can be written). Logged as a read of personal data. PU001, PU006 reason_text, PU007, PU008 reason.';

create function desk.preview_decline_letter(p_id bigint, p_client_reason text) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  p book.payment;
begin
  perform authz.require('payment.reject');
  p := book.visible_payment(p_id);
  perform authz.count_read('payment.read', 1);
  perform authz.record_read('payment.read', 'payment', p_id);
  perform book.check_client_reason(p_client_reason, true);
  return book.payment_letter_text(p, 'payment_decline', p_client_reason);
end $$;
comment on function desk.preview_decline_letter(bigint, text) is 'What the client reads when a payment is rejected with that reason for the client, and the masked address the letter would go to (null: none, and nothing can be written). Logged as a read of personal data. PU001, PU006 reason_text, PU007, PU008 client_reason.';

reset role;
grant execute on function desk.preview_return_letter(bigint, text), desk.preview_decline_letter(bigint, text) to purser_compliance, purser_payments, purser_payments_manager;
