// Every text in every language, and another language while somebody is at work.

#include "app/workstation/desks.h"
#include "app/workstation/workstation.h"
#include "tests/app/workstation/translationfile.h"
#include "tests/support/demand.h"
#include "tests/support/testoffice.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/clients/statement/statementpdf.h"
#include "ui/clients/statement/statementtexts.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"
#include "ui/shell/uilanguages.h"

#include <QApplication>
#include <QDirIterator>
#include <QProcess>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

using tests::demand;
using tests::TestOffice;
using tests::Translation;

QString root()
{
    return qEnvironmentVariable("PURSER_SOURCE_DIR");
}

QString fileOf(const QString& language)
{
    return root() + u"/translations/purser_"_s + language + u".ts"_s;
}

/// Forms of the plural, as Qt's own rules have them.
const QHash<QString, int>& pluralForms()
{
    static const QHash<QString, int> forms{
        {u"en"_s, 2}, {u"de"_s, 2}, {u"es"_s, 2}, {u"ru"_s, 3}, {u"ar"_s, 6}};
    return forms;
}

void expectWhole(const Translation& text, int forms)
{
    SCOPED_TRACE(qPrintable(text.name()));
    EXPECT_EQ(text.state, QString());
    EXPECT_EQ(text.forms.size(), text.isPlural ? forms : 1);
    QStringList asked = tests::placeholders(text.source);
    for (const QString& form : text.forms) {
        EXPECT_FALSE(form.trimmed().isEmpty() && !text.source.trimmed().isEmpty());
        QStringList given = tests::placeholders(form);
        if (text.isPlural) {
            // "one item" needs no figure.
            for (const QString& figure : {u"%n"_s, u"%Ln"_s}) {
                given.removeAll(figure);
                asked.removeAll(figure);
            }
        }
        EXPECT_EQ(given, asked) << qPrintable(form);
        EXPECT_EQ(form.count(u'<'), text.source.count(u'<')) << qPrintable(form);
    }
}

class EachLanguage : public ::testing::TestWithParam<QString>
{
};

TEST_P(EachLanguage, HasEveryTextWhole)
{
    const QList<Translation> texts = tests::readTranslations(fileOf(GetParam()));
    ASSERT_GT(texts.size(), GetParam() == u"en"_s ? 10 : 1500);
    for (const Translation& text : texts)
        expectWhole(text, pluralForms().value(GetParam()));
}

