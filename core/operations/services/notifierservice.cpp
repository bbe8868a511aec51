#include "core/operations/services/notifierservice.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

NotifierService::NotifierService(ServiceContext context, std::chrono::milliseconds period)
    : PeriodicService(std::move(context), u"notifier"_s, period)
{
}

Result<QJsonObject> NotifierService::step(OfficeLink& office)
{
    return office.call({u"link.tick"_s, {}}).map([](const office::Table&) {
        return QJsonObject();
    });
}

} // namespace purser::operations
