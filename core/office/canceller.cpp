#include "core/office/canceller.h"

#include "core/office/canceltarget.h"

#include <array>

namespace purser::office {

bool Canceller::cancel() const
{
    if (!m_target || !m_target->request)
        return false;
    m_target->requested = true;
    std::array<char, 256> text{};
    return PQcancel(m_target->request, text.data(), static_cast<int>(text.size())) == 1;
}

} // namespace purser::office
