#include "ui/payments/paymentrowspage.h"

#include "ui/payments/paymentproblems.h"

namespace purser::payments {

QString PaymentRowsPage::problem(const Error& error) const
{
    return PaymentProblems(formats(), now()).text(error);
}

} // namespace purser::payments
