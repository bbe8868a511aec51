#pragma once

#include <QtGlobal>

namespace purser::demo {

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 minute = 60 * second;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

} // namespace purser::demo
