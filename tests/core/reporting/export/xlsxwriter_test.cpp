#include "core/reporting/export/xlsxwriter.h"
#include "tests/core/reporting/export/unzipped.h"
#include "tests/support/demand.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::reporting;
using namespace purser::tests;

namespace {

class XlsxExport : public ::testing::Test
{
protected:
    XlsxExport()
    {
        heading.title = u"Payments"_s;
        heading.user = u"Mara (mara)"_s;
        heading.zone = QTimeZone("Asia/Tokyo");
        heading.made = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        heading.run = 7;
    }

    void write(const QList<ExportRow>& rows)
    {
        XlsxWriter writer;
        demand(writer.open(path, heading, columns));
        for (const ExportRow& row : rows)
            demand(writer.write(row));
        demand(writer.close());
        sheet = QString::fromUtf8(unzipped(path, u"xl/worksheets/sheet1.xml"_s));
        ASSERT_FALSE(sheet.isEmpty());
    }

    /// What stands in a cell: a number as it is, text without its tags.
    QString cell(const QString& name)
    {
        const QRegularExpression pattern(u"<c r=\"%1\"[^>]*>(.*?)</c>"_s.arg(name));
        QString inside = pattern.match(sheet).captured(1);
        return inside.remove(QRegularExpression(u"<[^>]+>"_s));
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_s);
    ExportHeading heading;
    const QList<ExportColumn> columns{{u"client"_s, u"Client"_s, ExportCell::Kind::Text, 100},
        {u"amount"_s, u"Amount"_s, ExportCell::Kind::Amount, 100},
        {u"at"_s, u"At"_s, ExportCell::Kind::Instant, 120}};
    QString sheet;
};

ExportRow row(const QString& client, const Money& amount)
{
    return {ExportCell::ofText(client), ExportCell::ofMoney(amount, {}),
        ExportCell::ofInstant(QDateTime(QDate(2026, 7, 1), QTime(15, 0), Qt::UTC), {})};
}

TEST_F(XlsxExport, HasHeadingTitlesAndTypedCells)
{
    write({row(u"Okafor"_s, Money(485005, Currency(u"EUR"_s, 2))),
        row(u"Nakamura"_s, Money(-1850000, Currency(u"JPY"_s, 0))),
        row(u"Petrov"_s, Money(41800001, Currency(u"BTC"_s, 8)))});
    EXPECT_EQ(cell(u"A1"_s), u"Title"_s);
    EXPECT_EQ(cell(u"B1"_s), u"Payments"_s);
    EXPECT_EQ(cell(u"B4"_s), u"Asia/Tokyo"_s);
    EXPECT_EQ(cell(u"B5"_s), u"2026-07-01 21:00:00"_s);
    EXPECT_EQ(cell(u"B7"_s), u"E-7"_s);
    EXPECT_EQ(cell(u"A9"_s), u"Client"_s);
    EXPECT_EQ(cell(u"C9"_s), u"Amount, currency"_s);
    EXPECT_EQ(cell(u"A10"_s), u"Okafor"_s);
    EXPECT_EQ(cell(u"B10"_s), u"4850.05"_s);
    EXPECT_EQ(cell(u"C10"_s), u"EUR"_s);
    EXPECT_EQ(cell(u"B11"_s), u"-1850000"_s);
    EXPECT_EQ(cell(u"B12"_s).toDouble(), 0.41800001);
    // 2 July 2026 in Tokyo is day 46205 of the spreadsheet's calendar (1900 system).
    EXPECT_EQ(cell(u"D10"_s).toDouble(), 46205.0);
}

TEST_F(XlsxExport, NeverHasAFormulaOrALink)
{
    write({row(u"=HYPERLINK(\"http://x\")"_s, Money(1, Currency(u"EUR"_s, 2))),
        row(u"http://example.org"_s, Money(1, Currency(u"EUR"_s, 2)))});
    EXPECT_FALSE(sheet.contains(u"<f>"_s));
    EXPECT_FALSE(sheet.contains(u"<hyperlink"_s));
    EXPECT_TRUE(cell(u"A10"_s).startsWith(u"=HYPERLINK"_s)) << qPrintable(cell(u"A10"_s));
}

TEST_F(XlsxExport, KeepsAmountsThatADoubleWouldBend)
{
    write({row(u"Large"_s, Money(Q_INT64_C(9007199254740993), Currency(u"EUR"_s, 2)))});
    EXPECT_EQ(cell(u"B10"_s), u"90071992547409.93"_s);
}

TEST_F(XlsxExport, NamesTheRunInItsProperties)
{
    write({});
    const QByteArray properties = unzipped(path, u"docProps/core.xml"_s);
    EXPECT_TRUE(properties.contains("E-7")) << properties.constData();
    EXPECT_TRUE(properties.contains("Mara (mara)"));
}

TEST_F(XlsxExport, TellsOfAPlaceItCannotWriteTo)
{
    XlsxWriter writer;
    const auto opened = writer.open(folder.filePath(u"no/such.xlsx"_s), heading, columns);
    if (opened) {
        const auto closed = writer.close();
        ASSERT_FALSE(closed.has_value());
        EXPECT_EQ(closed.error().code, ErrorCode::Io);
    }
}

} // namespace
