#pragma once

#include "core/office/connectionkeeper.h"
#include "core/operations/services/servicecontext.h"

#include <stop_token>

namespace purser::operations {

/// A service's own connection to the office, opened when needed and again after each loss. Belongs
/// to the thread that uses it.
class OfficeLink
{
public:
    /// @param part  names the connection in the server's list: "purser-bridge connector"
    OfficeLink(const ServiceContext& context, const QString& part);

    /// One attempt. Errors: those of the function, or an outage (see isOutage()); ConnectionLost
    /// leaves open whether the function took effect.
    Result<office::Table> call(const office::Call& call);
    Result<QJsonObject> callJson(const office::Call& call);

    /// Until the office has answered, yes or no. Only for functions that may be called twice: one
    /// that took effect unnoticed answers WrongState the second time. Gives the last failure when
    /// asked to stop.
    Result<office::Table> callUntilAnswered(const office::Call& call, const std::stop_token& stop);

private:
    template <typename T>
    Result<T> attempt(const std::function<Result<T>(office::Connection&)>& work);

    office::ConnectionKeeper m_keeper;
};

/// Whether the office could not be asked, as against having refused.
bool isOutage(const Error& error);

} // namespace purser::operations
