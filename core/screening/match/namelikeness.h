#pragma once

#include "core/screening/match/engine.h"

namespace purser::screening {

/// How like a name is to another, 0 to 1, by the rules and the rarity of words of an engine: for
/// two names at hand, of which none is listed. As of persons or as of companies, whichever fits
/// better.
double nameLikeness(const Engine& engine, const QString& name, const QString& other);

} // namespace purser::screening
