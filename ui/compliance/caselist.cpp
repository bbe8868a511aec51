#include "ui/compliance/caselist.h"

#include "ui/kit/cases/casetexts.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::compliance {

using clients::CaseRow;
using kit::CaseTexts;
using kit::Cell;
using kit::ColumnKind;
using kit::Tone;

CaseList::CaseList(const kit::DeskContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_api(context.session), m_tabs(new kit::TabStrip(this)),
      m_grid(new kit::Grid(u"cases.queue"_s,
          {{u"due"_s, tr("Due"), ColumnKind::Due, 112},
              {u"client"_s, tr("Client"), ColumnKind::Strong, 150},
              {u"title"_s, tr("Case"), ColumnKind::Text, 210},
              {u"kind"_s, tr("About"), ColumnKind::Text, 130},
              {u"state"_s, tr("State"), ColumnKind::State, 150},
              {u"holder"_s, tr("Held by"), ColumnKind::Text, 120},
              {u"opened"_s, tr("Opened"), ColumnKind::Time, 130, {}, false}},
          this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* panel = new kit::Panel(this);
    outer->addWidget(panel);
    m_tabs->setAccessibleName(tr("Parts of the queue"));
    m_tabs->addTab(u"open"_s, tr("Open"));
    m_tabs->addTab(u"mine"_s, tr("Mine"));
    m_tabs->addTab(u"due"_s, tr("Late"));
    m_tabs->addTab(u"proposed"_s, tr("To decide"));
    m_tabs->addTab(u"snoozed"_s, tr("Put off"));
    m_tabs->addTab(u"decided"_s, tr("Decided"));
    m_grid->setAccessibleName(tr("Cases"));
    m_grid->setFirstRowCurrent(false); // looking at a case leaves a record
    m_grid->setClock(&context.clock);
    m_grid->setLayoutStore(&context.layouts);
    m_grid->setEmptyText(tr("No case here."), tr("A case is opened in the file of its client."));
    m_grid->setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.list(request.query.filter.value(u"view"_s).toString());
        },
        [this](const clients::CaseList& list) {
            showCounts(list.counts);
            kit::RowPage rows;
            for (const CaseRow& row : list.cases)
                rows.rows.append(gridRow(row));
            return rows;
        }));
    panel->column()->addWidget(m_tabs);
    panel->column()->addWidget(m_grid, 1);
    connect(m_tabs, &kit::TabStrip::currentChanged, this, &CaseList::ask);
    connect(m_grid, &kit::Grid::currentChanged, this,
        [this](qint64 id, int) { Q_EMIT currentChanged(CaseId(id)); });
    connect(m_grid, &kit::Grid::activated, this, &CaseList::openRequested);
    connect(m_grid, &kit::Grid::loaded, this, &CaseList::loaded);
    m_tabs->setCurrent(u"open"_s);
    ask();
}

void CaseList::ask()
{
    m_grid->setQuery({u"due"_s, {{u"view"_s, m_tabs->current()}}});
}

void CaseList::refresh()
{
    m_grid->refresh();
}

void CaseList::showPart(const QString& view)
{
    m_tabs->setCurrent(view);
}

QString CaseList::part() const
{
    return m_tabs->current();
}

bool CaseList::select(CaseId id)
{
    return m_grid->setCurrentId(id.value());
}

void CaseList::showCounts(const clients::CaseCounts& counts)
{
    m_tabs->setCount(u"open"_s, counts.open);
    m_tabs->setCount(u"mine"_s, counts.mine);
    m_tabs->setCount(u"due"_s, counts.due, Tone::Stop);
    m_tabs->setCount(u"proposed"_s, counts.proposed, Tone::Accent);
    m_tabs->setCount(u"snoozed"_s, counts.snoozed);
    Q_EMIT counted(counts);
}

kit::GridRow CaseList::gridRow(const CaseRow& row) const
{
    const Cell due = row.isClosed() ? Cell::plain({})
        : row.isClockStopped        ? Cell::plain(tr("stands still"), Tone::Dim)
                                    : Cell::due(row.due, row.isLate ? Tone::Stop : Tone::Normal);
    const QString state = row.isClosed() && !row.outcome.isEmpty()
        ? CaseTexts::outcome(row, m_context.formats)
        : CaseTexts::state(row.state);
    return {row.id.value(), row.version,
        {due, Cell::plain(row.clientName), Cell::plain(row.title),
            Cell::plain(CaseTexts::kind(row.kind)), Cell::state(state, CaseTexts::tone(row.state)),
            Cell::plain(row.holder), Cell::dateTime(row.opened, m_context.formats)},
        QVariant::fromValue(row)};
}

} // namespace purser::compliance
