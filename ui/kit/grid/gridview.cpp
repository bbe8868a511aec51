#include "ui/kit/grid/gridview.h"

#include "ui/kit/grid/celldelegate.h"
#include "ui/kit/grid/gridheader.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/fonts.h"

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
constexpr int sampleRows = 40;

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
    const bool live =
        std::any_of(model.columns().begin(), model.columns().end(), [](const Column& column) {
            return column.kind == ColumnKind::Due || column.kind == ColumnKind::Age;
        });
    if (live) {
        m_liveTimer.start();
    }

    connect(&model, &WindowModel::rowsChanged, this, &GridView::flash);
    connect(&model, &WindowModel::loaded, this, [this] {
        measure();
        tellVisible();
    });
    // A row may come once more with more in it.
    connect(&model, &QAbstractItemModel::dataChanged, this, &GridView::measure);
    connect(
        &model, &QAbstractItemModel::rowsInserted, this, [this] { tellVisible(); },
        Qt::QueuedConnection);
    connect(&model, &WindowModel::refreshed, this, [this] {
        // Where there was nothing before there is something to measure now.
        measure();
        takeWanted();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_wantedRow = -1; });
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
    verticalHeader()->setDefaultSectionSize(compact ? metric::compactRowHeight : metric::rowHeight);
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

int GridView::longestAge() const
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    int width = 0;
    for (const qint64 seconds : {59LL, 59 * 60LL, 24 * 3600LL - 60}) {
        width = qMax(width, metrics.horizontalAdvance(Formats::duration(seconds)));
    }
    return width + 2 * CellDelegate::side;
}

void GridView::measure()
{
    m_needed.resize(m_model.columns().size());
    const int rows = qMin(m_model.knownCount(), sampleRows);
    bool grown = false;
    for (int column = 0; column < m_needed.size(); ++column) {
        m_needed[column] = qMax(m_needed.at(column), m_header->titleWidth(column));
        // Time goes on in it without another row that could be measured.
        if (m_model.columns().at(column).kind == ColumnKind::Age) {
            m_needed[column] = qMax(m_needed.at(column), longestAge());
        }
        for (int row = 0; row < rows; ++row) {
            const int needed = m_delegate->sizeHint({}, m_model.index(row, column)).width();
            if (needed > m_needed.at(column)) {
                m_needed[column] = needed;
                grown = true;
            }
        }
    }
    if (grown) {
        fitColumns();
    }
}

/// A column of figures gets what its content needs, within reason; columns of words can do with
/// less, and take what is left over.
GridView::Room GridView::roomOf(int column) const
{
    const int declared = m_model.columns().at(column).width;
    const int measured = column < m_needed.size() ? m_needed.at(column) : 0;
    const int needed = measured > 0 ? measured + 2 : declared;
    const auto within = [declared, needed](int from, int to) {
        return qBound(declared * from / 100, needed, declared * to / 100);
    };
    switch (m_model.columns().at(column).kind) {
    case ColumnKind::Strong: return {declared * 65 / 100, within(90, 150), declared};
    // What cannot be read is no state: names give way first.
    case ColumnKind::State: {
        const int wanted = within(50, 150);
        return {qMin(wanted, declared * 85 / 100), wanted, declared};
    }
    case ColumnKind::Text: {
        const int wanted = within(50, 150);
        const int least = qMax(declared * 70 / 100, m_header->titleWidth(column));
        return {qMin(wanted, least), wanted, 0};
    }
    case ColumnKind::Risk: {
        // The figure with its colour stays; the bar goes first.
        const int wanted = within(50, 150);
        return {qMin(wanted, m_header->titleWidth(column)), wanted, 0};
    }
    default: {
        const int wanted = within(50, 150);
        return {wanted, wanted, 0};
    }
    }
}

void GridView::fitColumns()
{
    if (!m_fitted || viewport()->width() < 100) {
        return;
    }
    const QScopedValueRollback guard(m_fitting, true);
    QList<Room> rooms(m_model.columns().size());
    int least = 0;
    int wanted = 0;
    int shares = 0;
    int last = -1;
    for (int i = 0; i < rooms.size(); ++i) {
        if (!m_header->isSectionHidden(i)) {
            rooms[i] = roomOf(i);
            least += rooms.at(i).least;
            wanted += rooms.at(i).wanted;
            shares += rooms.at(i).share;
            last = rooms.at(i).share > 0 || last < 0 ? i : last;
        }
    }
    const int width = viewport()->width();
    const int spare = width - wanted;
    const int give = wanted - least;
    int used = 0;
    for (int i = 0; i < rooms.size(); ++i) {
        if (m_header->isSectionHidden(i)) {
            continue;
        }
        const Room& room = rooms.at(i);
        int size = room.wanted;
        if (spare >= 0 && shares > 0) {
            size += int(qint64(spare) * room.share / shares);
        } else if (spare < 0 && give > 0) {
            size -= int(qint64(room.wanted - room.least) * qMin(-spare, give) / give);
        }
        used += size;
        m_header->resizeSection(i, size);
    }
    // What rounding left over.
    if (last >= 0 && shares > 0 && used != width && qAbs(used - width) < 8) {
        m_header->resizeSection(last, m_header->sectionSize(last) + width - used);
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
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested(QGuiApplication::clipboard()->text());
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
            goTo(event->key() == Qt::Key_Home ? 0 : rows - 1);
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

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar& bar = *verticalScrollBar();
    const int before = bar.value();
    QTableView::scrollTo(index, hint);
    const int row = verticalHeader()->defaultSectionSize();
    if (bar.value() > before && bar.value() % row != 0) {
        bar.setValue((bar.value() / row + 1) * row);
    }
}

/// Makes a row current, also one that is not in memory: it is scrolled to, and current once it
/// comes.
void GridView::goTo(int row)
{
    const QModelIndex index = m_model.index(row, qMax(0, currentIndex().column()));
    if (m_model.row(row)) {
        m_wantedRow = -1;
        setCurrentIndex(index);
        return;
    }
    m_wantedRow = row;
    // A list that has just become longer does not scroll to its end before it is laid out.
    executeDelayedItemsLayout();
    scrollTo(index);
}

void GridView::takeWanted()
{
    if (m_wantedRow >= 0 && m_model.row(m_wantedRow)) {
        goTo(m_wantedRow);
    }
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
