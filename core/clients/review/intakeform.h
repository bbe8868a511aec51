#pragma once

#include "core/base/currency.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace purser::clients {

/// A field that a client's file has room for.
struct FieldSpec {
    QString code;
    QString clientKind; ///< "person", "entity" or "both"
    QString part;       ///< "identity", "residence" …
    QString type;       ///< "text", "date", "country", "flag", "money", "choice" or "list"
    QStringList choices;
    bool isPersonal = false;
    QString law;
};

struct DocumentSpec {
    QString code;
    QString clientKind;
    QString proves;
    QStringList purposes; ///< all it proves, the first is `proves`
    int sides = 1;
    bool needsNumber = false;
    bool needsExpiry = false;
    bool hasZone = false; ///< a machine readable one
    int ageMonths = 0;    ///< 0: may be of any age
};

struct Requirement {
    QString clientKind;
    QString jurisdiction; ///< "*": any
    QString riskBand;     ///< "*": any
    int level = 1;
    QString what; ///< "field", "document", "consent", "test" or "edd"
    QString code;
};

struct TestAnswer {
    QString code;
    QString text;
    QHash<QString, QString> texts; ///< by language

    /// In that language, or as the office wrote it first.
    QString in(const QString& language) const { return texts.value(language, text); }
};

/// A question of the appropriateness test in force, in the words the office asks it.
struct TestQuestion {
    QString code;
    QString text;
    QHash<QString, QString> texts; ///< by language
    std::vector<TestAnswer> answers;

    QString in(const QString& language) const { return texts.value(language, text); }
};

/// What a client's file asks and allows, as `desk.intake_form` gives it.
struct IntakeForm {
    std::vector<FieldSpec> fields;
    std::vector<Requirement> requirements;
    std::vector<DocumentSpec> documents;
    QStringList countries;
    std::vector<Currency> currencies;
    QStringList tags;
    QString jurisdiction; ///< where nothing else is known
    std::vector<TestQuestion> questions;
    int testEdition = 0; ///< of these questions; 0: none are in force

    std::vector<FieldSpec> fieldsFor(const QString& clientKind) const;
    std::vector<DocumentSpec> documentsFor(const QString& clientKind) const;
    const DocumentSpec* document(const QString& code) const;
    /// Fields without which nobody reaches that level there, whatever their risk.
    QStringList needed(const QString& clientKind, const QString& jurisdiction, int level) const;
};

Result<IntakeForm> intakeFormFromJson(const QJsonObject& form);

/// A client who may be the applicant whose fields are being typed.
struct LikelyClient {
    qint64 client = 0;
    QString code;
    QString name;
    QStringList reasons;
};

/// What a machine readable zone says, as `desk.read_travel_zone` gives it.
struct TravelZone {
    bool isGood = false;
    bool isReadable = false; ///< false: it has not the form of one
    QString issuer;
    QString number;
    QString expiresOn; ///< ISO date
    QString givenNames;
    QString familyName;
    QString birthDate; ///< ISO date
};

Result<LikelyClient> likelyClientFromJson(const QJsonObject& object);
Result<TravelZone> travelZoneFromJson(const QJsonObject& object);

} // namespace purser::clients
