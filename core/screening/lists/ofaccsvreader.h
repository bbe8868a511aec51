#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// Whether a folder holds OFAC's delimited files (sdn.csv, or cons_prim.csv of the consolidated
/// list; names in any case).
bool holdsOfacCsv(const QString& folder);

/// Reads OFAC's delimited files: sdn.csv with alt.csv, add.csv and sdn_comments.csv where they are
/// (alt and add must be there). Rows of entities that sdn.csv does not hold are counted as orphans.
/// Errors: `Io`, `Parse` {path, line, what: too_few_columns, entity_number, entity_twice, … of
/// DelimitedReader}; too_many_entities beyond the limits.
Result<ListVersion> readOfacCsv(const QString& folder, const ListLimits& limits = {});

} // namespace purser::screening
