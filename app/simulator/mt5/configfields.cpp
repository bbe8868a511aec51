#include "app/simulator/mt5/configfields.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

WireValue renderCommission(const Group& group)
{
    WireValue tier = WireValue::object();
    tier.add(u"Mode"_s, WireValue::number(0))
        .add(u"Type"_s, WireValue::number(1))
        .add(u"Value"_s,
            WireValue::number(fixedText(group.commissionPerLot.value, group.currencyDigits)))
        .add(u"Minimal"_s, WireValue::number(u"0.00"_s))
        .add(u"RangeFrom"_s, WireValue::number(u"0.00"_s))
        .add(u"RangeTo"_s, WireValue::number(u"1000000.00"_s))
        .add(u"Currency"_s, WireValue::text(group.currency));
    WireValue tiers = WireValue::array();
    tiers.append(tier);
    WireValue commission = WireValue::object();
    commission.add(u"Name"_s, WireValue::text(u"Per lot"_s))
        .add(u"Description"_s, WireValue::text(QString()))
        .add(u"Path"_s, WireValue::text(u"*"_s))
        .add(u"Mode"_s, WireValue::number(0))
        .add(u"RangeMode"_s, WireValue::number(0))
        .add(u"ChargeMode"_s, WireValue::number(2))
        .add(u"TurnoverCurrency"_s, WireValue::text(QString()))
        .add(u"EntryMode"_s, WireValue::number(0))
        .add(u"Tiers"_s, tiers);
    return commission;
}

QString decimals(int count)
{
    return fixedText(0, count);
}

} // namespace

WireValue renderGroup(const Group& group)
{
    WireValue commissions = WireValue::array();
    if (group.commissionPerLot.value != 0)
        commissions.append(renderCommission(group));
    WireValue object = WireValue::object();
    object.add(u"Group"_s, WireValue::text(group.name))
        .add(u"Server"_s, WireValue::number(group.server))
        .add(u"PermissionsFlags"_s, WireValue::number(2))
        .add(u"AuthMode"_s, WireValue::number(0))
        .add(u"AuthPasswordMin"_s, WireValue::number(group.passwordMinimum))
        .add(u"Company"_s, WireValue::text(group.company))
        .add(u"CompanyPage"_s, WireValue::text(u"https://www.example.com"_s))
        .add(u"CompanyEmail"_s, WireValue::text(u"office@example.com"_s))
        .add(u"CompanySupportPage"_s, WireValue::text(QString()))
        .add(u"CompanySupportEmail"_s, WireValue::text(QString()))
        .add(u"CompanyCatalog"_s, WireValue::text(QString()))
        .add(u"Currency"_s, WireValue::text(group.currency))
        .add(u"CurrencyDigits"_s, WireValue::number(group.currencyDigits))
        .add(u"ReportsMode"_s, WireValue::number(0))
        .add(u"ReportsFlags"_s, WireValue::number(0))
        .add(u"NewsMode"_s, WireValue::number(2))
        .add(u"NewsCategory"_s, WireValue::text(QString()))
        .add(u"NewsLangs"_s, WireValue::array())
        .add(u"MailMode"_s, WireValue::number(1))
        .add(u"TradeFlags"_s, WireValue::number(31))
        .add(u"TradeInterestrate"_s, WireValue::number(u"0.00"_s))
        .add(u"TradeVirtualCredit"_s, WireValue::number(decimals(group.currencyDigits)))
        .add(u"TradeTransferMode"_s, WireValue::number(0))
        .add(u"MarginFreeMode"_s, WireValue::number(1))
        .add(u"MarginSOMode"_s, WireValue::number(0))
        .add(u"MarginCall"_s, WireValue::number(fixedText(group.marginCall * 100, 2)))
        .add(u"MarginStopOut"_s, WireValue::number(fixedText(group.stopOut * 100, 2)))
        .add(u"MarginFreeProfitMode"_s, WireValue::number(0))
        .add(u"MarginMode"_s, WireValue::number(group.marginMode))
        .add(u"MarginFlags"_s, WireValue::number(0))
        .add(u"DemoLeverage"_s, WireValue::number(group.defaultLeverage))
        .add(u"DemoDeposit"_s, WireValue::number(decimals(group.currencyDigits)))
        .add(u"LimitHistory"_s, WireValue::number(0))
        .add(u"LimitOrders"_s, WireValue::number(0))
        .add(u"LimitSymbols"_s, WireValue::number(0))
        .add(u"LimitPositions"_s, WireValue::number(0))
        .add(u"Commissions"_s, commissions)
        .add(u"Symbols"_s, WireValue::array());
    return object;
}

