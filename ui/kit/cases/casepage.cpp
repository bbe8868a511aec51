#include "ui/kit/cases/casepage.h"

#include "core/base/clock.h"
#include "core/office/officesession.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/cases/casedeeds.h"
#include "ui/kit/cases/casetexts.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/kit/words/officewords.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::kit {

using clients::CaseEntry;
using clients::CaseFile;
using clients::CaseLink;
using clients::CaseState;

namespace {

constexpr int linksHeight = 150;

QWidget* padded(QWidget* content)
{
    auto* frame = new QWidget(content->parentWidget());
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(metric::cardPadding, metric::gap, metric::cardPadding, metric::gap);
    column->addWidget(content);
    return frame;
}

} // namespace

CasePage::CasePage(const DeskContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_api(context.session),
      m_deeds(new CaseDeeds(context, this)), m_state(new StatePanel(this)),
      m_bar(new DecisionBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_state->setShape(StatePanel::Shape::Sheet);
    m_state->setContent(buildFile());
    column->addWidget(m_state, 1);
    column->addWidget(m_bar);
    m_bar->setKeyScope(this);
    connect(m_state, &StatePanel::retryRequested, this, &CasePage::refresh);
    connect(m_bar, &DecisionBar::triggered, this, &CasePage::run);
    connect(m_deeds, &CaseDeeds::done, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        refresh();
        Q_EMIT moved();
    });
    connect(m_deeds, &CaseDeeds::refused, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Stop, text);
        refresh();
    });
    connect(&context.session, &office::OfficeSession::changed, this,
        [this](const QList<office::Change>& changes) {
            for (const office::Change& change : changes) {
                if (change.entity == "case"_L1 && change.id == m_id.value() && m_file
                    && change.version > m_file->row.version)
                    refresh();
            }
        });
    showNothing();
}

QWidget* CasePage::buildFile()
{
    auto* file = new QWidget(this);
    auto* column = new QVBoxLayout(file);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Line(0, file));
    column->addWidget(padded(new SectionHeader(tr("What the case names"), file)));
    m_links = new Grid(u"case.links"_s,
        {{u"kind"_s, tr("Kind"), ColumnKind::Text, 96},
            {u"what"_s, tr("What"), ColumnKind::Strong, 300},
            {u"state"_s, tr("State"), ColumnKind::Text, 130},
            {u"by"_s, tr("Linked by"), ColumnKind::Dim, 130}},
        file);
    m_links->setAccessibleName(tr("What the case names"));
    m_links->setEmptyText(tr("The case names nothing yet."),
        tr("Link payments, hits, documents, applications or disputes of the client."));
    m_links->setFooterVisible(false);
    m_links->setFixedHeight(linksHeight);
    connect(m_links, &Grid::activated, this, &CasePage::openLink);
    column->addWidget(m_links);
    column->addWidget(new Line(0, file));
    column->addWidget(padded(new SectionHeader(tr("What happened"), file)));
    m_history = new Timeline(file);
    auto* scroll = new QScrollArea(file);
    scroll->setWidget(padded(m_history));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What happened"));
    column->addWidget(scroll, 1);
    return file;
}

QWidget* CasePage::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(
        metric::cardPadding, metric::wideGap, metric::cardPadding, metric::gap);
    column->setSpacing(metric::gap);
    m_head = new ItemHeader(head);
    m_client = new QToolButton(m_head);
    m_client->setIcon(icon(u"clients"_s, Tone::Dim));
    m_client->setText(tr("Open the client"));
    m_client->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_client->setAutoRaise(true);
    connect(m_client, &QToolButton::clicked, this, [this] {
        if (m_file)
            m_context.deeds.open(u"client.open"_s, m_file->row.client.value());
    });
    m_head->addTool(m_client);
    m_facts = new Facts(Facts::Direction::Across, head);
    m_proposal = new Banner(head);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    column->addWidget(m_proposal);
    return head;
}

void CasePage::showNothing()
{
    m_id = {};
    m_file.reset();
    m_state->showEmpty(tr("No case is open."), tr("Choose one in the list."));
    m_bar->hide();
}

