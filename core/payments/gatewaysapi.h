#pragma once

#include "core/office/officesession.h"
#include "core/payments/gatewaymessage.h"

#include <vector>

namespace purser::payments {

/// What the office knows of its gateways.
class GatewaysApi
{
public:
    explicit GatewaysApi(office::OfficeSession& session) : m_session(session) {}

    /// The newest first.
    office::Task<std::vector<GatewayMessage>> messages(bool onlyAlarms);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments
