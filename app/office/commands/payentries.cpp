#include "app/office/commands/payentries.h"

#include "app/office/commands/payclient.h"
#include "app/office/commands/paycommand.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

tl::unexpected<Error> missing(const QString& option)
{
    return failure(ErrorCode::BadInput, {{u"field"_s, option}, {u"why"_s, u"missing"_s}});
}

/// One kind after the other has its own options; the words say which go with which.
class PaySubmit : public PayCommand
{
public:
    PaySubmit() : PayCommand(u"submit"_s, u"Enter a payment for a client"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"KIND"_s,
            u"withdrawal, deposit, transfer, wallet-credit, credit, fee, adjustment or nbp."_s);
        StaffCommand::addOptions(options);
        options.value(u"client"_s, u"code"_s, u"Whose, such as C-10482."_s);
        options.value(u"account"_s, u"login"_s, u"Trading account: from it, or onto it."_s);
        options.value(u"server"_s, u"name"_s, u"Of the account, where two have its login."_s);
        options.value(u"amount"_s, u"amount"_s, u"In the account's currency, such as 1250.00."_s);
        options.value(
            u"destination"_s, u"number"_s, u"Of a withdrawal: where to, from pay accounts."_s);
        options.value(u"method"_s, u"word"_s, u"Of a deposit: how it will come, such as sepa."_s);
        options.value(u"to-account"_s, u"login"_s, u"Of a transfer."_s);
        options.value(u"to-client"_s, u"code"_s, u"Of a transfer to another client."_s);
        options.value(
            u"direction"_s, u"way"_s, u"Of a credit or adjustment: in or out of the account."_s);
        options.value(u"reason"_s, u"code"_s,
            u"Of a credit, fee, adjustment or nbp: goodwill, promotion, inactivity …"_s);
        addText(options, u"A note beside it."_s);
        addKey(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        for (const QString& needed : {u"client"_s, u"account"_s, u"amount"_s}) {
            if (!options.has(needed))
                return missing(needed);
        }
        const auto key = keyOf(options);
        if (!key)
            return failure(key.error());
        const auto client = PayClient::read(session, options.text(u"client"_s));
        if (!client)
            return failure(client.error());
        const auto account =
            client->account(options.text(u"account"_s), options.text(u"server"_s), u"account"_s);
        if (!account)
            return failure(account.error());
        const auto amount = moneyOf(options, u"amount"_s, account->balance.currency());
        if (!amount)
            return failure(amount.error());
        const auto call = callOf(session, options, *client, account->id, *amount);
        if (!call)
            return failure(call.error());
        return carryOut(session, *call, output, *key);
    }

private:
    static Result<office::Call> callOf(StaffSession& session, const Options& options,
        const PayClient& client, TradingAccountId account, const Money& amount)
    {
        const QString kind = options.word(0);
        const QString text = options.text(u"text"_s);
        if (kind == "withdrawal"_L1) {
            const auto destination = numberIn(options.text(u"destination"_s), u"destination"_s);
            if (!destination)
                return failure(destination.error());
            return PaymentsApi::submit({}, {account, DestinationId(*destination), amount, text});
        }
        if (kind == "deposit"_L1) {
            if (!options.has(u"method"_s))
                return missing(u"method"_s);
            return PaymentsApi::announce({}, {account, options.text(u"method"_s), amount, text});
        }
        if (kind == "transfer"_L1)
            return transfer(session, options, client, account, amount);
        if (kind == "wallet-credit"_L1)
            return PaymentsApi::walletCredit({}, {account, amount, text});
        return operation(options, account, amount);
    }

    static Result<office::Call> transfer(StaffSession& session, const Options& options,
        const PayClient& client, TradingAccountId from, const Money& amount)
    {
        if (!options.has(u"to-account"_s))
            return missing(u"to-account"_s);
        const auto receiver = options.has(u"to-client"_s)
            ? PayClient::read(session, options.text(u"to-client"_s))
            : Result<PayClient>(client);
        if (!receiver)
            return failure(receiver.error());
        const auto to = receiver->account(options.text(u"to-account"_s), {}, u"to-account"_s);
        if (!to)
            return failure(to.error());
        return PaymentsApi::transfer({}, {from, to->id, amount, options.text(u"text"_s)});
    }

    static Result<office::Call> operation(
        const Options& options, TradingAccountId account, const Money& amount)
    {
        OperationRequest request;
        const auto kind = Listed<PaymentKind>::fromWord(options.word(0));
        const bool known = kind == PaymentKind::Credit || kind == PaymentKind::Fee
            || kind == PaymentKind::Adjustment || kind == PaymentKind::Nbp;
        if (!known)
            return badOption(u"kind"_s);
        const QString way = options.text(u"direction"_s);
        if (kind == PaymentKind::Fee || kind == PaymentKind::Nbp)
            request.outgoing = kind == PaymentKind::Fee;
        else if (way == "in"_L1 || way == "out"_L1)
            request.outgoing = way == "out"_L1;
        else
            return badOption(u"direction"_s);
        if (!options.has(u"reason"_s))
            return missing(u"reason"_s);
        request.kind = kind.value();
        request.account = account;
        request.amount = amount;
        request.reason = options.text(u"reason"_s);
        request.text = options.text(u"text"_s);
        return PaymentsApi::operation({}, request);
    }
};

/// What came back of a payout, once more.
class PayAgain : public PayCommand
{
public:
    PayAgain() : PayCommand(u"again"_s, u"Pay out again what came back of a payment"_s) {}

    void addOptions(Options& options) const override
    {
        addPayment(options);
        StaffCommand::addOptions(options);
        options.value(u"destination"_s, u"number"_s, u"Where to, from pay accounts."_s);
        options.value(u"amount"_s, u"amount"_s, u"Such as 1250.00; none: all that is left."_s);
        addText(options, u"Why it goes where it came back from; else a note."_s);
        addKey(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto key = keyOf(options);
        if (!key)
            return failure(key.error());
        const auto destination = numberIn(options.text(u"destination"_s), u"destination"_s);
        if (!destination)
            return failure(destination.error());
        const auto found = seen(session, options);
        if (!found)
            return failure(found.error());
        WithdrawalRequest request;
        request.destination = DestinationId(*destination);
        // What nothing came back of the office refuses by name.
        request.amount =
            found->sheet.again ? found->sheet.again->left : found->sheet.payment.amount;
        request.text = options.text(u"text"_s);
        if (options.has(u"amount"_s)) {
            const auto amount = moneyOf(options, u"amount"_s, request.amount.currency());
            if (!amount)
                return failure(amount.error());
            request.amount = *amount;
        }
        return carryOut(
            session, PaymentsApi::payAgain({}, found->sheet.payment.id, request), output, *key);
    }
};

} // namespace

void addPayEntries(Commands& commands)
{
    commands.push_back(std::make_unique<PaySubmit>());
    commands.push_back(std::make_unique<PayAgain>());
}

} // namespace purser::tool
