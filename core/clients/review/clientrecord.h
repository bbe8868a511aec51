#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/review/applicationfile.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <vector>

namespace purser::clients {

struct Consent {
    QString kind;
    bool isGiven = false;
    QString edition; ///< of the text the client saw
    QDateTime at;
};

struct ContactEntry {
    QString kind;      ///< "call", "mail" …
    QString direction; ///< "in", "out"
    QDateTime at;
    QString summary;
    QString by;
};

struct TaxCertificate {
    bool isUsPerson = false;
    QJsonArray residences; ///< [{country, tin or no_tin}]
    QDate signedOn;
};

/// A client's file as `desk.client_fields` gives it.
struct ClientRecord {
    ClientId client;
    int version = 0;
    QString kind; ///< "person", "entity"
    std::vector<FileField> fields;
    QStringList tags;
    std::vector<Consent> consents;
    std::vector<ContactEntry> contacts;
    std::optional<TaxCertificate> tax;
    QStringList
        revealPurposes; ///< for which the reader may see a masked field; codes of the office
};

/// One edition of a field, as `desk.field_history` gives it.
struct FieldEdition {
    int edition = 0;
    QJsonValue value;
    QString source;
    QString recordedBy;
    QDateTime recorded;
    QString verifiedBy;
    QDateTime verified;
};

struct TestTaken {
    qint64 id = 0;
    bool passed = false;
    int points = 0;
    QDateTime taken;
    QDateTime coolingUntil; ///< invalid after a passed test
    QDateTime accepted;     ///< the warning; invalid while it was not
    QStringList changed;    ///< answers that differ from the test before
};

/// A test of the past asked and counted again, as `desk.replay_appropriateness` gives it.
struct TestReplay {
    struct Question {
        QString code;
        QString text;   ///< as it was asked
        QString answer; ///< null: not answered
        int points = 0;
        bool isChanged = false; ///< another answer than in the test before
    };

    int edition = 0; ///< of the questionnaire
    int passPoints = 0;
    int points = 0;         ///< counted again
    int recordedPoints = 0; ///< written down then
    QString outcome;        ///< written down then: "pass", "fail"
    QString givenOutcome;   ///< what that edition gives
    QDateTime taken;
    QString warning;    ///< as the client was shown it after failing; else null
    QDateTime accepted; ///< when they accepted it; else invalid
    std::vector<Question> questions;

    bool isSame() const { return points == recordedPoints && outcome == givenOutcome; }
};

/// A category of a client or a rating set by hand, proposed by one and decided by another.
struct Proposal {
    qint64 id = 0;
    int version = 0;
    QString what;  ///< "professional"; of a rating its figure
    QString why;   ///< evidence or reason and text
    QString state; ///< "proposed", "active", "refused" …
    QString proposedBy;
    bool isMine = false;
    QString decidedBy;
    QDate until; ///< invalid: no end

    bool waits() const { return state == QStringLiteral("proposed"); }
};

struct Party {
    qint64 id = 0;
    QString kind; ///< "person", "entity"
    QString name;
    QString country;
    bool isSelf = false; ///< the client itself
};

/// A letter the office wrote to a client, and what became of it.
struct ClientLetter {
    /// A document it asked for once more.
    struct Document {
        QString type;
        int side = 1;
        QString reason; ///< code
    };

    qint64 id = 0;
    int version = 0;
    QDateTime written;
    QString code; ///< what it is about: "request", "approved" …
    QString language;
    QString subject;
    QString state; ///< "queued", "sent", "refused", "failed"
    QString to;    ///< masked; null before the first attempt
    int tries = 0;
    QString problem;       ///< why the last attempt came to nothing; null when it did not
    int replyCode = 0;     ///< of the mail server; 0: it gave none
    QDateTime ended;       ///< invalid while it waits
    bool mayAgain = false; ///< the caller may have it sent again
    std::vector<Document> documents;

    bool isStuck() const
    {
        return state == QStringLiteral("refused") || state == QStringLiteral("failed");
    }
};

/// What stands in a file besides its fields, as `desk.client_standing` gives it.
struct ClientStanding {
    std::vector<TestTaken> tests; ///< newest first
    std::vector<Proposal> categories;
    std::vector<Proposal> overrides;
    std::vector<ClientLetter> letters; ///< newest first
    std::vector<Party> parties;

    QString partyName(qint64 id) const;
};

struct Share {
    qint64 owner = 0;
    qint64 owned = 0;
    QString numerator;
    QString denominator;
};

/// The owners of a company as `desk.client_owners` gives them.
struct Ownership {
    bool isKnown = false; ///< three quarters of the shares are named
    bool isTooMuch = false;
    bool hasCycle = false;
    QStringList unverified; ///< companies that may hide somebody above a quarter
    double unnamedPercent =
        0; ///< of the client, that nobody named may hold, also beyond six levels
    std::vector<Owner> owners;
    std::vector<Share> shares;
};

/// The clock of a deferred verification, as `desk.deferred_verification` gives it.
struct DeferredClock {
    QString state;
    QDateTime started;
    QDateTime deadline;
    QString capMinor;  ///< of the reference currency
    QString usedMinor; ///< of it, deposited
};

/// A masked field in clear, as `desk.reveal_field` gives it.
struct RevealedField {
    QString code;
    QJsonValue value;
    std::chrono::seconds shown{0}; ///< so long, then masked again
};

Result<RevealedField> revealedFieldFromJson(const QJsonObject& object);
Result<ClientRecord> clientRecordFromJson(const QJsonObject& object);
Result<FieldEdition> fieldEditionFromJson(const QJsonObject& object);
Result<ClientStanding> clientStandingFromJson(const QJsonObject& object);
Result<TestReplay> testReplayFromJson(const QJsonObject& object);
Result<Ownership> ownershipFromJson(const QJsonObject& object);
Result<DeferredClock> deferredClockFromJson(const QJsonObject& object);

} // namespace purser::clients
