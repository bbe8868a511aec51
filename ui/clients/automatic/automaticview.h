#pragma once

#include "ui/kit/lists/rowpages.h"

namespace purser::clients {

class LettersPage;
class PolicyPage;
class ReviewRulesPage;
class RuleDecisionsPage;
class RuleProposalsPage;
class SamplesPage;

/// The desk of automatic approvals of clients on the screen. Pages: samples, rules, decisions,
/// proposals, checked, letters,
/// policy.
class AutomaticView : public kit::RowPages
{
    Q_OBJECT
public:
    AutomaticView(const kit::DeskContext& context, QWidget* parent);

    SamplesPage& samples() { return *m_samples; }
    ReviewRulesPage& rules() { return *m_rules; }
    RuleDecisionsPage& decisions() { return *m_decisions; }
    RuleProposalsPage& proposals() { return *m_proposals; }
    SamplesPage& checked() { return *m_checked; }
    LettersPage& letters() { return *m_letters; }
    /// Null where the person does not see the policy.
    PolicyPage* policy() { return m_policy; }

private:
    SamplesPage* m_samples;
    ReviewRulesPage* m_rules;
    RuleDecisionsPage* m_decisions;
    RuleProposalsPage* m_proposals;
    SamplesPage* m_checked;
    LettersPage* m_letters;
    PolicyPage* m_policy;
};

} // namespace purser::clients
