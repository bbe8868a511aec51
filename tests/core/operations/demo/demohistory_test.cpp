#include "core/operations/demo/demobooks.h"
#include "core/operations/demo/demohistory.h"
#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demotime.h"

#include <QDateTime>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;
using namespace purser::demo;

namespace {

const DemoProfile tiny{u"tiny"_s, 80, 6, 400, 3'000, 120, 400};
const qint64 endUs = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;

struct Told {
    explicit Told(quint64 seed) : people(tiny, seed, endUs), history(tiny, people, seed, endUs)
    {
        history.tell([this](const DemoDeal& deal) {
            ++deals;
            moved[deal.account->login] += deal.profit + deal.storage + deal.commission;
            EXPECT_LT(deal.us, endUs);
        });
    }
    DemoPeople people;
    DemoHistory history;
    qint64 deals = 0;
    std::map<qint64, qint64> moved; ///< by login: what the deals come to
};

TEST(DemoHistory, HasExactlyWhatTheProfileSays)
{
    const Told told(7);
    EXPECT_EQ(told.deals, tiny.deals);
    EXPECT_EQ(static_cast<qint64>(told.history.payments().size()), tiny.payments);
}

TEST(DemoHistory, TheSameSeedTellsTheSameStory)
{
    const Told one(7);
    const Told two(7);
    const Told other(8);
    EXPECT_EQ(one.moved, two.moved);
    EXPECT_NE(one.moved, other.moved);
}

TEST(DemoHistory, LedgerAndTradingServerAgreeOnEveryAccount)
{
    const Told told(7);
    std::map<qint64, qint64> booked;
    for (const DemoBooking& booking : told.history.bookings()) {
        const DemoAccount& account = told.history.accounts()[static_cast<size_t>(booking.account)];
        if (booking.kind != DemoBooking::Kind::PayoutSettled)
            booked[account.login] += booking.amount;
    }
    for (const DemoAccount& account : told.history.accounts()) {
        EXPECT_EQ(booked[account.login], account.balance) << account.login;
        const auto deals = told.moved.find(account.login);
        EXPECT_EQ(deals == told.moved.end() ? 0 : deals->second, account.balance) << account.login;
    }
}

TEST(DemoHistory, NobodySpendsWhatIsNotThere)
{
    const Told told(9);
    DemoBooks books(told.history, std::vector<quint8>(told.history.accounts().size(), quint8(0)));
    qint64 us = 0;
    for (const DemoBooking& booking : told.history.bookings()) {
        EXPECT_GE(booking.us, us);
        us = booking.us;
        const auto legs = books.post(booking);
        EXPECT_EQ(legs[0].amount + legs[1].amount, 0);
        for (const DemoLeg& leg : legs) {
            if (leg.ledgerAccount == books.clientAccount(booking.account)) {
                EXPECT_GE(leg.balanceAfter, 0);
            }
        }
    }
}

TEST(DemoHistory, PaymentsAreNumberedInOrderOfTime)
{
    const Told told(7);
    const auto& payments = told.history.payments();
    for (size_t i = 1; i < payments.size(); ++i) {
        EXPECT_EQ(payments[i].id, payments[i - 1].id + 1);
        EXPECT_GE(payments[i].requestedUs, payments[i - 1].requestedUs);
    }
    for (const DemoPayment& payment : payments) {
        EXPECT_GT(payment.amount, 0);
        EXPECT_LE(payment.requestedUs, payment.decidedUs);
        EXPECT_LT(payment.settledUs, endUs);
    }
}

TEST(DemoMoney, ReferenceAmountsRoundHalfUpAsTheOfficeDoes)
{
    const DemoCurrency yen = *std::find_if(currencies().begin(), currencies().end(),
        [](const DemoCurrency& c) { return c.code == u"JPY"; });
    // 1,850,000 JPY × 0.00612 = 11,322.00 EUR; 1 JPY = 0.00612 EUR = 0.612 cents, rounded up to 1.
    EXPECT_EQ(referenceMinor(1'850'000, yen), 11'322'00);
    EXPECT_EQ(referenceMinor(1, yen), 1);
    EXPECT_EQ(usualAmount(11'322'00, yen), 1'850'000);
}

} // namespace
