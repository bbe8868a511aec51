#pragma once

#include "core/payments/paymentsheet.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QCoreApplication>
#include <QString>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Which decisions a payment offers in its state, and what their buttons and dialogs say.
class DecisionTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::DecisionTexts)

public:
    DecisionTexts(const PaymentSheet& sheet, const kit::Formats& formats)
        : m_sheet(sheet), m_formats(formats)
    {
    }

    /// In the order of the bar; empty when there is nothing to decide any more.
    QList<kit::Decision> decisions() const;
    /// What is rarer than the decisions in the bar and stands in the menu of the item.
    QList<kit::Decision> rarer() const;
    static QString idOf(PaymentAction action);
    static PaymentAction actionOf(const QString& id);

    QString amount() const;
    QString destination() const;
    /// "Approve 4,850.00 EUR to DE89 ···· 3000"
    QString approve() const;
    /// What the approval does: "You are the second of two…"
    QString approvePurpose() const;
    QString title(PaymentAction action) const;
    QString purpose(PaymentAction action) const;
    QString acceptText(PaymentAction action) const;
    /// What is said when it is done.
    QString done(PaymentAction action, int stepsDone, int stepsNeeded) const;
    static QList<kit::Reason> reasons(const std::vector<SheetReason>& reasons);
    static QStringList needText(const std::vector<SheetReason>& reasons);
    /// What the person asked for information wants to know, of the last return.
    QString question() const;
    /// The open question with whom it is for and until when; only while there is one.
    QString asked() const;

private:
    bool isOffered(PaymentAction action) const;
    bool isForTheMaker() const;
    bool isCrediting() const;
    QList<kit::Decision> afterTheDecision() const;
    QString received() const;
    QString finalAmount() const;
    static QString login(const std::optional<SheetPayment::Account>& account);
    static QString askAgain();
    int stepsOf(ChainStep kind) const;

    const PaymentSheet& m_sheet;
    const kit::Formats& m_formats;
};

} // namespace purser::payments
