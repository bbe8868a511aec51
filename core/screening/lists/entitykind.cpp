#include "core/screening/lists/entitykind.h"

namespace purser::screening {

const char* entityKindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return "person";
    case EntityKind::Organisation: return "organisation";
    case EntityKind::Vessel: return "vessel";
    case EntityKind::Aircraft: return "aircraft";
    case EntityKind::Unknown: break;
    }
    return "unknown";
}

} // namespace purser::screening
