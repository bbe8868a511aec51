#pragma once

#include "ui/kit/lists/rowpages.h"

namespace purser::clients {

class HitsPage;
class ListsPage;
class PartnersPage;
class RiskPage;
class SettingProposalsPage;
class SettingsPage;
class TrialsPage;

/// The desk of screening on the screen. Pages: hits, lists, settings, trials,
/// proposals, risk, partners. Those the
/// person may not see are not there.
class ScreeningView : public kit::RowPages
{
    Q_OBJECT
public:
    ScreeningView(const kit::DeskContext& context, QWidget* parent);

    HitsPage& hits() { return *m_hits; }
    ListsPage& lists() { return *m_lists; }
    SettingsPage& settings() { return *m_settings; }
    TrialsPage& trials() { return *m_trials; }
    SettingProposalsPage& proposals() { return *m_proposals; }
    RiskPage& risk() { return *m_risk; }
    PartnersPage& partners() { return *m_partners; }

private:
    HitsPage* m_hits;
    ListsPage* m_lists;
    SettingsPage* m_settings;
    TrialsPage* m_trials;
    SettingProposalsPage* m_proposals;
    RiskPage* m_risk;
    PartnersPage* m_partners;
};

} // namespace purser::clients
