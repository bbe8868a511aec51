#include "app/workstation/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace purser::workstation {

void installLanguage(QCoreApplication& application, const QString& language)
{
    // The formats of the system stay where it speaks that language ("en_CY").
    const QLocale system = QLocale::system();
    const bool same = language.isEmpty() || QLocale(language).language() == system.language();
    const QLocale locale = same ? system : QLocale(language);
    QLocale::setDefault(locale);
    for (const auto& [file, folder] : {std::pair{u"qtbase"_s, QLibraryInfo::path(
                                                                   QLibraryInfo::TranslationsPath)},
             std::pair{u"purser"_s, u":/i18n"_s}}) {
        auto* translator = new QTranslator(&application);
        if (locale.language() != QLocale::English && translator->load(locale, file, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
        }
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace purser::workstation
