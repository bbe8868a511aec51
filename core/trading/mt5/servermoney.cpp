#include "core/trading/mt5/servermoney.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

namespace {

// A shift further than this cannot be an amount, and would only cost memory.
constexpr int longestShift = 40;

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlainNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    return point < 0 ? isDigits(digits)
                     : isDigits(digits.left(point)) && isDigits(digits.mid(point + 1));
}

/// The same number without exponent: "1.5e3" → "1500".
QString withoutExponent(QStringView number, int exponent)
{
    const bool negative = number.startsWith(u'-');
    const QStringView digits = negative ? number.mid(1) : number;
    const qsizetype point = digits.indexOf(u'.');
    QString whole = (point < 0 ? digits : digits.left(point)).toString();
    QString fraction = point < 0 ? QString() : digits.mid(point + 1).toString();
    if (exponent > 0) {
        fraction = fraction.leftJustified(exponent, u'0');
        whole += fraction.left(exponent);
        fraction = fraction.mid(exponent);
    } else {
        whole = whole.rightJustified(1 - exponent, u'0');
        fraction = whole.right(-exponent) + fraction;
        whole.chop(-exponent);
    }
    const QString text = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    return negative ? u'-' + text : text;
}

} // namespace

Result<Money> moneyFromServer(QStringView text, const Currency& currency)
{
    QStringView number = text.trimmed();
    if (number.startsWith(u'+'))
        number = number.mid(1);
    const qsizetype mark = number.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (mark < 0)
        return Money::parse(number, currency, ExcessDecimals::AcceptZeros);
    bool ok = false;
    const int exponent = number.mid(mark + 1).toInt(&ok);
    if (!ok || std::abs(exponent) > longestShift || !isPlainNumber(number.left(mark)))
        return failure(ErrorCode::BadInput, {{u"what"_s, u"not_a_number"_s}});
    return Money::parse(
        withoutExponent(number.left(mark), exponent), currency, ExcessDecimals::AcceptZeros);
}

} // namespace purser::trading::mt5
