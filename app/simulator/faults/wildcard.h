#pragma once

#include <QStringView>

namespace purser::simulator {

/// True when `text` fits `pattern`, in which '*' stands for any run of characters. Case-sensitive.
bool wildcardMatches(QStringView pattern, QStringView text);

} // namespace purser::simulator
