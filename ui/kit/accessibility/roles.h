#pragma once

namespace purser::kit {

/// Tells assistive programs what the kit's own widgets are: a strip of tabs, a list, a button. Qt
/// knows its own widgets only, and would call these a client area. Once per program; the theme does it.
void installAccessibleRoles();

} // namespace purser::kit
