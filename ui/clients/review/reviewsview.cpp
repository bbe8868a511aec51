#include "ui/clients/review/reviewsview.h"

#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/findingspanel.h"
#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewqueue.h"
#include "ui/clients/screening/riskreasonsdialog.h"
#include "ui/clients/screening/screeningsdialog.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

ReviewsView::ReviewsView(const kit::DeskContext& context, ReviewApi& api, QWidget* parent)
    : QWidget(parent), m_context(context), m_api(api), m_open(api),
      m_bench(new kit::Workbench(u"reviews"_s, this)), m_records(new RecordDesk(context, this)),
      m_queue(new ReviewQueue(api, context.formats, context.clock, context.layouts, this)),
      m_page(new ReviewPage(context.formats, context.clock, context.may(u"document.review"_s),
          m_records->panel(), this)),
      m_decisions(new ReviewDecisions(api, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bench);
    m_bench->setQueueShare(0.48);
    m_bench->setQueue(m_queue);
    m_bench->setItem(m_page, tr("Application"));
    m_bench->setDecision(m_page->decisionBar());
    m_bench->setLayoutStore(&context.layouts);
    m_page->setKeyScope(this);
    connectQueue();
    connectOpen();
    connectPage();
    connectDecisions();
    connectRecords();
}

void ReviewsView::connectQueue()
{
    connect(m_queue, &ReviewQueue::currentChanged, this, [this](ApplicationId id) {
        // A row that leaves the list after a decision does not take the file away.
        if (id.isValid())
            m_open.open(id);
    });
    connect(m_queue, &ReviewQueue::openRequested, m_bench, &kit::Workbench::focusDecision);
    connect(m_queue, &ReviewQueue::clientRequested, this,
        [this](ClientId id) { m_context.deeds.open(u"client.open"_s, id.value()); });
    connect(m_queue, &ReviewQueue::loaded, this, [this] {
        if (!std::exchange(m_nextWanted, false))
            return;
        const ApplicationId next = m_queue->firstFree();
        if (!next.isValid()) {
            m_context.toasts.show(Tone::Normal, tr("Nothing waits for you."));
            return;
        }
        m_queue->select(next);
        m_bench->focusDecision();
    });
}

void ReviewsView::connectOpen()
{
    connect(&m_open, &OpenApplication::loading, m_page, &ReviewPage::showLoading);
    connect(&m_open, &OpenApplication::closed, m_page, &ReviewPage::showNothing);
    connect(&m_open, &OpenApplication::closed, this, [this] { m_records->setFile(nullptr); });
    connect(&m_open, &OpenApplication::failed, m_page, &ReviewPage::showError);
    connect(&m_open, &OpenApplication::loaded, this, [this] {
        m_page->showFile(*m_open.file());
        m_page->setHold(m_open.heldUntil());
        m_records->setFile(&*m_open.file());
    });
    connect(&m_open, &OpenApplication::holdChanged, this,
        [this] { m_page->setHold(m_open.heldUntil()); });
    connect(&m_open, &OpenApplication::evidenceMoved, this, [this] {
        m_page->showNotice(Tone::Warn, tr("Data, documents or findings changed while you read."));
    });
}

void ReviewsView::connectPage()
{
    connect(m_page, &ReviewPage::retryRequested, &m_open, &OpenApplication::reload);
    connect(m_page, &ReviewPage::stepRequested, this, [this](ReviewStep step) {
        if (step == ReviewStep::Withdraw)
            m_records->run(u"withdraw"_s);
        else if (m_open.file())
            m_decisions->begin(step, *m_open.file());
    });
    connect(m_page, &ReviewPage::clientRequested, this, [this] {
        if (m_open.file())
            m_context.deeds.open(u"client.open"_s, m_open.file()->client.value());
    });
    connect(m_page, &ReviewPage::historyRequested, this, [this] {
        m_context.deeds.ask(u"audit.open"_s,
            {{u"entity"_s, u"application"_s}, {u"id"_s, QString::number(m_open.id().value())}});
    });
    DocumentView* documents = m_page->documents();
    connect(documents, &DocumentView::contentWanted, this, &ReviewsView::readDocument);
    connect(documents, &DocumentView::acceptRequested, this, [this, documents] {
        if (const ClientDocument* document = documents->current())
            m_decisions->acceptDocument(*document);
    });
    connect(documents, &DocumentView::rejectRequested, this, [this, documents] {
        if (const ClientDocument* document = documents->current())
            m_decisions->rejectDocument(*document);
    });
    connectCopies(*documents);
    FindingsPanel* findings = m_page->findings();
    connect(findings, &FindingsPanel::clientRequested, this,
        [this](ClientId id) { m_context.deeds.open(u"client.open"_s, id.value()); });
    findings->setMaySeeScreenings(
        m_context.may(u"screening.decide"_s) || m_context.may(u"screening.confirm"_s));
    connect(findings, &FindingsPanel::screeningsRequested, this, &ReviewsView::showScreenings);
    connect(findings, &FindingsPanel::riskRequested, this, &ReviewsView::showRisk);
    connect(findings, &FindingsPanel::itemRequested, this, [this](const QString& item) {
        if (m_open.file())
            m_decisions->recordItem(*m_open.file(), item);
    });
    connect(
        findings, &FindingsPanel::verdictRequested, m_decisions, &ReviewDecisions::answerVerdict);
    connect(findings, &FindingsPanel::hitRequested, this, [this](ScreeningHitId id) {
        if (!m_open.file())
            return;
        const auto& hits = m_open.file()->hits;
        const auto hit = std::find_if(
            hits.begin(), hits.end(), [id](const ScreeningHit& entry) { return entry.id == id; });
        if (hit != hits.end())
            m_decisions->decideHit(*hit);
    });
}

