#include "core/payments/termsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

Result<PaymentTerm> termFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"term"_s);
    PaymentTerm term;
    term.kind = fields.text(u"kind");
    term.payload = object.value(u"payload"_s).toObject();
    term.zone = fields.optionalText(u"zone");
    return fields.finish(std::move(term));
}

ClockEffect::At atOf(JsonFields& fields)
{
    ClockEffect::At at;
    at.clock = fields.text(u"clock");
    at.utc = fields.text(u"utc");
    at.utcThen = fields.optionalText(u"utc_then");
    return at;
}

Result<ClockEffect::At> atFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"clock"_s);
    ClockEffect::At at = atOf(fields);
    return fields.finish(std::move(at));
}

Result<ClockEffect::Hours> hoursFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hours"_s);
    ClockEffect::Hours hours;
    hours.weekday = fields.count(u"weekday");
    hours.opens = fields.child<ClockEffect::At>(u"opens", atFromJson);
    hours.closes = fields.child<ClockEffect::At>(u"closes", atFromJson);
    return fields.finish(std::move(hours));
}

Result<ClockEffect::CutOff> cutOffFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"cut_off"_s);
    ClockEffect::CutOff cutOff;
    cutOff.method = fields.text(u"method");
    cutOff.at = atOf(fields);
    return fields.finish(std::move(cutOff));
}

} // namespace

Result<ClockEffect> clockEffectFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"clock_effect"_s);
    ClockEffect effect;
    effect.zone = fields.text(u"zone");
    effect.change = fields.optionalDate(u"change");
    effect.hours = fields.list<ClockEffect::Hours>(u"hours", hoursFromJson);
    effect.cutOffs = fields.list<ClockEffect::CutOff>(u"cut_offs", cutOffFromJson);
    return fields.finish(std::move(effect));
}

Result<TermChoices> termChoicesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"term_choices"_s);
    TermChoices choices;
    choices.kinds = fields.texts(u"kinds");
    choices.methods = fields.texts(u"methods");
    choices.entities = fields.texts(u"entities");
    choices.calendars = fields.texts(u"calendars");
    choices.zones = fields.texts(u"zones");
    choices.approvers = fields.texts(u"approvers");
    choices.releasers = fields.texts(u"releasers");
    for (const QJsonValue& person : object.value(u"staff"_s).toArray())
        choices.staff.push_back({person[u"login"].toString(), person[u"name"].toString()});
    return fields.finish(std::move(choices));
}

office::Task<std::vector<PaymentTerm>> TermsApi::terms()
{
    return m_session.read({u"desk.payment_terms"_s, {}}).map([](const office::Table& table) {
        return office::rowsOf<PaymentTerm>(table, termFromJson, {u"payload"_s});
    });
}

office::Task<TermChoices> TermsApi::choices()
{
    return m_session.readJson({u"desk.payment_term_choices"_s, {}}).map(termChoicesFromJson);
}

office::Task<ClockEffect> TermsApi::clockEffect(const QString& kind, const QJsonObject& payload)
{
    return m_session
        .readJson({u"desk.clock_effect"_s,
            {{u"p_kind"_s, kind}, {u"p_payload"_s, office::jsonText(payload)}}})
        .map(clockEffectFromJson);
}

bool TermsApi::movesClocks(const QString& kind)
{
    return kind == "policy.business_day"_L1 || kind == "policy.business_zone"_L1
        || kind == "policy.bank_zone"_L1;
}

} // namespace purser::payments
