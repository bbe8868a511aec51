#include "app/office/commands/payreceipts.h"

#include "app/office/commands/payclient.h"
#include "app/office/commands/paycommand.h"
#include "core/office/pages.h"
#include "core/payments/receiptsapi.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

Result<std::vector<ReceiptRow>> readReceipts(StaffSession& session, const QString& state)
{
    const auto table = session.read(ReceiptsApi::listReceipts(state, {}, 500));
    if (!table)
        return failure(table.error());
    return office::rowsOf<ReceiptRow>(*table, receiptRowFromJson, {u"cursor"_s});
}

Result<std::vector<ChargebackRow>> readChargebacks(StaffSession& session, const QString& state)
{
    const auto table = session.read(ReceiptsApi::listChargebacks(state, 500));
    if (!table)
        return failure(table.error());
    return office::rowsOf<ChargebackRow>(*table, chargebackRowFromJson);
}

class PayReceipts : public PayCommand
{
public:
    PayReceipts() : PayCommand(u"receipts"_s, u"List money that came, by whether it has an owner"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(
            u"state"_s, u"state"_s, u"unallocated, allocated or returned (unallocated)."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto receipts = readReceipts(
            session, options.has(u"state"_s) ? options.text(u"state"_s) : u"unallocated"_s);
        if (!receipts)
            return failure(receipts.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const ReceiptRow& row : *receipts) {
            rows.append({QString::number(row.id.value()), row.amount.plainText(), row.payer,
                row.reference, row.provider, row.providerReference, timeText(row.due),
                row.paymentReference, row.returnProposedBy});
            list.append(QJsonObject{{u"id"_s, qint64(row.id.value())},
                {u"amount"_s, moneyToJson(row.amount)}, {u"payer"_s, row.payer},
                {u"reference"_s, row.reference}, {u"provider"_s, row.provider},
                {u"provider_ref"_s, row.providerReference}, {u"due"_s, timeText(row.due)},
                {u"payment"_s, row.paymentReference},
                {u"return_proposed_by"_s, row.returnProposedBy}, {u"version"_s, row.version}});
        }
        output.table({u"Receipt"_s, u"Amount"_s, u"Payer"_s, u"Words"_s, u"Provider"_s, u"Number"_s,
                         u"Due"_s, u"Payment"_s, u"Return proposed by"_s},
            rows);
        output.line(u"%1 receipts."_s.arg(rows.size()));
        output.set(u"receipts"_s, list);
        return ExitCode::Done;
    }
};

/// A command on one receipt that has no owner yet.
class PayReceiptCommand : public PayCommand
{
public:
    using PayCommand::PayCommand;

    void addOptions(Options& options) const override
    {
        options.word(u"RECEIPT"_s, u"Number of the receipt, from pay receipts."_s);
        StaffCommand::addOptions(options);
        addText(options, u"How you know; needed."_s);
    }

protected:
    static Result<ReceiptRow> receipt(StaffSession& session, const Options& options)
    {
        const auto receipts = readReceipts(session, u"unallocated"_s);
        if (!receipts)
            return failure(receipts.error());
        for (const ReceiptRow& row : *receipts) {
            if (row.id.value() == options.word(0).toLongLong())
                return row;
        }
        return failure(
            ErrorCode::NotFound, {{u"what"_s, u"receipt"_s}, {u"id"_s, options.word(0)}});
    }
};

class PayAllocate : public PayReceiptCommand
{
public:
    PayAllocate() : PayReceiptCommand(u"allocate"_s, u"Say whose money a receipt is"_s) {}

