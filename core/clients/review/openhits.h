#pragma once

#include "core/base/id.h"
#include "core/base/listed.h"
#include "core/base/result.h"
#include "core/clients/review/applicationfile.h"
#include "core/office/officesession.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <vector>

namespace purser::clients {

/// A hit of screening that waits for a decision, as `desk.list_hits` gives it.
struct OpenHit {
    ScreeningHitId id;
    int version = 0;
    ClientId client;
    QString code;    ///< of the client
    QString subject; ///< who was compared: the client, or a party behind
    bool isParty = false;
    QString list;
    QString entity; ///< the publisher's id
    QString name;   ///< listed
    Listed<HitKind> kind;
    QString band; ///< strong, possible
    Listed<HitState> state;
    int scoreMilli = 0;
    int risk = 0; ///< of the client
    QString digest;
    QDateTime found;
    bool takesTwo = false;       ///< found false by two people
    int alike = 0;               ///< hits of the same listed entity that wait, this one with them
    int skips = 0;               ///< how often it was handed on without a decision
    bool isSkippedToday = false; ///< by who asks
    QString heldBy;              ///< who was handed it; null: nobody
    QDateTime heldSince;
    bool isHeldByMe = false;
    QDate againOn; ///< put off to this day; invalid: not
    std::vector<HitPart> parts;
};

/// Whether one decision could be about a hit too.
struct HitPrecheck {
    ScreeningHitId id;
    int version = 0;
    QString subject;
    QString name;
    QString list;
    int scoreMilli = 0;
    QString digest;
    QString problem; ///< what keeps it out; null: nothing
};

struct HitsPrecheck {
    std::vector<HitPrecheck> rows;
    int most = 0; ///< hits that one decision may be about

    std::vector<HitPrecheck> ready() const;
};

Result<OpenHit> openHitFromJson(const QJsonObject& row);
Result<HitsPrecheck> hitsPrecheckFromJson(const QJsonObject& object);

/// The functions about many hits, typed.
class OpenHitsApi
{
public:
    explicit OpenHitsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<std::vector<OpenHit>> hits();
    /// Those of the same listed entity, as many as one decision may be about.
    office::Task<std::vector<OpenHit>> hitsLike(const OpenHit& hit);
    /// Changes nothing.
    office::Task<HitsPrecheck> precheck(const std::vector<OpenHit>& hits);
    office::Task<office::Outcome> send(const office::Call& command);

    /// About one hit, as it was seen.
    /// @param againOn  with Pending, or Inconclusive: the day to be told of it again
    static office::Call say(const QString& key, const OpenHit& seen, HitOutcome outcome,
        const QString& reason, const QString& text, const QDate& againOn = {});
    /// Takes it, over from whoever has it with a reason, or gives it back.
    static office::Call hold(
        const QString& key, const OpenHit& seen, bool take, const QString& reason);
    /// @param outcome  False or Inconclusive
    static office::Call decide(const QString& key, const std::vector<HitPrecheck>& hits,
        HitOutcome outcome, const QString& reason, const QString& text);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::OpenHit)
