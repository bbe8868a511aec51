#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `screen --lists DIR … --queries FILE --out FILE`: screens names of a file against list files as
/// their publishers ship them. Needs no office.
class ScreenCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

/// `screen-pairs --in FILE --out FILE`: scores pairs of names, without lists. Needs no office.
class ScreenPairsCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
