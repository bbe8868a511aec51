#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `upgrade`: brings an office's schema up to this program, in one transaction. On the database's
/// host, as its operating-system superuser.
class UpgradeCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