void ReviewsView::connectCopies(DocumentView& documents)
{
    documents.setMayRedact(m_context.may(u"document.redact"_s));
    connect(&documents, &DocumentView::redactRequested, this, [this, &documents] {
        if (documents.current() && documents.content())
            m_decisions->redact(*documents.current(), *documents.content(), m_context.formats);
    });
    connect(&documents, &DocumentView::undoRedactionRequested, this, [this, &documents] {
        if (documents.current())
            m_decisions->undoRedaction(*documents.current());
    });
    connect(&documents, &DocumentView::scanAgainRequested, this, [this, &documents] {
        if (documents.current())
            m_decisions->scanAgain(*documents.current());
    });
    connect(&documents, &DocumentView::originalWanted, this,
        [this](DocumentId id, const QString& purpose) {
            m_api.original(id, purpose)
                .onDone(this, [this, id](const Result<DocumentContent>& content) {
                    if (content)
                        m_page->documents()->showContent(id, *content);
                    else if (content.error().code != ErrorCode::Cancelled)
                        m_context.toasts.show(Tone::Stop, kit::explain(content.error()));
                });
        });
}

void ReviewsView::connectRecords()
{
    connect(m_page, &ReviewPage::tabChanged, this,
        [this](const QString& tab) { m_records->setShown(tab == u"record"_s); });
    connect(m_records, &RecordDesk::opened, this, [this](ApplicationId id) {
        m_queue->setTab(ReviewTab::Waiting);
        open(id);
    });
    connect(m_records, &RecordDesk::clientRequested, this,
        [this](ClientId id) { m_context.deeds.open(u"client.open"_s, id.value()); });
    connect(m_records, &RecordDesk::done, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        m_open.reload();
        m_queue->refresh();
        Q_EMIT decided();
    });
    connect(m_records, &RecordDesk::overtaken, this, [this](const QString& text) {
        m_open.reload();
        if (!text.isEmpty())
            m_context.toasts.show(Tone::Warn, text);
    });
    connect(m_page->findings(), &FindingsPanel::duplicateRequested, this, [this](DuplicateId id) {
        if (!m_open.file())
            return;
        for (const DuplicateCandidate& candidate : m_open.file()->duplicates) {
            if (candidate.id == id)
                m_records->decideDuplicate(candidate);
        }
    });
}

void ReviewsView::connectDecisions()
{
    connect(m_decisions, &ReviewDecisions::done, this, [this](const QString& text, bool moved) {
        m_context.toasts.show(Tone::Ok, text);
        m_page->clearNotice();
        if (moved)
            m_open.noteDecided();
        else
            m_open.reload();
        m_queue->refresh();
        Q_EMIT decided();
    });
    connect(m_decisions, &ReviewDecisions::overtaken, this, [this](const QString& text) {
        m_open.reload();
        m_queue->refresh();
        m_page->showNotice(Tone::Warn, text);
    });
}

void ReviewsView::showScreenings()
{
    if (!m_open.file() || m_screenings)
        return;
    m_screenings = new ScreeningsDialog(ScreeningsApi(m_context.session), m_open.file()->client,
        m_open.file()->clientName, m_context.formats, this);
    m_screenings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_screenings, &ScreeningsDialog::saved, this, [this](const QString& path) {
        m_context.toasts.show(Tone::Ok, tr("The certificate is saved: %1").arg(path));
    });
    m_screenings->open();
}

void ReviewsView::showRisk()
{
    if (!m_open.file() || m_risk)
        return;
    m_risk = new RiskReasonsDialog(RiskRulesApi(m_context.session), m_open.file()->client,
        m_open.file()->clientName, m_context.formats, this);
    m_risk->setAttribute(Qt::WA_DeleteOnClose);
    m_risk->open();
}

void ReviewsView::readDocument(DocumentId id)
{
    if (!m_context.may(u"document.read"_s)) {
        m_page->documents()->showError(id, Error{ErrorCode::NotPermitted, {}, {}});
        return;
    }
    m_api.document(id).onDone(this, [this, id](const Result<DocumentContent>& content) {
        if (content)
            m_page->documents()->showContent(id, *content);
        else if (content.error().code != ErrorCode::Cancelled)
            m_page->documents()->showError(id, content.error());
    });
}

void ReviewsView::setCounts(const ApplicationCounts& counts)
{
    m_queue->setCounts(counts);
}

void ReviewsView::noteChanges(const QList<office::Change>& changes)
{
    m_queue->noteChanges(changes);
    for (const office::Change& change : changes)
        m_open.noteChange(change);
}

void ReviewsView::open(ApplicationId id)
{
    m_queue->select(id);
    m_open.open(id);
}

void ReviewsView::openNext()
{
    m_nextWanted = true;
    if (m_queue->tab() == ReviewTab::Mine)
        m_queue->askAgain();
    else
        m_queue->setTab(ReviewTab::Mine);
}

void ReviewsView::refresh()
{
    m_queue->refresh();
    m_open.reload();
}

} // namespace purser::clients
