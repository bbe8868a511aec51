#pragma once

#include "core/screening/match/engineconfig.h"
#include "core/screening/match/hit.h"
#include "core/screening/match/subject.h"

namespace purser::screening {

/// What birth date, birth place, nationality, gender and documents say for or against the entity;
/// nothing for what either side does not tell.
std::vector<ScorePart> qualifiersOf(
    const Subject& subject, const ListedEntity& entity, const QualifierRules& rules);

/// A document number as it is compared: letters and figures only, capitals.
QString comparableNumber(const QString& number);
/// A wallet address as it is compared: hexadecimal ones without regard to case.
QString comparableWallet(const QString& address);

} // namespace purser::screening
