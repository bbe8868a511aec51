#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace purser::office {

/// One named argument of a database function. What may stand in `value`: text, numbers, bool,
/// QDateTime, QByteArray (bytea), or a null QVariant (SQL null). Other types have their text form,
/// made by jsonText(), uuidText() and arrayText() below.
struct Argument {
    QString name;
    QVariant value;
};

/// A call of a function of the office database: `{u"desk.list_payments"_s, {{u"p_limit"_s, 100}}}`.
struct Call {
    QString function;
    QList<Argument> arguments;

    /// The value of the argument named, or an invalid QVariant.
    QVariant argument(QStringView name) const;
    bool hasArgument(QStringView name) const;
    /// "select * from desk.list_payments(p_limit => $1)", or "select desk.me()" as a single value.
    /// Internal when a name is not a plain identifier.
    Result<QString> statement(bool asSingleValue = false) const;
    QVariantList values() const;
};

/// The text form of a jsonb argument.
QString jsonText(const QJsonObject& object);
QString jsonText(const QJsonArray& array);
/// The text form of a uuid argument, such as a command key.
QString uuidText(const QUuid& uuid);
/// A new command key. One open dialog has one key.
QString newCommandKey();
/// The text form of an array argument: `{"a","b"}`, `{1,2}`.
QString arrayText(const QStringList& values);
QString arrayText(const QList<qint64>& values);

} // namespace purser::office
