#include "ui/payments/paymentpage.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/approvalchain.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/checklist.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/checktexts.h"
#include "ui/payments/decisiontexts.h"
#include "ui/payments/kindfacts.h"
#include "ui/payments/paymenttexts.h"
#include "ui/payments/sheetbeside.h"
#include "ui/payments/sheetsteps.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

using kit::Formats;
using kit::Tone;

namespace {

/// A titled part of the sheet with the padding of a card.
QWidget* part(const QString& title, QWidget* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    column->setSpacing(kit::metric::gap);
    column->addWidget(new kit::SectionHeader(title, box));
    content->setParent(box);
    column->addWidget(content);
    return box;
}

QToolButton* tool(const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(kit::icon(icon, Tone::Dim));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PaymentPage::PaymentPage(const Formats& formats, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_clock(clock), m_keyScope(this)
{
    auto* panel = new kit::Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);

    m_state = new kit::StatePanel(panel);
    m_state->setShape(kit::StatePanel::Shape::Sheet);
    m_state->setContent(buildSheet());
    panel->column()->addWidget(m_state, 1);
    connect(m_state, &kit::StatePanel::retryRequested, this, &PaymentPage::retryRequested);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PaymentPage::tick);
    showNothing();
}

QWidget* PaymentPage::buildSheet()
{
    auto* sheet = new QWidget(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_notice = new kit::Banner(sheet);
    m_unknown = new kit::Banner(sheet);
    connect(m_unknown, &kit::Banner::actionTriggered, this,
        [this] { Q_EMIT decisionRequested(PaymentAction::Resolve); });
    column->addWidget(m_notice);
    m_question = new kit::Banner(sheet);
    connect(m_question, &kit::Banner::actionTriggered, this,
        [this] { Q_EMIT decisionRequested(PaymentAction::Return); });
    column->addWidget(m_unknown);
    column->addWidget(m_question);
    column->addWidget(buildHead());
    column->addWidget(new kit::Line(kit::metric::cardPadding, sheet));

    auto* body = new QWidget(sheet);
    auto* parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, kit::metric::gap / 2, 0, kit::metric::gap);
    parts->setSpacing(0);

    m_checks = new kit::CheckList(body);
    m_checks->setAccessibleName(tr("Decision sheet"));
    m_checkPart = part(tr("Decision sheet"), m_checks, body);
    m_checkHeader = m_checkPart->findChild<kit::SectionHeader*>();
    m_chain = new kit::ApprovalChain(body);
    m_planned = new kit::StepList(body);
    m_plannedPart = part(tr("What will happen"), m_planned, body);
    m_happened = new kit::StepList(body);
    m_happenedPart = part(tr("What happened"), m_happened, body);
    m_history = new kit::Timeline(body);
    m_disputes = new kit::StepList(body);
    m_disputePart = part(tr("Disputes"), m_disputes, body);
    m_instrument = new kit::Timeline(body);
    m_instrumentPart = part(tr("Same destination"), m_instrument, body);
    m_messages = new kit::Timeline(body);
    m_messages->setAccessibleName(tr("Messages of the gateway"));
    m_messagePart = part(tr("Messages of the gateway"), m_messages, body);
    m_letters = new kit::Timeline(body);
    m_letters->setAccessibleName(tr("Letters to the client"));
    m_letterPart = part(tr("Letters to the client"), m_letters, body);
    parts->addWidget(m_checkPart);
    m_checkLine = new kit::Line(kit::metric::cardPadding, body);
    parts->addWidget(m_checkLine);
    parts->addWidget(part(tr("Approval chain"), m_chain, body));
    parts->addWidget(m_disputePart);
    parts->addWidget(m_happenedPart);
    parts->addWidget(m_plannedPart);
    parts->addWidget(m_letterPart);
    parts->addWidget(m_messagePart);
    parts->addWidget(m_instrumentPart);
    parts->addWidget(part(tr("History"), m_history, body));
    parts->addStretch(1);

    m_scroll = new QScrollArea(sheet);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    // The card shows through: a scroll area would paint the window's colour over it.
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Payment"));
    column->addWidget(m_scroll, 1);

    m_decisionPart = new QWidget(sheet);
    auto* bottom = new QVBoxLayout(m_decisionPart);
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->setSpacing(0);
    m_decisions = new kit::DecisionBar(m_decisionPart);
    connect(m_decisions, &kit::DecisionBar::triggered, this,
        [this](const QString& id) { Q_EMIT decisionRequested(DecisionTexts::actionOf(id)); });
    bottom->addWidget(m_decisions);
    column->addWidget(m_decisionPart);
    return sheet;
}

QWidget* PaymentPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(
        kit::metric::cardPadding, kit::metric::wideGap, kit::metric::cardPadding, kit::metric::gap);
    column->setSpacing(kit::metric::gap);
    m_head = new kit::ItemHeader(head);
    QToolButton* client = tool(u"client"_s, tr("Open the client's file"), m_head);
    connect(client, &QToolButton::clicked, this, &PaymentPage::clientRequested);
    QToolButton* history = tool(u"history"_s, tr("Audit trail of this payment"), m_head);
    connect(history, &QToolButton::clicked, this, &PaymentPage::historyRequested);
    QToolButton* ways = tool(u"partners"_s, tr("All ways of this kind of payment"), m_head);
    connect(ways, &QToolButton::clicked, this, &PaymentPage::waysRequested);
    m_more = tool(u"more"_s, tr("More"), m_head);
    m_more->setMenu(new QMenu(m_more));
    m_more->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton* button : {client, history, ways, m_more})
        m_head->addTool(button);
    m_facts = new kit::Facts(kit::Facts::Direction::Across, head);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    m_path = new QLabel(head);
    m_path->setTextFormat(Qt::RichText);
    m_path->setWordWrap(true);
    column->addWidget(m_path);
    return head;
}

