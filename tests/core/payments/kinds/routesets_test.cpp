// The routes of a method as one numbered set: proposed for the set that holds, decided by another
// person, refused by the line that makes no sense, tried on the payouts of the past.

#include "tests/core/payments/kinds/kindsdesk.h"
#include "tests/support/eventually.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A line in use; `more` replaces its members.
QJsonObject line(const QString& gateway, const QJsonObject& more = {})
{
    QJsonObject line{{u"gateway"_s, gateway}, {u"currency"_s, QJsonValue()},
        {u"least_minor"_s, QJsonValue()}, {u"most_minor"_s, QJsonValue()},
        {u"countries"_s, QJsonArray()}, {u"excluded_countries"_s, QJsonArray()},
        {u"enabled"_s, true}};
    for (auto member = more.begin(); member != more.end(); ++member)
        line.insert(member.key(), *member);
    return line;
}

QJsonObject routes(const QJsonArray& lines, int replaces = 0, bool none = false)
{
    return {{u"method"_s, u"sepa"_s}, {u"replaces"_s, replaces}, {u"none"_s, none},
        {u"cut_off"_s, u"15:00"_s}, {u"routes"_s, lines}};
}

class RouteSets : public ::testing::Test
{
protected:
    RouteSets()
    {
        d.run("insert into policy.gateway (code, ledger_provider) values ('first', 'bank'), "
              "('second', 'bank')");
    }

    auto propose(Connection& who, const QJsonObject& payload)
    {
        return who.command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.gateway_routes"_s},
                {u"p_payload"_s, compact(payload)}, {u"p_reason"_s, u"a better price"_s}}});
    }
    auto decide(Connection& who, qint64 id)
    {
        return who.command({u"desk.decide_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, id}, {u"p_version"_s, 1},
                {u"p_decision"_s, u"approve"_s}, {u"p_reason"_s, u"agreed"_s}}});
    }
    void putInForce(const QJsonObject& payload)
    {
        demand(decide(*alma, demand(propose(*adam, payload)).id));
    }
    auto tryOut(Connection& who, const QJsonObject& payload)
    {
        return who.callJson({u"desk.try_gateway_routes"_s,
            {{u"p_payload"_s, compact(payload)}, {u"p_days"_s, 30}}});
    }
    QJsonObject inForce(const char* who = "joao")
    {
        return demand(
            d.as(who)->callJson({u"desk.gateway_route_set"_s, {{u"p_method"_s, u"sepa"_s}}}));
    }
    /// Where a payout of that many minor units would go now.
    QString gatewayFor(qint64 minor)
    {
        const qint64 payment = d.desk().approved(minor);
        return demand(
            d.desk().owner().execute(
                u"select book.gateway_for(p) from book.payment p where p.id = $1"_s, {payment}))
            .row(0)
            .text(0);
    }
    /// "field line", as a refusal names them.
    QString wrong(const QJsonObject& payload)
    {
        const auto refused = propose(*adam, payload);
        if (refused || refused.error().code != ErrorCode::BadInput)
            return u"not refused"_s;
        const QJsonObject& args = refused.error().args;
        const QString field = args[u"field"_s].toString();
        return args.contains(u"line"_s) ? u"%1 %2"_s.arg(field).arg(args[u"line"_s].toInt())
                                        : field;
    }

    KindsDesk d;
    std::unique_ptr<Connection> adam = d.as("adam");
    std::unique_ptr<Connection> alma = d.as("alma");
};

} // namespace

