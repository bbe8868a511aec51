#include "core/base/base32.h"

#include <algorithm>

namespace purser {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The value of a digit, or -1.
qsizetype digitValue(QChar character)
{
    if (character.unicode() > 0x7f) // Some letters outside ASCII have an ASCII capital.
        return -1;
    const QChar upper = character.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return alphabet.indexOf(upper);
}

} // namespace

QString toBase32(std::uint64_t value, int digits)
{
    QString text;
    for (; value > 0; value /= 32)
        text.append(alphabet[static_cast<qsizetype>(value % 32)]);
    std::reverse(text.begin(), text.end());
    return text.rightJustified(digits, u'0');
}

std::optional<std::uint64_t> fromBase32(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    std::uint64_t value = 0;
    for (QChar character : text) {
        const qsizetype digit = digitValue(character);
        if (digit < 0 || value >> 59 != 0)
            return std::nullopt;
        value = value * 32 + static_cast<std::uint64_t>(digit);
    }
    return value;
}

} // namespace purser
