// What a rule of automatic approval looks at besides the payment: whose it is, what went before,
// what is excluded, and how much of its day is left.

#include "tests/core/payments/kinds/autorules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::AutoRules;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

/// A condition of a rule, a world in which it is not met, and what changes so that it is.
struct Condition {
    const char* name;
    const char* terms; ///< the members of the rule, as JSON
    const char* before;
    const char* meets;
};

void PrintTo(const Condition& condition, std::ostream* out)
{
    *out << condition.name;
}

/// A payment of the past to the destination; %1 state, %2 minor units, %3 how long ago.
#define PAST(state, minor, ago, destination)                                                       \
    "insert into book.payment (kind, reference, client_id, trading_account_id, destination_id, "   \
    "method, amount_minor, currency, state, content_hash, reference_minor, band_minor, "           \
    "requested_by, requested_at, settled_at) select 'withdrawal', 'W-' || (90000 + (select "       \
    "count(*) from book.payment)), a.client_id, a.id, " destination ", 'sepa', " minor             \
    ", 'EUR', '" state "', repeat('a', 64), " minor ", " minor ", 'import', clock_timestamp() - "  \
    "interval '" ago "', clock_timestamp() - interval '" ago                                       \
    "' from book.trading_account a limit 1;"

/// Where the clients live, screened anew as whom they now are.
#define LIVE_IN(country)                                                                           \
    "update book.client set country = " country "; insert into book.screening_run (client_id, "    \
    "trigger, subject, subject_digest, lists, engine, hits) select c.id, 'periodic', "             \
    "book.screening_subject(c.id), book.subject_digest(c.id), '[{\"name\": \"test\"}]', 'test', "  \
    "0 "                                                                                           \
    "from book.client c;"

#define OTHER_DESTINATION                                                                          \
    "insert into book.destination (client_id, method, detail, masked, holder, state, added_at, "   \
    "added_by, verified_at, verified_by) select d.client_id, 'sepa', 'DE12500105170648489890', "   \
    "'DE12', d.holder, 'verified', d.added_at, 'web', clock_timestamp(), 'chen' from "             \
    "book.destination d;"

const Condition conditions[] = {
    {"Group", R"({"groups": ["real*pro"]})", "update book.trading_account set group_name = 'real';",
        R"(update book.trading_account set group_name = 'Real\EUR_pro';)"},
    {"Entity", R"({"entities": ["OTHER"]})",
        "insert into book.legal_entity (code, name) values ('OTHER', 'Other');",
        "update book.legal_entity set code = 'GONE' where code = 'OTHER'; update book.legal_entity "
        "set code = 'OTHER' where code = 'MAIN';"},
    {"Category", R"({"categories": ["professional"]})", "",
        "insert into book.client_category (client_id, category, evidence, state) select c.id, "
        "'professional', 'portfolio', 'active' from book.client c;"},
    {"Country", R"({"countries": ["AT", "FR"]})", "", LIVE_IN("'AT'")},
    {"UnknownCountry", R"({"countries": ["AT"]})", LIVE_IN("null"), LIVE_IN("'AT'")},
    {"ExcludedCountry", R"({"excluded_countries": ["FR"]})", LIVE_IN("'FR'"), LIVE_IN("'DE'")},
    {"ExcludedCountryOfTheBank", R"({"excluded_countries": ["AT"]})",
        "update book.destination set detail = 'AT611904300234573201';",
        "update book.destination set detail = 'DE611904300234573201';"},
    {"ExcludedMethod", R"({"excluded_methods": ["sepa", "card"]})", "",
        "update book.destination set method = 'wire';"},
    {"ExcludedTag", R"({"excluded_tags": ["vip"]})",
        "insert into book.client_tag (client_id, tag) select c.id, t.tag from book.client c, "
        "(values ('vip'), ('call_back')) t (tag);",
        "update book.client_tag set carried = false where tag = 'vip';"},
    {"Review", R"({"passes_review": false})",
        "insert into book.application (client_id, kind, cause, level, jurisdiction, state, "
        "opened_by) select c.id, 'review', 'review_due', 1, 'DE', 'in_review', 'chen' from "
        "book.client c;",
        "update book.application set state = 'lapsed', decided_at = clock_timestamp();"},
    {"DestinationAge", R"({"least_destination_days": 30})", "",
        "update book.destination set added_at = clock_timestamp() - interval '31 days';"},
    {"Months", R"({"least_months": 6})",
        "update book.client set created_at = clock_timestamp() - interval '5 months 20 days';",
        "update book.client set created_at = clock_timestamp() - interval '6 months 1 day';"},
    {"Settled", R"({"least_settled": 2})", PAST("settled", "4000", "40 days", "1"),
        PAST("settled", "100", "39 days", "1")},
    {"SettledStayed", R"({"least_settled": 2})",
        PAST("settled", "4000", "40 days", "1") PAST("returned_after_send", "100", "39 days", "1"),
        PAST("settled", "100", "38 days", "1")},
    {"SettledSum", R"({"least_settled_minor": "7000"})", PAST("settled", "6999", "40 days", "1"),
        PAST("settled", "1", "40 days", "1")},
    {"SameWay", R"({"least_same_way": 1})",
        OTHER_DESTINATION PAST("settled", "4000", "40 days", "2"),
        PAST("settled", "4000", "41 days", "1")},
    {"NothingWentBack", R"({"clean_months": 3})",
        PAST("returned_after_send", "4000", "80 days", "1"),
        "update book.payment set requested_at = clock_timestamp() - interval '4 months', "
        "settled_at = clock_timestamp() - interval '4 months' where state = "
        "'returned_after_send';"},
};

