#include "ui/kit/words/placewords.h"

#include <QLocale>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace purser::kit {

namespace {

QString shown(const icu::UnicodeString& name, const QString& code)
{
    const QString text = QString::fromUtf16(name.getBuffer(), name.length());
    return text.isEmpty() ? code : text;
}

icu::Locale spoken()
{
    return icu::Locale(QLocale().name().toLatin1().constData());
}

} // namespace

QString countryName(const QString& code)
{
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData()).getDisplayCountry(spoken(), name);
    return shown(name, code);
}

QString languageName(const QString& code)
{
    icu::UnicodeString name;
    icu::Locale(code.toLatin1().constData()).getDisplayLanguage(spoken(), name);
    return shown(name, code);
}

} // namespace purser::kit
