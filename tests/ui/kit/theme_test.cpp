#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/label.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

constexpr double readable = 4.5; // WCAG 2.1 AA

class Contrast : public testing::TestWithParam<bool>
{
protected:
    const Tokens& tokens() const { return GetParam() ? darkTokens() : lightTokens(); }
};

TEST_P(Contrast, TextIsReadableOnEverySurface)
{
    const Tokens& t = tokens();
    for (const QColor& surface : {t.window, t.panel, t.raised, t.selection, t.hover}) {
        EXPECT_GE(contrastRatio(t.text, surface), readable) << surface.name().toStdString();
        EXPECT_GE(contrastRatio(t.dim, surface), readable) << surface.name().toStdString();
    }
    EXPECT_GE(contrastRatio(t.onAccent, t.accent), readable);
}

TEST_P(Contrast, EveryToneIsReadableWhereItIsWritten)
{
    const Tokens& t = tokens();
    for (const Tone tone : {Tone::Accent, Tone::Ok, Tone::Warn, Tone::Stop}) {
        for (const QColor& surface : {t.panel, t.window, t.raised, t.selection, t.soft(tone)}) {
            EXPECT_GE(contrastRatio(t.of(tone), surface), readable)
                << int(tone) << ' ' << surface.name().toStdString();
        }
        EXPECT_GE(contrastRatio(t.text, t.soft(tone)), readable) << int(tone);
    }
}

TEST_P(Contrast, TheFocusRingStandsOutOnEverySurface)
{
    // WCAG 2.1, 1.4.11: 3 to 1 for what is no text.
    const Tokens& t = tokens();
    for (const QColor& surface : {t.window, t.panel, t.raised, t.selection, t.hover}) {
        EXPECT_GE(contrastRatio(t.accent, surface), 3.0) << surface.name().toStdString();
    }
}

TEST_P(Contrast, AnEdgeOfAToneStandsOutFromItsGround)
{
    const Tokens& t = tokens();
    for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Stop}) {
        EXPECT_GE(contrastRatio(t.edge(tone), t.panel), 1.2) << int(tone);
    }
}

TEST_P(Contrast, ALineIsVisibleOnAPanel)
{
    EXPECT_GE(contrastRatio(tokens().line, tokens().panel), 1.2);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Contrast, testing::Bool());

TEST(Theme, SwitchesWhileTheProgramRuns)
{
    Theme& theme = tests::kitTheme();
    QWidget window;
    Label label(u"overdue"_s, TextSize::Body, QFont::Normal, Tone::Stop, &window);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), lightTokens().stop);
    ASSERT_TRUE(tests::showActive(window));

    theme.setMode(ThemeMode::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTokens().window);
    EXPECT_EQ(tokensOf(&label).panel, darkTokens().panel);
    // Widgets are told of a new palette by the event loop.
    const auto isToned = [&label](const QColor& tone) {
        return tests::eventually(
            [&] { return label.palette().color(QPalette::WindowText) == tone; });
    };
    EXPECT_TRUE(isToned(darkTokens().stop));

    theme.setMode(ThemeMode::Light);
    EXPECT_TRUE(isToned(lightTokens().stop));
}

TEST(Theme, WordsForTheCommandLine)
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System}) {
        EXPECT_EQ(Theme::modeFromText(Theme::textOf(mode)), mode);
    }
    EXPECT_EQ(Theme::modeFromText(u"pink"_s), ThemeMode::System);
}

TEST(Icons, EveryIdHasItsDrawing)
{
    for (const QString& id : iconIds()) {
        for (const int size : {16, 22}) {
            EXPECT_TRUE(QFileInfo::exists(iconFile(id, size))) << id.toStdString() << size;
            const QImage image = iconPixmap(id, size, Qt::black, 2).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x) {
                    drawn = qAlpha(image.pixel(x, y)) > 100;
                }
            }
            EXPECT_TRUE(drawn) << id.toStdString() << size;
        }
    }
}

TEST(Icons, TakeTheColourAskedFor)
{
    const QImage image = iconPixmap(u"status-look"_s, 16, QColor(Qt::red), 1).toImage();
    EXPECT_EQ(QColor(image.pixel(8, 13)).red(), 255);
    EXPECT_EQ(QColor(image.pixel(8, 13)).green(), 0);
}

TEST(Icons, AnUnknownIdGivesTheOutlinedSquare)
{
    EXPECT_TRUE(iconFile(u"no-such"_s, 16).isEmpty());
    EXPECT_FALSE(iconPixmap(u"no-such"_s, 16, Qt::black, 1).isNull());
}

TEST(Icons, FollowTheTheme)
{
    Theme& theme = tests::kitTheme();
    theme.setMode(ThemeMode::Light);
    const QIcon stop = icon(u"status-stop"_s, Tone::Stop);
    const QColor light = stop.pixmap(16).toImage().pixelColor(8, 3);
    theme.setMode(ThemeMode::Dark);
    const QColor dark = stop.pixmap(16).toImage().pixelColor(8, 3);
    theme.setMode(ThemeMode::Light);
    EXPECT_EQ(light.rgb(), lightTokens().stop.rgb());
    EXPECT_EQ(dark.rgb(), darkTokens().stop.rgb());
}

/// Columns of a picture, inside the frame, in which there is ink.
std::pair<int, int> inked(const QImage& image)
{
    constexpr int frame = 4;
    const QRgb ground = image.pixel(frame, image.height() / 2);
    int first = -1;
    int last = -1;
    for (int x = frame; x < image.width() - frame; ++x) {
        for (int y = frame; y < image.height() - frame; ++y) {
            if (image.pixel(x, y) != ground) {
                first = first < 0 ? x : first;
                last = x;
                break;
            }
        }
    }
    return {first, last};
}

TEST(Buttons, KeepIconAndTextTogetherInEitherDirection)
{
    tests::kitTheme();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const QString& text : {u"Copy all"_s, u"نسخ الكل"_s}) {
            QPushButton button(icon(u"copy"_s, Tone::Normal), text);
            button.setLayoutDirection(direction);
            button.resize(300, 30);
            const auto [first, last] = inked(button.grab().toImage());
            const int words = button.fontMetrics().horizontalAdvance(text);
            EXPECT_NEAR(first, button.width() - last, 6) << qPrintable(text) << direction;
            EXPECT_LE(last - first, words + 16 + 2 * metric::iconGap) << qPrintable(text);
            EXPECT_GE(last - first, words) << qPrintable(text);
        }
    }
}

TEST(Headers, StandOverTheirColumnInEveryScript)
{
    tests::kitTheme();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const QString& text : {u"Keys"_s, u"المفاتيح"_s}) {
            QTreeWidget list;
            list.setColumnCount(1);
            list.setHeaderLabel(text);
            list.header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            list.setLayoutDirection(direction);
            list.resize(300, 100);
            list.show();
            const auto [first, last] = inked(list.header()->grab().toImage());
            const bool atTheLeft = first < 20;
            EXPECT_EQ(atTheLeft, direction == Qt::LeftToRight) << qPrintable(text);
            EXPECT_EQ(last > 280, direction == Qt::RightToLeft) << qPrintable(text);
        }
    }
}

} // namespace
} // namespace purser::kit
