#pragma once

#include "ui/kit/actions/finder.h"

#include <QAbstractListModel>

namespace purser::kit {

class ActionRegistry;

/// What the palette shows: what the office found, then the actions that match.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Entry
    {
        Found found;
        QString actionId; ///< instead of a deed
        QString keys;     ///< shortcut of the action
    };

    explicit PaletteModel(ActionRegistry& actions, QObject* parent = nullptr);

    /// Actions whose words begin with the words of `text`, best first; all when it is empty.
    void showActions(const QString& text);
    void setFound(const QList<Found>& found);
    const Entry* entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void combine();

    ActionRegistry& m_actions;
    QList<Entry> m_actionEntries;
    QList<Entry> m_foundEntries;
    QList<Entry> m_entries;
};

/// How well `text` fits a search: 0 not at all, higher is better. Every word of the search must begin
/// a word of the text, case and accents aside.
int matchRank(const QString& text, const QString& search);

} // namespace purser::kit
