#include "core/payments/receiptsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

Result<ReceiptRow> receiptRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"receipt"_s);
    ReceiptRow row;
    row.id = fields.id<ReceiptId>(u"id");
    row.provider = fields.text(u"provider");
    row.providerReference = fields.text(u"provider_ref");
    row.method = fields.text(u"method");
    row.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.fee = fields.money(u"fee_minor", u"currency", u"exponent");
    row.payer = fields.optionalText(u"payer");
    row.reference = fields.optionalText(u"wanted_ref");
    row.received = fields.instant(u"received_us");
    row.due = fields.instant(u"due_us");
    row.state = fields.word<ReceiptState>(u"state");
    row.payment = fields.optionalId<PaymentId>(u"payment_id");
    row.paymentReference = fields.optionalText(u"payment_reference");
    row.returnProposedBy = fields.optionalText(u"return_proposed_by");
    row.returnReference = fields.optionalText(u"return_ref");
    row.version = fields.count(u"version");
    row.cursor = fields.optionalObject(u"cursor");
    return fields.finish(std::move(row));
}

Result<ChargebackRow> chargebackRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"chargeback"_s);
    ChargebackRow row;
    row.id = fields.id<ChargebackId>(u"id");
    row.payment = fields.id<PaymentId>(u"payment_id");
    row.reference = fields.text(u"reference");
    row.client = fields.id<ClientId>(u"client_id");
    row.clientName = fields.text(u"client");
    row.providerReference = fields.text(u"provider_ref");
    row.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.fee = fields.money(u"fee_minor", u"currency", u"exponent");
    row.state = fields.word<ChargebackState>(u"state");
    row.opened = fields.instant(u"opened_us");
    row.openedBy = fields.optionalText(u"opened_by");
    row.evidenceDue = fields.instant(u"evidence_due_us");
    row.ended = fields.optionalInstant(u"ended_us");
    row.version = fields.count(u"version");
    row.owner = fields.optionalText(u"owner");
    row.isMine = fields.flag(u"owner_you");
    row.evidence = fields.count(u"evidence");
    row.submitted = fields.optionalInstant(u"submitted_us");
    row.minutesLeft = static_cast<int>(fields.optionalInteger(u"left_minutes").value_or(0));
    row.recovery = fields.optionalId<RecoveryId>(u"recovery_id");
    if (const std::optional<qint64> owed = fields.optionalInteger(u"owed_minor"))
        row.owed = Money(*owed, row.amount.currency());
    return fields.finish(std::move(row));
}

Call ReceiptsApi::listReceipts(const QString& state, const QJsonObject& after, int limit)
{
    const QVariant cursor = after.isEmpty() ? QVariant() : QVariant(office::jsonText(after));
    return {u"desk.list_receipts"_s,
        {{u"p_state"_s, state}, {u"p_after"_s, cursor}, {u"p_limit"_s, limit}}};
}

Call ReceiptsApi::listChargebacks(const QString& state, int limit)
{
    return {u"desk.list_chargebacks"_s,
        {{u"p_state"_s, state.isEmpty() ? QVariant() : QVariant(state)}, {u"p_limit"_s, limit}}};
}

Task<Page<ReceiptRow>> ReceiptsApi::receipts(
    const QString& state, const QJsonObject& after, int limit)
{
    return m_session.read(listReceipts(state, after, limit)).map([limit](const Table& table) {
        return office::pageOf<ReceiptRow>(table, limit, receiptRowFromJson);
    });
}

Task<std::vector<ChargebackRow>> ReceiptsApi::chargebacks(const QString& state, int limit)
{
    return m_session.read(listChargebacks(state, limit)).map([](const Table& table) {
        return office::rowsOf<ChargebackRow>(table, chargebackRowFromJson);
    });
}

Task<Outcome> ReceiptsApi::send(const Call& command)
{
    return m_session.command(command);
}

Call ReceiptsApi::allocate(
    const QString& key, ReceiptId id, int version, const ReceiptOwner& owner, const QString& text)
{
    return {u"desk.allocate_receipt"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_payment_id"_s, owner.deposit.isValid() ? owner.deposit.toVariant() : QVariant()},
            {u"p_trading_account_id"_s,
                owner.account.isValid() ? owner.account.toVariant() : QVariant()},
            {u"p_text"_s, text}}};
}

Call ReceiptsApi::giveBack(
    const QString& key, ReceiptId id, int version, const QString& reference, const QString& text)
{
    return {u"desk.return_receipt"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_ref"_s, reference}, {u"p_text"_s, text}}};
}

Call ReceiptsApi::recordChargeback(
    const QString& key, const SeenPayment& seen, const ChargebackEntry& entry)
{
    const QVariant due = entry.evidenceDue.isValid()
        ? QVariant(entry.evidenceDue.toString(Qt::ISODate))
        : QVariant();
    return {u"desk.record_chargeback"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_ref"_s, entry.providerReference},
            {u"p_amount_minor"_s, static_cast<qlonglong>(entry.amount.minor())},
            {u"p_fee_minor"_s, static_cast<qlonglong>(entry.fee.minor())},
            {u"p_evidence_due"_s, due}, {u"p_text"_s, entry.text}}};
}

Call ReceiptsApi::endChargeback(
    const QString& key, ChargebackId id, int version, ChargebackState outcome, const QString& text)
{
    return {u"desk.end_chargeback"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_outcome"_s, Listed<ChargebackState>(outcome).word()}, {u"p_text"_s, text}}};
}

} // namespace purser::payments
