#include "tests/core/clients/review/travelzone.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

QString padded(const QString& text, int length)
{
    return text.leftJustified(length, u'<', true);
}

QString digit(const QString& text)
{
    static constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const int value = letter.isDigit() ? letter.digitValue()
            : letter == u'<'               ? 0
                                           : letter.unicode() - u'A' + 10;
        sum += value * weights[i % 3];
    }
    return QString::number(sum % 10);
}

QString names(const Traveller& traveller, int length)
{
    QString all = traveller.family + u"<<"_s + traveller.given;
    return padded(all.replace(u' ', u'<'), length);
}

} // namespace

QString passportZone(const Traveller& traveller)
{
    const QString first = u"P<"_s + padded(traveller.nation, 3) + names(traveller, 39);
    const QString number = padded(traveller.number, 9);
    const QString optional = padded({}, 14);
    QString second = number + digit(number) + padded(traveller.nation, 3) + traveller.birth
        + digit(traveller.birth) + traveller.sex + traveller.expiry + digit(traveller.expiry)
        + optional + u"<"_s;
    second += digit(second.left(10) + second.mid(13, 7) + second.mid(21));
    return first + u'\n' + second;
}

QString cardZone(const Traveller& traveller)
{
    const QString number = padded(traveller.number, 9);
    const QString first =
        u"ID"_s + padded(traveller.nation, 3) + number + digit(number) + padded({}, 15);
    QString second = traveller.birth + digit(traveller.birth) + traveller.sex + traveller.expiry
        + digit(traveller.expiry) + padded(traveller.nation, 3) + padded({}, 11);
    second += digit(first.mid(5) + second.left(7) + second.mid(8, 7) + second.mid(18, 11));
    return first + u'\n' + second + u'\n' + names(traveller, 30);
}

} // namespace purser::tests
