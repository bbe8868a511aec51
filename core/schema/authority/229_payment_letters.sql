-- What is written to a client about a payment that was returned for information: a template and a reason, both of
-- policy and both in the client's language. Nothing of what staff know or write about it ever stands in a letter, so
-- that none can tell a client of a case, an alert or a check.
set local role purser_owner;
grant select, insert on book.payment_letter to purser_desk;

create function book.return_letter_args(p book.payment, p_reason_code text) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  exponent int := (select c.exponent from policy.currency c where c.code = p.currency);
begin
  return jsonb_build_object('reference', p.reference, 'reason', p_reason_code, 'amount', round(p.amount_minor / power(10::numeric, exponent), exponent)::text || ' ' || p.currency);
end $$;
comment on function book.return_letter_args(book.payment, text) is 'All that a letter about a returned payment says of it.';

create function book.write_about_return(p book.payment) returns bigint language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  if not exists (select from book.client c where c.id = p.client_id and coalesce(c.email, '') <> '') then
    perform authz.refuse('PU006', '{"check": "no_address"}');
  end if;
  made := book.write_client(p.client_id, 'payment_return', book.return_letter_args(p, p.reason_code));
  insert into book.payment_letter (mail_id, payment_id, revision, reason_code) values (made, p.id, p.revision, p.reason_code);
  perform book.note_client(p.client_id);
  return made;
end $$;
comment on function book.write_about_return(book.payment) is 'Puts the letter about a payment just returned in the outbox, and at the payment. PU006 no_address, reason_text.';

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
  letter policy.mail_template;
begin
  perform authz.require('payment.return');
  select * into p from book.payment x where x.id = p_id;
  if not found or not book.client_visible(p.client_id) then
    perform authz.refuse('PU007', jsonb_build_object('what', 'payment', 'id', p_id));
  end if;
  perform authz.count_read('payment.read', 1);
  perform authz.record_read('payment.read', 'payment', p_id);
  perform book.check_reason('return', p_reason_code, '-');
  letter := book.letter_text(p.client_id, 'payment_return', book.return_letter_args(p, p_reason_code));
  return (select jsonb_build_object('language', letter.language, 'subject', letter.subject, 'body', letter.body, 'to', book.mask(c.email, 'email'))
            from book.client c where c.id = p.client_id);
end $$;
comment on function desk.preview_return_letter(bigint, text) is 'The letter as desk.return_payment would write it for that reason, and the masked address it would go to (null: the client has none, and nothing can be written). Logged as a read of personal data. PU001, PU006 reason_text, PU007, PU008 reason.';

reset role;
grant execute on function desk.preview_return_letter(bigint, text) to purser_compliance, purser_payments, purser_payments_manager;
