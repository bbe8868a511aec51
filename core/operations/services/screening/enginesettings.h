#pragma once

#include "core/base/result.h"
#include "core/screening/match/engineconfig.h"

#include <QJsonObject>

namespace purser::operations {

/// The figures of the engine as the office sets them: {"figures": {code: thousandths}, "scopes":
/// [{"list", "kind", "review_milli", "weak"}]}; what is not named stays the engine's own.
/// Errors: `Parse` {field} for a figure this engine does not have: going by others than people
/// decided would be worse than not to screen.
Result<screening::EngineConfig> engineConfigFrom(const QJsonObject& settings);

} // namespace purser::operations
