#pragma once

#include "app/office/command.h"

namespace purser::tool {

/// `screening verify FILE --lists DIR …`: screens again what a certificate of screening says was
/// screened, against the lists of these folders, and compares byte by byte. Needs no office.
class ScreeningVerifyCommand : public Command
{
public:
    QStringList words() const override;
    QString summary() const override;
    void addOptions(Options& options) const override;
    Result<ExitCode> run(const Options& options, Output& output) const override;
};

} // namespace purser::tool
