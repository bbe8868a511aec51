#pragma once

#include "core/base/result.h"
#include "core/screening/lists/listentity.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::screening {

/// Who or what is screened. Only the name is needed; what is missing never counts against anyone.
struct Subject {
    QString name;
    QStringList otherNames; ///< former names, original script; each is screened like the name
    EntityKind kind = EntityKind::Unknown;
    std::optional<BirthDate> birth;
    QString birthPlace;
    QStringList nationalities; ///< ISO alpha-2
    QStringList countries;     ///< of residence, birth or creation, ISO alpha-2
    Gender gender = Gender::Unknown;
    std::vector<Identifier> identifiers;
    QStringList wallets;

    /// Canonical JSON: fixed member order, nothing left out but countries where there are none, as
    /// in certificates made before they were compared. What a certificate keeps.
    QByteArray canonical() const;
    /// What canonical() wrote. Errors: `Parse` {what: subject}.
    static Result<Subject> fromCanonical(const QJsonObject& object);
};

} // namespace purser::screening
