#include "core/operations/demo/demoscans.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int signatures = 27000;
constexpr qint64 stillWaiting = 3;

} // namespace

Result<void> DemoScans::fill()
{
    const auto waiting = DemoActor::numberFrom(
        m_connection.execute(u"select count(*) from book.content_scan where state = 'waiting'"_s));
    if (!waiting)
        return failure(waiting.error());
    for (qint64 left = *waiting; left > stillWaiting; --left) {
        if (const Result<void> scanned = scanNext(); !scanned)
            return scanned;
    }
    return {};
}

Result<void> DemoScans::scanNext()
{
    const auto claimed = m_actor.runAs(
        u"purser_scan"_s, u"select sha256, claim from link.claim_scan($1, 60)"_s, {signatures});
    if (!claimed)
        return failure(claimed.error());
    if (claimed->isEmpty())
        return {};
    return DemoActor::done(m_actor.runAs(u"purser_scan"_s,
        u"select link.finish_scan($1, $2, 'clean', null, 'ClamAV 1.0.3', $3)"_s,
        {claimed->row(0).text(0), claimed->row(0).integer(1), signatures}));
}

} // namespace purser::demo
