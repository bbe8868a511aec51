#pragma once

#include "tests/ui/support/deskrig.h"
#include "ui/payments/gateways/gatewaysdesk.h"
#include "ui/payments/gateways/gatewaysview.h"

namespace purser::tests {

/// A member of staff at the gateways desk.
class GatewaysBench
{
public:
    GatewaysBench(const TestOffice& office, const QString& login)
        : m_rig(office, login), m_view(qobject_cast<payments::GatewaysView*>(m_rig.show(*m_desk)))
    {
    }

    payments::GatewaysView& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }

private:
    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk = payments::makeGatewaysDesk();
    payments::GatewaysView* m_view;
};

/// The part of a line or dialog that is called so.
template <typename Widget>
Widget* part(QWidget* of, const QString& name)
{
    for (auto* one : of->findChildren<Widget*>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace purser::tests
