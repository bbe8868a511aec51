// Numbers of cards in pictures: how many of a drawn set are found, where the marks are put, and
// what is said when the program that reads them is not there.

#include "core/clients/review/cardnumbers.h"
#include "tests/support/demand.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/review/numberfinder.h"
#include "ui/clients/review/redactiondialog.h"
#include "ui/clients/review/redactionview.h"
#include "ui/kit/text/formats.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

/// A card as a telephone takes it: a number, and where its middle digits stand.
struct DrawnCard {
    QImage picture;
    QRectF middle; ///< digits 7 to 12 of 16, in pixels
    QString number;
};

QString cardNumberOf(std::mt19937& random)
{
    static const QStringList beginnings{u"4"_s, u"52"_s, u"2221"_s, u"35"_s, u"62"_s};
    QString number =
        beginnings[static_cast<qsizetype>(random() % static_cast<size_t>(beginnings.size()))];
    while (number.size() < 15)
        number += QChar(static_cast<char16_t>(u'0' + random() % 10));
    for (char16_t last = u'0'; last <= u'9'; ++last) {
        if (passesLuhn(number + QChar(last)))
            return number + QChar(last);
    }
    return {};
}

QColor colourOf(std::mt19937& random, int least, int most)
{
    const auto part = [&] { return least + static_cast<int>(random() % size_t(most - least)); };
    return QColor(part(), part(), part());
}

/// Shades and noise over the whole picture, as of a camera in a room.
void addNoise(QImage& picture, std::mt19937& random, int strength)
{
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int by = static_cast<int>(random() % size_t(2 * strength + 1)) - strength
                - 40 * x / picture.width();
            const auto moved = [by](int part) { return std::clamp(part + by, 0, 255); };
            line[x] = qRgb(moved(qRed(line[x])), moved(qGreen(line[x])), moved(qBlue(line[x])));
        }
    }
}

DrawnCard drawCard(unsigned seed)
{
    std::mt19937 random(seed);
    static const QStringList fonts{u"Inter"_s, u"DejaVu Sans"_s, u"DejaVu Sans Mono"_s};
    DrawnCard card;
    card.number = cardNumberOf(random);
    card.picture = QImage(1600, 1100, QImage::Format_RGB32);
    card.picture.fill(colourOf(random, 90, 200));
    QPainter painter(&card.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double degrees = static_cast<int>(random() % 9) - 4;
    QTransform turn;
    turn.translate(800, 550).rotate(degrees).translate(-800, -550);
    painter.setTransform(turn);
    const bool isDark = random() % 2 == 0;
    painter.setBrush(isDark ? colourOf(random, 20, 80) : colourOf(random, 200, 250));
    painter.drawRoundedRect(200, 170, 1200, 760, 40, 40);
    painter.setPen(isDark ? QColor(235, 235, 235) : QColor(25, 25, 25));
    const QString font =
        fonts[static_cast<qsizetype>(random() % static_cast<size_t>(fonts.size()))];
    QFont large(font);
    large.setPixelSize(62 + static_cast<int>(random() % 20));
    painter.setFont(large);
    const QFontMetricsF metrics(large);
    QString text;
    for (qsizetype i = 0; i < card.number.size(); ++i)
        text += (i > 0 && i % 4 == 0 ? u" "_s : QString()) + card.number[i];
    painter.drawText(QPointF(280, 600), text);
    // "1234 56" goes before, "78 9012" is the middle.
    const double from = 280 + metrics.horizontalAdvance(text.left(7));
    const double to = 280 + metrics.horizontalAdvance(text.left(14));
    card.middle =
        turn.mapRect(QRectF(from, 600 - metrics.capHeight(), to - from, metrics.capHeight()));
    QFont small(font);
    small.setPixelSize(36);
    painter.setFont(small);
    painter.drawText(QPointF(280, 720), u"VALID THRU 11/29"_s);
    painter.drawText(QPointF(280, 840), u"ANNA MUELLER"_s);
    painter.drawText(QPointF(280, 300), u"EXAMPLE BANK"_s);
    painter.end();
    addNoise(card.picture, random, 10 + static_cast<int>(random() % 20));
    return card;
}

std::vector<DocumentRegion> regionsIn(NumberFinder& finder, const std::function<void()>& start)
{
    std::vector<DocumentRegion> regions;
    const auto taking = QObject::connect(
        &finder, &NumberFinder::found, &finder, [&](const std::vector<DocumentRegion>& some) {
            regions.insert(regions.end(), some.begin(), some.end());
        });
    bool ended = false;
    const auto ending =
        QObject::connect(&finder, &NumberFinder::finished, &finder, [&] { ended = true; });
    start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ended; }, 120000));
    QObject::disconnect(taking);
    QObject::disconnect(ending);
    return regions;
}

