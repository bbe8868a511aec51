#pragma once

#include "core/clients/cases/casefile.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>

namespace purser::kit {

class Formats;

/// What cases are called on the screen.
class CaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::kit::CaseTexts)
public:
    static QString kind(const QString& code);
    static QString state(const Listed<clients::CaseState>& state);
    static Tone tone(const Listed<clients::CaseState>& state);
    static QString outcome(const QString& code);
    /// "Monitor until 3 Mar 2027"
    static QString outcome(const clients::CaseRow& row, const Formats& formats);
    static QString linkKind(const QString& kind);
    /// "W-1003, withdrawal, 120.00 EUR"
    static QString link(const clients::CaseLink& link, const Formats& formats);
    /// State of what is named: "settled".
    static QString linkState(const clients::CaseLink& link);
    static QString entry(const clients::CaseEntry& entry, const Formats& formats);
    /// A refusal in the words of cases, else as the kit explains it.
    static QString problem(const Error& error);

private:
    static QString word(const char* source, const QString& code);
};

} // namespace purser::kit
