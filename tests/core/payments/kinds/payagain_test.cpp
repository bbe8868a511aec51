// A payout that came back: paid out again from the wallet where its money stands, once at a time
// and never for more than came back; or said to stay. Tried as those who would get round it.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

/// An office whose client has a second account at a bank, and a payout of 60 000 that came back.
struct CameBack {
    KindsDesk d;
    qint64 other = 0;
    qint64 payment = 0;

    CameBack()
    {
        other = d.books().number(
            u"insert into book.destination (client_id, method, detail, masked, holder, state, "
            u"verified_at, verified_by, added_by, added_at) select d.client_id, 'sepa', "
            u"'DE02120300000000202051', 'DE02 ···· 2051', d.holder, 'verified', "
            u"now() - interval '30 days', d.verified_by, d.added_by, now() - interval '30 days' "
            u"from book.destination d where d.id = $1 returning id"_s,
            {d.desk().destination()});
        payment = d.desk().approved(60000);
        d.carryOut();
        comesBack(payment);
    }
    void comesBack(qint64 which, const QVariant& minor = {})
    {
        const qint64 payout = d.books().number(
            u"select id from book.instruction where payment_id = $1 and kind = 'payout'"_s,
            {which});
        demand(d.link(u"payout_status($1, $2, 'returned', 'po', $3)"_s, {payout, minor}));
        EXPECT_EQ(d.state(which), u"returned_after_send"_s);
    }
    Result<Outcome> again(
        const char* who, qint64 which, qint64 minor, qint64 destination, const QString& text = {})
    {
        return d.as(who)->command({u"desk.pay_out_again"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_payment_id"_s, which},
                {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, minor},
                {u"p_text"_s, text.isEmpty() ? QVariant() : QVariant(text)}}});
    }
    Result<Outcome> again(qint64 minor) { return again("sana", payment, minor, other); }
    Result<Outcome> leave(const char* who, const QString& reason, const QString& text = {})
    {
        return d.about(*d.as(who), u"desk.leave_payout"_s, payment,
            {{u"p_reason_code"_s, reason}, {u"p_text"_s, text}});
    }
    QJsonObject row(qint64 which) { return d.sheet(*d.as("mara"), which)[u"again"].toObject(); }
    bool offered(qint64 which)
    {
        return d.sheet(*d.as("sana"), which)[u"actions"][u"pay_again"][u"allowed"].toBool();
    }
    qint64 wallet() { return d.role(u"client_wallet"_s); }
    /// How many lists and counts show as not dealt with.
    qint64 waiting()
    {
        auto sana = d.as("sana");
        const auto counts = demand(sana->callJson({u"desk.payment_counts"_s, {}}));
        const qint64 listed = demand(
            sana->execute(
                u"select id from desk.list_payments('{\"tab\": \"all\", \"rules\": [{\"field\": "
                u"\"back\", \"op\": \"is\", \"values\": [\"open\"]}]}', 'newest')"_s))
                                  .rowCount();
        EXPECT_EQ(counts[u"came_back"].toInt(), listed);
        return listed;
    }
};

QString said(const Result<Outcome>& refused, QStringView member)
{
    EXPECT_FALSE(refused.has_value());
    return refused ? QString() : refused.error().args.value(member.toString()).toString();
}

} // namespace

