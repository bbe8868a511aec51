#include "ui/kit/widgets/toasts.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <QWidget>

namespace purser::kit {

namespace {

constexpr int showMilliseconds = 6000;
// Who decides one a second does not read the last but two, and wants to see the item under it.
constexpr qsizetype mostAtOnce = 2;
// Above the status bar and the decision bar: no message lies over a button that decides.
constexpr int bottomMargin = 112;
constexpr int toastInset = 14;
constexpr int toastIconSize = 16;

/// One message; a click sends it away.
class Toast : public QWidget
{
public:
    Toast(Tone tone, const QString& text, QWidget* window)
        : QWidget(window), m_tone(tone), m_text(text)
    {
        setAccessibleName(text);
        const QFontMetrics metrics(textFont(TextSize::Body));
        const int room = qMin(520, window->width() - 80);
        const QRect needed =
            metrics.boundingRect(QRect(0, 0, room, 400), Qt::TextWordWrap | Qt::AlignLeft, text);
        resize(needed.width() + 2 * toastInset + toastIconSize + 9, qMax(38, needed.height() + 18));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        const Tokens& tokens = tokensOf(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        paintBox(painter, QRectF(rect()), tokens.soft(m_tone), tokens.edge(m_tone));
        QRect icon(toastInset, (height() - toastIconSize) / 2, toastIconSize, toastIconSize);
        QRect text = rect().adjusted(toastInset + toastIconSize + 8, 0, -toastInset, 0);
        if (mirrored) {
            icon.moveRight(width() - toastInset - 1);
            text.moveLeft(toastInset);
        }
        const QString id = statusIcon(m_tone);
        paintIcon(
            painter, icon, id.isEmpty() ? QStringLiteral("status-info") : id, tokens.of(m_tone));
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(tokens.text);
        painter.drawText(text,
            int(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft))
                | Qt::TextWordWrap,
            m_text);
    }
    void mousePressEvent(QMouseEvent*) override { deleteLater(); }

private:
    Tone m_tone;
    QString m_text;
};

} // namespace

Toasts::Toasts(QWidget* window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

void Toasts::show(Tone tone, const QString& text)
{
    m_toasts.removeAll(nullptr);
    while (m_toasts.size() >= mostAtOnce)
        delete m_toasts.takeFirst().data();
    auto* toast = new Toast(tone, text, m_window);
    m_toasts.append(toast);
    connect(toast, &QObject::destroyed, this, &Toasts::arrange, Qt::QueuedConnection);
    QTimer::singleShot(showMilliseconds, toast, &QObject::deleteLater);
    toast->show();
    arrange();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toasts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

void Toasts::arrange()
{
    m_toasts.removeAll(nullptr);
    int bottom = m_window->height() - bottomMargin;
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        QWidget* toast = m_toasts.at(i);
        bottom -= toast->height();
        toast->move((m_window->width() - toast->width()) / 2, bottom);
        toast->raise();
        bottom -= metric::gap;
    }
}

} // namespace purser::kit
