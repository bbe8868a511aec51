#include "core/payments/payoutsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <map>

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Call;
using office::Table;
using office::Task;

namespace {

Result<FileTransfer> transferFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"transfer"_s);
    FileTransfer transfer;
    transfer.reference = fields.optionalText(u"reference");
    transfer.payment = fields.optionalId<PaymentId>(u"payment_id");
    transfer.creditor = fields.optionalText(u"creditor");
    transfer.account = fields.optionalText(u"account");
    transfer.amount = fields.optionalText(u"amount");
    transfer.differs = fields.texts(u"differs");
    return fields.finish(std::move(transfer));
}

Result<SaidOutcome> saidFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"said"_s);
    SaidOutcome said;
    said.outcome = fields.text(u"outcome");
    said.amount = fields.money(u"amount");
    said.fee = fields.money(u"fee");
    said.evidence = fields.text(u"evidence");
    said.valueDate = fields.optionalDate(u"value_date");
    said.reason = fields.text(u"reason");
    said.by = fields.text(u"by");
    said.you = fields.flag(u"you");
    said.at = fields.instant(u"at_us");
    return fields.finish(std::move(said));
}

Result<SaidGiveUp> saidGiveUpFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"said"_s);
    SaidGiveUp said;
    said.then = fields.text(u"then");
    said.reason = fields.text(u"reason");
    said.by = fields.text(u"by");
    said.you = fields.flag(u"you");
    said.at = fields.instant(u"at_us");
    return fields.finish(std::move(said));
}

/// All but the total, which lists carry in three members.
void readHead(JsonFields& fields, PayoutFileHead& file)
{
    file.id = fields.id<PayoutFileId>(u"id");
    file.payment = fields.id<PaymentId>(u"payment_id");
    file.reference = fields.text(u"reference");
    file.gateway = fields.text(u"gateway");
    file.messageId = fields.text(u"message_id");
    file.sha256 = fields.text(u"sha256");
    file.made = fields.instant(u"made_us");
    file.releasedBy = fields.optionalText(u"released_by");
    file.released = fields.optionalInstant(u"released_us");
    file.release = fields.child<AllowedAction>(u"release", allowedActionFromJson);
    file.version = fields.count(u"version");
}

} // namespace

Result<PayoutFileRow> payoutFileRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payout_file"_s);
    PayoutFileRow row;
    readHead(fields, row);
    row.total = fields.money(u"total_minor", u"currency", u"exponent");
    row.transfers = fields.count(u"transfers");
    row.to = fields.optionalText(u"to_masked");
    return fields.finish(std::move(row));
}

Result<PayoutFile> payoutFileFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payout_file"_s);
    PayoutFile file;
    readHead(fields, file);
    file.total = fields.money(u"total");
    file.bytes = fields.integer(u"bytes");
    file.mayExport = fields.flag(u"may_export");
    file.giveUp = fields.child<AllowedAction>(u"give_up", allowedActionFromJson);
    file.takeOut = fields.child<AllowedAction>(u"take_out", allowedActionFromJson);
    file.said = fields.optionalChild<SaidGiveUp>(u"said", saidGiveUpFromJson);
    file.transfers = fields.list<FileTransfer>(u"transfers", transferFromJson);
    return fields.finish(std::move(file));
}

Result<GatheringRow> gatheringRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"gathering"_s);
    GatheringRow row;
    row.id = fields.integer(u"id");
    row.gateway = fields.text(u"gateway");
    row.method = fields.text(u"method");
    row.payouts = fields.count(u"payouts");
    row.most = fields.count(u"most");
    row.total = fields.money(u"total_minor", u"currency", u"exponent");
    row.opened = fields.instant(u"opened_us");
    row.closes = fields.instant(u"closes_us");
    row.close = fields.child<AllowedAction>(u"close", allowedActionFromJson);
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

Result<GivenUpFileRow> givenUpFileRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"given_up_file"_s);
    GivenUpFileRow row;
    row.id = fields.id<PayoutFileId>(u"id");
    row.payment = fields.id<PaymentId>(u"payment_id");
    row.reference = fields.text(u"reference");
    row.gateway = fields.text(u"gateway");
    row.messageId = fields.text(u"message_id");
    row.sha256 = fields.text(u"sha256");
    row.total = fields.money(u"total_minor", u"currency", u"exponent");
    row.to = fields.optionalText(u"to_masked");
    row.made = fields.instant(u"made_us");
    row.then = fields.text(u"then_what");
    row.reason = fields.text(u"reason");
    row.proposedBy = fields.text(u"proposed_by");
    row.proposed = fields.instant(u"proposed_us");
    row.agreedBy = fields.text(u"given_up_by");
    row.givenUp = fields.instant(u"given_up_us");
    row.state = fields.word<PaymentState>(u"state");
    row.nextMessageId = fields.optionalText(u"next_message");
    row.nextState = fields.optionalText(u"next_state");
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

Result<PayoutFileContent> payoutFileContentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payout_file"_s);
    PayoutFileContent content;
    content.messageId = fields.text(u"message_id");
    content.sha256 = fields.text(u"sha256");
    content.bytes = QByteArray::fromBase64(fields.text(u"content").toLatin1());
    const QByteArray hash = QCryptographicHash::hash(content.bytes, QCryptographicHash::Sha256);
    if (fields.isGood() && QString::fromLatin1(hash.toHex()) != content.sha256)
        fields.refuse(u"content"_s, u"not_its_hash");
    return fields.finish(std::move(content));
}