TEST(PayAgain, GoesFromTheWalletToTheClientThroughOtherPeople)
{
    CameBack s;
    const qint64 onAccount = s.d.books().posted(s.d.books().ledgerAccount(s.d.desk().account()));
    EXPECT_EQ(s.wallet(), 60000);
    EXPECT_EQ(s.waiting(), 1);
    EXPECT_TRUE(s.offered(s.payment));
    const auto made = demand(s.again(60000));
    EXPECT_EQ(made.state, u"awaiting_approval"_s);
    EXPECT_EQ(s.waiting(), 0);
    EXPECT_FALSE(s.offered(s.payment));
    // Both name each other.
    const QString reference = s.d.reference(made.id);
    EXPECT_EQ(s.row(s.payment)[u"payments"][0][u"reference"].toString(), reference);
    EXPECT_EQ(s.row(s.payment)[u"dealt"].toString(), u"again"_s);
    EXPECT_EQ(s.row(made.id)[u"of"][u"reference"].toString(), s.d.reference(s.payment));
    EXPECT_TRUE(s.row(made.id)[u"from_wallet"].toBool());
    // Held at once, so that nobody puts it on the account meanwhile.
    const auto credit = s.d.as("sana")->command({u"desk.submit_wallet_credit"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_trading_account_id"_s, s.d.desk().account()},
            {u"p_amount_minor"_s, 1}}});
    EXPECT_EQ(credit.error().code, ErrorCode::Limit);
    auto sana = s.d.as("sana");
    EXPECT_EQ(s.d.desk().approve(*sana, made.id).error().code, ErrorCode::NotPermitted);
    s.d.approveAll(made.id);
    // No trading server is asked: the payout is all there is to carry out.
    EXPECT_EQ(s.d.state(made.id), u"executing"_s);
    EXPECT_EQ(s.wallet(), 0);
    EXPECT_EQ(s.d.carryOut(), 1);
    EXPECT_EQ(s.d.state(made.id), u"sent"_s);
    EXPECT_EQ(s.d.books().posted(s.d.books().ledgerAccount(s.d.desk().account())), onAccount);
    EXPECT_EQ(s.d.books().number(u"select sum(pending_out_minor)::int8 from book.balance"_s), 0);
    EXPECT_EQ(s.d.books().differences(), 0);
}

TEST(PayAgain, IsApprovedByNobodyWhoAskedForIt)
{
    CameBack s;
    const qint64 made = demand(s.again("joao", s.payment, 60000, s.other)).id;
    auto joao = s.d.as("joao");
    EXPECT_EQ(s.d.desk().approve(*joao, made).error().code, ErrorCode::FourEyes);
    auto mara = s.d.as("mara");
    demand(s.d.desk().approve(*mara, made));
}

TEST(PayAgain, IsAskedForByThoseWhoMayEnterWithdrawalsOfThatClient)
{
    CameBack s;
    for (const char* login : {"chen", "omar", "anna", "adam", "peter"}) {
        EXPECT_EQ(s.again(login, s.payment, 60000, s.other).error().code, ErrorCode::NotPermitted)
            << login;
    }
    EXPECT_EQ(s.again("sana", 999999, 60000, s.other).error().code, ErrorCode::NotFound);
    const qint64 stranger = s.d.addClient(u"Somebody Else"_s);
    s.d.run("update book.destination set client_id = " + QByteArray::number(stranger)
        + " where id = " + QByteArray::number(s.other));
    EXPECT_EQ(s.again(60000).error().code, ErrorCode::NotFound) << "another client's destination";
}

TEST(PayAgain, PaysNoMoreThanCameBack)
{
    CameBack s;
    EXPECT_EQ(s.again(0).error().code, ErrorCode::BadInput);
    // The wallet holds more than this payment brought.
    s.d.books().number(
        u"select book.post_journal('deposit', 'X', clock_timestamp(), null, null, array[row "
        u"(book.account('client_wallet', 'EUR', $1, null, null, 0), 500)::book.leg, row "
        u"(book.house_account('bank_client_money', 'EUR', 'bank', 1), -500)::book.leg])"_s,
        {s.d.desk().client()});
    const auto more = s.again(60001);
    EXPECT_EQ(said(more, u"limit"), u"came_back"_s);
    EXPECT_EQ(said(more, u"available"), u"60000"_s);
    const qint64 made = demand(s.again(50000)).id;
    const auto amend = [&](qint64 minor) {
        return s.d.about(*s.d.as("sana"), u"desk.amend_withdrawal"_s, made,
            {{u"p_amount_minor"_s, minor}, {u"p_destination_id"_s, s.other}});
    };
    EXPECT_EQ(said(amend(60001), u"limit"), u"came_back"_s) << "nor by changing it afterwards";
    demand(amend(60000));
    EXPECT_EQ(s.d.books().differences(), 0);
}

TEST(PayAgain, CountsWhatTheProviderKept)
{
    CameBack s;
    const qint64 short_ = s.d.desk().approved(40000);
    s.d.carryOut();
    s.comesBack(short_, 39000);
    EXPECT_EQ(said(s.again("sana", short_, 39001, s.other), u"available"), u"39000"_s);
    demand(s.again("sana", short_, 39000, s.other));
}

