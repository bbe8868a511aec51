#pragma once

#include "app/office/clientimport.h"
#include "app/office/exitcode.h"
#include "app/office/options.h"
#include "app/office/output.h"

namespace purser::tool {

/// What every import asks for beside its file and mapping.
void addImportOptions(Options& options);
/// The choices made by those options; the source is the file's name unless it is said.
ImportChoices importChoices(const Options& options);

/// A file to take over from. Errors: Io, Parse (args `what` too_large).
Result<QByteArray> readImportFile(const QString& path);

/// Says what became of the rows, and whether anything was changed.
ExitCode reportImport(const ImportOutcome& outcome, const ImportChoices& choices, Output& output);

} // namespace purser::tool
