#include "ui/clients/statement/statementcsv.h"

#include "core/reporting/export/csvwriter.h"
#include "ui/clients/statement/statementtexts.h"

#include <QFile>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace purser::clients {

using ledger::StatementAccount;
using ledger::StatementMovement;
using reporting::csvLine;
using reporting::guardedText;

namespace {

QByteArray headOf(const ledger::ClientStatement& statement, const StatementTexts& texts)
{
    const QString zone = statement.timeZone;
    return "\xef\xbb\xbf" + csvLine({texts.title(), statement.code})
        + csvLine({texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Issued for")),
            guardedText(statement.office)})
        + csvLine({texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Client")),
            guardedText(statement.clientName)})
        + csvLine({texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Client no.")),
            statement.clientCode})
        + csvLine({texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Period")),
            statement.from.toString(Qt::ISODate), statement.until.toString(Qt::ISODate)})
        + csvLine(
            {texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Time zone")), zone})
        + csvLine({texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Issued")),
            reporting::zonedText(statement.issued, QTimeZone(zone.toUtf8()))})
        + csvLine({texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Issued by")),
            guardedText(statement.issuedBy)})
        + csvLine({});
}

QByteArray titlesOf(const StatementTexts& texts)
{
    QStringList titles;
    for (const char* title : {QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Account"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Currency"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Date"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Reference"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Description"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "In"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Out"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Fee"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Rate"),
             QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Balance")})
        titles.append(texts.say(title));
    return csvLine(titles);
}

QString unsignedText(const Money& amount)
{
    return Money(std::abs(amount.minor()), amount.currency()).text();
}

QByteArray linesOf(
    const StatementAccount& account, const QTimeZone& zone, const StatementTexts& texts)
{
    const QString name = guardedText(texts.account(account));
    const QString currency = account.sum.closing.currency().code();
    QByteArray lines = csvLine({name, currency, {}, {},
        texts.say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Opening balance")), {}, {},
        {}, {}, account.sum.opening.text()});
    for (const StatementMovement& movement : account.movements) {
        const bool isIn = movement.amount.minor() > 0;
        const QString amount = unsignedText(movement.amount);
        lines += csvLine({name, currency, reporting::zonedText(movement.booked, zone),
            guardedText(movement.reference), texts.kind(movement.kind), isIn ? amount : QString(),
            isIn ? QString() : amount, movement.fee ? movement.fee->text() : QString(),
            movement.rate ? texts.rate(*movement.rate) : QString(), movement.balanceAfter.text()});
    }
    return lines
        + csvLine({name, currency, {}, {},
            texts.say(QT_TRANSLATE_NOOP(
                "purser::clients::StatementTexts", "Turnover and closing balance")),
            account.sum.in.text(), account.sum.out.text(), {}, {}, account.sum.closing.text()});
}

} // namespace

Result<void> writeStatementCsv(const ledger::ClientStatement& statement, const QString& path)
{
    const StatementTexts texts(statement.language, statement.timeZone);
    const QTimeZone zone(statement.timeZone.toUtf8());
    QFile file(path);
    bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(headOf(statement, texts) + titlesOf(texts)) > 0;
    for (const StatementAccount& account : statement.accounts)
        written = written && file.write(linesOf(account, zone, texts)) > 0;
    written = written && file.flush();
    file.close();
    if (!written || file.error() != QFileDevice::NoError)
        return reporting::fileProblem(path, file.errorString());
    return {};
}

} // namespace purser::clients
