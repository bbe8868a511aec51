#include "core/payments/paymentsapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <iterator>

using namespace Qt::StringLiterals;

namespace purser::payments {

using office::Argument;
using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

namespace {

/// The arguments every decision begins with.
Call decision(const QString& function, const QString& key, const SeenPayment& seen)
{
    return {function,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version}}};
}

Result<BulkRow> bulkRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"bulk_row"_s);
    BulkRow row;
    row.seen = {fields.id<PaymentId>(u"id"), fields.count(u"version"), fields.count(u"revision"),
        fields.text(u"hash")};
    row.reference = fields.text(u"reference");
    row.clientName = fields.text(u"client");
    row.amount = fields.money(u"amount");
    row.risk = static_cast<int>(fields.optionalInteger(u"risk").value_or(0));
    row.stepUp = fields.optionalFlag(u"step_up");
    row.looks = fields.texts(u"looks");
    row.hasAddress = fields.optionalFlag(u"address");
    const QJsonObject problem = fields.optionalObject(u"problem");
    row.problem = problem.value(u"why").toString();
    row.problemText = problem.value(u"by").toString(problem.value(u"state").toString());
    const QJsonArray checks = problem.value(u"checks").toArray();
    for (const QJsonValue& check : checks)
        row.checks.append(check.toString());
    return fields.finish(std::move(row));
}

Result<std::pair<Money, int>> bulkTotalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"bulk_total"_s);
    return fields.finish(std::pair{fields.money(u"total"), fields.count(u"payments")});
}

QString deedWord(BulkDeed deed)
{
    switch (deed) {
    case BulkDeed::Reject: return u"reject"_s;
    case BulkDeed::Return: return u"return"_s;
    case BulkDeed::Approve: break;
    }
    return u"approve"_s;
}

/// The rows as they were shown.
QString bulkItems(const std::vector<BulkRow>& rows)
{
    QJsonArray items;
    for (const BulkRow& row : rows) {
        items.append(QJsonObject{{u"id"_s, static_cast<qint64>(row.seen.id.value())},
            {u"version"_s, row.seen.version}, {u"revision"_s, row.seen.revision},
            {u"hash"_s, row.seen.hash}});
    }
    return QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Compact));
}

Call reasoned(const QString& function, const QString& key, const SeenPayment& seen,
    const QString& reason, const QString& text)
{
    Call call = decision(function, key, seen);
    call.arguments.append({{u"p_reason_code"_s, reason}, {u"p_text"_s, text}});
    return call;
}

} // namespace

std::vector<BulkRow> BulkPreview::ready() const
{
    std::vector<BulkRow> ready;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(ready),
        [](const BulkRow& row) { return row.problem.isEmpty(); });
    return ready;
}

Result<BulkPreview> bulkPreviewFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"bulk_preview"_s);
    BulkPreview preview;
    preview.rows = fields.list<BulkRow>(u"rows", bulkRowFromJson);
    preview.totals = fields.list<std::pair<Money, int>>(u"totals", bulkTotalFromJson);
    preview.referenceTotal = fields.money(u"reference_total");
    preview.most = fields.money(u"most");
    preview.within = fields.flag(u"within");
    preview.reasons = fields.list<SheetReason>(u"reasons", sheetReasonFromJson);
    preview.declineReasons = fields.list<SheetReason>(u"decline", sheetReasonFromJson);
    return fields.finish(std::move(preview));
}

SeenPayment SeenPayment::of(const PaymentSheet& sheet)
{
    return {sheet.payment.id, sheet.payment.version, sheet.payment.revision, sheet.payment.hash};
}

Result<ReturnLetter> returnLetterFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"letter"_s);
    ReturnLetter letter;
    letter.language = fields.text(u"language");
    letter.subject = fields.text(u"subject");
    letter.body = fields.text(u"body");
    letter.to = fields.optionalText(u"to");
    return fields.finish(std::move(letter));
}

Task<Page<PaymentRow>> PaymentsApi::list(
    const PaymentFilter& filter, PaymentSort sort, const QJsonObject& after, int limit)
{
    return list(filter.toJson(), wordOf(sort), after, limit);
}

