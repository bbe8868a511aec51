#pragma once

#include "core/payments/termsapi.h"
#include "ui/payments/approvals/proposalform.h"
#include "ui/payments/approvals/termtexts.h"

namespace purser::kit {
class Label;
}

namespace purser::payments {

/// Proposes a term of payments: the fields of its kind, filled with what holds now. What it is
/// about can be changed too, which makes another of the kind.
class TermDialog : public ProposalForm
{
    Q_OBJECT
public:
    TermDialog(const PaymentTerm& term, const TermChoices& choices, const Currency& currency,
        const kit::Formats& formats, QWidget* parent);

    /// The payload whose effect stands below or is being asked for; none: nothing is.
    const std::optional<QJsonObject>& shownPayload() const { return m_shown; }
    /// Nothing stands below until the office has said what this would mean.
    void beginEffect(const std::optional<QJsonObject>& payload);
    void showEffect(const Result<ClockEffect>& effect);
    /// What stands below.
    QString effectText() const;

private:
    void buildPromise(const TermChoices& choices);
    void buildCalendar(const TermChoices& choices);
    void buildZone(const TermChoices& choices);
    void buildRail(const TermChoices& choices);
    void buildLimit(const TermChoices& choices);

    QString m_kind;
    TermTexts m_texts;
    std::optional<QJsonObject> m_shown;
    kit::Label* m_effect = nullptr; ///< only where clocks are moved
};

} // namespace purser::payments
