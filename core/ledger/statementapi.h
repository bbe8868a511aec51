#pragma once

#include "core/ledger/clientstatement.h"
#include "core/office/officesession.h"

namespace purser::ledger {

enum class StatementFormat { Pdf, Csv };

/// Word of the office and ending of the file.
QString wordOf(StatementFormat format);

/// What a statement is asked for with.
struct StatementQuery {
    ClientId client;
    QDate from;
    QDate until;
    QString language; ///< "en", "de", "es", "ru", "ar"
    StatementFormat format = StatementFormat::Pdf;
};

/// Statements of clients: made out by the office, which records them before it gives anything out;
/// read; and closed with the fingerprint of the document.
class StatementApi
{
public:
    explicit StatementApi(office::OfficeSession& session) : m_session(session) {}

    /// The id of the outcome is the statement's.
    office::Task<office::Outcome> issue(const QString& key, const StatementQuery& query);
    office::Task<ClientStatement> read(StatementId id);
    /// @param sha256  of the document; empty: there is none
    office::Task<office::Outcome> finish(
        const QString& key, StatementId id, int version, const QString& sha256);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::ledger
