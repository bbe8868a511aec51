#include "core/clients/review/laboratory.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Table;
using office::Task;

namespace {

constexpr int mostChanges = 500;
constexpr qsizetype intervalParts = 3; // share, low, high

Result<ScreeningFigure> figureFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"figure"_s);
    ScreeningFigure figure;
    figure.code = fields.text(u"code");
    figure.built = static_cast<int>(fields.integer(u"built_milli"));
    figure.now = static_cast<int>(fields.integer(u"now_milli"));
    figure.least = static_cast<int>(fields.integer(u"least_milli"));
    figure.most = static_cast<int>(fields.integer(u"most_milli"));
    figure.needsLists = fields.flag(u"needs_lists");
    return fields.finish(std::move(figure));
}

Result<ScreeningScope> scopeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"scope"_s);
    ScreeningScope scope;
    scope.list = fields.optionalText(u"list");
    scope.kind = fields.optionalText(u"kind");
    scope.review = fields.count(u"review_milli");
    scope.isWeak = object.contains(u"weak"_s) && fields.flag(u"weak");
    return fields.finish(std::move(scope));
}

QHash<QString, int> figuresFrom(const QJsonObject& object)
{
    QHash<QString, int> figures;
    for (auto it = object.begin(); it != object.end(); ++it)
        figures.insert(it.key(), it->toInt());
    return figures;
}

std::optional<ShareInterval> intervalFrom(const QJsonValue& value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != intervalParts)
        return std::nullopt;
    return ShareInterval{parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt()};
}

Result<ThresholdFigures> thresholdFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"threshold"_s);
    ThresholdFigures row;
    row.review = fields.count(u"review_milli");
    row.alertsMonth = fields.count(u"alerts_month_e1");
    row.trueKept = fields.count(u"true_kept");
    row.trueLost = fields.count(u"true_lost");
    row.falseKept = fields.count(u"false_kept");
    row.falseSaved = fields.count(u"false_saved");
    row.precision = intervalFrom(object.value(u"precision"_s));
    row.recall = intervalFrom(object.value(u"recall"_s));
    row.by = fields.optionalText(u"by");
    row.value = fields.optionalText(u"value");
    return fields.finish(std::move(row));
}

Result<LostHit> lostFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"lost_hit"_s);
    LostHit hit;
    hit.client = fields.id<ClientId>(u"client");
    hit.code = fields.text(u"code");
    hit.name = fields.text(u"name");
    hit.entity = fields.text(u"entity");
    hit.list = fields.text(u"list");
    hit.before = fields.count(u"before_milli");
    hit.after = fields.count(u"after_milli");
    hit.isNew = fields.flag(u"newly");
    hit.by = fields.optionalText(u"by");
    return fields.finish(std::move(hit));
}

/// Figures and scopes of a row of a list.
ScreeningSettings settingsOf(JsonFields& row)
{
    ScreeningSettings settings;
    settings.name = row.text(u"name");
    settings.figures = figuresFrom(row.object(u"figures"));
    settings.scopes = row.list<ScreeningScope>(u"scopes", scopeFromJson);
    return settings;
}

Result<ScreeningSettingsRow> settingsRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"screening_settings"_s);
    ScreeningSettingsRow row;
    row.id = fields.id<ScreeningSettingsId>(u"id");
    row.version = fields.count(u"version");
    row.isNewest = fields.flag(u"newest");
    row.settings = settingsOf(fields);
    const QJsonObject report = fields.object(u"report");
    row.decided = report.value(u"decided"_s).toInt();
    row.newlyLost = report.value(u"newly_lost"_s).toInt();
    if (auto chosen = thresholdFromJson(report.value(u"chosen"_s).toObject()))
        row.chosen = *chosen;
    else
        fields.refuse(u"report"_s, chosen.error());
    row.reason = fields.text(u"reason");
    row.decisionReason = fields.optionalText(u"decision_reason");
    row.proposedBy = fields.text(u"proposed_by");
    row.activatedBy = fields.text(u"activated_by");
    row.activated = fields.instant(u"activated_us");
    row.runs = fields.count(u"runs");
    return fields.finish(std::move(row));
}

