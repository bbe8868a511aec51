// purser_bench [--quick] [--only SUITE,…] [--json FILE] [--readme FILE]

#include "tests/bench/suites.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;
using purser::bench::Depth;

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv); // the grid is measured with its widgets
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"quick"_s, u"only show that it runs"_s});
    parser.addOption({u"only"_s,
        u"commands, ledger, storms, payments, clients, feed, grid, documents, hits, workstation; and, only when named, kills, controls"_s,
        u"suites"_s});
    parser.addOption({u"json"_s, u"write the figures there"_s, u"file"_s});
    parser.addOption({u"readme"_s, u"replace the table in that file"_s, u"file"_s});
    parser.process(application);
    purser::bench::machine(); // notes the load before

    const Depth depth = parser.isSet(u"quick"_s) ? Depth::Quick : Depth::Full;
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&](const QString& suite) {
        return only.isEmpty() || only.contains(suite);
    };
    purser::bench::Figures figures;
    try {
        using Suite = void (*)(purser::bench::BenchOffice&, purser::bench::Figures&, Depth);
        const std::pair<QString, Suite> suites[] = {{u"commands"_s, purser::bench::measureCommands},
            {u"ledger"_s, purser::bench::measureLedger},
            {u"storms"_s, purser::bench::measureStorms},
            {u"payments"_s, purser::bench::measurePayments},
            {u"clients"_s, purser::bench::measureClients}, {u"feed"_s, purser::bench::measureFeed},
            {u"grid"_s, purser::bench::measureGrid}};
        for (const auto& [name, measure] : suites) {
            if (!wanted(name))
                continue;
            purser::bench::BenchOffice
                office; // each its own, so that none stands on what another left
            measure(office, figures, depth);
        }
        if (wanted(u"documents"_s))
            purser::bench::measureDocuments(figures, depth);
        if (wanted(u"hits"_s))
            purser::bench::measureHits(figures, depth);
        if (wanted(u"workstation"_s))
            purser::bench::measureWorkstation(figures);
        if (only.contains(u"kills"_s))
            purser::bench::measureKills(figures, depth);
        if (only.contains(u"controls"_s))
            purser::bench::measureControls(figures, depth);
    } catch (const std::exception& problem) {
        QTextStream(stderr) << "purser_bench: " << problem.what() << '\n';
        return 1;
    }
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(QJsonDocument(figures.toJson()).toJson()) < 0) {
            QTextStream(stderr) << "purser_bench: cannot write " << file.fileName() << '\n';
            return 1;
        }
    }
    if (parser.isSet(u"readme"_s) && !figures.writeInto(parser.value(u"readme"_s), only)) {
        QTextStream(stderr) << "purser_bench: no place for the figures in "
                            << parser.value(u"readme"_s) << '\n';
        return 1;
    }
    return 0;
}
