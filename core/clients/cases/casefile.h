#pragma once

#include "core/base/id.h"
#include "core/base/listed.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace purser {
/// A case of compliance.
using CaseId = Id<struct CaseTag>;
} // namespace purser

namespace purser::clients {

enum class CaseState {
    Unknown,
    Open,
    Investigating,
    WaitingClient,
    WaitingInternal,
    Proposed,
    Returned,
    Approved,
    Joined
};
std::span<const ListedWord<CaseState>> listedWords(CaseState);

/// A case as `desk.list_cases` gives it.
struct CaseRow {
    CaseId id;
    QString code;
    int version = 0;
    QString kind; ///< "aml", as policy has them
    Listed<CaseState> state;
    QString title;
    ClientId client;
    QString clientCode;
    QString clientName;
    QString clientStatus;
    QString riskBand;
    QString holder; ///< name; empty: nobody
    bool isMine = false;
    QString openedBy;
    QDateTime opened;
    QDateTime due;
    bool isLate = false;
    bool isClockStopped = false;
    QDate snoozedUntil; ///< invalid: not put off
    QString outcome;    ///< proposed or decided; empty before
    QDate until;
    QString proposedBy;
    bool isOwnProposal = false;
    QString decidedBy;
    QDateTime decided;
    int links = 0;

    bool isClosed() const { return state == CaseState::Approved || state == CaseState::Joined; }
};

/// How a case can end, by policy.
struct CaseOutcome {
    QString code;
    bool restricts = false;  ///< the client, when it is approved
    bool needsUntil = false; ///< a day on which somebody looks again
};

struct CaseCounts {
    int open = 0;
    int mine = 0;
    int due = 0;
    int snoozed = 0;
    int proposed = 0;
    int toDecide = 0; ///< by the person asking
};

struct CaseList {
    std::vector<CaseRow> cases;
    CaseCounts counts;
    QStringList kinds;
    bool mayWork = false;
    bool mayDecide = false;
};

/// Something of the client that a case names or could name, as it stands now.
struct CaseLink {
    QString kind; ///< hit, payment, application, chargeback, document
    qint64 id = 0;
    QJsonObject facts; ///< what the kind has: reference, amount, state, name, list …
    QString by;        ///< who named it; empty of what is not named yet
    QDateTime at;
    ApplicationId application; ///< in which a hit or document is looked at
};

/// A line of a case.
struct CaseEntry {
    QDateTime at;
    QString actor; ///< empty: the office itself
    QString kind;
    QString text;
    QJsonObject args;
};

/// One case, as `desk.get_case` gives it. The digest stands for everything it rests on.
struct CaseFile {
    CaseRow row;
    QString digest;
    QString proposalText;
    QString decisionText;
    QStringList actions; ///< what the person asking may do now
    std::vector<CaseLink> links;
    std::vector<CaseEntry> history; ///< oldest first
    std::vector<CaseOutcome> outcomes;
    QString evidenceSha256; ///< of what was kept at the decision; empty before

    bool allows(const QString& action) const { return actions.contains(action); }
};

Result<CaseRow> caseRowFromJson(const QJsonObject& object);
Result<CaseList> caseListFromJson(const QJsonObject& object);
Result<CaseFile> caseFileFromJson(const QJsonObject& object);
Result<std::vector<CaseLink>> caseCandidatesFromJson(const QJsonObject& object);

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::CaseRow)
