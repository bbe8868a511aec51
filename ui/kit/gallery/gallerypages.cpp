// Every widget of the kit with invented content, to be looked at.

#include "ui/kit/gallery/gallerypages.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/actions/palette.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/approvalchain.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/checklist.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/progressitem.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/statusitem.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/widgets/toasts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::kit::gallery {

QWidget* card(QWidget* content)
{
    auto* panel = new Panel;
    panel->column()->addWidget(content);
    return panel;
}

namespace {

struct Sample
{
    int due;
    Tone level;
    const char* reference;
    const char* client;
    const char* method;
    qint64 minor;
    const char* currency;
    int exponent;
    int risk;
    const char* state;
    Tone tone;
};

const Sample samples[] = {
    {-12, Tone::Stop, "W-48213", "Okafor, Chidi", "SEPA", 485000, "EUR", 2, 18, "2 of 2 needed", Tone::Normal},
    {18, Tone::Warn, "W-48220", "Bergström, Elsa", "SEPA", 120000, "EUR", 2, 9, "1 of 1 needed", Tone::Normal},
    {31, Tone::Warn, "W-48224", "Haddad Trading Ltd", "Wire", 6200000, "USD", 2, 64, "Returned: name", Tone::Warn},
    {44, Tone::Normal, "W-48231", "Nakamura, Ren", "Wire", 1850000, "JPY", 0, 22, "1 of 2 approved", Tone::Normal},
    {52, Tone::Normal, "D-90177", "Silva, Joana", "Bank", 300000, "EUR", 2, 12, "Payer name", Tone::Warn},
    {65, Tone::Normal, "W-48236", "Petrov, Ilya", "BTC", 41800000, "BTC", 8, 47, "Destination", Tone::Warn},
    {72, Tone::Normal, "T-11809", "Rossi, Marco", "Transfer", 90000, "EUR", 2, 8, "1 of 1 needed", Tone::Normal},
    {80, Tone::Normal, "W-48240", "Al-Sabah, Noor", "Wire", 1250750, "KWD", 3, 31, "1 of 2 needed", Tone::Normal},
    {86, Tone::Normal, "W-48241", "Dubois, Camille", "SEPA", 107500, "EUR", 2, 11, "1 of 1 needed", Tone::Normal},
    {100, Tone::Normal, "D-90181", "Kowalski, Jan", "Praxis", 250000, "EUR", 2, 15, "Processed twice", Tone::Warn},
    {104, Tone::Normal, "W-48245", "Mbeki, Thandi", "SEPA", 730000, "EUR", 2, 26, "2 of 2 needed", Tone::Normal},
    {122, Tone::Normal, "W-48249", "Garcia, Lucia", "SEPA", 190000, "EUR", 2, 10, "1 of 1 needed", Tone::Normal},
    {135, Tone::Normal, "W-48252", "Novak, Petr", "Skrill", 148000, "EUR", 2, 19, "1 of 1 needed", Tone::Normal},
    {150, Tone::Normal, "W-48255", "Tanaka, Yui", "Wire", 240000, "JPY", 0, 7, "1 of 1 needed", Tone::Normal},
};

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QList<GridRow> sampleRows()
{
    const Formats formats;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<GridRow> rows;
    for (const Sample& sample : samples) {
        const Money amount(sample.minor, Currency(utf8(sample.currency), sample.exponent));
        rows.append(GridRow{rows.size() + 1, 1,
            {Cell::due(now.addSecs(sample.due * 60 + 5), sample.level),
                Cell::plain(utf8(sample.reference)), Cell::plain(utf8(sample.client)),
                Cell::plain(utf8(sample.method)), Cell::of(amount, formats),
                Cell::risk(sample.risk), Cell::state(utf8(sample.state), sample.tone)},
            {}});
    }
    return rows;
}

QList<Column> sampleColumns()
{
    return {{u"due"_s, u"Due"_s, ColumnKind::Due, 108, u"due"_s},
        {u"reference"_s, u"Reference"_s, ColumnKind::Dim, 84},
        {u"client"_s, u"Client"_s, ColumnKind::Strong, 140},
        {u"method"_s, u"Method"_s, ColumnKind::Text, 68},
        {u"amount"_s, u"Amount"_s, ColumnKind::Money, 128, u"amount"_s},
        {u"risk"_s, u"Risk"_s, ColumnKind::Risk, 98, u"risk"_s},
        {u"state"_s, u"State"_s, ColumnKind::State, 130}};
}

QWidget* queue()
{
    auto* panel = new Panel;
    auto* tabs = new TabStrip;
    tabs->addTab(u"mine"_s, u"Mine"_s);
    tabs->addTab(u"withdrawals"_s, u"Withdrawals"_s);
    tabs->addTab(u"deposits"_s, u"Deposits"_s);
    tabs->addTab(u"transfers"_s, u"Transfers"_s);
    tabs->addTab(u"unknown"_s, u"Unknown outcome"_s);
    tabs->setCount(u"mine"_s, 12);
    tabs->setCount(u"withdrawals"_s, 21);
    tabs->setCount(u"deposits"_s, 9);
    tabs->setCount(u"transfers"_s, 7);
    tabs->setCount(u"unknown"_s, 1, Tone::Stop);
    auto* filters = new FilterBar;
    filters->setFilters({{u"amount"_s, u"Amount ≥ 1,000 EUR"_s}, {u"method"_s, u"Method is not card"_s}});
    filters->addTool(u"columns"_s, u"Columns"_s);
    filters->addTool(u"export"_s, u"Export"_s);
    auto* grid = new Grid(u"gallery"_s, sampleColumns());
    grid->setTotalsColumn(u"amount"_s);
    grid->setSource(std::make_unique<FixedSource>(sampleRows()));
    grid->setQuery({u"due"_s, {}});
    panel->column()->addWidget(tabs);
    panel->column()->addWidget(filters);
    panel->column()->addWidget(new Line);
    panel->column()->addWidget(grid, 1);
    return panel;
}

QList<CheckItem> sampleChecks()
{
    using Level = CheckItem::Level;
    return {{Level::Clear, u"Name on account"_s, u"match: Chidi Okafor"_s, u"bank"_s, u"yesterday"_s},
        {Level::Stop, u"Returned to source"_s, u"1,150.00 of 6,000.00 owed to card ···· 4417"_s, u"closed loop"_s, u"now"_s},
        {Level::Look, u"Destination age"_s, u"added 31 h ago, cooling-off 24 h ended"_s, u"office"_s, u"now"_s},
        {Level::Clear, u"Free margin after"_s, u"4,462.44 EUR, 2 open positions"_s, u"MT5"_s, u"4 s ago"_s},
        {Level::Clear, u"Identity"_s, u"full, passport to 2031-05"_s, u"KYC"_s, u"3 months"_s},
        {Level::Clear, u"Sanctions and PEP"_s, u"screened, 4 lists, 26,114 names"_s, u"02:10 today"_s, {}},
        {Level::Clear, u"Open cases"_s, u"none"_s, u"office"_s, u"now"_s},
        {Level::Clear, u"Traded since deposit"_s, u"41 lots, turnover 128 ×"_s, u"MT5"_s, u"1 min"_s},
        {Level::Clear, u"First withdrawal"_s, u"no, 7th to this destination"_s, u"office"_s, u"now"_s},
        {Level::Clear, u"Duplicate"_s, u"none in 24 h"_s, u"office"_s, u"now"_s},
        {Level::Clear, u"Velocity"_s, u"2 in 7 days, 6,050.00 EUR"_s, u"office"_s, u"now"_s},
        {Level::Clear, u"Deposits settled"_s, u"all, newest 19 days"_s, u"Praxis"_s, u"19 days"_s},
        {Level::Clear, u"Fee against amount"_s, u"0.00 of 4,850.00 EUR"_s, u"policy v14"_s, {}}};
}

QWidget* item()
{
    auto* panel = new Panel;
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    auto* head = new ItemHeader;
    head->setTitle(u"Withdrawal W-48213"_s);
    head->setChip(u"overdue 12 min"_s, Tone::Stop, u"status-clock"_s);
    head->setRightText(u"held by you 4:12"_s);
    head->setFigure(u"4,850.00 EUR"_s, u"to  DE89 ···· 3000   Chidi Okafor, Berliner Sparkasse"_s);
    column->addWidget(head);
    auto* facts = new Facts(Facts::Direction::Across);
    facts->setFact(u"client"_s, u"Client"_s, u"Okafor, Chidi · C-10482"_s);
    facts->setFact(u"account"_s, u"Account"_s, u"MT5 real-2 · 7104418"_s);
    facts->setFact(u"margin"_s, u"Free margin now"_s, u"9,312.44 EUR"_s);
    facts->setFact(u"fee"_s, u"Fee"_s, u"0.00 EUR"_s);
    column->addWidget(facts);
    column->addWidget(new Line);
    auto* checks = new CheckList;
    checks->setChecks(sampleChecks());
    auto* checkHeader = new SectionHeader(u"Decision sheet"_s);
    checkHeader->setRightText(checks->summary());
    column->addWidget(checkHeader);
    column->addWidget(checks);
    column->addWidget(new Line);
    column->addWidget(new SectionHeader(u"Approval chain"_s));
    auto* chain = new ApprovalChain;
    chain->setSteps({{ChainStep::Kind::Done, u"Requested by client"_s, u"13:14"_s},
        {ChainStep::Kind::Done, u"J. Ferreira"_s, u"13:52"_s},
        {ChainStep::Kind::You, u"You, second person"_s, {}}});
    column->addWidget(chain);
    column->addWidget(new SectionHeader(u"What will happen"_s));
    auto* steps = new StepList;
    steps->setSteps({{u"MT5 real-2: balance −4,850.00 EUR on 7104418, margin checked"_s},
        {u"Ledger: client trading → payout in flight, 4,850.00 EUR"_s},
        {u"SEPA: one line in file PAY-1122-3, cut-off 16:00"_s}});
    column->addWidget(steps);
    column->addStretch(1);
    auto* bar = new DecisionBar;
    bar->setDecisions({{u"reject"_s, u"Reject…"_s, u"R"_s},
        {u"return"_s, u"Return for information…"_s, u"I"_s},
        {u"approve"_s, u"Approve 4,850.00 EUR to DE89 ···· 3000"_s, u"A"_s, true}});
    bar->setAllowed(u"return"_s, false, u"Nothing is missing."_s);
    panel->column()->addWidget(sheet, 1);
    panel->column()->addWidget(bar);
    return panel;
}

QWidget* deskPage()
{
    auto* bench = new Workbench(u"gallery"_s);
    bench->setQueue(queue());
    bench->setItem(item(), u"Withdrawal"_s);
    bench->setQueueShare(0.53);
    return bench;
}

QWidget* statesPage()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setSpacing(12);
    const auto add = [&](int row, int column, auto setUp) {
        auto* state = new StatePanel;
        auto* content = new Label(u"content"_s);
        content->setAlignment(Qt::AlignCenter);
        state->setContent(content);
        setUp(state);
        grid->addWidget(card(state), row, column);
    };
    add(0, 0, [](StatePanel* state) { state->showLoading(); });
    add(0, 1, [](StatePanel* state) {
        state->setShape(StatePanel::Shape::Sheet);
        state->showLoading();
    });
    add(1, 0, [](StatePanel* state) {
        state->showEmpty(u"Nothing waits for you."_s,
            u"New withdrawals appear here by themselves. The other lists are one tab away."_s,
            u"Show all withdrawals"_s);
    });
    add(1, 1, [](StatePanel* state) {
        state->showError(Error{ErrorCode::NotPermitted, {{u"permission"_s, u"payment.read"_s}}, {}});
    });
    return page;
}

