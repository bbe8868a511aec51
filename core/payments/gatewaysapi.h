#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"
#include "core/payments/gatewaymessage.h"
#include "core/payments/paymentsheet.h"
#include "core/payments/routesapi.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// A gateway of payouts, as `desk.list_gateways` gives it.
struct GatewayRow {
    QString gateway;
    QString health;  ///< up, slow, standby, degraded, unchecked, down, refused; unheard: the bridge
                     ///< says nothing
    QDateTime heard; ///< invalid: never
    int waiting = 0;
    int unclear = 0; ///< sent, without an answer
    int onWay = 0;   ///< taken there, not settled
    int refusedInADay = 0;
    int alarmsInADay = 0;
    int parked = 0;            ///< messages that wait for people
    QDateTime parkedSince;     ///< the oldest of them; invalid: none
    std::vector<Money> floats; ///< what stands there by our books
    bool funded = false;       ///< whether money ever came there, as our books know
    QString ledgerProvider;    ///< whose accounts of the ledger those are
    bool open = true;
    QString reason; ///< of the last switch
    QString switchedBy;
    QDateTime switched;
    AllowedAction change; ///< switching it the other way
    int version = 0;
};

Result<GatewayRow> gatewayRowFromJson(const QJsonObject& object);

/// A route of payouts or deposits, as `desk.list_gateway_routes` gives it.
struct GatewayRoute {
    QString code;   ///< of the method
    QString method; ///< a name
    QString gateway;
    QString currency; ///< null: any
    std::optional<Money> least;
    std::optional<Money> most;
    QStringList countries; ///< of the client; none: all
    QStringList excluded;
    int priority = 0;
    bool enabled = true;
    bool off = false; ///< people have switched the gateway off
    bool ill = false; ///< off, or the bridge cannot reach it
    QDateTime cutOff; ///< the next; invalid: it leaves at any time
};

Result<GatewayRoute> gatewayRouteFromJson(const QJsonObject& object);

/// A day of a method that has a cut-off, as `desk.list_cut_offs` gives it.
struct CutOffDay {
    enum class Closed { No, Weekend, Bank, Office };
    QDate day;
    QString method;   ///< a name
    QString calendar; ///< of its payment system; null: the office's own
    QString calendarCode;
    Closed closed = Closed::No;
    QString holiday;  ///< null: none
    QString clock;    ///< the cut-off as clocks of its zone show it, "14:30"
    QString zone;     ///< that of its days and its clock, an IANA name
    QDateTime cutOff; ///< invalid: nothing leaves that day
    /// With the next cut-off of the method: the withdrawals that have not left yet.
    struct Leaving {
        int count = 0;
        std::vector<Money> sums; ///< by currency
    };
    std::optional<Leaving> leaving;
};

Result<CutOffDay> cutOffDayFromJson(const QJsonObject& object);

/// What the office knows of its gateways.
class GatewaysApi
{
public:
    explicit GatewaysApi(office::OfficeSession& session) : m_session(session) {}

    enum class Messages { All, Alarming, Waiting }; ///< Waiting: for people
    /// The newest first.
    office::Task<std::vector<GatewayMessage>> messages(Messages which);
    office::Task<std::vector<GatewayRow>> gateways();
    /// By method, in the order they are asked.
    office::Task<std::vector<GatewayRoute>> routes(RouteFor operation);
    /// Of today and the days after it, by day and method.
    /// @param days  1 to 366
    office::Task<std::vector<CutOffDay>> cutOffs(int days);

    static office::Call listGateways();
    /// Has the gateway asked once more about an event that waits for people.
    static office::Call retryEvent(
        const QString& key, qint64 event, int version, const QString& text);
    /// Nothing more follows from it; `text` says why.
    static office::Call settleEvent(
        const QString& key, qint64 event, int version, const QString& text);
    /// Keeps new payouts from a gateway, or lets them go there again.
    static office::Call switchGateway(
        const QString& key, const QString& gateway, int version, bool open, const QString& reason);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::GatewayRow)
Q_DECLARE_METATYPE(purser::payments::GatewayRoute)
Q_DECLARE_METATYPE(purser::payments::CutOffDay)
