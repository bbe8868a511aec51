// The settings of payments: read with their bounds, changed by two people, out of force again; and
// rules of the matrix for a narrower case, which end.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

purser::Result<purser::office::Outcome> proposeRule(
    Connection& who, const QString& kind, const QString& payload)
{
    return who.command({u"desk.propose_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy."_s + kind},
            {u"p_payload"_s, u'{' + payload + u'}'}, {u"p_reason"_s, u"test"_s}}});
}

void changeRule(KindsDesk& d, const QString& kind, const QString& payload)
{
    const auto proposed = demand(proposeRule(*d.as("adam"), kind, payload));
    demand(d.as("alma")->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
}

/// How many settings of a kind are in force, by the payload of one.
int inForce(KindsDesk& d, const QString& kind, const QString& member, const QString& value)
{
    const auto list = demand(d.as("mara")->call({u"desk.payment_settings"_s, {}}));
    int n = 0;
    for (int i = 0; i < list.rowCount(); ++i)
        n += list.row(i).text(u"kind"_s) == kind
            && list.row(i).json(u"payload"_s).value(member).toVariant().toString() == value;
    return n;
}

} // namespace

TEST(PaymentSettings, AreReadWithTheirBoundsByWhoWorksUnderThem)
{
    KindsDesk d;
    const auto list = demand(d.as("mara")->call({u"desk.payment_settings"_s, {}}));
    QStringList kinds;
    for (int i = 0; i < list.rowCount(); ++i) {
        const QString kind = list.row(i).text(u"kind"_s);
        if (!kinds.contains(kind))
            kinds.append(kind);
        const QJsonObject payload = list.row(i).json(u"payload"_s);
        if (payload.value(u"key"_s) != u"bulk.most_count"_s)
            continue;
        const QJsonObject bounds = list.row(i).json(u"bounds"_s);
        EXPECT_EQ(payload.value(u"value"_s).toInt(), 50);
        EXPECT_EQ(bounds.value(u"least"_s).toInt(), 1);
        EXPECT_EQ(bounds.value(u"most"_s).toInt(), 500);
    }
    EXPECT_TRUE(
        kinds.contains(u"policy.payment_check"_s) && kinds.contains(u"policy.entity_rule"_s))
        << qPrintable(kinds.join(u' '));
    EXPECT_EQ(inForce(d, u"policy.setting"_s, u"key"_s, u"session.valid_hours"_s), 0)
        << "not of payments";
    EXPECT_EQ(
        d.as("anna")->call({u"desk.payment_settings"_s, {}}).error().code, ErrorCode::NotPermitted);
    // What is read is what can be proposed.
    for (int i = 0; i < list.rowCount(); ++i) {
        const auto row = list.row(i);
        const auto again = d.as("adam")->command({u"desk.propose_change"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, row.text(u"kind"_s)},
                {u"p_payload"_s, row.text(u"payload"_s)}, {u"p_reason"_s, u"test"_s}}});
        EXPECT_TRUE(again.has_value()) << qPrintable(row.text(u"payload"_s));
    }
}

TEST(PaymentSettings, AreChangedByTwoPeopleWithinTheirBounds)
{
    KindsDesk d;
    EXPECT_EQ(
        proposeRule(*d.as("adam"), u"setting"_s, u"\"key\": \"bulk.most_count\", \"value\": 501"_s)
            .error()
            .code,
        ErrorCode::BadInput);
    EXPECT_EQ(
        proposeRule(*d.as("ines"), u"setting"_s, u"\"key\": \"bulk.most_count\", \"value\": 10"_s)
            .error()
            .code,
        ErrorCode::NotPermitted);
    changeRule(d, u"setting"_s, u"\"key\": \"bulk.most_count\", \"value\": 10"_s);
    EXPECT_EQ(d.books().number(u"select authz.whole_setting('bulk.most_count')"_s), 10);
}

