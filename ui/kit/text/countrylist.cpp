#include "ui/kit/text/countrylist.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::kit {

QStringList CountryList::read(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.toUpper().split(between, Qt::SkipEmptyParts);
}

bool CountryList::isGood(const QStringList& countries)
{
    static const QRegularExpression code(u"^[A-Z]{2}$"_s);
    return std::all_of(countries.begin(), countries.end(),
        [](const QString& country) { return code.match(country).hasMatch(); });
}

QString CountryList::text(const QStringList& countries)
{
    return countries.join(u", "_s);
}

} // namespace purser::kit
