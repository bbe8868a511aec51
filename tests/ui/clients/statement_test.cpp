// Statements as documents: read back, each figure is the ledger's; and the desk's way to them.

#include "tests/support/demand.h"
#include "tests/ui/clients/clientsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/statement/statementcsv.h"
#include "ui/clients/statement/statementdeed.h"
#include "ui/clients/statement/statementpdf.h"
#include "ui/clients/statement/statementtexts.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/periodfield.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::ledger;
using namespace purser::tests;

namespace {

QString wordsOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished(60000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// Keeps a document where pictures are kept, when somebody wants to look at it.
void keepToLookAt(const QString& path, const QString& name)
{
    const QString folder = qEnvironmentVariable("PURSER_PICTURES");
    if (!folder.isEmpty())
        QFile::copy(path, folder + u'/' + name + u".pdf"_s);
}

/// Two accounts, one with that many movements; figures of currencies of two and of eight decimals.
ClientStatement longStatement(const QString& language, int movements)
{
    const Currency eur(u"EUR"_s, 2);
    const Currency btc(u"BTC"_s, 8);
    ClientStatement statement;
    statement.code = u"S-1042"_s;
    statement.language = language;
    statement.from = QDate(2026, 7, 1);
    statement.until = QDate(2026, 7, 31);
    statement.timeZone = u"Europe/Berlin"_s;
    statement.issued = QDateTime(QDate(2026, 8, 3), QTime(7, 15), Qt::UTC);
    statement.issuedBy = u"Mara Lindqvist"_s;
    statement.office = u"Harbour FX"_s;
    statement.clientCode = u"C-10482"_s;
    statement.clientName = u"Okafor, Chidi"_s;
    StatementAccount account;
    account.role = u"client_trading"_s;
    account.clientCode = statement.clientCode;
    account.server = u"MT5 real-1"_s;
    account.login = 7100001;
    std::int64_t balance = 125000;
    std::int64_t in = 0;
    std::int64_t out = 0;
    const QStringList kinds{u"deposit"_s, u"trading_result"_s, u"withdrawal"_s, u"exchange"_s};
    for (int i = 0; i < movements; ++i) {
        const std::int64_t amount = i % 4 == 2 ? -(5000 + i) : 12345 + 7 * i;
        balance += amount;
        (amount > 0 ? in : out) += std::abs(amount);
        StatementMovement movement;
        movement.booked = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC).addSecs(i * 9000);
        movement.kind = kinds.at(i % 4);
        movement.reference = u"W-%1"_s.arg(48213 + i);
        movement.amount = Money(amount, eur);
        movement.balanceAfter = Money(balance, eur);
        if (i % 4 == 2)
            movement.fee = Money(250, eur);
        if (i % 4 == 3)
            movement.rate = StatementRate{u"EUR"_s, u"JPY"_s, demand(Rate::parse(u"157.25"))};
        account.movements.push_back(movement);
    }
    account.sum = {Money(125000, eur), Money(in, eur), Money(out, eur), Money(balance, eur)};
    StatementAccount wallet;
    wallet.role = u"client_wallet"_s;
    wallet.clientCode = statement.clientCode;
    wallet.sum = {Money(41800000, btc), Money(0, btc), Money(0, btc), Money(41800000, btc)};
    statement.accounts = {account, wallet};
    statement.totals = {wallet.sum, account.sum};
    return statement;
}

/// Every figure of the statement as a document in English writes it.
QStringList figuresOf(const ClientStatement& statement)
{
    const kit::Formats formats{QLocale(u"en"_s)};
    QStringList figures;
    for (const StatementAccount& account : statement.accounts) {
        for (const Money& money : {account.sum.opening, account.sum.closing})
            figures.append(formats.amount(money));
        for (const StatementMovement& movement : account.movements) {
            figures.append(formats.amount(
                Money(std::abs(movement.amount.minor()), movement.amount.currency())));
            figures.append(formats.amount(movement.balanceAfter));
        }
    }
    return figures;
}

TEST(StatementWords, NameEveryKindOfJournal)
{
    DeskOffice office;
    const auto kinds = demand(office.owner().execute(
        u"select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] from "
        "pg_constraint where conrelid = 'book.journal'::regclass and conname = 'journal_kind_check'"_s));
    ASSERT_GT(kinds.rowCount(), 10);
    const StatementTexts texts(u"en"_s, u"UTC"_s);
    for (int row = 0; row < kinds.rowCount(); ++row) {
        const QString kind = kinds.row(row).text(0);
        EXPECT_NE(texts.kind(kind), kind) << qPrintable(kind);
    }
}

TEST(StatementPdf, HasEveryFigureTitlesOnEveryPageAndTheNumberOfPages)
{
    // What makes figures and dashes of a document letters that can be read back.
    kit::installFonts();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"statement.pdf"_s);
    const ClientStatement statement = longStatement(u"en"_s, 130);
    demand(writeStatementPdf(statement, path));
    keepToLookAt(path, u"statement"_s);
    const QString text = wordsOfPdf(path);
    for (const QString& figure : figuresOf(statement))
        ASSERT_TRUE(text.contains(figure)) << qPrintable(figure);
    for (const QString& part : {u"Account statement"_s, u"S-1042"_s, u"Okafor, Chidi"_s,
             u"C-10482"_s, u"Harbour FX"_s, u"Mara Lindqvist"_s, u"Europe/Berlin"_s,
             u"1 Jul 2026 – 31 Jul 2026"_s, u"Trading account 7100001 · MT5 real-1"_s,
             u"1 EUR = 157.25 JPY"_s, u"0.41800000"_s, u"3 Aug 2026 09:15"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part);
    // Each page ends with a form feed.
    const qsizetype pages = text.count(u'\f');
    EXPECT_GE(pages, 3);
    for (qsizetype page = 1; page <= pages; ++page)
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages))) << page;
    EXPECT_GE(text.count(u"Reference"_s), pages) << "titles on every page";
}

