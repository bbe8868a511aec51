#include "core/trading/mt5/servermoney.h"

#include "tests/support/currencies.h"

#include <QRandomGenerator>

using namespace purser;
using namespace purser::trading::mt5;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

std::optional<std::int64_t> minor(const char* text, const Currency& currency)
{
    const Result<Money> money = moneyFromServer(QString::fromLatin1(text), currency);
    return money ? std::optional(money->minor()) : std::nullopt;
}

} // namespace

TEST(MoneyFromServer, ReadsEveryFormAServerPrints)
{
    EXPECT_EQ(minor("26000.00", usd), 2600000);
    EXPECT_EQ(minor("-0.05", usd), -5);
    EXPECT_EQ(minor("+1.5", usd), 150);
    EXPECT_EQ(minor(" 7 ", usd), 700);
    EXPECT_EQ(minor("1000.00", jpy), 1000);
    EXPECT_EQ(minor("0.00000001", btc), 1);
    EXPECT_EQ(minor("1e+02", usd), 10000);
    EXPECT_EQ(minor("-1.25E3", usd), -125000);
    EXPECT_EQ(minor("125e-2", usd), 125);
    EXPECT_EQ(minor("1.5e-1", usd), 15);
    EXPECT_EQ(minor("1e-08", btc), 1);
    EXPECT_EQ(minor("1e00", usd), 100);
}

TEST(MoneyFromServer, RefusesWhatItCannotReadExactly)
{
    for (const char* text :
        {"", " ", "-", "1.005", "1e-3", "NaN", "inf", "1,000.00", "1.0.0", "1e", "e5", "-e5", ".5",
            "1e400", "1e-400", "99999999999999999999", "1 000", "0x10", "--1", "1e1e1"})
        EXPECT_EQ(minor(text, usd), std::nullopt) << text;
}

TEST(MoneyFromServer, AgreesWithItselfInEveryNotation)
{
    QRandomGenerator random(99);
    for (int i = 0; i < 5000; ++i) {
        const auto value =
            static_cast<std::int64_t>(random.generate64() >> 12) - (std::int64_t(1) << 51);
        const Money money(value, btc);
        EXPECT_EQ(moneyFromServer(money.text(), btc)->minor(), value);
        const QString text = QString::number(value) + u"e-8"_s;
        EXPECT_EQ(moneyFromServer(text, btc)->minor(), value) << qPrintable(text);
        const QString zeros = QString::number(value) + QString(8, u'0') + u"e-16"_s;
        const Result<Money> padded = moneyFromServer(zeros, btc);
        ASSERT_TRUE(padded) << qPrintable(zeros);
        EXPECT_EQ(padded->minor(), value);
    }
}
