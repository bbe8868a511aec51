#pragma once

#include "app/office/trial/simulatorlink.h"
#include "core/base/result.h"
#include "core/office/connection.h"

#include <QJsonObject>
#include <QString>
#include <functional>

namespace purser::tool {

/// Gives an empty trial office its demo past and a working day's queue, and the simulated trading
/// server the same accounts. Nothing to do when the office has clients already.
Result<void> addTrialDemo(office::Connection& superuser, const SimulatorLink& link,
    const std::function<void(const QString&)>& progress);

/// Health and counts of a running office, for a person to look at.
QJsonObject officeFigures(office::Connection& superuser);

} // namespace purser::tool
