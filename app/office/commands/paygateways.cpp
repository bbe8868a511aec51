#include "app/office/commands/paygateways.h"

#include "app/office/commands/paycommand.h"
#include "core/office/pages.h"
#include "core/payments/differencesapi.h"
#include "core/payments/gatewaysapi.h"
#include "core/payments/payoutsapi.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

Result<std::vector<PayoutFileRow>> readFiles(StaffSession& session, bool released)
{
    const auto table = session.read(PayoutsApi::listFiles(released));
    if (!table)
        return failure(table.error());
    return office::rowsOf<PayoutFileRow>(*table, payoutFileRowFromJson, {u"release"_s});
}

Result<std::vector<GatewayRow>> readGateways(StaffSession& session)
{
    const auto table = session.read(GatewaysApi::listGateways());
    if (!table)
        return failure(table.error());
    std::vector<GatewayRow> rows;
    for (int i = 0; i < table->rowCount(); ++i) {
        auto row = gatewayRowFromJson(table->row(i).json(u"gateway"_s));
        if (!row)
            return failure(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<std::vector<PayoutOutRow>> readPayouts(StaffSession& session, bool settled)
{
    const auto table = session.read(PayoutsApi::listPayoutsOut(settled));
    if (!table)
        return failure(table.error());
    return office::rowsOf<PayoutOutRow>(*table, payoutOutRowFromJson, {u"said"_s, u"enter"_s});
}

Result<std::vector<DifferenceRow>> readDifferences(StaffSession& session, bool settled)
{
    return session.read(DifferencesApi::list(settled)).and_then(differenceRowsOf);
}

class PayFiles : public PayCommand
{
public:
    PayFiles() : PayCommand(u"files"_s, u"List files of credit transfers that wait"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.flag(u"released"_s, u"Those that were released instead."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto files = readFiles(session, options.has(u"released"_s));
        if (!files)
            return failure(files.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const PayoutFileRow& file : *files) {
            rows.append({QString::number(file.id.value()), file.gateway, file.reference,
                file.total.plainText(), file.to, file.sha256, timeText(file.made),
                file.releasedBy});
            list.append(QJsonObject{{u"id"_s, qint64(file.id.value())},
                {u"gateway"_s, file.gateway}, {u"payment"_s, file.reference},
                {u"message_id"_s, file.messageId}, {u"total"_s, moneyToJson(file.total)},
                {u"to"_s, file.to}, {u"sha256"_s, file.sha256}, {u"made"_s, timeText(file.made)},
                {u"released_by"_s, file.releasedBy}, {u"version"_s, file.version}});
        }
        output.table({u"File"_s, u"Gateway"_s, u"Payment"_s, u"Total"_s, u"To"_s, u"SHA-256"_s,
                         u"Made"_s, u"Released by"_s},
            rows);
        output.set(u"files"_s, list);
        return ExitCode::Done;
    }
};

class PayReleaseFile : public PayCommand
{
public:
    PayReleaseFile() : PayCommand(u"release-file"_s, u"Release a file of credit transfers"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"FILE"_s, u"Number of the file, from pay files."_s);
        StaffCommand::addOptions(options);
        options.value(u"sha256"_s, u"hex"_s,
            u"The hash of the bytes you have looked at; another file is not released."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto file = rowNamed(readFiles(session, false), options, u"file"_s);
        if (!file)
            return failure(file.error());
        return carryOut(session,
            PayoutsApi::release({}, file->id, file->version, options.text(u"sha256"_s)), output);
    }
};

class PayGateways : public PayCommand
{
public:
    PayGateways() : PayCommand(u"gateways"_s, u"List gateways, how they are and what waits"_s) {}

    Result<ExitCode> work(StaffSession& session, const Options&, Output& output) const override
    {
        const auto gateways = readGateways(session);
        if (!gateways)
            return failure(gateways.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const GatewayRow& row : *gateways) {
            QStringList floats;
            for (const Money& money : row.floats)
                floats.append(money.plainText());
            rows.append({row.gateway, row.health, timeText(row.heard), QString::number(row.waiting),
                QString::number(row.onWay), QString::number(row.unclear), floats.join(u", "_s),
                row.open ? u"open"_s : u"off: "_s + row.reason});
            list.append(QJsonObject{{u"gateway"_s, row.gateway}, {u"health"_s, row.health},
                {u"waiting"_s, row.waiting}, {u"on_way"_s, row.onWay}, {u"unclear"_s, row.unclear},
                {u"open"_s, row.open}, {u"reason"_s, row.reason}, {u"version"_s, row.version}});
        }
        output.table({u"Gateway"_s, u"Connection"_s, u"Last heard"_s, u"Waiting"_s,
                         u"On their way"_s, u"No answer"_s, u"Money there"_s, u"New payouts"_s},
            rows);
        output.set(u"gateways"_s, list);
        return ExitCode::Done;
    }
};

class PaySwitch : public PayCommand
{
public:
    PaySwitch()
        : PayCommand(u"switch"_s, u"Keep new payouts from a gateway, or let them go there"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"GATEWAY"_s, u"Its name, from pay gateways."_s);
        StaffCommand::addOptions(options);
        options.flag(u"off"_s, u"No new payout goes there."_s);
        options.flag(u"on"_s, u"They go there again; another person than who switched it off."_s);
        addText(options, u"Why; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        if (const auto given = needOneOf(options, u"off"_s, u"on"_s); !given)
            return failure(given.error());
        const auto gateways = readGateways(session);
        if (!gateways)
            return failure(gateways.error());
        for (const GatewayRow& row : *gateways) {
            if (row.gateway == options.word(0))
                return carryOut(session,
                    GatewaysApi::switchGateway({}, row.gateway, row.version, options.has(u"on"_s),
                        options.text(u"text"_s)),
                    output);
        }
        return failure(
            ErrorCode::NotFound, {{u"what"_s, u"gateway"_s}, {u"id"_s, options.word(0)}});
    }
};

class PayPayouts : public PayCommand
{
public:
    PayPayouts()
        : PayCommand(u"payouts"_s, u"List payouts handed over whose outcome nobody has said"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.flag(u"settled"_s, u"Those of the last weeks that arrived, instead."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto payouts = readPayouts(session, options.has(u"settled"_s));
        if (!payouts)
            return failure(payouts.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const PayoutOutRow& row : *payouts) {
            const QString said =
                row.said ? row.said->outcome + u" ("_s + row.said->by + u')' : QString();
            rows.append({row.reference, row.clientName, row.amount.plainText(), row.gateway, row.to,
                timeText(row.sent), row.ticket, said});
            list.append(QJsonObject{{u"payment"_s, row.reference}, {u"client"_s, row.clientName},
                {u"amount"_s, moneyToJson(row.amount)}, {u"gateway"_s, row.gateway},
                {u"to"_s, row.to}, {u"sent"_s, timeText(row.sent)}, {u"ticket"_s, row.ticket},
                {u"said"_s, row.said ? row.said->outcome : QString()},
                {u"said_by"_s, row.said ? row.said->by : QString()}, {u"version"_s, row.version}});
        }
        output.table({u"Payment"_s, u"Client"_s, u"Amount"_s, u"Gateway"_s, u"To"_s, u"Sent"_s,
                         u"Number there"_s, u"Said"_s},
            rows);
        output.set(u"payouts"_s, list);
        return ExitCode::Done;
    }
};

class PayOutcome : public PayCommand
{
public:
    PayOutcome()
        : PayCommand(u"outcome"_s,
            u"Say what became of a payout; it counts when a second person says the same"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        addPayment(options);
        StaffCommand::addOptions(options);
        addExpect(options);
        options.flag(u"settled"_s, u"It arrived."_s);
        options.flag(u"returned"_s, u"It came back."_s);
        options.value(u"amount"_s, u"amount"_s, u"What the bank shows, such as 4850.00."_s);
        options.value(u"fee"_s, u"amount"_s,
            u"What the provider took for itself beside it; with --settled."_s);
        options.value(u"evidence"_s, u"reference"_s, u"Number of the line or receipt."_s);
        options.value(u"value-date"_s, u"day"_s, u"As the bank gives it: 2026-01-31."_s);
        addText(options, u"How you know; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        if (const auto given = needOneOf(options, u"settled"_s, u"returned"_s); !given)
            return failure(given.error());
        const auto found = seen(session, options);
        if (!found)
            return failure(found.error());
        const SheetPayment& payment = found->sheet.payment;
        PayoutOutcomeEntry entry;
        entry.outcome = options.has(u"settled"_s) ? u"settled"_s : u"returned"_s;
        const auto amount = moneyOf(options, u"amount"_s, payment.amount.currency());
        if (!amount)
            return failure(amount.error());
        entry.amount = *amount;
        if (options.has(u"fee"_s)) {
            const auto fee = moneyOf(options, u"fee"_s, payment.amount.currency());
            if (!fee)
                return failure(fee.error());
            entry.fee = *fee;
        }
        entry.evidence = options.text(u"evidence"_s);
        if (options.has(u"value-date"_s)) {
            const auto date = dateOf(options, u"value-date"_s);
            if (!date)
                return failure(date.error());
            entry.valueDate = *date;
        }
        entry.reason = options.text(u"text"_s);
        return carryOut(
            session, PayoutsApi::enterOutcome({}, payment.id, payment.version, entry), output);
    }
};

class PayDifferences : public PayCommand
{
public:
    PayDifferences()
        : PayCommand(u"differences"_s, u"List payouts that moved another amount than was asked"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.flag(u"settled"_s, u"Those that are settled, instead."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto found = readDifferences(session, options.has(u"settled"_s));
        if (!found)
            return failure(found.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const DifferenceRow& row : *found) {
            rows.append({row.reference, row.clientName, row.provider, row.asked.plainText(),
                row.difference.plainText(), row.state, row.outcome, row.proposedBy,
                row.outcomes.join(u' ')});
            list.append(QJsonObject{{u"payment"_s, row.reference}, {u"client"_s, row.clientName},
                {u"gateway"_s, row.provider}, {u"asked"_s, moneyToJson(row.asked)},
                {u"difference"_s, moneyToJson(row.difference)}, {u"state"_s, row.state},
                {u"outcome"_s, row.outcome}, {u"proposed_by"_s, row.proposedBy},
                {u"outcomes"_s, QJsonArray::fromStringList(row.outcomes)},
                {u"version"_s, row.version}});
        }
        output.table({u"Payment"_s, u"Client"_s, u"Gateway"_s, u"Asked"_s, u"In suspense"_s,
                         u"State"_s, u"Outcome"_s, u"By"_s, u"May be said"_s},
            rows);
        output.set(u"differences"_s, list);
        return ExitCode::Done;
    }
};

class PaySettleDifference : public PayCommand
{
public:
    PaySettleDifference()
        : PayCommand(u"settle-difference"_s,
            u"Say whose money is that a payout left in suspense; two people say the same"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"PAYMENT"_s, u"Its reference, from pay differences."_s);
        StaffCommand::addOptions(options);
        options.value(
            u"outcome"_s, u"word"_s, u"to_client, owed, provider or written_off, as it allows."_s);
        addText(options, u"How you know; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto found = readDifferences(session, false);
        if (!found)
            return failure(found.error());
        for (const DifferenceRow& row : *found) {
            if (row.reference == options.word(0))
                return carryOut(session,
                    DifferencesApi::settle({}, row.payment, row.version, options.text(u"outcome"_s),
                        options.text(u"text"_s)),
                    output);
        }
        return failure(
            ErrorCode::NotFound, {{u"what"_s, u"difference"_s}, {u"id"_s, options.word(0)}});
    }
};

} // namespace

void addPayGateways(Commands& commands)
{
    commands.push_back(std::make_unique<PayFiles>());
    commands.push_back(std::make_unique<PayReleaseFile>());
    commands.push_back(std::make_unique<PayGateways>());
    commands.push_back(std::make_unique<PaySwitch>());
    commands.push_back(std::make_unique<PayPayouts>());
    commands.push_back(std::make_unique<PayOutcome>());
    commands.push_back(std::make_unique<PayDifferences>());
    commands.push_back(std::make_unique<PaySettleDifference>());
}

} // namespace purser::tool
