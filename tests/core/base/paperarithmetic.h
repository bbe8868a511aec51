#pragma once

#include "core/base/rounding.h"

#include <cstdint>
#include <string>

/// Arithmetic as on paper, digit by digit in text, to hold the program's results against. Slow,
/// unlimited, and written without a look at the code under test.
namespace purser::tests {

/// Digits of the magnitude, without leading zeros; zero is "0".
std::string digitsOf(std::int64_t number);

/// The product of two numbers given by their digits.
std::string timesOnPaper(const std::string& left, const std::string& right);

/// Cuts the last `dropped` digits off, rounded by looking at them.
std::string roundedOnPaper(const std::string& digits, int dropped, Rounding rounding);

/// Whether the digits stand for a number that fits 64 bits with this sign.
bool fitsOnPaper(const std::string& digits, bool negative);

/// With the sign in front; "-0" is "0".
std::string withSign(const std::string& digits, bool negative);

} // namespace purser::tests
