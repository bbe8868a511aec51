#pragma once

#include "ui/payments/approvals/approvalspage.h"

#include <optional>

namespace purser::payments {

/// Proposed changes of the matrix, the limits and the automatic rules, decided by another
/// administrator than the one who proposed.
class ProposalsPage : public ApprovalsPage
{
    Q_OBJECT
public:
    ProposalsPage(const kit::DeskContext& context, QWidget* parent);

    void decide(bool approve);

private:
    void setRows();
    void showDecisions();
    /// In words; the bands of a matrix with `between` between them.
    QString content(const RuleChange& change, const QString& between) const;
    QString bands(const QJsonObject& payload, const QString& between) const;

    static QString kindText(const QString& kind);
};

} // namespace purser::payments
