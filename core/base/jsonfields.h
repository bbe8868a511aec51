#pragma once

#include "core/base/id.h"
#include "core/base/listed.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace purser {

/// Strict reading of one JSON object that came from the office. Each getter returns the member or,
/// when it is missing or of another kind, a harmless default and remembers the **first** such
/// problem; `finish()` then turns the value into a failure that names the field by its path, such
/// as `checks[3].level`. So a parser reads straight through and fails once, with a clear error.
///
/// Errors: `Parse` with args {what, field, problem}; problem is one of missing, not_text,
/// not_integer, not_flag, not_money, not_object, not_list, not_instant, not_date.
class JsonFields
{
public:
    /// @param what  the document, for the error ("payment_sheet")
    JsonFields(QJsonObject object, QString what);

    QString text(QStringView name);
    /// Null when the member is absent or null.
    QString optionalText(QStringView name);
    /// Text, or a number without fraction as text: logins and tickets come as either.
    QString label(QStringView name);
    QString optionalLabel(QStringView name);
    /// A number without fraction, or decimal text (amounts travel as text).
    qint64 integer(QStringView name);
    std::optional<qint64> optionalInteger(QStringView name);
    int count(QStringView name);
    bool flag(QStringView name);
    /// False when the member is absent or null.
    bool optionalFlag(QStringView name);
    /// Microseconds since 1970 UTC.
    QDateTime instant(QStringView name);
    /// Invalid when the member is absent or null.
    QDateTime optionalInstant(QStringView name);
    /// ISO date; invalid when the member is absent or null.
    QDate optionalDate(QStringView name);
    /// {"minor": "485000", "currency": "EUR", "exponent": 2}
    Money money(QStringView name);
    std::optional<Money> optionalMoney(QStringView name);
    /// An amount spread over three members, as lists carry it.
    Money money(QStringView minor, QStringView currency, QStringView exponent);
    QJsonObject object(QStringView name);
    /// Empty when the member is absent or null.
    QJsonObject optionalObject(QStringView name);
    QJsonArray array(QStringView name);
    QStringList texts(QStringView name);

    template <typename IdType>
    IdType id(QStringView name)
    {
        return IdType(integer(name));
    }
    template <typename IdType>
    IdType optionalId(QStringView name)
    {
        return IdType(optionalInteger(name).value_or(0));
    }
    template <typename Enum>
    Listed<Enum> word(QStringView name)
    {
        return Listed<Enum>::fromWord(text(name));
    }

    /// Every element of a list through `parse(QJsonObject) → Result<T>`.
    template <typename T, typename Parse>
    std::vector<T> list(QStringView name, Parse parse)
    {
        std::vector<T> values;
        const QJsonArray elements = array(name);
        values.reserve(static_cast<size_t>(elements.size()));
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const QString path = QStringLiteral("%1[%2]").arg(name).arg(i);
            if (!elements.at(i).isObject()) {
                refuse(path, u"not_object");
                break;
            }
            Result<T> value = parse(elements.at(i).toObject());
            if (!value) {
                refuse(path, value.error());
                break;
            }
            values.push_back(std::move(*value));
        }
        return values;
    }

    /// A member object through `parse(QJsonObject) → Result<T>`.
    template <typename T, typename Parse>
    T child(QStringView name, Parse parse)
    {
        Result<T> value = parse(object(name));
        if (value)
            return std::move(*value);
        refuse(name.toString(), value.error());
        return T{};
    }

    /// The same; nothing when the member is absent or null.
    template <typename T, typename Parse>
    std::optional<T> optionalChild(QStringView name, Parse parse)
    {
        if (isAbsent(name))
            return std::nullopt;
        return child<T>(name, parse);
    }

    /// Remembers a problem that the caller found itself.
    void refuse(const QString& field, QStringView problem);
    /// The same, with a failure from further inside; its field is appended to `field`.
    void refuse(const QString& field, const Error& inner);

    bool isGood() const { return !m_error.has_value(); }

    /// The value, or the first problem met.
    template <typename T>
    Result<T> finish(T value) const
    {
        if (m_error)
            return failure(*m_error);
        return value;
    }

private:
    QJsonValue required(QStringView name);
    bool isAbsent(QStringView name) const;

    QJsonObject m_object;
    QString m_what;
    std::optional<Error> m_error;
};

} // namespace purser
