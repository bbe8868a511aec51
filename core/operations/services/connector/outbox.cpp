#include "core/operations/services/connector/outbox.h"

#include "core/payments/gateways/disputemap.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

QVariant number(qint64 value)
{
    return QVariant(static_cast<qlonglong>(value));
}

office::Argument leaseArgument(qint64 lease)
{
    return {u"p_lease"_s, number(lease)};
}

QList<office::Argument> about(const Instruction& instruction)
{
    return {leaseArgument(instruction.lease), {u"p_id"_s, instruction.id.toVariant()}};
}

QList<office::Argument> ofEvent(const GatewayEvent& event)
{
    return {leaseArgument(event.lease), {u"p_provider"_s, event.provider},
        {u"p_reference"_s, event.reference}};
}

QString arrayText(const std::vector<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return u'{' + texts.join(u',') + u'}';
}

payments::gateways::Position positionOf(const QString& word)
{
    using payments::gateways::Position;
    if (word == u"settled")
        return Position::Settled;
    if (word == u"disputed")
        return Position::Disputed;
    return word == u"reversed" ? Position::Reversed : Position::Open;
}

PendingDeposit pendingDeposit(const office::RowView& row, qint64 lease)
{
    const Currency currency(row.text(u"currency"_s), static_cast<int>(row.integer(u"exponent"_s)));
    QStringList attempts;
    const QJsonArray known = row.jsonArray(u"attempts"_s);
    for (const QJsonValue& attempt : known)
        attempts.append(attempt.toString());
    return {lease, PaymentId(row.integer(u"id"_s)), row.text(u"provider"_s), row.text(u"method"_s),
        row.text(u"reference"_s), Money(row.integer(u"amount_minor"_s), currency),
        positionOf(row.text(u"booked"_s)), row.text(u"booked_ref"_s), attempts};
}

QList<office::Argument> ofGateway(const PendingDeposit& deposit, const QString& providerReference)
{
    return {leaseArgument(deposit.lease), {u"p_provider"_s, deposit.provider},
        {u"p_provider_ref"_s, providerReference}};
}

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

office::Call unknownCall(const Instruction& instruction, const QString& reason)
{
    QList<office::Argument> arguments = about(instruction);
    arguments.append({u"p_reason"_s, reason});
    return {u"link.report_unknown"_s, arguments};
}

office::Call limited(const QString& function, qint64 lease, int most)
{
    return {function, {leaseArgument(lease), {u"p_limit"_s, most}}};
}

} // namespace

Outbox::Outbox(OfficeLink& office, Lease& lease, const Logger& log, std::stop_token stop)
    : m_office(office), m_lease(lease), m_log(log), m_stop(std::move(stop))
{
}

Result<payments::gateways::CurrencyBook> Outbox::currencies()
{
    return m_office.callUntilAnswered({u"link.my_currencies"_s, {}}, m_stop)
        .map([](const office::Table& table) {
            std::vector<Currency> currencies;
            for (int i = 0; i < table.rowCount(); ++i) {
                const office::RowView row = table.row(i);
                currencies.emplace_back(
                    row.text(u"code"_s), static_cast<int>(row.integer(u"exponent"_s)));
            }
            return payments::gateways::CurrencyBook(std::move(currencies));
        });
}

Result<void> Outbox::recover(qint64 lease)
{
    const Result<office::Table> table = m_office.call({u"link.recover"_s, {leaseArgument(lease)}});
    if (!table)
        return failure(table.error());
    const qint64 count = table->isEmpty() ? 0 : table->row(0).integer(0);
    m_log.info(u"recovered", {{u"lease", lease}, {u"instructions", count}});
    return {};
}

Result<std::vector<Instruction>> Outbox::instructions(const office::Call& call, qint64 lease)
{
    const Result<office::Table> table = m_office.call(call);
    if (!table)
        return failure(table.error());
    std::vector<Instruction> instructions;
    for (int i = 0; i < table->rowCount(); ++i) {
        Result<Instruction> instruction = parseInstruction(table->row(i), lease);
        if (!instruction) {
            m_log.error(u"instruction_unreadable", {{u"id", table->row(i).integer(u"id"_s)}});
            continue;
        }
        instructions.push_back(std::move(*instruction));
    }
    return instructions;
}

