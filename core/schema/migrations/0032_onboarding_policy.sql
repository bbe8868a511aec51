-- The policy of onboarding as numbered versions: requirements, countries, gates, approvals, kinds of documents and the
-- questionnaire. The tables of policy hold what is in force; a version keeps what was, whole, and whom it touched.
set local role purser_owner;

create table policy.onboarding_version (
  id bigint generated always as identity primary key,
  part text not null check (part in ('requirements', 'countries', 'gates', 'approvals', 'documents', 'questionnaire')),
  version int not null check (version >= 1),
  content jsonb not null check (jsonb_typeof(content) in ('array', 'object')),
  effect jsonb not null default '{}' check (jsonb_typeof(effect) = 'object'),
  change_id bigint references policy.change_request (id),
  made_at timestamptz not null default clock_timestamp(),
  unique (part, version),
  check (version = 1 or change_id is not null)
);
comment on table policy.onboarding_version is 'Every version of each part of the policy of onboarding, whole; the newest is in force. effect: how many clients it touched when it was put in force. Version 1 came with the program. Only added.';
create index onboarding_version_change on policy.onboarding_version (change_id) where change_id is not null;

alter table policy.onboarding_requirement add column in_force boolean not null default true;
comment on column policy.onboarding_requirement.in_force is 'False: a later version asks it no more.';
alter table policy.country_rule
  add column listed_on date,
  add column in_force boolean not null default true;
comment on column policy.country_rule.listed_on is 'The date of the publication named as source; null where the start list of the program named none.';
comment on column policy.country_rule.in_force is 'False: the country is ordinary again.';

alter table policy.question add column texts jsonb not null default '{}' check (jsonb_typeof(texts) = 'object');
comment on column policy.question.texts is 'The question by language, as in text; each of its answers has texts of its own.';
update policy.question q set texts = x.texts::jsonb,
    answers = (select jsonb_agg(a.value || jsonb_build_object('texts', (x.answers::jsonb -> (a.value ->> 'code')) || jsonb_build_object('en', a.value ->> 'text')) order by a.ordinality)
                 from jsonb_array_elements(q.answers) with ordinality a)
  from (values
    ('experience', '{"en": "How often did you trade margined products in the last two years?", "de": "Wie oft haben Sie in den letzten zwei Jahren Produkte mit Hebel gehandelt?", "es": "¿Con qué frecuencia operó con productos con margen en los últimos dos años?", "ru": "Как часто за последние два года вы торговали маржинальными продуктами?", "ar": "كم مرة تداولت منتجات بالهامش في السنتين الأخيرتين؟"}',
     '{"never": {"de": "Nie", "es": "Nunca", "ru": "Ни разу", "ar": "ولا مرة"}, "some": {"de": "1- bis 10-mal", "es": "De 1 a 10 veces", "ru": "От 1 до 10 раз", "ar": "من مرة إلى 10 مرات"}, "often": {"de": "11- bis 100-mal", "es": "De 11 a 100 veces", "ru": "От 11 до 100 раз", "ar": "من 11 إلى 100 مرة"}, "very_often": {"de": "Mehr als 100-mal", "es": "Más de 100 veces", "ru": "Более 100 раз", "ar": "أكثر من 100 مرة"}}'),
    ('volume', '{"en": "What was the usual size of such a trade?", "de": "Wie groß war ein solches Geschäft üblicherweise?", "es": "¿Cuál era el tamaño habitual de una operación así?", "ru": "Каким был обычный размер такой сделки?", "ar": "ما الحجم المعتاد لصفقة كهذه؟"}',
     '{"none": {"de": "Ich habe nicht gehandelt", "es": "No operé", "ru": "Я не торговал(а)", "ar": "لم أتداول"}, "small": {"de": "Bis 10.000", "es": "Hasta 10.000", "ru": "До 10 000", "ar": "حتى 10,000"}, "large": {"de": "Mehr als 10.000", "es": "Más de 10.000", "ru": "Более 10 000", "ar": "أكثر من 10,000"}}'),
    ('education', '{"en": "Do you work, or did you, in a job that needs knowledge of these products?", "de": "Arbeiten oder arbeiteten Sie in einem Beruf, der Kenntnisse dieser Produkte verlangt?", "es": "¿Trabaja o ha trabajado en un puesto que exija conocer estos productos?", "ru": "Работаете ли вы или работали там, где нужно знание этих продуктов?", "ar": "هل تعمل أو عملت في وظيفة تتطلب معرفة هذه المنتجات؟"}',
     '{"no": {"de": "Nein", "es": "No", "ru": "Нет", "ar": "لا"}, "study": {"de": "Ich habe es studiert", "es": "Lo estudié", "ru": "Я это изучал(а)", "ar": "درست ذلك"}, "work": {"de": "Ich habe mindestens ein Jahr damit gearbeitet", "es": "Trabajé con ellos un año o más", "ru": "Я работал(а) с ними год или дольше", "ar": "عملت بها سنة أو أكثر"}}'),
    ('leverage', '{"en": "You hold a position of 10,000 with leverage 1:20. What margin is needed?", "de": "Sie halten eine Position von 10.000 mit Hebel 1:20. Welche Margin ist nötig?", "es": "Mantiene una posición de 10.000 con apalancamiento 1:20. ¿Qué margen se necesita?", "ru": "У вас позиция на 10 000 с плечом 1:20. Какая нужна маржа?", "ar": "لديك مركز بقيمة 10,000 برافعة 1:20. ما الهامش المطلوب؟"}',
     '{"a": {"de": "200", "es": "200", "ru": "200", "ar": "200"}, "b": {"de": "500", "es": "500", "ru": "500", "ar": "500"}, "c": {"de": "2.000", "es": "2.000", "ru": "2000", "ar": "2,000"}, "d": {"de": "Das weiß ich nicht", "es": "No lo sé", "ru": "Не знаю", "ar": "لا أعرف"}}'),
    ('margin_call', '{"en": "What happens when your equity falls to half of the margin needed?", "de": "Was geschieht, wenn Ihr Eigenkapital auf die Hälfte der nötigen Margin fällt?", "es": "¿Qué ocurre cuando su patrimonio cae a la mitad del margen necesario?", "ru": "Что происходит, когда ваши средства падают до половины нужной маржи?", "ar": "ماذا يحدث عندما تنخفض حقوق ملكيتك إلى نصف الهامش المطلوب؟"}',
     '{"a": {"de": "Nichts", "es": "Nada", "ru": "Ничего", "ar": "لا شيء"}, "b": {"de": "Positionen werden geschlossen", "es": "Se cierran posiciones", "ru": "Позиции закрываются", "ar": "تُغلق المراكز"}, "c": {"de": "Der Broker leiht mir Geld", "es": "El bróker me presta dinero", "ru": "Брокер даёт мне деньги в долг", "ar": "يقرضني الوسيط مالًا"}, "d": {"de": "Das weiß ich nicht", "es": "No lo sé", "ru": "Не знаю", "ar": "لا أعرف"}}'),
    ('gap', '{"en": "A stop order at 1.1000 and the market opens at 1.0950. At what price is it filled?", "de": "Eine Stop-Order liegt bei 1,1000, und der Markt öffnet bei 1,0950. Zu welchem Kurs wird sie ausgeführt?", "es": "Hay una orden stop en 1,1000 y el mercado abre en 1,0950. ¿A qué precio se ejecuta?", "ru": "Стоп-приказ стоит на 1,1000, а рынок открывается на 1,0950. По какой цене он исполнится?", "ar": "أمر إيقاف عند 1.1000 والسوق يفتح عند 1.0950. بأي سعر يُنفَّذ؟"}',
     '{"a": {"de": "Immer zu 1,1000", "es": "Siempre a 1,1000", "ru": "Всегда по 1,1000", "ar": "دائمًا عند 1.1000"}, "b": {"de": "Um 1,0950", "es": "Alrededor de 1,0950", "ru": "Около 1,0950", "ar": "حوالي 1.0950"}, "c": {"de": "Sie wird nicht ausgeführt", "es": "No se ejecuta", "ru": "Он не исполнится", "ar": "لا يُنفَّذ"}, "d": {"de": "Das weiß ich nicht", "es": "No lo sé", "ru": "Не знаю", "ar": "لا أعرف"}}')) x (code, texts, answers)
 where q.code = x.code and exists (select from policy.questionnaire n where n.id = q.questionnaire_id and n.code = 'appropriateness' and n.edition = 1);

