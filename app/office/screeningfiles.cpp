#include "app/office/screeningfiles.h"

#include "core/screening/lists/countries.h"
#include "core/screening/lists/headedrows.h"

#include <QSaveFile>

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

std::optional<EntityKind> kindOf(const QString& word)
{
    const QString text = word.toLower();
    if (text == u"person" || text == u"individual")
        return EntityKind::Person;
    if (text == u"organisation" || text == u"organization" || text == u"company"
        || text == u"legalentity" || text == u"entity")
        return EntityKind::Organisation;
    if (text == u"vessel")
        return EntityKind::Vessel;
    if (text == u"aircraft" || text == u"airplane")
        return EntityKind::Aircraft;
    return text.isEmpty() || text == u"unknown" ? std::optional(EntityKind::Unknown) : std::nullopt;
}

void readBirth(const HeadedRows& rows, ScreenQueries& read, Subject& subject)
{
    const QString text = rows.field(u"birth_date"_s);
    if (text.isEmpty())
        return;
    subject.birth = BirthDate::parse(text);
    if (!subject.birth)
        read.remarks.append(u"Line %1: no date: %2"_s.arg(rows.line()).arg(text.left(40)));
}

Result<void> readQuery(const QString& path, const HeadedRows& rows, ScreenQueries& read)
{
    ScreenQuery query;
    query.id = rows.field(u"id"_s);
    Subject& subject = query.subject;
    subject.name = rows.field(u"name"_s);
    if (query.id.isEmpty())
        return listFailure(path, rows.line(), u"no_id");
    if (subject.name.isEmpty())
        return listFailure(path, rows.line(), u"no_name");
    const auto kind = kindOf(rows.field(u"kind"_s));
    if (!kind)
        return listFailure(path, rows.line(), u"kind");
    readBirth(rows, read, subject);
    for (const QString& country : rows.field(u"nationality"_s).split(u';', Qt::SkipEmptyParts))
        subject.nationalities.append(countryCode(country));
    const QString gender = rows.field(u"gender"_s);
    subject.gender = genderOf(gender);
    const bool person = subject.birth || !gender.isEmpty();
    subject.kind = *kind == EntityKind::Unknown && person ? EntityKind::Person : *kind;
    read.queries.push_back(std::move(query));
    return {};
}

/// Calls `take` with each row under the header that holds the column.
template <typename Take>
Result<void> eachRow(const QString& path, const QString& column, Take take)
{
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    HeadedRows rows(**file, path, '\t', {});
    if (const Result<void> found = rows.findHeader(column); !found)
        return found;
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (const Result<void> taken = take(rows); !taken)
            return taken;
    }
}

} // namespace

Result<ScreenQueries> readQueries(const QString& path)
{
    ScreenQueries read;
    const auto take = [&](const HeadedRows& rows) { return readQuery(path, rows, read); };
    if (const Result<void> done = eachRow(path, u"name"_s, take); !done)
        return failure(done.error());
    return read;
}

Result<std::vector<NamePair>> readNamePairs(const QString& path)
{
    std::vector<NamePair> pairs;
    const auto take = [&](const HeadedRows& rows) -> Result<void> {
        NamePair pair;
        pair.id = rows.hasColumn(u"id"_s) ? rows.field(u"id"_s) : rows.field(u"case_id"_s);
        const auto kind = kindOf(rows.field(u"schema"_s));
        if (pair.id.isEmpty() || !kind)
            return listFailure(path, rows.line(), kind ? u"no_id" : u"kind");
        pair.kind = *kind;
        pair.first = rows.field(u"name1"_s);
        pair.second = rows.field(u"name2"_s);
        pairs.push_back(std::move(pair));
        return {};
    };
    if (const Result<void> done = eachRow(path, u"name1"_s, take); !done)
        return failure(done.error());
    return pairs;
}

void ScreenedFile::add(
    const QString& query, const std::vector<Hit>& hits, qint64 microseconds)
{
    bool alert = false;
    int rank = 0;
    for (const Hit& hit : hits) {
        alert = alert || hit.band == Band::Review || hit.band == Band::Strong;
        m_text += query.toUtf8() + '\t' + QByteArray::number(++rank) + '\t'
            + hit.entity->id.toUtf8() + '\t' + QByteArray::number(hit.score, 'f', 6) + '\t'
            + bandName(hit.band) + '\t' + QByteArray::number(microseconds) + '\n';
    }
    m_alerted += alert ? 1 : 0;
}

Result<void> ScreenedFile::write() const
{
    return writeWhole(m_path, m_text);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_writable"_s}});
    return {};
}

} // namespace purser::tool
