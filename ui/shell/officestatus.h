#pragma once

#include "core/base/result.h"
#include "core/office/linkstate.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace purser::office {
class OfficeSession;
}

namespace purser::shell {

struct ServiceStatus
{
    QString name; ///< "connector"
    QString host;
    QString state; ///< up, slow, down, standby
    qint64 ageSeconds = 0;
};

struct ServerStatus
{
    QString name; ///< "MT5 real-1"
    QString platform;
    QString state;             ///< up, slow, down, unknown
    qint64 ageSeconds = -1;    ///< −1: never heard of
    qint64 pingMilliseconds = -1;
};

struct SealStatus
{
    QDateTime at; ///< invalid: nothing sealed yet
    bool isSigned = false;
    qint64 waiting = 0;          ///< rows not sealed yet
    qint64 oldestWaitingSeconds = 0;
};

/// The last self-test of screening: every listed name is looked for.
struct ScreeningTest
{
    QDateTime at;
    qint64 checked = 0;
    qint64 found = 0;

    bool isWhole() const { return checked > 0 && found == checked; }
};

/// How the office and what stands behind it are doing: asks desk.office_status every few seconds and
/// follows the session's link.
class OfficeStatus : public QObject
{
    Q_OBJECT
public:
    explicit OfficeStatus(office::OfficeSession& session, QObject* parent = nullptr);

    void start();
    office::LinkState link() const;
    int pingMilliseconds() const { return m_ping; }
    /// Since when the link is not connected; invalid while it is.
    QDateTime lostSince() const { return m_lostSince; }
    const QList<ServiceStatus>& services() const { return m_services; }
    const QList<ServerStatus>& servers() const { return m_servers; }
    const std::optional<SealStatus>& seal() const { return m_seal; }
    /// Nothing: this office screens nobody yet.
    const std::optional<ScreeningTest>& screening() const { return m_screening; }
    /// When the figures above were true; invalid before the first answer.
    QDateTime asOf() const { return m_asOf; }

Q_SIGNALS:
    void changed();
    /// The office has begun to ask this session for its second factor.
    void secondFactorNeeded();

private:
    void ask();
    void read(const QJsonObject& status);

    office::OfficeSession& m_session;
    QTimer m_timer;
    bool m_asking = false;
    int m_ping = -1;
    QDateTime m_lostSince;
    QDateTime m_asOf;
    QList<ServiceStatus> m_services;
    QList<ServerStatus> m_servers;
    std::optional<SealStatus> m_seal;
    std::optional<ScreeningTest> m_screening;
};

} // namespace purser::shell
