#pragma once

#include "core/screening/lists/listset.h"
#include "core/screening/match/namescore.h"

#include <QString>
#include <vector>

namespace purser::screening {

enum class Band : std::uint8_t {
    None,   ///< below what is kept
    Shadow, ///< kept for quality checks, no alert
    Review, ///< an alert
    Strong, ///< an alert to be looked at first
};

/// The stable name ("review").
const char* bandName(Band band);

/// One addend of a score.
struct ScorePart {
    QString code;   ///< "words", "one_word", "weak_alias", "birth_exact", "nationality", …
    QString detail; ///< what was compared: "sergei = sergey (variant)"
    double value = 0;
};

/// One listed entity that a subject may be, and why.
struct Hit {
    const ListVersion* list = nullptr; ///< lives as long as the engine's list set
    const ListedEntity* entity = nullptr;
    QString queryName; ///< the name of the subject that fits best
    ListedName listedName;
    double score = 0;
    Band band = Band::None;
    std::vector<ScorePart> parts; ///< sum to `score`
};

} // namespace purser::screening
