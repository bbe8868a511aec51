#pragma once

#include "core/clients/cases/casefile.h"
#include "core/office/officesession.h"

namespace purser::clients {

/// The functions over cases, typed. Who may not know of cases is refused by every one of them.
class CasesApi
{
public:
    explicit CasesApi(office::OfficeSession& session) : m_session(session) {}

    /// @param view  open, mine, due, snoozed, proposed, decided, all
    /// @param client  invalid: of all clients
    office::Task<CaseList> list(const QString& view, ClientId client = {});
    office::Task<CaseFile> get(CaseId id);
    /// What of the client the case does not name yet.
    office::Task<std::vector<CaseLink>> candidates(CaseId id);

    static office::Call open(const QString& key, ClientId client, const QString& kind,
        const QString& title, const QString& text);
    static office::Call take(const QString& key, const CaseRow& seen, bool back = false);
    static office::Call add(const QString& key, CaseId id, const QString& text);
    static office::Call link(const QString& key, CaseId id, const QString& kind, qint64 target);
    /// @param whom  client, internal, nobody
    static office::Call wait(
        const QString& key, const CaseRow& seen, const QString& whom, const QString& text);
    /// @param until  invalid: not put off any more
    static office::Call snooze(
        const QString& key, const CaseRow& seen, const QDate& until, const QString& text);
    static office::Call propose(const QString& key, const CaseFile& seen, const QString& outcome,
        const QDate& until, const QString& text);
    static office::Call decide(
        const QString& key, const CaseFile& seen, bool approve, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients
