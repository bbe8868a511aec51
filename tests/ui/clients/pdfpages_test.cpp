// PDF documents in the viewer: drawn page by page outside this program, within bounds.

#include "tests/ui/support/deskrig.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/pdfpages.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/statepanel.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

/// A PDF of two pages: one green, one red.
QByteArray twoPages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    QPainter painter(&pdf);
    painter.fillRect(QRect(0, 0, pdf.width(), pdf.height()), Qt::green);
    pdf.newPage();
    painter.fillRect(QRect(0, 0, pdf.width(), pdf.height()), Qt::red);
    painter.end();
    return buffer.data();
}

QColor middleOf(const QImage& image)
{
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

TEST(PdfPages, DrawsEachPageAndCountsThem)
{
    PdfPages pages;
    QSignalSpy drawn(&pages, &PdfPages::drawn);
    pages.open(twoPages());
    ASSERT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 1 && pages.pages() == 2; }));
    const auto first = drawn.at(0).first().value<QImage>();
    EXPECT_EQ(middleOf(first), QColor(Qt::green));
    EXPECT_LE(std::max(first.width(), first.height()), 1800);
    pages.show(2);
    ASSERT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 2; }));
    EXPECT_EQ(middleOf(drawn.at(1).first().value<QImage>()), QColor(Qt::red));
    pages.show(3);
    EXPECT_EQ(pages.page(), 2) << "there is none";
}

TEST(PdfPages, ADamagedOneIsSaidToBeSo)
{
    PdfPages pages;
    QSignalSpy failed(&pages, &PdfPages::failed);
    pages.open("%PDF-1.7 nothing of the kind");
    ASSERT_TRUE(DeskRig::waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.first().first().value<PdfPages::Problem>(), PdfPages::Problem::Unreadable);
}

TEST(PdfPages, WhatTakesTooLongIsEndedAndAMissingProgramIsNamed)
{
    const QTemporaryDir folder;
    const QString slow = folder.filePath(u"slow"_s);
    QFile script(slow);
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec sleep 600\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    PdfPages pages;
    QSignalSpy failed(&pages, &PdfPages::failed);
    pages.setBounds(slow, 100ms);
    pages.open(twoPages());
    ASSERT_TRUE(DeskRig::waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.first().first().value<PdfPages::Problem>(), PdfPages::Problem::TooLong);
    failed.clear();
    pages.setBounds(folder.filePath(u"none"_s), 5s);
    pages.open(twoPages());
    ASSERT_TRUE(DeskRig::waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.first().first().value<PdfPages::Problem>(), PdfPages::Problem::NoProgram);
}

TEST(PdfPages, AnotherDocumentTakesThePlaceOfOneStillBeingDrawn)
{
    PdfPages pages;
    QSignalSpy drawn(&pages, &PdfPages::drawn);
    pages.open("%PDF-1.7 nothing of the kind");
    pages.open(twoPages());
    QSignalSpy failed(&pages, &PdfPages::failed);
    ASSERT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 1; }));
    EXPECT_TRUE(failed.isEmpty()) << "what was given up says nothing any more";
}

TEST(DocumentViewer, TurnsThePagesOfAPdf)
{
    const kit::Formats formats{QLocale(u"en"_s)};
    DocumentView view(formats);
    ClientDocument document;
    document.id = DocumentId(1);
    document.type = u"passport"_s;
    view.setDocuments({document}, false);
    QSignalSpy drawn(&view.pdf(), &PdfPages::drawn);
    view.resize(500, 700);
    view.show();
    view.showContent(DocumentId(1), {u"application/pdf"_s, twoPages()});
    ASSERT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 1 && view.pdf().pages() == 2; }));
    QTest::keyClick(&view, Qt::Key_PageDown);
    ASSERT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 2; }));
    EXPECT_EQ(view.pdf().page(), 2);
    DeskRig::picture(&view, u"document-pdf"_s);
    QTest::keyClick(&view, Qt::Key_PageUp);
    ASSERT_TRUE(DeskRig::waitFor([&] { return drawn.size() == 3; }));
    EXPECT_EQ(view.pdf().page(), 1);
}

} // namespace
