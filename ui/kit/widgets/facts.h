#pragma once

#include "ui/kit/theme/tokens.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace purser::kit {

class FlowLayout;
class Label;

/// Key and value pairs. `Across`: side by side, the key small above its value (head of an item), in a
/// second line when they do not fit. `Down`: one under the other, keys in a column of their own (a client's file).
class Facts : public QWidget
{
    Q_OBJECT
public:
    enum class Direction { Across, Down };

    explicit Facts(Direction direction, QWidget* parent = nullptr);

    /// Adds the fact or changes it. Texts can be selected and copied.
    void setFact(const QString& id, const QString& key, const QString& value,
        Tone tone = Tone::Normal);
    /// Any widget as the value (a chip, a button that reveals). Takes it over; it goes when the fact
    /// is removed or gets another widget.
    void setFactWidget(const QString& id, const QString& key, QWidget* value);
    void removeFact(const QString& id);
    void clear();
    QString value(const QString& id) const;

private:
    struct Entry
    {
        Label* key = nullptr;
        QWidget* value = nullptr;
        Label* label = nullptr;
        QWidget* block = nullptr; ///< of both, when across
    };
    void place(Entry& entry);

    Direction m_direction;
    QGridLayout* m_grid = nullptr;
    FlowLayout* m_flow = nullptr;
    QHash<QString, Entry> m_entries;
    int m_next = 0;
};

} // namespace purser::kit
