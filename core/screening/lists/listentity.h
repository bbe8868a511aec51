#pragma once

#include "core/screening/lists/birthdate.h"
#include "core/screening/lists/entitykind.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace purser::screening {

enum class NameStrength : std::uint8_t {
    Primary, ///< the name the publisher lists the entity by
    Strong,  ///< an alias as good as that
    Weak,    ///< an alias its publisher calls weak, low quality or a nickname
};

/// The stable name ("weak").
const char* nameStrengthName(NameStrength strength);

enum class Gender : std::uint8_t { Unknown, Male, Female };

/// "male", "M", "female", "F" in any case; anything else is unknown.
Gender genderOf(const QString& text);

struct ListedName {
    QString text;
    NameStrength strength = NameStrength::Primary;
    bool operator==(const ListedName&) const = default;
};

/// A document, registration or tax number.
struct Identifier {
    QString type;    ///< as the publisher calls it ("Passport")
    QString value;   ///< as printed
    QString country; ///< ISO 3166 alpha-2, or empty
    bool operator==(const Identifier&) const = default;
};

struct Wallet {
    QString currency; ///< as the publisher calls it ("XBT")
    QString address;
    bool operator==(const Wallet&) const = default;
};

/// One entity of one list, as its publisher gives it.
struct ListedEntity {
    QString id; ///< the publisher's: OFAC ent_num, UN DATAID, EU logicalId, UK unique id
    EntityKind kind = EntityKind::Unknown;
    std::vector<ListedName> names;
    std::vector<BirthDate> births;
    QStringList birthPlaces;
    QStringList nationalities; ///< ISO 3166 alpha-2 where known, else as given
    QStringList countries;     ///< of addresses
    Gender gender = Gender::Unknown;
    std::vector<Identifier> identifiers;
    std::vector<Wallet> wallets;
    QStringList programs;
    QString remarks; ///< as given
    bool operator==(const ListedEntity&) const = default;
};

} // namespace purser::screening
