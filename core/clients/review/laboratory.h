#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/office/officesession.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::clients {

using ScreeningSettingsId = Id<struct ScreeningSettingsTag>;
using ScreeningTrialId = Id<struct ScreeningTrialTag>;

/// A figure of screening that is policy. Scores and weights are thousandths throughout.
struct ScreeningFigure {
    QString code;  ///< "bands.review"
    int built = 0; ///< what the engine holds by itself
    int now = 0;   ///< in force
    int least = 0;
    int most = 0;
    bool needsLists = false; ///< only a trial on the lists says what another value does
};

/// Another threshold for some of what is listed.
struct ScreeningScope {
    QString list; ///< null: every list
    QString kind; ///< person, entity; null: both
    int review = 0;
    bool isWeak = false; ///< about hits that rest on an alias its publisher calls weak

    bool operator==(const ScreeningScope&) const = default;
};

/// Settings of screening, as the change `policy.screening_settings` has them.
struct ScreeningSettings {
    QString name;
    QHash<QString, int> figures; ///< by code
    std::vector<ScreeningScope> scopes;
    ScreeningTrialId trial; ///< the trial a proposal rests on; invalid: none

    QJsonObject payload() const;
};

Result<ScreeningSettings> screeningSettingsFromJson(const QJsonObject& object);

/// What the laboratory starts from.
struct ScreeningLaboratory {
    std::vector<ScreeningFigure> figures;
    std::vector<ScreeningScope> scopes;
    QStringList lists; ///< in force
    int version = 0;   ///< 0: the engine's own figures

    ScreeningSettings settings() const; ///< as they hold now
};

Result<ScreeningLaboratory> screeningLaboratoryFromJson(const QJsonObject& object);

/// A share with its 95 % interval, in hundredths of a per cent.
struct ShareInterval {
    int share = 0;
    int low = 0;
    int high = 0;
};

/// What a threshold does with what people decided.
struct ThresholdFigures {
    int review = 0;
    int alertsMonth = 0; ///< in tenths
    int trueKept = 0;
    int trueLost = 0;
    int falseKept = 0;
    int falseSaved = 0;
    std::optional<ShareInterval> precision;
    std::optional<ShareInterval> recall;
    QString by;    ///< of a slice: script, list
    QString value; ///< of a slice: its script or list
};

/// A hit that a person called true and that would be no alert.
struct LostHit {
    ClientId client;
    QString code;
    QString name;
    QString entity;
    QString list;
    int before = 0;
    int after = 0;
    bool isNew = false; ///< it is an alert today
    QString by;
};

/// What settings would have done.
struct ScreeningReport {
    int decided = 0;
    int trueHits = 0;
    int falseHits = 0;
    int shadow = 0;   ///< below the alerts of today, nobody decided them
    int notTried = 0; ///< decided, and not on the lists any more
    int leastDecided = 0;
    bool isEnough = false;
    bool isComplete = false; ///< false: hits nobody kept could come up
    ThresholdFigures inForce;
    ThresholdFigures chosen;
    std::vector<ThresholdFigures> table;
    std::vector<ThresholdFigures> slices;
    int newlyLost = 0;
    std::vector<LostHit> lost; ///< not all when there are many
    QString lostDigest;        ///< of those newly lost
};

Result<ScreeningReport> screeningReportFromJson(const QJsonObject& object);

/// A version of the settings and what it was decided on.
struct ScreeningSettingsRow {
    ScreeningSettingsId id;
    int version = 0;
    bool isNewest = false;
    ScreeningSettings settings;
    int decided = 0;
    int newlyLost = 0;
    ThresholdFigures chosen;
    QString reason;
    QString decisionReason;
    QString proposedBy;
    QString activatedBy;
    QDateTime activated;
    int runs = 0;
};

/// Settings tried by the screening service on the lists in force.
struct ScreeningTrialRow {
    ScreeningTrialId id;
    int version = 0;
    ScreeningSettings settings;
    QString state; ///< waiting, running, done, stopped
    int subjects = 0;
    int tried = 0;
    int found = 0;
    bool fits = false; ///< a proposal may rest on it
    QString askedBy;
    QDateTime asked;
    QDateTime ended;
};

/// Proposed settings.
struct SettingsProposal {
    ChangeRequestId id;
    ScreeningSettings settings;
    QString reason;
    QString proposedBy;
    QDateTime proposed;
    bool isDecidable = false; ///< by the person asking
    int version = 0;
};

/// The functions of the laboratory of screening, typed.
class LaboratoryApi
{
public:
    explicit LaboratoryApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<ScreeningLaboratory> laboratory();
    office::Task<std::vector<ScreeningSettingsRow>> versions();
    office::Task<std::vector<ScreeningTrialRow>> trials();
    office::Task<std::vector<SettingsProposal>> proposals();
    /// Changes nothing; on the record.
    office::Task<ScreeningReport> tryThem(const ScreeningSettings& settings);

    office::Task<office::Outcome> send(const office::Call& command);

    static office::Call startTrial(const QString& key, const ScreeningSettings& settings);
    static office::Call stopTrial(const QString& key, const ScreeningTrialRow& seen);
    static office::Call propose(
        const QString& key, const ScreeningSettings& settings, const QString& reason);
    /// @param lostDigest  of the report the person was shown
    static office::Call decide(const QString& key, const SettingsProposal& seen, bool approve,
        const QString& reason, const QString& lostDigest);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::ScreeningSettingsRow)
Q_DECLARE_METATYPE(purser::clients::ScreeningTrialRow)
Q_DECLARE_METATYPE(purser::clients::SettingsProposal)
