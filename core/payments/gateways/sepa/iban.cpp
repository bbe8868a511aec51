#include "core/payments/gateways/sepa/iban.h"

#include <QLatin1String>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::sepa {

namespace {

struct CountryLength {
    QLatin1String country;
    int length;
};

using L = QLatin1String;

constexpr CountryLength lengths[] = {{L("AD"), 24}, {L("AL"), 28}, {L("AT"), 20}, {L("BE"), 16},
    {L("BG"), 22}, {L("CH"), 21}, {L("CY"), 28}, {L("CZ"), 24}, {L("DE"), 22}, {L("DK"), 18},
    {L("EE"), 20}, {L("ES"), 24}, {L("FI"), 18}, {L("FR"), 27}, {L("GB"), 22}, {L("GI"), 23},
    {L("GR"), 27}, {L("HR"), 21}, {L("HU"), 28}, {L("IE"), 22}, {L("IS"), 26}, {L("IT"), 27},
    {L("LI"), 21}, {L("LT"), 20}, {L("LU"), 20}, {L("LV"), 21}, {L("MC"), 27}, {L("MD"), 24},
    {L("ME"), 22}, {L("MK"), 19}, {L("MT"), 31}, {L("NL"), 18}, {L("NO"), 15}, {L("PL"), 28},
    {L("PT"), 25}, {L("RO"), 24}, {L("RS"), 22}, {L("SE"), 24}, {L("SI"), 19}, {L("SK"), 24},
    {L("SM"), 27}, {L("VA"), 22}};

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int lengthFor(QStringView country)
{
    for (const CountryLength& entry : lengths) {
        if (entry.country == country)
            return entry.length;
    }
    return 0;
}

/// The text as a number with A = 10 … Z = 35, modulo 97.
int remainderOf(QStringView text)
{
    int remainder = 0;
    for (const QChar c : text) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

} // namespace

Result<Iban> Iban::parse(const QString& text)
{
    QString iban = text.toUpper();
    iban.remove(u' ');
    const bool isShapely = iban.size() > 4 && iban.size() <= 34 && isUpper(iban[0])
        && isUpper(iban[1]) && isDigit(iban[2]) && isDigit(iban[3])
        && std::all_of(
            iban.cbegin(), iban.cend(), [](QChar c) { return isUpper(c) || isDigit(c); });
    if (!isShapely)
        return badInput(u"iban_form"_s);
    const int length = lengthFor(QStringView(iban).left(2));
    if (length == 0)
        return badInput(u"iban_country"_s);
    if (iban.size() != length)
        return badInput(u"iban_length"_s);
    // 00, 01 and 99 leave the same remainders as 97, 98 and 02, and are never given out.
    const int check = QStringView(iban).mid(2, 2).toInt();
    if (check < 2 || check > 98 || remainderOf(QString(iban.mid(4) + iban.left(4))) != 1)
        return badInput(u"iban_check_digits"_s);
    return Iban(iban);
}

bool isBic(const QString& text)
{
    const auto isCharacter = [](QChar c) { return isUpper(c) || isDigit(c); };
    return (text.size() == 8 || text.size() == 11)
        && std::all_of(text.cbegin(), text.cend(), isCharacter)
        && std::all_of(text.cbegin() + 4, text.cbegin() + 6, isUpper);
}

} // namespace purser::payments::gateways::sepa
