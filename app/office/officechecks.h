#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"

#include <QString>
#include <vector>

namespace purser::tool {

/// One line of `check`.
struct CheckLine {
    enum class Level { Ok, Warn, Fail };
    QString name;
    Level level = Level::Ok;
    QString text;

    QString levelName() const;
};

/// Looks over a running office as the database's superuser: schema and catalog, how the server lets
/// people in and what it logs, services, seals, disk. A line that cannot be read is a failure of
/// that line, not of the whole.
std::vector<CheckLine> checkOffice(office::Connection& superuser, bool isOnThisComputer);

} // namespace purser::tool
