#pragma once

#include "core/base/page.h"
#include "core/office/officesession.h"
#include "core/payments/paymentrow.h"
#include "core/payments/paymentsheet.h"

#include <QString>

namespace purser::payments {

/// What a person saw when deciding: the version, and for an approval the content itself. The office
/// refuses (Stale) when any of it has moved on.
struct SeenPayment {
    PaymentId id;
    int version = 0;
    int revision = 0;
    QString hash;

    static SeenPayment of(const PaymentSheet& sheet);
};

/// What two people say about an instruction whose outcome nobody knows.
struct Resolution {
    InstructionId instruction;
    int version = 0;
    ResolvedOutcome outcome = ResolvedOutcome::NotExecuted;
    QString ticket; ///< required when executed: the number the trading server gave it
    QString reason;
};

/// A withdrawal as a member of staff enters it for a client.
struct WithdrawalRequest {
    TradingAccountId account;
    DestinationId destination;
    Money amount;
    QString text;
};

/// The payment functions of the office, typed. Each call returns at once; the commands are given
/// the key of the dialog they come from, so that sending twice acts once.
///
/// A command that needs the password once more fails with StepUpRequired; the caller then sends the
/// same `call` through `OfficeSession::stepUp()`, for which the calls themselves are public.
class PaymentsApi
{
public:
    explicit PaymentsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<Page<PaymentRow>> list(const PaymentFilter& filter, PaymentSort sort,
        const QJsonObject& after = {}, int limit = 200);
    /// The same with the question as a grid keeps it: PaymentFilter::toJson() and
    /// wordOf(PaymentSort).
    office::Task<Page<PaymentRow>> list(
        const QJsonObject& filter, const QString& sort, const QJsonObject& after, int limit);
    office::Task<PaymentCounts> counts();
    office::Task<PaymentSheet> sheet(PaymentId id);

    office::Task<office::Outcome> send(const office::Call& command);
    office::Task<office::Outcome> sendSteppedUp(const office::Call& command, Secret password);
    /// Asks the bridge for live figures of an account; the change feed tells when they are there.
    office::Task<bool> requestFigures(TradingAccountId account);

    static office::Call approve(const QString& key, const SeenPayment& seen, const QString& text);
    static office::Call reject(
        const QString& key, const SeenPayment& seen, const QString& reason, const QString& text);
    static office::Call giveBack(
        const QString& key, const SeenPayment& seen, const QString& reason, const QString& text);
    static office::Call answer(const QString& key, const SeenPayment& seen, const QString& text);
    static office::Call cancel(
        const QString& key, const SeenPayment& seen, const QString& reason, const QString& text);
    static office::Call take(const QString& key, PaymentId id);
    static office::Call release(const QString& key, PaymentId id);
    static office::Call submit(const QString& key, const WithdrawalRequest& request);
    static office::Call amend(
        const QString& key, const SeenPayment& seen, const WithdrawalRequest& request);
    static office::Call resolve(const QString& key, const Resolution& resolution);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments
