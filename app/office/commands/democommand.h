#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `demo`: fills a trial office with invented data.
class DemoCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