    void addOptions(Options& options) const override
    {
        PayReceiptCommand::addOptions(options);
        options.value(u"payment"_s, u"reference"_s, u"An announced deposit, such as D-311."_s);
        options.value(u"client"_s, u"code"_s, u"Or a client, such as C-10482 …"_s);
        options.value(u"account"_s, u"login"_s, u"… and one of his trading accounts."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = receipt(session, options);
        if (!row)
            return failure(row.error());
        const auto owner = ownerOf(session, options);
        if (!owner)
            return failure(owner.error());
        return carryOut(session,
            ReceiptsApi::allocate({}, row->id, row->version, *owner, options.text(u"text"_s)),
            output);
    }

private:
    static Result<ReceiptOwner> ownerOf(StaffSession& session, const Options& options)
    {
        if (options.has(u"payment"_s) == options.has(u"account"_s))
            return failure(
                ErrorCode::BadInput, {{u"field"_s, u"payment"_s}, {u"why"_s, u"one_of_the_two"_s}});
        ReceiptOwner owner;
        if (options.has(u"payment"_s)) {
            const auto found = seen(session, options.text(u"payment"_s));
            if (!found)
                return failure(found.error());
            owner.deposit = found->sheet.payment.id;
            return owner;
        }
        const auto client = PayClient::read(session, options.text(u"client"_s));
        if (!client)
            return failure(client.error());
        const auto account = client->account(options.text(u"account"_s), {}, u"account"_s);
        if (!account)
            return failure(account.error());
        owner.account = account->id;
        return owner;
    }
};

class PayReturnReceipt : public PayReceiptCommand
{
public:
    PayReturnReceipt()
        : PayReceiptCommand(
            u"return-receipt"_s, u"Send money without an owner back; two people say the same"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        PayReceiptCommand::addOptions(options);
        options.value(u"ref"_s, u"reference"_s, u"The provider's, of the payment back."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = receipt(session, options);
        if (!row)
            return failure(row.error());
        return carryOut(session,
            ReceiptsApi::giveBack(
                {}, row->id, row->version, options.text(u"ref"_s), options.text(u"text"_s)),
            output);
    }
};

class PayChargebacks : public PayCommand
{
public:
    PayChargebacks() : PayCommand(u"chargebacks"_s, u"List disputes of deposits"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.flag(u"all"_s, u"Ended ones, too."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto disputes =
            readChargebacks(session, options.has(u"all"_s) ? QString() : u"open"_s);
        if (!disputes)
            return failure(disputes.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const ChargebackRow& row : *disputes) {
            rows.append({QString::number(row.id.value()), row.reference, row.clientName,
                row.amount.plainText(), row.state.word(), row.providerReference,
                timeText(row.evidenceDue)});
            list.append(QJsonObject{{u"id"_s, qint64(row.id.value())},
                {u"payment"_s, row.reference}, {u"client"_s, row.clientName},
                {u"amount"_s, moneyToJson(row.amount)}, {u"fee"_s, moneyToJson(row.fee)},
                {u"state"_s, row.state.word()}, {u"provider_ref"_s, row.providerReference},
                {u"evidence_due"_s, timeText(row.evidenceDue)}, {u"version"_s, row.version}});
        }
        output.table({u"Dispute"_s, u"Payment"_s, u"Client"_s, u"Amount"_s, u"State"_s,
                         u"Provider's number"_s, u"Evidence until"_s},
            rows);
        output.line(u"%1 disputes."_s.arg(rows.size()));
        output.set(u"chargebacks"_s, list);
        return ExitCode::Done;
    }
};

class PayChargeback : public PayCommand
{
public:
    PayChargeback() : PayCommand(u"chargeback"_s, u"Enter a dispute of a deposit"_s) {}

    void addOptions(Options& options) const override
    {
        addPayment(options);
        StaffCommand::addOptions(options);
        addExpect(options);
        options.value(u"ref"_s, u"reference"_s, u"The provider's number of the dispute."_s);
        options.value(
            u"amount"_s, u"amount"_s, u"Disputed, in the deposit's currency, such as 250.00."_s);
        options.value(u"fee"_s, u"amount"_s, u"What the provider takes for it (0)."_s);
        options.value(u"evidence-due"_s, u"date"_s, u"Last day for evidence, as 2026-03-31."_s);
        addText(options, u"A note beside it."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto found = seen(session, options);
        if (!found)
            return failure(found.error());
        const Currency& currency = found->sheet.payment.amount.currency();
        const auto amount = moneyOf(options, u"amount"_s, currency);
        const auto fee = options.has(u"fee"_s) ? moneyOf(options, u"fee"_s, currency)
                                               : Result<Money>(Money(0, currency));
        if (!amount || !fee)
            return failure(amount ? fee.error() : amount.error());
        ChargebackEntry entry{options.text(u"ref"_s), *amount, *fee, {}, options.text(u"text"_s)};
        if (options.has(u"evidence-due"_s)) {
            entry.evidenceDue = QDate::fromString(options.text(u"evidence-due"_s), Qt::ISODate);
            if (!entry.evidenceDue.isValid())
                return failure(ErrorCode::BadInput, {{u"field"_s, u"evidence-due"_s}});
        }
        return carryOut(
            session, ReceiptsApi::recordChargeback({}, found->payment(), entry), output);
    }
};

class PayEndChargeback : public PayCommand
{
public:
    PayEndChargeback() : PayCommand(u"end-chargeback"_s, u"Say how a dispute ended"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"DISPUTE"_s, u"Number of the dispute, from pay chargebacks."_s);
        StaffCommand::addOptions(options);
        options.value(u"outcome"_s, u"word"_s, u"won, lost, accepted or expired."_s);
        addText(options, u"How you know; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto disputes = readChargebacks(session, {});
        if (!disputes)
            return failure(disputes.error());
        const auto outcome = Listed<ChargebackState>::fromWord(options.text(u"outcome"_s));
        for (const ChargebackRow& row : *disputes) {
            if (row.id.value() == options.word(0).toLongLong())
                return carryOut(session,
                    ReceiptsApi::endChargeback(
                        {}, row.id, row.version, outcome.value(), options.text(u"text"_s)),
                    output);
        }
        return failure(
            ErrorCode::NotFound, {{u"what"_s, u"dispute"_s}, {u"id"_s, options.word(0)}});
    }
};

} // namespace

void addPayReceipts(Commands& commands)
{
    commands.push_back(std::make_unique<PayReceipts>());
    commands.push_back(std::make_unique<PayAllocate>());
    commands.push_back(std::make_unique<PayReturnReceipt>());
    commands.push_back(std::make_unique<PayChargebacks>());
    commands.push_back(std::make_unique<PayChargeback>());
    commands.push_back(std::make_unique<PayEndChargeback>());
}

} // namespace purser::tool