Task<Page<PaymentRow>> PaymentsApi::list(
    const QJsonObject& filter, const QString& sort, const QJsonObject& after, int limit)
{
    const QVariant cursor = after.isEmpty() ? QVariant() : QVariant(office::jsonText(after));
    return m_session
        .read({u"desk.list_payments"_s,
            {{u"p_filter"_s, office::jsonText(filter)}, {u"p_sort"_s, sort}, {u"p_after"_s, cursor},
                {u"p_limit"_s, limit}}})
        .map([limit](const Table& table) {
            return office::pageOf<PaymentRow>(table, limit, paymentRowFromJson);
        });
}

Task<PaymentCounts> PaymentsApi::counts()
{
    return m_session.readJson({u"desk.payment_counts"_s, {}}).map(paymentCountsFromJson);
}

Task<PaymentSheet> PaymentsApi::sheet(PaymentId id)
{
    return m_session.readJson({u"desk.payment_sheet"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(paymentSheetFromJson);
}

Task<ReturnLetter> PaymentsApi::returnLetter(PaymentId id, const QString& reason)
{
    return m_session
        .readJson({u"desk.preview_return_letter"_s,
            {{u"p_id"_s, id.toVariant()}, {u"p_reason_code"_s, reason}}})
        .map(returnLetterFromJson);
}

Task<ReturnLetter> PaymentsApi::declineLetter(PaymentId id, const QString& clientReason)
{
    return m_session
        .readJson({u"desk.preview_decline_letter"_s,
            {{u"p_id"_s, id.toVariant()}, {u"p_client_reason"_s, clientReason}}})
        .map(returnLetterFromJson);
}

Task<AskChoices> PaymentsApi::askChoices(PaymentId id)
{
    return m_session.readJson({u"desk.ask_choices"_s, {{u"p_id"_s, id.toVariant()}}})
        .map(askChoicesFromJson);
}

Task<BulkPreview> PaymentsApi::bulkPreview(const QList<PaymentId>& ids, BulkDeed deed)
{
    return m_session.readJson(bulkPrecheck(ids, deed)).map(bulkPreviewFromJson);
}

Call PaymentsApi::bulkPrecheck(const QList<PaymentId>& ids, BulkDeed deed)
{
    QStringList numbers;
    for (const PaymentId id : ids)
        numbers.append(QString::number(id.value()));
    return {u"desk.bulk_precheck"_s,
        {{u"p_ids"_s, u'{' + numbers.join(u',') + u'}'}, {u"p_deed"_s, deedWord(deed)}}};
}

Task<Outcome> PaymentsApi::send(const Call& command)
{
    return m_session.command(command);
}

Task<Outcome> PaymentsApi::sendSteppedUp(const Call& command, Secret password)
{
    return m_session.stepUp(command, std::move(password));
}

Task<bool> PaymentsApi::requestFigures(TradingAccountId account)
{
    return m_session
        .read({u"desk.request_figures"_s, {{u"p_trading_account_id"_s, account.toVariant()}}})
        .map([](const Table&) { return Result<bool>(true); });
}

Call PaymentsApi::approve(const QString& key, const SeenPayment& seen, const QString& text)
{
    Call call = decision(u"desk.approve_payment"_s, key, seen);
    call.arguments.append(
        {{u"p_revision"_s, seen.revision}, {u"p_hash"_s, seen.hash}, {u"p_text"_s, text}});
    return call;
}

Call PaymentsApi::reject(
    const QString& key, const SeenPayment& seen, const QString& reason, const QString& text)
{
    return reasoned(u"desk.reject_payment"_s, key, seen, reason, text);
}

Call PaymentsApi::rejectTelling(const QString& key, const SeenPayment& seen, const QString& reason,
    const QString& text, const QString& clientReason, bool letter)
{
    Call call = reject(key, seen, reason, text);
    call.arguments.append({{u"p_client_reason"_s, clientReason}, {u"p_letter"_s, letter}});
    return call;
}

Call PaymentsApi::callOff(const QString& key, const SeenPayment& seen, const QString& reason,
    const QString& text, const QString& clientReason, bool letter)
{
    Call call = reasoned(u"desk.call_off_payment"_s, key, seen, reason, text);
    call.arguments.append(
        {{u"p_client_reason"_s, clientReason.isEmpty() ? QVariant() : QVariant(clientReason)},
            {u"p_letter"_s, letter}});
    return call;
}

Call PaymentsApi::giveBack(const QString& key, const SeenPayment& seen, const QString& reason,
    const QString& text, const AskedOf& asked)
{
    Call call = reasoned(u"desk.return_payment"_s, key, seen, reason, text);
    call.arguments.append(
        {{u"p_letter"_s, asked.letter}, {u"p_of"_s, Listed<Addressee>(asked.whom).word()},
            {u"p_to"_s, asked.to.isEmpty() ? QVariant() : QVariant(asked.to)},
            {u"p_due_on"_s,
                asked.due.isValid() ? QVariant(asked.due.toString(Qt::ISODate)) : QVariant()}});
    return call;
}

Call PaymentsApi::answer(const QString& key, const SeenPayment& seen, const QString& text)
{
    Call call = decision(u"desk.answer_payment"_s, key, seen);
    call.arguments.append({u"p_text"_s, text});
    return call;
}

Call PaymentsApi::cancel(
    const QString& key, const SeenPayment& seen, const QString& reason, const QString& text)
{
    return reasoned(u"desk.cancel_payment"_s, key, seen, reason, text);
}

Call PaymentsApi::take(const QString& key, PaymentId id)
{
    return {u"desk.take_payment"_s, {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}}};
}

Call PaymentsApi::release(const QString& key, PaymentId id)
{
    return {u"desk.release_payment"_s, {{u"p_key"_s, key}, {u"p_id"_s, id.toVariant()}}};
}

Call PaymentsApi::submit(const QString& key, const WithdrawalRequest& request)
{
    return {u"desk.submit_withdrawal"_s,
        {{u"p_key"_s, key}, {u"p_trading_account_id"_s, request.account.toVariant()},
            {u"p_destination_id"_s, request.destination.toVariant()},
            {u"p_amount_minor"_s, static_cast<qlonglong>(request.amount.minor())},
            {u"p_text"_s, request.text}}};
}

Call PaymentsApi::amend(
    const QString& key, const SeenPayment& seen, const WithdrawalRequest& request)
{
    Call call = decision(u"desk.amend_withdrawal"_s, key, seen);
    call.arguments.append({{u"p_amount_minor"_s, static_cast<qlonglong>(request.amount.minor())},
        {u"p_destination_id"_s, request.destination.toVariant()}, {u"p_text"_s, request.text}});
    return call;
}

Call PaymentsApi::resolve(const QString& key, const Resolution& resolution)
{
    const QVariant ticket = resolution.ticket.isEmpty() ? QVariant() : QVariant(resolution.ticket);
    return {u"desk.resolve_instruction"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, resolution.instruction.toVariant()},
            {u"p_version"_s, resolution.version},
            {u"p_outcome"_s, Listed<ResolvedOutcome>(resolution.outcome).word()},
            {u"p_ticket"_s, ticket}, {u"p_reason"_s, resolution.reason}}};
}

