-- Why a document was sent back, by kind of document, in the client's language; and letters that name each of them.
set local role purser_owner;

insert into policy.onboarding_reason (subject, code, position, needs_text) values
  ('document', 'blurred', 10, false), ('document', 'mrz_unreadable', 11, false), ('document', 'not_permitted', 12, false), ('document', 'address_differs', 13, false),
  ('document', 'date_missing', 14, false), ('document', 'not_signed', 15, false), ('document', 'face_hidden', 16, false), ('document', 'card_number_shown', 17, false);

create table policy.document_reason (
  type text not null references policy.document_type (code),
  subject text not null default 'document' check (subject = 'document'),
  code text not null,
  primary key (type, code),
  foreign key (subject, code) references policy.onboarding_reason (subject, code)
);
comment on table policy.document_reason is 'Which reasons fit which kind of document. A document is sent back for one of these only; of them book.document_reasons leaves out what the rules in force make impossible (an age limit that is not there).';
create index document_reason_reason on policy.document_reason (subject, code);

insert into policy.document_reason (type, code)
select t.code, r.code
  from policy.document_type t join policy.onboarding_reason r on r.subject = 'document'
 where case r.code
         -- These three ask what the kind needs, which policy may change: see book.document_reasons.
         when 'expired' then t.proves = 'identity' or t.code in ('certificate', 'tax_certificate')
         when 'too_old' then t.proves not in ('identity', 'liveness', 'payment')
         when 'mrz_unreadable' then t.has_mrz
         when 'side_missing' then t.sides = 2
         when 'name_differs' then t.code <> 'structure_chart'
         when 'not_permitted' then t.code not in ('selfie', 'card_front')
         when 'address_differs' then t.proves = 'address'
         when 'date_missing' then t.proves in ('address', 'funds', 'company', 'ownership')
         when 'not_signed' then t.code in ('tenancy', 'sale_contract', 'inheritance', 'articles', 'resolution', 'structure_chart', 'financial_statement')
         when 'face_hidden' then t.code in ('selfie', 'passport', 'identity_card', 'driving_licence', 'residence_permit')
         when 'card_number_shown' then t.proves = 'payment'
         else true
       end;

