#include "app/workstation/measure.h"
#include "app/workstation/options.h"
#include "app/workstation/tour/tour.h"
#include "app/workstation/workstation.h"
#include "core/base/log.h"
#include "core/base/qtmessages.h"
#include "core/base/rotatingfilesink.h"
#include "core/base/standarderrorsink.h"
#include "ui/kit/gallery/gallery.h"
#include "ui/kit/text/explain.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::workstation;

namespace {

constexpr qint64 logBytes = 2 * 1024 * 1024;

std::unique_ptr<LogSink> openLog(bool windowless)
{
    if (!windowless) {
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        if (auto file = RotatingFileSink::open(folder + "/purser.log"_L1, logBytes, 3)) {
            return std::move(*file);
        }
    }
    return std::make_unique<StandardErrorSink>();
}

int fail(const Error& error)
{
    std::fprintf(stderr, "purser: %s\n", qPrintable(kit::explain(error)));
    return 1;
}

int runGallery(const QString& folder, Workstation& workstation)
{
    kit::gallery::Gallery gallery(workstation.theme(), folder);
    QObject::connect(
        &gallery, &kit::gallery::Gallery::finished, qApp, [](int pictures, int failures) {
            std::printf("%d pictures, %d failures\n", pictures, failures);
            QCoreApplication::exit(failures == 0 && pictures > 0 ? 0 : 1);
        });
    QMetaObject::invokeMethod(&gallery, &kit::gallery::Gallery::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

int runAlone(const Options& options, Workstation& workstation)
{
    if (!options.galleryDirectory.isEmpty()) {
        return runGallery(options.galleryDirectory, workstation);
    }
    Result<shell::OfficeEntry> entry = shell::readTrialOffice(options.trialDirectory);
    if (!entry) {
        return fail(entry.error());
    }
    if (options.measure) {
        const Measurement measurement(workstation, *entry, options.login);
        return QApplication::exec();
    }
    Tour tour(workstation, options, *entry);
    QMetaObject::invokeMethod(&tour, &Tour::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const bool windowless = isWindowless(argc, argv);
    if (windowless && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (const QByteArray scale = scaleArgument(argc, argv); !scale.isEmpty()) {
        qputenv("QT_SCALE_FACTOR", scale);
    }
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Purser"_s);
    QCoreApplication::setApplicationName(u"Purser"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    QApplication::setQuitOnLastWindowClosed(!windowless);

    const ParsedOptions parsed = parseOptions(QCoreApplication::arguments());
    if (!parsed.options) {
        std::fputs(qPrintable(parsed.message), parsed.exitCode == 0 ? stdout : stderr);
        return parsed.exitCode;
    }
    const Options& options = *parsed.options;
    const SystemClock clock;
    Log log(openLog(windowless), clock, windowless ? LogLevel::Warning : LogLevel::Info);
    const QtMessages messages(log);
    QApplication::setWindowIcon(QIcon(u":/purser/icons/purser.svg"_s));

    // The tour and the measurement must not depend on what somebody has arranged.
    const QTemporaryDir scratch;
    std::unique_ptr<QSettings> settings = windowless
        ? std::make_unique<QSettings>(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat)
        : std::make_unique<QSettings>();
    Workstation workstation(application, *settings, options);
    if (windowless) {
        return runAlone(options, workstation);
    }
    if (!workstation.claimOffice()) {
        return 0;
    }
    if (const Result<void> begun = workstation.begin(); !begun) {
        return fail(begun.error());
    }
    return QApplication::exec();
}
