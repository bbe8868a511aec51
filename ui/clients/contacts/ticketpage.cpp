#include "ui/clients/contacts/ticketpage.h"

#include "ui/clients/clienttexts.h"
#include "ui/clients/contacts/contacttexts.h"
#include "ui/kit/drafts/draftkeeper.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

using kit::Tone;

namespace {

constexpr int answerHeight = 104;

struct Said {
    QDateTime at;
    kit::TimelineEntry entry;
};

} // namespace

TicketPage::TicketPage(const kit::Formats& formats, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_clock(clock)
{
    auto* panel = new kit::Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    m_state = new kit::StatePanel(panel);
    m_state->setShape(kit::StatePanel::Shape::Sheet);
    m_state->setContent(buildSheet());
    connect(m_state, &kit::StatePanel::retryRequested, this, &TicketPage::retryRequested);
    panel->column()->addWidget(m_state, 1);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TicketPage::showHolder);
    showNothing();
}

QWidget* TicketPage::buildSheet()
{
    auto* sheet = new QWidget(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new kit::Line(0, sheet));

    m_said = new kit::Timeline(sheet);
    auto* body = new QWidget(sheet);
    auto* padded = new QVBoxLayout(body);
    padded->setContentsMargins(kit::metric::cardPadding, kit::metric::wideGap,
        kit::metric::cardPadding, kit::metric::wideGap);
    padded->addWidget(m_said);
    padded->addStretch(1);
    auto* scroll = new QScrollArea(sheet);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What was said"));
    column->addWidget(scroll, 1);

    m_problem = new kit::Banner(sheet);
    column->addWidget(m_problem);
    m_text = new QPlainTextEdit(sheet);
    m_text->setAccessibleName(tr("Answer to the client, or note for colleagues"));
    m_text->setObjectName(u"answer"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(answerHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TicketPage::check);
    auto* entry = new QVBoxLayout;
    entry->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    entry->addWidget(m_text);
    column->addLayout(entry);
    m_bar = new kit::DecisionBar(sheet);
    connect(m_bar, &kit::DecisionBar::triggered, this, &TicketPage::trigger);
    column->addWidget(m_bar);
    return sheet;
}

QWidget* TicketPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(
        kit::metric::cardPadding, kit::metric::wideGap, kit::metric::cardPadding, kit::metric::gap);
    column->setSpacing(kit::metric::gap);
    m_head = new kit::ItemHeader(head);
    const auto addTool = [this](const QString& icon, const QString& name, auto requested) {
        auto* button = new QToolButton(m_head);
        button->setIcon(kit::icon(icon, Tone::Dim));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, requested);
        m_head->addTool(button);
    };
    addTool(u"client"_s, tr("Open the client's file"), &TicketPage::clientRequested);
    addTool(u"history"_s, tr("Audit trail of this ticket"), &TicketPage::historyRequested);
    m_facts = new kit::Facts(kit::Facts::Direction::Across, head);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    return head;
}

void TicketPage::setKeyScope(QWidget* scope)
{
    m_bar->setKeyScope(scope);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* send = new QShortcut(QKeySequence(Qt::CTRL | key), scope);
        send->setContext(Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, this, &TicketPage::answerOrWrite);
    }
}

void TicketPage::keepDrafts(offline::DraftBook& drafts)
{
    m_keeper = new kit::DraftKeeper(drafts, {}, this);
    m_keeper->watch(m_text);
}

void TicketPage::showNothing()
{
    m_sheet.reset();
    m_second.stop();
    m_state->showEmpty(
        tr("No ticket is open."), tr("Choose one in the list, or press F9 for the most urgent."));
}

void TicketPage::showLoading()
{
    m_sheet.reset();
    m_second.stop();
    m_state->showLoading();
}

void TicketPage::showError(const Error& error)
{
    m_state->showError(error);
}

void TicketPage::showSheet(const TicketSheet& sheet)
{
    const bool other = !m_sheet || m_sheet->ticket.id != sheet.ticket.id;
    m_sheet = sheet;
    if (other) {
        // What was half written belongs to the ticket it was begun for.
        if (m_keeper)
            m_keeper->setKey({});
        m_text->clear();
        m_problem->clear();
        if (m_keeper) {
            m_keeper->setKey(u"ticket.answer/%1"_s.arg(sheet.ticket.id.value()));
            if (const auto saved = m_keeper->restore())
                m_problem->showMessage(Tone::Accent,
                    //: %1 is an age: "4 min ago"
                    tr("You wrote this %1 and did not send it.")
                        .arg(kit::Formats::age(*saved, m_clock.now())));
        }
    }
    showHead();
    showConversation();
    showDecisions();
    m_state->showFresh();
}

