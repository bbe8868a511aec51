#pragma once

class QWidget;

namespace purser::kit {
class ActionRegistry;
}

namespace purser::shell {

/// The actions that show every key (F1) and change them, over whichever window is at work; `window`
/// when none is.
void addKeyActions(kit::ActionRegistry& actions, QWidget& window);

} // namespace purser::shell
