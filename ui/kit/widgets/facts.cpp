#include "ui/kit/widgets/facts.h"

#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/label.h"

#include <QGridLayout>

namespace purser::kit {

Facts::Facts(Direction direction, QWidget* parent) : QWidget(parent), m_direction(direction)
{
    if (direction == Direction::Across) {
        m_flow = new FlowLayout(this, 20, 8);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        return;
    }
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void Facts::setFact(const QString& id, const QString& key, const QString& value, Tone tone)
{
    Entry& entry = m_entries[id];
    if (!entry.key) {
        const bool across = m_direction == Direction::Across;
        entry.key = new Label(key, TextSize::Small, QFont::Normal, Tone::Dim, this);
        entry.label =
            new Label(value, TextSize::Body, across ? QFont::DemiBold : QFont::Normal, tone, this);
        entry.label->setSelectable(true);
        entry.label->setWordWrap(!across);
        entry.value = entry.label;
        place(entry);
    }
    entry.key->setText(key);
    if (entry.label) {
        const QString shown =
            value.isEmpty() ? QStringLiteral("–") : directed(value, layoutDirection());
        if (entry.label->text() != shown) {
            entry.label->setText(shown);
            updateGeometry();
        }
        entry.label->setTone(tone);
        entry.label->setAccessibleName(tr("%1: %2").arg(key, value));
    }
}

void Facts::setFactWidget(const QString& id, const QString& key, QWidget* value)
{
    if (m_entries.value(id).value == value) {
        m_entries[id].key->setText(key);
        return;
    }
    removeFact(id);
    Entry& entry = m_entries[id];
    entry.key = new Label(key, TextSize::Small, QFont::Normal, Tone::Dim, this);
    entry.value = value;
    place(entry);
}

void Facts::place(Entry& entry)
{
    if (m_direction == Direction::Across) {
        entry.block = new QWidget(this);
        auto* column = new QVBoxLayout(entry.block);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(entry.key);
        column->addWidget(entry.value);
        m_flow->addWidget(entry.block);
        entry.block->show();
    } else {
        m_grid->addWidget(entry.key, m_next, 0, Qt::AlignTop | Qt::AlignLeading);
        m_grid->addWidget(entry.value, m_next++, 1);
    }
    entry.key->show();
    entry.value->show();
}

void Facts::removeFact(const QString& id)
{
    const Entry entry = m_entries.take(id);
    delete entry.key;
    delete entry.value;
    delete entry.block;
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
