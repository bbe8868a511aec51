#include "app/workstation/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace purser::workstation {

namespace {

/// The system's own formats where it speaks that language ("en_CY"); else those of a country where
/// the trade is at home. Arabic without a country would write figures that no statement of a bank
/// has.
QLocale localeFor(const QString& language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty() || QLocale(language).language() == system.language())
        return system;
    return QLocale(language == "ar"_L1 ? u"ar_AE"_s : language);
}

} // namespace

Languages::Languages() = default;

Languages::~Languages()
{
    drop();
}

void Languages::drop()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Languages::speak(const QString& language)
{
    drop();
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto& [file, folder] :
        {std::pair{u"qtbase"_s, ofQt}, std::pair{u"purser"_s, u":/i18n"_s}}) {
        auto translator = std::make_unique<QTranslator>();
        // The texts are English where a language has none, and English has plurals too.
        if (translator->load(locale, file, u"_"_s, folder)
            || translator->load(QLocale(QLocale::English), file, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString Languages::language() const
{
    return QLocale::languageToCode(QLocale().language());
}

} // namespace purser::workstation