Result<ScreeningTrialRow> trialRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"screening_trial"_s);
    ScreeningTrialRow row;
    row.id = fields.id<ScreeningTrialId>(u"id");
    row.version = fields.count(u"version");
    row.settings = settingsOf(fields);
    row.settings.trial = row.id;
    row.state = fields.text(u"state");
    row.subjects = fields.count(u"subjects");
    row.tried = fields.count(u"tried");
    row.found = fields.count(u"found");
    row.fits = fields.flag(u"fits");
    row.askedBy = fields.text(u"asked_by");
    row.asked = fields.instant(u"asked_us");
    row.ended = fields.optionalInstant(u"ended_us");
    return fields.finish(std::move(row));
}

Result<SettingsProposal> settingsProposalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"change"_s);
    SettingsProposal change;
    change.id = fields.id<ChangeRequestId>(u"id");
    change.settings = fields.child<ScreeningSettings>(u"payload", screeningSettingsFromJson);
    change.reason = fields.optionalText(u"reason");
    change.proposedBy = fields.text(u"proposed_by_name");
    change.proposed = fields.instant(u"proposed_us");
    change.isDecidable = fields.optionalFlag(u"decidable");
    change.version = fields.count(u"version");
    return fields.finish(std::move(change));
}

} // namespace

QJsonObject ScreeningSettings::payload() const
{
    QJsonObject values;
    for (auto it = figures.begin(); it != figures.end(); ++it)
        values.insert(it.key(), it.value());
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonArray array;
    for (const ScreeningScope& scope : scopes) {
        QJsonObject object{{u"list"_s, orNull(scope.list)}, {u"kind"_s, orNull(scope.kind)},
            {u"review_milli"_s, scope.review}};
        if (scope.isWeak)
            object.insert(u"weak"_s, true);
        array.append(object);
    }
    return {{u"name"_s, name}, {u"figures"_s, values}, {u"scopes"_s, array},
        {u"trial"_s, trial.isValid() ? QJsonValue(QString::number(trial.value())) : QJsonValue()}};
}

Result<ScreeningSettings> screeningSettingsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"screening_settings"_s);
    ScreeningSettings settings;
    settings.name = fields.text(u"name");
    settings.figures = figuresFrom(fields.object(u"figures"));
    settings.scopes = fields.list<ScreeningScope>(u"scopes", scopeFromJson);
    settings.trial = fields.optionalId<ScreeningTrialId>(u"trial");
    return fields.finish(std::move(settings));
}

ScreeningSettings ScreeningLaboratory::settings() const
{
    ScreeningSettings now;
    for (const ScreeningFigure& figure : figures)
        now.figures.insert(figure.code, figure.now);
    now.scopes = scopes;
    return now;
}

Result<ScreeningLaboratory> screeningLaboratoryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"laboratory"_s);
    ScreeningLaboratory laboratory;
    laboratory.figures = fields.list<ScreeningFigure>(u"figures", figureFromJson);
    laboratory.scopes = fields.list<ScreeningScope>(u"scopes", scopeFromJson);
    laboratory.lists = fields.texts(u"lists");
    laboratory.version = fields.count(u"version");
    return fields.finish(std::move(laboratory));
}