Result<PayoutOutRow> payoutOutRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"payout"_s);
    PayoutOutRow row;
    row.payment = fields.id<PaymentId>(u"payment_id");
    row.version = fields.count(u"version");
    row.reference = fields.text(u"reference");
    row.client = fields.id<ClientId>(u"client_id");
    row.clientName = fields.text(u"client");
    row.gateway = fields.text(u"gateway");
    row.amount = fields.money(u"amount_minor", u"currency", u"exponent");
    row.to = fields.optionalText(u"to_masked");
    row.state = fields.word<PaymentState>(u"state");
    row.flag = fields.optionalText(u"flag");
    row.sent = fields.instant(u"sent_us");
    row.asked = fields.optionalInstant(u"asked_us");
    row.ticket = fields.text(u"ticket");
    row.said = fields.optionalChild<SaidOutcome>(u"said", saidFromJson);
    row.enter = fields.child<AllowedAction>(u"enter", allowedActionFromJson);
    row.instruction = fields.id<InstructionId>(u"instruction_id");
    return fields.finish(std::move(row));
}

Task<std::vector<GatheringRow>> PayoutsApi::gatherings()
{
    return m_session.read({u"desk.list_gatherings"_s, {}}).map([](const Table& table) {
        return office::rowsOf<GatheringRow>(table, gatheringRowFromJson, {u"close"_s});
    });
}

Task<std::vector<GivenUpFileRow>> PayoutsApi::givenUpFiles()
{
    return m_session.read({u"desk.list_given_up_files"_s, {{u"p_limit"_s, 500}}})
        .map([](const Table& table) {
            return office::rowsOf<GivenUpFileRow>(table, givenUpFileRowFromJson);
        });
}

Task<std::vector<PayoutFileRow>> PayoutsApi::files(bool released)
{
    return m_session.read(listFiles(released)).map([](const Table& table) {
        return office::rowsOf<PayoutFileRow>(table, payoutFileRowFromJson, {u"release"_s});
    });
}

Task<PayoutFile> PayoutsApi::file(PayoutFileId id)
{
    return m_session.readJson({u"desk.payout_file"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(payoutFileFromJson);
}

Task<PayoutFileContent> PayoutsApi::content(PayoutFileId id)
{
    return m_session.read({u"desk.payout_file_content"_s, {{u"p_id"_s, id.toVariant()}}})
        .map([](const Table& table) -> Result<PayoutFileContent> {
            if (table.rowCount() != 1)
                return failure(ErrorCode::NotFound);
            return payoutFileContentFromJson(office::rowObject(table, 0));
        });
}

Task<std::vector<PayoutOutRow>> PayoutsApi::payoutsOut(bool settled)
{
    return m_session.read(listPayoutsOut(settled)).map([](const Table& table) {
        return office::rowsOf<PayoutOutRow>(table, payoutOutRowFromJson, {u"said"_s, u"enter"_s});
    });
}

Call PayoutsApi::listFiles(bool released)
{
    return {u"desk.list_payout_files"_s, {{u"p_released"_s, released}, {u"p_limit"_s, 500}}};
}

Call PayoutsApi::listPayoutsOut(bool settled)
{
    return {u"desk.list_payouts_out"_s, {{u"p_settled"_s, settled}, {u"p_limit"_s, 500}}};
}

Call PayoutsApi::release(const QString& key, PayoutFileId id, int version, const QString& sha256)
{
    return {u"desk.release_payout_file"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_sha256"_s, sha256}}};
}

Call PayoutsApi::releaseMany(const QString& key, const std::vector<PayoutFileRow>& files)
{
    QJsonArray list;
    std::map<QString, qint64> sums;
    for (const PayoutFileRow& file : files) {
        list.append(QJsonObject{{u"id"_s, static_cast<qint64>(file.id.value())},
            {u"version"_s, file.version}, {u"sha256"_s, file.sha256}});
        sums[file.total.currency().code()] += file.total.minor();
    }
    QJsonObject totals;
    for (const auto& [currency, minor] : sums)
        totals.insert(currency, QString::number(minor));
    return {u"desk.release_payout_files"_s,
        {{u"p_key"_s, key}, {u"p_files"_s, office::jsonText(list)},
            {u"p_totals"_s, office::jsonText(totals)}}};
}

Call PayoutsApi::giveUp(
    const QString& key, PayoutFileId id, int version, const QString& then, const QString& reason)
{
    return {u"desk.give_up_payout_file"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_then"_s, then}, {u"p_reason"_s, reason}}};
}

Call PayoutsApi::takeOut(
    const QString& key, PayoutFileId id, int version, PaymentId payment, const QString& reason)
{
    return {u"desk.take_out_payout"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_payment_id"_s, payment.toVariant()}, {u"p_reason"_s, reason}}};
}

Call PayoutsApi::closeGathering(const QString& key, qint64 id, int version)
{
    return {u"desk.close_gathering"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, static_cast<qlonglong>(id)}, {u"p_version"_s, version}}};
}

Call PayoutsApi::enterOutcome(
    const QString& key, PaymentId id, int version, const PayoutOutcomeEntry& entry)
{
    const QVariant day =
        entry.valueDate.isValid() ? QVariant(entry.valueDate.toString(Qt::ISODate)) : QVariant();
    return {u"desk.enter_payout_outcome"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}, {u"p_version"_s, version},
            {u"p_outcome"_s, entry.outcome},
            {u"p_amount_minor"_s, static_cast<qlonglong>(entry.amount.minor())},
            {u"p_evidence"_s, entry.evidence}, {u"p_reason"_s, entry.reason},
            {u"p_value_date"_s, day}, {u"p_fee_minor"_s, static_cast<qlonglong>(entry.fee.minor())},
            {u"p_instruction_id"_s, entry.instruction.toVariant()}}};
}

} // namespace purser::payments
