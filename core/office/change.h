#pragma once

#include <QMetaType>
#include <QString>

namespace purser::office {

/// One line of the office's change feed: this thing is now at that version. What changed is read
/// through the reads of its desk.
struct Change {
    QString entity;
    qint64 id = 0;
    int version = 0;

    bool operator==(const Change&) const = default;
};

} // namespace purser::office

Q_DECLARE_METATYPE(purser::office::Change)
