#pragma once

#include "ui/clients/automatic/automaticpage.h"

namespace purser::clients {

/// What one version of a rule approved, or in shadow would have, beside what became of it.
class RuleDecisionsPage : public AutomaticPage
{
    Q_OBJECT
public:
    RuleDecisionsPage(const kit::DeskContext& context, QWidget* parent);

    void showRule(const ReviewRuleRow& rule);

private:
    void setRows();
    void openFile();

    ReviewRuleId m_rule;
};

} // namespace purser::clients
