#include "core/operations/services/scan/clamdreply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

constexpr qsizetype mostName = 200;
constexpr qsizetype mostEngine = 100;

/// Visible ASCII only: a name is shown to people and kept.
QString shownName(QByteArrayView text, qsizetype most)
{
    QString shown;
    for (const char letter : text.trimmed().first(std::min(text.trimmed().size(), most)))
        shown += letter >= ' ' && letter <= '~' ? QChar::fromLatin1(letter) : QChar(u'?');
    return shown;
}

} // namespace

std::optional<ScanEngine> scanEngineOf(const QByteArray& reply)
{
    const QList<QByteArray> parts = reply.split('/');
    if (parts.size() < 2 || !parts[0].startsWith("ClamAV "))
        return std::nullopt;
    bool good = false;
    const int signatures = parts[1].toInt(&good);
    if (!good || signatures < 1)
        return std::nullopt;
    return ScanEngine{shownName(parts[0], mostEngine), signatures};
}

ScanAnswer scanAnswerOf(const QByteArray& reply)
{
    using Kind = ScanAnswer::Kind;
    if (reply == "stream: OK")
        return {Kind::Clean, u"none", {}};
    if (reply.startsWith("stream: ") && reply.endsWith(" FOUND")) {
        const QString name = shownName(QByteArrayView(reply).sliced(8).chopped(6), mostName);
        return {Kind::Infected, u"none", name.isEmpty() ? u"unnamed"_s : name};
    }
    if (reply.startsWith("INSTREAM size limit exceeded"))
        return {Kind::Never, u"size_limit", {}};
    if (reply.endsWith(" ERROR"))
        return {Kind::Again, u"scanner_error", {}};
    return {Kind::Again, u"no_answer", {}};
}

} // namespace purser::operations