TEST(PayAgain, IsPaidByOneAtATimeHoweverOftenItComesBack)
{
    CameBack s;
    const qint64 first = demand(s.again(60000)).id;
    const auto twice = s.again(100);
    EXPECT_EQ(twice.error().code, ErrorCode::WrongState);
    EXPECT_EQ(said(twice, u"why"), u"paid_again"_s);
    EXPECT_EQ(said(twice, u"by"), s.d.reference(first));
    auto joao = s.d.as("joao");
    demand(s.d.desk().decide(*joao, u"desk.reject_payment"_s, first, u"duplicate"_s, {}));
    EXPECT_EQ(s.waiting(), 1) << "rejected: nobody has dealt with it again";
    const qint64 second = demand(s.again(60000)).id;
    s.d.approveAll(second);
    s.d.carryOut();
    EXPECT_EQ(said(s.again(100), u"why"), u"paid_again"_s) << "while it is under way";
    // It comes back too, less what its bank kept: that is what is left, whichever page asks.
    s.comesBack(second, 59000);
    EXPECT_EQ(s.waiting(), 1);
    EXPECT_EQ(said(s.again("sana", s.payment, 59001, s.other, u"new"_s), u"limit"), u"came_back"_s);
    const qint64 third = demand(s.again("sana", second, 59000, s.other, u"the bank erred"_s)).id;
    EXPECT_EQ(s.row(third)[u"of"][u"reference"].toString(), s.d.reference(s.payment));
    EXPECT_EQ(said(s.again(1), u"why"), u"paid_again"_s);
    EXPECT_EQ(said(s.again("sana", second, 1, s.other), u"why"), u"paid_again"_s);
    s.d.approveAll(third);
    s.d.carryOut();
    const qint64 payout = s.d.books().number(
        u"select id from book.instruction where payment_id = $1 and kind = 'payout'"_s, {third});
    demand(s.d.link(u"payout_status($1, $2, 'settled', 'po')"_s, {payout}));
    EXPECT_EQ(said(s.again(1), u"why"), u"paid_again"_s) << "it has arrived";
    EXPECT_EQ(s.wallet(), 0);
    EXPECT_EQ(s.d.books().differences(), 0);
}

TEST(PayAgain, IsEnteredOnceWhenManyAskAtTheSameTime)
{
    CameBack s;
    std::atomic<int> entered = 0;
    std::vector<std::thread> people;
    for (const char* login : {"sana", "joao", "mara", "ines", "sana", "joao"}) {
        people.emplace_back([&s, &entered, login] {
            if (s.again(login, s.payment, 10000, s.other))
                ++entered;
        });
    }
    for (std::thread& person : people)
        person.join();
    EXPECT_EQ(entered, 1);
    EXPECT_EQ(
        s.d.books().number(u"select count(*) from book.payment where again_of = $1"_s, {s.payment}),
        1);
    EXPECT_EQ(s.d.books().differences(), 0);
}

TEST(PayAgain, GoesWhereItCameFromOnlyForAReason)
{
    CameBack s;
    const qint64 same = s.d.desk().destination();
    EXPECT_EQ(s.row(s.payment)[u"came_from"][0].toInteger(), same);
    const auto bare = s.again("sana", s.payment, 60000, same);
    EXPECT_EQ(bare.error().code, ErrorCode::BadInput);
    EXPECT_EQ(said(bare, u"why"), u"same_destination"_s);
    const qint64 made =
        demand(s.again("sana", s.payment, 60000, same, u"the bank mistook it"_s)).id;
    demand(s.d.about(*s.d.as("sana"), u"desk.amend_withdrawal"_s, made,
        {{u"p_amount_minor"_s, 60000}, {u"p_destination_id"_s, s.other}}));
    const auto back = s.d.about(*s.d.as("sana"), u"desk.amend_withdrawal"_s, made,
        {{u"p_amount_minor"_s, 60000}, {u"p_destination_id"_s, same}});
    EXPECT_EQ(said(back, u"why"), u"same_destination"_s) << "nor by changing it afterwards";
}

TEST(PayAgain, IsNotOfferedForWhatDidNotComeBack)
{
    CameBack s;
    const qint64 settled = s.d.desk().approved(30000);
    EXPECT_EQ(said(s.again("sana", settled, 1, s.other), u"why"), u"state"_s);
    s.d.carryOut();
    EXPECT_EQ(said(s.again("sana", settled, 1, s.other), u"why"), u"state"_s);
    EXPECT_FALSE(s.offered(settled));
}

