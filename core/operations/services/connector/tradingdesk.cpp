#include "core/operations/services/connector/tradingdesk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

using namespace trading::mt5;

namespace {

constexpr std::chrono::nanoseconds groupsKeepFor = 10min;
// How far back an earlier attempt is looked for when its time is not at hand. The three looks that
// precede every further attempt have searched around its exact time already.
constexpr std::int64_t earlierAttempts = 2 * 86400;
// There was no code of the server: the bridge itself refused.
constexpr int noRetcode = -1;

QJsonArray exposuresJson(const LiveFigures& figures)
{
    QJsonArray exposures;
    for (const Exposure& exposure : figures.exposures) {
        exposures.append(QJsonObject{{u"symbol"_s, exposure.symbol},
            {u"bought"_s, static_cast<qint64>(exposure.bought)},
            {u"sold"_s, static_cast<qint64>(exposure.sold)}});
    }
    return exposures;
}

QString refusalWord(const Error& error)
{
    for (const QString& key : {u"reason"_s, u"field"_s, u"what"_s}) {
        const QString text = error.args.value(key).toString();
        if (!text.isEmpty())
            return errorName(error.code) + u'_' + text;
    }
    return errorName(error.code);
}

/// Whether asking again later could not change it.
bool isFinal(const Error& error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::BadInput;
}

/// The amount in the digits of that currency, signed as the server counts it. BadInput when they do
/// not suffice.
Result<Money> amountIn(const Currency& currency, const Instruction& instruction)
{
    const Result<Money> amount =
        Money::parse(instruction.amount.text(), currency, ExcessDecimals::AcceptZeros);
    if (!amount)
        return failure(ErrorCode::BadInput, {{u"field"_s, u"amount"_s}});
    return instruction.isDebit ? amount->negated() : amount;
}

} // namespace

TradingDesk::TradingDesk(
    Session& session, Outbox& outbox, const Lease& lease, const Clock& clock, const Logger& log)
    : m_session(session), m_client(session), m_outbox(outbox), m_lease(lease), m_clock(clock),
      m_log(log)
{
}

Result<Group> TradingDesk::groupOf(Login login)
{
    const Result<User> user = m_client.user(login);
    if (!user)
        return failure(user.error());
    const auto known = m_groups.constFind(user->group);
    if (known != m_groups.constEnd() && m_clock.monotonic() - known->readAt < groupsKeepFor)
        return known->group;
    Result<Group> group = m_client.group(user->group);
    // A group that cannot be read says nothing about the account.
    if (!group && isFinal(group.error()))
        return failure(ErrorCode::ServerUnavailable, {{u"reason"_s, u"group"_s}});
    if (group)
        m_groups.insert(user->group, {*group, m_clock.monotonic()});
    return group;
}

Result<Currency> TradingDesk::currencyOf(Login login)
{
    return groupOf(login).map([](const Group& group) { return group.currency; });
}

Result<Money> TradingDesk::signedAmount(const Instruction& instruction)
{
    const Result<Currency> currency =
        currencyNamed(instruction.login, instruction.amount.currency().code());
    if (!currency)
        return failure(currency.error());
    return amountIn(*currency, instruction);
}

Result<BalanceOperation> TradingDesk::prepare(const Instruction& instruction)
{
    const Result<Money> amount = signedAmount(instruction);
    if (!amount)
        return failure(amount.error());
    const BalanceOperation operation{instruction.login, *amount, instruction.comment.toLatin1(),
        instruction.checkMargin, instruction.attempts == 0, instruction.operation};
    return checkOperation(operation).map([&operation] { return operation; });
}

void TradingDesk::execute(const Instruction& instruction)
{
    const Result<BalanceOperation> operation = prepare(instruction);
    if (!operation)
        return refuseUnsent(instruction, operation.error());
    if (instruction.attempts > 0 && settleEarlierAttempt(instruction))
        return;
    const Result<ServerInstant> now = m_client.now();
    if (!now)
        return m_outbox.reportNotSent(instruction, refusalWord(now.error()));
    if (const Result<void> read = readBeforeSending(instruction, operation->amount.currency());
        !read)
        return m_outbox.reportNotSent(instruction, refusalWord(read.error()));
    if (!m_outbox.markSending(instruction, *now))
        return;
    // Between the mark and the first byte: a bridge that was held up here for longer than its lease
    // must not send what its successor has already begun to look up.
    if (!m_lease.isHeld(instruction.lease))
        return m_outbox.reportNotSent(instruction, u"lease_lost"_s);
    report(instruction, executeBalance(m_session, *operation));
}

void TradingDesk::refuseUnsent(const Instruction& instruction, const Error& error)
{
    const QString word = refusalWord(error);
    if (!isFinal(error))
        return m_outbox.reportNotSent(instruction, word);
    m_outbox.reportUnsendable(instruction, error.args.value(u"retcode").toInt(noRetcode), word);
}

/// Looks for the mark whatever money the login holds now: it may hold other money than when it was
/// sent, or the bridge may have been killed while it refused an instruction for just that.
Result<DealSearchResult> TradingDesk::search(const Instruction& instruction, ServerInstant sentAt)
{
    const Result<Currency> currency = currencyOf(instruction.login);
    if (!currency)
        return failure(currency.error());
    const Result<Money> amount = amountIn(*currency, instruction);
    if (!amount)
        return failure(amount.error());
    const Result<ServerInstant> now = m_client.now();
    if (!now)
        return failure(now.error());
    return findDeal(m_client,
        {instruction.login, *amount, instruction.tag, sentAt.seconds > 0 ? sentAt : *now, *now,
            instruction.operation});
}

