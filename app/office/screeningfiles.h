#pragma once

#include "core/base/result.h"
#include "core/screening/match/hit.h"
#include "core/screening/match/subject.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace purser::tool {

/// The tab-separated files of `screen` and `screen-pairs`.

struct ScreenQuery {
    QString id;
    screening::Subject subject;
};

struct ScreenQueries {
    std::vector<ScreenQuery> queries;
    QStringList remarks; ///< what could not be understood, by line; the name is screened without it
};

/// A file with the columns id and name; birth_date, nationality, gender and kind may be there. Who
/// has a birth date or a gender is a person.
/// Errors: `Io`; `Parse` {path, line, what}: no_header, no_id, no_name, kind, and those of reading.
Result<ScreenQueries> readQueries(const QString& path);

struct NamePair {
    QString id;
    screening::EntityKind kind = screening::EntityKind::Unknown;
    QString first;
    QString second;
};

/// A file with the columns id, schema, name1, name2. Errors: `Io`; `Parse` {path, line, what}.
Result<std::vector<NamePair>> readNamePairs(const QString& path);

/// Collects hits and writes them: query_id, rank, entity_id, score, band, microseconds.
class ScreenedFile
{
public:
    explicit ScreenedFile(QString path) : m_path(std::move(path)) {}

    void add(const QString& query, const std::vector<screening::Hit>& hits, qint64 microseconds);
    /// Queries with a hit in the review band or above.
    qint64 alerted() const { return m_alerted; }
    Result<void> write() const;

private:
    QString m_path;
    QByteArray m_text = "query_id\trank\tentity_id\tscore\tband\tmicroseconds\n";
    qint64 m_alerted = 0;
};

/// Writes a file whole or not at all. Errors: `Io` {path, why: not_writable}.
Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace purser::tool
