#include "ui/clients/review/openapplication.h"

#include "core/office/call.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

using office::Outcome;

OpenApplication::OpenApplication(ReviewApi& api, QObject* parent)
    : HeldItem(120ms, 250ms, 1500ms, parent), m_api(api)
{
}

OpenApplication::~OpenApplication()
{
    release();
}

office::Task<ApplicationFile> OpenApplication::ask(ApplicationId id)
{
    return m_api.file(id);
}

office::Task<Outcome> OpenApplication::sendTake(ApplicationId id)
{
    return m_api.send(ReviewApi::take(office::newCommandKey(), id, true));
}

void OpenApplication::sendRelease(ApplicationId id)
{
    m_api.send(ReviewApi::take(office::newCommandKey(), id, false));
}

bool OpenApplication::mayDecide() const
{
    const auto allowed = [this](ReviewStep step) { return file()->step(step).allowed; };
    return allowed(ReviewStep::ProposeApprove) || allowed(ReviewStep::ProposeReject)
        || allowed(ReviewStep::Agree);
}

void OpenApplication::noteHold()
{
    Q_EMIT holdChanged();
}

void OpenApplication::show(ApplicationFile next)
{
    const bool moved = file() && file()->digest != next.digest;
    HeldItem::show(std::move(next));
    if (moved)
        Q_EMIT evidenceMoved();
}

void OpenApplication::noteChange(const office::Change& change)
{
    if (!file())
        return;
    const bool application = change.entity == u"application"_s && change.id == id().value()
        && change.version > file()->version;
    const bool client = change.entity == u"client"_s && change.id == file()->client.value();
    if (application || client)
        reloadSoon();
}

} // namespace purser::clients