Result<std::vector<Instruction>> Outbox::claimInstructions(qint64 lease, int most)
{
    return instructions(limited(u"link.claim_instructions"_s, lease, most), lease);
}

Result<std::vector<Instruction>> Outbox::claimLookups(qint64 lease, int most)
{
    return instructions(limited(u"link.claim_lookups"_s, lease, most), lease);
}

Result<std::vector<WantedFigures>> Outbox::wantedFigures(qint64 lease, int most)
{
    return m_office.call(limited(u"link.wanted_figures"_s, lease, most))
        .map([](const office::Table& table) {
            std::vector<WantedFigures> wanted;
            for (int i = 0; i < table.rowCount(); ++i)
                wanted.push_back(parseWantedFigures(table.row(i)));
            return wanted;
        });
}

Result<std::vector<WantedRate>> Outbox::wantedRates(qint64 lease)
{
    return m_office.call({u"link.wanted_rates"_s, {{u"p_lease"_s, number(lease)}}})
        .map([](const office::Table& table) {
            std::vector<WantedRate> wanted;
            for (int i = 0; i < table.rowCount(); ++i) {
                const office::RowView row = table.row(i);
                wanted.push_back({row.text(u"server"_s), row.text(u"symbol"_s),
                    std::chrono::seconds(row.integer(u"every_seconds"_s))});
            }
            return wanted;
        });
}

Result<std::vector<PendingPayout>> Outbox::pendingPayouts(qint64 lease, int most)
{
    return m_office.call(limited(u"link.pending_payouts"_s, lease, most))
        .map([lease](const office::Table& table) {
            std::vector<PendingPayout> payouts;
            for (int i = 0; i < table.rowCount(); ++i)
                payouts.push_back(parsePendingPayout(table.row(i), lease));
            return payouts;
        });
}

bool Outbox::report(LogWord event, InstructionId id, const Result<office::Table>& answer)
{
    if (answer)
        m_log.info(event, {{u"instruction", id}});
    else
        m_log.warning(u"report_not_taken",
            {{u"instruction", id}, {u"report", event}, {u"error", answer.error()}});
    return answer.has_value();
}

void Outbox::reportSurely(LogWord event, const Instruction& instruction, const office::Call& call)
{
    const auto isFinal = [](const Error& error) {
        return error.code == ErrorCode::NotTheWriter || isOutage(error); // outage: asked to stop
    };
    const Result<office::Table> answer = m_office.callUntilAnswered(call, m_stop);
    if (report(event, instruction.id, answer) || isFinal(answer.error())
        || answer.error().code == ErrorCode::WrongState)
        return;
    m_log.error(u"report_refused", {{u"instruction", instruction.id}, {u"report", event}});
    const Result<office::Table> unknown =
        m_office.callUntilAnswered(unknownCall(instruction, u"report_refused"_s), m_stop);
    if (!report(u"unknown", instruction.id, unknown) && !isFinal(unknown.error()))
        m_lease.askForNew();
}

bool Outbox::markSending(const Instruction& instruction,
    std::optional<trading::mt5::ServerInstant> now, const QJsonObject& detail)
{
    QList<office::Argument> arguments = about(instruction);
    arguments.append({u"p_server_time_s"_s, now ? number(now->seconds) : QVariant()});
    arguments.append({u"p_detail"_s, office::jsonText(detail)});
    const Result<office::Table> marked = m_office.call({u"link.mark_sending"_s, arguments});
    if (marked && !marked->isEmpty() && marked->row(0).flag(0))
        return true;
    if (marked) {
        // People have stepped in since it was claimed; the office has put it where it belongs.
        m_log.info(u"kept_back", {{u"instruction", instruction.id}});
        return false;
    }
    m_log.warning(u"not_marked", {{u"instruction", instruction.id}, {u"error", marked.error()}});
    // Whether the mark was made is open after an outage, but nothing was sent, and that is what
    // is said now. So it is after a refusal, which may be one of a file that is not released.
    if (marked.error().code != ErrorCode::NotTheWriter)
        reportNotSent(instruction, u"not_marked"_s);
    return false;
}

