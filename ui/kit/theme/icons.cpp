#include "ui/kit/theme/icons.h"

#include <QApplication>
#include <QFileInfo>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QStandardPaths>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

/// The linker drops a static library's resources unless something asks for them.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace purser::kit {

namespace {

Q_LOGGING_CATEGORY(logIcons, "purser.kit.icons", QtInfoMsg)

struct Source
{
    QLatin1String id;
    QLatin1String breeze; ///< name in actions/16 and actions/22; empty for our own
};

/// Ids say what is meant; the second name is the drawing that shows it today.
constexpr Source sources[] = {
    {"account"_L1, "view-financial-account"_L1},
    {"add"_L1, "list-add"_L1},
    {"administration"_L1, "configure"_L1},
    {"app"_L1, "open-menu-symbolic"_L1},
    {"audit"_L1, "view-history"_L1},
    {"bell"_L1, "notifications"_L1},
    {"calendar"_L1, "view-calendar-day"_L1},
    {"clear"_L1, "edit-clear"_L1},
    {"client"_L1, "user"_L1},
    {"clients"_L1, "user"_L1},
    {"close"_L1, "dialog-close"_L1},
    {"columns"_L1, "view-file-columns"_L1},
    {"compliance"_L1, "document-encrypt"_L1},
    {"copy"_L1, "edit-copy"_L1},
    {"dashboards"_L1, "office-chart-bar"_L1},
    {"detach"_L1, "tab-detach"_L1},
    {"document"_L1, "document-preview"_L1},
    {"down"_L1, "go-down"_L1},
    {"edit"_L1, "document-edit"_L1},
    {"export"_L1, "document-export"_L1},
    {"filter"_L1, "view-filter"_L1},
    {"fit"_L1, "zoom-fit-best"_L1},
    {"forward"_L1, "go-next"_L1},
    {"goto"_L1, "draw-arrow-forward"_L1},
    {"help"_L1, "help-about"_L1},
    {"hide"_L1, "password-show-off"_L1},
    {"history"_L1, "view-history"_L1},
    {"import"_L1, "document-import"_L1},
    {"key"_L1, "password-copy"_L1},
    {"language"_L1, "set-language"_L1},
    {"lock"_L1, "object-locked"_L1},
    {"logout"_L1, "system-log-out"_L1},
    {"mail"_L1, "mail-message"_L1},
    {"more"_L1, "overflow-menu"_L1},
    {"note"_L1, "edit-comment"_L1},
    {"open"_L1, "document-open"_L1},
    {"operations"_L1, "view-task"_L1},
    {"partners"_L1, "view-list-tree"_L1},
    {"payments"_L1, "view-bank"_L1},
    {"refresh"_L1, "view-refresh"_L1},
    {"reports"_L1, "office-report"_L1},
    {"reveal"_L1, "password-show-on"_L1},
    {"rotate-left"_L1, "object-rotate-left"_L1},
    {"rotate-right"_L1, "object-rotate-right"_L1},
    {"search"_L1, "edit-find"_L1},
    {"settings"_L1, "settings-configure"_L1},
    {"staff"_L1, "system-users"_L1},
    {"theme"_L1, "contrast"_L1},
    {"trading"_L1, "office-chart-line"_L1},
    {"transfer"_L1, "exchange-positions"_L1},
    {"up"_L1, "go-up"_L1},
    {"wallet"_L1, "wallet-open"_L1},
    {"window"_L1, "window-new"_L1},
    {"work-next"_L1, "media-skip-forward"_L1},
    {"zoom-in"_L1, "zoom-in"_L1},
    {"zoom-out"_L1, "zoom-out"_L1},
    {"missing"_L1, {}},
    {"sum"_L1, "view-statistics"_L1},
    {"view"_L1, "bookmarks"_L1},
    {"status-clock"_L1, {}},
    {"status-info"_L1, {}},
    {"status-look"_L1, {}},
    {"status-none"_L1, {}},
    {"status-ok"_L1, {}},
    {"status-stop"_L1, {}},
};

QString fileOf(const Source& source, int size)
{
    if (source.breeze.isEmpty()) {
        initIconResources();
        return ":/purser/icons/"_L1 + source.id + ".svg"_L1;
    }
    for (const auto folder : {size <= 18 ? "16/"_L1 : "22/"_L1, "22/"_L1, "16/"_L1}) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
            "icons/breeze/actions/"_L1 + folder + source.breeze + ".svg"_L1);
        if (!path.isEmpty()) {
            return path;
        }
    }
    return {};
}

QPixmap drawn(const QString& file, int pixels, const QColor& colour)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(file);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// Paints through the current theme's colours; see `icon`.
class ThemedEngine : public QIconEngine
{
public:
    ThemedEngine(QString id, Tone tone) : m_id(std::move(id)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens& tokens = tokensOf(nullptr);
        const QColor colour = mode == QIcon::Disabled ? tokens.dim : tokens.of(m_tone);
        paintIcon(*painter, rect, m_id, colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Tokens& tokens = tokensOf(nullptr);
        const QColor colour = mode == QIcon::Disabled ? tokens.dim : tokens.of(m_tone);
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_id, side, colour, scale);
    }

    QIconEngine* clone() const override { return new ThemedEngine(m_id, m_tone); }
    QString key() const override { return QStringLiteral("purser"); }

private:
    QString m_id;
    Tone m_tone;
};

} // namespace

QString iconFile(const QString& id, int size)
{
    const auto* found = std::find_if(std::begin(sources), std::end(sources),
        [&id](const Source& source) { return id == source.id; });
    return found == std::end(sources) ? QString() : fileOf(*found, size);
}

QPixmap iconPixmap(const QString& id, int size, const QColor& colour, qreal pixelRatio)
{
    const int pixels = qMax(1, qRound(size * pixelRatio));
    const QString key = QStringLiteral("purser:%1:%2:%3").arg(id).arg(pixels).arg(colour.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QString file = iconFile(id, size);
        if (file.isEmpty()) {
            static QSet<QString> told;
            if (!told.contains(id)) {
                told.insert(id);
                qCInfo(logIcons, "no icon '%s' (is breeze-icon-theme installed?)", qPrintable(id));
            }
            file = u":/purser/icons/missing.svg"_s;
        }
        pixmap = drawn(file, pixels, colour);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRect& area, const QString& id, const QColor& colour)
{
    const int size = qMin(area.width(), area.height());
    const QPixmap pixmap =
        iconPixmap(id, size, colour, painter.device()->devicePixelRatioF());
    painter.drawPixmap(area.x() + (area.width() - size) / 2, area.y() + (area.height() - size) / 2,
        pixmap);
}

QIcon icon(const QString& id, Tone tone)
{
    return QIcon(new ThemedEngine(id, tone));
}

QStringList iconIds()
{
    QStringList ids;
    for (const Source& source : sources) {
        ids.append(source.id);
    }
    return ids;
}

QString statusIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return u"status-ok"_s;
    case Tone::Warn: return u"status-look"_s;
    case Tone::Stop: return u"status-stop"_s;
    default: return {};
    }
}

} // namespace purser::kit
