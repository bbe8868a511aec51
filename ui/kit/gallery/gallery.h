#pragma once

#include "ui/kit/gallery/gallerypages.h"
#include "ui/kit/theme/theme.h"

#include <QDir>
#include <QObject>
#include <memory>

namespace purser::kit::gallery {

/// Shows one page after another, each long enough for its timers, and saves it: light, dark and right
/// to left, at one and at two pixels for each logical one. `name-light-100.png`.
class Gallery : public QObject
{
    Q_OBJECT
public:
    Gallery(Theme& theme, const QString& folder);
    ~Gallery() override;

    /// Pictures there will be.
    int count() const { return int(m_shots.size()); }
    void begin();

Q_SIGNALS:
    void saved(const QString& file);
    /// `failures`: pictures that could not be saved.
    void finished(int pictures, int failures);

private:
    struct Shot
    {
        Page page;
        ThemeMode mode;
        Qt::LayoutDirection direction;
    };
    void next();
    void save(const Shot& shot);

    Theme& m_theme;
    QDir m_folder;
    QList<Shot> m_shots;
    std::unique_ptr<QWidget> m_widget;
    int m_pictures = 0;
    int m_failures = 0;
};

/// The widget at so many pixels for each logical one, whatever the screen has.
QPixmap pictureOf(QWidget& widget, double scale);

} // namespace purser::kit::gallery