void TicketPage::showHead()
{
    const Ticket& ticket = m_sheet->ticket;
    m_head->setTitle(ticket.subject);
    m_head->setChip(
        ContactTexts::state(ticket.state), ContactTexts::stateTone(ticket.state), u"mail"_s);
    m_facts->clear();
    m_facts->setFact(u"client"_s, tr("Client"), ticket.clientName);
    m_facts->setFact(u"about"_s, tr("About"), kit::OfficeWords::of(ticket.category));
    m_facts->setFact(u"reference"_s, tr("Reference"), ticket.reference);
    if (ticket.isOpen()) {
        m_facts->setFact(u"due"_s, tr("Answer due"), kit::Formats::due(ticket.due, m_clock.now()),
            ticket.urgency == 0       ? Tone::Stop
                : ticket.urgency == 1 ? Tone::Warn
                                      : Tone::Normal);
    } else if (ticket.waitingSince.isValid()) {
        m_facts->setFact(u"due"_s, tr("The client was asked"),
            kit::Formats::age(ticket.waitingSince, m_clock.now()));
    }
    if (ticket.used)
        m_facts->setFact(
            u"used"_s, tr("Time used"), tr("%1 %").arg(m_formats.number(*ticket.used)));
    if (ticket.settleBy.isValid() && !ticket.isEnded())
        m_facts->setFact(u"settle"_s, tr("To be settled by"),
            m_formats.date(ticket.settleBy.date()), Tone::Warn);
    m_facts->setFact(u"channel"_s, tr("Came by"), ContactTexts::channel(ticket.channel));
    m_facts->setFact(u"language"_s, tr("Language"), kit::languageName(m_sheet->language));
    m_facts->setFact(u"to"_s, tr("E-mail"), m_sheet->to.isEmpty() ? tr("none") : m_sheet->to,
        m_sheet->to.isEmpty() ? Tone::Warn : Tone::Normal);
    m_facts->setFact(u"others"_s, tr("Other tickets"), m_formats.number(m_sheet->others));
    showHolder();
}

void TicketPage::showHolder()
{
    if (!m_sheet)
        return;
    const Ticket& ticket = m_sheet->ticket;
    const qint64 left = ticket.heldUntil.isValid() ? m_clock.now().secsTo(ticket.heldUntil) : 0;
    if (left > 0)
        m_second.start();
    else
        m_second.stop();
    QString text = tr("nobody has it");
    if (ticket.isMine && left > 0)
        text = tr("handed to you, %1").arg(kit::Formats::countdown(left));
    else if (ticket.isMine && !ticket.heldUntil.isValid())
        text = tr("you have it");
    else if (!ticket.heldBy.isEmpty() && !ticket.isMine)
        text = tr("%1 has it").arg(ticket.heldBy);
    m_head->setRightText(text);
}

void TicketPage::showConversation()
{
    const QDateTime now = m_clock.now();
    std::vector<Said> said;
    for (const TicketMessage& message : m_sheet->conversation) {
        kit::TimelineEntry entry;
        entry.time = m_formats.shortDateTime(message.at, now);
        entry.text = message.text;
        if (message.kind == "client"_L1) {
            entry.actor = tr("Client");
            entry.tone = Tone::Accent;
            entry.icon = u"client"_s;
            if (!message.by.isEmpty())
                entry.text = tr("%1\nEntered by %2.").arg(message.text, message.by);
        } else if (message.kind == "answer"_L1) {
            entry.actor = message.by;
            entry.icon = u"mail"_s;
            entry.text = tr("%1\n%2").arg(message.text, ContactTexts::letter(message.letter));
        } else {
            entry.actor = tr("%1, note").arg(message.by);
            entry.tone = Tone::Dim;
            entry.icon = u"note"_s;
        }
        said.push_back({message.at, entry});
    }
    for (const TicketEvent& event : m_sheet->events) {
        // That something was said is said by what was said.
        if (event.kind == "waiting"_L1 || event.kind == "written"_L1 || event.kind == "opened"_L1)
            continue;
        said.push_back({event.at,
            {m_formats.shortDateTime(event.at, now), kit::OfficeWords::who(event.actor),
                ContactTexts::event(event.kind), Tone::Dim, {}}});
    }
    std::stable_sort(said.begin(), said.end(),
        [](const Said& left, const Said& right) { return left.at > right.at; });
    QList<kit::TimelineEntry> entries;
    for (Said& one : said)
        entries.append(std::move(one.entry));
    m_said->setEntries(entries);
}

