#pragma once

#include "core/payments/gateways/operation.h"
#include "core/payments/gateways/stage.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>
#include <span>

namespace purser::payments::gateways {

/// One word of a provider and what it means to us.
struct StatusRow {
    Operation operation;
    QLatin1String word;
    Stage stage;
};

/// A provider's status words as data, readable in both directions.
class StatusMap
{
public:
    explicit constexpr StatusMap(std::span<const StatusRow> rows) : m_rows(rows) {}

    /// Unrecognized for a word that is not in the table.
    Stage stage(Operation operation, QStringView word) const;
    /// Every word that means this, in the order of the table.
    QStringList words(Operation operation, Stage stage) const;
    std::span<const StatusRow> rows() const { return m_rows; }

private:
    std::span<const StatusRow> m_rows;
};

} // namespace purser::payments::gateways