/// What the tool that reads the code finds must be what the file has: no more and no less.
TEST_P(EachLanguage, HasTheTextsOfTheCode)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    ASSERT_TRUE(QFile::copy(fileOf(GetParam()), copy));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, root()};
    if (GetParam() == u"en"_s)
        arguments << u"-pluralonly"_s;
    for (const QString& part : {u"/ui"_s, u"/app/workstation"_s}) {
        QDirIterator files(
            root() + part, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            arguments << files.next();
    }
    arguments << u"-ts"_s << copy;
    QProcess tool;
    tool.start(QStringLiteral(PURSER_LUPDATE), arguments);
    ASSERT_TRUE(tool.waitForFinished(60'000));
    ASSERT_EQ(tool.exitCode(), 0) << tool.readAllStandardError().constData();
    const QList<Translation> texts = tests::readTranslations(copy);
    ASSERT_FALSE(texts.isEmpty());
    for (const Translation& text : texts)
        EXPECT_EQ(text.state, QString()) << qPrintable(text.name());
}

INSTANTIATE_TEST_SUITE_P(Of, EachLanguage,
    ::testing::Values(u"en"_s, u"de"_s, u"es"_s, u"ru"_s, u"ar"_s),
    [](const auto& language) { return language.param.toStdString(); });

TEST(Languages, AreThoseThatHaveAFile)
{
    QStringList offered;
    for (const shell::UiLanguage& language : shell::uiLanguages())
        offered << u"purser_"_s + language.code + u".ts"_s;
    offered.sort();
    EXPECT_EQ(
        QDir(root() + u"/translations"_s).entryList({u"*.ts"_s}, QDir::Files, QDir::Name), offered);
}

/// A client's statement is written in the client's language, whatever the program speaks.
class StatementIn : public ::testing::TestWithParam<QString>
{
};

TEST_P(StatementIn, IsWrittenInItsOwnLanguage)
{
    tests::kitTheme();
    ledger::ClientStatement statement;
    statement.code = u"S-1042"_s;
    statement.language = GetParam();
    statement.from = QDate(2026, 7, 1);
    statement.until = QDate(2026, 7, 31);
    statement.timeZone = u"Asia/Dubai"_s;
    statement.issued = QDateTime(QDate(2026, 8, 3), QTime(7, 15), Qt::UTC);
    statement.issuedBy = u"Mara Lindqvist"_s;
    statement.office = u"Harbour FX"_s;
    statement.clientCode = u"C-10482"_s;
    statement.clientName = u"Okafor, Chidi"_s;
    ledger::StatementAccount account;
    account.role = u"client_wallet"_s;
    const auto kwd = [](std::int64_t minor) { return Money(minor, Currency(u"KWD"_s, 3)); };
    account.movements.push_back({statement.issued, u"withdrawal"_s, u"W-48213"_s, JournalId(7),
        kwd(-1234567), kwd(8000000), kwd(1250), std::nullopt});
    account.sum = {kwd(9234567), kwd(0), kwd(1234567), kwd(8000000)};
    statement.accounts = {account};
    statement.totals = {account.sum};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"statement.pdf"_s);
    demand(clients::writeStatementPdf(statement, path));
    if (const QString pictures = qEnvironmentVariable("PURSER_PICTURES"); !pictures.isEmpty())
        QFile::copy(path, u"%1/statement-%2.pdf"_s.arg(pictures, GetParam()));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished(60000));
    // Readers write a hard space as a soft one.
    const auto soft = [](QString words) { return words.replace(u'\u00a0', u' '); };
    const QString text = soft(QString::fromUtf8(reader.readAllStandardOutput()));
    const clients::StatementTexts texts(GetParam(), statement.timeZone);
    for (const Money& money : {kwd(1234567), kwd(8000000), kwd(9234567), kwd(1250)}) {
        const QString figure = soft(texts.formats().amount(money));
        EXPECT_TRUE(text.contains(figure)) << qPrintable(figure);
    }
    EXPECT_EQ(text.contains(u"Account statement"_s), GetParam() == u"en"_s);
    EXPECT_EQ(texts.isRightToLeft(), GetParam() == u"ar"_s);
    // A reader may give Arabic letters in another form and order.
    if (GetParam() != u"ar"_s) {
        for (const QString& word : {texts.title(), texts.kind(u"withdrawal"_s), texts.page(1, 1)})
            EXPECT_TRUE(text.contains(word)) << qPrintable(word);
    }
}

INSTANTIATE_TEST_SUITE_P(Each, StatementIn,
    ::testing::Values(u"en"_s, u"de"_s, u"es"_s, u"ru"_s, u"ar"_s),
    [](const auto& language) { return language.param.toStdString(); });

TEST(Languages, KnowEveryWordOfTheOffice)
{
    const TestOffice office = TestOffice::fresh();
    const auto owner = office.asOwner();
    const office::Table words = demand(owner->execute(
        u"select code from policy.client_field union select unnest(choices) from "
        u"policy.client_field "
        "union select part from policy.client_field union select code from policy.document_type "
        "union select proves from policy.document_type union select code from policy.edd_item "
        "union select code from policy.onboarding_reason union select code from policy.reason "
        "where subject = 'operation' union select code from policy.risk_category "
        "union select code from policy.risk_factor union select code from policy.risk_floor "
        "union select (regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g'))[1] "
        "from pg_constraint where conrelid = 'book.journal'::regclass and conname = "
        "'journal_kind_check' "
        "union select code from policy.client_tag union select code from policy.ticket_category "
        "union select code from policy.reveal_purpose "
        "union select key from policy.setting where authz.is_payment_setting(key) "
        "union select (regexp_matches(prosrc, '''reason'', ''([a-z_]+)''', 'g'))[1] "
        "from pg_proc where proname = 'find_duplicates'"_s));
    ASSERT_GT(words.rowCount(), 100);
    for (int i = 0; i < words.rowCount(); ++i) {
        const QString word = words.row(i).text(0);
        EXPECT_TRUE(kit::OfficeWords::knows(word)) << qPrintable(word);
    }
}

