#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace purser::simulator {

/// How the JSON of one answer is to look.
struct WireStyle {
    bool numbers = false;       ///< numbers without quotes, as some gateways print them
    bool oldBuild = false;      ///< without the fields newer builds have added
    bool emptyPersonal = false; ///< as for a manager without the right to personal data
    bool unknownFields = false; ///< with fields no document mentions
};

/// Puts the text in quotes behind what is there, escaped as JSON wants it.
void writeJsonText(QByteArray& out, const QString& text);

/// A JSON value that keeps the order of its members and knows that in this protocol every scalar is
/// text in quotes.
class WireValue
{
public:
    static WireValue text(const QString& value) { return WireValue(Kind::Text, value); }
    static WireValue number(const QString& value) { return WireValue(Kind::Number, value); }
    static WireValue number(qint64 value)
    {
        return WireValue(Kind::Number, QString::number(value));
    }
    /// JSON that is already written, for records of which there are many.
    static WireValue written(const QByteArray& json)
    {
        WireValue value(Kind::Written, {});
        value.m_json = json;
        return value;
    }
    static WireValue object() { return WireValue(Kind::Object, {}); }
    static WireValue array() { return WireValue(Kind::Array, {}); }

    WireValue& add(const QString& name, WireValue value);
    void append(WireValue value) { m_members.emplace_back(QString(), std::move(value)); }
    void removeMember(const QString& name);

    bool isArray() const { return m_kind == Kind::Array; }
    /// Of an array, for the faults that disturb pages.
    std::vector<std::pair<QString, WireValue>>& rows() { return m_members; }
    size_t size() const { return m_members.size(); }

    void write(QByteArray& out, const WireStyle& style) const;

private:
    enum class Kind { Text, Number, Object, Array, Written };
    WireValue(Kind kind, QString scalar) : m_kind(kind), m_scalar(std::move(scalar)) {}

    Kind m_kind;
    QString m_scalar;
    QByteArray m_json;
    std::vector<std::pair<QString, WireValue>> m_members;
};

} // namespace purser::simulator
