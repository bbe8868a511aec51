#pragma once

#include "ui/shell/login/officebook.h"

#include <functional>

class QObject;

namespace purser::workstation {

/// Starts the trial office of a folder (`purser-office trial start`, beside this program) without
/// blocking, and reads how to reach it. An office that runs already is only read.
/// Io {path} when the folder has no trial office, ServerUnavailable when it does not start.
void startTrial(const QString& directory, QObject* guard,
    std::function<void(Result<shell::OfficeEntry>)> done);

} // namespace purser::workstation
