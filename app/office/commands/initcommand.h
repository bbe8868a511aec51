#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `init`: makes a database an office, with its first two administrators. On the database's host,
/// as its operating-system superuser.
class InitCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
