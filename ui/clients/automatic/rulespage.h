#pragma once

#include "ui/clients/automatic/automaticpage.h"
#include "ui/kit/grid/rowsource.h"
#include "ui/kit/theme/tokens.h"

namespace purser::clients {

class ReviewRuleDialog;

/// The rules that approve applications: every version, whether it decides, what it decided, what it
/// would have decided in shadow and how often people disagree; stopped by one key.
class ReviewRulesPage : public AutomaticPage
{
    Q_OBJECT
public:
    ReviewRulesPage(const kit::DeskContext& context, QWidget* parent);

    void stop();
    void confirm();
    /// A new version of the current rule, or the first of a new one.
    ReviewRuleDialog* edit();

Q_SIGNALS:
    void decisionsRequested(const purser::clients::ReviewRuleRow& rule);

private:
    void setRows();
    kit::GridRow gridRow(const ReviewRuleRow& row) const;
    void showDecisions();
    void run(const QString& decision);

    static QString state(const ReviewRuleRow& row);
    static kit::Tone tone(const ReviewRuleRow& row);
};

} // namespace purser::clients
