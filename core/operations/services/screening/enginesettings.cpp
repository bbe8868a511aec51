#include "core/operations/services/screening/enginesettings.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::operations {

using screening::EngineConfig;

namespace {
constexpr double thousandths = 1000;
}

Result<EngineConfig> engineConfigFrom(const QJsonObject& settings)
{
    EngineConfig config;
    const auto figures = config.figures();
    const QJsonObject wanted = settings.value(u"figures"_s).toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto figure = std::find_if(figures.begin(), figures.end(),
            [&](const auto& entry) { return it.key() == QLatin1String(entry.first); });
        if (figure == figures.end() || !it->isDouble())
            return failure(ErrorCode::Parse, {{u"field"_s, it.key()}});
        *figure->second = it->toInt() / thousandths;
    }
    for (const QJsonValue scope : settings.value(u"scopes"_s).toArray()) {
        const QString kind = scope[u"kind"_s].toString();
        config.scopes.push_back({scope[u"list"_s].toString(),
            kind.isEmpty() ? std::nullopt : std::optional(kind == "person"_L1),
            scope[u"review_milli"_s].toInt() / thousandths, scope[u"weak"_s].toBool()});
    }
    return config;
}

} // namespace purser::operations
