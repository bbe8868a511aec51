#include "core/payments/gateways/nodereader.h"

#include "core/payments/gateways/requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

using network::JsonNode;

namespace {

// Addresses of payment pages are the longest texts that any provider sends us.
constexpr qsizetype longestText = 2048;
constexpr qsizetype longestWord = 64;

} // namespace

bool isProviderWord(const QString& text)
{
    const auto fits = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || QStringView(u"_./- ").contains(c);
    };
    return !text.isEmpty() && text.size() <= longestWord
        && std::all_of(text.cbegin(), text.cend(), fits);
}

NodeReader::NodeReader(const JsonNode& node, const QString& what) : m_node(node), m_what(what)
{
    if (!node.isObject())
        refuse(u"", u"not_object"_s);
}

const JsonNode* NodeReader::member(QStringView name) const
{
    const JsonNode* node = m_node.find(name);
    return node && node->kind() != JsonNode::Kind::Null ? node : nullptr;
}

QString NodeReader::bounded(QStringView name, const JsonNode& node)
{
    if (!node.isScalar())
        refuse(name, u"not_text"_s);
    else if (node.text().size() > longestText)
        refuse(name, u"too_long"_s);
    else
        return node.text();
    return {};
}

QString NodeReader::text(QStringView name)
{
    const JsonNode* node = member(name);
    const QString text = node ? bounded(name, *node) : QString();
    if (text.isEmpty())
        refuse(name, u"missing"_s);
    return text;
}

QString NodeReader::id(QStringView name)
{
    const QString id = text(name);
    if (!id.isEmpty() && !isProviderId(id))
        refuse(name, u"not_id"_s);
    return id;
}

QString NodeReader::word(QStringView name)
{
    const QString word = text(name);
    if (!word.isEmpty() && !isProviderWord(word))
        refuse(name, u"not_word"_s);
    return word;
}

QString NodeReader::optionalText(QStringView name)
{
    const JsonNode* node = member(name);
    return node ? bounded(name, *node) : QString();
}

std::int64_t NodeReader::integer(QStringView name)
{
    const std::optional<std::int64_t> value = optionalInteger(name);
    if (!value)
        refuse(name, u"missing"_s);
    return value.value_or(0);
}

std::optional<std::int64_t> NodeReader::optionalInteger(QStringView name)
{
    const JsonNode* node = member(name);
    if (!node)
        return std::nullopt;
    const std::optional<std::int64_t> value = node->integer();
    if (!value)
        refuse(name, u"not_integer"_s);
    return value;
}

bool NodeReader::optionalFlag(QStringView name)
{
    const JsonNode* node = member(name);
    return node && node->kind() == JsonNode::Kind::Flag && node->text() == u"true"_s;
}

const JsonNode& NodeReader::object(QStringView name)
{
    static const JsonNode none;
    const JsonNode* node = member(name);
    if (node && node->isObject())
        return *node;
    refuse(name, node ? u"not_object"_s : u"missing"_s);
    return none;
}

const JsonNode* NodeReader::optionalObject(QStringView name)
{
    const JsonNode* node = member(name);
    if (node && !node->isObject()) {
        refuse(name, u"not_object"_s);
        return nullptr;
    }
    return node;
}

void NodeReader::refuse(QStringView field, const QString& problem)
{
    if (m_error)
        return;
    m_error = Error{ErrorCode::Parse,
        {{u"what"_s, m_what}, {u"field"_s, field.toString()}, {u"problem"_s, problem}}, {}};
}

} // namespace purser::payments::gateways
