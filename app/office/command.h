#pragma once

#include "app/office/exitcode.h"
#include "app/office/options.h"
#include "app/office/output.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace purser::tool {

/// One thing `purser-office` can do.
class Command
{
public:
    virtual ~Command() = default;

    /// {"staff", "create"}
    virtual QStringList words() const = 0;
    /// One line of the overview.
    virtual QString summary() const = 0;
    virtual void addOptions(Options& options) const = 0;
    /// A failure is printed and turned into an exit code by the caller.
    virtual Result<ExitCode> run(const Options& options, Output& output) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// Every command, in the order of the overview.
Commands allCommands();

/// Finds the command, reads its options, runs it; returns the number for exit().
int runCommandLine(const Commands& commands, const QStringList& arguments);

} // namespace purser::tool