Result<ScreeningReport> screeningReportFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"screening_report"_s);
    ScreeningReport report;
    report.decided = fields.count(u"decided");
    report.trueHits = fields.count(u"true");
    report.falseHits = fields.count(u"false");
    report.shadow = fields.count(u"shadow");
    report.notTried = fields.count(u"not_tried");
    report.leastDecided = fields.count(u"least_decided");
    report.isEnough = fields.flag(u"enough");
    report.isComplete = fields.flag(u"complete");
    report.inForce = fields.child<ThresholdFigures>(u"in_force", thresholdFromJson);
    report.chosen = fields.child<ThresholdFigures>(u"chosen", thresholdFromJson);
    report.table = fields.list<ThresholdFigures>(u"table", thresholdFromJson);
    report.slices = fields.list<ThresholdFigures>(u"slices", thresholdFromJson);
    report.newlyLost = fields.count(u"newly_lost");
    report.lost = fields.list<LostHit>(u"lost", lostFromJson);
    report.lostDigest = fields.text(u"lost_digest");
    return fields.finish(std::move(report));
}

Task<ScreeningLaboratory> LaboratoryApi::laboratory()
{
    return m_session.readJson({u"desk.screening_laboratory"_s, {}})
        .map(screeningLaboratoryFromJson);
}

Task<std::vector<ScreeningSettingsRow>> LaboratoryApi::versions()
{
    return m_session.read({u"desk.list_screening_settings"_s, {}}).map([](const Table& table) {
        return office::rowsOf<ScreeningSettingsRow>(
            table, settingsRowFromJson, {u"figures"_s, u"scopes"_s, u"report"_s});
    });
}

Task<std::vector<ScreeningTrialRow>> LaboratoryApi::trials()
{
    return m_session.read({u"desk.list_screening_trials"_s, {}}).map([](const Table& table) {
        return office::rowsOf<ScreeningTrialRow>(
            table, trialRowFromJson, {u"figures"_s, u"scopes"_s});
    });
}

Task<std::vector<SettingsProposal>> LaboratoryApi::proposals()
{
    return m_session
        .read(
            {u"desk.list_changes"_s, {{u"p_state"_s, u"proposed"_s}, {u"p_limit"_s, mostChanges}}})
        .map([](const Table& table) -> Result<std::vector<SettingsProposal>> {
            std::vector<SettingsProposal> found;
            for (int index = 0; index < table.rowCount(); ++index) {
                // Changes of other kinds stand in the same list.
                if (table.row(index).text(u"kind"_s) != "policy.screening_settings"_L1)
                    continue;
                auto proposal =
                    settingsProposalFromJson(office::rowObject(table, index, {u"payload"_s}));
                if (!proposal)
                    return failure(proposal.error());
                found.push_back(std::move(*proposal));
            }
            return found;
        });
}

Task<ScreeningReport> LaboratoryApi::tryThem(const ScreeningSettings& settings)
{
    return m_session
        .readJson({u"desk.try_screening_settings"_s,
            {{u"p_payload"_s, office::jsonText(settings.payload())}}})
        .map(screeningReportFromJson);
}

Task<office::Outcome> LaboratoryApi::send(const Call& command)
{
    return m_session.command(command);
}

Call LaboratoryApi::startTrial(const QString& key, const ScreeningSettings& settings)
{
    return {u"desk.start_screening_trial"_s,
        {{u"p_key"_s, key}, {u"p_payload"_s, office::jsonText(settings.payload())}}};
}

Call LaboratoryApi::stopTrial(const QString& key, const ScreeningTrialRow& seen)
{
    return {u"desk.stop_screening_trial"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version}}};
}

Call LaboratoryApi::propose(
    const QString& key, const ScreeningSettings& settings, const QString& reason)
{
    return {u"desk.propose_screening_settings"_s,
        {{u"p_key"_s, key}, {u"p_payload"_s, office::jsonText(settings.payload())},
            {u"p_reason"_s, reason}}};
}

Call LaboratoryApi::decide(const QString& key, const SettingsProposal& seen, bool approve,
    const QString& reason, const QString& lostDigest)
{
    return {u"desk.decide_screening_settings"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id.toVariant()}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, approve ? u"approve"_s : u"reject"_s}, {u"p_reason"_s, reason},
            {u"p_lost_digest"_s, lostDigest}}};
}

} // namespace purser::clients