void PaymentPage::showNothing()
{
    m_sheet.reset();
    m_tick.stop();
    m_state->showEmpty(
        tr("No payment is open."), tr("Choose one in the list, or press F9 for the most urgent."));
}

void PaymentPage::showLoading()
{
    m_sheet.reset();
    m_tick.stop();
    clearNotice();
    m_state->showLoading();
}

void PaymentPage::showError(const Error& error)
{
    m_tick.stop();
    m_state->showError(error);
}

void PaymentPage::showSheet(const PaymentSheet& sheet)
{
    const bool other = !m_sheet || m_sheet->payment.id != sheet.payment.id;
    m_sheet = sheet;
    if (other) {
        m_heldUntil = {};
        m_scroll->verticalScrollBar()->setValue(0);
    }
    showHead();
    showFacts();
    showChecks();
    showStory();
    showBeside();
    showUnknown();
    showQuestion();
    showDecisions();
    m_state->showFresh();
    m_tick.start();
}

void PaymentPage::setHold(const QDateTime& myHoldUntil)
{
    m_heldUntil = myHoldUntil;
    if (m_sheet)
        showHead();
}

void PaymentPage::showNotice(Tone tone, const QString& text)
{
    m_notice->showMessage(tone, text);
}

void PaymentPage::clearNotice()
{
    m_notice->clear();
}

void PaymentPage::setBusy(PaymentAction action, bool busy)
{
    m_decisions->setBusy(busy ? DecisionTexts::idOf(action) : QString());
}

void PaymentPage::showOtherHolder(const QDateTime& now)
{
    const SheetPayment& payment = m_sheet->payment;
    const qint64 left = payment.heldUntil.isValid() ? now.secsTo(payment.heldUntil) : 0;
    if (left > 0)
        m_head->setRightText(tr("held by %1 %2").arg(payment.heldBy, Formats::countdown(left)));
    else
        m_head->setRightText(tr("held by %1").arg(payment.heldBy));
}

