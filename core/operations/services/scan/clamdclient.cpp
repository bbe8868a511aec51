#include "core/operations/services/scan/clamdclient.h"

#include "core/operations/services/scan/clamdconnection.h"

#include <QtEndian>
#include <algorithm>

namespace purser::operations {

namespace {

constexpr qsizetype chunk = 64 * 1024;

/// In pieces, each after its length as four bytes, the most significant first; a length of zero
/// ends it.
bool stream(ClamdConnection& connection, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const QByteArrayView piece = content.first(std::min(content.size(), chunk));
        char length[4];
        qToBigEndian(static_cast<quint32>(piece.size()), length);
        if (!connection.send({length, sizeof length}) || !connection.send(piece))
            return false;
        content = content.sliced(piece.size());
    }
    return connection.send({"\0\0\0\0", 4});
}

} // namespace

ClamdClient::Version ClamdClient::version() const
{
    ClamdConnection connection(m_settings);
    if (!connection.isOpen())
        return {std::nullopt, u"scanner_away"};
    connection.send({"zVERSION", 9});
    const std::optional<QByteArray> reply = connection.reply();
    if (!reply)
        return {std::nullopt, u"no_answer"};
    const std::optional<ScanEngine> engine = scanEngineOf(*reply);
    return {engine, engine ? LogWord(u"none") : LogWord(u"no_signatures")};
}

ScanAnswer ClamdClient::scan(const QByteArray& content) const
{
    using Kind = ScanAnswer::Kind;
    if (content.size() > m_settings.mostBytes)
        return {Kind::Never, u"too_large", {}};
    ClamdConnection connection(m_settings);
    if (!connection.isOpen())
        return {Kind::Unsent, u"scanner_away", {}};
    const bool whole = connection.send({"zINSTREAM", 10}) && stream(connection, content);
    const std::optional<QByteArray> reply = connection.reply();
    if (!reply)
        return {Kind::Again, connection.isLate() ? LogWord(u"too_slow") : LogWord(u"cut"), {}};
    const ScanAnswer answer = scanAnswerOf(*reply);
    // Clean it is only when the scanner had all of it.
    if (answer.kind == Kind::Clean && !whole)
        return {Kind::Again, u"no_answer", {}};
    return answer;
}

} // namespace purser::operations
