#include "core/payments/recoveriesapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;

namespace {

Call payment(const QString& key, RecoveryId id, int version, const QString& source,
    const QVariant& minor, const QVariant& receipt, const QString& text)
{
    return {u"desk.record_recovery_payment"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_source"_s, source}, {u"p_amount_minor"_s, minor}, {u"p_receipt_id"_s, receipt},
            {u"p_text"_s, text}}};
}

} // namespace

Result<RecoveryRow> recoveryRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"recovery"_s);
    RecoveryRow row;
    row.id = fields.id<RecoveryId>(u"id");
    row.clientName = fields.text(u"client");
    row.payment = fields.id<PaymentId>(u"payment_id");
    row.reference = fields.text(u"reference");
    row.isOfDispute = fields.text(u"origin") == u"dispute"_s;
    row.isOfPayout = fields.text(u"origin") == u"overpaid"_s;
    row.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.paid = fields.money(u"paid_minor", u"currency", u"exponent");
    row.state = fields.word<RecoveryState>(u"state");
    row.opened = fields.instant(u"opened_us");
    if (const std::optional<qint64> minor = fields.optionalInteger(u"proposed_minor"))
        row.proposed = Money(*minor, row.amount.currency());
    row.proposedSource = fields.optionalText(u"proposed_source");
    row.proposedBy = fields.optionalText(u"proposed_by");
    row.isProposedByMe = fields.flag(u"proposed_by_you");
    row.writeOffBy = fields.optionalText(u"write_off_by");
    row.isWriteOffByMe = fields.flag(u"write_off_by_you");
    row.writeOffText = fields.optionalText(u"write_off_text");
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

office::Task<std::vector<RecoveryRow>> RecoveriesApi::recoveries(const QString& state, int limit)
{
    return m_session.read(list(state, limit)).map([](const office::Table& table) {
        return office::rowsOf<RecoveryRow>(table, recoveryRowFromJson);
    });
}

Call RecoveriesApi::list(const QString& state, int limit)
{
    return {u"desk.list_recoveries"_s,
        {{u"p_state"_s, state.isEmpty() ? QVariant() : QVariant(state)}, {u"p_limit"_s, limit}}};
}

Call RecoveriesApi::payByReceipt(
    const QString& key, RecoveryId id, int version, ReceiptId receipt, const QString& text)
{
    return payment(key, id, version, u"receipt"_s, QVariant(), receipt.toVariant(), text);
}

Call RecoveriesApi::payByWallet(
    const QString& key, RecoveryId id, int version, const Money& amount, const QString& text)
{
    return payment(
        key, id, version, u"wallet"_s, static_cast<qlonglong>(amount.minor()), QVariant(), text);
}

Call RecoveriesApi::decide(
    const QString& key, RecoveryId id, int version, bool isRight, const QString& text)
{
    return {u"desk.decide_recovery_payment"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_right"_s, isRight}, {u"p_text"_s, text}}};
}

Call RecoveriesApi::writeOff(const QString& key, RecoveryId id, int version, const QString& text)
{
    return {u"desk.write_off_recovery"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_text"_s, text}}};
}

} // namespace purser::payments
