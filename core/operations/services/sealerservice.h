#pragma once

#include "core/operations/services/anchorfile.h"
#include "core/operations/services/periodicservice.h"
#include "core/operations/services/sealkey.h"

namespace purser::operations {

/// Seals the audit log every two seconds: signs what the office offers and notes it outside. It is
/// a witness, too: a seal that does not continue the last one it noted is not signed.
class SealerService : public PeriodicService
{
public:
    SealerService(ServiceContext context, SealKey key, AnchorFile anchors,
        std::chrono::milliseconds period = std::chrono::seconds(2));

protected:
    Result<QJsonObject> step(OfficeLink& office) override;

private:
    /// False when nothing waited.
    Result<bool> sealNext(OfficeLink& office);
    /// CheckFailed {check: "history_changed"} when the seal contradicts what was noted before.
    Result<void> checkContinues(const Seal& seal, const std::optional<Seal>& noted) const;

    const SealKey m_key;
    AnchorFile m_anchors;
    qint64 m_last = 0;
};

} // namespace purser::operations
