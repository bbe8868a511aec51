#pragma once

#include "ui/clients/screening/screeningpage.h"

namespace purser::clients {

/// Settings that the screening service tries on the lists in force: how far each trial has come.
class TrialsPage : public ScreeningPage
{
    Q_OBJECT
public:
    TrialsPage(const kit::DeskContext& context, QWidget* parent);

    void stop();

Q_SIGNALS:
    void laboratoryRequested(const purser::clients::ScreeningSettings& settings);

private:
    void setRows();
    void showDecisions();
    void useCurrent();
};

} // namespace purser::clients
