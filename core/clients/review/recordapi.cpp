#include "core/clients/review/recordapi.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Outcome;
using office::Table;
using office::Task;

namespace {

office::Call ofClient(const QString& function, ClientId client)
{
    return {function, {{u"p_client_id"_s, client.toVariant()}}};
}

} // namespace

Task<IntakeForm> RecordApi::form()
{
    return m_session.readJson({u"desk.intake_form"_s, {}}).map(intakeFormFromJson);
}

Task<std::vector<LikelyClient>> RecordApi::likely(const QJsonObject& fields)
{
    return m_session
        .readJson({u"desk.find_applicants"_s, {{u"p_fields"_s, office::jsonText(fields)}}})
        .map([](const QJsonObject& object) -> Result<std::vector<LikelyClient>> {
            JsonFields answer(object, u"applicants"_s);
            auto clients = answer.list<LikelyClient>(u"clients", likelyClientFromJson);
            return answer.finish(std::move(clients));
        });
}

Task<TravelZone> RecordApi::travelZone(const QString& zone)
{
    return m_session.readJson({u"desk.read_travel_zone"_s, {{u"p_zone"_s, zone}}})
        .map(travelZoneFromJson);
}

Task<ClientRecord> RecordApi::record(ClientId client)
{
    return m_session.readJson(ofClient(u"desk.client_fields"_s, client)).map(clientRecordFromJson);
}

Task<ClientStanding> RecordApi::standing(ClientId client)
{
    return m_session.readJson(ofClient(u"desk.client_standing"_s, client))
        .map(clientStandingFromJson);
}

Task<RevealedField> RecordApi::reveal(
    ClientId client, const QString& field, const QString& purpose, const QString& reference)
{
    return m_session
        .readJson({u"desk.reveal_field"_s,
            {{u"p_client_id"_s, client.toVariant()}, {u"p_field"_s, field},
                {u"p_purpose"_s, purpose},
                {u"p_reference"_s, reference.isEmpty() ? QVariant() : QVariant(reference)}}})
        .map(revealedFieldFromJson);
}

Task<TestReplay> RecordApi::replay(qint64 test)
{
    return m_session.readJson({u"desk.replay_appropriateness"_s, {{u"p_id"_s, test}}})
        .map(testReplayFromJson);
}

Task<Ownership> RecordApi::ownership(ClientId client)
{
    return m_session.readJson(ofClient(u"desk.client_owners"_s, client)).map(ownershipFromJson);
}

Task<DeferredClock> RecordApi::deferred(ClientId client)
{
    return m_session.readJson(ofClient(u"desk.deferred_verification"_s, client))
        .map(deferredClockFromJson);
}

Task<std::vector<DeferredReturn>> RecordApi::returns()
{
    return m_session.readJson({u"desk.list_deferred_returns"_s, {}}).map(deferredReturnsFromJson);
}

Task<std::vector<FieldEdition>> RecordApi::history(ClientId client, const QString& field)
{
    return m_session
        .readJson({u"desk.field_history"_s,
            {{u"p_client_id"_s, client.toVariant()}, {u"p_field"_s, field}}})
        .map([](const QJsonObject& object) -> Result<std::vector<FieldEdition>> {
            JsonFields answer(object, u"field_history"_s);
            auto editions = answer.list<FieldEdition>(u"editions", fieldEditionFromJson);
            return answer.finish(std::move(editions));
        });
}

Task<std::vector<ExpiringDocument>> RecordApi::expiring(int days)
{
    return m_session.read({u"desk.list_expiring"_s, {{u"p_days"_s, days}, {u"p_limit"_s, 500}}})
        .map([](const Table& table) {
            return office::rowsOf<ExpiringDocument>(table, expiringFromJson);
        });
}

Task<ReviewForecast> RecordApi::forecast()
{
    return m_session.readJson({u"desk.review_forecast"_s, {}}).map(reviewForecastFromJson);
}

Task<std::vector<DuplicatePair>> RecordApi::duplicates()
{
    return m_session.read({u"desk.list_duplicates"_s, {}}).map([](const Table& table) {
        return office::rowsOf<DuplicatePair>(table, duplicatePairFromJson);
    });
}

Task<MergePreview> RecordApi::mergePreview(DuplicateId pair, ClientId survivor)
{
    return m_session
        .readJson({u"desk.merge_preview"_s,
            {{u"p_pair_id"_s, pair.toVariant()}, {u"p_survivor_id"_s, survivor.toVariant()}}})
        .map(mergePreviewFromJson);
}

Task<std::vector<ClientMerge>> RecordApi::merges()
{
    return m_session.readJson({u"desk.list_merges"_s, {}})
        .map([](const QJsonObject& object) -> Result<std::vector<ClientMerge>> {
            JsonFields fields(object, u"merges"_s);
            auto merges = fields.list<ClientMerge>(u"merges", clientMergeFromJson);
            return fields.finish(std::move(merges));
        });
}

Task<Outcome> RecordApi::send(const office::Call& command)
{
    return m_session.command(command);
}

} // namespace purser::clients
