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

} // namespace purser
