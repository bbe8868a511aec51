#include "core/base/jsonfields.h"

#include "core/base/decimal.h"

#include <QTimeZone>
#include <limits>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

std::optional<qint64> integerOf(const QJsonValue& value)
{
    if (value.isString()) {
        const Result<std::int64_t> number = parseDecimal(value.toString(), 0);
        return number ? std::optional<qint64>(*number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // toInteger() gives the default for a fraction or an overflow: two defaults tell them from a
    // value.
    const qint64 number = value.toInteger(0);
    if (number == 0 && value.toInteger(1) == 1)
        return std::nullopt;
    return number;
}

QDateTime fromMicroseconds(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone::utc());
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString what)
    : m_object(std::move(object)), m_what(std::move(what))
{
}

QJsonValue JsonFields::required(QStringView name)
{
    QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        refuse(name.toString(), u"missing");
    return value;
}

bool JsonFields::isAbsent(QStringView name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isUndefined() || value.isNull();
}

QString JsonFields::text(QStringView name)
{
    const QJsonValue value = required(name);
    if (!value.isString())
        refuse(name.toString(), u"not_text");
    return value.toString();
}

QString JsonFields::optionalText(QStringView name)
{
    if (isAbsent(name))
        return {};
    return text(name);
}

QString JsonFields::label(QStringView name)
{
    const QJsonValue value = required(name);
    if (value.isString())
        return value.toString();
    const std::optional<qint64> number = integerOf(value);
    if (!number)
        refuse(name.toString(), u"not_text");
    return number ? QString::number(*number) : QString();
}

QString JsonFields::optionalLabel(QStringView name)
{
    if (isAbsent(name))
        return {};
    return label(name);
}

qint64 JsonFields::integer(QStringView name)
{
    const std::optional<qint64> number = integerOf(required(name));
    if (!number)
        refuse(name.toString(), u"not_integer");
    return number.value_or(0);
}

std::optional<qint64> JsonFields::optionalInteger(QStringView name)
{
    if (isAbsent(name))
        return std::nullopt;
    return integer(name);
}

int JsonFields::count(QStringView name)
{
    const qint64 number = integer(name);
    if (number < 0 || number > std::numeric_limits<int>::max()) {
        refuse(name.toString(), u"not_integer");
        return 0;
    }
    return static_cast<int>(number);
}

bool JsonFields::flag(QStringView name)
{
    const QJsonValue value = required(name);
    if (!value.isBool())
        refuse(name.toString(), u"not_flag");
    return value.toBool();
}

bool JsonFields::optionalFlag(QStringView name)
{
    if (isAbsent(name))
        return false;
    return flag(name);
}

QDateTime JsonFields::instant(QStringView name)
{
    const std::optional<qint64> us = integerOf(required(name));
    if (!us) {
        refuse(name.toString(), u"not_instant");
        return {};
    }
    return fromMicroseconds(*us);
}

QDateTime JsonFields::optionalInstant(QStringView name)
{
    if (isAbsent(name))
        return {};
    return instant(name);
}

QDate JsonFields::optionalDate(QStringView name)
{
    const QString iso = optionalText(name);
    if (iso.isNull())
        return {};
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid() || iso.size() != 10) // fromString() lets something follow the date.
        refuse(name.toString(), u"not_date");
    return date;
}

Money JsonFields::money(QStringView name)
{
    const QJsonObject amount = object(name);
    if (!isGood())
        return {};
    const Result<Money> money = moneyFromJson(amount);
    if (!money) {
        refuse(name.toString(), u"not_money");
        return {};
    }
    return *money;
}

std::optional<Money> JsonFields::optionalMoney(QStringView name)
{
    if (isAbsent(name))
        return std::nullopt;
    return money(name);
}

Money JsonFields::money(QStringView minor, QStringView currency, QStringView exponent)
{
    const qint64 amount = integer(minor);
    const QString code = text(currency);
    const int digits = count(exponent);
    if (!isGood())
        return {};
    const Result<Money> money = moneyFromJson(
        {{u"minor"_s, QString::number(amount)}, {u"currency"_s, code}, {u"exponent"_s, digits}});
    if (!money) {
        refuse(minor.toString(), u"not_money");
        return {};
    }
    return *money;
}

QJsonObject JsonFields::object(QStringView name)
{
    const QJsonValue value = required(name);
    if (!value.isObject())
        refuse(name.toString(), u"not_object");
    return value.toObject();
}

QJsonObject JsonFields::optionalObject(QStringView name)
{
    if (isAbsent(name))
        return {};
    return object(name);
}

QJsonArray JsonFields::array(QStringView name)
{
    const QJsonValue value = required(name);
    if (!value.isArray())
        refuse(name.toString(), u"not_list");
    return value.toArray();
}

QStringList JsonFields::texts(QStringView name)
{
    QStringList values;
    const QJsonArray elements = array(name);
    for (const QJsonValue element : elements) {
        if (!element.isString()) {
            refuse(name.toString(), u"not_text");
            return {};
        }
        values.append(element.toString());
    }
    return values;
}

void JsonFields::refuse(const QString& field, QStringView problem)
{
    if (m_error)
        return;
    m_error = Error{ErrorCode::Parse,
        {{u"what"_s, m_what}, {u"field"_s, field}, {u"problem"_s, problem.toString()}},
        u"%1: %2 %3"_s.arg(m_what, field, problem)};
}

void JsonFields::refuse(const QString& field, const Error& inner)
{
    const QString inside = inner.args.value(u"field"_s).toString();
    refuse(inside.isEmpty() ? field : u"%1.%2"_s.arg(field, inside),
        inner.args.value(u"problem"_s).toString(u"unreadable"_s));
}

} // namespace purser
