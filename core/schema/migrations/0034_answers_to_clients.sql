-- What the payment desk asks, of whom and until when; and what a client is told of a payment that was refused.
set local role purser_owner;

create table book.payment_question (
  id bigint generated always as identity primary key,
  payment_id bigint not null references book.payment (id),
  revision int not null,
  asked_by text not null default session_user,
  asked_at timestamptz not null default clock_timestamp(),
  reason_code text not null,
  text text check (length(text) between 1 and 1000),
  of_whom text not null check (of_whom in ('client', 'partner_manager', 'role', 'staff')),
  to_role text references policy.role (code),
  to_login text references policy.staff (login),
  due_at timestamptz not null,
  came_back_at timestamptz,
  outcome text check (outcome in ('answered', 'asked_again', 'dropped')),
  ended_by text,
  ended_at timestamptz,
  check ((of_whom = 'role') = (to_role is not null)),
  check ((of_whom = 'staff') = (to_login is not null)),
  -- A client is asked by a letter of policy's words; colleagues have to be told what is wanted.
  check (of_whom = 'client' or text is not null),
  check (due_at > asked_at),
  check ((outcome is null) = (ended_at is null) and (outcome is null) = (ended_by is null))
);
comment on table book.payment_question is 'What is asked while a payment is held for information: of whom, until when, and how it ended. One is open at a time. came_back_at: when it was past its day and went back to who asked.';
create unique index payment_question_open on book.payment_question (payment_id) where ended_at is null;
create index payment_question_payment on book.payment_question (payment_id, id);
create index payment_question_due on book.payment_question (due_at) where ended_at is null and came_back_at is null;
create index payment_question_role on book.payment_question (to_role);
create index payment_question_login on book.payment_question (to_login);

insert into policy.setting (key, kind, value, least, most, description) values
  ('payment.ask_client_days', 'integer', '5', 1, 60, 'Business days a client or a partner manager has to answer a question about a payment, unless whoever asks says another day'),
  ('payment.ask_office_days', 'integer', '1', 1, 60, 'Business days a colleague has to answer a question about a payment, unless whoever asks says another day');

-- What waits for an answer at the upgrade was asked of the client, by whoever returned it.
insert into book.payment_question (payment_id, revision, asked_by, reason_code, text, of_whom, due_at)
select p.id, p.revision, e.actor, coalesce(p.reason_code, 'other'), nullif(left(e.text, 1000), ''), 'client', clock_timestamp() + interval '7 days'
  from book.payment p
 cross join lateral (select x.actor, x.text from book.payment_event x where x.payment_id = p.id and x.kind = 'returned' order by x.id desc limit 1) e
 where p.state = 'waiting_info';

-- Whoever may be asked may answer.
insert into policy.role_permission (role, permission) values
  ('compliance', 'payment.answer'), ('payments_manager', 'payment.answer'), ('operations', 'payment.answer')
on conflict do nothing;

insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('question_asked', 341, 'payments', 'look', 'payment.open', null, true, true, false),
  ('question_overdue', 342, 'payments', 'stop', 'payment.open', null, true, true, true),
  -- A partner manager sees clients and no payments.
  ('partner_asked', 343, 'clients', 'look', 'client.open', null, true, true, false);

-- What clients are told ------------------------------------------------------------------------------------

alter table policy.reason
  drop constraint reason_subject_check,
  add constraint reason_subject_check check (subject in ('reject', 'return', 'cancel', 'operation', 'override', 'decline'));
comment on table policy.reason is 'Closed lists of reasons for decisions. Those of subject decline are what a client is told of a payment that was rejected; why it was rejected is another list, and stays inside.';
insert into policy.reason (subject, code, position, needs_text) values
  ('decline', 'information_missing', 1, false), ('decline', 'destination_not_yours', 2, false), ('decline', 'other_way', 3, false),
  ('decline', 'not_enough', 4, false), ('decline', 'asked_twice', 5, false), ('decline', 'details_wrong', 6, false), ('decline', 'not_possible', 9, false);

