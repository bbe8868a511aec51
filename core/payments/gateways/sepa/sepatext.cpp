#include "core/payments/gateways/sepa/sepatext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::sepa {

namespace {

constexpr qsizetype longestId = 35;

bool isSepaCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || QStringView(u"/-?:().,'+ ").contains(c);
}

/// Letters that are no base letter with marks.
QString ownSpelling(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss"_s;
    case u'Æ': return u"AE"_s;
    case u'æ': return u"ae"_s;
    case u'Œ': return u"OE"_s;
    case u'œ': return u"oe"_s;
    case u'Ø': return u"O"_s;
    case u'ø': return u"o"_s;
    case u'Đ':
    case u'Ð': return u"D"_s;
    case u'đ':
    case u'ð': return u"d"_s;
    case u'Ł': return u"L"_s;
    case u'ł': return u"l"_s;
    case u'Þ': return u"TH"_s;
    case u'þ': return u"th"_s;
    case u'ı': return u"i"_s;
    case u'’':
    case u'‘': return u"'"_s;
    case u'–':
    case u'—': return u"-"_s;
    case u'&': return u"+"_s;
    case u'\n':
    case u'\r':
    case u'\t': return u" "_s;
    default: return QString(c);
    }
}

} // namespace

bool isSepaText(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), isSepaCharacter);
}

Result<QString> toSepaText(const QString& text, qsizetype longest)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += ownSpelling(c);
    }
    plain = plain.simplified();
    if (!isSepaText(plain))
        return badInput(u"not_sepa_text"_s);
    if (plain.isEmpty())
        return badInput(u"empty"_s);
    if (plain.size() > longest)
        return badInput(u"too_long"_s);
    return plain;
}

bool isSepaId(const QString& text)
{
    return !text.isEmpty() && text.size() <= longestId && isSepaText(text) && !text.contains(u' ')
        && !text.startsWith(u'/') && !text.endsWith(u'/') && !text.contains(u"//"_s);
}

} // namespace purser::payments::gateways::sepa
