#include "tests/ui/support/demooffice.h"

#include "core/operations/demo/demoapplications.h"
#include "core/operations/demo/demoautomatic.h"
#include "core/operations/demo/demokinds.h"
#include "core/operations/demo/demoloader.h"
#include "core/operations/demo/demopayouts.h"
#include "core/operations/demo/demopolicies.h"
#include "core/operations/demo/demoqueue.h"
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
    demand(demo::DemoPayouts(owner, seed).fill());
    demand(demo::DemoPolicies(owner).fill());
    demand(demo::DemoQueue(owner, seed).fill());
    demand(demo::DemoKinds(owner, seed).fill());
    demand(demo::DemoApplications(owner, QDateTime::currentDateTimeUtc().date()).fill());
    demand(demo::DemoAutomatic(owner, QDateTime::currentDateTimeUtc().date()).fill());
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
