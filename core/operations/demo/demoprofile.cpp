#include "core/operations/demo/demoprofile.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

std::optional<DemoProfile> DemoProfile::named(const QString& name)
{
    if (name == u"small")
        return DemoProfile{name, 2'000, 60, 6'000, 60'000, 365, 6'000};
    if (name == u"office")
        return DemoProfile{name, 100'000, 5'000, 1'000'000, 10'000'000, 730, 20'000};
    if (name == u"large")
        return DemoProfile{name, 1'000'000, 5'000, 1'000'000, 10'000'000, 730, 20'000};
    return std::nullopt;
}

QStringList DemoProfile::names()
{
    return {u"small"_s, u"office"_s, u"large"_s};
}

} // namespace purser::demo
