#include "ui/kit/widgets/sectionheader.h"

#include "ui/kit/widgets/label.h"

#include <QHBoxLayout>

namespace purser::kit {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)),
      m_title(new Label(title, TextSize::Body, QFont::DemiBold)),
      m_right(new Label({}, TextSize::Small, QFont::Medium, Tone::Dim))
{
    m_row->setContentsMargins(0, 6, 0, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_right);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::setRightText(const QString& text)
{
    m_right->setText(text);
}

void SectionHeader::addRight(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace purser::kit
