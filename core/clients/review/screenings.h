#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/review/applicationfile.h"
#include "core/office/officesession.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace purser::clients {

using ScreeningRunId = Id<struct ScreeningRunTag>;

/// One screening of a client, or of a party behind one.
struct ScreeningRun {
    ScreeningRunId id;
    QDateTime at;
    QString trigger; ///< "application", "change", "list" …
    QString engine;
    QString party; ///< who was compared; null: the client
    int hits = 0;  ///< with those below the alerts
    bool isStanding = false;
    bool hasSameData = false; ///< what was compared is what the file says today
    QString certificate;      ///< its digest; null when there is none
};

/// A hit that is kept, whether anybody has to look at it or not.
struct KeptHit {
    ScreeningHit hit;
    ScreeningRunId run;
    bool isStanding = false;
    /// Why nobody is asked about it: "below", "false", "superseded", "confirmed"; null: it waits.
    QString quiet;
    int thresholdMilli = 0;         ///< from which score on it would be an alert
    bool isThresholdOfWeak = false; ///< that threshold is one of weak aliases
    QDateTime decided;              ///< invalid while nobody has
    QDate holdsUntil;               ///< of a hit found false
};

/// What screenings of one client found, as `desk.screening_hits` gives it.
struct ClientScreenings {
    std::vector<ScreeningRun> runs; ///< newest first
    std::vector<KeptHit> hits;      ///< standing first, then by score

    /// Null when there is none.
    const ScreeningRun* run(ScreeningRunId id) const;
};

/// The proof of a screening, byte by byte.
struct ScreeningProof {
    ScreeningRunId run;
    QDateTime at;
    QString digest;
    QByteArray content; ///< what `purser-office screening verify` takes
};

/// A list in force.
struct ListInForce {
    QString name;
    QString source;
    QString digest;
    QString published;
    int entities = 0;
    int names = 0;
    QDateTime inForce;
    QDateTime lastSeen; ///< when the service last found it unchanged
};

/// How screening itself is doing, as `desk.screening_status` gives it.
struct ScreeningStatus {
    struct BookRun {
        QString state; ///< "running", "done", "replaced"
        QString cause; ///< "list", "engine", "settings"
        int screened = 0;
        int subjects = 0;
        int added = 0; ///< alerts
        int gone = 0;
        int changed = 0;
        QDateTime started;
        QDateTime ended;
    };
    struct SelfTest {
        QDateTime at;
        qint64 checked = 0;
        qint64 found = 0;
        bool isWhole() const { return checked > 0 && found == checked; }
    };

    std::vector<ListInForce> lists;
    std::optional<BookRun> book;
    std::optional<SelfTest> selfTest;
};

Result<ClientScreenings> clientScreeningsFromJson(const QJsonObject& object);
Result<ScreeningProof> screeningProofFromJson(const QJsonObject& object);
Result<ScreeningStatus> screeningStatusFromJson(const QJsonObject& object);

/// What screening found and how it is doing, typed. Reading a client leaves an audit record.
class ScreeningsApi
{
public:
    explicit ScreeningsApi(office::OfficeSession& session) : m_session(session) {}

    /// @param all  also what is below the alerts, and what earlier screenings said
    office::Task<ClientScreenings> ofClient(ClientId client, bool all);
    office::Task<ScreeningProof> proof(ScreeningRunId run);
    office::Task<ScreeningStatus> status();

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients
