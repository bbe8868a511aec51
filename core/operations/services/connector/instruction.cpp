#include "core/operations/services/connector/instruction.h"

#include <QHash>
#include <optional>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

/// The kind of deal for the office's word; none for a word this program does not know.
std::optional<trading::mt5::Deal::Action> actionOf(const QString& word)
{
    using trading::mt5::Deal;
    static const QHash<QString, Deal::Action> actions{{u"balance"_s, Deal::Balance},
        {u"credit"_s, Deal::Credit}, {u"charge"_s, Deal::Charge},
        {u"correction"_s, Deal::Correction}, {u"bonus"_s, Deal::Bonus}};
    const auto action = actions.constFind(word);
    return action == actions.constEnd() ? std::nullopt : std::optional(*action);
}

} // namespace

Result<Instruction> parseInstruction(const office::RowView& row, qint64 lease)
{
    Instruction instruction;
    instruction.lease = lease;
    instruction.id = InstructionId(row.integer(u"id"_s));
    const QString kind = row.text(u"kind"_s);
    instruction.kind =
        kind == u"payout" ? Instruction::Kind::Payout : Instruction::Kind::TradingBalance;
    instruction.server = row.text(u"server"_s);
    instruction.login = trading::mt5::Login(row.integer(u"login"_s));
    instruction.provider = row.text(u"provider"_s);
    const Currency currency(row.text(u"currency"_s), static_cast<int>(row.integer(u"exponent"_s)));
    instruction.amount = Money(row.integer(u"amount_minor"_s), currency);
    const QString direction = row.text(u"direction"_s);
    instruction.isDebit = direction == u"debit";
    instruction.tag = row.text(u"tag"_s);
    instruction.comment = row.text(u"comment"_s);
    instruction.attempts = static_cast<int>(row.integer(u"attempts"_s));
    instruction.paymentReference = row.text(u"payment_reference"_s);
    instruction.client = row.text(u"client"_s);
    instruction.destination = row.json(u"destination"_s);
    instruction.refundOf = row.text(u"refund_of"_s);
    instruction.checkMargin = row.flag(u"check_margin"_s);
    instruction.sentAt.seconds = row.integer(u"sent_server_time_s"_s);
    instruction.firstUnknownUs = row.integer(u"first_unknown_us"_s);
    const std::optional<trading::mt5::Deal::Action> action = actionOf(row.text(u"operation"_s));
    instruction.operation = action.value_or(trading::mt5::Deal::Balance);
    const bool isWhole = action && instruction.id.isValid() && instruction.amount.isPositive()
        && currency.isValid() && instruction.tag.startsWith(u'#')
        && (kind == u"payout" || kind == u"mt_balance")
        && (direction == u"debit" || direction == u"credit")
        && instruction.comment.startsWith(instruction.tag);
    if (!isWhole)
        return failure(ErrorCode::Internal, {{u"what"_s, u"instruction"_s}});
    return instruction;
}

WantedFigures parseWantedFigures(const office::RowView& row)
{
    return {TradingAccountId(row.integer(u"trading_account_id"_s)), row.text(u"server"_s),
        trading::mt5::Login(row.integer(u"login"_s)),
        Currency(row.text(u"currency"_s), static_cast<int>(row.integer(u"exponent"_s)))};
}

PendingPayout parsePendingPayout(const office::RowView& row, qint64 lease)
{
    return {lease, InstructionId(row.integer(u"id"_s)), row.text(u"provider"_s),
        row.text(u"provider_ref"_s), row.text(u"payment_reference"_s),
        Money(row.integer(u"amount_minor"_s),
            Currency(row.text(u"currency"_s), static_cast<int>(row.integer(u"exponent"_s)))),
        row.flag(u"is_refund"_s)};
}

} // namespace purser::operations