Call PaymentsApi::announce(const QString& key, const DepositAnnouncement& announcement)
{
    return {u"desk.announce_deposit"_s,
        {{u"p_key"_s, key}, {u"p_trading_account_id"_s, announcement.account.toVariant()},
            {u"p_method"_s, announcement.method},
            {u"p_amount_minor"_s, static_cast<qlonglong>(announcement.amount.minor())},
            {u"p_currency"_s, announcement.amount.currency().code()},
            {u"p_text"_s, announcement.text}}};
}

Call PaymentsApi::transfer(const QString& key, const TransferRequest& request)
{
    return {u"desk.submit_transfer"_s,
        {{u"p_key"_s, key}, {u"p_from_account_id"_s, request.from.toVariant()},
            {u"p_to_account_id"_s, request.to.toVariant()},
            {u"p_amount_minor"_s, static_cast<qlonglong>(request.amount.minor())},
            {u"p_text"_s, request.text}}};
}

Call PaymentsApi::payAgain(const QString& key, PaymentId payment, const WithdrawalRequest& request)
{
    return {u"desk.pay_out_again"_s,
        {{u"p_key"_s, key}, {u"p_payment_id"_s, payment.toVariant()},
            {u"p_destination_id"_s, request.destination.toVariant()},
            {u"p_amount_minor"_s, static_cast<qlonglong>(request.amount.minor())},
            {u"p_text"_s, request.text.isEmpty() ? QVariant() : QVariant(request.text)}}};
}

