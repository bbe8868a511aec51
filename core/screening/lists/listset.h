#pragma once

#include "core/screening/lists/listentity.h"
#include "core/screening/lists/listfile.h"

#include <memory>
#include <vector>

namespace purser::screening {

enum class ListSource : std::uint8_t {
    OfacCsv,
    OfacXml,
    UnXml,
    EuXml,
    UkCsv,
    SenzingJson,
    OwnCsv,
};

/// The stable name ("ofac_csv").
const char* listSourceName(ListSource source);

/// How much of what was read.
struct ListCounts {
    qint64 entities = 0;
    qint64 names = 0; ///< all, weak ones too
    qint64 weakNames = 0;
    qint64 rows = 0;       ///< records of all files, as the publisher counts them
    qint64 orphans = 0;    ///< records of an entity that the list does not hold
    qint64 legacyRows = 0; ///< rows read as Windows-1252
    bool operator==(const ListCounts&) const = default;
};

/// One list as published at one time. Never changed once read.
struct ListVersion {
    ListSource source = ListSource::OwnCsv;
    QString name;      ///< "OFAC SDN", "UN Consolidated", …, or the own list's file name
    QString published; ///< the publisher's own date, where the file says it
    std::vector<ListFileStamp> files;
    ListCounts counts;
    std::vector<ListedEntity> entities;

    /// SHA-256 over the names and digests of the files, in their order; hex.
    QByteArray digest() const;
};

/// The lists screening runs against: an immutable snapshot, shared by whoever works with it.
class ListSet
{
public:
    explicit ListSet(std::vector<std::shared_ptr<const ListVersion>> lists)
        : m_lists(std::move(lists))
    {
    }

    const std::vector<std::shared_ptr<const ListVersion>>& lists() const { return m_lists; }
    qint64 entityCount() const;
    /// SHA-256 over the digests of the lists, in their order; hex.
    QByteArray digest() const;

private:
    std::vector<std::shared_ptr<const ListVersion>> m_lists;
};

} // namespace purser::screening
