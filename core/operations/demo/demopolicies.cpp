#include "core/operations/demo/demopolicies.h"

#include "core/office/call.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto smallWithdrawals =
    R"({"name": "Small withdrawals", "kind": "withdrawal", "most_minor": "50000",)"
    R"( "most_day_minor": "100000", "most_risk": "20", "looks_allowed": ["first_withdrawal"],)"
    R"( "groups": [], "entities": [], "categories": ["retail"], "countries": [],)"
    R"( "excluded_countries": ["IR", "KP"], "excluded_methods": ["btc", "usdt"],)"
    R"( "excluded_tags": ["staff_member"], "passes_review": false,)"
    R"( "least_destination_days": 2, "least_months": 1, "least_settled": 0,)"
    R"( "least_settled_minor": "0", "least_same_way": 0, "clean_months": 6, "most_count": 25,)"
    R"( "most_sum_minor": "1000000", "most_client_count": 2,)"
    R"( "mode": "%1"})";

} // namespace

DemoPolicies::DemoPolicies(office::Connection& superuser) : m_actor(superuser) {}

Result<void> DemoPolicies::fill()
{
    const QString rule = QString::fromLatin1(smallWithdrawals);
    const auto shadow = propose(rule.arg(u"shadow"_s), u"To see what it would decide"_s);
    if (!shadow)
        return failure(shadow.error());
    Result<void> good = DemoActor::done(m_actor.runAs(u"alma"_s,
        u"select desk.decide_change($1, $2, 1, 'approve', 'Nothing is decided in shadow')"_s,
        {office::newCommandKey(), *shadow}));
    if (good)
        good = DemoActor::done(
            propose(rule.arg(u"live"_s), u"Two weeks in shadow without a difference"_s));
    if (good)
        good = DemoActor::done(m_actor.runAs(u"joao"_s,
            u"select desk.delegate($1, 'ines', 'payments', array['withdrawal', 'deposit'], 500000,"
            " clock_timestamp(), clock_timestamp() + interval '5 days', 'Away until Friday')"_s,
            {office::newCommandKey()}));
    return good;
}

Result<qint64> DemoPolicies::propose(const QString& rule, const QString& reason)
{
    return DemoActor::numberFrom(m_actor.runAs(u"adam"_s,
        u"select o.id from desk.propose_change($1, 'policy.auto_rule', $2, $3) o"_s,
        {office::newCommandKey(), rule, reason}));
}

} // namespace purser::demo
