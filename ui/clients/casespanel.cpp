#include "ui/clients/casespanel.h"

#include "core/office/officesession.h"
#include "ui/kit/cases/casedeeds.h"
#include "ui/kit/cases/casepage.h"
#include "ui/kit/cases/casetexts.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/toasts.h"

#include <QKeySequence>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::CaseTexts;
using kit::Cell;
using kit::ColumnKind;
using kit::Tone;

namespace {

constexpr int listHeight = 130;

} // namespace

CasesPanel::CasesPanel(const kit::DeskContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_api(context.session),
      m_header(new kit::SectionHeader(tr("Cases about this client"), this)),
      m_open(new QToolButton(this)), m_grid(new kit::Grid(u"clients.cases"_s,
                                         {{u"case"_s, tr("Case"), ColumnKind::Strong, 70},
                                             {u"title"_s, tr("Title"), ColumnKind::Text, 220},
                                             {u"kind"_s, tr("About"), ColumnKind::Text, 130},
                                             {u"state"_s, tr("State"), ColumnKind::State, 150},
                                             {u"due"_s, tr("Due"), ColumnKind::Due, 110}},
                                         this)),
      m_page(new kit::CasePage(context, this))
{
    m_open->setIcon(kit::icon(u"add"_s, Tone::Dim));
    m_open->setText(tr("Open a &case…"));
    m_open->setAccessibleName(tr("Open a case"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setAutoRaise(true);
    m_open->setVisible(context.may(u"case.work"_s));
    m_open->setEnabled(false); // until it is known which kinds there are
    m_header->addRight(m_open);
    m_grid->setAccessibleName(tr("Cases about this client"));
    m_grid->setFirstRowCurrent(false);
    m_grid->setClock(&context.clock);
    m_grid->setEmptyText(tr("No case about this client."), tr("Whoever opens one works on it."));
    m_grid->setFooterVisible(false);
    m_grid->setFixedHeight(listHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QWidget(this);
    auto* padded = new QVBoxLayout(top);
    padded->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    padded->addWidget(m_header);
    column->addWidget(top);
    column->addWidget(m_grid);
    column->addWidget(new kit::Line(0, this));
    column->addWidget(m_page, 1);
    m_page->decisionBar().setKeyScope(this); // from the list as well
    connect(m_open, &QToolButton::clicked, this, &CasesPanel::openCase);
    connect(m_grid, &kit::Grid::currentChanged, this, [this](qint64 id, int) {
        if (id > 0)
            m_page->open(CaseId(id));
    });
    connect(m_page, &kit::CasePage::moved, this, &CasesPanel::refresh);
    connect(&m_page->deeds(), &kit::CaseDeeds::opened, this, [this](CaseId id) { m_wanted = id; });
    connect(&context.session, &office::OfficeSession::changed, this,
        [this](const QList<office::Change>& changes) {
            const bool moved = std::any_of(changes.begin(), changes.end(),
                [](const office::Change& change) { return change.entity == "case"_L1; });
            if (moved && isVisible())
                refresh();
        });
}

void CasesPanel::showClient(ClientId id, const QString& name)
{
    m_name = name;
    if (id != m_client) {
        m_client = id;
        m_page->showNothing();
    }
    refresh();
}

void CasesPanel::refresh()
{
    if (!m_client.isValid())
        return;
    m_api.list(u"all"_s, m_client)
        .onDone(this, [this, id = m_client](const Result<CaseList>& list) {
            if (id != m_client)
                return;
            if (list)
                showList(*list);
            else if (list.error().code != ErrorCode::Cancelled)
                m_context.toasts.show(Tone::Warn, kit::explain(list.error()));
        });
}

void CasesPanel::showList(const CaseList& list)
{
    m_kinds = list.kinds;
    m_open->setEnabled(list.mayWork);
    QList<kit::GridRow> rows;
    int open = 0;
    for (const CaseRow& row : list.cases) {
        open += row.isClosed() ? 0 : 1;
        const Cell due = row.isClosed() || row.isClockStopped
            ? Cell::plain({})
            : Cell::due(row.due, row.isLate ? Tone::Stop : Tone::Normal);
        const QString state = row.isClosed() && !row.outcome.isEmpty()
            ? CaseTexts::outcome(row, m_context.formats)
            : CaseTexts::state(row.state);
        rows.append({row.id.value(), row.version,
            {Cell::plain(row.code), Cell::plain(row.title), Cell::plain(CaseTexts::kind(row.kind)),
                Cell::state(state, CaseTexts::tone(row.state)), due},
            QVariant::fromValue(row)});
    }
    const CaseId shown = m_wanted.isValid() ? m_wanted : m_page->id();
    m_wanted = {};
    m_grid->setSource(std::make_unique<kit::FixedSource>(std::move(rows)));
    m_grid->setQuery({});
    if (shown.isValid())
        m_grid->setCurrentId(shown.value());
    Q_EMIT counted(open);
    Q_EMIT loaded();
}

void CasesPanel::openCase()
{
    if (m_client.isValid())
        m_page->deeds().openCase(m_client, m_name, m_kinds);
}

} // namespace purser::clients
