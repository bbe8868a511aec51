<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DeepLink</name>
    <message>
        <source>The link was not opened: it is too long to be one of Purser&apos;s.</source>
        <translation>لم يُفتح الرابط: هو أطول من أن يكون من روابط Purser.</translation>
    </message>
    <message>
        <source>The link was not opened: it names nothing that Purser shows.</source>
        <translation>لم يُفتح الرابط: لا يشير إلى شيء يعرضه Purser.</translation>
    </message>
    <message>
        <source>The link leads to nothing that you may see in this office.</source>
        <translation>لا يؤدي الرابط إلى شيء يُسمح لك برؤيته في هذا المكتب.</translation>
    </message>
    <message>
        <source>The link was not opened: you have no desk that shows it.</source>
        <translation>لم يُفتح الرابط: ليس لديك قسم يعرضه.</translation>
    </message>
    <message>
        <source>The link was not opened: it is not written like one of Purser&apos;s.</source>
        <translation>لم يُفتح الرابط: صيغته ليست صيغة روابط Purser.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Another Purser keeps your drafts; what you type here and do not send is gone when this one ends.</source>
        <translation>تحتفظ نسخة أخرى من Purser بمسوداتك؛ وما تكتبه هنا دون إرساله يُفقد عند إغلاق هذه النسخة.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: what you type and do not send is gone when Purser ends.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح مفتوحة: ما تكتبه دون إرساله يُفقد عند إغلاق Purser.</translation>
    </message>
    <message>
        <source>The key of your earlier drafts is gone from the keychain; they cannot be read any more.</source>
        <translation>لم يعد مفتاح مسوداتك السابقة موجودًا في سلسلة المفاتيح، ولم تعد قراءتها ممكنة.</translation>
    </message>
</context>
<context>
    <name>KeySheets</name>
    <message>
        <source>Show all keys</source>
        <translation>عرض جميع الاختصارات</translation>
    </message>
    <message>
        <source>help cheat sheet shortcuts keyboard</source>
        <translation>مساعدة دليل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts…</source>
        <translation>الإعدادات: اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>keys change hotkeys</source>
        <translation>مفاتيح تغيير اختصارات</translation>
    </message>
</context>
<context>
    <name>OfficeFinder</name>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <extracomment>between the members of a list; Arabic has its own comma</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>purser::clients::ApplicantDialog</name>
    <message>
        <source>New applicant</source>
        <translation>مقدم طلب جديد</translation>
    </message>
    <message>
        <source>Opens a file and an application. Fields with a star are needed for the level; they can also be filled in later.</source>
        <translation>يُفتح ملف وطلب. الحقول المعلمة بنجمة لازمة للمستوى؛ ويمكن ملؤها لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>المستوى 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>المستوى 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>المستوى 3</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>الولاية القضائية</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>مصدر البيانات</translation>
    </message>
    <message>
        <source>A name, a level and a jurisdiction are needed to open a file.</source>
        <translation>يلزم لفتح الملف اسم ومستوى وولاية قضائية.</translation>
    </message>
    <message>
        <source>%1, %2 (same %3)</source>
        <extracomment>name, code, what is the same: &quot;Jörg Müller, C-12 (same e-mail)&quot;</extracomment>
        <translation>%1، %2 (تطابق في: %3)</translation>
    </message>
    <message>
        <source>May be here already: %1</source>
        <translation>قد يكون مسجلًا من قبل: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>purser::clients::AutomaticPage</name>
    <message>
        <source>You proposed, published or confirmed this rule. Another person checks what it decides.</source>
        <translation>أنت من اقترح هذه القاعدة أو نشرها أو أكدها. شخص آخر يتحقق مما تقرره.</translation>
    </message>
    <message>
        <source>You stopped this rule. Another person confirms it.</source>
        <translation>أنت من أوقف هذه القاعدة. شخص آخر يؤكدها.</translation>
    </message>
    <message>
        <source>A rule goes live after it has been in shadow under the same name.</source>
        <translation>تدخل القاعدة التشغيل الفعلي بعد مرورها بوضع الظل بالاسم نفسه.</translation>
    </message>
    <message>
        <source>People disagree with what this version approved. Propose another version.</source>
        <translation>يعترض الموظفون على ما اعتمده هذا الإصدار. اقترح إصدارًا آخر.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>في وضع الظل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>risk up to %1</source>
        <translation>المخاطر حتى %1</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>باستثناء %1</translation>
    </message>
    <message>
        <source>with the vendor&apos;s verdict</source>
        <translation>مع نتيجة مزود التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <translation>
            <numerusform>%n يوميًا</numerusform>
            <numerusform>%n يوميًا</numerusform>
            <numerusform>%n يوميًا</numerusform>
            <numerusform>%n يوميًا</numerusform>
            <numerusform>%n يوميًا</numerusform>
            <numerusform>%n يوميًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % checked</source>
        <translation>يُتحقق من %1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>purser::clients::AutomaticView</name>
    <message>
        <source>Automatic</source>
        <translation>التلقائي</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients…</source>
        <translation>إيقاف الاعتماد التلقائي للعملاء…</translation>
    </message>
    <message>
        <source>Check automatic decisions</source>
        <translation>التحقق من القرارات التلقائية</translation>
    </message>
    <message>
        <source>Refresh automatic approvals</source>
        <translation>تحديث الاعتمادات التلقائية</translation>
    </message>
    <message>
        <source>Automatic decisions that people check</source>
        <translation>القرارات التلقائية التي يتحقق منها الموظفون</translation>
    </message>
    <message>
        <source>A disagreement with a rule</source>
        <translation>اعتراض على قاعدة</translation>
    </message>
    <message>
        <source>Rules that approve applications</source>
        <translation>القواعد التي تعتمد الطلبات</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>ما قررته القاعدة</translation>
    </message>
    <message>
        <source>What a rule would have approved</source>
        <translation>ما كانت القاعدة ستعتمده</translation>
    </message>
    <message>
        <source>Rules that wait for the head of compliance</source>
        <translation>قواعد بانتظار رئيس الامتثال</translation>
    </message>
    <message>
        <source>Decisions that were checked</source>
        <translation>القرارات التي جرى التحقق منها</translation>
    </message>
    <message>
        <source>Automatic approvals of clients</source>
        <translation>الاعتمادات التلقائية للعملاء</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جرى التحقق منها</translation>
    </message>
    <message>
        <source>What clients are written</source>
        <translation>ما يُكتب إلى العملاء</translation>
    </message>
    <message>
        <source>A letter in every language</source>
        <translation>رسالة بكل لغة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The policy of onboarding</source>
        <translation>سياسة قبول العملاء</translation>
    </message>
    <message>
        <source>Whom a rule would touch</source>
        <translation>من ستمسّه القاعدة</translation>
    </message>
    <message>
        <source>Countries above the ordinary</source>
        <translation>بلدان فوق المعتاد</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>ما يفتحه المستوى</translation>
    </message>
    <message>
        <source>Questions in five languages</source>
        <translation>أسئلة بخمس لغات</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
</context>
<context>
    <name>purser::clients::CasesPanel</name>
    <message>
        <source>Cases about this client</source>
        <translation>قضايا عن هذا العميل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Open a &amp;case…</source>
        <translation>فتح &amp;قضية…</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>No case about this client.</source>
        <translation>لا قضية عن هذا العميل.</translation>
    </message>
    <message>
        <source>Whoever opens one works on it.</source>
        <translation>من يفتح قضية يعمل عليها.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientColumns</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Payments that are not finished</source>
        <translation>المدفوعات التي لم تكتمل</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Risk band</source>
        <translation>فئة المخاطر</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Brand (code)</source>
        <translation>العلامة التجارية (الرمز)</translation>
    </message>
    <message>
        <source>Desk (code)</source>
        <translation>المكتب (الرمز)</translation>
    </message>
    <message>
        <source>Team (code)</source>
        <translation>الفريق (الرمز)</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientDeeds</name>
    <message>
        <source>This client has that destination already. Nothing was added.</source>
        <translation>هذه الوجهة مسجلة لهذا العميل من قبل. لم تتم أي إضافة.</translation>
    </message>
    <message>
        <source>This does not look like a number of that method. Nothing was added.</source>
        <translation>لا يبدو هذا رقمًا من أرقام هذه الطريقة. لم تتم أي إضافة.</translation>
    </message>
    <message>
        <source>You entered it yourself; another person decides.</source>
        <translation>أدخلتها بنفسك؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>Destination added; it waits to be verified.</source>
        <translation>أُضيفت الوجهة، وهي بانتظار التوثيق.</translation>
    </message>
    <message>
        <source>Verify a destination</source>
        <translation>توثيق وجهة السحب</translation>
    </message>
    <message>
        <source>Say what shows that it belongs to the client. This stays on the record.</source>
        <translation>اذكر ما يثبت أن الوجهة تعود إلى العميل. يبقى ذلك محفوظًا في السجل.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>وجهة السحب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>Destination verified.</source>
        <translation>تم توثيق الوجهة.</translation>
    </message>
    <message>
        <source>Policy lets this client have at most 1:%1. Nothing was changed.</source>
        <translation>تسمح السياسة لهذا العميل بما لا يتجاوز 1:%1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You would not see the client there; somebody who sees both places does that.</source>
        <translation>لن ترى العميل هناك؛ يقوم بذلك من يرى المكانين.</translation>
    </message>
    <message>
        <source>A change of leverage is on its way already. Nothing was changed.</source>
        <translation>هناك تغيير للرافعة المالية قيد التنفيذ بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That is what it is already. Nothing was changed.</source>
        <translation>هذا هو الوضع الحالي بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You restricted the client; another person lifts it.</source>
        <translation>أنت قيّدت العميل؛ ويرفع القيد شخص آخر.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>رفع القيد</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>تقييد العميل</translation>
    </message>
    <message>
        <source>The client may do again what their identity review allows.</source>
        <translation>يستطيع العميل من جديد ما تسمح به مراجعة هويته.</translation>
    </message>
    <message>
        <source>Nothing goes in or out until another person lifts it. Everybody else sees a scheduled review; why, only compliance can read.</source>
        <translation>لا يدخل شيء ولا يخرج حتى يرفعه شخص آخر. يرى الآخرون مراجعة مجدولة؛ أما السبب فلا يقرؤه إلا الامتثال.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>تقييد</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>رُفع القيد.</translation>
    </message>
    <message>
        <source>The client is restricted.</source>
        <translation>العميل مقيّد.</translation>
    </message>
    <message>
        <source>Leverage ordered; the trading server sets it.</source>
        <translation>تم طلب الرافعة المالية؛ سيضبطها خادم التداول.</translation>
    </message>
    <message>
        <source>Client placed.</source>
        <translation>تم تعيين مكان العميل.</translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>أنت أضفت وجهة السحب هذه؛ ويحدد شخص آخر ماهيتها.</translation>
    </message>
    <message>
        <source>Nothing tells the card or account. Nothing was changed.</source>
        <translation>لا شيء يدل على البطاقة أو الحساب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer is recorded.</source>
        <translation>سُجّل رد البنك.</translation>
    </message>
    <message>
        <source>Record the match</source>
        <translation>تسجيل المطابقة</translation>
    </message>
    <message>
        <source>What the destination is known by is recorded.</source>
        <translation>سُجّل ما تُعرف به الوجهة.</translation>
    </message>
    <message>
        <source>Allow a destination again</source>
        <translation>السماح بوجهة مجددًا</translation>
    </message>
    <message>
        <source>Block a destination</source>
        <translation>حظر وجهة</translation>
    </message>
    <message>
        <source>It is not verified then; somebody else verifies it before money goes there.</source>
        <translation>تكون عندها غير متحقق منها؛ ويتحقق منها شخص آخر قبل أن تذهب الأموال إليها.</translation>
    </message>
    <message>
        <source>From now on nobody is paid there: nothing is entered for it, and what is not sent yet is stopped.</source>
        <translation>من الآن لا يُدفع لأحد إليها: لا يُدخل شيء لها، ويُوقف ما لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Allow it again</source>
        <translation>السماح بها مجددًا</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>حظرها</translation>
    </message>
    <message>
        <source>Destination allowed again; it waits to be verified.</source>
        <translation>سُمح بالوجهة مجددًا؛ وهي بانتظار التحقق.</translation>
    </message>
    <message>
        <source>Destination blocked.</source>
        <translation>حُظرت الوجهة.</translation>
    </message>
    <message>
        <source>The check digits do not fit this IBAN: a character is wrong. Nothing was added.</source>
        <translation>رقما التحقق لا يطابقان رقم IBAN هذا: أحد الأحرف خاطئ. لم تتم إضافة أي شيء.</translation>
    </message>
    <message>
        <source>%1 retired this destination (%2). Nothing was changed.</source>
        <translation>أوقف %1 استخدام هذه الوجهة (%2). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Retire a destination</source>
        <translation>إيقاف استخدام وجهة</translation>
    </message>
    <message>
        <source>From now on nothing goes there: nothing is entered for it, what waits is stopped, what is not sent yet comes back, and money owed to it goes the next way. It comes back by two people, and is new then.</source>
        <translation>من الآن لا يذهب إليها شيء: لا يُدخَل شيء لها، ويتوقف ما ينتظر، ويعود ما لم يُرسَل بعد، ويسلك المال المستحق لها الطريق التالي. تعود بقرار شخصين وتُعد حينها جديدة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>إيقاف استخدامها</translation>
    </message>
    <message>
        <source>Destination retired.</source>
        <translation>أُوقف استخدام الوجهة.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientList</name>
    <message>
        <source>Name, e-mail, code or login</source>
        <translation>الاسم أو البريد الإلكتروني أو الرمز أو رقم الحساب</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>لا يوجد عملاء بعد.</translation>
    </message>
    <message>
        <source>They come by import, or from the web site when it is connected.</source>
        <translation>يُضافون بالاستيراد، أو من الموقع الإلكتروني عند ربطه.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لا نتائج للبحث عن «%1».</translation>
    </message>
    <message>
        <source>Names and e-mails are searched from three letters on, codes and logins at once.</source>
        <translation>يبدأ البحث في الأسماء وعناوين البريد من الحرف الثالث، وفي الرموز وأرقام الحسابات فورًا.</translation>
    </message>
    <message>
        <source>No client matches.</source>
        <translation>لا يوجد عميل مطابق.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for less.</source>
        <translation>أزل أحد عوامل التصفية، أو اختصر عبارة البحث.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientOverview</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>بيانات العميل</translation>
    </message>
    <message>
        <source>Identity review and risk</source>
        <translation>مراجعة الهوية والمخاطر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>حقوق الملكية</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>الهامش المتاح</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>How old equity and free margin are</source>
        <translation>الوقت المنقضي منذ قراءة حقوق الملكية والهامش المتاح</translation>
    </message>
    <message>
        <source>Trading accounts and wallets</source>
        <translation>حسابات التداول والمحافظ</translation>
    </message>
    <message>
        <source>No trading account yet.</source>
        <translation>لا يوجد حساب تداول بعد.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>وجهات السحب</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>توثيق…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة سحب</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>وجهة السحب</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>لا توجد وجهة سحب بعد.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم تتم قط</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Choose a destination that is not verified.</source>
        <translation>اختر وجهة غير موثقة.</translation>
    </message>
    <message>
        <source>Source of funds, 12 months</source>
        <translation>مصدر الأموال، 12 شهرًا</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>تعيين المكان…</translation>
    </message>
    <message>
        <source>Change brand, desk and team</source>
        <translation>تغيير العلامة التجارية والمكتب والفريق</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>الرافعة المالية</translation>
    </message>
    <message>
        <source>Change leverage…</source>
        <translation>تغيير الرافعة المالية…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Choose an active account without a change on its way.</source>
        <translation>اختر حسابًا نشطًا ليس له تغيير قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Payee check…</source>
        <translation>التحقق من المستفيد…</translation>
    </message>
    <message>
        <source>Match to a deposit…</source>
        <translation>مطابقة مع إيداع…</translation>
    </message>
    <message>
        <source>Payee check</source>
        <translation>التحقق من المستفيد</translation>
    </message>
    <message>
        <source>What the bank said of the holder</source>
        <translation>ما قاله البنك عن صاحب الحساب</translation>
    </message>
    <message>
        <source>Name found, source, day</source>
        <translation>الاسم الموجود والمصدر واليوم</translation>
    </message>
    <message>
        <source>Known by a deposit</source>
        <translation>معروف من إيداع</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>أنت أضفت وجهة السحب هذه؛ ويحدد شخص آخر ماهيتها.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>اختر وجهة سحب.</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>السماح مجددًا…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>إيقاف الاستخدام…</translation>
    </message>
    <message>
        <source>It is retired already.</source>
        <translation>أُوقف استخدامها من قبل.</translation>
    </message>
    <message>
        <source>%1 retired by %2, %3: %4</source>
        <translation>%1 أوقف استخدامها %2، %3: %4</translation>
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
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Open a review of this client</source>
        <translation>فتح مراجعة لهذا العميل</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Enter a withdrawal for this client</source>
        <translation>إدخال سحب لهذا العميل</translation>
    </message>
    <message>
        <source>Audit trail of this client</source>
        <translation>سجل التدقيق لهذا العميل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Payments of this client</source>
        <translation>مدفوعات هذا العميل</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>لا توجد مدفوعات بعد.</translation>
    </message>
    <message>
        <source>The last twenty would stand here.</source>
        <translation>تظهر هنا آخر عشرين عملية دفع.</translation>
    </message>
    <message>
        <source>No client is open.</source>
        <translation>لم يُفتح ملف أي عميل.</translation>
    </message>
    <message>
        <source>Choose one in the list, or search for a name, an e-mail, a code or a login.</source>
        <translation>اختر عميلًا من القائمة، أو ابحث بالاسم أو البريد الإلكتروني أو الرمز أو رقم الحساب.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>الهوية: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Undo merge…</source>
        <translation>التراجع عن الدمج…</translation>
    </message>
    <message>
        <source>Undo the merge of this file</source>
        <translation>التراجع عن دمج هذا الملف</translation>
    </message>
    <message>
        <source>This file is closed: it was merged into %1, %2.</source>
        <translation>هذا الملف مغلق: دُمج في %1، %2.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1, %2, was merged into this file.</source>
        <translation>دُمج %1، %2، في هذا الملف.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>كشف حساب…</translation>
    </message>
    <message>
        <source>Make out a statement for this client</source>
        <translation>إصدار كشف حساب لهذا العميل</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>دفتر الأستاذ لهذا العميل</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Restrict this client</source>
        <translation>تقييد هذا العميل</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>كل ما وجدته عمليات الفحص</translation>
    </message>
    <message>
        <source>%1: scheduled review since %2</source>
        <translation>%1: مراجعة مجدولة منذ %2</translation>
    </message>
    <message>
        <source>Lift the restriction of this client</source>
        <translation>رفع القيد عن هذا العميل</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>عرض الأحداث الأقدم</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTexts</name>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>لم تُراجع</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Approved, level %1</source>
        <translation>معتمدة، المستوى %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير موثقة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثقة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>client entered</source>
        <translation>إدخال العميل</translation>
    </message>
    <message>
        <source>account %1 opened</source>
        <translation>فتح الحساب %1</translation>
    </message>
    <message>
        <source>destination %1 added</source>
        <translation>إضافة الوجهة %1</translation>
    </message>
    <message>
        <source>identity review: %1</source>
        <translation>مراجعة الهوية: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by the rule %2, version %3</source>
        <translation>%1 بموجب القاعدة %2، الإصدار %3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>signed in from a new device: %1</source>
        <translation>تسجيل دخول من جهاز جديد: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Closing only</source>
        <translation>الإغلاق فقط</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>القراءة فقط</translation>
    </message>
    <message>
        <source>%1 (%2 was refused)</source>
        <translation>%1 (%2: مرفوض)</translation>
    </message>
    <message>
        <source>%1 (%2 is not confirmed)</source>
        <translation>%1 (%2: غير مؤكد)</translation>
    </message>
    <message>
        <source>%1 (%2 is on its way)</source>
        <translation>%1 (%2: قيد التنفيذ)</translation>
    </message>
    <message>
        <source>the file says something else: %1</source>
        <translation>الملف يذكر شيئًا آخر: %1</translation>
    </message>
    <message>
        <source>document handed in: %1</source>
        <translation>سُلّمت وثيقة: %1</translation>
    </message>
    <message>
        <source>document accepted: %1</source>
        <translation>قُبلت وثيقة: %1</translation>
    </message>
    <message>
        <source>document rejected: %1</source>
        <translation>رُفضت وثيقة: %1</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>كُتبت ملاحظة</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>تواصل: %1</translation>
    </message>
    <message>
        <source>agreed to: %1</source>
        <translation>وافق على: %1</translation>
    </message>
    <message>
        <source>took back: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>letter: %1</source>
        <translation>رسالة: %1</translation>
    </message>
    <message>
        <source>%1 opened: %2</source>
        <translation>فُتح %1: %2</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>حُسم %1: %2</translation>
    </message>
    <message>
        <source>category %1: %2</source>
        <translation>الفئة %1: %2</translation>
    </message>
    <message>
        <source>appropriateness test passed</source>
        <translation>اجتاز اختبار الملاءمة</translation>
    </message>
    <message>
        <source>appropriateness test not passed</source>
        <translation>لم يجتز اختبار الملاءمة</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>دُمج %1 في %2</translation>
    </message>
    <message>
        <source>merge of %1 into %2 taken back</source>
        <translation>أُلغي دمج %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>screened: %n hit(s)</source>
        <translation>
            <numerusform>فُحص: لا تطابقات</numerusform>
            <numerusform>فُحص: تطابق واحد</numerusform>
            <numerusform>فُحص: تطابقان</numerusform>
            <numerusform>فُحص: %n تطابقات</numerusform>
            <numerusform>فُحص: %n تطابقًا</numerusform>
            <numerusform>فُحص: %n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>rated %1, %2</source>
        <translation>قُيّم بـ %1، %2</translation>
    </message>
    <message>
        <source>rating of %1 by hand: %2</source>
        <translation>تقييم %1 يدويًا: %2</translation>
    </message>
    <message>
        <source>restricted for a scheduled review</source>
        <translation>قُيّد لمراجعة مجدولة</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>رُفع التقييد</translation>
    </message>
    <message>
        <source>leverage 1:%1 on account %2: %3</source>
        <translation>رافعة 1:%1 على الحساب %2: %3</translation>
    </message>
    <message>
        <source>trading on account %1: %2, %3</source>
        <translation>التداول على الحساب %1: %2، %3</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Nearly matches</source>
        <translation>شبه مطابق</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذر التحقق</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوفة الاستخدام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>destination %1 retired: %2</source>
        <translation>أُوقف استخدام الوجهة %1: %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTickets</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>قيد المعالجة لدى</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Tickets of this client</source>
        <translation>تذاكر هذا العميل</translation>
    </message>
    <message>
        <source>This client has asked nothing.</source>
        <translation>لم يسأل هذا العميل عن شيء.</translation>
    </message>
    <message>
        <source>What comes in by the web site appears here.</source>
        <translation>ما يصل عبر الموقع يظهر هنا.</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>تذكرة جديدة…</translation>
    </message>
    <message>
        <source>Enter a ticket of this client</source>
        <translation>إدخال تذكرة لهذا العميل</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientsView</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Refresh clients</source>
        <translation>تحديث العملاء</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>The file has no country of residence yet.</source>
        <translation>لا يتضمن الملف دولة الإقامة بعد.</translation>
    </message>
    <message>
        <source>Every client, newest first, and one file</source>
        <translation>جميع العملاء من الأحدث إلى الأقدم، وملف أحدهم</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>البحث أثناء الكتابة</translation>
    </message>
    <message>
        <source>The last payments of a client</source>
        <translation>آخر مدفوعات العميل</translation>
    </message>
    <message>
        <source>Notes of colleagues</source>
        <translation>ملاحظات الزملاء</translation>
    </message>
    <message>
        <source>What happened with a client</source>
        <translation>ما جرى مع العميل</translation>
    </message>
    <message>
        <source>A new place to be paid to</source>
        <translation>وجهة جديدة للدفع إليها</translation>
    </message>
    <message>
        <source>A statement for a client: period, language, file</source>
        <translation>كشف حساب لعميل: الفترة واللغة والملف</translation>
    </message>
    <message>
        <source>Statement %1 saved.</source>
        <translation>حُفظ كشف الحساب %1.</translation>
    </message>
    <message>
        <source>What a client asked of the office</source>
        <translation>ما سأل عنه العميل</translation>
    </message>
    <message>
        <source>Devices of a client, and who else uses them</source>
        <translation>أجهزة العميل ومن يستخدمها أيضًا</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>كل ما وجدته عمليات الفحص</translation>
    </message>
    <message>
        <source>Cases about a client, for those who may know of them</source>
        <translation>قضايا عن عميل، لمن يجوز له العلم بها</translation>
    </message>
    <message>
        <source>Another leverage for a trading account</source>
        <translation>رافعة مالية أخرى لحساب تداول</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>تم حفظ الشهادة: %1</translation>
    </message>
    <message>
        <source>A destination nobody is paid to any more</source>
        <translation>وجهة لم يعد يُدفع إليها</translation>
    </message>
</context>
<context>
    <name>purser::clients::ContactTexts</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>لدى العميل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>entered the ticket</source>
        <translation>أدخل التذكرة</translation>
    </message>
    <message>
        <source>took the ticket</source>
        <translation>تولى التذكرة</translation>
    </message>
    <message>
        <source>answered the client</source>
        <translation>رد على العميل</translation>
    </message>
    <message>
        <source>the client wrote again</source>
        <translation>كتب العميل من جديد</translation>
    </message>
    <message>
        <source>resolved the ticket</source>
        <translation>حلّ التذكرة</translation>
    </message>
    <message>
        <source>opened the ticket again</source>
        <translation>أعاد فتح التذكرة</translation>
    </message>
    <message>
        <source>closed the ticket: no answer came</source>
        <translation>أغلق التذكرة: لم يصل رد</translation>
    </message>
    <message>
        <source>The letter waits to be sent.</source>
        <translation>الرسالة بانتظار الإرسال.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>The letter could not be sent.</source>
        <translation>تعذر إرسال الرسالة.</translation>
    </message>
    <message>
        <source>%1 has this ticket. Take it first.</source>
        <translation>هذه التذكرة لدى %1. تولَّها أولًا.</translation>
    </message>
    <message>
        <source>You have this ticket already.</source>
        <translation>هذه التذكرة لديك بالفعل.</translation>
    </message>
    <message>
        <source>The ticket has moved on. Nothing was changed.</source>
        <translation>انتقلت التذكرة إلى حالة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The ticket changed while you read it. Nothing was sent; look at it again.</source>
        <translation>تغيرت التذكرة أثناء قراءتك لها. لم يُرسل شيء؛ راجعها من جديد.</translation>
    </message>
    <message>
        <source>A complaint ends with an answer in writing. Answer it first.</source>
        <translation>تنتهي الشكوى برد مكتوب. أجب عنها أولًا.</translation>
    </message>
    <message>
        <source>The client has no e-mail address: nothing can be written.</source>
        <translation>ليس للعميل بريد إلكتروني: لا يمكن الكتابة إليه.</translation>
    </message>
    <message>
        <source>The text holds the number of a card. Take it out.</source>
        <translation>يحتوي النص على رقم بطاقة. احذفه.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>purser::clients::DataCompare</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الموارد المالية</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرض السياسي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>قناة التسجيل</translation>
    </message>
    <message>
        <source>Client said</source>
        <translation>إفادة العميل</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>التحقق: %1، %2</translation>
    </message>
    <message>
        <source>document differs: %1</source>
        <translation>الوثيقة مختلفة: %1</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>الوثيقة: %1</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>الوثيقة صالحة حتى</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
</context>
<context>
    <name>purser::clients::DestinationDialog</name>
    <message>
        <source>New destination</source>
        <translation>وجهة سحب جديدة</translation>
    </message>
    <message>
        <source>Another person verifies it; until then no withdrawal to it can be approved.</source>
        <translation>يوثقها شخص آخر؛ ولا يمكن اعتماد أي سحب إليها قبل ذلك.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Add the destination</source>
        <translation>إضافة الوجهة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enter where the money goes and who holds it.</source>
        <translation>أدخل الوجهة التي يُرسل إليها المال واسم صاحبها.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DevicesPanel</name>
    <message>
        <source>Address of the sign-in</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>يستخدمه أيضًا</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>لا يوجد جهاز معروف.</translation>
    </message>
    <message>
        <source>Sign-ins to the web site bring them here.</source>
        <translation>تظهر هنا مع عمليات الدخول إلى الموقع.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>No sign-in yet.</source>
        <translation>لا يوجد تسجيل دخول بعد.</translation>
    </message>
    <message>
        <source>very many: a public one</source>
        <translation>كثيرون جدًا: جهاز عام</translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s)</source>
        <translation>
            <numerusform>لا عميل آخر</numerusform>
            <numerusform>عميل آخر واحد</numerusform>
            <numerusform>عميلان آخران</numerusform>
            <numerusform>%n عملاء آخرين</numerusform>
            <numerusform>%n عميلًا آخر</numerusform>
            <numerusform>%n عميل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device and country</source>
        <translation>الجهاز والدولة</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>فتح %1 %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
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
        <translation>استضافة</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentDialog</name>
    <message>
        <source>Add a document</source>
        <translation>إضافة مستند</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. Files can be dropped here. Somebody else reviews it.</source>
        <translation>PNG أو JPEG أو PDF، بحجم 10 ميغابايت على الأكثر. يمكن إفلات الملفات هنا. يراجعه شخص آخر.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>الوجه الخلفي</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>صورة الملف</translation>
    </message>
    <message>
        <source>Add the document</source>
        <translation>إضافة المستند</translation>
    </message>
    <message>
        <source>Name of the file, or drop it here</source>
        <translation>اسم الملف، أو أفلته هنا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of document and what it proves: &quot;Passport (identity)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع المستند</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>طريقة الاستلام</translation>
    </message>
    <message>
        <source>Sent by the client</source>
        <translation>أرسله العميل</translation>
    </message>
    <message>
        <source>Scanned here</source>
        <translation>مُسح ضوئيًا هنا</translation>
    </message>
    <message>
        <source>Seen in a video call</source>
        <translation>عُرض في مكالمة فيديو</translation>
    </message>
    <message>
        <source>Read from its chip</source>
        <translation>قُرئ من شريحته</translation>
    </message>
    <message>
        <source>From a register</source>
        <translation>من سجل رسمي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>المنطقة المقروءة آليًا</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>المستندات (%1)</translation>
    </message>
    <message>
        <source>Front side</source>
        <translation>الوجه الأمامي</translation>
    </message>
    <message>
        <source>Choose a file and say what it is.</source>
        <translation>اختر ملفًا واذكر نوع المستند.</translation>
    </message>
    <message>
        <source>This has not the form of a machine readable zone yet.</source>
        <translation>ليس لهذا شكل المنطقة المقروءة آليًا بعد.</translation>
    </message>
    <message>
        <source>%1 %2, born %3, number %4, valid to %5</source>
        <translation>%1 %2، تاريخ الميلاد %3، رقم %4، صالح حتى %5</translation>
    </message>
    <message>
        <source>All check digits fit: %1.</source>
        <translation>جميع أرقام التحقق صحيحة: %1.</translation>
    </message>
    <message>
        <source>A check digit is wrong. It reads: %1.</source>
        <translation>أحد أرقام التحقق غير صحيح. المقروء: %1.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>لا يوجد ملف كهذا، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Exactly this file is on the client&apos;s file already. Nothing was added.</source>
        <translation>هذا الملف بعينه موجود في ملف العميل من قبل. لم تتم أي إضافة.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentView</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Accept document</source>
        <translation>قبول المستند</translation>
    </message>
    <message>
        <source>Reject document…</source>
        <translation>رفض المستند…</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>لا توجد مستندات بعد.</translation>
    </message>
    <message>
        <source>What the client uploads appears here.</source>
        <translation>يظهر هنا ما يرفعه العميل.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1، الوجه الخلفي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You uploaded it; another person reviews it.</source>
        <translation>رفعته بنفسك؛ ويراجعه شخص آخر.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>صدر في %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>أرقام التحقق صحيحة</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>أحد أرقام التحقق غير صحيح</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Differs from what the client said: %1</source>
        <translation>يختلف عن إفادة العميل: %1</translation>
    </message>
    <message>
        <source>Differs (%1), accepted because: %2</source>
        <translation>مختلف (%1)، وقُبل للسبب الآتي: %2</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>لا يمكن عرض هذا المستند هنا.</translation>
    </message>
    <message>
        <source>Its data stands above.</source>
        <translation>بياناته معروضة أعلاه.</translation>
    </message>
    <message>
        <source>PDF documents are shown by poppler-utils, which is not installed here.</source>
        <translation>تُعرض مستندات PDF ببرنامج poppler-utils، وهو غير مثبت هنا.</translation>
    </message>
    <message>
        <source>Drawing this page takes too long. Its data stands above.</source>
        <translation>يستغرق رسم هذه الصفحة وقتًا طويلًا. بياناتها مذكورة أعلاه.</translation>
    </message>
    <message>
        <source>The PDF is damaged or locked. Its data stands above.</source>
        <translation>ملف PDF تالف أو مقفل. بياناته مذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Scan it again…</source>
        <translation>فحصه مرة أخرى…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>حجب جزء…</translation>
    </message>
    <message>
        <source>Take the copy back…</source>
        <translation>سحب النسخة…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Shows it as it came, for a while. This leaves an audit record.</source>
        <translation>يعرضه لبعض الوقت كما ورد. يُسجَّل ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>لأي غرض؟</translation>
    </message>
    <message>
        <source>parts struck out by %1</source>
        <translation>أجزاء حجبها %1</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>لا يُعرض هذا المستند.</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>مستندان</translation>
    </message>
    <message>
        <source>Sets a second document beside this one (D)</source>
        <translation>يضع مستندًا ثانيًا بجانب هذا (D)</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>تكبير معًا</translation>
    </message>
    <message>
        <source>Both documents zoom together (Y)</source>
        <translation>يتغير تكبير المستندين معًا (Y)</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <extracomment>%1 is what the amount is of: &quot;Income of a year&quot;</extracomment>
        <translation>العملة: %1</translation>
    </message>
    <message>
        <source>On file: %1. Fill in to replace it.</source>
        <extracomment>%1 is a masked value: &quot;•••789&quot;</extracomment>
        <translation>في الملف: %1. املأ الحقل للاستبدال.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1، مطلوب</translation>
    </message>
</context>
<context>
    <name>purser::clients::FileDeeds</name>
    <message>
        <source>%1, back</source>
        <translation>%1، الوجه الخلفي</translation>
    </message>
    <message>
        <source>Application %1 is open. Documents and consents come next.</source>
        <translation>فُتح الطلب %1. تليه المستندات والموافقات.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>تمت إضافة %1.</translation>
    </message>
    <message>
        <source>%1 added; its check digits fit.</source>
        <translation>تمت إضافة %1؛ أرقام التحقق صحيحة.</translation>
    </message>
    <message>
        <source>%1 added; a check digit is wrong.</source>
        <translation>تمت إضافة %1؛ أحد أرقام التحقق غير صحيح.</translation>
    </message>
    <message>
        <source>Correct the file of %1</source>
        <translation>تصحيح ملف %1</translation>
    </message>
    <message>
        <source>What was said before stays in the history of each field.</source>
        <translation>تبقى البيانات السابقة في سجل كل حقل.</translation>
    </message>
    <message>
        <source>A change voids the proposal that waits. What was said before stays in the history.</source>
        <translation>أي تغيير يبطل الاقتراح المنتظر. وتبقى البيانات السابقة في السجل.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>مصدر البيانات</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>The file of %1 is corrected.</source>
        <translation>تم تصحيح ملف %1.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>توثيق: %1</translation>
    </message>
    <message>
        <source>You compared it with an accepted document. Another value later is not verified any more.</source>
        <translation>قارنت البيانات بمستند مقبول. وأي قيمة أخرى لاحقًا لا تُعد موثقة.</translation>
    </message>
    <message>
        <source>Agrees with</source>
        <translation>يطابق</translation>
    </message>
    <message>
        <source>No document is accepted yet.</source>
        <translation>لا يوجد مستند مقبول بعد.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>تم التوثيق: %1.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>السجل: %1</translation>
    </message>
    <message>
        <source>Every value this field had, newest first.</source>
        <translation>جميع قيم هذا الحقل، من الأحدث إلى الأقدم.</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (المصدر: %2)</translation>
    </message>
    <message>
        <source>, checked by %1 on %2</source>
        <translation>، التحقق: %1، %2</translation>
    </message>
    <message>
        <source>Nothing was ever said.</source>
        <translation>لم ترد أي بيانات.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>It is shown for a short time. Your name and the purpose stay on the record.</source>
        <translation>يظهر لفترة قصيرة. يبقى اسمك والغرض في السجل.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>purser::clients::FindingsPanel</name>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>لا تطابقات</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقًا</numerusform>
            <numerusform>%n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the lists resembles this client.</source>
        <translation>لا يوجد في القوائم من يشبه هذا العميل.</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1، %2، الدرجة %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source> by %1 (%2)</source>
        <translation> بواسطة %1 (%2)</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>البت…</translation>
    </message>
    <message>
        <source>Decide the hit %1</source>
        <translation>البت في التطابق %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>النقاط: %1</translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>لا يوجد عامل يضيف نقاطًا.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>مباشرة</numerusform>
            <numerusform>عبر مستوى واحد</numerusform>
            <numerusform>عبر مستويين</numerusform>
            <numerusform>عبر %n مستويات</numerusform>
            <numerusform>عبر %n مستوى</numerusform>
            <numerusform>عبر %n مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>صاحب سيطرة</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>مالك اسمي</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>بالضبط %1/%2</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>الشخص نفسه في ملف آخر</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>تطابق في: %1</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>العناية الواجبة المعززة</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>تدوين…</translation>
    </message>
    <message>
        <source>Write down %1</source>
        <translation>تدوين %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source> · the same person</source>
        <translation> · الشخص نفسه</translation>
    </message>
    <message>
        <source> · not the same person</source>
        <translation> · ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Decide whether %1 is the same</source>
        <translation>البت فيما إذا كان %1 الشخص نفسه</translation>
    </message>
    <message>
        <source>What it consists of cannot be shown.</source>
        <translation>لا يمكن عرض مكوّناته.</translation>
    </message>
    <message>
        <source>Higher lately</source>
        <translation>كان أعلى مؤخرًا</translation>
    </message>
    <message>
        <source>%1 now; a better rating counts after a pause</source>
        <translation>الآن %1؛ يُعتدّ بالتصنيف الأفضل بعد مهلة</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>إظهار الكل…</translation>
    </message>
    <message>
        <source>Show everything that screenings found, and their proofs</source>
        <translation>إظهار كل ما وجدته عمليات الفحص وإثباتاتها</translation>
    </message>
    <message>
        <source>What changes the band…</source>
        <translation>ما الذي يغيّر المستوى…</translation>
    </message>
    <message>
        <source>Verification by a vendor</source>
        <translation>التحقق من قبل مزوّد</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
    <message>
        <source>Say why it is not followed: %1</source>
        <translation>اذكر سبب عدم الأخذ به: %1</translation>
    </message>
    <message>
        <source>%1, reference %2</source>
        <translation>%1، المرجع %2</translation>
    </message>
    <message>
        <source> · not followed: %1</source>
        <translation> · لم يؤخذ به: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::ForecastChart</name>
    <message>
        <source>Reviews by month</source>
        <translation>المراجعات حسب الشهر</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>متأخرة: %1</translation>
    </message>
    <message>
        <source>%1	%2 reviews	%3 of high risk	%4 documents</source>
        <translation>%1	المراجعات: %2	مرتفعة المخاطر: %3	المستندات: %4</translation>
    </message>
    <message numerus="yes">
        <source>Overdue now: %n reviews</source>
        <translation>
            <numerusform>لا مراجعات متأخرة الآن</numerusform>
            <numerusform>مراجعة واحدة متأخرة الآن</numerusform>
            <numerusform>مراجعتان متأخرتان الآن</numerusform>
            <numerusform>%n مراجعات متأخرة الآن</numerusform>
            <numerusform>%n مراجعة متأخرة الآن</numerusform>
            <numerusform>%n مراجعة متأخرة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews, %2 high risk · %3 documents</source>
        <translation>المراجعات: %1، مرتفعة المخاطر: %2 · المستندات: %3</translation>
    </message>
</context>
<context>
    <name>purser::clients::FormDialog</name>
    <message>
        <source>Fields with a star are still empty.</source>
        <translation>لا تزال حقول معلمة بنجمة فارغة.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>القيمة غير مدخلة.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>القيمة أطول من اللازم.</translation>
    </message>
    <message>
        <source>This has not the form of one.</source>
        <translation>صيغة القيمة غير صحيحة.</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day: 1985-03-02.</source>
        <translation>القيمة ليست تاريخًا. اكتب السنة ثم الشهر ثم اليوم: 1985-03-02.</translation>
    </message>
    <message>
        <source>This is no amount: 25000 or 25000.50.</source>
        <translation>القيمة ليست مبلغًا. مثال: 25000 أو 25000.50.</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>القيمة ليست دولة.</translation>
    </message>
    <message>
        <source>This is not one of the list.</source>
        <translation>القيمة ليست من القائمة.</translation>
    </message>
    <message>
        <source>Separate what you list by commas.</source>
        <translation>افصل بين القيم بفواصل.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card. None is ever stored.</source>
        <translation>يشبه هذا رقم بطاقة دفع. لا تُحفظ أرقام البطاقات أبدًا.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be shown.</source>
        <translation>تتضمن القيمة رموزًا لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or PDF by its content.</source>
        <translation>ليس محتوى الملف PNG ولا JPEG ولا PDF.</translation>
    </message>
    <message>
        <source>This is no share: 25, 33.33 or 1/3, at most the whole.</source>
        <translation>القيمة ليست حصة: 25 أو 33.33 أو 1/3، ولا تتجاوز 100%.</translation>
    </message>
    <message>
        <source>The file is empty or above 10 MB.</source>
        <translation>الملف فارغ أو يتجاوز 10 ميغابايت.</translation>
    </message>
    <message>
        <source>The office does not take this.</source>
        <translation>لا يقبل المكتب هذا.</translation>
    </message>
    <message>
        <source>Write the country first: DE 12345678911.</source>
        <translation>اكتب البلد أولًا: DE 12345678911.</translation>
    </message>
</context>
<context>
    <name>purser::clients::FundsBar</name>
    <message>
        <source>%1 came in a year; nothing is declared.</source>
        <translation>ورد %1 خلال سنة؛ لم يُصرَّح بشيء.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>مستنفد</translation>
    </message>
    <message>
        <source>nearly used up</source>
        <translation>شبه مستنفد</translation>
    </message>
    <message>
        <source>within what was declared</source>
        <translation>ضمن المصرَّح به</translation>
    </message>
    <message>
        <source>%1 net worth</source>
        <translation>%1 من صافي الثروة</translation>
    </message>
    <message>
        <source>%1 expected deposits</source>
        <translation>%1 من الإيداعات المتوقعة</translation>
    </message>
    <message>
        <source>%1 % used, %2: %3 of %4</source>
        <translation>استُخدم %1 %، %2: %3 من %4</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>مصدر الأموال</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitDialog</name>
    <message>
        <source>Not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>إنه %1</translation>
    </message>
    <message>
        <source>Not clear whether it is %1</source>
        <translation>ليس واضحًا إن كان %1</translation>
    </message>
    <message>
        <source>%1: something is waited for</source>
        <translation>%1: هناك ما يُنتظر</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>تمرير %1 إلى غيرك</translation>
    </message>
    <message>
        <source>It still stands against the client, and is told of again on its day.</source>
        <translation>تبقى قائمة ضد العميل، ويُذكَّر بها في يومها.</translation>
    </message>
    <message>
        <source>It stays open and goes to somebody else; you are not handed it again today. How often that happens is counted.</source>
        <translation>تبقى مفتوحة وتنتقل إلى شخص آخر؛ ولن تُسلَّم إليك مرة أخرى اليوم. يُحصى عدد مرات حدوث ذلك.</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>تسري إجابتك على هذه البيانات وهذا القيد من القائمة تحديدًا.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المُقارَن</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>غير مؤجَّل</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>إعادة النظر بعد أيام</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A reason with the digit that chooses it: &quot;2 · Other country&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>%1 is handed on.</source>
        <translation>مُرِّر %1.</translation>
    </message>
    <message>
        <source>%1 is decided.</source>
        <translation>بُتَّ في %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsDialog</name>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Each is decided on its own, for exactly the data and the record of the list shown. That somebody is on a list is said of each by itself.</source>
        <translation>يُبتّ في كل تطابق على حدة، للبيانات وسجل القائمة المعروضين تحديدًا. أما القول إن شخصًا ما مدرج في قائمة فيقال عن كل واحد على حدة.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>جرت مقارنته</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>مدرج باسم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready: %1 of %2</source>
        <translation>جاهز: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n hits</source>
        <translation>
            <numerusform>لا تطابقات للبتّ</numerusform>
            <numerusform>البتّ في تطابق واحد</numerusform>
            <numerusform>البتّ في تطابقين</numerusform>
            <numerusform>البتّ في %n تطابقات</numerusform>
            <numerusform>البتّ في %n تطابقًا</numerusform>
            <numerusform>البتّ في %n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>The office looks at them.</source>
        <translation>المكتب يراجعها.</translation>
    </message>
    <message>
        <source>None of them can be decided this way.</source>
        <translation>لا يمكن البتّ في أي منها بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>اختر سببًا.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>اذكره بالكلمات.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>بُتّ فيه</translation>
    </message>
    <message>
        <source>not decided: it changed</source>
        <translation>لم يُبتّ فيه: تغيّر</translation>
    </message>
    <message>
        <source>Decided: %1 · left out: %2</source>
        <translation>بُتّ فيها: %1 · استُبعدت: %2</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsPage</name>
    <message>
        <source>Compared</source>
        <translation>جرت مقارنته</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>مدرج باسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>سبب هذه الدرجة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>تطابقات تنتظر البتّ</translation>
    </message>
    <message>
        <source>No hit waits.</source>
        <translation>لا تطابقات في الانتظار.</translation>
    </message>
    <message>
        <source>What screening finds above the threshold appears here.</source>
        <translation>يظهر هنا ما يجده الفحص فوق العتبة.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>فتح ملف العميل</translation>
    </message>
    <message>
        <source>Not clear…</source>
        <translation>غير واضح…</translation>
    </message>
    <message>
        <source>Not the same…</source>
        <translation>ليس الشخص نفسه…</translation>
    </message>
    <message>
        <source>%1, two people</source>
        <translation>%1، شخصان</translation>
    </message>
    <message>
        <source>%1, behind the client</source>
        <translation>%1، خلف العميل</translation>
    </message>
    <message>
        <source>Choose a hit in the list.</source>
        <translation>اختر تطابقًا من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not the same…</source>
        <translation>
            <numerusform>لا أحد مختلف…</numerusform>
            <numerusform>واحد ليس الشخص نفسه…</numerusform>
            <numerusform>اثنان ليسا الشخص نفسه…</numerusform>
            <numerusform>%n ليسوا الشخص نفسه…</numerusform>
            <numerusform>%n ليسوا الشخص نفسه…</numerusform>
            <numerusform>%n ليسوا الشخص نفسه…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits decided.</source>
        <translation>
            <numerusform>لم يُبتّ في أي تطابق.</numerusform>
            <numerusform>بُتّ في تطابق واحد.</numerusform>
            <numerusform>بُتّ في تطابقين.</numerusform>
            <numerusform>بُتّ في %n تطابقات.</numerusform>
            <numerusform>بُتّ في %n تطابقًا.</numerusform>
            <numerusform>بُتّ في %n تطابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعد واحد.</numerusform>
            <numerusform>استُبعد اثنان.</numerusform>
            <numerusform>استُبعد %n.</numerusform>
            <numerusform>استُبعد %n.</numerusform>
            <numerusform>استُبعد %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this entry</source>
        <translation>لهذا القيد</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>مُرِّرت</translation>
    </message>
    <message>
        <source>One after the other: a letter says what it is, a digit gives the reason, Enter decides, and the next one is there. Several of a kind (Shift or Ctrl), or all of one entry, are decided with one reason; what takes two people, or changed since, is left out and named.</source>
        <translation>واحدة بعد أخرى: حرف يقول ما هي، ورقم يعطي السبب، ومفتاح الإدخال يبتّ، فتظهر التالية. يُبتّ في عدة نتائج من نوع واحد (Shift أو Ctrl)، أو في كل نتائج قيد واحد، بسبب واحد؛ أما ما يحتاج إلى شخصين أو تغيّر منذ ذلك فيُستبعد ويُسمّى.</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>تمرير…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>The same…</source>
        <translation>هو نفسه…</translation>
    </message>
    <message>
        <source>All of this entry…</source>
        <translation>كل نتائج هذا القيد…</translation>
    </message>
    <message>
        <source>%1, again on %2</source>
        <translation>%1، مجددًا في %2</translation>
    </message>
    <message>
        <source>This is said of one hit at a time.</source>
        <translation>يُقال هذا عن نتيجة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>You have handed it on today.</source>
        <translation>لقد مرّرتها اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of this entry…</source>
        <translation>
            <numerusform>%n نتيجة لهذا القيد…</numerusform>
            <numerusform>نتيجة واحدة لهذا القيد…</numerusform>
            <numerusform>كلتا نتيجتي هذا القيد…</numerusform>
            <numerusform>كل %n نتائج لهذا القيد…</numerusform>
            <numerusform>كل %n نتيجة لهذا القيد…</numerusform>
            <numerusform>كل %n نتيجة لهذا القيد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>تولٍّ…</translation>
    </message>
    <message>
        <source>%1, with you</source>
        <translation>%1، لديك</translation>
    </message>
    <message>
        <source>%1, with %2 since %3</source>
        <translation>%1، لدى %2 منذ %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <translation>لدى %1 منذ %2.</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Nobody else has it; it can be decided.</source>
        <translation>ليس لدى أحد غيرك؛ يمكن البت فيه.</translation>
    </message>
    <message>
        <source>The head of compliance takes over what somebody has.</source>
        <translation>رئيس الامتثال هو من يتولى ما لدى شخص آخر.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>تولي %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Whoever has it cannot decide it any more. That you took it over, and why, is on the record.</source>
        <translation>لن يستطيع من لديه البت فيه بعد الآن. يُسجَّل أنك توليته وسبب ذلك.</translation>
    </message>
    <message>
        <source>Somebody else may decide it then.</source>
        <translation>يمكن عندها أن يبت فيه شخص آخر.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>you</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولٍّ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>لديك الآن %1.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 متاح.</translation>
    </message>
</context>
<context>
    <name>purser::clients::IntakeTexts</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الموارد المالية</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرض السياسي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>قناة التسجيل</translation>
    </message>
    <message>
        <source>Two letters: en, de</source>
        <translation>حرفان: en, de</translation>
    </message>
    <message>
        <source>Countries, separated by commas</source>
        <translation>الدول، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Country and number: DE 12345678911</source>
        <translation>الدولة والرقم: DE 12345678911</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>A register</source>
        <translation>سجل رسمي</translation>
    </message>
    <message>
        <source>Terms of business</source>
        <translation>شروط التعامل</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>الإفصاح عن المخاطر</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>التحقق بعد الإيداع الأول</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>التسليم الإلكتروني</translation>
    </message>
    <message>
        <source>Retail client</source>
        <translation>عميل تجزئة</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>عميل محترف</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>طرف مقابل مؤهل</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>running</source>
        <translation>المهلة جارية</translation>
    </message>
    <message>
        <source>verified in time</source>
        <translation>تم التحقق ضمن المهلة</translation>
    </message>
    <message>
        <source>lapsed: the money goes back</source>
        <translation>انقضت المهلة: يُعاد المال</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>أُعيد المال</translation>
    </message>
    <message>
        <source>Request to the client</source>
        <translation>طلب إلى العميل</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>تمت الموافقة على الطلب</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>تم رفض الطلب</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>مستند تنتهي صلاحيته قريبًا</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>رفضها خادم البريد</translation>
    </message>
    <message>
        <source>not sent, given up</source>
        <translation>لم تُرسل، وتوقفت المحاولات</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.</source>
        <translation>لا يوجد عنوان بريد إلكتروني في ملف العميل.</translation>
    </message>
    <message>
        <source>What stands in the client&apos;s file is no e-mail address.</source>
        <translation>ما ورد في ملف العميل ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>It waited for too long; what it says may not be true any more.</source>
        <translation>انتظرت طويلًا، وقد لا يكون ما ورد فيها صحيحًا بعد الآن.</translation>
    </message>
    <message>
        <source>The mail service broke off; it may have arrived.</source>
        <translation>توقفت خدمة البريد أثناء الإرسال، وربما وصلت الرسالة.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was lost; it may have arrived.</source>
        <translation>فُقد رد خادم البريد، وربما وصلت الرسالة.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address.</source>
        <translation>لا يقبل خادم البريد رسائل إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address at present.</source>
        <translation>لا يقبل خادم البريد حاليًا رسائل إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>The mail server refused the letter for what it holds.</source>
        <translation>رفض خادم البريد الرسالة بسبب محتواها.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>لا يقبل خادم البريد الرسالة حاليًا.</translation>
    </message>
    <message>
        <source>The office&apos;s mail server does not work; the office status says why.</source>
        <translation>خادم بريد المكتب لا يعمل؛ تجد السبب في حالة المكتب.</translation>
    </message>
    <message>
        <source>%1 Its answer was %2.</source>
        <translation>%1 كان رده %2.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>لم يكتمل التحقق في الوقت المحدد</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>المستندات مرة أخرى</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>سؤال عن دفعة</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>دفعة لم تُنفَّذ</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1، الوجه %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::LetterTextDialog</name>
    <message>
        <source>%1: %2 has to stand in the text.</source>
        <extracomment>%1 is a language, %2 a placeholder in braces.</extracomment>
        <translation>%1: يجب أن يرد %2 في النص.</translation>
    </message>
    <message>
        <source>%1: nothing is ever filled in for %2.</source>
        <translation>%1: لا يُستبدل %2 بأي شيء.</translation>
    </message>
    <message>
        <source>%1: a text is missing.</source>
        <translation>%1: هناك نص ناقص.</translation>
    </message>
    <message>
        <source>%1: a text is too long.</source>
        <translation>%1: هناك نص أطول من اللازم.</translation>
    </message>
    <message>
        <source>Question to an applicant</source>
        <translation>سؤال إلى مقدم الطلب</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>تمت الموافقة على الطلب</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>تم رفض الطلب</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>تنتهي صلاحية المستند قريبًا</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>سؤال عن دفعة</translation>
    </message>
    <message>
        <source>Reason to ask an applicant: %1</source>
        <translation>سبب سؤال مقدم الطلب: %1</translation>
    </message>
    <message>
        <source>Reason to ask about a payment: %1</source>
        <translation>سبب السؤال عن دفعة: %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>اقترحه %1: %2</translation>
    </message>
    <message>
        <source>What clients are written, in every language. Another person puts it in force; letters written before keep their words.</source>
        <translation>ما يُكتب إلى العملاء بكل لغة. يعتمده شخص آخر، وتحتفظ الرسائل السابقة بنصها.</translation>
    </message>
    <message>
        <source>As a client would read it</source>
        <translation>كما سيقرؤه العميل</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>اعتماد هذه النسخة</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>اقتراح هذه النسخة</translation>
    </message>
    <message>
        <source>Filled in: %1. Needed in every language: %2.</source>
        <translation>يُستبدل: %1. مطلوب بكل لغة: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter.</source>
        <translation>جزء من جملة من دون نقطة: يرد داخل رسالة.</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>الموضوع، %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>النص، %1</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>يقرر ذلك رئيس الامتثال، ولا يقرر أبدًا فيما اقترحه بنفسه.</translation>
    </message>
    <message>
        <source>Change a text first.</source>
        <translation>غيّر نصًا أولًا.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>لم يكتمل التحقق في الوقت المحدد</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>دفعة لم تُنفَّذ</translation>
    </message>
    <message>
        <source>Reason a payment was rejected: %1</source>
        <translation>سبب رفض الدفعة: %1</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>المستندات مرة أخرى</translation>
    </message>
    <message>
        <source>Kind of document: %1</source>
        <translation>نوع المستند: %1</translation>
    </message>
    <message>
        <source>Reason a document was sent back: %1</source>
        <translation>سبب إعادة مستند: %1</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter. Needed in every language: %1.</source>
        <translation>جزء من جملة من دون نقطة: يرد داخل رسالة. مطلوب في كل لغة: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” would tell the client of screening, suspicion or a case. No letter may.</source>
        <translation>%1: قد يخبر «%2» العميل بفحص القوائم أو باشتباه أو بقضية. لا يجوز ذلك في أي رسالة.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LettersPage</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Letters to clients</source>
        <translation>الرسائل إلى العملاء</translation>
    </message>
    <message>
        <source>What clients are written and how reasons are put to them, in every language. One person proposes another version, the head of compliance puts it in force.</source>
        <translation>ما يُكتب إلى العملاء وكيف تُذكر لهم الأسباب بكل لغة. يقترح شخص نسخة أخرى ويعتمدها رئيس الامتثال.</translation>
    </message>
    <message>
        <source>There are no letters.</source>
        <translation>لا توجد رسائل.</translation>
    </message>
    <message>
        <source>Templates come with the program and its upgrades.</source>
        <translation>تأتي القوالب مع البرنامج وتحديثاته.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>قراءة أو تغيير…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation>اختر رسالة من القائمة.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>اختر اقتراحًا من القائمة.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>يقرر ذلك رئيس الامتثال.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>أنت من اقترح هذا؛ يقرر شخص آخر.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>التغيير %1 ينتظر رئيس الامتثال.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>التغيير %1 سارٍ.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>لا يتغير شيء. يرى من اقترحه السبب.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>رُفض التغيير %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LeverageDialog</name>
    <message>
        <source>Change leverage</source>
        <translation>تغيير الرافعة المالية</translation>
    </message>
    <message>
        <source>The trading server sets it within moments. More than now needs a good identity review.</source>
        <translation>يضبطها خادم التداول خلال لحظات. وتتطلب زيادتها مراجعة هوية سارية.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>الرافعة المالية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Set 1:%1</source>
        <translation>ضبط 1:%1</translation>
    </message>
    <message>
        <source>Choose another leverage than now.</source>
        <translation>اختر رافعة مالية غير الحالية.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ListsPage</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>سارية منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>When the service last found the file of the publisher</source>
        <translation>متى وجدت الخدمة ملف الناشر آخر مرة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>SHA-256 of what was read; certificates name it</source>
        <translation>SHA-256 لما قُرئ؛ تذكرها الشهادات</translation>
    </message>
    <message>
        <source>Lists in force</source>
        <translation>القوائم السارية</translation>
    </message>
    <message>
        <source>What clients are compared with. Every name of every list is looked for each night; all of them have to be found.</source>
        <translation>ما يُقارَن به العملاء. يُبحث كل ليلة عن كل اسم في كل قائمة؛ ويجب العثور عليها كلها.</translation>
    </message>
    <message>
        <source>No list is in force.</source>
        <translation>لا توجد قائمة سارية.</translation>
    </message>
    <message>
        <source>The screening service reads the lists of its folder and puts them in force.</source>
        <translation>تقرأ خدمة الفحص القوائم من مجلدها وتضعها موضع التنفيذ.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MatchDialog</name>
    <message>
        <source>Match to a deposit</source>
        <translation>مطابقة مع إيداع</translation>
    </message>
    <message>
        <source>Say by which deposit this card or account is known. Money then goes back to it first. This stays on the record and can be taken back.</source>
        <translation>حدد الإيداع الذي تُعرف به هذه البطاقة أو هذا الحساب. عندئذ تعود الأموال إليه أولًا. يبقى هذا مسجلًا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>وجهة السحب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Choose the deposit</source>
        <translation>اختر الإيداع</translation>
    </message>
    <message>
        <source>Came by it</source>
        <translation>ورد عن طريقه</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the last of %n deposit(s)</source>
        <translation>
            <numerusform>%1، دون إيداعات</numerusform>
            <numerusform>%1، آخر إيداع واحد</numerusform>
            <numerusform>%1، آخر إيداعين</numerusform>
            <numerusform>%1، آخر %n إيداعات</numerusform>
            <numerusform>%1، آخر %n إيداعًا</numerusform>
            <numerusform>%1، آخر %n إيداع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1، كما هو الآن</translation>
    </message>
    <message>
        <source>None of them: take back what was said</source>
        <translation>لا شيء منها: التراجع عما قيل</translation>
    </message>
    <message>
        <source>The deposits are being read.</source>
        <translation>تجري قراءة الإيداعات.</translation>
    </message>
    <message>
        <source>No deposit by this method tells its card or account.</source>
        <translation>لا يوجد إيداع بهذه الطريقة يبين بطاقته أو حسابه.</translation>
    </message>
    <message>
        <source>Choose the deposit that came by it.</source>
        <translation>اختر الإيداع الذي ورد عن طريقه.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeComparison</name>
    <message>
        <source>another date of birth</source>
        <translation>تاريخ ميلاد آخر</translation>
    </message>
    <message>
        <source>another nationality</source>
        <translation>جنسية أخرى</translation>
    </message>
    <message>
        <source>a confirmed hit of screening</source>
        <translation>تطابق مؤكد في الفحص</translation>
    </message>
    <message>
        <source>a political exposure</source>
        <translation>صفة سياسية</translation>
    </message>
    <message>
        <source>a higher risk</source>
        <translation>مخاطر أعلى</translation>
    </message>
    <message>
        <source>Both files beside each other</source>
        <translation>الملفان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Both files are being read.</source>
        <translation>تجري قراءة الملفين.</translation>
    </message>
    <message>
        <source>Payments are not finished: %1.</source>
        <translation>دفعات لم تكتمل: %1.</translation>
    </message>
    <message>
        <source>Money is held: %1.</source>
        <translation>مبالغ محجوزة: %1.</translation>
    </message>
    <message>
        <source>An application is open: %1.</source>
        <translation>يوجد طلب مفتوح: %1.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already: %1.</source>
        <translation>يوجد اقتراح ينتظر شخصًا ثانيًا بالفعل: %1.</translation>
    </message>
    <message>
        <source>Merged already: %1.</source>
        <translation>دُمج بالفعل: %1.</translation>
    </message>
    <message>
        <source>The file that would go on is closed: %1.</source>
        <translation>الملف الذي سيستمر مغلق: %1.</translation>
    </message>
    <message>
        <source>The file that would be closed is suspended: %1.</source>
        <translation>الملف الذي سيُغلق موقوف: %1.</translation>
    </message>
    <message>
        <source>One is a person, the other a company.</source>
        <translation>أحدهما لشخص والآخر لشركة.</translation>
    </message>
    <message>
        <source>They belong to two legal entities.</source>
        <translation>يتبعان كيانين قانونيين مختلفين.</translation>
    </message>
    <message>
        <source>Hits of screening are not decided yet.</source>
        <translation>لم يُبتّ بعد في تطابقات الفحص.</translation>
    </message>
    <message>
        <source>A rating by hand waits for a second person.</source>
        <translation>تقييم يدوي ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>A client category waits for a second person.</source>
        <translation>تصنيف عميل ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>A verification after the first deposit is running.</source>
        <translation>يجري تحقق بعد الإيداع الأول.</translation>
    </message>
    <message>
        <source>Money has moved since: %1.</source>
        <translation>جرت حركة أموال منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>A review has been decided since: %1.</source>
        <translation>بُتّ في مراجعة منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>%1 says %2: %3 will be reviewed again.</source>
        <translation>يذكر %1 %2: ستُعاد مراجعة %3.</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1، يستمر</translation>
    </message>
    <message>
        <source>%1, is closed</source>
        <translation>%1، يُغلق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1، المستوى %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>وجهات الدفع</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Its time is over. Days allowed: %1.</source>
        <translation>انقضت المهلة. الأيام المسموح بها: %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeDeeds</name>
    <message>
        <source>One person in two files?</source>
        <translation>شخص واحد في ملفين؟</translation>
    </message>
    <message>
        <source>Merging closes one file into the other; a second person has to agree. Accounts, payments and documents stay where they are and are read together. It can be taken back for a while.</source>
        <translation>يُغلق الدمج أحد الملفين لصالح الآخر، ويجب أن يوافق شخص ثانٍ. تبقى الحسابات والدفعات والمستندات في مكانها وتُقرأ معًا. ويمكن التراجع عنه لفترة.</translation>
    </message>
    <message>
        <source>The file that goes on</source>
        <translation>الملف الذي يستمر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The same person: merge the files</source>
        <translation>الشخص نفسه: دمج الملفين</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>The same person, but nothing is merged yet</source>
        <translation>الشخص نفسه، لكن دون دمج الآن</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما يثبت ذلك</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>The merge waits for a second person.</source>
        <translation>الدمج ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>تم البت.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>يستمر</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>This merge has ended.</source>
        <translation>انتهى هذا الدمج.</translation>
    </message>
    <message>
        <source>Take the merge of %1 back?</source>
        <translation>التراجع عن دمج %1؟</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>دمج %1 في %2؟</translation>
    </message>
    <message>
        <source>You proposed it; another person agrees. You may take the proposal back.</source>
        <translation>أنت من اقترح ذلك، ويوافق شخص آخر. يمكنك سحب الاقتراح.</translation>
    </message>
    <message>
        <source>The closed file is opened again, as it stood before.</source>
        <translation>يُفتح الملف المغلق من جديد كما كان.</translation>
    </message>
    <message>
        <source>You agree to exactly what stands here. Nothing of accounts and payments moves.</source>
        <translation>توافق على ما هو مبيّن هنا تمامًا. لا يُنقل شيء من الحسابات والدفعات.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>سحب الاقتراح</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>فُتح %1 من جديد.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>دُمج %1 في %2.</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>التراجع عن دمج %1</translation>
    </message>
    <message>
        <source>Possible until %1. A second person has to agree; then %2 is open again, as it stood before.</source>
        <translation>ممكن حتى %1. يجب أن يوافق شخص ثانٍ، ثم يُفتح %2 من جديد كما كان.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>سبب التراجع</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Taking it back waits for a second person.</source>
        <translation>التراجع ينتظر شخصًا ثانيًا.</translation>
    </message>
</context>
<context>
    <name>purser::clients::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>What %1 asks. You have it once it is entered.</source>
        <translation>ما يسأل عنه %1. تصبح التذكرة لديك بعد إدخالها.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف وصلت</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ تتحدث</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What the client wrote or said</source>
        <translation>ما كتبه العميل أو قاله</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>بكلمات العميل</translation>
    </message>
    <message>
        <source>Enter the ticket</source>
        <translation>إدخال التذكرة</translation>
    </message>
    <message>
        <source>Enter a subject and what the client wrote or said.</source>
        <translation>أدخل موضوعًا وما كتبه العميل أو قاله.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n letters.</source>
        <translation>
            <numerusform>النص أطول من الحد.</numerusform>
            <numerusform>النص أطول من حرف واحد.</numerusform>
            <numerusform>النص أطول من حرفين.</numerusform>
            <numerusform>النص أطول من %n أحرف.</numerusform>
            <numerusform>النص أطول من %n حرفًا.</numerusform>
            <numerusform>النص أطول من %n حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::NotesPanel</name>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>A note for colleagues; it cannot be changed later</source>
        <translation>ملاحظة للزملاء؛ لا يمكن تغييرها لاحقًا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>You wrote this note %1 and did not add it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>كتبت هذه الملاحظة %1 ولم تضفها.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>لا توجد ملاحظات بعد.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OutlookDialogs</name>
    <message>
        <source>Expiring documents</source>
        <translation>مستندات تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Accepted documents whose end comes within 90 days or is past, soonest first.</source>
        <translation>المستندات المقبولة التي تنتهي صلاحيتها خلال 90 يومًا أو انتهت، الأقرب أولًا.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>فتح ملف العميل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>No document expires within 90 days.</source>
        <translation>لا يوجد مستند تنتهي صلاحيته خلال 90 يومًا.</translation>
    </message>
    <message>
        <source>Accepted documents stand here when their end comes near.</source>
        <translation>تظهر هنا المستندات المقبولة عندما تقترب نهاية صلاحيتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Review workload</source>
        <translation>عبء المراجعات</translation>
    </message>
    <message>
        <source>Periodic reviews by the month they fall due, and documents that expire. Work on new applications comes on top.</source>
        <translation>المراجعات الدورية حسب شهر استحقاقها، والمستندات التي تنتهي صلاحيتها. ويضاف إلى ذلك العمل على الطلبات الجديدة.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>عملاء قد يكونون شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Other client</source>
        <translation>العميل الآخر</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>أوجه التطابق</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>البت…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>لا يبدو أن أحدًا مسجل مرتين.</translation>
    </message>
    <message>
        <source>Pairs appear when a new applicant, document or account resembles somebody.</source>
        <translation>تظهر الأزواج عندما يشبه مقدم طلب أو مستند أو حساب جديد ما هو مسجل من قبل.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Taking it back waits</source>
        <translation>التراجع قيد الانتظار</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Pairs of clients that nobody has decided, the likely ones first.</source>
        <translation>أزواج من العملاء لم يُبتّ فيها، الأرجح أولًا.</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>ملفات مدموجة</translation>
    </message>
    <message>
        <source>Files of one client that were or will be merged, those that wait for a second person first.</source>
        <translation>ملفات عميل واحد دُمجت أو ستُدمج، أولًا ما ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>يستمر</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>No files have been merged.</source>
        <translation>لم تُدمج أي ملفات.</translation>
    </message>
    <message>
        <source>Files are merged from the list of who may be one person.</source>
        <translation>تُدمج الملفات من قائمة من قد يكونون شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Money that goes back</source>
        <translation>أموال تُعاد</translation>
    </message>
    <message>
        <source>Of clients who were not verified in time, by the deposit it came with; what people have to see to stands first.</source>
        <translation>لعملاء لم يُتحقق منهم في الوقت المحدد، حسب الإيداع الذي جاءت معه؛ وما يحتاج إلى متابعة يأتي أولاً.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>See to it…</source>
        <translation>متابعته…</translation>
    </message>
    <message>
        <source>No money has to go back.</source>
        <translation>لا توجد أموال تجب إعادتها.</translation>
    </message>
    <message>
        <source>It stands here from the day a deferred verification lapses until it has arrived.</source>
        <translation>تظهر هنا من يوم انقضاء التحقق المؤجل حتى تصل.</translation>
    </message>
    <message>
        <source>A withdrawal carries it.</source>
        <translation>يحملها طلب سحب.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OwnerDeeds</name>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Percent or an exact part: 25, 33.33, 1/3</source>
        <translation>نسبة مئوية أو كسر دقيق: 25، 33.33، 1/3</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>ما يثبت ذلك</translation>
    </message>
    <message>
        <source>Controls by other means</source>
        <translation>صاحب سيطرة بوسائل أخرى</translation>
    </message>
    <message>
        <source>Holds for somebody else</source>
        <translation>يملك لحساب شخص آخر</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>مالك الشركة %1</translation>
    </message>
    <message>
        <source>Companies in between are entered like owners; then enter who owns them.</source>
        <translation>تُدخل الشركات الوسيطة كما يُدخل المالكون؛ ثم أدخل من يملكها.</translation>
    </message>
    <message>
        <source>Owns a part of</source>
        <translation>يملك حصة في</translation>
    </message>
    <message>
        <source>Empty: of the client itself</source>
        <translation>فارغ: في العميل نفسه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Add the owner</source>
        <translation>إضافة المالك</translation>
    </message>
    <message>
        <source>Owner of %1 added.</source>
        <translation>تمت إضافة مالك الشركة %1.</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>حصة %1</translation>
    </message>
    <message>
        <source>Of %1. A share of 0 ends it; what was before stays in the record.</source>
        <translation>في %1. الحصة 0 تنهيها؛ وتبقى البيانات السابقة في السجل.</translation>
    </message>
    <message>
        <source>Save the share</source>
        <translation>حفظ الحصة</translation>
    </message>
    <message>
        <source>Share of %1 saved.</source>
        <translation>تم حفظ حصة %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnerGradeDialog</name>
    <message>
        <source>Grade of %1</source>
        <translation>تصنيف %1</translation>
    </message>
    <message>
        <source>The same or a worse grade holds at once, a milder one when a second person agrees. All clients of the partner and of those below are rated again.</source>
        <translation>يسري التصنيف نفسه أو الأسوأ فورًا، والأخف عندما يوافق شخص ثانٍ. يُعاد تقييم جميع عملاء الشريك ومن هم دونه.</translation>
    </message>
    <message>
        <source>Gradings so far</source>
        <translation>التصنيفات حتى الآن</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>%1 in all; high: %2; prohibited: %3</source>
        <translation>%1 إجمالًا؛ مرتفع: %2؛ محظور: %3</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>يُحسب</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1، بسبب %2 الأعلى منه</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>النظر فيه مجددًا بعد أيام</translation>
    </message>
    <message>
        <source>Evidence: what was looked at and what it said</source>
        <translation>الدليل: ما نُظر فيه وما تبيّن منه</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Nobody graded it so far.</source>
        <translation>لم يصنّفه أحد حتى الآن.</translation>
    </message>
    <message>
        <source>The grades are on their way.</source>
        <translation>التصنيفات في الطريق.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnersPage</name>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>يُحسب</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مجددًا</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>%1, proposed: %2</source>
        <translation>%1، المقترح: %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Who brings clients to the office is part of their risk. The worst grade of a partner and of those above it counts; through a prohibited one nobody is approved. What waits for a second person comes first, then what is to be looked at again.</source>
        <translation>من يجلب العملاء جزء من مخاطرهم. يُحسب أسوأ تصنيف للشريك ولمن هم أعلى منه؛ ولا تتم الموافقة على أحد عبر شريك محظور. يأتي أولًا ما ينتظر شخصًا ثانيًا، ثم ما يجب النظر فيه مجددًا.</translation>
    </message>
    <message>
        <source>No partner in sight.</source>
        <translation>لا يوجد شريك ظاهر لك.</translation>
    </message>
    <message>
        <source>Partners whom you look after are graded by others.</source>
        <translation>الشركاء الذين ترعاهم يصنفهم آخرون.</translation>
    </message>
    <message>
        <source>Turn down…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>موافقة…</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>تصنيف…</translation>
    </message>
    <message>
        <source>Gradings…</source>
        <translation>التصنيفات…</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1، بسبب %2 الأعلى منه</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>اختر شريكًا من القائمة.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person here.</source>
        <translation>لا شيء هنا ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>%1 proposed this; another person decides.</source>
        <translation>اقترح %1 هذا؛ ويقرر شخص آخر.</translation>
    </message>
    <message>
        <source>A milder grade of %1 is proposed; another person decides.</source>
        <translation>اقتُرح تصنيف أخف لـ%1؛ ويقرر شخص آخر.</translation>
    </message>
    <message>
        <source>%1 is graded; its clients are rated again by the nightly work.</source>
        <translation>صُنّف %1؛ ويعيد العمل الليلي تقييم عملائه.</translation>
    </message>
    <message>
        <source>Agree to a milder grade of %1</source>
        <translation>الموافقة على تصنيف أخف لـ%1</translation>
    </message>
    <message>
        <source>Turn down a milder grade of %1</source>
        <translation>رفض تصنيف أخف لـ%1</translation>
    </message>
    <message>
        <source>All clients of the partner and of those below are rated again.</source>
        <translation>يُعاد تقييم جميع عملاء الشريك ومن هم دونه.</translation>
    </message>
    <message>
        <source>The grade stays as it is.</source>
        <translation>يبقى التصنيف كما هو.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The milder grade of %1 holds.</source>
        <translation>يسري التصنيف الأخف لـ%1.</translation>
    </message>
    <message>
        <source>The grade of %1 stays as it is.</source>
        <translation>يبقى تصنيف %1 كما هو.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PayeeCheckDialog</name>
    <message>
        <source>Verification of payee</source>
        <translation>التحقق من المستفيد</translation>
    </message>
    <message>
        <source>What the bank of the destination says of the name. The last answer counts; record another to correct this one.</source>
        <translation>ما يقوله بنك الوجهة عن الاسم. يُعتد بآخر رد؛ سجّل ردًا آخر لتصحيح هذا.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>وجهة السحب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>اختر الرد</translation>
    </message>
    <message>
        <source>The bank or service that answered</source>
        <translation>البنك أو الخدمة التي ردت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>الاسم الموجود</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الرد</translation>
    </message>
    <message>
        <source>Choose what the bank answered.</source>
        <translation>اختر ما رد به البنك.</translation>
    </message>
    <message>
        <source>A bank that says nearly says which name it has: enter it.</source>
        <translation>البنك الذي يرد بشبه مطابقة يذكر الاسم الذي لديه: أدخله.</translation>
    </message>
    <message>
        <source>Say whose answer it is.</source>
        <translation>حدد صاحب الرد.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PlaceDialog</name>
    <message>
        <source>Place a client</source>
        <translation>تعيين مكان عميل</translation>
    </message>
    <message>
        <source>Colleagues whose work is limited to a brand, desk or team see the client and the payments accordingly, at once.</source>
        <translation>الزملاء الذين يقتصر عملهم على علامة تجارية أو مكتب أو فريق يرون العميل ومدفوعاته وفقًا لذلك فورًا.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Place the client</source>
        <translation>تعيين مكان العميل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose another place than now.</source>
        <translation>اختر مكانًا غير الحالي.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyDialog</name>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>اقتراح من %1: %2</translation>
    </message>
    <message>
        <source>A changed rule has a dot at its left. Try it before you propose it: the office says whom it touches. The head of compliance puts it in force.</source>
        <translation>القاعدة المعدَّلة عليها نقطة بجانبها. جرّبها قبل اقتراحها: يبيّن المكتب من تمسّه. رئيس الامتثال هو من يضعها حيز التنفيذ.</translation>
    </message>
    <message>
        <source>What changes, and whom does it touch?</source>
        <translation>ما الذي يتغير ومن يمسّه ذلك؟</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What changes, and whom it touches</source>
        <translation>ما يتغير ومن يمسّه ذلك</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>لم يُجرَّب بعد.</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>وضع هذه النسخة حيز التنفيذ</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>اقتراح هذه النسخة</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>يقرر ذلك رئيس الامتثال، ولا يقرر أبدًا فيما اقترحه بنفسه.</translation>
    </message>
    <message>
        <source>Change a rule first.</source>
        <translation>غيّر قاعدة أولًا.</translation>
    </message>
    <message>
        <source>Look first whom it touches.</source>
        <translation>انظر أولًا من يمسّه ذلك.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyPage</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Clients touched</source>
        <translation>العملاء المتأثرون</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Policy of onboarding</source>
        <translation>سياسة قبول العملاء</translation>
    </message>
    <message>
        <source>What is asked of whom, where and at which risk. One person proposes the next version and sees whom it touches, the head of compliance puts it in force.</source>
        <translation>ما يُطلب وممن وأين وعند أي مخاطر. يقترح شخص النسخة التالية ويرى من تمسّه، ويضعها رئيس الامتثال حيز التنفيذ.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>لا توجد سياسة.</translation>
    </message>
    <message>
        <source>The first version comes with the program.</source>
        <translation>تأتي النسخة الأولى مع البرنامج.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>قراءة أو تغيير…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Choose a part in the list.</source>
        <translation>اختر جزءًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>اختر اقتراحًا من القائمة.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>يقرر ذلك رئيس الامتثال.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>أنت من اقترح هذا، ويقرر شخص آخر.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>التغيير %1 ينتظر رئيس الامتثال.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>التغيير %1 ساري المفعول.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>لا يتغير شيء. يرى من اقترحه السبب.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>رُفض التغيير %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTable</name>
    <message>
        <source>Add a rule like this one</source>
        <translation>إضافة قاعدة مثل هذه</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>إزالة هذه القاعدة</translation>
    </message>
    <message>
        <source>Narrow by words: Germany high document</source>
        <translation>تضييق بالكلمات: ألمانيا مرتفع مستند</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>تضييق بالكلمات</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTexts</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>الولاية القضائية</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>من المستوى</translation>
    </message>
    <message>
        <source>Asked is a</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>By which law</source>
        <translation>بموجب أي قانون</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>عملاء جدد</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <translation>مصدر القائمة</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>القائمة بتاريخ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>While verification is deferred</source>
        <translation>أثناء تأجيل التحقق</translation>
    </message>
    <message>
        <source>When the approval is past its day</source>
        <translation>عند انقضاء أجل الموافقة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Senior management</source>
        <translation>الإدارة العليا</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>له رقم</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>له تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>الحد الأقصى للعمر بالأشهر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>بالألمانية</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>بالإسبانية</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>بالروسية</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>نقاط النجاح</translation>
    </message>
    <message>
        <source>Hours to think after failing</source>
        <translation>ساعات للتفكير بعد الرسوب</translation>
    </message>
    <message>
        <source>Tests again</source>
        <translation>إعادات الاختبار</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>خلال أيام</translation>
    </message>
    <message>
        <source>What is asked of applicants</source>
        <translation>ما يُطلب من مقدمي الطلبات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>ما يفتحه المستوى</translation>
    </message>
    <message>
        <source>Who decides applications</source>
        <translation>من يقرر في الطلبات</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>أنواع المستندات</translation>
    </message>
    <message>
        <source>Questions of the appropriateness test</source>
        <translation>أسئلة اختبار الملاءمة</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>تداول</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>رافعة</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>document that proves</source>
        <translation>مستند يثبت</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>due diligence</source>
        <translation>العناية الواجبة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>To pass: %1; hours to think: %2; tests again: %3 in %4 days</source>
        <translation>للنجاح: %1؛ ساعات للتفكير: %2؛ إعادة الاختبار: %3 خلال %4 من الأيام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Falls away: %1</source>
        <translation>يسقط: %1</translation>
    </message>
    <message>
        <source>Changed: %1 → %2</source>
        <translation>تغيّر: %1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients could trade no longer.</source>
        <translation>
            <numerusform>لن يفقد أي عميل إمكانية التداول.</numerusform>
            <numerusform>لن يستطيع عميل واحد التداول بعد ذلك.</numerusform>
            <numerusform>لن يستطيع عميلان التداول بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عملاء التداول بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عميلًا التداول بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عميل التداول بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could trade.</source>
        <translation>
            <numerusform>لن يكتسب أي عميل إمكانية التداول.</numerusform>
            <numerusform>يستطيع عميل آخر التداول.</numerusform>
            <numerusform>يستطيع عميلان آخران التداول.</numerusform>
            <numerusform>يستطيع %n عملاء آخرين التداول.</numerusform>
            <numerusform>يستطيع %n عميلًا آخر التداول.</numerusform>
            <numerusform>يستطيع %n عميل آخر التداول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could withdraw no longer.</source>
        <translation>
            <numerusform>لن يفقد أي عميل إمكانية السحب.</numerusform>
            <numerusform>لن يستطيع عميل واحد السحب بعد ذلك.</numerusform>
            <numerusform>لن يستطيع عميلان السحب بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عملاء السحب بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عميلًا السحب بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عميل السحب بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could withdraw.</source>
        <translation>
            <numerusform>لن يكتسب أي عميل إمكانية السحب.</numerusform>
            <numerusform>يستطيع عميل آخر السحب.</numerusform>
            <numerusform>يستطيع عميلان آخران السحب.</numerusform>
            <numerusform>يستطيع %n عملاء آخرين السحب.</numerusform>
            <numerusform>يستطيع %n عميلًا آخر السحب.</numerusform>
            <numerusform>يستطيع %n عميل آخر السحب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could deposit no longer.</source>
        <translation>
            <numerusform>لن يفقد أي عميل إمكانية الإيداع.</numerusform>
            <numerusform>لن يستطيع عميل واحد الإيداع بعد ذلك.</numerusform>
            <numerusform>لن يستطيع عميلان الإيداع بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عملاء الإيداع بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عميلًا الإيداع بعد ذلك.</numerusform>
            <numerusform>لن يستطيع %n عميل الإيداع بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could deposit.</source>
        <translation>
            <numerusform>لن يكتسب أي عميل إمكانية الإيداع.</numerusform>
            <numerusform>يستطيع عميل آخر الإيداع.</numerusform>
            <numerusform>يستطيع عميلان آخران الإيداع.</numerusform>
            <numerusform>يستطيع %n عملاء آخرين الإيداع.</numerusform>
            <numerusform>يستطيع %n عميلًا آخر الإيداع.</numerusform>
            <numerusform>يستطيع %n عميل آخر الإيداع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could have higher leverage no longer.</source>
        <translation>
            <numerusform>لن يفقد أي عميل الرافعة الأعلى.</numerusform>
            <numerusform>لن تتاح رافعة أعلى لعميل واحد بعد ذلك.</numerusform>
            <numerusform>لن تتاح رافعة أعلى لعميلين بعد ذلك.</numerusform>
            <numerusform>لن تتاح رافعة أعلى لعدد %n عملاء بعد ذلك.</numerusform>
            <numerusform>لن تتاح رافعة أعلى لعدد %n عميلًا بعد ذلك.</numerusform>
            <numerusform>لن تتاح رافعة أعلى لعدد %n عميل بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could have higher leverage.</source>
        <translation>
            <numerusform>لن تتاح رافعة أعلى لأي عميل آخر.</numerusform>
            <numerusform>تتاح رافعة أعلى لعميل آخر.</numerusform>
            <numerusform>تتاح رافعة أعلى لعميلين آخرين.</numerusform>
            <numerusform>تتاح رافعة أعلى لعدد %n عملاء آخرين.</numerusform>
            <numerusform>تتاح رافعة أعلى لعدد %n عميلًا آخر.</numerusform>
            <numerusform>تتاح رافعة أعلى لعدد %n عميل آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would lack: %1.</source>
        <translation>
            <numerusform>لن ينقص أي عميل: %1.</numerusform>
            <numerusform>سينقص عميلًا واحدًا: %1.</numerusform>
            <numerusform>سينقص عميلين: %1.</numerusform>
            <numerusform>سينقص %n عملاء: %1.</numerusform>
            <numerusform>سينقص %n عميلًا: %1.</numerusform>
            <numerusform>سينقص %n عميل: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would no longer lack: %1.</source>
        <translation>
            <numerusform>لا عميل يزول عنه نقص: %1.</numerusform>
            <numerusform>لن ينقص عميلًا واحدًا بعد ذلك: %1.</numerusform>
            <numerusform>لن ينقص عميلين بعد ذلك: %1.</numerusform>
            <numerusform>لن ينقص %n عملاء بعد ذلك: %1.</numerusform>
            <numerusform>لن ينقص %n عميلًا بعد ذلك: %1.</numerusform>
            <numerusform>لن ينقص %n عميل بعد ذلك: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated higher.</source>
        <translation>
            <numerusform>لن يرتفع تقييم أي عميل.</numerusform>
            <numerusform>سيرتفع تقييم مخاطر عميل واحد.</numerusform>
            <numerusform>سيرتفع تقييم مخاطر عميلين.</numerusform>
            <numerusform>سيرتفع تقييم مخاطر %n عملاء.</numerusform>
            <numerusform>سيرتفع تقييم مخاطر %n عميلًا.</numerusform>
            <numerusform>سيرتفع تقييم مخاطر %n عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated lower.</source>
        <translation>
            <numerusform>لن ينخفض تقييم أي عميل.</numerusform>
            <numerusform>سينخفض تقييم مخاطر عميل واحد.</numerusform>
            <numerusform>سينخفض تقييم مخاطر عميلين.</numerusform>
            <numerusform>سينخفض تقييم مخاطر %n عملاء.</numerusform>
            <numerusform>سينخفض تقييم مخاطر %n عميلًا.</numerusform>
            <numerusform>سينخفض تقييم مخاطر %n عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be blocked.</source>
        <translation>
            <numerusform>لا عميل يعيش في بلد سيُحظر.</numerusform>
            <numerusform>يعيش عميل واحد في بلد سيُحظر.</numerusform>
            <numerusform>يعيش عميلان في بلد سيُحظر.</numerusform>
            <numerusform>يعيش %n عملاء في بلد سيُحظر.</numerusform>
            <numerusform>يعيش %n عميلًا في بلد سيُحظر.</numerusform>
            <numerusform>يعيش %n عميل في بلد سيُحظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be open again.</source>
        <translation>
            <numerusform>لا عميل يعيش في بلد سيُفتح من جديد.</numerusform>
            <numerusform>يعيش عميل واحد في بلد سيُفتح من جديد.</numerusform>
            <numerusform>يعيش عميلان في بلد سيُفتح من جديد.</numerusform>
            <numerusform>يعيش %n عملاء في بلد سيُفتح من جديد.</numerusform>
            <numerusform>يعيش %n عميلًا في بلد سيُفتح من جديد.</numerusform>
            <numerusform>يعيش %n عميل في بلد سيُفتح من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take more people.</source>
        <translation>
            <numerusform>لن يحتاج أي طلب مفتوح إلى أشخاص أكثر.</numerusform>
            <numerusform>سيحتاج طلب مفتوح واحد إلى أشخاص أكثر.</numerusform>
            <numerusform>سيحتاج طلبان مفتوحان إلى أشخاص أكثر.</numerusform>
            <numerusform>ستحتاج %n طلبات مفتوحة إلى أشخاص أكثر.</numerusform>
            <numerusform>سيحتاج %n طلبًا مفتوحًا إلى أشخاص أكثر.</numerusform>
            <numerusform>سيحتاج %n طلب مفتوح إلى أشخاص أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take fewer people.</source>
        <translation>
            <numerusform>لن يحتاج أي طلب مفتوح إلى أشخاص أقل.</numerusform>
            <numerusform>سيحتاج طلب مفتوح واحد إلى أشخاص أقل.</numerusform>
            <numerusform>سيحتاج طلبان مفتوحان إلى أشخاص أقل.</numerusform>
            <numerusform>ستحتاج %n طلبات مفتوحة إلى أشخاص أقل.</numerusform>
            <numerusform>سيحتاج %n طلبًا مفتوحًا إلى أشخاص أقل.</numerusform>
            <numerusform>سيحتاج %n طلب مفتوح إلى أشخاص أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would not be accepted: %1.</source>
        <translation>
            <numerusform>لا عميل لديه مستند لن يُقبل: %1.</numerusform>
            <numerusform>لدى عميل واحد مستند لن يُقبل: %1.</numerusform>
            <numerusform>لدى عميلين مستند لن يُقبل: %1.</numerusform>
            <numerusform>لدى %n عملاء مستند لن يُقبل: %1.</numerusform>
            <numerusform>لدى %n عميلًا مستند لن يُقبل: %1.</numerusform>
            <numerusform>لدى %n عميل مستند لن يُقبل: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would be accepted: %1.</source>
        <translation>
            <numerusform>لا عميل لديه مستند سيُقبل الآن: %1.</numerusform>
            <numerusform>لدى عميل واحد مستند سيُقبل الآن: %1.</numerusform>
            <numerusform>لدى عميلين مستند سيُقبل الآن: %1.</numerusform>
            <numerusform>لدى %n عملاء مستند سيُقبل الآن: %1.</numerusform>
            <numerusform>لدى %n عميلًا مستند سيُقبل الآن: %1.</numerusform>
            <numerusform>لدى %n عميل مستند سيُقبل الآن: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would fail by the answers they gave.</source>
        <translation>
            <numerusform>لا عميل سيرسب بإجاباته.</numerusform>
            <numerusform>سيرسب عميل واحد بإجاباته.</numerusform>
            <numerusform>سيرسب عميلان بإجاباتهما.</numerusform>
            <numerusform>سيرسب %n عملاء بإجاباتهم.</numerusform>
            <numerusform>سيرسب %n عميلًا بإجاباتهم.</numerusform>
            <numerusform>سيرسب %n عميل بإجاباتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would pass by the answers they gave.</source>
        <translation>
            <numerusform>لا عميل سينجح بإجاباته.</numerusform>
            <numerusform>سينجح عميل واحد بإجاباته.</numerusform>
            <numerusform>سينجح عميلان بإجاباتهما.</numerusform>
            <numerusform>سينجح %n عملاء بإجاباتهم.</numerusform>
            <numerusform>سينجح %n عميلًا بإجاباتهم.</numerusform>
            <numerusform>سينجح %n عميل بإجاباتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered other questions.</source>
        <translation>
            <numerusform>لا عميل أجاب عن أسئلة أخرى.</numerusform>
            <numerusform>أجاب عميل واحد عن أسئلة أخرى.</numerusform>
            <numerusform>أجاب عميلان عن أسئلة أخرى.</numerusform>
            <numerusform>أجاب %n عملاء عن أسئلة أخرى.</numerusform>
            <numerusform>أجاب %n عميلًا عن أسئلة أخرى.</numerusform>
            <numerusform>أجاب %n عميل عن أسئلة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered these questions before.</source>
        <translation>
            <numerusform>لا عميل أجاب عن هذه الأسئلة من قبل.</numerusform>
            <numerusform>أجاب عميل واحد عن هذه الأسئلة من قبل.</numerusform>
            <numerusform>أجاب عميلان عن هذه الأسئلة من قبل.</numerusform>
            <numerusform>أجاب %n عملاء عن هذه الأسئلة من قبل.</numerusform>
            <numerusform>أجاب %n عميلًا عن هذه الأسئلة من قبل.</numerusform>
            <numerusform>أجاب %n عميل عن هذه الأسئلة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would go from risk %1 to %2.</source>
        <translation>
            <numerusform>لا عميل سينتقل من مخاطر «%1» إلى «%2».</numerusform>
            <numerusform>سينتقل عميل واحد من مخاطر «%1» إلى «%2».</numerusform>
            <numerusform>سينتقل عميلان من مخاطر «%1» إلى «%2».</numerusform>
            <numerusform>سينتقل %n عملاء من مخاطر «%1» إلى «%2».</numerusform>
            <numerusform>سينتقل %n عميلًا من مخاطر «%1» إلى «%2».</numerusform>
            <numerusform>سينتقل %n عميل من مخاطر «%1» إلى «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks everybody for proof of who they are. This rule stays.</source>
        <translation>يطلب القانون من الجميع إثبات هويتهم. تبقى هذه القاعدة.</translation>
    </message>
    <message>
        <source>The law asks for a second person of senior management at a high risk.</source>
        <translation>يطلب القانون شخصًا ثانيًا من الإدارة العليا عند المخاطر المرتفعة.</translation>
    </message>
    <message>
        <source>Another version came into force meanwhile. Begin again from that one.</source>
        <translation>دخلت نسخة أخرى حيز التنفيذ في هذه الأثناء. ابدأ منها من جديد.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This rule stands there twice: %1</source>
        <translation>هذه القاعدة مكررة: %1</translation>
    </message>
    <message>
        <source>%1: the text in %2 is missing.</source>
        <translation>%1: النص باللغة %2 مفقود.</translation>
    </message>
    <message>
        <source>%1: %2 is from %3 to %4.</source>
        <translation>%1: %2 من %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1: look at %2.</source>
        <translation>%1: راجع «%2».</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>الأشهر بين المراجعات</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>How often clients are reviewed</source>
        <translation>عدد مرات مراجعة العملاء</translation>
    </message>
    <message>
        <source>Items of enhanced due diligence</source>
        <translation>بنود العناية الواجبة المعززة</translation>
    </message>
    <message>
        <source>Tags of clients</source>
        <translation>وسوم العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed later.</source>
        <translation>
            <numerusform>لن تتأخر مراجعة أي عميل.</numerusform>
            <numerusform>ستتأخر مراجعة عميل واحد.</numerusform>
            <numerusform>ستتأخر مراجعة عميلين.</numerusform>
            <numerusform>ستتأخر مراجعة %n عملاء.</numerusform>
            <numerusform>ستتأخر مراجعة %n عميلًا.</numerusform>
            <numerusform>ستتأخر مراجعة %n عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed sooner.</source>
        <translation>
            <numerusform>لن تتقدم مراجعة أي عميل.</numerusform>
            <numerusform>ستتقدم مراجعة عميل واحد.</numerusform>
            <numerusform>ستتقدم مراجعة عميلين.</numerusform>
            <numerusform>ستتقدم مراجعة %n عملاء.</numerusform>
            <numerusform>ستتقدم مراجعة %n عميلًا.</numerusform>
            <numerusform>ستتقدم مراجعة %n عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks for a review every year where the risk is high.</source>
        <translation>يطلب القانون مراجعة سنوية عندما تكون المخاطر مرتفعة.</translation>
    </message>
    <message>
        <source>An item that falls away is still asked of applicants. Change that first.</source>
        <translation>بند سيُحذف لا يزال مطلوبًا من مقدمي الطلبات. غيّر ذلك أولًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Word (* for what may be beside)</source>
        <translation>الكلمة (* لما قد يجاورها)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>يناسب</translation>
    </message>
    <message>
        <source>Words that no letter says</source>
        <translation>كلمات لا تقولها أي رسالة</translation>
    </message>
    <message>
        <source>Why documents are sent back</source>
        <translation>أسباب إعادة المستندات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3” and would have to be changed first.</source>
        <translation>%1، %2: ورد فيها «%3» ويجب تغييرها أولًا.</translation>
    </message>
    <message>
        <source>%1, %2: it may say “%3” again.</source>
        <translation>%1، %2: يجوز أن يرد فيها «%3» من جديد.</translation>
    </message>
    <message>
        <source>Nothing would stand otherwise.</source>
        <translation>لن يتغير وضع أي شيء.</translation>
    </message>
    <message>
        <source>Each language keeps at least one word that no letter says.</source>
        <translation>تحتفظ كل لغة بكلمة واحدة على الأقل لا تقولها أي رسالة.</translation>
    </message>
    <message>
        <source>A kind of document is left that could not be sent back at all.</source>
        <translation>سيبقى نوع من المستندات لا يمكن إعادته إطلاقًا.</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3”. Change the letter first.</source>
        <translation>%1، %2: ورد فيها «%3». غيّر الرسالة أولًا.</translation>
    </message>
    <message>
        <source>%1: what clients read is changed on the page of letters.</source>
        <translation>%1: ما يقرؤه العملاء يُغيَّر في صفحة الرسائل.</translation>
    </message>
    <message>
        <source>%1, %2: no letter says “%3”.</source>
        <translation>%1، %2: لا تقول أي رسالة «%3».</translation>
    </message>
    <message>
        <source>%1: nothing is filled in here for %2.</source>
        <translation>%1: لا يُملأ هنا شيء مكان %2.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDeeds</name>
    <message>
        <source>Consents of %1</source>
        <translation>موافقات %1</translation>
    </message>
    <message>
        <source>Say yes or no for each that the client answered; the others stay as they are.</source>
        <translation>اختر نعم أو لا لكل ما أجاب عنه العميل؛ ويبقى الباقي كما هو.</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>ما اطلع عليه العميل</translation>
    </message>
    <message>
        <source>Edition of the text</source>
        <translation>إصدار النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ الإجابة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Consents of %1 recorded.</source>
        <translation>تم تسجيل موافقات %1.</translation>
    </message>
    <message>
        <source>Tax self-certification of %1</source>
        <translation>الإقرار الضريبي الذاتي للعميل %1</translation>
    </message>
    <message>
        <source>Every country where the client is resident for tax, as the client signed it.</source>
        <translation>جميع الدول التي يقيم فيها العميل لأغراض الضريبة، كما وقع عليها.</translation>
    </message>
    <message>
        <source>Residences with their numbers</source>
        <translation>دول الإقامة الضريبية وأرقامها</translation>
    </message>
    <message>
        <source>Country and number, separated by commas: DE 12345678911, FR 30 23</source>
        <translation>الدولة والرقم، تفصل بينها فواصل: DE 12345678911, FR 30 23</translation>
    </message>
    <message>
        <source>Residence without a number</source>
        <translation>دولة إقامة ضريبية بلا رقم</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>سبب عدم وجود رقم</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>شخص أمريكي</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>النموذج الموقّع</translation>
    </message>
    <message>
        <source>Tax self-certification of %1 recorded.</source>
        <translation>تم تسجيل الإقرار الضريبي الذاتي للعميل %1.</translation>
    </message>
    <message>
        <source>Appropriateness test of %1</source>
        <translation>اختبار الملاءمة للعميل %1</translation>
    </message>
    <message>
        <source>Ask each question as it stands. The office counts the points; a failed test brings a warning and time to think.</source>
        <translation>اطرح كل سؤال كما هو. يحسب المكتب النقاط؛ وعدم الاجتياز يترتب عليه تحذير ومهلة للتفكير.</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>تسجيل الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>Test passed with %n points.</source>
        <translation>
            <numerusform>تم اجتياز الاختبار دون نقاط.</numerusform>
            <numerusform>تم اجتياز الاختبار، نقطة واحدة.</numerusform>
            <numerusform>تم اجتياز الاختبار، نقطتان.</numerusform>
            <numerusform>تم اجتياز الاختبار، %n نقاط.</numerusform>
            <numerusform>تم اجتياز الاختبار، %n نقطة.</numerusform>
            <numerusform>تم اجتياز الاختبار، %n نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test failed with %n points: the client is warned and has time to think.</source>
        <translation>
            <numerusform>لم يتم اجتياز الاختبار، دون نقاط: حُذر العميل وله مهلة للتفكير.</numerusform>
            <numerusform>لم يتم اجتياز الاختبار، نقطة واحدة: حُذر العميل وله مهلة للتفكير.</numerusform>
            <numerusform>لم يتم اجتياز الاختبار، نقطتان: حُذر العميل وله مهلة للتفكير.</numerusform>
            <numerusform>لم يتم اجتياز الاختبار، %n نقاط: حُذر العميل وله مهلة للتفكير.</numerusform>
            <numerusform>لم يتم اجتياز الاختبار، %n نقطة: حُذر العميل وله مهلة للتفكير.</numerusform>
            <numerusform>لم يتم اجتياز الاختبار، %n نقطة: حُذر العميل وله مهلة للتفكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client wishes to go on</source>
        <translation>رغبة العميل في المتابعة</translation>
    </message>
    <message>
        <source>They read the warning after the failed test. Not before the time to think is over, %1.</source>
        <translation>قرأ العميل التحذير بعد عدم اجتياز الاختبار. لا يتم ذلك قبل انتهاء مهلة التفكير، %1.</translation>
    </message>
    <message>
        <source>The client goes on</source>
        <translation>متابعة العميل</translation>
    </message>
    <message>
        <source>The warning is accepted.</source>
        <translation>قُبل التحذير.</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>التواصل مع %1</translation>
    </message>
    <message>
        <source>What was said, for colleagues and for a court.</source>
        <translation>ما قيل، لاطلاع الزملاء وللمحكمة.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>من العميل</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>إلى العميل</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Where the recording can be found</source>
        <translation>مكان وجود التسجيل</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Contact with %1 written down.</source>
        <translation>تم تدوين التواصل مع %1.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>وسوم %1</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>حفظ الوسوم</translation>
    </message>
    <message>
        <source>Tags of %1 saved.</source>
        <translation>تم حفظ وسوم %1.</translation>
    </message>
    <message>
        <source>Send the letter to %1 again</source>
        <translation>إعادة إرسال الرسالة إلى %1</translation>
    </message>
    <message>
        <source>“%1” goes to the address that stands in the file now. Correct it there first where it is wrong.</source>
        <translation>تُرسل «%1» إلى العنوان الوارد في الملف الآن. صحّحه هناك أولًا إن كان خاطئًا.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>سبب الإعادة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>The letter to %1 will be sent again.</source>
        <translation>ستُرسل الرسالة إلى %1 مرة أخرى.</translation>
    </message>
    <message>
        <source>A test as it was taken</source>
        <translation>اختبار كما أُجري</translation>
    </message>
    <message>
        <source>The questions of its edition, the answers then, and the points counted again.</source>
        <translation>أسئلة إصداره وإجابات ذلك الوقت والنقاط محسوبة من جديد.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>راسب</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُجري</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1، النقاط: %2</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>محسوب من جديد</translation>
    </message>
    <message>
        <source>%1, %2 of the %3 points to pass</source>
        <translation>%1، ‏%2 من %3 نقطة للنجاح</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>%1 (another answer than before)</source>
        <translation>%1 (إجابة غير السابقة)</translation>
    </message>
    <message>
        <source>Warned with: “%1”</source>
        <translation>نص التحذير: «%1»</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>قُبل في %1.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>لم يُقبل.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDesk</name>
    <message>
        <source>Open an application first.</source>
        <translation>افتح طلبًا أولًا.</translation>
    </message>
    <message>
        <source>Only a company has owners.</source>
        <translation>المالكون للشركات فقط.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>قدمت الاقتراح بنفسك؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>You may not have letters sent again.</source>
        <translation>لا يحق لك إعادة إرسال الرسائل.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>أُرسلت الرسالة.</translation>
    </message>
    <message>
        <source>The letter waits to be sent by itself.</source>
        <translation>الرسالة بانتظار الإرسال وستُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>You may not see masked data.</source>
        <translation>لا يحق لك رؤية البيانات المخفية.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordPanel</name>
    <message>
        <source>Client&apos;s file</source>
        <translation>ملف العميل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Verify… (V)</source>
        <translation>توثيق… (V)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>السجل (H)</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>إضافة مستند…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم تُطلب</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم الرجوع عنها</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Tax and appropriateness</source>
        <translation>الضرائب والملاءمة</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>الإقرار الضريبي الذاتي</translation>
    </message>
    <message>
        <source>resident in %1</source>
        <translation>مقيم في %1</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>شخص أمريكي</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>اختبار الملاءمة</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>اجتياز دون نقاط</numerusform>
            <numerusform>اجتياز، نقطة واحدة</numerusform>
            <numerusform>اجتياز، نقطتان</numerusform>
            <numerusform>اجتياز، %n نقاط</numerusform>
            <numerusform>اجتياز، %n نقطة</numerusform>
            <numerusform>اجتياز، %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>عدم اجتياز، قُبل التحذير</translation>
    </message>
    <message numerus="yes">
        <source>failed, %n points</source>
        <translation>
            <numerusform>عدم اجتياز، دون نقاط</numerusform>
            <numerusform>عدم اجتياز، نقطة واحدة</numerusform>
            <numerusform>عدم اجتياز، نقطتان</numerusform>
            <numerusform>عدم اجتياز، %n نقاط</numerusform>
            <numerusform>عدم اجتياز، %n نقطة</numerusform>
            <numerusform>عدم اجتياز، %n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed</source>
        <translation>
            <numerusform>لم تتغير أي إجابة</numerusform>
            <numerusform>تغيرت إجابة واحدة</numerusform>
            <numerusform>تغيرت إجابتان</numerusform>
            <numerusform>تغيرت %n إجابات</numerusform>
            <numerusform>تغيرت %n إجابة</numerusform>
            <numerusform>تغيرت %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, rating by hand, verification</source>
        <translation>الفئة والتصنيف اليدوي والتحقق</translation>
    </message>
    <message>
        <source>Propose a category</source>
        <translation>اقتراح فئة</translation>
    </message>
    <message>
        <source>retail client</source>
        <translation>عميل تجزئة</translation>
    </message>
    <message>
        <source>Set the rating by hand</source>
        <translation>تحديد التصنيف يدويًا</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>التصنيف %1</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>التحقق بعد الإيداع الأول</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>shares above the whole</source>
        <translation>مجموع الحصص يتجاوز 100%</translation>
    </message>
    <message>
        <source>owners in a circle</source>
        <translation>ملكية دائرية</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفون</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>إضافة مالك</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Who is behind, through all levels</source>
        <translation>من يقف وراء العميل، عبر جميع المستويات</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>مباشرة</numerusform>
            <numerusform>عبر مستوى واحد</numerusform>
            <numerusform>عبر مستويين</numerusform>
            <numerusform>عبر %n مستويات</numerusform>
            <numerusform>عبر %n مستوى</numerusform>
            <numerusform>عبر %n مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>صاحب سيطرة</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>مالك اسمي</translation>
    </message>
    <message>
        <source>beneficial owner</source>
        <translation>مستفيد حقيقي</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>بالضبط %1/%2</translation>
    </message>
    <message>
        <source>Contacts and tags</source>
        <translation>التواصل والوسوم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>من العميل</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>إلى العميل</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Reveal… (R)</source>
        <translation>كشف… (R)</translation>
    </message>
    <message>
        <source>owners of %1 not all known</source>
        <translation>لا يُعرف جميع مالكي %1</translation>
    </message>
    <message>
        <source>%1 % of the shares not named</source>
        <translation>%1 % من الحصص غير مسماة</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionDialog</name>
    <message>
        <source>Strike out: %1</source>
        <translation>حجب جزء: %1</translation>
    </message>
    <message>
        <source>A copy with black in place of what you mark is given out from then on. The original stays in the office, for those who may see it and say why. Only another person can take the copy back.</source>
        <translation>من الآن فصاعدًا تُعرض نسخة يحل فيها السواد محل ما تحدده. يبقى الأصل في المكتب لمن يحق له رؤيته ويذكر الغرض. ولا يستطيع سحب النسخة إلا شخص آخر.</translation>
    </message>
    <message>
        <source>Store the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>A page cannot be drawn, so no copy can be made.</source>
        <translation>تعذر رسم إحدى الصفحات، لذلك لا يمكن إنشاء نسخة.</translation>
    </message>
    <message>
        <source>Mark a part</source>
        <translation>تحديد جزء</translation>
    </message>
    <message>
        <source>Insert. Or drag the mouse over it. Arrows move a mark, with Shift they change its size.</source>
        <translation>مفتاح Insert، أو اسحب الماوس فوقه. تحرك الأسهم العلامة، ومع Shift تغير حجمها.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Find card numbers</source>
        <translation>البحث عن أرقام البطاقات</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were found and marked. The first six and the last four digits stay. Look at every page before you store the copy.</source>
        <translation>
            <numerusform>لم يُعثر على أي جزء (%n). تصفح كل صفحة قبل حفظ النسخة.</numerusform>
            <numerusform>عُثر على جزء واحد (%n) وحُدد. تبقى الأرقام الستة الأولى والأربعة الأخيرة. تصفح كل صفحة قبل حفظ النسخة.</numerusform>
            <numerusform>عُثر على جزأين (%n) وحُددا. تبقى الأرقام الستة الأولى والأربعة الأخيرة. تصفح كل صفحة قبل حفظ النسخة.</numerusform>
            <numerusform>عُثر على %n أجزاء وحُددت. تبقى الأرقام الستة الأولى والأربعة الأخيرة. تصفح كل صفحة قبل حفظ النسخة.</numerusform>
            <numerusform>عُثر على %n جزءًا وحُددت. تبقى الأرقام الستة الأولى والأربعة الأخيرة. تصفح كل صفحة قبل حفظ النسخة.</numerusform>
            <numerusform>عُثر على %n جزء وحُددت. تبقى الأرقام الستة الأولى والأربعة الأخيرة. تصفح كل صفحة قبل حفظ النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>جارٍ رسم الصفحات…</translation>
    </message>
    <message>
        <source>The copy is larger than the office takes. Ask for a smaller document.</source>
        <translation>النسخة أكبر مما يقبله المكتب. اطلب مستندًا أصغر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n pages.</source>
        <translation>
            <numerusform>فيه أكثر من %n صفحة.</numerusform>
            <numerusform>فيه أكثر من صفحة واحدة (%n).</numerusform>
            <numerusform>فيه أكثر من صفحتين (%n).</numerusform>
            <numerusform>فيه أكثر من %n صفحات.</numerusform>
            <numerusform>فيه أكثر من %n صفحة.</numerusform>
            <numerusform>فيه أكثر من %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark what is to be struck out.</source>
        <translation>حدد ما يجب حجبه.</translation>
    </message>
    <message>
        <source>Looking at page %1 of %2…</source>
        <translation>جارٍ فحص الصفحة %1 من %2…</translation>
    </message>
    <message>
        <source>In the text of a PDF, in pictures and in scanned pages. Each is marked for you to look at.</source>
        <translation>في نص ملف PDF وفي الصور والصفحات الممسوحة ضوئيًا. يُعلَّم كل رقم لتطّلع عليه.</translation>
    </message>
    <message>
        <source>No number of a card was found. Look at every page yourself: a picture does not show everything to a program.</source>
        <translation>لم يُعثر على أي رقم بطاقة. راجع كل صفحة بنفسك: لا يتعرف البرنامج على كل ما في الصورة.</translation>
    </message>
    <message>
        <source>Pictures and scanned pages were not looked through: tesseract-ocr is not installed here. An administrator installs it with “apt install tesseract-ocr”. Until then mark the digits by hand.</source>
        <translation>لم تُفحص الصور والصفحات الممسوحة ضوئيًا: tesseract-ocr غير مثبت هنا. يثبته المسؤول بالأمر «apt install tesseract-ocr». حتى ذلك الحين علّم الأرقام يدويًا.</translation>
    </message>
    <message>
        <source>Some pictures could not be looked through. Mark their digits by hand.</source>
        <translation>تعذر فحص بعض الصور. علّم أرقامها يدويًا.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionView</name>
    <message>
        <source>Page to strike out on</source>
        <translation>الصفحة التي يُحجب عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are marked on this page.</source>
        <translation>
            <numerusform>لا أجزاء محددة في هذه الصفحة (%n).</numerusform>
            <numerusform>جزء واحد (%n) محدد في هذه الصفحة.</numerusform>
            <numerusform>جزآن (%n) محددان في هذه الصفحة.</numerusform>
            <numerusform>%n أجزاء محددة في هذه الصفحة.</numerusform>
            <numerusform>%n جزءًا محددًا في هذه الصفحة.</numerusform>
            <numerusform>%n جزء محدد في هذه الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 % from the left, %2 % from above, %3 % wide, %4 % high.</source>
        <extracomment>Where a mark is, in percent of the page from its left and upper edge.</extracomment>
        <translation>المحدد: %1 % من اليسار، %2 % من الأعلى، العرض %3 %، الارتفاع %4 %.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReportView</name>
    <message>
        <source>Alerts a month</source>
        <translation>تنبيهات في الشهر</translation>
    </message>
    <message>
        <source>True kept</source>
        <translation>الصحيحة الباقية</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>الصحيحة المفقودة</translation>
    </message>
    <message>
        <source>False saved</source>
        <translation>الخاطئة المتجنَّبة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>By threshold</source>
        <translation>حسب العتبة</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>تنبيه ابتداءً من</translation>
    </message>
    <message>
        <source>By script and list</source>
        <translation>حسب الكتابة والقائمة</translation>
    </message>
    <message>
        <source>Script or list</source>
        <translation>الكتابة أو القائمة</translation>
    </message>
    <message>
        <source>True hits lost</source>
        <translation>التطابقات الصحيحة المفقودة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>مدرج باسم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Called true by</source>
        <translation>أكّد صحته</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 مختار</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 سارٍ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, lost already</source>
        <translation>%1، مفقود أصلًا</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReturnDeeds</name>
    <message>
        <source>Source not known</source>
        <translation>المصدر غير معروف</translation>
    </message>
    <message>
        <source>The account it came from is not entered</source>
        <translation>الحساب الذي جاءت منه غير مسجل</translation>
    </message>
    <message>
        <source>Disputed with the payer&apos;s bank</source>
        <translation>محل اعتراض لدى بنك الدافع</translation>
    </message>
    <message>
        <source>Positions are open</source>
        <translation>توجد مراكز مفتوحة</translation>
    </message>
    <message>
        <source>Deposit not settled yet</source>
        <translation>لم تتم تسوية الإيداع بعد</translation>
    </message>
    <message>
        <source>Client suspended or closed</source>
        <translation>العميل موقوف أو مغلق</translation>
    </message>
    <message>
        <source>Trading account not active</source>
        <translation>حساب التداول غير نشط</translation>
    </message>
    <message>
        <source>Withdrawal turned down</source>
        <translation>رُفض السحب</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <translation>فشل السحب</translation>
    </message>
    <message>
        <source>Withdrawal could not be entered</source>
        <translation>تعذر إدخال السحب</translation>
    </message>
    <message>
        <source>Money still lies on the account; it has to go back first.</source>
        <translation>لا تزال هناك أموال في الحساب؛ يجب أن تُعاد أولاً.</translation>
    </message>
    <message>
        <source>The dispute is not over.</source>
        <translation>لم ينته الاعتراض.</translation>
    </message>
    <message>
        <source>This still stands against it: %1.</source>
        <translation>لا يزال هذا يمنعه: %1.</translation>
    </message>
    <message>
        <source>Carried by %1</source>
        <translation>يحملها %1</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>إعادة %1 إلى %2</translation>
    </message>
    <message>
        <source>Identity was not proved in time. Whatever is entered here is a withdrawal that waits for its approval; you cannot approve it.</source>
        <translation>لم تثبت الهوية في الوقت المحدد. ما يُدخل هنا سحب ينتظر الموافقة عليه؛ ولا يمكنك الموافقة عليه.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>of no deposit</source>
        <translation>ليس من أي إيداع</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Enter the withdrawal once more</source>
        <translation>إدخال السحب مرة أخرى</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>إدخال السحب</translation>
    </message>
    <message>
        <source>End it: nothing of it is here any more</source>
        <translation>إنهاؤه: لم يعد شيء منها هنا</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>جاءت من</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Ended for %1.</source>
        <translation>انتهى لـ %1.</translation>
    </message>
    <message>
        <source>%1 waits for its approval.</source>
        <translation>%1 ينتظر الموافقة.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RevealField</name>
    <message>
        <source>Show it. This leaves an audit record.</source>
        <translation>إظهار القيمة. يترك ذلك أثرًا في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>ما الغرض؟</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewChecks</name>
    <message>
        <source>Data complete</source>
        <translation>اكتمال البيانات</translation>
    </message>
    <message>
        <source>Documents complete</source>
        <translation>اكتمال المستندات</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>مراجعة المستندات</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>المنطقة المقروءة آليًا</translation>
    </message>
    <message>
        <source>Data and documents agree</source>
        <translation>تطابق البيانات والمستندات</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>إجراء الفحص</translation>
    </message>
    <message>
        <source>Hits decided</source>
        <translation>البت في التطابقات</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>العقوبات</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>منصب سياسي</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>العناية الواجبة المعززة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>الإقرار الضريبي الذاتي</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>اختبار الملاءمة</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>الشخص نفسه في ملف آخر</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>التحقق المؤجل</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>غير متوفر بعد</translation>
    </message>
    <message>
        <source>there</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>all</source>
        <translation>جميعها</translation>
    </message>
    <message numerus="yes">
        <source>%n still to review</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>بقي واحد للمراجعة</numerusform>
            <numerusform>بقي اثنان للمراجعة</numerusform>
            <numerusform>بقي %n للمراجعة</numerusform>
            <numerusform>بقي %n للمراجعة</numerusform>
            <numerusform>بقي %n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ناقص: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n items done</source>
        <translation>
            <numerusform>لم يُنجز أي بند</numerusform>
            <numerusform>أُنجز بند واحد</numerusform>
            <numerusform>أُنجز بندان</numerusform>
            <numerusform>أُنجزت %n بنود</numerusform>
            <numerusform>أُنجز %n بندًا</numerusform>
            <numerusform>أُنجز %n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>data changed since</source>
        <translation>تغيرت البيانات بعده</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 names, %n hits</source>
        <translation>
            <numerusform>%1، الأسماء: %2، لا تطابقات</numerusform>
            <numerusform>%1، الأسماء: %2، تطابق واحد</numerusform>
            <numerusform>%1، الأسماء: %2، تطابقان</numerusform>
            <numerusform>%1، الأسماء: %2، %n تطابقات</numerusform>
            <numerusform>%1، الأسماء: %2، %n تطابقًا</numerusform>
            <numerusform>%1، الأسماء: %2، %n تطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>%n, all decided</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد، تم البت فيه</numerusform>
            <numerusform>اثنان، تم البت فيهما</numerusform>
            <numerusform>%n، تم البت فيها جميعًا</numerusform>
            <numerusform>%n، تم البت فيها جميعًا</numerusform>
            <numerusform>%n، تم البت فيها جميعًا</numerusform>
        </translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>مدرج في إحدى القوائم</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>غير مدرج في أي قائمة</translation>
    </message>
    <message>
        <source>found by screening</source>
        <translation>تبين بالفحص</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>مصرح به: %1</translation>
    </message>
    <message>
        <source>the same as another client</source>
        <translation>مطابق لعميل آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to look at</source>
        <translation>
            <numerusform>لا مرشحين للنظر</numerusform>
            <numerusform>مرشح واحد للنظر</numerusform>
            <numerusform>مرشحان للنظر</numerusform>
            <numerusform>%n مرشحين للنظر</numerusform>
            <numerusform>%n مرشحًا للنظر</numerusform>
            <numerusform>%n مرشح للنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>none accepted</source>
        <translation>لم تُقبل أي وثيقة</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>أحد أرقام التحقق غير صحيح</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>أرقام التحقق صحيحة</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>differ: %1</source>
        <translation>مختلف: %1</translation>
    </message>
    <message>
        <source>differ with a reason: %1</source>
        <translation>مختلف مع بيان السبب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not served</source>
        <translation>%1، لا تُقدم الخدمة فيها</translation>
    </message>
    <message>
        <source>%1, list %2</source>
        <translation>%1، القائمة %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>shares of more than the whole</source>
        <translation>مجموع الحصص يتجاوز 100%</translation>
    </message>
    <message numerus="yes">
        <source>%n persons above a quarter</source>
        <translation>
            <numerusform>لا أحد يتجاوز الربع</numerusform>
            <numerusform>شخص واحد يتجاوز الربع</numerusform>
            <numerusform>شخصان يتجاوزان الربع</numerusform>
            <numerusform>%n أشخاص يتجاوزون الربع</numerusform>
            <numerusform>%n شخصًا يتجاوزون الربع</numerusform>
            <numerusform>%n شخص يتجاوزون الربع</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم يُجر</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>اجتياز دون نقاط</numerusform>
            <numerusform>اجتياز، نقطة واحدة</numerusform>
            <numerusform>اجتياز، نقطتان</numerusform>
            <numerusform>اجتياز، %n نقاط</numerusform>
            <numerusform>اجتياز، %n نقطة</numerusform>
            <numerusform>اجتياز، %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>عدم اجتياز، قُبل التحذير</translation>
    </message>
    <message>
        <source>failed, warning not accepted yet</source>
        <translation>عدم اجتياز، لم يُقبل التحذير بعد</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>مصدر الأموال</translation>
    </message>
    <message>
        <source>no amount declared</source>
        <translation>لم يُصرح بأي مبلغ</translation>
    </message>
    <message>
        <source>%1 % of what was declared has come (%2)</source>
        <translation>ورد %1% من المبلغ المصرح به (%2)</translation>
    </message>
    <message>
        <source>Documents scanned</source>
        <translation>فحص المستندات</translation>
    </message>
    <message numerus="yes">
        <source>virus found in %n documents</source>
        <translation>
            <numerusform>لا فيروسات في المستندات (%n)</numerusform>
            <numerusform>عُثر على فيروس في مستند واحد (%n)</numerusform>
            <numerusform>عُثر على فيروسات في مستندين (%n)</numerusform>
            <numerusform>عُثر على فيروسات في %n مستندات</numerusform>
            <numerusform>عُثر على فيروسات في %n مستندًا</numerusform>
            <numerusform>عُثر على فيروسات في %n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned</source>
        <translation>
            <numerusform>لم يُفحص: %n</numerusform>
            <numerusform>لم يُفحص مستند واحد (%n)</numerusform>
            <numerusform>لم يُفحص مستندان (%n)</numerusform>
            <numerusform>لم تُفحص %n مستندات</numerusform>
            <numerusform>لم يُفحص %n مستندًا</numerusform>
            <numerusform>لم يُفحص %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Verified by a vendor</source>
        <translation>تحقق مزوّد</translation>
    </message>
    <message>
        <source>Owners and officers screened</source>
        <translation>فُحص المالكون والمسؤولون</translation>
    </message>
    <message>
        <source>not screened as they are: %1</source>
        <translation>لم يُفحصوا ببياناتهم الحالية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n screened</source>
        <translation>
            <numerusform>لم يُفحص أحد</numerusform>
            <numerusform>فُحص واحد</numerusform>
            <numerusform>فُحص اثنان</numerusform>
            <numerusform>فُحص %n</numerusform>
            <numerusform>فُحص %n</numerusform>
            <numerusform>فُحص %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the shares beyond six levels</source>
        <extracomment>%1 is a figure, 12.5; shares of an owner beyond six levels</extracomment>
        <translation>%1 % من الحصص وراء ستة مستويات</translation>
    </message>
    <message>
        <source>%1 % of the shares not named (%2)</source>
        <extracomment>%1 is a figure, %2 the companies they are shares of</extracomment>
        <translation>%1 % من الحصص غير مسماة (%2)</translation>
    </message>
    <message>
        <source>Introducing partner</source>
        <translation>الشريك المعرّف</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مصنف</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewDecisions</name>
    <message>
        <source>%1 is with compliance.</source>
        <translation>أُحيل %1 إلى الامتثال.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>الاستفسار من %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>The client gets a letter in their own language. The clock stops until they answer.</source>
        <translation>يتلقى العميل خطابًا بلغته. ويتوقف احتساب المهلة حتى يجيب.</translation>
    </message>
    <message>
        <source>A second person decides on your proposal.</source>
        <translation>يبت شخص ثانٍ في اقتراحك.</translation>
    </message>
    <message>
        <source>This ends the application; the client is told.</source>
        <translation>ينتهي الطلب بذلك، ويُبلغ العميل.</translation>
    </message>
    <message>
        <source>The proposal is void; the maker sees why.</source>
        <translation>يبطل الاقتراح، ويرى مقدمه السبب.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>ما يرد في الخطاب فضلًا عن ذلك</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>الاستفسار من العميل</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>تم الاستفسار من %1.</translation>
    </message>
    <message>
        <source>%1: rejection is on its way.</source>
        <translation>%1: الرفض قيد الإجراء.</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>تمت إعادة %1.</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>الموافقة على الاقتراح بشأن %1</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>اقتراح بشأن %1</translation>
    </message>
    <message>
        <source>The application is rejected and the client is told.</source>
        <translation>يُرفض الطلب ويُبلغ العميل.</translation>
    </message>
    <message>
        <source>The level opens deposits, trading and withdrawals at once, and the client is told.</source>
        <translation>يتيح المستوى الإيداع والتداول والسحب فورًا، ويُبلغ العميل.</translation>
    </message>
    <message>
        <source>A second person decides. Any change of data or documents voids the proposal.</source>
        <translation>القرار لشخص ثانٍ. وأي تغيير في البيانات أو المستندات يبطل الاقتراح.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Approve %1 to level %2</source>
        <translation>اعتماد %1 للمستوى %2</translation>
    </message>
    <message>
        <source>Propose level %1</source>
        <translation>اقتراح المستوى %1</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>تم رفض %1.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>تم اعتماد %1.</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1 بانتظار شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>تم قبول %1.</translation>
    </message>
    <message>
        <source>Accept though it differs</source>
        <translation>القبول رغم الاختلاف</translation>
    </message>
    <message>
        <source>The document says something else than the client did. Say why it is the same person all the same.</source>
        <translation>ما ورد في المستند يختلف عن إفادة العميل. اذكر ما يدل على أنه الشخص نفسه رغم ذلك.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>The client can upload another one. Ask for it with “Ask client”.</source>
        <translation>يمكن للعميل رفع مستند آخر. اطلبه بالأمر «الاستفسار من العميل».</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>تم رفض %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>هل هو %1؟</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>تسري إجابتك على هذه البيانات وهذا القيد من القائمة دون سواهما.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Hit decided.</source>
        <translation>تم البت في التطابق.</translation>
    </message>
    <message>
        <source>Write down what you found and where.</source>
        <translation>دوّن ما وجدته وأين وجدته.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تم التوصل إليه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>تم التدوين.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at it again.</source>
        <translation>طرأ تغيير في هذه الأثناء. راجعه من جديد.</translation>
    </message>
    <message>
        <source>%1: the copy is given out from now on.</source>
        <translation>%1: تُعرض النسخة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Take the copy back</source>
        <translation>سحب النسخة</translation>
    </message>
    <message>
        <source>What was given out before it is given out again to everybody who reads documents.</source>
        <translation>يُعرض من جديد ما كان يُعرض قبلها على كل من يقرأ المستندات.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Struck out by</source>
        <translation>حجبه</translation>
    </message>
    <message>
        <source>%1: the copy is taken back.</source>
        <translation>%1: سُحبت النسخة.</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>فحصه مرة أخرى</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document. It is asked once more.</source>
        <translation>لم يُجب برنامج فحص الفيروسات بشأن هذا المستند. سيُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner is asked again.</source>
        <translation>سيُسأل برنامج الفحص مرة أخرى.</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>غير مؤجَّل</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>إعادة النظر بعد أيام</translation>
    </message>
    <message>
        <source>Do not follow the vendor</source>
        <translation>عدم الأخذ برأي المزوّد</translation>
    </message>
    <message>
        <source>What the vendor found stays on the decision sheet, with your reason.</source>
        <translation>تبقى نتيجة المزوّد في ورقة القرار مع السبب الذي تذكره.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>حفظ السبب</translation>
    </message>
    <message>
        <source>Waits for something</source>
        <translation>ينتظر شيئًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” names</source>
        <translation>«%1» يذكر</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewPage</name>
    <message>
        <source>Parts of the application</source>
        <translation>أجزاء الطلب</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>ورقة القرار</translation>
    </message>
    <message>
        <source>Data and documents</source>
        <translation>البيانات والمستندات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>فتح ملف العميل</translation>
    </message>
    <message>
        <source>Audit trail of this application</source>
        <translation>سجل التدقيق لهذا الطلب</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>ما يحدد القرار</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>إفادة العميل</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>لا يوجد طلب مفتوح.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>اختر من القائمة، أو اضغط F9 للأكثر إلحاحًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>قيد المعالجة لديك %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>قيد المعالجة لدى %1</translation>
    </message>
    <message>
        <source>company, %1</source>
        <translation>شركة، %1</translation>
    </message>
    <message>
        <source>person, %1</source>
        <translation>فرد، %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Applies for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>%1 proposes to %2</source>
        <translation>اقتراح %1: %2</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>رئيس الامتثال</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Agree: reject %1</source>
        <translation>الموافقة: رفض %1</translation>
    </message>
    <message>
        <source>Agree: %1 to level %2</source>
        <translation>الموافقة: %1 للمستوى %2</translation>
    </message>
    <message>
        <source>Hand to compliance</source>
        <translation>الإحالة إلى الامتثال</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Ask client…</source>
        <translation>الاستفسار من العميل…</translation>
    </message>
    <message>
        <source>Propose level %1 for %2</source>
        <translation>اقتراح المستوى %1 للعميل %2</translation>
    </message>
    <message>
        <source>Approve %2 to level %1</source>
        <translation>اعتماد %2 للمستوى %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب الطلب…</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>the rule %1, version %2</source>
        <translation>القاعدة %1، الإصدار %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewQueue</name>
    <message>
        <source>Name or reference</source>
        <translation>الاسم أو المرجع</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>بانتظاري</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>لدى العملاء</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>قيد المعالجة لدى</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقًا</numerusform>
            <numerusform>%n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>No application matches.</source>
        <translation>لا يوجد طلب مطابق.</translation>
    </message>
    <message>
        <source>Search with less of the name, or look in “All”.</source>
        <translation>ابحث بجزء أقصر من الاسم، أو انظر في «الكل».</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>Applications that need you appear here by themselves.</source>
        <translation>تظهر هنا تلقائيًا الطلبات التي تحتاج إليك.</translation>
    </message>
    <message>
        <source>No client has to answer.</source>
        <translation>لا عميل مطالب بالإجابة.</translation>
    </message>
    <message>
        <source>Applications wait here while a client is asked for something.</source>
        <translation>تنتظر الطلبات هنا ما دام العميل مطالبًا بشيء.</translation>
    </message>
    <message>
        <source>No applications here.</source>
        <translation>لا توجد طلبات هنا.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the past.</source>
        <translation>تظهر الطلبات الجديدة تلقائيًا؛ ويعرض «الكل» ما مضى.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>الإصدار التالي من %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval of clients</source>
        <translation>قاعدة الاعتماد التلقائي للعملاء</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. The head of compliance decides.</source>
        <translation>في وضع الظل تكتفي القاعدة بتدوين ما كانت ستعتمده؛ ويمكن التشغيل الفعلي بعد المرور بوضع الظل. والقرار لرئيس الامتثال.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>ماذا كانت ستقرر؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>اقتراح هذا الإصدار</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>في وضع الظل</translation>
    </message>
    <message>
        <source>live</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>قبلها موظف</translation>
    </message>
    <message>
        <source>accepted, and found good by the vendor</source>
        <translation>قُبلت وأكدها مزود التحقق</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>الولايات القضائية</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>باستثناء هذه البلدان</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>المخاطر حتى</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>الحد الأقصى يوميًا</translation>
    </message>
    <message>
        <source>Checked by people</source>
        <translation>نسبة ما يتحقق منه الموظفون</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>تجربة على ما بت فيه الموظفون</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>أدخل اسمًا للقاعدة.</translation>
    </message>
    <message>
        <source>Choose a level at least.</source>
        <translation>اختر مستوى واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>اكتب البلدان بحرفين: DE, AT.</translation>
    </message>
    <message>
        <source>Your role does not propose rules; here it can be tried.</source>
        <translation>دورك لا يقترح القواعد؛ ويمكن هنا تجربتها.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5. It leaves %6 to people; %7 no rule may decide.</source>
        <translation>ما قرره أشخاص خلال %1 من الأيام: %2. كانت القاعدة ستعتمد: %3؛ كما فعل الأشخاص: %4، وخلافًا لهم: %5. وتترك للأشخاص: %6؛ ولا يجوز لأي قاعدة البت في: %7.</translation>
    </message>
    <message>
        <source>%1, %2: rejected by %3 (%4)</source>
        <translation>%1، %2: رفضه %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Approved today, of the most a day</source>
        <translation>المعتمد اليوم من الحد الأقصى اليومي</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>كانت ستعتمد</translation>
    </message>
    <message>
        <source>Applications it would have approved in shadow</source>
        <translation>الطلبات التي كانت القاعدة ستعتمدها في وضع الظل</translation>
    </message>
    <message>
        <source>People rejected</source>
        <translation>رفضها الموظفون</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected</source>
        <translation>منها ما رفضه الموظفون</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جرى التحقق منها</translation>
    </message>
    <message>
        <source>Decisions people have checked, of those drawn</source>
        <translation>القرارات التي جرى التحقق منها من المسحوبة</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>نسبة الاعتراض</translation>
    </message>
    <message>
        <source>Share of the checked decisions people disagree with</source>
        <translation>حصة القرارات التي اعترض عليها الموظفون من القرارات المتحقق منها</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>مضمونها</translation>
    </message>
    <message>
        <source>Proposed and published by</source>
        <translation>اقترحها ونشرها</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Rules of automatic approval</source>
        <translation>قواعد الاعتماد التلقائي</translation>
    </message>
    <message>
        <source>A rule approves a natural person&apos;s first application when every check is clear; companies, exposed persons, hits, high risk, duplicates and what staff entered stay with people. It is watched in shadow before it decides.</source>
        <translation>تعتمد القاعدة الطلب الأول لشخص طبيعي عندما تكون كل بنود التحقق سليمة؛ أما الشركات والأشخاص المعرضون سياسيًا والمطابقات والمخاطر العالية والتكرارات وما أدخله الموظفون فتبقى للموظفين. وتُراقب في وضع الظل قبل أن تقرر.</translation>
    </message>
    <message>
        <source>People decide every application.</source>
        <translation>يبت الموظفون في كل طلب.</translation>
    </message>
    <message>
        <source>A rule is proposed by compliance and published by its head, first in shadow.</source>
        <translation>يقترح الامتثال القاعدة وينشرها رئيسه، في وضع الظل أولًا.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>إيقاف الكل…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تأكيد…</translation>
    </message>
    <message>
        <source>What it decided</source>
        <translation>ما قررته</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>تجربة إصدار أو اقتراحه…</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>في وضع الظل</translation>
    </message>
    <message>
        <source>Stopped: people disagree</source>
        <translation>متوقفة: الموظفون يعترضون</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>أوقفها %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>اختر قاعدة بانتظار تأكيدها.</translation>
    </message>
    <message>
        <source>People disagree with this version. Propose another one.</source>
        <translation>يعترض الموظفون على هذا الإصدار. اقترح إصدارًا آخر.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>اختر قاعدة من القائمة.</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients</source>
        <translation>إيقاف الاعتماد التلقائي للعملاء</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide every application. One person is enough; the head of compliance confirms each rule before it decides again.</source>
        <translation>تتوقف جميع القواعد فورًا ويبت الموظفون في كل طلب. ويكفي لذلك شخص واحد؛ ويؤكد رئيس الامتثال كل قاعدة قبل أن تقرر من جديد.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخلل</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>إيقاف الكل الآن</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>إبقاؤه قيد التشغيل</translation>
    </message>
    <message>
        <source>Automatic approval of clients is stopped.</source>
        <translation>تم إيقاف الاعتماد التلقائي للعملاء.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>أُعيد تشغيل قاعدة البيانات. من الآن تقرر هذه القاعدة من جديد.</translation>
    </message>
    <message>
        <source>This rule was stopped. From now on it decides again.</source>
        <translation>أُوقفت هذه القاعدة. ومن الآن تقرر من جديد.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>المعتمدة حتى الآن</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>سبب الإيقاف</translation>
    </message>
    <message>
        <source>What you looked at</source>
        <translation>ما الذي راجعته</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>السماح لها بأن تقرر</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>القاعدة %1 تقرر من جديد.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>اقتُرح التغيير %1؛ والقرار لرئيس الامتثال.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewTexts</name>
    <message>
        <source>being entered</source>
        <translation>قيد الإدخال</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>سقط بانقضاء المهلة</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>مستوى أعلى</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>مراجعة دورية</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>dismissed by one, a second person confirms</source>
        <translation>استبعده شخص، ويؤكده شخص ثانٍ</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>العقوبات</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>منصب سياسي</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>أخبار سلبية</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>قائمة أخرى</translation>
    </message>
    <message>
        <source>Not in this state.</source>
        <translation>غير متاح في هذه الحالة.</translation>
    </message>
    <message>
        <source>Your role does not decide this.</source>
        <translation>لا يشمل دورك البت في هذا.</translation>
    </message>
    <message>
        <source>A colleague holds it.</source>
        <translation>قيد المعالجة لدى أحد الزملاء.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>يمنع ذلك أحد بنود التحقق: انظر الصفوف الحمراء.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>قدمت الاقتراح بنفسك؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>You entered part of what it stands on; another person decides.</source>
        <translation>أدخلت جزءًا مما يستند إليه؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>Senior management decides this one.</source>
        <translation>القرار في هذا للإدارة العليا.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %2 minor units</source>
        <translation>%1 %2 بالوحدات الصغرى</translation>
    </message>
    <message>
        <source>Above the cap of %1</source>
        <translation>تجاوز الحد الأقصى: %1</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>الحد الأدنى: %1</translation>
    </message>
    <message>
        <source>opened it</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>handed it to compliance</source>
        <translation>إحالة إلى الامتثال</translation>
    </message>
    <message>
        <source>entered the client&apos;s answer</source>
        <translation>إدخال إجابة العميل</translation>
    </message>
    <message>
        <source>asked the client</source>
        <translation>استفسار من العميل</translation>
    </message>
    <message>
        <source>did an item of due diligence</source>
        <translation>إنجاز بند من العناية الواجبة</translation>
    </message>
    <message>
        <source>proposed a decision</source>
        <translation>اقتراح قرار</translation>
    </message>
    <message>
        <source>changed the evidence: the proposal is void</source>
        <translation>تغيير الأدلة: بطل الاقتراح</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>اعتماد الطلب</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>let it lapse: the time was over</source>
        <translation>سقوط الطلب: انقضت المهلة</translation>
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
        <translation>كلمات متشابهة</translation>
    </message>
    <message>
        <source>Only the client has</source>
        <translation>لدى العميل فقط</translation>
    </message>
    <message>
        <source>Only the list has</source>
        <translation>في القائمة فقط</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <translation>أحرف متشابهة الشكل</translation>
    </message>
    <message>
        <source>One word only</source>
        <translation>كلمة واحدة فقط</translation>
    </message>
    <message>
        <source>Weak alias of the list</source>
        <translation>اسم مستعار ضعيف في القائمة</translation>
    </message>
    <message>
        <source>Person or company unsaid</source>
        <translation>لم يُحدد أنه فرد أو شركة</translation>
    </message>
    <message>
        <source>Limit of the scale</source>
        <translation>حد المقياس</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>رقم وثيقة</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>رقم وثيقة مختلف</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>عنوان المحفظة</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>اليوم والشهر متبادلان</translation>
    </message>
    <message>
        <source>Same year of birth</source>
        <translation>سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>Birth agrees</source>
        <translation>الميلاد متوافق</translation>
    </message>
    <message>
        <source>Birth some years apart</source>
        <translation>الميلاد: فارق بضع سنوات</translation>
    </message>
    <message>
        <source>Birth far apart</source>
        <translation>الميلاد: فارق كبير</translation>
    </message>
    <message>
        <source>Same place of birth</source>
        <translation>مكان الميلاد نفسه</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>جنسية مختلفة</translation>
    </message>
    <message>
        <source>Same nationality</source>
        <translation>الجنسية نفسها</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>جنس مختلف</translation>
    </message>
    <message>
        <source>Same sex</source>
        <translation>الجنس نفسه</translation>
    </message>
    <message>
        <source>approved it by a rule</source>
        <translation>اعتماد الطلب بموجب قاعدة</translation>
    </message>
    <message>
        <source>checked the automatic approval and agreed</source>
        <translation>التحقق من الاعتماد التلقائي والموافقة عليه</translation>
    </message>
    <message>
        <source>checked the automatic approval and disagreed</source>
        <translation>التحقق من الاعتماد التلقائي والاعتراض عليه</translation>
    </message>
    <message>
        <source>approved it by the rule %1, version %2</source>
        <translation>اعتماد الطلب بموجب القاعدة %1، الإصدار %2</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>no virus found</source>
        <translation>لا فيروسات</translation>
    </message>
    <message>
        <source>infected: %1</source>
        <extracomment>%1 is the name the scanner gives a virus.</extracomment>
        <translation>مصاب: %1</translation>
    </message>
    <message>
        <source>could not be scanned</source>
        <translation>تعذر فحصه</translation>
    </message>
    <message>
        <source>A virus was found in it. Nobody is given it; reject it, and ask the client for another.</source>
        <translation>عُثر فيه على فيروس. لا يُعرض على أحد؛ ارفضه واطلب من العميل غيره.</translation>
    </message>
    <message>
        <source>It waits for the virus scanner and cannot be opened before.</source>
        <translation>ينتظر فحص الفيروسات ولا يمكن فتحه قبل ذلك.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about it. Have it scanned again, or reject it.</source>
        <translation>لم يُجب برنامج الفحص بشأنه. اطلب فحصه مرة أخرى أو ارفضه.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 لوت</translation>
    </message>
    <message>
        <source>%1, counts from %2 on</source>
        <translation>%1، يُحتسب من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raised the risk</source>
        <translation>رفع المخاطر</translation>
    </message>
    <message>
        <source>stored what a vendor found</source>
        <translation>حفظ نتيجة مزوّد</translation>
    </message>
    <message>
        <source>does not follow the vendor</source>
        <translation>لا يأخذ برأي المزوّد</translation>
    </message>
    <message>
        <source>stored what %1 found: %2</source>
        <extracomment>%1 is a vendor&apos;s name, %2 &quot;face failed&quot;</extracomment>
        <translation>حفظ نتيجة %1: %2</translation>
    </message>
    <message>
        <source>document passed</source>
        <translation>المستند مقبول</translation>
    </message>
    <message>
        <source>document failed</source>
        <translation>المستند مرفوض</translation>
    </message>
    <message>
        <source>document unclear</source>
        <translation>المستند غير واضح</translation>
    </message>
    <message>
        <source>face passed</source>
        <translation>الوجه مقبول</translation>
    </message>
    <message>
        <source>face failed</source>
        <translation>الوجه مرفوض</translation>
    </message>
    <message>
        <source>face unclear</source>
        <translation>الوجه غير واضح</translation>
    </message>
    <message>
        <source>address passed</source>
        <translation>العنوان مقبول</translation>
    </message>
    <message>
        <source>address failed</source>
        <translation>العنوان مرفوض</translation>
    </message>
    <message>
        <source>address unclear</source>
        <translation>العنوان غير واضح</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>ينتظر شيئًا</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewsView</name>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>Data, documents or findings changed while you read.</source>
        <translation>تغيرت البيانات أو المستندات أو النتائج أثناء قراءتك.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Review next client</source>
        <translation>مراجعة العميل التالي</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Refresh applications</source>
        <translation>تحديث الطلبات</translation>
    </message>
    <message>
        <source>Applications that wait for me, most urgent first</source>
        <translation>الطلبات التي بانتظاري، الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>What the client said beside the document</source>
        <translation>إفادة العميل إلى جانب المستند</translation>
    </message>
    <message>
        <source>Hits of a screening, the rating and its reasons</source>
        <translation>تطابقات الفحص، والتصنيف وأسبابه</translation>
    </message>
    <message>
        <source>An application nothing stands against</source>
        <translation>طلب لا مانع أمامه</translation>
    </message>
    <message>
        <source>The last look before a proposal</source>
        <translation>النظرة الأخيرة قبل الاقتراح</translation>
    </message>
    <message>
        <source>A question to the client</source>
        <translation>استفسار من العميل</translation>
    </message>
    <message>
        <source>Proposals that wait for a second person</source>
        <translation>اقتراحات بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>Applications that wait for the client</source>
        <translation>طلبات بانتظار العميل</translation>
    </message>
    <message>
        <source>A company with its owners</source>
        <translation>شركة ومالكوها</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>مقدم طلب جديد</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>إضافة مستند</translation>
    </message>
    <message>
        <source>Correct the client&apos;s file</source>
        <translation>تصحيح ملف العميل</translation>
    </message>
    <message>
        <source>Record consents</source>
        <translation>تسجيل الموافقات</translation>
    </message>
    <message>
        <source>Record a tax self-certification</source>
        <translation>تسجيل إقرار ضريبي ذاتي</translation>
    </message>
    <message>
        <source>Record an appropriateness test</source>
        <translation>تسجيل اختبار ملاءمة</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>Tags of the client</source>
        <translation>وسوم العميل</translation>
    </message>
    <message>
        <source>Add an owner of the company</source>
        <translation>إضافة مالك للشركة</translation>
    </message>
    <message>
        <source>Propose a client category</source>
        <translation>اقتراح فئة العميل</translation>
    </message>
    <message>
        <source>Set the risk rating by hand</source>
        <translation>تحديد تصنيف المخاطر يدويًا</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>التحقق بعد الإيداع الأول</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Expiring documents</source>
        <translation>مستندات تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Review workload of the next 12 months</source>
        <translation>عبء المراجعات خلال 12 شهرًا مقبلًا</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>عملاء قد يكونون شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Accept the document on show</source>
        <translation>قبول المستند المعروض</translation>
    </message>
    <message>
        <source>Reject the document on show</source>
        <translation>رفض المستند المعروض</translation>
    </message>
    <message>
        <source>Next part of the application</source>
        <translation>الجزء التالي من الطلب</translation>
    </message>
    <message>
        <source>Part before of the application</source>
        <translation>الجزء السابق من الطلب</translation>
    </message>
    <message>
        <source>The client&apos;s file field by field</source>
        <translation>ملف العميل حقلًا حقلًا</translation>
    </message>
    <message>
        <source>The file of a company with its owners</source>
        <translation>ملف شركة مع مالكيها</translation>
    </message>
    <message>
        <source>A new applicant entered by hand</source>
        <translation>مقدم طلب جديد أُدخل يدويًا</translation>
    </message>
    <message>
        <source>A document taken in</source>
        <translation>مستند أُضيف إلى الملف</translation>
    </message>
    <message>
        <source>Fields corrected</source>
        <translation>حقول مصححة</translation>
    </message>
    <message>
        <source>Consents recorded</source>
        <translation>موافقات مسجلة</translation>
    </message>
    <message>
        <source>The appropriateness test</source>
        <translation>اختبار الملاءمة</translation>
    </message>
    <message>
        <source>A rating set by hand</source>
        <translation>تصنيف محدد يدويًا</translation>
    </message>
    <message>
        <source>Documents that expire</source>
        <translation>مستندات تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Reviews of the next twelve months</source>
        <translation>مراجعات الاثني عشر شهرًا المقبلة</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>ملفات مدموجة</translation>
    </message>
    <message>
        <source>Clients who may be one person</source>
        <translation>عملاء قد يكونون شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Two files of one client beside each other</source>
        <translation>ملفان لعميل واحد جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Files that were merged</source>
        <translation>ملفات جرى دمجها</translation>
    </message>
    <message>
        <source>A part of a document struck out</source>
        <translation>جزء محجوب من مستند</translation>
    </message>
    <message>
        <source>What changes the risk band of the client</source>
        <translation>ما الذي يغيّر مستوى مخاطر العميل</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>كل ما وجدته عمليات الفحص</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>مستندان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Everything that screenings found, quiet or not</source>
        <translation>كل ما وجدته عمليات الفحص، صامتًا كان أم لا</translation>
    </message>
    <message>
        <source>Why a client is rated so and what changes the band</source>
        <translation>لماذا صُنّف العميل هكذا وما الذي يغيّر المستوى</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>تم حفظ الشهادة: %1</translation>
    </message>
    <message>
        <source>Money that goes back to clients not verified in time</source>
        <translation>أموال تُعاد إلى عملاء لم يُتحقق منهم في الوقت المحدد</translation>
    </message>
    <message>
        <source>Money that goes back to a client not verified in time</source>
        <translation>أموال تُعاد إلى عميل لم يُتحقق منه في الوقت المحدد</translation>
    </message>
    <message>
        <source>A face that the verification vendor could not match</source>
        <translation>وجه لم يستطع مزود التحقق مطابقته</translation>
    </message>
    <message>
        <source>Documents sent back, with the reason of each</source>
        <translation>مستندات أُعيدت مع سبب كل منها</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskBackcheckDialog</name>
    <message>
        <source>Any of these</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Hit found true</source>
        <translation>نتيجة ثبتت صحتها</translation>
    </message>
    <message>
        <source>Disputed deposit that was not won</source>
        <translation>إيداع متنازع عليه لم يُكسب</translation>
    </message>
    <message>
        <source>Case decided against the client</source>
        <translation>قضية بُتَّ فيها ضد العميل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Clients with</source>
        <translation>عملاء مع</translation>
    </message>
    <message>
        <source>Clients without</source>
        <translation>عملاء من دون</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>المساحة تحت المنحنى</translation>
    </message>
    <message>
        <source>How well scores tell apart</source>
        <translation>مدى تمييز النقاط</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>العُشر</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>With</source>
        <translation>منهم مع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>By tenth of the scores</source>
        <translation>حسب أعشار النقاط</translation>
    </message>
    <message>
        <source>%1, held against what happened</source>
        <translation>%1 مقارنةً بما حدث</translation>
    </message>
    <message>
        <source>Each client has the score these rules would have given before the period; only what came after counts. 0.50 is no better than chance, 1.00 tells everybody apart.</source>
        <translation>لكل عميل النقاط التي كانت هذه القواعد ستعطيها قبل الفترة؛ ولا يُحتسب إلا ما جاء بعدها. 0.50 ليست أفضل من المصادفة، و1.00 تميّز الجميع.</translation>
    </message>
    <message>
        <source>Everybody is rated as then…</source>
        <translation>يُقيَّم الجميع كما كانوا حينها…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>لا عملاء. </numerusform>
            <numerusform>عميل واحد. </numerusform>
            <numerusform>عميلان. </numerusform>
            <numerusform>%Ln عملاء. </numerusform>
            <numerusform>%Ln عميلًا. </numerusform>
            <numerusform>%Ln عميل. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their scores are those of %n months ago, or of when they came.</source>
        <translation>
            <numerusform>نقاطهم كما هي الآن، أو حين جاؤوا.</numerusform>
            <numerusform>نقاطهم كما كانت قبل شهر، أو حين جاؤوا.</numerusform>
            <numerusform>نقاطهم كما كانت قبل شهرين، أو حين جاؤوا.</numerusform>
            <numerusform>نقاطهم كما كانت قبل %n أشهر، أو حين جاؤوا.</numerusform>
            <numerusform>نقاطهم كما كانت قبل %n شهرًا، أو حين جاؤوا.</numerusform>
            <numerusform>نقاطهم كما كانت قبل %n شهر، أو حين جاؤوا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>too few: it takes %1 of both</source>
        <translation>قليل جدًا: يلزم %1 من كليهما</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
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
        <translation>صياغة قواعد أخرى للتصنيف</translation>
    </message>
    <message>
        <source>Points, thresholds, caps and floors as they are in force; change what should be another. The draft is tried dry before a second person puts it in force.</source>
        <translation>النقاط والعتبات والحدود القصوى والدنيا كما هي سارية؛ غيّر ما يلزم. تُجرَّب المسودة دون تطبيق قبل أن يضعها شخص ثانٍ موضع التنفيذ.</translation>
    </message>
    <message>
        <source>Name of these rules</source>
        <translation>اسم هذه القواعد</translation>
    </message>
    <message>
        <source>Thresholds of money are in minor units of the reference currency.</source>
        <translation>عتبات المبالغ بالوحدات الصغرى للعملة المرجعية.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Cap of %1</source>
        <translation>الحد الأقصى لـ%1</translation>
    </message>
    <message>
        <source>cap </source>
        <translation>الحد الأقصى </translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>الحدود الدنيا</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>عتبة %1</translation>
    </message>
    <message>
        <source>threshold </source>
        <translation>العتبة </translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>نقاط %1</translation>
    </message>
    <message>
        <source>Change a figure first.</source>
        <translation>غيّر رقمًا أولًا.</translation>
    </message>
    <message>
        <source>Give these rules a name.</source>
        <translation>أعطِ هذه القواعد اسمًا.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskPage</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Points by factor</source>
        <translation>النقاط حسب العامل</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>صيغت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Put in force by</source>
        <translation>أدخلها حيز التنفيذ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>قواعد تصنيف المخاطر</translation>
    </message>
    <message>
        <source>Points by factor, capped by category and lifted by floors. A draft is tried dry on everybody&apos;s newest rating before a second person puts it in force.</source>
        <translation>نقاط حسب العامل، بحد أعلى لكل فئة وحدود دنيا ترفعها. تُجرَّب المسودة تجريبًا جافًا على أحدث تصنيف للجميع قبل أن يدخلها شخص ثانٍ حيز التنفيذ.</translation>
    </message>
    <message>
        <source>No rules of the rating.</source>
        <translation>لا قواعد للتصنيف.</translation>
    </message>
    <message>
        <source>The office is made with a first set.</source>
        <translation>يُنشأ المكتب بمجموعة أولى.</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>إدخال حيز التنفيذ…</translation>
    </message>
    <message>
        <source>Try dry…</source>
        <translation>تجربة جافة…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose rules in the list.</source>
        <translation>اختر قواعد من القائمة.</translation>
    </message>
    <message>
        <source>Choose a draft in the list.</source>
        <translation>اختر مسودة من القائمة.</translation>
    </message>
    <message>
        <source>You drafted these rules; another person puts them in force.</source>
        <translation>أنت صغت هذه القواعد؛ يدخلها شخص آخر حيز التنفيذ.</translation>
    </message>
    <message>
        <source>Put %1 in force</source>
        <translation>إدخال %1 حيز التنفيذ</translation>
    </message>
    <message>
        <source>The nightly work rates everybody again by these rules.</source>
        <translation>يعيد العمل الليلي تصنيف الجميع وفق هذه القواعد.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>إدخال حيز التنفيذ</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1 سارية.</translation>
    </message>
    <message>
        <source>Draft others…</source>
        <translation>صياغة أخرى…</translation>
    </message>
    <message>
        <source>The rules are on their way.</source>
        <translation>القواعد في الطريق.</translation>
    </message>
    <message>
        <source>%1 is drafted; try it dry, then another person puts it in force.</source>
        <translation>صيغت %1؛ جرّبها دون تطبيق ثم يضعها شخص آخر موضع التنفيذ.</translation>
    </message>
    <message>
        <source>Hold against what happened…</source>
        <translation>مقارنة بما حدث…</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskReasonsDialog</name>
    <message>
        <source>Risk of %1</source>
        <translation>مخاطر %1</translation>
    </message>
    <message>
        <source>Each line with what it rests on, and what by itself would change the band. Reading it is on the record.</source>
        <translation>كل سطر مع ما يستند إليه، وما يغيّر المستوى وحده. القراءة مسجَّلة.</translation>
    </message>
    <message>
        <source>Lines of the rating</source>
        <translation>أسطر التصنيف</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>What changes the band</source>
        <translation>ما الذي يغيّر المستوى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Band then</source>
        <translation>المستوى حينها</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>الدرجة حينها</translation>
    </message>
    <message>
        <source>The client was not rated yet; the nightly work does it.</source>
        <translation>لم يُصنَّف العميل بعد؛ يتولى ذلك العمل الليلي.</translation>
    </message>
    <message>
        <source>%1 points, %2, by the rules %3, rated %4.</source>
        <translation>النقاط: %1، %2، حسب قواعد %3، صُنّف في %4.</translation>
    </message>
    <message>
        <source>Set by hand: the rules give %1 points, %2. What follows is about those.</source>
        <translation>محدَّد يدويًا: تعطي القواعد %1 نقطة، %2. ما يلي يخص ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The next higher band begins %n points above.</source>
        <translation>
            <numerusform>يبدأ المستوى الأعلى التالي بعد %n نقطة.</numerusform>
            <numerusform>يبدأ المستوى الأعلى التالي بعد نقطة واحدة.</numerusform>
            <numerusform>يبدأ المستوى الأعلى التالي بعد نقطتين.</numerusform>
            <numerusform>يبدأ المستوى الأعلى التالي بعد %n نقاط.</numerusform>
            <numerusform>يبدأ المستوى الأعلى التالي بعد %n نقطة.</numerusform>
            <numerusform>يبدأ المستوى الأعلى التالي بعد %n نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next lower band begins %n points below.</source>
        <translation>
            <numerusform>يبدأ المستوى الأدنى التالي بعد %n نقطة نزولًا.</numerusform>
            <numerusform>يبدأ المستوى الأدنى التالي بعد نقطة واحدة نزولًا.</numerusform>
            <numerusform>يبدأ المستوى الأدنى التالي بعد نقطتين نزولًا.</numerusform>
            <numerusform>يبدأ المستوى الأدنى التالي بعد %n نقاط نزولًا.</numerusform>
            <numerusform>يبدأ المستوى الأدنى التالي بعد %n نقطة نزولًا.</numerusform>
            <numerusform>يبدأ المستوى الأدنى التالي بعد %n نقطة نزولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>لا يضيف أي عامل نقاطًا.</translation>
    </message>
    <message>
        <source>Nothing by itself changes the band.</source>
        <translation>لا شيء وحده يغيّر المستوى.</translation>
    </message>
    <message>
        <source>%1 would no longer hold</source>
        <translation>%1: لا يعود قائمًا</translation>
    </message>
    <message>
        <source>%1 would come</source>
        <translation>%1: يُضاف</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskTrialDialog</name>
    <message>
        <source>%1, tried dry</source>
        <translation>%1، تجربة جافة</translation>
    </message>
    <message>
        <source>On the inputs of everybody&apos;s newest rating. Nothing changes.</source>
        <translation>على مدخلات أحدث تصنيف للجميع. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Bands before and after</source>
        <translation>النطاقات قبل وبعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>ما تحرّكه خطوة في كل عامل</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Clients it touches</source>
        <translation>العملاء المتأثرون</translation>
    </message>
    <message>
        <source>Up with a step more</source>
        <translation>يرتفعون بخطوة زيادة</translation>
    </message>
    <message>
        <source>Down with a step less</source>
        <translation>ينخفضون بخطوة أقل</translation>
    </message>
    <message>
        <source>step </source>
        <translation>خطوة </translation>
    </message>
    <message>
        <source>Points of a step</source>
        <translation>نقاط الخطوة</translation>
    </message>
    <message>
        <source>Everybody is rated…</source>
        <translation>يجري تصنيف الجميع…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>لا عملاء. </numerusform>
            <numerusform>عميل واحد. </numerusform>
            <numerusform>عميلان. </numerusform>
            <numerusform>%Ln عملاء. </numerusform>
            <numerusform>%Ln عميلًا. </numerusform>
            <numerusform>%Ln عميل. </numerusform>
        </translation>
    </message>
    <message>
        <source>Newly high: %1. Reviews a week: %2 instead of %3.</source>
        <translation>مرتفعو المخاطر الجدد: %1. المراجعات في الأسبوع: %2 بدلًا من %3.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Reviews by week</source>
        <translation>المراجعات حسب الأسبوع</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleDecisionsPage</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>The application now</source>
        <translation>الطلب الآن</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>بت فيه</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>ما قررته القاعدة</translation>
    </message>
    <message>
        <source>Beside each what became of the application: what people decided otherwise than the rule in shadow is what keeps it from going live.</source>
        <translation>بجانب كل قرار ما آل إليه الطلب: فما قرره الموظفون خلافًا للقاعدة في وضع الظل هو ما يمنع تشغيلها الفعلي.</translation>
    </message>
    <message>
        <source>It decided nothing yet.</source>
        <translation>لم تقرر شيئًا بعد.</translation>
    </message>
    <message>
        <source>Choose a rule on the page of the rules to see what it decided.</source>
        <translation>اختر قاعدة في صفحة القواعد لترى ما قررته.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>اعتماد الطلب</translation>
    </message>
    <message>
        <source>would have</source>
        <translation>كانت ستعتمده</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>قاعدة</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Versions of rules that wait for the head of compliance. Nobody decides on what they proposed.</source>
        <translation>إصدارات القواعد التي بانتظار رئيس الامتثال. ولا أحد يبت فيما اقترحه.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>لا توجد اقتراحات.</translation>
    </message>
    <message>
        <source>Proposals of the page of rules appear here by themselves.</source>
        <translation>تظهر هنا تلقائيًا اقتراحات صفحة القواعد.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Publish this version…</source>
        <translation>نشر هذا الإصدار…</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>اختر اقتراحًا من القائمة.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>القرار في هذا لرئيس الامتثال.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>اقترحت هذا بنفسك؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>نشر هذا الإصدار</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>It holds at once, for applications that wait and those to come.</source>
        <translation>تسري فورًا على الطلبات المنتظرة والقادمة.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>لا يتغير شيء. ويرى مقدم الاقتراح السبب.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>مضمونها</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>التغيير %1 ساري المفعول.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>تم رفض التغيير %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SamplesPage</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Approved by the rule</source>
        <translation>اعتمدته القاعدة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Why it is checked</source>
        <translation>سبب التحقق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Automatic decisions to check</source>
        <translation>قرارات تلقائية بانتظار التحقق</translation>
    </message>
    <message>
        <source>Automatic decisions that were checked</source>
        <translation>قرارات تلقائية جرى التحقق منها</translation>
    </message>
    <message>
        <source>A share of what the rules approve is drawn when it is decided, in a way nobody can foresee and anybody can repeat from the audit log. Whoever made a rule decide does not check it. A disagreement opens the client&apos;s review anew.</source>
        <translation>تُسحب حصة مما تعتمده القواعد لحظة القرار بطريقة لا يمكن لأحد توقعها ويمكن لأي شخص إعادتها من سجل التدقيق. ومن جعل قاعدة تقرر لا يتحقق منها. والاعتراض يفتح مراجعة العميل من جديد.</translation>
    </message>
    <message>
        <source>Nothing is to be checked.</source>
        <translation>لا شيء بانتظار التحقق.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>لم يجر التحقق من شيء بعد.</translation>
    </message>
    <message>
        <source>Decisions that are drawn appear here by themselves.</source>
        <translation>تظهر هنا القرارات المسحوبة تلقائيًا.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Disagree…</source>
        <translation>اعتراض…</translation>
    </message>
    <message>
        <source>Agree with the approval…</source>
        <translation>الموافقة على الاعتماد…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>drawn with %1</source>
        <translation>سُحب بالرقم %1</translation>
    </message>
    <message>
        <source>one of the day</source>
        <translation>واحد من اليوم</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a decision in the list.</source>
        <translation>اختر قرارًا من القائمة.</translation>
    </message>
    <message>
        <source>You made this rule decide. Another person checks it.</source>
        <translation>أنت من جعل هذه القاعدة تقرر. شخص آخر يتحقق منها.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Checks as they stood at the decision</source>
        <translation>بنود التحقق كما كانت عند القرار</translation>
    </message>
    <message>
        <source>Agree with the approval</source>
        <translation>الموافقة على الاعتماد</translation>
    </message>
    <message>
        <source>You looked at what the rule decided on and would have approved it too.</source>
        <translation>راجعت ما استندت إليه القاعدة وكنت ستعتمده أيضًا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Checked: you agree.</source>
        <translation>تم التحقق: أنت موافق.</translation>
    </message>
    <message>
        <source>Disagree with the approval</source>
        <translation>الاعتراض على الاعتماد</translation>
    </message>
    <message>
        <source>The client&apos;s review opens anew and people decide it. When people disagree too often, the rule stops by itself.</source>
        <translation>تُفتح مراجعة العميل من جديد ويبت فيها الموظفون. وعند كثرة الاعتراضات تتوقف القاعدة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Checked: you disagree. The review is open.</source>
        <translation>تم التحقق: أنت معترض. والمراجعة مفتوحة.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>سُلّم إلى</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScopesEditor</name>
    <message>
        <source>Another threshold</source>
        <translation>عتبة أخرى</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>Persons or others</source>
        <translation>أشخاص أو غيرهم</translation>
    </message>
    <message>
        <source>all</source>
        <translation>جميعها</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>companies and ships</source>
        <translation>الشركات والسفن</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>تنبيه ابتداءً من</translation>
    </message>
    <message>
        <source>Without this threshold</source>
        <translation>بدون هذه العتبة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>كل اسم</translation>
    </message>
    <message>
        <source>weak aliases</source>
        <translation>الأسماء المستعارة الضعيفة</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningTexts</name>
    <message>
        <source>Names would be compared another way. Try these settings on the lists in force first.</source>
        <translation>ستُقارن الأسماء بطريقة أخرى. جرّب هذه الإعدادات أولًا على القوائم السارية.</translation>
    </message>
    <message>
        <source>The trial is of other weights, or the lists have changed since. Try these settings on the lists in force again.</source>
        <translation>التجربة لأوزان أخرى، أو تغيّرت القوائم منذ ذلك الحين. جرّب هذه الإعدادات مجددًا على القوائم السارية.</translation>
    </message>
    <message>
        <source>True hits would be lost. Say why that is borne.</source>
        <translation>ستُفقد تطابقات صحيحة. اذكر لماذا يُقبل ذلك.</translation>
    </message>
    <message>
        <source>These figures rest on too few decisions. Say why they are enough.</source>
        <translation>تستند هذه الأرقام إلى قرارات قليلة جدًا. اذكر لماذا تكفي.</translation>
    </message>
    <message>
        <source>Other true hits would be lost now than those shown. Look at them again.</source>
        <translation>ستُفقد الآن تطابقات صحيحة غير المعروضة. راجعها مجددًا.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>هذه الإعدادات سارية.</translation>
    </message>
    <message>
        <source>You made this. Another person decides.</source>
        <translation>أنت من أعدّ هذا. يبتّ فيه شخص آخر.</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>قوي ابتداءً من</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>تنبيه ابتداءً من</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>يُحفظ ابتداءً من</translation>
    </message>
    <message>
        <source>Birth date agrees</source>
        <translation>تاريخ الميلاد متطابق</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>اليوم والشهر متبادلان</translation>
    </message>
    <message>
        <source>Same year, another day</source>
        <translation>السنة نفسها، يوم آخر</translation>
    </message>
    <message>
        <source>Born 2 to 10 years apart</source>
        <translation>فارق الميلاد من 2 إلى 10 سنوات</translation>
    </message>
    <message>
        <source>Born more than 10 years apart</source>
        <translation>فارق الميلاد أكثر من 10 سنوات</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>جنسية مختلفة</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>جنس مختلف</translation>
    </message>
    <message>
        <source>Place of birth agrees</source>
        <translation>مكان الميلاد متطابق</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>رقم وثيقة مختلف</translation>
    </message>
    <message>
        <source>Weak alias counts</source>
        <translation>يُحتسب الاسم المستعار الضعيف</translation>
    </message>
    <message>
        <source>Unclear whether a company counts</source>
        <translation>يُحتسب عدم وضوح كونها شركة</translation>
    </message>
    <message>
        <source>Words against each other</source>
        <translation>كلمات متعارضة</translation>
    </message>
    <message>
        <source>Words only the client has</source>
        <translation>كلمات لدى العميل فقط</translation>
    </message>
    <message>
        <source>Words only the list has</source>
        <translation>كلمات في القائمة فقط</translation>
    </message>
    <message>
        <source>Common names differ more</source>
        <translation>الأسماء الشائعة أكثر اختلافًا</translation>
    </message>
    <message>
        <source>One word alone counts</source>
        <translation>تُحتسب كلمة واحدة وحدها</translation>
    </message>
    <message>
        <source>Two known names count</source>
        <translation>يُحتسب اسمان معروفان</translation>
    </message>
    <message>
        <source>Short forms count</source>
        <translation>تُحتسب الصيغ المختصرة</translation>
    </message>
    <message>
        <source>Initials count</source>
        <translation>تُحتسب الأحرف الأولى</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 إلى %3)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>persons from %1</source>
        <translation>الأشخاص ابتداءً من %1</translation>
    </message>
    <message>
        <source>companies and ships from %1</source>
        <translation>الشركات والسفن ابتداءً من %1</translation>
    </message>
    <message>
        <source>persons of %1 from %2</source>
        <translation>أشخاص %1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>companies and ships of %1 from %2</source>
        <translation>شركات وسفن %1 ابتداءً من %2</translation>
    </message>
    <message>
        <source>alert from %1</source>
        <translation>تنبيه ابتداءً من %1</translation>
    </message>
    <message>
        <source>strong from %1</source>
        <translation>قوي ابتداءً من %1</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>يُحفظ ابتداءً من %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>الكتابة اللاتينية</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>الكتابة العربية</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>الكتابة السيريلية</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>الكتابة اليونانية</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>الكتابة العبرية</translation>
    </message>
    <message>
        <source>Chinese and Japanese script</source>
        <translation>الكتابة الصينية واليابانية</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>الكتابة الكورية</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>الكتابة التايلاندية</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>كتابة أخرى</translation>
    </message>
    <message>
        <source>People decided %1 hits: %2 true, %3 false. %4 were no alerts.</source>
        <translation>تطابقات بُتّ فيها: %1؛ صحيحة %2، خاطئة %3. لم تكن تنبيهات: %4.</translation>
    </message>
    <message>
        <source>Alerts a month: %1 instead of %2. True hits kept: %3 of %4. False hits saved: %5.</source>
        <translation>تنبيهات في الشهر: %1 بدلًا من %2. التطابقات الصحيحة الباقية: %3 من %4. الخاطئة المتجنَّبة: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n true hits would be lost; each is named.</source>
        <translation>
            <numerusform>لن يُفقد أي تطابق صحيح.</numerusform>
            <numerusform>سيُفقد تطابق صحيح واحد؛ وهو مذكور.</numerusform>
            <numerusform>سيُفقد تطابقان صحيحان؛ وكلاهما مذكور.</numerusform>
            <numerusform>ستُفقد %n تطابقات صحيحة؛ كل منها مذكور.</numerusform>
            <numerusform>سيُفقد %n تطابقًا صحيحًا؛ كل منها مذكور.</numerusform>
            <numerusform>سيُفقد %n تطابق صحيح؛ كل منها مذكور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few decisions to rely on: policy asks for %1.</source>
        <translation>قرارات قليلة جدًا: تتطلب السياسة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided hits are not on the lists any more and were not tried.</source>
        <translation>
            <numerusform>كل التطابقات المبتوت فيها ما زالت في القوائم.</numerusform>
            <numerusform>تطابق واحد مبتوت فيه لم يعد في القوائم ولم يُجرَّب.</numerusform>
            <numerusform>تطابقان مبتوت فيهما لم يعودا في القوائم ولم يُجرَّبا.</numerusform>
            <numerusform>%n تطابقات مبتوت فيها لم تعد في القوائم ولم تُجرَّب.</numerusform>
            <numerusform>%n تطابقًا مبتوتًا فيه لم يعد في القوائم ولم يُجرَّب.</numerusform>
            <numerusform>%n تطابق مبتوت فيه لم يعد في القوائم ولم يُجرَّب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hits that nobody kept so far could come up; only a trial on the lists in force counts them.</source>
        <translation>قد تظهر تطابقات لم تُحفظ من قبل؛ لا تعدّها إلا تجربة على القوائم السارية.</translation>
    </message>
    <message>
        <source>two people decide it</source>
        <translation>يبتّ فيه شخصان</translation>
    </message>
    <message>
        <source>its data or record changed</source>
        <translation>تغيّرت بياناته أو سجله</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>screened anew since</source>
        <translation>أُعيد فحصه منذ ذلك الحين</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>بُتّ فيه من قبل</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>ليس تنبيهًا</translation>
    </message>
    <message>
        <source>running</source>
        <translation>المهلة جارية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>a later screening stands</source>
        <translation>يسري فحص لاحق</translation>
    </message>
    <message>
        <source>below the alerts</source>
        <translation>دون حد التنبيه</translation>
    </message>
    <message>
        <source>found false by %1: %2, holds until %3</source>
        <translation>عدّه %1 خاطئًا: %2، يسري حتى %3</translation>
    </message>
    <message>
        <source>found false by %1: %2</source>
        <translation>عدّه %1 خاطئًا: %2</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>أكّده %1</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>ينتظر: %1</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>تغيّرت البيانات</translation>
    </message>
    <message>
        <source>Lists or engine changed</source>
        <translation>تغيّرت القوائم أو المحرّك</translation>
    </message>
    <message>
        <source>Time had passed</source>
        <translation>مضى الوقت</translation>
    </message>
    <message>
        <source>There was no self-test yet.</source>
        <translation>لم يُجرَ اختبار ذاتي بعد.</translation>
    </message>
    <message>
        <source>Self-test of %1: all of %2 names found.</source>
        <translation>الاختبار الذاتي في %1: عُثر على جميع الأسماء (%2).</translation>
    </message>
    <message>
        <source>Self-test of %1: only %2 of %3 names found. Compliance was told.</source>
        <translation>الاختبار الذاتي في %1: عُثر على %2 فقط من %3 اسمًا. أُبلغ الامتثال.</translation>
    </message>
    <message>
        <source>The book was not screened yet.</source>
        <translation>لم تُفحص قاعدة العملاء بعد.</translation>
    </message>
    <message>
        <source>alerts new %1, gone %2, changed %3</source>
        <translation>التنبيهات: جديدة %1، زائلة %2، متغيّرة %3</translation>
    </message>
    <message>
        <source>The book is being screened: %1 of %2 clients since %3; %4.</source>
        <translation>قاعدة العملاء قيد الفحص: %1 من %2 عميلًا منذ %3؛ %4.</translation>
    </message>
    <message>
        <source>The book was screened by %1: %2 clients; %3.</source>
        <translation>فُحصت قاعدة العملاء حتى %1: %2 عميلًا؛ %3.</translation>
    </message>
    <message>
        <source>weak aliases from %1</source>
        <translation>الأسماء المستعارة الضعيفة من %1</translation>
    </message>
    <message>
        <source>weak aliases: %1</source>
        <translation>الأسماء المستعارة الضعيفة: %1</translation>
    </message>
    <message>
        <source>below the alerts of weak aliases</source>
        <translation>أدنى من حد تنبيهات الأسماء المستعارة الضعيفة</translation>
    </message>
    <message>
        <source>somebody else has it</source>
        <translation>لدى شخص آخر</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مصنف</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>كان ساريًا</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>void</source>
        <translation>لاغٍ</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningView</name>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>تطابقات تنتظر البتّ</translation>
    </message>
    <message>
        <source>Trials of settings of screening</source>
        <translation>تجارب إعدادات الفحص</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>قواعد تصنيف المخاطر</translation>
    </message>
    <message>
        <source>Laboratory of screening</source>
        <translation>مختبر الفحص</translation>
    </message>
    <message>
        <source>Refresh screening</source>
        <translation>تحديث الفحص</translation>
    </message>
    <message>
        <source>Hits of all clients</source>
        <translation>تطابقات جميع العملاء</translation>
    </message>
    <message>
        <source>Several hits with one reason</source>
        <translation>عدة تطابقات بسبب واحد</translation>
    </message>
    <message>
        <source>Versions of the settings of screening</source>
        <translation>إصدارات إعدادات الفحص</translation>
    </message>
    <message>
        <source>The laboratory: figures by threshold</source>
        <translation>المختبر: أرقام حسب العتبة</translation>
    </message>
    <message>
        <source>The laboratory: true hits that would be lost</source>
        <translation>المختبر: تطابقات صحيحة ستُفقد</translation>
    </message>
    <message>
        <source>Trials on the lists in force</source>
        <translation>تجارب على القوائم السارية</translation>
    </message>
    <message>
        <source>Settings that wait for the head of compliance</source>
        <translation>إعدادات تنتظر رئيس الامتثال</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>ما تحرّكه خطوة في كل عامل</translation>
    </message>
    <message>
        <source>Screening and risk</source>
        <translation>الفحص والمخاطر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>تجارب على القوائم</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>قواعد المخاطر</translation>
    </message>
    <message>
        <source>Lists in force and the self-test</source>
        <translation>القوائم السارية والاختبار الذاتي</translation>
    </message>
    <message>
        <source>Lists in force, the self-test and the run over the book</source>
        <translation>القوائم السارية والاختبار الذاتي والمرور على قاعدة العملاء</translation>
    </message>
    <message>
        <source>Other rules of the rating drafted</source>
        <translation>قواعد أخرى للتصنيف مصوغة</translation>
    </message>
    <message>
        <source>Lists and self-test</source>
        <translation>القوائم والاختبار الذاتي</translation>
    </message>
    <message>
        <source>A hit for which something is waited for</source>
        <translation>نتيجة يُنتظر من أجلها شيء</translation>
    </message>
    <message>
        <source>Ratings held against what happened since</source>
        <translation>التقييمات مقارنةً بما حدث منذ ذلك</translation>
    </message>
    <message>
        <source>Grades of partners</source>
        <translation>تصنيفات الشركاء</translation>
    </message>
    <message>
        <source>Partners by grade, and how their clients are rated</source>
        <translation>الشركاء حسب التصنيف وكيف قُيّم عملاؤهم</translation>
    </message>
    <message>
        <source>A partner graded, with every grading so far</source>
        <translation>تصنيف شريك مع جميع التصنيفات السابقة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningsDialog</name>
    <message>
        <source>Screenings of %1</source>
        <translation>عمليات فحص %1</translation>
    </message>
    <message>
        <source>Nothing is hidden: what stays below the alerts and what people found false is kept, with the reason why nobody is asked. Reading it is on the record.</source>
        <translation>لا شيء مخفي: يُحفظ ما هو دون حد التنبيه وما عدّه الأشخاص خاطئًا، مع سبب عدم سؤال أحد. القراءة مسجَّلة.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;إظهار الكل</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>مدرج باسم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارَن</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>تنبيه من</translation>
    </message>
    <message>
        <source>Why it is quiet</source>
        <translation>لماذا هو صامت</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>عمليات الفحص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Also what is below the alerts and what earlier screenings found</source>
        <translation>أيضًا ما هو دون حد التنبيه وما وجدته عمليات فحص سابقة</translation>
    </message>
    <message>
        <source>Screenings and their proofs</source>
        <translation>عمليات الفحص وإثباتاتها</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>حفظ الشهادة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the certificate as</source>
        <translation>حفظ الشهادة باسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>of an earlier screening</source>
        <translation>لفحص سابق</translation>
    </message>
    <message>
        <source>of the data of today</source>
        <translation>لبيانات اليوم</translation>
    </message>
    <message>
        <source>of data of before</source>
        <translation>لبيانات سابقة</translation>
    </message>
    <message>
        <source>No hit is kept.</source>
        <translation>لا توجد مطابقة محفوظة.</translation>
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
        <translation>لم يذكر الفحص مكوّنات الدرجة.</translation>
    </message>
    <message>
        <source>Choose a screening that has a proof.</source>
        <translation>اختر فحصًا له إثبات.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>purser::clients::SecondDocument</name>
    <message>
        <source>Second document</source>
        <translation>المستند الثاني</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>لا يمكن عرض هذا المستند هنا.</translation>
    </message>
    <message>
        <source>Open it as the first one: there it says why.</source>
        <translation>افتحه كمستند أول: هناك يظهر السبب.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1، الوجه الخلفي</translation>
    </message>
    <message>
        <source>%1, version %2, %3, %4</source>
        <translation>%1، الإصدار %2، %3، %4</translation>
    </message>
    <message>
        <source>There is no other document.</source>
        <translation>لا مستند آخر.</translation>
    </message>
    <message>
        <source>Every version of a document that the client uploads can be shown here.</source>
        <translation>يمكن هنا عرض كل إصدار من مستند يرفعه العميل.</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>لا يُعرض هذا المستند.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingDecision</name>
    <message>
        <source>Put settings in force</source>
        <translation>إدخال الإعدادات حيز التنفيذ</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Screening goes by them from now on and compares everybody anew. The figures below are kept with the decision.</source>
        <translation>يعمل الفحص بها من الآن ويقارن الجميع من جديد. تُحفظ الأرقام أدناه مع القرار.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>لا يتغير شيء. ويرى مقدم الاقتراح السبب.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>إدخال حيز التنفيذ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>True hits would be lost: say why that is borne.</source>
        <translation>ستُفقد تطابقات صحيحة: اذكر لماذا يُقبل ذلك.</translation>
    </message>
    <message>
        <source>The figures rest on few decisions: say why they are enough.</source>
        <translation>تستند الأرقام إلى قرارات قليلة: اذكر لماذا تكفي.</translation>
    </message>
    <message>
        <source>The figures are on their way.</source>
        <translation>الأرقام في الطريق.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Settings of screening that wait for the head of compliance. Nobody decides on what they proposed; a true hit that would be lost takes a reason.</source>
        <translation>إعدادات فحص تنتظر رئيس الامتثال. لا يبتّ أحد فيما اقترحه؛ والتطابق الصحيح الذي سيُفقد يتطلب سببًا.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>لا توجد اقتراحات.</translation>
    </message>
    <message>
        <source>Proposals of the laboratory appear here by themselves.</source>
        <translation>تظهر مقترحات المختبر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>إدخال حيز التنفيذ…</translation>
    </message>
    <message>
        <source>trial %1 on the lists</source>
        <translation>التجربة %1 على القوائم</translation>
    </message>
    <message>
        <source>decided hits</source>
        <translation>تطابقات بُتّ فيها</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>اختر اقتراحًا من القائمة.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>القرار في هذا لرئيس الامتثال.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>اقترحت هذا بنفسك؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>Change %1 is in force; everybody is screened anew by it.</source>
        <translation>التغيير %1 سارٍ؛ يُعاد فحص الجميع وفقه.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>تم رفض التغيير %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsDialog</name>
    <message>
        <source>Laboratory of screening</source>
        <translation>مختبر الفحص</translation>
    </message>
    <message>
        <source>Move a figure and see what it would have done with every hit that people decided. The head of compliance puts settings in force.</source>
        <translation>حرّك رقمًا وانظر ما كان سيفعله بكل تطابق بُتّ فيه. يدخل رئيس الامتثال الإعدادات حيز التنفيذ.</translation>
    </message>
    <message>
        <source>What would they have done?</source>
        <translation>ما الذي كانت ستفعله؟</translation>
    </message>
    <message>
        <source>Try on the lists in force</source>
        <translation>تجربة على القوائم السارية</translation>
    </message>
    <message>
        <source>Name of these settings</source>
        <translation>اسم هذه الإعدادات</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose these settings</source>
        <translation>اقتراح هذه الإعدادات</translation>
    </message>
    <message>
        <source>Nothing changes by trying. It is on the record, as it names clients.</source>
        <translation>لا يتغير شيء بالتجربة. تُسجَّل لأنها تذكر عملاء.</translation>
    </message>
    <message>
        <source>%1 in force, %2 by the engine itself</source>
        <translation>%1 سارٍ، %2 من المحرك نفسه</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>العتبات</translation>
    </message>
    <message>
        <source>What facts are worth</source>
        <translation>قيمة الوقائع</translation>
    </message>
    <message>
        <source>How names compare: needs a trial on the lists</source>
        <translation>كيف تُقارن الأسماء: يحتاج إلى تجربة على القوائم</translation>
    </message>
    <message>
        <source>The figures in force are on their way.</source>
        <translation>الأرقام السارية في الطريق.</translation>
    </message>
    <message>
        <source>What is kept, an alert and strong have to rise in this order.</source>
        <translation>يجب أن يرتفع الحفظ ثم التنبيه ثم القوي بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Give these settings a name.</source>
        <translation>امنح هذه الإعدادات اسمًا.</translation>
    </message>
    <message>
        <source>Look first at what they would have done.</source>
        <translation>انظر أولًا ما كانت ستفعله.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Trial %1 waits for the screening service; the page of trials shows how far it has come. It is proposed from there.</source>
        <translation>التجربة %1 تنتظر خدمة الفحص؛ تعرض صفحة التجارب مدى تقدمها. ومنها تُقترح.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما تنص عليه</translation>
    </message>
    <message>
        <source>Decided hits</source>
        <translation>تطابقات بُتّ فيها</translation>
    </message>
    <message>
        <source>Hits decided by people that the figures rested on</source>
        <translation>تطابقات بتّ فيها أشخاص واستندت إليها الأرقام</translation>
    </message>
    <message>
        <source>Alerts a month</source>
        <translation>تنبيهات في الشهر</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Share of the true hits that stay alerts, with its 95 % interval</source>
        <translation>نسبة التطابقات الصحيحة الباقية تنبيهات، مع فاصل ثقة 95 %</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>الصحيحة المفقودة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Proposed and put in force by</source>
        <translation>اقترحها وأدخلها حيز التنفيذ</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>سارية منذ</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>عمليات الفحص</translation>
    </message>
    <message>
        <source>Screenings that compared by this version</source>
        <translation>عمليات فحص قارنت وفق هذا الإصدار</translation>
    </message>
    <message>
        <source>Settings of screening</source>
        <translation>إعدادات الفحص</translation>
    </message>
    <message>
        <source>From which score on a hit is an alert and what facts are worth. Each version keeps the figures it was decided on; screening goes by the newest and names it.</source>
        <translation>ابتداءً من أي درجة يصبح التطابق تنبيهًا وما قيمة الوقائع. يحتفظ كل إصدار بالأرقام التي تقرر بناءً عليها؛ ويعمل الفحص بالأحدث ويذكره.</translation>
    </message>
    <message>
        <source>Screening goes by the figures of the engine.</source>
        <translation>يعمل الفحص بأرقام المحرك.</translation>
    </message>
    <message>
        <source>Other figures are tried in the laboratory, proposed by compliance and put in force by its head.</source>
        <translation>تُجرَّب أرقام أخرى في المختبر ويقترحها قسم الامتثال ويدخلها رئيسه حيز التنفيذ.</translation>
    </message>
    <message>
        <source>Begin with this version…</source>
        <translation>البدء بهذا الإصدار…</translation>
    </message>
    <message>
        <source>Open the laboratory…</source>
        <translation>فتح المختبر…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose a version in the list.</source>
        <translation>اختر إصدارًا من القائمة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The settings wait for their trial.</source>
        <translation>الإعدادات تنتظر تجربتها.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>اقتُرح التغيير %1؛ والقرار لرئيس الامتثال.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StandingDeeds</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Category of %1</source>
        <translation>فئة العميل %1</translation>
    </message>
    <message>
        <source>A second person decides. Other than retail needs a document as evidence.</source>
        <translation>القرار لشخص ثانٍ. وكل فئة غير التجزئة تحتاج إلى مستند يثبتها.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما يثبت ذلك</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>The category of %1 waits for a second person.</source>
        <translation>فئة العميل %1 بانتظار شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>تم البت.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>The category decides what protection the client has.</source>
        <translation>تحدد الفئة الحماية التي يتمتع بها العميل.</translation>
    </message>
    <message>
        <source>Rating %1 for %2</source>
        <translation>التصنيف %1 للعميل %2</translation>
    </message>
    <message>
        <source>Now %1 points. The figure set by hand holds until its end.</source>
        <translation>النقاط الآن: %1. تسري القيمة المحددة يدويًا حتى نهايتها.</translation>
    </message>
    <message>
        <source>Rate %1 by hand</source>
        <translation>تصنيف العميل %1 يدويًا</translation>
    </message>
    <message>
        <source>Now %1 points. A higher rating holds at once, a lower one when a second person agrees.</source>
        <translation>النقاط الآن: %1. يسري التصنيف الأعلى فورًا، والأدنى عند موافقة شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>0 to 84</source>
        <translation>من 0 إلى 84</translation>
    </message>
    <message>
        <source>90 days at most</source>
        <translation>90 يومًا على الأكثر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Set the rating</source>
        <translation>تحديد التصنيف</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>لا يسمح القانون بتصنيف منخفض إلى هذا الحد.</translation>
    </message>
    <message>
        <source>The rating of %1 is raised.</source>
        <translation>رُفع تصنيف العميل %1.</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>التحقق بعد الإيداع الأول</translation>
    </message>
    <message>
        <source>%1 may pay in up to the cap before verification is done, once, from an own bank account. Needs low risk, the economic profile and the client&apos;s consent.</source>
        <translation>يجوز أن يودع %1 حتى الحد الأقصى قبل إتمام التحقق، مرة واحدة، من حساب بنكي خاص به. ويلزم أن تكون المخاطر منخفضة، مع الملف الاقتصادي وموافقة العميل.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>بدء المهلة</translation>
    </message>
    <message>
        <source>The clock of %1 runs.</source>
        <translation>بدأت مهلة العميل %1.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>سحب الطلب %1</translation>
    </message>
    <message>
        <source>Ends the application; nobody decides it. This cannot be undone, a new application can be opened.</source>
        <translation>ينتهي الطلب دون قرار. ولا يمكن التراجع عن ذلك، ويمكن فتح طلب جديد.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>تم سحب الطلب %1.</translation>
    </message>
    <message>
        <source>The rating of %1 waits for a second person.</source>
        <translation>تصنيف %1 ينتظر شخصًا ثانيًا.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDeed</name>
    <message>
        <source>Save the statement as</source>
        <translation>حفظ كشف الحساب باسم</translation>
    </message>
    <message>
        <source>Making it out…</source>
        <translation>جارٍ الإصدار…</translation>
    </message>
    <message>
        <source>This period has %1 movements; one statement lists at most %2. Choose a shorter one.</source>
        <translation>في هذه الفترة %1 حركة؛ ويتسع كشف الحساب الواحد لـ %2 على الأكثر. اختر فترة أقصر.</translation>
    </message>
    <message numerus="yes">
        <source>A statement covers at most %n days. Choose a shorter period.</source>
        <translation>
            <numerusform>لا يشمل كشف الحساب أي يوم. اختر فترة أقصر.</numerusform>
            <numerusform>يشمل كشف الحساب يومًا واحدًا على الأكثر. اختر فترة أقصر.</numerusform>
            <numerusform>يشمل كشف الحساب يومين على الأكثر. اختر فترة أقصر.</numerusform>
            <numerusform>يشمل كشف الحساب %n أيام على الأكثر. اختر فترة أقصر.</numerusform>
            <numerusform>يشمل كشف الحساب %n يومًا على الأكثر. اختر فترة أقصر.</numerusform>
            <numerusform>يشمل كشف الحساب %n يوم على الأكثر. اختر فترة أقصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. No statement was made out. Tell the person who runs the office.</source>
        <translation>الرصيد الافتتاحي والحركات لا تعطي الرصيد الختامي. لم يصدر أي كشف. أبلغ الشخص الذي يدير المكتب.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDialog</name>
    <message>
        <source>Statement of %1</source>
        <translation>كشف حساب %1</translation>
    </message>
    <message>
        <source>Every movement of the client&apos;s accounts in the period, exactly as the ledger has it. It is kept on the record who made it out, and what the document is.</source>
        <translation>كل حركة في حسابات العميل خلال الفترة، تمامًا كما هي في دفتر الأستاذ. ويُحفظ في السجل من أصدره وأي مستند هو.</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF للقراءة والطباعة</translation>
    </message>
    <message>
        <source>CSV, to calculate with</source>
        <translation>CSV للحساب</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>لغة كشف الحساب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementTexts</name>
    <message>
        <source>Issued for</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Client no.</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدره</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Turnover and closing balance</source>
        <translation>الحركة والرصيد الختامي</translation>
    </message>
    <message>
        <source>Statement no.</source>
        <translation>رقم الكشف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>No account held money by the end of this period.</source>
        <translation>لم يكن في أي حساب مال حتى نهاية هذه الفترة.</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Trading account %1 · %2</source>
        <translation>حساب التداول %1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Bonus credit</source>
        <translation>رصيد المكافأة</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <translation>رصيد مرحّل</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Withdrawal returned</source>
        <translation>سحب مرتجع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>تحويل عملة</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>نتيجة التداول</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>رد المبالغ</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Negative balance protection</source>
        <translation>الحماية من الرصيد السالب</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس قيد</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>مبلغ وارد</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>مبلغ وارد أُعيد</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Fees are already taken off what came in and contained in what went out. Days and times are those of the time zone named above. Please tell us soon if an entry is not right.</source>
        <translation>الرسوم مخصومة من الوارد ومشمولة في الصادر. الأيام والأوقات بالمنطقة الزمنية المذكورة أعلاه. يرجى إبلاغنا قريبًا إذا كان أي قيد غير صحيح.</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>إيداع مُسترجَع</translation>
    </message>
    <message>
        <source>Payment of a debt</source>
        <translation>سداد دين</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>مال نُقل إلى مزود أو منه</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketDeeds</name>
    <message>
        <source>%1 entered; you have it.</source>
        <translation>أُدخلت %1؛ وهي لديك.</translation>
    </message>
    <message>
        <source>Resolve without writing</source>
        <translation>الحل دون كتابة رسالة</translation>
    </message>
    <message>
        <source>The client gets no letter. Say for colleagues how it ended.</source>
        <translation>لن يتلقى العميل رسالة. اذكر لزملائك كيف انتهى الأمر.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>Resolve the ticket</source>
        <translation>حل التذكرة</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>حُلّت %1.</translation>
    </message>
    <message>
        <source>Open the ticket again</source>
        <translation>إعادة فتح التذكرة</translation>
    </message>
    <message>
        <source>Its clock begins anew and you have it. The client gets no letter.</source>
        <translation>تبدأ المهلة من جديد وتصبح التذكرة لديك. لن يتلقى العميل رسالة.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>فُتحت %1 من جديد.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketPage</name>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Answer to the client, or note for colleagues</source>
        <translation>رد على العميل أو ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>فتح ملف العميل</translation>
    </message>
    <message>
        <source>Audit trail of this ticket</source>
        <translation>سجل التدقيق لهذه التذكرة</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>لا توجد تذكرة مفتوحة.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>اختر واحدة من القائمة، أو اضغط F9 للأكثر إلحاحًا.</translation>
    </message>
    <message>
        <source>You wrote this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>كتبت هذا %1 ولم ترسله.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>مهلة الرد</translation>
    </message>
    <message>
        <source>The client was asked</source>
        <translation>سُئل العميل</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>المستهلك من المهلة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>يجب الحل قبل</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>وصلت عبر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>تذاكر أخرى</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ليست لدى أحد</translation>
    </message>
    <message>
        <source>handed to you, %1</source>
        <translation>سُلّمت إليك، %1</translation>
    </message>
    <message>
        <source>you have it</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>%1
Entered by %2.</source>
        <translation>%1
أدخله %2.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1، ملاحظة</translation>
    </message>
    <message>
        <source>Your role reads tickets and does not answer them.</source>
        <translation>دورك يقرأ التذاكر ولا يجيب عنها.</translation>
    </message>
    <message>
        <source>%1 has it. Take it first.</source>
        <translation>لدى %1. تولَّها أولًا.</translation>
    </message>
    <message>
        <source>A note for colleagues; it never goes out</source>
        <translation>ملاحظة للزملاء؛ لا تُرسل أبدًا</translation>
    </message>
    <message>
        <source>Ctrl+Enter answers the client in a letter; a note stays among colleagues</source>
        <translation>يرد Ctrl+Enter على العميل برسالة؛ وتبقى الملاحظة بين الزملاء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>Answer and resolve</source>
        <translation>الرد والحل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>لديك بالفعل.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>اكتب النص أولًا.</translation>
    </message>
    <message>
        <source>The text is too long to be sent.</source>
        <translation>النص أطول من أن يُرسل.</translation>
    </message>
    <message>
        <source>The client has no e-mail address.</source>
        <translation>ليس للعميل بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>حل…</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketQueue</name>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>قيد المعالجة لدى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>وصلت عبر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>الحل قبل</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>لدى العملاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>No ticket stands here.</source>
        <translation>لا توجد تذاكر هنا.</translation>
    </message>
    <message>
        <source>What clients ask on the site appears by itself.</source>
        <translation>ما يسأل عنه العملاء في الموقع يظهر تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketsView</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Refresh tickets</source>
        <translation>تحديث التذاكر</translation>
    </message>
    <message>
        <source>A complaint with its own clock, and what was said</source>
        <translation>شكوى بمهلتها الخاصة، وما قيل</translation>
    </message>
    <message>
        <source>An answer being written</source>
        <translation>رد قيد الكتابة</translation>
    </message>
    <message>
        <source>We have found your transfer and credit it today. Thank you for waiting.</source>
        <translation>وجدنا تحويلك وسنقيّده اليوم. شكرًا لانتظارك.</translation>
    </message>
    <message>
        <source>Tickets that wait for their clients</source>
        <translation>تذاكر تنتظر أصحابها</translation>
    </message>
    <message>
        <source>Resolving a ticket without writing</source>
        <translation>حل تذكرة دون كتابة رسالة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Answered and resolved; the letter is on its way.</source>
        <translation>تم الرد والحل؛ الرسالة في طريقها.</translation>
    </message>
    <message>
        <source>Answered; the letter is on its way.</source>
        <translation>تم الرد؛ الرسالة في طريقها.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>أُضيفت الملاحظة.</translation>
    </message>
    <message>
        <source>You have the ticket.</source>
        <translation>التذكرة لديك.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TrialsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>جُرّب</translation>
    </message>
    <message>
        <source>Subjects compared, of all that were ever screened</source>
        <translation>ما قورن من كل من فُحصوا يومًا</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما تنص عليه</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>on lists of before</source>
        <translation>على قوائم سابقة</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>تجارب على القوائم</translation>
    </message>
    <message>
        <source>The screening service compares everybody as the settings in force do and as those tried would. Nobody&apos;s screening changes; a proposal may rest on a trial until the lists change.</source>
        <translation>تقارن خدمة الفحص الجميع كما تفعل الإعدادات السارية وكما كانت ستفعل المجرَّبة. لا يتغير فحص أحد؛ وقد يستند اقتراح إلى تجربة حتى تتغير القوائم.</translation>
    </message>
    <message>
        <source>Nothing was tried on the lists.</source>
        <translation>لم يُجرَّب شيء على القوائم.</translation>
    </message>
    <message>
        <source>A trial is started in the laboratory, on the page of settings.</source>
        <translation>تبدأ التجربة في المختبر، في صفحة الإعدادات.</translation>
    </message>
    <message>
        <source>Stop the trial…</source>
        <translation>إيقاف التجربة…</translation>
    </message>
    <message>
        <source>See what it would have done…</source>
        <translation>عرض ما كانت ستفعله…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Choose a trial that is not over.</source>
        <translation>اختر تجربة لم تنتهِ.</translation>
    </message>
    <message>
        <source>Choose a trial that is done.</source>
        <translation>اختر تجربة منجزة.</translation>
    </message>
    <message>
        <source>The lists have changed since. Try the settings again.</source>
        <translation>تغيّرت القوائم منذ ذلك الحين. جرّب الإعدادات مجددًا.</translation>
    </message>
    <message>
        <source>Stop the trial of %1</source>
        <translation>إيقاف تجربة %1</translation>
    </message>
    <message>
        <source>What it found so far counts for nothing. It can be tried again.</source>
        <translation>ما وجدته حتى الآن لا يُحتسب. يمكن تكرارها.</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>إيقاف التجربة</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>إبقاؤه قيد التشغيل</translation>
    </message>
    <message>
        <source>The trial is stopped.</source>
        <translation>أُوقفت التجربة.</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditColumns</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>نوع العنصر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>غير مختوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>مدخلات سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditList</name>
    <message>
        <source>Last seal</source>
        <translation>آخر ختم</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>W-42, C-17, login or command</source>
        <translation>W-42 أو C-17 أو اسم الدخول أو الأمر</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>مدخلات سجل التدقيق</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>غير موقّع بعد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1، أقدمها %2</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>غير المختوم بعد</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>The sealer has not sealed for %1. Records are kept; ask operations to look at the bridge.</source>
        <translation>لم تختم خدمة الختم منذ %1. المدخلات محفوظة؛ اطلب من العمليات فحص الجسر.</translation>
    </message>
    <message>
        <source>Seals waiting for a signature: %1.</source>
        <translation>أختام بانتظار التوقيع: %1.</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>لا توجد مدخلات بعد.</translation>
    </message>
    <message>
        <source>Every command and every read of personal data leaves one.</source>
        <translation>يترك كل أمر وكل اطلاع على بيانات شخصية مدخلًا.</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>لا يوجد مدخل مطابق.</translation>
    </message>
    <message>
        <source>Logins and commands are matched whole.</source>
        <translation>تُطابق أسماء الدخول والأوامر كاملة.</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>كل ما صدر عن %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>كل أمر %1</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditPage</name>
    <message>
        <source>Open the item</source>
        <translation>فتح العنصر</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>سجل هذا العنصر</translation>
    </message>
    <message>
        <source>Copy the content exactly as it was hashed</source>
        <translation>نسخ المحتوى كما حُسبت بصمته تمامًا</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>No record is open.</source>
        <translation>لا يوجد مدخل مفتوح.</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was recorded.</source>
        <translation>اختر مدخلًا من القائمة لترى ما سُجّل.</translation>
    </message>
    <message>
        <source>sealed, %1</source>
        <translation>مختوم، %1</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>غير مختوم بعد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>الموضع في السلسلة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditView</name>
    <message>
        <source>Every command and every read of personal data</source>
        <translation>كل أمر وكل اطلاع على بيانات شخصية</translation>
    </message>
    <message>
        <source>Who approved what, sealed and signed</source>
        <translation>من اعتمد وماذا اعتمد، مختومًا وموقّعًا</translation>
    </message>
    <message>
        <source>Audit record</source>
        <translation>مدخل في سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>Refresh the audit trail</source>
        <translation>تحديث سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CaseList</name>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>أقسام قائمة الانتظار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قضاياي</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>لا قضية هنا.</translation>
    </message>
    <message>
        <source>A case is opened in the file of its client.</source>
        <translation>تُفتح القضية في ملف عميلها.</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CasesView</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>عرض قضاياي</translation>
    </message>
    <message>
        <source>Refresh cases</source>
        <translation>تحديث القضايا</translation>
    </message>
    <message>
        <source>Cases that are open, and one of them</source>
        <translation>القضايا المفتوحة وإحداها</translation>
    </message>
    <message>
        <source>What a case could name</source>
        <translation>ما يمكن أن تذكره القضية</translation>
    </message>
    <message>
        <source>A case that waits for a second person</source>
        <translation>قضية تنتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>A decided case, with what it stood on</source>
        <translation>قضية مقررة مع ما استندت إليه</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
</context>
<context>
    <name>purser::kit::ApprovalChain</name>
    <message>
        <source>Approval chain</source>
        <translation>سلسلة الاعتماد</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseDeeds</name>
    <message>
        <source>Case</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>Only compliance learns of it. A client has one open case of a kind.</source>
        <translation>لا يعلم بها إلا الامتثال. للعميل قضية مفتوحة واحدة من كل نوع.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What gave rise to it</source>
        <translation>ما الذي دعا إليها</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح القضية</translation>
    </message>
    <message>
        <source>Case K-%1 is open.</source>
        <translation>القضية K-%1 مفتوحة.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>تدوين ملاحظة</translation>
    </message>
    <message>
        <source>It stays in the case as it is written. What was proposed is void then.</source>
        <translation>يبقى في القضية كما كُتب. ويبطل بذلك ما اقتُرح.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>تم التدوين.</translation>
    </message>
    <message>
        <source>The case names it now.</source>
        <translation>صارت القضية تذكره.</translation>
    </message>
    <message>
        <source>Wait for somebody</source>
        <translation>انتظار طرف</translation>
    </message>
    <message>
        <source>While the case waits for the client, its time stands still. Nobody is written to.</source>
        <translation>ما دامت القضية تنتظر العميل تتوقف مهلتها. ولا يُكتب إلى أحد.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Somebody in the office</source>
        <translation>شخص في المكتب</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>لا أحد بعد الآن</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>The case says whom it waits for.</source>
        <translation>تذكر القضية من تنتظره.</translation>
    </message>
    <message>
        <source>Put the case off</source>
        <translation>تأجيل القضية</translation>
    </message>
    <message>
        <source>It comes back to the queue on that day. It stays due when it was.</source>
        <translation>تعود إلى القائمة في ذلك اليوم. ولا يتغير موعدها.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>أُجّلت حتى %1.</translation>
    </message>
    <message>
        <source>Propose how the case ends</source>
        <translation>اقتراح نهاية القضية</translation>
    </message>
    <message>
        <source>Another person decides, on exactly what the case holds now. Who restricts a client leaves “scheduled review” for everybody else to see.</source>
        <translation>يقرر شخص آخر على ما تحويه القضية الآن بالضبط. وعند تقييد عميل يرى الآخرون «مراجعة مجدولة».</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Proposed: another person decides.</source>
        <translation>اقتُرح: ويقرر شخص آخر.</translation>
    </message>
    <message>
        <source>Approve the proposal</source>
        <translation>الموافقة على الاقتراح</translation>
    </message>
    <message>
        <source>The client is suspended at once. Everybody else sees a scheduled review, as with any restriction.</source>
        <translation>يُوقف العميل فورًا. ويرى الآخرون مراجعة مجدولة كما في كل تقييد.</translation>
    </message>
    <message>
        <source>The case is closed. What it stands on is kept as it is now.</source>
        <translation>تُغلق القضية. ويُحفظ ما تستند إليه كما هو الآن.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>الموافقة: %1</translation>
    </message>
    <message>
        <source>The case is decided.</source>
        <translation>القضية مقررة.</translation>
    </message>
    <message>
        <source>Return the proposal</source>
        <translation>إعادة الاقتراح</translation>
    </message>
    <message>
        <source>Whoever holds the case takes it up again and reads why.</source>
        <translation>من لديه القضية يستأنفها ويقرأ السبب.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما الذي ينقص</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>The proposal is returned.</source>
        <translation>أُعيد الاقتراح.</translation>
    </message>
    <message>
        <source>You gave the case back.</source>
        <translation>أعدتَ القضية.</translation>
    </message>
    <message>
        <source>You hold the case.</source>
        <translation>القضية لديك.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseForm</name>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>اختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>ضع له عنوانًا.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>اكتب السبب.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CasePage</name>
    <message>
        <source>What the case names</source>
        <translation>ما تذكره القضية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>ربطه</translation>
    </message>
    <message>
        <source>The case names nothing yet.</source>
        <translation>لا تذكر القضية شيئًا بعد.</translation>
    </message>
    <message>
        <source>Link payments, hits, documents, applications or disputes of the client.</source>
        <translation>اربط مدفوعات العميل أو مطابقاته أو مستنداته أو طلباته أو نزاعاته.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>فتح ملف العميل</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>لا قضية مفتوحة.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>مؤجلة حتى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1 proposes: %2. %3</source>
        <translation>يقترح %1: %2. %3</translation>
    </message>
    <message>
        <source>Decided on evidence %1, kept as it was.</source>
        <translation>قُرر بناءً على الأدلة %1، وهي محفوظة كما كانت.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Approve: %1…</source>
        <translation>الموافقة: %1…</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>اقتراح…</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>استلم القضية أولًا.</translation>
    </message>
    <message>
        <source>The case is not in the state for this.</source>
        <translation>حالة القضية لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>هذه القضية لدى %1.</translation>
    </message>
    <message>
        <source>Your role reads cases.</source>
        <translation>دورك قراءة القضايا فقط.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>أنت اقترحتَ هذا. ويقرر شخص آخر.</translation>
    </message>
    <message>
        <source>Your role does not decide cases.</source>
        <translation>دورك لا يقرر في القضايا.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseTexts</name>
    <message>
        <source>Money laundering</source>
        <translation>غسل الأموال</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>احتيال</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>العقوبات</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>قيد التحقيق</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>waits for the office</source>
        <translation>تنتظر المكتب</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معادة</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>مقررة</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>مضمومة</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>دون إجراء</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>تقييد العميل</translation>
    </message>
    <message>
        <source>End the relationship</source>
        <translation>إنهاء العلاقة</translation>
    </message>
    <message>
        <source>Hand to the reporting officer</source>
        <translation>إحالة إلى مسؤول الإبلاغ</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>نزاع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>proposed as false</source>
        <translation>مقترح كغير صحيح</translation>
    </message>
    <message>
        <source>false</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>سقط بانقضاء المهلة</translation>
    </message>
    <message>
        <source>won</source>
        <translation>مكسوب</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مخسور</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>فتح القضية</translation>
    </message>
    <message>
        <source>took the case</source>
        <translation>استلم القضية</translation>
    </message>
    <message>
        <source>gave the case back</source>
        <translation>أعاد القضية</translation>
    </message>
    <message>
        <source>linked something</source>
        <translation>ربط شيئًا</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>تُستأنف</translation>
    </message>
    <message>
        <source>returned the proposal</source>
        <translation>أعاد الاقتراح</translation>
    </message>
    <message>
        <source>What the proposal stood on moved: it is void.</source>
        <translation>تغيّر ما استند إليه الاقتراح: فبطل.</translation>
    </message>
    <message>
        <source>The client is restricted for a scheduled review.</source>
        <translation>العميل مقيّد لمراجعة مجدولة.</translation>
    </message>
    <message>
        <source>Two files were merged: the cases are one.</source>
        <translation>دُمج ملفان: صارت القضيتان واحدة.</translation>
    </message>
    <message>
        <source>The merge was taken back: the case is its own again.</source>
        <translation>أُلغي الدمج: عادت القضية مستقلة.</translation>
    </message>
    <message>
        <source>linked: %1</source>
        <translation>رُبط: %1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>اقتُرح: %1</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>ووفق عليه: %1</translation>
    </message>
    <message>
        <source>put off to %1</source>
        <translation>أُجّلت إلى %1</translation>
    </message>
    <message>
        <source>not put off any more</source>
        <translation>لم تعد مؤجلة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A case of this kind is open about this client.</source>
        <translation>قضية من هذا النوع مفتوحة عن هذا العميل.</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>استلم القضية أولًا.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>هذه القضية لدى %1.</translation>
    </message>
    <message>
        <source>The case names this already.</source>
        <translation>تذكر القضية هذا بالفعل.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>أنت اقترحتَ هذا. ويقرر شخص آخر.</translation>
    </message>
    <message>
        <source>The case moved on meanwhile, or what it stands on did. Look at it again.</source>
        <translation>تغيّرت القضية أو ما تستند إليه في الأثناء. انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>ينتظر شيئًا</translation>
    </message>
</context>
<context>
    <name>purser::kit::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>الصف الأول، الأخير</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>صفحة إلى أعلى، إلى أسفل</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>تحديد كل ما تم تحميله</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>قائمة أوامر الصف</translation>
    </message>
    <message>
        <source>On a decision</source>
        <translation>عند اتخاذ القرار</translation>
    </message>
    <message>
        <source>The letter on its button</source>
        <translation>الحرف المبين على زره</translation>
    </message>
    <message>
        <source>A, R, I, …</source>
        <translation>A، R، I، …</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>في نافذة الحوار</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>الإغلاق؛ ويبقى ما كُتب</translation>
    </message>
</context>
<context>
    <name>purser::kit::CheckList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>look</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>ورقة القرار</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <extracomment>figure in front of the word; %1 checks forbid the payment</extracomment>
        <translation>%1 مانع</translation>
    </message>
    <message>
        <source>%1 look</source>
        <translation>%1 للنظر</translation>
    </message>
    <message>
        <source>%1 clear</source>
        <translation>%1 سليم</translation>
    </message>
</context>
<context>
    <name>purser::kit::CommandDialogs</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>This weighs enough to ask for your password once more.</source>
        <translation>لهذا الإجراء من الأهمية ما يستدعي طلب كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
</context>
<context>
    <name>purser::kit::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>purser::kit::DialogFrame</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>You typed this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>كتبت هذا %1 ولم ترسله.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>purser::kit::DocumentFrame</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>No document.</source>
        <translation>لا يوجد مستند.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Fit into the frame (0)</source>
        <translation>ملاءمة الإطار (0)</translation>
    </message>
    <message>
        <source>Turn left (Ctrl+Left)</source>
        <translation>تدوير إلى اليسار (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Turn right (Ctrl+Right)</source>
        <translation>تدوير إلى اليمين (Ctrl+Right)</translation>
    </message>
</context>
<context>
    <name>purser::kit::Explain</name>
    <message>
        <source>The same request is already open.</source>
        <translation>الطلب نفسه مفتوح من قبل.</translation>
    </message>
    <message>
        <source>This login already exists on that server.</source>
        <translation>رقم الحساب هذا موجود على ذلك الخادم من قبل.</translation>
    </message>
    <message>
        <source>This destination is already registered.</source>
        <translation>هذه الوجهة مسجلة من قبل.</translation>
    </message>
    <message>
        <source>The accounting period of that day is closed.</source>
        <translation>الفترة المحاسبية لذلك اليوم مغلقة.</translation>
    </message>
    <message>
        <source>The quote has expired.</source>
        <translation>انتهت صلاحية السعر المعروض.</translation>
    </message>
    <message>
        <source>The quote has been used.</source>
        <translation>استُخدم السعر المعروض من قبل.</translation>
    </message>
    <message>
        <source>This journal has already been reversed.</source>
        <translation>عُكس قيد اليومية هذا من قبل.</translation>
    </message>
    <message>
        <source>You entered or proposed this yourself.</source>
        <translation>أدخلت هذا أو اقترحته بنفسك.</translation>
    </message>
    <message>
        <source>You proposed this yourself.</source>
        <translation>اقترحت هذا بنفسك.</translation>
    </message>
    <message>
        <source>This concerns your own rights.</source>
        <translation>يتعلق هذا بصلاحياتك أنت.</translation>
    </message>
    <message>
        <source>You added or verified its destination.</source>
        <translation>أضفت وجهته أو وثقتها بنفسك.</translation>
    </message>
    <message>
        <source>You have already acted on this payment.</source>
        <translation>سبق لك إجراء في عملية الدفع هذه.</translation>
    </message>
    <message>
        <source>You have already approved this.</source>
        <translation>سبق لك اعتماد هذا.</translation>
    </message>
    <message>
        <source>This needs another person than those who have already acted.</source>
        <translation>يحتاج هذا إلى شخص غير الذين اتخذوا إجراءً فيه.</translation>
    </message>
    <message>
        <source>It needs another person.</source>
        <translation>يحتاج هذا إلى شخص آخر.</translation>
    </message>
    <message>
        <source>This is above your limit for one operation.</source>
        <translation>يتجاوز هذا حدك للعملية الواحدة.</translation>
    </message>
    <message>
        <source>This is above what is left of your limit for today.</source>
        <translation>يتجاوز هذا ما تبقى من حدك لهذا اليوم.</translation>
    </message>
    <message>
        <source>This would exceed a limit.</source>
        <translation>من شأن هذا أن يتجاوز أحد الحدود.</translation>
    </message>
    <message>
        <source>This would exceed the limit “%1”.</source>
        <translation>من شأن هذا أن يتجاوز الحد «%1».</translation>
    </message>
    <message>
        <source>One person may not hold both of these rights.</source>
        <translation>لا يجوز أن يجمع شخص واحد بين هاتين الصلاحيتين.</translation>
    </message>
    <message>
        <source>The office needs two administrators at all times.</source>
        <translation>يحتاج المكتب إلى اثنين من مسؤولي النظام في جميع الأوقات.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount.</source>
        <translation>لا توجد قاعدة اعتماد تشمل هذا المبلغ.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency.</source>
        <translation>لا يوجد سعر مرجعي لهذه العملة.</translation>
    </message>
    <message>
        <source>The money held does not match the amount.</source>
        <translation>المبلغ المحجوز لا يطابق مبلغ العملية.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>القيمة غير مدخلة.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>القيمة أطول من اللازم.</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>القيمة أصغر من اللازم.</translation>
    </message>
    <message>
        <source>There are too many at once.</source>
        <translation>العدد أكبر من المسموح به دفعة واحدة.</translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation>القيمة مستخدمة من قبل.</translation>
    </message>
    <message>
        <source>It is the same as before.</source>
        <translation>القيمة لم تتغير.</translation>
    </message>
    <message>
        <source>It is not known.</source>
        <translation>القيمة غير معروفة.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>تتضمن القيمة رموزًا لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>It is not a number.</source>
        <translation>القيمة ليست رقمًا.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>القيمة ليست تاريخًا.</translation>
    </message>
    <message>
        <source>That day is not over.</source>
        <translation>لم ينته ذلك اليوم بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>هذا غير مسموح لك.</translation>
    </message>
    <message>
        <source>You may not do this: it needs the permission %1.</source>
        <translation>هذا غير مسموح لك: يتطلب الصلاحية %1.</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator for the permission.</source>
        <translation>اطلب ذلك من زميل لديه الصلاحية، أو اطلب الصلاحية من مسؤول النظام.</translation>
    </message>
    <message>
        <source>This has changed since you opened it.</source>
        <translation>تغير هذا منذ أن فتحته.</translation>
    </message>
    <message>
        <source>%1 has changed this since you opened it.</source>
        <translation>تغير هذا بواسطة %1 منذ أن فتحته.</translation>
    </message>
    <message>
        <source>Your decision was not applied.</source>
        <translation>لم يُطبق قرارك.</translation>
    </message>
    <message>
        <source>Read what is new and decide again.</source>
        <translation>اطلع على الجديد ثم اتخذ قرارك من جديد.</translation>
    </message>
    <message>
        <source>%1 is working on this one.</source>
        <translation>هذا العنصر قيد المعالجة لدى %1.</translation>
    </message>
    <message>
        <source>Take another item, or ask them to release it.</source>
        <translation>اختر عنصرًا آخر، أو اطلب تحرير هذا العنصر.</translation>
    </message>
    <message>
        <source>This is no longer possible in its present state.</source>
        <translation>لم يعد هذا ممكنًا في الحالة الراهنة.</translation>
    </message>
    <message>
        <source>This is not possible in the state “%1”.</source>
        <translation>هذا غير ممكن في الحالة «%1».</translation>
    </message>
    <message>
        <source>Refresh the item to see where it stands.</source>
        <translation>حدّث العنصر لترى وضعه الحالي.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>أحله إلى أحد الزملاء.</translation>
    </message>
    <message>
        <source>There is not enough money on the account, less what is held already.</source>
        <translation>لا يكفي المال في الحساب بعد خصم المحجوز منه.</translation>
    </message>
    <message>
        <source>Lower the amount, or look at the open requests.</source>
        <translation>خفّض المبلغ، أو راجع الطلبات المفتوحة.</translation>
    </message>
    <message>
        <source>Hand it to somebody with a higher limit, or lower the amount.</source>
        <translation>أحله إلى شخص حده أعلى، أو خفّض المبلغ.</translation>
    </message>
    <message>
        <source>A check of the decision sheet stands against it.</source>
        <translation>يمنع ذلك أحد بنود التحقق في ورقة القرار.</translation>
    </message>
    <message>
        <source>The check “%1” stands against it.</source>
        <translation>يمنع ذلك بند التحقق «%1».</translation>
    </message>
    <message>
        <source>Look at the red rows of the decision sheet.</source>
        <translation>انظر الصفوف الحمراء في ورقة القرار.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>إحدى القيم غير صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>قيمة «%1» غير صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحح القيمة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Too many failed attempts; this is locked for now.</source>
        <translation>محاولات فاشلة كثيرة؛ تم القفل مؤقتًا.</translation>
    </message>
    <message>
        <source>Wait 15 minutes, or ask an administrator to reset it.</source>
        <translation>انتظر 15 دقيقة، أو اطلب من مسؤول النظام إعادة التعيين.</translation>
    </message>
    <message>
        <source>Wait %1 minutes, or ask an administrator to reset it.</source>
        <translation>انتظر %1 د، أو اطلب من مسؤول النظام إعادة التعيين.</translation>
    </message>
    <message>
        <source>This program and the office do not fit together.</source>
        <translation>هذا البرنامج والمكتب غير متوافقين.</translation>
    </message>
    <message>
        <source>This program does not fit the office, which is at version %1.</source>
        <translation>هذا البرنامج غير متوافق مع المكتب الذي يعمل بالإصدار %1.</translation>
    </message>
    <message>
        <source>Update this program, or ask the administrator to upgrade the office.</source>
        <translation>حدّث هذا البرنامج، أو اطلب من مسؤول النظام ترقية المكتب.</translation>
    </message>
    <message>
        <source>This session has not been confirmed with your second factor.</source>
        <translation>لم تُؤكد هذه الجلسة بعاملك الثاني.</translation>
    </message>
    <message>
        <source>Set up your authenticator app first.</source>
        <translation>أعدّ تطبيق المصادقة أولًا.</translation>
    </message>
    <message>
        <source>Enter the code of your authenticator app.</source>
        <translation>أدخل رمز تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>انتهت هذه الجلسة.</translation>
    </message>
    <message>
        <source>%1 has logged this session out.</source>
        <translation>أُنهيت هذه الجلسة بواسطة %1.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>السبب المذكور: %1</translation>
    </message>
    <message>
        <source>What was sent before counts; nothing else was changed.</source>
        <translation>ما أُرسل قبل ذلك محتسب؛ ولم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>تعذرت قراءة ملف أو كتابته.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>تعذرت قراءة الملف %1 أو كتابته.</translation>
    </message>
    <message>
        <source>Check that the folder exists, is yours and has space.</source>
        <translation>تحقق من وجود المجلد ومن أنه لك ومن توفر مساحة فيه.</translation>
    </message>
    <message>
        <source>A document does not follow its format.</source>
        <translation>أحد المستندات لا يتبع صيغته.</translation>
    </message>
    <message>
        <source>“%1” does not follow its format.</source>
        <translation>المستند «%1» لا يتبع صيغته.</translation>
    </message>
    <message>
        <source>The first problem is in line %1.</source>
        <translation>تقع المشكلة الأولى في السطر %1.</translation>
    </message>
    <message>
        <source>Correct the document, or report it with the reference if it came from the office.</source>
        <translation>صحح المستند، أو أبلغ عنه مع ذكر المرجع إن كان صادرًا عن المكتب.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>هذا غير موجود، أو لا يُسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>Check the number, or ask whether it belongs to your partners.</source>
        <translation>تحقق من الرقم، أو اسأل هل يعود إلى شركائك.</translation>
    </message>
    <message>
        <source>The office has already answered another request with this key.</source>
        <translation>سبق للمكتب أن أجاب عن طلب آخر بهذا المفتاح.</translation>
    </message>
    <message>
        <source>The first request stands; this one was not applied.</source>
        <translation>الطلب الأول قائم؛ ولم يُطبق هذا الطلب.</translation>
    </message>
    <message>
        <source>Close the dialog, look at the item and open it again.</source>
        <translation>أغلق نافذة الحوار، وراجع العنصر ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>This needs your password once more.</source>
        <translation>يتطلب هذا كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter your password to confirm.</source>
        <translation>أدخل كلمة المرور للتأكيد.</translation>
    </message>
    <message>
        <source>Your password is temporary.</source>
        <translation>كلمة المرور الحالية مؤقتة.</translation>
    </message>
    <message>
        <source>Choose your own password to go on.</source>
        <translation>اختر كلمة مرور خاصة بك للمتابعة.</translation>
    </message>
    <message>
        <source>You have opened as many records as your allowance permits.</source>
        <translation>فتحت من السجلات كل ما تسمح به حصتك.</translation>
    </message>
    <message>
        <source>Wait a few minutes, or narrow the list.</source>
        <translation>انتظر بضع دقائق، أو ضيّق القائمة.</translation>
    </message>
    <message>
        <source>Another bridge is the writer at present.</source>
        <translation>جسر آخر هو الكاتب حاليًا.</translation>
    </message>
    <message>
        <source>Nothing to do here: the other one works on.</source>
        <translation>لا حاجة إلى إجراء هنا: الجسر الآخر مستمر في العمل.</translation>
    </message>
    <message>
        <source>Login or password is not right.</source>
        <translation>اسم الدخول أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Try again. After a password reset use the temporary password.</source>
        <translation>أعد المحاولة. بعد إعادة تعيين كلمة المرور استخدم كلمة المرور المؤقتة.</translation>
    </message>
    <message>
        <source>The office did not answer.</source>
        <translation>لم يُجب المكتب.</translation>
    </message>
    <message>
        <source>Check the address and your network; it may be starting.</source>
        <translation>تحقق من العنوان ومن الشبكة؛ فقد يكون المكتب قيد التشغيل.</translation>
    </message>
    <message>
        <source>The office could not prove who it is: its certificate was not accepted.</source>
        <translation>لم يتمكن المكتب من إثبات هويته: لم تُقبل شهادته.</translation>
    </message>
    <message>
        <source>Your password was not sent.</source>
        <translation>لم تُرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>Check the host name and the root certificate with your administrator.</source>
        <translation>تحقق من اسم المضيف وشهادة الجذر مع مسؤول النظام.</translation>
    </message>
    <message>
        <source>The connection to the office was lost.</source>
        <translation>انقطع الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>It is being restored; then try again.</source>
        <translation>تجري استعادة الاتصال؛ أعد المحاولة بعدها.</translation>
    </message>
    <message>
        <source>The connection was lost before the office confirmed this.</source>
        <translation>انقطع الاتصال قبل أن يؤكد المكتب هذا الإجراء.</translation>
    </message>
    <message>
        <source>It may or may not have been applied. It cannot be applied twice.</source>
        <translation>ربما طُبق وربما لم يُطبق. ولا يمكن تطبيقه مرتين.</translation>
    </message>
    <message>
        <source>Look at the item when the connection is back, before you decide again.</source>
        <translation>راجع العنصر عند عودة الاتصال قبل أن تتخذ قرارك من جديد.</translation>
    </message>
    <message>
        <source>Somebody else is working on the same rows.</source>
        <translation>يعمل شخص آخر على الصفوف نفسها.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>The office took too long to answer.</source>
        <translation>تأخر المكتب في الإجابة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Try again, or narrow what you ask for.</source>
        <translation>أعد المحاولة، أو ضيّق ما تطلبه.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>تم الإلغاء.</translation>
    </message>
    <message>
        <source>The password store of this computer refused.</source>
        <translation>رفض مخزن كلمات المرور في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your password was not stored; you are asked for it at each start.</source>
        <translation>لم تُحفظ كلمة المرور؛ وستُطلب منك عند كل تشغيل.</translation>
    </message>
    <message>
        <source>Unlock the store, or go on without it.</source>
        <translation>افتح قفل المخزن، أو تابع من دونه.</translation>
    </message>
    <message>
        <source>Something in this program went wrong.</source>
        <translation>حدث خطأ في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The office keeps only what it has confirmed.</source>
        <translation>لا يحتفظ المكتب إلا بما أكده.</translation>
    </message>
    <message>
        <source>Try again; report it with the reference if it happens again.</source>
        <translation>أعد المحاولة؛ وإن تكرر ذلك فأبلغ عنه مع ذكر المرجع.</translation>
    </message>
    <message>
        <source>A merge of these two files is on its way or done.</source>
        <translation>دمج هذين الملفين جارٍ أو قد تم.</translation>
    </message>
    <message>
        <source>This file was merged into %1.</source>
        <translation>دُمج هذا الملف في %1.</translation>
    </message>
    <message>
        <source>Open that file and work there.</source>
        <translation>افتح ذلك الملف واعمل فيه.</translation>
    </message>
    <message>
        <source>A virus was found in this document.</source>
        <translation>عُثر على فيروس في هذا المستند.</translation>
    </message>
    <message>
        <source>This document waits for the virus scanner.</source>
        <translation>ينتظر هذا المستند فحص الفيروسات.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document.</source>
        <translation>لم يُجب برنامج فحص الفيروسات بشأن هذا المستند.</translation>
    </message>
    <message>
        <source>The copy shows something that an earlier copy has struck out.</source>
        <translation>تُظهر النسخة شيئًا حجبته نسخة سابقة.</translation>
    </message>
    <message>
        <source>This is above what you may release.</source>
        <translation>هذا يتجاوز ما يجوز لك الإفراج عنه.</translation>
    </message>
    <message>
        <source>This is above what is left of what you may release today.</source>
        <translation>هذا يتجاوز ما بقي لك من الإفراج اليوم.</translation>
    </message>
    <message>
        <source>It holds the number of a payment card. None is ever stored.</source>
        <translation>يحتوي على رقم بطاقة دفع. لا يُحفظ أي رقم بطاقة أبدًا.</translation>
    </message>
    <message>
        <source>Nobody may let a payment pass against this check.</source>
        <translation>لا يجوز لأحد تمرير دفعة رغم هذا الفحص.</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>لا يسمح القانون بتصنيف منخفض إلى هذا الحد.</translation>
    </message>
    <message>
        <source>No category may give more than 30 per cent of all points.</source>
        <translation>لا يجوز لأي فئة أن تعطي أكثر من 30 بالمئة من مجموع النقاط.</translation>
    </message>
    <message>
        <source>The client&apos;s identity review does not allow this now.</source>
        <translation>لا تسمح مراجعة هوية العميل بذلك الآن.</translation>
    </message>
    <message>
        <source>It names a check that policy leaves to people, as an account that wakes.</source>
        <translation>يذكر فحصًا تتركه السياسة للأشخاص، مثل حساب عاد إلى النشاط.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>The office records who exported what, with the filters and the fingerprint of the file.</source>
        <translation>يسجل المكتب من صدّر وماذا صدّر، مع عوامل التصفية وبصمة الملف.</translation>
    </message>
    <message>
        <source>Every column, also those not on show</source>
        <translation>جميع الأعمدة، بما فيها غير المعروضة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>جميع الصفوف</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>جميع الصفوف (%1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>The %1 rows on the screen</source>
        <translation>الصفوف المعروضة على الشاشة (%1)</translation>
    </message>
    <message>
        <source>The %1 selected rows</source>
        <translation>الصفوف المحددة (%1)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV، للبرامج الأخرى</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX، لجداول البيانات</translation>
    </message>
    <message>
        <source>PDF, for reading and printing</source>
        <translation>PDF، للقراءة والطباعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, for the person who approves</source>
        <translation>السبب، لاطلاع من يعتمد</translation>
    </message>
    <message>
        <source>Your role has no right to export.</source>
        <translation>ليس لدورك صلاحية التصدير.</translation>
    </message>
    <message>
        <source>Your limit is %1 rows. A second person must approve this export first.</source>
        <translation>حدك %1 من الصفوف. يجب أن يعتمد شخص ثانٍ هذا التصدير أولًا.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>طلب الاعتماد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>السبب غير مدخل.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportRequests</name>
    <message>
        <source>Export requests</source>
        <translation>طلبات التصدير</translation>
    </message>
    <message>
        <source>An export above a person&apos;s limit needs the approval of another. An approval is good for one export of exactly this list with these filters.</source>
        <translation>كل تصدير يتجاوز حد صاحبه يحتاج إلى اعتماد شخص آخر. ويصلح الاعتماد لتصدير واحد لهذه القائمة بعينها وبعوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Rows up to</source>
        <translation>الحد الأقصى للصفوف</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>No export requests.</source>
        <translation>لا توجد طلبات تصدير.</translation>
    </message>
    <message>
        <source>They appear here when somebody asks for one.</source>
        <translation>تظهر هنا عندما يقدم أحد طلبًا.</translation>
    </message>
    <message>
        <source>Reason; needed to reject</source>
        <translation>السبب؛ مطلوب عند الرفض</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>تنفيذ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only an approved request of your own can be carried out.</source>
        <translation>لا يمكن إلا تنفيذ طلب معتمد قدمته أنت.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
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
        <translation>+ عامل تصفية</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>عامل التصفية: %1</translation>
    </message>
    <message>
        <source>Click to change, Delete to remove</source>
        <translation>انقر للتغيير، واضغط Delete للإزالة</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation>التصفية حسب %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>عدة قيم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>From the beginning of</source>
        <translation>من بداية</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>إلى نهاية</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>لم يُدخل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterTexts</name>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>ليس بين</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
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
        <translation>%1 ليس من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 أقل من %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 أكثر من %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>between alternatives of a filter: &quot;SEPA or Wire&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وقيمة أخرى</numerusform>
            <numerusform>%1 وقيمتان أخريان</numerusform>
            <numerusform>%1 و%n قيم أخرى</numerusform>
            <numerusform>%1 و%n قيمة أخرى</numerusform>
            <numerusform>%1 و%n قيمة أخرى</numerusform>
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
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes: &quot;1 h 05&quot;</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time: &quot;4 s ago&quot;</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>%1 is a length of time: &quot;12 min late&quot;</extracomment>
        <translation>متأخر %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::Grid</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Only where this is empty</source>
        <translation>حيث تكون هذه القيمة فارغة فقط</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>التصفية حسب «%1»</translation>
    </message>
    <message>
        <source>Except where this is empty</source>
        <translation>استبعاد ما تكون فيه هذه القيمة فارغة</translation>
    </message>
    <message>
        <source>Except “%1”</source>
        <translation>استبعاد «%1»</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>نسخ هذه القيمة</translation>
    </message>
    <message>
        <source>Find the numbers on the clipboard</source>
        <translation>البحث عن الأرقام المنسوخة في الحافظة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>how many rows of a list are selected: &quot;3 of 12 selected&quot;</extracomment>
        <translation>المحدد %1 من %2</translation>
    </message>
    <message>
        <source>%1 or more items</source>
        <translation>العناصر: %1 أو أكثر</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>العناصر: %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::GridFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة جميع عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>purser::kit::GroupPanel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>الإجماليات حسب</translation>
    </message>
    <message>
        <source>Close the totals</source>
        <translation>إغلاق الإجماليات</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>الإجماليات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>purser::kit::LinkDialog</name>
    <message>
        <source>Link to the case</source>
        <translation>ربط بالقضية</translation>
    </message>
    <message>
        <source>What the case is about stands in it, as it is now, and is kept with the decision.</source>
        <translation>ما تدور حوله القضية يُذكر فيها كما هو الآن، ويُحفظ مع القرار.</translation>
    </message>
    <message>
        <source>Reading what there is…</source>
        <translation>قراءة ما يوجد…</translation>
    </message>
    <message>
        <source>What of the client the case does not name yet</source>
        <translation>ما لم تذكره القضية بعد من شؤون العميل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3، %4)</translation>
    </message>
    <message>
        <source>The case names everything there is.</source>
        <translation>تذكر القضية كل ما يوجد.</translation>
    </message>
    <message>
        <source>Choose something in the list.</source>
        <translation>اختر شيئًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListExport</name>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Asked for approval of an export of %1 rows.</source>
        <translation>طُلب اعتماد تصدير عدد صفوفه %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>who made an export: name and login</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>التصدير إلى %1</translation>
    </message>
    <message>
        <source>%1 rows in %2, run E-%3.</source>
        <translation>%1 من الصفوف في الملف %2، التشغيل E-%3.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was kept.</source>
        <translation>أُلغي التصدير. لم يُحتفظ بأي ملف.</translation>
    </message>
    <message>
        <source>The list has %1 rows, your limit is %2. Ask for approval in the export dialog.</source>
        <translation>عدد صفوف القائمة %1، وحدك %2. اطلب الاعتماد من نافذة التصدير.</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>تعذر التصدير. %1</translation>
    </message>
    <message>
        <source>Carry this out at the desk of that list.</source>
        <translation>نفّذ هذا في قسم تلك القائمة.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListTools</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Totals by …</source>
        <translation>الإجماليات حسب …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>طلبات التصدير…</translation>
    </message>
    <message>
        <source>There are no numbers of rows on the clipboard.</source>
        <translation>لا توجد أرقام صفوف في الحافظة.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers found.</source>
        <translation>تم العثور على %1 من %2 من الأرقام.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListViews</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>طريقة العرض: %1</translation>
    </message>
    <message>
        <source>Named views of this list</source>
        <translation>طرق العرض المسماة لهذه القائمة</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>مشاركة معي</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a view of another person: &quot;High risk · Chen Wei&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>لا توجد طرق عرض بعد</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>حفظ التغييرات في «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>حفظ كطريقة عرض جديدة…</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>تم حفظ طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>You have a view of that name already.</source>
        <translation>لديك طريقة عرض بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>تم حذف طريقة العرض «%1».</translation>
    </message>
</context>
<context>
    <name>purser::kit::OfficeWords</name>
    <message>
        <source>Acting for</source>
        <translation>يتصرف نيابة عن</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>رمز النشاط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Adverse information</source>
        <translation>معلومات سلبية</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>أخبار سلبية</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>الزراعة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Income of a year</source>
        <translation>الدخل السنوي</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>الأسلحة</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>عقد التأسيس</translation>
    </message>
    <message>
        <source>Authority to act</source>
        <translation>صلاحية التمثيل</translation>
    </message>
    <message>
        <source>Request of an authority</source>
        <translation>طلب جهة رسمية</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب بنكي</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>بلد الميلاد</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>عنوان العمل</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Card, front</source>
        <translation>وجه البطاقة</translation>
    </message>
    <message>
        <source>Cash trade</source>
        <translation>تجارة نقدية</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>شهادة تأسيس</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Client&apos;s request</source>
        <translation>طلب العميل</translation>
    </message>
    <message>
        <source>Client&apos;s wish</source>
        <translation>رغبة العميل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Crypto-assets</source>
        <translation>أصول مشفرة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Complex structure</source>
        <translation>هيكل معقد</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Corporate client</source>
        <translation>عميل من الشركات</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country of creation</source>
        <translation>بلد التأسيس</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Crypto-assets trade</source>
        <translation>تجارة الأصول المشفرة</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>In office now</source>
        <translation>في المنصب حاليًا</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>تغيرت البيانات</translation>
    </message>
    <message>
        <source>Data unclear</source>
        <translation>بيانات غير واضحة</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>التحقق المؤجل</translation>
    </message>
    <message>
        <source>Deposits against worth</source>
        <translation>الإيداعات قياسًا بالثروة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Document once more</source>
        <translation>الوثيقة مرة أخرى</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>انتهت صلاحية الوثيقة</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>وثيقة ناقصة</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة قيادة</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>محفظة إلكترونية</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>التسليم الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>الوضع الوظيفي</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل بالخطأ</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>أُدخل مرتين</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>خطأ في البيانات</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>الأدلة ناقصة</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>اطُّلع على الأدلة</translation>
    </message>
    <message>
        <source>Expected deposits</source>
        <translation>الإيداعات المتوقعة</translation>
    </message>
    <message>
        <source>Expected frequency</source>
        <translation>التكرار المتوقع</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرض السياسي</translation>
    </message>
    <message>
        <source>Failed test</source>
        <translation>اختبار غير مجتاز</translation>
    </message>
    <message>
        <source>False statement</source>
        <translation>إفادة غير صحيحة</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>Financial statement</source>
        <translation>بيان مالي</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>أسماء سابقة</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>Evidence of funds</source>
        <translation>إثبات الأموال</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>الألعاب والمراهنات</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>الجغرافيا</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>بادرة حسن نية</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>التحوط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Identity not proved</source>
        <translation>الهوية غير مثبتة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>عدم النشاط</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>الصناعة</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>إرث</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>وسائل الدفع</translation>
    </message>
    <message>
        <source>Known client</source>
        <translation>عميل معروف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Late documents</source>
        <translation>وثائق متأخرة</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>معرّف LEI</translation>
    </message>
    <message>
        <source>Liquid worth</source>
        <translation>الثروة السائلة</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>إثبات الحضور</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>زواج</translation>
    </message>
    <message>
        <source>Media interest</source>
        <translation>اهتمام إعلامي</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>الاسم مختلف</translation>
    </message>
    <message>
        <source>National numbers</source>
        <translation>الأرقام الوطنية</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>الجنسيات</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>رصيد سالب</translation>
    </message>
    <message>
        <source>Net worth</source>
        <translation>صافي الثروة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>بلا دخل</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>مالك اسمي</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>الملاك الاسميون</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not enough to tell</source>
        <translation>غير كافٍ للبت</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Other birth date</source>
        <translation>تاريخ ميلاد مختلف</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>بلد مختلف</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم مختلف</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>Ownership not verified</source>
        <translation>ملكية غير موثقة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Check of a payment</source>
        <translation>التحقق من عملية دفع</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>كشف راتب</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>منصب سياسي</translation>
    </message>
    <message>
        <source>Left office on</source>
        <translation>تاريخ ترك المنصب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>عميل محترف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Changes of the profile</source>
        <translation>تغييرات الملف</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>عرض ترويجي</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>القطاع العام</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>الجسر</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Office jobs</source>
        <translation>مهام المكتب</translation>
    </message>
    <message>
        <source>Seal service</source>
        <translation>خدمة الختم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>مستخرج من السجل</translation>
    </message>
    <message>
        <source>IP at registration</source>
        <translation>عنوان IP عند التسجيل</translation>
    </message>
    <message>
        <source>Country of that IP</source>
        <translation>بلد عنوان IP</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Relative or close associate</source>
        <translation>قريب أو شخص مقرب</translation>
    </message>
    <message>
        <source>Related to a political office</source>
        <translation>صلة بمنصب سياسي</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Remote, without chip</source>
        <translation>عن بُعد دون شريحة</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أعيد فتحه</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>الممثلون</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Residence in a list A country</source>
        <translation>الإقامة في بلد من القائمة A</translation>
    </message>
    <message>
        <source>Residence in a list B country</source>
        <translation>الإقامة في بلد من القائمة B</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>بلد الإقامة</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>تصريح إقامة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار المجلس</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متقاعد</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>مراجعة دورية</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>الإفصاح عن المخاطر</translation>
    </message>
    <message>
        <source>Risk too high</source>
        <translation>المخاطر مرتفعة جدًا</translation>
    </message>
    <message>
        <source>Contract of sale</source>
        <translation>عقد بيع</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>العقوبات</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الادخار</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>اسم ثانٍ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>يعمل لحسابه</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>صورة شخصية</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>A side is missing</source>
        <translation>أحد الوجهين مفقود</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>زيارة ميدانية</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>مصدر الأموال</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>مصدر الثروة</translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation>المضاربة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>من الموظفين</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Structure chart</source>
        <translation>مخطط الهيكل</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Tax certificate</source>
        <translation>شهادة ضريبية</translation>
    </message>
    <message>
        <source>Tax letter</source>
        <translation>خطاب ضريبي</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>الأرقام الضريبية</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>إقرار ضريبي</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>عقد إيجار</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>قديم جدًا</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>التجارة</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>الاسم التجاري</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>نقل حروف</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>خطأ كتابي</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>عاطل عن العمل</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>مستوى أعلى</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>فاتورة خدمات</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>عميل مهم</translation>
    </message>
    <message>
        <source>Vulnerable client</source>
        <translation>عميل يحتاج حماية</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>الثروة</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>Wrong booking</source>
        <translation>قيد خاطئ</translation>
    </message>
    <message>
        <source>Wrong document</source>
        <translation>وثيقة خاطئة</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>مستوى غير صحيح</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>سعر خاطئ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>استرداد من الدافع</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>تغطية رصيد سالب</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>رصيد افتتاحي</translation>
    </message>
    <message>
        <source>Payout returned</source>
        <translation>إعادة دفعة صادرة</translation>
    </message>
    <message>
        <source>Payout settled</source>
        <translation>تسوية دفعة صادرة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>مقبوضات</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>إعادة مقبوضات</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس قيد</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>نتيجة التداول</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Mail service</source>
        <translation>خدمة البريد</translation>
    </message>
    <message>
        <source>Merged file</source>
        <translation>ملف مدموج</translation>
    </message>
    <message>
        <source>Check of an automatic decision</source>
        <translation>التحقق من قرار تلقائي</translation>
    </message>
    <message>
        <source>Account or wallet</source>
        <translation>حساب أو محفظة</translation>
    </message>
    <message>
        <source>Name and birth date</source>
        <translation>الاسم وتاريخ الميلاد</translation>
    </message>
    <message>
        <source>File of a document</source>
        <translation>ملف مستند</translation>
    </message>
    <message>
        <source>Virus scan service</source>
        <translation>خدمة فحص الفيروسات</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>برنامج فحص الفيروسات</translation>
    </message>
    <message>
        <source>Card that paid in</source>
        <translation>بطاقة جرى الإيداع منها</translation>
    </message>
    <message>
        <source>Access to the account</source>
        <translation>الوصول إلى الحساب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Deposits above what was expected</source>
        <translation>إيداعات تفوق المتوقع</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>عمليات رد المبالغ</translation>
    </message>
    <message>
        <source>Confirmed hits of a year</source>
        <translation>مطابقات مؤكدة خلال سنة</translation>
    </message>
    <message>
        <source>Account that wakes</source>
        <translation>حساب يستيقظ</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>فيروس في مستند</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>الرافعة المالية</translation>
    </message>
    <message>
        <source>Little trading for the deposits</source>
        <translation>تداول قليل مقارنة بالإيداعات</translation>
    </message>
    <message>
        <source>Swap-free account</source>
        <translation>حساب بلا فوائد تبييت</translation>
    </message>
    <message>
        <source>Somebody else pays or is paid</source>
        <translation>شخص آخر يدفع أو يُدفع له</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>إيداع مُسترد</translation>
    </message>
    <message>
        <source>Debt of a client</source>
        <translation>دَين عميل</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>مال نُقل إلى مزود أو منه</translation>
    </message>
    <message>
        <source>Automatic approval is stopped altogether</source>
        <translation>الاعتماد التلقائي موقوف كليًا</translation>
    </message>
    <message>
        <source>Minutes that break-glass lasts</source>
        <translation>مدة الوصول الطارئ بالدقائق</translation>
    </message>
    <message>
        <source>Hours within which break-glass must be reviewed</source>
        <translation>الساعات التي تجب خلالها مراجعة الوصول الطارئ</translation>
    </message>
    <message>
        <source>Most payments in one bulk decision</source>
        <translation>أكبر عدد من المدفوعات في قرار جماعي واحد</translation>
    </message>
    <message>
        <source>Largest sum of one bulk approval</source>
        <translation>أكبر مجموع لاعتماد جماعي واحد</translation>
    </message>
    <message>
        <source>Business days to send evidence when the provider names no date</source>
        <translation>أيام العمل لإرسال الأدلة إذا لم يحدد المزوّد تاريخًا</translation>
    </message>
    <message>
        <source>Minutes of business hours before evidence is due at which a dispute is brought to attention</source>
        <translation>دقائق ساعات العمل قبل موعد الأدلة التي يُنبَّه عندها إلى النزاع</translation>
    </message>
    <message>
        <source>Days without a deal after which an account counts as dormant</source>
        <translation>الأيام دون صفقات التي يُعد الحساب بعدها خاملًا</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a payment asks for a look</source>
        <translation>الساعات بعد تغيير بيانات الاتصال أو الدخول التي تُوسم فيها الدفعة «للنظر»</translation>
    </message>
    <message>
        <source>Most days of a delegation</source>
        <translation>أقصى أيام التفويض</translation>
    </message>
    <message>
        <source>Minutes for which a client is sent to the page that was opened for a deposit</source>
        <translation>الدقائق التي يُوجَّه فيها العميل إلى الصفحة المفتوحة للإيداع</translation>
    </message>
    <message>
        <source>Part by which what came may differ from what was announced</source>
        <translation>النسبة التي يجوز أن يختلف بها الوارد عن المعلن</translation>
    </message>
    <message>
        <source>Days that an announced deposit waits for its money</source>
        <translation>الأيام التي ينتظر فيها الإيداع المعلن أمواله</translation>
    </message>
    <message>
        <source>Hours between two questions to a gateway about a deposit that may still be disputed</source>
        <translation>الساعات بين سؤالين للبوابة عن إيداع لا يزال قابلًا للنزاع</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a new destination is stopped</source>
        <translation>الساعات بعد تغيير بيانات الاتصال أو الدخول التي تُوقف فيها الوجهة الجديدة</translation>
    </message>
    <message>
        <source>Hours in which a new destination asks for a look</source>
        <translation>الساعات التي تُوسم فيها الوجهة الجديدة «للنظر»</translation>
    </message>
    <message>
        <source>Verifying a destination asks for the password again</source>
        <translation>التحقق من الوجهة يطلب كلمة المرور مجددًا</translation>
    </message>
    <message>
        <source>Seconds for which a market rate may be quoted</source>
        <translation>الثواني التي يجوز فيها عرض سعر السوق</translation>
    </message>
    <message>
        <source>Part by which a market rate may differ from the one before; beyond, a person lets it in</source>
        <translation>النسبة التي يجوز أن يختلف بها سعر السوق عن سابقه؛ وما فوقها يجيزه شخص</translation>
    </message>
    <message>
        <source>Taken off the market rate for a pair without a markup of its own</source>
        <translation>يُخصم من سعر السوق لزوج بلا هامش خاص</translation>
    </message>
    <message>
        <source>Seconds between two readings of market rates</source>
        <translation>الثواني بين قراءتين لأسعار السوق</translation>
    </message>
    <message>
        <source>Minutes for which a quoted rate may be approved</source>
        <translation>الدقائق التي يمكن فيها اعتماد السعر المعروض</translation>
    </message>
    <message>
        <source>Seconds for which live figures of a trading account count as fresh</source>
        <translation>الثواني التي تُعد فيها الأرقام الحية لحساب التداول حديثة</translation>
    </message>
    <message>
        <source>Seconds for which live figures let money leave a trading account</source>
        <translation>الثواني التي تسمح فيها الأرقام الحية بخروج المال من حساب التداول</translation>
    </message>
    <message>
        <source>Seconds between two questions to a gateway about the money that lies there</source>
        <translation>الثواني بين سؤالين للبوابة عن الأموال الموجودة لديها</translation>
    </message>
    <message>
        <source>Difference between our books and a provider that is no alarm yet</source>
        <translation>الفرق بين دفاترنا والمزوّد الذي لا يُعد إنذارًا بعد</translation>
    </message>
    <message>
        <source>Times that an instruction is sent at most</source>
        <translation>أقصى عدد لمرات إرسال التعليمة</translation>
    </message>
    <message>
        <source>Seconds before an unknown outcome is looked up the first time</source>
        <translation>الثواني قبل البحث أول مرة عن نتيجة مجهولة</translation>
    </message>
    <message>
        <source>Seconds before an instruction that was not sent is tried again</source>
        <translation>الثواني قبل إعادة محاولة تعليمة لم تُرسل</translation>
    </message>
    <message>
        <source>Seconds between the first and the second look</source>
        <translation>الثواني بين البحث الأول والثاني</translation>
    </message>
    <message>
        <source>Seconds between the second and the third look</source>
        <translation>الثواني بين البحث الثاني والثالث</translation>
    </message>
    <message>
        <source>Score of the name engine, in thousandths, from which another name asks for a look instead of a stop</source>
        <translation>درجة محرك الأسماء بالألف التي يُوسم عندها اسم آخر «للنظر» بدل الإيقاف</translation>
    </message>
    <message>
        <source>Likeness of letters, in per cent, from which another name asks for a look where the engine has not compared them</source>
        <translation>تشابه الأحرف بالنسبة المئوية الذي يُوسم عنده اسم آخر «للنظر» حيث لم يقارن المحرك</translation>
    </message>
    <message>
        <source>Business days that a client or partner manager has to answer a question</source>
        <translation>أيام العمل المتاحة للعميل أو مدير الشركاء للإجابة</translation>
    </message>
    <message>
        <source>Business days that a colleague has to answer a question</source>
        <translation>أيام العمل المتاحة للزميل للإجابة</translation>
    </message>
    <message>
        <source>Minutes for which an item is held for the person who opened it</source>
        <translation>الدقائق التي يُحجز فيها العنصر لمن فتحه</translation>
    </message>
    <message>
        <source>Days after which an undecided payment expires</source>
        <translation>الأيام التي تنتهي بعدها دفعة لم يُبت فيها</translation>
    </message>
    <message>
        <source>Days for which a settled payout is still asked about at the gateway</source>
        <translation>الأيام التي يُسأل فيها البوابة عن دفعة صادرة مُسوّاة</translation>
    </message>
    <message>
        <source>Hours between two questions about a settled payout</source>
        <translation>الساعات بين سؤالين عن دفعة صادرة مُسوّاة</translation>
    </message>
    <message>
        <source>Business days within which an unallocated receipt must find its owner</source>
        <translation>أيام العمل التي يجب أن يُعرف خلالها صاحب المقبوض غير المخصص</translation>
    </message>
    <message>
        <source>Days that the value date of money entered by hand may lie back</source>
        <translation>الأيام التي يجوز أن يسبق بها تاريخ القيمة للأموال المدخلة يدويًا</translation>
    </message>
    <message>
        <source>Hours for which a screening counts as fresh when money goes out</source>
        <translation>الساعات التي يُعد فيها الفحص حديثًا عند خروج المال</translation>
    </message>
    <message>
        <source>Hundredths of a lot to be traded for each 1,000 of the reference currency paid in; below, a payment asks for a look</source>
        <translation>أجزاء مئوية من اللوت تُتداول لكل 1000 مودعة بالعملة المرجعية؛ ودونها تُوسم الدفعة «للنظر»</translation>
    </message>
    <message>
        <source>Withdrawals of a client in seven days above which a payment asks for a look</source>
        <translation>سحوبات العميل في سبعة أيام التي تُوسم الدفعة فوقها «للنظر»</translation>
    </message>
    <message>
        <source>Withdrawals of a client in one day above which a payment asks for a look</source>
        <translation>سحوبات العميل في يوم واحد التي تُوسم الدفعة فوقها «للنظر»</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in one day above which a payment asks for a look</source>
        <translation>مجموع سحوبات العميل في يوم واحد الذي تُوسم الدفعة فوقه «للنظر»</translation>
    </message>
    <message>
        <source>Withdrawals of a client in thirty days above which a payment asks for a look</source>
        <translation>سحوبات العميل في ثلاثين يومًا التي تُوسم الدفعة فوقها «للنظر»</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in thirty days above which a payment asks for a look</source>
        <translation>مجموع سحوبات العميل في ثلاثين يومًا الذي تُوسم الدفعة فوقه «للنظر»</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in seven days above which a payment asks for a look</source>
        <translation>مجموع سحوبات العميل في سبعة أيام الذي تُوسم الدفعة فوقه «للنظر»</translation>
    </message>
    <message>
        <source>Checked by us</source>
        <translation>تحققنا منه بأنفسنا</translation>
    </message>
    <message>
        <source>Risk raised</source>
        <translation>رُفعت المخاطر</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Error of the vendor</source>
        <translation>خطأ المزوّد</translation>
    </message>
    <message>
        <source>Copies another trader</source>
        <translation>ينسخ متداولًا آخر</translation>
    </message>
    <message>
        <source>Sign-ins by VPN, Tor or hosting</source>
        <translation>دخول عبر VPN أو Tor أو استضافة</translation>
    </message>
    <message>
        <source>Account managed by another</source>
        <translation>حساب يديره شخص آخر</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>PAMM manager</source>
        <translation>مدير PAMM</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>توكيل</translation>
    </message>
    <message>
        <source>Asked for swap-free</source>
        <translation>طلب حسابًا بلا سواب</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>استُدعي إلى أمر آخر</translation>
    </message>
    <message>
        <source>Knows the client</source>
        <translation>يعرف العميل</translation>
    </message>
    <message>
        <source>Cannot read the script</source>
        <translation>لا يقرأ هذا الخط</translation>
    </message>
    <message>
        <source>The client is asked</source>
        <translation>يُسأل العميل</translation>
    </message>
    <message>
        <source>A document is to come</source>
        <translation>مستند في الطريق</translation>
    </message>
    <message>
        <source>The publisher of the list is asked</source>
        <translation>يُسأل ناشر القائمة</translation>
    </message>
    <message>
        <source>Other address than stated</source>
        <translation>عنوان غير المذكور</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Whole card number to be seen</source>
        <translation>رقم البطاقة كامل ظاهر</translation>
    </message>
    <message>
        <source>Date of issue not to be seen</source>
        <translation>تاريخ الإصدار غير ظاهر</translation>
    </message>
    <message>
        <source>Face not clearly to be seen</source>
        <translation>الوجه غير ظاهر بوضوح</translation>
    </message>
    <message>
        <source>Machine-readable zone cannot be read</source>
        <translation>المنطقة المقروءة آليًا غير مقروءة</translation>
    </message>
    <message>
        <source>Kind or issuer not permitted</source>
        <translation>النوع أو الجهة غير مسموح بهما</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>التوقيع ناقص</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>الحساب مغلق</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>انتهت صلاحية البطاقة</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>البطاقة مفقودة أو مسروقة</translation>
    </message>
    <message>
        <source>The client asked for it</source>
        <translation>طلب العميل ذلك</translation>
    </message>
    <message>
        <source>Not the client&apos;s</source>
        <translation>لا تخص العميل</translation>
    </message>
    <message>
        <source>Wallet compromised</source>
        <translation>المحفظة مخترقة</translation>
    </message>
    <message>
        <source>An authority warned</source>
        <translation>حذّرت سلطة</translation>
    </message>
    <message>
        <source>What its clients did</source>
        <translation>ما فعله عملاؤه</translation>
    </message>
    <message>
        <source>Complaints about it</source>
        <translation>شكاوى بشأنه</translation>
    </message>
    <message>
        <source>Licence looked at</source>
        <translation>رخصة نُظر فيها</translation>
    </message>
    <message>
        <source>Other owners</source>
        <translation>مالكون آخرون</translation>
    </message>
    <message>
        <source>Grade of the partner</source>
        <translation>تصنيف الشريك</translation>
    </message>
    <message>
        <source>Regular look</source>
        <translation>نظرة دورية</translation>
    </message>
    <message>
        <source>Not shown to you</source>
        <translation>لا يُعرض لك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>purser::kit::Palette</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>البحث في العملاء والحسابات والمدفوعات والأوامر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The office did not answer; actions still work.</source>
        <translation>لم يُجب المكتب؛ والأوامر لا تزال متاحة.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, an e-mail, a login or W-48213.</source>
        <translation>لا نتائج. جرّب اسمًا أو بريدًا إلكترونيًا أو رقم حساب أو W-48213.</translation>
    </message>
</context>
<context>
    <name>purser::kit::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>purser::kit::PastTrial</name>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>How many days back</source>
        <translation>عدد الأيام السابقة</translation>
    </message>
</context>
<context>
    <name>purser::kit::PaymentWords</name>
    <message>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Transfer between clients</source>
        <translation>تحويل بين عملاء</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>رصيد ائتماني</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>تعديل رصيد</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>تغطية رصيد سالب</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تم التقديم</translation>
    </message>
    <message>
        <source>Waiting for information</source>
        <translation>بانتظار المعلومات</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>معتمد %1 من %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>قيد الإعادة إلى الحساب</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسل</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تمت التسوية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>أعاده البنك</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلن عنه</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>مقيد في الحساب</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>غير مخصص</translation>
    </message>
    <message>
        <source>Going back to the payer</source>
        <translation>قيد الإعادة إلى الدافع</translation>
    </message>
    <message>
        <source>Returned to the payer</source>
        <translation>أُعيد إلى الدافع</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>استرده الدافع</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Stopped by a check</source>
        <translation>أوقفه أحد بنود التحقق</translation>
    </message>
    <message>
        <source>Changed, approve again</source>
        <translation>تغير، يلزم اعتماده من جديد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Third-party payer</source>
        <translation>الدافع طرف ثالث</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Less came than announced</source>
        <translation>الوارد أقل من المعلن</translation>
    </message>
    <message>
        <source>More came than announced</source>
        <translation>الوارد أكثر من المعلن</translation>
    </message>
    <message>
        <source>Disputed by the payer</source>
        <translation>اعترض عليه الدافع</translation>
    </message>
    <message>
        <source>SEPA</source>
        <translation>SEPA</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>حوالة بنكية</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
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
        <translation>داخلي</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>تقديم الطلب</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>إعادة لاستكمال المعلومات</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>sent to the trading server</source>
        <translation>إرسال إلى خادم التداول</translation>
    </message>
    <message>
        <source>debited on the trading server</source>
        <translation>خصم على خادم التداول</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>رفض من الخادم</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>إعادة إرسال</translation>
    </message>
    <message>
        <source>proposed a resolution</source>
        <translation>اقتراح حسم</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>being put back</source>
        <translation>بدء الإعادة إلى الحساب</translation>
    </message>
    <message>
        <source>put back on the account</source>
        <translation>إعادة إلى الحساب</translation>
    </message>
    <message>
        <source>payout sent</source>
        <translation>إرسال الدفعة الصادرة</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>returned by the bank</source>
        <translation>إعادة من البنك</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>قيد في الحساب</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>on its way, says the provider</source>
        <translation>في الطريق بحسب المزود</translation>
    </message>
    <message>
        <source>money came</source>
        <translation>ورود المبلغ</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>refused, goes back to the payer</source>
        <translation>رفض، يُعاد إلى الدافع</translation>
    </message>
    <message>
        <source>back with the payer</source>
        <translation>وصول المبلغ إلى الدافع</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>إيقاف قبل الإرسال</translation>
    </message>
    <message>
        <source>let it pass against a check</source>
        <translation>تجاوز بند تحقق</translation>
    </message>
    <message>
        <source>took a new rate</source>
        <translation>أخذ سعر جديد</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>brought to attention</source>
        <translation>لفت الانتباه</translation>
    </message>
    <message>
        <source>disputed by the payer</source>
        <translation>اعتراض من الدافع</translation>
    </message>
    <message>
        <source>dispute won</source>
        <translation>كسب الاعتراض</translation>
    </message>
    <message>
        <source>dispute lost</source>
        <translation>خسارة الاعتراض</translation>
    </message>
    <message>
        <source>The gateway says something odd</source>
        <translation>تقول البوابة شيئًا غير مألوف</translation>
    </message>
    <message>
        <source>Taken back by the provider</source>
        <translation>استردّه المزوّد</translation>
    </message>
    <message>
        <source>added evidence</source>
        <translation>أضاف أدلة</translation>
    </message>
    <message>
        <source>evidence sent to the provider</source>
        <translation>أُرسلت الأدلة إلى المزوّد</translation>
    </message>
    <message>
        <source>evidence is due</source>
        <translation>حلّ موعد الأدلة</translation>
    </message>
    <message>
        <source>an attempt ended without money</source>
        <translation>انتهت محاولة بلا مال</translation>
    </message>
    <message>
        <source>the gateway says what people have to judge</source>
        <translation>تقول البوابة ما يجب أن يحكم فيه أشخاص</translation>
    </message>
    <message>
        <source>proposed what it is</source>
        <translation>اقترح ما هو</translation>
    </message>
    <message>
        <source>settled what it is</source>
        <translation>حسم ما هو</translation>
    </message>
    <message>
        <source>taken back by the provider</source>
        <translation>استردّه المزوّد</translation>
    </message>
    <message>
        <source>given again by the provider</source>
        <translation>أعاده المزوّد</translation>
    </message>
    <message>
        <source>owed by the client</source>
        <translation>دَين على العميل</translation>
    </message>
    <message>
        <source>paid towards what is owed</source>
        <translation>دُفع من الدين</translation>
    </message>
    <message>
        <source>what was owed is written off</source>
        <translation>شُطب الدين</translation>
    </message>
    <message>
        <source>pays out again what came back</source>
        <translation>يصرف مجددًا ما عاد</translation>
    </message>
    <message>
        <source>what came back stays</source>
        <translation>ما عاد يبقى</translation>
    </message>
</context>
<context>
    <name>purser::kit::PdfWriter</name>
    <message>
        <source>page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>تواريخ أخرى</translation>
    </message>
</context>
<context>
    <name>purser::kit::ProgressItem</name>
    <message>
        <source>cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
</context>
<context>
    <name>purser::kit::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>اختر سببًا أولًا.</translation>
    </message>
    <message>
        <source>Write a note: it is required here.</source>
        <translation>اكتب ملاحظة: هي مطلوبة هنا.</translation>
    </message>
</context>
<context>
    <name>purser::kit::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Columns, order and filters as they are now. Views are kept in the office and come with you to every computer.</source>
        <translation>الأعمدة والترتيب وعوامل التصفية كما هي الآن. تُحفظ طرق العرض في المكتب وتظهر لك على كل حاسوب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>لي فقط</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>لكل أصحاب الدور %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Yours alone, on this computer. Keys that act in a list or on a decision stay as they are.</source>
        <translation>خاصة بك وحدك، على هذا الحاسوب. أما المفاتيح العاملة في القوائم أو عند القرار فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>الكل كما كان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>%1 is an action, &quot;Work next&quot;</extracomment>
        <translation>مفاتيح «%1»</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <extracomment>%1 are keys, %2 is an action</extracomment>
        <translation>المفاتيح %1 مخصصة للأمر «%2» من قبل.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>تخصيصها لهذا الأمر</translation>
    </message>
    <message>
        <source>Two actions have the same keys.</source>
        <translation>لأمرين المفاتيح نفسها.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>يعمل في</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>purser::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateGraph</name>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateMessage</name>
    <message>
        <source>Copy the reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy the reference %1</source>
        <translation>نسخ المرجع %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::StatePanel</name>
    <message>
        <source>As of %1; could not be refreshed.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>البيانات كما كانت %1؛ تعذر تحديثها.</translation>
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
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>أدخل كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::TabStrip</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>purser::kit::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
</context>
<context>
    <name>purser::kit::WindowModel</name>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
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
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>الانتقال إلى العنصر</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>الانتقال إلى القرار</translation>
    </message>
    <message>
        <source>Item in a window of its own, or back</source>
        <translation>العنصر في نافذة مستقلة أو إعادته</translation>
    </message>
</context>
<context>
    <name>purser::payments::AllocateDialog</name>
    <message>
        <source>Allocate %1</source>
        <translation>تخصيص %1</translation>
    </message>
    <message>
        <source>Say whose money it is and how you know. Another person approves before it is credited.</source>
        <translation>اذكر لمن يعود المال وكيف علمت بذلك. ويعتمده شخص آخر قبل قيده في الحساب.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>ما كتبه الدافع</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يعود إلى</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف علمت بذلك</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Deposit %1, %2 announced</source>
        <translation>الإيداع %1، المعلن %2</translation>
    </message>
    <message>
        <source>Account %1 on %2, %3</source>
        <translation>الحساب %1 على %2، %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>اختر العميل.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>اذكر كيف علمت بذلك.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AmountDialog</name>
    <message>
        <source>Amount at least</source>
        <translation>المبلغ لا يقل عن</translation>
    </message>
    <message>
        <source>Shows payments of this currency from this amount up.</source>
        <translation>يعرض المدفوعات بهذه العملة ابتداءً من هذا المبلغ.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Enter an amount of this currency.</source>
        <translation>أدخل مبلغًا بهذه العملة.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>الاعتمادات</translation>
    </message>
    <message>
        <source>Stop automatic approval…</source>
        <translation>إيقاف الاعتماد التلقائي…</translation>
    </message>
    <message>
        <source>Delegate my approvals…</source>
        <translation>تفويض اعتماداتي…</translation>
    </message>
    <message>
        <source>Refresh the approval rules</source>
        <translation>تحديث قواعد الاعتماد</translation>
    </message>
    <message>
        <source>Who approves what</source>
        <translation>من يعتمد وماذا يعتمد</translation>
    </message>
    <message>
        <source>Who would have approved under another matrix</source>
        <translation>من كان سيعتمد بحسب مصفوفة أخرى</translation>
    </message>
    <message>
        <source>Who approves in whose stead</source>
        <translation>من يعتمد نيابة عن غيره</translation>
    </message>
    <message>
        <source>A step delegated before an absence</source>
        <translation>خطوة مفوضة قبل الغياب</translation>
    </message>
    <message>
        <source>What approves by itself</source>
        <translation>ما يُعتمد تلقائيًا</translation>
    </message>
    <message>
        <source>What a rule would have decided</source>
        <translation>ما كانت القاعدة ستقرره</translation>
    </message>
    <message>
        <source>Changes that wait for another administrator</source>
        <translation>تغييرات بانتظار مسؤول نظام آخر</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>قواعد الاعتماد</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>الإنابة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>التلقائي</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>What payments are held to</source>
        <translation>ما تلتزم به الدفعات</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Who sees which clients</source>
        <translation>من يرى أي العملاء</translation>
    </message>
    <message>
        <source>What somebody would see with another scope</source>
        <translation>ما سيراه شخص بنطاق آخر</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The figures payments are checked by</source>
        <translation>الأرقام التي تُفحص بها المدفوعات</translation>
    </message>
    <message>
        <source>Another figure is proposed</source>
        <translation>يُقترح رقم آخر</translation>
    </message>
    <message>
        <source>A rule for a narrower case</source>
        <translation>قاعدة لحالة أضيق</translation>
    </message>
    <message>
        <source>What another time zone would mean</source>
        <translation>ما ستعنيه منطقة زمنية أخرى</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApproveDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Optional, stays with the approval</source>
        <translation>اختيارية، تُحفظ مع الاعتماد</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>الإصدار التالي من %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval</source>
        <translation>قاعدة اعتماد تلقائي</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. Another administrator decides.</source>
        <translation>في وضع الظل تكتفي القاعدة بتدوين ما كانت ستعتمده؛ ويمكن التشغيل الفعلي بعد المرور بوضع الظل. والقرار لمسؤول نظام آخر.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>ماذا كانت ستقرر؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>اقتراح هذا الإصدار</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>تجربة على ما بت فيه الموظفون</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>يقترحها مسؤول النظام؛ ويمكن تجربتها هنا.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleFields</name>
    <message>
        <source>all</source>
        <translation>جميعها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>may pass</source>
        <translation>يُسمح بمرورهم</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>في وضع الظل</translation>
    </message>
    <message>
        <source>live</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>الحد الأقصى، %1</translation>
    </message>
    <message>
        <source>A client&apos;s day up to, %1</source>
        <translation>حد العميل في اليوم، %1</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>المخاطر حتى</translation>
    </message>
    <message>
        <source>Most of a client a day</source>
        <translation>الحد الأقصى للعميل في اليوم</translation>
    </message>
    <message>
        <source>Most of the rule a day</source>
        <translation>الحد الأقصى للقاعدة في اليوم</translation>
    </message>
    <message>
        <source>The rule&apos;s day up to, %1</source>
        <translation>مجموع القاعدة في اليوم حتى، %1</translation>
    </message>
    <message>
        <source>Groups on the trading server, with * for anything: real\*</source>
        <translation>المجموعات على خادم التداول؛ * تعني أي شيء: real\*</translation>
    </message>
    <message>
        <source>Whose payments</source>
        <translation>مدفوعات من</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>الكيانات القانونية</translation>
    </message>
    <message>
        <source>Client categories</source>
        <translation>فئات العملاء</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>باستثناء هذه البلدان</translation>
    </message>
    <message>
        <source>Without these methods</source>
        <translation>باستثناء هذه الطرق</translation>
    </message>
    <message>
        <source>Without these tags</source>
        <translation>باستثناء هذه الوسوم</translation>
    </message>
    <message>
        <source>Clients under review</source>
        <translation>العملاء قيد المراجعة</translation>
    </message>
    <message>
        <source>Days of the destination</source>
        <translation>عمر الوجهة بالأيام</translation>
    </message>
    <message>
        <source>What must have gone before</source>
        <translation>ما يجب أن يسبق</translation>
    </message>
    <message>
        <source>Months as a client</source>
        <translation>الأشهر كعميل</translation>
    </message>
    <message>
        <source>Months without a return</source>
        <translation>الأشهر دون إرجاع</translation>
    </message>
    <message>
        <source>Payments settled</source>
        <translation>المدفوعات المسوّاة</translation>
    </message>
    <message>
        <source>Their sum, %1</source>
        <translation>مجموعها، %1</translation>
    </message>
    <message>
        <source>To the same destination</source>
        <translation>إلى الوجهة نفسها</translation>
    </message>
    <message>
        <source>Looks it may pass</source>
        <translation>بنود «للنظر» التي يجوز تجاوزها</translation>
    </message>
    <message>
        <source>Looks it may pass; never a red check</source>
        <translation>بنود «للنظر» التي يجوز تجاوزها؛ ولا يجوز تجاوز بند أحمر أبدًا</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>أدخل اسمًا للقاعدة.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>أدخل الحد الأقصى للمبلغ.</translation>
    </message>
    <message>
        <source>A client&apos;s day is at least as much as one payment.</source>
        <translation>لا يقل حد العميل في اليوم عن حد العملية الواحدة.</translation>
    </message>
    <message>
        <source>The rule&apos;s day is at least as much as one payment.</source>
        <translation>مجموع القاعدة في اليوم لا يقل عن مبلغ دفعة واحدة.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>اكتب البلدان بحرفين: DE, AT.</translation>
    </message>
    <message>
        <source>Name fewer groups; * stands for anything.</source>
        <translation>اذكر مجموعات أقل؛ * تعني أي شيء.</translation>
    </message>
    <message>
        <source>Write the sum of earlier payments as an amount, or leave it empty.</source>
        <translation>اكتب مجموع المدفوعات السابقة كمبلغ أو اتركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleTexts</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>A client&apos;s day, by sum</source>
        <translation>يوم العميل من حيث المجموع</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>A red check</source>
        <translation>فحص أحمر</translation>
    </message>
    <message>
        <source>A look it may not pass</source>
        <translation>فحص تنبيه لا يجوز تجاوزه</translation>
    </message>
    <message>
        <source>Late, in another amount or allocated by a person</source>
        <translation>متأخر أو بمبلغ آخر أو خصّصه شخص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Client category</source>
        <translation>فئة العميل</translation>
    </message>
    <message>
        <source>Country not among its own</source>
        <translation>بلد ليس ضمن بلدانها</translation>
    </message>
    <message>
        <source>Country excluded</source>
        <translation>بلد مستبعد</translation>
    </message>
    <message>
        <source>Method excluded</source>
        <translation>طريقة مستبعدة</translation>
    </message>
    <message>
        <source>Tag excluded</source>
        <translation>وسم مستبعد</translation>
    </message>
    <message>
        <source>Client under review</source>
        <translation>العميل قيد المراجعة</translation>
    </message>
    <message>
        <source>Destination too young</source>
        <translation>الوجهة حديثة جدًا</translation>
    </message>
    <message>
        <source>Client too new</source>
        <translation>العميل جديد جدًا</translation>
    </message>
    <message>
        <source>Too few earlier payments</source>
        <translation>المدفوعات السابقة قليلة جدًا</translation>
    </message>
    <message>
        <source>Too small a sum of earlier payments</source>
        <translation>مجموع المدفوعات السابقة صغير جدًا</translation>
    </message>
    <message>
        <source>Too few payments to the same destination</source>
        <translation>المدفوعات إلى الوجهة نفسها قليلة جدًا</translation>
    </message>
    <message>
        <source>A return or dispute of late</source>
        <translation>إرجاع أو نزاع حديث</translation>
    </message>
    <message>
        <source>A client&apos;s day, used up</source>
        <translation>استُنفد يوم العميل</translation>
    </message>
    <message>
        <source>The rule&apos;s payments of a day, used up</source>
        <translation>استُنفد عدد مدفوعات القاعدة في اليوم</translation>
    </message>
    <message>
        <source>The rule&apos;s sum of a day, used up</source>
        <translation>استُنفد مجموع القاعدة في اليوم</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>محترف</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>طرف مقابل مؤهل</translation>
    </message>
    <message>
        <source>On a day %1 payments and %2, %3 of one client</source>
        <translation>في اليوم %1 من المدفوعات و%2، منها %3 لعميل واحد</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>Legal entities: %1</source>
        <translation>الكيانات القانونية: %1</translation>
    </message>
    <message>
        <source>Client categories: %1</source>
        <translation>فئات العملاء: %1</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>البلدان: %1</translation>
    </message>
    <message>
        <source>Without the countries %1</source>
        <translation>باستثناء البلدان %1</translation>
    </message>
    <message>
        <source>Without the methods %1</source>
        <translation>باستثناء الطرق %1</translation>
    </message>
    <message>
        <source>Without clients tagged %1</source>
        <translation>باستثناء العملاء ذوي الوسم %1</translation>
    </message>
    <message>
        <source>Without clients under review</source>
        <translation>باستثناء العملاء قيد المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Destination known for %n day(s)</source>
        <translation>
            <numerusform>الوجهة معروفة منذ %n يوم</numerusform>
            <numerusform>الوجهة معروفة منذ يوم واحد (%n)</numerusform>
            <numerusform>الوجهة معروفة منذ يومين (%n)</numerusform>
            <numerusform>الوجهة معروفة منذ %n أيام</numerusform>
            <numerusform>الوجهة معروفة منذ %n يومًا</numerusform>
            <numerusform>الوجهة معروفة منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client for %n month(s)</source>
        <translation>
            <numerusform>عميل منذ %n شهر</numerusform>
            <numerusform>عميل منذ شهر واحد (%n)</numerusform>
            <numerusform>عميل منذ شهرين (%n)</numerusform>
            <numerusform>عميل منذ %n أشهر</numerusform>
            <numerusform>عميل منذ %n شهرًا</numerusform>
            <numerusform>عميل منذ %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No return or dispute for %n month(s)</source>
        <translation>
            <numerusform>دون إرجاع أو نزاع منذ %n شهر</numerusform>
            <numerusform>دون إرجاع أو نزاع منذ شهر واحد (%n)</numerusform>
            <numerusform>دون إرجاع أو نزاع منذ شهرين (%n)</numerusform>
            <numerusform>دون إرجاع أو نزاع منذ %n أشهر</numerusform>
            <numerusform>دون إرجاع أو نزاع منذ %n شهرًا</numerusform>
            <numerusform>دون إرجاع أو نزاع منذ %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier payment(s) settled</source>
        <translation>
            <numerusform>%n دفعة سابقة مسوّاة</numerusform>
            <numerusform>دفعة سابقة واحدة مسوّاة (%n)</numerusform>
            <numerusform>دفعتان سابقتان مسوّاتان (%n)</numerusform>
            <numerusform>%n دفعات سابقة مسوّاة</numerusform>
            <numerusform>%n دفعة سابقة مسوّاة</numerusform>
            <numerusform>%n دفعة سابقة مسوّاة</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier payments of %1</source>
        <translation>مدفوعات سابقة بمبلغ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them to the same destination</source>
        <translation>
            <numerusform>%n منها إلى الوجهة نفسها</numerusform>
            <numerusform>واحدة منها إلى الوجهة نفسها (%n)</numerusform>
            <numerusform>اثنتان منها إلى الوجهة نفسها (%n)</numerusform>
            <numerusform>%n منها إلى الوجهة نفسها</numerusform>
            <numerusform>%n منها إلى الوجهة نفسها</numerusform>
            <numerusform>%n منها إلى الوجهة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 up to %4, a client&apos;s day up to %5, risk up to %6</source>
        <translation>%1، %2: %3 حتى %4، وللعميل في اليوم حتى %5، والمخاطرة حتى %6</translation>
    </message>
    <message>
        <source>Passes no look</source>
        <translation>لا تتجاوز أي فحص تنبيه</translation>
    </message>
    <message>
        <source>Passes these looks: %1</source>
        <translation>تتجاوز فحوص التنبيه هذه: %1</translation>
    </message>
    <message>
        <source>%1, %2; no limit</source>
        <translation>%1، %2؛ بلا حد</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 من %2، %3 من %4</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5, come back later %6.</source>
        <translation>ما قرره أشخاص خلال %1 من الأيام: %2. كانت القاعدة ستعتمد: %3؛ كما فعل الأشخاص: %4، وخلافًا لهم: %5، وعاد لاحقًا: %6.</translation>
    </message>
    <message>
        <source>Only the newest %1 were tried.</source>
        <translation>جُرّبت أحدث %1 فقط.</translation>
    </message>
    <message>
        <source>%1, %2: returned by %3</source>
        <translation>%1، %2: أعادها %3</translation>
    </message>
    <message>
        <source>%1, %2: refused by %3 (%4)</source>
        <translation>%1، %2: رفضها %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وأخرى واحدة (%n)</numerusform>
            <numerusform>وأخريان (%n)</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back — %1: %2, %3 by this alone</source>
        <translation>احتُجزت — %1: %2، منها %3 لهذا السبب وحده</translation>
    </message>
    <message>
        <source>Approved by the rule itself in that time: %1. With this version people would have had to decide %2 of them, %3 in all.</source>
        <translation>ما اعتمدته القاعدة نفسها في تلك المدة: %1. ومع هذه النسخة كان على الموظفين أن يقرروا في %2 منها، بمجموع %3.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>A client&apos;s day</source>
        <translation>حد العميل في اليوم</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>المخاطر حتى</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>كانت ستعتمد</translation>
    </message>
    <message>
        <source>Payments it would have approved while in shadow</source>
        <translation>المدفوعات التي كانت القاعدة ستعتمدها في وضع الظل</translation>
    </message>
    <message>
        <source>People refused</source>
        <translation>رفضها الموظفون</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected or cancelled</source>
        <translation>ما رفضه الموظفون أو ألغوه من تلك المدفوعات</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Passes these looks</source>
        <translation>بنود «للنظر» الجائز تجاوزها</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>الاعتماد التلقائي</translation>
    </message>
    <message>
        <source>A rule never passes a red check and never replaces a password. It is watched in shadow before it decides, and decides nothing after a restart of the database until somebody confirms it.</source>
        <translation>لا تتجاوز القاعدة أبدًا بند تحقق أحمر ولا تحل محل كلمة المرور. وتُراقب في وضع الظل قبل أن تقرر، ولا تقرر شيئًا بعد إعادة تشغيل قاعدة البيانات إلى أن يؤكدها أحد.</translation>
    </message>
    <message>
        <source>People approve everything.</source>
        <translation>يعتمد الموظفون كل شيء.</translation>
    </message>
    <message>
        <source>A rule is proposed by one administrator and decided by another, first in shadow.</source>
        <translation>يقترح القاعدة مسؤول نظام ويبت فيها آخر، في وضع الظل أولًا.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>إيقاف الكل…</translation>
    </message>
    <message>
        <source>Confirm after the restart…</source>
        <translation>تأكيد بعد إعادة التشغيل…</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>تجربة إصدار أو اقتراحه…</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>في وضع الظل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم إيقافها</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدلة</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>اختر قاعدة بانتظار تأكيدها.</translation>
    </message>
    <message>
        <source>Stop automatic approval</source>
        <translation>إيقاف الاعتماد التلقائي</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide everything. One person is enough; starting again is a change that two administrators make.</source>
        <translation>تتوقف جميع القواعد فورًا ويبت الموظفون في كل شيء. ويكفي لذلك شخص واحد؛ أما إعادة التشغيل فتغيير يتطلب اثنين من مسؤولي النظام.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>إيقاف الكل الآن</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>إبقاؤه قيد التشغيل</translation>
    </message>
    <message>
        <source>Automatic approval is stopped.</source>
        <translation>تم إيقاف الاعتماد التلقائي.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>أُعيد تشغيل قاعدة البيانات. من الآن تقرر هذه القاعدة من جديد.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>المعتمدة حتى الآن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>السماح لها بأن تقرر</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>القاعدة %1 تقرر من جديد.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>تم اقتراح التغيير %1؛ والقرار لمسؤول نظام آخر.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What all versions have approved today, and of how much</source>
        <translation>ما اعتمدته كل النسخ اليوم، ومن كم</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Start it again…</source>
        <translation>إعادة التشغيل…</translation>
    </message>
    <message>
        <source>It is not stopped.</source>
        <translation>ليس موقوفًا.</translation>
    </message>
    <message>
        <source>Start automatic approval again</source>
        <translation>إعادة تشغيل الاعتماد التلقائي</translation>
    </message>
    <message>
        <source>Nothing starts before another administrator approves the proposal. Then every rule that is live and confirmed decides again.</source>
        <translation>لا يبدأ شيء قبل أن يوافق مسؤول آخر على الاقتراح. بعدها تعود كل قاعدة فعّالة ومؤكدة إلى اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Why it may start</source>
        <translation>سبب جواز التشغيل</translation>
    </message>
    <message>
        <source>Propose the start</source>
        <translation>اقتراح التشغيل</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>إبقاؤه موقوفًا</translation>
    </message>
    <message>
        <source>Approved by rules in the last 30 days</source>
        <translation>ما اعتمدته القواعد في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1، بمجموع %2</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>بدونها</translation>
    </message>
    <message>
        <source>All of these would have waited for people.</source>
        <translation>كلها كانت ستنتظر قرار الموظفين.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BandEditor</name>
    <message>
        <source>password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>ابتداءً من مبلغ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>لا مزيد</translation>
    </message>
    <message>
        <source>Take this band away</source>
        <translation>إزالة هذه الشريحة</translation>
    </message>
</context>
<context>
    <name>purser::payments::BankHolidayDialog</name>
    <message>
        <source>Day of a payment system</source>
        <translation>يوم نظام دفع</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then payouts of its methods are counted to leave on the days as they are.</source>
        <translation>لا يتغير شيء قبل أن يوافق مسؤول آخر على الاقتراح؛ ثم تُحسب أيام خروج مدفوعات طرقه كما هي.</translation>
    </message>
    <message>
        <source>Payouts leave on this day after all</source>
        <translation>تخرج المدفوعات في هذا اليوم رغم ذلك</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>اسم اليوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>اقتراحه</translation>
    </message>
    <message>
        <source>Say what day it is.</source>
        <translation>اذكر ما هذا اليوم.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkDialog</name>
    <message>
        <source>Approve several payments</source>
        <translation>اعتماد عدة مدفوعات</translation>
    </message>
    <message>
        <source>Each is approved on its own. What is not ready is left out and named.</source>
        <translation>تُعتمد كل عملية على حدة. وما ليس جاهزًا يُستبعد ويُذكر.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>open at %1</source>
        <translation>مفتوح لدى %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (العدد %2)</translation>
    </message>
    <message>
        <source>None is ready.</source>
        <translation>لا شيء جاهز.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>None of these payments is ready to be approved.</source>
        <translation>لا شيء من هذه المدفوعات جاهز للاعتماد.</translation>
    </message>
    <message>
        <source>Together they are more than one list may hold, %1.</source>
        <translation>يتجاوز مجموعها أقصى ما تحتمله القائمة الواحدة، وهو %1.</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>أدخل كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>ready; look at: %1</source>
        <translation>جاهز؛ للنظر: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n payments</source>
        <translation>
            <numerusform>اعتماد %n دفعة</numerusform>
            <numerusform>اعتماد دفعة واحدة</numerusform>
            <numerusform>اعتماد دفعتين</numerusform>
            <numerusform>اعتماد %n دفعات</numerusform>
            <numerusform>اعتماد %n دفعة</numerusform>
            <numerusform>اعتماد %n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject several payments</source>
        <translation>رفض عدة مدفوعات</translation>
    </message>
    <message>
        <source>Return several payments for information</source>
        <translation>إعادة عدة مدفوعات لاستكمال المعلومات</translation>
    </message>
    <message>
        <source>Each is rejected on its own, all for one reason; the held money goes back. What is not ready is left out and named.</source>
        <translation>تُرفض كل عملية على حدة ولسبب واحد؛ وتعود الأموال المحجوزة. وما ليس جاهزًا يُستبعد ويُذكر.</translation>
    </message>
    <message>
        <source>Each client is asked on their own, all for one reason; the money stays held. What is not ready is left out and named.</source>
        <translation>يُسأل كل عميل على حدة ولسبب واحد؛ وتبقى الأموال محجوزة. وما ليس جاهزًا يُستبعد ويُذكر.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n payments</source>
        <translation>
            <numerusform>رفض %n مدفوعات</numerusform>
            <numerusform>رفض دفعة واحدة</numerusform>
            <numerusform>رفض دفعتين</numerusform>
            <numerusform>رفض %n مدفوعات</numerusform>
            <numerusform>رفض %n دفعة</numerusform>
            <numerusform>رفض %n دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n payments</source>
        <translation>
            <numerusform>إعادة %n مدفوعات</numerusform>
            <numerusform>إعادة دفعة واحدة</numerusform>
            <numerusform>إعادة دفعتين</numerusform>
            <numerusform>إعادة %n مدفوعات</numerusform>
            <numerusform>إعادة %n دفعة</numerusform>
            <numerusform>إعادة %n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>ready; no address to write to</source>
        <translation>جاهزة؛ لا عنوان للمراسلة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>إعادة لاستكمال المعلومات</translation>
    </message>
    <message>
        <source>Done: %1 · left out: %2</source>
        <translation>المنجز: %1 · المستبعد: %2</translation>
    </message>
    <message>
        <source>None of these payments can be decided now.</source>
        <translation>لا يمكن البت الآن في أي من هذه المدفوعات.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkReason</name>
    <message>
        <source>Write it to each client</source>
        <translation>كتابة ذلك إلى كل عميل</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>بكلماتك، للزملاء</translation>
    </message>
    <message>
        <source>Choose what each client may read</source>
        <translation>اختر ما يجوز لكل عميل قراءته</translation>
    </message>
    <message>
        <source>What each client is told</source>
        <translation>ما يُقال لكل عميل</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>اختر سببًا من القائمة.</translation>
    </message>
    <message>
        <source>This reason needs a few words of explanation.</source>
        <translation>يحتاج هذا السبب إلى بضع كلمات توضيح.</translation>
    </message>
    <message>
        <source>Choose what each client is told.</source>
        <translation>اختر ما يُقال لكل عميل.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CaseChooser</name>
    <message>
        <source>every entity</source>
        <translation>كل الكيانات</translation>
    </message>
    <message>
        <source>any risk</source>
        <translation>أي مخاطر</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>أي قناة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Risk of the client</source>
        <translation>مخاطر العميل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebackDialog</name>
    <message>
        <source>Dispute of %1</source>
        <translation>الاعتراض على %1</translation>
    </message>
    <message>
        <source>What the provider wrote. The amount is a claim while the dispute is open, its fee a cost from today; the client&apos;s withdrawals are stopped by a check.</source>
        <translation>ما كتبه المزود. المبلغ مطالبة ما دام الاعتراض مفتوحًا، ورسومه تكلفة من اليوم؛ ويوقف أحد بنود التحقق سحوبات العميل.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>المبلغ الوارد</translation>
    </message>
    <message>
        <source>Provider&apos;s number of the dispute</source>
        <translation>رقم الاعتراض لدى المزود</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>المبلغ المعترض عليه</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>رسوم المزود</translation>
    </message>
    <message>
        <source>Evidence until</source>
        <translation>الأدلة حتى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Disputed amount, %1</source>
        <translation>المبلغ المعترض عليه، %1</translation>
    </message>
    <message>
        <source>Give the provider&apos;s number.</source>
        <translation>أدخل الرقم لدى المزود.</translation>
    </message>
    <message>
        <source>Enter the disputed amount.</source>
        <translation>أدخل المبلغ المعترض عليه.</translation>
    </message>
    <message>
        <source>Enter the fee, or 0.</source>
        <translation>أدخل الرسوم، أو 0.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebacksWindow</name>
    <message>
        <source>Evidence due</source>
        <translation>مهلة الأدلة</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>المعترض عليه</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>الرقم لدى المزود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Deposits their payers dispute. While one is open the client&apos;s withdrawals are stopped by a check; send the evidence in time.</source>
        <translation>إيداعات يعترض عليها دافعوها. ما دام أحدها مفتوحًا يوقف أحد بنود التحقق سحوبات العميل؛ أرسل الأدلة في الموعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No dispute here.</source>
        <translation>لا توجد اعتراضات هنا.</translation>
    </message>
    <message>
        <source>Enter one from the menu of its deposit when the provider writes about it.</source>
        <translation>أدخل الاعتراض من قائمة أوامر الإيداع عندما يكتب المزود بشأنه.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>فتح الإيداع</translation>
    </message>
    <message>
        <source>Say how it ended…</source>
        <translation>تحديد النتيجة…</translation>
    </message>
    <message>
        <source>Choose a dispute in the list.</source>
        <translation>اختر اعتراضًا من القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>This dispute has ended.</source>
        <translation>انتهى هذا الاعتراض.</translation>
    </message>
    <message>
        <source>Say how %1 ended…</source>
        <translation>تحديد نتيجة الاعتراض على %1…</translation>
    </message>
    <message>
        <source>End of the dispute of %1</source>
        <translation>إنهاء الاعتراض على %1</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف علمت بذلك</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>إنهاء الاعتراض</translation>
    </message>
    <message>
        <source>The dispute of %1 has ended.</source>
        <translation>انتهى الاعتراض على %1.</translation>
    </message>
    <message>
        <source>Business hours left</source>
        <translation>ساعات العمل المتبقية</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>من يتولاه</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>المتبقي من الدين</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>تولَّ الأمر</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>إضافة دليل…</translation>
    </message>
    <message>
        <source>Evidence was sent…</source>
        <translation>أُرسلت الأدلة…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has the evidence.</source>
        <translation>الأدلة لدى المزوّد.</translation>
    </message>
    <message>
        <source>You see to this dispute already.</source>
        <translation>أنت تتولى هذا الاعتراض بالفعل.</translation>
    </message>
    <message>
        <source>Add what was sent first.</source>
        <translation>أضف أولًا ما أُرسل.</translation>
    </message>
    <message>
        <source>See to the dispute of %1</source>
        <translation>تولّي اعتراض %1</translation>
    </message>
    <message>
        <source>You are told when its evidence is nearly due.</source>
        <translation>ستُبلَّغ عندما يقترب موعد الأدلة.</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>أتولّاه أنا</translation>
    </message>
    <message>
        <source>You see to the dispute of %1.</source>
        <translation>أنت تتولى اعتراض %1.</translation>
    </message>
    <message>
        <source>The file is kept with the dispute.</source>
        <translation>حُفظ الملف مع الاعتراض.</translation>
    </message>
    <message>
        <source>Evidence for %1 was sent</source>
        <translation>أُرسلت أدلة %1</translation>
    </message>
    <message>
        <source>Send it to the provider first. Its date ends nothing any more; how the dispute ends is said by the provider.</source>
        <translation>أرسلها إلى المزوّد أولًا. بعد ذلك لا ينهي الموعد شيئًا؛ والمزوّد هو من يقول كيف ينتهي الاعتراض.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>كيف أُرسلت</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>The provider has the evidence for %1.</source>
        <translation>أدلة %1 لدى المزوّد.</translation>
    </message>
    <message>
        <source>Won: the claim comes back from the provider. Otherwise the client owes it, until it is paid or written off by people. Not by whoever entered it.</source>
        <translation>كُسب: يعود المبلغ من المزوّد. وإلا فهو دَين على العميل حتى يُدفع أو يشطبه أشخاص. لا يفعله من أدخله.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CheckTexts</name>
    <message>
        <source>%1 · let pass by %2: %3</source>
        <translation>%1 · التجاوز بواسطة %2: %3</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Account and client</source>
        <translation>الحساب والعميل</translation>
    </message>
    <message>
        <source>Balance after hold</source>
        <translation>الرصيد بعد الحجز</translation>
    </message>
    <message>
        <source>Free margin after</source>
        <translation>الهامش المتاح بعد العملية</translation>
    </message>
    <message>
        <source>Destination verified</source>
        <translation>توثيق وجهة السحب</translation>
    </message>
    <message>
        <source>Destination age</source>
        <translation>مدة تسجيل الوجهة</translation>
    </message>
    <message>
        <source>Name on account</source>
        <translation>الاسم على الحساب</translation>
    </message>
    <message>
        <source>Source of funds in</source>
        <translation>مصدر الأموال الواردة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>وتيرة السحب</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>أول سحب</translation>
    </message>
    <message>
        <source>Open work on the client</source>
        <translation>أعمال مفتوحة للعميل</translation>
    </message>
    <message>
        <source>Deposits settled</source>
        <translation>تسوية الإيداعات</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>التداول</translation>
    </message>
    <message>
        <source>Contact data change</source>
        <translation>تغيير بيانات الاتصال</translation>
    </message>
    <message>
        <source>Fee against amount</source>
        <translation>الرسوم مقابل المبلغ</translation>
    </message>
    <message>
        <source>Dormant account</source>
        <translation>حساب خامل</translation>
    </message>
    <message>
        <source>Bonus taken back first</source>
        <translation>استرداد المكافأة أولًا</translation>
    </message>
    <message>
        <source>Back the way it came</source>
        <translation>الإعادة بالطريق نفسه</translation>
    </message>
    <message>
        <source>Destination after a change</source>
        <translation>وجهة بعد تغيير</translation>
    </message>
    <message>
        <source>May still be disputed</source>
        <translation>احتمال الاعتراض قائم</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>الحد الأدنى للمبلغ</translation>
    </message>
    <message>
        <source>Other accounts below zero</source>
        <translation>حسابات أخرى تحت الصفر</translation>
    </message>
    <message>
        <source>Method in the country</source>
        <translation>إتاحة الطريقة في الدولة</translation>
    </message>
    <message>
        <source>Books and server</source>
        <translation>الدفاتر والخادم</translation>
    </message>
    <message>
        <source>Money at the provider</source>
        <translation>المال لدى المزود</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>المبلغ الوارد</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>الورود في الموعد</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Allowed by the entity</source>
        <translation>سماح المنشأة به</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>المبلغ الناقص</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>العملية المصححة</translation>
    </message>
    <message>
        <source>identity review</source>
        <translation>مراجعة الهوية</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>دفتر الأستاذ</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>approved, level %1</source>
        <translation>معتمدة، المستوى %1</translation>
    </message>
    <message>
        <source>review not finished, level %1</source>
        <translation>المراجعة لم تكتمل، المستوى %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>approval expired</source>
        <translation>انتهت صلاحية الاعتماد</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>لم تُراجع</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>انتهت الصلاحية في %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>both active</source>
        <translation>كلاهما نشط</translation>
    </message>
    <message>
        <source>account %1, client %2</source>
        <translation>الحساب %1، العميل %2</translation>
    </message>
    <message>
        <source>none in %1 h</source>
        <translation>لا تغيير خلال %1 س</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>تغيرت %1</translation>
    </message>
    <message>
        <source>nothing is held for this payment</source>
        <translation>لا يوجد مبلغ محجوز لهذه العملية</translation>
    </message>
    <message>
        <source>%1, with %2 held</source>
        <translation>%1، والمحجوز %2</translation>
    </message>
    <message>
        <source>not read from the trading server yet</source>
        <translation>لم يُقرأ من خادم التداول بعد</translation>
    </message>
    <message>
        <source>%1, open positions: %2</source>
        <translation>%1، المراكز المفتوحة: %2</translation>
    </message>
    <message>
        <source>no settled deposit in this currency</source>
        <translation>لا يوجد إيداع مسوّى بهذه العملة</translation>
    </message>
    <message>
        <source>%1 settled, newest %2</source>
        <translation>المسوّى %1، الأحدث %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>جميعها</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>غير المسوّى: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>غير موثقة بعد</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h ended</source>
        <translation>أُضيفت قبل %1، وانتهت مهلة التريث (%2 س)</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h not over</source>
        <translation>أُضيفت قبل %1، ولم تنته مهلة التريث (%2 س)</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>مطابق: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>«%1» يشبه «%3» بنسبة %2%</translation>
    </message>
    <message>
        <source>yes, the first to this destination</source>
        <translation>نعم، الأول إلى هذه الوجهة</translation>
    </message>
    <message>
        <source>no, %1 settled to this destination</source>
        <translation>لا، السحوبات المسواة إلى هذه الوجهة: %1</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>لا شيء خلال 24 ساعة</translation>
    </message>
    <message>
        <source>same amount within 24 h: %1</source>
        <translation>المبلغ نفسه خلال 24 ساعة: %1</translation>
    </message>
    <message>
        <source>unknown outcomes: %1, other open payments: %2</source>
        <translation>نتائج غير معروفة: %1، مدفوعات مفتوحة أخرى: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>other open payments: %1</source>
        <translation>مدفوعات مفتوحة أخرى: %1</translation>
    </message>
    <message>
        <source>Sanctions and PEP lists</source>
        <translation>قوائم العقوبات والمناصب السياسية</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>The other side and the lists</source>
        <translation>الطرف الآخر والقوائم</translation>
    </message>
    <message>
        <source>%1 of %2, which leaves %3; the least is %4</source>
        <translation>%1 من %2، يبقى %3؛ والحد الأدنى %4</translation>
    </message>
    <message>
        <source>the bank: %1 is not whose account it is</source>
        <translation>البنك: الحساب ليس باسم %1</translation>
    </message>
    <message>
        <source>the bank: not %1, but %2</source>
        <translation>البنك: ليس %1 بل %2</translation>
    </message>
    <message>
        <source>match: %1, and by the bank</source>
        <translation>مطابق: %1، وبتأكيد البنك</translation>
    </message>
    <message>
        <source>a day: %1, %2; a week: %3, %4; 30 days: %5, %6</source>
        <translation>يوم: %1، %2؛ أسبوع: %3، %4؛ 30 يومًا: %5، %6</translation>
    </message>
    <message>
        <source>nothing was paid in</source>
        <translation>لم يُودَع شيء</translation>
    </message>
    <message>
        <source>%1 lots since the money came %2, at least %3</source>
        <translation>%1 لوت منذ وصول المال (%2)، والمطلوب %3 على الأقل</translation>
    </message>
    <message>
        <source>not verified in time: the money goes back</source>
        <translation>لم يُتحقق منه في الوقت المحدد: الأموال تُعاد</translation>
    </message>
    <message>
        <source>retired by %1: %2</source>
        <translation>أوقف استخدامها %1: %2</translation>
    </message>
    <message>
        <source>Positions both ways</source>
        <translation>مراكز في الاتجاهين</translation>
    </message>
</context>
<context>
    <name>purser::payments::ClientPicker</name>
    <message>
        <source>Name, e-mail, client code or login</source>
        <translation>الاسم أو البريد الإلكتروني أو رمز العميل أو رقم الحساب</translation>
    </message>
    <message>
        <source>Find the client</source>
        <translation>البحث عن العميل</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>العملاء المطابقون</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No client found.</source>
        <translation>لم يُعثر على عميل.</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Still to leave by then</source>
        <translation>ما بقي للإرسال حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Until when payouts of a method leave on each day, and the days on which none does. The time of day is changed with the routes of the method.</source>
        <translation>حتى متى تغادر مدفوعات كل طريقة في كل يوم، والأيام التي لا يغادر فيها شيء. يُغيَّر الوقت مع مسارات الطريقة.</translation>
    </message>
    <message>
        <source>No method has a cut-off.</source>
        <translation>ليس لأي طريقة موعد نهائي.</translation>
    </message>
    <message>
        <source>It is set with the routes of the method.</source>
        <translation>يُحدَّد مع مسارات الطريقة.</translation>
    </message>
    <message>
        <source>Closed: weekend</source>
        <translation>مغلق: عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Bank closed: %1</source>
        <translation>البنك مغلق: %1</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>المكتب مغلق</translation>
    </message>
    <message>
        <source>Office closed: %1</source>
        <translation>المكتب مغلق: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s): %1</source>
        <translation>
            <numerusform>لا سحوبات: %1</numerusform>
            <numerusform>سحب واحد: %1</numerusform>
            <numerusform>سحبان: %1</numerusform>
            <numerusform>%n سحوبات: %1</numerusform>
            <numerusform>%n سحبًا: %1</numerusform>
            <numerusform>%n سحب: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts leave</source>
        <translation>المدفوعات تغادر</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>تقويم المكتب</translation>
    </message>
    <message>
        <source>Propose another day…</source>
        <translation>اقتراح يوم آخر…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يقوم بذلك.</translation>
    </message>
    <message>
        <source>No method follows the calendar of a payment system.</source>
        <translation>لا تتبع أي طريقة تقويم نظام دفع.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>اقتُرح التغيير %1؛ ويقرر مسؤول آخر.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By its own clock</source>
        <translation>بتوقيتها الخاص</translation>
    </message>
</context>
<context>
    <name>purser::payments::DecisionTexts</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>إلى الحساب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>وجهة السحب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Resolve the unknown outcome…</source>
        <translation>حسم النتيجة غير المعروفة…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Return for information…</source>
        <translation>إعادة لاستكمال المعلومات…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
    <message>
        <source>Try again to credit %1</source>
        <translation>إعادة محاولة إيداع %1</translation>
    </message>
    <message>
        <source>Confirm the return of %1…</source>
        <translation>تأكيد إعادة %1…</translation>
    </message>
    <message>
        <source>Let it pass against a check…</source>
        <translation>تجاوز بند تحقق…</translation>
    </message>
    <message>
        <source>Take a new rate…</source>
        <translation>أخذ سعر جديد…</translation>
    </message>
    <message>
        <source>Correct by the opposite…</source>
        <translation>تصحيح بعملية معاكسة…</translation>
    </message>
    <message>
        <source>the wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Credit %1 to %2</source>
        <translation>إيداع %1 في %2</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>تحويل %1 إلى %2</translation>
    </message>
    <message>
        <source>Take back %1 of credit from %2</source>
        <translation>استرداد رصيد ائتماني بمبلغ %1 من %2</translation>
    </message>
    <message>
        <source>Give %1 of credit to %2</source>
        <translation>منح رصيد ائتماني بمبلغ %1 في %2</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <translation>تحصيل رسوم بمبلغ %1 من %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>خصم %1 من %2</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>إضافة %1 إلى %2</translation>
    </message>
    <message>
        <source>Top up %1 on %2</source>
        <translation>تغطية رصيد سالب بمبلغ %1 في %2</translation>
    </message>
    <message>
        <source>Approve %1 to %2</source>
        <translation>اعتماد %1 إلى %2</translation>
    </message>
    <message>
        <source>the trading account is credited at once. This cannot be undone.</source>
        <translation>يُقيد المبلغ لصالح حساب التداول فورًا. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>the trading account is debited at once. This cannot be undone.</source>
        <translation>يُخصم المبلغ من حساب التداول فورًا. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>One approval is enough: %1</source>
        <translation>يكفي اعتماد واحد: %1</translation>
    </message>
    <message>
        <source>This is the last approval: %1</source>
        <translation>هذا هو الاعتماد الأخير: %1</translation>
    </message>
    <message>
        <source>Approval %1 of %2. Nothing moves before the last one.</source>
        <translation>الاعتماد %1 من %2. لا يتحرك أي مال قبل الاعتماد الأخير.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>اعتماد %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Return %1 for information</source>
        <translation>إعادة %1 لاستكمال المعلومات</translation>
    </message>
    <message>
        <source>Answer the question about %1</source>
        <translation>الإجابة عن السؤال بشأن %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Unknown outcome of %1</source>
        <translation>نتيجة غير معروفة: %1</translation>
    </message>
    <message>
        <source>Let %1 pass against a check</source>
        <translation>تجاوز بند تحقق في %1</translation>
    </message>
    <message>
        <source>New rate for %1</source>
        <translation>سعر جديد: %1</translation>
    </message>
    <message>
        <source>Credit %1 once more</source>
        <translation>إيداع %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>إعادة مبلغ %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>تصحيح %1</translation>
    </message>
    <message>
        <source>What came goes back to its payer; another person confirms it. This cannot be undone.</source>
        <translation>يُعاد المبلغ الوارد إلى دافعه، ويؤكد ذلك شخص آخر. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The held money goes back to the client. This cannot be undone.</source>
        <translation>يُعاد المبلغ المحجوز إلى العميل. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The clock stops and the money stays held until the answer comes. Approvals given so far no longer count.</source>
        <translation>يتوقف احتساب المهلة ويبقى المبلغ محجوزًا حتى ترد الإجابة. ولا تُحتسب الاعتمادات السابقة بعد ذلك.</translation>
    </message>
    <message>
        <source>The payment waits for approval again and its clock goes on.</source>
        <translation>تعود العملية إلى انتظار الاعتماد ويُستأنف احتساب مهلتها.</translation>
    </message>
    <message>
        <source>The money is not expected any more. Should it come, it waits for a person.</source>
        <translation>لم يعد المبلغ متوقعًا. وإن ورد بقي بانتظار معالجة أحد الموظفين.</translation>
    </message>
    <message>
        <source>The market rate of now less the markup. Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>سعر السوق الحالي بعد خصم هامش التسعير. ولا تُحتسب الاعتمادات السابقة بعد ذلك، ولا يجوز لك اعتماد العملية بنفسك.</translation>
    </message>
    <message>
        <source>The money is in the client&apos;s wallet; the trading server is asked once more.</source>
        <translation>المبلغ في محفظة العميل؛ ويُرسل الطلب إلى خادم التداول مرة أخرى.</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference of the payment back. The books follow.</source>
        <translation>أدخل مرجع المزود لعملية الإعادة. وتُقيد العملية في الدفاتر تبعًا لذلك.</translation>
    </message>
    <message>
        <source>Asks for the exact opposite on the trading server and in the books, linked to what it corrects. Another person approves it.</source>
        <translation>يطلب العملية المعاكسة تمامًا على خادم التداول وفي الدفاتر، مرتبطة بالعملية المصححة. ويعتمدها شخص آخر.</translation>
    </message>
    <message>
        <source>Return for information</source>
        <translation>إعادة لاستكمال المعلومات</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الإجابة</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Take the rate of now</source>
        <translation>أخذ السعر الحالي</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>إيداع %1</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>أُعيد %1</translation>
    </message>
    <message>
        <source>Ask for the opposite of %1</source>
        <translation>طلب العملية المعاكسة بمبلغ %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>%1 approved, %2 of %3.</source>
        <translation>تم اعتماد %1، %2 من %3.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being credited.</source>
        <translation>تم اعتماد %1. يجري القيد لصالح حساب التداول.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being debited.</source>
        <translation>تم اعتماد %1. يجري الخصم من حساب التداول.</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>تم رفض %1.</translation>
    </message>
    <message>
        <source>%1 returned for information.</source>
        <translation>تمت إعادة %1 لاستكمال المعلومات.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>تمت الإجابة بشأن %1.</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>تم إلغاء %1.</translation>
    </message>
    <message>
        <source>%1 amended. It needs all its approvals again.</source>
        <translation>تم تعديل %1. ويحتاج إلى جميع اعتماداته من جديد.</translation>
    </message>
    <message>
        <source>%1 passes against the check.</source>
        <translation>تم تجاوز بند التحقق في %1.</translation>
    </message>
    <message>
        <source>%1 has a new rate.</source>
        <translation>أُخذ سعر جديد للعملية %1.</translation>
    </message>
    <message>
        <source>%1 is being credited.</source>
        <translation>يجري إيداع %1.</translation>
    </message>
    <message>
        <source>%1 is back with its payer.</source>
        <translation>أُعيد مبلغ %1 إلى دافعه.</translation>
    </message>
    <message>
        <source>The correction of %1 waits for approval.</source>
        <translation>تصحيح %1 بانتظار الاعتماد.</translation>
    </message>
    <message>
        <source>%1 updated.</source>
        <translation>تم تحديث %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>إحالة إلى زميل…</translation>
    </message>
    <message>
        <source>Enter a dispute…</source>
        <translation>إدخال اعتراض…</translation>
    </message>
    <message>
        <source>Dispute of %1</source>
        <translation>الاعتراض على %1</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>إحالة %1</translation>
    </message>
    <message>
        <source>Enter the dispute</source>
        <translation>إدخال الاعتراض</translation>
    </message>
    <message>
        <source>The dispute of %1 is entered.</source>
        <translation>تم إدخال الاعتراض على %1.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>تمت إحالة %1.</translation>
    </message>
    <message>
        <source>Refund %1 by the gateway…</source>
        <translation>رد %1 عبر البوابة…</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>The gateway gives the whole amount back to the card or account it came from. It is asked once; the deposit is returned when the gateway says so.</source>
        <translation>تعيد البوابة المبلغ كاملاً إلى البطاقة أو الحساب الذي جاء منه. يُطلب منها ذلك مرة واحدة، ويُعدّ الإيداع مُعاداً عندما تؤكد البوابة ذلك.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>%1 is being refunded.</source>
        <translation>جارٍ رد %1.</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>اسأل مجددًا…</translation>
    </message>
    <message>
        <source>Nobody has answered in time. Asked of: %1, by %2, until %3. %4</source>
        <translation>لم يُجب أحد في الوقت المحدد. المسؤول: %1، من %2، حتى %3. %4</translation>
    </message>
    <message>
        <source>Asked of: %1, by %2, until %3. %4</source>
        <translation>المسؤول: %1، من %2، حتى %3. %4</translation>
    </message>
    <message>
        <source>Call off %1…</source>
        <translation>سحب %1…</translation>
    </message>
    <message>
        <source>Back onto an account, from the wallet…</source>
        <translation>من المحفظة عودةً إلى حساب…</translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>It is approved, and nothing has been sent yet. The held money goes back to the client. This cannot be undone.</source>
        <translation>هي معتمدة ولم يُرسل شيء بعد. تعود الأموال المحجوزة إلى العميل. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>سُحبت %1.</translation>
    </message>
    <message>
        <source>It stays with us…</source>
        <translation>يبقى لدينا…</translation>
    </message>
    <message>
        <source>One approval is enough: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>تكفي موافقة واحدة: تُخصم المحفظة وتُرسل الدفعة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This is the last approval: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>هذه آخر موافقة: تُخصم المحفظة وتُرسل الدفعة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Pay out %1 again</source>
        <translation>صرف %1 مجددًا</translation>
    </message>
    <message>
        <source>What came back of %1 stays</source>
        <translation>ما عاد من %1 يبقى</translation>
    </message>
    <message>
        <source>A new withdrawal out of the wallet, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>سحب جديد من المحفظة حيث يوجد المال. يُحجز فورًا ويوافق عليه آخرون كأي سحب آخر.</translation>
    </message>
    <message>
        <source>A new withdrawal off the trading account, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>سحب جديد من حساب التداول حيث يوجد المال. يُحجز فورًا ويوافق عليه آخرون كأي سحب آخر.</translation>
    </message>
    <message>
        <source>Nothing moves: it is no longer in the list of payouts that came back. It can be paid out again later.</source>
        <translation>لا يتحرك شيء: لم تعد في قائمة الدفعات التي عادت. يمكن صرفها مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Ask for the payout</source>
        <translation>طلب الدفعة</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>%1 approved. It is being paid out of the wallet.</source>
        <translation>تمت الموافقة على %1. يُصرف الآن من المحفظة.</translation>
    </message>
    <message>
        <source>What came back of %1 stays.</source>
        <translation>ما عاد من %1 يبقى.</translation>
    </message>
    <message>
        <source>Pay out again…</source>
        <translation>صرف مجددًا…</translation>
    </message>
</context>
<context>
    <name>purser::payments::DelegateDialog</name>
    <message>
        <source>Delegate my step</source>
        <translation>تفويض خطوتي</translation>
    </message>
    <message>
        <source>The colleague takes your step beside their own; nobody takes two steps of one payment. It ends by itself, and whenever you or they end it.</source>
        <translation>يتخذ الزميل خطوتك إلى جانب خطوته؛ ولا يتخذ أحد خطوتين في عملية دفع واحدة. وينتهي التفويض تلقائيًا، أو متى أنهيته أنت أو الزميل.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>الزميل</translation>
    </message>
    <message>
        <source>Step of the role</source>
        <translation>خطوة الدور</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>الحد الأقصى، %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>تفويض</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>اختر زميلًا.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>أدخل الحد الأقصى للمبلغ.</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>اختر نوعًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::DepositDialog</name>
    <message>
        <source>New deposit</source>
        <translation>إيداع جديد</translation>
    </message>
    <message>
        <source>The client gives the reference of the deposit when paying. It is credited when the provider says that the money came.</source>
        <translation>يذكر العميل مرجع الإيداع عند الدفع. ويُقيد المبلغ في الحساب عندما يفيد المزود بوروده.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Announce the deposit</source>
        <translation>الإعلان عن الإيداع</translation>
    </message>
</context>
<context>
    <name>purser::payments::DifferencesPage</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>في الحساب المعلق</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>ما الغريب</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما ذُكر حتى الآن</translation>
    </message>
    <message>
        <source>Payouts of another amount</source>
        <translation>مدفوعات بمبلغ آخر</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for. The difference stays in suspense until two people say whose it is.</source>
        <translation>مدفوعات تحرّك فيها مبلغ غير المطلوب. يبقى الفرق في الحساب المعلق حتى يقول شخصان لمن هو.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح عملية الدفع</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>قول لمن هو…</translation>
    </message>
    <message>
        <source>Show what is settled</source>
        <translation>إظهار ما تمت تسويته</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>لم تتم تسوية شيء بعد.</translation>
    </message>
    <message>
        <source>Every payout moved what was asked for.</source>
        <translation>كل دفعة حرّكت ما طُلب.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>تظهر الدفعات الصادرة هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>إظهار المفتوح</translation>
    </message>
    <message>
        <source>The client owes the surplus</source>
        <translation>العميل مدين بالفائض</translation>
    </message>
    <message>
        <source>The provider kept it, or has made it good</source>
        <translation>احتفظ به المزود أو عوّضه</translation>
    </message>
    <message>
        <source>Income or loss of the office</source>
        <translation>دخل أو خسارة للمكتب</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>لم يذكر أحد شيئًا</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 و%2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Less reached the client</source>
        <translation>وصل إلى العميل أقل</translation>
    </message>
    <message>
        <source>Too much reached the client</source>
        <translation>وصل إلى العميل أكثر من اللازم</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>اختر دفعة صادرة من القائمة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>It is booked when a second person says the same.</source>
        <translation>يُقيّد عندما يقول شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف علمت بذلك</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>قل ذلك</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>أُدخلت؛ %1 بانتظار أن يذكر شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>The difference of %1 is booked.</source>
        <translation>قُيّد الفرق في %1.</translation>
    </message>
    <message>
        <source>The rest is the client&apos;s: into their wallet</source>
        <translation>الباقي للعميل: إلى محفظته</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntriesWindow</name>
    <message>
        <source>Value date</source>
        <translation>تاريخ القيمة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>دفعه</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>ما كتبه الدافع</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع البنك</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>وقت الإدخال</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرّره</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>أموال مُدخلة يدويًا</translation>
    </message>
    <message>
        <source>Money that came to a bank account, read off its statement. A second person confirms it; then it is booked and waits for its owner among the receipts.</source>
        <translation>أموال وصلت إلى حساب مصرفي كما في كشفه. يؤكدها شخص ثانٍ؛ عندها تُقيَّد وتنتظر صاحبها بين المقبوضات.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Enter money that came to a bank account with N.</source>
        <translation>أدخل الأموال التي وصلت إلى حساب مصرفي بالمفتاح N.</translation>
    </message>
    <message>
        <source>Enter money…</source>
        <translation>إدخال أموال…</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>أُدخل خطأً…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تأكيد…</translation>
    </message>
    <message>
        <source>Choose an entry in the list.</source>
        <translation>اختر قيدًا من القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يقوم بذلك.</translation>
    </message>
    <message>
        <source>This entry has been decided.</source>
        <translation>حُسم هذا القيد.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>أدخلته أنت؛ ويؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>What can be entered is being read.</source>
        <translation>تُقرأ خيارات الإدخال الآن.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>تأكيد %1…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>أُدخل؛ ويؤكده شخص آخر قبل قيده.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>Compare each line with the statement of the bank. It is booked at once.</source>
        <translation>قارن كل سطر بكشف البنك. يُقيَّد فورًا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>It stands so on the statement</source>
        <translation>هكذا ورد في الكشف</translation>
    </message>
    <message>
        <source>Booked; now it waits for its owner.</source>
        <translation>قُيِّد؛ وينتظر الآن صاحبه.</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>أُدخل خطأً: %1</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>لا يُقيَّد شيء. ويمكن إدخال مرجع البنك من جديد.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>لم يُقيَّد؛ ومرجعه متاح من جديد.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>رقم IBAN للدافع</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntryDialog</name>
    <message>
        <source>Trading account</source>
        <translation>حساب التداول</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>اختر العميل.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>ليس لهذا العميل حساب تداول نشط.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>أدخل المبلغ، مثل %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر.</translation>
    </message>
</context>
<context>
    <name>purser::payments::EvidenceDialog</name>
    <message>
        <source>Evidence for the dispute of %1</source>
        <translation>أدلة اعتراض %1</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. It is kept with its fingerprint and scanned for viruses before anybody opens it.</source>
        <translation>PNG أو JPEG أو PDF، بحد أقصى 10 م.ب. يُحفظ ببصمته ويُفحص من الفيروسات قبل أن يفتحه أحد.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>المعترض عليه</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>موعد الأدلة</translation>
    </message>
    <message>
        <source>Evidence that is there</source>
        <translation>الأدلة الموجودة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يبيّنه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>إضافة الملف</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3، %4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>مستندات (%1)</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>الملف أكبر من 10 م.ب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FileDialog</name>
    <message>
        <source>File %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank, once a second person has released them.</source>
        <translation>تذهب إلى البنك هذه البايتات دون غيرها، بعد أن يُفرج عنها شخص ثانٍ.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>محتوى الملف</translation>
    </message>
    <message numerus="yes">
        <source>Last %n character(s) of the hash</source>
        <translation>
            <numerusform>آخر %n رمز من البصمة</numerusform>
            <numerusform>آخر رمز من البصمة</numerusform>
            <numerusform>آخر رمزين من البصمة</numerusform>
            <numerusform>آخر %n رموز من البصمة</numerusform>
            <numerusform>آخر %n رمزًا من البصمة</numerusform>
            <numerusform>آخر %n رمز من البصمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>الإفراج عن %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>سبق الإفراج عنه.</translation>
    </message>
    <message>
        <source>Its payment is being sent already or has ended.</source>
        <translation>عملية الدفع الخاصة به قيد الإرسال بالفعل أو انتهت.</translation>
    </message>
    <message>
        <source>It does not hold the payment it was made for; nobody can release it.</source>
        <translation>لا يحتوي على عملية الدفع التي أُعدّ من أجلها؛ ولا يمكن لأحد الإفراج عنه.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person releases it.</source>
        <translation>كان لك دور في عملية الدفع هذه أو في وجهتها؛ يُفرج عنها شخص آخر.</translation>
    </message>
    <message>
        <source>%1 — not the account of the payment</source>
        <translation>%1 — ليس حساب عملية الدفع</translation>
    </message>
    <message>
        <source>%1 — not the amount of the payment</source>
        <translation>%1 — ليس مبلغ عملية الدفع</translation>
    </message>
    <message>
        <source>%1 — not the reference of the payment</source>
        <translation>%1 — ليس مرجع عملية الدفع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإعداد</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1، عدد البايتات: %2</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>وقت الإفراج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: إلى %2، %3</translation>
    </message>
    <message>
        <source>The office cannot read any transfer in it.</source>
        <translation>لا يمكن للمكتب قراءة أي تحويل فيه.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>تجري قراءة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Type the last %n character(s) of the hash as your copy of the file has it.</source>
        <translation>
            <numerusform>اكتب آخر %n رمز من البصمة كما هي في نسختك من الملف.</numerusform>
            <numerusform>اكتب آخر رمز من البصمة كما هو في نسختك من الملف.</numerusform>
            <numerusform>اكتب آخر رمزين من البصمة كما هما في نسختك من الملف.</numerusform>
            <numerusform>اكتب آخر %n رموز من البصمة كما هي في نسختك من الملف.</numerusform>
            <numerusform>اكتب آخر %n رمزًا من البصمة كما هي في نسختك من الملف.</numerusform>
            <numerusform>اكتب آخر %n رمز من البصمة كما هي في نسختك من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up this file…</source>
        <translation>التخلي عن هذا الملف…</translation>
    </message>
    <message>
        <source>Two people have given it up.</source>
        <translation>تخلى عنه شخصان.</translation>
    </message>
    <message>
        <source>It holds its payment: it is released, not given up.</source>
        <translation>يحتوي على دفعته: يُفرج عنه ولا يُتخلى عنه.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; others give the file up.</source>
        <translation>كان لك دور في هذه الدفعة أو في وجهتها؛ يتخلى آخرون عن الملف.</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>يعود المال إلى العميل</translation>
    </message>
    <message>
        <source>another file is made of what the office holds now</source>
        <translation>يُنشأ ملف آخر مما لدى المكتب الآن</translation>
    </message>
    <message>
        <source>Given up, says</source>
        <translation>يرى التخلي عنه</translation>
    </message>
    <message>
        <source>%1, %2: %3 — %4</source>
        <translation>%1, %2: %3 — %4</translation>
    </message>
    <message>
        <source>You said so already; another person confirms it.</source>
        <translation>لقد قلت ذلك من قبل؛ يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>Take a payment out…</source>
        <translation>إخراج دفعة…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
</context>
<context>
    <name>purser::payments::FilesPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإعداد</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>نهاية البصمة</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>أفرج عنه</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>وقت الإفراج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>ملفات أُفرج عنها</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>ملفات للإفراج عنها</translation>
    </message>
    <message>
        <source>Files that went to the bank, each with its hash and whoever released it.</source>
        <translation>ملفات ذهبت إلى البنك، كل منها مع بصمته ومن أفرج عنه.</translation>
    </message>
    <message>
        <source>Files of credit transfers that go to the bank only after a second person, who had no hand in the payment, has released them by their hash.</source>
        <translation>ملفات تحويلات لا تذهب إلى البنك إلا بعد أن يُفرج عنها ببصمتها شخص ثانٍ لم يكن له دور في عملية الدفع.</translation>
    </message>
    <message>
        <source>Keep a copy of the file</source>
        <translation>حفظ نسخة من الملف</translation>
    </message>
    <message>
        <source>No file was released yet.</source>
        <translation>لم يُفرج عن أي ملف بعد.</translation>
    </message>
    <message>
        <source>No file waits for its release.</source>
        <translation>لا ملف ينتظر الإفراج عنه.</translation>
    </message>
    <message>
        <source>The bridge makes one when a payout goes by a bank&apos;s file.</source>
        <translation>يُعدّ الجسر ملفًا عندما تمر دفعة صادرة عبر ملف مصرفي.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح عملية الدفع</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>عرض المحتوى…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>الإفراج…</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Does not hold its payment</source>
        <translation>لا يحتوي على عملية الدفع الخاصة به</translation>
    </message>
    <message>
        <source>Its payment has ended</source>
        <translation>انتهت عملية الدفع الخاصة به</translation>
    </message>
    <message>
        <source>Waits for another person</source>
        <translation>بانتظار شخص آخر</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>اختر ملفًا من القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Release %1…</source>
        <translation>الإفراج عن %1…</translation>
    </message>
    <message>
        <source>File %1 goes to the bank.</source>
        <translation>الملف %1 في طريقه إلى البنك.</translation>
    </message>
    <message>
        <source>File %1 is kept as %2; this is on the record.</source>
        <translation>حُفظ الملف %1 باسم %2؛ وهذا محفوظ في السجل.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Give up file %1</source>
        <translation>التخلي عن الملف %1</translation>
    </message>
    <message>
        <source>%1 has said so already. When you say the same, the file never leaves.</source>
        <translation>قال %1 ذلك من قبل. إذا قلت الشيء نفسه فلن يخرج الملف أبدًا.</translation>
    </message>
    <message>
        <source>It does not hold its payment and will never leave. It counts when a second person, who had no hand in the payment, says the same.</source>
        <translation>لا يحتوي على دفعته ولن يخرج أبدًا. يسري ذلك عندما يقول شخص ثانٍ لم يكن له دور في الدفعة الشيء نفسه.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>ثم %1</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>كيف عرفت ذلك؟</translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation>التخلي عن %1</translation>
    </message>
    <message>
        <source>File %1 is given up.</source>
        <translation>تم التخلي عن الملف %1.</translation>
    </message>
    <message>
        <source>File %1: another person confirms that it is given up.</source>
        <translation>الملف %1: يؤكد شخص آخر التخلي عنه.</translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>لا يحق لك إطلاق أي من هذه الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)…</source>
        <translation>
            <numerusform>عدم إطلاق أي ملف…</numerusform>
            <numerusform>إطلاق ملف واحد…</numerusform>
            <numerusform>إطلاق ملفين…</numerusform>
            <numerusform>إطلاق %n ملفات…</numerusform>
            <numerusform>إطلاق %n ملفًا…</numerusform>
            <numerusform>إطلاق %n ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go to the bank.</source>
        <translation>
            <numerusform>لا يذهب أي ملف إلى البنك.</numerusform>
            <numerusform>يذهب ملف واحد إلى البنك.</numerusform>
            <numerusform>يذهب ملفان إلى البنك.</numerusform>
            <numerusform>تذهب %n ملفات إلى البنك.</numerusform>
            <numerusform>يذهب %n ملفًا إلى البنك.</numerusform>
            <numerusform>يذهب %n ملف إلى البنك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay, because something changed: %2.</source>
        <translation>%1 تبقى هذه لأن شيئًا تغيّر: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a payment out of file %1</source>
        <translation>إخراج دفعة من الملف %1</translation>
    </message>
    <message>
        <source>Its money goes back to the client. The file is made anew of the others, with another hash, and waits for its release.</source>
        <translation>يعود مالها إلى العميل. ويُنشأ الملف من جديد من البقية، ببصمة أخرى، وينتظر الإفراج عنه.</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: إلى %2، %3</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>أخرجها</translation>
    </message>
    <message>
        <source>File %1 never leaves; another is made of the other payments.</source>
        <translation>لن يخرج الملف %1 أبدًا؛ ويُنشأ ملف آخر من بقية المدفوعات.</translation>
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
        <translation>راجع دفاتر البوابة أولًا. يُعتمد عندما يقول شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف علمت بذلك</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>قل ذلك</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>طلبنا</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>تعرض البوابة</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>لا مبلغ</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>كلمتها</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>الرقم لدى المزود</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما ذُكر حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Enter what came.</source>
        <translation>أدخل ما ورد.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FindingsWindow</name>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>ما الغريب</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>طلبنا</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>تعرض البوابة</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>كلمتها</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما قيل حتى الآن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>ما تقوله البوابات</translation>
    </message>
    <message>
        <source>Deposits of which a gateway says something that only people can judge. Nothing is booked until two people say the same.</source>
        <translation>إيداعات تقول عنها بوابة ما لا يحكم فيه إلا أشخاص. لا يُقيَّد شيء حتى يقول شخصان الشيء نفسه.</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>للحكم فيها</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>What a gateway says is acted upon by itself.</source>
        <translation>ما تقوله البوابة يُعالَج تلقائيًا.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>فتح الإيداع</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>قل ما هو…</translation>
    </message>
    <message>
        <source>Choose a deposit in the list.</source>
        <translation>اختر إيداعًا من القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يقوم بذلك.</translation>
    </message>
    <message>
        <source>This is settled.</source>
        <translation>حُسم هذا.</translation>
    </message>
    <message>
        <source>What %1 is has been settled.</source>
        <translation>حُسم ما هو %1.</translation>
    </message>
    <message>
        <source>Proposed for %1; a second person says the same.</source>
        <translation>اقتُرح لـ%1؛ ويقول شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما ورد</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatDialog</name>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>مال نُقل إلى مزود أو منه</translation>
    </message>
    <message>
        <source>As the bank shows it. Another person compares it with the bank; only then it is booked, and payouts may leave from it.</source>
        <translation>كما يظهره البنك. يقارنه شخص آخر بالبنك، وعندها فقط يُقيَّد ويمكن أن تخرج منه الدفعات.</translation>
    </message>
    <message>
        <source>To the provider: a top-up</source>
        <translation>إلى المزود: تعبئة</translation>
    </message>
    <message>
        <source>Back from it: a settlement</source>
        <translation>العودة منه: تسوية</translation>
    </message>
    <message>
        <source>The office&apos;s own money</source>
        <translation>مال المكتب الخاص</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>من أو إلى</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع البنك</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>تاريخ القيمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>إدخال المال</translation>
    </message>
    <message>
        <source>Choose where the money came from or went, another than the provider itself.</source>
        <translation>اختر من أين جاء المال أو إلى أين ذهب، غير المزود نفسه.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>أدخل المبلغ.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>اذكر مرجع البنك.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatMovesPage</name>
    <message>
        <source>Value date</source>
        <translation>تاريخ القيمة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>ما نُقل</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع البنك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Money moved to providers and back</source>
        <translation>مال نُقل إلى المزودين ومنهم</translation>
    </message>
    <message>
        <source>One person enters what the bank shows, on the page of the money at providers; a second one confirms it here, and it is booked.</source>
        <translation>يُدخل شخص ما يظهره البنك في صفحة المال لدى المزودين، ويؤكده ثان هنا فيُقيَّد.</translation>
    </message>
    <message>
        <source>No money was moved yet.</source>
        <translation>لم يُنقل أي مال بعد.</translation>
    </message>
    <message>
        <source>Enter it on the page of the money at providers, with M.</source>
        <translation>أدخله في صفحة المال لدى المزودين بالمفتاح M.</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>أُدخل خطأ…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تأكيد…</translation>
    </message>
    <message>
        <source>From %1 to the office</source>
        <translation>من %1 إلى المكتب</translation>
    </message>
    <message>
        <source>From the office to %1</source>
        <translation>من المكتب إلى %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Choose a move in the list.</source>
        <translation>اختر حركة من القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يفعل هذا.</translation>
    </message>
    <message>
        <source>This move has been decided.</source>
        <translation>تقرر بشأن هذه الحركة.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>أنت أدخلت هذا، ويؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>تأكيد %1…</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>أُدخل خطأ: %1</translation>
    </message>
    <message>
        <source>Compare it with the bank. It is booked at once.</source>
        <translation>قارنه بالبنك. يُقيَّد فورا.</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>لا يُقيَّد شيء. يمكن إدخال مرجع البنك مرة أخرى.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>The bank shows it so</source>
        <translation>البنك يظهره هكذا</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>أُدخل خطأ</translation>
    </message>
    <message>
        <source>Booked; payouts may leave from it.</source>
        <translation>قُيِّد، ويمكن أن تخرج منه الدفعات.</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>لم يُقيَّد، ومرجعه متاح من جديد.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatsPage</name>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>By our books</source>
        <translation>بحسب دفاترنا</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>موعود</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>يقولون</translation>
    </message>
    <message>
        <source>They said it</source>
        <translation>قالوه</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>المال لدى المزودين</translation>
    </message>
    <message>
        <source>What our books have at each provider, what of it is promised to payouts, and what the provider itself says. Payouts leave only from what is free; money on its way is no difference.</source>
        <translation>ما في دفاترنا لدى كل مزود، وما وُعدت به الدفعات منه، وما يقوله المزود نفسه. لا تخرج الدفعات إلا مما هو متاح، والمال في الطريق ليس فرقا.</translation>
    </message>
    <message>
        <source>No provider holds money.</source>
        <translation>لا يوجد مزود يحتفظ بمال.</translation>
    </message>
    <message>
        <source>Providers appear here with the payment methods that name them.</source>
        <translation>يظهر المزودون هنا مع طرق الدفع التي تذكرهم.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>دفترها</translation>
    </message>
    <message>
        <source>What they say…</source>
        <translation>ما يقولونه…</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>نقل المال…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>لم يُموَّل قط</translation>
    </message>
    <message>
        <source>Differs from our books</source>
        <translation>يختلف عن دفاترنا</translation>
    </message>
    <message>
        <source>Moves to be confirmed: %1</source>
        <translation>حركات بانتظار التأكيد: %1</translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation>الموعود أكثر من الموجود</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>They say nothing</source>
        <translation>لا يقولون شيئا</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يفعل هذا.</translation>
    </message>
    <message>
        <source>The gateway says it by itself.</source>
        <translation>البوابة تقوله بنفسها.</translation>
    </message>
    <message>
        <source>Choose a provider in the list.</source>
        <translation>اختر مزودا من القائمة.</translation>
    </message>
    <message>
        <source>What can be moved is being read.</source>
        <translation>تجري قراءة ما يمكن نقله.</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>ليس لك قراءة الدفتر.</translation>
    </message>
    <message>
        <source>Move money of %1…</source>
        <translation>نقل مال %1…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>أُدخل، ويؤكده شخص آخر قبل قيده.</translation>
    </message>
    <message>
        <source>What %1 says stands beside our books.</source>
        <translation>ما يقوله %1 يقف بجانب دفاترنا.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatewaysView</name>
    <message>
        <source>Gateways</source>
        <translation>بوابات الدفع</translation>
    </message>
    <message>
        <source>Refresh the gateways</source>
        <translation>تحديث بوابات الدفع</translation>
    </message>
    <message>
        <source>Files that wait for their release</source>
        <translation>ملفات بانتظار الإفراج عنها</translation>
    </message>
    <message>
        <source>What a file holds, and its hash</source>
        <translation>محتوى ملف وبصمته</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>دفعات صادرة في الطريق</translation>
    </message>
    <message>
        <source>What the bank said of a payout</source>
        <translation>ما قاله البنك عن دفعة صادرة</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>ملفات للإفراج عنها</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>ملفات أُفرج عنها</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>دفعات صادرة سُوّيت</translation>
    </message>
    <message>
        <source>What gateways told us, and what it led to</source>
        <translation>ما أبلغتنا به بوابات الدفع وما ترتب عليه</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Gateways with what waits and what stands there</source>
        <translation>بوابات الدفع وما ينتظر فيها وما يوجد لديها</translation>
    </message>
    <message>
        <source>New payouts kept from a gateway</source>
        <translation>منع الدفعات الصادرة الجديدة عن بوابة</translation>
    </message>
    <message>
        <source>Which gateway is asked, and until when</source>
        <translation>أي بوابة تُسأل وحتى متى</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>المسارات وأوقات الإقفال</translation>
    </message>
    <message>
        <source>Other routes, tried before they are proposed</source>
        <translation>مسارات أخرى تُجرَّب قبل اقتراحها</translation>
    </message>
    <message>
        <source>Files given up, and what became of each payment</source>
        <translation>الملفات المتخلى عنها وما آلت إليه كل دفعة</translation>
    </message>
    <message>
        <source>Market rates, how old each is, and what was not let in</source>
        <translation>أسعار السوق وعمر كل منها وما لم يُقبل</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>الملفات المتخلى عنها</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>Until when payouts leave on the days ahead</source>
        <translation>حتى متى تغادر المدفوعات في الأيام القادمة</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>عطلة مصرفية</translation>
    </message>
    <message>
        <source>Said by the bank</source>
        <translation>أفاد به البنك</translation>
    </message>
    <message>
        <source>A day on which a payment system sends nothing</source>
        <translation>يوم لا يرسل فيه نظام الدفع شيئاً</translation>
    </message>
    <message>
        <source>The money at providers, ours and what they say</source>
        <translation>المال لدى المزودين، ما عندنا وما يقولونه</translation>
    </message>
    <message>
        <source>Money moved to a provider</source>
        <translation>مال نُقل إلى مزود</translation>
    </message>
    <message>
        <source>Moves of money that a second person confirms</source>
        <translation>حركات مال يؤكدها شخص ثان</translation>
    </message>
    <message>
        <source>Where the pages of deposits are opened</source>
        <translation>أين تُفتح صفحات الإيداعات</translation>
    </message>
    <message>
        <source>Which gateway would take one deposit, and why</source>
        <translation>أي بوابة ستأخذ إيداعا ولماذا</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>المال لدى المزودين</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Deposit routes</source>
        <translation>مسارات الإيداعات</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for</source>
        <translation>مدفوعات تحرّك فيها مبلغ غير المطلوب</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>دفعات صادرة مجمّعة لملف</translation>
    </message>
    <message>
        <source>Payouts gathered</source>
        <translation>دفعات صادرة مجمّعة</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatheringsPage</name>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>الدفعات الصادرة</translation>
    </message>
    <message>
        <source>Closes with</source>
        <translation>يُغلق عند</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>يُغلق في</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>دفعات صادرة مجمّعة لملف</translation>
    </message>
    <message>
        <source>Approved payouts that leave in one file of credit transfers. The file is made before the cut-off, when there are enough of them, or when a person closes it.</source>
        <translation>دفعات صادرة معتمدة تخرج في ملف تحويلات واحد. يُنشأ الملف قبل الموعد النهائي، أو حين يكتمل عددها، أو حين يغلقه شخص.</translation>
    </message>
    <message>
        <source>No payout is waiting for others.</source>
        <translation>لا توجد دفعة صادرة تنتظر غيرها.</translation>
    </message>
    <message>
        <source>How many go in one file is a setting of the office; with one, each has its own.</source>
        <translation>عدد ما يدخل في ملف واحد إعداد للمكتب؛ وإن كان واحدًا فلكل دفعة ملفها.</translation>
    </message>
    <message>
        <source>Make the file now…</source>
        <translation>أنشئ الملف الآن…</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>اختر سطرًا من القائمة.</translation>
    </message>
    <message>
        <source>No payout is in it.</source>
        <translation>لا توجد فيه أي دفعة صادرة.</translation>
    </message>
    <message>
        <source>Make the file now</source>
        <translation>أنشئ الملف الآن</translation>
    </message>
    <message>
        <source>No more payouts join it. The file still waits for a person to release it.</source>
        <translation>لا تنضم إليه دفعات أخرى. ويظل الملف ينتظر شخصًا يفرج عنه.</translation>
    </message>
    <message>
        <source>Make a file of %1</source>
        <translation>أنشئ ملفًا بقيمة %1</translation>
    </message>
    <message>
        <source>The file is made now; it appears among those to release.</source>
        <translation>يُنشأ الملف الآن، ويظهر بين الملفات التي تنتظر الإفراج.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GivenUpPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>The payment now</source>
        <translation>الدفعة الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>وافق عليها</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تُخلي عنه في</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>وقت الإعداد</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>نهاية البصمة</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>الملفات المتخلى عنها</translation>
    </message>
    <message>
        <source>Files that did not hold their payment and never left: two people said so. Another was made, or the money went back to the client.</source>
        <translation>ملفات لم تكن تحوي دفعتها ولم تغادر قط: قال ذلك شخصان. أُنشئ ملف آخر أو عاد المال إلى العميل.</translation>
    </message>
    <message>
        <source>No file was given up.</source>
        <translation>لم يُتخلَّ عن أي ملف.</translation>
    </message>
    <message>
        <source>A file that does not hold its payment is given up where it waits for its release.</source>
        <translation>يُتخلى عن الملف الذي لا يحوي دفعته حيث ينتظر إطلاقه.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح عملية الدفع</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>يعود المال إلى العميل</translation>
    </message>
    <message>
        <source>another is to be made</source>
        <translation>سيُنشأ ملف آخر</translation>
    </message>
    <message>
        <source>%1 was made and went to the bank</source>
        <translation>أُنشئ %1 وذهب إلى البنك</translation>
    </message>
    <message>
        <source>%1 was made and given up as well</source>
        <translation>أُنشئ %1 وتُخلي عنه أيضًا</translation>
    </message>
    <message>
        <source>%1 was made and waits for its release</source>
        <translation>أُنشئ %1 وينتظر إطلاقه</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>اختر ملفًا من القائمة.</translation>
    </message>
    <message>
        <source>one payment was taken out; another file is to be made of the others</source>
        <translation>أُخرجت دفعة واحدة؛ وسيُنشأ ملف آخر من البقية</translation>
    </message>
</context>
<context>
    <name>purser::payments::HandOverDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>إحالة %1</translation>
    </message>
    <message>
        <source>It is held for the colleague, who is told. Only those are offered who may approve it now.</source>
        <translation>تصبح العملية قيد المعالجة لدى الزميل، ويُبلغ بذلك. ولا يُعرض إلا من يجوز له اعتمادها الآن.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>الزميل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Looking for colleagues…</source>
        <translation>جارٍ البحث عن زملاء…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Nobody else may approve this payment now.</source>
        <translation>لا يجوز لأحد غيرك اعتماد عملية الدفع هذه الآن.</translation>
    </message>
</context>
<context>
    <name>purser::payments::HealthPage</name>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر خبر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Refused in a day</source>
        <translation>رُفضت خلال يوم</translation>
    </message>
    <message>
        <source>Alarms in a day</source>
        <translation>تنبيهات خلال يوم</translation>
    </message>
    <message>
        <source>Money there by our books</source>
        <translation>الأموال لديها بحسب دفاترنا</translation>
    </message>
    <message>
        <source>New payouts</source>
        <translation>الدفعات الصادرة الجديدة</translation>
    </message>
    <message>
        <source>Gateways of payouts</source>
        <translation>بوابات الدفعات الصادرة</translation>
    </message>
    <message>
        <source>What the bridge says of each gateway, what waits there, and the money that stands there. One person may keep new payouts from a gateway; another lets them go there again.</source>
        <translation>ما يقوله الجسر عن كل بوابة، وما ينتظر فيها، والأموال لديها. يمكن لشخص واحد منع الدفعات الجديدة عن بوابة؛ ويسمح بها من جديد شخص آخر.</translation>
    </message>
    <message>
        <source>No gateway takes payouts.</source>
        <translation>لا بوابة تقبل الدفعات الصادرة.</translation>
    </message>
    <message>
        <source>An administrator proposes a route, and another agrees.</source>
        <translation>يقترح مسؤول مسارًا، ويوافق عليه مسؤول آخر.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>Reached, something was unreadable</source>
        <translation>متصلة، وتعذرت قراءة شيء</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>يتعذر الوصول إليها</translation>
    </message>
    <message>
        <source>Refuses our credentials</source>
        <translation>ترفض بيانات اعتمادنا</translation>
    </message>
    <message>
        <source>The bridge says nothing of it</source>
        <translation>لا يقول الجسر عنها شيئًا</translation>
    </message>
    <message>
        <source>You switched it off; another person lets payouts go there again.</source>
        <translation>أنت من أوقفها؛ يسمح بالدفعات من جديد شخص آخر.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>تذهب إليها</translation>
    </message>
    <message>
        <source>Switched off by %1: %2</source>
        <translation>أوقفها %1: %2</translation>
    </message>
    <message>
        <source>Choose a gateway in the list.</source>
        <translation>اختر بوابة من القائمة.</translation>
    </message>
    <message>
        <source>Keep new payouts from %1…</source>
        <translation>منع الدفعات الجديدة عن %1…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again…</source>
        <translation>السماح بالدفعات إلى %1 من جديد…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again</source>
        <translation>السماح بالدفعات إلى %1 من جديد</translation>
    </message>
    <message>
        <source>Keep new payouts from %1</source>
        <translation>منع الدفعات الجديدة عن %1</translation>
    </message>
    <message>
        <source>What waits for it is sent at once.</source>
        <translation>يُرسَل فورًا كل ما ينتظرها.</translation>
    </message>
    <message>
        <source>New payouts take the next gateway of their route; where there is none, they wait. Another person than you lets them go there again.</source>
        <translation>تأخذ الدفعات الجديدة البوابة التالية في مسارها، وإن لم توجد انتظرت. يسمح بها من جديد شخص غيرك.</translation>
    </message>
    <message>
        <source>Why it can be used again</source>
        <translation>لماذا يمكن استخدامها من جديد</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخلل</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>السماح بها</translation>
    </message>
    <message>
        <source>Switch it off now</source>
        <translation>إيقافها الآن</translation>
    </message>
    <message>
        <source>Payouts go to %1 again.</source>
        <translation>عادت الدفعات تذهب إلى %1.</translation>
    </message>
    <message>
        <source>%1 is switched off for new payouts.</source>
        <translation>أُوقفت %1 للدفعات الجديدة.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>دفتر الأستاذ الخاص به</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>ليس من صلاحياتك قراءة دفتر الأستاذ.</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>نقل المال…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>لم يُموَّل قط</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يفعل هذا.</translation>
    </message>
    <message>
        <source>Messages for people</source>
        <translation>رسائل تنتظر شخصًا</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Reached, files held against no schema</source>
        <translation>متاحة، ولا تُقارن الملفات بأي مخطط</translation>
    </message>
</context>
<context>
    <name>purser::payments::KindCheckTexts</name>
    <message>
        <source>nothing to go back to: %1 free</source>
        <translation>لا جهة تلزم الإعادة إليها: المتاح %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1، المتاح %2</translation>
    </message>
    <message>
        <source>last deal %1</source>
        <translation>آخر صفقة %1</translation>
    </message>
    <message>
        <source>no deal yet</source>
        <translation>لا توجد صفقات بعد</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>لا يوجد رصيد ائتماني</translation>
    </message>
    <message>
        <source>%1 of credit, %2 of margin left</source>
        <translation>الرصيد الائتماني %1، الهامش المتبقي %2</translation>
    </message>
    <message>
        <source>not added after a change of credentials</source>
        <translation>لم تُضف بعد تغيير بيانات الدخول</translation>
    </message>
    <message>
        <source>added %1, credentials changed %2</source>
        <translation>أُضيفت %1، وتغيرت بيانات الدخول %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1, the worst at %2</source>
        <translation>%1، أدناها %2</translation>
    </message>
    <message>
        <source>the account has not been read</source>
        <translation>لم يُقرأ الحساب</translation>
    </message>
    <message>
        <source>equity %1, %2 after, open positions: %3</source>
        <translation>حقوق الملكية %1، بعد العملية %2، المراكز المفتوحة: %3</translation>
    </message>
    <message>
        <source>books %1, the server has not been read</source>
        <translation>الدفاتر %1، ولم يُقرأ الخادم</translation>
    </message>
    <message>
        <source>books %1, server %2</source>
        <translation>الدفاتر %1، الخادم %2</translation>
    </message>
    <message>
        <source>the provider gives no name</source>
        <translation>لا يذكر المزود اسمًا</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>مطابق: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>«%1» يشبه «%3» بنسبة %2%</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, as announced</source>
        <translation>%1، كما أُعلن</translation>
    </message>
    <message>
        <source>%1 came, %2 was announced</source>
        <translation>ورد %1، وأُعلن %2</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>ورد %1</translation>
    </message>
    <message>
        <source>came late, %1</source>
        <translation>ورد متأخرًا، %1</translation>
    </message>
    <message>
        <source>%1 of %2 until %3</source>
        <translation>العدد %1 بمجموع %2 حتى %3</translation>
    </message>
    <message>
        <source>open: %1, lost: %2</source>
        <translation>مفتوحة: %1، خسرتها الشركة: %2</translation>
    </message>
    <message>
        <source>one currency</source>
        <translation>عملة واحدة</translation>
    </message>
    <message>
        <source>%1, no longer valid: take a new rate</source>
        <translation>%1، لم يعد صالحًا: خذ سعرًا جديدًا</translation>
    </message>
    <message>
        <source>%1, fixed by the approval</source>
        <translation>%1، ثبته الاعتماد</translation>
    </message>
    <message>
        <source>%1, valid %2 more</source>
        <translation>%1، صالح لمدة %2</translation>
    </message>
    <message>
        <source>not below %1</source>
        <translation>لا يقل عن %1</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1، والحد الأدنى %2</translation>
    </message>
    <message>
        <source>nothing against it</source>
        <translation>لا مانع</translation>
    </message>
    <message>
        <source>%1 is restricted in %2</source>
        <translation>استخدام %1 مقيد في %2</translation>
    </message>
    <message>
        <source>%1, active and identified</source>
        <translation>%1، نشط وهويته مثبتة</translation>
    </message>
    <message>
        <source>%1: client %2, identity %3</source>
        <translation>%1: العميل %2، الهوية %3</translation>
    </message>
    <message>
        <source>corrects nothing</source>
        <translation>لا يصحح شيئًا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no, switched off for this entity</source>
        <translation>لا، معطل لهذه المنشأة</translation>
    </message>
    <message>
        <source>never screened</source>
        <translation>لم يُفحص قط</translation>
    </message>
    <message>
        <source>hits confirmed: %1, not decided: %2</source>
        <translation>التطابقات المؤكدة: %1، غير المبتوت فيها: %2</translation>
    </message>
    <message>
        <source>no hits, screened %1</source>
        <translation>لا تطابقات، الفحص %1</translation>
    </message>
    <message>
        <source>other data than was screened %1</source>
        <translation>بيانات غير التي فُحصت (%1)</translation>
    </message>
    <message>
        <source>the client alone</source>
        <translation>العميل نفسه فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, another than this one</source>
        <translation>%1 إلى %2، لكن ليس هذا</translation>
    </message>
    <message>
        <source>%1 to %2, if it is this one</source>
        <translation>%1 إلى %2، إن كان هو هذا</translation>
    </message>
    <message>
        <source>%1; without a rate: %2</source>
        <translation>%1؛ بلا سعر صرف: %2</translation>
    </message>
    <message>
        <source>in review by compliance</source>
        <translation>قيد المراجعة لدى الامتثال</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>open: %1, lost: %2, still owed: %3</source>
        <translation>مفتوح: %1، خاسر: %2، ما زال دَينًا: %3</translation>
    </message>
    <message>
        <source>not known what is there</source>
        <translation>غير معروف كم يوجد هناك</translation>
    </message>
    <message>
        <source>%1 says that it came from here</source>
        <translation>يقول %1 إنها جاءت من هنا</translation>
    </message>
    <message>
        <source>%1 at %2, %3 promised to others: %4 missing</source>
        <translation>%1 لدى %2، و%3 موعود بها لغيرها: ينقص %4</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves today</source>
        <translation>%1 هناك، و%2 موعود بها لغيرها، يخرج اليوم</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves on the next business day</source>
        <translation>%1 هناك، و%2 موعود بها لغيرها، يخرج في يوم العمل التالي</translation>
    </message>
    <message>
        <source>no deal yet, last movement %1</source>
        <translation>لا توجد صفقات بعد، آخر حركة مالية %1</translation>
    </message>
    <message>
        <source>%1; %2 came by what is retired and goes the next way</source>
        <translation>%1؛ ورد %2 عبر ما أُوقف استخدامه ويسلك الطريق التالي</translation>
    </message>
    <message>
        <source>positions not read yet</source>
        <translation>لم تُقرأ المراكز بعد</translation>
    </message>
    <message>
        <source>%1: %2 lots bought, %3 sold</source>
        <translation>%1: لوتات مشتراة %2، مباعة %3</translation>
    </message>
    <message>
        <source>%1: against account %2</source>
        <translation>%1: مقابل الحساب %2</translation>
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
        <translation>إلى الحساب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>المبلغ الوارد</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>اقتطاع المزود</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>المبلغ الواصل</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>تصحيح للعملية</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>صُحح بالعملية</translation>
    </message>
    <message>
        <source>%1 (market %2, %3)</source>
        <translation>%1 (السوق %2، %3)</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>إلى %1، %2</translation>
    </message>
    <message>
        <source>to %1, %2, %3</source>
        <translation>إلى %1، %2، %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>خصمًا من %1</translation>
    </message>
    <message>
        <source>onto %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>المقبوضات</translation>
    </message>
    <message>
        <source>R-%1, %2</source>
        <translation>R-%1، %2</translation>
    </message>
    <message>
        <source>Page to pay on</source>
        <translation>صفحة الدفع</translation>
    </message>
    <message>
        <source>%1 is opening it</source>
        <translation>تفتحها %1 الآن</translation>
    </message>
    <message>
        <source>%1, open until %2</source>
        <translation>%1، مفتوحة حتى %2</translation>
    </message>
    <message>
        <source>%1, closed: it was paid on or is not awaited any more</source>
        <translation>%1، مغلقة: تم الدفع عليها أو لم يعد منتظراً</translation>
    </message>
    <message>
        <source>%1, its time is over</source>
        <translation>%1، انتهت مدتها</translation>
    </message>
    <message>
        <source>%1 did not open it</source>
        <translation>لم تفتحها %1</translation>
    </message>
    <message>
        <source>The client is told</source>
        <translation>يُبلَّغ العميل</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Pays out again</source>
        <translation>يصرف مجددًا</translation>
    </message>
    <message>
        <source>%1, from the wallet</source>
        <translation>%1، من المحفظة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid out again by</source>
        <translation>صُرف مجددًا بواسطة</translation>
    </message>
    <message>
        <source>Other payouts of it</source>
        <translation>دفعات أخرى منه</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>يبقى لدينا</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <translation>%1، كما يقول %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerDialog</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Client money</source>
        <translation>أموال العملاء</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>وقت القيد</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>قيد اليومية</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>الرصيد بعد القيد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>تاريخ الاحتساب</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>يعكس القيد</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الأستاذ</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>حسابات دفتر الأستاذ</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>لا توجد حسابات بعد.</translation>
    </message>
    <message>
        <source>Accounts appear with their first posting.</source>
        <translation>تظهر الحسابات مع أول قيد فيها.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>دفتر أستاذ %1</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>دفتر أستاذ الشركة</translation>
    </message>
    <message>
        <source>A positive amount is a credit: what the office owes. Money at banks and providers is negative.</source>
        <translation>المبلغ الموجب دائن: وهو ما على المكتب. وتظهر الأموال لدى البنوك والمزودين بالسالب.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>قيد اليومية %1</translation>
    </message>
    <message>
        <source>No posting here.</source>
        <translation>لا قيود هنا.</translation>
    </message>
    <message>
        <source>What was booked in this period stands here, newest first.</source>
        <translation>هنا ما قُيّد في هذه الفترة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>House ledger at %1</source>
        <translation>دفتر أستاذ الشركة لدى %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose the days again.</source>
        <translation>اليوم الأخير يسبق اليوم الأول. اختر الأيام مرة أخرى.</translation>
    </message>
    <message>
        <source>Opening balance and postings do not make the closing balance. Tell the person who runs the office: the ledger was changed past its rules.</source>
        <translation>الرصيد الافتتاحي والقيود لا تعطي الرصيد الختامي. أبلغ الشخص الذي يدير المكتب: غُيّر دفتر الأستاذ خارج قواعده.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الافتتاحي</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الختامي</translation>
    </message>
    <message>
        <source>Days of</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerEntryDialog</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>الرصيد بعد القيد</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>قيد اليومية</translation>
    </message>
    <message>
        <source>Legs of the journal</source>
        <translation>أطراف القيد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>قيد اليومية %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>What it reverses</source>
        <translation>ما يعكسه</translation>
    </message>
    <message>
        <source>Its reversal</source>
        <translation>عكسه</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>وقت الحدوث</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>وقت القيد</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>تاريخ الاحتساب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>a client of others</source>
        <translation>عميل لآخرين</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>الشركة</translation>
    </message>
</context>
<context>
    <name>purser::payments::LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.

%1</source>
        <translation>لا يوجد بريد إلكتروني في ملف العميل.

%1</translation>
    </message>
    <message>
        <source>To %1, in this language: %2

%3</source>
        <translation>إلى %1، بهذه اللغة: %2

%3</translation>
    </message>
    <message>
        <source>The letter is being read.</source>
        <translation>تجري قراءة الرسالة.</translation>
    </message>
    <message>
        <source>Nothing can be written: the client&apos;s file has no e-mail address.</source>
        <translation>لا يمكن الكتابة: لا يوجد بريد إلكتروني في ملف العميل.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixDialog</name>
    <message>
        <source>Approval matrix: %1</source>
        <translation>مصفوفة الاعتماد: %1</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds for payments decided from that moment on.</source>
        <translation>لا يتغير شيء قبل أن يعتمد مسؤول نظام آخر الاقتراح؛ ثم يسري على المدفوعات التي يُبت فيها منذ تلك اللحظة.</translation>
    </message>
    <message>
        <source>Who would have approved?</source>
        <translation>من كان سيعتمد؟</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>إضافة شريحة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose this matrix</source>
        <translation>اقتراح هذه المصفوفة</translation>
    </message>
    <message>
        <source>Tried on the payments of the past</source>
        <translation>تجربة على المدفوعات السابقة</translation>
    </message>
    <message>
        <source>Payments it would have changed most</source>
        <translation>المدفوعات التي كانت ستتغير أكثر من غيرها</translation>
    </message>
    <message>
        <source>The bands must rise from one to the next.</source>
        <translation>يجب أن تتصاعد الشرائح واحدة بعد أخرى.</translation>
    </message>
    <message>
        <source>Each band needs at least one step.</source>
        <translation>تحتاج كل شريحة إلى خطوة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>يقترحها مسؤول النظام؛ ويمكن تجربتها هنا.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Payments in %1 days: %2. As many steps: %3; fewer: %4; more: %5.</source>
        <translation>المدفوعات خلال %1 من الأيام: %2. العدد نفسه من الخطوات: %3؛ أقل: %4؛ أكثر: %5.</translation>
    </message>
    <message>
        <source>Asked for the password: %1.</source>
        <translation>مع طلب كلمة المرور: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Steps by role: %1.</source>
        <translation>الخطوات حسب الدور: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>steps then: %1; now: %2</source>
        <translation>الخطوات حينها: %1؛ الآن: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>As many steps, but by others or with the password: %1.</source>
        <translation>العدد نفسه من الخطوات، لكن بآخرين أو بكلمة المرور: %1.</translation>
    </message>
    <message>
        <source>Could have approved: %1.</source>
        <translation>كان بإمكانهم الموافقة: %1.</translation>
    </message>
    <message>
        <source>Too few people who could have approved: %1.</source>
        <translation>عدد من كان بإمكانهم الموافقة قليل جدًا: %1.</translation>
    </message>
    <message>
        <source>No rule holds for this kind.</source>
        <translation>لا قاعدة سارية لهذا النوع.</translation>
    </message>
    <message>
        <source>Choose an entity, a risk or a channel: the general rule is changed in the list.</source>
        <translation>اختر كيانًا أو مخاطر أو قناة: القاعدة العامة تُغيَّر من القائمة.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixPage</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>Steps, in order</source>
        <translation>الخطوات بالترتيب</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>يقتصر على</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>مصفوفة الاعتماد</translation>
    </message>
    <message>
        <source>How many people approve a payment, and in which role, by what a client asks for in one day. A change is proposed by one administrator and decided by another.</source>
        <translation>كم شخصًا يعتمد عملية الدفع وبأي دور، بحسب ما يطلبه العميل في يوم واحد. يقترح التغيير مسؤول نظام ويبت فيه آخر.</translation>
    </message>
    <message>
        <source>No approval rule.</source>
        <translation>لا توجد قاعدة اعتماد.</translation>
    </message>
    <message>
        <source>Without one no payment can be approved.</source>
        <translation>لا يمكن اعتماد أي عملية دفع من دون قاعدة.</translation>
    </message>
    <message>
        <source>Try or propose another…</source>
        <translation>تجربة مصفوفة أخرى أو اقتراحها…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>اختر قاعدة من القائمة.</translation>
    </message>
    <message>
        <source>Try or propose another for: %1…</source>
        <translation>تجربة مصفوفة أخرى أو اقتراحها: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>تم اقتراح التغيير %1؛ والقرار لمسؤول نظام آخر.</translation>
    </message>
    <message>
        <source>End the narrower rule…</source>
        <translation>إنهاء القاعدة الأضيق…</translation>
    </message>
    <message>
        <source>New narrower rule…</source>
        <translation>قاعدة أضيق جديدة…</translation>
    </message>
    <message>
        <source>This is the general rule; it can only be replaced.</source>
        <translation>هذه هي القاعدة العامة؛ لا يمكن إلا استبدالها.</translation>
    </message>
    <message>
        <source>End the narrower rule</source>
        <translation>إنهاء القاعدة الأضيق</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then the more general rule holds again. What waits for approval keeps the steps it has.</source>
        <translation>لا يتغير شيء قبل أن يوافق مسؤول آخر على الاقتراح؛ ثم تسري القاعدة الأعم من جديد. وما ينتظر الاعتماد يحتفظ بخطواته.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose its end</source>
        <translation>اقتراح إنهائها</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixTexts</name>
    <message>
        <source>medium risk and above</source>
        <translation>مخاطر متوسطة فما فوق</translation>
    </message>
    <message>
        <source>high risk and above</source>
        <translation>مخاطر عالية فما فوق</translation>
    </message>
    <message>
        <source>prohibited risk</source>
        <translation>مخاطر محظورة</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>purser::payments::MessageTexts</name>
    <message>
        <source>Forged: not signed by the gateway</source>
        <translation>مزوّرة: غير موقّعة من بوابة الدفع</translation>
    </message>
    <message>
        <source>Verified, but nobody can read it</source>
        <translation>تم التحقق منها، لكن لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Verified, contradicts what it said before</source>
        <translation>تم التحقق منها، وتناقض ما قيل سابقًا</translation>
    </message>
    <message>
        <source>Verified, came again</source>
        <translation>تم التحقق منها، وصلت مرة أخرى</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منها</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1، متأخرة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), tried again later</source>
        <translation>
            <numerusform>لم تُجرَ محاولة بعد، ستُعاد لاحقًا</numerusform>
            <numerusform>جرت محاولة واحدة، ستُعاد لاحقًا</numerusform>
            <numerusform>جرت محاولتان، ستُعاد لاحقًا</numerusform>
            <numerusform>جرت %n محاولات، ستُعاد لاحقًا</numerusform>
            <numerusform>جرت %n محاولة، ستُعاد لاحقًا</numerusform>
            <numerusform>جرت %n محاولة، ستُعاد لاحقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the gateway is asked</source>
        <translation>بانتظار سؤال بوابة الدفع</translation>
    </message>
    <message>
        <source>The gateway was asked and its answer followed</source>
        <translation>سُئلت بوابة الدفع واتُّبع جوابها</translation>
    </message>
    <message>
        <source>A person has to look: it speaks of a refund</source>
        <translation>يجب أن ينظر فيها شخص: تتحدث عن ردّ مبلغ</translation>
    </message>
    <message>
        <source>A person has to look: the gateway knows nothing of it</source>
        <translation>يجب أن ينظر فيها شخص: لا تعرف بوابة الدفع شيئًا عنها</translation>
    </message>
    <message>
        <source>A person has to look: no payment has this number</source>
        <translation>يجب أن ينظر فيها شخص: لا عملية دفع بهذا الرقم</translation>
    </message>
    <message>
        <source>A person has to look: we never sent this payout</source>
        <translation>يجب أن ينظر فيها شخص: لم نرسل هذه الدفعة قط</translation>
    </message>
    <message>
        <source>A person has to look: the gateway&apos;s answer decides nothing</source>
        <translation>يجب أن ينظر فيها شخص: جواب بوابة الدفع لا يحسم شيئًا</translation>
    </message>
    <message>
        <source>A person has to look: the gateway could not be asked</source>
        <translation>يجب أن ينظر فيها شخص: تعذر سؤال بوابة الدفع</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>دفعة صادرة</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ردّ مبلغ</translation>
    </message>
    <message>
        <source>Nothing, says %1: %2</source>
        <translation>لا شيء، يقول %1: %2</translation>
    </message>
    <message>
        <source>Its money was booked and waits for its owner</source>
        <translation>قُيّدت الأموال وتنتظر صاحبها</translation>
    </message>
    <message>
        <source>A person has to look: another amount than was booked</source>
        <translation>يجب أن ينظر فيها شخص: مبلغ غير المقيّد</translation>
    </message>
</context>
<context>
    <name>purser::payments::MessagesPage</name>
    <message>
        <source>Received</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Verified or forged</source>
        <translation>صحيحة أم مزوّرة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>تقول</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>ما ترتب عليها</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>وقت المعالجة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Messages of the gateways</source>
        <translation>رسائل بوابات الدفع</translation>
    </message>
    <message>
        <source>What the gateways told us, the newest first. A message is a hint: the gateway is asked before anything follows from it.</source>
        <translation>ما أبلغتنا به بوابات الدفع، الأحدث أولًا. الرسالة مجرد إشارة: تُسأل بوابة الدفع قبل أن يترتب عليها شيء.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح عملية الدفع</translation>
    </message>
    <message>
        <source>Show only what alarms</source>
        <translation>إظهار المقلق فقط</translation>
    </message>
    <message>
        <source>Nothing alarming has come.</source>
        <translation>لم يصل شيء مقلق.</translation>
    </message>
    <message>
        <source>No message has come yet.</source>
        <translation>لم تصل أي رسالة بعد.</translation>
    </message>
    <message>
        <source>Messages appear here as gateways send them.</source>
        <translation>تظهر الرسائل هنا عندما ترسلها بوابات الدفع.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>This message speaks of none of our payments.</source>
        <translation>لا تتحدث هذه الرسالة عن أي من عمليات الدفع لدينا.</translation>
    </message>
    <message>
        <source>Choose a message in the list.</source>
        <translation>اختر رسالة من القائمة.</translation>
    </message>
    <message>
        <source>Ask the gateway again…</source>
        <translation>سؤال بوابة الدفع مجددًا…</translation>
    </message>
    <message>
        <source>Nothing follows from it…</source>
        <translation>لا يترتب عليها شيء…</translation>
    </message>
    <message>
        <source>Show only what waits for people</source>
        <translation>إظهار ما ينتظر شخصًا فقط</translation>
    </message>
    <message>
        <source>Nothing waits for people.</source>
        <translation>لا شيء ينتظر شخصًا.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يفعل ذلك.</translation>
    </message>
    <message>
        <source>This message does not wait for people.</source>
        <translation>هذه الرسالة لا تنتظر شخصًا.</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>سؤال %1 مجددًا</translation>
    </message>
    <message>
        <source>The gateway is asked as if the message had just come; what it says then follows.</source>
        <translation>تُسأل بوابة الدفع كما لو أن الرسالة وصلت للتو، ويُتبع ما تقوله حينها.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>يُسأل %1 مجددًا.</translation>
    </message>
    <message>
        <source>Nothing follows from a message of %1</source>
        <translation>لا يترتب شيء على رسالة من %1</translation>
    </message>
    <message>
        <source>It books nothing and changes no payment. Look into the books of the gateway first.</source>
        <translation>لا يقيّد شيئًا ولا يغيّر أي دفعة. راجع دفاتر بوابة الدفع أولًا.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف علمت بذلك</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>لا يترتب شيء</translation>
    </message>
    <message>
        <source>The message is dealt with.</source>
        <translation>تمت معالجة الرسالة.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OperationDialog</name>
    <message>
        <source>Adjustment, adds money</source>
        <translation>تعديل رصيد بالإضافة</translation>
    </message>
    <message>
        <source>Adjustment, takes money</source>
        <translation>تعديل رصيد بالخصم</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <source>Credit, given</source>
        <translation>منح رصيد ائتماني</translation>
    </message>
    <message>
        <source>Credit, taken back</source>
        <translation>استرداد رصيد ائتماني</translation>
    </message>
    <message>
        <source>Top-up of a negative balance</source>
        <translation>تغطية رصيد سالب</translation>
    </message>
    <message>
        <source>New account operation</source>
        <translation>عملية حساب جديدة</translation>
    </message>
    <message>
        <source>Another person approves it before the trading server books it.</source>
        <translation>يعتمدها شخص آخر قبل أن يقيدها خادم التداول.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Enter the operation</source>
        <translation>إدخال العملية</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>يتطلب هذا السبب ملاحظة.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeDialog</name>
    <message>
        <source>Outcome of %1</source>
        <translation>نتيجة %1</translation>
    </message>
    <message>
        <source>What the bank says, from a statement or receipt. It counts when a second person says the same.</source>
        <translation>ما يقوله البنك بحسب كشف حساب أو إيصال. يُعتدّ به عندما يذكر شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>It was paid to the client</source>
        <translation>دُفعت للعميل</translation>
    </message>
    <message>
        <source>It was refused, or it came back</source>
        <translation>رُفضت أو أُعيدت</translation>
    </message>
    <message>
        <source>Confirm the outcome</source>
        <translation>تأكيد النتيجة</translation>
    </message>
    <message>
        <source>Enter the outcome</source>
        <translation>إدخال النتيجة</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>المبلغ، %1</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>تاريخ القيمة</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>مرجع البنك</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Statement and line, or the number of the receipt.</source>
        <translation>كشف الحساب والسطر، أو رقم الإيصال.</translation>
    </message>
    <message>
        <source>What the bank said, or how you know</source>
        <translation>ما قاله البنك، أو كيف علمت بذلك</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>%1, its number %2, since %3</source>
        <translation>%1، رقمها %2، منذ %3</translation>
    </message>
    <message>
        <source>paid %1, %2</source>
        <translation>دُفع %1، %2</translation>
    </message>
    <message>
        <source>back %1, %2</source>
        <translation>عاد %1، %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما ذُكر حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 («%3»)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Say whether it was paid or came back.</source>
        <translation>اذكر هل دُفعت أم أُعيدت.</translation>
    </message>
    <message>
        <source>Enter the amount the bank shows.</source>
        <translation>أدخل المبلغ الذي يُظهره البنك.</translation>
    </message>
    <message>
        <source>Enter the bank&apos;s reference.</source>
        <translation>أدخل مرجع البنك.</translation>
    </message>
    <message>
        <source>Say what the bank said, or how you know.</source>
        <translation>اذكر ما قاله البنك، أو كيف علمت بذلك.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>أنت من أدخل هذا؛ يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>Fee of the provider, %1</source>
        <translation>رسوم المزود، %1</translation>
    </message>
    <message>
        <source>paid %1, fee %2, %3</source>
        <translation>دُفع %1، الرسوم %2، %3</translation>
    </message>
    <message>
        <source>Enter the fee the statement shows, or leave it empty.</source>
        <translation>أدخل الرسوم التي يظهرها الكشف، أو اترك الحقل فارغًا.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeGuide</name>
    <message>
        <source>the gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Look on %1 for a balance operation with the mark below in its comment, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>ابحث على %1 عن عملية رصيد تحمل العلامة أدناه في تعليقها، ثم اذكر ما وجدته. ولا يسري ذلك إلا عندما يذكر شخص ثانٍ الشيء نفسه؛ ولا يُرسل شيء من جديد ولا يُعاد شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Ask %1 for the payment with the mark below as our reference, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>استعلم لدى %1 عن عملية الدفع التي مرجعها من طرفنا العلامة أدناه، ثم اذكر ما وجدته. ولا يسري ذلك إلا عندما يذكر شخص ثانٍ الشيء نفسه؛ ولا يُرسل شيء من جديد ولا يُعاد شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>It was carried out, ticket</source>
        <translation>تم التنفيذ، التذكرة</translation>
    </message>
    <message>
        <source>It was paid out, number at the gateway</source>
        <translation>تم الدفع، الرقم لدى بوابة الدفع</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Number at the gateway</source>
        <translation>الرقم لدى بوابة الدفع</translation>
    </message>
    <message>
        <source>Give the ticket found on the server.</source>
        <translation>أدخل رقم التذكرة الموجود على الخادم.</translation>
    </message>
    <message>
        <source>Give the number found at the gateway.</source>
        <translation>أدخل الرقم الموجود لدى بوابة الدفع.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1، القراءة %2</translation>
    </message>
    <message>
        <source>nothing with this mark</source>
        <translation>لا شيء بهذه العلامة</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>لا جواب واضح</translation>
    </message>
    <message>
        <source>found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>لم يتم الاستعلام بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The server shows what our books say without it: it looks as if it was not carried out.</source>
        <translation>يُظهر الخادم ما تذكره دفاترنا من دون العملية: يبدو أنها لم تُنفذ.</translation>
    </message>
    <message>
        <source>The server shows what our books would say with it: it looks as if it was carried out.</source>
        <translation>يُظهر الخادم ما ستذكره دفاترنا مع العملية: يبدو أنها نُفذت.</translation>
    </message>
    <message>
        <source>The server shows neither of the two: something else moved on the account as well. Only the mark decides.</source>
        <translation>لا يُظهر الخادم أيًا من الاثنين: طرأت حركة أخرى على الحساب أيضًا. والعلامة وحدها هي الفيصل.</translation>
    </message>
    <message>
        <source>looked up: %1</source>
        <translation>استعلام: %1</translation>
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
        <translation>تجاوز بند تحقق في %1</translation>
    </message>
    <message>
        <source>Counts for what is asked for now; a change of it undoes this. You cannot approve the payment afterwards.</source>
        <translation>يسري على المطلوب الآن؛ وأي تغيير فيه يلغيه. ولا يمكنك اعتماد العملية بعد ذلك.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بند التحقق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>ما اطلعت عليه</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>تجاوز</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayAgainDialog</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>%1 can be paid out again</source>
        <translation>يمكن صرف %1 مجددًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (came back from here)</source>
        <translation>%1 (عاد من هنا)</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (لم يُتحقق منها بعد)</translation>
    </message>
    <message>
        <source>The client&apos;s destinations are being read.</source>
        <translation>تُقرأ وجهات العميل الآن.</translation>
    </message>
    <message>
        <source>This client has no destination that can be paid to; register one in the client&apos;s file.</source>
        <translation>ليس لهذا العميل وجهة يمكن الدفع إليها؛ سجّل واحدة في ملف العميل.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>أدخل المبلغ، مثل %1.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left.</source>
        <translation>لم يبقَ مما عاد سوى %1.</translation>
    </message>
    <message>
        <source>The money came back from there: say why it goes there again, or choose another destination.</source>
        <translation>عاد المال من هناك: اذكر لماذا يذهب إليها مجددًا، أو اختر وجهة أخرى.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentDecisions</name>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>مرجع المزود</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>What you need to know</source>
        <translation>المعلومات المطلوبة</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Approving…</source>
        <translation>جارٍ الاعتماد…</translation>
    </message>
    <message>
        <source>Entering…</source>
        <translation>جارٍ الإدخال…</translation>
    </message>
    <message>
        <source>%1 entered.</source>
        <translation>تم إدخال %1.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>%n payments approved.</source>
        <translation>
            <numerusform>تم اعتماد %n دفعة.</numerusform>
            <numerusform>تم اعتماد دفعة واحدة.</numerusform>
            <numerusform>تم اعتماد دفعتين.</numerusform>
            <numerusform>تم اعتماد %n دفعات.</numerusform>
            <numerusform>تم اعتماد %n دفعة.</numerusform>
            <numerusform>تم اعتماد %n دفعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>بكلماتك، للزملاء</translation>
    </message>
    <message numerus="yes">
        <source>%n payments rejected.</source>
        <translation>
            <numerusform>لم تُرفض أي دفعة.</numerusform>
            <numerusform>رُفضت دفعة واحدة.</numerusform>
            <numerusform>رُفضت دفعتان.</numerusform>
            <numerusform>رُفضت %n مدفوعات.</numerusform>
            <numerusform>رُفضت %n دفعة.</numerusform>
            <numerusform>رُفضت %n دفعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments returned.</source>
        <translation>
            <numerusform>لم تُعَد أي دفعة.</numerusform>
            <numerusform>أُعيدت دفعة واحدة.</numerusform>
            <numerusform>أُعيدت دفعتان.</numerusform>
            <numerusform>أُعيدت %n مدفوعات.</numerusform>
            <numerusform>أُعيدت %n دفعة.</numerusform>
            <numerusform>أُعيدت %n دفعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentList</name>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>What the client pays</source>
        <translation>ما يدفعه العميل</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What the provider keeps</source>
        <translation>ما يقتطعه المزود</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>المبلغ النهائي</translation>
    </message>
    <message>
        <source>What arrives in the end, after fee and exchange</source>
        <translation>ما يصل في النهاية بعد الرسوم والصرف</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>قيد المعالجة لدى</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>متأخر: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Who has to answer what is asked about it</source>
        <translation>من عليه الإجابة عما يُسأل عنه</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Asked, in time</source>
        <translation>سُئل، ضمن المهلة</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>دفعة عادت</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>لم تُعالج</translation>
    </message>
    <message>
        <source>Paid out again</source>
        <translation>صُرفت مجددًا</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>يبقى لدينا</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentPage</name>
    <message>
        <source>Decision sheet</source>
        <translation>ورقة القرار</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>سلسلة الاعتماد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>فتح ملف العميل</translation>
    </message>
    <message>
        <source>Audit trail of this payment</source>
        <translation>سجل التدقيق لعملية الدفع هذه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>لا توجد عملية دفع مفتوحة.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>اختر من القائمة، أو اضغط F9 للأكثر إلحاحًا.</translation>
    </message>
    <message>
        <source>held by %1 %2</source>
        <translation>قيد المعالجة لدى %1 %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>قيد المعالجة لدى %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>قيد المعالجة لديك %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Free margin now</source>
        <translation>الهامش المتاح الآن</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Way of this payment, now: %1</source>
        <translation>مسار عملية الدفع، الآن: %1</translation>
    </message>
    <message>
        <source>Way of this payment</source>
        <translation>مسار عملية الدفع</translation>
    </message>
    <message>
        <source>No answer came to “%1”. It is looked up and never sent twice.</source>
        <translation>لم يرد جواب عن «%1». يجري الاستعلام عنه ولا يُرسل مرتين أبدًا.</translation>
    </message>
    <message>
        <source>You said what happened; another person confirms it.</source>
        <translation>ذكرت ما حدث؛ ويؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>%1 said what happened; confirm it or say otherwise.</source>
        <translation>وردت إفادة من %1 بما حدث؛ أكدها أو اذكر خلافها.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>حسم…</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>الوجهة نفسها</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>آخر %1</translation>
    </message>
    <message>
        <source>Messages of the gateway</source>
        <translation>رسائل بوابة الدفع</translation>
    </message>
    <message>
        <source>Letters to the client</source>
        <translation>رسائل إلى العميل</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>جميع مسارات هذا النوع من المدفوعات</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>اسأل مجددًا…</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentProblems</name>
    <message>
        <source>This payment changed while you read it. Nothing was decided.</source>
        <translation>تغيرت عملية الدفع أثناء قراءتك. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>%1 approved this at %2.</source>
        <translation>اعتُمدت هذه العملية بواسطة %1 في %2.</translation>
    </message>
    <message>
        <source>%1 rejected this at %2.</source>
        <translation>رُفضت هذه العملية بواسطة %1 في %2.</translation>
    </message>
    <message>
        <source>%1 returned this for information at %2.</source>
        <translation>أُعيدت هذه العملية لاستكمال المعلومات بواسطة %1 في %2.</translation>
    </message>
    <message>
        <source>%1 answered the question at %2.</source>
        <translation>أُجيب عن السؤال بواسطة %1 في %2.</translation>
    </message>
    <message>
        <source>%1 changed this at %2.</source>
        <translation>عُدلت هذه العملية بواسطة %1 في %2.</translation>
    </message>
    <message>
        <source>%1 cancelled this at %2.</source>
        <translation>أُلغيت هذه العملية بواسطة %1 في %2.</translation>
    </message>
    <message>
        <source>This payment moved on at %2; the last to act was %1.</source>
        <translation>انتقلت عملية الدفع هذه إلى خطوة أخرى في %2؛ وآخر إجراء فيها من %1.</translation>
    </message>
    <message>
        <source>%1 has this payment open until %2. Nothing was decided.</source>
        <translation>عملية الدفع هذه مفتوحة لدى %1 حتى %2. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>A withdrawal of this amount to this destination is open already. Nothing was entered.</source>
        <translation>يوجد سحب مفتوح بهذا المبلغ إلى هذه الوجهة. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>The trading account is not active. Nothing was entered.</source>
        <translation>حساب التداول غير نشط. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>The destination is blocked. Nothing was entered.</source>
        <translation>الوجهة محظورة. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>This payment has gone on to “%1”. Nothing was decided.</source>
        <translation>انتقلت عملية الدفع هذه إلى «%1». لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>Only %1 is available on the account. Nothing was held.</source>
        <translation>المتاح في الحساب %1 فقط. لم يُحجز شيء.</translation>
    </message>
    <message>
        <source>This is more than you may approve in one payment. Hand it to somebody with a higher limit.</source>
        <translation>هذا أكثر مما يجوز لك اعتماده في عملية واحدة. أحلها إلى شخص حده أعلى.</translation>
    </message>
    <message>
        <source>This would be more than you may approve in one day. Hand it to somebody else.</source>
        <translation>هذا أكثر مما يجوز لك اعتماده في يوم واحد. أحلها إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Stopped by: %1. Nothing was approved.</source>
        <translation>المانع: %1. لم يُعتمد شيء.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency; ask an administrator.</source>
        <translation>لا يوجد سعر مرجعي لهذه العملة؛ راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>The amount cannot be used: it must be above zero.</source>
        <translation>المبلغ غير صالح: يجب أن يكون أكبر من صفر.</translation>
    </message>
    <message>
        <source>This needs a few words of explanation.</source>
        <translation>يحتاج هذا إلى توضيح ببضع كلمات.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>اختر سببًا من القائمة.</translation>
    </message>
    <message>
        <source>The ticket number cannot be used.</source>
        <translation>رقم التذكرة غير صالح.</translation>
    </message>
    <message>
        <source>This file does not hold the payment it was made for. Nothing was released.</source>
        <translation>لا يحتوي هذا الملف على عملية الدفع التي أُعدّ من أجلها. لم يُفرج عن شيء.</translation>
    </message>
    <message>
        <source>The bank&apos;s reference cannot be used.</source>
        <translation>لا يمكن استخدام مرجع البنك.</translation>
    </message>
    <message>
        <source>The day cannot be used: it must not lie before the payout was sent, nor in the future.</source>
        <translation>لا يمكن استخدام هذا اليوم: يجب ألا يسبق إرسال الدفعة وألا يكون في المستقبل.</translation>
    </message>
    <message>
        <source>Somebody else has switched this gateway meanwhile. Nothing was changed.</source>
        <translation>غيّر شخص آخر وضع هذه البوابة في هذه الأثناء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This gateway is switched that way already.</source>
        <translation>هذه البوابة على هذا الوضع بالفعل.</translation>
    </message>
    <message>
        <source>This file is not as you read it any more: somebody has released it or said something about it, or its hash is another. Nothing was changed.</source>
        <translation>لم يعد هذا الملف كما قرأته: أفرج عنه أحدهم أو قال شيئًا عنه أو تغيرت بصمته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These routes were made for others than hold now. Nothing was changed; read what holds and propose them anew.</source>
        <translation>وُضعت هذه المسارات بدل مسارات غير السارية الآن. لم يتغير شيء؛ اقرأ الساري واقترحها من جديد.</translation>
    </message>
    <message>
        <source>This file was released or given up, or its payment is being sent already or has ended. Nothing was changed.</source>
        <translation>أُفرج عن هذا الملف أو تم التخلي عنه، أو أن دفعته قيد الإرسال أو انتهت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with this meanwhile. Nothing was changed.</source>
        <translation>تولّى شخص آخر هذا الأمر في هذه الأثناء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Money under this reference of the bank is known already. Nothing was booked.</source>
        <translation>الأموال بهذا المرجع المصرفي معروفة من قبل. لم يُقيَّد شيء.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>هذا الملف موجود بالفعل.</translation>
    </message>
    <message>
        <source>This is more than is still owed. Nothing was entered.</source>
        <translation>هذا أكثر من الدين المتبقي. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Nothing is kept that could have been sent. Add it first.</source>
        <translation>لا يوجد محفوظ يمكن أن يكون قد أُرسل. أضفه أولًا.</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address to write to. Nothing was decided.</source>
        <translation>لا يوجد بريد إلكتروني في ملف العميل. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>The office is closed on that day. Choose a business day.</source>
        <translation>المكتب مغلق في ذلك اليوم. اختر يوم عمل.</translation>
    </message>
    <message>
        <source>The payment expires before that day. Choose an earlier one.</source>
        <translation>تنتهي صلاحية الدفعة قبل ذلك اليوم. اختر يومًا أبكر.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>انقضى ذلك اليوم. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Choose what the client is told from the list.</source>
        <translation>اختر من القائمة ما يُبلَّغ به العميل.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>اختر من يُسأل.</translation>
    </message>
    <message>
        <source>Nobody there can answer this now. Choose somebody else.</source>
        <translation>لا أحد هناك يستطيع الإجابة الآن. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>A move under this reference of the bank is known already. Nothing was entered.</source>
        <translation>هناك حركة معروفة بهذا المرجع لدى البنك. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>The gateway itself says what lies there. Nothing was entered.</source>
        <translation>البوابة نفسها تقول ما هو موجود هناك. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>Only %1 at %2 is promised to no payout. Nothing was moved.</source>
        <translation>لدى %2 لا يوجد سوى %1 غير موعود لأي دفعة. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was changed.</source>
        <translation>كلمة المرور غير صحيحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody is paid there any more: %1 retired this destination. Nothing was entered.</source>
        <translation>لم يعد يُدفع إلى هناك: أوقف %1 استخدام هذه الوجهة. لم يُدخَل شيء.</translation>
    </message>
    <message>
        <source>%1 pays this out again already. Nothing was entered.</source>
        <translation>%1 يصرف هذا مجددًا بالفعل. لم يُدخَل شيء.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left. Nothing was entered.</source>
        <translation>لم يبقَ مما عاد سوى %1. لم يُدخَل شيء.</translation>
    </message>
    <message>
        <source>The money came back from there. Say why it goes there again, or choose another destination.</source>
        <translation>عاد المال من هناك. اذكر لماذا يذهب إليها مجددًا، أو اختر وجهة أخرى.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentQueue</name>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>بانتظاري</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>الإيداعات</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Reference or client</source>
        <translation>المرجع أو العميل</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>فتح ملف العميل</translation>
    </message>
    <message>
        <source>Approve %1 payments…</source>
        <translation>اعتماد المدفوعات (%1)…</translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>%1 في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 اليوم</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>%1 أقدم</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 متأخر</translation>
    </message>
    <message>
        <source>%1: %2 open (%3)</source>
        <translation>%1: المفتوح %2 (%3)</translation>
    </message>
    <message>
        <source>receipts without owner: %1</source>
        <translation>مقبوضات بلا صاحب: %1</translation>
    </message>
    <message>
        <source>open disputes: %1</source>
        <translation>اعتراضات مفتوحة: %1</translation>
    </message>
    <message>
        <source>No payment matches the filters.</source>
        <translation>لا توجد عملية دفع مطابقة لعوامل التصفية.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>أزل أحد عوامل التصفية لعرض المزيد.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>Every outcome is known.</source>
        <translation>جميع النتائج معروفة.</translation>
    </message>
    <message>
        <source>Payments that got no answer from a server would stand here.</source>
        <translation>تظهر هنا المدفوعات التي لم يرد بشأنها جواب من خادم.</translation>
    </message>
    <message>
        <source>No open payments here.</source>
        <translation>لا توجد مدفوعات مفتوحة هنا.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the history.</source>
        <translation>تظهر المدفوعات الجديدة تلقائيًا؛ ويعرض «الكل» ما مضى.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>money to be confirmed: %1</source>
        <translation>أموال بانتظار التأكيد: %1</translation>
    </message>
    <message>
        <source>deposits to be judged: %1</source>
        <translation>إيداعات للحكم فيها: %1</translation>
    </message>
    <message>
        <source>debts of clients: %1</source>
        <translation>ديون العملاء: %1</translation>
    </message>
    <message>
        <source>Payments that need your approval or your answer appear here by themselves.</source>
        <translation>تظهر هنا تلقائيًا الدفعات التي تحتاج إلى موافقتك أو ردك.</translation>
    </message>
    <message>
        <source>Reject %1 payments…</source>
        <translation>رفض المدفوعات (%1)…</translation>
    </message>
    <message>
        <source>Return %1 payments for information…</source>
        <translation>إعادة المدفوعات لاستكمال المعلومات (%1)…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Every payout that came back is dealt with.</source>
        <translation>عولجت كل الدفعات التي عادت.</translation>
    </message>
    <message>
        <source>Payouts that come back stand here until they are paid out again or stay.</source>
        <translation>تبقى الدفعات التي تعود هنا حتى تُصرف مجددًا أو تبقى لدينا.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentTexts</name>
    <message>
        <source>Identity check incomplete</source>
        <translation>التحقق من الهوية غير مكتمل</translation>
    </message>
    <message>
        <source>Destination does not belong to the client</source>
        <translation>الوجهة لا تعود إلى العميل</translation>
    </message>
    <message>
        <source>Must go back to the source of the deposit</source>
        <translation>تلزم الإعادة إلى مصدر الإيداع</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>اشتباه في احتيال</translation>
    </message>
    <message>
        <source>Not enough free margin</source>
        <translation>الهامش المتاح غير كافٍ</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>طلب مكرر</translation>
    </message>
    <message>
        <source>Proof of the destination needed</source>
        <translation>يلزم إثبات الوجهة</translation>
    </message>
    <message>
        <source>Source of funds needed</source>
        <translation>يلزم إثبات مصدر الأموال</translation>
    </message>
    <message>
        <source>Amount unclear</source>
        <translation>المبلغ غير واضح</translation>
    </message>
    <message>
        <source>Client asked for it</source>
        <translation>بطلب من العميل</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Paid by somebody else</source>
        <translation>دفعه شخص آخر</translation>
    </message>
    <message>
        <source>Nobody expects this money</source>
        <translation>مبلغ غير متوقع</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>مبادرة حسن نية</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>عرض ترويجي</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>عدم النشاط</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>سعر خاطئ</translation>
    </message>
    <message>
        <source>Booked in error</source>
        <translation>قُيد خطأً</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>رصيد سالب</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>تم الاطلاع على الأدلة</translation>
    </message>
    <message>
        <source>Client known</source>
        <translation>العميل معروف</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>payments specialist</source>
        <translation>أخصائي مدفوعات</translation>
    </message>
    <message>
        <source>payments manager</source>
        <translation>مدير مدفوعات</translation>
    </message>
    <message>
        <source>compliance officer</source>
        <translation>مسؤول امتثال</translation>
    </message>
    <message>
        <source>operations manager</source>
        <translation>مدير عمليات</translation>
    </message>
    <message>
        <source>client wallet</source>
        <translation>محفظة العميل</translation>
    </message>
    <message>
        <source>client trading</source>
        <translation>حساب تداول العميل</translation>
    </message>
    <message>
        <source>bonus credit</source>
        <translation>رصيد المكافآت الائتماني</translation>
    </message>
    <message>
        <source>provider receivable</source>
        <translation>مستحقات لدى المزود</translation>
    </message>
    <message>
        <source>provider reserve</source>
        <translation>احتياطي لدى المزود</translation>
    </message>
    <message>
        <source>payout in flight</source>
        <translation>دفعة صادرة في الطريق</translation>
    </message>
    <message>
        <source>bank, client money</source>
        <translation>البنك، أموال العملاء</translation>
    </message>
    <message>
        <source>bank, own money</source>
        <translation>البنك، أموال الشركة</translation>
    </message>
    <message>
        <source>unallocated receipts</source>
        <translation>مقبوضات غير مخصصة</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>transfer in flight</source>
        <translation>تحويل في الطريق</translation>
    </message>
    <message>
        <source>provider costs</source>
        <translation>تكاليف المزود</translation>
    </message>
    <message>
        <source>bonus granted</source>
        <translation>مكافآت ممنوحة</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>تعديلات الأرصدة</translation>
    </message>
    <message>
        <source>negative balance expense</source>
        <translation>مصروف الأرصدة السالبة</translation>
    </message>
    <message>
        <source>disputed, claimed back</source>
        <translation>مبالغ معترض عليها، مطالب باستردادها</translation>
    </message>
    <message>
        <source>lost disputes</source>
        <translation>خسائر الاعتراضات</translation>
    </message>
    <message>
        <source>exchange position</source>
        <translation>مركز الصرف</translation>
    </message>
    <message>
        <source>exchange income</source>
        <translation>إيراد الصرف</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>فروق التقريب</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>مشطوبات</translation>
    </message>
    <message>
        <source>trading result</source>
        <translation>نتيجة التداول</translation>
    </message>
    <message>
        <source>suspense</source>
        <translation>حساب معلق</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>taken by the bridge</source>
        <translation>تسلمه الجسر</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>outcome unknown, being looked up</source>
        <translation>نتيجة غير معروفة، يجري الاستعلام</translation>
    </message>
    <message>
        <source>outcome unknown, waits for two people</source>
        <translation>نتيجة غير معروفة، بانتظار شخصين</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Not possible in the state this payment is in.</source>
        <translation>غير ممكن في حالة عملية الدفع هذه.</translation>
    </message>
    <message>
        <source>Another person has it open.</source>
        <translation>مفتوحة لدى شخص آخر.</translation>
    </message>
    <message>
        <source>You entered or changed this payment; another person decides.</source>
        <translation>أدخلت عملية الدفع هذه أو غيرتها؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person resolves it.</source>
        <translation>شاركت في عملية الدفع هذه أو في وجهتها؛ ويحسمها شخص آخر.</translation>
    </message>
    <message>
        <source>You added or verified the destination; another person decides.</source>
        <translation>أضفت الوجهة أو وثقتها؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>You have approved this payment already.</source>
        <translation>سبق لك اعتماد عملية الدفع هذه.</translation>
    </message>
    <message>
        <source>The open steps need another role.</source>
        <translation>تتطلب الخطوات المفتوحة دورًا آخر.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount; ask an administrator.</source>
        <translation>لا توجد قاعدة اعتماد تشمل هذا المبلغ؛ راجع مسؤول النظام.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>يمنع ذلك أحد بنود التحقق: انظر الصفوف الحمراء.</translation>
    </message>
    <message>
        <source>You let it pass against a check; another person approves.</source>
        <translation>تجاوزت بند تحقق فيها؛ والاعتماد لشخص آخر.</translation>
    </message>
    <message>
        <source>No check that could be let pass stands against it.</source>
        <translation>لا يوجد بند تحقق مانع يمكن تجاوزه.</translation>
    </message>
    <message>
        <source>You may not approve this one.</source>
        <translation>لا يجوز لك اعتماد هذه العملية.</translation>
    </message>
    <message>
        <source>Not possible now: %1.</source>
        <translation>غير ممكن الآن: %1.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>الاعتمادات</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>بنود التحقق</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>كُسب</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خُسر</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انقضت المهلة</translation>
    </message>
    <message>
        <source>That colleague may not approve this payment.</source>
        <translation>لا يجوز لذلك الزميل اعتماد عملية الدفع هذه.</translation>
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
        <translation>ديون على العملاء</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>أُرسلت الأدلة</translation>
    </message>
    <message>
        <source>What we asked for did not come</source>
        <translation>لم يصل ما طلبناه</translation>
    </message>
    <message>
        <source>Only to an account in their own name</source>
        <translation>إلى حساب باسمه فقط</translation>
    </message>
    <message>
        <source>Money goes back the way it came</source>
        <translation>تعود الأموال كما وصلت</translation>
    </message>
    <message>
        <source>Not enough free money</source>
        <translation>الأموال الحرة غير كافية</translation>
    </message>
    <message>
        <source>Asked for already</source>
        <translation>سبق طلبها</translation>
    </message>
    <message>
        <source>Details not correct</source>
        <translation>البيانات غير صحيحة</translation>
    </message>
    <message>
        <source>Not possible in this form</source>
        <translation>غير ممكن بهذا الشكل</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>the partner manager</source>
        <translation>مدير الشركاء</translation>
    </message>
    <message>
        <source>the role “%1”</source>
        <translation>الدور «%1»</translation>
    </message>
    <message>
        <source>support agent</source>
        <translation>موظف الدعم</translation>
    </message>
    <message>
        <source>Other colleagues are asked; they answer, or whoever asked.</source>
        <translation>السؤال موجه إلى زملاء آخرين؛ يجيبون هم أو من سأل.</translation>
    </message>
    <message>
        <source>The bridge has it already; it can no longer be called off.</source>
        <translation>هي لدى الجسر بالفعل؛ لم يعد سحبها ممكنًا.</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>رئيس الامتثال</translation>
    </message>
    <message>
        <source>partner manager</source>
        <translation>مدير الشركاء</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>محلل</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>The client wants it so</source>
        <translation>يريد العميل ذلك</translation>
    </message>
    <message>
        <source>It goes onto a trading account</source>
        <translation>يذهب إلى حساب تداول</translation>
    </message>
    <message>
        <source>Paid in another way</source>
        <translation>دُفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Another payment pays this out again.</source>
        <translation>دفعة أخرى تصرف هذا مجددًا.</translation>
    </message>
    <message>
        <source>Nothing of what came back is left.</source>
        <translation>لم يبقَ شيء مما عاد.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>New withdrawal…</source>
        <translation>سحب جديد…</translation>
    </message>
    <message>
        <source>New deposit…</source>
        <translation>إيداع جديد…</translation>
    </message>
    <message>
        <source>New transfer…</source>
        <translation>تحويل جديد…</translation>
    </message>
    <message>
        <source>New account operation…</source>
        <translation>عملية حساب جديدة…</translation>
    </message>
    <message>
        <source>Approve the selected payments…</source>
        <translation>اعتماد المدفوعات المحددة…</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>دفتر أستاذ هذا العميل</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>دفتر أستاذ الشركة</translation>
    </message>
    <message>
        <source>Refresh payments</source>
        <translation>تحديث المدفوعات</translation>
    </message>
    <message>
        <source>What waits for me, most urgent first</source>
        <translation>ما هو بانتظاري، الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>A withdrawal that a check stands against</source>
        <translation>سحب يمنعه أحد بنود التحقق</translation>
    </message>
    <message>
        <source>The last look before an approval</source>
        <translation>النظرة الأخيرة قبل الاعتماد</translation>
    </message>
    <message>
        <source>A rejection with its reason</source>
        <translation>رفض مع بيان سببه</translation>
    </message>
    <message>
        <source>A question to whoever asked for the payment</source>
        <translation>سؤال إلى من طلب عملية الدفع</translation>
    </message>
    <message>
        <source>A withdrawal that waits for information</source>
        <translation>سحب بانتظار المعلومات</translation>
    </message>
    <message>
        <source>A settled withdrawal with all that happened</source>
        <translation>سحب تمت تسويته مع كل ما حدث</translation>
    </message>
    <message>
        <source>A withdrawal whose outcome nobody knows</source>
        <translation>سحب نتيجته غير معروفة</translation>
    </message>
    <message>
        <source>Two people say what became of it</source>
        <translation>شخصان يحددان ما آل إليه</translation>
    </message>
    <message>
        <source>A withdrawal entered for a client</source>
        <translation>سحب أُدخل لعميل</translation>
    </message>
    <message>
        <source>Everything that is open, of every kind</source>
        <translation>كل ما هو مفتوح من جميع الأنواع</translation>
    </message>
    <message>
        <source>A deposit that somebody else paid</source>
        <translation>إيداع دفعه شخص آخر</translation>
    </message>
    <message>
        <source>A deposit of which less came than announced</source>
        <translation>إيداع ورد منه أقل من المعلن</translation>
    </message>
    <message>
        <source>A transfer that waits for approval</source>
        <translation>تحويل بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>A fee, a credit, an adjustment before approval</source>
        <translation>رسوم ورصيد ائتماني وتعديل رصيد قبل الاعتماد</translation>
    </message>
    <message>
        <source>A deposit announced for a client</source>
        <translation>إيداع معلن عنه لعميل</translation>
    </message>
    <message>
        <source>A transfer entered for a client</source>
        <translation>تحويل أُدخل لعميل</translation>
    </message>
    <message>
        <source>An account operation entered for a client</source>
        <translation>عملية حساب أُدخلت لعميل</translation>
    </message>
    <message>
        <source>Several payments approved at once, after a look at each</source>
        <translation>عدة مدفوعات تُعتمد معًا بعد النظر في كل منها</translation>
    </message>
    <message>
        <source>From a client&apos;s balance down to its postings</source>
        <translation>من رصيد العميل إلى قيوده</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>Changed while you read it: %1.</source>
        <translation>تغير أثناء قراءتك: %1.</translation>
    </message>
    <message>
        <source>Given back to the queue: nothing was done with it for a while.</source>
        <translation>أُعيدت إلى قائمة الانتظار: لم يُتخذ فيها أي إجراء مدة من الزمن.</translation>
    </message>
    <message>
        <source>Select the payments in the list first.</source>
        <translation>حدد المدفوعات في القائمة أولًا.</translation>
    </message>
    <message>
        <source>Receipts without owner</source>
        <translation>مقبوضات بلا صاحب</translation>
    </message>
    <message>
        <source>Disputes of deposits</source>
        <translation>الاعتراضات على الإيداعات</translation>
    </message>
    <message>
        <source>Money that came and belongs to nobody yet</source>
        <translation>أموال وردت ولا تعود إلى أحد بعد</translation>
    </message>
    <message>
        <source>Somebody says whose money it is</source>
        <translation>إفادة أحدهم بمن يعود إليه المال</translation>
    </message>
    <message>
        <source>Deposits their payers dispute</source>
        <translation>إيداعات يعترض عليها دافعوها</translation>
    </message>
    <message>
        <source>A dispute entered from its deposit</source>
        <translation>اعتراض أُدخل من إيداعه</translation>
    </message>
    <message>
        <source>A payment handed to a colleague</source>
        <translation>عملية دفع أُحيلت إلى زميل</translation>
    </message>
    <message>
        <source>An entry of the ledger with all its legs</source>
        <translation>قيد في دفتر الأستاذ بكل أطرافه</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>جميع مسارات هذا النوع من المدفوعات</translation>
    </message>
    <message>
        <source>Every step a payment may take, and who takes it</source>
        <translation>كل خطوة يمكن أن تخطوها الدفعة ومن ينفذها</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>أموال مُدخلة يدويًا</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>ما تقوله البوابات</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>ما على العملاء من ديون</translation>
    </message>
    <message>
        <source>A dispute is answered with a file</source>
        <translation>يُجاب عن اعتراض بملف</translation>
    </message>
    <message>
        <source>Money entered by hand waits for a second person</source>
        <translation>أموال مُدخلة يدويًا تنتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Money read off the statement of a bank</source>
        <translation>أموال مقروءة من كشف بنك</translation>
    </message>
    <message>
        <source>What gateways say and people have to judge</source>
        <translation>ما تقوله البوابات ويجب أن يحكم فيه أشخاص</translation>
    </message>
    <message>
        <source>What clients owe after a lost dispute</source>
        <translation>ما على العملاء بعد اعتراض خاسر</translation>
    </message>
    <message>
        <source>From a wallet to an account…</source>
        <translation>من محفظة إلى حساب…</translation>
    </message>
    <message>
        <source>Reject the selected payments…</source>
        <translation>رفض المدفوعات المحددة…</translation>
    </message>
    <message>
        <source>Return the selected payments…</source>
        <translation>إعادة المدفوعات المحددة…</translation>
    </message>
    <message>
        <source>Several payments rejected at once, for one reason</source>
        <translation>رفض عدة مدفوعات دفعة واحدة ولسبب واحد</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>دفعات عادت</translation>
    </message>
    <message>
        <source>A payout that came back, which nobody has dealt with</source>
        <translation>دفعة عادت ولم يعالجها أحد</translation>
    </message>
    <message>
        <source>What came back, paid out again</source>
        <translation>ما عاد، مصروفًا مجددًا</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayoutsPage</name>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر سؤال</translation>
    </message>
    <message>
        <source>Gateway&apos;s number</source>
        <translation>الرقم لدى البوابة</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما ذُكر حتى الآن</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>دفعات صادرة سُوّيت</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>دفعات صادرة في الطريق</translation>
    </message>
    <message>
        <source>Payouts settled in the last ninety days. One that came back afterwards is entered here by two people.</source>
        <translation>دفعات صادرة سُوّيت خلال آخر تسعين يومًا. إذا عادت إحداها لاحقًا، يُدخل ذلك هنا شخصان.</translation>
    </message>
    <message>
        <source>Payouts that were handed over and whose outcome is not known. Where no gateway tells us, two people enter what the bank says.</source>
        <translation>دفعات صادرة سُلّمت ولم تُعرف نتيجتها. حيث لا تُبلغنا أي بوابة، يُدخل شخصان ما يقوله البنك.</translation>
    </message>
    <message>
        <source>No payout was settled lately.</source>
        <translation>لم تُسوَّ أي دفعة صادرة مؤخرًا.</translation>
    </message>
    <message>
        <source>No payout is on its way.</source>
        <translation>لا توجد دفعة صادرة في الطريق.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>تظهر الدفعات الصادرة هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح عملية الدفع</translation>
    </message>
    <message>
        <source>Enter the outcome…</source>
        <translation>إدخال النتيجة…</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>لم يذكر أحد شيئًا</translation>
    </message>
    <message>
        <source>You; waits for another person</source>
        <translation>أنت؛ بانتظار شخص آخر</translation>
    </message>
    <message>
        <source>%1; waits for the second person</source>
        <translation>%1؛ بانتظار الشخص الثاني</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>اختر دفعة صادرة من القائمة.</translation>
    </message>
    <message>
        <source>Enter the outcome of %1…</source>
        <translation>إدخال نتيجة %1…</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>أُدخلت؛ %1 بانتظار أن يذكر شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>The outcome of %1 is booked.</source>
        <translation>قُيّدت نتيجة %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalForm</name>
    <message>
        <source>Nothing changes before another administrator approves the proposal.</source>
        <translation>لا يتغير شيء قبل أن يوافق مسؤول آخر على الاقتراح.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose this</source>
        <translation>اقتراح هذا</translation>
    </message>
    <message>
        <source>Fill every field.</source>
        <translation>املأ كل الحقول.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalsPage</name>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Changes of these rules that wait for their decision. Nobody decides on what they proposed.</source>
        <translation>تغييرات في هذه القواعد بانتظار البت فيها. ولا يبت أحد فيما اقترحه.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>لا توجد اقتراحات.</translation>
    </message>
    <message>
        <source>Proposals of the other pages appear here by themselves.</source>
        <translation>تظهر هنا تلقائيًا اقتراحات الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Approve the change…</source>
        <translation>اعتماد التغيير…</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>مصفوفة الاعتماد</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>الاعتماد التلقائي</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>من %1: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>%1, with the password</source>
        <translation>%1، مع كلمة المرور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>اختر اقتراحًا من القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>اقترحت هذا بنفسك؛ والقرار لشخص آخر.</translation>
    </message>
    <message>
        <source>Approve the change</source>
        <translation>اعتماد التغيير</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>رفض التغيير</translation>
    </message>
    <message>
        <source>It holds at once, for payments decided from now on.</source>
        <translation>يسري فورًا على المدفوعات التي يُبت فيها من الآن.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>لا يتغير شيء. ويرى مقدم الاقتراح السبب.</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>التغيير %1 ساري المفعول.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>تم رفض التغيير %1.</translation>
    </message>
    <message>
        <source>Routes of payouts</source>
        <translation>مسارات المدفوعات الصادرة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s), instead of set %2</source>
        <translation>
            <numerusform>%1: دون سطور بدل المجموعة %2 (%n)</numerusform>
            <numerusform>%1: سطر واحد بدل المجموعة %2 (%n)</numerusform>
            <numerusform>%1: سطران بدل المجموعة %2 (%n)</numerusform>
            <numerusform>%1: %n سطور بدل المجموعة %2</numerusform>
            <numerusform>%1: %n سطرًا بدل المجموعة %2</numerusform>
            <numerusform>%1: %n سطر بدل المجموعة %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, for %1:
%2

Proposed:
%3</source>
        <translation>الآن لـ %1:
%2

المقترح:
%3</translation>
    </message>
    <message>
        <source>Other routes have come into force since it was proposed; it can only be rejected.</source>
        <translation>دخلت مسارات أخرى حيز التنفيذ منذ الاقتراح؛ لا يمكن إلا رفضه.</translation>
    </message>
    <message>
        <source>%1: it does not say all that a rule must; it can only be rejected.</source>
        <translation>%1: لا يذكر كل ما يجب أن تذكره القاعدة؛ لا يمكن إلا رفضه.</translation>
    </message>
    <message>
        <source>Source of a market rate</source>
        <translation>مصدر سعر السوق</translation>
    </message>
    <message>
        <source>%1/%2: %3 of %4</source>
        <translation>%1/%2: %3 من %4</translation>
    </message>
    <message>
        <source>%1/%2: through %3</source>
        <translation>%1/%2: عبر %3</translation>
    </message>
    <message>
        <source>%1/%2: no source any more</source>
        <translation>%1/%2: بلا مصدر من الآن</translation>
    </message>
    <message>
        <source>Scope of a person</source>
        <translation>نطاق شخص</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n brand(s), desk(s), team(s) or partner(s)</source>
        <translation>
            <numerusform>%1: لا علامة ولا مكتب ولا فريق ولا شريك (%n)</numerusform>
            <numerusform>%1: علامة أو مكتب أو فريق أو شريك واحد (%n)</numerusform>
            <numerusform>%1: علامتان أو مكتبان أو فريقان أو شريكان (%n)</numerusform>
            <numerusform>%1: %n علامات أو مكاتب أو فرق أو شركاء</numerusform>
            <numerusform>%1: %n علامة أو مكتباً أو فريقاً أو شريكاً</numerusform>
            <numerusform>%1: %n علامة أو مكتب أو فريق أو شريك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every client</source>
        <translation>%1: كل العملاء</translation>
    </message>
    <message>
        <source>Would see: %1
%2</source>
        <translation>سيرى: %1
%2</translation>
    </message>
    <message>
        <source>It holds at once: for lists, files and payments.</source>
        <translation>يسري فوراً: على القوائم والملفات والمدفوعات.</translation>
    </message>
    <message>
        <source>Now, for deposits by %1:
%2

Proposed:
%3</source>
        <translation>الآن، لإيداعات %1:
%2

المقترح:
%3</translation>
    </message>
    <message>
        <source>this rule ends, the more general one holds again</source>
        <translation>تنتهي هذه القاعدة، وتسري القاعدة الأعم من جديد</translation>
    </message>
    <message>
        <source>%1, only for %2: %3</source>
        <translation>%1، فقط لـ %2: %3</translation>
    </message>
    <message>
        <source>It was proposed by the clock of %1, and the cut-off goes by another since; it can only be rejected.</source>
        <translation>اقتُرح بتوقيت %1، والموعد النهائي يتبع منذ ذلك الحين توقيتًا آخر؛ ولا يمكن إلا رفضه.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RateSourceDialog</name>
    <message>
        <source>Source of a market rate</source>
        <translation>مصدر سعر السوق</translation>
    </message>
    <message>
        <source>Both directions of the pair follow from it. Nothing changes before another administrator approves the proposal.</source>
        <translation>منه يُشتق اتجاها الزوج كلاهما. لا يتغير شيء قبل أن يوافق مسؤول آخر على الاقتراح.</translation>
    </message>
    <message>
        <source>Symbol of a trading server</source>
        <translation>رمز خادم تداول</translation>
    </message>
    <message>
        <source>Through another currency</source>
        <translation>عبر عملة أخرى</translation>
    </message>
    <message>
        <source>No source any more</source>
        <translation>بلا مصدر من الآن</translation>
    </message>
    <message>
        <source>Trading server</source>
        <translation>خادم التداول</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Currency between</source>
        <translation>العملة الوسيطة</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>وحدة واحدة من</translation>
    </message>
    <message>
        <source>Is so many units of</source>
        <translation>تساوي هذا العدد من وحدات</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose this source</source>
        <translation>اقتراح هذا المصدر</translation>
    </message>
    <message>
        <source>Choose two currencies.</source>
        <translation>اختر عملتين.</translation>
    </message>
    <message>
        <source>Name the server and the symbol.</source>
        <translation>اذكر الخادم والرمز.</translation>
    </message>
    <message>
        <source>Choose a third currency.</source>
        <translation>اختر عملة ثالثة.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RatesPage</name>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last bid</source>
        <translation>آخر سعر طلب</translation>
    </message>
    <message>
        <source>Last ask</source>
        <translation>آخر سعر عرض</translation>
    </message>
    <message>
        <source>Against the rate before</source>
        <translation>مقارنة بالسعر السابق</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>كذلك منذ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Market rates</source>
        <translation>أسعار السوق</translation>
    </message>
    <message>
        <source>What transfers between currencies are quoted by, less the markup. A price that is old, crossed or far off is not let in; one that jumped waits for a person.</source>
        <translation>ما تُسعَّر به التحويلات بين العملات بعد خصم الهامش. لا يُقبل سعر قديم أو متقاطع أو بعيد؛ والسعر الذي قفز ينتظر شخصًا.</translation>
    </message>
    <message>
        <source>No pair has a source.</source>
        <translation>لا يوجد زوج له مصدر.</translation>
    </message>
    <message>
        <source>Let this rate in…</source>
        <translation>قبول هذا السعر…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Jumped; waits for a person</source>
        <translation>قفز؛ ينتظر شخصًا</translation>
    </message>
    <message>
        <source>The last price is old</source>
        <translation>آخر سعر قديم</translation>
    </message>
    <message>
        <source>The last price is of the future</source>
        <translation>آخر سعر من المستقبل</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>سعر الطلب أعلى من سعر العرض</translation>
    </message>
    <message>
        <source>The server has no price</source>
        <translation>ليس لدى الخادم سعر</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Too old to be quoted</source>
        <translation>أقدم من أن يُسعَّر به</translation>
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
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose a rate that jumped.</source>
        <translation>اختر سعرًا قفز.</translation>
    </message>
    <message>
        <source>Let %1/%2 in</source>
        <translation>قبول %1/%2</translation>
    </message>
    <message>
        <source>Transfers are quoted by it from now on. Look at another source first: what a server says by mistake costs money.</source>
        <translation>من الآن تُسعَّر التحويلات به. انظر أولًا إلى مصدر آخر: ما يقوله الخادم خطأً يكلّف مالًا.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Where you looked</source>
        <translation>أين نظرت</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>%1/%2 is let in.</source>
        <translation>قُبل %1/%2.</translation>
    </message>
    <message>
        <source>An administrator proposes the symbol of a trading server here, and another agrees.</source>
        <translation>يقترح مسؤول هنا رمز خادم تداول، ويوافق آخر.</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>مصدر جديد…</translation>
    </message>
    <message>
        <source>Propose another source…</source>
        <translation>اقتراح مصدر آخر…</translation>
    </message>
    <message>
        <source>Choose a pair in the list.</source>
        <translation>اختر زوجًا من القائمة.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>اقتُرح التغيير %1؛ يبتّ فيه مسؤول آخر.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptEntryDialog</name>
    <message>
        <source>Money that came to a bank account</source>
        <translation>أموال وصلت إلى حساب مصرفي</translation>
    </message>
    <message>
        <source>As it stands on the statement of the bank. Another person compares it with the same statement; only then it is booked.</source>
        <translation>كما ورد في كشف البنك. يقارنه شخص آخر بالكشف نفسه؛ وعندها فقط يُقيَّد.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع البنك</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>دفعه</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>تاريخ القيمة</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>ما كتبه الدافع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>إدخال الأموال</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>أدخل مرجع البنك.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>أدخل المبلغ.</translation>
    </message>
    <message>
        <source>Say who paid.</source>
        <translation>اذكر من دفع.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>رقم IBAN للدافع</translation>
    </message>
    <message>
        <source>where the statement says it</source>
        <translation>إن ذكره كشف الحساب</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptsWindow</name>
    <message>
        <source>Due</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>ما كتبه الدافع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>الرقم لدى المزود</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>عملية الدفع</translation>
    </message>
    <message>
        <source>To go back, says</source>
        <translation>مقترح الإعادة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>وقت الورود</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>اقتطاع المزود</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>المقبوضات</translation>
    </message>
    <message>
        <source>Money that came and that no announced deposit claims. It is booked already, as not allocated; what is missing is its owner.</source>
        <translation>أموال وردت ولا يقابلها إيداع معلن عنه. وهي مقيدة في الدفاتر أموالًا غير مخصصة؛ والناقص هو صاحبها.</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>بلا صاحب</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>معادة</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Money that no announced deposit claims appears by itself.</source>
        <translation>تظهر هنا تلقائيًا الأموال التي لا يقابلها إيداع معلن عنه.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>إعادة إلى الدافع…</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>فتح عملية الدفع</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>تخصيص…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Choose a receipt in the list.</source>
        <translation>اختر من المقبوضات في القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Only money without an owner is allocated or sent back.</source>
        <translation>لا يُخصص ولا يُعاد إلا المال الذي بلا صاحب.</translation>
    </message>
    <message>
        <source>It belongs to no payment yet.</source>
        <translation>لا يعود إلى أي عملية دفع بعد.</translation>
    </message>
    <message>
        <source>Allocate %1…</source>
        <translation>تخصيص %1…</translation>
    </message>
    <message>
        <source>Confirm sending back…</source>
        <translation>تأكيد الإعادة إلى الدافع…</translation>
    </message>
    <message>
        <source>Allocated as %1; another person approves it.</source>
        <translation>تم التخصيص بالمرجع %1؛ ويعتمده شخص آخر.</translation>
    </message>
    <message>
        <source>Sent back to its payer.</source>
        <translation>أُعيد المبلغ إلى دافعه.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same before it is booked back.</source>
        <translation>تم الاقتراح؛ ويذكر شخص ثانٍ الشيء نفسه قبل قيد الإعادة في الدفاتر.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveriesWindow</name>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>المتبقي من الدين</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>to be written off, says %1</source>
        <translation>للشطب، يقول %1</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>ما على العملاء من ديون</translation>
    </message>
    <message>
        <source>What a lost dispute or a deposit taken back has left. Nothing is taken from another account by itself; the client&apos;s withdrawals are stopped by a check until it is paid or written off.</source>
        <translation>ما خلّفه اعتراض خاسر أو إيداع مُسترد. لا يؤخذ شيء تلقائيًا من حساب آخر؛ ويوقف فحصٌ سحوبات العميل حتى يُدفع أو يُشطب.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>دَين قائم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Nobody owes anything here.</source>
        <translation>لا أحد مدين هنا.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>فتح الإيداع</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>شطب…</translation>
    </message>
    <message>
        <source>Drop the payment…</source>
        <translation>إسقاط الدفعة…</translation>
    </message>
    <message>
        <source>Confirm the payment…</source>
        <translation>تأكيد الدفعة…</translation>
    </message>
    <message>
        <source>Enter a payment…</source>
        <translation>إدخال دفعة…</translation>
    </message>
    <message>
        <source>a lost dispute</source>
        <translation>اعتراض خاسر</translation>
    </message>
    <message>
        <source>a deposit taken back</source>
        <translation>إيداع مُسترد</translation>
    </message>
    <message>
        <source>Choose a debt in the list.</source>
        <translation>اختر دَينًا من القائمة.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يقوم بذلك.</translation>
    </message>
    <message>
        <source>This debt has ended.</source>
        <translation>انتهى هذا الدين.</translation>
    </message>
    <message>
        <source>A payment waits for a second person.</source>
        <translation>دفعة تنتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>No payment waits for a second person.</source>
        <translation>لا دفعة تنتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>You entered it; another person confirms it.</source>
        <translation>أدخلتها أنت؛ ويؤكدها شخص آخر.</translation>
    </message>
    <message>
        <source>You proposed it; another person says the same.</source>
        <translation>اقترحته أنت؛ ويقول شخص آخر الشيء نفسه.</translation>
    </message>
    <message>
        <source>Confirm writing off…</source>
        <translation>تأكيد الشطب…</translation>
    </message>
    <message>
        <source>Proposed; another person confirms it before it is booked.</source>
        <translation>اقتُرح؛ ويؤكده شخص آخر قبل قيده.</translation>
    </message>
    <message>
        <source>Confirm a payment towards %1</source>
        <translation>تأكيد دفعة من %1</translation>
    </message>
    <message>
        <source>Drop a payment towards %1</source>
        <translation>إسقاط دفعة من %1</translation>
    </message>
    <message>
        <source>It is booked at once.</source>
        <translation>تُقيَّد فورًا.</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>لا يُقيَّد شيء.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>the client&apos;s wallet</source>
        <translation>محفظة العميل</translation>
    </message>
    <message>
        <source>money that came</source>
        <translation>أموال وصلت</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Book the payment</source>
        <translation>قيد الدفعة</translation>
    </message>
    <message>
        <source>Drop the payment</source>
        <translation>إسقاط الدفعة</translation>
    </message>
    <message>
        <source>Paid: nothing is owed any more.</source>
        <translation>دُفع: لم يبقَ دَين.</translation>
    </message>
    <message>
        <source>The debt stays open with what is left.</source>
        <translation>يبقى الدين مفتوحًا بما تبقّى.</translation>
    </message>
    <message>
        <source>Write off what is owed for %1</source>
        <translation>شطب دَين %1</translation>
    </message>
    <message>
        <source>It becomes a loss when a second person says the same.</source>
        <translation>يصبح خسارة عندما يقول شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما قيل حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why nothing more will come</source>
        <translation>لماذا لن يأتي المزيد</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>شطب %1</translation>
    </message>
    <message>
        <source>Written off.</source>
        <translation>شُطب.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same.</source>
        <translation>اقتُرح؛ ويقول شخص ثانٍ الشيء نفسه.</translation>
    </message>
    <message>
        <source>a payout of too much</source>
        <translation>دفعة زائدة</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveryPaymentDialog</name>
    <message>
        <source>A payment towards %1</source>
        <translation>دفعة من %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>المتبقي من الدين</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>Out of the client&apos;s wallet</source>
        <translation>من محفظة العميل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>المبلغ، %1</translation>
    </message>
    <message>
        <source>How you know that the client means this debt</source>
        <translation>كيف عرفت أن العميل يقصد هذا الدين</translation>
    </message>
    <message>
        <source>Propose the payment</source>
        <translation>اقتراح الدفعة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>أدخل المبلغ.</translation>
    </message>
    <message>
        <source>Only %1 is owed.</source>
        <translation>الدين %1 فقط.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>اذكر كيف عرفت.</translation>
    </message>
    <message>
        <source>Money the client sent for it, or out of their wallet when they agreed in writing. Another person confirms it before it is booked.</source>
        <translation>مال أرسله العميل لأجلها، أو من محفظته إذا وافق كتابيًا. ويؤكده شخص آخر قبل قيده.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RejectDialog</name>
    <message>
        <source>Write it to the client</source>
        <translation>كتابة ذلك إلى العميل</translation>
    </message>
    <message>
        <source>The letter says what is chosen above in the client&apos;s language and nothing else; the reason and the words of the office are no part of it.</source>
        <translation>تذكر الرسالة بلغة العميل ما اختير أعلاه ولا شيء غيره؛ ولا يدخل فيها سبب المكتب ولا كلماته.</translation>
    </message>
    <message>
        <source>Choose what the client may read</source>
        <translation>اختر ما يجوز للعميل قراءته</translation>
    </message>
    <message>
        <source>What the client is told</source>
        <translation>ما يُبلَّغ به العميل</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose what the client is told.</source>
        <translation>اختر ما يُبلَّغ به العميل.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReleaseListDialog</name>
    <message>
        <source>Release several files</source>
        <translation>إطلاق عدة ملفات</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank. Each is released on its own; what you may not release stays.</source>
        <translation>تذهب هذه البايتات دون غيرها إلى البنك. يُطلَق كل ملف على حدة، ويبقى ما لا يحق لك إطلاقه.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>%1: to %2, hash ends in %3</source>
        <translation>%1: إلى %2، تنتهي البصمة بـ %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)</source>
        <translation>
            <numerusform>عدم إطلاق أي ملف</numerusform>
            <numerusform>إطلاق ملف واحد</numerusform>
            <numerusform>إطلاق ملفين</numerusform>
            <numerusform>إطلاق %n ملفات</numerusform>
            <numerusform>إطلاق %n ملفًا</numerusform>
            <numerusform>إطلاق %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>لا يحق لك إطلاق أي من هذه الملفات.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ResolveDialog</name>
    <message>
        <source>It was not carried out</source>
        <translation>لم يتم التنفيذ</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>كيف علمت بذلك</translation>
    </message>
    <message>
        <source>Confirm what happened</source>
        <translation>تأكيد ما حدث</translation>
    </message>
    <message>
        <source>Propose what happened</source>
        <translation>اقتراح ما حدث</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>Mark in the comment</source>
        <translation>العلامة في التعليق</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>%1, looked up %2 times</source>
        <translation>%1، مرات الاستعلام: %2</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>آخر ما عُرف</translation>
    </message>
    <message>
        <source>carried out, ticket %1</source>
        <translation>تم التنفيذ، التذكرة %1</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>لم يتم التنفيذ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما ذُكر حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 («%3»)</translation>
    </message>
    <message>
        <source>Say whether it was carried out.</source>
        <translation>اذكر هل تم التنفيذ.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>اذكر كيف علمت بذلك.</translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>ما طلبناه</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>ما وجدته</translation>
    </message>
    <message>
        <source>What each side shows</source>
        <translation>ما يُظهره كل طرف</translation>
    </message>
    <message>
        <source>Our books, without it</source>
        <translation>دفاترنا من دون العملية</translation>
    </message>
    <message>
        <source>Our books, with it</source>
        <translation>دفاترنا مع العملية</translation>
    </message>
    <message>
        <source>Looked up on %1</source>
        <translation>الاستعلام لدى %1</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>الرصيد لدى %1</translation>
    </message>
    <message>
        <source>What was done so far</source>
        <translation>ما تم حتى الآن</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnDialog</name>
    <message>
        <source>Write to the client as well</source>
        <translation>الكتابة إلى العميل أيضًا</translation>
    </message>
    <message>
        <source>The letter says the reason in the client&apos;s language and nothing else; what you write for colleagues is no part of it.</source>
        <translation>تذكر الرسالة السبب بلغة العميل لا غير؛ وما تكتبه للزملاء ليس جزءًا منها.</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>اختر من يُسأل</translation>
    </message>
    <message>
        <source>The end of that business day. The question then comes back to you.</source>
        <translation>نهاية يوم العمل ذاك. ثم يعود السؤال إليك.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>The partner manager</source>
        <translation>مدير الشركاء</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الدور: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Who may be asked is being read.</source>
        <translation>تجري قراءة من يمكن سؤاله.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>اختر من يُسأل.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>اكتب ما تحتاج إلى معرفته.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnReceiptDialog</name>
    <message>
        <source>Send back %1</source>
        <translation>إعادة %1 إلى الدافع</translation>
    </message>
    <message>
        <source>Send it back at the provider first, then give its reference here. It is booked back when a second person gives the same.</source>
        <translation>أعد المبلغ لدى المزود أولًا، ثم أدخل مرجعه هنا. وتُقيد الإعادة في الدفاتر عندما يُدخل شخص ثانٍ المرجع نفسه.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>ما ذُكر حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>مرجع المزود</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose to send back %1</source>
        <translation>اقتراح إعادة %1 إلى الدافع</translation>
    </message>
    <message>
        <source>Confirm that %1 went back</source>
        <translation>تأكيد إعادة %1</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference.</source>
        <translation>أدخل مرجع المزود.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteEditor</name>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>يُسأل هذا قبل غيره</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>يُسأل هذا بعد غيره</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>من أي مبلغ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Up to which amount</source>
        <translation>حتى أي مبلغ</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Clients of which countries</source>
        <translation>عملاء أي بلدان</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>all but</source>
        <translation>الكل ما عدا</translation>
    </message>
    <message>
        <source>Countries, two letters each</source>
        <translation>البلدان، حرفان لكل بلد</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteQuestion</name>
    <message>
        <source>Where would a deposit go? %1</source>
        <translation>إلى أين سيذهب إيداع؟ %1</translation>
    </message>
    <message>
        <source>Where would a payout go? %1</source>
        <translation>إلى أين ستذهب دفعة؟ %1</translation>
    </message>
    <message>
        <source>By the routes that hold and the gateways as they are now. Nothing is sent or changed.</source>
        <translation>بحسب المسارات السارية والبوابات كما هي الآن. لا يُرسل شيء ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount after the fee</source>
        <translation>المبلغ بعد الرسم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Client&apos;s country</source>
        <translation>بلد العميل</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>أدخل المبلغ.</translation>
    </message>
    <message>
        <source>Name the client&apos;s country by two letters, such as DE.</source>
        <translation>اذكر بلد العميل بحرفين، مثل DE.</translation>
    </message>
    <message>
        <source>No gateway takes it.</source>
        <translation>لا بوابة تأخذه.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>تأخذه %1.</translation>
    </message>
    <message>
        <source>%1: asked later, since it is not well</source>
        <translation>%1: تُسأل لاحقا لأنها ليست سليمة</translation>
    </message>
    <message>
        <source>%1: asked after a refusal</source>
        <translation>%1: تُسأل بعد رفض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its line is not in use</source>
        <translation>سطرها غير مستعمل</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>عملة أخرى</translation>
    </message>
    <message>
        <source>below its least amount</source>
        <translation>دون أدنى مبلغ لها</translation>
    </message>
    <message>
        <source>above its highest amount</source>
        <translation>فوق أعلى مبلغ لها</translation>
    </message>
    <message>
        <source>not for this country</source>
        <translation>ليست لهذا البلد</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>مطفأة</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>الكل ما عدا %1</translation>
    </message>
    <message>
        <source>%1. %2: currency %3; amounts %4; clients&apos; countries %5</source>
        <translation>%1. %2: العملة %3؛ المبالغ %4؛ بلدان العملاء %5</translation>
    </message>
    <message>
        <source>%1; not in use</source>
        <translation>%1؛ غير مستخدم</translation>
    </message>
    <message>
        <source>No line: every payout goes to %1.</source>
        <translation>لا سطر: تذهب كل دفعة إلى %1.</translation>
    </message>
    <message>
        <source>No cut-off: it leaves at any time.</source>
        <translation>لا موعد نهائي: تخرج في أي وقت.</translation>
    </message>
    <message>
        <source>Line %1: no such gateway is known.</source>
        <translation>السطر %1: لا تُعرف بوابة كهذه.</translation>
    </message>
    <message>
        <source>Line %1: no such currency is known.</source>
        <translation>السطر %1: لا تُعرف عملة كهذه.</translation>
    </message>
    <message>
        <source>Line %1: the lower amount cannot be used.</source>
        <translation>السطر %1: لا يمكن استخدام المبلغ الأدنى.</translation>
    </message>
    <message>
        <source>Line %1: the upper amount must be above the lower one.</source>
        <translation>السطر %1: يجب أن يكون المبلغ الأعلى فوق الأدنى.</translation>
    </message>
    <message>
        <source>Line %1: countries are written as two letters each, such as DE, FR.</source>
        <translation>السطر %1: تُكتب البلدان بحرفين لكل منها، مثل DE وFR.</translation>
    </message>
    <message>
        <source>Line %1: the countries left out are written as two letters each, and only where no others are named.</source>
        <translation>السطر %1: تُكتب البلدان المستثناة بحرفين لكل منها، وفقط حيث لا تُسمى بلدان أخرى.</translation>
    </message>
    <message>
        <source>Line %1: this gateway stands in a line before with the same currency.</source>
        <translation>السطر %1: هذه البوابة موجودة في سطر سابق بالعملة نفسها.</translation>
    </message>
    <message>
        <source>Line %1 cannot be used.</source>
        <translation>لا يمكن استخدام السطر %1.</translation>
    </message>
    <message>
        <source>No line: every page is opened at %1.</source>
        <translation>بلا سطور: تُفتح كل صفحة لدى %1.</translation>
    </message>
    <message>
        <source>Cut-off: %1 (%2).</source>
        <translation>الموعد النهائي: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesDialog</name>
    <message>
        <source>Routes of payouts: %1</source>
        <translation>مسارات المدفوعات الصادرة: %1</translation>
    </message>
    <message>
        <source>The first line that takes a payout is asked first. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>أول سطر يقبل الدفعة هو أول من يُسأل. لا يتغير شيء قبل أن يوافق مسؤول آخر على الاقتراح. Ctrl+Shift مع الأسهم ينقل السطر، وCtrl+Shift+Delete يزيله.</translation>
    </message>
    <message>
        <source>What is sent after the cut-off leaves a day later</source>
        <translation>ما يُرسل بعد الموعد النهائي يخرج بعد يوم</translation>
    </message>
    <message>
        <source>Where would they have gone?</source>
        <translation>إلى أين كانت ستذهب؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose these routes</source>
        <translation>اقتراح هذه المسارات</translation>
    </message>
    <message>
        <source>Lines, the first is asked first</source>
        <translation>السطور، الأول يُسأل أولًا</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Tried on the payouts of the past</source>
        <translation>مجرَّب على المدفوعات السابقة</translation>
    </message>
    <message>
        <source>The largest payouts that would have gone elsewhere</source>
        <translation>أكبر المدفوعات التي كانت ستذهب إلى مكان آخر</translation>
    </message>
    <message>
        <source>No line: every payout of this method shall go to %1</source>
        <translation>لا سطر: لتذهب كل دفعة بهذه الطريقة إلى %1</translation>
    </message>
    <message>
        <source>No line in use: payouts of this method shall be refused and the money go back</source>
        <translation>لا سطر مستخدم: لتُرفض مدفوعات هذه الطريقة ويعود المال</translation>
    </message>
    <message>
        <source>Say that the method shall be left without a route in use.</source>
        <translation>قل إن الطريقة تبقى دون مسار مستخدم.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>يقترحها مسؤول النظام؛ ويمكن تجربتها هنا.</translation>
    </message>
    <message>
        <source>These are the routes that hold now.</source>
        <translation>هذه هي المسارات السارية الآن.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Payouts in %1 days: %2; to another gateway: %3.</source>
        <translation>المدفوعات في %1 يوم: %2؛ إلى بوابة أخرى: %3.</translation>
    </message>
    <message>
        <source>%1: then %2, now %3.</source>
        <translation>%1: آنذاك %2، والآن %3.</translation>
    </message>
    <message>
        <source>No line takes %1 of them.</source>
        <translation>لا يقبل أي سطر منها: %1.</translation>
    </message>
    <message>
        <source>then: %1; now: %2</source>
        <translation>آنذاك: %1؛ الآن: %2</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>لا سطر</translation>
    </message>
    <message>
        <source>Routes of deposits: %1</source>
        <translation>مسارات الإيداعات: %1</translation>
    </message>
    <message>
        <source>The first line that takes a deposit opens its page. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>أول سطر يأخذ إيداعا يفتح صفحته. لا يتغير شيء قبل أن يوافق مسؤول آخر على الاقتراح. Ctrl+Shift مع الأسهم ينقل سطرا، وCtrl+Shift+Delete يزيله.</translation>
    </message>
    <message>
        <source>Tried on the deposits of the past</source>
        <translation>مُجرَّب على إيداعات الماضي</translation>
    </message>
    <message>
        <source>The largest deposits that would have gone elsewhere</source>
        <translation>أكبر الإيداعات التي كانت ستذهب إلى مكان آخر</translation>
    </message>
    <message>
        <source>No line: every page of this method shall be opened at %1</source>
        <translation>بلا سطور: تُفتح كل صفحات هذه الطريقة لدى %1</translation>
    </message>
    <message>
        <source>No line in use: deposits of this method shall be refused</source>
        <translation>لا سطر مستعمل: تُرفض إيداعات هذه الطريقة</translation>
    </message>
    <message>
        <source>Deposits in %1 days: %2; to another gateway: %3.</source>
        <translation>الإيداعات في %1 يوما: %2، إلى بوابة أخرى: %3.</translation>
    </message>
    <message>
        <source>Cut-off, by the clock of %1</source>
        <translation>الموعد النهائي بتوقيت %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesPage</name>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>بوابة الدفع</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>Clients&apos; countries</source>
        <translation>بلدان العملاء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next cut-off</source>
        <translation>الإقفال التالي</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>المسارات وأوقات الإقفال</translation>
    </message>
    <message>
        <source>No method takes payouts.</source>
        <translation>لا طريقة تقبل الدفعات الصادرة.</translation>
    </message>
    <message>
        <source>An administrator opens one.</source>
        <translation>يفتح مسؤول إحداها.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Asked last: switched off</source>
        <translation>تُسأل أخيرًا: موقوفة</translation>
    </message>
    <message>
        <source>Asked last: cannot be reached</source>
        <translation>تُسأل أخيرًا: يتعذر الوصول إليها</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Which gateways take the payouts of a method, in the order they are asked. What is sent before the next cut-off leaves on that day. One administrator proposes others, and another decides.</source>
        <translation>أي البوابات تقبل مدفوعات كل طريقة، بترتيب سؤالها. ما يُرسل قبل الموعد النهائي التالي يخرج في ذلك اليوم. يقترح مسؤول غيرها ويقرر آخر.</translation>
    </message>
    <message>
        <source>Try or propose others…</source>
        <translation>تجربة غيرها أو اقتراحه…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose a route in the list.</source>
        <translation>اختر مسارًا من القائمة.</translation>
    </message>
    <message>
        <source>Try or propose others for: %1…</source>
        <translation>تجربة غيرها أو اقتراحه لـ: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>تم اقتراح التغيير %1؛ والقرار لمسؤول نظام آخر.</translation>
    </message>
    <message>
        <source>Routes of deposits</source>
        <translation>مسارات الإيداعات</translation>
    </message>
    <message>
        <source>At which gateways the pages are opened on which clients of a method pay in, in the order they are asked; one that is switched off opens none. One administrator proposes others, and another decides.</source>
        <translation>لدى أي بوابات تُفتح الصفحات التي يدفع فيها عملاء طريقة ما، بالترتيب الذي تُسأل به، والمطفأة لا تفتح شيئا. يقترح مسؤول غيرها ويقرر آخر.</translation>
    </message>
    <message>
        <source>No method opens pages for deposits.</source>
        <translation>لا توجد طريقة تفتح صفحات للإيداعات.</translation>
    </message>
    <message>
        <source>Where would one go?…</source>
        <translation>إلى أين سيذهب واحد؟…</translation>
    </message>
    <message>
        <source>Opens no page: switched off</source>
        <translation>لا تفتح صفحة: مطفأة</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopeDialog</name>
    <message>
        <source>What %1 sees</source>
        <translation>ما يراه %1</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds at once.</source>
        <translation>لا يتغير شيء قبل أن يوافق مسؤول آخر على الاقتراح؛ ثم يسري فوراً.</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>Clients of</source>
        <translation>عملاء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Propose this scope</source>
        <translation>اقتراح هذا النطاق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>المدفوعات المفتوحة</translation>
    </message>
    <message>
        <source>Open applications</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message>
        <source>No role of this person may see every client: nobody would be seen.</source>
        <translation>لا يحق لأي دور لهذا الشخص رؤية كل العملاء: لن يرى أحداً.</translation>
    </message>
    <message>
        <source>This is the scope as it is.</source>
        <translation>هذا هو النطاق كما هو.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopesPage</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Sees the clients of</source>
        <translation>يرى عملاء</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Which clients each member of staff sees, with their payments and applications. Another administrator decides on a change; nobody changes their own.</source>
        <translation>أي العملاء يراهم كل موظف، مع مدفوعاتهم وطلباتهم. يقرر التغيير مسؤول آخر؛ ولا أحد يغيّر نطاقه.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>لا يوجد أحد.</translation>
    </message>
    <message>
        <source>Staff are made by two administrators.</source>
        <translation>يُنشئ الموظفين مسؤولان اثنان.</translation>
    </message>
    <message>
        <source>Propose another scope…</source>
        <translation>اقتراح نطاق آخر…</translation>
    </message>
    <message>
        <source>Brand %1</source>
        <translation>العلامة %1</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>المكتب %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>الفريق %1</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>الشريك %1</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Clients now %1, then %2.</source>
        <translation>العملاء الآن %1، ثم %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) more come into sight.</source>
        <translation>
            <numerusform>لن يظهر عملاء آخرون (%n).</numerusform>
            <numerusform>يظهر عميل آخر (%n).</numerusform>
            <numerusform>يظهر عميلان آخران (%n).</numerusform>
            <numerusform>يظهر %n عملاء آخرين.</numerusform>
            <numerusform>يظهر %n عميلاً آخر.</numerusform>
            <numerusform>يظهر %n عميل آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go out of sight.</source>
        <translation>
            <numerusform>لن يختفي أي عميل (%n).</numerusform>
            <numerusform>يختفي عميل واحد (%n).</numerusform>
            <numerusform>يختفي عميلان (%n).</numerusform>
            <numerusform>يختفي %n عملاء.</numerusform>
            <numerusform>يختفي %n عميلاً.</numerusform>
            <numerusform>يختفي %n عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same clients are seen.</source>
        <translation>يُرى العملاء أنفسهم.</translation>
    </message>
    <message>
        <source>Another scope is proposed</source>
        <translation>اقتُرح نطاق آخر</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يقوم بذلك.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>اختر شخصاً من القائمة.</translation>
    </message>
    <message>
        <source>Nobody changes their own scope.</source>
        <translation>لا أحد يغيّر نطاقه.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>اقتُرح التغيير %1؛ ويقرر مسؤول آخر.</translation>
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
        <translation>يُفحص: %1</translation>
    </message>
    <message>
        <source>A second person may let a payment pass against it</source>
        <translation>يجوز لشخص ثانٍ تمرير دفعة رغمه</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Money goes back</source>
        <translation>تعود الأموال</translation>
    </message>
    <message>
        <source>Own transfers free up to, %1</source>
        <translation>التحويلات الذاتية حرة حتى، %1</translation>
    </message>
    <message>
        <source>Confirmed deposits free up to, %1</source>
        <translation>الإيداعات المؤكدة حرة حتى، %1</translation>
    </message>
    <message>
        <source>Bonus allowed</source>
        <translation>المكافأة مسموحة</translation>
    </message>
    <message>
        <source>Transfers between clients allowed</source>
        <translation>التحويلات بين العملاء مسموحة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Part of the amount</source>
        <translation>نسبة من المبلغ</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>الجزء الثابت</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most; empty: no limit</source>
        <translation>على الأكثر؛ فارغ: بلا حد</translation>
    </message>
    <message>
        <source>No fee any more</source>
        <translation>لا رسوم بعد الآن</translation>
    </message>
    <message>
        <source>Taken off the market rate</source>
        <translation>يُخصم من سعر السوق</translation>
    </message>
    <message>
        <source>No markup of its own: the general one holds again</source>
        <translation>لا هامش خاصًا: يسري العام من جديد</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>البلد، حرفان</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>No rule for this country any more</source>
        <translation>لا قاعدة لهذا البلد بعد الآن</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>من العملة</translation>
    </message>
    <message>
        <source>Into currency</source>
        <translation>إلى العملة</translation>
    </message>
    <message>
        <source>A rule of automatic approval may pass it when it asks for a look</source>
        <translation>يجوز لقاعدة الموافقة التلقائية أن تتجاوزه عندما يطلب نظرة</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingTexts</name>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بند التحقق</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>الكيان القانوني</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Markup on a rate</source>
        <translation>هامش على السعر</translation>
    </message>
    <message>
        <source>Method in a country</source>
        <translation>طريقة الدفع في بلد</translation>
    </message>
    <message>
        <source>the oldest deposit first</source>
        <translation>إلى أقدم إيداع أولًا</translation>
    </message>
    <message>
        <source>in proportion to the deposits</source>
        <translation>بالتناسب مع الإيداعات</translation>
    </message>
    <message>
        <source>cards first</source>
        <translation>إلى البطاقات أولًا</translation>
    </message>
    <message>
        <source>wherever the client wishes</source>
        <translation>حيث يرغب العميل</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>لا تُستخدم</translation>
    </message>
    <message>
        <source>only after a look</source>
        <translation>فقط بعد «للنظر»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>bonus allowed</source>
        <translation>المكافأة مسموحة</translation>
    </message>
    <message>
        <source>no bonus</source>
        <translation>بلا مكافأة</translation>
    </message>
    <message>
        <source>transfers between clients</source>
        <translation>تحويلات بين العملاء</translation>
    </message>
    <message>
        <source>no transfers between clients</source>
        <translation>لا تحويلات بين العملاء</translation>
    </message>
    <message>
        <source>own transfers free up to %1</source>
        <translation>التحويلات الذاتية حرة حتى %1</translation>
    </message>
    <message>
        <source>confirmed deposits free up to %1</source>
        <translation>الإيداعات المؤكدة حرة حتى %1</translation>
    </message>
    <message>
        <source>money goes back %1</source>
        <translation>تعود الأموال: %1</translation>
    </message>
    <message>
        <source>%1 and %2 of the amount, at least %3</source>
        <translation>%1 و%2 من المبلغ، على الأقل %3</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1، على الأكثر %2</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>لم يعد ساريًا</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on; a second person may let a payment pass</source>
        <translation>مفعّل؛ يجوز لشخص ثانٍ تمرير دفعة</translation>
    </message>
    <message>
        <source>on; nobody may let a payment pass</source>
        <translation>مفعّل؛ لا يجوز لأحد تمرير دفعة</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1; no rule passes it</source>
        <translation>%1؛ لا تتجاوزه أي قاعدة</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingsPage</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The figures and switches that payments are checked and carried out by: what asks for a look, what stops, what an entity allows, what clients pay. A change is proposed by one administrator and decided by another.</source>
        <translation>الأرقام والمفاتيح التي تُفحص بها المدفوعات وتُنفَّذ: ما يُوسم «للنظر»، وما يُوقف، وما يسمح به الكيان، وما يدفعه العملاء. يقترح التغييرَ مسؤول ويبتّ فيه آخر.</translation>
    </message>
    <message>
        <source>No setting.</source>
        <translation>لا إعدادات.</translation>
    </message>
    <message>
        <source>They are there as soon as the office is set up.</source>
        <translation>تظهر فور إعداد المكتب.</translation>
    </message>
    <message>
        <source>New fee…</source>
        <translation>رسوم جديدة…</translation>
    </message>
    <message>
        <source>New markup…</source>
        <translation>هامش جديد…</translation>
    </message>
    <message>
        <source>New country…</source>
        <translation>بلد جديد…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>اقتراح آخر…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose a setting in the list.</source>
        <translation>اختر إعدادًا من القائمة.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>تم اقتراح التغيير %1؛ والقرار لمسؤول نظام آخر.</translation>
    </message>
</context>
<context>
    <name>purser::payments::SheetBeside</name>
    <message>
        <source>%1 disputed, %2, fee %3</source>
        <translation>المعترض عليه %1، %2، الرسوم %3</translation>
    </message>
    <message>
        <source>evidence due in %1</source>
        <translation>مهلة الأدلة: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>Same payer and method</source>
        <translation>الدافع نفسه وطريقة الدفع نفسها</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>الوجهة نفسها</translation>
    </message>
    <message>
        <source>%1 (%2). %3.</source>
        <translation>%1 (%2). %3.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسلت %1</translation>
    </message>
    <message>
        <source>refused by the mail server %1</source>
        <translation>رفضها خادم البريد %1</translation>
    </message>
    <message>
        <source>given up %1</source>
        <translation>تم التخلي عنها %1</translation>
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
        <translation>أنت، بصفة %1</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>تقديم الطلب: %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>رفض: %1</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Ledger: %1 → %2</source>
        <translation>دفتر الأستاذ: %1 ← %2</translation>
    </message>
    <message>
        <source>%1: balance %2 on %3</source>
        <translation>%1: قيد رصيد %2 على %3</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 على %3</translation>
    </message>
    <message>
        <source>%1, margin checked by the server</source>
        <translation>%1، ويتحقق الخادم من الهامش</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3, %4</source>
        <translation>%1: دفع %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>when it has arrived</source>
        <translation>عند وصوله</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3</source>
        <translation>%1: دفع %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ticket %1, %2 %3</source>
        <translation>التذكرة %1، %2 %3</translation>
    </message>
    <message>
        <source>journal %1, %2</source>
        <translation>قيد اليومية %1، %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Part %1: pay %2 by %3</source>
        <translation>الجزء %1: دفع %2 عبر %3</translation>
    </message>
    <message>
        <source>Part %1: refund %2 of deposit %3 by %4</source>
        <translation>الجزء %1: رد %2 من الإيداع %3 عبر %4</translation>
    </message>
    <message>
        <source>the client has it</source>
        <translation>استلمه العميل</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عاد المبلغ</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>يُرسل بطريق آخر</translation>
    </message>
    <message>
        <source>only people can judge what the gateway says</source>
        <translation>لا يمكن إلا لشخص تقييم رد البوابة</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::StandInsPage</name>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>من يعتمد</translation>
    </message>
    <message>
        <source>In the stead of</source>
        <translation>نيابة عن</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مرات الاستخدام</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>الإنابة</translation>
    </message>
    <message>
        <source>A delegation gives a colleague your step for a time. Break-glass gives a role that nobody is there to use, for an hour: a second person confirms it, compliance reviews it afterwards.</source>
        <translation>يمنح التفويض خطوتك لزميل مدة من الزمن. ويمنح الوصول الطارئ لمدة ساعة دورًا لا يوجد من يستخدمه: يؤكده شخص ثانٍ، ثم يراجعه الامتثال.</translation>
    </message>
    <message>
        <source>Everybody approves for themselves.</source>
        <translation>يعتمد كل شخص عن نفسه.</translation>
    </message>
    <message>
        <source>Delegate before an absence, so that nothing waits for you.</source>
        <translation>فوّض قبل الغياب كي لا يبقى شيء بانتظارك.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Confirm break-glass…</source>
        <translation>تأكيد الوصول الطارئ…</translation>
    </message>
    <message>
        <source>Break-glass…</source>
        <translation>وصول طارئ…</translation>
    </message>
    <message>
        <source>Delegate my step…</source>
        <translation>تفويض خطوتي…</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>المراجعة متأخرة</translation>
    </message>
    <message>
        <source>Open, review due</source>
        <translation>مفتوح، حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Waits for the second</source>
        <translation>بانتظار الشخص الثاني</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Break-glass</source>
        <translation>وصول طارئ</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>تفويض</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>لا يشمل دورك هذا الإجراء.</translation>
    </message>
    <message>
        <source>Choose one that is in force.</source>
        <translation>اختر ما هو ساري المفعول.</translation>
    </message>
    <message>
        <source>Only its giver or taker ends it.</source>
        <translation>لا ينهيه إلا مانحه أو متلقيه.</translation>
    </message>
    <message>
        <source>Another person confirms it.</source>
        <translation>يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its second person.</source>
        <translation>اختر وصولًا طارئًا بانتظار الشخص الثاني.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its review.</source>
        <translation>اختر وصولًا طارئًا بانتظار المراجعة.</translation>
    </message>
    <message>
        <source>Delegated.</source>
        <translation>تم التفويض.</translation>
    </message>
    <message>
        <source>Asks for a role that nobody is there to use. A second person must confirm within a quarter of an hour; it raises an alarm and is reviewed by compliance.</source>
        <translation>يُطلب دور لا يوجد من يستخدمه. ويجب أن يؤكده شخص ثانٍ خلال ربع ساعة؛ ويُطلق ذلك إنذارًا ويراجعه الامتثال.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>سبب تعذر الانتظار</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلب الوصول</translation>
    </message>
    <message>
        <source>Asked for; a second person must confirm it within a quarter of an hour.</source>
        <translation>تم الطلب؛ ويجب أن يؤكده شخص ثانٍ خلال ربع ساعة.</translation>
    </message>
    <message>
        <source>End it before its time</source>
        <translation>إنهاء قبل الموعد</translation>
    </message>
    <message>
        <source>From now on %1 takes no step of this role any more.</source>
        <translation>من الآن لا يتخذ %1 أي خطوة من خطوات هذا الدور.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>تم الإنهاء.</translation>
    </message>
    <message>
        <source>Confirm break-glass</source>
        <translation>تأكيد الوصول الطارئ</translation>
    </message>
    <message>
        <source>From now on %1 may take steps of this role for an hour. It raises an alarm.</source>
        <translation>من الآن يجوز أن يتخذ %1 خطوات هذا الدور لمدة ساعة. ويُطلق ذلك إنذارًا.</translation>
    </message>
    <message>
        <source>What you have checked</source>
        <translation>ما تحققت منه</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Break-glass is open for an hour.</source>
        <translation>الوصول الطارئ مفتوح لمدة ساعة.</translation>
    </message>
    <message>
        <source>Review of break-glass</source>
        <translation>مراجعة الوصول الطارئ</translation>
    </message>
    <message>
        <source>Say what it was used for and whether that was right.</source>
        <translation>اذكر الغرض الذي استُخدم فيه وهل كان ذلك صحيحًا.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكده</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>ما وجدته</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>تمت المراجعة.</translation>
    </message>
</context>
<context>
    <name>purser::payments::StatesDialog</name>
    <message>
        <source>Ways of a payment: %1</source>
        <translation>مسارات الدفعة: %1</translation>
    </message>
    <message>
        <source>The office lets a payment of this kind take these steps and no other. Whole lines: a person; dashes: the office; dots: the bridge, after what the trading server or the gateway said.</source>
        <translation>يسمح المكتب لدفعة من هذا النوع بهذه الخطوات دون غيرها. خط متصل: شخص؛ شرطات: المكتب؛ نقاط: الجسر، وفق ما قاله خادم التداول أو البوابة.</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>%1 (the bridge)</source>
        <translation>%1 (الجسر)</translation>
    </message>
    <message>
        <source>%1 (the office)</source>
        <translation>%1 (المكتب)</translation>
    </message>
    <message>
        <source>%1 (a person)</source>
        <translation>%1 (شخص)</translation>
    </message>
    <message>
        <source>%1: nothing follows.</source>
        <translation>%1: لا شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 may be followed by: %2.</source>
        <translation>قد يلي %1: %2.</translation>
    </message>
    <message>
        <source>It is where such a payment begins.</source>
        <translation>من هنا تبدأ مثل هذه الدفعة.</translation>
    </message>
    <message>
        <source>It comes after: %1.</source>
        <translation>يأتي بعد: %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermDialog</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Minutes to decide</source>
        <translation>الدقائق حتى القرار</translation>
    </message>
    <message>
        <source>Pressing when so many are left</source>
        <translation>عاجل عند بقاء هذا العدد</translation>
    </message>
    <message>
        <source>The clock runs in business hours only</source>
        <translation>يجري الوقت في ساعات العمل فقط</translation>
    </message>
    <message>
        <source>Take this promise back</source>
        <translation>سحب هذا التعهّد</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open on this day again</source>
        <translation>العمل في هذا اليوم من جديد</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Closed on this weekday</source>
        <translation>مغلق في هذا اليوم من الأسبوع</translation>
    </message>
    <message>
        <source>At least, %1</source>
        <translation>على الأقل، %1</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>نظام البطاقة</translation>
    </message>
    <message>
        <source>Days to go back the same way</source>
        <translation>أيام الرد بالطريقة نفسها</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Days to dispute</source>
        <translation>أيام الاعتراض</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>For a payment, %1</source>
        <translation>للدفعة، %1</translation>
    </message>
    <message>
        <source>For a day, %1</source>
        <translation>لليوم، %1</translation>
    </message>
    <message>
        <source>For a file, %1</source>
        <translation>للملف، %1</translation>
    </message>
    <message>
        <source>Only the limits of the roles from now on</source>
        <translation>من الآن حدود الأدوار فقط</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>ما سيعنيه ذلك</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>يغلق</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>By the clock of the office from now on</source>
        <translation>بتوقيت المكتب من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermTexts</name>
    <message>
        <source>Promise</source>
        <translation>تعهّد</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>Refunds and disputes</source>
        <translation>المبالغ المستردة والنزاعات</translation>
    </message>
    <message>
        <source>Smallest withdrawal</source>
        <translation>أقل مبلغ للسحب</translation>
    </message>
    <message>
        <source>Limit of approvers</source>
        <translation>حد الموافقين</translation>
    </message>
    <message>
        <source>Limit of releases</source>
        <translation>حد الإفراج عن الملفات</translation>
    </message>
    <message>
        <source>Limit of a person</source>
        <translation>حد شخص</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>retail clients</source>
        <translation>عملاء التجزئة</translation>
    </message>
    <message>
        <source>professional clients</source>
        <translation>عملاء محترفون</translation>
    </message>
    <message>
        <source>eligible counterparties</source>
        <translation>أطراف مقابلة مؤهلة</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>other schemes</source>
        <translation>أنظمة أخرى</translation>
    </message>
    <message>
        <source>every scheme</source>
        <translation>كل الأنظمة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of business hours</source>
        <translation>
            <numerusform>لا دقائق من ساعات العمل</numerusform>
            <numerusform>دقيقة واحدة من ساعات العمل</numerusform>
            <numerusform>دقيقتان من ساعات العمل</numerusform>
            <numerusform>%n دقائق من ساعات العمل</numerusform>
            <numerusform>%n دقيقة من ساعات العمل</numerusform>
            <numerusform>%n دقيقة من ساعات العمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) by the clock</source>
        <translation>
            <numerusform>لا دقائق بحسب الساعة</numerusform>
            <numerusform>دقيقة واحدة بحسب الساعة</numerusform>
            <numerusform>دقيقتان بحسب الساعة</numerusform>
            <numerusform>%n دقائق بحسب الساعة</numerusform>
            <numerusform>%n دقيقة بحسب الساعة</numerusform>
            <numerusform>%n دقيقة بحسب الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pressing when %2 are left</source>
        <translation>%1، ويصبح عاجلًا عند بقاء %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to dispute</source>
        <translation>
            <numerusform>لا أيام للاعتراض</numerusform>
            <numerusform>يوم واحد للاعتراض</numerusform>
            <numerusform>يومان للاعتراض</numerusform>
            <numerusform>%n أيام للاعتراض</numerusform>
            <numerusform>%n يومًا للاعتراض</numerusform>
            <numerusform>%n يوم للاعتراض</numerusform>
        </translation>
    </message>
    <message>
        <source>back the same way at any time, %1</source>
        <translation>رد بالطريقة نفسها في أي وقت، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go back the same way</source>
        <translation>
            <numerusform>لا أيام للرد بالطريقة نفسها</numerusform>
            <numerusform>يوم واحد للرد بالطريقة نفسها</numerusform>
            <numerusform>يومان للرد بالطريقة نفسها</numerusform>
            <numerusform>%n أيام للرد بالطريقة نفسها</numerusform>
            <numerusform>%n يومًا للرد بالطريقة نفسها</numerusform>
            <numerusform>%n يوم للرد بالطريقة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>لم يعد ساريًا</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>%1 a file, %2 a day</source>
        <translation>%1 للملف، %2 في اليوم</translation>
    </message>
    <message>
        <source>%1 a payment, %2 a day</source>
        <translation>%1 للدفعة، %2 في اليوم</translation>
    </message>
    <message>
        <source>%1, %2 a file</source>
        <translation>%1، %2 للملف</translation>
    </message>
    <message>
        <source>Day of a payment system</source>
        <translation>يوم نظام دفع</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>مغلق: %1</translation>
    </message>
    <message>
        <source>open after all: %1</source>
        <translation>مفتوح رغم ذلك: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Time zone of a payment system</source>
        <translation>المنطقة الزمنية لنظام دفع</translation>
    </message>
    <message>
        <source>%1: %2 to %3, in UTC %4 to %5</source>
        <translation>%1: من %2 إلى %3، وبتوقيت UTC من %4 إلى %5</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3 to %4</source>
        <translation>%1؛ وابتداءً من %2 بتوقيت UTC من %3 إلى %4</translation>
    </message>
    <message>
        <source>Cut-off of %1: %2, in UTC %3</source>
        <translation>الموعد النهائي لـ %1: %2، وبتوقيت UTC %3</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3</source>
        <translation>%1؛ وابتداءً من %2 بتوقيت UTC %3</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>No method with a cut-off follows this payment system.</source>
        <translation>لا تتبع نظام الدفع هذا أي طريقة لها موعد نهائي.</translation>
    </message>
    <message>
        <source>It has no hours of its own yet: until then those of the office hold.</source>
        <translation>ليست له ساعات عمل خاصة بعد: وحتى ذلك الحين تسري ساعات المكتب.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>من %1 إلى %2 (%3)</translation>
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
        <translation>ماذا</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>What payments are held to: how soon they are decided, when the office is open, how long money goes back the way it came, and what one person may approve and release. A change is proposed by one administrator and decided by another.</source>
        <translation>ما تلتزم به الدفعات: متى يُبتّ فيها، ومتى يعمل المكتب، وكم يومًا يعود المال من حيث أتى، وما الذي يجوز لشخص واحد أن يوافق عليه ويفرج عنه. يقترح مسؤول تغييرًا ويبتّ فيه آخر.</translation>
    </message>
    <message>
        <source>No term is in force.</source>
        <translation>لا شرط ساريًا.</translation>
    </message>
    <message>
        <source>An administrator proposes them here.</source>
        <translation>يقترحها مسؤول هنا.</translation>
    </message>
    <message>
        <source>New limit of a person…</source>
        <translation>حد جديد لشخص…</translation>
    </message>
    <message>
        <source>New holiday…</source>
        <translation>يوم عطلة جديد…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>اقتراح آخر…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>دورك لا يفعل ذلك.</translation>
    </message>
    <message>
        <source>Choose a term in the list.</source>
        <translation>اختر شرطًا من القائمة.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>اقتُرح التغيير %1؛ يبتّ فيه مسؤول آخر.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ToldDialog</name>
    <message>
        <source>What %1 says lies there</source>
        <translation>ما يقول %1 إنه موجود هناك</translation>
    </message>
    <message>
        <source>As its portal or statement shows it now. It stands beside our books and changes nothing in them; a difference is brought to attention.</source>
        <translation>كما تظهره بوابته أو كشفه الآن. يقف بجانب دفاترنا ولا يغير فيها شيئا، ويُنبَّه إلى أي فرق.</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>الرصيد هناك</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>أين قرأته</translation>
    </message>
    <message>
        <source>Enter the balance</source>
        <translation>إدخال الرصيد</translation>
    </message>
    <message>
        <source>Enter the balance.</source>
        <translation>أدخل الرصيد.</translation>
    </message>
    <message>
        <source>Say where you read it.</source>
        <translation>اذكر أين قرأته.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TransferDialog</name>
    <message>
        <source>New transfer</source>
        <translation>تحويل جديد</translation>
    </message>
    <message>
        <source>The amount is held at once. The first account is debited, then the other credited; if that is refused, the money goes back.</source>
        <translation>يُحجز المبلغ فورًا. ويُخصم من الحساب الأول ثم يُقيد لصالح الآخر؛ وإن رُفض ذلك أُعيد المبلغ.</translation>
    </message>
    <message>
        <source>To another client</source>
        <translation>إلى عميل آخر</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>إلى الحساب</translation>
    </message>
    <message>
        <source>Enter the transfer</source>
        <translation>إدخال التحويل</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>المتاح في الدفاتر %1</translation>
    </message>
    <message>
        <source>%1; exchanged into %2 at the rate that is approved</source>
        <translation>%1؛ يُصرف إلى %2 بالسعر المعتمد</translation>
    </message>
    <message>
        <source>Choose the client who gets the money.</source>
        <translation>اختر العميل المستفيد.</translation>
    </message>
    <message>
        <source>There is no other account to transfer to.</source>
        <translation>لا يوجد حساب آخر يمكن التحويل إليه.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WalletDialog</name>
    <message>
        <source>From the wallet to an account</source>
        <translation>من المحفظة إلى حساب</translation>
    </message>
    <message>
        <source>The money is held at once; it goes onto the trading account when it is approved.</source>
        <translation>تُحجز الأموال فورًا؛ وتنتقل إلى حساب التداول عند اعتمادها.</translation>
    </message>
    <message>
        <source>Ask for the credit</source>
        <translation>طلب الإضافة</translation>
    </message>
    <message>
        <source>In the wallet: %1</source>
        <translation>في المحفظة: %1</translation>
    </message>
    <message>
        <source>The wallet holds only %1.</source>
        <translation>في المحفظة %1 فقط.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WithdrawalDialog</name>
    <message>
        <source>New withdrawal</source>
        <translation>سحب جديد</translation>
    </message>
    <message>
        <source>The amount is held on the account at once, and given back if it is not paid out.</source>
        <translation>يُحجز المبلغ في الحساب فورًا، ويُعاد إن لم يُدفع.</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>إدخال السحب</translation>
    </message>
    <message>
        <source>Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>لا تُحتسب الاعتمادات السابقة بعد ذلك، ولا يجوز لك اعتماد السحب بنفسك.</translation>
    </message>
    <message>
        <source>Amend the withdrawal</source>
        <translation>تعديل السحب</translation>
    </message>
    <message>
        <source>Trading account</source>
        <translation>حساب التداول</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>وجهة السحب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (غير موثقة بعد)</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>المتاح في الدفاتر %1</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>اختر العميل.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>ليس لهذا العميل حساب تداول نشط.</translation>
    </message>
    <message>
        <source>This client has no destination yet; register one in the client&apos;s file.</source>
        <translation>ليس لهذا العميل وجهة سحب بعد؛ سجّل وجهة في ملف العميل.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>أدخل المبلغ، مثل %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WorkListTexts</name>
    <message>
        <source>Waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Marked as paid by hand at the gateway</source>
        <translation>عُلّم يدويًا كمدفوع في البوابة</translation>
    </message>
    <message>
        <source>Came in another currency</source>
        <translation>وصل بعملة أخرى</translation>
    </message>
    <message>
        <source>A state nobody knows here</source>
        <translation>حالة غير معروفة هنا</translation>
    </message>
    <message>
        <source>The gateway waits for somebody</source>
        <translation>البوابة تنتظر أحدًا</translation>
    </message>
    <message>
        <source>Stands under another reference</source>
        <translation>مسجّل بمرجع آخر</translation>
    </message>
    <message>
        <source>Is no deposit there</source>
        <translation>ليس إيداعًا هناك</translation>
    </message>
    <message>
        <source>The gateway names no amount</source>
        <translation>لا تذكر البوابة مبلغًا</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>عاد إلى حالة سابقة</translation>
    </message>
    <message>
        <source>A dispute that cannot be booked</source>
        <translation>اعتراض لا يمكن قيده</translation>
    </message>
    <message>
        <source>The dispute ended otherwise there</source>
        <translation>انتهى الاعتراض هناك على نحو آخر</translation>
    </message>
    <message>
        <source>Another amount than was booked</source>
        <translation>مبلغ غير المقيَّد</translation>
    </message>
    <message>
        <source>Taken back after it was credited</source>
        <translation>استُرد بعد قيده للعميل</translation>
    </message>
    <message>
        <source>The money came: book it</source>
        <translation>وصلت الأموال: قيّدها</translation>
    </message>
    <message>
        <source>There is nothing to book</source>
        <translation>لا شيء يُقيَّد</translation>
    </message>
    <message>
        <source>The client owes it</source>
        <translation>دَين على العميل</translation>
    </message>
    <message>
        <source>The provider has given it again</source>
        <translation>أعاده المزوّد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>دَين قائم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>إثبات الدفع</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>مراسلات</translation>
    </message>
    <message>
        <source>Who the client is</source>
        <translation>من هو العميل</translation>
    </message>
    <message>
        <source>Terms the client accepted</source>
        <translation>شروط قبلها العميل</translation>
    </message>
    <message>
        <source>What the client did with the money</source>
        <translation>ما فعله العميل بالمال</translation>
    </message>
    <message>
        <source>Money given back already</source>
        <translation>أموال أُعيدت بالفعل</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>purser::shell::Announcer</name>
    <message>
        <source>Unlock the workstation to read it.</source>
        <translation>افتح قفل محطة العمل لقراءته.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Bell</name>
    <message>
        <source>%1 waiting for you</source>
        <translation>بانتظارك: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n new notification(s)</source>
        <translation>
            <numerusform>%1؛ لا إشعارات جديدة</numerusform>
            <numerusform>%1؛ إشعار جديد واحد</numerusform>
            <numerusform>%1؛ إشعاران جديدان</numerusform>
            <numerusform>%1؛ %n إشعارات جديدة</numerusform>
            <numerusform>%1؛ %n إشعارًا جديدًا</numerusform>
            <numerusform>%1؛ %n إشعار جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>purser::shell::CodeField</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>purser::shell::DeskWindow</name>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 – Purser</translation>
    </message>
</context>
<context>
    <name>purser::shell::Factor</name>
    <message>
        <source>This code has been used already; wait for the next one.</source>
        <translation>استُخدم هذا الرمز من قبل؛ انتظر الرمز التالي.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more time(s) before you have to wait.</source>
        <translation>
            <numerusform>لم تبق لك أي محاولة قبل أن يلزمك الانتظار.</numerusform>
            <numerusform>بقيت لك محاولة واحدة قبل أن يلزمك الانتظار.</numerusform>
            <numerusform>بقيت لك محاولتان قبل أن يلزمك الانتظار.</numerusform>
            <numerusform>بقيت لك %n محاولات قبل أن يلزمك الانتظار.</numerusform>
            <numerusform>بقيت لك %n محاولة قبل أن يلزمك الانتظار.</numerusform>
            <numerusform>بقيت لك %n محاولة قبل أن يلزمك الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have to wait before the next try.</source>
        <translation>يلزمك الانتظار قبل المحاولة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>رموز خاطئة كثيرة. يمكنك إعادة المحاولة الآن.</numerusform>
            <numerusform>رموز خاطئة كثيرة. يمكنك إعادة المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>رموز خاطئة كثيرة. يمكنك إعادة المحاولة بعد دقيقتين.</numerusform>
            <numerusform>رموز خاطئة كثيرة. يمكنك إعادة المحاولة بعد %n دقائق.</numerusform>
            <numerusform>رموز خاطئة كثيرة. يمكنك إعادة المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>رموز خاطئة كثيرة. يمكنك إعادة المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Two administrators have to reset your second factor.</source>
        <translation>رموز خاطئة كثيرة. يجب أن يعيد اثنان من مسؤولي النظام تعيين عاملك الثاني.</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorDialog</name>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorPanel</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows for this office. Without your phone, enter one of your recovery codes.</source>
        <translation>أدخل الأرقام الستة التي يعرضها تطبيق المصادقة لهذا المكتب. وإن لم يكن هاتفك معك فأدخل أحد رموز الاسترداد.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Scan this picture with an authenticator app on your phone, then enter the six digits it shows.</source>
        <translation>امسح هذه الصورة بتطبيق مصادقة على هاتفك، ثم أدخل الأرقام الستة التي يعرضها.</translation>
    </message>
    <message>
        <source>The secret, for typing it in</source>
        <translation>المفتاح السري، للكتابة اليدوية</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>رمز التطبيق</translation>
    </message>
    <message>
        <source>No camera? Type the letters and digits under the picture into the app.</source>
        <translation>لا كاميرا لديك؟ اكتب الأحرف والأرقام الواردة تحت الصورة في التطبيق.</translation>
    </message>
    <message>
        <source>Each of these lets you in once without your phone. Print them or write them down and keep them away from this computer; they are not shown again.</source>
        <translation>يتيح لك كل رمز من هذه الدخول مرة واحدة من دون هاتفك. اطبعها أو اكتبها واحفظها بعيدًا عن هذا الحاسوب؛ فلن تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Your second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>إعداد العامل الثاني</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>حفظت الرموز</translation>
    </message>
</context>
<context>
    <name>purser::shell::Keychain</name>
    <message>
        <source>The password store of this computer is not available: none is running.</source>
        <translation>مخزن كلمات المرور في هذا الحاسوب غير متاح: لا يوجد مخزن قيد التشغيل.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked.</source>
        <translation>مخزن كلمات المرور في هذا الحاسوب مقفل.</translation>
    </message>
    <message>
        <source>The password store of this computer does not let Purser in.</source>
        <translation>لا يسمح مخزن كلمات المرور في هذا الحاسوب لبرنامج Purser بالدخول.</translation>
    </message>
    <message>
        <source>The question of the password store was closed without an answer.</source>
        <translation>أُغلق سؤال مخزن كلمات المرور دون إجابة.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer.</source>
        <translation>لا يستجيب مخزن كلمات المرور في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>To have it remembered, start GNOME Keyring or KWallet.</source>
        <translation>لحفظ كلمة المرور، شغّل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>To have it remembered, unlock the store; it may be asking in another window.</source>
        <translation>لحفظ كلمة المرور، افتح قفل المخزن؛ فقد يكون سؤاله في نافذة أخرى.</translation>
    </message>
    <message>
        <source>To have it remembered, allow Purser in the settings of the store.</source>
        <translation>لحفظ كلمة المرور، اسمح لبرنامج Purser في إعدادات المخزن.</translation>
    </message>
    <message>
        <source>To have it remembered, sign in again and answer the question.</source>
        <translation>لحفظ كلمة المرور، سجّل الدخول من جديد وأجب عن السؤال.</translation>
    </message>
    <message>
        <source>It may be asking something in another window.</source>
        <translation>قد يكون سؤاله في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>يرجى إدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>Your password is kept until Purser is closed, and asked for at the next start.</source>
        <translation>تُحفظ كلمة المرور إلى أن يُغلق Purser، وتُطلب منك عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>purser::shell::KeychainTr::KeychainTr</name>
    <message>
        <source>The password store of this computer cannot be used.</source>
        <translation>لا يمكن استخدام مخزن كلمات المرور في هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>purser::shell::LockScreen</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>رمز تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدام كلمة المرور</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>استخدام رمز</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>كلمة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>purser::shell::Locker</name>
    <message>
        <source>This workstation is locked. What was under way goes on.</source>
        <translation>محطة العمل هذه مقفلة. وما كان جاريًا فهو مستمر.</translation>
    </message>
    <message>
        <source>Locked – Purser</source>
        <translation>مقفلة – Purser</translation>
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
        <translation>مرحبًا بك في Purser</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>الاتصال بمكتب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Trial office</source>
        <translation>المكتب التجريبي</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>اختيار كلمة المرور</translation>
    </message>
    <message>
        <source>Starting the trial office…</source>
        <translation>جارٍ تشغيل المكتب التجريبي…</translation>
    </message>
    <message>
        <source>There is no trial office on this computer yet. Create it with installer/trial.sh.</source>
        <translation>لا يوجد مكتب تجريبي على هذا الحاسوب بعد. أنشئه باستخدام installer/trial.sh.</translation>
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
        <translation>لكل قسم نافذة مستقلة.</translation>
    </message>
    <message>
        <source>Close one of them, and its desk comes back here.</source>
        <translation>أغلق إحداها فيعود قسمها إلى هنا.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 – Purser</translation>
    </message>
    <message>
        <source>Desk in a window of its own, or back</source>
        <translation>القسم في نافذة مستقلة أو إعادته</translation>
    </message>
    <message>
        <source>new window monitor screen detach</source>
        <translation>نافذة جديدة شاشة فصل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>time and place of the office: &quot;14:26 Nicosia&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No connection to the office since %1. What you see may be out of date; nothing can be decided until it is back.</source>
        <translation>لا اتصال بالمكتب منذ %1. قد لا يكون ما تراه محدثًا؛ ولا يمكن اتخاذ أي قرار حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>The connection to the office was lost a moment ago and is being restored.</source>
        <translation>انقطع الاتصال بالمكتب قبل لحظات وتجري استعادته.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeCentre</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>How to be told</source>
        <translation>طريقة الإشعار</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting for you</source>
        <translation>
            <numerusform>لا عناصر بانتظارك</numerusform>
            <numerusform>عنصر واحد بانتظارك</numerusform>
            <numerusform>عنصران بانتظارك</numerusform>
            <numerusform>%n عناصر بانتظارك</numerusform>
            <numerusform>%n عنصرًا بانتظارك</numerusform>
            <numerusform>%n عنصر بانتظارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. What the office has to tell you appears here.</source>
        <translation>لا شيء بانتظارك. يظهر هنا ما يبلغك به المكتب.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeRow</name>
    <message>
        <source>New: %1. %2</source>
        <translation>جديد: %1. %2</translation>
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
        <translation>طريقة الإشعار</translation>
    </message>
    <message>
        <source>What the office tells you by itself. Kept in the office, so it is the same at every workstation.</source>
        <translation>ما يبلغك به المكتب من تلقاء نفسه. يُحفظ في المكتب، فيكون هو نفسه في كل محطة عمل.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>ساعات الهدوء من</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>إشعار منبثق</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>ساعات الهدوء حتى</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>by the office&apos;s clock: no toasts, no sounds</source>
        <translation>بحسب ساعة المكتب: لا إشعارات منبثقة ولا أصوات</translation>
    </message>
    <message>
        <source>The quiet hours begin and end at the same minute.</source>
        <translation>تبدأ ساعات الهدوء وتنتهي في الدقيقة نفسها.</translation>
    </message>
    <message>
        <source>Sound of the desktop</source>
        <translation>صوت سطح المكتب</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>ملف خاص بك…</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Sound of “%1”</source>
        <translation>صوت «%1»</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga)</source>
        <translation>أصوات (*.wav *.ogg *.oga)</translation>
    </message>
    <message>
        <source>%1, sound: %2</source>
        <translation>%1، الصوت: %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::Notices</name>
    <message>
        <source>%1, which you hold, is overdue.</source>
        <translation>تجاوز %1 مهلته، وهو قيد المعالجة لديك.</translation>
    </message>
    <message>
        <source>%1, which you hold, is due soon.</source>
        <translation>اقتربت مهلة %1، وهو قيد المعالجة لديك.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) overdue; most pressing: %1.</source>
        <translation>
            <numerusform>لا مدفوعات متأخرة؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>عملية دفع واحدة متأخرة؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>عمليتا دفع متأخرتان؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>%n عمليات دفع متأخرة؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>%n عملية دفع متأخرة؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>%n عملية دفع متأخرة؛ الأكثر إلحاحًا: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due soon; most pressing: %1.</source>
        <translation>
            <numerusform>لا مدفوعات اقتربت مهلتها؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>عملية دفع واحدة اقتربت مهلتها؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>عمليتا دفع اقتربت مهلتهما؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>%n عمليات دفع اقتربت مهلتها؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>%n عملية دفع اقتربت مهلتها؛ الأكثر إلحاحًا: %1.</numerusform>
            <numerusform>%n عملية دفع اقتربت مهلتها؛ الأكثر إلحاحًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>أُحيل إليّ</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>اقتربت المهلة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>أُعيد إليّ</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>نتيجة غير معروفة</translation>
    </message>
    <message>
        <source>Change waits for me</source>
        <translation>تغيير بانتظاري</translation>
    </message>
    <message>
        <source>Audit log not sealed</source>
        <translation>سجل التدقيق غير مختوم</translation>
    </message>
    <message>
        <source>%1 handed you %2.</source>
        <translation>أُحيل إليك %2 من %1.</translation>
    </message>
    <message>
        <source>%1 handed you %2: %3</source>
        <translation>أُحيل إليك %2 من %1: %3</translation>
    </message>
    <message>
        <source>%1 returned %2 to you with a question.</source>
        <translation>أُعيد إليك %2 من %1 مع سؤال.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 was carried out.</source>
        <translation>لا يُعرف هل نُفذ %1.</translation>
    </message>
    <message>
        <source>%1 proposes a change of rights or rules.</source>
        <translation>اقتراح من %1 بتغيير في الصلاحيات أو القواعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) wait for their seal.</source>
        <translation>
            <numerusform>لا مدخلات تدقيق بانتظار ختمها.</numerusform>
            <numerusform>مدخل تدقيق واحد بانتظار ختمه.</numerusform>
            <numerusform>مدخلا تدقيق بانتظار ختمهما.</numerusform>
            <numerusform>%n مدخلات تدقيق بانتظار ختمها.</numerusform>
            <numerusform>%n مدخل تدقيق بانتظار ختمها.</numerusform>
            <numerusform>%n مدخل تدقيق بانتظار ختمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has renewed the list %1 for %n day(s).</source>
        <translation>
            <numerusform>لم تُجدد القائمة %1 منذ أقل من يوم.</numerusform>
            <numerusform>لم تُجدد القائمة %1 منذ يوم واحد.</numerusform>
            <numerusform>لم تُجدد القائمة %1 منذ يومين.</numerusform>
            <numerusform>لم تُجدد القائمة %1 منذ %n أيام.</numerusform>
            <numerusform>لم تُجدد القائمة %1 منذ %n يومًا.</numerusform>
            <numerusform>لم تُجدد القائمة %1 منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version of the list %1 lost too much and was not taken.</source>
        <translation>فقد إصدار جديد من القائمة %1 أكثر من اللازم ولم يؤخذ به.</translation>
    </message>
    <message>
        <source>New list files cannot be read and were not taken.</source>
        <translation>تتعذر قراءة ملفات جديدة للقوائم ولم يؤخذ بها.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test of screening missed %n listed name(s).</source>
        <translation>
            <numerusform>لم يفت الاختبار الذاتي للفحص أي اسم مدرج.</numerusform>
            <numerusform>فات الاختبار الذاتي للفحص اسم مدرج واحد.</numerusform>
            <numerusform>فات الاختبار الذاتي للفحص اسمان مدرجان.</numerusform>
            <numerusform>فاتت الاختبار الذاتي للفحص %n أسماء مدرجة.</numerusform>
            <numerusform>فات الاختبار الذاتي للفحص %n اسمًا مدرجًا.</numerusform>
            <numerusform>فات الاختبار الذاتي للفحص %n اسم مدرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client found on a list</source>
        <translation>عُثر على عميل في إحدى القوائم</translation>
    </message>
    <message>
        <source>Declared funds used up</source>
        <translation>استُنفدت الأموال المصرح بها</translation>
    </message>
    <message>
        <source>Screening not sound</source>
        <translation>الفحص غير سليم</translation>
    </message>
    <message>
        <source>Screening found somebody like the client of %1.</source>
        <translation>عثر الفحص على من يشبه عميل %1.</translation>
    </message>
    <message>
        <source>%1 has paid in %2 % of what was declared.</source>
        <translation>أودع العميل %1 ما نسبته %2% من المبلغ المصرح به.</translation>
    </message>
    <message>
        <source>Client review</source>
        <translation>مراجعة العملاء</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>رسالة لم تُرسل</translation>
    </message>
    <message>
        <source>A letter to %1 could not be sent.</source>
        <translation>تعذّر إرسال رسالة إلى %1.</translation>
    </message>
    <message>
        <source>Automatic approval stopped itself</source>
        <translation>أوقف الاعتماد التلقائي نفسه</translation>
    </message>
    <message>
        <source>People disagree with what the rule %1 approved: it has stopped.</source>
        <translation>يعترض الموظفون على ما اعتمدته القاعدة %1: وقد توقفت.</translation>
    </message>
    <message>
        <source>Market rate jumped</source>
        <translation>قفز سعر السوق</translation>
    </message>
    <message>
        <source>The rate %1/%2 jumped and waits for a person.</source>
        <translation>قفز سعر %1/%2 وينتظر شخصًا.</translation>
    </message>
    <message>
        <source>Automatic decision not checked in time</source>
        <translation>قرار آلي لم يُراجَع في موعده</translation>
    </message>
    <message>
        <source>The rule %1 approved %2; the check of it is overdue.</source>
        <translation>وافقت القاعدة %1 على %2؛ ومراجعتها متأخرة.</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>فيروس في مستند</translation>
    </message>
    <message>
        <source>Document not scanned</source>
        <translation>مستند لم يُفحص</translation>
    </message>
    <message>
        <source>A virus was found in a document of %1.</source>
        <translation>عُثر على فيروس في مستند يخص %1.</translation>
    </message>
    <message>
        <source>A document of %1 could not be scanned for viruses.</source>
        <translation>تعذر فحص مستند يخص %1 بحثًا عن الفيروسات.</translation>
    </message>
    <message>
        <source>Ticket not answered in time</source>
        <translation>تذكرة لم يُرد عليها في الموعد</translation>
    </message>
    <message>
        <source>A client wrote again in my ticket</source>
        <translation>كتب عميل من جديد في تذكرتي</translation>
    </message>
    <message>
        <source>The answer to %1 is overdue.</source>
        <translation>تأخر الرد على %1.</translation>
    </message>
    <message>
        <source>The client wrote again about %1.</source>
        <translation>كتب العميل من جديد بخصوص %1.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Hit to be looked at again</source>
        <translation>مطابقة يجب النظر فيها ثانية</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>لم يكتمل التحقق في الوقت المحدد</translation>
    </message>
    <message>
        <source>Deposit to be judged</source>
        <translation>إيداع للحكم فيه</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>موعد الأدلة</translation>
    </message>
    <message>
        <source>Dispute nobody answered</source>
        <translation>اعتراض لم يُجب عنه أحد</translation>
    </message>
    <message>
        <source>Money to be confirmed</source>
        <translation>أموال بانتظار التأكيد</translation>
    </message>
    <message>
        <source>A hit of %1 was put off to today.</source>
        <translation>أُجّلت مطابقة تخص %1 إلى اليوم.</translation>
    </message>
    <message>
        <source>%1 was not verified in time; the money goes back.</source>
        <translation>لم يُتحقق من %1 في الوقت المحدد؛ يعود المال.</translation>
    </message>
    <message>
        <source>The gateway says something of %1 that people have to judge.</source>
        <translation>تقول البوابة عن %1 ما يجب أن يحكم فيه أشخاص.</translation>
    </message>
    <message>
        <source>Evidence for the dispute of %1 is nearly due.</source>
        <translation>اقترب موعد أدلة اعتراض %1.</translation>
    </message>
    <message>
        <source>Nobody answered the dispute of %1 in time.</source>
        <translation>لم يُجب أحد عن اعتراض %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 entered money that somebody else has to confirm.</source>
        <translation>أدخل %1 أموالًا يجب أن يؤكدها شخص آخر.</translation>
    </message>
    <message>
        <source>Money that cannot go back</source>
        <translation>أموال لا يمكن إعادتها</translation>
    </message>
    <message>
        <source>Money of %1 has to go back and cannot; see to it.</source>
        <translation>يجب إعادة أموال %1 ولا يمكن ذلك؛ تابع الأمر.</translation>
    </message>
    <message>
        <source>I am asked something</source>
        <translation>سؤال موجه إليّ</translation>
    </message>
    <message>
        <source>My question was not answered in time</source>
        <translation>لم يُجب عن سؤالي في الوقت المحدد</translation>
    </message>
    <message>
        <source>Asked about a partner&apos;s client</source>
        <translation>سؤال عن عميل أحد الشركاء</translation>
    </message>
    <message>
        <source>%1 asks you something about %2.</source>
        <translation>%1 يسألك عن %2.</translation>
    </message>
    <message>
        <source>Nobody has answered in time what you asked about %1.</source>
        <translation>لم يُجب أحد في الوقت المحدد عما سألت عنه بشأن %1.</translation>
    </message>
    <message>
        <source>%1 asks you about the payment %2: %3</source>
        <translation>%1 يسألك عن الدفعة %2: %3</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Move of money to be confirmed</source>
        <translation>حركة مال بانتظار التأكيد</translation>
    </message>
    <message>
        <source>Money at a provider differs</source>
        <translation>المال لدى مزود مختلف</translation>
    </message>
    <message>
        <source>%1 entered money moved at %2 that somebody else has to confirm.</source>
        <translation>أدخل %1 مالا نُقل لدى %2 ويجب أن يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>%1 says another balance than our books have.</source>
        <translation>يذكر %1 رصيدا غير الذي في دفاترنا.</translation>
    </message>
    <message>
        <source>Break-glass in use</source>
        <translation>الوصول الطارئ قيد الاستخدام</translation>
    </message>
    <message>
        <source>Break-glass not reviewed in time</source>
        <translation>لم يُراجَع الوصول الطارئ في موعده</translation>
    </message>
    <message>
        <source>%1 approves in a role nobody is there for; %2 confirmed it.</source>
        <translation>يوافق %1 بدور لا يوجد من يستخدمه؛ وأكّد ذلك %2.</translation>
    </message>
    <message>
        <source>Nobody has reviewed in time what %1 used break-glass for.</source>
        <translation>لم يراجع أحد في الموعد ما استخدم %1 الوصول الطارئ من أجله.</translation>
    </message>
    <message>
        <source>Risk of a client became high</source>
        <translation>أصبحت مخاطر عميل مرتفعة</translation>
    </message>
    <message>
        <source>Message of a gateway waits for people</source>
        <translation>رسالة من بوابة دفع تنتظر شخصًا</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became prohibited; nothing moves until the review is decided.</source>
        <translation>أصبحت مخاطر عميل %1 محظورة؛ لا يتحرك شيء حتى يُبت في المراجعة.</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became high.</source>
        <translation>أصبحت مخاطر عميل %1 مرتفعة.</translation>
    </message>
    <message>
        <source>A message of %1 waits for people.</source>
        <translation>رسالة من %1 تنتظر شخصًا.</translation>
    </message>
    <message>
        <source>Hit handed on again and again</source>
        <translation>نتيجة تُمرَّر مرارًا</translation>
    </message>
    <message numerus="yes">
        <source>A hit of %1 was handed on %n time(s) without a decision.</source>
        <translation>
            <numerusform>لم تُمرَّر نتيجة %1 بلا قرار.</numerusform>
            <numerusform>مُرِّرت نتيجة للعميل %1 مرة واحدة بلا قرار.</numerusform>
            <numerusform>مُرِّرت نتيجة للعميل %1 مرتين بلا قرار.</numerusform>
            <numerusform>مُرِّرت نتيجة للعميل %1 %n مرات بلا قرار.</numerusform>
            <numerusform>مُرِّرت نتيجة للعميل %1 %n مرة بلا قرار.</numerusform>
            <numerusform>مُرِّرت نتيجة للعميل %1 %n مرة بلا قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired destination at another client</source>
        <translation>وجهة موقوفة لدى عميل آخر</translation>
    </message>
    <message>
        <source>%1 has a destination that was retired for another client.</source>
        <translation>لدى %1 وجهة أُوقف استخدامها لعميل آخر.</translation>
    </message>
    <message>
        <source>Hit taken over from you</source>
        <translation>تطابق أُخذ منك</translation>
    </message>
    <message>
        <source>Partner to be looked at again</source>
        <translation>شريك يجب النظر فيه مجددًا</translation>
    </message>
    <message>
        <source>%1 took over a hit of %2 that you had.</source>
        <translation>تولى %1 تطابقًا للعميل %2 كان لديك.</translation>
    </message>
    <message>
        <source>The day has come to look again at the grade of %1.</source>
        <translation>حان يوم النظر مجددًا في تصنيف %1.</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>دفعة عادت</translation>
    </message>
    <message>
        <source>%1 came back: pay it out again, or say that it stays.</source>
        <translation>عادت %1: أعد دفعها أو قل إنها تبقى.</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficeBook</name>
    <message>
        <source>Trial office</source>
        <translation>المكتب التجريبي</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficePage</name>
    <message>
        <source>Host names</source>
        <translation>أسماء المضيفين</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open an office file…</source>
        <translation>فتح ملف مكتب…</translation>
    </message>
    <message>
        <source>Name, as you call it</source>
        <translation>الاسم، كما تسميه</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>شهادة الجذر</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the office must prove its name with it.</source>
        <translation>الاتصال مشفر، وعلى المكتب أن يثبت اسمه بهذه الشهادة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One or several with commas, such as db1.example.com,db2.example.com.</source>
        <translation>اسم واحد أو أسماء تفصل بينها فواصل، مثل db1.example.com,db2.example.com.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>فتح ملف مكتب</translation>
    </message>
    <message>
        <source>Office files (*.json)</source>
        <translation>ملفات المكتب (*.json)</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>اختيار شهادة الجذر</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>الشهادات (*.crt *.pem)</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The office stores only what is needed to check it; nobody can read it.</source>
        <translation>لا يخزن المكتب إلا ما يلزم للتحقق منها؛ ولا يستطيع أحد قراءتها.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Enter the new password twice first.</source>
        <translation>أدخل كلمة المرور الجديدة مرتين أولًا.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>كلمة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>14 characters or more; a few words are best.</source>
        <translation>14 رمزًا أو أكثر؛ وأفضلها بضع كلمات.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>14 characters or more; 12 will do with capitals, small letters and figures.</source>
        <translation>14 رمزًا أو أكثر؛ ويكفي 12 إن تضمنت أحرفًا كبيرة وصغيرة وأرقامًا.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>كلمة المرور أطول من اللازم.</translation>
    </message>
    <message>
        <source>It must not hold your login.</source>
        <translation>يجب ألا تتضمن اسم دخولك.</translation>
    </message>
    <message>
        <source>Everybody tries this one first.</source>
        <translation>هذه أول ما يجربه الجميع.</translation>
    </message>
    <message>
        <source>It holds characters that a password cannot have.</source>
        <translation>تتضمن رموزًا غير مسموح بها في كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordPage</name>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Your password is temporary. Choose one that only you know; nobody else can see it.</source>
        <translation>كلمة المرور مؤقتة. اختر كلمة لا يعرفها سواك؛ ولا يستطيع أحد غيرك رؤيتها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>purser::shell::PersonPage</name>
    <message>
        <source>Who do you want to be? Approvals need two people, so try two.</source>
        <translation>بأي شخصية تريد الدخول؟ الاعتماد يحتاج إلى شخصين، فجرّب اثنين.</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>purser::shell::QrCode</name>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
</context>
<context>
    <name>purser::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation>الأقسام</translation>
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
        <translation>بانتظارك: %1</translation>
    </message>
</context>
<context>
    <name>purser::shell::RecoveryList</name>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>رمز الاسترداد %1</translation>
    </message>
</context>
<context>
    <name>purser::shell::Roles</name>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Payments manager</source>
        <translation>مدير المدفوعات</translation>
    </message>
    <message>
        <source>Head of compliance</source>
        <translation>رئيس الامتثال</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>مسؤول الامتثال</translation>
    </message>
    <message>
        <source>Payments specialist</source>
        <translation>أخصائي المدفوعات</translation>
    </message>
    <message>
        <source>Partner manager</source>
        <translation>مدير الشركاء</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>المحلل</translation>
    </message>
</context>
<context>
    <name>purser::shell::SearchButton</name>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>البحث في العملاء والحسابات والمدفوعات والأوامر</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionTools</name>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>How to be told…</source>
        <translation>طريقة الإشعار…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>الجلسات…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>العامل الثاني…</translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation>عاملك الثاني جاهز.</translation>
    </message>
    <message>
        <source>You have no desk that shows this.</source>
        <translation>ليس لديك قسم يعرض هذا.</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionsDialog</name>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>محطة العمل</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>تسجيل الخروج من كل مكان آخر</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>جلساتي</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>last active %1</source>
        <translation>آخر نشاط %1</translation>
    </message>
    <message>
        <source>second factor proved</source>
        <translation>تم إثبات العامل الثاني</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Log out %1</source>
        <translation>تسجيل خروج %1</translation>
    </message>
    <message>
        <source>What they have sent counts; what they are typing is lost. They are told the reason and may sign in again.</source>
        <translation>ما أرسله هذا المستخدم محتسب؛ وما يكتبه الآن يُفقد. ويُبلغ بالسبب ويمكنه تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>purser::shell::SignInPage</name>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>تذكر كلمة المرور على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop, never in a file.</source>
        <translation>تُحفظ في سلسلة المفاتيح بنظام التشغيل، ولا تُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>purser::shell::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>round trip to the office: &quot;3 ms&quot;</extracomment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>Connected to the office</source>
        <translation>متصل بالمكتب</translation>
    </message>
    <message>
        <source>reconnecting %1</source>
        <translation>إعادة الاتصال %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>منقطع %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4 ago</source>
        <translation>%1 على %2: %3، قبل %4</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>الجسر</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>No service of the bridge has reported to this office yet.</source>
        <translation>لم ترد إلى هذا المكتب أي إشارة من خدمات الجسر بعد.</translation>
    </message>
    <message>
        <source>Audit not sealed yet</source>
        <translation>سجل التدقيق غير مختوم بعد</translation>
    </message>
    <message>
        <source>Audit sealed</source>
        <translation>سجل التدقيق مختوم</translation>
    </message>
    <message>
        <source>Every record is sealed.</source>
        <translation>جميع المدخلات مختومة.</translation>
    </message>
    <message>
        <source>%1 records wait for the next seal, the oldest %2.</source>
        <translation>مدخلات بانتظار الختم التالي: %1، أقدمها %2.</translation>
    </message>
    <message>
        <source>Screening self-test</source>
        <translation>الاختبار الذاتي للفحص</translation>
    </message>
    <message>
        <source>%1 of %2 names not found</source>
        <translation>لم يُعثر على %1 من %2 اسمًا</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>الأخير %1</translation>
    </message>
    <message>
        <source>Every listed name is looked for each night. %1: %2 of %3 found.</source>
        <translation>يُبحث كل ليلة عن كل اسم مدرج. %1: عُثر على %2 من %3.</translation>
    </message>
</context>
<context>
    <name>purser::shell::UserButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::WelcomePage</name>
    <message>
        <source>Open the trial office</source>
        <translation>فتح المكتب التجريبي</translation>
    </message>
    <message>
        <source>A complete office on this computer with invented clients, payments and a trading server. Nothing leaves this computer.</source>
        <translation>مكتب كامل على هذا الحاسوب بعملاء ومدفوعات وخادم تداول من صنع الخيال. ولا يغادر هذا الحاسوب شيء.</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>الاتصال بمكتب</translation>
    </message>
    <message>
        <source>Your administrator gives you its address, or an office file that holds it.</source>
        <translation>يعطيك مسؤول النظام عنوانه، أو ملف مكتب يتضمنه.</translation>
    </message>
    <message>
        <source>Which office do you want to work in?</source>
        <translation>في أي مكتب تريد العمل؟</translation>
    </message>
</context>
<context>
    <name>purser::shell::WorkNext</name>
    <message>
        <source>Work next</source>
        <translation>معالجة التالي</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>An item is held for you, but this program cannot open it.</source>
        <translation>عنصر قيد المعالجة لديك، لكن هذا البرنامج لا يستطيع فتحه.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Workspace</name>
    <message>
        <source>The office was restored or moved. Everything is being read again.</source>
        <translation>تمت استعادة المكتب أو نقله. تجري قراءة كل شيء من جديد.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>settings look colours appearance</source>
        <extracomment>other words that find the three themes in the palette</extracomment>
        <translation>إعدادات مظهر ألوان شكل</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>bright day</source>
        <translation>ساطع نهار فاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>night black</source>
        <translation>ليل أسود داكن</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>settings language texts</source>
        <extracomment>other words that find the languages in the palette</extracomment>
        <translation>إعدادات لغة نصوص</translation>
    </message>
</context>
</TS>
