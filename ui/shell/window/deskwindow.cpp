#include "ui/shell/window/deskwindow.h"

#include "ui/kit/widgets/banner.h"

#include <QCloseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

DeskWindow::DeskWindow(QString deskId, const QString& title, QWidget* desk)
    : m_deskId(std::move(deskId)), m_banner(new kit::Banner), m_desk(desk)
{
    setWindowTitle(tr("%1 – Purser").arg(title));
    setAttribute(Qt::WA_AlwaysShowToolTips);
    setMinimumSize(800, 480);
    resize(1200, 820);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bannerBox = new QVBoxLayout;
    bannerBox->setContentsMargins(12, 12, 12, 0);
    bannerBox->addWidget(m_banner);
    column->addLayout(bannerBox);
    column->addWidget(desk, 1);
    desk->show();
}

QWidget* DeskWindow::release()
{
    QWidget* desk = std::exchange(m_desk, nullptr);
    if (desk) {
        layout()->removeWidget(desk);
        desk->setParent(nullptr);
    }
    return desk;
}

void DeskWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void DeskWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        Q_EMIT activated();
    } else if (event->type() == QEvent::WindowStateChange) {
        Q_EMIT shownOrHidden();
    }
}

} // namespace purser::shell
