#pragma once

#include <string_view>

namespace purser::screening {

/// Whether the words differ by one letter mistyped, left out, put in or exchanged with its
/// neighbour, or not at all.
bool isOneSlip(std::string_view a, std::string_view b);

} // namespace purser::screening
