#include "ui/clients/automatic/automaticview.h"

#include "ui/clients/automatic/decisionspage.h"
#include "ui/clients/automatic/letterspage.h"
#include "ui/clients/automatic/policypage.h"
#include "ui/clients/automatic/ruleproposalspage.h"
#include "ui/clients/automatic/rulespage.h"
#include "ui/clients/automatic/samplespage.h"
#include "ui/kit/desk/desk.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

AutomaticView::AutomaticView(const kit::DeskContext& context, QWidget* parent)
    : RowPages(context, tr("Automatic approvals of clients"), parent),
      m_samples(new SamplesPage(context, true, this)), m_rules(new ReviewRulesPage(context, this)),
      m_decisions(new RuleDecisionsPage(context, this)),
      m_proposals(new RuleProposalsPage(context, this)),
      m_checked(new SamplesPage(context, false, this)), m_letters(new LettersPage(context, this)),
      m_policy(context.may(u"onboarding_rule.change"_s) ? new PolicyPage(context, this) : nullptr)
{
    add(u"samples"_s, tr("To check"), m_samples);
    add(u"rules"_s, tr("Rules"), m_rules);
    add(u"decisions"_s, tr("What a rule decided"), m_decisions);
    add(u"proposals"_s, tr("Proposals"), m_proposals);
    add(u"checked"_s, tr("Checked"), m_checked);
    add(u"letters"_s, tr("Letters"), m_letters);
    add(u"policy"_s, tr("Policy"), m_policy);
    connect(m_rules, &ReviewRulesPage::decisionsRequested, this, [this](const ReviewRuleRow& rule) {
        m_decisions->showRule(rule);
        showPage(u"decisions"_s);
    });
}

} // namespace purser::clients
