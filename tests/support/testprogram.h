#pragma once

namespace purser::tests {

/// Before the application object is made: platform, locale, folders.
void prepareTestProgram();

/// Runs the tests that the command line asks for; what main() returns.
int runTests(int argc, char** argv);

} // namespace purser::tests
