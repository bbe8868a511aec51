#include "app/office/commands/payreads.h"

#include "app/office/commands/payclient.h"
#include "app/office/commands/paycommand.h"
#include "core/office/pages.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

class PayList : public PayCommand
{
public:
    PayList() : PayCommand(u"list"_s, u"List payments"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(u"tab"_s, u"tab"_s,
            u"mine, open, withdrawals, deposits, transfers, operations, unknown or all (mine)."_s);
        options.value(u"search"_s, u"words"_s, u"Reference or client."_s);
        options.value(u"sort"_s, u"order"_s, u"due, newest, amount or risk (due)."_s);
        options.value(u"limit"_s, u"number"_s, u"At most so many, up to 500 (100)."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const QString tab = options.has(u"tab"_s) ? options.text(u"tab"_s) : u"mine"_s;
        const bool all = tab == "all"_L1;
        const QString sort = options.has(u"sort"_s) ? options.text(u"sort"_s)
            : all                                   ? u"newest"_s
                                                    : u"due"_s;
        const int limit = options.has(u"limit"_s) ? options.text(u"limit"_s).toInt() : 100;
        if (limit < 1 || limit > 500)
            return badOption(u"limit"_s);
        QJsonObject filter{{u"tab"_s, tab}};
        if (options.has(u"search"_s))
            filter.insert(u"text"_s, options.text(u"search"_s));
        const auto table = session.read({u"desk.list_payments"_s,
            {{u"p_filter"_s, office::jsonText(filter)}, {u"p_sort"_s, sort},
                {u"p_limit"_s, limit}}});
        if (!table)
            return failure(table.error());
        const auto rows = office::rowsOf<PaymentRow>(*table, paymentRowFromJson, {u"cursor"_s});
        if (!rows)
            return failure(rows.error());
        print(*rows, output);
        return ExitCode::Done;
    }

private:
    static void print(const std::vector<PaymentRow>& payments, Output& output)
    {
        QList<QStringList> rows;
        QJsonArray list;
        for (const PaymentRow& row : payments) {
            const QString flag = row.flag ? row.flag->word() : QString();
            rows.append(
                {row.reference, plain(row.kind.word()), row.clientName, row.amount.plainText(),
                    plain(row.state.word()), u"%1/%2"_s.arg(row.stepsDone).arg(row.stepsNeeded),
                    plain(flag), timeText(row.due)});
            list.append(QJsonObject{{u"id"_s, qint64(row.id.value())},
                {u"reference"_s, row.reference}, {u"kind"_s, row.kind.word()},
                {u"client"_s, row.clientName}, {u"amount"_s, moneyToJson(row.amount)},
                {u"state"_s, row.state.word()}, {u"steps_done"_s, row.stepsDone},
                {u"steps_needed"_s, row.stepsNeeded}, {u"flag"_s, flag}, {u"mine"_s, row.mine},
                {u"due"_s, timeText(row.due)}, {u"version"_s, row.version}});
        }
        output.table({u"Payment"_s, u"Kind"_s, u"Client"_s, u"Amount"_s, u"State"_s, u"Steps"_s,
                         u"Remark"_s, u"Due"_s},
            rows);
        output.line(u"%1 payments."_s.arg(rows.size()));
        output.set(u"payments"_s, list);
    }
};

class PayShow : public PayCommand
{
public:
    PayShow() : PayCommand(u"show"_s, u"Show a payment with all that decides it"_s) {}

