#pragma once

#include "tests/architecture/layertable.h"

namespace purser::architecture {

/// The table itself: names only folders it knows, and no folder reaches itself by way of others;
/// core never uses ui or app, ui never uses app, no desk uses a desk, nothing but tests uses tests.
Violations tableRunsOneWay(const LayerTable& table);

/// Every folder with C++ or a target belongs to a layer.
Violations everyFolderHasALayer(const SourceFiles& files, const LayerTable& table);

/// Project headers are included from the top of the tree ("core/base/money.h"), exist, and follow
/// the arrows.
Violations includesFollowTheArrows(const SourceFiles& files, const LayerTable& table);

/// Targets link only targets of folders that the arrows allow.
Violations linksFollowTheArrows(const SourceFiles& files, const LayerTable& table);

/// Qt modules where they belong: no Gui, Widgets and the like in core; Charts only in ui/charts;
/// Sql only in core/office and core/offline.
Violations qtModulesStayInPlace(const SourceFiles& files);

} // namespace purser::architecture
