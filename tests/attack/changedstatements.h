#pragma once

#include <QByteArray>
#include <optional>

namespace purser::tests {

/// What to execute in an office made from `file` so that it is as if `control` had been `instead` in
/// it: the functions that hold it, replaced; triggers made anew or dropped; rights taken back that
/// were granted, granted that were taken. Nothing when that does not say all of it, as with blocks
/// that do something at once.
std::optional<QByteArray> changedStatements(
    const QByteArray& file, const QByteArray& control, const QByteArray& instead);

} // namespace purser::tests
