#include "app/simulator/faults/fault.h"

namespace purser::simulator {

QJsonObject Fault::toJson() const
{
    QJsonObject object = arguments;
    object[QStringLiteral("id")] = id;
    object[QStringLiteral("fault")] = name;
    object[QStringLiteral("endpoint")] = endpoint;
    object[QStringLiteral("subject")] = subject;
    object[QStringLiteral("skip")] = skip;
    object[QStringLiteral("remaining")] = remaining;
    object[QStringLiteral("probability")] = probability;
    object[QStringLiteral("delay_ms")] = delayMs;
    object[QStringLiteral("hits")] = hits;
    return object;
}

} // namespace purser::simulator
