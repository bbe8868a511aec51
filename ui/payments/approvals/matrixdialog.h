#pragma once

#include "core/payments/approvalsapi.h"
#include "core/payments/settingsapi.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/theme/tokens.h"

class QLineEdit;
class QVBoxLayout;

namespace purser::kit {
class Formats;
class PastTrial;
} // namespace purser::kit

namespace purser::payments {

class BandEditor;
class CaseChooser;

/// Another approval matrix for one kind: its bands, what it would have meant for the payments of
/// the last days, and why it is proposed.
class MatrixDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param mayPropose  else the matrix is only tried
    MatrixDialog(ApprovalsApi api, const std::vector<MatrixBand>& bands, const Currency& currency,
        const kit::Formats& formats, bool mayPropose, QWidget* parent);

    /// For a rule that goes before the general one: what for is chosen here, and its bands begin
    /// with those that hold for it today.
    void offerCases(const ApprovalMatrix& matrix, const SettingChoices& choices);
    /// What the rule is for; only after offerCases().
    CaseChooser* cases() const { return m_cases; }
    BandEditor* band(int index) const { return m_bands.at(index); }
    int bandCount() const { return static_cast<int>(m_bands.size()); }
    void addBand();
    void setReason(const QString& reason);
    void simulate();
    /// As of a change `policy.approval_rule`.
    QJsonObject payload() const;
    QString reason() const;
    /// What trying it said; empty before.
    QString resultText() const;

Q_SIGNALS:
    void simulated();

private:
    void append(const MatrixBand& band);
    void takeOver(const ApprovalMatrix& matrix);
    void remove(BandEditor* band);
    void showResult(const MatrixSimulation& result);
    void check();

    ApprovalsApi m_api;
    MatrixBand m_rule; ///< what all bands share
    Currency m_currency;
    const kit::Formats& m_formats;
    bool m_mayPropose;
    CaseChooser* m_cases = nullptr;
    QList<BandEditor*> m_bands;
    QVBoxLayout* m_bandColumn;
    kit::PastTrial* m_trial;
    QLineEdit* m_reason;
};

} // namespace purser::payments
