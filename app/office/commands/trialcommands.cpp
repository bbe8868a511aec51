#include "app/office/commands/trialcommands.h"

#include "app/office/trial/mainjob.h"
#include "app/office/trial/trialoffice.h"

#include <QElapsedTimer>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

/// What the trial commands share: the folder.
class TrialCommand : public Command
{
public:
    TrialCommand(QString word, QString summary)
        : m_word(std::move(word)), m_summary(std::move(summary))
    {
    }
    QStringList words() const override { return {u"trial"_s, m_word}; }
    QString summary() const override { return m_summary; }
    void addOptions(Options& options) const override
    {
        options.value(u"dir"_s, u"D"_s, u"Folder of the trial office."_s);
    }
    Result<ExitCode> run(const Options& options, Output& output) const override
    {
        if (options.text(u"dir"_s).isEmpty())
            return failure(ErrorCode::BadInput, {{u"field"_s, u"dir"_s}, {u"why"_s, u"missing"_s}});
        TrialOffice office(options.text(u"dir"_s), [&](const QString& text) { output.line(text); });
        output.set(u"dir"_s, office.layout().root());
        return work(office, options, output);
    }

protected:
    virtual Result<ExitCode> work(
        TrialOffice& office, const Options& options, Output& output) const = 0;

private:
    QString m_word;
    QString m_summary;
};

class TrialStart : public TrialCommand
{
public:
    TrialStart() : TrialCommand(u"start"_s, u"Start a trial office; make it when there is none"_s)
    {
    }

    Result<ExitCode> work(TrialOffice& office, const Options&, Output& output) const override
    {
        QElapsedTimer clock;
        clock.start();
        if (const Result<void> started = office.start(); !started)
            return failure(started.error());
        output.line(
            u"The trial office runs in %1 (%2 s). Passwords: %3"_s.arg(office.layout().root())
                .arg(static_cast<double>(clock.elapsed()) / 1000, 0, 'f', 1)
                .arg(office.layout().credentials()));
        output.set(u"milliseconds"_s, clock.elapsed());
        output.set(u"credentials"_s, office.layout().credentials());
        return ExitCode::Done;
    }
};

class TrialStop : public TrialCommand
{
public:
    TrialStop() : TrialCommand(u"stop"_s, u"Stop it; everything stays for the next start"_s) {}

    Result<ExitCode> work(TrialOffice& office, const Options&, Output& output) const override
    {
        if (const Result<void> stopped = office.stop(); !stopped)
            return failure(stopped.error());
        output.line(u"Stopped."_s);
        return ExitCode::Done;
    }
};

class TrialReset : public TrialCommand
{
public:
    TrialReset() : TrialCommand(u"reset"_s, u"Stop it and remove all it made"_s) {}

    Result<ExitCode> work(TrialOffice& office, const Options&, Output& output) const override
    {
        if (const Result<void> gone = office.reset(); !gone)
            return failure(gone.error());
        output.line(u"Removed."_s);
        return ExitCode::Done;
    }
};

class TrialStatus : public TrialCommand
{
public:
    TrialStatus() : TrialCommand(u"status"_s, u"Say what runs and how it is"_s) {}

    Result<ExitCode> work(TrialOffice& office, const Options&, Output& output) const override
    {
        const QJsonObject status = office.status();
        output.set(u"status"_s, status);
        const auto word = [](bool isUp) { return isUp ? u"runs"_s : u"down"_s; };
        QList<QStringList> rows;
        const QJsonObject cluster = status.value(u"cluster").toObject();
        rows.append({u"PostgreSQL"_s, word(cluster.value(u"running").toBool()),
            cluster.value(u"socket").toString()});
        for (const QJsonValue& daemon : status.value(u"daemons").toArray())
            rows.append({daemon[u"name"_s].toString(), word(daemon[u"running"_s].toBool()),
                daemon[u"log"_s].toString()});
        const QJsonObject figures = status.value(u"office").toObject();
        for (const QJsonValue& service : figures.value(u"services").toArray())
            rows.append(
                {u"  service "_s + service[u"name"_s].toString(), service[u"state"_s].toString(),
                    u"%1 s ago"_s.arg(service[u"age_s"_s].toInteger())});
        for (const QJsonValue& server : figures.value(u"servers").toArray())
            rows.append(
                {u"  server "_s + server[u"name"_s].toString(), server[u"state"_s].toString(), {}});
        output.table({u"Part"_s, u"State"_s, {}}, rows);
        if (!figures.isEmpty())
            output.line(
                u"%1 clients, %2 open payments, %3 of unknown outcome, %4 audit rows not sealed yet"_s
                    .arg(figures.value(u"clients").toInteger())
                    .arg(figures.value(u"open_payments").toInteger())
                    .arg(figures.value(u"unknown_outcomes").toInteger())
                    .arg(figures.value(u"seal").toObject().value(u"unsealed").toInteger()));
        return status.value(u"running").toBool() ? ExitCode::Done : ExitCode::Unreachable;
    }
};

class TrialMainJob : public TrialCommand
{
public:
    TrialMainJob()
        : TrialCommand(
            u"run-main-job"_s, u"Take one withdrawal from import to payout, and prove it"_s)
    {
    }

    Result<ExitCode> work(TrialOffice& office, const Options&, Output& output) const override
    {
        MainJobReport report(output);
        const Result<void> done = MainJob(office, report).run();
        output.set(u"steps"_s, report.steps());
        if (done)
            return ExitCode::Done;
        if (done.error().code == ErrorCode::CheckFailed && done.error().args.contains(u"what"_s)) {
            output.error(done.error());
            return ExitCode::Differences;
        }
        return failure(done.error());
    }
};

} // namespace

void addTrialCommands(Commands& commands)
{
    commands.push_back(std::make_unique<TrialStart>());
    commands.push_back(std::make_unique<TrialStop>());
    commands.push_back(std::make_unique<TrialStatus>());
    commands.push_back(std::make_unique<TrialReset>());
    commands.push_back(std::make_unique<TrialMainJob>());
}

} // namespace purser::tool
