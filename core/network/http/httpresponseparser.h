#pragma once

#include "core/network/http/httpmessage.h"

#include <QString>

namespace purser::network {

/// How much of an answer is accepted. What exceeds it fails; nothing is cut silently.
struct HttpLimits {
    qsizetype headerBytes = 64 * 1024;
    qsizetype headerCount = 100;
    qsizetype bodyBytes = 32 * 1024 * 1024;
};

/// Reads one answer of HTTP/1.1 from bytes as they arrive: content-length, chunked, or until the
/// connection closes. Strict where leniency would make the end of the answer ambiguous (two
/// lengths, length beside chunks, an unknown transfer encoding); those fail. Interim answers (1xx)
/// are skipped.
class HttpResponseParser
{
public:
    enum class State { NeedMore, Complete, Failed };

    explicit HttpResponseParser(HttpLimits limits = {}) : m_limits(limits) {}

    State feed(QByteArrayView bytes);
    /// The connection has closed: completes an answer without length, fails any other.
    State finish();

    State state() const;
    /// Valid once complete.
    const HttpResponse& response() const { return m_response; }
    HttpResponse takeResponse() { return std::move(m_response); }
    /// Bytes came after the end of the answer, so the next answer could not be trusted.
    bool hasExcess() const { return m_hasExcess; }
    /// Why it failed: a word for the log.
    const QString& problem() const { return m_problem; }

private:
    enum class Phase {
        StatusLine,
        Headers,
        Length,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        UntilClose,
        Complete,
        Failed,
    };

    void step();
    void readStatusLine(const QByteArray& line);
    void readHeader(const QByteArray& line);
    void endOfHeaders();
    void readChunkSize(const QByteArray& line);
    void takeBody();
    bool takeLine(QByteArray& line);
    void fail(const char* problem);
    void complete();

    HttpLimits m_limits;
    Phase m_phase = Phase::StatusLine;
    QByteArray m_pending;
    qsizetype m_position = 0;
    qsizetype m_headerBytes = 0;
    qsizetype m_remaining = 0;
    HttpResponse m_response;
    bool m_oldProtocol = false;
    bool m_hasExcess = false;
    bool m_starved = false;
    QString m_problem;
};

} // namespace purser::network