class AutoCondition : public ::testing::TestWithParam<Condition>
{
};

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

TEST_P(AutoCondition, HoldsBackWhatDoesNotMeetIt)
{
    const Condition& condition = GetParam();
    KindsDesk d;
    AutoRules rules(d);
    d.run(condition.before);
    rules.goLive(json(condition.terms));
    auto sana = d.as("sana");
    EXPECT_EQ(demand(d.desk().submit(*sana, 5000)).state, u"awaiting_approval"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.auto_decision"_s), 0);
    d.run(condition.meets);
    EXPECT_EQ(demand(d.desk().submit(*sana, 5001)).state, u"approved"_s);
}

INSTANTIATE_TEST_SUITE_P(Of, AutoCondition, ::testing::ValuesIn(conditions),
    [](const auto& entry) { return std::string(entry.param.name); });

namespace {

/// Clients who withdraw, each with an account and a destination of their own.
struct Clients {
    explicit Clients(KindsDesk& desk, int count) : d(desk)
    {
        for (int i = 0; i < count; ++i) {
            const QString name = u"Client %1"_s.arg(i);
            const qint64 client = d.addClient(name);
            accounts.push_back(d.addAccount(client, u"EUR"_s, 1000000));
            destinations.push_back(d.books().destination(client, name));
        }
    }

    QString submit(purser::office::Connection& who, size_t client, qint64 minor)
    {
        return demand(d.desk().submitTo(who, accounts.at(client), destinations.at(client), minor))
            .state;
    }

    KindsDesk& d;
    std::vector<qint64> accounts;
    std::vector<qint64> destinations;
};

} // namespace

TEST(AutoDay, OfARuleEndsAtItsCountWhateverTheVersion)
{
    KindsDesk d;
    AutoRules rules(d);
    rules.goLive({{u"most_count"_s, 2}});
    Clients clients(d, 4);
    auto sana = d.as("sana");
    EXPECT_EQ(clients.submit(*sana, 0, 1000), u"approved"_s);
    EXPECT_EQ(clients.submit(*sana, 1, 1000), u"approved"_s);
    EXPECT_EQ(clients.submit(*sana, 2, 1000), u"awaiting_approval"_s);
    // Another version does not begin another day.
    rules.publish(AutoRules::rule(u"live"_s, {{u"most_count"_s, 2}, {u"most_risk"_s, 50}}));
    EXPECT_EQ(clients.submit(*sana, 3, 1000), u"awaiting_approval"_s);
    // Of what did not happen nothing is left behind.
    EXPECT_EQ(d.books().number(u"select count(*) from book.auto_decision"_s), 2);
    EXPECT_EQ(d.books().number(u"select count(*) from book.decision_sheet"_s), 2);
    EXPECT_EQ(d.books().number(u"select count(*) from book.instruction"_s), 2);
    EXPECT_EQ(
        d.books().number(u"select sum(approved) from book.auto_rule_client_day where live"_s), 2);
    d.run("update book.auto_rule_day set day = day - 1");
    EXPECT_EQ(clients.submit(*sana, 3, 1001), u"approved"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(AutoDay, OfARuleEndsAtItsSum)
{
    KindsDesk d;
    AutoRules rules(d);
    rules.goLive({{u"most_sum_minor"_s, u"15000"_s}});
    Clients clients(d, 3);
    auto sana = d.as("sana");
    EXPECT_EQ(clients.submit(*sana, 0, 9000), u"approved"_s);
    EXPECT_EQ(clients.submit(*sana, 1, 6001), u"awaiting_approval"_s);
    EXPECT_EQ(clients.submit(*sana, 2, 6000), u"approved"_s);
}

TEST(AutoDay, OfAClientEndsAtTheirCount)
{
    KindsDesk d;
    AutoRules rules(d);
    rules.goLive({{u"most_client_count"_s, 1}});
    Clients clients(d, 2);
    auto sana = d.as("sana");
    EXPECT_EQ(clients.submit(*sana, 0, 1000), u"approved"_s);
    EXPECT_EQ(clients.submit(*sana, 0, 1001), u"awaiting_approval"_s);
    EXPECT_EQ(clients.submit(*sana, 1, 1000), u"approved"_s);
    EXPECT_EQ(d.books().number(u"select approved from book.auto_rule_day where live"_s), 2);
}

TEST(AutoDay, OfAClientEndsAtTheirSumAlsoWhereDepositsWereAnnouncedOnOtherDays)
{
    KindsDesk d;
    AutoRules rules(d);
    d.run("update policy.entity_rule set deposit_free_minor = 0");
    rules.goLive({{u"kind"_s, u"deposit"_s}, {u"most_day_minor"_s, u"10000"_s}});
    auto sana = d.as("sana");
    const qint64 first = demand(d.announce(*sana, 6000)).id;
    d.run("update book.client_usage set day = day - 1");
    const qint64 second = demand(d.announce(*sana, 6001)).id;
    demand(d.receipt(u"B-1"_s, 6000, d.reference(first)));
    EXPECT_EQ(d.state(first), u"credited"_s);
    demand(d.receipt(u"B-2"_s, 6001, d.reference(second)));
    EXPECT_EQ(d.state(second), u"awaiting_approval"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(AutoDay, IsNotPassedByManyAtOnce)
{
    KindsDesk d;
    AutoRules rules(d);
    rules.goLive({{u"most_count"_s, 3}});
    constexpr size_t people = 6;
    Clients clients(d, people);
    std::atomic<int> approved = 0;
    std::atomic<int> waiting = 0;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < people; ++i) {
        threads.emplace_back([&, i] {
            auto who = d.as(i % 2 == 0 ? "sana" : "joao");
            for (int round = 0; round < 4; ++round) {
                const auto answer = d.desk().submitTo(
                    *who, clients.accounts[i], clients.destinations[i], 1000 + round);
                if (answer)
                    ++(answer->state == u"approved"_s ? approved : waiting);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(approved, 3);
    EXPECT_GE(waiting, 1);
    EXPECT_EQ(d.books().number(u"select count(*) from book.instruction"_s), 3);
    EXPECT_EQ(d.books().number(u"select approved from book.auto_rule_day where live"_s), 3);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(AutoDay, InShadowIsCountedApart)
{
    KindsDesk d;
    AutoRules rules(d);
    const QJsonObject two{{u"most_count"_s, 2}};
    rules.publish(AutoRules::rule(u"shadow"_s, two));
    Clients clients(d, 4);
    auto sana = d.as("sana");
    for (size_t i = 0; i < 3; ++i)
        EXPECT_EQ(clients.submit(*sana, i, 1000), u"awaiting_approval"_s);
    EXPECT_EQ(d.books().number(u"select count(*) from book.auto_decision"_s), 2)
        << "the third would have been above its day";
    rules.publish(AutoRules::rule(u"live"_s, two));
    EXPECT_EQ(clients.submit(*sana, 3, 1000), u"approved"_s);
}

TEST(AutoRule, IsRefusedWhereItMakesNoSense)
{
    KindsDesk d;
    AutoRules rules(d);
    const auto refused = [&](const QJsonObject& more) {
        const auto answer = rules.propose(AutoRules::rule(u"shadow"_s, more));
        return answer ? QString() : answer.error().args.value(u"field"_s).toString();
    };
    EXPECT_EQ(refused({{u"countries"_s, QJsonArray{u"XX"_s}}}), u"countries"_s);
    EXPECT_EQ(refused({{u"countries"_s, QJsonArray{u"DE"_s}},
                  {u"excluded_countries"_s, QJsonArray{u"DE"_s}}}),
        u"excluded_countries"_s);
    EXPECT_EQ(refused({{u"entities"_s, QJsonArray{u"NOBODY"_s}}}), u"entities"_s);
    EXPECT_EQ(refused({{u"categories"_s, QJsonArray{u"rich"_s}}}), u"categories"_s);
    EXPECT_EQ(refused({{u"excluded_methods"_s, QJsonArray{u"barter"_s}}}), u"excluded_methods"_s);
    EXPECT_EQ(refused({{u"excluded_tags"_s, QJsonArray{u"nice"_s}}}), u"excluded_tags"_s);
    EXPECT_EQ(refused({{u"groups"_s, QJsonArray{u""_s}}}), u"groups"_s);
    EXPECT_EQ(refused({{u"most_count"_s, 0}}), u"most_count"_s);
    EXPECT_EQ(refused({{u"most_sum_minor"_s, u"9999"_s}}), u"most_sum_minor"_s);
    EXPECT_EQ(refused({{u"most_client_count"_s, 0}}), u"most_client_count"_s);
    EXPECT_EQ(refused({{u"least_months"_s, -1}}), u"least_months"_s);
    EXPECT_EQ(refused({{u"passes_review"_s, u"yes"_s}}), u"passes_review"_s);
    EXPECT_EQ(refused({{u"looks_allowed"_s, QJsonArray{u"first_withdrawal"_s, u"dormant"_s}}}),
        u"looks_allowed"_s)
        << "an account that wakes is for people";
    EXPECT_EQ(refused({}), QString());
    rules.publish(AutoRules::rule(u"shadow"_s));
    EXPECT_EQ(refused({{u"kind"_s, u"deposit"_s}}), u"kind"_s) << "the name is a withdrawal's";
}

TEST(AutoTrial, SaysWhatEachConditionHeldBackAndNamesWhatPeopleRefused)
{
    KindsDesk d;
    AutoRules rules(d);
    Clients clients(d, 5);
    auto sana = d.as("sana");
    auto mara = d.as("mara");
    std::vector<qint64> payments;
    const qint64 amounts[] = {1000, 2000, 20000, 3000, 4000};
    for (size_t i = 0; i < 5; ++i)
        payments.push_back(demand(
            d.desk().submitTo(*sana, clients.accounts[i], clients.destinations[i], amounts[i]))
                               .id);
    for (const size_t i : {0, 2, 4})
        d.approveAll(payments[i]);
    for (const size_t i : {1, 3})
        demand(d.desk().decide(
            *mara, u"desk.reject_payment"_s, payments[i], u"suspected_fraud"_s, u"odd"_s));
    // The last one's client carries the tag and lives elsewhere.
    d.run("insert into book.client_tag (client_id, tag) select max(id), 'vip' from book.client;"
          "update book.client set country = 'FR' where id = (select max(id) from book.client)");
    const QJsonObject tried = rules.tried(AutoRules::rule(u"shadow"_s,
        {{u"excluded_tags"_s, QJsonArray{u"vip"_s}}, {u"countries"_s, QJsonArray{u"DE"_s}},
            {u"most_count"_s, 2}}));
    EXPECT_EQ(tried[u"decided"_s].toInt(), 5);
    EXPECT_EQ(tried[u"by_rule"_s].toInt(), 2);
    EXPECT_EQ(tried[u"agreed"_s].toInt(), 1);
    EXPECT_EQ(tried[u"people_refused"_s].toInt(), 1);
    QMap<QString, QPair<int, int>> held;
    for (const QJsonValue& one : tried[u"held"_s].toArray())
        held[one[u"code"_s].toString()] = {one[u"held"_s].toInt(), one[u"alone"_s].toInt()};
    EXPECT_EQ(held.value(u"amount"_s), qMakePair(1, 1));
    EXPECT_EQ(held.value(u"excluded_tag"_s), qMakePair(1, 0));
    EXPECT_EQ(held.value(u"country"_s), qMakePair(1, 0));
    EXPECT_EQ(held.value(u"rule_count"_s), qMakePair(1, 1)) << "a third on that day";
    EXPECT_EQ(held.size(), 4);
    const QJsonArray refused = tried[u"refused"_s].toArray();
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0][u"reference"_s].toString(), d.reference(payments[1]));
    EXPECT_EQ(refused[0][u"reason"_s].toString(), u"suspected_fraud"_s);
    EXPECT_EQ(refused[0][u"decision"_s].toString(), u"reject"_s);
}

TEST(AutoTrial, LooksAtWhatWasKnownThen)
{
    KindsDesk d;
    AutoRules rules(d);
    auto sana = d.as("sana");
    const QJsonObject rule = AutoRules::rule(u"shadow"_s, {{u"least_settled"_s, 1}});
    const qint64 payment = demand(d.desk().submit(*sana, 5000)).id;
    d.approveAll(payment);
    EXPECT_EQ(rules.tried(rule)[u"by_rule"_s].toInt(), 0);
    // What settled afterwards does not make it a known client's.
    d.run(PAST("settled", "4000", "1 second", "1"));
    d.run("update book.payment set settled_at = clock_timestamp() + interval '1 second', "
          "requested_at = clock_timestamp() - interval '2 days' where requested_by = 'import'");
    EXPECT_EQ(rules.tried(rule)[u"by_rule"_s].toInt(), 0);
    d.run("update book.payment set settled_at = requested_at where requested_by = 'import'");
    EXPECT_EQ(rules.tried(rule)[u"by_rule"_s].toInt(), 1);
}

TEST(AutoTrial, LeavesOutWhatARuleDecided)
{
    KindsDesk d;
    AutoRules rules(d);
    rules.goLive();
    auto sana = d.as("sana");
    demand(d.desk().submit(*sana, 5000));
    EXPECT_EQ(rules.tried(AutoRules::rule(u"shadow"_s))[u"decided"_s].toInt(), 0);
}
