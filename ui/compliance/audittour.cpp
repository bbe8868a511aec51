#include "ui/compliance/audittour.h"

#include "ui/compliance/auditlist.h"
#include "ui/compliance/auditview.h"
#include "ui/kit/desk/touronce.h"
#include "ui/kit/grid/grid.h"

using namespace Qt::StringLiterals;

namespace purser::compliance {

namespace {

using Done = std::function<void(bool)>;

/// Shows the records that match, with the first one open.
void showRecords(AuditView& view, const AuditFilter& filter, const Done& done)
{
    auto* once = new kit::TourOnce(&view, [&view, done](bool good) {
        if (good && view.list().grid()->loadedCount() > 0)
            view.list().grid()->setCurrentRow(0);
        done(good);
    });
    QObject::connect(&view.list(), &AuditList::loaded, once, [once] { once->finish(true); });
    view.list().setFilter(filter);
}

} // namespace

std::vector<kit::TourStop> auditTour(AuditView& view)
{
    AuditFilter approvals;
    approvals.command = u"payment.approve"_s;
    return {
        {u"records"_s, AuditView::tr("Every command and every read of personal data"),
            [&view](const Done& done) { showRecords(view, {}, done); }},
        {u"approvals"_s, AuditView::tr("Who approved what, sealed and signed"),
            [&view, approvals](const Done& done) { showRecords(view, approvals, done); }},
    };
}

} // namespace purser::compliance