WireValue renderSymbol(const Symbol& symbol, const Group* group)
{
    const auto whole = [](qint64 value) { return WireValue::number(fixedText(value * 100, 2)); };
    WireValue object = WireValue::object();
    object.add(u"Symbol"_s, WireValue::text(symbol.name))
        .add(u"Path"_s, WireValue::text(symbol.path()))
        .add(u"ISIN"_s, WireValue::text(QString()))
        .add(u"Description"_s, WireValue::text(symbol.description))
        .add(u"International"_s, WireValue::text(QString()))
        .add(u"Basis"_s, WireValue::text(QString()))
        .add(u"Source"_s, WireValue::text(QString()))
        .add(u"Page"_s, WireValue::text(QString()))
        .add(u"CurrencyBase"_s, WireValue::text(symbol.baseCurrency))
        .add(u"CurrencyBaseDigits"_s, WireValue::number(2))
        .add(u"CurrencyProfit"_s, WireValue::text(symbol.profitCurrency))
        .add(
            u"CurrencyProfitDigits"_s, WireValue::number(symbol.profitCurrency == "JPY"_L1 ? 0 : 2))
        .add(u"CurrencyMargin"_s,
            WireValue::text(symbol.leveraged ? symbol.baseCurrency : symbol.profitCurrency))
        .add(u"CurrencyMarginDigits"_s, WireValue::number(2))
        .add(u"Digits"_s, WireValue::number(symbol.digits))
        .add(u"Point"_s, WireValue::number(fixedText(1, symbol.digits)))
        .add(u"TickFlags"_s, WireValue::number(3))
        .add(u"TradeMode"_s, WireValue::number(4))
        .add(u"CalcMode"_s, WireValue::number(symbol.leveraged ? 0 : 4))
        .add(u"ExecMode"_s, WireValue::number(2))
        .add(u"GTCMode"_s, WireValue::number(0))
        .add(u"FillFlags"_s, WireValue::number(3))
        .add(u"Spread"_s, WireValue::number(symbol.spread))
        .add(u"TickValue"_s, WireValue::number(u"0.00"_s))
        .add(u"TickSize"_s, WireValue::number(u"0.00"_s))
        .add(u"ContractSize"_s, whole(symbol.contractSize))
        .add(u"StopsLevel"_s, WireValue::number(0))
        .add(u"VolumeMin"_s, WireValue::number(100))
        .add(u"VolumeMinExt"_s, WireValue::number(1'000'000))
        .add(u"VolumeMax"_s, WireValue::number(1'000'000))
        .add(u"VolumeMaxExt"_s, WireValue::number(10'000'000'000))
        .add(u"VolumeStep"_s, WireValue::number(100))
        .add(u"VolumeStepExt"_s, WireValue::number(1'000'000))
        .add(u"VolumeLimit"_s, WireValue::number(0))
        .add(u"MarginFlags"_s, WireValue::number(0))
        .add(u"MarginInitial"_s, WireValue::number(u"0.00"_s))
        .add(u"MarginMaintenance"_s, WireValue::number(u"0.00"_s))
        .add(u"SwapMode"_s, WireValue::number(3))
        .add(u"SwapLong"_s, WireValue::number(fixedText(symbol.swapLong, 1)))
        .add(u"SwapShort"_s, WireValue::number(fixedText(symbol.swapShort, 1)))
        .add(u"Swap3Day"_s, WireValue::number(3))
        .add(u"TimeStart"_s, WireValue::number(0))
        .add(u"TimeExpiration"_s, WireValue::number(0))
        .add(u"SessionsQuotes"_s, WireValue::array())
        .add(u"SessionsTrades"_s, WireValue::array());
    if (group)
        object.add(u"SpreadDiff"_s, WireValue::number(0))
            .add(u"SpreadDiffBalance"_s, WireValue::number(0));
    return object;
}

} // namespace purser::simulator
