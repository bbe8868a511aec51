#include "core/base/decimal.h"

#include "core/base/wide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

/// Appends the digits to the magnitude. Stops once it is past any 64-bit value, so it cannot wrap.
Int128 appendDigits(Int128 magnitude, QStringView digits)
{
    constexpr Int128 past = Int128(1) << 64;
    for (QChar digit : digits) {
        magnitude = magnitude * 10 + (digit.unicode() - u'0');
        if (magnitude > past)
            return past;
    }
    return magnitude;
}

} // namespace

Result<std::int64_t> parseDecimal(QStringView text, int decimals, ExcessDecimals excess)
{
    const bool negative = text.startsWith(u'-');
    const QStringView unsignedText = negative ? text.sliced(1) : text;
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = point < 0 ? unsignedText : unsignedText.first(point);
    QStringView fraction = point < 0 ? QStringView() : unsignedText.sliced(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(fraction)))
        return badInput(u"not_a_number"_s);

    if (excess == ExcessDecimals::AcceptZeros)
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
    if (fraction.size() > decimals)
        return badInput(u"too_many_decimals"_s);

    Int128 magnitude = appendDigits(appendDigits(0, whole), fraction);
    magnitude *= powerOfTen(decimals - static_cast<int>(fraction.size()));
    const auto value = narrowed(negative ? -magnitude : magnitude);
    if (!value)
        return badInput(u"too_large"_s);
    return *value;
}

QString printDecimal(std::int64_t value, int decimals, int keepDecimals)
{
    // The magnitude of the smallest value has no positive 64-bit counterpart, hence unsigned.
    const auto bits = static_cast<std::uint64_t>(value);
    const std::uint64_t magnitude = value < 0 ? 0 - bits : bits;

    QString text = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        text.insert(text.size() - decimals, u'.');
        const qsizetype shortest = text.size() - decimals + keepDecimals;
        while (text.size() > shortest && text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return value < 0 ? u'-' + text : text;
}

} // namespace purser
