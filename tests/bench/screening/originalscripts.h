#pragma once

#include <QString>
#include <span>

namespace purser::bench {

/// A public person's name in their own script, and how a list may spell it in Latin letters.
struct ScriptPair {
    QStringView script;
    QStringView original;
    QStringView latin;
};

/// Written by hand for this measurement; none is taken from a list's original-script field.
std::span<const ScriptPair> scriptPairs();

} // namespace purser::bench
