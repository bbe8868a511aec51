#pragma once

#include "core/payments/termsapi.h"
#include "ui/payments/approvals/proposalform.h"
#include "ui/payments/approvals/termtexts.h"

namespace purser::payments {

/// Proposes a term of payments: the fields of its kind, filled with what holds now. What it is
/// about can be changed too, which makes another of the kind.
class TermDialog : public ProposalForm
{
    Q_OBJECT
public:
    TermDialog(const PaymentTerm& term, const TermChoices& choices, const Currency& currency,
        const kit::Formats& formats, QWidget* parent);

private:
    void buildPromise(const TermChoices& choices);
    void buildCalendar(const TermChoices& choices);
    void buildRail(const TermChoices& choices);
    void buildLimit(const TermChoices& choices);

    QString m_kind;
    TermTexts m_texts;
};

} // namespace purser::payments