void PaymentPage::showHead()
{
    const SheetPayment& payment = m_sheet->payment;
    const QDateTime now = m_clock.now();
    m_head->setTitle(tr("%1 %2").arg(kit::PaymentWords::kind(payment.kind), payment.reference));
    if (payment.due.isValid() && payment.dueLevel != DueLevel::None) {
        m_head->setChip(Formats::due(payment.due, now), kit::PaymentWords::tone(payment.dueLevel),
            u"status-clock"_s);
    } else {
        int done = 0;
        int needed = 0;
        for (const ChainEntry& entry : m_sheet->chain) {
            done += entry.kind == ChainStep::Approved ? 1 : 0;
            needed += entry.kind == ChainStep::Approved || entry.kind == ChainStep::Needed ? 1 : 0;
        }
        const Tone tone = kit::PaymentWords::tone(payment.state);
        const QString icon = kit::statusIcon(tone);
        m_head->setChip(kit::PaymentWords::state(payment.state, done, needed), tone,
            icon.isEmpty() ? u"status-clock"_s : icon);
    }
    const qint64 held = m_heldUntil.isValid() ? now.secsTo(m_heldUntil) : 0;
    if (held > 0)
        m_head->setRightText(tr("held by you %1").arg(Formats::countdown(held)));
    else if (!payment.heldBy.isEmpty() && !payment.heldByMe)
        showOtherHolder(now);
    else
        m_head->setRightText({});
    m_head->setFigure(m_formats.money(payment.amount), KindFacts(*m_sheet, m_formats).beside());
}

void PaymentPage::showFacts()
{
    const SheetPayment& payment = m_sheet->payment;
    m_facts->setFact(
        u"client"_s, tr("Client"), tr("%1 · %2").arg(payment.client.name, payment.client.code));
    if (payment.account) {
        m_facts->setFact(u"account"_s, tr("Account"),
            tr("%1 · %2").arg(payment.account->server, payment.account->login));
        const QString margin =
            payment.freeMargin ? m_formats.money(payment.freeMargin->amount) : tr("not read yet");
        m_facts->setFact(u"margin"_s, tr("Free margin now"), margin,
            payment.freeMargin ? Tone::Normal : Tone::Dim);
    } else {
        m_facts->removeFact(u"account"_s);
        m_facts->removeFact(u"margin"_s);
    }
    m_facts->setFact(u"fee"_s, tr("Fee"), m_formats.money(payment.fee));
    if (payment.hold)
        m_facts->setFact(u"hold"_s, tr("Held"), m_formats.money(*payment.hold));
    else
        m_facts->removeFact(u"hold"_s);
    const KindFacts kind(*m_sheet, m_formats);
    for (const QString& id : KindFacts::ids())
        m_facts->removeFact(id);
    for (const KindFact& fact : kind.facts())
        m_facts->setFact(fact.id, fact.label, fact.value);
    showPath(kind);
}

/// The way of its kind, with where it is now.
void PaymentPage::showPath(const KindFacts& kind)
{
    int current = -1;
    const QStringList path = kind.path(&current);
    QStringList words;
    for (int i = 0; i < path.size(); ++i) {
        const QString word = path.at(i).toHtmlEscaped();
        words.append(i == current ? u"<b>%1</b>"_s.arg(word) : word);
    }
    m_path->setText(words.join(u"  ›  "_s));
    m_path->setAccessibleName(current >= 0
            ? tr("Way of this payment, now: %1").arg(path.at(current))
            : tr("Way of this payment"));
    m_path->setVisible(!path.isEmpty());
}

void PaymentPage::showChecks()
{
    const CheckTexts texts(m_formats, m_clock.now());
    QList<kit::CheckItem> items;
    for (const Check& check : m_sheet->checks)
        items.append(texts.item(check));
    m_checks->setChecks(items);
    m_checkHeader->setRightText(m_checks->summary());
    m_checkPart->setVisible(!items.isEmpty());
    m_checkLine->setVisible(!items.isEmpty());
}

void PaymentPage::showStory()
{
    const SheetSteps steps(*m_sheet, m_formats, m_clock.now());
    m_chain->setSteps(steps.chain());
    const QList<kit::StepLine> planned = steps.planned();
    m_planned->setSteps(planned);
    m_plannedPart->setVisible(!planned.isEmpty());
    const QList<kit::StepLine> happened = steps.happened();
    m_happened->setSteps(happened);
    m_happenedPart->setVisible(!happened.isEmpty());
    m_history->setEntries(steps.history());
}