QWidget* formPage()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    auto* left = new QWidget;
    auto* form = new QVBoxLayout(left);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(10);
    auto* line = new QLineEdit(u"mara.lindqvist"_s);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(u"Office address"_s);
    auto* off = new QLineEdit(u"cannot be changed"_s);
    off->setEnabled(false);
    auto* combo = new QComboBox;
    combo->addItems({u"Destination not verified"_s, u"Client asked for it"_s});
    auto* spin = new QSpinBox;
    spin->setValue(12);
    auto* date = new QDateEdit(QDate(2025, 11, 22));
    auto* text = new QPlainTextEdit(u"The bank returned the last payout to this account."_s);
    text->setFixedHeight(70);
    auto* check = new QCheckBox(u"Remember on this computer"_s);
    check->setChecked(true);
    auto* partial = new QCheckBox(u"Some"_s);
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(u"Connect to an office"_s);
    radio->setChecked(true);
    auto* radioOff = new QRadioButton(u"Open the trial office"_s);
    auto* progress = new QProgressBar;
    progress->setValue(41);
    progress->setTextVisible(false);
    for (QWidget* widget : QList<QWidget*>{line, empty, off, combo, spin, date, text, check,
             new QCheckBox(u"Off"_s), partial, radio, radioOff, progress}) {
        form->addWidget(widget);
    }
    auto* buttons = new QHBoxLayout;
    auto* primary = new QPushButton(u"Connect"_s);
    primary->setDefault(true);
    primary->setAutoDefault(true);
    auto* disabled = new QPushButton(u"Disabled"_s);
    disabled->setEnabled(false);
    buttons->addWidget(new QPushButton(u"Cancel"_s));
    buttons->addWidget(disabled);
    buttons->addWidget(primary);
    buttons->addStretch();
    form->addLayout(buttons);
    form->addStretch();

    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    for (const auto& [tone, words] : QList<std::pair<Tone, QString>>{
             {Tone::Warn, u"Connection lost 14 s ago. Desks stay open; commands wait until it is back."_s},
             {Tone::Stop, u"This withdrawal changed while you read it: the amount is now 4,200.00 EUR."_s},
             {Tone::Ok, u"All 12 rows were sent."_s}, {Tone::Accent, u"A newer version is installed."_s}}) {
        auto* banner = new Banner;
        banner->showMessage(tone, words, tone == Tone::Stop ? u"Show"_s : QString());
        column->addWidget(banner);
    }
    auto* chips = new QHBoxLayout;
    for (const auto& [tone, words, icon] : QList<std::tuple<Tone, QString, QString>>{
             {Tone::Normal, u"Normal"_s, {}}, {Tone::Dim, u"Expired"_s, u"status-none"_s},
             {Tone::Accent, u"You"_s, u"status-clock"_s}, {Tone::Ok, u"Verified"_s, u"status-ok"_s},
             {Tone::Warn, u"Look"_s, u"status-look"_s}, {Tone::Stop, u"Frozen"_s, u"status-stop"_s}}) {
        chips->addWidget(new Chip(words, tone, icon));
    }
    chips->addStretch();
    column->addLayout(chips);
    auto* facts = new Facts(Facts::Direction::Down);
    facts->setFact(u"name"_s, u"Name"_s, u"Chidi Okafor"_s);
    facts->setFact(u"mail"_s, u"E-mail"_s, u"c····@example.com"_s);
    facts->setFact(u"kyc"_s, u"KYC"_s, u"full, reviewed 3 months ago by Olga Petrova"_s);
    facts->setFact(u"risk"_s, u"Risk"_s, u"64, high"_s, Tone::Stop);
    facts->setFact(u"empty"_s, u"Partner"_s, {});
    column->addWidget(facts);
    auto* timeline = new Timeline;
    timeline->setEntries({{u"14:03"_s, u"J. Ferreira"_s, u"approved, step 1 of 2"_s, Tone::Ok, u"status-ok"_s},
        {u"13:52"_s, u"Mara Lindqvist"_s, u"returned for information: the name on the bank account differs from the name of the client, please send a statement of the account"_s, Tone::Warn, u"status-look"_s},
        {u"13:14"_s, u"Client"_s, u"requested 4,850.00 EUR"_s},
        {u"22 Nov 09:10"_s, u"purser-bridge"_s, u"outcome unknown on MT5 real-2"_s, Tone::Stop, u"status-stop"_s}});
    column->addWidget(timeline);
    auto* status = new QHBoxLayout;
    status->setSpacing(16);
    const auto addStatus = [&](Tone tone, const QString& name, const QString& figure, const QString& icon) {
        auto* one = new StatusItem;
        one->show(tone, name, figure, icon);
        status->addWidget(one);
    };
    addStatus(Tone::Ok, u"Office"_s, u"3 ms"_s, {});
    addStatus(Tone::Ok, u"MT5 real-1"_s, u"2 s"_s, {});
    addStatus(Tone::Warn, u"MT4 live"_s, u"48 s"_s, {});
    addStatus(Tone::Stop, u"Bridge"_s, u"down 3 min"_s, {});
    addStatus(Tone::Dim, u"Audit sealed"_s, u"14:26:03"_s, u"lock"_s);
    auto* job = new ProgressItem(u"Export"_s);
    job->setPercent(41);
    status->addWidget(job);
    status->addStretch();
    column->addLayout(status);
    column->addStretch();
    row->addWidget(card(left), 2);
    row->addWidget(card(right), 3);
    return page;
}

