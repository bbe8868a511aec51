#pragma once

#include "tests/ui/support/deskrig.h"
#include "ui/clients/review/reviewqueue.h"

namespace purser::clients {
class ReviewsView;
}
namespace purser::kit {
class DecisionButton;
class Grid;
} // namespace purser::kit

namespace purser::tests {

/// One person at the reviews desk.
class Reviewer
{
public:
    Reviewer(const TestOffice& office, const QString& login);

    clients::ReviewsView& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }
    kit::Grid& grid();

    void show(clients::ReviewTab tab);
    /// The first of the list that fits, open.
    ApplicationId openFirst(const std::function<bool(const clients::ApplicationRow&)>& fits);
    kit::DecisionButton* decision(const QString& text);
    /// Presses the key of a decision and says yes in the dialog; waits until the office has
    /// answered.
    void decide(Qt::Key key);
    /// Until the application on show is in that state.
    bool awaitState(clients::ApplicationState state);

private:
    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk;
    clients::ReviewsView* m_view;
};

} // namespace purser::tests
