#pragma once

#include "app/simulator/faults/faultlist.h"
#include "app/simulator/http/httpconnection.h"
#include "app/simulator/mt5/authentication.h"
#include "app/simulator/mt5/command.h"
#include "app/simulator/requestlog.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace purser::simulator {

/// The Web API of an MT5 access server on top of a trade book: sessions by connection, commands,
/// answers, and the faults that were asked for.
class WebApi : public QObject
{
    Q_OBJECT
public:
    struct Settings {
        bool oldNamesOnly = false; ///< an old build: /user_get and not /api/user/get
        bool cookie = false;       ///< wants its cookie back on every request
    };
    struct Parts {
        TradeBook& book;
        TradingDesk& desk;
        const Market& market;
        const ServerClock& clock;
        const ManagerAccess& manager;
        FaultList& faults;
    };
    /// For the faults that concern the whole server, and to ask whether it is going down.
    struct Surroundings {
        std::function<void(const Fault&)> strikeServer;
        std::function<bool()> isShuttingDown;
    };

    WebApi(Parts parts, Settings settings, Surroundings surroundings, const Clock& clock,
        QObject* parent = nullptr);

    void handle(HttpConnection& connection, const HttpRequest& request);
    void forget(quint64 connectionId) { m_sessions.remove(connectionId); }
    /// Every session ends; the connections stay.
    void expireSessions();
    const RequestLog& requests() const { return m_requests; }

private:
    struct Call {
        QString endpoint;
        Parameters parameters;
        FaultPlan plan;
        bool declaredJson = true;
    };
    QString endpointOf(const QByteArray& path) const;
    HttpReply process(quint64 connectionId, const HttpRequest& request, Call& call);
    HttpReply access(Session& session, const Call& call);
    CommandResult run(const Call& call);
    CommandResult carryOut(const Call& call);
    HttpReply answer(const Call& call, CommandResult result) const;
    WireStyle style(const FaultPlan& plan) const;
    bool cookieFits(const Session& session, const HttpRequest& request) const;

    Parts m_parts;
    Settings m_settings;
    Surroundings m_surroundings;
    Authentication m_authentication;
    CommandTable m_commands;
    QHash<QString, QString> m_oldNames;
    QHash<quint64, Session> m_sessions;
    RequestLog m_requests;
};

} // namespace purser::simulator
