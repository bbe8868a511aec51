#include "core/clients/import/csvreader.h"
#include "tests/core/reporting/export/unzipped.h"
#include "tests/ui/kit/lists/listdesk.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/lists/exportdialog.h"
#include "ui/kit/lists/exportrequests.h"
#include "ui/kit/widgets/progressitem.h"

#include <QButtonGroup>
#include <QCryptographicHash>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using kit::ExportDialog;
using kit::ExportRequests;
using kit::ListExport;
using reporting::ExportJob;

namespace {

class ListExportTest : public ::testing::Test
{
protected:
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Ticks the choice that begins with the text.
    static void choose(ExportDialog& dialog, const QString& text)
    {
        for (QRadioButton* button : dialog.findChildren<QRadioButton*>()) {
            if (button->text().startsWith(text))
                button->setChecked(true);
        }
    }

    QString office1(const QString& column)
    {
        const auto table = demand(owner->execute(
            u"select %1::text from book.export_run order by id desc limit 1"_s.arg(column)));
        return table.isEmpty() ? QString() : table.row(0).text(0);
    }

    /// Exports everything and waits for the end.
    static bool exportAll(ListDesk& desk, const QString& name, const QString& format)
    {
        desk.exportTo(name);
        QSignalSpy finished(&desk.exports(), &ListExport::finished);
        desk.exports().open();
        auto* dialog = desk.dialog<ExportDialog>();
        if (!dialog)
            return false;
        choose(*dialog, format);
        choose(*dialog, u"All"_s);
        DeskRig::picture(dialog, u"export-dialog"_s);
        dialog->acceptButton()->click();
        return DeskRig::waitFor([&] { return !finished.isEmpty(); });
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
};

TEST_F(ListExportTest, WritesCsvWithHeadingRowsAndTheFingerprintInTheRecord)
{
    ListDesk::fill(*owner, 1234);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(100);
    desk.view().list().filters().add({u"country"_s, kit::FilterOp::Is, true, {u"SE"_s}});
    ASSERT_TRUE(DeskRig::waitFor([&] { return desk.grid().query().filter.contains(u"rules"_s); }));
    ASSERT_TRUE(exportAll(desk, u"clients.csv"_s, u"CSV"_s));
    const QByteArray bytes = read(desk.path(u"clients.csv"_s));
    const QString text = QString::fromUtf8(bytes);
    EXPECT_TRUE(text.contains(u"Filters,Country is not SE\r\n"_s)) << qPrintable(text.left(400));
    EXPECT_TRUE(text.contains(u"By,Chen Wei (chen)\r\n"_s));
    EXPECT_TRUE(text.contains(u"Run,E-1\r\n"_s));
    const auto document =
        demand(clients::readCsv(text.mid(text.indexOf(u"\r\n\r\n"_s) + 4).toUtf8()));
    const qint64 expected = 1234 - 1234 / 3 - (1234 % 3 >= 2 ? 1 : 0);
    EXPECT_EQ(qint64(document.rows.size()), expected);
    EXPECT_EQ(document.rows.front().fields.at(1), u"Client 1234"_s);
    EXPECT_EQ(office1(u"sha256"_s),
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    EXPECT_EQ(office1(u"state"_s), u"done"_s);
    EXPECT_EQ(office1(u"rows_given"_s).toLongLong(), expected);
    EXPECT_FALSE(QFile::exists(desk.path(u"clients.csv.part"_s)));
    EXPECT_EQ(desk.exports().runningCount(), 0);
}

TEST_F(ListExportTest, WritesAWorkbook)
{
    ListDesk::fill(*owner, 600);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(100);
    ASSERT_TRUE(exportAll(desk, u"clients.xlsx"_s, u"XLSX"_s));
    const QString sheet =
        QString::fromUtf8(unzipped(desk.path(u"clients.xlsx"_s), u"xl/worksheets/sheet1.xml"_s));
    EXPECT_TRUE(sheet.contains(u"Client 0600"_s));
    EXPECT_TRUE(sheet.contains(u"Client 0001"_s));
    // Seven lines of heading, an empty one, the titles, 600 rows.
    EXPECT_TRUE(sheet.contains(u"<row r=\"609\""_s));
    EXPECT_FALSE(sheet.contains(u"<row r=\"610\""_s));
}

TEST_F(ListExportTest, WritesAPdfThatCanBeRead)
{
    ListDesk::fill(*owner, 120);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(100);
    desk.view().list().filters().add({u"name"_s, kit::FilterOp::Contains, false, {u"Client"_s}});
    ASSERT_TRUE(exportAll(desk, u"clients.pdf"_s, u"PDF"_s));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, desk.path(u"clients.pdf"_s), u"-"_s});
    ASSERT_TRUE(reader.waitForFinished(60000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString& part : {u"Clients"_s, u"Name contains “Client”"_s, u"Chen Wei (chen)"_s,
             u"E-1"_s, u"Client 0120"_s, u"Client 0001"_s, u"page 1"_s, u"page 3"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << '\n' << qPrintable(text.left(1500));
    if (qEnvironmentVariableIsSet("PURSER_PICTURES"))
        QFile::copy(desk.path(u"clients.pdf"_s),
            qEnvironmentVariable("PURSER_PICTURES") + u"/clients.pdf"_s);
}

TEST_F(ListExportTest, OfSelectedRowsHasThese)
{
    ListDesk::fill(*owner, 50);
    ListDesk desk(office, u"mara"_s);
    desk.awaitRows(50);
    desk.grid().selectIds({3, 5});
    desk.exportTo(u"two.csv"_s);
    QSignalSpy finished(&desk.exports(), &ListExport::finished);
    desk.exports().open();
    auto* dialog = desk.dialog<ExportDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->scope(), reporting::ExportScope::Selected);
    choose(*dialog, u"CSV"_s);
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !finished.isEmpty(); }));
    EXPECT_EQ(finished.at(0).at(0).value<ExportJob::Done>().rows, 2);
    EXPECT_EQ(office1(u"scope"_s), u"selected"_s);
}

