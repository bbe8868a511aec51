#include "app/office/command.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

void printOverview(const Commands& commands, Output& output)
{
    output.line(u"Usage: purser-office COMMAND [options]\n"_s);
    QList<QStringList> rows;
    for (const auto& command : commands)
        rows.append({u"  "_s + command->words().join(u' '), command->summary()});
    output.table({u"Commands"_s, {}}, rows);
    output.line(u"\npurser-office COMMAND --help shows the options; every command takes --json.\n"
                u"Exit codes: 0 done, 1 wrong usage, 2 refused or failed, 3 differences found,\n"
                u"4 the office or a password for it could not be reached."_s);
}

/// The command whose words the arguments begin with, the longest first.
const Command* findCommand(const Commands& commands, const QStringList& arguments)
{
    const Command* found = nullptr;
    for (const auto& command : commands) {
        const QStringList words = command->words();
        const bool longer = !found || words.size() > found->words().size();
        if (longer && arguments.mid(0, words.size()) == words)
            found = command.get();
    }
    return found;
}

} // namespace

int runCommandLine(const Commands& commands, const QStringList& arguments)
{
    const auto mode = arguments.contains(u"--json"_s) ? Output::Mode::Json : Output::Mode::Text;
    const Command* command = findCommand(commands, arguments);
    Output output(mode, command ? command->words().join(u' ') : QString());
    const QString first = arguments.value(0);
    if (first == u"--version") {
        output.line(u"purser-office " PURSER_VERSION ""_s);
        output.set(u"version"_s, QStringLiteral(PURSER_VERSION));
        return output.finish(ExitCode::Done);
    }
    if (!command) {
        const bool asked = first == u"--help" || first == u"help";
        printOverview(commands, output);
        if (!asked)
            output.usageError(first.isEmpty() ? u"a command is needed"_s
                                              : u"there is no command “%1”"_s.arg(first));
        return output.finish(asked ? ExitCode::Done : ExitCode::Usage);
    }

    Options options(command->words(), command->summary());
    command->addOptions(options);
    const QString wrong = options.parse(arguments.mid(command->words().size()));
    if (!wrong.isEmpty()) {
        output.usageError(wrong);
        return output.finish(ExitCode::Usage);
    }
    if (options.has(u"help"_s)) {
        output.line(options.helpText());
        return output.finish(ExitCode::Done);
    }
    const Result<ExitCode> done = command->run(options, output);
    if (done)
        return output.finish(*done);
    output.error(done.error());
    return output.finish(exitCodeOf(done.error()));
}

} // namespace purser::tool
