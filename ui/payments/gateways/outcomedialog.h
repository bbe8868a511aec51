#pragma once

#include "core/payments/payoutsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace purser::kit {
class Facts;
class Formats;
} // namespace purser::kit

namespace purser::payments {

/// What the bank said became of a payout that nobody tells the office about: paid or back, how
/// much, on which day, by which line of which statement. Two people must say the same.
class OutcomeDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    OutcomeDialog(const PayoutOutRow& row, const kit::Formats& formats, const QDateTime& now,
        QWidget* parent);

    PayoutOutcomeEntry entry() const;
    void setOutcome(const QString& outcome);
    void setAmountText(const QString& text);
    void setFeeText(const QString& text);
    void setEvidence(const QString& text);
    void setReason(const QString& text);

private:
    void build(const QDateTime& now);
    void showFacts();
    void check();
    /// Nothing where nothing was entered; only a payout that arrived has a fee.
    Result<Money> fee() const;
    /// Whether the same was entered by this very person.
    bool isOwnWord() const;

    PayoutOutRow m_row;
    const kit::Formats& m_formats;
    kit::Facts* m_facts;
    QRadioButton* m_settled;
    QRadioButton* m_returned;
    QLineEdit* m_amount;
    QLineEdit* m_fee;
    QDateEdit* m_day;
    QLineEdit* m_evidence;
    QPlainTextEdit* m_reason;
};

} // namespace purser::payments
