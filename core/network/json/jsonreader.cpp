#include "core/network/json/jsonreader.h"

#include <QByteArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace purser::network {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Above this many members, a set finds a repeated name faster than looking through the list.
constexpr size_t manyMembers = 24;

class Reader
{
public:
    Reader(QByteArrayView bytes, JsonLimits limits) : m_bytes(bytes), m_limits(limits) {}

    Result<JsonNode> readDocument()
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_position = 3;
        JsonNode root = value(0);
        skipBlanks();
        if (!m_problem && m_position != m_bytes.size())
            fail("trailing_bytes");
        if (m_problem) {
            return failure(ErrorCode::Parse,
                {{u"what"_s, QString::fromLatin1(m_problem)},
                    {u"offset"_s, static_cast<qint64>(m_position)}});
        }
        return root;
    }

private:
    char peek() const { return m_position < m_bytes.size() ? m_bytes.at(m_position) : '\0'; }
    bool take(char c)
    {
        if (m_position >= m_bytes.size() || m_bytes.at(m_position) != c)
            return false;
        ++m_position;
        return true;
    }
    void skipBlanks()
    {
        while (m_position < m_bytes.size()) {
            const char c = m_bytes.at(m_position);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
                return;
            ++m_position;
        }
    }
    void fail(const char* problem)
    {
        if (!m_problem)
            m_problem = problem;
    }

    JsonNode value(int depth)
    {
        skipBlanks();
        if (depth > m_limits.depth)
            fail("too_deep");
        if (++m_values > m_limits.values)
            fail("too_many_values");
        if (m_problem)
            return {};
        switch (peek()) {
        case '{': return object(depth);
        case '[': return array(depth);
        case '"': return JsonNode::text(string());
        case 't': return word("true", JsonNode::flag(true));
        case 'f': return word("false", JsonNode::flag(false));
        case 'n': return word("null", {});
        default: return number();
        }
    }

    JsonNode word(QByteArrayView expected, JsonNode node)
    {
        if (m_bytes.sliced(m_position).startsWith(expected)) {
            m_position += expected.size();
            return node;
        }
        fail("not_a_value");
        return {};
    }

    JsonNode object(int depth)
    {
        ++m_position;
        std::vector<JsonNode::Member> members;
        QSet<QString> names;
        skipBlanks();
        if (take('}'))
            return JsonNode::object({});
        do {
            skipBlanks();
            if (peek() != '"')
                fail("name_expected");
            QString name = m_problem ? QString() : string();
            skipBlanks();
            if (!m_problem && !take(':'))
                fail("colon_expected");
            if (!m_problem && isRepeated(members, names, name))
                fail("name_twice");
            JsonNode node = m_problem ? JsonNode() : value(depth + 1);
            if (m_problem)
                return {};
            members.emplace_back(std::move(name), std::move(node));
            skipBlanks();
        } while (take(','));
        if (!take('}'))
            fail("object_not_closed");
        return JsonNode::object(std::move(members));
    }

    static bool isRepeated(
        const std::vector<JsonNode::Member>& members, QSet<QString>& names, const QString& name)
    {
        if (members.size() < manyMembers) {
            return std::any_of(members.begin(), members.end(),
                [&name](const JsonNode::Member& member) { return member.first == name; });
        }
        if (names.isEmpty()) {
            for (const JsonNode::Member& member : members)
                names.insert(member.first);
        } else {
            names.insert(members.back().first);
        }
        return names.contains(name);
    }

    JsonNode array(int depth)
    {
        ++m_position;
        std::vector<JsonNode> items;
        skipBlanks();
        if (take(']'))
            return JsonNode::array({});
        do {
            items.push_back(value(depth + 1));
            if (m_problem)
                return {};
            skipBlanks();
        } while (take(','));
        if (!take(']'))
            fail("array_not_closed");
        return JsonNode::array(std::move(items));
    }

    JsonNode number()
    {
        const qsizetype start = m_position;
        take('-');
        if (!take('0') && !digits()) {
            fail("not_a_value");
            return {};
        }
        if (take('.') && !digits())
            fail("bad_number");
        if (peek() == 'e' || peek() == 'E') {
            ++m_position;
            if (!take('+'))
                take('-');
            if (!digits())
                fail("bad_number");
        }
        return JsonNode::number(QString::fromLatin1(m_bytes.sliced(start, m_position - start)));
    }

    bool digits()
    {
        const qsizetype start = m_position;
        while (m_position < m_bytes.size() && isDigit(m_bytes.at(m_position)))
            ++m_position;
        return m_position > start;
    }

    QString string()
    {
        ++m_position;
        QString text;
        for (;;) {
            const qsizetype start = m_position;
            while (m_position < m_bytes.size() && isPlain(m_bytes.at(m_position)))
                ++m_position;
            text += QString::fromUtf8(m_bytes.sliced(start, m_position - start));
            if (take('"'))
                return text;
            if (!take('\\')) {
                fail("bad_string");
                return {};
            }
            if (!escape(text)) {
                fail("bad_escape");
                return {};
            }
        }
    }

    static bool isPlain(char c)
    {
        return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
    }

    bool escape(QString& text)
    {
        if (m_position >= m_bytes.size())
            return false;
        const char c = m_bytes.at(m_position++);
        switch (c) {
        case '"':
        case '\\':
        case '/': text += QLatin1Char(c); return true;
        case 'b': text += u'\b'; return true;
        case 'f': text += u'\f'; return true;
        case 'n': text += u'\n'; return true;
        case 'r': text += u'\r'; return true;
        case 't': text += u'\t'; return true;
        case 'u': return unicodeEscape(text);
        default: return false;
        }
    }

    bool unicodeEscape(QString& text)
    {
        if (m_bytes.size() - m_position < 4)
            return false;
        char16_t unit = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = m_bytes.at(m_position++);
            const int digit = isDigit(c) ? c - '0'
                : c >= 'a' && c <= 'f'   ? c - 'a' + 10
                : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                         : -1;
            if (digit < 0)
                return false;
            unit = static_cast<char16_t>(unit * 16 + digit);
        }
        text += QChar(unit);
        return true;
    }

    QByteArrayView m_bytes;
    JsonLimits m_limits;
    qsizetype m_position = 0;
    int m_values = 0;
    const char* m_problem = nullptr;
};

} // namespace

Result<JsonNode> readJson(QByteArrayView bytes, JsonLimits limits)
{
    return Reader(bytes, limits).readDocument();
}

} // namespace purser::network
