#pragma once

#include "core/screening/lists/entitykind.h"
#include "core/screening/lists/listentity.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace purser::screening {

/// How near two single words have to be, and what nearness is worth.
struct TokenRules {
    double steepness = 1.1; ///< similarity lost per sound of difference, over the word's length
    double leastSimilarity = 0.62; ///< below it two words are simply different
    double firstSound = 0.30;      ///< extra difference when the first sounds differ
    double slip = 0.8;             ///< difference of one wrong, missing, doubled or swapped letter
    double otherName = 0.80;       ///< factor where both are known names, and not the same
    double sameSounds = 0.97;      ///< other letters, same sounds (Klark, Clark)
    double variant = 0.97;         ///< spellings of one name (Mohamed, Mehmet)
    double shortForm = 0.85;       ///< nicknames and foreign forms (Bill, William)
    double initial = 0.70;         ///< N. for Nursultan
    double foreignScript = 0.96;   ///< factor where a script's romanisation is not unique
    double sameLegalClass = 0.90;  ///< Ltd, GmbH
};

/// What a word weighs beside a rare name, which weighs 1.
struct RoleWeights {
    double initial = 0.45;
    double number = 0.60;
    double particle = 0.12;
    double title = 0.10;
    double patronymic = 0.60; ///< factor for a father's name
    double legalForm = 0.20;
    double generic = 0.45;
    double filler = 0.05;
    double mostCommon = 0.35;  ///< a name that everybody on the list bears
    double knownShare = 0.003; ///< share of bearers assumed of a name in the table of variants
};

/// How a name's parts add up.
struct NameRules {
    double conflict = 1.45;     ///< weight of words that stand against each other
    double extraInQuery = 0.42; ///< weight of words only the person asked about has
    double extraInList = 0.35;  ///< weight of words only the list has
    double commonness = 0.4;    ///< how much heavier differences weigh when what agrees is common
    double power = 1.4;         ///< similarities are raised to it: near misses count for less
    double inexact = 0.4;       ///< weight of what paired words lack to be the same
    double loneWord = 0.72;     ///< factor when one word agrees and others are left
    double initialism = 0.85;   ///< PLA for People's Liberation Army
    double together = 0.94;     ///< the same letters in a row, parted elsewhere
    double togetherSlip = 0.80; ///< the same with one letter wrong
    double unsaidKind = 0.85; ///< factor where nobody said what is asked about, nothing in its name
                              ///< sounds like a company, and a company or ship is listed
    double weakAlias = 0.90;  ///< factor for an alias its publisher calls weak
};

/// What else is known of both; added to the score of the name. Missing data never counts.
struct QualifierRules {
    double birthExact = 0.05;
    double birthSwapped = -0.05;  ///< day and month exchanged
    double birthNear = -0.12;     ///< 2 to 10 years apart, or another day of the year
    double birthFar = -0.25;      ///< more than 10 years apart
    double birthOtherDay = -0.10; ///< same year, both days known, another day
    double nationality = -0.10;
    double gender = -0.10;
    double birthPlace = 0.03;
    double otherDocument = -0.20; ///< same kind of document of the same country, other number
};

/// Where a score counts.
struct Bands {
    double strong = 0.92;
    double review = 0.72;
    double shadow = 0.65; ///< stored, never shown as an alert
};

/// Another threshold for some of what is listed; the most specific counts: list and kind, list,
/// kind. For who is found by a weak alias alone one about weak aliases comes before all others.
struct ReviewScope {
    QString list;                   ///< empty: every list
    std::optional<bool> arePersons; ///< persons, or everybody else; none: both
    double review = 0;
    bool areWeak = false; ///< about hits that rest on an alias its publisher calls weak
};

/// Everything that decides a score. A change of any figure is a new version.
struct EngineConfig {
    QString version = QStringLiteral("3");
    TokenRules token;
    RoleWeights role;
    NameRules name;
    QualifierRules qualifier;
    Bands bands;
    std::vector<ReviewScope> scopes;

    /// From which score on a hit of that list and kind is an alert.
    /// @param strength  of the listed name that it rests on
    double reviewOf(
        const QString& list, EntityKind kind, NameStrength strength = NameStrength::Strong) const;
    /// The lowest threshold of any list and kind.
    double leastReview() const;
    /// All figures by name, in a fixed order; `digest()` stands on it.
    std::vector<std::pair<const char*, double*>> figures();
    std::vector<std::pair<const char*, double>> figures() const;
    /// Canonical JSON of version, figures and scopes.
    QByteArray canonical() const;
    /// What canonical() made; nothing where a figure is missing or unknown.
    static std::optional<EngineConfig> fromCanonical(const QJsonObject& object);
    /// SHA-256 of canonical(), hex.
    QByteArray digest() const;
};

} // namespace purser::screening
