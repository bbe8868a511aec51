#include "core/screening/lists/shrinkguard.h"

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkCount(const ListVersion& list, const QString& what, qint64 before, qint64 after,
    const ShrinkRule& rule)
{
    const double least = static_cast<double>(before) * (1.0 - rule.mostLost);
    if (static_cast<double>(after) >= least)
        return {};
    return failure(ErrorCode::CheckFailed,
        {{u"list"_s, list.name}, {u"what"_s, what}, {u"before"_s, before}, {u"after"_s, after}});
}

} // namespace

Result<void> checkShrink(
    const ListVersion& before, const ListVersion& after, const ShrinkRule& rule)
{
    if (rule.allowed)
        return {};
    if (const auto good =
            checkCount(after, u"entities"_s, before.counts.entities, after.counts.entities, rule);
        !good)
        return good;
    return checkCount(after, u"names"_s, before.counts.names, after.counts.names, rule);
}

} // namespace purser::screening
