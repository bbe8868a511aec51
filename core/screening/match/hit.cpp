#include "core/screening/match/hit.h"

namespace purser::screening {

const char* bandName(Band band)
{
    switch (band) {
    case Band::Strong: return "strong";
    case Band::Review: return "review";
    case Band::Shadow: return "shadow";
    case Band::None: break;
    }
    return "none";
}

} // namespace purser::screening
