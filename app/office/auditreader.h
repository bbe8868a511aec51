#pragma once

#include "core/base/result.h"
#include "core/compliance/verify/auditrecords.h"
#include "core/office/connection.h"

#include <QString>
#include <vector>

namespace purser::tool {

/// The audit log as somebody may read it: a member of staff with the right through the desk, or the
/// database's superuser straight from the tables.
class AuditReader
{
public:
    enum class Way { Desk, Tables };

    AuditReader(office::Connection& connection, Way way);

    /// Id of the office, part of what the sealer signs.
    Result<QString> officeId();
    /// All seals, in order.
    Result<std::vector<compliance::AuditSeal>> seals();
    /// The next rows in the order of the seals; none when there are no more at this moment.
    Result<std::vector<compliance::AuditEntry>> nextEntries();

private:
    Result<office::Table> sealPage(qint64 after);
    Result<office::Table> entryPage();

    office::Connection& m_connection;
    Way m_way;
    QString m_afterXid;
    qint64 m_afterId = 0;
};

} // namespace purser::tool