create table book.payment_decline (
  payment_id bigint primary key references book.payment (id),
  subject text not null default 'decline' check (subject = 'decline'),
  reason_code text not null,
  told_by text not null default session_user,
  told_at timestamptz not null default clock_timestamp(),
  foreign key (subject, reason_code) references policy.reason (subject, code)
);
comment on table book.payment_decline is 'The reason a client may read of a payment that was rejected. The internal one stands at the payment and leaves the office nowhere.';
create index payment_decline_reason on book.payment_decline (subject, reason_code);

create table policy.unspoken_word (
  pattern text primary key check (length(pattern) between 2 and 100)
);
comment on table policy.unspoken_word is 'What no text about a payment may say to a client, in any language, as patterns: that somebody was screened, suspected or looked into. Tipping off is an offence, and no letter needs these words.';
insert into policy.unspoken_word (pattern) values
  ('\msanction'), ('\mscreen(ed|ing|s)?\M'), ('watch ?-?list'), ('launder'), ('\msuspic'), ('\msuspect'), ('\mfraud'), ('\mterror'), ('\minvestigat'),
  ('\mcompliance'), ('politically exposed'), ('\mpep\M'), ('\maml\M'), ('\mcft\M'), ('\m(str|sar)s?\M'), ('\mcases?\M'), ('\malerts?\M'), ('\mpolice\M'), ('\mauthorit'),
  ('sanktion'), ('geldw(ä|ae)sche'), ('verdacht'), ('verd(ä|ae)chtig'), ('ermittl'), ('betrug'), ('betrüg'), ('pr(ü|ue)ffall'), ('exponierte person'), ('beh(ö|oe)rde'), ('polizei'),
  ('sanci(ó|o)n'), ('blanqueo'), ('lavado de'), ('sospech'), ('investig'), ('fraude'), ('polic(í|i)a'), ('autoridad'), ('expuesta pol'),
  ('санкци'), ('отмыва'), ('подозр'), ('расслед'), ('мошенн'), ('террор'), ('полици'), ('комплаенс'),
  ('عقوبات'), ('غسل'), ('غسيل'), ('مشبوه'), ('اشتباه'), ('احتيال'), ('إرهاب'), ('تحقيق'), ('شرطة');

insert into policy.payment_reason_text (subject, code, language, text) values
  ('decline', 'information_missing', 'en', 'we did not receive the information we had asked for'),
  ('decline', 'information_missing', 'de', 'die Angaben, um die wir gebeten hatten, haben uns nicht erreicht'),
  ('decline', 'information_missing', 'es', 'no recibimos la información que habíamos pedido'),
  ('decline', 'information_missing', 'ru', 'мы не получили сведения, о которых просили'),
  ('decline', 'information_missing', 'ar', 'لم تصلنا المعلومات التي طلبناها'),
  ('decline', 'destination_not_yours', 'en', 'we can only pay to an account or wallet in your own name'),
  ('decline', 'destination_not_yours', 'de', 'wir können nur auf ein Konto oder eine Wallet auf Ihren eigenen Namen auszahlen'),
  ('decline', 'destination_not_yours', 'es', 'solo podemos pagar a una cuenta o un monedero a su propio nombre'),
  ('decline', 'destination_not_yours', 'ru', 'мы можем платить только на счёт или кошелёк, открытый на ваше имя'),
  ('decline', 'destination_not_yours', 'ar', 'لا يمكننا الدفع إلا إلى حساب أو محفظة باسمك'),
  ('decline', 'other_way', 'en', 'money has to go back the way it came to us'),
  ('decline', 'other_way', 'de', 'Geld muss den Weg zurückgehen, auf dem es zu uns kam'),
  ('decline', 'other_way', 'es', 'el dinero debe volver por la vía por la que llegó'),
  ('decline', 'other_way', 'ru', 'деньги должны вернуться тем же путём, каким поступили к нам'),
  ('decline', 'other_way', 'ar', 'يجب أن تعود الأموال بالطريقة التي وصلتنا بها'),
  ('decline', 'not_enough', 'en', 'there was not enough free money on the account'),
  ('decline', 'not_enough', 'de', 'auf dem Konto war nicht genug freies Geld'),
  ('decline', 'not_enough', 'es', 'no había suficiente dinero libre en la cuenta'),
  ('decline', 'not_enough', 'ru', 'на счёте было недостаточно свободных средств'),
  ('decline', 'not_enough', 'ar', 'لم يكن في الحساب ما يكفي من الأموال الحرة'),
  ('decline', 'asked_twice', 'en', 'the same payment had been asked for already'),
  ('decline', 'asked_twice', 'de', 'dieselbe Zahlung war schon beauftragt'),
  ('decline', 'asked_twice', 'es', 'el mismo pago ya se había pedido'),
  ('decline', 'asked_twice', 'ru', 'такой же платёж уже был запрошен'),
  ('decline', 'asked_twice', 'ar', 'سبق طلب الدفعة نفسها'),
  ('decline', 'details_wrong', 'en', 'the details of the payment were not correct'),
  ('decline', 'details_wrong', 'de', 'die Angaben zur Zahlung waren nicht richtig'),
  ('decline', 'details_wrong', 'es', 'los datos del pago no eran correctos'),
  ('decline', 'details_wrong', 'ru', 'данные платежа были указаны неверно'),
  ('decline', 'details_wrong', 'ar', 'لم تكن بيانات الدفعة صحيحة'),
  ('decline', 'not_possible', 'en', 'we cannot carry it out in this form'),
  ('decline', 'not_possible', 'de', 'wir können sie in dieser Form nicht ausführen'),
  ('decline', 'not_possible', 'es', 'no podemos realizarlo de esta forma'),
  ('decline', 'not_possible', 'ru', 'мы не можем выполнить его в таком виде'),
  ('decline', 'not_possible', 'ar', 'لا يمكننا تنفيذها بهذا الشكل');

