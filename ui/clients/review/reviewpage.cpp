#include "ui/clients/review/reviewpage.h"

#include "ui/clients/clienttexts.h"
#include "ui/clients/review/datacompare.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/findingspanel.h"
#include "ui/clients/review/reviewchecks.h"
#include "ui/clients/review/reviewsteps.h"
#include "ui/clients/review/reviewtexts.h"
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
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/words/officewords.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

using kit::Formats;
using kit::Tone;

namespace {

const QStringList& tabIds()
{
    static const QStringList ids{
        u"sheet"_s, u"record"_s, u"documents"_s, u"findings"_s, u"history"_s};
    return ids;
}

QVBoxLayout* padded(QWidget* box)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    column->setSpacing(kit::metric::gap);
    return column;
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

ReviewPage::ReviewPage(const Formats& formats, const Clock& clock, bool mayReviewDocuments,
    QWidget* record, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_clock(clock), m_mayReview(mayReviewDocuments),
      m_record(record)
{
    auto* panel = new kit::Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    m_state = new kit::StatePanel(panel);
    m_state->setShape(kit::StatePanel::Shape::Sheet);
    m_state->setContent(buildFile());
    panel->column()->addWidget(m_state, 1);
    connect(m_state, &kit::StatePanel::retryRequested, this, &ReviewPage::retryRequested);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_file)
            showHead();
    });
    showNothing();
}

QWidget* ReviewPage::buildFile()
{
    auto* file = new QWidget(this);
    auto* column = new QVBoxLayout(file);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new kit::Banner(file);
    column->addWidget(m_notice);
    column->addWidget(buildHead());
    m_tabs = new kit::TabStrip(file);
    m_tabs->setAccessibleName(tr("Parts of the application"));
    m_tabs->addTab(u"sheet"_s, tr("Decision sheet"));
    m_tabs->addTab(u"record"_s, tr("File"));
    m_tabs->addTab(u"documents"_s, tr("Data and documents"));
    m_tabs->addTab(u"findings"_s, tr("Findings"));
    m_tabs->addTab(u"history"_s, tr("History"));
    column->addWidget(m_tabs);
    m_stack = new QStackedWidget(file);
    m_stack->addWidget(scrolled(buildSheet(), tr("Decision sheet")));
    m_stack->addWidget(m_record);
    m_stack->addWidget(buildDocuments());
    m_findings = new FindingsPanel(m_formats, m_mayReview, file);
    m_stack->addWidget(scrolled(m_findings, tr("Findings")));
    auto* history = new QWidget(file);
    m_history = new kit::Timeline(history);
    auto* rows = padded(history);
    rows->addWidget(m_history);
    rows->addStretch(1);
    m_stack->addWidget(scrolled(history, tr("History")));
    connect(m_tabs, &kit::TabStrip::currentChanged, this, [this](const QString& id) {
        m_stack->setCurrentIndex(static_cast<int>(tabIds().indexOf(id)));
        Q_EMIT tabChanged(id);
    });
    m_tabs->setCurrent(u"sheet"_s);
    column->addWidget(m_stack, 1);
    m_decisions = new kit::DecisionBar(file);
    connect(m_decisions, &kit::DecisionBar::triggered, this, [this](const QString& id) {
        Q_EMIT stepRequested(Listed<ReviewStep>::fromWord(id).value());
    });
    column->addWidget(m_decisions);
    return file;
}

QWidget* ReviewPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = padded(head);
    column->setContentsMargins(
        kit::metric::cardPadding, kit::metric::wideGap, kit::metric::cardPadding, kit::metric::gap);
    m_head = new kit::ItemHeader(head);
    QToolButton* client = tool(u"client"_s, tr("Open the client's file"), m_head);
    connect(client, &QToolButton::clicked, this, &ReviewPage::clientRequested);
    QToolButton* history = tool(u"history"_s, tr("Audit trail of this application"), m_head);
    connect(history, &QToolButton::clicked, this, &ReviewPage::historyRequested);
    m_head->addTool(client);
    m_head->addTool(history);
    m_facts = new kit::Facts(kit::Facts::Direction::Across, head);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    return head;
}

