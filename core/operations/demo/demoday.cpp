#include "core/operations/demo/demoday.h"

#include "core/operations/demo/demoapplications.h"
#include "core/operations/demo/demoautomatic.h"
#include "core/operations/demo/democases.h"
#include "core/operations/demo/democontacts.h"
#include "core/operations/demo/demoendings.h"
#include "core/operations/demo/demokinds.h"
#include "core/operations/demo/demolaboratory.h"
#include "core/operations/demo/demopayouts.h"
#include "core/operations/demo/demopolicies.h"
#include "core/operations/demo/demoqueue.h"
#include "core/operations/demo/demoreviews.h"
#include "core/operations/demo/demoscans.h"

#include <QDateTime>

namespace purser::demo {

using namespace Qt::StringLiterals;

DemoDay::DemoDay(office::Connection& superuser, Options options)
    : m_connection(superuser), m_options(std::move(options))
{
}

Result<void> DemoDay::payOut()
{
    if (const auto paid = DemoPayouts(m_connection, m_options.seed).fill(); !paid)
        return paid;
    return DemoEndings(m_connection, QDateTime::currentDateTimeUtc().date()).addLapsed();
}

Result<DemoDay::Figures> DemoDay::open()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_options.progress(u"Opening a working day's payments …"_s);
    if (const auto agreed = DemoPolicies(m_connection).fill(); !agreed)
        return failure(agreed.error());
    const auto withdrawals = DemoQueue(m_connection, m_options.seed).fill();
    if (!withdrawals)
        return failure(withdrawals.error());
    const auto others = DemoKinds(m_connection, m_options.seed).fill();
    if (!others)
        return failure(others.error());
    m_options.progress(u"Entering a working day's applications …"_s);
    const auto applications = DemoApplications(m_connection, today).fill();
    if (!applications)
        return failure(applications.error());
    if (const auto ended = DemoEndings(m_connection, today).addDocuments(); !ended)
        return failure(ended.error());
    if (const auto reviewed = DemoReviews(m_connection, today).fill(); !reviewed)
        return failure(reviewed.error());
    if (const auto approved = DemoAutomatic(m_connection, today).fill(); !approved)
        return failure(approved.error());
    if (const auto decided = DemoLaboratory(m_connection).fill(); !decided)
        return failure(decided.error());
    if (const auto looked = DemoCases(m_connection).fill(); !looked)
        return failure(looked.error());
    if (const auto scanned = DemoScans(m_connection).fill(); !scanned)
        return failure(scanned.error());
    m_options.progress(u"Entering what clients ask …"_s);
    if (const auto asked = DemoContacts(m_connection).fill(); !asked)
        return failure(asked.error());
    return Figures{*withdrawals + *others, *applications};
}

} // namespace purser::demo
