#include "ui/kit/accessibility/focuslead.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace purser::kit {

namespace {

class FocusLead : public QObject
{
public:
    explicit FocusLead(QWidget& container) : QObject(&container) { container.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && target) {
            target->setFocus(static_cast<QFocusEvent*>(event)->reason());
        }
        return QObject::eventFilter(watched, event);
    }

    QPointer<QWidget> target;
};

/// The lead of a container, which has one at most.
FocusLead& leadOf(QWidget& container)
{
    for (QObject* child : container.children()) {
        if (auto* lead = dynamic_cast<FocusLead*>(child)) {
            return *lead;
        }
    }
    return *new FocusLead(container);
}

} // namespace

void leadFocus(QWidget& container, QWidget& target)
{
    leadOf(container).target = &target;
}

} // namespace purser::kit
