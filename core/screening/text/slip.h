#pragma once

#include <cstddef>
#include <string_view>

namespace purser::screening {

/// Letters of a word in which one typed wrong is still told from another name.
constexpr size_t shortestSlippedWord = 5;

/// Whether the words differ by one letter mistyped, left out, put in or exchanged with its
/// neighbour, or not at all.
bool isOneSlip(std::string_view a, std::string_view b);

} // namespace purser::screening
