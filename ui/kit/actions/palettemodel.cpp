#include "ui/kit/actions/palettemodel.h"

#include "ui/kit/actions/actionregistry.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr int actionLimit = 6;

/// Lower case, without accents.
QString folded(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.category() != QChar::Mark_NonSpacing) {
            result += character.toCaseFolded();
        }
    }
    return result;
}

} // namespace

int matchRank(const QString& text, const QString& search)
{
    const QString where = folded(text);
    const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    int rank = 1;
    for (const QString& word : words) {
        qsizetype at = where.indexOf(word);
        while (at > 0 && where.at(at - 1).isLetterOrNumber()) {
            at = where.indexOf(word, at + 1);
        }
        if (at < 0) {
            return 0;
        }
        rank += at == 0 ? 10 : 4;
    }
    return rank;
}

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
        int rank = matchRank(action->text(), text);
        if (rank == 0 || spec.hidden || !action->isVisible() || !action->isEnabled()) {
            continue;
        }
        // What the desk on show can do comes first.
        rank += spec.scope.isEmpty() ? 0 : 2;
        Entry entry;
        const QString icon = spec.icon;
        entry.found = Found{icon.isEmpty() ? u"forward"_s : icon, action->text(), {}, {}, {}, {}};
        entry.actionId = id;
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
