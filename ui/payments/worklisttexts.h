#pragma once

#include "core/payments/paymentwords.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>

namespace purser::payments {

/// Words of the lists beside the queue: money entered by hand, what gateways say, debts, evidence.
class WorkListTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::WorkListTexts)
public:
    static QString entry(const Listed<EntryState>& state);
    static kit::Tone tone(const Listed<EntryState>& state);
    static QString reason(const Listed<FindingReason>& reason);
    static QString outcome(const Listed<FindingOutcome>& outcome);
    static QString finding(const Listed<FindingState>& state);
    static kit::Tone tone(const Listed<FindingState>& state);
    static QString recovery(const Listed<RecoveryState>& state);
    static kit::Tone tone(const Listed<RecoveryState>& state);
    static QString evidence(const Listed<EvidenceKind>& kind);
    static QList<EvidenceKind> evidenceKinds();
};

} // namespace purser::payments
