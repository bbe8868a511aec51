#include "core/screening/lists/ofaccsvreader.h"

#include "core/screening/lists/countries.h"
#include "core/screening/lists/delimitedreader.h"
#include "core/screening/lists/ofacremarks.h"

#include <QDir>
#include <QHash>
#include <functional>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

/// OFAC's mark for "no value".
QString valueOf(const QString& field)
{
    const QString text = field.trimmed();
    return text == u"-0-" || text == u"-0" ? QString() : text;
}

QString findFile(const QString& folder, const QStringList& names)
{
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (names.contains(file.fileName().toLower()))
            return file.filePath();
    }
    return {};
}

EntityKind kindOfCsvType(const QString& type)
{
    if (type == u"individual")
        return EntityKind::Person;
    if (type == u"vessel")
        return EntityKind::Vessel;
    return type == u"aircraft" ? EntityKind::Aircraft : EntityKind::Organisation;
}

/// Reads one folder. A remark longer than its column goes on, mid-word, in the comments file, so
/// remarks are taken apart last.
class OfacFolder
{
public:
    OfacFolder(QString folder, const ListLimits& limits)
        : m_folder(std::move(folder)), m_limits(limits)
    {
        m_list.source = ListSource::OfacCsv;
        m_list.name = u"OFAC SDN"_s;
    }

    Result<ListVersion> read()
    {
        struct Part {
            QStringList names;
            bool required;
            qsizetype columns;
            Result<void> (OfacFolder::*take)(const QString&, DelimitedRow&);
        };
        const Part parts[] = {
            {{u"sdn.csv"_s, u"cons_prim.csv"_s}, true, 12, &OfacFolder::takeEntity},
            {{u"alt.csv"_s, u"cons_alt.csv"_s}, true, 4, &OfacFolder::takeAlias},
            {{u"add.csv"_s, u"cons_add.csv"_s}, true, 5, &OfacFolder::takeAddress},
            {{u"sdn_comments.csv"_s, u"cons_comments.csv"_s}, false, 2, &OfacFolder::takeComment}};
        for (const Part& part : parts) {
            const QString path = findFile(m_folder, part.names);
            if (path.isEmpty() && !part.required)
                continue;
            if (path.isEmpty())
                return failure(ErrorCode::Io,
                    {{u"path"_s, m_folder + u'/' + part.names.first()},
                        {u"why"_s, u"not_readable"_s}});
            const auto take = [&](DelimitedRow& row) { return (this->*part.take)(path, row); };
            if (const Result<void> done = readFile(path, part.columns, take); !done)
                return failure(done.error());
        }
        finish();
        return std::move(m_list);
    }

private:
    Result<void> readFile(const QString& path, qsizetype columns,
        const std::function<Result<void>(DelimitedRow&)>& take)
    {
        auto stamp = stampFile(path, m_limits);
        if (!stamp)
            return failure(stamp.error());
        m_list.files.push_back(std::move(*stamp));
        const auto file = openListFile(path);
        if (!file)
            return failure(file.error());
        DelimitedReader reader(**file, path, ',', true, m_limits);
        for (;;) {
            auto row = reader.next();
            if (!row)
                return failure(row.error());
            if (!*row)
                break;
            if ((*row)->fields.size() < columns)
                return listFailure(path, (*row)->line, u"too_few_columns");
            if (const Result<void> taken = take(**row); !taken)
                return taken;
            ++m_list.counts.rows;
        }
        m_list.counts.legacyRows += reader.legacyRows();
        return {};
    }

    Result<void> takeEntity(const QString& path, DelimitedRow& row)
    {
        const QString id = valueOf(row.fields[0]);
        bool isNumber = false;
        id.toLongLong(&isNumber);
        if (!isNumber)
            return listFailure(path, row.line, u"entity_number");
        if (m_index.contains(id))
            return listFailure(path, row.line, u"entity_twice");
        if (m_list.entities.size() >= m_limits.entities)
            return listFailure(path, row.line, u"too_many_entities");
        m_index.insert(id, m_list.entities.size());
        ListedEntity entity;
        entity.id = id;
        entity.kind = kindOfCsvType(valueOf(row.fields[2]));
        entity.names.push_back({valueOf(row.fields[1]), NameStrength::Primary});
        entity.programs = valueOf(row.fields[3]).split(u"] ["_s, Qt::SkipEmptyParts);
        if (const QString flag = valueOf(row.fields[9]); !flag.isEmpty())
            entity.countries.append(countryCode(flag));
        if (const QString callSign = valueOf(row.fields[5]); !callSign.isEmpty())
            entity.identifiers.push_back({u"Call sign"_s, callSign, {}});
        m_list.entities.push_back(std::move(entity));
        // Not trimmed: a remark may go on in the comments file after a space.
        m_remarks.append(valueOf(row.fields[11]).isEmpty() ? QString() : row.fields[11]);
        return {};
    }

    /// The entity a row belongs to, or nothing, which is counted.
    std::optional<size_t> ownerOf(const DelimitedRow& row)
    {
        const auto found = m_index.constFind(valueOf(row.fields[0]));
        if (found != m_index.cend())
            return *found;
        ++m_list.counts.orphans;
        return std::nullopt;
    }

    Result<void> takeAlias(const QString& path, DelimitedRow& row)
    {
        const auto owner = ownerOf(row);
        const QString name = valueOf(row.fields[3]);
        if (!owner || name.isEmpty())
            return {};
        ListedEntity& entity = m_list.entities[*owner];
        if (entity.names.size() >= m_limits.namesPerEntity)
            return listFailure(path, row.line, u"too_many_names");
        entity.names.push_back({name, NameStrength::Strong});
        return {};
    }

    Result<void> takeAddress(const QString&, DelimitedRow& row)
    {
        const auto owner = ownerOf(row);
        const QString country = valueOf(row.fields[4]);
        if (!owner || country.isEmpty())
            return {};
        QStringList& countries = m_list.entities[*owner].countries;
        if (const QString code = countryCode(country); !countries.contains(code))
            countries.append(code);
        return {};
    }

    Result<void> takeComment(const QString&, DelimitedRow& row)
    {
        if (const auto owner = ownerOf(row))
            m_remarks[static_cast<qsizetype>(*owner)].append(row.fields[1]);
        return {};
    }

    void finish()
    {
        ListCounts& counts = m_list.counts;
        for (size_t i = 0; i < m_list.entities.size(); ++i) {
            ListedEntity& entity = m_list.entities[i];
            readOfacRemarks(m_remarks[static_cast<qsizetype>(i)], entity);
            counts.names += static_cast<qint64>(entity.names.size());
            counts.weakNames += std::count_if(entity.names.begin(), entity.names.end(),
                [](const ListedName& name) { return name.strength == NameStrength::Weak; });
        }
        counts.entities = static_cast<qint64>(m_list.entities.size());
    }

    QString m_folder;
    ListLimits m_limits;
    ListVersion m_list;
    QHash<QString, size_t> m_index;
    QStringList m_remarks;
};

} // namespace

bool holdsOfacCsv(const QString& folder)
{
    return !findFile(folder, {u"sdn.csv"_s, u"cons_prim.csv"_s}).isEmpty();
}

Result<ListVersion> readOfacCsv(const QString& folder, const ListLimits& limits)
{
    return OfacFolder(folder, limits).read();
}

} // namespace purser::screening