insert into policy.reason_text (subject, code, language, text) values
  ('document', 'unreadable', 'en', 'the text cannot be read'),
  ('document', 'unreadable', 'de', 'der Text ist nicht lesbar'),
  ('document', 'unreadable', 'es', 'el texto no se puede leer'),
  ('document', 'unreadable', 'ru', 'текст нельзя прочитать'),
  ('document', 'unreadable', 'ar', 'تتعذر قراءة النص'),
  ('document', 'cut_off', 'en', 'a part is cut off; all four corners have to be seen'),
  ('document', 'cut_off', 'de', 'ein Teil ist abgeschnitten; alle vier Ecken müssen zu sehen sein'),
  ('document', 'cut_off', 'es', 'falta una parte; deben verse las cuatro esquinas'),
  ('document', 'cut_off', 'ru', 'часть обрезана; должны быть видны все четыре угла'),
  ('document', 'cut_off', 'ar', 'جزء منه مقطوع؛ يجب أن تظهر الزوايا الأربع كلها'),
  ('document', 'expired', 'en', 'its validity has ended'),
  ('document', 'expired', 'de', 'die Gültigkeit ist abgelaufen'),
  ('document', 'expired', 'es', 'su validez ha terminado'),
  ('document', 'expired', 'ru', 'срок действия истёк'),
  ('document', 'expired', 'ar', 'انتهت مدة صلاحيته'),
  ('document', 'too_old', 'en', 'it was issued too long ago (limit in months: {months})'),
  ('document', 'too_old', 'de', 'die Ausstellung liegt zu lange zurück (Grenze in Monaten: {months})'),
  ('document', 'too_old', 'es', 'se expidió hace demasiado tiempo (límite en meses: {months})'),
  ('document', 'too_old', 'ru', 'выдано слишком давно (предел в месяцах: {months})'),
  ('document', 'too_old', 'ar', 'صدر قبل مدة أطول من المسموح (الحد بالأشهر: {months})'),
  ('document', 'wrong_document', 'en', 'this is another document than the one named here'),
  ('document', 'wrong_document', 'de', 'das ist ein anderes Dokument als das hier genannte'),
  ('document', 'wrong_document', 'es', 'es un documento distinto del indicado aquí'),
  ('document', 'wrong_document', 'ru', 'это не тот документ, который здесь назван'),
  ('document', 'wrong_document', 'ar', 'هذا مستند غير المذكور هنا'),
  ('document', 'name_differs', 'en', 'it does not show the name in your application'),
  ('document', 'name_differs', 'de', 'es nennt nicht den Namen aus Ihrem Antrag'),
  ('document', 'name_differs', 'es', 'no muestra el nombre de su solicitud'),
  ('document', 'name_differs', 'ru', 'в нём указано не то имя, что в вашей заявке'),
  ('document', 'name_differs', 'ar', 'لا يظهر فيه الاسم الوارد في طلبك'),
  ('document', 'side_missing', 'en', 'the other side is missing'),
  ('document', 'side_missing', 'de', 'die andere Seite fehlt'),
  ('document', 'side_missing', 'es', 'falta el otro lado'),
  ('document', 'side_missing', 'ru', 'нет другой стороны'),
  ('document', 'side_missing', 'ar', 'الوجه الآخر ناقص'),
  ('document', 'altered', 'en', 'we need a picture of the original as it is, without any changes'),
  ('document', 'altered', 'de', 'wir brauchen ein Bild des Originals, so wie es ist, ohne Veränderungen'),
  ('document', 'altered', 'es', 'necesitamos una imagen del original tal como es, sin cambios'),
  ('document', 'altered', 'ru', 'нам нужен снимок оригинала как есть, без каких-либо изменений'),
  ('document', 'altered', 'ar', 'نحتاج إلى صورة للأصل كما هو دون أي تغيير'),
  ('document', 'other', 'en', 'we cannot use it in this form'),
  ('document', 'other', 'de', 'wir können es in dieser Form nicht verwenden'),
  ('document', 'other', 'es', 'no podemos usarlo en esta forma'),
  ('document', 'other', 'ru', 'мы не можем использовать его в таком виде'),
  ('document', 'other', 'ar', 'لا يمكننا استخدامه بهذا الشكل'),
  ('document', 'blurred', 'en', 'the picture is blurred'),
  ('document', 'blurred', 'de', 'das Bild ist unscharf'),
  ('document', 'blurred', 'es', 'la imagen está borrosa'),
  ('document', 'blurred', 'ru', 'изображение размыто'),
  ('document', 'blurred', 'ar', 'الصورة غير واضحة'),
  ('document', 'mrz_unreadable', 'en', 'the lines of letters and << at the edge cannot be read'),
  ('document', 'mrz_unreadable', 'de', 'die Zeilen mit Buchstaben und << am Rand sind nicht lesbar'),
  ('document', 'mrz_unreadable', 'es', 'no se pueden leer las líneas de letras y << del borde'),
  ('document', 'mrz_unreadable', 'ru', 'строки из букв и знаков << у края нельзя прочитать'),
  ('document', 'mrz_unreadable', 'ar', 'تتعذر قراءة أسطر الحروف والعلامات << عند الحافة'),
  ('document', 'not_permitted', 'en', 'we do not accept documents of this kind from this issuer'),
  ('document', 'not_permitted', 'de', 'Dokumente dieser Art von diesem Aussteller nehmen wir nicht an'),
  ('document', 'not_permitted', 'es', 'no aceptamos documentos de este tipo de este emisor'),
  ('document', 'not_permitted', 'ru', 'документы этого вида от этого органа мы не принимаем'),
  ('document', 'not_permitted', 'ar', 'لا نقبل مستندات من هذا النوع من هذه الجهة'),
  ('document', 'address_differs', 'en', 'it does not show the address in your application'),
  ('document', 'address_differs', 'de', 'es nennt nicht die Anschrift aus Ihrem Antrag'),
  ('document', 'address_differs', 'es', 'no muestra la dirección de su solicitud'),
  ('document', 'address_differs', 'ru', 'в нём указан не тот адрес, что в вашей заявке'),
  ('document', 'address_differs', 'ar', 'لا يظهر فيه العنوان الوارد في طلبك'),
  ('document', 'date_missing', 'en', 'the date of issue is not to be seen'),
  ('document', 'date_missing', 'de', 'das Ausstellungsdatum ist nicht zu sehen'),
  ('document', 'date_missing', 'es', 'no se ve la fecha de expedición'),
  ('document', 'date_missing', 'ru', 'не видна дата выдачи'),
  ('document', 'date_missing', 'ar', 'لا يظهر تاريخ الإصدار'),
  ('document', 'not_signed', 'en', 'a signature is missing'),
  ('document', 'not_signed', 'de', 'eine Unterschrift fehlt'),
  ('document', 'not_signed', 'es', 'falta una firma'),
  ('document', 'not_signed', 'ru', 'нет подписи'),
  ('document', 'not_signed', 'ar', 'التوقيع ناقص'),
  ('document', 'face_hidden', 'en', 'the face cannot be seen clearly'),
  ('document', 'face_hidden', 'de', 'das Gesicht ist nicht deutlich zu sehen'),
  ('document', 'face_hidden', 'es', 'no se ve el rostro con claridad'),
  ('document', 'face_hidden', 'ru', 'лицо видно нечётко'),
  ('document', 'face_hidden', 'ar', 'الوجه لا يظهر بوضوح'),
  ('document', 'card_number_shown', 'en', 'please cover the middle digits of the card number'),
  ('document', 'card_number_shown', 'de', 'bitte decken Sie die mittleren Ziffern der Kartennummer ab'),
  ('document', 'card_number_shown', 'es', 'por favor, cubra las cifras centrales del número de la tarjeta'),
  ('document', 'card_number_shown', 'ru', 'пожалуйста, закройте средние цифры номера карты'),
  ('document', 'card_number_shown', 'ar', 'يرجى تغطية الأرقام الوسطى من رقم البطاقة');

