#include "core/screening/lists/countries.h"

#include <QHash>
#include <unicode/locid.h>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

struct OtherName {
    QStringView name;
    QStringView code;
};

/// Names in use on lists and forms that ICU does not give.
constexpr OtherName otherNames[] = {{u"korea, north", u"KP"}, {u"north korea", u"KP"},
    {u"democratic peoples republic of korea", u"KP"}, {u"dprk", u"KP"}, {u"korea, south", u"KR"},
    {u"republic of korea", u"KR"}, {u"korea", u"KR"}, {u"ivory coast", u"CI"},
    {u"cote d ivoire", u"CI"}, {u"cote divoire", u"CI"}, {u"burma", u"MM"}, {u"myanmar", u"MM"},
    {u"congo, democratic republic of the", u"CD"}, {u"democratic republic of the congo", u"CD"},
    {u"congo, republic of the", u"CG"}, {u"republic of the congo", u"CG"},
    {u"russian federation", u"RU"}, {u"syrian arab republic", u"SY"},
    {u"iran (islamic republic of)", u"IR"}, {u"iran, islamic republic of", u"IR"},
    {u"islamic republic of iran", u"IR"}, {u"viet nam", u"VN"}, {u"czech republic", u"CZ"},
    {u"macedonia", u"MK"}, {u"macedonia, the former yugoslav republic of", u"MK"},
    {u"swaziland", u"SZ"}, {u"east timor", u"TL"}, {u"timor-leste", u"TL"}, {u"palestinian", u"PS"},
    {u"palestine", u"PS"}, {u"palestinian territories", u"PS"}, {u"west bank", u"PS"},
    {u"gaza", u"PS"}, {u"region: gaza", u"PS"}, {u"holy see", u"VA"}, {u"turkey", u"TR"},
    {u"turkiye", u"TR"}, {u"cape verde", u"CV"}, {u"united states of america", u"US"},
    {u"usa", u"US"}, {u"uk", u"GB"}, {u"great britain", u"GB"},
    {u"united kingdom of great britain and northern ireland", u"GB"}, {u"bosnia", u"BA"},
    {u"bosnia and herzegovina", u"BA"}, {u"trinidad and tobago", u"TT"},
    {u"moldova, republic of", u"MD"}, {u"republic of moldova", u"MD"},
    {u"united republic of tanzania", u"TZ"}, {u"tanzania, united republic of", u"TZ"},
    {u"venezuela (bolivarian republic of)", u"VE"}, {u"bolivarian republic of venezuela", u"VE"},
    {u"bolivia (plurinational state of)", u"BO"}, {u"lao peoples democratic republic", u"LA"},
    {u"brunei darussalam", u"BN"}, {u"hong kong", u"HK"}, {u"macau", u"MO"}, {u"macao", u"MO"},
    {u"taiwan", u"TW"}, {u"the gambia", u"GM"}, {u"gambia, the", u"GM"}, {u"bahamas, the", u"BS"},
    {u"the bahamas", u"BS"}, {u"libyan arab jamahiriya", u"LY"}, {u"state of libya", u"LY"},
    {u"peoples republic of china", u"CN"}, {u"republic of yemen", u"YE"}, {u"kosovo", u"XK"},
    {u"sao tome and principe", u"ST"}, {u"antigua and barbuda", u"AG"},
    {u"saint kitts and nevis", u"KN"}, {u"vatican", u"VA"}};

QString keyOfName(const QString& name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'’')
            key.append(c.toLower());
    }
    return key.simplified();
}

QHash<QString, QString> buildCountryTable()
{
    QHash<QString, QString> table;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        const QString alpha2 = QString::fromLatin1(*code);
        const icu::Locale locale("", *code);
        icu::UnicodeString name;
        locale.getDisplayCountry(icu::Locale::getEnglish(), name);
        table.insert(alpha2.toLower(), alpha2);
        table.insert(QString::fromLatin1(locale.getISO3Country()).toLower(), alpha2);
        QString text(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
        text.replace(u'&', u"and"_s);
        table.insert(keyOfName(text), alpha2);
    }
    for (const OtherName& other : otherNames)
        table.insert(other.name.toString(), other.code.toString());
    return table;
}

} // namespace

QString countryCode(const QString& name)
{
    static const QHash<QString, QString> table = buildCountryTable();
    const auto found = table.constFind(keyOfName(name));
    return found == table.cend() ? name.simplified() : *found;
}

} // namespace purser::screening
