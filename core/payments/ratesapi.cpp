#include "core/payments/ratesapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

/// Zero when there is none.
Rate rateFrom(JsonFields& fields, QStringView name)
{
    const Result<Rate> rate = Rate::fromScaled(fields.optionalInteger(name).value_or(0));
    if (!rate)
        fields.refuse(name.toString(), u"not_rate");
    return rate.value_or(Rate());
}

} // namespace

Result<MarketRateRow> marketRateRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"market_rate"_s);
    MarketRateRow row;
    row.id = fields.id<RateSourceId>(u"id");
    row.base = fields.text(u"base");
    row.quote = fields.text(u"quote");
    row.server = fields.optionalText(u"server");
    row.symbol = fields.optionalText(u"symbol");
    row.via = fields.optionalText(u"via");
    row.rate = rateFrom(fields, u"rate_e10");
    row.asOf = fields.optionalInstant(u"as_of_us");
    row.isFresh = fields.optionalFlag(u"fresh");
    row.problem = fields.optionalText(u"problem");
    row.bid = rateFrom(fields, u"bid_e10");
    row.ask = rateFrom(fields, u"ask_e10");
    row.mid = rateFrom(fields, u"mid_e10");
    row.before = rateFrom(fields, u"before_e10");
    row.since = fields.optionalInstant(u"since_us");
    return fields.finish(std::move(row));
}

office::Task<std::vector<MarketRateRow>> RatesApi::rates()
{
    return m_session.read({u"desk.list_market_rates"_s, {}}).map([](const office::Table& table) {
        return office::rowsOf<MarketRateRow>(table, marketRateRowFromJson);
    });
}

office::Task<RateSourceChoices> RatesApi::choices()
{
    return m_session.readJson({u"desk.rate_source_choices"_s, {}})
        .map([](const QJsonObject& object) {
            JsonFields fields(object, u"rate_source_choices"_s);
            RateSourceChoices choices{fields.texts(u"currencies"), fields.texts(u"servers")};
            return fields.finish(std::move(choices));
        });
}

office::Call RatesApi::accept(const QString& key, RateSourceId id, Rate seen, const QString& reason)
{
    return {u"desk.accept_market_rate"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()},
            {u"p_mid_e10"_s, static_cast<qlonglong>(seen.scaled())}, {u"p_reason"_s, reason}}};
}

} // namespace purser::payments
