#include "ui/kit/widgets/itemheader.h"

#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace purser::kit {

ItemHeader::ItemHeader(QWidget* parent)
    : QWidget(parent), m_first(new QHBoxLayout),
      m_title(new Label({}, TextSize::Title, QFont::DemiBold)), m_chip(new Chip),
      m_right(new Label({}, TextSize::Small, QFont::Medium, Tone::Dim)), m_second(new QWidget),
      m_figure(new Label({}, TextSize::Figure, QFont::Bold)),
      m_beside(new Label({}, TextSize::Body, QFont::Normal, Tone::Dim))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_first->setSpacing(10);
    m_first->addWidget(m_title);
    m_first->addWidget(m_chip);
    m_first->addStretch(1);
    m_first->addWidget(m_right);
    column->addLayout(m_first);
    auto* second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(12);
    second->addWidget(m_figure);
    // On the baseline of the figure, near enough at these two sizes.
    m_beside->setContentsMargins(0, 7, 0, 0);
    m_beside->setElided(true);
    second->addWidget(m_beside, 1);
    column->addWidget(m_second);
    m_title->setSelectable(true);
    m_figure->setSelectable(true);
    m_chip->hide();
    m_second->hide();
}

void ItemHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void ItemHeader::setChip(const QString& text, Tone tone, const QString& icon)
{
    m_chip->setText(text);
    m_chip->setTone(tone);
    m_chip->setIconId(icon);
    m_chip->setVisible(!text.isEmpty());
}

void ItemHeader::setRightText(const QString& text)
{
    m_right->setText(text);
}

void ItemHeader::addTool(QWidget* tool)
{
    m_first->addWidget(tool);
}

void ItemHeader::setFigure(const QString& figure, const QString& beside)
{
    m_figure->setText(figure);
    m_beside->setText(beside);
    m_second->setVisible(!figure.isEmpty());
}

} // namespace purser::kit