/// How much of the middle digits' width is struck out at the middle of their height.
double coveredPart(const DrawnCard& card, const std::vector<DocumentRegion>& regions)
{
    int covered = 0;
    const int steps = 60;
    for (int step = 0; step < steps; ++step) {
        const double x = (card.middle.left() + card.middle.width() * (step + 0.5) / steps) * 10000
            / card.picture.width();
        const double y = card.middle.center().y() * 10000 / card.picture.height();
        covered += std::any_of(regions.begin(), regions.end(), [&](const DocumentRegion& region) {
            return region.x <= x && x <= region.x + region.width && region.y <= y
                && y <= region.y + region.height;
        });
    }
    return double(covered) / steps;
}

QByteArray scannedPdf(const QImage& first, const QImage& second)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    QPainter painter(&pdf);
    const auto draw = [&](const QImage& page) {
        painter.drawImage(
            QRectF(0, 0, pdf.width(), double(pdf.width()) * page.height() / page.width()), page);
    };
    draw(first);
    pdf.newPage();
    draw(second);
    painter.end();
    return buffer.data();
}

QImage blankPage()
{
    QImage page(1600, 1100, QImage::Format_RGB32);
    page.fill(Qt::white);
    return page;
}

ClientDocument cardFront()
{
    ClientDocument document;
    document.id = DocumentId(8);
    document.type = u"card_front"_s;
    return document;
}

} // namespace

TEST(NumberFinder, FindsMostNumbersInPicturesOfCards)
{
    // PURSER_CARD_PICTURES=60 measures what core/clients/README.md says.
    const int asked = qEnvironmentVariableIntValue("PURSER_CARD_PICTURES");
    const int pictures = asked > 0 ? asked : 3;
    int found = 0;
    int extra = 0;
    for (int i = 0; i < pictures; ++i) {
        const DrawnCard card = drawCard(static_cast<unsigned>(20261130 + i));
        NumberFinder finder;
        const auto regions = regionsIn(finder, [&] { finder.findInPicture(card.picture); });
        const bool whole = coveredPart(card, regions) > 0.9;
        found += whole ? 1 : 0;
        const QRectF near = card.middle.adjusted(-120, -60, 120, 60);
        extra += static_cast<int>(
            std::count_if(regions.begin(), regions.end(), [&](const DocumentRegion& region) {
                const QRectF box(region.x * card.picture.width() / 10000.0,
                    region.y * card.picture.height() / 10000.0,
                    region.width * card.picture.width() / 10000.0,
                    region.height * card.picture.height() / 10000.0);
                return !near.intersects(box);
            }));
        if (!whole)
            std::cout << "missed: picture " << i << ", " << regions.size() << " parts\n";
    }
    std::cout << "found " << found << " of " << pictures << ", " << extra << " marks elsewhere\n";
    EXPECT_GE(found * 10, pictures * 9);
    EXPECT_LE(extra, pictures);
}

