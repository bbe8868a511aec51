#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/tabularfont.h"

#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

QByteArray inter()
{
    QFile file(QStandardPaths::locate(
        QStandardPaths::GenericDataLocation, u"fonts/opentype/inter/Inter-Regular.otf"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << "package fonts-inter";
    return file.readAll();
}

TEST(TabularFont, EveryFigureIsEquallyWide)
{
    tests::kitTheme();
    for (const TextSize size : {TextSize::Small, TextSize::Body, TextSize::Title, TextSize::Figure}) {
        for (const QFont::Weight weight :
            {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
            const QFontMetricsF metrics(textFont(size, weight));
            const double zero = metrics.horizontalAdvance(u"0000000000"_s);
            for (char16_t figure = u'1'; figure <= u'9'; ++figure) {
                // The font's own tabular figures differ by a unit or two in 2816.
                EXPECT_NEAR(
                    metrics.horizontalAdvance(QString(10, QChar(figure))), zero, 0.005 * zero)
                    << char(figure) << ' ' << int(size) << ' ' << int(weight);
            }
        }
    }
}

TEST(TabularFont, WeightsStayApart)
{
    tests::kitTheme();
    const QFontMetricsF regular(textFont(TextSize::Body));
    const QFontMetricsF bold(textFont(TextSize::Body, QFont::Bold));
    EXPECT_LT(regular.horizontalAdvance(u"Withdrawal"_s), bold.horizontalAdvance(u"Withdrawal"_s));
    EXPECT_EQ(QFontInfo(textFont(TextSize::Body)).family(), u"Purser Text"_s);
}

TEST(TabularFont, RefusesWhatItDoesNotUnderstand)
{
    EXPECT_TRUE(withTabularFigures({}, u"X"_s).isEmpty());
    EXPECT_TRUE(withTabularFigures(QByteArray(2000, '\xff'), u"X"_s).isEmpty());
    EXPECT_TRUE(withTabularFigures("not a font at all, but long enough to look", u"X"_s).isEmpty());
}

TEST(TabularFont, ACutOffFileIsNeverReadPastItsEnd)
{
    const QByteArray whole = inter();
    ASSERT_FALSE(withTabularFigures(whole, u"X"_s).isEmpty());
    for (qsizetype length = 0; length < 4000; length += 7) {
        withTabularFigures(whole.left(length), u"X"_s);
    }
    for (qsizetype length = 4000; length < whole.size(); length += 4099) {
        withTabularFigures(whole.left(length), u"X"_s);
    }
}

} // namespace
} // namespace purser::kit