bool TradingDesk::settleEarlierAttempt(const Instruction& instruction)
{
    const Result<ServerInstant> now = m_client.now();
    const Result<DealSearchResult> found =
        now ? search(instruction, now->plus(-earlierAttempts)) : failure(now.error());
    if (!found) {
        m_outbox.reportNotSent(instruction, u"look_"_s + refusalWord(found.error()));
        return true;
    }
    if (found->tickets.empty() || found->reason == u"untagged_twin")
        return false;
    if (!m_outbox.markSending(instruction, *now))
        return true;
    if (found->kind == DealSearchResult::Kind::Found)
        m_outbox.reportDone(instruction, QString::number(found->tickets.front().value()),
            {{u"found"_s, u"before_sending_again"_s}});
    else
        m_outbox.reportUnknown(instruction, found->reason);
    return true;
}

void TradingDesk::report(const Instruction& instruction, const BalanceOutcome& outcome)
{
    m_log.info(u"balance_operation",
        {{u"instruction", instruction.id}, {u"outcome", static_cast<int>(outcome.kind)},
            {u"retcode", outcome.retcode}, {u"ticket", outcome.ticket}});
    switch (outcome.kind) {
    case BalanceOutcome::Kind::Done:
        return m_outbox.reportDone(instruction, QString::number(outcome.ticket.value()),
            {{u"comment_kept"_s, outcome.commentKept}});
    case BalanceOutcome::Kind::Refused:
        return m_outbox.reportRefused(instruction, outcome.retcode, outcome.reason);
    case BalanceOutcome::Kind::NotSent: return m_outbox.reportNotSent(instruction, outcome.reason);
    case BalanceOutcome::Kind::Unknown: return m_outbox.reportUnknown(instruction, outcome.reason);
    }
}

void TradingDesk::lookUp(const Instruction& instruction)
{
    const Result<DealSearchResult> found = search(instruction, instruction.sentAt);
    if (!found) {
        m_log.warning(
            u"look_failed", {{u"instruction", instruction.id}, {u"error", found.error()}});
        // What asking again cannot change is a person's to conclude.
        return m_outbox.reportLookup(instruction,
            isFinal(found.error()) ? u"ambiguous"_s : u"failed"_s, {},
            {{u"reason"_s, refusalWord(found.error())}});
    }
    if (found->kind == DealSearchResult::Kind::Found)
        return m_outbox.reportLookup(
            instruction, u"found"_s, QString::number(found->tickets.front().value()), {});
    const bool ambiguous = found->kind == DealSearchResult::Kind::Ambiguous;
    m_outbox.reportLookup(instruction, ambiguous ? u"ambiguous"_s : u"not_found"_s, {},
        whatAPersonNeeds(instruction, *found));
}

QJsonObject TradingDesk::whatAPersonNeeds(
    const Instruction& instruction, const DealSearchResult& result)
{
    QJsonObject detail;
    if (!result.reason.isEmpty())
        detail.insert(u"reason"_s, result.reason);
    QJsonArray tickets;
    for (const Ticket ticket : result.tickets)
        tickets.append(QString::number(ticket.value()));
    if (!tickets.isEmpty())
        detail.insert(u"tickets"_s, tickets);
    if (const Result<User> user = m_client.user(instruction.login))
        detail.insert(u"balance_now"_s, user->balance);
    return detail;
}

Result<Currency> TradingDesk::currencyNamed(Login login, const QString& code)
{
    const Result<Currency> currency = currencyOf(login);
    if (currency && currency->code() != code)
        return failure(ErrorCode::BadInput,
            {{u"field"_s, u"currency"_s}, {u"server"_s, currency->code()}, {u"office"_s, code}});
    return currency;
}

Result<QJsonObject> TradingDesk::figuresOf(Login login, const Currency& currency)
{
    return liveFigures(m_client, login, currency).map([](const LiveFigures& figures) {
        return QJsonObject{{u"balance"_s, figures.balance.text()},
            {u"credit"_s, figures.credit.text()}, {u"equity"_s, figures.equity.text()},
            {u"margin"_s, figures.margin.text()}, {u"free_margin"_s, figures.freeMargin.text()},
            {u"open_positions"_s, static_cast<qint64>(figures.openPositions)},
            {u"exposures"_s, exposuresJson(figures)}};
    });
}

Result<void> TradingDesk::readBeforeSending(
    const Instruction& instruction, const Currency& currency)
{
    // What the office measures by the account's figures: debits, and top-ups of what is below zero.
    if (!instruction.checkMargin || instruction.attempts > 0)
        return {};
    const Result<QJsonObject> figures = figuresOf(instruction.login, currency);
    if (!figures)
        return failure(figures.error());
    return m_outbox.putFiguresBefore(instruction, *figures, m_clock.nowMicroseconds());
}

void TradingDesk::readFigures(const WantedFigures& wanted)
{
    const Result<Currency> currency = currencyNamed(wanted.login, wanted.currency.code());
    const Result<QJsonObject> figures =
        currency ? figuresOf(wanted.login, *currency) : failure(currency.error());
    if (!figures) {
        m_log.debug(
            u"figures_not_read", {{u"account", wanted.account}, {u"error", figures.error()}});
        return;
    }
    const Result<void> put =
        m_outbox.putFigures(wanted.account, *figures, m_clock.nowMicroseconds());
    if (!put)
        m_log.warning(u"figures_not_put", {{u"account", wanted.account}, {u"error", put.error()}});
}

} // namespace purser::operations
