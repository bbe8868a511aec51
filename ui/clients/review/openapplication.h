#pragma once

#include "core/clients/review/reviewapi.h"
#include "ui/kit/desk/helditem.h"

namespace purser::clients {

/// The application a person has open: its file, held for them while they can decide it. Knows no
/// widgets.
class OpenApplication : public kit::HeldItem<ApplicationId, ApplicationFile, ApplicationFile>
{
    Q_OBJECT
public:
    explicit OpenApplication(ReviewApi& api, QObject* parent = nullptr);
    ~OpenApplication() override;

    void noteChange(const office::Change& change);

    const std::optional<ApplicationFile>& file() const { return sheet(); }

Q_SIGNALS:
    /// The evidence is not what it was on show before.
    void evidenceMoved();
    void holdChanged();

protected:
    office::Task<ApplicationFile> ask(ApplicationId id) override;
    office::Task<office::Outcome> sendTake(ApplicationId id) override;
    void sendRelease(ApplicationId id) override;
    const ApplicationFile& heldOf(const ApplicationFile& file) const override { return file; }
    ApplicationFile& heldOf(ApplicationFile& file) const override { return file; }
    bool mayDecide() const override;
    void noteHold() override;
    void show(ApplicationFile file) override;

private:
    ReviewApi& m_api;
};

} // namespace purser::clients
