#pragma once

#include "core/screening/match/engine.h"

#include <QString>
#include <initializer_list>
#include <memory>
#include <vector>

namespace purser::screening {

ListedEntity person(const QString& id, std::initializer_list<QString> names);
ListedEntity company(const QString& id, std::initializer_list<QString> names);

/// A list of the entities, as if read from a file.
std::shared_ptr<const ListVersion> listOf(
    std::vector<ListedEntity> entities, const QString& name = QStringLiteral("test"));
std::shared_ptr<const ListSet> setOf(std::vector<ListedEntity> entities);

Subject personCalled(const QString& name);

/// From this score on somebody looks at a hit.
inline const double reviewBand = EngineConfig{}.bands.review;

/// The score of two names, as `screen-pairs` gives it.
double pairScore(const QString& first, const QString& second, EntityKind kind = EntityKind::Person);

/// The score the only entity gets, 0 when it is no hit at all.
double listedScore(const QString& asked, const ListedEntity& listed);

} // namespace purser::screening
