#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// Reads the UK Sanctions List (FCDO, CSV): a row a name, address or document; rows of one Unique
/// ID are one entity. Name 6 is the family name or the whole name; "Low quality a.k.a" is weak;
/// names in non-Latin script are names. Dates may be "dd/mm/1965".
/// Errors: `Io`, `Parse` of DelimitedReader and ListBuilder, not_uk_list.
Result<ListVersion> readUkCsv(const QString& path, const ListLimits& limits = {});

} // namespace purser::screening
