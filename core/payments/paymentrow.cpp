#include "core/payments/paymentrow.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

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
    return fields.finish(std::move(row));
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
    case PaymentTab::UnknownOutcome: return unknownOutcome;
    case PaymentTab::All: return withdrawals + deposits + transfers;
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
    return fields.finish(counts);
}

} // namespace purser::payments
