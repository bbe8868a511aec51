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
        return rowNamed(readReceipts(session, u"unallocated"_s), options, u"receipt"_s);
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
        if (const auto given = needOneOf(options, u"payment"_s, u"account"_s); !given)
            return failure(given.error());
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

} // namespace

void addPayReceipts(Commands& commands)
{
    commands.push_back(std::make_unique<PayReceipts>());
    commands.push_back(std::make_unique<PayAllocate>());
    commands.push_back(std::make_unique<PayReturnReceipt>());
}

} // namespace purser::tool
