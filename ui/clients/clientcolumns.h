#pragma once

#include "core/clients/clientrow.h"
#include "ui/kit/grid/filterfield.h"
#include "ui/kit/lists/listspec.h"

#include <QCoreApplication>

namespace purser::clients {

/// The client list as grids, filters and exports know it: columns, fields, rows.
class ClientColumns
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::ClientColumns)

public:
    static QList<kit::Column> columns();
    static QList<kit::FilterField> fields();
    static kit::GridRow gridRow(const ClientRow& row, const kit::Formats& formats);
    /// The rules of a filter that was made by a program and not by a person.
    static kit::FilterSpec rules(const ClientFilter& filter);
    static kit::ListSpec spec(const kit::Formats& formats);
};

} // namespace purser::clients
