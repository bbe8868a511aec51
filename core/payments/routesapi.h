#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// One line of a set of routes: a gateway and which payouts it takes.
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
    QString method; ///< its code
    QString name;
    QString provider; ///< takes the payouts of a method without a line
    int number = 0;
    QString cutOff;               ///< "14:30", in UTC; null: it leaves at any time
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
    QString method;
    int replaces = 0;
    QString cutOff;
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

/// The routes of payouts, read and tried. They are proposed and decided as every change of policy.
class RoutesApi
{
public:
    explicit RoutesApi(office::OfficeSession& session) : m_session(session) {}

    /// @param method  its code
    office::Task<RouteSet> set(const QString& method);
    /// Changes nothing.
    office::Task<RoutesTrial> trial(const ProposedRoutes& routes, int days);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::RouteSet)
