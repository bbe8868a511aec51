#include "app/office/commands/paydisputes.h"

#include "app/office/commands/paycommand.h"
#include "core/office/pages.h"
#include "core/payments/disputesapi.h"
#include "core/payments/receiptsapi.h"

#include <QFile>
#include <QFileInfo>

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

Result<std::vector<ChargebackRow>> readChargebacks(StaffSession& session, const QString& state)
{
    const auto table = session.read(ReceiptsApi::listChargebacks(state, 500));
    if (!table)
        return failure(table.error());
    return office::rowsOf<ChargebackRow>(*table, chargebackRowFromJson);
}

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
            const auto date = dateOf(options, u"evidence-due"_s);
            if (!date)
                return failure(date.error());
            entry.evidenceDue = *date;
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
        const auto row = rowNamed(readChargebacks(session, {}), options, u"dispute"_s);
        if (!row)
            return failure(row.error());
        const auto outcome = Listed<ChargebackState>::fromWord(options.text(u"outcome"_s));
        return carryOut(session,
            ReceiptsApi::endChargeback(
                {}, row->id, row->version, outcome.value(), options.text(u"text"_s)),
            output);
    }
};

class PayEvidence : public PayCommand
{
public:
    PayEvidence() : PayCommand(u"evidence"_s, u"Keep a file that a dispute is answered with"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"DISPUTE"_s, u"Number of the dispute, from pay chargebacks."_s);
        StaffCommand::addOptions(options);
        options.value(u"file"_s, u"path"_s, u"PNG, JPEG or PDF, 10 MB at most."_s);
        options.value(u"kind"_s, u"word"_s,
            u"proof_of_payment, correspondence, identity, terms_accepted, account_activity, "
            "refund or other (other)."_s);
        addText(options, u"A note beside it."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = rowNamed(readChargebacks(session, u"open"_s), options, u"dispute"_s);
        if (!row)
            return failure(row.error());
        const auto kind = Listed<EvidenceKind>::fromWord(
            options.has(u"kind"_s) ? options.text(u"kind"_s) : u"other"_s);
        if (kind == EvidenceKind::Unknown)
            return badOption(u"kind"_s);
        QFile file(options.text(u"file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return badOption(u"file"_s);
        return carryOut(session,
            DisputesApi::addEvidence({}, row->id, row->version,
                {kind.value(), QFileInfo(file).fileName(), file.readAll(),
                    options.text(u"text"_s)}),
            output);
    }
};

class PayEvidenceSent : public PayCommand
{
public:
    PayEvidenceSent()
        : PayCommand(u"evidence-sent"_s, u"Say that the provider has the evidence of a dispute"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"DISPUTE"_s, u"Number of the dispute, from pay chargebacks."_s);
        StaffCommand::addOptions(options);
        options.value(u"ref"_s, u"reference"_s, u"The provider's, where it gives one."_s);
        addText(options, u"A note beside it."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = rowNamed(readChargebacks(session, u"open"_s), options, u"dispute"_s);
        if (!row)
            return failure(row.error());
        return carryOut(session,
            DisputesApi::submitEvidence(
                {}, row->id, row->version, options.text(u"ref"_s), options.text(u"text"_s)),
            output);
    }
};

} // namespace

void addPayDisputes(Commands& commands)
{
    commands.push_back(std::make_unique<PayChargebacks>());
    commands.push_back(std::make_unique<PayChargeback>());
    commands.push_back(std::make_unique<PayEndChargeback>());
    commands.push_back(std::make_unique<PayEvidence>());
    commands.push_back(std::make_unique<PayEvidenceSent>());
}

} // namespace purser::tool