TEST(NumberFinder, LooksAtEveryScannedPageOfAPdf)
{
    // A letter as a scanner takes it: in groups of four, not quite straight, and over two lines.
    QImage letter(1654, 2339, QImage::Format_RGB32);
    letter.fill(QColor(246, 244, 238));
    QPainter painter(&letter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.rotate(0.8);
    QFont font(u"Inter"_s);
    font.setPixelSize(34);
    painter.setFont(font);
    painter.drawText(200, 600, u"Your card 5555 5555 5555 4444 is renewed."_s);
    painter.drawText(200, 900, u"4012 8888"_s);
    painter.drawText(200, 950, u"8888 1881"_s);
    painter.end();
    std::mt19937 random(1);
    addNoise(letter, random, 12);
    NumberFinder finder;
    QSignalSpy progress(&finder, &NumberFinder::progressed);
    const auto regions =
        regionsIn(finder, [&] { finder.findInPdf(scannedPdf(blankPage(), letter)); });
    ASSERT_FALSE(regions.empty());
    for (const DocumentRegion& region : regions)
        EXPECT_EQ(region.page, 2);
    const auto isMarked = [&](int from, int to) {
        return std::any_of(regions.begin(), regions.end(),
            [&](const DocumentRegion& region) { return region.y > from && region.y < to; });
    };
    EXPECT_TRUE(isMarked(2300, 2700)) << "in groups";
    EXPECT_TRUE(isMarked(3600, 3900)) << "the first line of two";
    EXPECT_TRUE(isMarked(3900, 4150)) << "the second line of two";
    EXPECT_EQ(progress.last().first().toInt(), 2);
}

TEST(NumberFinder, GoesOnWhenTheReaderTakesTooLong)
{
    NumberFinder finder;
    // Reads nothing and ends at no time of its own.
    finder.setReader(u"yes"_s, std::chrono::milliseconds(1));
    NumberFinder::Outcome outcome;
    bool ended = false;
    QObject::connect(
        &finder, &NumberFinder::finished, &finder, [&](const NumberFinder::Outcome& answer) {
            outcome = answer;
            ended = true;
        });
    finder.findInPicture(blankPage());
    ASSERT_TRUE(DeskRig::waitFor([&] { return ended; }));
    EXPECT_TRUE(outcome.isPictureUnread);
    EXPECT_FALSE(outcome.isReaderMissing);
}

TEST(RedactionDialog, SaysThatTheReaderOfPicturesIsNotInstalled)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(blankPage().save(&buffer, "PNG"));
    const kit::Formats formats;
    RedactionDialog dialog(
        cardFront(), {u"image/png"_s, buffer.data(), false, 0}, formats, nullptr);
    dialog.finder().setReader(u"no-such-reader-of-pictures"_s, std::chrono::seconds(5));
    QSignalSpy found(&dialog, &RedactionDialog::numbersFound);
    dialog.findNumbers();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !found.isEmpty(); }));
    EXPECT_TRUE(dialog.message().contains(u"apt install tesseract-ocr"_s))
        << qPrintable(dialog.message());
    // Marking by hand stays.
    dialog.view().addInTheMiddle();
    EXPECT_TRUE(dialog.acceptButton()->isEnabled());
}

TEST(RedactionDialog, ProposesTheNumberInAPictureOnce)
{
    const DrawnCard card = drawCard(20261130);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(card.picture.save(&buffer, "PNG"));
    const kit::Formats formats;
    RedactionDialog dialog(
        cardFront(), {u"image/png"_s, buffer.data(), false, 0}, formats, nullptr);
    QSignalSpy found(&dialog, &RedactionDialog::numbersFound);
    dialog.findNumbers();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !found.isEmpty(); }, 120000));
    EXPECT_GE(found.first().first().toInt(), 1);
    EXPECT_LE(found.first().first().toInt(), 8);
    EXPECT_GT(coveredPart(card, dialog.regions()), 0.9);
    DeskRig::picture(&dialog, u"redaction-card"_s);
    // Again: what is marked is not marked once more.
    dialog.findNumbers();
    ASSERT_TRUE(QTest::qWaitFor([&] { return found.size() == 2; }, 120000));
    EXPECT_EQ(found.last().first().toInt(), 0);
}
