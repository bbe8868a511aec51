#include "ui/kit/desk/desk.h"

#include "ui/kit/actions/actionregistry.h"

namespace purser::kit {

bool DeskContext::may(const QString& permission) const
{
    return actions.isPermitted(permission);
}

} // namespace purser::kit
