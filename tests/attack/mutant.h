#pragma once

#include <QByteArray>
#include <QString>
#include <ostream>

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

/// Copies the schema into a folder of its own, puts the mutant in, and runs the tests over it.
MutantRun runMutant(const Mutant& mutant);

} // namespace purser::tests
