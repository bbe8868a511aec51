#include "ui/kit/widgets/decisionbar.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/decisionbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <algorithm>

namespace purser::kit {

DecisionBar::DecisionBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(metric::cardPadding, 11, metric::cardPadding, 12);
    m_row->setSpacing(metric::gap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Decision"));
}

bool DecisionBar::hasSameButtons(const QList<Decision>& decisions) const
{
    return std::equal(decisions.begin(), decisions.end(), m_entries.begin(), m_entries.end(),
        [](const Decision& decision, const Entry& entry) {
            return decision.id == entry.decision.id && decision.key == entry.decision.key
                && decision.primary == entry.decision.primary;
        });
}

void DecisionBar::setDecisions(const QList<Decision>& decisions)
{
    // A button that is pressed at this moment must be there when it is let go.
    if (!m_entries.isEmpty() && hasSameButtons(decisions)) {
        for (const Decision& decision : decisions) {
            setText(decision.id, decision.text);
        }
        return;
    }
    makeButtons(decisions);
}

void DecisionBar::makeButtons(const QList<Decision>& decisions)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        delete entry.shortcut;
        delete entry.button;
    }
    m_entries.clear();
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item;
    }
    const bool hasPrimary = std::any_of(decisions.begin(), decisions.end(),
        [](const Decision& decision) { return decision.primary; });
    for (const Decision& decision : decisions) {
        Entry entry;
        entry.decision = decision;
        entry.button = new DecisionButton(this);
        entry.button->setKey(decision.key);
        entry.button->setPrimary(decision.primary);
        const QString id = decision.id;
        connect(entry.button, &QPushButton::clicked, this, [this, id] { Q_EMIT triggered(id); });
        if (!decision.key.isEmpty()) {
            entry.shortcut = new QShortcut(QKeySequence(decision.key), m_scope ? m_scope : this);
            entry.shortcut->setContext(
                m_scope ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
            DecisionButton* button = entry.button;
            connect(entry.shortcut, &QShortcut::activated, this, [button] {
                if (button->isVisible()) {
                    button->click();
                }
            });
        }
        m_row->addWidget(entry.button);
        m_entries.append(entry);
        showEntry(entry);
    }
    if (!hasPrimary) {
        m_row->addStretch(1);
    }
}

void DecisionBar::setText(const QString& id, const QString& text)
{
    for (Entry& entry : m_entries) {
        if (entry.decision.id == id) {
            entry.decision.text = text;
            showEntry(entry);
        }
    }
}

void DecisionBar::setAllowed(const QString& id, bool allowed, const QString& why)
{
    for (Entry& entry : m_entries) {
        if (entry.decision.id == id) {
            entry.allowed = allowed;
            entry.why = why;
            showEntry(entry);
        }
    }
}

void DecisionBar::setBusy(const QString& id)
{
    m_busy = id;
    for (const Entry& entry : std::as_const(m_entries)) {
        showEntry(entry);
    }
}

void DecisionBar::setKeyScope(QWidget* scope)
{
    m_scope = scope;
    QList<Decision> decisions;
    for (const Entry& entry : std::as_const(m_entries)) {
        decisions.append(entry.decision);
    }
    makeButtons(decisions);
}

void DecisionBar::focusFirst()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.button->isEnabled()) {
            entry.button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void DecisionBar::showEntry(const Entry& entry)
{
    const bool busy = entry.decision.id == m_busy;
    const QString& text = entry.decision.text;
    entry.button->setText(busy ? tr("Sending…") : text);
    entry.button->setEnabled(entry.allowed && m_busy.isEmpty());
    const QString why = entry.allowed ? QString() : entry.why;
    entry.button->setToolTip(why.isEmpty() && entry.decision.primary ? text : why);
    entry.button->setAccessibleName(text);
    entry.button->setAccessibleDescription(why);
    entry.button->updateGeometry();
}

void DecisionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokensOf(this).line);
}

} // namespace purser::kit
