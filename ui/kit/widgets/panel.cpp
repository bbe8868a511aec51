#include "ui/kit/widgets/panel.h"

#include "ui/kit/theme/style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace purser::kit {

Panel::Panel(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, QRectF(rect()), tokens.panel, tokens.line);
}

Line::Line(int inset, QWidget* parent) : QWidget(parent), m_inset(inset)
{
    setFixedHeight(1);
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect().adjusted(m_inset, 0, -m_inset, 0), tokensOf(this).line);
}

} // namespace purser::kit
