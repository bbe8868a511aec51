#pragma once

#include "core/payments/payoutsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

namespace purser::kit {
class Facts;
class Formats;
class StepList;
} // namespace purser::kit

namespace purser::payments {

/// Releasing several files of credit transfers at once: each with its sum, its account and the end
/// of its hash, the sums by currency, and which of them this person does not release and why.
class ReleaseListDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ReleaseListDialog(
        const std::vector<PayoutFileRow>& files, const kit::Formats& formats, QWidget* parent);

    /// Those that this person may release.
    const std::vector<PayoutFileRow>& ready() const { return m_ready; }

private:
    std::vector<PayoutFileRow> m_ready;
};

} // namespace purser::payments