TEST(PaymentSettings, OfARuleGoOutOfForceAndComeBack)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const QString fee = u"\"kind\": \"withdrawal\", \"method\": \"sepa\", \"currency\": \"EUR\""_s;
    const QString figures =
        u", \"fixed_minor\": \"100\", \"rate_e6\": 0, \"least_minor\": \"0\", \"most_minor\": null"_s;
    changeRule(d, u"fee_rule"_s, fee + figures);
    EXPECT_EQ(d.desk().number(demand(d.desk().submit(*sana, 10000)).id, u"fee_minor"_s), 100);
    EXPECT_EQ(inForce(d, u"policy.fee_rule"_s, u"currency"_s, u"EUR"_s), 1);
    EXPECT_EQ(proposeRule(*d.as("adam"), u"fee_rule"_s, fee + figures + u", \"removed\": true"_s)
                  .error()
                  .code,
        ErrorCode::BadInput)
        << "it names the rule and nothing else";
    changeRule(d, u"fee_rule"_s, fee + u", \"removed\": true"_s);
    EXPECT_EQ(d.desk().number(demand(d.desk().submit(*sana, 10001)).id, u"fee_minor"_s), 0);
    EXPECT_EQ(inForce(d, u"policy.fee_rule"_s, u"currency"_s, u"EUR"_s), 0);
    changeRule(d, u"fee_rule"_s, fee + figures);
    EXPECT_EQ(d.desk().number(demand(d.desk().submit(*sana, 10002)).id, u"fee_minor"_s), 100);

    const QString country = u"\"method\": \"sepa\", \"country\": \"NG\""_s;
    d.run("update book.client set country = 'NG'");
    changeRule(d, u"method_country"_s, country + u", \"level\": \"stop\""_s);
    const qint64 payment = demand(d.desk().submit(*sana, 10003)).id;
    EXPECT_EQ(d.level(payment, u"method_country"_s), u"stop"_s);
    changeRule(d, u"method_country"_s, country + u", \"removed\": true"_s);
    EXPECT_EQ(d.level(payment, u"method_country"_s), u"clear"_s);

    const auto markup = [&] {
        return d.books().number(
            u"select coalesce((select m.markup_e6 from policy.exchange_markup m "
            "where m.from_currency = 'USD' and m.to_currency = 'EUR' and "
            "m.in_force), -1)"_s);
    };
    changeRule(
        d, u"exchange_markup"_s, u"\"from\": \"USD\", \"to\": \"EUR\", \"markup_e6\": 7000"_s);
    EXPECT_EQ(markup(), 7000);
    changeRule(d, u"exchange_markup"_s, u"\"from\": \"USD\", \"to\": \"EUR\", \"removed\": true"_s);
    EXPECT_EQ(markup(), -1);
}

TEST(PaymentSettings, LetTwoPeopleStartAutomaticApprovalAgain)
{
    KindsDesk d;
    demand(d.as("joao")->command({u"desk.stop_auto_approval"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_reason"_s, u"odd"_s}}}));
    EXPECT_EQ(inForce(d, u"policy.setting"_s, u"value"_s, u"true"_s), 2)
        << "it, and the password for destinations";
    const QString start = u"\"key\": \"auto.stopped\", \"value\": false"_s;
    EXPECT_EQ(
        proposeRule(*d.as("joao"), u"setting"_s, start).error().code, ErrorCode::NotPermitted);
    changeRule(d, u"setting"_s, start);
    EXPECT_EQ(d.books().number(
                  u"select count(*) from policy.setting where key = 'auto.stopped' and value "
                  "= 'false'"_s),
        1);
}

TEST(Matrix, HasARuleForANarrowerCaseThatEndsAndTheGeneralOneHoldsAgain)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const QString narrow = u"\"kind\": \"withdrawal\", \"channel\": \"desk\""_s;
    const auto roles = [&] {
        const qint64 payment = demand(d.desk().submit(*sana, 100)).id;
        const QString text =
            demand(d.desk().owner().execute(u"select string_agg(role, ',' order by step_no) from "
                                            "book.payment_step where payment_id = $1"_s,
                       {payment}))
                .row(0)
                .text(0);
        demand(d.desk().decide(*sana, u"desk.cancel_payment"_s, payment, u"client_request"_s, {}));
        return text;
    };
    const QString before = roles();
    EXPECT_EQ(proposeRule(*d.as("adam"), u"approval_rule"_s, narrow + u", \"removed\": true"_s)
                  .error()
                  .code,
        ErrorCode::NotFound)
        << "there is none yet";
    EXPECT_EQ(proposeRule(*d.as("adam"), u"approval_rule"_s,
                  u"\"kind\": \"withdrawal\", \"removed\": true"_s)
                  .error()
                  .code,
        ErrorCode::CheckFailed)
        << "without the general rule nobody could approve";
    changeRule(d, u"approval_rule"_s,
        narrow
            + u", \"bands\": [{\"from_minor\": \"0\", \"step_up\": false, \"roles\": "
              "[\"payments\", \"payments\", \"payments_manager\"]}]"_s);
    EXPECT_EQ(roles(), u"payments,payments,payments_manager"_s);
    changeRule(d, u"approval_rule"_s, narrow + u", \"removed\": true"_s);
    EXPECT_EQ(roles(), before);
    EXPECT_NE(before, u"payments,payments,payments_manager"_s);
}