create table policy.document_type_text (
  type text not null references policy.document_type (code),
  language text not null check (language ~ '^[a-z]{2}$'),
  text text not null check (length(text) between 1 and 200),
  version int not null default 1 check (version >= 1),
  primary key (type, language)
);
comment on table policy.document_type_text is 'Kinds of documents as clients read them in letters, by language; English is the one that must exist.';

insert into policy.document_type_text (type, language, text)
select n.type, l.language, l.text
  from (values
    ('passport', 'Passport', 'Reisepass', 'Pasaporte', 'Паспорт', 'جواز السفر'),
    ('identity_card', 'Identity card', 'Personalausweis', 'Documento de identidad', 'Удостоверение личности', 'بطاقة الهوية'),
    ('driving_licence', 'Driving licence', 'Führerschein', 'Permiso de conducir', 'Водительское удостоверение', 'رخصة القيادة'),
    ('residence_permit', 'Residence permit', 'Aufenthaltstitel', 'Permiso de residencia', 'Вид на жительство', 'تصريح الإقامة'),
    ('utility_bill', 'Utility bill', 'Rechnung eines Versorgers', 'Factura de suministros', 'Счёт за коммунальные услуги', 'فاتورة الخدمات'),
    ('bank_statement', 'Bank statement', 'Kontoauszug', 'Extracto bancario', 'Выписка из банка', 'كشف الحساب البنكي'),
    ('tax_letter', 'Letter of the tax office', 'Schreiben des Finanzamts', 'Carta de la agencia tributaria', 'Письмо налогового органа', 'رسالة مصلحة الضرائب'),
    ('tenancy', 'Tenancy agreement', 'Mietvertrag', 'Contrato de alquiler', 'Договор аренды жилья', 'عقد الإيجار'),
    ('selfie', 'Picture of yourself', 'Bild von Ihnen', 'Foto de usted', 'Ваша фотография', 'صورة لك'),
    ('card_front', 'Front of the card', 'Vorderseite der Karte', 'Anverso de la tarjeta', 'Лицевая сторона карты', 'الوجه الأمامي للبطاقة'),
    ('payslip', 'Payslip', 'Gehaltsabrechnung', 'Nómina', 'Расчётный лист', 'كشف الراتب'),
    ('tax_return', 'Tax return', 'Steuererklärung', 'Declaración de la renta', 'Налоговая декларация', 'الإقرار الضريبي'),
    ('sale_contract', 'Contract of sale', 'Kaufvertrag', 'Contrato de compraventa', 'Договор купли-продажи', 'عقد البيع'),
    ('inheritance', 'Proof of inheritance', 'Erbnachweis', 'Justificante de herencia', 'Свидетельство о наследстве', 'إثبات الإرث'),
    ('certificate', 'Certificate of incorporation', 'Gründungsurkunde', 'Certificado de constitución', 'Свидетельство о регистрации', 'شهادة التأسيس'),
    ('register_extract', 'Extract of the company register', 'Auszug aus dem Handelsregister', 'Extracto del registro mercantil', 'Выписка из реестра компаний', 'مستخرج السجل التجاري'),
    ('articles', 'Articles of association', 'Gesellschaftsvertrag', 'Estatutos', 'Устав', 'النظام الأساسي'),
    ('resolution', 'Resolution', 'Beschluss', 'Acuerdo social', 'Решение', 'القرار'),
    ('structure_chart', 'Chart of the ownership', 'Übersicht der Eigentümer', 'Esquema de propiedad', 'Схема собственности', 'مخطط الملكية'),
    ('financial_statement', 'Financial statement', 'Jahresabschluss', 'Cuentas anuales', 'Финансовая отчётность', 'القوائم المالية'),
    ('tax_certificate', 'Tax certificate', 'Steuerbescheinigung', 'Certificado fiscal', 'Налоговая справка', 'الشهادة الضريبية')) n (type, en, de, es, ru, ar)
 cross join lateral (values ('en', n.en), ('de', n.de), ('es', n.es), ('ru', n.ru), ('ar', n.ar)) l (language, text);