QString TicketPage::whyNotWork() const
{
    if (!m_sheet->mayWork)
        return tr("Your role reads tickets and does not answer them.");
    const Ticket& ticket = m_sheet->ticket;
    if (!ticket.isMine && !ticket.heldBy.isEmpty())
        return tr("%1 has it. Take it first.").arg(ticket.heldBy);
    return {};
}

void TicketPage::showDecisions()
{
    const Ticket& ticket = m_sheet->ticket;
    const bool ended = ticket.isEnded();
    m_text->setVisible(m_sheet->mayWork);
    m_text->setPlaceholderText(ended
            ? tr("A note for colleagues; it never goes out")
            : tr("Ctrl+Enter answers the client in a letter; a note stays among colleagues"));
    if (ended) {
        m_bar->setDecisions(
            {{u"note"_s, tr("Note"), u"N"_s}, {u"reopen"_s, tr("Open again…"), u"O"_s, true}});
        m_bar->setAllowed(u"reopen"_s, m_sheet->mayWork, whyNotWork());
    } else {
        m_bar->setDecisions({{u"take"_s, tr("Take"), u"T"_s}, {u"note"_s, tr("Note"), u"N"_s},
            {u"resolve"_s, tr("Resolve…"), u"R"_s}, {u"finish"_s, tr("Answer and resolve"), u"F"_s},
            {u"answer"_s, tr("Answer"), u"A"_s, true}});
        const bool mine = ticket.isMine && !ticket.heldUntil.isValid();
        m_bar->setAllowed(
            u"take"_s, m_sheet->mayWork && !mine, mine ? tr("You have it already.") : whyNotWork());
    }
    check();
}

void TicketPage::check()
{
    if (!m_sheet)
        return;
    const QString why = whyNotWork();
    const bool fits = !text().isEmpty() && text().size() <= mostTicketText;
    const QString written =
        text().isEmpty() ? tr("Write the text first.") : tr("The text is too long to be sent.");
    m_bar->setAllowed(
        u"note"_s, !m_busy && m_sheet->mayWork && fits, m_sheet->mayWork ? written : why);
    if (m_sheet->ticket.isEnded())
        return;
    const QString hindrance = !why.isEmpty() ? why
        : m_sheet->to.isEmpty()              ? tr("The client has no e-mail address.")
                                             : written;
    const bool can = !m_busy && why.isEmpty() && !m_sheet->to.isEmpty() && fits;
    m_bar->setAllowed(u"answer"_s, can, hindrance);
    m_bar->setAllowed(u"finish"_s, can, hindrance);
    m_bar->setAllowed(u"resolve"_s, !m_busy && why.isEmpty(), why);
}

void TicketPage::trigger(const QString& decision)
{
    if (!m_sheet || m_busy)
        return;
    if (decision == "answer"_L1)
        Q_EMIT answerRequested(text(), u"waiting_client"_s);
    else if (decision == "finish"_L1)
        Q_EMIT answerRequested(text(), u"resolved"_s);
    else if (decision == "note"_L1)
        Q_EMIT noteRequested(text());
    else if (decision == "take"_L1)
        Q_EMIT takeRequested();
    else if (decision == "resolve"_L1)
        Q_EMIT resolveRequested();
    else if (decision == "reopen"_L1)
        Q_EMIT reopenRequested();
}

void TicketPage::answerOrWrite()
{
    if (!m_sheet || m_busy)
        return;
    const bool can = whyNotWork().isEmpty() && !m_sheet->to.isEmpty() && !m_sheet->ticket.isEnded()
        && !text().isEmpty() && text().size() <= mostTicketText;
    if (m_text->hasFocus() && can)
        trigger(u"answer"_s);
    else
        focusAnswer();
}

void TicketPage::focusAnswer()
{
    if (m_sheet && m_text->isVisible())
        m_text->setFocus(Qt::ShortcutFocusReason);
    else
        m_bar->focusFirst();
}

void TicketPage::setBusy(const QString& decision)
{
    m_busy = !decision.isEmpty();
    m_text->setReadOnly(m_busy);
    m_bar->setBusy(decision);
    check();
}

void TicketPage::clearText()
{
    m_text->clear();
    m_problem->clear();
    if (m_keeper)
        m_keeper->discard();
}

void TicketPage::showProblem(const QString& text)
{
    m_problem->showMessage(Tone::Stop, text);
}

void TicketPage::setText(const QString& text)
{
    m_text->setPlainText(text);
}

QString TicketPage::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace purser::clients
