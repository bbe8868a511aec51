#include "ui/kit/grid/grid.h"

#include "core/base/clock.h"
#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/grid/gridfooter.h"
#include "ui/kit/grid/gridheader.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/statepanel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {

Grid::Grid(QString name, QList<Column> columns, QWidget* parent)
    : QWidget(parent), m_name(std::move(name)), m_model(new WindowModel(std::move(columns), this)),
      m_view(new GridView(*m_model)), m_footer(new GridFooter), m_states(new StatePanel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_footer);
    m_states->setContent(m_view);
    leadFocus(*this, *m_view);
    setEmptyText(tr("Nothing here."), {});

    connect(m_model, &WindowModel::phaseChanged, this, &Grid::showState);
    connect(m_model, &WindowModel::loaded, this, [this] {
        const bool kept = !m_view->currentIndex().isValid() && m_model->knownCount() > 0
            && setCurrentId(m_announcedId);
        if (!kept && m_firstRowCurrent) {
            setCurrentRow(0);
        }
        showState();
        announceCurrent();
        Q_EMIT loaded();
    });
    connect(m_model, &WindowModel::refreshed, this, [this] {
        showState();
        announceCurrent();
    });
    connect(m_model, &WindowModel::positioned, this, &Grid::showFooter);
    connect(m_model, &WindowModel::rowsChanged, this, &Grid::totalsOutdated);
    connect(m_view, &GridView::pasteRequested, this, [this](const QString& text) {
        if (m_menuParts & PastePart) {
            Q_EMIT pasteRequested(text);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &Grid::announceCurrent);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Grid::showFooter);
    connect(m_view, &GridView::activatedRow, this, [this](int row) {
        if (const GridRow* found = m_model->row(row)) {
            Q_EMIT activated(found->id);
        }
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &Grid::openRowMenu);
    connect(&m_view->header(), &QWidget::customContextMenuRequested, this, &Grid::chooseColumns);
    connect(&m_view->header(), &GridHeader::sortRequested, this, &Grid::setSort);
    connect(m_view, &GridView::layoutEdited, this, &Grid::saveLayout);
    connect(m_states, &StatePanel::actionRequested, this, &Grid::emptyActionTriggered);
    connect(m_states, &StatePanel::retryRequested, this, &Grid::refresh);
}

Grid::~Grid() = default;

void Grid::setSource(std::unique_ptr<RowSource> source)
{
    m_model->setSource(std::move(source));
}

void Grid::setQuery(const RowQuery& query)
{
    m_view->header().setSortName(query.sort);
    const bool same = query.filter == m_model->query().filter;
    if (!same) {
        m_officeTotals.reset();
        m_officeCount = -1;
    }
    m_model->setQuery(query);
    showState();
    if (!same || !m_officeTotals) {
        Q_EMIT totalsOutdated();
    }
}

const RowQuery& Grid::query() const
{
    return m_model->query();
}

void Grid::setSort(const QString& sort)
{
    setQuery({sort, query().filter});
    saveLayout();
    Q_EMIT sortChanged(sort);
}

void Grid::refresh()
{
    m_model->refresh();
}

void Grid::noteChanged(const QSet<qint64>& ids, bool mayBeNew)
{
    m_model->noteChanged(ids, mayBeNew);
}

qint64 Grid::currentId() const
{
    const GridRow* row = currentRow();
    return row ? row->id : 0;
}

const GridRow* Grid::currentRow() const
{
    return m_model->row(m_view->currentIndex().row());
}

QList<GridRow> Grid::selectedRows() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<GridRow> rows;
    for (const QModelIndex& index : indexes) {
        if (const GridRow* row = m_model->row(index.row())) {
            rows.append(*row);
        }
    }
    return rows;
}

bool Grid::setCurrentId(qint64 id)
{
    const int row = id > 0 ? m_model->rowOf(id) : -1;
    if (row >= 0) {
        setCurrentRow(row);
    }
    return row >= 0;
}

void Grid::setCurrentRow(int row)
{
    if (m_model->row(row)) {
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(m_model->index(row, 0));
    }
}

int Grid::loadedCount() const
{
    return m_model->knownCount();
}

void Grid::setEmptyText(const QString& title, const QString& hint, const QString& action)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    m_emptyAction = action;
    // What a desk calls its list stays; without that its name is better than nothing.
    if (m_view->accessibleName().isEmpty())
        m_view->setAccessibleName(m_name);
    showState();
}

void Grid::setFooterText(const QString& text)
{
    m_footerText = text;
    showFooter();
}

void Grid::setTotalsColumn(const QString& columnId)
{
    m_totalsColumn = -1;
    for (int i = 0; i < m_model->columns().size(); ++i) {
        if (m_model->columns().at(i).id == columnId) {
            m_totalsColumn = i;
        }
    }
}

void Grid::setFooterVisible(bool visible)
{
    m_footer->setVisible(visible);
}

void Grid::setCompact(bool compact)
{
    m_compact = compact;
    m_view->setCompact(compact);
}

