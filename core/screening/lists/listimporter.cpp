#include "core/screening/lists/listimporter.h"

#include "core/screening/lists/euxmlreader.h"
#include "core/screening/lists/jsonlistreader.h"
#include "core/screening/lists/ofaccsvreader.h"
#include "core/screening/lists/ofacxmlreader.h"
#include "core/screening/lists/owncsvreader.h"
#include "core/screening/lists/ukcsvreader.h"
#include "core/screening/lists/unxmlreader.h"

#include <QDir>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <algorithm>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 probedBytes = 8192;

std::optional<ListSource> sourceOfXml(const QByteArray& head)
{
    QXmlStreamReader reader(head);
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
    }
    if (reader.name() == u"CONSOLIDATED_LIST")
        return ListSource::UnXml;
    if (reader.name() == u"sdnList")
        return ListSource::OfacXml;
    if (reader.name() == u"export" && reader.namespaceUri().contains(u"fsd"_s))
        return ListSource::EuXml;
    return std::nullopt;
}

std::optional<ListSource> sourceOfCsv(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n').mid(0, 5);
    for (const QByteArray& line : lines) {
        QStringList columns;
        for (const QString& column : QString::fromUtf8(line).split(u','))
            columns.append(column.simplified().remove(u'"').toLower());
        if (columns.contains(u"unique id"_s) && columns.contains(u"name 6"_s))
            return ListSource::UkCsv;
        if (columns.contains(u"id"_s) && columns.contains(u"name"_s))
            return ListSource::OwnCsv;
    }
    return std::nullopt;
}

std::optional<ListSource> sourceOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray head = file.read(probedBytes).trimmed();
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.mid(3).trimmed();
    if (head.startsWith('<'))
        return sourceOfXml(head);
    if (head.startsWith('{') || head.startsWith('['))
        return ListSource::SenzingJson;
    return sourceOfCsv(head);
}

Result<ListVersion> readFile(const QString& path, ListSource source, const ListLimits& limits)
{
    switch (source) {
    case ListSource::UnXml: return readUnXml(path, limits);
    case ListSource::OfacXml: return readOfacXml(path, limits);
    case ListSource::EuXml: return readEuXml(path, limits);
    case ListSource::UkCsv: return readUkCsv(path, limits);
    case ListSource::SenzingJson: return readJsonList(path, limits);
    case ListSource::OfacCsv:
    case ListSource::OwnCsv: break;
    }
    return readOwnCsv(path, limits);
}

Result<void> addFile(const QString& path, const ListLimits& limits, ImportedLists& imported)
{
    const auto source = sourceOf(path);
    if (!source) {
        imported.ignored.append(QFileInfo(path).fileName());
        return {};
    }
    auto list = readFile(path, *source, limits);
    if (!list)
        return failure(list.error());
    imported.lists.push_back(std::make_shared<const ListVersion>(std::move(*list)));
    return {};
}

/// Endings of files that can be lists; others in a folder are not even looked into.
QStringList listFiles(const QString& folder, bool ofac)
{
    static const QStringList ofacParts{u"sdn.csv"_s, u"alt.csv"_s, u"add.csv"_s,
        u"sdn_comments.csv"_s, u"cons_prim.csv"_s, u"cons_alt.csv"_s, u"cons_add.csv"_s,
        u"cons_comments.csv"_s};
    QStringList files;
    for (const QFileInfo& file : QDir(folder).entryInfoList(
             {u"*.xml"_s, u"*.csv"_s, u"*.json"_s, u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        if (!ofac || !ofacParts.contains(file.fileName().toLower()))
            files.append(file.filePath());
    }
    return files;
}

Result<void> addFolder(const QString& folder, const ListLimits& limits, ImportedLists& imported)
{
    const bool ofac = holdsOfacCsv(folder);
    if (ofac) {
        auto list = readOfacCsv(folder, limits);
        if (!list)
            return failure(list.error());
        imported.lists.push_back(std::make_shared<const ListVersion>(std::move(*list)));
    }
    for (const QString& file : listFiles(folder, ofac)) {
        if (const Result<void> added = addFile(file, limits, imported); !added)
            return added;
    }
    return {};
}

} // namespace

Result<ImportedLists> importLists(const QString& path, const ListLimits& limits)
{
    ImportedLists imported;
    const QFileInfo place(path);
    if (!place.exists())
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_readable"_s}});
    const Result<void> added =
        place.isDir() ? addFolder(path, limits, imported) : addFile(path, limits, imported);
    if (!added)
        return failure(added.error());
    if (imported.lists.empty())
        return failure(ErrorCode::BadInput, {{u"path"_s, path}, {u"what"_s, u"no_list"_s}});
    return imported;
}

Result<std::shared_ptr<const ListSet>> importListSet(
    const QStringList& paths, const ListLimits& limits)
{
    using Pointer = std::shared_ptr<const ListVersion>;
    std::vector<Pointer> lists;
    for (const QString& path : paths) {
        auto imported = importLists(path, limits);
        if (!imported)
            return failure(imported.error());
        lists.insert(lists.end(), imported->lists.begin(), imported->lists.end());
    }
    if (lists.empty())
        return failure(ErrorCode::BadInput, {{u"what"_s, u"no_list"_s}});
    std::sort(lists.begin(), lists.end(),
        [](const Pointer& a, const Pointer& b) { return a->name < b->name; });
    const auto twice = std::adjacent_find(lists.begin(), lists.end(),
        [](const Pointer& a, const Pointer& b) { return a->name == b->name; });
    if (twice != lists.end())
        return failure(ErrorCode::BadInput, {{u"list"_s, (*twice)->name}, {u"what"_s, u"twice"_s}});
    return std::make_shared<const ListSet>(std::move(lists));
}

} // namespace purser::screening
