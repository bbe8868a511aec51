#include "app/workstation/options.h"

#include "app/workstation/instance/deeplink.h"

#include <QCommandLineParser>
#include <cstring>

using namespace Qt::StringLiterals;

namespace purser::workstation {

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Purser, back-office workstation for FX brokers"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const auto add = [&parser](const QString& name, const QString& words, const QString& value = {}) {
        const QCommandLineOption option(name, words, value);
        parser.addOption(option);
        return option;
    };
    const auto office = add(u"office"_s, u"Connect to the office that FILE describes."_s, u"FILE"_s);
    const auto trial = add(u"trial"_s, u"Open the trial office in DIR."_s, u"DIR"_s);
    const auto login = add(u"login"_s, u"Who signs in."_s, u"NAME"_s);
    const auto theme = add(u"theme"_s, u"light, dark or system."_s, u"THEME"_s);
    const auto language = add(u"language"_s, u"Language of the texts: en, de, es, ru, ar."_s, u"XX"_s);
    const auto tour = add(u"tour"_s,
        u"Walk through every desk and dialog of the trial office, save pictures in DIR and end."_s,
        u"DIR"_s);
    const auto walk = add(
        u"walk"_s, u"Of the tour only the stretch that takes an application by keyboard alone."_s);
    const auto scale = add(u"scale"_s, u"Pixels per logical pixel of the pictures (1)."_s, u"N"_s);
    const auto measure = add(u"measure"_s,
        u"Print how long it took until the first queue was usable, and the memory used; then end."_s);

    const auto gallery = add(u"gallery"_s,
        u"Save pictures of every reusable widget in every state in DIR and end."_s, u"DIR"_s);
    parser.addPositionalArgument(u"link"_s, u"What to open: purser://client/1042."_s, u"[link]"_s);

    const bool good = parser.parse(arguments);
    if (!good) {
        return {std::nullopt, parser.errorText() + u'\n', 2};
    }
    if (parser.isSet(help)) {
        return {std::nullopt, parser.helpText(), 0};
    }
    if (parser.isSet(version)) {
        return {std::nullopt, u"purser " PURSER_VERSION "\n"_s, 0};
    }
    Options options;
    options.officeFile = parser.value(office);
    options.trialDirectory = parser.value(trial);
    options.login = parser.value(login);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.tourDirectory = parser.value(tour);
    options.walk = parser.isSet(walk);
    options.measure = parser.isSet(measure);
    options.galleryDirectory = parser.value(gallery);
    const QStringList rest = parser.positionalArguments();
    // A broken link is taken as well: whoever clicked it is told in the window.
    if (rest.size() == 1 && looksLikeLink(rest.first())) {
        options.link = rest.first();
    }
    bool isNumber = true;
    if (parser.isSet(scale)) {
        options.scale = parser.value(scale).toDouble(&isNumber);
    }
    const QStringList themes{QString(), u"light"_s, u"dark"_s, u"system"_s};
    QString problem;
    if (!isNumber || options.scale < 0.5 || options.scale > 4) {
        problem = u"--scale takes a number from 0.5 to 4"_s;
    } else if (!themes.contains(options.theme)) {
        problem = u"--theme takes light, dark or system"_s;
    } else if (!options.officeFile.isEmpty() && !options.trialDirectory.isEmpty()) {
        problem = u"--office and --trial exclude one another"_s;
    } else if ((!options.tourDirectory.isEmpty() || options.measure) && options.trialDirectory.isEmpty()) {
        problem = u"--tour and --measure need --trial DIR"_s;
    } else if (rest.size() > 1 || (!rest.isEmpty() && options.link.isEmpty())) {
        problem = u"unknown argument "_s + (options.link.isEmpty() ? rest.first() : rest.at(1));
    }
    if (!problem.isEmpty()) {
        return {std::nullopt, "purser: "_L1 + problem + '\n'_L1, 2};
    }
    return {options, {}, 0};
}

bool isWindowless(int count, char** arguments)
{
    for (int i = 1; i < count; ++i) {
        if (std::strncmp(arguments[i], "--tour", 6) == 0
            || std::strncmp(arguments[i], "--gallery", 9) == 0
            || std::strcmp(arguments[i], "--measure") == 0
            || std::strcmp(arguments[i], "--help") == 0
            || std::strcmp(arguments[i], "--version") == 0) {
            return true;
        }
    }
    return false;
}

QByteArray scaleArgument(int count, char** arguments)
{
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(arguments[i], "--scale") == 0 && i + 1 < count) {
            return arguments[i + 1];
        }
        if (std::strncmp(arguments[i], "--scale=", 8) == 0) {
            return arguments[i] + 8;
        }
    }
    return {};
}

} // namespace purser::workstation
