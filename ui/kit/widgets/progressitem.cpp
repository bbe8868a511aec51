#include "ui/kit/widgets/progressitem.h"

#include "ui/kit/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace purser::kit {

ProgressItem::ProgressItem(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name),
      m_text(new Label(name, TextSize::Small, QFont::Normal, Tone::Dim)),
      m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_bar->setFixedSize(72, 8);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    m_cancel->setAutoRaise(true);
    m_cancel->setText(tr("cancel"));
    m_cancel->setFont(textFont(TextSize::Small));
    m_cancel->setAccessibleName(tr("Cancel %1").arg(name));
    connect(m_cancel, &QToolButton::clicked, this, &ProgressItem::cancelRequested);
}

void ProgressItem::setPercent(int percent)
{
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(0, percent));
    m_text->setText(percent < 0 ? m_name : tr("%1 %2 %").arg(m_name).arg(percent));
}

void ProgressItem::setCancellable(bool can)
{
    m_cancel->setVisible(can);
}

} // namespace purser::kit
