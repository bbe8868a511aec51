#pragma once

#include "ui/clients/screening/screeningpage.h"
#include "ui/kit/grid/rowsource.h"

namespace purser::clients {

class SettingsDialog;

/// Versions of the settings of screening and what each was decided on; the laboratory opens here.
class SettingsPage : public ScreeningPage
{
    Q_OBJECT
public:
    SettingsPage(const kit::DeskContext& context, QWidget* parent);

    /// @param before  what it begins with; none: as it holds now
    SettingsDialog* laboratory(const std::optional<ScreeningSettings>& before = {});

private:
    void setRows();
    kit::GridRow gridRow(const ScreeningSettingsRow& row) const;
};

} // namespace purser::clients
