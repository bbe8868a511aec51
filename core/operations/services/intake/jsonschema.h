#pragma once

#include "core/network/json/jsonnode.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace purser::operations {

/// The part of JSON Schema that requests are described with: type, required, properties,
/// additionalProperties (true or false), items, enum, pattern, $ref to another schema, and the
/// bounds of lengths, numbers and counts. What is checked and what is published are the same
/// object: see schemas.json.
class JsonSchema
{
public:
    struct Problem {
        QString field; ///< "fields.birth_date", "consents[2].kind"; empty: the document itself
        QString why;   ///< missing, unknown, not_text, not_whole_number, not_yes_or_no, not_object,
                       ///< not_list, not_a_choice, pattern, too_short, too_long, range,
                       ///< control_characters
    };

    /// The schema of that name among those in schemas.json; an unknown name accepts nothing.
    static JsonSchema named(const QString& name);
    /// All of them, for the document of the interface.
    static const QJsonObject& all();

    explicit JsonSchema(QJsonObject schema) : m_schema(std::move(schema)) {}

    /// The first thing that does not fit. No text anywhere may hold what the office could not keep:
    /// U+0000, halves of pairs, bytes that are no UTF-8.
    std::optional<Problem> check(const network::JsonNode& document) const;

private:
    QJsonObject m_schema;
};

} // namespace purser::operations
