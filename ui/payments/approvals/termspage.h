#pragma once

#include "core/payments/termsapi.h"
#include "ui/payments/approvals/approvalspage.h"

namespace purser::payments {

class TermDialog;

/// The terms of payments in force: promises, calendars, windows of rails, limits. A change is
/// proposed here and decided by another.
class TermsPage : public ApprovalsPage
{
    Q_OBJECT
public:
    TermsPage(const kit::DeskContext& context, QWidget* parent);

    /// Opens the form on the current term.
    void edit();
    /// Opens the form on a term that is not there yet.
    void makeNew(const QString& kind);

Q_SIGNALS:
    void editing(purser::payments::TermDialog* dialog);

private:
    void setRows();
    void showDecisions();
    void open(const PaymentTerm& term);
    /// What is being typed would mean, beside it.
    void showEffect(TermDialog* dialog, const QString& kind);

    TermsApi m_terms;
};

} // namespace purser::payments