void CasePage::open(CaseId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_file.reset();
    m_bar->hide();
    m_state->showLoading();
    refresh();
}

void CasePage::refresh()
{
    if (!m_id.isValid())
        return;
    m_api.get(m_id).onDone(this, [this, id = m_id](const Result<CaseFile>& file) {
        if (id != m_id)
            return;
        if (!file) {
            m_bar->hide();
            m_state->showError(file.error());
            return;
        }
        m_file = *file;
        showFile();
        Q_EMIT loaded();
    });
}

void CasePage::showFile()
{
    const clients::CaseRow& row = m_file->row;
    const Tone tone = CaseTexts::tone(row.state);
    m_head->setTitle(tr("%1  %2").arg(row.code, row.title));
    m_head->setChip(CaseTexts::state(row.state), tone, statusIcon(tone));
    showFacts();
    showProposal();
    showLinks();
    showHistory();
    showSteps();
    m_state->showFresh();
    m_bar->setVisible(!row.isClosed());
}

void CasePage::showFacts()
{
    const clients::CaseRow& row = m_file->row;
    m_facts->clear();
    m_facts->setFact(u"client"_s, tr("Client"), tr("%1, %2").arg(row.clientName, row.clientCode));
    m_facts->setFact(u"kind"_s, tr("About"), CaseTexts::kind(row.kind));
    if (row.isClosed()) {
        if (row.decided.isValid())
            m_facts->setFact(u"decided"_s, tr("Decided"),
                tr("%1, %2").arg(m_context.formats.dateTime(row.decided), row.decidedBy));
    } else {
        m_facts->setFact(u"holder"_s, tr("Held by"),
            row.holder.isEmpty() ? tr("nobody") : row.holder,
            row.holder.isEmpty() ? Tone::Warn : Tone::Normal);
        m_facts->setFact(u"due"_s, tr("Due"),
            row.isClockStopped ? tr("stands still") : m_context.formats.dateTime(row.due),
            row.isLate ? Tone::Stop : Tone::Normal);
    }
    if (row.snoozedUntil.isValid())
        m_facts->setFact(
            u"snoozed"_s, tr("Put off until"), m_context.formats.date(row.snoozedUntil));
    if (!row.outcome.isEmpty())
        m_facts->setFact(u"outcome"_s, tr("Outcome"), CaseTexts::outcome(row, m_context.formats));
}

void CasePage::showProposal()
{
    const clients::CaseRow& row = m_file->row;
    if (row.state == CaseState::Proposed) {
        m_proposal->showMessage(Tone::Accent,
            tr("%1 proposes: %2. %3")
                .arg(row.proposedBy, inSentence(CaseTexts::outcome(row, m_context.formats)),
                    m_file->proposalText));
    } else if (row.state == CaseState::Approved && !m_file->evidenceSha256.isEmpty()) {
        m_proposal->showMessage(Tone::Ok,
            tr("Decided on evidence %1, kept as it was.").arg(m_file->evidenceSha256.left(16)));
    } else {
        m_proposal->clear();
    }
}

void CasePage::showLinks()
{
    QList<GridRow> rows;
    qint64 number = 0;
    for (const CaseLink& link : m_file->links) {
        rows.append({++number, 1,
            {Cell::plain(CaseTexts::linkKind(link.kind)),
                Cell::plain(CaseTexts::link(link, m_context.formats)),
                Cell::plain(CaseTexts::linkState(link)), Cell::plain(link.by)},
            {}});
    }
    m_links->setSource(std::make_unique<FixedSource>(std::move(rows)));
    m_links->setQuery({});
}

void CasePage::showHistory()
{
    QList<TimelineEntry> entries;
    for (const CaseEntry& entry : m_file->history) {
        entries.prepend({m_context.formats.shortDateTime(entry.at, m_context.clock.now()),
            entry.actor.isEmpty() ? tr("The office") : OfficeWords::who(entry.actor),
            CaseTexts::entry(entry, m_context.formats),
            entry.kind == "voided"_L1 ? Tone::Warn : Tone::Normal, {}});
    }
    m_history->setEntries(entries);
}