TEST_F(RouteSets, AreProposedByOneAndPutInForceByAnother)
{
    const QJsonObject wanted =
        routes({line(u"first"_s,
                    {{u"currency"_s, u"EUR"_s}, {u"most_minor"_s, u"50000"_s},
                        {u"countries"_s, QJsonArray{u"DE"_s}}}),
            line(u"second"_s, {{u"enabled"_s, false}})});
    for (const char* login : {"joao", "mara", "ines", "sana", "chen"})
        EXPECT_EQ(propose(*d.as(login), wanted).error().code, ErrorCode::NotPermitted) << login;
    const qint64 change = demand(propose(*adam, wanted)).id;
    EXPECT_TRUE(inForce()[u"routes"_s].toArray().isEmpty()) << "nothing holds before the decision";
    EXPECT_EQ(decide(*adam, change).error().code, ErrorCode::FourEyes);
    for (const char* login : {"joao", "mara", "ines", "sana", "chen"})
        EXPECT_EQ(decide(*d.as(login), change).error().code, ErrorCode::NotPermitted) << login;
    demand(decide(*alma, change));
    const QJsonObject held = inForce();
    EXPECT_EQ(held[u"set_no"_s], 1);
    EXPECT_EQ(held[u"cut_off"_s], u"15:00"_s);
    EXPECT_EQ(held[u"routes"_s].toArray(), wanted[u"routes"_s].toArray());
    EXPECT_EQ(gatewayFor(50000), u"first"_s);
    EXPECT_EQ(gatewayFor(50001), QString()) << "more than the line takes, and none is gone round";
    EXPECT_EQ(
        d.books().number(u"select count(*) from audit.log where command = 'change.decide' and "
                         "payload like '%second%'"_s),
        1);
}

TEST_F(RouteSets, ReplaceTheOneTheyWereMadeForAndNoOther)
{
    const qint64 early = demand(propose(*adam, routes({line(u"first"_s)}))).id;
    const qint64 late = demand(propose(*adam, routes({line(u"second"_s)}))).id;
    demand(decide(*alma, early));
    EXPECT_EQ(decide(*alma, late).error().code, ErrorCode::Stale) << "made for the set before";
    EXPECT_EQ(propose(*adam, routes({line(u"second"_s)})).error().code, ErrorCode::Stale);
    EXPECT_EQ(gatewayFor(20000), u"first"_s);
    putInForce(routes({line(u"second"_s), line(u"first"_s)}, 1));
    EXPECT_EQ(gatewayFor(20001), u"second"_s) << "in the order of the lines";
    EXPECT_EQ(d.books().number(u"select count(*) from policy.gateway_route where set_no = 1"_s), 1)
        << "earlier sets stay to be read";
}

TEST_F(RouteSets, AreRefusedByTheLineThatMakesNoSense)
{
    const QJsonObject good = line(u"bank"_s);
    const auto second = [&](const QString& gateway, const QJsonObject& more) {
        return wrong(routes({good, line(gateway, more)}));
    };
    EXPECT_EQ(second(u"nowhere"_s, {}), u"gateway 2"_s);
    EXPECT_EQ(second(u"first"_s, {{u"currency"_s, u"QQQ"_s}}), u"currency 2"_s);
    EXPECT_EQ(second(u"first"_s, {{u"least_minor"_s, u"-5"_s}}), u"least_minor 2"_s);
    EXPECT_EQ(second(u"first"_s, {{u"least_minor"_s, u"5"_s}}), u"least_minor 2"_s)
        << "of which currency?";
    EXPECT_EQ(second(u"first"_s, {{u"most_minor"_s, u"5"_s}}), u"most_minor 2"_s);
    EXPECT_EQ(
        second(u"first"_s,
            {{u"currency"_s, u"EUR"_s}, {u"least_minor"_s, u"500"_s}, {u"most_minor"_s, u"500"_s}}),
        u"most_minor 2"_s)
        << "upside down";
    EXPECT_EQ(second(u"first"_s, {{u"countries"_s, QJsonArray{u"Germany"_s}}}), u"countries 2"_s);
    EXPECT_EQ(second(u"first"_s, {{u"excluded_countries"_s, QJsonArray{u"QQ"_s}}}),
        u"excluded_countries 2"_s);
    EXPECT_EQ(second(u"first"_s,
                  {{u"countries"_s, QJsonArray{u"DE"_s}},
                      {u"excluded_countries"_s, QJsonArray{u"US"_s}}}),
        u"excluded_countries 2"_s);
    EXPECT_EQ(second(u"first"_s, {{u"enabled"_s, u"yes"_s}}), u"enabled 2"_s);
    EXPECT_EQ(second(u"first"_s, {{u"price"_s, 1}}), u"line 2"_s);
    EXPECT_EQ(second(u"bank"_s, {}), u"twice 2"_s);
    EXPECT_EQ(wrong(routes({good, 5})), u"line 2"_s);

    EXPECT_EQ(wrong(routes({})), u"none"_s) << "left without a route, and it is not said";
    EXPECT_EQ(wrong(routes({line(u"first"_s, {{u"enabled"_s, false}})})), u"none"_s);
    EXPECT_EQ(wrong(routes({good}, 0, true)), u"none"_s);
    QJsonObject another = routes({good});
    another[u"cut_off"_s] = u"25:00"_s;
    EXPECT_EQ(wrong(another), u"cut_off"_s);
    another.remove(u"cut_off"_s);
    EXPECT_EQ(wrong(another), u"cut_off"_s) << "never taken away by silence";
    another = routes({good});
    another[u"method"_s] = u"nothing"_s;
    EXPECT_EQ(wrong(another), u"method"_s);
    QJsonArray many;
    for (int i = 0; i < 51; ++i)
        many.append(good);
    EXPECT_EQ(wrong(routes(many)), u"routes"_s);
    putInForce(routes({}, 0, true));
    EXPECT_EQ(gatewayFor(20000), u"bank"_s) << "the provider of the method";
}

