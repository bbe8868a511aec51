#include "core/payments/gateways/resolution.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

namespace {

Resolution::Kind kindOf(Stage stage)
{
    using enum Resolution::Kind;
    switch (stage) {
    case Stage::Settled: return Done;
    case Stage::Announced:
    case Stage::AwaitingApproval:
    case Stage::Processing:
    case Stage::Authorized: return Pending;
    case Stage::Refused:
    case Stage::Cancelled:
    case Stage::Expired: return Refused;
    case Stage::Returned: return Returned;
    case Stage::ChargedBack:
    case Stage::NeedsPerson:
    case Stage::Unrecognized: return NeedsPerson;
    }
    return NeedsPerson;
}

} // namespace

Resolution resolve(const std::vector<Transaction>& found, const Money& asked,
    std::chrono::seconds ago, std::chrono::seconds patience)
{
    using enum Resolution::Kind;
    if (found.empty())
        return {ago < patience ? StillUnknown : NotThere, {}, {}};
    if (found.size() > 1)
        return {NeedsPerson, u"several"_s, {}};
    const Transaction& one = found.front();
    if (one.requested != asked)
        return {NeedsPerson, u"amount"_s, one.providerId};
    const Resolution::Kind kind = kindOf(one.stage);
    return {kind, kind == NeedsPerson ? one.word : QString(), one.providerId};
}

} // namespace purser::payments::gateways
