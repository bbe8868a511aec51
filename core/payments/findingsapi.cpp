#include "core/payments/findingsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;

Result<FindingRow> findingRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"finding"_s);
    FindingRow row;
    row.id = fields.id<FindingId>(u"id");
    row.payment = fields.id<PaymentId>(u"payment_id");
    row.reference = fields.text(u"reference");
    row.clientName = fields.text(u"client");
    row.asked = fields.money(u"asked_minor", u"asked_currency", u"asked_exponent");
    row.provider = fields.text(u"provider");
    row.providerReference = fields.text(u"provider_ref");
    row.reason = fields.word<FindingReason>(u"reason");
    row.word = fields.optionalText(u"word");
    if (fields.optionalInteger(u"amount_minor"))
        row.shown = fields.money(u"amount_minor", u"currency", u"exponent");
    row.payer = fields.optionalText(u"payer");
    row.firstSeen = fields.instant(u"first_seen_us");
    row.lastSeen = fields.instant(u"last_seen_us");
    row.times = fields.count(u"times");
    row.state = fields.word<FindingState>(u"state");
    const QStringList outcomes = fields.texts(u"outcomes");
    for (const QString& word : outcomes)
        row.outcomes.push_back(Listed<FindingOutcome>::fromWord(word));
    row.outcome = Listed<FindingOutcome>::fromWord(fields.optionalText(u"outcome"));
    row.proposedBy = fields.optionalText(u"proposed_by");
    row.isProposedByMe = fields.flag(u"proposed_by_you");
    row.text = fields.optionalText(u"text");
    row.settledBy = fields.optionalText(u"settled_by");
    if (fields.optionalInteger(u"said_minor"))
        row.said = fields.money(u"said_minor", u"said_currency", u"said_exponent");
    const QJsonArray currencies = object.value(u"currencies"_s).toArray();
    for (const QJsonValue& value : currencies)
        row.currencies.append(Currency(value[u"code"].toString(), value[u"exponent"].toInt()));
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

Result<std::vector<FindingRow>> findingRowsOf(const office::Table& table)
{
    return office::rowsOf<FindingRow>(table, findingRowFromJson, {u"outcomes"_s, u"currencies"_s});
}

office::Task<std::vector<FindingRow>> FindingsApi::findings(const QString& state, int limit)
{
    return m_session.read(list(state, limit)).map(findingRowsOf);
}

Call FindingsApi::list(const QString& state, int limit)
{
    return {u"desk.list_findings"_s,
        {{u"p_state"_s, state.isEmpty() ? QVariant() : QVariant(state)}, {u"p_limit"_s, limit}}};
}

Call FindingsApi::settle(const QString& key, FindingId id, int version, FindingOutcome outcome,
    const QString& text, const std::optional<Money>& came)
{
    return {u"desk.settle_finding"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_outcome"_s, Listed<FindingOutcome>(outcome).word()}, {u"p_text"_s, text},
            {u"p_amount_minor"_s,
                came ? QVariant(static_cast<qlonglong>(came->minor())) : QVariant()},
            {u"p_currency"_s, came ? QVariant(came->currency().code()) : QVariant()}}};
}

} // namespace purser::payments
