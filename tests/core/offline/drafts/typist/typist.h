#pragma once

#include "core/base/clock.h"
#include "core/offline/drafts/draftbook.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace purser::tests {

/// Somebody who types into several notes at once and now and then sends one. Says on standard output
/// what the journal has taken: "kept <key> <count>" and "sent <key>", each as it becomes true, and
/// "sending <key>" before it tries.
class Typist : public QObject
{
    Q_OBJECT
public:
    /// @param round  keys of an earlier round are never typed into again
    Typist(const QString& path, const Secret& key, const QString& round);

    /// The text of a draft that was changed so many times.
    static QString textOf(const QString& key, int count);

private:
    void type();

    SystemClock m_clock;
    offline::DraftBook m_book{m_clock};
    QTimer m_keys;
    QString m_round;
    QHash<QString, int> m_counts;
    QHash<QString, QHash<qint64, int>> m_countAt; ///< by key and time saved; 0: sent
    int m_step = 0;
};

} // namespace purser::tests
