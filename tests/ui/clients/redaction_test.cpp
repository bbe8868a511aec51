// Striking parts out of a document: marking by mouse and keyboard, finding card numbers, and what
// is left in the copy.

#include "core/clients/review/cardnumbers.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/reviewer.h"
#include "tests/ui/support/demooffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/pdfpages.h"
#include "ui/clients/review/redactedcopy.h"
#include "ui/clients/review/redactiondialog.h"
#include "ui/clients/review/redactionview.h"
#include "ui/clients/review/reviewdecisions.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/text/formats.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

const QString cardNumber = u"4111 1111 1111 1111"_s;

/// Two pages of text; the number of a card stands on the second.
QByteArray withCardNumber()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    QPainter painter(&pdf);
    painter.setFont(QFont(u"Inter"_s, 14));
    painter.drawText(pdf.width() / 8, pdf.height() / 2, u"Account statement 2026"_s);
    pdf.newPage();
    painter.drawText(pdf.width() / 8, pdf.height() / 2, u"Card "_s + cardNumber);
    painter.end();
    return buffer.data();
}

ClientDocument statement()
{
    ClientDocument document;
    document.id = DocumentId(7);
    document.type = u"bank_statement"_s;
    return document;
}

/// The text a program finds in a PDF.
QString textOf(const QByteArray& pdf)
{
    PdfPages pages;
    QSignalSpy read(&pages, &PdfPages::wordsRead);
    pages.open(pdf);
    pages.readWords();
    EXPECT_TRUE(DeskRig::waitFor([&] { return !read.isEmpty(); }));
    QString text;
    for (const PageWord& word : pageWords(read.first().first().toByteArray()))
        text += word.text + u' ';
    return text;
}

QImage pageOf(const QByteArray& pdf, int number)
{
    PdfPages pages;
    QSignalSpy drawn(&pages, &PdfPages::drawn);
    pages.open(pdf);
    EXPECT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 1 && pages.pages() >= number; }));
    if (number > 1) {
        pages.show(number);
        EXPECT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 2; }));
    }
    return drawn.last().first().value<QImage>();
}

QColor colourAt(const QImage& image, double x, double y)
{
    return image.pixelColor(
        static_cast<int>(image.width() * x / 10000), static_cast<int>(image.height() * y / 10000));
}

/// The button with that in its text; nothing when there is none to be seen.
QPushButton* shownButton(QWidget* parent, const QString& text)
{
    for (QPushButton* button : parent->findChildren<QPushButton*>()) {
        if (button->text().contains(text) && !button->isHidden())
            return button;
    }
    return nullptr;
}

/// A view of a white page that fills it.
class Marking : public ::testing::Test
{
protected:
    Marking()
    {
        QImage page(1000, 1000, QImage::Format_RGB32);
        page.fill(Qt::white);
        view.resize(500, 500);
        view.showPage(page, 1);
        view.show();
    }
    const DocumentRegion& last() const { return view.regions().back(); }

    RedactionView view;
};

} // namespace

TEST_F(Marking, ByMouseIsWhereItWasDragged)
{
    QTest::mousePress(&view, Qt::LeftButton, {}, {100, 50});
    QTest::mouseMove(&view, {200, 100});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {200, 100});
    ASSERT_EQ(view.regions().size(), 1u);
    EXPECT_NEAR(last().x, 2000, 25);
    EXPECT_NEAR(last().y, 1000, 25);
    EXPECT_NEAR(last().width, 2000, 45);
    EXPECT_NEAR(last().height, 1000, 45);
    EXPECT_FALSE(last().isFound);
    // Beyond the page there is nothing to mark, and a click marks nothing.
    QTest::mousePress(&view, Qt::LeftButton, {}, {450, 450});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {700, 700});
    ASSERT_EQ(view.regions().size(), 2u);
    EXPECT_LE(last().x + last().width, 10000);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {300, 300});
    EXPECT_EQ(view.regions().size(), 2u);
    EXPECT_FALSE(view.canRemove());
    QTest::mouseClick(&view, Qt::LeftButton, {}, {150, 75});
    EXPECT_TRUE(view.canRemove());
}

TEST_F(Marking, WorksByKeyboardAlone)
{
    QTest::keyClick(&view, Qt::Key_Insert);
    ASSERT_EQ(view.regions().size(), 1u);
    const DocumentRegion before = last();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(last().x, before.x + 100);
    EXPECT_EQ(last().y, before.y + 10);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(last().width, before.width + 100);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(last().x, 0);
    QTest::keyClick(&view, Qt::Key_Insert);
    QTest::keyClick(&view, Qt::Key_P);
    QTest::keyClick(&view, Qt::Key_Delete);
    ASSERT_EQ(view.regions().size(), 1u);
    EXPECT_EQ(last().x, before.x) << "the first was chosen and went";
    EXPECT_TRUE(view.accessibleDescription().contains(u"1"_s));
}

TEST_F(Marking, WhatAnEarlierCopyStruckOutStays)
{
    DocumentRegion earlier;
    earlier.x = earlier.y = 1000;
    earlier.width = earlier.height = 2000;
    view.setRegions({earlier}, 1);
    QTest::keyClick(&view, Qt::Key_N);
    EXPECT_FALSE(view.canRemove());
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_Right);
    ASSERT_EQ(view.regions().size(), 1u);
    EXPECT_EQ(last(), earlier);
}

