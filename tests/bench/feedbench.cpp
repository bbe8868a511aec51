// The change feed under 32 writers, with a transaction left open beside them: nothing missed, and
// how late.

#include "tests/bench/suites.h"

#include <QJsonArray>
#include <QJsonObject>
#include <atomic>
#include <chrono>
#include <thread>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

/// Empty texts are null: from the present, to the present, from the first row.
office::Call pageAfter(
    const QString& from, const QString& to, const QString& afterXid, qint64 afterId)
{
    return {u"desk.changes"_s,
        {{u"p_from"_s, orNull(from)}, {u"p_to"_s, orNull(to)}, {u"p_after_xid"_s, orNull(afterXid)},
            {u"p_after_id"_s, afterId}, {u"p_limit"_s, 5000}}};
}

struct FeedRun {
    qint64 missed = 0;
    qint64 repeated = 0;
    double perSecond = 0;
    Timings lag; ///< from writing a change to having read it
};

/// 32 writers put changes 1 to `target` into the feed, so many a transaction and with a pause after
/// each, while one reader follows as a desktop does.
FeedRun follow(BenchOffice& office, int target, int perTransaction, std::chrono::milliseconds pause)
{
    constexpr int Writers = 32;
    FeedRun run;
    std::atomic<bool> writing = true;
    std::vector<bool> seen(static_cast<size_t>(target) + 1, false);
    // Before the first writer: what is written from here on must come.
    QString from =
        must(office.staff(1)->callJson(pageAfter({}, {}, {}, 0))).value(u"to"_s).toString();
    std::thread reader([&] {
        auto person = office.staff(0);
        bool last = false;
        while (true) {
            const bool stop = !writing;
            QString to;
            QString afterXid = u"0"_s;
            qint64 afterId = 0;
            bool more = true;
            while (more) {
                const QJsonObject page =
                    must(person->callJson(pageAfter(from, to, afterXid, afterId)));
                const qint64 now = QDateTime::currentMSecsSinceEpoch();
                to = page.value(u"to"_s).toString();
                const QJsonArray rows = page.value(u"rows"_s).toArray();
                for (const auto& value : rows) {
                    const QJsonObject row = value.toObject();
                    afterXid = row.value(u"xid"_s).toString();
                    afterId = row.value(u"id"_s).toVariant().toLongLong();
                    if (row.value(u"entity"_s).toString() != u"bench"_s)
                        continue;
                    const qint64 number = row.value(u"entity_id"_s).toVariant().toLongLong();
                    if (number > target)
                        continue;
                    run.repeated += seen[static_cast<size_t>(number)] ? 1 : 0;
                    seen[static_cast<size_t>(number)] = true;
                    // version carries the millisecond of writing, modulo what an int holds.
                    run.lag.add(static_cast<double>(
                        (now - row.value(u"version"_s).toVariant().toLongLong()) & 0x3fffffff));
                }
                more = page.value(u"more"_s).toBool();
            }
            from = to;
            if (last)
                break;
            last = stop;
            // A desktop waits for the notifier's tick; this reader only does not turn in place.
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    });

    std::atomic<int> next = 1;
    const double milliseconds = together(Writers, [&](int) {
        auto writer = office.office().asOwner();
        while (true) {
            const int first = next.fetch_add(perTransaction);
            if (first > target)
                return;
            must(writer->begin());
            must(writer->execute(
                u"insert into sync.change (entity, entity_id, version) select 'bench', g, "
                "((extract(epoch from clock_timestamp()) * 1000)::int8 & 1073741823)::int4 from generate_series($1::int8, $2::int8) g"_s,
                {first, std::min(target, first + perTransaction - 1)}));
            if (first % (perTransaction * 10) == 1)
                must(writer->execute(u"select pg_sleep(0.003)"_s)); // commits out of order
            must(writer->commit());
            std::this_thread::sleep_for(pause);
        }
    });
    writing = false;
    reader.join();
    run.perSecond = target * 1000.0 / milliseconds;
    for (int i = 1; i <= target; ++i)
        run.missed += seen[static_cast<size_t>(i)] ? 0 : 1;
    return run;
}

} // namespace

void measureFeed(BenchOffice& office, Figures& figures, Depth depth)
{
    const bool quick = depth == Depth::Quick;
    auto idle = office.office().asOwner();
    must(idle->begin());
    must(idle->execute(
        u"insert into sync.change (entity, entity_id, version) values ('bench_idle', 1, 1)"_s));

    const int target = quick ? 2000 : 1000000;
    const FeedRun storm = follow(office, target, quick ? 5 : 50, std::chrono::milliseconds(0));
    figures.addAtMost(
        u"changes missed of %L1, 32 writers and an idle open transaction"_s.arg(target),
        static_cast<double>(storm.missed), 0, QString());
    figures.addAtMost(u"changes read twice"_s, static_cast<double>(storm.repeated), 0, QString());

    // A busy office: two thousand changes a second.
    const FeedRun day = follow(office, quick ? 2000 : 40000, 5, std::chrono::milliseconds(80));
    figures.add(
        u"change feed at %L1 changes/s, 32 writers and an idle open transaction, lag p50"_s.arg(
            static_cast<qint64>(day.perSecond)),
        u"%1 ms"_s.arg(day.lag.percentile(0.5), 0, 'f', 0), u"shown"_s, true);
    figures.add(u"change feed, lag p99"_s, u"%1 ms"_s.arg(day.lag.percentile(0.99), 0, 'f', 0),
        u"shown"_s, true);
    idle->rollback();
}

} // namespace purser::bench
