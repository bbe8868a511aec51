#include "ui/payments/approvals/approvalsview.h"

#include "ui/kit/desk/desk.h"
#include "ui/payments/approvals/autorulespage.h"
#include "ui/payments/approvals/matrixpage.h"
#include "ui/payments/approvals/proposalspage.h"
#include "ui/payments/approvals/scopespage.h"
#include "ui/payments/approvals/settingspage.h"
#include "ui/payments/approvals/standinspage.h"
#include "ui/payments/approvals/termspage.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

ApprovalsView::ApprovalsView(const kit::DeskContext& context, QWidget* parent)
    : kit::RowPages(context, tr("Approval rules"), parent)
{
    m_matrix = new MatrixPage(context, this);
    // Stand-ins are of payments: whoever only changes policy does not see them.
    if (context.may(u"payment.list"_s))
        m_standIns = new StandInsPage(context, this);
    m_autoRules = new AutoRulesPage(context, this);
    m_terms = new TermsPage(context, this);
    m_settings = new SettingsPage(context, this);
    if (context.may(u"right.change"_s))
        m_scopes = new ScopesPage(context, this);
    if (context.may(u"change.list"_s))
        m_proposals = new ProposalsPage(context, this);
    add(u"matrix"_s, tr("Matrix"), m_matrix);
    add(u"standins"_s, tr("Stand-ins"), m_standIns);
    add(u"auto"_s, tr("Automatic"), m_autoRules);
    add(u"terms"_s, tr("Terms"), m_terms);
    add(u"settings"_s, tr("Settings"), m_settings);
    add(u"scopes"_s, tr("Scopes"), m_scopes);
    add(u"proposals"_s, tr("Proposals"), m_proposals);
    for (kit::RowsPage* page : pages())
        connect(m_matrix, &MatrixPage::currencyKnown, qobject_cast<ApprovalsPage*>(page),
            &ApprovalsPage::setCurrency);
}

} // namespace purser::payments
