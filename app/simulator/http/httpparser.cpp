#include "app/simulator/http/httpparser.h"

namespace purser::simulator {

namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qint64 bodyLimit = 16 * 1024 * 1024;

} // namespace

std::optional<HttpRequest> HttpParser::next()
{
    if (m_brokenStatus != 0)
        return std::nullopt;
    if (!m_inBody && !readHead())
        return std::nullopt;
    if (!(m_chunked ? readChunks() : readBody()))
        return std::nullopt;
    m_inBody = false;
    m_wantsContinue = false;
    return std::exchange(m_request, {});
}

bool HttpParser::takeContinueWish()
{
    return std::exchange(m_wantsContinue, false);
}

bool HttpParser::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0 || end > headLimit) {
        if (m_buffer.size() > headLimit)
            fail(413);
        return false;
    }
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!parseHead(head)) {
        if (m_brokenStatus == 0)
            fail(400);
        return false;
    }
    m_inBody = true;
    return true;
}

bool HttpParser::parseHead(const QByteArray& head)
{
    m_request = {};
    m_chunked = false;
    m_bodyLength = 0;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || words[0].isEmpty() || !words[2].startsWith("HTTP/1."))
        return false;
    m_request.method = words[0];
    if (!parseTarget(words[1]))
        return false;

    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        m_request.headers.append(
            {line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const QByteArray connection = m_request.header("connection").toLower();
    m_request.keepAlive =
        words[2] == "HTTP/1.0" ? connection.contains("keep-alive") : !connection.contains("close");
    m_chunked = m_request.header("transfer-encoding").toLower().contains("chunked");
    if (!m_chunked && m_request.hasHeader("content-length")) {
        bool ok = false;
        m_bodyLength = m_request.header("content-length").toLongLong(&ok);
        if (!ok || m_bodyLength < 0)
            return false;
        if (m_bodyLength > bodyLimit) {
            fail(413);
            return false;
        }
    }
    m_wantsContinue = m_request.header("expect").toLower() == "100-continue";
    return true;
}

bool HttpParser::parseTarget(QByteArray target)
{
    const qsizetype scheme = target.indexOf("://");
    if (scheme > 0) {
        const qsizetype slash = target.indexOf('/', scheme + 3);
        target = slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    if (!target.startsWith('/'))
        return false;
    const qsizetype mark = target.indexOf('?');
    m_request.path = mark < 0 ? target : target.left(mark);
    m_request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    return true;
}

bool HttpParser::readBody()
{
    if (m_buffer.size() < m_bodyLength)
        return false;
    m_request.body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    return true;
}

bool HttpParser::readChunks()
{
    while (true) {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd < 0)
            return false;
        bool ok = false;
        const qint64 size = m_buffer.left(lineEnd).split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0) {
            fail(400);
            return false;
        }
        if (m_request.body.size() + size > bodyLimit) {
            fail(413);
            return false;
        }
        // A chunk ends with an empty line; so does the trailer after the last one (no trailer
        // fields are sent by any client of this protocol).
        if (m_buffer.size() < lineEnd + 2 + size + 2)
            return false;
        m_request.body += m_buffer.mid(lineEnd + 2, size);
        m_buffer.remove(0, lineEnd + 2 + size + 2);
        if (size == 0)
            return true;
    }
}

} // namespace purser::simulator
