#pragma once

#include "core/office/staffscopes.h"
#include "core/payments/routesapi.h"
#include "core/payments/settingsapi.h"
#include "core/payments/termsapi.h"
#include "ui/payments/approvals/approvalspage.h"

#include <optional>

namespace purser::payments {

/// Proposed changes of the matrix, the limits, the settings, the automatic rules, the routes and
/// scopes, decided by another administrator than the one who proposed.
class ProposalsPage : public ApprovalsPage
{
    Q_OBJECT
public:
    ProposalsPage(const kit::DeskContext& context, QWidget* parent);

    void decide(bool approve);

Q_SIGNALS:
    /// The dialog of a decision is open. @param what  the change in words
    void deciding(const QString& what);

private:
    void setRows();
    void readCurrencies();
    void showDecisions();
    /// In words; the bands of a matrix with `between` between them.
    QString content(const RuleChange& change, const QString& between) const;
    QString routes(const RuleChange& change, const RouteSet& now) const;
    /// What somebody sees and would see, before it is decided.
    void decideScope(const RuleChange& change, bool approve);
    /// What hours or a time zone would be in UTC, before it is decided.
    void decideClocks(const RuleChange& change, bool approve);
    void openDecision(const RuleChange& change, bool approve, const QString& what);
    static QString rateSource(const QJsonObject& payload);
    QString bands(const QJsonObject& payload, const QString& between) const;

    static QString kindText(const QString& kind);

    RoutesApi m_routes;
    SettingsApi m_settings;
    SettingChoices m_choices; ///< for the currencies of fees
    office::ScopesApi m_scopes;
    TermsApi m_terms;
};

} // namespace purser::payments
