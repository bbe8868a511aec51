#include "ui/shell/window/userbutton.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/style.h"

#include <QMenu>
#include <QPainter>

namespace purser::shell {

namespace {
constexpr int userSide = 8;
constexpr int gap = 10;
} // namespace

UserButton::UserButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_menu) {
            const int width = m_menu->sizeHint().width();
            const int x = layoutDirection() == Qt::RightToLeft ? 0 : this->width() - width;
            m_menu->popup(mapToGlobal(QPoint(x, height() + 4)));
        }
    });
}

void UserButton::setPerson(const QString& name, const QString& role, const QString& allRoles)
{
    setText(name);
    m_role = role;
    setToolTip(allRoles);
    setAccessibleName(tr("%1, %2").arg(name, allRoles));
    updateGeometry();
    update();
}

void UserButton::setTime(const QString& time)
{
    m_time = time;
    updateGeometry();
    update();
}

QSize UserButton::sizeHint() const
{
    const QFontMetrics strong(kit::textFont(kit::TextSize::Body, QFont::DemiBold));
    const QFontMetrics small(kit::textFont(kit::TextSize::Small));
    return {strong.horizontalAdvance(text()) + small.horizontalAdvance(m_role)
            + small.horizontalAdvance(m_time) + 2 * gap + 2 * userSide + 3,
        28};
}

QSize UserButton::minimumSizeHint() const
{
    return {120, 28};
}

void UserButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const kit::Tokens& tokens = kit::tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (underMouse() || hasFocus()) {
        kit::paintBox(painter, QRectF(rect()), underMouse() ? tokens.hover : QColor(),
            hasFocus() ? tokens.accent : QColor(), kit::metric::radius, 1.5);
    }
    int x = userSide;
    const auto write = [&](const QString& words, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const int room = qMax(0, qMin(painter.fontMetrics().horizontalAdvance(words) + 1,
            width() - userSide - x));
        painter.drawText(QRect(mirrored ? width() - x - room : x, 0, room, height()),
            Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
        x += room + gap;
    };
    write(text(), kit::textFont(kit::TextSize::Body, QFont::DemiBold), tokens.text);
    write(m_role, kit::textFont(kit::TextSize::Small), tokens.dim);
    write(m_time, kit::textFont(kit::TextSize::Small), tokens.dim);
}

} // namespace purser::shell
