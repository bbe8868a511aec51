#include "tests/support/demand.h"
#include "ui/kit/lists/pdfwriter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::reporting;
using namespace purser::tests;

namespace {

QString textOf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished(60000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

TEST(PdfWriterTest, PrintsInAThreadOfItsOwn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    ExportHeading heading;
    heading.title = u"Withdrawals of July"_s;
    heading.office = u"Harbour FX"_s;
    heading.user = u"Mara Lindqvist (mara)"_s;
    heading.zone = QTimeZone("Asia/Tokyo");
    heading.made = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    heading.run = 88;
    std::unique_ptr<QThread> worker(QThread::create([&] {
        kit::PdfWriter writer;
        demand(writer.open(path, heading,
            {{u"c"_s, u"Client"_s, ExportCell::Kind::Text, 140},
                {u"a"_s, u"Amount"_s, ExportCell::Kind::Amount, 120},
                {u"t"_s, u"Requested"_s, ExportCell::Kind::Instant, 130}}));
        for (int i = 1; i <= 100; ++i) {
            demand(writer.write({ExportCell::ofText(u"Okafor %1"_s.arg(i)),
                ExportCell::ofMoney(Money(485000 + i, Currency(u"EUR"_s, 2)),
                    u"4,850.%1 EUR"_s.arg(i, 2, 10, QLatin1Char('0'))),
                ExportCell::ofInstant(QDateTime(QDate(2026, 7, 1), QTime(15, 0), Qt::UTC), {})}));
        }
        demand(writer.close());
    }));
    worker->start();
    ASSERT_TRUE(worker->wait(60000));
    const QString text = textOf(path);
    for (const QString& part :
        {u"Withdrawals of July"_s, u"Harbour FX"_s, u"Asia/Tokyo"_s, u"E-88"_s, u"Okafor 1 "_s,
            u"Okafor 100"_s, u"4,850.07 EUR"_s, u"2026-07-02 00:00:00"_s, u"page 1"_s, u"page 3"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part);
    // Each page ends with a form feed.
    EXPECT_EQ(text.count(u"Requested"_s), text.count(u'\f')) << "titles on every page";
}

TEST(PdfWriterTest, TellsOfAPlaceItCannotWriteTo)
{
    const QTemporaryDir folder;
    kit::PdfWriter writer;
    const auto opened = writer.open(folder.filePath(u"no/such/folder.pdf"_s), {}, {});
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Io);
}

} // namespace
