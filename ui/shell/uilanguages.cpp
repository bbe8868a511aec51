#include "ui/shell/uilanguages.h"

using namespace Qt::StringLiterals;

namespace purser::shell {

const std::vector<UiLanguage>& uiLanguages()
{
    static const std::vector<UiLanguage> languages{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s}, {u"ru"_s, u"Русский"_s}, {u"ar"_s, u"العربية"_s}};
    return languages;
}

} // namespace purser::shell
