#pragma once

#include "ui/kit/lists/rowspage.h"

namespace purser::payments {

/// A page of rows that calls refusals what the payment desks call them.
class PaymentRowsPage : public kit::RowsPage
{
    Q_OBJECT
protected:
    using RowsPage::RowsPage;

    QString problem(const Error& error) const override;
};

} // namespace purser::payments
