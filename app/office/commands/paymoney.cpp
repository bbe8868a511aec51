#include "app/office/commands/paymoney.h"

#include "app/office/commands/paycommand.h"
#include "core/office/pages.h"
#include "core/payments/entriesapi.h"
#include "core/payments/findingsapi.h"
#include "core/payments/recoveriesapi.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

constexpr int mostRows = 500;

Result<std::vector<ReceiptEntryRow>> readEntries(StaffSession& session, const QString& state)
{
    return session.read(EntriesApi::listEntries(state, mostRows))
        .and_then([](const office::Table& table) {
            return office::rowsOf<ReceiptEntryRow>(table, receiptEntryRowFromJson);
        });
}

Result<std::vector<FindingRow>> readFindings(StaffSession& session, const QString& state)
{
    return session.read(FindingsApi::list(state, mostRows)).and_then(findingRowsOf);
}

Result<std::vector<RecoveryRow>> readDebts(StaffSession& session, const QString& state)
{
    return session.read(RecoveriesApi::list(state, mostRows))
        .and_then([](const office::Table& table) {
            return office::rowsOf<RecoveryRow>(table, recoveryRowFromJson);
        });
}

class PayReceipt : public PayCommand
{
public:
    PayReceipt()
        : PayCommand(u"receipt"_s, u"Enter money that came to a bank account; two people"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(u"method"_s, u"word"_s, u"How it came: sepa or wire."_s);
        options.value(u"ref"_s, u"reference"_s, u"The bank's, from its statement."_s);
        options.value(u"amount"_s, u"amount"_s, u"Such as 1250.00."_s);
        options.value(u"currency"_s, u"code"_s, u"Such as EUR."_s);
        options.value(u"payer"_s, u"name"_s, u"Who paid, by the statement."_s);
        options.value(u"payer-iban"_s, u"iban"_s,
            u"The account it came from, where the statement says it."_s);
        options.value(u"value-date"_s, u"date"_s, u"As 2026-03-31."_s);
        options.value(u"words"_s, u"text"_s, u"What the payer wrote."_s);
        addText(options, u"A note beside it."_s);
        addKey(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto key = keyOf(options);
        if (!key)
            return failure(key.error());
        const auto form = session.readJson(EntriesApi::readForm()).and_then(receiptFormFromJson);
        if (!form)
            return failure(form.error());
        const auto amount = moneyIn(options, form->currencies);
        if (!amount)
            return failure(amount.error());
        const auto date = dateOf(options, u"value-date"_s);
        if (!date)
            return failure(date.error());
        return carryOut(session,
            EntriesApi::record({},
                {options.text(u"method"_s), options.text(u"ref"_s), *amount,
                    options.text(u"payer"_s), *date, options.text(u"words"_s),
                    options.text(u"text"_s), options.text(u"payer-iban"_s)}),
            output, *key);
    }
};

class PayEntries : public PayCommand
{
public:
    PayEntries() : PayCommand(u"entries"_s, u"List money entered by hand"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(u"state"_s, u"state"_s, u"entered, confirmed or rejected (entered)."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto entries =
            readEntries(session, options.has(u"state"_s) ? options.text(u"state"_s) : u"entered"_s);
        if (!entries)
            return failure(entries.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const ReceiptEntryRow& row : *entries) {
            const QString date = row.entry.valueDate.toString(Qt::ISODate);
            rows.append({QString::number(row.id.value()), row.entry.amount.plainText(),
                row.entry.payer, row.entry.bankReference, date, row.state.word(), row.enteredBy});
            list.append(QJsonObject{{u"id"_s, qint64(row.id.value())},
                {u"amount"_s, moneyToJson(row.entry.amount)}, {u"payer"_s, row.entry.payer},
                {u"ref"_s, row.entry.bankReference}, {u"value_date"_s, date},
                {u"state"_s, row.state.word()}, {u"entered_by"_s, row.enteredBy},
                {u"version"_s, row.version}});
        }
        output.table({u"Entry"_s, u"Amount"_s, u"Payer"_s, u"Bank's reference"_s, u"Value date"_s,
                         u"State"_s, u"Entered by"_s},
            rows);
        output.line(u"%1 entries."_s.arg(rows.size()));
        output.set(u"entries"_s, list);
        return ExitCode::Done;
    }
};

class PayDecideReceipt : public PayCommand
{
public:
    PayDecideReceipt()
        : PayCommand(u"decide-receipt"_s, u"Confirm money another person entered, or refuse it"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"ENTRY"_s, u"Number of the entry, from pay entries."_s);
        StaffCommand::addOptions(options);
        options.flag(u"wrong"_s, u"It was entered wrongly; needs --text."_s);
        addText(options, u"What is wrong, or a note."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = rowNamed(readEntries(session, u"entered"_s), options, u"receipt_entry"_s);
        if (!row)
            return failure(row.error());
        return carryOut(session,
            EntriesApi::decide(
                {}, row->id, row->version, !options.has(u"wrong"_s), options.text(u"text"_s)),
            output);
    }
};

class PayFindings : public PayCommand
{
public:
    PayFindings()
        : PayCommand(u"findings"_s, u"List what gateways say of deposits and people must judge"_s)
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
        const auto findings =
            readFindings(session, options.has(u"settled"_s) ? u"settled"_s : QString());
        if (!findings)
            return failure(findings.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const FindingRow& row : *findings) {
            QStringList outcomes;
            for (const Listed<FindingOutcome>& outcome : row.outcomes)
                outcomes.append(outcome.word());
            const QString shown = row.shown ? row.shown->plainText() : QString();
            const QString said = row.said ? row.said->plainText() : QString();
            rows.append({QString::number(row.id.value()), row.reference, row.reason.word(),
                row.word, row.asked.plainText(), shown, row.state.word(), row.outcome.word(), said,
                row.proposedBy, outcomes.join(u' ')});
            list.append(QJsonObject{{u"id"_s, qint64(row.id.value())},
                {u"payment"_s, row.reference}, {u"reason"_s, row.reason.word()},
                {u"word"_s, row.word}, {u"asked"_s, moneyToJson(row.asked)},
                {u"shown"_s, row.shown ? QJsonValue(moneyToJson(*row.shown)) : QJsonValue()},
                {u"said"_s, row.said ? QJsonValue(moneyToJson(*row.said)) : QJsonValue()},
                {u"state"_s, row.state.word()}, {u"outcome"_s, row.outcome.word()},
                {u"outcomes"_s, QJsonArray::fromStringList(outcomes)},
                {u"version"_s, row.version}});
        }
        output.table(
            {u"Finding"_s, u"Payment"_s, u"Reason"_s, u"Its word"_s, u"Asked"_s, u"Shown"_s,
                u"State"_s, u"Outcome"_s, u"Came"_s, u"By"_s, u"May be said"_s},
            rows);
        output.line(u"%1 findings."_s.arg(rows.size()));
        output.set(u"findings"_s, list);
        return ExitCode::Done;
    }
};

class PaySettleFinding : public PayCommand
{
public:
    PaySettleFinding()
        : PayCommand(u"settle-finding"_s, u"Say what a finding is; two people say the same"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"FINDING"_s, u"Number of the finding, from pay findings."_s);
        StaffCommand::addOptions(options);
        options.value(
            u"outcome"_s, u"word"_s, u"received, nothing, owed or given_again, as it allows."_s);
        options.value(u"amount"_s, u"amount"_s,
            u"What came, for received where the gateway shows no amount."_s);
        options.value(u"currency"_s, u"code"_s, u"Such as EUR; with --amount."_s);
        addText(options, u"How you know; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = rowNamed(readFindings(session, {}), options, u"finding"_s);
        if (!row)
            return failure(row.error());
        const auto outcome = Listed<FindingOutcome>::fromWord(options.text(u"outcome"_s));
        if (outcome == FindingOutcome::Unknown)
            return badOption(u"outcome"_s);
        std::optional<Money> came;
        if (options.has(u"amount"_s)) {
            // Where the gateway shows what came, there is nothing to choose from.
            if (row->currencies.isEmpty())
                return badOption(u"amount"_s);
            const auto entered = moneyIn(options, row->currencies);
            if (!entered)
                return failure(entered.error());
            came = *entered;
        }
        return carryOut(session,
            FindingsApi::settle(
                {}, row->id, row->version, outcome.value(), options.text(u"text"_s), came),
            output);
    }
};

class PayDebts : public PayCommand
{
public:
    PayDebts() : PayCommand(u"debts"_s, u"List what clients owe"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(u"state"_s, u"state"_s, u"open, paid or written_off (open)."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto debts =
            readDebts(session, options.has(u"state"_s) ? options.text(u"state"_s) : u"open"_s);
        if (!debts)
            return failure(debts.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const RecoveryRow& row : *debts) {
            rows.append({QString::number(row.id.value()), row.reference, row.clientName,
                row.amount.plainText(), row.left().plainText(), row.state.word(), row.writeOffBy});
            list.append(
                QJsonObject{{u"id"_s, qint64(row.id.value())}, {u"payment"_s, row.reference},
                    {u"client"_s, row.clientName}, {u"amount"_s, moneyToJson(row.amount)},
                    {u"left"_s, moneyToJson(row.left())}, {u"state"_s, row.state.word()},
                    {u"write_off_by"_s, row.writeOffBy}, {u"version"_s, row.version}});
        }
        output.table({u"Debt"_s, u"Payment"_s, u"Client"_s, u"Amount"_s, u"Left"_s, u"State"_s,
                         u"To be written off, says"_s},
            rows);
        output.line(u"%1 debts."_s.arg(rows.size()));
        output.set(u"debts"_s, list);
        return ExitCode::Done;
    }
};

class PayWriteOff : public PayCommand
{
public:
    PayWriteOff() : PayCommand(u"write-off"_s, u"Give up what a client owes; two people"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"DEBT"_s, u"Number of the debt, from pay debts."_s);
        StaffCommand::addOptions(options);
        addText(options, u"Why nothing more will come; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = rowNamed(readDebts(session, u"open"_s), options, u"recovery"_s);
        if (!row)
            return failure(row.error());
        return carryOut(session,
            RecoveriesApi::writeOff({}, row->id, row->version, options.text(u"text"_s)), output);
    }
};

} // namespace

void addPayMoney(Commands& commands)
{
    commands.push_back(std::make_unique<PayReceipt>());
    commands.push_back(std::make_unique<PayEntries>());
    commands.push_back(std::make_unique<PayDecideReceipt>());
    commands.push_back(std::make_unique<PayFindings>());
    commands.push_back(std::make_unique<PaySettleFinding>());
    commands.push_back(std::make_unique<PayDebts>());
    commands.push_back(std::make_unique<PayWriteOff>());
}

} // namespace purser::tool
