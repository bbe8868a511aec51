#include "app/simulator/mt5/quantity.h"

namespace purser::simulator {

QString fixedText(qint64 scaled, int digits)
{
    const bool negative = scaled < 0;
    QString text =
        QString::number(negative ? -static_cast<quint64>(scaled) : static_cast<quint64>(scaled));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? u'-' + text : text;
}

std::optional<qint64> readFixed(QStringView text, int digits)
{
    bool negative = false;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() + digits > 18 || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;

    qint64 value = 0;
    for (const QChar c : whole)
        value = value * 10 + (c.unicode() - u'0');
    for (int i = 0; i < digits; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i].unicode() - u'0' : 0);
    if (fraction.size() > digits && fraction[digits] >= u'5')
        ++value;
    return negative ? -value : value;
}

} // namespace purser::simulator
