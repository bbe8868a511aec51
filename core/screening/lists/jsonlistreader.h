#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// Reads entities as JSON, one object a line: Senzing records (RECORD_ID, RECORD_TYPE, FEATURES or
/// NAMES) and Follow-the-Money entities (id, schema, properties). Names of type alias are strong,
/// weakAlias weak. Things that are neither persons, companies, ships nor aircraft are skipped and
/// counted as orphans.
/// Errors: `Io`, `Parse` {path, line, what}: line_too_long, not_text, not_json, not_an_object, and
/// those of ListBuilder.
Result<ListVersion> readJsonList(const QString& path, const ListLimits& limits = {});

} // namespace purser::screening