/// A workstation somebody is signed in to, and back to English at the end.
class AtWork : public ::testing::Test
{
protected:
    AtWork()
    {
        tests::kitTheme();
        program.languages().speak(u"en"_s);
        office::SessionOptions options;
        options.applicationName = u"test"_s;
        auto session = std::make_unique<office::OfficeSession>(
            office.address(), u"mara"_s, TestOffice::password(u"mara"_s), options);
        EXPECT_TRUE(session->open().wait());
        QCoreApplication::processEvents(); // who one is comes with the answer
        program.open(program.makeWorkspace(std::move(session)));
    }

    ~AtWork() override { program.languages().speak(u"en"_s); }

    QString titleOf(const QString& desk)
    {
        for (const kit::Desk* one : program.workspace()->window().desks()) {
            if (one->id() == desk)
                return one->title();
        }
        return {};
    }

    TestOffice office = TestOffice::fresh();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    Workstation program{
        *qobject_cast<QApplication*>(QCoreApplication::instance()), settings, Options{}};
};

TEST_F(AtWork, AnotherLanguageLeavesTheSessionTheDeskAndTheDrafts)
{
    const office::OfficeSession* session = &program.workspace()->session();
    program.workspace()->window().showDesk(u"clients"_s);
    program.workspace()->drafts().put(u"note/1"_s, {{u"text"_s, u"half a sentence"_s}});
    EXPECT_EQ(titleOf(u"payments"_s), u"Payments"_s);

    program.workspace()->actions().action(u"language.de"_s)->trigger();
    QCoreApplication::processEvents();

    EXPECT_EQ(&program.workspace()->session(), session);
    EXPECT_EQ(titleOf(u"payments"_s), u"Zahlungen"_s);
    EXPECT_EQ(program.workspace()->window().currentDesk(), u"clients"_s);
    ASSERT_TRUE(program.workspace()->drafts().draft(u"note/1"_s));
    EXPECT_TRUE(program.workspace()->window().isVisible());
    EXPECT_TRUE(demand(program.workspace()->session().readJson({u"desk.me"_s, {}}).wait())
                    .contains(u"login"_s));
    EXPECT_EQ(settings.value(u"language"_s).toString(), u"de"_s);
    EXPECT_EQ(kit::countryName(u"AT"_s), u"Österreich"_s);
    EXPECT_EQ(kit::inSentence(u"Herkunft"_s), u"Herkunft"_s);
}

TEST_F(AtWork, ArabicTurnsTheWindowsAndKeepsWesternFigures)
{
    program.speak(u"ar"_s);
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(program.workspace()->window().layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(QLocale().toString(1234.5, 'f', 2), u"1,234.50"_s);
    EXPECT_EQ(kit::enumerated({u"a"_s, u"b"_s}), u"a، b"_s);
    program.speak(u"en"_s);
    EXPECT_EQ(program.workspace()->window().layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(titleOf(u"payments"_s), u"Payments"_s);
}

TEST_F(AtWork, OnesAndManysAreToldApartInEnglishToo)
{
    const auto oneHit = [] {
        return QCoreApplication::translate("purser::clients::FindingsPanel", "%n hits", nullptr, 1);
    };
    EXPECT_EQ(oneHit(), u"1 hit"_s);
    program.speak(u"fi"_s);
    EXPECT_EQ(oneHit(), u"1 hit"_s) << "also where the computer speaks a language that we do not";
    program.speak(u"en"_s);
    EXPECT_EQ(QCoreApplication::translate("purser::clients::FindingsPanel", "%n hits", nullptr, 2),
        u"2 hits"_s);
}

} // namespace
} // namespace purser::workstation
