#pragma once

#include "core/screening/lists/listentity.h"

#include <QJsonObject>
#include <optional>

namespace purser::screening {

/// The entity of a Senzing record, or nothing when it is of no kind that is screened.
std::optional<ListedEntity> senzingEntity(const QJsonObject& record);

/// The entity of a Follow-the-Money object, or nothing when it is of no kind that is screened.
std::optional<ListedEntity> moneyEntity(const QJsonObject& object);

} // namespace purser::screening
