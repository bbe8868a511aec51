#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace purser::workstation {

/// What the command line asks for. No password ever stands there.
struct Options {
    QString officeFile;       ///< --office FILE
    QString trialDirectory;   ///< --trial DIR
    QString login;            ///< --login NAME
    QString tourDirectory;    ///< --tour DIR
    bool walk = false;        ///< --walk
    QString theme;            ///< --theme light|dark|system
    QString language;         ///< --language xx
    double scale = 1;         ///< --scale N, of the tour's pictures
    bool measure = false;     ///< --measure
    QString galleryDirectory; ///< --gallery DIR
    QString link;             ///< purser://…, as it came from outside; not looked at yet
};

/// Parses; a problem or a request for help or version is in `message`, with the exit code.
struct ParsedOptions {
    std::optional<Options> options;
    QString message;
    int exitCode = 0;
};
ParsedOptions parseOptions(const QStringList& arguments);

/// Whether these arguments ask for a program without a window; needed before Qt starts.
bool isWindowless(int count, char** arguments);
/// The value of --scale, needed before Qt starts; empty when it is not there.
QByteArray scaleArgument(int count, char** arguments);

} // namespace purser::workstation
