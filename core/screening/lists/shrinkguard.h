#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// How much smaller a new version of a list may be.
struct ShrinkRule {
    double mostLost = 0.10; ///< share of entities or names
    bool allowed = false;   ///< somebody has said that it is right
};

/// Whether a new version may take the place of the one before: publishers have shipped cut-off
/// files that were well-formed.
/// Errors: `CheckFailed` {list, what: entities | names, before, after} when too many are gone.
Result<void> checkShrink(
    const ListVersion& before, const ListVersion& after, const ShrinkRule& rule = {});

} // namespace purser::screening
