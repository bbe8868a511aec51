#include "core/screening/text/slip.h"

#include <utility>

namespace purser::screening {

bool isOneSlip(std::string_view a, std::string_view b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() > b.size() + 1)
        return false;
    size_t head = 0;
    while (head < b.size() && a[head] == b[head])
        ++head;
    const std::string_view restOfA = a.substr(head);
    const std::string_view restOfB = b.substr(head);
    if (restOfA.size() > restOfB.size())
        return restOfA.substr(1) == restOfB;
    return restOfA.size() <= 1 || restOfA.substr(1) == restOfB.substr(1)
        || (restOfA[0] == restOfB[1] && restOfA[1] == restOfB[0]
            && restOfA.substr(2) == restOfB.substr(2));
}

} // namespace purser::screening
