#pragma once

#include "core/screening/lists/listset.h"

namespace purser::screening {

/// Reads a list of one's own: CSV with a header, a row an entity. Columns id and name are needed;
/// kind (person, organisation, vessel, aircraft; a person when empty), aliases, weak_aliases,
/// birth_dates, nationalities, countries, gender, documents, wallets, programs and remarks may be
/// there. Several values of a field are parted by semicolons.
/// Errors: `Io`, `Parse` of DelimitedReader and ListBuilder, no_header, kind, birth_date, gender.
Result<ListVersion> readOwnCsv(const QString& path, const ListLimits& limits = {});

} // namespace purser::screening
