#pragma once

#include <QString>
#include <vector>

namespace purser::bench {

/// A name as clerks, forms and evaders write it, and what was done to it.
struct TreatedName {
    QString text;
    QString treatment; ///< "swapped_letters", "missing_letter", …
};

/// One name with each treatment that it can bear; always the same for the same name.
std::vector<TreatedName> treated(const QString& name);

} // namespace purser::bench