TEST(StatementPdf, TellsOfAPlaceItCannotWriteTo)
{
    const QTemporaryDir folder;
    const auto written =
        writeStatementPdf(longStatement(u"en"_s, 1), folder.filePath(u"no/such/place.pdf"_s));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::Io);
}

TEST(StatementCsv, HasALineForEachMovementThatASpreadsheetCanAddUp)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"statement.csv"_s);
    ClientStatement statement = longStatement(u"en"_s, 8);
    statement.clientName = u"=cmd, \"Ltd\""_s;
    demand(writeStatementCsv(statement, path));
    const QString text = QString::fromUtf8(bytesOf(path));
    EXPECT_TRUE(text.contains(u"Client,\"'=cmd, \"\"Ltd\"\"\"\r\n"_s)) << "no formula";
    const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    qint64 balance = 0;
    int movements = 0;
    for (const QString& line : lines) {
        const QStringList fields = line.split(u',');
        if (fields.size() != 10 || fields.at(1) != u"EUR"_s || fields.at(2).isEmpty())
            continue;
        ++movements;
        const auto minor = [&](int field) {
            return qRound64(fields.at(field).toDouble() * 100); // exact for so few digits
        };
        balance += minor(5) - minor(6);
        EXPECT_EQ(minor(9), 125000 + balance) << qPrintable(line);
    }
    EXPECT_EQ(movements, 8);
}

/// A client with a deposit and a withdrawal, and somebody at the clients desk.
class StatementDesk : public ::testing::Test
{
protected:
    StatementDesk()
    {
        account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
        client = office.clientOf(account);
        const qint64 payment = office.submit(account, 90000);
        office.approve(u"mara"_s, payment);
        office.carryOut(u"55010"_s);
    }

    /// Opens the file and the dialog; the file goes to `path`.
    StatementDialog* open(ClientsBench& bench)
    {
        bench.open(client);
        StatementDeed& deed = bench.view().statements();
        deed.setChoosePath([this](const QString& proposal, const QString&, const auto& chosen) {
            proposed = proposal;
            chosen(path);
        });
        auto* button = bench.button(u"Make out a statement for this client"_s);
        if (!button)
            return nullptr;
        button->click();
        return deed.dialog();
    }

    DeskOffice office;
    QTemporaryDir folder;
    QString path = folder.filePath(u"out.pdf"_s);
    QString proposed;
    qint64 account = 0;
    qint64 client = 0;
};

