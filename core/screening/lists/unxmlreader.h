#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// Reads the UN Security Council's consolidated list (CONSOLIDATED_LIST): individuals and entities
/// with their names, names in original script, aliases (quality Low is weak), dates of birth that
/// are exact, approximate or spans, nationalities, places and documents. The entity's id is DATAID.
/// Errors: `Io`, `Parse` of XmlRecords and ListBuilder, not_un_list.
Result<ListVersion> readUnXml(const QString& path, const ListLimits& limits = {});

} // namespace purser::screening
