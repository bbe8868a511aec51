-- What the payment desk had no way to do: the routes of a method are replaced as one numbered set; a file that does
-- not hold its payment is given up by two people; a payment returned for information may write to its client.
set local role purser_owner;

create table policy.route_set (
  id bigint generated always as identity primary key,
  method text not null references policy.payment_method (code),
  set_no int not null check (set_no > 0),
  change_id bigint not null unique references policy.change_request (id),
  made_at timestamptz not null default clock_timestamp(),
  unique (method, set_no)
);
comment on table policy.route_set is 'Each set of routes that two people have put in force for a method; the last one holds, earlier ones stay to be read. Before the first, the routes of set 0 hold.';

alter table policy.gateway_route
  drop constraint gateway_route_method_gateway_currency_key,
  add column set_no int not null default 0 check (set_no >= 0),
  add constraint gateway_route_line_key unique nulls not distinct (method, set_no, gateway, currency);
comment on column policy.gateway_route.set_no is 'The set the line belongs to (policy.route_set); only the lines of the last set of a method hold.';

alter table book.payout_file
  drop constraint payout_file_instruction_id_key,
  drop constraint payout_file_gateway_message_id_key,
  add column given_up_by text,
  add column given_up_at timestamptz,
  add constraint payout_file_given_up_check check ((given_up_by is null) = (given_up_at is null)),
  -- What has left, or may leave, was never given up; what was given up never leaves.
  add constraint payout_file_one_end_check check (released_by is null or given_up_by is null);
create unique index payout_file_live on book.payout_file (instruction_id) where given_up_by is null;
create unique index payout_file_live_message on book.payout_file (gateway, message_id) where given_up_by is null;
create index payout_file_instruction on book.payout_file (instruction_id);
drop index book.payout_file_waiting;
create index payout_file_waiting on book.payout_file (made_at, id) where released_by is null and given_up_by is null;
comment on table book.payout_file is 'Files of credit transfers; one of an instruction is alive at a time. content is personal data. One leaves for the bank after a person who has not approved the payment has released its hash; one that does not hold its payment is given up by two people and never leaves.';

create table book.file_give_up (
  file_id bigint primary key references book.payout_file (id),
  file_version int not null,
  then_what text not null check (then_what in ('made_again', 'money_back')),
  reason text not null check (length(reason) between 1 and 1000),
  proposed_by text not null default session_user,
  proposed_at timestamptz not null default clock_timestamp()
);
comment on table book.file_give_up is 'What one person would do about a file that does not hold its payment; it counts when another says the same while nothing has moved.';

create table policy.payment_reason_text (
  subject text not null,
  code text not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  text text not null check (length(text) between 1 and 200),
  primary key (subject, code, language),
  foreign key (subject, code) references policy.reason (subject, code)
);
comment on table policy.payment_reason_text is 'Reasons about payments as clients read them in letters, by language; English is the one that must exist. Nothing else about a decision is ever written to a client.';

insert into policy.payment_reason_text (subject, code, language, text) values
  ('return', 'proof_of_destination', 'en', 'evidence that the account or wallet to be paid is yours'),
  ('return', 'proof_of_destination', 'de', 'ein Nachweis, dass das Konto oder die Wallet des Empfängers Ihnen gehört'),
  ('return', 'proof_of_destination', 'es', 'un justificante de que la cuenta o el monedero de destino es suyo'),
  ('return', 'proof_of_destination', 'ru', 'подтверждение, что счёт или кошелёк получателя принадлежит вам'),
  ('return', 'proof_of_destination', 'ar', 'ما يثبت أن الحساب أو المحفظة المستفيدة ملك لك'),
  ('return', 'source_of_funds', 'en', 'evidence of where the money comes from'),
  ('return', 'source_of_funds', 'de', 'ein Nachweis über die Herkunft des Geldes'),
  ('return', 'source_of_funds', 'es', 'un justificante del origen del dinero'),
  ('return', 'source_of_funds', 'ru', 'подтверждение происхождения средств'),
  ('return', 'source_of_funds', 'ar', 'ما يثبت مصدر الأموال'),
  ('return', 'amount_unclear', 'en', 'a confirmation of the amount'),
  ('return', 'amount_unclear', 'de', 'eine Bestätigung des Betrags'),
  ('return', 'amount_unclear', 'es', 'una confirmación del importe'),
  ('return', 'amount_unclear', 'ru', 'подтверждение суммы'),
  ('return', 'amount_unclear', 'ar', 'تأكيد المبلغ'),
  ('return', 'other', 'en', 'some more information about this payment'),
  ('return', 'other', 'de', 'weitere Angaben zu dieser Zahlung'),
  ('return', 'other', 'es', 'más información sobre este pago'),
  ('return', 'other', 'ru', 'дополнительные сведения об этом платеже'),
  ('return', 'other', 'ar', 'مزيد من المعلومات عن هذه الدفعة');

insert into policy.mail_template (code, language, subject, body) values
  ('payment_return', 'en', 'We need something more for your payment {reference}', E'Dear {name},\n\nto go on with your payment {reference} of {amount} we need: {reason}.\n\nPlease answer in your client area.\n\n{office}'),
  ('payment_return', 'de', 'Wir brauchen noch etwas zu Ihrer Zahlung {reference}', E'Guten Tag {name},\n\nfür Ihre Zahlung {reference} über {amount} fehlt uns noch: {reason}.\n\nBitte antworten Sie in Ihrem Kundenbereich.\n\n{office}'),
  ('payment_return', 'es', 'Necesitamos algo más para su pago {reference}', E'Hola, {name}:\n\npara seguir con su pago {reference} de {amount} necesitamos: {reason}.\n\nPor favor, responda en su área de cliente.\n\n{office}'),
  ('payment_return', 'ru', 'Нам нужно ещё кое-что по вашему платежу {reference}', E'Здравствуйте, {name}!\n\nЧтобы продолжить обработку платежа {reference} на сумму {amount}, нам нужно: {reason}.\n\nПожалуйста, ответьте в личном кабинете.\n\n{office}'),
  ('payment_return', 'ar', 'نحتاج إلى شيء آخر بخصوص دفعتك {reference}', E'مرحبًا {name}،\n\nلمتابعة دفعتك {reference} بمبلغ {amount} نحتاج إلى: {reason}.\n\nيرجى الرد في منطقة العميل.\n\n{office}');

create table book.payment_letter (
  mail_id bigint primary key references book.client_mail (id),
  payment_id bigint not null references book.payment (id),
  revision int not null,
  reason_code text not null
);
comment on table book.payment_letter is 'Which letter to a client was written about which payment, when it was returned for information.';
create index payment_letter_payment on book.payment_letter (payment_id, mail_id desc);

reset role;
