#include "core/screening/proof/certificate.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QString decimal(double value)
{
    return QString::number(value, 'f', 6);
}

QJsonArray listsOf(const ListSet& lists)
{
    QJsonArray array;
    for (const auto& list : lists.lists()) {
        QJsonArray files;
        for (const ListFileStamp& file : list->files)
            files.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes},
                {u"sha256"_s, QString::fromLatin1(file.sha256)}});
        array.append(QJsonObject{{u"source"_s, QString::fromLatin1(listSourceName(list->source))},
            {u"name"_s, list->name}, {u"published"_s, list->published},
            {u"digest"_s, QString::fromLatin1(list->digest())}, {u"files"_s, files},
            {u"entities"_s, list->counts.entities}, {u"names"_s, list->counts.names}});
    }
    return array;
}

QJsonObject hitOf(const Hit& hit)
{
    QJsonArray parts;
    for (const ScorePart& part : hit.parts)
        parts.append(QJsonArray{part.code, part.detail, decimal(part.value)});
    return {{u"list"_s, hit.list->name}, {u"entity"_s, hit.entity->id}, {u"asked"_s, hit.queryName},
        {u"listed"_s, hit.listedName.text},
        {u"strength"_s, QString::fromLatin1(nameStrengthName(hit.listedName.strength))},
        {u"score"_s, decimal(hit.score)}, {u"band"_s, QString::fromLatin1(bandName(hit.band))},
        {u"parts"_s, parts}};
}

QJsonObject parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

Certificate certify(
    const Engine& engine, const Subject& subject, const ScreenOptions& options, std::int64_t at)
{
    Engine::Session session(engine);
    QJsonArray hits;
    for (const Hit& hit : session.screen(subject, options))
        hits.append(hitOf(hit));
    const QJsonObject object{{u"format"_s, formatVersion}, {u"at"_s, QString::number(at)},
        {u"engine"_s, QString::fromLatin1(engineVersion)},
        {u"config"_s, parsed(engine.config().canonical())},
        {u"config_digest"_s, QString::fromLatin1(engine.config().digest())},
        {u"lists"_s, listsOf(engine.lists())},
        {u"lists_digest"_s, QString::fromLatin1(engine.lists().digest())},
        {u"names"_s, static_cast<qint64>(engine.index().names().size())},
        {u"floor"_s, decimal(options.floor)}, {u"limit"_s, QString::number(options.limit)},
        {u"subject"_s, parsed(subject.canonical())}, {u"hits"_s, hits}};
    Certificate certificate{QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
    certificate.digest =
        QCryptographicHash::hash(certificate.bytes, QCryptographicHash::Sha256).toHex();
    return certificate;
}

std::optional<EngineConfig> configOf(const QByteArray& bytes)
{
    return EngineConfig::fromCanonical(parsed(bytes).value(u"config"_s).toObject());
}

Result<std::vector<std::vector<ListFileStamp>>> listFilesOf(const QByteArray& bytes)
{
    std::vector<std::vector<ListFileStamp>> lists;
    for (const QJsonValue list : parsed(bytes).value(u"lists"_s).toArray()) {
        std::vector<ListFileStamp> files;
        for (const QJsonValue file : list[u"files"_s].toArray())
            files.push_back({file[u"name"_s].toString(), file[u"bytes"_s].toInteger(),
                file[u"sha256"_s].toString().toLatin1()});
        lists.push_back(std::move(files));
    }
    const bool isWhole = !lists.empty()
        && std::none_of(
            lists.begin(), lists.end(), [](const auto& files) { return files.empty(); });
    if (!isWhole)
        return failure(ErrorCode::Parse, {{u"what"_s, u"not_a_certificate"_s}});
    return lists;
}

Result<CertificateCheck> checkCertificate(const Engine& engine, const QByteArray& bytes)
{
    const QJsonObject object = parsed(bytes);
    const auto subject = Subject::fromCanonical(object.value(u"subject"_s).toObject());
    if (object.value(u"format"_s).toInt() != formatVersion || !subject)
        return failure(ErrorCode::Parse, {{u"what"_s, u"not_a_certificate"_s}});
    if (object.value(u"engine"_s).toString() != QLatin1String(engineVersion))
        return CertificateCheck::OtherEngine;
    if (object.value(u"config_digest"_s).toString().toLatin1() != engine.config().digest())
        return CertificateCheck::OtherConfig;
    if (object.value(u"lists_digest"_s).toString().toLatin1() != engine.lists().digest())
        return CertificateCheck::OtherLists;
    ScreenOptions options;
    options.floor = object.value(u"floor"_s).toString().toDouble();
    options.limit = object.value(u"limit"_s).toString().toULongLong();
    const Certificate again =
        certify(engine, *subject, options, object.value(u"at"_s).toString().toLongLong());
    return again.bytes == bytes ? CertificateCheck::Same : CertificateCheck::Differs;
}

} // namespace purser::screening
