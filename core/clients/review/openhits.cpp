#include "core/clients/review/openhits.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Outcome;
using office::Table;
using office::Task;

namespace {

QJsonObject hitItem(ScreeningHitId id, int version, const QString& digest)
{
    return {{u"id"_s, QString::number(id.value())}, {u"version"_s, version}, {u"digest"_s, digest}};
}

Result<HitPrecheck> precheckFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hit"_s);
    HitPrecheck row;
    row.id = fields.id<ScreeningHitId>(u"id");
    row.version = fields.count(u"version");
    row.subject = fields.text(u"subject");
    row.name = fields.text(u"name");
    row.list = fields.text(u"list");
    row.scoreMilli = fields.count(u"score_milli");
    row.digest = fields.text(u"digest");
    row.problem = fields.optionalObject(u"problem").value(u"why"_s).toString();
    return fields.finish(std::move(row));
}

} // namespace

Result<OpenHit> openHitFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hit"_s);
    OpenHit hit;
    hit.id = fields.id<ScreeningHitId>(u"id");
    hit.version = fields.count(u"version");
    hit.client = fields.id<ClientId>(u"client_id");
    hit.code = fields.text(u"code");
    hit.subject = fields.text(u"subject");
    hit.isParty = !fields.optionalText(u"party").isEmpty();
    hit.list = fields.text(u"list");
    hit.entity = fields.text(u"entity");
    hit.name = fields.text(u"name");
    hit.kind = fields.word<HitKind>(u"kind");
    hit.band = fields.text(u"band");
    hit.state = fields.word<HitState>(u"state");
    hit.scoreMilli = fields.count(u"score_milli");
    hit.risk = fields.count(u"risk");
    hit.digest = fields.text(u"digest");
    hit.found = fields.instant(u"found_us");
    hit.takesTwo = fields.flag(u"takes_two");
    hit.alike = fields.count(u"alike");
    hit.skips = fields.count(u"skips");
    hit.isSkippedToday = fields.flag(u"skipped_today");
    hit.heldBy = fields.optionalText(u"held_by");
    hit.heldSince = fields.optionalInstant(u"held_since_us");
    hit.isHeldByMe = fields.flag(u"held_mine");
    hit.againOn = QDate::fromString(fields.optionalText(u"again_on"), Qt::ISODate);
    hit.parts = hitPartsFromJson(object.value(u"explanation"_s));
    return fields.finish(std::move(hit));
}

Result<HitsPrecheck> hitsPrecheckFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hits_precheck"_s);
    HitsPrecheck precheck;
    precheck.rows = fields.list<HitPrecheck>(u"rows", precheckFromJson);
    precheck.most = fields.count(u"most");
    return fields.finish(std::move(precheck));
}

std::vector<HitPrecheck> HitsPrecheck::ready() const
{
    std::vector<HitPrecheck> good;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(good),
        [](const HitPrecheck& row) { return row.problem.isEmpty(); });
    return good;
}

Task<std::vector<OpenHit>> OpenHitsApi::hits()
{
    return m_session.read({u"desk.list_hits"_s, {}}).map([](const Table& table) {
        return office::rowsOf<OpenHit>(table, openHitFromJson, {u"explanation"_s});
    });
}

Task<std::vector<OpenHit>> OpenHitsApi::hitsLike(const OpenHit& hit)
{
    return m_session
        .read({u"desk.list_hits"_s, {{u"p_list"_s, hit.list}, {u"p_entity"_s, hit.entity}}})
        .map([](const Table& table) {
            return office::rowsOf<OpenHit>(table, openHitFromJson, {u"explanation"_s});
        });
}

Task<HitsPrecheck> OpenHitsApi::precheck(const std::vector<OpenHit>& hits)
{
    QJsonArray items;
    for (const OpenHit& hit : hits)
        items.append(hitItem(hit.id, hit.version, hit.digest));
    return m_session.readJson({u"desk.hits_precheck"_s, {{u"p_items"_s, office::jsonText(items)}}})
        .map(hitsPrecheckFromJson);
}

Task<Outcome> OpenHitsApi::send(const Call& command)
{
    return m_session.command(command);
}

Call OpenHitsApi::say(const QString& key, const OpenHit& seen, HitOutcome outcome,
    const QString& reason, const QString& text, const QDate& againOn)
{
    const QVariant words = text.isEmpty() ? QVariant() : QVariant(text);
    if (outcome == HitOutcome::Skipped)
        return {u"desk.skip_hit"_s,
            {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
                {u"p_reason"_s, reason}, {u"p_text"_s, words}}};
    return {u"desk.decide_hit"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_outcome"_s, wordOf(outcome)}, {u"p_reason"_s, reason}, {u"p_text"_s, words},
            {u"p_again_on"_s,
                againOn.isValid() ? QVariant(againOn.toString(Qt::ISODate)) : QVariant()}}};
}

Call OpenHitsApi::hold(const QString& key, const OpenHit& seen, bool take, const QString& reason)
{
    return {u"desk.hold_hit"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_take"_s, take},
            {u"p_reason"_s, reason.isEmpty() ? QVariant() : QVariant(reason)}}};
}

Call OpenHitsApi::decide(const QString& key, const std::vector<HitPrecheck>& hits,
    HitOutcome outcome, const QString& reason, const QString& text)
{
    QJsonArray items;
    for (const HitPrecheck& hit : hits)
        items.append(hitItem(hit.id, hit.version, hit.digest));
    return {u"desk.decide_hits"_s,
        {{u"p_key"_s, key}, {u"p_items"_s, office::jsonText(items)},
            {u"p_outcome"_s, wordOf(outcome)}, {u"p_reason"_s, reason},
            {u"p_text"_s, text.isEmpty() ? QVariant() : QVariant(text)}}};
}

} // namespace purser::clients