TEST_F(StatementDesk, SavesADocumentThatIsTheLedgersAndOnTheRecord)
{
    ClientsBench mara(office.office(), u"mara"_s);
    StatementDialog* dialog = open(mara);
    ASSERT_TRUE(dialog);
    dialog->setLanguage(u"en"_s);
    dialog->period().setPreset(kit::PeriodField::Preset::ThisMonth);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"statement-dialog"_s);
    QSignalSpy saved(&mara.view().statements(), &StatementDeed::saved);
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !saved.isEmpty(); }));
    EXPECT_TRUE(proposed.startsWith(u"C-%1_"_s.arg(client))) << qPrintable(proposed);
    const QString text = wordsOfPdf(path);
    const kit::Formats formats{QLocale(u"en"_s)};
    const auto postings =
        demand(office.owner().execute(u"select q.amount_minor, q.balance_after_minor from "
                                      u"book.posting q join book.ledger_account a "
                                      "on a.id = q.account_id where a.client_id = $1"_s,
            {client}));
    ASSERT_EQ(postings.rowCount(), 2);
    for (int row = 0; row < postings.rowCount(); ++row) {
        for (int column = 0; column < 2; ++column) {
            const QString figure = formats.amount(
                Money(std::abs(postings.row(row).integer(column)), Currency(u"EUR"_s, 2)));
            EXPECT_TRUE(text.contains(figure)) << qPrintable(figure);
        }
    }
    EXPECT_TRUE(text.contains(u"Ana Costa"_s));
    EXPECT_EQ(
        office.books().number(
            u"select count(*) from book.client_statement where state = 'saved' and client_id = $1 "
            "and issued_by = 'mara' and sha256 = $2"_s,
            {client,
                QString::fromLatin1(
                    QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex())}),
        1);
    EXPECT_FALSE(QFile::exists(path + u".part"_s));
}

TEST_F(StatementDesk, ARefusalStaysInTheDialogAndLeavesNoFile)
{
    office.books().number(
        u"update policy.setting set value = '31' where key = 'statement.days' returning 1"_s);
    ClientsBench mara(office.office(), u"mara"_s);
    StatementDialog* dialog = open(mara);
    ASSERT_TRUE(dialog);
    const QDate today = QDate::currentDate();
    dialog->period().setOwnDates(today, today.addDays(-1));
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->period().setOwnDates(today.addDays(-200), today.addDays(-1));
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    dialog->acceptButton()->click();
    auto* banner = dialog->findChild<kit::Banner*>();
    ASSERT_TRUE(DeskRig::waitFor([&] { return banner->text().contains(u"at most 31 day"_s); }));
    EXPECT_FALSE(QFile::exists(path));
    path = folder.filePath(u"no/such/place.pdf"_s);
    dialog->period().setOwnDates(today.addDays(-20), today.addDays(-1));
    dialog->acceptButton()->click();
    EXPECT_TRUE(DeskRig::waitFor([&] {
        return office.books().number(
                   u"select count(*) from book.client_statement where state = 'discarded'"_s)
            == 1;
    })) << "the record knows that there is no document";
}

TEST_F(StatementDesk, WhoMayNotMakeOneOutHasNoButtonForIt)
{
    ClientsBench sana(office.office(), u"sana"_s);
    EXPECT_FALSE(open(sana));
}

TEST_F(StatementDesk, TheLedgerIsAskedForFromTheClientsFile)
{
    ClientsBench mara(office.office(), u"mara"_s);
    QVariantMap asked;
    QObject guard;
    mara.rig().deeds().offer(
        &guard, u"ledger.open"_s, [&asked](const QVariantMap& arguments) { asked = arguments; });
    mara.open(client);
    DeskRig::picture(&mara.rig().window(), u"clients-statement"_s);
    mara.button(u"Ledger of this client"_s)->click();
    EXPECT_EQ(asked.value(u"client"_s).toLongLong(), client);
    EXPECT_EQ(asked.value(u"name"_s).toString(), u"Ana Costa"_s);
    kit::Grid* accounts = nullptr;
    for (auto* grid : mara.view().page().overview()->findChildren<kit::Grid*>()) {
        if (grid->accessibleName() == u"Trading accounts and wallets"_s)
            accounts = grid;
    }
    ASSERT_TRUE(accounts);
    accounts->setCurrentRow(0);
    Q_EMIT accounts->activated(0);
    EXPECT_EQ(asked.value(u"login"_s).toLongLong(),
        office.books().number(
            u"select login from book.trading_account where id = $1"_s, {account}));
}

} // namespace
