#pragma once

#include <QtCore/qtestsupport_core.h>
#include <utility>

namespace purser::tests {

/// Lets the event loop run until the condition holds; false when it does not within the time.
template <typename Condition>
bool eventually(Condition condition, int milliseconds = 20'000)
{
    return QTest::qWaitFor(std::move(condition), milliseconds);
}

} // namespace purser::tests
