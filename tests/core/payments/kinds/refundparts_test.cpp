// Withdrawals that go back to several deposits by refunds of their own: what is planned, and how
// the payment goes on when a part is paid, refused, unclear or comes back, tried as the bridge and
// as the people who see to it.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Table;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

/// An office whose client pays by card, and withdraws to it.
struct CardOffice {
    KindsDesk d;

    explicit CardOffice(const QString& currency = u"EUR"_s) : d(currency, 10'000'000)
    {
        d.run("update policy.payment_method set provider = 'hyperswitch' where code = 'card';"
              "update book.destination set method = 'card', detail = '424242******4242', bank = "
              "null;"
              "insert into policy.reference_rate (currency, day, rate_e10, source) values ('JPY', "
              "current_date, 61000000, 'test'), ('KWD', current_date, 30000000000, 'test'), "
              "('BTC', current_date, 600000000000000, 'test') on conflict do nothing");
        d.books().fund(u"hyperswitch"_s, currency, 10'000'000);
    }
    /// A deposit that is on the account; its receipt.
    qint64 paid(qint64 minor, const QString& instrument = u"card-1"_s)
    {
        auto sana = d.as("sana");
        const qint64 payment = demand(d.announce(*sana, minor, u"card"_s)).id;
        const QString reference = d.reference(payment);
        demand(d.receipt(u"P-"_s + reference, minor, reference,
            {{u"p_provider"_s, u"hyperswitch"_s}, {u"p_method"_s, u"card"_s},
                {u"p_instrument"_s, instrument}}));
        d.approveAll(payment);
        d.carryOut();
        EXPECT_EQ(d.state(payment), u"settled"_s);
        return d.books().number(u"select id from book.receipt where payment_id = $1"_s, {payment});
    }
    qint64 approved(qint64 minor)
    {
        auto sana = d.as("sana");
        const qint64 payment = demand(d.desk().submit(*sana, minor)).id;
        d.approveAll(payment);
        EXPECT_EQ(d.state(payment), u"approved"_s);
        return payment;
    }
    /// A withdrawal that has left its account; its payouts as the bridge has claimed them.
    std::vector<qint64> debited(qint64 payment)
    {
        for (const qint64 id : d.claim())
            d.done(id);
        EXPECT_EQ(d.state(payment), u"executing"_s);
        return d.claim();
    }
    qint64 of(qint64 instruction, const QString& column)
    {
        return d.books().number(
            u"select coalesce(%1, 0) from book.instruction where id = $1"_s.arg(column),
            {instruction});
    }
    QString part(qint64 instruction)
    {
        return demand(
            d.desk().owner().execute(
                u"select state from book.payout_part where instruction_id = $1"_s, {instruction}))
            .row(0)
            .text(0);
    }
    void says(qint64 instruction, const QString& status) { demand(told(instruction, status)); }
    Result<Table> told(qint64 instruction, const QString& status, const QVariant& minor = {})
    {
        return d.link(u"payout_status($1, $2, $3, 're_1', $4)"_s, {instruction, status, minor});
    }
    QStringList asked()
    {
        const Table table = demand(d.link(u"pending_payouts($1)"_s));
        QStringList references;
        for (int i = 0; i < table.rowCount(); ++i)
            references.append(table.row(i).text(u"payment_reference"_s));
        references.sort();
        return references;
    }
    /// The money of a client in his wallet.
    qint64 wallet() { return -d.role(u"client_wallet"_s); }
    void expectBooksAtRest()
    {
        EXPECT_EQ(d.books().differences(), 0);
        EXPECT_EQ(d.role(u"payout_in_flight"_s), 0);
    }
};

/// A withdrawal of 50 000 over deposits of 20 000, 20 000 and 30 000, about to be given back.
struct ThreeParts : CardOffice {
    qint64 payment = 0;
    std::vector<qint64> parts;

