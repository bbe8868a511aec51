// purser-gallery DIR [pixel ratio]: pictures of every widget of the kit, light, dark and right to left.

#include "ui/kit/gallery/gallerypages.h"
#include "ui/kit/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTimer>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purser::kit;

namespace {

struct Shot
{
    gallery::Page page;
    ThemeMode mode;
    Qt::LayoutDirection direction;
};

/// Shows one page after another, each long enough for its timers, and saves it.
class Gallery : public QObject
{
public:
    Gallery(Theme& theme, const QString& folder) : m_theme(theme), m_folder(folder)
    {
        m_folder.mkpath(u"."_s);
        for (const auto& [mode, direction] : {std::pair{ThemeMode::Light, Qt::LeftToRight},
                 std::pair{ThemeMode::Dark, Qt::LeftToRight},
                 std::pair{ThemeMode::Light, Qt::RightToLeft}}) {
            for (const gallery::Page& page : gallery::pages() + gallery::listPages()) {
                m_shots.append({page, mode, direction});
            }
        }
        QTimer::singleShot(0, this, &Gallery::next);
    }

private:
    void next()
    {
        if (m_shots.isEmpty()) {
            QApplication::exit(m_good ? 0 : 1);
            return;
        }
        const Shot shot = m_shots.takeFirst();
        m_theme.setMode(shot.mode);
        QApplication::setLayoutDirection(shot.direction);
        m_widget.reset(shot.page.make());
        m_widget->setAutoFillBackground(true);
        const bool isDialog = qobject_cast<QDialog*>(m_widget.get());
        m_widget->resize(isDialog ? m_widget->sizeHint() : QSize(1362, 830));
        m_widget->show();
        QTimer::singleShot(250, this, [this, shot] {
            const QString suffix = shot.direction == Qt::RightToLeft ? u"rtl"_s : Theme::textOf(shot.mode);
            m_good = m_widget->grab().save(
                         m_folder.filePath(shot.page.name + u'-' + suffix + ".png"_L1))
                && m_good;
            next();
        });
    }

    Theme& m_theme;
    QDir m_folder;
    QList<Shot> m_shots;
    std::unique_ptr<QWidget> m_widget;
    bool m_good = true;
};

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
    QApplication::setQuitOnLastWindowClosed(false);
    Theme theme(application, ThemeMode::Light);
    const Gallery gallery(
        theme, argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    return QApplication::exec();
}
