#pragma once

#include "core/network/http/httpmessage.h"

#include <QByteArray>
#include <map>

namespace purser::trading::mt5 {

/// Cookies of one session with one server. No document mentions any, so whatever is set is returned
/// until the session ends.
class Cookies
{
public:
    void take(const network::HttpResponse& response);
    /// The value of the Cookie header; empty when there is none.
    QByteArray header() const;
    void clear() { m_values.clear(); }

private:
    std::map<QByteArray, QByteArray> m_values;
};

} // namespace purser::trading::mt5
