#include "ui/kit/grid/gridview.h"

#include "ui/kit/grid/celldelegate.h"
#include "ui/kit/grid/gridheader.h"
#include "ui/kit/grid/windowmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace purser::kit {

namespace {

constexpr int flashStep = 40;
constexpr int liveStep = 5000;

bool takesSpace(ColumnKind kind)
{
    return kind == ColumnKind::Strong || kind == ColumnKind::Text || kind == ColumnKind::State;
}

} // namespace

GridView::GridView(WindowModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new CellDelegate(model, this)),
      m_header(new GridHeader(model, this))
{
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metric::compactRowHeight);
    setCompact(false);
    resetColumns();

    m_flashTimer.setInterval(flashStep);
    connect(&m_flashTimer, &QTimer::timeout, this, [this] {
        if (!m_delegate->stillFlashing()) {
            m_flashTimer.stop();
        }
        viewport()->update();
    });
    m_liveTimer.setInterval(liveStep);
    connect(&m_liveTimer, &QTimer::timeout, this, [this] { viewport()->update(); });
    const bool live = std::any_of(model.columns().begin(), model.columns().end(),
        [](const Column& column) {
            return column.kind == ColumnKind::Due || column.kind == ColumnKind::Age;
        });
    if (live) {
        m_liveTimer.start();
    }

    connect(&model, &WindowModel::rowsChanged, this, &GridView::flash);
    connect(&model, &WindowModel::loaded, this, [this] { tellVisible(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { tellVisible(); },
        Qt::QueuedConnection);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT activatedRow(index.row()); });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        noteFirstColumn();
        Q_EMIT layoutEdited();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && m_header->underMouse()) {
            m_fitted = false;
            Q_EMIT layoutEdited();
        }
    });
}

void GridView::setCompact(bool compact)
{
    verticalHeader()->setDefaultSectionSize(
        compact ? metric::compactRowHeight : metric::rowHeight);
}

void GridView::resetColumns()
{
    const QScopedValueRollback guard(m_fitting, true);
    for (int i = 0; i < m_model.columns().size(); ++i) {
        m_header->moveSection(m_header->visualIndex(i), i);
        m_header->resizeSection(i, m_model.columns().at(i).width);
        m_header->setSectionHidden(i, !m_model.columns().at(i).visible);
    }
    m_fitted = true;
    noteFirstColumn();
    fitColumns();
}

void GridView::noteFirstColumn()
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical)) {
            m_delegate->setFirstColumn(logical);
            return;
        }
    }
}

/// What is left over, or missing, goes to the columns that hold words, in proportion.
void GridView::fitColumns()
{
    if (!m_fitted || viewport()->width() < 100) {
        return;
    }
    const QScopedValueRollback guard(m_fitting, true);
    int declared = 0;
    int elastic = 0;
    int last = -1;
    for (int i = 0; i < m_model.columns().size(); ++i) {
        if (m_header->isSectionHidden(i)) {
            continue;
        }
        const Column& column = m_model.columns().at(i);
        declared += column.width;
        if (takesSpace(column.kind)) {
            elastic += column.width;
            last = i;
        }
    }
    if (elastic == 0) {
        return;
    }
    const int spare = qMax(viewport()->width() - declared, -elastic * 3 / 10);
    int given = 0;
    for (int i = 0; i < m_model.columns().size(); ++i) {
        const Column& column = m_model.columns().at(i);
        if (m_header->isSectionHidden(i) || !takesSpace(column.kind)) {
            continue;
        }
        const int part = i == last ? spare - given : spare * column.width / elastic;
        given += part;
        m_header->resizeSection(i, column.width + part);
    }
}

QString GridView::selectedText(bool withTitles) const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical)) {
            columns.append(logical);
        }
    }
    QStringList lines;
    if (withTitles) {
        QStringList titles;
        for (const int column : columns) {
            titles.append(m_model.columns().at(column).title);
        }
        lines.append(titles.join(u'\t'));
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : rows) {
        QStringList texts;
        for (const int column : columns) {
            texts.append(m_model.textOf(index.row(), column));
        }
        lines.append(texts.join(u'\t'));
    }
    return lines.join(u'\n');
}

void GridView::copySelected(bool withTitles)
{
    QGuiApplication::clipboard()->setText(selectedText(withTitles));
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected(true);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            Q_EMIT activatedRow(currentIndex().row());
        }
        return;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const int rows = m_model.knownCount();
        if (rows > 0) {
            const int row = event->key() == Qt::Key_Home ? 0 : rows - 1;
            setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
        }
        return;
    }
    default: break;
    }
    // A plain letter belongs to the decision bar, not to a keyboard search.
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber()
        && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    updateHover(rowAt(event->position().toPoint().y()));
}

void GridView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    updateHover(-1);
}

void GridView::updateHover(int row)
{
    if (row != m_delegate->hoverRow()) {
        m_delegate->setHoverRow(row);
        viewport()->update();
    }
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellVisible();
}

void GridView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitColumns();
    tellVisible();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0) {
        tellVisible();
    }
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_delegate->setCurrentRow(current.row());
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void GridView::paintEvent(QPaintEvent* event)
{
    m_delegate->setCurrentRow(currentIndex().row());
    QTableView::paintEvent(event);
}

void GridView::tellVisible()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const int rows = m_model.rowCount();
    m_model.setVisible(first < 0 ? 0 : first, last < 0 ? qMax(0, rows - 1) : last);
}

void GridView::flash(const QSet<qint64>& ids)
{
    if (isVisible()) {
        m_delegate->flash(ids);
        m_flashTimer.start();
    }
}

} // namespace purser::kit
