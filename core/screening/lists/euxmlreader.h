#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// Reads the EU's consolidated financial sanctions list (FSF export, XML 1.1): every name alias
/// with its strength, birth dates with circa and year ranges, citizenships, identifications.
/// The entity's id is logicalId.
/// Errors: `Io`, `Parse` of XmlRecords and ListBuilder, not_eu_list.
Result<ListVersion> readEuXml(const QString& path, const ListLimits& limits = {});

} // namespace purser::screening
