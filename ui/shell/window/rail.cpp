#include "ui/shell/window/rail.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/shell/window/railbutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace purser::shell {

namespace {
constexpr int railWidth = 152;
}

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_desks(new QVBoxLayout),
      m_hints(new kit::Label({}, kit::TextSize::Small, QFont::Normal, kit::Tone::Dim))
{
    setFixedWidth(railWidth);
    setAccessibleName(tr("Desks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(7, 0, 8, 12);
    column->setSpacing(0);
    auto* name = new kit::Label(tr("Purser"), kit::TextSize::Title, QFont::Bold);
    name->setContentsMargins(7, 0, 7, 0);
    name->setFixedHeight(40);
    column->addWidget(name);
    column->addLayout(m_desks);
    column->addStretch(1);
    m_hints->setContentsMargins(7, 0, 7, 0);
    column->addWidget(m_hints);
    m_desks->setSpacing(2);
}

void Rail::addDesk(
    const QString& id, const QString& icon, const QString& title, const QString& keys)
{
    auto* button = new RailButton(icon, title);
    button->setToolTip(keys);
    m_buttons.insert(id, button);
    m_desks->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT deskChosen(id); });
}

void Rail::setCount(const QString& id, int count)
{
    if (RailButton* button = m_buttons.value(id)) {
        button->setCount(count);
    }
}

void Rail::setCurrent(const QString& id)
{
    RailButton* current = m_buttons.value(id);
    if (!current) {
        return;
    }
    current->setChecked(true);
    // Tab stops at the desk on show alone; Qt sees to that only when the choice is made by hand.
    for (RailButton* button : std::as_const(m_buttons)) {
        button->setFocusPolicy(button == current ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Rail::setHints(const QStringList& hints)
{
    m_hints->setText(hints.join(u'\n'));
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens& tokens = kit::tokensOf(this);
    painter.fillRect(rect(), tokens.raised);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.line);
}

} // namespace purser::shell
