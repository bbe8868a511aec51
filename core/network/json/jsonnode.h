#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace purser::network {

/// One value of a JSON document that keeps the text of its numbers: QJsonDocument turns every
/// number into a double, which money must never be.
class JsonNode
{
public:
    enum class Kind { Null, Flag, Number, Text, Array, Object };
    using Member = std::pair<QString, JsonNode>;

    JsonNode() = default;
    static JsonNode flag(bool value);
    static JsonNode number(QString text);
    static JsonNode text(QString text);
    static JsonNode array(std::vector<JsonNode> items);
    static JsonNode object(std::vector<Member> members);

    Kind kind() const { return m_kind; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }
    /// A string, a number or a flag: what the protocols here use alike.
    bool isScalar() const
    {
        return m_kind == Kind::Text || m_kind == Kind::Number || m_kind == Kind::Flag;
    }

    /// The text of a string, the token of a number as it was sent, "true" or "false"; else empty.
    const QString& text() const { return m_text; }
    /// The whole number that the text states, without fraction, exponent or blanks.
    std::optional<std::int64_t> integer() const;
    std::optional<std::uint64_t> unsignedInteger() const;

    /// Empty unless an array.
    const std::vector<JsonNode>& items() const;
    /// Empty unless an object; in the order sent.
    const std::vector<Member>& members() const;
    /// The member of that name, or null.
    const JsonNode* find(QStringView name) const;

private:
    struct Children;

    Kind m_kind = Kind::Null;
    QString m_text;
    std::shared_ptr<const Children> m_children;
};

struct JsonNode::Children {
    std::vector<JsonNode> items;
    std::vector<Member> members;
};

} // namespace purser::network
