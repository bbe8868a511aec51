#pragma once

#include "core/base/result.h"

#include <QJsonDocument>
#include <ostream>
#include <stdexcept>

namespace purser {

/// For GoogleTest's messages: `EXPECT_EQ(result.error().code, ErrorCode::Stale)` says the names.
inline void PrintTo(ErrorCode code, std::ostream* out)
{
    *out << errorName(code).toStdString();
}

} // namespace purser

namespace purser::tests {

/// An error as one line for a test's message.
inline std::string describe(const Error& error)
{
    return errorName(error.code).toStdString() + ' '
        + QJsonDocument(error.args).toJson(QJsonDocument::Compact).toStdString() + ' '
        + error.detail.toStdString();
}

/// The value of something that a test cannot go on without; the test fails with the error if not.
template <typename T>
T demand(Result<T> result)
{
    if (!result)
        throw std::runtime_error(describe(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace purser::tests
