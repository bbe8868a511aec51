#include "ui/kit/text/phrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace purser::kit {

QString inSentence(const QString& label)
{
    const QLocale locale;
    const bool isAcronym = label.size() > 1 && label.at(1).isUpper();
    if (label.isEmpty() || isAcronym || locale.language() == QLocale::German)
        return label;
    return locale.toLower(label.left(1)) + label.mid(1);
}

Qt::LayoutDirection readingDirection(const QString& text, Qt::LayoutDirection layout)
{
    const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return layout == Qt::RightToLeft && hasWords ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
}

QString directed(const QString& text, Qt::LayoutDirection layout)
{
    const bool needsMark =
        readingDirection(text, layout) == Qt::RightToLeft && !text.isRightToLeft();
    return needsMark ? QChar(0x200f) + text : text;
}

QString enumerated(const QStringList& words)
{
    //: between the members of a list; Arabic has its own comma
    return words.join(QCoreApplication::translate("Phrases", ", "));
}

} // namespace purser::kit
