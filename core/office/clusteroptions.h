#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace purser::office {

/// How a LocalCluster is set up. Everything here may change from one start to the next.
struct ClusterOptions {
    /// False gives up safety for speed (no fsync): only for databases that live as long as a test.
    bool durable = true;
    /// Part of the socket's name, and the TCP port if `settings` make it listen.
    int port = 5432;
    int maxConnections = 100;
    int sharedBuffersMegabytes = 128;
    /// OS user that runs the server when this program runs as root; PostgreSQL refuses root.
    QString unprivilegedUser = QStringLiteral("postgres");
    /// Where initdb and pg_ctl are; empty: looked for (newest PostgreSQL from 15 on).
    QString programs{};
    /// More settings of postgresql.conf, name and value; they win over this class's own.
    QList<QPair<QString, QString>> settings{};
    /// More lines for pg_hba.conf, before the last one, which refuses everybody else.
    QStringList hostRules{};
};

} // namespace purser::office
