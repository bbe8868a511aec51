#include "ui/shell/login/choicebutton.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace purser::shell {

namespace {
constexpr int side = 14;
constexpr int markSize = 22;
constexpr int textAt = side + markSize + 14;
constexpr int titleHeight = 20;
} // namespace

ChoiceButton::ChoiceButton(
    const QString& icon, const QString& title, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_words(words)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChoiceButton::sizeHint() const
{
    return {360, heightForWidth(360)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(kit::textFont(kit::TextSize::Small));
    const int words = metrics.boundingRect(
        QRect(0, 0, width - textAt - side, 400), Qt::TextWordWrap, m_words).height();
    return 10 + titleHeight + words + 12;
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const kit::Tokens& tokens = kit::tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool over = isEnabled() && underMouse();
    const QColor fill = !isEnabled() ? tokens.raised
        : isDown()                   ? tokens.selection
        : over                       ? tokens.hover
                                     : tokens.panel;
    kit::paintBox(painter, QRectF(rect()), fill, hasFocus() ? tokens.accent : tokens.line,
        kit::metric::radius, hasFocus() ? 1.5 : 1.0);
    const auto placed = [&](int x, int y, int w, int h) {
        return QRect(mirrored ? width() - x - w : x, y, w, h);
    };
    const QColor ink = isEnabled() ? tokens.accent : tokens.dim;
    kit::paintIcon(painter, placed(side, 12, markSize, markSize), m_icon, ink);
    const int room = width() - textAt - side;
    const int start = int(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    painter.setFont(kit::textFont(kit::TextSize::Body, QFont::DemiBold));
    painter.setPen(isEnabled() ? tokens.text : tokens.dim);
    painter.drawText(placed(textAt, 10, room, titleHeight), start | Qt::AlignTop, text());
    painter.setFont(kit::textFont(kit::TextSize::Small));
    painter.setPen(tokens.dim);
    painter.drawText(placed(textAt, 10 + titleHeight, room, height() - titleHeight - 12),
        start | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace purser::shell
