#include "ui/kit/gallery/gallery.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::kit::gallery {

namespace {
constexpr auto settle = 250ms;
constexpr QSize deskSize(1362, 830);
} // namespace

QPixmap pictureOf(QWidget& widget, double scale)
{
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    widget.render(&picture);
    return picture;
}

Gallery::Gallery(Theme& theme, const QString& folder) : m_theme(theme), m_folder(folder)
{
    for (const auto& [mode, direction] : {std::pair{ThemeMode::Light, Qt::LeftToRight},
             std::pair{ThemeMode::Dark, Qt::LeftToRight},
             std::pair{ThemeMode::Light, Qt::RightToLeft}}) {
        const QList<Page> all = pages() + listPages();
        for (const Page& page : all) {
            m_shots.append({page, mode, direction});
        }
    }
}

Gallery::~Gallery() = default;

void Gallery::begin()
{
    m_folder.mkpath(u"."_s);
    next();
}

void Gallery::next()
{
    if (m_shots.isEmpty()) {
        m_widget.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        Q_EMIT finished(m_pictures, m_failures);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    m_theme.setMode(shot.mode);
    QApplication::setLayoutDirection(shot.direction);
    m_widget.reset(shot.page.make());
    m_widget->setAutoFillBackground(true);
    const bool isDialog = qobject_cast<QDialog*>(m_widget.get());
    m_widget->resize(!shot.page.size.isEmpty() ? shot.page.size
            : isDialog                         ? m_widget->sizeHint()
                                               : deskSize);
    m_widget->show();
    QTimer::singleShot(settle, this, [this, shot] {
        save(shot);
        next();
    });
}

void Gallery::save(const Shot& shot)
{
    const QString pass =
        shot.direction == Qt::RightToLeft ? u"rtl"_s : Theme::textOf(shot.mode);
    for (const int percent : {100, 200}) {
        const QString file = u"%1-%2-%3.png"_s.arg(shot.page.name, pass).arg(percent);
        if (pictureOf(*m_widget, percent / 100.0).save(m_folder.filePath(file))) {
            ++m_pictures;
            Q_EMIT saved(file);
        } else {
            ++m_failures;
        }
    }
}

} // namespace purser::kit::gallery