/// What two people agreed on is not moved by what two others said of a clock meanwhile.
TEST_F(RouteSets, AreForTheClockTheyWereProposedBy)
{
    QJsonObject wanted = routes({line(u"first"_s)});
    wanted[u"zone"_s] = u"Europe/Berlin"_s;
    EXPECT_EQ(propose(*adam, wanted).error().code, ErrorCode::Stale);
    wanted[u"zone"_s] = u"UTC"_s;
    const qint64 change = demand(propose(*adam, wanted)).id;
    d.run("update policy.bank_calendar set zone = 'Europe/Berlin'");
    EXPECT_EQ(decide(*alma, change).error().code, ErrorCode::Stale);
    d.run("update policy.bank_calendar set zone = 'UTC'");
    demand(decide(*alma, change));
}

TEST_F(RouteSets, MayNameAGatewayTheBridgeHasSpokenOf)
{
    EXPECT_EQ(wrong(routes({line(u"new"_s)})), u"gateway 1"_s);
    d.run("insert into sync.health (service, host, state, detail) values ('connector', 'h', 'up', "
          "'{\"servers\": {\"payout:new\": \"up\"}}')");
    demand(propose(*adam, routes({line(u"new"_s)})));
}

TEST_F(RouteSets, AreTriedOnThePayoutsOfThePast)
{
    for (const qint64 minor : {20000, 30000, 70000}) {
        d.desk().approved(minor);
        d.carryOut();
    }
    const QJsonObject wanted =
        routes({line(u"first"_s, {{u"currency"_s, u"EUR"_s}, {u"most_minor"_s, u"25000"_s}}),
            line(u"bank"_s, {{u"currency"_s, u"EUR"_s}, {u"most_minor"_s, u"50000"_s}})});
    const QJsonObject tried = demand(tryOut(*d.as("ines"), wanted));
    EXPECT_EQ(tried[u"payouts"_s], 3);
    EXPECT_EQ(tried[u"moved"_s], 2);
    EXPECT_EQ(tried[u"nowhere"_s], 1);
    const QJsonArray gateways = tried[u"gateways"_s].toArray();
    ASSERT_EQ(gateways.size(), 2);
    EXPECT_EQ(gateways[0][u"gateway"_s], u"bank"_s);
    EXPECT_EQ(gateways[0][u"then"_s], 3);
    EXPECT_EQ(gateways[0][u"now"_s], 1);
    EXPECT_EQ(gateways[1][u"gateway"_s], u"first"_s);
    EXPECT_EQ(gateways[1][u"then"_s], 0);
    EXPECT_EQ(gateways[1][u"now"_s], 1);
    ASSERT_EQ(tried[u"examples"_s].toArray().size(), 2);
    EXPECT_TRUE(tried[u"examples"_s][0][u"now"_s].isNull()) << "the largest, which nobody takes";
    EXPECT_EQ(demand(tryOut(*adam, routes({}, 0, true)))[u"moved"_s], 0) << "the provider";

    EXPECT_EQ(tryOut(*adam, routes({})).error().code, ErrorCode::BadInput);
    EXPECT_EQ(tryOut(*adam, routes({line(u"bank"_s)}, 7)).error().code, ErrorCode::Stale);
    for (const char* login : {"joao", "mara", "omar", "sana"})
        EXPECT_EQ(tryOut(*d.as(login), wanted).error().code, ErrorCode::NotPermitted) << login;
    d.run("update policy.role_permission set granted = false, version = version + 1 where "
          "permission = 'approval.simulate'");
    EXPECT_EQ(tryOut(*d.as("ines"), wanted).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(d.books().number(u"select count(*) from policy.gateway_route"_s), 0);
}

TEST_F(RouteSets, AreReadByWhoWatchesTheGatewaysAndWhoChangesPolicy)
{
    const auto read = [&](const char* login) {
        return d.as(login)->callJson({u"desk.gateway_route_set"_s, {{u"p_method"_s, u"sepa"_s}}});
    };
    const QJsonObject held = demand(read("adam"));
    EXPECT_TRUE(held[u"gateways"_s].toArray().contains(u"bank"_s));
    EXPECT_EQ(held[u"provider"_s], u"bank"_s);
    EXPECT_EQ(read("sana").error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(d.as("adam")
                  ->callJson({u"desk.gateway_route_set"_s, {{u"p_method"_s, u"nothing"_s}}})
                  .error()
                  .code,
        ErrorCode::NotFound);
    d.run("update policy.role_permission set granted = false, version = version + 1 where "
          "permission = 'gateway.read'");
    EXPECT_EQ(read("joao").error().code, ErrorCode::NotPermitted);
}

TEST_F(RouteSets, OfTwoPutInForceAtOnceOneIsRefused)
{
    const qint64 one = demand(propose(*adam, routes({line(u"first"_s)}))).id;
    const qint64 other = demand(propose(*adam, routes({line(u"second"_s)}))).id;
    // The first has written and not yet committed: the second waits for it, and sees it came first.
    auto& owner = d.desk().owner();
    demand(owner.script("begin"));
    demand(owner.execute(
        u"insert into policy.route_set (method, set_no, change_id) values ('sepa', 1, $1)"_s,
        {one}));
    ErrorCode answer{};
    std::thread second([&] { answer = decide(*d.as("alma"), other).error().code; });
    const auto watch = d.desk().office().asOwner();
    EXPECT_TRUE(purser::tests::eventually([&] {
        return demand(watch->execute(u"select 1 from pg_stat_activity where usename = 'alma' and "
                                     "wait_event_type = 'Lock'"_s))
                   .rowCount()
            == 1;
    }));
    demand(owner.script("commit"));
    second.join();
    EXPECT_EQ(answer, ErrorCode::Stale);
}

TEST_F(RouteSets, OfDepositsAreTriedOnThePagesOfThePast)
{
    d.run("update policy.payment_method set deposit_page = true where code = 'sepa'");
    QJsonObject payload = routes({line(u"first"_s)});
    payload.remove(u"cut_off"_s);
    payload.insert(u"operation"_s, u"deposit"_s);
    const QJsonObject before = demand(tryOut(*adam, payload));
    EXPECT_EQ(before.value(u"payouts"_s).toInt(), 0);
    d.desk().approved(60000);
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, 70000)).id;
    d.books().number(u"insert into book.deposit_session (payment_id, gateway) values ($1, 'bank') "
                     "returning id"_s,
        {deposit});
    const QJsonObject trial = demand(tryOut(*adam, payload));
    EXPECT_EQ(trial.value(u"payouts"_s).toInt(), 1) << "deposits, and no payout";
    EXPECT_EQ(trial.value(u"moved"_s).toInt(), 1);
    EXPECT_EQ(trial[u"examples"][0][u"now"].toString(), u"first"_s);
}

