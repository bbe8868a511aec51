#pragma once

#include "core/payments/gateways/dispute.h"

#include <QLatin1String>
#include <QStringView>
#include <span>

namespace purser::payments::gateways {

/// One word of a provider about disputes and what it means to us.
struct DisputeRow {
    QLatin1String word;
    DisputeStage stage;
};

/// A provider's words for disputes as data.
class DisputeMap
{
public:
    explicit constexpr DisputeMap(std::span<const DisputeRow> rows) : m_rows(rows) {}

    /// Unrecognized for a word that is not in the table.
    DisputeStage stage(QStringView word) const;
    std::span<const DisputeRow> rows() const { return m_rows; }

private:
    std::span<const DisputeRow> m_rows;
};

/// The office's word for a stage ("open", "evidence_submitted", …); empty for Unrecognized.
QString disputeWord(DisputeStage stage);

} // namespace purser::payments::gateways
