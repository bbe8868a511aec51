#include "core/payments/differencesapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;

Result<DifferenceRow> differenceRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"difference"_s);
    DifferenceRow row;
    row.payment = fields.id<PaymentId>(u"payment_id");
    row.version = fields.count(u"version");
    row.reference = fields.text(u"reference");
    row.clientName = fields.text(u"client");
    row.provider = fields.text(u"provider");
    row.asked = fields.money(u"asked_minor", u"currency", u"exponent");
    row.difference = fields.money(u"amount_minor", u"currency", u"exponent");
    row.opened = fields.instant(u"opened_us");
    row.state = fields.text(u"state");
    row.outcomes = fields.texts(u"outcomes");
    row.outcome = fields.optionalText(u"outcome");
    row.text = fields.optionalText(u"text");
    row.proposedBy = fields.optionalText(u"proposed_by");
    row.isProposedByMe = fields.flag(u"proposed_by_you");
    row.settledBy = fields.optionalText(u"settled_by");
    row.settle = fields.child<AllowedAction>(u"settle", allowedActionFromJson);
    return fields.finish(std::move(row));
}

Result<std::vector<DifferenceRow>> differenceRowsOf(const office::Table& table)
{
    return office::rowsOf<DifferenceRow>(
        table, differenceRowFromJson, {u"outcomes"_s, u"settle"_s});
}

office::Task<std::vector<DifferenceRow>> DifferencesApi::differences(bool settled)
{
    return m_session.read(list(settled)).map(differenceRowsOf);
}

Call DifferencesApi::list(bool settled)
{
    return {u"desk.list_payout_differences"_s, {{u"p_settled"_s, settled}, {u"p_limit"_s, 500}}};
}

Call DifferencesApi::settle(
    const QString& key, PaymentId id, int version, const QString& outcome, const QString& text)
{
    return {u"desk.settle_difference"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_outcome"_s, outcome}, {u"p_text"_s, text}}};
}

} // namespace purser::payments