QWidget* iconsPage()
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(16, 16, 16, 16);
    int place = 0;
    const QStringList ids = iconIds();
    for (const QString& id : ids) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(QSize(22, 22));
        button->setIcon(icon(id));
        button->setText(id);
        grid->addWidget(button, place / 10, place % 10);
        ++place;
    }
    return card(content);
}

QWidget* reasonPage()
{
    auto* dialog = new ReasonDialog(
        u"Reject withdrawal W-48213"_s, u"The hold of 4,850.00 EUR is released at once. This cannot be undone."_s, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->addFact(u"Amount"_s, u"4,850.00 EUR"_s);
    dialog->addFact(u"To"_s, u"DE89 ···· 3000"_s);
    dialog->setReasons({{u"destination"_s, u"Destination is not the client's"_s}, {u"other"_s, u"Other"_s}}, {u"other"_s});
    dialog->setReasonCode(u"destination"_s);
    dialog->setButtons(u"Reject 4,850.00 EUR"_s);
    dialog->showError(Error{ErrorCode::Stale, {{u"by"_s, u"João Ferreira"_s}}, {}});
    return dialog;
}

QWidget* stepUpPage()
{
    auto* dialog = new StepUpDialog(u"Confirm with your password"_s,
        u"Withdrawals from 5,000.00 EUR need the password once more."_s, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setLogin(u"mara"_s);
    dialog->addFact(u"Amount"_s, u"62,000.00 USD"_s);
    dialog->addFact(u"To"_s, u"GB29 ···· 6819"_s);
    dialog->setButtons(u"Approve 62,000.00 USD"_s);
    return dialog;
}

} // namespace

QList<Page> pages()
{
    return QList<Page>{{u"desk"_s, deskPage}, {u"states"_s, statesPage}, {u"forms"_s, formPage},
        {u"icons"_s, iconsPage}, {u"reason"_s, reasonPage}, {u"step-up"_s, stepUpPage}}
        + widgetPages() + widgetStatePages() + gridPages() + actionPages();
}

} // namespace purser::kit::gallery
