#pragma once

#include "core/base/money.h"
#include "core/payments/gateways/operation.h"
#include "core/payments/gateways/outcome.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace purser::payments::gateways {

/// One line of the office's table of which gateway takes what.
struct RouteRule {
    QString gateway;
    Operation operation = Operation::Deposit;
    QStringList methods;           ///< our words ("card", "sepa", "btc"); empty: any
    QStringList countries;         ///< ISO 3166 alpha-2 of the client; empty: any
    QStringList excludedCountries; ///< stronger than `countries`
    QString currency;              ///< empty: any
    std::optional<Money> least;    ///< in `currency`; an amount in another one is not taken
    std::optional<Money> most;
    int priority = 0; ///< the smallest is asked first
    bool isEnabled = true;
};

/// What is to be routed.
struct RouteQuestion {
    Operation operation = Operation::Deposit;
    QString method;
    QString country;
    Money amount;
};

/// How a gateway is doing, as its circuit breaker and the watchdog see it.
struct GatewayHealth {
    enum class State {
        Well,
        Doubtful, ///< comes back from an outage: asked after those that are well
        Away,     ///< not asked
    };
    QString gateway;
    State state = State::Well;
};

/// The gateways to ask, each once, in order: well before doubtful, then by priority, then by name.
/// A gateway of which nothing is known counts as doubtful.
std::vector<QString> candidates(const RouteQuestion& question, std::span<const RouteRule> rules,
    std::span<const GatewayHealth> health);

/// One gateway that was asked for this payment, and what it said.
struct Attempt {
    QString gateway;
    Outcome::Kind outcome = Outcome::Kind::Unknown;
};

/// What comes next for a payment that has been tried so far.
struct NextStep {
    enum class Kind {
        Ask,       ///< `gateway`
        Finished,  ///< one has taken it on
        LookUp,    ///< `gateway` may have done it: nobody else is asked until that is known
        Exhausted, ///< nobody is left; all have said no
    };
    Kind kind = Kind::Exhausted;
    QString gateway;
};

/// Another gateway is asked only when every one before has definitely not done it.
NextStep nextStep(std::span<const QString> candidates, std::span<const Attempt> attempts);

} // namespace purser::payments::gateways
