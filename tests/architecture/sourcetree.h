#pragma once

#include "tests/architecture/sourcefile.h"

namespace purser::architecture {

/// Every text file of the project that people write, from the folders that belong to it; folders of
/// builds and of the trial office are left out.
SourceFiles readTree(const QString& top);

/// The folders at the top of the tree.
QStringList topFolders(const QString& top);
/// Those of them that are no part of the layout.
QStringList strangeTopFolders(const QStringList& folders);

} // namespace purser::architecture
