#pragma once

#include <QCoreApplication>
#include <QString>

namespace purser::kit {

/// The words of the office's own lists: fields of a client's file and their choices, kinds of
/// documents, reasons, risk factors, items of due diligence, settings of payments. A list an office
/// has made longer shows the code itself.
class OfficeWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::kit::OfficeWords)
public:
    /// "annual_income" as a label: "Income of a year".
    static QString of(const QString& code);
    /// The same inside a sentence: "income of a year".
    static QString inside(const QString& code);
    /// Who did something: a service by what it is called here, a person by name.
    static QString who(const QString& actor);
    static bool knows(const QString& code);

private:
    static const char* source(const QString& code);
};

} // namespace purser::kit
