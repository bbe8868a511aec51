#pragma once

#include "ui/kit/actions/finder.h"

#include <QAbstractListModel>

namespace purser::kit {

class ActionRegistry;

/// What the palette shows: what the office found and the actions that match, best first.
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

    /// Actions that `text` finds by their words or keywords, best first; all when it is empty.
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

} // namespace purser::kit
