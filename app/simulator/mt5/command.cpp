#include "app/simulator/mt5/command.h"

#include <QJsonDocument>

namespace purser::simulator {

using namespace Qt::StringLiterals;

const Account* CommandContext::visible(qint64 login) const
{
    const Account* account = book.accounts().find(login);
    return account && manager.sees(account->group) ? account : nullptr;
}

const Account* CommandContext::account() const
{
    const std::optional<qint64> login = parameters.integer(u"login"_s);
    return login ? visible(*login) : nullptr;
}

CommandResult CommandResult::total(qsizetype count)
{
    WireValue object = WireValue::object();
    object.add(u"Total"_s, WireValue::number(count));
    return object;
}

WireValue renderAccount(const Account& account, const WireStyle& style)
{
    WireValue cells = WireValue::array();
    const QJsonArray stored = QJsonDocument::fromJson(account.applicationData.toUtf8()).array();
    for (const QJsonValue& value : stored) {
        const QJsonObject cell = value.toObject();
        WireValue object = WireValue::object();
        for (const QString& name :
            {u"AppID"_s, u"ID"_s, u"ValueInt"_s, u"ValueUInt"_s, u"ValueDouble"_s})
            object.add(name, WireValue::number(cell.value(name).toString(u"0"_s)));
        cells.append(object);
    }
    return accountFields().render(account, style, {{u"ApiData"_s, cells}});
}

WireValue renderDeal(const Deal& deal, const WireStyle& style)
{
    return dealFields().render(deal, style, {{u"ApiData"_s, WireValue::array()}});
}

WireValue renderOrder(const Order& order, const WireStyle& style)
{
    return orderFields().render(order, style, {{u"ApiData"_s, WireValue::array()}});
}

WireValue renderPosition(const Position& position, const WireStyle& style)
{
    return positionFields().render(position, style, {{u"ApiData"_s, WireValue::array()}});
}

} // namespace purser::simulator
