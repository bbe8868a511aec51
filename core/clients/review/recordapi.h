#pragma once

#include "core/clients/review/clientrecord.h"
#include "core/clients/review/deferredreturn.h"
#include "core/clients/review/intakeform.h"
#include "core/clients/review/merge.h"
#include "core/clients/review/outlook.h"
#include "core/office/officesession.h"

namespace purser::clients {

/// What the desk reads to enter and keep a client's file. Each call returns at once. Reading a file
/// leaves an audit record.
class RecordApi
{
public:
    explicit RecordApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<IntakeForm> form();
    /// Who may be the applicant whose fields these are.
    office::Task<std::vector<LikelyClient>> likely(const QJsonObject& fields);
    office::Task<TravelZone> travelZone(const QString& zone);
    office::Task<ClientRecord> record(ClientId client);
    office::Task<ClientStanding> standing(ClientId client);
    /// On the record with its purpose.
    office::Task<RevealedField> reveal(
        ClientId client, const QString& field, const QString& purpose, const QString& reference);
    /// A test of the past, its points counted again.
    office::Task<TestReplay> replay(qint64 test);
    office::Task<Ownership> ownership(ClientId client);
    /// An empty state: there never was one.
    office::Task<DeferredClock> deferred(ClientId client);
    /// What still goes back after deferred verifications lapsed.
    office::Task<std::vector<DeferredReturn>> returns();
    office::Task<std::vector<FieldEdition>> history(ClientId client, const QString& field);
    office::Task<std::vector<ExpiringDocument>> expiring(int days);
    office::Task<ReviewForecast> forecast();
    office::Task<std::vector<DuplicatePair>> duplicates();
    /// Both files of a pair beside each other, and what merging them into that one would do.
    office::Task<MergePreview> mergePreview(DuplicateId pair, ClientId survivor);
    /// Those that wait for a second person first.
    office::Task<std::vector<ClientMerge>> merges();
    office::Task<office::Outcome> send(const office::Call& command);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients
