#pragma once

#include "core/compliance/auditrow.h"
#include "ui/kit/grid/filterfield.h"
#include "ui/kit/lists/listspec.h"

#include <QCoreApplication>

namespace purser::compliance {

/// The audit list as grids, filters and exports know it: columns, fields, rows.
class AuditColumns
{
    Q_DECLARE_TR_FUNCTIONS(purser::compliance::AuditColumns)

public:
    static QList<kit::Column> columns();
    static QList<kit::FilterField> fields();
    static kit::GridRow gridRow(const AuditRow& row, const kit::Formats& formats);
    /// The rules of a filter that was made by a program and not by a person.
    static kit::FilterSpec rules(const AuditFilter& filter);
    static kit::ListSpec spec(const kit::Formats& formats);
};

} // namespace purser::compliance
