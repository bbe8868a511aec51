#pragma once

#include "core/payments/approvalsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Gives one's own step to a colleague for some days: to whom, in which role, for which kinds, up
/// to which amount, until when, and why.
class DelegateDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    DelegateDialog(ApprovalsApi api, const QStringList& ownRoles, const Currency& currency,
        const kit::Formats& formats, const QDateTime& now, QWidget* parent);

    void choose(const QString& login);
    void setAmountText(const QString& text);
    void setReason(const QString& reason);
    DelegationRequest request() const;

private:
    void showColleagues(const std::vector<Approver>& colleagues);
    QWidget* buildKinds();
    void check();

    Currency m_currency;
    const kit::Formats& m_formats;
    QDateTime m_now;
    QComboBox* m_taker;
    QComboBox* m_role;
    QList<QCheckBox*> m_kinds;
    QLineEdit* m_most;
    QDateEdit* m_until;
    QLineEdit* m_reason;
};

} // namespace purser::payments
