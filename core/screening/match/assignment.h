#pragma once

#include <cstddef>
#include <vector>

namespace purser::screening {

/// The one-to-one assignment of rows to columns with the greatest sum (Hungarian method). Values
/// are not negative; a pair of value 0 is never made.
///
/// @param values  row by row
/// @return for each row its column, or `columns` for none
std::vector<size_t> bestAssignment(const std::vector<double>& values, size_t rows, size_t columns);

} // namespace purser::screening
