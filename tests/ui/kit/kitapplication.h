#pragma once

#include "ui/kit/theme/theme.h"

namespace purser::tests {

/// The theme of the test program's application, made when first asked for; light to begin with.
kit::Theme& kitTheme();

/// Lets the event loop run until `condition` holds; false after five seconds.
bool eventually(const std::function<bool()>& condition);

/// Shows the widget and waits until it can take the keyboard.
bool showActive(QWidget& widget);

} // namespace purser::tests
