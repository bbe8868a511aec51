#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// Reads OFAC's sdn.xml (sdnList): the same as the delimited files hold, in fields of its own.
/// Aliases of category weak are weak; "Digital Currency Address" documents are wallets.
/// Errors: `Io`, `Parse` of XmlRecords and ListBuilder, not_ofac_list, record_count when the file
/// holds another number of entries than it says.
Result<ListVersion> readOfacXml(const QString& path, const ListLimits& limits = {});

} // namespace purser::screening
