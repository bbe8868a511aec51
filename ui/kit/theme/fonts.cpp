#include "ui/kit/theme/fonts.h"

#include "ui/kit/theme/tabularfont.h"

#include <QFile>
#include <QFontDatabase>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr auto ownFamily = "Purser Text"_L1;
constexpr auto documentFamily = "Purser Document"_L1;

QString locateFont(const QString& fileName)
{
    for (const auto folder : {"fonts/opentype/inter/"_L1, "fonts/truetype/inter/"_L1,
             "fonts/inter/"_L1}) {
        const QString path =
            QStandardPaths::locate(QStandardPaths::GenericDataLocation, folder + fileName);
        if (!path.isEmpty()) {
            return path;
        }
    }
    return {};
}

QByteArray readFont(const QString& fileName)
{
    QFile file(locateFont(fileName));
    return !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool add(const QByteArray& font)
{
    return !font.isEmpty() && QFontDatabase::addApplicationFontFromData(font) >= 0;
}

QFont fontOf(const QString& family, int pixels, QFont::Weight weight)
{
    QFont font(QStringList{family, u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

QString installFonts()
{
    if (QFontDatabase::hasFamily(ownFamily)) {
        return ownFamily;
    }
    bool complete = true;
    for (const auto name : {"Inter-Regular.otf"_L1, "Inter-Medium.otf"_L1, "Inter-SemiBold.otf"_L1,
             "Inter-Bold.otf"_L1}) {
        complete = add(withTabularFigures(readFont(name), ownFamily)) && complete;
    }
    for (const auto name : {"Inter-Regular.otf"_L1, "Inter-SemiBold.otf"_L1}) {
        add(withoutContextualForms(readFont(name), documentFamily));
    }
    if (complete) {
        return ownFamily;
    }
    return QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s
                                                : QFontDatabase::systemFont(
                                                      QFontDatabase::GeneralFont)
                                                      .family();
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    return fontOf(ownFamily, static_cast<int>(size), weight);
}

QFont documentFont(int pixels, QFont::Weight weight)
{
    return fontOf(documentFamily, pixels, weight);
}

} // namespace purser::kit
