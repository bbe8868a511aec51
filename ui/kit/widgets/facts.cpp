#include "ui/kit/widgets/facts.h"

#include "ui/kit/widgets/label.h"

#include <QGridLayout>

namespace purser::kit {

Facts::Facts(Direction direction, QWidget* parent)
    : QWidget(parent), m_direction(direction), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    if (direction == Direction::Across) {
        m_layout->setHorizontalSpacing(28);
        m_layout->setVerticalSpacing(2);
    } else {
        m_layout->setHorizontalSpacing(16);
        m_layout->setVerticalSpacing(6);
        m_layout->setColumnStretch(1, 1);
    }
}

void Facts::setFact(const QString& id, const QString& key, const QString& value, Tone tone)
{
    Entry& entry = m_entries[id];
    if (!entry.key) {
        const bool across = m_direction == Direction::Across;
        entry.key = new Label(key, TextSize::Small, QFont::Normal, Tone::Dim, this);
        entry.label = new Label(
            value, TextSize::Body, across ? QFont::DemiBold : QFont::Normal, tone, this);
        entry.label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        entry.label->setWordWrap(!across);
        entry.value = entry.label;
        place(entry, m_next++);
    }
    entry.key->setText(key);
    if (entry.label) {
        entry.label->setText(value.isEmpty() ? QStringLiteral("–") : value);
        entry.label->setTone(tone);
        entry.label->setAccessibleName(tr("%1: %2").arg(key, value));
    }
}

void Facts::setFactWidget(const QString& id, const QString& key, QWidget* value)
{
    removeFact(id);
    Entry& entry = m_entries[id];
    entry.key = new Label(key, TextSize::Small, QFont::Normal, Tone::Dim, this);
    entry.value = value;
    place(entry, m_next++);
}

void Facts::place(const Entry& entry, int position)
{
    if (m_direction == Direction::Across) {
        m_layout->setColumnStretch(position, 0);
        m_layout->addWidget(entry.key, 0, position);
        m_layout->addWidget(entry.value, 1, position);
        m_layout->setColumnStretch(position + 1, 1);
    } else {
        m_layout->addWidget(entry.key, position, 0, Qt::AlignTop | Qt::AlignLeading);
        m_layout->addWidget(entry.value, position, 1);
    }
    entry.key->show();
    entry.value->show();
}

void Facts::removeFact(const QString& id)
{
    const Entry entry = m_entries.take(id);
    delete entry.key;
    delete entry.value;
}

void Facts::clear()
{
    const QStringList ids = m_entries.keys();
    for (const QString& id : ids) {
        removeFact(id);
    }
    m_next = 0;
}

QString Facts::value(const QString& id) const
{
    const Entry entry = m_entries.value(id);
    return entry.label ? entry.label->text() : QString();
}

} // namespace purser::kit
