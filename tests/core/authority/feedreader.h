#pragma once

#include "core/office/connection.h"

#include <QList>
#include <QString>

namespace purser::tests {

/// Follows the change feed the way a desktop does: a snapshot cursor, in pages.
class FeedReader
{
public:
    struct Row {
        qint64 xid = 0;
        qint64 id = 0;
        QString entity;
        qint64 entityId = 0;
        bool operator==(const Row&) const = default;
    };

    explicit FeedReader(office::Connection& connection);

    /// Everything since the last time.
    QList<Row> pull(int pageSize = 1000);
    QString epoch() const { return m_epoch; }
    bool mustLoadAgain() const { return m_resync; }

private:
    office::Connection& m_connection;
    QString m_from;
    QString m_epoch;
    bool m_resync = false;
};

} // namespace purser::tests
