#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <ostream>
#include <span>

namespace purser::tests {

/// The program with the tests of the frame: who is who, rights, lists, audit.
inline constexpr auto frame = "purser_authority_test";

/// A control switched off in a copy of the schema, and the tests of which one must then fail.
struct Mutant {
    const char* name;
    const char* file;    ///< below core/schema
    const char* control; ///< text that is there now, once or oftener
    const char* instead;
    const char* program;
    const char* filter; ///< of GoogleTest
};

inline void PrintTo(const Mutant& mutant, std::ostream* out)
{
    *out << mutant.name;
}

/// What became of a mutant.
struct MutantRun {
    bool isSql = false; ///< the schema with the mutant could be installed, or a check refused it
    bool wasFound = false;
    QByteArray output;
};

/// Names of those whose control is no longer in its file: known within a moment, before any runs.
QStringList outdated(std::span<const Mutant> mutants);

/// Runs the tests over an office with the mutant in it.
///
/// Where the control is part of a function, a trigger or a grant, every office of the tests is
/// changed by that one statement after it was cloned, in a server that all mutants share. Else, and
/// when the tests notice nothing, an office is made anew from a copy of the schema, whose checks
/// may notice it as well.
MutantRun runMutant(const Mutant& mutant);

/// Whether those tests pass, run the same way over an office that is as it should be: what is
/// noticed must be the mutant, and not the way it is run.
bool passesUnchanged(const char* program, const char* filter);

} // namespace purser::tests
