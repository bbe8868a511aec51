#pragma once

#include "ui/kit/lists/rowpages.h"

namespace purser::payments {

class CutOffsPage;
class FilesPage;
class GivenUpPage;
class HealthPage;
class MessagesPage;
class PayoutsPage;
class RatesPage;
class RoutesPage;

/// The gateways desk on the screen: files that wait for their release, payouts whose outcome
/// people enter, and what gateways told us. Pages: files, released, givenup, payouts, settled, messages,
/// health, rates, cutoffs, routes; for whoever only changes policy the last two alone.
class GatewaysView : public kit::RowPages
{
    Q_OBJECT
public:
    GatewaysView(const kit::DeskContext& context, QWidget* parent);

    // All but the routes: of whoever may read the gateways.
    FilesPage& files() { return *m_files; }
    FilesPage& released() { return *m_released; }
    GivenUpPage& givenUp() { return *m_givenUp; }
    PayoutsPage& payouts() { return *m_payouts; }
    PayoutsPage& settled() { return *m_settled; }
    RoutesPage& routes() { return *m_routes; }
    CutOffsPage& cutOffs() { return *m_cutOffs; }
    HealthPage& health() { return *m_health; }
    MessagesPage& messages() { return *m_messages; }
    /// Of whoever may read the rates.
    RatesPage& rates() { return *m_rates; }

private:
    FilesPage* m_files = nullptr;
    FilesPage* m_released = nullptr;
    GivenUpPage* m_givenUp = nullptr;
    PayoutsPage* m_payouts = nullptr;
    PayoutsPage* m_settled = nullptr;
    MessagesPage* m_messages = nullptr;
    HealthPage* m_health = nullptr;
    RatesPage* m_rates = nullptr;
    RoutesPage* m_routes;
    CutOffsPage* m_cutOffs;
};

} // namespace purser::payments
