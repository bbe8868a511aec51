// Single widgets that hold content: one page each, every tone and length.

#include "ui/kit/dialogs/passwordfield.h"
#include "ui/kit/gallery/gallerypages.h"
#include "ui/kit/widgets/approvalchain.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/checklist.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/choicebutton.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/pasttrial.h"
#include "ui/kit/widgets/periodfield.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/stategraph.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/kit/widgets/timeline.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::kit::gallery {

namespace {

const QString longText = u"The bank returned the last payout to this account: the name of the holder differs from the "
                         u"name of the client, and nobody has asked the client about it so far."_s;

/// A card with its content in a column, on the window's ground.
std::pair<QWidget*, QVBoxLayout*> cardPage()
{
    auto* page = new QWidget;
    auto* ground = new QVBoxLayout(page);
    ground->setContentsMargins(12, 12, 12, 12);
    auto* panel = new Panel;
    panel->column()->setContentsMargins(
        metric::cardPadding, metric::cardPadding, metric::cardPadding, metric::cardPadding);
    panel->column()->setSpacing(metric::wideGap);
    ground->addWidget(panel);
    return {page, panel->column()};
}

const QList<std::pair<Tone, QString>>& tones()
{
    static const QList<std::pair<Tone, QString>> all{{Tone::Normal, u"Normal"_s}, {Tone::Dim, u"Dim"_s},
        {Tone::Accent, u"Accent"_s}, {Tone::Ok, u"Good"_s}, {Tone::Warn, u"Look"_s},
        {Tone::Stop, u"Stop"_s}};
    return all;
}

QWidget* bannerPage()
{
    const auto [page, column] = cardPage();
    for (const auto& [tone, word] : tones()) {
        auto* banner = new Banner;
        banner->showMessage(tone, u"%1: this item changed while you read it."_s.arg(word), u"Show"_s);
        column->addWidget(banner);
    }
    auto* banner = new Banner;
    banner->showMessage(Tone::Warn, longText + u' ' + longText);
    column->addWidget(banner);
    column->addStretch(1);
    return page;
}

QWidget* chipPage()
{
    const auto [page, column] = cardPage();
    for (const QString& icon : {QString(), u"status-clock"_s}) {
        auto* row = new QHBoxLayout;
        for (const auto& [tone, word] : tones()) {
            row->addWidget(new Chip(word, tone, icon));
        }
        row->addStretch(1);
        column->addLayout(row);
    }
    auto* row = new QHBoxLayout;
    auto* closable = new Chip(u"Amount ≥ 1,000 EUR"_s);
    closable->setClosable(true);
    auto* clickable = new Chip(u"Clickable"_s, Tone::Accent);
    clickable->setClickable(true);
    auto* off = new Chip(u"Off"_s);
    off->setEnabled(false);
    for (Chip* chip : {closable, clickable, off}) {
        row->addWidget(chip);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return page;
}

QWidget* checkListPage()
{
    using Level = CheckItem::Level;
    const auto [page, column] = cardPage();
    auto* checks = new CheckList;
    checks->setChecks({{Level::Clear, u"Identity"_s, u"full, passport to 2031-05"_s, u"KYC"_s, u"3 months"_s},
        {Level::Look, u"Destination age"_s, u"added 31 h ago, cooling-off 24 h ended"_s, u"office"_s, u"now"_s},
        {Level::Stop, u"Returned to source"_s, u"1,150.00 of 6,000.00 owed to card ···· 4417"_s, u"closed loop"_s, u"now"_s},
        {Level::Stop, u"Name on account"_s, longText, u"bank"_s, u"yesterday"_s},
        {Level::Clear, u"Fee"_s, u"0.00 EUR"_s, {}, {}}});
    auto* head = new SectionHeader(u"Decision sheet"_s);
    head->setRightText(checks->summary());
    column->addWidget(head);
    column->addWidget(checks);
    auto* none = new CheckList;
    none->setChecks({});
    column->addWidget(none);
    column->addStretch(1);
    return page;
}

QWidget* timelinePage()
{
    const auto [page, column] = cardPage();
    auto* timeline = new Timeline;
    timeline->setEntries({{u"14:03"_s, u"J. Ferreira"_s, u"approved, step 1 of 2"_s, Tone::Ok, u"status-ok"_s},
        {u"13:52"_s, u"Mara Lindqvist"_s, longText, Tone::Warn, u"status-look"_s},
        {u"13:14"_s, u"Client"_s, u"requested 4,850.00 EUR"_s},
        {u"22 Nov 09:10"_s, u"purser-bridge"_s, u"outcome unknown on MT5 real-2"_s, Tone::Stop, u"status-stop"_s}});
    column->addWidget(timeline);
    auto* none = new Timeline;
    none->setEntries({{{}, {}, u"No notes yet."_s, Tone::Dim, {}}});
    column->addWidget(none);
    column->addStretch(1);
    return page;
}

QWidget* factsPage()
{
    const auto [page, column] = cardPage();
    for (const auto direction : {Facts::Direction::Across, Facts::Direction::Down}) {
        auto* facts = new Facts(direction);
        facts->setFact(u"name"_s, u"Client"_s, u"Okafor, Chidi · C-10482"_s);
        facts->setFact(u"account"_s, u"Account"_s, u"MT5 real-2 · 7104418"_s);
        facts->setFact(u"risk"_s, u"Risk"_s, u"64, high"_s, Tone::Stop);
        facts->setFact(u"partner"_s, u"Partner"_s, {});
        facts->setFact(u"long"_s, u"Note"_s, longText);
        column->addWidget(facts);
        column->addWidget(new Line);
    }
    column->addStretch(1);
    return page;
}

QWidget* headerPage()
{
    const auto [page, column] = cardPage();
    auto* head = new ItemHeader;
    head->setTitle(u"Withdrawal W-48213"_s);
    head->setChip(u"overdue 12 min"_s, Tone::Stop, u"status-clock"_s);
    head->setRightText(u"held by you 4:12"_s);
    head->setFigure(u"4,850.00 EUR"_s, u"to  DE89 ···· 3000   Chidi Okafor, Berliner Sparkasse"_s);
    column->addWidget(head);
    auto* small = new ItemHeader;
    small->setTitle(u"Haddad Trading and Consulting International Holdings Limited"_s);
    small->setFigure(u"62,000,000,000.00 USD"_s, longText);
    column->addWidget(small);
    auto* section = new SectionHeader(u"What will happen"_s);
    section->setRightText(u"3 steps"_s);
    column->addWidget(section);
    auto* steps = new StepList;
    steps->setSteps({{u"MT5 real-2: balance −4,850.00 EUR on 7104418, margin checked"_s}, {longText}});
    column->addWidget(steps);
    auto* chain = new ApprovalChain;
    using Kind = ChainStep::Kind;
    chain->setSteps({{Kind::Done, u"J. Ferreira"_s, u"13:52"_s}, {Kind::You, u"You, second person"_s, {}},
        {Kind::Needed, u"Payments manager"_s, {}}, {Kind::Returned, u"Returned: name"_s, u"11:05"_s},
        {Kind::Rejected, u"Rejected"_s, u"10:40"_s}});
    column->addWidget(chain);
    column->addStretch(1);
    return page;
}

QWidget* graphPage()
{
    using By = StateEdge::By;
    const auto [page, column] = cardPage();
    auto* graph = new StateGraph;
    graph->setStates({{u"waits"_s, u"Awaiting approval"_s, false, true}, {u"asked"_s, u"Waiting for information"_s, true},
                         {u"refused"_s, u"Rejected"_s, true}, {u"approved"_s, u"Approved"_s},
                         {u"sent"_s, u"Sent"_s}, {u"settled"_s, u"Settled"_s}, {u"back"_s, u"Returned after send"_s, true}},
        {{u"waits"_s, u"asked"_s, By::Person}, {u"asked"_s, u"waits"_s, By::Person}, {u"waits"_s, u"refused"_s, By::Person},
            {u"waits"_s, u"approved"_s, By::Person}, {u"approved"_s, u"waits"_s, By::Office}, {u"approved"_s, u"sent"_s, By::Outside},
            {u"sent"_s, u"settled"_s, By::Outside}, {u"sent"_s, u"back"_s, By::Outside}, {u"settled"_s, u"back"_s, By::Outside}});
    column->addWidget(graph);
    column->addStretch(1);
    return page;
}

QWidget* fieldPage()
{
    const auto [page, column] = cardPage();
    auto* line = new QLineEdit(u"DE89 3704 0044 0532 0130 00"_s);
    auto* amount = new Field(u"Amount"_s, new QLineEdit(u"4,850.00"_s));
    amount->setHint(u"9,312.44 EUR available in the books"_s);
    auto* wrong = new Field(u"Expires"_s, new QDateEdit(QDate(2024, 1, 31)));
    wrong->setHint(u"This day has passed."_s, true);
    auto* reason = new QComboBox;
    reason->addItems({u"Destination not verified"_s, u"Client asked for it"_s});
    auto* password = new PasswordField;
    password->setText(u"a password"_s);
    auto* off = new QLineEdit(u"cannot be changed"_s);
    off->setEnabled(false);
    auto* note = new QPlainTextEdit(longText);
    note->setFixedHeight(72);
    column->addWidget(new Field(u"Account number"_s, line));
    column->addWidget(amount);
    column->addWidget(wrong);
    column->addWidget(new Field(u"Reason"_s, reason));
    column->addWidget(new Field(u"Period"_s, new PeriodField(QDate(2026, 7, 15),
        {PeriodField::Preset::LastMonth, PeriodField::Preset::OwnDates})));
    auto* choice = new ChoiceButton(u"all"_s);
    choice->addChoice(u"sepa"_s, u"SEPA"_s);
    choice->addChoice(u"wire"_s, u"Wire"_s);
    choice->setChosen({u"sepa"_s, u"wire"_s});
    column->addWidget(new Field(u"Methods"_s, choice));
    column->addWidget(new Field(u"Password"_s, password));
    column->addWidget(new Field(u"Holder"_s, off));
    column->addWidget(new Field(u"Note"_s, note));
    column->addStretch(1);
    return page;
}

QWidget* trialPage()
{
    const auto [page, column] = cardPage();
    auto* before = new PastTrial(u"Tried on what people decided"_s, u"What would it have decided?"_s, {90, 366}, page);
    before->setMissing(u"Say up to which amount."_s);
    column->addWidget(before);
    auto* after = new PastTrial(u"Tried on the payouts of the past"_s, u"Where would they have gone?"_s, {30, 92}, page);
    after->showResult(u"Payouts in 30 days: 171; to another gateway: 2."_s, Tone::Warn);
    after->setExamplesName(u"The largest payouts that would have gone elsewhere"_s);
    after->showExamples({{u"20,850.00 EUR"_s, u"W-46732"_s, u"then: bank; now: bank-files"_s, Tone::Normal, {}},
        {u"15,050.00 EUR"_s, u"W-47831"_s, u"then: bank; now: no line"_s, Tone::Stop, {}}});
    column->addWidget(after);
    column->addStretch(1);
    return page;
}

QWidget* textPage()
{
    const auto [page, column] = cardPage();
    for (const TextSize size : {TextSize::Small, TextSize::Body, TextSize::Title, TextSize::Figure}) {
        auto* row = new QHBoxLayout;
        for (const auto& [tone, word] : tones()) {
            row->addWidget(new Label(word + u" 1,204.50"_s, size, QFont::Medium, tone));
        }
        row->addStretch(1);
        column->addLayout(row);
    }
    auto* elided = new Label(longText + longText);
    elided->setElided(true);
    column->addWidget(elided);
    column->addStretch(1);
    return page;
}

} // namespace

QList<Page> widgetPages()
{
    constexpr QSize card(760, 460);
    return {{u"banner"_s, bannerPage, card}, {u"chip"_s, chipPage, {760, 220}},
        {u"checklist"_s, checkListPage, card}, {u"timeline"_s, timelinePage, card},
        {u"facts"_s, factsPage, card}, {u"stategraph"_s, graphPage, {520, 320}}, {u"headers"_s, headerPage, card},
        {u"form"_s, fieldPage, {520, 680}}, {u"trial"_s, trialPage, {640, 320}}, {u"text"_s, textPage, {980, 260}}};
}

} // namespace purser::kit::gallery
