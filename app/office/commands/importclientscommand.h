#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `import clients FILE`: takes over clients from another system's CSV file, as a member of staff
/// who may (operations). All of the file or nothing of it, unless --partial; the same file again
/// changes nothing.
class ImportClientsCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
