#pragma once

#include "ui/kit/lists/rowpages.h"

namespace purser::payments {

class CutOffsPage;
class DifferencesPage;
class FilesPage;
class FloatMovesPage;
class FloatsPage;
class GatheringsPage;
class GivenUpPage;
class HealthPage;
class MessagesPage;
class PayoutsPage;
class RatesPage;
class RoutesPage;

/// The gateways desk on the screen: files that wait for their release, payouts whose outcome
/// people enter, and what gateways told us. Pages: files, gatherings, released, givenup, payouts,
/// settled, differences, messages, health, floats, moves, rates, cutoffs, routes, deposits; for
/// whoever only changes policy the last three alone.
class GatewaysView : public kit::RowPages
{
    Q_OBJECT
public:
    GatewaysView(const kit::DeskContext& context, QWidget* parent);

    // All but the routes: of whoever may read the gateways.
    FilesPage& files() { return *m_files; }
    GatheringsPage& gatherings() { return *m_gatherings; }
    FilesPage& released() { return *m_released; }
    GivenUpPage& givenUp() { return *m_givenUp; }
    PayoutsPage& payouts() { return *m_payouts; }
    PayoutsPage& settled() { return *m_settled; }
    DifferencesPage& differences() { return *m_differences; }
    RoutesPage& routes() { return *m_routes; }
    RoutesPage& depositRoutes() { return *m_depositRoutes; }
    CutOffsPage& cutOffs() { return *m_cutOffs; }
    HealthPage& health() { return *m_health; }
    FloatsPage& floats() { return *m_floats; }
    FloatMovesPage& moves() { return *m_moves; }
    MessagesPage& messages() { return *m_messages; }
    /// Of whoever may read the rates.
    RatesPage& rates() { return *m_rates; }

private:
    void moveMoney(const QString& provider);

    FilesPage* m_files = nullptr;
    GatheringsPage* m_gatherings = nullptr;
    FilesPage* m_released = nullptr;
    GivenUpPage* m_givenUp = nullptr;
    PayoutsPage* m_payouts = nullptr;
    PayoutsPage* m_settled = nullptr;
    DifferencesPage* m_differences = nullptr;
    MessagesPage* m_messages = nullptr;
    HealthPage* m_health = nullptr;
    FloatsPage* m_floats = nullptr;
    FloatMovesPage* m_moves = nullptr;
    RatesPage* m_rates = nullptr;
    RoutesPage* m_routes;
    RoutesPage* m_depositRoutes;
    CutOffsPage* m_cutOffs;
};

} // namespace purser::payments
