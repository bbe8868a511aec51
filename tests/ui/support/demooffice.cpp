#include "tests/ui/support/demooffice.h"

#include "core/operations/demo/demoday.h"
#include "core/operations/demo/demoloader.h"
#include "tests/support/demand.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

constexpr quint64 seed = 7;

qint64 lastMidnight()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return QDateTime(today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
}

} // namespace

void DemoOffice::fill(office::Connection& owner)
{
    // It brings partners of its own.
    demand(owner.script("delete from policy.staff_scope; delete from book.partner"));
    demo::DemoLoader::Options past;
    past.profile = demo::DemoProfile{u"test"_s, 400, 12, 1'200, 6'000, 120, 1'200};
    past.seed = seed;
    past.endUs = lastMidnight();
    demand(demo::DemoLoader(owner, past).load());
    demo::DemoDay day(owner, {seed});
    demand(day.payOut());
    demand(day.open());
}

qint64 DemoOffice::number(const QString& sql, const QVariantList& parameters)
{
    return demand(m_owner->execute(sql, parameters)).row(0).integer(0);
}

QString DemoOffice::text(const QString& sql, const QVariantList& parameters)
{
    return demand(m_owner->execute(sql, parameters)).row(0).text(0);
}

} // namespace purser::tests
