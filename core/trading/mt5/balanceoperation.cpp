#include "core/trading/mt5/balanceoperation.h"

#include "core/trading/mt5/recordreader.h"
#include "core/trading/mt5/retcode.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

constexpr qsizetype longestComment = 31;
// The server's limit for one operation, in whole units of any currency.
constexpr std::int64_t largestAmount = 1'000'000'000;

bool isPrintableAscii(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

Query balanceQuery(const BalanceOperation& operation)
{
    return {{"login", QString::number(operation.login.value())},
        {"type", QString::number(operation.action)}, {"balance", operation.amount.text()},
        {"comment", QString::fromLatin1(operation.comment)},
        {"check_margin", operation.checkMargin ? u"1"_s : u"0"_s}};
}

BalanceOutcome unknown(const QString& reason, int retcode = -1, Ticket ticket = {})
{
    return {BalanceOutcome::Kind::Unknown, ticket, retcode, reason, true};
}

BalanceOutcome classifyAnswer(const Answer& answer, bool firstAttempt)
{
    const QString reason = u"retcode_%1"_s.arg(answer.retcode);
    switch (balanceEffect(answer.retcode, firstAttempt)) {
    case BalanceEffect::Refused:
        return {BalanceOutcome::Kind::Refused, {}, answer.retcode, answer.text.left(100), true};
    case BalanceEffect::Later:
        return {BalanceOutcome::Kind::NotSent, {}, answer.retcode, reason, true};
    case BalanceEffect::Unknown: return unknown(reason, answer.retcode);
    case BalanceEffect::Done: break;
    }
    const network::JsonNode* node = answer.payload().find(u"Ticket");
    const Ticket ticket(node ? node->integer().value_or(0) : 0);
    if (!ticket.isValid())
        return unknown(u"no_ticket"_s, answer.retcode);
    return {BalanceOutcome::Kind::Done, ticket, answer.retcode, {}, true};
}

/// The deal behind a ticket is the proof that exactly this was executed.
BalanceOutcome confirm(Session& session, const BalanceOperation& operation, BalanceOutcome outcome)
{
    const Result<Deal> deal = Client(session).deal(outcome.ticket);
    if (!deal)
        return unknown(u"deal_not_read"_s, outcome.retcode, outcome.ticket);
    const Result<Money> amount = deal->profitIn(operation.amount.currency());
    if (deal->login != operation.login || deal->action != operation.action || !amount
        || *amount != operation.amount)
        return unknown(u"deal_differs"_s, outcome.retcode, outcome.ticket);
    outcome.commentKept = deal->comment == QLatin1StringView(operation.comment);
    return outcome;
}

} // namespace

Result<void> checkOperation(const BalanceOperation& operation)
{
    const auto bad = [](const QString& field) {
        return failure(ErrorCode::BadInput, {{u"field"_s, field}});
    };
    if (!operation.login.isValid())
        return bad(u"login"_s);
    // The Web API documents no other kinds.
    if (operation.action < Deal::Balance || operation.action > Deal::Bonus)
        return bad(u"action"_s);
    if (operation.comment.isEmpty() || operation.comment.size() > longestComment
        || !isPrintableAscii(operation.comment))
        return bad(u"comment"_s);
    const Currency& currency = operation.amount.currency();
    const Result<Money> limit = Money::parse(QString::number(largestAmount), currency);
    const Result<Money> opposite = operation.amount.negated();
    if (!limit || !opposite || operation.amount.isZero())
        return bad(u"amount"_s);
    if (std::max(operation.amount.minor(), opposite->minor()) > limit->minor())
        return bad(u"amount"_s);
    return {};
}

BalanceOutcome classifyReply(const WriteReply& reply, bool firstAttempt)
{
    if (reply.progress == network::Exchange::Progress::NotSent)
        return {BalanceOutcome::Kind::NotSent, {}, -1, reply.problem, true};
    if (!reply.answer)
        return unknown(reply.problem);
    return classifyAnswer(*reply.answer, firstAttempt);
}

BalanceOutcome executeBalance(Session& session, const BalanceOperation& operation)
{
    const Session::Uninterrupted toTheEnd(session);
    const WriteReply reply = session.write("trade/balance", balanceQuery(operation));
    BalanceOutcome outcome = classifyReply(reply, operation.firstAttempt);
    if (outcome.kind == BalanceOutcome::Kind::Done)
        return confirm(session, operation, outcome);
    if (reply.httpStatus == 401 || reply.httpStatus == 403) {
        // A session that was dead cannot have executed anything. One that lives leaves the refusal
        // unexplained: a missing right, or something in between that answers in the server's place.
        const Result<bool> signedIn = session.isSignedIn();
        if (signedIn && !*signedIn)
            outcome = {BalanceOutcome::Kind::NotSent, {}, -1, u"session_expired"_s, true};
    }
    return outcome;
}

} // namespace purser::trading::mt5
