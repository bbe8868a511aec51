#include "ui/kit/lists/exportrequests.h"

#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purser::kit {

using office::Outcome;
using reporting::ExportRequest;

namespace {

constexpr QSize usualSize(760, 460);

} // namespace

ExportRequests::ExportRequests(
    office::OfficeSession& session, const Formats& formats, QWidget* parent)
    : DialogFrame(tr("Export requests"),
        tr("An export above a person's limit needs the approval of another. An approval is good "
           "for "
           "one export of exactly this list with these filters."),
        parent),
      m_api(session), m_formats(formats),
      m_grid(new Grid(u"exports.requests"_s,
          {{u"state"_s, tr("State"), ColumnKind::State, 120},
              {u"by"_s, tr("Asked by"), ColumnKind::Strong, 130},
              {u"list"_s, tr("List"), ColumnKind::Text, 120},
              {u"rows"_s, tr("Rows up to"), ColumnKind::Number, 90},
              {u"filters"_s, tr("Filters"), ColumnKind::Text, 180},
              {u"reason"_s, tr("Reason"), ColumnKind::Text, 180},
              {u"at"_s, tr("Asked"), ColumnKind::Time, 130}})),
      m_reason(new QLineEdit), m_approve(new QPushButton(tr("Approve"))),
      m_reject(new QPushButton(tr("Reject")))
{
    resize(usualSize);
    m_grid->setAccessibleName(tr("Export requests"));
    m_grid->setMinimumHeight(240);
    m_grid->setEmptyText(
        tr("No export requests."), tr("They appear here when somebody asks for one."));
    body()->addWidget(m_grid, 1);
    m_reason->setPlaceholderText(tr("Reason; needed to reject"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_reject);
    row->addWidget(m_approve);
    body()->addLayout(row);
    setButtons(tr("Carry out…"), tr("Close"));
    m_approve->setAutoDefault(false);
    m_reject->setAutoDefault(false);
    connect(m_approve, &QPushButton::clicked, this, &ExportRequests::approve);
    connect(m_reject, &QPushButton::clicked, this, &ExportRequests::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &ExportRequests::showButtons);
    connect(m_grid, &Grid::currentChanged, this, &ExportRequests::showButtons);
    connect(this, &DialogFrame::submitted, this, [this] {
        if (const ExportRequest* request = current()) {
            const ExportRequest kept = *request;
            accept();
            Q_EMIT carryOutRequested(kept);
        }
    });
    showButtons();
    reload();
}

void ExportRequests::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void ExportRequests::approve()
{
    decide(true);
}

void ExportRequests::reject()
{
    decide(false);
}

const ExportRequest* ExportRequests::current() const
{
    const qint64 id = m_grid->currentId();
    const auto found = std::find_if(m_requests.begin(), m_requests.end(),
        [id](const ExportRequest& request) { return request.id == id; });
    return found == m_requests.end() ? nullptr : &*found;
}

void ExportRequests::showButtons()
{
    const ExportRequest* request = current();
    const bool decidable = request && request->decidable;
    m_approve->setEnabled(decidable);
    m_reject->setEnabled(decidable && !m_reason->text().trimmed().isEmpty());
    m_reason->setEnabled(decidable);
    setAcceptable(request && request->mine && request->state == u"approved"_s,
        tr("Only an approved request of your own can be carried out."));
}

void ExportRequests::reload()
{
    m_api.requests().onDone(this, [this](Result<std::vector<ExportRequest>> requests) {
        if (!requests) {
            showError(requests.error());
            return;
        }
        m_requests = std::move(*requests);
        QList<GridRow> rows;
        const QHash<QString, QPair<QString, Tone>> states{
            {u"proposed"_s, {tr("waits"), Tone::Warn}},
            {u"approved"_s, {tr("approved"), Tone::Ok}},
            {u"rejected"_s, {tr("rejected"), Tone::Stop}},
            {u"used"_s, {tr("carried out"), Tone::Normal}},
            {u"expired"_s, {tr("expired"), Tone::Normal}}};
        for (const ExportRequest& request : m_requests) {
            const auto [word, tone] = states.value(request.state, {request.state, Tone::Normal});
            rows.append({request.id, request.version,
                {Cell::state(word, tone), Cell::plain(request.proposedBy),
                    Cell::plain(request.query.value(u"title"_s).toString(request.list)),
                    Cell::number(request.rowsMost, m_formats), Cell::plain(request.described),
                    Cell::plain(request.reason), Cell::dateTime(request.proposed, m_formats)},
                {}});
        }
        m_grid->setSource(std::make_unique<FixedSource>(rows));
        m_grid->setQuery({});
        showButtons();
        Q_EMIT reloaded();
    });
}

void ExportRequests::decide(bool approve)
{
    const ExportRequest* request = current();
    if (!request) {
        return;
    }
    m_api
        .send(reporting::ExportApi::decide(
            office::newCommandKey(), *request, approve, m_reason->text().trimmed()))
        .onDone(this, [this](const Result<Outcome>& decided) {
            if (!decided) {
                showError(decided.error());
            } else {
                clearError();
                m_reason->clear();
            }
            reload();
        });
}

} // namespace purser::kit
