#include "core/payments/paymentsapi.h"

#include "core/office/pages.h"

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

Call reasoned(const QString& function, const QString& key, const SeenPayment& seen,
    const QString& reason, const QString& text)
{
    Call call = decision(function, key, seen);
    call.arguments.append({{u"p_reason_code"_s, reason}, {u"p_text"_s, text}});
    return call;
}

} // namespace

SeenPayment SeenPayment::of(const PaymentSheet& sheet)
{
    return {sheet.payment.id, sheet.payment.version, sheet.payment.revision, sheet.payment.hash};
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

Call PaymentsApi::giveBack(
    const QString& key, const SeenPayment& seen, const QString& reason, const QString& text)
{
    return reasoned(u"desk.return_payment"_s, key, seen, reason, text);
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

} // namespace purser::payments