void PaymentPage::showBeside()
{
    const SheetBeside beside(*m_sheet, m_formats, m_clock.now());
    const QList<kit::StepLine> disputes = beside.disputes();
    m_disputes->setSteps(disputes);
    m_disputePart->setVisible(!disputes.isEmpty());
    const QList<kit::TimelineEntry> same = beside.sameInstrument();
    m_instrument->setEntries(same);
    m_instrument->setAccessibleName(beside.instrumentTitle());
    auto* header = m_instrumentPart->findChild<kit::SectionHeader*>();
    header->setTitle(beside.instrumentTitle());
    header->setRightText(tr("the last %1").arg(same.size()));
    m_instrumentPart->setVisible(!same.isEmpty());
    const QList<kit::TimelineEntry> messages = beside.messages();
    m_messages->setEntries(messages);
    m_messagePart->setVisible(!messages.isEmpty());
    const QList<kit::TimelineEntry> letters = beside.letters();
    m_letters->setEntries(letters);
    m_letterPart->setVisible(!letters.isEmpty());
}

void PaymentPage::showUnknown()
{
    const Instruction* instruction = m_sheet->unknownInstruction();
    if (!instruction) {
        m_unknown->clear();
        return;
    }
    const SheetSteps steps(*m_sheet, m_formats, m_clock.now());
    QString text = tr("No answer came to “%1”. It is looked up and never sent twice.")
                       .arg(steps.instruction(*instruction));
    if (instruction->proposal) {
        const ResolutionProposal& proposal = *instruction->proposal;
        text = proposal.you
            ? tr("You said what happened; another person confirms it.")
            : tr("%1 said what happened; confirm it or say otherwise.").arg(proposal.by);
    }
    const bool can = m_sheet->action(PaymentAction::Resolve).allowed;
    m_unknown->showMessage(Tone::Stop, text, can ? tr("Resolve…") : QString());
}

/// What is asked while the payment waits, of whom and until when.
void PaymentPage::showQuestion()
{
    if (!m_sheet->question) {
        m_question->clear();
        return;
    }
    const bool late = m_sheet->question->late;
    const bool again = late && m_sheet->action(PaymentAction::Return).allowed;
    m_question->showMessage(late ? Tone::Stop : Tone::Warn,
        DecisionTexts(*m_sheet, m_formats).asked(), again ? tr("Ask again…") : QString());
}

void PaymentPage::showDecisions()
{
    const DecisionTexts texts(*m_sheet, m_formats);
    const QList<kit::Decision> decisions = texts.decisions();
    m_decisions->setDecisions(decisions);
    for (const kit::Decision& decision : decisions) {
        const AllowedAction allowed = m_sheet->action(DecisionTexts::actionOf(decision.id));
        m_decisions->setAllowed(decision.id, allowed.allowed,
            allowed.allowed ? QString() : PaymentTexts::why(allowed.why));
    }
    m_decisionPart->setVisible(!decisions.isEmpty());
    showMenu(texts.rarer());
}

void PaymentPage::showMenu(const QList<kit::Decision>& rarer)
{
    qDeleteAll(m_rarer);
    m_rarer.clear();
    for (const kit::Decision& decision : rarer) {
        auto* action = new QAction(decision.text, this);
        action->setShortcut(QKeySequence(decision.key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this,
            [this, id = decision.id] { Q_EMIT decisionRequested(DecisionTexts::actionOf(id)); });
        m_more->menu()->addAction(action);
        m_keyScope->addAction(action);
        m_rarer.append(action);
    }
    m_more->setVisible(!rarer.isEmpty());
}

void PaymentPage::setKeyScope(QWidget* scope)
{
    m_keyScope = scope;
    m_decisions->setKeyScope(scope);
}

void PaymentPage::tick()
{
    if (!m_sheet)
        return;
    showHead();
    if (++m_ticks % 15 == 0)
        showChecks();
}

} // namespace purser::payments
