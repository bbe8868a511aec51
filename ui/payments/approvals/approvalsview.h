#pragma once

#include "ui/kit/lists/rowpages.h"

namespace purser::payments {

class AutoRulesPage;
class MatrixPage;
class ProposalsPage;
class ScopesPage;
class SettingsPage;
class StandInsPage;
class TermsPage;

/// The approvals desk on the screen: who approves what, who stands in, what approves by itself,
/// what payments are held to, who sees whom, and the proposals to change that. Pages: matrix,
/// standins, auto, terms, settings, scopes, proposals.
class ApprovalsView : public kit::RowPages
{
    Q_OBJECT
public:
    ApprovalsView(const kit::DeskContext& context, QWidget* parent);

    MatrixPage& matrix() { return *m_matrix; }
    StandInsPage& standIns() { return *m_standIns; }
    AutoRulesPage& autoRules() { return *m_autoRules; }
    TermsPage& terms() { return *m_terms; }
    SettingsPage& settings() { return *m_settings; }
    /// Null where the person may not change rights.
    ScopesPage* scopes() { return m_scopes; }
    /// Null where the person may not list changes.
    ProposalsPage* proposals() { return m_proposals; }

private:
    MatrixPage* m_matrix = nullptr;
    StandInsPage* m_standIns = nullptr;
    TermsPage* m_terms = nullptr;
    SettingsPage* m_settings = nullptr;
    AutoRulesPage* m_autoRules = nullptr;
    ScopesPage* m_scopes = nullptr;
    ProposalsPage* m_proposals = nullptr;
};

} // namespace purser::payments