QWidget* ReviewPage::buildSheet()
{
    auto* sheet = new QWidget(this);
    auto* column = padded(sheet);
    m_checkHeader = new kit::SectionHeader(tr("What decides it"), sheet);
    m_checks = new kit::CheckList(sheet);
    m_checks->setAccessibleName(tr("Decision sheet"));
    m_chain = new kit::ApprovalChain(sheet);
    column->addWidget(m_checkHeader);
    column->addWidget(m_checks);
    column->addWidget(new kit::SectionHeader(tr("Who decides"), sheet));
    column->addWidget(m_chain);
    column->addStretch(1);
    return sheet;
}

QWidget* ReviewPage::buildDocuments()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    auto* splitter = new QSplitter(Qt::Horizontal, box);
    splitter->setChildrenCollapsible(false);
    m_compare = new DataCompare(m_formats, splitter);
    m_documents = new DocumentView(m_formats, splitter);
    QWidget* said = scrolled(m_compare, tr("What the client said"));
    splitter->addWidget(said);
    splitter->addWidget(m_documents);
    splitter->setSizes({390, 240});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    row->addWidget(splitter);
    // Two documents take the room of what the client said.
    connect(
        m_documents, &DocumentView::twoChanged, said, [said](bool two) { said->setHidden(two); });
    connect(m_documents, &DocumentView::currentChanged, this, [this] {
        if (m_file)
            m_compare->showData(*m_file, m_documents->current());
    });
    return box;
}

QWidget* ReviewPage::scrolled(QWidget* content, const QString& name)
{
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    return area;
}

void ReviewPage::showNothing()
{
    m_file.reset();
    m_tick.stop();
    m_state->showEmpty(tr("No application is open."),
        tr("Choose one in the list, or press F9 for the most urgent."));
}

void ReviewPage::showLoading()
{
    m_file.reset();
    m_tick.stop();
    clearNotice();
    m_state->showLoading();
}

void ReviewPage::showError(const Error& error)
{
    m_tick.stop();
    m_state->showError(error);
}

void ReviewPage::showFile(const ApplicationFile& file)
{
    if (!m_file || m_file->id != file.id)
        m_heldUntil = {};
    m_file = file;
    showHead();
    showFacts();
    showSheet();
    m_documents->setDocuments(file.documents, m_mayReview);
    m_compare->showData(*m_file, m_documents->current());
    m_findings->showFile(file);
    showDecisions();
    m_state->showFresh();
    m_tick.start();
}

void ReviewPage::setHold(const QDateTime& myHoldUntil)
{
    m_heldUntil = myHoldUntil;
    if (m_file)
        showHead();
}

void ReviewPage::showNotice(Tone tone, const QString& text)
{
    m_notice->showMessage(tone, text);
}

void ReviewPage::clearNotice()
{
    m_notice->clear();
}

void ReviewPage::setTab(const QString& id)
{
    m_tabs->setCurrent(id);
}

QString ReviewPage::tab() const
{
    return m_tabs->current();
}

void ReviewPage::stepTab(int by)
{
    const qsizetype size = tabIds().size();
    setTab(tabIds().at((tabIds().indexOf(tab()) + by + size) % size));
}

void ReviewPage::setKeyScope(QWidget* scope)
{
    m_decisions->setKeyScope(scope);
}

void ReviewPage::showHead()
{
    const QDateTime now = m_clock.now();
    m_head->setTitle(tr("%1 %2").arg(ReviewTexts::kind(m_file->kind), m_file->reference));
    const bool running = m_file->due.isValid()
        && (m_file->state == ApplicationState::InReview
            || m_file->state == ApplicationState::Proposed);
    if (running) {
        const qint64 left = now.secsTo(m_file->due);
        m_head->setChip(Formats::due(m_file->due, now),
            left < 0          ? Tone::Stop
                : left < 7200 ? Tone::Warn
                              : Tone::Normal,
            u"status-clock"_s);
    } else {
        const Tone tone = ReviewTexts::tone(m_file->state);
        const QString icon = kit::statusIcon(tone);
        m_head->setChip(
            ReviewTexts::state(m_file->state), tone, icon.isEmpty() ? u"status-info"_s : icon);
    }
    const qint64 held = m_heldUntil.isValid() ? now.secsTo(m_heldUntil) : 0;
    if (held > 0)
        m_head->setRightText(tr("held by you %1").arg(Formats::countdown(held)));
    else if (!m_file->heldBy.isEmpty() && !m_file->heldByMe)
        m_head->setRightText(tr("held by %1").arg(m_file->heldBy));
    else
        m_head->setRightText({});
    m_head->setFigure(m_file->clientName,
        m_file->clientKind == ClientKind::Entity ? tr("company, %1").arg(m_file->jurisdiction)
                                                 : tr("person, %1").arg(m_file->jurisdiction));
}

