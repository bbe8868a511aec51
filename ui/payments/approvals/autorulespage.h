#pragma once

#include "core/payments/settingsapi.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/approvals/approvalspage.h"

#include <optional>

namespace purser::payments {

class AutoRuleDialog;

/// Rules that approve small payments by themselves: every version, what it decided, how people
/// decided on the same payments; watched in shadow first, stopped by one key.
class AutoRulesPage : public ApprovalsPage
{
    Q_OBJECT
public:
    AutoRulesPage(const kit::DeskContext& context, QWidget* parent);

    void stop();
    /// Asks why what was stopped may start; two people start it.
    void start();
    void confirm();
    /// A new version of the current rule, or the first of a new one.
    AutoRuleDialog* edit();

private:
    void readChoices();
    void readStopped();
    void setRows();
    void showDecisions();

    static QString state(const AutoRuleRow& row);
    static kit::Tone tone(const AutoRuleRow& row);

    SettingsApi m_settings;
    std::optional<AutoRuleChoices> m_choices;
    bool m_isStopped = false;
    int m_monthCount = 0; ///< approved by rules in the last 30 days
    qint64 m_monthMinor = 0;
};

} // namespace purser::payments
