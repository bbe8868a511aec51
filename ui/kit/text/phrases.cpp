#include "ui/kit/text/phrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace purser::kit {

QString inSentence(const QString& label)
{
    const QLocale locale;
    const bool isAcronym = label.size() > 1 && label.at(1).isUpper();
    if (label.isEmpty() || isAcronym || locale.language() == QLocale::German)
        return label;
    return locale.toLower(label.left(1)) + label.mid(1);
}

QString enumerated(const QStringList& words)
{
    //: between the members of a list; Arabic has its own comma
    return words.join(QCoreApplication::translate("Phrases", ", "));
}

} // namespace purser::kit
