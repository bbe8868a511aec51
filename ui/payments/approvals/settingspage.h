#pragma once

#include "core/payments/settingsapi.h"
#include "ui/payments/approvals/approvalspage.h"

#include <optional>

namespace purser::payments {

class SettingDialog;

/// The settings of payments in force: figures and switches, checks, what legal entities allow,
/// fees, markups, countries. A change is proposed here and decided by another.
class SettingsPage : public ApprovalsPage
{
    Q_OBJECT
public:
    SettingsPage(const kit::DeskContext& context, QWidget* parent);

    /// Opens the form on the current setting.
    SettingDialog* edit();
    /// Opens the form on a fee, a markup or a country that is not there yet.
    SettingDialog* makeNew(const QString& kind);

private:
    void setRows();
    void readChoices();
    void showDecisions();
    SettingDialog* open(const PaymentSetting& setting);

    SettingsApi m_settings;
    std::optional<SettingChoices> m_choices;
};

} // namespace purser::payments
