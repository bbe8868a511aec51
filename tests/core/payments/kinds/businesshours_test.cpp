// Hours by the clock of their calendar, held against a reckoning of its own: one minute after the
// other, by the zones that Qt reads, around every change of clocks of two years.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QTimeZone>
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using purser::tests::demand;
namespace office = purser::office;
using purser::tests::KindsDesk;

namespace {

constexpr int secondsOfMinute = 60;
constexpr int minutesOfDay = 24 * 60;
constexpr int daysAround = 6; ///< of a change of clocks

/// Two weeks of a zone, minute by minute: what clocks show, and which minutes are open.
class Minutes
{
public:
    Minutes(const QTimeZone& zone, const QDateTime& middle)
        : m_start(middle.date().addDays(-daysAround - 2), QTime(0, 0), Qt::UTC)
    {
        for (int n = 0; n < (2 * daysAround + 4) * minutesOfDay; ++n) {
            const QDateTime at = m_start.addSecs(qint64{n} * secondsOfMinute);
            m_local.push_back(
                m_start.secsTo(at) / secondsOfMinute + zone.offsetFromUtc(at) / secondsOfMinute);
        }
    }

    /// Opens every day but Wednesday from one minute of the day to another.
    void open(int opens, int closes)
    {
        m_open.assign(m_local.size(), false);
        for (int day = 1; day < 2 * daysAround + 3; ++day) {
            if (m_start.date().addDays(day).dayOfWeek() == Qt::Wednesday)
                continue;
            const qsizetype nextDay = first(qint64{day + 1} * minutesOfDay);
            const qsizetype end = std::min(when(day, closes), nextDay);
            for (qsizetype n = when(day, opens); n < end; ++n)
                m_open[static_cast<size_t>(n)] = true;
        }
    }
    int count(int from, int until) const
    {
        return static_cast<int>(
            std::count(m_open.begin() + from, m_open.begin() + std::max(from, until), true));
    }
    /// The minute at which so many open ones have passed.
    int after(int from, int minutes) const
    {
        int n = from;
        for (; minutes > 0; ++n)
            minutes -= m_open[static_cast<size_t>(n)] ? 1 : 0;
        return n;
    }
    qint64 seconds(int minute) const
    {
        return m_start.toSecsSinceEpoch() + qint64{minute} * secondsOfMinute;
    }
    /// Where samples may lie: two days from either end.
    static int least() { return 2 * minutesOfDay; }
    static int most() { return (2 * daysAround + 1) * minutesOfDay; }

private:
    /// The first minute at which clocks show that or later.
    qsizetype first(qint64 local) const
    {
        return std::find_if(m_local.begin(), m_local.end(), [local](qint64 shown) {
            return shown >= local;
        }) - m_local.begin();
    }
    /// The first of those that show it; where none does, as if clocks had not been set forward.
    qsizetype when(int day, int minute) const
    {
        const qint64 wanted = qint64{day} * minutesOfDay + minute;
        const qsizetype found = first(wanted);
        const qint64 before = m_local[static_cast<size_t>(found - 1)];
        return m_local[static_cast<size_t>(found)] == wanted ? found : found - 1 + wanted - before;
    }

    QDateTime m_start;
    std::vector<qint64> m_local; ///< in minutes since m_start, as if it were UTC
    std::vector<bool> m_open;
};

QList<QDateTime> changesOf(const QTimeZone& zone)
{
    QList<QDateTime> changes;
    for (const QTimeZone::OffsetData& change :
        zone.transitions(QDateTime({2026, 1, 1}, QTime(0, 0), Qt::UTC),
            QDateTime({2028, 1, 1}, QTime(0, 0), Qt::UTC)))
        changes.append(change.atUtc);
    if (changes.isEmpty())
        changes.append(QDateTime({2026, 3, 29}, QTime(1, 0), Qt::UTC));
    return changes;
}

class BusinessHours : public ::testing::TestWithParam<const char*>
{
};

QString clock(int minute)
{
    return QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
}

} // namespace

/// Hours at any time of the day or of the night, half of them about the hour in which clocks are
/// set.
TEST_P(BusinessHours, AreTheMinutesThatClocksShow)
{
    KindsDesk d;
    office::Connection& owner = d.desk().owner();
    // Nothing depends on the zone of a session.
    d.run("set timezone = 'America/New_York'; delete from policy.holiday");
    const QTimeZone zone{QByteArray(GetParam())};
    ASSERT_TRUE(zone.isValid());
    demand(owner.execute(
        u"update policy.business_zone set zone = $1"_s, {QString::fromLatin1(GetParam())}));
    const QList<QDateTime> changes = changesOf(zone);
    std::vector<Minutes> around;
    for (const QDateTime& change : changes)
        around.emplace_back(zone, change);
    const auto holds = [&] {
        const auto which = *rc::gen::inRange<size_t>(0, around.size());
        Minutes& minutes = around[which];
        // Clocks say one hour before it and another after.
        const QDateTime change = changes[static_cast<qsizetype>(which)];
        const QTime set =
            change.addSecs(*rc::gen::element(-secondsOfMinute, 0)).toTimeZone(zone).time();
        const int hour = set.msecsSinceStartOfDay() / 60'000;
        const bool isNear = *rc::gen::arbitrary<bool>();
        const int opens = *rc::gen::inRange(isNear ? std::max(0, hour - 120) : 0,
            isNear ? std::min(minutesOfDay - 1, hour + 120) : minutesOfDay - 1);
        const int closes = *rc::gen::inRange(
            opens + 1, isNear ? std::min(minutesOfDay, opens + 90) : minutesOfDay);
        const int from = *rc::gen::inRange(Minutes::least(), Minutes::most());
        const int until = *rc::gen::inRange(Minutes::least(), Minutes::most());
        minutes.open(opens, closes);
        const int count = minutes.count(from, until);
        const int some = count > 0 ? *rc::gen::inRange(1, count + 1) : 0;
        d.run("delete from policy.business_day");
        demand(owner.execute(u"insert into policy.business_day (weekday, opens, closes) select n, "
                             "$1::time, $2::time from generate_series(1, 7) n where n <> 3"_s,
            {clock(opens), clock(closes)}));
        const auto said =
            demand(owner.execute(u"select book.business_minutes(to_timestamp($1::bigint), "
                                 "to_timestamp($2::bigint)), extract(epoch from "
                                 "book.add_business_minutes(to_timestamp($1::bigint), "
                                 "$3))::bigint"_s,
                {minutes.seconds(from), minutes.seconds(until), some}));
        RC_ASSERT(said.row(0).integer(0) == count);
        if (some > 0)
            RC_ASSERT(said.row(0).integer(1) == minutes.seconds(minutes.after(from, some)));
    };
    EXPECT_TRUE(rc::check(GetParam(), holds));
}

/// A change at night, one of half an hour, at midnight, up to midnight; none; an odd offset.
INSTANTIATE_TEST_SUITE_P(Zones, BusinessHours,
    ::testing::Values("UTC", "Asia/Nicosia", "Europe/Berlin", "America/New_York", "Asia/Dubai",
        "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Auckland", "Africa/Cairo",
        "America/Scoresbysund"));
