#include "app/simulator/mt5/group.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

QJsonObject Group::toJson() const
{
    return {{u"name"_s, name}, {u"server"_s, server}, {u"currency"_s, currency},
        {u"digits"_s, currencyDigits}, {u"company"_s, company},
        {u"hedging"_s, marginMode == Hedging}, {u"password_minimum"_s, passwordMinimum},
        {u"leverage"_s, defaultLeverage}, {u"margin_call"_s, marginCall}, {u"stop_out"_s, stopOut},
        {u"commission_per_lot"_s, fixedText(commissionPerLot.value, currencyDigits)},
        {u"fee_per_lot"_s, fixedText(feePerLot.value, currencyDigits)}};
}

Group Group::fromJson(const QJsonObject& object)
{
    Group group;
    group.name = object.value("name"_L1).toString();
    group.server = object.value("server"_L1).toInt(1);
    group.currency = object.value("currency"_L1).toString(u"USD"_s);
    group.currencyDigits = object.value("digits"_L1).toInt(2);
    group.company = object.value("company"_L1).toString();
    group.marginMode = object.value("hedging"_L1).toBool(true) ? Hedging : Netting;
    group.passwordMinimum = object.value("password_minimum"_L1).toInt(8);
    group.defaultLeverage = object.value("leverage"_L1).toInt(100);
    group.marginCall = object.value("margin_call"_L1).toInt(80);
    group.stopOut = object.value("stop_out"_L1).toInt(50);
    const auto amount = [&object, &group](QLatin1String name) {
        return Minor{readFixed(object.value(name).toString(), group.currencyDigits).value_or(0)};
    };
    group.commissionPerLot = amount("commission_per_lot"_L1);
    group.feePerLot = amount("fee_per_lot"_L1);
    return group;
}

} // namespace purser::simulator