void Grid::setFilters(GridFilters* filters)
{
    m_filters = filters;
}

void Grid::setOfficeTotals(const QList<Money>& totals, qint64 count)
{
    m_officeTotals = totals;
    m_officeCount = count;
    showFooter();
}

QList<qint64> Grid::visibleIds() const
{
    QList<qint64> ids;
    const int first = qMax(0, m_view->rowAt(0));
    const int bottom = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = bottom < 0 ? m_model->knownCount() - 1 : bottom;
    for (int i = first; i <= last; ++i) {
        if (const GridRow* row = m_model->row(i)) {
            ids.append(row->id);
        }
    }
    return ids;
}

QList<qint64> Grid::selectedIds() const
{
    QList<qint64> ids;
    for (const GridRow& row : selectedRows()) {
        ids.append(row.id);
    }
    return ids;
}

void Grid::selectIds(const QSet<qint64>& ids)
{
    QItemSelection selection;
    int first = -1;
    for (const qint64 id : ids) {
        const int row = m_model->rowOf(id);
        if (row >= 0) {
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
            first = first < 0 ? row : qMin(first, row);
        }
    }
    if (first < 0) {
        return;
    }
    m_view->selectionModel()->setCurrentIndex(
        m_model->index(first, 0), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(m_model->index(first, 0));
}

QList<int> Grid::shownColumns() const
{
    QList<int> columns;
    const GridHeader& header = m_view->header();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical)) {
            columns.append(logical);
        }
    }
    return columns;
}

void Grid::setMenuBuilder(std::function<void(QMenu&, const GridRow&, const QString&)> builder)
{
    m_menuBuilder = std::move(builder);
}

void Grid::setLayoutStore(LayoutStore* store)
{
    m_store = store;
    restoreLayout();
}

void Grid::setClock(const Clock* clock)
{
    m_model->setClock(clock);
}

void Grid::showState()
{
    switch (m_model->phase()) {
    case WindowModel::Phase::Idle: break;
    case WindowModel::Phase::Loading:
        if (m_model->knownCount() == 0) {
            m_states->showLoading();
        }
        break;
    case WindowModel::Phase::Failed: m_states->showError(m_model->error()); break;
    case WindowModel::Phase::Stale:
        m_states->showStale(m_model->freshSince(), m_model->clock().now());
        break;
    case WindowModel::Phase::Ready:
        if (m_model->knownCount() == 0) {
            m_states->showEmpty(m_emptyTitle, m_emptyHint, m_emptyAction);
        } else {
            m_states->showFresh();
        }
        break;
    }
    showFooter();
}

void Grid::showFooter()
{
    const QList<GridRow> selected = selectedRows();
    m_footer->setCount(countText(selected.size()));
    m_footer->setTotals(totalTexts(selected.size() > 1, selected));
}

QString Grid::countText(qsizetype selected) const
{
    const Formats formats;
    const int known = m_model->knownCount();
    const bool complete = m_model->isComplete();
    const qint64 count = complete || m_officeCount < known ? known : m_officeCount;
    if (selected > 1) {
        //: how many rows of a list are selected: "3 of 12 selected"
        return tr("%1 of %2 selected").arg(formats.number(selected), formats.number(count));
    }
    if (!m_footerText.isEmpty() || m_model->phase() == WindowModel::Phase::Failed) {
        return m_footerText;
    }
    if (!complete && m_officeCount < known) {
        return tr("%1 or more items").arg(formats.number(known));
    }
    return count == 1 ? tr("1 item") : tr("%1 items").arg(formats.number(count));
}

QStringList Grid::totalTexts(bool several, const QList<GridRow>& selected) const
{
    if (m_totalsColumn < 0) {
        return {};
    }
    QList<Money> amounts;
    const auto add = [&](const GridRow& row) {
        if (row.cells.size() > m_totalsColumn && row.cells.at(m_totalsColumn).money) {
            amounts.append(*row.cells.at(m_totalsColumn).money);
        }
    };
    if (several) {
        std::for_each(selected.begin(), selected.end(), add);
    } else if (m_model->isComplete() && m_model->liveCount() == m_model->knownCount()) {
        for (int i = 0; i < m_model->knownCount(); ++i) {
            add(*m_model->row(i));
        }
    } else if (m_officeTotals) {
        amounts = *m_officeTotals;
    }
    QStringList totals;
    const Formats formats;
    for (const Money& sum : sumByCurrency(amounts)) {
        totals.append(formats.money(sum));
    }
    return totals;
}

void Grid::announceCurrent()
{
    const GridRow* row = currentRow();
    const qint64 id = row ? row->id : 0;
    const int version = row ? row->version : 0;
    if (id != m_announcedId || version != m_announcedVersion) {
        m_announcedId = id;
        m_announcedVersion = version;
        Q_EMIT currentChanged(id, version);
    }
}

void Grid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        showState();
    }
}

} // namespace purser::kit
