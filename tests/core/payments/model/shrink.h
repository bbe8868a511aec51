#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace purser::tests {

/// A part of `all` that still fails and from which, as far as `most` trials tell, nothing can be
/// taken out: first halves, then quarters, in the end single ones. `all` itself fails.
template <typename T>
std::vector<T> shrunk(
    std::vector<T> all, const std::function<bool(const std::vector<T>&)>& fails, int most)
{
    for (size_t chunk = std::max<size_t>(1, all.size() / 2); most > 0;) {
        bool wasShortened = false;
        for (size_t from = 0; from < all.size() && most > 0;) {
            std::vector<T> part = all;
            const auto first = part.begin() + static_cast<std::ptrdiff_t>(from);
            part.erase(
                first, first + static_cast<std::ptrdiff_t>(std::min(chunk, all.size() - from)));
            --most;
            if (!part.empty() && fails(part)) {
                all = std::move(part);
                wasShortened = true;
            } else {
                from += chunk;
            }
        }
        if (chunk == 1 && !wasShortened)
            break;
        chunk = std::max<size_t>(1, chunk / 2);
    }
    return all;
}

} // namespace purser::tests
