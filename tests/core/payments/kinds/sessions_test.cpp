// Pages on which clients pay in, and deposits that go back the way they came, tried as the bridge,
// the web site and the people who would break their rules.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Table;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

/// An office with a web site, and a bridge played by the test.
struct Site {
    KindsDesk d{u"EUR"_s, 1'000'000};
    std::unique_ptr<purser::office::Connection> intake =
        d.desk().office().asService("purser_intake");

    Site()
    {
        for (const char* name : {"main-web", "other-web"})
            d.books().number(
                u"insert into policy.intake_token (name, site, scopes, key_hash, per_minute, "
                "made_by, approved_by, expires_at) values ($1, $1, "
                "'{deposits.write,payments.read}', encode(sha256(convert_to($1, 'UTF8')), 'hex'), "
                "600, 'a', 'b', clock_timestamp() + interval '1 day') returning id"_s,
                {QString::fromLatin1(name)});
    }
    Result<QJsonObject> announce(qint64 minor = 250'000)
    {
        const QJsonObject request{{u"client"_s, QString::number(d.desk().client())},
            {u"account"_s, QString::number(d.desk().account())}, {u"method"_s, u"card"_s},
            {u"amount"_s, QString::number(minor / 100)}, {u"currency"_s, u"EUR"_s}};
        return intake->callJson({u"link.intake_deposit"_s,
            {{u"p_token"_s, u"main-web"_s}, {u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_request"_s, purser::office::jsonText(request)}}});
    }
    QString announced() { return demand(announce()).value(u"id"_s).toString(); }
    Result<QJsonObject> read(const QString& reference, const QString& token = u"main-web"_s)
    {
        return intake->callJson({u"link.intake_payment"_s,
            {{u"p_token"_s, token}, {u"p_kind"_s, u"deposit"_s}, {u"p_reference"_s, reference}}});
    }
    QJsonObject session(const QString& reference)
    {
        return demand(read(reference)).value(u"session"_s).toObject();
    }
    qint64 payment(const QString& reference)
    {
        return d.books().number(u"select id from book.payment where reference = $1"_s, {reference});
    }
    /// The pages that are to be opened or looked up now.
    std::vector<qint64> claim()
    {
        const Table table = demand(d.link(u"claim_sessions($1, 20)"_s));
        std::vector<qint64> ids;
        for (int i = 0; i < table.rowCount(); ++i)
            ids.push_back(table.row(i).integer(u"id"_s));
        return ids;
    }
    bool mark(qint64 id) { return demand(d.link(u"mark_session($1, $2)"_s, {id})).row(0).flag(0); }
    Result<Table> report(
        qint64 id, const QString& outcome, const QString& page = {}, const QString& reason = {})
    {
        return d.link(u"report_session($1, $2, $3, 'pay_1', nullif($4, ''), nullif($5, ''))"_s,
            {id, outcome, page, reason});
    }
    void open(qint64 id)
    {
        EXPECT_TRUE(mark(id));
        demand(report(id, u"open"_s, u"https://pay.example/abc"_s));
    }
    QString state(qint64 id)
    {
        return demand(d.desk().owner().execute(
                          u"select state from book.deposit_session where id = $1"_s, {id}))
            .row(0)
            .text(0);
    }
    void route(const QString& gateway, int priority)
    {
        d.books().number(u"insert into policy.gateway_route (method, operation, gateway, priority) "
                         "values ('card', 'deposit', $1, $2) returning 1"_s,
            {gateway, priority});
    }
    /// A card deposit that is on the account; its receipt.
    qint64 paid(const QString& instrument, qint64 minor = 250'000)
    {
        const QString reference = announced();
        open(claim().at(0));
        demand(d.receipt(u"P-"_s + reference, minor, reference,
            {{u"p_provider"_s, u"hyperswitch"_s}, {u"p_method"_s, u"card"_s},
                {u"p_instrument"_s, instrument}}));
        d.approveAll(payment(reference));
        d.carryOut();
        EXPECT_EQ(d.state(payment(reference)), u"settled"_s);
        return d.books().number(
            u"select id from book.receipt where payment_id = $1"_s, {payment(reference)});
    }
    qint64 withdraw(qint64 minor)
    {
        d.run("update book.destination set method = 'card', detail = '424242******4242', bank = "
              "null");
        auto sana = d.as("sana");
        const qint64 payment = demand(d.desk().submit(*sana, minor)).id;
        d.approveAll(payment);
        d.carryOut();
        return payment;
    }
    qint64 refundOf(qint64 payment)
    {
        return d.books().number(u"select coalesce(max(refund_of), 0) from book.instruction where "
                                "payment_id = $1"_s,
            {payment});
    }
};

struct RefundSite : Site {
    RefundSite()
    {
        d.run("update policy.payment_method set provider = 'hyperswitch' where code = 'card'");
    }
};

} // namespace

TEST(Session, GivesItsAddressToTheSiteThatAskedWhileTheClientMayPay)
{
    Site s;
    const QString reference = s.announced();
    EXPECT_EQ(s.session(reference).value(u"state"_s).toString(), u"opening"_s);
    const auto ids = s.claim();
    ASSERT_EQ(ids.size(), 1u);
    s.open(ids[0]);
    EXPECT_EQ(s.session(reference).value(u"state"_s).toString(), u"open"_s);
    EXPECT_EQ(s.session(reference).value(u"page"_s).toString(), u"https://pay.example/abc"_s);
    EXPECT_EQ(s.read(reference, u"other-web"_s).error().code, ErrorCode::NotFound);
    // Staff see that there is one, never where.
    auto mara = s.d.as("mara");
    EXPECT_FALSE(
        QJsonDocument(s.d.sheet(*mara, s.payment(reference))).toJson().contains("pay.example"));
    EXPECT_EQ(
        s.d.sheet(*mara, s.payment(reference))[u"sessions"][0][u"shown"].toString(), u"open"_s);
    s.d.run("update book.deposit_session set expires_at = clock_timestamp() - interval '1 second'");
    EXPECT_EQ(s.session(reference).value(u"state"_s).toString(), u"expired"_s);
    EXPECT_FALSE(s.session(reference).contains(u"page"_s));
    auto jobs = s.d.desk().office().asService("purser_jobs");
    demand(jobs->execute(u"select link.expire_work()"_s));
    EXPECT_EQ(
        s.d.books().number(u"select count(*) from book.deposit_session where page is not null"_s),
        0);
}

TEST(Session, IsClosedOnceMoneyIsOnItsWay)
{
    Site s;
    const QString reference = s.announced();
    s.open(s.claim().at(0));
    demand(s.d.link(u"deposit_pending($1, $2, 'pay_1')"_s, {reference}));
    EXPECT_EQ(s.session(reference).value(u"state"_s).toString(), u"closed"_s);
    EXPECT_FALSE(s.session(reference).contains(u"page"_s));
}

TEST(Session, IsAskedForOnceAndElsewhereOnlyAfterADefiniteNo)
{
    Site s;
    s.route(u"praxis"_s, 1);
    s.route(u"btcpay"_s, 2);
    const QString reference = s.announced();
    const qint64 first = s.claim().at(0);
    EXPECT_TRUE(s.claim().empty());
    EXPECT_TRUE(s.mark(first));
    EXPECT_FALSE(s.d.link(u"mark_session($1, $2)"_s, {first}).has_value());
    demand(s.report(first, u"unknown"_s));
    // Three looks find nothing: at a gateway that would make two pages nothing is asked again.
    for (int look = 0; look < 3; ++look) {
        EXPECT_EQ(s.claim(), std::vector<qint64>{first});
        demand(s.report(first, u"absent"_s, {}, u"nothing_found"_s));
    }
    EXPECT_EQ(s.state(first), u"lost"_s);
    EXPECT_TRUE(s.claim().empty());
    EXPECT_EQ(s.session(reference).value(u"state"_s).toString(), u"unavailable"_s);

    const QString another = s.announced();
    const qint64 second = s.claim().at(0);
    EXPECT_TRUE(s.mark(second));
    demand(s.report(second, u"refused"_s, {}, u"amount"_s));
    const qint64 third = s.claim().at(0);
    EXPECT_NE(third, second);
    s.open(third);
    EXPECT_EQ(s.session(another).value(u"state"_s).toString(), u"open"_s);
    // The money comes by the gateway that opened it.
    const Table asked = demand(s.d.link(u"pending_deposits($1)"_s));
    QStringList gateways;
    for (int i = 0; i < asked.rowCount(); ++i)
        gateways.append(
            asked.row(i).text(u"reference"_s) + u' ' + asked.row(i).text(u"provider"_s));
    EXPECT_TRUE(gateways.contains(another + u" btcpay"_s));
    EXPECT_TRUE(gateways.contains(reference + u" praxis"_s));
}

TEST(Session, TheRefusalOfALaterAttemptAsksNobodyElse)
{
    Site s;
    s.route(u"praxis"_s, 1);
    s.route(u"btcpay"_s, 2);
    s.announced();
    const qint64 id = s.claim().at(0);
    EXPECT_TRUE(s.mark(id));
    demand(s.report(id, u"unknown"_s));
    for (int look = 0; look < 3; ++look) {
        s.claim();
        demand(s.report(id, u"absent"_s, {}, u"refuses_same_reference"_s));
    }
    EXPECT_EQ(s.claim(), std::vector<qint64>{id});
    EXPECT_TRUE(s.mark(id));
    demand(s.report(id, u"refused"_s, {}, u"taken"_s));
    EXPECT_EQ(s.state(id), u"lost"_s);
    EXPECT_TRUE(s.claim().empty());
}

TEST(Session, WhatABridgeLeftBehindIsLookedUpByItsSuccessor)
{
    Site s;
    s.announced();
    const qint64 id = s.claim().at(0);
    EXPECT_TRUE(s.mark(id));
    s.d.run("update book.deposit_session set lease = -1");
    const Table table = demand(s.d.link(u"claim_sessions($1, 20)"_s));
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_TRUE(table.row(0).flag(u"looking"_s));
    EXPECT_EQ(s.state(id), u"unknown"_s);
    // Nobody but the holder of the lease says anything.
    EXPECT_EQ(s.d.desk().link(*s.intake, u"report_session(1, $1, 'lost')"_s, {id}).error().code,
        ErrorCode::NotPermitted);
    auto connector = s.d.desk().office().asService("purser_connector");
    EXPECT_EQ(s.d.desk().link(*connector, u"report_session(999, $1, 'lost')"_s, {id}).error().code,
        ErrorCode::NotTheWriter);
}

TEST(Session, OfADepositThatNoGatewayTakesIsRefusedToTheSite)
{
    Site s;
    s.d.books().number(u"insert into policy.gateway_route (method, operation, gateway, currency, "
                       "most_minor) values ('card', 'deposit', 'praxis', 'EUR', 249999) returning "
                       "1"_s);
    const auto refused = s.announce();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"check"_s).toString(), u"deposit_route"_s);
    EXPECT_TRUE(s.announce(249'900).has_value());
    // A gateway that people have switched off opens nothing.
    s.d.run(
        "insert into book.gateway_switch (gateway, open, reason) values ('praxis', false, 'x')");
    EXPECT_FALSE(s.announce(100'000).has_value());
    EXPECT_TRUE(s.claim().empty());
}

TEST(Session, WithAnAddressThatIsNoneIsNotOpen)
{
    Site s;
    s.announced();
    const qint64 id = s.claim().at(0);
    EXPECT_TRUE(s.mark(id));
    for (const QString& page : {u"http://pay.example/abc"_s, u"javascript:alert(1)"_s, QString()})
        EXPECT_EQ(s.report(id, u"open"_s, page).error().code, ErrorCode::BadInput);
    EXPECT_EQ(s.state(id), u"sending"_s);
}

TEST(Refund, IsNeverAboveWhatIsLeftNorAfterItsDays)
{
    RefundSite s;
    const qint64 receipt = s.paid(u"card-1"_s);
    s.d.books().fund(u"hyperswitch"_s, u"EUR"_s, 100'000);
    EXPECT_EQ(s.refundOf(s.withdraw(200'000)), receipt);
    EXPECT_EQ(s.refundOf(s.withdraw(50'001)), 0);
    EXPECT_EQ(s.refundOf(s.withdraw(30'000)), receipt);
    s.d.run("update book.receipt set received_at = clock_timestamp() - interval '181 days'");
    EXPECT_EQ(s.refundOf(s.withdraw(10'000)), 0);
    EXPECT_EQ(s.d.books().differences(), 0);
}

TEST(Refund, IsNotGivenWhenTheClientHasPaidWithSeveralCards)
{
    RefundSite s;
    s.paid(u"card-1"_s);
    s.paid(u"card-2"_s);
    EXPECT_EQ(s.refundOf(s.withdraw(10'000)), 0);
}

TEST(Refund, LeavesWhatIsDisputedOut)
{
    RefundSite s;
    const qint64 receipt = s.paid(u"card-1"_s);
    auto mara = s.d.as("mara");
    const qint64 payment =
        s.d.books().number(u"select payment_id from book.receipt where id = $1"_s, {receipt});
    demand(s.d.about(*mara, u"desk.record_chargeback"_s, payment,
        {{u"p_ref"_s, u"CB-1"_s}, {u"p_amount_minor"_s, 100'000}, {u"p_fee_minor"_s, 0},
            {u"p_evidence_due"_s, u"2030-01-01"_s}, {u"p_text"_s, u"x"_s}}));
    EXPECT_EQ(s.d.books().number(
                  u"select book.refund_left(r) from book.receipt r where r.id = $1"_s, {receipt}),
        150'000);
}

TEST(Refund, OfARefusedDepositNeedsASecondPersonAndIsAskedForOnce)
{
    RefundSite s;
    const QString reference = s.announced();
    s.open(s.claim().at(0));
    demand(s.d.receipt(u"P-1"_s, 250'000, reference,
        {{u"p_provider"_s, u"hyperswitch"_s}, {u"p_method"_s, u"card"_s},
            {u"p_payer"_s, u"Somebody Else"_s}}));
    const qint64 payment = s.payment(reference);
    auto joao = s.d.as("joao");
    auto mara = s.d.as("mara");
    demand(s.d.desk().decide(*joao, u"desk.reject_payment"_s, payment, u"third_party_payer"_s, {}));
    EXPECT_EQ(
        s.d.about(*joao, u"desk.refund_deposit"_s, payment, {}).error().code, ErrorCode::FourEyes);
    auto sana = s.d.as("sana");
    EXPECT_EQ(s.d.about(*sana, u"desk.refund_deposit"_s, payment, {}).error().code,
        ErrorCode::NotPermitted);
    demand(s.d.about(*mara, u"desk.refund_deposit"_s, payment, {}));
    EXPECT_EQ(s.d.about(*mara, u"desk.refund_deposit"_s, payment, {}).error().code,
        ErrorCode::WrongState);
    // While the gateway may be giving it back, nobody returns it another way.
    const QList<purser::office::Argument> ref{{u"p_ref"_s, u"RET-1"_s}};
    EXPECT_EQ(s.d.about(*mara, u"desk.confirm_return"_s, payment, ref).error().code,
        ErrorCode::WrongState);
    const qint64 instruction = s.d.claim().at(0);
    s.d.refuse(instruction);
    EXPECT_EQ(s.d.state(payment), u"returning"_s);
    EXPECT_EQ(s.d.flag(payment), u"failed"_s);
    demand(s.d.about(*mara, u"desk.confirm_return"_s, payment, ref));
    EXPECT_EQ(s.d.state(payment), u"returned"_s);
    EXPECT_EQ(s.d.books().differences(), 0);
}
