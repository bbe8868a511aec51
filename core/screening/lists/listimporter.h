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

/// Everything of several paths as one set, ordered by name, so that the same lists have the same
/// digest wherever they were read.
/// Errors: those of importLists(); `BadInput` {list, what: twice} when two have one name, and
/// {what: no_list} without any path.
Result<std::shared_ptr<const ListSet>> importListSet(
    const QStringList& paths, const ListLimits& limits = {});

} // namespace purser::screening
