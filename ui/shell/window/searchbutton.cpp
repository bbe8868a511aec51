#include "ui/shell/window/searchbutton.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace purser::shell {

namespace {
constexpr int searchSide = 11;
constexpr int searchMarkSize = 14;
} // namespace

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setText(tr("Search clients, logins, payments, actions"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT searchRequested({}); });
}

void SearchButton::setKeys(const QString& keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    return {380, 28};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const kit::Tokens& tokens = kit::tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool focused = hasFocus();
    kit::paintBox(painter, QRectF(rect()), underMouse() ? tokens.hover : tokens.window,
        focused ? tokens.accent : tokens.line, kit::metric::radius, focused ? 1.5 : 1.0);
    const auto placed = [&](int x, int w) {
        return QRect(mirrored ? width() - x - w : x, 0, w, height());
    };
    kit::paintIcon(
        painter, placed(searchSide, searchMarkSize), QStringLiteral("search"), tokens.dim);
    painter.setFont(kit::textFont(kit::TextSize::Small));
    painter.setPen(tokens.dim);
    const int flags = int(Qt::AlignVCenter | Qt::AlignAbsolute
                          | (mirrored ? Qt::AlignRight : Qt::AlignLeft))
        | Qt::TextSingleLine;
    const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys);
    painter.drawText(placed(width() - searchSide - keysWidth, keysWidth + 1), flags, m_keys);
    const int x = searchSide + searchMarkSize + 8;
    const int room = width() - x - searchSide - keysWidth - 12;
    painter.drawText(placed(x, room), flags,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void SearchButton::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    if (!typed.isEmpty() && typed.at(0).isLetterOrNumber()) {
        Q_EMIT searchRequested(typed);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT searchRequested({});
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace purser::shell