TEST_F(RouteSets, SayWhichGatewayWouldTakeADepositAndWhyNotTheOthers)
{
    d.run("update policy.payment_method set deposit_page = true where code = 'sepa'; insert into "
          "policy.gateway_route (method, operation, gateway, currency, least_minor, most_minor, "
          "countries, priority, enabled) values "
          "('sepa', 'deposit', 'first', 'EUR', null, 100000, '{}', 1, true), "
          "('sepa', 'deposit', 'second', null, null, null, '{DE}', 2, true), "
          "('sepa', 'deposit', 'bank', null, null, null, '{}', 3, true), "
          "('sepa', 'deposit', 'praxis', null, null, null, '{}', 4, false)");
    const auto explain = [&](qint64 minor, const char* currency, const char* country,
                             const char* who = "joao", const char* operation = "deposit") {
        auto person = d.as(who);
        return person->callJson({u"desk.explain_route"_s,
            {{u"p_operation"_s, QString::fromLatin1(operation)}, {u"p_method"_s, u"sepa"_s},
                {u"p_amount_minor"_s, minor}, {u"p_currency"_s, QString::fromLatin1(currency)},
                {u"p_country"_s, QString::fromLatin1(country)}}});
    };
    const auto why = [](const QJsonObject& answer, const QString& gateway) {
        const QJsonArray lines = answer.value(u"lines"_s).toArray();
        for (const QJsonValue& one : lines) {
            if (one[u"gateway"].toString() != gateway)
                continue;
            QStringList words;
            for (const QJsonValue& word : one[u"why"].toArray())
                words.append(word.toString());
            return words.join(u' ');
        }
        return u"not there"_s;
    };
    QJsonObject answer = demand(explain(50000, "EUR", "DE"));
    EXPECT_EQ(answer.value(u"gateway"_s).toString(), u"first"_s);
    EXPECT_EQ(why(answer, u"praxis"_s), u"disabled"_s);
    answer = demand(explain(150000, "EUR", "FR"));
    EXPECT_EQ(answer.value(u"gateway"_s).toString(), u"bank"_s);
    EXPECT_EQ(why(answer, u"first"_s), u"too_much"_s);
    EXPECT_EQ(why(answer, u"second"_s), u"country"_s);
    EXPECT_EQ(why(demand(explain(50000, "USD", "DE")), u"first"_s), u"currency"_s);
    // What the answer says is what happens.
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, 150000)).id;
    EXPECT_EQ(
        demand(d.desk().owner().execute(
                   u"select book.route_deposit(p) from book.payment p where id = $1"_s, {deposit}))
            .row(0)
            .text(0),
        demand(explain(150000, "EUR", "DE")).value(u"gateway"_s).toString());
    d.run("insert into book.gateway_switch (gateway, open, reason) values ('first', false, 'x')");
    answer = demand(explain(50000, "EUR", "FR"));
    EXPECT_EQ(answer.value(u"gateway"_s).toString(), u"bank"_s);
    EXPECT_EQ(why(answer, u"first"_s), u"off"_s);
    EXPECT_EQ(explain(50000, "EUR", "XX").error().code, ErrorCode::BadInput);
    EXPECT_EQ(explain(50000, "EUR", "DE", "sana").error().code, ErrorCode::NotPermitted);
    // Without a line everything goes to the provider of the method.
    EXPECT_EQ(demand(explain(50000, "EUR", "DE", "joao", "payout")).value(u"gateway"_s).toString(),
        u"bank"_s);
}
