#include "tests/bench/screening/sampledata.h"

#include "core/screening/lists/countries.h"
#include "core/screening/lists/delimitedreader.h"
#include "core/screening/lists/listimporter.h"
#include "core/screening/text/foldedtext.h"
#include "core/screening/text/nameform.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <stdexcept>

namespace purser::bench {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

[[noreturn]] void giveUp(const QString& what)
{
    throw std::runtime_error(what.toStdString());
}

std::vector<QStringList> rowsOf(QIODevice& device, const QString& name, char delimiter)
{
    std::vector<QStringList> rows;
    DelimitedReader reader(device, name, delimiter, false);
    for (;;) {
        auto row = reader.next();
        if (!row)
            giveUp(
                name + u" line "_s + QString::number(row.error().args.value(u"line").toInteger()));
        if (!*row)
            return rows;
        rows.push_back((*row)->fields);
    }
}

std::vector<LabelledPair> readPairs(const QString& path)
{
    QFile file(path);
    std::vector<LabelledPair> pairs;
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    for (const QStringList& row : rowsOf(file, path, '\t')) {
        if (row.size() < 8 || row[0] == u"case_id")
            continue;
        pairs.push_back({row[0], kindOfSchema(row[1]), row[2], row[3], row[4] == u"true", row[5],
            row[6], row[7].toDouble()});
    }
    return pairs;
}

QByteArray unpacked(const QString& path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    if (!gzip.waitForFinished(60'000) || gzip.exitCode() != 0)
        giveUp(u"gzip cannot read "_s + path);
    return gzip.readAllStandardOutput();
}

std::vector<CleanClient> readClients(const QString& path)
{
    std::vector<CleanClient> clients;
    if (!QFile::exists(path))
        return clients;
    QByteArray bytes = unpacked(path);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    for (const QStringList& row : rowsOf(buffer, path, ',')) {
        if (row.size() < 8 || row[0] == u"full_name")
            continue;
        CleanClient client;
        client.subject.name = row[0];
        client.subject.kind = EntityKind::Person;
        client.subject.gender = genderOf(row[4]);
        client.subject.birth = BirthDate::parse(row[5]);
        client.subject.birthPlace = row[6];
        client.subject.nationalities = {countryCode(row[7])};
        client.script = QString::fromLatin1(
            scriptName(nameFormOf(client.subject.name, EntityKind::Person).script));
        clients.push_back(std::move(client));
    }
    return clients;
}

std::shared_ptr<const ListVersion> firstList(const QString& path)
{
    auto imported = importLists(path);
    if (!imported)
        giveUp(path + u": "_s + errorName(imported.error().code)
            + QString::fromUtf8(QJsonDocument(imported.error().args).toJson()));
    return imported->lists.front();
}

} // namespace

EntityKind kindOfSchema(const QString& schema)
{
    if (schema == u"Person")
        return EntityKind::Person;
    if (schema == u"Vessel")
        return EntityKind::Vessel;
    return schema == u"Airplane" ? EntityKind::Aircraft : EntityKind::Organisation;
}

SampleData SampleData::load(const QString& folder)
{
    SampleData data;
    data.pairs = readPairs(folder + u"/name_pairs_dev.tsv"_s);
    data.clients = readClients(folder + u"/clean_clients_dev.csv.gz"_s);
    QElapsedTimer timer;
    timer.start();
    const QDir directory(folder);
    const QStringList editions = directory.entryList({u"ofac*"_s}, QDir::Dirs, QDir::Name);
    if (!editions.isEmpty())
        data.ofac = firstList(directory.filePath(editions.first()));
    const QStringList excerpts = directory.entryList({u"un*.xml"_s}, QDir::Files, QDir::Name);
    if (!excerpts.isEmpty())
        data.un = firstList(directory.filePath(excerpts.first()));
    data.importMilliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (editions.size() > 1)
        data.laterOfac = firstList(directory.filePath(editions.last()));
    for (const auto& [list, names] :
        {std::pair(data.ofac, editions), std::pair(data.un, excerpts)}) {
        if (!list)
            continue;
        ++data.sameDigest.of;
        data.sameDigest.hits +=
            firstList(directory.filePath(names.first()))->digest() == list->digest() ? 1 : 0;
    }
    return data;
}

} // namespace purser::bench
