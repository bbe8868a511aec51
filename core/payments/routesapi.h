#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// What routes are for: money that leaves, or pages on which clients pay in.
enum class RouteFor { Payouts, Deposits };

/// The office's word of it.
QString wordOf(RouteFor operation);

/// One line of a set of routes: a gateway and which payouts or deposits it takes.
struct RouteLine {
    QString gateway;
    Currency currency; ///< invalid: any, and then without amounts
    std::optional<Money> least;
    std::optional<Money> most;
    QStringList countries; ///< of the client; none: all
    QStringList excluded;
    bool enabled = true;

    friend bool operator==(const RouteLine&, const RouteLine&) = default;
    QJsonObject toJson() const;
};

/// The routes of a method that hold now, and what another set may name.
struct RouteSet {
    RouteFor operation = RouteFor::Payouts;
    QString method; ///< its code
    QString name;
    QString provider; ///< takes the payouts of a method without a line
    int number = 0;
    QString cutOff;               ///< "14:30", in `zone`; null: it leaves at any time
    QString zone;                 ///< that of the method's cut-off, an IANA name
    std::vector<RouteLine> lines; ///< the first is asked first
    QStringList gateways;
    QList<Currency> currencies;
    QStringList countries;

    /// One of the currencies above by its code; invalid for none.
    Currency currency(const QString& code) const;
};

Result<RouteSet> routeSetFromJson(const QJsonObject& object);

/// A set as it is proposed: the payload of a change `policy.gateway_routes`.
struct ProposedRoutes {
    RouteFor operation = RouteFor::Payouts;
    QString method;
    int replaces = 0;
    QString cutOff; ///< of payouts
    QString zone;   ///< whose clock it is by; null: nothing is said of it
    std::vector<RouteLine> lines;

    /// Without a line in use, and that is said.
    bool isNone() const;
    QJsonObject toJson() const;
};

/// @param now  the set that holds, whose currencies the amounts are in
Result<ProposedRoutes> proposedRoutesFromJson(const QJsonObject& payload, const RouteSet& now);

/// Where the payouts of the last days would have gone.
struct RoutesTrial {
    struct Gateway {
        QString gateway;
        int then = 0;
        int now = 0;
    };
    struct Example {
        QString reference;
        Money amount;
        QString then;
        QString now; ///< null: no line takes it
    };
    int days = 0;
    int payouts = 0;
    int moved = 0;
    int nowhere = 0;
    std::vector<Gateway> gateways;
    std::vector<Example> examples; ///< the largest that would go elsewhere
};

Result<RoutesTrial> routesTrialFromJson(const QJsonObject& object);

/// Where one payout or deposit would go now, as `desk.explain_route` gives it.
struct RouteAnswer {
    struct Line {
        QString gateway;
        bool takes = false;
        bool isFirst = false; ///< it is the one asked
        bool isIll = false;   ///< asked after the well
        QStringList why;      ///< the office's words for what keeps it from this gateway
    };
    QString gateway; ///< null: none takes it
    std::vector<Line> lines;
};

Result<RouteAnswer> routeAnswerFromJson(const QJsonObject& object);

/// The routes of payouts and of deposits, read and tried. They are proposed and decided as every
/// change of policy.
class RoutesApi
{
public:
    explicit RoutesApi(office::OfficeSession& session) : m_session(session) {}

    /// @param method  its code
    office::Task<RouteSet> set(const QString& method, RouteFor operation);
    /// Changes nothing.
    office::Task<RoutesTrial> trial(const ProposedRoutes& routes, int days);
    /// @param amount   of a payout: after the fee
    /// @param country  of the client, two letters
    office::Task<RouteAnswer> explain(
        RouteFor operation, const QString& method, const Money& amount, const QString& country);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::RouteSet)
