#include "app/simulator/mt5/recordfields.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

const FieldTable<Account>& accountFields()
{
    using T = FieldTable<Account>;
    static const T table = [] {
        T fields;
        fields.smallInteger(u"CurrencyDigits"_s, &Account::currencyDigits, T::Hidden)
            .integer(u"Login"_s, &Account::login)
            .text(u"Group"_s, &Account::group)
            .constant(u"CertSerialNumber"_s, u"0"_s)
            .integer(u"Rights"_s, &Account::rights)
            .text(u"MQID"_s, &Account::messengerId)
            .integer(u"Registration"_s, &Account::registration)
            .integer(u"LastAccess"_s, &Account::lastAccess)
            .integer(u"LastPassChange"_s, &Account::lastPasswordChange)
            .text(u"LastIP"_s, &Account::lastIp, T::Personal)
            .text(u"Name"_s, &Account::name, T::Personal)
            .text(u"FirstName"_s, &Account::firstName, T::Personal | T::NewBuild)
            .text(u"LastName"_s, &Account::lastName, T::Personal | T::NewBuild)
            .text(u"MiddleName"_s, &Account::middleName, T::Personal | T::NewBuild)
            .text(u"Company"_s, &Account::company, T::Personal)
            .text(u"Account"_s, &Account::bankAccount, T::Personal)
            .text(u"Country"_s, &Account::country, T::Personal)
            .integer(u"Language"_s, &Account::language)
            .integer(u"ClientID"_s, &Account::clientId, T::NewBuild)
            .text(u"City"_s, &Account::city, T::Personal)
            .text(u"State"_s, &Account::state, T::Personal)
            .text(u"ZIPCode"_s, &Account::zipCode, T::Personal)
            .text(u"Address"_s, &Account::address, T::Personal)
            .text(u"Phone"_s, &Account::phone, T::Personal)
            .text(u"Email"_s, &Account::email, T::Personal)
            .text(u"ID"_s, &Account::identity, T::Personal)
            .text(u"Status"_s, &Account::status)
            .text(u"Comment"_s, &Account::comment)
            .integer(u"Color"_s, &Account::color)
            .text(u"PhonePassword"_s, &Account::phonePassword, T::Personal)
            .integer(u"Leverage"_s, &Account::leverage)
            .integer(u"Agent"_s, &Account::agent)
            .money(u"Balance"_s, &Account::balance)
            .money(u"Credit"_s, &Account::credit)
            .constant(u"InterestRate"_s, u"0.00"_s)
            .constant(u"CommissionDaily"_s, u"0.00"_s)
            .constant(u"CommissionMonthly"_s, u"0.00"_s)
            .constant(u"CommissionAgentDaily"_s, u"0.00"_s)
            .constant(u"CommissionAgentMonthly"_s, u"0.00"_s)
            .money(u"BalancePrevDay"_s, &Account::balancePreviousDay)
            .money(u"BalancePrevMonth"_s, &Account::balancePreviousMonth)
            .derived(u"EquityPrevDay"_s,
                [](const Account& a) {
                    return fixedText(a.balancePreviousDay.value, a.currencyDigits);
                })
            .derived(u"EquityPrevMonth"_s,
                [](const Account& a) {
                    return fixedText(a.balancePreviousMonth.value, a.currencyDigits);
                })
            .text(u"TradeAccounts"_s, &Account::tradeAccounts)
            .text(u"LeadCampaign"_s, &Account::leadCampaign, T::NewBuild)
            .text(u"LeadSource"_s, &Account::leadSource, T::NewBuild)
            .integer(u"LimitOrders"_s, &Account::limitOrders, T::NewBuild)
            .integer(u"LimitPositions"_s, &Account::limitPositions, T::NewBuild)
            .text(u"ApiDataCells"_s, &Account::applicationData, T::Hidden)
            .text(u"PassMainHash"_s, &Account::mainPassword, T::Hidden)
            .text(u"PassInvestorHash"_s, &Account::investorPassword, T::Hidden)
            .text(u"PassApiHash"_s, &Account::apiPassword, T::Hidden);
        return fields;
    }();
    return table;
}

const FieldTable<Deal>& dealFields()
{
    using T = FieldTable<Deal>;
    static const T table = [] {
        T fields;
        fields.integer(u"Deal"_s, &Deal::ticket)
            .text(u"ExternalID"_s, &Deal::externalId)
            .integer(u"Login"_s, &Deal::login)
            .integer(u"Dealer"_s, &Deal::dealer)
            .integer(u"Order"_s, &Deal::order)
            .integer(u"Action"_s, &Deal::action)
            .integer(u"Entry"_s, &Deal::entry)
            .integer(u"Reason"_s, &Deal::reason)
            .smallInteger(u"Digits"_s, &Deal::digits)
            .smallInteger(u"DigitsCurrency"_s, &Deal::currencyDigits)
            .whole(u"ContractSize"_s, &Deal::contractSize)
            .instant(u"Time"_s, &Deal::timeMs)
            .text(u"Symbol"_s, &Deal::symbol)
            .price(u"Price"_s, &Deal::price)
            .price(u"PriceSL"_s, &Deal::stopLoss, T::NewBuild)
            .price(u"PriceTP"_s, &Deal::takeProfit, T::NewBuild)
            .volume(u"Volume"_s, &Deal::volume)
            .money(u"Profit"_s, &Deal::profit)
            .money(u"Value"_s, &Deal::value, T::NewBuild)
            .money(u"Storage"_s, &Deal::storage)
            .money(u"Commission"_s, &Deal::commission)
            .money(u"Fee"_s, &Deal::fee, T::NewBuild)
            .ratio(u"RateProfit"_s, &Deal::rateProfit)
            .ratio(u"RateMargin"_s, &Deal::rateMargin)
            .integer(u"ExpertID"_s, &Deal::expert)
            .integer(u"PositionID"_s, &Deal::position)
            .text(u"Comment"_s, &Deal::comment)
            .money(u"ProfitRaw"_s, &Deal::profitRaw)
            .price(u"PricePosition"_s, &Deal::positionPrice)
            .volume(u"VolumeClosed"_s, &Deal::volumeClosed)
            .constant(u"TickValue"_s, u"0.00"_s)
            .constant(u"TickSize"_s, u"0.00"_s)
            .constant(u"Flags"_s, u"0"_s)
            .constant(u"Gateway"_s, QString(), false)
            .constant(u"PriceGateway"_s, u"0.00"_s)
            .price(u"MarketBid"_s, &Deal::marketBid, T::NewBuild)
            .price(u"MarketAsk"_s, &Deal::marketAsk, T::NewBuild)
            .constant(u"MarketLast"_s, u"0"_s, true, T::NewBuild)
            .integer(u"ModificationFlags"_s, &Deal::modificationFlags);
        return fields;
    }();
    return table;
}

