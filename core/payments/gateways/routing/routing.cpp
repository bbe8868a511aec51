#include "core/payments/gateways/routing/routing.h"

#include <algorithm>
#include <tuple>

namespace purser::payments::gateways {

namespace {

bool isWithin(const RouteRule& rule, const Money& amount)
{
    // Amounts of different currencies do not compare, and what cannot be compared is not taken.
    const auto holds = [&amount](const std::optional<Money>& limit, auto compare) {
        if (!limit)
            return true;
        const auto order = amount.compare(*limit);
        return order.has_value() && compare(*order);
    };
    return holds(rule.least, [](std::strong_ordering order) { return order >= 0; })
        && holds(rule.most, [](std::strong_ordering order) { return order <= 0; });
}

bool takes(const RouteRule& rule, const RouteQuestion& question)
{
    return rule.isEnabled && rule.operation == question.operation
        && (rule.methods.isEmpty() || rule.methods.contains(question.method))
        && (rule.countries.isEmpty() || rule.countries.contains(question.country))
        && !rule.excludedCountries.contains(question.country)
        && (rule.currency.isEmpty() || rule.currency == question.amount.currency().code())
        && question.amount.isPositive() && isWithin(rule, question.amount);
}

GatewayHealth::State stateOf(const QString& gateway, std::span<const GatewayHealth> health)
{
    for (const GatewayHealth& one : health) {
        if (one.gateway == gateway)
            return one.state;
    }
    return GatewayHealth::State::Doubtful;
}

} // namespace

std::vector<QString> candidates(const RouteQuestion& question, std::span<const RouteRule> rules,
    std::span<const GatewayHealth> health)
{
    struct Candidate {
        GatewayHealth::State state;
        int priority;
        QString gateway;
    };
    std::vector<Candidate> fitting;
    for (const RouteRule& rule : rules) {
        const GatewayHealth::State state = stateOf(rule.gateway, health);
        if (state != GatewayHealth::State::Away && takes(rule, question))
            fitting.push_back({state, rule.priority, rule.gateway});
    }
    std::sort(fitting.begin(), fitting.end(), [](const Candidate& left, const Candidate& right) {
        return std::tie(left.state, left.priority, left.gateway)
            < std::tie(right.state, right.priority, right.gateway);
    });
    std::vector<QString> order;
    for (const Candidate& candidate : fitting) {
        if (std::find(order.begin(), order.end(), candidate.gateway) == order.end())
            order.push_back(candidate.gateway);
    }
    return order;
}

NextStep nextStep(std::span<const QString> candidates, std::span<const Attempt> attempts)
{
    // An unknown outcome outweighs everything said by others, in whatever order they were asked.
    for (const Attempt& attempt : attempts) {
        if (attempt.outcome == Outcome::Kind::Unknown)
            return {NextStep::Kind::LookUp, attempt.gateway};
    }
    for (const Attempt& attempt : attempts) {
        if (attempt.outcome == Outcome::Kind::Done || attempt.outcome == Outcome::Kind::Pending)
            return {NextStep::Kind::Finished, attempt.gateway};
    }
    for (const QString& gateway : candidates) {
        const bool wasAsked = std::any_of(attempts.begin(), attempts.end(),
            [&gateway](const Attempt& attempt) { return attempt.gateway == gateway; });
        if (!wasAsked)
            return {NextStep::Kind::Ask, gateway};
    }
    return {NextStep::Kind::Exhausted, {}};
}

} // namespace purser::payments::gateways
