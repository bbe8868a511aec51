#pragma once

#include "app/simulator/control/controlserver.h"
#include "app/simulator/faults/faultlist.h"
#include "app/simulator/journal.h"
#include "app/simulator/mt5/market.h"
#include "app/simulator/mt5/tradegenerator.h"
#include "app/simulator/mt5/webapi.h"
#include "app/simulator/servicehost.h"

#include <QTimer>

namespace purser::simulator {

/// A whole simulated MT5 server: book, market, Web API and control port.
class Mt5Service : public QObject
{
    Q_OBJECT
public:
    struct Options {
        ServiceHost::Options host;
        std::optional<quint16> controlPort; ///< 0: any; nothing: no control port
        ManagerAccess manager;
        std::uint64_t seed = 1;
        int accounts = 200;
        int zoneMinutes = 120;
        bool frozenMarket = false;
        double tradesPerMinute = 6.0;
        WebApi::Settings api;
        std::optional<TradeBook::LoginRange> loginRange;
    };

    explicit Mt5Service(Options options, QObject* parent = nullptr);

    Result<void> start();
    /// {"service": "mt5", "port": …, "control_port": …, "fingerprint": …}
    QJsonObject announcement() const;

private:
    Result<void> openBook();
    Result<void> startControl();
    void tick();
    void comeBack(const Fault& restart);
    QJsonObject state() const;

    Options m_options;
    SystemClock m_systemClock;
    ServerClock m_clock;
    Market m_market;
    TradeBook m_book;
    TradingDesk m_desk;
    TradeGenerator m_generator;
    FaultList m_faults;
    Journal m_journal;
    ServiceHost m_host;
    WebApi m_api;
    std::unique_ptr<ControlServer> m_control;
    quint16 m_controlPort = 0;
    QTimer m_tick;
};

} // namespace purser::simulator