const FieldTable<Order>& orderFields()
{
    using T = FieldTable<Order>;
    static const T table = [] {
        T fields;
        fields.integer(u"Order"_s, &Order::ticket)
            .text(u"ExternalID"_s, &Order::externalId)
            .integer(u"Login"_s, &Order::login)
            .integer(u"Dealer"_s, &Order::dealer)
            .text(u"Symbol"_s, &Order::symbol)
            .smallInteger(u"Digits"_s, &Order::digits)
            .smallInteger(u"DigitsCurrency"_s, &Order::currencyDigits)
            .whole(u"ContractSize"_s, &Order::contractSize)
            .integer(u"State"_s, &Order::state)
            .integer(u"Reason"_s, &Order::reason)
            .instant(u"TimeSetup"_s, &Order::setupMs)
            .integer(u"TimeExpiration"_s, &Order::expiration)
            .instant(u"TimeDone"_s, &Order::doneMs)
            .integer(u"ModificationFlags"_s, &Order::modificationFlags)
            .integer(u"Type"_s, &Order::type)
            .constant(u"TypeFill"_s, u"0"_s)
            .constant(u"TypeTime"_s, u"0"_s)
            .price(u"PriceOrder"_s, &Order::price)
            .constant(u"PriceTrigger"_s, u"0"_s)
            .price(u"PriceCurrent"_s, &Order::currentPrice)
            .price(u"PriceSL"_s, &Order::stopLoss)
            .price(u"PriceTP"_s, &Order::takeProfit)
            .volume(u"VolumeInitial"_s, &Order::initialVolume)
            .volume(u"VolumeCurrent"_s, &Order::currentVolume)
            .integer(u"ExpertID"_s, &Order::expert)
            .integer(u"PositionID"_s, &Order::position)
            .integer(u"PositionByID"_s, &Order::positionBy, T::NewBuild)
            .text(u"Comment"_s, &Order::comment)
            .ratio(u"RateMargin"_s, &Order::rateMargin)
            .constant(u"ActivationMode"_s, u"0"_s)
            .constant(u"ActivationTime"_s, u"0"_s)
            .constant(u"ActivationPrice"_s, u"0"_s)
            .constant(u"ActivationFlags"_s, u"0"_s);
        return fields;
    }();
    return table;
}

const FieldTable<Position>& positionFields()
{
    using T = FieldTable<Position>;
    static const T table = [] {
        T fields;
        fields.integer(u"Position"_s, &Position::ticket)
            .text(u"ExternalID"_s, &Position::externalId)
            .integer(u"Login"_s, &Position::login)
            .integer(u"Dealer"_s, &Position::dealer)
            .text(u"Symbol"_s, &Position::symbol)
            .integer(u"Action"_s, &Position::action)
            .smallInteger(u"Digits"_s, &Position::digits)
            .smallInteger(u"DigitsCurrency"_s, &Position::currencyDigits)
            .integer(u"Reason"_s, &Position::reason)
            .whole(u"ContractSize"_s, &Position::contractSize)
            .instant(u"TimeCreate"_s, &Position::createdMs)
            .instant(u"TimeUpdate"_s, &Position::updatedMs)
            .integer(u"ModificationFlags"_s, &Position::modificationFlags)
            .price(u"PriceOpen"_s, &Position::openPrice)
            .price(u"PriceCurrent"_s, &Position::currentPrice)
            .price(u"PriceSL"_s, &Position::stopLoss)
            .price(u"PriceTP"_s, &Position::takeProfit)
            .volume(u"Volume"_s, &Position::volume)
            .money(u"Profit"_s, &Position::profit)
            .money(u"Storage"_s, &Position::storage)
            .ratio(u"RateProfit"_s, &Position::rateProfit)
            .ratio(u"RateMargin"_s, &Position::rateMargin)
            .integer(u"ExpertID"_s, &Position::expert)
            .integer(u"ExpertPositionID"_s, &Position::expertPosition)
            .text(u"Comment"_s, &Position::comment)
            .constant(u"ActivationMode"_s, u"0"_s)
            .constant(u"ActivationTime"_s, u"0"_s)
            .constant(u"ActivationPrice"_s, u"0"_s)
            .constant(u"ActivationFlags"_s, u"0"_s);
        return fields;
    }();
    return table;
}

} // namespace purser::simulator
