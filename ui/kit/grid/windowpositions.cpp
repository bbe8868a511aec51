// How any row of a long list is reached: the part of WindowModel that knows positions.

#include "ui/kit/grid/windowmodel.h"

#include <limits>

namespace purser::kit {

void WindowModel::askPositions()
{
    const quint64 generation = ++m_positionsGeneration;
    m_cancelPositions =
        m_source->positions(m_query, this, [this, generation](Result<RowPositions> positions) {
            if (generation != m_positionsGeneration) {
                return;
            }
            m_cancelPositions = nullptr;
            // Without them the list still grows page by page.
            if (positions && m_phase != Phase::Loading && m_phase != Phase::Failed) {
                takePositions(*positions);
            }
        });
}

void WindowModel::dropPositions()
{
    ++m_positionsGeneration;
    m_positionsSoon.stop();
    m_positioned = false;
    if (m_cancelPositions) {
        std::exchange(m_cancelPositions, nullptr)();
    }
}

/// Gives the list its whole length: rows never seen stand as forgotten ones, with a cursor at each
/// position to fetch them from.
void WindowModel::takePositions(const RowPositions& positions)
{
    const int known = knownCount();
    const qint64 length = positions.isExact || positions.cursors.isEmpty()
        ? positions.count
        : qint64(positions.cursors.size()) * positions.step;
    if (length <= known || length > std::numeric_limits<int>::max() / 64) {
        return;
    }
    const int oldCount = rowCount();
    const int newCount = int(length) + (positions.isExact ? 0 : placeholderRows);
    const auto take = [&] {
        m_slots.resize(size_t(length));
        m_hasMore = !positions.isExact;
        m_positioned = true;
        for (int i = 0; i < positions.cursors.size(); ++i) {
            const qint64 at = qint64(i + 1) * positions.step;
            if (at > known && at <= length) {
                m_slots[size_t(at - 1)].cursor = positions.cursors.at(i);
            }
        }
        // Where the pages so far end, too.
        m_slots[size_t(known - 1)].cursor = m_tailCursor;
        m_tailCursor = positions.isExact || positions.cursors.isEmpty() ? QJsonObject()
                                                                        : positions.cursors.last();
    };
    if (newCount > oldCount) {
        beginInsertRows({}, oldCount, newCount - 1);
        take();
        endInsertRows();
    } else if (newCount < oldCount) {
        beginRemoveRows({}, newCount, oldCount - 1);
        take();
        endRemoveRows();
    } else {
        take();
    }
    Q_EMIT positioned();
    loadAround();
}

/// Asks for the page that `row`, forgotten or never seen, lies in.
void WindowModel::startRange(int row)
{
    int from = anchorBefore(row);
    if (m_positioned && row - from >= blockSize) {
        from += (row - from) / blockSize * blockSize;
    }
    int end = row + 1;
    while (end < knownCount() && end - from < blockSize && !m_slots[size_t(end)].row) {
        ++end;
    }
    start(Fetch::Range, from, end - from);
}

/// What continues with `row`: the cursor of the nearest page end or position before it, and how many
/// rows lie between.
QJsonObject WindowModel::cursorBefore(int row) const
{
    const int anchor = anchorBefore(row);
    QJsonObject cursor = anchor > 0 ? m_slots[size_t(anchor - 1)].cursor : QJsonObject();
    if (row > anchor) {
        cursor.insert(QStringLiteral("skip"), row - anchor);
    }
    return cursor;
}

} // namespace purser::kit