void CasePage::showSteps()
{
    const CaseFile& file = *m_file;
    const bool decides = file.row.state == CaseState::Proposed;
    const bool back = file.row.isMine && file.row.state != CaseState::Returned;
    QList<Decision> decisions;
    if (decides) {
        decisions = {{u"add"_s, tr("Note…"), u"N"_s}, {u"return"_s, tr("Return…"), u"R"_s},
            {u"approve"_s,
                tr("Approve: %1…").arg(inSentence(CaseTexts::outcome(file.row, m_context.formats))),
                u"A"_s, true}};
    } else {
        decisions = {{u"take"_s, back ? tr("Give back") : tr("Take"), u"T"_s},
            {u"add"_s, tr("Note…"), u"N"_s}, {u"link"_s, tr("Link…"), u"L"_s},
            {u"wait"_s, tr("Wait…"), u"W"_s}, {u"snooze"_s, tr("Put off…"), u"O"_s},
            {u"propose"_s, tr("Propose…"), u"P"_s, true}};
    }
    m_bar->setDecisions(decisions);
    const QString notHeld = file.row.holder.isEmpty() ? tr("Take the case first.")
        : file.row.isMine                             ? tr("The case is not in the state for this.")
                          : tr("%1 holds this case.").arg(file.row.holder);
    const auto allow = [&](const QString& step, bool may, const QString& why) {
        m_bar->setAllowed(step, may, may ? QString() : why);
    };
    allow(u"add"_s, file.allows(u"add"_s), tr("Your role reads cases."));
    if (decides) {
        const QString why = file.row.isOwnProposal
            ? tr("You proposed this. Another person decides.")
            : tr("Your role does not decide cases.");
        allow(u"return"_s, file.allows(u"return"_s), why);
        allow(u"approve"_s, file.allows(u"approve"_s), why);
        return;
    }
    allow(u"take"_s, file.allows(back ? u"give_back"_s : u"take"_s), notHeld);
    allow(u"link"_s, file.allows(u"link"_s), tr("Your role reads cases."));
    allow(u"wait"_s, file.allows(u"wait_client"_s) || file.allows(u"resume"_s), notHeld);
    allow(u"snooze"_s, file.allows(u"snooze"_s), notHeld);
    allow(u"propose"_s, file.allows(u"propose"_s), notHeld);
}

void CasePage::run(const QString& step)
{
    if (!m_file)
        return;
    const CaseFile file = *m_file;
    if (step == "take"_L1)
        m_deeds->take(file);
    else if (step == "add"_L1)
        m_deeds->add(file);
    else if (step == "link"_L1)
        m_deeds->link(file);
    else if (step == "wait"_L1)
        m_deeds->wait(file);
    else if (step == "snooze"_L1)
        m_deeds->snooze(file);
    else if (step == "propose"_L1)
        m_deeds->propose(file);
    else if (step == "approve"_L1)
        m_deeds->approve(file);
    else if (step == "return"_L1)
        m_deeds->sendBack(file);
}

void CasePage::openLink(qint64 row)
{
    if (!m_file || row < 1 || row > static_cast<qint64>(m_file->links.size()))
        return;
    const CaseLink& link = m_file->links[static_cast<size_t>(row - 1)];
    // A dispute stands in the payment it is about, a hit or document in a review of the client.
    if (link.kind == "payment"_L1)
        m_context.deeds.open(u"payment.open"_s, link.id);
    else if (link.kind == "chargeback"_L1)
        m_context.deeds.open(u"payment.open"_s, link.facts.value(u"payment"_s).toInteger());
    else if (link.kind == "application"_L1)
        m_context.deeds.open(u"application.open"_s, link.id);
    else if (link.application.isValid())
        m_context.deeds.open(u"application.open"_s, link.application.value());
    else
        m_context.deeds.open(u"client.open"_s, m_file->row.client.value());
}

} // namespace purser::kit
