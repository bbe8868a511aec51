#include "core/operations/services/anchorfile.h"

#include <QDateTime>
#include <QJsonDocument>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

// Longer than any line of ours.
constexpr qint64 tailSize = 4096;

tl::unexpected<Error> ioFailure(const QFile& file)
{
    return failure(ErrorCode::Io, {{u"what"_s, u"anchors"_s}}, file.errorString());
}

/// Takes off a line that a crash has cut off. False where the file may only be appended to: then
/// the rest of that line has to be ended.
bool endsWhole(QFile& file)
{
    const qint64 start = std::max<qint64>(0, file.size() - tailSize);
    if (file.size() == 0 || !file.seek(start))
        return true;
    const QByteArray tail = file.readAll();
    return tail.endsWith('\n') || file.resize(start + tail.lastIndexOf('\n') + 1);
}

} // namespace

Result<std::optional<Seal>> AnchorFile::last() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<Seal>();
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - tailSize)))
        return ioFailure(file);
    QByteArray tail = file.readAll();
    // A line cut off by a crash was never acted upon: its seal is signed again.
    tail.truncate(tail.lastIndexOf('\n') + 1);
    if (tail.isEmpty())
        return std::optional<Seal>();
    tail.chop(1);
    const QJsonObject line = QJsonDocument::fromJson(tail.mid(tail.lastIndexOf('\n') + 1)).object();
    Seal seal;
    seal.office = line.value(u"office").toString();
    seal.no = line.value(u"no").toInteger();
    seal.count = line.value(u"count").toInteger();
    seal.hash = QByteArray::fromHex(line.value(u"seal_hash").toString().toLatin1());
    if (seal.no <= 0 || seal.hash.size() != 32)
        return failure(ErrorCode::Parse, {{u"what"_s, u"anchors"_s}});
    return seal;
}

Result<void> AnchorFile::append(
    const Seal& seal, const QString& keyId, const QByteArray& signature, const QDateTime& at)
{
    const QJsonObject line{{u"office"_s, seal.office}, {u"no"_s, seal.no}, {u"count"_s, seal.count},
        {u"seal_hash"_s, QString::fromLatin1(seal.hash.toHex())}, {u"key_id"_s, keyId},
        {u"signature"_s, QString::fromLatin1(signature.toHex())},
        {u"at"_s, at.toString(Qt::ISODateWithMs)}};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return ioFailure(file);
    QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (!endsWhole(file))
        bytes.prepend('\n');
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return ioFailure(file);
    return {};
}

} // namespace purser::operations
