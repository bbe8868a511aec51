#include "tests/attack/mutant.h"

#include "core/schema/schemasource.h"
#include "tests/attack/changedstatements.h"
#include "tests/support/demand.h"
#include "tests/support/testcluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

using Variables = QList<std::pair<QString, QString>>;

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("cannot write the mutant");
}

/// Empty when the control is not there.
QByteArray fileWithTheControl(const schema::SchemaSource& source, const Mutant& mutant)
{
    const std::pair<QString, const QList<schema::SqlFile>*> folders[] = {
        {u"migrations/"_s, &source.migrations},
        {u"authority/"_s, &source.authority},
        {u"checks/"_s, &source.checks},
    };
    for (const auto& [folder, files] : folders) {
        for (const schema::SqlFile& file : *files) {
            if (folder + file.name == QLatin1StringView(mutant.file)
                && file.text.contains(mutant.control))
                return file.text;
        }
    }
    return {};
}

MutantRun runTests(const Mutant& mutant, const Variables& variables)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(qEnvironmentVariable("PURSER_BIN_DIR") + u'/' + QLatin1StringView(mutant.program),
        {u"--gtest_filter="_s + QLatin1StringView(mutant.filter), u"--gtest_fail_fast"_s});
    const bool isInTime = program.waitForFinished(180'000);
    if (!isInTime) {
        program.kill();
        program.waitForFinished();
    }

    MutantRun run;
    run.output = program.readAll();
    // The office is not made when a statement fails: that is a mistake in the mutant.
    run.isSql = !run.output.contains(R"(internal {"file")")
        && !run.output.contains("the office cannot be changed");
    // A test that looks into the refusal it did not get may come down over it: noticed as well.
    const bool hasCrashed = program.exitStatus() == QProcess::CrashExit;
    const bool hasFailed = program.exitCode() != 0 && run.output.contains("[  FAILED  ]");
    run.wasFound = isInTime && (hasCrashed || hasFailed);
    return run;
}

MutantRun runOverChangedOffices(const Mutant& mutant, const QByteArray& change)
{
    const QTemporaryDir folder(u"/tmp/purser-mutant-XXXXXX"_s);
    const QString path = folder.filePath(u"change.sql"_s);
    write(path, change);
    return runTests(mutant,
        {{u"PURSER_TEST_SERVER"_s, TestCluster::shared().directory()},
            {u"PURSER_TEST_CHANGE"_s, path}});
}

MutantRun runOverAnOfficeOfItsOwn(const schema::SchemaSource& source, const Mutant& mutant)
{
    const QTemporaryDir folder(u"/tmp/purser-mutant-XXXXXX"_s);
    QFile::setPermissions(
        folder.path(), QFile::permissions(folder.path()) | QFile::ExeOther | QFile::ReadOther);
    const QDir directory(folder.path());
    const std::pair<QString, const QList<schema::SqlFile>*> folders[] = {
        {u"migrations"_s, &source.migrations},
        {u"authority"_s, &source.authority},
        {u"checks"_s, &source.checks},
    };
    for (const auto& [name, files] : folders) {
        directory.mkdir(name);
        for (const schema::SqlFile& file : *files) {
            QByteArray text = file.text;
            const QString path = name + u'/' + file.name;
            if (path == QLatin1StringView(mutant.file))
                text.replace(mutant.control, mutant.instead);
            write(directory.filePath(path), text);
        }
    }
    return runTests(mutant,
        {{u"PURSER_SCHEMA_DIR"_s, directory.path()},
            {u"PURSER_TEST_CACHE"_s, directory.filePath(u"cache"_s)}});
}

} // namespace

QStringList outdated(std::span<const Mutant> mutants)
{
    const schema::SchemaSource source = demand(schema::SchemaSource::embedded());
    QStringList names;
    for (const Mutant& mutant : mutants) {
        if (fileWithTheControl(source, mutant).isEmpty())
            names.append(QString::fromLatin1(mutant.name));
    }
    return names;
}

MutantRun runMutant(const Mutant& mutant)
{
    const schema::SchemaSource source = demand(schema::SchemaSource::embedded());
    const QByteArray text = fileWithTheControl(source, mutant);
    if (text.isEmpty())
        throw std::runtime_error("the control is not in the file");
    if (const auto change = changedStatements(text, mutant.control, mutant.instead)) {
        MutantRun run = runOverChangedOffices(mutant, *change);
        if (run.isSql && run.wasFound)
            return run;
    }
    return runOverAnOfficeOfItsOwn(source, mutant);
}

bool passesUnchanged(const char* program, const char* filter)
{
    const MutantRun run = runOverChangedOffices({"", "", "", "", program, filter}, "select 1;");
    return !run.wasFound && run.output.contains("[  PASSED  ] ")
        && !run.output.contains("[  PASSED  ] 0 tests");
}

} // namespace purser::tests
