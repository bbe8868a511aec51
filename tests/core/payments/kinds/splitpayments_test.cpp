// What a client asks for in parts meets the limits of the whole, in currencies with 0, 2, 3 and 8
// decimals. Payments against a model of the office: model/paymentmodel_test.cpp.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using purser::tests::demand;
using purser::tests::KindsDesk;

/// In parts a client gets out no more than at once, whichever the currency: the last part meets the
/// steps that the whole would have met. A part may lose half a minor unit of the reference currency
/// to rounding.
TEST(SplitPayments, MeetTheLimitsOfTheWhole)
{
    KindsDesk desk;
    desk.run("insert into policy.reference_rate (currency, day, rate_e10, source) values ('JPY', "
             "current_date, 61000000, 'test'), ('KWD', current_date, 30000000000, 'test'), ('BTC', "
             "current_date, 600000000000000, 'test')");
    const qint64 receiver = desk.addClient(u"Receiver"_s);
    auto sana = desk.as("sana");
    EXPECT_TRUE(rc::check([&] {
        static const std::pair<QString, qint64> whole[] = {{u"JPY"_s, 3'000'000},
            {u"EUR"_s, 3'000'000}, {u"KWD"_s, 9'000'000}, {u"BTC"_s, 50'000'000}};
        const auto& [currency, most] =
            *rc::gen::elementOf(std::vector(std::begin(whole), std::end(whole)));
        const qint64 amount = *rc::gen::inRange<qint64>(10, most);
        const int count = *rc::gen::inRange(2, 4);
        const qint64 to = desk.addAccount(receiver, currency);
        const auto give = [&](qint64 from, qint64 minor) {
            return demand(desk.transfer(*sana, from, to, minor)).id;
        };
        const qint64 once =
            give(desk.addAccount(desk.addClient(u"At Once"_s), currency, amount), amount);
        const qint64 account = desk.addAccount(desk.addClient(u"In Parts"_s), currency, amount);
        qint64 left = amount;
        qint64 last = 0;
        for (int part = 1; part <= count; ++part) {
            const qint64 minor =
                part == count ? left : *rc::gen::inRange<qint64>(1, left - (count - part) + 1);
            last = give(account, minor);
            left -= minor;
        }
        const auto of = [&](qint64 payment, const QString& column) {
            return desk.desk().number(payment, column);
        };
        RC_ASSERT(of(last, u"band_minor"_s) + count >= of(once, u"band_minor"_s));
        if (of(last, u"band_minor"_s) >= of(once, u"band_minor"_s))
            RC_ASSERT(of(last, u"steps_needed"_s) >= of(once, u"steps_needed"_s));
    }));
}
