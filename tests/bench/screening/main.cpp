// purser_screening_bench [--data DIR] [--only SUITE,…] [--set NAME=VALUE]... [--json FILE] [--page
// FILE]

#include "tests/bench/screening/suites.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace purser;

namespace {

constexpr char pageHead[] = "# Screening, measured\n\n"
                            "Written by `purser_screening_bench --page`; what it means stands in "
                            "[core/screening](../../../core/screening/README.md#measured).\n\n";

/// Where sample data lies: the option, the environment, or beside the project.
QString dataFolder(const QCommandLineParser& parser)
{
    if (parser.isSet(u"data"_s))
        return parser.value(u"data"_s);
    const QString set = qEnvironmentVariable("PURSER_SAMPLE_DATA");
    return (set.isEmpty() ? u"../shared/data"_s : set) + u"/screening"_s;
}

void setFigures(screening::EngineConfig& config, const QStringList& settings)
{
    for (const QString& setting : settings) {
        bool known = false;
        for (const auto& [name, value] : config.figures()) {
            if (setting.section(u'=', 0, 0) == QLatin1String(name)) {
                *value = setting.section(u'=', 1).toDouble(&known);
                config.version = u"laboratory"_s;
            }
        }
        if (!known)
            throw std::runtime_error("no such figure: " + setting.toStdString());
    }
}

void run(const QCommandLineParser& parser, bench::ScreeningReport& report)
{
    screening::EngineConfig config;
    setFigures(config, parser.values(u"set"_s));
    const bench::SampleData data = bench::SampleData::load(dataFolder(parser));
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&](const QString& suite) {
        return only.isEmpty() || only.contains(suite);
    };
    if (wanted(u"pairs"_s))
        bench::measurePairs(data, config, report);
    std::vector<std::shared_ptr<const screening::ListVersion>> lists;
    for (const auto& list : {data.ofac, data.un}) {
        if (list)
            lists.push_back(list);
    }
    const screening::Engine engine(std::make_shared<const screening::ListSet>(lists), config);
    if (wanted(u"screening"_s))
        bench::measureScreening(data, engine, report);
    if (wanted(u"found"_s))
        bench::measureFound(data, engine, report);
    if (wanted(u"scripts"_s))
        bench::measureScripts(data, config, report);
    if (wanted(u"selftest"_s))
        bench::measureSelfTest(engine, report);
    if (wanted(u"speed"_s))
        bench::measureSpeed(data, engine, report);
    if (only.contains(u"book"_s)) // takes minutes
        bench::measureBook(data, config, report);
}

bool write(const QString& name, const QByteArray& text)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return true;
    QTextStream(stderr) << "purser_screening_bench: cannot write " << name << '\n';
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"data"_s, u"folder of the sample data"_s, u"folder"_s});
    parser.addOption({u"only"_s,
        u"pairs, screening, found, scripts, selftest, speed; book only when it is named"_s,
        u"suites"_s});
    parser.addOption({u"set"_s, u"a figure of the configuration"_s, u"name=value"_s});
    parser.addOption({u"json"_s, u"write the figures there"_s, u"file"_s});
    parser.addOption({u"page"_s, u"write figures and examples there, as Markdown"_s, u"file"_s});
    parser.process(application);
    bench::ScreeningReport report;
    try {
        run(parser, report);
    } catch (const std::exception& problem) {
        QTextStream(stderr) << "purser_screening_bench: " << problem.what() << '\n';
        return 1;
    }
    QTextStream(stdout) << report.text();
    const bool written =
        (!parser.isSet(u"json"_s)
            || write(parser.value(u"json"_s), QJsonDocument(report.toJson()).toJson()))
        && (!parser.isSet(u"page"_s)
            || write(parser.value(u"page"_s), pageHead + report.toMarkdown().toUtf8()));
    return written ? 0 : 1;
}
