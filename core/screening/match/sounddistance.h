#pragma once

#include <string_view>

namespace purser::screening {

/// What turning one word into another costs, by sound: 1 for an unrelated consonant, less for
/// sounds that languages and clerks exchange (b/p, d/t, z/s, j/g, o/u), half for a vowel. Letters
/// changing places cost 0.7.
///
/// @param limit  the answer may be anything above it once the cost is known to exceed it
double soundDistance(std::string_view a, std::string_view b, double limit);

/// The same where `bare` comes from a script without vowels: vowels missing from it are free, its
/// a, w and y stand for vowels or for nothing.
double consonantDistance(std::string_view bare, std::string_view full, double limit);

/// What exchanging one sound for another costs.
double exchangeCost(char a, char b);

} // namespace purser::screening
