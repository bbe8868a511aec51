#include "ui/kit/theme/fonts.h"

#include "ui/kit/theme/tabularfont.h"

#include <QFile>
#include <QFontDatabase>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr auto ownFamily = "Purser Text"_L1;

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

bool addTabular(const QString& fileName)
{
    QFile file(locateFont(fileName));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray changed = withTabularFigures(file.readAll(), ownFamily);
    return !changed.isEmpty() && QFontDatabase::addApplicationFontFromData(changed) >= 0;
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
        complete = addTabular(name) && complete;
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
    QFont font(QStringList{ownFamily, u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace purser::kit