insert into policy.mail_template (code, language, subject, body) values
  ('payment_decline', 'en', 'Your payment {reference} was not carried out', E'Dear {name},\n\nwe have not carried out your payment {reference} of {amount}: {reason}.\n\nYou can see where it stands in your client area, and write to us there.\n\n{office}'),
  ('payment_decline', 'de', 'Ihre Zahlung {reference} wurde nicht ausgeführt', E'Guten Tag {name},\n\nIhre Zahlung {reference} über {amount} haben wir nicht ausgeführt: {reason}.\n\nWie es um sie steht, sehen Sie in Ihrem Kundenbereich; dort können Sie uns auch schreiben.\n\n{office}'),
  ('payment_decline', 'es', 'Su pago {reference} no se ha realizado', E'Hola, {name}:\n\nno hemos realizado su pago {reference} de {amount}: {reason}.\n\nEn su área de cliente puede ver su estado y escribirnos.\n\n{office}'),
  ('payment_decline', 'ru', 'Ваш платёж {reference} не выполнен', E'Здравствуйте, {name}!\n\nМы не выполнили ваш платёж {reference} на сумму {amount}: {reason}.\n\nЕго состояние видно в личном кабинете; там же можно нам написать.\n\n{office}'),
  ('payment_decline', 'ar', 'لم تُنفَّذ دفعتك {reference}', E'مرحبًا {name}،\n\nلم ننفّذ دفعتك {reference} بمبلغ {amount}: {reason}.\n\nيمكنك الاطلاع على حالتها في منطقة العميل ومراسلتنا من هناك.\n\n{office}');
insert into policy.mail_placeholder (template, name, needed, sample) values
  ('payment_decline', 'reference', true, 'W-10042'), ('payment_decline', 'amount', false, '250.00 EUR'), ('payment_decline', 'reason', true, 'not_possible');
insert into policy.letter_version (kind, subject, code, version, texts)
select 'template', '', t.code, 1, jsonb_object_agg(t.language, jsonb_build_object('subject', t.subject, 'body', t.body)) from policy.mail_template t where t.code = 'payment_decline' group by t.code
union all
select 'payment_reason', r.subject, r.code, 1, jsonb_object_agg(r.language, jsonb_build_object('text', r.text)) from policy.payment_reason_text r where r.subject = 'decline' group by r.subject, r.code;

reset role;
