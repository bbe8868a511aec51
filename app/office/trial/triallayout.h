#pragma once

#include <QDir>
#include <QString>

namespace purser::tool {

/// Where things are in the folder of a trial office.
class TrialLayout
{
public:
    explicit TrialLayout(const QString& directory) : m_root(QDir(directory).absolutePath()) {}

    QString root() const { return m_root; }
    /// Says that the folder is a trial office, so that nothing else is ever cleared away.
    QString marker() const { return in("trial.json"); }
    QString lock() const { return in("lock"); }
    QString cluster() const { return in("cluster"); }
    /// Passwords of the demo staff and of the services, mode 0600.
    QString credentials() const { return in("credentials.json"); }
    QString keys() const { return in("keys"); }
    QString privateKey() const { return in("keys/sealer.key"); }
    QString publicKey() const { return in("keys/sealer.pub"); }
    /// Passwords as the bridge reads them, one file each, mode 0600.
    QString secrets() const { return in("secrets"); }
    /// Seals as the sealer noted them outside the database.
    QString anchors() const { return in("anchors.jsonl"); }
    /// Receipts of the commands that were sent from here.
    QString receipts() const { return in("receipts.jsonl"); }
    /// What the trial screens against.
    QString lists() const { return in("lists"); }
    QString listArchive() const { return in("lists-before"); }
    QString logs() const { return in("logs"); }
    /// Process ids of the daemons.
    QString run() const { return in("run"); }
    QString simulator() const { return in("simulator"); }
    QString simulatorFile() const { return in("simulator/sim.json"); }
    QString bridgeConfiguration() const { return in("bridge.json"); }
    QString tour() const { return in("tour"); }

    static QString database() { return QStringLiteral("purser"); }

private:
    QString in(const char* name) const { return m_root + u'/' + QLatin1String(name); }

    QString m_root;
};

} // namespace purser::tool
