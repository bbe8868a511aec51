#include "ui/shell/window/topbar.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/shell/window/bell.h"
#include "ui/shell/window/searchbutton.h"
#include "ui/shell/window/userbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace purser::shell {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_title(new kit::Label({}, kit::TextSize::Title, QFont::DemiBold)),
      m_search(new SearchButton), m_bell(new Bell), m_user(new UserButton)
{
    setFixedHeight(44);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kit::metric::margins(16, 0, 10, 1));
    row->setSpacing(8);
    m_title->setMinimumWidth(86);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_bell);
    row->addWidget(m_user);
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens& tokens = kit::tokensOf(this);
    painter.fillRect(rect(), tokens.dark ? tokens.raised : tokens.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace purser::shell