bool Outbox::markApproving(const Instruction& instruction)
{
    const Result<office::Table> marked =
        m_office.call({u"link.mark_approving"_s, about(instruction)});
    if (marked)
        return !marked->isEmpty() && marked->row(0).flag(0);
    m_log.warning(u"not_marked", {{u"instruction", instruction.id}, {u"error", marked.error()}});
    // Where the mark was made unnoticed, it is taken back; nothing was approved.
    if (isOutage(marked.error()))
        reportUnknown(instruction, u"not_marked"_s);
    return false;
}

void Outbox::reportDone(
    const Instruction& instruction, const QString& ticket, const QJsonObject& detail)
{
    QList<office::Argument> arguments = about(instruction);
    arguments.append({u"p_ticket"_s, ticket});
    arguments.append({u"p_detail"_s, office::jsonText(detail)});
    reportSurely(u"done", instruction, {u"link.report_done"_s, arguments});
}

void Outbox::reportRefused(const Instruction& instruction, int retcode, const QString& reason)
{
    QList<office::Argument> arguments = about(instruction);
    arguments.append({u"p_retcode"_s, retcode});
    arguments.append({u"p_text"_s, reason});
    reportSurely(u"refused", instruction, {u"link.report_refused"_s, arguments});
}

void Outbox::reportUnsendable(const Instruction& instruction, int retcode, const QString& reason)
{
    QList<office::Argument> arguments = about(instruction);
    arguments.append({u"p_retcode"_s, retcode});
    arguments.append({u"p_text"_s, reason});
    reportSurely(u"unsendable", instruction, {u"link.report_unsendable"_s, arguments});
}

void Outbox::reportNotSent(const Instruction& instruction, const QString& reason)
{
    QList<office::Argument> arguments = about(instruction);
    arguments.append({u"p_reason"_s, reason});
    reportSurely(u"not_sent", instruction, {u"link.report_not_sent"_s, arguments});
}

void Outbox::reportUnknown(const Instruction& instruction, const QString& reason)
{
    reportSurely(u"unknown", instruction, unknownCall(instruction, reason));
}

void Outbox::reportLookup(const Instruction& instruction, const QString& result,
    const QString& ticket, const QJsonObject& detail)
{
    QList<office::Argument> arguments = about(instruction);
    arguments.append({u"p_result"_s, result});
    arguments.append({u"p_ticket"_s, ticket.isEmpty() ? QVariant() : QVariant(ticket)});
    arguments.append({u"p_detail"_s, office::jsonText(detail)});
    report(u"looked_up", instruction.id, m_office.call({u"link.report_lookup"_s, arguments}));
}

bool Outbox::reportPayoutStatus(const PendingPayout& payout, const QString& status,
    const std::optional<Money>& moved, const std::optional<Money>& fee, const QString& reason)
{
    return report(u"payout_status", payout.id,
        m_office.call({u"link.payout_status"_s,
            {leaseArgument(payout.lease), {u"p_id"_s, payout.id.toVariant()},
                {u"p_status"_s, status}, {u"p_provider_ref"_s, payout.providerReference},
                {u"p_amount_minor"_s, moved ? number(moved->minor()) : QVariant()},
                {u"p_fee_minor"_s, number(fee ? fee->minor() : 0)}, {u"p_reason"_s, reason}}}));
}

Result<std::vector<PendingDeposit>> Outbox::pendingDeposits(qint64 lease, int most)
{
    return m_office.call(limited(u"link.pending_deposits"_s, lease, most))
        .map([lease](const office::Table& table) {
            std::vector<PendingDeposit> deposits;
            for (int i = 0; i < table.rowCount(); ++i) {
                deposits.push_back(pendingDeposit(table.row(i), lease));
            }
            return deposits;
        });
}

