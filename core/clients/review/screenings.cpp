#include "core/clients/review/screenings.h"

#include "core/base/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Task;

namespace {

Result<ScreeningRun> runFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"screening_run"_s);
    ScreeningRun run;
    run.id = fields.id<ScreeningRunId>(u"id");
    run.at = fields.instant(u"at_us");
    run.trigger = fields.text(u"trigger");
    run.engine = fields.text(u"engine");
    run.party = fields.optionalText(u"party_name");
    run.hits = fields.count(u"hits");
    run.isStanding = fields.flag(u"standing");
    run.hasSameData = fields.flag(u"same_data");
    run.certificate = fields.optionalText(u"certificate");
    return fields.finish(std::move(run));
}

Result<KeptHit> keptFromJson(const QJsonObject& object)
{
    const Result<ScreeningHit> hit = screeningHitFromJson(object);
    if (!hit)
        return failure(hit.error());
    JsonFields fields(object, u"hit"_s);
    KeptHit kept;
    kept.hit = *hit;
    kept.run = fields.id<ScreeningRunId>(u"run");
    kept.isStanding = fields.flag(u"standing");
    kept.quiet = fields.optionalText(u"quiet");
    kept.thresholdMilli = fields.count(u"threshold_milli");
    kept.isThresholdOfWeak = fields.flag(u"threshold_weak");
    kept.decided = fields.optionalInstant(u"decided_us");
    kept.holdsUntil = fields.optionalDate(u"holds_until");
    return fields.finish(std::move(kept));
}

Result<ListInForce> listFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"list"_s);
    ListInForce list;
    list.name = fields.text(u"name");
    list.source = fields.text(u"source");
    list.digest = fields.text(u"digest");
    list.published = fields.optionalText(u"published");
    list.entities = fields.count(u"entities");
    list.names = fields.count(u"names");
    list.inForce = fields.instant(u"in_force_us");
    list.lastSeen = fields.instant(u"last_seen_us");
    return fields.finish(std::move(list));
}

Result<ScreeningStatus::BookRun> bookRunFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"book"_s);
    ScreeningStatus::BookRun run;
    run.state = fields.text(u"state");
    run.cause = fields.text(u"cause");
    run.screened = fields.count(u"screened");
    run.subjects = fields.count(u"subjects");
    run.added = fields.count(u"added");
    run.gone = fields.count(u"gone");
    run.changed = fields.count(u"changed");
    run.started = fields.instant(u"started_us");
    run.ended = fields.optionalInstant(u"ended_us");
    return fields.finish(std::move(run));
}

Result<ScreeningStatus::SelfTest> selfTestFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"self_test"_s);
    ScreeningStatus::SelfTest test;
    test.at = fields.instant(u"at_us");
    test.checked = fields.integer(u"checked");
    test.found = fields.integer(u"found");
    return fields.finish(std::move(test));
}

} // namespace

const ScreeningRun* ClientScreenings::run(ScreeningRunId id) const
{
    const auto found = std::find_if(
        runs.begin(), runs.end(), [id](const ScreeningRun& entry) { return entry.id == id; });
    return found == runs.end() ? nullptr : &*found;
}

Result<ClientScreenings> clientScreeningsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"screenings"_s);
    ClientScreenings screenings;
    screenings.runs = fields.list<ScreeningRun>(u"runs", runFromJson);
    screenings.hits = fields.list<KeptHit>(u"hits", keptFromJson);
    return fields.finish(std::move(screenings));
}

Result<ScreeningProof> screeningProofFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"certificate"_s);
    ScreeningProof proof;
    proof.run = fields.id<ScreeningRunId>(u"run");
    proof.at = fields.instant(u"at_us");
    proof.digest = fields.text(u"digest");
    proof.content = fields.text(u"certificate").toUtf8();
    return fields.finish(std::move(proof));
}

Result<ScreeningStatus> screeningStatusFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"screening_status"_s);
    ScreeningStatus status;
    status.lists = fields.list<ListInForce>(u"lists", listFromJson);
    status.book = fields.optionalChild<ScreeningStatus::BookRun>(u"book", bookRunFromJson);
    status.selfTest =
        fields.optionalChild<ScreeningStatus::SelfTest>(u"self_test", selfTestFromJson);
    return fields.finish(std::move(status));
}

Task<ClientScreenings> ScreeningsApi::ofClient(ClientId client, bool all)
{
    return m_session
        .readJson(
            {u"desk.screening_hits"_s, {{u"p_client_id"_s, client.toVariant()}, {u"p_all"_s, all}}})
        .map(clientScreeningsFromJson);
}

Task<ScreeningProof> ScreeningsApi::proof(ScreeningRunId run)
{
    return m_session.readJson({u"desk.screening_certificate"_s, {{u"p_run_id"_s, run.toVariant()}}})
        .map(screeningProofFromJson);
}

Task<ScreeningStatus> ScreeningsApi::status()
{
    return m_session.readJson({u"desk.screening_status"_s, {}}).map(screeningStatusFromJson);
}

} // namespace purser::clients
