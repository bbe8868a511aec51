#include "core/compliance/verify/auditrecords.h"

#include <QJsonDocument>

namespace purser::compliance {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype hashSize = 32;
constexpr qsizetype signatureSize = 64;

/// A member that may be a JSON number or decimal text, since large numbers travel as text.
qint64 wholeNumber(const QJsonValue& value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QByteArray bytes(const QJsonObject& object, QStringView name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

template <typename T, typename Parse>
Result<std::vector<T>> parseLines(const QByteArray& jsonLines, Parse parse)
{
    std::vector<T> records;
    qint64 number = 0;
    for (const QByteArray& line : jsonLines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        std::optional<T> record;
        if (document.isObject())
            record = parse(document.object());
        if (!record)
            return failure(ErrorCode::Parse, {{u"line"_s, number}});
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace

Result<std::vector<AuditAnchor>> parseAnchors(const QByteArray& jsonLines)
{
    return parseLines<AuditAnchor>(
        jsonLines, [](const QJsonObject& object) -> std::optional<AuditAnchor> {
            AuditAnchor anchor;
            anchor.office = object.value(u"office").toString();
            anchor.no = wholeNumber(object.value(u"no"));
            anchor.count = wholeNumber(object.value(u"count"));
            anchor.hash = bytes(object, u"seal_hash");
            anchor.signature = bytes(object, u"signature");
            const bool signatureFits =
                anchor.signature.isEmpty() || anchor.signature.size() == signatureSize;
            if (anchor.no < 1 || anchor.hash.size() != hashSize || !signatureFits)
                return std::nullopt;
            return anchor;
        });
}

Result<std::vector<AuditReceipt>> parseReceipts(const QByteArray& jsonLines)
{
    return parseLines<AuditReceipt>(
        jsonLines, [](const QJsonObject& object) -> std::optional<AuditReceipt> {
            AuditReceipt receipt;
            receipt.chain = object.value(u"chain").toString();
            receipt.seq = wholeNumber(object.value(u"seq"));
            receipt.hash = bytes(object, u"hash");
            if (receipt.chain.isEmpty() || receipt.seq < 1 || receipt.hash.size() != hashSize)
                return std::nullopt;
            return receipt;
        });
}

} // namespace purser::compliance