Result<void> Outbox::reportReceipt(
    const PendingDeposit& deposit, const payments::gateways::Transaction& now, const Money& moved)
{
    // A fee in another currency than the money cannot be booked with it.
    const bool hasFee = now.fee && now.fee->currency() == moved.currency();
    if (now.fee && !hasFee)
        m_log.warning(u"fee_in_other_currency", {{u"payment", deposit.id}});
    QList<office::Argument> arguments = ofGateway(deposit, now.providerId);
    arguments.append({u"p_method"_s, deposit.method});
    arguments.append({u"p_amount_minor"_s, number(moved.minor())});
    arguments.append({u"p_currency"_s, moved.currency().code()});
    arguments.append({u"p_fee_minor"_s, number(hasFee ? now.fee->minor() : 0)});
    arguments.append({u"p_payer"_s, orNull(now.payer)});
    arguments.append({u"p_reference"_s, deposit.reference});
    arguments.append({u"p_received_us"_s, now.changedAt > 0 ? number(now.changedAt) : QVariant()});
    arguments.append({u"p_instrument"_s, orNull(now.instrument)});
    return reportDeposit(u"receipt", deposit, {u"link.report_receipt"_s, arguments});
}

Result<void> Outbox::reportStrayReceipt(
    const GatewayEvent& event, const payments::gateways::Transaction& now, const Money& moved)
{
    const bool hasFee = now.fee && now.fee->currency() == moved.currency();
    if (now.fee && !hasFee)
        m_log.warning(u"fee_in_other_currency", {{u"event", event.id}});
    const Result<office::Table> answer = m_office.call({u"link.report_stray_receipt"_s,
        {leaseArgument(event.lease), {u"p_provider"_s, event.provider},
            {u"p_provider_ref"_s, now.providerId}, {u"p_amount_minor"_s, number(moved.minor())},
            {u"p_currency"_s, moved.currency().code()},
            {u"p_fee_minor"_s, number(hasFee ? now.fee->minor() : 0)},
            {u"p_payer"_s, orNull(now.payer)}, {u"p_reference"_s, orNull(now.reference)},
            {u"p_received_us"_s, now.changedAt > 0 ? number(now.changedAt) : QVariant()},
            {u"p_instrument"_s, orNull(now.instrument)}}});
    if (!answer) {
        m_log.warning(u"stray_money_not_taken", {{u"event", event.id}, {u"error", answer.error()}});
        return failure(answer.error());
    }
    m_log.error(u"stray_money", {{u"event", event.id}});
    return {};
}

bool Outbox::reportDepositPending(const PendingDeposit& deposit, const QString& providerReference)
{
    const Result<office::Table> answer = m_office.call({u"link.deposit_pending"_s,
        {leaseArgument(deposit.lease), {u"p_reference"_s, deposit.reference},
            {u"p_provider_ref"_s, providerReference}}});
    if (!answer)
        m_log.warning(u"pending_not_taken", {{u"payment", deposit.id}, {u"error", answer.error()}});
    return answer.has_value();
}

Result<void> Outbox::reportChargeback(const PendingDeposit& deposit,
    const QString& providerReference, const payments::gateways::Dispute& dispute)
{
    return reportDeposit(u"chargeback", deposit,
        {u"link.report_chargeback"_s,
            {leaseArgument(deposit.lease), {u"p_provider"_s, deposit.provider},
                {u"p_deposit_ref"_s, providerReference}, {u"p_case_ref"_s, dispute.providerId},
                {u"p_stage"_s, payments::gateways::disputeWord(dispute.stage)},
                {u"p_amount_minor"_s, number(dispute.amount.minor())},
                {u"p_fee_minor"_s, number(dispute.fee ? dispute.fee->minor() : 0)},
                {u"p_due_us"_s,
                    dispute.evidenceDue > 0 ? number(dispute.evidenceDue) : QVariant()}}});
}

