#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/clientwords.h"
#include "core/clients/review/clientdocument.h"
#include "core/clients/review/reviewwords.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <vector>

namespace purser::clients {

/// One field of a client's file as the caller may see it.
struct FileField {
    QString code;
    QString part; ///< "identity", "residence" …
    QString type; ///< "text", "date", "money" …
    bool isPersonal = false;
    bool isMasked = false;
    QJsonValue value; ///< null when the file says nothing
    QString source;
    QString recordedBy;
    QString verifiedBy; ///< null while nobody has
    QDateTime verified;
};

/// One line of the decision sheet.
struct ReviewCheck {
    QString code;
    Listed<ReviewLevel> level;
    QJsonObject args;
    QString source;
    QDateTime asOf;
};

/// One addend of a hit's score. The parts of a hit add up to its score.
struct HitPart {
    QString code;   ///< "words", "birth_exact", "nationality" …
    QString detail; ///< what was compared: "sergei = sergey (variant)"
    int milli = 0;  ///< thousandths; may be negative
};

Result<ReviewCheck> reviewCheckFromJson(const QJsonObject& object);

struct ScreeningHit {
    ScreeningHitId id;
    int version = 0;
    QString list;
    QString entity;
    QString name;
    Listed<HitKind> kind;
    int scoreMilli = 0;
    QString band;
    Listed<HitState> state;
    QString by; ///< who decided; null while nobody has
    QString reason;
    QString text;
    std::vector<HitPart> parts; ///< empty when the screening did not say
};

/// Of an explanation as the engine writes it: {"parts": [[code, detail, value], …]} or a list of
/// {code, detail, value}; a value is a share of one. What is not understood is left out.
std::vector<HitPart> hitPartsFromJson(const QJsonValue& explanation);

struct RatingLine {
    QString factor;
    QString category;
    int points = 0;
    QJsonObject value; ///< what it rests on: {is, unit, from, refs}; empty: there is only yes
};

struct Owner {
    QString name;
    QString kind;
    QString numerator; ///< exact share: numerator of denominator
    QString denominator;
    int levels = 0;
    bool isOver = false; ///< more than a quarter
    bool hasControl = false;
    bool isNominee = false;
};

struct DueDiligenceItem {
    QString item;
    bool isMandatory = false;
    QString doneBy; ///< null while open
    QDateTime done;
    QString text;
};

struct DuplicateCandidate {
    DuplicateId id;
    int version = 0;
    ClientId client;
    QString code;
    QString name;
    QStringList reasons;
    QString state;
};

/// What a vendor found about a document, a face or an address: the newest word on each.
struct VendorVerdict {
    qint64 id = 0;
    QString kind;   ///< "document", "face", "address"
    QString result; ///< "passed", "failed", "unclear"
    QString vendor;
    QString reference; ///< the vendor's own
    QString reason;    ///< why a person does not follow it; null while nobody said so
};

struct ApplicationEvent {
    QDateTime at;
    QString actor;
    QString kind;
    QString reason;
    QString text;
    QString rule; ///< of an automatic decision or its check; else null
    int ruleVersion = 0;
    QString vendor; ///< of what a vendor found; else null
    QString subject;
    QString result;
};

struct AllowedStep {
    Listed<ReviewStep> step;
    bool allowed = false;
    QString why; ///< the office's word for why not
};

/// One application with everything that decides it, as `desk.application_file` gives it.
struct ApplicationFile {
    ApplicationId id;
    QString reference;
    int version = 0;
    Listed<ApplicationKind> kind;
    QString cause;
    int level = 0;
    QString jurisdiction;
    Listed<ApplicationState> state;
    QString reason;
    QString reasonText;
    QString openedBy;
    QDateTime opened;
    QDateTime due; ///< invalid when no clock runs
    QString heldBy;
    bool heldByMe = false;
    QDateTime heldUntil;
    QString proposal; ///< "approve", "reject" or null
    int proposedLevel = 0;
    QString proposedBy;
    QDateTime proposed;
    QString decidedBy;
    QDateTime decided;
    QString digest; ///< of the evidence: what a decision stands for
    int people = 0; ///< a decision takes
    bool senior = false;
    bool exposed = false;

    ClientId client;
    QString clientCode;
    int clientVersion = 0;
    QString clientName;
    Listed<ClientKind> clientKind;
    QString country;
    Listed<KycState> kycState;
    int kycLevel = 0;
    int risk = 0;
    Listed<RiskBand> riskBand;
    QString partner;

    std::vector<FileField> fields;
    std::vector<ClientDocument> documents;
    std::vector<ReviewCheck> checks;
    std::vector<VendorVerdict> verdicts;
    std::vector<ScreeningHit> hits;
    std::vector<RatingLine> rating;
    QString ratingRules;
    std::vector<Owner> owners;
    std::vector<DueDiligenceItem> dueDiligence;
    std::vector<DuplicateCandidate> duplicates;
    std::vector<ApplicationEvent> events;
    std::vector<AllowedStep> steps;

    AllowedStep step(ReviewStep step) const;
};

/// Also of `desk.screening_hits`.
Result<ScreeningHit> screeningHitFromJson(const QJsonObject& object);
/// Also of `desk.risk_reasons`.
Result<RatingLine> ratingLineFromJson(const QJsonObject& object);
/// Also of `desk.client_fields`.
Result<FileField> fileFieldFromJson(const QJsonObject& object);
/// Also of `desk.client_owners`.
Result<Owner> ownerFromJson(const QJsonObject& object);
Result<ApplicationFile> applicationFileFromJson(const QJsonObject& file);

} // namespace purser::clients
