#pragma once

#include "tests/architecture/sourcefile.h"

namespace purser::architecture {

/// Every .cpp and .h stands in a CMakeLists.txt of its folder or above, so that none is forgotten.
Violations everySourceIsListed(const SourceFiles& files);
/// Every folder with a CMakeLists.txt is taken in by the one above, so that it is really built.
Violations everyFolderIsBuilt(const SourceFiles& files);
/// Nothing left for later, no test that is switched off.
Violations nothingIsLeftUndone(const SourceFiles& files);
/// No path of somebody's computer.
Violations noPathOfADeveloper(const SourceFiles& files);

} // namespace purser::architecture
