#pragma once

#include "app/simulator/mt5/quantity.h"
#include "app/simulator/mt5/wirevalue.h"

#include <QJsonObject>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace purser::simulator {

/// The names of a record's fields and how each is printed and read. One table serves the wire, the
/// journal and edits over the control port, so that they cannot differ. Fields that say how others
/// are printed (the digits) come first.
template <typename Record>
class FieldTable
{
public:
    enum Trait : unsigned {
        Plain = 0,
        NewBuild = 1, ///< missing in the answers of an old build
        Personal = 2, ///< empty without the right to personal data
        Hidden = 4,   ///< in the journal only
    };

    FieldTable& integer(const QString& name, qint64 Record::*member, unsigned traits = Plain)
    {
        return field(
            name, true, traits,
            [member](const Record& record) { return QString::number(record.*member); },
            [member](Record& record, const QString& text) {
                bool ok = false;
                const qint64 value = text.toLongLong(&ok);
                if (ok)
                    record.*member = value;
                return ok;
            });
    }

    FieldTable& smallInteger(const QString& name, int Record::*member, unsigned traits = Plain)
    {
        return field(
            name, true, traits,
            [member](const Record& record) { return QString::number(record.*member); },
            [member](Record& record, const QString& text) {
                bool ok = false;
                const int value = text.toInt(&ok);
                if (ok)
                    record.*member = value;
                return ok;
            });
    }

    FieldTable& text(const QString& name, QString Record::*member, unsigned traits = Plain)
    {
        return field(
            name, false, traits, [member](const Record& record) { return record.*member; },
            [member](Record& record, const QString& text) {
                record.*member = text;
                return true;
            });
    }

    FieldTable& money(const QString& name, Minor Record::*member, unsigned traits = Plain)
    {
        return scaled(
            name, traits, [member](auto& record) -> auto& { return (record.*member).value; },
            [](const Record& record) { return record.currencyDigits; });
    }

    FieldTable& price(const QString& name, Price Record::*member, unsigned traits = Plain)
    {
        return scaled(
            name, traits, [member](auto& record) -> auto& { return (record.*member).points; },
            [](const Record& record) { return record.digits; });
    }

    FieldTable& ratio(const QString& name, Ratio Record::*member, unsigned traits = Plain)
    {
        return scaled(
            name, traits, [member](auto& record) -> auto& { return (record.*member).e8; },
            [](const Record&) { return 8; });
    }

    /// Two fields: Volume in 10^-4 lot and VolumeExt in 10^-8.
    FieldTable& volume(const QString& name, Volume Record::*member)
    {
        derived(name, [member](const Record& record) {
            return QString::number((record.*member).ext / 10'000);
        });
        return field(
            name + QStringLiteral("Ext"), true, NewBuild,
            [member](const Record& record) { return QString::number((record.*member).ext); },
            [member](Record& record, const QString& text) {
                bool ok = false;
                const qint64 value = text.toLongLong(&ok);
                if (ok)
                    (record.*member).ext = value;
                return ok;
            });
    }

    /// Two fields: the instant in seconds and, with "Msc" behind the name, in milliseconds.
    FieldTable& instant(const QString& name, qint64 Record::*member)
    {
        derived(name,
            [member](const Record& record) { return QString::number(record.*member / 1000); });
        return integer(name + QStringLiteral("Msc"), member, NewBuild);
    }

    /// A number with two decimals that is whole in here, such as ContractSize.
    FieldTable& whole(const QString& name, qint64 Record::*member)
    {
        return field(
            name, true, Plain,
            [member](const Record& record) { return fixedText((record.*member) * 100, 2); },
            [member](Record& record, const QString& text) {
                const std::optional<qint64> value = readFixed(text, 0);
                if (value)
                    record.*member = *value;
                return value.has_value();
            });
    }

    /// A number that follows from others and is not stored.
    FieldTable& derived(const QString& name, std::function<QString(const Record&)> print)
    {
        return field(name, true, Plain, std::move(print), {});
    }

    FieldTable& constant(
        const QString& name, const QString& value, bool numeric = true, unsigned traits = Plain)
    {
        return field(name, numeric, traits, [value](const Record&) { return value; }, {});
    }

    /// The record as JSON; `more` are members the table does not know.
    WireValue render(const Record& record, const WireStyle& style,
        const std::vector<std::pair<QString, WireValue>>& more) const
    {
        QByteArray out = "{ ";
        for (const Field& field : m_fields) {
            if ((field.traits & Hidden) || (style.oldBuild && (field.traits & NewBuild)))
                continue;
            const bool blank = style.emptyPersonal && (field.traits & Personal);
            const QString value = blank ? QString() : field.print(record);
            out += style.oldBuild && field.name == u"ModificationFlags" ? "\"ModifyFlags\" : "
                                                                        : field.key;
            if (!field.numeric)
                writeJsonText(out, value);
            else if (style.numbers)
                out += value.toLatin1();
            else
                out += '"' + value.toLatin1() + '"';
            out += ", ";
        }
        if (style.unknownFields)
            out += "\"FutureField\" : \"x|y=z\", \"FutureList\" : [ \"7\" ], ";
        for (const auto& [name, value] : more) {
            writeJsonText(out, name);
            out += " : ";
            value.write(out, style);
            out += ", ";
        }
        out.chop(2);
        return WireValue::written(out + " }");
    }

    QJsonObject store(const Record& record) const
    {
        QJsonObject object;
        for (const Field& field : m_fields) {
            if (field.parse)
                object.insert(field.name, field.print(record));
        }
        return object;
    }

    void load(Record& record, const QJsonObject& object) const
    {
        for (const Field& field : m_fields) {
            const auto value = object.constFind(field.name);
            if (field.parse && value != object.constEnd())
                field.parse(record, value->toVariant().toString());
        }
    }

    /// False when there is no such field or the text does not fit it; then nothing has changed.
    bool set(Record& record, QStringView name, const QString& text) const
    {
        for (const Field& field : m_fields) {
            if (field.name == name)
                return field.parse && field.parse(record, text);
        }
        return false;
    }

private:
    using Printer = std::function<QString(const Record&)>;
    using Parser = std::function<bool(Record&, const QString&)>;
    struct Field {
        QString name;
        QByteArray key; ///< as it stands in the JSON, with the colon
        bool numeric;
        unsigned traits;
        Printer print;
        Parser parse;
    };

    FieldTable& field(
        const QString& name, bool numeric, unsigned traits, Printer print, Parser parse)
    {
        QByteArray key;
        writeJsonText(key, name);
        m_fields.push_back(
            {name, key + " : ", numeric, traits, std::move(print), std::move(parse)});
        return *this;
    }

    template <typename Member, typename Digits>
    FieldTable& scaled(const QString& name, unsigned traits, Member member, Digits digits)
    {
        return field(
            name, true, traits,
            [member, digits](
                const Record& record) { return fixedText(member(record), digits(record)); },
            [member, digits](Record& record, const QString& text) {
                const std::optional<qint64> value = readFixed(text, digits(record));
                if (value)
                    member(record) = *value;
                return value.has_value();
            });
    }

    std::vector<Field> m_fields;
};

} // namespace purser::simulator
