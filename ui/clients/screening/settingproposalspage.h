#pragma once

#include "ui/clients/screening/screeningpage.h"

namespace purser::clients {

/// Proposed settings of screening that wait for the head of compliance.
class SettingProposalsPage : public ScreeningPage
{
    Q_OBJECT
public:
    SettingProposalsPage(const kit::DeskContext& context, QWidget* parent);

    void decide(bool approve);

private:
    void setRows();
    void showDecisions();
};

} // namespace purser::clients
