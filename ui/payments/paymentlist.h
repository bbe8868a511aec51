#pragma once

#include "core/payments/paymentrow.h"
#include "ui/kit/grid/filterfield.h"
#include "ui/kit/lists/listspec.h"

#include <QCoreApplication>

namespace purser::payments {

/// The payment list as grids, filters and exports know it: columns, fields, rows.
class PaymentList
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::PaymentList)

public:
    static QList<kit::Column> columns();
    static QList<kit::FilterField> fields();
    static kit::GridRow gridRow(const PaymentRow& row, const kit::Formats& formats);
    /// The rules of a filter that was made by a program (a tour, a link) and not by a person.
    static kit::FilterSpec rules(const PaymentFilter& filter);
    /// Views, totals, exports; what the desk keeps in a view is for its owner.
    static kit::ListSpec spec(const kit::Formats& formats);
};

} // namespace purser::payments
