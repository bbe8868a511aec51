#pragma once

#include "tests/architecture/sourcefile.h"

namespace purser::architecture {

/// A command of a CMakeLists.txt with its words.
struct CMakeCommand {
    QString name;
    QStringList arguments;
    qsizetype line = 0;

    /// The words after a keyword such as LINKS, up to the next keyword in capitals.
    QStringList after(const QString& keyword) const;
};

QList<CMakeCommand> cmakeCommands(const QString& text);

} // namespace purser::architecture
