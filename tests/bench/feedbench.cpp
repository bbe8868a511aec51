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
        {{u"p_from"_s, orNull(from)}, {u"p_to"_s, orNull(to)},
            {u"p_after_xid"_s, orNull(afterXid)}, {u"p_after_id"_s, afterId},
            {u"p_limit"_s, 5000}}};
}

} // namespace

void measureFeed(BenchOffice& office, Figures& figures, Depth depth)
{
    const int target = depth == Depth::Quick ? 2000 : 1000000;
    constexpr int Writers = 32;
    const int perTransaction = depth == Depth::Quick ? 5 : 50;
    auto idle = office.office().asOwner();
    must(idle->begin());
    must(idle->execute(
        u"insert into sync.change (entity, entity_id, version) values ('bench_idle', 1, 1)"_s));

    std::atomic<bool> writing = true;
    Timings lag;
    std::vector<bool> seen(static_cast<size_t>(target) + 1, false);
    qint64 repeated = 0;

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
                    if (seen[static_cast<size_t>(number)])
                        ++repeated;
                    seen[static_cast<size_t>(number)] = true;
                    // version carries the millisecond of writing, modulo what an int holds.
                    lag.add(static_cast<double>(
                        (now - row.value(u"version"_s).toVariant().toLongLong()) & 0x3fffffff));
                }
                more = page.value(u"more"_s).toBool();
            }
            from = to;
            if (last)
                break;
            last = stop;
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
        }
    });
    writing = false;
    reader.join();
    idle->rollback();

    qint64 missed = 0;
    for (int i = 1; i <= target; ++i)
        missed += seen[static_cast<size_t>(i)] ? 0 : 1;
    figures.addAtMost(
        u"changes missed of %L1, 32 writers and an idle open transaction"_s.arg(target),
        static_cast<double>(missed), 0, QString());
    figures.addAtMost(u"changes read twice"_s, static_cast<double>(repeated), 0, QString());
    figures.add(u"change feed at %L1 changes/s, lag p50"_s.arg(
                    static_cast<qint64>(target * 1000.0 / milliseconds)),
        u"%1 ms"_s.arg(lag.percentile(0.5), 0, 'f', 0), u"shown"_s, true);
    figures.add(u"change feed, lag p99"_s, u"%1 ms"_s.arg(lag.percentile(0.99), 0, 'f', 0),
        u"shown"_s, true);
}

} // namespace purser::bench
