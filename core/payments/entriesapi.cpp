#include "core/payments/entriesapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;

Result<ReceiptForm> receiptFormFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"receipt_form"_s);
    ReceiptForm form;
    form.methods = fields.texts(u"methods");
    form.oldest = fields.optionalDate(u"oldest");
    const QJsonArray currencies = fields.array(u"currencies");
    for (const QJsonValue& value : currencies)
        form.currencies.append(Currency(value[u"code"].toString(), value[u"exponent"].toInt()));
    return fields.finish(std::move(form));
}

Result<ReceiptEntryRow> receiptEntryRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"receipt_entry"_s);
    ReceiptEntryRow row;
    row.id = fields.id<ReceiptEntryId>(u"id");
    row.entry.method = fields.text(u"method");
    row.entry.bankReference = fields.text(u"bank_ref");
    row.entry.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.entry.payer = fields.text(u"payer");
    row.entry.valueDate = fields.optionalDate(u"value_date");
    row.entry.wanted = fields.optionalText(u"wanted_ref");
    row.entry.payerAccount = fields.optionalText(u"payer_account");
    row.entry.text = fields.optionalText(u"text");
    row.provider = fields.text(u"provider");
    row.state = fields.word<EntryState>(u"state");
    row.enteredBy = fields.optionalText(u"entered_by");
    row.isMine = fields.flag(u"entered_by_you");
    row.entered = fields.instant(u"entered_us");
    row.decidedBy = fields.optionalText(u"decided_by");
    row.decidedText = fields.optionalText(u"decided_text");
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

office::Task<ReceiptForm> EntriesApi::form()
{
    return m_session.readJson(readForm()).map(receiptFormFromJson);
}

office::Task<std::vector<ReceiptEntryRow>> EntriesApi::entries(const QString& state, int limit)
{
    return m_session.read(listEntries(state, limit)).map([](const office::Table& table) {
        return office::rowsOf<ReceiptEntryRow>(table, receiptEntryRowFromJson);
    });
}

Call EntriesApi::readForm()
{
    return {u"desk.receipt_form"_s, {}};
}

Call EntriesApi::listEntries(const QString& state, int limit)
{
    return {u"desk.list_receipt_entries"_s,
        {{u"p_state"_s, state.isEmpty() ? QVariant() : QVariant(state)}, {u"p_limit"_s, limit}}};
}

Call EntriesApi::record(const QString& key, const ReceiptEntry& entry)
{
    return {u"desk.record_receipt"_s,
        {{u"p_key"_s, key}, {u"p_method"_s, entry.method}, {u"p_ref"_s, entry.bankReference},
            {u"p_amount_minor"_s, static_cast<qlonglong>(entry.amount.minor())},
            {u"p_currency"_s, entry.amount.currency().code()}, {u"p_payer"_s, entry.payer},
            {u"p_value_date"_s,
                entry.valueDate.isValid() ? QVariant(entry.valueDate.toString(Qt::ISODate))
                                          : QVariant()},
            {u"p_wanted_ref"_s, entry.wanted}, {u"p_text"_s, entry.text},
            {u"p_payer_account"_s,
                entry.payerAccount.isEmpty() ? QVariant() : QVariant(entry.payerAccount)}}};
}

Call EntriesApi::decide(
    const QString& key, ReceiptEntryId id, int version, bool isRight, const QString& text)
{
    return {u"desk.decide_receipt"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_right"_s, isRight}, {u"p_text"_s, text}}};
}

} // namespace purser::payments
