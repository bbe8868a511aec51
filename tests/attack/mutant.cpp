#include "tests/attack/mutant.h"

#include "core/schema/schemasource.h"
#include "tests/support/demand.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

void write(const QDir& folder, const QString& kind, const QList<schema::SqlFile>& files,
    const Mutant& mutant)
{
    folder.mkdir(kind);
    for (const schema::SqlFile& file : files) {
        QByteArray text = file.text;
        if (kind + u'/' + file.name == QLatin1StringView(mutant.file)) {
            if (!text.contains(mutant.control))
                throw std::runtime_error("the control is not in the file");
            text.replace(mutant.control, mutant.instead);
        }
        QFile copy(folder.filePath(kind + u'/' + file.name));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(text) != text.size())
            throw std::runtime_error("cannot write the mutant");
    }
}

} // namespace

MutantRun runMutant(const Mutant& mutant)
{
    const QTemporaryDir folder(u"/tmp/purser-mutant-XXXXXX"_s);
    QDir directory(folder.path());
    QFile::setPermissions(
        folder.path(), QFile::permissions(folder.path()) | QFile::ExeOther | QFile::ReadOther);
    const schema::SchemaSource source = demand(schema::SchemaSource::embedded());
    write(directory, u"migrations"_s, source.migrations, mutant);
    write(directory, u"authority"_s, source.authority, mutant);
    write(directory, u"checks"_s, source.checks, mutant);

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PURSER_SCHEMA_DIR"_s, directory.path());
    environment.insert(u"PURSER_TEST_CACHE"_s, directory.filePath(u"cache"_s));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(qEnvironmentVariable("PURSER_BIN_DIR") + u'/' + QLatin1StringView(mutant.program),
        {u"--gtest_filter="_s + QLatin1StringView(mutant.filter)});
    if (!program.waitForFinished(180'000))
        program.kill();

    MutantRun run;
    run.output = program.readAll();
    // The office is not made when a statement of a file fails: that is a mistake in the mutant.
    run.isSql = !run.output.contains(R"(internal {"file")");
    run.wasFound = program.exitStatus() == QProcess::NormalExit && program.exitCode() != 0
        && run.output.contains("[  FAILED  ]");
    return run;
}

} // namespace purser::tests
