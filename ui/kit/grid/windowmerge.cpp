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
    m_live.clear();
    for (GridRow& row : page.rows) {
        m_live.insert(row.id);
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
    page.rows.removeIf([this](const GridRow& row) { return m_live.contains(row.id); });

    // Rows go in before the placeholders, which then go or stay: no row changes into another.
    const int oldKnown = knownCount();
    const bool hasMore = !page.next.isEmpty();
    const int added = int(page.rows.size());
    if (added > 0) {
        beginInsertRows({}, oldKnown, oldKnown + added - 1);
        for (GridRow& row : page.rows) {
            m_live.insert(row.id);
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

/// The usual case of a page: each of its rows stands where it stood, or fills a place whose row was
/// forgotten or never seen. Nothing moves, so even a list of a million rows is not laid out again.
bool WindowModel::fillInPlace(int from, int count, RowPage& page)
{
    const bool reachesEnd = from + count == knownCount();
    const bool goesOn = !page.next.isEmpty();
    if (count <= 0 || page.rows.size() != count || from + count > knownCount()
        || (reachesEnd ? goesOn != m_hasMore : !goesOn)) {
        return false;
    }
    for (int i = 0; i < count; ++i) {
        const auto& standing = m_slots[size_t(from + i)].row;
        const qint64 id = page.rows.at(i).id;
        if (standing ? standing->id != id : m_live.contains(id)) {
            return false;
        }
    }
    QSet<qint64> changed;
    int first = -1;
    int last = -1;
    for (int i = from; i < from + count; ++i) {
        Slot& slot = m_slots[size_t(i)];
        GridRow& row = page.rows[i - from];
        slot.cursor = {};
        const bool filled = !slot.row;
        if (filled) {
            m_live.insert(row.id);
            slot.row = std::make_unique<GridRow>();
        } else if (!looksSame(*slot.row, row)) {
            changed.insert(row.id);
        }
        if (filled || changed.contains(row.id)) {
            first = first < 0 ? i : first;
            last = i;
        }
        *slot.row = std::move(row);
    }
    m_slots[size_t(from + count - 1)].cursor = page.next;
    if (reachesEnd) {
        m_tailCursor = page.next;
    }
    if (first >= 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    Q_EMIT refreshed();
    if (!changed.isEmpty()) {
        Q_EMIT rowsChanged(changed);
    }
    return true;
}

void WindowModel::forgetRow(Slot& slot)
{
    if (slot.row) {
        m_live.remove(slot.row->id);
        slot.row.reset();
    }
}

void WindowModel::merge(int from, int count, RowPage page)
{
    // An office that gives less than asked, though its list goes on, was asked for that much.
    if (!page.next.isEmpty()) {
        count = qMin(count, int(page.rows.size()));
    }
    if (fillInPlace(from, count, page)) {
        return;
    }
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
    const int gone = page.next.isEmpty() ? 0 : goneFrom(from, length, listed);
    removeUnlisted(from, length, listed);
    length = takeFollowing(from, length, gone, page);

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

/// How many rows in memory a page no longer has, as far as no row unknown so far has come in their stead.
int WindowModel::goneFrom(int from, int length, const QSet<qint64>& listed) const
{
    int gone = 0;
    int unknown = int(listed.size());
    for (int i = from; i < from + length; ++i) {
        const auto& row = m_slots[size_t(i)].row;
        const bool isGone = row && !listed.contains(row->id);
        gone += isGone ? 1 : 0;
        unknown -= isGone ? 0 : 1;
    }
    return qMax(0, qMin(gone, unknown));
}

/// Where rows have gone from a page, as many that followed it move up into it. If they were forgotten, or
/// never seen, their places are these, and not new ones. Returns the length of what the page covers.
int WindowModel::takeFollowing(int from, int length, int most, const RowPage& page)
{
    qsizetype first = page.rows.size();
    while (first > page.rows.size() - most && first > 0 && !m_live.contains(page.rows.at(first - 1).id)) {
        --first;
    }
    for (qsizetype i = first; i < page.rows.size(); ++i) {
        const int at = from + length;
        if (at >= knownCount() || m_slots[size_t(at)].row) {
            break;
        }
        m_slots[size_t(at)].row = std::make_unique<GridRow>(page.rows.at(i));
        m_live.insert(page.rows.at(i).id);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        ++length;
    }
    return length;
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
            forgetRow(m_slots[size_t(i)]);
        } else {
            removeSlots(i, i);
        }
    }
    return covered;
}

/// Rows of the page that stand elsewhere in the list have moved into it: out with the old place.
void WindowModel::removeOutside(int& from, int count, const QSet<qint64>& listed)
{
    qsizetype elsewhere = 0;
    for (const qint64 id : listed) {
        elsewhere += m_live.contains(id) ? 1 : 0;
    }
    for (int i = from; i < from + count; ++i) {
        const auto& row = m_slots[size_t(i)].row;
        elsewhere -= row && listed.contains(row->id) ? 1 : 0;
    }
    for (int i = knownCount() - 1; i >= 0 && elsewhere > 0; --i) {
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
            --elsewhere;
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
    for (int i = first; i <= last; ++i) {
        forgetRow(m_slots[size_t(i)]);
    }
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
        m_live.insert(row.id);
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
            forgetRow(slot);
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
