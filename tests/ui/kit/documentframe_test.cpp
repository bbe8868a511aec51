#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/widgets/documentframe.h"
#include "ui/kit/widgets/pictureview.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

class Document : public testing::Test
{
protected:
    Document()
    {
        tests::kitTheme();
        frame.resize(500, 400);
        QImage image(1000, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setPixelColor(990, 10, Qt::red);
        frame.showImage(image, u"Passport, page 1"_s);
        EXPECT_TRUE(tests::showActive(frame));
    }

    QScrollArea& area() { return *frame.findChild<QScrollArea*>(); }
    PictureView& view() { return *frame.findChild<PictureView*>(); }

    DocumentFrame frame;
};

TEST_F(Document, FitsAtFirstAndWhenTheFrameChanges)
{
    EXPECT_TRUE(frame.isFitted());
    EXPECT_LE(view().width(), area().viewport()->width());
    EXPECT_GT(view().width(), area().viewport()->width() * 9 / 10);
    const double before = frame.zoom();
    frame.resize(900, 700);
    EXPECT_TRUE(tests::eventually([&] { return frame.zoom() > before; }));
    frame.resize(3000, 2000);
    EXPECT_TRUE(tests::eventually([&] { return frame.zoom() == 1; })) << "never larger than it is";
}

// Lines of one pixel, as in the fine print of a scan: shown small they are grey. Sampled, they
// would be black at one place and white at the next.
TEST_F(Document, AveragesFinePrintThatIsShownSmall)
{
    QImage lines(2000, 1000, QImage::Format_RGB32);
    lines.fill(Qt::white);
    for (int y = 0; y < lines.height(); y += 2) {
        for (int x = 0; x < lines.width(); ++x)
            lines.setPixelColor(x, y, Qt::black);
    }
    frame.showImage(lines, u"Bill, page 1"_s);
    frame.setZoom(0.21);
    const QImage shown = view().grab().toImage();
    for (int y = 10; y < shown.height() - 10; y += 7) {
        const int grey = qGray(shown.pixel(shown.width() / 2, y));
        EXPECT_GT(grey, 90) << y;
        EXPECT_LT(grey, 165) << y;
    }
}

TEST_F(Document, ZoomsByKeysWithinBounds)
{
    const double fitted = frame.zoom();
    QTest::keyClick(&area(), Qt::Key_Plus);
    EXPECT_GT(frame.zoom(), fitted);
    EXPECT_FALSE(frame.isFitted());
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&area(), Qt::Key_Plus);
    }
    EXPECT_EQ(frame.zoom(), DocumentFrame::mostZoom);
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(&area(), Qt::Key_Minus);
    }
    EXPECT_EQ(frame.zoom(), DocumentFrame::leastZoom);
    QTest::keyClick(&area(), Qt::Key_0);
    EXPECT_EQ(frame.zoom(), fitted);
}

TEST_F(Document, KeepsWhatIsUnderTheMouseWhereItIs)
{
    frame.setZoom(1);
    area().horizontalScrollBar()->setValue(200);
    const QPointF place(100, 120);
    const QPointF before = view().mapFrom(area().viewport(), place) / frame.zoom();
    QWheelEvent wheel(place, area().viewport()->mapToGlobal(place), {}, QPoint(0, 120),
        Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(area().viewport(), &wheel);
    EXPECT_GT(frame.zoom(), 1);
    const QPointF after = view().mapFrom(area().viewport(), place) / frame.zoom();
    EXPECT_NEAR(before.x(), after.x(), 2);
    EXPECT_NEAR(before.y(), after.y(), 2);
}

TEST_F(Document, TurnsByQuarters)
{
    frame.setZoom(1);
    EXPECT_EQ(view().size(), QSize(1000, 500));
    QTest::keyClick(&area(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(frame.rotation(), 90);
    EXPECT_EQ(view().size(), QSize(500, 1000));
    // The upper right corner is the lower right one now.
    const QImage shown = view().grab().toImage();
    EXPECT_EQ(shown.pixelColor(489, 990), QColor(Qt::red));
    QTest::keyClick(&area(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&area(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(frame.rotation(), 270);
}

TEST_F(Document, MovesByArrowsAndDrag)
{
    frame.setZoom(2);
    const int x = area().horizontalScrollBar()->value();
    QTest::keyClick(&area(), Qt::Key_Right);
    EXPECT_GT(area().horizontalScrollBar()->value(), x);
    const int y = area().verticalScrollBar()->value();
    QTest::mousePress(area().viewport(), Qt::LeftButton, {}, QPoint(100, 200));
    QTest::mouseMove(area().viewport(), QPoint(100, 120));
    QTest::mouseRelease(area().viewport(), Qt::LeftButton, {}, QPoint(100, 120));
    EXPECT_EQ(area().verticalScrollBar()->value(), y + 80);
}

TEST_F(Document, LettersAreLeftToTheDecision)
{
    frame.setZoom(1);
    QTest::keyClick(&area(), Qt::Key_R);
    EXPECT_EQ(frame.rotation(), 0);
}

TEST_F(Document, HasNamesAndNothingToTurnWhileThereIsNone)
{
    EXPECT_EQ(area().accessibleName(), u"Passport, page 1"_s);
    EXPECT_TRUE(tests::namelessFocusable(frame).isEmpty());
    frame.showError(Error{ErrorCode::Io, {}, {}});
    for (const QToolButton* tool : frame.findChildren<QToolButton*>()) {
        if (tool->isVisible() && !tool->icon().isNull()
            && tool->parentWidget()->parentWidget() == &frame) {
            EXPECT_FALSE(tool->isEnabled()) << tool->accessibleName().toStdString();
        }
    }
}

} // namespace
} // namespace purser::kit
