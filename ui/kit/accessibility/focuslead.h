#pragma once

class QWidget;

namespace purser::kit {

/// Makes `target`, inside of `container`, take the keyboard whenever `container` is given it; a later
/// call names another. A focus proxy would do that too, but Qt 6 then stops at the container itself
/// when Tab comes by: it skips what stands before the target, and gets stuck where the target is hidden
/// or off.
void leadFocus(QWidget& container, QWidget& target);

} // namespace purser::kit
