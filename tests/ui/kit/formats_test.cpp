#include "ui/kit/text/formats.h"

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

Money money(qint64 minor, const QString& code, int exponent)
{
    return Money(minor, Currency(code, exponent));
}

QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

TEST(Isolated, KeepsTheOrderOfAFigureWhereTextRunsFromTheRight)
{
    EXPECT_EQ(isolated(u"+357 25"_s, QLocale(QLocale::Arabic)), u"\u2066+357 25\u2069"_s);
    EXPECT_EQ(isolated(u"+357 25"_s, QLocale(QLocale::German)), u"+357 25"_s);
}

TEST(Formats, MoneyInEnglish)
{
    const Formats formats(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(formats.money(money(485000, u"EUR"_s, 2)), u"4,850.00\u00a0EUR"_s);
    EXPECT_EQ(formats.money(money(-485000, u"EUR"_s, 2)), u"\u22124,850.00\u00a0EUR"_s);
    EXPECT_EQ(formats.money(money(1850000, u"JPY"_s, 0)), u"1,850,000\u00a0JPY"_s);
    EXPECT_EQ(formats.money(money(41800000, u"BTC"_s, 8)), u"0.41800000\u00a0BTC"_s);
    EXPECT_EQ(formats.money(money(1250750, u"KWD"_s, 3)), u"1,250.750\u00a0KWD"_s);
    EXPECT_EQ(formats.money(money(0, u"EUR"_s, 2)), u"0.00\u00a0EUR"_s);
    EXPECT_EQ(formats.amount(money(-1, u"EUR"_s, 2)), u"\u22120.01"_s);
}

TEST(Formats, MoneyIsExactAtBothEnds)
{
    const Formats formats(QLocale::c());
    EXPECT_EQ(formats.amount(money(std::numeric_limits<qint64>::max(), u"EUR"_s, 2)).remove(u','),
        u"92233720368547758.07"_s);
    EXPECT_EQ(formats.amount(money(std::numeric_limits<qint64>::min(), u"BTC"_s, 8)).remove(u','),
        u"\u221292233720368.54775808"_s);
}

TEST(Formats, MoneyInOtherLanguages)
{
    const Formats german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(german.money(money(485000000, u"EUR"_s, 2)), u"4.850.000,00\u00a0EUR"_s);
    const Formats arabic(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QString text = arabic.money(money(485000, u"EUR"_s, 2));
    EXPECT_TRUE(text.startsWith(u'\u2066') && text.endsWith(u'\u2069')) << text.toStdString();
    EXPECT_TRUE(text.contains(u"٤"_s)) << text.toStdString();
}

TEST(Formats, TimesAreShownInTheZoneOfTheOffice)
{
    const Formats formats(QLocale(QLocale::English, QLocale::UnitedKingdom),
        QTimeZone("Europe/Nicosia"));
    const QDateTime instant = at(u"2025-11-22T12:26:03Z"_s);
    EXPECT_EQ(formats.time(instant), u"14:26"_s);
    EXPECT_EQ(formats.timeWithSeconds(instant), u"14:26:03"_s);
    EXPECT_EQ(formats.dateTime(instant), u"22 Nov 2025 14:26"_s);
    EXPECT_EQ(formats.dateTime(at(u"2025-11-22T23:30:00Z"_s)), u"23 Nov 2025 01:30"_s);
    EXPECT_EQ(formats.time({}), QString());
    const QDateTime now = at(u"2025-11-22T20:00:00Z"_s);
    EXPECT_EQ(formats.shortDateTime(instant, now), u"14:26"_s);
    EXPECT_EQ(formats.shortDateTime(at(u"2025-03-01T07:00:00Z"_s), now), u"1 Mar 09:00"_s);
    EXPECT_EQ(formats.shortDateTime(at(u"2024-03-01T07:00:00Z"_s), now), u"1 Mar 2024"_s);
}

TEST(Formats, Durations)
{
    EXPECT_EQ(Formats::duration(-5), u"0 s"_s);
    EXPECT_EQ(Formats::duration(59), u"59 s"_s);
    EXPECT_EQ(Formats::duration(60), u"1 min"_s);
    EXPECT_EQ(Formats::duration(3599), u"59 min"_s);
    EXPECT_EQ(Formats::duration(3900), u"1 h 05"_s);
    EXPECT_EQ(Formats::duration(86399), u"23 h 59"_s);
    EXPECT_EQ(Formats::duration(86400), u"1 day"_s);
    EXPECT_EQ(Formats::duration(19 * 86400), u"19 days"_s);
    EXPECT_EQ(Formats::duration(90 * 86400), u"3 months"_s);
    EXPECT_EQ(Formats::duration(800LL * 86400), u"2 years"_s);
    EXPECT_EQ(Formats::countdown(252), u"4:12"_s);
    EXPECT_EQ(Formats::countdown(-1), u"0:00"_s);
}

TEST(Formats, AgesAndDeadlines)
{
    const QDateTime now = at(u"2025-11-22T12:00:00Z"_s);
    EXPECT_EQ(Formats::age(now.addSecs(-1), now), u"now"_s);
    EXPECT_EQ(Formats::age(now.addSecs(30), now), u"now"_s); // clocks differ a little
    EXPECT_EQ(Formats::age(now.addSecs(-4), now), u"4 s ago"_s);
    EXPECT_EQ(Formats::age(now.addDays(-1), now), u"yesterday"_s);
    EXPECT_EQ(Formats::age(now.addDays(-19), now), u"19 days ago"_s);
    EXPECT_EQ(Formats::shortAge(now.addSecs(-61), now), u"1 min"_s);
    EXPECT_EQ(Formats::due(now.addSecs(44 * 60), now), u"44 min"_s);
    EXPECT_EQ(Formats::due(now.addSecs(-12 * 60), now), u"12 min late"_s);
}

} // namespace
} // namespace purser::kit