    ThreeParts()
    {
        for (const qint64 minor : {20'000, 20'000, 30'000})
            paid(minor);
        payment = approved(50'000);
        parts = debited(payment);
        EXPECT_EQ(parts.size(), 3u);
    }
    qint64 net()
    {
        return d.books().number(
            u"select amount_minor - fee_minor from book.payment where id = $1"_s, {payment});
    }
};

} // namespace

TEST(RefundParts, GoBackToTheOldestDepositsFirstAndTogetherMakeTheWhole)
{
    CardOffice s;
    const qint64 first = s.paid(20'000);
    const qint64 second = s.paid(30'000);
    s.paid(10'000);
    const qint64 payment = s.approved(35'000);
    auto mara = s.d.as("mara");
    // What will be sent is shown before anything is.
    const QJsonArray expected = s.d.sheet(*mara, payment)[u"parts"].toArray();
    ASSERT_EQ(expected.size(), 2);
    EXPECT_EQ(expected[0][u"state"].toString(), u"expected"_s);
    EXPECT_EQ(expected[0][u"gateway"].toString(), u"hyperswitch"_s);
    const std::vector<qint64> parts = s.debited(payment);
    ASSERT_EQ(parts.size(), 2u);
    const qint64 net = s.d.books().number(
        u"select amount_minor - fee_minor from book.payment where id = $1"_s, {payment});
    EXPECT_EQ(s.of(parts[0], u"refund_of"_s), first);
    EXPECT_EQ(s.of(parts[0], u"amount_minor"_s), 20'000);
    EXPECT_EQ(s.of(parts[1], u"refund_of"_s), second);
    EXPECT_EQ(s.of(parts[1], u"amount_minor"_s), net - 20'000);
    for (const qint64 part : parts)
        s.d.done(part);
    EXPECT_EQ(s.d.state(payment), u"sent"_s);
    // Each is asked about under a reference of its own.
    const QString reference = s.d.reference(payment);
    EXPECT_EQ(s.asked(), (QStringList{reference + u"-1"_s, reference + u"-2"_s}));
    const Table about = demand(
        s.d.link(u"payout_of_event($1, 'hyperswitch', $2)"_s, {QString(reference + u"-2"_s)}));
    ASSERT_EQ(about.rowCount(), 1);
    EXPECT_EQ(about.row(0).integer(u"id"_s), parts[1]);
    s.says(parts[1], u"settled"_s);
    EXPECT_EQ(s.d.state(payment), u"sent"_s);
    EXPECT_EQ(s.asked(), QStringList{reference + u"-1"_s});
    s.says(parts[0], u"settled"_s);
    // A second word for the same part changes nothing.
    s.says(parts[0], u"settled"_s);
    EXPECT_EQ(s.d.state(payment), u"settled"_s);
    EXPECT_EQ(s.d.flag(payment), QString());
    EXPECT_EQ(s.d.sheet(*mara, payment)[u"parts"][1][u"state"].toString(), u"settled"_s);
    s.expectBooksAtRest();
}

TEST(RefundParts, AreNotMixedWithAPayoutWhenTheDepositsDoNotCoverTheWhole)
{
    CardOffice s;
    s.paid(20'000);
    s.paid(10'000);
    const qint64 payment = s.approved(40'000);
    const std::vector<qint64> payouts = s.debited(payment);
    ASSERT_EQ(payouts.size(), 1u);
    EXPECT_EQ(s.of(payouts[0], u"refund_of"_s), 0);
    EXPECT_EQ(s.d.books().number(u"select count(*) from book.payout_part"_s), 0);
}

TEST(RefundParts, LeaveOutWhatIsPastItsDays)
{
    CardOffice s;
    const qint64 old = s.paid(20'000);
    s.paid(20'000);
    s.paid(20'000);
    s.d.books().number(u"update book.receipt set received_at = clock_timestamp() - interval '181 "
                       "days' where id = $1 returning 1"_s,
        {old});
    const std::vector<qint64> parts = s.debited(s.approved(30'000));
    ASSERT_EQ(parts.size(), 2u);
    for (const qint64 part : parts)
        EXPECT_NE(s.of(part, u"refund_of"_s), old);
    EXPECT_EQ(s.of(s.debited(s.approved(25'000)).at(0), u"refund_of"_s), 0);
}

TEST(RefundParts, KeepToWholeDepositsWhereTheGatewayGivesBackNoOthers)
{
    CardOffice s;
    s.d.run("update policy.refund_gateway set partial = false");
    s.paid(20'000);
    s.paid(20'000);
    EXPECT_EQ(s.of(s.debited(s.approved(30'000)).at(0), u"refund_of"_s), 0);
    const std::vector<qint64> parts = s.debited(s.approved(40'000));
    ASSERT_EQ(parts.size(), 2u);
    for (const qint64 part : parts)
        EXPECT_EQ(s.of(part, u"amount_minor"_s), 20'000);
}

/// Whatever has come and gone: the parts are what the oldest deposits have left, in turn, and
/// exactly what is paid out; nothing is given back twice.
TEST(RefundParts, MakeTheWholeOfWhateverCameInEveryCurrency)
{
    std::mt19937 random(20250711);
    const auto between = [&random](qint64 least, qint64 most) {
        return std::uniform_int_distribution<qint64>(least, most)(random);
    };
    for (const QString& currency : {u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s}) {
        SCOPED_TRACE(qPrintable(currency));
        CardOffice s(currency);
        std::vector<std::pair<qint64, qint64>> left;
        for (int i = 0; i < 5; ++i) {
            const qint64 minor = between(2'000, 9'000);
            left.push_back({s.paid(minor), minor});
        }
        for (int round = 0; round < 5; ++round) {
            const qint64 payment = s.approved(between(2'000, 12'000));
            qint64 rest = s.d.books().number(
                u"select amount_minor - fee_minor from book.payment where id = $1"_s, {payment});
            std::vector<std::pair<qint64, qint64>> expected;
            for (auto& [receipt, minor] : left) {
                if (minor >= rest) {
                    expected = {{receipt, rest}};
                    break;
                }
            }
            if (expected.empty()) {
                for (auto& [receipt, minor] : left) {
                    const qint64 part = std::min(minor, rest);
                    if (part > 0)
                        expected.push_back({receipt, part});
                    rest -= part;
                }
                if (rest > 0)
                    expected.clear();
            }
            std::vector<std::pair<qint64, qint64>> planned;
            for (const qint64 id : s.debited(payment)) {
                if (s.of(id, u"refund_of"_s) != 0)
                    planned.push_back({s.of(id, u"refund_of"_s), s.of(id, u"amount_minor"_s)});
                s.d.done(id);
                s.says(id, u"settled"_s);
            }
            EXPECT_EQ(planned, expected);
            for (const auto& [receipt, part] : expected)
                for (auto& [one, minor] : left)
                    minor -= one == receipt ? part : 0;
            EXPECT_EQ(s.d.state(payment), u"settled"_s);
            EXPECT_EQ(s.d.books().differences(), 0);
            EXPECT_EQ(s.d.role(u"payout_in_flight"_s, currency), 0);
        }
    }
}

TEST(RefundParts, ARefusedPartWaitsAsADifferenceWhileTheRestStands)
{
    ThreeParts s;
    s.d.done(s.parts[0]);
    s.d.refuse(s.parts[1]);
    // The last one decides what can become of it.
    EXPECT_EQ(s.d.state(s.payment), u"executing"_s);
    s.says(s.parts[0], u"settled"_s);
    s.d.done(s.parts[2]);
    EXPECT_EQ(s.d.state(s.payment), u"sent"_s);
    EXPECT_EQ(s.part(s.parts[1]), u"failed"_s);
    s.says(s.parts[2], u"settled"_s);
    EXPECT_EQ(s.d.state(s.payment), u"settled"_s);
    EXPECT_EQ(s.d.flag(s.payment), u"underpaid"_s);
    EXPECT_EQ(s.d.books().number(
                  u"select amount_minor from book.payout_difference where payment_id = $1"_s,
                  {s.payment}),
        20'000);
    s.expectBooksAtRest();
    // Two people give it to the client.
    const qint64 before = s.wallet();
    for (const char* login : {"omar", "ines"}) {
        auto person = s.d.steppedUp(login);
        demand(person->command({u"desk.settle_difference"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, s.payment},
                {u"p_version"_s,
                    s.d.books().number(
                        u"select version from book.payout_difference where payment_id = $1"_s,
                        {s.payment})},
                {u"p_outcome"_s, u"to_client"_s}, {u"p_text"_s, u"Refund refused"_s}}}));
    }
    EXPECT_EQ(qAbs(s.wallet() - before), 20'000);
    EXPECT_EQ(s.d.flag(s.payment), QString());
    EXPECT_EQ(s.d.role(u"suspense"_s), 0);
    s.expectBooksAtRest();
}

TEST(RefundParts, WhatIsRefusedGoesToTheNextGatewayAsOnePayout)
{
    ThreeParts s;
    s.d.run(
        "insert into policy.gateway_route (method, operation, gateway, priority, set_no) values "
        "('card', 'payout', 'praxis', 1, 0)");
    s.d.refuse(s.parts[0]);
    s.d.done(s.parts[1]);
    s.d.refuse(s.parts[2]);
    const std::vector<qint64> next = s.d.claim();
    ASSERT_EQ(next.size(), 1u);
    EXPECT_EQ(s.of(next[0], u"refund_of"_s), 0);
    EXPECT_EQ(s.of(next[0], u"amount_minor"_s), s.net() - 20'000);
    s.d.done(next[0]);
    // A payout goes under the payment's own reference.
    const QString reference = s.d.reference(s.payment);
    EXPECT_EQ(s.asked(), (QStringList{reference, reference + u"-2"_s}));
    s.says(next[0], u"settled"_s);
    s.says(s.parts[1], u"settled"_s);
    EXPECT_EQ(s.d.state(s.payment), u"settled"_s);
    EXPECT_EQ(s.d.flag(s.payment), QString());
    s.expectBooksAtRest();
}

TEST(RefundParts, AllRefusedSendTheMoneyBackToTheAccount)
{
    ThreeParts s;
    for (const qint64 part : s.parts)
        s.d.refuse(part);
    EXPECT_EQ(s.d.state(s.payment), u"compensating"_s);
    s.d.carryOut();
    EXPECT_EQ(s.d.state(s.payment), u"failed"_s);
    s.expectBooksAtRest();
}

TEST(RefundParts, AnUnknownOutcomeIsResolvedForThatPartAlone)
{
    ThreeParts s;
    s.d.send(s.parts[0]);
    demand(s.d.link(u"report_unknown($1, $2, 'timeout')"_s, {s.parts[0]}));
    s.d.done(s.parts[1]);
    s.d.done(s.parts[2]);
    EXPECT_EQ(s.d.state(s.payment), u"executing"_s);
    EXPECT_EQ(s.d.flag(s.payment), u"unknown_outcome"_s);
    s.says(s.parts[1], u"settled"_s);
    s.says(s.parts[2], u"settled"_s);
    EXPECT_EQ(s.d.flag(s.payment), u"unknown_outcome"_s);
    s.d.run("update book.instruction set not_before = clock_timestamp() where state = 'unknown'");
    demand(s.d.link(u"report_lookup($1, $2, 'found', 're_9')"_s, {s.parts[0]}));
    EXPECT_EQ(s.d.state(s.payment), u"sent"_s);
    EXPECT_EQ(s.d.flag(s.payment), QString());
    EXPECT_FALSE(s.d.link(u"report_lookup($1, $2, 'found', 're_9')"_s, {s.parts[0]}).has_value());
    s.says(s.parts[0], u"settled"_s);
    EXPECT_EQ(s.d.state(s.payment), u"settled"_s);
    s.expectBooksAtRest();
}

TEST(RefundParts, APartThatComesBackIsTheClientsAgain)
{
    ThreeParts s;
    for (const qint64 part : s.parts)
        s.d.done(part);
    s.says(s.parts[0], u"settled"_s);
    s.says(s.parts[1], u"returned"_s);
    s.says(s.parts[2], u"settled"_s);
    EXPECT_EQ(s.d.state(s.payment), u"settled"_s);
    EXPECT_EQ(s.d.flag(s.payment), u"failed"_s);
    EXPECT_EQ(qAbs(s.wallet()), 20'000);
    // Another of them weeks later, by what really moved; never more.
    EXPECT_EQ(s.told(s.parts[0], u"returned"_s, 20'001).error().code, ErrorCode::BadInput);
    s.says(s.parts[0], u"returned"_s);
    EXPECT_EQ(qAbs(s.wallet()), 40'000);
    EXPECT_EQ(s.d.state(s.payment), u"settled"_s);
    s.says(s.parts[2], u"returned"_s);
    EXPECT_EQ(s.d.state(s.payment), u"returned_after_send"_s);
    EXPECT_EQ(qAbs(s.wallet()), s.net());
    s.expectBooksAtRest();
}

TEST(RefundParts, PeopleSayOfWhichPartTheyEnterAnOutcome)
{
    ThreeParts s;
    for (const qint64 part : s.parts)
        s.d.done(part);
    const auto enter = [&s](const char* login, const QVariant& part) {
        auto person = s.d.steppedUp(login);
        return s.d.about(*person, u"desk.enter_payout_outcome"_s, s.payment,
            {{u"p_outcome"_s, u"settled"_s}, {u"p_amount_minor"_s, 20'000},
                {u"p_evidence"_s, u"Statement 1"_s}, {u"p_reason"_s, u"seen"_s},
                {u"p_instruction_id"_s, part}});
    };
    EXPECT_EQ(enter("omar", {}).error().code, ErrorCode::BadInput);
    demand(enter("omar", s.parts[0]));
    // What another says of another part confirms nothing.
    demand(enter("ines", s.parts[1]));
    EXPECT_EQ(s.part(s.parts[0]), u"open"_s);
    demand(enter("omar", s.parts[1]));
    EXPECT_EQ(s.part(s.parts[1]), u"settled"_s);
    EXPECT_EQ(s.part(s.parts[0]), u"open"_s);
    EXPECT_EQ(enter("omar", s.parts[1]).error().code, ErrorCode::WrongState);
}

TEST(RefundParts, NobodyPromisesMoreThanIsPaidOutNorGivesADepositBackTwice)
{
    ThreeParts s;
    auto connector = s.d.desk().office().asService("purser_connector");
    EXPECT_FALSE(connector->execute(u"update book.payout_part set amount_minor = 1"_s).has_value());
    auto mara = s.d.as("mara");
    EXPECT_FALSE(mara->execute(u"select * from book.payout_part"_s).has_value());
    auto& owner = s.d.desk().owner();
    const auto again = [&](const QString& receipt, const QString& minor) {
        return owner.execute(
            u"select book.add_part(p, book.plan_refund(p, %1, %2), %2) from book.payment p where "
            "p.id = $1"_s.arg(receipt, minor),
            {s.payment});
    };
    const QString last = QString::number(s.of(s.parts[2], u"refund_of"_s));
    // The last deposit has something left, but the withdrawal is promised whole.
    EXPECT_EQ(again(last, u"1"_s).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(owner.execute(u"update book.payout_part set amount_minor = 1"_s).error().code,
        ErrorCode::WrongState);
    EXPECT_EQ(owner
                  .execute(u"insert into book.payout_part (instruction_id, payment_id, part_no, "
                           "amount_minor) select i.id, i.payment_id, 9, 1 from book.instruction i "
                           "where i.id = $1"_s,
                      {s.parts[0]})
                  .error()
                  .code,
        ErrorCode::CheckFailed);
}