Call PaymentsApi::leave(
    const QString& key, const SeenPayment& seen, const QString& reason, const QString& text)
{
    return reasoned(u"desk.leave_payout"_s, key, seen, reason, text);
}

Call PaymentsApi::walletCredit(const QString& key, const WalletCredit& credit)
{
    return {u"desk.submit_wallet_credit"_s,
        {{u"p_key"_s, key}, {u"p_trading_account_id"_s, credit.account.toVariant()},
            {u"p_amount_minor"_s, static_cast<qlonglong>(credit.amount.minor())},
            {u"p_text"_s, credit.text}}};
}

Call PaymentsApi::operation(const QString& key, const OperationRequest& request)
{
    return {u"desk.submit_operation"_s,
        {{u"p_key"_s, key}, {u"p_kind"_s, Listed<PaymentKind>(request.kind).word()},
            {u"p_direction"_s, request.outgoing ? u"out"_s : u"in"_s},
            {u"p_trading_account_id"_s, request.account.toVariant()},
            {u"p_amount_minor"_s, static_cast<qlonglong>(request.amount.minor())},
            {u"p_reason_code"_s, request.reason}, {u"p_text"_s, request.text}}};
}

Call PaymentsApi::overrideCheck(const QString& key, const SeenPayment& seen, const QString& check,
    const QString& reason, const QString& text)
{
    Call call = decision(u"desk.override_check"_s, key, seen);
    call.arguments.append({{u"p_revision"_s, seen.revision}, {u"p_hash"_s, seen.hash},
        {u"p_code"_s, check}, {u"p_reason_code"_s, reason}, {u"p_text"_s, text}});
    return call;
}

Call PaymentsApi::requote(const QString& key, const SeenPayment& seen)
{
    return decision(u"desk.requote_transfer"_s, key, seen);
}

Call PaymentsApi::retry(const QString& key, const SeenPayment& seen)
{
    return decision(u"desk.retry_deposit"_s, key, seen);
}

Call PaymentsApi::refundDeposit(const QString& key, const SeenPayment& seen, const QString& text)
{
    Call call = decision(u"desk.refund_deposit"_s, key, seen);
    call.arguments.append({u"p_text"_s, text});
    return call;
}

Call PaymentsApi::confirmReturn(
    const QString& key, const SeenPayment& seen, const QString& reference, const QString& text)
{
    Call call = decision(u"desk.confirm_return"_s, key, seen);
    call.arguments.append({{u"p_ref"_s, reference}, {u"p_text"_s, text}});
    return call;
}

Call PaymentsApi::correct(const QString& key, const SeenPayment& seen, const QString& text)
{
    Call call = decision(u"desk.submit_correction"_s, key, seen);
    call.arguments.append({u"p_text"_s, text});
    return call;
}

Call PaymentsApi::approveMany(
    const QString& key, const std::vector<BulkRow>& rows, const Money& referenceTotal)
{
    return {u"desk.approve_many"_s,
        {{u"p_key"_s, key}, {u"p_items"_s, bulkItems(rows)},
            {u"p_total_minor"_s, static_cast<qlonglong>(referenceTotal.minor())}}};
}

Call PaymentsApi::declineMany(
    const QString& key, BulkDeed deed, const std::vector<BulkRow>& rows, const BulkSaid& said)
{
    Call call{deed == BulkDeed::Reject ? u"desk.reject_many"_s : u"desk.return_many"_s,
        {{u"p_key"_s, key}, {u"p_items"_s, bulkItems(rows)}, {u"p_reason_code"_s, said.reason},
            {u"p_text"_s, said.text}, {u"p_letter"_s, said.letter}}};
    if (deed == BulkDeed::Reject)
        call.arguments.append({u"p_client_reason"_s,
            said.clientReason.isEmpty() ? QVariant() : QVariant(said.clientReason)});
    return call;
}

} // namespace purser::payments
