// How fetched pages become rows: the part of WindowModel that changes its rows.

#include "ui/kit/grid/windowmodel.h"

namespace purser::kit {

namespace {

bool looksSame(const GridRow& left, const GridRow& right)
{
    return left.version == right.version && left.cells == right.cells;
}

} // namespace

void WindowModel::replaceAll(RowPage page)
{
    beginResetModel();
    m_slots.clear();
    m_slots.reserve(size_t(page.rows.size()));
    for (GridRow& row : page.rows) {
        m_slots.push_back({std::make_unique<GridRow>(std::move(row)), {}});
    }
    if (!m_slots.empty()) {
        m_slots.back().cursor = page.next;
    }
    m_tailCursor = page.next;
    m_hasMore = !page.next.isEmpty();
    endResetModel();
}

void WindowModel::append(RowPage page)
{
    // A row that has moved down while the user scrolled may come a second time.
    QSet<qint64> known;
    for (const Slot& slot : m_slots) {
        if (slot.row) {
            known.insert(slot.row->id);
        }
    }
    page.rows.removeIf([&known](const GridRow& row) { return known.contains(row.id); });

    // Rows go in before the placeholders, which then go or stay: no row changes into another.
    const int oldKnown = knownCount();
    const bool hasMore = !page.next.isEmpty();
    const int added = int(page.rows.size());
    if (added > 0) {
        beginInsertRows({}, oldKnown, oldKnown + added - 1);
        for (GridRow& row : page.rows) {
            m_slots.push_back({std::make_unique<GridRow>(std::move(row)), {}});
        }
        m_slots.back().cursor = page.next;
        endInsertRows();
    }
    m_tailCursor = page.next;
    if (hasMore == m_hasMore) {
        return;
    }
    const int end = oldKnown + added;
    if (hasMore) {
        beginInsertRows({}, end, end + placeholderRows - 1);
        m_hasMore = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, end, end + placeholderRows - 1);
        m_hasMore = false;
        endRemoveRows();
    }
}

void WindowModel::merge(int from, int count, RowPage page)
{
    int end = qMin(knownCount(), from + count);
    // A page shorter than asked for ends the list, wherever it ended before.
    if (page.next.isEmpty()) {
        end = knownCount();
    }
    QSet<qint64> listed;
    for (const GridRow& row : page.rows) {
        listed.insert(row.id);
    }
    if (!page.next.isEmpty()) {
        end = forgetPushedOut(from, end, listed);
    }
    int length = end - from;
    removeOutside(from, length, listed);
    removeUnlisted(from, length, listed);

    QSet<qint64> changed;
    int at = from;
    int rangeEnd = from + length;
    for (GridRow& row : page.rows) {
        const int before = knownCount();
        placeRow(at, rangeEnd, std::move(row), changed);
        rangeEnd += knownCount() - before;
        m_slots[size_t(at)].cursor = {};
        ++at;
    }
    if (at > from) {
        m_slots[size_t(at - 1)].cursor = page.next;
    }
    const bool reachesEnd = at >= knownCount();
    if (reachesEnd) {
        const bool hasMore = !page.next.isEmpty();
        if (hasMore != m_hasMore) {
            const int first = knownCount();
            const int last = first + placeholderRows - 1;
            hasMore ? beginInsertRows({}, first, last) : beginRemoveRows({}, first, last);
            m_hasMore = hasMore;
            hasMore ? endInsertRows() : endRemoveRows();
        }
        m_tailCursor = page.next;
    }
    Q_EMIT refreshed();
    if (!changed.isEmpty()) {
        Q_EMIT rowsChanged(changed);
    }
}

/// New rows at the head push as many out of the page at its end. Those still stand behind it: they are
/// forgotten, to be fetched again, rather than removed. Returns the end of what the page covers.
int WindowModel::forgetPushedOut(int from, int end, const QSet<qint64>& listed)
{
    int covered = from;
    for (int i = from; i < end; ++i) {
        const auto& row = m_slots[size_t(i)].row;
        if (row && listed.contains(row->id)) {
            covered = i + 1;
        }
    }
    for (int i = end - 1; i >= covered; --i) {
        if (m_slots[size_t(i)].row) {
            m_slots[size_t(i)].row.reset();
        } else {
            removeSlots(i, i);
        }
    }
    return covered;
}

/// Rows of the page that stand elsewhere in the list have moved into it: out with the old place.
void WindowModel::removeOutside(int& from, int count, const QSet<qint64>& listed)
{
    for (int i = knownCount() - 1; i >= 0; --i) {
        if (i >= from && i < from + count) {
            continue;
        }
        const Slot& slot = m_slots[size_t(i)];
        if (slot.row && listed.contains(slot.row->id)) {
            // The cursor of a page end must not get lost with the row.
            if (!slot.cursor.isEmpty() && i > 0) {
                m_slots[size_t(i - 1)].cursor = slot.cursor;
            }
            removeSlots(i, i);
            if (i < from) {
                --from;
            }
        }
    }
}

/// Rows of the range that the page does not have are gone; forgotten ones come back with the page.
void WindowModel::removeUnlisted(int from, int& count, const QSet<qint64>& listed)
{
    int last = from + count - 1;
    while (last >= from) {
        const auto gone = [&](int i) {
            const Slot& slot = m_slots[size_t(i)];
            return !slot.row || !listed.contains(slot.row->id);
        };
        if (!gone(last)) {
            --last;
            continue;
        }
        int first = last;
        while (first > from && gone(first - 1)) {
            --first;
        }
        removeSlots(first, last);
        count -= last - first + 1;
        last = first - 1;
    }
}

void WindowModel::removeSlots(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_slots.erase(m_slots.begin() + first, m_slots.begin() + last + 1);
    endRemoveRows();
}

/// Makes `row` stand at `at`: changes it in place, moves it up, or inserts it.
void WindowModel::placeRow(int at, int end, GridRow&& row, QSet<qint64>& changed)
{
    int found = -1;
    for (int i = at; i < end; ++i) {
        const auto& candidate = m_slots[size_t(i)].row;
        if (candidate && candidate->id == row.id) {
            found = i;
            break;
        }
    }
    if (found < 0) {
        changed.insert(row.id);
        beginInsertRows({}, at, at);
        m_slots.insert(m_slots.begin() + at, Slot{std::make_unique<GridRow>(std::move(row)), {}});
        endInsertRows();
        return;
    }
    if (found > at) {
        beginMoveRows({}, found, found, {}, at);
        std::rotate(
            m_slots.begin() + at, m_slots.begin() + found, m_slots.begin() + found + 1);
        endMoveRows();
    }
    auto& standing = m_slots[size_t(at)].row;
    const bool same = looksSame(*standing, row);
    *standing = std::move(row);
    if (!same) {
        changed.insert(standing->id);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

void WindowModel::forgetFar()
{
    int live = liveCount();
    if (live <= m_capacity) {
        return;
    }
    const int nearFrom = m_firstVisible - m_capacity / 4;
    const int nearTo = m_lastVisible + m_capacity / 4;
    const auto forget = [&](int i) {
        Slot& slot = m_slots[size_t(i)];
        if (slot.row && live > m_capacity / 2) {
            slot.row.reset();
            --live;
        }
    };
    for (int i = 0; i < qMin(nearFrom, knownCount()); ++i) {
        forget(i);
    }
    for (int i = knownCount() - 1; i > nearTo; --i) {
        forget(i);
    }
}

} // namespace purser::kit
