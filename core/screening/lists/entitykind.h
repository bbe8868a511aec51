#pragma once

#include <cstdint>

namespace purser::screening {

/// What kind of thing is listed, or asked about.
enum class EntityKind : std::uint8_t {
    Unknown, ///< the caller does not know: compared with every kind
    Person,
    Organisation,
    Vessel,
    Aircraft,
};

/// The stable name ("person").
const char* entityKindName(EntityKind kind);

} // namespace purser::screening
