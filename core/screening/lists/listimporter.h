#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// What was found in a place where lists are kept.
struct ImportedLists {
    std::vector<std::shared_ptr<const ListVersion>> lists;
    QStringList ignored; ///< files of the folder that are no lists
};

/// Reads the lists of a path as their publishers ship them: a folder holding OFAC's delimited files
/// and any number of XML, CSV and JSON list files, or one such file. What a file is, is told by its
/// content, never by its name. In a folder, files that are no list are named in `ignored`.
///
/// Errors: `Io`, `Parse` of the readers; `BadInput` {path, what: no_list} when nothing is a list.
Result<ImportedLists> importLists(const QString& path, const ListLimits& limits = {});

} // namespace purser::screening
