#include "ui/kit/widgets/choicebutton.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleOption>
#include <QStylePainter>

namespace purser::kit {

namespace {

/// A menu that stays open while one ticks.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (QAction* action = actionAt(event->pos()))
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter;
        if (ticks && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

ChoiceButton::ChoiceButton(const QString& none, QWidget* parent)
    : QPushButton(none, parent), m_none(none), m_menu(new TickMenu(this))
{
    setAutoDefault(false);
    setMenu(m_menu);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ChoiceButton::addChoice(const QString& code, const QString& label)
{
    QAction* action = m_menu->addAction(label);
    action->setCheckable(true);
    action->setData(code);
    connect(action, &QAction::toggled, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
}

QStringList ChoiceButton::chosen() const
{
    QStringList codes;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            codes.append(action->data().toString());
    }
    return codes;
}

void ChoiceButton::setChosen(const QStringList& codes)
{
    QStringList known;
    for (QAction* action : m_menu->actions()) {
        known.append(action->data().toString());
        action->setChecked(codes.contains(known.last()));
    }
    for (const QString& code : codes) {
        if (known.contains(code))
            continue;
        addChoice(code, code);
        m_menu->actions().last()->setChecked(true);
    }
    showChosen();
}

void ChoiceButton::showChosen()
{
    QStringList labels;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            labels.append(action->text());
    }
    const QString all = locale().createSeparatedList(labels);
    setText(labels.isEmpty() ? m_none : all);
    setToolTip(all);
}

/// As a box with a list, which it is.
void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = false;
    option.subControls = QStyle::SC_All;
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace purser::kit
