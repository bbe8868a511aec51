#pragma once

#include <QString>

namespace purser::tests {

/// Name of the database with the office to clone.
QString templateDatabase();

/// Where a stopped cluster with the schema of this program and the standard staff lies, ready to be
/// copied. Made when it is not there yet.
QString preparedClusterDirectory();

} // namespace purser::tests
