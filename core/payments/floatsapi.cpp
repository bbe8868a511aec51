#include "core/payments/floatsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;

Result<FloatRow> floatRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"float"_s);
    FloatRow row;
    row.provider = fields.text(u"provider");
    row.currency = fields.optionalText(u"currency");
    row.gateways = fields.texts(u"gateways");
    row.isKnown = fields.flag(u"known");
    row.ours = fields.optionalMoney(u"ours");
    row.promised = fields.optionalMoney(u"promised");
    row.free = fields.optionalMoney(u"free");
    row.told = fields.optionalMoney(u"told");
    row.isToldByPerson = fields.optionalText(u"told_by") == u"person";
    row.toldBy = fields.optionalText(u"told_login");
    row.toldText = fields.optionalText(u"told_text");
    row.toldAt = fields.optionalInstant(u"told_us");
    row.difference = fields.optionalMoney(u"difference");
    row.differs = fields.flag(u"differs");
    row.waiting = fields.count(u"waiting");
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

Result<FloatForm> floatFormFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"float_form"_s);
    FloatForm form;
    form.providers = fields.texts(u"providers");
    form.oldest = fields.optionalDate(u"oldest");
    const QJsonArray currencies = fields.array(u"currencies");
    for (const QJsonValue& value : currencies)
        form.currencies.append(Currency(value[u"code"].toString(), value[u"exponent"].toInt()));
    return fields.finish(std::move(form));
}

Result<FloatMoveRow> floatMoveRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"float_move"_s);
    FloatMoveRow row;
    row.id = fields.id<FloatMoveId>(u"id");
    row.move.provider = fields.text(u"provider");
    row.move.isOut = fields.text(u"direction") == u"out";
    row.move.counterpart = fields.optionalText(u"counterpart");
    row.move.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.move.bankReference = fields.text(u"bank_ref");
    row.move.valueDate = fields.optionalDate(u"value_date");
    row.move.text = fields.optionalText(u"text");
    row.state = fields.word<EntryState>(u"state");
    row.enteredBy = fields.optionalText(u"entered_by");
    row.isMine = fields.flag(u"entered_by_you");
    row.entered = fields.instant(u"entered_us");
    row.decidedBy = fields.optionalText(u"decided_by");
    row.decidedText = fields.optionalText(u"decided_text");
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

Result<std::vector<FloatRow>> FloatsApi::floatsFrom(const office::Table& table)
{
    return office::rowsOf<FloatRow>(table,
        [](const QJsonObject& row) { return floatRowFromJson(row.value(u"float"_s).toObject()); },
        {u"float"_s});
}

Result<std::vector<FloatMoveRow>> FloatsApi::movesFrom(const office::Table& table)
{
    return office::rowsOf<FloatMoveRow>(table, floatMoveRowFromJson);
}

office::Task<FloatForm> FloatsApi::form()
{
    return m_session.readJson(readForm()).map(floatFormFromJson);
}

office::Task<std::vector<FloatRow>> FloatsApi::floats()
{
    return m_session.read(listFloats()).map(floatsFrom);
}

office::Task<std::vector<FloatMoveRow>> FloatsApi::moves(const QString& state, int limit)
{
    return m_session.read(listMoves(state, limit)).map(movesFrom);
}

Call FloatsApi::readForm()
{
    return {u"desk.float_form"_s, {}};
}

Call FloatsApi::listFloats()
{
    return {u"desk.list_floats"_s, {}};
}

Call FloatsApi::listMoves(const QString& state, int limit)
{
    return {u"desk.list_float_moves"_s,
        {{u"p_state"_s, state.isEmpty() ? QVariant() : QVariant(state)}, {u"p_limit"_s, limit}}};
}

Call FloatsApi::record(const QString& key, const FloatMove& move)
{
    return {u"desk.record_float_move"_s,
        {{u"p_key"_s, key}, {u"p_provider"_s, move.provider},
            {u"p_direction"_s, move.isOut ? u"out"_s : u"in"_s},
            {u"p_counterpart"_s,
                move.counterpart.isEmpty() ? QVariant() : QVariant(move.counterpart)},
            {u"p_amount_minor"_s, static_cast<qlonglong>(move.amount.minor())},
            {u"p_currency"_s, move.amount.currency().code()}, {u"p_ref"_s, move.bankReference},
            {u"p_value_date"_s,
                move.valueDate.isValid() ? QVariant(move.valueDate.toString(Qt::ISODate))
                                         : QVariant()},
            {u"p_text"_s, move.text}}};
}

Call FloatsApi::decide(
    const QString& key, FloatMoveId id, int version, bool isRight, const QString& text)
{
    return {u"desk.decide_float_move"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_right"_s, isRight}, {u"p_text"_s, text}}};
}

Call FloatsApi::tell(const QString& key, const QString& provider, const Money& balance, int version,
    const QString& text)
{
    return {u"desk.enter_float"_s,
        {{u"p_key"_s, key}, {u"p_provider"_s, provider},
            {u"p_currency"_s, balance.currency().code()}, {u"p_version"_s, version},
            {u"p_minor"_s, static_cast<qlonglong>(balance.minor())}, {u"p_text"_s, text}}};
}

} // namespace purser::payments
