#include "core/clients/import/csvreader.h"
#include "core/reporting/export/csvwriter.h"
#include "tests/support/demand.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::reporting;
using namespace purser::tests;

namespace {

const Currency euro(u"EUR"_s, 2);
const Currency yen(u"JPY"_s, 0);

ExportHeading heading()
{
    ExportHeading heading;
    heading.title = u"Payments"_s;
    heading.office = u"Harbour FX"_s;
    heading.filters = u"Method is SEPA, or Wire"_s;
    heading.user = u"Mara Lindqvist (mara)"_s;
    heading.zone = QTimeZone("Europe/Berlin");
    heading.made = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    heading.run = 1042;
    return heading;
}

const QList<ExportColumn> columns{{u"client"_s, u"Client"_s, ExportCell::Kind::Text, 100},
    {u"amount"_s, u"Amount"_s, ExportCell::Kind::Amount, 100},
    {u"risk"_s, u"Risk"_s, ExportCell::Kind::Number, 60},
    {u"at"_s, u"Requested"_s, ExportCell::Kind::Instant, 120}};

class CsvExport : public ::testing::Test
{
protected:
    QString write(const QList<ExportRow>& rows)
    {
        const QString path = folder.filePath(u"out.csv"_s);
        CsvWriter writer;
        demand(writer.open(path, heading(), columns));
        for (const ExportRow& row : rows)
            demand(writer.write(row));
        demand(writer.close());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    static ExportRow row(const QString& client)
    {
        return {ExportCell::ofText(client),
            ExportCell::ofMoney(Money(485005, euro), u"4,850.05 EUR"_s),
            ExportCell::ofNumber(-3, u"−3"_s),
            ExportCell::ofInstant(
                QDateTime(QDate(2026, 7, 1), QTime(10, 0, 5), Qt::UTC), u"1 Jul"_s)};
    }

    QTemporaryDir folder;
};

TEST_F(CsvExport, SaysWhatItIsAndThenHasTheRows)
{
    const QStringList lines = write({row(u"Okafor, \"Chidi\""_s)}).split(u"\r\n"_s);
    ASSERT_EQ(lines.size(), 11);
    EXPECT_EQ(lines.at(0), u"Title,Payments"_s);
    EXPECT_EQ(lines.at(2), u"Filters,\"Method is SEPA, or Wire\""_s);
    EXPECT_EQ(lines.at(3), u"Time zone,Europe/Berlin"_s);
    EXPECT_EQ(lines.at(4), u"Made,2026-07-01 14:00:00"_s);
    EXPECT_EQ(lines.at(5), u"By,Mara Lindqvist (mara)"_s);
    EXPECT_EQ(lines.at(6), u"Run,E-1042"_s);
    EXPECT_EQ(lines.at(7), QString());
    EXPECT_EQ(lines.at(8), u"Client,Amount,\"Amount, currency\",Risk,Requested"_s);
    EXPECT_EQ(lines.at(9), u"\"Okafor, \"\"Chidi\"\"\",4850.05,EUR,-3,2026-07-01 12:00:05"_s);
}

TEST_F(CsvExport, IsReadBackByAnotherReader)
{
    const QString text = write({row(u"Two\nlines"_s), row(u"Ünïcode 東京"_s)});
    const QString table = text.mid(text.indexOf(u"\r\n\r\n"_s) + 4);
    const auto document = demand(clients::readCsv(table.toUtf8()));
    ASSERT_EQ(document.rows.size(), 2U);
    EXPECT_EQ(document.rows[0].fields.at(0), u"Two\nlines"_s);
    EXPECT_EQ(document.rows[1].fields.at(0), u"Ünïcode 東京"_s);
    EXPECT_EQ(document.rows[1].fields.at(1), u"4850.05"_s);
}

TEST_F(CsvExport, GuardsTextThatCouldBeAFormula)
{
    for (const QString& text : {u"=1+1"_s, u"+49 30 1"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s,
             u"\r=1"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s}) {
        EXPECT_EQ(guardedText(text), u'\'' + text);
    }
    EXPECT_EQ(guardedText(u"Okafor"_s), u"Okafor"_s);
    EXPECT_EQ(guardedText(u"a=b"_s), u"a=b"_s);
    EXPECT_EQ(guardedText({}), QString());
    const QString out = write({row(u"=cmd|' /C calc'!A0"_s)});
    EXPECT_TRUE(out.contains(u"\r\n'=cmd|' /C calc'!A0,"_s)) << qPrintable(out);
}

TEST_F(CsvExport, TellsOfAPlaceItCannotWriteTo)
{
    CsvWriter writer;
    const auto opened = writer.open(folder.filePath(u"no/such/folder.csv"_s), heading(), columns);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Io);
}

TEST_F(CsvExport, HasTheFingerprintOfItsBytes)
{
    write({row(u"x"_s)});
    QFile file(folder.filePath(u"out.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbf")) << "spreadsheets take it for UTF-8 only then";
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    EXPECT_EQ(
        demand(fingerprintOf(folder.filePath(u"out.csv"_s))), QString::fromLatin1(hash.toHex()));
    EXPECT_FALSE(fingerprintOf(folder.filePath(u"gone"_s)).has_value());
}

TEST_F(CsvExport, OfAnEmptyListIsStillAFile)
{
    EXPECT_EQ(write({}).split(u"\r\n"_s).size(), 10);
}

} // namespace
