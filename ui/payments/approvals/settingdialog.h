#pragma once

#include "core/payments/settingsapi.h"
#include "ui/payments/approvals/proposalform.h"
#include "ui/payments/approvals/settingtexts.h"

namespace purser::payments {

/// Proposes a setting of payments: the fields of its kind, filled with what holds now.
class SettingDialog : public ProposalForm
{
    Q_OBJECT
public:
    /// @param setting  without a payload: one that is not there yet
    SettingDialog(const PaymentSetting& setting, const SettingChoices& choices,
        const Currency& currency, const kit::Formats& formats, QWidget* parent);

private:
    void buildSetting(const PaymentSetting& setting);
    void buildCheck(const PaymentSetting& setting);
    void buildEntity();
    void buildFee(const QJsonObject& payload);
    void buildMarkup();
    void buildCountry();
    void addMethods();
    Choices currencyChoices() const;

    SettingChoices m_choices;
    SettingTexts m_texts;
};

} // namespace purser::payments
