#include "core/network/json/jsonnode.h"

using namespace Qt::StringLiterals;

namespace purser::network {

namespace {

bool isWholeNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.mid(1);
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

JsonNode JsonNode::flag(bool value)
{
    JsonNode node;
    node.m_kind = Kind::Flag;
    node.m_text = value ? u"true"_s : u"false"_s;
    return node;
}

JsonNode JsonNode::number(QString text)
{
    JsonNode node;
    node.m_kind = Kind::Number;
    node.m_text = std::move(text);
    return node;
}

JsonNode JsonNode::text(QString text)
{
    JsonNode node;
    node.m_kind = Kind::Text;
    node.m_text = std::move(text);
    return node;
}

JsonNode JsonNode::array(std::vector<JsonNode> items)
{
    JsonNode node;
    node.m_kind = Kind::Array;
    node.m_children = std::make_shared<const Children>(Children{std::move(items), {}});
    return node;
}

JsonNode JsonNode::object(std::vector<Member> members)
{
    JsonNode node;
    node.m_kind = Kind::Object;
    node.m_children = std::make_shared<const Children>(Children{{}, std::move(members)});
    return node;
}

std::optional<std::int64_t> JsonNode::integer() const
{
    bool ok = false;
    const qlonglong value = m_text.toLongLong(&ok);
    if (!ok || !isWholeNumber(m_text))
        return std::nullopt;
    return value;
}

std::optional<std::uint64_t> JsonNode::unsignedInteger() const
{
    bool ok = false;
    const qulonglong value = m_text.toULongLong(&ok);
    if (!ok || m_text.startsWith(u'-') || !isWholeNumber(m_text))
        return std::nullopt;
    return value;
}

const std::vector<JsonNode>& JsonNode::items() const
{
    static const std::vector<JsonNode> none;
    return m_children ? m_children->items : none;
}

const std::vector<JsonNode::Member>& JsonNode::members() const
{
    static const std::vector<Member> none;
    return m_children ? m_children->members : none;
}

const JsonNode* JsonNode::find(QStringView name) const
{
    for (const auto& [key, value] : members()) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

} // namespace purser::network
