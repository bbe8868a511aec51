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
    WireValue object = accountFields().render(account, style);
    object.add(u"ApiData"_s, cells);
    return object;
}

WireValue renderDeal(const Deal& deal, const WireStyle& style)
{
    WireValue object = dealFields().render(deal, style);
    object.add(u"ApiData"_s, WireValue::array());
    return object;
}

WireValue renderOrder(const Order& order, const WireStyle& style)
{
    WireValue object = orderFields().render(order, style);
    object.add(u"ApiData"_s, WireValue::array());
    return object;
}

WireValue renderPosition(const Position& position, const WireStyle& style)
{
    WireValue object = positionFields().render(position, style);
    object.add(u"ApiData"_s, WireValue::array());
    return object;
}

} // namespace purser::simulator