TEST_F(ListExportTest, CanBeCancelledAndLeavesNothing)
{
    ListDesk::fill(*owner, 20000);
    ListDesk desk(office, u"chen"_s);
    desk.awaitRows(100);
    desk.exportTo(u"big.csv"_s);
    QSignalSpy failed(&desk.exports(), &ListExport::failed);
    desk.exports().open();
    auto* dialog = desk.dialog<ExportDialog>();
    ASSERT_TRUE(dialog);
    choose(*dialog, u"CSV"_s);
    dialog->acceptButton()->click();
    auto* item = desk.rig().await<kit::ProgressItem>();
    ASSERT_TRUE(item);
    Q_EMIT item->cancelRequested();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.at(0).at(0).value<Error>().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(desk.path(u"big.csv"_s)));
    EXPECT_FALSE(QFile::exists(desk.path(u"big.csv.part"_s)));
    EXPECT_EQ(office1(u"state"_s), u"cancelled"_s);
}

TEST_F(ListExportTest, AboveTheLimitIsAskedForApprovedAndCarriedOut)
{
    ListDesk::fill(*owner, 1100);
    ListDesk mara(office, u"mara"_s);
    mara.awaitRows(1100);
    QSignalSpy requested(&mara.exports(), &ListExport::requested);
    mara.exports().open();
    auto* dialog = mara.dialog<ExportDialog>();
    ASSERT_TRUE(dialog);
    choose(*dialog, u"All"_s);
    ASSERT_TRUE(DeskRig::waitFor([&] { return dialog->needsApproval(); }));
    EXPECT_EQ(dialog->acceptButton()->text(), u"Ask for approval"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without a reason";
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"Letter of the regulator"_s);
    DeskRig::picture(dialog, u"export-approval"_s);
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !requested.isEmpty(); }));

    ListDesk chen(office, u"chen"_s);
    chen.exports().openRequests();
    auto* requests = chen.dialog<ExportRequests>();
    ASSERT_TRUE(requests);
    ASSERT_TRUE(DeskRig::waitFor([&] { return requests->grid()->currentId() > 0; }));
    DeskRig::picture(requests, u"export-requests"_s);
    requests->approve();
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return !requests->requests().empty() && requests->requests().front().state == u"approved"_s;
    }));
    requests->close();

    mara.exportTo(u"approved.xlsx"_s);
    QSignalSpy finished(&mara.exports(), &ListExport::finished);
    mara.exports().openRequests();
    auto* own = mara.dialog<ExportRequests>();
    ASSERT_TRUE(own);
    ASSERT_TRUE(DeskRig::waitFor([&] { return own->acceptButton()->isEnabled(); }));
    own->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !finished.isEmpty(); }));
    EXPECT_EQ(finished.at(0).at(0).value<ExportJob::Done>().rows, 1100);
}

TEST_F(ListExportTest, IsNotOfferedWithoutTheRight)
{
    ListDesk::fill(*owner, 10);
    ListDesk sana(office, u"sana"_s);
    sana.awaitRows(10);
    EXPECT_FALSE(sana.rig().context().may(u"export.rows"_s));
    sana.exports().open();
    auto* dialog = sana.dialog<ExportDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(DeskRig::waitFor([&] { return !dialog->acceptButton()->isEnabled(); }));
}

} // namespace
