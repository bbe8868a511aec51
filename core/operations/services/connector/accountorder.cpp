#include "core/operations/services/connector/accountorder.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

Result<AccountOrder> parseAccountOrder(const office::RowView& row, qint64 lease)
{
    AccountOrder order;
    order.lease = lease;
    order.id = row.integer(u"id"_s);
    order.server = row.text(u"server"_s);
    order.login = trading::mt5::Login(row.integer(u"login"_s));
    order.attempts = static_cast<int>(row.integer(u"attempts"_s));
    order.isUnclear = row.flag(u"unclear"_s);
    const QString rights = row.text(u"rights"_s);
    bool isWhole = order.id > 0 && order.login.isValid();
    if (row.text(u"kind"_s) == u"leverage") {
        order.setting.leverage = row.integer(u"leverage"_s);
        isWhole = isWhole && *order.setting.leverage > 0;
    } else {
        if (const QString group = row.text(u"group_name"_s); !group.isEmpty())
            order.setting.group = group;
        // Closing only is the group's to say; what somebody else has shut stays shut.
        if (rights == u"read_only")
            order.setting.mayTrade = false;
        else if (row.flag(u"enable"_s))
            order.setting.mayTrade = true;
        isWhole = isWhole
            && (rights == u"read_only" || rights == u"full" || rights == u"close_only")
            && (rights != u"close_only" || order.setting.group);
    }
    if (!isWhole)
        return failure(ErrorCode::Internal, {{u"what"_s, u"account_order"_s}});
    return order;
}

} // namespace purser::operations
