#include "core/payments/gatewaysapi.h"

#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

office::Task<std::vector<GatewayMessage>> GatewaysApi::messages(bool onlyAlarms)
{
    const QString column = u"message"_s;
    return m_session
        .read({u"desk.list_gateway_messages"_s,
            {{u"p_only_alarms"_s, onlyAlarms}, {u"p_limit"_s, 500}}})
        .map([column](const office::Table& table) {
            return office::rowsOf<GatewayMessage>(table,
                [&column](const QJsonObject& row) {
                    return gatewayMessageFromJson(row.value(column).toObject());
                },
                {column});
        });
}

} // namespace purser::payments