bool Outbox::reportReversal(
    const PendingDeposit& deposit, const payments::gateways::Transaction& now, const Money& amount)
{
    QList<office::Argument> arguments = ofGateway(deposit, now.providerId);
    arguments.append({u"p_reference"_s, deposit.reference});
    arguments.append({u"p_amount_minor"_s, number(amount.minor())});
    arguments.append({u"p_currency"_s, amount.currency().code()});
    arguments.append({u"p_word"_s, now.word});
    arguments.append({u"p_changed_us"_s, now.changedAt > 0 ? number(now.changedAt) : QVariant()});
    return reportDeposit(u"reversal", deposit, {u"link.report_deposit_reversal"_s, arguments})
        .has_value();
}

bool Outbox::reportNotPaid(
    const PendingDeposit& deposit, const payments::gateways::Transaction& now)
{
    QList<office::Argument> arguments = ofGateway(deposit, now.providerId);
    arguments.append({u"p_reference"_s, deposit.reference});
    arguments.append({u"p_word"_s, now.word});
    return reportDeposit(u"not_paid", deposit, {u"link.deposit_not_paid"_s, arguments}).has_value();
}

bool Outbox::reportFinding(const PendingDeposit& deposit,
    const payments::gateways::Transaction& now, const QString& reason, const QString& word)
{
    // Never what was asked for: where the gateway does not tell what came, people do.
    const bool hasAmount = now.processed && now.processed->isPositive();
    QList<office::Argument> arguments = ofGateway(deposit, now.providerId);
    arguments.append({u"p_reference"_s, deposit.reference});
    arguments.append({u"p_reason"_s, reason});
    arguments.append({u"p_word"_s, word});
    arguments.append(
        {u"p_amount_minor"_s, hasAmount ? number(now.processed->minor()) : QVariant()});
    arguments.append(
        {u"p_currency"_s, hasAmount ? QVariant(now.processed->currency().code()) : QVariant()});
    arguments.append({u"p_payer"_s, orNull(now.payer)});
    arguments.append({u"p_changed_us"_s, now.changedAt > 0 ? number(now.changedAt) : QVariant()});
    return reportDeposit(u"finding", deposit, {u"link.report_deposit_finding"_s, arguments})
        .has_value();
}

Result<void> Outbox::reportDeposit(
    LogWord event, const PendingDeposit& deposit, const office::Call& call)
{
    const Result<office::Table> answer = m_office.call(call);
    if (!answer) {
        m_log.warning(u"report_not_taken",
            {{u"payment", deposit.id}, {u"report", event}, {u"error", answer.error()}});
        return failure(answer.error());
    }
    m_log.info(event, {{u"payment", deposit.id}});
    return {};
}

Result<std::vector<GatewayEvent>> Outbox::claimEvents(qint64 lease, int most)
{
    return m_office.call(limited(u"link.claim_events"_s, lease, most))
        .map([lease](const office::Table& table) {
            std::vector<GatewayEvent> events;
            for (int i = 0; i < table.rowCount(); ++i) {
                const office::RowView row = table.row(i);
                events.push_back({lease, row.integer(u"id"_s), row.text(u"provider"_s),
                    row.text(u"operation"_s), row.text(u"reference"_s), row.text(u"provider_ref"_s),
                    static_cast<int>(row.integer(u"attempts"_s))});
            }
            return events;
        });
}

void Outbox::finishEvent(const GatewayEvent& event, const QString& state, const QString& result)
{
    const Result<office::Table> answer = m_office.call({u"link.finish_event"_s,
        {leaseArgument(event.lease), {u"p_id"_s, number(event.id)}, {u"p_state"_s, state},
            {u"p_result"_s, office::jsonText(QJsonObject{{u"result"_s, result}})}}});
    if (answer)
        m_log.info(u"event",
            {{u"event", event.id}, {u"state", LogValue::code(state)},
                {u"result", LogValue::code(result)}});
    else // claimed again when its time is up
        m_log.warning(u"event_not_finished", {{u"event", event.id}, {u"error", answer.error()}});
}

