// Two documents side by side: which is chosen, what each shows, and how they zoom and turn.

#include "tests/ui/support/deskrig.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/seconddocument.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/documentframe.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

ClientDocument document(int id, const QString& type, int side, int edition, DocumentState state)
{
    ClientDocument made;
    made.id = DocumentId(id);
    made.type = type;
    made.side = side;
    made.edition = edition;
    made.state = state;
    made.proves = type == u"selfie"_s ? u"face"_s : u"identity"_s;
    made.uploaded = QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
    return made;
}

DocumentContent picture(Qt::GlobalColor color)
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    DocumentContent content;
    content.mediaType = u"image/png"_s;
    content.bytes = buffer.data();
    return content;
}

class TwoDocuments : public ::testing::Test
{
protected:
    TwoDocuments()
    {
        view.resize(1100, 700);
        view.show();
        view.setDocuments({document(1, u"passport"_s, 1, 2, DocumentState::Received),
                              document(2, u"selfie"_s, 1, 1, DocumentState::Received),
                              document(3, u"identity_card"_s, 2, 1, DocumentState::Accepted),
                              document(4, u"passport"_s, 1, 1, DocumentState::Superseded)},
            true);
    }
    QList<qint64> wanted() const
    {
        QList<qint64> ids;
        for (const QList<QVariant>& call : asked)
            ids.append(call.first().value<DocumentId>().value());
        return ids;
    }

    const kit::Formats formats;
    DocumentView view{formats};
    QSignalSpy asked{&view, &DocumentView::contentWanted};
};

} // namespace

TEST_F(TwoDocuments, StandBesideEachOtherWithTheOlderVersionFirst)
{
    QSignalSpy two(&view, &DocumentView::twoChanged);
    QTest::keyClick(&view, Qt::Key_D);
    ASSERT_TRUE(view.isTwo());
    EXPECT_EQ(two.size(), 1);
    EXPECT_TRUE(view.second().isVisible());
    EXPECT_EQ(view.second().current(), DocumentId(4)) << "the same passport, as it was before";
    EXPECT_EQ(view.second().count(), 3) << "every other one can be chosen";
    EXPECT_EQ(wanted().last(), 4);
    view.showContent(DocumentId(1), picture(Qt::red));
    view.showContent(DocumentId(4), picture(Qt::green));
    EXPECT_TRUE(view.frame().isFitted());
    EXPECT_TRUE(view.second().frame().isFitted());
    DeskRig::picture(&view, u"two-documents"_s);
    // Another first one: the second stays, unless it is that one.
    view.select(DocumentId(2));
    EXPECT_EQ(view.second().current(), DocumentId(4));
    view.select(DocumentId(4));
    EXPECT_EQ(view.second().current(), DocumentId(1)) << "what compares best with it";
    QTest::keyClick(&view.second(), Qt::Key_Period);
    EXPECT_EQ(view.second().current(), DocumentId(2));
    QTest::keyClick(&view, Qt::Key_D);
    EXPECT_FALSE(view.second().isVisible());
}

TEST_F(TwoDocuments, EachHasItsOwnTurnAndZoomUntilBothZoomTogether)
{
    view.setTwo(true);
    view.showContent(DocumentId(1), picture(Qt::red));
    view.showContent(DocumentId(4), picture(Qt::green));
    kit::DocumentFrame& first = view.frame();
    kit::DocumentFrame& second = view.second().frame();
    first.setZoom(1.5);
    second.setZoom(0.5);
    QTest::keyClick(&view.second(), Qt::Key_R);
    EXPECT_EQ(first.rotation(), 0);
    EXPECT_EQ(second.rotation(), 90);
    EXPECT_DOUBLE_EQ(first.zoom(), 1.5);
    EXPECT_DOUBLE_EQ(second.zoom(), 0.5);
    QTest::keyClick(&view, Qt::Key_Y);
    EXPECT_DOUBLE_EQ(second.zoom(), 1.5) << "the first leads";
    first.zoomIn();
    EXPECT_DOUBLE_EQ(second.zoom(), first.zoom());
    second.setZoom(0.8);
    EXPECT_DOUBLE_EQ(first.zoom(), 0.8);
    EXPECT_EQ(second.rotation(), 90) << "turns stay apart";
    QTest::keyClick(&view, Qt::Key_Y);
    second.setZoom(2);
    EXPECT_DOUBLE_EQ(first.zoom(), 0.8);
}

TEST_F(TwoDocuments, WhatCannotBeShownSaysSoInItsOwnPlace)
{
    view.setTwo(true);
    view.showContent(DocumentId(1), picture(Qt::red));
    view.frame().setZoom(1);
    Error barred{ErrorCode::CheckFailed, {{u"check"_s, u"infected"_s}}, {}};
    view.showError(DocumentId(4), barred);
    EXPECT_TRUE(view.content()) << "the first is on show as before";
    // The original of a struck-out document is for the place that asked for it.
    DocumentContent original = picture(Qt::blue);
    original.seconds = 60;
    view.showContent(DocumentId(4), original);
    EXPECT_TRUE(view.content());
    EXPECT_EQ(view.content()->seconds, 0);
}
