#include "core/payments/paymentrow.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

/// Members that an office has since it knows every kind.
void readKindFields(JsonFields& fields, PaymentRow& row)
{
    const Currency& currency = row.amount.currency();
    row.fee = Money(fields.integer(u"fee_minor"), currency);
    if (const auto fee = fields.optionalInteger(u"provider_fee_minor"))
        row.providerFee = Money(*fee, currency);
    row.finalAmount = fields.money(u"final_minor", u"final_currency", u"final_exponent");
    row.provider = fields.optionalText(u"provider");
    row.clientRate = fields.optionalInteger(u"client_rate_e10").value_or(0);
    row.outgoing = fields.optionalText(u"direction") == u"out"_s;
    row.revision = fields.count(u"revision");
    row.hash = fields.text(u"hash");
    if (const QString whom = fields.optionalText(u"asked_of"); !whom.isNull()) {
        row.asked = {Listed<Addressee>::fromWord(whom), fields.optionalText(u"asked_role"),
            fields.optionalText(u"asked_name"), fields.instant(u"answer_due_us"),
            fields.flag(u"answer_late")};
    }
}

Result<PaymentCounts::Ages> agesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"ages"_s);
    return fields.finish(PaymentCounts::Ages{fields.count(u"open"), fields.count(u"hour"),
        fields.count(u"day"), fields.count(u"older"), fields.count(u"overdue")});
}

} // namespace

Result<PaymentRow> paymentRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payment_row"_s);
    PaymentRow row;
    row.id = fields.id<PaymentId>(u"id");
    row.reference = fields.text(u"reference");
    row.kind = fields.word<PaymentKind>(u"kind");
    row.client = fields.id<ClientId>(u"client_id");
    row.clientName = fields.text(u"client");
    row.method = fields.text(u"method");
    row.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.due = fields.optionalInstant(u"due_us");
    row.dueLevel = fields.word<DueLevel>(u"due_level");
    row.risk = fields.count(u"risk");
    row.state = fields.word<PaymentState>(u"state");
    row.stepsDone = fields.count(u"steps_done");
    row.stepsNeeded = fields.count(u"steps_needed");
    if (const QString flag = fields.optionalText(u"flag"); !flag.isNull())
        row.flag = Listed<PaymentFlag>::fromWord(flag);
    row.mine = fields.flag(u"mine");
    row.heldBy = fields.optionalText(u"held_by");
    row.requested = fields.instant(u"requested_us");
    row.version = fields.count(u"version");
    row.cursor = fields.optionalObject(u"cursor");
    if (object.contains(u"revision"))
        readKindFields(fields, row);
    return fields.finish(std::move(row));
}

QJsonObject PaymentFilter::cameBackRule()
{
    return {{u"field"_s, u"back"_s}, {u"op"_s, u"is"_s}, {u"values"_s, QJsonArray{u"open"_s}}};
}

QJsonObject PaymentFilter::toJson() const
{
    QJsonObject filter{{u"tab"_s, wordOf(tab)}};
    const auto addText = [&filter](const QString& name, const QString& value) {
        if (!value.isEmpty())
            filter.insert(name, value);
    };
    addText(u"text"_s, text);
    addText(u"currency"_s, currency);
    addText(u"method"_s, method);
    addText(u"method_not"_s, methodNot);
    addText(u"kind"_s, kind);
    if (tab == PaymentTab::CameBack)
        filter.insert(u"rules"_s, QJsonArray{cameBackRule()});
    if (!states.isEmpty())
        filter.insert(u"states"_s, QJsonArray::fromStringList(states));
    if (minMinor)
        filter.insert(u"min_minor"_s, *minMinor);
    if (maxMinor)
        filter.insert(u"max_minor"_s, *maxMinor);
    return filter;
}

int PaymentCounts::of(PaymentTab tab) const
{
    switch (tab) {
    case PaymentTab::Mine: return mine;
    case PaymentTab::Withdrawals: return withdrawals;
    case PaymentTab::Deposits: return deposits;
    case PaymentTab::Transfers: return transfers;
    case PaymentTab::Operations: return operations;
    case PaymentTab::UnknownOutcome: return unknownOutcome;
    case PaymentTab::CameBack: return cameBack;
    case PaymentTab::Open:
    case PaymentTab::All: return withdrawals + deposits + transfers + operations;
    }
    return 0;
}

Result<PaymentCounts> paymentCountsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payment_counts"_s);
    PaymentCounts counts;
    counts.mine = fields.count(u"mine");
    counts.withdrawals = fields.count(u"withdrawals");
    counts.deposits = fields.count(u"deposits");
    counts.transfers = fields.count(u"transfers");
    counts.unknownOutcome = fields.count(u"unknown");
    counts.operations = static_cast<int>(fields.optionalInteger(u"operations").value_or(0));
    counts.receipts = static_cast<int>(fields.optionalInteger(u"receipts").value_or(0));
    counts.chargebacks = static_cast<int>(fields.optionalInteger(u"chargebacks").value_or(0));
    counts.entries = static_cast<int>(fields.optionalInteger(u"entries").value_or(0));
    counts.findings = static_cast<int>(fields.optionalInteger(u"findings").value_or(0));
    counts.cameBack = static_cast<int>(fields.optionalInteger(u"came_back").value_or(0));
    counts.recoveries = static_cast<int>(fields.optionalInteger(u"recoveries").value_or(0));
    const QJsonObject ages = fields.optionalObject(u"ages");
    for (auto kind = ages.begin(); kind != ages.end(); ++kind) {
        const Result<PaymentCounts::Ages> read = agesFromJson(kind.value().toObject());
        if (!read)
            return failure(read.error());
        counts.ages.insert(kind.key(), *read);
    }
    return fields.finish(counts);
}

} // namespace purser::payments
