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
    return fields.finish(std::move(term));
}

} // namespace

Result<TermChoices> termChoicesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"term_choices"_s);
    TermChoices choices;
    choices.kinds = fields.texts(u"kinds");
    choices.methods = fields.texts(u"methods");
    choices.entities = fields.texts(u"entities");
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

} // namespace purser::payments
