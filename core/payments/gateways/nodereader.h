#pragma once

#include "core/base/result.h"
#include "core/network/json/jsonnode.h"

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>

namespace purser::payments::gateways {

/// Strict reading of one JSON object of a provider: reads straight through, remembers the first
/// problem, fails once. Texts are bounded; numbers are whole.
///
/// Errors: Parse with args {what, field, problem}; problem is one of not_object, missing, not_text,
/// too_long, not_word, not_id, not_integer.
class NodeReader
{
public:
    /// The node must outlive the reader. @param what the document, for the error ("praxis_answer")
    NodeReader(const network::JsonNode& node, const QString& what);

    /// Not empty.
    QString text(QStringView name);
    /// The provider's id of something; see isProviderId().
    QString id(QStringView name);
    /// A state, a kind, a code: 1..64 characters out of A-Z a-z 0-9 _ . / - and blank. It may stand
    /// in a log, so anything that could be more than a word is refused.
    QString word(QStringView name);
    /// Empty when the member is absent or null. Numbers are given as they were sent.
    QString optionalText(QStringView name);
    std::int64_t integer(QStringView name);
    std::optional<std::int64_t> optionalInteger(QStringView name);
    /// Whether the member is there, is a flag and is set.
    bool optionalFlag(QStringView name);
    const network::JsonNode& object(QStringView name);
    /// Null when the member is absent or null.
    const network::JsonNode* optionalObject(QStringView name);

    /// Remembers a problem that the caller found itself.
    void refuse(QStringView field, const QString& problem);
    bool isGood() const { return !m_error; }

    template <typename T>
    Result<T> finish(T value) const
    {
        if (m_error)
            return failure(*m_error);
        return value;
    }

private:
    const network::JsonNode* member(QStringView name) const;
    QString bounded(QStringView name, const network::JsonNode& node);

    const network::JsonNode& m_node;
    QString m_what;
    std::optional<Error> m_error;
};

/// Whether the text is a word in the sense of NodeReader::word().
bool isProviderWord(const QString& text);

} // namespace purser::payments::gateways
