#include "app/office/commands/democommand.h"

#include "app/office/officetarget.h"
#include "core/operations/demo/demoday.h"
#include "core/operations/demo/demoloader.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace purser::tool {

using namespace Qt::StringLiterals;

QStringList DemoCommand::words() const
{
    return {u"demo"_s};
}

QString DemoCommand::summary() const
{
    return u"Fill an empty trial office with invented clients, deals and payments"_s;
}

void DemoCommand::addOptions(Options& options) const
{
    OfficeTarget::addTo(options);
    options.value(u"profile"_s, u"name"_s,
        u"small (2,000 clients, 60,000 deals), office (100,000 clients, 10 million deals) or large "
        u"(1 million clients). Small when not given."_s);
    options.value(u"seed"_s, u"number"_s, u"The same seed gives the same data (1)."_s);
    options.value(u"until"_s, u"day"_s, u"The past ends here, as 2026-01-31 (today)."_s);
    options.flag(u"no-queue"_s, u"Leave out the working day's open payments."_s);
}

Result<ExitCode> DemoCommand::run(const Options& options, Output& output) const
{
    const auto profile = demo::DemoProfile::named(
        options.has(u"profile"_s) ? options.text(u"profile"_s) : u"small"_s);
    bool isNumber = true;
    const quint64 seed =
        options.has(u"seed"_s) ? options.text(u"seed"_s).toULongLong(&isNumber) : 1;
    const QDate until = options.has(u"until"_s)
        ? QDate::fromString(options.text(u"until"_s), Qt::ISODate)
        : QDateTime::currentDateTimeUtc().date();
    for (const auto& [isGood, field] : {std::pair(profile.has_value(), u"profile"_s),
             std::pair(isNumber, u"seed"_s), std::pair(until.isValid(), u"until"_s)}) {
        if (!isGood)
            return failure(ErrorCode::BadInput, {{u"field"_s, field}});
    }
    const Result<OfficeTarget> target = OfficeTarget::from(options);
    if (!target)
        return failure(target.error());
    auto superuser = target->connectAsOwner();
    if (!superuser)
        return failure(superuser.error());

    QElapsedTimer clock;
    clock.start();
    demo::DemoLoader::Options load;
    load.profile = *profile;
    load.seed = seed;
    load.endUs = QDateTime(until, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
    load.progress = [&](const QString& step) {
        output.line(u"%1 s  %2"_s.arg(clock.elapsed() / 1000, 4).arg(step));
    };
    const auto figures = demo::DemoLoader(**superuser, load).load();
    if (!figures)
        return failure(figures.error());
    demo::DemoDay::Figures day;
    if (!options.has(u"no-queue"_s)) {
        demo::DemoDay today(**superuser, {seed, load.progress});
        if (const auto paid = today.payOut(); !paid)
            return failure(paid.error());
        const auto opened = today.open();
        if (!opened)
            return failure(opened.error());
        day = *opened;
    }
    output.line(
        u"%1 clients, %2 accounts, %3 deals, %4 payments, %5 journals, %6 open payments, %7 open applications in %8 s"_s
            .arg(figures->clients)
            .arg(figures->accounts)
            .arg(figures->deals)
            .arg(figures->payments)
            .arg(figures->journals)
            .arg(day.payments)
            .arg(day.applications)
            .arg(static_cast<double>(clock.elapsed()) / 1000, 0, 'f', 1));
    output.set(u"figures"_s,
        QJsonObject{{u"partners"_s, figures->partners}, {u"clients"_s, figures->clients},
            {u"accounts"_s, figures->accounts}, {u"deals"_s, figures->deals},
            {u"payments"_s, figures->payments}, {u"journals"_s, figures->journals},
            {u"open_payments"_s, day.payments}, {u"open_applications"_s, day.applications},
            {u"milliseconds"_s, clock.elapsed()}});
    return ExitCode::Done;
}

} // namespace purser::tool
