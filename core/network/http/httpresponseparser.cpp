#include "core/network/http/httpresponseparser.h"

namespace purser::network {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasToken(const QByteArray& list, QByteArrayView token)
{
    const QList<QByteArray> items = list.toLower().split(',');
    return std::any_of(items.begin(), items.end(),
        [token](const QByteArray& item) { return item.trimmed() == token; });
}

} // namespace

HttpResponseParser::State HttpResponseParser::state() const
{
    if (m_phase == Phase::Complete)
        return State::Complete;
    return m_phase == Phase::Failed ? State::Failed : State::NeedMore;
}

HttpResponseParser::State HttpResponseParser::feed(QByteArrayView bytes)
{
    if (m_phase == Phase::Complete && !bytes.isEmpty())
        m_hasExcess = true;
    if (state() != State::NeedMore)
        return state();
    m_pending.append(bytes);
    m_starved = false;
    while (!m_starved && state() == State::NeedMore)
        step();
    if (m_phase == Phase::Complete && m_position < m_pending.size())
        m_hasExcess = true;
    m_pending.remove(0, m_position);
    m_position = 0;
    return state();
}

HttpResponseParser::State HttpResponseParser::finish()
{
    if (m_phase == Phase::UntilClose)
        complete();
    else if (state() == State::NeedMore)
        fail("closed_early");
    return state();
}

void HttpResponseParser::step()
{
    switch (m_phase) {
    case Phase::Length:
    case Phase::ChunkData:
    case Phase::UntilClose: takeBody(); return;
    case Phase::Complete:
    case Phase::Failed: return;
    default: break;
    }
    QByteArray line;
    if (!takeLine(line))
        return;
    switch (m_phase) {
    case Phase::StatusLine: readStatusLine(line); break;
    case Phase::Headers: line.isEmpty() ? endOfHeaders() : readHeader(line); break;
    case Phase::ChunkSize: readChunkSize(line); break;
    case Phase::ChunkEnd:
        line.isEmpty() ? void(m_phase = Phase::ChunkSize) : fail("chunk_end");
        break;
    case Phase::Trailers:
        if (line.isEmpty())
            complete();
        break;
    default: break;
    }
}

bool HttpResponseParser::takeLine(QByteArray& line)
{
    const qsizetype end = m_pending.indexOf('\n', m_position);
    const qsizetype taken = (end < 0 ? m_pending.size() : end + 1) - m_position;
    // Chunk sizes have no cap of their own: many tiny chunks are bounded by the body cap.
    const bool isHeader = m_phase != Phase::ChunkSize && m_phase != Phase::ChunkEnd;
    if ((isHeader ? m_headerBytes + taken : taken) > m_limits.headerBytes) {
        fail("header_too_large");
        return false;
    }
    if (end < 0) {
        m_starved = true;
        return false;
    }
    line = m_pending.mid(m_position, end - m_position);
    if (line.endsWith('\r'))
        line.chop(1);
    m_position = end + 1;
    if (isHeader)
        m_headerBytes += taken;
    return true;
}

void HttpResponseParser::readStatusLine(const QByteArray& line)
{
    const QByteArray code = line.mid(9, 3);
    const bool known = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    if (!known || !isDigits(code) || code.size() != 3 || (line.size() > 12 && line.at(12) != ' '))
        return fail("status_line");
    m_oldProtocol = line.at(7) == '0';
    m_response.status = code.toInt();
    m_phase = Phase::Headers;
}

void HttpResponseParser::readHeader(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.at(0) == ' ' || line.at(0) == '\t' || line.at(colon - 1) == ' ')
        return fail("header");
    if (static_cast<qsizetype>(m_response.headers.size()) >= m_limits.headerCount)
        return fail("too_many_headers");
    m_response.headers.emplace_back(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
}

void HttpResponseParser::endOfHeaders()
{
    if (m_response.status >= 100 && m_response.status < 200) {
        m_response = {};
        m_phase = Phase::StatusLine;
        return;
    }
    QByteArray length;
    QByteArray encoding;
    for (const auto& [name, value] : m_response.headers) {
        if (name == "content-length") {
            if (!length.isNull() && length != value)
                return fail("two_lengths");
            length = value.isNull() ? QByteArray("") : value;
        } else if (name == "transfer-encoding") {
            encoding = encoding.isNull() ? value.toLower() : QByteArray("several");
        }
    }
    m_response.closes = hasToken(m_response.header("connection"), "close")
        || (m_oldProtocol && !hasToken(m_response.header("connection"), "keep-alive"));
    if (m_response.status == 204 || m_response.status == 304)
        return complete();
    if (!encoding.isNull()) {
        if (encoding != "chunked" || !length.isNull())
            return fail("transfer_encoding");
        m_phase = Phase::ChunkSize;
        return;
    }
    if (length.isNull()) {
        m_response.closes = true;
        m_phase = Phase::UntilClose;
        return;
    }
    bool ok = false;
    m_remaining = static_cast<qsizetype>(length.toLongLong(&ok));
    if (!ok || !isDigits(length))
        return fail("content_length");
    if (m_remaining > m_limits.bodyBytes)
        return fail("body_too_large");
    m_phase = Phase::Length;
    if (m_remaining == 0)
        complete();
}

void HttpResponseParser::readChunkSize(const QByteArray& line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArray digits = (semicolon < 0 ? line : line.left(semicolon)).trimmed();
    const bool isHex = !digits.isEmpty() && digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(),
            [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
    if (!isHex)
        return fail("chunk_size");
    m_remaining = static_cast<qsizetype>(digits.toLongLong(nullptr, 16));
    if (m_remaining > m_limits.bodyBytes - m_response.body.size())
        return fail("body_too_large");
    m_phase = m_remaining == 0 ? Phase::Trailers : Phase::ChunkData;
}

void HttpResponseParser::takeBody()
{
    const qsizetype available = m_pending.size() - m_position;
    const qsizetype taken =
        m_phase == Phase::UntilClose ? available : std::min(available, m_remaining);
    if (m_response.body.size() + taken > m_limits.bodyBytes)
        return fail("body_too_large");
    m_response.body.append(m_pending.constData() + m_position, taken);
    m_position += taken;
    if (m_phase == Phase::UntilClose) {
        m_starved = true;
        return;
    }
    m_remaining -= taken;
    if (m_remaining > 0)
        m_starved = true;
    else if (m_phase == Phase::Length)
        complete();
    else
        m_phase = Phase::ChunkEnd;
}

void HttpResponseParser::complete()
{
    m_phase = Phase::Complete;
}

void HttpResponseParser::fail(const char* problem)
{
    m_phase = Phase::Failed;
    m_problem = QString::fromLatin1(problem);
}

} // namespace purser::network
