#pragma once

#include "core/clients/review/applicationfile.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QCoreApplication>

namespace purser::clients {

/// The buttons of the decision bar for where an application stands.
class ReviewSteps
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::ReviewPage)

public:
    static QList<kit::Decision> of(const ApplicationFile& file);
};

} // namespace purser::clients
