#pragma once

#include "core/payments/findingsapi.h"
#include "ui/kit/dialogs/reasondialog.h"

class QComboBox;
class QLineEdit;

namespace purser::kit {
class Formats;
} // namespace purser::kit

namespace purser::payments {

/// What a finding is, as one person says and another says again. Where the money came and the
/// gateway does not show how much, the amount is entered by both of them.
class FindingDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    FindingDialog(const FindingRow& finding, const kit::Formats& formats, QWidget* parent);

    void setCame(const QString& amount, const QString& currency);
    office::Call call(const QString& key) const;

protected:
    QString whyNot() const override;

private:
    void addFacts();
    bool needsAmount() const;
    Result<Money> came() const;

    const FindingRow m_finding;
    const kit::Formats& m_formats;
    QLineEdit* m_amount;
    QComboBox* m_currency;
    QWidget* m_fields;
};

} // namespace purser::payments
