#pragma once

#include "core/operations/services/officelink.h"
#include "core/operations/services/screening/listsinforce.h"

namespace purser::operations {

/// Tries settings of screening on the lists in force, where what screenings kept does not tell what
/// they would do: everybody's newest data is compared as it is now and as it would be, some at a
/// time, and the office keeps both scores. Nobody's screening changes.
class SettingsTrial
{
public:
    struct Progress {
        qint64 done = 0;
        qint64 of = 0; ///< 0: nothing is tried
    };

    /// The next slice of the oldest trial that waits or runs, if there is one.
    /// Errors: outages of the office; `Parse` for settings this engine does not understand.
    Result<Progress> step(OfficeLink& office, const ListsInForce& lists);

private:
    Result<void> prepare(const QJsonObject& trial, const ListsInForce& lists);
    QJsonArray compare(const QJsonArray& runs, const screening::Engine& now) const;

    QJsonObject m_settings; ///< of the engine below
    std::shared_ptr<const screening::Engine> m_engine;
};

} // namespace purser::operations