    void addOptions(Options& options) const override
    {
        addPayment(options);
        StaffCommand::addOptions(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto found = seen(session, options);
        if (!found)
            return failure(found.error());
        output.set(u"sheet"_s, found->json);
        printHead(found->sheet, output);
        printChecks(found->sheet, output);
        printStory(found->sheet, output);
        printActions(found->json, output);
        return ExitCode::Done;
    }

private:
    static void printHead(const PaymentSheet& sheet, Output& output)
    {
        const SheetPayment& payment = sheet.payment;
        output.line(u"%1 %2: %3, %4, version %5"_s
                        .arg(plain(payment.kind.word()), payment.reference,
                            payment.amount.plainText(), plain(payment.state.word()))
                        .arg(payment.version));
        output.line(u"client       %1, %2"_s.arg(payment.client.code, payment.client.name));
        if (payment.account)
            output.line(
                u"account      %1 on %2"_s.arg(payment.account->login, payment.account->server));
        if (payment.toAccount)
            output.line(u"to account   %1 on %2"_s.arg(
                payment.toAccount->login, payment.toAccount->server));
        if (payment.destination)
            output.line(u"destination  %1, %2"_s.arg(
                payment.destination->masked, payment.destination->holder));
        if (sheet.receipt)
            output.line(u"came         %1 from %2, %3 %4"_s.arg(sheet.receipt->amount.plainText(),
                sheet.receipt->payer, sheet.receipt->provider, sheet.receipt->providerReference));
        for (const SheetChargeback& chargeback : sheet.chargebacks)
            output.line(u"dispute %1   %2, %3, evidence until %4"_s.arg(
                QString::number(chargeback.id.value()), chargeback.amount.plainText(),
                chargeback.state.word(), timeText(chargeback.evidenceDue)));
    }

    static void printChecks(const PaymentSheet& sheet, Output& output)
    {
        QList<QStringList> rows;
        for (const Check& check : sheet.checks)
            rows.append({check.level.word(), plain(check.code.word()), check.source,
                check.overriddenBy.isEmpty() ? QString() : u"let pass by "_s + check.overriddenBy});
        output.line();
        output.table({u"Check"_s, {}, u"Source"_s, {}}, rows);
    }

    static void printStory(const PaymentSheet& sheet, Output& output)
    {
        QList<QStringList> chain;
        for (const ChainEntry& entry : sheet.chain)
            chain.append({plain(entry.kind.word()), entry.who.isEmpty() ? entry.role : entry.who,
                timeText(entry.at)});
        output.line();
        output.table({u"Chain"_s, {}, {}}, chain);
        QList<QStringList> instructions;
        for (const Instruction& instruction : sheet.instructions)
            instructions.append({plain(instruction.kind.word()),
                instruction.server.isEmpty() ? instruction.provider : instruction.server,
                instruction.amount.plainText(), instruction.state.word(), instruction.tag,
                instruction.ticket});
        if (instructions.isEmpty())
            return;
        output.line();
        output.table({u"Instruction"_s, {}, {}, u"State"_s, u"Mark"_s, u"Ticket"_s}, instructions);
    }

    static void printActions(const QJsonObject& sheet, Output& output)
    {
        QStringList open;
        const QJsonObject actions = sheet.value(u"actions"_s).toObject();
        for (auto action = actions.begin(); action != actions.end(); ++action) {
            if (action->toObject().value(u"allowed"_s).toBool())
                open.append(QString(action.key()).replace(u'_', u'-'));
        }
        output.line();
        output.line(open.isEmpty() ? u"Nothing is open to this login."_s
                                   : u"Open to this login: %1."_s.arg(open.join(u", "_s)));
    }
};

class PayAccounts : public PayCommand
{
public:
    PayAccounts() : PayCommand(u"accounts"_s, u"List the accounts and destinations of a client"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"CLIENT"_s, u"Code of the client, such as C-10482."_s);
        StaffCommand::addOptions(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto client = PayClient::read(session, options.word(0));
        if (!client)
            return failure(client.error());
        QList<QStringList> rows;
        QJsonArray accounts;
        for (const clients::TradingAccount& account : client->file().accounts) {
            rows.append({account.login, account.server, account.balance.plainText(),
                account.held.plainText(), account.state.word()});
            accounts.append(
                QJsonObject{{u"id"_s, qint64(account.id.value())}, {u"login"_s, account.login},
                    {u"server"_s, account.server}, {u"balance"_s, moneyToJson(account.balance)},
                    {u"held"_s, moneyToJson(account.held)}, {u"state"_s, account.state.word()}});
        }
        output.table({u"Account"_s, u"Server"_s, u"Balance"_s, u"Held"_s, u"State"_s}, rows);
        output.set(u"accounts"_s, accounts);
        output.line();
        output.set(u"destinations"_s, destinations(client->file(), output));
        return ExitCode::Done;
    }

private:
    static QJsonArray destinations(const clients::ClientFile& file, Output& output)
    {
        QList<QStringList> rows;
        QJsonArray list;
        for (const clients::Destination& destination : file.destinations) {
            rows.append({QString::number(destination.id.value()), destination.kind,
                destination.masked, destination.holder, destination.state.word()});
            list.append(QJsonObject{{u"id"_s, qint64(destination.id.value())},
                {u"method"_s, destination.kind}, {u"masked"_s, destination.masked},
                {u"holder"_s, destination.holder}, {u"state"_s, destination.state.word()}});
        }
        output.table({u"Destination"_s, u"Method"_s, {}, u"Holder"_s, u"State"_s}, rows);
        return list;
    }
};

} // namespace

void addPayReads(Commands& commands)
{
    commands.push_back(std::make_unique<PayList>());
    commands.push_back(std::make_unique<PayShow>());
    commands.push_back(std::make_unique<PayAccounts>());
}

} // namespace purser::tool
