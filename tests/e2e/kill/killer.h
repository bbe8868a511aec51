#pragma once

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/e2e/kill/tellerprocess.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace purser::tests {

/// Kills workstation, bridge and PostgreSQL at random points of a stream of withdrawals, while the
/// servers misbehave, and starts again what it killed.
///
/// A point is where the victim's, or for PostgreSQL anybody's, log has grown by a random amount since
/// the last kill, and a random moment up to 30 ms later: anywhere between two steps of the flow.
class Killer
{
public:
    struct Figures {
        int bridge = 0;
        int teller = 0;
        int server = 0;
        int inFlow = 0;  ///< kills that found the flow moving
        int sending = 0; ///< kills of a teller that waited for an answer
        qint64 flowMs = 0;
        qint64 drainMs = 0; ///< until all was quiet after the last
    };

    Killer(BridgeRig& rig, TestCluster& cluster, quint32 seed, int kills);

    void run();
    /// Lets everything finish. False when it does not come to rest.
    bool settle();

    const Figures& figures() const { return m_figures; }
    const QString& config() const { return m_config; }
    QString journal() const { return m_folder.filePath(QStringLiteral("teller.jsonl")); }
    TellerProcess& teller() { return *m_teller; }
    /// A fresh connection of the database's owner.
    std::unique_ptr<office::Connection> owner() { return m_rig.desk().office().asOwner(); }

private:
    enum class Victim { Bridge, Teller, Server };

    void addAccounts();
    TellerOrder nextOrder();
    Victim choose();
    bool awaitPoint(Victim victim);
    void kill(Victim victim);
    qint64 flowed();
    bool isQuiet(office::Connection& owner);
    bool awaitQuiet();
    int decideParked(office::Connection& owner);
    void resolve(const QString& login, qint64 instruction, const QString& ticket);
    QString ticketOf(const QString& kind, const QString& tag, const QString& reference);

    BridgeRig& m_rig;
    TestCluster& m_cluster;
    const int m_kills;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    QString m_config;
    QList<std::pair<qint64, qint64>> m_accounts; ///< with the destination of each
    qint64 m_orders = 0;
    qint64 m_logged = 0; ///< by bridges that are gone
    std::unique_ptr<BridgeProcess> m_bridge;
    std::unique_ptr<TellerProcess> m_teller;
    Figures m_figures;
};

} // namespace purser::tests
