#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `import applications FILE`: enters applicants out of another system's CSV or JSON file, by the
/// same way as at the desk. The same file again enters nobody twice.
class ImportApplicationsCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
