#include "core/screening/lists/delimitedreader.h"

#include <QStringDecoder>
#include <array>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr char endMark = 0x1A;

/// Windows-1252 where it differs from Latin-1 (0x80–0x9F); 0 is undefined there.
QString fromWindows1252(const QByteArray& bytes)
{
    static constexpr std::array<char16_t, 32> high{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026,
        0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019,
        0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178};
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool special = value >= 0x80 && value < 0xA0;
        const char16_t c = special ? high.at(value - 0x80U) : value;
        text.append(QChar(c == 0 ? u'\uFFFD' : c));
    }
    return text;
}

} // namespace

DelimitedReader::DelimitedReader(
    QIODevice& device, QString path, char delimiter, bool legacyAllowed, const ListLimits& limits)
    : m_device(device), m_path(std::move(path)), m_delimiter(delimiter),
      m_legacyAllowed(legacyAllowed), m_limits(limits)
{
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
}

bool DelimitedReader::fill()
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_buffer.append(m_device.read(chunk));
    return !m_buffer.isEmpty();
}

/// The next byte, or -1 at the end.
int DelimitedReader::peek()
{
    if (m_position >= m_buffer.size() && !fill())
        return -1;
    return static_cast<unsigned char>(m_buffer.at(m_position));
}

Result<QByteArray> DelimitedReader::quotedField()
{
    const qint64 begin = m_line;
    QByteArray bytes;
    advance();
    for (int c = peek(); c >= 0; c = peek()) {
        advance();
        if (c == '"') {
            if (peek() != '"')
                return bytes;
            advance();
        } else if (c == '\n') {
            ++m_line;
        }
        bytes.append(static_cast<char>(c));
        if (bytes.size() > m_limits.fieldCharacters)
            return listFailure(m_path, begin, u"field_too_long");
    }
    return listFailure(m_path, begin, u"unclosed_quote");
}

/// A field up to its delimiter. Publishers leave blanks between the closing quote and the
/// delimiter, and OFAC writes a bare -0- for "no value".
Result<QByteArray> DelimitedReader::field()
{
    QByteArray bytes;
    while (peek() == ' ')
        advance();
    if (peek() == '"') {
        auto quoted = quotedField();
        if (!quoted)
            return quoted;
        bytes = std::move(*quoted);
        while (peek() == ' ')
            advance();
    }
    for (int c = peek(); c >= 0 && c != m_delimiter && c != '\n' && c != '\r'; c = peek()) {
        bytes.append(static_cast<char>(c));
        advance();
        if (bytes.size() > m_limits.fieldCharacters)
            return listFailure(m_path, m_line, u"field_too_long");
    }
    return bytes;
}

Result<QString> DelimitedReader::decoded(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        if (!m_legacyAllowed)
            return listFailure(m_path, m_rowLine, u"not_text");
        m_rowIsLegacy = true;
        text = fromWindows1252(bytes);
    }
    const auto bad = [](QChar c) { return c.unicode() < 0x20 && !c.isSpace(); };
    if (std::any_of(text.cbegin(), text.cend(), bad))
        return listFailure(m_path, m_rowLine, u"control_character");
    return text;
}

bool DelimitedReader::endOfLine()
{
    if (peek() == '\r')
        advance();
    if (peek() != '\n')
        return false;
    advance();
    ++m_line;
    return true;
}

Result<std::optional<DelimitedRow>> DelimitedReader::next()
{
    for (;;) {
        const int first = peek();
        if (first < 0)
            return std::nullopt;
        if (first == endMark) {
            advance();
            if (peek() < 0)
                return std::nullopt;
            return listFailure(m_path, m_line, u"control_character");
        }
        if ((first == '\n' || first == '\r') && (endOfLine() || peek() < 0))
            continue;
        DelimitedRow row{m_line, {}};
        m_rowLine = m_line;
        m_rowIsLegacy = false;
        for (;;) {
            const auto bytes = field();
            if (!bytes)
                return failure(bytes.error());
            auto text = decoded(*bytes);
            if (!text)
                return failure(text.error());
            row.fields.append(std::move(*text));
            if (row.fields.size() > m_limits.columns)
                return listFailure(m_path, row.line, u"too_many_columns");
            if (peek() != m_delimiter)
                break;
            advance();
        }
        endOfLine();
        if (m_rowIsLegacy)
            ++m_legacyRows;
        if (row.fields.size() > 1 || !row.fields.first().trimmed().isEmpty())
            return row;
    }
}

} // namespace purser::screening
