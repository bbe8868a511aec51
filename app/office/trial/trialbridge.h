#pragma once

#include "app/office/trial/credentials.h"
#include "app/office/trial/simulatorlink.h"
#include "app/office/trial/triallayout.h"
#include "core/base/result.h"
#include "core/office/connection.h"

namespace purser::tool {

/// Writes what the bridge of a trial office reads: its configuration, a file for each secret, the
/// lists it screens against, and the sealer's key, which is made when there is none.
Result<void> writeBridgeFiles(
    const TrialLayout& layout, const TrialCredentials& credentials, const SimulatorLink& link);

/// Tells the office where its trading server is today; makes the row when there is none.
Result<void> connectTradingServer(office::Connection& superuser, const SimulatorLink& link);

} // namespace purser::tool
