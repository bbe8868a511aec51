#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace purser {

/// A value, or the expected failure that prevented it. Exceptions are bugs.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::BadInput, {{u"field", u"amount"}});`
inline tl::unexpected<Error> failure(ErrorCode code, QJsonObject args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// A value that cannot be taken: BadInput with the argument `what`, a word of a closed list that
/// the function's comment names.
inline tl::unexpected<Error> badInput(const QString& what)
{
    return failure(ErrorCode::BadInput, {{QStringLiteral("what"), what}});
}

} // namespace purser