TEST(PayAgain, PaysOffTheAccountWhatFailedBeforeItWasSent)
{
    CameBack s;
    const qint64 failed = s.d.desk().approved(30000);
    s.d.refuse(s.d.claim().at(0));
    EXPECT_EQ(s.d.state(failed), u"failed"_s);
    const qint64 made = demand(s.again("sana", failed, 30000, s.other)).id;
    EXPECT_FALSE(s.row(made)[u"from_wallet"].toBool());
    EXPECT_EQ(s.d.books().pending(s.d.books().ledgerAccount(s.d.desk().account())), 30000);
    s.d.approveAll(made);
    EXPECT_EQ(s.d.state(made), u"approved"_s) << "the trading server is asked first";
    EXPECT_EQ(s.d.carryOut(), 2);
}

TEST(PayAgain, ReturnsToTheWalletWhenNobodyTakesIt)
{
    CameBack s;
    const qint64 made = demand(s.again(60000)).id;
    s.d.approveAll(made);
    s.d.refuse(s.d.claim().at(0));
    EXPECT_EQ(s.d.state(made), u"failed"_s);
    EXPECT_EQ(s.wallet(), 60000);
    EXPECT_EQ(s.d.role(u"payout_in_flight"_s), 0);
    EXPECT_EQ(s.d.carryOut(), 0) << "no trading server has anything to do with it";
    EXPECT_EQ(s.waiting(), 1);
    const qint64 next = demand(s.again("sana", made, 60000, s.other)).id;
    EXPECT_EQ(said(s.again(1), u"why"), u"paid_again"_s);
    EXPECT_TRUE(s.row(next)[u"from_wallet"].toBool());
    EXPECT_EQ(s.d.books().differences(), 0);
}

TEST(PayAgain, WaitsForPeopleWhateverMayBeApprovedByItself)
{
    CameBack s;
    EXPECT_EQ(demand(s.again(60000)).state, u"awaiting_approval"_s);
    EXPECT_EQ(s.d.books().number(u"select count(*) from book.payment_event where kind = "
                                 u"'auto_approved'"_s),
        0);
}

TEST(PayAgain, IsToldToThoseWhoMayAskForItUntilItIsDealtWith)
{
    CameBack c;
    const auto told = [&](const char* who) {
        const auto news = demand(c.d.as(who)->execute(
            u"select count(*) from desk.notifications() where kind = 'payout_came_back' and open"_s));
        return news.row(0).integer(0);
    };
    EXPECT_EQ(told("sana"), 1);
    EXPECT_EQ(told("chen"), 0) << "compliance enters no withdrawals";
    demand(c.again(60000));
    EXPECT_EQ(told("sana"), 0);

    CameBack kept;
    demand(kept.leave("sana", u"client_wishes"_s));
    EXPECT_EQ(kept.d.books().number(u"select count(*) from book.notification n where n.kind = "
                                    "'payout_came_back' and n.closed_at is null"_s),
        0);
}

TEST(PayAgain, MayBeSaidToStayWithAReason)
{
    CameBack s;
    EXPECT_EQ(s.leave("chen", u"client_wishes"_s).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(s.leave("sana", u"no_such_reason"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(s.leave("sana", u"other"_s).error().code, ErrorCode::BadInput) << "without words";
    demand(s.leave("sana", u"client_wishes"_s));
    EXPECT_EQ(s.waiting(), 0);
    EXPECT_EQ(s.row(s.payment)[u"dealt"].toString(), u"stays"_s);
    EXPECT_EQ(s.row(s.payment)[u"kept"][u"reason"].toString(), u"client_wishes"_s);
    EXPECT_EQ(s.leave("sana", u"client_wishes"_s).error().code, ErrorCode::WrongState);
    // The client thinks better of it.
    const qint64 made = demand(s.again(60000)).id;
    auto joao = s.d.as("joao");
    demand(s.d.desk().decide(*joao, u"desk.reject_payment"_s, made, u"duplicate"_s, {}));
    EXPECT_EQ(s.waiting(), 1) << "what was said before is over";
}