TEST(RedactedCopy, OfAPictureHasNothingLeftUnderTheMark)
{
    QImage page(800, 600, QImage::Format_RGB32);
    page.fill(Qt::yellow);
    page.setText(u"Comment"_s, cardNumber);
    DocumentRegion region;
    region.x = 1000;
    region.y = 1000;
    region.width = 3333;
    region.height = 501;
    const QByteArray png = pictureCopy(struckOut(page, {region}, 1));
    const QImage copy = QImage::fromData(png);
    ASSERT_EQ(copy.size(), page.size());
    for (int x = 0; x < copy.width(); ++x) {
        for (int y = 0; y < copy.height(); ++y) {
            const bool inside = x >= 80 && x < 347 && y >= 60 && y < 91;
            ASSERT_EQ(copy.pixelColor(x, y), QColor(inside ? Qt::black : Qt::yellow))
                << x << ' ' << y;
        }
    }
    EXPECT_FALSE(png.contains("4111")) << "no text comes along";
}

TEST(RedactionDialog, FindsANumberAndLeavesNoneOfItsDigitsInTheCopy)
{
    const QByteArray original = withCardNumber();
    ASSERT_TRUE(textOf(original).contains(u"4111"_s));
    const kit::Formats formats;
    RedactionDialog dialog(
        statement(), {u"application/pdf"_s, original, false, 0}, formats, nullptr);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled()) << "nothing is marked yet";
    QSignalSpy found(&dialog, &RedactionDialog::numbersFound);
    dialog.findNumbers();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !found.isEmpty(); }));
    ASSERT_GE(found.first().first().toInt(), 1);
    const std::vector<DocumentRegion> regions = dialog.regions();
    EXPECT_TRUE(DeskRig::waitFor([&] { return dialog.view().page() == 2; }));
    DeskRig::picture(&dialog, u"redaction-pdf"_s);
    for (const DocumentRegion& region : regions) {
        EXPECT_EQ(region.page, 2);
        EXPECT_TRUE(region.isFound);
    }
    // Where the middle digits stand there is ink in the original, and nothing but black in the
    // copy.
    QSignalSpy made(&dialog, &RedactionDialog::copyMade);
    ASSERT_TRUE(DeskRig::waitFor([&] { return dialog.acceptButton()->isEnabled(); }));
    dialog.makeCopy();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !made.isEmpty(); }));
    const QByteArray copy = made.first().first().toByteArray();
    EXPECT_TRUE(copy.startsWith("%PDF"));
    EXPECT_EQ(textOf(copy), QString());
    // Four digits stand in many a PDF, as the place of an object; eight of the number do not.
    EXPECT_FALSE(copy.contains("41111111"));
    const QImage page = pageOf(copy, 2);
    for (const DocumentRegion& region : regions) {
        for (int part = 1; part < 20; ++part) {
            const QColor colour = colourAt(
                page, region.x + region.width * part / 20.0, region.y + region.height / 2.0);
            EXPECT_LT(colour.lightness(), 40) << part;
        }
    }
    EXPECT_GT(colourAt(page, 9000, 9000).lightness(), 240);
    EXPECT_GT(colourAt(pageOf(copy, 1), 9000, 9000).lightness(), 240);
}

TEST(RedactionDialog, SaysWhenThereIsNothingToFind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    QPainter painter(&pdf);
    painter.drawText(200, 200, u"Account 4111 1111 1111 1112"_s);
    painter.end();
    const kit::Formats formats;
    RedactionDialog dialog(
        statement(), {u"application/pdf"_s, buffer.data(), false, 0}, formats, nullptr);
    QSignalSpy found(&dialog, &RedactionDialog::numbersFound);
    dialog.findNumbers();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !found.isEmpty(); }));
    EXPECT_EQ(found.first().first().toInt(), 0);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled());
}

TEST(RedactionDesk, ACopyStandsInForTheDocumentUntilAnotherPersonTakesItBack)
{
    DemoOffice office;
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    chen.openFirst([](const ApplicationRow& row) { return row.documents > 0; });
    DocumentView* documents = chen.view().page().documents();
    ASSERT_TRUE(DeskRig::waitFor([&] { return documents->content() != nullptr; }));
    const qint64 id = documents->current()->id.value();
    auto* strike = shownButton(documents, u"Strike out"_s);
    ASSERT_NE(strike, nullptr);
    strike->click();
    auto* dialog = qobject_cast<RedactionDialog*>(chen.view().decisions().dialog());
    ASSERT_NE(dialog, nullptr);
    dialog->view().addInTheMiddle();
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"redaction"_s);
    ASSERT_TRUE(DeskRig::waitFor([&] { return dialog->acceptButton()->isEnabled(); }));
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return documents->current() && documents->current()->redaction && documents->content()
            && documents->content()->isRedacted;
    }));
    EXPECT_EQ(
        office.text(u"select concat_ws(' ', state, made_by, jsonb_array_length(regions)) from "
                    "book.document_redaction where document_id = $1"_s,
            {id}),
        u"active chen 1"_s);
    chen.view().page().setTab(u"documents"_s);
    DeskRig::picture(&chen.view(), u"redacted"_s);
    // Who struck it out neither sees the original any more nor takes the copy back.
    EXPECT_FALSE(documents->current()->redaction->mayOriginal);
    EXPECT_EQ(shownButton(documents, u"Take the copy back"_s), nullptr);
}
