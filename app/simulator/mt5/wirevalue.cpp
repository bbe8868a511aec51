#include "app/simulator/mt5/wirevalue.h"

namespace purser::simulator {

void writeJsonText(QByteArray& out, const QString& text)
{
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

WireValue& WireValue::add(const QString& name, WireValue value)
{
    m_members.emplace_back(name, std::move(value));
    return *this;
}

void WireValue::removeMember(const QString& name)
{
    std::erase_if(m_members, [&name](const auto& member) { return member.first == name; });
}

void WireValue::write(QByteArray& out, const WireStyle& style) const
{
    switch (m_kind) {
    case Kind::Text: writeJsonText(out, m_scalar); return;
    case Kind::Number:
        if (style.numbers)
            out += m_scalar.toUtf8();
        else
            writeJsonText(out, m_scalar);
        return;
    case Kind::Written: out += m_json; return;
    case Kind::Object:
    case Kind::Array: break;
    }
    const bool isObjectKind = m_kind == Kind::Object;
    out += isObjectKind ? "{ " : "[ ";
    bool first = true;
    for (const auto& [name, value] : m_members) {
        if (!first)
            out += ", ";
        first = false;
        if (isObjectKind) {
            writeJsonText(out, name);
            out += " : ";
        }
        value.write(out, style);
    }
    out += isObjectKind ? " }" : " ]";
}

} // namespace purser::simulator
