#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `check`: looks over a running office, on its host.
class CheckCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
