#include "ui/kit/grid/windowmodel.h"

#include "core/base/clock.h"
#include "ui/kit/text/formats.h"

namespace purser::kit {

namespace {

constexpr int refreshDelay = 150;
constexpr int failedRefreshDelay = 5000;
/// A list that is only passed through, letter by letter of a search, is not measured.
constexpr int positionsDelay = 250;
/// While a scroll bar is dragged, a page is asked for when it rests this long.
constexpr int settleDelay = 12;

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

bool isRightAligned(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Number;
}

} // namespace

WindowModel::WindowModel(QList<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_clock(&systemClock())
{
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &WindowModel::startRefresh);
    m_positionsSoon.setSingleShot(true);
    m_positionsSoon.setInterval(positionsDelay);
    connect(&m_positionsSoon, &QTimer::timeout, this, &WindowModel::askPositions);
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(settleDelay);
    connect(&m_loadSoon, &QTimer::timeout, this, &WindowModel::loadAround);
}

WindowModel::~WindowModel()
{
    dropPositions();
    stop();
}

void WindowModel::setSource(std::unique_ptr<RowSource> source)
{
    stop();
    dropPositions();
    m_source = std::move(source);
}

void WindowModel::setClock(const Clock* clock)
{
    m_clock = clock ? clock : &systemClock();
}

const GridRow* WindowModel::row(int index) const
{
    return index >= 0 && index < knownCount() ? m_slots[size_t(index)].row.get() : nullptr;
}

const Cell* WindowModel::cell(const QModelIndex& index) const
{
    const GridRow* found = row(index.row());
    return found && index.column() < found->cells.size() ? &found->cells.at(index.column())
                                                         : nullptr;
}

int WindowModel::rowOf(qint64 id) const
{
    if (!m_live.contains(id)) {
        return -1;
    }
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (m_slots[i].row && m_slots[i].row->id == id) {
            return int(i);
        }
    }
    return -1;
}

QString WindowModel::textOf(int row, int column) const
{
    const Cell* found = cell(index(row, column));
    if (!found) {
        return {};
    }
    const ColumnKind kind = m_columns.at(column).kind;
    if (kind == ColumnKind::Due && found->raw.toDateTime().isValid()) {
        return Formats::due(found->raw.toDateTime(), m_clock->now());
    }
    if (kind == ColumnKind::Age && found->raw.toDateTime().isValid()) {
        return Formats::shortAge(found->raw.toDateTime(), m_clock->now());
    }
    return found->text;
}

void WindowModel::setQuery(const RowQuery& query)
{
    m_query = query;
    m_firstVisible = 0;
    m_lastVisible = 0;
    m_refreshSoon.stop();
    m_refreshWanted = false;
    dropPositions();
    if (m_source) {
        setPhase(Phase::Loading);
        start(Fetch::First, 0, blockSize);
    }
}

void WindowModel::refresh()
{
    if (m_phase == Phase::Failed) {
        setQuery(RowQuery(m_query));
    } else if (m_phase == Phase::Ready || m_phase == Phase::Stale) {
        m_refreshSoon.start(0);
    }
}

void WindowModel::noteChanged(const QSet<qint64>& ids, bool mayBeNew)
{
    const bool shown = std::any_of(
        ids.begin(), ids.end(), [this](qint64 id) { return m_live.contains(id); });
    if ((mayBeNew || shown) && !m_refreshSoon.isActive()) {
        m_refreshSoon.start(refreshDelay);
    }
}

void WindowModel::startRefresh()
{
    if (m_phase != Phase::Ready && m_phase != Phase::Stale) {
        return;
    }
    if (m_fetch != Fetch::None) {
        m_refreshWanted = true;
        return;
    }
    // From the nearest page start above the view to the page below it; the first pages together
    // when the view is near the top, so that new rows at the head appear.
    int anchor = m_firstVisible < 2 * blockSize ? 0 : anchorBefore(m_firstVisible);
    if (m_positioned && m_firstVisible - anchor >= blockSize) {
        anchor = m_firstVisible / blockSize * blockSize;
    }
    const int end = qMin(knownCount(), m_lastVisible + blockSize / 2);
    const int count = qMax(blockSize, end - anchor);
    start(Fetch::Range, anchor, m_positioned ? qMin(count, knownCount() - anchor) : count);
    m_refreshing = m_fetch != Fetch::None;
}

void WindowModel::setVisible(int first, int last)
{
    m_firstVisible = qMax(0, first);
    m_lastVisible = qMax(m_firstVisible, last);
    if (m_fetch != Fetch::None && m_fetch != Fetch::First && !isFetchWanted()) {
        // What was asked for has been scrolled past: it makes room for what is on show now.
        stop();
        if (std::exchange(m_refreshing, false)) {
            m_refreshSoon.start(refreshDelay);
        }
        m_loadSoon.start();
        return;
    }
    if (!m_loadSoon.isActive()) {
        loadAround();
    }
}

