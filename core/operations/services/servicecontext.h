#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/secret.h"
#include "core/office/officeaddress.h"

#include <QString>

namespace purser::operations {

/// What every service is given: where the office is, who it is there, and what it may use.
struct ServiceContext {
    office::OfficeAddress office;
    QString login; ///< the service's own database login
    Secret password;
    QString host; ///< name of this computer in the health rows
    const Clock& clock;
    Logger log;
};

} // namespace purser::operations
