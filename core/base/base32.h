#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>

namespace purser {

/// A number in Crockford's base 32 (0-9 and A-Z without I, L, O, U), filled with zeros up to
/// `digits`; longer when it needs more. Used where a person may have to read a code aloud and a
/// foreign system may change its case. Source: https://www.crockford.com/base32.html
QString toBase32(std::uint64_t value, int digits);

/// Reads it back, in either case, with I and L taken as 1 and O as 0. Nothing for other characters,
/// for empty text, and for a number of more than 64 bits.
std::optional<std::uint64_t> fromBase32(QStringView text);

} // namespace purser
