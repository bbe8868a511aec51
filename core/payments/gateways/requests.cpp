#include "core/payments/gateways/requests.h"

#include <algorithm>

namespace purser::payments::gateways {

namespace {

constexpr qsizetype longestReference = 35;
constexpr qsizetype longestId = 64;

} // namespace

bool isReference(const QString& reference)
{
    const auto fits = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || c == u'-';
    };
    return !reference.isEmpty() && reference.size() <= longestReference
        && std::all_of(reference.cbegin(), reference.cend(), fits);
}

bool isProviderId(const QString& id)
{
    return !id.isEmpty() && id.size() <= longestId
        && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace purser::payments::gateways
