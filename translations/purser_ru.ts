<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DeepLink</name>
    <message>
        <source>The link was not opened: it is too long to be one of Purser&apos;s.</source>
        <translation>Ссылка не открыта: она слишком длинная для ссылки Purser.</translation>
    </message>
    <message>
        <source>The link was not opened: it names nothing that Purser shows.</source>
        <translation>Ссылка не открыта: она не указывает ни на что, что показывает Purser.</translation>
    </message>
    <message>
        <source>The link leads to nothing that you may see in this office.</source>
        <translation>Ссылка не ведёт ни к чему, что вам доступно в этом офисе.</translation>
    </message>
    <message>
        <source>The link was not opened: you have no desk that shows it.</source>
        <translation>Ссылка не открыта: у вас нет раздела, где это показано.</translation>
    </message>
    <message>
        <source>The link was not opened: it is not written like one of Purser&apos;s.</source>
        <translation>Ссылка не открыта: она записана не так, как ссылки Purser.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Another Purser keeps your drafts; what you type here and do not send is gone when this one ends.</source>
        <translation>Ваши черновики хранит другой запущенный Purser; введённое здесь и не отправленное пропадёт при закрытии этого.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: what you type and do not send is gone when Purser ends.</source>
        <translation>На этом компьютере нет открытой связки ключей: введённое и не отправленное пропадёт при закрытии Purser.</translation>
    </message>
    <message>
        <source>The key of your earlier drafts is gone from the keychain; they cannot be read any more.</source>
        <translation>Ключа прежних черновиков больше нет в связке ключей; прочитать их нельзя.</translation>
    </message>
</context>
<context>
    <name>KeySheets</name>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>help cheat sheet shortcuts keyboard</source>
        <translation>помощь справка шпаргалка сочетания клавиши клавиатура</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts…</source>
        <translation>Настройки: сочетания клавиш…</translation>
    </message>
    <message>
        <source>keys change hotkeys</source>
        <translation>клавиши изменить горячие</translation>
    </message>
</context>
<context>
    <name>OfficeFinder</name>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <extracomment>between the members of a list; Arabic has its own comma</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>purser::clients::ApplicantDialog</name>
    <message>
        <source>New applicant</source>
        <translation>Новый заявитель</translation>
    </message>
    <message>
        <source>Opens a file and an application. Fields with a star are needed for the level; they can also be filled in later.</source>
        <translation>Создаются досье и заявка. Поля со звёздочкой нужны для уровня; их можно заполнить и позже.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Физлицо</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Уровень 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Уровень 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Уровень 3</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Юрисдикция</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>A name, a level and a jurisdiction are needed to open a file.</source>
        <translation>Чтобы создать досье, нужны имя, уровень и юрисдикция.</translation>
    </message>
    <message>
        <source>%1, %2 (same %3)</source>
        <extracomment>name, code, what is the same: &quot;Jörg Müller, C-12 (same e-mail)&quot;</extracomment>
        <translation>%1, %2 (совпадает: %3)</translation>
    </message>
    <message>
        <source>May be here already: %1</source>
        <translation>Возможно, уже есть: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть досье</translation>
    </message>
</context>
<context>
    <name>purser::clients::AutomaticPage</name>
    <message>
        <source>You proposed, published or confirmed this rule. Another person checks what it decides.</source>
        <translation>Вы предложили, опубликовали или подтвердили это правило. Его решения проверяет другой сотрудник.</translation>
    </message>
    <message>
        <source>You stopped this rule. Another person confirms it.</source>
        <translation>Вы остановили это правило. Его подтверждает другой сотрудник.</translation>
    </message>
    <message>
        <source>A rule goes live after it has been in shadow under the same name.</source>
        <translation>Правило переходит в рабочий режим после теневого под тем же именем.</translation>
    </message>
    <message>
        <source>People disagree with what this version approved. Propose another version.</source>
        <translation>Сотрудники не согласны с тем, что одобрила эта версия. Предложите другую версию.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>теневой</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>уровень %1</translation>
    </message>
    <message>
        <source>risk up to %1</source>
        <translation>риск до %1</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>все страны</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>кроме %1</translation>
    </message>
    <message>
        <source>with the vendor&apos;s verdict</source>
        <translation>с заключением поставщика</translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <translation>
            <numerusform>%n в день</numerusform>
            <numerusform>%n в день</numerusform>
            <numerusform>%n в день</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % checked</source>
        <translation>проверяется %1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>purser::clients::AutomaticView</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients…</source>
        <translation>Остановить автоматическое одобрение клиентов…</translation>
    </message>
    <message>
        <source>Check automatic decisions</source>
        <translation>Проверить автоматические решения</translation>
    </message>
    <message>
        <source>Refresh automatic approvals</source>
        <translation>Обновить автоматические одобрения</translation>
    </message>
    <message>
        <source>Automatic decisions that people check</source>
        <translation>Автоматические решения, которые проверяют сотрудники</translation>
    </message>
    <message>
        <source>A disagreement with a rule</source>
        <translation>Несогласие с правилом</translation>
    </message>
    <message>
        <source>Rules that approve applications</source>
        <translation>Правила, которые одобряют заявки</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>Что решило правило</translation>
    </message>
    <message>
        <source>What a rule would have approved</source>
        <translation>Что одобрило бы правило</translation>
    </message>
    <message>
        <source>Rules that wait for the head of compliance</source>
        <translation>Правила, которые ждут руководителя комплаенса</translation>
    </message>
    <message>
        <source>Decisions that were checked</source>
        <translation>Проверенные решения</translation>
    </message>
    <message>
        <source>Automatic approvals of clients</source>
        <translation>Автоматические одобрения клиентов</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>What clients are written</source>
        <translation>Что пишут клиентам</translation>
    </message>
    <message>
        <source>A letter in every language</source>
        <translation>Письмо на каждом языке</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>The policy of onboarding</source>
        <translation>Политика приёма клиентов</translation>
    </message>
    <message>
        <source>Whom a rule would touch</source>
        <translation>Кого затронет правило</translation>
    </message>
    <message>
        <source>Countries above the ordinary</source>
        <translation>Страны повышенного внимания</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>Что открывает уровень</translation>
    </message>
    <message>
        <source>Questions in five languages</source>
        <translation>Вопросы на пяти языках</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
</context>
<context>
    <name>purser::clients::CasesPanel</name>
    <message>
        <source>Cases about this client</source>
        <translation>Дела об этом клиенте</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Open a &amp;case…</source>
        <translation>Открыть &amp;дело…</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>No case about this client.</source>
        <translation>Об этом клиенте дел нет.</translation>
    </message>
    <message>
        <source>Whoever opens one works on it.</source>
        <translation>Кто открывает дело, тот его и ведёт.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientColumns</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Верификация</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Payments that are not finished</source>
        <translation>Незавершённые платежи</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Risk band</source>
        <translation>Уровень риска</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Brand (code)</source>
        <translation>Бренд (код)</translation>
    </message>
    <message>
        <source>Desk (code)</source>
        <translation>Отдел (код)</translation>
    </message>
    <message>
        <source>Team (code)</source>
        <translation>Команда (код)</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientDeeds</name>
    <message>
        <source>This client has that destination already. Nothing was added.</source>
        <translation>У клиента уже есть такие реквизиты. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>This does not look like a number of that method. Nothing was added.</source>
        <translation>Это не похоже на номер для этого способа. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>You entered it yourself; another person decides.</source>
        <translation>Вы сами это ввели; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Destination added; it waits to be verified.</source>
        <translation>Реквизиты добавлены и ждут подтверждения.</translation>
    </message>
    <message>
        <source>Verify a destination</source>
        <translation>Подтверждение реквизитов</translation>
    </message>
    <message>
        <source>Say what shows that it belongs to the client. This stays on the record.</source>
        <translation>Укажите, чем подтверждается, что реквизиты принадлежат клиенту. Это останется в записях.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Destination verified.</source>
        <translation>Реквизиты подтверждены.</translation>
    </message>
    <message>
        <source>Policy lets this client have at most 1:%1. Nothing was changed.</source>
        <translation>По правилам этому клиенту доступно не более 1:%1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>You would not see the client there; somebody who sees both places does that.</source>
        <translation>Там вы не увидите клиента; это делает тот, кто видит оба места.</translation>
    </message>
    <message>
        <source>A change of leverage is on its way already. Nothing was changed.</source>
        <translation>Изменение кредитного плеча уже выполняется. Ничего не изменено.</translation>
    </message>
    <message>
        <source>That is what it is already. Nothing was changed.</source>
        <translation>Так уже и есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>You restricted the client; another person lifts it.</source>
        <translation>Вы ограничили клиента; снимает ограничение другой сотрудник.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Снять ограничение</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>Ограничить клиента</translation>
    </message>
    <message>
        <source>The client may do again what their identity review allows.</source>
        <translation>Клиенту снова доступно то, что разрешает проверка личности.</translation>
    </message>
    <message>
        <source>Nothing goes in or out until another person lifts it. Everybody else sees a scheduled review; why, only compliance can read.</source>
        <translation>Ничего не поступает и не уходит, пока другой сотрудник не снимет ограничение. Остальные видят плановую проверку; причину может прочитать только комплаенс.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Ограничить</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>Ограничение снято.</translation>
    </message>
    <message>
        <source>The client is restricted.</source>
        <translation>Клиент ограничен.</translation>
    </message>
    <message>
        <source>Leverage ordered; the trading server sets it.</source>
        <translation>Кредитное плечо заказано; его установит торговый сервер.</translation>
    </message>
    <message>
        <source>Client placed.</source>
        <translation>Клиент распределён.</translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>Эти реквизиты добавили вы; чьи они и откуда, говорит другой человек.</translation>
    </message>
    <message>
        <source>Nothing tells the card or account. Nothing was changed.</source>
        <translation>Карта или счёт ниоткуда не известны. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer is recorded.</source>
        <translation>Ответ банка записан.</translation>
    </message>
    <message>
        <source>Record the match</source>
        <translation>Записать соответствие</translation>
    </message>
    <message>
        <source>What the destination is known by is recorded.</source>
        <translation>Записано, по чему известны реквизиты.</translation>
    </message>
    <message>
        <source>Allow a destination again</source>
        <translation>Снова разрешить реквизит</translation>
    </message>
    <message>
        <source>Block a destination</source>
        <translation>Заблокировать реквизит</translation>
    </message>
    <message>
        <source>It is not verified then; somebody else verifies it before money goes there.</source>
        <translation>Тогда он не подтверждён; подтверждает его другой человек, прежде чем туда уйдут деньги.</translation>
    </message>
    <message>
        <source>From now on nobody is paid there: nothing is entered for it, and what is not sent yet is stopped.</source>
        <translation>Отныне туда никому не платят: новое не вводится, а ещё не отправленное останавливается.</translation>
    </message>
    <message>
        <source>Allow it again</source>
        <translation>Разрешить снова</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Destination allowed again; it waits to be verified.</source>
        <translation>Реквизит снова разрешён; он ждёт подтверждения.</translation>
    </message>
    <message>
        <source>Destination blocked.</source>
        <translation>Реквизит заблокирован.</translation>
    </message>
    <message>
        <source>The check digits do not fit this IBAN: a character is wrong. Nothing was added.</source>
        <translation>Контрольные цифры не подходят к этому IBAN: один из знаков неверен. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>%1 retired this destination (%2). Nothing was changed.</source>
        <translation>%1 вывел(а) эти реквизиты из употребления (%2). Ничего не изменено.</translation>
    </message>
    <message>
        <source>Retire a destination</source>
        <translation>Вывести реквизиты из употребления</translation>
    </message>
    <message>
        <source>From now on nothing goes there: nothing is entered for it, what waits is stopped, what is not sent yet comes back, and money owed to it goes the next way. It comes back by two people, and is new then.</source>
        <translation>С этого момента туда ничего не уходит: на эти реквизиты ничего не вводится, ожидающее останавливается, ещё не отправленное возвращается, а деньги, которые должны были вернуться туда, идут следующим путём. Вернуть реквизиты могут только двое, и тогда они считаются новыми.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Вывести</translation>
    </message>
    <message>
        <source>Destination retired.</source>
        <translation>Реквизиты выведены из употребления.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientList</name>
    <message>
        <source>Name, e-mail, code or login</source>
        <translation>Имя, e-mail, код или логин</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>Клиентов пока нет.</translation>
    </message>
    <message>
        <source>They come by import, or from the web site when it is connected.</source>
        <translation>Они появляются при импорте или с сайта, когда он подключён.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Names and e-mails are searched from three letters on, codes and logins at once.</source>
        <translation>Имена и e-mail ищутся с трёх букв, коды и логины — сразу.</translation>
    </message>
    <message>
        <source>No client matches.</source>
        <translation>Нет подходящих клиентов.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for less.</source>
        <translation>Уберите фильтр или сократите запрос.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientOverview</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Identity review and risk</source>
        <translation>Верификация и риск</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Средства</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>Свободная маржа</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>How old equity and free margin are</source>
        <translation>Давность данных о средствах и свободной марже</translation>
    </message>
    <message>
        <source>Trading accounts and wallets</source>
        <translation>Торговые счета и кошельки</translation>
    </message>
    <message>
        <source>No trading account yet.</source>
        <translation>Торговых счетов пока нет.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Подтвердить…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Добавить реквизиты</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлены</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>Реквизитов пока нет.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Дата основания</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Верификация</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>не было</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Choose a destination that is not verified.</source>
        <translation>Выберите неподтверждённые реквизиты.</translation>
    </message>
    <message>
        <source>Source of funds, 12 months</source>
        <translation>Источник средств, 12 месяцев</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Распределить…</translation>
    </message>
    <message>
        <source>Change brand, desk and team</source>
        <translation>Изменить бренд, отдел и команду</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Кредитное плечо</translation>
    </message>
    <message>
        <source>Change leverage…</source>
        <translation>Изменить кредитное плечо…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Choose an active account without a change on its way.</source>
        <translation>Выберите активный счёт, для которого не выполняется изменение.</translation>
    </message>
    <message>
        <source>Payee check…</source>
        <translation>Проверка получателя…</translation>
    </message>
    <message>
        <source>Match to a deposit…</source>
        <translation>Сопоставить с пополнением…</translation>
    </message>
    <message>
        <source>Payee check</source>
        <translation>Проверка получателя</translation>
    </message>
    <message>
        <source>What the bank said of the holder</source>
        <translation>Что банк сказал о владельце</translation>
    </message>
    <message>
        <source>Name found, source, day</source>
        <translation>Найденное имя, источник, день</translation>
    </message>
    <message>
        <source>Known by a deposit</source>
        <translation>Известно по пополнению</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>Эти реквизиты добавили вы; чьи они и откуда, говорит другой человек.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Выберите реквизиты.</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Разрешить снова…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Вывести…</translation>
    </message>
    <message>
        <source>It is retired already.</source>
        <translation>Они уже выведены из употребления.</translation>
    </message>
    <message>
        <source>%1 retired by %2, %3: %4</source>
        <translation>%1 вывел(а) из употребления %2, %3: %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientPage</name>
    <message>
        <source>Parts of the file</source>
        <translation>Разделы досье</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Open a review of this client</source>
        <translation>Открыть проверку этого клиента</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Вывод…</translation>
    </message>
    <message>
        <source>Enter a withdrawal for this client</source>
        <translation>Создать вывод для этого клиента</translation>
    </message>
    <message>
        <source>Audit trail of this client</source>
        <translation>Журнал аудита по этому клиенту</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошен</translation>
    </message>
    <message>
        <source>Payments of this client</source>
        <translation>Платежи этого клиента</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Платежей пока нет.</translation>
    </message>
    <message>
        <source>The last twenty would stand here.</source>
        <translation>Здесь показываются последние двадцать.</translation>
    </message>
    <message>
        <source>No client is open.</source>
        <translation>Клиент не открыт.</translation>
    </message>
    <message>
        <source>Choose one in the list, or search for a name, an e-mail, a code or a login.</source>
        <translation>Выберите клиента в списке или найдите по имени, e-mail, коду или логину.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Верификация: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Undo merge…</source>
        <translation>Отменить объединение…</translation>
    </message>
    <message>
        <source>Undo the merge of this file</source>
        <translation>Отменить объединение этого досье</translation>
    </message>
    <message>
        <source>This file is closed: it was merged into %1, %2.</source>
        <translation>Это досье закрыто: оно объединено с %1, %2.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>%1, %2, was merged into this file.</source>
        <translation>%1, %2: досье объединено с этим.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Выписка…</translation>
    </message>
    <message>
        <source>Make out a statement for this client</source>
        <translation>Составить выписку для этого клиента</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>Счета этого клиента в главной книге</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Restrict this client</source>
        <translation>Ограничить этого клиента</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Всё, что нашли проверки</translation>
    </message>
    <message>
        <source>%1: scheduled review since %2</source>
        <translation>%1: плановая проверка с %2</translation>
    </message>
    <message>
        <source>Lift the restriction of this client</source>
        <translation>Снять ограничение с этого клиента</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>Показать более ранние события</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTexts</name>
    <message>
        <source>Person</source>
        <translation>Физлицо</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Потенциальный</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Не проводилась</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Approved, level %1</source>
        <translation>Одобрена, уровень %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>запрещённый</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не подтверждены</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Подтверждены</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокированы</translation>
    </message>
    <message>
        <source>client entered</source>
        <translation>клиент внесён</translation>
    </message>
    <message>
        <source>account %1 opened</source>
        <translation>открыт счёт %1</translation>
    </message>
    <message>
        <source>destination %1 added</source>
        <translation>добавлены реквизиты %1</translation>
    </message>
    <message>
        <source>identity review: %1</source>
        <translation>верификация: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by the rule %2, version %3</source>
        <translation>%1 по правилу %2, версия %3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>signed in from a new device: %1</source>
        <translation>вход с нового устройства: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>Closing only</source>
        <translation>Только закрытие</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Только просмотр</translation>
    </message>
    <message>
        <source>%1 (%2 was refused)</source>
        <translation>%1 (%2: отказано)</translation>
    </message>
    <message>
        <source>%1 (%2 is not confirmed)</source>
        <translation>%1 (%2: не подтверждено)</translation>
    </message>
    <message>
        <source>%1 (%2 is on its way)</source>
        <translation>%1 (%2: выполняется)</translation>
    </message>
    <message>
        <source>the file says something else: %1</source>
        <translation>в деле теперь указано иначе: %1</translation>
    </message>
    <message>
        <source>document handed in: %1</source>
        <translation>документ подан: %1</translation>
    </message>
    <message>
        <source>document accepted: %1</source>
        <translation>документ принят: %1</translation>
    </message>
    <message>
        <source>document rejected: %1</source>
        <translation>документ отклонён: %1</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>записана заметка</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>контакт: %1</translation>
    </message>
    <message>
        <source>agreed to: %1</source>
        <translation>согласие дано: %1</translation>
    </message>
    <message>
        <source>took back: %1</source>
        <translation>согласие отозвано: %1</translation>
    </message>
    <message>
        <source>letter: %1</source>
        <translation>письмо: %1</translation>
    </message>
    <message>
        <source>%1 opened: %2</source>
        <translation>%1 открыта: %2</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 решена: %2</translation>
    </message>
    <message>
        <source>category %1: %2</source>
        <translation>категория %1: %2</translation>
    </message>
    <message>
        <source>appropriateness test passed</source>
        <translation>тест на соответствие пройден</translation>
    </message>
    <message>
        <source>appropriateness test not passed</source>
        <translation>тест на соответствие не пройден</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 объединено с %2</translation>
    </message>
    <message>
        <source>merge of %1 into %2 taken back</source>
        <translation>объединение %1 с %2 отменено</translation>
    </message>
    <message numerus="yes">
        <source>screened: %n hit(s)</source>
        <translation>
            <numerusform>проверено: %n совпадение</numerusform>
            <numerusform>проверено: %n совпадения</numerusform>
            <numerusform>проверено: %n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>rated %1, %2</source>
        <translation>оценка %1, %2</translation>
    </message>
    <message>
        <source>rating of %1 by hand: %2</source>
        <translation>оценка %1 вручную: %2</translation>
    </message>
    <message>
        <source>restricted for a scheduled review</source>
        <translation>ограничено из-за плановой проверки</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>ограничение снято</translation>
    </message>
    <message>
        <source>leverage 1:%1 on account %2: %3</source>
        <translation>плечо 1:%1 на счёте %2: %3</translation>
    </message>
    <message>
        <source>trading on account %1: %2, %3</source>
        <translation>торговля на счёте %1: %2, %3</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Nearly matches</source>
        <translation>Почти совпадает</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Проверить не удалось</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Выведены</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>destination %1 retired: %2</source>
        <translation>реквизиты %1 выведены из употребления: %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTickets</name>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>В работе у</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Tickets of this client</source>
        <translation>Обращения этого клиента</translation>
    </message>
    <message>
        <source>This client has asked nothing.</source>
        <translation>Этот клиент ни о чём не спрашивал.</translation>
    </message>
    <message>
        <source>What comes in by the web site appears here.</source>
        <translation>То, что приходит через сайт, появляется здесь.</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Новое обращение…</translation>
    </message>
    <message>
        <source>Enter a ticket of this client</source>
        <translation>Внести обращение этого клиента</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientsView</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>Refresh clients</source>
        <translation>Обновить список клиентов</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The file has no country of residence yet.</source>
        <translation>В досье пока нет страны проживания.</translation>
    </message>
    <message>
        <source>Every client, newest first, and one file</source>
        <translation>Все клиенты, сначала новые, и одно досье</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>Поиск по мере ввода</translation>
    </message>
    <message>
        <source>The last payments of a client</source>
        <translation>Последние платежи клиента</translation>
    </message>
    <message>
        <source>Notes of colleagues</source>
        <translation>Заметки коллег</translation>
    </message>
    <message>
        <source>What happened with a client</source>
        <translation>Что происходило с клиентом</translation>
    </message>
    <message>
        <source>A new place to be paid to</source>
        <translation>Новые реквизиты для выплат</translation>
    </message>
    <message>
        <source>A statement for a client: period, language, file</source>
        <translation>Выписка для клиента: период, язык, файл</translation>
    </message>
    <message>
        <source>Statement %1 saved.</source>
        <translation>Выписка %1 сохранена.</translation>
    </message>
    <message>
        <source>What a client asked of the office</source>
        <translation>О чём спрашивал клиент</translation>
    </message>
    <message>
        <source>Devices of a client, and who else uses them</source>
        <translation>Устройства клиента и кто ещё ими пользуется</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Всё, что нашли проверки</translation>
    </message>
    <message>
        <source>Cases about a client, for those who may know of them</source>
        <translation>Дела о клиенте — для тех, кому положено о них знать</translation>
    </message>
    <message>
        <source>Another leverage for a trading account</source>
        <translation>Другое кредитное плечо для торгового счёта</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>Свидетельство сохранено: %1</translation>
    </message>
    <message>
        <source>A destination nobody is paid to any more</source>
        <translation>Реквизиты, на которые больше не платят</translation>
    </message>
</context>
<context>
    <name>purser::clients::ContactTexts</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>У клиента</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>entered the ticket</source>
        <translation>внёс(ла) обращение</translation>
    </message>
    <message>
        <source>took the ticket</source>
        <translation>взял(а) обращение</translation>
    </message>
    <message>
        <source>answered the client</source>
        <translation>ответил(а) клиенту</translation>
    </message>
    <message>
        <source>the client wrote again</source>
        <translation>клиент написал снова</translation>
    </message>
    <message>
        <source>resolved the ticket</source>
        <translation>закончил(а) обращение</translation>
    </message>
    <message>
        <source>opened the ticket again</source>
        <translation>открыл(а) обращение снова</translation>
    </message>
    <message>
        <source>closed the ticket: no answer came</source>
        <translation>закрыл(а) обращение: ответа не было</translation>
    </message>
    <message>
        <source>The letter waits to be sent.</source>
        <translation>Письмо ждёт отправки.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>Письмо отправлено.</translation>
    </message>
    <message>
        <source>The letter could not be sent.</source>
        <translation>Письмо не удалось отправить.</translation>
    </message>
    <message>
        <source>%1 has this ticket. Take it first.</source>
        <translation>Обращение в работе у %1. Сначала возьмите его.</translation>
    </message>
    <message>
        <source>You have this ticket already.</source>
        <translation>Это обращение уже у вас.</translation>
    </message>
    <message>
        <source>The ticket has moved on. Nothing was changed.</source>
        <translation>Обращение уже в другом состоянии. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The ticket changed while you read it. Nothing was sent; look at it again.</source>
        <translation>Обращение изменилось, пока вы его читали. Ничего не отправлено; посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>A complaint ends with an answer in writing. Answer it first.</source>
        <translation>Жалоба завершается письменным ответом. Сначала ответьте.</translation>
    </message>
    <message>
        <source>The client has no e-mail address: nothing can be written.</source>
        <translation>У клиента нет адреса эл. почты: написать нельзя.</translation>
    </message>
    <message>
        <source>The text holds the number of a card. Take it out.</source>
        <translation>В тексте есть номер карты. Уберите его.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вас</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
</context>
<context>
    <name>purser::clients::DataCompare</name>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налоги</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Публичные должности</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Источник обращения</translation>
    </message>
    <message>
        <source>Client said</source>
        <translation>Указал клиент</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>Проверено: %1, %2</translation>
    </message>
    <message>
        <source>document differs: %1</source>
        <translation>в документе иначе: %1</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>документ: %1</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>Документ действует до</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
</context>
<context>
    <name>purser::clients::DestinationDialog</name>
    <message>
        <source>New destination</source>
        <translation>Новые реквизиты</translation>
    </message>
    <message>
        <source>Another person verifies it; until then no withdrawal to it can be approved.</source>
        <translation>Их подтверждает другой сотрудник; до этого вывод на них одобрить нельзя.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Add the destination</source>
        <translation>Добавить реквизиты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enter where the money goes and who holds it.</source>
        <translation>Укажите, куда идут деньги и кто владелец.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DevicesPanel</name>
    <message>
        <source>Address of the sign-in</source>
        <translation>Адрес входа</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>Также у</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Первый раз</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Устройства неизвестны.</translation>
    </message>
    <message>
        <source>Sign-ins to the web site bring them here.</source>
        <translation>Они появляются после входов на сайт.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>No sign-in yet.</source>
        <translation>Входов пока нет.</translation>
    </message>
    <message>
        <source>very many: a public one</source>
        <translation>очень многие: общее</translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s)</source>
        <translation>
            <numerusform>ещё %n клиент</numerusform>
            <numerusform>ещё %n клиента</numerusform>
            <numerusform>ещё %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device and country</source>
        <translation>устройство и страна</translation>
    </message>
    <message>
        <source>device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>Открыть %1 %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Хостинг</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentDialog</name>
    <message>
        <source>Add a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. Files can be dropped here. Somebody else reviews it.</source>
        <translation>PNG, JPEG или PDF, не более 10 МБ. Файлы можно перетащить сюда. Проверяет другой сотрудник.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Изображение файла</translation>
    </message>
    <message>
        <source>Add the document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Name of the file, or drop it here</source>
        <translation>Имя файла, или перетащите его сюда</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of document and what it proves: &quot;Passport (identity)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как получен</translation>
    </message>
    <message>
        <source>Sent by the client</source>
        <translation>Прислал клиент</translation>
    </message>
    <message>
        <source>Scanned here</source>
        <translation>Отсканирован здесь</translation>
    </message>
    <message>
        <source>Seen in a video call</source>
        <translation>Показан по видеосвязи</translation>
    </message>
    <message>
        <source>Read from its chip</source>
        <translation>Считан с чипа</translation>
    </message>
    <message>
        <source>From a register</source>
        <translation>Из реестра</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>Машиночитаемая зона</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Документы (%1)</translation>
    </message>
    <message>
        <source>Front side</source>
        <translation>Лицевая сторона</translation>
    </message>
    <message>
        <source>Choose a file and say what it is.</source>
        <translation>Выберите файл и укажите вид документа.</translation>
    </message>
    <message>
        <source>This has not the form of a machine readable zone yet.</source>
        <translation>Это пока не имеет вида машиночитаемой зоны.</translation>
    </message>
    <message>
        <source>%1 %2, born %3, number %4, valid to %5</source>
        <translation>%1 %2, дата рождения %3, № %4, действует до %5</translation>
    </message>
    <message>
        <source>All check digits fit: %1.</source>
        <translation>Все контрольные цифры верны: %1.</translation>
    </message>
    <message>
        <source>A check digit is wrong. It reads: %1.</source>
        <translation>Контрольная цифра неверна. Прочитано: %1.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Такого файла нет, или его нельзя прочитать.</translation>
    </message>
    <message>
        <source>Exactly this file is on the client&apos;s file already. Nothing was added.</source>
        <translation>Точно такой файл уже есть в досье клиента. Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentView</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Accept document</source>
        <translation>Принять документ</translation>
    </message>
    <message>
        <source>Reject document…</source>
        <translation>Отклонить документ…</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Документов пока нет.</translation>
    </message>
    <message>
        <source>What the client uploads appears here.</source>
        <translation>Здесь появляется то, что загружает клиент.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1, оборот</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You uploaded it; another person reviews it.</source>
        <translation>Вы сами его загрузили; проверяет другой сотрудник.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>выдан %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>контрольные цифры верны</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>контрольная цифра неверна</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>Differs from what the client said: %1</source>
        <translation>Расходится с данными клиента: %1</translation>
    </message>
    <message>
        <source>Differs (%1), accepted because: %2</source>
        <translation>Расходится (%1), принято по причине: %2</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Этот документ нельзя показать здесь.</translation>
    </message>
    <message>
        <source>Its data stands above.</source>
        <translation>Его данные указаны выше.</translation>
    </message>
    <message>
        <source>PDF documents are shown by poppler-utils, which is not installed here.</source>
        <translation>Документы PDF показывает poppler-utils, а он здесь не установлен.</translation>
    </message>
    <message>
        <source>Drawing this page takes too long. Its data stands above.</source>
        <translation>Страница рисуется слишком долго. Её данные указаны выше.</translation>
    </message>
    <message>
        <source>The PDF is damaged or locked. Its data stands above.</source>
        <translation>PDF повреждён или закрыт паролем. Его данные указаны выше.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Scan it again…</source>
        <translation>Проверить ещё раз…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Take the copy back…</source>
        <translation>Отозвать копию…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Shows it as it came, for a while. This leaves an audit record.</source>
        <translation>Показывает его на время таким, каким он пришёл. Это записывается в журнал аудита.</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Для чего?</translation>
    </message>
    <message>
        <source>parts struck out by %1</source>
        <translation>части закрыты, автор: %1</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>Этот документ не выдаётся.</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>Два документа</translation>
    </message>
    <message>
        <source>Sets a second document beside this one (D)</source>
        <translation>Ставит рядом второй документ (D)</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Общий масштаб</translation>
    </message>
    <message>
        <source>Both documents zoom together (Y)</source>
        <translation>Масштаб обоих документов меняется вместе (Y)</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>причина: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <extracomment>%1 is what the amount is of: &quot;Income of a year&quot;</extracomment>
        <translation>Валюта: %1</translation>
    </message>
    <message>
        <source>On file: %1. Fill in to replace it.</source>
        <extracomment>%1 is a masked value: &quot;•••789&quot;</extracomment>
        <translation>В досье: %1. Заполните, чтобы заменить.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, обязательно</translation>
    </message>
</context>
<context>
    <name>purser::clients::FileDeeds</name>
    <message>
        <source>%1, back</source>
        <translation>%1, оборот</translation>
    </message>
    <message>
        <source>Application %1 is open. Documents and consents come next.</source>
        <translation>Заявка %1 открыта. Дальше — документы и согласия.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Добавлено: %1.</translation>
    </message>
    <message>
        <source>%1 added; its check digits fit.</source>
        <translation>Добавлено: %1; контрольные цифры верны.</translation>
    </message>
    <message>
        <source>%1 added; a check digit is wrong.</source>
        <translation>Добавлено: %1; контрольная цифра неверна.</translation>
    </message>
    <message>
        <source>Correct the file of %1</source>
        <translation>Исправить досье: %1</translation>
    </message>
    <message>
        <source>What was said before stays in the history of each field.</source>
        <translation>Прежние данные остаются в истории каждого поля.</translation>
    </message>
    <message>
        <source>A change voids the proposal that waits. What was said before stays in the history.</source>
        <translation>Изменение аннулирует ожидающее предложение. Прежние данные остаются в истории.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Источник данных</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Где указано</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>The file of %1 is corrected.</source>
        <translation>Досье исправлено: %1.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Подтвердить: %1</translation>
    </message>
    <message>
        <source>You compared it with an accepted document. Another value later is not verified any more.</source>
        <translation>Вы сверили данные с принятым документом. Другое значение позже уже не будет подтверждённым.</translation>
    </message>
    <message>
        <source>Agrees with</source>
        <translation>С чем совпадает</translation>
    </message>
    <message>
        <source>No document is accepted yet.</source>
        <translation>Принятых документов пока нет.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>Подтверждено: %1.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>История: %1</translation>
    </message>
    <message>
        <source>Every value this field had, newest first.</source>
        <translation>Все значения этого поля, сначала новые.</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (источник: %2)</translation>
    </message>
    <message>
        <source>, checked by %1 on %2</source>
        <translation>, проверено: %1, %2</translation>
    </message>
    <message>
        <source>Nothing was ever said.</source>
        <translation>Данных не было.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>It is shown for a short time. Your name and the purpose stay on the record.</source>
        <translation>Показывается недолго. Ваше имя и цель остаются в журнале.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>purser::clients::FindingsPanel</name>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>совпадений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the lists resembles this client.</source>
        <translation>В списках нет никого похожего на этого клиента.</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1, %2, оценка %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source> by %1 (%2)</source>
        <translation> — %1 (%2)</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Decide the hit %1</source>
        <translation>Принять решение по совпадению %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>баллы: %1</translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>Нет факторов, добавляющих баллы.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Владельцы</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>через %n уровень</numerusform>
            <numerusform>через %n уровня</numerusform>
            <numerusform>через %n уровней</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>контролирует</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>номинальный владелец</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>точно %1/%2</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>Дубликаты клиента</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть досье</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>совпадает: %1</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>Усиленная проверка</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Write down %1</source>
        <translation>Записать: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source> · the same person</source>
        <translation> · то же лицо</translation>
    </message>
    <message>
        <source> · not the same person</source>
        <translation> · другое лицо</translation>
    </message>
    <message>
        <source>Decide whether %1 is the same</source>
        <translation>Решить, то же ли это лицо: %1</translation>
    </message>
    <message>
        <source>What it consists of cannot be shown.</source>
        <translation>Из чего она складывается, показать нельзя.</translation>
    </message>
    <message>
        <source>Higher lately</source>
        <translation>Недавно был выше</translation>
    </message>
    <message>
        <source>%1 now; a better rating counts after a pause</source>
        <translation>сейчас %1; более низкий риск учитывается после паузы</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Показать все…</translation>
    </message>
    <message>
        <source>Show everything that screenings found, and their proofs</source>
        <translation>Показать всё, что нашли проверки, и их подтверждения</translation>
    </message>
    <message>
        <source>What changes the band…</source>
        <translation>Что меняет уровень…</translation>
    </message>
    <message>
        <source>Verification by a vendor</source>
        <translation>Проверка поставщиком</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Say why it is not followed: %1</source>
        <translation>Сказать, почему это не учитывается: %1</translation>
    </message>
    <message>
        <source>%1, reference %2</source>
        <translation>%1, номер %2</translation>
    </message>
    <message>
        <source> · not followed: %1</source>
        <translation> · не учтено: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::ForecastChart</name>
    <message>
        <source>Reviews by month</source>
        <translation>Проверки по месяцам</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>%1	%2 reviews	%3 of high risk	%4 documents</source>
        <translation>%1	проверки: %2	с высоким риском: %3	документы: %4</translation>
    </message>
    <message numerus="yes">
        <source>Overdue now: %n reviews</source>
        <translation>
            <numerusform>Сейчас просрочена %n проверка</numerusform>
            <numerusform>Сейчас просрочены %n проверки</numerusform>
            <numerusform>Сейчас просрочено %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews, %2 high risk · %3 documents</source>
        <translation>проверки: %1, выс. риск: %2 · док.: %3</translation>
    </message>
</context>
<context>
    <name>purser::clients::FormDialog</name>
    <message>
        <source>Fields with a star are still empty.</source>
        <translation>Поля со звёздочкой ещё не заполнены.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Значение не указано.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Значение слишком длинное.</translation>
    </message>
    <message>
        <source>This has not the form of one.</source>
        <translation>Неверный формат.</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day: 1985-03-02.</source>
        <translation>Это не дата. Укажите год-месяц-день: 1985-03-02.</translation>
    </message>
    <message>
        <source>This is no amount: 25000 or 25000.50.</source>
        <translation>Это не сумма. Пример: 25000 или 25000.50.</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>Это не страна.</translation>
    </message>
    <message>
        <source>This is not one of the list.</source>
        <translation>Этого нет в списке.</translation>
    </message>
    <message>
        <source>Separate what you list by commas.</source>
        <translation>Перечисляйте через запятую.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card. None is ever stored.</source>
        <translation>Похоже на номер платёжной карты. Такие номера никогда не хранятся.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be shown.</source>
        <translation>Значение содержит символы, которые нельзя показать.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or PDF by its content.</source>
        <translation>По содержимому это не PNG, JPEG или PDF.</translation>
    </message>
    <message>
        <source>This is no share: 25, 33.33 or 1/3, at most the whole.</source>
        <translation>Это не доля: 25, 33.33 или 1/3, не больше целого.</translation>
    </message>
    <message>
        <source>The file is empty or above 10 MB.</source>
        <translation>Файл пуст или больше 10 МБ.</translation>
    </message>
    <message>
        <source>The office does not take this.</source>
        <translation>Офис это не принимает.</translation>
    </message>
    <message>
        <source>Write the country first: DE 12345678911.</source>
        <translation>Сначала укажите страну: DE 12345678911.</translation>
    </message>
</context>
<context>
    <name>purser::clients::FundsBar</name>
    <message>
        <source>%1 came in a year; nothing is declared.</source>
        <translation>За год поступило %1; ничего не заявлено.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>исчерпано</translation>
    </message>
    <message>
        <source>nearly used up</source>
        <translation>почти исчерпано</translation>
    </message>
    <message>
        <source>within what was declared</source>
        <translation>в пределах заявленного</translation>
    </message>
    <message>
        <source>%1 net worth</source>
        <translation>%1 чистых активов</translation>
    </message>
    <message>
        <source>%1 expected deposits</source>
        <translation>%1 ожидаемых пополнений</translation>
    </message>
    <message>
        <source>%1 % used, %2: %3 of %4</source>
        <translation>Использовано %1 %, %2: %3 из %4</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Источник средств</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitDialog</name>
    <message>
        <source>Not %1</source>
        <translation>Это не %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Это %1</translation>
    </message>
    <message>
        <source>Not clear whether it is %1</source>
        <translation>Неясно, это ли %1</translation>
    </message>
    <message>
        <source>%1: something is waited for</source>
        <translation>%1: чего-то ждут</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>Передать %1 дальше</translation>
    </message>
    <message>
        <source>It still stands against the client, and is told of again on its day.</source>
        <translation>Оно по-прежнему говорит против клиента; в назначенный день о нём напомнят.</translation>
    </message>
    <message>
        <source>It stays open and goes to somebody else; you are not handed it again today. How often that happens is counted.</source>
        <translation>Оно остаётся открытым и переходит к другому; сегодня вам его больше не выдадут. Сколько раз это случилось, считается.</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>Ваш ответ действует именно для этих данных и этой записи списка.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнивали</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>не отложено</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Посмотреть снова через дней</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A reason with the digit that chooses it: &quot;2 · Other country&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>%1 is handed on.</source>
        <translation>%1: передано дальше.</translation>
    </message>
    <message>
        <source>%1 is decided.</source>
        <translation>%1: решено.</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsDialog</name>
    <message>
        <source>Not the same</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Each is decided on its own, for exactly the data and the record of the list shown. That somebody is on a list is said of each by itself.</source>
        <translation>Каждое решается отдельно, ровно для показанных данных и записи списка. Что кто-то есть в списке, говорится о каждом по отдельности.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнивалось</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>В списке как</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>Ready: %1 of %2</source>
        <translation>Готово: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n hits</source>
        <translation>
            <numerusform>Решить %n совпадение</numerusform>
            <numerusform>Решить %n совпадения</numerusform>
            <numerusform>Решить %n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>The office looks at them.</source>
        <translation>Офис их проверяет.</translation>
    </message>
    <message>
        <source>None of them can be decided this way.</source>
        <translation>Ни одно из них нельзя решить так.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Скажите словами.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>not decided: it changed</source>
        <translation>не решено: изменилось</translation>
    </message>
    <message>
        <source>Decided: %1 · left out: %2</source>
        <translation>Решено: %1 · пропущено: %2</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsPage</name>
    <message>
        <source>Compared</source>
        <translation>Сравнивалось</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>В списке как</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Почему такая оценка</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>Совпадения к решению</translation>
    </message>
    <message>
        <source>No hit waits.</source>
        <translation>Нет ожидающих совпадений.</translation>
    </message>
    <message>
        <source>What screening finds above the threshold appears here.</source>
        <translation>Здесь появляется то, что скрининг находит выше порога.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Not clear…</source>
        <translation>Неясно…</translation>
    </message>
    <message>
        <source>Not the same…</source>
        <translation>Другое лицо…</translation>
    </message>
    <message>
        <source>%1, two people</source>
        <translation>%1, два человека</translation>
    </message>
    <message>
        <source>%1, behind the client</source>
        <translation>%1, за клиентом</translation>
    </message>
    <message>
        <source>Choose a hit in the list.</source>
        <translation>Выберите совпадение в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not the same…</source>
        <translation>
            <numerusform>%n — другое лицо…</numerusform>
            <numerusform>%n — другие лица…</numerusform>
            <numerusform>%n — другие лица…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits decided.</source>
        <translation>
            <numerusform>Решено %n совпадение.</numerusform>
            <numerusform>Решено %n совпадения.</numerusform>
            <numerusform>Решено %n совпадений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>Пропущено %n.</numerusform>
            <numerusform>Пропущено %n.</numerusform>
            <numerusform>Пропущено %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this entry</source>
        <translation>Этой записи</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>One after the other: a letter says what it is, a digit gives the reason, Enter decides, and the next one is there. Several of a kind (Shift or Ctrl), or all of one entry, are decided with one reason; what takes two people, or changed since, is left out and named.</source>
        <translation>Одно за другим: буква говорит, что это, цифра даёт причину, Enter решает, и следующее уже открыто. Несколько одного вида (Shift или Ctrl) или все одной записи решаются с одной причиной; что требует двух человек или с тех пор изменилось, исключается и называется.</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Ждать…</translation>
    </message>
    <message>
        <source>The same…</source>
        <translation>Это он…</translation>
    </message>
    <message>
        <source>All of this entry…</source>
        <translation>Все этой записи…</translation>
    </message>
    <message>
        <source>%1, again on %2</source>
        <translation>%1, снова %2</translation>
    </message>
    <message>
        <source>This is said of one hit at a time.</source>
        <translation>Это говорят об одном совпадении за раз.</translation>
    </message>
    <message>
        <source>You have handed it on today.</source>
        <translation>Вы сегодня его передали.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of this entry…</source>
        <translation>
            <numerusform>Все %n этой записи…</numerusform>
            <numerusform>Все %n этой записи…</numerusform>
            <numerusform>Все %n этой записи…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Взять себе…</translation>
    </message>
    <message>
        <source>%1, with you</source>
        <translation>%1, у вас</translation>
    </message>
    <message>
        <source>%1, with %2 since %3</source>
        <translation>%1, у %2 с %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <translation>Им занимается %1 с %2.</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Nobody else has it; it can be decided.</source>
        <translation>Им никто больше не занимается; можно решать.</translation>
    </message>
    <message>
        <source>The head of compliance takes over what somebody has.</source>
        <translation>Взятое кем-то забирает руководитель комплаенса.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Взять себе: %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Whoever has it cannot decide it any more. That you took it over, and why, is on the record.</source>
        <translation>Тот, у кого совпадение, больше не сможет его решить. В журнале останется, что вы его взяли и почему.</translation>
    </message>
    <message>
        <source>Somebody else may decide it then.</source>
        <translation>Тогда его сможет решить кто-то другой.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>you</source>
        <translation>у вас</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>Теперь у вас: %1.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>Свободно: %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::IntakeTexts</name>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налоги</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Публичные должности</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Источник обращения</translation>
    </message>
    <message>
        <source>Two letters: en, de</source>
        <translation>Две буквы: en, de</translation>
    </message>
    <message>
        <source>Countries, separated by commas</source>
        <translation>Страны через запятую</translation>
    </message>
    <message>
        <source>Country and number: DE 12345678911</source>
        <translation>Страна и номер: DE 12345678911</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Через запятую</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>A register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Terms of business</source>
        <translation>Условия обслуживания</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Уведомление о конфиденциальности</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>Уведомление о рисках</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Верификация после первого депозита</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>Электронная доставка</translation>
    </message>
    <message>
        <source>Retail client</source>
        <translation>Розничный клиент</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>Профессиональный клиент</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>Правомочный контрагент</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>running</source>
        <translation>срок идёт</translation>
    </message>
    <message>
        <source>verified in time</source>
        <translation>верификация пройдена в срок</translation>
    </message>
    <message>
        <source>lapsed: the money goes back</source>
        <translation>срок истёк: деньги возвращаются</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>деньги возвращены</translation>
    </message>
    <message>
        <source>Request to the client</source>
        <translation>Запрос клиенту</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Заявка одобрена</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Заявка отклонена</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>Срок документа истекает</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ожидает отправки</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>отклонено почтовым сервером</translation>
    </message>
    <message>
        <source>not sent, given up</source>
        <translation>не отправлено, попытки прекращены</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.</source>
        <translation>В досье клиента нет адреса электронной почты.</translation>
    </message>
    <message>
        <source>What stands in the client&apos;s file is no e-mail address.</source>
        <translation>То, что указано в досье клиента, не является адресом электронной почты.</translation>
    </message>
    <message>
        <source>It waited for too long; what it says may not be true any more.</source>
        <translation>Оно ждало слишком долго; его содержание могло устареть.</translation>
    </message>
    <message>
        <source>The mail service broke off; it may have arrived.</source>
        <translation>Почтовая служба прервалась; письмо могло дойти.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was lost; it may have arrived.</source>
        <translation>Ответ почтового сервера потерян; письмо могло дойти.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address.</source>
        <translation>Почтовый сервер не принимает письма на этот адрес.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address at present.</source>
        <translation>Почтовый сервер сейчас не принимает письма на этот адрес.</translation>
    </message>
    <message>
        <source>The mail server refused the letter for what it holds.</source>
        <translation>Почтовый сервер отклонил письмо из-за его содержания.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>Почтовый сервер сейчас не принимает письмо.</translation>
    </message>
    <message>
        <source>The office&apos;s mail server does not work; the office status says why.</source>
        <translation>Почтовый сервер офиса не работает; причина указана в состоянии офиса.</translation>
    </message>
    <message>
        <source>%1 Its answer was %2.</source>
        <translation>%1 Его ответ: %2.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Проверка не завершена в срок</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>Документы ещё раз</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>Вопрос о платеже</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>Платёж не выполнен</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1, сторона %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::LetterTextDialog</name>
    <message>
        <source>%1: %2 has to stand in the text.</source>
        <extracomment>%1 is a language, %2 a placeholder in braces.</extracomment>
        <translation>%1: в тексте должно быть %2.</translation>
    </message>
    <message>
        <source>%1: nothing is ever filled in for %2.</source>
        <translation>%1: вместо %2 никогда ничего не подставляется.</translation>
    </message>
    <message>
        <source>%1: a text is missing.</source>
        <translation>%1: не хватает текста.</translation>
    </message>
    <message>
        <source>%1: a text is too long.</source>
        <translation>%1: текст слишком длинный.</translation>
    </message>
    <message>
        <source>Question to an applicant</source>
        <translation>Вопрос заявителю</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Заявка одобрена</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Заявка отклонена</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>Срок действия документа истекает</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>Вопрос о платеже</translation>
    </message>
    <message>
        <source>Reason to ask an applicant: %1</source>
        <translation>Причина вопроса заявителю: %1</translation>
    </message>
    <message>
        <source>Reason to ask about a payment: %1</source>
        <translation>Причина вопроса о платеже: %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Предложение (%1): %2</translation>
    </message>
    <message>
        <source>What clients are written, in every language. Another person puts it in force; letters written before keep their words.</source>
        <translation>Что пишут клиентам, на каждом языке. В действие это вводит другой сотрудник; прежние письма сохраняют свой текст.</translation>
    </message>
    <message>
        <source>As a client would read it</source>
        <translation>Как это прочтёт клиент</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>Ввести эту версию в действие</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Предложить эту версию</translation>
    </message>
    <message>
        <source>Filled in: %1. Needed in every language: %2.</source>
        <translation>Подставляется: %1. Обязательно на каждом языке: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter.</source>
        <translation>Часть предложения без точки: она стоит внутри письма.</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>Тема, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Текст, %1</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>Это решает руководитель комплаенса, но не о собственном предложении.</translation>
    </message>
    <message>
        <source>Change a text first.</source>
        <translation>Сначала измените какой-нибудь текст.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Проверка не завершена в срок</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>Платёж не выполнен</translation>
    </message>
    <message>
        <source>Reason a payment was rejected: %1</source>
        <translation>Причина отклонения платежа: %1</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>Документы ещё раз</translation>
    </message>
    <message>
        <source>Kind of document: %1</source>
        <translation>Вид документа: %1</translation>
    </message>
    <message>
        <source>Reason a document was sent back: %1</source>
        <translation>Причина возврата документа: %1</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter. Needed in every language: %1.</source>
        <translation>Часть предложения без точки: она стоит внутри письма. Нужно на каждом языке: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” would tell the client of screening, suspicion or a case. No letter may.</source>
        <translation>%1: «%2» сообщило бы клиенту о проверке по спискам, подозрении или деле. Ни одному письму это не позволено.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LettersPage</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Letters to clients</source>
        <translation>Письма клиентам</translation>
    </message>
    <message>
        <source>What clients are written and how reasons are put to them, in every language. One person proposes another version, the head of compliance puts it in force.</source>
        <translation>Что пишут клиентам и как им называют причины, на каждом языке. Один сотрудник предлагает другую версию, руководитель комплаенса вводит её в действие.</translation>
    </message>
    <message>
        <source>There are no letters.</source>
        <translation>Писем нет.</translation>
    </message>
    <message>
        <source>Templates come with the program and its upgrades.</source>
        <translation>Шаблоны поставляются с программой и её обновлениями.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>Прочитать или изменить…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation>Выберите письмо в списке.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Выберите предложение в списке.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Это решает руководитель комплаенса.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Это предложили вы; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>Изменение %1 ждёт руководителя комплаенса.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Изменение %1 действует.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Ничего не меняется. Автор предложения увидит причину.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Изменение %1 отклонено.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LeverageDialog</name>
    <message>
        <source>Change leverage</source>
        <translation>Изменить кредитное плечо</translation>
    </message>
    <message>
        <source>The trading server sets it within moments. More than now needs a good identity review.</source>
        <translation>Торговый сервер установит его за несколько мгновений. Для увеличения нужна действующая проверка личности.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Кредитное плечо</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Set 1:%1</source>
        <translation>Установить 1:%1</translation>
    </message>
    <message>
        <source>Choose another leverage than now.</source>
        <translation>Выберите плечо, отличное от нынешнего.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ListsPage</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний раз найден</translation>
    </message>
    <message>
        <source>When the service last found the file of the publisher</source>
        <translation>Когда служба в последний раз нашла файл издателя</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>SHA-256 of what was read; certificates name it</source>
        <translation>SHA-256 прочитанного; свидетельства называют её</translation>
    </message>
    <message>
        <source>Lists in force</source>
        <translation>Действующие списки</translation>
    </message>
    <message>
        <source>What clients are compared with. Every name of every list is looked for each night; all of them have to be found.</source>
        <translation>С чем сравнивают клиентов. Каждую ночь ищется каждое имя каждого списка; все должны быть найдены.</translation>
    </message>
    <message>
        <source>No list is in force.</source>
        <translation>Ни один список не действует.</translation>
    </message>
    <message>
        <source>The screening service reads the lists of its folder and puts them in force.</source>
        <translation>Служба проверки читает списки из своей папки и вводит их в действие.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MatchDialog</name>
    <message>
        <source>Match to a deposit</source>
        <translation>Сопоставить с пополнением</translation>
    </message>
    <message>
        <source>Say by which deposit this card or account is known. Money then goes back to it first. This stays on the record and can be taken back.</source>
        <translation>Укажите, по какому пополнению известна эта карта или счёт. Тогда деньги сначала возвращаются туда. Это остаётся в записях, и это можно взять назад.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Choose the deposit</source>
        <translation>Выберите пополнение</translation>
    </message>
    <message>
        <source>Came by it</source>
        <translation>Пришло с неё</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, от %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the last of %n deposit(s)</source>
        <translation>
            <numerusform>%1, последнее из %n пополнения</numerusform>
            <numerusform>%1, последнее из %n пополнений</numerusform>
            <numerusform>%1, последнее из %n пополнений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, как сейчас</translation>
    </message>
    <message>
        <source>None of them: take back what was said</source>
        <translation>Ни одно: взять сказанное назад</translation>
    </message>
    <message>
        <source>The deposits are being read.</source>
        <translation>Пополнения загружаются.</translation>
    </message>
    <message>
        <source>No deposit by this method tells its card or account.</source>
        <translation>Ни у одного пополнения этим способом не указана карта или счёт.</translation>
    </message>
    <message>
        <source>Choose the deposit that came by it.</source>
        <translation>Выберите пополнение, которое с неё пришло.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeComparison</name>
    <message>
        <source>another date of birth</source>
        <translation>другая дата рождения</translation>
    </message>
    <message>
        <source>another nationality</source>
        <translation>другое гражданство</translation>
    </message>
    <message>
        <source>a confirmed hit of screening</source>
        <translation>подтверждённое совпадение проверки по спискам</translation>
    </message>
    <message>
        <source>a political exposure</source>
        <translation>политическая значимость</translation>
    </message>
    <message>
        <source>a higher risk</source>
        <translation>более высокий риск</translation>
    </message>
    <message>
        <source>Both files beside each other</source>
        <translation>Оба досье рядом</translation>
    </message>
    <message>
        <source>Both files are being read.</source>
        <translation>Оба досье загружаются.</translation>
    </message>
    <message>
        <source>Payments are not finished: %1.</source>
        <translation>Не завершены платежи: %1.</translation>
    </message>
    <message>
        <source>Money is held: %1.</source>
        <translation>Деньги зарезервированы: %1.</translation>
    </message>
    <message>
        <source>An application is open: %1.</source>
        <translation>Открыта заявка: %1.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already: %1.</source>
        <translation>Предложение уже ждёт второго сотрудника: %1.</translation>
    </message>
    <message>
        <source>Merged already: %1.</source>
        <translation>Уже объединено: %1.</translation>
    </message>
    <message>
        <source>The file that would go on is closed: %1.</source>
        <translation>Досье, которое осталось бы, закрыто: %1.</translation>
    </message>
    <message>
        <source>The file that would be closed is suspended: %1.</source>
        <translation>Досье, которое было бы закрыто, приостановлено: %1.</translation>
    </message>
    <message>
        <source>One is a person, the other a company.</source>
        <translation>Одно досье о человеке, другое о компании.</translation>
    </message>
    <message>
        <source>They belong to two legal entities.</source>
        <translation>Они относятся к двум юридическим лицам.</translation>
    </message>
    <message>
        <source>Hits of screening are not decided yet.</source>
        <translation>По совпадениям проверки ещё нет решения.</translation>
    </message>
    <message>
        <source>A rating by hand waits for a second person.</source>
        <translation>Ручная оценка ждёт второго сотрудника.</translation>
    </message>
    <message>
        <source>A client category waits for a second person.</source>
        <translation>Категория клиента ждёт второго сотрудника.</translation>
    </message>
    <message>
        <source>A verification after the first deposit is running.</source>
        <translation>Идёт проверка после первого пополнения.</translation>
    </message>
    <message>
        <source>Money has moved since: %1.</source>
        <translation>С тех пор деньги перемещались: %1.</translation>
    </message>
    <message>
        <source>A review has been decided since: %1.</source>
        <translation>С тех пор принято решение по проверке: %1.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>%1 says %2: %3 will be reviewed again.</source>
        <translation>В %1 указано: %2. Досье %3 будет проверено снова.</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1, остаётся</translation>
    </message>
    <message>
        <source>%1, is closed</source>
        <translation>%1, закрывается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, уровень %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Куда выплачивается</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Its time is over. Days allowed: %1.</source>
        <translation>Срок истёк. Разрешено дней: %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeDeeds</name>
    <message>
        <source>One person in two files?</source>
        <translation>Один человек в двух досье?</translation>
    </message>
    <message>
        <source>Merging closes one file into the other; a second person has to agree. Accounts, payments and documents stay where they are and are read together. It can be taken back for a while.</source>
        <translation>При объединении одно досье закрывается в пользу другого; второй сотрудник должен согласиться. Счета, платежи и документы остаются на месте и читаются вместе. Некоторое время объединение можно отменить.</translation>
    </message>
    <message>
        <source>The file that goes on</source>
        <translation>Досье, которое остаётся</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The same person: merge the files</source>
        <translation>Тот же человек: объединить досье</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>The same person, but nothing is merged yet</source>
        <translation>Тот же человек, но пока не объединять</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>The merge waits for a second person.</source>
        <translation>Объединение ждёт второго сотрудника.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Решение принято.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>This merge has ended.</source>
        <translation>Это объединение завершено.</translation>
    </message>
    <message>
        <source>Take the merge of %1 back?</source>
        <translation>Отменить объединение %1?</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>Объединить %1 с %2?</translation>
    </message>
    <message>
        <source>You proposed it; another person agrees. You may take the proposal back.</source>
        <translation>Вы это предложили; соглашается другой сотрудник. Предложение можно отозвать.</translation>
    </message>
    <message>
        <source>The closed file is opened again, as it stood before.</source>
        <translation>Закрытое досье снова открывается в прежнем виде.</translation>
    </message>
    <message>
        <source>You agree to exactly what stands here. Nothing of accounts and payments moves.</source>
        <translation>Вы соглашаетесь именно с тем, что здесь указано. Счета и платежи не переносятся.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1: досье снова открыто.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1: досье объединено с %2.</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>Отменить объединение %1</translation>
    </message>
    <message>
        <source>Possible until %1. A second person has to agree; then %2 is open again, as it stood before.</source>
        <translation>Возможно до %1. Второй сотрудник должен согласиться; тогда досье %2 снова откроется в прежнем виде.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Почему отменяется</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Taking it back waits for a second person.</source>
        <translation>Отмена ждёт второго сотрудника.</translation>
    </message>
</context>
<context>
    <name>purser::clients::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>What %1 asks. You have it once it is entered.</source>
        <translation>О чём спрашивает %1. После внесения обращение будет у вас.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём речь</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What the client wrote or said</source>
        <translation>Что клиент написал или сказал</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Словами клиента</translation>
    </message>
    <message>
        <source>Enter the ticket</source>
        <translation>Внести обращение</translation>
    </message>
    <message>
        <source>Enter a subject and what the client wrote or said.</source>
        <translation>Укажите тему и то, что клиент написал или сказал.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n letters.</source>
        <translation>
            <numerusform>Текст длиннее %n знака.</numerusform>
            <numerusform>Текст длиннее %n знаков.</numerusform>
            <numerusform>Текст длиннее %n знаков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::NotesPanel</name>
    <message>
        <source>Add the note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>A note for colleagues; it cannot be changed later</source>
        <translation>Заметка для коллег; изменить её позже нельзя</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>You wrote this note %1 and did not add it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Заметка написана %1 и не добавлена.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OutlookDialogs</name>
    <message>
        <source>Expiring documents</source>
        <translation>Истекающие документы</translation>
    </message>
    <message>
        <source>Accepted documents whose end comes within 90 days or is past, soonest first.</source>
        <translation>Принятые документы, срок которых истекает в течение 90 дней или уже истёк, сначала ближайшие.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Список пуст.</translation>
    </message>
    <message>
        <source>No document expires within 90 days.</source>
        <translation>В течение 90 дней ни один документ не истекает.</translation>
    </message>
    <message>
        <source>Accepted documents stand here when their end comes near.</source>
        <translation>Здесь появляются принятые документы, срок которых скоро истекает.</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Review workload</source>
        <translation>Объём проверок</translation>
    </message>
    <message>
        <source>Periodic reviews by the month they fall due, and documents that expire. Work on new applications comes on top.</source>
        <translation>Периодические проверки по месяцам, на которые приходится срок, и истекающие документы. Работа с новыми заявками — сверх этого.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Скопировать цифры</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>Возможные дубликаты клиентов</translation>
    </message>
    <message>
        <source>Other client</source>
        <translation>Другой клиент</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Похоже, дубликатов нет.</translation>
    </message>
    <message>
        <source>Pairs appear when a new applicant, document or account resembles somebody.</source>
        <translation>Пары появляются, когда новый заявитель, документ или счёт похож на уже известные.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>Taking it back waits</source>
        <translation>Отмена ждёт</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Pairs of clients that nobody has decided, the likely ones first.</source>
        <translation>Пары клиентов, по которым нет решения, сначала вероятные.</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>Объединённые досье</translation>
    </message>
    <message>
        <source>Files of one client that were or will be merged, those that wait for a second person first.</source>
        <translation>Досье одного клиента, которые объединены или будут объединены, сначала ждущие второго сотрудника.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>No files have been merged.</source>
        <translation>Объединённых досье нет.</translation>
    </message>
    <message>
        <source>Files are merged from the list of who may be one person.</source>
        <translation>Досье объединяются из списка тех, кто может быть одним человеком.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Money that goes back</source>
        <translation>Деньги, которые возвращаются</translation>
    </message>
    <message>
        <source>Of clients who were not verified in time, by the deposit it came with; what people have to see to stands first.</source>
        <translation>Клиентов, не проверенных вовремя, по депозитам, с которыми они пришли; сначала то, чем должен заняться человек.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>See to it…</source>
        <translation>Заняться этим…</translation>
    </message>
    <message>
        <source>No money has to go back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>It stands here from the day a deferred verification lapses until it has arrived.</source>
        <translation>Они стоят здесь со дня, когда истекла отложенная проверка, пока не дойдут.</translation>
    </message>
    <message>
        <source>A withdrawal carries it.</source>
        <translation>Их несёт вывод средств.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OwnerDeeds</name>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Percent or an exact part: 25, 33.33, 1/3</source>
        <translation>Процент или точная доля: 25, 33.33, 1/3</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Controls by other means</source>
        <translation>Контролирует иным способом</translation>
    </message>
    <message>
        <source>Holds for somebody else</source>
        <translation>Владеет в интересах другого лица</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Владелец компании %1</translation>
    </message>
    <message>
        <source>Companies in between are entered like owners; then enter who owns them.</source>
        <translation>Промежуточные компании вносятся как владельцы; затем внесите, кто владеет ими.</translation>
    </message>
    <message>
        <source>Owns a part of</source>
        <translation>Доля в компании</translation>
    </message>
    <message>
        <source>Empty: of the client itself</source>
        <translation>Пусто: в самом клиенте</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Физлицо</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Add the owner</source>
        <translation>Добавить владельца</translation>
    </message>
    <message>
        <source>Owner of %1 added.</source>
        <translation>Добавлен владелец компании %1.</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Доля: %1</translation>
    </message>
    <message>
        <source>Of %1. A share of 0 ends it; what was before stays in the record.</source>
        <translation>В компании %1. Доля 0 прекращает владение; прежние данные остаются в записях.</translation>
    </message>
    <message>
        <source>Save the share</source>
        <translation>Сохранить долю</translation>
    </message>
    <message>
        <source>Share of %1 saved.</source>
        <translation>Доля сохранена: %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnerGradeDialog</name>
    <message>
        <source>Grade of %1</source>
        <translation>Оценка: %1</translation>
    </message>
    <message>
        <source>The same or a worse grade holds at once, a milder one when a second person agrees. All clients of the partner and of those below are rated again.</source>
        <translation>Та же или худшая оценка действует сразу, более мягкая — с согласия второго человека. Риск всех клиентов партнёра и тех, кто ниже, оценивается заново.</translation>
    </message>
    <message>
        <source>Gradings so far</source>
        <translation>Прежние оценки</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>%1 in all; high: %2; prohibited: %3</source>
        <translation>всего: %1; высокий: %2; запрещённый: %3</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Считается</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1, из-за вышестоящего: %2</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Посмотреть снова через дней</translation>
    </message>
    <message>
        <source>Evidence: what was looked at and what it said</source>
        <translation>Доказательства: что смотрели и что увидели</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Nobody graded it so far.</source>
        <translation>Пока никто не давал оценки.</translation>
    </message>
    <message>
        <source>The grades are on their way.</source>
        <translation>Оценки загружаются.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnersPage</name>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Считается</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Запрещён</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>%1, proposed: %2</source>
        <translation>%1, предложено: %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Who brings clients to the office is part of their risk. The worst grade of a partner and of those above it counts; through a prohibited one nobody is approved. What waits for a second person comes first, then what is to be looked at again.</source>
        <translation>Кто приводит клиентов — часть их риска. Считается худшая оценка партнёра и тех, кто выше; через запрещённого никого не одобряют. Сначала то, что ждёт второго человека, затем то, что пора посмотреть снова.</translation>
    </message>
    <message>
        <source>No partner in sight.</source>
        <translation>Партнёров не видно.</translation>
    </message>
    <message>
        <source>Partners whom you look after are graded by others.</source>
        <translation>Партнёров, которых ведёте вы, оценивают другие.</translation>
    </message>
    <message>
        <source>Turn down…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Согласиться…</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>Оценить…</translation>
    </message>
    <message>
        <source>Gradings…</source>
        <translation>Оценки…</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1, из-за вышестоящего: %2</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>Выберите партнёра в списке.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person here.</source>
        <translation>Здесь ничего не ждёт второго человека.</translation>
    </message>
    <message>
        <source>%1 proposed this; another person decides.</source>
        <translation>Предложение внёс(ла) %1; решает другой человек.</translation>
    </message>
    <message>
        <source>A milder grade of %1 is proposed; another person decides.</source>
        <translation>Предложена более мягкая оценка: %1; решает другой человек.</translation>
    </message>
    <message>
        <source>%1 is graded; its clients are rated again by the nightly work.</source>
        <translation>Оценка дана: %1; риск клиентов пересчитает ночная работа.</translation>
    </message>
    <message>
        <source>Agree to a milder grade of %1</source>
        <translation>Согласиться на более мягкую оценку: %1</translation>
    </message>
    <message>
        <source>Turn down a milder grade of %1</source>
        <translation>Отклонить более мягкую оценку: %1</translation>
    </message>
    <message>
        <source>All clients of the partner and of those below are rated again.</source>
        <translation>Риск всех клиентов партнёра и тех, кто ниже, оценивается заново.</translation>
    </message>
    <message>
        <source>The grade stays as it is.</source>
        <translation>Оценка остаётся прежней.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>The milder grade of %1 holds.</source>
        <translation>Действует более мягкая оценка: %1.</translation>
    </message>
    <message>
        <source>The grade of %1 stays as it is.</source>
        <translation>Оценка остаётся прежней: %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PayeeCheckDialog</name>
    <message>
        <source>Verification of payee</source>
        <translation>Проверка получателя</translation>
    </message>
    <message>
        <source>What the bank of the destination says of the name. The last answer counts; record another to correct this one.</source>
        <translation>Что банк получателя говорит об имени. Считается последний ответ; чтобы исправить этот, запишите ещё один.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Выберите ответ</translation>
    </message>
    <message>
        <source>The bank or service that answered</source>
        <translation>Банк или сервис, который ответил</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Найденное имя</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Choose what the bank answered.</source>
        <translation>Выберите, что ответил банк.</translation>
    </message>
    <message>
        <source>A bank that says nearly says which name it has: enter it.</source>
        <translation>Банк, который отвечает «почти», называет имя, которое у него есть: введите его.</translation>
    </message>
    <message>
        <source>Say whose answer it is.</source>
        <translation>Укажите, чей это ответ.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PlaceDialog</name>
    <message>
        <source>Place a client</source>
        <translation>Распределить клиента</translation>
    </message>
    <message>
        <source>Colleagues whose work is limited to a brand, desk or team see the client and the payments accordingly, at once.</source>
        <translation>Сотрудники, чья работа ограничена брендом, отделом или командой, сразу видят клиента и его платежи соответственно.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Place the client</source>
        <translation>Распределить клиента</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Choose another place than now.</source>
        <translation>Выберите другое распределение.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyDialog</name>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Предложено: %1. %2</translation>
    </message>
    <message>
        <source>A changed rule has a dot at its left. Try it before you propose it: the office says whom it touches. The head of compliance puts it in force.</source>
        <translation>Изменённое правило отмечено точкой слева. Проверьте его до предложения: офис покажет, кого оно затронет. В силу его вводит руководитель комплаенса.</translation>
    </message>
    <message>
        <source>What changes, and whom does it touch?</source>
        <translation>Что меняется и кого это затронет?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What changes, and whom it touches</source>
        <translation>Что меняется и кого это затронет</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Ещё не проверено.</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>Ввести эту версию в силу</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Предложить эту версию</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>Это решает руководитель комплаенса, но не о собственных предложениях.</translation>
    </message>
    <message>
        <source>Change a rule first.</source>
        <translation>Сначала измените правило.</translation>
    </message>
    <message>
        <source>Look first whom it touches.</source>
        <translation>Сначала посмотрите, кого это затронет.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyPage</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Clients touched</source>
        <translation>Затронуто клиентов</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Policy of onboarding</source>
        <translation>Политика приёма клиентов</translation>
    </message>
    <message>
        <source>What is asked of whom, where and at which risk. One person proposes the next version and sees whom it touches, the head of compliance puts it in force.</source>
        <translation>Что, от кого, где и при каком риске требуется. Один человек предлагает следующую версию и видит, кого она затронет; руководитель комплаенса вводит её в силу.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Политики нет.</translation>
    </message>
    <message>
        <source>The first version comes with the program.</source>
        <translation>Первая версия поставляется с программой.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>Прочитать или изменить…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>в силе</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Choose a part in the list.</source>
        <translation>Выберите раздел в списке.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Выберите предложение в списке.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Это решает руководитель комплаенса.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Это предложили вы; решает другой человек.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>Изменение %1 ждёт руководителя комплаенса.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Изменение %1 вступило в силу.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Ничего не меняется. Предложивший увидит причину.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Изменение %1 отклонено.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTable</name>
    <message>
        <source>Add a rule like this one</source>
        <translation>Добавить похожее правило</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>Убрать это правило</translation>
    </message>
    <message>
        <source>Narrow by words: Germany high document</source>
        <translation>Сузить словами: Германия высокий документ</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Сузить словами</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTexts</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Юрисдикция</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>С уровня</translation>
    </message>
    <message>
        <source>Asked is a</source>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>By which law</source>
        <translation>По какому закону</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <translation>Источник списка</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Список от</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>While verification is deferred</source>
        <translation>Пока проверка отложена</translation>
    </message>
    <message>
        <source>When the approval is past its day</source>
        <translation>Когда одобрение просрочено</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Senior management</source>
        <translation>Высшее руководство</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Есть номер</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>Есть срок действия</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>Не старше, месяцев</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>На английском</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>На немецком</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>На испанском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>На арабском</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>Баллов для сдачи</translation>
    </message>
    <message>
        <source>Hours to think after failing</source>
        <translation>Часов на раздумье после провала</translation>
    </message>
    <message>
        <source>Tests again</source>
        <translation>Повторных тестов</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>What is asked of applicants</source>
        <translation>Что требуется от заявителей</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>Что открывает уровень</translation>
    </message>
    <message>
        <source>Who decides applications</source>
        <translation>Кто решает по заявкам</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Виды документов</translation>
    </message>
    <message>
        <source>Questions of the appropriateness test</source>
        <translation>Вопросы теста на соответствие</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>person</source>
        <translation>физлицо</translation>
    </message>
    <message>
        <source>company</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>запрещено</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>пополнение</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговля</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>плечо</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>одобрить</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>document that proves</source>
        <translation>документ, подтверждающий</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>due diligence</source>
        <translation>углублённая проверка</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>запретный</translation>
    </message>
    <message>
        <source>To pass: %1; hours to think: %2; tests again: %3 in %4 days</source>
        <translation>Для сдачи: %1; часов на раздумье: %2; повторных тестов: %3 за %4 дн.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Falls away: %1</source>
        <translation>Отпадает: %1</translation>
    </message>
    <message>
        <source>Changed: %1 → %2</source>
        <translation>Изменено: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients could trade no longer.</source>
        <translation>
            <numerusform>%n клиент больше не сможет торговать.</numerusform>
            <numerusform>%n клиента больше не смогут торговать.</numerusform>
            <numerusform>%n клиентов больше не смогут торговать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could trade.</source>
        <translation>
            <numerusform>Ещё %n клиент сможет торговать.</numerusform>
            <numerusform>Ещё %n клиента смогут торговать.</numerusform>
            <numerusform>Ещё %n клиентов смогут торговать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could withdraw no longer.</source>
        <translation>
            <numerusform>%n клиент больше не сможет выводить деньги.</numerusform>
            <numerusform>%n клиента больше не смогут выводить деньги.</numerusform>
            <numerusform>%n клиентов больше не смогут выводить деньги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could withdraw.</source>
        <translation>
            <numerusform>Ещё %n клиент сможет выводить деньги.</numerusform>
            <numerusform>Ещё %n клиента смогут выводить деньги.</numerusform>
            <numerusform>Ещё %n клиентов смогут выводить деньги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could deposit no longer.</source>
        <translation>
            <numerusform>%n клиент больше не сможет вносить деньги.</numerusform>
            <numerusform>%n клиента больше не смогут вносить деньги.</numerusform>
            <numerusform>%n клиентов больше не смогут вносить деньги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could deposit.</source>
        <translation>
            <numerusform>Ещё %n клиент сможет вносить деньги.</numerusform>
            <numerusform>Ещё %n клиента смогут вносить деньги.</numerusform>
            <numerusform>Ещё %n клиентов смогут вносить деньги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could have higher leverage no longer.</source>
        <translation>
            <numerusform>%n клиент больше не сможет получить высокое плечо.</numerusform>
            <numerusform>%n клиента больше не смогут получить высокое плечо.</numerusform>
            <numerusform>%n клиентов больше не смогут получить высокое плечо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could have higher leverage.</source>
        <translation>
            <numerusform>Ещё %n клиент сможет получить высокое плечо.</numerusform>
            <numerusform>Ещё %n клиента смогут получить высокое плечо.</numerusform>
            <numerusform>Ещё %n клиентов смогут получить высокое плечо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would lack: %1.</source>
        <translation>
            <numerusform>%n клиенту будет не хватать: %1.</numerusform>
            <numerusform>%n клиентам будет не хватать: %1.</numerusform>
            <numerusform>%n клиентам будет не хватать: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would no longer lack: %1.</source>
        <translation>
            <numerusform>%n клиенту больше не будет не хватать: %1.</numerusform>
            <numerusform>%n клиентам больше не будет не хватать: %1.</numerusform>
            <numerusform>%n клиентам больше не будет не хватать: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated higher.</source>
        <translation>
            <numerusform>%n клиент получит более высокий риск.</numerusform>
            <numerusform>%n клиента получат более высокий риск.</numerusform>
            <numerusform>%n клиентов получат более высокий риск.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated lower.</source>
        <translation>
            <numerusform>%n клиент получит более низкий риск.</numerusform>
            <numerusform>%n клиента получат более низкий риск.</numerusform>
            <numerusform>%n клиентов получат более низкий риск.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be blocked.</source>
        <translation>
            <numerusform>%n клиент живёт в стране, которая будет запрещена.</numerusform>
            <numerusform>%n клиента живут в стране, которая будет запрещена.</numerusform>
            <numerusform>%n клиентов живут в стране, которая будет запрещена.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be open again.</source>
        <translation>
            <numerusform>%n клиент живёт в стране, которая снова откроется.</numerusform>
            <numerusform>%n клиента живут в стране, которая снова откроется.</numerusform>
            <numerusform>%n клиентов живут в стране, которая снова откроется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take more people.</source>
        <translation>
            <numerusform>%n открытая заявка потребует больше людей.</numerusform>
            <numerusform>%n открытые заявки потребуют больше людей.</numerusform>
            <numerusform>%n открытых заявок потребуют больше людей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take fewer people.</source>
        <translation>
            <numerusform>%n открытая заявка потребует меньше людей.</numerusform>
            <numerusform>%n открытые заявки потребуют меньше людей.</numerusform>
            <numerusform>%n открытых заявок потребуют меньше людей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would not be accepted: %1.</source>
        <translation>
            <numerusform>У %n клиента документ, который не приняли бы: %1.</numerusform>
            <numerusform>У %n клиентов документ, который не приняли бы: %1.</numerusform>
            <numerusform>У %n клиентов документ, который не приняли бы: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would be accepted: %1.</source>
        <translation>
            <numerusform>У %n клиента документ, который теперь приняли бы: %1.</numerusform>
            <numerusform>У %n клиентов документ, который теперь приняли бы: %1.</numerusform>
            <numerusform>У %n клиентов документ, который теперь приняли бы: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would fail by the answers they gave.</source>
        <translation>
            <numerusform>%n клиент не прошёл бы со своими ответами.</numerusform>
            <numerusform>%n клиента не прошли бы со своими ответами.</numerusform>
            <numerusform>%n клиентов не прошли бы со своими ответами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would pass by the answers they gave.</source>
        <translation>
            <numerusform>%n клиент прошёл бы со своими ответами.</numerusform>
            <numerusform>%n клиента прошли бы со своими ответами.</numerusform>
            <numerusform>%n клиентов прошли бы со своими ответами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered other questions.</source>
        <translation>
            <numerusform>%n клиент отвечал на другие вопросы.</numerusform>
            <numerusform>%n клиента отвечали на другие вопросы.</numerusform>
            <numerusform>%n клиентов отвечали на другие вопросы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered these questions before.</source>
        <translation>
            <numerusform>%n клиент уже отвечал на эти вопросы.</numerusform>
            <numerusform>%n клиента уже отвечали на эти вопросы.</numerusform>
            <numerusform>%n клиентов уже отвечали на эти вопросы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would go from risk %1 to %2.</source>
        <translation>
            <numerusform>%n клиент перейдёт из риска «%1» в «%2».</numerusform>
            <numerusform>%n клиента перейдут из риска «%1» в «%2».</numerusform>
            <numerusform>%n клиентов перейдут из риска «%1» в «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks everybody for proof of who they are. This rule stays.</source>
        <translation>Закон требует от каждого подтвердить личность. Это правило остаётся.</translation>
    </message>
    <message>
        <source>The law asks for a second person of senior management at a high risk.</source>
        <translation>При высоком риске закон требует второго человека из высшего руководства.</translation>
    </message>
    <message>
        <source>Another version came into force meanwhile. Begin again from that one.</source>
        <translation>Тем временем вступила в силу другая версия. Начните заново с неё.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>This rule stands there twice: %1</source>
        <translation>Это правило указано дважды: %1</translation>
    </message>
    <message>
        <source>%1: the text in %2 is missing.</source>
        <translation>%1: нет текста на языке: %2.</translation>
    </message>
    <message>
        <source>%1: %2 is from %3 to %4.</source>
        <translation>%1: %2 — от %3 до %4.</translation>
    </message>
    <message>
        <source>%1: look at %2.</source>
        <translation>%1: проверьте «%2».</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Месяцев между проверками</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>How often clients are reviewed</source>
        <translation>Как часто проверяют клиентов</translation>
    </message>
    <message>
        <source>Items of enhanced due diligence</source>
        <translation>Пункты усиленной проверки</translation>
    </message>
    <message>
        <source>Tags of clients</source>
        <translation>Метки клиентов</translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed later.</source>
        <translation>
            <numerusform>%n клиент будет проверен позже.</numerusform>
            <numerusform>%n клиента будут проверены позже.</numerusform>
            <numerusform>%n клиентов будут проверены позже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed sooner.</source>
        <translation>
            <numerusform>%n клиент будет проверен раньше.</numerusform>
            <numerusform>%n клиента будут проверены раньше.</numerusform>
            <numerusform>%n клиентов будут проверены раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks for a review every year where the risk is high.</source>
        <translation>При высоком риске закон требует ежегодной проверки.</translation>
    </message>
    <message>
        <source>An item that falls away is still asked of applicants. Change that first.</source>
        <translation>Пункт, который исчезает, всё ещё требуется от заявителей. Сначала измените это.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Word (* for what may be beside)</source>
        <translation>Слово (* вместо того, что может быть рядом)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Подходит к</translation>
    </message>
    <message>
        <source>Words that no letter says</source>
        <translation>Слова, которых нет ни в одном письме</translation>
    </message>
    <message>
        <source>Why documents are sent back</source>
        <translation>Почему документы возвращают</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3” and would have to be changed first.</source>
        <translation>%1, %2: там сказано «%3»; сначала нужно изменить письмо.</translation>
    </message>
    <message>
        <source>%1, %2: it may say “%3” again.</source>
        <translation>%1, %2: снова можно писать «%3».</translation>
    </message>
    <message>
        <source>Nothing would stand otherwise.</source>
        <translation>Ничего не изменилось бы.</translation>
    </message>
    <message>
        <source>Each language keeps at least one word that no letter says.</source>
        <translation>В каждом языке остаётся хотя бы одно слово, которого нет в письмах.</translation>
    </message>
    <message>
        <source>A kind of document is left that could not be sent back at all.</source>
        <translation>Останется вид документа, который нельзя вернуть вовсе.</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3”. Change the letter first.</source>
        <translation>%1, %2: там сказано «%3». Сначала измените письмо.</translation>
    </message>
    <message>
        <source>%1: what clients read is changed on the page of letters.</source>
        <translation>%1: то, что читают клиенты, меняют на странице писем.</translation>
    </message>
    <message>
        <source>%1, %2: no letter says “%3”.</source>
        <translation>%1, %2: в письмах нет слова «%3».</translation>
    </message>
    <message>
        <source>%1: nothing is filled in here for %2.</source>
        <translation>%1: вместо %2 здесь ничего не подставляется.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDeeds</name>
    <message>
        <source>Consents of %1</source>
        <translation>Согласия: %1</translation>
    </message>
    <message>
        <source>Say yes or no for each that the client answered; the others stay as they are.</source>
        <translation>Укажите «да» или «нет» там, где клиент ответил; остальное не изменится.</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>Что видел клиент</translation>
    </message>
    <message>
        <source>Edition of the text</source>
        <translation>Редакция текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Consents of %1 recorded.</source>
        <translation>Согласия записаны: %1.</translation>
    </message>
    <message>
        <source>Tax self-certification of %1</source>
        <translation>Налоговая самосертификация: %1</translation>
    </message>
    <message>
        <source>Every country where the client is resident for tax, as the client signed it.</source>
        <translation>Все страны налогового резидентства клиента, как он их указал под своей подписью.</translation>
    </message>
    <message>
        <source>Residences with their numbers</source>
        <translation>Налоговое резидентство с номерами</translation>
    </message>
    <message>
        <source>Country and number, separated by commas: DE 12345678911, FR 30 23</source>
        <translation>Страна и номер, через запятую: DE 12345678911, FR 30 23</translation>
    </message>
    <message>
        <source>Residence without a number</source>
        <translation>Резидентство без номера</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Почему номера нет</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>Налогоплательщик США</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Подписанная форма</translation>
    </message>
    <message>
        <source>Tax self-certification of %1 recorded.</source>
        <translation>Налоговая самосертификация записана: %1.</translation>
    </message>
    <message>
        <source>Appropriateness test of %1</source>
        <translation>Тест на соответствие: %1</translation>
    </message>
    <message>
        <source>Ask each question as it stands. The office counts the points; a failed test brings a warning and time to think.</source>
        <translation>Задавайте каждый вопрос дословно. Баллы считает офис; если тест не сдан, клиент получает предупреждение и время на размышление.</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Записать ответы</translation>
    </message>
    <message numerus="yes">
        <source>Test passed with %n points.</source>
        <translation>
            <numerusform>Тест пройден: %n балл.</numerusform>
            <numerusform>Тест пройден: %n балла.</numerusform>
            <numerusform>Тест пройден: %n баллов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test failed with %n points: the client is warned and has time to think.</source>
        <translation>
            <numerusform>Тест не сдан, %n балл: клиент предупреждён и получает время на размышление.</numerusform>
            <numerusform>Тест не сдан, %n балла: клиент предупреждён и получает время на размышление.</numerusform>
            <numerusform>Тест не сдан, %n баллов: клиент предупреждён и получает время на размышление.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client wishes to go on</source>
        <translation>Клиент хочет продолжить</translation>
    </message>
    <message>
        <source>They read the warning after the failed test. Not before the time to think is over, %1.</source>
        <translation>Клиент прочитал предупреждение после несданного теста. Не раньше, чем закончится время на размышление: %1.</translation>
    </message>
    <message>
        <source>The client goes on</source>
        <translation>Клиент продолжает</translation>
    </message>
    <message>
        <source>The warning is accepted.</source>
        <translation>Предупреждение принято.</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>What was said, for colleagues and for a court.</source>
        <translation>Что было сказано — для коллег и для суда.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>От клиента</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Клиенту</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись разговора</translation>
    </message>
    <message>
        <source>Where the recording can be found</source>
        <translation>Где найти запись</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Contact with %1 written down.</source>
        <translation>Контакт записан: %1.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Сохранить метки</translation>
    </message>
    <message>
        <source>Tags of %1 saved.</source>
        <translation>Метки сохранены: %1.</translation>
    </message>
    <message>
        <source>Send the letter to %1 again</source>
        <translation>Отправить письмо клиенту %1 ещё раз</translation>
    </message>
    <message>
        <source>“%1” goes to the address that stands in the file now. Correct it there first where it is wrong.</source>
        <translation>Письмо «%1» уйдёт на адрес, который сейчас указан в досье. Если он неверен, сначала исправьте его там.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Что не удалось</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Почему ещё раз</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>The letter to %1 will be sent again.</source>
        <translation>Письмо клиенту %1 будет отправлено ещё раз.</translation>
    </message>
    <message>
        <source>A test as it was taken</source>
        <translation>Тест, как он был пройден</translation>
    </message>
    <message>
        <source>The questions of its edition, the answers then, and the points counted again.</source>
        <translation>Вопросы его редакции, тогдашние ответы и баллы, подсчитанные заново.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройден</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Пройден</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>редакция %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, баллы: %2</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Подсчитано заново</translation>
    </message>
    <message>
        <source>%1, %2 of the %3 points to pass</source>
        <translation>%1, %2 из %3 проходных баллов</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>не совпадает</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>%1 (another answer than before)</source>
        <translation>%1 (не такой ответ, как раньше)</translation>
    </message>
    <message>
        <source>Warned with: “%1”</source>
        <translation>Предупреждение: «%1»</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Принято %1.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>Не принято.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDesk</name>
    <message>
        <source>Open an application first.</source>
        <translation>Сначала откройте заявку.</translation>
    </message>
    <message>
        <source>Only a company has owners.</source>
        <translation>Владельцы есть только у компании.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>Вы это предложили; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>You may not have letters sent again.</source>
        <translation>У вас нет права отправлять письма ещё раз.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>Письмо отправлено.</translation>
    </message>
    <message>
        <source>The letter waits to be sent by itself.</source>
        <translation>Письмо ожидает и будет отправлено само.</translation>
    </message>
    <message>
        <source>You may not see masked data.</source>
        <translation>Вам нельзя видеть скрытые данные.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordPanel</name>
    <message>
        <source>Client&apos;s file</source>
        <translation>Досье клиента</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Verify… (V)</source>
        <translation>Подтвердить… (V)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>История (H)</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>Добавить документ…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не запрошено</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>редакция %1</translation>
    </message>
    <message>
        <source>Tax and appropriateness</source>
        <translation>Налоги и соответствие</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>Налоговая самосертификация</translation>
    </message>
    <message>
        <source>resident in %1</source>
        <translation>резидент: %1</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>Налогоплательщик США</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>Тест на соответствие</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>пройден, %n балл</numerusform>
            <numerusform>пройден, %n балла</numerusform>
            <numerusform>пройден, %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>не сдан, предупреждение принято</translation>
    </message>
    <message numerus="yes">
        <source>failed, %n points</source>
        <translation>
            <numerusform>не сдан, %n балл</numerusform>
            <numerusform>не сдан, %n балла</numerusform>
            <numerusform>не сдан, %n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed</source>
        <translation>
            <numerusform>изменён %n ответ</numerusform>
            <numerusform>изменены %n ответа</numerusform>
            <numerusform>изменено %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, rating by hand, verification</source>
        <translation>Категория, оценка вручную, верификация</translation>
    </message>
    <message>
        <source>Propose a category</source>
        <translation>Предложить категорию</translation>
    </message>
    <message>
        <source>retail client</source>
        <translation>розничный клиент</translation>
    </message>
    <message>
        <source>Set the rating by hand</source>
        <translation>Задать оценку вручную</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Оценка %1</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Верификация после первого депозита</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>shares above the whole</source>
        <translation>доли больше целого</translation>
    </message>
    <message>
        <source>owners in a circle</source>
        <translation>владение по кругу</translation>
    </message>
    <message>
        <source>known</source>
        <translation>известны</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Добавить владельца</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>в компании %1</translation>
    </message>
    <message>
        <source>Who is behind, through all levels</source>
        <translation>Кто стоит за клиентом, по всем уровням</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>через %n уровень</numerusform>
            <numerusform>через %n уровня</numerusform>
            <numerusform>через %n уровней</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>контролирует</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>номинальный владелец</translation>
    </message>
    <message>
        <source>beneficial owner</source>
        <translation>бенефициарный владелец</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>точно %1/%2</translation>
    </message>
    <message>
        <source>Contacts and tags</source>
        <translation>Контакты и метки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>от клиента</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>клиенту</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Reveal… (R)</source>
        <translation>Раскрыть… (R)</translation>
    </message>
    <message>
        <source>owners of %1 not all known</source>
        <translation>известны не все владельцы %1</translation>
    </message>
    <message>
        <source>%1 % of the shares not named</source>
        <translation>%1 % долей не названы</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionDialog</name>
    <message>
        <source>Strike out: %1</source>
        <translation>Закрыть часть: %1</translation>
    </message>
    <message>
        <source>A copy with black in place of what you mark is given out from then on. The original stays in the office, for those who may see it and say why. Only another person can take the copy back.</source>
        <translation>С этого момента выдаётся копия, в которой отмеченное закрыто чёрным. Оригинал остаётся в офисе для тех, кому можно его видеть и кто называет цель. Отозвать копию может только другой сотрудник.</translation>
    </message>
    <message>
        <source>Store the copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A page cannot be drawn, so no copy can be made.</source>
        <translation>Одну из страниц нельзя отобразить, поэтому копию сделать нельзя.</translation>
    </message>
    <message>
        <source>Mark a part</source>
        <translation>Отметить часть</translation>
    </message>
    <message>
        <source>Insert. Or drag the mouse over it. Arrows move a mark, with Shift they change its size.</source>
        <translation>Insert. Или проведите мышью. Стрелки двигают отметку, с Shift меняют её размер.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Убрать отметку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Find card numbers</source>
        <translation>Найти номера карт</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were found and marked. The first six and the last four digits stay. Look at every page before you store the copy.</source>
        <translation>
            <numerusform>Найдена и отмечена %n часть. Первые шесть и последние четыре цифры остаются. Просмотрите каждую страницу, прежде чем сохранить копию.</numerusform>
            <numerusform>Найдены и отмечены %n части. Первые шесть и последние четыре цифры остаются. Просмотрите каждую страницу, прежде чем сохранить копию.</numerusform>
            <numerusform>Найдено и отмечено %n частей. Первые шесть и последние четыре цифры остаются. Просмотрите каждую страницу, прежде чем сохранить копию.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Страницы рисуются…</translation>
    </message>
    <message>
        <source>The copy is larger than the office takes. Ask for a smaller document.</source>
        <translation>Копия больше, чем принимает офис. Попросите документ меньшего размера.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n pages.</source>
        <translation>
            <numerusform>В нём больше %n страницы.</numerusform>
            <numerusform>В нём больше %n страниц.</numerusform>
            <numerusform>В нём больше %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark what is to be struck out.</source>
        <translation>Отметьте, что нужно закрыть.</translation>
    </message>
    <message>
        <source>Looking at page %1 of %2…</source>
        <translation>Просматривается страница %1 из %2…</translation>
    </message>
    <message>
        <source>In the text of a PDF, in pictures and in scanned pages. Each is marked for you to look at.</source>
        <translation>В тексте PDF, на изображениях и отсканированных страницах. Каждый номер отмечается, чтобы вы его проверили.</translation>
    </message>
    <message>
        <source>No number of a card was found. Look at every page yourself: a picture does not show everything to a program.</source>
        <translation>Номеров карт не найдено. Просмотрите каждую страницу сами: программа распознаёт на изображении не всё.</translation>
    </message>
    <message>
        <source>Pictures and scanned pages were not looked through: tesseract-ocr is not installed here. An administrator installs it with “apt install tesseract-ocr”. Until then mark the digits by hand.</source>
        <translation>Изображения и отсканированные страницы не просмотрены: tesseract-ocr здесь не установлен. Администратор устанавливает его командой «apt install tesseract-ocr». До тех пор отмечайте цифры вручную.</translation>
    </message>
    <message>
        <source>Some pictures could not be looked through. Mark their digits by hand.</source>
        <translation>Некоторые изображения не удалось просмотреть. Отметьте их цифры вручную.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionView</name>
    <message>
        <source>Page to strike out on</source>
        <translation>Страница, на которой закрывают части</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are marked on this page.</source>
        <translation>
            <numerusform>На этой странице отмечена %n часть.</numerusform>
            <numerusform>На этой странице отмечены %n части.</numerusform>
            <numerusform>На этой странице отмечено %n частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 % from the left, %2 % from above, %3 % wide, %4 % high.</source>
        <extracomment>Where a mark is, in percent of the page from its left and upper edge.</extracomment>
        <translation>Выбрано: %1 % слева, %2 % сверху, ширина %3 %, высота %4 %.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReportView</name>
    <message>
        <source>Alerts a month</source>
        <translation>Сигналов в месяц</translation>
    </message>
    <message>
        <source>True kept</source>
        <translation>Верных осталось</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>Верных потеряно</translation>
    </message>
    <message>
        <source>False saved</source>
        <translation>Ложных меньше</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>By threshold</source>
        <translation>По порогу</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Сигнал от</translation>
    </message>
    <message>
        <source>By script and list</source>
        <translation>По письменности и списку</translation>
    </message>
    <message>
        <source>Script or list</source>
        <translation>Письменность или список</translation>
    </message>
    <message>
        <source>True hits lost</source>
        <translation>Потерянные верные совпадения</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>В списке как</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Called true by</source>
        <translation>Признал верным</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>Стало бы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 выбрано</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 действует</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, lost already</source>
        <translation>%1, уже потеряно</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReturnDeeds</name>
    <message>
        <source>Source not known</source>
        <translation>Источник неизвестен</translation>
    </message>
    <message>
        <source>The account it came from is not entered</source>
        <translation>Счёт, с которого они пришли, не внесён</translation>
    </message>
    <message>
        <source>Disputed with the payer&apos;s bank</source>
        <translation>Оспорено в банке плательщика</translation>
    </message>
    <message>
        <source>Positions are open</source>
        <translation>Есть открытые позиции</translation>
    </message>
    <message>
        <source>Deposit not settled yet</source>
        <translation>Депозит ещё не рассчитан</translation>
    </message>
    <message>
        <source>Client suspended or closed</source>
        <translation>Клиент приостановлен или закрыт</translation>
    </message>
    <message>
        <source>Trading account not active</source>
        <translation>Торговый счёт не активен</translation>
    </message>
    <message>
        <source>Withdrawal turned down</source>
        <translation>В выводе отказано</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <translation>Вывод не удался</translation>
    </message>
    <message>
        <source>Withdrawal could not be entered</source>
        <translation>Вывод не удалось ввести</translation>
    </message>
    <message>
        <source>Money still lies on the account; it has to go back first.</source>
        <translation>На счёте ещё есть деньги; сначала их нужно вернуть.</translation>
    </message>
    <message>
        <source>The dispute is not over.</source>
        <translation>Спор не окончен.</translation>
    </message>
    <message>
        <source>This still stands against it: %1.</source>
        <translation>Этому ещё мешает: %1.</translation>
    </message>
    <message>
        <source>Carried by %1</source>
        <translation>Идут с %1</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 назад: %2</translation>
    </message>
    <message>
        <source>Identity was not proved in time. Whatever is entered here is a withdrawal that waits for its approval; you cannot approve it.</source>
        <translation>Личность не подтвердили вовремя. Здесь вводится вывод средств, который ждёт одобрения; вы его одобрить не можете.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>of no deposit</source>
        <translation>ни от какого депозита</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Enter the withdrawal once more</source>
        <translation>Ввести вывод ещё раз</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>Ввести вывод</translation>
    </message>
    <message>
        <source>End it: nothing of it is here any more</source>
        <translation>Завершить: здесь от них ничего не осталось</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Они пришли с</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Ended for %1.</source>
        <translation>Завершено: %1.</translation>
    </message>
    <message>
        <source>%1 waits for its approval.</source>
        <translation>%1 ждёт одобрения.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RevealField</name>
    <message>
        <source>Show it. This leaves an audit record.</source>
        <translation>Показать. Будет сделана запись в журнале аудита.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Для чего?</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewChecks</name>
    <message>
        <source>Data complete</source>
        <translation>Полнота данных</translation>
    </message>
    <message>
        <source>Documents complete</source>
        <translation>Полнота документов</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>Документы проверены</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>Машиночитаемая зона</translation>
    </message>
    <message>
        <source>Data and documents agree</source>
        <translation>Данные и документы совпадают</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Hits decided</source>
        <translation>Решения по совпадениям</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Санкции</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>ПДЛ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>Усиленная проверка</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>Налоговая самосертификация</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>Тест на соответствие</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>Дубликаты клиента</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>Отложенная верификация</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message numerus="yes">
        <source>%n still to review</source>
        <translation>
            <numerusform>осталось проверить: %n</numerusform>
            <numerusform>осталось проверить: %n</numerusform>
            <numerusform>осталось проверить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>не хватает: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message numerus="yes">
        <source>%n items done</source>
        <translation>
            <numerusform>выполнен %n пункт</numerusform>
            <numerusform>выполнено %n пункта</numerusform>
            <numerusform>выполнено %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>data changed since</source>
        <translation>данные с тех пор изменились</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 names, %n hits</source>
        <translation>
            <numerusform>%1, имён: %2, %n совпадение</numerusform>
            <numerusform>%1, имён: %2, %n совпадения</numerusform>
            <numerusform>%1, имён: %2, %n совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n, all decided</source>
        <translation>
            <numerusform>решено: %n</numerusform>
            <numerusform>решено: %n</numerusform>
            <numerusform>решено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>есть в списке</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>нет в списках</translation>
    </message>
    <message>
        <source>found by screening</source>
        <translation>найдено при скрининге</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>заявлено: %1</translation>
    </message>
    <message>
        <source>the same as another client</source>
        <translation>совпадает с другим клиентом</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to look at</source>
        <translation>
            <numerusform>%n кандидат на просмотр</numerusform>
            <numerusform>%n кандидата на просмотр</numerusform>
            <numerusform>%n кандидатов на просмотр</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>не найдены</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>none accepted</source>
        <translation>принятых нет</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>контрольная цифра неверна</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>контрольные цифры верны</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>расхождений нет</translation>
    </message>
    <message>
        <source>differ: %1</source>
        <translation>расходятся: %1</translation>
    </message>
    <message>
        <source>differ with a reason: %1</source>
        <translation>расходятся с объяснением: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not served</source>
        <translation>%1, не обслуживается</translation>
    </message>
    <message>
        <source>%1, list %2</source>
        <translation>%1, список %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shares of more than the whole</source>
        <translation>доли больше целого</translation>
    </message>
    <message numerus="yes">
        <source>%n persons above a quarter</source>
        <translation>
            <numerusform>%n лицо с долей более четверти</numerusform>
            <numerusform>%n лица с долей более четверти</numerusform>
            <numerusform>%n лиц с долей более четверти</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не пройден</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>пройден, %n балл</numerusform>
            <numerusform>пройден, %n балла</numerusform>
            <numerusform>пройден, %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>не сдан, предупреждение принято</translation>
    </message>
    <message>
        <source>failed, warning not accepted yet</source>
        <translation>не сдан, предупреждение ещё не принято</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Источник средств</translation>
    </message>
    <message>
        <source>no amount declared</source>
        <translation>сумма не заявлена</translation>
    </message>
    <message>
        <source>%1 % of what was declared has come (%2)</source>
        <translation>поступило %1 % от заявленного (%2)</translation>
    </message>
    <message>
        <source>Documents scanned</source>
        <translation>Документы проверены на вирусы</translation>
    </message>
    <message numerus="yes">
        <source>virus found in %n documents</source>
        <translation>
            <numerusform>вирус найден в %n документе</numerusform>
            <numerusform>вирусы найдены в %n документах</numerusform>
            <numerusform>вирусы найдены в %n документах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned</source>
        <translation>
            <numerusform>не проверен: %n</numerusform>
            <numerusform>не проверены: %n</numerusform>
            <numerusform>не проверено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>Verified by a vendor</source>
        <translation>Проверено поставщиком</translation>
    </message>
    <message>
        <source>Owners and officers screened</source>
        <translation>Владельцы и руководители проверены по спискам</translation>
    </message>
    <message>
        <source>not screened as they are: %1</source>
        <translation>не проверены в нынешнем виде: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n screened</source>
        <translation>
            <numerusform>%n проверен</numerusform>
            <numerusform>%n проверены</numerusform>
            <numerusform>%n проверено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the shares beyond six levels</source>
        <extracomment>%1 is a figure, 12.5; shares of an owner beyond six levels</extracomment>
        <translation>%1 % долей дальше шести уровней</translation>
    </message>
    <message>
        <source>%1 % of the shares not named (%2)</source>
        <extracomment>%1 is a figure, %2 the companies they are shares of</extracomment>
        <translation>%1 % долей не названы (%2)</translation>
    </message>
    <message>
        <source>Introducing partner</source>
        <translation>Приведший партнёр</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewDecisions</name>
    <message>
        <source>%1 is with compliance.</source>
        <translation>%1: передано в комплаенс.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Запрос клиенту: %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Отклонить: %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>The client gets a letter in their own language. The clock stops until they answer.</source>
        <translation>Клиент получит письмо на своём языке. Срок не идёт, пока нет ответа.</translation>
    </message>
    <message>
        <source>A second person decides on your proposal.</source>
        <translation>По вашему предложению решает второй сотрудник.</translation>
    </message>
    <message>
        <source>This ends the application; the client is told.</source>
        <translation>На этом заявка закрывается; клиент получает уведомление.</translation>
    </message>
    <message>
        <source>The proposal is void; the maker sees why.</source>
        <translation>Предложение аннулируется; автор увидит причину.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>Что ещё указать в письме</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Запросить у клиента</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>Запрос отправлен: %1.</translation>
    </message>
    <message>
        <source>%1: rejection is on its way.</source>
        <translation>%1: отклонение предложено.</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>%1: возвращено.</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Согласование: %1</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Предложение: %1</translation>
    </message>
    <message>
        <source>The application is rejected and the client is told.</source>
        <translation>Заявка отклоняется, клиент получает уведомление.</translation>
    </message>
    <message>
        <source>The level opens deposits, trading and withdrawals at once, and the client is told.</source>
        <translation>Уровень сразу открывает депозиты, торговлю и выводы; клиент получает уведомление.</translation>
    </message>
    <message>
        <source>A second person decides. Any change of data or documents voids the proposal.</source>
        <translation>Решает второй сотрудник. Любое изменение данных или документов аннулирует предложение.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Approve %1 to level %2</source>
        <translation>Одобрить уровень %2: %1</translation>
    </message>
    <message>
        <source>Propose level %1</source>
        <translation>Предложить уровень %1</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1: отклонено.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1: одобрено.</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1: ждёт второго сотрудника.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>%1: принято.</translation>
    </message>
    <message>
        <source>Accept though it differs</source>
        <translation>Принять, несмотря на расхождение</translation>
    </message>
    <message>
        <source>The document says something else than the client did. Say why it is the same person all the same.</source>
        <translation>В документе указано не то, что указал клиент. Объясните, почему это всё-таки то же лицо.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Расходится</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Принять: %1</translation>
    </message>
    <message>
        <source>The client can upload another one. Ask for it with “Ask client”.</source>
        <translation>Клиент может загрузить другой документ. Запросите его кнопкой «Запросить…».</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>%1: отклонено.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Это %1?</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>Ответ действует только для этих данных и этой записи списка.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же лицо</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Hit decided.</source>
        <translation>Решение по совпадению принято.</translation>
    </message>
    <message>
        <source>Write down what you found and where.</source>
        <translation>Запишите, что найдено и где.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at it again.</source>
        <translation>За это время данные изменились. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>%1: the copy is given out from now on.</source>
        <translation>%1: теперь выдаётся копия.</translation>
    </message>
    <message>
        <source>Take the copy back</source>
        <translation>Отозвать копию</translation>
    </message>
    <message>
        <source>What was given out before it is given out again to everybody who reads documents.</source>
        <translation>Всем, кто читает документы, снова выдаётся то, что выдавалось до неё.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Struck out by</source>
        <translation>Кто закрыл</translation>
    </message>
    <message>
        <source>%1: the copy is taken back.</source>
        <translation>%1: копия отозвана.</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document. It is asked once more.</source>
        <translation>Антивирус не дал ответа об этом документе. Его спросят ещё раз.</translation>
    </message>
    <message>
        <source>The scanner is asked again.</source>
        <translation>Антивирус будет спрошен ещё раз.</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>не отложено</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Посмотреть снова через дней</translation>
    </message>
    <message>
        <source>Do not follow the vendor</source>
        <translation>Не следовать поставщику</translation>
    </message>
    <message>
        <source>What the vendor found stays on the decision sheet, with your reason.</source>
        <translation>Заключение поставщика остаётся на листе решения вместе с вашей причиной.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Сохранить причину</translation>
    </message>
    <message>
        <source>Waits for something</source>
        <translation>Чего-то ждёт</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” names</source>
        <translation>В «%1» названы</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewPage</name>
    <message>
        <source>Parts of the application</source>
        <translation>Разделы заявки</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Лист решения</translation>
    </message>
    <message>
        <source>Data and documents</source>
        <translation>Данные и документы</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Открыть досье клиента</translation>
    </message>
    <message>
        <source>Audit trail of this application</source>
        <translation>Журнал аудита по этой заявке</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>От чего зависит решение</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Что указал клиент</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>Заявка не открыта.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>Выберите в списке или нажмите F9, чтобы открыть самый срочный пункт.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>у вас ещё %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>у сотрудника %1</translation>
    </message>
    <message>
        <source>company, %1</source>
        <translation>компания, %1</translation>
    </message>
    <message>
        <source>person, %1</source>
        <translation>физлицо, %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Applies for</source>
        <translation>Запрашивает</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>уровень %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>%1 proposes to %2</source>
        <translation>%1 предлагает %2</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>одобрить</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>руководитель комплаенса</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>второй сотрудник</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Agree: reject %1</source>
        <translation>Согласиться: отклонить, %1</translation>
    </message>
    <message>
        <source>Agree: %1 to level %2</source>
        <translation>Согласиться: %1, уровень %2</translation>
    </message>
    <message>
        <source>Hand to compliance</source>
        <translation>Передать в комплаенс</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Ask client…</source>
        <translation>Запросить…</translation>
    </message>
    <message>
        <source>Propose level %1 for %2</source>
        <translation>Предложить уровень %1: %2</translation>
    </message>
    <message>
        <source>Approve %2 to level %1</source>
        <translation>Одобрить уровень %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>the rule %1, version %2</source>
        <translation>правило %1, версия %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewQueue</name>
    <message>
        <source>Name or reference</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>У клиентов</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>В работе у</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>No application matches.</source>
        <translation>Нет подходящих заявок.</translation>
    </message>
    <message>
        <source>Search with less of the name, or look in “All”.</source>
        <translation>Введите меньше букв имени или посмотрите на вкладке «Все».</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Вас ничего не ждёт.</translation>
    </message>
    <message>
        <source>Applications that need you appear here by themselves.</source>
        <translation>Заявки, которые требуют вашего участия, появляются здесь сами.</translation>
    </message>
    <message>
        <source>No client has to answer.</source>
        <translation>Ни от кого из клиентов не ждут ответа.</translation>
    </message>
    <message>
        <source>Applications wait here while a client is asked for something.</source>
        <translation>Здесь ждут заявки, по которым клиенту отправлен запрос.</translation>
    </message>
    <message>
        <source>No applications here.</source>
        <translation>Заявок здесь нет.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the past.</source>
        <translation>Новые появляются сами; прошлые показывает вкладка «Все».</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>Следующая версия: %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval of clients</source>
        <translation>Правило автоматического одобрения клиентов</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. The head of compliance decides.</source>
        <translation>В теневом режиме правило лишь отмечает, что одобрило бы; рабочий режим возможен после теневого. Решает руководитель комплаенса.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>Что решило бы правило?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Предложить эту версию</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>теневой</translation>
    </message>
    <message>
        <source>live</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>приняты сотрудником</translation>
    </message>
    <message>
        <source>accepted, and found good by the vendor</source>
        <translation>приняты и подтверждены поставщиком</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Юрисдикции</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>Кроме этих стран</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Риск до</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Не больше в день</translation>
    </message>
    <message>
        <source>Checked by people</source>
        <translation>Проверяют сотрудники</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>Испытание на решениях сотрудников</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Укажите название правила.</translation>
    </message>
    <message>
        <source>Choose a level at least.</source>
        <translation>Выберите хотя бы один уровень.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>Пишите страны двумя буквами: DE, AT.</translation>
    </message>
    <message>
        <source>Your role does not propose rules; here it can be tried.</source>
        <translation>Ваша роль не предлагает правила; здесь правило можно испытать.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5. It leaves %6 to people; %7 no rule may decide.</source>
        <translation>Решено людьми за дней: %1 — %2. Правило одобрило бы: %3; так же, как люди: %4, вопреки им: %5. Оставляет людям: %6; не решает ни одно правило: %7.</translation>
    </message>
    <message>
        <source>%1, %2: rejected by %3 (%4)</source>
        <translation>%1, %2: отклонил(а) %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Approved today, of the most a day</source>
        <translation>Одобрено сегодня из дневного предела</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>Одобрило бы</translation>
    </message>
    <message>
        <source>Applications it would have approved in shadow</source>
        <translation>Заявки, которые правило одобрило бы в теневом режиме</translation>
    </message>
    <message>
        <source>People rejected</source>
        <translation>Отклонили люди</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected</source>
        <translation>Из них отклонённые сотрудниками</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Decisions people have checked, of those drawn</source>
        <translation>Проверенные решения из отобранных</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Несогласие</translation>
    </message>
    <message>
        <source>Share of the checked decisions people disagree with</source>
        <translation>Доля проверенных решений, с которыми сотрудники не согласны</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Proposed and published by</source>
        <translation>Предложено и опубликовано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Rules of automatic approval</source>
        <translation>Правила автоматического одобрения</translation>
    </message>
    <message>
        <source>A rule approves a natural person&apos;s first application when every check is clear; companies, exposed persons, hits, high risk, duplicates and what staff entered stay with people. It is watched in shadow before it decides.</source>
        <translation>Правило одобряет первую заявку физического лица, когда все проверки чисты; компании, публичные лица, совпадения, высокий риск, дубликаты и введённое сотрудниками остаются людям. Прежде чем решать, оно наблюдается в теневом режиме.</translation>
    </message>
    <message>
        <source>People decide every application.</source>
        <translation>Каждую заявку решают сотрудники.</translation>
    </message>
    <message>
        <source>A rule is proposed by compliance and published by its head, first in shadow.</source>
        <translation>Правило предлагает комплаенс, а публикует его руководитель, сначала в теневом режиме.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>Остановить всё…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Подтвердить…</translation>
    </message>
    <message>
        <source>What it decided</source>
        <translation>Что оно решило</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>Опробовать или предложить версию…</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>В теневом режиме</translation>
    </message>
    <message>
        <source>Stopped: people disagree</source>
        <translation>Остановлено: сотрудники не согласны</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>Остановлено: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Ждёт подтверждения</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>Выберите правило, которое ждёт подтверждения.</translation>
    </message>
    <message>
        <source>People disagree with this version. Propose another one.</source>
        <translation>Сотрудники не согласны с этой версией. Предложите другую.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Выберите правило в списке.</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients</source>
        <translation>Остановить автоматическое одобрение клиентов</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide every application. One person is enough; the head of compliance confirms each rule before it decides again.</source>
        <translation>Все правила сразу останавливаются, и каждую заявку решают сотрудники. Достаточно одного сотрудника; руководитель комплаенса подтверждает каждое правило, прежде чем оно снова решает.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>Остановить всё сейчас</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Не останавливать</translation>
    </message>
    <message>
        <source>Automatic approval of clients is stopped.</source>
        <translation>Автоматическое одобрение клиентов остановлено.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтвердить: %1</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>База данных была перезапущена. С этого момента правило снова решает.</translation>
    </message>
    <message>
        <source>This rule was stopped. From now on it decides again.</source>
        <translation>Это правило было остановлено. Теперь оно снова решает.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Одобрено до сих пор</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Почему остановлено</translation>
    </message>
    <message>
        <source>What you looked at</source>
        <translation>Что вы проверили</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Разрешить решать</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>Правило снова решает: %1.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>Изменение %1 предложено; решает руководитель комплаенса.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewTexts</name>
    <message>
        <source>being entered</source>
        <translation>заполняется</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>ждёт клиента</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>Повышение уровня</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>Периодическая проверка</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Повторное открытие</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>на проверку</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>dismissed by one, a second person confirms</source>
        <translation>снято одним, подтверждает второй</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>другое лицо</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же лицо</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Санкции</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>ПДЛ</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>Негативные публикации</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>Другой список</translation>
    </message>
    <message>
        <source>Not in this state.</source>
        <translation>Не в этом состоянии.</translation>
    </message>
    <message>
        <source>Your role does not decide this.</source>
        <translation>Ваша роль не принимает это решение.</translation>
    </message>
    <message>
        <source>A colleague holds it.</source>
        <translation>В работе у коллеги.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>Мешает проверка: см. красные строки.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>Вы это предложили; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>You entered part of what it stands on; another person decides.</source>
        <translation>Вы ввели часть данных, на которых это основано; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Senior management decides this one.</source>
        <translation>Это решает высшее руководство.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 %2 minor units</source>
        <translation>%1 %2 (минимальные единицы)</translation>
    </message>
    <message>
        <source>Above the cap of %1</source>
        <translation>Выше предела: %1</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>Нижняя граница: %1</translation>
    </message>
    <message>
        <source>opened it</source>
        <translation>заявка открыта</translation>
    </message>
    <message>
        <source>handed it to compliance</source>
        <translation>передано в комплаенс</translation>
    </message>
    <message>
        <source>entered the client&apos;s answer</source>
        <translation>внесён ответ клиента</translation>
    </message>
    <message>
        <source>asked the client</source>
        <translation>отправлен запрос клиенту</translation>
    </message>
    <message>
        <source>did an item of due diligence</source>
        <translation>выполнен пункт усиленной проверки</translation>
    </message>
    <message>
        <source>proposed a decision</source>
        <translation>предложено решение</translation>
    </message>
    <message>
        <source>changed the evidence: the proposal is void</source>
        <translation>изменены основания: предложение аннулировано</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>let it lapse: the time was over</source>
        <translation>закрыто: срок истёк</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>Words alike</source>
        <translation>Похожие слова</translation>
    </message>
    <message>
        <source>Only the client has</source>
        <translation>Только у клиента</translation>
    </message>
    <message>
        <source>Only the list has</source>
        <translation>Только в списке</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <translation>Похожие на вид буквы</translation>
    </message>
    <message>
        <source>One word only</source>
        <translation>Только одно слово</translation>
    </message>
    <message>
        <source>Weak alias of the list</source>
        <translation>Слабый псевдоним из списка</translation>
    </message>
    <message>
        <source>Person or company unsaid</source>
        <translation>Не указано, физлицо или компания</translation>
    </message>
    <message>
        <source>Limit of the scale</source>
        <translation>Предел шкалы</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>Другой номер документа</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>Адрес кошелька</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>Та же дата рождения</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>Переставлены день и месяц</translation>
    </message>
    <message>
        <source>Same year of birth</source>
        <translation>Тот же год рождения</translation>
    </message>
    <message>
        <source>Birth agrees</source>
        <translation>Рождение согласуется</translation>
    </message>
    <message>
        <source>Birth some years apart</source>
        <translation>Рождение: разница в несколько лет</translation>
    </message>
    <message>
        <source>Birth far apart</source>
        <translation>Рождение: большая разница</translation>
    </message>
    <message>
        <source>Same place of birth</source>
        <translation>То же место рождения</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>Другое гражданство</translation>
    </message>
    <message>
        <source>Same nationality</source>
        <translation>То же гражданство</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>Другой пол</translation>
    </message>
    <message>
        <source>Same sex</source>
        <translation>Тот же пол</translation>
    </message>
    <message>
        <source>approved it by a rule</source>
        <translation>одобрено по правилу</translation>
    </message>
    <message>
        <source>checked the automatic approval and agreed</source>
        <translation>автоматическое одобрение проверено, согласие</translation>
    </message>
    <message>
        <source>checked the automatic approval and disagreed</source>
        <translation>автоматическое одобрение проверено, несогласие</translation>
    </message>
    <message>
        <source>approved it by the rule %1, version %2</source>
        <translation>одобрено по правилу %1, версия %2</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>ещё не проверен на вирусы</translation>
    </message>
    <message>
        <source>no virus found</source>
        <translation>вирусов не найдено</translation>
    </message>
    <message>
        <source>infected: %1</source>
        <extracomment>%1 is the name the scanner gives a virus.</extracomment>
        <translation>заражён: %1</translation>
    </message>
    <message>
        <source>could not be scanned</source>
        <translation>не удалось проверить</translation>
    </message>
    <message>
        <source>A virus was found in it. Nobody is given it; reject it, and ask the client for another.</source>
        <translation>В нём найден вирус. Его никому не выдают; отклоните его и попросите у клиента другой.</translation>
    </message>
    <message>
        <source>It waits for the virus scanner and cannot be opened before.</source>
        <translation>Он ждёт проверки на вирусы и до неё не открывается.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about it. Have it scanned again, or reject it.</source>
        <translation>Антивирус не дал о нём ответа. Проверьте его ещё раз или отклоните.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 лота</translation>
    </message>
    <message>
        <source>%1, counts from %2 on</source>
        <translation>%1, учитывается от %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raised the risk</source>
        <translation>повысил риск</translation>
    </message>
    <message>
        <source>stored what a vendor found</source>
        <translation>сохранил заключение поставщика</translation>
    </message>
    <message>
        <source>does not follow the vendor</source>
        <translation>не следует поставщику</translation>
    </message>
    <message>
        <source>stored what %1 found: %2</source>
        <extracomment>%1 is a vendor&apos;s name, %2 &quot;face failed&quot;</extracomment>
        <translation>сохранил заключение %1: %2</translation>
    </message>
    <message>
        <source>document passed</source>
        <translation>документ подтверждён</translation>
    </message>
    <message>
        <source>document failed</source>
        <translation>документ не подтверждён</translation>
    </message>
    <message>
        <source>document unclear</source>
        <translation>по документу неясно</translation>
    </message>
    <message>
        <source>face passed</source>
        <translation>лицо подтверждено</translation>
    </message>
    <message>
        <source>face failed</source>
        <translation>лицо не подтверждено</translation>
    </message>
    <message>
        <source>face unclear</source>
        <translation>по лицу неясно</translation>
    </message>
    <message>
        <source>address passed</source>
        <translation>адрес подтверждён</translation>
    </message>
    <message>
        <source>address failed</source>
        <translation>адрес не подтверждён</translation>
    </message>
    <message>
        <source>address unclear</source>
        <translation>по адресу неясно</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>чего-то ждёт</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewsView</name>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Вас ничего не ждёт.</translation>
    </message>
    <message>
        <source>Data, documents or findings changed while you read.</source>
        <translation>Пока вы читали, изменились данные, документы или результаты.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Верификация</translation>
    </message>
    <message>
        <source>Review next client</source>
        <translation>Проверить следующего клиента</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Поиск заявок</translation>
    </message>
    <message>
        <source>Refresh applications</source>
        <translation>Обновить список заявок</translation>
    </message>
    <message>
        <source>Applications that wait for me, most urgent first</source>
        <translation>Заявки, которые ждут меня, сначала срочные</translation>
    </message>
    <message>
        <source>What the client said beside the document</source>
        <translation>Данные клиента рядом с документом</translation>
    </message>
    <message>
        <source>Hits of a screening, the rating and its reasons</source>
        <translation>Совпадения скрининга, уровень риска и его причины</translation>
    </message>
    <message>
        <source>An application nothing stands against</source>
        <translation>Заявка без препятствий</translation>
    </message>
    <message>
        <source>The last look before a proposal</source>
        <translation>Последний просмотр перед предложением</translation>
    </message>
    <message>
        <source>A question to the client</source>
        <translation>Вопрос клиенту</translation>
    </message>
    <message>
        <source>Proposals that wait for a second person</source>
        <translation>Предложения, которые ждут второго сотрудника</translation>
    </message>
    <message>
        <source>Applications that wait for the client</source>
        <translation>Заявки, которые ждут клиента</translation>
    </message>
    <message>
        <source>A company with its owners</source>
        <translation>Компания и её владельцы</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>Новый заявитель</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Correct the client&apos;s file</source>
        <translation>Исправить досье клиента</translation>
    </message>
    <message>
        <source>Record consents</source>
        <translation>Записать согласия</translation>
    </message>
    <message>
        <source>Record a tax self-certification</source>
        <translation>Записать налоговую самосертификацию</translation>
    </message>
    <message>
        <source>Record an appropriateness test</source>
        <translation>Записать тест на соответствие</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>Tags of the client</source>
        <translation>Метки клиента</translation>
    </message>
    <message>
        <source>Add an owner of the company</source>
        <translation>Добавить владельца компании</translation>
    </message>
    <message>
        <source>Propose a client category</source>
        <translation>Предложить категорию клиента</translation>
    </message>
    <message>
        <source>Set the risk rating by hand</source>
        <translation>Задать оценку риска вручную</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Верификация после первого депозита</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Отозвать заявку</translation>
    </message>
    <message>
        <source>Expiring documents</source>
        <translation>Истекающие документы</translation>
    </message>
    <message>
        <source>Review workload of the next 12 months</source>
        <translation>Объём проверок на ближайшие 12 месяцев</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>Возможные дубликаты клиентов</translation>
    </message>
    <message>
        <source>Accept the document on show</source>
        <translation>Принять показанный документ</translation>
    </message>
    <message>
        <source>Reject the document on show</source>
        <translation>Отклонить показанный документ</translation>
    </message>
    <message>
        <source>Next part of the application</source>
        <translation>Следующий раздел заявки</translation>
    </message>
    <message>
        <source>Part before of the application</source>
        <translation>Предыдущий раздел заявки</translation>
    </message>
    <message>
        <source>The client&apos;s file field by field</source>
        <translation>Досье клиента по полям</translation>
    </message>
    <message>
        <source>The file of a company with its owners</source>
        <translation>Досье компании с её владельцами</translation>
    </message>
    <message>
        <source>A new applicant entered by hand</source>
        <translation>Новый заявитель, внесённый вручную</translation>
    </message>
    <message>
        <source>A document taken in</source>
        <translation>Приём документа</translation>
    </message>
    <message>
        <source>Fields corrected</source>
        <translation>Исправление полей</translation>
    </message>
    <message>
        <source>Consents recorded</source>
        <translation>Запись согласий</translation>
    </message>
    <message>
        <source>The appropriateness test</source>
        <translation>Тест на соответствие</translation>
    </message>
    <message>
        <source>A rating set by hand</source>
        <translation>Оценка, заданная вручную</translation>
    </message>
    <message>
        <source>Documents that expire</source>
        <translation>Истекающие документы</translation>
    </message>
    <message>
        <source>Reviews of the next twelve months</source>
        <translation>Проверки на ближайшие 12 месяцев</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>Объединённые досье</translation>
    </message>
    <message>
        <source>Clients who may be one person</source>
        <translation>Клиенты, которые могут быть одним человеком</translation>
    </message>
    <message>
        <source>Two files of one client beside each other</source>
        <translation>Два досье одного клиента рядом</translation>
    </message>
    <message>
        <source>Files that were merged</source>
        <translation>Досье, которые были объединены</translation>
    </message>
    <message>
        <source>A part of a document struck out</source>
        <translation>Часть документа закрыта</translation>
    </message>
    <message>
        <source>What changes the risk band of the client</source>
        <translation>Что меняет уровень риска клиента</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Всё, что нашли проверки</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>Два документа рядом</translation>
    </message>
    <message>
        <source>Everything that screenings found, quiet or not</source>
        <translation>Всё, что нашли проверки, и тихое тоже</translation>
    </message>
    <message>
        <source>Why a client is rated so and what changes the band</source>
        <translation>Почему у клиента такая оценка и что меняет уровень</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>Свидетельство сохранено: %1</translation>
    </message>
    <message>
        <source>Money that goes back to clients not verified in time</source>
        <translation>Деньги, которые возвращаются клиентам, не проверенным вовремя</translation>
    </message>
    <message>
        <source>Money that goes back to a client not verified in time</source>
        <translation>Деньги, которые возвращаются клиенту, не проверенному вовремя</translation>
    </message>
    <message>
        <source>A face that the verification vendor could not match</source>
        <translation>Лицо, которое служба проверки не смогла сопоставить</translation>
    </message>
    <message>
        <source>Documents sent back, with the reason of each</source>
        <translation>Возвращённые документы с причиной для каждого</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskBackcheckDialog</name>
    <message>
        <source>Any of these</source>
        <translation>Любое из этого</translation>
    </message>
    <message>
        <source>Hit found true</source>
        <translation>Совпадение подтверждено</translation>
    </message>
    <message>
        <source>Disputed deposit that was not won</source>
        <translation>Оспоренное пополнение, спор не выигран</translation>
    </message>
    <message>
        <source>Case decided against the client</source>
        <translation>Дело решено против клиента</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Clients with</source>
        <translation>Клиенты с этим</translation>
    </message>
    <message>
        <source>Clients without</source>
        <translation>Клиенты без этого</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Площадь под кривой</translation>
    </message>
    <message>
        <source>How well scores tell apart</source>
        <translation>Насколько хорошо баллы различают</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Десятая доля</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Из них с</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>By tenth of the scores</source>
        <translation>По десятым долям баллов</translation>
    </message>
    <message>
        <source>%1, held against what happened</source>
        <translation>%1 против того, что произошло</translation>
    </message>
    <message>
        <source>Each client has the score these rules would have given before the period; only what came after counts. 0.50 is no better than chance, 1.00 tells everybody apart.</source>
        <translation>У каждого клиента баллы, которые эти правила дали бы до периода; считается только то, что было после. 0,50 не лучше случая, 1,00 различает всех.</translation>
    </message>
    <message>
        <source>Everybody is rated as then…</source>
        <translation>Все оцениваются как тогда…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Скопировать цифры</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln клиент. </numerusform>
            <numerusform>%Ln клиента. </numerusform>
            <numerusform>%Ln клиентов. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their scores are those of %n months ago, or of when they came.</source>
        <translation>
            <numerusform>Их баллы — на момент %n месяц назад или когда они пришли.</numerusform>
            <numerusform>Их баллы — на момент %n месяца назад или когда они пришли.</numerusform>
            <numerusform>Их баллы — на момент %n месяцев назад или когда они пришли.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (от %2 до %3)</translation>
    </message>
    <message>
        <source>too few: it takes %1 of both</source>
        <translation>слишком мало: нужно %1 тех и других</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskDraftDialog</name>
    <message>
        <source>Draft other rules of the rating</source>
        <translation>Черновик других правил оценки</translation>
    </message>
    <message>
        <source>Points, thresholds, caps and floors as they are in force; change what should be another. The draft is tried dry before a second person puts it in force.</source>
        <translation>Баллы, пороги, пределы и минимумы, как они действуют; измените нужное. Черновик пробуют вхолостую, прежде чем второй человек введёт его в действие.</translation>
    </message>
    <message>
        <source>Name of these rules</source>
        <translation>Название этих правил</translation>
    </message>
    <message>
        <source>Thresholds of money are in minor units of the reference currency.</source>
        <translation>Денежные пороги указаны в минимальных единицах базовой валюты.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Cap of %1</source>
        <translation>Предел: %1</translation>
    </message>
    <message>
        <source>cap </source>
        <translation>предел </translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Минимумы</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Порог: %1</translation>
    </message>
    <message>
        <source>threshold </source>
        <translation>порог </translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Баллы: %1</translation>
    </message>
    <message>
        <source>Change a figure first.</source>
        <translation>Сначала измените число.</translation>
    </message>
    <message>
        <source>Give these rules a name.</source>
        <translation>Дайте этим правилам название.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskPage</name>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Points by factor</source>
        <translation>Баллы по факторам</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Put in force by</source>
        <translation>Ввёл в действие</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>Правила оценки риска</translation>
    </message>
    <message>
        <source>Points by factor, capped by category and lifted by floors. A draft is tried dry on everybody&apos;s newest rating before a second person puts it in force.</source>
        <translation>Баллы по факторам с пределом по категории и нижними границами. Черновик проверяется всухую на последней оценке каждого, прежде чем второй человек введёт его в действие.</translation>
    </message>
    <message>
        <source>No rules of the rating.</source>
        <translation>Правил оценки нет.</translation>
    </message>
    <message>
        <source>The office is made with a first set.</source>
        <translation>Офис создаётся с первым набором.</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Ввести в действие…</translation>
    </message>
    <message>
        <source>Try dry…</source>
        <translation>Проверить всухую…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose rules in the list.</source>
        <translation>Выберите правила в списке.</translation>
    </message>
    <message>
        <source>Choose a draft in the list.</source>
        <translation>Выберите черновик в списке.</translation>
    </message>
    <message>
        <source>You drafted these rules; another person puts them in force.</source>
        <translation>Вы составили эти правила; в действие их вводит другой человек.</translation>
    </message>
    <message>
        <source>Put %1 in force</source>
        <translation>Ввести %1 в действие</translation>
    </message>
    <message>
        <source>The nightly work rates everybody again by these rules.</source>
        <translation>Ночная работа заново оценит всех по этим правилам.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1 действует.</translation>
    </message>
    <message>
        <source>Draft others…</source>
        <translation>Составить другие…</translation>
    </message>
    <message>
        <source>The rules are on their way.</source>
        <translation>Правила загружаются.</translation>
    </message>
    <message>
        <source>%1 is drafted; try it dry, then another person puts it in force.</source>
        <translation>Черновик «%1» готов; испытайте его вхолостую, затем другой человек введёт его в действие.</translation>
    </message>
    <message>
        <source>Hold against what happened…</source>
        <translation>Сравнить с произошедшим…</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskReasonsDialog</name>
    <message>
        <source>Risk of %1</source>
        <translation>Риск: %1</translation>
    </message>
    <message>
        <source>Each line with what it rests on, and what by itself would change the band. Reading it is on the record.</source>
        <translation>Каждая строка с тем, на чём она основана, и что само по себе изменило бы уровень. Чтение остаётся в журнале.</translation>
    </message>
    <message>
        <source>Lines of the rating</source>
        <translation>Строки оценки</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>What changes the band</source>
        <translation>Что меняет уровень</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Band then</source>
        <translation>Уровень тогда</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Оценка тогда</translation>
    </message>
    <message>
        <source>The client was not rated yet; the nightly work does it.</source>
        <translation>Клиент ещё не оценён; это сделает ночная работа.</translation>
    </message>
    <message>
        <source>%1 points, %2, by the rules %3, rated %4.</source>
        <translation>Баллы: %1, %2, по правилам «%3», оценка от %4.</translation>
    </message>
    <message>
        <source>Set by hand: the rules give %1 points, %2. What follows is about those.</source>
        <translation>Задано вручную: правила дают баллы: %1, %2. Далее речь о них.</translation>
    </message>
    <message numerus="yes">
        <source>The next higher band begins %n points above.</source>
        <translation>
            <numerusform>Следующий более высокий уровень начинается на %n балл выше.</numerusform>
            <numerusform>Следующий более высокий уровень начинается на %n балла выше.</numerusform>
            <numerusform>Следующий более высокий уровень начинается на %n баллов выше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next lower band begins %n points below.</source>
        <translation>
            <numerusform>Следующий более низкий уровень начинается на %n балл ниже.</numerusform>
            <numerusform>Следующий более низкий уровень начинается на %n балла ниже.</numerusform>
            <numerusform>Следующий более низкий уровень начинается на %n баллов ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>Ни один фактор не даёт баллов.</translation>
    </message>
    <message>
        <source>Nothing by itself changes the band.</source>
        <translation>Ничто само по себе не меняет уровень.</translation>
    </message>
    <message>
        <source>%1 would no longer hold</source>
        <translation>%1: больше не действует</translation>
    </message>
    <message>
        <source>%1 would come</source>
        <translation>%1: добавится</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskTrialDialog</name>
    <message>
        <source>%1, tried dry</source>
        <translation>%1, проверка всухую</translation>
    </message>
    <message>
        <source>On the inputs of everybody&apos;s newest rating. Nothing changes.</source>
        <translation>На данных последней оценки каждого. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Bands before and after</source>
        <translation>Уровни до и после</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>Что сдвигает шаг каждого фактора</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Фактор</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Clients it touches</source>
        <translation>Затронуто клиентов</translation>
    </message>
    <message>
        <source>Up with a step more</source>
        <translation>Выше при шаге больше</translation>
    </message>
    <message>
        <source>Down with a step less</source>
        <translation>Ниже при шаге меньше</translation>
    </message>
    <message>
        <source>step </source>
        <translation>шаг </translation>
    </message>
    <message>
        <source>Points of a step</source>
        <translation>Баллов в шаге</translation>
    </message>
    <message>
        <source>Everybody is rated…</source>
        <translation>Оцениваются все…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln клиент. </numerusform>
            <numerusform>%Ln клиента. </numerusform>
            <numerusform>%Ln клиентов. </numerusform>
        </translation>
    </message>
    <message>
        <source>Newly high: %1. Reviews a week: %2 instead of %3.</source>
        <translation>Новых с высоким: %1. Проверок в неделю: %2 вместо %3.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Скопировать цифры</translation>
    </message>
    <message>
        <source>Reviews by week</source>
        <translation>Проверки по неделям</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleDecisionsPage</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>The application now</source>
        <translation>Заявка сейчас</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>Что решило правило</translation>
    </message>
    <message>
        <source>Beside each what became of the application: what people decided otherwise than the rule in shadow is what keeps it from going live.</source>
        <translation>Рядом — что стало с заявкой: где люди решили иначе, чем правило в теневом режиме, там ему рано в рабочий режим.</translation>
    </message>
    <message>
        <source>It decided nothing yet.</source>
        <translation>Оно ещё ничего не решило.</translation>
    </message>
    <message>
        <source>Choose a rule on the page of the rules to see what it decided.</source>
        <translation>Выберите правило на странице правил, чтобы увидеть его решения.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>would have</source>
        <translation>одобрило бы</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>правило</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Versions of rules that wait for the head of compliance. Nobody decides on what they proposed.</source>
        <translation>Версии правил, которые ждут руководителя комплаенса. Никто не решает по собственному предложению.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Ничего не предложено.</translation>
    </message>
    <message>
        <source>Proposals of the page of rules appear here by themselves.</source>
        <translation>Предложения со страницы правил появляются здесь сами.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Publish this version…</source>
        <translation>Опубликовать эту версию…</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Выберите предложение в списке.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Это решает руководитель комплаенса.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Вы это предложили; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>Опубликовать эту версию</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>It holds at once, for applications that wait and those to come.</source>
        <translation>Действует сразу, для ожидающих заявок и будущих.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Ничего не меняется. Автор предложения увидит причину.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Изменение %1 действует.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Изменение %1 отклонено.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SamplesPage</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Approved by the rule</source>
        <translation>Одобрено по правилу</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Why it is checked</source>
        <translation>Почему проверяется</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Automatic decisions to check</source>
        <translation>Автоматические решения на проверку</translation>
    </message>
    <message>
        <source>Automatic decisions that were checked</source>
        <translation>Проверенные автоматические решения</translation>
    </message>
    <message>
        <source>A share of what the rules approve is drawn when it is decided, in a way nobody can foresee and anybody can repeat from the audit log. Whoever made a rule decide does not check it. A disagreement opens the client&apos;s review anew.</source>
        <translation>Часть того, что одобряют правила, отбирается в момент решения так, что этого никто не может предвидеть, а повторить по журналу аудита может любой. Кто ввёл правило в действие, его не проверяет. Несогласие заново открывает проверку клиента.</translation>
    </message>
    <message>
        <source>Nothing is to be checked.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Ещё ничего не проверено.</translation>
    </message>
    <message>
        <source>Decisions that are drawn appear here by themselves.</source>
        <translation>Отобранные решения появляются здесь сами.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Disagree…</source>
        <translation>Не согласиться…</translation>
    </message>
    <message>
        <source>Agree with the approval…</source>
        <translation>Согласиться с одобрением…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>drawn with %1</source>
        <translation>отобрано, жребий %1</translation>
    </message>
    <message>
        <source>one of the day</source>
        <translation>одно за день</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>несогласие</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a decision in the list.</source>
        <translation>Выберите решение в списке.</translation>
    </message>
    <message>
        <source>You made this rule decide. Another person checks it.</source>
        <translation>Вы ввели это правило в действие. Его проверяет другой сотрудник.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Checks as they stood at the decision</source>
        <translation>Проверки на момент решения</translation>
    </message>
    <message>
        <source>Agree with the approval</source>
        <translation>Согласиться с одобрением</translation>
    </message>
    <message>
        <source>You looked at what the rule decided on and would have approved it too.</source>
        <translation>Вы посмотрели, на чём основано решение правила, и тоже одобрили бы.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Checked: you agree.</source>
        <translation>Проверено: вы согласны.</translation>
    </message>
    <message>
        <source>Disagree with the approval</source>
        <translation>Не согласиться с одобрением</translation>
    </message>
    <message>
        <source>The client&apos;s review opens anew and people decide it. When people disagree too often, the rule stops by itself.</source>
        <translation>Проверка клиента открывается заново, и решают её люди. При слишком частом несогласии правило останавливается само.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Не согласиться</translation>
    </message>
    <message>
        <source>Checked: you disagree. The review is open.</source>
        <translation>Проверено: вы не согласны. Проверка открыта.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Передано</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScopesEditor</name>
    <message>
        <source>Another threshold</source>
        <translation>Другой порог</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>все списки</translation>
    </message>
    <message>
        <source>Persons or others</source>
        <translation>Лица или прочие</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>физические лица</translation>
    </message>
    <message>
        <source>companies and ships</source>
        <translation>компании и суда</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Сигнал от</translation>
    </message>
    <message>
        <source>Without this threshold</source>
        <translation>Без этого порога</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>каждое имя</translation>
    </message>
    <message>
        <source>weak aliases</source>
        <translation>слабые псевдонимы</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningTexts</name>
    <message>
        <source>Names would be compared another way. Try these settings on the lists in force first.</source>
        <translation>Имена сравнивались бы иначе. Сначала испытайте эти настройки на действующих списках.</translation>
    </message>
    <message>
        <source>The trial is of other weights, or the lists have changed since. Try these settings on the lists in force again.</source>
        <translation>Испытание было с другими весами, или списки с тех пор изменились. Испытайте эти настройки на действующих списках заново.</translation>
    </message>
    <message>
        <source>True hits would be lost. Say why that is borne.</source>
        <translation>Верные совпадения были бы потеряны. Скажите, почему это допустимо.</translation>
    </message>
    <message>
        <source>These figures rest on too few decisions. Say why they are enough.</source>
        <translation>Эти показатели основаны на слишком малом числе решений. Скажите, почему их достаточно.</translation>
    </message>
    <message>
        <source>Other true hits would be lost now than those shown. Look at them again.</source>
        <translation>Сейчас были бы потеряны другие верные совпадения, чем показанные. Посмотрите на них снова.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>Эти настройки действуют.</translation>
    </message>
    <message>
        <source>You made this. Another person decides.</source>
        <translation>Это сделали вы. Решает другой человек.</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>Сильное от</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Сигнал от</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Хранится от</translation>
    </message>
    <message>
        <source>Birth date agrees</source>
        <translation>Дата рождения совпадает</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>Переставлены день и месяц</translation>
    </message>
    <message>
        <source>Same year, another day</source>
        <translation>Тот же год, другой день</translation>
    </message>
    <message>
        <source>Born 2 to 10 years apart</source>
        <translation>Разница в возрасте 2–10 лет</translation>
    </message>
    <message>
        <source>Born more than 10 years apart</source>
        <translation>Разница в возрасте больше 10 лет</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>Другое гражданство</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>Другой пол</translation>
    </message>
    <message>
        <source>Place of birth agrees</source>
        <translation>Место рождения совпадает</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>Другой номер документа</translation>
    </message>
    <message>
        <source>Weak alias counts</source>
        <translation>Слабый псевдоним считается как</translation>
    </message>
    <message>
        <source>Unclear whether a company counts</source>
        <translation>Неясно, компания ли, считается как</translation>
    </message>
    <message>
        <source>Words against each other</source>
        <translation>Слова друг против друга</translation>
    </message>
    <message>
        <source>Words only the client has</source>
        <translation>Слова только у клиента</translation>
    </message>
    <message>
        <source>Words only the list has</source>
        <translation>Слова только в списке</translation>
    </message>
    <message>
        <source>Common names differ more</source>
        <translation>Частые имена отличаются сильнее</translation>
    </message>
    <message>
        <source>One word alone counts</source>
        <translation>Одно слово считается как</translation>
    </message>
    <message>
        <source>Two known names count</source>
        <translation>Два известных имени считаются как</translation>
    </message>
    <message>
        <source>Short forms count</source>
        <translation>Краткие формы считаются как</translation>
    </message>
    <message>
        <source>Initials count</source>
        <translation>Инициалы считаются как</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (от %2 до %3)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>persons from %1</source>
        <translation>физические лица от %1</translation>
    </message>
    <message>
        <source>companies and ships from %1</source>
        <translation>компании и суда от %1</translation>
    </message>
    <message>
        <source>persons of %1 from %2</source>
        <translation>физические лица из %1 от %2</translation>
    </message>
    <message>
        <source>companies and ships of %1 from %2</source>
        <translation>компании и суда из %1 от %2</translation>
    </message>
    <message>
        <source>alert from %1</source>
        <translation>сигнал от %1</translation>
    </message>
    <message>
        <source>strong from %1</source>
        <translation>сильное от %1</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>хранится от %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Арабское письмо</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>Греческое письмо</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>Еврейское письмо</translation>
    </message>
    <message>
        <source>Chinese and Japanese script</source>
        <translation>Китайское и японское письмо</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>Корейское письмо</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>Тайское письмо</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Другая письменность</translation>
    </message>
    <message>
        <source>People decided %1 hits: %2 true, %3 false. %4 were no alerts.</source>
        <translation>Решено совпадений: %1, верных %2, ложных %3. Не были сигналами: %4.</translation>
    </message>
    <message>
        <source>Alerts a month: %1 instead of %2. True hits kept: %3 of %4. False hits saved: %5.</source>
        <translation>Сигналов в месяц: %1 вместо %2. Верных осталось: %3 из %4. Ложных меньше на: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n true hits would be lost; each is named.</source>
        <translation>
            <numerusform>Было бы потеряно %n верное совпадение; оно названо.</numerusform>
            <numerusform>Было бы потеряно %n верных совпадения; каждое названо.</numerusform>
            <numerusform>Было бы потеряно %n верных совпадений; каждое названо.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few decisions to rely on: policy asks for %1.</source>
        <translation>Слишком мало решений: политика требует %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided hits are not on the lists any more and were not tried.</source>
        <translation>
            <numerusform>%n решённого совпадения больше нет в списках, оно не испытано.</numerusform>
            <numerusform>%n решённых совпадений больше нет в списках, они не испытаны.</numerusform>
            <numerusform>%n решённых совпадений больше нет в списках, они не испытаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hits that nobody kept so far could come up; only a trial on the lists in force counts them.</source>
        <translation>Могут появиться совпадения, которые до сих пор не хранились; их считает только испытание на действующих списках.</translation>
    </message>
    <message>
        <source>two people decide it</source>
        <translation>решают два человека</translation>
    </message>
    <message>
        <source>its data or record changed</source>
        <translation>данные или запись изменились</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>другого вида</translation>
    </message>
    <message>
        <source>screened anew since</source>
        <translation>с тех пор проверено заново</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>уже решено</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>не сигнал</translation>
    </message>
    <message>
        <source>running</source>
        <translation>срок идёт</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>a later screening stands</source>
        <translation>действует более поздняя проверка</translation>
    </message>
    <message>
        <source>below the alerts</source>
        <translation>ниже порога сигналов</translation>
    </message>
    <message>
        <source>found false by %1: %2, holds until %3</source>
        <translation>признано ложным (%1): %2, действует до %3</translation>
    </message>
    <message>
        <source>found false by %1: %2</source>
        <translation>признано ложным (%1): %2</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>подтверждено: %1</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>ждёт: %1</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Данные изменились</translation>
    </message>
    <message>
        <source>Lists or engine changed</source>
        <translation>Изменились списки или программа</translation>
    </message>
    <message>
        <source>Time had passed</source>
        <translation>Прошло время</translation>
    </message>
    <message>
        <source>There was no self-test yet.</source>
        <translation>Самопроверки ещё не было.</translation>
    </message>
    <message>
        <source>Self-test of %1: all of %2 names found.</source>
        <translation>Самопроверка от %1: найдены все имена (%2).</translation>
    </message>
    <message>
        <source>Self-test of %1: only %2 of %3 names found. Compliance was told.</source>
        <translation>Самопроверка от %1: найдено лишь %2 из %3 имён. Комплаенс оповещён.</translation>
    </message>
    <message>
        <source>The book was not screened yet.</source>
        <translation>Клиентская база ещё не проверена.</translation>
    </message>
    <message>
        <source>alerts new %1, gone %2, changed %3</source>
        <translation>сигналы: новых %1, ушло %2, изменено %3</translation>
    </message>
    <message>
        <source>The book is being screened: %1 of %2 clients since %3; %4.</source>
        <translation>Клиентская база проверяется: %1 из %2 клиентов с %3; %4.</translation>
    </message>
    <message>
        <source>The book was screened by %1: %2 clients; %3.</source>
        <translation>Клиентская база проверена к %1: клиентов %2; %3.</translation>
    </message>
    <message>
        <source>weak aliases from %1</source>
        <translation>слабые псевдонимы от %1</translation>
    </message>
    <message>
        <source>weak aliases: %1</source>
        <translation>слабые псевдонимы: %1</translation>
    </message>
    <message>
        <source>below the alerts of weak aliases</source>
        <translation>ниже порога для слабых псевдонимов</translation>
    </message>
    <message>
        <source>somebody else has it</source>
        <translation>им занимается другой</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>действовала раньше</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>void</source>
        <translation>недействительно</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningView</name>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>Совпадения к решению</translation>
    </message>
    <message>
        <source>Trials of settings of screening</source>
        <translation>Испытания настроек скрининга</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>Правила оценки риска</translation>
    </message>
    <message>
        <source>Laboratory of screening</source>
        <translation>Лаборатория скрининга</translation>
    </message>
    <message>
        <source>Refresh screening</source>
        <translation>Обновить скрининг</translation>
    </message>
    <message>
        <source>Hits of all clients</source>
        <translation>Совпадения всех клиентов</translation>
    </message>
    <message>
        <source>Several hits with one reason</source>
        <translation>Несколько совпадений с одной причиной</translation>
    </message>
    <message>
        <source>Versions of the settings of screening</source>
        <translation>Версии настроек скрининга</translation>
    </message>
    <message>
        <source>The laboratory: figures by threshold</source>
        <translation>Лаборатория: показатели по порогу</translation>
    </message>
    <message>
        <source>The laboratory: true hits that would be lost</source>
        <translation>Лаборатория: верные совпадения, которые были бы потеряны</translation>
    </message>
    <message>
        <source>Trials on the lists in force</source>
        <translation>Испытания на действующих списках</translation>
    </message>
    <message>
        <source>Settings that wait for the head of compliance</source>
        <translation>Настройки, ожидающие руководителя комплаенса</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>Что сдвигает шаг каждого фактора</translation>
    </message>
    <message>
        <source>Screening and risk</source>
        <translation>Скрининг и риск</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>Испытания на списках</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>Правила риска</translation>
    </message>
    <message>
        <source>Lists in force and the self-test</source>
        <translation>Действующие списки и самопроверка</translation>
    </message>
    <message>
        <source>Lists in force, the self-test and the run over the book</source>
        <translation>Действующие списки, самопроверка и проход по базе</translation>
    </message>
    <message>
        <source>Other rules of the rating drafted</source>
        <translation>Черновик других правил оценки</translation>
    </message>
    <message>
        <source>Lists and self-test</source>
        <translation>Списки и самопроверка</translation>
    </message>
    <message>
        <source>A hit for which something is waited for</source>
        <translation>Совпадение, по которому чего-то ждут</translation>
    </message>
    <message>
        <source>Ratings held against what happened since</source>
        <translation>Оценки против того, что произошло с тех пор</translation>
    </message>
    <message>
        <source>Grades of partners</source>
        <translation>Оценки партнёров</translation>
    </message>
    <message>
        <source>Partners by grade, and how their clients are rated</source>
        <translation>Партнёры по оценке и риск их клиентов</translation>
    </message>
    <message>
        <source>A partner graded, with every grading so far</source>
        <translation>Оценка партнёра со всеми прежними оценками</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningsDialog</name>
    <message>
        <source>Screenings of %1</source>
        <translation>Проверки: %1</translation>
    </message>
    <message>
        <source>Nothing is hidden: what stays below the alerts and what people found false is kept, with the reason why nobody is asked. Reading it is on the record.</source>
        <translation>Ничего не скрыто: то, что ниже порога, и то, что люди признали ложным, хранится с причиной, почему никого не спрашивают. Чтение остаётся в журнале.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Показать все</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>В списке как</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнивалось</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Сигнал от</translation>
    </message>
    <message>
        <source>Why it is quiet</source>
        <translation>Почему без сигнала</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Also what is below the alerts and what earlier screenings found</source>
        <translation>Также то, что ниже порога, и то, что нашли прежние проверки</translation>
    </message>
    <message>
        <source>Screenings and their proofs</source>
        <translation>Проверки и их подтверждения</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Сохранить свидетельство…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the certificate as</source>
        <translation>Сохранить свидетельство как</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>of an earlier screening</source>
        <translation>прежней проверки</translation>
    </message>
    <message>
        <source>of the data of today</source>
        <translation>по сегодняшним данным</translation>
    </message>
    <message>
        <source>of data of before</source>
        <translation>по прежним данным</translation>
    </message>
    <message>
        <source>No hit is kept.</source>
        <translation>Совпадений не хранится.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>The screening did not say what the score is made of.</source>
        <translation>Проверка не сообщила, из чего складывается оценка.</translation>
    </message>
    <message>
        <source>Choose a screening that has a proof.</source>
        <translation>Выберите проверку с подтверждением.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>purser::clients::SecondDocument</name>
    <message>
        <source>Second document</source>
        <translation>Второй документ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Этот документ нельзя показать здесь.</translation>
    </message>
    <message>
        <source>Open it as the first one: there it says why.</source>
        <translation>Откройте его первым: там сказано почему.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1, оборот</translation>
    </message>
    <message>
        <source>%1, version %2, %3, %4</source>
        <translation>%1, версия %2, %3, %4</translation>
    </message>
    <message>
        <source>There is no other document.</source>
        <translation>Других документов нет.</translation>
    </message>
    <message>
        <source>Every version of a document that the client uploads can be shown here.</source>
        <translation>Здесь можно показать любую версию документа, загруженного клиентом.</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>Этот документ не выдаётся.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingDecision</name>
    <message>
        <source>Put settings in force</source>
        <translation>Ввести настройки в действие</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Screening goes by them from now on and compares everybody anew. The figures below are kept with the decision.</source>
        <translation>Скрининг отныне следует им и сравнивает всех заново. Показатели ниже хранятся вместе с решением.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Ничего не меняется. Автор предложения увидит причину.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>True hits would be lost: say why that is borne.</source>
        <translation>Верные совпадения были бы потеряны: скажите, почему это допустимо.</translation>
    </message>
    <message>
        <source>The figures rest on few decisions: say why they are enough.</source>
        <translation>Показатели основаны на немногих решениях: скажите, почему их достаточно.</translation>
    </message>
    <message>
        <source>The figures are on their way.</source>
        <translation>Показатели загружаются.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основано на</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Settings of screening that wait for the head of compliance. Nobody decides on what they proposed; a true hit that would be lost takes a reason.</source>
        <translation>Настройки скрининга, ожидающие руководителя комплаенса. Никто не решает о собственном предложении; потеря верного совпадения требует причины.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Ничего не предложено.</translation>
    </message>
    <message>
        <source>Proposals of the laboratory appear here by themselves.</source>
        <translation>Предложения лаборатории появляются здесь сами.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Ввести в действие…</translation>
    </message>
    <message>
        <source>trial %1 on the lists</source>
        <translation>испытание %1 на списках</translation>
    </message>
    <message>
        <source>decided hits</source>
        <translation>решённые совпадения</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Выберите предложение в списке.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Это решает руководитель комплаенса.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Вы это предложили; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Change %1 is in force; everybody is screened anew by it.</source>
        <translation>Изменение %1 действует; все проверяются по нему заново.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Изменение %1 отклонено.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsDialog</name>
    <message>
        <source>Laboratory of screening</source>
        <translation>Лаборатория скрининга</translation>
    </message>
    <message>
        <source>Move a figure and see what it would have done with every hit that people decided. The head of compliance puts settings in force.</source>
        <translation>Сдвиньте показатель и посмотрите, что стало бы с каждым решённым совпадением. Настройки вводит в действие руководитель комплаенса.</translation>
    </message>
    <message>
        <source>What would they have done?</source>
        <translation>Что бы они сделали?</translation>
    </message>
    <message>
        <source>Try on the lists in force</source>
        <translation>Испытать на действующих списках</translation>
    </message>
    <message>
        <source>Name of these settings</source>
        <translation>Название этих настроек</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose these settings</source>
        <translation>Предложить эти настройки</translation>
    </message>
    <message>
        <source>Nothing changes by trying. It is on the record, as it names clients.</source>
        <translation>От испытания ничего не меняется. Оно записывается, так как называет клиентов.</translation>
    </message>
    <message>
        <source>%1 in force, %2 by the engine itself</source>
        <translation>%1 действует, %2 у самого механизма</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Пороги</translation>
    </message>
    <message>
        <source>What facts are worth</source>
        <translation>Сколько весят факты</translation>
    </message>
    <message>
        <source>How names compare: needs a trial on the lists</source>
        <translation>Как сравниваются имена: нужно испытание на списках</translation>
    </message>
    <message>
        <source>The figures in force are on their way.</source>
        <translation>Действующие показатели загружаются.</translation>
    </message>
    <message>
        <source>What is kept, an alert and strong have to rise in this order.</source>
        <translation>Хранение, сигнал и сильное должны возрастать в этом порядке.</translation>
    </message>
    <message>
        <source>Give these settings a name.</source>
        <translation>Дайте этим настройкам название.</translation>
    </message>
    <message>
        <source>Look first at what they would have done.</source>
        <translation>Сначала посмотрите, что бы они сделали.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Испытание</translation>
    </message>
    <message>
        <source>Trial %1 waits for the screening service; the page of trials shows how far it has come. It is proposed from there.</source>
        <translation>Испытание %1 ждёт службу скрининга; страница испытаний показывает ход. Оттуда оно и предлагается.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Что в них</translation>
    </message>
    <message>
        <source>Decided hits</source>
        <translation>Решённые совпадения</translation>
    </message>
    <message>
        <source>Hits decided by people that the figures rested on</source>
        <translation>Решённые людьми совпадения, на которых основаны показатели</translation>
    </message>
    <message>
        <source>Alerts a month</source>
        <translation>Сигналов в месяц</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Share of the true hits that stay alerts, with its 95 % interval</source>
        <translation>Доля верных совпадений, остающихся сигналами, с 95-% интервалом</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>Верных потеряно</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Proposed and put in force by</source>
        <translation>Предложил и ввёл в действие</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Screenings that compared by this version</source>
        <translation>Проверки, сравнивавшие по этой версии</translation>
    </message>
    <message>
        <source>Settings of screening</source>
        <translation>Настройки скрининга</translation>
    </message>
    <message>
        <source>From which score on a hit is an alert and what facts are worth. Each version keeps the figures it was decided on; screening goes by the newest and names it.</source>
        <translation>С какой оценки совпадение становится сигналом и сколько весят факты. Каждая версия хранит показатели, по которым её приняли; скрининг следует новейшей и называет её.</translation>
    </message>
    <message>
        <source>Screening goes by the figures of the engine.</source>
        <translation>Скрининг следует показателям механизма.</translation>
    </message>
    <message>
        <source>Other figures are tried in the laboratory, proposed by compliance and put in force by its head.</source>
        <translation>Другие показатели испытываются в лаборатории, предлагаются комплаенсом и вводятся его руководителем.</translation>
    </message>
    <message>
        <source>Begin with this version…</source>
        <translation>Начать с этой версии…</translation>
    </message>
    <message>
        <source>Open the laboratory…</source>
        <translation>Открыть лабораторию…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose a version in the list.</source>
        <translation>Выберите версию в списке.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The settings wait for their trial.</source>
        <translation>Настройки ждут испытания.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>Изменение %1 предложено; решает руководитель комплаенса.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StandingDeeds</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Category of %1</source>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <source>A second person decides. Other than retail needs a document as evidence.</source>
        <translation>Решает второй сотрудник. Для любой категории, кроме розничной, нужен подтверждающий документ.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>The category of %1 waits for a second person.</source>
        <translation>Категория ждёт второго сотрудника: %1.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Решение принято.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>The category decides what protection the client has.</source>
        <translation>Категория определяет, какая защита есть у клиента.</translation>
    </message>
    <message>
        <source>Rating %1 for %2</source>
        <translation>Оценка %1: %2</translation>
    </message>
    <message>
        <source>Now %1 points. The figure set by hand holds until its end.</source>
        <translation>Баллы сейчас: %1. Заданное вручную значение действует до конца своего срока.</translation>
    </message>
    <message>
        <source>Rate %1 by hand</source>
        <translation>Оценка риска вручную: %1</translation>
    </message>
    <message>
        <source>Now %1 points. A higher rating holds at once, a lower one when a second person agrees.</source>
        <translation>Баллы сейчас: %1. Более высокая оценка действует сразу, более низкая — после согласия второго сотрудника.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>0 to 84</source>
        <translation>От 0 до 84</translation>
    </message>
    <message>
        <source>90 days at most</source>
        <translation>Не более 90 дней</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Set the rating</source>
        <translation>Задать оценку</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>Закон не допускает такой низкой оценки.</translation>
    </message>
    <message>
        <source>The rating of %1 is raised.</source>
        <translation>Оценка повышена: %1.</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Верификация после первого депозита</translation>
    </message>
    <message>
        <source>%1 may pay in up to the cap before verification is done, once, from an own bank account. Needs low risk, the economic profile and the client&apos;s consent.</source>
        <translation>До завершения верификации %1 может внести депозит в установленных пределах: один раз, с собственного банковского счёта. Нужны низкий риск, экономический профиль и согласие клиента.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Запустить срок</translation>
    </message>
    <message>
        <source>The clock of %1 runs.</source>
        <translation>Срок идёт: %1.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Отозвать %1</translation>
    </message>
    <message>
        <source>Ends the application; nobody decides it. This cannot be undone, a new application can be opened.</source>
        <translation>Заявка закрывается без решения. Отменить это нельзя; можно открыть новую заявку.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1: отозвано.</translation>
    </message>
    <message>
        <source>The rating of %1 waits for a second person.</source>
        <translation>Оценка %1 ждёт второго человека.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDeed</name>
    <message>
        <source>Save the statement as</source>
        <translation>Сохранить выписку как</translation>
    </message>
    <message>
        <source>Making it out…</source>
        <translation>Составляется…</translation>
    </message>
    <message>
        <source>This period has %1 movements; one statement lists at most %2. Choose a shorter one.</source>
        <translation>В этом периоде движений: %1; выписка вмещает не более %2. Выберите период короче.</translation>
    </message>
    <message numerus="yes">
        <source>A statement covers at most %n days. Choose a shorter period.</source>
        <translation>
            <numerusform>Выписка охватывает не более %n дня. Выберите период короче.</numerusform>
            <numerusform>Выписка охватывает не более %n дней. Выберите период короче.</numerusform>
            <numerusform>Выписка охватывает не более %n дней. Выберите период короче.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. No statement was made out. Tell the person who runs the office.</source>
        <translation>Начальный остаток и движения не дают конечного остатка. Выписка не составлена. Сообщите тому, кто управляет офисом.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDialog</name>
    <message>
        <source>Statement of %1</source>
        <translation>Выписка клиента %1</translation>
    </message>
    <message>
        <source>Every movement of the client&apos;s accounts in the period, exactly as the ledger has it. It is kept on the record who made it out, and what the document is.</source>
        <translation>Каждое движение по счетам клиента за период, точно как в главной книге. В журнале остаётся, кто её составил и какой это документ.</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF — читать и печатать</translation>
    </message>
    <message>
        <source>CSV, to calculate with</source>
        <translation>CSV — для расчётов</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Язык выписки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementTexts</name>
    <message>
        <source>Issued for</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Client no.</source>
        <translation>№ клиента</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Составлена</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Составил</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Turnover and closing balance</source>
        <translation>Обороты и конечный остаток</translation>
    </message>
    <message>
        <source>Statement no.</source>
        <translation>Выписка №</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>No account held money by the end of this period.</source>
        <translation>До конца этого периода ни на одном счёте не было денег.</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Конечный остаток</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Выписка по счёту</translation>
    </message>
    <message>
        <source>Trading account %1 · %2</source>
        <translation>Торговый счёт %1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Bonus credit</source>
        <translation>Бонусные средства</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <translation>Перенос остатка</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Вывод средств</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Withdrawal returned</source>
        <translation>Возврат вывода</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Конвертация</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>Торговый результат</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Чарджбэк</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Negative balance protection</source>
        <translation>Защита от отрицательного баланса</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Сторно</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>Поступление возвращено</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Fees are already taken off what came in and contained in what went out. Days and times are those of the time zone named above. Please tell us soon if an entry is not right.</source>
        <translation>Комиссии уже вычтены из поступлений и входят в суммы списаний. Дни и время указаны в названном выше часовом поясе. Если какая-либо запись неверна, сообщите нам об этом в ближайшее время.</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>Депозит возвращён назад</translation>
    </message>
    <message>
        <source>Payment of a debt</source>
        <translation>Оплата долга</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Деньги переведены провайдеру или обратно</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketDeeds</name>
    <message>
        <source>%1 entered; you have it.</source>
        <translation>%1 внесено; обращение у вас.</translation>
    </message>
    <message>
        <source>Resolve without writing</source>
        <translation>Завершить без письма</translation>
    </message>
    <message>
        <source>The client gets no letter. Say for colleagues how it ended.</source>
        <translation>Клиент не получит письма. Напишите для коллег, чем закончилось.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Resolve the ticket</source>
        <translation>Завершить обращение</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1: решено.</translation>
    </message>
    <message>
        <source>Open the ticket again</source>
        <translation>Открыть обращение снова</translation>
    </message>
    <message>
        <source>Its clock begins anew and you have it. The client gets no letter.</source>
        <translation>Срок начнётся заново, обращение будет у вас. Клиент не получит письма.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 снова открыто.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketPage</name>
    <message>
        <source>What was said</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Answer to the client, or note for colleagues</source>
        <translation>Ответ клиенту или комментарий для коллег</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Открыть дело клиента</translation>
    </message>
    <message>
        <source>Audit trail of this ticket</source>
        <translation>Журнал аудита этого обращения</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Обращение не открыто.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>Выберите в списке или нажмите F9, чтобы взять самое срочное.</translation>
    </message>
    <message>
        <source>You wrote this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Вы написали это %1 и не отправили.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <source>The client was asked</source>
        <translation>Клиента спросили</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Использовано срока</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>Решить до</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Поступило через</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Другие обращения</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ни у кого</translation>
    </message>
    <message>
        <source>handed to you, %1</source>
        <translation>выдано вам, %1</translation>
    </message>
    <message>
        <source>you have it</source>
        <translation>у вас</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>у %1</translation>
    </message>
    <message>
        <source>%1
Entered by %2.</source>
        <translation>%1
Внесено: %2.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, комментарий</translation>
    </message>
    <message>
        <source>Your role reads tickets and does not answer them.</source>
        <translation>Ваша роль читает обращения, но не отвечает на них.</translation>
    </message>
    <message>
        <source>%1 has it. Take it first.</source>
        <translation>В работе у %1. Сначала возьмите обращение.</translation>
    </message>
    <message>
        <source>A note for colleagues; it never goes out</source>
        <translation>Комментарий для коллег; он не отправляется</translation>
    </message>
    <message>
        <source>Ctrl+Enter answers the client in a letter; a note stays among colleagues</source>
        <translation>Ctrl+Enter отвечает клиенту письмом; комментарий остаётся у коллег</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Answer and resolve</source>
        <translation>Ответить и завершить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>Обращение уже у вас.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Сначала напишите текст.</translation>
    </message>
    <message>
        <source>The text is too long to be sent.</source>
        <translation>Текст слишком длинный для отправки.</translation>
    </message>
    <message>
        <source>The client has no e-mail address.</source>
        <translation>У клиента нет адреса эл. почты.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Завершить…</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketQueue</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>В работе у</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Поступило через</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>Решить до</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>У клиентов</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>No ticket stands here.</source>
        <translation>Здесь обращений нет.</translation>
    </message>
    <message>
        <source>What clients ask on the site appears by itself.</source>
        <translation>Вопросы клиентов с сайта появляются сами.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketsView</name>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Refresh tickets</source>
        <translation>Обновить обращения</translation>
    </message>
    <message>
        <source>A complaint with its own clock, and what was said</source>
        <translation>Жалоба со своим сроком и переписка</translation>
    </message>
    <message>
        <source>An answer being written</source>
        <translation>Ответ во время написания</translation>
    </message>
    <message>
        <source>We have found your transfer and credit it today. Thank you for waiting.</source>
        <translation>Мы нашли ваш перевод и зачислим его сегодня. Спасибо за ожидание.</translation>
    </message>
    <message>
        <source>Tickets that wait for their clients</source>
        <translation>Обращения, которые ждут клиентов</translation>
    </message>
    <message>
        <source>Resolving a ticket without writing</source>
        <translation>Завершение обращения без письма</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Answered and resolved; the letter is on its way.</source>
        <translation>Ответ дан, обращение завершено; письмо отправляется.</translation>
    </message>
    <message>
        <source>Answered; the letter is on its way.</source>
        <translation>Ответ дан; письмо отправляется.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Комментарий добавлен.</translation>
    </message>
    <message>
        <source>You have the ticket.</source>
        <translation>Обращение у вас.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TrialsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Испытано</translation>
    </message>
    <message>
        <source>Subjects compared, of all that were ever screened</source>
        <translation>Сравнено из всех, кого когда-либо проверяли</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Что в них</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>on lists of before</source>
        <translation>на прежних списках</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>Испытания на списках</translation>
    </message>
    <message>
        <source>The screening service compares everybody as the settings in force do and as those tried would. Nobody&apos;s screening changes; a proposal may rest on a trial until the lists change.</source>
        <translation>Служба скрининга сравнивает всех так, как действующие настройки, и так, как испытываемые. Ничья проверка не меняется; предложение может опираться на испытание, пока списки не изменились.</translation>
    </message>
    <message>
        <source>Nothing was tried on the lists.</source>
        <translation>На списках ничего не испытывалось.</translation>
    </message>
    <message>
        <source>A trial is started in the laboratory, on the page of settings.</source>
        <translation>Испытание запускается в лаборатории, на странице настроек.</translation>
    </message>
    <message>
        <source>Stop the trial…</source>
        <translation>Остановить испытание…</translation>
    </message>
    <message>
        <source>See what it would have done…</source>
        <translation>Посмотреть, что бы оно сделало…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Choose a trial that is not over.</source>
        <translation>Выберите незавершённое испытание.</translation>
    </message>
    <message>
        <source>Choose a trial that is done.</source>
        <translation>Выберите завершённое испытание.</translation>
    </message>
    <message>
        <source>The lists have changed since. Try the settings again.</source>
        <translation>Списки с тех пор изменились. Испытайте настройки заново.</translation>
    </message>
    <message>
        <source>Stop the trial of %1</source>
        <translation>Остановить испытание «%1»</translation>
    </message>
    <message>
        <source>What it found so far counts for nothing. It can be tried again.</source>
        <translation>Найденное до сих пор не считается. Можно испытать снова.</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Остановить испытание</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Не останавливать</translation>
    </message>
    <message>
        <source>The trial is stopped.</source>
        <translation>Испытание остановлено.</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditColumns</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Вид объекта</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>не опечатано</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Записи аудита</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditList</name>
    <message>
        <source>Last seal</source>
        <translation>Последняя печать</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>W-42, C-17, login or command</source>
        <translation>W-42, C-17, логин или команда</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Записи аудита</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>№ %1 в %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписана</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ещё не подписана</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, самой старой %2</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Ещё не опечатано</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Цепочки</translation>
    </message>
    <message>
        <source>The sealer has not sealed for %1. Records are kept; ask operations to look at the bridge.</source>
        <translation>Записи не опечатываются уже %1. Они сохраняются; попросите операционный отдел проверить мост.</translation>
    </message>
    <message>
        <source>Seals waiting for a signature: %1.</source>
        <translation>Печати ждут подписи: %1.</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Every command and every read of personal data leaves one.</source>
        <translation>Запись создаёт каждая команда и каждое чтение персональных данных.</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Нет подходящих записей.</translation>
    </message>
    <message>
        <source>Logins and commands are matched whole.</source>
        <translation>Логины и команды ищутся целиком.</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Все действия: %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Все команды: %1</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditPage</name>
    <message>
        <source>Open the item</source>
        <translation>Открыть объект</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>История этого объекта</translation>
    </message>
    <message>
        <source>Copy the content exactly as it was hashed</source>
        <translation>Скопировать содержимое точно в том виде, в каком оно хешировано</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>No record is open.</source>
        <translation>Запись не открыта.</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was recorded.</source>
        <translation>Выберите запись в списке, чтобы увидеть, что записано.</translation>
    </message>
    <message>
        <source>sealed, %1</source>
        <translation>опечатано, %1</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>ещё не опечатано</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Место в цепочке</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>№ %1, %2</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditView</name>
    <message>
        <source>Every command and every read of personal data</source>
        <translation>Каждая команда и каждое чтение персональных данных</translation>
    </message>
    <message>
        <source>Who approved what, sealed and signed</source>
        <translation>Кто что одобрил, опечатано и подписано</translation>
    </message>
    <message>
        <source>Audit record</source>
        <translation>Запись аудита</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Поиск в журнале аудита</translation>
    </message>
    <message>
        <source>Refresh the audit trail</source>
        <translation>Обновить журнал аудита</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CaseList</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>Разделы очереди</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>На решение</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>Здесь дел нет.</translation>
    </message>
    <message>
        <source>A case is opened in the file of its client.</source>
        <translation>Дело открывают в файле его клиента.</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>остановлен</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CasesView</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Показать мои дела</translation>
    </message>
    <message>
        <source>Refresh cases</source>
        <translation>Обновить дела</translation>
    </message>
    <message>
        <source>Cases that are open, and one of them</source>
        <translation>Открытые дела и одно из них</translation>
    </message>
    <message>
        <source>What a case could name</source>
        <translation>Что можно внести в дело</translation>
    </message>
    <message>
        <source>A case that waits for a second person</source>
        <translation>Дело, которое ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>A decided case, with what it stood on</source>
        <translation>Решённое дело и то, на чём оно основано</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>purser::kit::ApprovalChain</name>
    <message>
        <source>Approval chain</source>
        <translation>Цепочка одобрений</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseDeeds</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Only compliance learns of it. A client has one open case of a kind.</source>
        <translation>Об этом узнаёт только комплаенс. У клиента одно открытое дело каждого вида.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What gave rise to it</source>
        <translation>Что послужило поводом</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Case K-%1 is open.</source>
        <translation>Дело K-%1 открыто.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Сделать запись</translation>
    </message>
    <message>
        <source>It stays in the case as it is written. What was proposed is void then.</source>
        <translation>Запись остаётся в деле как есть. Предложение после неё недействительно.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>The case names it now.</source>
        <translation>Теперь это внесено в дело.</translation>
    </message>
    <message>
        <source>Wait for somebody</source>
        <translation>Ждать кого-то</translation>
    </message>
    <message>
        <source>While the case waits for the client, its time stands still. Nobody is written to.</source>
        <translation>Пока дело ждёт клиента, срок стоит. Никому ничего не отправляется.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Somebody in the office</source>
        <translation>Кого-то в офисе</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Больше никого</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>The case says whom it waits for.</source>
        <translation>В деле указано, кого оно ждёт.</translation>
    </message>
    <message>
        <source>Put the case off</source>
        <translation>Отложить дело</translation>
    </message>
    <message>
        <source>It comes back to the queue on that day. It stays due when it was.</source>
        <translation>В этот день оно вернётся в очередь. Срок не меняется.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Отложено до %1.</translation>
    </message>
    <message>
        <source>Propose how the case ends</source>
        <translation>Предложить исход дела</translation>
    </message>
    <message>
        <source>Another person decides, on exactly what the case holds now. Who restricts a client leaves “scheduled review” for everybody else to see.</source>
        <translation>Решает другой сотрудник, точно по тому, что есть в деле сейчас. При ограничении клиента остальные видят «плановая проверка».</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Proposed: another person decides.</source>
        <translation>Предложено: решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Approve the proposal</source>
        <translation>Утвердить предложение</translation>
    </message>
    <message>
        <source>The client is suspended at once. Everybody else sees a scheduled review, as with any restriction.</source>
        <translation>Клиент приостанавливается сразу. Остальные видят плановую проверку, как при любом ограничении.</translation>
    </message>
    <message>
        <source>The case is closed. What it stands on is kept as it is now.</source>
        <translation>Дело закрывается. То, на чём оно основано, сохраняется как есть.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Утвердить: %1</translation>
    </message>
    <message>
        <source>The case is decided.</source>
        <translation>Дело решено.</translation>
    </message>
    <message>
        <source>Return the proposal</source>
        <translation>Вернуть предложение</translation>
    </message>
    <message>
        <source>Whoever holds the case takes it up again and reads why.</source>
        <translation>Кто ведёт дело, возьмёт его снова и прочитает почему.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The proposal is returned.</source>
        <translation>Предложение возвращено.</translation>
    </message>
    <message>
        <source>You gave the case back.</source>
        <translation>Вы вернули дело.</translation>
    </message>
    <message>
        <source>You hold the case.</source>
        <translation>Дело у вас.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseForm</name>
    <message>
        <source>Choose one</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Сначала выберите.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Напишите почему.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CasePage</name>
    <message>
        <source>What the case names</source>
        <translation>Что внесено в дело</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>The case names nothing yet.</source>
        <translation>В дело пока ничего не внесено.</translation>
    </message>
    <message>
        <source>Link payments, hits, documents, applications or disputes of the client.</source>
        <translation>Внесите платежи, совпадения, документы, заявки или споры клиента.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Дело не открыто.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Выберите в списке.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Отложено до</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>%1 proposes: %2. %3</source>
        <translation>%1 предлагает: %2. %3</translation>
    </message>
    <message>
        <source>Decided on evidence %1, kept as it was.</source>
        <translation>Решено по свидетельствам %1, сохранённым как есть.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Approve: %1…</source>
        <translation>Утвердить: %1…</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Ждать…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Предложить…</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>Сначала возьмите дело.</translation>
    </message>
    <message>
        <source>The case is not in the state for this.</source>
        <translation>Состояние дела этого не допускает.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>Дело ведёт %1.</translation>
    </message>
    <message>
        <source>Your role reads cases.</source>
        <translation>Ваша роль только читает дела.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>Вы это предложили. Решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Your role does not decide cases.</source>
        <translation>Ваша роль не решает дела.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseTexts</name>
    <message>
        <source>Money laundering</source>
        <translation>Отмывание денег</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Мошенничество</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Санкции</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>расследуется</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>ждёт клиента</translation>
    </message>
    <message>
        <source>waits for the office</source>
        <translation>ждёт офис</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Без мер</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>Ограничить клиента</translation>
    </message>
    <message>
        <source>End the relationship</source>
        <translation>Прекратить отношения</translation>
    </message>
    <message>
        <source>Hand to the reporting officer</source>
        <translation>Передать ответственному за сообщения</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Спор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed as false</source>
        <translation>предложено как ложное</translation>
    </message>
    <message>
        <source>false</source>
        <translation>ложное</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получен</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>won</source>
        <translation>выигран</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>проигран</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>открытие дела</translation>
    </message>
    <message>
        <source>took the case</source>
        <translation>дело взято</translation>
    </message>
    <message>
        <source>gave the case back</source>
        <translation>дело возвращено</translation>
    </message>
    <message>
        <source>linked something</source>
        <translation>внесено в дело</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>returned the proposal</source>
        <translation>предложение возвращено</translation>
    </message>
    <message>
        <source>What the proposal stood on moved: it is void.</source>
        <translation>Основание предложения изменилось: оно недействительно.</translation>
    </message>
    <message>
        <source>The client is restricted for a scheduled review.</source>
        <translation>Клиент ограничен на время плановой проверки.</translation>
    </message>
    <message>
        <source>Two files were merged: the cases are one.</source>
        <translation>Два файла объединены: дела стали одним.</translation>
    </message>
    <message>
        <source>The merge was taken back: the case is its own again.</source>
        <translation>Объединение отменено: дело снова отдельное.</translation>
    </message>
    <message>
        <source>linked: %1</source>
        <translation>внесено: %1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>предложено: %1</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>утверждено: %1</translation>
    </message>
    <message>
        <source>put off to %1</source>
        <translation>отложено до %1</translation>
    </message>
    <message>
        <source>not put off any more</source>
        <translation>больше не отложено</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A case of this kind is open about this client.</source>
        <translation>Об этом клиенте уже открыто дело этого вида.</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>Сначала возьмите дело.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>Дело ведёт %1.</translation>
    </message>
    <message>
        <source>The case names this already.</source>
        <translation>Это уже внесено в дело.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>Вы это предложили. Решает другой сотрудник.</translation>
    </message>
    <message>
        <source>The case moved on meanwhile, or what it stands on did. Look at it again.</source>
        <translation>Дело или его основание тем временем изменилось. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>чего-то ждёт</translation>
    </message>
</context>
<context>
    <name>purser::kit::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Первая, последняя строка</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Страница вверх, вниз</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Выбрать всё загруженное</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Меню строки</translation>
    </message>
    <message>
        <source>On a decision</source>
        <translation>При решении</translation>
    </message>
    <message>
        <source>The letter on its button</source>
        <translation>Буква на кнопке</translation>
    </message>
    <message>
        <source>A, R, I, …</source>
        <translation>A, R, I, …</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>В диалоге</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Закрыть; введённое сохраняется</translation>
    </message>
</context>
<context>
    <name>purser::kit::CheckList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>стоп</translation>
    </message>
    <message>
        <source>look</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Лист решения</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <extracomment>figure in front of the word; %1 checks forbid the payment</extracomment>
        <translation>стоп: %1</translation>
    </message>
    <message>
        <source>%1 look</source>
        <translation>внимание: %1</translation>
    </message>
    <message>
        <source>%1 clear</source>
        <translation>норма: %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::CommandDialogs</name>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>This weighs enough to ask for your password once more.</source>
        <translation>Действие важное, поэтому пароль запрашивается ещё раз.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>purser::kit::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
</context>
<context>
    <name>purser::kit::DialogFrame</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>You typed this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Введено %1 и не отправлено.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>purser::kit::DocumentFrame</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No document.</source>
        <translation>Документа нет.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Fit into the frame (0)</source>
        <translation>По размеру рамки (0)</translation>
    </message>
    <message>
        <source>Turn left (Ctrl+Left)</source>
        <translation>Повернуть влево (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Turn right (Ctrl+Right)</source>
        <translation>Повернуть вправо (Ctrl+Right)</translation>
    </message>
</context>
<context>
    <name>purser::kit::Explain</name>
    <message>
        <source>The same request is already open.</source>
        <translation>Такой же запрос уже открыт.</translation>
    </message>
    <message>
        <source>This login already exists on that server.</source>
        <translation>Этот логин уже есть на том сервере.</translation>
    </message>
    <message>
        <source>This destination is already registered.</source>
        <translation>Эти реквизиты уже зарегистрированы.</translation>
    </message>
    <message>
        <source>The accounting period of that day is closed.</source>
        <translation>Учётный период этого дня закрыт.</translation>
    </message>
    <message>
        <source>The quote has expired.</source>
        <translation>Срок котировки истёк.</translation>
    </message>
    <message>
        <source>The quote has been used.</source>
        <translation>Котировка уже использована.</translation>
    </message>
    <message>
        <source>This journal has already been reversed.</source>
        <translation>Эта журнальная запись уже сторнирована.</translation>
    </message>
    <message>
        <source>You entered or proposed this yourself.</source>
        <translation>Вы сами это ввели или предложили.</translation>
    </message>
    <message>
        <source>You proposed this yourself.</source>
        <translation>Вы сами это предложили.</translation>
    </message>
    <message>
        <source>This concerns your own rights.</source>
        <translation>Это касается ваших собственных прав.</translation>
    </message>
    <message>
        <source>You added or verified its destination.</source>
        <translation>Вы добавили или подтвердили реквизиты этого платежа.</translation>
    </message>
    <message>
        <source>You have already acted on this payment.</source>
        <translation>Вы уже выполняли действие с этим платежом.</translation>
    </message>
    <message>
        <source>You have already approved this.</source>
        <translation>Вы уже это одобрили.</translation>
    </message>
    <message>
        <source>This needs another person than those who have already acted.</source>
        <translation>Нужен другой сотрудник, не из тех, кто уже выполнял действия.</translation>
    </message>
    <message>
        <source>It needs another person.</source>
        <translation>Нужен другой сотрудник.</translation>
    </message>
    <message>
        <source>This is above your limit for one operation.</source>
        <translation>Это выше вашего лимита на одну операцию.</translation>
    </message>
    <message>
        <source>This is above what is left of your limit for today.</source>
        <translation>Это выше остатка вашего лимита на сегодня.</translation>
    </message>
    <message>
        <source>This would exceed a limit.</source>
        <translation>Это превысит лимит.</translation>
    </message>
    <message>
        <source>This would exceed the limit “%1”.</source>
        <translation>Это превысит лимит «%1».</translation>
    </message>
    <message>
        <source>One person may not hold both of these rights.</source>
        <translation>У одного сотрудника не может быть обоих этих прав.</translation>
    </message>
    <message>
        <source>The office needs two administrators at all times.</source>
        <translation>В офисе всегда должно быть два администратора.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount.</source>
        <translation>Для этой суммы нет правила одобрения.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency.</source>
        <translation>Для этой валюты нет справочного курса.</translation>
    </message>
    <message>
        <source>The money held does not match the amount.</source>
        <translation>Заблокированная сумма не соответствует сумме платежа.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Значение отсутствует.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Значение слишком длинное.</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>Значение слишком мало.</translation>
    </message>
    <message>
        <source>There are too many at once.</source>
        <translation>Слишком много за один раз.</translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation>Значение занято.</translation>
    </message>
    <message>
        <source>It is the same as before.</source>
        <translation>Значение то же, что и раньше.</translation>
    </message>
    <message>
        <source>It is not known.</source>
        <translation>Значение неизвестно.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Значение содержит символы, которые нельзя показать.</translation>
    </message>
    <message>
        <source>It is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>That day is not over.</source>
        <translation>Этот день ещё не закончился.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>У вас нет на это права.</translation>
    </message>
    <message>
        <source>You may not do this: it needs the permission %1.</source>
        <translation>У вас нет на это права: нужно разрешение %1.</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator for the permission.</source>
        <translation>Обратитесь к коллеге с таким правом или запросите разрешение у администратора.</translation>
    </message>
    <message>
        <source>This has changed since you opened it.</source>
        <translation>С момента открытия внесены изменения.</translation>
    </message>
    <message>
        <source>%1 has changed this since you opened it.</source>
        <translation>С момента открытия внесены изменения: %1.</translation>
    </message>
    <message>
        <source>Your decision was not applied.</source>
        <translation>Ваше решение не применено.</translation>
    </message>
    <message>
        <source>Read what is new and decide again.</source>
        <translation>Прочтите изменения и примите решение заново.</translation>
    </message>
    <message>
        <source>%1 is working on this one.</source>
        <translation>С этим сейчас работает %1.</translation>
    </message>
    <message>
        <source>Take another item, or ask them to release it.</source>
        <translation>Возьмите другой пункт или попросите освободить этот.</translation>
    </message>
    <message>
        <source>This is no longer possible in its present state.</source>
        <translation>В текущем состоянии это уже невозможно.</translation>
    </message>
    <message>
        <source>This is not possible in the state “%1”.</source>
        <translation>Это невозможно в состоянии «%1».</translation>
    </message>
    <message>
        <source>Refresh the item to see where it stands.</source>
        <translation>Обновите пункт, чтобы увидеть его состояние.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>Передайте коллеге.</translation>
    </message>
    <message>
        <source>There is not enough money on the account, less what is held already.</source>
        <translation>На счёте недостаточно денег за вычетом уже заблокированных.</translation>
    </message>
    <message>
        <source>Lower the amount, or look at the open requests.</source>
        <translation>Уменьшите сумму или проверьте открытые запросы.</translation>
    </message>
    <message>
        <source>Hand it to somebody with a higher limit, or lower the amount.</source>
        <translation>Передайте сотруднику с более высоким лимитом или уменьшите сумму.</translation>
    </message>
    <message>
        <source>A check of the decision sheet stands against it.</source>
        <translation>Мешает одна из проверок листа решения.</translation>
    </message>
    <message>
        <source>The check “%1” stands against it.</source>
        <translation>Мешает проверка «%1».</translation>
    </message>
    <message>
        <source>Look at the red rows of the decision sheet.</source>
        <translation>Посмотрите красные строки листа решения.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Одно из значений использовать нельзя.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>Значение поля «%1» использовать нельзя.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте его и повторите попытку.</translation>
    </message>
    <message>
        <source>Too many failed attempts; this is locked for now.</source>
        <translation>Слишком много неудачных попыток; пока заблокировано.</translation>
    </message>
    <message>
        <source>Wait 15 minutes, or ask an administrator to reset it.</source>
        <translation>Подождите 15 минут или попросите администратора снять блокировку.</translation>
    </message>
    <message>
        <source>Wait %1 minutes, or ask an administrator to reset it.</source>
        <translation>Подождите %1 мин или попросите администратора снять блокировку.</translation>
    </message>
    <message>
        <source>This program and the office do not fit together.</source>
        <translation>Эта программа и офис несовместимы.</translation>
    </message>
    <message>
        <source>This program does not fit the office, which is at version %1.</source>
        <translation>Эта программа не подходит для офиса версии %1.</translation>
    </message>
    <message>
        <source>Update this program, or ask the administrator to upgrade the office.</source>
        <translation>Обновите программу или попросите администратора обновить офис.</translation>
    </message>
    <message>
        <source>This session has not been confirmed with your second factor.</source>
        <translation>Этот сеанс не подтверждён вторым фактором.</translation>
    </message>
    <message>
        <source>Set up your authenticator app first.</source>
        <translation>Сначала настройте приложение-аутентификатор.</translation>
    </message>
    <message>
        <source>Enter the code of your authenticator app.</source>
        <translation>Введите код из приложения-аутентификатора.</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Сеанс завершён.</translation>
    </message>
    <message>
        <source>%1 has logged this session out.</source>
        <translation>Сеанс завершён сотрудником: %1.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Указанная причина: %1</translation>
    </message>
    <message>
        <source>What was sent before counts; nothing else was changed.</source>
        <translation>Отправленное ранее учтено; больше ничего не изменено.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists, is yours and has space.</source>
        <translation>Проверьте, что папка существует, принадлежит вам и в ней есть место.</translation>
    </message>
    <message>
        <source>A document does not follow its format.</source>
        <translation>Документ не соответствует формату.</translation>
    </message>
    <message>
        <source>“%1” does not follow its format.</source>
        <translation>«%1» не соответствует формату.</translation>
    </message>
    <message>
        <source>The first problem is in line %1.</source>
        <translation>Первая ошибка в строке %1.</translation>
    </message>
    <message>
        <source>Correct the document, or report it with the reference if it came from the office.</source>
        <translation>Исправьте документ или, если он пришёл из офиса, сообщите о нём, указав номер ошибки.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Этого не существует, или вам нельзя это видеть.</translation>
    </message>
    <message>
        <source>Check the number, or ask whether it belongs to your partners.</source>
        <translation>Проверьте номер или уточните, относится ли он к вашим партнёрам.</translation>
    </message>
    <message>
        <source>The office has already answered another request with this key.</source>
        <translation>Офис уже ответил на другой запрос с этим ключом.</translation>
    </message>
    <message>
        <source>The first request stands; this one was not applied.</source>
        <translation>Действует первый запрос; этот не применён.</translation>
    </message>
    <message>
        <source>Close the dialog, look at the item and open it again.</source>
        <translation>Закройте диалог, посмотрите пункт и откройте диалог снова.</translation>
    </message>
    <message>
        <source>This needs your password once more.</source>
        <translation>Нужно ещё раз ввести пароль.</translation>
    </message>
    <message>
        <source>Enter your password to confirm.</source>
        <translation>Введите пароль для подтверждения.</translation>
    </message>
    <message>
        <source>Your password is temporary.</source>
        <translation>Ваш пароль временный.</translation>
    </message>
    <message>
        <source>Choose your own password to go on.</source>
        <translation>Чтобы продолжить, задайте свой пароль.</translation>
    </message>
    <message>
        <source>You have opened as many records as your allowance permits.</source>
        <translation>Вы открыли столько записей, сколько разрешено.</translation>
    </message>
    <message>
        <source>Wait a few minutes, or narrow the list.</source>
        <translation>Подождите несколько минут или сузьте список.</translation>
    </message>
    <message>
        <source>Another bridge is the writer at present.</source>
        <translation>Сейчас запись ведёт другой мост.</translation>
    </message>
    <message>
        <source>Nothing to do here: the other one works on.</source>
        <translation>Ничего делать не нужно: другой продолжает работу.</translation>
    </message>
    <message>
        <source>Login or password is not right.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>Try again. After a password reset use the temporary password.</source>
        <translation>Повторите попытку. После сброса пароля используйте временный пароль.</translation>
    </message>
    <message>
        <source>The office did not answer.</source>
        <translation>Офис не ответил.</translation>
    </message>
    <message>
        <source>Check the address and your network; it may be starting.</source>
        <translation>Проверьте адрес и сеть; возможно, офис запускается.</translation>
    </message>
    <message>
        <source>The office could not prove who it is: its certificate was not accepted.</source>
        <translation>Офис не подтвердил свою подлинность: его сертификат не принят.</translation>
    </message>
    <message>
        <source>Your password was not sent.</source>
        <translation>Ваш пароль не отправлен.</translation>
    </message>
    <message>
        <source>Check the host name and the root certificate with your administrator.</source>
        <translation>Проверьте имя хоста и корневой сертификат вместе с администратором.</translation>
    </message>
    <message>
        <source>The connection to the office was lost.</source>
        <translation>Связь с офисом потеряна.</translation>
    </message>
    <message>
        <source>It is being restored; then try again.</source>
        <translation>Связь восстанавливается; затем повторите попытку.</translation>
    </message>
    <message>
        <source>The connection was lost before the office confirmed this.</source>
        <translation>Связь потеряна до подтверждения от офиса.</translation>
    </message>
    <message>
        <source>It may or may not have been applied. It cannot be applied twice.</source>
        <translation>Возможно, действие применено, возможно, нет. Дважды оно применено не будет.</translation>
    </message>
    <message>
        <source>Look at the item when the connection is back, before you decide again.</source>
        <translation>Когда связь восстановится, посмотрите пункт, прежде чем решать снова.</translation>
    </message>
    <message>
        <source>Somebody else is working on the same rows.</source>
        <translation>С этими же строками работает кто-то ещё.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите попытку.</translation>
    </message>
    <message>
        <source>The office took too long to answer.</source>
        <translation>Офис отвечал слишком долго.</translation>
    </message>
    <message>
        <source>Try again, or narrow what you ask for.</source>
        <translation>Повторите попытку или сузьте запрос.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The password store of this computer refused.</source>
        <translation>Хранилище паролей этого компьютера отказало.</translation>
    </message>
    <message>
        <source>Your password was not stored; you are asked for it at each start.</source>
        <translation>Пароль не сохранён; он запрашивается при каждом запуске.</translation>
    </message>
    <message>
        <source>Unlock the store, or go on without it.</source>
        <translation>Разблокируйте хранилище или продолжайте без него.</translation>
    </message>
    <message>
        <source>Something in this program went wrong.</source>
        <translation>В программе произошла ошибка.</translation>
    </message>
    <message>
        <source>The office keeps only what it has confirmed.</source>
        <translation>Офис хранит только то, что подтвердил.</translation>
    </message>
    <message>
        <source>Try again; report it with the reference if it happens again.</source>
        <translation>Повторите попытку; если ошибка повторится, сообщите о ней, указав номер.</translation>
    </message>
    <message>
        <source>A merge of these two files is on its way or done.</source>
        <translation>Объединение этих двух досье идёт или выполнено.</translation>
    </message>
    <message>
        <source>This file was merged into %1.</source>
        <translation>Это досье объединено с %1.</translation>
    </message>
    <message>
        <source>Open that file and work there.</source>
        <translation>Откройте то досье и работайте в нём.</translation>
    </message>
    <message>
        <source>A virus was found in this document.</source>
        <translation>В этом документе найден вирус.</translation>
    </message>
    <message>
        <source>This document waits for the virus scanner.</source>
        <translation>Этот документ ждёт проверки на вирусы.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document.</source>
        <translation>Антивирус не дал ответа об этом документе.</translation>
    </message>
    <message>
        <source>The copy shows something that an earlier copy has struck out.</source>
        <translation>В копии видно то, что закрыто в прежней копии.</translation>
    </message>
    <message>
        <source>This is above what you may release.</source>
        <translation>Это больше, чем вы вправе выпустить.</translation>
    </message>
    <message>
        <source>This is above what is left of what you may release today.</source>
        <translation>Это больше, чем вы ещё вправе выпустить сегодня.</translation>
    </message>
    <message>
        <source>It holds the number of a payment card. None is ever stored.</source>
        <translation>Здесь номер платёжной карты. Такие номера никогда не сохраняются.</translation>
    </message>
    <message>
        <source>Nobody may let a payment pass against this check.</source>
        <translation>Никто не может пропустить платёж вопреки этой проверке.</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>Закон не допускает такой низкой оценки.</translation>
    </message>
    <message>
        <source>No category may give more than 30 per cent of all points.</source>
        <translation>Ни одна категория не может давать больше 30 процентов всех баллов.</translation>
    </message>
    <message>
        <source>The client&apos;s identity review does not allow this now.</source>
        <translation>Проверка личности клиента сейчас этого не допускает.</translation>
    </message>
    <message>
        <source>It names a check that policy leaves to people, as an account that wakes.</source>
        <translation>Указана проверка, которую правила оставляют людям, например оживший счёт.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>The office records who exported what, with the filters and the fingerprint of the file.</source>
        <translation>Офис записывает, кто и что экспортировал, с фильтрами и отпечатком файла.</translation>
    </message>
    <message>
        <source>Every column, also those not on show</source>
        <translation>Все столбцы, включая скрытые</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>Все строки (%1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>The %1 rows on the screen</source>
        <translation>Строки на экране (%1)</translation>
    </message>
    <message>
        <source>The %1 selected rows</source>
        <translation>Выбранные строки (%1)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, для других программ</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, для таблиц</translation>
    </message>
    <message>
        <source>PDF, for reading and printing</source>
        <translation>PDF, для чтения и печати</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason, for the person who approves</source>
        <translation>Причина для того, кто одобряет</translation>
    </message>
    <message>
        <source>Your role has no right to export.</source>
        <translation>У вашей роли нет права на экспорт.</translation>
    </message>
    <message>
        <source>Your limit is %1 rows. A second person must approve this export first.</source>
        <translation>Ваш лимит строк: %1. Сначала этот экспорт должен одобрить второй сотрудник.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Запросить одобрение</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Не указана причина.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportRequests</name>
    <message>
        <source>Export requests</source>
        <translation>Запросы на экспорт</translation>
    </message>
    <message>
        <source>An export above a person&apos;s limit needs the approval of another. An approval is good for one export of exactly this list with these filters.</source>
        <translation>Экспорт сверх лимита сотрудника требует одобрения другого. Одобрение действует на один экспорт именно этого списка с этими фильтрами.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто запросил</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Rows up to</source>
        <translation>Строк до</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошен</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>No export requests.</source>
        <translation>Запросов на экспорт нет.</translation>
    </message>
    <message>
        <source>They appear here when somebody asks for one.</source>
        <translation>Они появляются здесь, когда кто-то запрашивает экспорт.</translation>
    </message>
    <message>
        <source>Reason; needed to reject</source>
        <translation>Причина; нужна для отклонения</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Причина решения</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>Выполнить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Only an approved request of your own can be carried out.</source>
        <translation>Выполнить можно только собственный одобренный запрос.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрен</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
</context>
<context>
    <name>purser::kit::Facts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterBar</name>
    <message>
        <source>+ filter</source>
        <translation>+ фильтр</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Click to change, Delete to remove</source>
        <translation>Щёлкните, чтобы изменить; Delete — удалить</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>Несколько — через запятую</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>From the beginning of</source>
        <translation>С начала дня</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>До конца дня</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Пока ничего не введено.</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterTexts</name>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>вне диапазона</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>в диапазоне</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>не пусто</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 вне диапазона %2 – %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 от %2 до %3</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 меньше %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 больше %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>between alternatives of a filter: &quot;SEPA or Wire&quot;</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::kit::Formats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes: &quot;1 h 05&quot;</extracomment>
        <translation>%1 ч %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time: &quot;4 s ago&quot;</extracomment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>%1 is a length of time: &quot;12 min late&quot;</extracomment>
        <translation>просрочка %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::Grid</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Only where this is empty</source>
        <translation>Только пустые</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>Фильтр: «%1»</translation>
    </message>
    <message>
        <source>Except where this is empty</source>
        <translation>Кроме пустых</translation>
    </message>
    <message>
        <source>Except “%1”</source>
        <translation>Кроме «%1»</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Копировать это значение</translation>
    </message>
    <message>
        <source>Find the numbers on the clipboard</source>
        <translation>Найти номера из буфера обмена</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Компактные строки</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>how many rows of a list are selected: &quot;3 of 12 selected&quot;</extracomment>
        <translation>выбрано %1 из %2</translation>
    </message>
    <message>
        <source>%1 or more items</source>
        <translation>строк: %1 или больше</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>строк: 1</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>строк: %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::GridFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Удалить все фильтры</translation>
    </message>
</context>
<context>
    <name>purser::kit::GroupPanel</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Итоги по полю</translation>
    </message>
    <message>
        <source>Close the totals</source>
        <translation>Закрыть итоги</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>purser::kit::LinkDialog</name>
    <message>
        <source>Link to the case</source>
        <translation>Внести в дело</translation>
    </message>
    <message>
        <source>What the case is about stands in it, as it is now, and is kept with the decision.</source>
        <translation>То, о чём дело, стоит в нём как есть сейчас и сохраняется вместе с решением.</translation>
    </message>
    <message>
        <source>Reading what there is…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>What of the client the case does not name yet</source>
        <translation>Что из данных клиента ещё не внесено в дело</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>The case names everything there is.</source>
        <translation>В дело уже внесено всё, что есть.</translation>
    </message>
    <message>
        <source>Choose something in the list.</source>
        <translation>Выберите что-нибудь в списке.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListExport</name>
    <message>
        <source>Export to</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>Asked for approval of an export of %1 rows.</source>
        <translation>Запрошено одобрение экспорта, строк: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>who made an export: name and login</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>%1 rows in %2, run E-%3.</source>
        <translation>Строк: %1, файл %2, выгрузка E-%3.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was kept.</source>
        <translation>Экспорт отменён. Файл не сохранён.</translation>
    </message>
    <message>
        <source>The list has %1 rows, your limit is %2. Ask for approval in the export dialog.</source>
        <translation>Строк в списке: %1, ваш лимит: %2. Запросите одобрение в диалоге экспорта.</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>Экспорт не удался. %1</translation>
    </message>
    <message>
        <source>Carry this out at the desk of that list.</source>
        <translation>Выполните это в разделе с этим списком.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListTools</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Totals by …</source>
        <translation>Итоги по полю …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>Запросы на экспорт…</translation>
    </message>
    <message>
        <source>There are no numbers of rows on the clipboard.</source>
        <translation>В буфере обмена нет номеров строк.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers found.</source>
        <translation>Найдено номеров: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListViews</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Представление: %1</translation>
    </message>
    <message>
        <source>Named views of this list</source>
        <translation>Именованные представления этого списка</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Доступные мне</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a view of another person: &quot;High risk · Chen Wei&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Представлений пока нет</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Сохранить изменения в «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Сохранить как новое представление…</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Представление «%1» сохранено.</translation>
    </message>
    <message>
        <source>You have a view of that name already.</source>
        <translation>Представление с таким названием у вас уже есть.</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>Представление «%1» удалено.</translation>
    </message>
</context>
<context>
    <name>purser::kit::OfficeWords</name>
    <message>
        <source>Acting for</source>
        <translation>Действует за</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Код деятельности</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Adverse information</source>
        <translation>Негативные сведения</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>Негативные публикации</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сельское хозяйство</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Income of a year</source>
        <translation>Годовой доход</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Оружие</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>Устав</translation>
    </message>
    <message>
        <source>Authority to act</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Request of an authority</source>
        <translation>Запрос органа</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Банковская выписка</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Поведение</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Страна рождения</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>Адрес компании</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Card, front</source>
        <translation>Карта, лицевая сторона</translation>
    </message>
    <message>
        <source>Cash trade</source>
        <translation>Торговля за наличные</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Свидетельство о регистрации</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Client&apos;s request</source>
        <translation>Просьба клиента</translation>
    </message>
    <message>
        <source>Client&apos;s wish</source>
        <translation>Желание клиента</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Crypto-assets</source>
        <translation>Криптоактивы</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Complex structure</source>
        <translation>Сложная структура</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Строительство</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Corporate client</source>
        <translation>Корпоративный клиент</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Country of creation</source>
        <translation>Страна создания</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Crypto-assets trade</source>
        <translation>Торговля криптоактивами</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Валюты</translation>
    </message>
    <message>
        <source>In office now</source>
        <translation>Занимает должность</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Обрезан</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Данные изменены</translation>
    </message>
    <message>
        <source>Data unclear</source>
        <translation>Данные неясны</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>Отложенная проверка</translation>
    </message>
    <message>
        <source>Deposits against worth</source>
        <translation>Депозиты к состоянию</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Директора</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document once more</source>
        <translation>Документ ещё раз</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>Документ истёк</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>Документа нет</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Водительское удостоверение</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>Электронный кошелёк</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>Электронная доставка</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Работает по найму</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Занятость</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Введено по ошибке</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Введено дважды</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>Ошибка в данных</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Нет подтверждения</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Подтверждение получено</translation>
    </message>
    <message>
        <source>Expected deposits</source>
        <translation>Ожидаемые депозиты</translation>
    </message>
    <message>
        <source>Expected frequency</source>
        <translation>Ожидаемая частота</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Сведения о ПДЛ</translation>
    </message>
    <message>
        <source>Failed test</source>
        <translation>Тест не пройден</translation>
    </message>
    <message>
        <source>False statement</source>
        <translation>Ложные сведения</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Financial statement</source>
        <translation>Финансовая отчётность</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Ранее</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Прежние имена</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Средства</translation>
    </message>
    <message>
        <source>Evidence of funds</source>
        <translation>Подтверждение средств</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Азартные игры</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>География</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Жест доброй воли</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>Хеджирование</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Identity not proved</source>
        <translation>Личность не подтверждена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Неактивность</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Промышленность</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Наследство</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Платёжные средства</translation>
    </message>
    <message>
        <source>Known client</source>
        <translation>Известный клиент</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Late documents</source>
        <translation>Задержка документов</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Liquid worth</source>
        <translation>Ликвидные активы</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Проверка живого присутствия</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Media interest</source>
        <translation>Интерес СМИ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>Имя отличается</translation>
    </message>
    <message>
        <source>National numbers</source>
        <translation>Национальные номера</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Гражданства</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Отрицательный баланс</translation>
    </message>
    <message>
        <source>Net worth</source>
        <translation>Чистые активы</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>Нет дохода</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Номинальный владелец</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Номинальные владельцы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not enough to tell</source>
        <translation>Недостаточно данных</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Имя в исходном написании</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Other birth date</source>
        <translation>Другая дата рождения</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Другие страны</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Структура владения</translation>
    </message>
    <message>
        <source>Ownership not verified</source>
        <translation>Владение не подтверждено</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Check of a payment</source>
        <translation>Проверка платежа</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Расчётный лист</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>ПДЛ</translation>
    </message>
    <message>
        <source>Left office on</source>
        <translation>Оставил должность</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>Профессиональный клиент</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Changes of the profile</source>
        <translation>Изменения профиля</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Недопустимый</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Потенциальный</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Госслужба</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Мост</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Office jobs</source>
        <translation>Задания офиса</translation>
    </message>
    <message>
        <source>Seal service</source>
        <translation>Служба печати</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Выписка из реестра</translation>
    </message>
    <message>
        <source>IP at registration</source>
        <translation>IP при регистрации</translation>
    </message>
    <message>
        <source>Country of that IP</source>
        <translation>Страна этого IP</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Relative or close associate</source>
        <translation>Родственник или близкое лицо</translation>
    </message>
    <message>
        <source>Related to a political office</source>
        <translation>Связь с ПДЛ</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Remote, without chip</source>
        <translation>Удалённо, без чипа</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто повторно</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Residence in a list A country</source>
        <translation>Проживание в стране списка A</translation>
    </message>
    <message>
        <source>Residence in a list B country</source>
        <translation>Проживание в стране списка B</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Страна проживания</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Вид на жительство</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Решение органа управления</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>На пенсии</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>Периодическая проверка</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Пора проверить</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>Уведомление о рисках</translation>
    </message>
    <message>
        <source>Risk too high</source>
        <translation>Слишком высокий риск</translation>
    </message>
    <message>
        <source>Contract of sale</source>
        <translation>Договор купли-продажи</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>То же лицо</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Санкции</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Накопление</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Второе имя</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Самозанятый</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Селфи</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>A side is missing</source>
        <translation>Нет одной стороны</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Выездная проверка</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Источник средств</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>Источник состояния</translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation>Спекуляция</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Structure chart</source>
        <translation>Схема структуры</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налоги</translation>
    </message>
    <message>
        <source>Tax certificate</source>
        <translation>Налоговая справка</translation>
    </message>
    <message>
        <source>Tax letter</source>
        <translation>Письмо налоговой</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Налоговые номера</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Налоговая декларация</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Договор аренды</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Устарел</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Торговое название</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Транслитерация</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Опечатка</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>Повышение уровня</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Счёт за коммунальные услуги</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка данных</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Vulnerable client</source>
        <translation>Уязвимый клиент</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Еженедельно</translation>
    </message>
    <message>
        <source>Wrong booking</source>
        <translation>Ошибочная проводка</translation>
    </message>
    <message>
        <source>Wrong document</source>
        <translation>Не тот документ</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>Неверный уровень</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Неверная цена</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Бонус</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Чарджбэк</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>Компенсация отрицательного баланса</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Начальный баланс</translation>
    </message>
    <message>
        <source>Payout returned</source>
        <translation>Выплата возвращена</translation>
    </message>
    <message>
        <source>Payout settled</source>
        <translation>Выплата завершена</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>Поступление возвращено</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Сторно</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>Результат торговли</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Установка</translation>
    </message>
    <message>
        <source>Mail service</source>
        <translation>Почтовая служба</translation>
    </message>
    <message>
        <source>Merged file</source>
        <translation>Объединённое досье</translation>
    </message>
    <message>
        <source>Check of an automatic decision</source>
        <translation>Проверка автоматического решения</translation>
    </message>
    <message>
        <source>Account or wallet</source>
        <translation>Счёт или кошелёк</translation>
    </message>
    <message>
        <source>Name and birth date</source>
        <translation>Имя и дата рождения</translation>
    </message>
    <message>
        <source>File of a document</source>
        <translation>Файл документа</translation>
    </message>
    <message>
        <source>Virus scan service</source>
        <translation>Служба проверки на вирусы</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>Антивирус</translation>
    </message>
    <message>
        <source>Card that paid in</source>
        <translation>Карта, с которой пополняли</translation>
    </message>
    <message>
        <source>Access to the account</source>
        <translation>Доступ к счёту</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Deposits above what was expected</source>
        <translation>Пополнения выше ожидаемых</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Чарджбэки</translation>
    </message>
    <message>
        <source>Confirmed hits of a year</source>
        <translation>Подтверждённые совпадения за год</translation>
    </message>
    <message>
        <source>Account that wakes</source>
        <translation>Счёт, который ожил</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>Вирус в документе</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Плечо</translation>
    </message>
    <message>
        <source>Little trading for the deposits</source>
        <translation>Мало торговли при таких пополнениях</translation>
    </message>
    <message>
        <source>Swap-free account</source>
        <translation>Счёт без свопов</translation>
    </message>
    <message>
        <source>Somebody else pays or is paid</source>
        <translation>Платит или получает кто-то другой</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>Отозванное пополнение</translation>
    </message>
    <message>
        <source>Debt of a client</source>
        <translation>Долг клиента</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Деньги переведены провайдеру или обратно</translation>
    </message>
    <message>
        <source>Automatic approval is stopped altogether</source>
        <translation>Автоматическое одобрение остановлено полностью</translation>
    </message>
    <message>
        <source>Minutes that break-glass lasts</source>
        <translation>Минут действует экстренный доступ</translation>
    </message>
    <message>
        <source>Hours within which break-glass must be reviewed</source>
        <translation>Часов на проверку экстренного доступа</translation>
    </message>
    <message>
        <source>Most payments in one bulk decision</source>
        <translation>Наибольшее число платежей в одном общем решении</translation>
    </message>
    <message>
        <source>Largest sum of one bulk approval</source>
        <translation>Наибольшая сумма одного общего одобрения</translation>
    </message>
    <message>
        <source>Business days to send evidence when the provider names no date</source>
        <translation>Рабочих дней на доказательства, если провайдер не назвал дату</translation>
    </message>
    <message>
        <source>Minutes of business hours before evidence is due at which a dispute is brought to attention</source>
        <translation>За сколько минут рабочего времени до срока доказательств напоминать о споре</translation>
    </message>
    <message>
        <source>Days without a deal after which an account counts as dormant</source>
        <translation>Дней без сделок, после которых счёт считается неактивным</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a payment asks for a look</source>
        <translation>Часов после смены контактов или доступа, когда платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Most days of a delegation</source>
        <translation>Наибольший срок замещения в днях</translation>
    </message>
    <message>
        <source>Minutes for which a client is sent to the page that was opened for a deposit</source>
        <translation>Минут, пока клиента направляют на страницу, открытую для пополнения</translation>
    </message>
    <message>
        <source>Part by which what came may differ from what was announced</source>
        <translation>Доля, на которую пришедшее может отличаться от заявленного</translation>
    </message>
    <message>
        <source>Days that an announced deposit waits for its money</source>
        <translation>Дней заявленное пополнение ждёт денег</translation>
    </message>
    <message>
        <source>Hours between two questions to a gateway about a deposit that may still be disputed</source>
        <translation>Часов между запросами шлюзу о пополнении, которое ещё можно оспорить</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a new destination is stopped</source>
        <translation>Часов после смены контактов или доступа, когда новый реквизит останавливается</translation>
    </message>
    <message>
        <source>Hours in which a new destination asks for a look</source>
        <translation>Часов, пока новый реквизит получает «внимание»</translation>
    </message>
    <message>
        <source>Verifying a destination asks for the password again</source>
        <translation>Подтверждение реквизита требует пароль ещё раз</translation>
    </message>
    <message>
        <source>Seconds for which a market rate may be quoted</source>
        <translation>Секунд рыночный курс можно предлагать</translation>
    </message>
    <message>
        <source>Part by which a market rate may differ from the one before; beyond, a person lets it in</source>
        <translation>Доля, на которую курс может отличаться от прежнего; сверх неё его допускает человек</translation>
    </message>
    <message>
        <source>Taken off the market rate for a pair without a markup of its own</source>
        <translation>Вычитается из рыночного курса для пары без своей наценки</translation>
    </message>
    <message>
        <source>Seconds between two readings of market rates</source>
        <translation>Секунд между чтениями рыночных курсов</translation>
    </message>
    <message>
        <source>Minutes for which a quoted rate may be approved</source>
        <translation>Минут предложенный курс можно одобрить</translation>
    </message>
    <message>
        <source>Seconds for which live figures of a trading account count as fresh</source>
        <translation>Секунд текущие данные торгового счёта считаются свежими</translation>
    </message>
    <message>
        <source>Seconds for which live figures let money leave a trading account</source>
        <translation>Секунд текущие данные позволяют деньгам уйти с торгового счёта</translation>
    </message>
    <message>
        <source>Seconds between two questions to a gateway about the money that lies there</source>
        <translation>Секунд между запросами шлюзу о деньгах на нём</translation>
    </message>
    <message>
        <source>Difference between our books and a provider that is no alarm yet</source>
        <translation>Расхождение наших книг с провайдером, которое ещё не тревога</translation>
    </message>
    <message>
        <source>Times that an instruction is sent at most</source>
        <translation>Сколько раз распоряжение отправляется самое большее</translation>
    </message>
    <message>
        <source>Seconds before an unknown outcome is looked up the first time</source>
        <translation>Секунд до первой проверки неизвестного исхода</translation>
    </message>
    <message>
        <source>Seconds before an instruction that was not sent is tried again</source>
        <translation>Секунд до новой попытки неотправленного распоряжения</translation>
    </message>
    <message>
        <source>Seconds between the first and the second look</source>
        <translation>Секунд между первой и второй проверкой</translation>
    </message>
    <message>
        <source>Seconds between the second and the third look</source>
        <translation>Секунд между второй и третьей проверкой</translation>
    </message>
    <message>
        <source>Score of the name engine, in thousandths, from which another name asks for a look instead of a stop</source>
        <translation>Оценка сравнения имён в тысячных, с которой другое имя — «внимание», а не остановка</translation>
    </message>
    <message>
        <source>Likeness of letters, in per cent, from which another name asks for a look where the engine has not compared them</source>
        <translation>Сходство букв в процентах, с которого другое имя — «внимание», если сравнения не было</translation>
    </message>
    <message>
        <source>Business days that a client or partner manager has to answer a question</source>
        <translation>Рабочих дней на ответ клиенту или менеджеру партнёров</translation>
    </message>
    <message>
        <source>Business days that a colleague has to answer a question</source>
        <translation>Рабочих дней на ответ коллеге</translation>
    </message>
    <message>
        <source>Minutes for which an item is held for the person who opened it</source>
        <translation>Минут пункт удерживается за тем, кто его открыл</translation>
    </message>
    <message>
        <source>Days after which an undecided payment expires</source>
        <translation>Дней, после которых нерешённый платёж истекает</translation>
    </message>
    <message>
        <source>Days for which a settled payout is still asked about at the gateway</source>
        <translation>Дней о завершённой выплате ещё спрашивают у шлюза</translation>
    </message>
    <message>
        <source>Hours between two questions about a settled payout</source>
        <translation>Часов между запросами о завершённой выплате</translation>
    </message>
    <message>
        <source>Business days within which an unallocated receipt must find its owner</source>
        <translation>Рабочих дней, за которые у неопознанного поступления должен найтись владелец</translation>
    </message>
    <message>
        <source>Days that the value date of money entered by hand may lie back</source>
        <translation>Сколько дней назад может быть дата валютирования денег, введённых вручную</translation>
    </message>
    <message>
        <source>Hours for which a screening counts as fresh when money goes out</source>
        <translation>Часов скрининг считается свежим, когда деньги уходят</translation>
    </message>
    <message>
        <source>Hundredths of a lot to be traded for each 1,000 of the reference currency paid in; below, a payment asks for a look</source>
        <translation>Сотых лота на каждую 1 000 внесённой базовой валюты; ниже платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Withdrawals of a client in seven days above which a payment asks for a look</source>
        <translation>Выводов клиента за семь дней, сверх которых платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Withdrawals of a client in one day above which a payment asks for a look</source>
        <translation>Выводов клиента за один день, сверх которых платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in one day above which a payment asks for a look</source>
        <translation>Сумма выводов клиента за один день, сверх которой платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Withdrawals of a client in thirty days above which a payment asks for a look</source>
        <translation>Выводов клиента за тридцать дней, сверх которых платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in thirty days above which a payment asks for a look</source>
        <translation>Сумма выводов клиента за тридцать дней, сверх которой платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in seven days above which a payment asks for a look</source>
        <translation>Сумма выводов клиента за семь дней, сверх которой платёж получает «внимание»</translation>
    </message>
    <message>
        <source>Checked by us</source>
        <translation>Проверено нами</translation>
    </message>
    <message>
        <source>Risk raised</source>
        <translation>Риск повышен</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Error of the vendor</source>
        <translation>Ошибка поставщика</translation>
    </message>
    <message>
        <source>Copies another trader</source>
        <translation>Копирует другого трейдера</translation>
    </message>
    <message>
        <source>Sign-ins by VPN, Tor or hosting</source>
        <translation>Входы через VPN, Tor или хостинг</translation>
    </message>
    <message>
        <source>Account managed by another</source>
        <translation>Счётом управляет другой</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Кто управляет</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>PAMM manager</source>
        <translation>Управляющий PAMM</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Asked for swap-free</source>
        <translation>Просил счёт без свопов</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Knows the client</source>
        <translation>Знаком с клиентом</translation>
    </message>
    <message>
        <source>Cannot read the script</source>
        <translation>Не читает это письмо</translation>
    </message>
    <message>
        <source>The client is asked</source>
        <translation>Клиента спрашивают</translation>
    </message>
    <message>
        <source>A document is to come</source>
        <translation>Ожидается документ</translation>
    </message>
    <message>
        <source>The publisher of the list is asked</source>
        <translation>Спрашивают издателя списка</translation>
    </message>
    <message>
        <source>Other address than stated</source>
        <translation>Другой адрес, чем указан</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Размыто</translation>
    </message>
    <message>
        <source>Whole card number to be seen</source>
        <translation>Виден весь номер карты</translation>
    </message>
    <message>
        <source>Date of issue not to be seen</source>
        <translation>Не видна дата выдачи</translation>
    </message>
    <message>
        <source>Face not clearly to be seen</source>
        <translation>Лицо видно нечётко</translation>
    </message>
    <message>
        <source>Machine-readable zone cannot be read</source>
        <translation>Машиночитаемая зона не читается</translation>
    </message>
    <message>
        <source>Kind or issuer not permitted</source>
        <translation>Вид или орган не допускается</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Нет подписи</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Счёт закрыт</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Срок карты истёк</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Карта утеряна или украдена</translation>
    </message>
    <message>
        <source>The client asked for it</source>
        <translation>Попросил клиент</translation>
    </message>
    <message>
        <source>Not the client&apos;s</source>
        <translation>Не принадлежит клиенту</translation>
    </message>
    <message>
        <source>Wallet compromised</source>
        <translation>Кошелёк скомпрометирован</translation>
    </message>
    <message>
        <source>An authority warned</source>
        <translation>Предупреждение ведомства</translation>
    </message>
    <message>
        <source>What its clients did</source>
        <translation>Действия его клиентов</translation>
    </message>
    <message>
        <source>Complaints about it</source>
        <translation>Жалобы на него</translation>
    </message>
    <message>
        <source>Licence looked at</source>
        <translation>Лицензия проверена</translation>
    </message>
    <message>
        <source>Other owners</source>
        <translation>Другие владельцы</translation>
    </message>
    <message>
        <source>Grade of the partner</source>
        <translation>Оценка партнёра</translation>
    </message>
    <message>
        <source>Regular look</source>
        <translation>Плановый просмотр</translation>
    </message>
    <message>
        <source>Not shown to you</source>
        <translation>Вам не показано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>purser::kit::Palette</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>Поиск: клиенты, логины, платежи, действия</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The office did not answer; actions still work.</source>
        <translation>Офис не ответил; действия по-прежнему доступны.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, an e-mail, a login or W-48213.</source>
        <translation>Ничего не найдено. Попробуйте имя, e-mail, логин или W-48213.</translation>
    </message>
</context>
<context>
    <name>purser::kit::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>purser::kit::PastTrial</name>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>How many days back</source>
        <translation>За сколько дней</translation>
    </message>
</context>
<context>
    <name>purser::kit::PaymentWords</name>
    <message>
        <source>Withdrawal</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Transfer between clients</source>
        <translation>Перевод между клиентами</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>Компенсация отрицательного баланса</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подан</translation>
    </message>
    <message>
        <source>Waiting for information</source>
        <translation>Ждёт уточнения</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>Одобрено %1 из %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>Исполняется</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Возвращается на счёт</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не выполнен</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>Возвращён банком</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Заявлен</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В обработке</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Зачислен</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Не разнесён</translation>
    </message>
    <message>
        <source>Going back to the payer</source>
        <translation>Возвращается плательщику</translation>
    </message>
    <message>
        <source>Returned to the payer</source>
        <translation>Возвращён плательщику</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Чарджбэк</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <source>Stopped by a check</source>
        <translation>Остановлен проверкой</translation>
    </message>
    <message>
        <source>Changed, approve again</source>
        <translation>Изменён, одобрить заново</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Third-party payer</source>
        <translation>Платит третье лицо</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Отказ сервера</translation>
    </message>
    <message>
        <source>Less came than announced</source>
        <translation>Пришло меньше, чем заявлено</translation>
    </message>
    <message>
        <source>More came than announced</source>
        <translation>Пришло больше, чем заявлено</translation>
    </message>
    <message>
        <source>Disputed by the payer</source>
        <translation>Оспорен плательщиком</translation>
    </message>
    <message>
        <source>SEPA</source>
        <translation>SEPA</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Банк. перевод</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Skrill</source>
        <translation>Skrill</translation>
    </message>
    <message>
        <source>Bitcoin</source>
        <translation>Bitcoin</translation>
    </message>
    <message>
        <source>Tether</source>
        <translation>Tether</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутренний</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>запрошено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>возвращено на уточнение</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>получен ответ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>sent to the trading server</source>
        <translation>отправлено на торговый сервер</translation>
    </message>
    <message>
        <source>debited on the trading server</source>
        <translation>списано на торговом сервере</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>отказ сервера</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>исход неизвестен</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>проверено на сервере</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>отправлено повторно</translation>
    </message>
    <message>
        <source>proposed a resolution</source>
        <translation>предложен исход</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>исход установлен</translation>
    </message>
    <message>
        <source>being put back</source>
        <translation>возвращается на счёт</translation>
    </message>
    <message>
        <source>put back on the account</source>
        <translation>возвращено на счёт</translation>
    </message>
    <message>
        <source>payout sent</source>
        <translation>выплата отправлена</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>returned by the bank</source>
        <translation>возвращено банком</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>зачислено</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>on its way, says the provider</source>
        <translation>в пути, по данным провайдера</translation>
    </message>
    <message>
        <source>money came</source>
        <translation>деньги пришли</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>разнесено</translation>
    </message>
    <message>
        <source>refused, goes back to the payer</source>
        <translation>отказано, возвращается плательщику</translation>
    </message>
    <message>
        <source>back with the payer</source>
        <translation>возвращено плательщику</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>остановлено до отправки</translation>
    </message>
    <message>
        <source>let it pass against a check</source>
        <translation>пропущено вопреки проверке</translation>
    </message>
    <message>
        <source>took a new rate</source>
        <translation>взят новый курс</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>новая попытка</translation>
    </message>
    <message>
        <source>brought to attention</source>
        <translation>обращено внимание</translation>
    </message>
    <message>
        <source>disputed by the payer</source>
        <translation>оспорено плательщиком</translation>
    </message>
    <message>
        <source>dispute won</source>
        <translation>спор выигран</translation>
    </message>
    <message>
        <source>dispute lost</source>
        <translation>спор проигран</translation>
    </message>
    <message>
        <source>The gateway says something odd</source>
        <translation>Шлюз сообщает что-то странное</translation>
    </message>
    <message>
        <source>Taken back by the provider</source>
        <translation>Отозвано провайдером</translation>
    </message>
    <message>
        <source>added evidence</source>
        <translation>доказательства добавлены</translation>
    </message>
    <message>
        <source>evidence sent to the provider</source>
        <translation>доказательства отправлены провайдеру</translation>
    </message>
    <message>
        <source>evidence is due</source>
        <translation>подходит срок для доказательств</translation>
    </message>
    <message>
        <source>an attempt ended without money</source>
        <translation>попытка закончилась без денег</translation>
    </message>
    <message>
        <source>the gateway says what people have to judge</source>
        <translation>шлюз сообщает то, о чём должны судить люди</translation>
    </message>
    <message>
        <source>proposed what it is</source>
        <translation>предложено, что это такое</translation>
    </message>
    <message>
        <source>settled what it is</source>
        <translation>решено, что это такое</translation>
    </message>
    <message>
        <source>taken back by the provider</source>
        <translation>отозвано провайдером</translation>
    </message>
    <message>
        <source>given again by the provider</source>
        <translation>снова зачислено провайдером</translation>
    </message>
    <message>
        <source>owed by the client</source>
        <translation>должен клиент</translation>
    </message>
    <message>
        <source>paid towards what is owed</source>
        <translation>оплачено в счёт долга</translation>
    </message>
    <message>
        <source>what was owed is written off</source>
        <translation>долг списан</translation>
    </message>
    <message>
        <source>pays out again what came back</source>
        <translation>выплачивает снова то, что вернулось</translation>
    </message>
    <message>
        <source>what came back stays</source>
        <translation>вернувшееся остаётся</translation>
    </message>
</context>
<context>
    <name>purser::kit::PdfWriter</name>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Свои даты</translation>
    </message>
</context>
<context>
    <name>purser::kit::ProgressItem</name>
    <message>
        <source>cancel</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>purser::kit::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Сначала выберите причину.</translation>
    </message>
    <message>
        <source>Write a note: it is required here.</source>
        <translation>Нужен комментарий: здесь он обязателен.</translation>
    </message>
</context>
<context>
    <name>purser::kit::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Сохранение представления</translation>
    </message>
    <message>
        <source>Columns, order and filters as they are now. Views are kept in the office and come with you to every computer.</source>
        <translation>Столбцы, порядок и фильтры в их текущем виде. Представления хранятся в офисе и доступны вам на любом компьютере.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Только для меня</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Для всех с ролью «%1»</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Представлению нужно название.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Yours alone, on this computer. Keys that act in a list or on a decision stay as they are.</source>
        <translation>Только ваши, на этом компьютере. Клавиши, действующие в списке или при решении, не меняются.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Все как было</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Поиск действий</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>%1 is an action, &quot;Work next&quot;</extracomment>
        <translation>Клавиши для «%1»</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <extracomment>%1 are keys, %2 is an action</extracomment>
        <translation>%1 — это уже «%2».</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Переназначить</translation>
    </message>
    <message>
        <source>Two actions have the same keys.</source>
        <translation>У двух действий одинаковые клавиши.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>без клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Действует в</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
</context>
<context>
    <name>purser::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateGraph</name>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateMessage</name>
    <message>
        <source>Copy the reference</source>
        <translation>Скопировать номер ошибки</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Copy the reference %1</source>
        <translation>Скопировать номер ошибки %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::StatePanel</name>
    <message>
        <source>As of %1; could not be refreshed.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Данные получены %1; обновить не удалось.</translation>
    </message>
</context>
<context>
    <name>purser::kit::StepList</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::kit::StepUpDialog</name>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>Сначала введите пароль.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль для %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::TabStrip</name>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>purser::kit::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
</context>
<context>
    <name>purser::kit::WindowModel</name>
    <message>
        <source>loading</source>
        <translation>загрузка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud for a cell: column title and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purser::kit::Workbench</name>
    <message>
        <source>Go to the list</source>
        <translation>Перейти к списку</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Перейти к пункту</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Перейти к решению</translation>
    </message>
    <message>
        <source>Item in a window of its own, or back</source>
        <translation>Пункт в отдельное окно или обратно</translation>
    </message>
</context>
<context>
    <name>purser::payments::AllocateDialog</name>
    <message>
        <source>Allocate %1</source>
        <translation>Разнести %1</translation>
    </message>
    <message>
        <source>Say whose money it is and how you know. Another person approves before it is credited.</source>
        <translation>Укажите, чьи это деньги и откуда это известно. До зачисления одобряет другой сотрудник.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Назначение платежа</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>На что разнести</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Deposit %1, %2 announced</source>
        <translation>Депозит %1, заявлено %2</translation>
    </message>
    <message>
        <source>Account %1 on %2, %3</source>
        <translation>Счёт %1 (%2), %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Укажите, откуда это известно.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AmountDialog</name>
    <message>
        <source>Amount at least</source>
        <translation>Сумма не менее</translation>
    </message>
    <message>
        <source>Shows payments of this currency from this amount up.</source>
        <translation>Показывает платежи в этой валюте от этой суммы.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтровать</translation>
    </message>
    <message>
        <source>Enter an amount of this currency.</source>
        <translation>Введите сумму в этой валюте.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>Одобрения</translation>
    </message>
    <message>
        <source>Stop automatic approval…</source>
        <translation>Остановить автоматическое одобрение…</translation>
    </message>
    <message>
        <source>Delegate my approvals…</source>
        <translation>Делегировать мои одобрения…</translation>
    </message>
    <message>
        <source>Refresh the approval rules</source>
        <translation>Обновить правила одобрения</translation>
    </message>
    <message>
        <source>Who approves what</source>
        <translation>Кто что одобряет</translation>
    </message>
    <message>
        <source>Who would have approved under another matrix</source>
        <translation>Кто одобрил бы при другой матрице</translation>
    </message>
    <message>
        <source>Who approves in whose stead</source>
        <translation>Кто за кого одобряет</translation>
    </message>
    <message>
        <source>A step delegated before an absence</source>
        <translation>Шаг, делегированный перед отсутствием</translation>
    </message>
    <message>
        <source>What approves by itself</source>
        <translation>Что одобряется автоматически</translation>
    </message>
    <message>
        <source>What a rule would have decided</source>
        <translation>Что решило бы правило</translation>
    </message>
    <message>
        <source>Changes that wait for another administrator</source>
        <translation>Изменения, которые ждут другого администратора</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Правила одобрения</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>What payments are held to</source>
        <translation>Чему подчиняются платежи</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Who sees which clients</source>
        <translation>Кто каких клиентов видит</translation>
    </message>
    <message>
        <source>What somebody would see with another scope</source>
        <translation>Что видел бы человек с другим охватом</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Охваты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The figures payments are checked by</source>
        <translation>Значения, по которым проверяются платежи</translation>
    </message>
    <message>
        <source>Another figure is proposed</source>
        <translation>Предлагается другое значение</translation>
    </message>
    <message>
        <source>A rule for a narrower case</source>
        <translation>Правило для более узкого случая</translation>
    </message>
    <message>
        <source>What another time zone would mean</source>
        <translation>Что означал бы другой часовой пояс</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApproveDialog</name>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Optional, stays with the approval</source>
        <translation>Необязательно, сохраняется с одобрением</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>Следующая версия: %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval</source>
        <translation>Правило автоматического одобрения</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. Another administrator decides.</source>
        <translation>В теневом режиме правило лишь отмечает, что одобрило бы; рабочий режим возможен после теневого. Решает другой администратор.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>Что решило бы правило?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Предложить эту версию</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>Испытание на решениях сотрудников</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>Предлагает администратор; здесь можно опробовать.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleFields</name>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>may pass</source>
        <translation>могут проходить</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>теневой</translation>
    </message>
    <message>
        <source>live</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>Сумма до, %1</translation>
    </message>
    <message>
        <source>A client&apos;s day up to, %1</source>
        <translation>За день на клиента до, %1</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Риск до</translation>
    </message>
    <message>
        <source>Most of a client a day</source>
        <translation>На клиента в день, не более</translation>
    </message>
    <message>
        <source>Most of the rule a day</source>
        <translation>По правилу в день, не более</translation>
    </message>
    <message>
        <source>The rule&apos;s day up to, %1</source>
        <translation>Сумма по правилу за день до, %1</translation>
    </message>
    <message>
        <source>Groups on the trading server, with * for anything: real\*</source>
        <translation>Группы на торговом сервере; * означает что угодно: real\*</translation>
    </message>
    <message>
        <source>Whose payments</source>
        <translation>Чьи платежи</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Юридические лица</translation>
    </message>
    <message>
        <source>Client categories</source>
        <translation>Категории клиентов</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>Кроме этих стран</translation>
    </message>
    <message>
        <source>Without these methods</source>
        <translation>Кроме этих способов</translation>
    </message>
    <message>
        <source>Without these tags</source>
        <translation>Кроме этих меток</translation>
    </message>
    <message>
        <source>Clients under review</source>
        <translation>Клиенты на проверке</translation>
    </message>
    <message>
        <source>Days of the destination</source>
        <translation>Возраст реквизитов, дней</translation>
    </message>
    <message>
        <source>What must have gone before</source>
        <translation>Что должно быть в прошлом</translation>
    </message>
    <message>
        <source>Months as a client</source>
        <translation>Месяцев клиентом</translation>
    </message>
    <message>
        <source>Months without a return</source>
        <translation>Месяцев без возвратов</translation>
    </message>
    <message>
        <source>Payments settled</source>
        <translation>Завершённых платежей</translation>
    </message>
    <message>
        <source>Their sum, %1</source>
        <translation>Их сумма, %1</translation>
    </message>
    <message>
        <source>To the same destination</source>
        <translation>По тем же реквизитам</translation>
    </message>
    <message>
        <source>Looks it may pass</source>
        <translation>Проверки «внимание», которые можно пропускать</translation>
    </message>
    <message>
        <source>Looks it may pass; never a red check</source>
        <translation>Проверки «внимание», которые можно пропускать; красную проверку — никогда</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Укажите название правила.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>Укажите предельную сумму.</translation>
    </message>
    <message>
        <source>A client&apos;s day is at least as much as one payment.</source>
        <translation>Сумма за день на клиента — не меньше суммы одного платежа.</translation>
    </message>
    <message>
        <source>The rule&apos;s day is at least as much as one payment.</source>
        <translation>Сумма по правилу за день — не меньше суммы одного платежа.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>Пишите страны двумя буквами: DE, AT.</translation>
    </message>
    <message>
        <source>Name fewer groups; * stands for anything.</source>
        <translation>Укажите меньше групп; * означает что угодно.</translation>
    </message>
    <message>
        <source>Write the sum of earlier payments as an amount, or leave it empty.</source>
        <translation>Запишите сумму прошлых платежей числом или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleTexts</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>A client&apos;s day, by sum</source>
        <translation>День клиента по сумме</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>A red check</source>
        <translation>Красная проверка</translation>
    </message>
    <message>
        <source>A look it may not pass</source>
        <translation>Проверка «внимание», которую нельзя пропускать</translation>
    </message>
    <message>
        <source>Late, in another amount or allocated by a person</source>
        <translation>С опозданием, на другую сумму или распределён человеком</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>Client category</source>
        <translation>Категория клиента</translation>
    </message>
    <message>
        <source>Country not among its own</source>
        <translation>Страна не из указанных</translation>
    </message>
    <message>
        <source>Country excluded</source>
        <translation>Страна исключена</translation>
    </message>
    <message>
        <source>Method excluded</source>
        <translation>Способ исключён</translation>
    </message>
    <message>
        <source>Tag excluded</source>
        <translation>Метка исключена</translation>
    </message>
    <message>
        <source>Client under review</source>
        <translation>Клиент на проверке</translation>
    </message>
    <message>
        <source>Destination too young</source>
        <translation>Реквизиты слишком новые</translation>
    </message>
    <message>
        <source>Client too new</source>
        <translation>Клиент слишком новый</translation>
    </message>
    <message>
        <source>Too few earlier payments</source>
        <translation>Слишком мало прошлых платежей</translation>
    </message>
    <message>
        <source>Too small a sum of earlier payments</source>
        <translation>Слишком малая сумма прошлых платежей</translation>
    </message>
    <message>
        <source>Too few payments to the same destination</source>
        <translation>Слишком мало платежей по тем же реквизитам</translation>
    </message>
    <message>
        <source>A return or dispute of late</source>
        <translation>Недавний возврат или спор</translation>
    </message>
    <message>
        <source>A client&apos;s day, used up</source>
        <translation>День клиента исчерпан</translation>
    </message>
    <message>
        <source>The rule&apos;s payments of a day, used up</source>
        <translation>Дневное число платежей по правилу исчерпано</translation>
    </message>
    <message>
        <source>The rule&apos;s sum of a day, used up</source>
        <translation>Дневная сумма по правилу исчерпана</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Розничный</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Профессиональный</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>Правомочный контрагент</translation>
    </message>
    <message>
        <source>On a day %1 payments and %2, %3 of one client</source>
        <translation>В день платежей: %1, сумма: %2, на одного клиента: %3</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Группы: %1</translation>
    </message>
    <message>
        <source>Legal entities: %1</source>
        <translation>Юридические лица: %1</translation>
    </message>
    <message>
        <source>Client categories: %1</source>
        <translation>Категории клиентов: %1</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>Страны: %1</translation>
    </message>
    <message>
        <source>Without the countries %1</source>
        <translation>Кроме стран: %1</translation>
    </message>
    <message>
        <source>Without the methods %1</source>
        <translation>Кроме способов: %1</translation>
    </message>
    <message>
        <source>Without clients tagged %1</source>
        <translation>Кроме клиентов с меткой: %1</translation>
    </message>
    <message>
        <source>Without clients under review</source>
        <translation>Кроме клиентов на проверке</translation>
    </message>
    <message numerus="yes">
        <source>Destination known for %n day(s)</source>
        <translation>
            <numerusform>Реквизиты известны %n день</numerusform>
            <numerusform>Реквизиты известны %n дня</numerusform>
            <numerusform>Реквизиты известны %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client for %n month(s)</source>
        <translation>
            <numerusform>Клиент %n месяц</numerusform>
            <numerusform>Клиент %n месяца</numerusform>
            <numerusform>Клиент %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No return or dispute for %n month(s)</source>
        <translation>
            <numerusform>Без возвратов и споров %n месяц</numerusform>
            <numerusform>Без возвратов и споров %n месяца</numerusform>
            <numerusform>Без возвратов и споров %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier payment(s) settled</source>
        <translation>
            <numerusform>Завершён %n прошлый платёж</numerusform>
            <numerusform>Завершено %n прошлых платежа</numerusform>
            <numerusform>Завершено %n прошлых платежей</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier payments of %1</source>
        <translation>Прошлые платежи на %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them to the same destination</source>
        <translation>
            <numerusform>Из них %n — по тем же реквизитам</numerusform>
            <numerusform>Из них %n — по тем же реквизитам</numerusform>
            <numerusform>Из них %n — по тем же реквизитам</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 up to %4, a client&apos;s day up to %5, risk up to %6</source>
        <translation>%1, %2: %3 до %4, за день на клиента до %5, риск до %6</translation>
    </message>
    <message>
        <source>Passes no look</source>
        <translation>Не пропускает проверок «внимание»</translation>
    </message>
    <message>
        <source>Passes these looks: %1</source>
        <translation>Пропускает проверки «внимание»: %1</translation>
    </message>
    <message>
        <source>%1, %2; no limit</source>
        <translation>%1, %2; без предела</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 из %2, %3 из %4</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5, come back later %6.</source>
        <translation>Решено людьми за дней: %1 — %2. Правило одобрило бы: %3; так же, как люди: %4, вопреки им: %5, вернулись позже: %6.</translation>
    </message>
    <message>
        <source>Only the newest %1 were tried.</source>
        <translation>Проверены только последние: %1.</translation>
    </message>
    <message>
        <source>%1, %2: returned by %3</source>
        <translation>%1, %2: вернул(а) %3</translation>
    </message>
    <message>
        <source>%1, %2: refused by %3 (%4)</source>
        <translation>%1, %2: отклонил(а) %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back — %1: %2, %3 by this alone</source>
        <translation>Задержано — %1: %2, только по этой причине %3</translation>
    </message>
    <message>
        <source>Approved by the rule itself in that time: %1. With this version people would have had to decide %2 of them, %3 in all.</source>
        <translation>Одобрено самим правилом за это время: %1. При этой версии людям пришлось бы решать по %2 из них, всего %3.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Сумма до</translation>
    </message>
    <message>
        <source>A client&apos;s day</source>
        <translation>За день на клиента</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Риск до</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>Одобрило бы</translation>
    </message>
    <message>
        <source>Payments it would have approved while in shadow</source>
        <translation>Платежи, которые правило одобрило бы в теневом режиме</translation>
    </message>
    <message>
        <source>People refused</source>
        <translation>Отказы людей</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected or cancelled</source>
        <translation>Из них те, которые сотрудники отклонили или отменили</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Passes these looks</source>
        <translation>Пропускает «внимание»</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>Автоматическое одобрение</translation>
    </message>
    <message>
        <source>A rule never passes a red check and never replaces a password. It is watched in shadow before it decides, and decides nothing after a restart of the database until somebody confirms it.</source>
        <translation>Правило никогда не пропускает красную проверку и не заменяет пароль. Прежде чем решать, оно наблюдается в теневом режиме; после перезапуска базы данных оно ничего не решает, пока его не подтвердят.</translation>
    </message>
    <message>
        <source>People approve everything.</source>
        <translation>Всё одобряют сотрудники.</translation>
    </message>
    <message>
        <source>A rule is proposed by one administrator and decided by another, first in shadow.</source>
        <translation>Правило предлагает один администратор, решает другой, сначала в теневом режиме.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>Остановить всё…</translation>
    </message>
    <message>
        <source>Confirm after the restart…</source>
        <translation>Подтвердить после перезапуска…</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>Опробовать или предложить версию…</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>В теневом режиме</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Ждёт подтверждения</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>Выберите правило, которое ждёт подтверждения.</translation>
    </message>
    <message>
        <source>Stop automatic approval</source>
        <translation>Остановить автоматическое одобрение</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide everything. One person is enough; starting again is a change that two administrators make.</source>
        <translation>Все правила сразу останавливаются, и всё решают сотрудники. Достаточно одного сотрудника; повторный запуск — изменение, которое делают два администратора.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>Остановить всё сейчас</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Не останавливать</translation>
    </message>
    <message>
        <source>Automatic approval is stopped.</source>
        <translation>Автоматическое одобрение остановлено.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтвердить: %1</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>База данных была перезапущена. С этого момента правило снова решает.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Одобрено до сих пор</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Разрешить решать</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>Правило снова решает: %1.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What all versions have approved today, and of how much</source>
        <translation>Что одобрили сегодня все версии и из скольких</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Start it again…</source>
        <translation>Запустить снова…</translation>
    </message>
    <message>
        <source>It is not stopped.</source>
        <translation>Оно не остановлено.</translation>
    </message>
    <message>
        <source>Start automatic approval again</source>
        <translation>Снова запустить автоматическое одобрение</translation>
    </message>
    <message>
        <source>Nothing starts before another administrator approves the proposal. Then every rule that is live and confirmed decides again.</source>
        <translation>Ничего не запустится, пока предложение не утвердит другой администратор. Затем снова решает каждое действующее и подтверждённое правило.</translation>
    </message>
    <message>
        <source>Why it may start</source>
        <translation>Почему можно запустить</translation>
    </message>
    <message>
        <source>Propose the start</source>
        <translation>Предложить запуск</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Оставить остановленным</translation>
    </message>
    <message>
        <source>Approved by rules in the last 30 days</source>
        <translation>Одобрено правилами за последние 30 дней</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, всего %2</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Без них</translation>
    </message>
    <message>
        <source>All of these would have waited for people.</source>
        <translation>Все они ждали бы решения людей.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BandEditor</name>
    <message>
        <source>password again</source>
        <translation>снова пароль</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>От какой суммы</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>Take this band away</source>
        <translation>Убрать этот диапазон</translation>
    </message>
</context>
<context>
    <name>purser::payments::BankHolidayDialog</name>
    <message>
        <source>Day of a payment system</source>
        <translation>День платёжной системы</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then payouts of its methods are counted to leave on the days as they are.</source>
        <translation>Ничего не меняется, пока другой администратор не одобрит предложение; затем для выплат её методами считаются дни как они есть.</translation>
    </message>
    <message>
        <source>Payouts leave on this day after all</source>
        <translation>В этот день выплаты всё же уходят</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Название дня</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Say what day it is.</source>
        <translation>Скажите, что это за день.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Скажите почему.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkDialog</name>
    <message>
        <source>Approve several payments</source>
        <translation>Одобрение нескольких платежей</translation>
    </message>
    <message>
        <source>Each is approved on its own. What is not ready is left out and named.</source>
        <translation>Каждый одобряется отдельно. Неготовые пропускаются и указываются.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>остановлен: %1</translation>
    </message>
    <message>
        <source>open at %1</source>
        <translation>открыт у: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, платежей: %2</translation>
    </message>
    <message>
        <source>None is ready.</source>
        <translation>Готовых нет.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрен</translation>
    </message>
    <message>
        <source>None of these payments is ready to be approved.</source>
        <translation>Ни один из этих платежей не готов к одобрению.</translation>
    </message>
    <message>
        <source>Together they are more than one list may hold, %1.</source>
        <translation>Вместе они больше, чем допускает один список: %1.</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>Сначала введите пароль.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>ready; look at: %1</source>
        <translation>готово; обратите внимание: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n payments</source>
        <translation>
            <numerusform>Одобрить %n платёж</numerusform>
            <numerusform>Одобрить %n платежа</numerusform>
            <numerusform>Одобрить %n платежей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject several payments</source>
        <translation>Отклонение нескольких платежей</translation>
    </message>
    <message>
        <source>Return several payments for information</source>
        <translation>Возврат нескольких платежей на уточнение</translation>
    </message>
    <message>
        <source>Each is rejected on its own, all for one reason; the held money goes back. What is not ready is left out and named.</source>
        <translation>Каждый отклоняется отдельно, все по одной причине; удержанные деньги возвращаются. Неготовые пропускаются и указываются.</translation>
    </message>
    <message>
        <source>Each client is asked on their own, all for one reason; the money stays held. What is not ready is left out and named.</source>
        <translation>Каждого клиента спрашивают отдельно, всех по одной причине; деньги остаются удержанными. Неготовые пропускаются и указываются.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n payments</source>
        <translation>
            <numerusform>Отклонить %n платёж</numerusform>
            <numerusform>Отклонить %n платежа</numerusform>
            <numerusform>Отклонить %n платежей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n payments</source>
        <translation>
            <numerusform>Вернуть %n платёж</numerusform>
            <numerusform>Вернуть %n платежа</numerusform>
            <numerusform>Вернуть %n платежей</numerusform>
        </translation>
    </message>
    <message>
        <source>ready; no address to write to</source>
        <translation>готово; писать некуда, адреса нет</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>возвращено на уточнение</translation>
    </message>
    <message>
        <source>Done: %1 · left out: %2</source>
        <translation>Сделано: %1 · пропущено: %2</translation>
    </message>
    <message>
        <source>None of these payments can be decided now.</source>
        <translation>Ни по одному из этих платежей сейчас нельзя решить.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkReason</name>
    <message>
        <source>Write it to each client</source>
        <translation>Написать каждому клиенту</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>Своими словами, для коллег</translation>
    </message>
    <message>
        <source>Choose what each client may read</source>
        <translation>Выберите, что может прочитать каждый клиент</translation>
    </message>
    <message>
        <source>What each client is told</source>
        <translation>Что сообщается каждому клиенту</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Выберите причину из списка.</translation>
    </message>
    <message>
        <source>This reason needs a few words of explanation.</source>
        <translation>Эта причина требует пояснения.</translation>
    </message>
    <message>
        <source>Choose what each client is told.</source>
        <translation>Выберите, что сообщается каждому клиенту.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CaseChooser</name>
    <message>
        <source>every entity</source>
        <translation>все юридические лица</translation>
    </message>
    <message>
        <source>any risk</source>
        <translation>любой риск</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>любой канал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>Risk of the client</source>
        <translation>Риск клиента</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebackDialog</name>
    <message>
        <source>Dispute of %1</source>
        <translation>Спор по %1</translation>
    </message>
    <message>
        <source>What the provider wrote. The amount is a claim while the dispute is open, its fee a cost from today; the client&apos;s withdrawals are stopped by a check.</source>
        <translation>По сообщению провайдера. Пока спор открыт, сумма — требование, а комиссия — расход с сегодняшнего дня; выводы клиента останавливает проверка.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Provider&apos;s number of the dispute</source>
        <translation>Номер спора у провайдера</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>Оспоренная сумма</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>Комиссия провайдера</translation>
    </message>
    <message>
        <source>Evidence until</source>
        <translation>Доказательства до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Disputed amount, %1</source>
        <translation>Оспоренная сумма, %1</translation>
    </message>
    <message>
        <source>Give the provider&apos;s number.</source>
        <translation>Укажите номер у провайдера.</translation>
    </message>
    <message>
        <source>Enter the disputed amount.</source>
        <translation>Введите оспоренную сумму.</translation>
    </message>
    <message>
        <source>Enter the fee, or 0.</source>
        <translation>Введите комиссию или 0.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebacksWindow</name>
    <message>
        <source>Evidence due</source>
        <translation>Срок доказательств</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспорено</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>Номер у провайдера</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесён</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Споры</translation>
    </message>
    <message>
        <source>Deposits their payers dispute. While one is open the client&apos;s withdrawals are stopped by a check; send the evidence in time.</source>
        <translation>Депозиты, оспоренные плательщиками. Пока спор открыт, выводы клиента останавливает проверка; отправьте доказательства вовремя.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No dispute here.</source>
        <translation>Споров здесь нет.</translation>
    </message>
    <message>
        <source>Enter one from the menu of its deposit when the provider writes about it.</source>
        <translation>Внесите спор из меню депозита, когда о нём сообщит провайдер.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Открыть депозит</translation>
    </message>
    <message>
        <source>Say how it ended…</source>
        <translation>Указать исход спора…</translation>
    </message>
    <message>
        <source>Choose a dispute in the list.</source>
        <translation>Выберите спор в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>This dispute has ended.</source>
        <translation>Этот спор завершён.</translation>
    </message>
    <message>
        <source>Say how %1 ended…</source>
        <translation>Указать исход спора: %1…</translation>
    </message>
    <message>
        <source>End of the dispute of %1</source>
        <translation>Завершение спора по %1</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Завершить спор</translation>
    </message>
    <message>
        <source>The dispute of %1 has ended.</source>
        <translation>Спор по %1 завершён.</translation>
    </message>
    <message>
        <source>Business hours left</source>
        <translation>Осталось рабочего времени</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Кто занимается</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Остаток долга</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Добавить доказательство…</translation>
    </message>
    <message>
        <source>Evidence was sent…</source>
        <translation>Доказательства отправлены…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has the evidence.</source>
        <translation>Доказательства у провайдера.</translation>
    </message>
    <message>
        <source>You see to this dispute already.</source>
        <translation>Вы уже занимаетесь этим спором.</translation>
    </message>
    <message>
        <source>Add what was sent first.</source>
        <translation>Сначала добавьте то, что было отправлено.</translation>
    </message>
    <message>
        <source>See to the dispute of %1</source>
        <translation>Взять на себя спор по %1</translation>
    </message>
    <message>
        <source>You are told when its evidence is nearly due.</source>
        <translation>Вам сообщат, когда срок для доказательств будет близок.</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Я займусь этим</translation>
    </message>
    <message>
        <source>You see to the dispute of %1.</source>
        <translation>Вы занимаетесь спором по %1.</translation>
    </message>
    <message>
        <source>The file is kept with the dispute.</source>
        <translation>Файл сохранён при споре.</translation>
    </message>
    <message>
        <source>Evidence for %1 was sent</source>
        <translation>Доказательства по %1 отправлены</translation>
    </message>
    <message>
        <source>Send it to the provider first. Its date ends nothing any more; how the dispute ends is said by the provider.</source>
        <translation>Сначала отправьте их провайдеру. После этого срок уже ничего не завершает; чем закончится спор, скажет провайдер.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>The provider has the evidence for %1.</source>
        <translation>Доказательства по %1 у провайдера.</translation>
    </message>
    <message>
        <source>Won: the claim comes back from the provider. Otherwise the client owes it, until it is paid or written off by people. Not by whoever entered it.</source>
        <translation>Выигран: провайдер возвращает сумму. Иначе её должен клиент, пока не оплатит или пока люди её не спишут. Не тем, кто внёс спор.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CheckTexts</name>
    <message>
        <source>%1 · let pass by %2: %3</source>
        <translation>%1 · пропущено, %2: %3</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Верификация</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Account and client</source>
        <translation>Счёт и клиент</translation>
    </message>
    <message>
        <source>Balance after hold</source>
        <translation>Баланс после блокировки</translation>
    </message>
    <message>
        <source>Free margin after</source>
        <translation>Свободная маржа после</translation>
    </message>
    <message>
        <source>Destination verified</source>
        <translation>Реквизиты подтверждены</translation>
    </message>
    <message>
        <source>Destination age</source>
        <translation>Давность реквизитов</translation>
    </message>
    <message>
        <source>Name on account</source>
        <translation>Имя владельца счёта</translation>
    </message>
    <message>
        <source>Source of funds in</source>
        <translation>Источник средств</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Частота выводов</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>Первый вывод</translation>
    </message>
    <message>
        <source>Open work on the client</source>
        <translation>Открытые вопросы по клиенту</translation>
    </message>
    <message>
        <source>Deposits settled</source>
        <translation>Депозиты завершены</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Contact data change</source>
        <translation>Смена контактных данных</translation>
    </message>
    <message>
        <source>Fee against amount</source>
        <translation>Комиссия к сумме</translation>
    </message>
    <message>
        <source>Dormant account</source>
        <translation>Неактивный счёт</translation>
    </message>
    <message>
        <source>Bonus taken back first</source>
        <translation>Сначала списывается бонус</translation>
    </message>
    <message>
        <source>Back the way it came</source>
        <translation>Возврат тем же путём</translation>
    </message>
    <message>
        <source>Destination after a change</source>
        <translation>Реквизиты после смены данных</translation>
    </message>
    <message>
        <source>May still be disputed</source>
        <translation>Ещё можно оспорить</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Споры</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Минимальная сумма</translation>
    </message>
    <message>
        <source>Other accounts below zero</source>
        <translation>Другие счета в минусе</translation>
    </message>
    <message>
        <source>Method in the country</source>
        <translation>Способ в стране</translation>
    </message>
    <message>
        <source>Books and server</source>
        <translation>Учёт и сервер</translation>
    </message>
    <message>
        <source>Money at the provider</source>
        <translation>Деньги у провайдера</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Кто заплатил</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что пришло</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Курс обмена</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кто получит</translation>
    </message>
    <message>
        <source>Allowed by the entity</source>
        <translation>Разрешено юрлицом</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Что исправляется</translation>
    </message>
    <message>
        <source>identity review</source>
        <translation>верификация</translation>
    </message>
    <message>
        <source>office</source>
        <translation>офис</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>главная книга</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>политика</translation>
    </message>
    <message>
        <source>approved, level %1</source>
        <translation>одобрена, уровень %1</translation>
    </message>
    <message>
        <source>review not finished, level %1</source>
        <translation>проверка не закончена, уровень %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>approval expired</source>
        <translation>одобрение истекло</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не проводилась</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>истекло %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>both active</source>
        <translation>оба активны</translation>
    </message>
    <message>
        <source>account %1, client %2</source>
        <translation>счёт %1, клиент %2</translation>
    </message>
    <message>
        <source>none in %1 h</source>
        <translation>за %1 ч не было</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменены %1</translation>
    </message>
    <message>
        <source>nothing is held for this payment</source>
        <translation>для этого платежа ничего не заблокировано</translation>
    </message>
    <message>
        <source>%1, with %2 held</source>
        <translation>%1, заблокировано %2</translation>
    </message>
    <message>
        <source>not read from the trading server yet</source>
        <translation>ещё не прочитано с торгового сервера</translation>
    </message>
    <message>
        <source>%1, open positions: %2</source>
        <translation>%1, открытых позиций: %2</translation>
    </message>
    <message>
        <source>no settled deposit in this currency</source>
        <translation>нет завершённого депозита в этой валюте</translation>
    </message>
    <message>
        <source>%1 settled, newest %2</source>
        <translation>завершено %1, последний %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>не завершено: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>подтверждены: %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокированы</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>ещё не подтверждены</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h ended</source>
        <translation>добавлены %1 назад, выдержка %2 ч закончилась</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h not over</source>
        <translation>добавлены %1 назад, выдержка %2 ч не закончилась</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>совпадает: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>%1 похоже на %3 на %2 %</translation>
    </message>
    <message>
        <source>yes, the first to this destination</source>
        <translation>да, первый на эти реквизиты</translation>
    </message>
    <message>
        <source>no, %1 settled to this destination</source>
        <translation>нет, завершено на эти реквизиты: %1</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>за 24 ч нет</translation>
    </message>
    <message>
        <source>same amount within 24 h: %1</source>
        <translation>та же сумма за 24 ч: %1</translation>
    </message>
    <message>
        <source>unknown outcomes: %1, other open payments: %2</source>
        <translation>неизвестных исходов: %1, других открытых платежей: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>other open payments: %1</source>
        <translation>других открытых платежей: %1</translation>
    </message>
    <message>
        <source>Sanctions and PEP lists</source>
        <translation>Списки санкций и ПДЛ</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>скрининг</translation>
    </message>
    <message>
        <source>The other side and the lists</source>
        <translation>Другая сторона и списки</translation>
    </message>
    <message>
        <source>%1 of %2, which leaves %3; the least is %4</source>
        <translation>%1 из %2, остаётся %3; минимум %4</translation>
    </message>
    <message>
        <source>the bank: %1 is not whose account it is</source>
        <translation>банк: счёт принадлежит не %1</translation>
    </message>
    <message>
        <source>the bank: not %1, but %2</source>
        <translation>банк: не %1, а %2</translation>
    </message>
    <message>
        <source>match: %1, and by the bank</source>
        <translation>совпадает: %1, и по данным банка</translation>
    </message>
    <message>
        <source>a day: %1, %2; a week: %3, %4; 30 days: %5, %6</source>
        <translation>день: %1, %2; неделя: %3, %4; 30 дней: %5, %6</translation>
    </message>
    <message>
        <source>nothing was paid in</source>
        <translation>ничего не вносилось</translation>
    </message>
    <message>
        <source>%1 lots since the money came %2, at least %3</source>
        <translation>%1 лотов с поступления денег (%2), не менее %3</translation>
    </message>
    <message>
        <source>not verified in time: the money goes back</source>
        <translation>не проверен вовремя: деньги возвращаются</translation>
    </message>
    <message>
        <source>retired by %1: %2</source>
        <translation>вывел(а) из употребления %1: %2</translation>
    </message>
    <message>
        <source>Positions both ways</source>
        <translation>Позиции в обе стороны</translation>
    </message>
</context>
<context>
    <name>purser::payments::ClientPicker</name>
    <message>
        <source>Name, e-mail, client code or login</source>
        <translation>Имя, e-mail, код клиента или логин</translation>
    </message>
    <message>
        <source>Find the client</source>
        <translation>Поиск клиента</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No client found.</source>
        <translation>Клиент не найден.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::CutOffsPage</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Крайний срок</translation>
    </message>
    <message>
        <source>Still to leave by then</source>
        <translation>Ещё отправить до этого срока</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Крайние сроки</translation>
    </message>
    <message>
        <source>Until when payouts of a method leave on each day, and the days on which none does. The time of day is changed with the routes of the method.</source>
        <translation>До какого времени выплаты способа уходят в каждый из дней и в какие дни не уходят. Время меняется вместе с маршрутами способа.</translation>
    </message>
    <message>
        <source>No method has a cut-off.</source>
        <translation>Ни у одного способа нет крайнего срока.</translation>
    </message>
    <message>
        <source>It is set with the routes of the method.</source>
        <translation>Он задаётся вместе с маршрутами способа.</translation>
    </message>
    <message>
        <source>Closed: weekend</source>
        <translation>Закрыто: выходной</translation>
    </message>
    <message>
        <source>Bank closed: %1</source>
        <translation>Банк закрыт: %1</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Офис закрыт</translation>
    </message>
    <message>
        <source>Office closed: %1</source>
        <translation>Офис закрыт: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s): %1</source>
        <translation>
            <numerusform>%n вывод: %1</numerusform>
            <numerusform>%n вывода: %1</numerusform>
            <numerusform>%n выводов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts leave</source>
        <translation>Выплаты уходят</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>офисный</translation>
    </message>
    <message>
        <source>Propose another day…</source>
        <translation>Предложить другой день…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>No method follows the calendar of a payment system.</source>
        <translation>Ни один метод не следует календарю платёжной системы.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By its own clock</source>
        <translation>По своим часам</translation>
    </message>
</context>
<context>
    <name>purser::payments::DecisionTexts</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>На счёт</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resolve the unknown outcome…</source>
        <translation>Установить исход…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Return for information…</source>
        <translation>Вернуть на уточнение…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Try again to credit %1</source>
        <translation>Повторить зачисление %1</translation>
    </message>
    <message>
        <source>Confirm the return of %1…</source>
        <translation>Подтвердить возврат %1…</translation>
    </message>
    <message>
        <source>Let it pass against a check…</source>
        <translation>Пропустить вопреки проверке…</translation>
    </message>
    <message>
        <source>Take a new rate…</source>
        <translation>Взять новый курс…</translation>
    </message>
    <message>
        <source>Correct by the opposite…</source>
        <translation>Исправить обратной операцией…</translation>
    </message>
    <message>
        <source>the wallet</source>
        <translation>кошелёк</translation>
    </message>
    <message>
        <source>Credit %1 to %2</source>
        <translation>Зачислить %1 на %2</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Перевести %1 на %2</translation>
    </message>
    <message>
        <source>Take back %1 of credit from %2</source>
        <translation>Списать кредит %1 (%2)</translation>
    </message>
    <message>
        <source>Give %1 of credit to %2</source>
        <translation>Начислить кредит %1 на %2</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <translation>Списать комиссию %1 (%2)</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>Списать %1 (%2)</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Начислить %1 на %2</translation>
    </message>
    <message>
        <source>Top up %1 on %2</source>
        <translation>Компенсировать %1 на %2</translation>
    </message>
    <message>
        <source>Approve %1 to %2</source>
        <translation>Одобрить %1 на %2</translation>
    </message>
    <message>
        <source>the trading account is credited at once. This cannot be undone.</source>
        <translation>торговый счёт сразу пополняется. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>the trading account is debited at once. This cannot be undone.</source>
        <translation>сумма сразу списывается с торгового счёта. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>One approval is enough: %1</source>
        <translation>Достаточно одного одобрения: %1</translation>
    </message>
    <message>
        <source>This is the last approval: %1</source>
        <translation>Это последнее одобрение: %1</translation>
    </message>
    <message>
        <source>Approval %1 of %2. Nothing moves before the last one.</source>
        <translation>Одобрение %1 из %2. До последнего ничего не происходит.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Одобрить %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Отклонить %1</translation>
    </message>
    <message>
        <source>Return %1 for information</source>
        <translation>Вернуть %1 на уточнение</translation>
    </message>
    <message>
        <source>Answer the question about %1</source>
        <translation>Ответить на вопрос о %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Отменить %1</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Unknown outcome of %1</source>
        <translation>Неизвестный исход %1</translation>
    </message>
    <message>
        <source>Let %1 pass against a check</source>
        <translation>Пропустить %1 вопреки проверке</translation>
    </message>
    <message>
        <source>New rate for %1</source>
        <translation>Новый курс для %1</translation>
    </message>
    <message>
        <source>Credit %1 once more</source>
        <translation>Повторное зачисление %1</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>Возврат %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Исправление %1</translation>
    </message>
    <message>
        <source>What came goes back to its payer; another person confirms it. This cannot be undone.</source>
        <translation>Поступившее возвращается плательщику; другой сотрудник это подтверждает. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>The held money goes back to the client. This cannot be undone.</source>
        <translation>Заблокированные деньги возвращаются клиенту. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>The clock stops and the money stays held until the answer comes. Approvals given so far no longer count.</source>
        <translation>Срок не идёт, деньги остаются заблокированными до ответа. Прежние одобрения больше не действуют.</translation>
    </message>
    <message>
        <source>The payment waits for approval again and its clock goes on.</source>
        <translation>Платёж снова ждёт одобрения, его срок идёт дальше.</translation>
    </message>
    <message>
        <source>The money is not expected any more. Should it come, it waits for a person.</source>
        <translation>Деньги больше не ожидаются. Если они придут, ими займётся сотрудник.</translation>
    </message>
    <message>
        <source>The market rate of now less the markup. Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>Текущий рыночный курс за вычетом наценки. Прежние одобрения больше не действуют, и сами вы одобрить платёж не можете.</translation>
    </message>
    <message>
        <source>The money is in the client&apos;s wallet; the trading server is asked once more.</source>
        <translation>Деньги в кошельке клиента; торговому серверу отправляется повторный запрос.</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference of the payment back. The books follow.</source>
        <translation>Укажите референс провайдера для обратного платежа. Учёт изменится вслед за ним.</translation>
    </message>
    <message>
        <source>Asks for the exact opposite on the trading server and in the books, linked to what it corrects. Another person approves it.</source>
        <translation>Запрашивает точно обратную операцию на торговом сервере и в учёте, связанную с исправляемой. Одобряет другой сотрудник.</translation>
    </message>
    <message>
        <source>Return for information</source>
        <translation>Вернуть на уточнение</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Take the rate of now</source>
        <translation>Взять текущий курс</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Зачислить %1</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>%1: возвращено</translation>
    </message>
    <message>
        <source>Ask for the opposite of %1</source>
        <translation>Запросить обратную операцию на %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>%1 approved, %2 of %3.</source>
        <translation>%1: одобрено, %2 из %3.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being credited.</source>
        <translation>%1: одобрено. Торговый счёт пополняется.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being debited.</source>
        <translation>%1: одобрено. Идёт списание с торгового счёта.</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>%1: отклонено.</translation>
    </message>
    <message>
        <source>%1 returned for information.</source>
        <translation>%1: возвращено на уточнение.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1: ответ отправлен.</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>%1: отменено.</translation>
    </message>
    <message>
        <source>%1 amended. It needs all its approvals again.</source>
        <translation>%1: изменено. Снова нужны все одобрения.</translation>
    </message>
    <message>
        <source>%1 passes against the check.</source>
        <translation>%1: пропущено вопреки проверке.</translation>
    </message>
    <message>
        <source>%1 has a new rate.</source>
        <translation>%1: взят новый курс.</translation>
    </message>
    <message>
        <source>%1 is being credited.</source>
        <translation>%1: идёт зачисление.</translation>
    </message>
    <message>
        <source>%1 is back with its payer.</source>
        <translation>%1: возвращено плательщику.</translation>
    </message>
    <message>
        <source>The correction of %1 waits for approval.</source>
        <translation>Исправление %1 ждёт одобрения.</translation>
    </message>
    <message>
        <source>%1 updated.</source>
        <translation>%1: обновлено.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>Передать коллеге…</translation>
    </message>
    <message>
        <source>Enter a dispute…</source>
        <translation>Внести спор…</translation>
    </message>
    <message>
        <source>Dispute of %1</source>
        <translation>Спор по %1</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Передать %1</translation>
    </message>
    <message>
        <source>Enter the dispute</source>
        <translation>Внести спор</translation>
    </message>
    <message>
        <source>The dispute of %1 is entered.</source>
        <translation>Спор по %1 внесён.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1: передано коллеге.</translation>
    </message>
    <message>
        <source>Refund %1 by the gateway…</source>
        <translation>Вернуть %1 через шлюз…</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Возврат по %1</translation>
    </message>
    <message>
        <source>The gateway gives the whole amount back to the card or account it came from. It is asked once; the deposit is returned when the gateway says so.</source>
        <translation>Шлюз возвращает всю сумму на карту или счёт, с которых она пришла. Его просят один раз; депозит считается возвращённым, когда это подтвердит шлюз.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>%1 is being refunded.</source>
        <translation>%1: деньги возвращаются.</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Спросить снова…</translation>
    </message>
    <message>
        <source>Nobody has answered in time. Asked of: %1, by %2, until %3. %4</source>
        <translation>Никто не ответил вовремя. Кого спрашивают: %1, кто спросил: %2, до %3. %4</translation>
    </message>
    <message>
        <source>Asked of: %1, by %2, until %3. %4</source>
        <translation>Кого спрашивают: %1, кто спросил: %2, до %3. %4</translation>
    </message>
    <message>
        <source>Call off %1…</source>
        <translation>Отозвать %1…</translation>
    </message>
    <message>
        <source>Back onto an account, from the wallet…</source>
        <translation>Из кошелька обратно на счёт…</translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation>Отозвать %1</translation>
    </message>
    <message>
        <source>It is approved, and nothing has been sent yet. The held money goes back to the client. This cannot be undone.</source>
        <translation>Платёж одобрен, но ещё ничего не отправлено. Удержанные деньги вернутся клиенту. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1: отозвано.</translation>
    </message>
    <message>
        <source>It stays with us…</source>
        <translation>Остаётся у нас…</translation>
    </message>
    <message>
        <source>One approval is enough: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>Достаточно одного одобрения: кошелёк списывается, и выплата отправляется. Это необратимо.</translation>
    </message>
    <message>
        <source>This is the last approval: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>Это последнее одобрение: кошелёк списывается, и выплата отправляется. Это необратимо.</translation>
    </message>
    <message>
        <source>Pay out %1 again</source>
        <translation>Выплатить %1 снова</translation>
    </message>
    <message>
        <source>What came back of %1 stays</source>
        <translation>Вернувшееся по %1 остаётся</translation>
    </message>
    <message>
        <source>A new withdrawal out of the wallet, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>Новый вывод из кошелька, где лежат деньги. Они сразу удерживаются, и его одобряют другие люди, как любой другой.</translation>
    </message>
    <message>
        <source>A new withdrawal off the trading account, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>Новый вывод с торгового счёта, где лежат деньги. Они сразу удерживаются, и его одобряют другие люди, как любой другой.</translation>
    </message>
    <message>
        <source>Nothing moves: it is no longer in the list of payouts that came back. It can be paid out again later.</source>
        <translation>Ничего не движется: выплата больше не стоит в списке вернувшихся. Позже её можно выплатить снова.</translation>
    </message>
    <message>
        <source>Ask for the payout</source>
        <translation>Запросить выплату</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>%1 approved. It is being paid out of the wallet.</source>
        <translation>%1: одобрено. Выплачивается из кошелька.</translation>
    </message>
    <message>
        <source>What came back of %1 stays.</source>
        <translation>Вернувшееся по %1 остаётся.</translation>
    </message>
    <message>
        <source>Pay out again…</source>
        <translation>Выплатить снова…</translation>
    </message>
</context>
<context>
    <name>purser::payments::DelegateDialog</name>
    <message>
        <source>Delegate my step</source>
        <translation>Делегировать мой шаг</translation>
    </message>
    <message>
        <source>The colleague takes your step beside their own; nobody takes two steps of one payment. It ends by itself, and whenever you or they end it.</source>
        <translation>Коллега выполняет ваш шаг наряду со своим; никто не выполняет два шага одного платежа. Делегирование заканчивается само или когда его завершите вы или коллега.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Step of the role</source>
        <translation>Шаг роли</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>Сумма до, %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Делегировать</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Выберите коллегу.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>Укажите предельную сумму.</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Выберите хотя бы один вид.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>purser::payments::DepositDialog</name>
    <message>
        <source>New deposit</source>
        <translation>Новый депозит</translation>
    </message>
    <message>
        <source>The client gives the reference of the deposit when paying. It is credited when the provider says that the money came.</source>
        <translation>Клиент указывает номер депозита при оплате. Депозит зачисляется, когда провайдер сообщает, что деньги пришли.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Announce the deposit</source>
        <translation>Заявить депозит</translation>
    </message>
</context>
<context>
    <name>purser::payments::DifferencesPage</name>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>На счёте до выяснения</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Что странно</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сообщено ранее</translation>
    </message>
    <message>
        <source>Payouts of another amount</source>
        <translation>Выплаты на другую сумму</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for. The difference stays in suspense until two people say whose it is.</source>
        <translation>Выплаты, при которых прошла не та сумма, что запрошена. Разница остаётся на счёте до выяснения, пока двое не скажут, чья она.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Открыть платёж</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>Сказать, чьё это…</translation>
    </message>
    <message>
        <source>Show what is settled</source>
        <translation>Показать решённое</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Пока ничего не решено.</translation>
    </message>
    <message>
        <source>Every payout moved what was asked for.</source>
        <translation>Каждая выплата прошла на запрошенную сумму.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>Выплаты появляются здесь сами.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Показать открытое</translation>
    </message>
    <message>
        <source>The client owes the surplus</source>
        <translation>Клиент должен излишек</translation>
    </message>
    <message>
        <source>The provider kept it, or has made it good</source>
        <translation>Провайдер удержал это или возместил</translation>
    </message>
    <message>
        <source>Income or loss of the office</source>
        <translation>Доход или убыток компании</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>Никто ничего не сообщил</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 и %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Less reached the client</source>
        <translation>Клиент получил меньше</translation>
    </message>
    <message>
        <source>Too much reached the client</source>
        <translation>Клиент получил слишком много</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>Выберите выплату в списке.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 по %2</translation>
    </message>
    <message>
        <source>It is booked when a second person says the same.</source>
        <translation>Проводится, когда второй человек скажет то же.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Сказать так</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>Внесено; %1 ждёт, пока второй сотрудник укажет то же самое.</translation>
    </message>
    <message>
        <source>The difference of %1 is booked.</source>
        <translation>Разница по %1 проведена.</translation>
    </message>
    <message>
        <source>The rest is the client&apos;s: into their wallet</source>
        <translation>Остаток принадлежит клиенту: в его кошелёк</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntriesWindow</name>
    <message>
        <source>Value date</source>
        <translation>Дата валютирования</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Что написал плательщик</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Номер операции банка</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Кто внёс</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>Деньги, внесённые вручную</translation>
    </message>
    <message>
        <source>Money that came to a bank account, read off its statement. A second person confirms it; then it is booked and waits for its owner among the receipts.</source>
        <translation>Деньги, пришедшие на банковский счёт, по выписке. Второй человек подтверждает их; тогда они проведены и ждут владельца среди поступлений.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>На подтверждение</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>Внесено неверно</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>Enter money that came to a bank account with N.</source>
        <translation>Деньги, пришедшие на банковский счёт, вносятся клавишей N.</translation>
    </message>
    <message>
        <source>Enter money…</source>
        <translation>Внести деньги…</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>Внесено неверно…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Подтвердить…</translation>
    </message>
    <message>
        <source>Choose an entry in the list.</source>
        <translation>Выберите запись в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>This entry has been decided.</source>
        <translation>По этой записи уже решено.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Внесли вы; подтверждает другой человек.</translation>
    </message>
    <message>
        <source>What can be entered is being read.</source>
        <translation>Читается, что можно внести.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>Подтвердить %1…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>Внесено; другой человек подтвердит, прежде чем будет проведено.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтвердить %1</translation>
    </message>
    <message>
        <source>Compare each line with the statement of the bank. It is booked at once.</source>
        <translation>Сверьте каждую строку с выпиской банка. Проводится сразу.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>It stands so on the statement</source>
        <translation>Так стоит в выписке</translation>
    </message>
    <message>
        <source>Booked; now it waits for its owner.</source>
        <translation>Проведено; теперь ждёт владельца.</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>Внесено неверно: %1</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>Ничего не проводится. Номер операции банка можно внести снова.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>Внесено неверно</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>Не проведено; номер снова свободен.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>IBAN плательщика</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntryDialog</name>
    <message>
        <source>Trading account</source>
        <translation>Торговый счёт</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>У этого клиента нет активного торгового счёта.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Введите сумму, например %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Сумма должна быть больше нуля.</translation>
    </message>
</context>
<context>
    <name>purser::payments::EvidenceDialog</name>
    <message>
        <source>Evidence for the dispute of %1</source>
        <translation>Доказательства к спору по %1</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. It is kept with its fingerprint and scanned for viruses before anybody opens it.</source>
        <translation>PNG, JPEG или PDF, не больше 10 МБ. Файл хранится с отпечатком и проверяется на вирусы, прежде чем его кто-либо откроет.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспорено</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>Срок доказательств</translation>
    </message>
    <message>
        <source>Evidence that is there</source>
        <translation>Имеющиеся доказательства</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что он показывает</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Документы (%1)</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл не читается.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Файл больше 10 МБ.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FileDialog</name>
    <message>
        <source>File %1</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank, once a second person has released them.</source>
        <translation>В банк уходят именно эти байты, и только после того, как их выпустит второй сотрудник.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Что содержит файл</translation>
    </message>
    <message numerus="yes">
        <source>Last %n character(s) of the hash</source>
        <translation>
            <numerusform>Последний %n символ хеша</numerusform>
            <numerusform>Последние %n символа хеша</numerusform>
            <numerusform>Последние %n символов хеша</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Выпустить %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Он уже выпущен.</translation>
    </message>
    <message>
        <source>Its payment is being sent already or has ended.</source>
        <translation>Его платёж уже отправляется или завершён.</translation>
    </message>
    <message>
        <source>It does not hold the payment it was made for; nobody can release it.</source>
        <translation>В нём не тот платёж, для которого он создан; выпустить его не может никто.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person releases it.</source>
        <translation>Вы участвовали в этом платеже или в его реквизитах; выпускает другой сотрудник.</translation>
    </message>
    <message>
        <source>%1 — not the account of the payment</source>
        <translation>%1 — не счёт этого платежа</translation>
    </message>
    <message>
        <source>%1 — not the amount of the payment</source>
        <translation>%1 — не сумма этого платежа</translation>
    </message>
    <message>
        <source>%1 — not the reference of the payment</source>
        <translation>%1 — не номер этого платежа</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, байт: %2</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Хеш (SHA-256)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The office cannot read any transfer in it.</source>
        <translation>Ни одного перевода в нём прочитать не удалось.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл читается.</translation>
    </message>
    <message numerus="yes">
        <source>Type the last %n character(s) of the hash as your copy of the file has it.</source>
        <translation>
            <numerusform>Введите последний %n символ хеша вашей копии файла.</numerusform>
            <numerusform>Введите последние %n символа хеша вашей копии файла.</numerusform>
            <numerusform>Введите последние %n символов хеша вашей копии файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up this file…</source>
        <translation>Отказаться от этого файла…</translation>
    </message>
    <message>
        <source>Two people have given it up.</source>
        <translation>Два человека отказались от него.</translation>
    </message>
    <message>
        <source>It holds its payment: it is released, not given up.</source>
        <translation>Он содержит свой платёж: его выпускают, а не отказываются от него.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; others give the file up.</source>
        <translation>Вы участвовали в этом платеже или в его получателе; от файла отказываются другие.</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>деньги возвращаются клиенту</translation>
    </message>
    <message>
        <source>another file is made of what the office holds now</source>
        <translation>создаётся другой файл из того, что есть в офисе сейчас</translation>
    </message>
    <message>
        <source>Given up, says</source>
        <translation>Отказаться предлагает</translation>
    </message>
    <message>
        <source>%1, %2: %3 — %4</source>
        <translation>%1, %2: %3 — %4</translation>
    </message>
    <message>
        <source>You said so already; another person confirms it.</source>
        <translation>Вы уже это сказали; подтверждает другой человек.</translation>
    </message>
    <message>
        <source>Take a payment out…</source>
        <translation>Изъять платёж…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
</context>
<context>
    <name>purser::payments::FilesPage</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>Конец хеша</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Кем выпущен</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>Выпущенные файлы</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>Файлы к выпуску</translation>
    </message>
    <message>
        <source>Files that went to the bank, each with its hash and whoever released it.</source>
        <translation>Файлы, ушедшие в банк: у каждого хеш и сотрудник, который его выпустил.</translation>
    </message>
    <message>
        <source>Files of credit transfers that go to the bank only after a second person, who had no hand in the payment, has released them by their hash.</source>
        <translation>Файлы переводов, которые уходят в банк только после того, как второй сотрудник, не участвовавший в платеже, выпустит их по хешу.</translation>
    </message>
    <message>
        <source>Keep a copy of the file</source>
        <translation>Сохранить копию файла</translation>
    </message>
    <message>
        <source>No file was released yet.</source>
        <translation>Ни один файл ещё не выпущен.</translation>
    </message>
    <message>
        <source>No file waits for its release.</source>
        <translation>Нет файлов, ожидающих выпуска.</translation>
    </message>
    <message>
        <source>The bridge makes one when a payout goes by a bank&apos;s file.</source>
        <translation>Мост создаёт его, когда выплата идёт банковским файлом.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Открыть платёж</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Посмотреть содержимое…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Выпустить…</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <source>Does not hold its payment</source>
        <translation>Содержит не свой платёж</translation>
    </message>
    <message>
        <source>Its payment has ended</source>
        <translation>Его платёж завершён</translation>
    </message>
    <message>
        <source>Waits for another person</source>
        <translation>Ждёт другого сотрудника</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Выберите файл в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Release %1…</source>
        <translation>Выпустить %1…</translation>
    </message>
    <message>
        <source>File %1 goes to the bank.</source>
        <translation>Файл %1 уходит в банк.</translation>
    </message>
    <message>
        <source>File %1 is kept as %2; this is on the record.</source>
        <translation>Файл %1 сохранён как %2; это записано.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>Give up file %1</source>
        <translation>Отказаться от файла %1</translation>
    </message>
    <message>
        <source>%1 has said so already. When you say the same, the file never leaves.</source>
        <translation>%1 уже это сказал(а). Если вы скажете то же, файл никогда не уйдёт.</translation>
    </message>
    <message>
        <source>It does not hold its payment and will never leave. It counts when a second person, who had no hand in the payment, says the same.</source>
        <translation>Он не содержит своего платежа и никогда не уйдёт. Это имеет силу, когда второй человек, не участвовавший в платеже, скажет то же.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Затем %1</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Откуда вы это знаете?</translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation>Отказаться от %1</translation>
    </message>
    <message>
        <source>File %1 is given up.</source>
        <translation>От файла %1 отказались.</translation>
    </message>
    <message>
        <source>File %1: another person confirms that it is given up.</source>
        <translation>Файл %1: отказ подтверждает другой человек.</translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>Вы не можете выпустить ни один из этих файлов.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)…</source>
        <translation>
            <numerusform>Выпустить %n файл…</numerusform>
            <numerusform>Выпустить %n файла…</numerusform>
            <numerusform>Выпустить %n файлов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go to the bank.</source>
        <translation>
            <numerusform>%n файл уходит в банк.</numerusform>
            <numerusform>%n файла уходят в банк.</numerusform>
            <numerusform>%n файлов уходят в банк.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay, because something changed: %2.</source>
        <translation>%1 Эти остаются, так как что-то изменилось: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a payment out of file %1</source>
        <translation>Изъять платёж из файла %1</translation>
    </message>
    <message>
        <source>Its money goes back to the client. The file is made anew of the others, with another hash, and waits for its release.</source>
        <translation>Его деньги возвращаются клиенту. Файл создаётся заново из остальных, с другим хешем, и ждёт выпуска.</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: для %2, %3</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Изъять</translation>
    </message>
    <message>
        <source>File %1 never leaves; another is made of the other payments.</source>
        <translation>Файл %1 не будет отправлен; из остальных платежей создаётся другой.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FindingDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look into the books of the gateway first. It counts when a second person says the same.</source>
        <translation>Сначала посмотрите в учёте шлюза. Это действует, когда второй человек скажет то же.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Сказать так</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>Мы запросили</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>Шлюз показывает</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>суммы нет</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Его слово</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер у провайдера</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сообщено ранее</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Enter what came.</source>
        <translation>Введите, что поступило.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FindingsWindow</name>
    <message>
        <source>First seen</source>
        <translation>Впервые замечено</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Что странно</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>Мы запросили</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>Шлюз показывает</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Его слово</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Его номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сказано до сих пор</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>Что сообщают шлюзы</translation>
    </message>
    <message>
        <source>Deposits of which a gateway says something that only people can judge. Nothing is booked until two people say the same.</source>
        <translation>Депозиты, о которых шлюз сообщает то, о чём могут судить только люди. Ничего не проводится, пока двое не скажут одно и то же.</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>What a gateway says is acted upon by itself.</source>
        <translation>То, что сообщает шлюз, обрабатывается само.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Открыть депозит</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>Сказать, что это…</translation>
    </message>
    <message>
        <source>Choose a deposit in the list.</source>
        <translation>Выберите депозит в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>This is settled.</source>
        <translation>Это решено.</translation>
    </message>
    <message>
        <source>What %1 is has been settled.</source>
        <translation>Решено, что такое %1.</translation>
    </message>
    <message>
        <source>Proposed for %1; a second person says the same.</source>
        <translation>Предложено для %1; второй человек должен сказать то же.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что поступило</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatDialog</name>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Деньги переведены провайдеру или обратно</translation>
    </message>
    <message>
        <source>As the bank shows it. Another person compares it with the bank; only then it is booked, and payouts may leave from it.</source>
        <translation>Так, как показывает банк. Другой человек сверяет это с банком; только тогда оно проводится, и выплаты могут идти из этих денег.</translation>
    </message>
    <message>
        <source>To the provider: a top-up</source>
        <translation>Провайдеру: пополнение</translation>
    </message>
    <message>
        <source>Back from it: a settlement</source>
        <translation>Обратно от него: расчёт</translation>
    </message>
    <message>
        <source>The office&apos;s own money</source>
        <translation>Собственные деньги офиса</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Откуда или куда</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Номер банка</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Дата валютирования</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>Внести деньги</translation>
    </message>
    <message>
        <source>Choose where the money came from or went, another than the provider itself.</source>
        <translation>Выберите, откуда пришли или куда ушли деньги, но не самого провайдера.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Укажите номер банка.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatMovesPage</name>
    <message>
        <source>Value date</source>
        <translation>Дата валютирования</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>Что перемещено</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Номер банка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Кто внёс</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Money moved to providers and back</source>
        <translation>Деньги, переведённые провайдерам и обратно</translation>
    </message>
    <message>
        <source>One person enters what the bank shows, on the page of the money at providers; a second one confirms it here, and it is booked.</source>
        <translation>Один человек вносит то, что показывает банк, на странице денег у провайдеров; второй подтверждает здесь, и это проводится.</translation>
    </message>
    <message>
        <source>No money was moved yet.</source>
        <translation>Деньги ещё не перемещались.</translation>
    </message>
    <message>
        <source>Enter it on the page of the money at providers, with M.</source>
        <translation>Внесите это на странице денег у провайдеров клавишей M.</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>Внесено неверно…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Подтвердить…</translation>
    </message>
    <message>
        <source>From %1 to the office</source>
        <translation>От %1 в офис</translation>
    </message>
    <message>
        <source>From the office to %1</source>
        <translation>Из офиса к %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>От %1 к %2</translation>
    </message>
    <message>
        <source>Choose a move in the list.</source>
        <translation>Выберите перемещение в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>This move has been decided.</source>
        <translation>Об этом перемещении уже решено.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Это внесли вы; подтвердит другой человек.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>Подтвердить %1…</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтвердить %1</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>Внесено неверно: %1</translation>
    </message>
    <message>
        <source>Compare it with the bank. It is booked at once.</source>
        <translation>Сверьте с банком. Это проводится сразу.</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>Ничего не проводится. Номер банка можно внести снова.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>The bank shows it so</source>
        <translation>Банк показывает именно так</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>Внесено неверно</translation>
    </message>
    <message>
        <source>Booked; payouts may leave from it.</source>
        <translation>Проведено; выплаты могут идти из этих денег.</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>Не проведено; номер снова свободен.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatsPage</name>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>By our books</source>
        <translation>По нашим книгам</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Они говорят</translation>
    </message>
    <message>
        <source>They said it</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Шлюзы</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>Деньги у провайдеров</translation>
    </message>
    <message>
        <source>What our books have at each provider, what of it is promised to payouts, and what the provider itself says. Payouts leave only from what is free; money on its way is no difference.</source>
        <translation>Что наши книги имеют у каждого провайдера, что из этого обещано выплатам и что говорит сам провайдер. Выплаты идут только из свободного; деньги в пути не считаются расхождением.</translation>
    </message>
    <message>
        <source>No provider holds money.</source>
        <translation>Ни у одного провайдера нет денег.</translation>
    </message>
    <message>
        <source>Providers appear here with the payment methods that name them.</source>
        <translation>Провайдеры появляются здесь вместе со способами оплаты, в которых они названы.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>Её книга</translation>
    </message>
    <message>
        <source>What they say…</source>
        <translation>Что они говорят…</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>Переместить деньги…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>Ни разу не пополнено</translation>
    </message>
    <message>
        <source>Differs from our books</source>
        <translation>Расходится с нашими книгами</translation>
    </message>
    <message>
        <source>Moves to be confirmed: %1</source>
        <translation>Перемещений на подтверждение: %1</translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation>Обещано больше, чем есть</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>They say nothing</source>
        <translation>Они молчат</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>шлюз</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>The gateway says it by itself.</source>
        <translation>Шлюз сообщает это сам.</translation>
    </message>
    <message>
        <source>Choose a provider in the list.</source>
        <translation>Выберите провайдера в списке.</translation>
    </message>
    <message>
        <source>What can be moved is being read.</source>
        <translation>Читается, что можно переместить.</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>Книга вам не доступна.</translation>
    </message>
    <message>
        <source>Move money of %1…</source>
        <translation>Переместить деньги: %1…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>Внесено; другой человек подтвердит, прежде чем это будет проведено.</translation>
    </message>
    <message>
        <source>What %1 says stands beside our books.</source>
        <translation>То, что говорит %1, стоит рядом с нашими книгами.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatewaysView</name>
    <message>
        <source>Gateways</source>
        <translation>Шлюзы</translation>
    </message>
    <message>
        <source>Refresh the gateways</source>
        <translation>Обновить шлюзы</translation>
    </message>
    <message>
        <source>Files that wait for their release</source>
        <translation>Файлы, ожидающие выпуска</translation>
    </message>
    <message>
        <source>What a file holds, and its hash</source>
        <translation>Содержимое файла и его хеш</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Выплаты в пути</translation>
    </message>
    <message>
        <source>What the bank said of a payout</source>
        <translation>Что сообщил банк о выплате</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>Файлы к выпуску</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>Выпущенные файлы</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>Завершённые выплаты</translation>
    </message>
    <message>
        <source>What gateways told us, and what it led to</source>
        <translation>Что сообщили шлюзы и что из этого вышло</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Gateways with what waits and what stands there</source>
        <translation>Шлюзы: что ждёт и сколько там денег</translation>
    </message>
    <message>
        <source>New payouts kept from a gateway</source>
        <translation>Новые выплаты не идут в шлюз</translation>
    </message>
    <message>
        <source>Which gateway is asked, and until when</source>
        <translation>Какой шлюз и до какого времени</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>Маршруты и время отсечки</translation>
    </message>
    <message>
        <source>Other routes, tried before they are proposed</source>
        <translation>Другие маршруты, испытанные до предложения</translation>
    </message>
    <message>
        <source>Files given up, and what became of each payment</source>
        <translation>Файлы, от которых отказались, и судьба каждого платежа</translation>
    </message>
    <message>
        <source>Market rates, how old each is, and what was not let in</source>
        <translation>Рыночные курсы, их возраст и что не принято</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>Файлы, от которых отказались</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Until when payouts leave on the days ahead</source>
        <translation>До какого времени уходят выплаты в ближайшие дни</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Крайние сроки</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Банковский выходной</translation>
    </message>
    <message>
        <source>Said by the bank</source>
        <translation>Сообщил банк</translation>
    </message>
    <message>
        <source>A day on which a payment system sends nothing</source>
        <translation>День, когда платёжная система ничего не отправляет</translation>
    </message>
    <message>
        <source>The money at providers, ours and what they say</source>
        <translation>Деньги у провайдеров: наши цифры и их слова</translation>
    </message>
    <message>
        <source>Money moved to a provider</source>
        <translation>Деньги, переведённые провайдеру</translation>
    </message>
    <message>
        <source>Moves of money that a second person confirms</source>
        <translation>Перемещения денег, которые подтверждает второй человек</translation>
    </message>
    <message>
        <source>Where the pages of deposits are opened</source>
        <translation>Где открываются страницы депозитов</translation>
    </message>
    <message>
        <source>Which gateway would take one deposit, and why</source>
        <translation>Какой шлюз взял бы депозит и почему</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>Деньги у провайдеров</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>Deposit routes</source>
        <translation>Маршруты депозитов</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for</source>
        <translation>Выплаты, при которых прошла не та сумма, что запрошена</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разницы</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>Выплаты, собранные для файла</translation>
    </message>
    <message>
        <source>Payouts gathered</source>
        <translation>Собранные выплаты</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatheringsPage</name>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Выплаты</translation>
    </message>
    <message>
        <source>Closes with</source>
        <translation>Закрывается при</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Закрывается в</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>Выплаты, собранные для файла</translation>
    </message>
    <message>
        <source>Approved payouts that leave in one file of credit transfers. The file is made before the cut-off, when there are enough of them, or when a person closes it.</source>
        <translation>Одобренные выплаты, которые уходят одним файлом переводов. Файл создаётся до крайнего срока, когда их набралось достаточно или когда его закрывает сотрудник.</translation>
    </message>
    <message>
        <source>No payout is waiting for others.</source>
        <translation>Ни одна выплата не ждёт других.</translation>
    </message>
    <message>
        <source>How many go in one file is a setting of the office; with one, each has its own.</source>
        <translation>Сколько выплат входит в файл, задаёт настройка офиса; если одна, у каждой свой файл.</translation>
    </message>
    <message>
        <source>Make the file now…</source>
        <translation>Создать файл сейчас…</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>Выберите строку в списке.</translation>
    </message>
    <message>
        <source>No payout is in it.</source>
        <translation>В нём нет выплат.</translation>
    </message>
    <message>
        <source>Make the file now</source>
        <translation>Создать файл сейчас</translation>
    </message>
    <message>
        <source>No more payouts join it. The file still waits for a person to release it.</source>
        <translation>Новые выплаты в него не попадут. Файл по-прежнему ждёт, пока его выпустит сотрудник.</translation>
    </message>
    <message>
        <source>Make a file of %1</source>
        <translation>Создать файл на %1</translation>
    </message>
    <message>
        <source>The file is made now; it appears among those to release.</source>
        <translation>Файл создаётся; он появится среди ожидающих выпуска.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GivenUpPage</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The payment now</source>
        <translation>Платёж сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Что затем</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Кто согласился</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Когда отказались</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>Конец хеша</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>Файлы, от которых отказались</translation>
    </message>
    <message>
        <source>Files that did not hold their payment and never left: two people said so. Another was made, or the money went back to the client.</source>
        <translation>Файлы, в которых был не тот платёж и которые не ушли: так решили два человека. Создан другой файл, или деньги вернулись клиенту.</translation>
    </message>
    <message>
        <source>No file was given up.</source>
        <translation>Ни от одного файла не отказывались.</translation>
    </message>
    <message>
        <source>A file that does not hold its payment is given up where it waits for its release.</source>
        <translation>От файла, в котором не тот платёж, отказываются там, где он ждёт отправки.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Открыть платёж</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>деньги возвращаются клиенту</translation>
    </message>
    <message>
        <source>another is to be made</source>
        <translation>будет создан другой</translation>
    </message>
    <message>
        <source>%1 was made and went to the bank</source>
        <translation>создан %1 и ушёл в банк</translation>
    </message>
    <message>
        <source>%1 was made and given up as well</source>
        <translation>создан %1, но и от него отказались</translation>
    </message>
    <message>
        <source>%1 was made and waits for its release</source>
        <translation>создан %1 и ждёт отправки</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Выберите файл в списке.</translation>
    </message>
    <message>
        <source>one payment was taken out; another file is to be made of the others</source>
        <translation>один платёж изъят; из остальных предстоит создать другой файл</translation>
    </message>
</context>
<context>
    <name>purser::payments::HandOverDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>Передать %1</translation>
    </message>
    <message>
        <source>It is held for the colleague, who is told. Only those are offered who may approve it now.</source>
        <translation>Платёж закрепляется за коллегой, он получает уведомление. Предлагаются только те, кто может его сейчас одобрить.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Looking for colleagues…</source>
        <translation>Поиск коллег…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody else may approve this payment now.</source>
        <translation>Сейчас никто другой не может одобрить этот платёж.</translation>
    </message>
</context>
<context>
    <name>purser::payments::HealthPage</name>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Последняя весть</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Refused in a day</source>
        <translation>Отказов за сутки</translation>
    </message>
    <message>
        <source>Alarms in a day</source>
        <translation>Тревог за сутки</translation>
    </message>
    <message>
        <source>Money there by our books</source>
        <translation>Деньги там по нашим книгам</translation>
    </message>
    <message>
        <source>New payouts</source>
        <translation>Новые выплаты</translation>
    </message>
    <message>
        <source>Gateways of payouts</source>
        <translation>Шлюзы выплат</translation>
    </message>
    <message>
        <source>What the bridge says of each gateway, what waits there, and the money that stands there. One person may keep new payouts from a gateway; another lets them go there again.</source>
        <translation>Что мост говорит о каждом шлюзе, что там ждёт и сколько там денег. Один сотрудник может закрыть шлюз для новых выплат; открывает его другой.</translation>
    </message>
    <message>
        <source>No gateway takes payouts.</source>
        <translation>Ни один шлюз не принимает выплаты.</translation>
    </message>
    <message>
        <source>An administrator proposes a route, and another agrees.</source>
        <translation>Администратор предлагает маршрут, другой соглашается.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Reached, something was unreadable</source>
        <translation>Доступен, что-то не прочитано</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Refuses our credentials</source>
        <translation>Не принимает наши учётные данные</translation>
    </message>
    <message>
        <source>The bridge says nothing of it</source>
        <translation>Мост о нём молчит</translation>
    </message>
    <message>
        <source>You switched it off; another person lets payouts go there again.</source>
        <translation>Отключили вы; снова открывает другой сотрудник.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Идут туда</translation>
    </message>
    <message>
        <source>Switched off by %1: %2</source>
        <translation>Отключил(а) %1: %2</translation>
    </message>
    <message>
        <source>Choose a gateway in the list.</source>
        <translation>Выберите шлюз в списке.</translation>
    </message>
    <message>
        <source>Keep new payouts from %1…</source>
        <translation>Закрыть %1 для новых выплат…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again…</source>
        <translation>Снова открыть %1 для выплат…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again</source>
        <translation>Снова открыть %1 для выплат</translation>
    </message>
    <message>
        <source>Keep new payouts from %1</source>
        <translation>Закрыть %1 для новых выплат</translation>
    </message>
    <message>
        <source>What waits for it is sent at once.</source>
        <translation>Всё, что его ждёт, уйдёт сразу.</translation>
    </message>
    <message>
        <source>New payouts take the next gateway of their route; where there is none, they wait. Another person than you lets them go there again.</source>
        <translation>Новые выплаты идут через следующий шлюз маршрута; если его нет, ждут. Снова открывает другой сотрудник, не вы.</translation>
    </message>
    <message>
        <source>Why it can be used again</source>
        <translation>Почему им снова можно пользоваться</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Switch it off now</source>
        <translation>Отключить сейчас</translation>
    </message>
    <message>
        <source>Payouts go to %1 again.</source>
        <translation>Выплаты снова идут через %1.</translation>
    </message>
    <message>
        <source>%1 is switched off for new payouts.</source>
        <translation>%1: отключён для новых выплат.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>Его счета в главной книге</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>Вам нельзя читать главную книгу.</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>Переместить деньги…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>Ни разу не пополнено</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>Messages for people</source>
        <translation>Сообщения для сотрудников</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>Самое старое</translation>
    </message>
    <message>
        <source>Reached, files held against no schema</source>
        <translation>Доступен, файлы не сверяются со схемой</translation>
    </message>
</context>
<context>
    <name>purser::payments::KindCheckTexts</name>
    <message>
        <source>nothing to go back to: %1 free</source>
        <translation>возвращать некуда: свободно %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, свободно %2</translation>
    </message>
    <message>
        <source>last deal %1</source>
        <translation>последняя сделка %1</translation>
    </message>
    <message>
        <source>no deal yet</source>
        <translation>сделок пока нет</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>кредита нет</translation>
    </message>
    <message>
        <source>%1 of credit, %2 of margin left</source>
        <translation>кредит %1, останется маржи %2</translation>
    </message>
    <message>
        <source>not added after a change of credentials</source>
        <translation>добавлены не после смены данных доступа</translation>
    </message>
    <message>
        <source>added %1, credentials changed %2</source>
        <translation>добавлены %1, данные доступа изменены %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, the worst at %2</source>
        <translation>%1, худший %2</translation>
    </message>
    <message>
        <source>the account has not been read</source>
        <translation>данные счёта не прочитаны</translation>
    </message>
    <message>
        <source>equity %1, %2 after, open positions: %3</source>
        <translation>средства %1, после %2, открытых позиций: %3</translation>
    </message>
    <message>
        <source>books %1, the server has not been read</source>
        <translation>по учёту %1, данные сервера не прочитаны</translation>
    </message>
    <message>
        <source>books %1, server %2</source>
        <translation>по учёту %1, на сервере %2</translation>
    </message>
    <message>
        <source>the provider gives no name</source>
        <translation>провайдер не указывает имя</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>совпадает: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>%1 похоже на %3 на %2 %</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>%1, as announced</source>
        <translation>%1, как заявлено</translation>
    </message>
    <message>
        <source>%1 came, %2 was announced</source>
        <translation>пришло %1, заявлено %2</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>пришло %1</translation>
    </message>
    <message>
        <source>came late, %1</source>
        <translation>пришло с опозданием, %1</translation>
    </message>
    <message>
        <source>%1 of %2 until %3</source>
        <translation>%1 на %2 до %3</translation>
    </message>
    <message>
        <source>open: %1, lost: %2</source>
        <translation>открыто: %1, проиграно: %2</translation>
    </message>
    <message>
        <source>one currency</source>
        <translation>одна валюта</translation>
    </message>
    <message>
        <source>%1, no longer valid: take a new rate</source>
        <translation>%1, больше не действует: возьмите новый курс</translation>
    </message>
    <message>
        <source>%1, fixed by the approval</source>
        <translation>%1, зафиксирован одобрением</translation>
    </message>
    <message>
        <source>%1, valid %2 more</source>
        <translation>%1, действует ещё %2</translation>
    </message>
    <message>
        <source>not below %1</source>
        <translation>не ниже %1</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, минимум %2</translation>
    </message>
    <message>
        <source>nothing against it</source>
        <translation>препятствий нет</translation>
    </message>
    <message>
        <source>%1 is restricted in %2</source>
        <translation>%1: ограничение для страны %2</translation>
    </message>
    <message>
        <source>%1, active and identified</source>
        <translation>%1, активен и верифицирован</translation>
    </message>
    <message>
        <source>%1: client %2, identity %3</source>
        <translation>%1: клиент %2, верификация %3</translation>
    </message>
    <message>
        <source>corrects nothing</source>
        <translation>ничего не исправляет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no, switched off for this entity</source>
        <translation>нет, отключено для этого юрлица</translation>
    </message>
    <message>
        <source>never screened</source>
        <translation>скрининг не проводился</translation>
    </message>
    <message>
        <source>hits confirmed: %1, not decided: %2</source>
        <translation>подтверждённых совпадений: %1, нерешённых: %2</translation>
    </message>
    <message>
        <source>no hits, screened %1</source>
        <translation>совпадений нет, скрининг: %1</translation>
    </message>
    <message>
        <source>other data than was screened %1</source>
        <translation>данные не те, что при скрининге (%1)</translation>
    </message>
    <message>
        <source>the client alone</source>
        <translation>только сам клиент</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, another than this one</source>
        <translation>%1 на %2, но не на этот</translation>
    </message>
    <message>
        <source>%1 to %2, if it is this one</source>
        <translation>%1 на %2, если это он</translation>
    </message>
    <message>
        <source>%1; without a rate: %2</source>
        <translation>%1; без курса: %2</translation>
    </message>
    <message>
        <source>in review by compliance</source>
        <translation>на проверке в комплаенсе</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>open: %1, lost: %2, still owed: %3</source>
        <translation>открыто: %1, проиграно: %2, не погашено: %3</translation>
    </message>
    <message>
        <source>not known what is there</source>
        <translation>неизвестно, сколько там</translation>
    </message>
    <message>
        <source>%1 says that it came from here</source>
        <translation>%1 говорит, что деньги пришли отсюда</translation>
    </message>
    <message>
        <source>%1 at %2, %3 promised to others: %4 missing</source>
        <translation>%1 у %2, %3 обещано другим: не хватает %4</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves today</source>
        <translation>%1 там, %2 обещано другим, уйдёт сегодня</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves on the next business day</source>
        <translation>%1 там, %2 обещано другим, уйдёт в следующий рабочий день</translation>
    </message>
    <message>
        <source>no deal yet, last movement %1</source>
        <translation>сделок пока нет, последнее движение средств %1</translation>
    </message>
    <message>
        <source>%1; %2 came by what is retired and goes the next way</source>
        <translation>%1; %2 пришло через то, что выведено из употребления, и идёт следующим путём</translation>
    </message>
    <message>
        <source>positions not read yet</source>
        <translation>позиции ещё не прочитаны</translation>
    </message>
    <message>
        <source>%1: %2 lots bought, %3 sold</source>
        <translation>%1: куплено лотов: %2, продано: %3</translation>
    </message>
    <message>
        <source>%1: against account %2</source>
        <translation>%1: против счёта %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::KindFacts</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>На счёт</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>Удерживает провайдер</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Придёт</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Исправляет</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Исправлено в</translation>
    </message>
    <message>
        <source>%1 (market %2, %3)</source>
        <translation>%1 (рынок %2, %3)</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>на %1, %2</translation>
    </message>
    <message>
        <source>to %1, %2, %3</source>
        <translation>на %1, %2, %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>способ: %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>со счёта %1</translation>
    </message>
    <message>
        <source>onto %1</source>
        <translation>на счёт %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>R-%1, %2</source>
        <translation>R-%1, %2</translation>
    </message>
    <message>
        <source>Page to pay on</source>
        <translation>Страница оплаты</translation>
    </message>
    <message>
        <source>%1 is opening it</source>
        <translation>%1 открывает её</translation>
    </message>
    <message>
        <source>%1, open until %2</source>
        <translation>%1, открыта до %2</translation>
    </message>
    <message>
        <source>%1, closed: it was paid on or is not awaited any more</source>
        <translation>%1, закрыта: на ней заплатили или оплата больше не ожидается</translation>
    </message>
    <message>
        <source>%1, its time is over</source>
        <translation>%1, время истекло</translation>
    </message>
    <message>
        <source>%1 did not open it</source>
        <translation>%1 не открыл её</translation>
    </message>
    <message>
        <source>The client is told</source>
        <translation>Клиенту сообщается</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Pays out again</source>
        <translation>Выплачивает снова</translation>
    </message>
    <message>
        <source>%1, from the wallet</source>
        <translation>%1, из кошелька</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid out again by</source>
        <translation>Выплачено снова платежом</translation>
    </message>
    <message>
        <source>Other payouts of it</source>
        <translation>Другие выплаты из этого</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>Остаётся у нас</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerDialog</name>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Client money</source>
        <translation>Деньги клиентов</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Дата учёта</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Сторнирует</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Главная книга</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Счета главной книги</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Счетов пока нет.</translation>
    </message>
    <message>
        <source>Accounts appear with their first posting.</source>
        <translation>Счёт появляется с первой проводкой.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Проводки</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Главная книга: %1</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>Главная книга компании</translation>
    </message>
    <message>
        <source>A positive amount is a credit: what the office owes. Money at banks and providers is negative.</source>
        <translation>Положительная сумма — кредит: то, что должен офис. Деньги в банках и у провайдеров — со знаком минус.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>No posting here.</source>
        <translation>Здесь нет проводок.</translation>
    </message>
    <message>
        <source>What was booked in this period stands here, newest first.</source>
        <translation>Здесь стоит то, что проведено за этот период, сначала новое.</translation>
    </message>
    <message>
        <source>House ledger at %1</source>
        <translation>Счета компании в %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose the days again.</source>
        <translation>Последний день раньше первого. Выберите дни ещё раз.</translation>
    </message>
    <message>
        <source>Opening balance and postings do not make the closing balance. Tell the person who runs the office: the ledger was changed past its rules.</source>
        <translation>Начальный остаток и проводки не дают конечного остатка. Сообщите тому, кто управляет офисом: главную книгу изменили в обход её правил.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Days of</source>
        <translation>Дни по</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerEntryDialog</name>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Legs of the journal</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>What it reverses</source>
        <translation>Что сторнируется</translation>
    </message>
    <message>
        <source>Its reversal</source>
        <translation>Его сторно</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Произошло</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Дата учёта</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>a client of others</source>
        <translation>клиент других сотрудников</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>компания</translation>
    </message>
</context>
<context>
    <name>purser::payments::LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.

%1</source>
        <translation>В деле клиента нет адреса электронной почты.

%1</translation>
    </message>
    <message>
        <source>To %1, in this language: %2

%3</source>
        <translation>Кому: %1, язык: %2

%3</translation>
    </message>
    <message>
        <source>The letter is being read.</source>
        <translation>Письмо загружается.</translation>
    </message>
    <message>
        <source>Nothing can be written: the client&apos;s file has no e-mail address.</source>
        <translation>Написать нельзя: в деле клиента нет адреса электронной почты.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixDialog</name>
    <message>
        <source>Approval matrix: %1</source>
        <translation>Матрица одобрений: %1</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds for payments decided from that moment on.</source>
        <translation>Ничего не меняется, пока предложение не одобрит другой администратор; затем матрица действует для платежей, решения по которым принимаются с этого момента.</translation>
    </message>
    <message>
        <source>Who would have approved?</source>
        <translation>Кто одобрил бы?</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Добавить диапазон</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose this matrix</source>
        <translation>Предложить эту матрицу</translation>
    </message>
    <message>
        <source>Tried on the payments of the past</source>
        <translation>Испытание на прошлых платежах</translation>
    </message>
    <message>
        <source>Payments it would have changed most</source>
        <translation>Платежи с наибольшими изменениями</translation>
    </message>
    <message>
        <source>The bands must rise from one to the next.</source>
        <translation>Диапазоны должны идти по возрастанию.</translation>
    </message>
    <message>
        <source>Each band needs at least one step.</source>
        <translation>В каждом диапазоне нужен хотя бы один шаг.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>Предлагает администратор; здесь можно опробовать.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Payments in %1 days: %2. As many steps: %3; fewer: %4; more: %5.</source>
        <translation>Платежей за дней: %1 — %2. Столько же шагов: %3; меньше: %4; больше: %5.</translation>
    </message>
    <message>
        <source>Asked for the password: %1.</source>
        <translation>С запросом пароля: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Steps by role: %1.</source>
        <translation>Шаги по ролям: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>steps then: %1; now: %2</source>
        <translation>шагов тогда: %1; сейчас: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, затем </translation>
    </message>
    <message>
        <source>As many steps, but by others or with the password: %1.</source>
        <translation>Столько же шагов, но другими или с паролем: %1.</translation>
    </message>
    <message>
        <source>Could have approved: %1.</source>
        <translation>Могли бы утвердить: %1.</translation>
    </message>
    <message>
        <source>Too few people who could have approved: %1.</source>
        <translation>Слишком мало тех, кто мог бы утвердить: %1.</translation>
    </message>
    <message>
        <source>No rule holds for this kind.</source>
        <translation>Для этого вида нет правила.</translation>
    </message>
    <message>
        <source>Choose an entity, a risk or a channel: the general rule is changed in the list.</source>
        <translation>Выберите лицо, риск или канал: общее правило меняется в списке.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixPage</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Менее</translation>
    </message>
    <message>
        <source>Steps, in order</source>
        <translation>Шаги по порядку</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Снова пароль</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Только для</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>Матрица одобрений</translation>
    </message>
    <message>
        <source>How many people approve a payment, and in which role, by what a client asks for in one day. A change is proposed by one administrator and decided by another.</source>
        <translation>Сколько сотрудников и в какой роли одобряют платёж — в зависимости от того, сколько клиент запрашивает за день. Изменение предлагает один администратор, решает другой.</translation>
    </message>
    <message>
        <source>No approval rule.</source>
        <translation>Правил одобрения нет.</translation>
    </message>
    <message>
        <source>Without one no payment can be approved.</source>
        <translation>Без правила ни один платёж одобрить нельзя.</translation>
    </message>
    <message>
        <source>Try or propose another…</source>
        <translation>Опробовать или предложить другую…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, затем </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>запрашивается</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Выберите правило в списке.</translation>
    </message>
    <message>
        <source>Try or propose another for: %1…</source>
        <translation>Опробовать или предложить другую: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
    <message>
        <source>End the narrower rule…</source>
        <translation>Завершить узкое правило…</translation>
    </message>
    <message>
        <source>New narrower rule…</source>
        <translation>Новое узкое правило…</translation>
    </message>
    <message>
        <source>This is the general rule; it can only be replaced.</source>
        <translation>Это общее правило; его можно только заменить.</translation>
    </message>
    <message>
        <source>End the narrower rule</source>
        <translation>Завершить узкое правило</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then the more general rule holds again. What waits for approval keeps the steps it has.</source>
        <translation>Ничего не изменится, пока предложение не утвердит другой администратор; затем снова действует более общее правило. Ожидающее одобрения сохраняет свои шаги.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose its end</source>
        <translation>Предложить завершение</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixTexts</name>
    <message>
        <source>medium risk and above</source>
        <translation>средний риск и выше</translation>
    </message>
    <message>
        <source>high risk and above</source>
        <translation>высокий риск и выше</translation>
    </message>
    <message>
        <source>prohibited risk</source>
        <translation>запретный риск</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>канал: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>purser::payments::MessageTexts</name>
    <message>
        <source>Forged: not signed by the gateway</source>
        <translation>Подделка: подпись не шлюза</translation>
    </message>
    <message>
        <source>Verified, but nobody can read it</source>
        <translation>Проверено, но прочитать нельзя</translation>
    </message>
    <message>
        <source>Verified, contradicts what it said before</source>
        <translation>Проверено, противоречит сказанному ранее</translation>
    </message>
    <message>
        <source>Verified, came again</source>
        <translation>Проверено, пришло повторно</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, с опозданием</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), tried again later</source>
        <translation>
            <numerusform>%n попытка, повторим позже</numerusform>
            <numerusform>%n попытки, повторим позже</numerusform>
            <numerusform>%n попыток, повторим позже</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the gateway is asked</source>
        <translation>Ждёт запроса к шлюзу</translation>
    </message>
    <message>
        <source>The gateway was asked and its answer followed</source>
        <translation>Шлюз опрошен, его ответ исполнен</translation>
    </message>
    <message>
        <source>A person has to look: it speaks of a refund</source>
        <translation>Нужен сотрудник: речь о возврате</translation>
    </message>
    <message>
        <source>A person has to look: the gateway knows nothing of it</source>
        <translation>Нужен сотрудник: шлюз об этом не знает</translation>
    </message>
    <message>
        <source>A person has to look: no payment has this number</source>
        <translation>Нужен сотрудник: платежа с таким номером нет</translation>
    </message>
    <message>
        <source>A person has to look: we never sent this payout</source>
        <translation>Нужен сотрудник: эту выплату мы не отправляли</translation>
    </message>
    <message>
        <source>A person has to look: the gateway&apos;s answer decides nothing</source>
        <translation>Нужен сотрудник: ответ шлюза ничего не решает</translation>
    </message>
    <message>
        <source>A person has to look: the gateway could not be asked</source>
        <translation>Нужен сотрудник: опросить шлюз не удалось</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Nothing, says %1: %2</source>
        <translation>Ничего, сообщает %1: %2</translation>
    </message>
    <message>
        <source>Its money was booked and waits for its owner</source>
        <translation>Деньги проведены и ждут владельца</translation>
    </message>
    <message>
        <source>A person has to look: another amount than was booked</source>
        <translation>Нужен сотрудник: сумма не та, что проведена</translation>
    </message>
</context>
<context>
    <name>purser::payments::MessagesPage</name>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Verified or forged</source>
        <translation>Подлинность</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Обработано</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байт</translation>
    </message>
    <message>
        <source>Messages of the gateways</source>
        <translation>Сообщения шлюзов</translation>
    </message>
    <message>
        <source>What the gateways told us, the newest first. A message is a hint: the gateway is asked before anything follows from it.</source>
        <translation>Что сообщили шлюзы, сначала новое. Сообщение — лишь намёк: прежде чем что-то последует, шлюз опрашивают.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Открыть платёж</translation>
    </message>
    <message>
        <source>Show only what alarms</source>
        <translation>Только тревожное</translation>
    </message>
    <message>
        <source>Nothing alarming has come.</source>
        <translation>Ничего тревожного не приходило.</translation>
    </message>
    <message>
        <source>No message has come yet.</source>
        <translation>Сообщений ещё не было.</translation>
    </message>
    <message>
        <source>Messages appear here as gateways send them.</source>
        <translation>Сообщения появляются здесь, как только шлюзы их пришлют.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>This message speaks of none of our payments.</source>
        <translation>Это сообщение не о наших платежах.</translation>
    </message>
    <message>
        <source>Choose a message in the list.</source>
        <translation>Выберите сообщение в списке.</translation>
    </message>
    <message>
        <source>Ask the gateway again…</source>
        <translation>Спросить шлюз снова…</translation>
    </message>
    <message>
        <source>Nothing follows from it…</source>
        <translation>Из этого ничего не следует…</translation>
    </message>
    <message>
        <source>Show only what waits for people</source>
        <translation>Показать только то, что ждёт сотрудника</translation>
    </message>
    <message>
        <source>Nothing waits for people.</source>
        <translation>Ничего не ждёт сотрудника.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>This message does not wait for people.</source>
        <translation>Это сообщение не ждёт сотрудника.</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Спросить %1 снова</translation>
    </message>
    <message>
        <source>The gateway is asked as if the message had just come; what it says then follows.</source>
        <translation>Шлюз спрашивают, как если бы сообщение только что пришло; выполняется то, что он тогда ответит.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1: запрос отправляется снова.</translation>
    </message>
    <message>
        <source>Nothing follows from a message of %1</source>
        <translation>Из сообщения от %1 ничего не следует</translation>
    </message>
    <message>
        <source>It books nothing and changes no payment. Look into the books of the gateway first.</source>
        <translation>Это ничего не проводит и не меняет ни одного платежа. Сначала проверьте учёт шлюза.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>Ничего не следует</translation>
    </message>
    <message>
        <source>The message is dealt with.</source>
        <translation>Сообщение обработано.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OperationDialog</name>
    <message>
        <source>Adjustment, adds money</source>
        <translation>Корректировка, зачисление</translation>
    </message>
    <message>
        <source>Adjustment, takes money</source>
        <translation>Корректировка, списание</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Credit, given</source>
        <translation>Кредит, начисление</translation>
    </message>
    <message>
        <source>Credit, taken back</source>
        <translation>Кредит, списание</translation>
    </message>
    <message>
        <source>Top-up of a negative balance</source>
        <translation>Компенсация отрицательного баланса</translation>
    </message>
    <message>
        <source>New account operation</source>
        <translation>Новая операция по счёту</translation>
    </message>
    <message>
        <source>Another person approves it before the trading server books it.</source>
        <translation>Её одобряет другой сотрудник, прежде чем торговый сервер её проведёт.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Enter the operation</source>
        <translation>Создать операцию</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>Для этой причины нужен комментарий.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeDialog</name>
    <message>
        <source>Outcome of %1</source>
        <translation>Исход %1</translation>
    </message>
    <message>
        <source>What the bank says, from a statement or receipt. It counts when a second person says the same.</source>
        <translation>Что сообщает банк по выписке или квитанции. Действует, когда второй сотрудник укажет то же самое.</translation>
    </message>
    <message>
        <source>It was paid to the client</source>
        <translation>Выплачено клиенту</translation>
    </message>
    <message>
        <source>It was refused, or it came back</source>
        <translation>Отклонено или вернулось</translation>
    </message>
    <message>
        <source>Confirm the outcome</source>
        <translation>Подтвердить исход</translation>
    </message>
    <message>
        <source>Enter the outcome</source>
        <translation>Внести исход</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Дата валютирования</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Номер у банка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Statement and line, or the number of the receipt.</source>
        <translation>Выписка и строка или номер квитанции.</translation>
    </message>
    <message>
        <source>What the bank said, or how you know</source>
        <translation>Что сообщил банк или откуда вы это знаете</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>%1, its number %2, since %3</source>
        <translation>%1, номер там %2, с %3</translation>
    </message>
    <message>
        <source>paid %1, %2</source>
        <translation>выплачено %1, %2</translation>
    </message>
    <message>
        <source>back %1, %2</source>
        <translation>вернулось %1, %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сообщено ранее</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 («%3»)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Say whether it was paid or came back.</source>
        <translation>Укажите, выплачено или вернулось.</translation>
    </message>
    <message>
        <source>Enter the amount the bank shows.</source>
        <translation>Введите сумму, которую показывает банк.</translation>
    </message>
    <message>
        <source>Enter the bank&apos;s reference.</source>
        <translation>Введите номер у банка.</translation>
    </message>
    <message>
        <source>Say what the bank said, or how you know.</source>
        <translation>Укажите, что сообщил банк или откуда вы это знаете.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Это внесли вы; подтверждает другой сотрудник.</translation>
    </message>
    <message>
        <source>Fee of the provider, %1</source>
        <translation>Комиссия провайдера, %1</translation>
    </message>
    <message>
        <source>paid %1, fee %2, %3</source>
        <translation>выплачено %1, комиссия %2, %3</translation>
    </message>
    <message>
        <source>Enter the fee the statement shows, or leave it empty.</source>
        <translation>Введите комиссию из выписки или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeGuide</name>
    <message>
        <source>the gateway</source>
        <translation>шлюз</translation>
    </message>
    <message>
        <source>Look on %1 for a balance operation with the mark below in its comment, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>Найдите на сервере %1 балансовую операцию с указанной ниже меткой в комментарии и сообщите, что нашли. Это учитывается, когда второй сотрудник сообщит то же; до этого ничего не отправляется повторно и не возвращается на счёт.</translation>
    </message>
    <message>
        <source>Ask %1 for the payment with the mark below as our reference, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>Запросите у другой стороны (%1) платёж, где метка ниже указана как наш референс, и сообщите, что нашли. Это учитывается, когда второй сотрудник сообщит то же; до этого ничего не отправляется повторно и не возвращается на счёт.</translation>
    </message>
    <message>
        <source>It was carried out, ticket</source>
        <translation>Выполнено, тикет</translation>
    </message>
    <message>
        <source>It was paid out, number at the gateway</source>
        <translation>Выплачено, номер в шлюзе</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Тикет</translation>
    </message>
    <message>
        <source>Number at the gateway</source>
        <translation>Номер в шлюзе</translation>
    </message>
    <message>
        <source>Give the ticket found on the server.</source>
        <translation>Укажите тикет, найденный на сервере.</translation>
    </message>
    <message>
        <source>Give the number found at the gateway.</source>
        <translation>Укажите номер, найденный в шлюзе.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, прочитано %2</translation>
    </message>
    <message>
        <source>nothing with this mark</source>
        <translation>с этой меткой ничего нет</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>нет однозначного ответа</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>ещё не проверялось</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The server shows what our books say without it: it looks as if it was not carried out.</source>
        <translation>На сервере то же, что в нашем учёте без операции: похоже, она не выполнена.</translation>
    </message>
    <message>
        <source>The server shows what our books would say with it: it looks as if it was carried out.</source>
        <translation>На сервере то же, что было бы в нашем учёте с операцией: похоже, она выполнена.</translation>
    </message>
    <message>
        <source>The server shows neither of the two: something else moved on the account as well. Only the mark decides.</source>
        <translation>На сервере ни то, ни другое: по счёту было и другое движение. Решает только метка.</translation>
    </message>
    <message>
        <source>looked up: %1</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>purser::payments::OverrideDialog</name>
    <message>
        <source>Let %1 pass against a check</source>
        <translation>Пропустить %1 вопреки проверке</translation>
    </message>
    <message>
        <source>Counts for what is asked for now; a change of it undoes this. You cannot approve the payment afterwards.</source>
        <translation>Действует для текущего запроса; при его изменении отменяется. После этого вы не сможете одобрить платёж.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>Что вы видели</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayAgainDialog</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>%1 can be paid out again</source>
        <translation>Можно выплатить снова: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (came back from here)</source>
        <translation>%1 (вернулось отсюда)</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (ещё не проверено)</translation>
    </message>
    <message>
        <source>The client&apos;s destinations are being read.</source>
        <translation>Реквизиты клиента читаются.</translation>
    </message>
    <message>
        <source>This client has no destination that can be paid to; register one in the client&apos;s file.</source>
        <translation>У этого клиента нет реквизитов, на которые можно платить; добавьте их в деле клиента.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Введите сумму, например %1.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left.</source>
        <translation>Из вернувшегося осталось только %1.</translation>
    </message>
    <message>
        <source>The money came back from there: say why it goes there again, or choose another destination.</source>
        <translation>Деньги вернулись оттуда: скажите, почему они идут туда снова, или выберите другие реквизиты.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentDecisions</name>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Референс провайдера</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Что было не так</translation>
    </message>
    <message>
        <source>What you need to know</source>
        <translation>Что нужно узнать</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Approving…</source>
        <translation>Одобрение…</translation>
    </message>
    <message>
        <source>Entering…</source>
        <translation>Создание…</translation>
    </message>
    <message>
        <source>%1 entered.</source>
        <translation>%1: создано.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не отменять</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message numerus="yes">
        <source>%n payments approved.</source>
        <translation>
            <numerusform>%n платёж одобрен.</numerusform>
            <numerusform>%n платежа одобрено.</numerusform>
            <numerusform>%n платежей одобрено.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>Своими словами, для коллег</translation>
    </message>
    <message numerus="yes">
        <source>%n payments rejected.</source>
        <translation>
            <numerusform>Отклонён %n платёж.</numerusform>
            <numerusform>Отклонено %n платежа.</numerusform>
            <numerusform>Отклонено %n платежей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments returned.</source>
        <translation>
            <numerusform>Возвращён %n платёж.</numerusform>
            <numerusform>Возвращено %n платежа.</numerusform>
            <numerusform>Возвращено %n платежей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentList</name>
    <message>
        <source>Waiting for approval</source>
        <translation>Ожидает одобрения</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>What the client pays</source>
        <translation>Что платит клиент</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>What the provider keeps</source>
        <translation>Что удерживает провайдер</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>Итоговая сумма</translation>
    </message>
    <message>
        <source>What arrives in the end, after fee and exchange</source>
        <translation>Что придёт в итоге, после комиссии и обмена</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>В работе у</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошен</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Кого спрашивают: %1</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Кого спрашивают</translation>
    </message>
    <message>
        <source>Who has to answer what is asked about it</source>
        <translation>Кто должен ответить на заданный вопрос</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Asked, in time</source>
        <translation>Запрошено, в срок</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Вернувшаяся выплата</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>Не обработано</translation>
    </message>
    <message>
        <source>Paid out again</source>
        <translation>Выплачено снова</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>Остаётся у нас</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentPage</name>
    <message>
        <source>Decision sheet</source>
        <translation>Лист решения</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>Цепочка одобрений</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Открыть досье клиента</translation>
    </message>
    <message>
        <source>Audit trail of this payment</source>
        <translation>Журнал аудита по этому платежу</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>Платёж не открыт.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>Выберите в списке или нажмите F9, чтобы открыть самый срочный пункт.</translation>
    </message>
    <message>
        <source>held by %1 %2</source>
        <translation>у сотрудника %1 ещё %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>у сотрудника %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>у вас ещё %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>Free margin now</source>
        <translation>Свободная маржа сейчас</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Way of this payment, now: %1</source>
        <translation>Путь этого платежа, сейчас: %1</translation>
    </message>
    <message>
        <source>Way of this payment</source>
        <translation>Путь этого платежа</translation>
    </message>
    <message>
        <source>No answer came to “%1”. It is looked up and never sent twice.</source>
        <translation>Нет ответа на «%1». Исход выясняется; повторно это не отправляется.</translation>
    </message>
    <message>
        <source>You said what happened; another person confirms it.</source>
        <translation>Вы сообщили, что произошло; другой сотрудник это подтверждает.</translation>
    </message>
    <message>
        <source>%1 said what happened; confirm it or say otherwise.</source>
        <translation>%1 сообщает, что произошло; подтвердите или укажите иное.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Установить исход…</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Споры</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>Те же реквизиты</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>последние: %1</translation>
    </message>
    <message>
        <source>Messages of the gateway</source>
        <translation>Сообщения шлюза</translation>
    </message>
    <message>
        <source>Letters to the client</source>
        <translation>Письма клиенту</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>Все пути платежей этого вида</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Спросить снова…</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentProblems</name>
    <message>
        <source>This payment changed while you read it. Nothing was decided.</source>
        <translation>Пока вы читали, платёж изменился. Решение не принято.</translation>
    </message>
    <message>
        <source>%1 approved this at %2.</source>
        <translation>Одобрено: %1, %2.</translation>
    </message>
    <message>
        <source>%1 rejected this at %2.</source>
        <translation>Отклонено: %1, %2.</translation>
    </message>
    <message>
        <source>%1 returned this for information at %2.</source>
        <translation>Возвращено на уточнение: %1, %2.</translation>
    </message>
    <message>
        <source>%1 answered the question at %2.</source>
        <translation>Дан ответ на вопрос: %1, %2.</translation>
    </message>
    <message>
        <source>%1 changed this at %2.</source>
        <translation>Изменено: %1, %2.</translation>
    </message>
    <message>
        <source>%1 cancelled this at %2.</source>
        <translation>Отменено: %1, %2.</translation>
    </message>
    <message>
        <source>This payment moved on at %2; the last to act was %1.</source>
        <translation>Платёж уже продвинулся; последнее действие: %1, %2.</translation>
    </message>
    <message>
        <source>%1 has this payment open until %2. Nothing was decided.</source>
        <translation>Платёж открыт у сотрудника %1 до %2. Решение не принято.</translation>
    </message>
    <message>
        <source>A withdrawal of this amount to this destination is open already. Nothing was entered.</source>
        <translation>Вывод на эту сумму и эти реквизиты уже открыт. Ничего не создано.</translation>
    </message>
    <message>
        <source>The trading account is not active. Nothing was entered.</source>
        <translation>Торговый счёт не активен. Ничего не создано.</translation>
    </message>
    <message>
        <source>The destination is blocked. Nothing was entered.</source>
        <translation>Реквизиты заблокированы. Ничего не создано.</translation>
    </message>
    <message>
        <source>This payment has gone on to “%1”. Nothing was decided.</source>
        <translation>Платёж уже в состоянии «%1». Решение не принято.</translation>
    </message>
    <message>
        <source>Only %1 is available on the account. Nothing was held.</source>
        <translation>На счёте доступно только %1. Ничего не заблокировано.</translation>
    </message>
    <message>
        <source>This is more than you may approve in one payment. Hand it to somebody with a higher limit.</source>
        <translation>Это больше, чем вы можете одобрить за один платёж. Передайте сотруднику с более высоким лимитом.</translation>
    </message>
    <message>
        <source>This would be more than you may approve in one day. Hand it to somebody else.</source>
        <translation>Это больше, чем вы можете одобрить за день. Передайте другому сотруднику.</translation>
    </message>
    <message>
        <source>Stopped by: %1. Nothing was approved.</source>
        <translation>Мешает: %1. Ничего не одобрено.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency; ask an administrator.</source>
        <translation>Для этой валюты нет справочного курса; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The amount cannot be used: it must be above zero.</source>
        <translation>Сумма не подходит: она должна быть больше нуля.</translation>
    </message>
    <message>
        <source>This needs a few words of explanation.</source>
        <translation>Нужно короткое пояснение.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Выберите причину из списка.</translation>
    </message>
    <message>
        <source>The ticket number cannot be used.</source>
        <translation>Номер тикета не подходит.</translation>
    </message>
    <message>
        <source>This file does not hold the payment it was made for. Nothing was released.</source>
        <translation>В этом файле не тот платёж, для которого он создан. Ничего не выпущено.</translation>
    </message>
    <message>
        <source>The bank&apos;s reference cannot be used.</source>
        <translation>Номер у банка не подходит.</translation>
    </message>
    <message>
        <source>The day cannot be used: it must not lie before the payout was sent, nor in the future.</source>
        <translation>День не подходит: он не может быть раньше отправки выплаты или в будущем.</translation>
    </message>
    <message>
        <source>Somebody else has switched this gateway meanwhile. Nothing was changed.</source>
        <translation>Кто-то другой уже переключил этот шлюз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This gateway is switched that way already.</source>
        <translation>Этот шлюз уже так переключён.</translation>
    </message>
    <message>
        <source>This file is not as you read it any more: somebody has released it or said something about it, or its hash is another. Nothing was changed.</source>
        <translation>Этот файл уже не такой, каким вы его читали: кто-то выпустил его или высказался о нём, либо его хеш другой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>These routes were made for others than hold now. Nothing was changed; read what holds and propose them anew.</source>
        <translation>Эти маршруты составлены вместо других, чем действуют сейчас. Ничего не изменено; прочитайте действующие и предложите заново.</translation>
    </message>
    <message>
        <source>This file was released or given up, or its payment is being sent already or has ended. Nothing was changed.</source>
        <translation>Этот файл выпущен, или от него отказались, либо его платёж уже отправляется или завершён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with this meanwhile. Nothing was changed.</source>
        <translation>Этим уже занялся кто-то другой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Money under this reference of the bank is known already. Nothing was booked.</source>
        <translation>Деньги с этим номером операции банка уже известны. Ничего не проведено.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Этот файл уже есть.</translation>
    </message>
    <message>
        <source>This is more than is still owed. Nothing was entered.</source>
        <translation>Это больше остатка долга. Ничего не внесено.</translation>
    </message>
    <message>
        <source>Nothing is kept that could have been sent. Add it first.</source>
        <translation>Не сохранено ничего, что можно было отправить. Сначала добавьте.</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address to write to. Nothing was decided.</source>
        <translation>В деле клиента нет адреса электронной почты. Ничего не решено.</translation>
    </message>
    <message>
        <source>The office is closed on that day. Choose a business day.</source>
        <translation>В этот день офис закрыт. Выберите рабочий день.</translation>
    </message>
    <message>
        <source>The payment expires before that day. Choose an earlier one.</source>
        <translation>Платёж истекает раньше этого дня. Выберите более ранний.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Этот день прошёл. Выберите более поздний.</translation>
    </message>
    <message>
        <source>Choose what the client is told from the list.</source>
        <translation>Выберите из списка, что сообщить клиенту.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Выберите, кого спросить.</translation>
    </message>
    <message>
        <source>Nobody there can answer this now. Choose somebody else.</source>
        <translation>Там сейчас некому ответить. Выберите другого.</translation>
    </message>
    <message>
        <source>A move under this reference of the bank is known already. Nothing was entered.</source>
        <translation>Перемещение с этим номером банка уже известно. Ничего не внесено.</translation>
    </message>
    <message>
        <source>The gateway itself says what lies there. Nothing was entered.</source>
        <translation>Шлюз сам сообщает, что там лежит. Ничего не внесено.</translation>
    </message>
    <message>
        <source>Only %1 at %2 is promised to no payout. Nothing was moved.</source>
        <translation>У %2 только %1 не обещано выплатам. Ничего не перемещено.</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was changed.</source>
        <translation>Неверный пароль. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nobody is paid there any more: %1 retired this destination. Nothing was entered.</source>
        <translation>Туда больше не платят: %1 вывел(а) эти реквизиты из употребления. Ничего не введено.</translation>
    </message>
    <message>
        <source>%1 pays this out again already. Nothing was entered.</source>
        <translation>%1 уже выплачивает это снова. Ничего не введено.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left. Nothing was entered.</source>
        <translation>Из вернувшегося осталось только %1. Ничего не введено.</translation>
    </message>
    <message>
        <source>The money came back from there. Say why it goes there again, or choose another destination.</source>
        <translation>Деньги вернулись оттуда. Скажите, почему они идут туда снова, или выберите другие реквизиты.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentQueue</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Депозиты</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Операции</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Reference or client</source>
        <translation>Номер или клиент</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Approve %1 payments…</source>
        <translation>Одобрить платежи (%1)…</translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>за последний час: %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>сегодня: %1</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>старше: %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>просрочено: %1</translation>
    </message>
    <message>
        <source>%1: %2 open (%3)</source>
        <translation>%1: открыто %2 (%3)</translation>
    </message>
    <message>
        <source>receipts without owner: %1</source>
        <translation>поступления без владельца: %1</translation>
    </message>
    <message>
        <source>open disputes: %1</source>
        <translation>открытые споры: %1</translation>
    </message>
    <message>
        <source>No payment matches the filters.</source>
        <translation>Нет платежей, подходящих под фильтры.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Уберите фильтр, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Вас ничего не ждёт.</translation>
    </message>
    <message>
        <source>Every outcome is known.</source>
        <translation>Все исходы известны.</translation>
    </message>
    <message>
        <source>Payments that got no answer from a server would stand here.</source>
        <translation>Здесь показываются платежи, по которым сервер не ответил.</translation>
    </message>
    <message>
        <source>No open payments here.</source>
        <translation>Открытых платежей здесь нет.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the history.</source>
        <translation>Новые появляются сами; историю показывает вкладка «Все».</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>money to be confirmed: %1</source>
        <translation>деньги на подтверждение: %1</translation>
    </message>
    <message>
        <source>deposits to be judged: %1</source>
        <translation>депозиты на рассмотрении: %1</translation>
    </message>
    <message>
        <source>debts of clients: %1</source>
        <translation>долги клиентов: %1</translation>
    </message>
    <message>
        <source>Payments that need your approval or your answer appear here by themselves.</source>
        <translation>Платежи, которые ждут вашего одобрения или ответа, появляются здесь сами.</translation>
    </message>
    <message>
        <source>Reject %1 payments…</source>
        <translation>Отклонить платежи (%1)…</translation>
    </message>
    <message>
        <source>Return %1 payments for information…</source>
        <translation>Вернуть платежи на уточнение (%1)…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Every payout that came back is dealt with.</source>
        <translation>Все вернувшиеся выплаты обработаны.</translation>
    </message>
    <message>
        <source>Payouts that come back stand here until they are paid out again or stay.</source>
        <translation>Вернувшиеся выплаты стоят здесь, пока их не выплатят снова или не оставят.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentTexts</name>
    <message>
        <source>Identity check incomplete</source>
        <translation>Верификация не завершена</translation>
    </message>
    <message>
        <source>Destination does not belong to the client</source>
        <translation>Реквизиты не принадлежат клиенту</translation>
    </message>
    <message>
        <source>Must go back to the source of the deposit</source>
        <translation>Нужен возврат к источнику депозита</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Подозрение на мошенничество</translation>
    </message>
    <message>
        <source>Not enough free margin</source>
        <translation>Недостаточно свободной маржи</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>Повторный запрос</translation>
    </message>
    <message>
        <source>Proof of the destination needed</source>
        <translation>Нужно подтверждение реквизитов</translation>
    </message>
    <message>
        <source>Source of funds needed</source>
        <translation>Нужен источник средств</translation>
    </message>
    <message>
        <source>Amount unclear</source>
        <translation>Неясна сумма</translation>
    </message>
    <message>
        <source>Client asked for it</source>
        <translation>По просьбе клиента</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Введено по ошибке</translation>
    </message>
    <message>
        <source>Paid by somebody else</source>
        <translation>Оплачено другим лицом</translation>
    </message>
    <message>
        <source>Nobody expects this money</source>
        <translation>Эти деньги никто не ждёт</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Жест доброй воли</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Неактивность</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Неверная цена</translation>
    </message>
    <message>
        <source>Booked in error</source>
        <translation>Проведено по ошибке</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Отрицательный баланс</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Доказательства просмотрены</translation>
    </message>
    <message>
        <source>Client known</source>
        <translation>Клиент известен</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>payments specialist</source>
        <translation>специалист по платежам</translation>
    </message>
    <message>
        <source>payments manager</source>
        <translation>руководитель отдела платежей</translation>
    </message>
    <message>
        <source>compliance officer</source>
        <translation>комплаенс-офицер</translation>
    </message>
    <message>
        <source>operations manager</source>
        <translation>руководитель операционного отдела</translation>
    </message>
    <message>
        <source>client wallet</source>
        <translation>кошелёк клиента</translation>
    </message>
    <message>
        <source>client trading</source>
        <translation>торговый счёт клиента</translation>
    </message>
    <message>
        <source>bonus credit</source>
        <translation>бонусный кредит</translation>
    </message>
    <message>
        <source>provider receivable</source>
        <translation>требования к провайдеру</translation>
    </message>
    <message>
        <source>provider reserve</source>
        <translation>резерв у провайдера</translation>
    </message>
    <message>
        <source>payout in flight</source>
        <translation>выплаты в пути</translation>
    </message>
    <message>
        <source>bank, client money</source>
        <translation>банк, деньги клиентов</translation>
    </message>
    <message>
        <source>bank, own money</source>
        <translation>банк, собственные деньги</translation>
    </message>
    <message>
        <source>unallocated receipts</source>
        <translation>неразнесённые поступления</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>комиссии</translation>
    </message>
    <message>
        <source>transfer in flight</source>
        <translation>переводы в пути</translation>
    </message>
    <message>
        <source>provider costs</source>
        <translation>расходы на провайдеров</translation>
    </message>
    <message>
        <source>bonus granted</source>
        <translation>начисленные бонусы</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>корректировки</translation>
    </message>
    <message>
        <source>negative balance expense</source>
        <translation>расходы на отрицательные балансы</translation>
    </message>
    <message>
        <source>disputed, claimed back</source>
        <translation>оспорено, взыскивается</translation>
    </message>
    <message>
        <source>lost disputes</source>
        <translation>проигранные споры</translation>
    </message>
    <message>
        <source>exchange position</source>
        <translation>валютная позиция</translation>
    </message>
    <message>
        <source>exchange income</source>
        <translation>доход от обмена</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>округление</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списано</translation>
    </message>
    <message>
        <source>trading result</source>
        <translation>торговый результат</translation>
    </message>
    <message>
        <source>suspense</source>
        <translation>суммы до выяснения</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>taken by the bridge</source>
        <translation>принято мостом</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>outcome unknown, being looked up</source>
        <translation>исход неизвестен, выясняется</translation>
    </message>
    <message>
        <source>outcome unknown, waits for two people</source>
        <translation>исход неизвестен, ждёт двух сотрудников</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Not possible in the state this payment is in.</source>
        <translation>Невозможно в текущем состоянии платежа.</translation>
    </message>
    <message>
        <source>Another person has it open.</source>
        <translation>Открыто у другого сотрудника.</translation>
    </message>
    <message>
        <source>You entered or changed this payment; another person decides.</source>
        <translation>Вы создали или изменили этот платёж; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person resolves it.</source>
        <translation>Вы участвовали в этом платеже или в его реквизитах; исход устанавливает другой сотрудник.</translation>
    </message>
    <message>
        <source>You added or verified the destination; another person decides.</source>
        <translation>Вы добавили или подтвердили реквизиты; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>You have approved this payment already.</source>
        <translation>Вы уже одобрили этот платёж.</translation>
    </message>
    <message>
        <source>The open steps need another role.</source>
        <translation>Для оставшихся шагов нужна другая роль.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount; ask an administrator.</source>
        <translation>Для этой суммы нет правила одобрения; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>Мешает проверка: см. красные строки.</translation>
    </message>
    <message>
        <source>You let it pass against a check; another person approves.</source>
        <translation>Вы пропустили платёж вопреки проверке; одобряет другой сотрудник.</translation>
    </message>
    <message>
        <source>No check that could be let pass stands against it.</source>
        <translation>Нет мешающей проверки, которую можно обойти.</translation>
    </message>
    <message>
        <source>You may not approve this one.</source>
        <translation>Вам нельзя одобрить этот платёж.</translation>
    </message>
    <message>
        <source>Not possible now: %1.</source>
        <translation>Сейчас невозможно: %1.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>реквизиты</translation>
    </message>
    <message>
        <source>account</source>
        <translation>счёт</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>одобрения</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>проверки</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>курс обмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выигран</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проигран</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Признан</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>That colleague may not approve this payment.</source>
        <translation>Этому коллеге нельзя одобрить этот платёж.</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>owed by clients</source>
        <translation>долги клиентов</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Доказательства отправлены</translation>
    </message>
    <message>
        <source>What we asked for did not come</source>
        <translation>Не пришло то, о чём просили</translation>
    </message>
    <message>
        <source>Only to an account in their own name</source>
        <translation>Только на счёт на своё имя</translation>
    </message>
    <message>
        <source>Money goes back the way it came</source>
        <translation>Деньги возвращаются тем же путём</translation>
    </message>
    <message>
        <source>Not enough free money</source>
        <translation>Недостаточно свободных средств</translation>
    </message>
    <message>
        <source>Asked for already</source>
        <translation>Уже запрошено</translation>
    </message>
    <message>
        <source>Details not correct</source>
        <translation>Данные неверны</translation>
    </message>
    <message>
        <source>Not possible in this form</source>
        <translation>В таком виде невозможно</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>the partner manager</source>
        <translation>менеджер по партнёрам</translation>
    </message>
    <message>
        <source>the role “%1”</source>
        <translation>роль «%1»</translation>
    </message>
    <message>
        <source>support agent</source>
        <translation>сотрудник поддержки</translation>
    </message>
    <message>
        <source>Other colleagues are asked; they answer, or whoever asked.</source>
        <translation>Спрашивают других коллег; отвечают они или тот, кто спросил.</translation>
    </message>
    <message>
        <source>The bridge has it already; it can no longer be called off.</source>
        <translation>Он уже у моста; отозвать его больше нельзя.</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>руководитель комплаенса</translation>
    </message>
    <message>
        <source>partner manager</source>
        <translation>менеджер по партнёрам</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>аналитик</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>The client wants it so</source>
        <translation>Так хочет клиент</translation>
    </message>
    <message>
        <source>It goes onto a trading account</source>
        <translation>Идёт на торговый счёт</translation>
    </message>
    <message>
        <source>Paid in another way</source>
        <translation>Выплачено иным путём</translation>
    </message>
    <message>
        <source>Another payment pays this out again.</source>
        <translation>Другой платёж выплачивает это снова.</translation>
    </message>
    <message>
        <source>Nothing of what came back is left.</source>
        <translation>Из вернувшегося ничего не осталось.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>New withdrawal…</source>
        <translation>Новый вывод…</translation>
    </message>
    <message>
        <source>New deposit…</source>
        <translation>Новый депозит…</translation>
    </message>
    <message>
        <source>New transfer…</source>
        <translation>Новый перевод…</translation>
    </message>
    <message>
        <source>New account operation…</source>
        <translation>Новая операция по счёту…</translation>
    </message>
    <message>
        <source>Approve the selected payments…</source>
        <translation>Одобрить выбранные платежи…</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>Главная книга клиента</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>Главная книга компании</translation>
    </message>
    <message>
        <source>Refresh payments</source>
        <translation>Обновить список платежей</translation>
    </message>
    <message>
        <source>What waits for me, most urgent first</source>
        <translation>Что ждёт меня, сначала срочное</translation>
    </message>
    <message>
        <source>A withdrawal that a check stands against</source>
        <translation>Вывод, которому мешает проверка</translation>
    </message>
    <message>
        <source>The last look before an approval</source>
        <translation>Последний просмотр перед одобрением</translation>
    </message>
    <message>
        <source>A rejection with its reason</source>
        <translation>Отклонение с причиной</translation>
    </message>
    <message>
        <source>A question to whoever asked for the payment</source>
        <translation>Вопрос тому, кто запросил платёж</translation>
    </message>
    <message>
        <source>A withdrawal that waits for information</source>
        <translation>Вывод, который ждёт уточнения</translation>
    </message>
    <message>
        <source>A settled withdrawal with all that happened</source>
        <translation>Завершённый вывод со всеми событиями</translation>
    </message>
    <message>
        <source>A withdrawal whose outcome nobody knows</source>
        <translation>Вывод с неизвестным исходом</translation>
    </message>
    <message>
        <source>Two people say what became of it</source>
        <translation>Два сотрудника сообщают, что с ним стало</translation>
    </message>
    <message>
        <source>A withdrawal entered for a client</source>
        <translation>Вывод, созданный для клиента</translation>
    </message>
    <message>
        <source>Everything that is open, of every kind</source>
        <translation>Всё открытое, любого вида</translation>
    </message>
    <message>
        <source>A deposit that somebody else paid</source>
        <translation>Депозит, оплаченный другим лицом</translation>
    </message>
    <message>
        <source>A deposit of which less came than announced</source>
        <translation>Депозит, по которому пришло меньше, чем заявлено</translation>
    </message>
    <message>
        <source>A transfer that waits for approval</source>
        <translation>Перевод, который ждёт одобрения</translation>
    </message>
    <message>
        <source>A fee, a credit, an adjustment before approval</source>
        <translation>Комиссия, кредит, корректировка до одобрения</translation>
    </message>
    <message>
        <source>A deposit announced for a client</source>
        <translation>Депозит, заявленный для клиента</translation>
    </message>
    <message>
        <source>A transfer entered for a client</source>
        <translation>Перевод, созданный для клиента</translation>
    </message>
    <message>
        <source>An account operation entered for a client</source>
        <translation>Операция по счёту, созданная для клиента</translation>
    </message>
    <message>
        <source>Several payments approved at once, after a look at each</source>
        <translation>Несколько платежей, одобренных вместе после просмотра каждого</translation>
    </message>
    <message>
        <source>From a client&apos;s balance down to its postings</source>
        <translation>От баланса клиента до его проводок</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Changed while you read it: %1.</source>
        <translation>Пока вы читали, изменилось: %1.</translation>
    </message>
    <message>
        <source>Given back to the queue: nothing was done with it for a while.</source>
        <translation>Возвращено в очередь: какое-то время не было действий.</translation>
    </message>
    <message>
        <source>Select the payments in the list first.</source>
        <translation>Сначала выберите платежи в списке.</translation>
    </message>
    <message>
        <source>Receipts without owner</source>
        <translation>Поступления без владельца</translation>
    </message>
    <message>
        <source>Disputes of deposits</source>
        <translation>Споры по депозитам</translation>
    </message>
    <message>
        <source>Money that came and belongs to nobody yet</source>
        <translation>Пришедшие деньги, у которых ещё нет владельца</translation>
    </message>
    <message>
        <source>Somebody says whose money it is</source>
        <translation>Сотрудник указывает, чьи это деньги</translation>
    </message>
    <message>
        <source>Deposits their payers dispute</source>
        <translation>Депозиты, оспоренные плательщиками</translation>
    </message>
    <message>
        <source>A dispute entered from its deposit</source>
        <translation>Спор, внесённый из депозита</translation>
    </message>
    <message>
        <source>A payment handed to a colleague</source>
        <translation>Платёж, переданный коллеге</translation>
    </message>
    <message>
        <source>An entry of the ledger with all its legs</source>
        <translation>Запись главной книги со всеми строками</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>Все пути платежей этого вида</translation>
    </message>
    <message>
        <source>Every step a payment may take, and who takes it</source>
        <translation>Каждый возможный шаг платежа и кто его делает</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>Деньги, внесённые вручную</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>Что сообщают шлюзы</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>Что должны клиенты</translation>
    </message>
    <message>
        <source>A dispute is answered with a file</source>
        <translation>На спор отвечают файлом</translation>
    </message>
    <message>
        <source>Money entered by hand waits for a second person</source>
        <translation>Деньги, внесённые вручную, ждут второго человека</translation>
    </message>
    <message>
        <source>Money read off the statement of a bank</source>
        <translation>Деньги по выписке банка</translation>
    </message>
    <message>
        <source>What gateways say and people have to judge</source>
        <translation>Что сообщают шлюзы и о чём должны судить люди</translation>
    </message>
    <message>
        <source>What clients owe after a lost dispute</source>
        <translation>Что должны клиенты после проигранного спора</translation>
    </message>
    <message>
        <source>From a wallet to an account…</source>
        <translation>Из кошелька на счёт…</translation>
    </message>
    <message>
        <source>Reject the selected payments…</source>
        <translation>Отклонить выбранные платежи…</translation>
    </message>
    <message>
        <source>Return the selected payments…</source>
        <translation>Вернуть выбранные платежи…</translation>
    </message>
    <message>
        <source>Several payments rejected at once, for one reason</source>
        <translation>Несколько платежей отклонены сразу, по одной причине</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>Вернувшиеся выплаты</translation>
    </message>
    <message>
        <source>A payout that came back, which nobody has dealt with</source>
        <translation>Вернувшаяся выплата, которой никто не занимался</translation>
    </message>
    <message>
        <source>What came back, paid out again</source>
        <translation>Вернувшееся, выплаченное снова</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayoutsPage</name>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Последний запрос</translation>
    </message>
    <message>
        <source>Gateway&apos;s number</source>
        <translation>Номер в шлюзе</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сообщено ранее</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>Завершённые выплаты</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Выплаты в пути</translation>
    </message>
    <message>
        <source>Payouts settled in the last ninety days. One that came back afterwards is entered here by two people.</source>
        <translation>Выплаты, завершённые за последние девяносто дней. Если какая-то вернулась позже, это вносят здесь два сотрудника.</translation>
    </message>
    <message>
        <source>Payouts that were handed over and whose outcome is not known. Where no gateway tells us, two people enter what the bank says.</source>
        <translation>Переданные выплаты, исход которых неизвестен. Если шлюз о нём не сообщает, два сотрудника вносят то, что сообщил банк.</translation>
    </message>
    <message>
        <source>No payout was settled lately.</source>
        <translation>В последнее время выплат не завершалось.</translation>
    </message>
    <message>
        <source>No payout is on its way.</source>
        <translation>Выплат в пути нет.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>Выплаты появляются здесь сами.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Открыть платёж</translation>
    </message>
    <message>
        <source>Enter the outcome…</source>
        <translation>Внести исход…</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>Никто ничего не сообщил</translation>
    </message>
    <message>
        <source>You; waits for another person</source>
        <translation>Вы; ждёт другого сотрудника</translation>
    </message>
    <message>
        <source>%1; waits for the second person</source>
        <translation>%1; ждёт второго сотрудника</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>Выберите выплату в списке.</translation>
    </message>
    <message>
        <source>Enter the outcome of %1…</source>
        <translation>Внести исход %1…</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>Внесено; %1 ждёт, пока второй сотрудник укажет то же самое.</translation>
    </message>
    <message>
        <source>The outcome of %1 is booked.</source>
        <translation>Исход %1 проведён.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalForm</name>
    <message>
        <source>Nothing changes before another administrator approves the proposal.</source>
        <translation>Ничего не изменится, пока предложение не утвердит другой администратор.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose this</source>
        <translation>Предложить это</translation>
    </message>
    <message>
        <source>Fill every field.</source>
        <translation>Заполните все поля.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalsPage</name>
    <message>
        <source>What</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Changes of these rules that wait for their decision. Nobody decides on what they proposed.</source>
        <translation>Изменения этих правил, которые ждут решения. Никто не решает по собственному предложению.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Ничего не предложено.</translation>
    </message>
    <message>
        <source>Proposals of the other pages appear here by themselves.</source>
        <translation>Предложения с других страниц появляются здесь сами.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Approve the change…</source>
        <translation>Одобрить изменение…</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>Матрица одобрений</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>Автоматическое одобрение</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>от %1: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, затем </translation>
    </message>
    <message>
        <source>%1, with the password</source>
        <translation>%1, с паролем</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Выберите предложение в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Вы это предложили; решает другой сотрудник.</translation>
    </message>
    <message>
        <source>Approve the change</source>
        <translation>Одобрить изменение</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>Отклонить изменение</translation>
    </message>
    <message>
        <source>It holds at once, for payments decided from now on.</source>
        <translation>Действует сразу для платежей, решения по которым принимаются с этого момента.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Ничего не меняется. Автор предложения увидит причину.</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Изменение %1 действует.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Изменение %1 отклонено.</translation>
    </message>
    <message>
        <source>Routes of payouts</source>
        <translation>Маршруты выплат</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s), instead of set %2</source>
        <translation>
            <numerusform>%1: %n строка вместо набора %2</numerusform>
            <numerusform>%1: %n строки вместо набора %2</numerusform>
            <numerusform>%1: %n строк вместо набора %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, for %1:
%2

Proposed:
%3</source>
        <translation>Сейчас, для %1:
%2

Предложено:
%3</translation>
    </message>
    <message>
        <source>Other routes have come into force since it was proposed; it can only be rejected.</source>
        <translation>С момента предложения вступили в силу другие маршруты; его можно только отклонить.</translation>
    </message>
    <message>
        <source>%1: it does not say all that a rule must; it can only be rejected.</source>
        <translation>%1: указано не всё, что нужно правилу; можно только отклонить.</translation>
    </message>
    <message>
        <source>Source of a market rate</source>
        <translation>Источник рыночного курса</translation>
    </message>
    <message>
        <source>%1/%2: %3 of %4</source>
        <translation>%1/%2: %3 с %4</translation>
    </message>
    <message>
        <source>%1/%2: through %3</source>
        <translation>%1/%2: через %3</translation>
    </message>
    <message>
        <source>%1/%2: no source any more</source>
        <translation>%1/%2: больше без источника</translation>
    </message>
    <message>
        <source>Scope of a person</source>
        <translation>Охват сотрудника</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n brand(s), desk(s), team(s) or partner(s)</source>
        <translation>
            <numerusform>%1: %n бренд, деск, команда или партнёр</numerusform>
            <numerusform>%1: %n бренда, деска, команды или партнёра</numerusform>
            <numerusform>%1: %n брендов, десков, команд или партнёров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every client</source>
        <translation>%1: все клиенты</translation>
    </message>
    <message>
        <source>Would see: %1
%2</source>
        <translation>Видел бы: %1
%2</translation>
    </message>
    <message>
        <source>It holds at once: for lists, files and payments.</source>
        <translation>Действует сразу: для списков, дел и платежей.</translation>
    </message>
    <message>
        <source>Now, for deposits by %1:
%2

Proposed:
%3</source>
        <translation>Сейчас, для депозитов способом %1:
%2

Предложено:
%3</translation>
    </message>
    <message>
        <source>this rule ends, the more general one holds again</source>
        <translation>это правило завершается, снова действует более общее</translation>
    </message>
    <message>
        <source>%1, only for %2: %3</source>
        <translation>%1, только для %2: %3</translation>
    </message>
    <message>
        <source>It was proposed by the clock of %1, and the cut-off goes by another since; it can only be rejected.</source>
        <translation>Предложено по часам %1, а время отсечки с тех пор идёт по другим; предложение можно только отклонить.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RateSourceDialog</name>
    <message>
        <source>Source of a market rate</source>
        <translation>Источник рыночного курса</translation>
    </message>
    <message>
        <source>Both directions of the pair follow from it. Nothing changes before another administrator approves the proposal.</source>
        <translation>Из него следуют оба направления пары. Ничего не изменится, пока предложение не утвердит другой администратор.</translation>
    </message>
    <message>
        <source>Symbol of a trading server</source>
        <translation>Символ торгового сервера</translation>
    </message>
    <message>
        <source>Through another currency</source>
        <translation>Через другую валюту</translation>
    </message>
    <message>
        <source>No source any more</source>
        <translation>Больше без источника</translation>
    </message>
    <message>
        <source>Trading server</source>
        <translation>Торговый сервер</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Currency between</source>
        <translation>Промежуточная валюта</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Одна единица</translation>
    </message>
    <message>
        <source>Is so many units of</source>
        <translation>Равна стольким единицам</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Propose this source</source>
        <translation>Предложить этот источник</translation>
    </message>
    <message>
        <source>Choose two currencies.</source>
        <translation>Выберите две валюты.</translation>
    </message>
    <message>
        <source>Name the server and the symbol.</source>
        <translation>Укажите сервер и символ.</translation>
    </message>
    <message>
        <source>Choose a third currency.</source>
        <translation>Выберите третью валюту.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RatesPage</name>
    <message>
        <source>Pair</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last bid</source>
        <translation>Последний bid</translation>
    </message>
    <message>
        <source>Last ask</source>
        <translation>Последний ask</translation>
    </message>
    <message>
        <source>Against the rate before</source>
        <translation>К прежнему курсу</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Market rates</source>
        <translation>Рыночные курсы</translation>
    </message>
    <message>
        <source>What transfers between currencies are quoted by, less the markup. A price that is old, crossed or far off is not let in; one that jumped waits for a person.</source>
        <translation>По ним считаются переводы между валютами, за вычетом наценки. Старая, перекрещённая или далёкая цена не принимается; скачок ждёт человека.</translation>
    </message>
    <message>
        <source>No pair has a source.</source>
        <translation>Ни у одной пары нет источника.</translation>
    </message>
    <message>
        <source>Let this rate in…</source>
        <translation>Принять этот курс…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>Jumped; waits for a person</source>
        <translation>Скачок; ждёт человека</translation>
    </message>
    <message>
        <source>The last price is old</source>
        <translation>Последняя цена устарела</translation>
    </message>
    <message>
        <source>The last price is of the future</source>
        <translation>Последняя цена — из будущего</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>Bid выше ask</translation>
    </message>
    <message>
        <source>The server has no price</source>
        <translation>У сервера нет цены</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитан</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Свежий</translation>
    </message>
    <message>
        <source>Too old to be quoted</source>
        <translation>Слишком старый для расчёта</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose a rate that jumped.</source>
        <translation>Выберите курс со скачком.</translation>
    </message>
    <message>
        <source>Let %1/%2 in</source>
        <translation>Принять %1/%2</translation>
    </message>
    <message>
        <source>Transfers are quoted by it from now on. Look at another source first: what a server says by mistake costs money.</source>
        <translation>С этого момента переводы считаются по нему. Сначала посмотрите другой источник: ошибка сервера стоит денег.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежде</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Where you looked</source>
        <translation>Где вы посмотрели</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Принять %1</translation>
    </message>
    <message>
        <source>%1/%2 is let in.</source>
        <translation>%1/%2 принят.</translation>
    </message>
    <message>
        <source>An administrator proposes the symbol of a trading server here, and another agrees.</source>
        <translation>Администратор предлагает здесь символ торгового сервера, другой соглашается.</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Новый источник…</translation>
    </message>
    <message>
        <source>Propose another source…</source>
        <translation>Предложить другой источник…</translation>
    </message>
    <message>
        <source>Choose a pair in the list.</source>
        <translation>Выберите пару в списке.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptEntryDialog</name>
    <message>
        <source>Money that came to a bank account</source>
        <translation>Деньги, пришедшие на банковский счёт</translation>
    </message>
    <message>
        <source>As it stands on the statement of the bank. Another person compares it with the same statement; only then it is booked.</source>
        <translation>Как стоит в выписке банка. Другой человек сверяет с той же выпиской; только тогда это проводится.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Номер операции банка</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Дата валютирования</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Что написал плательщик</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>Внести деньги</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Укажите номер операции банка.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Say who paid.</source>
        <translation>Укажите, кто заплатил.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>IBAN плательщика</translation>
    </message>
    <message>
        <source>where the statement says it</source>
        <translation>если указан в выписке</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptsWindow</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Назначение платежа</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер у провайдера</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>To go back, says</source>
        <translation>Кто предложил возврат</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>Удерживает провайдер</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>Money that came and that no announced deposit claims. It is booked already, as not allocated; what is missing is its owner.</source>
        <translation>Пришедшие деньги, которым не соответствует ни один заявленный депозит. Они уже проведены как неразнесённые; не хватает владельца.</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Без владельца</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Разнесённые</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Возвращённые</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>Money that no announced deposit claims appears by itself.</source>
        <translation>Деньги, которым не соответствует ни один заявленный депозит, появляются здесь сами.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Открыть платёж</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Разнести…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Choose a receipt in the list.</source>
        <translation>Выберите поступление в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Only money without an owner is allocated or sent back.</source>
        <translation>Разнести или вернуть можно только деньги без владельца.</translation>
    </message>
    <message>
        <source>It belongs to no payment yet.</source>
        <translation>Пока не относится ни к одному платежу.</translation>
    </message>
    <message>
        <source>Allocate %1…</source>
        <translation>Разнести %1…</translation>
    </message>
    <message>
        <source>Confirm sending back…</source>
        <translation>Подтвердить возврат…</translation>
    </message>
    <message>
        <source>Allocated as %1; another person approves it.</source>
        <translation>Разнесено как %1; одобряет другой сотрудник.</translation>
    </message>
    <message>
        <source>Sent back to its payer.</source>
        <translation>Возвращено плательщику.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same before it is booked back.</source>
        <translation>Предложено; возврат проводится, когда второй сотрудник сообщит то же.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveriesWindow</name>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Депозит</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Остаток долга</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго человека</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, внёс %2</translation>
    </message>
    <message>
        <source>to be written off, says %1</source>
        <translation>списать, говорит %1</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>Что должны клиенты</translation>
    </message>
    <message>
        <source>What a lost dispute or a deposit taken back has left. Nothing is taken from another account by itself; the client&apos;s withdrawals are stopped by a check until it is paid or written off.</source>
        <translation>Что осталось после проигранного спора или отозванного депозита. С другого счёта само ничего не берётся; выводы клиента останавливает проверка, пока долг не оплачен или не списан.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Не погашено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Nobody owes anything here.</source>
        <translation>Здесь никто ничего не должен.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Открыть депозит</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Списать…</translation>
    </message>
    <message>
        <source>Drop the payment…</source>
        <translation>Отклонить платёж…</translation>
    </message>
    <message>
        <source>Confirm the payment…</source>
        <translation>Подтвердить платёж…</translation>
    </message>
    <message>
        <source>Enter a payment…</source>
        <translation>Внести платёж…</translation>
    </message>
    <message>
        <source>a lost dispute</source>
        <translation>проигранный спор</translation>
    </message>
    <message>
        <source>a deposit taken back</source>
        <translation>отозванный депозит</translation>
    </message>
    <message>
        <source>Choose a debt in the list.</source>
        <translation>Выберите долг в списке.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>This debt has ended.</source>
        <translation>Этот долг закрыт.</translation>
    </message>
    <message>
        <source>A payment waits for a second person.</source>
        <translation>Платёж ждёт второго человека.</translation>
    </message>
    <message>
        <source>No payment waits for a second person.</source>
        <translation>Нет платежа, который ждёт второго человека.</translation>
    </message>
    <message>
        <source>You entered it; another person confirms it.</source>
        <translation>Внесли вы; подтверждает другой человек.</translation>
    </message>
    <message>
        <source>You proposed it; another person says the same.</source>
        <translation>Предложили вы; другой человек должен сказать то же.</translation>
    </message>
    <message>
        <source>Confirm writing off…</source>
        <translation>Подтвердить списание…</translation>
    </message>
    <message>
        <source>Proposed; another person confirms it before it is booked.</source>
        <translation>Предложено; другой человек подтвердит, прежде чем будет проведено.</translation>
    </message>
    <message>
        <source>Confirm a payment towards %1</source>
        <translation>Подтвердить платёж в счёт %1</translation>
    </message>
    <message>
        <source>Drop a payment towards %1</source>
        <translation>Отклонить платёж в счёт %1</translation>
    </message>
    <message>
        <source>It is booked at once.</source>
        <translation>Проводится сразу.</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Ничего не проводится.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>the client&apos;s wallet</source>
        <translation>кошелёк клиента</translation>
    </message>
    <message>
        <source>money that came</source>
        <translation>пришедшие деньги</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Кто внёс</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Book the payment</source>
        <translation>Провести платёж</translation>
    </message>
    <message>
        <source>Drop the payment</source>
        <translation>Отклонить платёж</translation>
    </message>
    <message>
        <source>Paid: nothing is owed any more.</source>
        <translation>Оплачено: долга больше нет.</translation>
    </message>
    <message>
        <source>The debt stays open with what is left.</source>
        <translation>Долг остаётся открытым на остаток.</translation>
    </message>
    <message>
        <source>Write off what is owed for %1</source>
        <translation>Списать долг по %1</translation>
    </message>
    <message>
        <source>It becomes a loss when a second person says the same.</source>
        <translation>Станет убытком, когда второй человек скажет то же.</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сказано до сих пор</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why nothing more will come</source>
        <translation>Почему больше ничего не придёт</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Списать %1</translation>
    </message>
    <message>
        <source>Written off.</source>
        <translation>Списано.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same.</source>
        <translation>Предложено; второй человек должен сказать то же.</translation>
    </message>
    <message>
        <source>a payout of too much</source>
        <translation>слишком большая выплата</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveryPaymentDialog</name>
    <message>
        <source>A payment towards %1</source>
        <translation>Платёж в счёт %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Остаток долга</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Out of the client&apos;s wallet</source>
        <translation>Из кошелька клиента</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>How you know that the client means this debt</source>
        <translation>Откуда известно, что клиент имеет в виду этот долг</translation>
    </message>
    <message>
        <source>Propose the payment</source>
        <translation>Предложить платёж</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Only %1 is owed.</source>
        <translation>Долг составляет только %1.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Укажите, откуда вы знаете.</translation>
    </message>
    <message>
        <source>Money the client sent for it, or out of their wallet when they agreed in writing. Another person confirms it before it is booked.</source>
        <translation>Деньги, которые клиент прислал для этого, или из его кошелька, если он согласился письменно. До проводки это подтверждает другой сотрудник.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RejectDialog</name>
    <message>
        <source>Write it to the client</source>
        <translation>Написать это клиенту</translation>
    </message>
    <message>
        <source>The letter says what is chosen above in the client&apos;s language and nothing else; the reason and the words of the office are no part of it.</source>
        <translation>Письмо сообщает на языке клиента то, что выбрано выше, и ничего больше; причины и слов офиса в нём нет.</translation>
    </message>
    <message>
        <source>Choose what the client may read</source>
        <translation>Выберите, что может прочитать клиент</translation>
    </message>
    <message>
        <source>What the client is told</source>
        <translation>Что сообщается клиенту</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Choose what the client is told.</source>
        <translation>Выберите, что сообщить клиенту.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReleaseListDialog</name>
    <message>
        <source>Release several files</source>
        <translation>Выпустить несколько файлов</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank. Each is released on its own; what you may not release stays.</source>
        <translation>В банк уходят эти байты и никакие другие. Каждый файл выпускается отдельно; что вам выпускать нельзя, остаётся.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>%1: to %2, hash ends in %3</source>
        <translation>%1: на %2, хеш оканчивается на %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)</source>
        <translation>
            <numerusform>Выпустить %n файл</numerusform>
            <numerusform>Выпустить %n файла</numerusform>
            <numerusform>Выпустить %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>Вы не можете выпустить ни один из этих файлов.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ResolveDialog</name>
    <message>
        <source>It was not carried out</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Confirm what happened</source>
        <translation>Подтвердить исход</translation>
    </message>
    <message>
        <source>Propose what happened</source>
        <translation>Предложить исход</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Mark in the comment</source>
        <translation>Метка в комментарии</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>%1, looked up %2 times</source>
        <translation>%1, проверено раз: %2</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Последние данные</translation>
    </message>
    <message>
        <source>carried out, ticket %1</source>
        <translation>выполнено, тикет %1</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сообщено ранее</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 («%3»)</translation>
    </message>
    <message>
        <source>Say whether it was carried out.</source>
        <translation>Укажите, выполнено ли это.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Укажите, откуда это известно.</translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>Что мы запросили</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Что вы выяснили</translation>
    </message>
    <message>
        <source>What each side shows</source>
        <translation>Что показывает каждая сторона</translation>
    </message>
    <message>
        <source>Our books, without it</source>
        <translation>Наш учёт без операции</translation>
    </message>
    <message>
        <source>Our books, with it</source>
        <translation>Наш учёт с операцией</translation>
    </message>
    <message>
        <source>Looked up on %1</source>
        <translation>Проверка (%1)</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Баланс (%1)</translation>
    </message>
    <message>
        <source>What was done so far</source>
        <translation>Что уже сделано</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnDialog</name>
    <message>
        <source>Write to the client as well</source>
        <translation>Написать и клиенту</translation>
    </message>
    <message>
        <source>The letter says the reason in the client&apos;s language and nothing else; what you write for colleagues is no part of it.</source>
        <translation>В письме указана только причина на языке клиента; то, что вы пишете коллегам, в него не входит.</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>Выберите, кого спросить</translation>
    </message>
    <message>
        <source>The end of that business day. The question then comes back to you.</source>
        <translation>Конец этого рабочего дня. Затем вопрос вернётся к вам.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Кого спрашивают</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The partner manager</source>
        <translation>Менеджер по партнёрам</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Роль: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who may be asked is being read.</source>
        <translation>Загружается, кого можно спросить.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Выберите, кого спросить.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Напишите, что вам нужно знать.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnReceiptDialog</name>
    <message>
        <source>Send back %1</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>Send it back at the provider first, then give its reference here. It is booked back when a second person gives the same.</source>
        <translation>Сначала верните деньги у провайдера, затем укажите здесь референс. Возврат проводится, когда второй сотрудник укажет тот же.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Сообщено ранее</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Референс провайдера</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose to send back %1</source>
        <translation>Предложить возврат %1</translation>
    </message>
    <message>
        <source>Confirm that %1 went back</source>
        <translation>Подтвердить возврат %1</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference.</source>
        <translation>Укажите референс провайдера.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteEditor</name>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>Спрашивать раньше</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>Спрашивать позже</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Убрать эту строку</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>От какой суммы</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Up to which amount</source>
        <translation>До какой суммы</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Clients of which countries</source>
        <translation>Клиенты из каких стран</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>все страны</translation>
    </message>
    <message>
        <source>only</source>
        <translation>только</translation>
    </message>
    <message>
        <source>all but</source>
        <translation>все, кроме</translation>
    </message>
    <message>
        <source>Countries, two letters each</source>
        <translation>Страны, по две буквы</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteQuestion</name>
    <message>
        <source>Where would a deposit go? %1</source>
        <translation>Куда пошёл бы депозит? %1</translation>
    </message>
    <message>
        <source>Where would a payout go? %1</source>
        <translation>Куда пошла бы выплата? %1</translation>
    </message>
    <message>
        <source>By the routes that hold and the gateways as they are now. Nothing is sent or changed.</source>
        <translation>По действующим маршрутам и шлюзам, какие они сейчас. Ничего не отправляется и не меняется.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Amount after the fee</source>
        <translation>Сумма после комиссии</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Client&apos;s country</source>
        <translation>Страна клиента</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Name the client&apos;s country by two letters, such as DE.</source>
        <translation>Укажите страну клиента двумя буквами, например DE.</translation>
    </message>
    <message>
        <source>No gateway takes it.</source>
        <translation>Ни один шлюз не берёт.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>Берёт %1.</translation>
    </message>
    <message>
        <source>%1: asked later, since it is not well</source>
        <translation>%1: спрашивается позже, так как неисправен</translation>
    </message>
    <message>
        <source>%1: asked after a refusal</source>
        <translation>%1: спрашивается после отказа</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its line is not in use</source>
        <translation>строка не действует</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>другая валюта</translation>
    </message>
    <message>
        <source>below its least amount</source>
        <translation>ниже наименьшей суммы</translation>
    </message>
    <message>
        <source>above its highest amount</source>
        <translation>выше наибольшей суммы</translation>
    </message>
    <message>
        <source>not for this country</source>
        <translation>не для этой страны</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>все, кроме %1</translation>
    </message>
    <message>
        <source>%1. %2: currency %3; amounts %4; clients&apos; countries %5</source>
        <translation>%1. %2: валюта %3; суммы %4; страны клиентов %5</translation>
    </message>
    <message>
        <source>%1; not in use</source>
        <translation>%1; не используется</translation>
    </message>
    <message>
        <source>No line: every payout goes to %1.</source>
        <translation>Нет строк: каждая выплата идёт через %1.</translation>
    </message>
    <message>
        <source>No cut-off: it leaves at any time.</source>
        <translation>Без времени отсечки: уходит в любое время.</translation>
    </message>
    <message>
        <source>Line %1: no such gateway is known.</source>
        <translation>Строка %1: такой шлюз неизвестен.</translation>
    </message>
    <message>
        <source>Line %1: no such currency is known.</source>
        <translation>Строка %1: такая валюта неизвестна.</translation>
    </message>
    <message>
        <source>Line %1: the lower amount cannot be used.</source>
        <translation>Строка %1: нижнюю сумму нельзя использовать.</translation>
    </message>
    <message>
        <source>Line %1: the upper amount must be above the lower one.</source>
        <translation>Строка %1: верхняя сумма должна быть больше нижней.</translation>
    </message>
    <message>
        <source>Line %1: countries are written as two letters each, such as DE, FR.</source>
        <translation>Строка %1: страны пишутся двумя буквами, например DE, FR.</translation>
    </message>
    <message>
        <source>Line %1: the countries left out are written as two letters each, and only where no others are named.</source>
        <translation>Строка %1: исключённые страны пишутся двумя буквами, и только если другие не названы.</translation>
    </message>
    <message>
        <source>Line %1: this gateway stands in a line before with the same currency.</source>
        <translation>Строка %1: этот шлюз с той же валютой уже есть в строке выше.</translation>
    </message>
    <message>
        <source>Line %1 cannot be used.</source>
        <translation>Строку %1 нельзя использовать.</translation>
    </message>
    <message>
        <source>No line: every page is opened at %1.</source>
        <translation>Без строк: каждая страница открывается у %1.</translation>
    </message>
    <message>
        <source>Cut-off: %1 (%2).</source>
        <translation>Время отсечки: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesDialog</name>
    <message>
        <source>Routes of payouts: %1</source>
        <translation>Маршруты выплат: %1</translation>
    </message>
    <message>
        <source>The first line that takes a payout is asked first. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>Первой спрашивают первую строку, которая принимает выплату. Ничего не меняется, пока другой администратор не одобрит предложение. Ctrl+Shift со стрелками перемещает строку, Ctrl+Shift+Delete убирает её.</translation>
    </message>
    <message>
        <source>What is sent after the cut-off leaves a day later</source>
        <translation>Отправленное после времени отсечки уходит на день позже</translation>
    </message>
    <message>
        <source>Where would they have gone?</source>
        <translation>Куда бы они пошли?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Propose these routes</source>
        <translation>Предложить эти маршруты</translation>
    </message>
    <message>
        <source>Lines, the first is asked first</source>
        <translation>Строки, первую спрашивают первой</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Tried on the payouts of the past</source>
        <translation>Испытано на прошлых выплатах</translation>
    </message>
    <message>
        <source>The largest payouts that would have gone elsewhere</source>
        <translation>Крупнейшие выплаты, которые пошли бы иначе</translation>
    </message>
    <message>
        <source>No line: every payout of this method shall go to %1</source>
        <translation>Нет строк: каждая выплата этим методом должна идти через %1</translation>
    </message>
    <message>
        <source>No line in use: payouts of this method shall be refused and the money go back</source>
        <translation>Нет используемых строк: выплаты этим методом должны отклоняться, а деньги возвращаться</translation>
    </message>
    <message>
        <source>Say that the method shall be left without a route in use.</source>
        <translation>Скажите, что метод должен остаться без используемого маршрута.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>Предлагает администратор; здесь можно опробовать.</translation>
    </message>
    <message>
        <source>These are the routes that hold now.</source>
        <translation>Это маршруты, которые действуют сейчас.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Payouts in %1 days: %2; to another gateway: %3.</source>
        <translation>Выплат за дней (%1): %2; через другой шлюз: %3.</translation>
    </message>
    <message>
        <source>%1: then %2, now %3.</source>
        <translation>%1: тогда %2, теперь %3.</translation>
    </message>
    <message>
        <source>No line takes %1 of them.</source>
        <translation>Ни одна строка не принимает из них: %1.</translation>
    </message>
    <message>
        <source>then: %1; now: %2</source>
        <translation>тогда: %1; теперь: %2</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>нет строки</translation>
    </message>
    <message>
        <source>Routes of deposits: %1</source>
        <translation>Маршруты депозитов: %1</translation>
    </message>
    <message>
        <source>The first line that takes a deposit opens its page. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>Первая строка, которая берёт депозит, открывает его страницу. Ничего не меняется, пока предложение не одобрит другой администратор. Ctrl+Shift со стрелками перемещает строку, Ctrl+Shift+Delete убирает её.</translation>
    </message>
    <message>
        <source>Tried on the deposits of the past</source>
        <translation>Проверено на прошлых депозитах</translation>
    </message>
    <message>
        <source>The largest deposits that would have gone elsewhere</source>
        <translation>Крупнейшие депозиты, которые ушли бы в другое место</translation>
    </message>
    <message>
        <source>No line: every page of this method shall be opened at %1</source>
        <translation>Без строк: каждая страница этого способа открывается у %1</translation>
    </message>
    <message>
        <source>No line in use: deposits of this method shall be refused</source>
        <translation>Нет действующих строк: депозиты этого способа отклоняются</translation>
    </message>
    <message>
        <source>Deposits in %1 days: %2; to another gateway: %3.</source>
        <translation>Депозиты за %1 дн.: %2; к другому шлюзу: %3.</translation>
    </message>
    <message>
        <source>Cut-off, by the clock of %1</source>
        <translation>Время отсечки по часам %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesPage</name>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Clients&apos; countries</source>
        <translation>Страны клиентов</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Next cut-off</source>
        <translation>Следующая отсечка</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>Маршруты и время отсечки</translation>
    </message>
    <message>
        <source>No method takes payouts.</source>
        <translation>Ни один способ не принимает выплаты.</translation>
    </message>
    <message>
        <source>An administrator opens one.</source>
        <translation>Его открывает администратор.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Asked last: switched off</source>
        <translation>В последнюю очередь: отключён</translation>
    </message>
    <message>
        <source>Asked last: cannot be reached</source>
        <translation>В последнюю очередь: недоступен</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Which gateways take the payouts of a method, in the order they are asked. What is sent before the next cut-off leaves on that day. One administrator proposes others, and another decides.</source>
        <translation>Какие шлюзы принимают выплаты метода, в порядке опроса. Отправленное до ближайшего времени отсечки уходит в тот же день. Один администратор предлагает другие, а другой решает.</translation>
    </message>
    <message>
        <source>Try or propose others…</source>
        <translation>Испытать или предложить другие…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose a route in the list.</source>
        <translation>Выберите маршрут в списке.</translation>
    </message>
    <message>
        <source>Try or propose others for: %1…</source>
        <translation>Испытать или предложить другие для: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
    <message>
        <source>Routes of deposits</source>
        <translation>Маршруты депозитов</translation>
    </message>
    <message>
        <source>At which gateways the pages are opened on which clients of a method pay in, in the order they are asked; one that is switched off opens none. One administrator proposes others, and another decides.</source>
        <translation>У каких шлюзов открываются страницы, на которых платят клиенты этого способа, в порядке опроса; отключённый не открывает ни одной. Один администратор предлагает другие, второй решает.</translation>
    </message>
    <message>
        <source>No method opens pages for deposits.</source>
        <translation>Ни один способ не открывает страниц для депозитов.</translation>
    </message>
    <message>
        <source>Where would one go?…</source>
        <translation>Куда пошёл бы один?…</translation>
    </message>
    <message>
        <source>Opens no page: switched off</source>
        <translation>Не открывает страниц: отключён</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopeDialog</name>
    <message>
        <source>What %1 sees</source>
        <translation>Что видит %1</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds at once.</source>
        <translation>Ничего не меняется, пока другой администратор не одобрит предложение; затем действует сразу.</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Clients of</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Propose this scope</source>
        <translation>Предложить этот охват</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, затем %2</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Открытые платежи</translation>
    </message>
    <message>
        <source>Open applications</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>No role of this person may see every client: nobody would be seen.</source>
        <translation>Ни одна роль этого человека не вправе видеть всех клиентов: не было бы видно никого.</translation>
    </message>
    <message>
        <source>This is the scope as it is.</source>
        <translation>Это охват, какой он есть.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Скажите почему.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopesPage</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Sees the clients of</source>
        <translation>Видит клиентов</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Охваты</translation>
    </message>
    <message>
        <source>Which clients each member of staff sees, with their payments and applications. Another administrator decides on a change; nobody changes their own.</source>
        <translation>Каких клиентов видит каждый сотрудник, с их платежами и заявками. Изменение решает другой администратор; свой охват никто не меняет.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>Никого нет.</translation>
    </message>
    <message>
        <source>Staff are made by two administrators.</source>
        <translation>Сотрудников заводят два администратора.</translation>
    </message>
    <message>
        <source>Propose another scope…</source>
        <translation>Предложить другой охват…</translation>
    </message>
    <message>
        <source>Brand %1</source>
        <translation>Бренд %1</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Деск %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Команда %1</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Партнёр %1</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>все клиенты</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Clients now %1, then %2.</source>
        <translation>Клиентов сейчас %1, затем %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) more come into sight.</source>
        <translation>
            <numerusform>Станет виден ещё %n клиент.</numerusform>
            <numerusform>Станут видны ещё %n клиента.</numerusform>
            <numerusform>Станут видны ещё %n клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go out of sight.</source>
        <translation>
            <numerusform>Перестанет быть виден %n клиент.</numerusform>
            <numerusform>Перестанут быть видны %n клиента.</numerusform>
            <numerusform>Перестанут быть видны %n клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same clients are seen.</source>
        <translation>Видны те же клиенты.</translation>
    </message>
    <message>
        <source>Another scope is proposed</source>
        <translation>Предложен другой охват</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Выберите кого-нибудь в списке.</translation>
    </message>
    <message>
        <source>Nobody changes their own scope.</source>
        <translation>Никто не меняет свой охват.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is checked</source>
        <translation>Проверяется: %1</translation>
    </message>
    <message>
        <source>A second person may let a payment pass against it</source>
        <translation>Второй человек может пропустить платёж вопреки проверке</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>Money goes back</source>
        <translation>Деньги возвращаются</translation>
    </message>
    <message>
        <source>Own transfers free up to, %1</source>
        <translation>Свои переводы свободны до, %1</translation>
    </message>
    <message>
        <source>Confirmed deposits free up to, %1</source>
        <translation>Подтверждённые пополнения свободны до, %1</translation>
    </message>
    <message>
        <source>Bonus allowed</source>
        <translation>Бонус разрешён</translation>
    </message>
    <message>
        <source>Transfers between clients allowed</source>
        <translation>Переводы между клиентами разрешены</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Part of the amount</source>
        <translation>Доля суммы</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Постоянная часть</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At most; empty: no limit</source>
        <translation>Не более; пусто: без предела</translation>
    </message>
    <message>
        <source>No fee any more</source>
        <translation>Комиссии больше нет</translation>
    </message>
    <message>
        <source>Taken off the market rate</source>
        <translation>Вычитается из рыночного курса</translation>
    </message>
    <message>
        <source>No markup of its own: the general one holds again</source>
        <translation>Без своей наценки: снова действует общая</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Страна, две буквы</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Там</translation>
    </message>
    <message>
        <source>No rule for this country any more</source>
        <translation>Для этой страны правила больше нет</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>Из валюты</translation>
    </message>
    <message>
        <source>Into currency</source>
        <translation>В валюту</translation>
    </message>
    <message>
        <source>A rule of automatic approval may pass it when it asks for a look</source>
        <translation>Правило автоматического одобрения может пропустить её, когда она просит взглянуть</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingTexts</name>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Юридическое лицо</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Markup on a rate</source>
        <translation>Наценка на курс</translation>
    </message>
    <message>
        <source>Method in a country</source>
        <translation>Способ в стране</translation>
    </message>
    <message>
        <source>the oldest deposit first</source>
        <translation>сначала на самое старое пополнение</translation>
    </message>
    <message>
        <source>in proportion to the deposits</source>
        <translation>пропорционально пополнениям</translation>
    </message>
    <message>
        <source>cards first</source>
        <translation>сначала на карты</translation>
    </message>
    <message>
        <source>wherever the client wishes</source>
        <translation>куда пожелает клиент</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>не использовать</translation>
    </message>
    <message>
        <source>only after a look</source>
        <translation>только с «вниманием»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>bonus allowed</source>
        <translation>бонус разрешён</translation>
    </message>
    <message>
        <source>no bonus</source>
        <translation>без бонуса</translation>
    </message>
    <message>
        <source>transfers between clients</source>
        <translation>переводы между клиентами</translation>
    </message>
    <message>
        <source>no transfers between clients</source>
        <translation>без переводов между клиентами</translation>
    </message>
    <message>
        <source>own transfers free up to %1</source>
        <translation>свои переводы свободны до %1</translation>
    </message>
    <message>
        <source>confirmed deposits free up to %1</source>
        <translation>подтверждённые пополнения свободны до %1</translation>
    </message>
    <message>
        <source>money goes back %1</source>
        <translation>деньги возвращаются: %1</translation>
    </message>
    <message>
        <source>%1 and %2 of the amount, at least %3</source>
        <translation>%1 и %2 суммы, не менее %3</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, не более %2</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>больше не действует</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>on; a second person may let a payment pass</source>
        <translation>включено; второй человек может пропустить платёж</translation>
    </message>
    <message>
        <source>on; nobody may let a payment pass</source>
        <translation>включено; никто не может пропустить платёж</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1; no rule passes it</source>
        <translation>%1; ни одно правило её не пропускает</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingsPage</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The figures and switches that payments are checked and carried out by: what asks for a look, what stops, what an entity allows, what clients pay. A change is proposed by one administrator and decided by another.</source>
        <translation>Значения и переключатели, по которым платежи проверяются и исполняются: что получает «внимание», что останавливается, что разрешает юридическое лицо, что платят клиенты. Изменение предлагает один администратор, решает другой.</translation>
    </message>
    <message>
        <source>No setting.</source>
        <translation>Нет настроек.</translation>
    </message>
    <message>
        <source>They are there as soon as the office is set up.</source>
        <translation>Они появятся, как только офис будет настроен.</translation>
    </message>
    <message>
        <source>New fee…</source>
        <translation>Новая комиссия…</translation>
    </message>
    <message>
        <source>New markup…</source>
        <translation>Новая наценка…</translation>
    </message>
    <message>
        <source>New country…</source>
        <translation>Новая страна…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>Предложить другое…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose a setting in the list.</source>
        <translation>Выберите настройку в списке.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
</context>
<context>
    <name>purser::payments::SheetBeside</name>
    <message>
        <source>%1 disputed, %2, fee %3</source>
        <translation>оспорено %1, %2, комиссия %3</translation>
    </message>
    <message>
        <source>evidence due in %1</source>
        <translation>доказательства, срок: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Same payer and method</source>
        <translation>Тот же плательщик и способ</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>Те же реквизиты</translation>
    </message>
    <message>
        <source>%1 (%2). %3.</source>
        <translation>%1 (%2). %3.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <source>refused by the mail server %1</source>
        <translation>отклонено почтовым сервером %1</translation>
    </message>
    <message>
        <source>given up %1</source>
        <translation>прекращено %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::SheetSteps</name>
    <message>
        <source>You, as %1</source>
        <translation>Вы (%1)</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой сотрудник</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>Нужен: %1</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Запрошено: %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Отклонено: %1</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ledger: %1 → %2</source>
        <translation>Главная книга: %1 → %2</translation>
    </message>
    <message>
        <source>%1: balance %2 on %3</source>
        <translation>%1: баланс %2, счёт %3</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2, счёт %3</translation>
    </message>
    <message>
        <source>%1, margin checked by the server</source>
        <translation>%1, маржу проверяет сервер</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3, %4</source>
        <translation>%1: выплатить %2 на %3, %4</translation>
    </message>
    <message>
        <source>when it has arrived</source>
        <translation>когда деньги дойдут</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3</source>
        <translation>%1: выплатить %2 на %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ticket %1, %2 %3</source>
        <translation>тикет %1, %2 %3</translation>
    </message>
    <message>
        <source>journal %1, %2</source>
        <translation>запись %1, %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>шаг %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Part %1: pay %2 by %3</source>
        <translation>Часть %1: выплатить %2 через %3</translation>
    </message>
    <message>
        <source>Part %1: refund %2 of deposit %3 by %4</source>
        <translation>Часть %1: вернуть %2 по депозиту %3 через %4</translation>
    </message>
    <message>
        <source>the client has it</source>
        <translation>получено клиентом</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>деньги вернулись</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>пойдёт другим путём</translation>
    </message>
    <message>
        <source>only people can judge what the gateway says</source>
        <translation>ответ шлюза может оценить только человек</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::StandInsPage</name>
    <message>
        <source>What</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Одобряет</translation>
    </message>
    <message>
        <source>In the stead of</source>
        <translation>Вместо кого</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Сумма до</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды платежей</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Замещение</translation>
    </message>
    <message>
        <source>A delegation gives a colleague your step for a time. Break-glass gives a role that nobody is there to use, for an hour: a second person confirms it, compliance reviews it afterwards.</source>
        <translation>Делегирование на время передаёт ваш шаг коллеге. Экстренный доступ на час даёт роль, которой некому воспользоваться: его подтверждает второй сотрудник, затем проверяет комплаенс.</translation>
    </message>
    <message>
        <source>Everybody approves for themselves.</source>
        <translation>Каждый одобряет за себя.</translation>
    </message>
    <message>
        <source>Delegate before an absence, so that nothing waits for you.</source>
        <translation>Делегируйте перед отсутствием, чтобы ничто вас не ждало.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Завершить…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Confirm break-glass…</source>
        <translation>Подтвердить экстренный доступ…</translation>
    </message>
    <message>
        <source>Break-glass…</source>
        <translation>Экстренный доступ…</translation>
    </message>
    <message>
        <source>Delegate my step…</source>
        <translation>Делегировать мой шаг…</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Проверка просрочена</translation>
    </message>
    <message>
        <source>Open, review due</source>
        <translation>Открыто, пора проверить</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Пора проверить</translation>
    </message>
    <message>
        <source>Waits for the second</source>
        <translation>Ждёт второго</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Break-glass</source>
        <translation>Экстренный доступ</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегирование</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Для вашей роли это недоступно.</translation>
    </message>
    <message>
        <source>Choose one that is in force.</source>
        <translation>Выберите действующую запись.</translation>
    </message>
    <message>
        <source>Only its giver or taker ends it.</source>
        <translation>Завершить может только тот, кто делегировал, или тот, кому делегировано.</translation>
    </message>
    <message>
        <source>Another person confirms it.</source>
        <translation>Подтверждает другой сотрудник.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its second person.</source>
        <translation>Выберите экстренный доступ, который ждёт второго сотрудника.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its review.</source>
        <translation>Выберите экстренный доступ, который ждёт проверки.</translation>
    </message>
    <message>
        <source>Delegated.</source>
        <translation>Делегировано.</translation>
    </message>
    <message>
        <source>Asks for a role that nobody is there to use. A second person must confirm within a quarter of an hour; it raises an alarm and is reviewed by compliance.</source>
        <translation>Запрашивает роль, которой некому воспользоваться. Второй сотрудник должен подтвердить в течение 15 минут; поднимается тревога, затем доступ проверяет комплаенс.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Почему нельзя ждать</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Asked for; a second person must confirm it within a quarter of an hour.</source>
        <translation>Запрошено; второй сотрудник должен подтвердить в течение 15 минут.</translation>
    </message>
    <message>
        <source>End it before its time</source>
        <translation>Завершить досрочно</translation>
    </message>
    <message>
        <source>From now on %1 takes no step of this role any more.</source>
        <translation>С этого момента %1 больше не выполняет шаги этой роли.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Не завершать</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Завершено.</translation>
    </message>
    <message>
        <source>Confirm break-glass</source>
        <translation>Подтвердить экстренный доступ</translation>
    </message>
    <message>
        <source>From now on %1 may take steps of this role for an hour. It raises an alarm.</source>
        <translation>С этого момента %1 может в течение часа выполнять шаги этой роли. Поднимается тревога.</translation>
    </message>
    <message>
        <source>What you have checked</source>
        <translation>Что вы проверили</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Break-glass is open for an hour.</source>
        <translation>Экстренный доступ открыт на час.</translation>
    </message>
    <message>
        <source>Review of break-glass</source>
        <translation>Проверка экстренного доступа</translation>
    </message>
    <message>
        <source>Say what it was used for and whether that was right.</source>
        <translation>Укажите, для чего он использовался и было ли это оправданно.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Кто подтвердил</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Что вы выяснили</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Закрыть проверку</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>Проверено.</translation>
    </message>
</context>
<context>
    <name>purser::payments::StatesDialog</name>
    <message>
        <source>Ways of a payment: %1</source>
        <translation>Пути платежа: %1</translation>
    </message>
    <message>
        <source>The office lets a payment of this kind take these steps and no other. Whole lines: a person; dashes: the office; dots: the bridge, after what the trading server or the gateway said.</source>
        <translation>Офис допускает для платежа этого вида только эти шаги. Сплошная линия: человек; штрихи: офис; точки: мост, по ответу торгового сервера или шлюза.</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Ожидает одобрения</translation>
    </message>
    <message>
        <source>%1 (the bridge)</source>
        <translation>%1 (мост)</translation>
    </message>
    <message>
        <source>%1 (the office)</source>
        <translation>%1 (офис)</translation>
    </message>
    <message>
        <source>%1 (a person)</source>
        <translation>%1 (человек)</translation>
    </message>
    <message>
        <source>%1: nothing follows.</source>
        <translation>%1: дальше ничего нет.</translation>
    </message>
    <message>
        <source>%1 may be followed by: %2.</source>
        <translation>После «%1» возможно: %2.</translation>
    </message>
    <message>
        <source>It is where such a payment begins.</source>
        <translation>Здесь такой платёж начинается.</translation>
    </message>
    <message>
        <source>It comes after: %1.</source>
        <translation>Наступает после: %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermDialog</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>все методы</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Minutes to decide</source>
        <translation>Минут на решение</translation>
    </message>
    <message>
        <source>Pressing when so many are left</source>
        <translation>Срочно, когда остаётся столько</translation>
    </message>
    <message>
        <source>The clock runs in business hours only</source>
        <translation>Время идёт только в рабочие часы</translation>
    </message>
    <message>
        <source>Take this promise back</source>
        <translation>Отменить это обязательство</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Open on this day again</source>
        <translation>Снова открыто в этот день</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Closed on this weekday</source>
        <translation>Закрыто в этот день недели</translation>
    </message>
    <message>
        <source>At least, %1</source>
        <translation>Не менее, %1</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>Days to go back the same way</source>
        <translation>Дней на возврат тем же путём</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Days to dispute</source>
        <translation>Дней на оспаривание</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>For a payment, %1</source>
        <translation>За платёж, %1</translation>
    </message>
    <message>
        <source>For a day, %1</source>
        <translation>За день, %1</translation>
    </message>
    <message>
        <source>For a file, %1</source>
        <translation>За файл, %1</translation>
    </message>
    <message>
        <source>Only the limits of the roles from now on</source>
        <translation>Отныне только лимиты ролей</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Что это означало бы</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрывается</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>By the clock of the office from now on</source>
        <translation>Отныне по часам офиса</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermTexts</name>
    <message>
        <source>Promise</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздничный день</translation>
    </message>
    <message>
        <source>Refunds and disputes</source>
        <translation>Возвраты и споры</translation>
    </message>
    <message>
        <source>Smallest withdrawal</source>
        <translation>Минимальный вывод</translation>
    </message>
    <message>
        <source>Limit of approvers</source>
        <translation>Лимит утверждающих</translation>
    </message>
    <message>
        <source>Limit of releases</source>
        <translation>Лимит выпуска файлов</translation>
    </message>
    <message>
        <source>Limit of a person</source>
        <translation>Лимит сотрудника</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>офис</translation>
    </message>
    <message>
        <source>retail clients</source>
        <translation>розничные клиенты</translation>
    </message>
    <message>
        <source>professional clients</source>
        <translation>профессиональные клиенты</translation>
    </message>
    <message>
        <source>eligible counterparties</source>
        <translation>правомочные контрагенты</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>все клиенты</translation>
    </message>
    <message>
        <source>other schemes</source>
        <translation>другие системы</translation>
    </message>
    <message>
        <source>every scheme</source>
        <translation>все системы</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of business hours</source>
        <translation>
            <numerusform>%n минута рабочего времени</numerusform>
            <numerusform>%n минуты рабочего времени</numerusform>
            <numerusform>%n минут рабочего времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) by the clock</source>
        <translation>
            <numerusform>%n минута по часам</numerusform>
            <numerusform>%n минуты по часам</numerusform>
            <numerusform>%n минут по часам</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pressing when %2 are left</source>
        <translation>%1, срочно, когда остаётся %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to dispute</source>
        <translation>
            <numerusform>%n день на оспаривание</numerusform>
            <numerusform>%n дня на оспаривание</numerusform>
            <numerusform>%n дней на оспаривание</numerusform>
        </translation>
    </message>
    <message>
        <source>back the same way at any time, %1</source>
        <translation>возврат тем же путём в любое время, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go back the same way</source>
        <translation>
            <numerusform>%n день на возврат тем же путём</numerusform>
            <numerusform>%n дня на возврат тем же путём</numerusform>
            <numerusform>%n дней на возврат тем же путём</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>больше не действует</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>%1 a file, %2 a day</source>
        <translation>%1 за файл, %2 в день</translation>
    </message>
    <message>
        <source>%1 a payment, %2 a day</source>
        <translation>%1 за платёж, %2 в день</translation>
    </message>
    <message>
        <source>%1, %2 a file</source>
        <translation>%1, %2 за файл</translation>
    </message>
    <message>
        <source>Day of a payment system</source>
        <translation>День платёжной системы</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>закрыто: %1</translation>
    </message>
    <message>
        <source>open after all: %1</source>
        <translation>всё же открыто: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Time zone of a payment system</source>
        <translation>Часовой пояс платёжной системы</translation>
    </message>
    <message>
        <source>%1: %2 to %3, in UTC %4 to %5</source>
        <translation>%1: с %2 до %3, по UTC с %4 до %5</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3 to %4</source>
        <translation>%1; с даты %2 по UTC с %3 до %4</translation>
    </message>
    <message>
        <source>Cut-off of %1: %2, in UTC %3</source>
        <translation>Время отсечки, %1: %2, по UTC %3</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3</source>
        <translation>%1; с даты %2 по UTC %3</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>По часам %1</translation>
    </message>
    <message>
        <source>No method with a cut-off follows this payment system.</source>
        <translation>Ни один метод с временем отсечки не следует этой платёжной системе.</translation>
    </message>
    <message>
        <source>It has no hours of its own yet: until then those of the office hold.</source>
        <translation>Своих часов работы пока нет: до тех пор действуют часы офиса.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>с %1 до %2 (%3)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermsPage</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>What payments are held to: how soon they are decided, when the office is open, how long money goes back the way it came, and what one person may approve and release. A change is proposed by one administrator and decided by another.</source>
        <translation>Чему подчиняются платежи: как быстро по ним решают, когда открыт офис, как долго деньги возвращаются тем же путём и что один сотрудник может утвердить и выпустить. Изменение предлагает один администратор, а решает другой.</translation>
    </message>
    <message>
        <source>No term is in force.</source>
        <translation>Ни одно условие не действует.</translation>
    </message>
    <message>
        <source>An administrator proposes them here.</source>
        <translation>Их предлагает здесь администратор.</translation>
    </message>
    <message>
        <source>New limit of a person…</source>
        <translation>Новый лимит сотрудника…</translation>
    </message>
    <message>
        <source>New holiday…</source>
        <translation>Новый праздничный день…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>Предложить другое…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ваша роль этого не делает.</translation>
    </message>
    <message>
        <source>Choose a term in the list.</source>
        <translation>Выберите условие в списке.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Изменение %1 предложено; решает другой администратор.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ToldDialog</name>
    <message>
        <source>What %1 says lies there</source>
        <translation>Что лежит там по словам %1</translation>
    </message>
    <message>
        <source>As its portal or statement shows it now. It stands beside our books and changes nothing in them; a difference is brought to attention.</source>
        <translation>Так, как это сейчас показывает его портал или выписка. Это стоит рядом с нашими книгами и ничего в них не меняет; о расхождении сообщается.</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>Остаток там</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Где вы это прочли</translation>
    </message>
    <message>
        <source>Enter the balance</source>
        <translation>Внести остаток</translation>
    </message>
    <message>
        <source>Enter the balance.</source>
        <translation>Введите остаток.</translation>
    </message>
    <message>
        <source>Say where you read it.</source>
        <translation>Скажите, где вы это прочли.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TransferDialog</name>
    <message>
        <source>New transfer</source>
        <translation>Новый перевод</translation>
    </message>
    <message>
        <source>The amount is held at once. The first account is debited, then the other credited; if that is refused, the money goes back.</source>
        <translation>Сумма сразу блокируется. Сначала списание с первого счёта, затем зачисление на второй; при отказе деньги возвращаются.</translation>
    </message>
    <message>
        <source>To another client</source>
        <translation>Другому клиенту</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>На счёт</translation>
    </message>
    <message>
        <source>Enter the transfer</source>
        <translation>Создать перевод</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>по учёту доступно %1</translation>
    </message>
    <message>
        <source>%1; exchanged into %2 at the rate that is approved</source>
        <translation>%1; обмен в %2 по одобренному курсу</translation>
    </message>
    <message>
        <source>Choose the client who gets the money.</source>
        <translation>Выберите клиента, который получит деньги.</translation>
    </message>
    <message>
        <source>There is no other account to transfer to.</source>
        <translation>Нет другого счёта для перевода.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WalletDialog</name>
    <message>
        <source>From the wallet to an account</source>
        <translation>Из кошелька на счёт</translation>
    </message>
    <message>
        <source>The money is held at once; it goes onto the trading account when it is approved.</source>
        <translation>Деньги удерживаются сразу; на торговый счёт они поступят после одобрения.</translation>
    </message>
    <message>
        <source>Ask for the credit</source>
        <translation>Запросить зачисление</translation>
    </message>
    <message>
        <source>In the wallet: %1</source>
        <translation>В кошельке: %1</translation>
    </message>
    <message>
        <source>The wallet holds only %1.</source>
        <translation>В кошельке только %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WithdrawalDialog</name>
    <message>
        <source>New withdrawal</source>
        <translation>Новый вывод</translation>
    </message>
    <message>
        <source>The amount is held on the account at once, and given back if it is not paid out.</source>
        <translation>Сумма сразу блокируется на счёте и возвращается, если не выплачена.</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>Создать вывод</translation>
    </message>
    <message>
        <source>Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>Прежние одобрения больше не действуют, и сами вы одобрить вывод не можете.</translation>
    </message>
    <message>
        <source>Amend the withdrawal</source>
        <translation>Изменить вывод</translation>
    </message>
    <message>
        <source>Trading account</source>
        <translation>Торговый счёт</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (ещё не подтверждены)</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>по учёту доступно %1</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>У этого клиента нет активного торгового счёта.</translation>
    </message>
    <message>
        <source>This client has no destination yet; register one in the client&apos;s file.</source>
        <translation>У клиента пока нет реквизитов; добавьте их в досье клиента.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Введите сумму, например %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Сумма должна быть больше нуля.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WorkListTexts</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждёт второго человека</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>Внесено неверно</translation>
    </message>
    <message>
        <source>Marked as paid by hand at the gateway</source>
        <translation>На шлюзе вручную отмечено как оплаченное</translation>
    </message>
    <message>
        <source>Came in another currency</source>
        <translation>Пришло в другой валюте</translation>
    </message>
    <message>
        <source>A state nobody knows here</source>
        <translation>Состояние, которое здесь неизвестно</translation>
    </message>
    <message>
        <source>The gateway waits for somebody</source>
        <translation>Шлюз ждёт кого-то</translation>
    </message>
    <message>
        <source>Stands under another reference</source>
        <translation>Стоит под другим номером</translation>
    </message>
    <message>
        <source>Is no deposit there</source>
        <translation>Там это не депозит</translation>
    </message>
    <message>
        <source>The gateway names no amount</source>
        <translation>Шлюз не называет суммы</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>Вернулось в прежнее состояние</translation>
    </message>
    <message>
        <source>A dispute that cannot be booked</source>
        <translation>Спор, который нельзя провести</translation>
    </message>
    <message>
        <source>The dispute ended otherwise there</source>
        <translation>Там спор закончился иначе</translation>
    </message>
    <message>
        <source>Another amount than was booked</source>
        <translation>Не та сумма, что проведена</translation>
    </message>
    <message>
        <source>Taken back after it was credited</source>
        <translation>Отозвано после зачисления</translation>
    </message>
    <message>
        <source>The money came: book it</source>
        <translation>Деньги пришли: провести</translation>
    </message>
    <message>
        <source>There is nothing to book</source>
        <translation>Проводить нечего</translation>
    </message>
    <message>
        <source>The client owes it</source>
        <translation>Должен клиент</translation>
    </message>
    <message>
        <source>The provider has given it again</source>
        <translation>Провайдер снова зачислил</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Не погашено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>Подтверждение платежа</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Who the client is</source>
        <translation>Кто такой клиент</translation>
    </message>
    <message>
        <source>Terms the client accepted</source>
        <translation>Условия, принятые клиентом</translation>
    </message>
    <message>
        <source>What the client did with the money</source>
        <translation>Что клиент сделал с деньгами</translation>
    </message>
    <message>
        <source>Money given back already</source>
        <translation>Уже возвращённые деньги</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>purser::shell::Announcer</name>
    <message>
        <source>Unlock the workstation to read it.</source>
        <translation>Разблокируйте рабочее место, чтобы прочитать.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Bell</name>
    <message>
        <source>%1 waiting for you</source>
        <translation>вас ждёт: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничего не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n new notification(s)</source>
        <translation>
            <numerusform>%1; %n новое уведомление</numerusform>
            <numerusform>%1; %n новых уведомления</numerusform>
            <numerusform>%1; %n новых уведомлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>purser::shell::CodeField</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>purser::shell::DeskWindow</name>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 — Purser</translation>
    </message>
</context>
<context>
    <name>purser::shell::Factor</name>
    <message>
        <source>This code has been used already; wait for the next one.</source>
        <translation>Этот код уже использован; дождитесь следующего.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Неверный код.</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more time(s) before you have to wait.</source>
        <translation>
            <numerusform>До паузы осталась %n попытка.</numerusform>
            <numerusform>До паузы осталось %n попытки.</numerusform>
            <numerusform>До паузы осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have to wait before the next try.</source>
        <translation>Перед следующей попыткой нужно подождать.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Слишком много неверных кодов. Повторить можно через %n минуту.</numerusform>
            <numerusform>Слишком много неверных кодов. Повторить можно через %n минуты.</numerusform>
            <numerusform>Слишком много неверных кодов. Повторить можно через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Two administrators have to reset your second factor.</source>
        <translation>Слишком много неверных кодов. Два администратора должны сбросить ваш второй фактор.</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorDialog</name>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows for this office. Without your phone, enter one of your recovery codes.</source>
        <translation>Введите шесть цифр, которые приложение-аутентификатор показывает для этого офиса. Если телефона нет, введите один из резервных кодов.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Scan this picture with an authenticator app on your phone, then enter the six digits it shows.</source>
        <translation>Отсканируйте изображение приложением-аутентификатором на телефоне и введите шесть цифр, которые оно покажет.</translation>
    </message>
    <message>
        <source>The secret, for typing it in</source>
        <translation>Секрет для ввода вручную</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Код из приложения</translation>
    </message>
    <message>
        <source>No camera? Type the letters and digits under the picture into the app.</source>
        <translation>Нет камеры? Введите в приложение буквы и цифры под изображением.</translation>
    </message>
    <message>
        <source>Each of these lets you in once without your phone. Print them or write them down and keep them away from this computer; they are not shown again.</source>
        <translation>Каждый код один раз позволяет войти без телефона. Напечатайте или запишите их и храните отдельно от этого компьютера; больше они не показываются.</translation>
    </message>
    <message>
        <source>Your second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Настройка второго фактора</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Резервные коды</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Коды сохранены</translation>
    </message>
</context>
<context>
    <name>purser::shell::Keychain</name>
    <message>
        <source>The password store of this computer is not available: none is running.</source>
        <translation>Хранилище паролей этого компьютера недоступно: ни одно не запущено.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked.</source>
        <translation>Хранилище паролей этого компьютера заблокировано.</translation>
    </message>
    <message>
        <source>The password store of this computer does not let Purser in.</source>
        <translation>Хранилище паролей этого компьютера не пускает Purser.</translation>
    </message>
    <message>
        <source>The question of the password store was closed without an answer.</source>
        <translation>Запрос хранилища паролей закрыт без ответа.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer.</source>
        <translation>Хранилище паролей этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>To have it remembered, start GNOME Keyring or KWallet.</source>
        <translation>Чтобы пароль запоминался, запустите GNOME Keyring или KWallet.</translation>
    </message>
    <message>
        <source>To have it remembered, unlock the store; it may be asking in another window.</source>
        <translation>Чтобы пароль запоминался, разблокируйте хранилище; возможно, оно ждёт ответа в другом окне.</translation>
    </message>
    <message>
        <source>To have it remembered, allow Purser in the settings of the store.</source>
        <translation>Чтобы пароль запоминался, разрешите доступ для Purser в настройках хранилища.</translation>
    </message>
    <message>
        <source>To have it remembered, sign in again and answer the question.</source>
        <translation>Чтобы пароль запоминался, войдите снова и ответьте на запрос.</translation>
    </message>
    <message>
        <source>It may be asking something in another window.</source>
        <translation>Возможно, оно ждёт ответа в другом окне.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Your password is kept until Purser is closed, and asked for at the next start.</source>
        <translation>Пароль хранится до закрытия Purser и запрашивается при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>purser::shell::KeychainTr::KeychainTr</name>
    <message>
        <source>The password store of this computer cannot be used.</source>
        <translation>Хранилище паролей этого компьютера использовать нельзя.</translation>
    </message>
</context>
<context>
    <name>purser::shell::LockScreen</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Код из приложения-аутентификатора</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Неверный пароль.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>purser::shell::Locker</name>
    <message>
        <source>This workstation is locked. What was under way goes on.</source>
        <translation>Рабочее место заблокировано. Начатое продолжается.</translation>
    </message>
    <message>
        <source>Locked – Purser</source>
        <translation>Заблокировано — Purser</translation>
    </message>
</context>
<context>
    <name>purser::shell::LoginWindow</name>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Добро пожаловать в Purser</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>Подключиться к офису</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Trial office</source>
        <translation>Пробный офис</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Выбор пароля</translation>
    </message>
    <message>
        <source>Starting the trial office…</source>
        <translation>Запуск пробного офиса…</translation>
    </message>
    <message>
        <source>There is no trial office on this computer yet. Create it with installer/trial.sh.</source>
        <translation>На этом компьютере ещё нет пробного офиса. Создайте его с помощью installer/trial.sh.</translation>
    </message>
</context>
<context>
    <name>purser::shell::MainWindow</name>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Every desk has a window of its own.</source>
        <translation>Все разделы открыты в отдельных окнах.</translation>
    </message>
    <message>
        <source>Close one of them, and its desk comes back here.</source>
        <translation>Закройте одно из них, и его раздел вернётся сюда.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 — Purser</translation>
    </message>
    <message>
        <source>Desk in a window of its own, or back</source>
        <translation>Раздел в отдельное окно или обратно</translation>
    </message>
    <message>
        <source>new window monitor screen detach</source>
        <translation>новое окно монитор экран отделить</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>time and place of the office: &quot;14:26 Nicosia&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No connection to the office since %1. What you see may be out of date; nothing can be decided until it is back.</source>
        <translation>Нет связи с офисом с %1. Данные могли устареть; принимать решения нельзя, пока связь не восстановится.</translation>
    </message>
    <message>
        <source>The connection to the office was lost a moment ago and is being restored.</source>
        <translation>Связь с офисом только что потеряна и восстанавливается.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>How to be told</source>
        <translation>Настройка уведомлений</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting for you</source>
        <translation>
            <numerusform>%n пункт ждёт вас</numerusform>
            <numerusform>%n пункта ждут вас</numerusform>
            <numerusform>%n пунктов ждут вас</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. What the office has to tell you appears here.</source>
        <translation>Вас ничего не ждёт. Здесь появляются сообщения офиса.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeRow</name>
    <message>
        <source>New: %1. %2</source>
        <translation>Новое: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeRulesDialog</name>
    <message>
        <source>How to be told</source>
        <translation>Настройка уведомлений</translation>
    </message>
    <message>
        <source>What the office tells you by itself. Kept in the office, so it is the same at every workstation.</source>
        <translation>О чём офис сообщает сам. Хранится в офисе и одинаково на всех рабочих местах.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тишина с</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>Всплывающее</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тишина до</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>by the office&apos;s clock: no toasts, no sounds</source>
        <translation>по часам офиса: без всплывающих уведомлений и звуков</translation>
    </message>
    <message>
        <source>The quiet hours begin and end at the same minute.</source>
        <translation>Часы тишины начинаются и заканчиваются в одну минуту.</translation>
    </message>
    <message>
        <source>Sound of the desktop</source>
        <translation>Звук рабочего стола</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Свой файл…</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Sound of “%1”</source>
        <translation>Звук: «%1»</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga)</source>
        <translation>Звуки (*.wav *.ogg *.oga)</translation>
    </message>
    <message>
        <source>%1, sound: %2</source>
        <translation>%1, звук: %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::Notices</name>
    <message>
        <source>%1, which you hold, is overdue.</source>
        <translation>%1 у вас в работе: срок истёк.</translation>
    </message>
    <message>
        <source>%1, which you hold, is due soon.</source>
        <translation>%1 у вас в работе: срок скоро истечёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) overdue; most pressing: %1.</source>
        <translation>
            <numerusform>Просрочен %n платёж; самый срочный: %1.</numerusform>
            <numerusform>Просрочено %n платежа; самый срочный: %1.</numerusform>
            <numerusform>Просрочено %n платежей; самый срочный: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due soon; most pressing: %1.</source>
        <translation>
            <numerusform>Скоро истекает срок %n платежа; самый срочный: %1.</numerusform>
            <numerusform>Скоро истекает срок %n платежей; самый срочный: %1.</numerusform>
            <numerusform>Скоро истекает срок %n платежей; самый срочный: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Передано мне</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Возвращено мне</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <source>Change waits for me</source>
        <translation>Изменение ждёт меня</translation>
    </message>
    <message>
        <source>Audit log not sealed</source>
        <translation>Журнал аудита не опечатан</translation>
    </message>
    <message>
        <source>%1 handed you %2.</source>
        <translation>%1 передаёт вам %2.</translation>
    </message>
    <message>
        <source>%1 handed you %2: %3</source>
        <translation>%1 передаёт вам %2: %3</translation>
    </message>
    <message>
        <source>%1 returned %2 to you with a question.</source>
        <translation>%1 возвращает вам %2 с вопросом.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 was carried out.</source>
        <translation>%1: неизвестно, выполнено ли.</translation>
    </message>
    <message>
        <source>%1 proposes a change of rights or rules.</source>
        <translation>%1 предлагает изменить права или правила.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) wait for their seal.</source>
        <translation>
            <numerusform>%n запись аудита ждёт печати.</numerusform>
            <numerusform>%n записи аудита ждут печати.</numerusform>
            <numerusform>%n записей аудита ждут печати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has renewed the list %1 for %n day(s).</source>
        <translation>
            <numerusform>Список %1 не обновлялся %n день.</numerusform>
            <numerusform>Список %1 не обновлялся %n дня.</numerusform>
            <numerusform>Список %1 не обновлялся %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version of the list %1 lost too much and was not taken.</source>
        <translation>Новая версия списка %1 потеряла слишком много записей и не принята.</translation>
    </message>
    <message>
        <source>New list files cannot be read and were not taken.</source>
        <translation>Новые файлы списков не читаются и не приняты.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test of screening missed %n listed name(s).</source>
        <translation>
            <numerusform>Самопроверка скрининга пропустила %n имя из списков.</numerusform>
            <numerusform>Самопроверка скрининга пропустила %n имени из списков.</numerusform>
            <numerusform>Самопроверка скрининга пропустила %n имён из списков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client found on a list</source>
        <translation>Клиент найден в списке</translation>
    </message>
    <message>
        <source>Declared funds used up</source>
        <translation>Заявленные средства исчерпаны</translation>
    </message>
    <message>
        <source>Screening not sound</source>
        <translation>Скрининг неисправен</translation>
    </message>
    <message>
        <source>Screening found somebody like the client of %1.</source>
        <translation>%1: скрининг нашёл кого-то похожего на клиента.</translation>
    </message>
    <message>
        <source>%1 has paid in %2 % of what was declared.</source>
        <translation>%1: внесено %2 % от заявленного.</translation>
    </message>
    <message>
        <source>Client review</source>
        <translation>Верификация клиентов</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>Письмо не отправлено</translation>
    </message>
    <message>
        <source>A letter to %1 could not be sent.</source>
        <translation>Не удалось отправить письмо клиенту %1.</translation>
    </message>
    <message>
        <source>Automatic approval stopped itself</source>
        <translation>Автоматическое одобрение остановилось само</translation>
    </message>
    <message>
        <source>People disagree with what the rule %1 approved: it has stopped.</source>
        <translation>Сотрудники не согласны с тем, что одобрило правило %1: оно остановлено.</translation>
    </message>
    <message>
        <source>Market rate jumped</source>
        <translation>Скачок рыночного курса</translation>
    </message>
    <message>
        <source>The rate %1/%2 jumped and waits for a person.</source>
        <translation>Курс %1/%2 скакнул и ждёт человека.</translation>
    </message>
    <message>
        <source>Automatic decision not checked in time</source>
        <translation>Автоматическое решение не проверено вовремя</translation>
    </message>
    <message>
        <source>The rule %1 approved %2; the check of it is overdue.</source>
        <translation>Правило %1 одобрило %2; проверка просрочена.</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>Вирус в документе</translation>
    </message>
    <message>
        <source>Document not scanned</source>
        <translation>Документ не проверен</translation>
    </message>
    <message>
        <source>A virus was found in a document of %1.</source>
        <translation>В документе клиента %1 найден вирус.</translation>
    </message>
    <message>
        <source>A document of %1 could not be scanned for viruses.</source>
        <translation>Документ клиента %1 не удалось проверить на вирусы.</translation>
    </message>
    <message>
        <source>Ticket not answered in time</source>
        <translation>Обращение без ответа в срок</translation>
    </message>
    <message>
        <source>A client wrote again in my ticket</source>
        <translation>Клиент снова написал в моём обращении</translation>
    </message>
    <message>
        <source>The answer to %1 is overdue.</source>
        <translation>Ответ на %1 просрочен.</translation>
    </message>
    <message>
        <source>The client wrote again about %1.</source>
        <translation>Клиент снова написал по %1.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Hit to be looked at again</source>
        <translation>Совпадение, к которому пора вернуться</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Проверка не завершена в срок</translation>
    </message>
    <message>
        <source>Deposit to be judged</source>
        <translation>Депозит на рассмотрении</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>Срок доказательств</translation>
    </message>
    <message>
        <source>Dispute nobody answered</source>
        <translation>Спор без ответа</translation>
    </message>
    <message>
        <source>Money to be confirmed</source>
        <translation>Деньги на подтверждение</translation>
    </message>
    <message>
        <source>A hit of %1 was put off to today.</source>
        <translation>Совпадение клиента %1 было отложено до сегодня.</translation>
    </message>
    <message>
        <source>%1 was not verified in time; the money goes back.</source>
        <translation>%1: проверка не завершена в срок; деньги возвращаются.</translation>
    </message>
    <message>
        <source>The gateway says something of %1 that people have to judge.</source>
        <translation>Шлюз сообщает о %1 то, о чём должны судить люди.</translation>
    </message>
    <message>
        <source>Evidence for the dispute of %1 is nearly due.</source>
        <translation>Скоро срок доказательств к спору по %1.</translation>
    </message>
    <message>
        <source>Nobody answered the dispute of %1 in time.</source>
        <translation>Никто вовремя не ответил на спор по %1.</translation>
    </message>
    <message>
        <source>%1 entered money that somebody else has to confirm.</source>
        <translation>%1: внесены деньги, которые должен подтвердить другой человек.</translation>
    </message>
    <message>
        <source>Money that cannot go back</source>
        <translation>Деньги, которые нельзя вернуть</translation>
    </message>
    <message>
        <source>Money of %1 has to go back and cannot; see to it.</source>
        <translation>Деньги %1 нужно вернуть, но нельзя; займитесь этим.</translation>
    </message>
    <message>
        <source>I am asked something</source>
        <translation>Меня спрашивают</translation>
    </message>
    <message>
        <source>My question was not answered in time</source>
        <translation>На мой вопрос не ответили вовремя</translation>
    </message>
    <message>
        <source>Asked about a partner&apos;s client</source>
        <translation>Вопрос о клиенте партнёра</translation>
    </message>
    <message>
        <source>%1 asks you something about %2.</source>
        <translation>%1 спрашивает вас о %2.</translation>
    </message>
    <message>
        <source>Nobody has answered in time what you asked about %1.</source>
        <translation>Никто не ответил вовремя на ваш вопрос о %1.</translation>
    </message>
    <message>
        <source>%1 asks you about the payment %2: %3</source>
        <translation>%1 спрашивает вас о платеже %2: %3</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Move of money to be confirmed</source>
        <translation>Перемещение денег на подтверждение</translation>
    </message>
    <message>
        <source>Money at a provider differs</source>
        <translation>Деньги у провайдера расходятся</translation>
    </message>
    <message>
        <source>%1 entered money moved at %2 that somebody else has to confirm.</source>
        <translation>%1: внесено перемещение денег у %2, его должен подтвердить кто-то другой.</translation>
    </message>
    <message>
        <source>%1 says another balance than our books have.</source>
        <translation>%1 называет другой остаток, чем в наших книгах.</translation>
    </message>
    <message>
        <source>Break-glass in use</source>
        <translation>Экстренный доступ используется</translation>
    </message>
    <message>
        <source>Break-glass not reviewed in time</source>
        <translation>Экстренный доступ не проверен вовремя</translation>
    </message>
    <message>
        <source>%1 approves in a role nobody is there for; %2 confirmed it.</source>
        <translation>%1 утверждает в роли, которой некому воспользоваться; подтверждено: %2.</translation>
    </message>
    <message>
        <source>Nobody has reviewed in time what %1 used break-glass for.</source>
        <translation>Никто вовремя не проверил, для чего %1 использовал экстренный доступ.</translation>
    </message>
    <message>
        <source>Risk of a client became high</source>
        <translation>Риск клиента стал высоким</translation>
    </message>
    <message>
        <source>Message of a gateway waits for people</source>
        <translation>Сообщение шлюза ждёт сотрудника</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became prohibited; nothing moves until the review is decided.</source>
        <translation>Риск клиента по %1 стал недопустимым; до решения по проверке всё остановлено.</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became high.</source>
        <translation>Риск клиента по %1 стал высоким.</translation>
    </message>
    <message>
        <source>A message of %1 waits for people.</source>
        <translation>Сообщение от %1 ждёт сотрудника.</translation>
    </message>
    <message>
        <source>Hit handed on again and again</source>
        <translation>Совпадение передают снова и снова</translation>
    </message>
    <message numerus="yes">
        <source>A hit of %1 was handed on %n time(s) without a decision.</source>
        <translation>
            <numerusform>Совпадение %1 передали %n раз без решения.</numerusform>
            <numerusform>Совпадение %1 передали %n раза без решения.</numerusform>
            <numerusform>Совпадение %1 передали %n раз без решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired destination at another client</source>
        <translation>Выведенные реквизиты у другого клиента</translation>
    </message>
    <message>
        <source>%1 has a destination that was retired for another client.</source>
        <translation>У %1 есть реквизиты, выведенные из употребления у другого клиента.</translation>
    </message>
    <message>
        <source>Hit taken over from you</source>
        <translation>Совпадение у вас забрали</translation>
    </message>
    <message>
        <source>Partner to be looked at again</source>
        <translation>Пора снова посмотреть партнёра</translation>
    </message>
    <message>
        <source>%1 took over a hit of %2 that you had.</source>
        <translation>%1 забрал(а) у вас совпадение клиента %2.</translation>
    </message>
    <message>
        <source>The day has come to look again at the grade of %1.</source>
        <translation>Пришёл день снова посмотреть на оценку: %1.</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Вернувшаяся выплата</translation>
    </message>
    <message>
        <source>%1 came back: pay it out again, or say that it stays.</source>
        <translation>%1 вернулась: выплатите ещё раз или укажите, что деньги остаются.</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficeBook</name>
    <message>
        <source>Trial office</source>
        <translation>Пробный офис</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficePage</name>
    <message>
        <source>Host names</source>
        <translation>Имена хостов</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open an office file…</source>
        <translation>Открыть файл офиса…</translation>
    </message>
    <message>
        <source>Name, as you call it</source>
        <translation>Название для себя</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Корневой сертификат</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the office must prove its name with it.</source>
        <translation>Соединение зашифровано; по этому сертификату офис подтверждает своё имя.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>One or several with commas, such as db1.example.com,db2.example.com.</source>
        <translation>Одно или несколько через запятую, например db1.example.com,db2.example.com.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>Открытие файла офиса</translation>
    </message>
    <message>
        <source>Office files (*.json)</source>
        <translation>Файлы офиса (*.json)</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>Выбор корневого сертификата</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Сертификаты (*.crt *.pem)</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>The office stores only what is needed to check it; nobody can read it.</source>
        <translation>Офис хранит только то, что нужно для проверки пароля; прочитать его не может никто.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Enter the new password twice first.</source>
        <translation>Сначала введите новый пароль дважды.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>14 characters or more; a few words are best.</source>
        <translation>14 символов или больше; лучше всего несколько слов.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>14 characters or more; 12 will do with capitals, small letters and figures.</source>
        <translation>14 символов или больше; хватит 12, если есть заглавные и строчные буквы и цифры.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Пароль слишком длинный.</translation>
    </message>
    <message>
        <source>It must not hold your login.</source>
        <translation>Пароль не должен содержать ваш логин.</translation>
    </message>
    <message>
        <source>Everybody tries this one first.</source>
        <translation>Этот пароль пробуют первым.</translation>
    </message>
    <message>
        <source>It holds characters that a password cannot have.</source>
        <translation>Пароль содержит недопустимые символы.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordPage</name>
    <message>
        <source>Set password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Your password is temporary. Choose one that only you know; nobody else can see it.</source>
        <translation>Ваш пароль временный. Выберите пароль, который знаете только вы; больше его никто не увидит.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
</context>
<context>
    <name>purser::shell::PersonPage</name>
    <message>
        <source>Who do you want to be? Approvals need two people, so try two.</source>
        <translation>От чьего имени войти? Для одобрений нужны двое, поэтому попробуйте двоих.</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Другой офис</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
</context>
<context>
    <name>purser::shell::QrCode</name>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>QR-код для приложения-аутентификатора</translation>
    </message>
</context>
<context>
    <name>purser::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
</context>
<context>
    <name>purser::shell::RailButton</name>
    <message>
        <source>%1 waiting</source>
        <translation>ожидает: %1</translation>
    </message>
</context>
<context>
    <name>purser::shell::RecoveryList</name>
    <message>
        <source>Copy all</source>
        <translation>Копировать все</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Резервный код %1</translation>
    </message>
</context>
<context>
    <name>purser::shell::Roles</name>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Payments manager</source>
        <translation>Руководитель отдела платежей</translation>
    </message>
    <message>
        <source>Head of compliance</source>
        <translation>Руководитель комплаенса</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Комплаенс-офицер</translation>
    </message>
    <message>
        <source>Payments specialist</source>
        <translation>Специалист по платежам</translation>
    </message>
    <message>
        <source>Partner manager</source>
        <translation>Менеджер по партнёрам</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Операционный отдел</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Аналитик</translation>
    </message>
</context>
<context>
    <name>purser::shell::SearchButton</name>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>Поиск: клиенты, логины, платежи, действия</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionTools</name>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>How to be told…</source>
        <translation>Настройка уведомлений…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Сеансы…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Второй фактор…</translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation>Второй фактор настроен.</translation>
    </message>
    <message>
        <source>You have no desk that shows this.</source>
        <translation>У вас нет раздела, где это показано.</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionsDialog</name>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Неизвестная программа</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>Завершить остальные сеансы</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>last active %1</source>
        <translation>последняя активность %1</translation>
    </message>
    <message>
        <source>second factor proved</source>
        <translation>второй фактор подтверждён</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Этот</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Log out %1</source>
        <translation>Завершить сеанс: %1</translation>
    </message>
    <message>
        <source>What they have sent counts; what they are typing is lost. They are told the reason and may sign in again.</source>
        <translation>Отправленное учитывается; введённое, но не отправленное теряется. Сотрудник увидит причину и сможет войти снова.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>purser::shell::SignInPage</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>Запомнить пароль на этом компьютере</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Другой офис</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop, never in a file.</source>
        <translation>Хранится в связке ключей рабочего стола, а не в файле.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
</context>
<context>
    <name>purser::shell::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>round trip to the office: &quot;3 ms&quot;</extracomment>
        <translation>Офис</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Connected to the office</source>
        <translation>Связь с офисом есть</translation>
    </message>
    <message>
        <source>reconnecting %1</source>
        <translation>переподключение %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>нет связи %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4 ago</source>
        <translation>%1 на %2: %3, %4 назад</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Мост</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>No service of the bridge has reported to this office yet.</source>
        <translation>Ни одна служба моста ещё не сообщила о себе этому офису.</translation>
    </message>
    <message>
        <source>Audit not sealed yet</source>
        <translation>Аудит ещё не опечатан</translation>
    </message>
    <message>
        <source>Audit sealed</source>
        <translation>Аудит опечатан</translation>
    </message>
    <message>
        <source>Every record is sealed.</source>
        <translation>Все записи опечатаны.</translation>
    </message>
    <message>
        <source>%1 records wait for the next seal, the oldest %2.</source>
        <translation>Записей ждут следующей печати: %1, самой старой %2.</translation>
    </message>
    <message>
        <source>Screening self-test</source>
        <translation>Самопроверка списков</translation>
    </message>
    <message>
        <source>%1 of %2 names not found</source>
        <translation>не найдено имён: %1 из %2</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последняя %1</translation>
    </message>
    <message>
        <source>Every listed name is looked for each night. %1: %2 of %3 found.</source>
        <translation>Каждое имя из списков ищется каждую ночь. %1: найдено %2 из %3.</translation>
    </message>
</context>
<context>
    <name>purser::shell::UserButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::WelcomePage</name>
    <message>
        <source>Open the trial office</source>
        <translation>Открыть пробный офис</translation>
    </message>
    <message>
        <source>A complete office on this computer with invented clients, payments and a trading server. Nothing leaves this computer.</source>
        <translation>Полный офис на этом компьютере с вымышленными клиентами, платежами и торговым сервером. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>Подключиться к офису</translation>
    </message>
    <message>
        <source>Your administrator gives you its address, or an office file that holds it.</source>
        <translation>Администратор даст вам адрес или файл офиса, в котором он указан.</translation>
    </message>
    <message>
        <source>Which office do you want to work in?</source>
        <translation>В каком офисе вы хотите работать?</translation>
    </message>
</context>
<context>
    <name>purser::shell::WorkNext</name>
    <message>
        <source>Work next</source>
        <translation>Взять следующее</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Вас ничего не ждёт.</translation>
    </message>
    <message>
        <source>An item is held for you, but this program cannot open it.</source>
        <translation>За вами закреплён пункт, но эта программа не может его открыть.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Workspace</name>
    <message>
        <source>The office was restored or moved. Everything is being read again.</source>
        <translation>Офис восстановлен или перенесён. Все данные читаются заново.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>settings look colours appearance</source>
        <extracomment>other words that find the three themes in the palette</extracomment>
        <translation>настройки вид цвета оформление</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>bright day</source>
        <translation>яркая дневная</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>night black</source>
        <translation>чёрная ночная</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Тема системы</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>settings language texts</source>
        <extracomment>other words that find the languages in the palette</extracomment>
        <translation>настройки язык тексты</translation>
    </message>
</context>
</TS>
