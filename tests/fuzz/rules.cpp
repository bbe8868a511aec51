#include "tests/fuzz/rules.h"

#include "core/base/base32.h"
#include "core/base/logvalue.h"
#include "core/base/lots.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/scrub.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::fuzz {

namespace {

struct Shape {
    bool plain = false; ///< -?[0-9]+(\.[0-9]+)?
    bool negative = false;
    std::string digits; ///< of the value in its smallest unit, without leading zeros
};

/// Reads the text with a hand-written automaton, not with the code under test.
Shape shapeOf(const QString& text, int decimals)
{
    enum { Start, Sign, Whole, Point, Fraction, Broken } state = Start;
    Shape shape;
    int seenDecimals = 0;
    for (QChar character : text) {
        const bool digit = character.unicode() >= '0' && character.unicode() <= '9';
        if (digit)
            shape.digits.push_back(static_cast<char>(character.unicode()));
        switch (state) {
        case Start:
            shape.negative = character == u'-';
            state = digit ? Whole : shape.negative ? Sign : Broken;
            break;
        case Sign: state = digit ? Whole : Broken; break;
        case Whole: state = digit ? Whole : character == u'.' ? Point : Broken; break;
        case Point:
        case Fraction:
            state = digit ? Fraction : Broken;
            ++seenDecimals;
            break;
        case Broken: return {};
        }
    }
    shape.plain = (state == Whole || state == Fraction) && seenDecimals <= decimals;
    shape.digits.append(static_cast<size_t>(std::max(0, decimals - seenDecimals)), '0');
    shape.digits.erase(0, std::min(shape.digits.find_first_not_of('0'), shape.digits.size()));
    return shape;
}

bool fits(const Shape& shape)
{
    const std::string limit = shape.negative ? "9223372036854775808" : "9223372036854775807";
    return shape.digits.size() < limit.size()
        || (shape.digits.size() == limit.size() && shape.digits <= limit);
}

/// The rule common to everything that is a count of 10^-decimals.
QString decimalRule(
    const QString& text, int decimals, bool signedValue, const Result<std::int64_t>& value)
{
    const Shape shape = shapeOf(text, decimals);
    const bool negativeValue = shape.negative && !shape.digits.empty();
    const bool expected = shape.plain && fits(shape) && (signedValue || !negativeValue);
    if (value.has_value() != expected)
        return expected ? u"a plain decimal is accepted"_s : u"only plain decimals are accepted"_s;
    if (!value)
        return value.error().code == ErrorCode::BadInput ? QString() : u"refused as BadInput"_s;
    const QString digits = shape.digits.empty() ? u"0"_s : QString::fromStdString(shape.digits);
    if (QString::number(*value) != (negativeValue ? u'-' + digits : digits))
        return u"the value is the one written"_s;
    return {};
}

/// A document as it stands, or else three lines as its members, since chance does not find their
/// names.
QJsonObject moneyObject(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return document.object();
    const QByteArrayList lines = bytes.split('\n');
    const QJsonArray exponent = QJsonDocument::fromJson('[' + lines.value(2) + ']').array();
    return {{u"minor"_s, QString::fromUtf8(lines.value(0))},
        {u"currency"_s, QString::fromUtf8(lines.value(1))}, {u"exponent"_s, exponent.at(0)}};
}

QString printingRule(bool same)
{
    return same ? QString() : u"what is printed reads back as the same value"_s;
}

} // namespace

QString moneyText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (int exponent = 0; exponent <= Currency::maximumExponent; ++exponent) {
        const Currency currency(u"EUR"_s, exponent);
        const Result<Money> money = Money::parse(text, currency);
        QString broken = decimalRule(text, exponent, true, money.map(&Money::minor));
        if (broken.isEmpty() && money)
            broken = printingRule(Money::parse(money->text(), currency) == *money);
        if (!broken.isEmpty())
            return broken;
    }
    return {};
}

QString rateText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Result<Rate> rate = Rate::parse(text);
    QString broken = decimalRule(text, Rate::decimals, false, rate.map(&Rate::scaled));
    if (!broken.isEmpty() || !rate)
        return broken;
    return printingRule(Rate::parse(rate->text()) == *rate);
}

QString lotsText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Result<Lots> lots = Lots::parse(text);
    QString broken = decimalRule(text, Lots::decimals, true, lots.map(&Lots::units));
    if (!broken.isEmpty() || !lots)
        return broken;
    return printingRule(Lots::parse(lots->text()) == *lots);
}

QString moneyJson(QByteArrayView bytes)
{
    const QJsonObject object = moneyObject(bytes.toByteArray());
    const Result<Money> money = moneyFromJson(object);
    if (!money)
        return money.error().args.contains(u"field"_s) ? QString() : u"the field is named"_s;
    if (!object.value(u"minor"_s).isString() || !money->currency().isValid())
        return u"only the form of the office is accepted"_s;
    return printingRule(moneyFromJson(moneyToJson(*money)) == *money);
}

QString base32Text(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto number = fromBase32(text);
    if (!number)
        return {};
    return printingRule(fromBase32(toBase32(*number, 1)) == number);
}

QString logText(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QString scrubbedText = scrubbed(text);
    const QString code = LogValue::code(text).json().toString();
    for (const QString& written : {scrubbedText, code})
        for (QChar character : written)
            if (character == u'@' || character.unicode() < 0x20 || character.unicode() > 0x7e)
                return u"no address, control or foreign character is written"_s;
    if (scrubbedText.size() > 300 || code.size() > 64)
        return u"what is written is short"_s;
    return code == text || code == u"(dropped)"_s ? QString() : u"a code stays as it is"_s;
}

} // namespace purser::fuzz