insert into policy.onboarding_version (part, version, content)
select x.part, 1, x.content
  from (values
    ('requirements', (select jsonb_agg(jsonb_build_object('client_kind', r.client_kind, 'jurisdiction', r.jurisdiction, 'risk_band', r.risk_band, 'level', r.level, 'what', r.what, 'code', r.code, 'pieces', r.pieces, 'law', r.law) order by r.id)
                        from policy.onboarding_requirement r)),
    ('countries', (select jsonb_agg(jsonb_build_object('country', r.country, 'list', r.list, 'points', r.points, 'onboarding', r.onboarding, 'source', r.source, 'listed_on', r.listed_on) order by r.list, r.country) from policy.country_rule r)),
    ('gates', (select jsonb_agg(jsonb_build_object('operation', g.operation, 'level', g.level, 'deferred', g.deferred, 'past_expiry', g.past_expiry) order by g.operation) from policy.kyc_gate g)),
    ('approvals', (select jsonb_agg(jsonb_build_object('decision', a.decision, 'risk_band', a.risk_band, 'people', a.people, 'senior', a.senior) order by a.decision, a.risk_band) from policy.onboarding_approval a)),
    ('documents', (select jsonb_agg(jsonb_build_object('code', t.code, 'needs_number', t.needs_number, 'needs_expiry', t.needs_expiry, 'age_months', t.age_months) order by t.position) from policy.document_type t)),
    ('questionnaire', (select jsonb_build_object('pass_points', n.pass_points, 'cooling_off_hours', n.cooling_off_hours, 'retakes', n.retakes, 'retake_days', n.retake_days,
        'questions', (select jsonb_agg(jsonb_build_object('code', q.code, 'texts', q.texts, 'answers',
            (select jsonb_agg(jsonb_build_object('code', a.value -> 'code', 'points', a.value -> 'points', 'texts', a.value -> 'texts') order by a.ordinality) from jsonb_array_elements(q.answers) with ordinality a)) order by q.position)
          from policy.question q where q.questionnaire_id = n.id))
      from policy.questionnaire n where n.code = 'appropriateness' and n.edition = 1))) x (part, content);

insert into policy.role_permission (role, permission)
select r.role, p.permission
  from (values
    ('onboarding_rule.change', '{compliance,compliance_manager}'::text[]),
    ('onboarding_rule.publish', '{compliance_manager}')) p (permission, roles)
 cross join unnest(p.roles) r (role)
on conflict do nothing;

reset role;