void ReviewPage::showFacts()
{
    m_facts->setFact(u"client"_s, tr("Client"), m_file->clientCode);
    m_facts->setFact(u"level"_s, tr("Applies for"), tr("level %1").arg(m_file->level));
    m_facts->setFact(u"kyc"_s, tr("Now"), ClientTexts::kyc(m_file->kycState, m_file->kycLevel));
    m_facts->setFact(u"risk"_s, tr("Risk"),
        tr("%1, %2").arg(m_file->risk).arg(ClientTexts::riskBand(m_file->riskBand)),
        ClientTexts::tone(m_file->riskBand));
    m_facts->setFact(u"cause"_s, tr("Because"), kit::OfficeWords::inside(m_file->cause));
    m_facts->setFact(u"opened"_s, tr("Entered"),
        tr("%1, %2").arg(m_file->openedBy, m_formats.shortDateTime(m_file->opened, m_clock.now())));
    if (!m_file->partner.isEmpty())
        m_facts->setFact(u"partner"_s, tr("Partner"), m_file->partner);
    else
        m_facts->removeFact(u"partner"_s);
}

QList<kit::ChainStep> ReviewPage::decisionChain() const
{
    const QDateTime now = m_clock.now();
    for (const ApplicationEvent& event : m_file->events) {
        if (event.kind == u"auto_approved"_s)
            return {{kit::ChainStep::Kind::Done,
                event.rule.isEmpty()
                    ? tr("a rule")
                    : tr("the rule %1, version %2").arg(event.rule).arg(event.ruleVersion),
                m_formats.shortDateTime(event.at, now)}};
    }
    QList<kit::ChainStep> chain;
    if (!m_file->proposedBy.isEmpty())
        chain.append({kit::ChainStep::Kind::Done,
            tr("%1 proposes to %2")
                .arg(m_file->proposedBy,
                    m_file->proposal == u"reject"_s ? tr("reject") : tr("approve")),
            m_formats.shortDateTime(m_file->proposed, now)});
    else if (m_file->decidedBy.isEmpty())
        chain.append({kit::ChainStep::Kind::Needed, tr("a proposal"), {}});
    if (!m_file->decidedBy.isEmpty())
        chain.append({m_file->state == ApplicationState::Rejected ? kit::ChainStep::Kind::Rejected
                                                                  : kit::ChainStep::Kind::Done,
            m_file->decidedBy, m_formats.shortDateTime(m_file->decided, now)});
    else if (m_file->people > 1)
        chain.append({m_file->step(ReviewStep::Agree).allowed ? kit::ChainStep::Kind::You
                                                              : kit::ChainStep::Kind::Needed,
            m_file->senior ? tr("head of compliance") : tr("a second person"), {}});
    return chain;
}

void ReviewPage::showSheet()
{
    const QDateTime now = m_clock.now();
    const ReviewChecks texts(m_formats, now);
    QList<kit::CheckItem> items;
    for (const ReviewCheck& check : m_file->checks)
        items.append(texts.item(check));
    m_checks->setChecks(items);
    m_checkHeader->setRightText(m_checks->summary());
    m_chain->setSteps(decisionChain());
    QList<kit::TimelineEntry> history;
    for (const ApplicationEvent& event : m_file->events)
        history.append({m_formats.shortDateTime(event.at, now), kit::OfficeWords::who(event.actor),
            ReviewTexts::event(event), event.kind == u"voided"_s ? Tone::Warn : Tone::Normal, {}});
    m_history->setEntries(history);
}

void ReviewPage::showDecisions()
{
    const QList<kit::Decision> decisions = ReviewSteps::of(*m_file);
    m_decisions->setDecisions(decisions);
    for (const kit::Decision& decision : decisions) {
        const AllowedStep step = m_file->step(Listed<ReviewStep>::fromWord(decision.id).value());
        m_decisions->setAllowed(
            decision.id, step.allowed, step.allowed ? QString() : ReviewTexts::why(step.why));
    }
    m_decisions->setVisible(!decisions.isEmpty());
}

} // namespace purser::clients
