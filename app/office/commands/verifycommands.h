#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `audit verify`: recomputes the audit log and compares it with what was kept outside.
class AuditVerifyCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

/// `ledger verify`: every proof of the ledger.
class LedgerVerifyCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