Result<std::optional<PendingDeposit>> Outbox::depositOf(const GatewayEvent& event)
{
    return m_office.call({u"link.deposit_of_event"_s, ofEvent(event)})
        .map([&event](const office::Table& table) -> std::optional<PendingDeposit> {
            if (table.isEmpty())
                return std::nullopt;
            return pendingDeposit(table.row(0), event.lease);
        });
}

Result<std::optional<PendingPayout>> Outbox::payoutOf(const GatewayEvent& event)
{
    return m_office.call({u"link.payout_of_event"_s, ofEvent(event)})
        .map([&event](const office::Table& table) -> std::optional<PendingPayout> {
            if (table.isEmpty())
                return std::nullopt;
            return parsePendingPayout(table.row(0), event.lease);
        });
}

Result<void> Outbox::noteAsked(
    qint64 lease, const std::vector<qint64>& deposits, const std::vector<qint64>& payouts)
{
    return m_office
        .call({u"link.note_asked"_s,
            {leaseArgument(lease), {u"p_deposits"_s, arrayText(deposits)},
                {u"p_payouts"_s, arrayText(payouts)}}})
        .map([](const office::Table&) {});
}

Result<void> Outbox::putFigures(TradingAccountId account, const QJsonObject& figures, qint64 asOfUs)
{
    return m_office
        .call({u"link.put_figures"_s,
            {{u"p_trading_account_id"_s, account.toVariant()},
                {u"p_figures"_s, office::jsonText(figures)}, {u"p_as_of_us"_s, number(asOfUs)}}})
        .map([](const office::Table&) {});
}

Result<void> Outbox::putFiguresBefore(
    const Instruction& instruction, const QJsonObject& figures, qint64 asOfUs)
{
    return m_office
        .call({u"link.put_figures_before"_s,
            {leaseArgument(instruction.lease), {u"p_id"_s, instruction.id.toVariant()},
                {u"p_figures"_s, office::jsonText(figures)}, {u"p_as_of_us"_s, number(asOfUs)}}})
        .map([](const office::Table&) {});
}

Result<QString> Outbox::putMarketRate(const QString& server, const QString& symbol,
    const std::optional<trading::mt5::Tick>& tick, qint64 asOfUs)
{
    const auto orNull = [&tick](qint64 value) { return tick ? number(value) : QVariant(); };
    return m_office
        .call({u"link.put_market_rate"_s,
            {{u"p_lease"_s, number(m_lease.token().value_or(0))}, {u"p_server"_s, server},
                {u"p_symbol"_s, symbol}, {u"p_bid_e10"_s, orNull(tick ? tick->bid.scaled() : 0)},
                {u"p_ask_e10"_s, orNull(tick ? tick->ask.scaled() : 0)},
                {u"p_as_of_us"_s, orNull(asOfUs)}}})
        .map([](const office::Table& table) { return table.row(0).text(0); });
}

Result<std::chrono::seconds> Outbox::floatInterval()
{
    return m_office.call({u"link.float_interval"_s, {leaseArgument(m_lease.token().value_or(0))}})
        .map([](const office::Table& table) {
            return std::chrono::seconds(table.row(0).integer(0));
        });
}

Result<void> Outbox::reportFloat(const QString& provider, const std::vector<Money>& balances)
{
    QJsonArray list;
    for (const Money& one : balances)
        list.append(QJsonObject{
            {u"currency"_s, one.currency().code()}, {u"minor"_s, QString::number(one.minor())}});
    return m_office
        .call({u"link.report_float"_s,
            {leaseArgument(m_lease.token().value_or(0)), {u"p_gateway"_s, provider},
                {u"p_balances"_s, office::jsonText(list)}}})
        .map([](const office::Table&) {});
}

Result<void> Outbox::putServerStatus(const QString& server, const QString& state,
    std::optional<qint64> pingMs, const QJsonObject& detail)
{
    return m_office
        .call({u"link.put_server_status"_s,
            {{u"p_server"_s, server}, {u"p_state"_s, state},
                {u"p_ping_ms"_s, pingMs ? number(*pingMs) : QVariant()},
                {u"p_detail"_s, office::jsonText(detail)}}})
        .map([](const office::Table&) {});
}

} // namespace purser::operations