/// Whether the page under way touches what is on show, or is the refresh of it.
bool WindowModel::isFetchWanted() const
{
    const int margin = blockSize / 4;
    return m_fetchFrom <= m_lastVisible + margin
        && m_fetchFrom + m_fetchCount >= m_firstVisible - margin;
}

/// Index of the first row of the page that `row` lies in, as far as page ends are known.
int WindowModel::anchorBefore(int row) const
{
    for (int i = qMin(row, knownCount()) - 1; i >= 0; --i) {
        if (!m_slots[size_t(i)].cursor.isEmpty()) {
            return i + 1;
        }
    }
    return 0;
}

void WindowModel::loadAround()
{
    if (m_fetch != Fetch::None || (m_phase != Phase::Ready && m_phase != Phase::Stale)) {
        return;
    }
    const int margin = blockSize / 4;
    // What is on show comes before what may be scrolled to next.
    if (startMissing(m_firstVisible, m_lastVisible)
        || startMissing(m_firstVisible - margin, m_lastVisible + margin)) {
        return;
    }
    if (m_hasMore && m_lastVisible + margin >= knownCount()) {
        start(Fetch::Tail, knownCount(), blockSize);
    }
}

/// Asks for the first row between these that is not in memory; false when all are.
bool WindowModel::startMissing(int first, int last)
{
    for (int i = qMax(0, first); i <= qMin(knownCount() - 1, last); ++i) {
        if (!m_slots[size_t(i)].row) {
            startRange(i);
            return true;
        }
    }
    return false;
}

void WindowModel::start(Fetch kind, int from, int count)
{
    stop();
    m_loadSoon.stop();
    if (!m_source) {
        return;
    }
    PageRequest request{m_query, {}, count};
    if (kind == Fetch::Tail) {
        request.after = m_tailCursor;
    } else if (kind == Fetch::Range && from > 0) {
        request.after = cursorBefore(from);
    }
    m_fetch = kind;
    m_fetchFrom = from;
    m_fetchCount = count;
    m_refreshing = false;
    // Asked for a whole page, the last one shows that it is.
    if (kind == Fetch::Range && m_positioned && from + count == knownCount()) {
        request.limit = qMax(count, blockSize);
    }
    const quint64 generation = ++m_generation;
    RowSource::Cancel cancel = m_source->fetch(
        request, this, [this, kind, from, count, generation](Result<RowPage> result) {
            if (generation == m_generation) {
                finish(kind, from, count, std::move(result));
            }
        });
    if (generation == m_generation && m_fetch != Fetch::None) {
        m_cancel = std::move(cancel);
    }
}

void WindowModel::stop()
{
    ++m_generation;
    m_fetch = Fetch::None;
    if (m_cancel) {
        std::exchange(m_cancel, nullptr)();
    }
}

void WindowModel::finish(Fetch kind, int from, int count, Result<RowPage> result)
{
    m_fetch = Fetch::None;
    m_cancel = nullptr;
    if (!result) {
        m_error = result.error();
        if (m_error.code == ErrorCode::Cancelled) {
            return;
        }
        if (kind == Fetch::First) {
            setPhase(Phase::Failed);
        } else {
            setPhase(Phase::Stale);
            m_refreshSoon.start(failedRefreshDelay);
        }
        return;
    }
    m_freshSince = m_clock->now();
    if (kind == Fetch::First) {
        replaceAll(std::move(*result));
        if (m_hasMore && m_source->hasPositions()) {
            m_positionsSoon.start();
        }
        setPhase(Phase::Ready);
        Q_EMIT loaded();
    } else {
        if (kind == Fetch::Tail) {
            append(std::move(*result));
        } else {
            merge(from, count, std::move(*result));
        }
        setPhase(Phase::Ready);
    }
    forgetFar();
    if (std::exchange(m_refreshWanted, false)) {
        m_refreshSoon.start(refreshDelay);
    }
    loadAround();
}

void WindowModel::setPhase(Phase phase)
{
    if (phase != m_phase) {
        m_phase = phase;
        Q_EMIT phaseChanged();
    }
}

int WindowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : knownCount() + (m_hasMore ? placeholderRows : 0);
}

int WindowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant WindowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Cell* found = cell(index);
    switch (role) {
    case Qt::DisplayRole: return found ? textOf(index.row(), index.column()) : QString();
    case Qt::ToolTipRole: return found ? found->toolTip : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
            | (isRightAligned(m_columns.at(index.column()).kind) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: {
        if (!found) {
            return tr("loading");
        }
        //: read aloud for a cell: column title and what it says
        return tr("%1: %2").arg(
            m_columns.at(index.column()).title, textOf(index.row(), index.column()));
    }
    default: return {};
    }
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const Column& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::ToolTipRole: return column.hint;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
            | (isRightAligned(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

Qt::ItemFlags WindowModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return row(index.row()) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                            : Qt::ItemNeverHasChildren;
}

} // namespace purser::kit
