#pragma once

#include "core/base/result.h"

namespace purser::tests {

/// What a refusal says was wrong, or "(accepted)".
template <typename T>
QString problem(const Result<T>& result)
{
    return result ? QStringLiteral("(accepted)")
                  : result.error().args.value(QStringLiteral("what")).toString();
}

} // namespace purser::tests
