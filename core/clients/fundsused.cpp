#include "core/clients/fundsused.h"

#include "core/base/jsonfields.h"

namespace purser::clients {

Result<FundsUsed> fundsUsedFromJson(const QJsonObject& object)
{
    JsonFields fields(object, QStringLiteral("source_of_funds"));
    FundsUsed funds;
    funds.used = fields.money(u"used");
    funds.declared = fields.optionalMoney(u"declared");
    funds.of = fields.optionalText(u"of");
    if (const auto percent = fields.optionalInteger(u"percent"))
        funds.percent = static_cast<int>(*percent);
    funds.deposits = static_cast<int>(fields.array(u"lines").size());
    return fields.finish(std::move(funds));
}

} // namespace purser::clients
