#pragma once

#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/intaketexts.h"

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// What two people decide about a client, and what stands around an application: category, rating
/// by hand, deferred verification, withdrawal.
class StandingDeeds : public QObject
{
    Q_OBJECT
public:
    StandingDeeds(DeedSender& sender, const kit::Formats& formats);

    void proposeCategory(const ApplicationFile& file);
    void decideCategory(const ApplicationFile& file, const Proposal& proposal);
    void overrideRisk(const ApplicationFile& file, int version);
    void decideOverride(const ApplicationFile& file, const Proposal& proposal);
    /// The clock as it stands; starts one where there is none.
    void deferred(const ApplicationFile& file, int version);
    void withdraw(const ApplicationFile& file);
    /// Whether two clients are one person. `names`: of both.

private:
    void decide(const QString& title, const QString& purpose, const Proposal& proposal,
        office::Call (*make)(const QString&, const Proposal&, bool));
    void showDeferred(const ApplicationFile& file, int version, const DeferredClock& clock);

    DeedSender& m_sender;
    const kit::Formats& m_formats;
};

} // namespace purser::clients
