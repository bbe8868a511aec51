#include "ui/kit/actions/palettemodel.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/matching.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr int actionLimit = 6;

/// Where an action stands among what the office found, whose ranks go from 0 to 1.
double rankAmongFound(int rank)
{
    return rank >= exactRank ? 0.92 : 0.35;
}

} // namespace

PaletteModel::PaletteModel(ActionRegistry& actions, QObject* parent)
    : QAbstractListModel(parent), m_actions(actions)
{
}

void PaletteModel::showActions(const QString& text)
{
    QList<std::pair<int, Entry>> ranked;
    const QStringList ids = m_actions.ids();
    for (const QString& id : ids) {
        const QAction* action = m_actions.action(id);
        const ActionSpec& spec = *m_actions.spec(id);
        int rank = std::max(matchRank(action->text(), text),
            matchRank(action->text() + u' ' + spec.keywords, text) * 9 / 10);
        if (rank == 0 || spec.hidden || !action->isVisible() || !action->isEnabled()) {
            continue;
        }
        // What the desk on show can do comes first.
        rank += spec.scope.isEmpty() ? 0 : 2;
        Entry entry;
        const QString icon = spec.icon;
        entry.found = Found{icon.isEmpty() ? u"forward"_s : icon, action->text(), {}, {}, {}, {}};
        entry.actionId = id;
        entry.found.rank = rankAmongFound(rank);
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        ranked.append({rank, entry});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto& a, const auto& b) { return a.first > b.first; });
    m_actionEntries.clear();
    for (const auto& [rank, entry] : std::as_const(ranked)) {
        if (text.isEmpty() || m_actionEntries.size() < actionLimit) {
            m_actionEntries.append(entry);
        }
    }
    combine();
}

void PaletteModel::setFound(const QList<Found>& found)
{
    m_foundEntries.clear();
    for (const Found& one : found) {
        m_foundEntries.append(Entry{one, {}, {}});
    }
    combine();
}

void PaletteModel::combine()
{
    beginResetModel();
    m_entries = m_foundEntries + m_actionEntries;
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry& one, const Entry& other) { return one.found.rank > other.found.rank; });
    endResetModel();
}

const PaletteModel::Entry* PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const Entry* found = entry(index.row());
    if (!found) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return found->found.title;
    case Qt::AccessibleTextRole:
        return QStringList{found->found.title, found->found.subtitle, found->found.code, found->keys}
            .join(u' ')
            .simplified();
    default: return {};
    }
}

} // namespace purser::kit
