#include "ui/kit/accessibility/roles.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

/// By class; those derived from them are the same.
const QHash<QString, QAccessible::Role>& roles()
{
    static const QHash<QString, QAccessible::Role> all{
        {u"purser::kit::TabStrip"_s, QAccessible::PageTabList},
        {u"purser::kit::CheckList"_s, QAccessible::List},
        {u"purser::kit::StateGraph"_s, QAccessible::List},
        {u"purser::kit::StepList"_s, QAccessible::List},
        {u"purser::kit::Timeline"_s, QAccessible::List},
        {u"purser::kit::ApprovalChain"_s, QAccessible::List},
        {u"purser::kit::DecisionBar"_s, QAccessible::ToolBar},
        {u"purser::kit::FilterBar"_s, QAccessible::ToolBar},
        {u"purser::kit::Banner"_s, QAccessible::AlertMessage},
        {u"purser::kit::StatePanel"_s, QAccessible::Grouping},
        {u"purser::kit::Panel"_s, QAccessible::Grouping},
        {u"purser::kit::StatusItem"_s, QAccessible::Indicator},
        {u"purser::kit::ProgressItem"_s, QAccessible::Indicator},
        {u"purser::kit::GridFooter"_s, QAccessible::StatusBar},
        {u"purser::kit::PictureView"_s, QAccessible::Graphic},
        {u"QKeySequenceEdit"_s, QAccessible::HotkeyField},
    };
    return all;
}

/// What it says beside its name is what it holds, in words: its widget keeps that as description.
class RoleWidget : public QAccessibleWidget
{
public:
    RoleWidget(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text which) const override
    {
        return QAccessibleWidget::text(
            which == QAccessible::Value ? QAccessible::Description : which);
    }
};

/// A button that paints itself.
class OwnButton : public QAccessibleWidget
{
public:
    explicit OwnButton(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? button()->text() : said;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action == pressAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget) {
        return nullptr;
    }
    if (const auto role = roles().constFind(className); role != roles().constEnd()) {
        return new RoleWidget(widget, *role);
    }
    // A desk says by this property what its own painted widgets are.
    if (const QVariant role = widget->property("accessibleRole"); role.isValid()) {
        return new RoleWidget(widget, role.value<QAccessible::Role>());
    }
    if (className == "QAbstractButton"_L1) {
        return new OwnButton(static_cast<QAbstractButton*>(widget));
    }
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace purser::kit