insert into policy.mail_template (code, language, subject, body) values
  ('document_again', 'en', 'Please send documents once more', E'Dear {name},\n\nto go on with your application {reference} we need these documents once more:\n\n{documents}\n\n{text}\n\nPlease upload them in your client area.\n\n{office}'),
  ('document_again', 'de', 'Bitte senden Sie Dokumente noch einmal', E'Guten Tag {name},\n\nfür Ihren Antrag {reference} brauchen wir diese Dokumente noch einmal:\n\n{documents}\n\n{text}\n\nBitte laden Sie sie in Ihrem Kundenbereich hoch.\n\n{office}'),
  ('document_again', 'es', 'Por favor, envíe de nuevo documentos', E'Hola, {name}:\n\npara seguir con su solicitud {reference} necesitamos de nuevo estos documentos:\n\n{documents}\n\n{text}\n\nPor favor, súbalos en su área de cliente.\n\n{office}'),
  ('document_again', 'ru', 'Пожалуйста, пришлите документы ещё раз', E'Здравствуйте, {name}!\n\nЧтобы продолжить рассмотрение заявки {reference}, нам ещё раз нужны эти документы:\n\n{documents}\n\n{text}\n\nПожалуйста, загрузите их в личном кабинете.\n\n{office}'),
  ('document_again', 'ar', 'يرجى إرسال المستندات مرة أخرى', E'مرحبًا {name}،\n\nلمتابعة طلبك {reference} نحتاج إلى هذه المستندات مرة أخرى:\n\n{documents}\n\n{text}\n\nيرجى رفعها في منطقة العميل.\n\n{office}');
insert into policy.mail_placeholder (template, name, needed, sample) values
  ('document_again', 'reference', false, 'A-10042'), ('document_again', 'documents', true, 'passport blurred'), ('document_again', 'text', true, '…'),
  -- Of a reason: what its words have to have filled in.
  ('reason.too_old', 'months', true, '3');
comment on table policy.mail_placeholder is 'What a template may have filled in, as {name}, whether it must, and an example for the preview; of the words of a reason under “reason.” and its code. name and office, which any template may have, stand in none of these rows.';

alter table policy.letter_version drop constraint letter_version_kind_check;
alter table policy.letter_version add constraint letter_version_kind_check check (kind in ('template', 'reason', 'payment_reason', 'document_type'));
comment on table policy.letter_version is 'Every version of what the office writes to clients: templates {"en": {"subject", "body"}}, reasons and names of kinds of documents {"en": {"text"}}, and the change that put it in force; only added. The newest is the one in policy.mail_template, reason_text, payment_reason_text and document_type_text. subject: what a reason is given for.';
insert into policy.letter_version (kind, subject, code, version, texts)
select 'template', '', t.code, 1, jsonb_object_agg(t.language, jsonb_build_object('subject', t.subject, 'body', t.body)) from policy.mail_template t where t.code = 'document_again' group by t.code
union all
select 'reason', r.subject, r.code, 1, jsonb_object_agg(r.language, jsonb_build_object('text', r.text)) from policy.reason_text r where r.subject = 'document' group by r.subject, r.code
union all
select 'document_type', 'document', x.type, 1, jsonb_object_agg(x.language, jsonb_build_object('text', x.text)) from policy.document_type_text x group by x.type;

create table book.client_mail_document (
  mail_id bigint not null references book.client_mail (id),
  document_id bigint not null references book.client_document (id),
  reason_code text not null,
  reason_version int not null,
  type_version int not null,
  primary key (mail_id, document_id)
);
comment on table book.client_mail_document is 'Which documents a letter asked for once more, for which reason, and the versions of the words it named both with; only added.';
create index client_mail_document_document on book.client_mail_document (document_id);

reset role;
