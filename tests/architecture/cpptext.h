#pragma once

#include "tests/architecture/sourcefile.h"

namespace purser::architecture {

/// C++ source with comments and raw strings blanked, and, with `Strings::Blank`, ordinary strings
/// too. Line breaks stay, so that line numbers still hold.
enum class Strings { Keep, Blank };
QString codeOf(const QString& text, Strings strings);

struct Include {
    QString path;
    bool quoted = false; ///< "…" rather than <…>
    qsizetype line = 0;
};

QList<Include> includesOf(const QString& text);

} // namespace purser::architecture
