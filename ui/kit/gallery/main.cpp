// purser-gallery DIR [pixel ratio]: pictures of every widget of the kit, light, dark and right to left.

#include "ui/kit/gallery/gallerypages.h"
#include "ui/kit/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purser::kit;

namespace {

/// Lets timers run, so that skeletons and layouts have settled.
void settle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 250) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

bool picture(const gallery::Page& page, const QString& file)
{
    std::unique_ptr<QWidget> widget(page.make());
    widget->setAutoFillBackground(true);
    if (qobject_cast<QDialog*>(widget.get())) {
        widget->resize(widget->sizeHint());
    } else {
        widget->resize(1362, 830);
    }
    widget->show();
    settle();
    return widget->grab().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (argc > 2) {
        qputenv("QT_SCALE_FACTOR", argv[2]);
    }
    QApplication application(argc, argv);
    Theme theme(application, ThemeMode::Light);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    folder.mkpath(u"."_s);
    bool good = true;
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.setMode(mode);
        for (const gallery::Page& page : gallery::pages()) {
            good = picture(page, folder.filePath(page.name + u'-' + Theme::textOf(mode) + ".png"_L1))
                && good;
        }
    }
    theme.setMode(ThemeMode::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    for (const gallery::Page& page : gallery::pages()) {
        good = picture(page, folder.filePath(page.name + "-rtl.png"_L1)) && good;
    }
    return good ? 0 : 1;
}
