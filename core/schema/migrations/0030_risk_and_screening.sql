-- Risk factors that were missing with what they need: countries of telephone numbers, clients to be rated again soon,
-- what a hit decided later waits for, and who may dismiss hits alone as policy.
set local role purser_owner;

create table policy.dial_prefix (
  prefix text primary key check (prefix ~ '^[1-9][0-9]{0,4}$'),
  countries text[] not null check (cardinality(countries) between 1 and 8)
);
comment on table policy.dial_prefix is 'Countries of telephone numbers by their leading digits (ITU E.164), the longest that fits; several where a code is shared.';
insert into policy.dial_prefix (prefix, countries)
select split_part(p, ':', 1), string_to_array(split_part(p, ':', 2), '/')
  from regexp_split_to_table('1:US/CA 1242:BS 1246:BB 1264:AI 1268:AG 1284:VG 1340:VI 1345:KY 1441:BM 1473:GD 1649:TC 1658:JM 1664:MS 1670:MP 1671:GU 1684:AS 1721:SX 1758:LC 1767:DM 1784:VC 1787:PR 1809:DO 1829:DO 1849:DO 1868:TT 1869:KN 1876:JM 1939:PR
    20:EG 211:SS 212:MA/EH 213:DZ 216:TN 218:LY 220:GM 221:SN 222:MR 223:ML 224:GN 225:CI 226:BF 227:NE 228:TG 229:BJ 230:MU 231:LR 232:SL 233:GH 234:NG 235:TD 236:CF 237:CM 238:CV 239:ST 240:GQ 241:GA 242:CG 243:CD 244:AO 245:GW 246:IO 248:SC 249:SD
    250:RW 251:ET 252:SO 253:DJ 254:KE 255:TZ 256:UG 257:BI 258:MZ 260:ZM 261:MG 262:RE/YT 263:ZW 264:NA 265:MW 266:LS 267:BW 268:SZ 269:KM 27:ZA 290:SH 291:ER 297:AW 298:FO 299:GL
    30:GR 31:NL 32:BE 33:FR 34:ES 350:GI 351:PT 352:LU 353:IE 354:IS 355:AL 356:MT 357:CY 358:FI/AX 359:BG 36:HU 370:LT 371:LV 372:EE 373:MD 374:AM 375:BY 376:AD 377:MC 378:SM 380:UA 381:RS 382:ME 383:XK 385:HR 386:SI 387:BA 389:MK 39:IT/VA
    40:RO 41:CH 420:CZ 421:SK 423:LI 43:AT 44:GB/GG/IM/JE 45:DK 46:SE 47:NO/SJ 48:PL 49:DE
    500:FK 501:BZ 502:GT 503:SV 504:HN 505:NI 506:CR 507:PA 508:PM 509:HT 51:PE 52:MX 53:CU 54:AR 55:BR 56:CL 57:CO 58:VE 590:GP/BL/MF 591:BO 592:GY 593:EC 594:GF 595:PY 596:MQ 597:SR 598:UY 599:CW/BQ
    60:MY 61:AU/CX/CC 62:ID 63:PH 64:NZ 65:SG 66:TH 670:TL 672:NF 673:BN 674:NR 675:PG 676:TO 677:SB 678:VU 679:FJ 680:PW 681:WF 682:CK 683:NU 685:WS 686:KI 687:NC 688:TV 689:PF 690:TK 691:FM 692:MH
    7:RU/KZ 76:KZ 77:KZ 81:JP 82:KR 84:VN 850:KP 852:HK 853:MO 855:KH 856:LA 86:CN 880:BD 886:TW
    90:TR 91:IN 92:PK 93:AF 94:LK 95:MM 960:MV 961:LB 962:JO 963:SY 964:IQ 965:KW 966:SA 967:YE 968:OM 970:PS 971:AE 972:IL 973:BH 974:QA 975:BT 976:MN 977:NP 98:IR 992:TJ 993:TM 994:AZ 995:GE 996:KG 998:UZ', '\s+') p;

create table book.risk_due (
  client_id bigint primary key,
  cause text not null check (length(cause) between 1 and 32),
  at timestamptz not null default clock_timestamp(),
  done_at timestamptz
);
comment on table book.risk_due is 'Clients to be rated again by the upkeep, one row each: somebody else held their file when something happened, or the list of countries changed. done_at null: it waits. No reference to the client: the check of it would wait for whoever holds the file.';
create index risk_due_at on book.risk_due (at, client_id) where done_at is null;

-- What an office in use decided about its points stays as it is: there the new factors give nothing until somebody
-- drafts rules with points for them.
insert into policy.risk_factor (ruleset_id, code, category, points, threshold)
select r.id, f.code, f.category, case when exists (select from book.client) then 0 else f.points end, f.threshold
  from policy.risk_ruleset r
 cross join (values
   ('leverage', 'product', 3, 200::bigint), ('swap_free', 'product', 1, null),
   ('third_party', 'channel', 8, 1), ('chargebacks', 'behaviour', 5, 1), ('above_expected', 'behaviour', 6, 200), ('little_trading', 'behaviour', 6, 500000),
   ('dormant', 'behaviour', 3, 180), ('confirmed_hits', 'behaviour', 12, 6)) f (code, category, points, threshold)
  join policy.risk_category c on c.code = f.category
 where c.ruleset_id = r.id;

create table book.officer (
  client_id bigint not null references book.client (id),
  role text not null check (role in ('representatives', 'directors')),
  name_key text not null check (length(name_key) between 1 and 256),
  party_id bigint not null unique references book.party (id),
  at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  primary key (client_id, role, name_key)
);
comment on table book.officer is 'Those whom the file of a company names as representatives and directors, each name of a role once; screened as parties behind the client while they are named.';

insert into policy.mail_template (code, language, subject, body) values
  ('deferred_lapsed', 'en', 'Your verification was not completed in time', E'Dear {name},\n\nyour verification was not completed by {day}. We cannot keep your account open for deposits and trading; the money you paid in goes back to where it came from, with the result of your trading. We will be in touch about it.\n\n{office}'),
  ('deferred_lapsed', 'de', 'Ihre Identitätsprüfung wurde nicht rechtzeitig abgeschlossen', E'Guten Tag {name},\n\nIhre Identitätsprüfung wurde nicht bis zum {day} abgeschlossen. Wir können Ihr Konto nicht für Einzahlungen und Handel offen halten; das eingezahlte Geld geht mit dem Ergebnis Ihres Handels dorthin zurück, woher es kam. Wir melden uns dazu bei Ihnen.\n\n{office}'),
  ('deferred_lapsed', 'es', 'Su verificación no se completó a tiempo', E'Hola, {name}:\n\nsu verificación no se completó antes del {day}. No podemos mantener su cuenta abierta para depósitos y operaciones; el dinero ingresado vuelve a su origen, con el resultado de sus operaciones. Nos pondremos en contacto con usted.\n\n{office}'),
  ('deferred_lapsed', 'ru', 'Проверка вашей личности не завершена в срок', E'Здравствуйте, {name}!\n\nПроверка вашей личности не была завершена до {day}. Мы не можем держать ваш счёт открытым для пополнения и торговли; внесённые деньги с учётом результата торговли возвращаются туда, откуда пришли. Мы свяжемся с вами по этому поводу.\n\n{office}'),
  ('deferred_lapsed', 'ar', 'لم يكتمل التحقق من هويتك في الوقت المحدد', E'مرحبًا {name}،\n\nلم يكتمل التحقق من هويتك حتى {day}. لا يمكننا إبقاء حسابك مفتوحًا للإيداع والتداول؛ يعود المال الذي دفعته إلى مصدره مع نتيجة تداولك. سنتواصل معك بهذا الشأن.\n\n{office}');
insert into policy.letter_version (kind, subject, code, version, texts)
select 'template', '', t.code, 1, jsonb_object_agg(t.language, jsonb_build_object('subject', t.subject, 'body', t.body)) from policy.mail_template t where t.code = 'deferred_lapsed' group by t.code;
insert into policy.mail_placeholder (template, name, needed, sample) values ('deferred_lapsed', 'day', true, '2027-01-31');

-- A strong hit of a sanctions list always takes two people; these say what else does.
insert into policy.setting (key, kind, value, least, most, description) values
  ('screening.two_people_sanction', 'flag', 'false', null, null, 'Two people dismiss a possible hit of a sanctions list too; a strong one always takes two'),
  ('screening.two_people_pep', 'flag', 'false', null, null, 'Two people dismiss a hit of a list of politically exposed persons'),
  ('screening.two_people_adverse', 'flag', 'false', null, null, 'Two people dismiss a hit of adverse media');

-- A hit that is not clear may be looked at again on a day.
alter table book.screening_hit add column again_on date, add column again_told_at timestamptz;
comment on column book.screening_hit.again_on is 'Day on which somebody wants to be told of a hit that is not clear yet.';
create index screening_hit_again on book.screening_hit (again_on) where again_on is not null and again_told_at is null;
insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound)
select 'deferred_lapsed', 251, n.desk, 'look', 'client.open', 'application.propose', true, true, false from policy.notification_kind n where n.code = 'screening_alert'
union all
select 'hit_again', 250, n.desk, 'look', n.deed, 'screening.decide', true, true, false from policy.notification_kind n where n.code = 'screening_alert';

reset role;
